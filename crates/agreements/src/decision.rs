//! What comes of a question: a permit, or findings. A finding has an inner face for the person at home, with facts, and an
//! outward face for the partner: a rule of a closed list, field paths and a cure, never a value. Decides nothing itself.

use std::fmt;
use std::sync::Arc;

use entente_casework::generated::Kind;

use crate::permit::Permit;

/// Longest id of a rule, in bytes.
pub const RULE_ID_BYTES_MAX: usize = 40;

/// The id of a rule: `CF16`, `CF5-mode` in the floor, `XA-XB-10-3` or `XA-XB-10-3-views` in a package (package, article,
/// paragraph, and what it is about where there are several).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(Arc<str>);

impl RuleId {
    /// Reads an id. `None` unless it has 1 to [`RULE_ID_BYTES_MAX`] letters, digits and hyphens, a capital first.
    pub fn new(text: &str) -> Option<Self> {
        let letters = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let begins = text.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
        let bounded = (1..=RULE_ID_BYTES_MAX).contains(&text.len());
        (letters && begins && bounded).then(|| Self(text.into()))
    }

    /// An id that stands in this crate.
    pub(crate) fn trusted(text: &str) -> Self {
        Self(text.into())
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the rule, or a part of the rule, with that id: `CF5-mode` belongs to `CF5`.
    pub fn belongs_to(&self, family: &str) -> bool {
        self.0.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The child-rights floor, which no agreement can relax.
    Floor,
    /// The agreement.
    Agreement,
    /// The engine: a rule could not be evaluated, or the agreement is not in force.
    Engine,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $code:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$of])* $code,)* }
        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];
            /// As it is written.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$code => $text),* }
            }
            /// The one that is written so.
            pub fn read(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == text)
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Who can cure a finding.
    Curer {
        /// The case worker who wants to act.
        CaseWorker = "case worker",
        /// The lead of the authority.
        Lead = "lead",
        /// The child, freely.
        Child = "child",
        /// The guardian.
        Guardian = "guardian",
        /// The partner authority.
        Partner = "partner",
        /// Nobody: it passes with time.
        Time = "time",
        /// Nobody: the act stays barred.
        Nobody = "nobody",
        /// Who looks after the node.
        Administrator = "administrator",
    }
}

words! {
    /// The closed list of what a refusal may say abroad. None of these can be true because of a hold: each follows from
    /// what the two authorities have already told each other, or from nothing.
    OutwardRule {
        /// The one answer for unknown, barred and not entitled.
        NotAvailable = "NOT-AVAILABLE",
        /// A person looks at it.
        UnderReview = "UNDER-REVIEW",
        /// A field is missing or out of bounds.
        Content = "CONTENT",
        /// The act belongs to the other part in the case.
        OtherPart = "OTHER-PART",
        /// It answers nothing that was asked.
        NotAsked = "NOT-ASKED",
        /// It came after its day.
        TooLate = "TOO-LATE",
        /// It came before its day.
        TooEarly = "TOO-EARLY",
        /// It speaks of a plan that is not the newest, or not complete.
        Plan = "PLAN",
        /// The remedy is not the one that the agreement names.
        Remedy = "REMEDY",
        /// The care that is guaranteed is not what the agreement asks.
        Guarantee = "GUARANTEE",
        /// Escort, receiver or place are not what the agreement asks.
        Journey = "JOURNEY",
        /// Follow-up is not complete.
        FollowUp = "FOLLOW-UP",
        /// It needs a consent, and names none.
        ConsentNotNamed = "CONSENT-NOT-NAMED",
    }
}

impl OutwardRule {
    /// What would cure it. A fixed sentence without any value of a case, at most 160 bytes; `None` when nothing would.
    pub fn cure(self) -> Option<&'static str> {
        Some(match self {
            Self::NotAvailable => return None,
            Self::UnderReview => "wait: a person decides, and the answer follows",
            Self::Content => "mend the fields that are named and send it as a new message",
            Self::OtherPart => "leave it to the authority whose part it is",
            Self::NotAsked => "wait for the request, or name the one that is answered",
            Self::TooLate => "answer what was asked; the day for this has passed",
            Self::TooEarly => "send it when its day has come",
            Self::Plan => "speak of the newest version of the plan, with all seven domains answered",
            Self::Remedy => "name the appeal body and the window that the agreement gives the deciding body",
            Self::Guarantee => "guarantee care in a place that the child may leave",
            Self::Journey => {
                "name an escort and a receiver of child protection and a place off the border line"
            }
            Self::FollowUp => "complete the follow-up visits first",
            Self::ConsentNotNamed => "name the consent it rests on",
        })
    }
}

/// One row of the catalogue of refusals: what a rule is for, and what a person can do when it is not met. Shared by all
/// findings of the rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleText {
    /// The rule.
    pub id: RuleId,
    /// Where it stands.
    pub origin: Origin,
    /// What it rests on: articles of the agreement, or of the conventions for the floor.
    pub article: String,
    /// Why the act is barred, for a case worker; `{fact}` is filled with the fact of that name.
    pub sentence: String,
    /// What would cure it.
    pub cure: String,
    /// Who can do that.
    pub curer: Curer,
    /// The kind by which the partner is asked for it; always there where the partner can cure it.
    pub asks: Option<Kind>,
    /// What no software can check behind this rule. Said to the person who signs. Empty: nothing to add.
    pub cannot: String,
    /// Fields of the content that the rule is about.
    pub paths: Vec<String>,
    /// What may be said abroad; `None` for a rule that never meets an arrival.
    pub outward: Option<OutwardRule>,
}

impl RuleText {
    /// Why, for a person at home: the sentence with these facts filled in, name and value.
    pub fn why<'a>(&self, facts: impl IntoIterator<Item = (&'a str, Option<&'a str>)>) -> String {
        let mut why = self.sentence.clone();
        for (name, value) in facts {
            why = why.replace(&format!("{{{name}}}"), value.unwrap_or("not known"));
        }
        why
    }
}

/// A fact as a finding shows it to a person at home.
#[derive(Clone, PartialEq, Eq)]
pub struct ShownFact {
    /// Its name in the table of facts.
    pub name: &'static str,
    /// Its value; `None`: not known.
    pub value: Option<String>,
}

impl fmt::Debug for ShownFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Facts of a child do not belong in a log.
        write!(f, "{}=...", self.name)
    }
}

/// One rule that was not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    text: Arc<RuleText>,
    facts: Vec<ShownFact>,
}

impl Finding {
    pub(crate) fn new(text: Arc<RuleText>, facts: Vec<ShownFact>) -> Self {
        Self { text, facts }
    }
    /// The rule.
    pub fn rule(&self) -> &RuleId {
        &self.text.id
    }
    /// The catalogue row of the rule: article, cure, who cures, what software cannot check.
    pub fn text(&self) -> &RuleText {
        &self.text
    }
    /// The facts that the rule read. Inner face: never to leave the authority.
    pub fn facts(&self) -> &[ShownFact] {
        &self.facts
    }
    /// Why, for a person at home: the sentence of the rule with its facts filled in.
    pub fn why(&self) -> String {
        self.text.why(self.facts.iter().map(|fact| (fact.name, fact.value.as_deref())))
    }
    /// The face for the partner. A rule that may not be named abroad gives the one answer that says nothing.
    pub fn outward(&self) -> OutwardFinding {
        let rule = self.text.outward.unwrap_or(OutwardRule::NotAvailable);
        let silent = rule == OutwardRule::NotAvailable;
        OutwardFinding {
            rule,
            article: if silent { None } else { Some(self.text.article.clone()) },
            paths: if silent { Vec::new() } else { self.text.paths.clone() },
            cure: rule.cure(),
        }
    }
}

/// What a refusal says abroad: rule, article, paths and cure, never a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutwardFinding {
    /// The rule of the closed list.
    pub rule: OutwardRule,
    /// The article; `None` where none may be named.
    pub article: Option<String>,
    /// Fields that it is about.
    pub paths: Vec<String>,
    /// What would cure it.
    pub cure: Option<&'static str>,
}

/// The answer to the one question asked of an agreement.
#[must_use]
#[derive(Debug, PartialEq, Eq)]
pub enum Decision {
    /// The act may go.
    Permit(Permit),
    /// The act may not go: every rule that was not met, the floor first.
    Refuse(Vec<Finding>),
    /// A rule could not be evaluated: a person decides.
    Hold(Vec<Finding>),
}

impl Decision {
    /// The findings; empty for a permit.
    pub fn findings(&self) -> &[Finding] {
        match self {
            Self::Permit(_) => &[],
            Self::Refuse(findings) | Self::Hold(findings) => findings,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_id_is_short_and_plain() {
        assert!(RuleId::new("CF16").is_some() && RuleId::new("XA-XB-10-3-views").is_some());
        for bad in ["", "cf16", "CF 16", "-CF", "CF16.a", &"A".repeat(RULE_ID_BYTES_MAX + 1)] {
            assert!(RuleId::new(bad).is_none(), "{bad}");
        }
        let mode = RuleId::new("CF5-mode").unwrap();
        assert!(mode.belongs_to("CF5") && !mode.belongs_to("CF") && !mode.belongs_to("CF5-mod"));
    }

    #[test]
    fn what_is_said_abroad_fits_the_acknowledgement() {
        for rule in OutwardRule::ALL {
            assert_eq!(OutwardRule::read(rule.as_str()), Some(*rule));
            if let Some(cure) = rule.cure() {
                assert!(cure.len() <= 160 && !cure.contains(['"', '\\']), "{rule}");
            }
        }
        assert_eq!(OutwardRule::NotAvailable.cure(), None);
    }

    fn finding(outward: Option<OutwardRule>) -> Finding {
        let text = RuleText {
            id: RuleId::new("CF14").unwrap(),
            origin: Origin::Floor,
            article: "JGC 23 para. 17(h)".into(),
            sentence: "until {appeal_window_ends_on} the child can appeal".into(),
            cure: "wait".into(),
            curer: Curer::Time,
            asks: None,
            cannot: String::new(),
            paths: vec!["transfer_on".into()],
            outward,
        };
        let shown = ShownFact { name: "appeal_window_ends_on", value: Some("2027-06-15".into()) };
        Finding::new(Arc::new(text), vec![shown])
    }

    #[test]
    fn the_outward_face_has_no_value() {
        let finding = finding(Some(OutwardRule::TooEarly));
        assert_eq!(finding.why(), "until 2027-06-15 the child can appeal");
        assert!(!format!("{:?}", finding.outward()).contains("2027"));
        assert!(!format!("{finding:?}").contains("2027-06-15"), "nor has the log");
    }

    #[test]
    fn a_rule_that_may_not_be_named_gives_the_one_answer() {
        let out = finding(None).outward();
        assert_eq!(out.rule, OutwardRule::NotAvailable);
        assert_eq!((out.article, out.paths.len(), out.cure), (None, 0, None));
    }
}

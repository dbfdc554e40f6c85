//! An agreement in force: a package that was checked and signed by both, the floor under it, and the one question asked of
//! them. The only place where a permit is made.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use entente_casework::generated::{Kind, ReminderLevel};
use entente_casework::{AuthorityId, Facts};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::act::{Act, Digest, Side, is_act, is_protected};
use crate::answer::Asked;
use crate::calendar::Calendar;
use crate::deadline::{Ends, Explained, Length, NoDueDay, due, due_at};
use crate::decision::{Decision, Origin, RuleText};
use crate::engine::{self, Engine, Judgement};
use crate::fault::Fault;
use crate::floor;
use crate::lowered;
use crate::package::articles::{ARTICLES_FILE, Articles};
use crate::package::cases::{CaseRow, RowOutcome};
use crate::package::provisions::{self, Appeal, Party, Provisions, Term, Voice};
use crate::package::{AGREEMENT_FILE, CASES_FILE, Package, RULES_FILE, cases, relaxed};
use crate::permit::{Permit, PermitTrace};
use crate::rule::{Rule, Source, read_rules};
use crate::schema;

/// The parameter by which a package lets the time for an appeal be given up.
const EARLY_ACCEPTANCE: &str = "early_acceptance";
/// Who must each have accepted before it is.
const GIVE_UP: [&str; 3] = ["CHILD", "GUARDIAN", "LAWYER"];

/// How often after its due day a request is brought to mind, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// To the authority.
    Reminder,
    /// To the head of the authority.
    Escalation,
    /// To the joint commission; at home, a review on other sources begins.
    JointCommission,
}

impl Rung {
    /// The word with which a reminder (A7) says it.
    pub fn level(self) -> ReminderLevel {
        match self {
            Self::Reminder => ReminderLevel::Reminder,
            Self::Escalation => ReminderLevel::Escalation,
            Self::JointCommission => ReminderLevel::JointCommission,
        }
    }
}

/// Two countries' agreement, checked, and ready to be asked.
pub struct Agreement {
    provisions: Provisions,
    articles: Articles,
    rules: Vec<Arc<Rule>>,
    cases: Vec<CaseRow>,
    engine: Engine,
    digest: Digest,
    floor: Digest,
}

impl fmt::Debug for Agreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { provisions, digest, .. } = self;
        write!(f, "Agreement({} version {}, {})", provisions.id, provisions.version, hex::encode(digest))
    }
}

impl Agreement {
    /// Loads a package that both parties signed with their authority keys, which are handed in by who knows them. Where
    /// the package names a key itself, it must be the same.
    ///
    /// # Errors
    /// Every fault of the package, with file and line, and every signature that is missing or does not hold. The package
    /// must change; trying again does not help.
    pub fn load(package: &Package, authority_keys: &[(AuthorityId, [u8; 32])]) -> Result<Self, Vec<Fault>> {
        Self::check(package)?.signed(package, authority_keys)
    }

    /// The agreement, if both parties signed the package it was read from; for who looked first whom it is between.
    ///
    /// # Errors
    /// Every signature that is missing or does not hold, and a package with another digest.
    pub fn signed(
        self,
        package: &Package,
        authority_keys: &[(AuthorityId, [u8; 32])],
    ) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        if package.digest() != self.digest {
            faults.push(Fault::new("", None, "the agreement was read from another package"));
        }
        for party in &self.provisions.parties {
            if let Err(what) = signed_by(package, party, authority_keys) {
                faults.push(what);
            }
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// Checks a package as it stands, signed or not: everything but the signatures. What comes of it can answer questions,
    /// so that an author can try the text; a node must use [`Agreement::load`].
    ///
    /// # Errors
    /// Every fault, with file and line.
    pub fn check(package: &Package) -> Result<Self, Vec<Fault>> {
        let read = Self::read(package)?;
        let own = read.rules.iter().filter(|rule| rule.text.origin == Origin::Agreement);
        let covered = own.map(|rule| (RULES_FILE, rule.as_ref()));
        let faults = cases::play(CASES_FILE, &read.cases, &read.engine, covered);
        if faults.is_empty() { Ok(read) } else { Err(faults) }
    }

    /// Reads a package without playing its cases, so that whoever writes them sees each as it comes. No node goes by it.
    ///
    /// # Errors
    /// Every other fault, with file and line.
    pub fn read(package: &Package) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut text = |file| {
            package.text(file).unwrap_or_else(|fault| {
                faults.push(fault);
                ""
            })
        };
        let (articles, provisions) = (text(ARTICLES_FILE), text(AGREEMENT_FILE));
        let (rules, table) = (text(RULES_FILE), text(CASES_FILE));
        if !faults.is_empty() {
            return Err(faults);
        }
        let articles = Articles::read(articles, &mut faults);
        let rows = cases::read(CASES_FILE, table, &mut faults);
        let Some(provisions) = provisions::read(provisions, &articles, &mut faults) else {
            faults.sort();
            return Err(faults);
        };
        faults.extend(relaxed::faults_of(&provisions));
        let mut all = floor::rules(&provisions, &mut faults);
        all.extend(read_own_rules(&provisions, &articles, rules, &mut faults));
        let rules: Vec<Arc<Rule>> = all.into_iter().map(Arc::new).collect();
        if !faults.is_empty() {
            faults.sort();
            return Err(faults);
        }
        let engine = Engine::new(&rules, &provisions.parameters)
            .map_err(|what| vec![Fault::new(RULES_FILE, None, what)])?;
        let (digest, floor) = (package.digest(), floor::floor_digest());
        Ok(Self { provisions, articles, rules, cases: rows, engine, digest, floor })
    }

    /// Whether `act` may be done on `side`, given what that side knows. The floor is asked first and always.
    ///
    /// Facts are never refused: for a kind that is no act ([`is_act`]) the answer is a permit, so that there is one way
    /// through. An error in a rule, or a day on which the agreement is not in force, holds the act for a person; what is
    /// protected goes all the same.
    pub fn decide(&self, act: &Act, facts: &Facts, side: Side) -> Decision {
        let pairs = facts.pairs();
        if is_act(act.kind) {
            match self.engine.judge(act.kind, side, &pairs) {
                Judgement::Clear => {}
                Judgement::Barred(findings) => return Decision::Refuse(findings),
                Judgement::Unclear(findings) => return Decision::Hold(findings),
            }
            if !is_protected(act.kind) && !facts.act_day.is_some_and(|day| self.in_force(day)) {
                let day = facts.act_day.map(|day| day.to_string());
                return Decision::Hold(vec![engine::not_in_force(day)]);
            }
        }
        Decision::Permit(Permit::new(PermitTrace {
            act: act.digest,
            facts: engine::digest_of(&pairs),
            agreement: self.digest,
            floor: self.floor,
            case_version: act.case_version,
        }))
    }

    /// The catalogue row of a rule: of the floor, of this agreement, or of the engine's own. `None`: there is no such rule now.
    pub fn text_of(&self, id: &str) -> Option<RuleText> {
        let own = self.rules().find(|text| text.id.as_str() == id).cloned();
        own.or_else(|| engine::text_of(id))
    }

    /// Its table of cases.
    pub fn cases(&self) -> &[CaseRow] {
        &self.cases
    }

    /// What comes of a case, of this table or another, under this agreement.
    pub fn play(&self, row: &CaseRow) -> RowOutcome {
        cases::told(row, &self.engine)
    }

    pub(crate) fn shared_rules(&self) -> impl Iterator<Item = &Arc<Rule>> {
        self.rules.iter()
    }

    pub(crate) fn all_rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().map(Arc::as_ref)
    }

    /// SHA-256 over the listing of the package.
    pub fn digest(&self) -> &Digest {
        &self.digest
    }

    /// SHA-256 over the floor that lies under it.
    pub fn floor_digest(&self) -> &Digest {
        &self.floor
    }

    /// Who, until when, with which calendars, deadlines and parameters.
    pub fn provisions(&self) -> &Provisions {
        &self.provisions
    }

    /// The text, so that a citation can be shown.
    pub fn articles(&self) -> &Articles {
        &self.articles
    }

    /// The catalogue of refusals: every rule, the floor first, with its sentence, article, cure and what no software can
    /// check behind it.
    pub fn rules(&self) -> impl Iterator<Item = &RuleText> {
        self.rules.iter().map(|rule| rule.text.as_ref())
    }

    /// What software cannot check behind the rules about a kind of act. Said to the person who signs it.
    pub fn cannot(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let about = self.rules.iter().filter(move |rule| rule.acts.contains(&kind));
        about.map(|rule| rule.text.cannot.as_str()).filter(|text| !text.is_empty())
    }

    /// Whether the agreement is in force on a civil day.
    pub fn in_force(&self, day: Date) -> bool {
        let Provisions { in_force_from, in_force_until, .. } = &self.provisions;
        day >= *in_force_from && in_force_until.is_none_or(|last| day <= last)
    }

    /// The party with this authority.
    pub fn party(&self, authority: &AuthorityId) -> Option<&Party> {
        self.provisions.parties.iter().find(|party| party.authority == *authority)
    }

    /// The other party's authority.
    pub fn partner_of(&self, authority: &AuthorityId) -> Option<&AuthorityId> {
        self.party(authority)?;
        self.provisions.parties.iter().map(|party| &party.authority).find(|other| *other != authority)
    }

    /// The calendar of an authority's country.
    pub fn calendar_of(&self, authority: &AuthorityId) -> Option<&Calendar> {
        self.party(authority)?;
        self.provisions.calendars.get(&authority.country())
    }

    /// The civil day of an instant where `receiver` is: the day that counts for what arrives there.
    pub fn day_at(&self, receiver: &AuthorityId, at: Timestamp) -> Option<Date> {
        Some(self.calendar_of(receiver)?.day_of(at))
    }

    /// A deadline by its name.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.provisions.deadlines.iter().find(|term| term.id == id)
    }

    /// The deadline of the answer to a request of this kind; `None` if it has none.
    pub fn term_for(&self, request: Kind) -> Option<&Term> {
        self.provisions.deadlines.iter().find(|term| term.request == Some(request))
    }

    /// When a term ends that began on the civil day `event`, by the calendar of the authority that owes or receives.
    ///
    /// # Errors
    /// The term runs in hours, or the calendar is not published so far.
    pub fn due(&self, term: &Term, event: Date, owed_by: &AuthorityId) -> Result<Explained, NoDueDay> {
        let Some(calendar) = self.calendar_of(owed_by) else { return Err(NoDueDay::OutOfRange { event }) };
        due(event, term.length, term.ends, calendar)
    }

    /// When a term in hours ends that began at an instant.
    pub fn due_at(&self, term: &Term, event: Timestamp) -> Option<Timestamp> {
        due_at(event, term.length)
    }

    /// The last day of the window for an appeal against a decision of `deciding_body` that was served on `served`.
    ///
    /// # Errors
    /// The calendar of the country is not published so far.
    pub fn appeal_window(
        &self,
        host: &AuthorityId,
        deciding_body: &str,
        served: Date,
    ) -> Option<Result<Explained, NoDueDay>> {
        let party = self.party(host)?;
        let appeal = party.bodies.iter().find(|body| body.code == deciding_body)?.appeal.as_ref()?;
        let days = u16::try_from(appeal.window_days).ok()?;
        let calendar = self.calendar_of(host)?;
        Some(due(served, Length::Days(days), appeal.ends, calendar))
    }

    /// The days on which an answer that is late is brought to mind. Silence decides nothing meanwhile.
    pub fn rungs(&self, due: Date) -> Vec<(Rung, Date)> {
        let after = |rung, parameter| {
            let days = match self.provisions.parameters.get(parameter)? {
                schema::TermValue::Long(days) => *days,
                _ => return None,
            };
            Some((rung, due.checked_add(jiff::Span::new().days(days)).ok()?))
        };
        [
            after(Rung::Reminder, "reminder_after_days"),
            after(Rung::Escalation, "escalation_after_days"),
            after(Rung::JointCommission, "joint_commission_after_days"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Fills the facts that only the agreement knows of an act by `sender`. See [`complete_request`](Self::complete_request).
    pub fn complete(&self, sender: &AuthorityId, facts: &mut Facts) {
        let bodies = self.party(sender).map(|party| party.bodies.as_slice()).unwrap_or_default();
        // A second body that nobody knows has confirmed nothing.
        if facts.confirming_body.as_ref().is_some_and(|code| bodies.iter().all(|body| body.code != *code)) {
            facts.decision_confirmed_by_second_body = Some(false);
        }
        facts.early_acceptance_agreed = facts.deciding_body.is_some().then(|| self.allows_early_acceptance());
        facts.deciding_body_is_the_senders = facts
            .deciding_body
            .as_ref()
            .map(|code| bodies.iter().any(|body| body.decides && body.code == *code));
        // Where the child has a say of its own, nobody else's yes is enough; where somebody must agree beside it, its own is not.
        let given = |by: &BTreeSet<String>| (by.contains("CHILD"), by.iter().any(|giver| giver != "CHILD"));
        let (child, another) = facts.purpose_consented_by.as_ref().map(given).unwrap_or_default();
        let enough = match self.voice_of(facts) {
            Some(Voice::Consent) => child,
            Some(Voice::Assent) => child && another,
            Some(Voice::Caregiver) => another,
            None => true,
        };
        if !enough {
            facts.purpose_consented = facts.purpose_consented.map(|_| false);
        }
    }

    /// Who is asked at the age of the child. Absent: nobody knows how old it is, or the table begins later.
    fn voice_of(&self, facts: &Facts) -> Option<Voice> {
        let years = facts.child_age_years?;
        let reached = self.provisions.voices.iter().filter(|(from, _)| i64::from(*from) <= years);
        reached.max_by_key(|(from, _)| *from).map(|(_, voice)| *voice)
    }

    /// [`complete`](Self::complete) for an act that `sender` is about to do at an instant: a window for an appeal is over when
    /// it is over where the child is, on a working day if the procedure there says so, whatever the day of the receiver.
    pub fn complete_at(&self, sender: &AuthorityId, at: Timestamp, facts: &mut Facts) {
        self.complete(sender, facts);
        let Some(ends) = facts.appeal_window_ends_on else { return };
        let (Some(party), Some(calendar)) = (self.party(sender), self.calendar_of(sender)) else { return };
        let rolls = |appeal: &Appeal| appeal.ends == Ends::RollsForward;
        let last = if party.bodies.iter().filter_map(|body| body.appeal.as_ref()).any(rolls) {
            due(ends, Length::Days(0), Ends::RollsForward, calendar).ok().map(|explained| explained.due)
        } else {
            Some(ends)
        };
        // Where the calendar does not reach, nobody knows, and what is not known bars.
        facts.appeal_window_over = last.map(|last| calendar.day_of(at) > last);
        facts.appeal_window_ends_on = last.or(Some(ends));
        let all =
            facts.decision_accepted_by.as_ref().is_some_and(|by| GIVE_UP.iter().all(|one| by.contains(*one)));
        if facts.appeal_window_over != Some(true) && !(all && self.allows_early_acceptance()) {
            facts.executable = Some(false);
        }
    }

    /// Whether this agreement lets a child, its guardian and its lawyer accept a decision before the time for an appeal is over. Where it
    /// says nothing, they cannot.
    fn allows_early_acceptance(&self) -> bool {
        self.provisions.parameters.get(EARLY_ACCEPTANCE) == Some(&schema::TermValue::Bool(true))
    }

    /// Fills the facts that only the agreement knows of the request that an act by `sender` answers, extends or reminds of: on
    /// which day it was made where its answer is owed, and when that is due.
    pub fn complete_request(&self, kind: Kind, sender: &AuthorityId, asked: &Asked, facts: &mut Facts) {
        let owed_by = if asked.by_sender { self.partner_of(sender) } else { Some(sender) };
        let Some(owed_by) = owed_by else { return };
        facts.request_sent_on = self.day_at(owed_by, asked.at);
        // Where the agreement gives none, no due day can be moved.
        let moves = |term: &Term| kind != Kind::DeadlineExtension || term.extension.is_some();
        if !self.term_for(asked.request).is_some_and(moves) {
            return;
        }
        let found = self.answer_due(asked.request, asked.at, &asked.announced, owed_by);
        facts.request_due_on = found.ok().flatten().map(|found| found.due);
    }
}

fn read_own_rules(
    provisions: &Provisions,
    articles: &Articles,
    text: &str,
    faults: &mut Vec<Fault>,
) -> Vec<Rule> {
    let vocabulary = match schema::vocabulary(&provisions.parameters) {
        Ok(vocabulary) => vocabulary,
        Err(what) => {
            faults.push(Fault::new(
                AGREEMENT_FILE,
                None,
                format!("the parameters are no vocabulary: {what}"),
            ));
            return Vec::new();
        }
    };
    let source = Source { file: RULES_FILE, origin: Origin::Agreement, vocabulary: &vocabulary };
    let rules = read_rules(&source, text, faults);
    faults.extend(lowered::faults_of(&rules, text, provisions));
    for rule in &rules {
        if !rule.text.id.belongs_to(&provisions.id) {
            let what = format!("the id `{}` does not begin with `{}-`", rule.text.id, provisions.id);
            faults.push(Fault::new(RULES_FILE, rule.line, what));
        }
        if let Err(part) = articles.resolve(&rule.text.article) {
            let what = format!("`{part}` in `@article` leads to no paragraph of the articles");
            faults.push(Fault::new(RULES_FILE, rule.line, what));
        }
    }
    rules
}

fn signed_by(
    package: &Package,
    party: &Party,
    authority_keys: &[(AuthorityId, [u8; 32])],
) -> Result<(), Fault> {
    let authority = &party.authority;
    let Some((_, key)) = authority_keys.iter().find(|(known, _)| known == authority) else {
        return Err(Fault::new("", None, format!("the authority key of `{authority}` is not known here")));
    };
    if party.authority_key.is_some_and(|named| named != *key) {
        let what = format!("the authority key of `{authority}` is another one than the package names");
        return Err(Fault::new(AGREEMENT_FILE, None, what));
    }
    let file = crate::package::signature::path_of(authority);
    package.verify_signature(authority, key).map_err(|bad| Fault::new(&file, None, bad.to_string()))
}

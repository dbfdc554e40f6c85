//! What a letter about a case says, by keys: the words are made elsewhere, in the language of who reads it. Two readers, the child and
//! who speaks for it.
//!
//! A letter lies about, and is read over a shoulder. So it never says where the child is, what endangers it, what it said of whom, what is
//! kept from whom, nor whether it asked for protection: that it may ask, and that nobody is told, stands in every letter alike.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Case, CaseRole, Gap, Lifecycle};
use crate::generated::{ConsentGiver, HoldKind, LegalAidRecord, MonitoringReport, Purpose};

/// Who reads a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterReader {
    /// The child, or somebody who reads it aloud to the child.
    Child,
    /// Who speaks for the child.
    Guardian,
}

macro_rules! text_keys {
    ($(#[$about:meta])* $keys:ident { $($(#[$doc:meta])* $name:ident = $key:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $keys {
            $($(#[$doc])* $name,)+
        }

        impl $keys {
            /// Each of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The key of its text.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)+
                }
            }
        }
    };
}

text_keys! {
    /// One paragraph of a letter. Its key names its text in every language.
    LetterKey {
        /// What this letter is.
        Opening = "opening",
        /// Nothing is known yet.
        StateOpened = "state.opened",
        /// The other country asked about a child.
        StateAsked = "state.asked",
        /// It is looked at what is best.
        StateAssessing = "state.assessing",
        /// A return may be best; it is not decided.
        StateProposed = "state.proposed",
        /// A return is decided. Whether something keeps it back does not show: that may be a claim.
        StateDecided = "state.decided",
        /// Both countries agreed on a day for the journey. Whether something keeps it back does not show. `on`.
        JourneyAgreed = "journey-agreed",
        /// It is decided that the child does not return.
        StateNoReturn = "state.no-return",
        /// The child is at home and visited.
        StateMonitoring = "state.monitoring",
        /// The child is missing.
        StateMissing = "state.missing",
        /// Another solution is made.
        StateAlternative = "state.alternative",
        /// ORIGIN prepares.
        StatePreparing = "state.preparing",
        /// ORIGIN visits the child.
        StateFollowing = "state.following",
        /// The case is closed.
        StateClosed = "state.closed",
        /// What is still to be done before anything else can be, the first things first. `gaps`: keys of texts.
        StillToDo = "still-to-do",
        /// How long the child has waited, and for whom. `days`, `partner_days`.
        Waiting = "waiting",
        /// Who speaks for the child. `since`.
        Speaks = "speaks",
        /// Nobody speaks for the child yet.
        NobodySpeaks = "nobody-speaks",
        /// The person is of age and speaks alone.
        SpeaksAlone = "speaks-alone",
        /// A lawyer acts free of charge.
        Lawyer = "lawyer",
        /// No lawyer is named yet.
        NoLawyer = "no-lawyer",
        /// The child is held somewhere it may not leave.
        Held = "held",
        /// What was agreed to, and can be taken back. `purposes`.
        Agreed = "agreed",
        /// Nothing was agreed to.
        NothingAgreed = "nothing-agreed",
        /// The child is heard again whenever it wants.
        Heard = "heard",
        /// A decision can be appealed. `until`.
        Appeal = "appeal",
        /// An appeal is open.
        AppealOpen = "appeal-open",
        /// Whoever fears the way back may say so; nobody is told.
        Protection = "protection",
        /// The next visit. `on`.
        NextVisit = "next-visit",
        /// The file can be seen and put right.
        SeeAndCorrect = "see-and-correct",
        /// Complaints, in every state. `ombudsperson`, which whoever knows the agreement fills in.
        Complain = "complain",
        /// What a guardian is asked, and must say.
        Duties = "duties",
    }
}

text_keys! {
    /// A thing that is still to be done, as a letter names it. Its key names its text in every language.
    LetterGap {
        /// Whether the child needs protection was not asked.
        Screening = "screening",
        /// Nobody speaks for the child.
        Guardian = "guardian",
        /// No lawyer is named.
        Lawyer = "lawyer",
        /// The child was not heard.
        Views = "views",
        /// Who the child is is not confirmed.
        Identity = "identity",
        /// Nobody looked at the home.
        Home = "home",
        /// Nobody guarantees care.
        Care = "care",
        /// It is not known whether the way is safe.
        Risk = "risk",
        /// What is best is not determined.
        BestInterests = "best-interests",
        /// There is no plan that both accepted and somebody pays.
        Plan = "plan",
        /// It is not decided.
        Decision = "decision",
        /// The child was not told the decision.
        Service = "service",
        /// The journey is not agreed.
        Journey = "journey",
        /// Nobody works on the release of the child.
        Release = "release",
        /// It was not looked at everything after arrival.
        Visits = "visits",
    }
}

/// Most things that one letter names: what comes later is no help now.
const STILL_TO_DO_MAX: usize = 3;

/// What a letter calls a gap. None: a letter does not speak of it. A hold may be a claim; what the partner is told or ordered, and
/// what is owed to it, is between authorities.
fn told_as(gap: &Gap) -> Option<LetterGap> {
    Some(match gap {
        Gap::Screening => LetterGap::Screening,
        Gap::Guardian => LetterGap::Guardian,
        Gap::LegalAid => LetterGap::Lawyer,
        Gap::Views => LetterGap::Views,
        Gap::Identity => LetterGap::Identity,
        Gap::Inquiry => LetterGap::Home,
        Gap::Guarantee | Gap::PlacementConsent => LetterGap::Care,
        Gap::Risk => LetterGap::Risk,
        Gap::BestInterests => LetterGap::BestInterests,
        Gap::Plan | Gap::PlanAcceptance | Gap::Funding(_) => LetterGap::Plan,
        Gap::Decision => LetterGap::Decision,
        Gap::Service => LetterGap::Service,
        Gap::TransferProposal | Gap::TransferConfirmation(_) => LetterGap::Journey,
        Gap::Release => LetterGap::Release,
        Gap::Review(_) => LetterGap::Visits,
        Gap::Notice
        | Gap::AppealWindow(_)
        | Gap::Hold(_)
        | Gap::Arrival
        | Gap::Answer(_)
        | Gap::Child
        | Gap::Rescue
        | Gap::Safety
        | Gap::WrongValue { .. }
        | Gap::JourneyAnew
        | Gap::DataOrder
        | Gap::Ending => return None,
    })
}

/// One paragraph, and what is filled into its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterPart {
    /// Which.
    pub key: LetterKey,
    /// Names and values.
    pub values: Vec<(&'static str, String)>,
}

impl From<LetterKey> for LetterPart {
    fn from(key: LetterKey) -> Self {
        Self { key, values: Vec::new() }
    }
}

fn part(key: LetterKey, name: &'static str, value: impl ToString) -> LetterPart {
    LetterPart { key, values: vec![(name, value.to_string())] }
}

/// The paragraph of a state. A state without one does not compile.
fn of_state(state: Lifecycle) -> LetterKey {
    match state {
        Lifecycle::Opened | Lifecycle::Received => LetterKey::StateOpened,
        Lifecycle::OpenedByOrigin => LetterKey::StateAsked,
        Lifecycle::Assessing | Lifecycle::Inquiring => LetterKey::StateAssessing,
        Lifecycle::SolutionProposed | Lifecycle::Offered => LetterKey::StateProposed,
        // One text: what turns the one into the other may be a claim, and a letter that changed with it would tell.
        Lifecycle::DecidedReturn | Lifecycle::Executable | Lifecycle::InTransfer => LetterKey::StateDecided,
        Lifecycle::DecidedNoReturn => LetterKey::StateNoReturn,
        Lifecycle::Monitoring => LetterKey::StateMonitoring,
        Lifecycle::Missing => LetterKey::StateMissing,
        Lifecycle::AlternativeSolution => LetterKey::StateAlternative,
        Lifecycle::Preparing => LetterKey::StatePreparing,
        Lifecycle::Following => LetterKey::StateFollowing,
        Lifecycle::Closed => LetterKey::StateClosed,
    }
}

impl Case {
    /// The paragraphs of a letter for this reader on `today`, in their order.
    pub fn letter(&self, reader: LetterReader, today: Date) -> Vec<LetterPart> {
        let mut parts = vec![LetterKey::Opening.into(), of_state(self.state(today)).into()];
        parts.extend(self.agreed_journey(reader, today).map(|on| part(LetterKey::JourneyAgreed, "on", on)));
        parts.extend(self.still_to_do(today));
        parts.extend(self.waiting_part(today));
        parts.extend(self.who_speaks(today));
        if self.holds(today).contains(&HoldKind::DetentionAlert) {
            parts.push(LetterKey::Held.into());
        }
        // What the child agreed to stands with whoever asked it.
        if self.role() != Some(CaseRole::Origin) {
            parts.push(self.agreed_part(reader, today));
        }
        parts.push(LetterKey::Heard.into());
        parts.extend(self.appeal_part(reader, today));
        parts.push(LetterKey::Protection.into());
        parts.extend(self.next_visit(today).map(|on| part(LetterKey::NextVisit, "on", on)));
        if reader == LetterReader::Guardian {
            parts.push(LetterKey::Duties.into());
        }
        parts.push(LetterKey::SeeAndCorrect.into());
        parts.push(LetterKey::Complain.into());
        parts
    }

    /// The first things that are missing, of those that a letter may name: not what keeps a child back, nor what it said.
    fn still_to_do(&self, today: Date) -> Option<LetterPart> {
        let mut gaps: Vec<&str> =
            self.gaps(today).iter().filter_map(told_as).map(LetterGap::as_str).collect();
        gaps.dedup();
        gaps.truncate(STILL_TO_DO_MAX);
        (!gaps.is_empty()).then(|| part(LetterKey::StillToDo, "gaps", gaps.join(",")))
    }

    /// The day that is agreed on by the last word of HOST, which follows that of ORIGIN or needs none, from what crossed alone: what keeps
    /// the child back here changes no word of the letter, but an appeal that its reader may know of, which has a paragraph of its own.
    fn agreed_journey(&self, reader: LetterReader, today: Date) -> Option<Date> {
        if self.may_know_of_appeal(reader, today) && self.appeal_open() {
            return None;
        }
        if self.went_over() || self.transfer_confirmation(CaseRole::Host).is_none() {
            return None;
        }
        let (_, proposal) = self.transfer_proposal()?;
        Some(proposal.transfer_on).filter(|on| today <= *on)
    }

    fn waiting_part(&self, today: Date) -> Option<LetterPart> {
        let waited = self.waited(today).filter(|waited| waited.stopped_on.is_none())?;
        // Whoever reads it asks how long the other country took, whichever side of the border it is on.
        let values =
            vec![("days", waited.days.to_string()), ("partner_days", waited.days_for_partner.to_string())];
        Some(LetterPart { key: LetterKey::Waiting, values })
    }

    fn who_speaks(&self, today: Date) -> Vec<LetterPart> {
        if self.role() != Some(CaseRole::Host) {
            return Vec::new();
        }
        let mut parts = Vec::new();
        if !self.presumed_minor(today) {
            parts.push(LetterKey::SpeaksAlone.into());
        } else if self.guardian_in_place(today) {
            let since = self.guardian_since(today);
            parts.push(LetterPart {
                key: LetterKey::Speaks,
                values: since.map(|since| ("since", since.to_string())).into_iter().collect(),
            });
        } else {
            parts.push(LetterKey::NobodySpeaks.into());
        }
        let lawyer = self.newest::<LegalAidRecord>().is_some() && self.legal_aid_named(today) == Some(true);
        parts.push(if lawyer { LetterKey::Lawyer } else { LetterKey::NoLawyer }.into());
        parts
    }

    /// What the child agreed to is the child's to read, and what others agreed to for it is theirs: a child that took something
    /// back is not given away by the letter of a parent.
    fn agreed_part(&self, reader: LetterReader, today: Date) -> LetterPart {
        let readers = |giver| (giver == ConsentGiver::Child) == (reader == LetterReader::Child);
        let held = |purpose: &&Purpose| {
            self.consents().iter().any(|standing| {
                !standing.is_token && readers(standing.giver) && standing.holds(**purpose, today)
            })
        };
        let purposes: BTreeSet<&str> =
            Purpose::ALL.iter().filter(held).map(|purpose| purpose.as_str()).collect();
        if purposes.is_empty() {
            return LetterKey::NothingAgreed.into();
        }
        let purposes: Vec<&str> = purposes.into_iter().collect();
        part(LetterKey::Agreed, "purposes", purposes.join(","))
    }

    /// That a child resists is not told to its family: where a parent or carer speaks for it, an appeal changes no word of their letter.
    fn appeal_part(&self, reader: LetterReader, today: Date) -> Option<LetterPart> {
        if self.role() != Some(CaseRole::Host) || !self.return_approved() {
            return None;
        }
        if self.may_know_of_appeal(reader, today) && self.appeal_open() {
            return Some(LetterKey::AppealOpen.into());
        }
        let until = self.appeal_window_ends_on().filter(|until| today <= *until)?;
        Some(part(LetterKey::Appeal, "until", until))
    }

    fn may_know_of_appeal(&self, reader: LetterReader, today: Date) -> bool {
        reader == LetterReader::Child || !self.family_speaks(today)
    }

    fn next_visit(&self, today: Date) -> Option<Date> {
        let (_, report) = self.newest::<MonitoringReport>()?;
        report.next_on.filter(|next| today <= *next)
    }
}

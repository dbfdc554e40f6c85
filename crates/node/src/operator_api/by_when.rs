//! By when what is in the way is awaited or possible: from what the partner was asked, from what the act itself answers, from the next
//! review of the wait. A pure function of case, agreement and instant; sets no day that stands nowhere, and says so.

use entente_agreements::{Agreement, ShownFact};
use entente_casework::case::{Case, Request};
use entente_casework::generated::Kind;
use entente_casework::{AuthorityId, FactType, Facts};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::case_file::CaseFile;
use crate::desk::{Desk, DeskFault};
use crate::sentences::{Catalogue, Said, Who};

/// The term of the agreement after which a child that waits is looked at again.
const REVIEW: &str = "review";
/// The day of the act itself is today and no term.
const TODAY: &str = "act_day";

/// What by when is read from.
pub(super) struct Asking<'a> {
    /// The sentences.
    pub(super) words: &'a Catalogue,
    /// The agreement with the partner.
    pub(super) agreement: &'a Agreement,
    /// The case, as far as there is one.
    pub(super) case: Option<&'a Case>,
    /// The authority that asks.
    pub(super) us: &'a AuthorityId,
    /// The partner.
    pub(super) partner: &'a AuthorityId,
    /// When.
    pub(super) now: Timestamp,
    /// The open request of the partner that the barred act would answer.
    pub(super) answers: Option<Request>,
}

/// By when, in words and, where there is one, as a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct When {
    /// A sentence of the catalogue.
    pub(super) words: String,
    /// The day that it names.
    pub(super) on: Option<Date>,
}

impl<'a> Asking<'a> {
    /// Asking about a case as it is now.
    pub(super) fn about(
        desk: &'a Desk,
        file: &'a CaseFile,
        partner: &'a AuthorityId,
    ) -> Result<Self, DeskFault> {
        Ok(Self {
            words: desk.words(),
            agreement: desk.partner(partner)?.terms.agreement(),
            case: file.case.as_ref(),
            us: desk.us(),
            partner,
            now: desk.clock().now(),
            answers: None,
        })
    }

    /// Asking for an act of this kind, which may be the answer to something.
    pub(super) fn for_act(self, kind: Kind) -> Self {
        let answers = self.open(|request| !request.ours && request.kind.info().reply.contains(&kind));
        Self { answers, ..self }
    }

    /// Asking for the answer to a request of this kind.
    pub(super) fn for_answer_to(&self, kind: Kind) -> Option<Request> {
        self.open(|request| !request.ours && request.kind == kind)
    }

    /// By when, for what these can cure. `asks` is the kind by which the partner is asked, `passes` the day after which time has
    /// cured it. `None`: nothing and nobody cures it.
    pub(super) fn by_when(&self, who: &[Who], asks: Option<Kind>, passes: Option<Date>) -> Option<When> {
        self.by_when_answering(who, asks, passes, self.answers.as_ref())
    }

    /// The same, for an act that answers this.
    pub(super) fn by_when_answering(
        &self,
        who: &[Who],
        asks: Option<Kind>,
        passes: Option<Date>,
        answers: Option<&Request>,
    ) -> Option<When> {
        if who.iter().all(|one| *one == Who::Nobody) {
            return None;
        }
        // The first is the one to turn to first.
        let found = match (who.first(), asks) {
            (Some(Who::Time), _) => passes.and_then(|day| self.after(day)),
            (Some(Who::Partner), Some(kind)) => Some(self.of_the_partner(kind)),
            (Some(Who::Partner), None) => None,
            _ => answers.and_then(|request| self.answer(request)).or_else(|| self.review()),
        };
        Some(found.unwrap_or_else(|| self.told(&Said::WhenNoDay, None)))
    }

    fn told(&self, said: &Said, on: Option<Date>) -> When {
        When { words: self.words.say(said), on }
    }

    fn open(&self, which: impl Fn(&Request) -> bool) -> Option<Request> {
        let mut asked = self.case?.requests().into_iter();
        asked.rfind(|request| request.answered_at.is_none() && which(request))
    }

    fn today(&self) -> Option<Date> {
        self.agreement.day_at(self.us, self.now)
    }

    /// A day that is over cures nothing any more: what stands against the act then is something else.
    fn after(&self, last: Date) -> Option<When> {
        let day = last.tomorrow().ok()?;
        let to_come = self.today().is_some_and(|today| day > today);
        to_come.then(|| self.told(&Said::WhenNotBefore { day: day.to_string() }, Some(day)))
    }

    fn of_the_partner(&self, kind: Kind) -> When {
        let Some(request) = self.open(|request| request.ours && request.kind == kind) else {
            let (kind, title) = (kind.to_string(), kind.info().title.to_owned());
            let term = Kind::from_id(&kind).and_then(|kind| self.agreement.term_for(kind));
            let said = match term {
                Some(term) => Said::WhenAsk { kind, title, term: term.length.to_string() },
                None => Said::WhenAskNoTerm { kind, title },
            };
            return self.told(&said, None);
        };
        let (partner, kind) = (self.partner.to_string(), kind.to_string());
        let asked_on = self.agreement.day_at(self.partner, request.asked_at);
        let asked_on = asked_on.map_or_else(|| request.asked_at.to_string(), |day| day.to_string());
        let Some(due) = self.due(&request, self.partner) else {
            return self.told(&Said::WhenAskedNoTerm { partner, kind, asked_on }, None);
        };
        let on = due.to_string();
        let said = if self.is_over(due, self.partner) {
            Said::WhenAskedPassed { partner, kind, asked_on, due: on }
        } else {
            Said::WhenAsked { partner, kind, asked_on, due: on }
        };
        self.told(&said, Some(due))
    }

    /// The last day of an answer. A day that cannot be counted is in the list of what is missing, with the reason.
    fn due(&self, request: &Request, owed_by: &AuthorityId) -> Option<Date> {
        let found = self.agreement.answer_due(request.kind, request.asked_at, request.extensions, owed_by);
        found.ok().flatten().map(|found| found.due)
    }

    fn is_over(&self, due: Date, where_it_is_owed: &AuthorityId) -> bool {
        self.agreement.day_at(where_it_is_owed, self.now).is_some_and(|today| today > due)
    }

    fn answer(&self, request: &Request) -> Option<When> {
        let due = self.due(request, self.us)?;
        let (kind, on) = (request.kind.to_string(), due.to_string());
        let said = if self.is_over(due, self.us) {
            Said::WhenAnswerPassed { kind, due: on }
        } else {
            Said::WhenAnswerDue { kind, due: on }
        };
        Some(self.told(&said, Some(due)))
    }

    /// The next review of the wait, while the child waits.
    fn review(&self) -> Option<When> {
        let (case, today) = (self.case?, self.today()?);
        case.waited(today).filter(|waited| waited.stopped_on.is_none())?;
        let term = self.agreement.term(REVIEW)?;
        let due = self.agreement.due(term, case.review_counts_from()?, self.us).ok()?.due;
        let day = due.to_string();
        let said = if today > due { Said::WhenReviewPassed { day } } else { Said::WhenReview { day } };
        Some(self.told(&said, Some(due)))
    }
}

/// The latest day among the facts that a rule shows.
pub(super) fn latest_day(facts: &[ShownFact]) -> Option<Date> {
    let is_day = |name: &str| {
        name != TODAY && Facts::TABLE.iter().any(|row| row.name == name && row.kind == FactType::Day)
    };
    let days =
        facts.iter().filter(|fact| is_day(fact.name)).filter_map(|fact| fact.value.as_ref()?.parse().ok());
    days.max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_agreements::specimen;
    use entente_casework::EventId;
    use entente_casework::case::{CaseEvent, Entry, Party};
    use entente_casework::values::Digest;
    use entente_wire::{Format, read_draft};

    const ASKED_AT: &str = "2027-03-05T09:00:00Z";
    const IDENTITY: &str = include_str!("../../../../tests/examples/C1-identity-request.toml");
    const JOURNEY: &str = include_str!("../../../../tests/examples/I1-transfer-proposal.toml");
    const FOUND: &str = include_str!("../../../../tests/examples/N1-found.toml");
    const REVIEWED: &str = include_str!("../../../../tests/examples/N6-review.toml");

    /// A case of XA.ca in which these were written down, sent by us, or received.
    fn case(entries: &[(&str, &str)]) -> Case {
        let mut case = Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
        for (at, (way, text)) in (1_u8..).zip(entries) {
            let digest = Digest::from_bytes([at; 32]);
            case.apply(&CaseEvent::Entered(Entry {
                id: EventId::from_bytes([at; 16]),
                recorded_at: ASKED_AT.parse().unwrap(),
                happened_at: None,
                made_at: Some(ASKED_AT.parse().unwrap()),
                party: match *way {
                    "sent" => Party::Sent { digest },
                    "received" => Party::Received { digest },
                    _ => Party::Local,
                },
                in_reply_to: None,
                content: read_draft(text, Format::Toml).unwrap().content.into(),
            }));
        }
        case
    }

    /// What is told of this case at noon of a day: the sentence, and the day if there is one.
    fn told(
        case: &Case,
        day: &str,
        ask: impl FnOnce(Asking<'_>) -> Option<When>,
    ) -> (String, Option<String>) {
        let (words, agreement) = (Catalogue::english().unwrap(), Agreement::check(&specimen()).unwrap());
        let when = ask(Asking {
            words: &words,
            agreement: &agreement,
            case: Some(case),
            us: case.us(),
            partner: case.partner(),
            now: format!("{day}T12:00:00Z").parse().unwrap(),
            answers: None,
        });
        when.map_or_else(Default::default, |when| (when.words, when.on.map(|on| on.to_string())))
    }

    fn both(words: &str, on: &str) -> (String, Option<String>) {
        (words.to_owned(), Some(on.to_owned()))
    }

    fn bare(words: &str) -> (String, Option<String>) {
        (words.to_owned(), None)
    }

    #[test]
    fn what_the_partner_was_asked_for_is_due_when_its_answer_is() {
        let asked = case(&[("sent", IDENTITY)]);
        let by_partner = |kind| move |asking: Asking<'_>| asking.by_when(&[Who::Partner], Some(kind), None);
        let identity = Kind::IdentityVerificationRequest;
        assert_eq!(
            told(&asked, "2027-04-04", by_partner(identity)),
            both("XB.ca was asked with C1 on 2027-03-05; its answer is due on 2027-04-04", "2027-04-04")
        );
        assert_eq!(
            told(&asked, "2027-04-05", by_partner(identity)),
            both("XB.ca was asked with C1 on 2027-03-05; its answer was due on 2027-04-04", "2027-04-04")
        );
        let theirs = case(&[("received", IDENTITY)]);
        assert_eq!(
            told(&theirs, "2027-03-06", by_partner(identity)),
            bare("ask with C1 (Identity verification request); an answer is awaited within 30 days")
        );
        let proposed = case(&[("sent", JOURNEY)]);
        assert_eq!(
            told(&proposed, "2027-03-06", by_partner(Kind::TransferProposal)),
            bare("XB.ca was asked with I1 on 2027-03-05; no day is set for its answer")
        );
        assert_eq!(
            told(&asked, "2027-03-06", by_partner(Kind::TransferProposal)),
            bare("ask with I1 (Transfer proposal); no day is set for the answer")
        );
        let nothing_to_ask = |asking: Asking<'_>| asking.by_when(&[Who::Partner], None, None);
        assert_eq!(told(&asked, "2027-03-06", nothing_to_ask), bare("no day is set"));
    }

    #[test]
    fn what_time_cures_is_possible_on_the_day_after() {
        let passes = |last: Option<&str>| {
            let last = last.map(|day| day.parse().unwrap());
            move |asking: Asking<'_>| asking.by_when(&[Who::Time], None, last)
        };
        let case = case(&[]);
        assert_eq!(
            told(&case, "2027-06-15", passes(Some("2027-06-15"))),
            both("not before 2027-06-16", "2027-06-16")
        );
        // The window is over, and something else stands: an open appeal has no day.
        assert_eq!(told(&case, "2027-06-16", passes(Some("2027-06-15"))), bare("no day is set"));
        assert_eq!(told(&case, "2027-06-15", passes(None)), bare("no day is set"));
    }

    #[test]
    fn what_is_ours_to_cure_is_due_with_the_answer_else_before_the_review_of_the_wait() {
        let ours = |asking: Asking<'_>| asking.by_when(&[Who::CaseWorker], None, None);
        let answering = |asking: Asking<'_>| ours(asking.for_act(Kind::IdentityVerificationResponse));
        let found = case(&[("here", FOUND), ("received", IDENTITY)]);
        assert_eq!(
            told(&found, "2027-03-06", answering),
            both("the answer to C1 is due on 2027-04-04", "2027-04-04")
        );
        assert_eq!(
            told(&found, "2027-04-05", answering),
            both("the answer to C1 was due on 2027-04-04", "2027-04-04")
        );
        assert_eq!(
            told(&found, "2027-05-30", ours),
            both("before the review of the wait on 2027-05-30", "2027-05-30")
        );
        assert_eq!(
            told(&found, "2027-05-31", ours),
            both("now: the review of the wait was due on 2027-05-30", "2027-05-30")
        );
        let reviewed = case(&[("here", FOUND), ("here", REVIEWED)]);
        assert_eq!(
            told(&reviewed, "2027-06-01", ours),
            both("before the review of the wait on 2027-08-28", "2027-08-28")
        );
        assert_eq!(told(&case(&[]), "2027-06-01", ours), bare("no day is set"), "no child was found yet");
    }

    #[test]
    fn what_nobody_cures_has_no_when() {
        let nobody = |asking: Asking<'_>| asking.by_when(&[Who::Nobody], None, None);
        assert_eq!(told(&case(&[("here", FOUND)]), "2027-03-06", nobody), bare(""));
    }

    #[test]
    fn the_day_of_the_act_is_no_term() {
        let fact = |name, value: &str| ShownFact { name, value: Some(value.to_owned()) };
        let shown = [
            fact("act_day", "2027-07-01"),
            fact("appeal_window_ends_on", "2027-06-15"),
            fact("decision_on", "2027-05-28"),
            fact("state", "2027-08-01"),
        ];
        assert_eq!(latest_day(&shown), Some("2027-06-15".parse().unwrap()));
        assert_eq!(latest_day(&shown[..1]), None);
    }
}

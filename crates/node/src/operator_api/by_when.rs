//! By when what is in the way is awaited or possible: from what the partner was asked, from what the act itself answers, from the term that it
//! meets, from the next review of the wait. A pure function of case, agreement and instant; sets no day that stands nowhere, and says so.

use entente_agreements::{Agreement, ShownFact, Standing, State};
use entente_casework::case::{Case, Request};
use entente_casework::generated::Kind;
use entente_casework::{AuthorityId, FactType, Facts};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::case_file::CaseFile;
use crate::desk::{Desk, DeskFault};
use crate::sentences::{Catalogue, Said, Who};

use super::due::what;

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
    /// The kind of the act that is asked about.
    pub(super) act: Option<Kind>,
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
            act: None,
        })
    }

    /// Asking for an act of this kind, which may be the answer to something.
    pub(super) fn for_act(self, kind: Kind) -> Self {
        let answers = self.open(|request| !request.ours && request.kind.info().reply.contains(&kind));
        Self { answers, act: Some(kind), ..self }
    }

    /// Asking for the answer to a request of this kind.
    pub(super) fn for_answer_to(&self, kind: Kind) -> Option<Request> {
        self.open(|request| !request.ours && request.kind == kind)
    }

    /// By when, for what these can cure. `asks` is the kind by which the partner is asked, `passes` the day after which time has
    /// cured it. `None`: nothing and nobody cures it.
    pub(super) fn by_when(&self, who: &[Who], asks: Option<Kind>, passes: Option<Date>) -> Option<When> {
        self.by_when_answering(who, asks, passes, self.answers.as_ref(), self.act)
    }

    /// The same, for an act of this kind that answers this.
    pub(super) fn by_when_answering(
        &self,
        who: &[Who],
        asks: Option<Kind>,
        passes: Option<Date>,
        answers: Option<&Request>,
        act: Option<Kind>,
    ) -> Option<When> {
        if who.iter().all(|one| *one == Who::Nobody) {
            return None;
        }
        // The first is the one to turn to first.
        let found = match (who.first(), asks) {
            (Some(Who::Time), _) => passes.and_then(|day| self.after(day)),
            (Some(Who::Partner), Some(kind)) => Some(self.of_the_partner(kind)),
            (Some(Who::Partner), None) => act.and_then(|kind| self.term(kind, self.partner)),
            _ => answers
                .and_then(|request| self.answer(request))
                .or_else(|| act.and_then(|kind| self.term(kind, self.us)))
                .or_else(|| self.review()),
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
        let found = self.agreement.answer_due(request.kind, request.asked_at, &request.announced, owed_by);
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

    /// The term that a message of this kind by `owed_by` would meet: the one that is due first, or that is paused.
    fn term(&self, kind: Kind, owed_by: &AuthorityId) -> Option<When> {
        let open = |one: &Standing| {
            one.met.is_none()
                && one.request.is_none()
                && one.owed_by == *owed_by
                && one.met_by.contains(&kind)
        };
        let one = self.standings().into_iter().find(open)?;
        let what = what(self.words, &one);
        let Some(due) = one.due() else {
            return (one.state == State::Paused).then(|| self.told(&Said::WhenTermPaused { what }, None));
        };
        let on = due.to_string();
        let said = if one.state == State::Late {
            Said::WhenTermPassed { what, due: on }
        } else {
            Said::WhenTermDue { what, due: on }
        };
        Some(self.told(&said, Some(due)))
    }

    fn standings(&self) -> Vec<Standing> {
        self.case.map(|case| self.agreement.standings(case, self.now)).unwrap_or_default()
    }

    /// The next review of the wait, while the child waits.
    fn review(&self) -> Option<When> {
        let (case, today) = (self.case?, self.today()?);
        case.waited(today).filter(|waited| waited.stopped_on.is_none())?;
        let next = self.standings().into_iter().find(|one| {
            one.term == REVIEW && one.met.is_none() && one.owed_by == *self.us && one.due().is_some()
        });
        let due = next?.due()?;
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
mod tests;

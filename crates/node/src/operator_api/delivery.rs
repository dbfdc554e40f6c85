//! Where a message is, in the words of the desk and of the partner.

use entente_casework::{AuthorityId, StatementId};
use entente_exchange::DepartedState;
use entente_seals::Verdict;
use entente_transport::operator::{Delivery, Progress};

use crate::case_file::{DraftEnd, KeptBar};
use crate::desk::{Contact, Desk, Tracked};
use crate::sentences::{Catalogue, Said};

use super::Answer;
use super::findings::{of_answer, of_bar};
use super::show::stations_told;

/// A verdict as people read it.
pub(super) fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepted => "ACCEPTED",
        Verdict::Refused => "REFUSED",
        Verdict::Held => "HELD",
        Verdict::Voided => "VOIDED",
    }
}

/// Where one message is now.
pub(super) fn track(desk: &Desk, message: &StatementId) -> Answer<Delivery> {
    let tracked = desk.track(message)?;
    let contact = desk.contact_with(&tracked.to);
    Ok(delivery(desk.words(), &tracked, &contact))
}

/// What is on its way or waiting to leave.
pub(super) fn outbox(desk: &Desk, partner: Option<&AuthorityId>) -> Answer<Vec<Delivery>> {
    if let Some(partner) = partner {
        desk.partner(partner)?;
    }
    let waiting = desk.outbox(partner)?;
    Ok(waiting
        .iter()
        .map(|tracked| delivery(desk.words(), tracked, &desk.contact_with(&tracked.to)))
        .collect())
}

fn delivery(words: &Catalogue, tracked: &Tracked, contact: &Contact) -> Delivery {
    let (progress, detail) = progress(words, tracked, contact);
    // The case knows more than the number: what was HELD and settled by a person stays HELD in the sequence of the pair.
    let settled = tracked.verdict.or(match tracked.state {
        Some(DepartedState::Settled(verdict)) => Some(verdict),
        _ => None,
    });
    let answered = tracked.findings.iter().map(|finding| of_answer(words, finding, true));
    Delivery {
        message: tracked.message,
        kind: Some(tracked.kind.id().to_owned()),
        to: tracked.to.clone(),
        case: Some(tracked.case),
        progress,
        number: tracked.statement.map_or(0, |statement| statement.number),
        statement: tracked.statement.map(|statement| statement.digest),
        verdict: settled.map(|verdict| verdict_word(verdict).to_owned()),
        findings: answered.chain(tracked.bars.iter().map(|bar| of_bar(words, bar))).collect(),
        attempts: tracked.attempts,
        detail,
        stations: stations_told(&tracked.stations),
    }
}

fn progress(words: &Catalogue, tracked: &Tracked, contact: &Contact) -> (Progress, Option<String>) {
    let told = |said: Said| Some(words.say(&said));
    let line = || {
        let down = if contact.out { None } else { told(Said::WayNotConnected) };
        contact.trouble.clone().or(down)
    };
    match (tracked.state, tracked.verdict, tracked.ended) {
        (Some(DepartedState::Settled(Verdict::Voided)), ..) | (_, Some(Verdict::Voided), _) => {
            (Progress::Voided, told(Said::WayTakenBack))
        }
        (Some(DepartedState::Settled(_)), ..) | (_, Some(_), _) => (Progress::Answered, None),
        (Some(DepartedState::Voiding), ..) => (Progress::OnItsWay, told(Said::WayBeingTakenBack)),
        (Some(DepartedState::Open), ..) => match &contact.deferred {
            Some(why) if tracked.attempts > 0 => (Progress::Deferred, Some(why.clone())),
            _ => (Progress::OnItsWay, line()),
        },
        (None, _, Some(DraftEnd::Barred)) => (Progress::Voided, told(barred(&tracked.bars))),
        (None, _, Some(DraftEnd::Withdrawn)) => (Progress::Voided, told(Said::WayWithdrawn)),
        (None, _, Some(DraftEnd::Begun) | None) => (Progress::Waiting, line()),
    }
}

/// Why a draft did not leave: each rule once. Its findings say more.
fn barred(bars: &[KeptBar]) -> Said {
    let mut rules: Vec<&str> = bars.iter().map(|bar| bar.rule.as_str()).collect();
    rules.dedup();
    match rules.as_slice() {
        [] => Said::WayBarredUnreadable,
        rules => Said::WayBarred { rules: rules.join(", ") },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_casework::CaseRef;
    use entente_casework::generated::Kind;
    use entente_seals::{Digest, StatementRef};

    fn tracked(state: Option<DepartedState>, ended: Option<DraftEnd>, attempts: u32) -> Tracked {
        let statement = StatementRef { incarnation: 1, number: 7, digest: Digest::of(b"x") };
        Tracked {
            message: StatementId::from_bytes([1; 16]),
            case: CaseRef::from_bytes([2; 16]),
            to: "XB.ca".parse().unwrap(),
            kind: Kind::IdentificationNotice,
            statement: state.map(|_| statement),
            state,
            verdict: None,
            findings: Vec::new(),
            ended,
            bars: Vec::new(),
            stations: std::collections::BTreeMap::new(),
            attempts,
        }
    }

    fn shown(tracked: &Tracked, contact: &Contact) -> Delivery {
        delivery(&Catalogue::english().unwrap(), tracked, contact)
    }

    fn progress_of(state: Option<DepartedState>, ended: Option<DraftEnd>, contact: &Contact) -> Progress {
        shown(&tracked(state, ended, 1), contact).progress
    }

    #[test]
    fn what_is_settled_is_answered_or_was_taken_back() {
        let quiet = Contact::default();
        let settled =
            |verdict| progress_of(Some(DepartedState::Settled(verdict)), Some(DraftEnd::Begun), &quiet);
        for verdict in [Verdict::Accepted, Verdict::Refused, Verdict::Held] {
            assert_eq!(settled(verdict), Progress::Answered);
        }
        assert_eq!(settled(Verdict::Voided), Progress::Voided);
        assert_eq!(progress_of(None, Some(DraftEnd::Barred), &quiet), Progress::Voided);
        assert_eq!(progress_of(None, Some(DraftEnd::Withdrawn), &quiet), Progress::Voided);
    }

    #[test]
    fn what_the_partner_has_not_confirmed_is_not_settled() {
        let quiet = Contact::default();
        assert!(!progress_of(Some(DepartedState::Voiding), Some(DraftEnd::Begun), &quiet).is_settled());
        assert!(!progress_of(None, None, &quiet).is_settled());
    }

    #[test]
    fn a_deferral_is_told_only_of_what_was_tried() {
        let deferring = Contact { out: true, deferred: Some("not now".to_owned()), ..Contact::default() };
        let open = Some(DepartedState::Open);
        assert_eq!(shown(&tracked(open, None, 1), &deferring).progress, Progress::Deferred);
        assert_eq!(shown(&tracked(open, None, 0), &deferring).progress, Progress::OnItsWay);
    }

    #[test]
    fn what_was_barred_when_it_was_to_leave_says_by_what() {
        let mut barred = tracked(None, Some(DraftEnd::Barred), 0);
        barred.bars = vec![KeptBar {
            rule: "CF14".to_owned(),
            article: "CRC Art. 12".to_owned(),
            cure: "wait".to_owned(),
            who: "nobody".to_owned(),
            paths: Vec::new(),
        }];
        let told = shown(&barred, &Contact::default());
        assert_eq!(told.progress, Progress::Voided);
        assert_eq!((told.findings.len(), told.findings[0].rule.as_str()), (1, "CF14"));
        assert_eq!(told.findings[0].cure.as_deref(), Some("wait"));
        assert!(told.detail.unwrap().ends_with("by CF14"));
        let erased = shown(&tracked(None, Some(DraftEnd::Barred), 0), &Contact::default());
        assert!(erased.findings.is_empty() && erased.detail.is_some());
    }

    #[test]
    fn who_waits_is_told_that_nobody_is_there() {
        let told = shown(&tracked(None, None, 0), &Contact::default());
        assert_eq!(told.detail.as_deref(), Some("the partner is not connected"));
        assert_eq!((told.number, told.statement), (0, None));
    }
}

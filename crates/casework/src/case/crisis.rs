//! A crisis that either authority told of stops the journeys in its area and its direction. It lapses by itself, and never stops a
//! rescue, a decision against return or a fact.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Case, CaseRole, Party};
use crate::facts::days_between;
use crate::generated::{CrisisDirection, CrisisNotice, SuspendedStep};

/// A suspension of travel ends by itself and must be said anew, or it would bar the way home for ever.
pub(super) const CRISIS_DAYS_MAX: i64 = 30;

impl Case {
    /// This case, knowing what was exchanged with its partner beside any case. Whoever decides on it hands that in as it stands.
    pub fn knowing(&self, correspondence: Arc<Case>) -> Self {
        Self { correspondence: Some(correspondence), ..self.clone() }
    }

    /// Whether a crisis that either side told of stops this child's journey on `day`.
    pub(super) fn crisis_told(&self, day: Date) -> bool {
        let Some(known) = &self.correspondence else { return false };
        known.all::<CrisisNotice>().any(|(entry, notice)| {
            notice.suspended.contains(&SuspendedStep::Transfer)
                && notice.starts_on <= day
                && notice.ends_on.is_none_or(|ends| day <= ends)
                && days_between(notice.starts_on.max(entry.said_on()), day) <= CRISIS_DAYS_MAX
                && self.is_on_the_way(&entry.party, notice)
        })
    }

    /// Whether ORIGIN told of a crisis that stops the visits on `day`: then a call is better than nothing.
    pub(super) fn visits_suspended(&self, day: Date) -> bool {
        let Some(known) = &self.correspondence else { return false };
        known.all::<CrisisNotice>().any(|(entry, notice)| {
            notice.suspended.contains(&SuspendedStep::Visit)
                && self.role_of(&entry.party) == Some(CaseRole::Origin)
                // Not before it was told: a call of an ordinary day does not become a visit afterwards.
                && notice.starts_on.max(entry.said_on()) <= day
                && notice.ends_on.is_none_or(|ends| day <= ends)
                && days_between(notice.starts_on.max(entry.said_on()), day) <= CRISIS_DAYS_MAX
        })
    }

    /// Whether the way from HOST to ORIGIN is the one that the notice stops. Where the child would go is known by the areas whose
    /// risk was assessed; while it is not known, every area may be its own.
    fn is_on_the_way(&self, by: &Party, notice: &CrisisNotice) -> bool {
        let Some(teller) = self.role_of(by) else { return false };
        let way = match notice.way {
            CrisisDirection::Both => true,
            CrisisDirection::Into => teller == CaseRole::Origin,
            CrisisDirection::OutOf => teller == CaseRole::Host,
        };
        let assessed = self.risks();
        let unknown = teller != CaseRole::Origin || assessed.is_empty() || notice.areas.is_empty();
        way && (unknown || assessed.iter().any(|risk| notice.areas.contains(&risk.area)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::event::{Entry, EventContent};
    use crate::generated::{Content, CrisisKind, HoldKind};
    use crate::values::Digest;
    use crate::{CaseEvent, EventId};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn entered(id: u8, party: Party, content: impl Into<Content>) -> CaseEvent {
        CaseEvent::Entered(Entry {
            id: EventId::from_bytes([id; 16]),
            recorded_at: "2027-06-01T08:00:00Z".parse().unwrap(),
            happened_at: None,
            made_at: None,
            party,
            in_reply_to: None,
            content: EventContent::from(content.into()),
        })
    }

    fn notice(way: CrisisDirection) -> CrisisNotice {
        CrisisNotice {
            crisis: CrisisKind::Disaster,
            areas: Vec::new(),
            way,
            suspended: vec![SuspendedStep::Transfer],
            starts_on: day("2027-06-01"),
            ends_on: None,
        }
    }

    /// A case of ours as HOST, in whose correspondence this notice stands.
    fn case(party: Party, notice: CrisisNotice) -> Case {
        let (us, partner) = ("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
        let mut correspondence = Case::new(us, partner);
        correspondence.apply(&entered(1, party, notice));
        let mut case = Case::new(correspondence.us().clone(), correspondence.partner().clone());
        // ORIGIN asked for the child: that makes us HOST, whatever else is known.
        let asked = crate::generated::ReturnRequest {
            caregiver: None,
            reasons: "wants it".to_owned(),
            wished_on: None,
        };
        case.apply(&entered(2, Party::Received { digest: Digest::from_bytes([2; 32]) }, asked));
        case.knowing(Arc::new(correspondence))
    }

    fn received() -> Party {
        Party::Received { digest: Digest::from_bytes([1; 32]) }
    }

    #[test]
    fn a_crisis_stops_the_way_home_and_lapses_after_thirty_days() {
        let case = case(received(), notice(CrisisDirection::Into));
        for (on, stands) in
            [("2027-05-31", false), ("2027-06-01", true), ("2027-07-01", true), ("2027-07-02", false)]
        {
            assert_eq!(case.holds(day(on)).contains(&HoldKind::Crisis), stands, "{on}");
        }
    }

    #[test]
    fn only_the_way_that_is_named_is_stopped() {
        let on = day("2027-06-02");
        assert!(
            !case(received(), notice(CrisisDirection::OutOf)).crisis_told(on),
            "the way out of ORIGIN is open"
        );
        assert!(case(received(), notice(CrisisDirection::Both)).crisis_told(on));
        let sent = Party::Sent { digest: Digest::from_bytes([1; 32]) };
        assert!(case(sent, notice(CrisisDirection::OutOf)).crisis_told(on), "the way out of HOST is closed");
        assert!(!case(sent, notice(CrisisDirection::Into)).crisis_told(on));
    }

    #[test]
    fn a_call_is_a_visit_only_while_origin_says_that_nobody_can_travel_there() {
        let visits =
            || CrisisNotice { suspended: vec![SuspendedStep::Visit], ..notice(CrisisDirection::Both) };
        let told = case(received(), visits());
        for (on, suspended) in
            [("2027-05-31", false), ("2027-06-01", true), ("2027-07-01", true), ("2027-07-02", false)]
        {
            assert_eq!(told.visits_suspended(day(on)), suspended, "{on}");
        }
        let on = day("2027-06-02");
        let by_host = case(Party::Sent { digest: Digest::from_bytes([1; 32]) }, visits());
        assert!(!by_host.visits_suspended(on), "who does not visit does not say so");
        assert!(!case(received(), notice(CrisisDirection::Both)).visits_suspended(on), "journeys only");
    }

    #[test]
    fn a_crisis_that_is_over_or_stops_visits_only_stops_no_journey() {
        let on = day("2027-06-10");
        let over = CrisisNotice { ends_on: Some(day("2027-06-09")), ..notice(CrisisDirection::Both) };
        assert!(!case(received(), over).crisis_told(on));
        let visits = CrisisNotice { suspended: vec![SuspendedStep::Visit], ..notice(CrisisDirection::Both) };
        assert!(!case(received(), visits).crisis_told(on));
        assert!(case(received(), notice(CrisisDirection::Both)).crisis_told(on), "the control");
    }
}

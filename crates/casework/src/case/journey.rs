//! Where the child is, as far as HOST knows it: what was handed over and told of an arrival, and what is written down at home and told
//! nobody. Both sides go by what crossed; only HOST's own state, clock and holds go by this.

use jiff::Timestamp;
use jiff::civil::Date;

use super::event::day_of;
use super::{Case, Mark};
use crate::generated::{
    ChildCondition, HandoverRecord, JourneyRecord, JourneyResult, Purpose, ReturnDecision, Role,
    TransferConfirmation,
};

impl Case {
    /// The last word at home on a journey.
    fn journey_record(&self) -> Option<&JourneyRecord> {
        let records = self
            .all::<JourneyRecord>()
            .filter(|(entry, said)| self.is_of_now(entry, day_of(said.took_place_at)));
        records.map(|(_, said)| said).max_by_key(|said| said.took_place_at)
    }

    /// Whether HOST knows that the child did not go, whatever was told of that instant or of one before it.
    fn not_gone_since(&self, told: Timestamp) -> bool {
        self.journey_record()
            .is_some_and(|said| said.result == JourneyResult::NotGone && said.took_place_at >= told)
    }

    /// When the child arrived, as far as this side knows: what ORIGIN told, unless HOST knows that the child is here.
    pub(super) fn arrived_as_known_here(&self) -> Option<Timestamp> {
        self.arrived_at().filter(|told| !self.not_gone_since(*told))
    }

    /// Whether the child is on its way: handed over and not refused, or taken over by whomever, and no arrival is told.
    pub(super) fn on_the_way(&self) -> bool {
        let handed_over = self.handover().filter(|(_, handover)| {
            handover.condition != ChildCondition::Refused && !self.not_gone_since(handover.handed_over_at)
        });
        handed_over.is_some() || self.taken_over().is_some()
    }

    /// When the child was taken over the border, if nothing but HOST's own record says so.
    pub(super) fn taken_over(&self) -> Option<Timestamp> {
        self.journey_record()
            .filter(|said| said.result == JourneyResult::TakenOver)
            .map(|said| said.took_place_at)
    }

    /// Whether the child went over, as far as this side knows.
    pub(super) fn went_over_as_known_here(&self) -> bool {
        self.on_the_way() || self.arrived_as_known_here().is_some()
    }

    /// What must be seen beside a handover: whether it should not have been. Judged twice, by what was known here at its instant and by what was
    /// written down before it was: neither a withdrawal that was written down a day late nor an approval that was put right afterwards
    /// is left out of account.
    pub(super) fn handover_marks(
        &self,
        written: &super::Entry,
        at: Timestamp,
        hands: [Option<Role>; 2],
    ) -> Vec<Mark> {
        // Nothing was handed over after it was written down.
        let at = at.min(written.recorded_at);
        let before = |instant: Timestamp| {
            let mut before = self.known_until(instant);
            before.entries.retain(|known| known.id != written.id);
            before
        };
        let (then, since) = (before(at), before(written.recorded_at));
        let enforced = hands.contains(&Some(Role::EnforcementOfficer));
        let lawful = |known: &Self| known.could_be_carried_out(day_of(at));
        let mut marks = Vec::new();
        if enforced || !lawful(&then) || !lawful(&since) {
            marks.push(Mark::HandedOverUnlawfully);
        }
        if then.newest::<TransferConfirmation>().is_none() || !then.journey_confirmed() {
            marks.push(Mark::HandedOverUnconfirmed);
        }
        marks
    }

    /// Whether the decision could be carried out on that day by travelling: nothing kept the child here, its caregiver stood and its yes
    /// was not taken back.
    fn could_be_carried_out(&self, day: Date) -> bool {
        self.newest::<ReturnDecision>().is_some()
            && self.executable(day)
            && !self.ground_of_journey_gone(day)
            && !self.journey_held_back(day)
            && !self.return_consent_gone(day)
    }

    /// Whether the consent to return was refused or taken back, or is over.
    pub(super) fn return_consent_gone(&self, day: Date) -> bool {
        self.purposes_gone(day).contains(&Purpose::Return)
    }

    /// Whether an arrival was told here that no handover went before: nobody here knows how the child came there.
    pub(super) fn arrived_untold(&self, arrived: Timestamp) -> bool {
        let handed_over = self.all::<HandoverRecord>().any(|(_, said)| said.handed_over_at <= arrived);
        let taken = self.all::<JourneyRecord>();
        let mut taken = taken.filter(|(_, said)| said.result == JourneyResult::TakenOver);
        !handed_over && !taken.any(|(_, said)| said.took_place_at <= arrived)
    }
}

//! What a node says by itself at the slot, between two desks: each step of a reminder once, an extension on the last day, whatever holds
//! the case; a person can say it before.

use entente_agreements::{Agreement, specimen};
use entente_casework::generated::{Content, ExtensionCause, InterimReason, ReminderLevel};
use entente_seals::StatementRef;

use super::two::{FACTS, Two, XA, XB, example, name, prepared, prepared_text};
use super::*;
use crate::case_file::{CaseAt, CaseFile};
use crate::terms::Terms;

/// Asked on 5 March, so that the answer is due on 2 April.
const SEARCH: &str = "C5-tracing-request.toml";

/// A case of XA's with XB, in which one of them has asked.
struct Asked {
    two: Two,
    case: CaseAt,
    request: StatementRef,
}

fn asked_by(by: usize) -> Asked {
    asked_with(by, SEARCH)
}

fn asked_with(by: usize, request: &str) -> Asked {
    let two = Two::fresh();
    for side in [XA, XB] {
        let switch = two.begin(side).unwrap();
        two.cross(side, &switch);
    }
    let desk = two.desk(XA);
    let case = desk.open_case(&name(XB), None).unwrap();
    for fact in FACTS {
        desk.record(&case, &prepared(desk, &case, fact)).unwrap();
    }
    let mut asked = Asked {
        two,
        case,
        request: StatementRef { incarnation: 1, number: 1, digest: entente_seals::Digest::of(b"") },
    };
    let notice = asked.sends(XA, &example("B1-identification-notice.toml"));
    asked.two.cross(XA, &notice);
    asked.request = asked.sends(by, &example(request));
    asked.two.cross(by, &asked.request);
    asked
}

impl Asked {
    fn at(&self, side: usize) -> CaseAt {
        CaseAt { case: self.case.case, partner: name(1 - side) }
    }

    fn sends(&self, side: usize, text: &str) -> StatementRef {
        let desk = self.two.desk(side);
        let act = prepared_text(desk, &self.at(side), text);
        let decided = desk.send(&self.at(side), &act, false).unwrap();
        assert!(matches!(decided, SendDecision::Drafted(_)), "{decided:?}");
        self.two.begin(side).unwrap()
    }

    fn time(&self, to: &str) {
        for side in [XA, XB] {
            let (clock, to) = (self.two.desk(side).clock(), to.parse().unwrap());
            if clock.now() < to {
                clock.set(to).unwrap();
            }
        }
    }

    /// The clocks stand at `to` and this node looks, and nothing leaves. Answers how many drafts wait.
    fn drafts(&self, side: usize, to: &str) -> usize {
        self.time(to);
        self.two.desk(side).slot_if_due().unwrap();
        self.file(side).drafts.len()
    }

    fn file(&self, side: usize) -> Arc<CaseFile> {
        self.two.desk(side).views.case(&name(1 - side), &self.case.case).unwrap()
    }

    /// The clocks stand at `to` and this node looks. Answers what crossed by it, as the other side reads it.
    fn slot(&self, side: usize, to: &str) -> Vec<Content> {
        self.time(to);
        self.two.desk(side).slot_if_due().unwrap();
        let mut told = Vec::new();
        while let Some(statement) = self.two.begin(side) {
            self.two.cross(side, &statement);
            let file = self.two.desk(1 - side).views.case(&name(side), &self.case.case).unwrap();
            let digest = entente_casework::values::Digest::from_bytes(*statement.digest.as_bytes());
            let entry = file.case.as_ref().unwrap().carried_by(&digest).unwrap().clone();
            assert_eq!(
                entry.in_reply_to.map(|named| *named.as_bytes()),
                Some(*self.request.digest.as_bytes())
            );
            told.push(entry.open().unwrap().clone());
        }
        told
    }

    fn levels(&self, side: usize, to: &str) -> Vec<ReminderLevel> {
        let told = self.slot(side, to);
        told.iter()
            .map(|content| match content {
                Content::Reminder(said) => said.level,
                other => panic!("{} is no reminder", other.kind()),
            })
            .collect()
    }

    fn claims(&self) {
        let desk = self.two.desk(XA);
        let claim = example("N2-screening.toml").replace("NO_INDICATION", "CLAIM");
        desk.record(&self.case, &prepared_text(desk, &self.case, &claim)).unwrap();
    }

    /// The node goes by a package in which this text stands otherwise.
    fn goes_by(&mut self, side: usize, file: &str, change: impl Fn(&str) -> String) {
        let specimen = specimen();
        let (_, text) = specimen.files().find(|(path, _)| *path == file).unwrap();
        let text = change(std::str::from_utf8(text).unwrap());
        let package = specimen.with((file.to_owned(), text.into_bytes()));
        let agreement = Agreement::read(&package).unwrap();
        let desk = self.two.desks[side].as_mut().unwrap();
        desk.partners.get_mut(&name(1 - side)).unwrap().terms = Arc::new(Terms::unsigned(agreement));
    }
}

#[test]
fn each_step_is_said_once_on_the_first_slot_of_its_day() {
    let mut asked = asked_by(XA);
    let none: [ReminderLevel; 0] = [];
    assert_eq!(asked.levels(XA, "2027-04-02T17:00:00Z"), none, "the due day is not over");
    assert_eq!(asked.levels(XA, "2027-04-03T15:59:00Z"), none, "the slot of that day has not come");
    assert_eq!(asked.levels(XA, "2027-04-03T16:00:00Z"), [ReminderLevel::Reminder]);
    for again in [false, true] {
        if again {
            asked.two.again(XA);
        }
        assert_eq!(asked.levels(XA, "2027-04-03T19:00:00Z"), none);
    }
    assert_eq!(asked.levels(XA, "2027-04-10T16:00:00Z"), none);
    asked.two.again(XA);
    assert_eq!(asked.levels(XA, "2027-04-16T16:00:00Z"), [ReminderLevel::Escalation]);
    assert_eq!(asked.levels(XA, "2027-05-01T16:00:00Z"), none);
    assert_eq!(asked.levels(XA, "2027-05-02T16:00:00Z"), [ReminderLevel::JointCommission]);
    asked.two.again(XA);
    assert_eq!(asked.levels(XA, "2027-07-02T16:00:00Z"), none, "there is no further step");
}

#[test]
fn after_an_outage_over_several_steps_the_highest_is_said_and_no_other() {
    let asked = asked_by(XA);
    assert_eq!(asked.levels(XA, "2027-04-20T09:00:00Z"), [ReminderLevel::Escalation]);
    assert_eq!(asked.levels(XA, "2027-04-21T09:00:00Z").len(), 0);
    assert_eq!(asked.levels(XA, "2027-06-20T09:00:00Z"), [ReminderLevel::JointCommission]);
}

#[test]
fn a_step_that_waits_to_leave_is_not_followed_by_another() {
    let asked = asked_by(XA);
    for day in ["2027-04-03T16:00:00Z", "2027-04-16T16:00:00Z"] {
        assert_eq!(asked.drafts(XA, day), 1, "the partner is away on {day}");
    }
}

#[test]
fn of_what_the_partner_has_not_taken_in_nobody_is_reminded() {
    let asked = asked_by(XA);
    let lost = asked.sends(XA, &example("C1-identity-request.toml"));
    assert_eq!(asked.drafts(XA, "2027-04-05T16:00:00Z"), 1, "of the one that arrived");
    asked.two.cross(XA, &lost);
    assert_eq!(asked.drafts(XA, "2027-04-06T16:00:00Z"), 2, "the control");
}

#[test]
fn what_a_person_said_the_node_does_not_say() {
    let asked = asked_by(XA);
    asked.time("2027-04-03T09:00:00Z");
    let by_hand = example("A7-reminder.toml").replace("D1", "C5").replace("2027-04-30", "2027-04-02");
    let by_hand = asked.sends(XA, &by_hand);
    asked.two.cross(XA, &by_hand);
    assert_eq!(asked.levels(XA, "2027-04-03T16:00:00Z").len(), 0);
    assert_eq!(asked.levels(XA, "2027-04-16T16:00:00Z"), [ReminderLevel::Escalation], "the control");
}

#[test]
fn what_was_answered_or_is_over_for_both_is_not_reminded_of() {
    let answered = asked_by(XA);
    let result = answered.sends(XB, &example("C6-tracing-result.toml"));
    answered.two.cross(XB, &result);
    assert_eq!(answered.levels(XA, "2027-04-03T16:00:00Z").len(), 0);
    let over = asked_by(XA);
    let end = over.sends(XA, &example("H7-return-not-pursued.toml"));
    over.two.cross(XA, &end);
    assert_eq!(over.levels(XA, "2027-04-03T16:00:00Z").len(), 0);
}

#[test]
fn a_hold_changes_nothing_of_what_is_said() {
    for claimed in [false, true] {
        let asked = asked_by(XA);
        if claimed {
            asked.claims();
        }
        assert_eq!(asked.levels(XA, "2027-04-03T16:00:00Z"), [ReminderLevel::Reminder]);
        // Nothing that XB may ask has an extension, so the package of XA is another one here.
        let mut owed = asked_with(XB, "D3-child-situation-request.toml");
        if claimed {
            owed.claims();
        }
        owed.goes_by(XA, "agreement.toml", |text| text.replacen("request = \"C5\"", "request = \"D3\"", 1));
        assert_eq!(owed.drafts(XA, "2027-04-01T19:00:00Z"), 0);
        assert_eq!(owed.drafts(XA, "2027-04-02T16:00:00Z"), 1);
        let said = owed.file(XA).drafts[0].content.clone();
        assert!(matches!(said, Some(Content::DeadlineExtension(_))));
    }
}

#[test]
fn a_node_that_lost_something_says_nothing_by_itself() {
    let asked = asked_by(XA);
    *locked(&asked.two.desk(XA).lost) = Some("rolled back".to_owned());
    assert_eq!(asked.levels(XA, "2027-04-03T16:00:00Z").len(), 0);
    assert!(asked.two.desk(XA).views.case(&name(XB), &asked.case.case).unwrap().drafts.is_empty());
    *locked(&asked.two.desk(XA).lost) = None;
    assert_eq!(asked.levels(XA, "2027-04-03T16:00:00Z"), [ReminderLevel::Reminder], "the control");
}

#[test]
fn what_a_rule_bars_is_left_to_people_and_tried_again_after_a_day() {
    let mut asked = asked_by(XA);
    let barred = |rules: &str| {
        rules.replacen(
            "context.act_day > context.reminder_due_on",
            "context.act_day < context.reminder_due_on",
            1,
        )
    };
    asked.goes_by(XA, "rules.cedar", barred);
    assert_eq!(asked.drafts(XA, "2027-04-03T16:00:00Z"), 0);
    let (left, before) =
        (asked.file(XA).left_to_people.values().next().unwrap().clone(), asked.file(XA).version);
    assert_eq!((left.on.to_string().as_str(), left.bars[0].rule.as_str()), ("2027-04-03", "XA-XB-16-3"));
    locked(&asked.two.desk(XA).slots_done).clear();
    assert_eq!(asked.drafts(XA, "2027-04-03T18:00:00Z"), 0);
    assert_eq!(asked.file(XA).version, before, "not in a circle, and not after a restart either");
    assert_eq!(asked.drafts(XA, "2027-04-04T16:00:00Z"), 0);
    assert_eq!(asked.file(XA).version, before + 1, "once a day");
    asked.two.again(XA);
    assert_eq!(asked.levels(XA, "2027-04-05T16:00:00Z"), [ReminderLevel::Reminder], "the control");
}

#[test]
fn an_extension_is_announced_on_the_last_day_to_the_furthest_once() {
    let mut asked = asked_by(XA);
    assert!(asked.slot(XB, "2027-04-01T19:00:00Z").is_empty(), "its last day has not come");
    let told = asked.slot(XB, "2027-04-02T16:00:00Z");
    let [Content::DeadlineExtension(said)] = told.as_slice() else { panic!("{} were said", told.len()) };
    let days = (said.old_due_on.to_string(), said.new_due_on.to_string(), said.cause);
    assert_eq!(days, ("2027-04-02".to_owned(), "2027-04-16".to_owned(), ExtensionCause::Other));
    asked.two.again(XB);
    assert!(asked.slot(XB, "2027-04-02T19:00:00Z").is_empty());
    assert!(asked.slot(XB, "2027-04-16T16:00:00Z").is_empty(), "there is no second one");
    assert_eq!(
        asked.levels(XA, "2027-04-16T19:00:00Z").len(),
        0,
        "who asked counts from the day that was announced"
    );
    assert_eq!(asked.levels(XA, "2027-04-17T16:00:00Z"), [ReminderLevel::Reminder]);
}

#[test]
fn no_extension_is_announced_by_itself_after_the_day_or_where_a_person_did() {
    let late = asked_by(XA);
    assert!(late.slot(XB, "2027-04-03T09:00:00Z").is_empty());
    let by_hand = asked_by(XA);
    by_hand.time("2027-03-20T09:00:00Z");
    let text = example("A6-deadline-extension.toml").replace("D1", "C5");
    let text = text.replace("2027-04-16", "2027-04-02").replace("2027-04-30", "2027-04-09");
    let said = by_hand.sends(XB, &text);
    by_hand.two.cross(XB, &said);
    assert!(by_hand.slot(XB, "2027-04-02T16:00:00Z").is_empty());
    assert!(by_hand.slot(XB, "2027-04-09T16:00:00Z").is_empty());
}

#[test]
fn who_presses_for_an_answer_is_told_at_the_next_slot_that_further_steps_are_pending() {
    let mut asked = asked_by(XA);
    assert_eq!(asked.levels(XA, "2027-04-03T16:00:00Z"), [ReminderLevel::Reminder]);
    assert!(asked.slot(XB, "2027-04-04T16:00:00Z").is_empty(), "a first reminder is answered by nobody");
    assert_eq!(asked.levels(XA, "2027-04-16T16:00:00Z"), [ReminderLevel::Escalation]);
    assert!(asked.slot(XB, "2027-04-16T17:00:00Z").is_empty(), "the slot of that day was over");
    for slot in ["2027-04-17T16:00:00Z", "2027-05-03T16:00:00Z"] {
        let told = asked.slot(XB, slot);
        let [Content::InterimAnswer(said)] = told.as_slice() else { panic!("{} on {slot}", told.len()) };
        assert_eq!(
            (said.request_kind.as_str(), said.outward_reason),
            ("C5", InterimReason::PendingFurtherSteps)
        );
        asked.two.again(XB);
        assert!(asked.slot(XB, slot).is_empty(), "once");
        let next = asked.levels(XA, "2027-05-02T16:00:00Z");
        assert_eq!(next.len(), usize::from(slot.starts_with("2027-04")));
    }
    let result = asked.sends(XB, &example("C6-tracing-result.toml"));
    asked.two.cross(XB, &result);
    assert!(asked.slot(XB, "2027-05-05T16:00:00Z").is_empty());
}

#[test]
fn of_a_term_in_hours_the_last_slot_before_its_end_counts() {
    let mut asked = asked_by(XA);
    let hours = |text: &str| {
        let (before, after) = text.split_once("request = \"C5\"").unwrap();
        format!("{before}request = \"C5\"{}", after.replacen("\"4 weeks\"", "\"40 hours\"", 1))
    };
    asked.goes_by(XB, "agreement.toml", hours);
    // Asked at 08:10 on the fifth: forty hours end at 00:10 on the seventh.
    assert_eq!(asked.drafts(XB, "2027-03-05T17:00:00Z"), 0);
    assert_eq!(asked.drafts(XB, "2027-03-06T17:00:00Z"), 1, "at the next slot it would be over");
}

//! The terms of a case as both sides see them: the dates of the first story, pauses, extensions, repeats, ends, and the steps after a day.
#![expect(clippy::expect_used, clippy::panic, reason = "test code")]

#[path = "../../../casework/tests/case/played.rs"]
#[expect(dead_code, reason = "made for the tests of the case, which ask more of it")]
mod played;
#[path = "../../../casework/tests/case/words.rs"]
#[expect(dead_code, reason = "some words are for other tests")]
mod words;

mod refused;

use std::sync::LazyLock;

use entente_agreements::{Agreement, Entry, Package, Rung, Standing, State, specimen};
use entente_casework::Verdict;
use entente_casework::generated::Content;
use jiff::Timestamp;
use played::{Sides, draft};

const XA: &str = "XA.ca";
const XB: &str = "XB.ca";

fn agreement() -> &'static Agreement {
    static READ: LazyLock<Agreement> =
        LazyLock::new(|| Agreement::read(&specimen()).unwrap_or_else(|faults| panic!("{faults:?}")));
    &READ
}

fn at(instant: &str) -> Timestamp {
    instant.parse().expect("an instant")
}

/// The terms of one side at an instant.
fn terms(sides: &Sides, node: &str, now: &str) -> Vec<Standing> {
    agreement().standings(sides.case(node), at(now))
}

/// The specimen with words of `agreement.toml` replaced; each must be there.
fn changed(changes: &[(&str, &str)]) -> Package {
    let written = specimen();
    let files = written.files().map(|(path, bytes)| {
        let mut text = String::from_utf8(bytes.to_vec()).expect("text");
        for (from, to) in changes.iter().filter(|_| path == "agreement.toml") {
            assert!(text.contains(from), "`{from}` is not in {path}");
            text = text.replacen(from, to, 1);
        }
        (path.to_owned(), Entry::File(text.into_bytes()))
    });
    Package::from_files(files.collect::<Vec<_>>()).expect("a package")
}

/// Each as `guardian MET 2027-03-22`, in the order of the list.
fn told(sides: &Sides, node: &str, now: &str) -> Vec<String> {
    let one = |term: &Standing| {
        let due = term.due().map_or_else(|| "-".to_owned(), |due| due.to_string());
        format!("{} {} {due}", term.term, term.state)
    };
    terms(sides, node, now).iter().map(one).collect()
}

fn only(sides: &Sides, node: &str, now: &str, term: &str) -> Vec<String> {
    told(sides, node, now).into_iter().filter(|line| line.split(' ').next() == Some(term)).collect()
}

/// What is said in these words by a message that crosses, whatever its rules say of it.
fn sent(sides: &mut Sides, node: &str, instant: &str, content: impl Into<Content>) {
    sides.send(node, at(instant), content, Verdict::Accepted);
}

fn recorded(sides: &mut Sides, node: &str, instant: &str, content: impl Into<Content>) {
    sides.record(node, at(instant), content);
}

#[test]
fn the_first_story_at_home() {
    let story = |until: &str, now: &str| told(&Sides::play_until(until), XA, now);
    assert_eq!(
        story("2027-03-02", "2027-03-02T12:00:00Z"),
        [
            "notice PAUSED -",
            "guardian RUNNING 2027-03-22",
            "review RUNNING 2027-05-30",
            "status RUNNING 2027-08-28"
        ]
    );
    // Eight days of March, less the eighth where the notice is received: it was told on the fifth.
    assert_eq!(
        story("2027-03-05", "2027-03-06T12:00:00Z"),
        [
            "notice MET 2027-03-11",
            "guardian MET 2027-03-22",
            "tracing RUNNING 2027-04-02",
            "verification RUNNING 2027-04-04",
            "review RUNNING 2027-05-30",
            "plan RUNNING 2027-07-05",
            "status RUNNING 2027-08-28",
        ]
    );
    // The review was held on its last day, and is due again; what the child was owed as it waited ends with its arrival.
    let before = story("2027-06-21", "2027-06-22T12:00:00Z");
    assert_eq!(before.iter().filter(|line| line.starts_with("review")).count(), 2, "{before:?}");
    assert!(before.contains(&"review RUNNING 2027-08-28".to_owned()), "{before:?}");
    let after = story("2027-06-29", "2027-06-30T12:00:00Z");
    assert!(!after.iter().any(|line| line.starts_with("status")), "{after:?}");
    assert_eq!(
        after.iter().filter(|line| line.starts_with("review")).collect::<Vec<_>>(),
        ["review MET 2027-05-30"]
    );
}

#[test]
fn the_first_story_abroad_and_what_only_one_side_can_know() {
    let story = |node: &str, until: &str, now: &str| told(&Sides::play_until(until), node, now);
    assert_eq!(story(XB, "2027-03-02", "2027-03-02T12:00:00Z"), [""; 0], "nothing crossed, nothing is known");
    assert_eq!(
        story(XB, "2027-03-05", "2027-03-06T12:00:00Z"),
        ["tracing RUNNING 2027-04-02", "verification RUNNING 2027-04-04", "plan RUNNING 2027-07-05"]
    );
    let followed = |node| -> Vec<String> {
        let told = story(node, "2027-09-29", "2027-10-29T12:00:00Z");
        told.into_iter().filter(|line| line.contains("visit") || line.contains("follow")).collect()
    };
    let reports =
        ["follow-up-1 MET 2027-07-29", "follow-up-3 MET 2027-09-29", "follow-up-6 RUNNING 2027-12-29"];
    assert_eq!(followed(XA), reports);
    // The first visit is a record of XB's own: XA cannot know of it, and does not call it late.
    assert_eq!(followed(XB)[0], "first-visit MET 2027-07-02");
    assert_eq!(followed(XB)[1..], reports);
}

/// Found on Monday 1 March, screened on the third.
fn screened() -> Sides {
    Sides::play_until("2027-03-04")
}

#[test]
fn a_hold_pauses_the_notice_and_what_was_left_is_left() {
    let hold = |change, by: &[&str], on| words::hold("INTERNATIONAL_PROTECTION", change, by, on);
    let mut sides = screened();
    let notice = |sides: &Sides, now| only(sides, XA, now, "notice");
    assert_eq!(notice(&sides, "2027-03-05T12:00:00Z"), ["notice RUNNING 2027-03-11"], "the control");
    recorded(&mut sides, XA, "2027-03-05T09:00:00Z", hold("SET", &["LEAD"], "2027-03-05"));
    assert_eq!(notice(&sides, "2027-03-05T12:00:00Z"), ["notice PAUSED -"]);
    assert_eq!(notice(&sides, "2027-12-05T12:00:00Z"), ["notice PAUSED -"], "no clock forces it");
    // By the lead alone it is not released.
    recorded(&mut sides, XA, "2027-03-10T09:00:00Z", hold("RELEASED", &["LEAD"], "2027-03-10"));
    assert_eq!(notice(&sides, "2027-03-11T12:00:00Z"), ["notice PAUSED -"]);
    recorded(&mut sides, XA, "2027-03-24T09:00:00Z", hold("RELEASED", &["LAWYER", "LEAD"], "2027-03-24"));
    // One day was used, four are left from the day after.
    assert_eq!(notice(&sides, "2027-03-25T12:00:00Z"), ["notice RUNNING 2027-03-30"]);
    let explained = terms(&sides, XA, "2027-03-25T12:00:00Z");
    let notice = explained.iter().find(|term| term.term == "notice").expect("it is there");
    let counted = notice.reckoned.as_ref().and_then(|found| found.counted.as_ref()).expect("in days");
    let paused: Vec<String> = counted.paused.iter().map(ToString::to_string).collect();
    assert_eq!(paused, ["from 2027-03-01 to 2027-03-03", "from 2027-03-05 to 2027-03-24"]);
    // Nothing else of the child waits for it: the guardian, the review and the status go on.
    for term in ["guardian MET 2027-03-22", "review RUNNING 2027-05-30", "status RUNNING 2027-08-28"] {
        assert!(told(&sides, XA, "2027-03-25T12:00:00Z").contains(&term.to_owned()), "{term}");
    }
}

#[test]
fn a_screening_that_does_not_clear_the_way_pauses_and_what_was_told_before_is_told() {
    let indicates = || {
        words::varied("N2-screening.toml", &[("NO_INDICATION", "INDICATION"), ("2027-03-03", "2027-03-08")])
            .content
    };
    let mut sides = screened();
    recorded(&mut sides, XA, "2027-03-08T09:00:00Z", indicates());
    assert_eq!(only(&sides, XA, "2027-03-09T12:00:00Z", "notice"), ["notice PAUSED -"]);
    let mut told = Sides::play_until("2027-03-05");
    recorded(&mut told, XA, "2027-03-08T09:00:00Z", indicates());
    assert_eq!(
        only(&told, XA, "2027-03-09T12:00:00Z", "notice"),
        ["notice MET 2027-03-11"],
        "it went before"
    );
}

fn visit(on: &str) -> Content {
    words::varied("J1-follow-up-month-1.toml", &[("visited_on = 2027-07-29", &format!("visited_on = {on}"))])
        .content
}

fn follow_ups(visits: &[&str], now: &str) -> Vec<String> {
    let mut sides = Sides::play_until("2027-07-01");
    for on in visits {
        sent(&mut sides, XB, &format!("{on}T15:00:00Z"), visit(on));
    }
    told(&sides, XA, now).into_iter().filter(|line| line.starts_with("follow-up")).collect()
}

#[test]
fn each_report_meets_one_visit_and_an_early_second_one_is_not_that_of_the_third_month() {
    let now = "2027-10-15T12:00:00Z";
    assert_eq!(
        follow_ups(&["2027-07-10", "2027-07-20"], now),
        ["follow-up-1 MET 2027-07-29", "follow-up-3 LATE 2027-09-29", "follow-up-6 RUNNING 2027-12-29"]
    );
    assert_eq!(
        follow_ups(&["2027-08-05", "2027-09-29"], now),
        ["follow-up-1 LATE 2027-07-29", "follow-up-3 MET 2027-09-29", "follow-up-6 RUNNING 2027-12-29"]
    );
    assert_eq!(
        follow_ups(&["2027-09-20"], now),
        ["follow-up-1 LATE 2027-07-29", "follow-up-3 LATE 2027-09-29", "follow-up-6 RUNNING 2027-12-29"],
        "one visit is not two"
    );
    assert_eq!(
        follow_ups(&[], "2027-07-29T12:00:00Z")[0],
        "follow-up-1 RUNNING 2027-07-29",
        "the whole last day may be used"
    );
    assert_eq!(follow_ups(&[], "2027-07-29T22:30:00Z")[0], "follow-up-1 LATE 2027-07-29", "midnight is XB's");
}

#[test]
fn the_arrival_report_has_so_many_hours_and_no_more() {
    let mut sides = Sides::play_until("2027-06-21");
    sent(&mut sides, XA, "2027-06-29T12:00:00Z", draft("I7-handover-record.toml").content);
    let report = |sides: &Sides, now| only(sides, XA, now, "arrival-report");
    let handed_over = report(&sides, "2027-06-29T12:00:00Z");
    assert_eq!(handed_over.len(), 1, "{handed_over:?}");
    let ends = terms(&sides, XA, "2027-06-29T12:00:00Z")
        .into_iter()
        .find_map(|term| term.reckoned.and_then(|reckoned| reckoned.ends_at))
        .expect("an instant");
    let second = jiff::SignedDuration::from_secs(1);
    let state = |now: Timestamp| {
        let all = terms(&sides, XA, &now.to_string());
        all.into_iter().find(|term| term.term == "arrival-report").map(|term| term.state)
    };
    assert_eq!(state(ends), Some(State::Running));
    assert_eq!(state(ends + second), Some(State::Late));
    // That nobody came is a report too.
    let nobody = words::varied("I8-arrival-notice.toml", &[("SAFE_ARRIVAL", "NO_SHOW")]).content;
    sent(&mut sides, XB, "2027-06-29T20:00:00Z", nobody);
    assert!(report(&sides, "2027-07-29T12:00:00Z")[0].contains("MET"));
    assert_eq!(
        only(&sides, XB, "2027-07-29T12:00:00Z", "follow-up-1"),
        [""; 0],
        "nobody is visited who did not come"
    );
    // A child that refused went nowhere.
    let mut refused = Sides::play_until("2027-06-21");
    let handover =
        words::varied("I7-handover-record.toml", &[("condition = \"WELL\"", "condition = \"REFUSED\"")]);
    sent(&mut refused, XA, "2027-06-29T12:00:00Z", handover.content);
    assert_eq!(report(&refused, "2027-06-30T12:00:00Z"), [""; 0]);
}

fn extended_until(until: &str) -> Content {
    words::varied("A6-deadline-extension.toml", &[("2027-04-30", until)]).content
}

#[test]
fn an_extension_moves_the_day_once_and_only_if_it_came_in_time() {
    let inquiry = |announced: &[(&str, &str)], now: &str| {
        let mut sides = Sides::play_until("2027-03-19");
        for (instant, until) in announced {
            sent(&mut sides, XB, instant, extended_until(until));
        }
        let (at_home, abroad) = (only(&sides, XA, now, "inquiry"), only(&sides, XB, now, "inquiry"));
        assert_eq!(at_home, abroad, "both sides count the same");
        at_home
    };
    let now = "2027-04-16T12:00:00Z";
    assert_eq!(inquiry(&[], now), ["inquiry RUNNING 2027-04-16"], "the control");
    assert_eq!(inquiry(&[("2027-04-14T09:00:00Z", "2027-04-22")], now), ["inquiry EXTENDED 2027-04-22"]);
    assert_eq!(inquiry(&[("2027-04-14T09:00:00Z", "2027-06-30")], now), ["inquiry EXTENDED 2027-04-30"]);
    let later = "2027-04-18T12:00:00Z";
    assert_eq!(inquiry(&[("2027-04-17T09:00:00Z", "2027-04-30")], later), ["inquiry LATE 2027-04-16"]);
    let twice = [("2027-04-14T09:00:00Z", "2027-04-22"), ("2027-04-20T09:00:00Z", "2027-04-30")];
    assert_eq!(inquiry(&twice, "2027-04-23T12:00:00Z"), ["inquiry LATE 2027-04-22"]);
}

#[test]
fn the_steps_after_a_day_and_the_one_that_comes_next() {
    let mut sides = Sides::play_until("2027-03-05");
    let next = |sides: &Sides, now: &str, term: &str| {
        let all = terms(sides, XA, now);
        let one = all.into_iter().find(|one| one.term == term).expect("the term");
        let steps: Vec<String> = one.steps.iter().map(|(_, on)| on.to_string()).collect();
        (steps.join(" "), one.next.map(|(rung, on)| (rung, on.to_string())))
    };
    let days = "2027-04-05 2027-04-18 2027-05-04".to_owned();
    let reminder = (days.clone(), Some((Rung::Reminder, "2027-04-05".to_owned())));
    assert_eq!(next(&sides, "2027-03-10T12:00:00Z", "verification"), reminder);
    assert_eq!(next(&sides, "2027-04-20T12:00:00Z", "verification"), reminder, "nobody was reminded yet");
    let reminded = words::varied(
        "A7-reminder.toml",
        &[
            ("request_kind = \"D1\"", "request_kind = \"C1\""),
            ("in_reply_to = \"D1\"", "in_reply_to = \"C1\""),
        ],
    );
    sent(&mut sides, XA, "2027-04-20T13:00:00Z", reminded.content);
    let escalation = (days, Some((Rung::Escalation, "2027-04-18".to_owned())));
    assert_eq!(next(&sides, "2027-04-21T12:00:00Z", "verification"), escalation);
    // No message reminds of what no request begins: the step is that of the day.
    let (_, plan) = next(&sides, "2027-07-04T12:00:00Z", "plan");
    assert_eq!(plan, Some((Rung::Reminder, "2027-07-06".to_owned())));
    let (_, plan) = next(&sides, "2027-07-25T12:00:00Z", "plan");
    assert_eq!(plan, Some((Rung::Escalation, "2027-07-19".to_owned())));
    // What is met reminds of nothing.
    let (steps, none) = next(&sides, "2027-07-25T12:00:00Z", "guardian");
    assert_eq!((steps.as_str(), none), ("", None));
}

#[test]
fn a_second_finding_begins_nothing_anew_and_a_child_that_came_back_does() {
    let mut sides = screened();
    let again = words::varied("N1-found.toml", &[("found_on = 2027-03-01", "found_on = 2027-02-26")]);
    recorded(&mut sides, XA, "2027-03-04T12:00:00Z", again.content);
    // The newest word on the day is put right; one finding is one term.
    assert_eq!(only(&sides, XA, "2027-03-05T12:00:00Z", "guardian"), ["guardian MET 2027-03-19"]);
    let mut sides = Sides::play_until("2027-07-30");
    assert_eq!(
        only(&sides, XA, "2027-08-02T12:00:00Z", "guardian"),
        ["guardian MET 2027-03-22"],
        "the control"
    );
    sent(&mut sides, XA, "2027-08-02T09:00:00Z", words::reopened("CHILD_CAME_BACK", "2027-08-02").content);
    assert_eq!(only(&sides, XA, "2027-08-02T12:00:00Z", "guardian"), ["guardian RUNNING 2027-08-23"]);
    // The partner was told of the child, and that it came back: nobody owes it a second notice.
    assert_eq!(only(&sides, XA, "2027-08-02T12:00:00Z", "notice"), ["notice MET -"]);
    assert_eq!(only(&sides, XB, "2027-08-02T12:00:00Z", "plan"), [""; 0], "the plan of before is history");
}

#[test]
fn what_was_late_before_the_end_stays_late_and_what_was_not_due_is_owed_no_more() {
    let ended = |on: &str| {
        let mut sides = Sides::play_until("2027-03-05");
        let end = words::ended("DUPLICATE", on, "LEAD", None);
        recorded(&mut sides, XA, &format!("{on}T12:00:00Z"), end);
        told(&sides, XA, "2028-01-01T12:00:00Z")
    };
    let early = ended("2027-03-10");
    assert!(!early.iter().any(|line| line.starts_with("review") || line.starts_with("plan")), "{early:?}");
    let late = ended("2027-06-10");
    assert!(late.contains(&"review LATE 2027-05-30".to_owned()), "{late:?}");
    assert!(!late.iter().any(|line| line.starts_with("plan")), "{late:?}");
}

#[test]
fn each_postponement_is_talked_of_again_and_what_is_said_may_be_both() {
    let more = "[[deadline]]\nid = \"talk-again\"\nfrom = \"x\"\nbegins = [\"I9\"]\nmet_by = [\"I1\", \"I9\"]\nowed_by = \"HOST\"\n\
                length = \"2 weeks\"\narticle = \"Art. 10(1)\"\n\n[parameters]";
    let agreement =
        Agreement::read(&changed(&[("[parameters]", more)])).unwrap_or_else(|faults| panic!("{faults:?}"));
    let mut sides = Sides::play_until("2027-06-21");
    let talk = |sides: &Sides, now: &str| -> Vec<String> {
        let all = agreement.standings(sides.case(XA), at(now));
        let talk = all.iter().filter(|term| term.term == "talk-again");
        talk.map(|term| format!("{} {}", term.state, term.due().expect("a day"))).collect()
    };
    assert_eq!(talk(&sides, "2027-06-22T12:00:00Z"), [""; 0]);
    let put_off = || words::written("TransferPostponement", "cause = \"PAPERS\"").content;
    sent(&mut sides, XB, "2027-06-22T09:00:00Z", put_off());
    assert_eq!(talk(&sides, "2027-06-23T12:00:00Z"), ["RUNNING 2027-07-06"]);
    sent(&mut sides, XB, "2027-06-25T09:00:00Z", put_off());
    assert_eq!(
        talk(&sides, "2027-06-26T12:00:00Z"),
        ["RUNNING 2027-07-06"],
        "one that runs is not begun again"
    );
    sent(&mut sides, XA, "2027-07-05T09:00:00Z", put_off());
    assert_eq!(talk(&sides, "2027-07-06T12:00:00Z"), ["MET 2027-07-06", "RUNNING 2027-07-19"]);
}

#[test]
fn a_day_that_no_calendar_reaches_is_no_guess() {
    let published = [
        "until = 2029-12-31\nholidays = [\n  { on = 2027-01-01, name = \"New Year\" },\n  { on = 2027-05-03",
        "until = 2029-12-31\nholidays = [\n  { on = 2027-01-01, name = \"New Year\" },\n  { on = 2027-03-08",
    ];
    let shorter = published.map(|text| text.replace("2029-12-31", "2027-03-15"));
    let package = changed(&[(published[0], &shorter[0]), (published[1], &shorter[1])]);
    let agreement = Agreement::read(&package).unwrap_or_else(|faults| panic!("{faults:?}"));
    let all = agreement.standings(Sides::play_until("2027-03-02").case(XA), at("2027-03-02T12:00:00Z"));
    let one = |term: &str| all.iter().find(|one| one.term == term).expect("the term");
    assert_eq!((one("guardian").state, one("guardian").due()), (State::Uncounted, None));
    assert!(one("guardian").uncounted.is_some());
    assert_eq!(one("review").state, State::Running, "the control: days need no calendar");
    assert_eq!((one("notice").state, &one("notice").uncounted), (State::Paused, &None));
}

#[test]
fn only_who_owes_it_meets_a_term() {
    let plan = |by: &str| {
        let mut sides = Sides::play_until("2027-03-05");
        sent(&mut sides, by, "2027-05-13T09:00:00Z", draft("G1-plan-proposal.toml").content);
        only(&sides, XA, "2027-05-14T12:00:00Z", "plan")
    };
    assert_eq!(plan(XA), ["plan MET 2027-07-05"], "the control");
    assert_eq!(plan(XB), ["plan RUNNING 2027-07-05"]);
}

#[test]
fn what_was_refused_neither_begins_nor_meets_nor_extends() {
    let mut sides = screened();
    let refused = |sides: &mut Sides, node: &str, instant: &str, file: &str| {
        sides.send(node, at(instant), draft(file).content, Verdict::Refused);
    };
    refused(&mut sides, XA, "2027-03-05T09:00:00Z", "B1-identification-notice.toml");
    assert_eq!(only(&sides, XA, "2027-03-06T12:00:00Z", "notice"), ["notice RUNNING 2027-03-11"]);
    assert_eq!(only(&sides, XA, "2027-03-06T12:00:00Z", "plan"), [""; 0]);
    let mut asked = Sides::play_until("2027-03-19");
    refused(&mut asked, XB, "2027-04-14T09:00:00Z", "A6-deadline-extension.toml");
    assert_eq!(only(&asked, XA, "2027-04-15T12:00:00Z", "inquiry"), ["inquiry RUNNING 2027-04-16"]);
}

//! Grants to consulates and the questions asked under them: who may be granted, what ends a grant and what does not, and that one question a day
//! is one whatever happens to the node in between.

use entente_casework::generated::StatusBucket as Word;
use entente_casework::{AuthorityId, GrantName};

use super::two::{FACTS, Two, XA, XB, example, name, prepared, prepared_text};
use super::*;
use crate::case_file::CaseAt;
use crate::consular_file::Grant;
use crate::streams;

pub(super) fn consulate() -> AuthorityId {
    "XB.consulate".parse().unwrap()
}

/// The consents of the child and of its guardian that name the consulate.
pub(super) fn consents() -> [String; 2] {
    [("CHILD", "34C73NW4CFH8PTDQEQV59F9SWH8"), ("GUARDIAN", "3BZVCJWG08R6WEBCZWWGZC7C9HQ")].map(
        |(giver, id)| {
            let first = example("E1-consent-first.toml");
            let changed = first
                .replace("477DARAHGCM75HNH7TGJZAKW0B=", id)
                .replace("\"CHILD\"", &format!("\"{giver}\""))
                .replace("[\"TRACING\", \"SHARE_ORIGIN_CA\", \"SOCIAL_INQUIRY\"]", "[\"SHARE_CONSULATE\"]")
                .replace("[\"XB.ca\"]", "[\"XB.ca\", \"XB.consulate\"]");
            assert!(changed.contains("SHARE_CONSULATE") && changed.contains("XB.consulate"));
            changed
        },
    )
}

/// XA's case, of which XB has the first notice; child and guardian want the consulate to know.
pub(super) fn told() -> (Two, CaseAt) {
    let two = Two::fresh();
    let switch = two.begin(XA).unwrap();
    two.cross(XA, &switch);
    let desk = two.desk(XA);
    let case = desk.open_case(&name(XB), None).unwrap();
    for fact in FACTS {
        desk.record(&case, &prepared(desk, &case, fact)).unwrap();
    }
    let notice = prepared(desk, &case, "B1-identification-notice.toml");
    assert!(matches!(desk.send(&case, &notice, false).unwrap(), SendDecision::Drafted(_)));
    let notice = two.begin(XA).unwrap();
    two.cross(XA, &notice);
    for consent in consents() {
        desk.record(&case, &prepared_text(desk, &case, &consent)).unwrap();
    }
    (two, case)
}

pub(super) fn granted(two: &Two, case: &CaseAt) -> Grant {
    match two.desk(XA).grant(case, &consulate()).unwrap() {
        GrantDecision::Granted(grant) => grant,
        GrantDecision::Barred(bars) => panic!("barred: {bars:?}"),
    }
}

fn barred(two: &Two, case: &CaseAt) -> Vec<String> {
    let GrantDecision::Barred(bars) = two.desk(XA).grant(case, &consulate()).unwrap() else {
        panic!("it was granted")
    };
    let rules = bars.findings.iter().map(|finding| finding.rule().to_string());
    rules.chain(bars.fields.iter().map(|(path, why)| format!("{path}: {why}"))).collect()
}

pub(super) fn claims(two: &Two, case: &CaseAt) {
    let desk = two.desk(XA);
    let claim = example("N2-screening.toml").replace("NO_INDICATION", "CLAIM");
    desk.record(case, &prepared_text(desk, case, &claim)).unwrap();
}

pub(super) fn withdraws(two: &Two, case: &CaseAt) {
    let desk = two.desk(XA);
    let gone = example("E2-withdrawal.toml")
        .replace("3BZVCJWG08R6WEBCZWWGZC7C9HQ", "34C73NW4CFH8PTDQEQV59F9SWH8")
        .replace("2027-06-18", "2027-03-05");
    desk.record(case, &prepared_text(desk, case, &gone)).unwrap();
}

fn asks(two: &Two, grant: &GrantName) -> Asked {
    two.desk(XA).asked_by(&consulate(), Some(*grant)).unwrap()
}

pub(super) fn set(two: &Two, to: &str) {
    two.desk(XA).clock().set(to.parse().unwrap()).unwrap();
}

fn size_of_journal(two: &Two, case: &CaseAt) -> (u64, u64) {
    let desk = two.desk(XA);
    (desk.store.version(case.stream()), desk.store.version(streams::conduct()))
}

#[test]
fn a_grant_needs_the_child_and_its_guardian_and_no_claim_and_says_which_rule_bars_it() {
    let (two, case) = told();
    let grant = granted(&two, &case);
    assert_eq!((grant.from.to_string(), grant.until.to_string()), ("2027-03-05".into(), "2027-06-30".into()));
    // One that stands as long already is that one, and nothing is written.
    let before = size_of_journal(&two, &case);
    assert_eq!(granted(&two, &case), grant);
    assert_eq!(size_of_journal(&two, &case), before);
    assert!(matches!(
        two.desk(XA).grant(&case, &"XC.consulate".parse().unwrap()),
        Err(DeskFault::NotAConsulate(_))
    ));

    // Without the consents: the floor and the gate, each with its words.
    let (bare, other) = {
        let two = Two::fresh();
        let desk = two.desk(XA);
        let case = desk.open_case(&name(XB), None).unwrap();
        for fact in FACTS {
            desk.record(&case, &prepared(desk, &case, fact)).unwrap();
        }
        (two, case)
    };
    let rules = barred(&bare, &other);
    assert!(rules.contains(&"CF28".to_owned()), "{rules:?}");
    assert!(rules.contains(&"consulate: NO_CONSENT".to_owned()), "{rules:?}");

    // Under a claim, and without any other reason.
    let (two, case) = told();
    claims(&two, &case);
    let rules = barred(&two, &case);
    assert!(rules.iter().all(|rule| rule.starts_with("CF10")) && !rules.is_empty(), "{rules:?}");
    // When the child takes its yes back.
    let (two, case) = told();
    withdraws(&two, &case);
    assert!(barred(&two, &case).contains(&"consulate: GONE".to_owned()));
}

#[test]
fn nothing_but_the_calendar_ends_a_grant_and_nothing_at_home_changes_the_word() {
    type Happens = fn(&Two, &CaseAt);
    let happens: [(&str, Happens); 3] =
        [("nothing", |_, _| {}), ("a claim", claims), ("a withdrawal", withdraws)];
    for (what, happens) in happens {
        let (two, case) = told();
        let grant = granted(&two, &case);
        assert_eq!(asks(&two, &grant.name), Asked::Told(Word::InProgress), "{what}");
        happens(&two, &case);
        for (at, answer) in [
            ("2027-03-06T09:00:00Z", Asked::Told(Word::InProgress)),
            ("2027-06-30T12:00:00Z", Asked::Told(Word::InProgress)),
            ("2027-07-01T12:00:00Z", Asked::Nothing),
        ] {
            set(&two, at);
            assert_eq!(asks(&two, &grant.name), answer, "{what}, {at}");
        }
    }
}

#[test]
fn one_question_a_day_is_answered_also_after_a_restart_and_the_next_writes_nothing() {
    let (mut two, case) = told();
    let grant = granted(&two, &case);
    assert_eq!(asks(&two, &grant.name), Asked::Told(Word::InProgress));
    let before = size_of_journal(&two, &case);
    for restarted in [false, true] {
        if restarted {
            two.again(XA);
        }
        assert_eq!(asks(&two, &grant.name), Asked::Nothing, "restarted: {restarted}");
        assert_eq!(size_of_journal(&two, &case), before, "a question too many was written down");
    }
    // The day is the one here, where it is an hour later than in the clock's zone.
    set(&two, "2027-03-05T22:59:00Z");
    assert_eq!(asks(&two, &grant.name), Asked::Nothing);
    set(&two, "2027-03-05T23:01:00Z");
    assert_eq!(asks(&two, &grant.name), Asked::Told(Word::InProgress));
    // Who asked, when, and what was told: for the case worker, and in the conduct.
    let file = two.desk(XA).readable(&case).unwrap();
    let asked: Vec<String> =
        file.consular.asked().map(|(_, on, question)| format!("{on} {}", question.told)).collect();
    assert_eq!(asked, ["2027-03-05 IN_PROGRESS", "2027-03-06 IN_PROGRESS"]);
}

#[test]
fn two_questions_at_once_are_one() {
    let (two, case) = told();
    let grant = granted(&two, &case);
    let told = std::thread::scope(|scope| {
        let asking: Vec<_> = (0..8).map(|_| scope.spawn(|| asks(&two, &grant.name))).collect();
        asking.into_iter().map(|one| one.join().unwrap()).filter(|one| *one != Asked::Nothing).count()
    });
    assert_eq!(told, 1);
}

#[test]
fn a_grant_made_late_runs_on_and_one_that_is_renewed_keeps_its_name() {
    let (two, case) = told();
    let first = granted(&two, &case);
    set(&two, "2027-05-31T12:00:00Z");
    assert_eq!(granted(&two, &case), first, "it stands as long as a new one would");
    set(&two, "2027-06-01T12:00:00Z");
    let second = granted(&two, &case);
    assert_eq!(second.name, first.name);
    assert_eq!(
        (second.from.to_string(), second.until.to_string()),
        ("2027-07-01".into(), "2027-12-31".into())
    );
    // On every day one question, not one for each.
    assert_eq!(asks(&two, &first.name), Asked::Told(Word::InProgress));
    assert_eq!(asks(&two, &first.name), Asked::Nothing);
    set(&two, "2027-07-01T12:00:00Z");
    assert_eq!(asks(&two, &first.name), Asked::Told(Word::InProgress));
    // Under a claim none follows, and this one goes on.
    claims(&two, &case);
    set(&two, "2027-12-10T12:00:00Z");
    assert!(!barred(&two, &case).is_empty());
    assert_eq!(asks(&two, &first.name), Asked::Told(Word::InProgress));
    set(&two, "2028-01-01T12:00:00Z");
    assert_eq!(asks(&two, &first.name), Asked::Nothing);
}

#[test]
fn what_was_never_granted_is_nothing_and_a_case_of_which_nothing_crossed_says_so() {
    let (two, case) = told();
    let grant = granted(&two, &case);
    let before = size_of_journal(&two, &case);
    let desk = two.desk(XA);
    let other: AuthorityId = "XC.consulate".parse().unwrap();
    assert_eq!(desk.asked_by(&other, Some(grant.name)).unwrap(), Asked::Nothing);
    assert_eq!(desk.asked_by(&consulate(), None).unwrap(), Asked::Nothing);
    // The reference of the pair opens nothing.
    let by_reference = GrantName::from_bytes(*case.case.as_bytes());
    assert_eq!(desk.asked_by(&consulate(), Some(by_reference)).unwrap(), Asked::Nothing);
    assert_eq!(size_of_journal(&two, &case), before);
}

#[test]
fn an_erased_case_has_no_grant_any_more() {
    let (two, case) = told();
    let grant = granted(&two, &case);
    let desk = two.desk(XA);
    let keys = desk.keyring.keys_of_case(&streams::scope(case.stream())).unwrap();
    desk.keyring.destroy(&keys.into_iter().map(|(_, key)| key).collect::<Vec<_>>()).unwrap();
    desk.views.forget(case.stream());
    assert_eq!(asks(&two, &grant.name), Asked::Nothing);
}

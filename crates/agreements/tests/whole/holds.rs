//! Each of the thirteen holds: who sets it, what it bars and what it never bars, and who lifts it.

use entente_casework::Verdict;
use entente_casework::generated::{Content, HoldKind};
use entente_wire::Draft;

use crate::asked::{XA, XB, at, barred};
use crate::played::{Sides, draft};
use crate::states::Tell;
use crate::words::{
    appealed, assessed, claim, court, data_order, decided, heard, hold, liberty, not_pursued, own_request,
    put_off, urgent, varied,
};

/// The day on which everything is done and HOST has only to confirm the journey.
pub(crate) const DAY: &str = "2027-06-21";
/// The day before, on which a hold is set.
const EVE: &str = "2027-06-20";

/// What HOST may want to do that day: two ways to decide, the journey, and what helps or protects.
fn acts() -> Vec<(&'static str, Draft)> {
    vec![
        ("decide on return", decided("APPROVED", DAY)),
        ("propose the journey", draft("I1-transfer-proposal.toml")),
        ("confirm the journey", draft("I2-transfer-confirmation-host.toml")),
        ("ask about the home", draft("D1-social-inquiry-request.toml")),
        ("decide against return", decided("REFUSED", DAY)),
        ("give the return up", not_pursued()),
        ("order erasure", data_order()),
        ("withdraw consent", draft("E2T-withdrawal-token.toml")),
        ("put the journey off", put_off()),
        ("bring the child to a clinic", urgent()),
        ("say that further steps are pending", pending()),
    ]
}

/// The one word for every cause for which a child does not come.
fn pending() -> Draft {
    crate::words::written("TransferPostponement", "cause = \"PENDING_FURTHER_STEPS\"")
}

const MOVES: &[&str] = &["propose the journey", "confirm the journey"];
const DECIDES_AND_MOVES: &[&str] = &["decide on return", "propose the journey", "confirm the journey"];

/// Who lifts each hold, and what is to be known beside; for docs/acts.md.
pub(crate) const HOLDS: &[(HoldKind, &str, &str)] = &[
    (
        HoldKind::InternationalProtection,
        "lawyer and lead together, while no claim is pending; after a status or a claim taken back only if the child itself asks to return",
        "Spreads to every tied case but a mere group, and stays there until it is released there. Forms that are the same for every \
         cause go on: H7, L4, L5, L7 to L9, K2, reminders and extensions, I9 that names neither cause nor day, and C8 without information. \
         A withdrawal goes abroad with H7 or L4.",
    ),
    (
        HoldKind::Appeal,
        "the outcome of the appeal; the window, by its last day",
        "An appeal spreads to the family. One that came late stops the return all the same.",
    ),
    (
        HoldKind::ChildObjection,
        "a new word of the child; a determination that answers it with reasons ends the hold and no more",
        "The agreement XA-XB returns nobody against its will.",
    ),
    (
        HoldKind::ConsentGap,
        "a new consent",
        "Bars the purpose that it is about and no other. Follow-up rests on duty.",
    ),
    (
        HoldKind::Risk,
        "a new assessment; the lead or a judge, if a person set it",
        "An assessment that bars goes on when a child comes back. Spreads to the family.",
    ),
    (
        HoldKind::GuardianGap,
        "the record of somebody who speaks for the child; the eighteenth birthday",
        "A parent or lawful carer without conflict is somebody.",
    ),
    (
        HoldKind::DetentionAlert,
        "the record of the release",
        "Bars only views and consents of that time, until a lawyer has confirmed them with the child.",
    ),
    (
        HoldKind::Trafficking,
        "lawyer and lead together",
        "No new risk assessment takes it away. Spreads to the family.",
    ),
    (
        HoldKind::Jurisdiction,
        "the end of what the court was asked; the lead or a judge, if a person set it",
        "Spreads to the family.",
    ),
    (HoldKind::Medical, "a physician, or a certificate that the child is fit", "Spreads to the family."),
    (HoldKind::Crisis, "the lead or a judge; by itself after 30 days", "Never bars rescue."),
    (
        HoldKind::Preserve,
        "the decision on the complaint or appeal; the lead or a judge, if a person set it",
        "Keeps content; never defeats a withdrawal.",
    ),
    (
        HoldKind::ForAPerson,
        "whoever decides about the message that waits; the lead or a judge, if a person set it",
        "",
    ),
];

/// One way in which a hold comes to stand.
pub(crate) struct Way {
    pub(crate) hold: HoldKind,
    pub(crate) by: &'static str,
    pub(crate) set: Tell,
    bars: &'static [&'static str],
}

fn record(sides: &mut Sides, on: &str, content: impl Into<Content>) {
    sides.record(XA, at(on), content);
}

fn set_by_a_person(sides: &mut Sides, kind: &str) {
    record(sides, EVE, hold(kind, "SET", &["CASE_WORKER"], EVE));
}

fn locked_up(sides: &mut Sides) {
    let liberty = "custodial_setting = false, may_leave_at_will = true, authority_link = \"NONE\"";
    let locked = "custodial_setting = true, may_leave_at_will = false, authority_link = \"ORDER\"";
    record(sides, EVE, varied("N5-placement.toml", &[(liberty, locked), ("2027-03-01", EVE)]).content);
}

pub(crate) fn ways() -> Vec<Way> {
    use HoldKind as H;
    const ALL_BUT_GENERIC: &[&str] = &[
        "decide on return",
        "propose the journey",
        "confirm the journey",
        "ask about the home",
        "decide against return",
        "withdraw consent",
        "put the journey off",
        "bring the child to a clinic",
    ];
    let way = |hold, by, set, bars| Way { hold, by, set, bars };
    vec![
        way(H::InternationalProtection, "a claim", |s| record(s, EVE, claim("LODGED", EVE)), ALL_BUT_GENERIC),
        way(
            H::InternationalProtection,
            "a status",
            |s| record(s, EVE, claim("GRANTED", EVE)),
            ALL_BUT_GENERIC,
        ),
        way(
            H::InternationalProtection,
            "a person",
            |s| set_by_a_person(s, "INTERNATIONAL_PROTECTION"),
            ALL_BUT_GENERIC,
        ),
        way(
            H::InternationalProtection,
            "a screening",
            |s| record(s, EVE, varied("N2-screening.toml", &[("NO_INDICATION", "INDICATION")]).content),
            ALL_BUT_GENERIC,
        ),
        way(H::Appeal, "an appeal, late as it is", |s| record(s, EVE, appealed(EVE)), MOVES),
        way(H::Appeal, "a person", |s| set_by_a_person(s, "APPEAL"), MOVES),
        way(H::ChildObjection, "the child", |s| record(s, EVE, heard(EVE, "AGAINST")), DECIDES_AND_MOVES),
        way(
            H::ConsentGap,
            "the child, for its return",
            |s| {
                let of_return = [("3BZVCJWG08R6WEBCZWWGZC7C9HQ", "34C73NW4CFH8PTDQEQV59F9SWH8")];
                record(s, EVE, varied("E2-withdrawal.toml", &of_return).content);
            },
            // The refusal is told under the consent that it is told with: see `what_is_never_barred`.
            &["decide on return", "propose the journey", "confirm the journey", "decide against return"],
        ),
        way(
            H::ConsentGap,
            "the child, for its health",
            |s| record(s, EVE, draft("E2-withdrawal.toml").content),
            &[],
        ),
        way(
            H::Risk,
            "an assessment",
            |s| record(s, EVE, assessed(EVE, "BAR")),
            &[
                "decide on return",
                "propose the journey",
                "confirm the journey",
                "bring the child to a clinic",
            ],
        ),
        way(H::Risk, "a person", |s| set_by_a_person(s, "RISK"), MOVES),
        way(
            H::GuardianGap,
            "the end of a guardianship",
            |s| {
                let ends = [("conflict_checked = true", "conflict_checked = true\nended_on = 2027-06-20")];
                record(s, EVE, varied("N3-guardian.toml", &ends).content);
            },
            &["decide on return", "propose the journey", "confirm the journey", "ask about the home"],
        ),
        way(H::DetentionAlert, "a place that it may not leave", locked_up, &[]),
        way(
            H::DetentionAlert,
            "who works on its release",
            |s| record(s, EVE, liberty("2027-06-20T08:00:00Z", None)),
            &[],
        ),
        way(H::Trafficking, "a person", |s| set_by_a_person(s, "TRAFFICKING"), DECIDES_AND_MOVES),
        way(
            H::Trafficking,
            "a risk assessment that clears the rest",
            |s| {
                let mut found = assessed(EVE, "CLEAR");
                let Content::RiskAssessment(risk) = &mut found else { panic!("another kind") };
                risk.found = vec![entente_casework::generated::Hazard::Trafficking];
                record(s, EVE, found);
            },
            DECIDES_AND_MOVES,
        ),
        way(
            H::Trafficking,
            "a danger that the partner tells",
            |s| {
                let danger =
                    crate::words::written("DangerNotice", "dangers = [\"TRAFFICKING\"]\nurgency = \"HIGH\"");
                s.send(XB, at(EVE), danger.content, Verdict::Accepted);
            },
            DECIDES_AND_MOVES,
        ),
        way(H::Jurisdiction, "a court", |s| record(s, EVE, court("SEISED", EVE)), DECIDES_AND_MOVES),
        way(H::Jurisdiction, "a person", |s| set_by_a_person(s, "JURISDICTION"), DECIDES_AND_MOVES),
        way(H::Medical, "a person", |s| set_by_a_person(s, "MEDICAL"), MOVES),
        way(
            H::Medical,
            "a physician",
            |s| {
                let unfit = [("fit_to_travel = true", "fit_to_travel = false"), ("2027-06-17", EVE)];
                s.send(XA, at(EVE), varied("I6-health-certificate.toml", &unfit).content, Verdict::Accepted);
            },
            MOVES,
        ),
        way(H::Crisis, "a person", |s| set_by_a_person(s, "CRISIS"), MOVES),
        way(H::Preserve, "a person", |s| set_by_a_person(s, "PRESERVE"), &[]),
        way(
            H::ForAPerson,
            "a message that is held",
            |s| {
                s.send(XB, at(EVE), draft("J1-follow-up-month-1.toml").content, Verdict::Held);
            },
            DECIDES_AND_MOVES,
        ),
    ]
}

fn day(text: &str) -> jiff::civil::Date {
    text.parse().expect("a day")
}

fn stands(sides: &Sides, hold: HoldKind, on: &str) -> bool {
    sides.xa.holds(day(on)).contains(&hold)
}

/// The control of all that follows: without a hold, every one of these acts goes.
#[test]
fn without_a_hold_every_act_goes() {
    let sides = Sides::play_until("2027-06-18");
    assert!(sides.xa.holds(day(DAY)).is_empty());
    for (name, draft) in acts() {
        assert_eq!(barred(&sides.xa, &draft, DAY), [""; 0], "{name}");
    }
}

#[test]
fn each_hold_bars_what_it_bars_and_nothing_else() {
    let mut wrong = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for way in ways() {
        let mut sides = Sides::play_until("2027-06-18");
        (way.set)(&mut sides);
        seen.insert(way.hold);
        if !stands(&sides, way.hold, DAY) {
            wrong.push(format!("{} by {} does not stand", way.hold, way.by));
        }
        for (name, draft) in acts() {
            let by = barred(&sides.xa, &draft, DAY);
            if by.is_empty() == way.bars.contains(&name) {
                wrong.push(format!("{} by {}: {name} is barred by {by:?}", way.hold, way.by));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(seen.len(), HoldKind::ALL.len(), "{seen:?}");
}

/// A decision against return is never barred, the asylum hold apart, and that is then decided at home.
#[test]
fn what_is_never_barred() {
    let mut refusal = decided("REFUSED", DAY);
    refusal.purpose = "SHARE_ORIGIN_CA".into();
    for way in ways().iter().filter(|way| way.hold != HoldKind::InternationalProtection) {
        let mut sides = Sides::play_until("2027-06-18");
        (way.set)(&mut sides);
        assert_eq!(barred(&sides.xa, &refusal, DAY), [""; 0], "{} by {}", way.hold, way.by);
    }
    for way in ways() {
        let mut sides = Sides::play_until("2027-06-18");
        (way.set)(&mut sides);
        let before = sides.xa.entries().len();
        record(&mut sides, DAY, crate::words::no_return(DAY));
        record(&mut sides, DAY, draft("E2-withdrawal.toml").content);
        assert_eq!(sides.xa.entries().len(), before + 2);
        assert_eq!(sides.xa.state(day(DAY)), entente_casework::Lifecycle::DecidedNoReturn, "{}", way.hold);
    }
}

/// Those who sign together.
type Roles = &'static [&'static str];

/// Who may lift a hold that stands by the word of a person.
#[test]
fn a_release_by_the_wrong_person_has_no_effect() {
    let rights: [(&str, Roles, &[Roles]); 8] = [
        (
            "INTERNATIONAL_PROTECTION",
            &["LAWYER", "LEAD"],
            &[&["LAWYER"], &["LEAD"], &["JUDGE"], &["CASE_WORKER", "LEAD"]],
        ),
        ("TRAFFICKING", &["LEAD", "LAWYER"], &[&["LAWYER"], &["LEAD"], &["PHYSICIAN"]]),
        ("MEDICAL", &["PHYSICIAN"], &[&["LEAD"], &["LAWYER"], &["JUDGE"]]),
        ("JURISDICTION", &["JUDGE"], &[&["LAWYER"], &["CASE_WORKER"], &["PHYSICIAN"]]),
        ("CRISIS", &["LEAD"], &[&["LAWYER"], &["CASE_WORKER"]]),
        ("PRESERVE", &["LEAD"], &[&["LAWYER"], &["MONITOR"]]),
        ("RISK", &["LEAD"], &[&["SOCIAL_WORKER"], &["CAREGIVER"]]),
        ("FOR_A_PERSON", &["LEAD"], &[&["CASE_WORKER"], &["ENFORCEMENT_OFFICER"]]),
    ];
    for (kind, right, wrong) in rights {
        let stands_for = kind.parse().expect("a hold");
        let mut sides = Sides::play_until("2027-06-18");
        set_by_a_person(&mut sides, kind);
        for by in wrong {
            record(&mut sides, "2027-06-20T22:00:00Z", hold(kind, "RELEASED", by, EVE));
            assert!(stands(&sides, stands_for, DAY), "{kind} is not lifted by {by:?}");
        }
        record(&mut sides, "2027-06-20T23:00:00Z", hold(kind, "RELEASED", right, EVE));
        assert!(!stands(&sides, stands_for, DAY), "{kind} is lifted by {right:?}");
        assert_eq!(barred(&sides.xa, &draft("I2-transfer-confirmation-host.toml"), DAY), [""; 0], "{kind}");
    }
}

/// What stands by a fact ends with the fact, whoever signs.
#[test]
fn a_fact_is_not_released_by_a_signature() {
    let facts: [(HoldKind, Tell, Tell); 5] = [
        (
            HoldKind::Appeal,
            |s| record(s, EVE, appealed(EVE)),
            |s| {
                record(s, "2027-06-20T23:00:00Z", crate::words::judged("WITHDRAWN", EVE));
            },
        ),
        (
            HoldKind::Jurisdiction,
            |s| record(s, EVE, court("SEISED", EVE)),
            |s| {
                record(s, "2027-06-20T23:00:00Z", court("ENDED", EVE));
            },
        ),
        (
            HoldKind::Risk,
            |s| record(s, EVE, assessed(EVE, "BAR")),
            |s| {
                record(s, "2027-06-20T23:00:00Z", assessed(EVE, "CLEAR"));
            },
        ),
        (
            HoldKind::ChildObjection,
            |s| record(s, EVE, heard(EVE, "AGAINST")),
            |s| {
                record(s, "2027-06-20T23:00:00Z", heard(EVE, "FOR"));
            },
        ),
        (HoldKind::DetentionAlert, locked_up, |s| {
            record(s, "2027-06-20T23:00:00Z", liberty("2027-06-20T08:00:00Z", Some("2027-06-20T22:30:00Z")));
        }),
    ];
    for (kind, set, end) in facts {
        let mut sides = Sides::play_until("2027-06-18");
        set(&mut sides);
        let everybody = ["LEAD", "LAWYER", "JUDGE", "PHYSICIAN"];
        record(&mut sides, "2027-06-20T22:00:00Z", hold(kind.as_str(), "RELEASED", &everybody, EVE));
        assert!(stands(&sides, kind, DAY), "{kind}");
        end(&mut sides);
        assert!(!stands(&sides, kind, DAY), "{kind}");
    }
}

#[test]
fn a_crisis_lapses_after_thirty_days_and_never_bars_rescue() {
    let mut sides = Sides::play_until("2027-06-18");
    set_by_a_person(&mut sides, "CRISIS");
    assert!(stands(&sides, HoldKind::Crisis, "2027-07-20"));
    assert!(!stands(&sides, HoldKind::Crisis, "2027-07-21"), "it is decided anew or it is over");
    assert_eq!(barred(&sides.xa, &urgent(), DAY), [""; 0]);
}

#[test]
fn detention_bars_only_what_is_said_while_it_lasts() {
    let mut sides = Sides::play_until("2027-06-18");
    locked_up(&mut sides);
    let confirm = draft("I2-transfer-confirmation-host.toml");
    assert_eq!(barred(&sides.xa, &confirm, DAY), [""; 0], "what it said in freedom counts");
    record(&mut sides, DAY, heard(DAY, "FOR"));
    assert!(barred(&sides.xa, &confirm, DAY).contains(&"CF5-freely".to_owned()));
    let lawyer = ("language = \"ro\"", "language = \"ro\"\nconfirmed_with_lawyer_on = 2027-06-21");
    let again = varied("D6-views-second.toml", &[("2027-05-12", DAY), lawyer]).content;
    record(&mut sides, "2027-06-21T22:00:00Z", again);
    assert!(!barred(&sides.xa, &confirm, DAY).contains(&"CF5-freely".to_owned()));
}

/// Nobody placed the child there in the register: who works on its release wrote down that it is held.
#[test]
fn detention_counts_however_it_was_written_down() {
    let mut sides = Sides::play_until("2027-06-18");
    record(&mut sides, EVE, liberty("2027-06-19T08:00:00Z", None));
    record(&mut sides, DAY, heard(DAY, "FOR"));
    let by = barred(&sides.xa, &draft("I2-transfer-confirmation-host.toml"), DAY);
    assert!(by.contains(&"CF5-freely".to_owned()), "{by:?}");
}

/// A child that is protected here goes home on its own request only.
#[test]
fn after_a_status_only_the_child_itself_opens_the_way() {
    let both = &["LAWYER", "LEAD"];
    let mut sides = Sides::play_until("2027-06-18");
    record(&mut sides, "2027-06-19T08:00:00Z", claim("GRANTED", "2027-06-19"));
    record(
        &mut sides,
        "2027-06-19T09:00:00Z",
        hold("INTERNATIONAL_PROTECTION", "RELEASED", both, "2027-06-19"),
    );
    let protected = |sides: &Sides, on: &str| stands(sides, HoldKind::InternationalProtection, on);
    assert!(protected(&sides, DAY), "no signature takes the place of the child's own word");
    record(&mut sides, "2027-06-20T08:00:00Z", own_request("2027-06-20", Some("2027-06-24"), None));
    record(
        &mut sides,
        "2027-06-24T09:00:00Z",
        hold("INTERNATIONAL_PROTECTION", "RELEASED", both, "2027-06-24"),
    );
    assert!(protected(&sides, "2027-06-24"), "it is asked a second time seven days later, not sooner");
    record(&mut sides, "2027-06-28T08:00:00Z", own_request("2027-06-20", Some("2027-06-28"), None));
    assert!(protected(&sides, "2027-06-28"), "its word alone is not enough");
    record(
        &mut sides,
        "2027-06-28T09:00:00Z",
        hold("INTERNATIONAL_PROTECTION", "RELEASED", both, "2027-06-28"),
    );
    assert!(!protected(&sides, "2027-06-28"));
    let by = barred(&sides.xa, &decided("APPROVED", "2027-06-28"), "2027-06-28");
    assert!(by.contains(&"CF3-newer".to_owned()), "a new determination is needed: {by:?}");
    record(
        &mut sides,
        "2027-06-30T08:00:00Z",
        own_request("2027-06-20", Some("2027-06-28"), Some("2027-06-30")),
    );
    assert!(protected(&sides, "2027-06-30"), "it took that back");
}

/// Who is asked for a child answers the same whether it has the child, protects it, or never heard of it.
#[test]
fn no_information_can_always_be_said_and_more_only_if_the_child_agrees() {
    let none = crate::words::located("NO_INFORMATION", None);
    let safe = crate::words::located("FOUND_SAFE", Some(true));
    let mut asked = Sides::default();
    asked.send(XB, at("2027-03-02"), crate::words::sought().content, Verdict::Accepted);
    assert_eq!(barred(&asked.xa, &none, "2027-03-03"), [""; 0], "a country that never heard of the child");
    let mut held = Sides::play_until("2027-03-03");
    held.send(XB, at("2027-03-03T20:00:00Z"), crate::words::sought().content, Verdict::Accepted);
    record(&mut held, "2027-03-03", claim("LODGED", "2027-03-03"));
    assert_eq!(barred(&held.xa, &none, "2027-03-04"), [""; 0], "a country that protects it");
    assert!(barred(&held.xa, &safe, "2027-03-04").contains(&"CF10-hold".to_owned()));
    assert!(barred(&asked.xa, &safe, "2027-03-03").contains(&"CF10".to_owned()));
}

/// At 18 nobody sends an adult who has not itself agreed.
#[test]
fn a_person_of_age_goes_on_its_own_word_alone() {
    let mut sides = Sides::play_until("2027-06-18");
    record(&mut sides, EVE, crate::words::age(false, EVE, Some(EVE)));
    let confirm = draft("I2-transfer-confirmation-host.toml");
    assert!(!barred(&sides.xa, &confirm, DAY).contains(&"CF32".to_owned()), "she agreed herself");
    let of_return = [("3BZVCJWG08R6WEBCZWWGZC7C9HQ", "34C73NW4CFH8PTDQEQV59F9SWH8")];
    record(&mut sides, DAY, varied("E2-withdrawal.toml", &of_return).content);
    assert!(barred(&sides.xa, &confirm, DAY).contains(&"CF32".to_owned()));
}

/// A case that has ended decides and moves nothing before it is open again, and no decision is made up for a journey that was made.
#[test]
fn what_has_ended_is_opened_again_first() {
    let mut ended = Sides::play_until("2027-06-18");
    record(&mut ended, EVE, crate::words::ended("OTHER", EVE, "LEAD", Some(true)));
    for act in [
        decided("APPROVED", DAY),
        draft("I1-transfer-proposal.toml"),
        draft("I2-transfer-confirmation-host.toml"),
    ] {
        let kind = act.content.kind();
        assert!(barred(&ended.xa, &act, DAY).contains(&"CF14-ended".to_owned()), "{kind}");
    }
    let over = Sides::play_until("2027-07-30");
    let by = barred(&over.xa, &decided("APPROVED", "2027-07-31"), "2027-07-31");
    assert!(by.contains(&"CF14-ended".to_owned()), "{by:?}");
}

/// Abroad a withdrawal would tell the day of a claim: it goes when what was told is ordered to be closed, by an order of after the claim.
#[test]
fn under_the_asylum_hold_a_withdrawal_goes_with_an_order_about_records() {
    let withdraws = draft("E2T-withdrawal-token.toml");
    let sends = |sides: &mut Sides, on: &str| {
        let order = data_order();
        sides.send(XA, at(on), order.content, Verdict::Accepted);
    };
    let mut before = Sides::play_until("2027-06-18");
    sends(&mut before, "2027-06-19");
    record(&mut before, EVE, claim("LODGED", EVE));
    assert_eq!(barred(&before.xa, &withdraws, DAY), ["CF10-hold"], "an order of before says nothing");
    sends(&mut before, "2027-06-20T22:00:00Z");
    assert!(barred(&before.xa, &withdraws, DAY).is_empty());
}

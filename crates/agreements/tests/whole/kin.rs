//! Cases that belong together: what keeps one child here keeps its family here, and nothing else of it spreads.

use std::sync::Arc;

use entente_agreements::Side;
use entente_casework::Case;
use entente_casework::case::Kin;
use entente_casework::generated::{Content, HoldKind, LinkTie};

use crate::asked::{XA, at, barred};
use crate::played::{Sides, draft};
use crate::words::{appealed, assessed, claim, court, data_order, heard, hold, not_pursued};

const DAY: &str = "2027-06-21";
const EVE: &str = "2027-06-20";

fn day() -> jiff::civil::Date {
    DAY.parse().expect("a day")
}

/// The sister, who is about to travel, beside a brother of whom this was written down.
fn beside(tie: LinkTie, of_brother: Option<Content>, of_sister: Option<(&str, Content)>) -> Case {
    let (mut sister, mut brother) = (Sides::play_until("2027-06-18"), Sides::play_until("2027-06-18"));
    if let Some(content) = of_brother {
        brother.record(XA, at(EVE), content);
    }
    if let Some((on, content)) = of_sister {
        sister.record(XA, at(on), content);
    }
    sister.xa.beside(vec![Kin { tie, until: None, case: Arc::new(brother.xa) }])
}

fn confirms(case: &Case) -> Vec<String> {
    barred(case, &draft("I2-transfer-confirmation-host.toml"), DAY)
}

#[test]
fn a_claim_of_one_child_keeps_everything_of_its_family_here() {
    for tie in [LinkTie::Sibling, LinkTie::Family, LinkTie::SameChild] {
        let case = beside(tie, Some(claim("LODGED", EVE)), None);
        assert!(case.holds(day()).contains(&HoldKind::InternationalProtection), "{tie}");
        for file in [
            "I2-transfer-confirmation-host.toml",
            "D1-social-inquiry-request.toml",
            "E2T-withdrawal-token.toml",
        ] {
            assert!(barred(&case, &draft(file), DAY).contains(&"CF10-hold".to_owned()), "{tie}: {file}");
        }
        for goes in [not_pursued(), data_order()] {
            assert_eq!(barred(&case, &goes, DAY), [""; 0], "{tie}");
        }
    }
    assert_eq!(confirms(&beside(LinkTie::Sibling, None, None)), [""; 0], "the control: nothing was claimed");
}

#[test]
fn children_who_only_travel_together_share_nothing() {
    for content in [claim("LODGED", EVE), appealed(EVE), court("SEISED", EVE), assessed(EVE, "BAR")] {
        let case = beside(LinkTie::Group, Some(content), None);
        assert!(case.holds(day()).is_empty());
        assert_eq!(confirms(&case), [""; 0]);
    }
}

#[test]
fn the_asylum_hold_of_a_brother_ends_here_when_it_is_released_here() {
    let both: &[&str] = &["LAWYER", "LEAD"];
    let release = |by: &[&str]| hold("INTERNATIONAL_PROTECTION", "RELEASED", by, EVE);
    let held = |case: &Case| case.holds(day()).contains(&HoldKind::InternationalProtection);
    let after = "2027-06-20T22:00:00Z";
    assert!(!held(&beside(LinkTie::Sibling, Some(claim("LODGED", EVE)), Some((after, release(both))))));
    let lead = release(&["LEAD"]);
    assert!(
        held(&beside(LinkTie::Sibling, Some(claim("LODGED", EVE)), Some((after, lead)))),
        "the lead alone"
    );
    let before = Some(("2027-06-20T08:00:00Z", release(both)));
    assert!(held(&beside(LinkTie::Sibling, Some(claim("LODGED", EVE)), before)), "it came later");

    // The brother's own release frees the brother only.
    let mut brother = Sides::play_until("2027-06-18");
    brother.record(XA, at("2027-06-20T20:00:00Z"), hold("INTERNATIONAL_PROTECTION", "SET", &["LAWYER"], EVE));
    brother.record(XA, at("2027-06-20T22:00:00Z"), release(both));
    assert!(!held(&brother.xa));
    let sister = Sides::play_until("2027-06-18").xa;
    let sister = sister.beside(vec![Kin { tie: LinkTie::Sibling, until: None, case: Arc::new(brother.xa) }]);
    assert!(held(&sister));
}

#[test]
fn what_keeps_one_child_from_moving_keeps_its_family() {
    let spreads = [
        (HoldKind::Appeal, appealed(EVE)),
        (HoldKind::Risk, assessed(EVE, "BAR")),
        (HoldKind::Trafficking, hold("TRAFFICKING", "SET", &["CASE_WORKER"], EVE)),
        (HoldKind::Jurisdiction, court("SEISED", EVE)),
        (HoldKind::Medical, hold("MEDICAL", "SET", &["PHYSICIAN"], EVE)),
    ];
    for (kind, content) in spreads {
        for tie in [LinkTie::Sibling, LinkTie::Family] {
            let case = beside(tie, Some(content.clone()), None);
            assert!(case.holds(day()).contains(&kind), "{kind}");
            let by = confirms(&case);
            let floor = by.iter().any(|rule| rule.starts_with("CF"));
            assert!(floor, "{kind} of a brother bars under any agreement: {by:?}");
        }
    }
}

#[test]
fn what_is_each_childs_own_does_not_spread() {
    for content in [
        heard(EVE, "AGAINST"),
        draft("E2-withdrawal.toml").content,
        crate::words::liberty("2027-06-20T08:00:00Z", None),
        hold("CRISIS", "SET", &["LEAD"], EVE),
        hold("PRESERVE", "SET", &["LEAD"], EVE),
        hold("FOR_A_PERSON", "SET", &["LEAD"], EVE),
    ] {
        let kind = content.kind();
        let case = beside(LinkTie::Sibling, Some(content), None);
        assert!(case.holds(day()).is_empty(), "{kind}");
        assert_eq!(confirms(&case), [""; 0], "{kind}");
    }
}

/// The same child with another partner is the same child.
#[test]
fn what_bars_a_child_with_one_partner_bars_it_with_the_other() {
    for content in
        [heard(EVE, "AGAINST"), hold("CRISIS", "SET", &["LEAD"], EVE), appealed(EVE), court("SEISED", EVE)]
    {
        let kind = content.kind();
        assert!(!confirms(&beside(LinkTie::SameChild, Some(content), None)).is_empty(), "{kind}");
    }
}

/// A tie that is taken away takes no child out of danger: what was known until then stays until lawyer and lead release it here.
#[test]
fn a_tie_that_is_ended_does_not_end_the_asylum_hold() {
    use entente_casework::generated::HoldKind;
    let on = "2027-03-20".parse().expect("a day");
    let with = |claim_at: &str, claimed_on: &str, until: Option<&str>| {
        let mut brother = Sides::play_until("2027-03-10");
        brother.record(XA, at(claim_at), claim("LODGED", claimed_on));
        let until = until.map(at);
        let sister = Sides::play_until("2027-03-10").xa;
        let kin = Kin { tie: LinkTie::Sibling, until, case: Arc::new(brother.xa) };
        sister.beside(vec![kin]).holds(on).contains(&HoldKind::InternationalProtection)
    };
    assert!(with("2027-03-11", "2027-03-11", None));
    assert!(with("2027-03-11", "2027-03-11", Some("2027-03-12")), "he asked while they were tied");
    assert!(with("2027-03-14", "2027-03-11", Some("2027-03-12")), "the same, and it is written down later");
    assert!(
        !with("2027-03-14", "2027-03-13", Some("2027-03-12")),
        "the control: it was nobody's brother then"
    );
}

/// What is remembered of ties: a family tie that is ended, or called a group, and none that was never of a family.
#[test]
fn past_ties_are_those_of_a_family() {
    let link = |tie: &str, ended: bool| {
        let ended = if ended { "ended_on = 2027-03-12\n" } else { "" };
        crate::words::written(
            "CaseLink",
            &format!("other_case = \"3KCNHPYVK45NHP2WV55MR30C1HX\"\ntie = \"{tie}\"\n{ended}"),
        )
        .content
    };
    for (first, then, ended, past) in [
        ("SIBLING", "SIBLING", true, 1),
        ("SIBLING", "GROUP", false, 1),
        ("GROUP", "GROUP", true, 0),
        ("FAMILY", "SIBLING", false, 0),
    ] {
        let mut sides = Sides::play_until("2027-03-10");
        sides.record(XA, at("2027-03-11"), link(first, false));
        sides.record(XA, at("2027-03-12"), link(then, ended));
        assert_eq!(sides.xa.past_ties().len(), past, "{first} then {then}");
    }
}

/// Nobody is brought to a clinic where a brother is in danger: the fact for a rule on it.
#[test]
fn that_a_risk_bars_one_child_is_known_of_its_family() {
    let bars = |tie, result: &str| {
        let case = beside(tie, Some(assessed(EVE, result)), None);
        let known = crate::asked::facts(&case, &crate::words::urgent(), at(DAY), Side::Sender, None);
        (known.risk_bars, known.risk_result)
    };
    let clear = || Some("CLEAR".to_owned());
    for tie in [LinkTie::Sibling, LinkTie::Family, LinkTie::SameChild] {
        assert_eq!(bars(tie, "BAR"), (Some(true), clear()), "{tie}");
        assert_eq!(bars(tie, "CLEAR"), (Some(false), clear()), "{tie}");
    }
    assert_eq!(bars(LinkTie::Group, "BAR"), (Some(false), clear()));
}

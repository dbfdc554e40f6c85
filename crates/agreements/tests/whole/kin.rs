//! Cases that belong together: what keeps one child here keeps its family here, and nothing else of it spreads.

use std::sync::Arc;

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
    sister.xa.beside(vec![Kin { tie, case: Arc::new(brother.xa) }])
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
    let sister = sister.beside(vec![Kin { tie: LinkTie::Sibling, case: Arc::new(brother.xa) }]);
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

//! The short lane: what the notice asks, what the guarantee says of a parent, what a plan needs, and for whom a child waits.

use entente_casework::case::{Gap, LetterKey, LetterReader};
use entente_casework::generated::{Ask, CareGuarantee, Content, Kind, ParentWord, Relation};
use entente_casework::{Facts, Verdict};
use jiff::Timestamp;

use crate::played::{Sides, draft, frame};
use crate::words::{varied, written};

const XA: &str = "XA.ca";
const XB: &str = "XB.ca";

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn of(sides: &Sides, node: &str, content: &Content, day: &str) -> Facts {
    let mut act = draft("I1-transfer-proposal.toml");
    act.content = content.clone();
    sides.case(node).facts(content, &frame(&act, day, true))
}

fn noticed(asks: Vec<Ask>) -> Sides {
    let mut sides = Sides::play_until("2027-03-04");
    let Content::IdentificationNotice(mut notice) = draft("B1-identification-notice.toml").content else {
        panic!("B1");
    };
    notice.asks = asks;
    sides.send(XA, at("2027-03-05T08:00:00Z"), notice, Verdict::Accepted);
    sides
}

fn granted(relation: Relation, parent: Option<ParentWord>) -> CareGuarantee {
    let Content::CareGuarantee(mut guarantee) = draft("F2-care-guarantee.toml").content else { panic!("F2") };
    guarantee.caregiver.relation = relation;
    guarantee.from = "2027-03-05".parse().expect("a day");
    guarantee.parent = parent;
    guarantee
}

fn word(registered: bool, objection_on_file: bool, willing_on: Option<&str>) -> ParentWord {
    let willing_on = willing_on.map(|day| day.parse().expect("a day"));
    ParentWord { registered, objection_on_file, willing_on }
}

#[test]
fn a_notice_that_asks_for_care_by_a_parent_asks_for_a_guarantee() {
    let answer = Content::from(granted(Relation::Mother, Some(word(true, false, Some("2027-03-05")))));
    let mut sides = noticed(vec![Ask::VerifyIdentity]);
    assert_eq!(of(&sides, XB, &answer, "2027-03-06").request_made, Some(false), "the control");
    sides = noticed(vec![Ask::CareByParent]);
    assert_eq!(of(&sides, XB, &answer, "2027-03-06").request_open, Some(true));
    let asked = sides.xb.requests();
    assert_eq!(asked.iter().map(|request| request.kind).collect::<Vec<_>>(), [Kind::CareGuaranteeRequest]);
    assert_eq!(
        sides.xa.waited("2027-03-07".parse().expect("a day")).map(|waited| waited.days_for_partner),
        Some(2)
    );
    sides.send(XB, at("2027-03-06T09:00:00Z"), answer.clone(), Verdict::Accepted);
    for case in [&sides.xa, &sides.xb] {
        assert!(case.requests().iter().all(|request| request.answered_at.is_some()));
    }
    assert_eq!(of(&sides, XB, &answer, "2027-03-07").request_open, Some(false));
}

#[test]
fn a_parent_is_known_by_the_registers_and_by_its_own_writing() {
    let rows = [
        (
            "registered, and it takes the child",
            Relation::Mother,
            word(true, false, Some("2027-03-05")),
            true,
            false,
        ),
        ("it has written nothing", Relation::Mother, word(true, false, None), false, false),
        ("it will write tomorrow", Relation::Mother, word(true, false, Some("2027-03-07")), false, false),
        (
            "the registers do not know it",
            Relation::Father,
            word(false, false, Some("2027-03-05")),
            false,
            false,
        ),
        ("the other parent objects", Relation::Father, word(true, true, Some("2027-03-05")), true, true),
        ("it is no parent", Relation::Aunt, word(true, false, Some("2027-03-05")), false, false),
    ];
    for (name, relation, word, verified, objected) in rows {
        let mut sides = noticed(vec![Ask::CareByParent]);
        sides.send(XB, at("2027-03-06T09:00:00Z"), granted(relation, Some(word)), Verdict::Accepted);
        for node in [XA, XB] {
            let facts = of(&sides, node, &draft("I1-transfer-proposal.toml").content, "2027-03-07");
            assert_eq!(facts.caregiver_verified, Some(verified), "{name}");
            assert_eq!(facts.caregiver_objected_to, Some(objected), "{name}");
        }
    }
    // Who says nothing of the registers is known by them if they know the child, as before.
    let mut sides = noticed(vec![Ask::CareByParent]);
    sides.send(XB, at("2027-03-06T09:00:00Z"), granted(Relation::Mother, None), Verdict::Accepted);
    let wanted = draft("I1-transfer-proposal.toml").content;
    assert_eq!(of(&sides, XA, &wanted, "2027-03-07").caregiver_verified, Some(false));
    sides.send(XB, at("2027-03-06T10:00:00Z"), draft("C2-identity-response.toml").content, Verdict::Accepted);
    assert_eq!(of(&sides, XA, &wanted, "2027-03-07").caregiver_verified, Some(true));
}

#[test]
fn who_proposes_a_short_plan_has_accepted_it() {
    let answered = |short: bool, verdict: &str| {
        let mut sides = noticed(vec![Ask::CareByParent]);
        let Content::PlanProposal(mut plan) = draft("G1-plan-proposal.toml").content else { panic!("G1") };
        plan.short_plan = Some(short);
        sides.send(XA, at("2027-03-06T09:00:00Z"), plan, Verdict::Accepted);
        let day = "2027-03-07".parse().expect("a day");
        let both = |sides: &Sides| {
            [&sides.xa, &sides.xb].map(|case| case.plan(day).is_some_and(|plan| plan.accepted_by_both()))
        };
        assert_eq!(both(&sides), [false, false], "nobody has answered yet");
        let mut fields = format!("version = 1\nanswer = \"{verdict}\"\nanswered_on = 2027-03-06");
        if verdict == "REFUSED" {
            fields.push_str("\nreasons = \"Not so.\"");
        }
        let answer = written("PlanAnswer", &fields).content;
        sides.send(XB, at("2027-03-06T10:00:00Z"), answer, Verdict::Accepted);
        let after = both(&sides);
        // Whoever proposed it may still say no.
        let no = written(
            "PlanAnswer",
            "version = 1\nanswer = \"REFUSED\"\nanswered_on = 2027-03-06\nreasons = \"She says no.\"",
        );
        sides.send(XA, at("2027-03-06T11:00:00Z"), no.content, Verdict::Accepted);
        assert_eq!(both(&sides), [false, false]);
        after
    };
    assert_eq!(answered(true, "ACCEPTED"), [true, true]);
    assert_eq!(answered(true, "REFUSED"), [false, false]);
    assert_eq!(answered(false, "ACCEPTED"), [false, false], "a full one is answered by both");
}

#[test]
fn a_journey_that_host_confirmed_waits_for_nobody_and_misses_no_word() {
    let until = |host_confirms: bool| {
        let mut sides = Sides::play_until("2027-06-16");
        let proposal = varied("I1-transfer-proposal.toml", &[]);
        sides.send(XA, at("2027-06-17T09:00:00Z"), proposal.content, Verdict::Accepted);
        if host_confirms {
            let confirmed = draft("I2-transfer-confirmation-host.toml").content;
            sides.send(XA, at("2027-06-18T09:00:00Z"), confirmed, Verdict::Accepted);
        }
        let today = "2027-06-18".parse().expect("a day");
        let letter = sides.xa.letter(LetterReader::Child, today);
        assert_eq!(letter.iter().any(|part| part.key == LetterKey::JourneyAgreed), host_confirms);
        let missing = |gap: &Gap| matches!(gap, Gap::TransferConfirmation(_));
        assert_eq!(sides.xa.gaps(today).iter().any(missing), !host_confirms);
        let waited = sides.xa.waited("2027-06-25".parse().expect("a day")).expect("it waits");
        (waited.days_for_partner, waited.partner_owes.contains(&Kind::TransferProposal))
    };
    let (waits, owes) = until(false);
    assert!(owes);
    assert_eq!(until(true), (waits - 7, false));
}

/// Whoever of the two sides said that somebody must not learn of the child, nobody guarantees that it lives there.
#[test]
fn who_must_not_learn_of_the_child_is_objected_to_as_its_caregiver() {
    let proposal = draft("I1-transfer-proposal.toml").content;
    for (barred, objected) in [("Nadia Elsewhere", false), ("dora example ", true)] {
        for node in [XA, XB] {
            let mut sides = Sides::play_until("2027-05-20");
            let name = [("Boris Sample", barred)];
            sides.send(
                node,
                at("2027-05-20T09:00:00Z"),
                varied("L9-non-disclosure-flag.toml", &name).content,
                Verdict::Accepted,
            );
            for side in [XA, XB] {
                let known = of(&sides, side, &proposal, "2027-05-21").caregiver_objected_to;
                assert_eq!(known, Some(objected), "{barred} said by {node}, seen by {side}");
            }
        }
    }
}

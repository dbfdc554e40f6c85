//! What is decided: permits that die with their facts, refusals with two faces, errors that hold, facts that are never
//! refused. On the specimen agreement.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use entente_agreements::{
    Act, Agreement, Asked, Curer, Decision, ENGINE_ERROR, ENGINE_NOT_IN_FORCE, OutwardRule, Package, Side,
    specimen,
};
use entente_casework::Facts;
use entente_casework::case::Announced;
use entente_casework::generated::{ExtensionCause, Kind};
use jiff::civil::{Date, date};

fn agreement() -> &'static Agreement {
    static READ: LazyLock<Agreement> =
        LazyLock::new(|| Agreement::check(&specimen()).unwrap_or_else(|faults| panic!("{faults:?}")));
    &READ
}

fn act(kind: Kind) -> Act {
    Act { kind, digest: [7; 32], case_version: 41 }
}

fn on(day: Date) -> Facts {
    Facts { act_day: Some(day), ..Facts::default() }
}

/// An extension of D1 that is announced on a day.
fn extension(announced: Date) -> Facts {
    Facts {
        extension_of: Some("D1".into()),
        extension_old_due_on: Some(date(2027, 4, 16)),
        extension_new_due_on: Some(date(2027, 4, 30)),
        request_made: Some(true),
        request_open: Some(true),
        extensions_made: Some(0),
        ..on(announced)
    }
}

/// D1 as it was asked on 19 March, with what was announced since: on which day, until when.
fn inquiry(announced: &[(&str, Date)]) -> Asked {
    let at = "2027-03-19T09:00:00Z".parse().unwrap();
    let announced = announced.iter().map(|(on, until)| Announced {
        at: format!("{on}T09:00:00Z").parse().unwrap(),
        until: *until,
        cause: ExtensionCause::FurtherInquiry,
    });
    let announced = announced.collect();
    Asked { request: Kind::SocialInquiryRequest, at, announced, by_sender: false }
}

fn ids(decision: &Decision) -> Vec<String> {
    decision.findings().iter().map(|finding| finding.rule().to_string()).collect()
}

#[test]
fn a_permit_is_for_one_act_on_these_facts() {
    let agreement = agreement();
    let mut facts = extension(date(2027, 4, 14));
    agreement.complete_request(Kind::DeadlineExtension, &"XB.ca".parse().unwrap(), &inquiry(&[]), &mut facts);
    assert_eq!(facts.request_due_on, Some(date(2027, 4, 16)));
    let trace = |facts: &Facts| match agreement.decide(&act(Kind::DeadlineExtension), facts, Side::Sender) {
        Decision::Permit(permit) => {
            assert_eq!((permit.act(), permit.case_version()), (&[7; 32], 41));
            permit.spend()
        }
        other => panic!("{other:?}"),
    };
    let first = trace(&facts);
    assert_eq!(&first.agreement, agreement.digest());
    assert_eq!(&first.floor, agreement.floor_digest());
    assert_eq!(first, trace(&facts), "the same question has the same answer");
    facts.days_waited = Some(44);
    assert_ne!(
        first.facts,
        trace(&facts).facts,
        "another fact is another question, also one that no rule reads"
    );
}

#[test]
fn a_refusal_has_two_faces() {
    let agreement = agreement();
    let mut facts = extension(date(2027, 4, 17));
    agreement.complete_request(Kind::DeadlineExtension, &"XB.ca".parse().unwrap(), &inquiry(&[]), &mut facts);
    let decision = agreement.decide(&act(Kind::DeadlineExtension), &facts, Side::Receiver);
    assert_eq!(ids(&decision), ["XA-XB-5-2"]);
    let [finding] = decision.findings() else { panic!("{decision:?}") };
    assert_eq!(
        finding.why(),
        "The due day was over when the extension was announced (due day: 2027-04-16, announced: 2027-04-17)."
    );
    assert_eq!((finding.text().article.as_str(), finding.text().curer), ("Art. 5(2)", Curer::Nobody));
    let outward = finding.outward();
    assert_eq!(outward.rule, OutwardRule::TooLate);
    assert_eq!(outward.paths, ["old_due_on"]);
    assert!(!format!("{outward:?}").contains("2027"), "no value goes abroad");
}

#[test]
fn the_floor_is_shown_first() {
    let decision = agreement().decide(&act(Kind::TransferProposal), &on(date(2027, 6, 10)), Side::Sender);
    let found = ids(&decision);
    let first_own = found.iter().position(|id| id.starts_with("XA-XB")).unwrap();
    assert!(found.iter().skip(first_own).all(|id| id.starts_with("XA-XB")), "{found:?}");
    assert!(found.contains(&"CF14".to_owned()) && found.contains(&"XA-XB-10-1".to_owned()), "{found:?}");
}

#[test]
fn what_is_unknown_bars_and_is_said_to_be_unknown() {
    let decision = agreement().decide(&act(Kind::TransferProposal), &on(date(2027, 6, 10)), Side::Sender);
    let window = decision.findings().iter().find(|finding| finding.rule().as_str() == "CF14").unwrap();
    assert_eq!(window.why(), "The window for an appeal is not over (last day: not known).");
    assert!(window.facts().iter().all(|fact| fact.value.is_none()));
}

#[test]
fn a_fact_is_never_refused() {
    let agreement = agreement();
    for kind in Kind::ALL.iter().copied().filter(|kind| !entente_agreements::is_act(*kind)) {
        for side in [Side::Sender, Side::Receiver] {
            let decision = agreement.decide(&act(kind), &Facts::default(), side);
            assert!(matches!(decision, Decision::Permit(_)), "{kind} {decision:?}");
        }
    }
}

#[test]
fn what_protects_goes_after_the_agreement_and_all_else_waits_for_a_person() {
    let agreement = agreement();
    let after = on(date(2032, 1, 1));
    let reminder =
        Facts { reminder_due_on: Some(date(2031, 1, 1)), request_made: Some(true), ..after.clone() };
    let decision = agreement.decide(&act(Kind::Reminder), &reminder, Side::Receiver);
    assert!(matches!(decision, Decision::Hold(_)));
    assert_eq!(ids(&decision), [ENGINE_NOT_IN_FORCE]);
    for kind in [Kind::ConsentWithdrawalToken, Kind::HandoverRecord, Kind::ArrivalNotice] {
        let decision = agreement.decide(&act(kind), &after, Side::Receiver);
        assert!(matches!(decision, Decision::Permit(_)), "{kind} {decision:?}");
    }
}

#[test]
fn the_asylum_hold_keeps_content_at_home_and_what_the_node_sends_going() {
    let agreement = agreement();
    let claim = Facts {
        protection_indicated: Some(true),
        sender_role: Some("HOST".to_owned()),
        ..on(date(2027, 6, 4))
    };
    for kind in [Kind::ConsentWithdrawalToken, Kind::HandoverRecord, Kind::InterimPlacementNotice] {
        let decision = agreement.decide(&act(kind), &claim, Side::Sender);
        assert!(ids(&decision).contains(&"CF10-hold".to_owned()), "{kind} {decision:?}");
        let outward = decision.findings().iter().map(|finding| finding.outward().rule);
        assert!(
            outward.into_iter().all(|rule| rule == OutwardRule::NotAvailable),
            "nothing of it can be said"
        );
    }
    let reminder =
        Facts { reminder_due_on: Some(date(2027, 6, 3)), request_made: Some(true), ..claim.clone() };
    assert!(matches!(agreement.decide(&act(Kind::Reminder), &reminder, Side::Sender), Decision::Permit(_)));
    let mut extended = Facts { protection_indicated: Some(true), ..extension(date(2027, 4, 14)) };
    agreement.complete_request(
        Kind::DeadlineExtension,
        &"XA.ca".parse().unwrap(),
        &inquiry(&[]),
        &mut extended,
    );
    let decision = agreement.decide(&act(Kind::DeadlineExtension), &extended, Side::Sender);
    assert!(matches!(decision, Decision::Permit(_)), "{decision:?}");
}

/// What only this side knows changes no verdict on an arrival: else a verdict would tell it.
#[test]
fn a_verdict_on_an_arrival_does_not_know_what_only_we_know() {
    let agreement = agreement();
    let known = Facts {
        holds: Some(BTreeSet::from(["INTERNATIONAL_PROTECTION".to_owned(), "APPEAL".to_owned()])),
        protection_indicated: Some(true),
        appeal_open: Some(true),
        screening_cleared: Some(false),
        purpose_refused: Some(true),
        barred_contact_named: Some(true),
        child_presumed_minor: Some(false),
        ..Facts::default()
    };
    for kind in Kind::ALL.iter().copied() {
        let day = date(2027, 5, 28);
        let with =
            agreement.decide(&act(kind), &Facts { act_day: Some(day), ..known.clone() }, Side::Receiver);
        let without = agreement.decide(&act(kind), &on(day), Side::Receiver);
        assert_eq!(ids(&with), ids(&without), "{kind}");
    }
}

/// The specimen with a rule that overflows when the child has waited more than one day.
fn overflowing() -> Package {
    let rule = "@id(\"XA-XB-16-4\")\n@article(\"Art. 16(4)\")\n@side(\"sender\")\n@sentence(\"It has waited.\")\n\
                @cure(\"look\")\n@by(\"lead\")\nforbid (principal, action in [Action::\"A7\", Action::\"C5\"], resource)\n\
                when { context has days_waited && context.days_waited * 9223372036854775807 > 0 };\n";
    let rows = "[[case]]\nname = \"one day\"\nact = \"C5\"\nfacts = [\"host\"]\nwith = { purpose = \"TRACING\", days_waited = 1 }\n\
                expect = \"refuse\"\nrules = [\"XA-XB-16-4\"]\n\
                [[case]]\nname = \"no day\"\nact = \"C5\"\nfacts = [\"host\"]\nwith = { purpose = \"TRACING\", days_waited = 0 }\nexpect = \"permit\"\n";
    let mut package = specimen();
    for (file, more) in [("rules.cedar", rule), ("cases.toml", rows)] {
        let (_, before) = specimen()
            .files()
            .find(|(path, _)| *path == file)
            .map(|(p, b)| (p.to_owned(), b.to_vec()))
            .unwrap();
        let text = format!("{}\n{more}", String::from_utf8(before).unwrap());
        package = package.with((file.to_owned(), text.into_bytes()));
    }
    package
}

#[test]
fn an_error_while_deciding_holds_the_act_for_a_person() {
    let agreement = Agreement::check(&overflowing()).unwrap_or_else(|faults| panic!("{faults:?}"));
    let waited = Facts {
        days_waited: Some(2),
        reminder_due_on: Some(date(2027, 4, 4)),
        request_made: Some(true),
        ..on(date(2027, 4, 5))
    };
    let decision = agreement.decide(&act(Kind::Reminder), &waited, Side::Sender);
    let Decision::Hold(findings) = &decision else { panic!("{decision:?}") };
    assert_eq!(ids(&decision), [ENGINE_ERROR]);
    let why = findings.first().map(|finding| finding.why()).unwrap_or_default();
    assert!(why.contains("XA-XB-16-4"), "{why}");
    let barred_too = Facts { reminder_due_on: Some(date(2027, 4, 5)), ..waited };
    let decision = agreement.decide(&act(Kind::Reminder), &barred_too, Side::Sender);
    assert!(matches!(decision, Decision::Hold(_)), "an error is read before a refusal: {decision:?}");
    let other = agreement.decide(&act(Kind::ConsentWithdrawalToken), &on(date(2027, 4, 5)), Side::Sender);
    assert!(matches!(other, Decision::Permit(_)), "a withdrawal goes while another rule errs: {other:?}");
}

#[test]
fn the_deadlines_of_the_specimen() {
    let agreement = agreement();
    let (xa, xb) = ("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
    let due = |id: &str, event, who| agreement.due(agreement.term(id).unwrap(), event, who).unwrap();
    assert_eq!(due("verification", date(2027, 3, 5), &xb).due, date(2027, 4, 4));
    assert_eq!(due("guardian", date(2027, 3, 1), &xa).due, date(2027, 3, 22), "no holiday in XA");
    assert_eq!(due("guardian", date(2027, 3, 1), &xb).due, date(2027, 3, 23), "8 March is one in XB");
    assert_eq!(due("notice", date(2027, 3, 3), &xb).due, date(2027, 3, 11), "the calendar of who receives");
    assert_eq!(due("plan", date(2027, 3, 5), &xb).due, date(2027, 7, 5));
    assert_eq!(due("review", date(2027, 3, 1), &xa).due, date(2027, 5, 30));
    assert_eq!(due("follow-up-6", date(2027, 6, 29), &xb).due, date(2027, 12, 29));
    let window = agreement.appeal_window(&xa, "XA.ca", date(2027, 5, 31)).unwrap().unwrap();
    assert_eq!(window.due, date(2027, 6, 15));
    let inquiry = agreement.term_for(Kind::SocialInquiryRequest).unwrap();
    assert_eq!(agreement.due(inquiry, date(2027, 3, 19), &xb).unwrap().due, date(2027, 4, 16));
    let rungs: Vec<_> = agreement.rungs(date(2027, 4, 4)).into_iter().map(|(_, day)| day).collect();
    assert_eq!(rungs, [date(2027, 4, 5), date(2027, 4, 18), date(2027, 5, 4)]);
}

/// The due day of the report, and how many announcements moved nothing.
fn due_with(announced: &[(&str, Date)]) -> (Date, usize) {
    let asked = inquiry(announced);
    let xb = "XB.ca".parse().unwrap();
    let found = agreement().answer_due(asked.request, asked.at, &asked.announced, &xb).unwrap().unwrap();
    (found.due, found.without_effect.len())
}

#[test]
fn an_answer_that_was_extended_is_due_on_the_day_that_was_announced() {
    assert_eq!(due_with(&[]), (date(2027, 4, 16), 0), "the control");
    assert_eq!(due_with(&[("2027-04-14", date(2027, 4, 23))]), (date(2027, 4, 23), 0));
    assert_eq!(due_with(&[("2027-04-16", date(2027, 4, 30))]), (date(2027, 4, 30), 0), "on the last day");
    assert_eq!(
        due_with(&[("2027-04-14", date(2027, 5, 30))]),
        (date(2027, 4, 30), 0),
        "no further than two weeks"
    );
}

#[test]
fn neither_a_late_extension_nor_a_second_one_moves_a_day() {
    assert_eq!(due_with(&[("2027-04-17", date(2027, 4, 30))]), (date(2027, 4, 16), 1), "late");
    assert_eq!(due_with(&[("2027-04-14", date(2027, 4, 16))]), (date(2027, 4, 16), 1), "no later day");
    let once = ("2027-04-14", date(2027, 4, 20));
    assert_eq!(due_with(&[once, ("2027-04-19", date(2027, 4, 30))]), (date(2027, 4, 20), 1), "a second one");
    // The first said nothing that could move the day, so it did not use the extension up.
    let nothing = ("2027-04-13", date(2027, 4, 15));
    assert_eq!(due_with(&[nothing, once]), (date(2027, 4, 20), 1));
    // Half past ten in the evening in Greenwich is the next day where the report is owed.
    let asked = inquiry(&[("2027-04-16", date(2027, 4, 30))]);
    let late = Announced { at: "2027-04-16T22:30:00Z".parse().unwrap(), ..asked.announced[0].clone() };
    let xb = "XB.ca".parse().unwrap();
    let found = agreement().answer_due(asked.request, asked.at, &[late], &xb).unwrap().unwrap();
    assert_eq!(found.due, date(2027, 4, 16));
}

#[test]
fn rules_are_asked_about_the_day_that_runs() {
    let agreement = agreement();
    let extended = [("2027-04-14", date(2027, 4, 23))];
    let mut facts = Facts { extensions_made: Some(1), ..extension(date(2027, 4, 20)) };
    let xb = "XB.ca".parse().unwrap();
    agreement.complete_request(Kind::SocialInquiryReport, &xb, &inquiry(&extended), &mut facts);
    assert_eq!(facts.request_due_on, Some(date(2027, 4, 23)));
    assert_eq!(facts.request_sent_on, Some(date(2027, 3, 19)));
    let guarantee = Asked { request: Kind::CareGuaranteeRequest, ..inquiry(&extended) };
    let mut facts = Facts::default();
    agreement.complete_request(Kind::CareGuarantee, &xb, &guarantee, &mut facts);
    assert_eq!(facts.request_due_on, Some(date(2027, 6, 19)), "a guarantee has no extension");
    let mut facts = Facts::default();
    agreement.complete_request(Kind::DeadlineExtension, &xb, &guarantee, &mut facts);
    assert_eq!(
        facts.request_due_on, None,
        "what cannot be extended has no due day that an extension may name"
    );
}

#[test]
fn every_rule_has_a_sentence_and_what_cannot_be_checked_is_said_to_who_signs() {
    let agreement = agreement();
    for rule in agreement.rules() {
        assert!(
            !rule.sentence.is_empty() && !rule.cure.is_empty() && !rule.article.is_empty(),
            "{}",
            rule.id
        );
    }
    let cannot: Vec<_> = agreement.cannot(Kind::ReturnDecision).collect();
    assert!(cannot.contains(&"The future."), "{cannot:?}");
}

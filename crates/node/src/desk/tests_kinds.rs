//! One example of every kind there is: what stays is recorded and reads back, what crosses goes the whole way to another desk and is
//! kept there as it was sent. Only the rules of the sender are answered by hand, so that a kind need not wait for a story that leads to
//! it; sealing, signing, opening, checking, judging and keeping are the real ones.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use entente_agreements::{Act, Decision, Permit, Side};
use entente_casework::Facts;
use entente_casework::generated::{Content, Kind};
use entente_seals::{Entropy as _, Verdict};
use entente_transport::ToSender;
use entente_wire::Draft;

use super::tests_correspondence::{Two, two};
use super::*;
use crate::kept::DraftTerms;

/// The first example of each kind, by the name of its file.
fn examples() -> BTreeMap<Kind, Draft> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.ends_with(".toml") && !name.starts_with("story")
    });
    files.sort();
    let mut examples = BTreeMap::new();
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let draft = entente_wire::read_draft(&text, entente_wire::Format::Toml).unwrap();
        examples.entry(draft.content.kind()).or_insert(draft);
    }
    examples
}

fn words(words: &[&str]) -> Option<BTreeSet<String>> {
    Some(words.iter().map(|word| (*word).to_owned()).collect())
}

fn word(word: &str) -> Option<String> {
    Some(word.to_owned())
}

/// Facts on which every rule lets an act go. What the content says is the content's own.
fn all_is_well(desk: &Desk, case: &CaseAt, file: &CaseFile, act: &Prepared, role: &str) -> Facts {
    let partner = desk.partner(&case.partner).unwrap();
    let named = crate::terms::Named {
        purpose: act.purpose.as_str(),
        legal_basis: act.legal_basis.as_str(),
        in_reply_to: None,
    };
    let at = desk.now().unwrap().timestamp();
    let known = partner.terms.facts_to_send(file.case.as_ref().unwrap(), &act.content, &named, at).unwrap();
    let day = known.act_day;
    Facts {
        sender_role: word(role),
        own_role: word(role),
        notified: Some(true),
        holds: words(&[]),
        screening_cleared: Some(true),
        protection_indicated: Some(false),
        child_presumed_minor: Some(true),
        guardian_in_place: Some(true),
        guardian_free_of_conflict: Some(true),
        legal_aid_named: Some(true),
        purpose_consented: Some(true),
        purpose_consented_by: words(&["CHILD", "GUARDIAN"]),
        purpose_refused: Some(false),
        health_consent_holds: Some(true),
        barred_contact_named: Some(false),
        request_made: Some(true),
        request_open: Some(true),
        extensions_made: Some(0),
        request_due_on: known.extension_old_due_on.or(known.reminder_due_on).or(day),
        act_day: known
            .extension_old_due_on
            .or(known.reminder_due_on.and_then(|due| due.tomorrow().ok()))
            .or(day),
        transfer_on: known.transfer_on.or(day),
        child_heard: Some(true),
        views_mode: word("DIRECT"),
        views_mode_justified: Some(true),
        views_before_parent_only: Some(false),
        views_in_own_language: Some(true),
        views_need_confirmation: Some(false),
        views_age_days: Some(1),
        child_wants_return: Some(true),
        child_objects: Some(false),
        best_interests_kind: word("BID"),
        best_interests_for_return: Some(true),
        best_interests_professions: Some(2),
        best_interests_panel_enforcement: Some(false),
        best_interests_options: Some(2),
        best_interests_other_option: Some(true),
        best_interests_reasoned: Some(true),
        best_interests_after_views: Some(true),
        best_interests_after_inquiry: Some(true),
        best_interests_valid: Some(true),
        best_interests_diverges: Some(false),
        best_interests_shared: Some(true),
        risk_result: word("CLEAR"),
        risk_valid: Some(true),
        risk_answered: Some(true),
        risk_age_days: Some(1),
        guarantee_state: word("GRANTED"),
        guarantee_covers: Some(true),
        guarantee_to_parent: Some(true),
        guarantee_age_days: Some(1),
        placement_consented: Some(true),
        caregiver_recommended: word("SUITABLE"),
        entry_secured: Some(true),
        child_under_three: Some(false),
        family_outcome_differs: Some(false),
        plan_version: known.plan_version_named.or(Some(1)),
        plan_version_current: Some(true),
        plan_accepted_by_both: Some(true),
        plan_is_short: Some(false),
        plan_essential_unfunded: Some(0),
        plan_lines_unfunded: Some(0),
        plan_domains_missing: Some(0),
        plan_visits: Some(3),
        plan_made_with_child: Some(true),
        decision_on: known.decision_on.and(day),
        decision_made: word("APPROVED"),
        decision_reasons_recorded: Some(true),
        decision_served: Some(true),
        served_in_own_language: Some(true),
        served_on_guardian: Some(true),
        served_with_reasons: Some(true),
        appeal_window_over: Some(true),
        appeal_open: Some(false),
        confirmed_since_appeal: Some(true),
        executable: Some(true),
        return_not_pursued: Some(false),
        went_over: Some(false),
        transfer_proposed: Some(true),
        transfer_as_proposed: Some(true),
        transfer_confirmed_by_origin: Some(true),
        pre_transfer_info_sent: Some(true),
        months_since_arrival: Some(7),
        last_follow_up_month: Some(6),
        follow_ups_done: Some(3),
        domains_not_reviewed: Some(0),
        follow_up_danger: Some(false),
        closure_proposed: Some(true),
        monitor_records: Some(1),
        monitor_independent: Some(true),
        state: word("EXECUTABLE"),
        ..known
    }
}

/// The permit of one side or the other. What is sent by both is sent by HOST.
fn permitted(desk: &Desk, case: &CaseAt, file: &CaseFile, act: &Prepared) -> Permit {
    let agreement = desk.partner(&case.partner).unwrap().terms.agreement();
    let wanted = Act { kind: act.kind(), digest: [1; 32], case_version: file.version };
    let mut why = Vec::new();
    for role in ["HOST", "ORIGIN"] {
        match agreement.decide(&wanted, &all_is_well(desk, case, file, act, role), Side::Sender) {
            Decision::Permit(permit) => return permit,
            other => why.extend(other.findings().iter().map(|finding| finding.rule().to_string())),
        }
    }
    panic!("{} is barred though all is well: {why:?}", act.kind())
}

/// Sends one message of a kind and answers what the other desk made and keeps of it.
fn crossed(from: &Desk, to: &Desk, case: &CaseAt, draft: Draft) -> (Verdict, Option<Content>) {
    let act = from.prepare(case, draft).unwrap();
    let (pair, file) = (from.views.pair(&case.partner).unwrap(), from.readable(case).unwrap());
    let mut entropy = from.entropy;
    let at = from.now().unwrap();
    let terms = DraftTerms {
        urgent: act.kind().info().protected,
        purpose: act.purpose.clone(),
        legal_basis: act.legal_basis.clone(),
        in_reply_to: None,
        expires_at: None,
    };
    let header = EventHeader {
        event: entente_casework::EventId::from_bytes(entropy.id()),
        recorded_at: at,
        happened_at: None,
        way: Way::Draft(Box::new(terms)),
        kind: kept::kind_id(act.kind()).unwrap(),
        subject: act.subject,
        parts: 0,
    };
    let permit = permitted(from, case, &file, &act);
    let begun = from.depart(&case.partner, &pair, case, &file, &header, &act, permit, at).unwrap();
    let Begin::Sent(statement) = begun else { panic!("{} did not go", act.kind()) };
    let frame = from.frame(&case.partner, &statement).unwrap().unwrap();
    let answer = to.take(from.us(), frame).unwrap().unwrap();
    let ToSender::Acknowledgement(answer) = answer else { panic!("{} is not answered", act.kind()) };
    from.acknowledged(&case.partner, &answer).unwrap();
    let there = to.views.case(from.us(), &case.case).unwrap();
    let entry = there.case.as_ref().unwrap().entries().last().unwrap().clone();
    let (_, verdict) = there.statements.get(&entry.id).copied().unwrap();
    (verdict.unwrap(), entry.open().cloned())
}

#[test]
fn every_kind_is_recorded_or_crosses_and_reads_back_as_it_was_written() {
    let Two { ours, theirs, .. } = &two();
    let mut seen = BTreeSet::new();
    let mut accepted = 0;
    for (kind, draft) in examples() {
        let expected = draft.content.clone();
        let info = kind.info();
        let case = if info.caseless {
            ours.correspondence(theirs.us()).unwrap()
        } else {
            ours.open_case(theirs.us(), None).unwrap()
        };
        if !info.crosses() {
            // A tie needs another case; its example names one that nobody has.
            let mut draft = draft;
            if let Content::CaseLink(link) = &mut draft.content {
                link.other_case = ours.open_case(theirs.us(), None).unwrap().case;
                link.other_partner = None;
            }
            let expected = draft.content.clone();
            let fact = ours.prepare(&case, draft).unwrap();
            let event = ours.record(&case, &fact).unwrap();
            let file = ours.readable(&case).unwrap();
            let entry = file.case.as_ref().unwrap().entries().iter().find(|entry| entry.id == event).cloned();
            assert_eq!(entry.unwrap().open(), Some(&expected), "{kind}");
            seen.insert(kind);
            continue;
        }
        let (verdict, kept) = crossed(ours, theirs, &case, draft);
        assert_eq!(kept, Some(expected), "{kind} ({verdict:?})");
        accepted += usize::from(verdict == Verdict::Accepted);
        seen.insert(kind);
    }
    assert_eq!(seen.len(), Kind::ALL.len());
    assert!(
        accepted > 20,
        "only {accepted} were accepted out of nothing; the others answer what was never asked"
    );
}

/// What a person may still send of a child that asked for asylum, kind by kind. What is on the list says the same in every case, orders
/// what was told, or has a rule of its own; everything else names CF10-hold, whatever its text.
#[test]
fn under_a_claim_every_kind_is_tried_and_only_the_white_list_goes() {
    let Two { ours, theirs, .. } = &two();
    let case = ours.open_case(theirs.us(), None).unwrap();
    let examples = examples();
    let asked = |desk: &Desk| -> BTreeSet<&'static str> {
        let file = desk.readable(&case).unwrap();
        let mut barred = BTreeSet::new();
        for (kind, draft) in examples.iter().filter(|(kind, _)| kind.info().crosses()) {
            let act = desk.prepare(&case, draft.clone()).unwrap();
            let decided = desk.decide(&file, &case.partner, &act, desk.now().unwrap()).unwrap();
            let findings = decided.decision.findings();
            if findings.iter().any(|finding| finding.rule().to_string() == "CF10-hold") {
                barred.insert(kind.id());
            }
        }
        barred
    };
    for kind in [Kind::FoundRecord, Kind::ProtectionScreening] {
        let fact = ours.prepare(&case, examples.get(&kind).unwrap().clone()).unwrap();
        ours.record(&case, &fact).unwrap();
    }
    assert_eq!(asked(ours), BTreeSet::new(), "the control: nothing is barred before the claim");
    let claim = ours.prepare(&case, examples.get(&Kind::ProtectionClaim).unwrap().clone()).unwrap();
    ours.record(&case, &claim).unwrap();
    let barred = asked(ours);
    let crossing = Kind::ALL.iter().filter(|kind| kind.info().crosses()).map(|kind| kind.id());
    let goes: BTreeSet<&str> = crossing.filter(|kind| !barred.contains(kind)).collect();
    assert_eq!(goes, BTreeSet::from(WHITE_LIST));
}

/// About no child (A1, A4, A5); extensions, reminders and interim answers; the answer that is the same for whoever asks (the example of C8 says that there
/// is no information); the one notice for every cause (H7); that what was only asked is closed (J5, no notice was sent here); the card
/// (K2); orders, answers and warnings about records (L).
const WHITE_LIST: [&str; 15] =
    ["A1", "A4", "A5", "A6", "A7", "A8", "C8", "H7", "J5", "K2", "L4", "L5", "L7", "L8", "L9"];

//! The first story, told to two cases: what each side knows on the days that matter.

use crate::played::{Sides, draft, frame, story};
use entente_casework::case::{Gap, Identity, Mark, Undisclosable};
use entente_casework::generated::{Content, HoldKind, Kind};
use entente_casework::{Facts, Frame, Lifecycle, Verdict};

fn day(text: &str) -> jiff::civil::Date {
    text.parse().expect("a day")
}

fn at(text: &str) -> jiff::Timestamp {
    text.parse().expect("an instant")
}

pub(crate) fn facts(sides: &Sides, node: &str, file: &str, on: &str) -> Facts {
    let draft = draft(file);
    sides.case(node).facts(&draft.content, &frame(&draft, on, true))
}

fn words(set: Option<std::collections::BTreeSet<String>>) -> Vec<String> {
    set.unwrap_or_default().into_iter().collect()
}

#[test]
fn each_side_has_its_own_states() {
    use Lifecycle as L;
    let days = [
        ("2027-03-01", L::Assessing, L::Opened),
        ("2027-03-05", L::Assessing, L::Inquiring),
        ("2027-05-10", L::Assessing, L::Offered),
        ("2027-05-12", L::SolutionProposed, L::Offered),
        ("2027-05-28", L::DecidedReturn, L::Preparing),
        ("2027-06-15", L::DecidedReturn, L::Preparing),
        ("2027-06-16", L::Executable, L::Preparing),
        ("2027-06-20", L::Executable, L::Preparing),
        ("2027-06-21", L::InTransfer, L::Preparing),
        ("2027-06-29", L::Monitoring, L::Following),
        ("2028-01-13", L::Monitoring, L::Following),
        ("2028-01-14", L::Closed, L::Closed),
    ];
    for (on, host, origin) in days {
        let sides = Sides::play_until(on);
        assert_eq!((sides.xa.state(day(on)), sides.xb.state(day(on))), (host, origin), "{on}");
    }
}

#[test]
fn identity_stands_beside_the_state() {
    assert_eq!(Sides::play_until("2027-03-04").xa.identity(), Identity::Claimed);
    assert_eq!(Sides::play_until("2027-03-05").xa.identity(), Identity::Asked);
    assert_eq!(Sides::play_until("2027-03-18").xb.identity(), Identity::Confirmed);
}

#[test]
fn nothing_is_known_before_it_is_recorded() {
    let facts =
        facts(&Sides::play_until("2027-03-01"), "XA.ca", "B1-identification-notice.toml", "2027-03-01");
    assert_eq!(facts.screening_cleared, None);
    assert_eq!(facts.child_heard, None);
    assert_eq!(facts.legal_aid_named, None);
    assert_eq!(facts.risk_result, None);
    assert_eq!(facts.guardian_in_place, Some(false));
    assert_eq!(words(facts.holds), ["GUARDIAN_GAP"]);
}

#[test]
fn the_first_notice_finds_everything_it_needs() {
    let sides = Sides::play_until("2027-03-04");
    let facts = facts(&sides, "XA.ca", "B1-identification-notice.toml", "2027-03-05");
    assert_eq!(facts.screening_cleared, Some(true));
    assert_eq!(facts.guardian_in_place, Some(true));
    assert_eq!(facts.legal_aid_named, Some(true));
    assert_eq!(facts.child_heard, Some(true));
    assert_eq!(facts.purpose_consented, Some(true));
    assert_eq!(facts.sender_role.as_deref(), Some("HOST"));
    assert_eq!(words(facts.holds), [""; 0]);
    assert_eq!(facts.child_age_years, Some(13));
}

#[test]
fn the_inquiry_is_extended_once_and_answered() {
    let sides = Sides::play_until("2027-04-01");
    let before = facts(&sides, "XB.ca", "A6-deadline-extension.toml", "2027-04-14");
    assert_eq!(before.request_open, Some(true));
    let file = draft("A6-deadline-extension.toml");
    let asked = sides.xb.request_of(&file.content, &frame(&file, "2027-04-14", true)).expect("it was asked");
    assert_eq!((asked.kind, asked.ours), (Kind::SocialInquiryRequest, false));
    assert_eq!(crate::played::day_of(asked.asked_at), day("2027-03-19"));
    assert_eq!(before.extensions_made, Some(0));
    assert_eq!(before.extension_old_due_on, Some(day("2027-04-16")));
    let sides = Sides::play_until("2027-04-14");
    let again = facts(&sides, "XB.ca", "A6-deadline-extension.toml", "2027-04-15");
    assert_eq!(again.extensions_made, Some(1));
    let sides = Sides::play_until("2027-04-28");
    let late = facts(&sides, "XB.ca", "D2-social-inquiry-report.toml", "2027-04-29");
    assert_eq!(late.request_open, Some(false), "it was answered on the 28th");
}

#[test]
fn the_unfunded_psychologist_is_one_line() {
    let sides = Sides::play_until("2027-05-26");
    let early = facts(&sides, "XA.ca", "H2-return-decision-early.toml", "2027-05-26");
    assert_eq!(early.plan_essential_unfunded, Some(1));
    assert_eq!(early.plan_accepted_by_both, Some(true));
    assert!(sides.xa.gaps(day("2027-05-26")).contains(&Gap::Funding(vec![2])));
    let sides = Sides::play_until("2027-05-27");
    let facts = facts(&sides, "XA.ca", "H2-return-decision.toml", "2027-05-28");
    assert_eq!(facts.plan_essential_unfunded, Some(0));
    assert_eq!(facts.plan_version_current, Some(true));
    assert_eq!(facts.plan_domains_missing, Some(0));
    assert_eq!(facts.plan_made_with_child, Some(true));
    assert_eq!(facts.plan_visits, Some(3));
    assert_eq!(facts.guarantee_covers, Some(true));
    assert_eq!(facts.guarantee_to_parent, Some(false));
    assert_eq!(facts.placement_consented, Some(true));
    assert_eq!(facts.caregiver_recommended.as_deref(), Some("WITH_SUPPORT"));
    assert_eq!(facts.identity_result.as_deref(), Some("CONFIRMED"));
    assert_eq!(facts.best_interests_kind.as_deref(), Some("BID"));
    assert_eq!(facts.best_interests_for_return, Some(true));
    assert_eq!(facts.best_interests_professions, Some(3));
    assert_eq!(facts.best_interests_other_option, Some(true));
    assert_eq!(facts.best_interests_after_views, Some(true));
    assert_eq!(facts.best_interests_after_inquiry, Some(true));
    assert_eq!(facts.best_interests_diverges, Some(false));
    assert_eq!(facts.child_wants_return, Some(true));
    assert_eq!(facts.risk_result.as_deref(), Some("CLEAR"));
    assert_eq!(facts.risk_valid, Some(true));
    assert_eq!(facts.decision_reasons_recorded, Some(true));
    assert_eq!(facts.remedy_window_days, Some(15));
    assert!(words(facts.consents).contains(&"RETURN".to_owned()));
}

#[test]
fn an_acceptance_of_another_text_is_none() {
    let mut sides = Sides::play_until("2027-05-25");
    assert!(sides.xa.plan(day("2027-05-25")).expect("a plan").accepted_by_both());
    let mut next = match draft("G2-plan-amendment.toml").content {
        Content::PlanAmendment(plan) => plan,
        other => panic!("{}", other.kind()),
    };
    next.version = 3;
    sides.send("XB.ca", at("2027-05-25T12:00:00Z"), next, Verdict::Accepted);
    let plan = sides.xa.plan(day("2027-05-25")).expect("a plan");
    assert_eq!((plan.version, plan.accepted_by_us, plan.accepted_by_partner), (3, false, false));
}

#[test]
fn the_window_bars_the_journey_until_it_is_over() {
    let sides = Sides::play_until("2027-06-10");
    let early = facts(&sides, "XA.ca", "I1-transfer-proposal.toml", "2027-06-10");
    assert_eq!(early.appeal_window_ends_on, Some(day("2027-06-15")));
    assert_eq!(early.appeal_window_over, Some(false));
    assert_eq!(early.executable, Some(false));
    assert_eq!(words(early.holds), ["APPEAL"]);
    let facts = facts(&sides, "XA.ca", "I1-transfer-proposal.toml", "2027-06-16");
    assert_eq!(facts.executable, Some(true));
    assert_eq!(words(facts.holds), [""; 0]);
    assert_eq!(facts.served_in_own_language, Some(true));
    assert_eq!(facts.guarantee_covers, Some(true), "on the day of the journey");
}

#[test]
fn the_journey_is_confirmed_on_fresh_facts() {
    let sides = Sides::play_until("2027-06-18");
    let facts = facts(&sides, "XA.ca", "I2-transfer-confirmation-host.toml", "2027-06-21");
    assert_eq!(facts.views_age_days, Some(3));
    assert_eq!(facts.risk_age_days, Some(3));
    assert_eq!(facts.guarantee_age_days, Some(3));
    assert_eq!(facts.best_interests_after_views, Some(true), "she said the same as before");
    assert_eq!(facts.transfer_as_proposed, Some(true));
    assert_eq!(facts.transfer_confirmed_by_origin, Some(true));
    assert_eq!(facts.pre_transfer_info_sent, Some(true));
    assert_eq!(facts.escort_role.as_deref(), Some("CHILD_PROTECTION_OFFICER"));
    let unconfirmed = self::facts(
        &Sides::play_until("2027-06-17"),
        "XA.ca",
        "I2-transfer-confirmation-host.toml",
        "2027-06-21",
    );
    assert_eq!(unconfirmed.guarantee_age_days, Some(42));
    assert_eq!(unconfirmed.views_age_days, Some(40));
    assert_eq!(unconfirmed.transfer_confirmed_by_origin, Some(false));
}

#[test]
fn closing_needs_the_last_visit() {
    let early =
        facts(&Sides::play_until("2027-11-14"), "XB.ca", "J4-closure-proposal-early.toml", "2027-11-15");
    assert_eq!((early.months_since_arrival, early.follow_ups_done), (Some(4), Some(2)));
    assert_eq!(early.last_follow_up_month, Some(3));
    assert_eq!(early.domains_not_reviewed, Some(1));
    let facts = facts(&Sides::play_until("2028-01-09"), "XB.ca", "J4-closure-proposal.toml", "2028-01-10");
    assert_eq!((facts.months_since_arrival, facts.follow_ups_done), (Some(6), Some(3)));
    assert_eq!(facts.last_follow_up_month, Some(6));
    assert_eq!(facts.domains_not_reviewed, Some(0));
    assert_eq!((facts.monitor_records, facts.monitor_independent), (Some(3), Some(true)));
    assert_eq!(facts.first_visit_hours, Some(22));
}

#[test]
fn she_waited_120_days_and_we_know_for_whom() {
    let sides = Sides::play_until("2028-01-31");
    let waited = sides.xa.waited(day("2028-02-01")).expect("she waited");
    assert_eq!(waited.days, 120);
    // 13 for identity and family, 40 for the home, 10 for the guarantee, 7 for the plan, 1 for the journey; the days on which
    // a newer version of the plan was ours to answer are not the partner's.
    assert_eq!(waited.days_for_partner, 71);
    assert_eq!(waited.days_for_us, 49);
    assert_eq!(waited.stopped_on, Some(day("2027-06-29")));
    let same = sides.xb.waited(day("2028-02-01")).expect("both know the day she was found");
    assert_eq!(same.days, 120);
    assert_eq!(
        (same.days_for_us, same.days_for_partner),
        (71, 49),
        "both tell the same of whose days they were"
    );
}

/// Nobody stays a day longer for an order about records, or for money.
#[test]
fn an_open_order_about_records_is_not_what_a_child_waits_for() {
    let mut sides = Sides::play_until("2027-05-11");
    let before = sides.xa.waited(day("2027-05-20")).expect("she waits");
    assert!(before.partner_owes.is_empty(), "the control: {:?}", before.partner_owes);
    sides.send(
        "XA.ca",
        at("2027-05-11T12:00:00Z"),
        crate::played::draft("L4-data-order.toml").content,
        Verdict::Accepted,
    );
    let after = sides.xa.waited(day("2027-05-20")).expect("she waits");
    assert_eq!(after, before);
    sides.send(
        "XA.ca",
        at("2027-05-11T13:00:00Z"),
        crate::played::draft("D1-social-inquiry-request.toml").content,
        Verdict::Accepted,
    );
    let asked = sides.xa.waited(day("2027-05-20")).expect("she waits");
    assert_eq!(asked.days_for_partner, before.days_for_partner + 9);
}

#[test]
fn both_sides_read_the_same_from_what_crossed_however_late() {
    let mut sides = Sides::default();
    for step in story().iter().filter(|step| crate::played::day_of(step.at) <= day("2027-06-18")) {
        // The guarantee, the first notice and a request were on their way for ten days.
        let slow =
            ["B1", "D1", "F2"].iter().any(|id| step.file.as_ref().is_some_and(|file| file.starts_with(id)));
        sides.delay_hours = if slow { 240 } else { 0 };
        sides.play(step);
    }
    let draft = draft("I2-transfer-confirmation-host.toml");
    let in_reply_to = sides.xa.reply_to(&draft.content);
    let sent = Frame { in_reply_to, ..frame(&draft, "2027-06-21", true) };
    let here = sides.xa.facts(&draft.content, &sent);
    let there = sides.xb.facts(&draft.content, &Frame { sending: false, ..sent });
    let own: Vec<&str> = Facts::TABLE
        .iter()
        .filter(|row| row.scope == entente_casework::FactScope::Own)
        .map(|row| row.name)
        .collect();
    let shared = |facts: &Facts| {
        let pairs = facts.pairs().into_iter().filter(|(name, _)| !own.contains(name));
        pairs.map(|(name, value)| (name, format!("{value:?}"))).collect::<Vec<_>>()
    };
    assert_eq!(shared(&here), shared(&there));
    assert!(shared(&here).len() > 30);
}

#[test]
fn every_message_of_the_story_passes_the_gate() {
    let mut sides = Sides::default();
    for step in story() {
        if let (Some(file), "send") = (&step.file, step.act.as_str()) {
            let draft = draft(file);
            let case = sides.case(&step.node);
            let found = case.undisclosable(
                &draft.content,
                (&draft.purpose, &draft.legal_basis),
                case.partner(),
                crate::played::day_of(step.at),
            );
            assert_eq!(found, [], "{file}");
        }
        sides.play(&step);
    }
}

#[test]
fn a_withdrawn_consent_stops_its_purpose_and_no_other() {
    let mut sides = Sides::play_until("2027-06-17");
    let health = draft("I6-health-certificate.toml");
    let journey = draft("I2-transfer-confirmation-host.toml");
    let xa = |sides: &Sides, draft: &entente_wire::Draft| {
        let case = &sides.xa;
        case.undisclosable(
            &draft.content,
            (&draft.purpose, &draft.legal_basis),
            case.partner(),
            day("2027-06-18"),
        )
    };
    assert_eq!(xa(&sides, &health), []);
    sides.record("XA.ca", at("2027-06-18T08:00:00Z"), draft("E2-withdrawal.toml").content);
    let paths: Vec<_> = xa(&sides, &health);
    assert!(paths.contains(&("findings".to_owned(), Undisclosable::Gone)), "{paths:?}");
    assert!(!paths.iter().any(|(path, _)| path == "consent_id"), "the token says nothing that it protects");
    assert_eq!(xa(&sides, &journey), []);
    assert_eq!(
        facts(&sides, "XA.ca", "I6-health-certificate.toml", "2027-06-18").health_consent_holds,
        Some(false)
    );
    assert!(sides.xa.holds(day("2027-06-18")).contains(&HoldKind::ConsentGap));
    // The partner stops only when it is told.
    assert!(!sides.xb.holds(day("2027-06-18")).contains(&HoldKind::ConsentGap));
    sides.send(
        "XA.ca",
        at("2027-06-18T08:01:00Z"),
        draft("E2T-withdrawal-token.toml").content,
        Verdict::Accepted,
    );
    assert!(sides.xb.holds(day("2027-06-18")).contains(&HoldKind::ConsentGap));
}

#[test]
fn a_person_who_must_not_know_is_found_in_a_text() {
    let sides = Sides::play_until("2027-04-30");
    let xa = &sides.xa;
    let look = |text: &str| {
        let mut draft = draft("F3-placement-consent-request.toml");
        if let Content::PlacementConsentRequest(request) = &mut draft.content {
            request.reasons = text.to_owned();
        }
        xa.undisclosable(
            &draft.content,
            (&draft.purpose, &draft.legal_basis),
            xa.partner(),
            day("2027-04-30"),
        )
    };
    let named = vec![("reasons".to_owned(), Undisclosable::BarredContact)];
    assert_eq!(look("She is afraid of BORIS sample, who drinks."), named);
    assert_eq!(look("She is afraid of someone."), [], "the control: the same text without the name");
    let request = draft("C5-tracing-request.toml");
    let found = xa.undisclosable(
        &request.content,
        (&request.purpose, &request.legal_basis),
        xa.partner(),
        day("2027-03-05"),
    );
    assert_eq!(found, [], "the field that is made for it may name him");
}

#[test]
fn an_appeal_stops_the_journey_whenever_it_is_lodged() {
    let mut sides = Sides::play_until("2027-06-21");
    assert_eq!(sides.xa.state(day("2027-06-22")), Lifecycle::InTransfer);
    let mut appeal = match draft("H4-appeal.toml").content {
        Content::AppealNotice(appeal) => appeal,
        other => panic!("{}", other.kind()),
    };
    appeal.lodged_on = day("2027-06-22");
    sides.record("XA.ca", at("2027-06-22T08:00:00Z"), appeal);
    assert_eq!(sides.xa.state(day("2027-06-22")), Lifecycle::DecidedReturn);
    let facts = facts(&sides, "XA.ca", "I2-transfer-confirmation-host.toml", "2027-06-22");
    assert_eq!((facts.appeal_open, facts.executable), (Some(true), Some(false)));
    sides.record("XA.ca", at("2027-08-30T08:00:00Z"), draft("H5-appeal-outcome.toml").content);
    assert_eq!(sides.xa.state(day("2027-08-30")), Lifecycle::Assessing, "annulled: all is looked at again");
    assert!(!sides.xa.executable(day("2027-08-30")));
}

#[test]
fn a_claim_stops_everything_until_lawyer_and_lead_release_it() {
    let mut sides = Sides::play_until("2027-05-12");
    let hold = |change: &str, by: &str| {
        let text = format!(
            "kind = \"HoldRecord\"\n[content]\nhold = \"INTERNATIONAL_PROTECTION\"\nchange = \"{change}\"\n\
             decided_by = [{by}]\non = 2027-05-13\n"
        );
        entente_wire::read_draft(&text, entente_wire::Format::Toml).expect("a hold").content
    };
    let stands =
        |sides: &Sides| sides.xa.holds(day("2027-05-20")).contains(&HoldKind::InternationalProtection);
    assert!(!stands(&sides));
    sides.record("XA.ca", at("2027-05-13T08:00:00Z"), hold("SET", "\"LAWYER\""));
    assert!(stands(&sides));
    sides.record("XA.ca", at("2027-05-14T08:00:00Z"), draft("N2-screening.toml").content);
    assert!(stands(&sides), "a new screening alone lifts nothing");
    sides.record("XA.ca", at("2027-05-15T08:00:00Z"), hold("RELEASED", "\"LEAD\""));
    assert!(stands(&sides), "the lead alone lifts nothing");
    sides.record("XA.ca", at("2027-05-16T08:00:00Z"), hold("RELEASED", "\"LEAD\", \"LAWYER\""));
    assert!(!stands(&sides));
    assert!(!sides.xb.holds(day("2027-05-20")).contains(&HoldKind::InternationalProtection));
}

#[test]
fn an_objection_takes_the_case_back_until_it_is_answered() {
    let mut sides = Sides::play_until("2027-06-17");
    let mut views = match draft("D6-views-second.toml").content {
        Content::ChildViews(views) => views,
        other => panic!("{}", other.kind()),
    };
    views.heard_on = day("2027-06-18");
    for option in &mut views.options {
        option.stance = entente_casework::generated::Stance::Against;
    }
    sides.record("XA.ca", at("2027-06-18T08:00:00Z"), views);
    assert!(sides.xa.holds(day("2027-06-18")).contains(&HoldKind::ChildObjection));
    assert_eq!(sides.xa.state(day("2027-06-18")), Lifecycle::Assessing);
    let facts = facts(&sides, "XA.ca", "I2-transfer-confirmation-host.toml", "2027-06-18");
    assert_eq!((facts.child_objects, facts.child_wants_return), (Some(true), Some(false)));
    assert_eq!((facts.best_interests_after_views, facts.best_interests_diverges), (Some(false), Some(true)));
}

#[test]
fn what_the_partner_refused_or_holds_has_no_effect() {
    for (verdict, accepted) in [
        (Verdict::Pending, true),
        (Verdict::Accepted, true),
        (Verdict::Refused, false),
        (Verdict::Held, false),
        (Verdict::Voided, false),
    ] {
        let mut sides = Sides::play_until("2027-05-24");
        sides.send("XA.ca", at("2027-05-25T08:00:00Z"), draft("G3-plan-answer-host.toml").content, verdict);
        let plan = sides.xa.plan(day("2027-05-25")).expect("a plan");
        assert_eq!(plan.accepted_by_us, accepted, "{verdict:?}");
        let held = sides.xb.holds(day("2027-05-25")).contains(&HoldKind::ForAPerson);
        assert_eq!(held, verdict == Verdict::Held, "{verdict:?}");
    }
}

#[test]
fn a_handover_at_night_without_a_decision_is_recorded_and_marked() {
    let marks = |sides: &Sides| {
        let lines = sides.xa.summary(day("2027-06-30")).timeline;
        let line = lines.into_iter().find(|line| line.kind == Kind::HandoverRecord).expect("it is recorded");
        line.marks
    };
    let mut unlawful = Sides::play_until("2027-06-10");
    unlawful.send(
        "XA.ca",
        at("2027-06-11T02:00:00Z"),
        draft("I7-handover-record.toml").content,
        Verdict::Accepted,
    );
    assert_eq!(marks(&unlawful), [Mark::HandedOverUnlawfully, Mark::HandedOverUnconfirmed]);
    assert_eq!(unlawful.xa.state(day("2027-06-11")), Lifecycle::InTransfer, "the register says where she is");
    assert_eq!(marks(&Sides::play_until("2027-06-29")), [], "the control: the handover of the story");
}

#[test]
fn what_is_missing_is_named_in_the_order_of_the_work() {
    let first = Sides::play_until("2027-03-01").xa.gaps(day("2027-03-01"));
    assert_eq!(first.first(), Some(&Gap::Screening));
    assert!(first.contains(&Gap::Guardian) && first.contains(&Gap::Notice));
    let waiting = Sides::play_until("2027-06-10").xa.gaps(day("2027-06-10"));
    assert_eq!(waiting, [Gap::AppealWindow(day("2027-06-15")), Gap::TransferProposal]);
    let owed = Sides::play_until("2027-03-05").xb.gaps(day("2027-03-06"));
    let asked = [Gap::Answer(Kind::IdentityVerificationRequest), Gap::Answer(Kind::TracingRequest)];
    assert_eq!(owed, asked);
    assert_eq!(Sides::play_until("2028-01-31").xa.gaps(day("2028-02-01")), []);
}

#[test]
fn a_window_is_over_when_its_last_day_is_over_here() {
    let xa = Sides::play_until("2027-06-10").xa;
    let draft = draft("I1-transfer-proposal.toml");
    let facts = |own_day| {
        xa.facts(&draft.content, &Frame { own_day: day(own_day), ..frame(&draft, "2027-06-16", true) })
    };
    let last = facts("2027-06-15");
    assert_eq!(
        (last.appeal_window_over, last.executable),
        (Some(false), Some(false)),
        "it is tomorrow abroad"
    );
    assert_eq!(words(last.holds), ["APPEAL"]);
    let after = facts("2027-06-16");
    assert_eq!((after.appeal_window_over, after.executable), (Some(true), Some(true)));
    assert_eq!(last.act_day, after.act_day, "the day of the act is the receiver's all the same");
}

#[test]
fn nobody_is_named_where_a_case_is_printed() {
    let sides = Sides::play_until("2028-01-31");
    let shown = format!("{:?} {:?} {:?}", sides.xa, sides.xa.summary(day("2028-02-01")), sides.xa.entries());
    for name in ["Mira", "Dora", "Boris", "Exampleton", "2013-09-14"] {
        assert!(!shown.contains(name), "{name}");
    }
}

#[test]
fn the_published_year_shows_nobody() {
    let Content::StatisticsReport(report) = draft("M3-statistics.toml").content else {
        panic!("the file holds a statistics report")
    };
    assert_eq!(entente_casework::statistics::revealing(&report), [0; 0]);
}

#[test]
fn a_child_that_does_not_want_to_go_is_heard_again() {
    let mut sides = Sides::play_until("2027-06-21");
    let mut handover = match draft("I7-handover-record.toml").content {
        Content::HandoverRecord(handover) => handover,
        other => panic!("{}", other.kind()),
    };
    handover.condition = entente_casework::generated::ChildCondition::Refused;
    sides.send("XA.ca", at("2027-06-29T12:00:00Z"), handover, Verdict::Accepted);
    assert_eq!(sides.xa.state(day("2027-06-29")), Lifecycle::Assessing);
    assert!(!sides.xa.executable(day("2027-06-29")), "nobody tries again next morning");
}

#[test]
fn a_child_that_did_not_come_is_missing_until_a_new_journey() {
    let mut sides = Sides::play_until("2027-06-21");
    let mut arrival = match draft("I8-arrival-notice.toml").content {
        Content::ArrivalNotice(arrival) => arrival,
        other => panic!("{}", other.kind()),
    };
    arrival.result = entente_casework::generated::ArrivalResult::NoShow;
    sides.send("XB.ca", at("2027-06-29T20:00:00Z"), arrival, Verdict::Accepted);
    assert_eq!(sides.xa.state(day("2027-06-29")), Lifecycle::Missing);
    assert_eq!(sides.xb.state(day("2027-06-29")), Lifecycle::Missing, "who told it knows it too");
    let again = draft("I1-transfer-proposal.toml").content;
    sides.send("XA.ca", at("2027-07-10T08:00:00Z"), again, Verdict::Accepted);
    assert_eq!(sides.xa.state(day("2027-07-10")), Lifecycle::Executable);
    assert_eq!(sides.xb.state(day("2027-07-10")), Lifecycle::Preparing);
}

//! The first story under the specimen agreement: every message of it is decided on both sides, on the day on which it is
//! sent and on what each side knows then. What the story says is refused is refused by the rule it names; all else passes.
#![expect(clippy::expect_used, clippy::panic, reason = "test code")]

#[path = "../../casework/tests/case/played.rs"]
#[expect(dead_code, reason = "made for the tests of the case, which ask more of it")]
mod played;

use entente_agreements::{Act, Agreement, Asked, Decision, Finding, Side, specimen};
use entente_casework::generated::Content;
use entente_casework::{Case, Frame, Verdict};
use entente_wire::Draft;
use jiff::Timestamp;
use played::{Sides, authority, draft, story};

struct Told {
    sides: Sides,
    agreement: Agreement,
}

impl Told {
    fn until(day: &str) -> Self {
        let agreement = Agreement::check(&specimen()).unwrap_or_else(|faults| panic!("{faults:?}"));
        Self { sides: Sides::play_until(day), agreement }
    }

    /// What one side says of a draft of `node` at this instant.
    fn decide(&self, node: &str, draft: &Draft, at: Timestamp, side: Side) -> Decision {
        let sender = authority(node);
        let from: &Case = self.sides.case(node);
        let receiver = from.partner().clone();
        let to: &Case = self.sides.case(receiver.as_str());
        let here = if side == Side::Sender { &sender } else { &receiver };
        let frame = Frame {
            day: self.agreement.day_at(&receiver, at).expect("the receiver has a calendar"),
            own_day: self.agreement.day_at(here, at).expect("both have a calendar"),
            sending: side == Side::Sender,
            purpose: &draft.purpose,
            legal_basis: &draft.legal_basis,
            in_reply_to: from.reply_to(&draft.content),
        };
        let case = if side == Side::Sender { from } else { to };
        let kind = draft.content.kind();
        let mut facts = case.facts(&draft.content, &frame);
        self.agreement.complete(&sender, &mut facts);
        if let Some(request) = case.request_of(&draft.content, &frame) {
            let asked = Asked::of(&request, frame.sending);
            self.agreement.complete_request(kind, &sender, &asked, &mut facts);
        }
        let act = Act { kind: draft.content.kind(), digest: [0; 32], case_version: 1 };
        self.agreement.decide(&act, &facts, side)
    }

    fn refused(&self, node: &str, file: &str, at: &str) -> Vec<String> {
        let at = at.parse().expect("an instant");
        match self.decide(node, &draft(file), at, Side::Sender) {
            Decision::Permit(_) => Vec::new(),
            Decision::Refuse(findings) => ids(&findings),
            Decision::Hold(findings) => panic!("held: {findings:?}"),
        }
    }
}

fn ids(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| finding.rule().to_string()).collect()
}

#[test]
fn everything_ends_as_the_story_says() {
    let mut told = Told::until("2027-01-01");
    for step in story() {
        if let (Some(file), "send") = (&step.file, step.act.as_str()) {
            let draft = draft(file);
            let sender = told.decide(&step.node, &draft, step.at, Side::Sender);
            match (&step.rule, sender) {
                (Some(rule), Decision::Refuse(findings)) => assert_eq!(&ids(&findings)[0], rule, "{file}"),
                (None, Decision::Permit(_)) => {
                    let receiver = told.decide(&step.node, &draft, step.at, Side::Receiver);
                    assert!(matches!(receiver, Decision::Permit(_)), "{file} at its receiver: {receiver:?}");
                }
                (expected, decision) => panic!("{file}: {decision:?}, expected {expected:?}"),
            }
        }
        told.sides.play(&step);
    }
}

#[test]
fn an_extension_comes_before_the_day_is_over_or_not_at_all() {
    let told = Told::until("2027-04-01");
    assert_eq!(told.refused("XB.ca", "A6-deadline-extension.toml", "2027-04-14T09:00:00Z"), [""; 0]);
    let late = told.refused("XB.ca", "A6-deadline-extension.toml", "2027-04-17T09:00:00Z");
    assert!(late.contains(&"XA-XB-5-2".to_owned()), "{late:?}");
}

/// A request that leaves XA.ca at half past eleven at night is made on the next day at XB.ca, where its answer is owed; the
/// day of its statement in UTC is neither the one nor, in another season, the other.
#[test]
fn a_term_begins_on_the_civil_day_of_who_owes_the_answer() {
    let mut told = Told::until("2027-03-18");
    let request = draft("D1-social-inquiry-request.toml").content;
    told.sides.send("XA.ca", "2027-03-19T22:30:00Z".parse().expect("an instant"), request, Verdict::Accepted);
    let mut extension = draft("A6-deadline-extension.toml");
    let Content::DeadlineExtension(said) = &mut extension.content else { panic!("{:?}", extension.content) };
    said.old_due_on = "2027-04-17".parse().expect("a day");
    said.new_due_on = "2027-05-01".parse().expect("a day");
    let at = "2027-04-14T09:00:00Z".parse().expect("an instant");
    for side in [Side::Sender, Side::Receiver] {
        let decision = told.decide("XB.ca", &extension, at, side);
        assert!(matches!(decision, Decision::Permit(_)), "{side:?}: {decision:?}");
    }
    said_in_utc(&mut extension);
    for side in [Side::Sender, Side::Receiver] {
        let found = ids(told.decide("XB.ca", &extension, at, side).findings());
        assert!(found.contains(&"XA-XB-5-2-running".to_owned()), "{side:?}: {found:?}");
    }
}

/// The due day that would run if the request had been made on its day in UTC.
fn said_in_utc(extension: &mut Draft) {
    if let Content::DeadlineExtension(said) = &mut extension.content {
        said.old_due_on = "2027-04-16".parse().expect("a day");
        said.new_due_on = "2027-04-30".parse().expect("a day");
    }
}

/// At half past eleven at night at XA.ca it is tomorrow at XB.ca, and the child may still appeal.
#[test]
fn a_window_is_not_over_because_it_is_tomorrow_abroad() {
    let told = Told::until("2027-06-10");
    let last = told.refused("XA.ca", "I1-transfer-proposal.toml", "2027-06-15T21:30:00Z");
    assert!(last.contains(&"CF14".to_owned()), "{last:?}");
    let after = told.refused("XA.ca", "I1-transfer-proposal.toml", "2027-06-15T22:30:00Z");
    assert_eq!(after, [""; 0]);
}

#[test]
fn nothing_goes_abroad_before_the_screening() {
    let told = Told::until("2027-03-01");
    let early = told.refused("XA.ca", "B1-identification-notice.toml", "2027-03-02T09:00:00Z");
    assert!(early.contains(&"CF10".to_owned()), "{early:?}");
}

#[test]
fn the_journey_needs_what_was_confirmed_in_these_days() {
    let told = Told::until("2027-06-17");
    let stale = told.refused("XA.ca", "I2-transfer-confirmation-host.toml", "2027-06-21T09:00:00Z");
    for rule in ["XA-XB-10-3-views", "XA-XB-10-3-risk", "XA-XB-10-3-guarantee", "XA-XB-10-3-origin"] {
        assert!(stale.contains(&rule.to_owned()), "{rule} is not in {stale:?}");
    }
}

#[test]
fn an_appeal_that_was_lodged_bars_the_journey() {
    let mut told = Told::until("2027-06-18");
    let at = "2027-06-21T09:00:00Z";
    assert_eq!(told.refused("XA.ca", "I2-transfer-confirmation-host.toml", at), [""; 0]);
    let lodged = "2027-06-21T08:00:00Z".parse().expect("an instant");
    told.sides.record("XA.ca", lodged, draft("H4-appeal.toml").content);
    let barred = told.refused("XA.ca", "I2-transfer-confirmation-host.toml", at);
    assert!(barred.contains(&"CF14-appeal".to_owned()), "{barred:?}");
}

/// Art. 15(4): below 6 the carer agrees, from 6 the child and the carer, from 12 the child. An age that nobody knows asks no other than it did.
#[test]
fn whoever_must_agree_at_an_age_has_agreed() {
    let told = Told::until("2027-05-20");
    let agreed = |years: Option<i64>, by: &[&str]| {
        let mut facts = entente_casework::Facts {
            child_age_years: years,
            purpose_consented: Some(true),
            purpose_consented_by: Some(by.iter().map(|giver| (*giver).to_owned()).collect()),
            ..Default::default()
        };
        told.agreement.complete(&authority("XA.ca"), &mut facts);
        facts.purpose_consented == Some(true)
    };
    for (years, by, enough) in [
        (Some(4), &["CHILD"][..], false),
        (Some(4), &["GUARDIAN"][..], true),
        (Some(8), &["CHILD"][..], false),
        (Some(8), &["GUARDIAN"][..], false),
        (Some(8), &["CHILD", "CAREGIVER"][..], true),
        (Some(12), &["GUARDIAN"][..], false),
        (Some(12), &["CHILD"][..], true),
        (None, &["GUARDIAN"][..], true),
    ] {
        assert_eq!(agreed(years, by), enough, "{years:?} {by:?}");
    }
}

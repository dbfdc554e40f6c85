//! The first story under the specimen agreement: every message of it is decided on both sides, on the day on which it is
//! sent and on what each side knows then. What the story says is refused is refused by the rule it names; all else passes.
#![expect(clippy::expect_used, clippy::panic, reason = "test code")]

#[path = "../../casework/tests/case/played.rs"]
#[expect(dead_code, reason = "made for the tests of the case, which ask more of it")]
mod played;

use entente_agreements::{Act, Agreement, Decision, Finding, Side, specimen};
use entente_casework::{Case, Frame};
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
        let frame = Frame {
            day: self.agreement.day_at(&receiver, at).expect("the receiver has a calendar"),
            sending: side == Side::Sender,
            purpose: &draft.purpose,
            legal_basis: &draft.legal_basis,
            in_reply_to: from.reply_to(&draft.content),
        };
        let case = if side == Side::Sender { from } else { to };
        let mut facts = case.facts(&draft.content, &frame);
        self.agreement.complete(draft.content.kind(), &sender, &mut facts);
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

//! Attempts to do a wrong by means that look lawful, on variations of the first story: each is barred by the rule it runs
//! into. And the other way round: what protects a child, and what merely tells what happened, is never barred.
//!
//! A row says until which day the story is played, what happens besides, and what is then wanted. No row looks at
//! how a rule is written; where a fact is missing altogether, the last test asks.
#![expect(clippy::expect_used, clippy::panic, reason = "test code")]

mod appeal;
mod closing;
mod decision;
mod floor;
mod journey;
mod notice;
mod protection;

#[path = "../../../casework/tests/case/played.rs"]
#[expect(dead_code, reason = "made for the tests of the case, which ask more of it")]
mod played;

use entente_agreements::{Act, Agreement, Asked, Decision, Side, specimen};
use entente_casework::generated::{AppealResult, Content, Relation, Stance, Wellbeing};
use entente_casework::{Case, Frame, Verdict};
use entente_wire::Draft;
use jiff::Timestamp;
use jiff::civil::date;
use played::{Sides, authority, draft};

const XA: &str = "XA.ca";
const XB: &str = "XB.ca";

/// The country in which somebody tries, played until a day.
struct World {
    sides: Sides,
}

type Edit = fn(&mut Content);

/// Changes the fields of a message of one kind.
macro_rules! with {
    ($kind:ident, $name:ident => $edit:expr) => {
        |content: &mut entente_casework::generated::Content| {
            let entente_casework::generated::Content::$kind($name) = content else {
                panic!("a message of another kind")
            };
            $edit;
        }
    };
}

pub(crate) use with;

fn as_written(_: &mut Content) {}

fn edited(file: &str, edit: Edit) -> Draft {
    let mut draft = draft(file);
    edit(&mut draft.content);
    draft
}

fn instant(at: &str) -> Timestamp {
    at.parse().expect("an instant")
}

impl World {
    fn record(&mut self, node: &str, at: &str, file: &str, edit: Edit) {
        self.sides.record(node, instant(at), edited(file, edit).content);
    }

    fn send(&mut self, node: &str, at: &str, file: &str, edit: Edit) {
        self.sides.send(node, instant(at), edited(file, edit).content, Verdict::Accepted);
    }
}

/// What a side says of a draft at an instant: every rule that bars it.
fn barred_by(
    agreement: &Agreement,
    sides: &Sides,
    node: &str,
    draft: &Draft,
    at: Timestamp,
    side: Side,
) -> Vec<String> {
    let sender = authority(node);
    let from: &Case = sides.case(node);
    let receiver = from.partner().clone();
    let here = if side == Side::Sender { &sender } else { &receiver };
    let frame = Frame {
        day: agreement.day_at(&receiver, at).expect("the receiver has a calendar"),
        own_day: agreement.day_at(here, at).expect("both have a calendar"),
        sending: side == Side::Sender,
        purpose: &draft.purpose,
        legal_basis: &draft.legal_basis,
        in_reply_to: from.reply_to(&draft.content),
    };
    let case = if side == Side::Sender { from } else { sides.case(receiver.as_str()) };
    let mut facts = case.facts(&draft.content, &frame);
    let kind = draft.content.kind();
    match side {
        Side::Sender => agreement.complete_at(&sender, at, &mut facts),
        Side::Receiver => agreement.complete(&sender, &mut facts),
    }
    if let Some(request) = case.request_of(&draft.content, &frame) {
        agreement.complete_request(kind, &sender, &Asked::of(&request, frame.sending), &mut facts);
    }
    let act = Act { kind, digest: [0; 32], case_version: 1 };
    match agreement.decide(&act, &facts, side) {
        Decision::Permit(_) => Vec::new(),
        Decision::Refuse(findings) => findings.iter().map(|finding| finding.rule().to_string()).collect(),
        Decision::Hold(findings) => panic!("held: {findings:?}"),
    }
}

/// One attempt.
struct Attempt {
    name: &'static str,
    /// The last day of the story that is played.
    until: &'static str,
    /// What happens besides.
    then: fn(&mut World),
    node: &'static str,
    file: &'static str,
    edit: fn(&mut Draft),
    at: &'static str,
    side: Side,
    /// A rule that must bar it; none: it must go.
    rule: Option<&'static str>,
}

fn nothing(_: &mut World) {}

/// The last word of HOST before the journey, on 21 June, when everything else is done.
const HOST: Attempt = Attempt {
    name: "",
    until: "2027-06-18",
    then: nothing,
    node: XA,
    file: "I2-transfer-confirmation-host.toml",
    edit: |_| {},
    at: "2027-06-21T09:00:00Z",
    side: Side::Sender,
    rule: None,
};

/// The proposal of the journey, on 17 June.
const PROPOSAL: Attempt =
    Attempt { until: "2027-06-16", file: "I1-transfer-proposal.toml", at: "2027-06-17T08:00:00Z", ..HOST };

/// The decision, on 28 May.
const DECISION: Attempt =
    Attempt { until: "2027-05-27", file: "H2-return-decision.toml", at: "2027-05-28T09:00:00Z", ..HOST };

/// The end of the case, proposed in January.
const CLOSING: Attempt = Attempt {
    until: "2027-12-31",
    node: XB,
    file: "J4-closure-proposal.toml",
    at: "2028-01-10T09:00:00Z",
    ..HOST
};

fn play(attempts: &[Attempt]) {
    let agreement = Agreement::check(&specimen()).unwrap_or_else(|faults| panic!("{faults:?}"));
    let mut wrong = Vec::new();
    for attempt in attempts {
        let mut world = World { sides: Sides::play_until(attempt.until) };
        (attempt.then)(&mut world);
        let mut draft = draft(attempt.file);
        (attempt.edit)(&mut draft);
        let at = instant(attempt.at);
        let by = barred_by(&agreement, &world.sides, attempt.node, &draft, at, attempt.side);
        let right = match attempt.rule {
            Some(rule) => by.iter().any(|barred| barred == rule),
            None => by.is_empty(),
        };
        if !right {
            wrong.push(format!("{}: expected {:?}, got {by:?}", attempt.name, attempt.rule));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), attempts.len(), wrong.join("\n"));
}

fn on(draft: &mut Draft, edit: Edit) {
    edit(&mut draft.content);
}

/// The acts that the rows below vary are allowed as they stand, or a row would prove nothing.
#[test]
fn as_the_story_has_it_everything_goes() {
    play(&[
        Attempt { name: "decision", ..DECISION },
        Attempt { name: "proposal", ..PROPOSAL },
        Attempt { name: "confirmation", ..HOST },
        Attempt { name: "closing", ..CLOSING },
    ]);
}

fn best(world: &mut World, edit: Edit) {
    world.record(XA, "2027-05-13T08:00:00Z", "D7-best-interests.toml", edit);
}

fn hold(world: &mut World, edit: Edit) {
    world.record(XA, "2027-05-27T08:00:00Z", "N9-hold.toml", edit);
}

fn another_caregiver(content: &mut Content) {
    let Content::CareGuarantee(given) = content else { panic!("a message of another kind") };
    given.caregiver.relation = Relation::Aunt;
    for name in &mut given.caregiver.person.names {
        name.original = "Nadia Example".into();
    }
}

fn guardian_ends(world: &mut World, edit: Edit) {
    world.record(XA, "2027-06-19T08:00:00Z", "N3-guardian.toml", edit);
}

fn objects(content: &mut Content) {
    let Content::ChildViews(views) = content else { panic!("a message of another kind") };
    for option in &mut views.options {
        option.stance = Stance::Against;
    }
}

fn appealed(world: &mut World, edit: Edit) {
    world.record(XA, "2027-06-20T08:00:00Z", "H4-appeal.toml", edit);
}

fn withdrawn(content: &mut Content) {
    let Content::AppealOutcome(outcome) = content else { panic!("a message of another kind") };
    outcome.result = AppealResult::Withdrawn;
    outcome.decided_on = date(2027, 6, 20);
}

fn last_visit(world: &mut World, edit: Edit) {
    world.send(XB, "2027-12-29T15:00:00Z", "J1-follow-up-month-6.toml", edit);
}

fn danger(content: &mut Content) {
    let Content::MonitoringReport(report) = content else { panic!("a message of another kind") };
    for domain in &mut report.domains {
        domain.finding = Wellbeing::Danger;
    }
}

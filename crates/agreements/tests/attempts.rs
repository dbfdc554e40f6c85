//! Attempts to do a wrong by means that look lawful, on variations of the first story: each is barred by the rule it runs
//! into. And the other way round: what protects a child, and what merely tells what happened, is never barred.
//!
//! A row says until which day the story is played, what happens besides, and what is then wanted. No row looks at
//! how a rule is written; where a fact is missing altogether, the last test asks.
#![expect(clippy::expect_used, clippy::panic, reason = "test code")]

#[path = "../../casework/tests/case/played.rs"]
#[expect(dead_code, reason = "made for the tests of the case, which ask more of it")]
mod played;

use entente_agreements::{Act, Agreement, Asked, Decision, Side, specimen};
use entente_casework::generated::{
    AppealResult, ArrivalResult, ClosureReason, CommitmentState, ConsentAnswer, ConsentGiver, Content,
    DecisionOutcome, Domain, GuaranteeState, HearingMode, HoldKind, Kind, PlacementAnswer, Purpose,
    Recommendation, Relation, RiskResult, Role, ScreeningResult, Stance, Wellbeing,
};
use entente_casework::{Case, Facts, Frame, Verdict};
use entente_wire::Draft;
use jiff::Timestamp;
use jiff::civil::{Date, date};
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
        |content: &mut Content| {
            let Content::$kind($name) = content else { panic!("a message of another kind") };
            $edit;
        }
    };
}

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

#[test]
fn no_return_is_decided_by_a_short_cut() {
    play(&[
        Attempt {
            name: "the child was heard in front of its mother only",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-27T10:00:00Z",
                    "D6-views-confirmed.toml",
                    with!(ChildViews, v => {
                        v.heard_on = date(2027, 5, 27);
                        v.present = vec![Role::Parent];
                    }),
                );
            },
            rule: Some("CF5-alone"),
            ..DECISION
        },
        Attempt {
            name: "no interpreter, and not its language",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-27T10:00:00Z",
                    "D6-views-confirmed.toml",
                    with!(ChildViews, v => {
                        v.heard_on = date(2027, 5, 27);
                        v.interpreter = false;
                        v.language = "de".parse().expect("a language");
                    }),
                );
            },
            rule: Some("CF5-language"),
            ..DECISION
        },
        Attempt {
            name: "the views were given while locked up",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-27T10:00:00Z",
                    "D6-views-confirmed.toml",
                    with!(ChildViews, v => {
                        v.heard_on = date(2027, 5, 27);
                        v.while_deprived = Some(true);
                    }),
                );
            },
            rule: Some("CF5-freely"),
            ..DECISION
        },
        Attempt {
            name: "the child declines to speak, and that is written down as the same again",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-27T10:00:00Z",
                    "D6-views-confirmed.toml",
                    with!(ChildViews, v => {
                        v.heard_on = date(2027, 5, 27);
                        v.mode = HearingMode::Declined;
                        v.mode_reason = Some("Does not want to talk to us.".into());
                        v.options.clear();
                    }),
                );
            },
            rule: Some("XA-XB-8-2"),
            ..DECISION
        },
        Attempt {
            name: "the child said something new after the determination",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-27T10:00:00Z",
                    "D6-views-second.toml",
                    with!(ChildViews, v => {
                        v.heard_on = date(2027, 5, 27);
                    }),
                );
            },
            rule: Some("CF3-newer"),
            ..DECISION
        },
        Attempt {
            name: "the child is against it, and nobody says why it goes all the same",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-27T10:00:00Z",
                    "D6-views-second.toml",
                    with!(ChildViews, v => {
                        v.heard_on = date(2027, 5, 27);
                        v.options[0].stance = Stance::Against;
                    }),
                );
            },
            rule: Some("CF6"),
            ..DECISION
        },
        Attempt {
            name: "one profession alone",
            then: |w| {
                best(w, with!(BestInterests, b => b.panel = vec![Role::SocialWorker, Role::SocialWorker]))
            },
            rule: Some("CF3-panel"),
            ..DECISION
        },
        Attempt {
            name: "migration police at the table",
            then: |w| {
                best(
                    w,
                    with!(BestInterests, b => b.panel = vec![Role::SocialWorker, Role::EnforcementOfficer]),
                );
            },
            rule: Some("CF3-panel"),
            ..DECISION
        },
        Attempt {
            name: "a second report on the home came after the determination",
            then: |w| w.send(XB, "2027-05-27T10:00:00Z", "D2-social-inquiry-report.toml", as_written),
            rule: Some("CF3-inquiry"),
            ..DECISION
        },
        Attempt {
            name: "the determination is past its day of review",
            then: |w| best(w, with!(BestInterests, b => b.review_on = date(2027, 5, 27))),
            rule: Some("CF3-newer"),
            ..DECISION
        },
        Attempt {
            name: "the lawyer has left",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-27T10:00:00Z",
                    "N4-legal-aid.toml",
                    with!(LegalAidRecord, l => {
                        l.ended_on = Some(date(2027, 5, 27));
                    }),
                );
            },
            rule: Some("CF8"),
            ..DECISION
        },
        Attempt {
            name: "by a body that has no appeal body",
            edit: |d| on(d, with!(ReturnDecision, h => h.deciding_body = "XA.ombuds".into())),
            rule: Some("CF14-remedy"),
            ..DECISION
        },
        Attempt {
            name: "a window of a week",
            edit: |d| on(d, with!(ReturnDecision, h => h.remedy.window_days = 7)),
            rule: Some("CF14-remedy"),
            ..DECISION
        },
        Attempt {
            name: "in the name of the other country, whose court the child cannot reach",
            edit: |d| {
                on(
                    d,
                    with!(ReturnDecision, h => {
                        h.deciding_body = "XB.ca".into();
                        h.remedy.body = "XB.district-court".into();
                    }),
                )
            },
            rule: Some("CF14-remedy"),
            ..DECISION
        },
        Attempt {
            name: "the same, as it arrives",
            edit: |d| {
                on(
                    d,
                    with!(ReturnDecision, h => {
                        h.deciding_body = "XB.ca".into();
                        h.remedy.body = "XB.district-court".into();
                    }),
                )
            },
            side: Side::Receiver,
            rule: Some("CF14-remedy"),
            ..DECISION
        },
        Attempt {
            name: "an appeal would not stop it",
            edit: |d| on(d, with!(ReturnDecision, h => h.remedy.suspensive = false)),
            rule: Some("CF14-suspensive"),
            ..DECISION
        },
        Attempt {
            name: "dated ahead, so that no later word of no counts",
            edit: |d| on(d, with!(ReturnDecision, h => h.decided_on = date(2027, 12, 31))),
            rule: Some("CF3-day"),
            ..DECISION
        },
        Attempt {
            name: "on an older version of the plan",
            edit: |d| on(d, with!(ReturnDecision, h => h.plan_version = Some(1))),
            rule: Some("CF16-accepted"),
            ..DECISION
        },
        Attempt {
            name: "the plan was amended after both accepted",
            then: |w| {
                w.send(
                    XB,
                    "2027-05-27T12:00:00Z",
                    "G2-plan-amendment.toml",
                    with!(PlanAmendment, g => g.version = 3),
                );
            },
            rule: Some("CF16-accepted"),
            ..DECISION
        },
        Attempt { name: "ORIGIN decides", node: XB, rule: Some("XA-XB-2-2-host"), ..DECISION },
        Attempt {
            name: "under a consent that was given for something else",
            edit: |d| d.purpose = "MONITORING_CONTACT".into(),
            rule: Some("CF20-purpose"),
            ..DECISION
        },
        Attempt {
            name: "the child said no, and the guardian said yes for it",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-27T10:00:00Z",
                    "E2-withdrawal.toml",
                    with!(ConsentWithdrawal, e => {
                        e.consent_id = "34C73NW4CFH8PTDQEQV59F9SWH8".parse().expect("an id");
                        e.purposes = vec![Purpose::Return];
                    }),
                );
                w.record(
                    XA,
                    "2027-05-27T11:00:00Z",
                    "E1-consent-return.toml",
                    with!(ConsentRecord, e => {
                        e.consent_id = "477DARAHGCM75HNH7TGJZAKW0B=".parse().expect("an id");
                        e.giver = ConsentGiver::Guardian;
                    }),
                );
            },
            rule: Some("CF20-withdrawn"),
            ..DECISION
        },
        Attempt {
            name: "never asked for consent, and the child's vital interest is named",
            until: "2027-05-12",
            then: |w| {
                // Only the consent that is known to be refused would be in the way: here nobody ever asked.
                w.record(
                    XA,
                    "2027-05-12T20:00:00Z",
                    "E2-withdrawal.toml",
                    with!(ConsentWithdrawal, e => {
                        e.consent_id = "34C73NW4CFH8PTDQEQV59F9SWH8".parse().expect("an id");
                    }),
                );
            },
            edit: |d| d.legal_basis = "VITAL_INTERESTS".into(),
            rule: Some("XA-XB-15-1"),
            ..DECISION
        },
        Attempt {
            name: "trafficking is suspected",
            then: |w| hold(w, with!(HoldRecord, h => h.hold = HoldKind::Trafficking)),
            rule: Some("CF3-holds"),
            ..DECISION
        },
        Attempt {
            name: "a second decision on what was refused, with nothing new",
            then: |w| {
                w.send(
                    XA,
                    "2027-05-27T11:00:00Z",
                    "H2-return-decision.toml",
                    with!(ReturnDecision, h => {
                        h.outcome = DecisionOutcome::Refused;
                        h.decided_on = date(2027, 5, 27);
                    }),
                );
            },
            rule: Some("CF3-newer"),
            ..DECISION
        },
        Attempt {
            name: "decided again after the court annulled it, on the same determination",
            until: "2027-06-16",
            then: |w| {
                w.record(XA, "2027-06-14T10:00:00Z", "H4-appeal.toml", as_written);
                w.record(XA, "2027-08-30T10:00:00Z", "H5-appeal-outcome.toml", as_written);
                w.record(
                    XA,
                    "2027-08-31T09:00:00Z",
                    "H2R-decision-reasons.toml",
                    with!(DecisionReasons, r => {
                        r.written_on = date(2027, 8, 31);
                    }),
                );
            },
            edit: |d| on(d, with!(ReturnDecision, h => h.decided_on = date(2027, 9, 1))),
            at: "2027-09-01T09:00:00Z",
            rule: Some("CF3-newer"),
            ..DECISION
        },
        Attempt {
            name: "the caregiver of the guarantee is not the one who was visited",
            then: |w| w.send(XB, "2027-05-27T10:00:00Z", "F2-care-guarantee.toml", another_caregiver),
            rule: Some("CF13-able"),
            ..DECISION
        },
        Attempt {
            name: "the consent to the placement was for another caregiver",
            then: |w| w.send(XB, "2027-05-27T10:00:00Z", "F2-care-guarantee.toml", another_caregiver),
            rule: Some("XA-XB-6-2"),
            ..DECISION
        },
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

#[test]
fn no_child_travels_by_a_short_cut() {
    play(&[
        Attempt {
            name: "the risk assessment is over on the day of the journey",
            then: |w| {
                w.record(
                    XA,
                    "2027-06-18T12:00:00Z",
                    "D5-risk-assessment-confirmed.toml",
                    with!(RiskAssessment, r => {
                        r.valid_until = date(2027, 6, 28);
                    }),
                );
            },
            rule: Some("CF11-valid"),
            ..HOST
        },
        Attempt {
            name: "the risk bars it now",
            then: |w| {
                w.record(
                    XA,
                    "2027-06-18T12:00:00Z",
                    "D5-risk-assessment-confirmed.toml",
                    with!(RiskAssessment, r => {
                        r.result = RiskResult::Bar;
                    }),
                );
            },
            rule: Some("CF11"),
            ..HOST
        },
        Attempt {
            name: "the guardian is gone",
            then: |w| guardian_ends(w, with!(GuardianRecord, g => g.ended_on = Some(date(2027, 6, 19)))),
            rule: Some("CF7"),
            ..HOST
        },
        Attempt {
            name: "the guardian goes before the day of the journey",
            then: |w| guardian_ends(w, with!(GuardianRecord, g => g.ended_on = Some(date(2027, 6, 28)))),
            rule: Some("CF7"),
            ..HOST
        },
        Attempt {
            name: "the guardian is gone, and another clerk wrote it down",
            then: |w| {
                guardian_ends(
                    w,
                    with!(GuardianRecord, g => {
                        g.ended_on = Some(date(2027, 6, 19));
                        g.appointed_by = "The court".into();
                    }),
                )
            },
            rule: Some("CF7"),
            ..HOST
        },
        Attempt {
            name: "the lawyer left before the last word",
            then: |w| {
                w.record(
                    XA,
                    "2027-06-19T10:00:00Z",
                    "N4-legal-aid.toml",
                    with!(LegalAidRecord, l => {
                        l.ended_on = Some(date(2027, 6, 19));
                    }),
                );
            },
            rule: Some("CF8"),
            ..HOST
        },
        Attempt {
            name: "the guarantee was revoked after the decision",
            until: "2027-06-16",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-16T12:00:00Z",
                    "F2-care-guarantee.toml",
                    with!(CareGuarantee, g => {
                        g.state = GuaranteeState::Revoked;
                    }),
                );
            },
            rule: Some("CF13"),
            ..PROPOSAL
        },
        Attempt {
            name: "the guarantee ends before the day of the journey",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-19T12:00:00Z",
                    "F2-care-guarantee.toml",
                    with!(CareGuarantee, g => {
                        g.until = date(2027, 6, 28);
                    }),
                );
            },
            rule: Some("CF13"),
            ..HOST
        },
        Attempt {
            name: "revoked, and granted again for somebody whom nobody visited",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-16T12:00:00Z",
                    "F2-care-guarantee.toml",
                    with!(CareGuarantee, g => {
                        g.state = GuaranteeState::Revoked;
                    }),
                );
                w.send(XB, "2027-06-16T13:00:00Z", "F2-care-guarantee.toml", another_caregiver);
            },
            rule: Some("CF13-able"),
            ..PROPOSAL
        },
        Attempt {
            name: "the same at the last word",
            then: |w| w.send(XB, "2027-06-19T13:00:00Z", "F2-care-guarantee.toml", another_caregiver),
            rule: Some("CF13-able"),
            ..HOST
        },
        Attempt {
            name: "ORIGIN refuses the placement after all",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-19T13:00:00Z",
                    "F4-placement-consent.toml",
                    with!(PlacementConsent, f => {
                        f.answer = PlacementAnswer::Refused;
                    }),
                );
            },
            rule: Some("XA-XB-6-2"),
            ..HOST
        },
        Attempt {
            name: "a new report finds the grandmother not suitable",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-19T13:00:00Z",
                    "D2-social-inquiry-report.toml",
                    with!(SocialInquiryReport, d => {
                        d.caregivers[0].recommendation = Recommendation::NotSuitable;
                    }),
                );
            },
            rule: Some("CF13-able"),
            ..HOST
        },
        Attempt {
            name: "the plan was amended after the decision, and the journey names the old version",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-16T12:00:00Z",
                    "G2-plan-amendment.toml",
                    with!(PlanAmendment, g => g.version = 3),
                );
            },
            rule: Some("CF31-plan"),
            ..PROPOSAL
        },
        Attempt {
            name: "the same as it arrives",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-16T12:00:00Z",
                    "G2-plan-amendment.toml",
                    with!(PlanAmendment, g => g.version = 3),
                );
            },
            side: Side::Receiver,
            rule: Some("CF31-plan"),
            ..PROPOSAL
        },
        Attempt {
            name: "the journey names the new version, which nobody accepted",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-16T12:00:00Z",
                    "G2-plan-amendment.toml",
                    with!(PlanAmendment, g => g.version = 3),
                );
            },
            edit: |d| on(d, with!(TransferProposal, i => i.plan_version = 3)),
            rule: Some("CF16-accepted"),
            ..PROPOSAL
        },
        Attempt {
            name: "the psychologist is promised until the day before the journey",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-16T12:00:00Z",
                    "G4-resource-commitment-psychologist.toml",
                    with!(ResourceCommitment, g => {
                        for line in &mut g.lines {
                            line.until = Some(date(2027, 6, 28));
                        }
                    }),
                );
            },
            rule: Some("CF16"),
            ..HOST
        },
        Attempt {
            name: "the promise of the psychologist was taken back",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-19T12:00:00Z",
                    "G4-resource-commitment-psychologist.toml",
                    with!(ResourceCommitment, g => {
                        for line in &mut g.lines {
                            line.state = CommitmentState::Declined;
                        }
                    }),
                );
            },
            rule: Some("CF16"),
            ..HOST
        },
        Attempt {
            name: "the child was last asked 40 days ago",
            until: "2027-06-17",
            rule: Some("XA-XB-10-3-views"),
            ..HOST
        },
        Attempt {
            name: "the child was asked on a day that is still to come",
            then: |w| views_again(w, with!(ChildViews, v => v.heard_on = date(2027, 8, 1))),
            rule: Some("XA-XB-10-3-views"),
            ..HOST
        },
        Attempt {
            name: "ORIGIN confirmed its guarantee for a day that is still to come",
            until: "2027-06-17",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-18T11:00:00Z",
                    "I2-transfer-confirmation-origin.toml",
                    with!(TransferConfirmation, i => i.guarantee_confirmed_on = Some(date(2027, 9, 1))),
                );
            },
            rule: Some("XA-XB-10-3-guarantee"),
            ..HOST
        },
        Attempt {
            name: "the child objects after the decision",
            then: |w| views_again(w, objects),
            rule: Some("XA-XB-8-2"),
            ..HOST
        },
        Attempt {
            name: "the child objects before the proposal",
            then: |w| views_again(w, objects),
            rule: Some("XA-XB-10-1"),
            ..PROPOSAL
        },
        Attempt {
            name: "asked again in front of its mother only",
            then: |w| views_again(w, with!(ChildViews, v => v.present = vec![Role::Parent])),
            rule: Some("CF5-alone"),
            ..HOST
        },
        Attempt {
            name: "asked again while locked up",
            then: |w| views_again(w, with!(ChildViews, v => v.while_deprived = Some(true))),
            rule: Some("CF5-freely"),
            ..HOST
        },
        Attempt {
            name: "asked again, the child declines to answer",
            then: |w| {
                views_again(
                    w,
                    with!(ChildViews, v => {
                        v.mode = HearingMode::Declined;
                        v.mode_reason = Some("Does not want to talk.".into());
                        v.options.clear();
                    }),
                )
            },
            rule: Some("XA-XB-8-2"),
            ..HOST
        },
        Attempt {
            name: "the consent to return was withdrawn",
            then: |w| {
                w.record(
                    XA,
                    "2027-06-19T08:00:00Z",
                    "E2-withdrawal.toml",
                    with!(ConsentWithdrawal, e => {
                        e.consent_id = "34C73NW4CFH8PTDQEQV59F9SWH8".parse().expect("an id");
                        e.purposes.clear();
                    }),
                );
            },
            rule: Some("CF20-withdrawn"),
            ..HOST
        },
        Attempt {
            name: "the consent to return is over",
            then: |w| {
                w.record(
                    XA,
                    "2027-06-16T08:00:00Z",
                    "E1-consent-return.toml",
                    with!(ConsentRecord, e => {
                        e.supersedes = Some(e.consent_id);
                        e.consent_id = "477DARAHGCM75HNH7TGJZAKW0B=".parse().expect("an id");
                        e.valid_until = Some(date(2027, 6, 20));
                    }),
                );
            },
            rule: Some("CF20-withdrawn"),
            ..HOST
        },
        Attempt {
            name: "the journey is called a follow-up, which needs no consent",
            edit: |d| d.purpose = "MONITORING_CONTACT".into(),
            rule: Some("CF20-purpose"),
            ..HOST
        },
        Attempt {
            name: "a court is asked about custody after the proposal",
            then: |w| w.record(XA, "2027-06-20T08:00:00Z", "N9-hold.toml", as_written),
            rule: Some("CF14-holds"),
            ..HOST
        },
        Attempt {
            name: "the child is not fit to travel",
            then: |w| {
                w.record(
                    XA,
                    "2027-06-20T08:00:00Z",
                    "N9-hold.toml",
                    with!(HoldRecord, h => {
                        h.hold = HoldKind::Medical;
                    }),
                );
            },
            rule: Some("CF14-holds"),
            ..HOST
        },
        Attempt {
            name: "a lead releases a hold that only a physician may release",
            then: |w| {
                w.record(
                    XA,
                    "2027-06-20T08:00:00Z",
                    "N9-hold.toml",
                    with!(HoldRecord, h => {
                        h.hold = HoldKind::Medical;
                    }),
                );
                w.record(
                    XA,
                    "2027-06-20T09:00:00Z",
                    "N9-hold.toml",
                    with!(HoldRecord, h => {
                        h.hold = HoldKind::Medical;
                        h.change = entente_casework::generated::HoldChange::Released;
                    }),
                );
            },
            rule: Some("CF14-holds"),
            ..HOST
        },
        Attempt {
            name: "a claim for asylum after everything was arranged",
            then: |w| {
                w.record(
                    XA,
                    "2027-06-20T08:00:00Z",
                    "N9-hold.toml",
                    with!(HoldRecord, h => {
                        h.hold = HoldKind::InternationalProtection;
                    }),
                );
            },
            rule: Some("CF10-hold"),
            ..HOST
        },
        Attempt {
            name: "a revocation that waits for a person at the receiver",
            then: |w| {
                let revoked = edited(
                    "F2-care-guarantee.toml",
                    with!(CareGuarantee, g => g.state = GuaranteeState::Revoked),
                );
                w.sides.send(XB, instant("2027-06-20T08:00:00Z"), revoked.content, Verdict::Held);
            },
            rule: Some("CF14-holds"),
            ..HOST
        },
        Attempt {
            name: "a police escort",
            edit: |d| on(d, with!(TransferProposal, i => i.escort = Role::EnforcementOfficer)),
            rule: Some("CF31"),
            ..PROPOSAL
        },
        Attempt {
            name: "a police escort, as it arrives",
            edit: |d| on(d, with!(TransferProposal, i => i.escort = Role::EnforcementOfficer)),
            side: Side::Receiver,
            rule: Some("CF31"),
            ..PROPOSAL
        },
        Attempt {
            name: "received by the police",
            edit: |d| on(d, with!(TransferConfirmation, i => i.receiver = Role::EnforcementOfficer)),
            rule: Some("CF31"),
            ..HOST
        },
        Attempt {
            name: "a handover on the border line",
            edit: |d| on(d, with!(TransferProposal, i => i.on_border_line = true)),
            rule: Some("CF31-place"),
            ..PROPOSAL
        },
        Attempt {
            name: "another place than was proposed",
            edit: |d| on(d, with!(TransferConfirmation, i => i.place = "The bridge".into())),
            rule: Some("XA-XB-10-1-proposed"),
            ..HOST
        },
        Attempt {
            name: "a journey that was made before it is proposed",
            edit: |d| on(d, with!(TransferProposal, i => i.transfer_on = date(2027, 6, 16))),
            rule: Some("XA-XB-10-1-day"),
            ..PROPOSAL
        },
        Attempt { name: "ORIGIN proposes the journey", node: XB, rule: Some("XA-XB-2-2-host"), ..PROPOSAL },
        Attempt {
            name: "ORIGIN has not confirmed",
            until: "2027-06-17",
            then: |w| {
                w.record(XA, "2027-06-18T09:00:00Z", "D6-views-confirmed.toml", as_written);
                w.record(XA, "2027-06-18T10:00:00Z", "D5-risk-assessment-confirmed.toml", as_written);
            },
            rule: Some("XA-XB-10-3-origin"),
            ..HOST
        },
        Attempt {
            name: "decided anew, against return, before the last word",
            then: |w| {
                w.send(XA, "2027-06-19T09:00:00Z", "H2-return-decision.toml", refused_on_19_june);
                w.record(
                    XA,
                    "2027-06-19T10:00:00Z",
                    "H3-service-proof.toml",
                    with!(ServiceProof, s => {
                        s.served_on = date(2027, 6, 19);
                    }),
                );
            },
            rule: Some("CF14-refused"),
            at: "2027-07-19T09:00:00Z",
            edit: |d| on(d, with!(TransferConfirmation, i => i.transfer_on = date(2027, 7, 29))),
            ..HOST
        },
        Attempt {
            name: "the same by ORIGIN",
            until: "2027-06-17",
            then: |w| {
                w.send(
                    XA,
                    "2027-06-18T09:00:00Z",
                    "H2-return-decision.toml",
                    with!(ReturnDecision, h => {
                        h.outcome = DecisionOutcome::Refused;
                        h.decided_on = date(2027, 6, 18);
                    }),
                )
            },
            node: XB,
            file: "I2-transfer-confirmation-origin.toml",
            at: "2027-06-18T11:00:00Z",
            rule: Some("CF14-refused"),
            ..HOST
        },
    ]);
}

fn guardian_ends(world: &mut World, edit: Edit) {
    world.record(XA, "2027-06-19T08:00:00Z", "N3-guardian.toml", edit);
}

fn views_again(world: &mut World, edit: Edit) {
    world.record(XA, "2027-06-18T18:00:00Z", "D6-views-confirmed.toml", edit);
}

fn objects(content: &mut Content) {
    let Content::ChildViews(views) = content else { panic!("a message of another kind") };
    for option in &mut views.options {
        option.stance = Stance::Against;
    }
}

fn refused_on_19_june(content: &mut Content) {
    let Content::ReturnDecision(decision) = content else { panic!("a message of another kind") };
    decision.outcome = DecisionOutcome::Refused;
    decision.decided_on = date(2027, 6, 19);
}

#[test]
fn service_and_appeal_keep_their_time() {
    play(&[
        Attempt { name: "nothing was served", until: "2027-05-28", rule: Some("CF15"), ..PROPOSAL },
        Attempt {
            name: "served in a language that the child does not speak",
            then: |w| served(w, with!(ServiceProof, s => s.language = "de".parse().expect("a language"))),
            rule: Some("CF15"),
            ..PROPOSAL
        },
        Attempt {
            name: "the guardian was not served",
            then: |w| served(w, with!(ServiceProof, s => s.guardian_served = false)),
            rule: Some("CF15-guardian"),
            ..PROPOSAL
        },
        Attempt {
            name: "the child was not told that it can appeal",
            then: |w| served(w, with!(ServiceProof, s => s.remedy_told = false)),
            rule: Some("CF15-reasons"),
            ..PROPOSAL
        },
        Attempt {
            name: "served before the rules let the decision go, which bears an older day",
            until: "2027-05-27",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-14T09:00:00Z",
                    "H3-service-proof.toml",
                    with!(ServiceProof, s => {
                        s.served_on = date(2027, 5, 14);
                    }),
                );
                w.send(
                    XA,
                    "2027-05-28T09:00:00Z",
                    "H2-return-decision.toml",
                    with!(ReturnDecision, h => {
                        h.decided_on = date(2027, 5, 12);
                    }),
                );
            },
            at: "2027-06-01T09:00:00Z",
            rule: Some("CF14"),
            ..PROPOSAL
        },
        Attempt {
            name: "on the last day of the window",
            at: "2027-06-15T10:00:00Z",
            rule: Some("CF14"),
            ..PROPOSAL
        },
        Attempt {
            name: "23:59 where the child is, the next day already where it would go",
            at: "2027-06-15T21:59:00Z",
            rule: Some("CF14"),
            ..PROPOSAL
        },
        Attempt { name: "00:01 where the child is", at: "2027-06-15T22:01:00Z", ..PROPOSAL },
        Attempt {
            name: "the window would end on a Sunday",
            then: |w| served(w, with!(ServiceProof, s => s.served_on = date(2027, 6, 5))),
            edit: |d| on(d, with!(TransferProposal, i => i.transfer_on = date(2027, 6, 29))),
            at: "2027-06-21T09:00:00Z",
            rule: Some("CF14"),
            ..PROPOSAL
        },
        Attempt {
            name: "and the day after that Monday it is over",
            then: |w| served(w, with!(ServiceProof, s => s.served_on = date(2027, 6, 5))),
            at: "2027-06-22T09:00:00Z",
            ..PROPOSAL
        },
        Attempt {
            name: "child, guardian and lawyer gave the window up, which is not theirs to give up here",
            until: "2027-05-31",
            then: |w| {
                for by in [
                    with!(DecisionAcceptance, a => a.by = Role::Child) as Edit,
                    with!(DecisionAcceptance, a => a.by = Role::Guardian),
                    with!(DecisionAcceptance, a => a.by = Role::Lawyer),
                ] {
                    w.record(XA, "2027-06-02T09:00:00Z", "H3A-decision-acceptance.toml", by);
                }
            },
            at: "2027-06-03T09:00:00Z",
            rule: Some("XA-XB-9-2"),
            ..PROPOSAL
        },
        Attempt {
            name: "an appeal on the last day",
            then: |w| appealed(w, with!(AppealNotice, a => a.lodged_on = date(2027, 6, 15))),
            rule: Some("CF14-appeal"),
            ..HOST
        },
        Attempt {
            name: "an appeal after the window",
            then: |w| appealed(w, with!(AppealNotice, a => a.lodged_on = date(2027, 6, 20))),
            rule: Some("CF14-appeal"),
            ..HOST
        },
        Attempt {
            name: "an appeal after the window, before the proposal",
            then: |w| appealed(w, with!(AppealNotice, a => a.lodged_on = date(2027, 6, 16))),
            rule: Some("CF14-appeal"),
            ..PROPOSAL
        },
        Attempt {
            name: "the guardian withdraws its own appeal, and the child's stands",
            then: |w| {
                appealed(
                    w,
                    with!(AppealNotice, a => {
                        a.lodged_on = date(2027, 6, 10);
                        a.lodged_by = Role::Child;
                    }),
                );
                appealed(w, with!(AppealNotice, a => a.lodged_on = date(2027, 6, 14)));
                w.record(XA, "2027-06-20T10:00:00Z", "H5-appeal-outcome.toml", withdrawn);
            },
            rule: Some("CF14-appeal"),
            ..HOST
        },
        Attempt {
            name: "an appeal that was withdrawn",
            then: |w| {
                appealed(w, with!(AppealNotice, a => a.lodged_on = date(2027, 6, 14)));
                w.record(XA, "2027-06-20T10:00:00Z", "H5-appeal-outcome.toml", withdrawn);
            },
            ..HOST
        },
        Attempt {
            name: "a judgment that is not final",
            then: |w| {
                appealed(w, as_written);
                w.record(
                    XA,
                    "2027-06-20T10:00:00Z",
                    "H5-appeal-outcome.toml",
                    with!(AppealOutcome, o => {
                        o.result = AppealResult::Upheld;
                        o.decided_on = date(2027, 6, 20);
                        o.final_result = false;
                    }),
                );
            },
            rule: Some("CF14-appeal"),
            ..HOST
        },
        Attempt {
            name: "annulled",
            then: |w| {
                appealed(w, as_written);
                w.record(
                    XA,
                    "2027-06-20T10:00:00Z",
                    "H5-appeal-outcome.toml",
                    with!(AppealOutcome, o => {
                        o.decided_on = date(2027, 6, 20);
                    }),
                );
            },
            rule: Some("CF14-outcome"),
            ..HOST
        },
        Attempt {
            name: "upheld, and nothing was looked at again",
            then: |w| {
                appealed(w, as_written);
                w.record(
                    XA,
                    "2027-06-20T10:00:00Z",
                    "H5-appeal-outcome.toml",
                    with!(AppealOutcome, o => {
                        o.result = AppealResult::Upheld;
                        o.decided_on = date(2027, 6, 20);
                    }),
                );
            },
            rule: Some("CF14-upheld"),
            ..HOST
        },
        Attempt {
            name: "a new decision after an annulment is a decision",
            then: |w| {
                appealed(w, as_written);
                w.record(
                    XA,
                    "2027-06-20T10:00:00Z",
                    "H5-appeal-outcome.toml",
                    with!(AppealOutcome, o => {
                        o.decided_on = date(2027, 6, 20);
                    }),
                );
                w.record(
                    XA,
                    "2027-06-21T08:00:00Z",
                    "D7-best-interests.toml",
                    with!(BestInterests, b => {
                        b.decided_on = date(2027, 6, 21);
                    }),
                );
                w.send(
                    XA,
                    "2027-06-22T09:00:00Z",
                    "H2-return-decision.toml",
                    with!(ReturnDecision, h => {
                        h.decided_on = date(2027, 6, 22);
                    }),
                );
                w.record(
                    XA,
                    "2027-06-23T09:00:00Z",
                    "H3-service-proof.toml",
                    with!(ServiceProof, s => {
                        s.served_on = date(2027, 6, 23);
                    }),
                );
            },
            edit: |d| on(d, with!(TransferProposal, i => i.transfer_on = date(2027, 7, 20))),
            file: "I1-transfer-proposal.toml",
            at: "2027-07-12T09:00:00Z",
            ..HOST
        },
    ]);
}

/// Another service after the one of the story; unless the row says otherwise, on 1 June.
fn served(world: &mut World, edit: Edit) {
    let mut last = edited("H3-service-proof.toml", with!(ServiceProof, s => s.served_on = date(2027, 6, 1)));
    edit(&mut last.content);
    world.sides.record(XA, instant("2027-06-06T11:00:00Z"), last.content);
}

fn appealed(world: &mut World, edit: Edit) {
    world.record(XA, "2027-06-20T08:00:00Z", "H4-appeal.toml", edit);
}

fn withdrawn(content: &mut Content) {
    let Content::AppealOutcome(outcome) = content else { panic!("a message of another kind") };
    outcome.result = AppealResult::Withdrawn;
    outcome.decided_on = date(2027, 6, 20);
}

/// The first notice, on 5 March.
const NOTICE: Attempt = Attempt {
    until: "2027-03-04",
    file: "B1-identification-notice.toml",
    at: "2027-03-05T08:00:00Z",
    ..HOST
};

/// An extension of the social inquiry, on 14 April.
const EXTENSION: Attempt = Attempt {
    until: "2027-04-01",
    node: XB,
    file: "A6-deadline-extension.toml",
    at: "2027-04-14T09:00:00Z",
    ..HOST
};

#[test]
fn nothing_is_told_and_nothing_put_off_by_a_short_cut() {
    play(&[
        Attempt { name: "the notice of the story", ..NOTICE },
        Attempt { name: "the extension of the story", ..EXTENSION },
        Attempt {
            name: "the screening shows a need of protection",
            then: |w| screened(w, with!(ProtectionScreening, s => s.result = ScreeningResult::Indication)),
            rule: Some("CF10"),
            ..NOTICE
        },
        Attempt {
            name: "it shows a need, and the next one shows none",
            then: |w| {
                screened(w, with!(ProtectionScreening, s => s.result = ScreeningResult::Indication));
                screened(w, with!(ProtectionScreening, s => s.screened_on = date(2027, 3, 5)));
            },
            rule: Some("CF10-hold"),
            ..NOTICE
        },
        Attempt {
            name: "the lead alone releases the hold",
            then: |w| {
                screened(w, with!(ProtectionScreening, s => s.result = ScreeningResult::Indication));
                w.record(
                    XA,
                    "2027-03-04T22:00:00Z",
                    "N9-hold.toml",
                    with!(HoldRecord, h => {
                        h.hold = HoldKind::InternationalProtection;
                        h.change = entente_casework::generated::HoldChange::Released;
                    }),
                );
            },
            rule: Some("CF10-hold"),
            ..NOTICE
        },
        Attempt {
            name: "a vital interest lifts no asylum hold",
            then: |w| screened(w, with!(ProtectionScreening, s => s.result = ScreeningResult::Indication)),
            edit: |d| d.legal_basis = "VITAL_INTERESTS".into(),
            rule: Some("CF10-hold"),
            ..NOTICE
        },
        Attempt {
            name: "the notice names no guardian",
            edit: |d| on(d, with!(IdentificationNotice, b => b.guardian = None)),
            rule: Some("CF7-notice"),
            ..NOTICE
        },
        Attempt {
            name: "the notice names no guardian, as it arrives",
            edit: |d| on(d, with!(IdentificationNotice, b => b.guardian = None)),
            side: Side::Receiver,
            rule: Some("CF7-notice"),
            ..NOTICE
        },
        Attempt {
            name: "ORIGIN tells HOST who the child is by a notice of its own",
            until: "2027-03-10",
            node: XB,
            at: "2027-03-11T08:00:00Z",
            side: Side::Receiver,
            rule: Some("XA-XB-2-2-host"),
            ..NOTICE
        },
        Attempt {
            name: "ORIGIN names a guardian",
            until: "2027-03-10",
            node: XB,
            file: "B4-guardian-notice.toml",
            side: Side::Receiver,
            at: "2027-03-11T08:00:00Z",
            rule: Some("XA-XB-2-2-host"),
            ..NOTICE
        },
        Attempt {
            name: "HOST answers for ORIGIN",
            until: "2027-03-10",
            file: "C2-identity-response.toml",
            at: "2027-03-11T08:00:00Z",
            rule: Some("XA-XB-2-2-origin"),
            ..NOTICE
        },
        Attempt {
            name: "HOST guarantees care itself",
            until: "2027-05-01",
            file: "F2-care-guarantee.toml",
            at: "2027-05-02T08:00:00Z",
            rule: Some("XA-XB-2-2-origin"),
            ..NOTICE
        },
        Attempt {
            name: "a guarantee in a place that the child may not leave",
            until: "2027-05-01",
            node: XB,
            file: "F2-care-guarantee.toml",
            edit: |d| {
                on(
                    d,
                    with!(CareGuarantee, g => {
                        g.liberty.custodial_setting = true;
                        g.liberty.may_leave_at_will = false;
                        g.liberty.authority_link = entente_casework::generated::AuthorityLink::ALL[1];
                    }),
                )
            },
            at: "2027-05-02T08:00:00Z",
            rule: Some("CF9"),
            ..HOST
        },
        Attempt {
            name: "a text names whom the child fears",
            until: "2027-03-18",
            file: "D1-social-inquiry-request.toml",
            edit: |d| {
                on(
                    d,
                    with!(SocialInquiryRequest, q => q.questions.push("Does Boris Sample live there?".into())),
                )
            },
            at: "2027-03-19T08:00:00Z",
            rule: Some("CF22"),
            ..HOST
        },
        Attempt {
            name: "the consent for the inquiry was withdrawn",
            until: "2027-03-18",
            then: |w| {
                w.record(
                    XA,
                    "2027-03-18T20:00:00Z",
                    "E2-withdrawal.toml",
                    with!(ConsentWithdrawal, e => {
                        e.consent_id = "477DARAHGCM75HNH7TGJZAKW0B=".parse().expect("an id");
                        e.purposes = vec![Purpose::SocialInquiry];
                    }),
                );
            },
            file: "D1-social-inquiry-request.toml",
            at: "2027-03-19T08:00:00Z",
            rule: Some("CF20-withdrawn"),
            ..HOST
        },
        Attempt {
            name: "the consent was refused in the first place",
            until: "2027-03-03",
            then: |w| {
                w.record(
                    XA,
                    "2027-03-04T10:00:00Z",
                    "E1-consent-first.toml",
                    with!(ConsentRecord, e => {
                        e.answer = ConsentAnswer::Refused;
                    }),
                );
            },
            rule: Some("CF20-withdrawn"),
            ..NOTICE
        },
        Attempt {
            name: "an extension a minute after the day is over where the answer is awaited",
            at: "2027-04-16T22:01:00Z",
            rule: Some("XA-XB-5-2"),
            ..EXTENSION
        },
        Attempt {
            name: "a minute before, though the day is over at home",
            at: "2027-04-16T21:59:00Z",
            ..EXTENSION
        },
        Attempt {
            name: "a second extension",
            then: |w| w.send(XB, "2027-04-10T09:00:00Z", "A6-deadline-extension.toml", as_written),
            rule: Some("XA-XB-5-2-once"),
            ..EXTENSION
        },
        Attempt {
            name: "an extension of a time that the agreement does not extend",
            until: "2027-03-10",
            edit: |d| {
                on(
                    d,
                    with!(DeadlineExtension, a => {
                        a.request_kind = "C1".into();
                        a.old_due_on = date(2027, 4, 4);
                        a.new_due_on = date(2027, 4, 18);
                    }),
                )
            },
            at: "2027-04-01T09:00:00Z",
            rule: Some("XA-XB-5-2-running"),
            ..EXTENSION
        },
        Attempt {
            name: "an old version of the plan is accepted",
            until: "2027-05-24",
            file: "G3-plan-answer-host.toml",
            edit: |d| on(d, with!(PlanAnswer, g => g.version = 1)),
            at: "2027-05-25T09:00:00Z",
            rule: Some("XA-XB-7-2"),
            ..HOST
        },
    ]);
}

fn screened(world: &mut World, edit: Edit) {
    world.record(XA, "2027-03-04T20:00:00Z", "N2-screening.toml", edit);
}

#[test]
fn no_case_is_closed_on_a_child_in_need() {
    let confirmation = || Attempt {
        until: "2028-01-10",
        node: XA,
        file: "J5-closure-confirmation.toml",
        at: "2028-01-14T09:00:00Z",
        ..HOST
    };
    play(&[
        Attempt { name: "the confirmation of the story", ..confirmation() },
        Attempt { name: "before the last visit", until: "2027-12-28", rule: Some("XA-XB-13-1"), ..CLOSING },
        Attempt {
            name: "before the last visit, as it arrives",
            until: "2027-12-28",
            side: Side::Receiver,
            rule: Some("XA-XB-13-1"),
            ..CLOSING
        },
        Attempt {
            name: "one part of the plan was never looked at",
            until: "2027-12-28",
            then: |w| {
                last_visit(
                    w,
                    with!(MonitoringReport, j => j.domains.retain(|seen| seen.domain != Domain::Justice)),
                );
            },
            rule: Some("XA-XB-13-1"),
            ..CLOSING
        },
        Attempt {
            name: "danger",
            until: "2027-12-28",
            then: |w| last_visit(w, danger),
            rule: Some("XA-XB-13-1-danger"),
            ..CLOSING
        },
        Attempt {
            name: "danger, and another reason is written",
            until: "2027-12-28",
            then: |w| last_visit(w, danger),
            edit: |d| on(d, with!(ClosureProposal, j => j.reason = ClosureReason::Other)),
            rule: Some("XA-XB-13-1-danger"),
            ..CLOSING
        },
        Attempt {
            name: "nobody independent saw the child",
            until: "2027-07-29",
            then: |w| {
                w.send(XB, "2027-09-29T15:00:00Z", "J1-follow-up-month-3.toml", as_written);
                last_visit(w, as_written);
            },
            rule: Some("CF17-monitor"),
            ..CLOSING
        },
        Attempt {
            name: "the child was not told",
            edit: |d| on(d, with!(ClosureProposal, j => j.child_informed = false)),
            rule: Some("XA-XB-13-1-told"),
            ..CLOSING
        },
        Attempt {
            name: "of age by guess",
            edit: |d| on(d, with!(ClosureProposal, j => j.reason = ClosureReason::AgedOut)),
            rule: Some("CF1"),
            ..CLOSING
        },
        Attempt {
            name: "who proposed confirms, and closes alone",
            node: XB,
            rule: Some("XA-XB-13-2"),
            ..confirmation()
        },
        Attempt {
            name: "the same as it arrives",
            node: XB,
            side: Side::Receiver,
            rule: Some("XA-XB-13-2"),
            ..confirmation()
        },
        Attempt {
            name: "danger after the proposal",
            then: |w| {
                w.send(XB, "2028-01-12T15:00:00Z", "J1-follow-up-month-6.toml", |content| {
                    let Content::MonitoringReport(report) = content else { panic!("another kind") };
                    report.visited_on = date(2028, 1, 12);
                    report.domains[0].finding = Wellbeing::Danger;
                });
            },
            rule: Some("XA-XB-13-2-danger"),
            ..confirmation()
        },
    ]);
}

fn last_visit(world: &mut World, edit: Edit) {
    world.send(XB, "2027-12-29T15:00:00Z", "J1-follow-up-month-6.toml", edit);
}

fn danger(content: &mut Content) {
    let Content::MonitoringReport(report) = content else { panic!("a message of another kind") };
    report.domains[0].finding = Wellbeing::Danger;
}

/// The other direction: what protects, and what merely tells what happened.
#[test]
fn what_protects_is_never_barred() {
    let no_return = |name, then| Attempt {
        name,
        then,
        edit: |d: &mut Draft| on(d, with!(ReturnDecision, h => h.outcome = DecisionOutcome::Refused)),
        rule: None,
        ..DECISION
    };
    play(&[
        no_return("against return, as everything stands", nothing),
        no_return("against return, with a risk that bars", |w| {
            w.record(
                XA,
                "2027-05-27T09:00:00Z",
                "D5-risk-assessment-first.toml",
                with!(RiskAssessment, r => {
                    r.made_on = date(2027, 5, 27);
                    r.result = RiskResult::Bar;
                }),
            );
        }),
        no_return("against return, with nobody to speak for the child", |w| {
            guardian_ends(w, with!(GuardianRecord, g => g.ended_on = Some(date(2027, 5, 20))));
        }),
        no_return("against return, while the child is locked up", |w| {
            w.record(
                XA,
                "2027-05-27T09:00:00Z",
                "N5-placement.toml",
                with!(PlacementRecord, p => {
                    p.since = date(2027, 5, 27);
                    p.liberty.custodial_setting = true;
                    p.liberty.may_leave_at_will = false;
                    p.liberty.authority_link = entente_casework::generated::AuthorityLink::ALL[1];
                }),
            );
        }),
        no_return("against return, under every hold that a person can set, the asylum hold apart", |w| {
            for kind in HoldKind::ALL.iter().filter(|kind| **kind != HoldKind::InternationalProtection) {
                let mut draft = draft("N9-hold.toml");
                let Content::HoldRecord(hold) = &mut draft.content else { panic!("another kind") };
                hold.hold = *kind;
                hold.on = date(2027, 5, 27);
                w.sides.record(XA, instant("2027-05-27T09:00:00Z"), draft.content);
            }
        }),
        no_return("against return, while the child objects", |w| {
            w.record(XA, "2027-05-27T09:00:00Z", "D6-views-second.toml", |content| {
                let Content::ChildViews(views) = content else { panic!("another kind") };
                views.heard_on = date(2027, 5, 27);
                views.options[0].stance = Stance::Against;
            });
        }),
        Attempt {
            name: "against return, told under the consent that was not withdrawn",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-27T08:00:00Z",
                    "E2-withdrawal.toml",
                    with!(ConsentWithdrawal, e => {
                        e.consent_id = "34C73NW4CFH8PTDQEQV59F9SWH8".parse().expect("an id");
                        e.purposes.clear();
                    }),
                );
            },
            edit: |d| {
                d.purpose = "SHARE_ORIGIN_CA".into();
                on(d, with!(ReturnDecision, h => h.outcome = DecisionOutcome::Refused));
            },
            ..DECISION
        },
        Attempt {
            name: "a guarantee is taken back, though the child let nothing more be told",
            then: |w| {
                w.send(
                    XA,
                    "2027-06-19T08:00:00Z",
                    "E2T-withdrawal-token.toml",
                    with!(ConsentWithdrawalToken, e => {
                        e.consent_id = "477DARAHGCM75HNH7TGJZAKW0B=".parse().expect("an id");
                        e.purposes.clear();
                    }),
                );
            },
            node: XB,
            file: "F2-care-guarantee.toml",
            edit: |d| on(d, with!(CareGuarantee, g => g.state = GuaranteeState::Revoked)),
            ..HOST
        },
        Attempt { name: "a withdrawal", file: "E2T-withdrawal-token.toml", ..HOST },
        Attempt {
            name: "a withdrawal before any screening, guardian or notice",
            until: "2027-03-01",
            file: "E2T-withdrawal-token.toml",
            at: "2027-03-02T08:00:00Z",
            ..HOST
        },
        Attempt {
            name: "a withdrawal when the agreement is over",
            file: "E2T-withdrawal-token.toml",
            at: "2033-01-02T08:00:00Z",
            ..HOST
        },
        Attempt {
            name: "a handover that nobody decided, with a policeman, on the border line, told a week late",
            until: "2027-05-13",
            file: "I7-handover-record.toml",
            edit: |d| {
                on(
                    d,
                    with!(HandoverRecord, i => {
                        i.given_by = Role::EnforcementOfficer;
                        i.place = "The border".into();
                    }),
                )
            },
            at: "2027-07-06T02:00:00Z",
            ..HOST
        },
        Attempt {
            name: "a handover under an open appeal",
            then: |w| appealed(w, as_written),
            file: "I7-handover-record.toml",
            at: "2027-06-29T12:00:00Z",
            ..HOST
        },
        Attempt {
            name: "the child did not come",
            node: XB,
            file: "I8-arrival-notice.toml",
            edit: |d| on(d, with!(ArrivalNotice, i => i.result = ArrivalResult::NoShow)),
            at: "2027-06-29T23:00:00Z",
            ..HOST
        },
        Attempt {
            name: "a visit finds danger, though the parents let nobody visit any more",
            until: "2027-09-30",
            then: |w| {
                w.send(
                    XA,
                    "2027-10-01T08:00:00Z",
                    "E2T-withdrawal-token.toml",
                    with!(ConsentWithdrawalToken, e => {
                        e.consent_id = "34C73NW4CFH8PTDQEQV59F9SWH8".parse().expect("an id");
                        e.purposes.clear();
                    }),
                );
            },
            node: XB,
            file: "J1-follow-up-month-6.toml",
            edit: |d| on(d, danger),
            at: "2027-12-29T15:00:00Z",
            ..HOST
        },
        Attempt {
            name: "ORIGIN answers after its due day",
            until: "2027-03-10",
            node: XB,
            file: "C2-identity-response.toml",
            at: "2027-06-18T09:00:00Z",
            ..HOST
        },
        Attempt {
            name: "the proposal to close is refused, danger or not",
            until: "2028-01-10",
            file: "J5-closure-confirmation.toml",
            edit: |d| {
                on(
                    d,
                    with!(ClosureConfirmation, j => {
                        j.answer = entente_casework::generated::ClosureVerdict::Refused;
                    }),
                )
            },
            then: |w| last_visit(w, danger),
            at: "2028-01-14T09:00:00Z",
            ..HOST
        },
    ]);
}

/// What the asylum hold keeps at home it keeps even from a decision against return: P7 before all else. The decision is
/// taken at home; only its telling waits.
#[test]
fn the_asylum_hold_keeps_even_a_decision_against_return_at_home() {
    play(&[Attempt {
        name: "against return, told to the country that the child fears",
        then: |w| hold(w, with!(HoldRecord, h => h.hold = HoldKind::InternationalProtection)),
        edit: |d| on(d, with!(ReturnDecision, h => h.outcome = DecisionOutcome::Refused)),
        rule: Some("CF10-hold"),
        ..DECISION
    }]);
}

/// A fact is recorded in every state: no rule is asked, and nothing that was recorded is lost.
#[test]
fn facts_are_recorded_on_every_day_of_the_story() {
    let agreement = Agreement::check(&specimen()).unwrap_or_else(|faults| panic!("{faults:?}"));
    for day in ["2027-03-01", "2027-05-28", "2027-06-21", "2027-06-29", "2028-01-14"] {
        for file in [
            "H4-appeal.toml",
            "D6-views-first.toml",
            "E2-withdrawal.toml",
            "N7-first-visit.toml",
            "N9-hold.toml",
        ] {
            let mut sides = Sides::play_until(day);
            let said = draft(file);
            let act = Act { kind: said.content.kind(), digest: [0; 32], case_version: 1 };
            let decision = agreement.decide(&act, &Facts::default(), Side::Sender);
            assert!(matches!(decision, Decision::Permit(_)), "{file} on {day}: {decision:?}");
            let before = sides.case(XA).entries().len();
            sides.record(XA, instant("2028-02-01T09:00:00Z"), said.content);
            assert_eq!(sides.case(XA).entries().len(), before + 1, "{file} on {day}");
        }
    }
}

/// Of which nothing is known but the day: nothing goes on either side that tells of a child or moves it.
#[test]
fn what_is_not_known_allows_nothing() {
    let agreement = Agreement::check(&specimen()).unwrap_or_else(|faults| panic!("{faults:?}"));
    let mut went = Vec::new();
    for kind in Kind::ALL.iter().filter(|kind| kind.info().crosses() && !kind.info().protected) {
        let day: Date = date(2027, 6, 21);
        let facts = Facts { act_kind: Some(kind.id().into()), act_day: Some(day), ..Facts::default() };
        let act = Act { kind: *kind, digest: [0; 32], case_version: 1 };
        if matches!(agreement.decide(&act, &facts, Side::Sender), Decision::Permit(_)) {
            went.push(kind.id());
        }
    }
    assert!(went.is_empty(), "{went:?} went, and nothing was known");
}

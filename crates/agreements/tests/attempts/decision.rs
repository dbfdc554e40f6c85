//! Deciding on a return by a short cut.

use entente_agreements::Side;
use entente_casework::generated::{
    ConsentGiver, Content, DecisionOutcome, HearingMode, HoldKind, Purpose, Role, Stance,
};
use jiff::civil::date;

use crate::{
    Attempt, DECISION, PROPOSAL, XA, XB, another_caregiver, as_written, best, draft, hold, on, play, with,
};

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
            name: "against the child's words, confirmed by a body that nobody knows",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-27T10:00:00Z",
                    "D6-views-second.toml",
                    with!(ChildViews, v => {
                        v.heard_on = date(2027, 5, 27);
                        v.options.iter_mut().for_each(|option| option.stance = Stance::Against);
                    }),
                );
            },
            edit: |d| on(d, with!(ReturnDecision, h => h.confirmed_by = Some("XA.anybody".into()))),
            rule: Some("CF6-confirmed"),
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
            name: "the guardian alone consents for a girl of 13",
            until: "2027-05-11",
            then: |w| {
                w.record(
                    XA,
                    "2027-05-12T10:00:00Z",
                    "E1-consent-return.toml",
                    with!(ConsentRecord, e => {
                        e.giver = ConsentGiver::Guardian;
                    }),
                );
            },
            rule: Some("XA-XB-15-1"),
            ..DECISION
        },
        Attempt {
            name: "the report on the home is over on the day of the journey",
            until: "2027-06-16",
            then: |w| {
                w.send(
                    XB,
                    "2027-06-16T10:00:00Z",
                    "D2-social-inquiry-report.toml",
                    with!(SocialInquiryReport, d => {
                        d.valid_until = date(2027, 6, 28);
                    }),
                );
            },
            rule: Some("CF13-able"),
            ..PROPOSAL
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
        Attempt {
            name: "people fight where the grandmother lives, and the child alone asks for it",
            then: |w| listed(w, &[Role::Child]),
            rule: Some("CF12"),
            ..DECISION
        },
        Attempt {
            name: "people fight there, and child and guardian ask for it",
            then: |w| listed(w, &[Role::Child, Role::Guardian]),
            rule: None,
            ..DECISION
        },
    ]);
}

fn listed(world: &mut crate::World, asked_for_by: &[Role]) {
    let mut draft = draft("D5-risk-assessment-first.toml");
    let Content::RiskAssessment(risk) = &mut draft.content else { panic!("another kind") };
    risk.made_on = date(2027, 5, 26);
    risk.listed = true;
    risk.asked_for_by = asked_for_by.to_vec();
    world.sides.record(XA, crate::instant("2027-05-26T09:00:00Z"), draft.content);
}

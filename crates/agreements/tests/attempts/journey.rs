//! Arranging a journey by a short cut.

use entente_agreements::Side;
use entente_casework::Verdict;
use entente_casework::generated::{
    CommitmentState, Content, DecisionOutcome, GuaranteeState, HearingMode, HoldKind, PlacementAnswer,
    Recommendation, RiskResult, Role,
};
use jiff::civil::date;

use crate::{
    Attempt, Edit, HOST, PROPOSAL, World, XA, XB, another_caregiver, as_written, edited, guardian_ends,
    instant, objects, on, play, with,
};

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

fn views_again(world: &mut World, edit: Edit) {
    world.record(XA, "2027-06-18T18:00:00Z", "D6-views-confirmed.toml", edit);
}

fn refused_on_19_june(content: &mut Content) {
    let Content::ReturnDecision(decision) = content else { panic!("a message of another kind") };
    decision.outcome = DecisionOutcome::Refused;
    decision.decided_on = date(2027, 6, 19);
}

/// A child that was handed over and did not come where it was awaited is here again, and may travel another day.
#[test]
fn who_did_not_come_is_not_over_there() {
    fn gone_and_back(world: &mut World) {
        world.send(XA, "2027-06-29T12:00:00Z", "I7-handover-record.toml", as_written);
        world.send(XB, "2027-06-29T15:00:00Z", "I8-arrival-notice.toml", |content| {
            let Content::ArrivalNotice(arrival) = content else { panic!("another kind") };
            arrival.result = entente_casework::generated::ArrivalResult::NoShow;
        });
        world.record(XA, "2027-07-01T09:00:00Z", "N11-missing.toml", |content| {
            let Content::MissingRecord(said) = content else { panic!("another kind") };
            said.since = crate::instant("2027-06-29T13:00:00Z");
            said.back_at = Some(crate::instant("2027-07-01T08:00:00Z"));
            said.dangers.clear();
        });
    }
    let again = || Attempt {
        until: "2027-06-21",
        edit: |d| {
            crate::on(d, crate::with!(TransferProposal, i => i.transfer_on = jiff::civil::date(2027, 7, 20)));
        },
        at: "2027-07-02T08:00:00Z",
        ..PROPOSAL
    };
    play(&[
        Attempt { name: "a new journey of a child that is back", then: gone_and_back, ..again() },
        Attempt {
            name: "while it is on its way",
            then: |w| w.send(XA, "2027-06-29T12:00:00Z", "I7-handover-record.toml", as_written),
            rule: Some("CF14-ended"),
            ..again()
        },
    ]);
}

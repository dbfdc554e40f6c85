//! The other direction: what protects, what merely tells what happened, and what nobody knows.

use entente_agreements::{Act, Agreement, Decision, Side, specimen};
use entente_casework::Facts;
use entente_casework::generated::{
    ArrivalResult, Content, DecisionOutcome, GuaranteeState, HoldKind, Kind, RiskResult, Role, Stance,
};
use entente_wire::Draft;
use jiff::civil::{Date, date};

use crate::{
    Attempt, DECISION, HOST, Sides, XA, XB, appealed, as_written, danger, draft, guardian_ends, hold,
    instant, last_visit, nothing, on, play, with,
};

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
    // What belongs to no case tells of no child.
    let of_a_child = |kind: &&Kind| {
        let info = kind.info();
        info.crosses() && !info.protected && !info.caseless
    };
    for kind in Kind::ALL.iter().filter(of_a_child) {
        let day: Date = date(2027, 6, 21);
        let facts = Facts { act_kind: Some(kind.id().into()), act_day: Some(day), ..Facts::default() };
        let act = Act { kind: *kind, digest: [0; 32], case_version: 1 };
        if matches!(agreement.decide(&act, &facts, Side::Sender), Decision::Permit(_)) {
            went.push(kind.id());
        }
    }
    assert!(went.is_empty(), "{went:?} went, and nothing was known");
}

//! Closing a case on a child in need.

use entente_agreements::Side;
use entente_casework::generated::{
    AppealResult, ClosureReason, ClosureVerdict, ContactKind, Content, Domain, GuaranteeState, Role,
    Wellbeing,
};
use entente_wire::Draft;
use jiff::civil::date;

use crate::{Attempt, CLOSING, HOST, World, XA, XB, as_written, danger, last_visit, on, play, with};

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
            name: "the monitor is concerned",
            until: "2028-01-05",
            then: |w| {
                w.record(
                    XB,
                    "2028-01-06T09:00:00Z",
                    "N8-monitor-month-6.toml",
                    with!(MonitorRecord, n => (n.visited_on, n.concern) = (date(2028, 1, 6), true)),
                );
            },
            rule: Some("CF17-concern"),
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

/// The confirmation of HOST, on the day of the story.
const CONFIRMATION: Attempt = Attempt {
    until: "2028-01-10",
    node: XA,
    file: "J5-closure-confirmation.toml",
    at: "2028-01-14T09:00:00Z",
    ..HOST
};

fn called(content: &mut Content) {
    let Content::MonitoringReport(report) = content else { panic!("another kind") };
    (report.contact, report.seen_alone) = (ContactKind::Call, false);
}

/// Arrived, the child was called once, and the monitor did come.
fn called_once(world: &mut World) {
    world.send(XB, "2027-07-29T15:00:00Z", "J1-follow-up-month-1.toml", called);
    world.record(XB, "2027-07-30T15:00:00Z", "N8-monitor-month-1.toml", as_written);
}

fn national_care(draft: &mut Draft) {
    on(
        draft,
        with!(ClosureProposal, j => {
            (j.reason, j.solution) = (ClosureReason::TransferredToNationalCare, None);
        }),
    );
}

#[test]
fn nobody_closes_on_what_nobody_has_seen() {
    play(&[
        Attempt {
            name: "national care after a call",
            until: "2027-07-01",
            then: called_once,
            edit: national_care,
            at: "2027-08-02T09:00:00Z",
            rule: Some("CF17-closing"),
            ..CLOSING
        },
        Attempt {
            name: "national care after a visit",
            until: "2027-07-30",
            edit: national_care,
            at: "2027-08-02T09:00:00Z",
            ..CLOSING
        },
        Attempt {
            name: "the last visit was a call",
            until: "2027-12-28",
            then: |w| last_visit(w, called),
            rule: Some("XA-XB-13-1"),
            ..CLOSING
        },
        Attempt {
            name: "the partner told of a danger",
            then: |w| w.send(XA, "2028-01-05T09:00:00Z", "B2-danger-notice.toml", as_written),
            rule: Some("XA-XB-13-1-danger"),
            ..CLOSING
        },
        Attempt {
            name: "the same after the proposal, as it is confirmed",
            then: |w| w.send(XB, "2028-01-12T09:00:00Z", "B2-danger-notice.toml", as_written),
            rule: Some("XA-XB-13-2-danger"),
            ..CONFIRMATION
        },
        Attempt {
            name: "who guaranteed the care takes it back",
            then: |w| {
                w.send(
                    XB,
                    "2028-01-05T09:00:00Z",
                    "F2-care-guarantee.toml",
                    with!(CareGuarantee, f => f.state = GuaranteeState::Revoked),
                );
            },
            rule: Some("XA-XB-13-1-danger"),
            ..CLOSING
        },
        Attempt {
            name: "the child lives elsewhere than was guaranteed",
            until: "2027-12-28",
            then: |w| last_visit(w, with!(MonitoringReport, j => j.placement_as_guaranteed = false)),
            rule: Some("XA-XB-13-1-danger"),
            ..CLOSING
        },
        Attempt {
            name: "one who came besides was not independent",
            then: |w| {
                w.record(
                    XB,
                    "2028-01-06T09:00:00Z",
                    "N8-monitor-month-6.toml",
                    with!(MonitorRecord, n => {
                        (n.visited_on, n.visited_by, n.independent) =
                            (date(2028, 1, 6), Role::SocialWorker, false);
                    }),
                );
            },
            ..CLOSING
        },
    ]);
}

#[test]
fn an_appeal_is_decided_before_its_case_is_closed() {
    fn lodged(world: &mut World) {
        world.record(
            XA,
            "2027-06-29T15:00:00Z",
            "H4-appeal.toml",
            with!(AppealNotice, h => h.lodged_on = date(2027, 6, 14)),
        );
    }
    play(&[
        Attempt {
            name: "lodged in time, written down after the journey",
            then: lodged,
            rule: Some("CF14-closing"),
            ..CONFIRMATION
        },
        Attempt {
            name: "the closing is refused",
            then: lodged,
            edit: |d| {
                on(
                    d,
                    with!(ClosureConfirmation, j => {
                        (j.answer, j.closed_on) = (ClosureVerdict::Refused, None);
                    }),
                );
            },
            ..CONFIRMATION
        },
        Attempt {
            name: "a judge has decided",
            then: |w| {
                lodged(w);
                w.record(
                    XA,
                    "2027-08-30T15:00:00Z",
                    "H5-appeal-outcome.toml",
                    with!(AppealOutcome, h => h.result = AppealResult::Upheld),
                );
            },
            ..CONFIRMATION
        },
    ]);
}

/// HOST was only asked, and closes in the same words whether there is a child here or not.
#[test]
fn a_question_is_closed_without_a_word_about_the_child() {
    fn asked(world: &mut World) {
        world.send(XB, "2027-03-01T09:00:00Z", "C7-locate-child-request.toml", as_written);
        world.send(XB, "2027-06-02T09:00:00Z", "J4-closure-proposal.toml", |content| {
            let Content::ClosureProposal(proposal) = content else { panic!("another kind") };
            (proposal.reason, proposal.solution) = (ClosureReason::MissingLongTerm, None);
        });
    }
    let answer = || Attempt { until: "2027-02-01", at: "2027-06-03T09:00:00Z", ..CONFIRMATION };
    play(&[
        Attempt { name: "no child is here", then: asked, ..answer() },
        Attempt {
            name: "a child is here, and claims protection",
            then: |w| {
                asked(w);
                w.record(XA, "2027-05-01T09:00:00Z", "N1-found.toml", as_written);
                w.record(XA, "2027-05-02T09:00:00Z", "N19-protection-claim.toml", as_written);
            },
            ..answer()
        },
        Attempt {
            name: "the other side knows of the child, and it was not screened",
            then: |w| {
                asked(w);
                w.record(XA, "2027-05-01T09:00:00Z", "N1-found.toml", as_written);
                w.send(XA, "2027-05-03T09:00:00Z", "B1-identification-notice.toml", as_written);
            },
            rule: Some("CF10"),
            ..answer()
        },
    ]);
}

#[test]
fn whoever_knows_that_the_child_is_back_closes_nothing_because_it_is_missing() {
    fn missing_there(world: &mut World) {
        world.send(
            XB,
            "2027-08-05T09:00:00Z",
            "B7-missing-child-notice.toml",
            with!(MissingChildNotice, b => {
                b.since = date(2027, 8, 5);
            }),
        );
    }
    let closing = || Attempt {
        until: "2027-07-30",
        edit: |d| {
            on(
                d,
                with!(ClosureProposal, j => {
                    (j.reason, j.solution) = (ClosureReason::MissingLongTerm, None);
                }),
            );
        },
        at: "2027-09-20T09:00:00Z",
        ..CLOSING
    };
    play(&[
        Attempt { name: "missing for six weeks", then: missing_there, ..closing() },
        Attempt {
            name: "and back since ten days",
            then: |w| {
                missing_there(w);
                w.record(XB, "2027-09-10T09:00:00Z", "N11-missing.toml", |content| {
                    let Content::MissingRecord(said) = content else { panic!("another kind") };
                    said.since = crate::instant("2027-08-05T08:00:00Z");
                    said.back_at = Some(crate::instant("2027-09-10T08:00:00Z"));
                });
            },
            rule: Some("CF17-missing"),
            ..closing()
        },
    ]);
}

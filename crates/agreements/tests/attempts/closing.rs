//! Closing a case on a child in need.

use entente_agreements::Side;
use entente_casework::generated::{ClosureReason, Content, Domain, Wellbeing};
use jiff::civil::date;

use crate::{Attempt, CLOSING, HOST, XA, XB, as_written, danger, last_visit, on, play, with};

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

//! Service, window and appeal.

use entente_casework::generated::{AppealResult, Role};
use jiff::civil::date;

use crate::{
    Attempt, Edit, HOST, PROPOSAL, World, XA, appealed, as_written, edited, instant, on, play, with,
    withdrawn,
};

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

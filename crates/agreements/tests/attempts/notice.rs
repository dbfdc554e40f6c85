//! What is told abroad, and what is put off.

use entente_agreements::Side;
use entente_casework::generated::{ConsentAnswer, HoldKind, Purpose, ScreeningResult};
use jiff::civil::date;

use crate::{Attempt, Edit, HOST, World, XA, XB, as_written, on, play, with};

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

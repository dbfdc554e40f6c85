//! A SWITCH is judged before it is accepted: what it replaces, whether it is newer, from which day. What a partner would refuse is
//! not sent, and what it refused is not sent in a circle.

use entente_agreements::specimen;
use entente_casework::StatementId;
use entente_seals::dsse;
use entente_seals::{
    Acknowledgement, Digest, Entropy as _, Instant, OutwardFinding, RuleCode, StatementText as _, Switch,
    Verdict,
};
use entente_transport::{Bytes, DeferredCause, Lane, StatementFrame, ToReceiver, ToSender};
use jiff::civil::Date;

use super::two::{Two, XA, XB, name};

/// What a SWITCH of XA says, whether or not it may.
struct Says {
    number: u64,
    agreement: Digest,
    replaces: Option<Digest>,
    in_force_from: &'static str,
    made_at: &'static str,
}

fn first() -> Digest {
    Digest::from_bytes(specimen().digest())
}

impl Two {
    fn switch(&self, says: &Says) -> ToReceiver {
        let desk = self.desk(XA);
        let mut entropy = desk.entropy;
        let text = Switch {
            id: StatementId::from_bytes(entropy.id()),
            from: name(XA),
            to: name(XB),
            incarnation: 1,
            number: says.number,
            agreement: says.agreement,
            replaces: says.replaces,
            in_force_from: says.in_force_from.parse::<Date>().unwrap(),
            made_at: says.made_at.parse::<Instant>().unwrap(),
        };
        let signed = dsse::sign(text, desk.keys.statement()).unwrap();
        let statement = Bytes::from(signed.envelope().to_carriage().unwrap());
        ToReceiver::Statement(StatementFrame { statement, lane: Lane::Routine })
    }

    /// The verdict of XB, and why it refuses.
    fn judged(&self, says: &Says) -> (Verdict, Vec<(String, String)>) {
        let answer = self.take(XA, self.switch(says)).unwrap();
        let ToSender::Acknowledgement(carriage) = &answer else { panic!("not acknowledged: {answer:?}") };
        let envelope = dsse::Envelope::from_carriage(carriage).unwrap();
        let text = Acknowledgement::from_payload(&envelope.payload).unwrap();
        let face = |finding: &OutwardFinding| {
            (finding.rule.as_str().to_owned(), finding.paths[0].as_str().to_owned())
        };
        (text.verdict, text.findings.iter().map(face).collect())
    }

    fn in_force_at_xb(&self) -> Option<Digest> {
        self.desk(XB).views.pair(&name(XA)).unwrap().their_agreement()
    }

    fn time(&self, to: &str) {
        for side in [XA, XB] {
            self.desk(side).clock().set(to.parse().unwrap()).unwrap();
        }
    }
}

fn refused(rule: &str, path: &str) -> (Verdict, Vec<(String, String)>) {
    (Verdict::Refused, vec![(rule.to_owned(), path.to_owned())])
}

#[test]
fn a_switch_that_is_wrong_is_refused_and_puts_nothing_in_force() {
    let mut two = Two::fresh();
    let (second, third) = (two.add_package(XB, 2, "2027-03-01"), two.add_package(XB, 3, "2027-06-01"));
    two.again(XB);
    let strange = Digest::of(b"a package that was never in force");
    let from_first = Says {
        number: 1,
        agreement: first(),
        replaces: None,
        in_force_from: "2027-01-01",
        made_at: "2027-03-05T08:10:00.000Z",
    };
    // The first of a pair replaces nothing.
    let wrong = Says { replaces: Some(strange), ..from_first };
    assert_eq!(two.judged(&wrong), refused("CONTENT", "replaces"));
    assert_eq!(two.in_force_at_xb(), None);
    let right = Says { number: 2, ..from_first };
    assert_eq!(two.judged(&right), (Verdict::Accepted, Vec::new()));
    assert_eq!(two.in_force_at_xb(), Some(first()));

    let newer = Says {
        number: 3,
        agreement: second,
        replaces: Some(first()),
        in_force_from: "2027-03-01",
        made_at: "2027-03-05T08:10:00.000Z",
    };
    let wrong = [
        (Says { number: 3, replaces: None, ..newer }, ("CONTENT", "replaces")),
        (Says { number: 4, replaces: Some(strange), ..newer }, ("CONTENT", "replaces")),
        (Says { number: 5, in_force_from: "2027-02-28", ..newer }, ("CONTENT", "in_force_from")),
        (Says { number: 6, in_force_from: "2027-03-02", ..newer }, ("CONTENT", "in_force_from")),
        // Its day is that of the receiver, where 28 February has not ended yet.
        (Says { number: 7, made_at: "2027-02-28T20:00:00.000Z", ..newer }, ("TOO-EARLY", "in_force_from")),
        (
            Says { number: 8, agreement: third, in_force_from: "2027-06-01", ..newer },
            ("TOO-EARLY", "in_force_from"),
        ),
    ];
    for (says, (rule, path)) in &wrong {
        assert_eq!(two.judged(says), refused(rule, path), "number {}", says.number);
        assert_eq!(two.in_force_at_xb(), Some(first()));
    }
    assert_eq!(two.judged(&Says { number: 9, ..newer }), (Verdict::Accepted, Vec::new()), "the control");
    assert_eq!(two.in_force_at_xb(), Some(second));

    // Nobody goes back to an older version, whatever it is said to replace, nor changes what lies behind.
    let back = Says { number: 10, replaces: Some(second), ..from_first };
    assert_eq!(two.judged(&back), refused("CONTENT", "agreement"));
    two.time("2027-06-02T08:00:00Z");
    let behind = Says {
        number: 20,
        agreement: third,
        replaces: Some(second),
        in_force_from: "2027-06-01",
        made_at: "2027-06-02T08:00:00.000Z",
    };
    assert_eq!(two.judged(&behind), (Verdict::Accepted, Vec::new()));
    two.again(XB);
    assert_eq!(two.judged(&Says { number: 11, ..back }), refused("CONTENT", "replaces"));
    assert_eq!(two.in_force_at_xb(), Some(third));
}

#[test]
fn a_switch_that_was_dated_ahead_waits_for_its_day() {
    let mut two = Two::fresh();
    let second = two.add_package(XB, 2, "2027-06-01");
    two.again(XB);
    let says = Says {
        number: 1,
        agreement: first(),
        replaces: None,
        in_force_from: "2027-01-01",
        made_at: "2027-03-05T08:10:00.000Z",
    };
    assert_eq!(two.judged(&says).0, Verdict::Accepted);
    let ahead = two.switch(&Says {
        number: 2,
        agreement: second,
        replaces: Some(first()),
        in_force_from: "2027-06-01",
        made_at: "2027-06-01T08:00:00.000Z",
    });
    let before = two.desk(XB).views.pair(&name(XA)).unwrap().version();
    let Some(ToSender::Deferred(put_off)) = two.take(XA, ahead.clone()) else {
        panic!("its day has not come")
    };
    assert!(matches!(put_off.cause, DeferredCause::UnknownAgreement { .. }));
    assert_eq!(two.desk(XB).views.pair(&name(XA)).unwrap().version(), before, "nothing was recorded");
    assert_eq!(two.in_force_at_xb(), Some(first()));
    // The same bytes, when the day is there.
    two.time("2027-06-01T09:00:00Z");
    assert!(matches!(two.take(XA, ahead), Some(ToSender::Acknowledgement(_))));
    assert_eq!(two.in_force_at_xb(), Some(second));
}

#[test]
fn a_switch_is_sent_on_its_day_and_one_that_was_refused_once_a_day() {
    let mut two = Two::fresh();
    let switch = two.begin(XA).unwrap();
    two.cross(XA, &switch);
    let second = two.add_package(XA, 2, "2027-03-10");
    two.again(XA);
    two.time("2027-03-09T12:00:00Z");
    assert!(two.begin(XA).is_none(), "its day has not come");
    two.time("2027-03-10T12:00:00Z");
    let tried = two.begin(XA).unwrap();
    // A partner that refuses it, for whatever reason.
    let answer = Acknowledgement {
        from: name(XB),
        to: name(XA),
        incarnation: 1,
        statement: tried,
        verdict: Verdict::Refused,
        findings: vec![OutwardFinding::new(RuleCode::new("CONTENT").unwrap(), None, Vec::new(), None)],
        findings_omitted: 0,
        arrived_at: two.desk(XB).now().unwrap(),
    };
    let signed = dsse::sign(answer, two.desk(XB).keys.statement()).unwrap();
    two.desk(XA).acknowledged(&name(XB), &signed.envelope().to_carriage().unwrap()).unwrap();
    let trouble = two.desk(XA).contact_with(&name(XB)).trouble.unwrap();
    assert!(trouble.contains(&second.to_string()), "{trouble}");
    for again in [false, true] {
        if again {
            two.again(XA);
            two.time("2027-03-10T18:00:00Z");
        }
        assert!(two.begin(XA).is_none(), "not in a circle");
    }
    // The next day, with the package there, it is taken.
    assert_eq!(two.add_package(XB, 2, "2027-03-10"), second);
    two.again(XB);
    two.time("2027-03-11T12:00:00Z");
    let switch = two.begin(XA).unwrap();
    assert_eq!(switch.number, tried.number + 1);
    two.cross(XA, &switch);
    assert_eq!((two.in_force_at_xb(), two.begin(XA)), (Some(second), None));
}

//! What was held is settled once, whatever became of its case meanwhile.

use entente_casework::StatementId;
use entente_seals::dsse;
use entente_seals::{Acknowledgement, Entropy as _, OutwardFinding, Resolved, StatementText as _, Verdict};
use entente_seals::{RuleCode, StatementRef};
use entente_transport::{Bytes, Lane, StatementFrame, ToReceiver, ToSender};

use super::two::{FACTS, Two, XA, XB, name, prepared};
use super::*;
use crate::case_file::CaseAt;
use crate::streams;

/// XA's notice, which XB holds for a person.
struct Held {
    two: Two,
    case: CaseAt,
    notice: StatementRef,
}

fn held() -> Held {
    let two = Two::fresh();
    let switch = two.begin(XA).unwrap();
    two.cross(XA, &switch);
    let (desk, other) = (two.desk(XA), two.desk(XB));
    let case = desk.open_case(&name(XB), None).unwrap();
    for fact in FACTS {
        desk.record(&case, &prepared(desk, &case, fact)).unwrap();
    }
    let notice = prepared(desk, &case, "B1-identification-notice.toml");
    assert!(matches!(desk.send(&case, &notice, false).unwrap(), SendDecision::Drafted(_)));
    let notice = two.begin(XA).unwrap();
    let answer = Acknowledgement {
        from: name(XB),
        to: name(XA),
        incarnation: 1,
        statement: notice,
        verdict: Verdict::Held,
        findings: vec![OutwardFinding::new(RuleCode::new("UNDER-REVIEW").unwrap(), None, Vec::new(), None)],
        findings_omitted: 0,
        arrived_at: other.now().unwrap(),
    };
    let signed = dsse::sign(answer, other.keys.statement()).unwrap();
    desk.acknowledged(&name(XB), &signed.envelope().to_carriage().unwrap()).unwrap();
    Held { two, case, notice }
}

impl Held {
    /// XB says in its statement with this number that it accepts what it held.
    fn resolve(&self, number: u64) -> Verdict {
        let other = self.two.desk(XB);
        let mut entropy = other.entropy;
        let text = Resolved {
            id: StatementId::from_bytes(entropy.id()),
            from: name(XB),
            to: name(XA),
            incarnation: 1,
            number,
            statement: self.notice,
            verdict: Verdict::Accepted,
            findings: Vec::new(),
            findings_omitted: 0,
            made_at: other.now().unwrap(),
        };
        let signed = dsse::sign(text, other.keys.statement()).unwrap();
        let statement = Bytes::from(signed.envelope().to_carriage().unwrap());
        let frame = ToReceiver::Statement(StatementFrame { statement, lane: Lane::Routine });
        let answer = self.two.take(XB, frame).unwrap();
        let ToSender::Acknowledgement(carriage) = &answer else { panic!("not acknowledged: {answer:?}") };
        let envelope = dsse::Envelope::from_carriage(carriage).unwrap();
        Acknowledgement::from_payload(&envelope.payload).unwrap().verdict
    }

    fn erase(&self) {
        let desk = self.two.desk(XA);
        let stream = self.case.stream();
        let keys = desk.keyring.keys_of_case(&streams::scope(stream)).unwrap();
        let keys: Vec<_> = keys.into_iter().map(|(_, key)| key).collect();
        desk.keyring.destroy(&keys).unwrap();
        desk.views.forget(stream);
        assert!(desk.views.case_of(stream).unwrap().is_erased());
    }
}

#[test]
fn a_second_settlement_is_refused_whether_its_case_can_be_read_or_was_erased() {
    for erased in [false, true] {
        let mut held = held();
        assert_eq!(held.resolve(1), Verdict::Accepted, "the control: the first one settles it");
        if erased {
            held.erase();
        }
        assert_eq!(held.resolve(2), Verdict::Refused);
        held.two.again(XA);
        assert_eq!(held.resolve(3), Verdict::Refused, "after a restart too");
    }
}

#[test]
fn what_was_held_of_an_erased_case_is_settled_and_only_once() {
    let mut held = held();
    held.erase();
    assert_eq!(held.resolve(1), Verdict::Accepted);
    assert_eq!(held.resolve(2), Verdict::Refused);
    held.two.again(XA);
    assert_eq!(held.resolve(3), Verdict::Refused);
}

//! What a partner may send that is not right: unknown fields, malformed values, two texts for one number, bytes that nobody
//! signed. Each gets its answer, no answer repeats a value, and what is not authentic leaves no trace.

use entente_casework::CaseRef;
use entente_casework::generated::{ArrivalResult, Content, Nationality, NationalityKind};
use entente_seals::{KeyEvent, StatementRef, Verdict, Void};
use entente_transport::operator::Operator as _;
use entente_transport::{Bytes, DeferredCause, FrameFaultCause, ToReceiver, ToSender};
use entente_wire::SectionPart;

use crate::harness::{Forger, Pair, XA, XB, acknowledgement, authority, example, played, statement};

const FILE: &str = "C5-tracing-request.toml";
/// A varint field of the number 9999 with the value 1.
const UNKNOWN_FIELD: [u8; 4] = [0xf8, 0xf0, 0x04, 0x01];
const GOOD_VALUE: &str = "2027-01";
/// As long as the good one, and no month.
const BAD_VALUE: &str = "SAMPLE!";

fn sent() -> (Pair, CaseRef, StatementRef) {
    let (pair, case) = played(11);
    pair.draft(XA, &case, FILE);
    let begun = pair.begin(XA).unwrap();
    (pair, case, begun)
}

#[test]
fn the_same_forgery_without_a_fault_is_accepted() {
    let (pair, case, begun) = sent();
    let honest = pair.frame(XA, &begun);
    let forged = Forger::at(&pair, XA).instead_of(&honest, FILE, |_| {});
    assert_eq!(acknowledgement(&pair.take(XA, forged)).verdict, Verdict::Accepted);
    assert_eq!(pair.received(XB, &case, "C5"), 1);
}

#[test]
fn a_field_that_is_not_known_here_holds_the_message_for_a_person() {
    let (mut pair, case, begun) = sent();
    let honest = pair.frame(XA, &begun);
    let forged =
        Forger::at(&pair, XA).instead_of(&honest, FILE, |sections| sections[0].bytes.extend(UNKNOWN_FIELD));
    let answer = pair.take(XA, forged.clone());
    let told = acknowledgement(&answer);
    assert_eq!((told.verdict, told.findings.len()), (Verdict::Held, 1));
    // It is kept as it came, and read again after a restart.
    pair.crash(XB);
    assert_eq!(pair.received(XB, &case, "C5"), 1);
    assert!(pair.take(XA, forged) == answer);
    pair.verify();
}

#[test]
fn what_was_held_is_settled_once_and_the_case_reads_on_after_it() {
    let (mut pair, case, begun) = sent();
    let honest = pair.frame(XA, &begun);
    let forged =
        Forger::at(&pair, XA).instead_of(&honest, FILE, |sections| sections[0].bytes.extend(UNKNOWN_FIELD));
    let held = acknowledgement(&pair.take(XA, forged)).statement;
    pair.desk(XB).resolve(&pair.place(XB, &case), &held.digest, true).unwrap();
    assert!(pair.desk(XB).resolve(&pair.place(XB, &case), &held.digest, false).is_err(), "it was settled");
    // The case is folded again from its records, the statement that settled it among them.
    pair.crash(XB);
    assert_eq!(pair.received(XB, &case, "C5"), 1);
    let [told] = pair.unsettled(XB)[..] else { panic!("one statement tells it") };
    // XA never sent what XB held (a forger did), so it answers that it was not asked; its own case is untouched by it.
    let answer = pair.cross(XB, &told);
    assert_eq!(acknowledgement(&answer).verdict, Verdict::Refused);
    pair.crash(XA);
    assert!(pair.view(XA, &case).timeline.iter().any(|entry| entry.kind == "B1"));
    pair.verify();
}

#[test]
fn malformed_content_is_refused_with_its_paths_and_never_its_values() {
    let (pair, _, begun) = sent();
    let honest = pair.frame(XA, &begun);
    let mut changed = 0;
    let forged = Forger::at(&pair, XA).instead_of(&honest, FILE, |sections| {
        for section in sections {
            let places: Vec<_> = section
                .bytes
                .windows(GOOD_VALUE.len())
                .enumerate()
                .filter(|(_, w)| *w == GOOD_VALUE.as_bytes())
                .map(|(at, _)| at)
                .collect();
            for at in places {
                section.bytes[at..at + BAD_VALUE.len()].copy_from_slice(BAD_VALUE.as_bytes());
                changed += 1;
            }
        }
    });
    assert_eq!(changed, 1);
    let answer = pair.take(XA, forged);
    let told = acknowledgement(&answer);
    assert_eq!(told.verdict, Verdict::Refused);
    let paths: Vec<String> =
        told.findings.iter().flat_map(|finding| &finding.paths).map(ToString::to_string).collect();
    assert!(paths.iter().any(|path| path.contains("separated_on")), "{paths:?}");
    let ToSender::Acknowledgement(carriage) = answer else { panic!("no acknowledgement") };
    let value = BAD_VALUE.as_bytes();
    assert!(!carriage.windows(value.len()).any(|window| window == value), "a value went abroad");
    pair.verify();
}

/// A search for a grandmother who has a country and this kind of nationality beside it.
fn searched_for(kind: NationalityKind) -> Vec<SectionPart> {
    let draft = entente_wire::read_draft(&example(FILE), entente_wire::Format::Toml).unwrap();
    let Content::TracingRequest(mut request) = draft.content else { panic!("another kind") };
    request.sought[0].person.nationalities = vec![Nationality { kind, country: "XB".parse().ok() }];
    entente_wire::to_sections(&Content::TracingRequest(request))
}

#[test]
fn what_contradicts_itself_is_refused_with_its_path_and_is_read_back_as_it_was_kept() {
    // The control: the same words without the contradiction.
    for (kind, verdict) in
        [(NationalityKind::National, Verdict::Accepted), (NationalityKind::Stateless, Verdict::Refused)]
    {
        let (mut pair, case, begun) = sent();
        let honest = pair.frame(XA, &begun);
        let forged =
            Forger::at(&pair, XA).instead_of(&honest, FILE, |sections| *sections = searched_for(kind));
        let told = acknowledgement(&pair.take(XA, forged));
        assert_eq!(told.verdict, verdict);
        let paths: Vec<String> =
            told.findings.iter().flat_map(|finding| &finding.paths).map(ToString::to_string).collect();
        let refused = verdict == Verdict::Refused;
        assert_eq!(paths.iter().any(|path| path.contains("nationalities[0].country")), refused, "{paths:?}");
        pair.crash(XB);
        assert_eq!(pair.received(XB, &case, "C5"), 1);
        pair.verify();
    }
}

/// Who sent it can mend a request; a child that did not arrive is not sent back for a slip of the pen.
#[test]
fn what_is_protected_and_contradicts_itself_waits_for_a_person() {
    let (mut pair, case, begun) = sent();
    let honest = pair.frame(XA, &begun);
    let no_show = |sections: &mut Vec<SectionPart>| {
        let draft =
            entente_wire::read_draft(&example("I8-arrival-notice.toml"), entente_wire::Format::Toml).unwrap();
        let Content::ArrivalNotice(mut arrival) = draft.content else { panic!("another kind") };
        assert!(arrival.received_by.is_some(), "the contradiction: nobody receives who does not come");
        arrival.result = ArrivalResult::NoShow;
        *sections = entente_wire::to_sections(&Content::ArrivalNotice(arrival));
    };
    let kind = |header: &mut entente_seals::TransmittalHeader| header.kind = "I8".parse().unwrap();
    let forged = Forger::at(&pair, XA).rewritten(&honest, "I8-arrival-notice.toml", kind, no_show);
    let told = acknowledgement(&pair.take(XA, forged));
    assert_eq!(told.verdict, Verdict::Held);
    let paths: Vec<String> =
        told.findings.iter().flat_map(|finding| &finding.paths).map(ToString::to_string).collect();
    assert_eq!(paths, ["received_by"]);
    pair.crash(XB);
    assert_eq!(pair.received(XB, &case, "I8"), 1, "it is kept, and read back as it was written");
    assert!(pair.view(XB, &case).holds.iter().any(|hold| hold.kind == "FOR_A_PERSON"));
    let held = pair.ask(XB, async |api| api.held(None).await.unwrap());
    let [line] = &held[..] else { panic!("one waits: {held:?}") };
    assert!(line.readable);
    assert!(line.findings[0].sentence.contains("contradicts itself"), "{:?}", line.findings);
    assert_eq!(line.findings[0].paths, ["received_by"]);
    pair.verify();
}

#[test]
fn a_second_text_for_one_number_gets_the_first_answer_and_the_evidence_is_kept_once() {
    let (mut pair, case, begun) = sent();
    let honest = pair.frame(XA, &begun);
    let second = Forger::at(&pair, XA).instead_of(&honest, FILE, |_| {});
    assert_eq!(statement(&honest).number, statement(&second).number);
    let first = pair.take(XA, honest.clone());
    let size = |pair: &Pair| -> u64 { pair.trees(XB).iter().map(|(_, entries, _)| entries).sum() };
    let before = size(&pair);
    assert!(pair.take(XA, second.clone()) == first);
    assert_eq!(size(&pair), before + 1, "one entry: the evidence");
    pair.crash(XB);
    for _ in 0..2 {
        assert!(pair.take(XA, second.clone()) == first && pair.take(XA, honest.clone()) == first);
    }
    assert_eq!(size(&pair), before + 1);
    assert_eq!(pair.received(XB, &case, "C5"), 1);
    pair.verify();
}

fn changed(frame: &ToReceiver, change: impl FnOnce(&mut Vec<u8>, &mut Vec<u8>)) -> ToReceiver {
    let ToReceiver::Transmittal(mut frame) = frame.clone() else { panic!("no transmittal") };
    let (mut carriage, mut ciphertext) = (frame.statement.to_vec(), frame.ciphertexts[0].to_vec());
    change(&mut carriage, &mut ciphertext);
    frame.statement = Bytes::from(carriage);
    frame.ciphertexts[0] = Bytes::from(ciphertext);
    ToReceiver::Transmittal(frame)
}

fn last(bytes: &mut [u8]) {
    *bytes.last_mut().unwrap() ^= 1;
}

#[test]
fn bytes_that_nobody_signed_leave_no_trace() {
    let (mut pair, case, begun) = sent();
    let honest = pair.frame(XA, &begun);
    let before = pair.trees(XB);
    let wrong = [
        (changed(&honest, |carriage, _| last(carriage)), FrameFaultCause::NotAuthentic),
        (changed(&honest, |carriage, _| carriage.truncate(40)), FrameFaultCause::Malformed),
        (changed(&honest, |_, ciphertext| last(ciphertext)), FrameFaultCause::ContentMismatch),
    ];
    for (frame, cause) in wrong {
        match pair.take(XA, frame) {
            ToSender::FrameFault(fault) => assert_eq!(fault.cause, cause),
            other => panic!("{cause:?} was expected, not {other:?}"),
        }
        assert_eq!(pair.trees(XB), before, "{cause:?}");
    }
    // What XA wrote to XB, shown to XA as if XB had written it.
    match pair.take(XB, honest.clone()) {
        ToSender::FrameFault(_) => {}
        other => panic!("a fault was expected, not {other:?}"),
    }
    pair.crash(XB);
    assert_eq!(pair.received(XB, &case, "C5"), 0);
    assert_eq!(acknowledgement(&pair.take(XA, honest)).verdict, Verdict::Accepted);
}

#[test]
fn an_authentic_type_that_is_not_taken_in_is_put_off_in_words_and_leaves_no_trace() {
    let (pair, _, begun) = sent();
    let honest = statement(&pair.frame(XA, &begun));
    let forger = Forger::at(&pair, XA);
    let key = KeyEvent {
        id: honest.id,
        from: authority(XA),
        to: authority(XB),
        incarnation: begun.incarnation,
        number: begun.number + 1,
        certificate: "AAAA".to_owned(),
        trusted_until: None,
        made_at: honest.made_at,
    };
    let before = pair.trees(XB);
    let answer = pair.take(XA, forger.signed(key));
    let ToSender::Deferred(deferred) = &answer else { panic!("put off was expected, not {answer:?}") };
    assert_eq!(deferred.cause, DeferredCause::UnknownType);
    assert_eq!(pair.trees(XB), before);
    pair.answer(XA, &answer);
    let words = pair.desk(XA).contact_with(&authority(XB)).deferred.unwrap();
    assert!(words.contains("type of statement"), "{words}");
    // Control: the same frame with a type that is taken in, signed by the same key, has its effect.
    let void = Void { from: authority(XA), to: authority(XB), statement: begun };
    assert_eq!(acknowledgement(&pair.take(XA, forger.signed(void))).verdict, Verdict::Voided);
    assert_ne!(pair.trees(XB), before);
}

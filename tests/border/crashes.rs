//! Power cuts at every place between a decision and the moment both sides know of it. Each ends with one effect, one number
//! and one acknowledgement, the same to the byte.

use entente_exchange::DepartedState;
use entente_seals::Verdict;
use entente_transport::ToSender;

use crate::harness::{Pair, XA, XB, acknowledgement, played};
use entente_casework::{CaseRef, StatementId};

/// Where the power is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// Nowhere: the control.
    Nowhere,
    /// At the sender, before the draft begins.
    BeforeBeginning,
    /// At the sender, numbered and signed, before the frame leaves.
    BeforeLeaving,
    /// At the sender, after the frame left and before the answer comes.
    BeforeAnswer,
    /// At the sender, after the answer came and before it was kept.
    BeforeKeepingAnswer,
    /// At the receiver, after it committed and before its answer leaves.
    BeforeAnswering,
    /// At both, after the receiver committed.
    BothBeforeAnswering,
}

const CUTS: [Cut; 7] = [
    Cut::Nowhere,
    Cut::BeforeBeginning,
    Cut::BeforeLeaving,
    Cut::BeforeAnswer,
    Cut::BeforeKeepingAnswer,
    Cut::BeforeAnswering,
    Cut::BothBeforeAnswering,
];

/// Carries one message over a cut. Answers the acknowledgements that the receiver gave, each in its bytes.
fn carried(pair: &mut Pair, cut: Cut) -> Vec<Vec<u8>> {
    let mut given = Vec::new();
    let mut note = |answer: &ToSender| {
        let ToSender::Acknowledgement(carriage) = answer else { panic!("{cut:?}: {answer:?}") };
        given.push(carriage.to_vec());
    };
    if cut == Cut::BeforeBeginning {
        pair.crash(XA);
    }
    let begun = pair.begin(XA).unwrap();
    if cut == Cut::BeforeLeaving {
        pair.crash(XA);
    }
    let first = pair.take(XA, pair.frame(XA, &begun));
    note(&first);
    match cut {
        Cut::BeforeAnswer | Cut::BeforeKeepingAnswer => pair.crash(XA),
        Cut::BeforeAnswering => pair.crash(XB),
        Cut::BothBeforeAnswering => {
            pair.crash(XA);
            pair.crash(XB);
        }
        Cut::Nowhere | Cut::BeforeBeginning | Cut::BeforeLeaving => {}
    }
    // Whatever was lost, the sender finds its statement waiting and sends it again.
    assert_eq!(pair.unsettled(XA), [begun], "{cut:?}");
    let again = pair.take(XA, pair.frame(XA, &begun));
    note(&again);
    pair.answer(XA, &again);
    if cut == Cut::BeforeKeepingAnswer {
        // The answer to the first attempt comes late: it changes nothing.
        pair.answer(XA, &first);
    }
    assert!(pair.unsettled(XA).is_empty() && pair.begin(XA).is_none(), "{cut:?}");
    given
}

fn one_effect(pair: &Pair, case: &CaseRef, message: &StatementId, number: u64, cut: Cut) {
    let tracked = pair.track(XA, message);
    assert_eq!(tracked.verdict, Some(Verdict::Accepted), "{cut:?}");
    assert_eq!(tracked.state, Some(DepartedState::Settled(Verdict::Accepted)), "{cut:?}");
    assert_eq!(tracked.statement.map(|statement| statement.number), Some(number), "{cut:?}");
    assert_eq!(
        pair.received(XB, case, "C5"),
        usize::try_from(number).unwrap() - 4,
        "{cut:?}: one effect each"
    );
}

#[test]
fn wherever_the_power_is_cut_there_is_one_effect_one_number_and_one_answer() {
    // SWITCH, B1, E1T and C1 have the numbers 1 to 4.
    let (mut pair, case) = played(11);
    for (number, cut) in (5..).zip(CUTS) {
        let message = pair.draft(XA, &case, "C5-tracing-request.toml");
        let given = carried(&mut pair, cut);
        assert_eq!(given.len(), 2);
        assert!(given.windows(2).all(|two| two[0] == two[1]), "{cut:?}: the acknowledgement is another");
        one_effect(&pair, &case, &message, number, cut);
    }
    pair.settle();
    pair.verify();
}

#[test]
fn a_number_that_was_given_is_never_given_again() {
    let (mut pair, case) = played(11);
    pair.draft(XA, &case, "C5-tracing-request.toml");
    let first = pair.begin(XA).unwrap();
    pair.crash(XA);
    pair.draft(XA, &case, "B4-guardian-notice.toml");
    let second = pair.begin(XA).unwrap();
    assert_eq!(second.number, first.number + 1);
    // The later one arrives first: it waits for the one before it in the case, and nothing is recorded.
    let early = pair.take(XA, pair.frame(XA, &second));
    assert!(matches!(early, ToSender::Deferred(_)), "{early:?}");
    pair.crash(XB);
    for statement in [first, second] {
        assert_eq!(acknowledgement(&pair.cross(XA, &statement)).statement, statement);
    }
    pair.verify();
}

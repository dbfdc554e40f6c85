//! Two sides that go by different packages: nothing is decided, both digests are shown to the administrators, and it goes on
//! by itself when the packages are the same.

use entente_agreements::specimen;
use entente_seals::{Digest, Verdict};
use entente_transport::{DeferredCause, ToSender};

use crate::harness::{Pair, Rehearsal, XA, XB, acknowledgement, copy};

#[test]
fn an_unknown_package_defers_everything_until_it_is_the_same() {
    let rehearsal = Rehearsal::fresh();
    let right = rehearsal.home(XB).join("agreements/XA-XB");
    let kept = tempfile::tempdir().unwrap();
    copy(&right, kept.path());
    let other = rehearsal.other_package(XB);
    let ours = Digest::from_bytes(specimen().digest());
    assert_ne!(ours, other);
    let mut pair = Pair::over(rehearsal);
    let before = pair.trees(XB);
    let switch = pair.begin(XA).unwrap();
    let answer = pair.take(XA, pair.frame(XA, &switch));
    let ToSender::Deferred(deferred) = &answer else { panic!("deferred was expected, not {answer:?}") };
    let cause =
        DeferredCause::UnknownAgreement { named: *ours.as_bytes(), in_force: Some(*other.as_bytes()) };
    assert_eq!(deferred.cause, cause);
    pair.answer(XA, &answer);
    for side in [XA, XB] {
        let trouble = pair.trouble(side).unwrap();
        for digest in [ours, other] {
            assert!(trouble.contains(&digest.to_string()), "{trouble}");
        }
    }
    assert_eq!(pair.trees(XB), before, "nothing was recorded");
    assert_eq!(pair.unsettled(XA), [switch]);
    assert!(pair.begin(XA).is_none(), "nothing else begins meanwhile");
    // The administrators compare, and XB puts the right package back.
    pair.cut_power(XB);
    copy(kept.path(), &right);
    pair.open(XB);
    assert_eq!(acknowledgement(&pair.cross(XA, &switch)).verdict, Verdict::Accepted);
    pair.settle();
    pair.verify();
}

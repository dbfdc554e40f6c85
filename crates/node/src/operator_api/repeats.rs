//! A change that is asked for again under the same request id gets the first answer and happens once. Remembered by this
//! process and for the newest changes only; what a restart forgets is in the journal, and a person finds it in the case.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use entente_seals::Digest;
use entente_transport::operator::{Fault, FieldFault, RequestId};

use super::Answer;

/// Most answers that are remembered.
const REPEATS_MAX: usize = 4_096;

/// The newest answers, by request id.
pub(super) struct Repeats<T> {
    known: Mutex<Known<T>>,
}

struct Known<T> {
    slots: HashMap<RequestId, Arc<Slot<T>>>,
    order: VecDeque<RequestId>,
}

struct Slot<T> {
    question: Digest,
    answer: Mutex<Option<T>>,
}

impl<T> Default for Repeats<T> {
    fn default() -> Self {
        Self { known: Mutex::new(Known { slots: HashMap::new(), order: VecDeque::new() }) }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T: Clone> Repeats<T> {
    /// Does the work unless it was done under this id before. Two who ask at once wait for one another. Work without an
    /// answer changed nothing and may be asked for again.
    pub(super) fn once(
        &self,
        id: &RequestId,
        question: Digest,
        work: impl FnOnce() -> Answer<T>,
    ) -> Answer<T> {
        let slot = self.slot(id, question);
        let mut answer = locked(&slot.answer);
        if !self.is_current(id, &slot) {
            // Who came first had no answer, and the id was free again while we waited: its next slot is for all who wait.
            drop(answer);
            return self.once(id, question, work);
        }
        if slot.question != question {
            let field = FieldFault {
                path: "request_id".to_owned(),
                expected: "an id that named no other change".to_owned(),
                found: Some("the id of another change".to_owned()),
            };
            return Err(Fault::fields("this request id already names another change", vec![field]).into());
        }
        if let Some(first) = &*answer {
            return Ok(first.clone());
        }
        let made = work();
        match &made {
            Ok(first) => *answer = Some(first.clone()),
            Err(_) => self.forget(id),
        }
        made
    }

    fn slot(&self, id: &RequestId, question: Digest) -> Arc<Slot<T>> {
        let mut known = locked(&self.known);
        if let Some(slot) = known.slots.get(id) {
            return Arc::clone(slot);
        }
        let slot = Arc::new(Slot { question, answer: Mutex::new(None) });
        known.slots.insert(id.clone(), Arc::clone(&slot));
        known.order.push_back(id.clone());
        if known.order.len() > REPEATS_MAX
            && let Some(oldest) = known.order.pop_front()
        {
            known.slots.remove(&oldest);
        }
        slot
    }

    fn is_current(&self, id: &RequestId, slot: &Arc<Slot<T>>) -> bool {
        locked(&self.known).slots.get(id).is_some_and(|known| Arc::ptr_eq(known, slot))
    }

    fn forget(&self, id: &RequestId) {
        let mut known = locked(&self.known);
        known.slots.remove(id);
        known.order.retain(|other| other != id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operator_api::Unanswered;

    fn id(text: &str) -> RequestId {
        text.parse().unwrap()
    }

    #[test]
    fn a_repeat_gets_the_first_answer_and_does_nothing() {
        let repeats = Repeats::default();
        let question = Digest::of(b"open");
        assert_eq!(repeats.once(&id("r-1"), question, || Ok(1)).unwrap(), 1);
        assert_eq!(repeats.once(&id("r-1"), question, || Ok(2)).unwrap(), 1);
        assert_eq!(repeats.once(&id("r-2"), question, || Ok(3)).unwrap(), 3);
    }

    #[test]
    fn an_id_names_one_change() {
        let repeats = Repeats::default();
        repeats.once(&id("r-1"), Digest::of(b"one"), || Ok(1)).unwrap();
        let other = repeats.once(&id("r-1"), Digest::of(b"two"), || Ok(2));
        assert!(matches!(other, Err(Unanswered::Told(fault)) if fault.fields[0].path == "request_id"));
    }

    #[test]
    fn what_had_no_answer_may_be_asked_again_in_other_words() {
        let repeats = Repeats::default();
        let failed =
            repeats.once(&id("r-1"), Digest::of(b"one"), || Err::<i32, _>(Fault::failed("no").into()));
        assert!(failed.is_err());
        assert_eq!(repeats.once(&id("r-1"), Digest::of(b"two"), || Ok(2)).unwrap(), 2);
    }

    #[test]
    fn who_waited_for_one_that_failed_is_remembered() {
        let repeats = &Repeats::default();
        let question = Digest::of(b"x");
        let waits =
            move || repeats.known.lock().unwrap().slots.get(&id("r")).map_or(0, Arc::strong_count) > 2;
        std::thread::scope(|scope| {
            let fails = move || {
                // Until the other one holds the same slot and waits for its lock.
                while !waits() {
                    std::thread::yield_now();
                }
                Err(Fault::failed("no").into())
            };
            let first = scope.spawn(move || repeats.once(&id("r"), question, fails));
            while repeats.known.lock().unwrap().slots.is_empty() {
                std::thread::yield_now();
            }
            assert_eq!(repeats.once(&id("r"), question, || Ok(1)).unwrap(), 1);
            assert!(first.join().unwrap().is_err());
        });
        assert_eq!(repeats.once(&id("r"), question, || Ok(2)).unwrap(), 1);
    }

    #[test]
    fn memory_has_a_bound() {
        let repeats = Repeats::default();
        for at in 0..=REPEATS_MAX {
            repeats.once(&id(&format!("r-{at}")), Digest::of(b"x"), || Ok(at)).unwrap();
        }
        let known = locked(&repeats.known);
        assert_eq!((known.slots.len(), known.order.len()), (REPEATS_MAX, REPEATS_MAX));
        assert!(!known.slots.contains_key(&id("r-0")));
    }

    #[test]
    fn two_at_once_do_it_once() {
        let repeats = Repeats::default();
        let count = std::sync::atomic::AtomicU32::new(0);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    repeats.once(&id("r"), Digest::of(b"x"), || {
                        Ok(count.fetch_add(1, std::sync::atomic::Ordering::SeqCst))
                    })
                });
            }
        });
        assert_eq!(count.into_inner(), 1);
    }
}

//! A case as it is folded from events: the first story told to both sides, and any events in any order.
#![expect(clippy::expect_used, clippy::panic, reason = "test code")]

mod afterwards;
mod ahead;
mod anew;
mod apart;
mod bars;
mod confirmed;
mod fold;
mod found;
mod grounds;
mod happened;
mod journeys;
mod lapses;
mod letters;
mod outward;
#[expect(dead_code, reason = "which rule refuses is for the tests of the agreements")]
mod played;
mod short;
mod states;
mod story;
mod ways;
#[expect(dead_code, reason = "some words are for the tests of the agreements")]
mod words;

//! A case as it is folded from events: the first story told to both sides, and any events in any order.
#![expect(clippy::expect_used, clippy::panic, reason = "test code")]

mod fold;
mod played;
mod story;

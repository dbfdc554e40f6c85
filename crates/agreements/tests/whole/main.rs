//! The whole case under the real agreement: what each hold bars and what it never bars, what a tied case lays on another, any
//! acts and facts in any order, and the page that shows it all.
#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

#[path = "../../../casework/tests/case/played.rs"]
#[expect(dead_code, reason = "made for the tests of the case, which ask more of it")]
mod played;
#[path = "../../../casework/tests/case/states.rs"]
#[expect(dead_code, reason = "made for the tests of the case, which ask more of it")]
mod states;
#[path = "../../../casework/tests/case/words.rs"]
#[expect(dead_code, reason = "made for the tests of the case, which ask more of it")]
mod words;

mod acts_page;
mod any;
mod asked;
mod both_sides;
mod chance;
mod each;
mod early;
mod grounds;
mod holds;
mod kin;
mod oracle;
mod two;

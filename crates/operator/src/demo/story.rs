//! The story that the demonstration plays, read from the file that the tests play too. Every fault in it is found before the
//! first node starts.

use entente_casework::AuthorityId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::examples;
use crate::ending::Ending;
use crate::failure::Failure;

/// The first story: found, heard, assessed, returned, followed up, closed.
const S1: &str = include_str!("../../../../tests/examples/story-s1.toml");

/// A story as its file tells it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Story {
    /// Its short name.
    pub(crate) story: String,
    /// Its title.
    pub(crate) title: String,
    /// Where the child is.
    pub(crate) host: AuthorityId,
    /// Where the child belongs, or may belong.
    pub(crate) origin: AuthorityId,
    /// What happens, in order.
    pub(crate) step: Vec<Step>,
}

/// One thing that happens.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// Its number.
    pub(crate) n: u32,
    /// When, on the rehearsal clock.
    #[serde(deserialize_with = "instant")]
    pub(crate) at: Timestamp,
    /// Who acts.
    pub(crate) node: AuthorityId,
    /// To whom it goes.
    pub(crate) to: Option<AuthorityId>,
    /// What is done.
    pub(crate) act: Act,
    /// The message file.
    pub(crate) file: Option<String>,
    /// What a case worker would say.
    pub(crate) says: String,
    /// What it rests on.
    pub(crate) article: String,
    /// What becomes of it.
    pub(crate) outcome: Outcome,
    /// The rule that refuses it.
    pub(crate) rule: Option<String>,
}

/// What is done in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Act {
    /// A local fact is recorded.
    Record,
    /// A message is sent, or tried.
    Send,
    /// Time passes.
    Clock,
}

/// What becomes of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Outcome {
    /// The partner accepted it.
    Accepted,
    /// A rule bars it.
    Refused,
    /// A person has to look at it first.
    Held,
    /// It stays here.
    Local,
}

/// TOML has instants of its own; they are read from their text.
fn instant<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
    let found = toml::value::Datetime::deserialize(from)?;
    found.to_string().parse().map_err(serde::de::Error::custom)
}

impl Story {
    /// The first story.
    ///
    /// # Errors
    /// If the story that was built in cannot be played, which a test excludes.
    pub(crate) fn s1() -> Result<Self, Failure> {
        Self::read(S1)
    }

    fn read(text: &str) -> Result<Self, Failure> {
        let wrong = |words: String| {
            Failure::new(Ending::Failed, words)
                .hint("this is a fault of the program: the story is part of it")
        };
        let story: Self = toml::from_str(text)
            .map_err(|cause| wrong("the story cannot be read".to_owned()).because(cause))?;
        let mut before = Timestamp::MIN;
        for step in &story.step {
            let fault =
                story.fault(step).or((step.at < before).then_some("it is earlier than the step before it"));
            if let Some(fault) = fault {
                return Err(wrong(format!("step {} of the story cannot be played: {fault}", step.n)));
            }
            before = step.at;
        }
        Ok(story)
    }

    fn fault(&self, step: &Step) -> Option<&'static str> {
        let known = step.file.as_deref().is_none_or(|file| examples::text(file).is_some());
        let sides = [&self.host, &self.origin];
        let here = sides.contains(&&step.node);
        let there = step.to.as_ref().is_none_or(|to| sides.contains(&to) && *to != step.node);
        match step.act {
            _ if !known => Some("its message file is no example"),
            _ if !here || !there => Some("somebody acts or is written to who is no party"),
            Act::Clock if step.file.is_some() => Some("time passes without a message file"),
            Act::Record | Act::Send if step.file.is_none() => Some("its message file is missing"),
            Act::Send if step.to.is_none() => Some("it says not to whom it goes"),
            Act::Send if step.outcome == Outcome::Local => Some("what is sent is not local"),
            Act::Record | Act::Clock if step.outcome != Outcome::Local => Some("what is not sent is local"),
            Act::Send if (step.outcome == Outcome::Refused) != step.rule.is_some() => {
                Some("a refusal names its rule, and nothing else does")
            }
            Act::Record | Act::Send | Act::Clock => None,
        }
    }

    /// The step before which the receiving node is killed: the first accepted message of the host in the second half, so
    /// that something waits for a node that is gone.
    pub(crate) fn killed_before(&self) -> Option<u32> {
        let second_half = self.step.iter().skip(self.step.len() / 2);
        let mut sent = second_half.filter(|step| step.node == self.host && step.outcome == Outcome::Accepted);
        sent.next().map(|step| step.n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_story_can_be_played() {
        let story = Story::s1().unwrap();
        assert_eq!(story.story, "S1");
        let refused: Vec<&Step> = story.step.iter().filter(|step| step.outcome == Outcome::Refused).collect();
        assert!(refused.len() >= 3, "at least three acts are refused before they are allowed");
        assert!(story.killed_before().is_some());
    }

    #[test]
    fn a_story_that_cannot_be_played_is_found_before_it_begins() {
        let bad = |from: &str, to: &str| {
            assert!(S1.contains(from), "{from}");
            Story::read(&S1.replacen(from, to, 1)).unwrap_err().to_string()
        };
        assert!(bad("N1-found.toml", "N1-lost.toml").contains("step 1 "));
        assert!(bad("at = 2027-03-01T15:00:00Z", "at = 2026-03-01T15:00:00Z").contains("step 2 "));
        assert!(bad("node = \"XA.ca\"", "node = \"XC.ca\"").contains("no party"));
        assert!(bad("rule = \"CF16\"\n", "").contains("names its rule"));
        assert!(bad("outcome = \"accepted\"", "outcome = \"local\"").contains("not local"));
    }
}

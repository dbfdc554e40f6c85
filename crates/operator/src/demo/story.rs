//! The story that the demonstration plays, read from the file that the tests play too: the first one, which is in the binary, or any
//! other from its file. Every fault in it is found before the first node starts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use entente_casework::AuthorityId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{examples, script};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::rehearsal::parties_of;

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
    /// The specimen agreement under which it is played; the two are its parties.
    #[serde(default = "first")]
    pub(crate) agreement: String,
    /// The most messages that may cross in it, counting both ways and those alone that the partner accepted. Absent: as many as it takes.
    pub(crate) crossing_max: Option<usize>,
    /// Another story of the same folder, of which the steps below a number are played first.
    begins_with: Option<Beginning>,
    /// Whether the receiving node is killed in the middle of it and started again.
    #[serde(default)]
    kills: bool,
    /// After which step the consulate of ORIGIN asks HOST, with a grant and without. Absent: it does not ask.
    pub(crate) consulate_asks_after: Option<u32>,
    /// What happens, in order.
    pub(crate) step: Vec<Step>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Beginning {
    story: String,
    below: u32,
    /// Steps of it that are not played.
    #[serde(default)]
    without: BTreeSet<u32>,
    /// Further children, for each of whom the same is played, in cases of these names.
    #[serde(default)]
    for_each: Vec<String>,
    /// What is otherwise in its messages, by number of the step and path.
    #[serde(default)]
    change: BTreeMap<String, BTreeMap<String, toml::Value>>,
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
    /// Which case, where a story has several. Absent: the first one. Another is opened when it is first named.
    pub(crate) case: Option<String>,
    /// What is otherwise than in the file, by path in its content. A text `$name` is the reference of the case of that name.
    #[serde(default)]
    set: BTreeMap<String, toml::Value>,
    /// What is not there of the file.
    #[serde(default)]
    drop: Vec<String>,
    /// When it happened, if it is recorded later.
    #[serde(default, deserialize_with = "some_instant")]
    happened_at: Option<Timestamp>,
    /// The message itself, once file and changes are put together.
    #[serde(skip)]
    pub(crate) message: Option<String>,
    /// What a case worker would say.
    pub(crate) says: String,
    /// What it rests on.
    pub(crate) article: String,
    /// What becomes of it.
    pub(crate) outcome: Outcome,
    /// The rule that refuses it.
    pub(crate) rule: Option<String>,
    /// What must be seen beside a fact that is recorded, such as `RECORDED-LATE`.
    #[serde(default)]
    pub(crate) remarks: Vec<String>,
    /// The state of the case afterwards, where the step was done.
    pub(crate) state: Option<String>,
    /// The state of the case afterwards, on the other side.
    pub(crate) partner_state: Option<String>,
    /// Holds that stand afterwards, where the step was done.
    #[serde(default)]
    pub(crate) holds: Vec<String>,
    /// Holds that do not stand afterwards.
    #[serde(default)]
    pub(crate) no_holds: Vec<String>,
    /// Whether the case has a handover that is marked as one that should not have been.
    #[serde(default)]
    pub(crate) unlawful: bool,
    /// Days that the child has waited for the partner, as the side that acts sees it; the other side counts them as its own.
    pub(crate) waited_for_partner: Option<u32>,
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

/// The agreement of a story that names none.
fn first() -> String {
    "XA-XB".to_owned()
}

/// TOML has instants of its own; they are read from their text.
fn instant<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
    let found = toml::value::Datetime::deserialize(from)?;
    found.to_string().parse().map_err(serde::de::Error::custom)
}

fn some_instant<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Timestamp>, D::Error> {
    instant(from).map(Some)
}

/// Where the files of a story are found by name.
type Files<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Story {
    /// The first story.
    ///
    /// # Errors
    /// If the story that was built in cannot be played, which a test excludes.
    pub(crate) fn s1() -> Result<Self, Failure> {
        Self::read(S1, &|name| examples::text(name).map(str::to_owned))
            .map_err(|fault| fault.hint("this is a fault of the program: the story is part of it"))
    }

    /// A story from its file; the files that it names lie beside it.
    ///
    /// # Errors
    /// The file cannot be read, or the story cannot be played: which step, and why.
    pub(crate) fn from_file(path: &Path) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(path).map_err(|cause| {
            Failure::new(Ending::Usage, format!("the story `{}` cannot be read", path.display()))
                .because(cause)
                .hint("stories are the files story-*.toml of tests/examples")
        })?;
        let folder = path.parent().unwrap_or(Path::new("."));
        let plain = |name: &str| !name.contains(['/', '\\']);
        Self::read(&text, &|name| {
            plain(name).then(|| std::fs::read_to_string(folder.join(name)).ok()).flatten()
        })
    }

    fn read(text: &str, files: Files<'_>) -> Result<Self, Failure> {
        let wrong = |words: String| Failure::new(Ending::Usage, words);
        let mut story: Self = toml::from_str(text)
            .map_err(|cause| wrong("the story cannot be read".to_owned()).because(cause))?;
        if let Some(Beginning { story: name, below, without, for_each, change }) = story.begins_with.take() {
            let text = files(&name).ok_or_else(|| wrong(format!("there is no story `{name}` beside it")))?;
            let mut before = Self::read(&text, files)?.step;
            before.retain(|step| step.n < below && !without.contains(&step.n));
            for step in &mut before {
                step.set.extend(change.get(&step.n.to_string()).cloned().unwrap_or_default());
            }
            let beside = |step: &Step| {
                for_each
                    .iter()
                    .map(|case| Step { case: Some(case.clone()), ..step.clone() })
                    .collect::<Vec<_>>()
            };
            let mut all: Vec<Step> =
                before.into_iter().flat_map(|step| [vec![step.clone()], beside(&step)].concat()).collect();
            story.in_order()?;
            all.append(&mut story.step);
            // Steps of this story may fall between those of the other; of two at once the other's is first.
            all.sort_by_key(|step| step.at);
            story.step = all;
        }
        story.in_order()?;
        let parties = parties_of(&story.agreement)?;
        if story.host == story.origin
            || [&story.host, &story.origin].iter().any(|side| !parties.contains(side))
        {
            return Err(wrong(format!("the two of the story are not the parties of `{}`", story.agreement)));
        }
        for at in 0..story.step.len() {
            let Some(step) = story.step.get(at) else { break };
            if let Some(fault) = story.fault(step, files) {
                return Err(cannot(step, fault));
            }
            let message = step.put_together(files).map_err(|fault| cannot(step, &fault))?;
            if let Some(step) = story.step.get_mut(at) {
                step.message = message;
            }
        }
        Ok(story)
    }

    fn in_order(&self) -> Result<(), Failure> {
        let mut pairs = self.step.iter().zip(self.step.iter().skip(1));
        match pairs.find(|(before, step)| step.at < before.at) {
            Some((_, step)) => Err(cannot(step, "it is earlier than the step before it")),
            None => Ok(()),
        }
    }

    fn fault(&self, step: &Step, files: Files<'_>) -> Option<&'static str> {
        let known = step.file.as_deref().is_none_or(|file| files(file).is_some());
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

    /// Whether no more messages crossed than the story may take.
    ///
    /// # Errors
    /// More did.
    pub(crate) fn crossed(&self, crossed: usize) -> Result<(), Failure> {
        match self.crossing_max {
            Some(most) if crossed > most => Err(Failure::new(
                Ending::Found,
                format!("{crossed} messages crossed in the story, and {most} are the most that it may take"),
            )),
            _ => Ok(()),
        }
    }

    /// The step before which the receiving node is killed: the first accepted message of the host in the second half, so
    /// that something waits for a node that is gone.
    pub(crate) fn killed_before(&self) -> Option<u32> {
        if !self.kills {
            return None;
        }
        let second_half = self.step.iter().skip(self.step.len() / 2);
        let mut sent = second_half.filter(|step| step.node == self.host && step.outcome == Outcome::Accepted);
        sent.next().map(|step| step.n)
    }
}

fn cannot(step: &Step, fault: &str) -> Failure {
    Failure::new(Ending::Usage, format!("step {} of the story cannot be played: {fault}", step.n))
}

impl Step {
    /// The message of the step, with its changes. None: it has none.
    fn put_together(&self, files: Files<'_>) -> Result<Option<String>, String> {
        let Some(text) = self.file.as_deref().and_then(files) else { return Ok(None) };
        if self.set.is_empty() && self.drop.is_empty() && self.happened_at.is_none() {
            return Ok(Some(text));
        }
        let mut message: toml::Table = text.parse().map_err(|_| "its message file is no TOML".to_owned())?;
        for path in &self.drop {
            script::drop_field(&mut message, path)?;
        }
        for (path, value) in &self.set {
            script::set(&mut message, path, value.clone())?;
        }
        if let Some(at) = self.happened_at {
            message.insert("happened_at".to_owned(), at.to_string().into());
        }
        Ok(Some(message.to_string()))
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
            let files = |name: &str| examples::text(name).map(str::to_owned);
            Story::read(&S1.replacen(from, to, 1), &files).unwrap_err().to_string()
        };
        assert!(bad("N1-found.toml", "N1-lost.toml").contains("step 1 "));
        assert!(bad("at = 2027-03-01T15:00:00Z", "at = 2026-03-01T15:00:00Z").contains("step 2 "));
        assert!(bad("node = \"XA.ca\"", "node = \"XC.ca\"").contains("no party"));
        assert!(bad("rule = \"CF16\"\n", "").contains("names its rule"));
        assert!(bad("outcome = \"accepted\"", "outcome = \"local\"").contains("not local"));
        assert!(bad("kills = true", "agreement = \"XB-XC\"").contains("not the parties of `XB-XC`"));
        assert!(bad("kills = true", "agreement = \"XA-XD\"").contains("no specimen agreement `XA-XD`"));
    }

    #[test]
    fn a_story_that_takes_more_messages_than_it_may_is_a_failure() {
        let files = |name: &str| examples::text(name).map(str::to_owned);
        let story = Story::read(&S1.replacen("kills = true", "crossing_max = 10", 1), &files).unwrap();
        assert!(story.crossed(10).is_ok());
        let failure = story.crossed(11).unwrap_err();
        assert_eq!(failure.ending(), Ending::Found);
        assert!(failure.to_string().contains("11 messages crossed"));
        assert!(Story::s1().unwrap().crossed(1000).is_ok(), "who says nothing may take as many as it needs");
    }
}

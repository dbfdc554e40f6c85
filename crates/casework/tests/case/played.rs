//! Plays the message files of tests/examples into two cases, one at each authority, without nodes, keys or a network:
//! what is sent arrives at once and is accepted.

use std::path::PathBuf;

use entente_casework::generated::Content;
use entente_casework::values::Digest;
use entente_casework::{
    AuthorityId, Case, CaseEvent, Entry, EventContent, EventId, Frame, Party, Settlement, Verdict,
};
use entente_wire::{Draft, Format, read_draft};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

pub(crate) fn examples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples")
}

pub(crate) fn draft(file: &str) -> Draft {
    let text = std::fs::read_to_string(examples().join(file)).expect("the example is there");
    read_draft(&text, Format::Toml).unwrap_or_else(|faults| panic!("{file}: {faults}"))
}

pub(crate) fn authority(name: &str) -> AuthorityId {
    name.parse().expect("an authority")
}

pub(crate) fn day_of(at: Timestamp) -> Date {
    jiff::tz::Offset::UTC.to_datetime(at).date()
}

/// One row of the story.
pub(crate) struct Step {
    pub(crate) at: Timestamp,
    pub(crate) node: String,
    pub(crate) act: String,
    pub(crate) file: Option<String>,
    pub(crate) outcome: String,
    pub(crate) rule: Option<String>,
}

pub(crate) fn story() -> Vec<Step> {
    let text = std::fs::read_to_string(examples().join("story-s1.toml")).expect("the story is there");
    let story: toml::Table = text.parse().expect("the story is TOML");
    let text_of = |row: &toml::Value, name: &str| row.get(name).map(|v| v.to_string().replace('"', ""));
    let rows = story.get("step").and_then(toml::Value::as_array).expect("the story has steps");
    let step = |row: &toml::Value| Step {
        at: text_of(row, "at").expect("at").parse().expect("an instant"),
        node: text_of(row, "node").expect("node"),
        act: text_of(row, "act").expect("act"),
        file: text_of(row, "file"),
        outcome: text_of(row, "outcome").expect("outcome"),
        rule: text_of(row, "rule"),
    };
    rows.iter().map(step).collect()
}

/// The two sides of one case.
pub(crate) struct Sides {
    pub(crate) xa: Case,
    pub(crate) xb: Case,
    /// How late what is sent arrives.
    pub(crate) delay_hours: i64,
    count: u64,
}

impl Default for Sides {
    fn default() -> Self {
        let (xa, xb) = (authority("XA.ca"), authority("XB.ca"));
        Self { xa: Case::new(xa.clone(), xb.clone()), xb: Case::new(xb, xa), delay_hours: 0, count: 0 }
    }
}

impl Sides {
    pub(crate) fn case(&self, node: &str) -> &Case {
        if node == "XA.ca" { &self.xa } else { &self.xb }
    }

    /// Writes something down at one side.
    pub(crate) fn record(&mut self, node: &str, at: Timestamp, content: impl Into<Content>) {
        let entry = self.entry(at, Party::Local, None, content.into());
        let case = if node == "XA.ca" { &mut self.xa } else { &mut self.xb };
        case.apply(&CaseEvent::Entered(entry));
    }

    /// Sends something; it arrives and gets this verdict.
    pub(crate) fn send(
        &mut self,
        node: &str,
        at: Timestamp,
        content: impl Into<Content>,
        verdict: Verdict,
    ) -> Digest {
        let content = content.into();
        let answers = self.case(node).reply_to(&content);
        let digest = digest(self.count);
        let sent = self.entry(at, Party::Sent { digest }, answers, content.clone());
        let mut received = self.entry(at, Party::Received { digest }, answers, content);
        received.recorded_at = at.checked_add(self.delay_hours.hours()).expect("in range");
        let settled = CaseEvent::Settled(Settlement { statement: digest, verdict });
        let (from, to) =
            if node == "XA.ca" { (&mut self.xa, &mut self.xb) } else { (&mut self.xb, &mut self.xa) };
        from.apply(&CaseEvent::Entered(sent));
        from.apply(&settled);
        to.apply(&CaseEvent::Entered(received));
        to.apply(&settled);
        digest
    }

    /// Plays the story up to and with the last step of `day`; what is refused in it is not played.
    pub(crate) fn play_until(day: &str) -> Self {
        let last: Date = day.parse().expect("a day");
        let mut sides = Self::default();
        for step in story().iter().take_while(|step| day_of(step.at) <= last) {
            sides.play(step);
        }
        sides
    }

    pub(crate) fn play(&mut self, step: &Step) {
        let Some(file) = &step.file else { return };
        if step.outcome == "refused" {
            return;
        }
        let content = draft(file).content;
        if step.act == "send" {
            self.send(&step.node, step.at, content, Verdict::Accepted);
        } else {
            self.record(&step.node, step.at, content);
        }
    }

    fn entry(&mut self, at: Timestamp, party: Party, in_reply_to: Option<Digest>, content: Content) -> Entry {
        self.count += 1;
        let mut id = [0; 16];
        id[..8].copy_from_slice(&self.count.to_be_bytes());
        Entry {
            id: EventId::from_bytes(id),
            recorded_at: at,
            happened_at: None,
            made_at: party.statement().map(|_| at),
            party,
            in_reply_to,
            content: EventContent::from(content),
        }
    }
}

/// The circumstances in which a draft would be sent on a day.
pub(crate) fn frame<'a>(draft: &'a Draft, day: &str, sending: bool) -> Frame<'a> {
    Frame {
        day: day.parse().expect("a day"),
        own_day: day.parse().expect("a day"),
        sending,
        purpose: &draft.purpose,
        legal_basis: &draft.legal_basis,
        in_reply_to: None,
    }
}

fn digest(count: u64) -> Digest {
    let mut bytes = [0xd0; 32];
    bytes[..8].copy_from_slice(&count.to_be_bytes());
    Digest::from_bytes(bytes)
}

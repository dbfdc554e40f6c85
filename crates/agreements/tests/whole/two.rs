//! Two authorities in one case, on a wire that takes its time: what each knows at an instant, and what became of what was sent.

use entente_agreements::{Agreement, Side, is_act};
use entente_casework::generated::Content;
use entente_casework::values::Digest;
use entente_casework::{Case, CaseEvent, Entry, EventContent, EventId, Party, Settlement, Verdict};
use entente_wire::Draft;
use jiff::{Timestamp, ToSpan as _};

use crate::asked::{agreement, facts_under, judged_under};
use crate::chance::Happening;
use crate::played::authority;

/// Something that was written down, as an outsider would list it.
#[derive(Clone)]
pub(crate) struct Raw {
    pub(crate) node: usize,
    pub(crate) content: Content,
    pub(crate) crossed: Option<Digest>,
}

#[derive(Clone)]
struct OnTheWay {
    at: Timestamp,
    to: usize,
    entry: Entry,
    draft: Draft,
    held: bool,
}

#[derive(Clone)]
pub(crate) struct Two {
    pub(crate) cases: [Case; 2],
    /// Under which agreement.
    agreement: &'static Agreement,
    /// Whether the agreement is asked; otherwise everything goes and is accepted.
    pub(crate) asks: bool,
    /// Everything that was written down or sent, in the order in which it happened.
    pub(crate) raw: Vec<Raw>,
    pub(crate) refused: Vec<Digest>,
    way: Vec<OnTheWay>,
    count: u64,
    /// How many entries each side was told to keep.
    pub(crate) kept: [usize; 2],
}

impl Two {
    pub(crate) fn new(asks: bool) -> Self {
        Self::under(agreement(), asks)
    }

    pub(crate) fn under(agreement: &'static Agreement, asks: bool) -> Self {
        let (xa, xb) = (authority("XA.ca"), authority("XB.ca"));
        let cases = [Case::new(xa.clone(), xb.clone()), Case::new(xb, xa)];
        Self {
            cases,
            agreement,
            asks,
            raw: Vec::new(),
            refused: Vec::new(),
            way: Vec::new(),
            count: 0,
            kept: [0; 2],
        }
    }

    /// What arrives until that instant arrives.
    pub(crate) fn until(&mut self, at: Timestamp) {
        self.way.sort_by_key(|way| way.at);
        let later = self.way.partition_point(|way| way.at <= at);
        for way in self.way.drain(..later).collect::<Vec<_>>() {
            self.arrives(way);
        }
    }

    fn arrives(&mut self, way: OnTheWay) {
        let Some(statement) = way.entry.party.statement() else { return };
        let verdict = if way.held {
            Verdict::Held
        } else if self.asks {
            let (to, answers) = (&self.cases[way.to], way.entry.in_reply_to);
            let known = facts_under(self.agreement, to, &way.draft, way.at, Side::Receiver, answers);
            match judged_under(self.agreement, &way.draft, &known, Side::Receiver).is_empty() {
                true => Verdict::Accepted,
                false => Verdict::Refused,
            }
        } else {
            Verdict::Accepted
        };
        if verdict != Verdict::Accepted {
            self.refused.push(statement);
        }
        self.keep(way.to, way.entry);
        for case in &mut self.cases {
            case.apply(&CaseEvent::Settled(Settlement { statement, verdict }));
        }
    }

    fn keep(&mut self, node: usize, entry: Entry) {
        self.kept[node] += 1;
        self.cases[node].apply(&CaseEvent::Entered(entry));
    }

    /// It happens: a fact is written down, an act is asked for and sent if nothing bars it. What barred it.
    pub(crate) fn happens(&mut self, happening: &Happening) -> Vec<String> {
        self.does(happening.node, happening.at, &happening.draft(), happening.hours, happening.held)
    }

    pub(crate) fn does(
        &mut self,
        node: usize,
        at: Timestamp,
        draft: &Draft,
        hours: i64,
        held: bool,
    ) -> Vec<String> {
        self.until(at);
        let case = &self.cases[node];
        let in_reply_to = case.reply_to(&draft.content);
        if self.asks || !is_act(draft.content.kind()) {
            let known = facts_under(self.agreement, case, draft, at, Side::Sender, in_reply_to);
            let barred = judged_under(self.agreement, draft, &known, Side::Sender);
            if !barred.is_empty() {
                return barred;
            }
        }
        self.count += 1;
        let mut bytes = [0xd0; 32];
        bytes[..8].copy_from_slice(&self.count.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
        let digest = is_act(draft.content.kind()).then_some(Digest::from_bytes(bytes));
        self.raw.push(Raw { node, content: draft.content.clone(), crossed: digest });
        let entry = |party, recorded_at, id: u8| Entry {
            id: {
                let mut bytes = [id; 16];
                bytes[..8].copy_from_slice(&self.count.to_be_bytes());
                EventId::from_bytes(bytes)
            },
            recorded_at,
            happened_at: None,
            made_at: digest.map(|_| at),
            party,
            in_reply_to: digest.and(in_reply_to),
            content: EventContent::from(draft.content.clone()),
        };
        let Some(digest) = digest else {
            let written = entry(Party::Local, at, 0);
            self.keep(node, written);
            return Vec::new();
        };
        let arrival = at.checked_add(hours.hours()).expect("in range");
        let (sent, received) =
            (entry(Party::Sent { digest }, at, 1), entry(Party::Received { digest }, arrival, 2));
        self.keep(node, sent);
        self.way.push(OnTheWay { at: arrival, to: 1 - node, entry: received, draft: draft.clone(), held });
        Vec::new()
    }

    /// The same, with what this side can no longer read erased.
    pub(crate) fn erase(&mut self, node: usize, nth: &[usize]) {
        let old = &self.cases[node];
        let mut case = Case::new(old.us().clone(), old.partner().clone());
        for (at, entry) in old.entries().iter().enumerate() {
            let mut entry = entry.clone();
            let verdict = old.verdict(&entry);
            if nth.contains(&at) {
                entry.content = EventContent::Erased { kind: entry.kind() };
            }
            let statement = entry.party.statement();
            case.apply(&CaseEvent::Entered(entry));
            if let Some(statement) = statement {
                case.apply(&CaseEvent::Settled(Settlement { statement, verdict }));
            }
        }
        self.cases[node] = case;
    }
}

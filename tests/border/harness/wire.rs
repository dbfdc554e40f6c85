//! Everything that one side can observe of the other, written down as it crosses: frames and answers with their order, their minute and
//! their sizes, what is signed in them, heads and proofs, greetings. What is drawn at random is replaced by the place of its first
//! appearance, so that two recordings are equal exactly if they tell the same. Never opens a seal: what is sealed is its length here.

use std::collections::HashMap;
use std::fmt::Write as _;

use entente_seals::dsse::Envelope;
use entente_transport::{HeadAnswer, HeldHead, Hello, ToReceiver, ToSender};
use jiff::Timestamp;
use jiff::fmt::strtime;

/// The shortest text that is taken for an id, a digest or a signature: 128 bits in base 64.
const RANDOM_FROM_CHARS: usize = 22;
/// No name of a type or a field is as long.
const LONGER_THAN_A_NAME: usize = 43;

/// What crossed between two nodes, one line each.
#[derive(Default)]
pub(crate) struct Wire {
    lines: Vec<String>,
    names: Names,
}

/// Where each random value appeared first.
#[derive(Default)]
struct Names(HashMap<String, usize>);

impl Names {
    /// A text with its random values replaced and its instants cut to the minute: the script of a test goes by minutes, and what the
    /// machine takes for a step is no matter of the two worlds.
    fn plain(&mut self, text: &str) -> String {
        let mut plain = String::new();
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(|c| !in_token(c)).unwrap_or(rest.len());
            let (token, after) = rest.split_at(end);
            self.token(&mut plain, token);
            let separator = after.chars().next().map_or(0, char::len_utf8);
            plain.push_str(&after[..separator]);
            rest = &after[separator..];
        }
        plain
    }

    fn token(&mut self, plain: &mut String, token: &str) {
        if let Ok(instant) = token.parse::<Timestamp>() {
            let minute = strtime::format("%Y-%m-%dT%H:%MZ", instant).unwrap();
            plain.push_str(&minute);
        } else if is_random(token) {
            let next = self.0.len();
            let place = *self.0.entry(token.to_owned()).or_insert(next);
            write!(plain, "#{place}/{}", token.len()).unwrap();
        } else {
            plain.push_str(token);
        }
    }
}

fn in_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "+/=_-.:*$~".contains(c)
}

/// Whether this is an id, a digest or a signature. A few of them have no digit: names and codes in capitals, of which none is so long
/// without `_`, and what is longer than any name in both cases.
fn is_random(token: &str) -> bool {
    let random = |c: char| c.is_ascii_alphanumeric() || "+/=_-*$~".contains(c);
    if token.len() < RANDOM_FROM_CHARS || !token.chars().all(random) {
        return false;
    }
    let has = |what: fn(char) -> bool| token.contains(what);
    let both = has(|c| c.is_ascii_lowercase()) && has(|c| c.is_ascii_uppercase());
    has(|c| c.is_ascii_digit())
        || (!both && !has(|c| c.is_ascii_lowercase()) && !token.contains('_'))
        || (both && token.len() >= LONGER_THAN_A_NAME)
}

impl Wire {
    /// A line that is no frame: what a test saw of a node from outside.
    pub(crate) fn note(&mut self, at: Timestamp, what: &str) {
        let line = self.names.plain(&format!("{at} {what}"));
        self.lines.push(line);
    }

    /// A frame that the postman of one side hands over.
    pub(crate) fn frame(&mut self, at: Timestamp, from: usize, frame: &ToReceiver) {
        let said = match frame {
            ToReceiver::Transmittal(frame) => {
                let sealed: Vec<_> = frame.ciphertexts.iter().map(|sealed| sealed.len()).collect();
                let keys: Vec<_> = frame.key_envelopes.iter().map(|sealed| sealed.len()).collect();
                format!("{:?} sealed {sealed:?} keys {keys:?} {}", frame.lane, signed(&frame.statement))
            }
            ToReceiver::Statement(frame) => format!("{:?} {}", frame.lane, signed(&frame.statement)),
            ToReceiver::Head(head) => format!(
                "head from {} with {} hashes: {}",
                head.old_size,
                head.consistency.len(),
                String::from_utf8_lossy(&head.checkpoint)
            ),
        };
        self.note(at, &format!("{from} says {said}"));
    }

    /// What the other side answers to a frame of `from`.
    pub(crate) fn answer(&mut self, at: Timestamp, from: usize, answer: &ToSender) {
        let said = match answer {
            ToSender::Acknowledgement(carriage) => signed(carriage),
            ToSender::Deferred(deferred) => {
                format!("not now: {} {:?}", hex::encode(deferred.statement), deferred)
            }
            // The cosignature names its second; nothing else in it is free.
            ToSender::HeadAnswer(HeadAnswer::Cosigned(line)) => format!("cosigned in {} bytes", line.len()),
            ToSender::HeadAnswer(answer) => format!("{answer:?}"),
            ToSender::FrameFault(fault) => format!("{fault:?}"),
        };
        self.note(at, &format!("{from} is told {said}"));
    }

    /// What `side` says when a stream begins.
    pub(crate) fn greeting(&mut self, at: Timestamp, side: usize, hello: &Hello) {
        let held = |held: &HeldHead| {
            format!(
                "{} {} {} bytes",
                held.size,
                hex::encode(held.root),
                held.checkpoint.len() + held.cosignature.len()
            )
        };
        let certificates: Vec<_> = hello.encryption_certificates.iter().map(|one| one.len()).collect();
        let held = hello.held.as_ref().map(held);
        self.note(at, &format!("{side} greets {} {held:?} {certificates:?}", hello.incarnation));
    }

    /// What crossed, and was seen, in this order.
    pub(crate) fn lines(&self) -> &[String] {
        &self.lines
    }
}

/// What is signed, and how long the whole is: whoever reads the wire has both.
fn signed(carriage: &[u8]) -> String {
    let envelope = Envelope::from_carriage(carriage).unwrap();
    format!("{} bytes {}", carriage.len(), String::from_utf8_lossy(&envelope.payload))
}

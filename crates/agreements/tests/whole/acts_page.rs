//! docs/acts.md: in each state every kind that crosses, allowed or barred and by which rules, and what each hold bars. Computed from
//! the floor and the specimen agreement; `ENTENTE_WRITE_PAGES=1 cargo test -p entente-agreements --test whole` writes it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use entente_agreements::{Side, is_act};
use entente_casework::generated::{HoldKind, Kind};
use entente_casework::{Case, Lifecycle};
use entente_wire::Draft;
use jiff::ToSpan as _;

use crate::asked::{XA, XB, at, facts, judged};
use crate::chance::{forms, moved};
use crate::holds::{self, DAY, HOLDS};
use crate::played::{Sides, day_of, examples};
use crate::states::open_states;
use crate::words;

/// One act as the page calls it, in the words in which it may be written.
struct Wanted {
    name: String,
    kind: Kind,
    text: String,
    purpose: Option<&'static str>,
}

/// The message file that stands for a kind: the one of this side if there are two, else the one with the shortest name.
fn example(kind: Kind, node: &str) -> Option<String> {
    let files = std::fs::read_dir(examples()).expect("the examples are there");
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.starts_with(&format!("{}-", kind.id()))).collect();
    let part = if node == XA { "-host" } else { "-origin" };
    names.sort_by_key(|name| (!name.contains(part), name.len(), name.clone()));
    names.first().map(|name| std::fs::read_to_string(examples().join(name)).expect("a message file"))
}

/// A kind by its message file or, while it has none, by the form that the tests have of it.
fn text_of(kind: Kind, node: &str) -> Option<String> {
    example(kind, node).or_else(|| {
        let known = forms().iter().find(|(known, _)| *known == kind);
        known.and_then(|(_, texts)| texts.first().cloned())
    })
}

/// Every act that a side may want: each kind that crosses, and those that have two faces twice.
fn wanted(node: &str) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for kind in Kind::ALL.iter().copied().filter(|kind| is_act(*kind)) {
        let Some(text) = text_of(kind, node) else { continue };
        let face = |face: &str, text: String, purpose| Wanted {
            name: format!("{kind} {face}").trim_end().to_owned(),
            kind,
            text,
            purpose,
        };
        match kind.id() {
            "H2" => {
                wanted.push(face("for return", text.clone(), None));
                let against = text.replace("\"APPROVED\"", "\"REFUSED\"");
                wanted.push(face("against return", against, Some("SHARE_ORIGIN_CA")));
            }
            "F2" => {
                wanted.push(face("granted", text.clone(), None));
                wanted.push(face(
                    "revoked",
                    text.replace("state = \"GRANTED\"", "state = \"REVOKED\""),
                    None,
                ));
            }
            "C8" => {
                let none = "kind = \"LocateChildResponse\"\n[content]\nresult = \"NO_INFORMATION\"\n";
                let safe = "kind = \"LocateChildResponse\"\n[content]\nresult = \"FOUND_SAFE\"\nchild_agreed = true\n";
                wanted.push(face("no information", none.to_owned(), None));
                wanted.push(face("found safe", safe.to_owned(), None));
            }
            _ => wanted.push(face("", text, None)),
        }
    }
    wanted
}

/// What bars it on that day at either side: as it is written, or with its days moved to that one, whichever is barred by less.
fn bars(one: &Case, other: &Case, wanted: &Wanted, day: &str) -> BTreeSet<String> {
    let today = day_of(at(day));
    let soon = today.checked_add(8.days()).expect("in range");
    let mut texts = vec![wanted.text.clone(), moved(&wanted.text, today)];
    if matches!(wanted.kind, Kind::TransferProposal | Kind::TransferConfirmation) {
        texts.push(moved(&wanted.text, soon));
    }
    texts.dedup();
    let mut least: Option<BTreeSet<String>> = None;
    for text in texts {
        let mut draft = words::sound(&wanted.name, text);
        if let Some(purpose) = wanted.purpose {
            draft.purpose = purpose.to_owned();
        }
        let by = bars_of(one, other, &draft, day);
        if by.is_empty() {
            return by;
        }
        if least.as_ref().is_none_or(|least| by.len() < least.len()) {
            least = Some(by);
        }
    }
    least.unwrap_or_default()
}

fn bars_of(one: &Case, other: &Case, draft: &Draft, day: &str) -> BTreeSet<String> {
    let in_reply_to = one.reply_to(&draft.content);
    let here = judged(draft, &facts(one, draft, at(day), Side::Sender, in_reply_to), Side::Sender);
    let there = judged(draft, &facts(other, draft, at(day), Side::Receiver, in_reply_to), Side::Receiver);
    here.into_iter().chain(there).collect()
}

/// Acts with the same answer on one line, what goes first.
fn lines(page: &mut String, answers: &[(String, BTreeSet<String>)]) {
    let mut together: BTreeMap<(usize, Vec<&String>), Vec<&str>> = BTreeMap::new();
    for (name, by) in answers {
        together.entry((by.len(), by.iter().collect())).or_default().push(name);
    }
    for ((_, by), names) in together {
        let by: Vec<&str> = by.into_iter().map(String::as_str).collect();
        let answer = if by.is_empty() { "**allowed**".to_owned() } else { by.join(", ") };
        let _ = writeln!(page, "- {}: {answer}", names.join(", "));
    }
}

fn state_sections(page: &mut String) {
    let closed =
        |node: &'static str| (Lifecycle::Closed, node, Sides::play_until("2028-01-14"), "2028-01-15");
    let open = open_states().into_iter().map(|open| (open.state, open.node, open.sides, open.next));
    let mut all: Vec<_> = open.chain([closed(XA), closed(XB)]).collect();
    all.sort_by_key(|(_, node, ..)| *node != XA);
    let mut last = "";
    for (state, node, sides, day) in all {
        let part = if node == XA { "HOST" } else { "ORIGIN" };
        if last != part {
            let _ = write!(page, "\n## {part}\n");
            last = part;
        }
        let _ = write!(page, "\n### {part}: {}\n\n", state.as_str());
        let one = sides.case(node);
        let other = sides.case(one.partner().as_str());
        let answers: Vec<_> =
            wanted(node).iter().map(|act| (act.name.clone(), bars(one, other, act, day))).collect();
        lines(page, &answers);
    }
}

fn hold_sections(page: &mut String) {
    let free = Sides::play_until("2027-06-18");
    let allowed: Vec<Wanted> =
        wanted(XA).into_iter().filter(|act| bars(&free.xa, &free.xb, act, DAY).is_empty()).collect();
    for kind in HoldKind::ALL {
        let (_, lifted, note) = HOLDS.iter().find(|(known, ..)| known == kind).expect("every hold has a row");
        let _ = write!(page, "\n### {kind}\n\nLifted by {lifted}. {note}");
        let text = page.trim_end().len();
        page.truncate(text);
        page.push_str("\n\n");
        for way in holds::ways().iter().filter(|way| way.hold == *kind) {
            let mut held = Sides::play_until("2027-06-18");
            (way.set)(&mut held);
            let mut answers = Vec::new();
            for act in &allowed {
                let by = bars(&held.xa, &held.xb, act, DAY);
                if !by.is_empty() {
                    answers.push((act.name.clone(), by));
                }
            }
            let told = held.xb.entries().len() > free.xb.entries().len();
            let abroad = if told { "what set it crossed" } else { "does not show abroad" };
            let _ = writeln!(page, "Set by {} ({abroad}):\n", way.by);
            if answers.is_empty() {
                page.push_str("- bars nothing that was allowed\n");
            }
            lines(page, &answers);
            page.push('\n');
        }
        page.pop();
    }
}

/// The kinds in the order of their letters and numbers.
fn ids(kinds: impl Iterator<Item = Kind>) -> String {
    let mut ids: Vec<&str> = kinds.map(Kind::id).collect();
    ids.sort_by_key(|id| {
        let number: String = id.chars().filter(char::is_ascii_digit).collect();
        (id.chars().next(), number.parse::<u32>().unwrap_or(0), *id)
    });
    ids.join(", ")
}

fn page() -> String {
    let mut page = String::from(
        "# What may be done when\n\n\
         Written by a test from the floor and the specimen agreement XA-XB, never by hand:\n\
         `ENTENTE_WRITE_PAGES=1 cargo test -p entente-agreements --test whole`.\n\n\
         For each state the first story, or a short history beside it, is played until it is reached; then every kind that crosses is\n\
         asked for by its message file, as it is written and with its days moved to that day. **allowed** means that no rule bars it,\n\
         at the sender or where it arrives. Otherwise the rules stand there by their ids: `CF` in `crates/agreements/floor/floor.cedar`,\n\
         `XA-XB` in the package, where each has its sentence and its cure. Whether the child consented to each field is asked beside\n\
         that, by the gate. The state itself bars nothing: it is the facts behind it that do.\n\n",
    );
    let local = ids(Kind::ALL.iter().copied().filter(|kind| !is_act(*kind)));
    let _ = write!(
        page,
        "## Recorded at home: always\n\nNo rule is asked, in any state, under any hold: {local}.\n"
    );
    state_sections(&mut page);
    page.push_str(
        "\n## Holds\n\nWhat a hold bars of what HOST could do on the day on which everything is ready for the journey. A decision \
         against return\ncan be recorded at home (N23) under every hold.\n",
    );
    hold_sections(&mut page);
    let missing = ids(Kind::ALL.iter().copied().filter(|kind| is_act(*kind) && text_of(*kind, XA).is_none()));
    if !missing.is_empty() {
        let _ =
            write!(page, "\n## Not here yet\n\nWithout a message file in `tests/examples`: {}.\n", missing);
    }
    let text = page.trim_end().to_owned();
    text + "\n"
}

#[test]
fn the_page_says_what_the_rules_say() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/acts.md");
    let page = page();
    if std::env::var_os("ENTENTE_WRITE_PAGES").is_some() {
        std::fs::write(&path, &page).expect("the page is written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = committed.lines().zip(page.lines()).find(|(was, is)| was != is);
    assert!(
        committed == page,
        "docs/acts.md says otherwise, from {differs:?}; ENTENTE_WRITE_PAGES=1 cargo test -p entente-agreements --test whole \
         writes it anew"
    );
}

/// Once every kind that crosses has a message file, each is on the page.
#[test]
fn no_kind_with_a_message_file_is_left_out() {
    let page = page_names();
    for kind in Kind::ALL.iter().filter(|kind| is_act(**kind)) {
        let has_file = example(*kind, XA).is_some();
        assert!(!has_file || page.contains(kind.id()), "{kind}");
    }
}

fn page_names() -> BTreeSet<&'static str> {
    let named = wanted(XA).into_iter().chain(wanted(XB));
    named.map(|wanted| wanted.kind.id()).collect()
}

/// The control: the page is no list of what is allowed, nor of what is barred.
#[test]
fn the_page_has_both_answers() {
    let sides = Sides::play_until("2027-06-18");
    let by = |name: &str| {
        let wanted = wanted(XA).into_iter().find(|wanted| wanted.name == name).expect("it is there");
        bars(&sides.xa, &sides.xb, &wanted, DAY)
    };
    assert!(by("I2").is_empty() && by("H7").is_empty());
    assert!(by("J1").contains("XA-XB-2-2-origin"));
    assert_eq!(words::not_pursued().content.kind().id(), "H7");
}

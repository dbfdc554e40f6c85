//! A case is a function of its events and a day: in one go or in two, whatever the order in which they come in, with any
//! message of the story repeated, refused, erased or out of place. No event is refused.

use std::sync::OnceLock;

use crate::played::{authority, draft, examples, frame};
use entente_casework::generated::Content;
use entente_casework::values::Digest;
use entente_casework::{Case, CaseEvent, Entry, EventContent, EventId, Party, Settlement, Verdict};
use entente_wire::Draft;
use jiff::{Timestamp, ToSpan};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// Every message file there is, in the story or not.
fn drafts() -> &'static [Draft] {
    static DRAFTS: OnceLock<Vec<Draft>> = OnceLock::new();
    DRAFTS.get_or_init(|| {
        let files = std::fs::read_dir(examples()).expect("the examples are there");
        let mut names: Vec<String> = files
            .map(|file| file.expect("a file").file_name().into_string().expect("a name"))
            .filter(|name| name.ends_with(".toml") && !name.starts_with("story"))
            .collect();
        names.sort();
        names.iter().map(|name| draft(name)).collect()
    })
}

fn contents() -> Vec<Content> {
    drafts().iter().map(|draft| draft.content.clone()).collect()
}

fn any_verdict() -> impl Strategy<Value = Option<Verdict>> {
    prop_oneof![
        Just(None),
        Just(Some(Verdict::Accepted)),
        Just(Some(Verdict::Refused)),
        Just(Some(Verdict::Held)),
        Just(Some(Verdict::Voided)),
    ]
}

/// Events at distinct minutes, each with a verdict or none, some answering an earlier statement, some erased.
fn any_events() -> impl Strategy<Value = Vec<CaseEvent>> {
    let one = (any::<Index>(), 0..3_u8, any_verdict(), prop::bool::weighted(0.1), any::<Option<Index>>());
    vec(one, 0..60).prop_map(|rows| {
        let pool = contents();
        let start: Timestamp = "2027-03-01T08:00:00Z".parse().expect("an instant");
        let mut events = Vec::new();
        for (at, (content, party, verdict, erased, answers)) in (0_u8..).zip(rows) {
            let content = content.get(&pool).clone();
            let digest = Digest::from_bytes([at; 32]);
            let party = match party {
                0 => Party::Local,
                1 => Party::Sent { digest },
                _ => Party::Received { digest },
            };
            let content = if erased {
                EventContent::Erased { kind: content.kind() }
            } else {
                EventContent::from(content)
            };
            let in_reply_to = answers.filter(|_| at > 0).map(|index| {
                Digest::from_bytes([u8::try_from(index.index(usize::from(at))).expect("small"); 32])
            });
            events.push(CaseEvent::Entered(Entry {
                id: EventId::from_bytes([at; 16]),
                recorded_at: start.checked_add((i64::from(at) * 97).hours()).expect("in range"),
                happened_at: None,
                made_at: None,
                party,
                in_reply_to,
                content,
            }));
            if let (Some(verdict), Some(statement)) = (verdict, party.statement()) {
                events.push(CaseEvent::Settled(Settlement { statement, verdict }));
            }
        }
        events
    })
}

fn fold(events: &[CaseEvent]) -> Case {
    let mut case = Case::new(authority("XA.ca"), authority("XB.ca"));
    for event in events {
        case.apply(event);
    }
    case
}

/// What can be asked of a case: what is shown on some days, and the facts for an act of each group.
fn answers(case: &Case) -> Vec<String> {
    const ACTS: [&str; 6] = ["A6", "D2", "H2", "I2", "I6", "J4"];
    let acts: Vec<&Draft> =
        drafts().iter().filter(|draft| ACTS.contains(&draft.content.kind().id())).collect();
    let mut answers = Vec::new();
    for day in ["2027-03-01", "2027-05-28", "2027-08-14"] {
        answers.push(format!("{:?}", case.summary(day.parse().expect("a day"))));
        for draft in &acts {
            answers.push(format!("{:?}", case.facts(&draft.content, &frame(draft, day, true))));
        }
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn two_halves_are_the_whole(events in any_events(), cut: Index) {
        let cut = cut.index(events.len() + 1);
        let whole = fold(&events);
        let mut halves = fold(&events[..cut]);
        for event in &events[cut..] {
            halves.apply(event);
        }
        prop_assert_eq!(answers(&halves), answers(&whole));
    }

    #[test]
    fn an_event_told_twice_is_one(events in any_events()) {
        let twice: Vec<CaseEvent> = events.iter().chain(&events).cloned().collect();
        prop_assert_eq!(answers(&fold(&twice)), answers(&fold(&events)));
    }

    #[test]
    fn the_order_of_arrival_does_not_matter(
        (events, mixed) in any_events().prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle()))
    ) {
        prop_assert_eq!(answers(&fold(&mixed)), answers(&fold(&events)));
    }

    #[test]
    fn no_event_is_lost(events in any_events()) {
        let entered = events.iter().filter(|event| matches!(event, CaseEvent::Entered(_))).count();
        prop_assert_eq!(fold(&events).entries().len(), entered);
    }

    #[test]
    fn what_is_erased_is_unknown_and_never_an_error(events in any_events()) {
        let erased: Vec<CaseEvent> = events.into_iter().map(|event| match event {
            CaseEvent::Entered(mut entry) => {
                entry.content = EventContent::Erased { kind: entry.kind() };
                CaseEvent::Entered(entry)
            }
            settled => settled,
        }).collect();
        let case = fold(&erased);
        prop_assert_eq!(case.role(), None);
        prop_assert!(case.consents().is_empty());
        prop_assert!(answers(&case).len() > 4);
    }
}

#[test]
fn a_final_verdict_stands_and_a_held_one_waits() {
    let statement = Digest::from_bytes([7; 32]);
    let text = draft("G1-plan-proposal.toml").content;
    let entry = Entry {
        id: EventId::from_bytes([1; 16]),
        recorded_at: "2027-05-13T09:00:00Z".parse().expect("an instant"),
        happened_at: None,
        made_at: None,
        party: Party::Sent { digest: statement },
        in_reply_to: None,
        content: EventContent::from(text),
    };
    let after = |verdicts: &[Verdict]| {
        let mut events = vec![CaseEvent::Entered(entry.clone())];
        events.extend(
            verdicts.iter().map(|verdict| CaseEvent::Settled(Settlement { statement, verdict: *verdict })),
        );
        let case = fold(&events);
        case.verdict(&case.entries()[0])
    };
    assert_eq!(after(&[]), Verdict::Pending);
    assert_eq!(after(&[Verdict::Held, Verdict::Accepted]), Verdict::Accepted);
    assert_eq!(after(&[Verdict::Accepted, Verdict::Held]), Verdict::Accepted);
    assert_eq!(after(&[Verdict::Refused, Verdict::Accepted]), Verdict::Refused);
}

//! Any acts and facts in any order, under the real agreement: no fact is ever refused or lost, no case is without a way to its end,
//! and nothing that is permitted passes what bars it, as somebody who never saw the code reads it off the list of events.

use std::cell::Cell;

use entente_casework::Lifecycle;
use entente_casework::generated::Kind;
use entente_wire::Draft;
use jiff::{Timestamp, ToSpan as _};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRng, TestRunner};

use crate::asked::barred;
use crate::chance::{Happening, any_eve, any_history, forms, moved};
use crate::oracle::{self, Bars};
use crate::played::{day_of, draft};
use crate::two::Two;
use crate::words;

/// A few histories, the same in every run; or as many new ones as asked for: `ENTENTE_HISTORIES=2000` for a night.
pub(crate) fn runner(few: u32) -> TestRunner {
    let asked: Option<u32> = std::env::var("ENTENTE_HISTORIES").ok().and_then(|text| text.parse().ok());
    let cases = asked.unwrap_or(few);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 400, ..Config::default() };
    match asked {
        Some(_) => TestRunner::new(config),
        None => {
            let same = TestRng::deterministic_rng(config.rng_algorithm);
            TestRunner::new_with_rng(config, same)
        }
    }
}

/// A failure, with the history that led to it in few words.
pub(crate) fn fails(history: &[Happening], what: String) -> Result<(), TestCaseError> {
    let told: Vec<String> = history
        .iter()
        .map(|one| format!("{} {} {} late {}h", one.at, ["XA", "XB"][one.node], one.kind, one.hours))
        .collect();
    Err(TestCaseError::fail(format!("{what}\n{}", told.join("\n"))))
}

#[test]
fn no_fact_is_ever_refused_or_lost() {
    let mut runner = runner(24);
    let done = runner.run(&any_history(30), |history| {
        let mut two = Two::new(true);
        for happening in &history {
            let barred = two.happens(happening);
            let info = happening.kind.info();
            if !barred.is_empty() && !info.crosses() {
                return fails(&history, format!("{} is a fact and was barred by {barred:?}", happening.kind));
            }
            for (case, kept) in two.cases.iter().zip(two.kept) {
                prop_assert_eq!(case.entries().len(), kept);
            }
        }
        Ok(())
    });
    done.unwrap_or_else(|why| panic!("{why}"));
}

/// What somebody may want to do on a day, as the story has it.
fn wanted(at: Timestamp) -> Vec<Draft> {
    let today = day_of(at).to_string();
    let soon = day_of(at).checked_add(8.days()).expect("in range").to_string();
    let mut wanted = vec![words::decided("APPROVED", &today)];
    for file in ["I1-transfer-proposal.toml", "I2-transfer-confirmation-host.toml"] {
        wanted.push(draft(file));
        wanted.push(words::varied(file, &[("transfer_on = 2027-06-29", &format!("transfer_on = {soon}"))]));
    }
    wanted
}

#[test]
fn nothing_that_is_permitted_passes_what_bars_it() {
    let (permitted, kept_back) = (Cell::new(0), Cell::new(0));
    let mut runner = runner(70);
    let done = runner.run(&prop_oneof![1 => any_history(5), 5 => any_eve()], |history| {
        let mut two = Two::new(true);
        for (nth, happening) in history.iter().enumerate() {
            two.happens(happening);
            let at = happening.at.checked_add(1.minutes()).expect("in range");
            two.until(at);
            // In between little changes; the end of the history is where it is dense.
            if nth + 6 < history.len() && nth % 15 != 0 {
                continue;
            }
            let bars = Bars::read(&two, 0, at);
            for draft in wanted(at) {
                let by = barred(&two.cases[0], &draft, &at.to_string());
                let why = bars.against(&draft.content);
                match (by.is_empty(), why) {
                    (true, Some(why)) => {
                        return fails(&history, format!("{} went on {at}, and {why}", draft.content.kind()));
                    }
                    (true, None) => permitted.set(permitted.get() + 1),
                    (false, Some(_)) => kept_back.set(kept_back.get() + 1),
                    (false, None) => {}
                }
            }
        }
        Ok(())
    });
    done.unwrap_or_else(|why| panic!("{why}"));
    println!("{} permitted, {} barred for a reason that the oracle knows", permitted.get(), kept_back.get());
    assert!(permitted.get() > 20, "{} acts were permitted: the property says little", permitted.get());
    assert!(kept_back.get() > 20, "{} acts were barred for a reason that the oracle knows", kept_back.get());
}

#[test]
fn under_the_asylum_hold_nothing_leaves_that_tells_of_the_child() {
    let asked = Cell::new(0);
    let mut runner = runner(30);
    let done = runner.run(&(any_history(8), 0..3_usize, 0..2_usize), |(history, said, node)| {
        let mut two = Two::new(true);
        let cut = history.len().saturating_sub(4);
        for (nth, happening) in history.iter().enumerate() {
            if nth == cut {
                let today = day_of(happening.at).to_string();
                let screened = [("NO_INDICATION", "INDICATION"), ("2027-03-03", today.as_str())];
                let said = match said {
                    0 => words::varied("N2-screening.toml", &screened).content,
                    1 => words::claim("LODGED", &today),
                    _ => words::hold("INTERNATIONAL_PROTECTION", "SET", &["LAWYER"], &today),
                };
                let written = Draft { content: said, ..draft("N9-hold.toml") };
                two.does(node, happening.at, &written, 0, false);
            }
            two.happens(happening);
        }
        let Some(last) = history.last() else { return Ok(()) };
        let at = last.at.checked_add(100.hours()).expect("in range");
        two.until(at);
        for node in [0, 1] {
            if !oracle::protected(&two, node) {
                continue;
            }
            // A withdrawal may be told together with the return that is not pursued, or the order to close what was told: then its day
            // says nothing more.
            let ends = [Kind::AlternativeSolutionNotice, Kind::DataOrder];
            let given_up = two.raw.iter().any(|raw| ends.contains(&raw.content.kind()));
            for (kind, texts) in forms().iter().filter(|(kind, _)| oracle::tells_of_a_child(*kind)) {
                if given_up && *kind == Kind::ConsentWithdrawalToken {
                    continue;
                }
                let text = moved(&texts[0], day_of(at));
                let draft = entente_wire::read_draft(&text, entente_wire::Format::Toml).expect("a message");
                asked.set(asked.get() + 1);
                if barred(&two.cases[node], &draft, &at.to_string()).is_empty() {
                    return fails(&history, format!("{kind} of {node} left under the asylum hold"));
                }
            }
        }
        Ok(())
    });
    done.unwrap_or_else(|why| panic!("{why}"));
    assert!(asked.get() > 100, "{} acts were asked for", asked.get());
}

/// Does what ends a case from an instant on; says what was barred on the way.
type Way = fn(&mut Two, Timestamp) -> Vec<String>;

/// The ways in which a case may be brought to its end, the most natural first.
fn to_the_end(two: &Two, from: Timestamp) -> Result<(&'static str, Vec<String>), Vec<String>> {
    let ways: [(&str, Way); 4] = [
        ("the leads end it", lead_ends),
        ("it is followed up and closed by both", followed_up),
        ("both close it for another reason", closed_otherwise),
        ("the person comes of age", comes_of_age),
    ];
    let mut tried = Vec::new();
    for (name, way) in ways {
        let mut two = two.clone();
        let barred = way(&mut two, from);
        let last = day_of(from).checked_add(2.years()).expect("in range");
        let states = two.cases.each_ref().map(|case| case.state(last));
        if states == [Lifecycle::Closed; 2] {
            return Ok((name, tried));
        }
        tried.push(format!("{name}: {states:?}, {barred:?}"));
    }
    Err(tried)
}

fn on(from: Timestamp, days: i64) -> Timestamp {
    from.checked_add((days * 24).hours()).expect("in range")
}

fn lead_ends(two: &mut Two, from: Timestamp) -> Vec<String> {
    let end = words::ended("OTHER", &day_of(from).to_string(), "LEAD", Some(true));
    record_both(two, from, &end)
}

fn record_both(two: &mut Two, at: Timestamp, content: &entente_casework::generated::Content) -> Vec<String> {
    let mut written = draft("N9-hold.toml");
    written.content = content.clone();
    [0, 1].into_iter().flat_map(|node| two.does(node, at, &written, 0, false)).collect()
}

/// HOST by what both know; XA if nobody has said.
fn host(two: &Two) -> usize {
    usize::from(two.cases[0].role() == Some(entente_casework::CaseRole::Origin))
}

/// Where nothing is pending any more, lawyer and lead release the asylum hold.
fn released(two: &mut Two, from: Timestamp) {
    let by = ["LAWYER", "LEAD"];
    let release = words::hold("INTERNATIONAL_PROTECTION", "RELEASED", &by, &day_of(from).to_string());
    record_both(two, from, &release);
}

/// Each appeal that may be open is decided: over one, nobody closes.
fn appeals_decided(two: &mut Two, from: Timestamp) {
    let lodged = two.raw.iter().filter(|raw| raw.content.kind() == Kind::AppealNotice).count();
    for _ in 0..lodged {
        record_both(two, from, &words::judged("UPHELD", &day_of(from).to_string()));
    }
}

fn followed_up(two: &mut Two, from: Timestamp) -> Vec<String> {
    released(two, from);
    let host = host(two);
    let origin = 1 - host;
    let mut barred = Vec::new();
    let arrived = words::varied("I8-arrival-notice.toml", &[("2027-06-29T14:10:00Z", &from.to_string())]);
    // Where one side can no longer read that the child arrived, it is told again.
    let known = [(origin, Lifecycle::Following), (host, Lifecycle::Monitoring)];
    if known.into_iter().any(|(node, state)| two.cases[node].state(day_of(from)) != state) {
        barred.extend(two.does(origin, from, &arrived, 0, false));
    }
    for (days, file) in [
        (31, "J1-follow-up-month-1.toml"),
        (93, "J1-follow-up-month-3.toml"),
        (190, "J1-follow-up-month-6.toml"),
    ] {
        let at = on(from, days);
        let text = std::fs::read_to_string(crate::played::examples().join(file)).expect("a message file");
        let visit = entente_wire::read_draft(&moved(&text, day_of(at)), entente_wire::Format::Toml);
        barred.extend(two.does(origin, at, &visit.expect("a visit"), 0, false));
        let seen = moved(
            &std::fs::read_to_string(crate::played::examples().join("N8-monitor-month-1.toml"))
                .expect("a file"),
            day_of(at),
        );
        let seen = entente_wire::read_draft(&seen, entente_wire::Format::Toml).expect("a record");
        barred.extend(two.does(origin, at, &seen, 0, false));
    }
    appeals_decided(two, on(from, 195));
    barred.extend(both_close(two, on(from, 200), host, "SOLUTION_REACHED"));
    barred
}

fn both_close(two: &mut Two, at: Timestamp, host: usize, reason: &str) -> Vec<String> {
    let day = day_of(at).to_string();
    let reason = format!("reason = \"{reason}\"");
    let changes = [("reason = \"SOLUTION_REACHED\"", reason.as_str()), ("2028-01-14", day.as_str())];
    let proposal = words::varied("J4-closure-proposal.toml", &changes);
    let answer = words::varied("J5-closure-confirmation.toml", &[("2028-01-14", &day)]);
    let mut barred = two.does(1 - host, at, &proposal, 0, false);
    let later = at.checked_add(1.hours()).expect("in range");
    barred.extend(two.does(host, later, &answer, 0, false));
    two.until(on(at, 5));
    barred
}

fn closed_otherwise(two: &mut Two, from: Timestamp) -> Vec<String> {
    released(two, from);
    let host = host(two);
    let screened = moved(
        &std::fs::read_to_string(crate::played::examples().join("N2-screening.toml")).expect("a file"),
        day_of(from),
    );
    let screened = entente_wire::read_draft(&screened, entente_wire::Format::Toml).expect("a record");
    let mut barred = two.does(host, from, &screened, 0, false);
    appeals_decided(two, on(from, 110));
    barred.extend(both_close(two, on(from, 111), host, "TRANSFERRED_TO_NATIONAL_CARE"));
    barred
}

fn comes_of_age(two: &mut Two, from: Timestamp) -> Vec<String> {
    let day = day_of(from).to_string();
    record_both(two, from, &words::age(false, &day, Some(&day)));
    record_both(two, from, &words::ended("AGED_OUT", &day, "LEAD", Some(true)))
}

#[test]
fn from_every_open_state_a_lawful_way_leads_to_the_end() {
    let ends = std::cell::RefCell::new(std::collections::BTreeMap::new());
    let mut runner = runner(40);
    let done = runner.run(&any_history(12), |history| {
        let mut two = Two::new(true);
        for happening in &history {
            two.happens(happening);
        }
        let last = history
            .last()
            .map_or_else(|| "2027-03-01T08:00:00Z".parse().expect("an instant"), |last| last.at);
        let from = on(last, 50);
        two.until(from);
        for node in [0, 1] {
            let erased: Vec<usize> = history
                .iter()
                .enumerate()
                .filter(|(_, happening)| happening.erased == Some(node))
                .map(|(nth, _)| nth)
                .collect();
            if !erased.is_empty() {
                two.erase(node, &erased);
            }
        }
        match to_the_end(&two, from) {
            Ok((how, tried)) => {
                // Growing up is the only way when nothing may be told abroad of a child that is there.
                let abroad = [0, 1].into_iter().any(|node| oracle::protected(&two, node))
                    || two.raw.iter().all(oracle::is_no_notice);
                if how == "the person comes of age" && !abroad {
                    let states = two.cases.each_ref().map(|case| case.state(day_of(from)));
                    let tried = tried.join("\n");
                    return fails(&history, format!("only growing up ends it: {states:?}\n{tried}"));
                }
                *ends.borrow_mut().entry(how).or_insert(0) += 1;
                Ok(())
            }
            Err(tried) => fails(&history, tried.join("\n")),
        }
    });
    done.unwrap_or_else(|why| panic!("{why}"));
    let ends = ends.into_inner();
    println!("{ends:?}");
    assert!(ends.len() >= 2, "{ends:?}: too few ways were needed");
}

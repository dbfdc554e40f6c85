//! When things happened that a term counts from: every kind that can begin one says when, and every other begins nothing.

use entente_casework::Verdict;
use std::sync::Arc;

use entente_casework::case::{Kin, Lasting, Moment, can_begin, has_an_instant};
use entente_casework::generated::{Kind, LinkTie};

use crate::played::{Sides, draft, examples};
use crate::states::{XA, XB, at};
use crate::words::{self, varied};

/// One example of each kind, by its file.
fn each() -> Vec<String> {
    let folder = std::fs::read_dir(examples()).expect("the examples");
    let mut files: Vec<String> =
        folder.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned()).collect();
    files.retain(|name| name.ends_with(".toml") && !name.starts_with("story"));
    files.sort();
    files
}

#[test]
fn each_kind_that_can_begin_a_term_says_when_and_no_other_begins_any() {
    let written = at("2031-01-01");
    let mut own_days = 0;
    for file in each() {
        let content = draft(&file).content;
        let kind = content.kind();
        let mut sides = Sides::default();
        if kind.info().crosses() {
            sides.send(XA, written, content, Verdict::Accepted);
        } else {
            sides.record(XA, written, content);
        }
        let (begun, met) = (sides.xa.beginnings(kind), sides.xa.meetings(kind));
        if !can_begin(kind) {
            assert_eq!((begun, met), (Vec::new(), Vec::new()), "{file}");
            continue;
        }
        assert_eq!(met.len(), 1, "{file}");
        assert_eq!(begun.len(), 1, "{file}");
        if !kind.info().crosses() {
            // What stays at home was not said at any instant: the day must be its own.
            assert_ne!(begun[0].moment, Moment::At(written), "{file}");
            own_days += 1;
        }
        let instant = matches!(begun[0].moment, Moment::At(_));
        assert!(instant || !has_an_instant(kind), "{file} is said to have an instant");
    }
    assert!(own_days >= 15, "{own_days}");
    assert!(!can_begin(Kind::Reminder) && !can_begin(Kind::AuthorityDirectory), "the control");
}

#[test]
fn an_arrival_begins_when_the_child_came_and_is_reported_when_it_is_said() {
    let sides = Sides::play_until("2027-06-29");
    let moment = |found: Vec<entente_casework::case::Happening>| found.first().map(|one| one.moment);
    let arrival = Kind::ArrivalNotice;
    let (begun, met) = (moment(sides.xb.beginnings(arrival)), moment(sides.xb.meetings(arrival)));
    assert_eq!(met, Some(Moment::At("2027-06-29T14:30:00Z".parse().expect("an instant"))));
    assert!(matches!(begun, Some(Moment::At(at)) if Some(Moment::At(at)) != met), "{begun:?}");
}

#[test]
fn the_last_word_on_an_appointment_stands() {
    let mut sides = Sides::play_until("2027-03-03");
    let appointed = |sides: &Sides| sides.xa.meetings(Kind::GuardianRecord);
    assert_eq!(appointed(&sides).len(), 1);
    let text = std::fs::read_to_string(examples().join("N3-guardian.toml")).expect("the example");
    let ended = words::sound("N3", format!("{text}\nended_on = 2027-04-01\n"));
    sides.record(XA, at("2027-04-01"), ended.content);
    let found = appointed(&sides);
    assert_eq!(found.len(), 1);
    assert!(matches!(found[0].lasting, Lasting::From(Some(_))), "{found:?}");
}

#[test]
fn what_was_refused_began_nothing() {
    let notice = varied("B1-identification-notice.toml", &[]);
    let mut sides = Sides::default();
    sides.send(XA, at("2027-03-05"), notice.content.clone(), Verdict::Refused);
    assert_eq!(sides.xa.beginnings(Kind::IdentificationNotice), Vec::new());
    sides.send(XA, at("2027-03-06"), notice.content, Verdict::Accepted);
    assert_eq!(sides.case(XB).beginnings(Kind::IdentificationNotice).len(), 1, "the control");
}

#[test]
fn what_endangers_a_brother_keeps_a_sister_back_from_that_day_on() {
    let sister = Sides::play_until("2027-03-04").xa;
    let mut brother = Sides::play_until("2027-03-04");
    brother.record(XA, at("2027-03-10"), words::claim("LODGED", "2027-03-10"));
    let stretches = |case: &entente_casework::Case| -> Vec<String> {
        let told = |day: Option<jiff::civil::Date>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let stretches = case.kept_back(crate::played::day_of);
        stretches.into_iter().map(|(from, until)| format!("{} {}", told(from), told(until))).collect()
    };
    assert_eq!(stretches(&sister), ["- 2027-03-03"], "the control: until she was screened");
    let tied = |tie| sister.beside(vec![Kin { tie, until: None, case: Arc::new(brother.xa.clone()) }]);
    assert_eq!(stretches(&tied(LinkTie::Sibling)), ["- 2027-03-03", "2027-03-10 -"]);
    assert_eq!(stretches(&tied(LinkTie::Group)), ["- 2027-03-03"], "a mere group does not");
    assert_eq!(stretches(&brother.xa), ["- 2027-03-03", "2027-03-10 -"]);
}

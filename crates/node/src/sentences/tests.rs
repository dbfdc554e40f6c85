//! The shipped catalogue is whole; any other language is held to the same; and each way in which one is not whole is named by its key.

use entente_agreements::OutwardRule;
use entente_agreements::floor::FLOOR_TEXT;
use entente_casework::generated::{HoldKind, Kind};

use super::*;

/// The English file.
fn english() -> &'static str {
    LANGUAGES[0].1
}

/// What holds for the catalogue of every language: it is whole, and says the same of who and by what law as the English one.
fn whole(text: &str) -> Catalogue {
    let (read, english) = (Catalogue::read(text).unwrap(), Catalogue::english().unwrap());
    for (key, entry) in &english.entries {
        let theirs = &read.entries[key];
        assert_eq!((&theirs.who, &theirs.article), (&entry.who, &entry.article), "{key}");
        assert_eq!(theirs.cure.is_some(), entry.cure.is_some(), "{key}");
    }
    for rule in read.rules.keys().filter(|rule| rule.starts_with("CF")) {
        assert!(FLOOR_TEXT.contains(&format!("@id(\"{rule}\")")), "{rule} is no rule of the floor");
    }
    read
}

fn fault(text: &str) -> String {
    Catalogue::read(text).unwrap_err().to_string()
}

/// The English file with one text replaced by another.
fn changed(old: &str, new: &str) -> String {
    assert!(english().contains(old), "`{old}` is not in the file");
    english().replacen(old, new, 1)
}

#[test]
fn every_shipped_catalogue_is_whole_and_english_leaves_the_rules_to_the_packages() {
    let [(first, _), ..] = LANGUAGES else { panic!("there is no language") };
    assert_eq!(*first, ENGLISH);
    for (_, text) in LANGUAGES {
        whole(text);
    }
    let english = Catalogue::of(ENGLISH).unwrap();
    assert!(english.rules.is_empty(), "a rule is said in English where it is signed");
    assert_eq!(english.entries.len(), ROWS.len());
}

#[test]
fn a_language_that_is_not_there_is_said_to_be_none() {
    let told = Catalogue::of("tlh").unwrap_err().to_string();
    assert_eq!(told, "there are none in `tlh`; the languages are: en");
}

#[test]
fn no_key_stands_twice() {
    let keys: std::collections::BTreeSet<&str> = ROWS.iter().map(|row| row.key).collect();
    assert_eq!(keys.len(), ROWS.len());
}

#[test]
fn a_catalogue_that_is_not_whole_names_the_key() {
    let consent = "[gate.NO_CONSENT]\nsentence = \"No consent for this purpose is recorded.\"";
    let until = english().find("[gate.GONE]").unwrap();
    let from = english().find("[gate.NO_CONSENT]").unwrap();
    let without = format!("{}{}", &english()[..from], &english()[until..]);
    assert_eq!(fault(&without), "`gate.NO_CONSENT` is missing");
    let late = "who = [\"NOBODY\"]\narticle = \"NONE\"";
    for (old, new, what) in [
        (consent, "[gate.NO_CONSENT]", "`gate.NO_CONSENT` has no `sentence`"),
        ("[gate.NO_CONSENT]", "[gate.NOBODY_ASKED]", "`gate.NOBODY_ASKED` is said by nothing"),
        ("NO_DAY = \"no day is set\"", "", "`when.NO_DAY` is missing"),
        ("NO_DAY = \"no day is set\"", "NO_DAY = 1", "`when.NO_DAY` is a line of text"),
        ("NO_DAY = \"no day is set\"", "NO_DAY = \"\"", "`when.NO_DAY` has a text that is not one line"),
        ("not before {day}", "not yet", "`when.NOT_BEFORE` leaves out `{day}`"),
        ("not before {day}", "not before {day}, {why}", "`{why}` in `when.NOT_BEFORE` is filled by nothing"),
        ("who = [\"CHILD\", \"GUARDIAN\"]", "who = []", "`gate.NO_CONSENT` does not say who"),
        ("who = [\"CHILD\", \"GUARDIAN\"]", "who = [\"KING\"]", "`gate.NO_CONSENT` does not say who"),
        (late, "who = [\"NOBODY\"]\narticle = \"\"", "`mark.RECORDED_LATE` names no article"),
        (late, "who = [\"NOBODY\"]", "`mark.RECORDED_LATE` has no `article`"),
        (late, "who = [\"NOBODY\"]\narticle = \"NONE\"\nby = \"x\"", "has an unknown `by`"),
        ("[when]", "[when", "the file is no TOML"),
    ] {
        let told = fault(&changed(old, new));
        assert!(told.contains(what), "`{what}` is not in `{told}`");
    }
}

#[test]
fn another_language_is_held_to_the_same_and_may_say_what_rules_say() {
    let french = changed("no day is set", "aucun jour n'est fixé")
        + "\n[rule.CF14]\nsentence = \"L'enfant peut encore faire appel, jusqu'au {appeal_window_ends_on}.\"\ncure = \"attendez\"\n";
    let read = whole(&french);
    assert_eq!(read.say(&Said::WhenNoDay), "aucun jour n'est fixé");
    let agreement = entente_agreements::Agreement::check(&entente_agreements::specimen()).unwrap();
    let text = agreement.text_of("CF14").unwrap();
    let why = read.rule(&text).why([("appeal_window_ends_on", Some("2027-06-15"))]);
    assert_eq!(why, "L'enfant peut encore faire appel, jusqu'au 2027-06-15.");
    assert_eq!(Catalogue::english().unwrap().rule(&text), text, "the control");
    let wrong = french.replace("{appeal_window_ends_on}", "{appeal_windw}");
    assert!(fault(&wrong).contains("`{appeal_windw}` in `rule.CF14` is no fact"));
}

#[test]
fn what_is_said_abroad_is_cured_by_the_same_words_here() {
    let english = Catalogue::english().unwrap();
    let mut sentences = std::collections::BTreeSet::new();
    for rule in OutwardRule::ALL {
        let said = outward(Some(*rule));
        assert_eq!(said.key(), format!("outward.{rule}"));
        assert_eq!(english.sentence(&said).cure.as_deref(), rule.cure(), "{rule}");
        sentences.insert(english.say(&said));
    }
    sentences.insert(english.say(&outward(None)));
    assert_eq!(sentences.len(), OutwardRule::ALL.len() + 1, "each has words of its own");
}

#[test]
fn every_hold_says_what_it_keeps_back_and_what_ends_it() {
    let english = Catalogue::english().unwrap();
    for kind in HoldKind::ALL {
        let said = hold(*kind);
        assert_eq!(said.key(), format!("hold.{kind}"));
        assert!(english.sentence(&said).cure.is_some(), "{kind}");
    }
}

#[test]
fn what_is_filled_in_is_not_read_again() {
    let english = Catalogue::english().unwrap();
    let said = Said::GapAnswer { kind: "{title}".to_owned(), title: "{kind}".to_owned() };
    assert_eq!(english.say(&said), "our answer to {kind} ({title})");
    assert_eq!(english.who(&[Who::Child, Who::Guardian]), "child, guardian");
    let kind = Kind::SocialInquiryRequest;
    let said = gap(&entente_casework::case::Gap::Answer(kind));
    assert_eq!(english.say(&said), "our answer to Social inquiry request (D1)");
    let sentence = english.sentence(&said);
    assert_eq!((sentence.article.as_str(), sentence.cure), ("no article", None));
}

//! An agreement in words, item by item with its article: for whoever signs it, and for whoever compares two versions. Says what stands in the
//! package and in the floor; decides nothing, and leaves nothing out that a version could change.

mod in_words;

use crate::agreement::Agreement;
use crate::condition::conditions;
use crate::deadline::Ends;
use crate::decision::{Origin, words};
use crate::package::provisions::{Body, Party, Term};
use crate::rule::{Rule, RuleSide};
use crate::schema::Terms;

words! {
    /// What an item is about.
    Section {
        /// Title, version and the days on which it is in force.
        Validity = "VALIDITY",
        /// A party.
        Party = "PARTY",
        /// A body of a party, and where an appeal against it goes.
        Body = "BODY",
        /// A calendar, without its holidays.
        Calendar = "CALENDAR",
        /// A holiday.
        Holiday = "HOLIDAY",
        /// A deadline.
        Deadline = "DEADLINE",
        /// A number or a word that rules read.
        Parameter = "PARAMETER",
        /// From which age a child has which say.
        Voice = "VOICE",
        /// How long what is kept.
        Retention = "RETENTION",
        /// A paragraph of the text, a title, or what stands before the first article.
        Article = "ARTICLE",
        /// A rule of the agreement.
        Rule = "RULE",
        /// A rule of the floor, which is the same under every agreement.
        Floor = "FLOOR",
    }
}

/// One thing that an agreement says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is about.
    pub section: Section,
    /// Its name within the section: the id of a rule, the code of a body. Two versions are compared by it.
    pub name: String,
    /// The citation it rests on.
    pub article: String,
    /// What it says.
    pub words: String,
    /// What would cure it, if it is a rule, and who can.
    pub cure: Option<String>,
    /// What software cannot check behind it. Empty: nothing to add.
    pub cannot: String,
    /// When it bars, in words, condition by condition. Empty for what is no rule.
    pub conditions: Vec<String>,
    /// Its text in the language of rules, so that a change of the condition alone is a change.
    pub condition: String,
}

impl Agreement {
    /// Everything that it says, in the order of its file: provisions, its own rules, the floor.
    pub fn items(&self) -> Vec<Item> {
        let provisions = self.provisions();
        let mut items = vec![validity(self)];
        items.extend(provisions.parties.iter().map(party));
        items.extend(provisions.parties.iter().flat_map(|party| party.bodies.iter().map(body)));
        self.calendars(&mut items);
        items.extend(provisions.deadlines.iter().map(deadline));
        for (name, value) in &provisions.parameters {
            let article = provisions.cited.parameters.get(name).cloned().unwrap_or_default();
            items.push(item(Section::Parameter, name, &article, in_words::parameter(name, value)));
        }
        for (from, voice) in &provisions.voices {
            let article = provisions.cited.voices.get(from).cloned().unwrap_or_default();
            let words = format!("from {from} years on {}", in_words::voice(*voice));
            items.push(item(Section::Voice, &from.to_string(), &article, words));
        }
        for kept in &provisions.retention {
            let words = format!(
                "{} data are kept {} years after the case is closed",
                in_words::code(kept.class.as_str()),
                kept.years
            );
            items.push(item(Section::Retention, kept.class.as_str(), &kept.article, words));
        }
        let text = self.articles().text();
        items.extend(text.map(|(cited, words)| item(Section::Article, &cited, &cited, words)));
        let terms = &provisions.parameters;
        let (own, floor): (Vec<&Rule>, Vec<&Rule>) =
            self.all_rules().partition(|rule| rule.text.origin == Origin::Agreement);
        items.extend(own.into_iter().map(|found| rule(Section::Rule, found, terms)));
        items.extend(floor.into_iter().map(|found| rule(Section::Floor, found, terms)));
        items
    }

    fn calendars(&self, items: &mut Vec<Item>) {
        let provisions = self.provisions();
        for (country, calendar) in &provisions.calendars {
            let article = provisions.cited.calendars.get(country).cloned().unwrap_or_default();
            let (from, until) = calendar.published();
            let weekend: Vec<String> = calendar.weekend().map(|day| format!("{day:?}")).collect();
            let words = format!(
                "days in {}; nobody works on {}; published from {from} to {until}, with {} holidays",
                calendar.zone(),
                weekend.join(", "),
                calendar.holidays().count(),
            );
            items.push(item(Section::Calendar, &country.to_string(), &article, words));
            for (day, name) in calendar.holidays() {
                items.push(item(Section::Holiday, &format!("{country} {day}"), &article, name.to_owned()));
            }
        }
    }
}

fn item(section: Section, name: &str, article: &str, words: String) -> Item {
    Item {
        section,
        name: name.to_owned(),
        article: article.to_owned(),
        words,
        cure: None,
        cannot: String::new(),
        conditions: Vec::new(),
        condition: String::new(),
    }
}

fn validity(agreement: &Agreement) -> Item {
    let provisions = agreement.provisions();
    let until = provisions
        .in_force_until
        .map_or_else(|| "until it is ended".to_owned(), |last| format!("until {last}, that day included"));
    let words = format!(
        "{}: version {}, from {} {until}",
        provisions.title, provisions.version, provisions.in_force_from
    );
    item(Section::Validity, &provisions.id, "", words)
}

fn party(party: &Party) -> Item {
    let words =
        format!("{}: reads {}; watched by {}", party.name, party.languages.join(", "), party.monitor_name());
    item(Section::Party, &party.authority.to_string(), &party.article, words)
}

fn body(body: &Body) -> Item {
    let mut words = format!("{} ({})", body.name, in_words::code(body.kind.as_str()));
    if body.decides {
        words.push_str(" decides on return");
    }
    if let Some(appeal) = &body.appeal {
        let end = if appeal.ends == Ends::RollsForward { ", which moves on from a day of rest" } else { "" };
        let days =
            if appeal.window_days == 1 { "1 day".to_owned() } else { format!("{} days", appeal.window_days) };
        words.push_str(&format!("; an appeal goes to {} within {days} of service{end}", appeal.body));
    }
    item(Section::Body, &body.code, &body.article, words)
}

fn deadline(term: &Term) -> Item {
    let mut words = match term.request {
        Some(kind) => {
            format!("{} is answered within {} from {}", in_words::kind(kind), term.length, term.from)
        }
        None => format!("{}: {} from {}", in_words::name(&term.id), term.length, term.from),
    };
    if let Some(runs) = &term.runs {
        words.push_str(&runs.words());
    }
    if let Some(by) = term.extension {
        words.push_str(&format!("; once {by} longer, if that is announced in time"));
    }
    if term.ends == Ends::RollsForward {
        words.push_str("; moves on from a day of rest");
    }
    item(Section::Deadline, &term.id, &term.article, words)
}

fn rule(section: Section, rule: &Rule, terms: &Terms) -> Item {
    let text = &rule.text;
    let acts = in_words::acts(&rule.acts);
    let side = match rule.side {
        RuleSide::Sender => "asked where it is wanted",
        RuleSide::Receiver => "asked where it arrives",
        RuleSide::Both | RuleSide::Pair => "asked on both sides",
    };
    let abroad = text.outward.map(|face| format!("; abroad it is called {face}")).unwrap_or_default();
    let words = format!("bars {acts}: {} ({side}{abroad})", readable(&text.sentence));
    Item {
        cure: Some(match text.asks {
            Some(kind) => {
                format!("{}, by: {}, who is asked with {}", text.cure, text.curer, in_words::kind(kind))
            }
            None => format!("{}, by: {}", text.cure, text.curer),
        }),
        cannot: text.cannot.clone(),
        conditions: conditions(&rule.policy).map(|all| in_words::conditions(&all, terms)).unwrap_or_default(),
        condition: condition(rule),
        ..item(section, text.id.as_str(), &text.article, words)
    }
}

/// The sentence, with the names of facts where their values would stand.
fn readable(sentence: &str) -> String {
    let mut told = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        told.push_str(before);
        told.push_str(&format!("[{}]", name.replace('_', " ")));
        rest = after;
    }
    told.push_str(rest);
    told
}

/// The rule as the engine reads it, without its annotations: their words stand in the item.
fn condition(rule: &Rule) -> String {
    let text = rule.policy.to_string();
    let begins = text.find("forbid").unwrap_or_default();
    text.get(begins..).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen;

    #[test]
    fn every_rule_and_every_provision_is_told_once_and_with_its_article() {
        let agreement = Agreement::check(&specimen()).unwrap();
        let items = agreement.items();
        let names: std::collections::BTreeSet<_> =
            items.iter().map(|item| (item.section, item.name.as_str())).collect();
        assert_eq!(names.len(), items.len(), "a name stands twice in a section");
        for text in agreement.rules() {
            assert!(items.iter().any(|item| item.name == text.id.as_str()), "{}", text.id);
        }
        for item in items.iter().filter(|item| item.section != Section::Validity) {
            assert!(!item.article.is_empty() && !item.words.is_empty(), "{item:?}");
            assert!(!item.words.contains('{'), "{item:?}");
        }
        let told: std::collections::BTreeSet<Section> = items.iter().map(|item| item.section).collect();
        assert_eq!(told.len(), Section::ALL.len());
    }

    #[test]
    fn a_sentence_names_the_facts_that_it_would_show() {
        assert_eq!(
            readable("until {appeal_window_ends_on} it runs"),
            "until [appeal window ends on] it runs"
        );
        assert_eq!(readable("plain"), "plain");
    }
}

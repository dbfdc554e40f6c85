//! The table of cases: facts, an act, and the decision that both sides expect of it. A package is not loaded when one row
//! comes out otherwise, or when a rule of it is never shown to bar and never shown to let pass.

use std::collections::{BTreeMap, BTreeSet};

use entente_casework::generated::Kind;
use entente_casework::{FactInfo, FactType, FactValue, Facts};
use jiff::civil::Date;
use toml::de::DeValue;

use super::together;
use crate::act::{Side, is_act};
use crate::code_words::{nearest, words_of};
use crate::decision::Finding;
use crate::engine::{Engine, Judgement};
use crate::fault::{Fault, some_of};
use crate::rule::Rule;
use crate::toml_file::{At, DEPTH_MAX, Table, TomlFile, as_day, as_number};

/// Most rows of a table.
pub const CASES_MAX: usize = 2_000;

/// What a row expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// The act may go.
    Permit,
    /// The act may not go.
    Refuse,
}

/// One row.
#[derive(Debug, Clone)]
pub struct CaseRow {
    /// What it shows.
    pub name: String,
    /// The line it begins on.
    pub line: u32,
    /// The act.
    pub kind: Kind,
    /// The side on which it is decided.
    pub side: Side,
    /// What is expected.
    pub expected: Expected,
    /// The ids of all rules that bar it; empty for a permit.
    pub rules: BTreeSet<String>,
    facts: Given,
}

type Given = BTreeMap<&'static str, OwnedFact>;

#[derive(Debug, Clone, PartialEq, Eq)]
enum OwnedFact {
    Bool(bool),
    Long(i64),
    Day(Date),
    Text(String),
    Texts(BTreeSet<String>),
}

impl OwnedFact {
    fn value(&self) -> FactValue<'_> {
        match self {
            Self::Bool(value) => FactValue::Bool(*value),
            Self::Long(value) => FactValue::Long(*value),
            Self::Day(value) => FactValue::Day(*value),
            Self::Text(value) => FactValue::Text(value),
            Self::Texts(value) => FactValue::Texts(value),
        }
    }
}

impl CaseRow {
    /// The facts, in the order of the table of facts.
    pub(crate) fn pairs(&self) -> Vec<(&'static str, FactValue<'_>)> {
        let known = |row: &'static FactInfo| self.facts.get(row.name).map(|fact| (row.name, fact.value()));
        Facts::TABLE.iter().filter_map(known).collect()
    }
}

/// Reads the rows, collecting faults.
pub(crate) fn read(name: &str, text: &str, faults: &mut Vec<Fault>) -> Vec<CaseRow> {
    let file = TomlFile::new(name, text);
    let mut rows = Vec::new();
    if let Some(parsed) = file.parse() {
        let root = file.root(&parsed);
        let bases = read_bases(&file, &root);
        let mut named: BTreeMap<String, u32> = BTreeMap::new();
        for row in root.tables("case").into_iter().take(CASES_MAX).filter_map(|t| read_row(&file, t, &bases))
        {
            if let Some(first) = named.get(&row.name) {
                let what = format!(
                    "`{}` is the name of the case on line {first} too: whoever compares two versions tells cases apart by it",
                    row.name
                );
                file.fault_on(row.line, what);
            }
            named.entry(row.name.clone()).or_insert(row.line);
            rows.push(row);
        }
        root.done();
    }
    faults.extend(file.into_faults());
    rows
}

fn read_bases(file: &TomlFile<'_>, root: &Table<'_>) -> BTreeMap<String, Given> {
    let mut bases: BTreeMap<String, Given> = BTreeMap::new();
    let mut waiting: Vec<_> = root.table("facts").map(|table| table.named_tables()).unwrap_or_default();
    // A set of facts may be like another one; a chain of them is resolved from its end, so many rounds deep.
    for _ in 0..DEPTH_MAX {
        waiting.retain(|(name, table)| {
            let like = table.text_if("like");
            let Some(mut facts) = like.map_or(Some(Given::new()), |like| bases.get(&like.value).cloned())
            else {
                return true;
            };
            read_facts(file, table, &mut facts, &["like"]);
            bases.insert(name.value.clone(), facts);
            false
        });
    }
    for (name, _) in &waiting {
        file.fault_on(name.line, format!("`{}` is like facts that are not there", name.value));
    }
    bases
}

fn read_facts(file: &TomlFile<'_>, table: &Table<'_>, into: &mut Given, apart: &[&str]) {
    let mut written = Given::new();
    for (name, value) in table.entries() {
        if apart.contains(&name.value.as_str()) {
            continue;
        }
        let Some(row) = Facts::TABLE.iter().find(|row| row.name == name.value) else {
            file.fault_on(name.line, format!("there is no fact `{}`", name.value));
            continue;
        };
        match read_fact(row.kind, value.get_ref()) {
            Some(fact) => {
                word_faults(file, &name, row.name, &fact);
                written.insert(row.name, fact);
            }
            None => file.fault_on(name.line, format!("`{}` is a {}", row.name, word_for(row.kind))),
        }
    }
    for what in together::faults_of_written(&by_name(&written)) {
        file.fault_on(table.line(), format!("no case has such facts: {what}"));
    }
    into.extend(written);
}

/// Facts as the checks read them.
fn by_name(facts: &Given) -> together::ByName<'_> {
    facts.iter().map(|(name, fact)| (*name, fact.value())).collect()
}

/// A word that the fact can never be: the row would show what never happens.
fn word_faults(file: &TomlFile<'_>, at: &At<String>, fact: &str, value: &OwnedFact) {
    let Some(known) = words_of(fact) else { return };
    let given: Vec<&str> = match value {
        OwnedFact::Text(word) => vec![word],
        OwnedFact::Texts(words) => words.iter().map(String::as_str).collect(),
        _ => return,
    };
    for word in given.into_iter().filter(|word| !known.contains(word)) {
        let near = nearest(word, &known).map_or_else(
            || format!("it is one of {}", some_of(known.iter().copied())),
            |near| format!("the nearest is `{near}`"),
        );
        file.fault_on(at.line, format!("`{word}` is no word of `{fact}`; {near}"));
    }
}

fn word_for(kind: FactType) -> &'static str {
    match kind {
        FactType::Bool => "`true` or `false`",
        FactType::Long => "whole number",
        FactType::Day => "day, as 2027-03-08",
        FactType::Text => "text",
        FactType::Texts => "list of texts",
    }
}

fn read_fact(kind: FactType, value: &DeValue<'_>) -> Option<OwnedFact> {
    Some(match kind {
        FactType::Bool => OwnedFact::Bool(value.as_bool()?),
        FactType::Long => OwnedFact::Long(as_number(value)?),
        FactType::Day => OwnedFact::Day(as_day(value)?),
        FactType::Text => OwnedFact::Text(value.as_str()?.to_owned()),
        FactType::Texts => {
            let items = value.as_array()?.iter().map(|item| item.get_ref().as_str().map(str::to_owned));
            OwnedFact::Texts(items.collect::<Option<_>>()?)
        }
    })
}

fn read_row(file: &TomlFile<'_>, table: Table<'_>, bases: &BTreeMap<String, Given>) -> Option<CaseRow> {
    let line = table.line();
    let name = table.text("name");
    let kind = table.text("act").and_then(|act| read_act(file, &act));
    let side = read_side(file, &table);
    let mut facts = Given::new();
    for base in table.texts("facts") {
        match bases.get(&base.value) {
            Some(base) => facts.extend(base.clone()),
            None => file.fault_on(base.line, format!("there are no facts called `{}`", base.value)),
        }
    }
    if table.has("with")
        && let Some(with) = table.table("with")
    {
        read_facts(file, &with, &mut facts, &[]);
    }
    for without in table.texts("without") {
        if facts.remove(without.value.as_str()).is_none() {
            file.fault_on(without.line, format!("`{}` is not among the facts", without.value));
        }
    }
    for what in together::faults_of(&by_name(&facts)) {
        file.fault_on(line, format!("no case has such facts: {what}"));
    }
    // Of which kind an act is, is always known, and so is whether its purpose is the one that the kind serves.
    if let Some(kind) = kind {
        facts.insert("act_kind", OwnedFact::Text(kind.id().to_owned()));
        if let Some(OwnedFact::Text(purpose)) = facts.get("purpose") {
            let fits = purpose == kind.info().default_purpose;
            facts.insert("purpose_fits_kind", OwnedFact::Bool(fits));
        }
    }
    let (expected, rules) = read_expected(file, &table)?;
    table.done();
    Some(CaseRow { name: name?.value, line, kind: kind?, side, expected, rules, facts })
}

fn read_act(file: &TomlFile<'_>, act: &At<String>) -> Option<Kind> {
    let kind = Kind::from_id(&act.value).filter(|kind| is_act(*kind));
    if kind.is_none() {
        file.fault_on(act.line, format!("`{}` is no act", act.value));
    }
    kind
}

fn read_side(file: &TomlFile<'_>, table: &Table<'_>) -> Side {
    match table.text_if("side") {
        Some(side) if side.value == "receiver" => Side::Receiver,
        Some(side) if side.value != "sender" => {
            file.fault_on(side.line, "`side` is `sender` or `receiver`");
            Side::Sender
        }
        _ => Side::Sender,
    }
}

fn read_expected(file: &TomlFile<'_>, table: &Table<'_>) -> Option<(Expected, BTreeSet<String>)> {
    let expect = table.text("expect")?;
    let rules: BTreeSet<String> = table.texts("rules").into_iter().map(|rule| rule.value).collect();
    let expected = match expect.value.as_str() {
        "permit" => Expected::Permit,
        "refuse" => Expected::Refuse,
        _ => {
            file.fault_on(expect.line, "`expect` is `permit` or `refuse`");
            return None;
        }
    };
    if (expected == Expected::Permit) != rules.is_empty() {
        file.fault_on(expect.line, "`rules` names every rule that refuses, and is absent for a permit");
    }
    Some((expected, rules))
}

/// What came of a row.
#[derive(Debug, Clone)]
pub struct RowOutcome {
    /// What the row shows.
    pub name: String,
    /// The line it begins on.
    pub line: u32,
    /// The act.
    pub kind: Kind,
    /// The side on which it is decided.
    pub side: Side,
    /// The ids of the rules that were expected to bar it; empty for a permit.
    pub expected: BTreeSet<String>,
    /// Every rule that bars it, with its sentence.
    pub findings: Vec<Finding>,
    /// Whether a rule could not be evaluated: then the findings say which.
    pub unclear: bool,
}

impl RowOutcome {
    /// The ids of the rules that bar it.
    pub fn barred_by(&self) -> BTreeSet<&str> {
        self.findings.iter().map(|finding| finding.rule().as_str()).collect()
    }

    /// Whether it came as the row says.
    pub fn as_expected(&self) -> bool {
        !self.unclear && self.barred_by() == self.expected.iter().map(String::as_str).collect()
    }
}

/// What a row gives with these rules, with reasons.
pub(crate) fn told(row: &CaseRow, engine: &Engine) -> RowOutcome {
    let (findings, unclear) = match engine.judge(row.kind, row.side, &row.pairs()) {
        Judgement::Clear => (Vec::new(), false),
        Judgement::Barred(findings) => (findings, false),
        Judgement::Unclear(findings) => (findings, true),
    };
    RowOutcome {
        name: row.name.clone(),
        line: row.line,
        kind: row.kind,
        side: row.side,
        expected: row.rules.clone(),
        findings,
        unclear,
    }
}

/// What a row gives with these rules: the ids of the rules that bar the act.
///
/// # Errors
/// A rule could not be evaluated.
pub(crate) fn outcome(row: &CaseRow, engine: &Engine) -> Result<BTreeSet<String>, String> {
    match engine.judge(row.kind, row.side, &row.pairs()) {
        Judgement::Clear => Ok(BTreeSet::new()),
        Judgement::Barred(findings) => Ok(findings.iter().map(|f| f.rule().to_string()).collect()),
        Judgement::Unclear(findings) => Err(findings.iter().map(|f| f.why()).collect::<Vec<_>>().join(" ")),
    }
}

/// Plays every row and looks whether each of `covered` bars one act and lets one pass.
pub(crate) fn play<'a>(
    file: &str,
    rows: &[CaseRow],
    engine: &Engine,
    covered: impl Iterator<Item = (&'a str, &'a Rule)>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut outcomes = Vec::new();
    for row in rows {
        match outcome(row, engine) {
            Ok(barred) => {
                if barred != row.rules {
                    faults.push(Fault::new(file, row.line, unlike(row, &barred)));
                }
                outcomes.push((row, barred));
            }
            Err(why) => faults.push(Fault::new(file, row.line, format!("`{}`: {why}", row.name))),
        }
    }
    for (rules_file, rule) in covered {
        let id = rule.text.id.as_str();
        let asked =
            outcomes.iter().filter(|(row, _)| rule.acts.contains(&row.kind) && rule.side.asked_on(row.side));
        let (bars, passes): (Vec<_>, Vec<_>) = asked.partition(|(_, barred)| barred.contains(id));
        if bars.is_empty() {
            faults.push(Fault::new(
                rules_file,
                rule.line,
                format!("no row of {file} shows `{id}` bar an act"),
            ));
        }
        if passes.is_empty() {
            faults.push(Fault::new(
                rules_file,
                rule.line,
                format!("no row of {file} shows `{id}` let an act pass"),
            ));
        }
    }
    faults
}

fn unlike(row: &CaseRow, barred: &BTreeSet<String>) -> String {
    let list = |rules: &BTreeSet<String>| match rules.is_empty() {
        true => "nothing".to_owned(),
        false => some_of(rules.iter().map(String::as_str)),
    };
    format!("`{}`: {} was expected to refuse, and {} does", row.name, list(&row.rules), list(barred))
}

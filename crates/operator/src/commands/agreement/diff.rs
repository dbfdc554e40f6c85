//! `entente agreement diff`: what a newer version of a package changes for a case worker: what it says otherwise, and which of the cases of both
//! tables would be decided otherwise.

use std::path::PathBuf;

use clap::Args;
use entente_agreements::Agreement;
use entente_agreements::changed::{
    Became, Change, DecidedOtherwise, OfArticle, by_article, changes, decided_otherwise,
};
use entente_agreements::package::cases::RowOutcome;
use entente_agreements::shown::Item;
use serde_json::json;

use super::{as_json, opened};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// Compares two versions of a package.
#[derive(Debug, Args)]
pub struct DiffPackages {
    /// The folder of the older version
    older: PathBuf,
    /// The folder of the newer version
    newer: PathBuf,
    /// Each change and each case, also where the two are no versions of one agreement
    #[arg(long)]
    all: bool,
}

impl DiffPackages {
    pub(super) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let Some(older) = opened(&self.older, printer)? else { return Ok(Ending::Found) };
        let Some(newer) = opened(&self.newer, printer)? else { return Ok(Ending::Found) };
        let changed = changes(&older, &newer);
        let otherwise = decided_otherwise(&older, &newer);
        let one = older.provisions().id == newer.provisions().id;
        let articles = by_article(&changed);
        tell_articles(&articles, &older, &newer, printer)?;
        if one || self.all {
            for change in &changed {
                tell(change, printer)?;
            }
            tell_cases(&otherwise, printer)?;
        } else if !otherwise.is_empty() {
            printer.data(format_args!("{} cases are decided otherwise", otherwise.len()))?;
        }
        tell_versions(&older, &newer, self.all, printer)?;
        if changed.is_empty() && otherwise.is_empty() {
            printer.words("nothing is changed for a case worker")?;
        }
        printer.json(&json!({
            "by_article": articles.iter().map(|of| json!({
                "article": of.article, "added": of.added, "removed": of.removed, "changed": of.changed,
            })).collect::<Vec<_>>(),
            "changes": changed.iter().map(|change| json!({
                "became": change.became.as_str(),
                "before": change.before.as_ref().map(as_json),
                "after": change.after.as_ref().map(as_json),
            })).collect::<Vec<_>>(),
            "decided_otherwise": otherwise.iter().map(|both| json!({
                "case": both.after.name, "act": both.after.kind.id(),
                "before": both.before.barred_by(), "after": both.after.barred_by(),
            })).collect::<Vec<_>>(),
        }))?;
        Ok(Ending::Done)
    }
}

/// How much is otherwise, an article a line, so that a person sees where to read before reading it.
fn tell_articles(
    articles: &[OfArticle],
    older: &Agreement,
    newer: &Agreement,
    printer: &mut Printer<'_>,
) -> Result<(), Failure> {
    if articles.is_empty() {
        return Ok(());
    }
    printer.data("What is otherwise, by article:")?;
    for of in articles {
        let number = of.article.strip_prefix("Art. ").and_then(|number| number.parse().ok());
        let name = match number {
            None => "no article of the agreement".to_owned(),
            Some(number) => match (older.articles().title(number), newer.articles().title(number)) {
                (Some(was), Some(is)) if was != is => format!("{} {is}, which was {was}", of.article),
                (was, is) => format!("{} {}", of.article, is.or(was).unwrap_or_default()),
            },
        };
        let counts = [(of.changed, "changed"), (of.added, "new"), (of.removed, "gone")];
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        let counts: Vec<String> = counts.map(|(count, word)| format!("{count} {word}")).collect();
        printer.data(format_args!("  {name}: {}", counts.join(", ")))?;
    }
    printer.data("")?;
    Ok(())
}

fn tell_versions(
    older: &Agreement,
    newer: &Agreement,
    all: bool,
    printer: &mut Printer<'_>,
) -> Result<(), Failure> {
    let (was, is) = (older.provisions(), newer.provisions());
    if was.id != is.id {
        printer.words(format_args!(
            "these are two agreements, {} and {}, and no two versions of one",
            was.id, is.id
        ))?;
        if !all {
            printer.words("`--all` tells each change and each case")?;
        }
    } else if is.version <= was.version && older.digest() != newer.digest() {
        printer.words(format_args!(
            "version {} follows version {}: a node switches only to a higher one",
            is.version, was.version
        ))?;
    }
    Ok(())
}

fn tell(change: &Change, printer: &mut Printer<'_>) -> Result<(), Failure> {
    let Some(item) = change.after.as_ref().or(change.before.as_ref()) else { return Ok(()) };
    let word = match change.became {
        Became::Added => "new",
        Became::Removed => "gone",
        Became::Changed => "changed",
        Became::ConditionChanged => "bars in other cases",
    };
    let cited = item.article.is_empty() || item.article == item.name;
    let article = if cited { String::new() } else { format!(", {}", item.article) };
    printer.data(format_args!("{} {} ({word}{article})", item.section.as_str().to_lowercase(), item.name))?;
    let (Some(before), Some(after)) = (&change.before, &change.after) else {
        printer.data(format_args!("    {}", item.words))?;
        for condition in &item.conditions {
            printer.data(format_args!("        {condition}"))?;
        }
        return Ok(());
    };
    if before.words == after.words {
        printer.data(format_args!("    {}", item.words))?;
    }
    // Only what is otherwise: two lines that say the same tell nobody what to look at.
    let cure = |item: &Item| item.cure.clone().unwrap_or_default();
    told("", &before.words, &after.words, printer)?;
    told("article ", &before.article, &after.article, printer)?;
    told("cure ", &cure(before), &cure(after), printer)?;
    told("cannot be checked ", &before.cannot, &after.cannot, printer)?;
    let conditions = |item: &Item| item.conditions.join("; ");
    if before.condition != after.condition {
        if conditions(before) == conditions(after) {
            told("written ", &before.condition, &after.condition, printer)?;
        } else {
            told("", &conditions(before), &conditions(after), printer)?;
        }
    }
    Ok(())
}

fn told(what: &str, was: &str, is: &str, printer: &mut Printer<'_>) -> Result<(), Failure> {
    if was != is {
        let or_nothing = |text: &str| if text.is_empty() { "nothing".to_owned() } else { text.to_owned() };
        printer.data(format_args!("    {what}was: {}", or_nothing(was)))?;
        printer.data(format_args!("    {what}is:  {}", or_nothing(is)))?;
    }
    Ok(())
}

fn tell_cases(otherwise: &[DecidedOtherwise], printer: &mut Printer<'_>) -> Result<(), Failure> {
    if !otherwise.is_empty() {
        printer.data("")?;
        printer.data("Cases that are decided otherwise:")?;
    }
    for both in otherwise {
        printer.data(format_args!("  {} ({})", both.after.name, both.after.kind))?;
        printer.data(format_args!("    was: {}", decision(&both.before)))?;
        printer.data(format_args!("    is:  {}", decision(&both.after)))?;
    }
    Ok(())
}

fn decision(row: &RowOutcome) -> String {
    if row.findings.is_empty() {
        return "allowed".to_owned();
    }
    let why: Vec<String> =
        row.findings.iter().map(|finding| format!("{}: {}", finding.rule(), finding.why())).collect();
    let word = if row.unclear { "held for a person" } else { "refused" };
    format!("{word}; {}", why.join(" "))
}

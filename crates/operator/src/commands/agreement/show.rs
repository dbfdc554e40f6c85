//! `entente agreement show`: a package in words, article by article, for whoever signs it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;
use entente_agreements::package::articles::PREAMBLE;
use entente_agreements::shown::{Item, Section};
use serde_json::json;

use super::{as_json, opened};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// Shows a package in words.
#[derive(Debug, Args)]
pub struct ShowPackage {
    /// The folder that holds `agreement.toml`
    folder: PathBuf,
    /// The floor too, which is the same under every agreement
    #[arg(long)]
    floor: bool,
}

impl ShowPackage {
    pub(super) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let Some(agreement) = opened(&self.folder, printer)? else { return Ok(Ending::Found) };
        let items = agreement.items();
        let told: Vec<&Item> =
            items.iter().filter(|item| self.floor || item.section != Section::Floor).collect();
        for item in told.iter().filter(|item| item.section == Section::Validity) {
            printer.data(&item.words)?;
        }
        let rests = |at: &usize| {
            told.get(*at).is_some_and(|item| !matches!(item.section, Section::Validity | Section::Article))
        };
        let mut left: BTreeSet<usize> = (0..told.len()).filter(rests).collect();
        for text in told.iter().filter(|item| item.section == Section::Article) {
            printer.data("")?;
            if text.name == PREAMBLE {
                printer.data(&text.words)?;
                continue;
            }
            printer.data(format_args!("{}  {}", text.name, text.words))?;
            // What rests on several paragraphs stands under the first of them.
            let here =
                |item: &Item| item.article.split(';').next().is_some_and(|first| first.trim() == text.name);
            for at in left.clone() {
                if let Some(item) = told.get(at).filter(|item| here(item)) {
                    left.remove(&at);
                    tell(item, printer)?;
                }
            }
        }
        for item in left.iter().filter_map(|at| told.get(*at)) {
            printer.data("")?;
            printer.data(format_args!("{}", item.article))?;
            tell(item, printer)?;
        }
        let told: Vec<_> = told.iter().map(|item| as_json(item)).collect();
        printer.json(&json!({ "digest": hex::encode(agreement.digest()), "items": told }))?;
        Ok(Ending::Done)
    }
}

fn tell(item: &Item, printer: &mut Printer<'_>) -> Result<(), Failure> {
    // A year of holidays is for a diary; how many there are stands with the calendar.
    if item.section == Section::Holiday {
        return Ok(());
    }
    // Who signs reads words. By their names are called what is cited or looked up by it: rules, bodies, parties.
    match item.section {
        Section::Rule | Section::Floor | Section::Body | Section::Party | Section::Calendar => {
            printer.data(format_args!("    {}: {}", item.name, item.words))?;
        }
        _ => printer.data(format_args!("    {}", item.words))?,
    }
    for condition in &item.conditions {
        printer.data(format_args!("        {condition}"))?;
    }
    if let Some(cure) = &item.cure {
        printer.data(format_args!("        cure: {cure}"))?;
    }
    if !item.cannot.is_empty() {
        printer.data(format_args!("        cannot be checked: {}", item.cannot))?;
    }
    Ok(())
}

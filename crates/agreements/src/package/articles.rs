//! The text of an agreement, so that every citation leads to a paragraph that a person can read.

use std::collections::BTreeMap;

use crate::fault::Fault;

/// The file that holds the text.
pub const ARTICLES_FILE: &str = "articles.md";

/// What stands before the first article is called so.
pub const PREAMBLE: &str = "preamble";

/// The paragraphs of an agreement, by article and number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Articles {
    titles: BTreeMap<u16, String>,
    paragraphs: BTreeMap<(u16, u16), String>,
    /// What no citation leads to: what stands before the first article, under 0, or between a heading and its first paragraph.
    around: BTreeMap<u16, String>,
}

impl Articles {
    /// Reads `## Art. 6 Care` headings and paragraphs that begin with `(2) `. What stands before the first heading is a
    /// preamble that nobody cites.
    pub(crate) fn read(text: &str, faults: &mut Vec<Fault>) -> Self {
        let mut found = Self::default();
        let mut article = None;
        let mut paragraph = None;
        for (at, line) in text.lines().enumerate() {
            let number = u32::try_from(at).unwrap_or(u32::MAX - 1).saturating_add(1);
            let mut fault = |what: String| faults.push(Fault::new(ARTICLES_FILE, number, what));
            if let Some(heading) = line.strip_prefix("## ") {
                paragraph = None;
                article = read_heading(heading);
                match article {
                    None => fault("a heading is `## Art. 6 Care`".into()),
                    Some((number, title)) => {
                        if found.titles.insert(number, title.to_owned()).is_some() {
                            fault(format!("Art. {number} stands twice"));
                        }
                    }
                }
            } else if let (Some((article, _)), Some((number, words))) = (article, read_paragraph(line)) {
                paragraph = Some((article, number));
                if found.paragraphs.insert((article, number), words.to_owned()).is_some() {
                    fault(format!("Art. {article}({number}) stands twice"));
                }
            } else if let Some(text) = paragraph.and_then(|at| found.paragraphs.get_mut(&at))
                && !line.trim().is_empty()
            {
                text.push(' ');
                text.push_str(line.trim());
            } else if !line.trim().is_empty() {
                let around = found.around.entry(article.map_or(0, |(number, _)| number)).or_default();
                if !around.is_empty() {
                    around.push(' ');
                }
                around.push_str(line.trim().trim_start_matches(['#', ' ']));
            }
        }
        found
    }

    /// Whether there is any paragraph.
    pub fn is_empty(&self) -> bool {
        self.paragraphs.is_empty()
    }

    /// The paragraphs that a citation such as `Art. 6(2); Art. 7(1)` names.
    ///
    /// # Errors
    /// The part of the citation that leads nowhere.
    pub fn resolve(&self, citation: &str) -> Result<Vec<&str>, String> {
        let paragraph = |part: &str| {
            let place = read_citation(part.trim());
            place.and_then(|place| self.paragraphs.get(&place)).map(String::as_str)
        };
        citation.split(';').map(|part| paragraph(part).ok_or_else(|| part.trim().to_owned())).collect()
    }

    /// All of the text, piece by piece, so that whoever compares two versions misses no word: what stands before the first article, then each
    /// title, with what stands below it without a number, and each paragraph.
    pub(crate) fn text(&self) -> impl Iterator<Item = (String, String)> {
        let before = self.around.get(&0).map(|words| (PREAMBLE.to_owned(), words.clone()));
        let articles = self.titles.iter().flat_map(|(article, title)| {
            let below = self.around.get(article).map(|words| format!(": {words}")).unwrap_or_default();
            let of_it = self.paragraphs.range((*article, 0)..=(*article, u16::MAX));
            let paragraphs =
                of_it.map(move |((_, number), words)| (format!("Art. {article}({number})"), words.clone()));
            std::iter::once((format!("Art. {article}"), format!("{title}{below}"))).chain(paragraphs)
        });
        before.into_iter().chain(articles)
    }

    /// The title of an article.
    pub fn title(&self, article: u16) -> Option<&str> {
        self.titles.get(&article).map(String::as_str)
    }
}

fn read_heading(heading: &str) -> Option<(u16, &str)> {
    let (number, title) = heading.strip_prefix("Art. ")?.split_once(' ')?;
    Some((number.parse().ok()?, title.trim()))
}

fn read_paragraph(line: &str) -> Option<(u16, &str)> {
    let (number, words) = line.strip_prefix('(')?.split_once(") ")?;
    Some((number.parse().ok()?, words.trim()))
}

fn read_citation(part: &str) -> Option<(u16, u16)> {
    let (article, paragraph) = part.strip_prefix("Art. ")?.strip_suffix(')')?.split_once('(')?;
    Some((article.parse().ok()?, paragraph.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "# Agreement\n\nWords.\n\n## Art. 6 Care\n\n(1) A guarantee\nis given.\n\n(2) It covers the day.\n";

    #[test]
    fn a_citation_leads_to_its_paragraph() {
        let mut faults = Vec::new();
        let articles = Articles::read(TEXT, &mut faults);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(articles.resolve("Art. 6(1)"), Ok(vec!["A guarantee is given."]));
        assert_eq!(articles.resolve("Art. 6(1); Art. 6(2)").map(|found| found.len()), Ok(2));
        assert_eq!(articles.title(6), Some("Care"));
    }

    #[test]
    fn no_word_of_the_text_is_left_out() {
        let text = TEXT.replace("(1) A", "By both:\n\n(1) A");
        let articles = Articles::read(&text, &mut Vec::new());
        let told: Vec<String> = articles.text().map(|(cited, words)| format!("{cited}  {words}")).collect();
        assert_eq!(
            told,
            [
                "preamble  Agreement Words.",
                "Art. 6  Care: By both:",
                "Art. 6(1)  A guarantee is given.",
                "Art. 6(2)  It covers the day."
            ]
        );
    }

    #[test]
    fn one_that_leads_nowhere_is_named() {
        let articles = Articles::read(TEXT, &mut Vec::new());
        for bad in ["Art. 6(3)", "Art. 7(1)", "Art. 6", "6(1)", ""] {
            assert_eq!(articles.resolve(bad), Err(bad.to_owned()));
        }
        assert_eq!(articles.resolve("Art. 6(1); Art. 9(9)"), Err("Art. 9(9)".to_owned()));
    }

    #[test]
    fn an_article_that_stands_twice_has_a_line() {
        let mut faults = Vec::new();
        Articles::read("## Art. 1 A\n(1) x\n(1) y\n## Art. 1 B\n## nothing\n", &mut faults);
        let lines: Vec<_> = faults.iter().map(|fault| fault.line).collect();
        assert_eq!(lines, [Some(3), Some(4), Some(5)]);
    }
}

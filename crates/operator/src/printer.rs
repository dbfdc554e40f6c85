//! The one doorway to the terminal: data goes to stdout, words go to stderr, so that a pipe gets data and a person gets
//! words. Colour is never used, so it is never the only sign.

use std::fmt::Display;
use std::io::{self, Write};

use serde::Serialize;

use crate::failure::Failure;

/// Where a command speaks.
pub struct Printer<'a> {
    json: bool,
    data: &'a mut (dyn Write + Send),
    words: &'a mut (dyn Write + Send),
}

impl std::fmt::Debug for Printer<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Printer").field("json", &self.json).finish_non_exhaustive()
    }
}

impl<'a> Printer<'a> {
    /// Speaks to these two.
    pub fn new(json: bool, data: &'a mut (dyn Write + Send), words: &'a mut (dyn Write + Send)) -> Self {
        Self { json, data, words }
    }

    /// Whether data is wanted as one JSON value.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// One line of data for a reader or a pipe. Nothing when JSON is wanted: then only [`Self::json`] writes there.
    ///
    /// # Errors
    /// If nobody can be written to any more.
    pub fn data(&mut self, line: impl Display) -> io::Result<()> {
        if self.json { Ok(()) } else { or_gone(writeln!(self.data, "{line}")) }
    }

    /// The same data as one JSON value, when JSON is wanted.
    ///
    /// # Errors
    /// If nobody can be written to any more.
    pub fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        if !self.json {
            return Ok(());
        }
        let written = serde_json::to_writer(&mut *self.data, value).map_err(io::Error::from);
        or_gone(written.and_then(|()| writeln!(self.data)))
    }

    /// One line of words for the person at the terminal.
    ///
    /// # Errors
    /// If nobody can be written to any more.
    pub fn words(&mut self, line: impl Display) -> io::Result<()> {
        or_gone(writeln!(self.words, "{line}"))
    }

    /// Why a command failed: what was being done, each cause below it, and what to do.
    ///
    /// # Errors
    /// If nobody can be written to any more.
    pub fn failure(&mut self, failure: &Failure) -> io::Result<()> {
        self.words(format_args!("error: {failure}"))?;
        let mut cause = std::error::Error::source(failure);
        while let Some(below) = cause {
            self.words(format_args!("  because: {below}"))?;
            cause = below.source();
        }
        for line in failure.details() {
            self.words(format_args!("  {line}"))?;
        }
        self.words(format_args!("hint: {}", failure.told_hint()))
    }
}

/// A reader that has read enough, as `head` has, is no failure: the command goes on to its end without it, and its exit code says what it
/// found. A disk that is full is one.
fn or_gone(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(cause) if cause.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ending::Ending;

    /// Takes nothing, for this reason.
    struct Takes(io::ErrorKind);

    impl Write for Takes {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_went_away_is_no_failure_and_a_full_disk_is() {
        for (kind, fails) in [(io::ErrorKind::BrokenPipe, false), (io::ErrorKind::StorageFull, true)] {
            for json in [false, true] {
                let (mut data, mut words) = (Takes(kind), Takes(kind));
                let mut printer = Printer::new(json, &mut data, &mut words);
                let written = [
                    printer.data("entry 7").is_err(),
                    printer.json(&serde_json::json!({"entry": 7})).is_err(),
                    printer.words("seven of eight").is_err(),
                ];
                assert_eq!(written, [fails && !json, fails && json, fails], "{kind}, json: {json}");
            }
        }
    }

    fn said(json: bool, speak: impl FnOnce(&mut Printer<'_>) -> io::Result<()>) -> (String, String) {
        let (mut data, mut words) = (Vec::new(), Vec::new());
        speak(&mut Printer::new(json, &mut data, &mut words)).unwrap();
        (String::from_utf8(data).unwrap(), String::from_utf8(words).unwrap())
    }

    #[test]
    fn data_and_words_never_mix() {
        let speak = |printer: &mut Printer<'_>| {
            printer.data("entry 7")?;
            printer.words("seven of eight")?;
            printer.json(&serde_json::json!({"entry": 7}))
        };
        assert_eq!(said(false, speak), ("entry 7\n".to_owned(), "seven of eight\n".to_owned()));
        assert_eq!(said(true, speak), ("{\"entry\":7}\n".to_owned(), "seven of eight\n".to_owned()));
    }

    #[test]
    fn a_failure_walks_its_causes_and_ends_with_what_to_do() {
        let failure = Failure::new(Ending::Failed, "could not read `notice.toml`")
            .because(io::Error::new(io::ErrorKind::NotFound, "no such file"))
            .hint("write the path from where you stand");
        let (data, words) = said(false, |printer| printer.failure(&failure));
        assert_eq!(data, "");
        assert_eq!(
            words,
            "error: could not read `notice.toml`\n  because: no such file\nhint: write the path from where you stand\n"
        );
    }
}

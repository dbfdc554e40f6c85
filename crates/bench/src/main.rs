//! Benchmarks of what the path of a message stands on, each beside its reference in the same run. `cargo xtask bench`
//! builds it optimised and starts it. Never part of what an authority runs.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark speaks to the terminal it was started from"
)]

mod figures;
mod kernels;
mod machine;
mod page;
mod pair;
mod rounds;
mod table;

use std::process::ExitCode;

use kernels::{ALL, Bench, Surroundings};
use rounds::{Failed, Plan};

const USAGE: &str = "\
usage: cargo xtask bench [--quick] [--only NAME] [--write]
  --quick   fewer and shorter rounds: under a minute in all
  --only    one benchmark alone
  --write   put the table into docs/performance.md (of a whole run)
";

/// What was asked for on the command line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Asked {
    quick: bool,
    write: bool,
    only: Option<String>,
}

impl Asked {
    /// Reads the words after the program's name; none if they make no sense.
    fn read(words: impl IntoIterator<Item = String>) -> Option<Self> {
        let mut asked = Self::default();
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--quick" => asked.quick = true,
                "--write" => asked.write = true,
                "--only" => asked.only = Some(words.next()?),
                _ => return None,
            }
        }
        let known = asked.only.as_ref().is_none_or(|name| ALL.iter().any(|bench| bench.name == name));
        // A page with some figures of one run and some of another would invite comparing them.
        (known && !(asked.write && asked.only.is_some())).then_some(asked)
    }

    fn chosen(&self) -> impl Iterator<Item = &'static Bench> {
        ALL.iter().filter(|bench| self.only.as_ref().is_none_or(|name| bench.name == name))
    }
}

fn main() -> ExitCode {
    let Some(asked) = Asked::read(std::env::args().skip(1)) else {
        let names: Vec<&str> = ALL.iter().map(|bench| bench.name).collect();
        eprintln!("{USAGE}names: {}", names.join(", "));
        return ExitCode::from(2);
    };
    match run(&asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            eprintln!("the benchmark could not be run to its end: {failed}");
            ExitCode::FAILURE
        }
    }
}

fn run(asked: &Asked) -> Result<(), Failed> {
    // Beside the program: on the disk of the checkout, which is no file system in memory.
    let program = std::env::current_exe()?;
    let folder = tempfile::tempdir_in(program.parent().ok_or("the program lies in no directory")?)?;
    let facts = machine::facts(folder.path());
    let (plan, length) = if asked.quick { (Plan::QUICK, "quick") } else { (Plan::LONG, "long") };
    println!("{facts} {} rounds ({length} run).\n", plan.rounds);
    let mut rows = Vec::new();
    for bench in asked.chosen() {
        eprintln!("measuring: {}", bench.name);
        let measured = (bench.measure)(&plan, &Surroundings { disk: folder.path() });
        rows.extend(measured.map_err(|cause| format!("{}: {cause}", bench.name))?);
    }
    let table = table::render(&rows);
    println!("{table}");
    if asked.write {
        let figures = format!("{facts} {} rounds ({length} run).\n\n{table}", plan.rounds);
        page::write(&page::path(), &figures)?;
        eprintln!("written into docs/performance.md");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Option<Asked> {
        Asked::read(words.iter().map(|word| (*word).to_owned()))
    }

    #[test]
    fn the_command_line_is_read() {
        assert_eq!(read(&[]).unwrap(), Asked::default());
        let asked = read(&["--quick", "--only", "tree"]).unwrap();
        assert!(asked.quick && !asked.write);
        assert_eq!(asked.chosen().map(|bench| bench.name).collect::<Vec<_>>(), ["tree"]);
        assert_eq!(read(&["--write"]).unwrap().chosen().count(), ALL.len());
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for words in [&["--fast"][..], &["--only"], &["--only", "nothing"], &["--write", "--only", "tree"]] {
            assert_eq!(read(words), None, "{words:?}");
        }
    }

    /// One short round of every benchmark: none of them fails, and each says what it stands beside.
    #[test]
    fn every_benchmark_runs() {
        let short = std::time::Duration::from_millis(1);
        let plan = Plan { rounds: 1, processor: short, disk: short };
        let folder = tempfile::tempdir().unwrap();
        for bench in ALL {
            let rows = (bench.measure)(&plan, &Surroundings { disk: folder.path() }).unwrap();
            assert!(!rows.is_empty(), "{}", bench.name);
            for row in rows {
                assert!(row.compared.ratio.median > 0.0 && !row.reference.is_empty(), "{row:?}");
            }
        }
    }
}

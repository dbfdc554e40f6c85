//! What begins a term that no request begins, what meets it and who owes it. Read beside the rest of a `[[deadline]]`; which messages can
//! begin or meet anything is the case's to say.

use entente_casework::CaseRole;
use entente_casework::case::{can_begin, has_an_instant};
use entente_casework::generated::Kind;

use crate::deadline::Length;
use crate::decision::words;
use crate::fault::some_of;
use crate::toml_file::{At, Table, TomlFile};

words! {
    /// What pauses a term while it stands.
    Guard {
        /// The screening has not cleared the way abroad, or a need of protection is indicated and not released (BR5).
        Screening = "SCREENING",
    }
}

/// How a term runs that no request begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Runs {
    /// The kinds of message that begin it.
    pub begins: Vec<Kind>,
    /// The kinds of message, by who owes it, that meet it.
    pub met_by: Vec<Kind>,
    /// Who owes it.
    pub owed_by: CaseRole,
    /// By whose calendar and in whose days it is counted.
    pub counted_by: CaseRole,
    /// How long after it was met it is due again; `None`: it is met once.
    pub every: Option<Length>,
    /// What pauses it.
    pub paused_by: Option<Guard>,
}

impl Runs {
    /// Whether only the authority that owes it can know of it: what begins it, or what meets it, never crosses.
    pub fn at_home(&self) -> bool {
        let stays = |kinds: &[Kind]| kinds.iter().all(|kind| !kind.info().crosses());
        stays(&self.begins) || stays(&self.met_by)
    }

    /// In words, for whoever signs and for whoever compares two versions.
    pub(crate) fn words(&self) -> String {
        let named = |kinds: &[Kind]| {
            let named: Vec<String> =
                kinds.iter().map(|kind| format!("{} ({kind})", kind.info().title)).collect();
            named.join(" or ")
        };
        let mut words = format!(
            "; {} owes it; begun by {}, met by {}",
            self.owed_by.as_str(),
            named(&self.begins),
            named(&self.met_by)
        );
        if self.counted_by != self.owed_by {
            words.push_str(&format!("; counted by the calendar of {}", self.counted_by.as_str()));
        }
        if let Some(every) = self.every {
            words.push_str(&format!("; then again {every} after each"));
        }
        if let Some(guard) = self.paused_by {
            words.push_str(&format!("; paused by {guard}"));
        }
        words
    }
}

/// The keys of a term that no request begins.
const KEYS: &[&str] = &["begins", "met_by", "owed_by", "counted_by", "every", "paused_by"];

/// Reads how a term runs that is so long. `None`: a request begins it, or it cannot be read.
pub(super) fn read(file: &TomlFile<'_>, table: &Table<'_>, length: Option<&At<Length>>) -> Option<Runs> {
    if table.has("request") {
        // A request says by itself who owes what, and its answer meets it.
        for key in KEYS.iter().filter(|key| table.has(key)) {
            table.fault(format!(
                "`{key}` stands beside `request`: an answer is owed by who is asked, and meets the term"
            ));
            table.text_if(key);
        }
        return None;
    }
    if !table.has("begins") {
        table.fault("nothing begins this deadline: name the `request` that is answered, or `begins`, `met_by` and `owed_by`");
        return None;
    }
    let begins = kinds(file, table, "begins", "begin");
    let met_by = kinds(file, table, "met_by", "meet");
    let owed_by = role(file, table, "owed_by", true);
    let counted_by = role(file, table, "counted_by", false);
    let every = every(file, table);
    let paused_by = guard(file, table);
    if let Some(extension) = table.text_if("extension") {
        file.fault_on(extension.line, "only the time of an answer can be extended: A6 names a request");
    }
    let runs = Runs {
        begins: begins?,
        met_by: met_by?,
        owed_by: owed_by?,
        counted_by: counted_by.or(owed_by)?,
        every,
        paused_by: paused_by.as_ref().map(|at| at.value),
    };
    contradictions(file, &runs, length, paused_by.as_ref());
    Some(runs)
}

fn contradictions(
    file: &TomlFile<'_>,
    runs: &Runs,
    length: Option<&At<Length>>,
    paused_by: Option<&At<Guard>>,
) {
    if let Some(length) = length.filter(|length| length.value.is_in_hours())
        && let Some(kind) = runs.begins.iter().find(|kind| !has_an_instant(**kind))
    {
        let what =
            format!("hours are counted from an instant, and `{kind}` ({}) names a day", kind.info().title);
        file.fault_on(length.line, what);
    }
    let Some(paused_by) = paused_by else { return };
    // The partner cannot know of the pause. If it knew of the term, it would count another day, and the pause would show.
    if let Some(kind) = runs.begins.iter().find(|kind| kind.info().crosses()) {
        let what = format!(
            "`{kind}` crosses: a term that the partner counts too has no pause that only one side knows"
        );
        file.fault_on(paused_by.line, what);
    }
    if runs.owed_by != CaseRole::Host {
        file.fault_on(paused_by.line, "only HOST screens a child, so only what HOST owes is paused by it");
    }
    if length.is_some_and(|length| length.value.is_in_hours()) {
        file.fault_on(paused_by.line, "a pause is counted in days: a term in hours has none");
    }
}

fn kinds(file: &TomlFile<'_>, table: &Table<'_>, key: &str, does: &str) -> Option<Vec<Kind>> {
    let named = table.texts(key);
    if named.is_empty() {
        table.fault(format!("`{key}` names no kind of message"));
        return None;
    }
    let kind = |name: &At<String>| {
        let Some(kind) = Kind::from_id(&name.value) else {
            file.fault_on(name.line, format!("`{}` in `{key}` is no kind of message", name.value));
            return None;
        };
        if !can_begin(kind) {
            let title = kind.info().title;
            let what = format!(
                "`{kind}` ({title}) could not {does} a term: it belongs to no case, or names no day of its own"
            );
            file.fault_on(name.line, what);
            return None;
        }
        Some(kind)
    };
    let read: Vec<Option<Kind>> = named.iter().map(kind).collect();
    read.into_iter().collect()
}

fn role(file: &TomlFile<'_>, table: &Table<'_>, key: &str, must: bool) -> Option<CaseRole> {
    let text = if must { table.text(key) } else { table.text_if(key) }?;
    let known = [CaseRole::Host, CaseRole::Origin];
    let found = known.into_iter().find(|role| role.as_str() == text.value);
    if found.is_none() {
        file.fault_on(
            text.line,
            format!("`{key}` is one of {}", some_of(known.iter().map(|role| role.as_str()))),
        );
    }
    found
}

fn every(file: &TomlFile<'_>, table: &Table<'_>) -> Option<Length> {
    let every = table.read_if::<Length, _>("every")?;
    if every.value.is_in_hours() {
        file.fault_on(every.line, "`every` is counted in days");
        return None;
    }
    Some(every.value)
}

fn guard(file: &TomlFile<'_>, table: &Table<'_>) -> Option<At<Guard>> {
    let text = table.text_if("paused_by")?;
    let found = Guard::read(&text.value);
    if found.is_none() {
        file.fault_on(
            text.line,
            format!("`paused_by` is one of {}", some_of(Guard::ALL.iter().map(|guard| guard.as_str()))),
        );
    }
    found.map(|value| At { value, line: text.line })
}

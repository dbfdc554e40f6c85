//! Reads `agreement.toml` into [`Provisions`], collecting every fault with its line. Every value that is agreed on names an article, and each
//! article must be there.

use std::collections::BTreeMap;

use entente_casework::generated::{DataClass, Kind};
use entente_casework::{AuthorityId, CountryCode};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use super::super::AGREEMENT_FILE;
use super::super::articles::Articles;
use super::{
    APPEAL_DAYS_MAX, APPEAL_DAYS_MIN, Appeal, Body, BodyKind, Cited, FORMAT, Lines, Party, Provisions,
    Retention, Term, Voice, runs,
};
use crate::act::is_protected;
use crate::calendar::{Calendar, HOLIDAYS_MAX};
use crate::deadline::{Ends, Length};
use crate::fault::{Fault, some_of};
use crate::schema::{TermValue, Terms};
use crate::toml_file::{At, Table, TomlFile};

struct Reading<'a> {
    file: &'a TomlFile<'a>,
    articles: &'a Articles,
}

/// Reads the file, collecting faults. `None` when too little could be read to look further.
pub(crate) fn read(text: &str, articles: &Articles, faults: &mut Vec<Fault>) -> Option<Provisions> {
    let file = TomlFile::new(AGREEMENT_FILE, text);
    let provisions = file.parse().and_then(|parsed| {
        let root = file.root(&parsed);
        let found = Reading { file: &file, articles }.provisions(&root);
        root.done();
        found
    });
    faults.extend(file.into_faults());
    provisions
}

impl Reading<'_> {
    fn article(&self, table: &Table<'_>) -> Option<String> {
        let article = table.text("article")?;
        if let Err(part) = self.articles.resolve(&article.value) {
            self.file.fault_on(article.line, format!("`{part}` leads to no paragraph of the articles"));
        }
        Some(article.value)
    }

    fn provisions(&self, root: &Table<'_>) -> Option<Provisions> {
        root.number("format", FORMAT, FORMAT);
        let id = root.text("id").filter(|id| self.is_code(id, "id"));
        let version = root.number("version", 1, 9_999);
        let title = root.text("title");
        let from = root.day("in_force_from");
        let until = root.day_if("in_force_until");
        if let (Some(from), Some(until)) = (&from, &until)
            && until.value < from.value
        {
            self.file.fault_on(until.line, "the agreement ends before it begins");
        }
        self.silence(root);
        self.protected(root);
        let mut lines = Lines::default();
        let parties: Vec<Party> =
            root.tables("party").into_iter().filter_map(|t| self.party(t, &mut lines)).collect();
        let mut cited = Cited::default();
        let mut calendars = BTreeMap::new();
        for (calendar, article) in root.tables("calendar").into_iter().filter_map(|t| self.calendar(t)) {
            cited.calendars.insert(calendar.country(), article);
            calendars.insert(calendar.country(), calendar);
        }
        let deadlines = self.deadlines(root, &mut lines);
        let parameters = self.parameters(root, &mut cited, &mut lines);
        let mut voices = Vec::new();
        for (from, voice, article) in
            root.tables("voice").into_iter().filter_map(|t| self.voice(t, &mut lines))
        {
            cited.voices.insert(from, article);
            voices.push((from, voice));
        }
        let retained = root.tables("retention").into_iter();
        let retention = retained.filter_map(|t| self.retention(t, &mut lines)).collect();
        Some(Provisions {
            id: id?.value,
            version: u32::try_from(version?.value).ok()?,
            title: title?.value,
            in_force_from: from?.value,
            in_force_until: until.map(|day| day.value),
            parties,
            calendars,
            deadlines,
            parameters,
            voices,
            retention,
            cited,
            lines,
        })
    }

    fn is_code(&self, code: &At<String>, key: &str) -> bool {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
        let good = code.value.len() <= 60 && code.value.bytes().all(plain);
        if !good {
            self.file.fault_on(code.line, format!("`{key}` is at most 60 letters, digits, `.` and `-`"));
        }
        good
    }

    /// An answer that does not come is no answer. There is one word for that, so that nobody can write another.
    fn silence(&self, root: &Table<'_>) {
        if let Some(silence) = root.text("silence")
            && silence.value != "NOTHING"
        {
            let what = "silence decides nothing: `silence = \"NOTHING\"` is all that can stand here (floor CF3, CRC Art. 3)";
            self.file.fault_on(silence.line, what);
        }
    }

    fn protected(&self, root: &Table<'_>) {
        let named = root.texts("protected");
        for kind in Kind::ALL.iter().filter(|kind| is_protected(**kind)) {
            if !named.iter().any(|name| name.value == kind.id()) {
                root.fault(format!(
                    "`protected` must name `{}`: it always goes, whatever else holds (floor CF10-hold alone may bar it)",
                    kind.id()
                ));
            }
        }
        for name in named {
            if !Kind::from_id(&name.value).is_some_and(is_protected) {
                self.file.fault_on(name.line, format!("`{}` is no kind that is protected", name.value));
            }
        }
    }

    fn party(&self, table: Table<'_>, lines: &mut Lines) -> Option<Party> {
        let authority: Option<At<AuthorityId>> = table.read("authority");
        if let Some(authority) = &authority {
            lines.note("party", authority.value.as_str(), table.line());
        }
        let name = table.text("name");
        let article = self.article(&table);
        let languages = table.texts("languages").into_iter().map(|l| l.value).collect::<Vec<_>>();
        if languages.is_empty() {
            table.fault("a party names the languages that it reads");
        }
        let key = table.text_if("authority_key").and_then(|key| self.key(&key));
        let monitor = table.text("monitor");
        if let Some(monitor) = &monitor {
            lines.note("monitor", &monitor.value, monitor.line);
        }
        let bodies = table.tables("body").into_iter().filter_map(|t| self.body(t, lines)).collect();
        table.done();
        Some(Party {
            authority: authority?.value,
            name: name?.value,
            languages,
            authority_key: key,
            bodies,
            monitor: monitor?.value,
            article: article?,
        })
    }

    fn key(&self, text: &At<String>) -> Option<[u8; 32]> {
        let key = hex::decode(&text.value).ok().and_then(|bytes| bytes.try_into().ok());
        if key.is_none() {
            self.file.fault_on(text.line, "an authority key is 64 hexadecimal digits");
        }
        key
    }

    fn body(&self, table: Table<'_>, lines: &mut Lines) -> Option<Body> {
        let code = table.text("code").filter(|code| self.is_code(code, "code"));
        if let Some(code) = &code {
            lines.note("body", &code.value, table.line());
        }
        let name = table.text("name");
        let article = self.article(&table);
        let kind = self.word(&table, "kind", BodyKind::read, BodyKind::ALL.iter().map(|k| k.as_str()));
        let decides = self.decides(&table);
        let appeal = self.appeal(&table);
        table.done();
        Some(Body { code: code?.value, name: name?.value, kind: kind?, decides, appeal, article: article? })
    }

    fn decides(&self, table: &Table<'_>) -> bool {
        let Some(text) = table.text_if("decides") else { return false };
        if text.value != "RETURN" {
            self.file.fault_on(text.line, "`decides` is `RETURN`, or absent for a body that decides nothing");
        }
        true
    }

    fn appeal(&self, table: &Table<'_>) -> Option<Appeal> {
        let body = table.text_if("appeal_body")?;
        let window = table.number("appeal_days", 1, APPEAL_DAYS_MAX);
        if let Some(days) = window.as_ref().filter(|days| days.value < APPEAL_DAYS_MIN) {
            let what = format!(
                "an appeal can be lodged for at least {APPEAL_DAYS_MIN} days, and here for {} (floor CF14, JGC 23 para. 17(h))",
                days.value
            );
            self.file.fault_on(days.line, what);
        }
        let ends = self.ends(table, "appeal_ends");
        Some(Appeal { body: body.value, window_days: u32::try_from(window?.value).ok()?, ends })
    }

    fn ends(&self, table: &Table<'_>, key: &str) -> Ends {
        match table.text_if(key) {
            None => Ends::Stands,
            Some(text) if text.value == "STANDS" => Ends::Stands,
            Some(text) if text.value == "ROLLS_FORWARD" => Ends::RollsForward,
            Some(text) => {
                self.file.fault_on(text.line, format!("`{key}` is `STANDS` or `ROLLS_FORWARD`"));
                Ends::Stands
            }
        }
    }

    fn word<T>(
        &self,
        table: &Table<'_>,
        key: &str,
        read: impl Fn(&str) -> Option<T>,
        known: impl Iterator<Item = &'static str>,
    ) -> Option<T> {
        let text = table.text(key)?;
        let found = read(&text.value);
        if found.is_none() {
            self.file.fault_on(text.line, format!("`{key}` is one of {}", some_of(known)));
        }
        found
    }

    fn calendar(&self, table: Table<'_>) -> Option<(Calendar, String)> {
        let country: Option<At<CountryCode>> = table.read("country");
        let zone = table.text("zone").and_then(|zone| {
            let found = TimeZone::get(&zone.value).ok();
            if found.is_none() {
                self.file
                    .fault_on(zone.line, format!("`{}` is no time zone of the IANA database", zone.value));
            }
            found
        });
        let article = self.article(&table);
        let weekend = table.texts("weekend").into_iter().filter_map(|day| {
            let found = weekday(&day.value);
            if found.is_none() {
                self.file.fault_on(day.line, "a day of the week is `MONDAY` to `SUNDAY`");
            }
            found
        });
        let weekend: Vec<Weekday> = weekend.collect();
        let (from, until) = (table.day("from"), table.day("until"));
        let holidays = self.holidays(&table);
        table.done();
        let (country, years) = (country?.value, (from?.value, until?.value));
        Some((Calendar::new(country, zone?, weekend, years, holidays), article?))
    }

    fn holidays(&self, table: &Table<'_>) -> Vec<(Date, String)> {
        let listed = table.tables("holidays");
        if listed.len() > HOLIDAYS_MAX {
            table.fault(format!("a calendar has at most {HOLIDAYS_MAX} holidays"));
            return Vec::new();
        }
        let read = |one: Table<'_>| {
            let (day, name) = (one.day("on"), one.text("name"));
            one.done();
            Some((day?.value, name?.value))
        };
        listed.into_iter().filter_map(read).collect()
    }

    fn deadlines(&self, root: &Table<'_>, lines: &mut Lines) -> Vec<Term> {
        let mut terms: Vec<Term> = Vec::new();
        for table in root.tables("deadline") {
            let line = table.line();
            let length = table.text_if("length").map_or(line, |length| length.line);
            let Some(term) = self.deadline(table) else { continue };
            lines.note("deadline", &term.id, line);
            lines.note("length", &term.id, length);
            if terms.iter().any(|other| other.id == term.id) {
                self.file.fault_on(line, format!("the deadline `{}` stands twice", term.id));
            }
            if term.request.is_some() && terms.iter().any(|other| other.request == term.request) {
                self.file.fault_on(line, "this request has two deadlines");
            }
            terms.push(term);
        }
        terms
    }

    fn deadline(&self, table: Table<'_>) -> Option<Term> {
        let id = table.text("id").filter(|id| self.is_code(id, "id"));
        let request = table.text_if("request").and_then(|text| self.request(&text));
        let from = table.text("from");
        let length = table.read::<Length, _>("length");
        let extension = table.read_if::<Length, _>("extension");
        let ends = self.ends(&table, "ends");
        let runs = runs::read(self.file, &table, length.as_ref());
        let article = self.article(&table);
        if let Some(silence) = table.text_if("on_silence") {
            self.file
                .fault_on(silence.line, "silence decides nothing, here as elsewhere (floor CF3, CRC Art. 3)");
        }
        table.done();
        let (length, extension) = (length?.value, extension.map(|by| by.value));
        Some(Term {
            id: id?.value,
            request,
            runs,
            from: from?.value,
            length,
            extension,
            ends,
            article: article?,
        })
    }

    fn request(&self, text: &At<String>) -> Option<Kind> {
        let kind = Kind::from_id(&text.value).filter(|kind| !kind.info().reply.is_empty());
        if kind.is_none() {
            self.file.fault_on(text.line, format!("`{}` is no kind that is answered", text.value));
        }
        kind
    }

    fn parameters(&self, root: &Table<'_>, cited: &mut Cited, lines: &mut Lines) -> Terms {
        let Some(table) = root.table("parameters") else { return Terms::new() };
        let mut terms = Terms::new();
        for (name, one) in table.named_tables() {
            let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
            if !name.value.bytes().all(plain) || name.value.len() > 60 {
                self.file.fault_on(
                    name.line,
                    format!("`{}` is no name: small letters, digits and `_`", name.value),
                );
                continue;
            }
            lines.note("parameter", &name.value, name.line);
            let article = self.article(&one);
            if let (Some(value), Some(article)) = (self.parameter(&one), article) {
                cited.parameters.insert(name.value.clone(), article);
                terms.insert(name.value, value);
            }
            one.done();
        }
        terms
    }

    fn parameter(&self, table: &Table<'_>) -> Option<TermValue> {
        if table.has("words") {
            return Some(TermValue::Texts(table.texts("words").into_iter().map(|w| w.value).collect()));
        }
        if table.has("flag") {
            let flag = self.word(
                table,
                "flag",
                |text| matches!(text, "YES" | "NO").then(|| text == "YES"),
                ["YES", "NO"].into_iter(),
            );
            return flag.map(TermValue::Bool);
        }
        table.number("value", 0, 100_000).map(|number| TermValue::Long(number.value))
    }

    fn voice(&self, table: Table<'_>, lines: &mut Lines) -> Option<(u32, Voice, String)> {
        let from = table.number("from_years", 0, 17);
        if let Some(from) = &from {
            lines.note("voice", from.value.to_string(), table.line());
        }
        let voice = self.word(&table, "has", Voice::read, Voice::ALL.iter().map(|v| v.as_str()));
        let article = self.article(&table);
        table.done();
        Some((u32::try_from(from?.value).ok()?, voice?, article?))
    }

    fn retention(&self, table: Table<'_>, lines: &mut Lines) -> Option<Retention> {
        let class = self.word(
            &table,
            "class",
            |text| text.parse::<DataClass>().ok(),
            DataClass::ALL.iter().map(|c| c.as_str()),
        );
        let years = table.number("years", 1, 100);
        let article = self.article(&table);
        if let Some(class) = class {
            lines.note("retention", class.as_str(), table.line());
        }
        table.done();
        Some(Retention { class: class?, years: u32::try_from(years?.value).ok()?, article: article? })
    }
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "MONDAY" => Weekday::Monday,
        "TUESDAY" => Weekday::Tuesday,
        "WEDNESDAY" => Weekday::Wednesday,
        "THURSDAY" => Weekday::Thursday,
        "FRIDAY" => Weekday::Friday,
        "SATURDAY" => Weekday::Saturday,
        "SUNDAY" => Weekday::Sunday,
        _ => return None,
    })
}

//! What two parties agreed on, apart from rules: who they are, who decides and who hears an appeal, calendars, deadlines,
//! parameters, retention. Read from `agreement.toml`, every value with the article it rests on.

mod lines;
mod reading;
mod runs;

use std::collections::BTreeMap;

use entente_casework::generated::{DataClass, Kind};
use entente_casework::{AuthorityId, CountryCode};
use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::deadline::{Ends, Length};
use crate::decision::words;
use crate::schema::Terms;

pub(crate) use lines::Lines;
pub(crate) use reading::read;
pub use runs::{Guard, Runs};

/// Version of the form of a package that is read here.
pub const FORMAT: i64 = 1;
/// Longest window for an appeal, in days.
pub const APPEAL_DAYS_MAX: i64 = 365;
/// Shortest window for an appeal, in days. A week is the least that Reg. (EU) 2024/1351 Art. 43(2) allows for a remedy against a
/// transfer, and no child needs less than its elders (docs/decisions/009-what-no-agreement-can-set-lower.md).
pub const APPEAL_DAYS_MIN: i64 = 7;

words! {
    /// What kind of body somebody is.
    BodyKind {
        /// Child protection.
        ChildProtection = "CHILD_PROTECTION",
        /// A court.
        Court = "COURT",
        /// A prosecutor.
        Prosecutor = "PROSECUTOR",
        /// An ombudsperson or another independent monitor.
        Ombudsperson = "OMBUDSPERSON",
        /// Police: may refer a child, may hold no part in a case.
        Police = "POLICE",
        /// Border guards: as police.
        Border = "BORDER",
        /// Enforcement of migration law: as police.
        MigrationEnforcement = "MIGRATION_ENFORCEMENT",
    }
}

words! {
    /// How much an age says by itself. In this order: an older child has at least as much to say.
    Voice {
        /// The caregiver answers; the child is heard.
        Caregiver = "CAREGIVER",
        /// The caregiver answers, and the child assents.
        Assent = "ASSENT",
        /// The child answers.
        Consent = "CONSENT",
    }
}

/// Where an appeal against a body's decisions goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appeal {
    /// The body that hears it.
    pub body: String,
    /// Days from service in which it can be lodged.
    pub window_days: u32,
    /// Whether the window moves on from a day of rest.
    pub ends: Ends,
}

/// A body of a party that has a part in cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Its code, as decisions name it.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What kind of body it is.
    pub kind: BodyKind,
    /// Whether it decides on return.
    pub decides: bool,
    /// Where an appeal goes; always there for one that decides.
    pub appeal: Option<Appeal>,
    /// The article.
    pub article: String,
}

/// One of the two parties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its central authority.
    pub authority: AuthorityId,
    /// The name of the authority.
    pub name: String,
    /// Languages it reads, best first (BCP 47).
    pub languages: Vec<String>,
    /// The Ed25519 authority key; `None` only between rehearsal countries.
    pub authority_key: Option<[u8; 32]>,
    /// Bodies that have a part in cases.
    pub bodies: Vec<Body>,
    /// The code of the body that monitors, outside the line of the authority.
    pub monitor: String,
    /// The article.
    pub article: String,
}

impl Party {
    /// What the body that monitors is called, or its code where the package names no such body.
    pub fn monitor_name(&self) -> &str {
        let body = self.bodies.iter().find(|body| body.code == self.monitor);
        body.map_or(self.monitor.as_str(), |body| body.name.as_str())
    }
}

/// A deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its name in the agreement, such as `inquiry`.
    pub id: String,
    /// The request that it answers; `None` for what no request begins.
    pub request: Option<Kind>,
    /// How it runs if no request begins it; `None`: its answer meets it.
    pub runs: Option<Runs>,
    /// What begins it, in words.
    pub from: String,
    /// How long it is.
    pub length: Length,
    /// By how much it can be extended, once.
    pub extension: Option<Length>,
    /// What happens at a day of rest.
    pub ends: Ends,
    /// The article.
    pub article: String,
}

/// How long something is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// What.
    pub class: DataClass,
    /// Whole years from the closing of the case.
    pub years: u32,
    /// The article.
    pub article: String,
}

/// The articles of what is a plain value elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cited {
    /// Of calendars.
    pub calendars: BTreeMap<CountryCode, String>,
    /// Of parameters.
    pub parameters: BTreeMap<String, String>,
    /// Of the ages from which a child has a say.
    pub voices: BTreeMap<u32, String>,
}

/// Everything in `agreement.toml`.
#[derive(Debug, Clone)]
pub struct Provisions {
    /// The name of the agreement, such as `XA-XB`. Ids of its rules begin with it.
    pub id: String,
    /// Its version, from 1.
    pub version: u32,
    /// Its title.
    pub title: String,
    /// First civil day on which it is in force.
    pub in_force_from: Date,
    /// Last civil day; `None`: until it is ended.
    pub in_force_until: Option<Date>,
    /// The two parties.
    pub parties: Vec<Party>,
    /// Calendars by country.
    pub calendars: BTreeMap<CountryCode, Calendar>,
    /// Deadlines, in the order of the file.
    pub deadlines: Vec<Term>,
    /// Parameters, as rules read them.
    pub parameters: Terms,
    /// From which age a child has which say.
    pub voices: Vec<(u32, Voice)>,
    /// How long what is kept.
    pub retention: Vec<Retention>,
    /// The articles of calendars, parameters and voices.
    pub cited: Cited,
    /// Where all this stands.
    pub(crate) lines: Lines,
}

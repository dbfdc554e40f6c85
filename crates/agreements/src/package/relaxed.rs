//! What an agreement cannot take away, as far as its provisions show it: appeal, monitoring, a say that grows with age, a
//! wall to enforcement. An agreement that relaxes one of them does not load. What is owed to a child in time is in
//! [`owed`](super::owed).

use std::collections::BTreeSet;

use super::provisions::{Body, BodyKind, Party, Provisions, Voice};
use super::{AGREEMENT_FILE, owed};
use crate::fault::Fault;

/// From this age on a child at least assents, and nobody consents for it alone (GC 12 paras. 20-21; the steps are those of common
/// practice, docs/decisions/009-what-no-agreement-can-set-lower.md).
const ASSENT_YEARS_MAX: u32 = 12;
/// From this age on the child itself consents.
const CONSENT_YEARS_MAX: u32 = 15;

/// Faults that are found, each at a line of `agreement.toml`.
#[derive(Default)]
pub(super) struct Found(Vec<Fault>);

impl Found {
    pub(super) fn at(&mut self, line: u32, what: impl Into<String>) {
        self.0.push(Fault::new(AGREEMENT_FILE, line, what));
    }
}

/// Every way in which provisions relax the floor or contradict themselves.
pub(crate) fn faults_of(provisions: &Provisions) -> Vec<Fault> {
    let mut found = Found::default();
    let lines = &provisions.lines;
    if provisions.parties.len() != 2 {
        found.at(lines.place_for("party"), "an agreement has two parties");
    }
    let mut codes = BTreeSet::new();
    for party in &provisions.parties {
        party_faults(provisions, party, &mut codes, &mut found);
        if !provisions.calendars.contains_key(&party.authority.country()) {
            let line = lines.of("party", party.authority.as_str());
            found.at(line, format!("there is no calendar for {}", party.authority.country()));
        }
    }
    let countries: BTreeSet<_> = provisions.parties.iter().map(|party| party.authority.country()).collect();
    if countries.len() != provisions.parties.len() {
        found.at(lines.place_for("party"), "the parties are two authorities of one country");
    }
    voice_faults(provisions, &mut found);
    owed::faults_of(provisions, &mut found);
    found.0
}

fn party_faults(provisions: &Provisions, party: &Party, codes: &mut BTreeSet<String>, found: &mut Found) {
    let authority = &party.authority;
    let line = provisions.lines.of("party", authority.as_str());
    let country = authority.country().to_string();
    let rehearsal = country.starts_with('X');
    if party.authority_key.is_none() && !rehearsal {
        let what =
            format!("`{authority}` has no `authority_key`; only rehearsal countries (XA to XZ) go without");
        found.at(line, what);
    }
    if !party.bodies.iter().any(|body| body.decides) {
        found.at(line, format!("no body of `{authority}` decides on return (floor CF14-remedy)"));
    }
    for body in &party.bodies {
        let line = provisions.lines.of("body", &body.code);
        if !codes.insert(body.code.clone()) {
            found.at(line, format!("the body `{}` stands twice", body.code));
        }
        body_faults(party, body, line, found);
    }
    let line = provisions.lines.of("monitor", &party.monitor);
    match party.bodies.iter().find(|body| body.code == party.monitor) {
        None => {
            let what = format!("the monitor `{}` is no body of `{authority}` (floor CF17)", party.monitor);
            found.at(line, what);
        }
        Some(monitor)
            if monitor.kind != BodyKind::Ombudsperson
                || monitor.decides
                || monitor.code == authority.as_str() =>
        {
            let what =
                format!("the monitor `{}` is not independent of who decides (floor CF17)", monitor.code);
            found.at(line, what);
        }
        Some(_) => {}
    }
}

fn body_faults(party: &Party, body: &Body, line: u32, found: &mut Found) {
    let code = &body.code;
    if matches!(body.kind, BodyKind::Police | BodyKind::Border | BodyKind::MigrationEnforcement) {
        let what = format!("`{code}` enforces: it may hold no part in a case (floor CF20, JGC 22 para. 17)");
        found.at(line, what);
    }
    let what = match &body.appeal {
        None if body.decides => {
            format!("`{code}` decides on return and names no appeal body (floor CF14, JGC 23 para. 17(h))")
        }
        Some(appeal) if appeal.body == *code => {
            format!("`{code}` hears appeals against itself (floor CF14)")
        }
        Some(appeal) if !party.bodies.iter().any(|other| other.code == appeal.body) => {
            format!("the appeal body `{}` of `{code}` is no body of the party (floor CF14)", appeal.body)
        }
        _ => return,
    };
    found.at(line, what);
}

/// A child of 16 cannot have less to say than one of 12 (floor CF1), and a table that never asks the child asks nobody for it
/// but those who speak over it (CRC Art. 12).
fn voice_faults(provisions: &Provisions, found: &mut Found) {
    let voices = &provisions.voices;
    let (lines, first) = (&provisions.lines, provisions.lines.place_for("voice"));
    if voices.first().is_none_or(|(from, _)| *from != 0) {
        found.at(first, "the table of voices begins with `from_years = 0` (floor CF1)");
    }
    if voices.len() == 1 {
        found.at(
            first,
            "the table has one voice only: a child has more to say with each step of age (floor CF1, CRC Arts. 5, 12)",
        );
    }
    for (years, voice) in [(ASSENT_YEARS_MAX, Voice::Assent), (CONSENT_YEARS_MAX, Voice::Consent)] {
        let reached = voices.iter().any(|(from, has)| *from <= years && *has >= voice);
        if !voices.is_empty() && !reached {
            let what = format!(
                "with {years} years a child has at least `{voice}`, and no line of the table gives it (floor CF1, CRC Art. 12)"
            );
            found.at(first, what);
        }
    }
    for pair in voices.windows(2) {
        let [(young, less), (old, more)] = pair else { continue };
        let line = lines.of("voice", &old.to_string());
        if old <= young {
            let what = format!("the table of voices goes from {young} to {old} years: ages rise (floor CF1)");
            found.at(line, what);
        } else if more < less {
            let what = format!(
                "with {old} years a child has less to say than with {young} (floor CF1, CRC Art. 12)"
            );
            found.at(line, what);
        }
    }
}

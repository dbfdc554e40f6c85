//! What an agreement cannot take away, as far as its provisions show it: appeal, monitoring, a say that grows with age, a
//! wall to enforcement. An agreement that relaxes one of them does not load.

use std::collections::BTreeSet;

use super::AGREEMENT_FILE;
use super::provisions::{Body, BodyKind, Party, Provisions};
use crate::fault::Fault;

/// Every way in which provisions relax the floor or contradict themselves.
pub(crate) fn faults_of(provisions: &Provisions) -> Vec<Fault> {
    let mut found = Vec::new();
    if provisions.parties.len() != 2 {
        found.push("an agreement has two parties".to_owned());
    }
    let mut codes = BTreeSet::new();
    for party in &provisions.parties {
        party_faults(party, &mut codes, &mut found);
        if !provisions.calendars.contains_key(&party.authority.country()) {
            found.push(format!("there is no calendar for {}", party.authority.country()));
        }
    }
    let countries: BTreeSet<_> = provisions.parties.iter().map(|party| party.authority.country()).collect();
    if countries.len() != provisions.parties.len() {
        found.push("the parties are two authorities of one country".to_owned());
    }
    voice_faults(provisions, &mut found);
    if !provisions.deadlines.iter().any(|term| term.id.starts_with("follow-up")) {
        found.push(
            "no deadline `follow-up-..` says when the child is visited after arrival (floor CF17)".to_owned(),
        );
    }
    found.into_iter().map(|what| Fault::new(AGREEMENT_FILE, None, what)).collect()
}

fn party_faults(party: &Party, codes: &mut BTreeSet<String>, found: &mut Vec<String>) {
    let authority = &party.authority;
    let country = authority.country().to_string();
    let rehearsal = country.starts_with('X');
    if party.authority_key.is_none() && !rehearsal {
        found.push(format!(
            "`{authority}` has no `authority_key`; only rehearsal countries (XA to XZ) go without"
        ));
    }
    if !party.bodies.iter().any(|body| body.decides) {
        found.push(format!("no body of `{authority}` decides on return"));
    }
    for body in &party.bodies {
        if !codes.insert(body.code.clone()) {
            found.push(format!("the body `{}` stands twice", body.code));
        }
        body_faults(party, body, found);
    }
    match party.bodies.iter().find(|body| body.code == party.monitor) {
        None => {
            found.push(format!("the monitor `{}` is no body of `{authority}` (floor CF17)", party.monitor))
        }
        Some(monitor)
            if monitor.kind != BodyKind::Ombudsperson
                || monitor.decides
                || monitor.code == authority.as_str() =>
        {
            found.push(format!(
                "the monitor `{}` is not independent of who decides (floor CF17)",
                monitor.code
            ));
        }
        Some(_) => {}
    }
}

fn body_faults(party: &Party, body: &Body, found: &mut Vec<String>) {
    let code = &body.code;
    if matches!(body.kind, BodyKind::Police | BodyKind::Border | BodyKind::MigrationEnforcement) {
        found.push(format!("`{code}` enforces: it may hold no part in a case (floor CF20, JGC 22 para. 17)"));
    }
    match &body.appeal {
        None if body.decides => {
            found.push(format!(
                "`{code}` decides on return and names no appeal body (floor CF14, JGC 23 para. 17(h))"
            ));
        }
        Some(appeal) if appeal.body == *code => {
            found.push(format!("`{code}` hears appeals against itself (floor CF14)"));
        }
        Some(appeal) if !party.bodies.iter().any(|other| other.code == appeal.body) => {
            found.push(format!(
                "the appeal body `{}` of `{code}` is no body of the party (floor CF14)",
                appeal.body
            ));
        }
        _ => {}
    }
}

/// A child of 16 cannot have less to say than one of 12 (floor CF1).
fn voice_faults(provisions: &Provisions, found: &mut Vec<String>) {
    let voices = &provisions.voices;
    if voices.first().is_none_or(|(from, _)| *from != 0) {
        found.push("the table of voices begins with `from_years = 0`".to_owned());
    }
    for pair in voices.windows(2) {
        let [(young, less), (old, more)] = pair else { continue };
        if old <= young {
            found.push(format!("the table of voices goes from {young} to {old} years: ages rise"));
        } else if more < less {
            found.push(format!("with {old} years a child has less to say than with {young} (floor CF1)"));
        }
    }
}

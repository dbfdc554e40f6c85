//! Where a case stands: state, holds, days waited and for whom, what is missing, and everything that happened. That a person
//! looked is written down before anything is shown.

use std::collections::BTreeMap;
use std::sync::Arc;

use entente_casework::case::{
    Case, ConsentStanding, Lifecycle, Mark, Party, PlanStanding, Summary, TimelineLine, Waited,
};
use entente_casework::generated::{Content, LineWeight, Purpose};
use entente_casework::{AuthorityId, CaseRef};
use entente_seals::{Digest, StationName, Verdict};
use entente_transport::operator::{
    CaseLine, CaseName, CaseView, ConsentLine, Direction, LocalRef, Plan, PlanLine, Station, TimelineEntry,
    Waiting,
};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::case_file::CaseFile;
use crate::desk::{CaseReading, Desk, DeskFault};
use crate::sentences::{Catalogue, Said};

use super::Answer;
use super::alerts::{alerts, left_to_people};
use super::by_when::Asking;
use super::delivery::verdict_word;
use super::findings::{of_answer, of_mark};
use super::question::named;
use super::since::since;
use super::{due, words};

/// Where a case stands.
pub(super) fn show(desk: &Desk, name: &CaseName) -> Answer<CaseView> {
    let case = named(desk, name)?;
    desk.note_opened(&case)?;
    let reading = desk.case_view(&case)?;
    let folded = reading.file.case.as_ref().ok_or(DeskFault::UnknownCase)?;
    let summary = &reading.summary;
    let terms = &desk.partner(&reading.partner)?.terms;
    let now = desk.clock().now();
    let utc = |at: Timestamp| jiff::tz::Offset::UTC.to_datetime(at).date();
    let since = since(folded, reading.today, |at| terms.day_of(desk.us(), at).unwrap_or_else(|_| utc(at)));
    let (deadlines, uncounted) = due::of_case(desk.words(), terms.agreement(), folded, now);
    let asking = Asking::about(desk, &reading.file, &reading.partner)?;
    Ok(CaseView {
        case: case.case,
        local_ref: local_ref(&reading.file),
        partner: reading.partner.clone(),
        role: role_word(summary),
        state: summary.state.as_str().to_owned(),
        state_since: since.state,
        waiting: waiting(summary.waited.as_ref(), summary.state),
        holds: words::holds(&asking, summary, &since, reading.today),
        timeline: summary.timeline.iter().map(|line| entry(desk.words(), &reading, folded, line)).collect(),
        consents: consents(&summary.consents, desk.us(), reading.today),
        plan: summary.plan.as_ref().and_then(|plan| plan_view(folded, plan)),
        gaps: words::gaps(&asking, summary, uncounted),
        next: words::next(desk.words(), &summary.gaps, summary.role, &summary.requests),
        deadlines,
        alerts: [
            alerts(desk.words(), summary, reading.today),
            left_to_people(desk.words(), &reading.file, reading.today),
        ]
        .concat(),
    })
}

/// The cases, the one that waits longest first.
pub(super) fn list(desk: &Desk, partner: Option<&AuthorityId>) -> Answer<Vec<CaseLine>> {
    if let Some(partner) = partner {
        desk.partner(partner)?;
    }
    let cases = desk.cases_with(partner)?;
    let mut lines: Vec<CaseLine> =
        cases.into_iter().filter_map(|(case, file)| line(desk, case, &file)).collect();
    // Sorting is stable: among those that wait equally long the order of references stays.
    lines.sort_by_key(|line| std::cmp::Reverse(line.waiting.days));
    Ok(lines)
}

fn line(desk: &Desk, case: CaseRef, file: &Arc<CaseFile>) -> Option<CaseLine> {
    let (opened, folded) = (file.opened.as_ref()?, file.case.as_ref()?);
    let today = desk.today_with(&opened.partner);
    let state = folded.state(today);
    Some(CaseLine {
        case,
        local_ref: local_ref(file),
        partner: opened.partner.clone(),
        role: folded.role().map(|role| role.as_str().to_owned()).unwrap_or_default(),
        state: state.as_str().to_owned(),
        waiting: waiting(folded.waited(today).as_ref(), state),
        holds: folded.holds(today).into_iter().map(|hold| hold.to_string()).collect(),
    })
}

/// The file number of our own.
pub(super) fn local_ref(file: &CaseFile) -> Option<LocalRef> {
    file.opened.as_ref()?.local_ref.as_ref()?.parse().ok()
}

fn role_word(summary: &Summary) -> String {
    summary.role.map(|role| role.as_str().to_owned()).unwrap_or_default()
}

/// The child waits for the partner while a request of ours has no answer, else for us; that is how the days are counted.
fn waiting(waited: Option<&Waited>, state: Lifecycle) -> Waiting {
    let Some(waited) = waited else { return Waiting { days: 0, for_us: 0, for_partner: 0, now_for: None } };
    let days = |days: i64| u32::try_from(days.max(0)).unwrap_or(u32::MAX);
    let over = waited.stopped_on.is_some() || state == Lifecycle::Closed;
    let who = if waited.partner_owes.is_empty() { "us" } else { "partner" };
    Waiting {
        days: days(waited.days),
        for_us: days(waited.days_for_us),
        for_partner: days(waited.days_for_partner),
        now_for: (!over).then(|| who.to_owned()),
    }
}

fn consents(standings: &[ConsentStanding], us: &AuthorityId, today: Date) -> Vec<ConsentLine> {
    let mut lines = Vec::new();
    // What a newer record replaced is in the timeline; here stands what is left.
    for standing in standings.iter().filter(|standing| !standing.superseded) {
        let nobody_else = [us.clone()];
        let recipients = if standing.recipients.is_empty() { &nobody_else[..] } else { &standing.recipients };
        for (purpose, recipient) in
            standing.purposes.iter().flat_map(|purpose| recipients.iter().map(move |to| (*purpose, to)))
        {
            lines.push(ConsentLine {
                consent: standing.consent,
                purpose: purpose.to_string(),
                recipient: recipient.to_string(),
                state: consent_state(standing, purpose, today).to_owned(),
                since: standing.from,
                until: standing.until,
            });
        }
    }
    lines
}

fn consent_state(standing: &ConsentStanding, purpose: Purpose, today: Date) -> &'static str {
    if !standing.granted {
        "REFUSED"
    } else if standing.withdrawn.contains(&purpose) {
        "WITHDRAWN"
    } else if standing.until.is_some_and(|until| today > until) {
        "EXPIRED"
    } else {
        "IN_FORCE"
    }
}

fn plan_view(case: &Case, standing: &PlanStanding) -> Option<Plan> {
    let lines = match case.carried_by(&standing.statement)?.open()? {
        Content::PlanProposal(plan) => &plan.lines,
        Content::PlanAmendment(plan) => &plan.lines,
        _ => return None,
    };
    let accepted = [(case.us(), standing.accepted_by_us), (case.partner(), standing.accepted_by_partner)];
    let open =
        |number: &u32| standing.unfunded.contains(number) || standing.essential_unfunded.contains(number);
    Some(Plan {
        version: standing.version,
        digest: Digest::from_bytes(*standing.statement.as_bytes()),
        accepted_by: accepted.into_iter().filter(|(_, yes)| *yes).map(|(who, _)| who.clone()).collect(),
        lines: lines
            .iter()
            .map(|line| PlanLine {
                domain: line.domain.to_string(),
                words: line.what.clone(),
                essential: line.weight == LineWeight::Essential,
                funded: line.waived_by.is_none() && !open(&line.number),
            })
            .collect(),
    })
}

fn entry(words: &Catalogue, reading: &CaseReading, case: &Case, line: &TimelineLine) -> TimelineEntry {
    let statement = reading.file.statements.get(&line.entry);
    let answer = statement.and_then(|(statement, _)| reading.answers.get(&statement.digest));
    let direction = match line.party {
        Party::Local => Direction::Local,
        Party::Sent { .. } => Direction::Sent,
        Party::Received { .. } => Direction::Received,
    };
    let mut stations = Vec::new();
    let made_at = case.entries().iter().find(|entry| entry.id == line.entry).and_then(|entry| entry.made_at);
    let mut station = |name: &str, at: Option<Timestamp>| {
        stations.extend(at.map(|at| Station { name: name.to_owned(), at: Some(at), on: None }));
    };
    station("SENT", made_at);
    station("ARRIVED", answer.map(|answer| answer.arrived_at.timestamp()));
    let told = statement.and_then(|(statement, _)| reading.file.stations.get(&statement.digest));
    stations.extend(told.map(stations_told).unwrap_or_default());
    let told = statement.and_then(|(_, told)| *told).or(answer.map(|answer| answer.verdict));
    let ours = direction != Direction::Received;
    let answered = answer.map(|answer| answer.findings.as_slice()).unwrap_or_default();
    let mut findings: Vec<_> = answered.iter().map(|finding| of_answer(words, finding, ours)).collect();
    if direction == Direction::Received && told == Some(Verdict::Held) {
        // What the partner was told to do is to wait; what ends the waiting is ours.
        let waits = words.sentence(&Said::MarkHeldForAPerson);
        for finding in &mut findings {
            finding.cure.clone_from(&waits.cure);
            finding.who = Some(words.who(&waits.who));
        }
    }
    // That it was late has a field of its own, that a person must look is the verdict.
    let seen = |mark: &&Mark| !matches!(mark, Mark::RecordedLate { .. } | Mark::HeldForAPerson);
    findings.extend(line.marks.iter().filter(seen).map(|mark| of_mark(words, *mark)));
    TimelineEntry {
        event: line.entry,
        happened_at: line.happened_at,
        recorded_at: line.recorded_at,
        late: line.marks.iter().any(|mark| matches!(mark, Mark::RecordedLate { .. })),
        direction,
        kind: line.kind.id().to_owned(),
        title: line.kind.info().title.to_owned(),
        number: statement.map_or(0, |(statement, _)| statement.number),
        statement: statement.map(|(statement, _)| statement.digest),
        verdict: told.map(|verdict| verdict_word(verdict).to_owned()),
        stations,
        findings,
        erased: line.erased,
    }
}

/// The stations that the receiver of a transmittal told: a day each.
pub(super) fn stations_told(told: &BTreeMap<StationName, Date>) -> Vec<Station> {
    let word = |station| match station {
        StationName::AtDesk => "AT_DESK",
        StationName::Opened => "OPENED",
        StationName::Answered => "ANSWERED",
    };
    told.iter().map(|(name, on)| Station { name: word(*name).to_owned(), at: None, on: Some(*on) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    use entente_casework::ConsentId;
    use entente_casework::generated::{Kind, Tier};

    fn waited(partner_owes: Vec<Kind>, stopped_on: Option<Date>) -> Waited {
        Waited {
            since: "2027-03-01".parse().unwrap(),
            stopped_on,
            days: 30,
            days_for_partner: 10,
            days_for_us: 20,
            partner_owes,
            we_owe: Vec::new(),
        }
    }

    #[test]
    fn the_child_waits_for_whoever_owes_the_next_step() {
        let now_for = |waited: &Waited| waiting(Some(waited), Lifecycle::Assessing).now_for;
        assert_eq!(now_for(&waited(Vec::new(), None)).as_deref(), Some("us"));
        assert_eq!(now_for(&waited(vec![Kind::SocialInquiryRequest], None)).as_deref(), Some("partner"));
        assert_eq!(now_for(&waited(Vec::new(), Some("2027-04-01".parse().unwrap()))), None);
        assert_eq!(waiting(None, Lifecycle::Opened).now_for, None);
    }

    #[test]
    fn a_consent_says_what_is_left_of_it() {
        let purpose = Purpose::ShareOriginCa;
        let mut standing = ConsentStanding {
            consent: ConsentId::from_bytes([1; 16]),
            purposes: BTreeSet::from([purpose]),
            withdrawn: BTreeSet::new(),
            granted: true,
            from: "2027-03-01".parse().unwrap(),
            until: Some("2027-05-01".parse().unwrap()),
            superseded: false,
            recipients: Vec::new(),
            highest_tier: Tier::T2,
            classes: BTreeSet::new(),
            is_token: false,
            giver: entente_casework::generated::ConsentGiver::Child,
        };
        let (in_time, late) = ("2027-05-01".parse().unwrap(), "2027-05-02".parse().unwrap());
        assert_eq!(consent_state(&standing, purpose, in_time), "IN_FORCE");
        assert_eq!(consent_state(&standing, purpose, late), "EXPIRED");
        standing.withdrawn.insert(purpose);
        assert_eq!(consent_state(&standing, purpose, in_time), "WITHDRAWN");
        let us: AuthorityId = "XA.ca".parse().unwrap();
        let lines = consents(std::slice::from_ref(&standing), &us, in_time);
        assert_eq!((lines.len(), lines[0].recipient.as_str()), (1, "XA.ca"));
        standing.superseded = true;
        assert!(consents(&[standing], &us, in_time).is_empty());
    }
}

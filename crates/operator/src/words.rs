//! How answers of the node read at a terminal: one place, so that a finding reads the same wherever it stands. Answers
//! lines; writes none.

use entente_transport::operator::{
    Basis, CaseLine, CaseView, Deadline, Delivery, Direction, Finding, Gap, HeldLine, Hold, Peer, Progress,
    Station, TimelineEntry, TreeState, Waiting,
};

/// A finding in full: rule and article, why, the facts, what would cure it, who can and by when.
pub(crate) fn finding(finding: &Finding) -> Vec<String> {
    let mut lines = vec![format!("{}, {}: {}", finding.rule, finding.article, finding.sentence)];
    if !finding.facts.is_empty() {
        let facts: Vec<String> =
            finding.facts.iter().map(|fact| format!("{} = {}", fact.name, fact.value)).collect();
        lines.push(format!("  facts: {}", facts.join(", ")));
    }
    if !finding.paths.is_empty() {
        lines.push(format!("  fields: {}", finding.paths.join(", ")));
    }
    lines.push(format!("  cure: {}", finding.cure.as_deref().unwrap_or("none: this cannot be done")));
    lines.extend(finding.who.as_ref().map(|who| format!("  who can: {who}")));
    lines.extend(finding.by_when.as_ref().map(|when| format!("  by when: {when}")));
    lines
}

/// What is remarkable about a record: rule and sentence. Nothing is barred by it, so there is nothing to cure.
pub(crate) fn remark(remark: &Finding) -> String {
    format!("{}: {}", remark.rule, remark.sentence)
}

/// An instant at a terminal: to the minute, and in which time zone.
fn moment(at: jiff::Timestamp) -> impl std::fmt::Display {
    at.strftime("%Y-%m-%d %H:%M UTC")
}

/// Findings one after the other.
pub(crate) fn findings(all: &[Finding]) -> Vec<String> {
    all.iter().flat_map(finding).collect()
}

/// Articles that an act rests on.
pub(crate) fn basis(all: &[Basis]) -> Vec<String> {
    all.iter().map(|basis| format!("{}: {}", basis.article, basis.words)).collect()
}

/// The child's clock in one sentence.
pub(crate) fn waiting(waiting: &Waiting) -> String {
    let now = match waiting.now_for.as_deref() {
        Some("us") => "; it waits for us now",
        Some("partner") => "; it waits for the partner now",
        Some(_) | None => "",
    };
    let Waiting { days, for_us, for_partner, .. } = waiting;
    format!("the child has waited {days} days, {for_us} for us, {for_partner} for the partner{now}")
}

/// One case in a list.
pub(crate) fn case_line(line: &CaseLine) -> String {
    let own = line.local_ref.as_ref().map(|own| format!(" ({own})")).unwrap_or_default();
    let holds =
        if line.holds.is_empty() { String::new() } else { format!("  paused: {}", line.holds.join(", ")) };
    format!(
        "{}{own}  {}  {} {}  {} days{holds}",
        line.case, line.partner, line.role, line.state, line.waiting.days
    )
}

/// Where a case stands, what stops it and what would help; then all that happened.
pub(crate) fn case_view(view: &CaseView) -> Vec<String> {
    let own = view.local_ref.as_ref().map(|own| format!(" ({own})")).unwrap_or_default();
    let since = view.state_since.map(|day| format!(" since {day}")).unwrap_or_default();
    let mut lines = vec![
        format!("Case {}{own} with {}", view.case, view.partner),
        format!("{}, {}{since}", view.role, view.state),
        waiting(&view.waiting),
    ];
    section(&mut lines, "See first", view.alerts.iter().cloned());
    section(&mut lines, "What may be done now that helps", view.next.iter().cloned());
    section(&mut lines, "Paused", view.holds.iter().flat_map(hold));
    section(&mut lines, "Missing", view.gaps.iter().map(gap));
    section(&mut lines, "Due", view.deadlines.iter().flat_map(deadline));
    section(
        &mut lines,
        "Consents",
        view.consents.iter().map(|consent| {
            let until = consent.until.map(|day| format!(" until {day}")).unwrap_or_default();
            format!(
                "{} to {}: {} since {}{until}",
                consent.purpose, consent.recipient, consent.state, consent.since
            )
        }),
    );
    if let Some(plan) = &view.plan {
        let accepted: Vec<String> = plan.accepted_by.iter().map(ToString::to_string).collect();
        let accepted = if accepted.is_empty() { "nobody yet".to_owned() } else { accepted.join(" and ") };
        lines.push(format!("Plan, version {}, accepted by {accepted}", plan.version));
        lines.extend(plan.lines.iter().map(|line| {
            let weight = if line.essential { "essential" } else { "wanted" };
            let money = if line.funded { "promised" } else { "not promised" };
            format!("  {}: {} ({weight}, {money})", line.domain, line.words)
        }));
    }
    section(&mut lines, "What happened", view.timeline.iter().flat_map(timeline));
    lines
}

/// A hold: what it bars and what lifts it; then who can, by when and by what law.
fn hold(hold: &Hold) -> [String; 2] {
    [
        format!("{} since {}: bars {}; lifted by {}", hold.kind, hold.since, hold.bars, hold.lifted_by),
        format!("    {}", whose(&hold.who, hold.by_when.as_deref(), &hold.article)),
    ]
}

/// One thing that is missing, and whose it is.
fn gap(gap: &Gap) -> String {
    let cure = gap.cure.as_deref().map(|cure| format!("; cure: {cure}")).unwrap_or_default();
    format!("{}{cure} ({})", gap.sentence, whose(&gap.who, gap.by_when.as_deref(), &gap.article))
}

fn whose(who: &str, by_when: Option<&str>, article: &str) -> String {
    let by_when = by_when.map(|when| format!("; by when: {when}")).unwrap_or_default();
    format!("who can: {who}{by_when}; {article}")
}

fn section(lines: &mut Vec<String>, title: &str, parts: impl Iterator<Item = String>) {
    let mut parts = parts.peekable();
    if parts.peek().is_some() {
        lines.push(title.to_owned());
        lines.extend(parts.map(|part| format!("  {part}")));
    }
}

/// One thing that happened, and what became of it.
pub(crate) fn timeline(entry: &TimelineEntry) -> Vec<String> {
    let at = moment(entry.happened_at.unwrap_or(entry.recorded_at));
    let way = match entry.direction {
        Direction::Local => "here",
        Direction::Sent => "sent",
        Direction::Received => "received",
    };
    let number = if entry.number == 0 { String::new() } else { format!(" no. {}", entry.number) };
    let verdict = entry.verdict.as_deref().map(|verdict| format!(", {verdict}")).unwrap_or_default();
    let late =
        if entry.late { format!(", recorded late: {}", moment(entry.recorded_at)) } else { String::new() };
    let erased = if entry.erased { ", erased" } else { "" };
    let mut lines =
        vec![format!("{at}  {way}{number}  {} {}{verdict}{late}{erased}", entry.kind, entry.title)];
    if !entry.stations.is_empty() {
        lines.push(format!("    {}", stations(&entry.stations)));
    }
    lines.extend(findings(&entry.findings).into_iter().map(|line| format!("    {line}")));
    lines
}

/// Where a message has been: an instant where one is known, else the day.
fn stations(stations: &[Station]) -> String {
    let told = stations.iter().map(|station| {
        let on = station.on.map(|day| day.to_string());
        let at = station.at.map(|at| moment(at).to_string());
        format!("{} {}", station.name, at.or(on).unwrap_or_default())
    });
    told.collect::<Vec<_>>().join(", ")
}

/// One time limit with its arithmetic.
pub(crate) fn deadline(deadline: &Deadline) -> Vec<String> {
    let steps = deadline.arithmetic.iter().map(|step| format!("    {step}"));
    std::iter::once(deadline_head(deadline)).chain(steps).collect()
}

/// One time limit, its steps numbered so that they can be read aloud and checked one by one.
pub(crate) fn deadline_explained(deadline: &Deadline) -> Vec<String> {
    let steps = (1..).zip(&deadline.arithmetic).map(|(n, step)| format!("    {n}. {step}"));
    std::iter::once(deadline_head(deadline)).chain(steps).collect()
}

fn deadline_head(deadline: &Deadline) -> String {
    let due = deadline.due.map_or_else(|| "no day yet".to_owned(), |due| due.to_string());
    format!("{due}  {} owes {} ({}): {}", deadline.who, deadline.what, deadline.article, deadline.state)
}

/// One message that waits for a person: which, since when, what held it, and what it does to settle it.
pub(crate) fn held(line: &HeldLine) -> Vec<String> {
    let case = line.case.map_or_else(|| "no case".to_owned(), |case| case.to_string());
    let own = line.local_ref.as_ref().map(|own| format!(" ({own})")).unwrap_or_default();
    let title = line.title.as_deref().unwrap_or("of a kind that is not known here");
    let closed = if line.readable { "" } else { ", cannot be read here" };
    let mut lines = vec![
        format!(
            "{case}{own}  {}  {} {title}{closed}  arrived {}, {} days",
            line.partner,
            line.kind,
            moment(line.arrived_at),
            line.days
        ),
        format!("    message {}", line.message),
        format!("    statement {}", line.statement),
    ];
    lines.extend(findings(&line.findings).into_iter().map(|found| format!("    {found}")));
    lines.push(format!("    --accept: {}", line.accepting));
    lines.push(format!("    --refuse: {}", line.refusing));
    lines
}

/// Where a message is.
pub(crate) fn delivery(delivery: &Delivery) -> Vec<String> {
    let kind = delivery.kind.as_deref().unwrap_or("statement");
    let number = if delivery.number == 0 { String::new() } else { format!(" no. {}", delivery.number) };
    let place = match delivery.progress {
        Progress::Waiting => "waits here to leave".to_owned(),
        Progress::OnItsWay => format!("is on its way, attempt {}", delivery.attempts),
        Progress::Deferred => format!("{} asks for it later, attempt {}", delivery.to, delivery.attempts),
        Progress::Answered => format!("answered: {}", delivery.verdict.as_deref().unwrap_or("?")),
        Progress::Voided => "was taken back".to_owned(),
    };
    let detail = delivery.detail.as_deref().map(|detail| format!(" ({detail})")).unwrap_or_default();
    let head = format!("{}  {kind}{number} to {}: {place}{detail}", delivery.message, delivery.to);
    let been = (!delivery.stations.is_empty()).then(|| format!("    {}", stations(&delivery.stations)));
    let found = findings(&delivery.findings).into_iter().map(|line| format!("    {line}"));
    std::iter::once(head).chain(been).chain(found).collect()
}

/// The line to one partner.
pub(crate) fn peer(peer: &Peer) -> Vec<String> {
    let up = match (peer.connected_out, peer.connected_in) {
        (true, true) => "connected both ways",
        (true, false) => "we reach it, it does not reach us",
        (false, true) => "it reaches us, we do not reach it",
        (false, false) => "not connected",
    };
    let mut lines = vec![format!("{}  {up}, {} messages wait for its answer", peer.authority, peer.waiting)];
    lines.extend(peer.trouble.as_ref().map(|trouble| format!("    {trouble}")));
    if let Some(theirs) = peer.agreement_theirs.filter(|theirs| *theirs != peer.agreement_ours) {
        lines.push("    the two sides hold different agreements:".to_owned());
        lines.push(format!("      ours   {}", peer.agreement_ours));
        lines.push(format!("      theirs {theirs}"));
    }
    lines.extend(peer.deferred.as_ref().map(|deferred| format!("    last put off: {deferred}")));
    if peer.skew_ms != 0 {
        lines.push(format!("    its clock differs from ours by {} ms", peer.skew_ms));
    }
    lines
}

/// One tree as verified.
pub(crate) fn tree(tree: &TreeState) -> Vec<String> {
    let cosigners: Vec<String> =
        tree.cosigners.iter().map(|cosigner| format!("{} up to {}", cosigner.name, cosigner.size)).collect();
    let witnessed = if cosigners.is_empty() {
        "cosigned by nobody yet".to_owned()
    } else {
        format!("cosigned by {}", cosigners.join(", "))
    };
    let state = if tree.verified { "none missing, none changed".to_owned() } else { broken(tree) };
    vec![
        format!("{}: {} entries, {state}, {witnessed}", tree.tree, tree.entries),
        format!("    root {}", tree.root),
    ]
}

fn broken(tree: &TreeState) -> String {
    let wrong = tree.wrong.as_deref().unwrap_or("it does not verify");
    tree.broken_at.map_or_else(|| wrong.to_owned(), |at| format!("ENTRY {at} DOES NOT MATCH: {wrong}"))
}

/// What a green verification does not say.
pub(crate) const NOT_PROVED: &str = "This shows that what was written is whole and unchanged. It does not show that \
     what was written was true, nor that it was lawful.";

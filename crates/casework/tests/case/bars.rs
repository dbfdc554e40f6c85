//! What bars: dangers, trafficking, courts and claims, by what happened and not by what was said last.

use entente_casework::Facts;
use entente_casework::generated::{ContactKind, Content, Domain, Hazard, HoldKind, Wellbeing};
use entente_casework::{Case, Verdict};

use crate::played::{Sides, draft, frame};
use crate::states::{XA, XB, at, day, sent};
use crate::words::{self, claim, court, hold, own_request};

fn tell(sides: &mut Sides, on: &str, content: impl Into<Content>) {
    sides.record(XA, at(on), content);
}

fn held(case: &Case, hold: HoldKind, on: &str) -> bool {
    case.holds(day(on)).contains(&hold)
}

fn closing(sides: &Sides, on: &str) -> [Facts; 2] {
    let draft = draft("J4-closure-proposal.toml");
    let facts = |case: &Case, sending| case.facts(&draft.content, &frame(&draft, on, sending));
    [facts(&sides.xb, true), facts(&sides.xa, false)]
}

/// Whether both sides know of a danger that nobody has seen to be over.
fn danger(sides: &Sides, on: &str) -> Option<bool> {
    let [here, there] = closing(sides, on);
    assert_eq!(here.follow_up_danger, there.follow_up_danger);
    here.follow_up_danger
}

fn alert(over_on: Option<&str>) -> Content {
    let over = over_on.map(|day| format!("over_on = {day}")).unwrap_or_default();
    let fields = format!(
        "domains = [\"PROTECTION\", \"CARE\"]\ndangers = [\"FAMILY_VIOLENCE\"]\nurgency = \"HIGH\"\n{over}"
    );
    words::written("MonitoringAlert", &fields).content
}

/// A visit that looked at every domain and found all well, but for what is changed.
fn visit(on: &str, change: impl Fn(&mut entente_casework::generated::MonitoringReport)) -> Content {
    let Content::MonitoringReport(mut report) = draft("J1-follow-up-month-6.toml").content else {
        panic!("J1")
    };
    report.visited_on = day(on);
    change(&mut report);
    report.into()
}

#[test]
fn only_who_looked_afterwards_where_the_danger_was_says_that_it_is_over() {
    let alarmed = || {
        let mut sides = Sides::play_until("2027-09-30");
        assert_eq!(danger(&sides, "2027-10-01"), Some(false));
        sent(&mut sides, XB, "2027-10-28T09:00:00Z", alert(None));
        sides
    };
    let says = |content: Content| {
        let mut sides = alarmed();
        sent(&mut sides, XB, "2027-11-10", content);
        danger(&sides, "2027-11-11")
    };
    assert_eq!(says(visit("2027-11-02", |_| {})), Some(false), "the control");
    assert_eq!(says(visit("2027-10-27", |_| {})), Some(true), "a visit of before");
    assert_eq!(says(visit("2027-10-28", |_| {})), Some(true), "one of the same day");
    assert_eq!(says(visit("2027-11-02", |report| report.seen_alone = false)), Some(true));
    assert_eq!(says(visit("2027-11-02", |report| report.contact = ContactKind::Call)), Some(true));
    for left_out in [Domain::Protection, Domain::Care] {
        let other = visit("2027-11-02", |report| report.domains.retain(|one| one.domain != left_out));
        assert_eq!(says(other), Some(true), "nobody looked at {left_out}");
    }
    assert_eq!(says(alert(Some("2027-11-05"))), Some(false), "whoever told of it says so");
    assert_eq!(says(alert(Some("2027-10-20"))), Some(true), "another one was over before");
}

#[test]
fn a_danger_that_a_visit_found_is_over_when_that_is_looked_at_again() {
    let mut sides = Sides::play_until("2027-09-30");
    let hurt = visit("2027-10-05", |report| {
        report.domains.retain(|one| one.domain == Domain::Health);
        report.domains[0].finding = Wellbeing::Danger;
    });
    sent(&mut sides, XB, "2027-10-06", hurt);
    let school = visit("2027-10-10", |report| report.domains.retain(|one| one.domain == Domain::Education));
    sent(&mut sides, XB, "2027-10-11", school);
    assert_eq!(danger(&sides, "2027-10-12"), Some(true));
    sent(&mut sides, XB, "2027-10-20", visit("2027-10-19", |_| {}));
    assert_eq!(danger(&sides, "2027-10-21"), Some(false));
}

#[test]
fn a_concern_of_the_monitor_is_open_until_a_monitor_sees_the_child_again() {
    let seen = |on: &str, concern: bool, independent: bool| {
        let Content::MonitorRecord(mut record) = draft("N8-monitor-month-6.toml").content else {
            panic!("N8")
        };
        (record.visited_on, record.concern, record.independent) = (day(on), concern, independent);
        Content::from(record)
    };
    let mut sides = Sides::play_until("2027-12-29");
    let concerned = |sides: &Sides| closing(sides, "2028-01-10")[0].monitor_concerned;
    assert_eq!(concerned(&sides), Some(false));
    sides.record(XB, at("2027-12-30"), seen("2027-12-30", true, true));
    assert_eq!(concerned(&sides), Some(true));
    assert!(sides.xb.summary(day("2028-01-10")).danger);
    assert_eq!(danger(&sides, "2028-01-10"), Some(false), "nobody abroad knows the file of the monitor");
    sides.record(XB, at("2028-01-02"), seen("2028-01-02", false, false));
    sides.record(XB, at("2028-01-02"), seen("2027-12-30", false, true));
    assert_eq!(concerned(&sides), Some(true));
    sides.record(XB, at("2028-01-05"), seen("2028-01-05", false, true));
    assert_eq!(concerned(&sides), Some(false));
}

#[test]
fn whoever_names_trafficking_is_heard_until_lawyer_and_lead_release_it() {
    let missing =
        words::written("MissingChildNotice", "since = 2027-05-28\ndangers = [\"TRAFFICKING\"]").content;
    let Content::SocialInquiryReport(mut report) = draft("D2-social-inquiry-report.toml").content else {
        panic!("D2")
    };
    report.sealed_annex.push(entente_casework::generated::SealedFinding {
        relation: entente_casework::generated::Relation::ParentsPartner,
        hazard: Hazard::Trafficking,
        finding: "Two girls of the street were sold.".to_owned(),
    });
    for (node, content) in [(XA, missing), (XB, Content::from(report))] {
        let mut sides = Sides::play_until("2027-05-28");
        let kind = content.kind();
        sides.send(node, at("2027-05-29"), content, Verdict::Accepted);
        assert!(held(&sides.xa, HoldKind::Trafficking, "2027-05-30"), "{kind}");
        let release = hold("TRAFFICKING", "RELEASED", &["LAWYER", "LEAD"], "2027-05-30");
        tell(&mut sides, "2027-05-30", release);
        assert!(!held(&sides.xa, HoldKind::Trafficking, "2027-05-30"), "{kind}");
    }
}

#[test]
fn as_many_must_end_in_a_court_as_it_was_asked() {
    let seised = |sides: &Sides| held(&sides.xa, HoldKind::Jurisdiction, "2027-05-26");
    let mut sides = Sides::play_until("2027-05-25");
    tell(&mut sides, "2027-05-26T09:00:00Z", court("SEISED", "2027-04-05"));
    tell(&mut sides, "2027-05-26T09:10:00Z", court("SEISED", "2027-04-20"));
    tell(&mut sides, "2027-05-26T09:20:00Z", court("ENDED", "2027-05-03"));
    assert!(seised(&sides), "the other party's is pending");
    tell(&mut sides, "2027-05-26T09:30:00Z", court("DECIDED", "2027-05-10"));
    assert!(!seised(&sides));
}

#[test]
fn a_court_ends_the_matter_that_it_names() {
    let numbered = |step: &str, on: &str, matter: &str| {
        let Content::CourtRecord(mut record) = court(step, on) else { panic!("N17") };
        record.matter = Some(matter.to_owned());
        Content::from(record)
    };
    let seised_after = |ended: &[&str]| {
        let mut sides = Sides::play_until("2027-05-25");
        tell(&mut sides, "2027-05-26T09:00:00Z", numbered("SEISED", "2027-04-05", "1/27"));
        tell(&mut sides, "2027-05-26T09:10:00Z", numbered("SEISED", "2027-04-20", "2/27"));
        for matter in ended {
            let ended = match *matter {
                "" => court("ENDED", "2027-05-03"),
                matter => numbered("ENDED", "2027-05-03", matter),
            };
            tell(&mut sides, "2027-05-26T09:20:00Z", ended);
        }
        held(&sides.xa, HoldKind::Jurisdiction, "2027-05-26")
    };
    assert!(!seised_after(&["2/27", "1/27"]), "the control");
    assert!(seised_after(&["1/27", "1/27"]), "the same one twice");
    assert!(seised_after(&["1/27", "3/27"]), "another child's");
    assert!(seised_after(&["", ""]), "which of two, nobody knows");
    assert!(!seised_after(&["1/27", ""]), "the only one that is left");
}

#[test]
fn who_takes_its_own_request_back_is_protected_again_by_whatever_ended_its_claim() {
    let both: &[&str] = &["LAWYER", "LEAD"];
    let held = |sides: &Sides, on| held(&sides.xa, HoldKind::InternationalProtection, on);
    let release = |sides: &mut Sides, on: &str| {
        tell(sides, on, hold("INTERNATIONAL_PROTECTION", "RELEASED", both, on));
    };
    for stage in ["WITHDRAWN", "GRANTED"] {
        let mut sides = Sides::play_until("2027-04-01");
        tell(&mut sides, "2027-05-02", claim("LODGED", "2027-05-02"));
        tell(&mut sides, "2027-05-05", claim(stage, "2027-05-05"));
        tell(&mut sides, "2027-05-13", own_request("2027-05-05", Some("2027-05-13"), None));
        release(&mut sides, "2027-05-14");
        assert!(!held(&sides, "2027-05-14"), "{stage}");
        tell(&mut sides, "2027-05-20", own_request("2027-05-05", Some("2027-05-13"), Some("2027-05-20")));
        assert!(held(&sides, "2027-05-20"), "{stage}");
        // Asking anew does not end it: lawyer and lead look at it anew.
        tell(&mut sides, "2027-06-10", own_request("2027-06-01", Some("2027-06-10"), None));
        assert!(held(&sides, "2027-06-10"), "{stage}");
        release(&mut sides, "2027-06-11");
        assert!(!held(&sides, "2027-06-11"), "{stage}");
    }
    // Who never claimed, or was refused for good, is not held by a change of mind.
    let mut sides = Sides::play_until("2027-04-01");
    tell(&mut sides, "2027-05-20", own_request("2027-05-05", Some("2027-05-13"), Some("2027-05-20")));
    assert!(!held(&sides, "2027-05-20"));
}

/// What she wanted before she was protected says nothing of what she wants since, and a second look is made on its day.
#[test]
fn a_wish_of_before_the_status_or_ahead_of_its_day_releases_nothing() {
    let ends = |asked: &str, confirmed: &str, written: &str| {
        let mut sides = Sides::play_until("2027-04-01");
        let early = own_request(asked, Some(confirmed), None);
        tell(&mut sides, "2027-05-02", claim("LODGED", "2027-05-02"));
        tell(&mut sides, "2027-05-05", claim("GRANTED", "2027-05-05"));
        tell(&mut sides, written, early);
        tell(
            &mut sides,
            "2027-05-20",
            hold("INTERNATIONAL_PROTECTION", "RELEASED", &["LAWYER", "LEAD"], "2027-05-20"),
        );
        !sides.xa.holds(day("2027-05-20")).contains(&HoldKind::InternationalProtection)
    };
    assert!(!ends("2027-04-10", "2027-04-20", "2027-05-06"), "asked before she was protected");
    assert!(!ends("2027-05-06", "2027-05-16", "2027-05-07"), "confirmed on a day that had not come");
    assert!(ends("2027-05-06", "2027-05-16", "2027-05-16"), "the control");
}

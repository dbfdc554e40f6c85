//! Anything that can happen in a case: every message there is an example of, on any day, with its words turned round, at either
//! side, in any order.

use std::sync::OnceLock;

use entente_casework::generated::Kind;
use entente_wire::{Draft, Format, read_draft};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::played::{day_of, examples, story};

/// Something that happens, or that somebody wants to do.
#[derive(Clone)]
pub(crate) struct Happening {
    pub(crate) at: Timestamp,
    /// 0 is XA, 1 is XB.
    pub(crate) node: usize,
    pub(crate) kind: Kind,
    /// The message file.
    pub(crate) text: String,
    /// How late what crosses arrives.
    pub(crate) hours: i64,
    /// Whether the receiver leaves it to a person.
    pub(crate) held: bool,
    /// Whether its key is destroyed in the end, at this side or the other.
    pub(crate) erased: Option<usize>,
}

impl std::fmt::Debug for Happening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.kind)
    }
}

impl Happening {
    pub(crate) fn draft(&self) -> Draft {
        read_draft(&self.text, Format::Toml).unwrap_or_else(|faults| panic!("{}: {faults}", self.kind))
    }
}

/// Words of a message file and what they may be turned into.
const TURNS: &[(&str, &[&str])] = &[
    ("\"APPROVED\"", &["\"REFUSED\"", "\"WITHHELD\""]),
    ("\"ANNULLED\"", &["\"UPHELD\"", "\"REMITTED\"", "\"WITHDRAWN\""]),
    ("area = \"XB-07\"", &["area = \"XC-01\""]),
    ("result = \"CLEAR\"", &["result = \"BAR\"", "result = \"CONCERN\""]),
    ("state = \"GRANTED\"", &["state = \"OFFERED\"", "state = \"REVOKED\""]),
    ("answer = \"GRANTED\"", &["answer = \"REFUSED\""]),
    ("\"NO_INDICATION\"", &["\"INDICATION\"", "\"CLAIM\""]),
    ("\"SAFE_ARRIVAL\"", &["\"NO_SHOW\""]),
    ("stance = \"FOR\"", &["stance = \"AGAINST\"", "stance = \"UNDECIDED\""]),
    ("condition = \"WELL\"", &["condition = \"REFUSED\""]),
    ("answer = \"CONFIRMED\"", &["answer = \"REFUSED\""]),
    ("answer = \"ACCEPTED\"", &["answer = \"REFUSED\""]),
    ("fit_to_travel = true", &["fit_to_travel = false"]),
    ("version = 2", &["version = 1", "version = 3"]),
    ("may_leave_at_will = true", &["may_leave_at_will = false"]),
    ("outcome = \"RETURN_ORIGIN_FAMILY\"", &["outcome = \"INTEGRATION_HOST_TEMPORARY\""]),
    (
        "reason = \"SOLUTION_REACHED\"",
        &["reason = \"AGED_OUT\"", "reason = \"TRANSFERRED_TO_NATIONAL_CARE\""],
    ),
    ("relation = \"GRANDMOTHER\"", &["relation = \"MOTHER\""]),
    ("\"GOOD\"", &["\"DANGER\""]),
    (
        "hold = \"JURISDICTION\"",
        &[
            "hold = \"INTERNATIONAL_PROTECTION\"",
            "hold = \"CRISIS\"",
            "hold = \"MEDICAL\"",
            "hold = \"TRAFFICKING\"",
        ],
    ),
    ("change = \"SET\"", &["change = \"RELEASED\""]),
    ("decided_by = [\"LEAD\"]", &["decided_by = [\"LEAD\", \"LAWYER\"]", "decided_by = [\"PHYSICIAN\"]"]),
    ("lodged_by = \"GUARDIAN\"", &["lodged_by = \"CHILD\""]),
    ("accepted = true", &["accepted = false"]),
    ("suspensive = true }", &["suspensive = true, early_acceptance = true }"]),
    ("effect = \"STOP_AND_ERASE\"", &["effect = \"STOP\""]),
    ("3BZVCJWG08R6WEBCZWWGZC7C9HQ", &["34C73NW4CFH8PTDQEQV59F9SWH8", "477DARAHGCM75HNH7TGJZAKW0B="]),
];

/// Kinds of which the story has no file, each in a few forms.
const BESIDE: &[(&str, &[&str])] = &[
    ("AlternativeSolutionNotice", &["outward_reason = \"NOT_PURSUED\"\nsettled_data = \"SEAL\""]),
    (
        "CaseEndRecord",
        &[
            "reason = \"OTHER\"\nended_on = 2027-05-01\nsigned_by = [\"LEAD\"]\nchild_informed = true",
            "reason = \"AGED_OUT\"\nended_on = 2027-05-01\nsigned_by = [\"LEAD\"]\nchild_informed = true",
            "reason = \"OTHER\"\nended_on = 2027-05-01\nsigned_by = [\"CASE_WORKER\"]",
        ],
    ),
    (
        "CaseReopening",
        &[
            "reason = \"CHILD_CAME_BACK\"\nreopened_on = 2027-05-01",
            "reason = \"CHILD_ASKS\"\nreopened_on = 2027-05-01",
            "reason = \"DANGER\"\nreopened_on = 2027-05-01",
        ],
    ),
    ("ReExaminationReply", &["answer = \"REOPENED\"", "answer = \"STANDS\""]),
    (
        "MissingRecord",
        &["since = 2027-05-01T08:00:00Z", "since = 2027-05-01T08:00:00Z\nback_at = 2027-05-02T08:00:00Z"],
    ),
    (
        "MissingChildNotice",
        &[
            "since = 2027-05-01",
            "since = 2027-05-01\ndangers = [\"TRAFFICKING\"]",
            "since = 2027-05-01\nfound_on = 2027-05-02",
        ],
    ),
    (
        "NoReturnDecision",
        &["decided_on = 2027-05-01\ndeciding_body = \"XA.ca\"\nreasons = \"It is not safe.\""],
    ),
    (
        "ProtectionClaim",
        &[
            "stage = \"LODGED\"\non = 2027-05-01",
            "stage = \"GRANTED\"\non = 2027-05-01",
            "stage = \"REFUSED_FINAL\"\non = 2027-05-01",
            "stage = \"WITHDRAWN\"\non = 2027-05-01",
        ],
    ),
    (
        "OwnReturnRequest",
        &[
            "asked_on = 2027-05-01\nguardian_agrees = true\nlawyer_advised_on = 2027-05-01\nconfirmed_on = 2027-05-09",
            "asked_on = 2027-05-01\nguardian_agrees = false",
            "asked_on = 2027-05-01\nguardian_agrees = true\ntaken_back_on = 2027-05-03",
        ],
    ),
    (
        "CourtRecord",
        &[
            "court = \"Family Court\"\nstep = \"SEISED\"\non = 2027-05-01",
            "court = \"Family Court\"\nstep = \"ENDED\"\non = 2027-05-01",
            "court = \"Court of Appeal\"\nstep = \"SEISED\"\non = 2027-05-01",
        ],
    ),
    (
        "LibertyReview",
        &[
            "deprived_since = 2027-05-01T08:00:00Z\nnext_review_on = 2027-05-08",
            "deprived_since = 2027-05-01T08:00:00Z\nnext_review_on = 2027-05-08\nreleased_at = 2027-05-03T08:00:00Z",
        ],
    ),
    (
        "AgeAssessmentRecord",
        &[
            "presumed_minor = true\nmethod = \"DOCUMENTS\"\nassessed_on = 2027-05-01",
            "presumed_minor = false\nmethod = \"DOCUMENTS\"\nassessed_on = 2027-05-01\nfinal_on = 2027-05-08",
        ],
    ),
    ("ReturnRequest", &["reasons = \"Her grandmother asks for her.\""]),
    (
        "LocateChildRequest",
        &[
            "reason = \"PARENT_SEEKS\"\n[content.child]\nnames = [{ kind = \"CURRENT\", original = \"Mira Example\" }]\nsex = \"FEMALE\"",
        ],
    ),
    ("LocateChildResponse", &["result = \"NO_INFORMATION\"", "result = \"FOUND_SAFE\"\nchild_agreed = true"]),
    (
        "UrgentMovement",
        &[
            "destination = \"A clinic\"\nleaves_at = 2027-05-01T08:00:00Z\nreview_at = 2027-05-03T08:00:00Z\nreturn_secured = \
           true\nguardian_travels = true",
        ],
    ),
    ("TransferPostponement", &["cause = \"ROUTE\""]),
    (
        "CareGuarantee",
        &[
            "state = \"GRANTED\"\nplacement = \"PARENT\"\nresponsible = \"An office\"\nfrom = 2027-05-01\nuntil = 2031-05-01\nrevocation_notice_days = \
             30\ncaregiver = { relation = \"MOTHER\", person = { sex = \"FEMALE\", names = [{ kind = \"CURRENT\", original = \"Dora Example\" }] } }\nliberty = \
             { custodial_setting = false, may_leave_at_will = true, authority_link = \"NONE\", operator = \"PRIVATE\" }\nparent = { registered = true, \
             objection_on_file = true, willing_on = 2027-05-01 }",
            "state = \"GRANTED\"\nplacement = \"PARENT\"\nresponsible = \"An office\"\nfrom = 2027-05-01\nuntil = 2031-05-01\nrevocation_notice_days = \
             30\ncaregiver = { relation = \"MOTHER\", person = { sex = \"FEMALE\", names = [{ kind = \"CURRENT\", original = \"Dora Example\" }] } }\nliberty = \
             { custodial_setting = false, may_leave_at_will = true, authority_link = \"NONE\", operator = \"PRIVATE\" }\nparent = { registered = false, \
             objection_on_file = false }",
        ],
    ),
    ("DataOrder", &["measure = \"ERASE\"\nground = \"WITHDRAWN\"\ndue_on = 2027-06-01"]),
    (
        "DangerNotice",
        &["dangers = [\"TRAFFICKING\"]\nurgency = \"HIGH\"", "dangers = [\"NO_CARE\"]\nurgency = \"LOW\""],
    ),
    ("MonitoringAlert", &["domains = [\"PROTECTION\"]\ndangers = [\"FAMILY_VIOLENCE\"]\nurgency = \"HIGH\""]),
];

/// Every message there is, each in all its forms.
pub(crate) fn forms() -> &'static [(Kind, Vec<String>)] {
    static FORMS: OnceLock<Vec<(Kind, Vec<String>)>> = OnceLock::new();
    FORMS.get_or_init(|| {
        let mut texts: Vec<String> = Vec::new();
        let files = std::fs::read_dir(examples()).expect("the examples are there");
        let mut names: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
        names.sort();
        for path in names {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.ends_with(".toml") && !name.starts_with("story") {
                texts.push(std::fs::read_to_string(&path).expect("a message file"));
            }
        }
        for (kind, bodies) in BESIDE {
            texts.extend(bodies.iter().map(|body| format!("kind = \"{kind}\"\n[content]\n{body}\n")));
        }
        let mut forms: Vec<(Kind, Vec<String>)> = Vec::new();
        for text in texts {
            let mut all = vec![text.clone()];
            for (from, to) in TURNS.iter().filter(|(from, _)| text.contains(from)) {
                all.extend(to.iter().map(|to| text.replace(from, to)));
            }
            all.retain(|text| read_draft(text, Format::Toml).is_ok());
            let Some(first) = all.first() else { continue };
            let kind = read_draft(first, Format::Toml).expect("it was read").content.kind();
            match forms.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, known)) => known.extend(all),
                None => forms.push((kind, all)),
            }
        }
        forms
    })
}

/// The days and instants of a message file, moved so that the first falls on `day`.
pub(crate) fn moved(text: &str, day: Date) -> String {
    let body = text.find("[content]").unwrap_or_default();
    let mut out = String::new();
    let mut by: Option<i32> = None;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let written = rest.get(..10).and_then(|ten| ten.parse::<Date>().ok());
        let quoted = text[..at].ends_with('"');
        match written.filter(|_| at >= body && !quoted) {
            Some(date) => {
                let days = *by.get_or_insert_with(|| date.until(day).map_or(0, |span| span.get_days()));
                let date = date.checked_add(days.days()).unwrap_or(date);
                out.push_str(&date.to_string());
                at += 10;
            }
            None => {
                let next = rest.chars().next().map_or(1, char::len_utf8);
                out.push_str(&rest[..next]);
                at += next;
            }
        }
    }
    out
}

fn start() -> Timestamp {
    "2027-03-01T08:00:00Z".parse().expect("an instant")
}

/// Anything at any hour of a year.
fn any_happening() -> impl Strategy<Value = Happening> {
    let when = (0..9_000_i64, prop_oneof![4 => Just(0), 1 => -40..40_i32]);
    let what = (any::<Index>(), any::<Index>());
    let how = (0..2_usize, 0..72_i64, prop::bool::weighted(0.05), prop::option::weighted(0.05, 0..2_usize));
    (when, what, how).prop_map(|((hour, off), (kind, form), (node, hours, held, erased))| {
        let at = start().checked_add(hour.hours()).expect("in range");
        let (kind, forms) = kind.get(forms());
        let day = day_of(at).checked_add(off.days()).expect("in range");
        let form: &String = form.get(forms);
        Happening { at, node, kind: *kind, text: moved(form, day), hours, held, erased }
    })
}

/// The first story, as it is written.
pub(crate) fn told() -> Vec<Happening> {
    let steps = story().into_iter().filter(|step| step.outcome != "refused");
    let told = steps.filter_map(|step| {
        let text = std::fs::read_to_string(examples().join(step.file?)).expect("a message file");
        let kind = read_draft(&text, Format::Toml).expect("a message").content.kind();
        let node = usize::from(step.node != "XA.ca");
        Some(Happening { at: step.at, node, kind, text, hours: 0, held: false, erased: None })
    });
    told.collect()
}

/// The first story in which the time for an appeal runs on through the summer, and child, guardian and lawyer give it up.
pub(crate) fn told_early() -> Vec<Happening> {
    let mut story: Vec<Happening> = Vec::new();
    for mut step in told() {
        if step.kind == Kind::ReturnDecision {
            step.text =
                step.text.replace("suspensive = true }", "suspensive = true, early_acceptance = true }");
        }
        if step.kind != Kind::ServiceProof {
            story.push(step);
            continue;
        }
        step.text = format!("{}\nwindow_ends_on = 2027-08-31\n", step.text);
        let accepts = ["CHILD", "GUARDIAN", "LAWYER"].into_iter().zip(1..).map(|(by, minutes): (_, i64)| {
            let at = step.at.checked_add(minutes.minutes()).expect("in range");
            Happening {
                at,
                kind: Kind::DecisionAcceptance,
                text: accepts(by, true, day_of(at)),
                ..step.clone()
            }
        });
        let accepts: Vec<Happening> = accepts.collect();
        story.push(step);
        story.extend(accepts);
    }
    story
}

/// The same for a child that goes to a parent on the short lane: no home is looked at, no consent to a placement asked for.
pub(crate) fn told_short() -> Vec<Happening> {
    let mut story = told_early();
    let not_needed = ["D1", "D2", "F3", "F4"];
    story.retain(|step| !not_needed.contains(&step.kind.id()));
    for step in &mut story {
        match step.kind {
            Kind::BestInterests => step.text = step.text.replace("kind = \"BID\"", "kind = \"BID_SHORT\""),
            Kind::CareGuarantee | Kind::CareGuaranteeRequest => {
                step.text =
                    step.text.replace("\"GRANDMOTHER\"", "\"MOTHER\"").replace("\"KINSHIP\"", "\"PARENT\"");
            }
            _ => {}
        }
        if step.kind == Kind::CareGuarantee {
            step.text = format!("{}\n{KNOWN}", step.text);
        }
    }
    story
}

/// F2: what the registers say of that parent.
const KNOWN: &str = "parent = { registered = true, objection_on_file = false, willing_on = 2027-05-10 }";

/// H3A: somebody accepts the decision, or takes that back.
pub(crate) fn accepts(by: &str, accepted: bool, on: Date) -> String {
    format!("kind = \"DecisionAcceptance\"\n[content]\nby = \"{by}\"\naccepted = {accepted}\non = {on}\n")
}

/// The story until some day with steps left out, and anything in between and after; now and then no story at all.
pub(crate) fn any_history(besides: usize) -> impl Strategy<Value = Vec<Happening>> {
    let length = told().len();
    let until =
        prop_oneof![1 => Just(0), 3 => 0..=length, 3 => (length - 22)..=(length - 12), 1 => Just(length)];
    let left_out = prop::collection::vec(prop::bool::weighted(0.02), length);
    (until, left_out, prop::collection::vec(any_happening(), 0..=besides)).prop_map(
        |(until, left_out, besides)| {
            let told = told().into_iter().take(until).zip(left_out);
            let mut all: Vec<Happening> =
                told.filter(|(_, left_out)| !left_out).map(|(step, _)| step).collect();
            all.extend(besides);
            all.sort_by_key(|happening| happening.at);
            all
        },
    )
}

/// The story until some day, and then a few kinds of message that both sides send again and again within days, so that they cross on
/// the way and arrive out of order.
pub(crate) fn any_crowd() -> impl Strategy<Value = Vec<Happening>> {
    let kinds = prop::collection::vec(any::<Index>(), 1..5);
    let one = (any::<Index>(), any::<Index>(), 0..2_usize, 0..120_i64, 0..72_i64);
    let until = prop_oneof![1 => Just(0), 2 => 0..=told().len()];
    // Who has found a child and told nobody knows more than the other.
    let found = prop::option::of(0..2_usize);
    let crowd = prop::collection::vec(one, 2..24);
    (until, found, kinds, crowd).prop_map(|(until, found, kinds, crowd)| {
        let mut all: Vec<Happening> = told().into_iter().take(until).collect();
        let first = told().into_iter().next();
        all.extend(found.zip(first).map(|(node, first)| Happening { node, ..first }));
        let from = all.last().map_or_else(start, |last| last.at);
        let crossing: Vec<&(Kind, Vec<String>)> =
            forms().iter().filter(|(kind, _)| kind.info().crosses()).collect();
        for (kind, form, node, after, hours) in crowd {
            let (kind, forms) = kind.get(&kinds).get(&crossing);
            let at = from.checked_add(after.hours()).expect("in range");
            let form: &String = form.get(forms);
            let text = moved(form, day_of(at));
            all.push(Happening { at, node, kind: *kind, text, hours, held: false, erased: None });
        }
        all.sort_by_key(|happening| happening.at);
        all
    })
}

/// What may bar a return, or lift what does.
pub(crate) const WEIGHS: &[&str] = &[
    "H4", "H5", "D5", "D6", "N2", "N9", "N11", "N17", "N18", "N19", "N20", "N23", "I6", "B2", "F2", "H7",
    "J3", "E2", "E1", "D7", "N3",
];

/// The story until the decision or the journey is near, and what weighs against it in the last days.
pub(crate) fn any_eve() -> impl Strategy<Value = Vec<Happening>> {
    let one = (any::<Index>(), any::<Index>(), prop::bool::weighted(0.9), 0..240_i64, 0..48_i64);
    let length = told().len();
    let until = (length - 22)..=(length - 14);
    (until, prop::collection::vec(one, 1..4)).prop_map(|(until, against)| {
        let mut all: Vec<Happening> = told().into_iter().take(until).collect();
        let last = all.last().map_or_else(start, |last| last.at);
        let weighs: Vec<&(Kind, Vec<String>)> =
            forms().iter().filter(|(kind, _)| WEIGHS.contains(&kind.id())).collect();
        for (kind, form, here, before, hours) in against {
            let (kind, forms) = kind.get(&weighs);
            let at = last.checked_sub(before.hours()).expect("in range");
            let form: &String = form.get(forms);
            let text = moved(form, day_of(at));
            let node = usize::from(!here);
            all.push(Happening { at, node, kind: *kind, text, hours, held: false, erased: None });
        }
        all.sort_by_key(|happening| happening.at);
        all
    })
}

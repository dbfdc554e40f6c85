//! Messages that the first story does not have, and variations of those it has, in few words.

use entente_casework::generated::Content;
use entente_wire::{Draft, Format, read_draft};

use crate::played::examples;

/// A message of this kind with these fields, written as in a message file.
pub(crate) fn written(kind: &str, fields: &str) -> Draft {
    sound(kind, format!("kind = \"{kind}\"\n[content]\n{fields}\n"))
}

/// The message, less what contradicts the rest of it: a variation of one day must not have to name every other that hangs on it.
pub(crate) fn sound(named: &str, mut text: String) -> Draft {
    loop {
        let faults = match read_draft(&text, Format::Toml) {
            Ok(draft) => return draft,
            Err(faults) => faults,
        };
        let of_field = |line: &str, field: &str| {
            line.strip_prefix(field).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let before = text.clone();
        for fault in faults.iter().filter(|fault| fault.check.is_some()) {
            let field = fault.path.trim_start_matches("content.");
            let kept = text.lines().filter(|line| !of_field(line, field)).map(|line| format!("{line}\n"));
            text = kept.collect();
            // A placement always has a day of review.
            if field == "review_on" {
                text = text.replace("[content]\n", "[content]\nreview_on = 2031-01-01\n");
            }
        }
        assert_ne!(text, before, "{named}: {faults}");
    }
}

/// A message file of the examples with some words in it replaced; each must be there.
pub(crate) fn varied(file: &str, changes: &[(&str, &str)]) -> Draft {
    let mut text = std::fs::read_to_string(examples().join(file)).expect("the example is there");
    for (from, to) in changes {
        assert!(text.contains(from), "{file} does not say {from}");
        text = text.replace(from, to);
    }
    sound(file, text)
}

fn optional(name: &str, value: Option<&str>) -> String {
    value.map(|value| format!("{name} = {value}\n")).unwrap_or_default()
}

/// H7: the return is not pursued.
pub(crate) fn not_pursued() -> Draft {
    written("AlternativeSolutionNotice", "outward_reason = \"NOT_PURSUED\"\nsettled_data = \"SEAL\"")
}

/// N18: the case ends here.
pub(crate) fn ended(reason: &str, on: &str, signed_by: &str, told: Option<bool>) -> Content {
    let told = optional("child_informed", told.map(|told| if told { "true" } else { "false" }));
    let fields = format!("reason = \"{reason}\"\nended_on = {on}\nsigned_by = [\"{signed_by}\"]\n{told}");
    written("CaseEndRecord", &fields).content
}

/// J3: the case is open again.
pub(crate) fn reopened(reason: &str, on: &str) -> Draft {
    written("CaseReopening", &format!("reason = \"{reason}\"\nreopened_on = {on}"))
}

/// H6R: whether a refusal is looked at again.
pub(crate) fn looked_at_again(answer: &str) -> Draft {
    written("ReExaminationReply", &format!("answer = \"{answer}\""))
}

/// N11: the child is missing, or back.
pub(crate) fn missing(since: &str, back_at: Option<&str>) -> Content {
    written("MissingRecord", &format!("since = {since}\n{}", optional("back_at", back_at))).content
}

/// B7: the same, told abroad.
pub(crate) fn missing_told(since: &str, found_on: Option<&str>) -> Draft {
    written("MissingChildNotice", &format!("since = {since}\n{}", optional("found_on", found_on)))
}

/// N23: decided at home against the return.
pub(crate) fn no_return(on: &str) -> Content {
    let fields = format!("decided_on = {on}\ndeciding_body = \"XA.ca\"\nreasons = \"It is not safe.\"");
    written("NoReturnDecision", &fields).content
}

/// N19: where a claim of protection stands.
pub(crate) fn claim(stage: &str, on: &str) -> Content {
    written("ProtectionClaim", &format!("stage = \"{stage}\"\non = {on}")).content
}

/// N20: the child itself asks to go home; the second time, and that it took it back, if they are given.
pub(crate) fn own_request(
    asked_on: &str,
    confirmed_on: Option<&str>,
    taken_back_on: Option<&str>,
) -> Content {
    let fields = format!(
        "asked_on = {asked_on}\nguardian_agrees = true\nlawyer_advised_on = {asked_on}\n{}{}",
        optional("confirmed_on", confirmed_on),
        optional("taken_back_on", taken_back_on)
    );
    written("OwnReturnRequest", &fields).content
}

/// N9: a hold is set or released.
pub(crate) fn hold(kind: &str, change: &str, by: &[&str], on: &str) -> Content {
    let by: Vec<String> = by.iter().map(|role| format!("\"{role}\"")).collect();
    let by = by.join(", ");
    let fields = format!("hold = \"{kind}\"\nchange = \"{change}\"\ndecided_by = [{by}]\non = {on}");
    written("HoldRecord", &fields).content
}

/// N17: what a court has to do with the child.
pub(crate) fn court(step: &str, on: &str) -> Content {
    let fields = format!("court = \"Family Court of Exampleburg\"\nstep = \"{step}\"\non = {on}");
    written("CourtRecord", &fields).content
}

/// N14: the child is deprived of liberty since an instant, or was until another.
pub(crate) fn liberty(since: &str, released_at: Option<&str>) -> Content {
    let fields = format!(
        "deprived_since = {since}\nnext_review_on = 2027-12-31\n{}",
        optional("released_at", released_at)
    );
    written("LibertyReview", &fields).content
}

/// N10: a finding of age, final from a day on if it is given.
pub(crate) fn age(minor: bool, assessed_on: &str, final_on: Option<&str>) -> Content {
    let fields = format!(
        "presumed_minor = {minor}\nmethod = \"DOCUMENTS\"\nassessed_on = {assessed_on}\n{}",
        optional("final_on", final_on)
    );
    written("AgeAssessmentRecord", &fields).content
}

const SOUGHT: &str = "names = [{ kind = \"CURRENT\", original = \"Mira Example\" }]\nsex = \"FEMALE\"";

/// C7: a child is looked for.
pub(crate) fn sought() -> Draft {
    written("LocateChildRequest", &format!("reason = \"PARENT_SEEKS\"\n[content.child]\n{SOUGHT}"))
}

/// H1: a child is asked for.
pub(crate) fn asked_for() -> Draft {
    written("ReturnRequest", "reasons = \"Her grandmother asks for her.\"")
}

/// C8: the answer to who looks for a child.
pub(crate) fn located(result: &str, agreed: Option<bool>) -> Draft {
    let agreed = optional("child_agreed", agreed.map(|agreed| if agreed { "true" } else { "false" }));
    written("LocateChildResponse", &format!("result = \"{result}\"\n{agreed}"))
}

/// I10: the child is taken to a clinic abroad.
pub(crate) fn urgent() -> Draft {
    let fields = "destination = \"Burns unit, Exampleton\"\nleaves_at = 2027-05-28T09:00:00Z\nreview_at = \
                  2027-05-30T09:00:00Z\nreturn_secured = true\nguardian_travels = true";
    written("UrgentMovement", fields)
}

/// I9: the journey is put off.
pub(crate) fn put_off() -> Draft {
    written("TransferPostponement", "cause = \"ROUTE\"")
}

/// L4: what was told is to be closed.
pub(crate) fn data_order() -> Draft {
    written("DataOrder", "measure = \"RESTRICT\"\nground = \"NOT_PURSUED\"\ndue_on = 2027-12-31")
}

/// D6 after the story's: what she thinks of living with her grandmother.
pub(crate) fn heard(on: &str, stance: &str) -> Content {
    let stance = format!("\"RETURN_ORIGIN_FAMILY\", stance = \"{stance}\"");
    varied(
        "D6-views-second.toml",
        &[("2027-05-12", on), ("\"RETURN_ORIGIN_FAMILY\", stance = \"FOR\"", &stance)],
    )
    .content
}

/// D7 of another day.
pub(crate) fn determined(on: &str) -> Content {
    varied("D7-best-interests.toml", &[("decided_on = 2027-05-12", &format!("decided_on = {on}"))]).content
}

/// D5 of another day.
pub(crate) fn assessed(on: &str, result: &str) -> Content {
    let changes = [
        ("made_on = 2027-06-18", format!("made_on = {on}")),
        ("valid_until = 2027-09-18", "valid_until = 2029-12-31".to_owned()),
        ("result = \"CLEAR\"", format!("result = \"{result}\"")),
    ];
    let changes: Vec<(&str, &str)> = changes.iter().map(|(from, to)| (*from, to.as_str())).collect();
    varied("D5-risk-assessment-confirmed.toml", &changes).content
}

/// H4 of a day.
pub(crate) fn appealed(on: &str) -> Content {
    varied("H4-appeal.toml", &[("2027-06-14", on)]).content
}

/// H5 of a day.
pub(crate) fn judged(result: &str, on: &str) -> Content {
    varied("H5-appeal-outcome.toml", &[("ANNULLED", result), ("2027-08-30", on)]).content
}

/// H2 of a day.
pub(crate) fn decided(outcome: &str, on: &str) -> Draft {
    let on = format!("decided_on = {on}");
    varied("H2-return-decision.toml", &[("APPROVED", outcome), ("decided_on = 2027-05-28", &on)])
}

/// F2 with another state.
pub(crate) fn guaranteed(state: &str) -> Draft {
    varied("F2-care-guarantee.toml", &[("GRANTED", state), ("in_reply_to = \"F1\"\n", "")])
}

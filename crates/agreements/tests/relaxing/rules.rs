//! What `rules.cedar` cannot say, although a rule can only forbid. A rule is put behind the last one, or words of one are changed. `// here`
//! marks the line on which the fault stands; a rule is told on its first.

use super::{Attempt, all_refused, changed, faults, shown, text};
use entente_agreements::{Agreement, specimen};

const RULES: &str = "rules.cedar";

const BLANK: Attempt = Attempt { name: "", file: RULES, changes: &[], at: "", says: "", floor: "" };

/// A rule of the sender about these acts with these conditions.
fn rule(acts: &str, conditions: &str) -> String {
    format!(
        "@id(\"XA-XB-8-2-x\")\n@article(\"Art. 8(2)\")\n@side(\"sender\")\n@sentence(\"It is not so.\")\n@cure(\"make it so\")\n\
         @by(\"lead\")\nforbid (principal, action in [{acts}], resource)\n{conditions};\n"
    )
}

/// The line of the rule behind the last one of the specimen, and what is found wrong with it. Which rows show it is not asked.
fn found(acts: &str, conditions: &str) -> (u32, Vec<String>) {
    let rules = text(&specimen(), RULES);
    let line = u32::try_from(rules.lines().count() + 2).expect("a short file");
    let package =
        specimen().with((RULES.to_owned(), format!("{rules}\n{}", rule(acts, conditions)).into_bytes()));
    let told = Agreement::read(&package).err().unwrap_or_default().into_iter().map(|fault| {
        assert_eq!(fault.file, RULES, "{fault}");
        format!("{}: {}", fault.line.unwrap_or_default(), fault.what)
    });
    (line, told.collect())
}

fn refused(acts: &str, conditions: &str, says: &str, floor: &str) {
    let (line, told) = found(acts, conditions);
    let lead = format!("{line}: ");
    let right = |fault: &String| fault.starts_with(&lead) && fault.contains(says) && fault.contains(floor);
    assert!(
        told.iter().any(right),
        "{conditions}: `{says}` and `{floor}` on {line} are not among:\n{}",
        told.join("\n")
    );
}

fn passes(acts: &str, conditions: &str) {
    let (_, told) = found(acts, conditions);
    assert!(told.is_empty(), "{conditions}:\n{}", told.join("\n"));
}

const HEARD: &str = "unless { context has child_heard && context.child_heard }";
const AGAINST: &str = "unless { context has decision_outcome && context.decision_outcome != \"APPROVED\" }\n";

#[test]
fn no_rule_keeps_a_child_from_a_rescue() {
    refused("Action::\"I10\"", HEARD, "a rescue over the border", "floor CF31-urgent");
    refused("Action::\"content\"", HEARD, "a rescue over the border", "floor CF31-urgent");
    let risk = "when { context has risk_result && context.risk_result == \"CONCERN\" }";
    refused("Action::\"I10\"", risk, "a rescue over the border", "floor CF31-urgent");
    let host = "unless { context has own_role && context.own_role == \"HOST\" }";
    refused("Action::\"I10\"", host, "a rescue over the border", "floor CF31-urgent");
    passes("Action::\"I1\"", HEARD);
}

#[test]
fn no_rule_keeps_a_journey_going() {
    refused("Action::\"I9\"", HEARD, "a journey is put off", "floor CF20-withdrawn");
    refused("Action::\"F2\"", HEARD, "a guarantee of care is taken back", "floor CF13");
    passes(
        "Action::\"F2\"",
        "unless { context has guarantee_answer && [\"REVOKED\", \"DECLINED\"].contains(context.guarantee_answer) }\n\
         unless { context has child_heard && context.child_heard }",
    );
}

#[test]
fn no_rule_bars_a_decision_against_return() {
    refused("Action::\"H2\"", HEARD, "a decision against return", "floor CF3");
    refused("Action::\"H2\"", HEARD, "a decision that is withheld", "floor CF3");
    refused(
        "Action::\"H2\"",
        "when { context has decision_outcome && context.decision_outcome == \"REFUSED\" }",
        "a decision against return",
        "floor CF3",
    );
    refused(
        "Action::\"H2\"",
        "unless { context has decision_outcome && context.decision_outcome == \"REFUSED\" }",
        "a decision that is withheld",
        "floor CF3",
    );
    refused("Action::\"H7\"", HEARD, "a return is not pursued", "floor CF10");
    passes("Action::\"H2\"", &format!("{AGAINST}{HEARD}"));
    passes(
        "Action::\"H2\", Action::\"H7\"",
        "unless { context has own_role && context.own_role == \"HOST\" }",
    );
}

#[test]
fn no_rule_bars_the_telling_of_what_happened() {
    for kind in ["B2", "E2T", "I7", "I8", "J2", "L4", "L8", "L9"] {
        refused(&format!("Action::\"{kind}\""), HEARD, "always go", "floor CF10-hold");
    }
    refused("Action::\"B5\"", HEARD, "where a child is placed", "floor CF9");
    refused("Action::\"B7\"", HEARD, "a child is missing", "floor CF11");
    refused("Action::\"J1\"", HEARD, "what a visit after arrival found", "floor CF17");
    refused("Action::\"J3\"", HEARD, "a case is opened again", "floor CF17");
    // What is written down at home is no act: a rule cannot even name it.
    for kind in ["D6", "E2", "H4", "K3", "N11"] {
        refused(&format!("Action::\"{kind}\""), HEARD, "is no act and is never barred", "");
    }
    // Consent may be asked for, as long as the vital interest of the child goes without.
    passes(
        "Action::\"content\"",
        "unless { context has legal_basis && context.legal_basis == \"VITAL_INTERESTS\" }\n\
         unless { context has act_kind && context.act_kind == \"I9\" }\n\
         unless { context has purpose_consented && context.purpose_consented }",
    );
}

#[test]
fn an_older_child_has_no_fewer_guards() {
    let act = "Action::\"I1\"";
    let wrong = [
        "when { context has child_age_years && context.child_age_years < 12 }",
        "when { context has child_age_years && !(context.child_age_years >= 15) }",
        "unless { context has child_age_years && context.child_age_years >= 15 }",
        "unless { context has child_age_years && 15 <= context.child_age_years }",
        "unless { context has child_heard && context.child_heard } unless { context has child_age_years && context.child_age_years > 14 }",
        "when { context has child_age_years && context.child_age_years == 16 }",
        "unless { context has child_age_years && [15, 16, 17].contains(context.child_age_years) }",
        "unless { if context has child_age_years then context.child_age_years > 14 else false }",
    ];
    for conditions in wrong {
        refused(act, conditions, "", "floor CF1");
    }
    refused(
        act,
        "unless { context has child_age_years && context.child_age_years >= 15 }",
        "falls away with 15 years",
        "floor CF1",
    );
    refused(
        act,
        "unless { context has child_age_years && context.child_age_years >= context.terms.recheck_days_max - 15 }",
        "compared with a number of years alone",
        "floor CF1",
    );
    passes(act, "when { context has child_age_years && context.child_age_years >= 12 }");
    passes(act, "unless { context has child_age_years && context.child_age_years < 12 }");
    // At 18 nobody is a child: what changes then is for the rules about that.
    passes(act, "unless { context has child_age_years && context.child_age_years >= 18 }");
}

#[test]
fn no_guard_falls_away_where_a_hold_stands() {
    let act = "Action::\"I2\"";
    refused(
        act,
        "unless { context has views_age_days && context.views_age_days <= 30 }\n\
         unless { context has holds && context.holds.contains(\"CRISIS\") }",
        "falls away where a hold stands",
        "floor CF29",
    );
    refused(
        act,
        "when { context has holds && !context.holds.containsAny([\"CRISIS\", \"MEDICAL\"]) }",
        "falls away where a hold stands",
        "floor CF29",
    );
    refused(
        act,
        "unless { context has holds && [\"CRISIS\"].containsAll(context.holds) }",
        "alone",
        "floor CF29",
    );
    passes(act, "when { context has holds && context.holds.contains(\"CRISIS\") }");
    passes(act, "unless { context has holds && !context.holds.contains(\"CRISIS\") }");
    passes("Action::\"A6\"", "unless { context has holds && context.holds.contains(\"CRISIS\") }");
}

#[test]
fn a_word_that_no_list_has_is_told_on_its_line() {
    let near = Attempt { says: "the nearest is", ..BLANK };
    all_refused(&[
        Attempt {
            name: "a role",
            changes: &[(
                "unless { context has sender_role && context.sender_role == \"HOST\" };",
                "unless {\n  context has sender_role &&\n  context.sender_role == \"HOSTT\" // here\n};",
            )],
            at: "// here",
            floor: "`HOSTT` is no word of `sender_role`",
            ..near
        },
        Attempt {
            name: "an outcome",
            changes: &[(
                "unless { context has decision_made && context.decision_made == \"APPROVED\" };",
                "unless { context has decision_made && context.decision_made == \"APROVED\" }; // here",
            )],
            at: "// here",
            floor: "`APROVED` is no word of `decision_made`",
            ..near
        },
    ]);
    let act = "Action::\"I1\"";
    for (conditions, word) in [
        (
            "when { context has caregiver_recommended && context.caregiver_recommended == \"SUTABLE\" }",
            "SUTABLE",
        ),
        (
            "when { context has caregiver_recommended && [\"SUITABEL\"].contains(context.caregiver_recommended) }",
            "SUITABEL",
        ),
        ("when { context has holds && context.holds.containsAny([\"RISK\", \"CRISIES\"]) }", "CRISIES"),
        ("when { context has deciding_body && context.deciding_body == \"XA.cort\" }", "XA.cort"),
        ("when { context has own_role && [context.own_role].contains(\"GUEST\") }", "GUEST"),
    ] {
        let rules = text(&specimen(), RULES);
        let package =
            specimen().with((RULES.to_owned(), format!("{rules}\n{}", rule(act, conditions)).into_bytes()));
        let what = format!("`{word}` is no word of");
        let line = u32::try_from(rules.lines().count() + 2 + 7).expect("a short file");
        let found = faults(&package);
        let right = found.iter().any(|fault| fault.line == Some(line) && fault.what.contains(&what));
        assert!(right, "{what} on {line}:\n{}", shown(&found));
    }
    refused(
        act,
        "when { context has risk_result && context.risk_result like \"BA*\" }",
        "instead of a pattern",
        "",
    );
    passes(
        act,
        "when { context has caregiver_recommended && context.caregiver_recommended == \"NOT_SUITABLE\" }",
    );
    passes(act, "when { context has deciding_body && context.deciding_body == \"XA.ca\" }");
}

#[test]
fn a_word_of_a_parameter_is_told_where_the_parameter_stands() {
    let package = changed(super::TOML, &[("\"HEALTH_SHARE\", \"PLAN\"", "\"HEALTH_SHARED\", \"PLAN\"")]);
    let toml = text(&package, super::TOML);
    let line = toml.lines().position(|line| line.starts_with("consent_purposes")).expect("the parameter") + 1;
    let found = faults(&package);
    let right = |fault: &entente_agreements::Fault| {
        fault.file == super::TOML
            && fault.line == u32::try_from(line).ok()
            && fault.what.contains("`HEALTH_SHARED` is no word of `purpose`")
    };
    assert!(found.iter().any(right), "{}", shown(&found));
}

#[test]
fn two_rules_have_two_names_and_each_cites_what_is_there() {
    let (id, article) = ("@id(\"XA-XB-2-2-origin\")", "@article(\"Art. 2(2)\")");
    let rules = text(&specimen(), RULES);
    assert!(rules.contains(id) && rules.contains(article));
    all_refused(&[
        Attempt {
            name: "a name twice",
            changes: &[("@id(\"XA-XB-2-2-origin\")", "@id(\"XA-XB-2-2-host\") // here")],
            at: "// here",
            says: "the id `XA-XB-2-2-host` is already used on line",
            ..BLANK
        },
        Attempt {
            name: "an article that is not there",
            changes: &[(
                "@id(\"XA-XB-2-2-origin\")\n@article(\"Art. 2(2)\")",
                "@id(\"XA-XB-2-2-origin\") // here\n@article(\"Art. 2(7)\")",
            )],
            at: "// here",
            says: "`Art. 2(7)` in `@article` leads to no paragraph of the articles",
            ..BLANK
        },
    ]);
    assert!(Agreement::check(&specimen()).is_ok());
}

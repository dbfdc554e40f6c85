//! The specimen agreement, and everything that keeps another package from loading. Each fault has its file and its line.
#![expect(clippy::unwrap_used, reason = "test code")]

use ed25519_dalek::SigningKey;
use entente_agreements::{Agreement, Fault, Package, specimen};
use entente_casework::AuthorityId;

fn shown(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

fn text(package: &Package, file: &str) -> String {
    let (_, bytes) = package.files().find(|(path, _)| *path == file).unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The specimen with `old` replaced by `new` in one file; `old` must be there.
fn changed(file: &str, old: &str, new: &str) -> Package {
    let package = specimen();
    let before = text(&package, file);
    assert!(before.contains(old), "`{old}` is not in {file}");
    package.with((file.to_owned(), before.replacen(old, new, 1).into_bytes()))
}

fn added(file: &str, more: &str) -> Package {
    let package = specimen();
    let before = text(&package, file);
    package.with((file.to_owned(), format!("{before}\n{more}").into_bytes()))
}

fn faults(package: &Package) -> Vec<Fault> {
    match Agreement::check(package) {
        Ok(_) => Vec::new(),
        Err(faults) => faults,
    }
}

/// The package is refused, with a fault in `file` that says `what`, and with a line.
fn refused(package: &Package, file: &str, what: &str) {
    let faults = faults(package);
    let found =
        faults.iter().any(|fault| fault.file == file && fault.line.is_some() && fault.what.contains(what));
    assert!(found, "`{what}` in {file} is not among:\n{}", shown(&faults));
}

/// The package is refused as a whole, for what its provisions say together.
fn relaxed(package: &Package, what: &str) {
    let faults = faults(package);
    assert!(
        faults.iter().any(|fault| fault.what.contains(what)),
        "`{what}` is not among:\n{}",
        shown(&faults)
    );
}

#[test]
fn the_specimen_holds() {
    let faults = faults(&specimen());
    assert!(faults.is_empty(), "{}", shown(&faults));
}

#[test]
fn an_agreement_that_relaxes_the_floor_does_not_load() {
    let toml = "agreement.toml";
    let appeal = "appeal_body = \"XA.family-court\"\nappeal_days = 15\nappeal_ends = \"ROLLS_FORWARD\"\n";
    relaxed(&changed(toml, appeal, ""), "`XA.ca` decides on return and names no appeal body");
    relaxed(&changed(toml, "appeal_body = \"XA.family-court\"", "appeal_body = \"XA.ca\""), "against itself");
    relaxed(
        &changed(toml, "appeal_body = \"XA.family-court\"", "appeal_body = \"XA.other\""),
        "is no body of the party",
    );
    refused(&changed(toml, "appeal_days = 15", "appeal_days = 0"), toml, "a whole number from 1 to 365");
    refused(
        &changed(toml, "silence = \"NOTHING\"", "silence = \"ACCEPTED\""),
        toml,
        "silence decides nothing",
    );
    let deemed = "length = \"3 months\"\non_silence = \"ACCEPTED\"";
    refused(&changed(toml, "length = \"3 months\"", deemed), toml, "silence decides nothing");
    refused(&changed(toml, "length = \"30 days\"", "length = \"0 days\""), toml, "over before it begins");
    relaxed(&changed(toml, "has = \"CONSENT\"", "has = \"CAREGIVER\""), "less to say");
    relaxed(&changed(toml, "from_years = 12", "from_years = 5"), "ages rise");
    relaxed(&changed(toml, "kind = \"OMBUDSPERSON\"", "kind = \"COURT\""), "is not independent");
    relaxed(&changed(toml, "kind = \"COURT\"", "kind = \"POLICE\""), "enforces");
    refused(&changed(toml, "\"E2T\", ", ""), toml, "`protected` must name `E2T`");
    let visits = text(&specimen(), toml).replace("id = \"follow-up", "id = \"call");
    relaxed(&specimen().with((toml.to_owned(), visits.into_bytes())), "says when the child is visited");
}

#[test]
fn a_file_that_is_wrong_says_where() {
    let toml = "agreement.toml";
    refused(&changed(toml, "zone = \"CET\"", "zone = \"Nowhere/Land\""), toml, "no time zone");
    refused(&changed(toml, "country = \"XA\"", "country = \"xa\""), toml, "two upper-case letters");
    refused(&changed(toml, "request = \"C1\"", "request = \"D6\""), toml, "no kind that is answered");
    refused(&changed(toml, "request = \"C5\"", "request = \"C1\""), toml, "two deadlines");
    refused(&changed(toml, "length = \"30 days\"", "length = \"30 fortnights\""), toml, "is no length");
    refused(&changed(toml, "title = ", "titel = "), toml, "`title` is missing");
    refused(&changed(toml, "title = ", "titel = "), toml, "`titel` is unknown here");
    refused(
        &changed(toml, "article = \"Art. 2(1)\"", "article = \"Art. 2(9)\""),
        toml,
        "`Art. 2(9)` leads to no paragraph",
    );
    refused(&changed(toml, "class = \"IDENTITY\"", "class = \"NAMES\""), toml, "`class` is one of");
    refused(
        &changed(toml, "in_force_until = 2031-12-31", "in_force_until = 2026-12-31"),
        toml,
        "ends before it begins",
    );
    refused(&changed(toml, "format = 1", "format = 2"), toml, "`format` is a whole number from 1 to 1");
    refused(&changed(toml, "version = 1", "version = "), toml, "");
    refused(
        &changed("articles.md", "(2) Where working days", "(1) Where working days"),
        "articles.md",
        "stands twice",
    );
    let found = faults(&changed(toml, "zone = \"CET\"", "zone = \"Nowhere/Land\""));
    let line = found.iter().find(|fault| fault.what.contains("no time zone")).and_then(|fault| fault.line);
    let zone = text(&specimen(), toml).lines().position(|line| line == "zone = \"CET\"").unwrap();
    assert_eq!(line, Some(u32::try_from(zone).unwrap() + 1));
}

#[test]
fn faults_are_collected() {
    let package = changed("agreement.toml", "zone = \"CET\"", "zone = \"Nowhere/Land\"");
    let rules = text(&package, "rules.cedar").replacen("\"Art. 1(2)\"", "\"Art. 99(1)\"", 1);
    let cases = text(&package, "cases.toml").replacen("notified = true", "notifed = true", 1);
    let package =
        package.with(("rules.cedar".into(), rules.into())).with(("cases.toml".into(), cases.into()));
    let files: Vec<_> = faults(&package).into_iter().map(|fault| fault.file).collect();
    for file in ["agreement.toml", "rules.cedar", "cases.toml"] {
        assert!(files.iter().any(|found| found == file), "{file} is not in {files:?}");
    }
}

const RULE: &str = "@id(\"XA-XB-8-2-x\")\n@article(\"Art. 8(2)\")\n@side(\"sender\")\n@sentence(\"The child was not heard.\")\n\
                    @cure(\"hear it\")\n@by(\"child\")\nforbid (principal, action == Action::\"H2\", resource)\n\
                    unless { context has child_heard && context.child_heard };\n";

/// The specimen with one more rule, made from [`RULE`] by replacing `old` with `new`.
fn with_rule(old: &str, new: &str) -> Package {
    assert!(RULE.contains(old), "`{old}` is not in the rule");
    added("rules.cedar", &RULE.replacen(old, new, 1))
}

#[test]
fn a_rule_that_could_do_harm_does_not_load() {
    let file = "rules.cedar";
    let refuse = |old, new, what| refused(&with_rule(old, new), file, what);
    refuse("forbid", "permit", "can only forbid");
    refuse("XA-XB-8-2-x", "XA-XB-8-2", "already used");
    refuse("XA-XB-8-2-x", "CF5", "does not begin with `XA-XB-`");
    refuse("Art. 8(2)", "Art. 8(9)", "leads to no paragraph");
    refuse("context has child_heard && context.child_heard", "context.child_heard", "child_heard");
    refuse("child_heard && context.child_heard", "child_herd && context.child_herd", "no fact `child_herd`");
    refuse(
        "context has child_heard && context.child_heard",
        "context has nationality && context.nationality == \"XB\"",
        "no fact `nationality`",
    );
    refuse("Action::\"H2\"", "Action::\"Z9\"", "no act `Z9`");
    refuse("Action::\"H2\"", "Action::\"D6\"", "no act `D6`");
    refuse("Action::\"H2\"", "Action::\"E2T\"", "always go");
    refuse("action == Action::\"H2\"", "action", "names the acts");
    refuse("principal", "principal == Authority::\"XA\"", "no person and no case");
    refuse("\nunless { context has child_heard && context.child_heard }", "", "bar its acts for ever");
    refuse("context has child_heard && context.child_heard", "context.terms.nothing > 1", "nothing");
    refuse(
        "context has child_heard && context.child_heard",
        "context has act_day && context.act_day > 7",
        "",
    );
    refuse("context has child_heard && context.child_heard", "context == {}", "single facts");
    refuse("@side(\"sender\")", "@side(\"receiver\")\n@outward(\"CONTENT\")", "cannot read `child_heard`");
    refuse("@side(\"sender\")", "@side(\"both\")\n@outward(\"CONTENT\")", "cannot read `child_heard`");
    refuse("@side(\"sender\")", "@side(\"pair\")", "names an `@outward` rule");
    refuse("@side(\"sender\")", "@side(\"sender\")\n@outward(\"CONTENT\")", "says nothing abroad");
    refuse("@side(\"sender\")", "@side(\"neither\")", "`@side` is one of");
    refuse("@cure(\"hear it\")\n", "", "no `@cure`");
    refuse("@sentence(\"The child was not heard.\")\n", "", "no `@sentence`");
    refuse("was not heard", "{hearing} was not", "`{hearing}` in `@sentence` is no fact");
    refuse("@by", "@bye", "`@bye` is unknown");
    refuse("@by(\"child\")", "@by(\"partner\")", "needs `@asks`");
    refuse("@by(\"child\")", "@by(\"partner\")\n@asks(\"Z9\")", "`Z9` in `@asks` is no kind that crosses");
    refuse("@by(\"child\")", "@by(\"partner\")\n@asks(\"D6\")", "`D6` in `@asks` is no kind that crosses");
    refuse("@by(\"child\")", "@by(\"child\")\n@firewall(\"x\")", "for the floor alone");
    refuse("unless {", "unles {", "cannot be read");
    refuse("principal", "principal == ?principal", "cannot be read");
}

#[test]
fn a_rule_that_no_row_shows_does_not_load() {
    // A decision against return passes in any case, or the floor would refuse the rule.
    let against =
        "unless { context has decision_outcome && context.decision_outcome != \"APPROVED\" }\nunless {";
    let shown_passing = with_rule("unless {", against);
    refused(&shown_passing, "rules.cedar", "no row of cases.toml shows `XA-XB-8-2-x` bar an act");
    let barring = "[[case]]\nname = \"not heard\"\nact = \"H2\"\nfacts = [\"decision\"]\nwithout = [\"child_heard\"]\n\
                   expect = \"refuse\"\nrules = [\"CF5\", \"XA-XB-8-2-x\"]\n";
    let table = text(&specimen(), "cases.toml") + barring;
    assert_eq!(faults(&shown_passing.with(("cases.toml".into(), table.into()))), []);
}

/// The control of the table: without a rule, the row that it bars is red.
#[test]
fn without_any_one_rule_the_specimen_does_not_load() {
    let rules = text(&specimen(), "rules.cedar");
    let begin: Vec<usize> = rules.match_indices("@id(").map(|(at, _)| at).collect();
    assert!(begin.len() > 25, "{}", begin.len());
    // Every fifth one: the table is the same for all, and loading takes its time in a debug build.
    for (at, from) in begin.iter().enumerate().step_by(5) {
        let until = begin.get(at + 1).copied().unwrap_or(rules.len());
        let without = format!("{}{}", &rules[..*from], &rules[until..]);
        let package = specimen().with(("rules.cedar".into(), without.into()));
        refused(&package, "cases.toml", "was expected to refuse");
    }
}

fn keys() -> Vec<(AuthorityId, [u8; 32])> {
    [("XA.ca", [1; 32]), ("XB.ca", [2; 32])]
        .into_iter()
        .map(|(name, seed)| (name.parse().unwrap(), SigningKey::from_bytes(&seed).verifying_key().to_bytes()))
        .collect()
}

fn signed(package: Package) -> Package {
    let xa = package.sign(&"XA.ca".parse().unwrap(), &[1; 32]);
    let xb = package.sign(&"XB.ca".parse().unwrap(), &[2; 32]);
    package.with(xa).with(xb)
}

#[test]
fn both_have_to_sign_the_same_text() {
    let package = signed(specimen());
    let agreement = Agreement::load(&package, &keys()).unwrap();
    assert_eq!(agreement.digest(), &specimen().digest());

    let one = specimen();
    let one = one.clone().with(one.sign(&"XA.ca".parse().unwrap(), &[1; 32]));
    assert!(shown(&Agreement::load(&one, &keys()).unwrap_err()).contains("`XB.ca` has not signed"));

    let mut later = text(&package, "articles.md");
    later.push_str("\nOne word more.\n");
    let later = package.clone().with(("articles.md".into(), later.into()));
    assert!(shown(&Agreement::load(&later, &keys()).unwrap_err()).contains("signed another text"));

    let stranger = package.sign(&"XB.ca".parse().unwrap(), &[3; 32]);
    let foreign = package.clone().with(stranger);
    assert!(shown(&Agreement::load(&foreign, &keys()).unwrap_err()).contains("is made with the key"));

    assert!(shown(&Agreement::load(&package, &keys()[..1]).unwrap_err()).contains("is not known here"));

    let read = Agreement::check(&later).unwrap();
    assert!(shown(&read.signed(&package, &keys()).unwrap_err()).contains("from another package"));
}

#[test]
fn a_real_country_names_its_authority_key() {
    let toml = text(&specimen(), "agreement.toml").replace("XA.", "ZA.").replace("\"XA\"", "\"ZA\"");
    let package = specimen().with(("agreement.toml".into(), toml.into_bytes()));
    relaxed(&package, "`ZA.ca` has no `authority_key`");
    let named = changed(
        "agreement.toml",
        "languages = [\"en\"]",
        &format!("languages = [\"en\"]\nauthority_key = \"{}\"", "ab".repeat(32)),
    );
    let named = signed(named);
    assert!(
        shown(&Agreement::load(&named, &keys()).unwrap_err()).contains("another one than the package names")
    );
}

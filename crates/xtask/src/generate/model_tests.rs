//! Each rule of the subset, broken once: generation must stop and name the field. The control is a kind that keeps them all.

use std::fs;
use std::path::Path;

use super::compile;
use super::model::Catalogue;
use crate::problems::{Problems, root};

const KIND: &str = r#"id: "B1" title: "Notice" direction: CROSSES default_purpose: "PLAN" default_legal_basis: "TREATY_DUTY""#;

/// A proto file with one kind that has these options and these lines, and then these lines beside it.
fn file(kind: &str, inside: &str, beside: &str) -> String {
    format!(
        "syntax = \"proto3\";\npackage entente.casework.v1;\nimport \"entente/options/v1/options.proto\";\n\
         // A notice.\nmessage Notice {{\n  option (options.v1.kind) = {{{kind}}};\n{inside}\n}}\n{beside}\n"
    )
}

fn read(text: &str) -> Result<Catalogue, Problems> {
    let top = tempfile::tempdir().unwrap();
    let options = Path::new("proto/entente/options/v1/options.proto");
    for (path, bytes) in [
        (options, fs::read(root().join(options)).unwrap()),
        (Path::new("proto/entente/casework/v1/notice.proto"), text.as_bytes().to_vec()),
    ] {
        fs::create_dir_all(top.path().join(path.parent().unwrap())).unwrap();
        fs::write(top.path().join(path), bytes).unwrap();
    }
    Catalogue::read(&compile::folder(top.path(), "entente/casework/v1")?.unwrap().pool)
}

fn complaint(text: &str) -> String {
    match read(text) {
        Ok(_) => String::new(),
        Err(problems) => problems.to_string(),
    }
}

const SOUND: &str =
    "// A name.\nstring name = 1 [(options.v1.field) = {tier: T1 class: IDENTITY required: true}];";

#[test]
fn a_kind_that_keeps_the_rules_is_read() {
    let catalogue = read(&file(KIND, SOUND, "")).unwrap();
    let (message, kind) = catalogue.kinds().next().unwrap();
    assert_eq!((message.name.as_str(), kind.id.as_str(), kind.direction), ("Notice", "B1", "Crosses"));
    let field = message.fields.first().unwrap();
    assert_eq!(field.place, Some(("T1".to_owned(), "Identity".to_owned())));
    assert!(field.required && !field.wrapped && !field.list);
}

#[test]
fn each_broken_rule_names_its_field() {
    let place = "(options.v1.field) = {tier: T1 class: IDENTITY}";
    let cases = [
        (KIND, format!("string name = 1 [{place}];"), "", "Notice.name: has no comment"),
        (KIND, "// A name.\nstring name = 1;".to_owned(), "", "Notice.name: a top-level field of a kind has"),
        (
            KIND,
            "// A name.\nstring name = 1 [(options.v1.field) = {tier: T1}];".to_owned(),
            "",
            "Notice.name: a top-level",
        ),
        (
            KIND,
            format!("// Yes.\nbool yes = 1 [{place}];"),
            "",
            "Notice.yes: a singular bool or number is `optional`",
        ),
        (KIND, format!("// Much.\ndouble much = 1 [{place}];"), "", "Notice.much: no map, float"),
        (KIND, format!("// All.\nmap<string, string> all = 1 [{place}];"), "", "Notice.all: no map"),
        (KIND, format!("// Raw.\nbytes raw = 1 [{place}];"), "", "Notice.raw: no map"),
        (
            KIND,
            format!("// Either.\noneof either {{\n// A.\nstring a = 1 [{place}];\n}}"),
            "",
            "Notice: no oneof",
        ),
        (KIND, format!("// A word of Rust.\nstring type = 1 [{place}];"), "", "Notice.type: a name is"),
        (
            KIND,
            "// When.\noptional uint32 when = 1 [(options.v1.field) = {tier: T1 class: IDENTITY as: DATE}];"
                .to_owned(),
            "",
            "Notice.when: `as` is for strings",
        ),
        (
            KIND,
            SOUND.to_owned(),
            "// A part.\nmessage Part {\n// A.\nstring a = 1 [(options.v1.field) = {tier: T1}];\n}",
            "Part.a: is nested",
        ),
        (
            KIND,
            SOUND.to_owned(),
            "// A part.\nmessage Part {\n// Itself.\nPart part = 1;\n}",
            "Part: contains itself",
        ),
        (
            KIND,
            SOUND.to_owned(),
            "// A part.\nmessage Part {\n// A kind.\nNotice notice = 1;\n}",
            "Part.notice: `Notice` is a kind",
        ),
        (
            KIND,
            SOUND.to_owned(),
            "// A list.\nenum Colour {\n// Zero.\nCOLOUR_RED = 0;\n}",
            "the first value is COLOUR_UNSPECIFIED",
        ),
        (
            KIND,
            SOUND.to_owned(),
            "// A list.\nenum Colour {\n// Zero.\nCOLOUR_UNSPECIFIED = 0;\n// Red.\nRED = 1;\n}",
            "RED: the name starts with COLOUR_",
        ),
        (
            r#"id: "B1" title: "N" direction: CROSSES"#,
            SOUND.to_owned(),
            "",
            "what crosses has `default_purpose`",
        ),
        (r#"id: "b1" title: "N" direction: LOCAL"#, SOUND.to_owned(), "", "`b1` is no id of a kind"),
        (r#"id: "B1" title: "N""#, SOUND.to_owned(), "", "`direction` is LOCAL, CROSSES or TOKEN"),
        (r#"id: "B1" title: "N" direction: LOCAL reply: "C9""#, SOUND.to_owned(), "", "`C9` is no kind"),
        (
            r#"id: "B1" title: "N" direction: TOKEN default_purpose: "P" default_legal_basis: "L""#,
            SOUND.to_owned(),
            "",
            "`token_of` goes with TOKEN",
        ),
    ];
    for (kind, inside, beside, expected) in cases {
        let found = complaint(&file(kind, &inside, beside));
        assert!(found.contains(expected), "expected `{expected}`, found `{found}`");
    }
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let found = complaint(&file(KIND, "string a = 1;\nbool b = 2;", "enum C {\nC_X = 0;\n}"));
    for expected in
        ["Notice.a: has no comment", "Notice.b: has no comment", "Notice.b: a singular bool", "C_UNSPECIFIED"]
    {
        assert!(found.contains(expected), "{expected} in {found}");
    }
}

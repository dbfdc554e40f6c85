//! The bytes of content are signed for by two countries, so they may never change: each file of `tests/golden/content` holds
//! a message as a person writes it and the sections that it must become. Files are added, never edited.

use std::path::Path;

use entente_wire::{Format, SectionPart, content_to_json, from_sections, read_draft, to_sections};
use serde_json::{Value, json};

fn as_json(parts: &[SectionPart]) -> Value {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let part =
        |part: &SectionPart| json!({ "tier": part.tier, "class": part.class, "bytes": hex(&part.bytes) });
    parts.iter().map(part).collect()
}

#[test]
fn sections_have_the_bytes_they_always_had() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/content");
    let mut read = 0;
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let golden: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let draft = json!({ "kind": golden["kind"], "content": golden["content"] });
        let draft = read_draft(&draft.to_string(), Format::Json).unwrap();
        let parts = to_sections(&draft.content);
        assert_eq!(as_json(&parts), golden["sections"], "{}", path.display());
        assert_eq!(from_sections(draft.content.kind(), &parts).unwrap(), draft.content);
        assert_eq!(content_to_json(&draft.content), golden["content"], "{}", path.display());
        read += 1;
    }
    assert!(read >= 2, "the golden files are there");
}

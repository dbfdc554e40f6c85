//! The examples of `tests/examples` are what the demo sends and what integrators copy: each is read, each survives the way
//! through sections, and each kind has at least one. They name nobody who lives and no place that is.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use entente_casework::generated::Kind;
use entente_casework::walk::Value;
use entente_wire::{Draft, Format, Nature, from_sections, read_draft, to_sections};

/// Every message file with its draft, or with what is wrong with it.
fn examples() -> Vec<(PathBuf, Result<Draft, String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples");
    let mut read = Vec::new();
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(format) = Format::of_name(&name).filter(|_| !name.starts_with("story-")) else { continue };
        let text = std::fs::read_to_string(&path).map_err(|cause| cause.to_string());
        let draft = text.and_then(|text| read_draft(&text, format).map_err(|faults| faults.to_string()));
        read.push((path, draft));
    }
    read
}

#[test]
fn each_example_is_sound() {
    let wrong: Vec<String> = examples()
        .into_iter()
        .filter_map(|(path, draft)| draft.err().map(|faults| format!("{}:\n{faults}", path.display())))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn each_kind_has_an_example_named_after_it() {
    let mut seen = BTreeSet::new();
    for (path, draft) in examples() {
        let Ok(draft) = draft else { continue };
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let kind = draft.content.kind();
        assert!(name.starts_with(&format!("{kind}-")), "{name} holds {kind}");
        seen.insert(kind);
    }
    let missing: Vec<&Kind> = Kind::ALL.iter().filter(|kind| !seen.contains(kind)).collect();
    assert!(missing.is_empty(), "no example of {missing:?}");
}

#[test]
fn each_example_survives_its_sections() {
    for (path, draft) in examples() {
        let Ok(draft) = draft else { continue };
        let kind = draft.content.kind();
        let parts = to_sections(&draft.content);
        assert!(parts.len() <= 16 && !parts.is_empty(), "{}", path.display());
        assert_eq!(from_sections(kind, &parts).unwrap(), draft.content, "{}", path.display());
        for left_out in 0..parts.len() {
            // What is left when one section is missing is never something else than the whole, silently.
            let mut rest = parts.clone();
            rest.remove(left_out);
            match from_sections(kind, &rest) {
                Ok(content) => assert_ne!(content, draft.content),
                Err(faults) => assert!(faults.iter().all(|fault| fault.nature == Nature::Malformed)),
            }
        }
    }
}

#[test]
fn examples_name_test_countries_only() {
    for (path, draft) in examples() {
        let Ok(draft) = draft else { continue };
        draft.content.visit(&mut |leaf| {
            let Value::Written(text) = &leaf.value else { return };
            let country = text.get(..2).unwrap_or_default();
            let named = leaf.path.ends_with("country") || leaf.path.ends_with("area");
            assert!(!named || country.starts_with('X'), "{} {}", path.display(), leaf.path);
        });
    }
}

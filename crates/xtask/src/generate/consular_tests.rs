//! What a consulate can be told at all: the schema is walked, and every field that is not on the list below is a fault. Who adds one
//! must come here and say why nothing of a place, a date, a person, health or protection can stand in it.

use std::path::Path;

use prost_reflect::{DescriptorPool, Kind};

use super::compile;
use crate::problems::root;

const PACKAGE: &str = "entente.consular.v1";

/// Every field and every call of the surface.
fn everything(pool: &DescriptorPool) -> Vec<String> {
    let mut found = Vec::new();
    for message in pool.all_messages().filter(|message| message.package_name() == PACKAGE) {
        for field in message.fields() {
            let of = match field.kind() {
                Kind::Message(inner) => inner.full_name().to_owned(),
                Kind::Enum(inner) => inner.full_name().to_owned(),
                scalar => format!("{scalar:?}").to_lowercase(),
            };
            let many = if field.is_list() || field.is_map() { " repeated" } else { "" };
            found.push(format!("{}.{}: {of}{many}", message.name(), field.name()));
        }
        found.extend(message.oneofs().map(|oneof| format!("oneof {}", oneof.full_name())));
    }
    for word in pool.all_enums().filter(|word| word.package_name() == PACKAGE) {
        found.extend(word.values().map(|value| format!("{} = {}", value.name(), value.number())));
    }
    for service in pool.services().filter(|service| service.package_name() == PACKAGE) {
        found.extend(service.methods().map(|call| {
            let streams = call.is_client_streaming() || call.is_server_streaming();
            format!(
                "{}: {} -> {}, streams: {streams}",
                call.full_name(),
                call.input().name(),
                call.output().name()
            )
        }));
    }
    found.sort();
    found
}

const ALLOWED: &[&str] = &[
    "BUCKET_CLOSED = 4",
    "BUCKET_DECIDED = 2",
    "BUCKET_IN_PROGRESS = 1",
    "BUCKET_NO_INFORMATION = 5",
    "BUCKET_TRANSFERRED = 3",
    "BUCKET_UNSPECIFIED = 0",
    "Card.bucket: entente.consular.v1.Bucket",
    "Card.desk: entente.consular.v1.Desk",
    "Desk.hours: string",
    "Desk.name: string",
    "Desk.telephone: string",
    "Question.grant: string",
    "entente.consular.v1.Status.Ask: Question -> Card, streams: false",
];

fn pool(top: &Path) -> DescriptorPool {
    compile::folder(top, "entente/consular/v1").unwrap().unwrap().pool
}

#[test]
fn a_card_has_a_word_and_a_desk_and_nothing_else() {
    assert_eq!(everything(&pool(&root())), ALLOWED);
}

/// The control: each of these is found, wherever it is put.
#[test]
fn a_field_more_is_found_wherever_it_stands() {
    let path = "proto/entente/consular/v1/consular.proto";
    let text = std::fs::read_to_string(root().join(path)).unwrap();
    for (to, more) in [
        ("message Card {", "string next_due = 9;"),
        ("message Card {", "oneof more { string town = 9; }"),
        ("message Desk {", "string unit = 9;"),
        ("message Question {", "string reason = 9;"),
        ("enum Bucket {", "BUCKET_PROTECTION = 9;"),
        ("service Status {", "rpc Tell(Question) returns (stream Card);"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let changed = text.replacen(to, &format!("{to}\n  {more}"), 1);
        // Zero comes first in an enum.
        let changed = if to.starts_with("enum") {
            text.replacen("BUCKET_IN_PROGRESS = 1;", &format!("BUCKET_IN_PROGRESS = 1; {more}"), 1)
        } else {
            changed
        };
        std::fs::create_dir_all(folder.path().join(path).parent().unwrap()).unwrap();
        std::fs::write(folder.path().join(path), changed).unwrap();
        assert_ne!(everything(&pool(folder.path())), ALLOWED, "{more}");
    }
}

//! docs/kinds.md: every kind, field, part and code, for a person who writes a message or reads one. Says nothing that
//! proto/ does not say.

use std::fmt::Write as _;

use super::Output;
use super::model::{Catalogue, Choice, Field, Holds, KindFacts, Message};

const HEAD: &str = "# Message kinds

Written by `cargo xtask generate` from `proto/entente/casework/v1`; change it there.

A kind is LOCAL (recorded at home, never sent), CROSSES, or is the TOKEN of a local kind: what the partner gets in its place.
A message file is TOML or JSON: `kind`, then if wanted `case`, `to`, `purpose`, `legal_basis`, `subject` (0 the case, 1 its first
child), `happened_at`, `in_reply_to` (the digest of a statement, or a kind: the newest of it in the case), `expires_at`, and a
table `content` with the fields below. Codes are written with or without the name of their list (`FEMALE`, `SEX_FEMALE`). Days are
`2026-03-19`, instants `2026-03-19T08:30:00Z`, digests 64 hexadecimal digits. An absent field means \"not known\", never \"no\".

Tiers: T0 aggregates, T1 essentials, T2 case file, T3 sealed annex. One tier and one data class of a message is one section,
sealed under its own key.
";

/// The page.
pub(crate) fn outputs(catalogue: &Catalogue) -> Vec<Output> {
    let mut page = String::from(HEAD);
    page.push_str(
        "\n| id | kind | called | border | answered by | purpose unless named |\n|---|---|---|---|---|---|\n",
    );
    let mut kinds: Vec<(&Message, &KindFacts)> = catalogue.kinds().collect();
    kinds.sort_by_key(|(_, kind)| order(&kind.id));
    for (message, kind) in &kinds {
        let border = match kind.direction {
            "Token" => format!("TOKEN of {}", kind.token_of),
            direction => direction.to_uppercase(),
        };
        let _ = writeln!(
            page,
            "| {} | [{}](#{}) | {} | {border} | {} | {} |",
            kind.id,
            message.name,
            anchor(kind, message),
            kind.title,
            kind.reply.join(", "),
            kind.purpose
        );
    }
    for (message, kind) in &kinds {
        let _ = write!(page, "\n## {} {}\n\n{}\n", kind.id, message.name, flat(&message.doc));
        if kind.protected {
            page.push_str("\nNever expires and is never deferred for agreement, predecessor or quota.\n");
        }
        if kind.caseless {
            page.push_str("\nBelongs to no case.\n");
        }
        if kind.generic {
            page.push_str("\nSays the same whatever its cause: no hold on a case keeps it at home.\n");
        }
        page.push_str("\n| field | holds | tier | class | must | meaning |\n|---|---|---|---|---|---|\n");
        for field in &message.fields {
            let (tier, class) = place(catalogue, field);
            let _ = writeln!(
                page,
                "| `{}` | {} | {tier} | {class} | {} | {} |",
                field.name,
                holds(field),
                must(field),
                flat(&field.doc)
            );
        }
    }
    page.push_str("\n# Parts\n");
    for message in catalogue.messages.iter().filter(|message| message.kind.is_none()) {
        let _ = write!(page, "\n## {}\n\n{}\n\n", message.name, flat(&message.doc));
        page.push_str("| field | holds | must | meaning |\n|---|---|---|---|\n");
        for field in &message.fields {
            let _ = writeln!(
                page,
                "| `{}` | {} | {} | {} |",
                field.name,
                holds(field),
                must(field),
                flat(&field.doc)
            );
        }
    }
    page.push_str("\n# Codes\n");
    for choice in [&catalogue.tiers, &catalogue.classes].into_iter().chain(&catalogue.enums) {
        codes(&mut page, choice);
    }
    vec![Output::new("docs/kinds.md", page)]
}

/// `B2` before `B10`, a token after what it stands for.
fn order(id: &str) -> (char, u32, String) {
    let letter = id.chars().next().unwrap_or_default();
    let digits: String = id.chars().filter(char::is_ascii_digit).collect();
    (letter, digits.parse().unwrap_or_default(), id.to_owned())
}

fn anchor(kind: &KindFacts, message: &Message) -> String {
    format!("{}-{}", kind.id.to_lowercase(), message.name.to_lowercase())
}

fn place(catalogue: &Catalogue, field: &Field) -> (String, String) {
    let short = |list: &Choice, variant: &str| {
        list.values
            .iter()
            .find(|value| value.variant == variant)
            .map(|value| value.short.clone())
            .unwrap_or_default()
    };
    let (tier, class) = field.place.clone().unwrap_or_default();
    (short(&catalogue.tiers, &tier), short(&catalogue.classes, &class))
}

fn must(field: &Field) -> &'static str {
    if field.required { "yes" } else { "" }
}

fn holds(field: &Field) -> String {
    let one = match &field.holds {
        Holds::Text("String") => format!("text, at most {} bytes", field.bytes_max),
        Holds::Text("Date") => "day".to_owned(),
        Holds::Text("Timestamp") => "instant".to_owned(),
        Holds::Text("PartialDate") => "day, month or year".to_owned(),
        Holds::Text("CountryCode") => "country".to_owned(),
        Holds::Text("Area") => "area".to_owned(),
        Holds::Text("Language") => "language".to_owned(),
        Holds::Text("AuthorityId") => "authority".to_owned(),
        Holds::Text("CaseRef") => "case reference".to_owned(),
        Holds::Text("StatementId") => "id of a statement".to_owned(),
        Holds::Text("ConsentId") => "id of a consent record".to_owned(),
        Holds::Text("Digest") => "digest".to_owned(),
        Holds::Text("Currency") => "currency".to_owned(),
        Holds::Text(other) => (*other).to_owned(),
        Holds::Flag => "true or false".to_owned(),
        Holds::Number(_) => format!("{} to {}", field.min, field.max),
        Holds::Choice(name) | Holds::Message(name) => format!("[{name}](#{})", name.to_lowercase()),
    };
    if field.list { format!("list of up to {}: {one}", field.items_max) } else { one }
}

/// A comment on one line, safe inside a table.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

fn codes(page: &mut String, choice: &Choice) {
    let _ = write!(page, "\n## {}\n\n{}\n\n| code | meaning |\n|---|---|\n", choice.name, flat(&choice.doc));
    for value in &choice.values {
        let _ = writeln!(page, "| `{}` | {} |", value.short, flat(&value.doc));
    }
}

//! The plain structs of `entente-casework`: a required field is no `Option`, an enum has no zero, and every value can be
//! walked. Knows the catalogue; knows nothing of protobuf encoding.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use heck::{ToShoutySnakeCase, ToSnakeCase};

use super::Output;
use super::model::{Catalogue, Choice, Field, Holds, Message};
use crate::problems::Problems;

const INTO: &str = "crates/casework/src/generated";
const HEAD: &str = "//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.\n\n";

/// Every file under `crates/casework/src/generated`.
pub(crate) fn outputs(catalogue: &Catalogue) -> Result<Vec<Output>, Problems> {
    let into = Path::new(INTO);
    let mut modules = by_file(catalogue);
    let kinds = format!("{}{}", tiers_and_classes(catalogue), kinds(catalogue));
    modules.insert("kinds".to_owned(), kinds);
    let mut index = String::from(
        "//! The message kinds as plain Rust, with their table and their field walk.\n//! Written by `cargo xtask generate` \
         from proto/entente/casework/v1, never by hand.\n",
    );
    for module in modules.keys() {
        let _ = writeln!(index, "mod {module};");
    }
    for module in modules.keys() {
        let _ = writeln!(index, "pub use {module}::*;");
    }
    index.push_str("pub use crate::kind::{Direction, FieldInfo, KindInfo};\n");
    let mut made = vec![Output::new(into.join("mod.rs"), pretty("mod.rs", &index)?)];
    for (module, code) in modules {
        let code = pretty(&module, &format!("{HEAD}{code}"))?;
        made.push(Output::new(into.join(format!("{module}.rs")), code));
    }
    Ok(made)
}

/// Code laid out as people lay it out.
pub(crate) fn pretty(name: &str, code: &str) -> Result<String, Problems> {
    let file = syn::parse_file(code)
        .map_err(|cause| Problems::one(format!("the generator wrote {name} badly: {cause}\n{code}")))?;
    Ok(prettyplease::unparse(&file))
}

/// A comment of proto as a doc comment.
pub(crate) fn doc(text: &str) -> String {
    text.lines().fold(String::new(), |mut lines, line| {
        let _ = writeln!(
            lines,
            "///{}{}",
            if line.starts_with(' ') || line.is_empty() { "" } else { " " },
            line.trim_end()
        );
        lines
    })
}

/// The module that a proto file becomes: its stem.
pub(crate) fn module_of(file: &str) -> String {
    let stem = Path::new(file).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    stem.unwrap_or_default().to_snake_case()
}

fn by_file(catalogue: &Catalogue) -> BTreeMap<String, String> {
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    for choice in &catalogue.enums {
        modules.entry(module_of(&choice.file)).or_default().push_str(&choice_code(choice));
    }
    for message in &catalogue.messages {
        modules.entry(module_of(&message.file)).or_default().push_str(&message_code(message));
    }
    modules
}

fn tiers_and_classes(catalogue: &Catalogue) -> String {
    format!("{}{}", choice_code(&catalogue.tiers), choice_code(&catalogue.classes))
}

fn choice_code(choice: &Choice) -> String {
    let name = &choice.name;
    let mut code = doc(&choice.doc);
    code.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n");
    let _ = writeln!(code, "pub enum {name} {{");
    for value in &choice.values {
        let _ = writeln!(code, "{}{} = {},", doc(&value.doc), value.variant, value.number);
    }
    let all: String = choice.values.iter().map(|v| format!("Self::{},", v.variant)).collect();
    let texts: String =
        choice.values.iter().map(|v| format!("Self::{} => \"{}\",", v.variant, v.short)).collect();
    let _ = write!(
        code,
        "}}
        impl {name} {{
            /// Every code of the list, in its order.
            pub const ALL: &'static [Self] = &[{all}];
            /// The code as it is written.
            pub const fn as_str(self) -> &'static str {{ match self {{ {texts} }} }}
            /// The number in protobuf.
            pub const fn number(self) -> i32 {{ self as i32 }}
            /// The code with this number in protobuf.
            pub fn from_number(number: i32) -> Option<Self> {{
                Self::ALL.iter().copied().find(|code| code.number() == number)
            }}
        }}
        impl std::fmt::Display for {name} {{
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ f.write_str(self.as_str()) }}
        }}
        impl std::str::FromStr for {name} {{
            type Err = crate::kind::UnknownCode;
            fn from_str(text: &str) -> Result<Self, Self::Err> {{
                let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
                found.ok_or(crate::kind::UnknownCode {{ list: \"{name}\" }})
            }}
        }}\n"
    );
    code
}

/// The domain type of one value, with its path.
fn type_of(holds: &Holds) -> String {
    match holds {
        Holds::Text("String") | Holds::Flag | Holds::Number(_) => holds.rust().to_owned(),
        Holds::Text("Date") => "jiff::civil::Date".to_owned(),
        Holds::Text("Timestamp") => "jiff::Timestamp".to_owned(),
        Holds::Text(name @ ("PartialDate" | "Area" | "Language" | "Currency" | "Digest")) => {
            format!("crate::values::{name}")
        }
        Holds::Text(name) => format!("crate::ids::{name}"),
        Holds::Choice(name) | Holds::Message(name) => format!("super::{name}"),
    }
}

fn message_code(message: &Message) -> String {
    let name = &message.name;
    let mut code = doc(&message.doc);
    let _ = writeln!(code, "#[derive(Clone, PartialEq, Eq)]\npub struct {name} {{");
    for field in &message.fields {
        let one = type_of(&field.holds);
        let whole = match (field.list, field.required) {
            (true, _) => format!("Vec<{one}>"),
            (false, true) => one,
            (false, false) => format!("Option<{one}>"),
        };
        let _ = writeln!(code, "{}pub {}: {whole},", doc(&field.doc), field.name);
    }
    let _ = write!(
        code,
        "}}
        impl std::fmt::Debug for {name} {{
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ f.write_str(\"{name} {{ .. }}\") }}
        }}
        impl {name} {{ pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {{ {} }} }}\n",
        walk_code(message)
    );
    code
}

/// The steps of the walk over one message. The pattern has no `..`: a field that the walk forgets does not compile.
fn walk_code(message: &Message) -> String {
    if message.fields.is_empty() {
        return "let _ = at;".to_owned();
    }
    let names: Vec<&str> = message.fields.iter().map(|field| field.name.as_str()).collect();
    let mut code = format!("let Self {{ {} }} = self;", names.join(", "));
    let top = message.kind.is_some();
    if top {
        let infos: Vec<String> = names.iter().map(|name| format!("{name}_info")).collect();
        let _ = write!(code, "let [{}] = &super::kinds::{}_FIELDS;", infos.join(", "), shouty(&message.name));
    }
    for field in &message.fields {
        let name = &field.name;
        let into = if top { format!("at.field({name}_info, ") } else { format!("at.step(\"{name}\", ") };
        let step = match (field.list, field.required) {
            (true, _) => {
                let leaf = leaf(field, "item");
                format!("if !{name}.is_empty() {{ {into}|at| at.each({name}, |at, item| {leaf})); }}")
            }
            (false, true) => format!("{into}|at| {});", leaf(field, name)),
            (false, false) => {
                format!("if let Some({name}) = {name} {{ {into}|at| {}); }}", leaf(field, name))
            }
        };
        code.push_str(&step);
    }
    code
}

fn leaf(field: &Field, value: &str) -> String {
    match &field.holds {
        Holds::Text("String") => format!("at.leaf(crate::walk::Value::Text({value}))"),
        Holds::Text(_) => format!("at.written({value})"),
        Holds::Flag => format!("at.leaf(crate::walk::Value::Flag(*{value}))"),
        Holds::Number(_) => format!("at.leaf(crate::walk::Value::Number(i128::from(*{value})))"),
        Holds::Choice(_) => format!("at.code({value}.as_str())"),
        Holds::Message(_) => format!("{value}.walk(at)"),
    }
}

fn shouty(name: &str) -> String {
    name.to_shouty_snake_case()
}

/// `Kind` with its table, and `Content`.
fn kinds(catalogue: &Catalogue) -> String {
    let ids: BTreeMap<&str, &str> =
        catalogue.kinds().map(|(message, kind)| (kind.id.as_str(), message.name.as_str())).collect();
    let mut variants = String::new();
    let mut contents = String::new();
    let mut all = String::new();
    let mut infos = String::new();
    let mut of = String::new();
    let mut walks = String::new();
    let mut sets = String::new();
    let mut tables = String::new();
    let mut froms = String::new();
    for (message, kind) in catalogue.kinds() {
        let name = &message.name;
        let table = shouty(name);
        let _ = writeln!(variants, "/// {} ({}).\n{name},", kind.title, kind.id);
        let _ = writeln!(contents, "/// {} ({}).\n{name}(super::{name}),", kind.title, kind.id);
        all.push_str(&format!("Self::{name},"));
        infos.push_str(&format!("Self::{name} => &{table},"));
        of.push_str(&format!("Self::{name}(_) => Kind::{name},"));
        walks.push_str(&format!("Self::{name}(content) => content.walk(at),"));
        sets.push_str(&set_code(message));
        froms.push_str(&format!(
                "impl From<super::{name}> for Content {{ fn from(content: super::{name}) -> Self {{ Self::{name}(content) }} }}"
        ));
        let reply: String =
            kind.reply.iter().filter_map(|id| ids.get(id.as_str())).map(|k| format!("Kind::{k},")).collect();
        let token = ids.get(kind.token_of.as_str()).map_or("None".to_owned(), |k| format!("Some(Kind::{k})"));
        let sections: String =
            sections(message).iter().map(|(t, c)| format!("(Tier::{t}, DataClass::{c}),")).collect();
        tables.push_str(&format!(
                "pub(super) static {table}_FIELDS: [crate::kind::FieldInfo; {}] = [{}];
                static {table}: crate::kind::KindInfo = crate::kind::KindInfo {{
                    kind: Kind::{name}, id: {:?}, name: {name:?}, title: {:?}, direction: crate::kind::Direction::{},
                    reply: &[{reply}], default_purpose: {:?}, default_legal_basis: {:?}, protected: {}, token_of: {token},
                    about_case: {}, caseless: {}, generic: {}, fields: &{table}_FIELDS, sections: &[{sections}],
                }};",
                message.fields.len(),
                message.fields.iter().map(field_info).collect::<String>(),
                kind.id,
                kind.title,
                kind.direction,
                kind.purpose,
                kind.legal_basis,
                kind.protected,
                kind.about_case,
                kind.caseless,
                kind.generic,
        ));
    }
    format!(
        "/// The kinds of message, each with a row in docs/kinds.md.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {{ {variants} }}
        impl Kind {{
            /// Every kind, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[{all}];
            /// What is known of it.
            pub fn info(self) -> &'static crate::kind::KindInfo {{ match self {{ {infos} }} }}
        }}
        /// What a message says.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Content {{ {contents} }}
        impl Content {{
            /// The kind of message that this is.
            pub fn kind(&self) -> Kind {{ match self {{ {of} }} }}
            pub(crate) fn walk(&self, at: &mut crate::walk::Walk<'_>) {{ match self {{ {walks} }} }}
            pub(crate) fn is_set(&self, number: u32) -> bool {{ match self {{ {sets} }} }}
        }}
        {froms}
        {tables}"
    )
}

/// The sections of a kind, the least widely known last.
pub(crate) fn sections(message: &Message) -> BTreeSet<(String, String)> {
    message.fields.iter().filter_map(|field| field.place.clone()).collect()
}

fn field_info(field: &Field) -> String {
    let (tier, class) = field.place.clone().unwrap_or_default();
    format!(
        "crate::kind::FieldInfo {{ name: {:?}, number: {}, tier: Tier::{tier}, class: DataClass::{class}, required: {}, list: {} }},",
        field.name, field.number, field.required, field.list
    )
}

fn set_code(message: &Message) -> String {
    let name = &message.name;
    let always = |field: &&Field| field.required && !field.list;
    let set: Vec<String> =
        message.fields.iter().filter(always).map(|field| field.number.to_string()).collect();
    let set = set.join(" | ");
    if message.fields.is_empty() {
        return format!("Self::{name}(_) => false,");
    }
    if message.fields.iter().all(|field| always(&field)) {
        return format!("Self::{name}(_) => matches!(number, {set}),");
    }
    let mut arms = if set.is_empty() { String::new() } else { format!("{set} => true,") };
    for field in message.fields.iter().filter(|field| !always(field)) {
        let test = if field.list {
            format!("!content.{}.is_empty()", field.name)
        } else {
            format!("content.{}.is_some()", field.name)
        };
        let _ = write!(arms, "{} => {test},", field.number);
    }
    format!("Self::{name}(content) => match number {{ {arms} _ => false }},")
}

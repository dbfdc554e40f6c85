//! The conversions of `entente-wire`: from what prost decoded to the plain structs, collecting every fault, and back.
//! Each pattern names every field, so that a new one does not compile until it is carried over.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::Output;
use super::compile::Compiled;
use super::domain::{module_of, pretty};
use super::model::{Catalogue, Field, Holds, Message};
use super::prost_code;
use crate::problems::Problems;

const INTO: &str = "crates/wire/src/generated";

/// Every file under `crates/wire/src/generated`.
pub(crate) fn outputs(compiled: &Compiled, catalogue: &Catalogue) -> Result<Vec<Output>, Problems> {
    let into = Path::new(INTO);
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    for message in &catalogue.messages {
        modules.entry(module_of(&message.file)).or_default().push_str(&conversions(message));
    }
    let mut index = String::from(
        "//! What prost makes of the message kinds, and the way from there to plain Rust and back.\n//! Written by `cargo \
         xtask generate` from proto/entente/casework/v1, never by hand.\n\n",
    );
    let _ = writeln!(index, "{}pub(crate) mod proto;", prost_code::EXEMPT);
    for module in modules.keys() {
        let _ = writeln!(index, "mod {module};");
    }
    index.push_str(&dispatch(catalogue));
    let mut made = vec![
        Output::new(into.join("mod.rs"), pretty("mod.rs", &index)?),
        Output::new(into.join("proto.rs"), prost_code::rust(compiled, false, false)?),
        Output::new(into.join("descriptors.bin"), compiled.bytes.clone()),
    ];
    for (module, code) in modules {
        let code = format!(
            "//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.\n\n\
             use super::proto;\nuse crate::reading::{{Read, Reading, Rule, Write, code, text}};\n\
             use entente_casework::generated as plain;\n{code}"
        );
        made.push(Output::new(into.join(format!("{module}.rs")), pretty(&module, &prune(&code))?));
    }
    Ok(made)
}

/// Leaves out of the `use` line what a small module does not need.
fn prune(code: &str) -> String {
    let mut names = vec!["Read", "Reading", "Rule", "Write"];
    names.extend(["code", "text"].iter().filter(|helper| code.contains(&format!(" {helper}("))));
    code.replace("{Read, Reading, Rule, Write, code, text}", &format!("{{{}}}", names.join(", ")))
}

fn dispatch(catalogue: &Catalogue) -> String {
    let mut read = String::new();
    let mut write = String::new();
    for (message, _) in catalogue.kinds() {
        let name = &message.name;
        let _ = write!(
            read,
            "Kind::{name} => content::<proto::{name}, plain::{name}>(bytes, at).map(|read| read.map(Content::{name})),"
        );
        let _ = write!(write, "Content::{name}(content) => prost::Message::encode_to_vec(&content.write()),");
    }
    let codes: Vec<&str> = catalogue.enums.iter().map(|choice| choice.name.as_str()).collect();
    format!(
        "use crate::reading::{{Reading, Write, codes, content}};
        use entente_casework::generated as plain;
        use entente_casework::generated::{{Content, Kind}};

        /// The set that proto/ compiles to, with our options.
        pub(crate) const DESCRIPTORS: &[u8] = include_bytes!(\"descriptors.bin\");

        /// Reads the encoding of a message of this kind; `None` when a fault was noted.
        pub(crate) fn read_content(kind: Kind, bytes: &[u8], at: &mut Reading) -> Result<Option<Content>, prost::DecodeError> {{
            match kind {{ {read} }}
        }}

        /// The encoding of a message.
        pub(crate) fn write_content(content: &Content) -> Vec<u8> {{
            match content {{ {write} }}
        }}

        codes!({});",
        codes.join(", ")
    )
}

fn conversions(message: &Message) -> String {
    let name = &message.name;
    let names: Vec<&str> = message.fields.iter().map(|field| field.name.as_str()).collect();
    let names = names.join(", ");
    let article = if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    let mut rules = String::new();
    let mut reads = String::new();
    let mut keeps = String::new();
    let mut writes = String::new();
    for field in &message.fields {
        rules.push_str(&rule(field));
        reads.push_str(&read(field));
        let _ = write!(keeps, "{0}: {0}?,", field.name);
        let _ = write!(writes, "{}: {},", field.name, written(field));
    }
    let at = if message.fields.is_empty() { "_at" } else { "at" };
    format!(
        "impl Read<proto::{name}> for plain::{name} {{
            fn expected(_rule: &Rule) -> String {{ \"{article} {name}\".to_owned() }}
            fn read(wire: proto::{name}, _rule: &Rule, {at}: &mut Reading) -> Option<Self> {{
                {rules}
                let proto::{name} {{ {names} }} = wire;
                {reads}
                Some(Self {{ {keeps} }})
            }}
        }}
        impl Write<proto::{name}> for plain::{name} {{
            fn write(&self) -> proto::{name} {{
                let Self {{ {names} }} = self;
                proto::{name} {{ {writes} }}
            }}
        }}\n"
    )
}

fn rule_name(field: &Field) -> String {
    field.name.to_uppercase()
}

fn rule(field: &Field) -> String {
    format!(
        "const {}: Rule = Rule {{ name: {:?}, required: {}, items_max: {}, bytes_max: {}, min: {}, max: {} }};",
        rule_name(field),
        field.name,
        field.required,
        field.items_max,
        field.bytes_max,
        field.min,
        field.max
    )
}

fn read(field: &Field) -> String {
    let name = &field.name;
    let value = match (&field.holds, field.list || field.wrapped) {
        (_, true) => name.clone(),
        (Holds::Text(_), false) => format!(" text({name})"),
        (_, false) => format!(" code({name})"),
    };
    let how = match (field.list, field.required) {
        (true, _) => "list",
        (false, true) => "required",
        (false, false) => "optional",
    };
    format!("let {name} = at.{how}(&{}, {value});", rule_name(field))
}

fn written(field: &Field) -> String {
    let name = &field.name;
    match (field.list, field.required, field.wrapped) {
        (true, _, _) => format!("{name}.iter().map(Write::write).collect()"),
        (_, true, true) => format!("Some({name}.write())"),
        (_, true, false) => format!("{name}.write()"),
        (_, false, true) => format!("{name}.as_ref().map(Write::write)"),
        (_, false, false) => format!("{name}.as_ref().map(Write::write).unwrap_or_default()"),
    }
}

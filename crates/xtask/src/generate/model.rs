//! The catalogue of message kinds as the generator sees it: read once from the descriptors, checked whole, then only read.
//! Every rule of the subset that options.proto promises is checked here, and all that is wrong is said at once.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use prost_reflect::{
    Cardinality, DescriptorPool, DynamicMessage, EnumDescriptor, FieldDescriptor, Kind as Shape,
    MessageDescriptor, Value,
};

use crate::problems::Problems;

/// The package that holds the kinds.
pub(crate) const PACKAGE: &str = "entente.casework.v1";
const OPTIONS: &str = "entente.options.v1";
/// What a statement can list (docs/protocol.md).
const SECTIONS_MAX: usize = 16;

/// All of it.
pub(crate) struct Catalogue {
    pub(crate) messages: Vec<Message>,
    pub(crate) enums: Vec<Choice>,
    pub(crate) tiers: Choice,
    pub(crate) classes: Choice,
}

/// An enum: a closed list of codes.
pub(crate) struct Choice {
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) doc: String,
    pub(crate) values: Vec<ChoiceValue>,
}

pub(crate) struct ChoiceValue {
    /// The variant in Rust.
    pub(crate) variant: String,
    /// Without the prefix.
    pub(crate) short: String,
    pub(crate) number: i32,
    pub(crate) doc: String,
}

/// A message: a kind, or a part of one.
pub(crate) struct Message {
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) kind: Option<KindFacts>,
}

/// What the option `kind` says.
pub(crate) struct KindFacts {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) direction: &'static str,
    pub(crate) reply: Vec<String>,
    pub(crate) purpose: String,
    pub(crate) legal_basis: String,
    pub(crate) protected: bool,
    pub(crate) token_of: String,
    pub(crate) about_case: bool,
    pub(crate) caseless: bool,
    pub(crate) generic: bool,
}

pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) number: u32,
    pub(crate) doc: String,
    pub(crate) holds: Holds,
    pub(crate) required: bool,
    pub(crate) list: bool,
    /// Prost wraps it in `Option`.
    pub(crate) wrapped: bool,
    /// Variants of tier and class; top-level fields only.
    pub(crate) place: Option<(String, String)>,
    pub(crate) items_max: u32,
    pub(crate) bytes_max: u32,
    pub(crate) min: i64,
    pub(crate) max: i64,
}

/// What one value of a field is.
#[derive(Clone, PartialEq)]
pub(crate) enum Holds {
    /// A string, read into this Rust type.
    Text(&'static str),
    Flag,
    /// A Rust integer type.
    Number(&'static str),
    Choice(String),
    Message(String),
}

impl Holds {
    /// The Rust type in the domain.
    pub(crate) fn rust(&self) -> &str {
        match self {
            Self::Text(name) | Self::Number(name) => name,
            Self::Flag => "bool",
            Self::Choice(name) | Self::Message(name) => name,
        }
    }
}

impl Catalogue {
    pub(crate) fn kinds(&self) -> impl Iterator<Item = (&Message, &KindFacts)> {
        self.messages.iter().filter_map(|message| message.kind.as_ref().map(|kind| (message, kind)))
    }

    /// Reads and checks everything in the package.
    pub(crate) fn read(pool: &DescriptorPool) -> Result<Self, Problems> {
        let mut reader = Reader { pool, wrong: Vec::new(), comments: BTreeMap::new() };
        let tiers = reader.choice_of_options("Tier");
        let classes = reader.choice_of_options("DataClass");
        let mut messages = Vec::new();
        let mut enums = Vec::new();
        for file in pool.files().filter(|file| file.package_name() == PACKAGE) {
            reader.load_comments(&file);
            let nested = file
                .messages()
                .any(|m| m.child_messages().any(|c| !c.is_map_entry()) || m.child_enums().len() > 0);
            if nested || file.services().len() > 0 || file.extensions().len() > 0 {
                reader.wrong.push(format!(
                    "{}: keep messages and enums side by side, none inside another",
                    file.name()
                ));
            }
            enums.extend(file.enums().map(|found| reader.choice(&found)));
            messages.extend(file.messages().map(|found| reader.message(&found, &tiers, &classes)));
        }
        let catalogue = Self { messages, enums, tiers, classes };
        reader.check_kinds(&catalogue);
        reader.check_shape(&catalogue);
        if reader.wrong.is_empty() { Ok(catalogue) } else { Err(Problems(reader.wrong)) }
    }
}

struct Reader<'p> {
    pool: &'p DescriptorPool,
    wrong: Vec<String>,
    comments: BTreeMap<(String, Vec<i32>), String>,
}

impl Reader<'_> {
    fn load_comments(&mut self, file: &prost_reflect::FileDescriptor) {
        let proto = file.file_descriptor_proto();
        for location in proto.source_code_info.iter().flat_map(|info| &info.location) {
            let comment = location.leading_comments().trim_end().to_owned();
            self.comments.insert((file.name().to_owned(), location.path.clone()), comment);
        }
    }

    fn comment(&mut self, file: &str, path: &[i32], of: &str) -> String {
        let found = self.comments.get(&(file.to_owned(), path.to_vec())).cloned().unwrap_or_default();
        if found.trim().is_empty() {
            self.wrong.push(format!("{of}: has no comment above it"));
        }
        found
    }

    fn choice_of_options(&mut self, name: &str) -> Choice {
        let full = format!("{OPTIONS}.{name}");
        let Some(found) = self.pool.get_enum_by_name(&full) else {
            self.wrong.push(format!("{full}: no file of {PACKAGE} imports the options"));
            return Choice {
                name: name.to_owned(),
                file: String::new(),
                doc: String::new(),
                values: Vec::new(),
            };
        };
        self.load_comments(&found.parent_file());
        self.choice(&found)
    }

    fn choice(&mut self, found: &EnumDescriptor) -> Choice {
        let name = found.name().to_owned();
        let of = found.full_name().to_owned();
        if name.to_upper_camel_case() != name {
            self.wrong.push(format!("{of}: write the name as `{}`", name.to_upper_camel_case()));
        }
        let prefix = format!("{}_", name.to_shouty_snake_case());
        let file = found.parent_file().name().to_owned();
        let doc = self.comment(&file, found.path(), &of);
        let prefixed = found.package_name() == PACKAGE;
        let mut values = Vec::new();
        for (at, value) in found.values().enumerate() {
            let of = format!("{of}.{}", value.name());
            let short = value.name().strip_prefix(&prefix).unwrap_or(value.name()).to_owned();
            if value.number() == 0 {
                if value.name() != format!("{prefix}UNSPECIFIED") || at != 0 {
                    self.wrong.push(format!("{of}: the first value is {prefix}UNSPECIFIED = 0"));
                }
                continue;
            }
            if prefixed && !value.name().starts_with(&prefix) {
                self.wrong.push(format!("{of}: the name starts with {prefix}"));
            }
            if short.to_upper_camel_case().starts_with(|c: char| !c.is_ascii_alphabetic()) {
                self.wrong.push(format!("{of}: after the prefix there is a letter"));
            }
            let doc = self.comment(&file, value.path(), &of);
            values.push(ChoiceValue {
                variant: short.to_upper_camel_case(),
                short,
                number: value.number(),
                doc,
            });
        }
        Choice { name, file, doc, values }
    }

    fn message(&mut self, found: &MessageDescriptor, tiers: &Choice, classes: &Choice) -> Message {
        let name = found.name().to_owned();
        let of = name.clone();
        if name.to_upper_camel_case() != name {
            self.wrong.push(format!("{of}: write the name as `{}`", name.to_upper_camel_case()));
        }
        let file = found.parent_file().name().to_owned();
        let doc = self.comment(&file, found.path(), &of);
        let kind = self.option(&found.options(), "kind").map(|options| self.kind_facts(&of, &options));
        if found.oneofs().any(|oneof| !oneof.is_synthetic()) {
            self.wrong.push(format!("{of}: no oneof"));
        }
        let places = kind.is_some().then_some((tiers, classes));
        let mut fields: Vec<Field> =
            found.fields().map(|field| self.field(&file, &of, &field, places)).collect();
        fields.sort_by_key(|field| field.number);
        Message { name, file, doc, fields, kind }
    }

    fn option(&mut self, options: &DynamicMessage, name: &str) -> Option<DynamicMessage> {
        let extension = self.pool.get_extension_by_name(&format!("{OPTIONS}.{name}"))?;
        options.has_extension(&extension).then(|| options.get_extension(&extension).as_message().cloned())?
    }

    fn kind_facts(&mut self, of: &str, options: &DynamicMessage) -> KindFacts {
        let text = |name: &str| text_of(options, name);
        let flag = |name: &str| options.get_field_by_name(name).and_then(|v| v.as_bool()).unwrap_or(false);
        let direction = match options.get_field_by_name("direction").and_then(|v| v.as_enum_number()) {
            Some(1) => "Local",
            Some(2) => "Crosses",
            Some(3) => "Token",
            _ => {
                self.wrong.push(format!("{of}: `direction` is LOCAL, CROSSES or TOKEN"));
                "Local"
            }
        };
        let reply = options.get_field_by_name("reply").and_then(|v| v.as_list().map(<[Value]>::to_vec));
        let reply = reply.unwrap_or_default().iter().filter_map(|v| v.as_str().map(str::to_owned)).collect();
        KindFacts {
            id: text("id"),
            title: text("title"),
            direction,
            reply,
            purpose: text("default_purpose"),
            legal_basis: text("default_legal_basis"),
            protected: flag("protected"),
            token_of: text("token_of"),
            about_case: flag("about_case"),
            caseless: flag("caseless"),
            generic: flag("generic"),
        }
    }

    fn field(
        &mut self,
        file: &str,
        message: &str,
        found: &FieldDescriptor,
        places: Option<(&Choice, &Choice)>,
    ) -> Field {
        let name = found.name().to_owned();
        let of = format!("{message}.{name}");
        let doc = self.comment(file, found.path(), &of);
        if name.to_snake_case() != name || syn::parse_str::<syn::Ident>(&name).is_err() {
            self.wrong.push(format!("{of}: a name is snake_case and no word of Rust"));
        }
        let options = self.option(&found.options(), "field");
        let number = |name: &str| match options.as_ref().and_then(|o| o.get_field_by_name(name)).as_deref() {
            Some(Value::U32(n)) => i64::from(*n),
            Some(Value::I64(n)) => *n,
            Some(Value::EnumNumber(n)) => i64::from(*n),
            _ => 0,
        };
        let required =
            options.as_ref().and_then(|o| o.get_field_by_name("required")?.as_bool()).unwrap_or(false);
        let holds = self.holds(&of, found, number("as"));
        let place = self.place(&of, places, number("tier"), number("class"));
        let list = found.cardinality() == Cardinality::Repeated;
        let wrapped =
            !list && (found.field_descriptor_proto().proto3_optional() || matches!(holds, Holds::Message(_)));
        if !list && !wrapped && matches!(holds, Holds::Flag | Holds::Number(_)) {
            self.wrong.push(format!(
                "{of}: a singular bool or number is `optional`, or absent reads as false or 0"
            ));
        }
        if name == "at" {
            self.wrong.push(format!("{of}: a field is not called `at`: the walk over fields has that name"));
        }
        let or = |given: i64, default: u32| {
            if given == 0 { default } else { u32::try_from(given).unwrap_or(default) }
        };
        let max = number("max");
        Field {
            name,
            number: found.number(),
            doc,
            required,
            list,
            wrapped,
            place,
            items_max: or(number("max_items"), 32),
            bytes_max: or(
                number("max_bytes"),
                if matches!(holds, Holds::Text("String")) { 2_000 } else { 64 },
            ),
            min: number("min"),
            max: if max == 0 { 1_000_000_000_000 } else { max },
            holds,
        }
    }

    fn holds(&mut self, of: &str, found: &FieldDescriptor, form: i64) -> Holds {
        let held = match found.kind() {
            Shape::String => Holds::Text(match form {
                0 => "String",
                1 => "Date",
                2 => "Timestamp",
                3 => "PartialDate",
                4 => "CountryCode",
                5 => "Area",
                6 => "Language",
                7 => "AuthorityId",
                8 => "CaseRef",
                9 => "StatementId",
                10 => "ConsentId",
                11 => "Digest",
                12 => "Currency",
                _ => {
                    self.wrong.push(format!("{of}: the generator does not know this `as`"));
                    "String"
                }
            }),
            Shape::Bool => Holds::Flag,
            Shape::Uint32 => Holds::Number("u32"),
            Shape::Int32 => Holds::Number("i32"),
            Shape::Uint64 => Holds::Number("u64"),
            Shape::Int64 => Holds::Number("i64"),
            Shape::Enum(of) => Holds::Choice(of.name().to_owned()),
            Shape::Message(of) if of.package_name() == PACKAGE && !of.is_map_entry() => {
                Holds::Message(of.name().to_owned())
            }
            _ => {
                self.wrong.push(format!(
                    "{of}: no map, float, bytes, fixed or sint, and no message of another package"
                ));
                Holds::Flag
            }
        };
        if form != 0 && !matches!(held, Holds::Text(_)) {
            self.wrong.push(format!("{of}: `as` is for strings"));
        }
        held
    }

    fn place(
        &mut self,
        of: &str,
        places: Option<(&Choice, &Choice)>,
        tier: i64,
        class: i64,
    ) -> Option<(String, String)> {
        let Some((tiers, classes)) = places else {
            if tier != 0 || class != 0 {
                self.wrong
                    .push(format!("{of}: is nested and takes tier and class from the field it stands in"));
            }
            return None;
        };
        let named = |list: &Choice, number: i64| {
            list.values.iter().find(|v| i64::from(v.number) == number).map(|v| v.variant.clone())
        };
        let found = named(tiers, tier).zip(named(classes, class));
        if found.is_none() {
            self.wrong.push(format!("{of}: a top-level field of a kind has `tier` and `class`"));
        }
        found
    }

    fn check_kinds(&mut self, catalogue: &Catalogue) {
        let ids: BTreeMap<&str, &KindFacts> =
            catalogue.kinds().map(|(_, kind)| (kind.id.as_str(), kind)).collect();
        let mut seen = BTreeSet::new();
        for (message, kind) in catalogue.kinds() {
            let of = &message.name;
            if !is_kind_id(&kind.id) || !seen.insert(kind.id.as_str()) {
                self.wrong.push(format!("{of}: `{}` is no id of a kind, or another has it", kind.id));
            }
            for reply in kind.reply.iter().chain((!kind.token_of.is_empty()).then_some(&kind.token_of)) {
                if !ids.contains_key(reply.as_str()) {
                    self.wrong.push(format!("{of}: `{reply}` is no kind"));
                }
            }
            if kind.title.is_empty() {
                self.wrong.push(format!("{of}: has no `title`"));
            }
            if (kind.direction == "Token") == kind.token_of.is_empty() {
                self.wrong.push(format!("{of}: `token_of` goes with TOKEN"));
            }
            if ids.get(kind.token_of.as_str()).is_some_and(|stays| stays.direction != "Local") {
                self.wrong.push(format!("{of}: what a token stands for is LOCAL"));
            }
            if kind.direction != "Local" && (kind.purpose.is_empty() || kind.legal_basis.is_empty()) {
                self.wrong
                    .push(format!("{of}: what crosses has `default_purpose` and `default_legal_basis`"));
            }
            let places: BTreeSet<_> =
                message.fields.iter().filter_map(|field| field.place.as_ref()).collect();
            if places.len() > SECTIONS_MAX {
                self.wrong
                    .push(format!("{of}: {} pairs of tier and class, at most {SECTIONS_MAX}", places.len()));
            }
        }
    }

    /// No message contains itself, and a kind is not a part of another.
    fn check_shape(&mut self, catalogue: &Catalogue) {
        let parts: BTreeMap<&str, &Message> =
            catalogue.messages.iter().map(|m| (m.name.as_str(), m)).collect();
        for message in &catalogue.messages {
            let mut todo = vec![message];
            let mut seen = BTreeSet::new();
            while let Some(at) = todo.pop() {
                for field in &at.fields {
                    let Holds::Message(name) = &field.holds else { continue };
                    if *name == message.name {
                        self.wrong.push(format!("{name}: contains itself, at {}.{}", at.name, field.name));
                    }
                    if let Some(part) = parts.get(name.as_str()) {
                        if part.kind.is_some() {
                            self.wrong.push(format!(
                                "{}.{}: `{name}` is a kind and no part of another",
                                at.name, field.name
                            ));
                        }
                        if seen.insert(name) {
                            todo.push(part);
                        }
                    }
                }
            }
        }
    }
}

fn text_of(options: &DynamicMessage, name: &str) -> String {
    options.get_field_by_name(name).and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A capital, one or two digits, at most one capital.
fn is_kind_id(id: &str) -> bool {
    let bytes = id.as_bytes();
    let [first, second, rest @ ..] = bytes else { return false };
    let rest = match rest {
        [digit, rest @ ..] if digit.is_ascii_digit() => rest,
        rest => rest,
    };
    first.is_ascii_uppercase()
        && second.is_ascii_digit()
        && matches!(rest, [] | [_])
        && rest.iter().all(u8::is_ascii_uppercase)
}

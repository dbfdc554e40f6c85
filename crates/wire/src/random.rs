//! Sound messages of every kind, made at random from the schema and its options: what the property tests stand on. It
//! reads the options itself, by reflection, so that it does not share a mistake with the generated conversions.

use prost_reflect::{
    DynamicMessage, EnumDescriptor, FieldDescriptor, Kind as Form, MessageDescriptor, Value,
};

use crate::content::descriptor;
use entente_casework::generated::Kind;

/// SplitMix64: enough for tests, and the same everywhere.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    pub(crate) fn pick<'t, T>(&mut self, items: &'t [T]) -> &'t T {
        &items[self.below(items.len() as u64) as usize]
    }

    /// A kind and a sound message of it.
    pub(crate) fn any(&mut self) -> (Kind, DynamicMessage) {
        let kind = *self.pick(Kind::ALL);
        (kind, self.message(&descriptor(kind)))
    }

    pub(crate) fn message(&mut self, described: &MessageDescriptor) -> DynamicMessage {
        let mut made = DynamicMessage::new(described.clone());
        for field in described.fields() {
            let options = Options::of(&field);
            if !options.flag("required") && self.below(3) == 0 {
                continue;
            }
            let value = if field.is_list() {
                let most = options.number("max_items").clamp(0, 3) as u64;
                let most = if most == 0 { 3 } else { most };
                Value::List((0..=self.below(most)).map(|_| self.value(&field, &options)).collect())
            } else {
                self.value(&field, &options)
            };
            made.set_field(&field, value);
        }
        made
    }

    fn value(&mut self, field: &FieldDescriptor, options: &Options) -> Value {
        let low = options.number("min");
        let high = match options.number("max") {
            0 => 1_000_000,
            max => max,
        };
        let span = (high - low).max(0) as u64 + 1;
        match field.kind() {
            Form::Message(described) => Value::Message(self.message(&described)),
            Form::Enum(list) => Value::EnumNumber(self.code(&list)),
            Form::Bool => Value::Bool(self.below(2) == 0),
            Form::Uint32 => Value::U32((low + self.below(span) as i64) as u32),
            Form::Int32 => Value::I32((low + self.below(span) as i64) as i32),
            Form::Uint64 => Value::U64((low + self.below(span) as i64) as u64),
            Form::Int64 => Value::I64(low + self.below(span) as i64),
            Form::String => Value::String(self.text(options)),
            other => panic!("the subset has no {other:?}"),
        }
    }

    fn code(&mut self, list: &EnumDescriptor) -> i32 {
        let numbers: Vec<i32> =
            list.values().map(|value| value.number()).filter(|number| *number != 0).collect();
        *self.pick(&numbers)
    }

    fn day(&mut self) -> String {
        format!("{:04}-{:02}-{:02}", 1900 + self.below(300), 1 + self.below(12), 1 + self.below(28))
    }

    fn text(&mut self, options: &Options) -> String {
        let id = |bytes: u64| {
            entente_casework::ids::write_id(&u128::from(bytes).wrapping_mul(0x1_0000_0001).to_be_bytes())
        };
        match options.number("as") {
            0 => self.free_text(options.number("max_bytes")),
            1 => self.day(),
            2 => format!("{}T{:02}:{:02}:{:02}Z", self.day(), self.below(24), self.below(60), self.below(60)),
            3 => {
                let length = *self.pick(&[4, 7, 10]);
                self.day()[..length].to_owned()
            }
            4 => (*self.pick(&["XA", "XB", "XC"])).to_owned(),
            5 => (*self.pick(&["XA-1", "XB-07", "XC-ABC"])).to_owned(),
            6 => (*self.pick(&["ro", "uk-Latn", "gag", "sgn-ZA"])).to_owned(),
            7 => (*self.pick(&["XA.ca", "XB.ca"])).to_owned(),
            8..=10 => id(self.next()),
            11 => format!("{:016x}", self.next()).repeat(4),
            12 => (*self.pick(&["XTS", "EUR"])).to_owned(),
            other => panic!("the subset has no form {other}"),
        }
    }

    fn free_text(&mut self, max_bytes: i64) -> String {
        let most = if max_bytes == 0 { 60 } else { max_bytes.min(60) } as usize;
        let letters = ['a', 'Z', ' ', '\n', 'ă', 'ї', '中', '"', '\\', '=', '🌱'];
        let mut text = String::from("x");
        for _ in 0..self.below(40) {
            let next = *self.pick(&letters);
            if text.len() + next.len_utf8() <= most {
                text.push(next);
            }
        }
        text
    }
}

struct Options(Option<DynamicMessage>);

impl Options {
    fn of(field: &FieldDescriptor) -> Self {
        let pool = field.parent_pool();
        let extension = pool.get_extension_by_name("entente.options.v1.field").unwrap();
        let options = field.options();
        let set = options.has_extension(&extension);
        Self(set.then(|| options.get_extension(&extension).as_message().unwrap().clone()))
    }

    fn flag(&self, name: &str) -> bool {
        self.0.as_ref().and_then(|set| set.get_field_by_name(name)?.as_bool()).unwrap_or(false)
    }

    fn number(&self, name: &str) -> i64 {
        let value = self.0.as_ref().and_then(|set| set.get_field_by_name(name));
        match value.as_deref() {
            Some(Value::U32(number)) => i64::from(*number),
            Some(Value::I64(number)) => *number,
            Some(Value::EnumNumber(number)) => i64::from(*number),
            _ => 0,
        }
    }
}

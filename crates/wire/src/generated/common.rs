//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::PersonName> for plain::PersonName {
    fn expected(_rule: &Rule) -> String {
        "a PersonName".to_owned()
    }
    fn read(wire: proto::PersonName, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const KIND: Rule = Rule {
            name: "kind",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ORIGINAL: Rule = Rule {
            name: "original",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const LATIN: Rule = Rule {
            name: "latin",
            required: false,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        let proto::PersonName { kind, original, latin } = wire;
        let kind = at.required(&KIND, code(kind));
        let original = at.required(&ORIGINAL, text(original));
        let latin = at.optional(&LATIN, text(latin));
        Some(Self {
            kind: kind?,
            original: original?,
            latin: latin?,
        })
    }
}
impl Write<proto::PersonName> for plain::PersonName {
    fn write(&self) -> proto::PersonName {
        let Self { kind, original, latin } = self;
        proto::PersonName {
            kind: kind.write(),
            original: original.write(),
            latin: latin.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::BirthDate> for plain::BirthDate {
    fn expected(_rule: &Rule) -> String {
        "a BirthDate".to_owned()
    }
    fn read(wire: proto::BirthDate, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const VALUE: Rule = Rule {
            name: "value",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const BASIS: Rule = Rule {
            name: "basis",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::BirthDate { value, basis } = wire;
        let value = at.required(&VALUE, text(value));
        let basis = at.required(&BASIS, code(basis));
        Some(Self {
            value: value?,
            basis: basis?,
        })
    }
}
impl Write<proto::BirthDate> for plain::BirthDate {
    fn write(&self) -> proto::BirthDate {
        let Self { value, basis } = self;
        proto::BirthDate {
            value: value.write(),
            basis: basis.write(),
        }
    }
}
impl Read<proto::Nationality> for plain::Nationality {
    fn expected(_rule: &Rule) -> String {
        "a Nationality".to_owned()
    }
    fn read(wire: proto::Nationality, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const KIND: Rule = Rule {
            name: "kind",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const COUNTRY: Rule = Rule {
            name: "country",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Nationality { kind, country } = wire;
        let kind = at.required(&KIND, code(kind));
        let country = at.optional(&COUNTRY, text(country));
        Some(Self {
            kind: kind?,
            country: country?,
        })
    }
}
impl Write<proto::Nationality> for plain::Nationality {
    fn write(&self) -> proto::Nationality {
        let Self { kind, country } = self;
        proto::Nationality {
            kind: kind.write(),
            country: country.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::Person> for plain::Person {
    fn expected(_rule: &Rule) -> String {
        "a Person".to_owned()
    }
    fn read(wire: proto::Person, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const NAMES: Rule = Rule {
            name: "names",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SEX: Rule = Rule {
            name: "sex",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const BIRTH: Rule = Rule {
            name: "birth",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const BIRTH_PLACE: Rule = Rule {
            name: "birth_place",
            required: false,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const NATIONALITIES: Rule = Rule {
            name: "nationalities",
            required: false,
            items_max: 4,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Person { names, sex, birth, birth_place, nationalities } = wire;
        let names = at.list(&NAMES, names);
        let sex = at.required(&SEX, code(sex));
        let birth = at.optional(&BIRTH, birth);
        let birth_place = at.optional(&BIRTH_PLACE, text(birth_place));
        let nationalities = at.list(&NATIONALITIES, nationalities);
        Some(Self {
            names: names?,
            sex: sex?,
            birth: birth?,
            birth_place: birth_place?,
            nationalities: nationalities?,
        })
    }
}
impl Write<proto::Person> for plain::Person {
    fn write(&self) -> proto::Person {
        let Self { names, sex, birth, birth_place, nationalities } = self;
        proto::Person {
            names: names.iter().map(Write::write).collect(),
            sex: sex.write(),
            birth: birth.as_ref().map(Write::write),
            birth_place: birth_place.as_ref().map(Write::write).unwrap_or_default(),
            nationalities: nationalities.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::Relative> for plain::Relative {
    fn expected(_rule: &Rule) -> String {
        "a Relative".to_owned()
    }
    fn read(wire: proto::Relative, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const PERSON: Rule = Rule {
            name: "person",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RELATION: Rule = Rule {
            name: "relation",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Relative { person, relation } = wire;
        let person = at.required(&PERSON, person);
        let relation = at.required(&RELATION, code(relation));
        Some(Self {
            person: person?,
            relation: relation?,
        })
    }
}
impl Write<proto::Relative> for plain::Relative {
    fn write(&self) -> proto::Relative {
        let Self { person, relation } = self;
        proto::Relative {
            person: Some(person.write()),
            relation: relation.write(),
        }
    }
}
impl Read<proto::BarredContact> for plain::BarredContact {
    fn expected(_rule: &Rule) -> String {
        "a BarredContact".to_owned()
    }
    fn read(wire: proto::BarredContact, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const NAME: Rule = Rule {
            name: "name",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const RELATION: Rule = Rule {
            name: "relation",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::BarredContact { name, relation } = wire;
        let name = at.required(&NAME, text(name));
        let relation = at.required(&RELATION, code(relation));
        Some(Self {
            name: name?,
            relation: relation?,
        })
    }
}
impl Write<proto::BarredContact> for plain::BarredContact {
    fn write(&self) -> proto::BarredContact {
        let Self { name, relation } = self;
        proto::BarredContact {
            name: name.write(),
            relation: relation.write(),
        }
    }
}
impl Read<proto::DocRef> for plain::DocRef {
    fn expected(_rule: &Rule) -> String {
        "a DocRef".to_owned()
    }
    fn read(wire: proto::DocRef, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const KIND: Rule = Rule {
            name: "kind",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const DIGEST: Rule = Rule {
            name: "digest",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ISSUER: Rule = Rule {
            name: "issuer",
            required: false,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const ISSUED_ON: Rule = Rule {
            name: "issued_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const VALID_UNTIL: Rule = Rule {
            name: "valid_until",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::DocRef { kind, digest, issuer, issued_on, valid_until } = wire;
        let kind = at.required(&KIND, code(kind));
        let digest = at.optional(&DIGEST, text(digest));
        let issuer = at.optional(&ISSUER, text(issuer));
        let issued_on = at.optional(&ISSUED_ON, text(issued_on));
        let valid_until = at.optional(&VALID_UNTIL, text(valid_until));
        Some(Self {
            kind: kind?,
            digest: digest?,
            issuer: issuer?,
            issued_on: issued_on?,
            valid_until: valid_until?,
        })
    }
}
impl Write<proto::DocRef> for plain::DocRef {
    fn write(&self) -> proto::DocRef {
        let Self { kind, digest, issuer, issued_on, valid_until } = self;
        proto::DocRef {
            kind: kind.write(),
            digest: digest.as_ref().map(Write::write).unwrap_or_default(),
            issuer: issuer.as_ref().map(Write::write).unwrap_or_default(),
            issued_on: issued_on.as_ref().map(Write::write).unwrap_or_default(),
            valid_until: valid_until.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::LibertyFacts> for plain::LibertyFacts {
    fn expected(_rule: &Rule) -> String {
        "a LibertyFacts".to_owned()
    }
    fn read(wire: proto::LibertyFacts, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const CUSTODIAL_SETTING: Rule = Rule {
            name: "custodial_setting",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const MAY_LEAVE_AT_WILL: Rule = Rule {
            name: "may_leave_at_will",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const AUTHORITY_LINK: Rule = Rule {
            name: "authority_link",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const OPERATOR: Rule = Rule {
            name: "operator",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::LibertyFacts {
            custodial_setting,
            may_leave_at_will,
            authority_link,
            operator,
        } = wire;
        let custodial_setting = at.required(&CUSTODIAL_SETTING, custodial_setting);
        let may_leave_at_will = at.required(&MAY_LEAVE_AT_WILL, may_leave_at_will);
        let authority_link = at.required(&AUTHORITY_LINK, code(authority_link));
        let operator = at.optional(&OPERATOR, code(operator));
        Some(Self {
            custodial_setting: custodial_setting?,
            may_leave_at_will: may_leave_at_will?,
            authority_link: authority_link?,
            operator: operator?,
        })
    }
}
impl Write<proto::LibertyFacts> for plain::LibertyFacts {
    fn write(&self) -> proto::LibertyFacts {
        let Self { custodial_setting, may_leave_at_will, authority_link, operator } = self;
        proto::LibertyFacts {
            custodial_setting: Some(custodial_setting.write()),
            may_leave_at_will: Some(may_leave_at_will.write()),
            authority_link: authority_link.write(),
            operator: operator.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}

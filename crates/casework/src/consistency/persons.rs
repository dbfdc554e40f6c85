//! What persons are made of, wherever in a message one is named: the walk finds each, so that no kind is forgotten.

use super::Check;
use crate::generated::{Content, NationalityKind};
use crate::walk::Value;

pub(super) const CHECKS: &[Check] = &[
    Check {
        id: "every-nationality-country",
        kind: None,
        expected: "a country only for NATIONAL",
        look: |content, at| {
            each_nationality(content, |path, national, country| at.surplus_if(!national && country, path));
        },
    },
    Check {
        id: "every-nationality-national",
        kind: None,
        expected: "the country of which the person is a NATIONAL",
        look: |content, at| {
            each_nationality(content, |path, national, country| at.missing_if(national && !country, path));
        },
    },
];

/// Shows the path of the country of each nationality, whether the nationality is that of a country, and whether one is named.
fn each_nationality(content: &Content, mut see: impl FnMut(String, bool, bool)) {
    let mut found: Vec<(String, bool, bool)> = Vec::new();
    content.visit(&mut |leaf| {
        let Some((stem, part)) = leaf.path.rsplit_once('.') else { return };
        if !stem.rsplit('.').next().is_some_and(|name| name.starts_with("nationalities[")) {
            return;
        }
        let Value::Written(code) = &leaf.value else { return };
        match part {
            // The kind comes before the country: it has the lower number.
            "kind" => found.push((stem.to_owned(), code == NationalityKind::National.as_str(), false)),
            _ => {
                found.iter_mut().filter(|(known, ..)| known == stem).for_each(|(.., country)| *country = true)
            }
        }
    });
    for (stem, national, country) in found {
        see(format!("{stem}.country"), national, country);
    }
}

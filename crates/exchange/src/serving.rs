//! Which agreement package serves from which number on, in one direction, and what a SWITCH must be to change that. Judged alike
//! by who sends it and by who takes it: on its text, on the SWITCHes accepted before and on the packages that are loaded. Reads
//! no clock.

use std::collections::BTreeMap;

use entente_agreements::{OutwardFinding, OutwardRule};
use entente_seals::{Digest, Findings, Position, Switch};
use jiff::civil::Date;

use crate::findings;
use crate::pair::Pair;

/// Which package served from which number on, in one direction: the accepted SWITCHes, by place, whatever order they were
/// accepted in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Terms {
    switches: BTreeMap<Position, Digest>,
    /// The lowest place at which each package was used after the SWITCH to it.
    first_used: BTreeMap<Digest, Position>,
}

impl Terms {
    pub(crate) fn in_force(&self) -> Option<Digest> {
        self.last().map(|(_, package)| package)
    }

    fn last(&self) -> Option<(Position, Digest)> {
        self.switches.last_key_value().map(|(switched, package)| (*switched, *package))
    }

    pub(crate) fn switched(&mut self, at: Position, to: Digest) {
        self.switches.insert(at, to);
    }

    /// Notes a use, unless it stands before the SWITCH: only what must always go is taken in there, whatever it names, and
    /// it does not show what its sender has heard.
    pub(crate) fn used(&mut self, agreement: Digest, at: Position) {
        if self.switches.range(..at).any(|(_, package)| *package == agreement) {
            let first = self.first_used.entry(agreement).or_insert(at);
            *first = at.min(*first);
        }
    }

    /// Whether a statement at `at` may name `agreement`. What is numbered before a SWITCH is judged by the package before
    /// it, however late it arrives. What is numbered after may still name that package, because its sender had not
    /// heard yet that the SWITCH was accepted; it has heard once it uses the newer package at a lower number.
    pub(crate) fn serves(&self, agreement: &Digest, at: Position) -> bool {
        let mut serves = false;
        for (_, package) in self.switches.range(..at) {
            if package == agreement {
                serves = true;
            } else if self.first_used.get(package).is_some_and(|used| *used < at) {
                serves = false;
            }
        }
        serves
    }

    fn judge(&self, switch: &Switch, named: &Loaded) -> Result<(), WrongSwitch> {
        let at = Position { incarnation: switch.incarnation, number: switch.number };
        if switch.replaces != self.in_force() {
            return Err(WrongSwitch::ReplacesAnother);
        }
        if self.last().is_some_and(|(last, _)| last >= at) {
            return Err(WrongSwitch::Overtaken);
        }
        if named.replaced.is_some_and(|version| named.version <= version) {
            return Err(WrongSwitch::NotNewer);
        }
        if switch.in_force_from != named.in_force_from {
            return Err(WrongSwitch::AnotherDay);
        }
        if named.made_on < named.in_force_from {
            return Err(WrongSwitch::TooEarly);
        }
        Ok(())
    }
}

/// The package that a SWITCH names, as it is loaded, and what else the SWITCH is judged on.
#[derive(Debug, Clone, Copy)]
pub struct Loaded {
    /// Digest of the package.
    pub agreement: Digest,
    /// Its version, as it says itself.
    pub version: u32,
    /// First civil day on which it is in force, as it says itself.
    pub in_force_from: Date,
    /// The version of the package that is replaced. None: there is none, or it is not loaded any more.
    pub replaced: Option<u32>,
    /// The civil day, where the receiver is, of the instant at which the SWITCH says that it was made.
    pub made_on: Date,
}

/// Why a SWITCH puts nothing in force. Final: what is wrong stands in its signed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongSwitch {
    /// It names another package than the one in force in this direction as the one that it replaces.
    #[error("it replaces another package than the one in force")]
    ReplacesAnother,
    /// A SWITCH with a higher number was accepted before.
    #[error("a later one was accepted before")]
    Overtaken,
    /// Its package is not of a higher version than the one in force.
    #[error("its package is no newer version than the one in force")]
    NotNewer,
    /// It names another day than the package as the first one in force.
    #[error("it names another day than its package")]
    AnotherDay,
    /// It was made before that day.
    #[error("it was made before its package is in force")]
    TooEarly,
}

impl WrongSwitch {
    /// What is said of it abroad.
    pub fn findings(self) -> Findings {
        let (rule, field) = match self {
            Self::ReplacesAnother => (OutwardRule::Content, "replaces"),
            Self::Overtaken => (OutwardRule::Content, "number"),
            Self::NotNewer => (OutwardRule::Content, "agreement"),
            Self::AnotherDay => (OutwardRule::Content, "in_force_from"),
            Self::TooEarly => (OutwardRule::TooEarly, "in_force_from"),
        };
        let paths = vec![field.to_owned()];
        findings::outward([OutwardFinding { rule, article: None, paths, cure: rule.cure() }])
    }
}

impl Pair {
    /// Whether a SWITCH of ours may put this package in force for what we send.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn judge_our_switch(&self, switch: &Switch, named: &Loaded) -> Result<(), WrongSwitch> {
        self.our_terms().judge(switch, named)
    }

    /// Whether a SWITCH of the partner may put this package in force for what it sends.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn judge_their_switch(&self, switch: &Switch, named: &Loaded) -> Result<(), WrongSwitch> {
        self.their_terms().judge(switch, named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(version: u32) -> Digest {
        Digest::of(&version.to_be_bytes())
    }

    fn place(number: u64) -> Position {
        Position { incarnation: 1, number }
    }

    fn switch(number: u64, version: u32, replaces: Option<u32>) -> Switch {
        Switch {
            id: entente_casework::StatementId::from_bytes([1; 16]),
            from: "XA.ca".parse().unwrap(),
            to: "XB.ca".parse().unwrap(),
            incarnation: 1,
            number,
            agreement: package(version),
            replaces: replaces.map(package),
            in_force_from: jiff::civil::date(2027, 6, 1),
            made_at: "2027-06-01T09:00:00.000Z".parse().unwrap(),
        }
    }

    fn loaded(version: u32, replaced: Option<u32>) -> Loaded {
        let day = jiff::civil::date(2027, 6, 1);
        Loaded { agreement: package(version), version, in_force_from: day, replaced, made_on: day }
    }

    #[test]
    fn each_thing_that_is_wrong_with_a_switch_is_named() {
        let mut terms = Terms::default();
        assert_eq!(
            terms.judge(&switch(1, 2, Some(1)), &loaded(2, None)),
            Err(WrongSwitch::ReplacesAnother),
            "the first one replaces nothing"
        );
        assert_eq!(terms.judge(&switch(1, 2, None), &loaded(2, None)), Ok(()));
        terms.switched(place(10), package(2));
        let day = jiff::civil::date(2027, 5, 31);
        let right = loaded(3, Some(2));
        for (switch, named, wrong) in [
            (switch(11, 3, None), right, WrongSwitch::ReplacesAnother),
            (switch(11, 3, Some(1)), right, WrongSwitch::ReplacesAnother),
            (switch(9, 3, Some(2)), right, WrongSwitch::Overtaken),
            (switch(11, 1, Some(2)), loaded(1, Some(2)), WrongSwitch::NotNewer),
            (switch(11, 3, Some(2)), Loaded { in_force_from: day, ..right }, WrongSwitch::AnotherDay),
            (switch(11, 3, Some(2)), Loaded { made_on: day, ..right }, WrongSwitch::TooEarly),
        ] {
            assert_eq!(terms.judge(&switch, &named), Err(wrong), "{switch:?}");
            let (findings, omitted) = wrong.findings().into_parts();
            assert_eq!((findings.len(), findings[0].paths.len(), omitted), (1, 1, 0), "{wrong}");
        }
        assert_eq!(terms.judge(&switch(11, 3, Some(2)), &right), Ok(()), "the control");
        // Whether the one that is replaced is older cannot be seen once nobody has it any more.
        assert_eq!(terms.judge(&switch(11, 3, Some(2)), &loaded(3, None)), Ok(()));
    }
}

//! Acts that no rule of an agreement bars: help, a decision against return, what stops a journey, and the telling of what happened. The
//! kinds that always go are named in the table of kinds; here are those that the floor alone may bar, each as it is sent by whose part it
//! is and for the vital interest of the child. An agreement may say who sends them, and on which basis; no more.

use std::collections::BTreeMap;

use entente_casework::CaseRole;
use entente_casework::generated::{DecisionOutcome, GuaranteeState, Kind};

use super::world::{Known, World};
use crate::condition::Condition;
use crate::rule::Rule;
use crate::schema::Terms;

/// An act that stays free.
struct Free {
    kind: Kind,
    /// What it is, in a sentence.
    what: &'static str,
    /// What the act says, beside its kind and purpose.
    facts: &'static [(&'static str, Said)],
    purpose: Option<&'static str>,
    by: &'static [CaseRole],
    floor: &'static str,
}

enum Said {
    Word(&'static str),
    Flag(bool),
}

const HOST: &[CaseRole] = &[CaseRole::Host];
const ORIGIN: &[CaseRole] = &[CaseRole::Origin];
const EITHER: &[CaseRole] = &[CaseRole::Host, CaseRole::Origin];

/// A decision against return is told under the purpose under which the child was told of (CF20-purpose).
const AGAINST: Free = Free {
    kind: Kind::ReturnDecision,
    what: "a decision against return",
    facts: &[("decision_outcome", Said::Word(DecisionOutcome::Refused.as_str()))],
    purpose: Some("SHARE_ORIGIN_CA"),
    by: HOST,
    floor: "floor CF3, CRC Art. 3(1)",
};

const FREE: [Free; 10] = [
    AGAINST,
    Free {
        what: "a decision that is withheld",
        facts: &[("decision_outcome", Said::Word(DecisionOutcome::Withheld.as_str()))],
        ..AGAINST
    },
    Free {
        kind: Kind::AlternativeSolutionNotice,
        what: "that a return is not pursued",
        facts: &[("went_over", Said::Flag(false))],
        purpose: None,
        by: HOST,
        floor: "floor CF10, GC 6 para. 80",
    },
    Free {
        kind: Kind::TransferPostponement,
        what: "that a journey is put off",
        facts: &[],
        purpose: None,
        by: EITHER,
        floor: "floor CF20-withdrawn, CRC Art. 3(1)",
    },
    Free {
        kind: Kind::UrgentMovement,
        what: "a rescue over the border, which comes back",
        facts: &[],
        purpose: None,
        by: EITHER,
        floor: "floor CF31-urgent, CRC Arts. 6, 24",
    },
    Free {
        kind: Kind::CareGuarantee,
        what: "that a guarantee of care is taken back",
        // What is taken back was once given, and an agreement may have it given only to who asks.
        facts: &[
            ("guarantee_answer", Said::Word(GuaranteeState::Revoked.as_str())),
            ("request_made", Said::Flag(true)),
        ],
        purpose: None,
        by: ORIGIN,
        floor: "floor CF13, GC 6 para. 85",
    },
    Free {
        kind: Kind::InterimPlacementNotice,
        what: "where a child is placed, and whether it may leave",
        facts: &[],
        purpose: None,
        by: HOST,
        floor: "floor CF9, CRC Art. 37(b); rules bar acts, never the record of a fact",
    },
    Free {
        kind: Kind::MissingChildNotice,
        what: "that a child is missing",
        facts: &[],
        purpose: None,
        by: EITHER,
        floor: "floor CF11, CRC Art. 6; rules bar acts, never the record of a fact",
    },
    Free {
        kind: Kind::CaseReopening,
        what: "that a case is opened again",
        facts: &[],
        purpose: None,
        by: EITHER,
        floor: "floor CF17, JGC 22 para. 32(k)",
    },
    // What is reported from a visit rests on a duty, and a danger that it tells waits for nobody.
    Free {
        kind: Kind::MonitoringReport,
        what: "what a visit after arrival found",
        facts: &[],
        purpose: None,
        by: ORIGIN,
        floor: "floor CF17, CRC Art. 25; rules bar acts, never the record of a fact",
    },
];

pub(super) fn faults_of(rule: &Rule, conditions: &[Condition], terms: &Terms) -> Vec<String> {
    let concerned = FREE.iter().filter(|free| rule.acts.contains(&free.kind));
    let barred = concerned.filter(|free| {
        !free.by.iter().all(|by| World { facts: known(free, *by), terms }.never_bars(conditions))
    });
    barred
        .map(|free| {
            format!(
                "the rule can bar {} (`{}`); no agreement bars it where whose part it is sends it for the vital interest of the child ({})",
                free.what, free.kind, free.floor
            )
        })
        .collect()
}

fn known(free: &Free, by: CaseRole) -> BTreeMap<&'static str, Known> {
    let word = |word: &str| Known::Word(word.to_owned());
    let purpose = free.purpose.unwrap_or(free.kind.info().default_purpose);
    let mut facts = BTreeMap::from([
        ("act_kind", word(free.kind.id())),
        ("purpose", word(purpose)),
        ("legal_basis", word("VITAL_INTERESTS")),
        ("sender_role", word(by.as_str())),
        ("own_role", word(by.as_str())),
    ]);
    for (name, said) in free.facts {
        let value = match said {
            Said::Word(said) => word(said),
            Said::Flag(flag) => Known::Flag(*flag),
        };
        facts.insert(name, value);
    }
    facts
}

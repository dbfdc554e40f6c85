//! Which words a fact can be. A rule that compares one with a word of no list could never bar, or never let pass, and nobody
//! would see it: it does not load.

use std::collections::BTreeSet;

use entente_casework::generated::{
    AppealResult, ArrivalResult, Ask, BestInterestsKind, ClosureReason, ClosureVerdict, ConsentGiver,
    ContactWish, DecisionOutcome, GuaranteeState, HearingMode, HoldKind, Kind, LocateResult, PlacementAnswer,
    PlacementKind, PlanVerdict, Purpose, Recommendation, ResidentialGround, RiskResult, Role, SolutionKind,
    VerificationResult,
};
use entente_casework::{CaseRole, Lifecycle};

use crate::act::is_act;
use crate::condition::{Comparison, Expression};

/// The words of a list.
pub(crate) type Words<'a> = BTreeSet<&'a str>;

macro_rules! list {
    ($list:ident) => {
        $list::ALL.iter().map(|code| code.as_str()).collect()
    };
}

/// The words that a fact can be. None: it is no word, or one that an agreement gives, as the code of a body.
pub(crate) fn words_of(fact: &str) -> Option<Words<'static>> {
    Some(match fact {
        "act_kind" => Kind::ALL.iter().filter(|kind| is_act(**kind)).map(|kind| kind.id()).collect(),
        "extension_of" | "reminder_of" => {
            let asked = Kind::ALL.iter().filter(|kind| !kind.info().reply.is_empty());
            asked.map(|kind| kind.id()).collect()
        }
        "purpose" | "token_purposes" | "token_consents" | "consents" | "consents_gone" => list!(Purpose),
        "legal_basis" => {
            let bases = Kind::ALL.iter().map(|kind| kind.info().default_legal_basis);
            bases.filter(|basis| !basis.is_empty()).collect()
        }
        "asks" => list!(Ask),
        "verification_result" | "identity_result" => list!(VerificationResult),
        "inquiry_recommends" | "caregiver_recommended" => list!(Recommendation),
        "summary_outcome" => list!(SolutionKind),
        "guarantee_placement" => list!(PlacementKind),
        "residential_ground" => list!(ResidentialGround),
        "guarantee_answer" | "guarantee_state" => list!(GuaranteeState),
        "placement_answer" => list!(PlacementAnswer),
        "plan_answer" => list!(PlanVerdict),
        "consular_wish" | "contact_wish" => list!(ContactWish),
        "locate_result" => list!(LocateResult),
        "decision_outcome" | "decision_made" => list!(DecisionOutcome),
        "escort_role"
        | "receiver_role"
        | "report_author_role"
        | "handover_signed_by"
        | "decision_accepted_by" => list!(Role),
        "arrival_result" => list!(ArrivalResult),
        "closure_reason" | "closure_proposed_reason" => list!(ClosureReason),
        "closure_answer" => list!(ClosureVerdict),
        "sender_role" | "own_role" => {
            [CaseRole::Host, CaseRole::Origin].iter().map(|role| role.as_str()).collect()
        }
        "state" => list!(Lifecycle),
        "holds" => list!(HoldKind),
        "views_mode" => list!(HearingMode),
        "best_interests_kind" => list!(BestInterestsKind),
        "risk_result" => list!(RiskResult),
        "appeal_outcome" => list!(AppealResult),
        "purpose_consented_by" => list!(ConsentGiver),
        _ => return None,
    })
}

/// A word that a fact is compared with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Compared {
    /// It stands in the rule.
    Word(String),
    /// It stands in this parameter of the package.
    InParameter(String),
    /// A pattern, which says no word.
    Pattern,
}

/// Every fact that an expression compares with words, and the words.
pub(crate) fn compared(expression: &Expression, found: &mut BTreeSet<(String, Compared)>) {
    match expression {
        Expression::Compare(Comparison::Equal | Comparison::NotEqual, left, right)
        | Expression::Holds(_, left, right) => {
            pair(left, right, found);
            pair(right, left, found);
        }
        Expression::Like(fact) => {
            if let Expression::Fact(name) = fact.as_ref() {
                found.insert((name.clone(), Compared::Pattern));
            }
        }
        _ => {}
    }
    expression.inner().into_iter().for_each(|part| compared(part, found));
}

fn pair(fact: &Expression, with: &Expression, found: &mut BTreeSet<(String, Compared)>) {
    // `[context.own_role].contains("HOST")` compares as well as `context.own_role == "HOST"`.
    if let Expression::List(parts) = fact {
        parts.iter().for_each(|part| pair(part, with, found));
    }
    let Expression::Fact(name) = fact else { return };
    match with {
        Expression::Word(word) => {
            found.insert((name.clone(), Compared::Word(word.clone())));
        }
        Expression::Parameter(parameter) => {
            found.insert((name.clone(), Compared::InParameter(parameter.clone())));
        }
        Expression::List(parts) => parts.iter().for_each(|part| pair(fact, part, found)),
        _ => {}
    }
}

/// The word of the list that is nearest to a misspelt one, if any is near.
pub(crate) fn nearest<'a>(word: &str, words: &Words<'a>) -> Option<&'a str> {
    /// More letters than these are no slip of the pen.
    const LETTERS_MAX: usize = 3;
    let near = words.iter().map(|known| (apart(word, known), *known)).min()?;
    (near.0 <= LETTERS_MAX).then_some(near.1)
}

/// How many letters are to be added, left out or changed to make the one word of the other.
fn apart(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut next = vec![at + 1];
        for (column, with) in other.iter().enumerate() {
            let known = |place: usize, of: &[usize]| of.get(place).copied().unwrap_or(usize::MAX - 1);
            let changed = known(column, &row) + usize::from(letter != *with);
            next.push(changed.min(known(column + 1, &row) + 1).min(known(column, &next) + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use entente_casework::{FactType, Facts};

    use super::*;

    /// A new fact that is a word comes with its list, or a misspelt rule about it would load.
    #[test]
    fn every_fact_that_is_a_word_has_its_list() {
        let given_by_the_agreement = ["deciding_body", "remedy_body", "confirming_body"];
        for row in Facts::TABLE.iter().filter(|row| matches!(row.kind, FactType::Text | FactType::Texts)) {
            let known = words_of(row.name).is_some_and(|words| words.len() >= 2);
            assert!(known != given_by_the_agreement.contains(&row.name), "{}", row.name);
        }
        for name in ["act_day", "child_age_years", "nothing"] {
            assert_eq!(words_of(name), None);
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_near_its_word() {
        let words = words_of("caregiver_recommended").unwrap();
        assert_eq!(nearest("SUTABLE", &words), Some("SUITABLE"));
        assert_eq!(nearest("WITHSUPPORT", &words), Some("WITH_SUPPORT"));
        assert_eq!(nearest("GRANDMOTHER", &words), None);
    }

    #[test]
    fn the_floor_compares_with_words_of_lists_alone() {
        let text = crate::floor::FLOOR_TEXT;
        for statement in crate::statements::statements(text) {
            let policy = cedar_policy::Policy::parse(None, statement.text).unwrap();
            let mut found = BTreeSet::new();
            for condition in crate::condition::conditions(&policy).unwrap() {
                compared(&condition.expression, &mut found);
            }
            for (fact, word) in found {
                let Compared::Word(word) = word else { panic!("{fact}: {word:?}") };
                let known = words_of(&fact).is_none_or(|words| words.contains(word.as_str()));
                assert!(known, "`{word}` is no word of `{fact}`");
            }
        }
    }
}

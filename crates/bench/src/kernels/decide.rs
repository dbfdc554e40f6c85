//! Deciding an act under an agreement and the floor, and loading an agreement. Under the specimen beside Cedar alone, asked as many rules of one fact each
//! over a request that stands ready. As many as bar the act when nothing is known. What is added is laying out the facts, making the request, what the rules really
//! say, and with a permit the digest of the facts.

use std::hint::black_box;

use cedar_policy::{
    Authorizer, Context, Entities, EntityUid, Policy, PolicyId, PolicySet, Request, RestrictedExpression,
};
use ed25519_dalek::{Signer as _, SigningKey};
use entente_agreements::{Act, Agreement, Decision, Package, Side, specimen};
use entente_casework::Facts;
use entente_casework::generated::Kind;
use jiff::civil::date;

use crate::kernels::Surroundings;
use crate::rounds::{Failed, Plan, beside};
use crate::table::Row;

/// How many rules a long agreement has.
const RULES: usize = 60;
const RULES_FILE: &str = "rules.cedar";
const CASES_FILE: &str = "cases.toml";
/// The length of a usual statement.
const STATEMENT_BYTES: usize = 1_306;

pub(crate) fn measure(plan: &Plan, _: &Surroundings) -> Result<Vec<Row>, Failed> {
    let agreement = agreement()?;
    let questions = [
        ("first notice, permitted", Kind::IdentificationNotice, notice(), true),
        ("decision to return, permitted", Kind::ReturnDecision, decision(), true),
        ("decision to return, nothing known, refused", Kind::ReturnDecision, Facts::default(), false),
    ];
    let row = |(what, kind, facts, permitted)| decided(plan, &agreement, what, (kind, facts, permitted));
    let rows: Result<Vec<Row>, Failed> = questions.into_iter().map(row).collect();
    let long = long_package()?;
    Ok([rows?, beside_signatures(plan, &long)?, vec![loaded(plan, &long)?]].concat())
}

/// The specimen with more rules of its own kind, until it has [`RULES`]: each stands once more, under another name, and its table of cases
/// expects that.
fn long_package() -> Result<Package, Failed> {
    let specimen = specimen();
    let (mut text, mut cases) = (text_of(&specimen, RULES_FILE)?, text_of(&specimen, CASES_FILE)?);
    let rules: Vec<String> =
        text.split_inclusive(";\n").filter(|one| one.contains("@id(\"")).map(str::to_owned).collect();
    // Those about a decision to return first, so that the act that is measured meets as many as it can.
    let about = |rule: &&String| rule.contains("Action::\"H2\"");
    let again = rules.iter().filter(about).chain(rules.iter().filter(|rule| !about(rule)));
    for rule in again.take(RULES.saturating_sub(rules.len())) {
        let id = rule.split("@id(\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let more = id.replacen("XA-XB-", "XA-XB-more-", 1);
        text.push_str(&rule.replacen(&format!("\"{id}\""), &format!("\"{more}\""), 1));
        cases = cases.replace(&format!("\"{id}\""), &format!("\"{id}\", \"{more}\""));
    }
    let count = text.matches("@id(\"").count();
    if count != RULES {
        return Err(format!("the long agreement has {count} rules").into());
    }
    let long = specimen.with((RULES_FILE.to_owned(), text.into_bytes()));
    Ok(long.with((CASES_FILE.to_owned(), cases.into_bytes())))
}

fn text_of(package: &Package, file: &str) -> Result<String, Failed> {
    let found = package.files().find(|(path, _)| *path == file);
    let (_, bytes) = found.ok_or_else(|| format!("the specimen has no {file}"))?;
    Ok(String::from_utf8(bytes.to_vec())?)
}

/// A decision to return under the whole floor and [`RULES`] rules more, beside what the node does anyway for each arrival.
fn beside_signatures(plan: &Plan, package: &Package) -> Result<Vec<Row>, Failed> {
    let agreement = checked(package)?;
    let act = Act { kind: Kind::ReturnDecision, digest: [7; 32], case_version: 12 };
    let seed = SigningKey::from_bytes(&[5; 32]);
    let statement = vec![b'x'; STATEMENT_BYTES];
    let (key, signature) = (seed.verifying_key(), seed.sign(&statement));
    let mut rows = Vec::new();
    for (what, facts, permitted) in
        [("permitted", decision(), true), ("nothing known, refused", Facts::default(), false)]
    {
        let compared = beside(
            plan,
            plan.processor,
            1,
            || {
                let decided = black_box(agreement.decide(black_box(&act), black_box(&facts), Side::Sender));
                match matches!(decided, Decision::Permit(_)) == permitted {
                    true => Ok(()),
                    false => Err(format!("decided otherwise: {decided:?}").into()),
                }
            },
            || {
                for _ in 0..2 {
                    key.verify_strict(black_box(&statement), black_box(&signature))?;
                }
                Ok(())
            },
        )?;
        rows.push(Row {
            work: format!("decide: decision to return, {RULES} rules and the floor, {what}"),
            reference: format!("Ed25519, two verifications of {STATEMENT_BYTES} bytes"),
            compared,
        });
    }
    Ok(rows)
}

/// Loading a package of [`RULES`] rules: read, checked against the schema and the floor, both signatures verified.
fn loaded(plan: &Plan, package: &Package) -> Result<Row, Failed> {
    let seeds = [[1; 32], [2; 32]];
    let mut signed = package.clone();
    let mut keys = Vec::new();
    for (party, seed) in ["XA.ca", "XB.ca"].into_iter().zip(seeds) {
        let party: entente_casework::AuthorityId = party.parse()?;
        keys.push((party.clone(), SigningKey::from_bytes(&seed).verifying_key().to_bytes()));
        signed = signed.with(package.sign(&party, &seed));
    }
    let rules = text_of(package, RULES_FILE)?;
    let compared = beside(
        plan,
        plan.processor,
        1,
        || {
            let agreement = Agreement::load(black_box(&signed), &keys);
            black_box(agreement.map_err(|faults| format!("it does not load: {faults:?}"))?);
            Ok(())
        },
        || {
            black_box(black_box(&rules).parse::<PolicySet>()?);
            Ok(())
        },
    )?;
    let work = format!("agreement: load and validate a package of {RULES} rules");
    Ok(Row { work, reference: format!("Cedar, its {RULES} rules read"), compared })
}

fn checked(package: &Package) -> Result<Agreement, Failed> {
    Agreement::check(package).map_err(|faults| format!("the agreement: {faults:?}").into())
}

/// The specimen agreement, unsigned, with the floor under it.
pub(super) fn agreement() -> Result<Agreement, Failed> {
    checked(&specimen())
}

fn decided(
    plan: &Plan,
    agreement: &Agreement,
    what: &str,
    (kind, facts, permitted): (Kind, Facts, bool),
) -> Result<Row, Failed> {
    let act = Act { kind, digest: [7; 32], case_version: 12 };
    let decide = |facts: &Facts| agreement.decide(black_box(&act), black_box(facts), Side::Sender);
    // What a rule needs and nobody knows is not met: with nothing known, nearly every rule about the act bars it.
    let Decision::Refuse(findings) = decide(&Facts::default()) else {
        return Err(format!("{what}: no rule is about it").into());
    };
    let rules = findings.len();
    let (policies, request) = plain(rules)?;
    let (authorizer, entities) = (Authorizer::new(), Entities::empty());
    let compared = beside(
        plan,
        plan.processor,
        1,
        || {
            let decision = black_box(decide(&facts));
            if matches!(decision, Decision::Permit(_)) == permitted {
                Ok(())
            } else {
                Err(format!("decided otherwise: {decision:?}").into())
            }
        },
        || {
            black_box(authorizer.is_authorized(black_box(&request), &policies, &entities));
            Ok(())
        },
    )?;
    let reference = format!("Cedar, {rules} rules of one fact");
    Ok(Row { work: format!("decide: {what}"), reference, compared })
}

/// So many rules that forbid unless their fact is known and true, and a request in which all are.
fn plain(rules: usize) -> Result<(PolicySet, Request), Failed> {
    let mut policies = PolicySet::new();
    policies.add(Policy::parse(None, "permit(principal, action, resource);")?)?;
    let mut facts = Vec::new();
    for number in 0..rules {
        let fact = format!("fact_{number}");
        let text = format!(
            "forbid(principal, action, resource) unless {{ context has {fact} && context.{fact} == true }};"
        );
        policies.add(Policy::parse(Some(PolicyId::new(&fact)), text)?)?;
        facts.push((fact, RestrictedExpression::new_bool(true)));
    }
    let named = |name: &str| -> Result<EntityUid, Failed> { Ok(format!("Named::\"{name}\"").parse()?) };
    let context = Context::from_pairs(facts)?;
    let request = Request::new(named("sender")?, named("act")?, named("case")?, context, None)?;
    Ok((policies, request))
}

fn word(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// What the host knows of a child of 13 that may be written about.
fn host() -> Facts {
    Facts {
        act_day: Some(date(2027, 5, 28)),
        purpose: word("RETURN"),
        legal_basis: word("TREATY_DUTY"),
        sender_role: word("HOST"),
        own_role: word("HOST"),
        notified: Some(true),
        holds: Some([].into()),
        child_age_years: Some(13),
        child_presumed_minor: Some(true),
        screening_cleared: Some(true),
        protection_indicated: Some(false),
        guardian_in_place: Some(true),
        guardian_free_of_conflict: Some(true),
        legal_aid_named: Some(true),
        purpose_consented: Some(true),
        purpose_fits_kind: Some(true),
        purpose_refused: Some(false),
        barred_contact_named: Some(false),
        ..Facts::default()
    }
}

/// What a first notice needs.
pub(super) fn notice() -> Facts {
    Facts {
        act_kind: word(Kind::IdentificationNotice.id()),
        act_day: Some(date(2027, 3, 5)),
        purpose: word("SHARE_ORIGIN_CA"),
        guardian_named: Some(true),
        asks: Some(["VERIFY_IDENTITY", "TRACE"].map(str::to_owned).into()),
        ..host()
    }
}

/// What a decision to return needs.
fn decision() -> Facts {
    Facts {
        act_kind: word(Kind::ReturnDecision.id()),
        decision_outcome: word("APPROVED"),
        decision_on: Some(date(2027, 5, 28)),
        deciding_body_is_the_senders: Some(true),
        plan_version_current: Some(true),
        deciding_body: word("XA.ca"),
        remedy_body: word("XA.family-court"),
        remedy_window_days: Some(15),
        remedy_suspensive: Some(true),
        decision_confirmed_by_second_body: Some(false),
        decision_reasons_recorded: Some(true),
        child_heard: Some(true),
        views_mode: word("DIRECT"),
        views_mode_justified: Some(true),
        views_before_parent_only: Some(false),
        views_in_own_language: Some(true),
        views_need_confirmation: Some(false),
        views_age_days: Some(16),
        child_wants_return: Some(true),
        child_objects: Some(false),
        best_interests_kind: word("BID"),
        best_interests_for_return: Some(true),
        best_interests_professions: Some(3),
        best_interests_panel_enforcement: Some(false),
        best_interests_options: Some(3),
        best_interests_other_option: Some(true),
        best_interests_reasoned: Some(true),
        best_interests_after_views: Some(true),
        best_interests_after_inquiry: Some(true),
        best_interests_valid: Some(true),
        best_interests_diverges: Some(false),
        best_interests_shared: Some(true),
        risk_result: word("CLEAR"),
        risk_valid: Some(true),
        risk_answered: Some(true),
        risk_age_days: Some(16),
        guarantee_state: word("GRANTED"),
        guarantee_covers: Some(true),
        guarantee_to_parent: Some(false),
        guarantee_age_days: Some(18),
        caregiver_recommended: word("WITH_SUPPORT"),
        entry_secured: Some(true),
        family_outcome_differs: Some(false),
        placement_consented: Some(true),
        plan_version: Some(2),
        plan_accepted_by_both: Some(true),
        plan_is_short: Some(false),
        plan_essential_unfunded: Some(0),
        plan_domains_missing: Some(0),
        plan_visits: Some(3),
        plan_made_with_child: Some(true),
        ..host()
    }
}

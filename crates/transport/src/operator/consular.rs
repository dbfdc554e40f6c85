//! Grants to consulates: made by a person of this authority, and listed for one with everything that was asked under them.

use entente_casework::ids::{AuthorityId, CaseRef, GrantName};
use jiff::Timestamp;
use jiff::civil::Date;

use super::ask::{CaseName, RequestId};
use super::carried::{Carried, Unfit, carried};
use super::tell::Finding;
use crate::generated::operator_v1 as v1;

carried! {
    /// What a person wants to grant. A repeat finds the grant that stands.
    Granting as GrantRequest {
        /// Names this call.
        request_id: RequestId,
        /// About which case.
        case: CaseName,
        /// To which consulate.
        consulate: AuthorityId,
    }

    /// A grant: one question a day.
    ConsularGrant as ConsularGrant {
        /// The name by which the consulate asks.
        grant: GrantName,
        /// To whom.
        consulate: AuthorityId,
        /// Its first day.
        from: Date,
        /// Its last day, whatever happens to the case.
        until: Date,
        /// When it was made.
        made_at: Timestamp,
        /// Whether it stands today.
        stands: bool,
        /// What that means, as a sentence.
        sentence: String,
    }

    /// A question that a consulate asked and was answered.
    ConsularQuestion as ConsularQuestion {
        /// The name by which it asked.
        grant: GrantName,
        /// Who asked.
        consulate: AuthorityId,
        /// The civil day here.
        on: Date,
        /// When.
        asked_at: Timestamp,
        /// The word of the card.
        told: String,
    }

    /// What a case has with consulates.
    Consulates as ConsulatesResponse {
        /// The reference of the case.
        case: CaseRef,
        /// Every grant, in the order in which they were made.
        grants: Vec<ConsularGrant>,
        /// Every question that was answered, the oldest first.
        asked: Vec<ConsularQuestion>,
    }
}

/// What became of a wish to grant.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "outcome", rename_all = "lowercase")]
pub enum GrantOutcome {
    /// It stands.
    Granted(ConsularGrant),
    /// Rules or the consents bar it.
    Refused {
        /// Each rule that was not met.
        findings: Vec<Finding>,
    },
    /// A person has to look at it first.
    Held {
        /// Why.
        findings: Vec<Finding>,
    },
}

impl Carried<v1::GrantResponse> for GrantOutcome {
    fn carry(self) -> v1::GrantResponse {
        let barred = |findings: Vec<Finding>| v1::Barred { findings: findings.carry() };
        let outcome = match self {
            Self::Granted(grant) => v1::grant_response::Outcome::Granted(grant.carry()),
            Self::Refused { findings } => v1::grant_response::Outcome::Refused(barred(findings)),
            Self::Held { findings } => v1::grant_response::Outcome::Held(barred(findings)),
        };
        v1::GrantResponse { outcome: Some(outcome) }
    }

    fn land(from: v1::GrantResponse) -> Result<Self, Unfit> {
        let under = |step: &'static str| move |unfit: Unfit| unfit.under("findings").under(step);
        Ok(match from.outcome {
            Some(v1::grant_response::Outcome::Granted(grant)) => {
                Self::Granted(ConsularGrant::land(grant).map_err(|unfit| unfit.under("granted"))?)
            }
            Some(v1::grant_response::Outcome::Refused(barred)) => {
                Self::Refused { findings: Carried::land(barred.findings).map_err(under("refused"))? }
            }
            Some(v1::grant_response::Outcome::Held(barred)) => {
                Self::Held { findings: Carried::land(barred.findings).map_err(under("held"))? }
            }
            None => return Err(Unfit::expected("a decision").under("outcome")),
        })
    }
}

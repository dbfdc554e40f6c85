//! Grants to consulates in the words of this authority: made, or barred with what would cure it, and listed with who asked. Whoever makes
//! one is told first that nothing ends it earlier.

use entente_casework::generated::Kind;
use entente_transport::operator::{
    CaseName, ConsularGrant, ConsularQuestion, Consulates, GrantOutcome, Granting,
};
use jiff::civil::Date;

use crate::consular_file::Grant;
use crate::desk::{Desk, GrantDecision};
use crate::sentences::Said;

use super::Answer;
use super::by_when::Asking;
use super::findings::of_bars;
use super::question::named;

/// Grants a consulate one question a day, or says what bars it.
pub(super) fn grant(desk: &Desk, granting: &Granting) -> Answer<GrantOutcome> {
    let case = named(desk, &granting.case)?;
    let today = desk.today_with(&case.partner);
    Ok(match desk.grant(&case, &granting.consulate)? {
        GrantDecision::Granted(made) => GrantOutcome::Granted(line(desk, &made, today)),
        GrantDecision::Barred(bars) => {
            let file = desk.readable(&case)?;
            // The offer of contact that a grant amounts to.
            let asking = Asking::about(desk, &file, &case.partner)?.for_act(Kind::ConsularContact);
            let findings = of_bars(&asking, &bars);
            if bars.held { GrantOutcome::Held { findings } } else { GrantOutcome::Refused { findings } }
        }
    })
}

/// The grants of a case, and who asked under them.
pub(super) fn list(desk: &Desk, name: &CaseName) -> Answer<Consulates> {
    let case = named(desk, name)?;
    let file = desk.readable(&case)?;
    let today = desk.today_with(&case.partner);
    let kept = &file.consular;
    let whose = |grant| kept.grants().iter().find(|one| one.name == grant).map(|one| one.consulate.clone());
    let mut asked: Vec<ConsularQuestion> = kept
        .asked()
        .filter_map(|(grant, on, question)| {
            Some(ConsularQuestion {
                grant: *grant,
                consulate: whose(*grant)?,
                on: *on,
                asked_at: question.at.timestamp(),
                told: question.told.clone(),
            })
        })
        .collect();
    asked.sort_by_key(|question| question.asked_at);
    desk.note_read(&case)?;
    let grants = kept.grants().iter().map(|grant| line(desk, grant, today)).collect();
    Ok(Consulates { case: case.case, grants, asked })
}

fn line(desk: &Desk, grant: &Grant, today: Date) -> ConsularGrant {
    let consulate = grant.consulate.to_string();
    let until = grant.until.to_string();
    let said = if grant.until < today {
        Said::ConsularOver { consulate, until }
    } else {
        Said::ConsularStands { consulate, until }
    };
    ConsularGrant {
        grant: grant.name,
        consulate: grant.consulate.clone(),
        from: grant.from,
        until: grant.until,
        made_at: grant.made_at.timestamp(),
        stands: grant.stands_on(today),
        sentence: desk.words().say(&said),
    }
}

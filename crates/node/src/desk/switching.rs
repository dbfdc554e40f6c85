//! SWITCHes, ours and the partner's: which package serves for what is sent in one direction. Both sides judge one alike, so that what
//! a partner would refuse is not sent.

use entente_casework::{AuthorityId, StatementId};
use entente_exchange::{Arriving, Deferral, Judgement, Loaded, NotNow, Pair, departure, reply};
use entente_ledger::LeafKind;
use entente_seals::dsse::Authentic;
use entente_seals::{Digest, Entropy as _, Findings, StatementRef, Switch, Verdict};
use entente_transport::ToSender;
use jiff::civil::Date;

use crate::streams;
use crate::terms::Terms;

use super::arriving::deferred;
use super::commit::Committed;
use super::{DECIDE_AGAIN_MAX, Desk, DeskFault, Outcome, Partner};

impl Partner {
    /// What a SWITCH to `named`, in the place of the package in force, is judged on.
    fn loaded(&self, named: &Terms, in_force: Option<Digest>, made_on: Date) -> Loaded {
        let version = |terms: &Terms| terms.agreement().provisions().version;
        Loaded {
            agreement: named.digest(),
            version: version(named),
            in_force_from: named.in_force_from(),
            replaced: in_force.and_then(|digest| self.terms_for(&digest)).map(version),
            made_on,
        }
    }
}

impl Desk {
    /// Begins a SWITCH to the newest package that is loaded, on or after its day. None: it is not to be sent now.
    pub(super) fn begin_switch(
        &self,
        partner: &AuthorityId,
        pair: &Pair,
    ) -> Result<Option<StatementRef>, DeskFault> {
        let known = self.partner(partner)?;
        let terms = &known.terms;
        let at = self.now()?;
        let today = terms.day_of(partner, at.timestamp())?;
        if pair.is_switching_to(&terms.digest()) || today < terms.in_force_from() {
            return Ok(None);
        }
        // One that the partner did not accept is not repeated in a circle: once a day, until people have mended it.
        if let Some(tried) = pair.switch_turned_down(&terms.digest())
            && today <= terms.day_of(partner, tried.timestamp())?
        {
            return Ok(None);
        }
        let mut entropy = self.entropy;
        let id = StatementId::from_bytes(entropy.id());
        let to = known.loaded(terms, pair.our_agreement(), today);
        let switch = match departure::switch(pair, &to, at, id, self.keys.statement()) {
            Err(NotNow::Switch(why)) => {
                tracing::warn!(%partner, agreement = %terms.digest(), %why, "no SWITCH is sent to the package that is loaded");
                return Ok(None);
            }
            switch => switch?,
        };
        let mut outcome = Outcome::new(self);
        outcome.on_pair(partner, pair.version());
        outcome.pair_event(partner, &switch.event)?;
        outcome.leaf(self, partner, &switch.leaf)?;
        let identity = switch.statement.identity();
        outcome.statement(self, streams::papers(partner), switch.statement.envelope(), &identity)?;
        let text = switch.statement.text();
        let statement = StatementRef { incarnation: text.incarnation, number: text.number, digest: identity };
        Ok((self.commit(outcome)? == Committed::Kept).then_some(statement))
    }

    /// The partner puts a package in force for what it sends.
    pub(super) fn take_switch(
        &self,
        from: &AuthorityId,
        statement: &Authentic<Switch>,
    ) -> Result<ToSender, DeskFault> {
        let text = statement.text();
        let reference =
            StatementRef { incarnation: text.incarnation, number: text.number, digest: statement.identity() };
        let arriving = Arriving {
            statement: reference,
            previous: None,
            agreement: None,
            protected: false,
            begins_life: false,
        };
        let known = self.partner(from)?;
        let ours = known.terms.digest();
        for _ in 0..DECIDE_AGAIN_MAX {
            let pair = self.views.pair(from)?;
            if let Some(answer) =
                self.answer_known(from, &reference, (statement.envelope(), None), pair.place(&arriving))?
            {
                return Ok(answer);
            }
            // An older package that is loaded serves too: its sender may not have the newest yet. Whether it is newer than the one in
            // force shows only while that one is loaded; nothing is newer than the newest.
            let in_force = pair.their_agreement();
            let replaced =
                in_force.filter(|digest| text.agreement != ours && known.terms_for(digest).is_none());
            let named = match (known.terms_for(&text.agreement), replaced) {
                (Some(named), None) => named,
                (_, missing) => {
                    let named = missing.unwrap_or(text.agreement);
                    self.note_digests(from, &named, &ours);
                    let why = Deferral::UnknownAgreement { named, in_force: Some(ours) };
                    return Ok(deferred(&reference, why));
                }
            };
            let made_on = named.day_of(&self.us, text.made_at.timestamp())?;
            let judged = pair.judge_their_switch(text, &known.loaded(named, in_force, made_on));
            let at = self.now()?;
            // Made on its day, by a clock that is ahead of ours: it has come too early for us, and time cures that.
            if judged.is_ok() && named.day_of(&self.us, at.timestamp())? < named.in_force_from() {
                let why = Deferral::UnknownAgreement { named: text.agreement, in_force };
                return Ok(deferred(&reference, why));
            }
            let (verdict, findings) = match judged {
                Ok(()) => (Verdict::Accepted, Findings::default()),
                Err(why) => {
                    tracing::error!(partner = %from, agreement = %text.agreement, %why, "a SWITCH is refused");
                    (Verdict::Refused, why.findings())
                }
            };
            let judgement = Judgement {
                statement: reference,
                leaf: LeafKind::Switch,
                came: statement.identity(),
                agreement: None,
                verdict,
                findings,
                arrived_at: at,
                switches_to: Some(text.agreement),
            };
            let reply = reply::answer(&pair, judgement, self.keys.statement())?;
            let mut outcome = Outcome::new(self);
            outcome.statement(self, streams::papers(from), statement.envelope(), &statement.identity())?;
            if let Some(answer) = self.keep_reply(outcome, from, &pair, &reply)? {
                return Ok(answer);
            }
        }
        Err(DeskFault::Busy)
    }

    /// A partner goes by another package than we do: both digests are shown to the administrators.
    pub(crate) fn note_digests(&self, partner: &AuthorityId, theirs: &Digest, ours: &Digest) {
        tracing::error!(%partner, %theirs, %ours, "the two sides go by different agreement packages");
        self.note_trouble(
            partner,
            Some(format!(
                "the partner goes by agreement {theirs}, this node by {ours}: compare the packages"
            )),
        );
    }

    /// The partner did not accept a SWITCH of ours: until people have compared the packages, the one before it serves.
    pub(super) fn note_turned_down(&self, partner: &AuthorityId, agreement: &Digest) {
        tracing::error!(%partner, %agreement, "the partner did not accept a SWITCH to the agreement package that is loaded here");
        self.note_trouble(
            partner,
            Some(format!("the partner did not accept agreement {agreement}: compare the packages")),
        );
    }
}

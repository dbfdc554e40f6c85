//! A partner that signs what no honest node would: it has the right keys and wrong content. Everything about a forged frame is
//! right but what the test changes.

use entente_node::Config;
use entente_node::entropy::System;
use entente_node::keys::{OwnKeys, PartnerKeys, authority_key};
use entente_seals::departure::{Part, TransmittalHeader, seal};
use entente_seals::dsse::{self, Envelope, Signed};
use entente_seals::{Code, PublicKey, StatementText as _, Transmittal};
use entente_transport::{Bytes, Lane, StatementFrame, ToReceiver, TransmittalFrame};
use entente_wire::SectionPart;

use super::folder::example;
use super::pair::Pair;

/// One side with its own keys and a will of its own.
pub(crate) struct Forger {
    keys: OwnKeys,
    recipient: PublicKey,
}

/// The statement in a frame.
pub(crate) fn statement(frame: &ToReceiver) -> Transmittal {
    let ToReceiver::Transmittal(frame) = frame else { panic!("no transmittal: {frame:?}") };
    let envelope = Envelope::from_carriage(&frame.statement).unwrap();
    Transmittal::from_payload(&envelope.payload).unwrap()
}

impl Forger {
    /// Has the keys that the node of `side` has.
    pub(crate) fn at(pair: &Pair, side: usize) -> Self {
        let config = Config::read(&pair.rehearsal().config(side)).unwrap();
        let partner = config.partner.first().unwrap();
        let root = authority_key(&partner.authority, &partner.authority_key).unwrap();
        let partner = PartnerKeys::read(&partner.certificates, &partner.authority, root, true).unwrap();
        let keys = OwnKeys::read(&config.keys, &config.authority, true).unwrap();
        Self { keys, recipient: partner.encryption().unwrap() }
    }

    /// Any other statement, signed as this side signs.
    pub(crate) fn signed<T: Signed>(&self, text: T) -> ToReceiver {
        let signed = dsse::sign(text, self.keys.statement()).unwrap();
        let carriage = signed.envelope().to_carriage().unwrap();
        ToReceiver::Statement(StatementFrame { statement: Bytes::from(carriage), lane: Lane::Routine })
    }

    /// The same statement again, in the place of `honest`, with sections made of `file` and then changed.
    pub(crate) fn instead_of(
        &self,
        honest: &ToReceiver,
        file: &str,
        change: impl FnOnce(&mut Vec<SectionPart>),
    ) -> ToReceiver {
        self.rewritten(honest, file, |_| {}, change)
    }

    /// The same, with what the statement says of itself changed too.
    pub(crate) fn rewritten(
        &self,
        honest: &ToReceiver,
        file: &str,
        rewrite: impl FnOnce(&mut TransmittalHeader),
        change: impl FnOnce(&mut Vec<SectionPart>),
    ) -> ToReceiver {
        let text = statement(honest);
        let draft = entente_wire::read_draft(&example(file), entente_wire::Format::Toml).unwrap();
        let mut sections = entente_wire::to_sections(&draft.content);
        change(&mut sections);
        let position = text.position().unwrap();
        let mut header = TransmittalHeader {
            id: text.id,
            kind: text.kind,
            from: text.from,
            to: text.to,
            case: text.case,
            agreement: text.agreement,
            purpose: text.purpose,
            legal_basis: text.legal_basis,
            subject: text.subject,
            position,
            previous: text.previous,
            in_reply_to: text.in_reply_to,
            made_at: text.made_at,
            expires_at: text.expires_at,
            attachments: text.attachments,
        };
        rewrite(&mut header);
        let parts: Vec<Part<'_>> = sections
            .iter()
            .zip(&text.sections)
            .map(|(section, honest)| Part {
                tier: honest.tier,
                class: Code::new(section.class.as_str()).unwrap(),
                reader: honest.reader,
                fields: &section.bytes,
            })
            .collect();
        let mut entropy = System;
        let sealed = seal(header, &parts, Vec::new(), &mut entropy, self.keys.statement()).unwrap();
        let readers = sealed.statement.text().readers();
        let envelope = |reader| {
            let envelope =
                sealed.secrets.key_envelope(&sealed.statement, reader, &self.recipient, &mut System).unwrap();
            Bytes::from(envelope.to_bytes())
        };
        let ToReceiver::Transmittal(TransmittalFrame { lane, .. }) = honest else {
            panic!("no transmittal: {honest:?}")
        };
        ToReceiver::Transmittal(TransmittalFrame {
            statement: Bytes::from(sealed.statement.envelope().to_carriage().unwrap()),
            ciphertexts: sealed.ciphertexts.iter().cloned().map(Bytes::from).collect(),
            key_envelopes: readers.map(envelope).collect(),
            lane: *lane,
        })
    }
}

//! What prost makes of the message kinds, and the way from there to plain Rust and back.
//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
#[allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    rustdoc::all,
    clippy::all,
    clippy::pedantic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::allow_attributes_without_reason,
    reason = "written by prost and tonic"
)]
pub(crate) mod proto;
mod common;
mod consent;
mod identity;
mod protection;
use crate::reading::{Reading, Write, codes, content};
use entente_casework::generated as plain;
use entente_casework::generated::{Content, Kind};
/// The set that proto/ compiles to, with our options.
pub(crate) const DESCRIPTORS: &[u8] = include_bytes!("descriptors.bin");
/// Reads the encoding of a message of this kind; `None` when a fault was noted.
pub(crate) fn read_content(
    kind: Kind,
    bytes: &[u8],
    at: &mut Reading,
) -> Result<Option<Content>, prost::DecodeError> {
    match kind {
        Kind::ConsentRecord => {
            content::<proto::ConsentRecord, plain::ConsentRecord>(bytes, at)
                .map(|read| read.map(Content::ConsentRecord))
        }
        Kind::ConsentToken => {
            content::<proto::ConsentToken, plain::ConsentToken>(bytes, at)
                .map(|read| read.map(Content::ConsentToken))
        }
        Kind::ConsentWithdrawal => {
            content::<proto::ConsentWithdrawal, plain::ConsentWithdrawal>(bytes, at)
                .map(|read| read.map(Content::ConsentWithdrawal))
        }
        Kind::ConsentWithdrawalToken => {
            content::<
                proto::ConsentWithdrawalToken,
                plain::ConsentWithdrawalToken,
            >(bytes, at)
                .map(|read| read.map(Content::ConsentWithdrawalToken))
        }
        Kind::IdentityVerificationRequest => {
            content::<
                proto::IdentityVerificationRequest,
                plain::IdentityVerificationRequest,
            >(bytes, at)
                .map(|read| read.map(Content::IdentityVerificationRequest))
        }
        Kind::IdentityVerificationResponse => {
            content::<
                proto::IdentityVerificationResponse,
                plain::IdentityVerificationResponse,
            >(bytes, at)
                .map(|read| read.map(Content::IdentityVerificationResponse))
        }
        Kind::TracingRequest => {
            content::<proto::TracingRequest, plain::TracingRequest>(bytes, at)
                .map(|read| read.map(Content::TracingRequest))
        }
        Kind::TracingResult => {
            content::<proto::TracingResult, plain::TracingResult>(bytes, at)
                .map(|read| read.map(Content::TracingResult))
        }
        Kind::IdentificationNotice => {
            content::<
                proto::IdentificationNotice,
                plain::IdentificationNotice,
            >(bytes, at)
                .map(|read| read.map(Content::IdentificationNotice))
        }
        Kind::GuardianNotice => {
            content::<proto::GuardianNotice, plain::GuardianNotice>(bytes, at)
                .map(|read| read.map(Content::GuardianNotice))
        }
        Kind::InterimPlacementNotice => {
            content::<
                proto::InterimPlacementNotice,
                plain::InterimPlacementNotice,
            >(bytes, at)
                .map(|read| read.map(Content::InterimPlacementNotice))
        }
    }
}
/// The encoding of a message.
pub(crate) fn write_content(content: &Content) -> Vec<u8> {
    match content {
        Content::ConsentRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ConsentToken(content) => prost::Message::encode_to_vec(&content.write()),
        Content::ConsentWithdrawal(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ConsentWithdrawalToken(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::IdentityVerificationRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::IdentityVerificationResponse(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::TracingRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::TracingResult(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::IdentificationNotice(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::GuardianNotice(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::InterimPlacementNotice(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
    }
}
codes!(
    NameKind, Sex, BirthBasis, NationalityKind, Relation, DocumentKind, EvidenceGrade,
    ChildStatus, PlacementKind, AuthorityLink, OperatorKind, Role, Domain, SolutionKind,
    Need, Purpose, ConsentGiver, ConsentForm, ConsentAnswer, ConsentEffect, ConsentTier,
    ConsentClass, WithheldItem, WithheldReason, WithdrawalEffect, VerificationResult,
    TracingWish, TracingOutcome, Ask, GuardianRole
);

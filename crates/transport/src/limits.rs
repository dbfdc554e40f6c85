//! Every bound of the ports that face another country in one table. Each has a test at the limit and beyond, or is enforced by the library
//! that it is handed to. What is not bounded here is bounded by what it is made of.

use std::time::Duration;

// ---- sockets, before anyone is known -------------------------------------------------------------------------------

/// Sockets open at once, whoever they belong to.
pub const SOCKETS_MAX: usize = 1_024;
/// Sockets whose TLS handshake is not finished.
pub const HANDSHAKES_MAX: usize = 256;
/// Unfinished handshakes from one address. A partner that has shaken hands no longer counts here, so that an attacker
/// who shares its address (a gateway, a test on loopback) takes nothing from it.
pub const HANDSHAKES_PER_SOURCE_MAX: usize = 16;
/// How long a handshake may take, from accept to the last byte.
pub const HANDSHAKE_MAX: Duration = Duration::from_secs(5);
/// How long the accept loop rests when the process has no descriptor left (EMFILE, ENFILE); without it the loop spins.
pub const DESCRIPTORS_REST: Duration = Duration::from_millis(100);
/// Connections of one partner at once: one is in use, one may be replacing it, the others are dying of keep-alive.
pub const PARTNER_CONNECTIONS_MAX: usize = 8;
/// How long connections may take to close when the node stops; then they are cut.
pub const SHUTDOWN_MAX: Duration = Duration::from_secs(5);
/// Bytes of one revocation list, before it is parsed (PEM).
pub const REVOCATION_LIST_BYTES_MAX: usize = 1 << 20;

// ---- HTTP/2 --------------------------------------------------------------------------------------------------------

/// Streams of one connection at once.
pub const STREAMS_MAX: u32 = 64;
/// Bytes of all header fields of one call.
pub const HEADERS_BYTES_MAX: u32 = 8 << 10;
/// Bytes that may be on their way in one stream without being taken.
pub const STREAM_WINDOW_BYTES: u32 = 1 << 20;
/// Bytes that may be on their way in one connection without being taken.
pub const CONNECTION_WINDOW_BYTES: u32 = 4 << 20;
/// Streams reset by the peer before we took them.
pub const RESETS_PENDING_MAX: usize = 20;
/// Streams that we had to reset because of the peer.
pub const RESETS_BY_US_MAX: usize = 64;
/// A ping is sent after this long without a frame.
pub const KEEPALIVE_EVERY: Duration = Duration::from_secs(30);
/// A connection whose ping is not answered within this is dead.
pub const KEEPALIVE_ANSWER_MAX: Duration = Duration::from_secs(10);
/// A stream ends itself after this long, so that certificates are shown anew; the sender opens another.
pub const STREAM_AGE_MAX: Duration = Duration::from_secs(60 * 60);
/// After [`STREAM_AGE_MAX`] and this, the connection is cut whatever is on it.
pub const CONNECTION_GRACE: Duration = Duration::from_secs(60);

// ---- frames --------------------------------------------------------------------------------------------------------

/// Carriage bytes of one signed statement: a statement of 8 KiB, its type and its signatures.
pub const STATEMENT_BYTES_MAX: usize = 16 << 10;
/// Sections of one transmittal.
pub const SECTIONS_MAX: usize = 16;
/// Bytes of one sealed section: the largest padded size and its authentication tag.
pub const SECTION_BYTES_MAX: usize = (256 << 10) + 16;
/// Key envelopes of one transmittal: one per reader.
pub const KEY_ENVELOPES_MAX: usize = 2;
/// Bytes of one key envelope.
pub const KEY_ENVELOPE_BYTES_MAX: usize = 8 << 10;
/// Bytes of one checkpoint (signed note).
pub const CHECKPOINT_BYTES_MAX: usize = 4 << 10;
/// Bytes of one cosignature line.
pub const COSIGNATURE_BYTES_MAX: usize = 512;
/// Hashes of one consistency proof: a tree of 2^63 leaves needs no more.
pub const PROOF_HASHES_MAX: usize = 64;
/// Encryption key certificates in a hello: the current one and those whose private half is not yet destroyed.
pub const ENCRYPTION_CERTIFICATES_MAX: usize = 4;
/// Bytes of one encoded frame: the largest transmittal that the format of statements allows (16 sections of 256 KiB)
/// and what stands around it. A smaller bound would let a node seal and sign what it cannot deliver. What a partner can
/// make us hold is bounded by the credit, not by this.
pub const FRAME_BYTES_MAX: usize = SECTIONS_MAX * SECTION_BYTES_MAX + (64 << 10);

// ---- a stream ------------------------------------------------------------------------------------------------------

/// How long the first frame of a stream may take.
pub const HELLO_MAX: Duration = Duration::from_secs(10);
/// A heartbeat is sent when nothing was for this long; peers are checked against pins and revocation lists as often.
pub const HEARTBEAT_EVERY: Duration = Duration::from_secs(10);
/// A stream without a whole frame for this long has ended. It is the time that the largest frame takes at 8 KiB a
/// second, and a minute; a dead link is found earlier, by [`KEEPALIVE_EVERY`].
pub const SILENCE_MAX: Duration = Duration::from_secs(FRAME_BYTES_MAX as u64 / (8 << 10) + 60);
/// Credit in bytes that a stream begins with and that is kept up: what one partner can make a node hold.
pub const CREDIT_BYTES: u64 = 16 << 20;
/// Credit in frames that a stream begins with and that is kept up.
pub const CREDIT_FRAMES: u64 = 256;
/// Frames that wait between a stream and the desk: all that credit allows, and heads, which cost none.
pub const WAITING_FRAMES_MAX: usize = 264;
/// How long connecting a socket may take.
pub const CONNECT_MAX: Duration = Duration::from_secs(10);
/// The longest a receiver may ask a sender to wait, in milliseconds.
pub const RETRY_AFTER_MS_MAX: u32 = 3_600_000;

// ---- the consular port: sockets, handshakes and HTTP/2 as above ------------------------------------------------------

/// Answers leave on the boundaries of this tick and at no other time, each at least one whole tick after its question was read.
pub const CONSULAR_TICK: Duration = Duration::from_secs(1);
/// Questions of one connection that wait for their tick.
pub const CONSULAR_QUESTIONS_MAX: u32 = 4;
/// Connections of one consulate at once: with the bound above, what one consulate can make a node hold.
pub const CONSULATE_CONNECTIONS_MAX: usize = 2;
/// Bytes of the name of a grant in a question. What is longer is no name.
pub const GRANT_NAME_BYTES_MAX: usize = 64;
/// Bytes of one question as it is encoded.
pub const QUESTION_BYTES_MAX: usize = 256;
/// Bytes of one card as it is encoded.
pub const CARD_BYTES_MAX: usize = 1 << 10;
/// Characters of each line that says whom to call.
pub const DESK_LINE_CHARACTERS_MAX: usize = 80;
/// How long a consulate waits for its card.
pub const CARD_WAIT_MAX: Duration = Duration::from_secs(30);

// ---- clocks --------------------------------------------------------------------------------------------------------

/// Clocks further apart than this are shown to the administrators.
pub const SKEW_FLAGGED: jiff::SignedDuration = jiff::SignedDuration::from_mins(5);
/// Clocks further apart than this: no exchange.
pub const SKEW_MAX: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);

const _: () = assert!(FRAME_BYTES_MAX as u64 <= CREDIT_BYTES, "the largest frame must fit the credit");

//! The keys of this node and those of its partners, read once from their folders. Private halves stay in here: others get
//! signers and openers. Decides nothing about who may do what.
//!
//! A key folder holds `statement.key`, `checkpoint.key`, `cosignature.key`, `encryption.key` (each a role key file),
//! `storage.key` (32 bytes in hexadecimal digits) and `certificates/`, one carriage a file. A partner's folder holds its
//! `certificates/` only.

use std::path::{Path, PathBuf};

use entente_casework::AuthorityId;
use entente_ledger::{KeyKind, NoteSigner, Origin, SignerFault, VerifierKey, cosigner_name};
use entente_seals::dsse::Envelope;
use entente_seals::envelope::OpeningKey;
use entente_seals::history::{Entry, HistoryFault, KeyHistory};
use entente_seals::keyfile::{KeyFile, KeyFileFault};
use entente_seals::keys::{KeyFault, PublicKey, Role, SigningKey};
use entente_seals::{TreePosition, carriage::CarriageFault};
use zeroize::Zeroizing;

/// Why keys cannot be used. The administrator's to mend; the node does not start.
#[derive(Debug, thiserror::Error)]
pub enum KeysFault {
    /// A file could not be read.
    #[error("could not read the key material in `{path}`")]
    Unreadable {
        /// Which file or folder.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        cause: std::io::Error,
    },
    /// A key file that is none, or of another role.
    #[error("`{path}` is no key of the role `{role:?}`")]
    KeyFile {
        /// Which file.
        path: PathBuf,
        /// What it should hold.
        role: Role,
        /// What is wrong, when the file itself is.
        #[source]
        cause: Option<KeyFileFault>,
    },
    /// A key of a rehearsal in a real node, or the other way round.
    #[error("`{path}` is marked for {marked}, this node is {node}")]
    Mark {
        /// Which file.
        path: PathBuf,
        /// What the file says.
        marked: &'static str,
        /// What the configuration says.
        node: &'static str,
    },
    /// A certificate that is none, or is not to be believed.
    #[error("the certificate `{path}` cannot be used")]
    Certificate {
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        cause: CertificateTrouble,
    },
    /// A role without a certified key.
    #[error("`{authority}` has no certified key of role `{role:?}` in `{path}`")]
    Missing {
        /// Whose.
        authority: AuthorityId,
        /// Which role.
        role: Role,
        /// Where it was looked for.
        path: PathBuf,
    },
    /// An authority key that is none.
    #[error(
        "the authority key of `{authority}` is no key: 64 lower-case hexadecimal digits of an Ed25519 key are expected"
    )]
    AuthorityKey {
        /// Whose.
        authority: AuthorityId,
    },
    /// A key that grows from a seed cannot be used.
    #[error("a key of this node cannot be used")]
    Key(#[from] KeyFault),
    /// `storage.key` is not 64 hexadecimal digits.
    #[error("`{path}` does not hold 64 hexadecimal digits")]
    Storage {
        /// Which file.
        path: PathBuf,
    },
    /// A name that cannot stand on a note.
    #[error("no note can be signed under this name: {0}")]
    Name(String),
}

/// Why a certificate file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CertificateTrouble {
    /// Not a carriage.
    #[error("it is no signed certificate")]
    Carriage(#[from] CarriageFault),
    /// Not to be believed.
    #[error("it is not to be believed")]
    History(#[from] HistoryFault),
}

/// The keys with which this node signs and opens.
pub struct OwnKeys {
    statement: SigningKey,
    checkpoint: Zeroizing<[u8; 32]>,
    cosignature: Zeroizing<[u8; 32]>,
    opening: OpeningKey,
    encryption_certificate: Vec<u8>,
    storage: Zeroizing<[u8; 32]>,
    root: PublicKey,
    history: KeyHistory,
}

/// A role key that signs notes under one name.
pub struct RoleSigner {
    key: SigningKey,
    verifier: VerifierKey,
}

impl NoteSigner for RoleSigner {
    fn verifier(&self) -> &VerifierKey {
        &self.verifier
    }
    fn sign(&self, message: &[u8]) -> Result<[u8; 64], SignerFault> {
        self.key.sign_note(message).map_err(|fault| SignerFault(fault.to_string()))
    }
}

fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, KeysFault> {
    std::fs::read(path)
        .map(Zeroizing::new)
        .map_err(|cause| KeysFault::Unreadable { path: path.to_owned(), cause })
}

fn role_file(folder: &Path, name: &str, role: Role, rehearsal: bool) -> Result<KeyFile, KeysFault> {
    let path = folder.join(name);
    let wrong = |cause| KeysFault::KeyFile { path: path.clone(), role, cause };
    let file = KeyFile::from_bytes(&read(&path)?).map_err(|fault| wrong(Some(fault)))?;
    if file.role != role {
        return Err(wrong(None));
    }
    if file.rehearsal != rehearsal {
        let word = |rehearsal| if rehearsal { "a rehearsal" } else { "the real exchange" };
        return Err(KeysFault::Mark { path, marked: word(file.rehearsal), node: word(rehearsal) });
    }
    Ok(file)
}

/// The authority key as the configuration writes it.
///
/// # Errors
/// Not 64 hexadecimal digits of a key.
pub fn authority_key(authority: &AuthorityId, hex_digits: &str) -> Result<PublicKey, KeysFault> {
    let fault = || KeysFault::AuthorityKey { authority: authority.clone() };
    let mut bytes = [0; 32];
    hex::decode_to_slice(hex_digits, &mut bytes).map_err(|_| fault())?;
    PublicKey::new(Role::Authority, bytes).map_err(|_| fault())
}

/// A key that was entered into a history, with the carriage of its certificate.
pub struct EnteredKey {
    /// The key.
    pub key: PublicKey,
    /// The certificate as it was read.
    pub carriage: Vec<u8>,
}

/// Reads the certificates in a folder into a history under the authority key. Those that the authority key signed come
/// first, then those that the statement key signed: the order of names in a folder means nothing.
///
/// # Errors
/// A file that is no certificate, or is not to be believed.
pub fn read_history(
    folder: &Path,
    authority: &AuthorityId,
    root: PublicKey,
    rehearsal: bool,
) -> Result<(KeyHistory, Vec<EnteredKey>), KeysFault> {
    let unreadable = |cause| KeysFault::Unreadable { path: folder.to_owned(), cause };
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.sort();
    let mut waiting = Vec::new();
    for path in paths {
        let bytes =
            std::fs::read(&path).map_err(|cause| KeysFault::Unreadable { path: path.clone(), cause })?;
        let envelope = Envelope::from_carriage(&bytes)
            .map_err(|cause| KeysFault::Certificate { path: path.clone(), cause: cause.into() })?;
        waiting.push((path, bytes, envelope));
    }
    let believed = |path: &Path, cause: HistoryFault| KeysFault::Certificate {
        path: path.to_owned(),
        cause: cause.into(),
    };
    let mut history =
        KeyHistory::new(authority.clone(), root, rehearsal).map_err(|cause| believed(folder, cause))?;
    let entry =
        Entry { leaf: TreePosition { incarnation: 0, index: 0 }, statement: None, trusted_until: None };
    let mut entered = Vec::new();
    while !waiting.is_empty() {
        let mut refused = Vec::new();
        let before = waiting.len();
        for (path, bytes, envelope) in waiting {
            match history.enter(envelope.clone(), entry) {
                Ok(key) => entered.push(EnteredKey { key, carriage: bytes }),
                Err(cause) => refused.push((path, bytes, envelope, cause)),
            }
        }
        if refused.len() == before {
            return match refused.into_iter().next() {
                Some((path, _, _, cause)) => Err(believed(&path, cause)),
                None => Ok((history, entered)),
            };
        }
        waiting = refused.into_iter().map(|(path, bytes, envelope, _)| (path, bytes, envelope)).collect();
    }
    Ok((history, entered))
}

impl OwnKeys {
    /// Reads the key folder of this node.
    ///
    /// # Errors
    /// See [`KeysFault`].
    pub fn read(folder: &Path, authority: &AuthorityId, rehearsal: bool) -> Result<Self, KeysFault> {
        let file = |name, role| role_file(folder, name, role, rehearsal);
        let statement =
            SigningKey::from_seed(Role::Statement, &file("statement.key", Role::Statement)?.seed)?;
        let checkpoint = Zeroizing::new(*file("checkpoint.key", Role::Checkpoint)?.seed.expose());
        let cosignature = Zeroizing::new(*file("cosignature.key", Role::Cosignature)?.seed.expose());
        let opening =
            OpeningKey::from_seed(Role::Encryption, &file("encryption.key", Role::Encryption)?.seed)?;
        let root_text = read(&folder.join("authority.pub"))?;
        let root = authority_key(authority, String::from_utf8_lossy(&root_text).trim())?;
        let certificates = folder.join("certificates");
        let (history, entered) = read_history(&certificates, authority, root, rehearsal)?;
        let encryption_certificate = entered
            .into_iter()
            .rev()
            .find(|entered| entered.key.role() == Role::Encryption)
            .map(|entered| entered.carriage)
            .ok_or_else(|| KeysFault::Missing {
                authority: authority.clone(),
                role: Role::Encryption,
                path: certificates,
            })?;
        let storage = storage_key(&folder.join("storage.key"))?;
        Ok(Self {
            statement,
            checkpoint,
            cosignature,
            opening,
            encryption_certificate,
            storage,
            root,
            history,
        })
    }

    /// Signs statements.
    pub fn statement(&self) -> &SigningKey {
        &self.statement
    }
    /// Opens key envelopes.
    pub fn opening(&self) -> &OpeningKey {
        &self.opening
    }
    /// The certificate of the key that opens, as partners are shown it.
    pub fn encryption_certificate(&self) -> &[u8] {
        &self.encryption_certificate
    }
    /// Wraps the epoch keys of the keyring.
    pub fn storage(&self) -> &[u8; 32] {
        &self.storage
    }
    /// The authority key, which certifies the others and signs agreements. Its private half is not here.
    pub fn root(&self) -> PublicKey {
        self.root
    }
    /// The keys of the officers who put agreements in force here: those that are in use today. None lies on this node.
    pub fn officers(&self) -> Vec<[u8; 32]> {
        self.history.in_use(Role::Officer).map(|key| *key.as_bytes()).collect()
    }
    /// The public halves of this node's keys.
    pub fn history(&self) -> &KeyHistory {
        &self.history
    }

    /// Signs the heads of one of our trees.
    ///
    /// # Errors
    /// The name cannot stand on a note.
    pub fn checkpoint_signer(&self, origin: &Origin) -> Result<RoleSigner, KeysFault> {
        signer(Role::Checkpoint, &self.checkpoint, &origin.to_string(), KeyKind::Checkpoint)
    }

    /// What verified the heads of one of our trees at any time, the present key first: for reading back what is kept.
    ///
    /// # Errors
    /// The name cannot stand on a note.
    pub fn checkpoint_keys_ever(&self, origin: &Origin) -> Result<Vec<VerifierKey>, KeysFault> {
        let mut keys = vec![self.checkpoint_signer(origin)?.verifier];
        keys.extend(ever(&self.history, Role::Checkpoint, &origin.to_string(), KeyKind::Checkpoint));
        Ok(keys)
    }

    /// What verified our cosignatures at any time, the present key first: for reading back what is kept.
    ///
    /// # Errors
    /// The name cannot stand on a note.
    pub fn cosigner_keys_ever(
        &self,
        authority: &AuthorityId,
        incarnation: u32,
        rehearsal: bool,
    ) -> Result<Vec<VerifierKey>, KeysFault> {
        let present = self.cosigner(authority, incarnation, rehearsal)?.verifier;
        let former = ever(&self.history, Role::Cosignature, present.name(), KeyKind::Cosignature);
        Ok([vec![present], former].concat())
    }

    /// Cosigns the heads of partners' trees.
    ///
    /// # Errors
    /// The name cannot stand on a note.
    pub fn cosigner(
        &self,
        authority: &AuthorityId,
        incarnation: u32,
        rehearsal: bool,
    ) -> Result<RoleSigner, KeysFault> {
        let name = cosigner_name(authority.as_str(), incarnation, rehearsal)
            .map_err(|fault| KeysFault::Name(fault.to_string()))?;
        signer(Role::Cosignature, &self.cosignature, &name, KeyKind::Cosignature)
    }
}

fn signer(role: Role, seed: &[u8; 32], name: &str, kind: KeyKind) -> Result<RoleSigner, KeysFault> {
    let key = SigningKey::from_seed(role, &entente_seals::secret::KeySeed::from_bytes(*seed))?;
    let verifier = VerifierKey::new(name, kind, *key.public().as_bytes())
        .map_err(|fault| KeysFault::Name(fault.to_string()))?;
    Ok(RoleSigner { key, verifier })
}

/// The keys of a role as verifiers under a name. A key that cannot be one never signed a note under this name.
fn ever(history: &KeyHistory, role: Role, name: &str, kind: KeyKind) -> Vec<VerifierKey> {
    history.ever(role).filter_map(|key| VerifierKey::new(name, kind, *key.as_bytes()).ok()).collect()
}

fn storage_key(path: &Path) -> Result<Zeroizing<[u8; 32]>, KeysFault> {
    let text = read(path)?;
    let mut bytes = Zeroizing::new([0; 32]);
    let digits = text.trim_ascii();
    hex::decode_to_slice(digits, bytes.as_mut()).map_err(|_| KeysFault::Storage { path: path.to_owned() })?;
    Ok(bytes)
}

/// What we know of a partner's keys.
pub struct PartnerKeys {
    authority: AuthorityId,
    history: KeyHistory,
    rehearsal: bool,
}

impl PartnerKeys {
    /// Reads the certificates of a partner.
    ///
    /// # Errors
    /// See [`KeysFault`].
    pub fn read(
        folder: &Path,
        authority: &AuthorityId,
        root: PublicKey,
        rehearsal: bool,
    ) -> Result<Self, KeysFault> {
        let (history, _) = read_history(folder, authority, root, rehearsal)?;
        let keys = Self { authority: authority.clone(), history, rehearsal };
        for role in [Role::Statement, Role::Checkpoint, Role::Cosignature, Role::Encryption] {
            if keys.history.current(role).is_none() {
                let (authority, path) = (authority.clone(), folder.to_owned());
                return Err(KeysFault::Missing { authority, role, path });
            }
        }
        Ok(keys)
    }

    /// The history of its keys.
    pub fn history(&self) -> &KeyHistory {
        &self.history
    }

    /// The key that its key envelopes are sealed to.
    pub fn encryption(&self) -> Option<PublicKey> {
        self.history.current(Role::Encryption).map(|(key, _)| *key)
    }

    /// What verifies the heads of its tree with us.
    pub fn checkpoint_key(&self, origin: &Origin) -> Option<VerifierKey> {
        let (key, _) = self.history.current(Role::Checkpoint)?;
        VerifierKey::new(&origin.to_string(), KeyKind::Checkpoint, *key.as_bytes()).ok()
    }

    /// What verifies its cosignatures over our heads.
    pub fn cosigner_key(&self, incarnation: u32) -> Option<VerifierKey> {
        let (key, _) = self.history.current(Role::Cosignature)?;
        let name = cosigner_name(self.authority.as_str(), incarnation, self.rehearsal).ok()?;
        VerifierKey::new(&name, KeyKind::Cosignature, *key.as_bytes()).ok()
    }

    /// What verified the heads of its tree with us at any time, newest first: for reading back what is kept.
    pub fn checkpoint_keys_ever(&self, origin: &Origin) -> Vec<VerifierKey> {
        ever(&self.history, Role::Checkpoint, &origin.to_string(), KeyKind::Checkpoint)
    }

    /// Takes an encryption key that the partner showed at the beginning of a stream, if its statement key certified it.
    /// A certificate that does not fit changes nothing.
    pub fn shown(&mut self, certificate: &[u8]) -> bool {
        let entry =
            Entry { leaf: TreePosition { incarnation: 0, index: 0 }, statement: None, trusted_until: None };
        match Envelope::from_carriage(certificate) {
            Ok(envelope) => self.history.enter(envelope, entry).is_ok(),
            Err(_) => false,
        }
    }
}

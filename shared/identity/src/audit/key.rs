//! The key that signs checkpoints and archives: derived from the instance's secret, so that it needs no place of its own.

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use server::Secret;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// What stands before an Ed25519 key in C2SP signed-note.
const ED25519_KIND: u8 = 1;

/// The secret does not make a key: a fault of the library.
#[derive(Debug, thiserror::Error)]
#[error("no key can be derived from the secret of this instance")]
pub struct KeyError;

/// The signing key of this instance. Cheap to clone, never printed.
#[derive(Clone)]
pub struct AuditKey(Arc<Ed25519KeyPair>);

impl AuditKey {
    /// The key that follows from the instance's secret.
    ///
    /// # Errors
    /// See [`KeyError`].
    pub fn derive(secret: &Secret) -> Result<Self, KeyError> {
        let seed = secret.mac("audit-checkpoint", &[]);
        Ed25519KeyPair::from_seed_unchecked(&seed).map(|pair| Self(Arc::new(pair))).map_err(|_| KeyError)
    }

    /// What everybody may know of it.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        // 32 bytes by RFC 8032.
        PublicKey(self.0.public_key().as_ref().try_into().unwrap_or_default())
    }

    /// Signs (Ed25519, RFC 8032): 64 bytes.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.0.sign(message).as_ref().to_vec()
    }
}

/// A public key, of this instance or of another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Takes the 32 bytes of a key.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Reads what [`PublicKey`] displays.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let bytes = STANDARD.decode(text.trim()).ok()?;
        let (kind, key) = bytes.split_first()?;
        if *kind == ED25519_KIND { Self::of(key) } else { None }
    }

    /// Its bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Whether this key signed the message.
    #[must_use]
    pub fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, &self.0).verify(message, signature).is_ok()
    }

    /// The number of the key under a name (C2SP signed-note).
    pub(crate) fn id(&self, name: &str) -> [u8; 4] {
        let hash = Sha256::new().chain_update(name).chain_update([b'\n', ED25519_KIND]).chain_update(self.0).finalize();
        [hash[0], hash[1], hash[2], hash[3]]
    }
}

/// As C2SP signed-note writes it: the kind of key and the key, in base 64.
impl std::fmt::Display for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&STANDARD.encode([&[ED25519_KIND][..], &self.0].concat()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn key(byte: u8) -> AuditKey {
        AuditKey::derive(&Secret::new(&[byte; 32]).unwrap()).unwrap()
    }

    #[test]
    fn a_key_follows_from_the_secret_and_its_signature_holds_for_one_message() {
        let signature = key(1).sign(b"text");
        assert_eq!(signature, key(1).sign(b"text"));
        assert!(key(1).public().signed(b"text", &signature));
        assert!(!key(1).public().signed(b"Text", &signature) && !key(2).public().signed(b"text", &signature));
        assert!(!key(1).public().signed(b"text", &signature[..63]));
    }

    #[test]
    fn what_is_shown_of_a_key_is_read_back() {
        let public = key(1).public();
        assert_eq!(PublicKey::read(&format!(" {public}\n")), Some(public));
        for text in ["", "AQ==", "é", &STANDARD.encode([2; 33])] {
            assert_eq!(PublicKey::read(text), None, "{text}");
        }
    }
}

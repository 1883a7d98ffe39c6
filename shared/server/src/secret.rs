//! The instance's secret key: signs what Diwan hands out and later recognises, and derives codes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;
use std::sync::Arc;
use subtle::ConstantTimeEq;

/// 32 bytes or more, the same in all processes of an installation. Never printed.
#[derive(Clone)]
pub struct Secret(Arc<[u8]>);

impl Secret {
    /// Takes the bytes; none when there are fewer than 32.
    #[must_use]
    pub fn new(bytes: &[u8]) -> Option<Self> {
        (bytes.len() >= 32).then(|| Self(bytes.into()))
    }

    /// HMAC-SHA-256 (RFC 2104) of `parts`, each preceded by its length, under a purpose of its own: what is signed for
    /// one purpose is worth nothing for another.
    #[must_use]
    pub fn mac(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        // HMAC takes a key of any length; the error cannot occur.
        let Ok(mut mac) = <Hmac<Sha256> as Mac>::new_from_slice(&self.0) else {
            return [0; 32];
        };
        for part in std::iter::once(&purpose.as_bytes()).chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// `text`, readable, with a signature behind it.
    #[must_use]
    pub fn sign(&self, purpose: &str, text: &str) -> String {
        let mac = self.mac(purpose, &[text.as_bytes()]);
        format!("{}.{}", URL_SAFE_NO_PAD.encode(text), URL_SAFE_NO_PAD.encode(&mac[..16]))
    }

    /// The text that [`Secret::sign`] signed for the same purpose; none for anything else.
    #[must_use]
    pub fn verify(&self, purpose: &str, signed: &str) -> Option<String> {
        let (text, mac) = signed.split_once('.')?;
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        let mac = URL_SAFE_NO_PAD.decode(mac).ok()?;
        let right = self.mac(purpose, &[text.as_bytes()]);
        bool::from(right[..16].ct_eq(&mac)).then_some(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn secret(byte: u8) -> Secret {
        Secret::new(&[byte; 32]).unwrap()
    }

    #[test]
    fn what_was_signed_is_recognised() {
        let signed = secret(1).sign("receipt", "رقم 12");
        assert_eq!(secret(1).verify("receipt", &signed).as_deref(), Some("رقم 12"));
    }

    #[test]
    fn another_key_purpose_or_text_is_refused() {
        let signed = secret(1).sign("receipt", "12");
        assert_eq!(secret(2).verify("receipt", &signed), None);
        assert_eq!(secret(1).verify("csrf", &signed), None);
        let other = secret(1).sign("receipt", "13");
        let forged = format!("{}.{}", other.split_once('.').unwrap().0, signed.split_once('.').unwrap().1);
        assert_eq!(secret(1).verify("receipt", &forged), None);
        for nonsense in ["", ".", "a", "é.é", "MTI."] {
            assert_eq!(secret(1).verify("receipt", nonsense), None);
        }
    }

    #[test]
    fn parts_cannot_be_shifted() {
        assert_ne!(secret(1).mac("p", &[b"ab", b"c"]), secret(1).mac("p", &[b"a", b"bc"]));
    }

    #[test]
    fn a_short_key_is_refused_and_a_key_is_never_printed() {
        assert!(Secret::new(&[7; 31]).is_none());
        assert_eq!(format!("{:?}", secret(7)), "Secret(…)");
    }
}

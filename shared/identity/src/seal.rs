//! Secrets that must be read again, unlike passwords, lie sealed in the database: a copy of it alone opens nothing
//! (AES-256-GCM, the key derived from the instance's secret for one purpose).

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use server::Secret;

fn key(secret: &Secret, purpose: &str) -> Option<RandomizedNonceKey> {
    RandomizedNonceKey::new(&AES_256_GCM, &secret.mac("seal", &[purpose.as_bytes()])).ok()
}

/// The sealed text: a nonce, then what GCM makes of it. None when the system gives no random bytes.
pub(crate) fn seal(secret: &Secret, purpose: &str, text: &str) -> Option<Vec<u8>> {
    let mut body = text.as_bytes().to_vec();
    let nonce = key(secret, purpose)?.seal_in_place_append_tag(Aad::empty(), &mut body).ok()?;
    let mut sealed = nonce.as_ref().to_vec();
    sealed.append(&mut body);
    Some(sealed)
}

/// The text again; none when it was sealed with another secret, for another purpose, or was changed.
pub(crate) fn open(secret: &Secret, purpose: &str, sealed: &[u8]) -> Option<String> {
    let (nonce, body) = sealed.split_at_checked(NONCE_LEN)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut body = body.to_vec();
    let text = key(secret, purpose)?.open_in_place(nonce, Aad::empty(), &mut body).ok()?;
    String::from_utf8(text.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_was_sealed_is_read_again_and_nothing_else_is() {
        let (ours, theirs) = (Secret::new(&[1; 32]).unwrap(), Secret::new(&[2; 32]).unwrap());
        let sealed = seal(&ours, "provider", "s3cret").unwrap();
        assert_eq!(open(&ours, "provider", &sealed).as_deref(), Some("s3cret"));
        assert_ne!(seal(&ours, "provider", "s3cret").unwrap(), sealed, "the same text twice looks different");
        assert!(!sealed.windows(6).any(|part| part == b"s3cret"));
        assert_eq!(open(&theirs, "provider", &sealed), None);
        assert_eq!(open(&ours, "totp", &sealed), None);
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(open(&ours, "provider", &changed), None);
        assert_eq!(open(&ours, "provider", b"short"), None);
    }
}

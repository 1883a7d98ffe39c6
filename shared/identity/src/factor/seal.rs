//! Secrets that must be read again, sealed at rest (AES-256-GCM): who sees the table, or a backup of it, learns none. The key
//! comes from the instance's secret; what is sealed for one owner opens for no other.

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use server::{Error, Result, Secret};
use uuid::Uuid;

/// Seals `text` for its owner (a person, a provider) and a purpose: a fresh nonce, then what only the same instance reads.
pub(crate) fn seal(secret: &Secret, purpose: &str, owner: Uuid, text: &[u8]) -> Result<Vec<u8>> {
    let mut sealed = text.to_vec();
    let nonce = key(secret, purpose, owner)?
        .seal_in_place_append_tag(Aad::from(owner.as_bytes()), &mut sealed)
        .map_err(|_| Error::internal("a secret cannot be sealed"))?;
    Ok([nonce.as_ref().as_slice(), &sealed].concat())
}

/// Opens what [`seal`] sealed.
///
/// # Errors
/// It was sealed for another owner or purpose, under another secret of the instance, or was changed since.
pub(crate) fn unseal(secret: &Secret, purpose: &str, owner: Uuid, sealed: &[u8]) -> Result<Vec<u8>> {
    let refused = || Error::internal("a sealed secret does not open: has the secret of the instance changed?");
    let (nonce, sealed) = sealed.split_at_checked(NONCE_LEN).ok_or_else(refused)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| refused())?;
    let mut text = sealed.to_vec();
    let aad = Aad::from(owner.as_bytes());
    let opened = key(secret, purpose, owner)?.open_in_place(nonce, aad, &mut text).map_err(|_| refused())?;
    Ok(opened.to_vec())
}

fn key(secret: &Secret, purpose: &str, owner: Uuid) -> Result<RandomizedNonceKey> {
    let key = secret.mac(purpose, &[owner.as_bytes()]);
    RandomizedNonceKey::new(&AES_256_GCM, &key).map_err(|_| Error::internal("a key cannot be made"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_was_sealed_opens_for_the_same_person_and_purpose_alone() {
        let secret = Secret::new(&[1; 32]).unwrap();
        let (amina, youssef) = (Uuid::now_v7(), Uuid::now_v7());
        let sealed = seal(&secret, "totp", amina, b"12345678901234567890").unwrap();
        assert!(!sealed.windows(4).any(|four| four == b"1234"));
        assert_ne!(sealed, seal(&secret, "totp", amina, b"12345678901234567890").unwrap(), "a nonce of its own");
        assert_eq!(unseal(&secret, "totp", amina, &sealed).unwrap(), b"12345678901234567890");
        assert!(unseal(&secret, "totp", youssef, &sealed).is_err());
        assert!(unseal(&secret, "other", amina, &sealed).is_err());
        assert!(unseal(&Secret::new(&[2; 32]).unwrap(), "totp", amina, &sealed).is_err());
        for at in [0, NONCE_LEN, sealed.len() - 1] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(unseal(&secret, "totp", amina, &changed).is_err(), "byte {at}");
        }
        assert!(unseal(&secret, "totp", amina, &sealed[..8]).is_err());
    }
}

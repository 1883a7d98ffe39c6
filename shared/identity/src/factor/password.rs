//! Passwords: argon2id (RFC 9106) on threads of its own, never more at once than there are cores.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Memory in KiB, passes, lanes: the second choice of RFC 9106 is too heavy for many sign-ins at once; these are OWASP's.
const COST: (u32, u32, u32) = (19_456, 2, 1);
/// In bytes: nobody types more, and it bounds the work.
pub(crate) const LONGEST: usize = 1_024;

/// Why a password could not be hashed or compared.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// Longer than 1,024 bytes.
    #[error("the password is too long")]
    TooLong,
    /// The stored hash, the parameters or the thread failed.
    #[error("the password cannot be hashed: {0}")]
    Failed(String),
}

/// Hashes and compares. Cheap to clone.
#[derive(Clone)]
pub struct Passwords {
    turns: Arc<Semaphore>,
    argon2: Argon2<'static>,
    /// Compared with when there is no account: the answer takes the same time.
    nobody: Arc<str>,
}

impl Passwords {
    /// At most `at_once` hashes at a time; each takes 19 MiB.
    ///
    /// # Errors
    /// The parameters are refused, which a test would have seen.
    pub fn new(at_once: usize) -> Result<Self, PasswordError> {
        let (memory, passes, lanes) = COST;
        let params = Params::new(memory, passes, lanes, None).map_err(failed)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let nobody = argon2.hash_password(&rand::random::<[u8; 16]>()).map_err(failed)?.to_string();
        Ok(Self { turns: Arc::new(Semaphore::new(at_once)), argon2, nobody: nobody.into() })
    }

    /// The hash to store, as a PHC string with its own salt.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub async fn hash(&self, password: String) -> Result<String, PasswordError> {
        let argon2 = self.argon2.clone();
        self.in_turn(password, move |password| Ok(argon2.hash_password(password).map_err(failed)?.to_string())).await
    }

    /// Whether `password` is the one of `hash`; false, after the same time, when there is no hash.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub async fn is_right(&self, password: String, hash: Option<String>) -> Result<bool, PasswordError> {
        let exists = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.nobody.to_string());
        let argon2 = self.argon2.clone();
        let fits = self
            .in_turn(password, move |password| {
                let hash = PasswordHash::new(&hash).map_err(failed)?;
                Ok(argon2.verify_password(password, &hash).is_ok())
            })
            .await?;
        Ok(fits && exists)
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        password: String,
        work: impl FnOnce(&[u8]) -> Result<T, PasswordError> + Send + 'static,
    ) -> Result<T, PasswordError> {
        if password.len() > LONGEST {
            return Err(PasswordError::TooLong);
        }
        let _turn = self.turns.acquire().await.map_err(failed)?;
        tokio::task::spawn_blocking(move || work(password.as_bytes())).await.map_err(failed)?
    }
}

fn failed(error: impl std::fmt::Display) -> PasswordError {
    PasswordError::Failed(error.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn the_right_password_fits_and_no_other() {
        let passwords = Passwords::new(1).unwrap();
        let hash = passwords.hash("demo-Diwan-2026".into()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(passwords.is_right("demo-Diwan-2026".into(), Some(hash.clone())).await.unwrap());
        assert!(!passwords.is_right("demo-Diwan-2025".into(), Some(hash)).await.unwrap());
    }

    #[tokio::test]
    async fn without_an_account_no_password_fits() {
        let passwords = Passwords::new(1).unwrap();
        assert!(!passwords.is_right(String::new(), None).await.unwrap());
        assert!(matches!(passwords.is_right("x".repeat(1025), None).await, Err(PasswordError::TooLong)));
    }
}

//! Passwords: argon2id (RFC 9106) on threads of its own, hardly more at once than there are cores.

use argon2::password_hash::phc::{Ident, Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
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
    memory: Arc<Memory>,
    params: Params,
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
        let nobody = hashed(&params, &rand::random::<[u8; 16]>(), &mut Vec::new())?;
        Ok(Self { turns: Arc::new(Semaphore::new(at_once)), memory: Arc::default(), params, nobody: nobody.into() })
    }

    /// The hash to store, as a PHC string with its own salt.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub async fn hash(&self, password: String) -> Result<String, PasswordError> {
        let params = self.params.clone();
        self.in_turn(password, move |password, blocks| hashed(&params, password, blocks)).await
    }

    /// Whether `password` is the one of `hash`; false, after the same time, when there is no hash.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub async fn is_right(&self, password: String, hash: Option<String>) -> Result<bool, PasswordError> {
        let exists = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.nobody.to_string());
        let fits = self.in_turn(password, move |password, blocks| fits(&hash, password, blocks)).await?;
        Ok(fits && exists)
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        password: String,
        work: impl FnOnce(&[u8], &mut Vec<Block>) -> Result<T, PasswordError> + Send + 'static,
    ) -> Result<T, PasswordError> {
        if password.len() > LONGEST {
            return Err(PasswordError::TooLong);
        }
        let waiting = Waiting::on(&self.memory);
        let turn = Arc::clone(&self.turns).acquire_owned().await.map_err(failed)?;
        drop(waiting);
        let memory = Arc::clone(&self.memory);
        let hashing = move || {
            // Whoever went away meanwhile frees no turn: the work goes on without them.
            let _turn = turn;
            let mut blocks = memory.take();
            let done = work(password.as_bytes(), &mut blocks);
            memory.hand_on(blocks);
            done
        };
        tokio::task::spawn_blocking(hashing).await.map_err(failed)?
    }
}

/// The memory of hashes. New memory costs a third of a hash in page faults, so whoever ends hands it on to whoever waits;
/// when nobody does, it goes back to the system.
#[derive(Default)]
struct Memory {
    spare: Mutex<Vec<Vec<Block>>>,
    waiting: AtomicUsize,
}

impl Memory {
    fn take(&self) -> Vec<Block> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    fn hand_on(&self, blocks: Vec<Block>) {
        let mut spare = self.spare.lock().unwrap_or_else(PoisonError::into_inner);
        if self.waiting.load(Ordering::Relaxed) > 0 {
            spare.push(blocks);
        } else {
            spare.clear();
        }
    }
}

/// Somebody who waits for a turn, until they have it or go away.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn on(memory: &'a Memory) -> Self {
        memory.waiting.fetch_add(1, Ordering::Relaxed);
        Self(&memory.waiting)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn hashed(params: &Params, password: &[u8], blocks: &mut Vec<Block>) -> Result<String, PasswordError> {
    let salt = Salt::new(&rand::random::<[u8; 16]>()).map_err(failed)?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    let hash = PasswordHash {
        algorithm: Ident::new("argon2id").map_err(failed)?,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(params).map_err(failed)?,
        salt: Some(salt),
        hash: Some(output(&argon2, password, &salt, Params::DEFAULT_OUTPUT_LEN, blocks)?),
    };
    Ok(hash.to_string())
}

/// By the parameters that the hash was made with.
fn fits(hash: &str, password: &[u8], blocks: &mut Vec<Block>) -> Result<bool, PasswordError> {
    let hash = PasswordHash::new(hash).map_err(failed)?;
    let (Some(salt), Some(expected)) = (&hash.salt, &hash.hash) else {
        return Err(failed("it has no salt or no output"));
    };
    let algorithm = Algorithm::try_from(hash.algorithm.as_str()).map_err(failed)?;
    let version = hash.version.map_or(Ok(Version::V0x13), Version::try_from).map_err(failed)?;
    let argon2 = Argon2::new(algorithm, version, Params::try_from(&hash).map_err(failed)?);
    // `Output` compares in constant time.
    Ok(output(&argon2, password, salt, expected.len(), blocks)? == *expected)
}

/// `length` in bytes.
fn output(
    argon2: &Argon2<'_>,
    password: &[u8],
    salt: &[u8],
    length: usize,
    blocks: &mut Vec<Block>,
) -> Result<Output, PasswordError> {
    blocks.resize(blocks.len().max(argon2.params().block_count()), Block::new());
    let mut buffer = [0; Output::MAX_LENGTH];
    let out = buffer.get_mut(..length).ok_or_else(|| failed("its output is too long"))?;
    argon2.hash_password_into_with_memory(password, salt, out, blocks).map_err(failed)?;
    Output::new(out).map_err(failed)
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

    #[test]
    fn memory_that_was_used_changes_no_hash() {
        use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
        // Larger than this one needs, and full of another's.
        let mut blocks = vec![Block::new(); 200];
        blocks.iter_mut().for_each(|block| block.as_mut().fill(7));
        let params = Params::new(64, 2, 1, None).unwrap();
        let ours = hashed(&params, b"demo", &mut blocks).unwrap();
        let library = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        library.verify_password(b"demo", ours.as_str()).unwrap();
        let theirs = library.hash_password(b"demo").unwrap().to_string();
        assert!(fits(&theirs, b"demo", &mut blocks).unwrap());
        assert!(!fits(&theirs, b"Demo", &mut blocks).unwrap());
        assert!(fits("$argon2id$v=19$m=64,t=2,p=1", b"demo", &mut blocks).is_err());
    }

    #[test]
    fn memory_is_handed_on_only_while_somebody_waits() {
        let memory = Memory::default();
        let waiting = Waiting::on(&memory);
        memory.hand_on(vec![Block::new(); 2]);
        assert_eq!(memory.take().len(), 2);
        memory.hand_on(vec![Block::new(); 2]);
        drop(waiting);
        memory.hand_on(vec![Block::new(); 2]);
        assert!(memory.take().is_empty());
    }
}

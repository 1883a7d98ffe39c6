//! What sign-ins can cost at least: argon2 alone, with the parameters of passwords, on `CORES` threads for `SECONDS`. `ops/bench`
//! measures beside it: `hash CORES SECONDS` prints hashes a second.
#![allow(clippy::print_stdout)]

use argon2::password_hash::PasswordHasher as _;
use argon2::{Algorithm, Argon2, Params, Version};
use std::error::Error;
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let numbers: Vec<u64> = std::env::args().skip(1).map(|number| number.parse()).collect::<Result<_, _>>()?;
    let [cores, seconds] = numbers.as_slice() else {
        return Err("hash CORES SECONDS".into());
    };
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19_456, 2, 1, None)?);
    let (started, end) = (Instant::now(), Instant::now() + Duration::from_secs(*seconds));
    let counts = std::thread::scope(|scope| {
        let count =
            || std::iter::repeat_with(|| argon2.hash_password(b"demo")).take_while(|_| Instant::now() < end).count();
        let threads: Vec<_> = (0..*cores).map(|_| scope.spawn(count)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_default()).sum::<usize>()
    });
    println!("{:.1}", counts as f64 / started.elapsed().as_secs_f64());
    Ok(())
}

//! Codes that go with a number (a complaint's, a mandate's): the citizen's secret one, and the one by which anybody checks a
//! receipt.
//!
//! Both are derived from the instance's secret and the object's id: the object's row holds only a hash, by which the
//! secret one stays good when the instance's secret changes. A message that waits to be sent holds it, until it is sent.

use database::TenantId;
use server::Secret;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;

/// Crockford's base 32: no letter is mistaken for a digit.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 50 bits; `attempt.rs` says what that means for somebody who guesses.
const LENGTH: usize = 10;

/// What was typed where digits are asked for: Latin ones, without the spaces between groups.
pub(crate) fn compact(typed: &str) -> String {
    ui::latin_digits(typed).chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// A code as its owner reads it, `7K3QX-M9TDA`.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// The secret code: whoever has it may read and act.
    #[must_use]
    pub fn secret(secret: &Secret, tenant: TenantId, object: Uuid) -> Self {
        Self::derived(secret, "complaint-code", tenant, object)
    }

    /// The check code, printed on the receipt: proves that the receipt is genuine, and opens nothing.
    #[must_use]
    pub fn check(secret: &Secret, tenant: TenantId, object: Uuid) -> Self {
        Self::derived(secret, "complaint-check", tenant, object)
    }

    /// What somebody typed, if it can be a code: any case, with or without dash and spaces, O for 0, I and L for 1, Arabic digits.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let letters: String = ui::latin_digits(text)
            .chars()
            .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '‐' | '‑' | '–' | '—' | '−'))
            .map(|letter| match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .take(LENGTH + 1)
            .collect();
        let is_code = letters.len() == LENGTH && letters.bytes().all(|byte| ALPHABET.contains(&byte));
        is_code.then_some(Self(letters))
    }

    /// What is stored of it.
    #[must_use]
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }

    /// Whether it is the one of `hash`, in constant time.
    #[must_use]
    pub fn fits(&self, hash: &[u8]) -> bool {
        bool::from(self.hash().ct_eq(hash))
    }

    /// Whether both are the same, in constant time.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        bool::from(self.0.as_bytes().ct_eq(other.0.as_bytes()))
    }

    /// The purposes carry the name of the first objects that had codes: others would make the codes that people hold useless.
    fn derived(secret: &Secret, purpose: &str, tenant: TenantId, object: Uuid) -> Self {
        let mac = secret.mac(purpose, &[tenant.uuid().as_bytes(), object.as_bytes()]);
        Self(Self::letters(&mac[..LENGTH]))
    }

    /// Each byte as a letter that nobody mistakes for another, by its lowest five bits.
    pub(crate) fn letters(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (first, second) = self.0.split_at(LENGTH / 2);
        write!(f, "{first}-{second}")
    }
}

/// Never printed by accident.
impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn made() -> (Code, Code) {
        let secret = Secret::new(&[3; 32]).unwrap();
        let (tenant, object) = (TenantId::PLATFORM, Uuid::from_u128(7));
        (Code::secret(&secret, tenant, object), Code::check(&secret, tenant, object))
    }

    #[test]
    fn a_code_is_recognised_however_it_is_typed() {
        let (code, _) = made();
        let shown = code.to_string();
        for typed in
            [shown.clone(), shown.to_lowercase(), shown.replace('-', ""), format!(" {} ", shown.replace('-', " "))]
        {
            assert!(Code::typed(&typed).unwrap().fits(&code.hash()), "{typed}");
        }
        assert!(Code::typed("O0Il1-AAAAA").is_some());
        assert_eq!(Code::typed("١٢٣٤٥-۱۲۳۴۵"), Code::typed("12345-12345"));
        assert!(Code::typed("١٢٣٤٥-۱۲۳۴۵").is_some());
    }

    #[test]
    fn another_code_does_not_fit_and_nonsense_is_none() {
        let (code, check) = made();
        assert!(!check.fits(&code.hash()), "the check code must not open the complaint");
        for wrong in ["", "AAAAA", "AAAAA-AAAAAA", "UUUUU-UUUUU"] {
            assert!(Code::typed(wrong).is_none(), "{wrong}");
        }
        assert_eq!(format!("{code:?}"), "Code(…)");
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(text in ".*") {
            let _ = Code::typed(&text);
        }
    }
}

//! What a mandate may be: its states and who moves it, its durations, what the citizen agreed to. Pure.
//!
//! The model is that of France's Aidants Connect, with two things more: the citizen ends a mandate by its code, and every act
//! under it says both names.

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};
use std::str::FromStr;
use uuid::Uuid;

/// Where a mandate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Waits for the citizen's consent; nothing can be done under it.
    Pending,
    /// The signed paper was handed in, and waits for a second person who compares it; nothing can be done under it.
    Signed,
    /// May be used, until it expires.
    Active,
    /// Ended before its time.
    Revoked,
    /// Over, or never agreed to, or never compared, in time.
    Expired,
    /// The citizen said no.
    Refused,
    /// The second person did not find the paper right.
    Rejected,
}

/// How the citizen agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Consent {
    /// On paper, in front of the officer, who hands it in; another compares it.
    Signature,
    /// By themselves, with the code that only the message holds.
    Message,
    /// With the six digits of an SMS, which they tell the officer, or type themselves.
    Sms,
}

/// What can be done with a mandate, other than using it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Move {
    /// The officer hands in the signed paper.
    Sign,
    /// The citizen says yes.
    Confirm,
    /// The second person finds the paper right.
    Compare,
    /// The second person does not.
    Reject,
    /// The citizen says no.
    Refuse,
    /// It ends, by the citizen or by an officer to whom the citizen said so.
    Revoke,
    /// Its time is over.
    Expire,
}

/// Who asks for a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The citizen, by code or account.
    Citizen,
    /// Holds [`super::Assist`].
    Officer,
    /// Holds the same right, and neither wrote the mandate nor handed its paper in.
    Second,
    /// The clock.
    Clock,
}

/// How long a mandate may last, in days of 24 hours from the consent on.
pub(crate) const DAYS: [i16; 4] = [1, 31, 182, 365];
/// How long the citizen may take to agree.
pub(crate) const ANSWER: SignedDuration = SignedDuration::from_hours(72);
/// How long the second person may take to compare the signed paper.
pub(crate) const COMPARISON: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long the six digits of an SMS are good.
pub(crate) const CODE: SignedDuration = SignedDuration::from_mins(15);
/// How often they may be tried: one in 200,000 that somebody finds them.
pub(crate) const TRIES: i16 = 5;
/// Of the words that the citizen agrees to (`mandate-terms-…`); changes with them.
pub(crate) const TEXT_VERSION: i16 = 2;

impl State {
    pub(crate) const ALL: [Self; 7] =
        [Self::Pending, Self::Signed, Self::Active, Self::Revoked, Self::Expired, Self::Refused, Self::Rejected];
    /// Those that end by themselves when their time is over.
    pub(crate) const TIMED: [Self; 3] = [Self::Pending, Self::Signed, Self::Active];

    /// As it is stored.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Signed => "signed",
            Self::Active => "active",
            Self::Revoked => "revoked",
            Self::Expired => "expired",
            Self::Refused => "refused",
            Self::Rejected => "rejected",
        }
    }

    /// The key of its translation, and the tone of its tag.
    pub(crate) const fn shown(self) -> (&'static str, &'static str) {
        match self {
            Self::Pending => ("mandate-pending", "amber"),
            Self::Signed => ("mandate-to-compare", "amber"),
            Self::Active => ("mandate-active", "green"),
            Self::Revoked => ("mandate-revoked", "grey"),
            Self::Expired => ("mandate-expired", "grey"),
            Self::Refused => ("mandate-refused", "red"),
            Self::Rejected => ("mandate-rejected", "red"),
        }
    }

    /// The state after `what` by `who`; none when it is not allowed.
    pub(crate) const fn after(self, what: Move, who: Role, consent: Consent) -> Option<Self> {
        match (self, what, who, consent) {
            (Self::Pending, Move::Sign, Role::Officer, Consent::Signature) => Some(Self::Signed),
            (Self::Pending, Move::Confirm, Role::Citizen, Consent::Message | Consent::Sms)
            | (Self::Signed, Move::Compare, Role::Second, Consent::Signature) => Some(Self::Active),
            (Self::Signed, Move::Reject, Role::Second, Consent::Signature) => Some(Self::Rejected),
            (Self::Pending | Self::Signed, Move::Refuse, Role::Citizen, _) => Some(Self::Refused),
            (Self::Pending | Self::Signed, Move::Revoke, Role::Officer, _)
            | (Self::Active, Move::Revoke, Role::Officer | Role::Citizen, _) => Some(Self::Revoked),
            (Self::Pending | Self::Signed | Self::Active, Move::Expire, Role::Clock, _) => Some(Self::Expired),
            _ => None,
        }
    }

    /// The state as it counts at `now`, whether the clock has already written it down or not.
    pub(crate) fn at(self, now: Timestamp, expires_at: Timestamp) -> Self {
        match self {
            Self::Pending | Self::Signed | Self::Active if expires_at <= now => Self::Expired,
            state => state,
        }
    }
}

impl Consent {
    pub(crate) const ALL: [Self; 3] = [Self::Signature, Self::Sms, Self::Message];

    /// As it is stored and sent.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Signature => "signature",
            Self::Message => "message",
            Self::Sms => "sms",
        }
    }

    /// The keys of its name and of its explanation.
    pub(crate) const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Signature => ("mandate-consent-signature", "mandate-consent-signature-hint"),
            Self::Message => ("mandate-consent-message", "mandate-consent-message-hint"),
            Self::Sms => ("mandate-consent-sms", "mandate-consent-sms-hint"),
        }
    }
}

impl Move {
    /// Where the mandate stands after it.
    pub(crate) const fn leads_to(self) -> State {
        match self {
            Self::Sign => State::Signed,
            Self::Confirm | Self::Compare => State::Active,
            Self::Reject => State::Rejected,
            Self::Refuse => State::Refused,
            Self::Revoke => State::Revoked,
            Self::Expire => State::Expired,
        }
    }

    /// The name of the event that it leaves.
    pub(crate) const fn event(self) -> &'static str {
        match self {
            Self::Sign => "mandate.signed",
            Self::Confirm => "mandate.confirmed",
            Self::Compare => "mandate.compared",
            Self::Reject => "mandate.rejected",
            Self::Refuse => "mandate.refused",
            Self::Revoke => "mandate.revoked",
            Self::Expire => "mandate.expired",
        }
    }
}

/// The word is none of those that are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown word")]
pub(crate) struct Unknown;

impl FromStr for State {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|state| state.as_str() == text).ok_or(Unknown)
    }
}

impl FromStr for Consent {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|consent| consent.as_str() == text).ok_or(Unknown)
    }
}

impl TryFrom<String> for State {
    type Error = Unknown;

    fn try_from(text: String) -> Result<Self, Unknown> {
        text.parse()
    }
}

impl TryFrom<String> for Consent {
    type Error = Unknown;

    fn try_from(text: String) -> Result<Self, Unknown> {
        text.parse()
    }
}

/// What the citizen agrees to, and who wrote it.
#[derive(Clone, Debug)]
pub(crate) struct Terms<'a> {
    pub(crate) tenant: Uuid,
    pub(crate) mandate: Uuid,
    pub(crate) reference: &'a str,
    pub(crate) name: &'a str,
    pub(crate) email: Option<&'a str>,
    pub(crate) phone: Option<&'a str>,
    pub(crate) acts: &'a [String],
    pub(crate) days: i16,
    pub(crate) consent: Consent,
    pub(crate) officer: Uuid,
    /// As it stands on acts: a relay's with their house.
    pub(crate) officer_name: &'a str,
    pub(crate) is_relay: bool,
    pub(crate) created_at: Timestamp,
    pub(crate) text_version: i16,
}

impl Terms<'_> {
    /// SHA-256 over all of it and the salt. Each field stands behind its length, so that none can move into its neighbour.
    pub(crate) fn attestation(&self, salt: &[u8]) -> [u8; 32] {
        let mut acts = self.acts.to_vec();
        acts.sort_unstable();
        let created_at = self.created_at.as_microsecond().to_be_bytes();
        let (days, version) = (self.days.to_be_bytes(), self.text_version.to_be_bytes());
        // An address that is not given is another thing than an empty one.
        let (email, phone) = (optional(self.email), optional(self.phone));
        let fields: [&[u8]; 12] = [
            self.tenant.as_bytes(),
            self.mandate.as_bytes(),
            self.reference.as_bytes(),
            self.name.as_bytes(),
            &email,
            &phone,
            &days,
            self.consent.as_str().as_bytes(),
            self.officer.as_bytes(),
            &created_at,
            &version,
            salt,
        ];
        let relay = [u8::from(self.is_relay)];
        let writer: [&[u8]; 2] = [self.officer_name.as_bytes(), &relay];
        // The first version of the words named the administration's officers only, whoever wrote it.
        let writer = if self.text_version >= 2 { &writer[..] } else { &[] };
        let mut hash = Sha256::new();
        for field in fields.into_iter().chain(writer.iter().copied()).chain(acts.iter().map(String::as_bytes)) {
            hash.update((field.len() as u64).to_be_bytes());
            hash.update(field);
        }
        hash.finalize().into()
    }
}

fn optional(text: Option<&str>) -> Vec<u8> {
    text.map(|text| [b"+", text.as_bytes()].concat()).unwrap_or_default()
}

#[cfg(test)]
mod tests;

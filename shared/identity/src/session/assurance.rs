//! How somebody proved who they are, and how far an act may rely on it.

use std::fmt;

/// A way to prove who one is, as sessions note it (RFC 8176, section 2, and three values of our own).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// A password.
    Password,
    /// A code of an authenticator (RFC 6238).
    Otp,
    /// A recovery code.
    Recovery,
    /// A passkey that asked for a finger, a face or a PIN.
    Passkey,
    /// A link that was sent by e-mail. It is no factor beside another one (OWASP ASVS 5.0, 6.3.6).
    Email,
    /// A code that was sent by SMS.
    Sms,
    /// Another provider, by OpenID Connect; its own methods stand beside it.
    Provider,
}

impl Method {
    const ALL: [(Self, &'static str); 7] = [
        (Self::Password, "pwd"),
        (Self::Otp, "otp"),
        (Self::Recovery, "recovery"),
        (Self::Passkey, "hwk"),
        (Self::Email, "email"),
        (Self::Sms, "sms"),
        (Self::Provider, "provider"),
    ];

    /// As a session notes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(method, _)| *method == self).map_or("", |(_, text)| text)
    }

    /// Reads a session's note; none for what another provider said.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == text).map(|(method, _)| *method)
    }
}

/// How sure it is who acts, in the levels of Regulation (EU) 910/2014, article 8, which OpenID providers name in `acr`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assurance {
    /// One factor.
    #[default]
    Low,
    /// Two factors.
    Substantial,
    /// Two factors and an identity that was proved in person.
    High,
}

impl Assurance {
    /// What these methods of ours are worth together.
    #[must_use]
    pub fn of(methods: &[Method]) -> Self {
        let has = |method| methods.contains(&method);
        let second = has(Method::Otp) || has(Method::Recovery);
        let is_strong = has(Method::Passkey)
            || (second && methods.iter().any(|method| !matches!(method, Method::Otp | Method::Recovery)));
        if is_strong { Self::Substantial } else { Self::Low }
    }

    /// As programs are told it, in `acr_values` (RFC 9470).
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Substantial => "substantial",
            Self::High => "high",
        }
    }

    /// As a session notes it: 1 to 3.
    pub(crate) const fn level(self) -> i16 {
        match self {
            Self::Low => 1,
            Self::Substantial => 2,
            Self::High => 3,
        }
    }

    /// Reads a session's note.
    pub(crate) const fn of_level(level: i16) -> Self {
        match level {
            3 => Self::High,
            2 => Self::Substantial,
            _ => Self::Low,
        }
    }
}

impl fmt::Display for Assurance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Method::{Email, Otp, Passkey, Password, Recovery, Sms};

    #[test]
    fn two_factors_or_a_passkey_are_substantial_and_nothing_of_ours_is_high() {
        for (methods, assurance) in [
            (&[][..], Assurance::Low),
            (&[Password], Assurance::Low),
            (&[Email], Assurance::Low),
            (&[Sms], Assurance::Low),
            (&[Password, Email], Assurance::Low),
            (&[Otp], Assurance::Low),
            (&[Otp, Recovery], Assurance::Low),
            (&[Password, Otp], Assurance::Substantial),
            (&[Password, Recovery], Assurance::Substantial),
            (&[Email, Otp], Assurance::Substantial),
            (&[Passkey], Assurance::Substantial),
        ] {
            assert_eq!(Assurance::of(methods), assurance, "{methods:?}");
        }
    }

    #[test]
    fn what_a_session_notes_is_read_back() {
        for (method, text) in Method::ALL {
            assert_eq!((Method::of(text), method.as_str()), (Some(method), text));
        }
        assert_eq!(Method::of("fpt"), None);
        for assurance in [Assurance::Low, Assurance::Substantial, Assurance::High] {
            assert_eq!(Assurance::of_level(assurance.level()), assurance);
        }
    }
}

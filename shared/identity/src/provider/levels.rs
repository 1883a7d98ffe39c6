//! What a provider's word is worth: how surely it knows somebody.

use crate::Assurance;

/// What stands among the levels where a provider's word that several factors were used is taken: `amr:mfa=substantial`.
pub(super) const MFA: &str = "amr:mfa";

/// The values of `acr` that we ask for, the best first, and what each is worth: `eidas3=high eidas2=substantial`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels(Vec<(String, Assurance)>);

/// A level that does not exist, or no level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not of the form value=low, value=substantial or value=high, separated by spaces")]
pub struct InvalidLevels;

impl std::str::FromStr for Levels {
    type Err = InvalidLevels;

    fn from_str(text: &str) -> Result<Self, InvalidLevels> {
        let pairs = text.split_whitespace().map(|pair| {
            let (value, level) = pair.rsplit_once('=').ok_or(InvalidLevels)?;
            let levels = [Assurance::Low, Assurance::Substantial, Assurance::High];
            let level = levels.into_iter().find(|known| known.to_string() == level).ok_or(InvalidLevels)?;
            if value.is_empty() { Err(InvalidLevels) } else { Ok((value.to_owned(), level)) }
        });
        pairs.collect::<Result<_, _>>().map(Self)
    }
}

impl Levels {
    pub(super) fn of(stored: &[String]) -> Self {
        stored.join(" ").parse().unwrap_or_default()
    }

    pub(super) fn stored(&self) -> Vec<String> {
        self.0.iter().map(|(value, level)| format!("{value}={level}")).collect()
    }

    /// What a provider's word is worth: no more than one factor, unless it says more and the setting takes that word. Of several
    /// factors without a level (RFC 8176, section 2: `mfa`) it is taken where [`MFA`] stands, and is then worth two.
    pub(super) fn worth(&self, acr: Option<&str>, amr: &[String]) -> Assurance {
        let level_of = |value: &str| self.0.iter().find(|(known, _)| known == value).map(|(_, level)| *level);
        let named = acr.filter(|acr| *acr != MFA).and_then(level_of);
        let says_several = amr.iter().any(|method| method == "mfa");
        let factors = level_of(MFA).filter(|_| says_several).map(|level| level.min(Assurance::Substantial));
        named.max(factors).unwrap_or_default()
    }

    /// The values of `acr` that are asked for.
    pub(super) fn asked(&self) -> Vec<&str> {
        self.0.iter().map(|(value, _)| value.as_str()).filter(|value| *value != MFA).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn levels_are_read_as_they_are_written_and_unknown_ones_are_worth_little() {
        let levels: Levels = "eidas3=high  eidas2=substantial".parse().unwrap();
        assert_eq!(Levels::of(&levels.stored()), levels);
        for wrong in ["eidas2", "eidas2=best", "=high"] {
            assert_eq!(wrong.parse::<Levels>(), Err(InvalidLevels), "{wrong}");
        }
        assert_eq!("".parse::<Levels>(), Ok(Levels::default()));
    }

    #[test]
    fn a_provider_s_word_is_one_factor_unless_it_says_more_and_the_setting_takes_it() {
        use Assurance::{High, Low, Substantial};
        let silent = Levels::default();
        let named: Levels = "eidas3=high eidas2=substantial".parse().unwrap();
        let several: Levels = "amr:mfa=substantial".parse().unwrap();
        let greedy: Levels = "amr:mfa=high".parse().unwrap();
        let both: Levels = "eidas3=high eidas2=substantial eidas1=low amr:mfa=substantial".parse().unwrap();
        let none: Vec<String> = Vec::new();
        let (pwd, otp) = (vec!["pwd".to_owned()], vec!["pwd".to_owned(), "otp".to_owned()]);
        let mfa = vec!["pwd".to_owned(), "mfa".to_owned()];
        // What it says in acr, and what that is worth under each setting: without several factors, and with.
        for (acr, worth) in [
            (None, [(Low, Low), (Low, Low), (Low, Substantial), (Low, Substantial), (Low, Substantial)]),
            (Some("eidas1"), [(Low, Low), (Low, Low), (Low, Substantial), (Low, Substantial), (Low, Substantial)]),
            (
                Some("eidas2"),
                [
                    (Low, Low),
                    (Substantial, Substantial),
                    (Low, Substantial),
                    (Low, Substantial),
                    (Substantial, Substantial),
                ],
            ),
            (Some("eidas3"), [(Low, Low), (High, High), (Low, Substantial), (Low, Substantial), (High, High)]),
            (Some("unheard"), [(Low, Low), (Low, Low), (Low, Substantial), (Low, Substantial), (Low, Substantial)]),
            // It is no value of acr.
            (Some("amr:mfa"), [(Low, Low), (Low, Low), (Low, Substantial), (Low, Substantial), (Low, Substantial)]),
        ] {
            for (levels, (one, several)) in [&silent, &named, &several, &greedy, &both].into_iter().zip(worth) {
                for amr in [&none, &pwd, &otp] {
                    assert_eq!(levels.worth(acr, amr), one, "{acr:?} {amr:?} {levels:?}");
                }
                assert_eq!(levels.worth(acr, &mfa), several, "{acr:?} {mfa:?} {levels:?}");
            }
        }
        assert_eq!(both.asked(), ["eidas3", "eidas2", "eidas1"]);
    }
}

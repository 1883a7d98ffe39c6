//! Whether a password is too easy to guess: too short, among those that people use, or made of the person's own name. No
//! composition is asked for, and no renewal (OWASP ASVS 5.0, 6.2.5 and 6.2.10).

use crate::Person;
use crate::factor::password::LONGEST;
use server::{Error, Result};
use ui::{Lang, text, text_with};
use uuid::Uuid;
use zxcvbn::feedback::Warning;
use zxcvbn::{Score, zxcvbn};

/// In characters.
pub(crate) const SHORTEST: usize = 12;

/// Why a password cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weakness {
    Short,
    Long,
    /// On the lists of those that are tried first, or close to it.
    Common,
    /// Rows of keys, repetitions, sequences, dates.
    Pattern,
    /// It says little beyond the person's name or address.
    Own,
    /// Easy to guess all the same.
    Easy,
}

impl Weakness {
    /// Of a password that a person wants; none when it can be taken.
    pub(crate) async fn of(password: &str, person: &Person) -> Result<Option<Self>> {
        if password.chars().count() < SHORTEST {
            return Ok(Some(Self::Short));
        }
        if password.len() > LONGEST {
            return Ok(Some(Self::Long));
        }
        let password = password.to_owned();
        let own: Vec<String> = [&person.name, &person.email]
            .iter()
            .flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric()))
            .filter(|word| word.chars().count() > 2)
            .chain(["diwan"])
            .map(str::to_lowercase)
            .collect();
        // Some milliseconds of a core.
        tokio::task::spawn_blocking(move || judge(&password, &own)).await.map_err(Error::internal)
    }

    /// The ground and the next step.
    pub(crate) fn in_words(self, lang: Lang) -> String {
        match self {
            Self::Short => text_with(lang, "password-short", &[("count", SHORTEST.into())]),
            Self::Long => text(lang, "password-long"),
            Self::Common => text(lang, "password-common"),
            Self::Pattern => text(lang, "password-pattern"),
            Self::Own => text(lang, "password-own"),
            Self::Easy => text(lang, "password-easy"),
        }
    }
}

/// What is wrong with a password that somebody without an account chooses, in words; none when it can be taken.
///
/// # Errors
/// The runtime is going away.
pub async fn password_fault(password: &str, name: &str, email: &str, lang: Lang) -> Result<Option<String>> {
    let newcomer = Person {
        id: Uuid::nil(),
        name: name.to_owned(),
        email: email.to_owned(),
        lang,
        is_operator: false,
        is_demo: false,
    };
    Ok(Weakness::of(password, &newcomer).await?.map(|weakness| weakness.in_words(lang)))
}

fn judge(password: &str, own: &[String]) -> Option<Weakness> {
    // Half of a password at least says nothing about its owner.
    let rest = own.iter().fold(password.to_lowercase(), |rest, word| rest.replace(word, ""));
    if rest.chars().count() < SHORTEST / 2 {
        return Some(Weakness::Own);
    }
    let words: Vec<&str> = own.iter().map(String::as_str).collect();
    let entropy = zxcvbn(password, &words);
    if entropy.score() >= Score::Three {
        return None;
    }
    Some(match entropy.feedback().and_then(|feedback| feedback.warning()) {
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword
            | Warning::AWordByItselfIsEasyToGuess
            | Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
            | Warning::CommonNamesAndSurnamesAreEasyToGuess,
        ) => Weakness::Common,
        Some(_) => Weakness::Pattern,
        None => Weakness::Easy,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn what_is_tried_first_is_refused_with_its_ground_and_the_rest_is_taken() {
        let person = Person {
            id: uuid::Uuid::now_v7(),
            name: "Amina Idrissi".into(),
            email: "amina@citizen.example".into(),
            lang: Lang::Fr,
            is_operator: false,
            is_demo: false,
        };
        for (password, weakness) in [
            ("onze lettre", Some(Weakness::Short)),
            ("passwordpassword", Some(Weakness::Pattern)),
            ("password1234", Some(Weakness::Common)),
            ("qwertyuiopas", Some(Weakness::Common)),
            ("aaaaaaaaaaaaaaaa", Some(Weakness::Pattern)),
            ("123456789012", Some(Weakness::Pattern)),
            ("aminaidrissi1", Some(Weakness::Own)),
            ("Diwan2026Amina", Some(Weakness::Own)),
            (&"é".repeat(513), Some(Weakness::Long)),
            ("cheval agrafe pile correcte", None),
            ("une mouette vole bas", None),
            ("سمكة تسبح في الوادي", None),
            ("xk4 9vbq pw0z", None),
        ] {
            assert_eq!(Weakness::of(password, &person).await.unwrap(), weakness, "{password}");
        }
    }
}

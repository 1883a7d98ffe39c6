//! Every word that a person reads, in each language: the Fluent files under `locales/`, embedded in the binary.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::{LazyLock, PoisonError, RwLock};

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use unic_langid::{LanguageIdentifier, langid};

use crate::Lang;
use crate::number::written;

#[cfg(test)]
mod tests;

fluent_templates::static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "fr",
        customise: |bundle| {
            // Isolation marks would appear in e-mails and PDFs; pages isolate with `<bdi>` and `dir="auto"` instead.
            bundle.set_use_isolating(false);
            let numbers = bundle.locales.first().map(numbers_in);
            bundle.set_formatter(numbers);
        },
    };
}

static AR: LanguageIdentifier = langid!("ar");
static FR: LanguageIdentifier = langid!("fr");
static ZGH: LanguageIdentifier = langid!("zgh");
static EN: LanguageIdentifier = langid!("en");

/// How a bundle writes its values; none for those that it writes as they are.
type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

fn numbers_in<M>(language: &LanguageIdentifier) -> Formatter<M> {
    match language.language.as_str() {
        "ar" => |value, _| number_in(Lang::Ar, value),
        "zgh" => |value, _| number_in(Lang::Zgh, value),
        "en" => |value, _| number_in(Lang::En, value),
        _ => |value, _| number_in(Lang::Fr, value),
    }
}

fn number_in(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let whole = number.options.maximum_significant_digits.map(|whole| whole.to_string().into());
            Some(written(lang, &whole.unwrap_or_else(|| number.as_string())))
        }
        _ => None,
    }
}

/// A value put into a text: words as they are, numbers in the way of the language, so that the text can choose its plural.
#[derive(Clone, Debug)]
pub struct Arg<'a>(FluentValue<'a>);

impl fmt::Display for Arg<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            FluentValue::String(text) => f.write_str(text),
            FluentValue::Number(number) => f.write_str(&number.as_string()),
            _ => Ok(()),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::String(Cow::Borrowed(text)))
    }
}

impl<'a> From<&'a &str> for Arg<'a> {
    fn from(text: &'a &str) -> Self {
        Self::from(*text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::from(text.as_str())
    }
}

impl<'a> From<&'a &String> for Arg<'a> {
    fn from(text: &'a &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::String(Cow::Owned(text)))
    }
}

// Templates hand over references to numbers, Rust code the numbers themselves.
macro_rules! arg_from_integers {
    ($($integer:ty),+) => {$(
        impl From<$integer> for Arg<'_> {
            fn from(number: $integer) -> Self {
                Self(FluentValue::from(number))
            }
        }
        impl From<&$integer> for Arg<'_> {
            fn from(number: &$integer) -> Self {
                Self::from(*number)
            }
        }
    )+};
}
arg_from_integers!(u8, u16, u32, u64, usize, i16, i32, i64);

/// A measure, with one decimal at least.
impl From<f64> for Arg<'_> {
    fn from(measure: f64) -> Self {
        let options = FluentNumberOptions { minimum_fraction_digits: Some(1), ..FluentNumberOptions::default() };
        Self(FluentValue::Number(FluentNumber::new(measure, options)))
    }
}

/// A number that stands alone, in the way of a language; words come back as they are.
pub(crate) fn number<'a>(lang: Lang, value: impl Into<Arg<'a>>) -> String {
    let value = value.into();
    number_in(lang, &value.0).unwrap_or_else(|| value.to_string())
}

/// Texts without variables, once formatted: a page has a hundred of them, and formatting each costs a microsecond.
static PLAIN: LazyLock<[RwLock<HashMap<String, String>>; 4]> = LazyLock::new(Default::default);

/// The text of `key` in `lang`. An unknown key comes back in guillemets, so that a person and a test both see it.
#[must_use]
pub fn text(lang: Lang, key: &str) -> String {
    let known = &PLAIN[lang as usize];
    if let Some(text) = known.read().unwrap_or_else(PoisonError::into_inner).get(key) {
        return text.clone();
    }
    match looked_up(lang, key, &[]) {
        Some(text) => {
            known.write().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), text.clone());
            text
        }
        None => format!("«{key}»"),
    }
}

/// The text of `key` in `lang` with its variables filled in.
#[must_use]
pub fn text_with(lang: Lang, key: &str, args: &[(&str, Arg<'_>)]) -> String {
    looked_up(lang, key, args).unwrap_or_else(|| format!("«{key}»"))
}

fn looked_up(lang: Lang, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let mut args: HashMap<&str, FluentValue<'_>> = args.iter().map(|(name, arg)| (*name, arg.0.clone())).collect();
    if lang == Lang::Ar {
        args.values_mut().for_each(count_in_arabic);
    }
    LOCALES.lookup_single_language(identifier(lang), key, Some(&args)).ok()
}

/// The last two digits of a number choose its plural in Arabic (CLDR: `n % 100 = 3..10` is few, `11..99` many), where the library looks at
/// the whole number. So a smaller number of the same plural stands for it; the number itself, to be written, goes along.
fn count_in_arabic(value: &mut FluentValue<'_>) {
    let FluentValue::Number(number) = value else { return };
    if number.value < 100.0 || number.value.fract() != 0.0 {
        return;
    }
    let last = number.value % 100.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and positive")]
    let whole = number.value as usize;
    number.options.maximum_significant_digits = Some(whole);
    number.value = if last < 3.0 { 100.0 } else { last };
}

fn identifier(lang: Lang) -> &'static LanguageIdentifier {
    match lang {
        Lang::Ar => &AR,
        Lang::Fr => &FR,
        Lang::Zgh => &ZGH,
        Lang::En => &EN,
    }
}

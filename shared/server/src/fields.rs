//! A form with boxes that may be ticked together: several values under one name, which a struct of fields cannot hold.

use crate::{Error, Result};
use serde::Deserialize;
use uuid::Uuid;

/// What was sent, in order. Read it as `Form<Fields>`.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The first value of `name`, without spaces around it and without letters that no text has; empty when it was not sent.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        let value = self.all(name).next().unwrap_or_default();
        value
            .chars()
            .filter(|letter| !letter.is_control() && !ui::is_unseen(*letter))
            .collect::<String>()
            .trim()
            .to_owned()
    }

    /// The first value of `name` as it was typed: for passwords.
    #[must_use]
    pub fn raw(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    /// Every value of `name`.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(each, _)| each == name).map(|(_, value)| value.as_str())
    }

    /// Every value of `name`, owned.
    #[must_use]
    pub fn list(&self, name: &str) -> Vec<String> {
        self.all(name).map(str::to_owned).collect()
    }

    /// The token that makes the form act once (`guard` of the form component).
    ///
    /// # Errors
    /// [`Error::Malformed`] when it is none of ours.
    pub fn token(&self) -> Result<Uuid> {
        self.raw("token").parse().map_err(|_| Error::Malformed)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn boxes_of_one_name_are_all_read() {
        let fields: Fields = serde_urlencoded::from_str("name=+Am%E2%80%AEina%00+&role=a&role=b&csrf=x").unwrap();
        assert_eq!((fields.text("name"), fields.text("absent")), ("Amina".to_owned(), String::new()));
        assert_eq!(fields.list("role"), ["a", "b"]);
        assert!(matches!(fields.token(), Err(Error::Malformed)));
    }
}

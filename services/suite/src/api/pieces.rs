//! Words and code in one text: what programs write is the same in every language, and is read from the left.

/// A piece of a text: words, or code.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) is_code: bool,
}

/// The pieces of a text, in which code stands between backticks.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let pieces = text.split('`').enumerate().map(|(at, text)| Piece { text: text.to_owned(), is_code: at % 2 == 1 });
    pieces.filter(|piece| !piece.text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_told_apart_from_words() {
        let piece = |text: &str, is_code| Piece { text: text.to_owned(), is_code };
        let told = pieces("`POST` ou `GET`.");
        assert_eq!(told, [piece("POST", true), piece(" ou ", false), piece("GET", true), piece(".", false)]);
        assert_eq!(pieces("Rien."), [piece("Rien.", false)]);
    }
}

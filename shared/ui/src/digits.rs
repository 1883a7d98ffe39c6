//! Digits as people type them in Arabic and Persian: for a machine they are those of Latin.

/// The text with `٠١٢…` and `۰۱۲…` as `012…`.
#[must_use]
pub fn latin_digits(text: &str) -> String {
    let digit = |letter: char, zero: char| {
        let value = u32::from(letter).checked_sub(u32::from(zero)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    };
    text.chars().map(|letter| digit(letter, '٠').or_else(|| digit(letter, '۰')).unwrap_or(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_rows_of_digits_are_read_and_all_else_stays() {
        assert_eq!(latin_digits("٠١٢٣٤٥٦٧٨٩"), "0123456789");
        assert_eq!(latin_digits("۰۱۲۳۴۵۶۷۸۹"), "0123456789");
        assert_eq!(latin_digits("26-AGA-٠٠٠١٢٣-K ش"), "26-AGA-000123-K ش");
    }
}

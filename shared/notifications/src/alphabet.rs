//! The alphabets of short messages: how long a text is in them, and how it becomes shorter.

/// How many messages a gateway makes of a text (3GPP TS 23.038 and 23.040): 160 letters of the GSM alphabet, or 70 of any other,
/// fit into one, and 153 or 67 into each of several.
#[must_use]
pub fn segments(text: &str) -> usize {
    /// The basic alphabet, then the letters that take two places.
    const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    const WIDE: &str = "^{}\\[~]|€";
    let is_basic = text.chars().all(|letter| BASIC.contains(letter) || WIDE.contains(letter));
    let (count, one, each) = if is_basic {
        (text.chars().map(|letter| if WIDE.contains(letter) { 2 } else { 1 }).sum(), 160, 153)
    } else {
        (text.encode_utf16().count(), 70, 67)
    };
    if count <= one { 1 } else { count.div_ceil(each) }
}

/// The text in letters of the GSM alphabet, as far as it is in Latin ones: one other sign makes the whole text count as of another
/// alphabet, and more than twice as long. Signs of print become those of a keyboard, and accents that the alphabet lacks are left
/// out.
#[must_use]
pub fn typewritten(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        let written = match letter {
            '’' | '‘' => "'",
            '«' | '»' | '“' | '”' => "\"",
            '–' | '—' | '‑' => "-",
            '…' => "...",
            '\u{a0}' | '\u{202f}' => " ",
            'â' => "a",
            'ç' => "c",
            'ê' | 'ë' => "e",
            'î' | 'ï' => "i",
            'ô' => "o",
            'û' => "u",
            'œ' => "oe",
            'À' | 'Â' => "A",
            'È' | 'Ê' | 'Ë' => "E",
            'Î' | 'Ï' => "I",
            'Ô' => "O",
            'Ù' | 'Û' => "U",
            'Œ' => "OE",
            other => {
                plain.push(other);
                continue;
            }
        };
        plain.push_str(written);
    }
    plain
}

/// What `words` make of these names, as it is typed: each name is cut as far as it takes to fit into `most` messages. Words that
/// are too long without any name stay so.
#[must_use]
pub fn shortened<const N: usize>(most: usize, names: [&str; N], words: impl Fn([&str; N]) -> String) -> String {
    let mut text = typewritten(&words(names));
    for letters in [40, 30, 20, 12, 6] {
        if segments(&text) <= most {
            break;
        }
        let cut = names.map(|name| cut(name, letters));
        text = typewritten(&words(std::array::from_fn(|at| cut[at].as_str())));
    }
    text
}

fn cut(name: &str, most: usize) -> String {
    match name.char_indices().nth(most) {
        Some((at, _)) => format!("{}.", &name[..at]),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_as_many_messages_as_its_alphabet_makes_it() {
        for (text, expected) in [
            (String::new(), 1),
            ("a".repeat(160), 1),
            ("a".repeat(161), 2),
            ("é".repeat(153 * 3), 3),
            ("€".repeat(81), 2),
            ("ê".repeat(70), 1),
            ("ê".repeat(71), 2),
            ("ش".repeat(67 * 3), 3),
            ("ⵣ".repeat(67 * 3 + 1), 4),
        ] {
            assert_eq!(segments(&text), expected, "{text}");
        }
    }

    #[test]
    fn french_words_are_typed_in_letters_that_fit() {
        let typed = typewritten("Conseil régional de Drâa-Tafilalet : « réclamation reçue », août…");
        assert_eq!(typed, "Conseil régional de Draa-Tafilalet : \" réclamation recue \", aout...");
        assert_eq!(segments(&typed), 1);
        assert_eq!(typewritten("جماعة أكادير"), "جماعة أكادير");
    }

    #[test]
    fn a_name_is_cut_no_further_than_it_must_be() {
        let words = |[name]: [&str; 1]| format!("{name}: {}", "a".repeat(120));
        assert_eq!(shortened(1, ["Agadir"], words), format!("Agadir: {}", "a".repeat(120)));
        let name = "Agadir-Ida-Outanane ".repeat(3);
        assert_eq!(segments(&shortened(1, [&name], words)), 1);
        assert!(shortened(1, [&name], words).starts_with("Agadir-Ida-Outanane Agadir-Ida"));
    }
}

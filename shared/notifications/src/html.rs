//! The same text as HTML, so that a mail program shows Arabic from the right.

use std::fmt::Write;
use ui::Lang;

/// A page with the paragraphs of `text`; addresses become links.
pub(crate) fn page(lang: Lang, subject: &str, text: &str) -> String {
    let (code, dir) = (lang.code(), lang.dir());
    let mut body = String::new();
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let lines: Vec<String> = paragraph.lines().map(line).collect();
        // Writing to a String does not fail.
        let _ = writeln!(body, "<p>{}</p>", lines.join("<br>\n"));
    }
    format!(
        "<!doctype html>\n<html lang=\"{code}\" dir=\"{dir}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n\
         <body lang=\"{code}\" dir=\"{dir}\" style=\"font-family: sans-serif; line-height: 1.6; text-align: start\">\n\
         {body}</body>\n</html>\n",
        escaped(subject)
    )
}

fn line(text: &str) -> String {
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// An address keeps its own direction inside Arabic.
fn word(text: &str) -> String {
    if text.starts_with("https://") || text.starts_with("http://") {
        let address = escaped(text);
        format!("<a href=\"{address}\" dir=\"ltr\">{address}</a>")
    } else {
        escaped(text)
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_is_laid_out_from_the_right_and_its_link_from_the_left() {
        let page = page(Lang::Ar, "شكايتكم", "توصلنا بشكايتكم.\n\nتتبعوها هنا:\nhttps://diwan.example/ar/?a=1&b=2");
        assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(page.contains("<p>توصلنا بشكايتكم.</p>\n<p>تتبعوها هنا:<br>\n<a href="));
        assert!(page.contains("<a href=\"https://diwan.example/ar/?a=1&amp;b=2\" dir=\"ltr\">"));
    }

    #[test]
    fn what_people_typed_stays_text() {
        let page = page(Lang::Fr, "<b>", "<script>alert(1)</script> \"&\" https://x.example/\"onclick=\"");
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&quot;"));
        assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains("\"onclick"));
    }
}

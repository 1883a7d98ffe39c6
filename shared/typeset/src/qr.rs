//! QR codes as SVG, for pages and for PDF.

use crate::Error;
use fast_qr::convert::Builder;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder};

/// A QR code of `text` as an `<svg>` element, dark on white, with the quiet zone of four modules around it.
///
/// It has no style, no script and no size of its own (`viewBox` only): it may be placed inline under a strict content
/// security policy, and the page's style sheet gives its size. The caller adds the accessible name around it.
///
/// # Errors
/// [`Error::QrTooLong`] above 2,331 bytes.
pub fn qr_svg(text: &str) -> Result<String, Error> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|_| Error::QrTooLong)?;
    Ok(SvgBuilder::default().margin(4).to_str(&code))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn may_stand_inline_under_a_strict_content_security_policy() {
        let svg = qr_svg("https://diwan.example/\"><script>alert(1)</script>").unwrap();
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"));
        for forbidden in ["style", "script", "href", "<image", "alert"] {
            assert!(!svg.contains(forbidden), "{forbidden} in {svg}");
        }
    }

    #[test]
    fn has_the_quiet_zone() {
        let svg = qr_svg("A").unwrap();
        assert!(svg.contains("viewBox=\"0 0 29 29\""), "21 modules and 4 on each side: {svg}");
        assert!(svg.contains("M4,4h1"), "the first module stands after the quiet zone");
    }

    #[test]
    fn refuses_more_than_a_code_can_hold() {
        assert!(qr_svg(&"x".repeat(2331)).is_ok());
        assert!(matches!(qr_svg(&"x".repeat(2332)), Err(Error::QrTooLong)));
    }
}

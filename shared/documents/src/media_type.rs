//! The types of file that Diwan takes, known by their bytes and by nothing that the sender says.
//!
//! Not taken, on purpose: plain text (no bytes tell it from a page or a script; a form has a field for text), the binary office
//! files of before 2007 (they carry programs), and HEIC. Of HEIC there is no decoder that we would let loose on strangers' bytes:
//! in Rust one is of its first version and one under a licence that a public administration cannot take on, the others are large
//! libraries in C. Telephones turn it into JPEG by themselves when the form's field names JPEG and not HEIC.

use image::ImageFormat;

/// How many bytes [`MediaType::sniff`] needs to see.
pub(crate) const HEAD: usize = 512;

/// A type of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum MediaType {
    /// A photograph.
    Jpeg,
    /// A drawing or a screen capture.
    Png,
    /// A picture from a recent phone or browser.
    Webp,
    /// A paper.
    Pdf,
    /// A text of a word processor (ECMA-376), without programs in it.
    Docx,
    /// A text of a word processor (ISO/IEC 26300).
    Odt,
    /// Sound, as players keep it.
    Mp3,
    /// Sound, as most telephones record it.
    M4a,
    /// The same without a container (ADTS).
    Aac,
    /// Sound in Opus or Vorbis, as messengers send it.
    Ogg,
    /// Sound that a browser recorded.
    Weba,
    /// Sound as a recorder writes it.
    Wav,
    /// Speech, as simple telephones record it.
    Amr,
    /// Speech in the container of simple telephones.
    ThreeGpSound,
    /// A film, as most telephones make it.
    Mp4,
    /// A film of a browser.
    Webm,
    /// A film of an iPhone.
    Mov,
    /// A film of a simple telephone.
    ThreeGp,
}

/// What one does with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Looks at it.
    Picture,
    /// Listens to it.
    Sound,
    /// Watches it.
    Film,
    /// Reads it.
    Paper,
}

impl MediaType {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::Jpeg,
        Self::Png,
        Self::Webp,
        Self::Pdf,
        Self::Docx,
        Self::Odt,
        Self::Mp3,
        Self::M4a,
        Self::Aac,
        Self::Ogg,
        Self::Weba,
        Self::Wav,
        Self::Amr,
        Self::ThreeGpSound,
        Self::Mp4,
        Self::Webm,
        Self::Mov,
        Self::ThreeGp,
    ];

    /// The registered name, as in `Content-Type` and in the `accept` of a form's field.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
            Self::Aac => "audio/aac",
            Self::Ogg => "audio/ogg",
            Self::Weba => "audio/webm",
            Self::Wav => "audio/wav",
            Self::Amr => "audio/amr",
            Self::ThreeGpSound => "audio/3gpp",
            Self::Mp4 => "video/mp4",
            Self::Webm => "video/webm",
            Self::Mov => "video/quicktime",
            Self::ThreeGp => "video/3gpp",
        }
    }

    /// How the name of such a file ends, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Mp3 => "mp3",
            Self::M4a => "m4a",
            Self::Aac => "aac",
            Self::Ogg => "ogg",
            Self::Weba => "weba",
            Self::Wav => "wav",
            Self::Amr => "amr",
            Self::ThreeGpSound | Self::ThreeGp => "3gp",
            Self::Mp4 => "mp4",
            Self::Webm => "webm",
            Self::Mov => "mov",
        }
    }

    /// What one does with it.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Jpeg | Self::Png | Self::Webp => Kind::Picture,
            Self::Pdf | Self::Docx | Self::Odt => Kind::Paper,
            Self::Mp3 | Self::M4a | Self::Aac | Self::Ogg | Self::Weba | Self::Wav | Self::Amr | Self::ThreeGpSound => {
                Kind::Sound
            }
            Self::Mp4 | Self::Webm | Self::Mov | Self::ThreeGp => Kind::Film,
        }
    }

    /// The type with this registered name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name)
    }

    /// How the picture is decoded; `None` when it is not one.
    pub(crate) const fn picture(self) -> Option<ImageFormat> {
        match self {
            Self::Jpeg => Some(ImageFormat::Jpeg),
            Self::Png => Some(ImageFormat::Png),
            Self::Webp => Some(ImageFormat::WebP),
            _ => None,
        }
    }

    /// The type that the first bytes tell, else the registered name of another known type. What more bytes must prove is proved
    /// when all have come: the names inside of an archive, whether there is a film beside the sound.
    pub(crate) fn sniff(head: &[u8]) -> Result<Self, Option<&'static str>> {
        // ISO/IEC 14496-12, 4.3: a box `ftyp` whose first four bytes name the brand (3GPP TS 26.244, 5.4).
        if let Some([b'f', b't', b'y', b'p', b'3', b'g', b'p' | b'r' | b'e' | b'g' | b's', _]) = head.get(4..12) {
            return Ok(Self::ThreeGp);
        }
        let found = infer::get(head).map(|kind| kind.mime_type());
        match found {
            Some("audio/m4a") => Ok(Self::M4a),
            Some("audio/opus") => Ok(Self::Ogg),
            Some("audio/x-wav") => Ok(Self::Wav),
            Some("video/x-m4v") => Ok(Self::Mp4),
            found => found.and_then(Self::from_name).ok_or(found),
        }
    }
}

/// Whether the first bytes are those of an archive, which office files are.
pub(crate) fn is_archive(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_has_a_name_of_its_own() {
        for media_type in MediaType::ALL {
            assert_eq!(MediaType::from_name(media_type.name()), Some(media_type));
            assert_eq!(media_type.picture().is_some(), media_type.kind() == Kind::Picture);
        }
    }

    #[test]
    fn a_picture_of_an_iphone_is_known_and_not_taken() {
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
        assert_eq!(MediaType::sniff(heic), Err(Some("image/heif")));
    }

    #[test]
    fn containers_are_known_by_their_brand() {
        for (brand, known) in
            [("isom", MediaType::Mp4), ("qt  ", MediaType::Mov), ("M4A ", MediaType::M4a), ("3gp5", MediaType::ThreeGp)]
        {
            let head = [b"\0\0\0\x14ftyp".as_slice(), brand.as_bytes(), b"\0\0\x02\0", brand.as_bytes()].concat();
            assert_eq!(MediaType::sniff(&head), Ok(known), "{brand}");
        }
    }
}

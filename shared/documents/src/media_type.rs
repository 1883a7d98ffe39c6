//! The types of file that Diwan takes, known by their first bytes and by nothing that the sender says.

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
}

impl MediaType {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Jpeg, Self::Png, Self::Webp, Self::Pdf];

    /// The registered name, as in `Content-Type` and in the `accept` of a form's field.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
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
            Self::Pdf => None,
        }
    }

    /// The type that the first bytes tell, else the registered name of another known type.
    pub(crate) fn sniff(head: &[u8]) -> Result<Self, Option<&'static str>> {
        let found = infer::get(head).map(|kind| kind.mime_type());
        found.and_then(Self::from_name).ok_or(found)
    }
}

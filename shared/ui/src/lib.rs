//! The look and the language of Diwan: layout, components, translations in four languages, and hashed assets.
//!
//! Knows nothing of HTTP or the database: other crates hand it plain values and get HTML or text back.

// Templates name this crate's types by `ui::…`, here as in every other crate.
extern crate self as ui;

mod accent;
mod asset;
mod chart;
mod colour;
mod date;
mod digits;
mod display;
mod errors;
mod gallery;
mod lang;
mod letters;
mod number;
mod page;
mod parts;
mod text;

pub use accent::{Accent, UnknownAccent};
pub use asset::{Asset, asset, asset_url, assets};
pub use chart::{Chart, Series, Spread, Target};
pub use colour::{Colour, InvalidColour, LEAST_CONTRAST};
pub use date::{long_date, long_date_time, long_period};
pub use digits::latin_digits;
pub use display::{Contrast, Display, Size, Theme};
pub use errors::{Errors, FieldError, name_fields};
pub use gallery::GalleryPage;
pub use lang::{Lang, Names, UnknownLang};
pub use letters::{is_unseen, legible};
pub use page::{Brand, Look, Page, Said, write_to_us};
pub use parts::{Choice, Cursor, Fact, KeyFigure, Link, Place, Step, groups};
pub use text::{Arg, text, text_with};

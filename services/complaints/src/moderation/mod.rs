//! A moderator decides what the public sees of a complaint: its text as it was written or with other words, its pictures with black
//! boxes, or nothing. It changes neither what its author wrote nor where the complaint stands; each decision stays on record, and
//! its author reads what was decided and why.

mod picture;
mod queue;
mod store;
mod text;

pub(crate) use self::store::note_narrowed;
use crate::store::Event;
use actix_web::web;
use serde_json::{Value, json};
use ui::{Lang, Page, text as words_of};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    queue::routes(cfg);
    text::routes(cfg);
    picture::routes(cfg);
}

/// What is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// The public reads it as it was written.
    Publish,
    /// The public reads other words.
    Edit,
    /// The public sees nothing of it.
    Hide,
    /// These areas of a picture are black, or none are.
    Paint,
    /// The public sees a picture.
    ShowPicture,
    /// The public does not see a picture.
    HidePicture,
}

impl What {
    const ALL: [Self; 6] = [Self::Publish, Self::Edit, Self::Hide, Self::Paint, Self::ShowPicture, Self::HidePicture];

    /// As it is stored.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::Edit => "edit",
            Self::Hide => "hide",
            Self::Paint => "paint",
            Self::ShowPicture => "show_picture",
            Self::HidePicture => "hide_picture",
        }
    }

    /// The key of the words for what was decided.
    const fn key(self) -> &'static str {
        match self {
            Self::Publish => "moderation-told-publish",
            Self::Edit => "moderation-told-edit",
            Self::Hide => "moderation-told-hide",
            Self::Paint => "moderation-told-paint",
            Self::ShowPicture => "moderation-told-show-picture",
            Self::HidePicture => "moderation-told-hide-picture",
        }
    }

    fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == word)
    }
}

/// Why words are changed or hidden: its author reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    /// It tells who somebody is, or how to reach them (law 09-08).
    Personal,
    /// It insults somebody.
    Insult,
    /// It is about something else.
    Unrelated,
    /// It could bring somebody into danger.
    Danger,
    /// Its author asked for it.
    Author,
    /// Its subject is not shown any more: nobody chooses it.
    Subject,
}

impl Reason {
    /// What a moderator chooses from.
    const CHOICES: [Self; 5] = [Self::Personal, Self::Insult, Self::Unrelated, Self::Danger, Self::Author];

    /// As it is stored and sent.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Insult => "insult",
            Self::Unrelated => "unrelated",
            Self::Danger => "danger",
            Self::Author => "author",
            Self::Subject => "subject",
        }
    }

    /// The key of its words.
    const fn key(self) -> &'static str {
        match self {
            Self::Personal => "moderation-reason-personal",
            Self::Insult => "moderation-reason-insult",
            Self::Unrelated => "moderation-reason-unrelated",
            Self::Danger => "moderation-reason-danger",
            Self::Author => "moderation-reason-author",
            Self::Subject => "moderation-reason-subject",
        }
    }

    fn named(word: &str) -> Option<Self> {
        Self::CHOICES.into_iter().chain([Self::Subject]).find(|reason| reason.as_str() == word)
    }
}

/// The detail of the event of a decision.
fn detail(what: What, reason: Option<Reason>) -> Value {
    let mut detail = json!({ "decision": what.as_str() });
    if let Some(reason) = reason {
        detail["reason"] = json!(reason.as_str());
    }
    detail
}

/// What a moderator decided and why, as everybody reads it who reads the event; empty for one that does not say.
pub(crate) fn told(lang: Lang, event: &Event) -> String {
    let word = |field: &str| event.detail[field].as_str().unwrap_or_default();
    let what = What::named(word("decision")).map(|what| words_of(lang, what.key()));
    let reason = Reason::named(word("reason")).map(|reason| words_of(lang, reason.key()));
    let said: Vec<String> = what.into_iter().chain(reason).collect();
    said.join(" ")
}

/// A part of what somebody wrote, with a word for what it looks like; empty for what looks harmless.
struct Marked {
    text: String,
    looks: String,
}

/// A text with what looks like somebody's data.
fn marked(page: &Page, text: &str) -> Vec<Marked> {
    let mark = |piece: crate::personal::Piece<'_>| Marked {
        text: piece.text.to_owned(),
        looks: piece.looks.map(|key| page.t(key)).unwrap_or_default(),
    };
    crate::personal::pieces(text).into_iter().map(mark).collect()
}

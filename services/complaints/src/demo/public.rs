//! What the public sees of an invented complaint: most at once, some when somebody has looked at it, a few never.

use super::invent::Event;
use crate::complaint::Move;
use crate::face::{Moderation, NewFace, Visibility};
use identity::Member;
use jiff::{SignedDuration, Timestamp};
use rand::Rng as _;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use serde_json::json;
use std::ops::Range;

/// In percent: those on which nobody decided yet, beside what looks like somebody's data.
const WAITING: Range<u32> = 1..6;
/// In percent: those that a moderator hid.
const HIDDEN: Range<u32> = 0..1;
/// So long before the first step at the desk: who looks at a complaint there hides it first.
const BEFORE_STEP: SignedDuration = SignedDuration::from_mins(10);
/// Why they were hidden: they tell who somebody is.
pub(super) const WHY: &str = "personal";

/// The public face of an invented complaint.
pub(super) struct Shown {
    pub(super) visibility: Visibility,
    pub(super) moderation: Moderation,
    pub(super) face: NewFace,
    /// What is read of its text.
    pub(super) body: Option<String>,
    /// Who hid it.
    pub(super) hidden: Option<Hiding>,
}

/// The decision of a moderator.
pub(super) struct Hiding {
    pub(super) at: Timestamp,
    pub(super) by: Member,
}

impl Hiding {
    /// The row that it leaves in the complaint's life.
    pub(super) fn event(&self) -> Event {
        Event {
            at: self.at,
            kind: Move::Moderate.event(),
            actor_id: Some(self.by.id),
            actor_name: self.by.name.clone(),
            detail: json!({ "decision": "hide", "reason": WHY }),
        }
    }
}

impl Shown {
    /// Of a text at a pin; none for what is private. `received` and `step`, of the first thing done at the desk, say when one of
    /// `moderators` may have hidden it.
    pub(super) fn of(
        rng: &mut StdRng,
        visibility: Visibility,
        text: &str,
        pin: Option<(f64, f64)>,
        moderators: &[Member],
        (received, step): (Timestamp, Option<Timestamp>),
    ) -> Option<Self> {
        if visibility == Visibility::Private {
            return None;
        }
        let face = NewFace::of(visibility, text, pin);
        let chance = rng.random_range(0..100_u32);
        let at = step.map(|step| step - BEFORE_STEP).filter(|at| HIDDEN.contains(&chance) && *at > received);
        let hidden = at.and_then(|at| Some(Hiding { at, by: moderators.choose(rng)?.clone() }));
        let moderation = if hidden.is_some() {
            Moderation::Hidden
        } else if face.is_flagged || WAITING.contains(&chance) {
            Moderation::Pending
        } else {
            Moderation::Clean
        };
        Some(Self { body: read(visibility, moderation, text), visibility, moderation, face, hidden })
    }

    /// The same, with which no moderator has anything to do unless it looks like somebody's data.
    pub(super) fn at_once(visibility: Visibility, text: &str, pin: Option<(f64, f64)>) -> Option<Self> {
        if visibility == Visibility::Private {
            return None;
        }
        let face = NewFace::of(visibility, text, pin);
        let moderation = if face.is_flagged { Moderation::Pending } else { Moderation::Clean };
        Some(Self { body: read(visibility, moderation, text), visibility, moderation, face, hidden: None })
    }
}

/// What is read of a text.
fn read(visibility: Visibility, moderation: Moderation, text: &str) -> Option<String> {
    let is_read = moderation == Moderation::Clean && visibility == Visibility::Public;
    is_read.then(|| text.to_owned())
}

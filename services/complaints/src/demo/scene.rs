//! What is under way in an administration, in words: who says what, and what is done about it.

use super::text::Voice;
use serde::Deserialize;
use ui::Names;

/// All scenes, in the order of `scenes.json`.
#[derive(Deserialize)]
pub(super) struct Scenes {
    /// An incident that was repaired and answered.
    pub(super) repaired: Cause,
    /// An incident that is open.
    pub(super) open: Cause,
    /// An answer that waits for a second person.
    pub(super) reviewed: Reviewed,
    /// A refusal that waits for a second person.
    pub(super) refused: Refused,
    /// A complaint whose author reminds the administration of it.
    pub(super) reminded: Reminded,
    /// A complaint that somebody else has now, because its answer was contested.
    pub(super) contested: Contested,
    /// Complaints that are passed on.
    pub(super) passed: Vec<Passed>,
}

/// What an author writes, in their voice.
#[derive(Deserialize)]
pub(super) struct Said {
    pub(super) voice: Voice,
    pub(super) text: String,
}

/// Why several people complain.
#[derive(Deserialize)]
pub(super) struct Cause {
    pub(super) category: String,
    /// Of the incident, in French.
    pub(super) title: String,
    pub(super) said: Vec<Said>,
    #[serde(default)]
    pub(super) answer: Names,
}

#[derive(Deserialize)]
pub(super) struct Reviewed {
    pub(super) category: String,
    pub(super) said: Said,
    pub(super) answer: String,
}

#[derive(Deserialize)]
pub(super) struct Refused {
    pub(super) category: String,
    pub(super) said: Said,
    /// The code of the ground.
    pub(super) ground: String,
    pub(super) reasons: String,
}

#[derive(Deserialize)]
pub(super) struct Reminded {
    pub(super) category: String,
    pub(super) said: Said,
    pub(super) reminder: String,
}

#[derive(Deserialize)]
pub(super) struct Contested {
    pub(super) category: String,
    pub(super) said: Said,
    pub(super) answer: String,
    pub(super) objection: String,
}

/// From one administration to another, both by their slugs.
#[derive(Deserialize)]
pub(super) struct Passed {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) category: String,
    pub(super) said: Said,
    pub(super) reason: String,
    pub(super) then: Then,
}

/// What came of it.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Then {
    /// Nobody has answered yet.
    Waits,
    /// It was taken.
    Accepted,
    /// It was not, for this reason.
    Refused(String),
}

impl Scenes {
    /// Reads what travels inside the program.
    ///
    /// # Errors
    /// The data is broken, which a test excludes.
    pub(super) fn embedded() -> serde_json::Result<Self> {
        serde_json::from_str(include_str!("../../data/demo/scenes.json"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::category::{leaves, standard};
    use crate::personal;
    use crate::refuse::Ground;
    use ui::Lang;

    #[test]
    fn every_scene_is_about_a_subject_that_there_is_and_tells_nobody_s_data() {
        let Scenes { repaired, open, reviewed, refused, reminded, contested, passed } = Scenes::embedded().unwrap();
        let mut told: Vec<(&String, &Said)> = vec![
            (&reviewed.category, &reviewed.said),
            (&refused.category, &refused.said),
            (&reminded.category, &reminded.said),
            (&contested.category, &contested.said),
        ];
        for cause in [&repaired, &open] {
            told.extend(cause.said.iter().map(|said| (&cause.category, said)));
        }
        told.extend(passed.iter().map(|passed| (&passed.category, &passed.said)));
        let subjects = leaves(standard());
        for (category, said) in told {
            assert!(subjects.iter().any(|subject| subject.code == *category), "{category}");
            assert!(personal::found_in(&said.text).is_empty(), "{}", said.text);
        }
        for lang in Lang::ALL {
            assert!(!repaired.answer.own(lang).is_empty(), "{lang}");
        }
        assert!(Ground::of(&refused.ground).is_some_and(|ground| ground.first.is_none()));
    }

    #[test]
    fn what_is_passed_on_names_no_street_so_that_it_is_found_again_by_its_words() {
        for passed in Scenes::embedded().unwrap().passed {
            assert!(!passed.said.text.contains('{'), "{}", passed.said.text);
            assert!(passed.from != passed.to && passed.reason.chars().count() >= 20, "{}", passed.reason);
        }
    }
}

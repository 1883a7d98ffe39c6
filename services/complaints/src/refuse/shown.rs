//! A refusal as people read it: the ground, the rule, the reasons, what can be done next, and who else can be turned to. Its author
//! reads of no rule that is still to be verified: see [`Ground::cited`].

use super::Ground;
use serde_json::{Value, json};
use ui::{Fact, Lang, text, text_with};

/// A refusal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    code: &'static str,
    ground: String,
    citation: Option<String>,
    next: String,
    remedies: Vec<String>,
    /// What was written for its author.
    pub(crate) reasons: String,
}

impl Refusal {
    /// What the detail of an event or of a proposal says to who reads it; none when it is no refusal.
    pub(crate) fn of(lang: Lang, detail: &Value, for_officer: bool) -> Option<Self> {
        let ground = Ground::of(detail["ground"].as_str()?)?;
        Some(Self {
            code: &ground.code,
            ground: ground.names.in_lang(lang).to_owned(),
            citation: ground.cited(lang, for_officer),
            next: ground.next.in_lang(lang).to_owned(),
            remedies: ground.remedies(lang),
            reasons: detail["text"].as_str().unwrap_or_default().to_owned(),
        })
    }

    /// Everything but the reasons, which a page shows as what somebody wrote.
    pub(crate) fn facts(&self, lang: Lang, is_author: bool) -> Vec<Fact> {
        let (next, remedy) =
            if is_author { ("refuse-next", "refuse-remedy") } else { ("decide-author-next", "decide-author-remedy") };
        let citation = self.citation.as_deref().map(|citation| Fact::new(text(lang, "refuse-citation"), citation));
        [Fact::new(text(lang, "refuse-ground"), self.ground.as_str())]
            .into_iter()
            .chain(citation)
            .chain([
                Fact::new(text(lang, next), self.next.as_str()),
                Fact::new(text(lang, remedy), self.remedies.join("\n")),
            ])
            .collect()
    }

    /// In the words of the timeline.
    pub(crate) fn words(&self, lang: Lang) -> String {
        let own = self.ground.as_str();
        let ground = match self.citation.as_deref() {
            Some(citation) => text_with(lang, "refuse-event", &[("ground", own.into()), ("citation", citation.into())]),
            None => text_with(lang, "refuse-event-uncited", &[("ground", own.into())]),
        };
        let remedies = lang.join(&self.remedies);
        let remedies = text_with(lang, "refuse-event-remedies", &[("remedies", remedies.as_str().into())]);
        format!("{ground}\n\n{}\n\n{} {remedies}", self.reasons, self.next)
    }

    /// As programs read it.
    pub(crate) fn json(&self) -> Value {
        json!({
            "ground": self.code,
            "name": self.ground,
            "citation": self.citation,
            "text": self.reasons,
            "next": self.next,
            "remedies": self.remedies,
        })
    }
}

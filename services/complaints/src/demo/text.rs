//! What citizens write, how officers answer, and the mistakes that people make when they type.

use crate::category::Category;
use crate::complaint::{Kind, Outcome};
use rand::Rng;
use rand::seq::IndexedRandom as _;
use serde::Deserialize;
use std::collections::BTreeMap;
use ui::{Lang, Names};

/// How a citizen writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Voice {
    /// Arabic.
    Ar,
    /// Moroccan Arabic in Arabic letters.
    Ary,
    /// The same in Latin letters.
    AryLatn,
    /// French.
    Fr,
    /// Amazigh in Tifinagh.
    Zgh,
    /// English.
    En,
}

impl Voice {
    pub(super) const ALL: [Self; 6] = [Self::Ar, Self::Ary, Self::AryLatn, Self::Fr, Self::Zgh, Self::En];

    /// As often as they are heard, in percent.
    pub(super) const fn share(self) -> u32 {
        match self {
            Self::Ar => 33,
            Self::Ary => 18,
            Self::AryLatn => 12,
            Self::Fr => 31,
            Self::Zgh => 4,
            Self::En => 2,
        }
    }

    /// The language in which it is answered.
    pub(super) const fn lang(self) -> Lang {
        match self {
            Self::Ar | Self::Ary => Lang::Ar,
            Self::AryLatn | Self::Fr => Lang::Fr,
            Self::Zgh => Lang::Zgh,
            Self::En => Lang::En,
        }
    }

    /// The script in which it writes names.
    const fn names(self) -> Lang {
        match self {
            Self::Ar | Self::Ary => Lang::Ar,
            Self::AryLatn | Self::Fr | Self::En => Lang::Fr,
            Self::Zgh => Lang::Zgh,
        }
    }
}

/// All texts.
pub(super) struct Texts {
    subjects: BTreeMap<String, Subject>,
    phrases: Phrases,
    answers: Answers,
}

#[derive(Deserialize)]
struct Subject {
    complaints: BTreeMap<Voice, Vec<String>>,
    suggestions: BTreeMap<Voice, Vec<String>>,
}

#[derive(Deserialize)]
struct Phrases {
    quarters: Vec<Names>,
    streets: Vec<Names>,
    near: BTreeMap<Voice, Vec<String>>,
    since: BTreeMap<Voice, Vec<String>>,
    openings: BTreeMap<Voice, Vec<String>>,
    closings: BTreeMap<Voice, Vec<String>>,
}

#[derive(Deserialize)]
struct Answers {
    on_site: ByOutcome,
    at_the_desk: ByOutcome,
    objections: BTreeMap<Voice, Vec<String>>,
}

/// By outcome as it is stored, then by language.
type ByOutcome = BTreeMap<String, BTreeMap<Lang, Vec<String>>>;

/// What a text speaks of.
pub(super) struct Topic<'a> {
    pub(super) category: &'a Category,
    /// Index of the quarter's name.
    pub(super) quarter: usize,
    pub(super) town: &'a territory::Names,
}

/// What administrations without a territory are written to about, each as far as it takes it, in the order of frequency. Nobody
/// goes anywhere to settle it.
pub(super) const AT_A_COUNTER: [&str; 12] = [
    "enrolment",
    "teaching",
    "school-services",
    "job-search",
    "insertion",
    "labour",
    "licence",
    "one-stop",
    "company",
    "delay",
    "staff",
    "other",
];
/// The same of others.
const CIVIL_STATUS: &str = "civil-status";
const OPENED: f64 = 0.45;
const CLOSED: f64 = 0.5;
const MISTAKEN: f64 = 0.35;

impl Texts {
    /// Reads what travels inside the program.
    ///
    /// # Errors
    /// The data is broken, which a test excludes.
    pub(super) fn embedded() -> serde_json::Result<Self> {
        Ok(Self {
            subjects: serde_json::from_str(include_str!("../../data/demo/complaints.json"))?,
            phrases: serde_json::from_str(include_str!("../../data/demo/phrases.json"))?,
            answers: serde_json::from_str(include_str!("../../data/demo/answers.json"))?,
        })
    }

    /// Whether there is anything to say about that category.
    pub(super) fn knows(&self, category: &str) -> bool {
        self.subjects.contains_key(category)
    }

    /// How many quarters have a name.
    pub(super) fn quarters(&self) -> usize {
        self.phrases.quarters.len()
    }

    /// How many streets have a name.
    pub(super) fn streets(&self) -> usize {
        self.phrases.streets.len()
    }

    /// A text about that street of that quarter.
    pub(super) fn located(&self, text: &str, street: usize, quarter: usize, lang: Lang) -> String {
        let Phrases { streets, quarters, .. } = &self.phrases;
        text.replace("{street}", streets.get(street).map_or("", |street| street.in_lang(lang)))
            .replace("{quarter}", quarters.get(quarter).map_or("", |quarter| quarter.in_lang(lang)))
    }

    /// What a citizen writes in that voice. In a voice without suggestions it is in French.
    pub(super) fn body(&self, rng: &mut impl Rng, topic: &Topic<'_>, kind: Kind, voice: Voice) -> (String, Voice) {
        let Some(subject) = self.subjects.get(&topic.category.code) else {
            return (String::new(), voice);
        };
        let texts = if kind == Kind::Suggestion { &subject.suggestions } else { &subject.complaints };
        let voice = if texts.contains_key(&voice) { voice } else { Voice::Fr };
        let mut body = String::new();
        if rng.random_bool(OPENED) {
            body.push_str(pick(rng, &self.phrases.openings, voice));
            body.push(if rng.random_bool(0.5) { '\n' } else { ' ' });
        }
        let text = pick(rng, texts, voice);
        body.push_str(&self.fill(rng, text, topic, voice));
        if kind != Kind::Suggestion && rng.random_bool(CLOSED) {
            body.push(if rng.random_bool(0.3) { '\n' } else { ' ' });
            body.push_str(pick(rng, &self.phrases.closings, voice));
        }
        if rng.random_bool(MISTAKEN) {
            body = mistyped(rng, &body, voice);
        }
        (body, voice)
    }

    /// What an officer answers.
    pub(super) fn answer(&self, rng: &mut impl Rng, topic: &Topic<'_>, outcome: Outcome, lang: Lang) -> String {
        let code = topic.category.code.as_str();
        let is_at_the_desk = code == CIVIL_STATUS || AT_A_COUNTER.contains(&code);
        let answers = if is_at_the_desk { &self.answers.at_the_desk } else { &self.answers.on_site };
        let text = answers.get(outcome.as_str()).and_then(|texts| texts.get(&lang)?.choose(rng));
        let voice = match lang {
            Lang::Ar => Voice::Ar,
            Lang::Fr => Voice::Fr,
            Lang::Zgh => Voice::Zgh,
            Lang::En => Voice::En,
        };
        self.fill(rng, text.map_or("", String::as_str), topic, voice)
    }

    /// Why a citizen contests an answer.
    pub(super) fn objection(&self, rng: &mut impl Rng, voice: Voice) -> String {
        pick(rng, &self.answers.objections, voice).to_owned()
    }

    /// The text with its slots filled.
    fn fill(&self, rng: &mut impl Rng, text: &str, topic: &Topic<'_>, voice: Voice) -> String {
        let Self { phrases, .. } = self;
        let names = voice.names();
        let mut filled = String::with_capacity(text.len() + 80);
        let mut rest = text;
        while let Some((before, slot, after)) = next_slot(rest) {
            filled.push_str(before);
            match slot {
                "street" => filled.push_str(phrases.streets.choose(rng).map_or("", |street| street.in_lang(names))),
                "quarter" => {
                    filled.push_str(phrases.quarters.get(topic.quarter).map_or("", |quarter| quarter.in_lang(names)));
                }
                "near" => filled.push_str(pick(rng, &phrases.near, voice)),
                "since" => filled.push_str(pick(rng, &phrases.since, voice)),
                "town" => filled.push_str(topic.town.in_lang(names.code())),
                // Arabic counts these with one form of the noun.
                "n" => filled.push_str(&rng.random_range(3..=8).to_string()),
                "category" => {
                    let lang = if voice == Voice::En { Lang::En } else { names };
                    filled.push_str(topic.category.names.in_lang(lang));
                }
                unknown => {
                    filled.push('{');
                    filled.push_str(unknown);
                    filled.push('}');
                }
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}

/// What stands before the next slot, its name, and what follows.
fn next_slot(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (slot, after) = rest.split_once('}')?;
    Some((before, slot, after))
}

fn pick<'a>(rng: &mut impl Rng, texts: &'a BTreeMap<Voice, Vec<String>>, voice: Voice) -> &'a str {
    texts.get(&voice).and_then(|texts| texts.choose(rng)).map_or("", String::as_str)
}

/// The text as somebody types it in haste.
fn mistyped(rng: &mut impl Rng, text: &str, voice: Voice) -> String {
    match voice {
        Voice::Zgh => text.to_owned(),
        Voice::Ar | Voice::Ary => {
            let (wrong, right) =
                *[(&['أ', 'إ', 'آ'][..], 'ا'), (&['ة'], 'ه'), (&['ى'], 'ي')].choose(rng).unwrap_or(&(&[], ' '));
            text.chars().map(|letter| if wrong.contains(&letter) { right } else { letter }).collect()
        }
        Voice::Fr if rng.random_bool(0.5) => text.chars().map(without_accent).collect(),
        Voice::Fr | Voice::AryLatn | Voice::En => {
            // Inside a word: nobody drops the letter after an apostrophe.
            let is_inner = |part: &[u8]| part.iter().all(u8::is_ascii_lowercase);
            let inner: Vec<usize> =
                (0..text.len().saturating_sub(2)).filter(|at| is_inner(&text.as_bytes()[*at..at + 3])).collect();
            let Some(at) = inner.choose(rng).map(|at| at + 1) else {
                return text.to_owned();
            };
            let letter = char::from(text.as_bytes()[at]);
            let mut text = text.to_owned();
            if rng.random_bool(0.5) {
                text.insert(at, letter);
            } else {
                text.remove(at);
            }
            text
        }
    }
}

fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'â' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        'ç' => 'c',
        'À' => 'A',
        'É' => 'E',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::category::{leaves, standard};
    use rand::SeedableRng as _;
    use rand::rngs::StdRng;
    use std::collections::HashSet;

    fn is_in_script(text: &str, voice: Lang) -> bool {
        let is_letter = |letter: char| match voice {
            Lang::Ar => ('\u{0621}'..='\u{064a}').contains(&letter),
            Lang::Zgh => ('\u{2d30}'..='\u{2d7f}').contains(&letter),
            Lang::Fr | Lang::En => letter.is_ascii_alphabetic(),
        };
        let letters: Vec<char> = text.chars().filter(|letter| letter.is_alphabetic()).collect();
        letters.iter().filter(|letter| is_letter(**letter)).count() * 10 > letters.len() * 8
    }

    /// All that the history may be about: the standard subjects, and those of administrations without a territory.
    fn subjects() -> Vec<Category> {
        let mut subjects = leaves(standard());
        for code in AT_A_COUNTER {
            if subjects.iter().all(|subject| subject.code != code) {
                subjects.push(Category { code: code.to_owned(), ..subjects[0].clone() });
            }
        }
        subjects
    }

    fn town() -> territory::Names {
        territory::Names {
            ar: "أكادير".into(), fr: "Agadir".into(), zgh: "ⴰⴳⴰⴷⵉⵔ".into(), en: "Agadir".into()
        }
    }

    #[test]
    fn every_category_has_enough_to_say_in_every_voice() {
        let texts = Texts::embedded().unwrap();
        for category in &subjects() {
            let subject = texts.subjects.get(&category.code).expect(&category.code);
            let all: Vec<&String> = subject.complaints.values().chain(subject.suggestions.values()).flatten().collect();
            assert!(all.len() >= 10, "{}: {}", category.code, all.len());
            assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len(), "{} says something twice", category.code);
            for voice in Voice::ALL {
                assert!(!pick(&mut StdRng::seed_from_u64(1), &subject.complaints, voice).is_empty(), "{voice:?}");
            }
        }
        assert_eq!(texts.subjects.len(), subjects().len(), "no text about a category that nobody is written to about");
        assert_eq!(Voice::ALL.iter().map(|voice| voice.share()).sum::<u32>(), 100);
    }

    #[test]
    fn every_text_is_filled_and_in_its_script() {
        let texts = Texts::embedded().unwrap();
        let mut rng = StdRng::seed_from_u64(5);
        let town = town();
        let mut fill = |text: &str, category: &Category, voice: Voice| {
            let filled = texts.fill(&mut rng, text, &Topic { category, quarter: 3, town: &town }, voice);
            assert!(!filled.contains(['{', '}']), "{filled}");
            assert!(!filled.contains("  ") && filled.chars().count() > 5, "{filled}");
            filled
        };
        for category in &subjects() {
            let subject = &texts.subjects[&category.code];
            for (voice, list) in subject.complaints.iter().chain(&subject.suggestions) {
                for text in list {
                    let filled = fill(text, category, *voice);
                    assert!(is_in_script(&filled, voice.names()), "{voice:?}: {filled}");
                }
            }
            for (lang, voice) in
                [(Lang::Ar, Voice::Ar), (Lang::Fr, Voice::Fr), (Lang::Zgh, Voice::Zgh), (Lang::En, Voice::En)]
            {
                for answers in [&texts.answers.on_site, &texts.answers.at_the_desk] {
                    for outcome in Outcome::ALL {
                        let list = &answers[outcome.as_str()][&lang];
                        assert!(!list.is_empty());
                        for text in list {
                            let filled = fill(text, category, voice);
                            assert!(is_in_script(&filled, lang), "{lang}: {filled}");
                        }
                    }
                }
            }
        }
        for voice in Voice::ALL {
            let Phrases { near, since, openings, closings, .. } = &texts.phrases;
            for list in [near, since, openings, closings, &texts.answers.objections] {
                assert!(list[&voice].iter().all(|text| is_in_script(text, voice.names())), "{voice:?}");
            }
        }
    }

    #[test]
    fn what_is_written_differs_from_one_citizen_to_the_next() {
        let texts = Texts::embedded().unwrap();
        let mut rng = StdRng::seed_from_u64(9);
        let town = town();
        let topic = Topic { category: &leaves(standard())[0], quarter: 0, town: &town };
        let bodies: HashSet<String> =
            (0..200).map(|_| texts.body(&mut rng, &topic, Kind::Complaint, Voice::Fr).0).collect();
        assert!(bodies.len() > 150, "{}", bodies.len());
        assert!(bodies.iter().all(|body| (3..=4000).contains(&body.chars().count())));
        let (_, voice) = texts.body(&mut rng, &topic, Kind::Suggestion, Voice::Zgh);
        assert_eq!(voice, Voice::Fr, "nobody wrote suggestions in that voice");
    }
}

//! Why an administration answers, in words to show: who put it in charge, the rule that gives the subject to its level, and
//! who else could answer.

use crate::store::{Complaint, Event};
use jiff::civil::Date;
use territory::{Atlas, Ground};
use ui::{Arg, Lang, Names, long_date, text, text_with};

/// The reason and the rule, with its date and its text. A text that no lawyer confirmed is named to officers, with a mark,
/// where they choose whom to pass a complaint on to; where it would be relied on, and kept, it is not named.
pub(crate) fn explained(rule: &territory::Names, ground: Option<&Ground>, for_officer: bool) -> Names {
    in_each(|lang| {
        let own = rule.in_lang(lang.code()).to_owned();
        let Some(ground) = ground else { return own };
        let key = match (ground.confirmed, for_officer) {
            (true, _) => "competence-by-rule",
            (false, true) => "competence-by-unconfirmed-rule",
            (false, false) => "competence-by-dated-rule",
        };
        with_rule(lang, key, own, ground)
    })
}

fn with_rule(lang: Lang, key: &str, why: String, ground: &Ground) -> String {
    let args: [(&str, Arg<'_>); 4] = [
        ("why", why.into()),
        ("reason", ground.reason.in_lang(lang.code()).into()),
        ("since", day(lang, ground.valid_from).into()),
        ("source", ground.source.in_lang(lang.code()).into()),
    ];
    text_with(lang, key, &args)
}

/// A reason that was kept when rules still named their text though no lawyer had confirmed it: where it names one of
/// `unconfirmed`, it says so.
fn marked(lang: Lang, kept: &str, unconfirmed: &[Ground]) -> String {
    unconfirmed.iter().fold(kept.to_owned(), |kept, ground| {
        let rule = |key: &str| with_rule(lang, key, String::new(), ground).trim_start().to_owned();
        kept.replace(&rule("competence-by-rule"), &rule("competence-by-unconfirmed-rule"))
    })
}

/// The same, with the names of those who could answer otherwise.
pub(crate) fn with_alternates<'a>(why: Names, others: impl Iterator<Item = &'a Names> + Clone) -> Names {
    if others.clone().next().is_none() {
        return why;
    }
    in_each(|lang| {
        let between = if lang == Lang::Ar { "، " } else { ", " };
        let names: Vec<&str> = others.clone().map(|name| name.in_lang(lang)).collect();
        let args: [(&str, Arg<'_>); 2] = [("why", why.in_lang(lang).into()), ("names", names.join(between).into())];
        text_with(lang, "competence-alternates", &args)
    })
}

/// The same as the administration's own people read it: what a receipt says of a chosen administration speaks to the author. Of a
/// text that no lawyer confirmed they read that it is so, also where it was kept without the mark.
pub(crate) fn for_officers(lang: Lang, atlas: &Atlas, complaint: &Complaint, events: &[Event]) -> String {
    let kept = complaint.competence_names();
    let kept = kept.in_lang(lang);
    if kept != text(lang, "competence-chosen") {
        return marked(lang, kept, &atlas.unconfirmed_grounds());
    }
    let key = match complaint.entered_by {
        Some(_) if events.iter().any(Event::is_by_relay) => "competence-entered-relay",
        Some(_) => "competence-entered-desk",
        None => "competence-chosen-desk",
    };
    text(lang, key)
}

fn in_each(words: impl Fn(Lang) -> String) -> Names {
    let [ar, fr, zgh, en] = [Lang::Ar, Lang::Fr, Lang::Zgh, Lang::En].map(words);
    Names { ar, fr, zgh, en }
}

fn day(lang: Lang, date: Date) -> String {
    long_date(lang, &date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use territory::Level;

    fn own() -> territory::Names {
        territory::Names { en: "The commune of Agadir answers.".to_owned(), ..territory::Names::default() }
    }

    fn ground(confirmed: bool) -> Ground {
        Ground {
            level: Level::Commune,
            valid_from: date(2026, 1, 1),
            reason: territory::Names { en: "Street lighting belongs to the commune.".to_owned(), ..Default::default() },
            source: territory::Names { en: "organic law 113-14".to_owned(), ..Default::default() },
            confirmed,
        }
    }

    #[test]
    fn the_answer_names_the_rule_its_date_and_its_text() {
        let told = |confirmed, for_officer| explained(&own(), Some(&ground(confirmed)), for_officer).en;
        for part in ["The commune of Agadir answers.", "belongs to the commune.", "2026", "organic law 113-14"] {
            assert!(told(true, false).contains(part), "{part}: {}", told(true, false));
            assert_eq!(
                told(false, false).contains(part),
                part != "organic law 113-14",
                "{part}: {}",
                told(false, false)
            );
        }
        assert_eq!(told(true, true), told(true, false));
        let (officers, lawyer) = (told(false, true), "a lawyer has still to confirm");
        assert!(officers.contains("organic law 113-14") && officers.contains(lawyer), "{officers}");
        assert!(!told(false, false).contains("lawyer"), "the mark is the officers'");
        assert_eq!(explained(&own(), None, false).en, "The commune of Agadir answers.");
    }

    #[test]
    fn what_was_kept_with_a_text_that_nobody_confirmed_gets_the_mark_once() {
        let unconfirmed = [ground(false)];
        let others = [Names { en: "Region of Souss".to_owned(), ..Names::default() }];
        let told = |confirmed, for_officer| {
            with_alternates(explained(&own(), Some(&ground(confirmed)), for_officer), others.iter()).en
        };
        let (named, with_mark, unnamed) = (told(true, false), told(false, true), told(false, false));
        assert_eq!(marked(Lang::En, &named, &unconfirmed), with_mark);
        assert_eq!(marked(Lang::En, &with_mark, &unconfirmed), with_mark);
        assert_eq!(marked(Lang::En, &unnamed, &unconfirmed), unnamed);
        assert_eq!(marked(Lang::En, &named, &[]), named, "a lawyer has confirmed it since");
    }

    #[test]
    fn who_else_could_answer_is_named() {
        let why = || explained(&own(), None, false);
        let other = |name: &str| Names { en: name.to_owned(), fr: name.to_owned(), ..Names::default() };
        let others = [other("Prefecture of Agadir"), other("Region of Souss")];
        let told = with_alternates(why(), others.iter()).en;
        assert!(told.contains("Prefecture of Agadir, Region of Souss"), "{told}");
        assert_eq!(with_alternates(why(), [].iter()), why());
    }
}

//! What a person typed, and what it becomes when it is right.

use super::answers::{self, Given};
use crate::complaint::Kind;
use crate::face::Visibility;
use crate::words::is_stray;
use notifications::{Phone, Recipient};
use server::Parts;
use ui::{Lang, legible, text, text_with};
use uuid::Uuid;

/// Characters, not bytes: Arabic counts like French.
pub(crate) const MAX_TEXT: usize = 4_000;
const MIN_TEXT: usize = 3;
const MAX_NAME: usize = 100;
const MAX_EMAIL: usize = 254;
const MAX_ADDRESS: usize = 300;
/// With one complaint.
pub(crate) const MAX_FILES: usize = 5;

/// The fields as they were sent; shown again when something is wrong.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sent {
    pub(crate) token: String,
    pub(crate) kind: String,
    pub(crate) category: String,
    pub(crate) text: String,
    /// The key of the sentence that stands for an empty text, where a file says or shows what is wrong; never of a program.
    pub(crate) instead: Option<&'static str>,
    pub(crate) region: String,
    pub(crate) province: String,
    pub(crate) commune: String,
    pub(crate) lat: String,
    pub(crate) lon: String,
    /// The territory that the address was found to name, chosen by a button.
    pub(crate) found: String,
    /// The place in words.
    pub(crate) address: String,
    /// What the subject's questions were answered with.
    pub(crate) answers: Given,
    /// Whether its author wants to be named to nobody.
    pub(crate) anonymous: bool,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) phone: String,
    pub(crate) lang: String,
    pub(crate) consent: bool,
    /// The same as a moment ago, and on purpose.
    pub(crate) again: bool,
    /// The place that is meant for this administration all the same, after it said that another answers there.
    pub(crate) insist: String,
    /// The subject about which others nearby were shown, and this one is another.
    pub(crate) other: String,
    /// The complaint nearby that is the sender's too, signed.
    pub(crate) mine: String,
    /// Whether the sender saw how it will look, and sends it so.
    pub(crate) seen: bool,
    /// What was pressed instead of sending: to see what the subject asks, or how it will look.
    pub(crate) ask: bool,
    pub(crate) preview: bool,
    /// Whether a program sent it, which sees no map and no lists.
    pub(crate) program: bool,
    /// The company in whose name it is made; empty for one's own.
    pub(crate) company: String,
    /// Whether an officer enters it for somebody, who gets the receipt in their hand.
    pub(crate) assisted: bool,
    /// At the desk: how somebody says it, `desk` or `phone`.
    pub(crate) channel: String,
    /// At the desk: whether it was read back to them.
    pub(crate) read_back: bool,
    /// Of the API: one call is one complaint. Pages use `token`.
    pub(crate) key: Option<Uuid>,
}

/// A right complaint, without its place.
#[derive(Clone, Debug)]
pub(crate) struct NewComplaint {
    pub(crate) kind: Kind,
    pub(crate) category: String,
    pub(crate) text: String,
    pub(crate) lang: Lang,
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) idempotency: Option<Uuid>,
    /// The company in whose name it is made.
    pub(crate) company: Option<Uuid>,
    /// What it says beside its text.
    pub(crate) particulars: Particulars,
    /// What the public may see of it, as its subject says.
    pub(crate) visibility: Visibility,
}

/// What a complaint says beside its text; most say nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Particulars {
    /// The address as its author wrote it.
    pub(crate) address: Option<String>,
    /// Answers to the subject's questions by code: a text, a number, or a list of keys.
    pub(crate) answers: serde_json::Map<String, serde_json::Value>,
    /// Whether its author asked not to be named to anybody.
    pub(crate) anonymous: bool,
}

impl Particulars {
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What is wrong with a field, in any language.
pub(crate) struct Fault {
    pub(crate) field: &'static str,
    pub(crate) words: Box<dyn Fn(Lang) -> String>,
}

impl Sent {
    /// The text fields of a form.
    pub(crate) fn read(parts: &Parts) -> Self {
        let field = |name: &str| parts.text_of(name).to_owned();
        let typed = |name: &str| legible(parts.text_of(name));
        Self {
            token: field("token"),
            kind: field("kind"),
            category: field("category"),
            text: typed("text"),
            instead: None,
            region: field("region"),
            province: field("province"),
            commune: field("commune"),
            found: field("found"),
            address: typed("address"),
            answers: answers::given(parts.texts()),
            anonymous: field("anonymous") == "yes",
            lat: field("lat"),
            lon: field("lon"),
            name: typed("name"),
            email: typed("email"),
            phone: typed("phone"),
            lang: field("lang"),
            consent: field("consent") == "yes",
            again: field("again") == "yes",
            program: false,
            assisted: false,
            channel: field("channel"),
            read_back: field("read_back") == "yes",
            company: field("company"),
            insist: field("insist"),
            other: field("other"),
            mine: field("mine"),
            seen: field("seen") == "yes",
            ask: field("ask") == "yes",
            preview: field("preview") == "yes",
            key: None,
        }
    }
}

impl Sent {
    /// Whether it has a token that makes it act once.
    pub(super) fn acts_once(&self) -> bool {
        self.token.parse::<Uuid>().is_ok()
    }

    /// Whether neither pin nor lists were touched.
    pub(crate) fn names_no_place(&self) -> bool {
        [&self.lat, &self.lon, &self.region, &self.province, &self.commune].iter().all(|field| field.is_empty())
    }
}

struct Faults(Vec<Fault>);

impl Faults {
    fn key(&mut self, field: &'static str, key: &'static str) {
        self.0.push(Fault { field, words: Box::new(move |lang| text(lang, key)) });
    }

    fn long(&mut self, field: &'static str, max: usize, count: usize) {
        let words = move |lang| text_with(lang, "error-too-long", &[("max", max.into()), ("count", count.into())]);
        self.0.push(Fault { field, words: Box::new(words) });
    }

    /// A text of at most `max` characters that can be stored: trimmed, none when empty.
    fn text(&mut self, field: &'static str, typed: &str, max: usize) -> Option<String> {
        let typed = typed.trim();
        let count = typed.chars().count();
        if typed.contains(is_stray) {
            self.key(field, "error-text");
        } else if count > max {
            self.long(field, max, count);
        } else if count > 0 {
            return Some(typed.to_owned());
        }
        None
    }

    /// The same of what stands on one line.
    fn line(&mut self, field: &'static str, typed: &str, max: usize) -> Option<String> {
        if typed.trim().contains('\n') {
            self.key(field, "error-text");
            return None;
        }
        self.text(field, typed, max)
    }

    fn has(&self, field: &str) -> bool {
        self.0.iter().any(|fault| fault.field == field)
    }
}

/// Checks everything that needs no database. There is a complaint only when nothing is wrong.
pub(crate) fn validate(sent: &Sent) -> (Option<NewComplaint>, Vec<Fault>) {
    let mut faults = Faults(Vec::new());
    let kind: Option<Kind> = sent.kind.parse().ok();
    if kind.is_none() {
        faults.key("kind", "error-kind");
    }
    let is_category = !sent.category.is_empty()
        && sent.category.len() <= 60
        && sent.category.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if !is_category {
        faults.key("category", "error-category");
    }
    let body = faults.text("text", &sent.text, MAX_TEXT);
    if !faults.has("text") {
        match body.as_deref().map(|body| body.chars().count()) {
            None if sent.instead.is_some() => {}
            None => faults.key("text", if sent.program { "error-text-missing" } else { "form-text-missing" }),
            Some(count) if count < MIN_TEXT => faults.0.push(Fault {
                field: "text",
                words: Box::new(|lang| text_with(lang, "error-too-short", &[("min", MIN_TEXT.into())])),
            }),
            Some(_) => {}
        }
    }
    let lang: Option<Lang> = sent.lang.parse().ok();
    let body = body.or_else(|| Some(text(lang?, sent.instead?)));
    let address = faults.text("address", &sent.address, MAX_ADDRESS);
    // Who stays unnamed is not asked: what these fields hold all the same is not read.
    let [name, email, phone] =
        [&sent.name, &sent.email, &sent.phone].map(|typed| if sent.anonymous { "" } else { typed.as_str() });
    let name = faults.line("name", name, MAX_NAME);
    let email = faults.line("email", email, MAX_EMAIL);
    let email = email.filter(|email| {
        let is_right = Recipient::new(None, email).is_ok();
        if !is_right {
            let is_cut = email.split_once('@').is_some_and(|(_, domain)| !domain.is_empty() && !domain.contains('.'));
            faults.key("email", if is_cut { "error-email-domain" } else { "error-email" });
        }
        is_right
    });
    let phone = faults.line("phone", phone, MAX_NAME);
    let phone = phone.and_then(|phone| {
        let read = Phone::parse(&phone).map(|phone| phone.to_string()).ok();
        if read.is_none() {
            faults.key("phone", "error-phone");
        }
        read
    });
    let is_reachable = email.is_some() || phone.is_some() || faults.has("email") || faults.has("phone");
    // An observation or a suggestion asks for nothing for its author, who may stay unknown.
    if kind == Some(Kind::Complaint) && !is_reachable && !sent.assisted && !sent.anonymous {
        faults.key("email", "error-contact");
    }
    if lang.is_none() {
        faults.key("lang", "error-lang");
    }
    if !sent.consent {
        faults.key("consent", "error-consent");
    }
    let company = match sent.company.as_str() {
        "" => None,
        _ if sent.anonymous => None,
        typed => {
            let read = typed.parse().ok();
            if read.is_none() {
                faults.key("company", "complaint-as-ended");
            }
            read
        }
    };
    let idempotency = sent.key.or_else(|| sent.token.parse().ok());
    let faults = faults.0;
    let new = match (kind, body, lang) {
        (Some(kind), Some(text), Some(lang)) if faults.is_empty() => Some(NewComplaint {
            kind,
            category: sent.category.clone(),
            text,
            lang,
            name,
            email,
            phone,
            idempotency,
            company,
            particulars: Particulars { address, anonymous: sent.anonymous, ..Particulars::default() },
            visibility: Visibility::Private,
        }),
        _ => None,
    };
    (new, faults)
}

/// A form that is right, for tests and examples.
#[cfg(test)]
static RIGHT: std::sync::LazyLock<Sent> = std::sync::LazyLock::new(|| Sent {
    kind: "complaint".into(),
    category: "lighting".into(),
    text: "Le lampadaire est éteint.".into(),
    email: "amina@citizen.example".into(),
    lang: "fr".into(),
    consent: true,
    ..Sent::default()
});

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn faults(change: impl FnOnce(&mut Sent)) -> Vec<&'static str> {
        let mut sent = RIGHT.clone();
        change(&mut sent);
        let (new, faults) = validate(&sent);
        assert_eq!(new.is_none(), !faults.is_empty());
        faults.iter().map(|fault| fault.field).collect()
    }

    #[test]
    fn a_right_form_has_no_fault() {
        assert_eq!(faults(|_| {}), Vec::<&str>::new());
    }

    #[test]
    fn each_wrong_field_is_named() {
        assert_eq!(faults(|sent| sent.kind = "rant".into()), ["kind"]);
        assert_eq!(faults(|sent| sent.category = String::new()), ["category"]);
        assert_eq!(faults(|sent| sent.category = "'; DROP".into()), ["category"]);
        assert_eq!(faults(|sent| sent.text = "  ".into()), ["text"]);
        assert_eq!(faults(|sent| sent.text = "ab".into()), ["text"]);
        assert_eq!(faults(|sent| sent.text = "a\0b c".into()), ["text"]);
        assert_eq!(faults(|sent| sent.text = "caf\u{FFFD} noir".into()), ["text"]);
        assert_eq!(faults(|sent| sent.name = "x".repeat(101)), ["name"]);
        assert_eq!(faults(|sent| sent.name = "Amina\nBcc: x@y.example".into()), ["name"]);
        assert_eq!(faults(|sent| sent.email = "amina".into()), ["email"]);
        assert_eq!(faults(|sent| sent.email = "a@b.example\nBcc: c@d.example".into()), ["email"]);
        for cut in ["a@b", "amina@gmail", "x@localhost"] {
            assert_eq!(faults(|sent| sent.email = cut.into()), ["email"], "{cut}");
        }
        assert_eq!(faults(|sent| sent.phone = "12".into()), ["phone"]);
        assert_eq!(faults(|sent| sent.lang = "de".into()), ["lang"]);
        assert_eq!(faults(|sent| sent.consent = false), ["consent"]);
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert_eq!(faults(|sent| sent.text = "ش".repeat(4_000)), Vec::<&str>::new());
        assert_eq!(faults(|sent| sent.text = "ش".repeat(4_001)), ["text"]);
    }

    #[test]
    fn what_a_file_says_needs_no_text() {
        let shown = |text: &str| Sent { text: text.into(), instead: Some("form-text-photo"), ..RIGHT.clone() };
        let said = |sent: &Sent| validate(sent).0.map(|new| new.text);
        assert_eq!(said(&shown(" ")).as_deref(), Some("Voir la photo jointe."));
        let arabic = Sent { lang: "ar".into(), ..shown("") };
        assert_eq!(said(&arabic).as_deref(), Some("انظروا الصورة المرفقة."));
        assert_eq!(said(&shown("Un trou.")).as_deref(), Some("Un trou."), "words that are there stay");
        assert_eq!(said(&shown("ab")), None);
        assert_eq!(said(&Sent { lang: "de".into(), ..shown("") }), None);
    }

    #[test]
    fn a_complaint_needs_a_way_back_and_a_suggestion_does_not() {
        assert_eq!(faults(|sent| sent.email = String::new()), ["email"]);
        let phone = |sent: &mut Sent| (sent.email, sent.phone) = (String::new(), "06 12 34 56 78".into());
        assert_eq!(faults(phone), Vec::<&str>::new());
        let unknown = |sent: &mut Sent| (sent.email, sent.kind) = (String::new(), "suggestion".into());
        assert_eq!(faults(unknown), Vec::<&str>::new());
    }

    #[test]
    fn who_stays_unnamed_leaves_no_way_back() {
        let (new, faults) =
            validate(&Sent { anonymous: true, name: "x".repeat(200), phone: "12".into(), ..RIGHT.clone() });
        assert!(faults.is_empty());
        let new = new.unwrap();
        assert_eq!((new.name, new.email, new.phone, new.company), (None, None, None, None));
        assert!(new.particulars.anonymous);
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(text in ".*", name in ".*", email in ".*", phone in ".*") {
            let _ = validate(&Sent { text, name, email, phone, ..RIGHT.clone() });
        }
    }
}

//! Assisted service: an officer acts for a citizen under a mandate, which names the acts and ends by itself.
//!
//! `rule.rs` says what may happen, `store.rs` keeps it, `acting.rs` uses it; `desk.rs` and `write.rs` are the officer's pages, `answer.rs` and
//! `own.rs` the citizen's, who reads there what was done (`done.rs`); `sms.rs` is their consent by telephone, `signature.rs` that on paper,
//! which a second person compares (`compare.rs`), and `slip.rs` the paper for who can be told by no message. Services name the acts that can be done for somebody
//! ([`MandateAct`]) and do them through [`act_under`].

mod acting;
mod answer;
mod compare;
mod desk;
mod done;
mod expire;
mod list;
mod own;
mod rule;
mod signature;
mod slip;
mod sms;
mod store;
mod tell;
pub(crate) mod trial;
mod write;

pub use acting::{Principal, act_under, find_mandate, find_principal};
pub use expire::ExpireMandates;
pub use signature::{SeenDocument, about_mandate, find_unsigned_mandate, hand_in_mandate, note_scan_opened};

use crate::{Area, Entry, Officer, Permission, begun_at};
use database::{Conn, TenantId};
use diesel::QueryResult;
use server::{Error, Result};
use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;
use ui::{Lang, text, text_with};
use uuid::Uuid;

/// Act for citizens under their mandates.
#[derive(Debug)]
pub enum Assist {}

impl Permission for Assist {
    const NAME: &'static str = "identity.assist";
}

/// The mandates' pages, of the desk and of a person's own space.
pub const MANDATES: [Entry; 2] = [
    Entry { area: Area::Desk, path: "/desk/mandates", label: "mandates", permission: Assist::NAME },
    Entry { area: Area::Own, path: "/me/mandates", label: "mandates-own", permission: "" },
];

/// The numbers under which a service knows what was done, by id; of an administration with this code.
pub type ActNumbers = for<'a> fn(
    &'a mut Conn,
    TenantId,
    &'a str,
    &'a [Uuid],
) -> Pin<Box<dyn Future<Output = QueryResult<BTreeMap<Uuid, String>>> + Send + 'a>>;

/// Something that can be done for somebody.
#[derive(Clone, Copy, Debug)]
pub struct MandateAct {
    /// As mandates hold it: `complaints.submit`.
    pub code: &'static str,
    /// The translation key of what the citizen allows.
    pub label: &'static str,
    /// Where it is done: after the mandate's own address on the desk.
    pub path: &'static str,
    /// The translation key of the link that leads there, with the citizen's `name`.
    pub begin: &'static str,
    /// The numbers of what was done.
    pub numbers: ActNumbers,
}

/// All of them, in the order of the form. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct MandateActs(Arc<[MandateAct]>);

impl MandateActs {
    /// Takes the acts in their order.
    pub fn new(acts: impl IntoIterator<Item = MandateAct>) -> Self {
        Self(acts.into_iter().collect())
    }

    fn iter(&self) -> impl Iterator<Item = &MandateAct> {
        self.0.iter()
    }

    /// The acts of a mandate in words; one that no service knows any more by its code.
    fn words(&self, lang: Lang, codes: &[String]) -> Vec<String> {
        let word = |code: &String| match self.iter().find(|act| act.code == code) {
            Some(act) => text(lang, act.label),
            None => code.clone(),
        };
        codes.iter().map(word).collect()
    }
}

pub(crate) fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    answer::routes(cfg);
    own::routes(cfg);
    write::routes(cfg);
    desk::routes(cfg);
    compare::routes(cfg);
    slip::routes(cfg);
    sms::routes(cfg);
}

/// The mandate of this id, if this officer may see it: a relay sees those alone that they wrote themselves, and nobody those of a
/// trial that others led.
async fn find_for(conn: &mut Conn, officer: &Officer<Assist>, id: Uuid) -> Result<store::Mandate> {
    let begun_at = begun_at(conn, officer.tenant()).await?;
    let found = store::find(conn, officer.tenant(), id).await?.filter(|mandate| mandate.created_at >= begun_at);
    found.filter(|mandate| !officer.is_relay() || mandate.officer_id == officer.id()).ok_or(Error::NotFound)
}

/// What somebody wrote, of at most `max` characters that can be stored; none when it is empty or cannot be.
fn typed_text(typed: &str, max: usize) -> Option<&str> {
    let is_wrong = |letter: char| letter == '\u{FFFD}' || (letter.is_control() && !letter.is_whitespace());
    let typed = typed.trim();
    (!typed.is_empty() && typed.chars().count() <= max && !typed.contains(is_wrong)).then_some(typed)
}

/// An instant in words, in Morocco.
fn moment(lang: Lang, at: jiff::Timestamp) -> String {
    ui::long_date_time(lang, &calendar::local_minute(at))
}

/// A deadline of a mandate in the words of `key`.
fn deadline(lang: Lang, key: &str, mandate: &store::Mandate) -> String {
    text_with(lang, key, &[("until", moment(lang, mandate.expires_at).into())])
}

/// What the desk reads of a mandate's time: what must happen by when, or until when it holds.
fn due(lang: Lang, mandate: &store::Mandate, now: jiff::Timestamp) -> String {
    let key = match (mandate.state(now), mandate.consent) {
        (rule::State::Pending, rule::Consent::Message | rule::Consent::Sms) => "mandate-until-answer",
        (rule::State::Pending, rule::Consent::Signature) => "mandate-until-hand-in",
        (rule::State::Signed, _) => "mandate-until-compare",
        (rule::State::Active, _) => "mandate-until-valid",
        (rule::State::Expired, _) => "mandate-until-over",
        (rule::State::Revoked | rule::State::Refused | rule::State::Rejected, _) => {
            return text(lang, "mandate-until-none");
        }
    };
    deadline(lang, key, mandate)
}

/// What the citizen reads of a mandate, on paper and on their pages.
struct Said {
    /// The state in words, and the tone of its tag.
    state: (String, &'static str),
    /// Whether it waits for the citizen's answer, and they may give it here.
    may_confirm: bool,
    may_refuse: bool,
    may_end: bool,
    reference: String,
    name: String,
    administration: String,
    /// Who wrote it; a relay with their house.
    officer: String,
    /// Whether that is a relay, and no officer.
    is_relay: bool,
    acts: Vec<String>,
    days: i64,
    /// Until when it may be used.
    until: String,
    /// What must happen by when, or until when it holds; empty once it is over.
    deadline: String,
}

impl Said {
    fn new(
        lang: Lang,
        tenant: &crate::Tenant,
        acts: &MandateActs,
        mandate: &store::Mandate,
        now: jiff::Timestamp,
    ) -> Self {
        let (key, tone) = mandate.state(now).shown();
        let may = |what| mandate.may(what, rule::Role::Citizen, now);
        let by = |key| deadline(lang, key, mandate);
        Self {
            state: (text(lang, key), tone),
            may_confirm: may(rule::Move::Confirm),
            may_refuse: may(rule::Move::Refuse),
            may_end: may(rule::Move::Revoke),
            reference: mandate.reference.clone(),
            name: mandate.name.clone(),
            administration: tenant.names.in_lang(lang).to_owned(),
            officer: mandate.officer_name.clone(),
            is_relay: mandate.officer_is_relay,
            acts: acts.words(lang, &mandate.acts),
            days: i64::from(mandate.days),
            until: moment(lang, mandate.expires_at),
            deadline: match (mandate.state(now), mandate.consent) {
                (rule::State::Pending, rule::Consent::Message | rule::Consent::Sms) => by("mandate-answer-until"),
                (rule::State::Pending, rule::Consent::Signature) => by("mandate-until-hand-in"),
                (rule::State::Signed, _) => by("mandate-until-compare"),
                (rule::State::Active, _) => by("mandate-valid-until"),
                _ => String::new(),
            },
        }
    }
}

//! Consent by telephone: an SMS says who asks, for what, how long, and how to end it, with six digits. Whoever agrees tells them to
//! the officer, or opens the address and answers there, with yes or no. The digits are good for a quarter of an hour and five
//! tries; once the mandate holds, a second SMS brings the code that ends it.
//!
//! The officer never sees the digits: they show that the telephone, and so the person, was asked.

use super::desk::{Faulty, ItemPath, show};
use super::rule::{CODE, Consent, Move, Role, State, TRIES};
use super::store::{self, Actor, Mandate};
use super::{Assist, MandateActs, find_for, moment};
use crate::code::compact;
use crate::schema::mandate;
use crate::{Code, Officer, Tenant, Visitor};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use jobs::Wake;
use notifications::{Phone, Sms, segments, shortened, typewritten};
use serde::Deserialize;
use server::{Error, Form, Result, Secret, Settings};
use std::collections::HashMap;
use subtle::ConstantTimeEq as _;
use ui::{Arg, Errors, Lang, text_with};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/{mandate}/code").post(confirm));
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/{mandate}/code/again").post(again));
    cfg.service(web::resource("/{lang}/m/{reference}").get(short));
}

/// More make a telephone's owner pay, or the message arrive in pieces.
const MOST_SEGMENTS: usize = 3;

/// Six digits, if that is what was typed.
pub(super) fn digits(typed: &str) -> Option<String> {
    let digits = compact(typed);
    (digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// The digits of the SMS of this number: another one each time.
fn code_of(secret: &Secret, tenant: TenantId, mandate: Uuid, count: i16) -> String {
    let (tenant, count) = (tenant.uuid(), count.to_be_bytes());
    let [a, b, c, d, ..] = secret.mac("mandate-sms", &[tenant.as_bytes(), mandate.as_bytes(), &count]);
    format!("{:06}", u32::from_be_bytes([a, b, c, d]) % 1_000_000)
}

/// Sends the question with fresh digits, if it still waits for an answer by SMS; those before are worth nothing any more.
pub(super) async fn ask(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    acts: &MandateActs,
    tenant: &Tenant,
    asked: &Mandate,
) -> QueryResult<()> {
    let waiting = mandate::table
        .filter(mandate::tenant_id.eq(tenant.id))
        .filter(mandate::id.eq(asked.id))
        .filter(mandate::consent.eq(Consent::Sms.as_str()))
        .filter(mandate::state.eq(State::Pending.as_str()))
        .filter(mandate::expires_at.gt(now.to_diesel()));
    let count: Option<i16> = diesel::update(waiting)
        .set((
            mandate::sms_count.eq(mandate::sms_count + 1),
            mandate::sms_tries.eq(0),
            mandate::sms_sent_at.eq(now.to_diesel()),
        ))
        .returning(mandate::sms_count)
        .get_result(conn)
        .await
        .optional()?;
    let Some(count) = count else {
        return Ok(());
    };
    let lang = asked.lang();
    let question = Question {
        tenant: tenant.names.in_lang(lang),
        officer: &asked.officer_name,
        writer: asked.writer(),
        acts: &acts.words(lang, &asked.acts),
        days: asked.days,
        link: &link(settings, lang, &asked.reference),
        code: &code_of(&settings.secret, tenant.id, asked.id, count),
    };
    send(conn, tenant.id, now, asked, question.words(lang)).await
}

/// Says that it holds, and how to end it.
pub(super) async fn tell_agreed(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    tenant: &Tenant,
    agreed: &Mandate,
) -> QueryResult<()> {
    let lang = agreed.lang();
    let (until, link) = (moment(lang, agreed.expires_at), link(settings, lang, &agreed.reference));
    let code = Code::secret(&settings.secret, tenant.id, agreed.id).to_string();
    let words = shortened(MOST_SEGMENTS, [tenant.names.in_lang(lang)], |[name]| {
        let args = [("tenant", name), ("until", &until), ("link", &link), ("code", &code)];
        text_with(lang, "sms-mandate-agreed", &args.map(|(name, value)| (name, Arg::from(value))))
    });
    send(conn, tenant.id, now, agreed, words).await
}

async fn send(conn: &mut Conn, tenant: TenantId, now: Timestamp, to: &Mandate, body: String) -> QueryResult<()> {
    let Some(recipient) = to.phone.as_deref().and_then(|phone| Phone::parse(phone).ok()) else {
        return Ok(());
    };
    notifications::send_sms(conn, tenant, now, &Sms { recipient, body, about: to.about() }).await
}

/// Short, since each letter counts.
fn link(settings: &Settings, lang: Lang, reference: &str) -> String {
    settings.public(&format!("/{lang}/m/{reference}"))
}

/// What the first SMS says.
struct Question<'a> {
    tenant: &'a str,
    officer: &'a str,
    /// Whether that is a relay.
    writer: &'a str,
    acts: &'a [String],
    days: i16,
    link: &'a str,
    code: &'a str,
}

impl Question<'_> {
    /// All acts by name if they fit, else how many: the address names them.
    fn words(&self, lang: Lang) -> String {
        let duration = text_with(lang, "mandate-days", &[("days", i64::from(self.days).into())]);
        let count = i64::try_from(self.acts.len()).unwrap_or_default();
        let named = self.acts.join(", ");
        let counted = text_with(lang, "sms-mandate-acts", &[("count", count.into())]);
        let with = |acts: &str, tenant: &str, officer: &str| {
            let args = [
                ("tenant", tenant),
                ("officer", officer),
                ("writer", self.writer),
                ("acts", acts),
                ("duration", &duration),
                ("link", self.link),
                ("code", self.code),
            ];
            text_with(lang, "sms-mandate-asked", &args.map(|(name, value)| (name, Arg::from(value))))
        };
        let whole = typewritten(&with(&named, self.tenant, self.officer));
        if segments(&whole) <= MOST_SEGMENTS {
            return whole;
        }
        shortened(MOST_SEGMENTS, [self.tenant, self.officer], |[tenant, officer]| with(&counted, tenant, officer))
    }
}

/// Whether these are the digits of the last SMS. Each call is a try, counted before it is looked at.
pub(super) async fn try_code(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    secret: &Secret,
    id: Uuid,
    digits: &str,
) -> QueryResult<bool> {
    let since = now.checked_sub(CODE).unwrap_or(now);
    let open = mandate::table
        .filter(mandate::tenant_id.eq(tenant))
        .filter(mandate::id.eq(id))
        .filter(mandate::consent.eq(Consent::Sms.as_str()))
        .filter(mandate::sms_sent_at.gt(since.to_diesel()))
        .filter(mandate::sms_tries.lt(TRIES));
    let count: Option<i16> = diesel::update(open)
        .set(mandate::sms_tries.eq(mandate::sms_tries + 1))
        .returning(mandate::sms_count)
        .get_result(conn)
        .await
        .optional()?;
    Ok(count.is_some_and(|count| bool::from(code_of(secret, tenant, id, count).as_bytes().ct_eq(digits.as_bytes()))))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CodeForm {
    code: String,
}

/// The officer types the digits that the person told them.
#[allow(clippy::too_many_arguments, reason = "each is a part of the application")]
async fn confirm(
    officer: Officer<Assist>,
    path: ItemPath,
    acts: web::Data<MandateActs>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    Form(form): Form<CodeForm>,
) -> Result<HttpResponse> {
    let (tenant, now, id) = (officer.administration(), clock.now(), path.2);
    let actor = Actor { id: Some(officer.id()), name: officer.name() };
    // The try is kept whatever comes of it: two transactions.
    let tried = database.tenant(tenant.id, async |conn| {
        find_for(conn, &officer, id).await?;
        let is_right = match digits(&form.code) {
            Some(digits) => try_code(conn, tenant.id, now, &settings.secret, id, &digits).await?,
            None => false,
        };
        // The digits answer once: a second click finds it agreed.
        let asked = store::find(conn, tenant.id, id).await?.ok_or(Error::NotFound)?;
        Ok::<_, Error>(is_right || (asked.consent == Consent::Sms && asked.state(now) == State::Active))
    });
    if !tried.await? {
        let mut errors = Errors::none();
        errors.add("code", officer.page().t("mandate-sms-wrong"));
        let faulty = Faulty { errors, ..Faulty::default() };
        return show(&officer, id, &acts, &database, now, faulty, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let agreed = database.tenant(tenant.id, async |conn| {
        let (agreed, is_new) = store::move_once(conn, tenant.id, now, id, Move::Confirm, Role::Citizen, actor).await?;
        if is_new {
            tell_agreed(conn, now, &settings, tenant, &agreed).await?;
        }
        Ok::<_, Error>(())
    });
    agreed.await?;
    wake.up(tenant.id);
    let page = officer.page();
    Ok(server::done(&page.url_here(&format!("/desk/mandates/{id}")), page.t("mandate-signed-done")))
}

/// Sends the question again, with other digits: six times in an hour at most, whoever asks.
#[allow(clippy::too_many_arguments, reason = "each is a part of the application")]
async fn again(
    request: HttpRequest,
    officer: Officer<Assist>,
    path: ItemPath,
    acts: web::Data<MandateActs>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    Form(_): Form<HashMap<String, String>>,
) -> Result<HttpResponse> {
    let (tenant, now, id) = (officer.administration(), clock.now(), path.2);
    let asked = database.tenant(tenant.id, async |conn| find_for(conn, &officer, id).await).await?;
    if asked.consent != Consent::Sms || asked.state(now) != State::Pending {
        return Err(Error::Conflict);
    }
    if let Some(phone) = &asked.phone {
        crate::ways::count_message(&request, now, phone)??;
    }
    let sent = database.tenant(tenant.id, async |conn| ask(conn, now, &settings, &acts, tenant, &asked).await);
    sent.await?;
    wake.up(tenant.id);
    let page = officer.page();
    Ok(server::done(&page.url_here(&format!("/desk/mandates/{id}")), page.t("mandate-sms-sent")))
}

/// The short address of an SMS leads to the page where the digits are typed.
async fn short(visitor: Visitor, path: web::Path<(String, String)>) -> HttpResponse {
    let reference = path.1.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').take(40);
    server::see_other(&visitor.page().url(&format!("/mandate?reference={}", reference.collect::<String>())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_is_three_messages_at_most_whatever_the_names() {
        let acts: Vec<String> = (0..6).map(|act| format!("complaints.submit and much more {act}")).collect();
        let long = "الإدارة الجهوية للتجهيز والنقل واللوجستيك والماء بجهة العيون الساقية الحمراء";
        for lang in Lang::ALL {
            for (tenant, officer) in [("Commune d’Agadir", "Mehdi Tazi"), (long, long), ("جماعة أكادير", "مهدي التازي")]
            {
                let link = "https://diwan.example/fr/m/AGA-7K3QX9";
                for writer in ["officer", "relay"] {
                    let question = Question { tenant, officer, writer, acts: &acts, days: 365, link, code: "123456" };
                    let words = question.words(lang);
                    assert!(segments(&words) <= MOST_SEGMENTS, "{lang} {} {words}", segments(&words));
                    assert!(words.contains("123456") && words.contains(link), "{words}");
                }
            }
        }
        let (tenant, officer, link) = ("Commune d’Agadir", "Mehdi Tazi", "https://diwan.example/fr/m/AGA-7K3QX9");
        let question =
            Question { tenant, officer, writer: "officer", acts: &acts[..2], days: 31, link, code: "123456" };
        assert!(question.words(Lang::Fr).contains(&acts[1]), "acts are named where they fit");
        let relay = Question { writer: "relay", ..question };
        assert!(relay.words(Lang::Fr).contains("relais") && relay.words(Lang::Ar).contains("وسيط"));
    }

    #[test]
    fn six_digits_are_recognised_however_they_are_typed() {
        assert_eq!(digits(" 123 456 "), Some("123456".to_owned()));
        assert_eq!(digits("١٢٣٤٥٦"), Some("123456".to_owned()));
        for wrong in ["", "12345", "1234567", "12345a"] {
            assert_eq!(digits(wrong), None, "{wrong}");
        }
    }
}

//! Where one is signed in, and an end to it (OWASP ASVS 5.0, 7.5.2).

use crate::session::{OpenSession, end_session, end_sessions_but};
use crate::{Citizen, Method, record_account, session};
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::Database;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result, Settings};
use ui::Page;
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/security/sessions/end").post(end));
    cfg.service(web::resource("/{lang}/me/security/sessions/end-others").post(end_others));
}

/// A session in the list.
pub(super) struct SessionLine {
    pub(super) id: Uuid,
    /// The browser and its system; empty: not known.
    pub(super) device: String,
    pub(super) opened: String,
    pub(super) seen: String,
    pub(super) methods: Vec<String>,
    pub(super) is_this: bool,
}

#[derive(Deserialize)]
struct EndForm {
    #[serde(default)]
    id: Uuid,
}

/// The lines of the list, this session first.
pub(super) fn lines(page: &Page, sessions: Vec<OpenSession>, this: Uuid) -> Vec<SessionLine> {
    let mut lines: Vec<SessionLine> = sessions
        .into_iter()
        .map(|session| SessionLine {
            id: session.id,
            opened: hour(page, session.opened_at),
            seen: hour(page, session.last_seen_at),
            methods: session.methods.iter().filter_map(|name| Some(page.t(word(Method::of(name)?)))).collect(),
            device: session.device,
            is_this: session.id == this,
        })
        .collect();
    lines.sort_by_key(|line| !line.is_this);
    lines
}

/// The translation key of a way to prove oneself.
const fn word(method: Method) -> &'static str {
    match method {
        Method::Password => "security-method-password",
        Method::Otp => "security-method-otp",
        Method::Recovery => "security-method-recovery",
        Method::Passkey => "security-method-passkey",
        Method::Email => "security-method-email",
        Method::Sms => "security-method-sms",
        Method::Provider => "security-method-provider",
    }
}

fn hour(page: &Page, at: Timestamp) -> String {
    page.date_time(&calendar::local_minute(at))
}

async fn end(
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(form): Form<EndForm>,
) -> Result<HttpResponse> {
    let (person, now) = (citizen.person().id, clock.now());
    database
        .control(async |conn| {
            // A second click, or the end of its time, was faster: it is ended all the same.
            if end_session(conn, person, form.id).await? {
                record_account(conn, now, Some(person), "session.ended", json!({ "session": form.id })).await?;
            }
            Ok::<_, diesel::result::Error>(())
        })
        .await?;
    let page = citizen.page();
    if form.id != citizen.session().id {
        return Ok(server::done(&page.url("/me/security"), page.t("security-session-ended")));
    }
    let mut answer = server::done(&page.url("/"), page.t("signed-out"));
    answer.add_cookie(&session::cookie(&settings, String::new())).map_err(Error::internal)?;
    Ok(answer)
}

async fn end_others(
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<std::collections::HashMap<String, String>>,
) -> Result<HttpResponse> {
    let (person, this, now) = (citizen.person().id, citizen.session().id, clock.now());
    let ended = database
        .control(async |conn| {
            let ended = end_sessions_but(conn, person, Some(this)).await?;
            if ended > 0 {
                record_account(conn, now, Some(person), "sessions.ended", json!({ "sessions": ended })).await?;
            }
            Ok::<_, diesel::result::Error>(ended)
        })
        .await?;
    let page = citizen.page();
    let text = page.t1("security-sessions-ended", "count", ended);
    Ok(server::done(&page.url("/me/security"), text))
}

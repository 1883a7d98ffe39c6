//! An administration in which nobody administers any more: the platform names somebody, on the paper of its head.

use super::Parties;
use crate::paper::{self, Carried, Paper};
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use askama::Template;
use database::Conn;
use documents::Received;
use identity::{Letter, NewAdministrator, Operator, Tenant};
use jiff::Timestamp;
use notifications::Recipient;
use server::{Error, Parts, Result, Settings};
use ui::{Choice, Errors, Lang, Page};
use uuid::Uuid;

/// No name on an act is longer.
const LONGEST_NAME: usize = 100;

#[derive(Template)]
#[template(path = "lifeline_first.html")]
struct FirstPage {
    page: Page,
    errors: Errors,
    administration: String,
    here: String,
    back: String,
    typed: Typed,
    /// The paper that came with a faulty form.
    kept: Option<Carried>,
    langs: Vec<Choice>,
    /// Why nobody may be named, and what to do instead; empty when somebody may.
    refusal: String,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    token: String,
    name: String,
    email: String,
    lang: String,
    is_read: bool,
}

impl Typed {
    fn of(parts: &Parts) -> Self {
        let text = |field: &str| parts.text_of(field).trim().to_owned();
        Self {
            token: text("token"),
            name: text("name"),
            email: text("email").to_lowercase(),
            lang: text("lang"),
            is_read: parts.text_of("read") == "yes",
        }
    }

    fn judge(&self, page: &Page, errors: &mut Errors) {
        match self.name.chars().count() {
            0 => errors.add("name", page.t("error-required")),
            count if count > LONGEST_NAME => {
                errors.add("name", page.t2("error-too-long", "max", LONGEST_NAME, "count", count));
            }
            _ => {}
        }
        if self.email.len() > 254 || Recipient::new(None, &self.email).is_err() {
            errors.add("email", page.t("error-email"));
        }
        if self.lang.parse::<Lang>().is_err() {
            errors.add("lang", page.t("error-lang"));
        }
        if !self.is_read {
            errors.add("read", page.t("lifeline-read-missing"));
        }
    }
}

type Path = web::Path<(String, String)>;

pub(super) async fn get(request: HttpRequest, operator: Operator, path: Path) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    operator.demand_fresh(parties.clock.now())?;
    let tenant = parties.tenant(&path.1).await?;
    show(&parties, &operator, &tenant, Typed::default(), None, Errors::none()).await
}

pub(super) async fn post(
    request: HttpRequest,
    operator: Operator,
    path: Path,
    payload: web::Payload,
) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let now = parties.clock.now();
    operator.demand_fresh(now)?;
    let tenant = parties.tenant(&path.1).await?;
    // After the operator: a stranger does not learn what is taken here.
    let parts = Parts::from_request(&request, &mut payload.into_inner()).await?;
    let (page, by) = (operator.page(), operator.person().id);
    let mut errors = Errors::none();
    let (parts, paper) =
        paper::receive_from(by, &parties.storage, now, page.lang, parts, Paper::Pdf, &mut errors).await?;
    let typed = Typed::of(&parts);
    typed.judge(&page, &mut errors);
    let kept = Carried::of(&request, paper.as_ref())?;
    let (Some(received), Ok(id), true) = (paper, typed.token.parse::<Uuid>(), errors.is_empty()) else {
        return show(&parties, &operator, &tenant, typed, kept, errors).await;
    };
    match name(&parties, &operator, &tenant, now, id, &typed, received).await {
        Ok(()) => {
            parties.wake.up(tenant.id);
            let here = page.url(&format!("/platform/tenants/{}/people", tenant.slug));
            Ok(server::done(&here, page.t1("lifeline-first-done", "email", typed.email)))
        }
        Err(Error::Invalid(faults)) => show(&parties, &operator, &tenant, typed, None, Errors(faults)).await,
        Err(error) => Err(error),
    }
}

async fn name(
    parties: &Parties,
    operator: &Operator,
    tenant: &Tenant,
    now: Timestamp,
    id: Uuid,
    typed: &Typed,
    received: Received,
) -> Result<()> {
    let (page, by) = (operator.page(), operator.person().id);
    let tenant_id = tenant.id;
    // The same form again, and the first took the paper with it.
    let made = parties.database.tenant(tenant_id, async |conn| identity::is_invitation_made(conn, tenant_id, id).await);
    if made.await? {
        return Ok(());
    }
    let mut errors = Errors::none();
    let kept = paper::keep(&parties.storage, tenant_id, now, page.lang, received, &mut errors).await?;
    let Some(kept) = kept else {
        return Err(Error::Invalid(errors.0));
    };
    let about = identity::about_invitation(id);
    let lang = typed.lang.parse().unwrap_or(Lang::Fr);
    let named = parties.database.tenant(tenant.id, async |conn| {
        // Both at once.
        if identity::is_invitation_made(conn, tenant.id, id).await? {
            return Ok(());
        }
        let file = documents::attach(conn, now, &about, &kept).await?;
        let new = NewAdministrator { id, email: &typed.email, name: &typed.name, lang, paper: file.uuid(), by };
        identity::name_administrator(conn, tenant.id, now, &page, &new).await?;
        tell(conn, now, &parties.settings, tenant, &typed.name).await
    });
    named.await?;
    parties.storage.release(&parties.database, &[kept]).await;
    Ok(())
}

/// Everybody who works there is told.
async fn tell(conn: &mut Conn, now: Timestamp, settings: &Settings, tenant: &Tenant, named: &str) -> Result<()> {
    for person in identity::list_team(conn, tenant.id).await? {
        let lang = person.lang;
        let contact = ui::write_to_us(lang, &settings.contact);
        let args = [
            ("name", named.into()),
            ("tenant", tenant.names.in_lang(lang).into()),
            ("contact", contact.as_str().into()),
        ];
        let letter = Letter {
            lang,
            name: &person.name,
            email: &person.email,
            stem: "mail-lifeline-named",
            args: &args,
            signature: None,
            is_demo: settings.demo,
            about: format!("tenant:{}", tenant.id),
        };
        let Some(message) = letter.message() else { continue };
        notifications::send(conn, tenant.id, now, &message).await?;
    }
    Ok(())
}

async fn show(
    parties: &Parties,
    operator: &Operator,
    tenant: &Tenant,
    typed: Typed,
    kept: Option<Carried>,
    errors: Errors,
) -> Result<HttpResponse> {
    let (page, id) = (operator.page(), tenant.id);
    let may = parties.database.tenant(id, async |conn| identity::may_name_administrator(conn, id).await).await?;
    let back = page.url(&format!("/platform/tenants/{}", tenant.slug));
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let lang = if typed.lang.is_empty() { page.lang.code() } else { &typed.lang };
    let langs = Lang::ALL.map(|each| Choice::new(each.code(), each.name()).select(lang)).to_vec();
    let token = if typed.token.parse::<Uuid>().is_ok() { typed.token.clone() } else { String::new() };
    let template = FirstPage {
        administration: tenant.names.in_lang(page.lang).to_owned(),
        here: format!("{back}/first"),
        back: format!("{back}/people"),
        typed: Typed { token, ..typed },
        kept,
        langs,
        refusal: if may { String::new() } else { page.t("lifeline-first-not") },
        errors,
        page,
    };
    server::page_with(status, &template)
}

//! A live administration asks for other names: whoever approved it accepts them, or says why not.

use super::decide::{File, part};
use super::tell::tell_names;
use super::{platform, region};
use crate::setup::names;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::Database;
use identity::{Approve, Directory, Naming, NamingBy, Officer, Operator, Tenant};
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result, Settings};
use territory::Atlas;
use ui::{Errors, Page, text_with};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/names").post(by_operator));
    cfg.service(web::resource("/{lang}/{tenant}/desk/approvals/{slug}/names").post(by_region));
}

/// A reason has as much room as that of a request to go live.
const MAX_REASON: usize = 2_000;

/// What an approver decides.
#[derive(Default, Deserialize)]
#[serde(default)]
struct NamesForm {
    version: i32,
    decision: String,
    names_reason: String,
}

impl NamesForm {
    fn decision(&self) -> Result<Naming> {
        match self.decision.as_str() {
            "accept" => Ok(Naming::Accept),
            "refuse" => Ok(Naming::Refuse),
            _ => Err(Error::Malformed),
        }
    }

    fn errors(&self, page: &Page, what: Naming) -> Errors {
        let mut errors = Errors::none();
        let count = self.names_reason.trim().chars().count();
        if what == Naming::Refuse && count == 0 {
            errors.add("names_reason", page.t("approval-reason-missing"));
        } else if count > MAX_REASON {
            let args = [("max", MAX_REASON.into()), ("count", count.into())];
            errors.add("names_reason", text_with(page.lang, "error-too-long", &args));
        } else if self.names_reason.contains(['\0', '\u{FFFD}']) {
            errors.add("names_reason", page.t("error-text"));
        }
        errors
    }
}

async fn by_operator(
    request: HttpRequest,
    operator: Operator,
    path: web::Path<(String, String)>,
    directory: web::Data<Directory>,
    settings: web::Data<Settings>,
    Form(form): Form<NamesForm>,
) -> Result<HttpResponse> {
    let tenant = platform::find(&directory, &path.1).await?;
    let (page, what) = (operator.page(), form.decision()?);
    let person = operator.person();
    let by = NamingBy { person: person.id, name: &person.name, note: form.names_reason.trim() };
    let here = page.url(&format!("/platform/tenants/{}", tenant.slug));
    match decide(&request, &tenant, &page, &form, what, &by).await {
        Ok(()) => Ok(server::done(&here, page.t(told(what)))),
        Err(Error::Invalid(faults)) => {
            let file = reread(&request, &tenant, form).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            platform::show(page, &settings, file, None, Errors(faults), String::new(), status)
        }
        Err(error) => Err(error),
    }
}

async fn by_region(
    request: HttpRequest,
    officer: Officer<Approve>,
    path: web::Path<(String, String, String)>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    Form(form): Form<NamesForm>,
) -> Result<HttpResponse> {
    let tenant = region::find(&officer, &directory, &atlas, &path.2).await?;
    let (page, what) = (officer.page(), form.decision()?);
    let by = NamingBy { person: officer.id(), name: officer.name(), note: form.names_reason.trim() };
    let here = page.url_here(&format!("/desk/approvals/{}", tenant.slug));
    match decide(&request, &tenant, &page, &form, what, &by).await {
        Ok(()) => Ok(server::done(&here, page.t(told(what)))),
        Err(Error::Invalid(faults)) => {
            let file = reread(&request, &tenant, form).await?;
            region::show(page, file, Errors(faults), String::new(), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error),
    }
}

/// What the page says after a decision.
const fn told(what: Naming) -> &'static str {
    match what {
        Naming::Accept => "tenant-step-names-accepted",
        _ => "tenant-step-names-refused",
    }
}

/// The file of the page, with the reason that was typed.
async fn reread(request: &HttpRequest, tenant: &Tenant, form: NamesForm) -> Result<File> {
    let database = part::<Database>(request)?;
    let file = File::read(&database, tenant).await?;
    Ok(File { names_reason: form.names_reason, ..file })
}

/// Decides, from the version that the page showed; the administration's people are told in the same transaction. Nobody else
/// took one of the names meanwhile, or it is not accepted.
async fn decide(
    request: &HttpRequest,
    tenant: &Tenant,
    page: &Page,
    form: &NamesForm,
    what: Naming,
    by: &NamingBy<'_>,
) -> Result<()> {
    let errors = form.errors(page, what);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors.0));
    }
    let (database, settings) = (part::<Database>(request)?, part::<Settings>(request)?);
    let (id, now) = (tenant.id, part::<Clock>(request)?.now());
    let atlas = part::<Atlas>(request)?;
    let near = names::near(&atlas, tenant);
    let decided = database.tenant(id, async |conn| {
        let neighbours = identity::lock_neighbours(conn, near.as_deref()).await?;
        let own = neighbours.iter().find(|known| known.id == id).ok_or(Error::NotFound)?;
        if let (Naming::Accept, Some(asked)) = (what, &own.asked_names) {
            let faults = names::taken(page, id, &own.names, &asked.names, &neighbours);
            if let Some(fault) = faults.iter().next() {
                return Err(Error::field("names_reason", fault.message.clone()));
            }
        }
        let before = identity::settle_names(conn, id, now, form.version, what, by).await?;
        tell_names(conn, now, &settings, &before, what, by.note).await
    });
    decided.await?;
    part::<Directory>(request)?.forget();
    part::<Wake>(request)?.up(id);
    Ok(())
}

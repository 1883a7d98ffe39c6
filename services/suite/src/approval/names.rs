//! A live administration asks for other names: whoever approved it accepts them, or says why not.

use super::decide::{MAX_REASON, Typed};
use super::tell::tell_names;
use super::{platform, region};
use crate::setup::names;
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::Database;
use identity::{Approve, Directory, Naming, NamingBy, Officer, Operator, Tenant};
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result, Settings, part};
use territory::Atlas;
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/names").post(by_operator));
    cfg.service(web::resource("/{lang}/{tenant}/desk/approvals/{slug}/names").post(by_region));
}

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
        let missing = (what == Naming::Refuse).then(|| page.t("approval-reason-missing"));
        errors.check_text(page.lang, "names_reason", &self.names_reason, MAX_REASON, missing);
        errors
    }

    /// As the page shows it again.
    fn typed(self, errors: Errors) -> Typed {
        Typed { errors, names_reason: self.names_reason, ..Typed::default() }
    }
}

async fn by_operator(
    request: HttpRequest,
    operator: Operator,
    path: web::Path<(String, String)>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    settings: web::Data<Settings>,
    Form(form): Form<NamesForm>,
) -> Result<HttpResponse> {
    let tenant = platform::find(&directory, &path.1).await?;
    let (page, what) = (operator.page(), form.decision()?);
    let person = operator.person();
    let by = NamingBy { person: person.id, name: &person.name, note: form.names_reason.trim() };
    let decided = decide(&request, &tenant, &page, &form, what, &by).await.map(|()| told(what));
    platform::answer(page, &database, &settings, &tenant, decided, |errors| form.typed(errors)).await
}

async fn by_region(
    request: HttpRequest,
    officer: Officer<Approve>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    Form(form): Form<NamesForm>,
) -> Result<HttpResponse> {
    let tenant = region::find(&officer, &directory, &atlas, &path.2).await?;
    let (page, what) = (officer.page(), form.decision()?);
    let by = NamingBy { person: officer.id(), name: officer.name(), note: form.names_reason.trim() };
    let decided = decide(&request, &tenant, &page, &form, what, &by).await.map(|()| told(what));
    region::answer(&officer, &database, &tenant, decided, |errors| form.typed(errors)).await
}

/// What the page says after a decision.
const fn told(what: Naming) -> &'static str {
    match what {
        Naming::Accept => "tenant-step-names-accepted",
        _ => "tenant-step-names-refused",
    }
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

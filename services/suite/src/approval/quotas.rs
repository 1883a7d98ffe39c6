//! How much of what all share an administration may use, as whoever runs the platform sets it.

use super::decide::{File, Typed};
use super::platform::{find, show};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::Database;
use identity::{Directory, Operator, Quotas, Setting, Tenant};
use serde::Deserialize;
use server::{CallQuota, Form, Result, Settings};
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/quotas").post(post));
}

/// More would be none.
const MOST: i32 = 1_000_000_000;

/// What was typed; numbers of calls may be left out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct QuotaForm {
    pub(super) calls_a_minute: String,
    pub(super) calls_a_day: String,
    pub(super) messages_a_day: String,
    pub(super) storage_megabytes: String,
}

impl QuotaForm {
    /// As an administration has them.
    pub(super) fn of(tenant: &Tenant) -> Self {
        let own = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
        Self {
            calls_a_minute: own(tenant.calls_a_minute),
            calls_a_day: own(tenant.calls_a_day),
            messages_a_day: tenant.messages_a_day.to_string(),
            storage_megabytes: tenant.storage_megabytes.to_string(),
        }
    }

    fn judge(&self, page: &Page, errors: &mut Errors) -> Option<Quotas> {
        let mut number = |field: &str, typed: &str, is_needed: bool| {
            let number = typed.trim().parse::<i32>().ok().filter(|number| (1..=MOST).contains(number));
            if number.is_none() && (is_needed || !typed.trim().is_empty()) {
                errors.add(field, page.t1("quotas-wrong", "most", MOST));
            }
            number
        };
        let calls_a_minute = number("calls_a_minute", &self.calls_a_minute, false);
        let calls_a_day = number("calls_a_day", &self.calls_a_day, false);
        let messages_a_day = number("messages_a_day", &self.messages_a_day, true)?;
        let storage_megabytes = number("storage_megabytes", &self.storage_megabytes, true)?;
        errors.is_empty().then_some(Quotas { calls_a_minute, calls_a_day, messages_a_day, storage_megabytes })
    }
}

/// The form, and what holds where it says nothing.
pub(super) struct QuotasShown {
    pub(super) form: QuotaForm,
    pub(super) usual: CallQuota,
}

async fn post(
    operator: Operator,
    path: web::Path<(String, String)>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    Form(form): Form<QuotaForm>,
) -> Result<HttpResponse> {
    let tenant = find(&directory, &path.1).await?;
    let (page, mut errors) = (operator.page(), Errors::none());
    let Some(quotas) = form.judge(&page, &mut errors) else {
        let file = File::read(&database, &tenant).await?;
        let typed = Typed { errors, quotas: Some(form), ..Typed::default() };
        return show(page, &settings, file, typed, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (id, now, person) = (tenant.id, clock.now(), operator.person().id);
    let setting = Setting::Quotas(quotas);
    database.tenant(id, async |conn| identity::change_setting(conn, id, now, person, &setting).await).await?;
    directory.forget();
    let here = page.url(&format!("/platform/tenants/{}", tenant.slug));
    Ok(server::done(&here, page.t("quotas-saved")))
}

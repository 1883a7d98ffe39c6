//! The second person compares the scan of a signed mandate with what it says, and finds it right or not. From the yes on it holds, and
//! the citizen is told by e-mail or SMS; who gave neither is handed a paper (`slip.rs`).

use super::desk::{Faulty, ItemPath, show};
use super::signature::{self, Finding};
use super::store::Mandate;
use super::{Assist, MandateActs, sms, tell};
use crate::{Officer, Tenant};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database};
use jiff::Timestamp;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result, Settings};
use ui::Errors;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/{mandate}/compare").post(post));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CompareForm {
    answer: String,
    reason: String,
}

#[allow(clippy::too_many_arguments, reason = "each is a part of the application")]
async fn post(
    officer: Officer<Assist>,
    path: ItemPath,
    acts: web::Data<MandateActs>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    Form(form): Form<CompareForm>,
) -> Result<HttpResponse> {
    let (tenant, now, page) = (officer.administration(), clock.now(), officer.page());
    let done = match Finding::of(&form.answer, &form.reason) {
        Ok(finding) => {
            let done = database.tenant(tenant.id, async |conn| {
                let (mandate, is_new) = signature::compare(conn, &officer, now, path.2, &finding).await?;
                if is_new && finding.is_right() {
                    say_signed(conn, now, &settings, &acts, tenant, &mandate).await?;
                }
                Ok::<_, Error>((mandate, finding.is_right()))
            });
            done.await
        }
        Err((field, key)) => Err(Error::field(field, page.t(key))),
    };
    match done {
        Ok((mandate, is_right)) => {
            wake.up(tenant.id);
            let item = format!("/desk/mandates/{}", path.2);
            Ok(match is_right {
                false => server::done(&page.url_here(&item), page.t("mandate-rejected-done")),
                true if signature::needs_slip(&mandate, now) => {
                    server::done(&page.url_here(&format!("{item}/slip")), page.t("mandate-signed-done"))
                }
                true => server::done(&page.url_here(&item), page.t("mandate-signed-done")),
            })
        }
        Err(Error::Invalid(faults)) => {
            let faulty = Faulty { errors: Errors(faults), reason: form.reason };
            show(&officer, path.2, &acts, &database, now, faulty, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// Tells the citizen that it holds, with the code that ends it: by e-mail, else by SMS.
async fn say_signed(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    acts: &MandateActs,
    tenant: &Tenant,
    mandate: &Mandate,
) -> Result<()> {
    if !tell::tell(conn, now, settings, acts, tenant, mandate, tell::SIGNED).await? {
        sms::tell_agreed(conn, now, settings, tenant, mandate).await?;
    }
    Ok(())
}

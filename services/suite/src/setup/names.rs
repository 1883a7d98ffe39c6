//! New names: no two neighbours have one, and those of a live administration wait for approval.

use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database, TenantId};
use identity::{Directory, Naming, NamingBy, Officer, Setup, Tenant};
use jiff::Timestamp;
use search::fold;
use serde::Deserialize;
use server::{Form, Result};
use territory::Atlas;
use ui::{Errors, Fact, Lang, Names, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/names/withdraw").post(withdraw));
}

/// What became of names that were typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// They hold, or wait as they did.
    AsBefore,
    /// They wait for approval now.
    Asked,
}

/// The territories whose administrations must not have the name of this one: those beside its own. None for one without a
/// territory, whose neighbours are all others without one.
pub(crate) fn near(atlas: &Atlas, tenant: &Tenant) -> Option<Vec<String>> {
    let code = tenant.territory_code.as_deref()?;
    Some(match atlas.ancestors(code).next() {
        Some(parent) => atlas.children(&parent.code).map(|territory| territory.code.clone()).collect(),
        None => vec![code.to_owned()],
    })
}

/// Whose names these are already, at the fields of those that are new, however they are spelled.
pub(crate) fn taken(page: &Page, own: TenantId, held: &Names, wanted: &Names, neighbours: &[Tenant]) -> Errors {
    let mut errors = Errors::none();
    for lang in Names::FIELDS {
        let name = wanted.own(lang);
        let sought = spelled(name);
        if held.own(lang) == name || sought.is_empty() {
            continue;
        }
        let is_so = |other: &Tenant| Lang::ALL.into_iter().any(|lang| spelled(other.names.own(lang)) == sought);
        if let Some(other) = neighbours.iter().find(|other| other.id != own && is_so(other)) {
            errors.add(format!("name_{lang}"), page.t1("names-taken", "name", other.names.in_lang(page.lang)));
        }
    }
    errors
}

/// A name without what nobody hears: capitals, accents, forms of letters, signs and spaces.
fn spelled(name: &str) -> String {
    fold(name).replace(' ', "")
}

/// On trial, new names hold at once; after that they wait. Gives what became of them, and the names that hold.
pub(super) async fn choose(
    conn: &mut Conn,
    here: &Tenant,
    now: Timestamp,
    officer: &Officer<Setup>,
    wanted: &Names,
) -> Result<(Named, Names)> {
    if here.state.is_on_trial() {
        return Ok((Named::AsBefore, wanted.clone()));
    }
    let by = NamingBy { person: officer.id(), name: officer.name(), note: "" };
    let is_new = identity::ask_names(conn, here.id, now, wanted, &by).await?;
    Ok((if is_new { Named::Asked } else { Named::AsBefore }, here.names.clone()))
}

/// Names that wait, as pages show them.
pub(crate) struct Waiting {
    /// Since when.
    pub(crate) since: String,
    /// In each language in which they differ: what it would be called.
    pub(crate) facts: Vec<Fact>,
}

impl Waiting {
    /// Those of an administration, if some wait.
    pub(crate) fn of(page: &Page, tenant: &Tenant) -> Option<Self> {
        let asked = tenant.asked_names.as_ref()?;
        let fact = |lang: Lang| {
            let (before, name) = (tenant.names.own(lang), asked.names.own(lang));
            let label = page.t1("words-name-in", "language", lang.name());
            (before != name).then(|| Fact::new(label, page.t2("names-instead", "new", name, "before", before)))
        };
        Some(Self {
            since: page.date_time(&calendar::local_minute(asked.at)),
            facts: Names::FIELDS.into_iter().filter_map(fact).collect(),
        })
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct WithdrawForm {
    version: i32,
}

async fn withdraw(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    Form(form): Form<WithdrawForm>,
) -> Result<HttpResponse> {
    let (page, id, now) = (officer.page(), officer.tenant(), clock.now());
    let by = NamingBy { person: officer.id(), name: officer.name(), note: "" };
    let what = Naming::Withdraw;
    database.tenant(id, async |conn| identity::settle_names(conn, id, now, form.version, what, &by).await).await?;
    directory.forget();
    Ok(server::done(&page.url_here("/desk/setup"), page.t("names-withdrawn")))
}

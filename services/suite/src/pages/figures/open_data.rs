//! The complaints of a month as open data, where the administration shows them: one row each, under a name that means nothing
//! elsewhere, and only where there are at least five alike.

use super::csv_file;
use super::public::is_public;
use super::written::iso;
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use complaints::OpenRow;
use database::{Database, TenantId};
use identity::Site;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;
use server::{Error, Limits, Rate, Result, Secret, Settings};
use territory::{Atlas, Level};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/open-data.csv").get(get));
}

/// The columns. The first ones are named as Open311's GeoReport v2 does.
const HEADS: [&str; 17] = [
    "service_request_id",
    "service_code",
    "status",
    "kind",
    "territory",
    "received_month",
    "state",
    "outcome",
    "ending",
    "days_to_assignment",
    "days_to_first_answer",
    "days_waiting_for_author",
    "in_time",
    "late",
    "decided",
    "reopened",
    "merged",
];

/// How far back files go.
const YEARS: i32 = 10;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// "2026-11"; the month before the present one when not given.
    month: String,
}

async fn get(
    request: HttpRequest,
    site: Site,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::File, &request)?;
    let (tenant, now) = (site.tenant().id, clock.now());
    let this_month = calendar::local_date(now).first_of_month();
    let month = match asked.month.as_str() {
        "" => this_month.saturating_sub(1.month()),
        month => format!("{month}-01").parse::<Date>().map_err(|_| Error::NotFound)?,
    };
    let is_offered = this_month.saturating_sub(YEARS.years()) <= month && month <= this_month;
    if !is_public(site.tenant()) || !is_offered {
        return Err(Error::NotFound);
    }
    let found = database.tenant(tenant, async |conn| {
        if !complaints::is_open_to_all(conn, tenant).await? {
            return Ok::<_, Error>(None);
        }
        Ok(Some(complaints::list_open_data(conn, tenant, month, now).await?))
    });
    let found = found.await?.ok_or(Error::NotFound)?;
    let province = |code: &str| {
        let is_commune = atlas.get(code).is_some_and(|territory| territory.level == Level::Commune);
        let around = atlas.ancestors(code).next().filter(|_| is_commune);
        around.map(|province| province.code.clone())
    };
    let told = complaints::publishable(found, province);
    let month = iso(month);
    let mut rows: Vec<Vec<String>> =
        told.into_iter().map(|row| record(&settings.secret, tenant, &month, row)).collect();
    // By the name that means nothing: their order tells nothing either.
    rows.sort();
    let heads = HEADS.map(str::to_owned).to_vec();
    csv_file(&format!("open-data-{}-{month}", site.tenant().slug), std::iter::once(heads).chain(rows))
}

fn record(secret: &Secret, tenant: TenantId, month: &str, row: OpenRow) -> Vec<String> {
    let yes = |is: bool| if is { "yes" } else { "no" }.to_owned();
    let days = |days: Option<i32>| days.map_or_else(String::new, |days| days.to_string());
    let status = if row.state == "open" { "open" } else { "closed" };
    vec![
        identity::pairwise(secret, row.id, tenant).to_string(),
        row.subject,
        status.to_owned(),
        row.kind,
        row.territory,
        month.to_owned(),
        row.state.to_owned(),
        row.outcome,
        row.ending.to_owned(),
        days(row.assign_days),
        days(row.answer_days),
        row.waiting_days.map_or_else(String::new, |days| format!("{days:.1}")),
        yes(row.is_in_time),
        yes(row.is_late),
        yes(row.is_decided),
        yes(row.is_reopened),
        yes(row.is_merged),
    ]
}

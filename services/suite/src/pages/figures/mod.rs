//! What administrations do, in figures: for who inspects (`inspector.rs`), for officers (`dashboard.rs`), for everybody
//! (`public.rs`), and as rows from which everybody can count again (`open_data.rs`).

mod charts;
mod dashboard;
mod inspector;
mod open_data;
mod public;
mod written;

pub(super) use dashboard::ENTRY as DASHBOARD;
pub(super) use inspector::ENTRY;
pub(super) use public::key_figures;

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use server::{Error, Result};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    inspector::routes(cfg);
    dashboard::routes(cfg);
}

/// An administration's pages for everybody.
pub(super) fn tenant_routes(cfg: &mut web::ServiceConfig) {
    public::routes(cfg);
    open_data::routes(cfg);
}

/// A file for a spreadsheet, of these rows.
fn csv_file(name: &str, rows: impl IntoIterator<Item = Vec<String>>) -> Result<HttpResponse> {
    // Spreadsheets take the mark for what says that the letters are Unicode's. Rows differ in length: definitions stand first.
    let mut file = csv::WriterBuilder::new().flexible(true).from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        file.write_record(row).map_err(Error::internal)?;
    }
    let bytes = file.into_inner().map_err(|error| Error::internal(error.to_string()))?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")))
        .body(bytes))
}

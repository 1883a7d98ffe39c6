//! The wiring of HTTP: start and stop, errors as pages or problems, forms, CSRF, limits, headers, health.
//!
//! Knows nothing of the database or of any service.

mod answer;
mod assets;
mod attempt;
mod cache;
mod csrf;
mod error;
mod fields;
mod form;
mod frame;
mod gate;
mod guesses;
mod health;
mod json;
mod limits;
mod multipart;
mod notice;
mod offline;
mod part;
mod pdf;
mod problem;
mod query;
mod secret;
mod settings;
mod start;
mod tenant_limits;
mod view;

pub use answer::{json, own_path, page, page_with, see_other};
pub use attempt::Attempt;
pub use cache::PageCache;
pub use csrf::CSRF_FIELD;
pub use error::{Closed, Error, PROBLEMS, Period, Proof, Quota, Result, problem_type};
pub use fields::Fields;
pub use form::{Form, IdempotencyKey, derived_uuid, program_fields};
pub use gate::{Gate, OwnName};
pub use guesses::{Guess, Guesses, TooManyGuesses};
pub use health::{Findings, Readiness, install_metrics};
pub use json::JsonFields;
pub use limits::{Limits, Rate, client_key};
pub use multipart::{FieldName, Parts, Upload};
pub use notice::{done, told};
pub use offline::may_be_kept;
pub use part::part;
pub use pdf::pdf;
pub use problem::problem_title;
pub use query::{address, count_set, query};
pub use secret::Secret;
pub use settings::Settings;
pub use start::{App, serve};
pub use tenant_limits::{CallQuota, TenantLimits};
pub use view::{Recognised, Recogniser, View, client_address};

/// Routes that belong to no service: assets, health, figures, the service worker, the display panel.
pub fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    assets::routes(cfg);
    health::routes(cfg);
    offline::routes(cfg);
    view::routes(cfg);
}

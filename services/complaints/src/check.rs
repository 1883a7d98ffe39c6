//! Anybody checks a printed receipt: the square code leads here, or number and check code are typed.

use crate::follow::TypedPair;
use crate::store::find;
use crate::words;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use database::Database;
use identity::{Attempt, Code, Directory, Visitor};
use server::{Result, Settings};
use ui::{Errors, Page};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/check").get(get));
}

/// What the check found.
enum Verdict {
    NotAsked,
    Genuine(String),
    Unknown,
}

#[derive(Template)]
#[template(path = "check.html")]
struct CheckPage {
    page: Page,
    errors: Errors,
    number: String,
    code: String,
    verdict: Verdict,
}

async fn get(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    settings: web::Data<Settings>,
    web::Query(asked): web::Query<TypedPair>,
) -> Result<HttpResponse> {
    let verdict = if asked.number.is_empty() && asked.code.is_empty() {
        Verdict::NotAsked
    } else {
        let attempt = Attempt::of(&request)?;
        let verdict = judge(&database, &directory, &settings, &visitor, &asked).await?;
        if matches!(verdict, Verdict::Genuine(_)) {
            attempt.was_right();
        }
        verdict
    };
    let TypedPair { number, code } = asked;
    server::page(&CheckPage { page: visitor.page(), errors: Errors::none(), number, code, verdict })
}

async fn judge(
    database: &Database,
    directory: &Directory,
    settings: &Settings,
    visitor: &Visitor,
    asked: &TypedPair,
) -> Result<Verdict> {
    let Some((number, code)) = asked.read() else {
        return Ok(Verdict::Unknown);
    };
    let Some(tenant) = directory.by_code(&number.tenant).await? else {
        return Ok(Verdict::Unknown);
    };
    let id = tenant.id;
    let found = database.tenant(id, async |conn| find(conn, id, &number).await).await?;
    let genuine = found.filter(|complaint| code.is_same(&Code::check(&settings.secret, id, complaint.id)));
    let lang = visitor.lang();
    Ok(genuine.map_or(Verdict::Unknown, |complaint| {
        let date = words::date(lang, calendar::local_date(complaint.received_at));
        let number = number.to_string();
        let names = tenant.public_names();
        let name = names.in_lang(lang);
        let args = [("name", name.into()), ("number", number.as_str().into()), ("date", date.as_str().into())];
        let said = ui::text_with(lang, "check-genuine-text", &args);
        // Who is shown one must not take it for more than it is.
        let note = if complaint.is_trial() { ui::text(lang, "intake-trial-note") } else { String::new() };
        Verdict::Genuine(format!("{said} {note}").trim_end().to_owned())
    }))
}

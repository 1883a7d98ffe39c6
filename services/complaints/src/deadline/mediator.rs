//! What its author can hand to the Médiateur of the Kingdom: one page to be printed, with who asked what of whom, when, and what
//! came of it. The way to him is open at any time (decree 2-17-265, article 1).

use super::late_since;
use crate::category;
use crate::clock;
use crate::complaint::Kind;
use crate::follow::{Reader, ask_code};
use crate::number::Number;
use crate::receipt::place_words;
use crate::store::{Event, find_contact, list_events};
use crate::words;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use identity::Site;
use serde::Deserialize;
use server::{Error, Result};
use std::sync::LazyLock;
use ui::{Fact, Names, Page, Step};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/mediator").get(get));
}

/// How the Médiateur is reached.
#[derive(Deserialize)]
struct Mediator {
    names: Names,
    site: String,
    address: Names,
    /// Whether several public sources agree.
    confirmed: bool,
}

/// A test reads it; a broken one would be none.
static MEDIATOR: LazyLock<Option<Mediator>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../data/mediator.json")).ok());

#[derive(Template)]
#[template(path = "mediator.html")]
struct MediatorPage {
    page: Page,
    number: String,
    /// Where the author follows it.
    follow: String,
    mediator: String,
    contact: Vec<Fact>,
    site: String,
    is_confirmed: bool,
    /// Who asks.
    author: Vec<Fact>,
    /// Of whom, and when.
    facts: Vec<Fact>,
    late_since: String,
    due_why: String,
    body: String,
    /// What the administration answered, the first answer first: when, and what.
    answers: Vec<(String, String)>,
    steps: Vec<Step>,
    asked: String,
}

async fn get(request: HttpRequest, site: Site, path: web::Path<(String, String, String)>) -> Result<HttpResponse> {
    let number: Number = path.2.parse().map_err(|_| Error::NotFound)?;
    let reader = Reader::of(&request)?;
    // What is only tried was never owed an answer.
    let Some(complaint) = reader.complaint(&site, &number).await?.filter(|complaint| !complaint.is_trial()) else {
        // The code is asked for there.
        return Ok(ask_code(&site, &number, "mediator"));
    };
    let (lang, tenant) = (site.lang(), site.tenant());
    let id = tenant.id;
    let read = reader.database.tenant(id, async |conn| {
        let events = list_events(conn, id, complaint.id).await?;
        let contact = find_contact(conn, id, complaint.id).await?;
        let category = category::find_names(conn, id, &complaint.category_code).await?;
        Ok::<_, Error>((events, contact, category))
    });
    let (events, contact, category) = read.await?;
    let days = reader.days.of(&reader.database, id).await?;
    let complaint = clock::as_counted(&days, complaint, &events)?;
    let mediator = MEDIATOR.as_ref().ok_or_else(|| Error::internal("no contact of the Médiateur"))?;
    let page = site.page();
    let today = calendar::local_date(reader.clock.now());
    let number = complaint.number(&tenant.code).to_string();
    let name = tenant.names.in_lang(lang);
    let given = |value: Option<String>| value.unwrap_or_else(|| page.t("complaint-none-given"));
    let late_since = late_since(&page, &complaint, today);
    let asked = if late_since.is_empty() { "deadline-mediator-asked" } else { "deadline-mediator-asked-late" };
    let template = MediatorPage {
        follow: page.url_here(&format!("/complaints/{number}")),
        mediator: mediator.names.in_lang(lang).to_owned(),
        contact: vec![Fact::new(page.t("deadline-mediator-address"), mediator.address.in_lang(lang))],
        site: mediator.site.clone(),
        is_confirmed: mediator.confirmed,
        author: vec![
            Fact::new(page.t("receipt-name"), given(contact.name)),
            Fact::new(page.t("complaint-email"), given(contact.email)),
            Fact::new(page.t("complaint-phone"), given(contact.phone)),
        ],
        facts: vec![
            Fact::new(page.t("complaint-administration"), name),
            Fact::new(page.t("complaint-number"), number.clone()),
            Fact::new(page.t("desk-kind"), page.t(Kind::key(complaint.kind))),
            Fact::new(page.t("desk-category"), category.in_lang(lang)),
            Fact::new(page.t("complaint-place-short"), place_words(&reader.atlas, &complaint, lang)),
            Fact::new(page.t("complaint-received-at"), words::moment(lang, complaint.received_at)),
            Fact::new(page.t("complaint-due"), words::date(lang, complaint.due_on)),
        ],
        due_why: words::owed_why(lang, &days, &complaint, &events, false)?,
        body: complaint.body.clone(),
        answers: events.iter().filter_map(|event| answer(&page, event)).collect(),
        steps: words::timeline(lang, &complaint, &events, name, false),
        asked: page.t2(asked, "tenant", name, "number", number.as_str()),
        late_since,
        number,
        page,
    };
    server::page(&template)
}

/// When the administration answered or refused, and what it wrote.
fn answer(page: &Page, event: &Event) -> Option<(String, String)> {
    if !matches!(event.kind.as_str(), "complaint.answered" | "complaint.refused") {
        return None;
    }
    let text = event.detail["text"].as_str()?;
    Some((words::moment(page.lang, event.at), text.to_owned()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use ui::Lang;

    #[test]
    fn the_mediator_can_be_reached() {
        let mediator = MEDIATOR.as_ref().unwrap();
        assert!(Lang::ALL.iter().all(|lang| !mediator.names.own(*lang).is_empty()));
        assert!(mediator.site.starts_with("https://") && !mediator.address.in_lang(Lang::Ar).contains("Rabat"));
        assert!(include_str!("../../data/mediator.json").contains("\"source\": \""));
    }
}

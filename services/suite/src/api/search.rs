//! The search for programs: administrations, and what they publish. It finds what anybody may find, whoever asks.

use crate::pages::listing::Sought;
use ::search::{Index, Query, Scope};
use actix_web::http::StatusCode;
use actix_web::http::header::ACCESS_CONTROL_ALLOW_ORIGIN;
use actix_web::middleware::DefaultHeaders;
use actix_web::{HttpRequest, HttpResponse, web};
use identity::{Directory, Tenant};
use serde::{Deserialize, Serialize};
use serde_json::json;
use server::{Error, Limits, Rate, Result, Settings, View};
use std::sync::Arc;
use ui::{Errors, Lang, Names};

const ADMINISTRATION: &str = "administration";
/// What can be found.
pub(super) const KINDS: [&str; 2] = [ADMINISTRATION, "complaint"];
/// Hits of one answer.
const MOST: usize = 20;
/// Characters of a question.
const LONGEST: usize = 200;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    // Everybody may find it: so may the pages of others.
    let anywhere = DefaultHeaders::new().add((ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
    cfg.service(web::resource("/api/v1/search").get(get).wrap(anywhere));
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    tenant: String,
}

/// A question that can be answered.
struct Question {
    sought: Sought,
    lang: Lang,
    /// None: every kind.
    kind: Option<&'static str>,
    /// None: everywhere.
    within: Option<Arc<Tenant>>,
}

impl Question {
    /// Reads what was asked; [`Error::Invalid`] names all that is wrong with it.
    async fn read(asked: &Asked, view: &View, directory: &Directory) -> Result<Self> {
        let lang = if asked.lang.is_empty() { Some(view.lang) } else { asked.lang.parse().ok() };
        let said = lang.unwrap_or(view.lang);
        let mut errors = Errors::none();
        let (sought, count) = (Sought::new(&asked.q), asked.q.chars().count());
        if count > LONGEST {
            errors.add("q", ui::text_with(said, "error-too-long", &[("max", LONGEST.into()), ("count", count.into())]));
        } else if sought.is_empty() {
            errors.add("q", ui::text(said, "api-search-words"));
        }
        if lang.is_none() {
            errors.add("lang", ui::text(said, "error-lang"));
        }
        let kind = KINDS.into_iter().find(|kind| *kind == asked.kind);
        if kind.is_none() && !asked.kind.is_empty() {
            errors.add("kind", ui::text(said, "error-value"));
        }
        let within = directory.by_slug(&asked.tenant).await?.filter(|tenant| tenant.state.is_live());
        if within.is_none() && !asked.tenant.is_empty() {
            errors.add("tenant", ui::text(said, "api-search-tenant"));
        }
        match lang.filter(|_| errors.is_empty()) {
            Some(lang) => Ok(Self { sought, lang, kind, within }),
            None => Err(Error::Invalid(errors.0)),
        }
    }

    fn wants(&self, kind: &str) -> bool {
        self.kind.is_none_or(|wanted| wanted == kind)
    }
}

#[derive(Serialize)]
struct Hit {
    kind: String,
    id: String,
    title: String,
    snippet: String,
    url: String,
}

async fn get(
    request: HttpRequest,
    view: View,
    directory: web::Data<Directory>,
    index: web::Data<Index>,
    settings: web::Data<Settings>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let question = Question::read(&asked, &view, &directory).await?;
    if let Some(tenant) = &question.within {
        tenant.count_call(&request)?;
    }
    let (mut hits, mut total) = administrations(&question, &directory, &settings).await?;
    let kinds: Vec<&str> = KINDS.into_iter().filter(|kind| *kind != ADMINISTRATION && question.wants(kind)).collect();
    if !kinds.is_empty() {
        let room = MOST - hits.len();
        let scope = Scope::Public(question.within.as_ref().map(|tenant| tenant.id));
        let query = Query { scope, kinds: &kinds, text: &asked.q, limit: room.max(1), offset: 0 };
        let found = index.query(&query).await.map_err(Error::internal)?;
        total += found.total;
        hits.extend(found.hits.into_iter().take(room).map(|hit| Hit {
            kind: hit.kind,
            id: hit.id.to_string(),
            title: hit.title.text,
            snippet: hit.snippet.text,
            url: encoded(&settings.public(&format!("/{}{}", question.lang, hit.url))),
        }));
    }
    server::json(StatusCode::OK, &json!({ "hits": hits, "total": total }))
}

/// The first administrations that are called so, and how many there are.
async fn administrations(question: &Question, directory: &Directory, settings: &Settings) -> Result<(Vec<Hit>, usize)> {
    let (mut hits, mut total) = (Vec::new(), 0);
    if !question.wants(ADMINISTRATION) {
        return Ok((hits, total));
    }
    for tenant in directory.all().await?.iter().filter(|tenant| tenant.state.is_live()) {
        let is_within = question.within.as_ref().is_none_or(|within| within.id == tenant.id);
        if is_within && question.sought.is_called(&tenant.names, "") {
            total += 1;
            if hits.len() < MOST {
                hits.push(Hit {
                    kind: ADMINISTRATION.to_owned(),
                    id: tenant.slug.clone(),
                    title: tenant.names.in_lang(question.lang).to_owned(),
                    snippet: other_names(&tenant.names, question.lang),
                    url: settings.public(&format!("/{}/{}/", question.lang, tenant.slug)),
                });
            }
        }
    }
    Ok((hits, total))
}

/// What it is called in the other languages.
fn other_names(names: &Names, lang: Lang) -> String {
    let title = names.in_lang(lang);
    let others = Names::FIELDS.map(|other| names.own(other));
    let others: Vec<&str> = others.into_iter().filter(|name| !name.is_empty() && *name != title).collect();
    others.join(" · ")
}

/// An address as RFC 3986 has it: letters that are not of ASCII as their bytes.
fn encoded(address: &str) -> String {
    url::Url::parse(address).map_or_else(|_| address.to_owned(), Into::into)
}

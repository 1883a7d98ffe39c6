//! The list of what the public sees, and beside it the map: each finds what the other finds.

use crate::map::filters::Filters;
use crate::map::index::PublicMap;
use crate::map::points::{Points, Wanted};
use crate::map::showing::{is_opened, why_closed};
use crate::map::{LIST, PublicFace, PublicSubjects, areas, list_faces};
use crate::words;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::Site;
use server::{Error, Result};
use std::sync::Arc;
use territory::Atlas;
use ui::{Choice, Cursor, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints").get(get));
}

const PAGE_ROWS: usize = 20;
/// So much of a text stands in a list.
const EXCERPT_LETTERS: usize = 240;

struct Item {
    href: String,
    subject: String,
    place: String,
    state: (String, &'static str),
    received: String,
    /// The beginning of its text; empty for none.
    text: String,
    is_whole: bool,
}

#[derive(Template)]
#[template(path = "public_list.html")]
struct ListPage {
    page: Page,
    here: String,
    filters: Filters,
    subjects: Vec<Choice>,
    states: Vec<Choice>,
    areas: Vec<Choice>,
    periods: Vec<Choice>,
    items: Vec<Item>,
    /// How many there are, and how many of these the map shows.
    total: usize,
    located: usize,
    cursor: Cursor,
    /// The addresses of the map's data, of the feed, of the form for alerts, of the other view.
    points: String,
    feed: String,
    alerts: String,
    other_view: String,
    /// The whole map instead of a part of it; empty when it is whole.
    whole: String,
    /// South, west, north and east of everything, with commas; empty for nothing.
    bounds: String,
    /// How many in each territory, for who does not see colours.
    heads: [String; 2],
    counts: Vec<(String, u32)>,
}

#[derive(Template)]
#[template(path = "public_closed.html")]
struct ClosedPage {
    page: Page,
    why: String,
    has_form: bool,
}

/// A page that says why nothing is shown.
pub(crate) fn closed(site: &Site) -> Result<HttpResponse> {
    let page = site.page();
    let why = page.t(why_closed(site));
    server::page(&ClosedPage { page, why, has_form: site.tenant().offers("complaints") && !site.is_outside() })
}

async fn get(
    site: Site,
    database: web::Data<Database>,
    map: web::Data<PublicMap>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let (tenant, lang, now) = (site.tenant().id, site.lang(), clock.now());
    if !is_opened(&database, &site).await? {
        return closed(&site);
    }
    let points = map.points(&database, tenant, now).await?;
    let wanted = filters.wanted(&points, &atlas, now);
    let before = cursor_of(&filters.after);
    let is_heat = filters.is_heat();
    let found = web::block(move || Found::among(&points, &wanted, before, is_heat)).await.map_err(Error::internal)?;
    let ids: Vec<Uuid> = found.latest.iter().take(PAGE_ROWS).map(|(_, id)| *id).collect();
    let read = database.tenant(tenant, async |conn| {
        Ok::<_, Error>((list_faces(conn, tenant, &ids).await?, PublicSubjects::find(conn, tenant).await?))
    });
    let (faces, subjects) = read.await?;

    let page = site.page();
    let here = page.url_here(LIST);
    let item = |face: &PublicFace| Item {
        href: format!("{here}/public/{}", face.id),
        subject: subjects.name(&face.category_code, lang).to_owned(),
        place: face.place_within(&atlas, site.tenant().territory_code.as_deref(), lang),
        state: words::state(lang, face.state, 1),
        received: words::date(lang, calendar::local_date(face.received_at)),
        text: excerpt(face.text()),
        is_whole: face.is_whole(),
    };
    let items: Vec<Item> = faces.iter().map(item).collect();
    let last = found.latest.get(PAGE_ROWS - 1).filter(|_| found.latest.len() > PAGE_ROWS);
    let next = last.map(|(received, id)| Filters { after: format!("{received}.{id}"), ..filters.clone() });
    let first = Filters { after: String::new(), ..filters.clone() };
    let plain = filters.without_place();
    let other = Filters { view: if is_heat { String::new() } else { "heat".to_owned() }, ..plain.clone() };
    let whole = Filters { part: String::new(), ..first.clone() };
    let name_of = |code: &str| atlas.get(code).map_or(code, |place| place.names.in_lang(lang.code())).to_owned();
    let template = ListPage {
        subjects: subjects.choices(lang, &filters.subject),
        states: filters.states(&page),
        areas: areas(&atlas, site.tenant().territory_code.as_deref(), lang, &filters.territory),
        periods: filters.periods(&page),
        items,
        total: found.total,
        located: found.located,
        cursor: Cursor {
            previous: (!filters.after.is_empty()).then(|| first.address(&here)),
            next: next.map(|next| next.address(&here)),
        },
        points: Filters { part: String::new(), ..plain.clone() }.address(&format!("{here}/map.json")),
        feed: plain.address(&format!("{here}.rss")),
        alerts: Filters { subject: plain.subject.clone(), territory: plain.territory.clone(), ..Filters::default() }
            .address(&format!("{here}/alerts")),
        other_view: other.address(&here),
        whole: if filters.window().is_some() { whole.address(&here) } else { String::new() },
        bounds: found
            .bounds
            .map(|(south, west, north, east)| format!("{south},{west},{north},{east}"))
            .unwrap_or_default(),
        heads: ["complaint-place-short", "map-count-head"].map(|key| page.t(key)),
        counts: found.counts.iter().map(|(code, count)| (name_of(code), *count)).collect(),
        here,
        filters,
        page,
    };
    server::page(&template)
}

/// What a page shows of the points.
struct Found {
    total: usize,
    located: usize,
    latest: Vec<(u32, Uuid)>,
    bounds: Option<(f64, f64, f64, f64)>,
    counts: Vec<(String, u32)>,
}

impl Found {
    fn among(points: &Arc<Points>, wanted: &Wanted, before: Option<(u32, Uuid)>, is_heat: bool) -> Self {
        let (total, located) = points.count(wanted);
        Self {
            total,
            located,
            latest: points.latest(wanted, before, PAGE_ROWS + 1),
            bounds: points.bounds(wanted),
            counts: if is_heat { points.count_by_territory(wanted) } else { Vec::new() },
        }
    }
}

fn cursor_of(text: &str) -> Option<(u32, Uuid)> {
    let (received, id) = text.split_once('.')?;
    Some((received.parse().ok()?, id.parse().ok()?))
}

/// The beginning of a text, at the end of a word.
fn excerpt(text: &str) -> String {
    let Some((at, _)) = text.char_indices().nth(EXCERPT_LETTERS) else {
        return text.to_owned();
    };
    let begun = text.get(..at).unwrap_or_default();
    let end = begun.rfind(char::is_whitespace).filter(|end| *end > at / 2).unwrap_or(at);
    format!("{}…", begun.get(..end).unwrap_or(begun).trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_ends_after_a_word() {
        assert_eq!(excerpt("Le lampadaire est éteint."), "Le lampadaire est éteint.");
        let long = excerpt(&"مصباح مطفأ ".repeat(60));
        assert!(long.ends_with("مصباح…") || long.ends_with("مطفأ…"), "{long}");
        assert!(long.chars().count() <= EXCERPT_LETTERS + 1);
        assert_eq!(excerpt(&"x".repeat(500)).chars().count(), EXCERPT_LETTERS + 1);
    }
}

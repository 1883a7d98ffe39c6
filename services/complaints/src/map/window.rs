//! What the map asks for as somebody moves it: clusters, single complaints with their links, or the squares of a heat map.

use crate::map::cluster::{Cluster, Clusters, LEVELS, ceiling, level};
use crate::map::filters::Filters;
use crate::map::index::PublicMap;
use crate::map::points::{Points, Stage, Wanted, Window};
use crate::map::showing::is_opened;
use crate::map::{LIST, PublicSubjects};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::Database;
use identity::Site;
use serde::{Deserialize, Serialize};
use server::{Error, Limits, Rate, Result};
use territory::Atlas;
use ui::Page;
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/map.json").get(get));
}

/// Which part of the map, and how close.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Seen {
    south: String,
    west: String,
    north: String,
    east: String,
    zoom: String,
}

impl Seen {
    fn window(&self) -> Option<Window> {
        let edge = |text: &str| text.parse::<f64>().ok();
        Window::new(edge(&self.south)?, edge(&self.west)?, edge(&self.north)?, edge(&self.east)?)
    }

    /// Of a web map: 0 shows the world on one tile. Between two of them squares are rather larger, so that marks have room.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
    fn zoom(&self) -> Option<u32> {
        let zoom: f64 = self.zoom.parse().ok()?;
        zoom.is_finite().then_some(zoom.floor().clamp(0.0, 22.0) as u32)
    }
}

/// What is drawn.
#[derive(Serialize)]
struct Drawn {
    /// How many the window holds.
    total: u32,
    /// The same in words.
    words: String,
    clusters: Vec<Mark>,
    squares: Vec<Square>,
    /// Of a heat map: the highest count of each level.
    levels: Vec<u32>,
}

/// A cluster, or a single complaint.
#[derive(Serialize)]
struct Mark {
    lat: f64,
    lon: f64,
    count: u32,
    label: String,
    /// Where it is read: its page, or the list of what is in the square.
    href: String,
    state: &'static str,
}

#[derive(Serialize)]
struct Square {
    south: f64,
    west: f64,
    north: f64,
    east: f64,
    level: u32,
}

/// What was found, without words.
struct Found {
    marks: Vec<FoundMark>,
    squares: Vec<((f64, f64, f64, f64), u32)>,
}

struct FoundMark {
    centre: (f64, f64),
    count: u32,
    square: (f64, f64, f64, f64),
    id: Uuid,
    subject: String,
    state: &'static str,
}

impl Found {
    fn among(points: &Points, wanted: &Wanted, zoom: u32, is_heat: bool) -> Self {
        let clusters = Clusters::of(points, wanted, zoom, is_heat);
        let squares = clusters.list.iter().map(|cluster| (clusters.square(cluster), cluster.count));
        if is_heat {
            return Self { marks: Vec::new(), squares: squares.collect() };
        }
        let mark = |cluster: &Cluster<'_>| FoundMark {
            centre: cluster.centre(),
            count: cluster.count,
            square: clusters.square(cluster),
            id: cluster.first.id,
            subject: points.subject(cluster.first).to_owned(),
            state: Stage::of(cluster.first.state).map_or("", Stage::as_str),
        };
        Self { marks: clusters.list.iter().map(mark).collect(), squares: Vec::new() }
    }
}

#[allow(clippy::too_many_arguments, reason = "what a window needs of the application")]
async fn get(
    request: HttpRequest,
    site: Site,
    database: web::Data<Database>,
    map: web::Data<PublicMap>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(seen): web::Query<Seen>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let (tenant, now) = (site.tenant().id, clock.now());
    if !is_opened(&database, &site).await? {
        return Err(Error::NotFound);
    }
    let (Some(window), Some(zoom)) = (seen.window(), seen.zoom()) else {
        return Err(Error::Malformed);
    };
    let points = map.points(&database, tenant, now).await?;
    let wanted = filters.wanted(&points, &atlas, now).within(window);
    let is_heat = filters.is_heat();
    let found = web::block(move || Found::among(&points, &wanted, zoom, is_heat)).await.map_err(Error::internal)?;
    let subjects = database.tenant(tenant, async |conn| PublicSubjects::find(conn, tenant).await).await?;
    server::json(StatusCode::OK, &drawn(&site.page(), &filters, &found, &subjects))
}

fn drawn(page: &Page, filters: &Filters, found: &Found, subjects: &PublicSubjects) -> Drawn {
    let here = page.url_here(LIST);
    let highest = found.squares.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let total: u32 =
        found.marks.iter().map(|mark| mark.count).chain(found.squares.iter().map(|(_, count)| *count)).sum();
    let mark = |mark: &FoundMark| {
        let (south, west, north, east) = mark.square;
        let part = format!("{south:.6},{west:.6},{north:.6},{east:.6}");
        let (label, href) = if mark.count == 1 {
            let subject = subjects.name(&mark.subject, page.lang).to_owned();
            (subject, format!("{here}/public/{}", mark.id))
        } else {
            let within = Filters { part, ..filters.without_place() };
            (page.t1("map-cluster", "count", mark.count), within.address(&here))
        };
        let (lat, lon) = mark.centre;
        Mark { lat, lon, count: mark.count, label, href, state: if mark.count == 1 { mark.state } else { "" } }
    };
    let square = |((south, west, north, east), count): &((f64, f64, f64, f64), u32)| Square {
        south: *south,
        west: *west,
        north: *north,
        east: *east,
        level: level(*count, highest),
    };
    Drawn {
        total,
        words: page.t1("map-in-view", "count", total),
        clusters: found.marks.iter().map(mark).collect(),
        squares: found.squares.iter().map(square).collect(),
        levels: (1..=LEVELS).filter(|_| highest > 0).map(|level| ceiling(level, highest)).collect(),
    }
}

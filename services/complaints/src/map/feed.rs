//! The same list as a feed for readers of news: RSS 2.0 with the places as GeoRSS Simple.

use crate::map::filters::Filters;
use crate::map::index::PublicMap;
use crate::map::showing::is_opened;
use crate::map::{LIST, PublicFace, PublicSubjects, list_faces, place_name};
use crate::receipt::shortened;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::Database;
use identity::Site;
use jiff::Timestamp;
use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use server::{Error, Result, Settings};
use std::io;
use territory::Atlas;
use ui::Page;
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints.rss").get(get));
}

/// The latest so many.
const ITEMS: usize = 50;
/// Characters of a text in a title.
const TITLE: usize = 60;
/// Minutes after which a reader may ask again.
const TTL: &str = "60";
const GEORSS: &str = "http://www.georss.org/georss";
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// What an item says.
struct Item {
    title: String,
    link: String,
    description: String,
    category: String,
    received_at: Timestamp,
    point: Option<(f64, f64)>,
}

/// What stands at the head of the feed.
struct Channel {
    title: String,
    link: String,
    own: String,
    description: String,
    lang: &'static str,
}

async fn get(
    site: Site,
    database: web::Data<Database>,
    map: web::Data<PublicMap>,
    atlas: web::Data<Atlas>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let (tenant, now) = (site.tenant().id, clock.now());
    if !is_opened(&database, &site).await? {
        return Err(Error::NotFound);
    }
    let points = map.points(&database, tenant, now).await?;
    let wanted = filters.wanted(&points, &atlas, now);
    let latest = web::block(move || points.latest(&wanted, None, ITEMS)).await.map_err(Error::internal)?;
    let ids: Vec<Uuid> = latest.iter().map(|(_, id)| *id).collect();
    let read = database.tenant(tenant, async |conn| {
        Ok::<_, Error>((list_faces(conn, tenant, &ids).await?, PublicSubjects::find(conn, tenant).await?))
    });
    let (faces, subjects) = read.await?;
    let page = site.page();
    let here = page.url_here(LIST);
    let own = site.tenant().territory_code.as_deref();
    let plain = filters.without_place();
    let channel = Channel {
        title: page.t1("map-feed-title", "name", page.tenant_name()),
        link: settings.public(&plain.address(&here)),
        own: settings.public(&plain.address(&format!("{here}.rss"))),
        description: page.t1("map-lead", "name", page.tenant_name()),
        lang: page.lang.code(),
    };
    let items: Vec<Item> = faces.iter().map(|face| item(&page, &atlas, &settings, &subjects, own, face)).collect();
    let xml = written(&channel, &items).map_err(Error::internal)?;
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, "application/rss+xml; charset=utf-8")).body(xml))
}

fn item(
    page: &Page,
    atlas: &Atlas,
    settings: &Settings,
    subjects: &PublicSubjects,
    own: Option<&str>,
    face: &PublicFace,
) -> Item {
    let subject = subjects.name(&face.category_code, page.lang).to_owned();
    // Titles stand alone in a list: what tells one from the other is how it begins, or where it is.
    let begins = if own == Some(face.territory_code.as_str()) { shortened(face.text(), TITLE) } else { String::new() };
    let told = if begins.is_empty() { place_name(atlas, &face.territory_code, page.lang) } else { begins };
    Item {
        title: format!("{subject} – {told}"),
        link: settings.public(&page.url_here(&format!("{LIST}/public/{}", face.id))),
        // Readers of news take a description for HTML: what somebody typed is a text there, too.
        description: if face.text().is_empty() {
            page.t("map-no-text")
        } else {
            partial_escape(face.text()).into_owned()
        },
        category: subject,
        received_at: face.received_at,
        point: face.lat.zip(face.lon),
    }
}

/// RSS 2.0 (RSS Advisory Board) with `georss:point` (OGC 17-002r1): latitude, a space, longitude.
fn written(channel: &Channel, items: &[Item]) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let rss =
        BytesStart::new("rss").with_attributes([("version", "2.0"), ("xmlns:georss", GEORSS), ("xmlns:atom", ATOM)]);
    xml.write_event(Event::Start(rss))?;
    xml.write_event(Event::Start(BytesStart::new("channel")))?;
    element(&mut xml, "title", &channel.title)?;
    element(&mut xml, "link", &channel.link)?;
    element(&mut xml, "description", &channel.description)?;
    element(&mut xml, "language", channel.lang)?;
    element(&mut xml, "ttl", TTL)?;
    let own = BytesStart::new("atom:link").with_attributes([
        ("href", channel.own.as_str()),
        ("rel", "self"),
        ("type", "application/rss+xml"),
    ]);
    xml.write_event(Event::Empty(own))?;
    for item in items {
        xml.write_event(Event::Start(BytesStart::new("item")))?;
        element(&mut xml, "title", &item.title)?;
        element(&mut xml, "link", &item.link)?;
        element(&mut xml, "guid", &item.link)?;
        element(&mut xml, "description", &item.description)?;
        element(&mut xml, "category", &item.category)?;
        // RFC 822, with the four digits of a year that RFC 1123 gave it.
        element(&mut xml, "pubDate", &item.received_at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string())?;
        if let Some((lat, lon)) = item.point {
            element(&mut xml, "georss:point", &format!("{lat} {lon}"))?;
        }
        xml.write_event(Event::End(BytesEnd::new("item")))?;
    }
    xml.write_event(Event::End(BytesEnd::new("channel")))?;
    xml.write_event(Event::End(BytesEnd::new("rss")))?;
    Ok(xml.into_inner())
}

/// An element with a text. What XML cannot hold, which only what somebody typed brings along, is shown as U+FFFD (XML 1.0,
/// section 2.2).
fn element(xml: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    let is_allowed = |letter: char| !letter.is_control() || matches!(letter, '\t' | '\n' | '\r');
    let is_letter = |letter: char| is_allowed(letter) && !matches!(letter, '\u{FFFE}' | '\u{FFFF}');
    let text: String = text.chars().map(|letter| if is_letter(letter) { letter } else { '\u{FFFD}' }).collect();
    xml.write_event(Event::Start(BytesStart::new(name)))?;
    xml.write_event(Event::Text(BytesText::new(&text)))?;
    xml.write_event(Event::End(BytesEnd::new(name)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_people_type_stays_text_and_places_are_latitude_first() {
        let channel = Channel {
            title: "Réclamations & cie".to_owned(),
            link: "https://diwan.example/fr/x/complaints?a=1&b=2".to_owned(),
            own: "https://diwan.example/fr/x/complaints.rss?a=1&b=\"2\"".to_owned(),
            description: String::new(),
            lang: "fr",
        };
        let items = [Item {
            title: "<script>".to_owned(),
            link: "https://diwan.example/fr/x/complaints/public/1".to_owned(),
            description: "a\u{0}b ]]> & c".to_owned(),
            category: "Voirie".to_owned(),
            received_at: "2026-11-24T09:05:06Z".parse().unwrap(),
            point: Some((30.42, -9.6)),
        }];
        let xml = String::from_utf8(written(&channel, &items).unwrap()).unwrap();
        let mut reader = quick_xml::Reader::from_str(&xml);
        while !matches!(reader.read_event().unwrap(), Event::Eof) {}
        for part in [
            "<title>Réclamations &amp; cie</title>",
            "<title>&lt;script&gt;</title>",
            "<description>a\u{FFFD}b ]]&gt; &amp; c</description>",
            "<pubDate>Tue, 24 Nov 2026 09:05:06 +0000</pubDate>",
            "<georss:point>30.42 -9.6</georss:point>",
            "href=\"https://diwan.example/fr/x/complaints.rss?a=1&amp;b=&quot;2&quot;\"",
        ] {
            assert!(xml.contains(part), "{part} in {xml}");
        }
    }
}

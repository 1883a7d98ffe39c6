//! Who opened a person's files, in all administrations together: by name and role, page by page, as far back as they go.

use actix_web::{HttpResponse, web};
use askama::Template;
use complaints::{Opening, Span};
use database::Database;
use identity::{Citizen, Directory};
use jiff::Timestamp;
use serde::Deserialize;
use server::{Result, see_other};
use ui::{Cursor, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/journal").get(get));
}

const PAGE_ROWS: usize = 50;
/// More openings of one person's files are not noted at one moment.
const MOST_AT_ONCE: usize = 500;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// The edge behind which older openings are asked for.
    before: String,
    /// The edge behind which newer ones are.
    after: String,
}

/// Where a page ends: a moment, and how many openings of that moment lie on the near side of it. No identifiers, since this stands in
/// the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Edge {
    at: Timestamp,
    skip: usize,
}

impl Edge {
    fn of(text: &str) -> Option<Self> {
        let (at, skip) = text.split_once('.')?;
        let at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
        let skip = skip.parse().ok().filter(|skip| *skip <= MOST_AT_ONCE)?;
        // PostgreSQL knows no earlier years, and nothing is noted before there was a computer.
        (at >= Timestamp::UNIX_EPOCH).then_some(Self { at, skip })
    }

    fn text(self) -> String {
        format!("{}.{}", self.at.as_microsecond(), self.skip)
    }

    /// Behind the last of `moments`, which come behind the edge `from`; none without any.
    fn behind(moments: impl Iterator<Item = Timestamp> + Clone, from: Option<Self>) -> Option<Self> {
        let at = moments.clone().last()?;
        let count = moments.clone().count();
        let same = moments.filter(|moment| *moment == at).count();
        // A page that is all of one moment goes on where the one before it stopped.
        let carried = from.filter(|from| from.at == at && same == count).map_or(0, |from| from.skip);
        Some(Self { at, skip: (same + carried).min(MOST_AT_ONCE) })
    }
}

struct Row {
    administration: String,
    /// Of the complaint.
    href: String,
    opening: Opening,
}

#[derive(Template)]
#[template(path = "journal.html")]
struct JournalPage {
    page: Page,
    heads: Vec<String>,
    rows: Vec<Row>,
    cursor: Cursor,
}

async fn get(
    citizen: Citizen,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let page = citizen.page();
    let here = page.url("/me/journal");
    let (older, newer) = (Edge::of(&asked.before), Edge::of(&asked.after));
    let (span, edge) = match (older, newer) {
        (Some(edge), _) => (Span::Until(edge.at), Some(edge)),
        (None, Some(edge)) => (Span::Since(edge.at), Some(edge)),
        (None, None) => (Span::Latest, None),
    };
    let skip = edge.map_or(0, |edge| edge.skip);
    let mut rows = read(&citizen, &database, &directory, span, PAGE_ROWS + skip + 1).await?;
    let is_forwards = matches!(span, Span::Since(_));
    rows.sort_by_key(|row| std::cmp::Reverse(row.opening.place()));
    if is_forwards {
        rows.reverse();
    }
    let passed = rows.iter().take(skip).take_while(|row| edge.is_some_and(|edge| edge.at == row.opening.at)).count();
    rows.drain(..passed);
    let more = rows.len() > PAGE_ROWS;
    rows.truncate(PAGE_ROWS);
    if is_forwards && !more {
        return Ok(see_other(&here));
    }
    let moments = rows.iter().map(|row| row.opening.at);
    let (ahead, back) = (Edge::behind(moments.clone(), edge), Edge::behind(moments.rev(), None));
    // In the direction that was asked, further only if there is more; the other way lies the page that one comes from.
    let (older, newer) =
        if is_forwards { (back, ahead) } else { (ahead.filter(|_| more), back.filter(|_| edge.is_some())) };
    let cursor = Cursor {
        previous: newer.map(|edge| format!("{here}?after={}", edge.text())),
        next: older.map(|edge| format!("{here}?before={}", edge.text())),
    };
    if is_forwards {
        rows.reverse();
    }
    let heads = ["opened-when", "complaint-administration", "complaint-number", "opened-who", "opened-why"];
    server::page(&JournalPage { heads: heads.map(|key| page.t(key)).to_vec(), rows, cursor, page })
}

/// Of each administration at most `most`, in the direction of `span`.
async fn read(
    citizen: &Citizen,
    database: &Database,
    directory: &Directory,
    span: Span,
    most: usize,
) -> Result<Vec<Row>> {
    let (person, page) = (citizen.person().id, citizen.page());
    let (lang, most) = (page.lang, i64::try_from(most).unwrap_or(i64::MAX));
    let places = database.read(async |conn| identity::list_affiliations(conn, person).await).await?;
    let mut rows = Vec::new();
    for (id, _) in places {
        let Some(tenant) = directory.by_id(id).await? else {
            continue;
        };
        let found = database
            .tenant(tenant.id, async |conn| complaints::list_openings(conn, &tenant, person, lang, span, most).await);
        rows.extend(found.await?.into_iter().map(|opening| Row {
            administration: tenant.names.in_lang(lang).to_owned(),
            href: page.url(&format!("/{}/complaints/{}", tenant.slug, opening.number)),
            opening,
        }));
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    fn at(second: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_secs(second)
    }

    #[test]
    fn an_edge_counts_what_it_leaves_behind_at_its_moment() {
        let behind = |seconds: &[i64], from| Edge::behind(seconds.iter().copied().map(at), from);
        assert_eq!(behind(&[], None), None);
        assert_eq!(behind(&[9, 8, 8], None), Some(Edge { at: at(8), skip: 2 }));
        let before = Some(Edge { at: at(8), skip: 2 });
        assert_eq!(behind(&[8, 8, 8], before), Some(Edge { at: at(8), skip: 5 }), "a page of one moment goes on");
        assert_eq!(behind(&[8, 7], before), Some(Edge { at: at(7), skip: 1 }));
    }

    #[test]
    fn an_edge_is_read_back_and_nonsense_is_none() {
        let edge = Edge { at: at(8), skip: 2 };
        assert_eq!(Edge::of(&edge.text()), Some(edge));
        for text in ["", "1", "1.", ".1", "a.b", "-1.0", "1.501", "99999999999999999999.1"] {
            assert_eq!(Edge::of(text), None, "{text}");
        }
    }
}

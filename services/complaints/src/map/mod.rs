//! What the public sees of an administration's complaints, where it opens that: a list and a map, a page for each, a feed. Only
//! what a moderator let stand, or what the administration's own rule publishes without one; never who wrote it.

mod cluster;
mod entry;
mod feed;
mod filters;
mod index;
mod list;
mod points;
mod showing;
mod subjects;
mod window;

pub use index::PublicMap;
pub(crate) use list::closed;
pub use showing::is_shown;
pub(crate) use showing::{Showing, awaits_review, find_showing, find_shown, is_opened};
pub(crate) use subjects::PublicSubjects;

use crate::complaint::State;
use crate::face::{Moderation, Visibility};
use crate::map::points::Stage;
use crate::schema::face;
use crate::submit::full_name;
use actix_web::web;
use database::{Conn, TenantId};
use diesel::dsl::{And, EqAny};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use std::collections::HashMap;
use territory::Atlas;
use ui::{Choice, Lang};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    list::routes(cfg);
    window::routes(cfg);
    feed::routes(cfg);
    entry::routes(cfg);
    showing::routes(cfg);
}

/// Where the list is, after the administration.
pub(crate) const LIST: &str = "/complaints";

/// The states in which the public sees a complaint.
pub(crate) fn public_states() -> Vec<&'static str> {
    State::ALL.into_iter().filter(|state| Stage::of(*state).is_some()).map(State::as_str).collect()
}

/// What [`is_public`] asks of a face.
type IsPublic = And<EqAny<face::moderation, [&'static str; 2]>, EqAny<face::state, Vec<&'static str>>>;

/// Whether the public sees a complaint, where its administration shows any: for statements over its face.
pub(crate) fn is_public() -> IsPublic {
    face::moderation.eq_any(Moderation::SHOWN).and(face::state.eq_any(public_states()))
}

/// A complaint as the public sees it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = face, check_for_backend(Pg))]
pub(crate) struct PublicFace {
    #[diesel(column_name = complaint_id)]
    pub(crate) id: Uuid,
    pub(crate) category_code: String,
    pub(crate) territory_code: String,
    pub(crate) lat: Option<f64>,
    pub(crate) lon: Option<f64>,
    #[diesel(deserialize_as = String)]
    pub(crate) state: State,
    visibility: String,
    body: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) received_at: Timestamp,
}

impl PublicFace {
    /// Whether more is shown than that there is one, about what, near where.
    pub(crate) fn is_whole(&self) -> bool {
        self.visibility == Visibility::Public.as_str()
    }

    /// Its text as far as it is shown; empty for nothing.
    pub(crate) fn text(&self) -> &str {
        self.body.as_deref().filter(|_| self.is_whole()).unwrap_or_default()
    }

    /// Where it is, in words, the smallest territory first.
    pub(crate) fn place(&self, atlas: &Atlas, lang: Lang) -> String {
        full_name(atlas, &self.territory_code, lang)
    }

    /// Where it is within the administration's own territory, in words; empty where that says nothing more.
    pub(crate) fn place_within(&self, atlas: &Atlas, own: Option<&str>, lang: Lang) -> String {
        let places = || atlas.get(&self.territory_code).into_iter().chain(atlas.ancestors(&self.territory_code));
        let is_own = |code: &str| own == Some(code);
        let is_within = places().any(|place| is_own(&place.code));
        let named = places().take_while(|place| !is_own(&place.code)).take(if is_within { usize::MAX } else { 1 });
        let names: Vec<&str> = named.map(|place| place.names.in_lang(lang.code())).collect();
        lang.join(&names)
    }
}

/// Those of these complaints that the public sees now, in the same order.
pub(crate) async fn list_faces(conn: &mut Conn, tenant: TenantId, ids: &[Uuid]) -> QueryResult<Vec<PublicFace>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let found: Vec<PublicFace> = face::table
        .filter(face::tenant_id.eq(tenant))
        .filter(face::complaint_id.eq_any(ids))
        .filter(is_public())
        .select(PublicFace::as_select())
        .load(conn)
        .await?;
    let mut found: HashMap<Uuid, PublicFace> = found.into_iter().map(|face| (face.id, face)).collect();
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// The territories of an administration as choices: those directly below its own, each with those below it; empty where there are
/// none.
pub(crate) fn areas(atlas: &Atlas, territory: Option<&str>, lang: Lang, chosen: &str) -> Vec<Choice> {
    let mut choices = Vec::new();
    for area in atlas.children(territory.unwrap_or("MA")) {
        let name = area.names.in_lang(lang.code());
        let below: Vec<_> = atlas.children(&area.code).collect();
        let group = if below.is_empty() { "" } else { name };
        let choice =
            |code: &str, name: &str| Choice { group: group.to_owned(), ..Choice::new(code, name).select(chosen) };
        choices.push(choice(&area.code, name));
        choices.extend(below.iter().map(|inner| choice(&inner.code, inner.names.in_lang(lang.code()))));
    }
    choices
}

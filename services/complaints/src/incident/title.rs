//! What an incident is called. A title that somebody typed stays in their language; the one that Diwan proposes, subject and place,
//! is kept with the opening in every language, and each reads it in their own.

use super::Incident;
use crate::schema::incident_event;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;
use std::collections::HashMap;
use territory::Atlas;
use ui::{Lang, Names};
use uuid::Uuid;

/// Those of some incidents that are Diwan's own.
pub(super) type Titles = HashMap<Uuid, Names>;

/// The title that is proposed for an incident of a subject at a place.
pub(super) fn composed(subject: &Names, atlas: &Atlas, territory: &str) -> Names {
    let of = |lang: Lang| {
        let place = atlas.get(territory).map(|place| place.names.in_lang(lang.code()).to_owned());
        lang.join(&[subject.in_lang(lang).to_owned(), place.unwrap_or_default()])
    };
    Names { ar: of(Lang::Ar), fr: of(Lang::Fr), zgh: of(Lang::Zgh), en: of(Lang::En) }
}

/// What the openings of these incidents say of their titles.
pub(super) async fn list_titles(conn: &mut Conn, tenant: TenantId, incidents: &[Incident]) -> QueryResult<Titles> {
    let ids: Vec<Uuid> = incidents.iter().map(|incident| incident.id).collect();
    let rows: Vec<(Uuid, Value)> = incident_event::table
        .filter(incident_event::tenant_id.eq(tenant))
        .filter(incident_event::incident_id.eq_any(ids))
        .filter(incident_event::seq.eq(1))
        .select((incident_event::incident_id, incident_event::detail))
        .load(conn)
        .await?;
    let own = rows.into_iter().filter_map(|(id, detail)| {
        let titles: Names = serde_json::from_value(detail.get("titles")?.clone()).ok()?;
        Some((id, titles))
    });
    Ok(own.collect())
}

impl Incident {
    /// Its title as a reader of `lang` gets it, and the language that it is in.
    pub(super) fn title_in(&self, lang: Lang, titles: &Titles) -> (String, Lang) {
        match titles.get(&self.id) {
            Some(own) => (own.in_lang(lang).to_owned(), lang),
            None => (self.title.clone(), self.lang()),
        }
    }

    /// The same after how people call it.
    pub(super) fn called(&self, lang: Lang, titles: &Titles) -> String {
        format!("{} – {}", self.reference(), self.title_in(lang, titles).0)
    }
}

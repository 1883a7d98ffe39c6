//! The templates that every administration begins with.

use super::Purpose;
use crate::complaint::Outcome;
use crate::schema::template;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde::Deserialize;
use std::sync::LazyLock;
use ui::{Lang, Names};
use uuid::Uuid;

/// One of them, in four languages.
#[derive(Debug, Deserialize)]
struct Standard {
    purpose: String,
    #[serde(default)]
    outcome: Option<String>,
    titles: Names,
    bodies: Names,
}

/// A test reads them; a broken list would be empty.
static STANDARD: LazyLock<Vec<Standard>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../data/templates.json")).unwrap_or_default());

/// Gives an administration that has no template the standard ones, each in four languages.
pub(crate) async fn insert_standard(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    let own = template::table.filter(template::tenant_id.eq(tenant));
    let has_some: bool = diesel::select(diesel::dsl::exists(own)).get_result(conn).await?;
    if has_some {
        return Ok(());
    }
    let known = |each: &&Standard| {
        Purpose::of(&each.purpose).is_some()
            && each.outcome.as_deref().is_none_or(|outcome| outcome.parse::<Outcome>().is_ok())
    };
    let rows: Vec<_> = STANDARD
        .iter()
        .filter(known)
        .flat_map(|each| Lang::ALL.map(|lang| (each, lang)))
        .map(|(each, lang)| {
            (
                template::tenant_id.eq(tenant),
                template::id.eq(Uuid::now_v7()),
                template::purpose.eq(&each.purpose),
                template::outcome.eq(&each.outcome),
                template::lang.eq(lang.code()),
                template::title.eq(each.titles.own(lang)),
                template::body.eq(each.bodies.own(lang)),
            )
        })
        .collect();
    diesel::insert_into(template::table).values(rows).execute(conn).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::placeholder::unknown;
    use super::*;

    #[test]
    fn eight_templates_stand_in_four_languages_and_leave_open_only_what_is_known() {
        assert_eq!(STANDARD.len(), 8);
        for each in STANDARD.iter() {
            assert!(Purpose::of(&each.purpose).is_some(), "{each:?}");
            assert!(each.outcome.as_deref().is_none_or(|outcome| outcome.parse::<Outcome>().is_ok()), "{each:?}");
            for lang in Lang::ALL {
                let (title, body) = (each.titles.own(lang), each.bodies.own(lang));
                assert!(!title.is_empty() && title.chars().count() <= super::super::MAX_TITLE, "{title}");
                assert!(!body.is_empty() && body.chars().count() <= super::super::MAX_BODY, "{title}");
                assert!(unknown(body).is_empty(), "{title}");
            }
        }
    }
}

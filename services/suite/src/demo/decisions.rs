//! What the named administrations decided: the public sees their complaints, and communes say which of their units is competent
//! for what. Their people hold their roles in the whole administration, whatever its units.

use super::tenants::{Planned, SINCE};
use crate::tenant::pack::Pack;
use complaints::Competence;
use database::Database;
use diesel::result::{Error, QueryResult};
use identity::{Kind, Tenant};
use jiff::Timestamp;
use ui::Names;

/// Subjects, and the unit of a commune's pack that is competent.
const COMPETENCES: [(&str, &str); 4] =
    [("lighting", "voirie-eclairage"), ("roads", "voirie-eclairage"), ("waste", "hygiene"), ("water", "technique")];

/// Enters what they did not decide yet.
pub(super) async fn enter(
    database: &Database,
    now: Timestamp,
    planned: &[Planned],
    tenants: &[Tenant],
) -> QueryResult<()> {
    let competences = COMPETENCES.map(|(category, unit)| Competence { unit, category, since: SINCE, reason: reason() });
    for (_, tenant) in planned.iter().zip(tenants).filter(|(plan, _)| plan.is_staffed) {
        let id = tenant.id;
        let decided = database.tenant(id, async |conn| {
            complaints::open_to_public(conn, id, now).await?;
            if let (Kind::Commune, Some(pack)) = (tenant.kind, Pack::named(Pack::of(tenant.kind))) {
                pack.insert_units(conn, id, now).await?;
                complaints::enter_competences(conn, id, now, &competences).await?;
            }
            Ok::<_, Error>(())
        });
        decided.await?;
    }
    Ok(())
}

fn reason() -> Names {
    Names {
        ar: "حسب الهيكل التنظيمي للجماعة (تجربة).".into(),
        fr: "Selon l’organigramme de la commune (démonstration).".into(),
        zgh: "ⵙ ⵓⵎⵙⵙⵓⴷⵙ ⵏ ⵜⵖⵔⵎⵜ (ⴰⵔⵎ).".into(),
        en: "By the commune’s organisation chart (demonstration).".into(),
    }
}

//! What stays in hand where an administration is about to take nothing new: whoever decides it reads how many people wait for an
//! answer, and until when.

use complaints::InHand;
use database::{Database, TenantId};
use server::Result;
use ui::Page;

/// How many complaints are open, the nearest legal date, and that they go on; empty when nothing is open.
pub(crate) fn told(page: &Page, InHand { open, nearest }: InHand) -> String {
    nearest.map_or_else(String::new, |day| page.t2("in-hand-text", "count", open, "date", page.date(&day.to_string())))
}

/// The same, read now.
pub(crate) async fn words(database: &Database, page: &Page, tenant: TenantId) -> Result<String> {
    let found = database.tenant(tenant, async |conn| complaints::find_in_hand(conn, tenant).await).await?;
    Ok(told(page, found))
}

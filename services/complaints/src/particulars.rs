//! What a complaint says beside its text, as it is read again.

use crate::question;
use crate::schema::particulars;
use crate::store::Complaint;
use crate::submit::{Particulars, facts};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;
use ui::{Fact, Lang, text};
use uuid::Uuid;

/// What the complaint of this id says; most say nothing.
pub(crate) async fn find(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Particulars> {
    let found: Option<(Option<String>, Value, bool)> = particulars::table
        .filter(particulars::tenant_id.eq(tenant))
        .filter(particulars::complaint_id.eq(id))
        .select((particulars::address, particulars::answers, particulars::anonymous))
        .first(conn)
        .await
        .optional()?;
    Ok(found.map_or_else(Particulars::default, |(address, answers, anonymous)| Particulars {
        address,
        answers: answers.as_object().cloned().unwrap_or_default(),
        anonymous,
    }))
}

/// The same in words: the address, then the answers in the order of the subject's questions.
pub(crate) async fn find_facts(
    conn: &mut Conn,
    tenant: TenantId,
    complaint: &Complaint,
    lang: Lang,
) -> QueryResult<Vec<Fact>> {
    let said = find(conn, tenant, complaint.id).await?;
    let mut found: Vec<Fact> =
        said.address.map(|address| Fact::new(text(lang, "form-address-short"), address)).into_iter().collect();
    if !said.answers.is_empty() {
        let questions = question::list_of(conn, tenant, &complaint.category_code).await?;
        found.extend(facts(lang, &questions, &said.answers));
    }
    if said.anonymous {
        found.push(Fact::new(text(lang, "form-author"), text(lang, "form-author-unnamed")));
    }
    Ok(found)
}

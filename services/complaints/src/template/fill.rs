//! An officer begins with a template: its text is filled in and shown in the form again. What they typed already is never
//! overwritten before they said so.

use super::placeholder::Values;
use super::{Purpose, find};
use crate::category;
use crate::store::Complaint;
use database::Conn;
use identity::Officer;
use server::{Error, Result};
use territory::Atlas;
use uuid::Uuid;

/// What became of the wish.
pub(crate) struct Filled {
    /// The text of the form.
    pub(crate) text: String,
    /// The outcome that the template is for; none: every one.
    pub(crate) outcome: Option<String>,
    /// Whether something was typed there, and the form asks what is to become of it.
    pub(crate) asks: bool,
}

/// Which template, how, and into what.
pub(crate) struct Wish<'a> {
    /// The purpose of the form.
    pub(crate) purpose: Purpose,
    /// The template's id, as the form sends it.
    pub(crate) template: &'a str,
    /// `yes`, and where something was typed `replace` or `append`.
    pub(crate) how: &'a str,
    /// What was typed.
    pub(crate) typed: &'a str,
}

/// Fills a template in.
///
/// # Errors
/// [`Error::Invalid`] when no template was chosen, or one that is offered no more.
pub(crate) async fn fill<P>(
    conn: &mut Conn,
    officer: &Officer<P>,
    atlas: &Atlas,
    complaint: &Complaint,
    wish: &Wish<'_>,
) -> Result<Filled> {
    let tenant = officer.tenant();
    let missing = || Error::field("template", officer.page().t("templates-none-chosen"));
    let id: Uuid = wish.template.parse().map_err(|_| missing())?;
    let found = find(conn, tenant, id).await?;
    let template = found.filter(|found| found.active && found.purpose() == wish.purpose).ok_or_else(missing)?;
    let subject = category::find_names(conn, tenant, &complaint.category_code).await?;
    let values = Values::of(template.lang(), atlas, officer.administration(), officer.name(), complaint, &subject);
    let text = values.fill(&template.body);
    let typed = wish.typed.trim();
    let (text, asks) = match wish.how {
        _ if typed.is_empty() || typed == text => (text, false),
        "replace" => (text, false),
        "append" => (format!("{typed}\n\n{text}"), false),
        _ => (wish.typed.to_owned(), true),
    };
    Ok(Filled { text, outcome: template.outcome, asks })
}

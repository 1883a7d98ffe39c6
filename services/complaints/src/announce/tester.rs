//! The end of a trial, as it is told to whoever tried.

use super::News;
use database::Conn;
use diesel::QueryResult;
use notifications::Message;

/// To whoever tried the form, or tried to help somebody with it: at the address of their account, never at the one that they
/// typed.
pub(super) async fn letter(conn: &mut Conn, news: &News<'_>) -> QueryResult<Option<Message>> {
    let Some(person) = news.complaint.entered_by.or(news.complaint.person_id) else {
        return Ok(None);
    };
    let Some(person) = identity::find_person(conn, person).await? else {
        return Ok(None);
    };
    let args = [("number", news.number()), ("tenant", news.tenant.names.in_lang(person.lang).to_owned())];
    Ok(news.letter_to(&person, "mail-trial-over", &args))
}

//! The citizen's message: to ask for their consent, or to say that a mandate was signed in their name, with the code that
//! ends it. And the colleagues', when a signed paper waits for a second person.

use super::store::Mandate;
use super::{Assist, MandateActs, moment};
use crate::roles::standard::RELAY;
use crate::schema::{membership, role};
use crate::{Code, Letter, Officer, Permission as _, Tenant, find_person};
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use server::Settings;
use ui::{Arg, text_with};
use uuid::Uuid;

/// Asks for the consent.
pub(crate) const ASKED: &str = "mail-mandate-asked";
/// Says that it holds from now on.
pub(crate) const SIGNED: &str = "mail-mandate-signed";

/// Writes the message, if the citizen has an address; gives whether they have.
pub(crate) async fn tell(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    acts: &MandateActs,
    tenant: &Tenant,
    mandate: &Mandate,
    stem: &str,
) -> QueryResult<bool> {
    let lang = mandate.lang();
    let name = tenant.names.in_lang(lang);
    let args: [(&str, String); 8] = [
        ("tenant", name.to_owned()),
        ("officer", mandate.officer_name.clone()),
        ("writer", mandate.writer().to_owned()),
        ("acts", acts.words(lang, &mandate.acts).join(" ; ")),
        ("duration", text_with(lang, "mandate-days", &[("days", i64::from(mandate.days).into())])),
        ("reference", mandate.reference.clone()),
        ("code", Code::secret(&settings.secret, tenant.id, mandate.id).to_string()),
        ("link", settings.public(&format!("/{lang}/mandate?reference={}", mandate.reference))),
    ];
    let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let letter = Letter {
        lang,
        name: &mandate.name,
        email: mandate.email.as_deref().unwrap_or_default(),
        stem,
        args: &args,
        signature: Some(name),
        is_demo: settings.demo,
        about: format!("{}/{stem}", mandate.about()),
    };
    let Some(message) = letter.message() else {
        return Ok(false);
    };
    notifications::send(conn, tenant.id, now, &message).await?;
    Ok(true)
}

/// Writes to those who may compare a signed paper that one waits: without the citizen's name, and once a day to each.
pub(super) async fn tell_seconds(
    conn: &mut Conn,
    officer: &Officer<Assist>,
    now: Timestamp,
    settings: &Settings,
    signed: &Mandate,
) -> QueryResult<()> {
    let tenant = officer.administration();
    let seconds: Vec<Uuid> = membership::table
        .inner_join(role::table.on(role::tenant_id.eq(membership::tenant_id).and(role::code.eq(membership::role_code))))
        .filter(membership::tenant_id.eq(tenant.id))
        .filter(membership::role_code.ne(RELAY))
        .filter(membership::unit_id.is_null())
        .filter(membership::person_id.ne_all([officer.id(), signed.officer_id]))
        .filter(role::permissions.contains(vec![Assist::NAME]))
        .select(membership::person_id)
        .distinct()
        .load(conn)
        .await?;
    let today = calendar::local_date(now);
    for id in seconds.into_iter().filter(|id| signed.person_id != Some(*id)) {
        let about = format!("mandates:{id}:{today}");
        if notifications::is_written(conn, tenant.id, &about).await? {
            continue;
        }
        let Some(person) = find_person(conn, id).await? else { continue };
        let lang = person.lang;
        let until = moment(lang, signed.expires_at);
        let link = settings.public(&format!("/{lang}/{}/desk/mandates", tenant.slug));
        let letter = Letter {
            lang,
            name: &person.name,
            email: &person.email,
            stem: "mail-mandate-compare",
            args: &[("until", until.as_str().into()), ("link", link.as_str().into())],
            signature: Some(tenant.names.in_lang(lang)),
            is_demo: settings.demo,
            about,
        };
        let Some(message) = letter.message() else { continue };
        notifications::send(conn, tenant.id, now, &message).await?;
    }
    Ok(())
}

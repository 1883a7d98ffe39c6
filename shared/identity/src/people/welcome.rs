//! The welcome of somebody who administers an administration without having been there when it was entered: an e-mail with the
//! link of an invitation. The file of an import may name a thousand of them; so each message is written by a job of its own
//! administration, behind what anybody waits for.

use super::named::about_invitation;
use super::store::find_open;
use crate::schema::invitation;
use crate::tokens::token::{hash_token, new_secret};
use crate::{Letter, find_tenant, record};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job};
use serde::{Deserialize, Serialize};
use serde_json::json;
use server::Settings;
use ui::Lang;
use uuid::Uuid;

/// Who expects nothing reads it late.
const DAYS: i64 = 30;
/// Whoever runs the platform invites as nobody in particular.
pub(super) const PLATFORM: Uuid = Uuid::nil();

/// Invites somebody to a role in an administration that is being entered, in its transaction.
///
/// # Errors
/// The database refuses.
pub async fn welcome(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    email: &str,
    name: &str,
    lang: Lang,
    role: &str,
) -> QueryResult<()> {
    welcome_with(conn, tenant, now, now, Uuid::now_v7(), email, name, lang, role).await
}

/// The same, by an invitation of this id, whose message leaves at `leaves_at`, unless it is withdrawn before.
#[allow(clippy::too_many_arguments, reason = "the columns of an invitation")]
pub(crate) async fn welcome_with(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    leaves_at: Timestamp,
    id: Uuid,
    email: &str,
    name: &str,
    lang: Lang,
    role: &str,
) -> QueryResult<()> {
    let expires_at = now + SignedDuration::from_hours(24 * DAYS);
    diesel::insert_into(invitation::table)
        .values((
            invitation::tenant_id.eq(tenant),
            invitation::id.eq(id),
            invitation::email.eq(email),
            invitation::name.eq(name),
            invitation::lang.eq(lang.code()),
            invitation::role_codes.eq(vec![role]),
            // Of a link that nobody holds, until the message is written.
            invitation::token_hash.eq(hash_token(&new_secret())),
            invitation::invited_by.eq(PLATFORM),
            invitation::created_at.eq(now.to_diesel()),
            invitation::expires_at.eq(expires_at.to_diesel()),
        ))
        .execute(conn)
        .await?;
    jobs::enqueue_at::<Welcome>(conn, tenant, now, leaves_at, &Welcomed { invitation: id }).await
}

/// Whom to welcome.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Welcomed {
    invitation: Uuid,
}

/// Writes the message of an invitation that was made with an administration.
#[derive(Clone)]
pub struct Welcome(pub Settings);

impl Job for Welcome {
    const KIND: &'static str = "identity.welcome";
    type Payload = Welcomed;

    async fn run(&self, context: &Context, Welcomed { invitation: id }: Welcomed) -> Result<(), Failure> {
        let (tenant, now, secret) = (context.tenant, context.clock.now(), new_secret());
        let database = &context.database;
        database.tenant(tenant, async |conn| write(conn, tenant, now, &self.0, id, &secret).await).await?;
        Ok(())
    }
}

/// Once: a run that was broken off after its end finds the message.
async fn write(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    settings: &Settings,
    id: Uuid,
    secret: &str,
) -> QueryResult<()> {
    let about = about_invitation(id);
    let (Some(open), Some(administration)) = (find_open(conn, tenant, id).await?, find_tenant(conn, tenant).await?)
    else {
        return Ok(());
    };
    if notifications::is_written(conn, tenant, &about).await? {
        return Ok(());
    }
    let lang: Lang = open.lang.parse().unwrap_or(Lang::Fr);
    let name = administration.names.in_lang(lang);
    let link = settings.public(&format!("/{lang}/invitation?token={}.{secret}", administration.slug));
    let args = [("tenant", name.into()), ("link", link.as_str().into()), ("days", DAYS.into())];
    let letter = Letter {
        lang,
        name: &open.name,
        email: &open.email,
        stem: "mail-welcome",
        args: &args,
        signature: None,
        is_demo: settings.demo,
        about: about.clone(),
    };
    // Its line was refused if this is no address.
    let Some(message) = letter.message() else {
        return Ok(());
    };
    let expires_at = now + SignedDuration::from_hours(24 * DAYS);
    diesel::update(invitation::table)
        .filter(invitation::tenant_id.eq(tenant))
        .filter(invitation::id.eq(id))
        .set((invitation::token_hash.eq(hash_token(secret)), invitation::expires_at.eq(expires_at.to_diesel())))
        .execute(conn)
        .await?;
    record(conn, tenant, now, None, "member.welcomed", &about, json!({})).await?;
    notifications::send(conn, tenant, now, &message).await
}

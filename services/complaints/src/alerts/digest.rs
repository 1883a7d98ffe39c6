//! Each morning: what the public sees since the day before, to whoever asked for it there. A complaint is told of once, on the first
//! morning on which it is shown, however often the job runs.

use super::{Link, Subscription, letter};
use crate::map::{LIST, PublicFace, PublicSubjects, is_public, is_shown};
use crate::schema::{face, subscription};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Directory, Tenant};
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Tick};
use notifications::Message;
use server::Settings;
use territory::Atlas;
use ui::Arg;
use uuid::Uuid;

/// Writes the messages of one administration.
pub struct TellAlerts {
    /// The administrations.
    pub directory: Directory,
    /// Addresses in messages come from here.
    pub settings: Settings,
    /// The territories.
    pub atlas: Atlas,
}

/// What was received longer ago is no news, whenever it is first shown.
const NEWS: SignedDuration = SignedDuration::from_hours(24 * 30);
/// A link that nobody followed so long is forgotten with its address.
const UNCONFIRMED: SignedDuration = SignedDuration::from_hours(24 * 3);
/// Messages of one transaction.
const AT_ONCE: i64 = 100;
/// So many complaints stand in a message; the list has the others.
const NAMED: usize = 20;

impl Job for TellAlerts {
    const KIND: &'static str = "complaints.tell_alerts";
    type Payload = Tick;

    async fn run(&self, context: &Context, tick: Tick) -> Result<(), Failure> {
        let tenant =
            self.directory.by_id(context.tenant.uuid()).await?.ok_or_else(|| Failure::give_up("no such tenant"))?;
        let (place, now) = (tenant.id, context.now);
        let news = context.database.tenant(place, async |conn| {
            forget_unconfirmed(conn, place, now).await?;
            if !is_shown(conn, &tenant).await? {
                return Ok((Vec::new(), None));
            }
            announce(conn, place, tick.at).await?;
            let news = list_announced(conn, place, tick.at).await?;
            Ok::<_, diesel::result::Error>((news, Some(PublicSubjects::find(conn, place).await?)))
        });
        let (news, Some(subjects)) = news.await? else { return Ok(()) };
        if news.is_empty() {
            return Ok(());
        }
        let mut after = Uuid::nil();
        loop {
            let told = context.database.tenant(place, async |conn| {
                let wishes = list_wishes(conn, place, after).await?;
                for wish in &wishes {
                    let about = format!("alert:{}/{}", wish.id, calendar::local_date(tick.at));
                    let Some(message) = self.message(&tenant, &subjects, wish, &news, &about) else { continue };
                    if !notifications::is_written(conn, place, &about).await? {
                        notifications::send(conn, place, now, &message).await?;
                    }
                }
                Ok::<_, diesel::result::Error>(wishes.iter().map(|wish| wish.id).collect::<Vec<Uuid>>())
            });
            let told = told.await?;
            match told.as_slice().last() {
                Some(last) if told.len() == AT_ONCE as usize => after = *last,
                _ => return Ok(()),
            }
        }
    }
}

impl TellAlerts {
    /// What is new where somebody wants to know; none when nothing is.
    fn message(
        &self,
        tenant: &Tenant,
        subjects: &PublicSubjects,
        wish: &Subscription,
        news: &[PublicFace],
        about: &str,
    ) -> Option<Message> {
        let (area, lang) = (wish.area()?, wish.lang());
        let is_about = |face: &PublicFace| wish.category_code.as_ref().is_none_or(|code| *code == face.category_code);
        let theirs: Vec<&PublicFace> =
            news.iter().filter(|face| is_about(face) && area.holds(&self.atlas, face)).collect();
        if theirs.is_empty() {
            return None;
        }
        let base = format!("/{lang}/{}{LIST}", tenant.slug);
        let named = theirs.iter().take(NAMED).map(|face| {
            let (subject, place) = (subjects.name(&face.category_code, lang), face.place(&self.atlas, lang));
            let link = self.settings.public(&format!("{base}/public/{}", face.id));
            format!("{subject} – {place}\n{link}")
        });
        let named = named.collect::<Vec<String>>().join("\n\n");
        let (list, end) = (self.settings.public(&base), Link::End.address(&self.settings, tenant, lang, wish.id));
        let what = wish.words(&self.atlas, subjects, lang);
        let args: [(&str, Arg<'_>); 6] = [
            ("tenant", tenant.names.in_lang(lang).into()),
            ("count", theirs.len().into()),
            ("what", what.as_str().into()),
            ("named", named.as_str().into()),
            ("list", list.as_str().into()),
            ("end", end.as_str().into()),
        ];
        let stem = ("mail-alert-new-subject", "mail-alert-new-body");
        letter(&self.settings, tenant, wish, stem, &args, about.to_owned())
    }
}

async fn forget_unconfirmed(conn: &mut Conn, tenant: TenantId, now: Timestamp) -> QueryResult<usize> {
    let until = now.checked_sub(UNCONFIRMED).unwrap_or(now);
    let old = subscription::table
        .filter(subscription::tenant_id.eq(tenant))
        .filter(subscription::confirmed_at.is_null())
        .filter(subscription::created_at.lt(until.to_diesel()));
    diesel::delete(old).execute(conn).await
}

/// Marks what is shown and was told to nobody yet as this morning's news. A second run finds what the first one marked, and adds
/// nothing: whoever was told by then would never hear of it.
async fn announce(conn: &mut Conn, tenant: TenantId, at: Timestamp) -> QueryResult<()> {
    if count_announced(conn, tenant, at).await? > 0 {
        return Ok(());
    }
    let new = face::table
        .filter(face::tenant_id.eq(tenant))
        .filter(face::received_at.gt(since(at).to_diesel()))
        .filter(is_public())
        .filter(face::announced_at.is_null());
    diesel::update(new).set(face::announced_at.eq(at.to_diesel())).execute(conn).await?;
    Ok(())
}

fn since(at: Timestamp) -> Timestamp {
    at.checked_sub(NEWS).unwrap_or(at)
}

async fn count_announced(conn: &mut Conn, tenant: TenantId, at: Timestamp) -> QueryResult<i64> {
    face::table
        .filter(face::tenant_id.eq(tenant))
        .filter(face::received_at.gt(since(at).to_diesel()))
        .filter(face::announced_at.eq(at.to_diesel()))
        .count()
        .get_result(conn)
        .await
}

/// This morning's news, as far as it is still shown; the latest first.
async fn list_announced(conn: &mut Conn, tenant: TenantId, at: Timestamp) -> QueryResult<Vec<PublicFace>> {
    face::table
        .filter(face::tenant_id.eq(tenant))
        .filter(face::received_at.gt(since(at).to_diesel()))
        .filter(face::announced_at.eq(at.to_diesel()))
        .filter(is_public())
        .order((face::received_at.desc(), face::complaint_id.desc()))
        .select(PublicFace::as_select())
        .load(conn)
        .await
}

async fn list_wishes(conn: &mut Conn, tenant: TenantId, after: Uuid) -> QueryResult<Vec<Subscription>> {
    subscription::table
        .filter(subscription::tenant_id.eq(tenant))
        .filter(subscription::confirmed_at.is_not_null())
        .filter(subscription::id.gt(after))
        .order(subscription::id)
        .limit(AT_ONCE)
        .select(Subscription::as_select())
        .load(conn)
        .await
}

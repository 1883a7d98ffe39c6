//! The messages about an administration's way: going live, names, and who else claims it.

use actix_web::HttpRequest;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use identity::{
    Approve, Directory, Kind, Letter, Naming, NewStep, Permission as _, Person, Setup, Step, SuspensionGround, Tenant,
};
use jiff::Timestamp;
use jobs::Wake;
use notifications::Message;
use server::{Result, Settings, part};
use std::sync::Arc;
use territory::Atlas;
use ui::{Arg, Lang, text};

/// Tells the people who set the administration up what was decided.
pub(super) async fn tell_team(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    tenant: &Tenant,
    step: &NewStep<'_>,
) -> Result<()> {
    let stem = match step.step {
        Step::Approve => "mail-go-live-approved",
        Step::SendBack => "mail-go-live-sent-back",
        Step::Suspend => return tell_suspended(conn, now, settings, tenant, step).await,
        Step::Resume => "mail-go-live-resumed",
        _ => return Ok(()),
    };
    tell_all(conn, now, settings, tenant, stem, &[("reason", step.note)]).await
}

/// Tells them that it is suspended: the reason, which is for them alone, and the ground with the page on which everybody reads it.
async fn tell_suspended(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    tenant: &Tenant,
    step: &NewStep<'_>,
) -> Result<()> {
    for person in identity::list_people_with(conn, tenant.id, Setup::NAME).await? {
        let home = format!("/{}/{}/", person.lang, tenant.slug);
        let ground = text(person.lang, step.ground.map_or("intake-suspended", SuspensionGround::key));
        let page = settings.public(&home);
        let extra = [("reason", step.note), ("ground", ground.as_str()), ("page", page.as_str())];
        let path = format!("{home}desk/setup");
        if let Some(letter) = letter(settings, &person, person.lang, tenant, "mail-go-live-suspended", &path, &extra) {
            notifications::send(conn, tenant.id, now, &letter).await?;
        }
    }
    Ok(())
}

/// Tells them what was decided about the names that the administration asked for.
pub(super) async fn tell_names(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    tenant: &Tenant,
    what: Naming,
    note: &str,
) -> Result<()> {
    let stem = match what {
        Naming::Accept => "mail-names-accepted",
        Naming::Refuse => "mail-names-refused",
        Naming::Ask | Naming::Withdraw => return Ok(()),
    };
    tell_all(conn, now, settings, tenant, stem, &[("reason", note)]).await
}

/// Tells the people who set the administration up something in the words of `stem`, with what these need besides its name and
/// the link.
pub(super) async fn tell_all(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    tenant: &Tenant,
    stem: &str,
    extra: &[(&str, &str)],
) -> Result<()> {
    for person in identity::list_people_with(conn, tenant.id, Setup::NAME).await? {
        let path = format!("/{}/{}/desk/setup", person.lang, tenant.slug);
        if let Some(letter) = letter(settings, &person, person.lang, tenant, stem, &path, extra) {
            notifications::send(conn, tenant.id, now, &letter).await?;
        }
    }
    Ok(())
}

/// Tells those who may approve that an administration asks to go live.
pub(crate) async fn tell_approvers(request: &HttpRequest, tenant: &Tenant) -> Result<()> {
    tell_approvers_of(request, tenant, "mail-go-live-asked").await
}

/// Tells those who may approve what an administration asks for, in the words of `stem`: the region's approvers, or, where there
/// are none, whoever runs the platform. Both find it in their lists in any case.
pub(crate) async fn tell_approvers_of(request: &HttpRequest, tenant: &Tenant, stem: &str) -> Result<()> {
    let (database, settings) = (part::<Database>(request)?, part::<Settings>(request)?);
    let now = part::<Clock>(request)?.now();
    let (directory, atlas) = (part::<Directory>(request)?, part::<Atlas>(request)?);
    let region = region_of(&directory, &atlas, tenant).await?;
    let told = match &region {
        Some(region) => {
            let id = region.id;
            let sending = database.tenant(id, async |conn| {
                let approvers = identity::list_people_with(conn, id, Approve::NAME).await?;
                let rest = format!("/{}/desk/approvals/{}", region.slug, tenant.slug);
                send_all(conn, id, now, &settings, tenant, &approvers, (stem, rest.as_str())).await
            });
            sending.await?
        }
        None => 0,
    };
    let wake = part::<Wake>(request)?;
    if told == 0 {
        let sending = database.tenant(TenantId::PLATFORM, async |conn| {
            let operators = identity::list_operators(conn).await?;
            let rest = format!("/platform/tenants/{}", tenant.slug);
            send_all(conn, TenantId::PLATFORM, now, &settings, tenant, &operators, (stem, rest.as_str())).await
        });
        sending.await?;
        wake.up(TenantId::PLATFORM);
    } else if let Some(region) = region {
        wake.up(region.id);
    }
    Ok(())
}

async fn send_all(
    conn: &mut Conn,
    sender: TenantId,
    now: Timestamp,
    settings: &Settings,
    tenant: &Tenant,
    people: &[Person],
    (stem, rest): (&str, &str),
) -> Result<usize> {
    let mut told = 0;
    for person in people {
        let path = format!("/{}{rest}", person.lang);
        if let Some(letter) = letter(settings, person, person.lang, tenant, stem, &path, &[]) {
            notifications::send(conn, sender, now, &letter).await?;
            told += 1;
        }
    }
    Ok(told)
}

/// The region around an administration, if it is live.
pub(crate) async fn region_of(directory: &Directory, atlas: &Atlas, tenant: &Tenant) -> Result<Option<Arc<Tenant>>> {
    let Some(code) = &tenant.territory_code else {
        return Ok(None);
    };
    let around: Vec<&str> = atlas.ancestors(code).map(|territory| territory.code.as_str()).collect();
    let is_region = |known: &Tenant| {
        known.kind == Kind::Region
            && known.state.is_live()
            && known.territory_code.as_deref().is_some_and(|code| around.contains(&code))
    };
    Ok(directory.all().await?.into_iter().find(|known| is_region(known)))
}

/// A letter about an administration to somebody, in the words of `stem`, with the link to `path`; none when their address is
/// none.
pub(super) fn letter(
    settings: &Settings,
    person: &Person,
    lang: Lang,
    tenant: &Tenant,
    stem: &str,
    path: &str,
    extra: &[(&str, &str)],
) -> Option<Message> {
    let mut args: Vec<(&str, Arg<'_>)> =
        vec![("administration", tenant.names.in_lang(lang).into()), ("link", settings.public(path).into())];
    args.push(("contact", ui::write_to_us(lang, &settings.contact).into()));
    args.extend(extra.iter().map(|(name, value)| (*name, Arg::from(*value))));
    let letter = Letter {
        lang,
        name: &person.name,
        email: &person.email,
        stem,
        args: &args,
        signature: None,
        is_demo: settings.demo,
        about: format!("tenant:{}", tenant.id),
    };
    letter.message()
}

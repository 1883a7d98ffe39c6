//! Whoever administers an administration, for the platform: from here an account is given back, or a first administrator named.

use super::{Parties, moment, standing};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use identity::Operator;
use server::{Error, Result};
use ui::{Link, Page};
use uuid::Uuid;

/// A recovery that is under way.
struct Open {
    href: String,
    name: String,
    standing: String,
}

/// A first administrator whom the platform named.
struct Named {
    invitation: Uuid,
    at: String,
}

#[derive(Template)]
#[template(path = "lifeline_people.html")]
struct PeoplePage {
    page: Page,
    administration: String,
    back: String,
    in_charge: Vec<Link>,
    open: Vec<Open>,
    named: Vec<Named>,
    /// The form for a first administrator; empty while somebody administers it.
    first: String,
}

pub(super) async fn get(
    request: HttpRequest,
    operator: Operator,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let tenant = parties.tenant(&path.1).await?;
    let (id, now, page) = (tenant.id, parties.clock.now(), operator.page());
    let read = parties.database.tenant(id, async |conn| {
        let in_charge = identity::list_administrators(conn, id).await?;
        let open = identity::list_opened_recoveries(conn, id, now).await?;
        let people: Vec<Uuid> = open.iter().map(|open| open.person).collect();
        let names = identity::list_names(conn, id, &people).await?;
        let may_name = identity::may_name_administrator(conn, id).await?;
        Ok::<_, Error>((in_charge, open, names, may_name, identity::list_named(conn, id).await?))
    });
    let (in_charge, open, names, may_name, named) = read.await?;
    let back = page.url(&format!("/platform/tenants/{}", tenant.slug));
    let here = format!("{back}/people");
    let open = open.iter().map(|open| Open {
        href: format!("{here}/{}", open.person),
        name: names.get(&open.person).cloned().unwrap_or_default(),
        standing: standing(&page, open),
    });
    let template = PeoplePage {
        administration: tenant.names.in_lang(page.lang).to_owned(),
        in_charge: in_charge.iter().map(|one| Link::new(format!("{here}/{}", one.id), one.name.as_str())).collect(),
        open: open.collect(),
        named: named.iter().map(|named| Named { invitation: named.invitation, at: moment(&page, named.at) }).collect(),
        first: if may_name { format!("{back}/first") } else { String::new() },
        back,
        page,
    };
    server::page(&template)
}

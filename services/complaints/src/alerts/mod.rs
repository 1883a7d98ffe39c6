//! "Tell me about new complaints here": whoever wants to know gets one message a day, when there is something, about a territory or
//! a circle. The address is proved first, by a link in a message; each message holds the link that ends it.
//!
//! The links are signed with the instance's secret, so that no table holds what they open.

mod area;
mod confirm;
mod digest;
mod own;
mod subscribe;

pub use digest::TellAlerts;

use crate::letter::{greeting, signed};
use crate::map::PublicSubjects;
use crate::schema::subscription;
use actix_web::web;
use area::Area;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Tenant;
use notifications::{Message, Recipient};
use server::{Secret, Settings};
use territory::Atlas;
use ui::{Arg, Lang, text_with};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    confirm::routes(cfg);
    own::routes(cfg);
    subscribe::routes(cfg);
}

/// Where alerts are asked for, after the administration.
const PLACE: &str = "/complaints/alerts";

/// What a signed link does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Link {
    Confirm,
    End,
}

impl Link {
    const fn purpose(self) -> &'static str {
        match self {
            Self::Confirm => "alert-confirm",
            Self::End => "alert-end",
        }
    }

    const fn page(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::End => "end",
        }
    }

    /// The address, in the language of who gets it.
    fn address(self, settings: &Settings, tenant: &Tenant, lang: Lang, id: Uuid) -> String {
        let signed = settings.secret.sign(self.purpose(), &format!("{} {id}", tenant.id));
        settings.public(&format!("/{lang}/{}{PLACE}/{}?t={signed}", tenant.slug, self.page()))
    }

    /// Which subscription of this administration a signed text is about; none for one that we did not sign for that.
    fn read(self, secret: &Secret, tenant: TenantId, signed: &str) -> Option<Uuid> {
        let text = secret.verify(self.purpose(), signed)?;
        let (place, id) = text.split_once(' ')?;
        id.parse().ok().filter(|_| place == tenant.to_string())
    }
}

/// What somebody wants to be told of.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = subscription, check_for_backend(Pg))]
struct Subscription {
    id: Uuid,
    email: String,
    lang: String,
    territory_code: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
    radius_metres: Option<i32>,
    category_code: Option<String>,
}

impl Subscription {
    fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or(Lang::Fr)
    }

    fn area(&self) -> Option<Area> {
        match (&self.territory_code, self.lat, self.lon, self.radius_metres) {
            (Some(code), ..) => Some(Area::Territory(code.clone())),
            (None, Some(lat), Some(lon), Some(metres)) => Some(Area::Circle { lat, lon, metres }),
            _ => None,
        }
    }

    /// What it is about and where, in words.
    fn words(&self, atlas: &Atlas, subjects: &PublicSubjects, lang: Lang) -> String {
        let place = self.area().map(|area| area.words(atlas, lang)).unwrap_or_default();
        match &self.category_code {
            Some(code) => {
                let subject = subjects.name(code, lang);
                text_with(lang, "alerts-about", &[("subject", subject.into()), ("place", place.into())])
            }
            None => text_with(lang, "alerts-about-all", &[("place", place.into())]),
        }
    }
}

async fn find(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Subscription>> {
    subscription::table
        .filter(subscription::tenant_id.eq(tenant))
        .filter(subscription::id.eq(id))
        .select(Subscription::as_select())
        .first(conn)
        .await
        .optional()
}

/// A letter about a subscription; none when its address can no longer be written to.
fn letter(
    settings: &Settings,
    tenant: &Tenant,
    subscription: &Subscription,
    (subject, body): (&str, &str),
    args: &[(&str, Arg<'_>)],
    about: String,
) -> Option<Message> {
    let recipient = Recipient::new(None, &subscription.email).ok()?;
    let lang = subscription.lang();
    let body = signed(settings, tenant, lang, greeting(lang, None), text_with(lang, body, args));
    Some(Message { lang, recipient, subject: text_with(lang, subject, args), body, about })
}

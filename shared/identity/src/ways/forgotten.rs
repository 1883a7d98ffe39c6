//! The way back for who forgot their password: a link to choose another. It opens no session, so that it never stands in for a
//! second factor (OWASP ASVS 5.0, 6.4.3), and nobody else chooses the password (6.4.6).

use super::count_message;
use super::email::{AddressForm, Words, address_of, ask, is_sent, wrong_address};
use super::letters::send_link;
use super::proof::{Detail, NewProof, Purpose, Seat};
use crate::actor::{is_demo, part};
use crate::person::{Account, find_account};
use crate::{Person, Visitor};
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::result::{Error as DieselError, QueryResult};
use jiff::Timestamp;
use jobs::Wake;
use server::{Form, Result, Settings};
use ui::Errors;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/forgotten").get(get).post(post));
}

const WORDS: Words = ["ways-forgotten-title", "ways-forgotten-lead"];
const ACTION: &str = "/sign-in/forgotten";

async fn get(visitor: Visitor) -> Result<HttpResponse> {
    let typed = AddressForm { email: String::new(), next: String::new() };
    ask(&visitor, WORDS, ACTION, typed, Errors::none(), None)
}

async fn post(request: HttpRequest, visitor: Visitor, Form(form): Form<AddressForm>) -> Result<HttpResponse> {
    let (database, settings, clock): (Database, Settings, Clock) = (part(&request)?, part(&request)?, part(&request)?);
    let Some(email) = address_of(&form.email) else {
        return ask(&visitor, WORDS, ACTION, form, wrong_address(&visitor), None);
    };
    let now = clock.now();
    if let Err(too_many) = count_message(&request, now, &email)? {
        return ask(&visitor, WORDS, ACTION, form, Errors::none(), Some(too_many.seconds));
    }
    let (seat, is_demo) = (Seat::fresh(), is_demo(&request));
    let done = database.tenant(TenantId::PLATFORM, async |conn| {
        if let Account::Active(person) = find_account(conn, &email, is_demo).await? {
            send_reset(conn, &settings, now, &seat, &person).await?;
        }
        Ok::<_, DieselError>(())
    });
    done.await?;
    part::<Wake>(&request)?.up(TenantId::PLATFORM);
    is_sent(&visitor, &settings, &seat)
}

async fn send_reset(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    seat: &Seat,
    person: &Person,
) -> QueryResult<()> {
    let (target, detail) = (person.email.as_str(), Detail::default());
    let new = NewProof { purpose: Purpose::Reset, person: Some(person.id), target, detail };
    send_link(conn, settings, now, person.lang, seat, &new).await
}

//! "This is mine too": whoever has the same complaint as another stands behind that one instead of sending it again. They follow
//! it with a code of their own, and read of it what the public may read.

use crate::announce::{to_supporter, write_sms};
use crate::complaint::State;
use crate::follow::Reader;
use crate::grant::{granting, has_grant};
use crate::letter::{greeting, signed};
use crate::number::Number;
use crate::schema::{face, supporter};
use crate::store::{Complaint, about, find_by_id, list_events, lock};
use crate::submit::{NewComplaint, Parties, is_offered};
use crate::words;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use database::{Conn, TenantId};
use diesel::dsl::{count_star, exists};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Code, Site, Tenant};
use jiff_diesel::ToDiesel as _;
use notifications::{Message, Recipient, Sms};
use serde_json::json;
use server::{Error, Result, Secret, Settings, see_other};
use std::collections::HashMap;
use ui::{Arg, Lang, Page, Step, text_with};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/supported/{supporter}").get(get));
}

/// After these events, an answer and every end, those who stand behind a complaint are written to.
const TOLD: [&str; 6] = [
    "complaint.answered",
    "complaint.accepted",
    "complaint.closed",
    "complaint.refused",
    "complaint.transferred",
    "complaint.withdrawn",
];

/// How many stand behind a complaint beside its author.
pub(crate) async fn count(conn: &mut Conn, tenant: TenantId, complaint: Uuid) -> QueryResult<i64> {
    Ok(count_each(conn, tenant, &[complaint]).await?.remove(&complaint).unwrap_or_default())
}

/// The same of each of these; one behind which nobody stands is left out.
pub(crate) async fn count_each(
    conn: &mut Conn,
    tenant: TenantId,
    complaints: &[Uuid],
) -> QueryResult<HashMap<Uuid, i64>> {
    if complaints.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Uuid, i64)> = supporter::table
        .filter(supporter::tenant_id.eq(tenant))
        .filter(supporter::complaint_id.eq_any(complaints))
        .group_by(supporter::complaint_id)
        .select((supporter::complaint_id, count_star()))
        .load(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

/// "4 other people said so too"; empty for nobody.
pub(crate) fn others(page: &Page, count: i64) -> String {
    if count == 0 { String::new() } else { page.t1("form-support-others", "count", count) }
}

/// Puts whoever filled in `new` behind the complaint `behind` instead, and says under which id; none when somebody with that
/// address or telephone stands there already.
///
/// # Errors
/// [`Error::Conflict`] when the complaint is open no more, or the public does not see it any more.
pub(crate) async fn add(
    parties: &Parties,
    tenant: &Tenant,
    behind: Uuid,
    new: &NewComplaint,
    person: Option<Uuid>,
) -> Result<Option<Uuid>> {
    let (place, now, settings) = (tenant.id, parties.clock.now(), &parties.settings);
    let person = person.filter(|_| !new.particulars.anonymous);
    // The same form sent twice is one supporter.
    let id = new
        .idempotency
        .map_or_else(Uuid::now_v7, |token| server::derived_uuid(&format!("supporter of {behind} {token}")));
    let code = Code::secret(&settings.secret, place, id);
    let added = parties.database.tenant(place, async |conn| {
        // One after another: a telephone is looked for before it is written.
        let complaint = lock(conn, place, behind).await?.ok_or(Error::NotFound)?;
        if !State::OPEN.contains(&complaint.state) || complaint.is_trial() || !is_seen(conn, place, behind).await? {
            return Err(Error::Conflict);
        }
        if let Some(phone) = new.phone.as_deref()
            && has_phone(conn, place, behind, (phone, id)).await?
        {
            return Ok(None);
        }
        let written = diesel::insert_into(supporter::table)
            .values((
                supporter::tenant_id.eq(place),
                supporter::complaint_id.eq(behind),
                supporter::id.eq(id),
                supporter::person_id.eq(person),
                supporter::email.eq(&new.email),
                supporter::phone.eq(&new.phone),
                supporter::lang.eq(new.lang.code()),
                supporter::code_hash.eq(code.hash()),
                supporter::at.eq(now.to_diesel()),
            ))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        if written == 0 {
            return Ok(find(conn, place, id).await?.map(|supporter| supporter.id));
        }
        identity::record(conn, place, now, person, "complaint.supported", &about(behind), json!({})).await?;
        let stem = ("mail-support-added-subject", "mail-support-added-body");
        let about = format!("{}/supporter:{id}", about(behind));
        if let Some(message) = letter(settings, tenant, &complaint, (id, new.email.as_deref(), new.lang), stem, about) {
            notifications::send(conn, place, now, &message).await?;
        } else {
            let code = code.to_string();
            let to = (new.phone.as_deref(), new.lang, code.as_str());
            let about = format!("{}/supporter:{id}", complaint.about());
            if let Some(sms) = to_supporter(settings, tenant, &complaint, to, "sms-notice-supporting", about) {
                write_sms(conn, place, now, &sms).await?;
            }
        }
        Ok::<_, Error>(Some(id))
    });
    added.await
}

/// Whether somebody else than `id` stands behind it with this telephone, as a form reads it.
async fn has_phone(conn: &mut Conn, tenant: TenantId, complaint: Uuid, (phone, id): (&str, Uuid)) -> QueryResult<bool> {
    let same = supporter::table
        .filter(supporter::tenant_id.eq(tenant))
        .filter(supporter::complaint_id.eq(complaint))
        .filter(supporter::phone.eq(phone))
        .filter(supporter::id.ne(id));
    diesel::select(exists(same)).get_result(conn).await
}

/// Whether the public sees it: it may have been hidden since it was offered.
async fn is_seen(conn: &mut Conn, tenant: TenantId, complaint: Uuid) -> QueryResult<bool> {
    let seen =
        face::table.filter(face::tenant_id.eq(tenant)).filter(face::complaint_id.eq(complaint)).filter(is_offered());
    diesel::select(exists(seen)).get_result(conn).await
}

/// Leads to the page of who stands behind a complaint, which this browser may read for a while.
pub(crate) fn lead_to(
    request: &HttpRequest,
    parties: &Parties,
    page: &Page,
    tenant: &Tenant,
    id: Uuid,
) -> Result<HttpResponse> {
    let mut answer = see_other(&format!("/{}/{}/complaints/supported/{id}", page.lang, tenant.slug));
    let cookie = granting(request, &parties.settings, parties.clock.now(), tenant.id, id);
    answer.add_cookie(&cookie).map_err(Error::internal)?;
    Ok(answer)
}

/// Somebody who stands behind a complaint.
#[derive(Queryable, Selectable)]
#[diesel(table_name = supporter, check_for_backend(diesel::pg::Pg))]
pub(crate) struct Supporter {
    pub(crate) id: Uuid,
    complaint_id: Uuid,
    person_id: Option<Uuid>,
    email: Option<String>,
    phone: Option<String>,
    lang: String,
    code_hash: Vec<u8>,
}

impl Supporter {
    fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or(Lang::Fr)
    }
}

async fn find(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Supporter>> {
    supporter::table
        .filter(supporter::tenant_id.eq(tenant))
        .filter(supporter::id.eq(id))
        .select(Supporter::as_select())
        .first(conn)
        .await
        .optional()
}

async fn list(conn: &mut Conn, tenant: TenantId, complaint: Uuid) -> QueryResult<Vec<Supporter>> {
    supporter::table
        .filter(supporter::tenant_id.eq(tenant))
        .filter(supporter::complaint_id.eq(complaint))
        .order(supporter::id)
        .select(Supporter::as_select())
        .load(conn)
        .await
}

/// Who stands behind the complaint with this code.
pub(crate) async fn find_by_code(
    conn: &mut Conn,
    tenant: TenantId,
    complaint: Uuid,
    code: &Code,
) -> QueryResult<Option<Uuid>> {
    let supporters = list(conn, tenant, complaint).await?;
    Ok(supporters.into_iter().find(|supporter| code.fits(&supporter.code_hash)).map(|supporter| supporter.id))
}

/// What those who stand behind a complaint are written after an event of the kind `kind`: letters, and short messages to those
/// among them who left a telephone number alone.
pub(crate) async fn messages(
    conn: &mut Conn,
    tenant: &Tenant,
    settings: &Settings,
    complaint: &Complaint,
    (about, kind): (&str, &str),
) -> QueryResult<(Vec<Message>, Vec<Sms>)> {
    if !TOLD.contains(&kind) || complaint.is_trial() {
        return Ok((Vec::new(), Vec::new()));
    }
    let supporters = list(conn, tenant.id, complaint.id).await?;
    let stem = ("mail-support-changed-subject", "mail-support-changed-body");
    let letters = supporters.iter().filter_map(|supporter| {
        let to = (supporter.id, supporter.email.as_deref(), supporter.lang());
        letter(settings, tenant, complaint, to, stem, about.to_owned())
    });
    let texts = supporters.iter().filter(|supporter| supporter.email.is_none()).filter_map(|supporter| {
        let code = code(&settings.secret, tenant.id, supporter.id);
        let to = (supporter.phone.as_deref(), supporter.lang(), code.as_str());
        to_supporter(settings, tenant, complaint, to, "sms-notice-supported", about.to_owned())
    });
    Ok((letters.collect(), texts.collect()))
}

/// A letter to who stands behind a complaint; none without an address.
fn letter(
    settings: &Settings,
    tenant: &Tenant,
    complaint: &Complaint,
    (id, email, lang): (Uuid, Option<&str>, Lang),
    (subject, body): (&str, &str),
    about: String,
) -> Option<Message> {
    let recipient = Recipient::new(None, email?).ok()?;
    let number = complaint.number(&tenant.code).to_string();
    let link = settings.public(&format!("/{lang}/{}/complaints/{number}", tenant.slug));
    let (code, state) = (code(&settings.secret, tenant.id, id), words::state(lang, complaint.state, complaint.cycle).0);
    let args: [(&str, Arg<'_>); 5] = [
        ("tenant", tenant.names.in_lang(lang).into()),
        ("number", number.as_str().into()),
        ("code", code.as_str().into()),
        ("link", link.as_str().into()),
        ("state", state.as_str().into()),
    ];
    let body = signed(settings, tenant, lang, greeting(lang, None), text_with(lang, body, &args));
    Some(Message { lang, recipient, subject: text_with(lang, subject, &args), body, about })
}

fn code(secret: &Secret, tenant: TenantId, supporter: Uuid) -> String {
    Code::secret(secret, tenant, supporter).to_string()
}

#[derive(Template)]
#[template(path = "supported.html")]
struct SupportedPage {
    page: Page,
    number: String,
    code: String,
    state: (String, &'static str),
    due_line: String,
    /// As the public reads it; empty where its text is not shown.
    body: String,
    steps: Vec<Step>,
    others: String,
}

async fn get(request: HttpRequest, site: Site, path: web::Path<(String, String, Uuid)>) -> Result<HttpResponse> {
    let reader = Reader::of(&request)?;
    let (tenant, lang, page) = (site.tenant(), site.lang(), site.page());
    let (place, now) = (tenant.id, reader.clock.now());
    let read = reader.database.tenant(place, async |conn| {
        let Some(supporter) = find(conn, place, path.2).await? else { return Ok(None) };
        let complaint = find_by_id(conn, place, supporter.complaint_id).await?.ok_or(Error::NotFound)?;
        let events = list_events(conn, place, complaint.id).await?;
        let body: Option<Option<String>> = face::table
            .filter(face::tenant_id.eq(place))
            .filter(face::complaint_id.eq(complaint.id))
            .filter(face::moderation.eq_any(crate::face::Moderation::SHOWN))
            .select(face::body)
            .first(conn)
            .await
            .optional()?;
        let count = count(conn, place, complaint.id).await?;
        Ok::<_, Error>(Some((supporter, complaint, events, body.flatten().unwrap_or_default(), count)))
    });
    let person = site.visitor().person().map(|person| person.id);
    let found = read.await?.filter(|(supporter, ..)| {
        let is_theirs = person.is_some() && supporter.person_id == person;
        is_theirs || has_grant(&request, &reader.settings, now, place, supporter.id)
    });
    // Whether there is such a row is told only to who has its code.
    let Some((supporter, complaint, events, body, count)) = found else {
        return Ok(see_other(&page.url("/follow")));
    };
    let number: Number = complaint.number(&tenant.code);
    // What was written on either side is between the author and the administration.
    let steps = words::timeline(lang, &complaint, &events, tenant.names.in_lang(lang), false);
    let steps = steps.into_iter().map(|step| Step { body: String::new(), by: String::new(), ..step });
    let template = SupportedPage {
        number: number.to_string(),
        code: code(&reader.settings.secret, place, supporter.id),
        state: words::state(lang, complaint.state, complaint.cycle),
        due_line: words::due_line(&page, &complaint, calendar::local_date(now)),
        body,
        steps: steps.collect(),
        others: others(&page, count),
        page,
    };
    server::page(&template)
}

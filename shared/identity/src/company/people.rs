//! Who may act for a company: seen by all who may, changed by its managers.

use super::own::rights;
use super::store::{self, NewRight};
use super::{ACT, MANAGE};
use crate::Citizen;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use jiff::civil::Date;
use jobs::Wake;
use notifications::{Message, Recipient};
use serde::Deserialize;
use server::{Error, Form, Result, Settings};
use std::collections::HashMap;
use ui::{Choice, Errors, Lang, Page, text, text_with};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/companies/{company}").get(get));
    cfg.service(web::resource("/{lang}/me/companies/{company}/invite").post(invite));
    cfg.service(web::resource("/{lang}/me/companies/{company}/end").post(end));
}

type CompanyPath = web::Path<(String, Uuid)>;

struct Row {
    right: Uuid,
    who: String,
    rights: String,
    state: (String, &'static str),
    may_end: bool,
}

#[derive(Template)]
#[template(path = "company.html")]
struct CompanyPage {
    page: Page,
    errors: Errors,
    name: String,
    ice: String,
    heads: Vec<String>,
    rows: Vec<Row>,
    may_manage: bool,
    email: String,
    kinds: Vec<Choice>,
    from: String,
    to: String,
    here: String,
}

/// What was typed.
#[derive(Default, Deserialize)]
struct InviteForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    rights: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

async fn get(
    citizen: Citizen,
    path: CompanyPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let from = calendar::local_date(clock.now()).to_string();
    let form = InviteForm { from, rights: ACT.to_owned(), ..InviteForm::default() };
    show(&citizen, path.1, &database, &clock, form, Errors::none(), StatusCode::OK).await
}

async fn show(
    citizen: &Citizen,
    id: Uuid,
    database: &Database,
    clock: &Clock,
    form: InviteForm,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let today = calendar::local_date(clock.now());
    let me = citizen.person().id;
    let read = database.control(async |conn| {
        let (company, rights) = store::find(conn, today, id, me).await?;
        let people: Vec<Uuid> = rights.iter().filter_map(|right| right.person_id).collect();
        let names = store::list_names(conn, &people).await?;
        Ok::<_, Error>((company, rights, names))
    });
    let (company, all, names) = read.await?;
    if company.state != "confirmed" {
        return Err(Error::NotFound);
    }
    let names: HashMap<Uuid, String> = names.into_iter().collect();
    let page = citizen.page();
    let may_manage = all.iter().any(|right| right.person_id == Some(me) && right.holds(today) && right.is(MANAGE));
    let rows = all.iter().filter(|right| !right.is_over(today)).map(|right| Row {
        right: right.id,
        who: match right.person_id.and_then(|person| names.get(&person)) {
            Some(name) => name.clone(),
            None => right.email.clone(),
        },
        rights: rights(&page, right),
        state: match right.person_id {
            None => (page.t("company-right-offered"), "amber"),
            Some(_) if right.holds(today) => (page.t("company-right-holds"), "green"),
            Some(_) => (page.t("company-right-later"), "blue"),
        },
        may_end: may_manage || right.person_id == Some(me),
    });
    let heads = ["company-who", "company-rights", "desk-state"].into_iter().chain(["company-end"]);
    let kinds = [("act", "company-right-act"), ("manage", "company-right-manage"), ("both", "company-right-both")];
    let template = CompanyPage {
        rows: rows.collect(),
        heads: heads.map(|key| page.t(key)).collect(),
        kinds: kinds.map(|(value, key)| Choice::new(value, page.t(key)).select(&form.rights)).to_vec(),
        here: page.url(&format!("/me/companies/{}", company.id)),
        name: company.name,
        ice: company.ice,
        may_manage,
        email: form.email,
        from: form.from,
        to: form.to,
        page,
        errors,
    };
    server::page_with(status, &template)
}

async fn invite(
    citizen: Citizen,
    path: CompanyPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    Form(form): Form<InviteForm>,
) -> Result<HttpResponse> {
    let (page, now) = (citizen.page(), clock.now());
    let today = calendar::local_date(now);
    let mut errors = Errors::none();
    let email = form.email.trim().to_lowercase();
    let recipient = Recipient::new(None, &email).ok().filter(|_| email.len() <= 254);
    if recipient.is_none() {
        errors.add("email", page.t("error-email"));
    }
    let given: Option<&[&str]> = match form.rights.as_str() {
        "act" => Some(&[ACT]),
        "manage" => Some(&[MANAGE]),
        "both" => Some(&[ACT, MANAGE]),
        _ => None,
    };
    if given.is_none() {
        errors.add("rights", page.t("error-value"));
    }
    let from: Option<Date> = form.from.trim().parse().ok().filter(|day| *day >= today);
    if from.is_none() {
        errors.add("from", page.t("company-from-wrong"));
    }
    let to: Option<Option<Date>> = match form.to.trim() {
        "" => Some(None),
        typed => typed.parse().ok().filter(|day| from.is_none_or(|from| *day >= from)).map(Some),
    };
    if to.is_none() {
        errors.add("to", page.t("company-to-wrong"));
    }
    let (Some(recipient), Some(rights), Some(valid_from), Some(valid_to)) = (recipient, given, from, to) else {
        return show(&citizen, path.1, &database, &clock, form, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let new = NewRight { email: &email, rights, valid_from, valid_to };
    let by = citizen.person();
    // The message belongs to no administration.
    let invited = database.tenant(TenantId::PLATFORM, async |conn| {
        let (company, is_new) = store::invite(conn, now, path.1, by.id, &new).await?;
        if is_new {
            let args = [("company", company), ("name", by.name.clone()), ("link", link(&settings, page.lang))];
            let about = format!("company:{}", path.1);
            let message = letter(&settings, page.lang, recipient.clone(), "mail-company-invited", &args, about);
            notifications::send(conn, TenantId::PLATFORM, now, &message).await?;
        }
        Ok::<_, Error>(())
    });
    invited.await?;
    wake.up(TenantId::PLATFORM);
    Ok(server::done(&page.url(&format!("/me/companies/{}", path.1)), page.t1("company-invited", "email", email)))
}

/// Where a person finds their companies.
pub(super) fn link(settings: &Settings, lang: Lang) -> String {
    settings.public(&format!("/{lang}/me/companies"))
}

/// A message about a company, from the platform.
pub(super) fn letter(
    settings: &Settings,
    lang: Lang,
    recipient: Recipient,
    stem: &str,
    args: &[(&str, String)],
    about: String,
) -> Message {
    let args: Vec<(&str, ui::Arg<'_>)> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let diwan = text(lang, "diwan");
    let mut parts = vec![
        text(lang, "mail-greeting-unnamed"),
        text_with(lang, &format!("{stem}-body"), &args),
        text_with(lang, "mail-signature", &[("tenant", diwan.as_str().into())]),
    ];
    if settings.demo {
        parts.push(text(lang, "mail-demo"));
    }
    let subject = text_with(lang, &format!("{stem}-subject"), &args);
    Message { lang, recipient, subject, body: parts.join("\n\n"), about }
}

#[derive(Deserialize)]
struct EndForm {
    right: Uuid,
}

async fn end(
    citizen: Citizen,
    path: CompanyPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(form): Form<EndForm>,
) -> Result<HttpResponse> {
    let (page, now, me) = (citizen.page(), clock.now(), citizen.person().id);
    let ended = database.control(async |conn| store::end(conn, now, path.1, me, form.right).await).await;
    if let Err(Error::Conflict) = ended {
        let mut errors = Errors::none();
        errors.add("people", page.t("company-last-manager"));
        let form = InviteForm { rights: ACT.to_owned(), ..InviteForm::default() };
        return show(&citizen, path.1, &database, &clock, form, errors, StatusCode::CONFLICT).await;
    }
    ended?;
    // Who gave back their own right sees the company no more.
    Ok(server::done(&page.url("/me/companies"), page.t("company-right-ended")))
}

//! The receipt: a page right after submitting, and a PDF in three languages with the code by which anybody checks it.

use crate::category;
use crate::clock;
use crate::follow::ask_code;
use crate::grant::{handed_over, has_grant};
use crate::map::awaits_review;
use crate::number::Number;
use crate::particulars;
use crate::store::{Complaint, Contact, Entry, RECEIVED, find, find_contact, find_entry};
use crate::submit::full_name;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::http::header::DispositionType;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::{Clock, WorkingDays};
use database::Database;
use identity::{Code, Site, Standing, Tenant};
use serde_json::json;
use server::{Error, Result, Settings};
use territory::Atlas;
use typeset::{Check, Field, Receipt, Row, Trilingual, Value};
use ui::{Fact, Lang, Names, Page};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/receipt").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/receipt.pdf").get(pdf));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/proof").get(proof));
}

#[derive(Template)]
#[template(path = "receipt.html")]
struct ReceiptPage {
    page: Page,
    number: String,
    code: String,
    email: String,
    keep: String,
    due: String,
    due_why: String,
    /// Whether it is only tried: no day is promised.
    is_trial: bool,
    administration_why: String,
    facts: Vec<Fact>,
    qr: String,
    /// The code by which anybody checks the printed page.
    check: String,
    follow: String,
    pdf: String,
    proof: Option<Proof>,
    /// Whether its text waits for a check before the public sees it.
    awaits_review: bool,
    /// Whether an officer hands it over, and can follow nothing with it.
    is_handed_over: bool,
}

/// How far the proof is that the complaint was registered; none for one that was entered before there was a trail.
enum Proof {
    Waiting,
    Proved(Vec<Fact>),
}

/// What both forms of the receipt say.
struct Facts {
    complaint: Complaint,
    contact: Contact,
    category: Names,
    /// How many were sent along.
    files: usize,
    /// Who entered it for its author.
    entry: Option<Entry>,
    /// What it says beside its text, in the reader's language.
    said: Vec<Fact>,
    secret: Code,
    check: Code,
    check_url: String,
    standing: Option<Standing>,
    /// The administration's calendar.
    days: WorkingDays,
    awaits_review: bool,
    is_handed_over: bool,
}

async fn get(request: HttpRequest, site: Site, path: web::Path<(String, String, String)>) -> Result<HttpResponse> {
    let Some(facts) = read(&request, &site, &path.2).await? else {
        return Ok(ask_code(&site, &path.2.parse().map_err(|_| Error::NotFound)?, "receipt"));
    };
    let atlas = request.app_data::<web::Data<Atlas>>().ok_or_else(|| Error::internal("no atlas"))?;
    let lang = site.lang();
    let tenant = site.tenant();
    let complaint = &facts.complaint;
    let due = clock::due(&facts.days, clock::REPLY, complaint.received_at)?;
    let number = complaint.number(&tenant.code).to_string();
    let page = site.page();
    let follow = page.url_here(&format!("/complaints/{number}"));
    let template = ReceiptPage {
        pdf: format!("{follow}/receipt.pdf"),
        follow,
        number,
        code: facts.secret.to_string(),
        email: facts.contact.email.clone().unwrap_or_default(),
        // As it was on the day of the receipt, whatever came after.
        due: words::date(lang, due.on),
        due_why: words::due_why(lang, complaint.received_at, &due),
        is_trial: complaint.is_trial(),
        administration_why: complaint.competence_names().in_lang(lang).to_owned(),
        facts: vec![
            Fact::new(page.t("complaint-administration"), tenant.names.in_lang(lang)),
            Fact::new(page.t("complaint-received-at"), words::moment(lang, complaint.received_at)),
            Fact::new(page.t("desk-category"), facts.category.in_lang(lang)),
            Fact::new(page.t("complaint-place-short"), place_words(atlas, complaint, lang)),
            Fact::new(page.t("follow-yours"), shortened(&complaint.body, 200)),
            Fact::new(page.t("complaint-files"), page.t1("receipt-files", "count", facts.files)),
        ]
        .into_iter()
        .chain(facts.said.iter().cloned())
        .chain(facts.entry.as_ref().map(|entry| Fact::new(page.t("entered-by"), entry.words(lang))))
        .collect(),
        keep: page.t(facts.keep_key()),
        qr: typeset::qr_svg(&facts.check_url).map_err(Error::internal)?,
        check: facts.check.to_string(),
        proof: facts.standing.as_ref().map(|standing| proof_words(&page, standing)),
        awaits_review: facts.awaits_review,
        is_handed_over: facts.is_handed_over,
        page,
    };
    server::page(&template)
}

/// What the page says of the proof.
fn proof_words(page: &Page, standing: &Standing) -> Proof {
    let Standing::Proved(inclusion) = standing else { return Proof::Waiting };
    // A signed note: its name, the number of events, the root.
    let mut lines = inclusion.checkpoint.lines();
    let (log, size, root) = (lines.next(), lines.next(), lines.next());
    Proof::Proved(vec![
        Fact::new(page.t("proof-log"), log.unwrap_or_default()),
        Fact::new(page.t("proof-position"), (inclusion.position + 1).to_string()),
        Fact::new(page.t("proof-size"), size.unwrap_or_default()),
        Fact::new(page.t("proof-root"), root.unwrap_or_default()),
    ])
}

/// The proof to keep: checked by `diwan register check`, without us.
async fn proof(request: HttpRequest, site: Site, path: web::Path<(String, String, String)>) -> Result<HttpResponse> {
    let Some(facts) = read(&request, &site, &path.2).await? else {
        return Ok(ask_code(&site, &path.2.parse().map_err(|_| Error::NotFound)?, "receipt"));
    };
    match facts.standing {
        Some(Standing::Proved(inclusion)) => server::json(StatusCode::OK, &inclusion),
        Some(Standing::Waiting) => server::json(StatusCode::ACCEPTED, &json!({ "state": "waiting" })),
        None => Err(Error::NotFound),
    }
}

async fn pdf(request: HttpRequest, site: Site, path: web::Path<(String, String, String)>) -> Result<HttpResponse> {
    let Some(facts) = read(&request, &site, &path.2).await? else {
        return Ok(ask_code(&site, &path.2.parse().map_err(|_| Error::NotFound)?, "receipt"));
    };
    let atlas = request.app_data::<web::Data<Atlas>>().ok_or_else(|| Error::internal("no atlas"))?;
    let is_demo = request.app_data::<web::Data<Settings>>().is_some_and(|settings| settings.demo);
    let paper = paper(atlas, site.tenant(), &facts, is_demo)?;
    let name = format!("{}.pdf", facts.complaint.number(&site.tenant().code));
    server::pdf(&name, DispositionType::Inline, move || typeset::receipt(&paper)).await
}

/// Only for the browser that submitted or gave the code, and for the author's account. Others are asked for the code, and
/// do not learn whether there is such a number.
async fn read(request: &HttpRequest, site: &Site, number: &str) -> Result<Option<Facts>> {
    let number: Number = number.parse().map_err(|_| Error::NotFound)?;
    let tenant = site.tenant();
    if number.tenant != tenant.code {
        return Ok(None);
    }
    let database = request.app_data::<web::Data<Database>>().ok_or_else(|| Error::internal("no database"))?;
    let settings = request.app_data::<web::Data<Settings>>().ok_or_else(|| Error::internal("no settings"))?;
    let clock = request.app_data::<web::Data<Clock>>().ok_or_else(|| Error::internal("no clock"))?;
    let id = tenant.id;
    let found = database.tenant(id, async |conn| {
        let Some(complaint) = find(conn, id, &number).await? else {
            return Ok(None);
        };
        let contact = find_contact(conn, id, complaint.id).await?;
        let category = category::find_names(conn, id, &complaint.category_code).await?;
        let files = documents::list(conn, id, &complaint.about()).await?.len();
        let entry = find_entry(conn, id, &complaint).await?;
        let said = particulars::find_facts(conn, id, &complaint, site.lang()).await?;
        let standing = identity::prove_first(conn, id, &complaint.about(), RECEIVED).await?;
        let days = identity::find_days(conn, id).await?;
        let waits = awaits_review(conn, tenant, complaint.id).await?;
        Ok::<_, Error>(Some((complaint, contact, category, files, entry, said, standing, days, waits)))
    });
    let Some((complaint, contact, category, files, entry, said, standing, days, awaits_review)) = found.await? else {
        return Ok(None);
    };
    let is_author = site.visitor().person().is_some_and(|person| complaint.person_id == Some(person.id));
    let is_own = is_author || has_grant(request, settings, clock.now(), id, complaint.id);
    let is_handed_over = !is_own && handed_over(request, settings, clock.now(), id).contains(&complaint.id);
    if !is_own && !is_handed_over {
        return Ok(None);
    }
    let check = Code::check(&settings.secret, id, complaint.id);
    let number = complaint.number(&tenant.code);
    let check_url = settings.public(&format!("/{}/check?number={number}&code={check}", complaint.lang()));
    let secret = Code::secret(&settings.secret, id, complaint.id);
    Ok(Some(Facts {
        complaint,
        contact,
        category,
        files,
        entry,
        said,
        secret,
        check,
        check_url,
        standing,
        days,
        awaits_review,
        is_handed_over,
    }))
}

impl Facts {
    /// What is said of keeping number and code: where else they stand. On trial no telephone is reached.
    fn keep_key(&self) -> &'static str {
        match (&self.contact.email, &self.contact.phone) {
            (Some(_), _) => "receipt-keep-text",
            (None, Some(_)) if !self.complaint.is_trial() => "notice-keep-sms",
            _ => "receipt-keep-text-alone",
        }
    }
}

/// The beginning of what somebody wrote, without line ends: enough to prove what was sent, short enough for one sheet.
pub(crate) fn shortened(body: &str, most: usize) -> String {
    let line = body.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// The first sentence of a text.
fn first_sentence(text: &str) -> String {
    text.split_once(". ").map_or_else(|| text.to_owned(), |(first, _)| format!("{first}."))
}

/// "Agadir-Ida-Ou-Tanane, Souss-Massa".
pub(crate) fn place_words(atlas: &Atlas, complaint: &Complaint, lang: Lang) -> String {
    full_name(atlas, &complaint.territory_code, lang)
}

/// The receipt as it is typeset.
fn paper(atlas: &Atlas, tenant: &Tenant, facts: &Facts, is_demo: bool) -> Result<Receipt> {
    let complaint = &facts.complaint;
    let due = clock::due(&facts.days, clock::REPLY, complaint.received_at)?;
    let each =
        |words: &dyn Fn(Lang) -> String| Trilingual { ar: words(Lang::Ar), zgh: words(Lang::Zgh), fr: words(Lang::Fr) };
    let key = |key: &'static str| each(&move |lang| ui::text(lang, key));
    let names = |names: &Names| each(&|lang| names.in_lang(lang).to_owned());
    let row = |label: &'static str, value: Trilingual| Row { label: key(label), value: Value::Each(value) };
    let mut rows = vec![
        row("complaint-received-at", each(&|lang| words::moment(lang, complaint.received_at))),
        row(
            "desk-category",
            each(&|lang| format!("{} · {}", ui::text(lang, complaint.kind.key()), facts.category.in_lang(lang))),
        ),
        row("complaint-place-short", each(&|lang| place_words(atlas, complaint, lang))),
    ];
    if !complaint.is_trial() {
        rows.push(row("complaint-due", each(&|lang| words::date(lang, due.on))));
    }
    rows.push(Row { label: key("follow-yours"), value: Value::Same(shortened(&complaint.body, 72)) });
    let count = [("count", facts.files.into())];
    rows.push(row("complaint-files", each(&|lang| ui::text_with(lang, "receipt-files", &count))));
    if let Some(entry) = &facts.entry {
        rows.push(row("entered-by", each(&|lang| entry.words(lang))));
    } else if let Some(name) = &facts.contact.name {
        rows.push(Row { label: key("receipt-name"), value: Value::Same(name.clone()) });
    }
    let check = facts.check.to_string();
    Ok(Receipt {
        title: key("receipt-paper-title"),
        administration: names(&tenant.names),
        number: Field { label: key("complaint-number"), value: complaint.number(&tenant.code).to_string() },
        code: Field { label: key("complaint-code"), value: facts.secret.to_string() },
        rows,
        notes: vec![
            if complaint.is_trial() {
                key("intake-trial-note")
            } else {
                each(&|lang| words::due_why(lang, complaint.received_at, &due))
            },
            // Its first sentence: the page of the receipt has all of it.
            each(&|lang| first_sentence(complaint.competence_names().in_lang(lang))),
            key(facts.keep_key()),
        ],
        check: Check {
            url: facts.check_url.clone(),
            words: each(&|lang| ui::text_with(lang, "receipt-check", &[("code", check.as_str().into())])),
        },
        demo: is_demo.then(|| key("demo-label")),
        generated: each(&|lang| {
            let at = words::moment(lang, complaint.received_at);
            ui::text_with(lang, "receipt-made", &[("at", at.as_str().into())])
        }),
        issued_at: complaint.received_at,
    })
}

//! Somebody else claims an administration on trial: whoever approves compares the two, and keeps who is there or hands over. The
//! trial's people learn that somebody claims it, and not who.

use super::decide::{AGREEMENT_OPENED, MAX_REASON, Typed};
use super::tell::{letter, tell_all};
use super::{platform, region};
use crate::paper::{self, Opening};
use crate::tenant::enter::furnish;
use crate::tenant::pack::Pack;
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database, TenantId};
use documents::Storage;
use identity::{Approve, By, Directory, NewAgreement, NewStep, Officer, Operator, Rival, RivalEnd, Step, Tenant};
use jiff::Timestamp;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result, Settings, part};
use territory::Atlas;
use ui::{Errors, Fact, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/rival").post(by_operator));
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/rival/paper").post(paper_for_operator));
    cfg.service(web::resource("/{lang}/{tenant}/desk/approvals/{slug}/rival").post(by_region));
    cfg.service(web::resource("/{lang}/{tenant}/desk/approvals/{slug}/rival/paper").post(paper_for_region));
}

/// What an approver decides between the two.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct RivalForm {
    version: i32,
    rival: String,
    decision: String,
    rival_reason: String,
    rival_checked: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decision {
    Keep,
    HandOver,
}

impl RivalForm {
    fn rival(&self) -> Result<Uuid> {
        self.rival.parse().map_err(|_| Error::NotFound)
    }

    fn decision(&self) -> Result<Decision> {
        match self.decision.as_str() {
            "keep" => Ok(Decision::Keep),
            "hand-over" => Ok(Decision::HandOver),
            _ => Err(Error::Malformed),
        }
    }

    fn errors(&self, page: &Page, rival: &Rival, what: Decision, has_opened: bool) -> Errors {
        let mut errors = Errors::none();
        if what == Decision::HandOver && rival.is_by_hand() && self.rival_checked != "yes" {
            errors.add("rival_checked", page.t("rival-check-missing"));
        }
        let missing = Some(page.t("approval-reason-missing"));
        errors.check_text(page.lang, "rival_reason", &self.rival_reason, MAX_REASON, missing);
        // What is handed over is handed over on that paper.
        if what == Decision::HandOver && !has_opened {
            errors.add("rival_reason", page.t("rival-open-first"));
        }
        errors
    }

    /// As the page shows it again.
    fn typed(self, errors: Errors) -> Typed {
        Typed { errors, rival_reason: self.rival_reason, ..Typed::default() }
    }
}

/// Who decides.
struct Judge<'a> {
    by: By,
    person: Uuid,
    name: &'a str,
}

async fn by_operator(
    request: HttpRequest,
    operator: Operator,
    path: web::Path<(String, String)>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    settings: web::Data<Settings>,
    Form(form): Form<RivalForm>,
) -> Result<HttpResponse> {
    operator.demand_fresh(part::<Clock>(&request)?.now())?;
    let tenant = platform::find(&directory, &path.1).await?;
    let person = operator.person();
    let judge = Judge { by: By::Operator, person: person.id, name: &person.name };
    let page = operator.page();
    let decided = decide(&request, &tenant, &page, &form, &judge).await;
    platform::answer(page, &database, &settings, &tenant, decided, |errors| form.typed(errors)).await
}

async fn by_region(
    request: HttpRequest,
    officer: Officer<Approve>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    Form(form): Form<RivalForm>,
) -> Result<HttpResponse> {
    let tenant = region::find(&officer, &directory, &atlas, &path.2).await?;
    officer.demand_fresh(part::<Clock>(&request)?.now())?;
    let judge = Judge { by: By::Region, person: officer.id(), name: officer.name() };
    let decided = decide(&request, &tenant, &officer.page(), &form, &judge).await;
    region::answer(&officer, &database, &tenant, decided, |errors| form.typed(errors)).await
}

async fn find(conn: &mut Conn, tenant: TenantId, id: Uuid) -> Result<Rival> {
    let rivals = identity::list_rivals(conn, tenant).await?;
    rivals.into_iter().find(|rival| rival.id == id).ok_or(Error::NotFound)
}

/// Decides, from the version that the page showed; gives the key of what the next page says. All that belongs to it happens in one
/// transaction, of two decisions at once the second finds the claim closed.
async fn decide(
    request: &HttpRequest,
    tenant: &Tenant,
    page: &Page,
    form: &RivalForm,
    judge: &Judge<'_>,
) -> Result<&'static str> {
    let (database, settings) = (part::<Database>(request)?, part::<Settings>(request)?);
    let (id, now, chosen) = (tenant.id, part::<Clock>(request)?.now(), form.rival()?);
    let read = database.tenant(id, async |conn| {
        let rival = find(conn, id, chosen).await?;
        let (about, since) = (identity::about_agreement(rival.id), Timestamp::UNIX_EPOCH);
        let has_opened = identity::has_opened(conn, id, judge.person, AGREEMENT_OPENED, &about, since).await?;
        Ok::<_, Error>((rival, has_opened))
    });
    let (rival, has_opened) = read.await?;
    let what = form.decision()?;
    let errors = form.errors(page, &rival, what, has_opened);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors.0));
    }
    let reason = form.rival_reason.trim();
    let decided = database.tenant(id, async |conn| {
        let present = identity::lock_tenant(conn, id).await?;
        if present.version != form.version || !present.state.is_on_trial() {
            return Err(Error::Conflict);
        }
        // Nobody decides on what they claim, nor on what they hold.
        let today = calendar::local_date(now);
        if rival.person_id == judge.person
            || identity::works_there(conn, id, today, judge.person, settings.demo).await?
        {
            return Err(Error::Forbidden);
        }
        match what {
            Decision::Keep => {
                identity::close_rival(conn, now, id, rival.id, RivalEnd::Refused, judge.person, reason).await?;
                tell_all(conn, now, &settings, &present, "mail-rival-kept", &[]).await
            }
            Decision::HandOver => hand_over(conn, now, &settings, &present, &rival, judge, reason).await,
        }
    });
    decided.await?;
    let wake = part::<Wake>(request)?;
    wake.up(id);
    part::<Directory>(request)?.forget();
    if what == Decision::HandOver {
        return Ok("rival-handed-over");
    }
    // Not one of the administration's people, to whom alone it may write on trial: the platform does.
    let telling = database
        .tenant(TenantId::PLATFORM, async |conn| tell_rival(conn, now, &settings, tenant, &rival, what, reason).await);
    telling.await?;
    wake.up(TenantId::PLATFORM);
    Ok("rival-kept")
}

/// The trial of those who began it ends as a release ends it, and begins anew with the rival as its first member.
async fn hand_over(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    tenant: &Tenant,
    rival: &Rival,
    judge: &Judge<'_>,
    reason: &str,
) -> Result<()> {
    let id = tenant.id;
    // As long as they are its people.
    tell_all(conn, now, settings, tenant, "mail-rival-handed-over", &[("reason", reason)]).await?;
    identity::close_rival(conn, now, id, rival.id, RivalEnd::Accepted, judge.person, reason).await?;
    let (by, person) = (judge.by, Some(judge.person));
    let step = NewStep { step: Step::HandOver, by, person, name: judge.name, note: reason, ground: None };
    identity::take_step(conn, now, tenant, &step).await?;
    identity::end_mandates(conn, tenant, now, settings).await?;
    complaints::end_trial(conn, id, now).await?;
    let said = identity::find_proposed(conn, id).await?;
    let pack = Pack::asked(said.as_ref().map_or("", |said| said.pack.as_str()), tenant.kind);
    furnish(conn, id, now, tenant.kind, pack).await?;
    // Whose account was closed meanwhile takes nothing over.
    let person = identity::find_person(conn, rival.person_id).await?.ok_or(Error::Conflict)?;
    identity::find_person_by_email(conn, &person.email).await?.ok_or(Error::Conflict)?;
    let (email, lang) = (person.email.as_str(), rival.lang());
    identity::add_first_member(conn, id, now, email, &rival.name, lang, "admin", None).await?;
    let agreement = NewAgreement {
        id: rival.id,
        signer: &rival.signer,
        position: &rival.signer_position,
        signed_on: rival.signed_on,
        file: rival.file_id,
        person: rival.person_id,
        proof: rival.proof(),
    };
    identity::insert_agreement(conn, id, now, &agreement).await?;
    tell_rival(conn, now, settings, tenant, rival, Decision::HandOver, reason).await
}

/// Tells whoever claimed it what was decided, in the name of the administration that is theirs now, else of the platform.
async fn tell_rival(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    tenant: &Tenant,
    rival: &Rival,
    what: Decision,
    reason: &str,
) -> Result<()> {
    let person = identity::find_person(conn, rival.person_id).await?.ok_or(Error::Conflict)?;
    let (lang, slug) = (rival.lang(), &tenant.slug);
    let (sender, stem, path) = match what {
        Decision::Keep => (TenantId::PLATFORM, "mail-rival-refused", format!("/{lang}/join/to/{slug}")),
        Decision::HandOver => (tenant.id, "mail-rival-accepted", format!("/{lang}/{slug}/desk/setup")),
    };
    if let Some(letter) = letter(settings, &person, lang, tenant, stem, &path, &[("reason", reason)]) {
        notifications::send(conn, sender, now, &letter).await?;
    }
    Ok(())
}

/// Tells the administration's people that somebody with an address of that domain claims it; no more of who it is.
pub(crate) async fn tell_contested(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    tenant: &Tenant,
    email: &str,
) -> Result<()> {
    let domain = email.rsplit_once('@').map_or("", |(_, domain)| domain);
    tell_all(conn, now, settings, tenant, "mail-rival-team", &[("domain", domain)]).await
}

async fn paper_for_operator(
    request: HttpRequest,
    operator: Operator,
    path: web::Path<(String, String)>,
    directory: web::Data<Directory>,
    Form(form): Form<RivalForm>,
) -> Result<HttpResponse> {
    let tenant = platform::find(&directory, &path.1).await?;
    open_paper(&request, &tenant, operator.person().id, form.rival()?).await
}

async fn paper_for_region(
    request: HttpRequest,
    officer: Officer<Approve>,
    path: web::Path<(String, String, String)>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    Form(form): Form<RivalForm>,
) -> Result<HttpResponse> {
    let tenant = region::find(&officer, &directory, &atlas, &path.2).await?;
    open_paper(&request, &tenant, officer.id(), form.rival()?).await
}

/// The rival's paper; the trail of the administration names who opened it.
async fn open_paper(request: &HttpRequest, tenant: &Tenant, person: Uuid, chosen: Uuid) -> Result<HttpResponse> {
    let (database, storage) = (part::<Database>(request)?, part::<Storage>(request)?);
    let (id, now) = (tenant.id, part::<Clock>(request)?.now());
    let rival = database.tenant(id, async |conn| find(conn, id, chosen).await).await?;
    let (about, file) = (identity::about_agreement(rival.id), rival.file_id);
    let opening = Opening { about: &about, file, kind: AGREEMENT_OPENED, object: &about, by: person };
    paper::open(&database, &storage, id, now, &opening).await
}

/// A claim, as the approver's page shows it.
pub(super) struct RivalShown {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) facts: Vec<Fact>,
    pub(super) is_open: bool,
    pub(super) is_by_hand: bool,
    /// What became of it, with the reason.
    pub(super) end: String,
}

impl RivalShown {
    pub(super) fn of(page: &Page, rival: &Rival) -> Self {
        let day = |at: Timestamp| page.date(&calendar::local_date(at).to_string());
        Self {
            id: rival.id,
            name: rival.name.clone(),
            facts: vec![
                Fact::new(page.t("rival-position"), rival.position.as_str()),
                Fact::new(page.t("rival-email"), rival.email.as_str()),
                Fact::new(page.t("approval-proof"), page.t(&format!("approval-proof-{}", rival.proof().as_str()))),
                Fact::new(page.t("approval-signer"), format!("{} – {}", rival.signer, rival.signer_position)),
                Fact::new(page.t("join-signed-on"), page.date(&rival.signed_on.to_string())),
                Fact::new(page.t("agreement-handed-in"), day(rival.asked_at)),
            ],
            is_open: rival.is_open(),
            is_by_hand: rival.is_by_hand(),
            end: if rival.is_open() { String::new() } else { ended(page, rival) },
        }
    }
}

fn ended(page: &Page, rival: &Rival) -> String {
    let words = match rival.end() {
        Some(RivalEnd::Accepted) => page.t("rival-end-accepted"),
        Some(RivalEnd::Withdrawn) => page.t("rival-end-withdrawn"),
        _ => page.t("rival-end-refused"),
    };
    let words = match rival.closed_at() {
        Some(at) => page.t2("rival-end-on", "end", words, "date", page.date(&calendar::local_date(at).to_string())),
        None => words,
    };
    if rival.reason.is_empty() { words } else { format!("{words} – {}", rival.reason) }
}

//! An officer submits for a citizen, under their mandate: the normal form, with the name for which it is filled in. Without a
//! mandate, of what somebody says at a desk or on the telephone: see `desk.rs`.

use super::form::Sent;
use super::{Parties, Shown, SubmitPage, post_there};
use crate::intake::{self, ClosedPage};
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use database::{Conn, Database, TenantId};
use identity::{Assist, Officer, Principal};
use jiff::Timestamp;
use server::{Error, Parts, Result, see_other};
use std::sync::Arc;
use ui::{Lang, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(
        web::resource("/{lang}/{tenant}/desk/mandates/{mandate}/complaints/new").get(get_acting).post(post_acting),
    );
}

/// Make a complaint for somebody.
pub(crate) const SUBMIT: &str = "complaints.submit";
/// Follow what was made under the same mandate.
pub(crate) const FOLLOW: &str = "complaints.follow";

type ActingPath = web::Path<(String, String, Uuid)>;

/// An officer and the citizen for whom they enter a complaint.
pub(crate) struct Acting {
    pub(crate) officer: Uuid,
    pub(crate) officer_name: String,
    pub(super) under: Under,
    lang: Lang,
    /// The frame of the officer's page.
    pub(super) page: Page,
}

/// By which right an officer enters it.
pub(super) enum Under {
    /// A mandate of the citizen.
    Mandate(Uuid, Box<Principal>),
    /// What somebody says to them, here and now.
    Saying(Saying),
}

/// How somebody says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Saying {
    /// Not face to face.
    pub(super) by_phone: bool,
    /// Whether what was written was read back to them.
    pub(super) read_back: bool,
}

impl Acting {
    /// Who acts for whom, if there is such a mandate here. Whether it covers the act is decided when it is done; a form whose
    /// mandate ended meanwhile keeps what was typed.
    async fn of(officer: &Officer<Assist>, database: &Database, mandate: Uuid) -> Result<Self> {
        let tenant = officer.tenant();
        let found = database.tenant(tenant, async |conn| identity::find_mandate(conn, officer, mandate).await);
        let principal = found.await?;
        Ok(Self::new(officer, Under::Mandate(mandate, Box::new(principal))))
    }

    pub(super) fn new<P>(officer: &Officer<P>, under: Under) -> Self {
        let (lang, page) = (officer.lang(), officer.page());
        Self { officer: officer.id(), officer_name: officer.name().to_owned(), under, lang, page }
    }

    /// The mandate; none at the desk and on the telephone.
    pub(crate) const fn mandate(&self) -> Option<Uuid> {
        match &self.under {
            Under::Mandate(mandate, _) => Some(*mandate),
            Under::Saying(_) => None,
        }
    }

    /// By which way it came.
    pub(super) const fn channel(&self) -> &'static str {
        match &self.under {
            Under::Saying(Saying { by_phone: true, .. }) => "phone",
            Under::Mandate(..) | Under::Saying(_) => "desk",
        }
    }

    /// Whether what was written was read back to who said it.
    pub(super) const fn is_read_back(&self) -> bool {
        matches!(&self.under, Under::Saying(Saying { read_back: true, .. }))
    }

    /// Uses the mandate for the complaint `about`, in the transaction that writes it; none without one.
    pub(super) async fn act(
        &self,
        conn: &mut Conn,
        tenant: TenantId,
        now: Timestamp,
        about: &str,
    ) -> Result<Option<Principal>> {
        let Some(mandate) = self.mandate() else { return Ok(None) };
        let officer = (self.officer, self.officer_name.as_str());
        identity::act_under(conn, tenant, now, self.lang, officer, mandate, SUBMIT, about).await.map(Some)
    }

    /// The author is the citizen of the mandate, whatever the form says; without one, who says it.
    pub(super) fn read(&mut self, sent: &mut Sent) {
        match &mut self.under {
            Under::Mandate(_, principal) => sent.name.clone_from(&principal.name),
            Under::Saying(saying) => *saying = Saying { by_phone: sent.channel == "phone", read_back: sent.read_back },
        }
        sent.assisted = true;
        sent.company.clear();
        // A mandate names whom it is for.
        sent.anonymous = false;
    }

    /// Where the form is sent, and for whom.
    pub(super) fn shown(&self) -> Entering {
        match &self.under {
            Under::Mandate(mandate, principal) => Entering {
                action: self.page.url_here(&format!("/desk/mandates/{mandate}/complaints/new")),
                name: principal.name.clone(),
            },
            Under::Saying(_) => Entering { action: self.page.url_here(super::desk::PLACE), name: String::new() },
        }
    }
}

/// What the form shows of it.
pub(super) struct Entering {
    /// Where it is sent.
    pub(super) action: String,
    /// For whom, under a mandate; empty for who says it here and now.
    pub(super) name: String,
}

async fn get_acting(request: HttpRequest, officer: Officer<Assist>, path: ActingPath) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let (tenant, now) = (officer.tenant(), parties.clock.now());
    let covered = parties
        .database
        .tenant(tenant, async |conn| identity::find_principal(conn, &officer, now, path.2, SUBMIT).await);
    match covered.await {
        // The mandate's own page says how it stands, and what can be done.
        Err(Error::Invalid(_)) => {
            return Ok(see_other(&officer.page().url_here(&format!("/desk/mandates/{}", path.2))));
        }
        Err(error) => return Err(error),
        Ok(_) => {}
    }
    let page = officer.page();
    let site = officer.site();
    if let Some(closed) = intake::find_closed(&request, &page, site.tenant(), site.visitor()).await? {
        return server::page(&ClosedPage { page, closed });
    }
    let acting = Acting::of(&officer, &parties.database, path.2).await?;
    let here = Arc::clone(officer.site().tenant());
    let categories = parties.open_categories(Some(&here)).await?;
    let sent = match &acting.under {
        Under::Mandate(_, principal) => Sent {
            email: principal.email.clone().unwrap_or_default(),
            phone: principal.phone.clone().unwrap_or_default(),
            lang: principal.lang.code().to_owned(),
            ..Sent::default()
        },
        Under::Saying(_) => Sent::default(),
    };
    let showing = parties.showing(Some(&here)).await?;
    let shown = Shown { sent, showing, acting: Some(acting.shown()), ..Shown::default() };
    server::page(&SubmitPage::new(&parties.atlas, acting.page.clone(), Some(&here), &categories, shown))
}

async fn post_acting(
    request: HttpRequest,
    officer: Officer<Assist>,
    path: ActingPath,
    database: web::Data<Database>,
    payload: web::Payload,
) -> Result<HttpResponse> {
    // Who may not act learns nothing about what was sent, and still sees the answer.
    let acting = Acting::of(&officer, &database, path.2).await;
    let parts = Parts::from_request(&request, &mut payload.into_inner()).await;
    let (acting, parts) = match (acting, parts) {
        (Ok(acting), Ok(parts)) => (acting, parts),
        (Err(refused), Ok(parts)) => {
            parts.drain().await;
            return Err(refused);
        }
        (Err(error), Err(_)) | (Ok(_), Err(error)) => return Err(error),
    };
    let (visitor, here) = (officer.site().visitor().clone(), Arc::clone(officer.site().tenant()));
    let page = acting.page.clone();
    post_there(request, visitor, here, Some(acting), page, parts).await
}

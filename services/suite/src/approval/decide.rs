//! Taking a step for an administration: from a page that says where it stood, with the message to its people in the same
//! transaction, and, when it goes live, with its place among those that are competent.

use super::quotas::{QuotaForm, QuotasShown};
use super::rivals::RivalShown;
use super::tell::tell_team;
use crate::in_hand;
use crate::paper::{self, Opening};
use crate::setup::checklist::{self, Checklist};
use crate::setup::names::Waiting;
use crate::setup::shown_steps;
use actix_web::{HttpRequest, HttpResponse};
use calendar::Clock;
use complaints::InHand;
use database::{Conn, Database};
use documents::Storage;
use identity::{Agreement, By, Kind, NewStep, Proposed, Rival, State, Step, SuspensionGround, Tenant};
use jiff::Timestamp;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Result, Settings, part};
use territory::{ANY_CATEGORY, Atlas, Level, NewClaim};
use ui::{Choice, Errors, Lang, Page, text_with};
use uuid::Uuid;

/// Who is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// The administration's own people.
    Team,
    /// Nobody: they did it themselves.
    Nobody,
}

/// Takes a step from where the page said that it stood.
///
/// # Errors
/// [`Error::Conflict`] when it stands elsewhere by now.
pub(crate) async fn take(
    request: &HttpRequest,
    tenant: &Tenant,
    version: i32,
    step: &NewStep<'_>,
    notice: Notice,
) -> Result<State> {
    let (database, clock) = (part::<Database>(request)?, part::<Clock>(request)?);
    let (settings, atlas) = (part::<Settings>(request)?, part::<Atlas>(request)?);
    let (id, now) = (tenant.id, clock.now());
    let taken = database.tenant(id, async |conn| {
        let present = identity::find_tenant(conn, id).await?.ok_or(Error::NotFound)?;
        if present.version != version {
            return Err(Error::Conflict);
        }
        let state = identity::take_step(conn, now, &present, step).await?;
        // Whoever claims it waits for the step that was just taken, or is seen here.
        if is_barred_by_rivals(step.step) && identity::has_open_rival(conn, id).await? {
            return Err(Error::Conflict);
        }
        if matches!(step.step, Step::Approve | Step::Release) {
            complaints::end_trial(conn, id, now).await?;
        }
        if step.step == Step::Release {
            identity::end_mandates(conn, &present, now, &settings).await?;
        }
        if step.step == Step::Approve {
            take_place(conn, now, &present).await?;
        }
        if notice == Notice::Team {
            tell_team(conn, now, &settings, &present, step).await?;
        }
        Ok::<_, Error>(state)
    });
    let state = taken.await?;
    if step.step == Step::Approve {
        database.read(async |conn| atlas.read_mandates(conn).await).await?;
    }
    part::<Wake>(request)?.up(id);
    Ok(state)
}

/// Whether a step is not taken while somebody else claims the administration: that is decided first.
const fn is_barred_by_rivals(step: Step) -> bool {
    matches!(step, Step::Approve | Step::Release)
}

/// From now on it answers in its territory.
async fn take_place(conn: &mut Conn, now: Timestamp, tenant: &Tenant) -> Result<()> {
    let Some(territory_code) = tenant.territory_code.clone() else {
        return Ok(());
    };
    let rule = |lang: Lang| text_with(lang, "competence-own-territory", &[("name", tenant.names.in_lang(lang).into())]);
    let claim = NewClaim {
        territory_code,
        category_code: ANY_CATEGORY.to_owned(),
        valid_from: calendar::local_date(now),
        rule: territory::Names { ar: rule(Lang::Ar), fr: rule(Lang::Fr), zgh: rule(Lang::Zgh), en: rule(Lang::En) },
        // A commune that the atlas does not list stands in its province.
        level: match tenant.kind {
            Kind::Commune => Some(Level::Commune),
            Kind::Province => Some(Level::Province),
            Kind::Region => Some(Level::Region),
            Kind::Ministry | Kind::Agency => None,
        },
    };
    territory::add_competence(conn, tenant.id, &claim).await?;
    Ok(())
}

/// What an approver decides.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct DecisionForm {
    pub(super) version: i32,
    step: String,
    pub(super) reason: String,
    checked: String,
    /// Why it is suspended, of [`SuspensionGround`].
    ground: String,
}

/// A reason has as much room as a complaint's answer needs.
pub(super) const MAX_REASON: usize = 2_000;

impl DecisionForm {
    /// The step, if it is one that an approver takes.
    pub(super) fn step(&self) -> Option<Step> {
        match self.step.as_str() {
            "approve" => Some(Step::Approve),
            "send-back" => Some(Step::SendBack),
            "suspend" => Some(Step::Suspend),
            "resume" => Some(Step::Resume),
            "release" => Some(Step::Release),
            _ => None,
        }
    }

    /// The ground of a suspension, as everybody may read it.
    pub(super) fn ground(&self) -> Option<SuspensionGround> {
        SuspensionGround::named(&self.ground)
    }

    /// What is wrong with it; nobody approves on a paper that they have not opened.
    pub(super) fn errors(&self, page: &Page, step: Step, file: &File, has_opened: bool) -> Errors {
        let mut errors = Errors::none();
        let missing = step.needs_a_reason().then(|| page.t("approval-reason-missing"));
        errors.check_text(page.lang, "reason", &self.reason, MAX_REASON, missing);
        if step == Step::Suspend && self.ground().is_none() {
            errors.add("ground", page.t("intake-ground-missing"));
        }
        if is_barred_by_rivals(step) && file.rivals.iter().any(Rival::is_open) {
            errors.add("reason", page.t("rival-first"));
        } else if step == Step::Approve && file.agreement.is_none() {
            errors.add("reason", page.t("approval-agreement-missing"));
        } else if step == Step::Approve && !has_opened {
            errors.add("reason", page.t("approval-open-first"));
        } else if step == Step::Approve && file.needs_a_check() && self.checked != "yes" {
            errors.add("checked", page.t("approval-check-missing"));
        }
        errors
    }
}

/// What was typed, and what is wrong with it, as the page shows it again.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) errors: Errors,
    /// Why a step is taken.
    pub(super) reason: String,
    /// Why names that were asked for are refused.
    pub(super) names_reason: String,
    /// Why it is decided so between those who claim it.
    pub(super) rival_reason: String,
    /// None: what holds.
    pub(super) quotas: Option<QuotaForm>,
}

/// Everything that an approver sees of an administration.
pub(super) struct File {
    pub(super) tenant: Tenant,
    pub(super) list: Checklist,
    pub(super) agreement: Option<Agreement>,
    pub(super) steps: Vec<identity::StepTaken>,
    /// Who handed the agreement in: name and address.
    pub(super) newcomer: Option<(String, String)>,
    /// What it still owes an answer to.
    pub(super) in_hand: InHand,
    /// Who else claims it, or did.
    pub(super) rivals: Vec<Rival>,
    /// What its own people say of it, when nobody else lists it.
    pub(super) proposed: Option<Proposed>,
    /// What it uses of its limits, in words, for whoever sets them; empty for nobody else.
    pub(super) used: String,
}

impl File {
    /// Reads it.
    pub(super) async fn read(database: &Database, tenant: &Tenant) -> Result<Self> {
        let id = tenant.id;
        let read = database.tenant(id, async |conn| {
            let tenant = identity::find_tenant(conn, id).await?.ok_or(Error::NotFound)?;
            let list = checklist::read(conn, &tenant).await?;
            let agreement = identity::find_agreement(conn, id).await?;
            let newcomer = match &agreement {
                Some(agreement) => identity::find_person(conn, agreement.person_id).await?,
                None => None,
            };
            let newcomer = newcomer.map(|person| (person.name, person.email));
            let steps = identity::list_steps(conn, id).await?;
            let in_hand = complaints::find_in_hand(conn, id).await?;
            let rivals = identity::list_rivals(conn, id).await?;
            let proposed = identity::find_proposed(conn, id).await?;
            let used = String::new();
            Ok::<_, Error>(Self { list, agreement, newcomer, steps, tenant, in_hand, rivals, proposed, used })
        });
        read.await
    }

    /// Whether nothing but a person's own check says that the newcomer works there.
    pub(super) fn needs_a_check(&self) -> bool {
        self.proposed.is_some() || self.agreement.as_ref().is_none_or(|agreement| agreement.proof == "by-hand")
    }

    /// As the page shows it.
    pub(super) fn shown(self, page: &Page, by: By, home: String, typed: Typed) -> Shown {
        let state = self.tenant.state;
        let may = |step| state.after(step, by).is_some();
        let (done, total) = self.list.score();
        let is_by_hand = self.needs_a_check();
        let (needed, advised) = self.list.missing();
        let [missing, advised] = [needed, advised]
            .map(|items| items.into_iter().map(|item| page.t(&format!("setup-item-{}", item.key))).collect());
        Shown {
            name: self.tenant.names.in_lang(page.lang).to_owned(),
            state: page.t(&format!("tenant-state-{}", state.as_str())),
            version: self.tenant.version,
            done,
            total,
            missing,
            advised,
            agreement: self.agreement.map(|agreement| AgreementShown {
                signer: agreement.signer,
                position: agreement.position,
                signed_on: page.date(&agreement.signed_on.to_string()),
                version: agreement.version,
                proof: page.t(&format!("approval-proof-{}", agreement.proof)),
            }),
            newcomer: self.newcomer,
            steps: shown_steps(page, &self.steps),
            rivals: self.rivals.iter().map(|rival| RivalShown::of(page, rival)).collect(),
            rival_reason: typed.rival_reason,
            may_hand_over: may(Step::HandOver),
            unlisted: self.proposed.map(|said| said.within_names.in_lang(page.lang).to_owned()),
            naming: Waiting::of(page, &self.tenant),
            names_reason: typed.names_reason,
            may_approve: may(Step::Approve),
            may_send_back: may(Step::SendBack),
            grounds: SuspensionGround::ALL.map(|ground| Choice::new(ground.as_str(), page.t(ground.key()))).to_vec(),
            in_hand: in_hand::told(page, self.in_hand),
            may_suspend: may(Step::Suspend),
            may_resume: may(Step::Resume),
            may_release: may(Step::Release),
            is_by_hand,
            home,
            errors: typed.errors,
            reason: typed.reason,
            max: MAX_REASON,
            used: self.used,
            quotas: None,
        }
    }
}

/// The agreement, in words.
pub(super) struct AgreementShown {
    pub(super) signer: String,
    pub(super) position: String,
    pub(super) signed_on: String,
    pub(super) version: String,
    pub(super) proof: String,
}

/// What the page of one administration shows.
pub(super) struct Shown {
    pub(super) name: String,
    pub(super) state: String,
    pub(super) version: i32,
    pub(super) done: usize,
    pub(super) total: usize,
    /// What it needs and has not.
    pub(super) missing: Vec<String>,
    /// What it was advised to have and has not.
    pub(super) advised: Vec<String>,
    pub(super) agreement: Option<AgreementShown>,
    pub(super) newcomer: Option<(String, String)>,
    pub(super) steps: Vec<ui::Step>,
    /// Who else claims it, or did; of those who still do, the reader decides on the first.
    pub(super) rivals: Vec<RivalShown>,
    pub(super) rival_reason: String,
    pub(super) may_hand_over: bool,
    /// Where it is said to lie, when nobody but its own people lists it.
    pub(super) unlisted: Option<String>,
    /// Names that wait for the reader's decision.
    pub(super) naming: Option<Waiting>,
    pub(super) names_reason: String,
    pub(super) may_approve: bool,
    pub(super) may_send_back: bool,
    /// On which a suspension can be.
    pub(super) grounds: Vec<Choice>,
    /// What stays in hand then; empty: nothing.
    pub(super) in_hand: String,
    pub(super) may_suspend: bool,
    pub(super) may_resume: bool,
    pub(super) may_release: bool,
    pub(super) is_by_hand: bool,
    /// The page's own address.
    pub(super) home: String,
    pub(super) errors: Errors,
    pub(super) reason: String,
    pub(super) max: usize,
    /// See [`File::used`].
    pub(super) used: String,
    /// For whoever runs the platform.
    pub(super) quotas: Option<QuotasShown>,
}

impl Shown {
    /// Whether a claim waits for a decision; else all of them are settled.
    pub(super) fn is_contested(&self) -> bool {
        self.rivals.iter().any(|rival| rival.is_open)
    }

    /// The claim on which the reader decides, if they may.
    pub(super) fn first_open(&self) -> Option<&RivalShown> {
        self.rivals.iter().find(|rival| self.may_hand_over && rival.is_open)
    }
}

/// The event that the opening of an agreement's paper leaves.
pub(super) const AGREEMENT_OPENED: &str = "agreement.opened";

/// Whether an approver opened the paper that was handed in, whenever that was.
pub(super) async fn has_opened_paper(database: &Database, file: &File, person: Uuid) -> Result<bool> {
    let Some(agreement) = &file.agreement else {
        return Ok(false);
    };
    let (id, about) = (file.tenant.id, agreement.about());
    let read = database.tenant(id, async |conn| {
        identity::has_opened(conn, id, person, AGREEMENT_OPENED, &about, Timestamp::UNIX_EPOCH).await
    });
    Ok(read.await?)
}

/// The paper of the agreement, for an approver; the trail of the administration names who opened it.
pub(super) async fn open_paper(request: &HttpRequest, tenant: &Tenant, person: Uuid) -> Result<HttpResponse> {
    let (database, storage) = (part::<Database>(request)?, part::<Storage>(request)?);
    let (id, now) = (tenant.id, part::<Clock>(request)?.now());
    let agreement = database.tenant(id, async |conn| identity::find_agreement(conn, id).await).await?;
    let agreement = agreement.ok_or(Error::NotFound)?;
    let (about, file) = (agreement.about(), agreement.file_id);
    let opening = Opening { about: &about, file, kind: AGREEMENT_OPENED, object: &about, by: person };
    paper::open(&database, &storage, id, now, &opening).await
}

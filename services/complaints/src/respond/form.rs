//! What the form of an answer offers beside the outcome and the text: templates, who else is competent, files, and what became of
//! an answer that was proposed before.

use super::proof;
use crate::category::{self, Demands};
use crate::complaint::{Move, Outcome};
use crate::elsewhere;
use crate::proposal::{self, ANSWER, Decision, Proposal};
use crate::store::{Complaint, Event};
use crate::submit;
use crate::template::{self, Offer, Purpose};
use crate::triage::Kept;
use database::{Conn, TenantId};
use diesel::result::QueryResult;
use documents::File;
use jiff::Timestamp;
use territory::Atlas;
use ui::{Choice, Lang, Names, Page};
use uuid::Uuid;

/// What it needs of the database.
#[derive(Default)]
pub(crate) struct Background {
    /// What the subject demands of an answer.
    pub(crate) demands: Demands,
    offers: Vec<Offer>,
    others: Vec<(Uuid, Names)>,
    before: Option<Before>,
}

/// An answer that was proposed in this round and not given.
struct Before {
    proposal: Proposal,
    files: Vec<File>,
    /// Who declined it, and why; none when it was taken back.
    declined: Option<(String, String)>,
}

/// Reads it, for a complaint that may be answered.
pub(crate) async fn find_background(
    conn: &mut Conn,
    tenant: TenantId,
    atlas: &Atlas,
    now: Timestamp,
    complaint: &Complaint,
    events: &[Event],
) -> QueryResult<Background> {
    let code = &complaint.category_code;
    let last = proposal::find_last(conn, tenant, complaint.id, ANSWER).await?;
    let is_of_this_round = |seq: i32| {
        let after = events.iter().skip(usize::try_from(seq).unwrap_or_default());
        let ends = [Move::Contest, Move::Reopen, Move::Answer].map(Move::event);
        !after.into_iter().any(|event| ends.contains(&event.kind.as_str()))
    };
    let before = match last {
        Some(last) if last.decision.is_some() && !last.is(Decision::Approved) && is_of_this_round(last.seq) => {
            let files = proof::list(conn, tenant, complaint.id, &last.detail).await?;
            let declined = events.iter().rev().find(|event| {
                event.kind == Move::Decline.event()
                    && event.detail["seq"] == last.seq
                    && event.detail["text"].is_string()
            });
            let declined = declined
                .map(|event| (event.actor_name.clone(), event.detail["text"].as_str().unwrap_or_default().to_owned()));
            Some(Before { proposal: last, files, declined })
        }
        _ => None,
    };
    Ok(Background {
        demands: category::find_demands(conn, tenant, code).await?,
        offers: template::list_offers(conn, tenant, Purpose::Answer, code, complaint.lang()).await?,
        others: elsewhere::list_others(conn, tenant, atlas, now, complaint).await?,
        before,
    })
}

/// What an answer may say was done, each with what that means, with `chosen` chosen.
pub(crate) fn outcomes(page: &Page, chosen: &str) -> Vec<Choice> {
    let choice = |outcome: Outcome| {
        let choice = Choice::new(outcome.as_str(), page.t(outcome.key())).select(chosen);
        Choice { hint: page.t(&format!("{}-hint", outcome.key())), ..choice }
    };
    Outcome::ALL.map(choice).to_vec()
}

/// What it shows.
#[derive(Default)]
pub(crate) struct Answering {
    pub(crate) templates: Vec<Choice>,
    /// Whether it asks what becomes of what was typed, now that a template was chosen.
    pub(crate) asks: bool,
    pub(crate) competent: Vec<Choice>,
    pub(crate) competent_name: String,
    /// Files that came with a form that was not taken: names, and what brings them back.
    pub(crate) files: Vec<(String, String)>,
    pub(crate) files_hint: String,
    pub(crate) files_accept: String,
    /// Whether a second person approves it.
    pub(crate) needs_visa: bool,
    /// Who declined the answer that was proposed before, and why.
    pub(crate) declined: Option<(String, String)>,
    /// The event of that proposal, when it had files.
    pub(crate) earlier: Option<i32>,
    /// The names of these files.
    pub(crate) earlier_files: String,
    /// Whether they go with this answer too.
    pub(crate) is_earlier_kept: bool,
}

impl Background {
    /// The form, with what came back in `kept`; what was proposed before stands in it where nothing did.
    pub(crate) fn form(self, lang: Lang, kept: &mut Kept) -> Answering {
        let Self { demands, offers, others, before } = self;
        let is_fresh = !kept.is_back && kept.text.is_empty() && kept.outcome.is_empty();
        if let Some(before) = before.as_ref().filter(|_| is_fresh) {
            before.proposal.text().clone_into(&mut kept.text);
            before.proposal.detail["outcome"].as_str().unwrap_or_default().clone_into(&mut kept.outcome);
        }
        let earlier = before.as_ref().filter(|before| !before.files.is_empty()).map(|before| before.proposal.seq);
        let files = before.as_ref().map(|before| before.files.as_slice()).unwrap_or_default();
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        let choice =
            |(id, names): &(Uuid, Names)| Choice::new(id.to_string(), names.in_lang(lang)).select(&kept.competent);
        Answering {
            templates: template::choices(lang, &offers, &kept.template),
            asks: kept.asks,
            competent: others.iter().map(choice).collect(),
            competent_name: kept.competent_name.clone(),
            files: std::mem::take(&mut kept.files),
            files_hint: if demands.proof {
                format!("{} {}", ui::text(lang, "respond-files-needed"), submit::hint(lang))
            } else {
                submit::hint(lang)
            },
            files_accept: submit::accept(),
            needs_visa: demands.visa,
            earlier_files: lang.join(&names),
            is_earlier_kept: is_fresh || earlier.is_some_and(|seq| kept.earlier == seq.to_string()),
            earlier,
            declined: before.and_then(|before| before.declined),
        }
    }
}

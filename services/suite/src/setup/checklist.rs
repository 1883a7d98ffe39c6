//! What an administration prepares before it goes live: each thing with its state, those that it cannot go without first.

use complaints::Readiness;
use database::Conn;
use identity::{Kind, Permission as _, Setup, Tenant};
use server::Result;
use ui::Accent;

/// One thing to prepare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// The stem of its words: `setup-item-…`.
    pub(crate) key: &'static str,
    /// Whether it is done.
    pub(crate) is_done: bool,
    /// Whether going live may not be asked for without it.
    pub(crate) is_needed: bool,
    /// Where it is done, after the administration; empty where another does it.
    pub(crate) path: &'static str,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Checklist(pub(crate) Vec<Item>);

impl Checklist {
    /// How many are done, of how many.
    pub(crate) fn score(&self) -> (usize, usize) {
        (self.0.iter().filter(|item| item.is_done).count(), self.0.len())
    }

    /// Those that are not done: the needed ones, and those that are only advised.
    pub(crate) fn missing(&self) -> (Vec<&Item>, Vec<&Item>) {
        self.0.iter().filter(|item| !item.is_done).partition(|item| item.is_needed)
    }

    /// Whether nothing is missing that is needed.
    pub(crate) fn is_ready(&self) -> bool {
        self.missing().0.is_empty()
    }
}

/// What it has, in a transaction of the administration.
pub(crate) async fn read(conn: &mut Conn, tenant: &Tenant) -> Result<Checklist> {
    let Readiness { has_subjects, has_answer } = complaints::find_readiness(conn, tenant.id).await?;
    let members = identity::count_members(conn, tenant.id).await?;
    let administrators = identity::list_members_with(conn, tenant.id, Setup::NAME).await?.len();
    let agreement = identity::find_agreement(conn, tenant.id).await?;
    let is_proposed = identity::find_proposed(conn, tenant.id).await?.is_some();
    let has_agreement = agreement.is_some();
    let has = Counted { has_subjects, has_answer, members, administrators, has_agreement, is_proposed };
    Ok(judge(tenant, &has))
}

/// What was counted.
struct Counted {
    has_subjects: bool,
    has_answer: bool,
    members: i64,
    administrators: usize,
    has_agreement: bool,
    /// Nobody lists it: whoever approves says for which territory it answers, if for any.
    is_proposed: bool,
}

fn judge(tenant: &Tenant, has: &Counted) -> Checklist {
    let names = &tenant.names;
    let is_named = |texts: [&String; 4]| texts.iter().all(|text| !text.is_empty());
    let openings = &tenant.openings;
    // What has no territory of its own answers everywhere.
    let needs_no_territory = matches!(tenant.kind, Kind::Ministry | Kind::Agency) || has.is_proposed;
    let item = |key, is_needed, is_done, path| Item { key, is_done, is_needed, path };
    // Whoever goes live has tried, and what was tried is over; a complaint is then a real one.
    let is_trying = tenant.state.is_on_trial();
    let test = item("test", true, has.has_answer || !is_trying, if is_trying { "/complaints/new" } else { "" });
    Checklist(vec![
        item("names", true, is_named([&names.ar, &names.fr, &names.zgh, &names.en]), "/desk/setup/words"),
        item("opening", true, !openings.ar.is_empty() && !openings.fr.is_empty(), "/desk/setup/words"),
        item("register", true, !tenant.cndp.is_empty(), "/desk/setup/register"),
        item("subjects", true, has.has_subjects, ""),
        item("territory", true, needs_no_territory || tenant.territory_code.is_some(), ""),
        test,
        item("agreement", true, has.has_agreement, "/desk/setup/agreement"),
        item("team", false, has.members >= 2, "/desk/people"),
        item("second", false, has.administrators >= 2, "/desk/people"),
        item("colour", false, tenant.colour.is_some() || tenant.accent != Accent::default(), "/desk/setup/look"),
        item("logo", false, tenant.logo.is_some(), "/desk/setup/look"),
    ])
}

//! What complaints are about. Each administration has its own list, which starts as the standard one.

use crate::face::Visibility;
use crate::question::{self, Question};
use crate::schema::category;
use crate::template;
use database::{Conn, Database, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::time::{Duration, Instant};
use ui::{Choice, Lang, Names};

/// One subject. Those that have others below them only hold these together: nobody complains about them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Category {
    /// Its identity, the same in all administrations that take it from the standard list.
    pub code: String,
    /// Its name.
    pub names: Names,
    /// The code of the subject that it stands below.
    #[serde(default)]
    pub parent: Option<String>,
    /// The name of that subject.
    #[serde(skip)]
    pub group: Option<Names>,
    /// What is said to who chooses it.
    #[serde(default)]
    pub notice: Option<Names>,
    /// What the public may see of its complaints.
    #[serde(default)]
    pub visibility: Visibility,
    /// Whether its complaints need no way back to their author.
    #[serde(default)]
    pub anonymity: bool,
    /// Whether an answer that says "done" has to show it, by a file.
    #[serde(default)]
    pub needs_proof: bool,
    /// Whether a second person approves its answers.
    #[serde(default)]
    pub needs_visa: bool,
    /// Working days within which the administration means to answer; none: it set itself no aim below the law's.
    #[serde(default)]
    pub target_days: Option<i16>,
    /// Metres around a new complaint in which others about the same are shown first; 0: none are.
    #[serde(default = "nearby")]
    pub nearby_metres: i16,
    /// What it asks beside the text, in order.
    #[serde(default)]
    pub questions: Vec<Question>,
}

const fn nearby() -> i16 {
    100
}

/// The standard list. A test reads it; a broken one would be empty.
static STANDARD: LazyLock<Vec<Category>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/categories.json")).unwrap_or_default());

/// The standard list with its groups, in the order of forms: a group stands before those below it.
#[must_use]
pub fn standard() -> &'static [Category] {
    &STANDARD
}

/// What of a list can be chosen: the subjects that have none below them, each with the name of its group.
pub(crate) fn leaves(all: &[Category]) -> Vec<Category> {
    let leaves = all.iter().filter(|subject| !is_group(all, &subject.code));
    leaves
        .map(|subject| Category {
            group: all
                .iter()
                .find(|other| subject.parent.as_ref() == Some(&other.code))
                .map(|group| group.names.clone()),
            ..subject.clone()
        })
        .collect()
}

/// Whether others stand below the subject of this code.
fn is_group(all: &[Category], code: &str) -> bool {
    all.iter().any(|other| other.parent.as_deref() == Some(code))
}

/// Gives an administration the standard list; what it has already stays.
///
/// # Errors
/// The database refuses.
pub async fn insert_standard(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    insert_subjects(conn, tenant, standard()).await
}

/// Gives an administration these subjects with what they ask, in this order, and the standard templates; what it has already
/// stays. A group is given only where something new stands below it: alone it would be a subject.
///
/// # Errors
/// The database refuses.
pub async fn insert_subjects(conn: &mut Conn, tenant: TenantId, subjects: &[Category]) -> QueryResult<()> {
    let there: Vec<String> =
        category::table.filter(category::tenant_id.eq(tenant)).select(category::code).load(conn).await?;
    let is_new = |subject: &Category| !there.contains(&subject.code);
    let is_needed = |subject: &Category| {
        let mut below = subjects.iter().filter(|other| other.parent.as_ref() == Some(&subject.code)).peekable();
        below.peek().is_none() || below.any(is_new)
    };
    let new: Vec<(&Category, i16)> =
        subjects.iter().zip(1_i16..).filter(|(subject, _)| is_new(subject) && is_needed(subject)).collect();
    if new.is_empty() {
        return Ok(());
    }
    let rows: Vec<_> = new
        .iter()
        .map(|(subject, position)| {
            (
                category::tenant_id.eq(tenant),
                category::code.eq(&subject.code),
                category::names.eq(serde_json::to_value(&subject.names).unwrap_or_default()),
                category::position.eq(*position),
                category::parent_code.eq(&subject.parent),
                category::notice.eq(subject.notice.as_ref().and_then(|notice| serde_json::to_value(notice).ok())),
                category::visibility.eq(subject.visibility.as_str()),
                category::anonymity.eq(subject.anonymity),
                category::needs_proof.eq(subject.needs_proof),
                category::needs_visa.eq(subject.needs_visa),
                category::target_days.eq(subject.target_days),
                category::nearby_metres.eq(subject.nearby_metres),
            )
        })
        .collect();
    diesel::insert_into(category::table).values(rows).on_conflict_do_nothing().execute(conn).await?;
    for (subject, _) in new {
        question::insert(conn, tenant, &subject.code, &subject.questions).await?;
    }
    template::insert_standard(conn, tenant).await
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = category, check_for_backend(Pg))]
struct Row {
    code: String,
    names: Value,
    position: i16,
    parent_code: Option<String>,
    notice: Option<Value>,
    visibility: String,
    anonymity: bool,
    needs_proof: bool,
    needs_visa: bool,
    target_days: Option<i16>,
    nearby_metres: i16,
    open: bool,
}

/// A subject as an administration has it, with what only its own people see.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) subject: Category,
    /// Whether it can be chosen; a group is open when something below it is.
    pub(crate) open: bool,
    /// Its place in the list.
    pub(crate) position: i16,
}

/// The whole tree of an administration in its order: what stands below a subject follows it.
pub(crate) async fn list_all(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Kept>> {
    let rows: Vec<Row> = category::table
        .filter(category::tenant_id.eq(tenant))
        .order((category::position, category::code))
        .select(Row::as_select())
        .load(conn)
        .await?;
    let mut questions = question::list(conn, tenant).await?;
    // Two levels: what stands below something that stands below something else follows its own group.
    let place = |code: &str| rows.iter().position(|row| row.code == code);
    let mut order: Vec<&Row> = rows.iter().collect();
    order.sort_by_key(|row| {
        let group = row.parent_code.as_deref().and_then(place);
        let own = place(&row.code);
        (group.or(own), group.is_some(), own)
    });
    let kept = order.into_iter().map(|row| Kept {
        open: row.open,
        position: row.position,
        subject: Category {
            code: row.code.clone(),
            names: read(row.names.clone()),
            group: row.parent_code.as_deref().and_then(place).map(|group| read(rows[group].names.clone())),
            parent: row.parent_code.clone(),
            notice: row.notice.clone().map(read),
            visibility: row.visibility.parse().unwrap_or_default(),
            anonymity: row.anonymity,
            needs_proof: row.needs_proof,
            needs_visa: row.needs_visa,
            target_days: row.target_days,
            nearby_metres: row.nearby_metres,
            questions: questions.remove(&row.code).unwrap_or_default(),
        },
    });
    Ok(kept.collect())
}

/// The subjects that an administration takes complaints about, in its order: the leaves of its tree.
///
/// # Errors
/// The database does not answer.
pub async fn list_open(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Category>> {
    let all = list_all(conn, tenant).await?;
    let groups: HashSet<String> = all.iter().filter_map(|kept| kept.subject.parent.clone()).collect();
    let open = all.into_iter().filter(|kept| kept.open && !groups.contains(&kept.subject.code));
    Ok(open.map(|kept| kept.subject).collect())
}

fn read(names: Value) -> Names {
    serde_json::from_value(names).unwrap_or_default()
}

/// The open subjects of administrations, in memory: every form and every submission asks. Cheap to clone.
#[derive(Clone, Default)]
pub struct Subjects(Arc<RwLock<HashMap<TenantId, Remembered>>>);

/// When they were read, and what was read.
type Remembered = (Instant, Arc<Vec<Category>>);

/// A subject that an administration closes is refused after this time.
const FRESH: Duration = Duration::from_secs(10);

impl Subjects {
    /// The subjects that an administration takes complaints about, in its order, as they stood within the last ten seconds.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn open(&self, database: &Database, tenant: TenantId) -> QueryResult<Arc<Vec<Category>>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&tenant).cloned();
        if let Some((at, subjects)) = known
            && at.elapsed() < FRESH
        {
            return Ok(subjects);
        }
        let subjects = Arc::new(database.tenant(tenant, async |conn| list_open(conn, tenant).await).await?);
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(tenant, (Instant::now(), Arc::clone(&subjects)));
        Ok(subjects)
    }

    /// Reads them again the next time: somebody changed them here.
    pub(crate) fn forget(&self, tenant: TenantId) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).remove(&tenant);
    }
}

/// The aims of all subjects that have one, in working days, by their code.
pub(crate) async fn list_targets(conn: &mut Conn, tenant: TenantId) -> QueryResult<HashMap<String, i16>> {
    let rows: Vec<(String, Option<i16>)> = category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::target_days.is_not_null())
        .select((category::code, category::target_days))
        .load(conn)
        .await?;
    Ok(rows.into_iter().filter_map(|(code, days)| Some((code, days?))).collect())
}

/// What a subject demands of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Demands {
    /// That one which says "done" shows it, by a file.
    pub(crate) proof: bool,
    /// That a second person approves it.
    pub(crate) visa: bool,
}

/// What a subject demands of an answer, also one that is closed meanwhile; nothing if it is gone.
pub(crate) async fn find_demands(conn: &mut Conn, tenant: TenantId, code: &str) -> QueryResult<Demands> {
    let found: Option<(bool, bool)> = category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::code.eq(code))
        .select((category::needs_proof, category::needs_visa))
        .first(conn)
        .await
        .optional()?;
    Ok(found.map(|(proof, visa)| Demands { proof, visa }).unwrap_or_default())
}

/// The name of one subject; its code if it is gone.
pub(crate) async fn find_names(conn: &mut Conn, tenant: TenantId, code: &str) -> QueryResult<Names> {
    let names: Option<serde_json::Value> = category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::code.eq(code))
        .select(category::names)
        .first(conn)
        .await
        .optional()?;
    let fallback = || Names { fr: code.to_owned(), ..Names::default() };
    Ok(names.and_then(|names| serde_json::from_value(names).ok()).unwrap_or_else(fallback))
}

/// The names of some subjects, by code; those that are gone are left out.
pub(crate) async fn list_names(
    conn: &mut Conn,
    tenant: TenantId,
    codes: Vec<&str>,
) -> QueryResult<HashMap<String, Names>> {
    let rows: Vec<(String, serde_json::Value)> = category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::code.eq_any(codes))
        .select((category::code, category::names))
        .load(conn)
        .await?;
    Ok(rows.into_iter().filter_map(|(code, names)| Some((code, serde_json::from_value(names).ok()?))).collect())
}

/// Whether an administration takes complaints about a subject: one that came with what others passed on is closed.
pub(crate) async fn is_open(conn: &mut Conn, tenant: TenantId, code: &str) -> QueryResult<bool> {
    let open: Option<bool> = category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::code.eq(code))
        .select(category::open)
        .first(conn)
        .await
        .optional()?;
    Ok(open.unwrap_or_default())
}

/// What the public may see of complaints about a subject.
pub(crate) async fn find_visibility(conn: &mut Conn, tenant: TenantId, code: &str) -> QueryResult<Visibility> {
    let found: Option<String> = category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::code.eq(code))
        .select(category::visibility)
        .first(conn)
        .await
        .optional()?;
    Ok(found.and_then(|word| word.parse().ok()).unwrap_or_default())
}

/// The codes of the subjects whose complaints the public does not see.
pub(crate) async fn list_private(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<String>> {
    category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::visibility.eq(Visibility::Private.as_str()))
        .select(category::code)
        .load(conn)
        .await
}

/// Keeps what the public may see of complaints about a subject as it is until the transaction ends, and says what it is; none if
/// the subject is not there. Whoever locks a complaint as well locks it after this, and so does who takes a number.
pub(crate) async fn hold(conn: &mut Conn, tenant: TenantId, code: &str) -> QueryResult<Option<Visibility>> {
    let found: Option<String> = category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::code.eq(code))
        .select(category::visibility)
        .for_share()
        .first(conn)
        .await
        .optional()?;
    Ok(found.map(|word| word.parse().unwrap_or_default()))
}

/// Subjects as a form shows them, with `chosen` chosen.
#[must_use]
pub fn choices(subjects: &[Category], lang: Lang, chosen: &str) -> Vec<Choice> {
    let choice = |subject: &Category| Choice {
        group: subject.group.as_ref().map_or_else(String::new, |group| group.in_lang(lang).to_owned()),
        ..Choice::new(&subject.code, subject.names.in_lang(lang)).select(chosen)
    };
    subjects.iter().map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_whole(names: &Names) -> bool {
        let Names { ar, fr, zgh, en } = names;
        [ar, fr, zgh, en].iter().all(|name| !name.is_empty())
    }

    #[test]
    fn the_standard_list_has_a_name_in_every_language_and_no_code_twice() {
        assert!(standard().len() >= 10);
        let mut codes: Vec<&str> = standard().iter().map(|subject| subject.code.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), standard().len());
        for subject in standard() {
            assert!(is_whole(&subject.names), "{}", subject.code);
            assert!(subject.notice.as_ref().is_none_or(is_whole), "{}", subject.code);
        }
    }

    #[test]
    fn a_group_stands_before_what_is_below_it_and_asks_nothing() {
        for (place, subject) in standard().iter().enumerate() {
            if let Some(parent) = &subject.parent {
                let group = standard()[..place].iter().find(|other| other.code == *parent);
                assert!(group.is_some_and(|group| group.parent.is_none()), "{}", subject.code);
            }
            assert!(!is_group(standard(), &subject.code) || subject.questions.is_empty(), "{}", subject.code);
        }
        let leaves = leaves(standard());
        assert_eq!(
            leaves.iter().filter(|leaf| leaf.group.is_none()).map(|leaf| &leaf.code).collect::<Vec<_>>(),
            ["other"]
        );
        // A form shows each group once.
        let mut groups: Vec<&Option<String>> = leaves.iter().map(|leaf| &leaf.parent).collect();
        groups.dedup();
        assert_eq!(groups.iter().collect::<HashSet<_>>().len(), groups.len());
    }

    #[test]
    fn every_question_of_the_standard_list_is_whole() {
        for subject in standard() {
            let mut codes: Vec<&str> = subject.questions.iter().map(|asked| asked.code.as_str()).collect();
            codes.sort_unstable();
            codes.dedup();
            assert_eq!(codes.len(), subject.questions.len(), "{}", subject.code);
            for asked in &subject.questions {
                let name = format!("{}/{}", subject.code, asked.code);
                assert!(question::is_code(&asked.code), "{name}");
                assert!(is_whole(&asked.names) && asked.hint.as_ref().is_none_or(is_whole), "{name}");
                assert_eq!(asked.datatype.has_options(), asked.options.len() >= 2, "{name}");
                for option in &asked.options {
                    assert!(question::is_code(&option.key) && is_whole(&option.names), "{name}: {}", option.key);
                    assert!(option.diverts.as_ref().is_none_or(is_whole), "{name}: {}", option.key);
                }
                // A form that was right before a subject asked anything stays right.
                assert!(!asked.required, "{name}");
            }
        }
    }
}

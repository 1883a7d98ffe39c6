//! Who may be asked: first who is competent there for that subject, and why; then whoever else takes complaints.

use crate::intake;
use crate::why;
use database::TenantId;
use identity::{Directory, Tenant};
use jiff::civil::Date;
use server::Result;
use std::sync::Arc;
use territory::Atlas;
use ui::Names;

/// An administration that may be asked, or given it by the arbiter.
#[derive(Clone, Debug)]
pub struct Target {
    /// The administration.
    pub tenant: Arc<Tenant>,
    /// Why it is competent, in words to show; none when it is only found by its name.
    pub because: Option<Names>,
}

/// How many are found by name.
const FOUND: usize = 20;

/// Whether complaints can be passed on to it: the public could send it some, too.
#[must_use]
pub fn takes(tenant: &Tenant) -> bool {
    intake::why_closed(tenant).is_none()
}

/// Who may take a complaint of `category` in `territory`: the competent ones, the most fitting first, then those whose name holds
/// `sought`, if that says anything. None of `except`.
///
/// # Errors
/// The database does not answer.
pub async fn find_targets(
    atlas: &Atlas,
    directory: &Directory,
    (territory, category): (&str, &str),
    today: Date,
    except: &[TenantId],
    sought: &str,
) -> Result<Vec<Target>> {
    let mut found: Vec<Target> = Vec::new();
    if let Some(competence) = atlas.competent(territory, category, today) {
        for id in competence.in_order() {
            if let Some(tenant) = directory.by_id(id.uuid()).await?.filter(|tenant| is_new(tenant, &found, except)) {
                let because = competence.why(id).map(|(rule, ground)| why::explained(rule, ground, true));
                found.push(Target { tenant, because });
            }
        }
    }
    let sought = plain(sought);
    if !sought.is_empty() {
        let all = directory.all().await?;
        let called = all.iter().filter(|tenant| {
            let Names { ar, fr, zgh, en } = &tenant.names;
            [ar, fr, zgh, en, &tenant.code].iter().any(|name| plain(name).contains(&sought))
        });
        for tenant in called.take(FOUND) {
            if is_new(tenant, &found, except) {
                found.push(Target { tenant: Arc::clone(tenant), because: None });
            }
        }
    }
    Ok(found)
}

fn is_new(tenant: &Tenant, found: &[Target], except: &[TenantId]) -> bool {
    takes(tenant) && !except.contains(&tenant.id) && !found.iter().any(|known| known.tenant.id == tenant.id)
}

/// Without differences that nobody types for certain.
fn plain(name: &str) -> String {
    let letters = name.trim().to_lowercase();
    letters
        .chars()
        .map(|letter| match letter {
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'à' | 'â' => 'a',
            'î' | 'ï' => 'i',
            'ô' => 'o',
            'ù' | 'û' => 'u',
            'ç' => 'c',
            '’' | '\'' | '-' => ' ',
            'أ' | 'إ' | 'آ' => 'ا',
            letter => letter,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_without_its_accents() {
        assert_eq!(plain("  Fès-Meknès "), "fes meknes");
        assert_eq!(plain("أكادير"), "اكادير");
    }
}

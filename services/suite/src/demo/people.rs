//! Invented people: six in each named administration, two in every other, two citizens, one operator of the platform.

use super::tenants::Planned;
use complaints::{Answer, Assign, Read, Resident, State};
use database::{Conn, Database, TenantId};
use diesel::result::QueryResult;
use identity::{Assist, Consent, NewPerson, NewRole, Passwords, Permission as _, Tenant};
use jiff::Timestamp;
use std::error::Error;
use ui::{Lang, Names, text};

/// Of all of them.
const PASSWORD: &str = "demo-Diwan-2026";

/// Role, its part of the address, the name that stands on acts.
const STAFF: [(&str, &str); 6] = [
    ("admin", "Salma Bennani"),
    ("dispatcher", "Karim Ouazzani"),
    ("officer", "Nadia El Fassi"),
    ("head", "Hassan Amrani"),
    ("clerk", "Fatima Zahra Alaoui"),
    ("counter", "Mehdi Tazi"),
];

const CITIZENS: [(&str, &str, Lang); 2] =
    [("amina@citizen.example", "Amina Idrissi", Lang::Ar), ("youssef@citizen.example", "Youssef Berrada", Lang::Fr)];

/// Where the citizens have complaints, and how far each is: Amina has an answer that she may accept or contest.
const COMPLAINTS: [(usize, &str, State); 8] = [
    (0, "commune-agadir", State::Answered),
    (0, "commune-agadir", State::Assigned),
    (0, "prefecture-rabat", State::Submitted),
    (0, "commune-rabat", State::ClosedResolved),
    (1, "commune-casablanca", State::Answered),
    (1, "commune-casablanca", State::Assigned),
    (1, "commune-fes", State::Submitted),
    (1, "ministere-education", State::ClosedResolved),
];

/// The citizens who have a complaint in that administration.
pub(super) async fn residents(database: &Database, slug: &str) -> QueryResult<Vec<Resident>> {
    let mut residents = Vec::new();
    for (citizen, _, state) in COMPLAINTS.into_iter().filter(|(_, at, _)| *at == slug) {
        let email = CITIZENS[citizen].0;
        let person = database.read(async |conn| identity::find_person_by_email(conn, email).await).await?;
        residents.extend(person.map(|person| Resident { person, state }));
    }
    Ok(residents)
}

/// The roles that every administration starts with.
pub(super) async fn set_roles(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    let all = [Read::NAME, Assign::NAME, Answer::NAME, Assist::NAME, Consent::NAME];
    for (code, _) in STAFF {
        let permissions = match code {
            "dispatcher" => vec![Read::NAME, Assign::NAME, Assist::NAME],
            "officer" => vec![Read::NAME, Answer::NAME],
            "head" => all.to_vec(),
            "admin" => vec![Read::NAME, Consent::NAME],
            "clerk" | "counter" => vec![Read::NAME, Assist::NAME],
            _ => vec![Read::NAME],
        };
        let [ar, fr, zgh, en] =
            [Lang::Ar, Lang::Fr, Lang::Zgh, Lang::En].map(|lang| text(lang, &format!("role-{code}")));
        identity::set_role(conn, tenant, &NewRole { code, names: Names { ar, fr, zgh, en }, permissions }).await?;
    }
    Ok(())
}

/// Enters everybody. One hash serves all: they share one public password.
pub(super) async fn enter(
    database: &Database,
    now: Timestamp,
    passwords: &Passwords,
    planned: &[Planned],
    tenants: &[Tenant],
) -> Result<(), Box<dyn Error>> {
    let known = database.read(async |conn| identity::find_person_by_email(conn, CITIZENS[0].0).await).await?;
    if known.is_some() {
        return Ok(());
    }
    let hash = passwords.hash(PASSWORD.to_owned()).await?;
    for (plan, tenant) in planned.iter().zip(tenants) {
        let slug = &plan.tenant.slug;
        let id = tenant.id;
        // Everywhere somebody distributes and somebody answers, so that the figures of all look alive.
        let is_needed = |role: &str| plan.is_staffed || matches!(role, "dispatcher" | "officer");
        database
            .tenant(id, async |conn| {
                for (role, name) in STAFF.into_iter().filter(|(role, _)| is_needed(role)) {
                    let email = format!("{role}@{slug}.example");
                    let member = identity::insert_person(conn, now, &person(&email, name, Lang::Fr, &hash)).await?;
                    identity::add_member(conn, id, member, role, name).await?;
                    if role == "officer" && plan.is_staffed {
                        let token = format!("demo-{slug}-key");
                        identity::insert_api_token(conn, id, now, "demo", &token, member).await?;
                    }
                }
                Ok::<_, diesel::result::Error>(())
            })
            .await?;
    }
    database
        .control(async |conn| {
            let operator = person("operator@diwan.example", "Omar Kettani", Lang::Fr, &hash);
            identity::insert_person(conn, now, &NewPerson { is_operator: true, ..operator }).await?;
            // Last: their presence says that everybody is there.
            for (email, name, lang) in CITIZENS.iter().rev() {
                identity::insert_person(conn, now, &person(email, name, *lang, &hash)).await?;
            }
            Ok::<_, diesel::result::Error>(())
        })
        .await?;
    Ok(())
}

fn person<'a>(email: &'a str, name: &'a str, lang: Lang, password_hash: &'a str) -> NewPerson<'a> {
    NewPerson { email, name, lang, password_hash, is_operator: false, demo: true }
}

//! Recovery codes: for who has lost what the second step asks for. Ten, each opens once; a new set takes the place of the old.

use crate::schema::recovery_code;
use crate::tokens::token::hash_token;
use database::Conn;
use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use server::Settings;
use uuid::Uuid;

/// How many codes a set has.
const CODES: u8 = 10;
/// Letters of a code, five bits each: 80 bits.
const LETTERS: usize = 16;
/// Without I, L, O and U, which are misread (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The codes that come of one form, in groups of four. They are derived from its token and the instance's secret: the same
/// form sent twice shows the same codes, and none is stored in clear.
pub(crate) fn codes(settings: &Settings, person: Uuid, form: Uuid) -> Vec<String> {
    let code = |number: u8| {
        let mac = settings.secret.mac("recovery", &[person.as_bytes(), form.as_bytes(), &[number]]);
        let letters: Vec<u8> = mac[..LETTERS].iter().map(|byte| ALPHABET[usize::from(byte % 32)]).collect();
        let groups: Vec<String> = letters.chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
        groups.join("-")
    };
    (0..CODES).map(code).collect()
}

/// Puts the set into the place of the one before. What was used of it stays used.
pub(crate) async fn set_codes(conn: &mut Conn, person: Uuid, codes: &[String]) -> QueryResult<()> {
    let own = recovery_code::table.filter(recovery_code::person_id.eq(person));
    diesel::delete(own.filter(recovery_code::used_at.is_null())).execute(conn).await?;
    let rows: Vec<_> = codes
        .iter()
        .map(|code| (recovery_code::person_id.eq(person), recovery_code::code_hash.eq(hash_token(&plain(code)))))
        .collect();
    diesel::insert_into(recovery_code::table).values(rows).on_conflict_do_nothing().execute(conn).await?;
    Ok(())
}

/// Whether `code` is one of the person's that nobody has used. It is used then: of two at once, one finds it so.
pub(crate) async fn take_code(conn: &mut Conn, now: Timestamp, person: Uuid, code: &str) -> QueryResult<bool> {
    let unused = recovery_code::table
        .filter(recovery_code::person_id.eq(person))
        .filter(recovery_code::code_hash.eq(hash_token(&plain(code))))
        .filter(recovery_code::used_at.is_null());
    let used = recovery_code::used_at.eq(Some(now.to_diesel()));
    Ok(diesel::update(unused).set(used).execute(conn).await? > 0)
}

/// How many codes a person has left.
pub(crate) async fn count_left(conn: &mut Conn, person: Uuid) -> QueryResult<i64> {
    recovery_code::table
        .filter(recovery_code::person_id.eq(person))
        .filter(recovery_code::used_at.is_null())
        .select(count_star())
        .first(conn)
        .await
}

/// Takes what is left away, when there is no second step any more that they could stand for.
pub(crate) async fn remove(conn: &mut Conn, person: Uuid) -> QueryResult<()> {
    diesel::delete(recovery_code::table.filter(recovery_code::person_id.eq(person))).execute(conn).await?;
    Ok(())
}

/// A code as it was typed, without what is for the eye: spaces, hyphens, small letters, and letters that look like digits.
pub(crate) fn plain(typed: &str) -> String {
    let typed = ui::latin_digits(typed).to_uppercase();
    let letters = typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| match letter {
        'O' => '0',
        'I' | 'L' => '1',
        letter => letter,
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for typed in ["0123-ABCD-EFGH-JKMN", " 0123 abcd efgh jkmn ", "oI23abcdefghjkmn", "٠١٢٣-ABCD–EFGH-JKMN"] {
            assert_eq!(plain(typed), "0123ABCDEFGHJKMN", "{typed}");
        }
    }
}

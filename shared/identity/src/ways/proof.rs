//! Proof that an address is somebody's: what was sent there came back. A link is good once, and belongs to the browser that
//! asked for it; elsewhere, the short code that this browser shows is asked for too, so that a link that somebody else made
//! people click, or read over a shoulder, opens nothing.

use crate::code::compact;
use crate::schema::proof;
use crate::tokens::token::{hash_token, new_secret};
use actix_web::cookie::time::Duration;
use actix_web::{HttpRequest, HttpResponse};
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use serde::{Deserialize, Serialize};
use server::{Error, Result, Secret, Settings};
use subtle::ConstantTimeEq as _;
use uuid::Uuid;

const COOKIE: &str = "proof";
/// Of six digits each: one in 200,000 that a stranger finds it.
const TRIES: i16 = 5;

/// What a proof is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Sign in by e-mail; who has no account gets one.
    SignIn,
    /// An account with a password of one's own.
    SignUp,
    /// Another password.
    Reset,
    /// Another e-mail address of an account.
    Address,
    /// A telephone number of an account.
    Number,
    /// Sign in by a code to one's telephone.
    Sms,
}

impl Purpose {
    const ALL: [(Self, &'static str); 6] = [
        (Self::SignIn, "sign-in"),
        (Self::SignUp, "sign-up"),
        (Self::Reset, "reset"),
        (Self::Address, "address"),
        (Self::Number, "number"),
        (Self::Sms, "sms"),
    ];

    fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(purpose, _)| *purpose == self).map_or("", |(_, text)| text)
    }

    fn of(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == text).map(|(purpose, _)| *purpose)
    }

    /// How long it is good: codes ten minutes (OWASP ASVS 5.0, 6.5.5), links fifteen, and one to choose a password an hour.
    pub(crate) fn minutes(self) -> i64 {
        match self {
            Self::Reset => 60,
            Self::SignIn | Self::SignUp | Self::Address => 15,
            Self::Number | Self::Sms => 10,
        }
    }
}

/// What was typed when the proof was asked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Detail {
    pub(crate) name: String,
    pub(crate) password_hash: Option<String>,
    pub(crate) next: String,
}

/// The browser that asks: a random value in a cookie of its own for each proof.
pub(crate) struct Seat(String);

impl Seat {
    pub(crate) fn fresh() -> Self {
        Self(new_secret())
    }

    pub(crate) fn of(request: &HttpRequest) -> Option<Self> {
        request.cookie(COOKIE).map(|cookie| Self(cookie.value().to_owned()))
    }

    /// The six digits that this browser shows.
    pub(crate) fn code(&self, secret: &Secret) -> String {
        self.digits(secret, "proof-code")
    }

    /// The six digits that are sent to a telephone, and shown nowhere: without the instance's secret nobody derives them.
    pub(crate) fn sms_code(&self, secret: &Secret) -> String {
        self.digits(secret, "proof-sms-code")
    }

    fn digits(&self, secret: &Secret, purpose: &str) -> String {
        let [a, b, c, d, ..] = secret.mac(purpose, &[self.0.as_bytes()]);
        format!("{:06}", u32::from_be_bytes([a, b, c, d]) % 1_000_000)
    }

    pub(crate) fn keep(&self, answer: &mut HttpResponse, settings: &Settings) -> Result<()> {
        let mut cookie = settings.cookie(COOKIE, self.0.clone());
        cookie.set_max_age(Duration::minutes(60));
        answer.add_cookie(&cookie).map_err(Error::internal)
    }
}

/// A proof that is waited for.
#[derive(Clone, Debug)]
pub(crate) struct Proof {
    pub(crate) id: Uuid,
    pub(crate) purpose: Purpose,
    /// The account, when there was one.
    pub(crate) person: Option<Uuid>,
    pub(crate) target: String,
    pub(crate) detail: Detail,
    browser_hash: Vec<u8>,
}

impl Proof {
    /// Whether this is the browser that asked.
    pub(crate) fn is_here(&self, request: &HttpRequest) -> bool {
        Seat::of(request).is_some_and(|seat| bool::from(hash_token(&seat.0).ct_eq(&self.browser_hash)))
    }
}

/// A proof to be asked for.
pub(crate) struct NewProof<'a> {
    pub(crate) purpose: Purpose,
    pub(crate) person: Option<Uuid>,
    pub(crate) target: &'a str,
    pub(crate) detail: Detail,
}

/// Notes that a proof is waited for; gives what stands in the link.
pub(crate) async fn insert_proof(
    conn: &mut Conn,
    now: Timestamp,
    secret: &Secret,
    seat: &Seat,
    new: &NewProof<'_>,
) -> QueryResult<String> {
    let (id, token) = (Uuid::now_v7(), new_secret());
    let code = match new.purpose {
        Purpose::Number | Purpose::Sms => seat.sms_code(secret),
        Purpose::SignIn | Purpose::SignUp | Purpose::Reset | Purpose::Address => seat.code(secret),
    };
    diesel::insert_into(proof::table)
        .values((
            proof::id.eq(id),
            proof::purpose.eq(new.purpose.as_str()),
            proof::token_hash.eq(hash_token(&token)),
            proof::browser_hash.eq(hash_token(&seat.0)),
            proof::code_mac.eq(code_mac(secret, id, &code)),
            proof::person_id.eq(new.person),
            proof::target.eq(new.target),
            proof::detail.eq(serde_json::to_value(&new.detail).unwrap_or_default()),
            proof::created_at.eq(now.to_diesel()),
            proof::expires_at.eq((now + SignedDuration::from_mins(new.purpose.minutes())).to_diesel()),
        ))
        .execute(conn)
        .await?;
    Ok(token)
}

fn code_mac(secret: &Secret, id: Uuid, code: &str) -> Vec<u8> {
    secret.mac("proof-code-of", &[id.as_bytes(), code.as_bytes()]).to_vec()
}

type Row = (Uuid, String, Option<Uuid>, String, serde_json::Value, Vec<u8>);
type Columns = (proof::id, proof::purpose, proof::person_id, proof::target, proof::detail, proof::browser_hash);
const COLUMNS: Columns =
    (proof::id, proof::purpose, proof::person_id, proof::target, proof::detail, proof::browser_hash);

fn proof_of((id, purpose, person, target, detail, browser_hash): Row) -> Option<Proof> {
    let detail = serde_json::from_value(detail).unwrap_or_default();
    Some(Proof { id, purpose: Purpose::of(&purpose)?, person, target, detail, browser_hash })
}

/// The proof that a link stands for, while it is good.
pub(crate) async fn find_proof(conn: &mut Conn, now: Timestamp, token: &str) -> QueryResult<Option<Proof>> {
    let row: Option<Row> = proof::table
        .filter(proof::token_hash.eq(hash_token(token)))
        .filter(proof::expires_at.gt(now.to_diesel()))
        .filter(proof::used_at.is_null())
        .filter(proof::tries.lt(TRIES))
        .select(COLUMNS)
        .first(conn)
        .await
        .optional()?;
    Ok(row.and_then(proof_of))
}

/// What this browser asked for last, while it is good.
pub(crate) async fn find_proof_here(
    conn: &mut Conn,
    now: Timestamp,
    seat: &Seat,
    purpose: Purpose,
) -> QueryResult<Option<Proof>> {
    let row: Option<Row> = proof::table
        .filter(proof::browser_hash.eq(hash_token(&seat.0)))
        .filter(proof::purpose.eq(purpose.as_str()))
        .filter(proof::expires_at.gt(now.to_diesel()))
        .filter(proof::used_at.is_null())
        .order(proof::id.desc())
        .select(COLUMNS)
        .first(conn)
        .await
        .optional()?;
    Ok(row.and_then(proof_of))
}

/// Whether `code` is the one that the first browser shows. Each call is a try, counted before it is looked at.
pub(crate) async fn is_code(conn: &mut Conn, secret: &Secret, id: Uuid, code: &str) -> QueryResult<bool> {
    let open = proof::table.filter(proof::id.eq(id)).filter(proof::used_at.is_null()).filter(proof::tries.lt(TRIES));
    let kept: Option<Vec<u8>> = diesel::update(open)
        .set(proof::tries.eq(proof::tries + 1))
        .returning(proof::code_mac)
        .get_result(conn)
        .await
        .optional()?;
    let typed = code_mac(secret, id, &compact(code));
    Ok(kept.is_some_and(|kept| bool::from(kept.ct_eq(&typed))))
}

/// Uses the proof; false when another request did.
pub(crate) async fn use_proof(conn: &mut Conn, now: Timestamp, id: Uuid) -> QueryResult<bool> {
    let open = proof::table.filter(proof::id.eq(id)).filter(proof::used_at.is_null());
    Ok(diesel::update(open).set(proof::used_at.eq(now.to_diesel())).execute(conn).await? == 1)
}

/// Forgets those that have expired.
pub(crate) async fn forget_proofs(conn: &mut Conn, now: Timestamp) -> QueryResult<usize> {
    diesel::delete(proof::table.filter(proof::expires_at.le(now.to_diesel()))).execute(conn).await
}

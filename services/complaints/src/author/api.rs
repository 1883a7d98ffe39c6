//! The same for programs that hold a complaint's number and code: `{"code":…,"move":"reply","text":…}`.

use super::accept::accepting;
use super::add::{Request, adding, text_errors};
use super::contest::contesting;
use super::{MAX_TEXT, Saying, say, step};
use crate::api::{all_faults, move_once};
use crate::complaint::Move;
use crate::follow::Reader;
use crate::number::Number;
use crate::words;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use database::Conn;
use identity::{Attempt, Call, Code, Directory};
use jobs::Wake;
use serde::Serialize;
use server::{Error, IdempotencyKey, JsonFields, Limits, Rate, Result, View};
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/v1/{tenant}/complaints/{number}/author").post(post));
}

/// What a call asks for.
#[derive(Serialize)]
struct Asking {
    #[serde(rename = "move")]
    what: String,
    text: String,
    /// With `add`: `call`, `anonymity` or `erasure`.
    request: String,
    /// With `accept`: 1 to 5.
    score: Option<i32>,
    /// With `contest`: `other`, when somebody else is to answer.
    officer: String,
}

impl Asking {
    fn read(fields: &mut JsonFields) -> Self {
        Self {
            what: fields.text("move"),
            text: fields.text("text"),
            request: fields.text("request"),
            score: fields.whole_number("score"),
            officer: fields.text("officer"),
        }
    }

    /// What it says, else what is wrong with it.
    fn saying(&self, page: &Page) -> std::result::Result<Saying, Errors> {
        let required = |key: &str| words::typed_errors(page, "text", &self.text, MAX_TEXT, key);
        let request = Request::named(&self.request);
        let (errors, saying) = match self.what.as_str() {
            "reply" => (required("author-error-reply"), Saying::new(Move::Reply, &self.text)),
            "remind" => (step::text_errors(page, &self.text), Saying::new(Move::Remind, &self.text)),
            "withdraw" => (step::text_errors(page, &self.text), Saying::new(Move::Withdraw, &self.text)),
            "leave" => (step::text_errors(page, &self.text), Saying::new(Move::Leave, &self.text)),
            "add" => (text_errors(page, &self.text, request, 0), adding(&self.text, request, 0)),
            "contest" => (required("error-reason"), contesting(&self.text, self.officer == "other")),
            "accept" => match accepting(page, self.score, &self.text) {
                Ok(saying) => (Errors::none(), saying),
                Err(mut errors) => {
                    // Programs call the words what they are called everywhere.
                    for error in errors.0.iter_mut().filter(|error| error.field == "words") {
                        "text".clone_into(&mut error.field);
                    }
                    return Err(errors);
                }
            },
            _ => return Err(fault(page, "move")),
        };
        if !self.request.is_empty() && request.is_none() {
            return Err(fault(page, "request"));
        }
        if !matches!(self.officer.as_str(), "" | "other") {
            return Err(fault(page, "officer"));
        }
        if errors.is_empty() { Ok(saying) } else { Err(errors) }
    }
}

fn fault(page: &Page, field: &str) -> Errors {
    let mut errors = Errors::none();
    errors.add(field, page.t("error-value"));
    errors
}

/// A wrong code and a wrong number look the same, whatever else is sent.
async fn post(
    request: HttpRequest,
    view: View,
    directory: web::Data<Directory>,
    path: web::Path<(String, String)>,
    wake: web::Data<Wake>,
    payload: web::Payload,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let (reader, attempt) = (Reader::of(&request)?, Attempt::of(&request)?);
    let here = directory.by_slug(&path.0).await?.ok_or(Error::NotFound)?;
    here.count_call(&request)?;
    let IdempotencyKey(key) = IdempotencyKey::from_request(&request, &mut Payload::None).await?;
    let mut fields = JsonFields::from_request(&request, &mut payload.into_inner()).await?;
    let (code, asking) = (fields.text("code"), Asking::read(&mut fields));
    let unread = fields.end(view.lang);
    let (Ok(number), Some(code)) = (path.1.parse::<Number>(), Code::typed(&code)) else {
        return Err(Error::NotFound);
    };
    let complaint = reader.by_code(attempt, &here, &number, &code).await?.ok_or(Error::NotFound)?;
    let saying = match asking.saying(&view.page()) {
        Err(errors) => return Err(Error::Invalid(all_faults(unread, errors.0))),
        Ok(_) if !unread.is_empty() => return Err(Error::Invalid(unread.0)),
        Ok(saying) => saying,
    };
    let content = (number.to_string(), &asking);
    let call = key.map(|key| Call::new("complaints.author", Some(complaint.id), key, &content)).transpose()?;
    let (tenant, now) = (here.id, reader.clock.now());
    let said = async |conn: &mut Conn| {
        say(conn, tenant, now, complaint.id, None, None, &saying, &[]).await?;
        Ok::<_, Error>(())
    };
    let answer = move_once(&reader.database, tenant, now, &number, call.as_ref(), said).await?;
    wake.up(tenant);
    server::json(StatusCode::OK, &answer)
}

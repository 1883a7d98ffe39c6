//! Forms with files (`multipart/form-data`, RFC 7578), read part by part: a file is never held in memory.

use crate::csrf::{CSRF_FIELD, is_from_own_page};
use crate::form::{check_token, drain};
use crate::{Error, Result};
use actix_multipart::{Field, Multipart};
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use std::collections::HashMap;
use std::future::{Ready, ready};

/// Of one text field, no more is kept.
const TEXT_BYTES: usize = 64 * 1024;
/// All text fields together may be this large.
const FORM_BYTES: usize = 1024 * 1024;

/// The name of a form field.
pub type FieldName = String;

/// The parts of a form, in the order in which the browser sends them. The first must be the CSRF token: nothing is read
/// before it fits.
pub struct Parts {
    request: HttpRequest,
    multipart: Multipart,
    texts: HashMap<FieldName, Vec<String>>,
    text_bytes: usize,
    is_checked: bool,
    /// The fields may be read though the token does not fit.
    bears_stale: bool,
    /// The last part was read, or a fault ended it: it must not be asked again.
    is_over: bool,
}

/// A file on its way.
pub struct Upload {
    /// The form field.
    pub field: FieldName,
    /// What the sender calls the file; only for display, never a path.
    pub name: String,
    content: Field,
}

impl Upload {
    /// The bytes, as they arrive.
    pub fn into_stream(self) -> impl Stream<Item = std::result::Result<Bytes, std::io::Error>> {
        self.content.map(|chunk| chunk.map_err(|error| std::io::Error::other(error.to_string())))
    }

    /// Reads the file to its end without keeping it.
    pub async fn skip(mut self) {
        while let Some(Ok(_)) = self.content.next().await {}
    }
}

impl Parts {
    /// Reads the form also when its token is too old, if the browser says that a page of ours sent it. [`Self::is_stale`] then
    /// holds: what was typed may be shown again to whoever typed it, and nothing else may be done with it.
    #[must_use]
    pub fn also_stale(mut self) -> Self {
        self.bears_stale = is_from_own_page(&self.request);
        self
    }

    /// Reads the form without a token: a program sends it, whose key is among the fields, and who has nobody's cookies. The caller
    /// looks at that key before anything is done.
    #[must_use]
    pub fn by_program(mut self) -> Self {
        self.is_checked = true;
        self
    }

    /// Whether the form, read to its end, came without a token that fits.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        !self.is_checked
    }

    /// The next file that is not empty; the texts before it are then known. None after the last part.
    ///
    /// # Errors
    /// [`Error::Stale`] when the token does not come first or does not fit; [`Error::TooLarge`] for texts over 1 MiB together;
    /// [`Error::Malformed`] for what is no form. Bytes that are no UTF-8 become U+FFFD, as in [`crate::Form`].
    pub async fn next_upload(&mut self) -> Result<Option<Upload>> {
        loop {
            let Some(mut part) = self.next_part().await? else {
                self.must_be_checked()?;
                return Ok(None);
            };
            let field = part.name().ok_or(Error::Malformed)?.to_owned();
            let file_name = part.content_disposition().and_then(|disposition| disposition.get_filename());
            if let Some(name) = file_name.map(str::to_owned) {
                self.must_be_checked()?;
                // A file field left empty sends an empty name.
                if !name.is_empty() {
                    return Ok(Some(Upload { field, name, content: part }));
                }
                while let Some(chunk) = part.next().await {
                    chunk.map_err(|_| Error::Malformed)?;
                }
                continue;
            }
            let text = self.text(&mut part).await?;
            if field == CSRF_FIELD {
                match check_token(&self.request, &text) {
                    Ok(()) => self.is_checked = true,
                    Err(Error::Stale) if self.bears_stale => {}
                    Err(error) => return Err(error),
                }
            }
            self.must_be_checked()?;
            self.texts.entry(field).or_default().push(text);
        }
    }

    /// The request that brings the form.
    #[must_use]
    pub fn request(&self) -> &HttpRequest {
        &self.request
    }

    /// The text fields read so far, by name.
    #[must_use]
    pub fn texts(&self) -> &HashMap<FieldName, Vec<String>> {
        &self.texts
    }

    /// The first value of a text field; empty when it was not sent.
    #[must_use]
    pub fn text_of(&self, field: &str) -> &str {
        self.texts.get(field).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// Reads on to the end without using anything, so that the answer reaches a browser that is still sending.
    pub async fn drain(mut self) {
        const LIMIT: usize = 128 * 1024 * 1024;
        let mut seen = 0;
        while let Ok(Some(mut part)) = self.next_part().await {
            while let Some(Ok(chunk)) = part.next().await {
                seen += chunk.len();
                if seen > LIMIT {
                    return;
                }
            }
        }
    }

    async fn next_part(&mut self) -> Result<Option<Field>> {
        if self.is_over {
            return Ok(None);
        }
        let part = self.multipart.next().await;
        self.is_over = !matches!(part, Some(Ok(_)));
        part.transpose().map_err(|_| Error::Malformed)
    }

    fn must_be_checked(&self) -> Result<()> {
        if self.is_checked || self.bears_stale { Ok(()) } else { Err(Error::Stale) }
    }

    async fn text(&mut self, part: &mut Field) -> Result<String> {
        let mut bytes = Vec::new();
        while let Some(chunk) = part.next().await {
            let chunk = chunk.map_err(|_| Error::Malformed)?;
            self.text_bytes += chunk.len();
            if self.text_bytes > FORM_BYTES {
                return Err(Error::TooLarge(FORM_BYTES as u64));
            }
            // What is cut here is longer than any field may be: who checks the field says so, and the rest stays typed.
            let room = TEXT_BYTES - bytes.len();
            bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
        }
        // Who checks a field refuses U+FFFD, and the answer names the field.
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

impl FromRequest for Parts {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_form = request
            .headers()
            .get("content-type")
            .is_some_and(|value| value.as_bytes().starts_with(b"multipart/form-data"));
        if !is_form {
            let payload = payload.take();
            actix_web::rt::spawn(drain(payload));
            return ready(Err(Error::Unsupported));
        }
        ready(Ok(Self {
            request: request.clone(),
            multipart: Multipart::new(request.headers(), payload.take()),
            texts: HashMap::new(),
            text_bytes: 0,
            is_checked: false,
            bears_stale: false,
            is_over: false,
        }))
    }
}

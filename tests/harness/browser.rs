//! Somebody in front of a browser, with cookies of their own.

use super::form::Form;
use super::page::Page;
use actix_web::cookie::Cookie;
use reqwest::header::{ACCEPT, CONTENT_TYPE, COOKIE, HOST, HeaderValue, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Request, RequestBuilder};
use serde_json::Value;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Mutex;

/// The password of everybody in the demonstration.
pub(crate) const PASSWORD: &str = "demo-Diwan-2026";

/// A browser, or a program that keeps cookies.
pub(crate) struct Browser {
    client: Client,
    origin: String,
    cookies: Mutex<BTreeMap<String, String>>,
    /// The name that was typed; none for the address itself.
    host: Option<&'static str>,
}

impl Browser {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let client = Client::builder().redirect(Policy::none()).no_proxy().timeout(super::PATIENCE).build().unwrap();
        Self { client, origin: format!("http://{address}"), cookies: Mutex::default(), host: None }
    }

    /// The same browser, as if the name system led this name to the server.
    pub(crate) fn under(mut self, host: &'static str) -> Self {
        self.host = Some(host);
        self
    }

    /// Opens an address and goes where it leads.
    pub(crate) async fn open(&self, path: &str) -> Page {
        self.follow(self.get(path).await).await
    }

    /// Opens an address and stays.
    pub(crate) async fn get(&self, path: &str) -> Page {
        self.fetch(self.request(Method::GET, path)).await
    }

    /// Sends a form and goes where it leads.
    pub(crate) async fn send(&self, form: Form) -> Page {
        self.follow(self.post(&form).await).await
    }

    /// Sends a form and stays.
    pub(crate) async fn post(&self, form: &Form) -> Page {
        let (content_type, body) = form.encoded();
        self.fetch(self.request(Method::POST, form.action()).header(CONTENT_TYPE, content_type).body(body)).await
    }

    /// The same through a proxy that says whom it comes from.
    pub(crate) async fn post_from(&self, form: &Form, address: &str) -> Page {
        let (content_type, body) = form.encoded();
        let request = self.request(Method::POST, form.action()).header(CONTENT_TYPE, content_type);
        self.fetch(request.header("x-forwarded-for", address).body(body)).await
    }

    /// Sends JSON, as a program would.
    pub(crate) async fn call(&self, path: &str, body: &Value) -> Page {
        self.call_with(path, body.to_string(), &[]).await
    }

    /// The same with headers of one's own.
    pub(crate) async fn call_with(&self, path: &str, body: impl Into<reqwest::Body>, headers: &[(&str, &str)]) -> Page {
        let mut request = self.request(Method::POST, path).header(CONTENT_TYPE, "application/json").body(body);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.fetch(request).await
    }

    /// Signs in on the page for it, and sees the person's own space.
    pub(crate) async fn sign_in(&self, email: &str) -> Page {
        let form = self.open("/fr/sign-in").await.form("/fr/sign-in");
        let page = self.send(form.fill("email", email).fill("password", PASSWORD)).await;
        assert_eq!((page.status, page.path.as_str()), (200, "/fr/me"), "{email}: {}", page.text());
        page
    }

    /// A request with this browser's cookies.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        assert!(path.starts_with('/'), "{path} is not on this site");
        let request = self.client.request(method, format!("{}{path}", self.origin)).header(ACCEPT, "text/html");
        let request = match self.host {
            Some(host) => request.header(HOST, host),
            None => request,
        };
        let cookies = self.cookies.lock().unwrap();
        let pairs: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if pairs.is_empty() { request } else { request.header(COOKIE, pairs.join("; ")) }
    }

    /// Sends a request, keeps the cookies of its answer.
    pub(crate) async fn fetch(&self, request: RequestBuilder) -> Page {
        self.execute(request.build().unwrap()).await
    }

    /// The same with a request whose headers were changed.
    pub(crate) async fn execute(&self, request: Request) -> Page {
        let url = request.url();
        let path = url[url::Position::BeforePath..].to_owned();
        let answer = self.client.execute(request).await.unwrap_or_else(|error| panic!("{path}: {error:?}"));
        for header in answer.headers().get_all(SET_COOKIE) {
            let cookie = Cookie::parse(header.to_str().unwrap()).unwrap();
            if cookie.value().is_empty() {
                self.cookies.lock().unwrap().remove(cookie.name());
            } else {
                self.cookies.lock().unwrap().insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
        Page::of(path, answer).await
    }

    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    pub(crate) fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    async fn follow(&self, mut page: Page) -> Page {
        for _ in 0..5 {
            if page.status != 303 {
                return page;
            }
            page = self.get(page.header(LOCATION.as_str())).await;
        }
        panic!("{} leads in a circle", page.path);
    }
}

/// For headers that no browser would send.
pub(crate) fn header(bytes: &[u8]) -> HeaderValue {
    HeaderValue::from_bytes(bytes).unwrap()
}

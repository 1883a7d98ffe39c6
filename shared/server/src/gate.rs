//! What is asked of every request before the router: whether the name under which it came has an answer of its own.

use crate::Result;
use actix_web::dev::ServiceRequest;
use actix_web::{HttpRequest, HttpResponse, web};
use std::pin::Pin;

type Answer = Pin<Box<dyn Future<Output = Result<Option<HttpResponse>>>>>;
type Ask = dyn Fn(HttpRequest) -> Answer + Send + Sync;

/// Says which answer a request gets in place of the one that its path has; none for most.
pub struct Gate(Box<Ask>);

impl Gate {
    /// Asks `ask`, which must not keep the request.
    pub fn new(ask: impl Fn(HttpRequest) -> Answer + Send + Sync + 'static) -> Self {
        Self(Box::new(ask))
    }

    pub(crate) async fn ask(request: &ServiceRequest) -> Result<Option<HttpResponse>> {
        match request.app_data::<web::Data<Self>>() {
            Some(gate) => (gate.0)(request.request().clone()).await,
            None => Ok(None),
        }
    }
}

/// Stands with a request that came under a name of an administration's own: what is said of the whole name, and of those below
/// it, is not ours to say.
#[derive(Clone, Copy, Debug)]
pub struct OwnName;

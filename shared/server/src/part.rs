//! What the application is made of, as a request reaches it.

use crate::{Error, Result};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// A part of the application that `suite` always puts in place.
///
/// # Errors
/// It did not, which is our fault.
pub fn part<T: 'static>(request: &HttpRequest) -> Result<Data<T>> {
    let missing = || Error::internal(format!("the application lacks its part {}", std::any::type_name::<T>()));
    request.app_data::<Data<T>>().cloned().ok_or_else(missing)
}

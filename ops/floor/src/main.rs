//! What a page can cost at least: a bare actix-web handler that sends the bytes of a file. `ops/bench` measures beside it.
//!
//! `floor ADDRESS WORKERS FILE`

use actix_web::{App, HttpResponse, HttpServer, web};
use std::io::{Error, Result};

#[actix_web::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, workers, file] = arguments.as_slice() else {
        return Err(Error::other("floor ADDRESS WORKERS FILE"));
    };
    let bytes = web::Bytes::from(std::fs::read(file)?);
    let workers = workers.parse().map_err(Error::other)?;
    HttpServer::new(move || {
        let bytes = bytes.clone();
        App::new().default_service(web::to(move || {
            let bytes = bytes.clone();
            async move { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(bytes) }
        }))
    })
    .workers(workers)
    .bind(address)?
    .run()
    .await
}

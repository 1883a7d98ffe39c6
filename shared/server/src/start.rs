//! Starts the web process and stops it without dropping a request.

use crate::frame::frame;
use crate::{Error, Guesses, Limits, PageCache, Settings, TenantLimits, routes};
use actix_web::dev::ServerHandle;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App as ActixApp, HttpServer, web};
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

/// What a request under way may still take when the process is told to stop, in seconds.
const STOP_SECONDS: u64 = 20;
/// A client must send its headers within this time.
const HEADER_TIME: Duration = Duration::from_secs(10);

/// A server that listens.
pub struct App {
    /// The address it listens on; the port is known even when any was asked for.
    pub address: SocketAddr,
    handle: ServerHandle,
    task: actix_web::rt::task::JoinHandle<io::Result<()>>,
}

impl App {
    /// Takes no new connections, lets requests under way end (20 seconds at most), and returns.
    ///
    /// # Errors
    /// The server had failed.
    pub async fn stop(self) -> io::Result<()> {
        self.handle.stop(true).await;
        self.task.await.map_err(io::Error::other)?
    }

    /// Waits for the server to fail; it does not end by itself.
    ///
    /// # Errors
    /// Why it failed.
    pub async fn failed(&mut self) -> io::Result<()> {
        (&mut self.task).await.map_err(io::Error::other)?
    }
}

/// Listens at `settings.address` and serves what `configure` mounts, with everything around it.
///
/// # Errors
/// The address is taken or not ours.
pub async fn serve<F>(settings: Settings, configure: F) -> io::Result<App>
where
    F: Fn(&mut web::ServiceConfig) + Clone + Send + 'static,
{
    let limits = web::Data::new(Limits::new(&settings));
    let tenant_limits = web::Data::new(TenantLimits::new(&settings));
    let guesses = web::Data::new(Guesses::new(&settings));
    let cache = web::Data::new(PageCache::default());
    let workers = settings.workers;
    let address = settings.address;
    let settings = web::Data::new(settings);
    let server = HttpServer::new(move || {
        ActixApp::new()
            .app_data(settings.clone())
            .app_data(limits.clone())
            .app_data(tenant_limits.clone())
            .app_data(guesses.clone())
            .app_data(cache.clone())
            .wrap(from_fn(frame))
            .wrap(Compress::default())
            .configure(routes)
            .configure(configure.clone())
            .default_service(web::to(async || Err::<actix_web::HttpResponse, _>(Error::NotFound)))
    })
    .workers(workers)
    .client_request_timeout(HEADER_TIME)
    .keep_alive(Duration::from_secs(75))
    .shutdown_timeout(STOP_SECONDS)
    .disable_signals()
    .bind(address)?;
    let address = server.addrs().first().copied().unwrap_or(address);
    let running = server.run();
    let handle = running.handle();
    Ok(App { address, handle, task: actix_web::rt::spawn(running) })
}

//! Starting and stopping: the web process, the worker, or both in one.

use crate::Application;
use actix_web::web;
use jobs::{Timekeeper, Wake, Worker};
use std::error::Error;
use std::future::Future;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::watch;

/// A worker and the clock, on a thread of their own: a long job does not hold up a page.
struct Working {
    stop: watch::Sender<bool>,
    thread: JoinHandle<()>,
}

impl Working {
    fn start(application: &Application) -> Result<(Self, Wake), Box<dyn Error>> {
        let database = application.database.clone();
        let clock = application.clock.clone();
        let worker = Worker::new(database.clone(), application.registry(), clock.clone(), jobs::Settings::default());
        let wake = worker.wake();
        let timekeeper = Timekeeper::new(database, clock, Application::schedules())?;
        let (stop, stopped) = watch::channel(false);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let thread = std::thread::Builder::new().name("worker".to_owned()).spawn(move || {
            runtime.block_on(async {
                let (_, kept) = tokio::join!(worker.run(said(stopped.clone())), timekeeper.run(said(stopped)));
                if let Err(error) = kept {
                    tracing::error!(%error, "the clock did not start");
                }
            });
        })?;
        Ok((Self { stop, thread }, wake))
    }

    async fn end(self) {
        let _ = self.stop.send(true);
        let _ = tokio::task::spawn_blocking(move || self.thread.join()).await;
    }
}

/// Ends when the stop was said, or nobody can say it any more.
async fn said(mut stopped: watch::Receiver<bool>) {
    let _ = stopped.wait_for(|is_said| *is_said).await;
}

/// A process that serves.
pub struct Running {
    app: server::App,
    working: Option<Working>,
}

impl Running {
    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> std::net::SocketAddr {
        self.app.address
    }

    /// Lets requests and jobs under way end, and returns.
    ///
    /// # Errors
    /// The server had failed.
    pub async fn stop(self) -> std::io::Result<()> {
        let outcome = self.app.stop().await;
        if let Some(working) = self.working {
            working.end().await;
        }
        outcome
    }

    /// Serves until `signal`, then stops.
    ///
    /// # Errors
    /// The server failed.
    pub async fn until(mut self, signal: impl Future<Output = ()>) -> std::io::Result<()> {
        tokio::select! {
            () = signal => self.stop().await,
            failed = self.app.failed() => failed,
        }
    }
}

/// Serves all pages, with the worker in the same process if `with_worker`.
///
/// # Errors
/// The address is taken, or the worker does not start.
pub async fn serve(mut application: Application, with_worker: bool) -> Result<Running, Box<dyn Error>> {
    let working = if with_worker {
        let (working, wake) = Working::start(&application)?;
        application.wake = wake;
        Some(working)
    } else {
        None
    };
    let settings = application.settings.server.clone();
    tokio::task::spawn_local(follow_territories(application.clone()));
    let app = server::serve(settings, move |cfg| application.configure(cfg)).await?;
    Ok(Running { app, working })
}

/// Another process may let an administration go live, or import boundaries: who is competent where is read again every minute,
/// the territories only after an import.
async fn follow_territories(application: Application) {
    let mut minutes = tokio::time::interval(Duration::from_secs(60));
    minutes.tick().await;
    loop {
        minutes.tick().await;
        match application.database.read(async |conn| application.atlas.read_again(conn).await).await {
            Ok(true) => tracing::info!("the territories were read again, after an import"),
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "who is competent where could not be read again"),
        }
    }
}

/// Works until `signal`, and answers for itself where the settings say so.
///
/// # Errors
/// The worker does not start, or the address is taken.
pub async fn work(application: &Application, signal: impl Future<Output = ()>) -> Result<(), Box<dyn Error>> {
    let answering = match application.settings.worker_address {
        Some(address) => {
            let settings = server::Settings { address, workers: 1, ..application.settings.server.clone() };
            let readiness = application.readiness();
            let configure = move |cfg: &mut web::ServiceConfig| _ = cfg.app_data(web::Data::new(readiness.clone()));
            Some(server::serve(settings, configure).await?)
        }
        None => None,
    };
    let (working, _) = Working::start(application)?;
    signal.await;
    working.end().await;
    if let Some(answering) = answering {
        answering.stop().await?;
    }
    Ok(())
}

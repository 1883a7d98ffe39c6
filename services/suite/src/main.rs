//! `diwan`: every role of the suite in one program.
#![allow(clippy::print_stdout, reason = "a command answers on standard output")]

use clap::{Parser, Subcommand, ValueEnum};
use std::error::Error;
use std::io::IsTerminal as _;
use std::process::ExitCode;
use suite::{Application, DemoSize, Ground, Register, Settings, TenantCommand, TerritoryCommand};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::task::LocalSet;

/// Gives memory back that a moment's work needed: glibc's keeps it, for each thread apart.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

#[derive(Parser)]
#[command(name = "diwan", version, about = "Complaints, appointments and mail of administrations")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve pages; all services and the worker when none is named
    Serve {
        /// Serve these services only, without the worker
        services: Vec<Service>,
    },
    /// Run jobs and the clock
    Work,
    /// Bring the database up to date, or undo migrations
    Migrate {
        /// Undo the last N migrations
        #[arg(long, value_name = "N")]
        revert: Option<usize>,
    },
    /// Enter invented administrations, people and complaints; again changes nothing; beside real administrations only
    /// with DIWAN_DEMO=1
    Demo {
        /// How many complaints in all
        #[arg(long, default_value_t = 3000)]
        complaints: usize,
    },
    /// Fill Meilisearch from the built-in index, after MEILI_URL was set or its data were lost
    Reindex,
    /// Administrations: enter them, take one along, erase it, bring it back
    #[command(subcommand)]
    Tenant(TenantCommand),
    /// Regions, provinces and communes: enter their boundaries
    #[command(subcommand)]
    Territory(TerritoryCommand),
    /// Prove that nothing was changed in the trails
    #[command(subcommand)]
    Register(Register),
    /// Show the settings, secrets masked
    Config,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Service {
    /// Complaints
    Complaints,
}

fn main() -> ExitCode {
    // Two libraries bring two providers of cryptography; the choice must be made before either is asked.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let cli = Cli::parse();
    if matches!(cli.command, Command::Config) {
        print!("{}", suite::describe(|name| std::env::var(name).ok()));
        return ExitCode::SUCCESS;
    }
    start_logging();
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(Into::into)
        .and_then(|runtime| LocalSet::new().block_on(&runtime, run(cli.command)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "diwan stops");
            ExitCode::FAILURE
        }
    }
}

/// The level is `RUST_LOG`'s, else what an operator wants to see.
fn start_logging() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| {
        tracing_subscriber::EnvFilter::new("warn,suite=info,diwan=info,database=info,jobs=info,server=info")
    });
    // Colours are for a person at a terminal; a file or a collector wants plain lines.
    let is_watched = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(is_watched).init();
}

async fn run(command: Command) -> Result<(), Box<dyn Error>> {
    let settings = Settings::from_environment()?;
    // Heard from now on: a stop during the start must not leave the database running.
    let stop = StopSignal::listen()?;
    match command {
        Command::Serve { services } => serve(settings, services.is_empty(), stop).await,
        Command::Work => {
            server::install_metrics();
            let ground = Ground::prepare(&settings).await?;
            let application = Application::build(settings, &ground.address, calendar::Clock::system()).await?;
            suite::work(&application, stop.received()).await?;
            application.database.close();
            Ok(ground.leave().await?)
        }
        Command::Migrate { revert } => {
            let ground = Ground::prepare(&settings).await?;
            let names = match revert {
                Some(count) => database::revert(&ground.address, suite::MIGRATIONS, count).await,
                None => database::migrate(&ground.address, suite::MIGRATIONS).await,
            };
            let verb = if revert.is_some() { "undone" } else { "run" };
            for name in names? {
                println!("{verb}: {name}");
            }
            Ok(ground.leave().await?)
        }
        Command::Demo { complaints } => {
            let ground = Ground::prepare(&settings).await?;
            let seeded = suite::seed(&settings, &ground.address, DemoSize { complaints }).await;
            ground.leave().await?;
            println!("{}", seeded?);
            Ok(())
        }
        Command::Reindex => {
            let ground = Ground::prepare(&settings).await?;
            let application = Application::build(settings, &ground.address, calendar::Clock::system()).await?;
            let filled = application.index.refill().await;
            application.database.close();
            ground.leave().await?;
            println!("{} documents", filled?);
            Ok(())
        }
        Command::Tenant(command) => suite::tenant(command, settings, |line| println!("{line}")).await,
        Command::Territory(command) => suite::territory(command, settings, |line| println!("{line}")).await,
        Command::Register(command) => suite::register(command, settings, |line| println!("{line}")).await,
        Command::Config => Ok(()),
    }
}

async fn serve(settings: Settings, with_worker: bool, stop: StopSignal) -> Result<(), Box<dyn Error>> {
    server::install_metrics();
    let ground = Ground::prepare(&settings).await?;
    let outcome = serve_on(settings, &ground, with_worker, stop).await;
    ground.leave().await?;
    outcome
}

async fn serve_on(
    settings: Settings,
    ground: &Ground,
    with_worker: bool,
    stop: StopSignal,
) -> Result<(), Box<dyn Error>> {
    if settings.server.demo && settings.database_url.is_none() {
        let seeded = suite::seed(&settings, &ground.address, DemoSize::default()).await?;
        tracing::info!("{seeded}");
    } else {
        suite::enter_territories(&settings, &ground.address).await?;
    }
    let application = Application::build(settings, &ground.address, calendar::Clock::system()).await?;
    let database = application.database.clone();
    let running = suite::serve(application, with_worker).await?;
    println!("Diwan is ready at http://{}", running.address());
    running.until(stop.received()).await?;
    database.close();
    Ok(())
}

/// Ctrl-C, or what an init system sends. One that comes during the start is answered after it.
struct StopSignal {
    interrupt: Signal,
    terminate: Signal,
}

impl StopSignal {
    fn listen() -> std::io::Result<Self> {
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn received(mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

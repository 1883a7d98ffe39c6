//! The parts of the application, built once from the settings, and put within reach of every handler and job.

use crate::{MIGRATIONS, Settings, api, pages};
use actix_web::web;
use calendar::Clock;
use complaints::{PublicMap, Publishing, Subjects};
use database::{Address, ConnectError, Database, Embedded, EmbeddedError, MigrateError};
use documents::Storage;
use identity::{AuditKey, CheckDomains, Days, Directory, Dns, Passwords, Providers, SealAudit};
use jobs::{Registry, Schedule, Wake};
use notifications::webhook::{DeliverWebhook, PruneDeliveries, WebhookClient, WebhookKeys};
use notifications::{Gateway, Mailer, SendMessage, SendSms};
use search::{Index, MeilisearchAt};
use server::{Gate, Readiness, Recogniser, Secret};
use std::error::Error;
use territory::Atlas;

/// How many argon2 hashes run at once; each takes 19 MiB and a core. One more than there are cores, so that none rests while the
/// next one comes.
fn hashes_at_once() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from).min(4) + 1
}

/// The secret of a webhook comes from the instance's, as codes do: no table holds it.
fn webhook_keys(secret: &Secret) -> WebhookKeys {
    let secret = secret.clone();
    WebhookKeys::new(move |tenant, webhook, generation| {
        secret.mac("webhook", &[tenant.uuid().as_bytes(), webhook.as_bytes(), &generation.to_be_bytes()])
    })
}

/// Everything that handlers and jobs use. Cheap to clone.
#[derive(Clone)]
pub struct Application {
    /// See [`Settings`].
    pub settings: Settings,
    /// The pools.
    pub database: Database,
    /// The administrations.
    pub directory: Directory,
    /// The territories.
    pub atlas: Atlas,
    /// Where files lie.
    pub storage: Storage,
    /// The search.
    pub index: Index,
    /// What administrations take complaints about.
    pub subjects: Subjects,
    /// In which calendar their deadlines are counted.
    pub days: Days,
    /// What the public sees on maps.
    pub public_map: PublicMap,
    /// The figures that administrations show to everybody.
    pub publishing: Publishing,
    /// The way out for messages.
    pub mailer: Mailer,
    /// The way out for webhooks.
    pub webhooks: WebhookClient,
    /// The secrets of webhooks.
    pub webhook_keys: WebhookKeys,
    /// The way out for short messages.
    pub gateway: Gateway,
    /// Hashes passwords.
    pub passwords: Passwords,
    /// Signs checkpoints of the trail.
    pub audit_key: AuditKey,
    /// The name system.
    pub dns: Dns,
    /// Other providers of identity.
    pub providers: Providers,
    /// The present moment.
    pub clock: Clock,
    /// Taps the worker of the same process on the shoulder.
    pub wake: Wake,
}

/// What must be in place before the application: its database, started if it is our own.
pub struct Ground {
    /// Its address.
    pub address: Address,
    embedded: Option<Embedded>,
}

impl Ground {
    /// Finds or starts the database. Our own is migrated; another's is left to `diwan migrate`.
    ///
    /// # Errors
    /// An address that is not PostgreSQL's, an embedded server that does not start, or a migration that fails.
    pub async fn prepare(settings: &Settings) -> Result<Self, GroundError> {
        if let Some(url) = &settings.database_url {
            return Ok(Self { address: Address::new(url)?, embedded: None });
        }
        let embedded = Embedded::start(&settings.data).await?;
        let address = embedded.address().clone();
        for name in database::migrate(&address, MIGRATIONS).await? {
            tracing::debug!(migration = name, "migrated");
        }
        Ok(Self { address, embedded: Some(embedded) })
    }

    /// Stops the database, if it is our own.
    ///
    /// # Errors
    /// It does not stop; the next start finds it running.
    pub async fn leave(self) -> Result<(), EmbeddedError> {
        match self.embedded {
            Some(embedded) => embedded.stop().await,
            None => Ok(()),
        }
    }
}

/// Why the database is not ready.
#[derive(Debug)]
pub enum GroundError {
    /// `DATABASE_URL`.
    Address(ConnectError),
    /// The embedded server.
    Embedded(EmbeddedError),
    /// A migration.
    Migrate(MigrateError),
}

impl std::fmt::Display for GroundError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Address(error) => error.fmt(f),
            Self::Embedded(error) => error.fmt(f),
            Self::Migrate(error) => error.fmt(f),
        }
    }
}

impl Error for GroundError {}

impl From<ConnectError> for GroundError {
    fn from(error: ConnectError) -> Self {
        Self::Address(error)
    }
}

impl From<EmbeddedError> for GroundError {
    fn from(error: EmbeddedError) -> Self {
        Self::Embedded(error)
    }
}

impl From<MigrateError> for GroundError {
    fn from(error: MigrateError) -> Self {
        Self::Migrate(error)
    }
}

/// The variables that are text: one that is not is nobody's setting, and must not stop the start.
fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
}

impl Application {
    /// Builds the parts over a database that is migrated and, for a demonstration, seeded.
    ///
    /// # Errors
    /// A setting that cannot be used, or a database that does not answer.
    pub async fn build(settings: Settings, address: &Address, clock: Clock) -> Result<Self, Box<dyn Error>> {
        let database = Self::connect(&settings, address)?;
        let meilisearch = settings.meilisearch_url.as_deref().map(|url| MeilisearchAt {
            url,
            key: settings.meilisearch_key.as_deref(),
            index: "diwan",
        });
        let atlas = database.control(async |conn| Ok::<_, diesel::result::Error>(Atlas::load(conn).await)).await??;
        Ok(Self {
            directory: Directory::new(database.clone()),
            atlas,
            storage: Storage::open(settings.storage_url.as_deref(), &settings.data, environment())?
                .with_floor(settings.free_disk_megabytes << 20),
            index: Index::open(database.clone(), meilisearch)?,
            mailer: Mailer::new(settings.smtp_url.as_deref(), &settings.data.join("outbox"), &settings.sender)?,
            webhooks: WebhookClient::new(settings.webhooks.clone()),
            webhook_keys: webhook_keys(&settings.server.secret),
            gateway: Gateway::new(settings.sms_url.as_deref(), &settings.data.join("outbox-sms"))?,
            subjects: Subjects::default(),
            public_map: PublicMap::default(),
            days: Days::default(),
            publishing: Publishing::default(),
            passwords: Passwords::new(hashes_at_once())?,
            audit_key: AuditKey::derive(&settings.server.secret)?,
            dns: Dns::new(settings.dns_resolver),
            providers: Providers::new(&settings.server, settings.national.clone(), settings.webhooks.clone())?,
            clock,
            wake: Wake::default(),
            database,
            settings,
        })
    }

    /// The pools alone, for commands that need no more.
    ///
    /// # Errors
    /// A pool that refuses its settings.
    pub fn connect(settings: &Settings, address: &Address) -> Result<Database, ConnectError> {
        Database::connect(address, settings.connections)
    }

    /// All kinds of jobs.
    #[must_use]
    pub fn registry(&self) -> Registry {
        Registry::new()
            .with(jobs::Prune)
            .with(identity::PruneSessions)
            .with(identity::PruneCalls)
            .with(identity::ExpireMandates)
            .with(identity::Welcome(self.settings.server.clone()))
            .with(identity::TellRecovery { directory: self.directory.clone(), settings: self.settings.server.clone() })
            .with(CheckDomains {
                dns: self.dns.clone(),
                directory: self.directory.clone(),
                settings: self.settings.server.clone(),
            })
            .with(SealAudit { directory: self.directory.clone(), key: self.audit_key.clone() })
            .with(documents::SweepIncoming(self.storage.clone()))
            .with(SendMessage(self.mailer.clone()))
            .with(DeliverWebhook { client: self.webhooks.clone(), keys: self.webhook_keys.clone() })
            .with(PruneDeliveries)
            .with(SendSms(self.gateway.clone()))
            .with(complaints::Announce {
                directory: self.directory.clone(),
                settings: self.settings.server.clone(),
                index: self.index.clone(),
                atlas: self.atlas.clone(),
            })
            .with(complaints::CloseLapsed)
            .with(complaints::TellAlerts {
                directory: self.directory.clone(),
                settings: self.settings.server.clone(),
                atlas: self.atlas.clone(),
            })
            .with(complaints::LapseReplies)
            .with(complaints::TakeBack)
            .with(complaints::RecomputeDue {
                directory: self.directory.clone(),
                settings: self.settings.server.clone(),
            })
            .with(complaints::WarnOfDeadlines {
                directory: self.directory.clone(),
                settings: self.settings.server.clone(),
            })
            .with(complaints::OfferTransfer)
            .with(complaints::EscalateTransfers)
            .with(complaints::SettleTransfer { settings: self.settings.server.clone(), storage: self.storage.clone() })
    }

    /// What the clock starts.
    #[must_use]
    pub fn schedules() -> Vec<Schedule> {
        let mut schedules = complaints::schedules();
        schedules.push(jobs::Prune::schedule());
        schedules.push(identity::PruneSessions::schedule());
        schedules.push(identity::PruneCalls::schedule());
        schedules.push(identity::ExpireMandates::schedule());
        schedules.push(CheckDomains::schedule());
        schedules.push(SealAudit::schedule());
        schedules.push(documents::SweepIncoming::schedule());
        schedules.push(PruneDeliveries::schedule());
        schedules
    }

    /// Mounts the parts and all pages.
    pub fn configure(&self, cfg: &mut web::ServiceConfig) {
        cfg.app_data(web::Data::new(self.database.clone()))
            .app_data(web::Data::new(self.directory.clone()))
            .app_data(web::Data::new(self.atlas.clone()))
            .app_data(web::Data::new(self.storage.clone()))
            .app_data(web::Data::new(self.index.clone()))
            .app_data(web::Data::new(self.passwords.clone()))
            .app_data(web::Data::new(self.audit_key.public()))
            .app_data(web::Data::new(self.dns.clone()))
            .app_data(web::Data::new(self.providers.clone()))
            .app_data(web::Data::new(self.subjects.clone()))
            .app_data(web::Data::new(self.public_map.clone()))
            .app_data(web::Data::new(self.days.clone()))
            .app_data(web::Data::new(self.publishing.clone()))
            .app_data(web::Data::new(self.webhooks.clone()))
            .app_data(web::Data::new(self.webhook_keys.clone()))
            .app_data(web::Data::new(self.clock.clone()))
            .app_data(web::Data::new(self.wake.clone()))
            .app_data(web::Data::new(pages::navigation()))
            .app_data(web::Data::new(pages::rights()))
            .app_data(web::Data::new(pages::mandate_acts()))
            .app_data(web::Data::new(self.readiness()))
            .app_data(web::Data::new(Gate::new(|request| {
                Box::pin(async move { identity::under_own_name(&request).await })
            })))
            .app_data(web::Data::new(Recogniser::new(|request| {
                Box::pin(async move { identity::recognise(&request).await })
            })));
        complaints::call_routes(cfg);
        api::routes(cfg);
        pages::routes(cfg, self.settings.server.demo);
        identity::routes(cfg);
        complaints::routes(cfg);
        pages::tenant_routes(cfg);
    }

    /// Database reachable, migrated, worker seen.
    pub(crate) fn readiness(&self) -> Readiness {
        let (database, clock) = (self.database.clone(), self.clock.clone());
        Readiness::new(move || {
            let (database, clock) = (database.clone(), clock.clone());
            Box::pin(async move {
                let worker = database.read(async |conn| jobs::is_worker_alive(conn, clock.now()).await).await;
                let reached = worker.as_ref().map(|_| ()).map_err(ToString::to_string);
                let seen = match worker {
                    Ok(true) => Ok(()),
                    Ok(false) => Err("no worker was seen lately".to_owned()),
                    Err(error) => Err(error.to_string()),
                };
                let migrated = match database.read(async |conn| database::pending(conn, MIGRATIONS).await).await {
                    Ok(pending) if pending.is_empty() => Ok(()),
                    Ok(pending) => Err(format!("migrations to run: {}", pending.join(", "))),
                    Err(error) => Err(error.to_string()),
                };
                vec![("database", reached), ("migrations", migrated), ("worker", seen)]
            })
        })
    }
}

/// Enters the territories that the database lacks: who finds their administration, and where a complaint lies, needs them.
///
/// # Errors
/// The database does not answer.
pub async fn enter_territories(settings: &Settings, address: &Address) -> Result<(), Box<dyn Error>> {
    let database = Application::connect(settings, address)?;
    let entered = database.control(async |conn| territory::import(conn).await).await;
    database.close();
    entered?;
    Ok(())
}

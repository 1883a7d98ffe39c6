//! The whole of Diwan in this process: its pages on a free port, a database and a folder of its own, a clock that the
//! test moves, and people with browsers.

use super::browser::Browser;
use super::mail::{self, Sent};
use super::{PATIENCE, TestDatabase, names};
use calendar::Clock;
use database::Address;
use diesel_async::SimpleAsyncConnection;
use jobs::Drained;
use serde_json::Value;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::thread::JoinHandle;
use suite::{Application, Settings};
use tempfile::TempDir;
use tokio::sync::{mpsc, oneshot};
use tokio::task::LocalSet;

/// A Tuesday morning in Morocco.
pub(crate) const NOW: &str = "2026-11-24T09:00:00Z";
/// With those of sweeps and search, within what a test may open.
const CONNECTIONS: usize = 5;

/// Something to be done where the application runs.
type Order = Box<dyn FnOnce(Application) -> Pin<Box<dyn Future<Output = ()>>> + Send>;

/// Diwan, serving. At its end all jobs are run; one that failed, or still waits, fails the test.
pub(crate) struct TestApp {
    pub(crate) clock: Clock,
    pub(crate) settings: Settings,
    db: TestDatabase,
    data: TempDir,
    address: SocketAddr,
    orders: Option<mpsc::UnboundedSender<Order>>,
    thread: Option<JoinHandle<()>>,
}

impl TestApp {
    /// A demonstration without history, without limits on rates.
    pub(crate) async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// The same with other settings.
    pub(crate) async fn start_with(change: impl FnOnce(&mut Settings)) -> Self {
        let db = TestDatabase::seeded().await;
        let data = tempfile::tempdir().unwrap();
        let mut settings = settings(data.path());
        change(&mut settings);
        let clock = Clock::fixed(NOW.parse().unwrap());
        let (orders, received) = mpsc::unbounded_channel();
        let (started, address) = oneshot::channel();
        let work = serve(settings.clone(), db.address().clone(), clock.clone(), started, received);
        let thread = std::thread::Builder::new().name("diwan".to_owned()).spawn(work).unwrap();
        let address = address.await.expect("Diwan does not start");
        let (orders, thread) = (Some(orders), Some(thread));
        Self { clock, settings, db, data, address, orders, thread }
    }

    /// Somebody who is not signed in.
    pub(crate) fn nobody(&self) -> Browser {
        Browser::new(self.address)
    }

    /// A citizen with an account, signed in.
    pub(crate) async fn citizen(&self) -> Browser {
        self.signed_in("amina@citizen.example").await
    }

    /// May read and answer.
    pub(crate) async fn officer(&self, slug: &str) -> Browser {
        self.signed_in(&format!("officer@{slug}.example")).await
    }

    /// May read and put officers in charge.
    pub(crate) async fn dispatcher(&self, slug: &str) -> Browser {
        self.signed_in(&format!("dispatcher@{slug}.example")).await
    }

    /// May read only.
    pub(crate) async fn clerk(&self, slug: &str) -> Browser {
        self.signed_in(&format!("clerk@{slug}.example")).await
    }

    /// Holds every right.
    pub(crate) async fn admin(&self, slug: &str) -> Browser {
        self.signed_in(&format!("admin@{slug}.example")).await
    }

    /// Runs the platform.
    pub(crate) async fn operator(&self) -> Browser {
        self.signed_in("operator@diwan.example").await
    }

    /// Anybody with the demonstration's password.
    pub(crate) async fn signed_in(&self, email: &str) -> Browser {
        let browser = self.nobody();
        browser.sign_in(email).await;
        browser
    }

    /// Where the pages are.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The folder of files and outgoing mail.
    pub(crate) fn data(&self) -> &std::path::Path {
        self.data.path()
    }

    /// The address of the database's owner, as commands of an operator use it.
    pub(crate) fn owner(&self) -> Address {
        self.db.address().clone()
    }

    /// Runs all jobs that are due, to the end.
    pub(crate) async fn drain_jobs(&self) -> Drained {
        self.run(async |application| drain(&application).await).await
    }

    /// Does something with the application's own parts, in its place.
    pub(crate) async fn run<T: Send + 'static>(&self, work: impl AsyncFnOnce(Application) -> T + Send + 'static) -> T {
        let (reply, answer) = oneshot::channel();
        let order: Order = Box::new(move |application| {
            Box::pin(async move {
                let _ = reply.send(work(application).await);
            })
        });
        self.orders.as_ref().unwrap().send(order).unwrap();
        answer.await.expect("the application's thread ended")
    }

    /// The e-mails that left so far.
    pub(crate) fn mails(&self) -> Vec<Sent> {
        mail::read(&self.data.path().join("outbox"))
    }

    /// The text messages that left so far, as a gateway would get them, in order.
    pub(crate) fn texts(&self) -> Vec<Value> {
        mail::read_texts(&self.data.path().join("outbox-sms"))
    }

    /// What a query finds, each row as a JSON object, asked by the owner, whom no policy binds.
    pub(crate) async fn rows(&self, query: &str) -> Vec<Value> {
        let rows = format!("SELECT to_jsonb(found)::text AS name FROM ({query}) found");
        let rows = names(&mut self.db.owner().await, &rows).await;
        rows.iter().map(|row| serde_json::from_str(row).unwrap()).collect()
    }

    /// How many rows there are of what stands after FROM.
    pub(crate) async fn count(&self, from: &str) -> i64 {
        self.rows(&format!("SELECT count(*) AS n FROM {from}")).await[0]["n"].as_i64().unwrap()
    }

    /// Changes something behind the application's back.
    pub(crate) async fn execute(&self, statements: &str) {
        self.db.owner().await.batch_execute(statements).await.unwrap();
    }

    /// An administration shows its complaints to the public, and publishes, without a moderator, nothing (`reviewed`) or what looks
    /// harmless (`unflagged`).
    pub(crate) async fn show_complaints(&self, slug: &str, publishes: &str) {
        self.execute(&format!(
            "INSERT INTO complaints.showing (tenant_id, map, publishes)
             SELECT id, true, '{publishes}' FROM identity.tenant WHERE slug = '{slug}'
             ON CONFLICT (tenant_id) DO UPDATE SET map = true, publishes = EXCLUDED.publishes"
        ))
        .await;
    }

    /// The person of this address.
    pub(crate) async fn id_of(&self, email: &str) -> String {
        let rows = self.rows(&format!("SELECT id FROM identity.person WHERE email = '{email}'")).await;
        rows[0]["id"].as_str().unwrap().to_owned()
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        let is_failing = std::thread::panicking();
        let left = (!is_failing).then(|| {
            let (reply, answer) = std::sync::mpsc::channel();
            let order: Order = Box::new(move |application| {
                Box::pin(async move {
                    drain(&application).await;
                    let _ = reply.send(jobs::count_left(&application.database).await.unwrap());
                })
            });
            let _ = self.orders.as_ref().unwrap().send(order);
            answer.recv_timeout(PATIENCE).expect("the jobs do not end")
        });
        drop(self.orders.take());
        let ended = self.thread.take().unwrap().join();
        if !is_failing {
            ended.expect("the application's thread panicked");
            assert!(matches!(left, None | Some(0)), "{left:?} jobs failed or wait for another attempt");
        }
    }
}

/// Settings of a demonstration in `data`, on a free port.
fn settings(data: &std::path::Path) -> Settings {
    let mut settings = Settings::read(|name| match name {
        "DIWAN_ADDR" => Some("127.0.0.1:0".to_owned()),
        "DIWAN_PUBLIC_URL" => Some("https://diwan.example".to_owned()),
        "DIWAN_DATA" => Some(data.display().to_string()),
        "DIWAN_DEMO" => Some("1".to_owned()),
        "DIWAN_RATE_LIMITS" => Some("off".to_owned()),
        "DIWAN_FREE_DISK" => Some("0".to_owned()),
        "DIWAN_WORKERS" => Some("2".to_owned()),
        // Nobody: a test that asks the name system starts a server of its own.
        "DNS_RESOLVER" => Some("127.0.0.1:9".to_owned()),
        _ => None,
    })
    .unwrap();
    settings.connections = CONNECTIONS;
    settings
}

/// The application's thread: it serves, and does what it is told, until nobody can tell it anything more.
fn serve(
    settings: Settings,
    address: Address,
    clock: Clock,
    started: oneshot::Sender<SocketAddr>,
    mut orders: mpsc::UnboundedReceiver<Order>,
) -> impl FnOnce() + Send {
    move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        LocalSet::new().block_on(&runtime, async move {
            let application = Application::build(settings, &address, clock).await.unwrap();
            let running = suite::serve(application.clone(), false).await.unwrap();
            let _ = started.send(running.address());
            while let Some(order) = orders.recv().await {
                order(application.clone()).await;
            }
            running.stop().await.unwrap();
            application.database.close();
        });
    }
}

async fn drain(application: &Application) -> Drained {
    jobs::drain(&application.database, &application.registry(), &application.clock).await.unwrap()
}

//! Killed at any instant: a receipt that was shown is kept with all that belongs to it, and nothing is there twice.

use crate::embedded::{seeded, submission};
use crate::harness::{Browser, DataFolder, Form, PATIENCE, Program, database_of, names, photo, raw};
use calendar::Clock;
use diesel_async::{AsyncConnection, AsyncPgConnection};
use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use reqwest::Client;
use rustix::process::{Signal, kill_process};
use std::net::SocketAddr;
use std::time::Duration;
use suite::{Application, Settings};
use tokio::sync::watch;
use tokio::task::block_in_place;
use uuid::Uuid;

/// How often the program is killed, unless `DIWAN_KILLS` says otherwise.
const KILLS: usize = 100;
/// The program is killed at a random instant of this time after it began to serve, in milliseconds.
const SPAN: u64 = 800;

/// Somebody who sends one complaint after the other, each again until it has its receipt.
struct Citizen {
    client: Client,
    server: watch::Receiver<SocketAddr>,
    is_over: watch::Receiver<bool>,
    /// How many receipts everybody has.
    receipts: watch::Sender<usize>,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Api,
    Form { form: Box<Form>, seat: String },
}

impl Citizen {
    /// The numbers on all receipts.
    async fn submit_on(mut self) -> Vec<String> {
        let mut numbers = Vec::new();
        while !*self.is_over.borrow() {
            let key = Uuid::now_v7().to_string();
            numbers.push(self.insist(&key).await);
            self.receipts.send_modify(|count| *count += 1);
        }
        numbers
    }

    /// Sends until there is an answer; a broken connection means that the program was killed, and another one comes.
    async fn insist(&mut self, key: &str) -> String {
        loop {
            let server = *self.server.borrow_and_update();
            match self.send(server, key).await {
                Ok(number) => return number,
                Err(_) => tokio::time::timeout(PATIENCE, self.server.changed())
                    .await
                    .expect("the program did not come back")
                    .unwrap(),
            }
        }
    }

    async fn send(&self, server: SocketAddr, key: &str) -> reqwest::Result<String> {
        match &self.way {
            Way::Api => {
                let request = self.client.post(format!("http://{server}/api/v1/commune-agadir/complaints"));
                let request = request.header("content-type", "application/json").header("idempotency-key", key);
                let answer = request.body(submission().to_string()).send().await?;
                let status = answer.status().as_u16();
                let body = answer.bytes().await?;
                assert_eq!(status, 201, "{}", String::from_utf8_lossy(&body));
                let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
                Ok(body["number"].as_str().unwrap().to_owned())
            }
            Way::Form { form, seat } => {
                let (content_type, body) = form.as_ref().clone().fill("token", key).encoded();
                let request =
                    self.client.post(format!("http://{server}{}", form.action())).header("content-type", content_type);
                let answer = request.header("cookie", format!("seat={seat}")).body(body).send().await?;
                assert_eq!(answer.status().as_u16(), 303);
                let location = answer.headers()["location"].to_str().unwrap();
                Ok(location.split('/').nth_back(1).unwrap().to_owned())
            }
        }
    }
}

/// The form of an administration with a photograph, and the cookie that goes with it.
async fn filled(program: &Program) -> Way {
    let browser = Browser::new(program.address());
    let form = crate::complaints::filled(&browser, "commune-agadir").await.attach("photos", "lampe.jpg", photo());
    Way::Form { form: Box::new(form), seat: browser.cookie("seat").unwrap() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_that_was_shown_survives_a_hundred_kills() {
    let kills = std::env::var("DIWAN_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let data = block_in_place(seeded);
    let mut program = block_in_place(|| Program::serve(data.path(), &[]));
    let (moved, server) = watch::channel(program.address());
    let (over, is_over) = watch::channel(false);
    let (receipts, mut counted) = watch::channel(0);
    let ways = [Way::Api, Way::Api, Way::Api, filled(&program).await];
    let citizens = ways.map(|way| {
        let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        tokio::spawn(
            Citizen { client, server: server.clone(), is_over: is_over.clone(), receipts: receipts.clone(), way }
                .submit_on(),
        )
    });
    for life in 0..kills {
        // In every fourth life somebody gets a receipt first, however slow the machine is.
        if life % 4 == 0 {
            counted.borrow_and_update();
            tokio::time::timeout(PATIENCE, counted.changed()).await.expect("nobody gets a receipt").unwrap();
        }
        let instant = Uuid::new_v4().as_u64_pair().0 % SPAN;
        tokio::time::sleep(Duration::from_millis(instant)).await;
        program = block_in_place(|| {
            program.kill();
            Program::serve(data.path(), &[])
        });
        moved.send(program.address()).unwrap();
    }
    over.send(true).unwrap();
    let shown: Vec<String> = join_all(citizens).await.into_iter().flat_map(Result::unwrap).collect();
    assert!(block_in_place(|| program.stop()).success());
    assert!(shown.len() >= kills / 4, "only {} receipts in {kills} lives", shown.len());
    verify(&data, shown).await;
}

/// What must not be found, whatever was killed.
const BROKEN: [(&str, &str); 8] = [
    (
        "a counter beside its register",
        "SELECT last::text AS name FROM complaints.counter k
          WHERE last <> (SELECT count(*) FROM complaints.complaint c WHERE c.tenant_id = k.tenant_id)",
    ),
    (
        "a complaint without its one event",
        "SELECT serial::text AS name FROM complaints.complaint c
          WHERE (SELECT array_agg(kind || seq) FROM complaints.event e WHERE e.complaint_id = c.id)
                IS DISTINCT FROM '{complaint.received1}'",
    ),
    (
        "a complaint without its author",
        "SELECT serial::text AS name FROM complaints.complaint c
          WHERE NOT EXISTS (SELECT FROM complaints.contact k WHERE k.complaint_id = c.id)",
    ),
    (
        "a complaint without its one job",
        "SELECT serial::text AS name FROM complaints.complaint c
          WHERE (SELECT count(*) FROM jobs.job j
                  WHERE j.kind = 'complaints.announce' AND j.payload ->> 'complaint' = c.id::text) <> 1",
    ),
    (
        "a form without its one photograph",
        "SELECT serial::text AS name FROM complaints.complaint c
          WHERE channel = 'web' AND (SELECT count(*) FROM documents.file f WHERE f.about = 'complaint:' || c.id) <> 1",
    ),
    (
        "a photograph of nothing",
        "SELECT f.id::text AS name FROM documents.file f
          WHERE NOT EXISTS (SELECT FROM complaints.complaint c WHERE f.about = 'complaint:' || c.id)",
    ),
    (
        "a job of nothing",
        "SELECT j.id::text AS name FROM jobs.job j
          WHERE j.kind = 'complaints.announce'
            AND NOT EXISTS (SELECT FROM complaints.complaint c WHERE c.id::text = j.payload ->> 'complaint')",
    ),
    (
        "a message that is there twice",
        "SELECT about AS name FROM notifications.message GROUP BY about HAVING count(*) > 1",
    ),
];
const KEYS: &str = "SELECT unnest(ARRAY[original_key, shown_key, thumb_key]) AS name FROM documents.file";
/// When all jobs are done, neither of these is found.
const UNDONE: &str = "SELECT kind || ' ' || state || coalesce(error, '') AS name FROM jobs.job WHERE state <> 'done'";
const UNSENT: &str = "SELECT serial::text AS name FROM complaints.complaint c
     WHERE (SELECT array_agg(state) FROM notifications.message m WHERE m.about = 'complaint:' || c.id || '/1')
           IS DISTINCT FROM '{sent}'";

/// What must hold between the receipts and the database, before and after all jobs are done.
async fn verify(data: &DataFolder, mut shown: Vec<String>) {
    let embedded = database_of(data).await;
    let mut conn = AsyncPgConnection::establish(embedded.address().url()).await.unwrap();
    // Each key has one receipt, and all keys were answered in the end: receipts and rows are the same.
    let serials = names(&mut conn, "SELECT serial::text AS name FROM complaints.complaint ORDER BY serial").await;
    assert_eq!(
        serials,
        (1..=shown.len()).map(|serial| serial.to_string()).collect::<Vec<_>>(),
        "a gap, or a number without its receipt"
    );
    shown.sort();
    let numbers: Vec<String> = (1..=shown.len() as i32).map(crate::complaints::number).collect();
    assert_eq!(shown, numbers);
    for (what, query) in BROKEN {
        assert_eq!(names(&mut conn, query).await, Vec::<String>::new(), "{what}");
    }
    for key in names(&mut conn, KEYS).await {
        assert!(data.path().join("files").join(&key).is_file(), "{key} is not there");
    }

    // Work that a killed worker held is free again after its lease.
    let settings = Settings::read(|name| (name == "DIWAN_DATA").then(|| data.path().display().to_string())).unwrap();
    let later = Timestamp::now() + SignedDuration::from_hours(48);
    let application = Application::build(settings, embedded.address(), Clock::fixed(later)).await.unwrap();
    jobs::drain(&application.database, &application.registry(), &application.clock).await.unwrap();
    assert_eq!(names(&mut conn, UNDONE).await, Vec::<String>::new(), "work that nobody does");
    assert_eq!(names(&mut conn, UNSENT).await, Vec::<String>::new(), "a complaint without its one mail");
    let mails = std::fs::read_dir(data.path().join("outbox")).unwrap();
    let mails = mails.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|end| end == "eml")).count();
    assert_eq!(mails, shown.len());
    application.database.close();
    drop(conn);
    embedded.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn when_its_database_is_killed_the_program_starts_it_again() {
    let data = block_in_place(seeded);
    let program = block_in_place(|| Program::serve(data.path(), &[]));
    let browser = Browser::new(program.address());
    let submit = async || browser.call("/api/v1/commune-agadir/complaints", &submission()).await;
    for life in 1..=3 {
        // Several connections are open when it happens.
        for page in join_all((0..6).map(|_| submit())).await {
            assert_eq!(page.status, 201, "in life {life}: {}", page.body());
        }
        let killed = data.postmaster().unwrap();
        kill_process(killed, Signal::KILL).unwrap();
        let served = async {
            loop {
                let page = submit().await;
                match page.status {
                    // What was left of the old server may still answer.
                    201 if data.postmaster() != Some(killed) => return,
                    201 => {}
                    503 => {
                        assert_eq!(page.json()["type"], "urn:diwan:problem:unavailable");
                        // Asked again, but not so often that the server has no time to start.
                        tokio::time::sleep(Duration::from_millis(50)).await;
                    }
                    status => panic!("{status}: {}\n{}", page.body(), program.log()),
                }
            }
        };
        tokio::time::timeout(PATIENCE, served).await.expect("it does not come back");
    }
    assert_eq!(raw::get(program.address(), "/healthz").await.status, 200);
    assert!(block_in_place(|| program.stop()).success());
    assert_eq!(data.database_processes(), Vec::<String>::new());
}

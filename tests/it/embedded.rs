//! The real program on a database of its own: two on one folder, folders that are somebody else's, a stop in good order.

use crate::harness::{Browser, DataFolder, PATIENCE, Program, names};
use database::Embedded;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use serde_json::{Value, json};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::block_in_place;

const AGADIR: &str = "/api/v1/commune-agadir/complaints";

/// The demonstration's administrations, without history.
pub(crate) fn seeded() -> DataFolder {
    let data = DataFolder::new();
    let seeded = Program::command(data.path()).args(["demo", "--complaints", "0"]).output().unwrap();
    assert!(seeded.status.success(), "{}", String::from_utf8_lossy(&seeded.stderr));
    data
}

pub(crate) fn submission() -> Value {
    json!({ "kind": "complaint", "category": "lighting", "text": "Le lampadaire est éteint.", "lang": "fr",
            "contact": { "email": "amina@citizen.example" } })
}

async fn submit(program: &Program) -> (String, String) {
    let page = Browser::new(program.address()).call(AGADIR, &submission()).await;
    assert_eq!(page.status, 201, "{}", page.body());
    let answer = page.json();
    (answer["number"].as_str().unwrap().to_owned(), answer["code"].as_str().unwrap().to_owned())
}

async fn is_followed(program: &Program, (number, code): &(String, String)) -> bool {
    Browser::new(program.address()).get(&format!("{AGADIR}/{number}?code={code}")).await.status == 200
}

/// Names, contents, owners and times of everything below a folder.
fn picture_of(folder: &Path) -> Vec<String> {
    let mut picture = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let (path, metadata) = (entry.path(), entry.metadata().unwrap());
        let content =
            if metadata.is_dir() { picture_of(&path).join(";") } else { format!("{:?}", std::fs::read(&path)) };
        picture.push(format!(
            "{path:?} {:o} {} {} {:?} {content}",
            metadata.mode(),
            metadata.uid(),
            metadata.mtime_nsec(),
            metadata.modified()
        ));
    }
    picture.sort();
    picture
}

#[tokio::test(flavor = "multi_thread")]
async fn two_programs_share_a_folder_and_the_second_goes_alone() {
    let data = block_in_place(seeded);
    let owner = block_in_place(|| Program::serve(data.path(), &[]));
    let guest = block_in_place(|| Program::serve(data.path(), &[]));
    let (by_owner, by_guest) = (submit(&owner).await, submit(&guest).await);
    assert!(is_followed(&guest, &by_owner).await && is_followed(&owner, &by_guest).await);

    assert!(block_in_place(|| guest.stop()).success());
    assert!(is_followed(&owner, &by_guest).await, "the guest took the database along");
    submit(&owner).await;

    assert!(block_in_place(|| owner.stop()).success());
    assert_eq!(data.database_processes(), Vec::<String>::new());
    assert!(data.postmaster().is_none());

    // And a second start keeps the data.
    let again = block_in_place(|| Program::serve(data.path(), &[]));
    assert!(is_followed(&again, &by_guest).await);
    let (number, _) = submit(&again).await;
    assert!(number.contains("-AGA-000004-"), "{number}");
    assert!(block_in_place(|| again.stop()).success());
    assert_eq!(data.database_processes(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn many_that_start_at_once_on_a_new_folder_share_one_database() {
    let data = DataFolder::new();
    let interrupted = data.path().join("pg.new");
    std::fs::create_dir(&interrupted).unwrap();
    std::fs::write(interrupted.join("PG_VERSION"), "of a start that was cut off").unwrap();
    let starts: Vec<_> = (0..4)
        .map(|_| {
            let folder = data.path().to_path_buf();
            tokio::spawn(async move { Embedded::start(&folder).await.unwrap() })
        })
        .collect();
    let mut all = Vec::new();
    for start in starts {
        all.push(start.await.unwrap());
    }
    for (number, embedded) in all.iter().enumerate() {
        let mut conn = AsyncPgConnection::establish(embedded.address().url()).await.unwrap();
        conn.batch_execute(&format!("CREATE TABLE of_{number} ()")).await.unwrap();
    }
    let mut conn = AsyncPgConnection::establish(all[0].address().url()).await.unwrap();
    let tables = names(&mut conn, "SELECT relname::text AS name FROM pg_class WHERE relname LIKE 'of\\__'").await;
    assert_eq!(tables.len(), 4);
    drop(conn);
    for embedded in all {
        embedded.stop().await.unwrap();
    }
    assert_eq!(data.database_processes(), Vec::<String>::new());
    assert!(!interrupted.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_a_dead_server_left_to_another_process_stops_no_start() {
    let data = DataFolder::new();
    let embedded = Embedded::start(data.path()).await.unwrap();
    AsyncPgConnection::establish(embedded.address().url())
        .await
        .unwrap()
        .batch_execute("CREATE TABLE kept ()")
        .await
        .unwrap();
    let pid_file = data.path().join("pg/postmaster.pid");
    let noted = std::fs::read_to_string(&pid_file).unwrap();
    embedded.stop().await.unwrap();

    // A process of the database's user that has nothing to do with it, as after a power cut.
    let mut other = block_in_place(|| data.as_owner_of_database("sleep").arg("600").spawn().unwrap());
    std::fs::write(&pid_file, format!("{}\n{}", other.id(), noted.split_once('\n').unwrap().1)).unwrap();
    let again = Embedded::start(data.path()).await.unwrap();
    let mut conn = AsyncPgConnection::establish(again.address().url()).await.unwrap();
    diesel::sql_query("SELECT FROM kept").execute(&mut conn).await.unwrap();
    drop(conn);
    again.stop().await.unwrap();
    assert!(block_in_place(|| other.try_wait()).unwrap().is_none(), "the other process was harmed");
    other.kill().unwrap();
    other.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn no_session_of_the_program_can_become_more_than_its_role() {
    let data = block_in_place(seeded);
    let program = block_in_place(|| Program::serve(data.path(), &[]));
    assert_eq!(Browser::new(program.address()).get("/readyz").await.status, 200);
    let embedded = Embedded::start(data.path()).await.unwrap();
    let mut conn = AsyncPgConnection::establish(embedded.address().url()).await.unwrap();
    // The login, not the present role, is what SET ROLE and SET SESSION AUTHORIZATION go back to.
    let logins = "SELECT DISTINCT usename::text AS name FROM pg_stat_activity
                   WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY 1";
    let roles = ["diwan_app", "diwan_platform", "diwan_search"];
    let started = std::time::Instant::now();
    loop {
        let found = names(&mut conn, logins).await;
        if found.iter().any(|login| login == "diwan_app") && found.iter().all(|login| roles.contains(&login.as_str())) {
            break;
        }
        // Those of the start, migrations and this test's own look, have ended by then.
        assert!(started.elapsed() < PATIENCE, "{found:?}");
    }
}

#[test]
fn a_folder_that_is_no_cluster_is_left_as_it_is() {
    for (file, content, words) in [
        ("notes.txt", "somebody's notes", "is not empty and not a PostgreSQL cluster; it was left as it is"),
        ("PG_VERSION", "9.6\n", "was made by PostgreSQL 9.6"),
    ] {
        let data = DataFolder::new();
        let folder = data.path().join("pg");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join(file), content).unwrap();
        std::fs::create_dir(folder.join("base")).unwrap();
        let before = picture_of(&folder);
        for arguments in [["serve"].as_slice(), &["migrate"], &["demo"]] {
            let ended = Program::command(data.path()).args(arguments).output().unwrap();
            let said = String::from_utf8(ended.stderr).unwrap();
            assert!(!ended.status.success() && said.contains(words), "{arguments:?}: {said}");
            assert_eq!(picture_of(&folder), before, "{arguments:?}");
        }
    }
}

#[test]
fn invented_people_come_among_real_administrations_only_when_they_are_asked_for_by_name() {
    let data = DataFolder::new();
    let create = ["tenant", "create", "commune-vraie", "--code", "VRA", "--kind", "commune"];
    let names = ["--name-ar", "جماعة حقيقية", "--name-fr", "Commune vraie"];
    let created = Program::command(data.path()).args(create).args(names).output().unwrap();
    assert!(created.status.success(), "{}", String::from_utf8_lossy(&created.stderr));
    let demo = || {
        let mut command = Program::command(data.path());
        command.args(["demo", "--complaints", "0"]);
        command
    };
    let refused = demo().output().unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success(), "{said}");
    assert!(said.contains("there are real administrations here") && said.contains("DIWAN_DEMO=1"), "{said}");
    let listed = Program::command(data.path()).args(["tenant", "list"]).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert!(listed.contains("commune-vraie") && !listed.contains("commune-agadir"), "{listed}");
    let entered = demo().env("DIWAN_DEMO", "1").output().unwrap();
    assert!(entered.status.success(), "{}", String::from_utf8_lossy(&entered.stderr));
}

#[test]
fn a_setting_that_cannot_be_used_is_named() {
    let data = DataFolder::new();
    for (name, value) in
        [("DIWAN_ADDR", "here"), ("DIWAN_PUBLIC_URL", "ftp://x"), ("DATABASE_URL", "mysql://secret-password@x")]
    {
        let ended = Program::command(data.path()).arg("serve").env(name, value).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert!(!ended.status.success() && said.contains(name), "{said}");
        assert!(!said.contains("secret-password"), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_lets_a_request_under_way_end() {
    let data = block_in_place(seeded);
    let program = block_in_place(|| Program::serve(data.path(), &[]));
    let address = program.address();
    let body = submission().to_string();
    let (first, rest) = body.as_bytes().split_at(20);
    let head = format!(
        "POST {AGADIR} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Expect: 100-continue\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    // The request has begun when the server asks for its body.
    let mut asked = [0; b"HTTP/1.1 100 Continue\r\n\r\n".len()];
    stream.read_exact(&mut asked).await.unwrap();
    assert!(asked.starts_with(b"HTTP/1.1 100 "), "{}", String::from_utf8_lossy(&asked));
    stream.write_all(first).await.unwrap();

    let stopping = tokio::task::spawn_blocking(move || program.stop());
    let refused = async { while TcpStream::connect(address).await.is_ok() {} };
    tokio::time::timeout(PATIENCE, refused).await.expect("it goes on listening");
    stream.write_all(rest).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
    assert!(stopping.await.unwrap().success());
    assert_eq!(data.database_processes(), Vec::<String>::new());
}

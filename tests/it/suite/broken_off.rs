//! The real commands on a whole administration, killed in the middle and run again.

use crate::embedded::seeded;
use crate::harness::{DataFolder, Program, database_of, names};
use diesel_async::{AsyncConnection, AsyncPgConnection};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Output, Stdio};
use tokio::task::block_in_place;

const AGADIR: &str = "commune-agadir";

/// Runs `diwan tenant …`, and kills it (SIGKILL) when its progress says `word`.
fn killed(data: &DataFolder, args: &[&str], word: &str) {
    let mut child = Program::command(data.path()).arg("tenant").args(args).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = Vec::new();
    for line in BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap) {
        if line.contains(word) {
            child.kill().unwrap();
            break;
        }
        said.push(line);
    }
    let status = child.wait().unwrap();
    assert!(!status.success(), "{args:?} ended before it said {word}: {said:#?}");
}

fn run(data: &DataFolder, args: &[&str]) -> Output {
    Program::command(data.path()).arg("tenant").args(args).output().unwrap()
}

fn done(data: &DataFolder, args: &[&str]) -> String {
    let output = run(data, args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// How many complaints and events the administration has.
async fn counted(data: &DataFolder) -> Vec<String> {
    let embedded = database_of(data).await;
    let mut conn = AsyncPgConnection::establish(embedded.address().url()).await.unwrap();
    let counted = names(
        &mut conn,
        "SELECT count(*)::text AS name FROM complaints.complaint JOIN identity.tenant t ON t.id = tenant_id AND slug = 'commune-agadir'
          UNION ALL SELECT count(*)::text FROM complaints.event JOIN identity.tenant t ON t.id = tenant_id AND slug = 'commune-agadir'",
    )
    .await;
    drop(conn);
    embedded.stop().await.unwrap();
    counted
}

fn left_behind(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    entries
        .filter(|name| name.starts_with("restoring-") || name.contains("partial") || name.contains("unfinished"))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn export_erase_and_restore_go_on_after_they_were_killed() {
    let data = block_in_place(|| {
        let data = seeded();
        let filled = Program::command(data.path()).args(["demo", "--complaints", "300"]).output().unwrap();
        assert!(filled.status.success(), "{}", String::from_utf8_lossy(&filled.stderr));
        data
    });
    let archive = data.path().join("agadir.tar.gz");
    let archive = archive.to_str().unwrap();
    let before = counted(&data).await;
    assert_ne!(before[0], "0");
    let export = ["export", AGADIR, "--out", archive];
    let erase = ["erase", AGADIR, "--archive", archive, "--yes", "--patience", "0"];
    let restore = ["restore", archive];
    block_in_place(|| {
        for word in ["rows", "archive"] {
            killed(&data, &export, word);
        }
        done(&data, &export);
        done(&data, &["verify", archive]);
        for word in ["waiting", "complaints.event:", "identity.membership:"] {
            killed(&data, &erase, word);
        }
        assert!(done(&data, &erase).contains("erased"));
    });
    assert_eq!(counted(&data).await, ["0", "0"]);
    block_in_place(|| {
        for word in ["people", "complaints.complaint:", "complaints.event:"] {
            killed(&data, &restore, word);
        }
        assert!(done(&data, &restore).contains("restored"));
        let sound = Program::command(data.path()).args(["register", "verify", "--tenant", AGADIR]).output().unwrap();
        assert!(sound.status.success(), "{}", String::from_utf8_lossy(&sound.stderr));
    });
    assert_eq!(counted(&data).await, before);
    assert_eq!(left_behind(data.path()), [""; 0]);
}

//! The memory of the real program: what a moment's work needed is given back.

use crate::embedded::seeded;
use crate::harness::{Browser, PATIENCE, Program};
use std::time::Instant;
use tokio::task::block_in_place;

/// Of the suite after the demonstration was entered, without its database; one password takes 19. Of the build of the tests, which needs more than one that is optimised.
const MOST_MEGABYTES: u64 = 190;

#[tokio::test(flavor = "multi_thread")]
async fn many_who_sign_in_leave_no_memory_behind() {
    let data = block_in_place(seeded);
    let program = block_in_place(|| Program::serve(data.path(), &[("DIWAN_DEMO", "1")]));
    for role in ["admin", "dispatcher", "officer", "head", "clerk", "counter"].repeat(4) {
        let browser = Browser::new(program.address());
        browser.sign_in(&format!("{role}@commune-agadir.example")).await;
        assert_eq!(browser.get("/fr/me").await.status, 200, "{role}");
    }
    let started = Instant::now();
    while program.resident_megabytes() > MOST_MEGABYTES {
        assert!(started.elapsed() < PATIENCE, "{} MB", program.resident_megabytes());
        tokio::task::yield_now().await;
    }
}

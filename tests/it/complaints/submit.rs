//! Submitting: who is found competent, what is written, and that it is written once.

use super::*;
use crate::harness::TestApp;

#[tokio::test]
async fn the_pin_and_the_subject_find_the_administration() {
    let started = std::time::Instant::now();
    let app = TestApp::start().await;
    eprintln!("start {:?}", started.elapsed());
    let amina = app.nobody();
    let form = amina.open("/fr/complaints/new").await.form("/fr/complaints/new");
    eprintln!("open {:?}", started.elapsed());
    let form = form.fill("lat", "30.42").fill("lon", "-9.6").fill("category", "lighting").fill("text", TEXT);
    let page = amina.send(form.fill("email", "amina@citizen.example").tick("consent")).await;
    eprintln!("sent {:?}", started.elapsed());
    println!("{} {}", page.status, page.text());
    app.drain_jobs().await;
    eprintln!("drained {:?}", started.elapsed());
    println!("{:?}", app.mails());
    let o = app.officer("commune-agadir").await;
    eprintln!("signed in {:?}", started.elapsed());
    println!("{}", o.open("/fr/commune-agadir/desk").await.text());
    drop(app);
    eprintln!("end {:?}", started.elapsed());
}

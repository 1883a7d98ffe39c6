//! The maps of the desk: where a complaint is, what is open around it, and where those of an incident are.

use super::map::reported;
use super::transfer::{accept, asked, propose};
use super::*;

const HERE: (&str, &str) = ("30.4200", "-9.6000");
/// Some 110 m north of it.
const NEAR: (&str, &str) = ("30.4210", "-9.6000");
/// A kilometre north of it.
const FAR: (&str, &str) = ("30.4290", "-9.6000");
const MAP: &str = "[data-place-map]";

fn desk(number: &str) -> String {
    format!("/fr/commune-agadir/desk/complaints/{number}")
}

#[tokio::test]
async fn a_complaint_with_a_pin_has_a_map_and_one_without_has_none() {
    let app = TestApp::start().await;
    let pinned = reported(&app, "lighting", "Lampadaire éteint au marché.", HERE).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&desk(&pinned)).await;
    page.says(&["30.42000, -9.60000"]);
    assert_eq!(page.all(&format!("{MAP}[data-lat='30.42'][data-lon='-9.6'] > summary")), ["Voir sur la carte"]);
    assert_eq!(page.all(&format!("{MAP}[hidden] [data-map-part][hidden] [data-map]")).len(), 1, "scripts draw it");
    assert!(page.all(&format!("{MAP} li")).is_empty());

    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let page = dispatcher.open(&receipt.desk()).await;
    page.says(&["Coordonnées"]);
    assert!(page.all(MAP).is_empty());
}

#[tokio::test]
async fn it_shows_what_is_open_nearby_about_the_same_to_whoever_may_see_it() {
    let app = TestApp::start().await;
    let one = reported(&app, "lighting", "Lampadaire éteint au marché.", HERE).await;
    let near = reported(&app, "lighting", "Deux lampadaires éteints.", NEAR).await;
    reported(&app, "lighting", "Un lampadaire cassé.", FAR).await;
    reported(&app, "roads", "Un trou au même endroit.", HERE).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&desk(&one)).await;
    assert_eq!(page.links(&format!("{MAP} li[data-lat='30.421'][data-lon='-9.6'] a")), [desk(&near)]);
    assert_eq!(page.all(&format!("{MAP} li")), [format!("{near} à 111 m")]);
    assert!(page.all(&format!("{MAP}[hidden]")).is_empty(), "the list is read without scripts");

    // What is settled asks for nothing nearby, and is not shown to others.
    app.execute("UPDATE complaints.complaint SET state = 'withdrawn' WHERE body = 'Deux lampadaires éteints.'").await;
    assert!(dispatcher.open(&desk(&one)).await.all(&format!("{MAP} li")).is_empty());
    let page = dispatcher.open(&desk(&near)).await;
    assert_eq!((page.all(MAP).len(), page.all(&format!("{MAP} li")).len()), (1, 0));
}

#[tokio::test]
async fn an_incident_has_a_map_of_its_complaints() {
    let app = TestApp::start().await;
    let one = reported(&app, "lighting", "Lampadaire éteint au marché.", HERE).await;
    let other = reported(&app, "lighting", "Deux lampadaires éteints.", NEAR).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&format!("{}/merge", desk(&one))).await;
    let new = page.links("main a.button").into_iter().find(|link| link.contains("/incidents/new")).unwrap();
    let form = dispatcher.open(&new).await.form("/incidents/new").fill("title", "Panne du secteur nord");
    let page = dispatcher.send(form).await;
    assert_eq!(page.links(&format!("{MAP} li[data-lat='30.42'] a")), [desk(&one)]);
    let form = page.form("/join").tick_one("n", &format!("{other}:1"), true);
    let page = dispatcher.send(form).await;
    page.says(&["Voir sur la carte. Réclamations avec une épingle : 2", "30.42100, -9.60000"]);
    let mut shown = page.links(&format!("{MAP} li a"));
    shown.sort_unstable();
    let mut expected = [desk(&one), desk(&other)];
    expected.sort_unstable();
    assert_eq!(shown, expected);
}

#[tokio::test]
async fn whoever_is_asked_to_take_a_complaint_sees_where_it_is_while_it_waits() {
    let app = TestApp::start().await;
    let author = app.nobody();
    let form = filled(&author, "commune-agadir").await.fill("lat", HERE.0).fill("lon", HERE.1);
    let receipt = Receipt::of("commune-agadir", &author.send(form).await);
    propose(&app, &receipt, "commune-rabat").await;
    let there = app.dispatcher("commune-rabat").await;
    let path = asked(&app, "commune-rabat").await;
    let page = there.open(&path).await;
    assert_eq!(page.all(&format!("{MAP}[data-lat='30.42'][data-lon='-9.6']")).len(), 1);
    accept(&app, "commune-rabat").await;
    assert!(there.open(&path).await.all(MAP).is_empty());
}

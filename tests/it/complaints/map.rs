//! What the public sees of complaints: what it may see and nothing else, in the list as on the map.

use super::*;
use jiff::SignedDuration;
use serde_json::Value;

pub(super) const LIST: &str = "/fr/commune-agadir/complaints";
/// A window that holds the whole commune.
const AROUND: &str = "south=30&west=-10&north=31&east=-9&zoom=12";

/// Agadir shows its complaints; its subjects allow so in three ways.
pub(super) async fn opened(app: &TestApp, publishes: &str) {
    app.execute(
        "UPDATE complaints.category SET visibility = CASE code WHEN 'lighting' THEN 'public' WHEN 'roads' THEN 'public'
             WHEN 'building' THEN 'limited' ELSE 'private' END",
    )
    .await;
    app.show_complaints("commune-agadir", publishes).await;
}

/// Somebody reports something at a place, and the number is told.
pub(super) async fn reported(app: &TestApp, subject: &str, text: &str, (lat, lon): (&str, &str)) -> String {
    let author = app.nobody();
    let form = filled(&author, "commune-agadir").await.fill("category", subject).fill("text", text);
    let mut page = author.post(&form.fill("lat", lat).fill("lon", lon).fill("name", "Amina Idrissi")).await;
    // What looks like somebody's data is shown to its author first.
    if page.status != 303 {
        page = author.post(&page.form("/complaints/new").press("seen")).await;
    }
    let page = author.open(page.header("location")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    app.clock.advance(SignedDuration::from_secs(6));
    page.one("[data-number]")
}

/// What a moderator decides.
pub(super) async fn moderated(app: &TestApp, text: &str, moderation: &str) {
    app.clock.advance(SignedDuration::from_secs(6));
    app.execute(&format!(
        "UPDATE complaints.face f SET moderation = '{moderation}', body = c.body, changed_at = '{}'
         FROM complaints.complaint c WHERE c.tenant_id = f.tenant_id AND c.id = f.complaint_id AND c.body = '{text}'",
        app.clock.now()
    ))
    .await;
    app.clock.advance(SignedDuration::from_secs(6));
}

async fn seen(app: &TestApp, query: &str) -> Value {
    let page = app.nobody().get(&format!("{LIST}/map.json?{AROUND}{query}")).await;
    assert_eq!(page.status, 200, "{}", page.body());
    page.json()
}

#[tokio::test]
async fn the_public_sees_what_it_may_see_and_nothing_else() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    let number = reported(&app, "lighting", "Lampadaire éteint au marché.", ("30.4200", "-9.6000")).await;
    reported(&app, "lighting", "Appelez-moi au 0612345678.", ("30.4230", "-9.5970")).await;
    reported(&app, "building", "Chantier chez mon voisin.", ("30.4175", "-9.5930")).await;
    reported(&app, "staff", "On m’a mal reçue au guichet.", ("30.4150", "-9.5900")).await;
    reported(&app, "roads", "Trou devant le lycée.", ("30.4260", "-9.5940")).await;
    moderated(&app, "Trou devant le lycée.", "hidden").await;

    let page = app.nobody().get(LIST).await;
    page.says(&["2 réclamations", "Lampadaire éteint au marché.", "Le texte de cette réclamation n’est pas public."]);
    let entries = page.links("[data-public-list] a");
    assert_eq!(entries.len(), 2);
    let mut bodies = page.body();
    for entry in &entries {
        let page = app.nobody().get(entry).await;
        assert_eq!(page.status, 200);
        bodies.push_str(&page.body());
    }
    bodies.push_str(&app.nobody().get(&format!("{LIST}.rss")).await.body());
    bodies.push_str(&seen(&app, "").await.to_string());
    for secret in [
        "0612345678",
        "mon voisin",
        "guichet",
        "lycée",
        "Idrissi",
        "amina@citizen.example",
        number.as_str(),
        // Of what is sensitive the place is shown to a kilometre.
        "30.4175",
        "9.5930",
    ] {
        assert!(!bodies.contains(secret), "the public reads {secret}");
    }
    assert_eq!(seen(&app, "").await["total"], 2);
    // A page that was known is not there any more, at once.
    moderated(&app, "Lampadaire éteint au marché.", "hidden").await;
    let known = app.rows("SELECT complaint_id AS id FROM complaints.face WHERE moderation = 'hidden'").await;
    for row in known {
        let path = format!("{LIST}/public/{}", row["id"].as_str().unwrap());
        assert_eq!(app.nobody().get(&path).await.status, 404, "{path}");
    }
    assert_eq!(seen(&app, "").await["total"], 1);
}

#[tokio::test]
async fn nothing_is_shown_before_somebody_reviewed_it_where_that_is_the_rule() {
    let app = TestApp::start().await;
    opened(&app, "reviewed").await;
    reported(&app, "lighting", "Lampadaire éteint.", ("30.4200", "-9.6000")).await;
    app.nobody().get(LIST).await.says(&["Aucune réclamation", "Rien à montrer pour le moment"]);
    assert_eq!(seen(&app, "").await["total"], 0);
    moderated(&app, "Lampadaire éteint.", "clean").await;
    app.nobody().get(LIST).await.says(&["1 réclamation", "Lampadaire éteint."]);
    assert_eq!(seen(&app, "").await["total"], 1);
}

#[tokio::test]
async fn list_and_map_count_the_same_whatever_is_filtered() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    reported(&app, "lighting", "Premier lampadaire.", ("30.4200", "-9.6000")).await;
    reported(&app, "lighting", "Deuxième lampadaire.", ("30.4230", "-9.5970")).await;
    reported(&app, "roads", "Un trou.", ("30.4260", "-9.5940")).await;
    app.execute(
        "UPDATE complaints.face SET state = 'closed_resolved', changed_at = received_at WHERE category_code = 'roads'",
    )
    .await;
    app.clock.advance(SignedDuration::from_secs(6));
    for (query, count) in [
        ("", 3),
        ("&subject=lighting", 2),
        ("&state=closed", 1),
        ("&state=closed_resolved", 1),
        ("&state=closed_unresolved", 0),
        ("&state=submitted", 2),
        ("&state=submitted&subject=roads", 0),
        // The public sees none that was taken back: as if nothing were asked for.
        ("&state=withdrawn", 3),
        ("&state=open&subject=roads", 0),
        ("&territory=09.001", 3),
        ("&territory=04.421", 0),
        ("&territory=nowhere", 0),
        ("&period=week", 3),
        ("&box=30.419,-9.601,30.421,-9.599", 1),
        ("&box=nonsense&state=nonsense&period=nonsense", 3),
    ] {
        let drawn = seen(&app, query).await;
        assert_eq!(drawn["total"], count, "{query}");
        let clusters = drawn["clusters"].as_array().unwrap();
        let sum: i64 = clusters.iter().map(|cluster| cluster["count"].as_i64().unwrap()).sum();
        assert_eq!(sum, count, "{query}");
        let page = app.nobody().get(&format!("{LIST}?{}", query.trim_start_matches('&'))).await;
        assert_eq!(page.links("[data-public-list] a").len() as i64, count, "{query}");
        let feed = app.nobody().get(&format!("{LIST}.rss?{}", query.trim_start_matches('&'))).await;
        assert_eq!(feed.body().matches("<item>").count() as i64, count, "{query}");
    }
    app.clock.advance(SignedDuration::from_hours(24 * 8));
    assert_eq!(seen(&app, "&period=week").await["total"], 0);
    let heat = seen(&app, "&view=heat").await;
    assert_eq!((heat["total"].as_i64(), heat["clusters"].as_array().unwrap().len()), (Some(3), 0));
    assert!(!heat["squares"].as_array().unwrap().is_empty() && !heat["levels"].as_array().unwrap().is_empty());
    app.nobody().get(&format!("{LIST}?view=heat")).await.says(&["Densité par territoire"]);
    // Away from everything.
    let page = app.nobody().get(&format!("{LIST}/map.json?south=33&west=-7&north=34&east=-6&zoom=12")).await;
    assert_eq!(page.json()["total"], 0);
    for wrong in ["", "?south=a&west=b&north=c&east=d&zoom=e", "?south=31&west=-9&north=30&east=-10&zoom=3"] {
        assert_eq!(app.nobody().get(&format!("{LIST}/map.json{wrong}")).await.status, 400, "{wrong}");
    }
}

#[tokio::test]
async fn a_link_says_the_subject_and_the_place_only_where_it_is_another_one() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    reported(&app, "lighting", "Lampadaire éteint.", ("30.4200", "-9.6000")).await;
    app.execute(
        "UPDATE complaints.face f SET territory_code = t.territory_code, changed_at = received_at
         FROM identity.tenant t WHERE t.id = f.tenant_id",
    )
    .await;
    assert_eq!(app.nobody().get(LIST).await.all("[data-public-list] a"), ["Éclairage public"]);
    let feed = app.nobody().get(&format!("{LIST}.rss")).await.body();
    assert!(feed.contains("<title>Éclairage public – Lampadaire éteint.</title>"), "{feed}");
    app.execute("UPDATE complaints.face SET territory_code = '04.421', changed_at = received_at").await;
    let name = app.rows("SELECT names->>'fr' AS fr FROM territory.territory WHERE code = '04.421'").await.remove(0);
    let name = name["fr"].as_str().unwrap();
    let titles = app.nobody().get(LIST).await.all("[data-public-list] a");
    assert_eq!(titles, [format!("Éclairage public – {name}")]);
}

#[tokio::test]
async fn states_are_asked_for_in_the_words_that_the_list_says_and_pages_and_feed_keep_them() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    reported(&app, "lighting", "Lampadaire éteint.", ("30.4200", "-9.6000")).await;
    let page = app.nobody().get(&format!("{LIST}?state=submitted")).await;
    let options = page.all("#state option");
    let said = page.all("[data-public-list] .tag").remove(0);
    assert!(options.contains(&said), "{said} in {options:?}");
    assert_eq!(page.all("#state option[selected]"), [said]);
    let mut once = options.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), options.len(), "two options say the same: {options:?}");
    assert!(!options.contains(&"Retirée".to_owned()), "the public does not see these");
    assert!(page.all("#territory").is_empty(), "a commune has no territory below its own");
    assert_eq!(page.links("link[type='application/rss+xml']"), [format!("{LIST}.rss?state=submitted")]);
    assert!(page.body().contains(&format!("data-points=\"{LIST}/map.json?state=submitted\"")));
}

#[tokio::test]
async fn a_long_list_has_pages_and_each_complaint_stands_on_one() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    reported(&app, "lighting", "Le premier.", ("30.4200", "-9.6000")).await;
    // Twenty-four more like it, a minute apart from each other.
    app.execute(
        "CREATE TEMP TABLE one AS SELECT * FROM complaints.complaint;
         CREATE TEMP TABLE its AS SELECT * FROM complaints.face;
         CREATE TEMP TABLE more AS SELECT n, gen_random_uuid() AS id FROM generate_series(1, 24) n;
         INSERT INTO complaints.complaint SELECT (jsonb_populate_record(one, jsonb_build_object('id', more.id, 'serial', 900 + n,
             'idempotency', null))).* FROM one, more;
         INSERT INTO complaints.face SELECT (jsonb_populate_record(its, jsonb_build_object('complaint_id', more.id,
             'received_at', its.received_at - n * interval '1 minute'))).* FROM its, more",
    )
    .await;
    let browser = app.nobody();
    let first = browser.get(&format!("{LIST}?state=submitted")).await;
    first.says(&["25 réclamations"]);
    assert!(first.links(".pagination-next")[0].contains("state=submitted"));
    let mut seen = first.links("[data-public-list] a");
    assert_eq!(seen.len(), 20);
    let second = browser.get(&first.links(".pagination-next")[0]).await;
    seen.extend(second.links("[data-public-list] a"));
    assert!(second.links(".pagination-next").is_empty());
    let before = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!((before, seen.len()), (25, 25));
}

#[tokio::test]
async fn a_page_says_what_happened_day_by_day_and_no_more() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    let number = reported(&app, "lighting", "Lampadaire éteint.", ("30.4200", "-9.6000")).await;
    let receipt = Receipt { slug: "commune-agadir", number, code: String::new() };
    assign(&app, &receipt).await;
    answer(&app, &receipt, "partly_resolved").await;
    app.clock.advance(SignedDuration::from_secs(6));
    let entry = app.nobody().get(LIST).await.links("[data-public-list] a")[0].clone();
    let page = app.nobody().get(&entry).await;
    page.says(&["Éclairage public", "Lampadaire éteint.", "Reçue", "Confiée au service compétent", "Réponse donnée"]);
    let text = page.text();
    assert!(!text.contains(ANSWER) && !text.contains("El Fassi") && !text.contains("09:00"), "{text}");
    assert!(page.links("a").iter().any(|link| link.starts_with(&format!("{LIST}/alerts?lat=30.42"))));
}

#[tokio::test]
async fn an_administration_that_does_not_open_its_map_says_so_and_what_to_do() {
    let app = TestApp::start().await;
    let page = app.nobody().get("/fr/commune-rabat/complaints").await;
    assert_eq!(page.status, 200);
    page.says(&[
        "Réclamations non publiées",
        "Cette administration ne publie pas ses réclamations",
        "Déposer une réclamation",
    ]);
    // Another's complaint is not found under its address.
    opened(&app, "unflagged").await;
    app.show_complaints("commune-rabat", "reviewed").await;
    reported(&app, "lighting", "Lampadaire éteint.", ("30.4200", "-9.6000")).await;
    let entry = app.nobody().get(LIST).await.links("[data-public-list] a")[0].clone();
    assert_eq!(app.nobody().get(&entry).await.status, 200);
    assert_eq!(app.nobody().get(&entry.replace("agadir", "rabat")).await.status, 404);
    app.nobody().get("/fr/commune-rabat/complaints").await.says(&["Aucune réclamation"]);
}

#[tokio::test]
async fn whoever_has_the_same_begins_with_its_subject_and_its_place() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    reported(&app, "lighting", "Le lampadaire de la place est éteint.", ("30.427654", "-9.598123")).await;
    let reader = app.nobody();
    let face = app.rows("SELECT complaint_id AS id FROM complaints.face").await[0]["id"].as_str().unwrap().to_owned();
    let entry = reader.open(&format!("/fr/commune-agadir/complaints/public/{face}")).await;
    let link = entry.links("a.button-secondary").into_iter().find(|link| link.contains("/complaints/new")).unwrap();
    let form = reader.open(&link).await.form("/complaints/new");
    assert_eq!(form.value("category"), "lighting");
    assert_eq!((form.value("lat").as_str(), form.value("lon").as_str()), ("30.427654", "-9.598123"));
    // What others wrote into such an address is no more than a form that is not filled in.
    for query in ["?category=zzz&lat=x&lon=y&territory=%00", "?territory=", "?category=%FF"] {
        assert_eq!(reader.open(&format!("/fr/commune-agadir/complaints/new{query}")).await.status, 200, "{query}");
    }
}

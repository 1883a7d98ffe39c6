//! What is open to everybody of an administration, what its settings were before, and what it may be called.

use super::put;
use crate::harness::{Browser, Page, TestApp};

const WORDS: &str = "/fr/commune-agadir/desk/setup/words";
const APPROVAL: &str = "/fr/region-souss-massa/desk/approvals/commune-agadir";

async fn admin(app: &TestApp) -> Browser {
    app.admin("commune-agadir").await
}

/// Calls an administration so, in French.
async fn call(browser: &Browser, slug: &str, name: &str) -> Page {
    let form = browser.open(&format!("/fr/{slug}/desk/setup/words")).await.form("/setup/words");
    browser.send(form.fill("name_fr", name)).await
}

/// What citizens read above the page of the commune of Agadir.
async fn heading(app: &TestApp) -> String {
    app.nobody().open("/fr/commune-agadir/?x").await.heading()
}

#[tokio::test]
async fn everybody_reads_what_an_administration_does_with_personal_data() {
    let app = TestApp::start().await;
    let (admin, citizen) = (admin(&app).await, app.nobody());
    let page = citizen.open("/fr/commune-agadir/data").await;
    assert_eq!((page.status, page.heading().as_str()), (200, "Vos données personnelles"));
    page.says(&["Recevoir et traiter les réclamations", "60 mois", "donnees@commune-agadir.example"]);
    page.says(&["est en cours", "Accès", "Rectification", "Opposition", "loi 09-08"]);
    for way in ["/fr/commune-agadir/", "/fr/commune-agadir/complaints/new"] {
        assert!(citizen.open(way).await.links("a").contains(&"/fr/commune-agadir/data".to_owned()), "{way}");
    }
    let form = admin.open("/fr/commune-agadir/desk/setup/register").await.form("/setup/register");
    let form = form.fill("number", "A-GC-123/2026").fill("months", "24");
    admin.send(form).await.says(&["C’est enregistré."]);
    let page = citizen.open("/fr/commune-agadir/data").await;
    page.says(&["24 mois"]);
    assert!(page.one("[data-cndp]").contains("A-GC-123/2026"));
    // Who has not filled it in yet says so.
    app.execute("DELETE FROM identity.processing").await;
    citizen.open("/fr/commune-rabat/data").await.says(&["n’a pas encore rempli son registre"]);
}

#[tokio::test]
async fn the_processing_of_all_administrations_that_answer_is_listed() {
    let app = TestApp::start().await;
    let citizen = app.nobody();
    let page = citizen.open("/fr/data").await;
    assert_eq!((page.status, page.all("tbody tr").len()), (200, 50));
    let next = page.links(".pagination-next").remove(0);
    let rest = citizen.open(&next).await;
    assert!(rest.all("tbody tr").len() > 30 && rest.all("tbody th") != page.all("tbody th"));
    let page = citizen.open("/fr/data?q=commune%20AGADIR").await;
    assert_eq!(page.links("tbody a"), ["/fr/commune-agadir/data"]);
    page.says(&["Déclaration en cours"]);
    put(&app, "commune-agadir", "trial").await;
    citizen.open("/fr/data?q=commune%20agadir").await.says(&["Aucune administration trouvée"]);
    for way in ["/fr/commune-agadir/data", "/fr/commune-agadir/complaints/new"] {
        let page = citizen.open(way).await;
        assert!(!page.text().contains("donnees@commune-agadir.example"), "{way} {}", page.text());
    }
    put(&app, "commune-agadir", "suspended").await;
    citizen.open("/fr/commune-agadir/complaints/new").await.says(&["donnees@commune-agadir.example"]);
}

#[tokio::test]
async fn the_trail_tells_what_a_setting_was_and_what_it_is() {
    let app = TestApp::start().await;
    let admin = admin(&app).await;
    let setup = async |page: &str| admin.open(&format!("/fr/commune-agadir/desk/setup{page}")).await.form(page);
    admin.send(setup("/modules").await.without("appointments")).await.says(&["C’est enregistré."]);
    admin.send(setup("/look").await.fill("colour", "#8b0000")).await.says(&["C’est enregistré."]);
    let register = setup("/register").await.fill("contact", "Mme Untel").fill("number", "A-GC-123/2026");
    admin.send(register).await.says(&["C’est enregistré."]);
    admin.send(setup("/words").await.fill("opening_fr", "Bienvenue.")).await.says(&["C’est enregistré."]);
    // What stays as it was leaves no line.
    admin.send(setup("/modules").await).await.says(&["C’est enregistré."]);
    let page = admin.open("/fr/commune-agadir/desk/audit?kind=tenant.changed").await;
    assert_eq!(page.all("tbody th").len(), 4);
    page.says(&[
        "Modules : Réclamations, Rendez-vous, Courrier → Réclamations, Courrier",
        "Couleur : rien → #8b0000",
        "Numéro de la CNDP : Déclaration en cours → A-GC-123/2026",
        "Modifié : À qui s’adresser",
        "Texte – Français : rien → Bienvenue.",
    ]);
    assert!(!page.text().contains("Untel") && !page.text().contains("Durée"), "{}", page.text());
}

#[tokio::test]
async fn the_trail_tells_what_a_unit_was() {
    let app = TestApp::start().await;
    let admin = admin(&app).await;
    let form = admin.open("/fr/commune-agadir/desk/units/new").await.form("/units/new");
    let form = form.fill("name_ar", "الطرق").fill("name_fr", "Voirie").fill("code", "voirie");
    let list = admin.send(form).await;
    let is_unit = |link: &String| link.contains("/desk/units/") && !link.ends_with("/new");
    let unit = list.links("main a").into_iter().rfind(is_unit).unwrap();
    let form = admin.open(&unit).await.form(&unit);
    admin.send(form.fill("name_fr", "Routes")).await.says(&["Routes"]);
    let page = admin.open("/fr/commune-agadir/desk/audit?kind=unit.changed").await;
    page.says(&["Nom – Français : Voirie → Routes"]);
    assert!(!page.text().contains("voirie"), "what stays is not told: {}", page.text());
}

#[tokio::test]
async fn a_live_administration_keeps_its_name_until_its_region_accepts_another() {
    let app = TestApp::start().await;
    let admin = admin(&app).await;
    let form = admin.open(WORDS).await.form("/setup/words").fill("name_fr", "Ville d’Agadir");
    let page = admin.send(form.fill("opening_fr", "La ville vous écoute.")).await;
    page.says(&["attendent un accord", "Ville d’Agadir (au lieu de « Commune d’Agadir »)"]);
    let seen = app.nobody().open("/fr/commune-agadir/?x").await;
    assert_eq!(seen.heading(), "Commune d’Agadir");
    seen.says(&["La ville vous écoute."]);
    app.drain_jobs().await;
    let asked: Vec<String> =
        app.mails().into_iter().filter(|mail| mail.subject.contains("nouveaux noms")).map(|mail| mail.to).collect();
    assert_eq!(asked, ["admin@region-souss-massa.example"]);

    let region = app.admin("region-souss-massa").await;
    let list = region.open("/fr/region-souss-massa/desk/approvals").await;
    assert_eq!(list.links("main li a"), [APPROVAL.to_owned(), format!("{APPROVAL}#names")]);
    let form = region.open(APPROVAL).await.form("/names");
    let page = region.send(form.clone().fill("decision", "refuse")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["names_reason".to_owned()]));
    for link in page.links(".languages a") {
        assert_eq!(region.open(&link).await.status, 200, "{link}");
    }
    let accepted = form.fill("decision", "accept");
    region.send(accepted.clone()).await.says(&["Les nouveaux noms sont acceptés"]);
    assert_eq!(region.send(accepted).await.status, 409, "twice is once");
    assert_eq!(heading(&app).await, "Ville d’Agadir");
    app.drain_jobs().await;
    let told = app.mails();
    let mut letters = told.iter().filter(|mail| mail.to == "admin@commune-agadir.example");
    let letter = letters.find(|mail| mail.subject.contains("acceptés")).expect("nobody was told");
    assert!(letter.text.contains("démonstration"), "{}", letter.text);
    let trail = admin.open("/fr/commune-agadir/desk/audit?kind=tenant.names-accepted").await;
    trail.says(&["Nom – Français : Commune d’Agadir → Ville d’Agadir"]);
    let other = app.admin("region-fes-meknes").await;
    let stranger = other.open("/fr/region-fes-meknes/desk/approvals/commune-agadir").await;
    assert_eq!(stranger.status, 404);
}

#[tokio::test]
async fn names_that_are_refused_or_withdrawn_change_nothing() {
    let app = TestApp::start().await;
    let (admin, operator) = (admin(&app).await, app.operator().await);
    let here = "/fr/platform/tenants/commune-agadir";
    call(&admin, "commune-agadir", "Ville d’Agadir").await.says(&["attendent un accord"]);
    let form = operator.open(here).await.form("/names").fill("decision", "refuse");
    let page = operator.send(form.fill("names_reason", "La loi dit : commune.")).await;
    page.says(&["Les nouveaux noms sont refusés", "La loi dit : commune."]);
    app.drain_jobs().await;
    let mails = app.mails();
    let told = mails.iter().rfind(|mail| mail.to == "admin@commune-agadir.example").unwrap();
    assert!(told.text.contains("La loi dit : commune."), "{}", told.text);

    let page = call(&admin, "commune-agadir", "Mairie d’Agadir").await;
    let late = operator.open(here).await.form("/names").fill("decision", "accept");
    let withdraw = page.form("/names/withdraw");
    let page = admin.send(withdraw).await;
    assert!(!page.has_form("/names/withdraw"), "{}", page.text());
    assert_eq!(operator.send(late).await.status, 409, "nothing waits any more");
    assert_eq!(heading(&app).await, "Commune d’Agadir");
}

#[tokio::test]
async fn nobody_takes_the_name_of_a_neighbour_however_it_is_spelled() {
    let app = TestApp::start().await;
    let names = app.rows("SELECT names FROM identity.tenant WHERE slug = 'ministere-emploi'").await;
    let taken = names[0]["names"]["fr"].as_str().unwrap().to_uppercase().replace(' ', "  ").replace('’', "'");
    let admin = app.admin("ministere-education").await;
    for state in ["trial", "live"] {
        put(&app, "ministere-education", state).await;
        let page = call(&admin, "ministere-education", &taken).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["name_fr".to_owned()]), "{state}");
        page.says(&["C’est déjà le nom de", "Ministère de l’Inclusion économique"]);
        assert_eq!(page.form("/setup/words").value("name_fr"), taken);
    }
    // Far from each other, communes may have one name.
    put(&app, "commune-agadir", "trial").await;
    let agadir = app.admin("commune-agadir").await;
    call(&agadir, "commune-agadir", "Commune de Fès").await.says(&["C’est enregistré."]);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_neighbours_that_take_one_name_at_once_one_gets_it() {
    let app = TestApp::start().await;
    let (one, other) = ("ministere-education", "ministere-emploi");
    for slug in [one, other] {
        put(&app, slug, "trial").await;
    }
    let (first, second) = (app.admin(one).await, app.admin(other).await);
    for round in 0..5 {
        let name = format!("Ministère du numéro {round}");
        let (this, that) = tokio::join!(call(&first, one, &name), call(&second, other, &name));
        let mut statuses = [this.status, that.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422], "{name}: {} {}", this.text(), that.text());
        assert_eq!(app.count(&format!("identity.tenant WHERE names ->> 'fr' = '{name}'")).await, 1);
    }
}

#[tokio::test]
async fn of_two_windows_the_later_one_is_told_what_the_first_saved() {
    let app = TestApp::start().await;
    let admin = admin(&app).await;
    let words = admin.open(WORDS).await.form("/setup/words");
    let first = words.clone().fill("opening_fr", "Bienvenue.");
    admin.send(first.clone()).await.says(&["C’est enregistré."]);
    admin.send(first).await.says(&["C’est enregistré."]);
    let page = admin.send(words.fill("opening_en", "Welcome.")).await;
    assert_eq!(page.status, 409);
    assert!(page.one("[data-changed]").contains("Bienvenue."), "{}", page.text());
    let again = page.form("/setup/words");
    assert_eq!((again.value("opening_en").as_str(), again.value("opening_fr").as_str()), ("Welcome.", ""));
    assert_eq!(app.count("identity.tenant WHERE openings ->> 'fr' = 'Bienvenue.'").await, 1, "nothing was lost");
    admin.send(again.fill("opening_fr", "Bienvenue.")).await.says(&["C’est enregistré."]);

    for (page, field, first, second) in
        [("/look", "colour", "#8b0000", "#00008b"), ("/register", "purpose", "Répondre.", "Bien répondre.")]
    {
        let here = format!("/fr/commune-agadir/desk/setup{page}");
        let form = admin.open(&here).await.form(page);
        admin.send(form.clone().fill(field, first)).await.says(&["C’est enregistré."]);
        let late = admin.send(form.fill(field, second)).await;
        assert_eq!(late.status, 409, "{page}");
        assert!(late.one("[data-changed]").contains(first), "{page}");
        assert_eq!(late.form(page).value(field), second, "{page}");
        admin.send(late.form(page)).await.says(&["C’est enregistré."]);
    }
    let form = admin.open("/fr/commune-agadir/desk/setup/modules").await.form("/modules");
    admin.send(form.clone().without("mail")).await.says(&["C’est enregistré."]);
    let late = admin.send(form.without("appointments")).await;
    assert_eq!(late.status, 409);
    assert!(late.one("[data-changed]").contains("Réclamations · Rendez-vous"), "{}", late.text());
}

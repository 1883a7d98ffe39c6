//! What an administration's people set themselves, and what citizens then see.

use super::put;
use crate::complaints::filled;
use crate::harness::{Browser, Page, TestApp, photo};

async fn admin(app: &TestApp) -> Browser {
    app.signed_in("admin@commune-agadir.example").await
}

async fn colour(browser: &Browser, colour: &str) -> Page {
    let form = browser.open("/fr/commune-agadir/desk/setup/look").await.form("/setup/look");
    browser.send(form.fill("colour", colour)).await
}

#[tokio::test]
async fn a_pale_colour_is_refused_and_a_readable_one_is_on_every_page() {
    let app = TestApp::start().await;
    let (admin, citizen) = (admin(&app).await, app.nobody());
    for wrong in ["yellow", "#ffd33d", "#777", "#00000"] {
        let page = colour(&admin, wrong).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["colour".to_owned()]), "{wrong}");
        assert_eq!(page.form("/setup/look").value("colour"), wrong);
    }
    colour(&admin, "#ffd33d").await.says(&["trop pâle", "1,1"]);
    assert_eq!(citizen.open("/fr/commune-agadir/brand.css").await.status, 404);
    colour(&admin, "#8B0000").await.says(&["C’est enregistré."]);
    let page = citizen.open("/fr/commune-agadir/").await;
    let sheet = page.links("link[rel=stylesheet]").pop().unwrap();
    assert_eq!(sheet, "/fr/commune-agadir/brand.css?8b0000");
    let sheet = citizen.open(&sheet).await;
    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert!(sheet.body().contains("--accent-light:#8b0000;--accent-dark:#"), "{}", sheet.body());
}

#[tokio::test]
async fn a_logo_is_a_picture_and_stands_beside_the_name() {
    let app = TestApp::start().await;
    let (admin, citizen) = (admin(&app).await, app.nobody());
    let form = admin.open("/fr/commune-agadir/desk/setup/look").await.form("/setup/logo");
    let page = admin.send(form.clone().attach("logo", "logo.svg", b"<svg xmlns='x'/>".to_vec())).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["logo".to_owned()]));
    assert_eq!(page.links(".languages a[lang=ar]"), ["/ar/commune-agadir/desk/setup/look"]);
    admin.send(form.attach("logo", "logo.jpg", photo())).await.says(&["C’est enregistré."]);
    let source = citizen.open("/ar/commune-agadir/").await.links(".service-logo").remove(0);
    let logo = citizen.open(&source).await;
    assert_eq!((logo.status, logo.header("content-type")), (200, "image/jpeg"));
    assert_eq!(citizen.open("/fr/commune-rabat/logo").await.status, 404);
}

#[tokio::test]
async fn names_opening_and_colour_of_a_trial_are_for_its_own_people_until_it_goes_live() {
    let app = TestApp::start().await;
    put(&app, "commune-agadir", "trial").await;
    let admin = admin(&app).await;
    let form = admin.open("/fr/commune-agadir/desk/setup/words").await.form("/setup/words");
    let page = admin.send(form.clone().fill("name_ar", " ").fill("opening_fr", &"a".repeat(601))).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["name_ar".to_owned(), "opening_fr".to_owned()]));
    let form = form.fill("name_fr", "Ville d’Agadir").fill("opening_fr", "La ville vous écoute.");
    admin.send(form.fill("opening_ar", "المدينة تنصت إليكم.")).await.says(&["C’est enregistré."]);
    colour(&admin, "#8B0000").await.says(&["C’est enregistré."]);
    let page = admin.open("/fr/commune-agadir/").await;
    assert_eq!(page.heading(), "Ville d’Agadir", "its people see it as it will be");
    page.says(&["La ville vous écoute."]);
    assert_eq!(admin.open("/fr/commune-agadir/brand.css").await.status, 200);

    for state in ["trial", "asked"] {
        put(&app, "commune-agadir", state).await;
        for reader in [app.nobody(), app.citizen().await, app.officer("commune-rabat").await] {
            let page = reader.open("/fr/commune-agadir/").await;
            assert_eq!(page.heading(), "Commune d’Agadir", "{state}");
            page.one("meta[name=robots][content=noindex]");
            for path in ["/", "/complaints/new", "/data", "/sign-in", "/desk/complaints", "/logo"] {
                let page = reader.open(&format!("/fr/commune-agadir{path}")).await;
                for own in ["Ville d’Agadir", "La ville vous écoute.", "brand.css"] {
                    assert!(!page.body().contains(own), "{state} {path}: {own}");
                }
            }
            assert_eq!(reader.open("/fr/commune-agadir/brand.css").await.status, 404, "{state}");
        }
    }

    put(&app, "commune-agadir", "live").await;
    let page = app.nobody().open("/fr/commune-agadir/").await;
    assert_eq!(page.heading(), "Ville d’Agadir");
    page.says(&["La ville vous écoute."]);
    assert!(page.all("meta[name=robots]").is_empty());
    app.nobody().open("/ar/commune-agadir/").await.says(&["المدينة تنصت إليكم."]);
}

#[tokio::test]
async fn a_module_that_is_off_takes_nothing_new() {
    let app = TestApp::start().await;
    let (admin, officer, citizen) = (admin(&app).await, app.officer("commune-agadir").await, app.nobody());
    let form = admin.open("/fr/commune-agadir/desk/setup/modules").await.form("/setup/modules");
    admin.send(form.without("complaints")).await.says(&["C’est enregistré."]);
    let page = citizen.open("/fr/commune-agadir/complaints/new").await;
    assert_eq!((page.status, page.has_form("/complaints/new")), (200, false));
    page.says(&["Cette administration ne reçoit pas de réclamations par Diwan.", "Médiateur du Royaume"]);
    assert_eq!(officer.open("/fr/commune-agadir/desk/complaints").await.status, 200, "what is there is dealt with");
    let call = citizen.call("/api/v1/commune-agadir/complaints", &crate::embedded::submission()).await;
    assert_eq!((call.status, call.json()["type"].as_str()), (403, Some("urn:diwan:problem:closed")));
    let home = citizen.open("/fr/commune-agadir/").await;
    assert!(!home.links("a").contains(&"/fr/commune-agadir/complaints/new".to_owned()));
    assert_eq!(citizen.open("/fr/commune-rabat/complaints/new").await.status, 200, "others go on");
    // What the commune answered for goes to whoever else answers there.
    let form = citizen.open("/fr/complaints/new").await.form("/complaints/new");
    let form = form.fill("region", "09").fill("province", "09.001").fill("category", "lighting");
    let form = form.fill("text", "Le lampadaire est éteint.").fill("email", "amina@citizen.example").tick("consent");
    assert!(citizen.send(form).await.path.starts_with("/fr/prefecture-agadir"));
}

#[tokio::test]
async fn a_form_is_published_with_its_entry_in_the_register_only() {
    let app = TestApp::start().await;
    let (admin, citizen) = (admin(&app).await, app.nobody());
    let open = filled(&citizen, "commune-agadir").await;
    app.execute("UPDATE identity.tenant SET cndp = '' WHERE slug = 'commune-agadir'").await;
    put(&app, "commune-agadir", "live").await;
    let page = citizen.open("/fr/commune-agadir/complaints/new").await;
    page.says(&["registre des données personnelles"]);
    assert!(!page.has_form("/complaints/new"));
    assert_eq!(citizen.send(open).await.status, 403, "nor is a form taken that stood open");
    let call = citizen.call("/api/v1/commune-agadir/complaints", &crate::embedded::submission()).await;
    assert_eq!(call.status, 403);
    let form = admin.open("/fr/commune-agadir/desk/setup/register").await.form("/setup/register");
    let form = form.fill("contact", "Secrétariat général");
    let page = admin.send(form.clone().fill("number", "???").fill("months", "0")).await;
    assert_eq!(page.wrong_fields(), ["months", "number"]);
    admin.send(form.fill("number", "A-GC-123/2026")).await.says(&["C’est enregistré."]);
    let page = citizen.open("/fr/commune-agadir/complaints/new?x").await;
    assert_eq!(page.status, 200);
    assert!(page.one("[data-cndp]").contains("A-GC-123/2026"));
}

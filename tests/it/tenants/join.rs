//! From nothing to live: somebody who works in a commune brings it in, sets it up, and its region approves.

use super::{answer_alone, put, state};
use crate::complaints::submit;
use crate::harness::{Browser, Form, PASSWORD, Page, TestApp};

pub(super) const TIZNIT: &str = "commune-tiznit";
pub(super) const NEWCOMER: &str = "brahim@tiznit.example";
/// What the first bytes tell is enough.
pub(super) const PAPER: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

/// The code of the latest message to that address.
pub(super) async fn code(app: &TestApp, email: &str) -> String {
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.to == email).expect("no message");
    let code = mail.text.lines().find(|line| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit()));
    code.expect("no code").to_owned()
}

/// Says who they are, for the commune of Tiznit.
async fn claim(browser: &Browser, email: &str) -> Page {
    let found = browser.open("/fr/join?q=commune%20tiznit").await;
    let to = found.links(".found a").remove(0);
    assert!(["/fr/join/to/t-09.581.01.07", "/fr/join/to/commune-tiznit"].contains(&to.as_str()), "{to}");
    let form = browser.open(&to).await.form(&to);
    browser.send(form.fill("name", "Brahim Ait Ali").fill("position", "Directeur").fill("email", email)).await
}

/// The same, with the code that was sent.
pub(super) async fn proved(app: &TestApp, browser: &Browser, email: &str) -> Page {
    let page = claim(browser, email).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/join/proof"), "{}", page.text());
    let form = page.form("/join/proof").fill("code", &code(app, email).await);
    let page = browser.send(form).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/join/agreement"), "{}", page.text());
    page
}

pub(super) fn signed(page: &Page) -> Form {
    let form = page.form("/join/agreement").attach("paper", "convention.pdf", PAPER.to_vec());
    let form = form.fill("signer", "Lahcen Oubella").fill("position", "Président");
    let form = form.fill("signed_on", "2026-11-20");
    if form.has("password") { form.fill("password", PASSWORD) } else { form }
}

/// Brahim, who brought the commune in.
pub(super) async fn joined(app: &TestApp) -> Browser {
    let browser = app.nobody();
    let page = proved(app, &browser, NEWCOMER).await;
    let page = browser.send(signed(&page)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.path.starts_with("/fr/sign-in?next="), "{}", page.path);
    page.says(&["L’essai commence."]);
    let form = page.form("/fr/sign-in").fill("email", NEWCOMER).fill("password", PASSWORD);
    let page = browser.send(form).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.path.starts_with("/fr/me/security?next="), "{}", page.path);
    // As if they had linked an application; that has tests of its own.
    app.execute("UPDATE identity.session SET assurance = 2").await;
    assert_eq!(browser.open("/fr/commune-tiznit/desk/setup").await.status, 200);
    browser
}

/// Which things are done, by the page.
fn score(page: &Page) -> String {
    page.one("[data-score]")
}

#[tokio::test]
async fn a_commune_goes_from_nothing_to_live() {
    let app = TestApp::start().await;
    let newcomer = joined(&app).await;
    assert_eq!(state(&app, TIZNIT).await, "trial");
    let page = newcomer.open("/fr/commune-tiznit/desk/setup").await;
    assert_eq!(score(&page), "5 sur 11 sont prêts", "names, opening, subjects, territory, agreement");
    assert!(page.one("[data-trial]").contains("Commune de Tiznit essaie Diwan"));
    assert!(!page.has_form("/setup/ask"), "not before the register and a test");

    let form = newcomer.open("/fr/commune-tiznit/desk/setup/register").await.form("/setup/register");
    let page = newcomer.send(form.clone()).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["contact".to_owned(), "number".to_owned()]));
    let page = newcomer.send(form.fill("contact", "Secrétariat, 05 28 00 00 00").tick("pending")).await;
    page.says(&["C’est enregistré.", "6 sur 11"]);
    let citizen = app.nobody();
    // Its own people may try the form; the public comes later.
    let receipt = submit(&newcomer, TIZNIT).await;
    assert!(receipt.number.contains("-E00001-"), "{}", receipt.number);
    app.drain_jobs().await;
    assert_eq!(newcomer.open("/fr/commune-tiznit/desk/setup/messages").await.all("tbody tr").len(), 1);
    let page = newcomer.open("/fr/commune-tiznit/desk/setup").await;
    assert_eq!(
        (score(&page).as_str(), page.has_form("/setup/ask")),
        ("6 sur 11 sont prêts", false),
        "not before an answer"
    );
    answer_alone(&app, &newcomer, NEWCOMER, &receipt).await;

    let form = newcomer.open("/fr/commune-tiznit/desk/setup").await.form("/setup/ask");
    newcomer.send(form.clone()).await.says(&["Votre demande est envoyée.", "attend une réponse"]);
    newcomer.send(form).await.says(&["Votre demande est envoyée."]);
    assert_eq!(state(&app, TIZNIT).await, "asked");
    app.drain_jobs().await;
    let asked: Vec<String> =
        app.mails().into_iter().filter(|mail| mail.subject.contains("mise en service")).map(|mail| mail.to).collect();
    assert_eq!(asked, ["admin@region-souss-massa.example"], "once, and to nobody else");

    let region = app.signed_in("admin@region-souss-massa.example").await;
    let list = region.open("/fr/region-souss-massa/desk/approvals").await;
    assert_eq!(list.all("[data-reasons] li").len(), 1, "{}", list.text());
    list.says(&["Demande sa mise en service depuis le 24 novembre 2026"]);
    let here = list.links("main li a").remove(0);
    let page = region.open(&here).await;
    page.says(&["Commune de Tiznit", "Lahcen Oubella", "Brahim Ait Ali", NEWCOMER, "À vérifier à la main"]);
    let unread = region.send(page.form(&here).press("step").tick("checked")).await;
    assert_eq!((unread.status, unread.wrong_fields()), (422, vec!["reason".to_owned()]));
    unread.says(&["Ouvrez d’abord la convention signée"]);
    let paper = region.post(&page.form("/agreement")).await;
    assert_eq!((paper.status, paper.bytes()), (200, PAPER));
    let unchecked = page.form(&here).press("step");
    let refused = region.send(unchecked.clone()).await;
    assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["checked".to_owned()]));
    let checked = unchecked.tick("checked");
    region.send(checked.clone()).await.says(&["La mise en service est approuvée", "En service"]);
    assert_eq!(region.send(checked).await.status, 409, "twice is once");
    assert_eq!(state(&app, TIZNIT).await, "live");
    app.drain_jobs().await;
    for subject in ["Votre code pour rejoindre Diwan", "Commune de Tiznit est en service"] {
        let mails = app.mails();
        let letter = mails.iter().find(|mail| mail.to == NEWCOMER && mail.subject == subject).expect(subject);
        assert!(letter.text.contains("démonstration"), "{}", letter.text);
    }
    let trail = "SELECT e.kind FROM identity.audit_event e JOIN identity.tenant t ON t.id = e.tenant_id
                  WHERE t.slug = 'commune-tiznit' AND e.kind SIMILAR TO '(tenant|agreement)%' ORDER BY e.id";
    let told = app.rows(trail).await;
    let told: Vec<&str> = told.iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(told, ["tenant.taken", "tenant.changed", "tenant.asked", "agreement.opened", "tenant.approved"]);

    // Now it answers whoever comes, by the front door too.
    assert!(citizen.open("/fr/commune-tiznit/").await.all("[data-trial]").is_empty());
    let form = citizen.open("/fr/complaints/new").await.form("/complaints/new");
    let form = form.fill("region", "09").fill("province", "09.581").fill("commune", "09.581.01.07");
    let form = form.fill("category", "lighting").fill("text", "Le lampadaire de la place est éteint.");
    let receipt = citizen.send(form.fill("email", "amina@citizen.example").tick("consent")).await;
    assert!(receipt.path.starts_with("/fr/commune-tiznit/"), "{} {}", receipt.path, receipt.text());
}

#[tokio::test]
async fn a_request_is_sent_back_with_a_reason_and_the_operator_may_decide_too() {
    let app = TestApp::start().await;
    joined(&app).await;
    put(&app, TIZNIT, "asked").await;
    let operator = app.operator().await;
    let list = operator.open("/fr/platform/tenants?state=asked").await;
    assert_eq!(list.all("tbody tr").len(), 1);
    let here = list.links("tbody a").remove(0);
    let form = operator.open(&here).await.form(&here).fill("step", "send-back");
    let page = operator.send(form.clone()).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["reason".to_owned()]));
    let page = operator.send(form.fill("reason", "La convention n’est pas lisible.")).await;
    page.says(&["La demande est renvoyée", "La convention n’est pas lisible."]);
    assert_eq!(state(&app, TIZNIT).await, "trial");
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.last().unwrap();
    assert_eq!(mail.to, NEWCOMER);
    assert!(mail.text.contains("La convention n’est pas lisible."), "{}", mail.text);
}

#[tokio::test]
async fn a_region_sees_nothing_outside_of_its_territory() {
    let app = TestApp::start().await;
    joined(&app).await;
    put(&app, TIZNIT, "asked").await;
    let other = app.signed_in("admin@region-fes-meknes.example").await;
    assert!(other.open("/fr/region-fes-meknes/desk/approvals").await.links("main li a").is_empty());
    let unknown = other.open("/fr/region-fes-meknes/desk/approvals/commune-nulle-part").await;
    let foreign = other.open("/fr/region-fes-meknes/desk/approvals/commune-tiznit").await;
    assert_eq!((foreign.status, foreign.essence()), (404, unknown.essence()));
}

#[tokio::test]
async fn a_code_is_good_for_five_tries_and_for_its_own_browser() {
    let app = TestApp::start().await;
    let (browser, other) = (app.nobody(), app.nobody());
    let page = claim(&browser, NEWCOMER).await;
    let right = code(&app, NEWCOMER).await;
    let wrong = if right == "000000" { "000001" } else { "000000" };
    other.open("/fr/join/proof").await.says(&["Nous ne trouvons pas votre demande ici"]);
    for _ in 0..5 {
        let page = browser.send(page.form("/join/proof").fill("code", wrong)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["code".to_owned()]));
    }
    let over = browser.send(page.form("/join/proof").fill("code", &right)).await;
    over.says(&["Ce code n’est plus valable"]);
    assert_eq!(browser.open("/fr/join/agreement").await.path, "/fr/join/proof", "nothing was proved");
}

#[tokio::test]
async fn a_link_to_the_proved_address_goes_on_in_another_browser_until_the_claim_is_over() {
    let app = TestApp::start().await;
    let (here, elsewhere) = (app.nobody(), app.nobody());
    let page = proved(&app, &here, NEWCOMER).await;
    let convention = page.links("main a[href*='/join/convention?']").remove(0);
    assert_eq!(here.open(&convention).await.one("[data-administration]"), "Commune de Tiznit");
    elsewhere.open("/fr/join/agreement").await.says(&["Nous ne trouvons pas votre demande ici"]);

    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.to == NEWCOMER).expect("no message");
    assert!(mail.subject.contains("Continuer votre demande"), "{}", mail.subject);
    let link = mail.text.lines().find_map(|line| line.trim().strip_prefix("https://diwan.example")).expect("no link");
    let form = elsewhere.open(link).await.form("/join/continue");
    assert_eq!(app.nobody().open("/fr/join/agreement").await.all("[type=file]").len(), 0, "looking claims nothing");
    let page = elsewhere.send(form.clone()).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/join/agreement"), "{}", page.text());
    elsewhere.send(signed(&page)).await.says(&["L’essai commence."]);
    for browser in [app.nobody(), here] {
        assert_eq!(browser.get(link).await.status, 410, "it led to what it was for");
    }
    assert_eq!(elsewhere.post(&form).await.status, 410);
}

#[tokio::test]
async fn an_address_is_written_to_five_times_an_hour_at_most() {
    let app = TestApp::start().await;
    for _ in 0..5 {
        assert_eq!(claim(&app.nobody(), NEWCOMER).await.path, "/fr/join/proof");
    }
    let page = claim(&app.nobody(), NEWCOMER).await;
    assert_eq!((page.status, page.wrong_fields()), (429, vec!["email".to_owned()]));
    app.drain_jobs().await;
    assert_eq!(app.mails().len(), 5);
}

#[tokio::test]
async fn a_stranger_s_words_lead_nowhere_in_the_platform_s_mail() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let to = "/fr/join/to/t-09.581.01.07";
    let form = browser.open(to).await.form(to).fill("position", "Directeur").fill("email", NEWCOMER);
    for name in ["Gagnez sur prix.example", "https:prix/1", "moi@prix"] {
        let page = browser.send(form.clone().fill("name", name)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["name".to_owned()]), "{name}");
    }
    browser.send(form.fill("name", "M. Brahim Ait Ali")).await;
    app.drain_jobs().await;
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains("Bonjour,") && !mails[0].text.contains("Brahim"), "{}", mails[0].text);
}

#[tokio::test]
async fn of_two_who_bring_the_same_commune_in_the_second_is_told_so() {
    let app = TestApp::start().await;
    let (one, other) = (app.nobody(), app.nobody());
    let (first, second) = (proved(&app, &one, NEWCOMER).await, proved(&app, &other, "fatima@tiznit.example").await);
    let (first, second) = (signed(&first), signed(&second));
    let (first, second) = tokio::join!(one.post(&first), other.post(&second));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let told = if first.status == 409 { &first } else { &second };
    told.says(&["Quelqu’un a commencé un essai", "Fichier déjà reçu"]);
    assert_eq!(app.count("identity.agreement").await, 1);
    assert_eq!(
        app.count("identity.membership m JOIN identity.tenant t ON t.id = m.tenant_id WHERE t.slug = 'commune-tiznit'")
            .await,
        1
    );
    let late = app.nobody().open("/fr/join?q=commune%20tiznit").await;
    late.says(&["Essai en cours", "je ne connais pas cet essai"]);
}

#[tokio::test]
async fn what_is_no_signed_paper_is_refused_and_everything_else_stays() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let page = proved(&app, &browser, NEWCOMER).await;
    let empty = browser.send(page.form("/join/agreement")).await;
    assert_eq!(empty.status, 422);
    assert_eq!(empty.wrong_fields(), ["paper", "signer", "position", "signed_on", "password"]);
    let form = page.form("/join/agreement").attach("paper", "a.pdf", b"not a paper".to_vec());
    let form = form.fill("signer", "Lahcen Oubella").fill("position", "Président");
    let form = form.fill("signed_on", "2026-12-24").fill("password", "too short");
    let refused = browser.send(form).await;
    assert_eq!(refused.wrong_fields(), ["paper", "signed_on", "password"]);
    assert_eq!(refused.form("/join/agreement").value("signer"), "Lahcen Oubella");
    assert_eq!(app.count("identity.agreement").await, 0);
}

#[tokio::test]
async fn a_signed_paper_is_chosen_once_whatever_else_is_wrong() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let page = proved(&app, &browser, NEWCOMER).await;
    let refused = browser.send(signed(&page).fill("signed_on", "").fill("password", "too short")).await;
    assert_eq!(refused.wrong_fields(), ["signed_on", "password"]);
    assert!(refused.one("[data-kept]").contains("convention.pdf"));
    let form = refused.form("/join/agreement");
    // What is no paper does not take the place of the one that is there.
    let wrong = browser.send(form.clone().attach("paper", "a.pdf", b"not a paper".to_vec())).await;
    assert!(wrong.wrong_fields().contains(&"paper".to_owned()) && wrong.one("[data-kept]").contains("convention.pdf"));
    let forged = browser.send(form.clone().fill("kept", &format!("{}x", form.value("kept")))).await;
    assert!(forged.wrong_fields().contains(&"paper".to_owned()), "only what was signed here");
    let form = wrong.form("/join/agreement").fill("signed_on", "2026-11-20").fill("password", PASSWORD);
    browser.send(form).await.says(&["L’essai commence."]);
    let file = "SELECT name FROM documents.file WHERE about LIKE 'agreement:%'";
    assert_eq!(app.rows(file).await[0]["name"], "convention.pdf");
}

#[tokio::test]
async fn the_agreement_is_printed_with_the_names_that_it_is_to_bear() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let page =
        browser.open("/fr/join/convention?administration=Commune%20d%E2%80%99Akka&signer=Lahcen%20Oubella").await;
    assert_eq!(page.one("[data-administration]"), "Commune d’Akka");
    page.says(&["Lahcen Oubella", "Cachet et signature"]);
    let pdf = browser.get(&page.links("main a[href*='convention.pdf']").remove(0)).await;
    assert_eq!((pdf.status, pdf.header("content-type")), (200, "application/pdf"));
    assert!(pdf.bytes().starts_with(b"%PDF-"));
    // Who is on the way need not type what they chose.
    proved(&app, &browser, NEWCOMER).await;
    assert_eq!(browser.open("/fr/join/convention").await.one("[data-administration]"), "Commune de Tiznit");
}

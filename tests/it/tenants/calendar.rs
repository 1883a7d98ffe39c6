//! The calendar that an administration keeps, and what it does to deadlines.

use crate::harness::{Browser, Form, Page, TestApp};
use calendar::{Rules, WorkingDays, local_date};
use jiff::civil::{Date, date};

const CALENDAR: &str = "/fr/commune-agadir/desk/calendar";

/// Looks into the calendar of an administration as the services do.
async fn look<T: Send + 'static>(
    app: &TestApp,
    slug: &'static str,
    look: impl FnOnce(&WorkingDays) -> T + Send + 'static,
) -> T {
    app.run(async move |application| {
        let tenant = application.directory.by_slug(slug).await.unwrap().unwrap().id;
        look(&application.days.of(&application.database, tenant).await.unwrap())
    })
    .await
}

/// When an answer to what is received now is due.
async fn due(app: &TestApp, slug: &'static str) -> Date {
    let received = app.clock.now();
    look(app, slug, move |days| {
        let rules = Rules::morocco().unwrap();
        days.due(rules.at("complaint.reply", local_date(received)).unwrap(), received, &[]).on
    })
    .await
}

async fn day_form(admin: &Browser, day: &str) -> Form {
    let form = admin.open(&format!("{CALENDAR}/days/new")).await.form("/days/new");
    form.fill("day", day).fill("name_fr", "Fête de la ville").fill("ground", "Décision du conseil")
}

/// The only day of the administration's own that holds.
async fn own_day(app: &TestApp) -> String {
    let rows = app.rows("SELECT id FROM identity.closed_day WHERE key = 'own' AND ended_at IS NULL").await;
    assert_eq!(rows.len(), 1);
    rows[0]["id"].as_str().unwrap().to_owned()
}

fn wrong(page: &Page) -> (u16, Vec<String>) {
    (page.status, page.wrong_fields())
}

#[tokio::test]
async fn a_day_that_is_closed_moves_the_deadlines_that_end_on_it() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    assert_eq!(due(&app, "commune-agadir").await, date(2027, 1, 25));
    let form = day_form(&admin, "2027-01-25").await;
    let page = admin.send(form.clone()).await;
    let effect = "Les délais qui finissent ce jour-là passent au mardi 26 janvier 2027.";
    page.says(&["lundi 25 janvier 2027", "Fête de la ville", "Décision du conseil", effect]);
    assert_eq!(due(&app, "commune-agadir").await, date(2027, 1, 26));
    assert_eq!(due(&app, "commune-rabat").await, date(2027, 1, 25), "it is nobody else's day");
    assert_eq!(admin.send(form).await.status, 200, "the same form sent twice");
    let here = format!("{CALENDAR}/days/{}", own_day(&app).await);

    let page = admin.post(&admin.open(&here).await.form("/remove")).await;
    assert_eq!(wrong(&page), (422, vec!["end_ground".to_owned()]));
    let page = admin.send(page.form("/remove").fill("end_ground", "La fête est reportée")).await;
    page.says(&["Retiré pour lundi 25 janvier 2027.", "La fête est reportée"]);
    assert_eq!(due(&app, "commune-agadir").await, date(2027, 1, 25));
    assert_eq!(admin.open(&here).await.status, 409);
    for kind in ["added", "removed"] {
        let trail = admin.open(&format!("/fr/commune-agadir/desk/audit?kind=calendar.day-{kind}")).await;
        assert_eq!(trail.all("tbody tr").len(), 1, "{kind}");
        trail.says(&["Calendrier", "25 janvier 2027"]);
    }
}

#[tokio::test]
async fn a_day_needs_a_date_to_come_a_name_and_a_ground_and_must_change_something() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let empty = admin.open(&format!("{CALENDAR}/days/new")).await.form("/days/new");
    let page = admin.post(&empty).await;
    assert_eq!(wrong(&page), (422, ["day", "name_ar", "ground"].map(str::to_owned).to_vec()));
    // Yesterday, too far ahead, a Saturday, a holiday, and no date.
    for day in ["2026-11-23", "2029-01-01", "2026-11-28", "2027-01-11", "demain"] {
        let page = admin.post(&day_form(&admin, day).await).await;
        assert_eq!(wrong(&page), (422, vec!["day".to_owned()]), "{day}");
        assert_eq!(page.form("/days/new").value("name_fr"), "Fête de la ville", "what was typed stays");
    }
    let worked = |form: Form| form.fill("kind", "worked");
    let page = admin.post(&worked(day_form(&admin, "2026-12-01").await)).await;
    assert_eq!(wrong(&page), (422, vec!["day".to_owned()]), "a working day is worked already");
    let page = admin.send(worked(day_form(&admin, "2026-12-05").await).fill("name_fr", "")).await;
    page.says(&["samedi 5 décembre 2026", "Jour travaillé", "Les délais qui finissent ce jour-là restent à ce jour."]);
    assert!(look(&app, "commune-agadir", |days| days.is_working_day(date(2026, 12, 5))).await);
    let page = admin.post(&day_form(&admin, "2026-12-05").await).await;
    assert_eq!(wrong(&page), (422, vec!["day".to_owned()]), "the day is there");
}

#[tokio::test]
async fn of_two_who_change_the_calendar_at_once_the_second_is_told() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    admin.send(day_form(&admin, "2027-01-25").await).await;
    let id = own_day(&app).await;
    let here = format!("{CALENDAR}/days/{id}");
    let (first, second) = (admin.open(&here).await.form(&id), admin.open(&here).await.form(&id));
    let first = first.fill("day", "2027-01-26");
    admin.send(first.clone()).await.says(&["mardi 26 janvier 2027"]);
    assert_eq!(admin.post(&second.fill("day", "2027-01-27")).await.status, 409);
    assert_eq!(admin.post(&first).await.status, 303, "the same form sent twice");
    assert!(look(&app, "commune-agadir", |days| days.is_working_day(date(2027, 1, 25))).await);
    assert!(look(&app, "commune-agadir", |days| !days.is_working_day(date(2027, 1, 26))).await);

    let week = format!("{CALENDAR}/week");
    let open = async || {
        let form = admin.open(&week).await.form("/calendar/week");
        form.tick_one("days_off", "5", true).fill("from", "2026-12-01").fill("ground", "Décision")
    };
    let (first, second) = (open().await, open().await);
    admin.send(first).await.says(&["À partir du 1er décembre 2026"]);
    let page = admin.post(&second).await;
    assert_eq!(wrong(&page), (422, vec!["days_off".to_owned()]));
    page.says(&["Quelqu’un a modifié le calendrier entre-temps"]);
    assert_eq!(admin.post(&page.form("/calendar/week")).await.status, 303, "having seen it, they may");
}

#[tokio::test]
async fn an_estimated_holiday_moves_to_the_day_that_was_announced() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    admin.open(CALENDAR).await.says(&["Aïd al-Fitr", "Estimé", "Umm al-Qura"]);
    let here = format!("{CALENDAR}/holidays/eid_al_fitr/2027-03-09");
    let form = admin.open(&here).await.form("/2027-03-09");
    let page = admin.post(&form.clone().fill("first", "2027-03-20")).await;
    assert_eq!(wrong(&page), (422, vec!["first".to_owned(), "ground".to_owned()]));
    let form = form.fill("first", "2027-03-10").fill("ground", "Communiqué du 8 mars 2027");
    let second = admin.open(&here).await.form("/2027-03-09");
    admin.send(form.clone()).await.says(&["Annoncé", "Communiqué du 8 mars 2027", "jeudi 11 mars 2027"]);
    assert_eq!(admin.post(&form).await.status, 303, "the same form sent twice");
    let page = admin.post(&second.fill("first", "2027-03-08").fill("ground", "X")).await;
    assert_eq!(wrong(&page), (422, vec!["first".to_owned()]), "somebody announced it meanwhile");
    let off = |days: &WorkingDays| [9, 10, 11].map(|day| !days.is_working_day(date(2027, 3, day)));
    assert_eq!(look(&app, "commune-agadir", off).await, [false, true, true]);
    assert_eq!(look(&app, "commune-rabat", off).await, [true, true, false]);
    assert!(look(&app, "commune-agadir", |days| days.holidays().on(date(2027, 3, 11)).all(|day| !day.estimated)).await);

    let undo = admin.open(&here).await.form("/undo").fill("end_ground", "Erreur de saisie");
    admin.send(undo).await.says(&["Annonce retirée", "Erreur de saisie"]);
    assert_eq!(look(&app, "commune-agadir", off).await, [true, true, false]);
    for other in ["holidays/throne_day/2027-07-30", "holidays/eid_al_fitr/2027-03-10", "holidays/x/2027-03-09"] {
        assert_eq!(admin.open(&format!("{CALENDAR}/{other}")).await.status, 404, "{other}");
    }
}

#[tokio::test]
async fn the_week_and_the_hours_are_the_administration_s_own() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let week = admin.open(&format!("{CALENDAR}/week")).await;
    week.says(&["samedi", "dimanche"]);
    let form = week.form("/calendar/week").fill("ground", "Décision").fill("from", "2026-12-01");
    let all = ["1", "2", "3", "4", "5"].iter().fold(form.clone(), |form, day| form.tick_one("days_off", day, true));
    assert_eq!(wrong(&admin.post(&all).await), (422, vec!["days_off".to_owned()]));
    let friday = form.tick_one("days_off", "5", true).tick_one("days_off", "6", false).tick_one("days_off", "7", false);
    admin.send(friday).await.says(&["À partir du 1er décembre 2026", "vendredi"]);
    let worked = |days: &WorkingDays| {
        [date(2026, 11, 27), date(2026, 11, 28), date(2026, 12, 4), date(2026, 12, 5)]
            .map(|day| days.is_working_day(day))
    };
    assert_eq!(look(&app, "commune-agadir", worked).await, [true, false, false, true]);

    let form = admin.open(&format!("{CALENDAR}/hours/new")).await.form("/hours/new");
    let form = form.fill("season", "summer").fill("from", "2027-07-01").fill("to", "2027-08-31").fill("ground", "Note");
    let page = admin.post(&form.clone().fill("opens", "08:00").fill("closes", "07:00")).await;
    assert_eq!(wrong(&page), (422, vec!["closes".to_owned()]));
    let form = form.fill("opens", "08:00").fill("closes", "14:00");
    admin.send(form).await.says(&["Été", "Du 1er juillet 2027 au 31 août 2027", "De 08:00 à 14:00"]);
    let minutes = |days: &WorkingDays| {
        [date(2027, 6, 30), date(2027, 7, 1), date(2027, 2, 22)]
            .map(|day| days.hours_on(day).map(|open| open.minutes()))
    };
    assert_eq!(look(&app, "commune-agadir", minutes).await, [Some(480), Some(360), Some(360)]);
    let again = admin.open(&format!("{CALENDAR}/hours/new?season=summer&from=2027-08-01&to=2027-09-30")).await;
    let form = again.form("/hours/new").fill("opens", "08:00").fill("closes", "15:00").fill("ground", "Note");
    assert_eq!(wrong(&admin.post(&form).await), (422, vec!["from".to_owned()]));
}

#[tokio::test]
async fn nobody_sees_or_changes_the_calendar_of_another_administration() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    admin.send(day_form(&admin, "2027-01-25").await).await;
    let id = own_day(&app).await;
    let rabat = app.admin("commune-rabat").await;
    assert_eq!(rabat.open(CALENDAR).await.status, 404);
    assert_eq!(rabat.open(&format!("/fr/commune-rabat/desk/calendar/days/{id}")).await.status, 404);
    let form = admin.open(&format!("{CALENDAR}/days/{id}")).await.form("/remove");
    let csrf = rabat.open("/fr/commune-rabat/desk/calendar/week").await.form("/calendar/week").value("csrf");
    let form = form.fill("csrf", &csrf).fill("end_ground", "X");
    let theirs = form.to(&format!("/fr/commune-rabat/desk/calendar/days/{id}/remove"));
    assert_eq!(rabat.post(&theirs).await.status, 404);
    own_day(&app).await;
    assert_eq!(app.officer("commune-agadir").await.open(CALENDAR).await.status, 403);
}

//! Figures: a history with known answers, each counted by hand; who sees which; and what everybody may have.

use super::*;
use std::collections::BTreeMap;

const DASHBOARD: &str = "/fr/commune-agadir/desk/dashboard";
const FIGURES: &str = "/fr/commune-agadir/figures";

/// What became of one complaint: the subject, when it was received, when an answer is due, how it stands (state, cycle, outcome),
/// and its events after the receipt, each with its day and its detail. All at ten in the morning, in Morocco.
struct Life {
    subject: &'static str,
    received: &'static str,
    due: &'static str,
    stands: (&'static str, i16, &'static str),
    events: &'static [(&'static str, &'static str, &'static str)],
}

const HISTORY: &[Life] = &[
    // Answered after ten days; its author was content.
    Life {
        subject: "lighting",
        received: "2026-10-01",
        due: "2026-11-30",
        stands: ("closed_resolved", 1, "resolved"),
        events: &[
            ("assigned", "2026-10-03", "{}"),
            ("answered", "2026-10-11", "{}"),
            ("accepted", "2026-10-12", r#"{"score": 4}"#),
        ],
    },
    // After twenty; nobody said anything.
    Life {
        subject: "lighting",
        received: "2026-10-05",
        due: "2026-12-04",
        stands: ("closed_unresolved", 1, "not_resolved"),
        events: &[("assigned", "2026-10-05", "{}"), ("answered", "2026-10-25", "{}"), ("closed", "2026-11-12", "{}")],
    },
    // After thirty; contested, and open again.
    Life {
        subject: "lighting",
        received: "2026-10-10",
        due: "2027-01-11",
        stands: ("submitted", 2, ""),
        events: &[
            ("assigned", "2026-10-14", "{}"),
            ("answered", "2026-11-09", "{}"),
            ("contested", "2026-11-12", "{}"),
        ],
    },
    // Its author was asked something, and answered after three days.
    Life {
        subject: "water",
        received: "2026-11-02",
        due: "2027-01-05",
        stands: ("in_progress", 1, ""),
        events: &[("assigned", "2026-11-03", "{}"), ("asked", "2026-11-04", "{}"), ("replied", "2026-11-07", "{}")],
    },
    // Nobody looked at it.
    Life { subject: "water", received: "2026-09-01", due: "2026-10-31", stands: ("submitted", 1, ""), events: &[] },
    Life {
        subject: "water",
        received: "2026-09-15",
        due: "2026-11-16",
        stands: ("inadmissible", 1, ""),
        events: &[("refused", "2026-09-20", "{}")],
    },
    Life {
        subject: "lighting",
        received: "2026-11-10",
        due: "2027-01-11",
        stands: ("withdrawn", 1, ""),
        events: &[("withdrawn", "2026-11-11", "{}")],
    },
];

/// Writes a history at Agadir. All that was sent there before is made a trial, which is over; each of the history is like the last
/// of it, but for what is said of it.
async fn write(app: &TestApp, history: &[Life]) {
    submit(&app.nobody(), "commune-agadir").await;
    let agadir = "(SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')";
    let mut sql = format!(
        "UPDATE complaints.complaint SET trial = 'over', serial = -serial WHERE tenant_id = {agadir} AND trial = 'no';\n"
    );
    for (life, serial) in history.iter().zip(1..) {
        let (state, cycle, outcome) = life.stands;
        let id = format!("01900000-0000-7000-8000-{serial:012}");
        let outcome = if outcome.is_empty() { "null".to_owned() } else { format!("\"{outcome}\"") };
        let Life { subject, received, due, .. } = life;
        sql += &format!(
            "INSERT INTO complaints.complaint SELECT row.* FROM
               (SELECT * FROM complaints.complaint WHERE tenant_id = {agadir} AND trial = 'over' ORDER BY serial LIMIT 1) AS last,
               jsonb_populate_record(last::complaints.complaint, '{{\"id\": \"{id}\", \"serial\": {serial}, \"trial\": \"no\",
                 \"idempotency\": null, \"category_code\": \"{subject}\", \"received_at\": \"{received}T09:00:00Z\",
                 \"due_on\": \"{due}\", \"state\": \"{state}\", \"cycle\": {cycle}, \"outcome\": {outcome}}}') AS row;\n"
        );
        let events = [("received", *received, "{}")].into_iter().chain(life.events.iter().copied());
        for ((kind, day, detail), seq) in events.zip(1..) {
            sql += &format!(
                "INSERT INTO complaints.event (tenant_id, complaint_id, seq, at, kind, actor_name, detail)
                 VALUES ({agadir}, '{id}', {seq}, '{day}T09:00:00Z', 'complaint.{kind}', '', '{detail}');\n"
            );
        }
    }
    app.execute(&sql).await;
}

/// The rows of a file: of what, its name, and the indicator, with the figure.
fn figures_of(file: &Page) -> BTreeMap<[String; 3], String> {
    let rows = file.body();
    let rows = rows.lines().skip_while(|line| !line.starts_with("of,")).skip(1);
    let read = rows.map(|line| {
        let cells: Vec<&str> = line.rsplitn(4, ',').collect();
        let [value, _, code, of_and_name] = cells[..] else { panic!("{line}") };
        let (of, name) = of_and_name.split_once(',').unwrap();
        ([of, name.trim_matches('"'), code].map(str::to_owned), value.to_owned())
    });
    read.collect()
}

#[tokio::test]
async fn each_indicator_is_what_a_history_counted_by_hand_says() {
    let app = TestApp::start().await;
    write(&app, HISTORY).await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let page = head.open(DASHBOARD).await;
    page.says(&["Tableau de bord des réclamations", "Délai légal : 60 jours", "Comment il est compté"]);
    let expected = [
        // Received, answered, waiting, late, in time: two of three.
        "7",
        "3",
        "3",
        "1",
        "67 %", // 10, 20 and 30 days to the first answer.
        "20,0 jours",
        "28,0 jours",
        "30,0 jours", // 0, 1, 2 and 4 days until somebody was in charge.
        "1,5 jour",
        "3,4 jours",
        "4,0 jours",
        // Confirmed, in silence, contested; one of four that were answered or refused was opened again.
        "1",
        "1",
        "1",
        "25 %",
        // Refused, withdrawn, transferred, merged; days of waiting for the citizen; scores.
        "1",
        "1",
        "0",
        "0",
        "3,0 jours",
        "1",
        "4,0 sur 5",
    ];
    assert_eq!(page.all("td[data-figure]"), expected);
    assert_eq!(page.all("figure.chart").len(), 10);
    assert!(!page.text().contains("Nadia El Fassi"), "officers are not counted");

    // The file says the same.
    let file = figures_of(&head.get(&format!("{DASHBOARD}.csv")).await);
    let figure = |of: &str, name: &str, code: &str| {
        let key = [of, name, code].map(str::to_owned);
        file.get(&key).unwrap_or_else(|| panic!("no {key:?} in {file:?}")).as_str()
    };
    let codes = complaints::indicators().iter().filter(|indicator| !indicator.monthly);
    let told: Vec<&str> = codes.map(|indicator| figure("all", "", &indicator.code)).collect();
    let number = |figure: &str| figure.split(' ').next().unwrap_or_default().replace(',', ".");
    assert_eq!(told, expected.map(number));
    // What was open when each month ended: the late one; with it the two without an answer then; today the three.
    let months = ["2026-08", "2026-09", "2026-10", "2026-11"];
    assert_eq!(months.map(|month| figure("month", month, "month_open")), ["0", "1", "2", "3"]);
    assert_eq!(months.map(|month| figure("month", month, "month_late")), ["0", "0", "1", "1"]);
    assert_eq!(months.map(|month| figure("month", month, "month_answered")), ["0", "0", "2", "1"]);
    assert_eq!(figure("subject", "Éclairage public", "received"), "4");
    assert_eq!(figure("month", "2026-10", "first_answer_p50"), "20.0");
    assert_eq!(figure("channel", "web", "received"), "7");
    assert_eq!(figure("language", "fr", "contested"), "1");
    assert_eq!(figure("unit", "Aucun service", "received"), "7");
}

#[tokio::test]
async fn a_figure_that_leads_to_a_list_is_the_number_of_its_rows() {
    let app = TestApp::start().await;
    write(&app, HISTORY).await;
    let [roads, lamps] = ["01900000-0000-7000-8000-0000000000a1", "01900000-0000-7000-8000-0000000000a2"];
    // The contested one came before the year that is shown; the one about water is with a unit below another.
    app.execute(&format!(
        "INSERT INTO identity.unit (tenant_id, id, parent_id, code, names)
           SELECT tenant.id, own.id::uuid, own.parent::uuid, own.code, '{{\"fr\": \"Voirie\", \"ar\": \"الطرق\"}}'
             FROM identity.tenant, (VALUES ('{roads}', NULL, 'roads'), ('{lamps}', '{roads}', 'lamps')) AS own (id, parent, code)
            WHERE tenant.slug = 'commune-agadir';
         UPDATE complaints.complaint SET received_at = '2025-10-10T09:00:00Z' WHERE serial = 3 AND trial = 'no';
         UPDATE complaints.complaint SET unit_id = '{lamps}' WHERE serial = 4 AND trial = 'no';
         UPDATE complaints.complaint SET kind = 'suggestion' WHERE serial = 1 AND trial = 'no';"
    ))
    .await;
    let territory = app.rows("SELECT DISTINCT territory_code AS code FROM complaints.complaint").await;
    let territory = territory[0]["code"].as_str().unwrap();
    let head = app.signed_in("head@commune-agadir.example").await;
    // Received, waiting, late.
    for (query, figures) in [
        (String::new(), ["6", "2", "1"]),
        ("?months=3".to_owned(), ["6", "2", "1"]),
        ("?months=24".to_owned(), ["7", "3", "1"]),
        ("?subject=water".to_owned(), ["3", "2", "1"]),
        ("?subject=lighting&months=24".to_owned(), ["4", "1", "0"]),
        ("?kind=suggestion".to_owned(), ["1", "0", "0"]),
        (format!("?unit={roads}"), ["1", "1", "0"]),
        (format!("?territory={territory}&months=24"), ["7", "3", "1"]),
    ] {
        let page = head.open(&format!("{DASHBOARD}{query}")).await;
        let cells = page.all("td[data-figure]");
        assert_eq!([&cells[0], &cells[2], &cells[3]], figures, "{query}");
        let lists = page.links(".key-figure a");
        let led: Vec<&str> = figures.into_iter().filter(|figure| *figure != "0").collect();
        assert_eq!(lists.len(), led.len(), "what is none leads nowhere: {query}");
        for (list, figure) in lists.iter().zip(led) {
            let list = head.open(list).await;
            list.says(&["Reçues entre le ", "24 novembre 2026"]);
            assert_eq!(list.all("tbody th").len().to_string(), figure, "{query}");
            assert_eq!(list.one("main p[role=status]").split(' ').next(), Some(figure), "{query}");
        }
    }
    // The period stands in its fields, and can be taken away.
    let lists = head.open(DASHBOARD).await.links(".key-figure a");
    let list = head.open(&lists[1]).await;
    assert_eq!(list.all_values("#received_from, #received_to"), ["2025-12-01", "2026-11-24"]);
    let all = head.open(&list.links("[data-received] a")[0]).await;
    assert_eq!(all.all("tbody th").len(), 3);
    assert!(all.all("[data-received]").is_empty());
    let page = head.open("/fr/commune-agadir/desk/complaints?state=all&received_to=2025-10-10&received_from=x").await;
    page.says(&["Reçues jusqu’au 10 octobre 2025."]);
    assert_eq!(page.all("tbody th").len(), 1);
}

#[tokio::test]
async fn filters_stand_in_the_address_and_hold_for_the_file_too() {
    let app = TestApp::start().await;
    write(&app, HISTORY).await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let first = |page: &Page| page.all("td[data-figure]")[..2].to_vec();
    assert_eq!(first(&head.open(&format!("{DASHBOARD}?subject=water")).await), ["3", "0"]);
    assert_eq!(first(&head.open(&format!("{DASHBOARD}?kind=complaint&months=24")).await), ["7", "3"]);
    // From the first of September, then from the first of October on: what was received before still waits.
    let file = head.get(&format!("{DASHBOARD}.csv?months=3&subject=lighting")).await;
    assert!(file.body().contains("all,,received,1,4"), "{}", file.body());
    let page = head.open(&format!("{DASHBOARD}?subject=nothing")).await;
    page.says(&["Aucune réclamation", "Effacer les filtres"]);
    assert_eq!(head.get(&format!("{DASHBOARD}?subject=%00&territory=%00&unit=x&months=-1")).await.status, 200);
}

#[tokio::test]
async fn what_another_administration_received_or_what_was_tried_is_in_no_figure() {
    let app = TestApp::start().await;
    let head = app.signed_in("head@commune-agadir.example").await;
    write(&app, &[]).await;
    for _ in 0..2 {
        submit(&app.nobody(), "commune-rabat").await;
    }
    head.open(DASHBOARD).await.says(&["Aucune réclamation"]);
    app.nobody().open(FIGURES).await.says(&["Rien de ce qui est compté ici n’a été reçu ces douze derniers mois."]);
    let rabat = app.dispatcher("commune-rabat").await;
    assert_eq!(rabat.open("/fr/commune-rabat/desk/dashboard").await.all("td[data-figure]")[0], "2");
    assert_eq!(rabat.open(DASHBOARD).await.status, 404);
}

#[tokio::test]
async fn who_reads_in_one_unit_sees_the_figures_of_what_it_and_its_people_are_in_charge_of() {
    let app = TestApp::start().await;
    write(&app, HISTORY).await;
    let (clerk, roads) = (app.id_of("clerk@commune-agadir.example").await, "01900000-0000-7000-8000-0000000000a1");
    app.execute(&format!(
        "INSERT INTO identity.unit (tenant_id, id, code, names)
           SELECT id, '{roads}', 'roads', '{{\"fr\": \"Voirie\", \"ar\": \"الطرق\"}}' FROM identity.tenant WHERE slug = 'commune-agadir';
         UPDATE identity.membership SET unit_id = '{roads}' WHERE person_id = '{clerk}';
         UPDATE complaints.complaint SET unit_id = '{roads}' WHERE serial = 1 AND trial = 'no';
         UPDATE complaints.complaint SET assignee_id = '{clerk}' WHERE serial = 4 AND trial = 'no';"
    ))
    .await;
    let reader = app.clerk("commune-agadir").await;
    let page = reader.open(DASHBOARD).await;
    page.says(&["Vous voyez les chiffres des services"]);
    assert_eq!(page.all("td[data-figure]")[..3], ["2", "1", "1"]);
    let file = figures_of(&reader.get(&format!("{DASHBOARD}.csv")).await);
    assert_eq!(file[&["month", "2026-11", "month_open"].map(str::to_owned)], "1");
    // Of the unit alone, for who sees all of them.
    let head = app.signed_in("head@commune-agadir.example").await;
    let page = head.open(&format!("{DASHBOARD}?unit={roads}")).await;
    assert_eq!(page.all("td[data-figure]")[..3], ["1", "1", "0"]);
    assert!(!page.text().contains("Vous voyez les chiffres des services"));
}

#[tokio::test]
async fn everybody_reads_the_figures_but_nothing_of_fewer_than_five() {
    let app = TestApp::start().await;
    write(&app, HISTORY).await;
    let anybody = app.nobody();
    let page = anybody.open(FIGURES).await;
    assert_eq!(page.all("td[data-figure]")[..6], ["7", "<5", "<5", "<5", "–", "–"]);
    page.says(&["Délai légal : 60 jours", "L’administration n’a pas ouvert ses données."]);
    let file = anybody.get(&format!("{FIGURES}.csv")).await;
    assert!(file.body().contains("all,,received,1,7") && file.body().contains("all,,answered,1,<5"));
    assert!(file.body().contains("first_answer_p50,1,") && !file.body().contains("unit,"));
    anybody.open("/fr/commune-agadir/").await.says(&["En chiffres, sur douze mois", "Délai légal : 60 jours"]);
    assert_eq!(anybody.get("/fr/commune-agadir/open-data.csv").await.status, 404);
}

/// So many of October that wait, about each of these.
fn waiting(counts: &[(&'static str, usize)]) -> Vec<Life> {
    let one = |subject| Life {
        subject,
        received: "2026-10-05",
        due: "2026-12-04",
        stands: ("submitted", 1, ""),
        events: &[],
    };
    counts.iter().flat_map(|(subject, count)| (0..*count).map(move |_| one(*subject))).collect()
}

#[tokio::test]
async fn subjects_that_are_about_people_are_told_to_everybody_together_only() {
    let app = TestApp::start().await;
    write(&app, &waiting(&[("lighting", 8), ("roads", 7), ("staff", 6), ("civil-status", 5)])).await;
    app.show_complaints("commune-agadir", "reviewed").await;
    let names = |file: &Page| {
        let rows = figures_of(file);
        let of_subjects = rows.iter().filter(|(key, _)| key[0] == "subject" && key[2] == "received");
        of_subjects.map(|(key, count)| (key[1].clone(), count.clone())).collect::<BTreeMap<String, String>>()
    };
    let file = app.nobody().get(&format!("{FIGURES}.csv")).await;
    let told = names(&file);
    assert_eq!(told.values().map(String::as_str).collect::<Vec<_>>(), ["11", "7", "8"], "{told:?}");
    assert_eq!(told["Autres sujets"], "11");
    let page = app.nobody().open(FIGURES).await;
    page.says(&["Autres sujets"]);
    for secret in ["Accueil et comportement", "État civil"] {
        assert!(!page.text().contains(secret) && !file.body().contains(secret), "everybody reads {secret}");
    }
    let open = app.nobody().get("/fr/commune-agadir/open-data.csv?month=2026-10").await.body();
    let about = |code: &str| open.lines().filter(|line| line.split(',').nth(1) == Some(code)).count();
    assert_eq!(["lighting", "roads", "other_subjects", "staff", "civil-status"].map(about), [8, 7, 11, 0, 0], "{open}");
    // Its own people read each.
    let head = app.signed_in("head@commune-agadir.example").await;
    assert_eq!(names(&head.get(&format!("{DASHBOARD}.csv")).await).len(), 4);
}

#[tokio::test]
async fn the_only_subject_that_is_about_people_does_not_follow_from_the_total() {
    let app = TestApp::start().await;
    write(&app, &waiting(&[("lighting", 8), ("roads", 7), ("staff", 6)])).await;
    app.show_complaints("commune-agadir", "reviewed").await;
    let file = figures_of(&app.nobody().get(&format!("{FIGURES}.csv")).await);
    let received = |name: &str| file.get(&["subject", name, "received"].map(str::to_owned)).map(String::as_str);
    // What everybody reads of each of the others is all that is in the total, of the period and of its months.
    assert_eq!([received("Voirie et trottoirs"), received("Éclairage public")], [Some("7"), Some("8")]);
    assert_eq!(file.keys().filter(|key| key[0] == "subject" && key[2] == "received").count(), 2);
    assert_eq!(file[&["all", "", "received"].map(str::to_owned)], "15");
    assert_eq!(file[&["month", "2026-11", "month_open"].map(str::to_owned)], "15");
    app.nobody().open(FIGURES).await.says(&["dont le public ne voit rien, car ils concernent des personnes"]);
    let open = app.nobody().get("/fr/commune-agadir/open-data.csv?month=2026-10").await.body();
    assert_eq!(open.lines().count(), 1 + 15);
    assert!(!open.contains("staff") && !open.contains("other"), "{open}");
    // Its own people count all.
    let head = app.signed_in("head@commune-agadir.example").await;
    assert_eq!(
        figures_of(&head.get(&format!("{DASHBOARD}.csv")).await)[&["all", "", "received"].map(str::to_owned)],
        "21"
    );
}

#[tokio::test]
async fn few_that_are_about_people_do_not_follow_from_any_figure() {
    let app = TestApp::start().await;
    let answered = |subject| Life {
        subject,
        received: "2026-10-05",
        due: "2026-12-04",
        stands: ("closed_unresolved", 1, "not_resolved"),
        events: &[("answered", "2026-10-25", "{}"), ("closed", "2026-11-12", "{}")],
    };
    // Enough of them were received, but only two were answered: all answers less those that everybody can count.
    let mut history = waiting(&[("lighting", 8), ("staff", 6), ("civil-status", 3)]);
    history.extend((0..7).map(|_| answered("roads")));
    history.extend((0..2).map(|_| answered("civil-status")));
    write(&app, &history).await;
    let file = figures_of(&app.nobody().get(&format!("{FIGURES}.csv")).await);
    let all = |what: &str| file[&["all", "", what].map(str::to_owned)].as_str();
    assert_eq!([all("received"), all("answered")], ["15", "7"]);
    assert!(!file.contains_key(&["subject", "Autres sujets", "received"].map(str::to_owned)), "{file:?}");
    assert_eq!(file[&["month", "2026-10", "month_answered"].map(str::to_owned)], "7");
}

#[tokio::test]
async fn open_data_hold_at_least_five_alike_and_nothing_that_somebody_wrote() {
    let app = TestApp::start().await;
    let many = |subject| Life {
        subject,
        received: "2026-10-05",
        due: "2026-12-04",
        stands: ("closed_unresolved", 1, "not_resolved"),
        events: &[("answered", "2026-10-25", "{}"), ("closed", "2026-11-12", "{}")],
    };
    let mut history: Vec<Life> = (0..5).map(|_| many("lighting")).collect();
    history.extend((0..4).map(|_| many("water")));
    write(&app, &history).await;
    app.show_complaints("commune-agadir", "reviewed").await;
    let file = app.nobody().get("/fr/commune-agadir/open-data.csv?month=2026-10").await.body();
    let rows: Vec<Vec<&str>> = file.lines().skip(1).map(|line| line.split(',').collect()).collect();
    assert_eq!(rows.len(), 5, "{file}");
    for row in &rows {
        assert_eq!(row[1..4], ["lighting", "closed", "complaint"]);
        assert_eq!(row[5..9], ["2026-10", "closed_unresolved", "not_resolved", "silent"]);
        assert_eq!(row[9..], ["", "20", "", "yes", "no", "yes", "no", "no"]);
        assert!(!row[0].starts_with("01900000-0000-7000-8000"), "its own name says when it was received");
    }
    assert!(!file.contains("lampadaire"));
    // The month before the present one is given unasked; one that has not come yet is not.
    assert_eq!(app.nobody().get("/fr/commune-agadir/open-data.csv").await.body(), file);
    for month in ["2026-12", "x", "0001-01"] {
        assert_eq!(app.nobody().get(&format!("/fr/commune-agadir/open-data.csv?month={month}")).await.status, 404);
    }
    app.nobody().open(FIGURES).await.says(&["Un fichier par mois de réception", "octobre 2026"]);
}

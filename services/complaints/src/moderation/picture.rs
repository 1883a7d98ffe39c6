//! Black boxes on a picture: drawn on it, or typed as numbers. They are painted into a copy; the original stays sealed and whole.
//! The public sees a picture only when a moderator shows it.

use super::What;
use super::store::{decide_picture, find_face, is_ours, list_decided};
use super::text::{address, picture_state};
use crate::files::send;
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::permission::Moderate;
use crate::store::find_for;
use crate::triage::parsed;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use documents::{BlackBox, File, FileId, PublicFile, RedactError, Storage};
use identity::Officer;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result};
use std::collections::HashMap;
use ui::{Errors, Page};

type PicturePath = web::Path<(String, String, String, FileId)>;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/moderate/{file}").get(get).post(paint));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/moderate/{file}/picture").get(picture));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/moderate/{file}/show").post(show_picture));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/moderate/{file}/hide").post(hide_picture));
}

/// Of one picture. Where more is to be covered, the picture is better not shown.
const BOXES: usize = 5;

/// One box as its four numbers were typed: percent of the width and the height, from the left and the top.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Typed {
    x: String,
    y: String,
    w: String,
    h: String,
}

impl Typed {
    /// With one decimal, and still within the picture.
    fn of(area: &BlackBox) -> Self {
        let [x, y, w, h] = area.shares().map(|share| (share * 1_000.0).round());
        let (x, y) = (x.min(999.0), y.min(999.0));
        let (w, h) = (w.min(1_000.0 - x).max(1.0), h.min(1_000.0 - y).max(1.0));
        let [x, y, w, h] = [x, y, w, h].map(|tenths| (tenths / 10.0).to_string());
        Self { x, y, w, h }
    }

    fn is_empty(&self) -> bool {
        [&self.x, &self.y, &self.w, &self.h].iter().all(|number| number.is_empty())
    }

    /// The area; none when it is not one within the picture.
    fn read(&self) -> Option<BlackBox> {
        let [x, y, w, h] = [&self.x, &self.y, &self.w, &self.h].map(|number| share(number));
        BlackBox::new(x?, y?, w?, h?)
    }
}

/// A number from 0 to 100, with a point or a comma.
fn share(percent: &str) -> Option<f64> {
    let percent: f64 = percent.replace(',', ".").parse().ok()?;
    (0.0..=100.0).contains(&percent).then_some(percent / 100.0)
}

#[derive(Template)]
#[template(path = "picture.html")]
struct PicturePage {
    page: Page,
    errors: Errors,
    number: String,
    back: String,
    here: String,
    file: File,
    state: (String, &'static str),
    is_shown: bool,
    /// Whether anything in the public's copy is black.
    is_painted: bool,
    areas: Vec<Area>,
    is_conflict: bool,
    seq: i32,
}

/// One box of the form.
struct Area {
    name: String,
    legend: String,
    sides: Vec<Side>,
    /// As it is drawn on the picture; none for what is no box.
    drawn: Option<Typed>,
}

/// One number of a box.
struct Side {
    side: &'static str,
    name: String,
    label: String,
    value: String,
}

impl Area {
    fn new(page: &Page, of: usize, typed: Typed) -> Self {
        let drawn = typed.read().map(|area| Typed::of(&area));
        let Typed { x, y, w, h } = typed;
        let sides = [
            ("x", "moderation-box-x", x),
            ("y", "moderation-box-y", y),
            ("w", "moderation-box-w", w),
            ("h", "moderation-box-h", h),
        ];
        let side = |(side, key, value)| Side { side, name: format!("{side}{of}"), label: page.t(key), value };
        Self {
            name: format!("box{of}"),
            legend: page.t1("moderation-box", "number", of),
            sides: sides.map(side).into(),
            drawn,
        }
    }
}

/// What stands in the database.
struct Found {
    /// See [`Complaint::about`](crate::store::Complaint::about).
    about: String,
    file: File,
    boxes: Vec<BlackBox>,
    is_shown: bool,
    seq: i32,
}

async fn get(
    officer: Officer<Moderate>,
    path: PicturePath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let Some(found) = find(&officer, &number, path.3, &database, &clock).await? else {
        return Err(Error::NotFound);
    };
    let boxes = found.boxes.iter().map(Typed::of).collect();
    show(&officer, &number, found, boxes, Errors::none(), StatusCode::OK)
}

async fn paint(
    officer: Officer<Moderate>,
    path: PicturePath,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let (tenant, now, page, id) = (officer.tenant(), clock.now(), officer.page(), path.3);
    let Some(found) = find(&officer, &number, id, &database, &clock).await? else {
        return Err(Error::NotFound);
    };
    let typed = typed(&fields);
    let seq = fields.get("seq").and_then(|seq| seq.parse().ok()).unwrap_or_default();
    let (areas, errors) = read(&page, &typed);
    if !errors.is_empty() {
        return show(&officer, &number, Found { seq, ..found }, typed, errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    // Before a copy is made that nobody needs.
    if seq != found.seq {
        // The same form sent twice is no conflict.
        let is_done = seq.saturating_add(1) == found.seq && areas == found.boxes;
        return if is_done {
            Ok(server::done(&here(&page, &number, id), page.t("moderation-done-paint")))
        } else {
            show(&officer, &number, found, typed, Errors::none(), StatusCode::CONFLICT)
        };
    }
    let painted = storage.redact(tenant, now, &found.file, &areas).await.map_err(refused)?;
    let (what, is_black) = ((What::Paint, id), !areas.is_empty());
    let done = database.tenant(tenant, async |conn| {
        decide_picture(conn, &officer, now, &number, seq, what, Some((&painted, is_black))).await
    });
    match done.await {
        Ok(()) => {
            storage.settle(&painted).await;
            wake.up(tenant);
            Ok(server::done(&here(&page, &number, id), page.t("moderation-done-paint")))
        }
        // The copy is swept: it has no row.
        Err(Error::Conflict) => match find(&officer, &number, id, &database, &clock).await? {
            Some(found) => show(&officer, &number, found, typed, Errors::none(), StatusCode::CONFLICT),
            None => Err(Error::Conflict),
        },
        Err(error) => Err(error),
    }
}

/// A press about a picture.
#[derive(Deserialize)]
struct Press {
    #[serde(default)]
    seq: i32,
}

async fn show_picture(
    officer: Officer<Moderate>,
    path: PicturePath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<Press>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    press(&officer, &path, &database, &clock, &wake, &form, What::ShowPicture).await
}

async fn hide_picture(
    officer: Officer<Moderate>,
    path: PicturePath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<Press>,
) -> Result<HttpResponse> {
    press(&officer, &path, &database, &clock, &wake, &form, What::HidePicture).await
}

async fn press(
    officer: &Officer<Moderate>,
    path: &PicturePath,
    database: &Database,
    clock: &Clock,
    wake: &Wake,
    form: &Press,
    what: What,
) -> Result<HttpResponse> {
    let number = parsed(officer, &path.2)?;
    let (tenant, now, page, id) = (officer.tenant(), clock.now(), officer.page(), path.3);
    let Some(found) = find(officer, &number, id, database, clock).await? else {
        return Err(Error::NotFound);
    };
    let done = database
        .tenant(tenant, async |conn| decide_picture(conn, officer, now, &number, form.seq, (what, id), None).await);
    let key = if what == What::ShowPicture { "moderation-done-show" } else { "moderation-done-hide-picture" };
    match done.await {
        Ok(()) => {
            wake.up(tenant);
            Ok(server::done(&here(&page, &number, id), page.t(key)))
        }
        Err(Error::Conflict) => {
            let boxes = found.boxes.iter().map(Typed::of).collect();
            show(officer, &number, found, boxes, Errors::none(), StatusCode::CONFLICT)
        }
        Err(error) => Err(error),
    }
}

#[derive(Deserialize)]
struct Which {
    /// `yes`: as the public sees it, or would.
    #[serde(default)]
    painted: String,
    /// `yes`: the small form of the same.
    #[serde(default)]
    small: String,
}

/// The picture itself: clean as it was handed in, or as the public sees it.
async fn picture(
    officer: Officer<Moderate>,
    path: PicturePath,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
    web::Query(which): web::Query<Which>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let found = find(&officer, &number, path.3, &database, &clock).await?.ok_or(Error::NotFound)?;
    if which.painted.is_empty() {
        return send(storage.open_shown(&found.file).await);
    }
    let (tenant, about, id) = (officer.tenant(), found.about, path.3);
    let public = database.tenant(tenant, async |conn| documents::find_painted(conn, tenant, &about, id).await).await?;
    let public: PublicFile = public.ok_or(Error::NotFound)?;
    if which.small.is_empty() {
        send(storage.open_public(&public).await.map(Some))
    } else {
        send(storage.open_public_thumb(&public).await.map(Some))
    }
}

/// The picture of a complaint of which the public may see something; none for another file, and where nothing is public.
async fn find(
    officer: &Officer<Moderate>,
    number: &Number,
    id: FileId,
    database: &Database,
    clock: &Clock,
) -> Result<Option<Found>> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let complaint = find_for(conn, officer, number).await?.filter(is_ours).ok_or(Error::NotFound)?;
        let about = complaint.about();
        let face = find_face(conn, tenant, &complaint).await?;
        let file = documents::find(conn, tenant, &about, id).await?.filter(File::is_picture);
        let (Some(_), Some(file)) = (face, file) else { return Ok(None) };
        let redactions = documents::list_redactions(conn, tenant, id).await?;
        let newest = redactions.as_slice().first();
        let seq = list_decided(conn, tenant, complaint.id).await?.last().map_or(0, |last| last.seq);
        opening::note(conn, officer, clock.now(), &complaint, Ground::of(officer, &complaint)).await?;
        let boxes = newest.map(documents::Redaction::boxes).unwrap_or_default();
        let is_shown = newest.is_some_and(|newest| !newest.hidden);
        Ok::<_, Error>(Some(Found { about, file, boxes, is_shown, seq }))
    });
    read.await
}

fn here(page: &Page, number: &Number, id: FileId) -> String {
    format!("{}/{id}", address(page, number))
}

fn typed(fields: &HashMap<String, String>) -> Vec<Typed> {
    let field = |name: &str, of: usize| {
        fields.get(&format!("{name}{of}")).map(|typed| typed.trim().to_owned()).unwrap_or_default()
    };
    (1..=BOXES).map(|of| Typed { x: field("x", of), y: field("y", of), w: field("w", of), h: field("h", of) }).collect()
}

/// The areas, and what is wrong with those that are none.
fn read(page: &Page, typed: &[Typed]) -> (Vec<BlackBox>, Errors) {
    let (mut areas, mut errors) = (Vec::new(), Errors::none());
    for (each, of) in typed.iter().zip(1_i64..) {
        match each.read() {
            Some(area) => areas.push(area),
            None if each.is_empty() => {}
            None => errors.add(format!("box{of}"), page.t1("moderation-error-box", "number", of)),
        }
    }
    (areas, errors)
}

fn refused(error: RedactError) -> Error {
    match error {
        RedactError::Busy => Error::TooMany(60),
        RedactError::NotAPicture => Error::NotFound,
        error => Error::internal(error),
    }
}

fn show(
    officer: &Officer<Moderate>,
    number: &Number,
    found: Found,
    mut boxes: Vec<Typed>,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = officer.page();
    boxes.resize_with(BOXES.max(boxes.len()), Typed::default);
    let areas = boxes.into_iter().zip(1..).map(|(typed, of)| Area::new(&page, of, typed)).collect();
    let template = PicturePage {
        number: number.to_string(),
        back: address(&page, number),
        here: here(&page, number, found.file.id),
        state: picture_state(page.lang, found.is_shown),
        is_shown: found.is_shown,
        is_painted: !found.boxes.is_empty(),
        areas,
        is_conflict: status == StatusCode::CONFLICT,
        seq: found.seq,
        file: found.file,
        errors,
        page,
    };
    server::page_with(status, &template)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn four_numbers_make_a_box_within_the_picture() {
        let typed = |x: &str, y: &str, w: &str, h: &str| Typed { x: x.into(), y: y.into(), w: w.into(), h: h.into() };
        assert_eq!(typed("10", "20,5", "30", "40").read(), BlackBox::new(0.1, 0.205, 0.3, 0.4));
        for wrong in [typed("90", "0", "20", "10"), typed("-1", "0", "1", "1"), typed("1", "", "1", "1")] {
            assert_eq!(wrong.read(), None);
        }
        let Typed { x, y, w, h } = Typed::of(&BlackBox::new(0.1, 0.205, 0.3, 0.4).unwrap());
        assert_eq!([x, y, w, h], ["10", "20.5", "30", "40"]);
    }

    proptest! {
        #[test]
        fn what_is_shown_again_is_a_box(x in 0.0..0.99, y in 0.0..0.99, w in 0.0001..1.0, h in 0.0001..1.0) {
            let area = BlackBox::new(x, y, f64::min(w, 1.0 - x), f64::min(h, 1.0 - y)).unwrap();
            prop_assert!(Typed::of(&area).read().is_some());
        }

        #[test]
        fn nothing_typed_panics(x in ".*", w in ".*") {
            let _ = Typed { x, w, ..Typed::default() }.read();
        }
    }
}

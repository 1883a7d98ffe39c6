//! Somebody does not find the administration in which they work: they say what it is, what it is called and where it lies, and go
//! on as everybody does. Whoever approves sees that nobody else lists it.

use super::place::{Found, all};
use super::who::{About, WhoForm, send_code};
use super::{MAX_NAME, leads_somewhere, one_line_errors};
use crate::tenant::territory_name;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::{Directory, Kind, Proposed, Visitor};
use jobs::Wake;
use search::fold;
use serde::Deserialize;
use server::{Error, Form, Limits, Rate, Result, Settings, see_other};
use territory::{Atlas, Level, Territory};
use ui::{Choice, Errors, Lang, Link, Names, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/join/missing").get(get).post(post));
}

/// What was typed. A form is flat: who they are stands beside it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct MissingForm {
    kind: String,
    name_ar: String,
    name_fr: String,
    name_zgh: String,
    name_en: String,
    within: String,
    name: String,
    position: String,
    email: String,
}

/// What it may be: the value of the field, the kind, the pack where it is not the kind's, and the key of its words.
const KINDS: [(&str, Kind, &str, &str); 6] = [
    ("commune", Kind::Commune, "", "missing-kind-commune"),
    ("province", Kind::Province, "", "missing-kind-province"),
    ("region", Kind::Region, "", "missing-kind-region"),
    ("ministry", Kind::Ministry, "", "missing-kind-ministry"),
    // A public body, which starts with what people write to a hospital about.
    ("hospital", Kind::Agency, "hospital", "missing-kind-hospital"),
    ("agency", Kind::Agency, "", "missing-kind-agency"),
];

impl MissingForm {
    fn who(&self) -> WhoForm {
        WhoForm { name: self.name.clone(), position: self.position.clone(), email: self.email.clone() }
    }

    /// Notes what is wrong with it; what is said of the administration when nothing is.
    fn judge(&self, atlas: &Atlas, page: &Page, errors: &mut Errors) -> Option<Proposed> {
        let kind = KINDS.iter().find(|(value, ..)| *value == self.kind);
        if kind.is_none() {
            errors.add("kind", page.t("missing-kind-wrong"));
        }
        let [ar, fr, zgh, en] =
            [&self.name_ar, &self.name_fr, &self.name_zgh, &self.name_en].map(|name| name.trim().to_owned());
        let names = Names { ar, fr, zgh, en };
        for lang in Names::FIELDS {
            let (field, typed) = (format!("name_{lang}"), names.own(lang));
            if Names::is_needed(lang) || !typed.is_empty() {
                one_line_errors(page, errors, (&field, &page.t(&format!("missing-name-{lang}"))), typed);
            }
            if leads_somewhere(typed) && errors.for_field(&field).is_none() {
                errors.add(field, page.t("missing-name-wrong"));
            }
        }
        let within = atlas.get(&self.within).filter(|territory| is_offered(territory));
        if within.is_none() {
            errors.add("within", page.t("missing-within-wrong"));
        }
        let (Some((_, kind, pack, _)), Some(within), true) = (kind, within, errors.is_empty()) else {
            return None;
        };
        let (_, _, within_names) = territory_name::of(within)?;
        let (kind, pack) = (kind.as_str().to_owned(), (*pack).to_owned());
        Some(Proposed { kind, pack, names, within: within.code.clone(), within_names })
    }
}

fn is_offered(territory: &Territory) -> bool {
    matches!(territory.level, Level::Region | Level::Province)
}

#[derive(Template)]
#[template(path = "join_missing.html")]
struct MissingPage {
    page: Page,
    errors: Errors,
    sent: MissingForm,
    kinds: Vec<Choice>,
    /// The regions, each with its provinces.
    territories: Vec<Choice>,
    /// The one of that name which is there.
    namesake: Option<Link>,
    max: usize,
}

async fn get(visitor: Visitor, atlas: web::Data<Atlas>) -> Result<HttpResponse> {
    show(visitor.page(), &atlas, MissingForm::default(), Errors::none(), None, StatusCode::OK)
}

#[allow(clippy::too_many_arguments, reason = "the parts that the handler asks for")]
async fn post(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<MissingForm>,
) -> Result<HttpResponse> {
    // Each right form sends a message to an address that is not proved yet.
    Limits::count_client(Rate::SignIn, &request)?;
    let page = visitor.page();
    let mut errors = Errors::none();
    let proposed = form.judge(&atlas, &page, &mut errors);
    let who = form.who();
    let recipient = who.judge(&page, &mut errors);
    let namesake = match &proposed {
        Some(proposed) => namesake(&database, &directory, &atlas, proposed).await?,
        None => None,
    };
    let namesake = namesake.map(|found| link_to(&page, &found));
    if namesake.is_some() {
        errors.add("name_fr", page.t("missing-known"));
    }
    let (Some(proposed), Some(recipient), true) = (proposed, recipient, errors.is_empty()) else {
        return show(page, &atlas, form, errors, namesake, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let administration = proposed.names.in_lang(page.lang);
    let about = About { place: "missing", administration, proposed: Some(&proposed) };
    let Some(seat) = send_code(&database, &settings, &clock, &wake, page.lang, &who, &recipient, &about).await? else {
        errors.add("email", page.t("join-too-many"));
        return show(page, &atlas, form, errors, None, StatusCode::TOO_MANY_REQUESTS);
    };
    let mut answer = see_other(&page.url("/join/proof"));
    answer.add_cookie(&seat).map_err(Error::internal)?;
    Ok(answer)
}

/// The administration of the same name in the same place, or in one that holds it, or that it holds.
async fn namesake(
    database: &Database,
    directory: &Directory,
    atlas: &Atlas,
    proposed: &Proposed,
) -> Result<Option<Found>> {
    let folded = |names: &Names| Lang::ALL.map(|lang| fold(names.own(lang)));
    let own = folded(&proposed.names);
    let is_near = |code: &str| {
        code == proposed.within
            || atlas.ancestors(code).any(|around| around.code == proposed.within)
            || atlas.ancestors(&proposed.within).any(|around| around.code == code)
    };
    let found = all(database, directory, atlas).await?;
    Ok(found.into_iter().find(|known| {
        let names = folded(&known.names);
        let is_same = own.iter().zip(&names).any(|(own, name)| !own.is_empty() && own == name);
        is_same && known.territory.as_deref().is_none_or(is_near)
    }))
}

/// Where the one that is there is joined; its place in the list when it cannot be.
fn link_to(page: &Page, found: &Found) -> Link {
    let name = found.names.in_lang(page.lang);
    let list = || {
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", name).finish();
        format!("/join?{query}")
    };
    let path = found.place.as_ref().map_or_else(list, |place| format!("/join/to/{place}"));
    Link::new(page.url(&path), name)
}

fn show(
    page: Page,
    atlas: &Atlas,
    sent: MissingForm,
    errors: Errors,
    namesake: Option<Link>,
    status: StatusCode,
) -> Result<HttpResponse> {
    let kinds = KINDS.map(|(value, _, _, key)| Choice::new(value, page.t(key)).select(&sent.kind));
    let name = |territory: &Territory| {
        territory_name::of(territory).map(|(_, _, names)| names.in_lang(page.lang).to_owned()).unwrap_or_default()
    };
    let territories = atlas.regions().flat_map(|region| {
        let group = name(region);
        std::iter::once(region).chain(atlas.children(&region.code)).map(move |territory| (group.clone(), territory))
    });
    let territories = territories
        .map(|(group, territory)| Choice {
            group,
            ..Choice::new(territory.code.clone(), name(territory)).select(&sent.within)
        })
        .collect();
    let template = MissingPage { kinds: kinds.to_vec(), territories, page, errors, sent, namesake, max: MAX_NAME };
    server::page_with(status, &template)
}

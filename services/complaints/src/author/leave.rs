//! The author says that their complaint is no part of the incident to which it was joined: it is looked at by itself again.

use super::ComplaintPath;
use super::step::{StepForm, StepPage, show, take};
use crate::complaint::Move;
use crate::store::Complaint;
use actix_web::{HttpRequest, HttpResponse, web};
use identity::Site;
use jobs::Wake;
use server::{Form, Result};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/leave").get(get).post(post));
}

async fn get(request: HttpRequest, site: Site, path: ComplaintPath) -> Result<HttpResponse> {
    show(&request, &site, &path.2, (Move::Leave, "leave"), page).await
}

async fn post(
    request: HttpRequest,
    site: Site,
    path: ComplaintPath,
    wake: web::Data<Wake>,
    Form(form): Form<StepForm>,
) -> Result<HttpResponse> {
    take(&request, &site, &path.2, &wake, form, (Move::Leave, "author-left"), page).await
}

fn page(site: &Site, complaint: &Complaint) -> StepPage {
    let page = StepPage::of(site, complaint, "leave");
    let t = |key: &str| page.page.t(key);
    StepPage {
        title: t("author-leave-title"),
        told: vec![t("author-leave-text"), t("author-leave-delay")],
        label: t("author-leave-why"),
        button: t("author-leave-submit"),
        ..page
    }
}

//! The author takes a complaint back: it is closed for good.

use super::ComplaintPath;
use super::step::{StepForm, StepPage, show, take};
use crate::complaint::Move;
use crate::store::Complaint;
use actix_web::{HttpRequest, HttpResponse, web};
use identity::Site;
use jobs::Wake;
use server::{Form, Result};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/withdraw").get(get).post(post));
}

async fn get(request: HttpRequest, site: Site, path: ComplaintPath) -> Result<HttpResponse> {
    show(&request, &site, &path.2, (Move::Withdraw, "withdraw"), page).await
}

async fn post(
    request: HttpRequest,
    site: Site,
    path: ComplaintPath,
    wake: web::Data<Wake>,
    Form(form): Form<StepForm>,
) -> Result<HttpResponse> {
    take(&request, &site, &path.2, &wake, form, (Move::Withdraw, "author-withdrawn"), page).await
}

fn page(site: &Site, complaint: &Complaint) -> StepPage {
    let page = StepPage::of(site, complaint, "withdraw");
    let t = |key: &str| page.page.t(key);
    StepPage {
        title: t("author-withdraw-title"),
        told: vec![t("author-withdraw-ends"), t("author-withdraw-kept"), t("author-withdraw-anew")],
        label: t("author-withdraw-why"),
        button: t("author-withdraw-submit"),
        tone: "warning",
        ..page
    }
}

//! Every address of the application, and what each kind of person gets there. The addresses are those that the running
//! router knows: one that is missing in the table, or a method that answers without standing there, fails the test.

use crate::complaints::{filled, follow};
use crate::harness::{Browser, Form, Page, TestApp, photo};
use actix_web::{App, HttpRequest, web};
use reqwest::Method;
use std::collections::{BTreeMap, BTreeSet};

/// Nobody; a citizen; a member of the administration without any right; one with all of them; the same of another
/// administration; the operator.
pub(crate) type Statuses = [u16; 6];

/// The token of a form, by which it acts once.
const TOKEN: (&str, &str) = ("token", "01900000-0000-7000-8000-000000000001");

/// For everybody.
const fn all(status: u16) -> Statuses {
    [status; 6]
}

/// For everybody who is signed in.
const fn person(status: u16) -> Statuses {
    [303, status, status, status, status, status]
}

/// Of an administration: strangers do not learn that there is something, members without the right do.
const fn member(status: u16) -> Statuses {
    [303, 404, 403, status, 404, 404]
}

const NIL: &str = "00000000-0000-0000-0000-000000000000";

/// What is sent: nothing, fields of a form beside the token, or JSON.
pub(crate) enum Sent {
    Nothing,
    Fields(&'static [(&'static str, &'static str)]),
    Multipart,
    Json(&'static str),
}
use Sent::{Fields, Json, Multipart, Nothing};

/// In this order: a complaint is put in charge of somebody before that person answers it.
pub(crate) const TABLE: &[(&str, &str, Sent, Statuses)] = &[
    ("GET", "/", Nothing, all(303)),
    ("GET", "/healthz", Nothing, all(200)),
    ("GET", "/readyz", Nothing, all(503)),
    ("GET", "/metrics", Nothing, all(200)),
    ("GET", "/assets/{file}", Nothing, all(200)),
    ("GET", "/robots.txt", Nothing, all(200)),
    ("GET", "/favicon.ico", Nothing, all(200)),
    ("GET", "/domains/ask", Nothing, all(404)),
    ("GET", "/{lang}", Nothing, all(303)),
    ("GET", "/{lang}/", Nothing, all(200)),
    ("GET", "/{lang}/help", Nothing, all(200)),
    ("GET", "/{lang}/accessibility", Nothing, all(200)),
    ("GET", "/{lang}/privacy", Nothing, all(200)),
    ("GET", "/{lang}/gallery", Nothing, all(200)),
    ("GET", "/{lang}/territory.geojson", Nothing, all(200)),
    ("GET", "/{lang}/join", Nothing, all(200)),
    ("GET", "/{lang}/join/to/{place}", Nothing, all(200)),
    ("POST", "/{lang}/join/to/{place}", Fields(&[]), all(422)),
    // Without a claim of this browser, the way begins at its beginning.
    ("GET", "/{lang}/join/proof", Nothing, all(303)),
    ("POST", "/{lang}/join/proof", Fields(&[]), all(303)),
    ("GET", "/{lang}/join/convention", Nothing, all(200)),
    ("GET", "/{lang}/join/agreement", Nothing, all(303)),
    ("POST", "/{lang}/join/agreement", Fields(&[]), all(415)),
    ("POST", "/{lang}/display", Fields(&[]), all(303)),
    ("GET", "/{lang}/sign-in", Nothing, [200, 303, 303, 303, 303, 303]),
    ("POST", "/{lang}/sign-in", Fields(&[]), all(422)),
    ("GET", "/{lang}/invitation", Nothing, all(404)),
    ("POST", "/{lang}/invitation", Fields(&[]), all(404)),
    ("GET", "/{lang}/me", Nothing, [303, 200, 200, 200, 200, 200]),
    ("GET", "/{lang}/proof", Nothing, all(200)),
    ("GET", "/{lang}/me/journal", Nothing, [303, 200, 200, 200, 200, 200]),
    ("GET", "/{lang}/me/mandates", Nothing, [303, 200, 200, 200, 200, 200]),
    (
        "POST",
        "/{lang}/me/mandates/answer",
        Fields(&[("tenant", "commune-agadir"), ("mandate", "{mandate}"), ("answer", "end")]),
        [303, 404, 404, 404, 404, 404],
    ),
    ("GET", "/{lang}/mandate", Nothing, all(200)),
    ("POST", "/{lang}/mandate", Fields(&[]), all(422)),
    ("POST", "/{lang}/mandate/answer", Fields(&[]), all(422)),
    ("GET", "/{lang}/m/{reference}", Nothing, all(303)),
    ("GET", "/sign-in/provider/callback", Nothing, all(400)),
    ("POST", "/sign-in/provider/logout", Fields(&[]), all(400)),
    ("GET", "/{lang}/sign-in/provider", Nothing, all(404)),
    ("GET", "/{lang}/sign-in/provider/new", Nothing, all(303)),
    ("POST", "/{lang}/sign-in/provider/new", Fields(&[("name", "Amina")]), all(303)),
    ("GET", "/{lang}/sign-in/administration", Nothing, [200, 303, 303, 303, 303, 303]),
    ("POST", "/{lang}/sign-in/administration", Fields(&[]), all(422)),
    ("GET", "/{lang}/sign-in/email", Nothing, [200, 303, 303, 303, 303, 303]),
    ("POST", "/{lang}/sign-in/email", Fields(&[]), all(422)),
    ("GET", "/{lang}/sign-in/email/sent", Nothing, all(303)),
    ("GET", "/{lang}/sign-in/forgotten", Nothing, all(200)),
    ("POST", "/{lang}/sign-in/forgotten", Fields(&[]), all(422)),
    ("GET", "/{lang}/sign-in/phone", Nothing, [200, 303, 303, 303, 303, 303]),
    ("POST", "/{lang}/sign-in/phone", Fields(&[]), all(422)),
    ("GET", "/{lang}/sign-in/phone/code", Nothing, all(200)),
    ("POST", "/{lang}/sign-in/phone/code", Fields(&[]), all(422)),
    ("GET", "/{lang}/me/profile/phone", Nothing, [303, 200, 200, 200, 200, 200]),
    ("POST", "/{lang}/me/profile/phone", Fields(&[]), [303, 422, 422, 422, 422, 422]),
    ("GET", "/{lang}/me/profile/phone/code", Nothing, [303, 200, 200, 200, 200, 200]),
    ("POST", "/{lang}/me/profile/phone/code", Fields(&[]), [303, 422, 422, 422, 422, 422]),
    ("GET", "/{lang}/sign-up", Nothing, [200, 303, 303, 303, 303, 303]),
    ("POST", "/{lang}/sign-up", Fields(&[]), all(422)),
    ("GET", "/{lang}/sign-in/link", Nothing, all(410)),
    ("POST", "/{lang}/sign-in/link", Fields(&[]), all(410)),
    ("GET", "/{lang}/sign-in/lost", Nothing, all(200)),
    ("GET", "/{lang}/sign-in/recovery", Nothing, all(410)),
    ("POST", "/{lang}/sign-in/recovery", Fields(&[]), all(410)),
    ("POST", "/{lang}/sign-in/recovery/begin", Fields(&[]), all(410)),
    ("GET", "/{lang}/sign-in/recovery/stop", Nothing, all(410)),
    ("POST", "/{lang}/sign-in/recovery/stop", Fields(&[]), all(410)),
    ("GET", "/{lang}/me/complaints/add", Nothing, [303, 200, 200, 200, 200, 200]),
    ("POST", "/{lang}/me/complaints/add", Fields(&[]), [303, 422, 422, 422, 422, 422]),
    ("POST", "/{lang}/me/complaints/gather", Fields(&[]), person(303)),
    ("GET", "/{lang}/me/profile", Nothing, [303, 200, 200, 200, 200, 200]),
    ("POST", "/{lang}/me/profile", Fields(&[]), [303, 422, 422, 422, 422, 422]),
    ("GET", "/{lang}/me/profile/email", Nothing, [303, 200, 200, 200, 200, 200]),
    ("POST", "/{lang}/me/profile/email", Fields(&[]), [303, 422, 422, 422, 422, 422]),
    ("POST", "/{lang}/me/profile/unlink", Fields(&[]), [303, 404, 404, 404, 404, 404]),
    ("GET", "/{lang}/me/link", Nothing, all(303)),
    ("POST", "/{lang}/me/link", Fields(&[]), all(303)),
    ("GET", "/{lang}/me/link/start", Nothing, [303, 404, 404, 404, 404, 404]),
    ("GET", "/{lang}/sign-in/second", Nothing, all(303)),
    ("POST", "/{lang}/sign-in/second", Fields(&[]), all(303)),
    ("POST", "/{lang}/sign-in/passkey", Fields(&[]), all(303)),
    ("POST", "/{lang}/sign-in/passkey/begin", Fields(&[]), all(200)),
    ("POST", "/{lang}/sign-in/second/passkey", Fields(&[]), all(303)),
    ("POST", "/{lang}/sign-in/second/passkey/begin", Fields(&[]), all(404)),
    ("GET", "/{lang}/me/security", Nothing, person(200)),
    ("POST", "/{lang}/me/security/sessions/end", Fields(&[]), person(303)),
    ("POST", "/{lang}/me/security/sessions/end-others", Fields(&[]), person(303)),
    ("GET", "/{lang}/me/security/password", Nothing, person(200)),
    ("POST", "/{lang}/me/security/password", Fields(&[]), person(422)),
    ("GET", "/{lang}/me/security/confirm", Nothing, person(200)),
    ("POST", "/{lang}/me/security/confirm", Fields(&[]), person(422)),
    ("POST", "/{lang}/me/security/confirm/passkey", Fields(&[]), person(200)),
    ("GET", "/{lang}/me/security/authenticator", Nothing, person(303)),
    ("POST", "/{lang}/me/security/authenticator", Fields(&[]), person(303)),
    ("POST", "/{lang}/me/security/authenticator/confirm", Fields(&[]), person(422)),
    ("POST", "/{lang}/me/security/authenticator/remove", Fields(&[]), person(303)),
    ("POST", "/{lang}/me/security/recovery-codes", Fields(&[]), person(303)),
    ("POST", "/{lang}/me/security/recovery/stop", Fields(&[]), person(303)),
    ("GET", "/{lang}/me/security/passkeys", Nothing, person(200)),
    ("POST", "/{lang}/me/security/passkeys", Fields(&[]), person(422)),
    ("POST", "/{lang}/me/security/passkeys/begin", Fields(&[]), person(200)),
    ("POST", "/{lang}/me/security/passkeys/remove", Fields(&[]), person(303)),
    ("GET", "/{lang}/me/companies", Nothing, [303, 200, 200, 200, 200, 200]),
    ("POST", "/{lang}/me/companies", Fields(&[]), [303, 422, 422, 422, 422, 422]),
    (
        "POST",
        "/{lang}/me/companies/answer",
        Fields(&[("right", "00000000-0000-0000-0000-000000000000"), ("answer", "yes")]),
        [303, 404, 404, 404, 404, 404],
    ),
    // Whoever has every right in the administration declared this one.
    ("GET", "/{lang}/me/companies/{company}", Nothing, [303, 404, 404, 200, 404, 404]),
    ("POST", "/{lang}/me/companies/{company}/invite", Fields(&[]), [303, 404, 404, 422, 404, 404]),
    (
        "POST",
        "/{lang}/me/companies/{company}/end",
        Fields(&[("right", "00000000-0000-0000-0000-000000000000")]),
        [303, 404, 404, 404, 404, 404],
    ),
    ("GET", "/{lang}/platform", Nothing, [303, 404, 404, 404, 404, 303]),
    ("GET", "/{lang}/platform/companies", Nothing, [303, 404, 404, 404, 404, 200]),
    (
        "POST",
        "/{lang}/platform/companies/decide",
        Fields(&[("company", "00000000-0000-0000-0000-000000000000"), ("answer", "yes"), ("ground", "Seen")]),
        [303, 404, 404, 404, 404, 404],
    ),
    ("GET", "/{lang}/platform/support", Nothing, [303, 404, 404, 404, 404, 200]),
    ("POST", "/{lang}/platform/support", Fields(&[]), [303, 404, 404, 404, 404, 422]),
    (
        "POST",
        "/{lang}/platform/support/end",
        Fields(&[("tenant", "commune-agadir"), ("access", "00000000-0000-0000-0000-000000000000")]),
        [303, 404, 404, 404, 404, 404],
    ),
    ("GET", "/{lang}/{tenant}/desk/support", Nothing, member(200)),
    (
        "POST",
        "/{lang}/{tenant}/desk/support",
        Fields(&[("access", "00000000-0000-0000-0000-000000000000"), ("answer", "yes")]),
        member(404),
    ),
    ("GET", "/{lang}/platform/failed-jobs", Nothing, [303, 404, 404, 404, 404, 200]),
    (
        "POST",
        "/{lang}/platform/failed-jobs/retry",
        Fields(&[("tenant", "00000000-0000-0000-0000-000000000000"), ("id", "00000000-0000-0000-0000-000000000000")]),
        [303, 404, 404, 404, 404, 409],
    ),
    ("GET", "/{lang}/platform/tenants", Nothing, [303, 404, 404, 404, 404, 200]),
    ("GET", "/{lang}/platform/tenants/{slug}", Nothing, [303, 404, 404, 404, 404, 200]),
    (
        "POST",
        "/{lang}/platform/tenants/{slug}",
        Fields(&[("step", "suspend"), ("version", "0")]),
        [303, 404, 404, 404, 404, 422],
    ),
    ("POST", "/{lang}/platform/tenants/{slug}/agreement", Fields(&[]), [303, 404, 404, 404, 404, 404]),
    ("POST", "/{lang}/platform/tenants/{slug}/quotas", Fields(&[]), [303, 404, 404, 404, 404, 422]),
    ("GET", "/{lang}/check", Nothing, all(200)),
    ("GET", "/{lang}/follow", Nothing, all(200)),
    ("POST", "/{lang}/follow", Fields(&[]), all(422)),
    ("GET", "/{lang}/complaints/new", Nothing, all(200)),
    ("POST", "/{lang}/complaints/new", Multipart, all(422)),
    ("GET", "/{lang}/{tenant}", Nothing, all(303)),
    ("GET", "/{lang}/{tenant}/", Nothing, all(200)),
    ("GET", "/{lang}/{tenant}/complaints/new", Nothing, all(200)),
    ("POST", "/{lang}/{tenant}/complaints/new", Multipart, all(422)),
    // None of them is the author: the number alone opens a question, and nothing behind it.
    ("GET", "/{lang}/{tenant}/complaints/{number}", Nothing, all(200)),
    ("POST", "/{lang}/{tenant}/complaints/{number}", Fields(&[]), all(422)),
    ("GET", "/{lang}/{tenant}/complaints/{number}/receipt", Nothing, all(303)),
    ("GET", "/{lang}/{tenant}/complaints/{number}/receipt.pdf", Nothing, all(303)),
    ("GET", "/{lang}/{tenant}/complaints/{number}/proof", Nothing, all(303)),
    ("POST", "/{lang}/{tenant}/complaints/{number}/accept", Fields(&[("version", "1")]), all(404)),
    ("GET", "/{lang}/{tenant}/complaints/{number}/contest", Nothing, all(404)),
    ("POST", "/{lang}/{tenant}/complaints/{number}/contest", Fields(&[("version", "1")]), all(404)),
    ("GET", "/{lang}/{tenant}/complaints/{number}/files/{file}", Nothing, all(404)),
    ("GET", "/{lang}/{tenant}/complaints/{number}/files/{file}/thumb", Nothing, all(404)),
    ("GET", "/{lang}/{tenant}/brand.css", Nothing, all(404)),
    ("GET", "/{lang}/{tenant}/logo", Nothing, all(404)),
    ("GET", "/{lang}/{tenant}/desk/setup", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/setup/ask", Fields(&[]), member(422)),
    ("POST", "/{lang}/{tenant}/desk/setup/withdraw", Fields(&[]), member(409)),
    ("GET", "/{lang}/{tenant}/desk/setup/words", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/setup/words", Fields(&[]), member(422)),
    ("GET", "/{lang}/{tenant}/desk/setup/look", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/setup/look", Fields(&[("colour", "yellow")]), member(422)),
    // Not sent as a form with files is.
    ("POST", "/{lang}/{tenant}/desk/setup/logo", Fields(&[]), member(415)),
    ("GET", "/{lang}/{tenant}/desk/setup/modules", Nothing, member(200)),
    (
        "POST",
        "/{lang}/{tenant}/desk/setup/modules",
        Fields(&[("complaints", "yes"), ("appointments", "yes"), ("mail", "yes")]),
        member(303),
    ),
    ("GET", "/{lang}/{tenant}/desk/setup/register", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/setup/register", Fields(&[]), member(422)),
    ("GET", "/{lang}/{tenant}/desk/setup/agreement", Nothing, member(200)),
    // Not sent as a form with files is.
    ("POST", "/{lang}/{tenant}/desk/setup/agreement", Fields(&[]), member(415)),
    ("GET", "/{lang}/{tenant}/desk/setup/messages", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/setup/domains", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/setup/domains", Fields(&[]), member(422)),
    ("GET", "/{lang}/{tenant}/desk/setup/domains/{domain}", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/setup/domains/{domain}/check", Fields(&[]), member(303)),
    // It is not proved.
    ("POST", "/{lang}/{tenant}/desk/setup/domains/{domain}/pages", Fields(&[("pages", "on")]), member(409)),
    ("POST", "/{lang}/{tenant}/desk/setup/domains/{domain}/remove", Fields(&[]), member(303)),
    ("GET", "/{lang}/{tenant}/desk/setup/sign-in", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/setup/sign-in/new", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/setup/sign-in/new", Fields(&[]), member(422)),
    ("POST", "/{lang}/{tenant}/desk/setup/sign-in/{provider}/try", Fields(&[]), member(303)),
    ("POST", "/{lang}/{tenant}/desk/setup/sign-in/{provider}/on", Fields(&[]), member(303)),
    ("POST", "/{lang}/{tenant}/desk/setup/sign-in/{provider}/off", Fields(&[]), member(303)),
    ("POST", "/{lang}/{tenant}/desk/setup/sign-in/{provider}/domains", Fields(&[]), member(303)),
    ("POST", "/{lang}/{tenant}/desk/setup/sign-in/{provider}/secret", Fields(&[]), member(422)),
    ("POST", "/{lang}/{tenant}/desk/setup/sign-in/{provider}/remove", Fields(&[]), member(303)),
    ("GET", "/{lang}/{tenant}/desk/approvals", Nothing, member(200)),
    // A commune lies around no other administration.
    ("GET", "/{lang}/{tenant}/desk/approvals/{slug}", Nothing, [303, 404, 403, 404, 404, 404]),
    ("POST", "/{lang}/{tenant}/desk/approvals/{slug}", Fields(&[]), [303, 404, 403, 404, 404, 404]),
    ("POST", "/{lang}/{tenant}/desk/approvals/{slug}/agreement", Fields(&[]), [303, 404, 403, 404, 404, 404]),
    ("GET", "/{lang}/{tenant}/desk", Nothing, [303, 404, 303, 303, 404, 404]),
    ("GET", "/{lang}/{tenant}/desk/", Nothing, [303, 404, 303, 303, 404, 404]),
    ("GET", "/{lang}/{tenant}/desk/complaints", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/complaints/{number}", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/complaints/{number}/files/{file}", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/complaints/{number}/files/{file}/thumb", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/complaints/{number}/files/{file}/original", Fields(&[]), member(200)),
    (
        "POST",
        "/{lang}/{tenant}/desk/complaints/{number}/assign",
        Fields(&[("version", "1"), ("assignee", "{head}")]),
        member(303),
    ),
    (
        "POST",
        "/{lang}/{tenant}/desk/complaints/{number}/answer",
        Fields(&[("version", "2"), ("outcome", "resolved"), ("text", "Fait.")]),
        member(303),
    ),
    ("GET", "/{lang}/{tenant}/desk/webhooks", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/webhooks/new", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/webhooks/new", Fields(&[]), member(422)),
    ("GET", "/{lang}/{tenant}/desk/webhooks/{webhook}", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/webhooks/{webhook}/rotate", Fields(&[("generation", "1")]), member(200)),
    ("POST", "/{lang}/{tenant}/desk/webhooks/{webhook}/replay", Fields(&[("delivery", NIL)]), member(409)),
    ("POST", "/{lang}/{tenant}/desk/webhooks/{webhook}/replay-failed", Fields(&[("since", "2026-11-01")]), member(303)),
    ("POST", "/{lang}/{tenant}/desk/webhooks/{webhook}/disable", Fields(&[]), member(303)),
    // It is stopped: nothing may leave.
    ("POST", "/{lang}/{tenant}/desk/webhooks/{webhook}/test", Fields(&[("token", NIL)]), member(409)),
    ("POST", "/{lang}/{tenant}/desk/webhooks/{webhook}/enable", Fields(&[]), member(303)),
    ("POST", "/{lang}/{tenant}/desk/webhooks/{webhook}/remove", Fields(&[]), member(303)),
    ("GET", "/{lang}/{tenant}/desk/mandates", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/mandates/new", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/mandates/new", Fields(&[]), member(422)),
    ("GET", "/{lang}/{tenant}/desk/mandates/{mandate}", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/mandates/{mandate}/paper", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/mandates/{mandate}/sign", Fields(&[]), member(303)),
    // It was signed: no SMS waits for an answer.
    ("POST", "/{lang}/{tenant}/desk/mandates/{mandate}/code", Fields(&[]), member(422)),
    ("POST", "/{lang}/{tenant}/desk/mandates/{mandate}/code/again", Fields(&[]), member(409)),
    ("GET", "/{lang}/{tenant}/desk/mandates/{mandate}/complaints", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/mandates/{mandate}/complaints/new", Nothing, member(200)),
    // Not sent as a form with files is.
    ("POST", "/{lang}/{tenant}/desk/mandates/{mandate}/complaints/new", Fields(&[]), member(415)),
    ("POST", "/{lang}/{tenant}/desk/mandates/{mandate}/end", Fields(&[]), member(303)),
    ("GET", "/{lang}/{tenant}/desk/people", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/people/invite", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/people/invite", Fields(&[TOKEN]), member(422)),
    ("POST", "/{lang}/{tenant}/desk/people/invitations/{invitation}/again", Fields(&[]), member(303)),
    ("POST", "/{lang}/{tenant}/desk/people/invitations/{invitation}/withdraw", Fields(&[]), member(303)),
    ("GET", "/{lang}/{tenant}/desk/people/{person}", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/people/{person}/roles", Fields(&[]), member(422)),
    ("GET", "/{lang}/{tenant}/desk/people/{person}/recovery", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/people/{person}/recovery", Fields(&[TOKEN]), member(422)),
    // None is under way.
    ("POST", "/{lang}/{tenant}/desk/people/{person}/recovery/approve", Fields(&[]), member(404)),
    ("POST", "/{lang}/{tenant}/desk/people/{person}/recovery/stop", Fields(&[]), member(303)),
    ("GET", "/{lang}/{tenant}/desk/people/{person}/end", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/people/{person}/end", Fields(&[]), member(303)),
    ("GET", "/{lang}/{tenant}/desk/roles", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/roles/new", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/roles/new", Fields(&[TOKEN]), member(422)),
    ("GET", "/{lang}/{tenant}/desk/roles/{role}", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/roles/{role}", Fields(&[]), member(422)),
    ("POST", "/{lang}/{tenant}/desk/roles/{role}/remove", Fields(&[]), member(303)),
    ("GET", "/{lang}/{tenant}/desk/units", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/units/new", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/units/new", Fields(&[TOKEN]), member(422)),
    ("GET", "/{lang}/{tenant}/desk/units/{unit}", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/units/{unit}", Fields(&[]), member(422)),
    ("GET", "/{lang}/{tenant}/desk/tokens", Nothing, member(200)),
    ("POST", "/{lang}/{tenant}/desk/tokens", Fields(&[TOKEN]), member(422)),
    ("POST", "/{lang}/{tenant}/desk/tokens/{token}/revoke", Fields(&[]), member(303)),
    ("GET", "/{lang}/{tenant}/desk/delegations", Nothing, [303, 404, 200, 200, 404, 404]),
    ("POST", "/{lang}/{tenant}/desk/delegations", Fields(&[TOKEN]), [303, 404, 422, 422, 404, 404]),
    // Only who gave it ends it.
    ("POST", "/{lang}/{tenant}/desk/delegations/{delegation}/revoke", Fields(&[]), [303, 404, 404, 303, 404, 404]),
    // Nothing is signed yet.
    ("GET", "/{lang}/{tenant}/checkpoint", Nothing, all(404)),
    ("GET", "/{lang}/{tenant}/checkpoint/{size}", Nothing, all(404)),
    ("GET", "/{lang}/{tenant}/desk/audit", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/audit.csv", Nothing, member(200)),
    ("GET", "/{lang}/{tenant}/desk/audit/{event}/proof", Nothing, member(202)),
    ("POST", "/api/v1/{tenant}/complaints", Json("{}"), all(422)),
    ("GET", "/api/v1/{tenant}/complaints/{number}", Nothing, all(404)),
    (
        "POST",
        "/api/v1/{tenant}/complaints/{number}/moves",
        Json(r#"{"move":"assign","assignee":"{head}"}"#),
        [401, 404, 403, 409, 404, 404],
    ),
    // Last: it ends the sessions.
    ("POST", "/{lang}/sign-out", Fields(&[]), all(303)),
];

/// One browser for each column.
async fn people(app: &TestApp) -> [Browser; 6] {
    app.run(async |application| {
        let agadir = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let enter = async |conn: &mut database::Conn| {
            let role = identity::NewRole { code: "trainee", names: ui::Names::default(), permissions: Vec::new() };
            identity::set_role(conn, agadir, &role).await?;
            let person = identity::find_person_by_email(conn, "youssef@citizen.example").await?.unwrap();
            identity::add_member(conn, agadir, person.id, "trainee", "Youssef Berrada").await?;
            let head = identity::find_person_by_email(conn, "head@commune-agadir.example").await?.unwrap();
            let permissions = vec!["identity.approve"];
            let role = identity::NewRole { code: "approver", names: ui::Names::default(), permissions };
            identity::set_role(conn, agadir, &role).await?;
            identity::add_member(conn, agadir, head.id, "approver", "Hassan Amrani").await
        };
        application.database.tenant(agadir, enter).await.unwrap();
        for slug in ["commune-agadir", "commune-rabat"] {
            let tenant = application.directory.by_slug(slug).await.unwrap().unwrap().id;
            let all_rights = async |conn: &mut database::Conn| {
                let head = identity::find_person_by_email(conn, &format!("head@{slug}.example")).await?.unwrap();
                identity::add_member(conn, tenant, head.id, "admin", "Hassan Amrani").await
            };
            application.database.tenant(tenant, all_rights).await.unwrap();
        }
    })
    .await;
    [
        app.nobody(),
        app.citizen().await,
        app.signed_in("youssef@citizen.example").await,
        app.signed_in("head@commune-agadir.example").await,
        app.signed_in("head@commune-rabat.example").await,
        app.operator().await,
    ]
}

/// The addresses that the router knows.
async fn patterns(app: &TestApp) -> BTreeSet<String> {
    let told = app.run(async |application| {
        let tell = async |request: HttpRequest| format!("{:?}", request.resource_map());
        let routes = App::new()
            .route("/routes", web::get().to(tell))
            .configure(server::routes)
            .configure(move |cfg| application.configure(cfg));
        let service = actix_web::test::init_service(routes).await;
        let request = actix_web::test::TestRequest::get().uri("/routes").to_request();
        actix_web::test::call_and_read_body(&service, request).await
    });
    let told = String::from_utf8(told.await.to_vec()).unwrap();
    assert!(!told.contains("patterns: List("), "an address with several patterns");
    let patterns = told.split("patterns: Single(\"").skip(1).map(|rest| rest.split_once('"').unwrap().0.to_owned());
    patterns.filter(|pattern| !pattern.is_empty() && pattern != "/routes").collect()
}

/// What stands for the parts of an address.
pub(crate) struct Places(BTreeMap<&'static str, String>);

impl Places {
    async fn new(app: &TestApp) -> Self {
        Self::of(app, "commune-agadir").await
    }

    /// Of an administration: one object of each kind that addresses name.
    pub(crate) async fn of(app: &TestApp, slug: &'static str) -> Self {
        let author = app.nobody();
        let form = filled(&author, slug).await.attach("photos", "a.jpg", photo());
        let page = author.send(form).await;
        let (number, code) = (page.one("[data-number]"), page.one("[data-code]"));
        let receipt = crate::complaints::Receipt { slug, number: number.clone(), code };
        let file = follow(&author, &receipt).await.links(".files a")[0].rsplit('/').next().unwrap().to_owned();
        let asset = page.links("link[rel=stylesheet]")[0].rsplit('/').next().unwrap().to_owned();
        let webhook = crate::suite::webhook(app, slug).await;
        let officer = app.signed_in(&format!("head@{slug}.example")).await;
        let mandate = crate::identity::mandate::written_in(&officer, slug).await;
        let mandate = mandate.path.rsplit('/').next().unwrap().to_owned();
        let head = app.id_of(&format!("head@{slug}.example")).await;
        let person = app.id_of(&format!("clerk@{slug}.example")).await;
        let [unit, invitation, delegation, token, domain, provider] =
            [(); 6].map(|()| uuid::Uuid::now_v7().to_string());
        let tenant = format!("(SELECT id FROM identity.tenant WHERE slug = '{slug}')");
        app.execute(&format!(
            "INSERT INTO identity.unit (tenant_id, id, code, names)
             VALUES ({tenant}, '{unit}', 'roads', '{{\"fr\":\"Voirie\"}}');
             INSERT INTO identity.invitation (tenant_id, id, email, name, lang, role_codes, token_hash, invited_by, created_at, expires_at)
             VALUES ({tenant}, '{invitation}', 'new@{slug}.example', 'N', 'fr', '{{clerk}}', sha256('{invitation}'), '{head}',
                     '2026-11-24', '2026-12-01');
             INSERT INTO identity.delegation (tenant_id, id, giver_id, receiver_id, permissions, starts_on, ends_on, created_at)
             VALUES ({tenant}, '{delegation}', '{head}', '{person}', '{{complaints.answer}}', '2026-12-01', '2026-12-02', '2026-11-24');
             INSERT INTO identity.api_token (tenant_id, token_hash, name, person_id, created_at, id)
             VALUES ({tenant}, sha256('{token}'), 'T', '{head}', '2026-11-24', '{token}');
             INSERT INTO identity.domain (id, tenant_id, name, token, state, created_at)
             VALUES ('{domain}', {tenant}, 'www.{slug}.example', 't', 'waiting', '2026-11-24');
             INSERT INTO identity.provider (id, tenant_id, issuer, client_id, scopes, claims, acr, names, created_at, disabled_at)
             VALUES ('{provider}', {tenant}, 'https://127.0.0.1', '{slug}', '{{}}', '{{}}', '{{}}', '{{}}', '2026-11-24', '2026-11-24');
             INSERT INTO identity.role (tenant_id, code, names, permissions)
             VALUES ({tenant}, 'of-{slug}', '{{\"fr\":\"R\"}}', '{{}}')"
        ))
        .await;
        let event = format!("SELECT id FROM identity.audit_event WHERE tenant_id = {tenant}");
        let event = app.rows(&event).await[0]["id"].as_str().unwrap().to_owned();
        if app.count("identity.company").await == 0 {
            crate::identity::company::declared(&officer).await;
        }
        app.execute("UPDATE identity.company SET state = 'confirmed'").await;
        let company = app.rows("SELECT id FROM identity.company").await[0]["id"].as_str().unwrap().to_owned();
        Self(BTreeMap::from([
            ("{mandate}", mandate),
            ("{company}", company),
            ("{lang}", "fr".to_owned()),
            ("{tenant}", slug.to_owned()),
            ("{number}", number),
            ("{asset}", asset),
            ("{file}", file),
            ("{head}", head),
            ("{webhook}", webhook),
            ("{slug}", slug.to_owned()),
            ("{place}", "t-09.581.01.07".to_owned()),
            ("{person}", person),
            ("{role}", format!("of-{slug}")),
            ("{unit}", unit),
            ("{domain}", domain),
            ("{provider}", provider),
            ("{invitation}", invitation),
            ("{delegation}", delegation),
            ("{token}", token),
            ("{event}", event),
            ("{size}", "1".to_owned()),
        ]))
    }

    pub(crate) fn fill(&self, text: &str) -> String {
        let text = text.replace("/assets/{file}", "/assets/{asset}");
        self.0.iter().fold(text, |text, (name, value)| text.replace(name, value))
    }
}

async fn status(browser: &Browser, method: &str, path: &str, sent: &Sent, places: &Places) -> u16 {
    answer(browser, method, path, sent, places).await.status
}

/// What comes back when it is sent there.
pub(crate) async fn answer(browser: &Browser, method: &str, path: &str, sent: &Sent, places: &Places) -> Page {
    let method = Method::from_bytes(method.as_bytes()).unwrap();
    match sent {
        Nothing => browser.fetch(browser.request(method, path)).await,
        Fields(fields) => {
            let csrf = browser.open("/fr/follow").await.form("/fr/follow").value("csrf");
            let filled: Vec<_> = fields.iter().map(|(name, value)| (*name, places.fill(value))).collect();
            let mut fields = vec![("csrf", csrf.as_str())];
            fields.extend(filled.iter().map(|(name, value)| (*name, value.as_str())));
            browser.post(&Form::forged(path, &fields)).await
        }
        Multipart => browser.post(&browser.open(path).await.form(path).without("kind")).await,
        Json(body) => browser.call_with(path, places.fill(body), &[]).await,
    }
}

#[tokio::test]
async fn every_address_answers_everybody_as_the_table_says() {
    let app = TestApp::start().await;
    let listed: BTreeSet<String> = TABLE.iter().map(|(_, pattern, ..)| (*pattern).to_owned()).collect();
    assert_eq!(patterns(&app).await, listed, "the router's addresses and the table's");

    let (people, places) = (people(&app).await, Places::new(&app).await);
    for (method, pattern, sent, expected) in TABLE {
        let path = places.fill(pattern);
        let mut statuses = Statuses::default();
        for (browser, status_of) in people.iter().zip(&mut statuses) {
            *status_of = status(browser, method, &path, sent, &places).await;
        }
        assert_eq!(&statuses, expected, "{method} {pattern}: nobody, citizen, no right, right, stranger, operator");
    }
}

/// The methods that the table names for an address. HEAD goes wherever GET does.
fn methods(pattern: &str) -> BTreeSet<&'static str> {
    let named = TABLE.iter().filter(|(_, at, ..)| *at == pattern).map(|(method, ..)| *method);
    named.flat_map(|method| if method == "GET" { vec!["GET", "HEAD"] } else { vec![method] }).collect()
}

#[tokio::test]
async fn a_method_that_the_table_does_not_name_is_refused_and_the_answer_lists_the_others() {
    let app = TestApp::start().await;
    let (people, places) = (people(&app).await, Places::new(&app).await);
    for pattern in patterns(&app).await {
        let (path, allowed) = (places.fill(&pattern), methods(&pattern));
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
            if allowed.contains(method) {
                continue;
            }
            for browser in [&people[0], &people[3], &people[5]] {
                let page = browser.fetch(browser.request(method.parse().unwrap(), &path)).await;
                assert_eq!(page.status, 405, "{method} {path}");
                let listed: BTreeSet<&str> = page.header("allow").split(", ").collect();
                assert_eq!(listed, allowed, "{method} {path}");
                let kind =
                    if path.starts_with("/api/") { "application/problem+json" } else { "text/html; charset=utf-8" };
                assert_eq!(page.header("content-type"), kind, "{method} {path}");
            }
            // Nor with a form that is right.
            if method == "POST" {
                assert_eq!(status(&people[3], method, &path, &Fields(&[]), &places).await, 405, "{method} {path}");
            }
        }
    }
}

#[tokio::test]
async fn head_goes_wherever_get_does() {
    let app = TestApp::start().await;
    let (people, places) = (people(&app).await, Places::new(&app).await);
    for (_, pattern, ..) in TABLE.iter().filter(|(method, ..)| *method == "GET") {
        let path = places.fill(pattern);
        for browser in [&people[0], &people[3]] {
            let (get, head) = (browser.get(&path).await, browser.fetch(browser.request(Method::HEAD, &path)).await);
            assert_eq!(head.status, get.status, "{path}");
            assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
            assert!(head.bytes().is_empty(), "{path}");
        }
    }
}

#[tokio::test]
async fn what_a_shared_cache_may_keep_sets_no_cookie() {
    let app = TestApp::start().await;
    let (people, places) = (people(&app).await, Places::new(&app).await);
    let mut shared = BTreeSet::new();
    for (_, pattern, ..) in TABLE.iter().filter(|(method, ..)| *method == "GET") {
        // Fresh browsers: they hold neither seat nor language, and would be given both.
        for browser in [&app.nobody(), &people[3]] {
            let page = browser.get(&places.fill(pattern)).await;
            if page.header("cache-control").contains("public") {
                shared.insert(*pattern);
                assert!(page.cookies().is_empty(), "{pattern}: {:?}", page.cookies());
            }
        }
    }
    assert_eq!(shared, BTreeSet::from(["/assets/{file}", "/favicon.ico", "/robots.txt", "/{lang}/territory.geojson"]));
}

#[tokio::test]
async fn programs_get_no_cookie() {
    let app = TestApp::start().await;
    let places = Places::new(&app).await;
    for (method, pattern, sent, _) in TABLE.iter().filter(|(_, pattern, ..)| pattern.starts_with("/api/")) {
        let path = places.fill(pattern);
        let body = if let Json(body) = sent { places.fill(body) } else { String::new() };
        for (method, path) in
            [(*method, path.clone()), ("PUT", path.clone()), (*method, path.replace("/api/", "/%61pi/"))]
        {
            for body in [body.as_str(), "{", ""] {
                let program = app.nobody();
                let request =
                    program.request(method.parse().unwrap(), &path).header("content-type", "application/json");
                let page = program.fetch(request.body(body.to_owned())).await;
                assert_eq!(page.header("content-type"), "application/problem+json", "{method} {path} {body}");
                assert!(page.cookies().is_empty(), "{method} {path} {body}: {:?}", page.cookies());
            }
        }
    }
    let page = app.nobody().call("/api/v1/commune-agadir/complaints", &crate::embedded::submission()).await;
    assert_eq!((page.status, page.cookies()), (201, Vec::new()), "{}", page.body());
}

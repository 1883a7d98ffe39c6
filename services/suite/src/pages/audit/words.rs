//! The events of the trail in words: what was done, on what, and what else the event says. `tests/it/audit/words.rs` fails
//! when any part of Diwan records a kind that has no words here.

use super::changes;
use database::{Conn, TenantId};
use diesel::result::QueryResult;
use identity::{Event, Tenant};
use jiff::civil::Date;
use serde_json::Value;
use std::collections::BTreeMap;
use ui::{Choice, Page};
use uuid::Uuid;

/// A part of the trail and its kinds, each with the key of its words.
type Group = (&'static str, &'static [(&'static str, &'static str)]);

/// The kinds that have words, in the order of the filter.
const GROUPS: [Group; 7] = [
    (
        "trail-group-complaints",
        &[
            ("complaint.received", "audit-complaint-received"),
            ("complaint.opened", "trail-complaint-opened"),
            ("complaint.assigned", "audit-complaint-assigned"),
            ("complaint.answered", "audit-complaint-answered"),
            ("complaint.accepted", "audit-complaint-accepted"),
            ("complaint.contested", "audit-complaint-contested"),
            ("complaint.closed", "audit-complaint-closed"),
            ("complaint.acknowledged", "event-acknowledged"),
            ("complaint.taken", "event-taken"),
            ("complaint.asked", "event-asked"),
            ("complaint.replied", "event-replied"),
            ("complaint.unreplied", "event-unreplied"),
            ("complaint.proposed", "event-proposed"),
            ("complaint.declined", "event-declined"),
            ("complaint.refused", "event-refused"),
            ("complaint.transfer_proposed", "event-transfer"),
            ("complaint.transferred", "event-transferred"),
            ("complaint.transfer_refused", "event-transfer-refused"),
            ("complaint.transfer_withdrawn", "event-transfer-withdrawn"),
            ("complaint.reopened", "event-reopened"),
            ("complaint.merged", "event-merged"),
            ("complaint.left", "event-left"),
            ("complaint.withdrawn", "event-withdrawn"),
            ("complaint.noted", "event-noted"),
            ("complaint.reminded", "event-reminded"),
            ("complaint.added", "event-added"),
            ("complaint.moderated", "event-moderated"),
            ("complaint.escalated", "event-escalated"),
            ("complaint.claimed", "trail-complaint-claimed"),
            ("original.opened", "audit-original-opened"),
        ],
    ),
    (
        "trail-group-people",
        &[
            ("member.invited", "trail-member-invited"),
            ("member.welcomed", "trail-member-welcomed"),
            ("invitation.sent-again", "trail-invitation-sent-again"),
            ("invitation.withdrawn", "trail-invitation-withdrawn"),
            ("member.joined", "trail-member-joined"),
            ("member.changed", "trail-member-changed"),
            ("member.ended", "trail-member-ended"),
            ("role.made", "trail-role-made"),
            ("role.changed", "trail-role-changed"),
            ("role.removed", "trail-role-removed"),
            ("unit.made", "trail-unit-made"),
            ("units.entered", "trail-units-entered"),
            ("unit.changed", "trail-unit-changed"),
            ("delegation.given", "trail-delegation-given"),
            ("delegation.revoked", "trail-delegation-revoked"),
            ("recovery.started", "trail-recovery-started"),
            ("recovery.approved", "trail-recovery-approved"),
            ("recovery.stopped", "trail-recovery-stopped"),
            ("recovery.paper-opened", "trail-recovery-paper-opened"),
            ("member.named", "trail-member-named"),
            ("member.paper-opened", "trail-member-paper-opened"),
            ("authorisation.refused", "audit-refused"),
        ],
    ),
    (
        "trail-group-mandates",
        &[
            ("mandate.asked", "mandate-event-asked"),
            ("mandate.signed", "mandate-event-signed"),
            ("mandate.scan-opened", "trail-mandate-scan-opened"),
            ("mandate.slip-opened", "trail-mandate-slip-opened"),
            ("mandate.compared", "mandate-event-compared"),
            ("mandate.rejected", "mandate-event-rejected"),
            ("mandate.paper-given", "mandate-event-paper-given"),
            ("mandate.confirmed", "mandate-event-confirmed"),
            ("mandate.refused", "mandate-event-refused"),
            ("mandate.used", "mandate-event-used"),
            ("mandate.revoked", "mandate-event-revoked"),
            ("mandate.expired", "mandate-event-expired"),
        ],
    ),
    (
        "trail-group-programs",
        &[
            ("token.made", "trail-token-made"),
            ("token.revoked", "trail-token-revoked"),
            ("webhook.added", "trail-webhook-added"),
            ("webhook.tested", "trail-webhook-tested"),
            ("webhook.replayed", "trail-webhook-replayed"),
            ("webhook.rotated", "trail-webhook-rotated"),
            ("webhook.disabled", "trail-webhook-disabled"),
            ("webhook.enabled", "trail-webhook-enabled"),
            ("webhook.removed", "trail-webhook-removed"),
            ("job.retried", "audit-job-retried"),
        ],
    ),
    (
        "trail-group-domains",
        &[
            ("domain.added", "trail-domain-added"),
            ("domain.proved", "trail-domain-proved"),
            ("domain.missed", "trail-domain-missed"),
            ("domain.lost", "trail-domain-lost"),
            ("domain.pages-on", "trail-domain-pages-on"),
            ("domain.pages-off", "trail-domain-pages-off"),
            ("domain.removed", "trail-domain-removed"),
            ("provider.added", "trail-provider-added"),
            ("provider.tried", "trail-provider-tried"),
            ("provider.switched-on", "trail-provider-switched-on"),
            ("provider.switched-off", "trail-provider-switched-off"),
            ("provider.domains", "trail-provider-domains"),
            ("provider.domain-left", "trail-provider-domain-left"),
            ("provider.secret-replaced", "trail-provider-secret-replaced"),
            ("provider.removed", "trail-provider-removed"),
        ],
    ),
    (
        "trail-group-support",
        &[
            ("support.asked", "trail-support-asked"),
            ("support.granted", "trail-support-granted"),
            ("support.refused", "trail-support-refused"),
            ("support.viewed", "trail-support-viewed"),
            ("support.ended", "trail-support-ended"),
        ],
    ),
    (
        "trail-group-administration",
        &[
            ("tenant.changed", "trail-tenant-changed"),
            ("calendar.day-added", "calendar-trail-day-added"),
            ("calendar.day-changed", "calendar-trail-day-changed"),
            ("calendar.day-removed", "calendar-trail-day-removed"),
            ("calendar.holiday-announced", "calendar-trail-holiday-announced"),
            ("calendar.holiday-undone", "calendar-trail-holiday-undone"),
            ("calendar.week-changed", "calendar-trail-week-changed"),
            ("calendar.hours-added", "calendar-trail-hours-added"),
            ("calendar.hours-changed", "calendar-trail-hours-changed"),
            ("calendar.hours-removed", "calendar-trail-hours-removed"),
            ("tenant.names-asked", "tenant-step-names-asked"),
            ("tenant.names-withdrawn", "tenant-step-names-withdrawn"),
            ("tenant.names-accepted", "tenant-step-names-accepted"),
            ("tenant.names-refused", "tenant-step-names-refused"),
            ("tenant.taken", "tenant-step-taken"),
            ("tenant.asked", "tenant-step-asked"),
            ("tenant.withdrawn", "tenant-step-withdrawn"),
            ("agreement.handed-in", "trail-agreement-handed-in"),
            ("agreement.opened", "trail-agreement-opened"),
            ("tenant.sent-back", "tenant-step-sent-back"),
            ("tenant.approved", "tenant-step-approved"),
            ("tenant.suspended", "tenant-step-suspended"),
            ("tenant.resumed", "tenant-step-resumed"),
            ("tenant.released", "tenant-step-released"),
            ("tenant.handed-over", "tenant-step-handed-over"),
            ("rival.asked", "trail-rival-asked"),
            ("rival.accepted", "trail-rival-accepted"),
            ("rival.refused", "trail-rival-refused"),
            ("rival.withdrawn", "trail-rival-withdrawn"),
            ("tenant.exported", "trail-tenant-exported"),
            ("tenant.erased", "trail-tenant-erased"),
            (identity::RESTORED, "audit-restored"),
        ],
    ),
];

/// What the first part of an object's name stands for.
const OBJECTS: [(&str, &str); 19] = [
    ("complaint", "trail-object-complaint"),
    ("person", "trail-object-person"),
    ("invitation", "trail-object-invitation"),
    ("role", "trail-object-role"),
    ("unit", "trail-object-unit"),
    ("delegation", "trail-object-delegation"),
    ("mandate", "trail-object-mandate"),
    ("token", "trail-object-token"),
    ("webhook", "trail-object-webhook"),
    ("support", "trail-object-support"),
    ("tenant", "trail-object-tenant"),
    ("calendar", "calendar-trail-object"),
    ("agreement", "trail-object-agreement"),
    ("rival", "trail-object-rival"),
    ("domain", "trail-object-domain"),
    ("provider", "trail-object-provider"),
    ("job", "trail-object-job"),
    ("permission", "trail-object-permission"),
    ("membership", "trail-object-membership"),
];

/// What has changed of the administration.
const SETTINGS: [(&str, &str); 6] = [
    ("words", "setup-item-names"),
    ("colour", "setup-item-colour"),
    ("logo", "setup-item-logo"),
    ("modules", "trail-setting-modules"),
    ("register", "setup-item-register"),
    ("quotas", "setup-quotas-title"),
];

/// Why somebody opened a complaint.
const GROUNDS: [(&str, &str); 5] = [
    ("in_charge", "opened-in-charge"),
    ("assign", "opened-assign"),
    ("read", "opened-read"),
    ("mandate", "trail-ground-mandate"),
    ("support", "opened-support"),
];

fn key(table: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == word).map(|(_, key)| *key)
}

/// The kinds as choices of the filter.
pub(super) fn kinds(page: &Page, chosen: &str) -> Vec<Choice> {
    let choices = GROUPS.iter().flat_map(|(group, kinds)| {
        let group = page.t(group);
        kinds
            .iter()
            .map(move |(kind, key)| Choice { group: group.clone(), ..Choice::new(*kind, page.t(key)).select(chosen) })
    });
    choices.collect()
}

/// What an event says was done. A complaint that was only tried is not closed for want of an objection.
pub(super) fn done(page: &Page, event: &Event) -> String {
    let is_trial = event.kind == "complaint.closed" && event.detail["trial"] == true;
    if is_trial { page.t("trail-trial-over") } else { what(page, &event.kind) }
}

/// What was done; the name that the program gives it when there are no words.
fn what(page: &Page, kind: &str) -> String {
    match GROUPS.iter().find_map(|(_, kinds)| key(kinds, kind)) {
        Some(key) => page.t(key),
        None => page.t1("audit-other", "kind", kind),
    }
}

/// How the kinds begin of what is decided over the administration from outside: by its region, by whoever runs the platform, by who
/// took it out of the directory. Who claims it beside others is none of these: its people learn no name.
const DECIDED: [&str; 9] = [
    "tenant.",
    "recovery.",
    "support.",
    "job.retried",
    "agreement.opened",
    "rival.accepted",
    "rival.refused",
    "member.named",
    "member.paper-opened",
];

fn is_decided(event: &Event) -> bool {
    DECIDED.iter().any(|kind| event.kind.starts_with(kind))
}

/// What the people and the things of some events are called.
pub(super) struct Called {
    people: BTreeMap<Uuid, String>,
    /// Those who decide from outside; by these names in such events only.
    deciders: BTreeMap<Uuid, String>,
    /// Who entered a complaint for its author, by the complaint.
    entered: BTreeMap<Uuid, Uuid>,
    objects: BTreeMap<String, String>,
}

impl Called {
    /// Of what these events speak of.
    pub(super) async fn read<'a>(
        conn: &mut Conn,
        tenant: &Tenant,
        page: &Page,
        events: impl Iterator<Item = &'a Event> + Clone,
    ) -> QueryResult<Self> {
        let mut objects: Vec<String> = events.clone().flat_map(mentioned).collect();
        objects.sort_unstable();
        objects.dedup();
        let ids = |kind: &str| -> Vec<Uuid> {
            objects.iter().filter_map(|object| object.strip_prefix(kind)?.parse().ok()).collect()
        };
        let complaints = ids("complaint:");
        let mut entered = BTreeMap::new();
        if !complaints.is_empty() {
            entered = complaints::list_entered_by(conn, tenant.id, &complaints).await?;
        }
        let mut people = ids("person:");
        people.extend(events.clone().filter_map(|event| event.person));
        people.extend(entered.values());
        let people = identity::list_actor_names(conn, tenant.id, &people).await?;
        let deciders: Vec<Uuid> = events.filter(|event| is_decided(event)).filter_map(|event| event.person).collect();
        let deciders = identity::list_decider_names(conn, tenant.id, page.lang, &deciders).await?;
        let mut called = identity::list_object_names(conn, tenant.id, page.lang, &objects).await?;
        if !complaints.is_empty() {
            let numbers = complaints::list_numbers(conn, tenant.id, &tenant.code, &complaints).await?;
            called.extend(numbers.into_iter().map(|(id, number)| (format!("complaint:{id}"), number)));
        }
        if !ids("webhook:").is_empty() {
            called.extend(webhooks(conn, tenant.id).await?);
        }
        Ok(Self { people, deciders, entered, objects: called })
    }

    /// Who acted: who works or worked here by name, so does who decides from outside, and who entered it for somebody under a
    /// mandate; anybody else without one, since the trail is no list of citizens.
    pub(super) fn who(&self, page: &Page, event: &Event) -> String {
        let complaint = || event.object.strip_prefix("complaint:")?.parse::<Uuid>().ok();
        if event.kind == "complaint.received"
            && let Some(by) = complaint().and_then(|id| self.entered.get(&id)).and_then(|by| self.people.get(by))
        {
            return page.t1("audit-who-under-mandate", "name", by);
        }
        let Some(person) = event.person else { return page.t("audit-who-nobody") };
        let decider = self.deciders.get(&person).filter(|_| is_decided(event));
        decider.or_else(|| self.people.get(&person)).cloned().unwrap_or_else(|| page.t("audit-who-other"))
    }

    /// On what: "Complaint 26-AGA-000123-K".
    pub(super) fn object(&self, page: &Page, object: &str) -> String {
        let (kind, id) = object.split_once(':').unwrap_or((object, ""));
        let Some(noun) = key(&OBJECTS, kind).map(|key| page.t(key)) else {
            return object.to_owned();
        };
        let name = match kind {
            "person" => id.parse().ok().and_then(|id: Uuid| self.people.get(&id).cloned()),
            "permission" => Some(right(page, id)),
            // A role that is gone is known by its code.
            "role" => Some(self.objects.get(object).cloned().unwrap_or_else(|| id.to_owned())),
            _ => self.objects.get(object).cloned(),
        };
        match name {
            // Marks keep a number whole in a line of the other direction.
            Some(name) => page.t2("trail-object-named", "what", noun, "name", isolated(&name)),
            None => noun,
        }
    }

    /// What else the event says, line by line.
    pub(super) fn more(&self, page: &Page, event: &Event) -> Vec<String> {
        let detail = &event.detail;
        let text = |name: &str| detail[name].as_str().filter(|text| !text.is_empty());
        let list = |name: &str| -> Vec<&str> {
            detail[name].as_array().into_iter().flatten().flat_map(Value::as_str).collect()
        };
        let person = |name: &str| text(name).and_then(|id| self.people.get(&id.parse().ok()?));
        let one = |key: &str, name: &str, value: &str| page.t1(key, name, isolated(value));
        let mut lines = Vec::new();
        lines.extend(text("ground").and_then(|ground| key(&GROUNDS, ground)).map(|key| page.t(key)));
        lines.extend(text("what").and_then(|what| key(&SETTINGS, what)).map(|key| page.t(key)));
        lines.extend(person("to").map(|name| one("trail-to", "name", name)));
        // Under a mandate it is the citizen, whom the trail does not name.
        lines.extend(person("for").filter(|_| event.kind != "mandate.used").map(|name| one("trail-for", "name", name)));
        lines.extend(person("consent").map(|name| one("trail-consent", "name", name)));
        lines.extend(person("invited_by").map(|name| one("trail-invited-by", "name", name)));
        let called = |object: String| self.objects.get(&object).map_or_else(|| object.clone(), Clone::clone);
        lines.extend(changes::lines(page, detail, |id| called(format!("unit:{id}"))));
        let role = |code: &str| self.objects.get(&format!("role:{code}")).cloned().unwrap_or_else(|| code.to_owned());
        if event.kind.starts_with("role.") {
            let (now, before) = (list("permissions"), list("before"));
            let only = |these: &[&str], those: &[&str]| -> Vec<String> {
                these.iter().filter(|name| !those.contains(name)).map(|name| right(page, name)).collect()
            };
            for (key, rights) in
                [("trail-rights-added", only(&now, &before)), ("trail-rights-taken", only(&before, &now))]
            {
                // What a role held when it was removed was not added to it.
                if !rights.is_empty() && event.kind != "role.removed" {
                    lines.push(one(key, "rights", &joined(page, &rights)));
                }
            }
        } else {
            let rights = [list("permissions"), list("scopes")].concat();
            let rights: Vec<String> = rights.into_iter().map(|name| right(page, name)).collect();
            if !rights.is_empty() {
                lines.push(one("trail-rights", "rights", &joined(page, &rights)));
            }
        }
        let roles: Vec<String> = list("roles").into_iter().map(role).collect();
        if !roles.is_empty() {
            lines.push(one("trail-roles", "roles", &joined(page, &roles)));
        }
        for (key, name) in [("trail-roles", "posts"), ("trail-roles-before", "before")] {
            let posts: Vec<String> = posts(event, name)
                .map(|(code, unit)| match unit {
                    Some(unit) => page.t2("trail-post", "role", role(code), "unit", called(format!("unit:{unit}"))),
                    None => role(code),
                })
                .collect();
            if !posts.is_empty() {
                lines.push(one(key, "roles", &joined(page, &posts)));
            }
        }
        lines.extend(text("domain").map(str::to_owned));
        lines.extend(text("provider").map(str::to_owned));
        if !list("domains").is_empty() {
            lines.push(list("domains").join(", "));
        }
        lines.extend(text("unit").map(|id| one("trail-unit", "unit", &called(format!("unit:{id}")))));
        lines.extend(text("mandate").map(|id| one("trail-mandate", "reference", &called(format!("mandate:{id}")))));
        let day =
            |name: &str| text(name).and_then(|day| day.parse::<Date>().ok()).map(|day| page.date(&day.to_string()));
        if let (Some(from), Some(to)) = (day("starts_on"), day("ends_on")) {
            lines.push(page.t2("delegations-from-to", "from", from, "to", to));
        }
        lines.extend(day("day").filter(|_| event.object.starts_with("calendar:")));
        lines.extend(detail["days"].as_i64().map(|days| page.t1("trail-days", "days", days)));
        lines.extend(
            text("ticket")
                .filter(|_| !event.object.starts_with("support:"))
                .map(|ticket| one("trail-ticket", "ticket", ticket)),
        );
        lines.extend(text("path").map(|path| one("trail-page", "path", path)));
        let kinds: Vec<String> = list("kinds").into_iter().map(|kind| what(page, kind)).collect();
        if !kinds.is_empty() {
            lines.push(joined(page, &kinds));
        }
        lines
    }
}

/// The objects that an event names, in the form of objects.
fn mentioned(event: &Event) -> Vec<String> {
    let mut objects = vec![event.object.clone()];
    let person = ["to", "for", "consent", "invited_by"].map(|name| (name, "person"));
    for (name, kind) in person.into_iter().chain([("unit", "unit"), ("mandate", "mandate")]) {
        objects.extend(event.detail[name].as_str().map(|id| format!("{kind}:{id}")));
    }
    let parents = ["before", "after"].map(|side| event.detail["changes"]["parent"][side].as_str());
    objects.extend(parents.into_iter().flatten().map(|id| format!("unit:{id}")));
    let roles = event.detail["roles"].as_array().into_iter().flatten().filter_map(Value::as_str);
    objects.extend(roles.map(|code| format!("role:{code}")));
    for (code, unit) in posts(event, "posts").chain(posts(event, "before")) {
        objects.push(format!("role:{code}"));
        objects.extend(unit.map(|unit| format!("unit:{unit}")));
    }
    objects
}

/// Roles with the units in which they hold; of roles' own events, `before` is a list of rights, and none of these.
fn posts<'a>(event: &'a Event, name: &str) -> impl Iterator<Item = (&'a str, Option<&'a str>)> {
    let listed = event.detail[name].as_array().into_iter().flatten();
    listed.filter_map(|post| Some((post["role"].as_str()?, post["unit"].as_str())))
}

async fn webhooks(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<(String, String)>> {
    let listed = notifications::webhook::list_webhooks(conn, tenant).await?;
    Ok(listed.into_iter().map(|webhook| (format!("webhook:{}", webhook.id), webhook.description)).collect())
}

/// A right in words.
fn right(page: &Page, name: &str) -> String {
    page.t(&format!("right-{}", name.replace('.', "-")))
}

/// With the marks that keep words of one direction together in a line of the other (Unicode, UAX 9).
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

fn joined(page: &Page, words: &[String]) -> String {
    words.join(if page.lang == ui::Lang::Ar { "؛ " } else { "; " })
}

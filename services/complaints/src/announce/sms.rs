//! Short messages: to an author who left a telephone number and no address, and when it is received also to one who left both.
//! They name the complaint and where to read on, and nothing of what anybody wrote.

use super::News;
use crate::complaint::{Move, Role, State};
use crate::store::{Complaint, Contact};
use crate::words;
use database::{Conn, TenantId};
use diesel::QueryResult;
use identity::{Code, Tenant};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use notifications::{Phone, Sms, segments, shortened};
use server::Settings;
use ui::{Arg, Lang, text_with};

/// More make a telephone's owner pay, or the message arrive in pieces.
const MOST_SEGMENTS: usize = 2;
/// Whoever types a stranger's number must not fill their telephone: no more from one administration in a day.
const MOST_A_DAY: i64 = 10;
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Writes a short message, unless its number had enough of them today.
pub(crate) async fn write(conn: &mut Conn, tenant: TenantId, now: Timestamp, sms: &Sms) -> QueryResult<()> {
    let since = now.checked_sub(DAY).unwrap_or(now);
    if notifications::count_sms_to(conn, tenant, &sms.recipient, since).await? >= MOST_A_DAY {
        tracing::warn!(%tenant, about = %sms.about, "a text message is not written: its number had enough of them today");
        return Ok(());
    }
    notifications::send_sms(conn, tenant, now, sms).await
}

/// To the author about this event; none where there is none to write, or no number.
pub(super) fn sms(news: &News<'_>, contact: &Contact) -> Option<Sms> {
    let (complaint, kind) = (news.complaint, news.event.kind.as_str());
    let is_received = kind == "complaint.received";
    if complaint.is_trial() || (contact.email.is_some() && !is_received) {
        return None;
    }
    let recipient = Phone::parse(contact.phone.as_deref()?).ok()?;
    let stem = match kind {
        "complaint.received" => "sms-notice-received",
        "complaint.asked" => "sms-notice-asked",
        "complaint.answered" => "sms-notice-answered",
        "complaint.refused" => "sms-notice-refused",
        "complaint.transferred" => "sms-notice-transferred",
        _ => return None,
    };
    let (lang, number) = (complaint.lang(), news.number());
    let other = news.said("number");
    // What another administration took is found under its new number.
    let followed = if kind == "complaint.transferred" { other } else { number.as_str() };
    let target = words::named(lang, &news.event.detail["target"]);
    let code = Code::secret(&news.settings.secret, news.tenant.id, complaint.id).to_string();
    let until = until(news);
    let words = Words { stem, number: &number, other, code: &code, until: &until, state: "" };
    let names = [news.tenant.names.in_lang(lang), target.as_str()];
    let body = words.written(lang, names, &links(news.settings, lang, followed));
    Some(Sms { recipient, body, about: news.about.to_owned() })
}

/// To somebody who stands behind a complaint, with their own code; none without a number.
pub(crate) fn to_supporter(
    settings: &Settings,
    tenant: &Tenant,
    complaint: &Complaint,
    (phone, lang, code): (Option<&str>, Lang, &str),
    stem: &str,
    about: String,
) -> Option<Sms> {
    let recipient = Phone::parse(phone?).ok()?;
    let number = complaint.number(&tenant.code).to_string();
    let state = words::state(lang, complaint.state, complaint.cycle).0;
    let words = Words { stem, number: &number, other: "", code, until: "none", state: &state };
    let body = words.written(lang, [tenant.names.in_lang(lang), ""], &links(settings, lang, &number));
    Some(Sms { recipient, body, about })
}

/// Where the complaint is followed: the address that needs no number to be typed, and the shorter one.
fn links(settings: &Settings, lang: Lang, number: &str) -> [String; 2] {
    [format!("/{lang}/c/{number}"), format!("/{lang}/follow")].map(|path| settings.public(&path))
}

/// The last day that the words name, `01/12/2026`: to reply, or to contest. `none` where there is none.
fn until(news: &News<'_>) -> String {
    let may_contest = |state: State| state.after(Move::Contest, Role::Author, news.complaint.cycle, None).is_some();
    let day: Option<Date> = match news.event.kind.as_str() {
        "complaint.asked" => news.said("until").parse().ok(),
        "complaint.answered" => news.complaint.contest_until.filter(|_| may_contest(State::Answered)),
        "complaint.refused" => news.complaint.contest_until.filter(|_| may_contest(State::Inadmissible)),
        _ => None,
    };
    day.map_or_else(|| "none".to_owned(), |day| day.strftime("%d/%m/%Y").to_string())
}

/// What stands in a short message beside names and addresses.
struct Words<'a> {
    stem: &'a str,
    number: &'a str,
    other: &'a str,
    code: &'a str,
    until: &'a str,
    state: &'a str,
}

impl Words<'_> {
    /// With the first of these addresses with which it is short enough: the one that needs no number to be typed, if it can be.
    fn written(&self, lang: Lang, names: [&str; 2], links: &[String; 2]) -> String {
        let [numbered, plain] = links;
        let whole = self.with(lang, names, numbered);
        if segments(&whole) <= MOST_SEGMENTS { whole } else { self.with(lang, names, plain) }
    }

    fn with(&self, lang: Lang, names: [&str; 2], link: &str) -> String {
        shortened(MOST_SEGMENTS, names, |[tenant, target]| {
            let args: [(&str, Arg<'_>); 8] = [
                ("tenant", tenant.into()),
                ("target", target.into()),
                ("number", self.number.into()),
                ("other", self.other.into()),
                ("code", self.code.into()),
                ("until", self.until.into()),
                ("state", self.state.into()),
                ("link", link.into()),
            ];
            text_with(lang, self.stem, &args)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBER: &str = "26-ABCDEF-123456789-K";
    const CODE: &str = "7K3QX-M9TDA";
    /// No state has a longer name.
    const STATE: &str = "Transmise à une autre administration";
    const STEMS: [&str; 7] = [
        "sms-notice-received",
        "sms-notice-asked",
        "sms-notice-answered",
        "sms-notice-refused",
        "sms-notice-transferred",
        "sms-notice-supporting",
        "sms-notice-supported",
    ];

    #[test]
    fn every_message_is_two_at_most_with_the_longest_number_and_whatever_the_names() {
        let french = ["Commune d’Agadir", "Conseil régional de Drâa-Tafilalet et de ses provinces"];
        let arabic = "الإدارة الجهوية للتجهيز والنقل واللوجستيك والماء بجهة العيون الساقية الحمراء";
        let amazigh = "ⵜⴰⵎⵀⵍⴰ ⵜⴰⵏⵎⵏⴰⴹⵜ ⵏ ⵓⵙⵡⵓⵔⵉ ⵏ ⵜⵎⵏⴰⴹⵜ ⵏ ⴷⵔⵄⴰ ⵜⴰⴼⵉⵍⴰⵍⵜ";
        for lang in Lang::ALL {
            for base in ["https://diwan.example", "https://reclamations.commune-agadir.gov.ma"] {
                let links = [format!("{base}/{lang}/c/{NUMBER}"), format!("{base}/{lang}/follow")];
                for stem in STEMS {
                    for until in ["none", "31/12/2026"] {
                        let own = match lang {
                            Lang::Ar => arabic,
                            Lang::Zgh => amazigh,
                            Lang::Fr | Lang::En => "Agadir",
                        };
                        for name in french.into_iter().chain([own]) {
                            let words = Words { stem, number: NUMBER, other: NUMBER, code: CODE, until, state: STATE };
                            let text = words.written(lang, [name, name], &links);
                            assert!(segments(&text) <= MOST_SEGMENTS, "{lang} {} {text}", segments(&text));
                            assert!(
                                text.contains(NUMBER) && links.iter().any(|link| text.contains(link.as_str())),
                                "{text}"
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn the_first_message_holds_what_it_takes_to_follow_and_the_others_no_code() {
        let links = ["https://diwan.example/fr/c/1".to_owned(), "https://diwan.example/fr/follow".to_owned()];
        for lang in Lang::ALL {
            for stem in STEMS {
                let words =
                    Words { stem, number: NUMBER, other: NUMBER, code: CODE, until: "31/12/2026", state: STATE };
                let text = words.written(lang, ["Agadir", "Rabat"], &links);
                assert_eq!(
                    text.contains(CODE),
                    matches!(stem, "sms-notice-received" | "sms-notice-supporting"),
                    "{text}"
                );
                assert!(text.contains(links[0].as_str()), "{text}");
            }
        }
    }

    #[test]
    fn a_french_message_is_one_in_the_alphabet_of_telephones() {
        let links = ["https://diwan.example/fr/c/1".to_owned(), "https://diwan.example/fr/follow".to_owned()];
        for stem in STEMS {
            let words =
                Words { stem, number: "26-AGA-000001-X", other: "", code: CODE, until: "31/12/2026", state: STATE };
            let text = words.written(Lang::Fr, ["Commune d’Agadir", "Préfecture d’Agadir"], &links);
            assert_eq!(segments(&text), 1, "{} {text}", text.len());
        }
    }
}

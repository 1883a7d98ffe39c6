//! One invented complaint: its words, its place, its author and its life, consistent with each other.

use super::cast::list_with;
use super::life::{Life, Office, Step};
use super::people::{Author, Channel, People};
use super::place::{Place, Places};
use super::public::{Hiding, Shown};
use super::rhythm::Reception;
use super::scene::Said;
use super::text::{AT_A_COUNTER, Texts, Topic, Voice};
use super::{History, chance};
use crate::category::{Category, list_open};
use crate::complaint::{Kind, Move, Outcome};
use crate::permission::Assign;
use crate::store::{RECEIVED, answer_detail};
use crate::why;
use calendar::{Holidays, WorkingDays, WorkingWeek};
use database::{Conn, TenantId};
use identity::{Code, Member, Permission as _, Tenant};
use jiff::Timestamp;
use jiff::civil::Date;
use rand::Rng as _;
use rand::distr::weighted::WeightedIndex;
use rand::rngs::StdRng;
use rand_distr::Distribution as _;
use serde_json::{Value, json};
use server::{Error, Result, Secret};
use std::collections::HashMap;
use territory::Atlas;
use ui::{Lang, text};
use uuid::{Builder, Uuid};

/// From the most frequent to the rarest; each is half as frequent as the first, a third, and so on (Zipf).
const IN_TOWN: [&str; 12] = [
    "lighting",
    "waste",
    "roads",
    "water",
    "noise",
    "building",
    "delay",
    "parks",
    "transport",
    "civil-status",
    "staff",
    "other",
];
/// So many times as frequent after a storm.
const AFTER_STORM: [(&str, f64); 3] = [("water", 5.0), ("roads", 2.5), ("lighting", 2.0)];

/// Seven of ten places have a pin.
const TRIES: usize = 50;

/// A complaint to be written.
pub(super) struct Invented {
    pub(super) id: Uuid,
    pub(super) year: i16,
    pub(super) serial: i32,
    pub(super) code_hash: Vec<u8>,
    pub(super) kind: Kind,
    pub(super) category: String,
    pub(super) body: String,
    pub(super) lang: Lang,
    pub(super) channel: &'static str,
    pub(super) pin: Option<(f64, f64)>,
    pub(super) territory_code: String,
    pub(super) competence: Value,
    pub(super) received_at: Timestamp,
    pub(super) assignee_id: Option<Uuid>,
    pub(super) author: Author,
    /// The author's account.
    pub(super) person_id: Option<Uuid>,
    pub(super) life: Life,
    pub(super) events: Vec<Event>,
    /// What the public sees of it; none when it is private.
    pub(super) shown: Option<Shown>,
}

/// A row of its life.
pub(super) struct Event {
    pub(super) at: Timestamp,
    pub(super) kind: &'static str,
    pub(super) actor_id: Option<Uuid>,
    pub(super) actor_name: String,
    pub(super) detail: Value,
}

impl Event {
    /// The first one.
    fn received(at: Timestamp, author: &Author, channel: Channel) -> Self {
        let actor_name = author.name.clone().unwrap_or_default();
        let detail = json!({ "channel": channel.as_str() });
        Self { at, kind: RECEIVED, actor_id: None, actor_name, detail }
    }
}

/// Invents the complaints of one administration.
pub(super) struct Inventor<'a> {
    tenant: TenantId,
    secret: &'a Secret,
    rng: StdRng,
    /// Of what the public sees.
    showing: StdRng,
    texts: Texts,
    people: People,
    places: Places<'a>,
    office: Office,
    days: WorkingDays,
    officers: &'a [Member],
    dispatchers: Vec<Member>,
    /// All that are open.
    subjects: Vec<Category>,
    /// Those that the history is about.
    categories: Vec<Category>,
    usually: WeightedIndex<f64>,
    after_storm: WeightedIndex<f64>,
    voices: WeightedIndex<u32>,
    atlas: &'a Atlas,
    today: Date,
    /// Why this administration answers, by territory and category.
    rules: HashMap<(String, String), Value>,
}

impl<'a> Inventor<'a> {
    /// Gets everything ready; reads the administration's categories and who may put officers in charge.
    pub(super) async fn prepare(
        conn: &mut Conn,
        atlas: &'a Atlas,
        tenant: &'a Tenant,
        officers: &'a [Member],
        secret: &'a Secret,
        history: &History,
    ) -> Result<Self> {
        let dispatchers = list_with(conn, tenant.id, Assign::NAME, officers).await?;
        let open = list_open(conn, tenant.id).await?;
        Self::new(atlas, tenant, officers, dispatchers, open, secret, history)
    }

    fn new(
        atlas: &'a Atlas,
        tenant: &'a Tenant,
        officers: &'a [Member],
        dispatchers: Vec<Member>,
        open: Vec<Category>,
        secret: &'a Secret,
        history: &History,
    ) -> Result<Self> {
        let mut rng = chance(history.seed, "complaints", &tenant.code);
        let texts = Texts::embedded().map_err(Error::internal)?;
        let ranking: &[&str] = if tenant.territory_code.is_some() { &IN_TOWN } else { &AT_A_COUNTER };
        let ranked = ranking.iter().filter_map(|code| open.iter().find(|category| category.code == *code));
        let categories: Vec<Category> = ranked.filter(|category| texts.knows(&category.code)).cloned().collect();
        let usually: Vec<f64> = (1..=categories.len()).map(|rank| 1.0 / rank as f64).collect();
        let storm = |category: &Category| AFTER_STORM.iter().find(|(code, _)| *code == category.code);
        let after_storm = categories
            .iter()
            .zip(&usually)
            .map(|(category, usually)| storm(category).map_or(*usually, |(_, times)| usually * times));
        Ok(Self {
            tenant: tenant.id,
            secret,
            places: Places::new(&mut rng, atlas, tenant, texts.quarters())?,
            office: Office::new(history.now, officers.len())?,
            days: WorkingDays::new(WorkingWeek::default(), Holidays::morocco().map_err(Error::internal)?),
            people: People::embedded().map_err(Error::internal)?,
            officers,
            dispatchers,
            after_storm: WeightedIndex::new(after_storm).map_err(Error::internal)?,
            usually: WeightedIndex::new(&usually).map_err(Error::internal)?,
            voices: WeightedIndex::new(Voice::ALL.map(Voice::share)).map_err(Error::internal)?,
            categories,
            subjects: open,
            texts,
            rng,
            showing: chance(history.seed, "showing", &tenant.code),
            atlas,
            today: calendar::local_date(history.now),
            rules: HashMap::new(),
        })
    }

    /// The complaint that came with that reception.
    pub(super) fn invent(&mut self, reception: &Reception) -> Result<Invented> {
        let rng = &mut self.rng;
        let received_at = reception.at;
        let by_frequency = if reception.is_stormy { &self.after_storm } else { &self.usually };
        let category = &self.categories[by_frequency.sample(rng)];
        let place = self.places.somewhere(rng);
        let kind = match rng.random_range(0..100) {
            0..5 => Kind::Suggestion,
            5..12 => Kind::Observation,
            _ => Kind::Complaint,
        };
        let topic = Topic { category, quarter: place.quarter, town: place.town };
        let voice = Voice::ALL[self.voices.sample(rng)];
        let (body, voice) = self.texts.body(rng, &topic, kind, voice);
        let lang = match voice {
            Voice::AryLatn if rng.random_bool(0.4) => Lang::Ar,
            voice => voice.lang(),
        };
        let wall = calendar::local(received_at);
        let is_open = (9..16).contains(&wall.hour()) && self.days.is_working_day(wall.date());
        let channel = match rng.random_range(0..100) {
            0..25 if is_open => Channel::Desk,
            90..100 => Channel::Api,
            _ => Channel::Web,
        };
        let author = self.people.author(rng, kind, voice, channel);
        let milliseconds = u64::try_from(received_at.as_millisecond()).unwrap_or_default();
        let id = Builder::from_unix_timestamp_millis(milliseconds, &rng.random()).into_uuid();
        let life = self.office.live(rng, received_at)?;
        let step = life.steps.first().map(|step| step.at);
        let shown =
            Shown::of(&mut self.showing, category.visibility, &body, place.pin, &self.dispatchers, (received_at, step));
        let mut events = vec![Event::received(received_at, &author, channel)];
        events.extend(shown.as_ref().and_then(|shown| shown.hidden.as_ref()).map(Hiding::event));
        for step in &life.steps {
            events.push(event(
                rng,
                &self.texts,
                self.officers,
                &self.dispatchers,
                step,
                &topic,
                &author,
                (lang, voice),
            ));
        }
        Ok(Invented {
            id,
            year: reception.year,
            serial: reception.serial,
            code_hash: Code::secret(self.secret, self.tenant, id).hash(),
            kind,
            category: category.code.clone(),
            body,
            lang,
            channel: channel.as_str(),
            pin: place.pin,
            territory_code: place.code.to_owned(),
            competence: rule(&mut self.rules, self.atlas, self.tenant, self.today, &place, category),
            received_at,
            assignee_id: life.officer.map(|officer| self.officers[officer].id),
            author,
            person_id: None,
            life,
            events,
            shown,
        })
    }

    /// Whether the administration takes complaints about that.
    pub(super) fn takes(&self, category: &str) -> bool {
        self.subjects.iter().any(|subject| subject.code == category)
    }

    /// How many streets have a name.
    pub(super) fn streets(&self) -> usize {
        self.texts.streets()
    }

    /// A text about that street of that quarter.
    pub(super) fn located(&self, text: &str, street: usize, quarter: usize, lang: Lang) -> String {
        self.texts.located(text, street, quarter, lang)
    }

    /// Somewhere with a pin.
    pub(super) fn pinned(&self, rng: &mut StdRng) -> Option<Place<'a>> {
        (0..TRIES).map(|_| self.places.somewhere(rng)).find(|place| place.pin.is_some())
    }

    /// The same place as somebody next door points at it.
    pub(super) fn beside(&self, rng: &mut StdRng, place: &Place<'a>) -> Place<'a> {
        self.places.beside(rng, place)
    }

    /// What came as `of` did, under the same number, as if its author had said this, and nobody had done anything yet. As it is
    /// where the administration takes nothing about `category`.
    pub(super) fn retell(
        &mut self,
        rng: &mut StdRng,
        of: Invented,
        category: &str,
        said: &Said,
        place: &Place<'_>,
        street: usize,
    ) -> Result<Invented> {
        let Some(category) = self.subjects.iter().find(|subject| subject.code == category) else {
            return Ok(of);
        };
        let (voice, channel) = (said.voice, Channel::Web);
        let body = self.texts.located(&said.text, street, place.quarter, voice.lang());
        let author = self.people.author(rng, Kind::Complaint, voice, channel);
        let life = self.office.begin(of.received_at)?;
        Ok(Invented {
            kind: Kind::Complaint,
            category: category.code.clone(),
            shown: Shown::at_once(category.visibility, &body, place.pin),
            body,
            lang: voice.lang(),
            channel: channel.as_str(),
            pin: place.pin,
            territory_code: place.code.to_owned(),
            competence: rule(&mut self.rules, self.atlas, self.tenant, self.today, place, category),
            assignee_id: None,
            events: vec![Event::received(of.received_at, &author, channel)],
            author,
            life,
            ..of
        })
    }
}

/// The row that a step leaves.
#[allow(clippy::too_many_arguments, reason = "who, what, about what, in which words")]
fn event(
    rng: &mut StdRng,
    texts: &Texts,
    officers: &[Member],
    dispatchers: &[Member],
    step: &Step,
    topic: &Topic<'_>,
    author: &Author,
    (lang, voice): (Lang, Voice),
) -> Event {
    let officer = &officers[step.officer];
    let author = author.name.as_deref().unwrap_or_default();
    let (kind, actor, name, detail) = match step.what {
        Move::Assign => {
            let by = &dispatchers[rng.random_range(0..dispatchers.len())];
            let detail = json!({ "to": officer.id, "name": officer.name, "again": step.again });
            ("complaint.assigned", Some(by.id), by.name.as_str(), detail)
        }
        Move::Answer => {
            let outcome = step.said.unwrap_or(Outcome::NotResolved);
            let detail = answer_detail(outcome, &texts.answer(rng, topic, outcome, lang));
            ("complaint.answered", Some(officer.id), officer.name.as_str(), detail)
        }
        Move::Accept => ("complaint.accepted", None, author, json!({})),
        Move::Contest => {
            let detail = json!({ "text": texts.objection(rng, voice), "answered_by": officer.id });
            ("complaint.contested", None, author, detail)
        }
        _ => ("complaint.closed", None, "", json!({})),
    };
    Event { at: step.at, kind, actor_id: actor, actor_name: name.to_owned(), detail }
}

/// Why this administration answers there, as it was shown: by its competence, else because its own page was chosen.
fn rule(
    rules: &mut HashMap<(String, String), Value>,
    atlas: &Atlas,
    tenant: TenantId,
    today: Date,
    place: &Place<'_>,
    category: &Category,
) -> Value {
    let made = || {
        let competence = atlas.competent(place.code, &category.code, today).filter(|found| found.tenant_id == tenant);
        let rule = competence.map(|found| why::explained(&found.rule, found.ground.as_ref(), false));
        let [ar, fr, zgh, en] = [Lang::Ar, Lang::Fr, Lang::Zgh, Lang::En].map(|lang| match &rule {
            Some(rule) => rule.in_lang(lang).to_owned(),
            None => text(lang, "competence-chosen"),
        });
        json!({ "ar": ar, "fr": fr, "zgh": zgh, "en": en })
    };
    rules.entry((place.code.to_owned(), category.code.clone())).or_insert_with(made).clone()
}

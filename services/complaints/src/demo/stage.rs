//! What is under way: a few of the latest complaints are told anew, so that every list of the desk shows something. Each step is
//! written as the desk writes it, but nobody is told.

use super::cast::Cast;
use super::invent::{Invented, Inventor};
use super::life::Office;
use super::play::Play;
use super::scene::{Said, Scenes};
use super::{History, chance};
use database::Conn;
use diesel::result::QueryResult;
use identity::{Member, Tenant};
use jiff::civil::Date;
use rand::Rng as _;
use rand::rngs::StdRng;
use server::Result;
use std::collections::VecDeque;
use std::ops::RangeInclusive;
use std::slice;
use uuid::Uuid;

/// Older ones are not told anew.
const LATELY_DAYS: i32 = 75;
/// So many are kept at most until it is known which are told anew.
const MOST: usize = 5_000;
/// Where fewer came lately, they stay as they are.
const ENOUGH: usize = 5;
/// Days since the reception of what is still to be done: the law's delay of 60 days is not over.
const OPEN: RangeInclusive<i32> = 1..=58;
/// Of what its author may remind the administration of.
const REMINDED: RangeInclusive<i32> = 18..=55;
/// Of what was repaired and answered.
const REPAIRED: RangeInclusive<i32> = 12..=LATELY_DAYS;
/// Of what was answered, and then contested.
const CONTESTED: RangeInclusive<i32> = 25..=LATELY_DAYS;

/// Those who were chosen for a scene, and where it is.
pub(super) struct Chosen {
    /// In the order in which they came.
    pub(super) ids: Vec<Uuid>,
    pub(super) street: usize,
    pub(super) quarter: usize,
}

/// Which scenes are played, by whom.
#[derive(Default)]
struct Parts {
    repaired: Option<Chosen>,
    open: Option<Chosen>,
    reviewed: Option<Chosen>,
    refused: Option<Chosen>,
    reminded: Option<Chosen>,
    contested: Option<Chosen>,
}

/// The stage of one administration.
pub(super) struct Stage<'a> {
    tenant: &'a Tenant,
    history: History,
    today: Date,
    scenes: &'a Scenes,
    /// Nobody: nothing is played.
    cast: Option<Cast>,
    rng: StdRng,
    /// Those that nobody who can sign in wrote, the oldest first.
    latest: VecDeque<Invented>,
    told: Vec<Invented>,
    parts: Parts,
}

impl<'a> Stage<'a> {
    /// An empty one.
    pub(super) async fn prepare(
        conn: &mut Conn,
        tenant: &'a Tenant,
        officers: &[Member],
        history: &History,
        scenes: &'a Scenes,
    ) -> QueryResult<Self> {
        Ok(Self {
            cast: Cast::find(conn, tenant.id, officers).await?,
            tenant,
            history: *history,
            today: calendar::local_date(history.now),
            scenes,
            rng: chance(history.seed, "stage", &tenant.code),
            latest: VecDeque::new(),
            told: Vec::new(),
            parts: Parts::default(),
        })
    }

    /// Keeps it until it is known which are told anew; gives back one that stays as it is.
    pub(super) fn hold(&mut self, invented: Invented) -> Option<Invented> {
        if self.cast.is_none() || invented.person_id.is_some() || self.age(&invented) > LATELY_DAYS {
            return Some(invented);
        }
        self.latest.push_back(invented);
        if self.latest.len() > MOST { self.latest.pop_front() } else { None }
    }

    /// Days since its reception.
    fn age(&self, invented: &Invented) -> i32 {
        (self.today - calendar::local_date(invented.received_at)).get_days()
    }

    /// Chooses who plays, and gives back all that were kept: as they are, or told anew.
    ///
    /// # Errors
    /// A fault of the data.
    pub(super) fn set(&mut self, inventor: &mut Inventor<'_>) -> Result<Vec<Invented>> {
        if self.latest.len() >= ENOUGH {
            let (tenant, scenes) = (self.tenant, self.scenes);
            let Scenes { repaired, open, reviewed, refused, reminded, contested, passed } = scenes;
            let one = slice::from_ref;
            self.parts.open = self.choose(inventor, &open.category, &open.said, &OPEN)?;
            self.parts.reviewed = self.choose(inventor, &reviewed.category, one(&reviewed.said), &OPEN)?;
            for passed in passed.iter().filter(|passed| passed.from == tenant.slug) {
                self.choose(inventor, &passed.category, one(&passed.said), &OPEN)?;
            }
            self.parts.refused = self.choose(inventor, &refused.category, one(&refused.said), &OPEN)?;
            self.parts.reminded = self.choose(inventor, &reminded.category, one(&reminded.said), &REMINDED)?;
            self.parts.contested = self.choose(inventor, &contested.category, one(&contested.said), &CONTESTED)?;
            self.parts.repaired = self.choose(inventor, &repaired.category, &repaired.said, &REPAIRED)?;
        }
        Ok(self.latest.drain(..).chain(self.told.drain(..)).collect())
    }

    /// Lets the latest that came so many days ago say this, all of them near each other; none if there are too few.
    fn choose(
        &mut self,
        inventor: &mut Inventor<'_>,
        category: &str,
        said: &[Said],
        days: &RangeInclusive<i32>,
    ) -> Result<Option<Chosen>> {
        let Some(place) = inventor.pinned(&mut self.rng).filter(|_| inventor.takes(category)) else {
            return Ok(None);
        };
        let taken = self.take(said.len(), days);
        if taken.is_empty() {
            return Ok(None);
        }
        let street = self.rng.random_range(0..inventor.streets());
        let mut ids = Vec::with_capacity(taken.len());
        for (of, said) in taken.into_iter().zip(said) {
            let here = if ids.is_empty() { place } else { inventor.beside(&mut self.rng, &place) };
            let told = inventor.retell(&mut self.rng, of, category, said, &here, street)?;
            ids.push(told.id);
            self.told.push(told);
        }
        Ok(Some(Chosen { ids, street, quarter: place.quarter }))
    }

    /// Takes so many of the latest, the oldest of them first; none if there are too few.
    fn take(&mut self, count: usize, days: &RangeInclusive<i32>) -> Vec<Invented> {
        let fits = |(_, one): &(usize, &Invented)| days.contains(&self.age(one));
        let places: Vec<usize> =
            self.latest.iter().enumerate().rev().filter(fits).map(|(at, _)| at).take(count).collect();
        if places.len() < count {
            return Vec::new();
        }
        // From the back: those before stay where they are.
        let mut taken: Vec<Invented> = places.into_iter().filter_map(|at| self.latest.remove(at)).collect();
        taken.reverse();
        taken
    }

    /// Plays all scenes that were set, once their complaints are written.
    ///
    /// # Errors
    /// The database refuses.
    pub(super) async fn play(self, conn: &mut Conn, inventor: &Inventor<'_>) -> Result<()> {
        let Self { tenant, history, scenes, cast, rng, parts, .. } = self;
        let Some(cast) = cast else { return Ok(()) };
        let office = Office::new(history.now, 0)?;
        let mut play = Play { conn, tenant, now: history.now, inventor, office, cast: &cast, rng };
        // In the order in which it happened.
        if let Some(chosen) = &parts.repaired {
            play.repaired(chosen, &scenes.repaired).await?;
        }
        if let Some(chosen) = &parts.contested {
            play.contested(chosen, &scenes.contested).await?;
        }
        if let Some(chosen) = &parts.reminded {
            play.reminded(chosen, &scenes.reminded).await?;
        }
        if let Some(chosen) = &parts.open {
            play.open(chosen, &scenes.open).await?;
        }
        if let Some(chosen) = &parts.refused {
            play.refused(chosen, &scenes.refused).await?;
        }
        if let Some(chosen) = &parts.reviewed {
            play.reviewed(chosen, &scenes.reviewed).await?;
        }
        Ok(())
    }
}

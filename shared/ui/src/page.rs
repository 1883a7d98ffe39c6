//! What the layout needs to know. Every page's template struct holds one in its field `page`.

use crate::errors::LABEL;
use crate::text::number;
use crate::{Accent, Arg, Display, Lang, Link, Names, asset_url, long_date, long_date_time, text, text_with};

/// An administration, as far as the look is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Its segment of the address.
    pub slug: String,
    /// Its name.
    pub name: Names,
    /// Its colour.
    pub accent: Accent,
    /// Whether it only tries Diwan out: every page then says so.
    pub is_on_trial: bool,
    /// Whether it takes nothing new for the time being: its people's pages say so.
    pub is_suspended: bool,
    /// The look that it chose itself.
    pub look: Look,
    /// What the CNDP knows its forms by: a number, `pending`, or empty.
    pub cndp: String,
}

/// The look that an administration chose itself. Each part bears a name that changes with it, so that browsers keep it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Of its colour; none for that of the palette.
    pub colour: Option<String>,
    /// Of its logo; none for none.
    pub logo: Option<String>,
}

/// What a page says once, to who was sent there after an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// In the page's language.
    pub text: String,
    /// `success` or `info`.
    pub tone: &'static str,
}

/// How to write to whoever runs the platform, as a sentence; empty where there is no way.
#[must_use]
pub fn write_to_us(lang: Lang, contact: &str) -> String {
    if contact.is_empty() { String::new() } else { format!("{} {contact}", text(lang, "contact-lead")) }
}

/// The frame of a page.
#[derive(Clone, Debug)]
pub struct Page {
    /// The page's language.
    pub lang: Lang,
    /// The address after `/{lang}`, with its query: `/commune-rabat/desk?state=new`.
    pub path: String,
    /// The token that every form sends back in its field `csrf`.
    pub csrf: String,
    /// A new token that makes a form act once, however often it is sent.
    pub token: String,
    /// How the person wants pages to look.
    pub display: Display,
    /// The administration whose page it is; none for the front door.
    pub tenant: Option<Brand>,
    /// The signed-in person's name.
    pub person: Option<String>,
    /// Whether this is a demonstration with invented people.
    pub demo: bool,
    /// How people reach whoever runs the platform; empty for no way.
    pub contact: String,
    /// The links of the service navigation; empty for none.
    pub nav: Vec<Link>,
    /// What it says once at its head; none for most.
    pub said: Option<Said>,
    /// What it says above everything while something unusual lasts, and where that is ended; none for most.
    pub banner: Option<Link>,
}

impl Page {
    /// A page of nobody in particular; set the other fields as they are known.
    #[must_use]
    pub fn new(lang: Lang, path: impl Into<String>) -> Self {
        Self {
            lang,
            path: path.into(),
            csrf: String::new(),
            token: uuid::Uuid::now_v7().to_string(),
            display: Display::default(),
            tenant: None,
            person: None,
            demo: false,
            contact: String::new(),
            nav: Vec::new(),
            said: None,
            banner: None,
        }
    }

    /// The text of `key`.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        text(self.lang, key)
    }

    /// The text of `key` with one variable.
    #[must_use]
    pub fn t1<'a>(&self, key: &str, name: &str, value: impl Into<Arg<'a>>) -> String {
        text_with(self.lang, key, &[(name, value.into())])
    }

    /// The text of `key` with two variables.
    #[must_use]
    pub fn t2<'a, 'b>(
        &self,
        key: &str,
        name: &str,
        value: impl Into<Arg<'a>>,
        other_name: &str,
        other_value: impl Into<Arg<'b>>,
    ) -> String {
        text_with(self.lang, key, &[(name, value.into()), (other_name, other_value.into())])
    }

    /// What stands before a field's message in a summary, until [`crate::name_fields`] puts the label there.
    #[must_use]
    pub fn field_label(&self) -> String {
        self.t1("error-summary-field", "label", LABEL)
    }

    /// How to write to whoever runs the platform, as a sentence; empty where there is no way.
    #[must_use]
    pub fn write_to_us(&self) -> String {
        write_to_us(self.lang, &self.contact)
    }

    /// `key`, and after it how to write to whoever runs the platform.
    #[must_use]
    pub fn t_and_us(&self, key: &str) -> String {
        format!("{} {}", self.t(key), self.write_to_us()).trim_end().to_owned()
    }

    /// The sections of the navigation, each as a link to its first page; what stands in none, as it is. Empty where none has one.
    #[must_use]
    pub fn nav_sections(&self) -> Vec<Link> {
        if self.nav.iter().all(|link| link.group.is_empty()) {
            return Vec::new();
        }
        let mut sections: Vec<Link> = Vec::new();
        for links in self.nav.chunk_by(|one, next| !one.group.is_empty() && one.group == next.group) {
            let Some(first) = links.first() else { continue };
            let text = if first.group.is_empty() { &first.text } else { &first.group };
            let section = Link::new(first.href.as_str(), text.as_str());
            let is_current = links.iter().any(|link| link.current);
            sections.push(if is_current { section.current() } else { section });
        }
        sections
    }

    /// The links beside the page: of its section where there are sections, else all.
    #[must_use]
    pub fn nav_links(&self) -> Vec<&Link> {
        if self.nav.iter().all(|link| link.group.is_empty()) {
            return self.nav.iter().collect();
        }
        let here = self.nav.iter().find(|link| link.current).filter(|link| !link.group.is_empty());
        self.nav.iter().filter(|link| here.is_some_and(|here| here.group == link.group)).collect()
    }

    /// A number that stands alone, as the language writes it: `1 234 567`.
    #[must_use]
    pub fn count<'a>(&self, number_of: impl Into<Arg<'a>>) -> String {
        number(self.lang, number_of)
    }

    /// `rtl` or `ltr`.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        self.lang.dir()
    }

    /// The hashed address of an asset: `asset("app.css")`.
    #[must_use]
    pub fn asset(&self, name: &str) -> &'static str {
        asset_url(name)
    }

    /// The address of another page in the same language: `url("/sign-in")` gives `/fr/sign-in`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// The address of a page of the same administration, `url_here("/desk")` gives `/fr/commune-rabat/desk`; of the front door
    /// where there is none.
    #[must_use]
    pub fn url_here(&self, path: &str) -> String {
        match &self.tenant {
            Some(brand) => format!("/{}/{}{path}", self.lang, brand.slug),
            None => self.url(path),
        }
    }

    /// This page in another language.
    #[must_use]
    pub fn url_in(&self, lang: &Lang) -> String {
        format!("/{lang}{}", self.path)
    }

    /// All languages, in the order of the switch.
    #[must_use]
    pub fn languages(&self) -> [Lang; 4] {
        Lang::ALL
    }

    /// The administration's name; empty for the front door.
    #[must_use]
    pub fn tenant_name(&self) -> &str {
        self.tenant.as_ref().map_or("", |brand| brand.name.in_lang(self.lang))
    }

    /// The name of the accent colour.
    #[must_use]
    pub fn accent(&self) -> &'static str {
        self.tenant.as_ref().map_or(Accent::default(), |brand| brand.accent).name()
    }

    /// An ISO date in words.
    #[must_use]
    pub fn date(&self, iso: &str) -> String {
        long_date(self.lang, iso)
    }

    /// An ISO local date and time in words.
    #[must_use]
    pub fn date_time(&self, iso: &str) -> String {
        long_date_time(self.lang, iso)
    }
}

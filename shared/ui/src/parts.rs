//! The plain values that components show. Their texts are already in the page's language.

/// An option of a select, a radio or a checkbox group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the person reads.
    pub label: String,
    /// A line of help under the label; empty for none.
    pub hint: String,
    /// The label of the group that the option stands in; empty for none. Options of a group must follow each other.
    pub group: String,
    /// The value of the option of the select before, to which this one belongs; empty for none.
    pub parent: String,
    /// Whether it is chosen.
    pub selected: bool,
}

impl Choice {
    /// An option that is not chosen.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }

    /// The same option, chosen if its value is `value`.
    #[must_use]
    pub fn select(mut self, value: &str) -> Self {
        self.selected = self.value == value;
        self
    }
}

/// The options by their groups, in order; options without a group under an empty label.
#[must_use]
pub fn groups(choices: &[Choice]) -> Vec<(&str, &[Choice])> {
    choices
        .chunk_by(|one, next| one.group == next.group)
        .filter_map(|members| members.first().map(|first| (first.group.as_str(), members)))
        .collect()
}

/// A link of the navigation or the breadcrumb.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Where it leads; empty for the page itself.
    pub href: String,
    /// What it says.
    pub text: String,
    /// Whether it leads to the page that the person is on, or to its section.
    pub current: bool,
    /// The name of the section that it stands in; empty for none. Links of a section follow each other.
    pub group: String,
}

impl Link {
    /// A link to another page.
    #[must_use]
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into(), current: false, group: String::new() }
    }

    /// The same link, in a section.
    #[must_use]
    pub fn within(mut self, group: impl Into<String>) -> Self {
        self.group = group.into();
        self
    }

    /// The same link, marked as where the person is.
    #[must_use]
    pub fn current(mut self) -> Self {
        self.current = true;
        self
    }
}

/// One event of a timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// What happened.
    pub title: String,
    /// When, in words.
    pub when: String,
    /// When, for machines (`datetime` attribute).
    pub datetime: String,
    /// Who did it; empty for nobody to name.
    pub by: String,
    /// What a person wrote; empty for nothing. Its direction follows its first letter.
    pub body: String,
    /// Whether it still has to come.
    pub ahead: bool,
}

/// One line of a summary list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub term: String,
    /// Its value, as a person wrote it or as the system says it; line breaks are kept.
    pub detail: String,
    /// Where to change it or read more; empty for no link.
    pub href: String,
    /// The link's text.
    pub action: String,
}

impl Fact {
    /// A line without a link.
    #[must_use]
    pub fn new(term: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { term: term.into(), detail: detail.into(), ..Self::default() }
    }
}

/// One of the few figures that a page begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyFigure {
    /// As the language writes it, with its unit where it has one.
    pub value: String,
    /// What is counted or measured.
    pub label: String,
    /// What it is held against, such as "Legal delay: 60 days"; empty for nothing.
    pub against: String,
    /// Where the cases behind it are listed; empty for no link.
    pub href: String,
}

impl KeyFigure {
    /// A figure that is held against nothing and leads nowhere.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }
}

/// The addresses of the pages before and after, when there are such.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
}

/// What the place component needs: three lists and a pin, each the other's equal.
///
/// The form gets the fields `region`, `province`, `commune`, and `lat`, `lon` (decimal degrees, WGS 84) when a pin is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Regions by code.
    pub regions: Vec<Choice>,
    /// Provinces and prefectures by code; `parent` is the region's code, `group` the region's name.
    pub provinces: Vec<Choice>,
    /// Communes by code; `parent` is the province's code, `group` its name. May be empty: then the list is left out.
    pub communes: Vec<Choice>,
    /// Latitude of the pin as sent; empty for none.
    pub lat: String,
    /// Longitude of the pin as sent; empty for none.
    pub lon: String,
    /// Where the boundaries come from: GeoJSON whose features have `code`, `level` (`region` or
    /// `province`), `parent`, and their names as `ar`, `fr`, `zgh`, `en`.
    pub geojson: String,
    /// The address pattern of map tiles, `{z}/{x}/{y}`; empty by default: then no host but ours is asked.
    pub tiles: String,
}

//! What a drawing is made of. Places across are percents of the width and letters keep their size, so that one drawing fits a
//! phone and a desk and follows the size of letters that a person chose.

use super::period::{Label, Room};
use super::scale::{Scale, figure};
use crate::Lang;

/// How a figure shows: the order of the series. Never by colour alone: solid, hatched, dotted; full, dashed, dotted lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    First,
    Second,
    Third,
}

impl Style {
    pub(super) const ALL: [Self; 3] = [Self::First, Self::Second, Self::Third];

    /// The end of the names of its classes and patterns.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
        }
    }
}

/// What stands before a line of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Fill(Style),
    Line(Style),
    Area(Style),
    Reach,
    Target,
}

/// One element of the drawing, its places as SVG writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Bar {
        style: Style,
        x: String,
        y: String,
        width: String,
        height: String,
    },
    Line {
        class: &'static str,
        from: (String, String),
        to: (String, String),
    },
    /// A point of a line: round, square or pointed.
    Point {
        style: Style,
        x: String,
        y: String,
    },
    /// A shape in a square of 100 by 100 that is stretched over the drawing.
    Area {
        style: Style,
        path: String,
    },
    Text {
        class: &'static str,
        anchor: &'static str,
        x: String,
        y: String,
        dx: String,
        dy: &'static str,
        text: String,
    },
}

/// A part of the height or width as SVG writes it.
pub(super) fn percent(part: f64) -> String {
    format!("{:.2}%", part.clamp(0.0, 1.0) * 100.0)
}

/// A length in the size of the drawing's letters.
pub(super) fn em(length: f64) -> String {
    format!("{length:.2}em")
}

/// Which way a drawing runs. In Arabic all of it is mirrored as the page is: time runs from right to left, the axis of values
/// stands at the right, bars grow from there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Side {
    is_rtl: bool,
}

impl Side {
    pub(super) fn of(lang: Lang) -> Self {
        Self { is_rtl: lang.dir() == "rtl" }
    }

    /// A part of the width, counted from where lines begin.
    pub(super) fn part(self, part: f64) -> f64 {
        let part = part.clamp(0.0, 1.0);
        if self.is_rtl { 1.0 - part } else { part }
    }

    /// The place across of a point.
    pub(super) fn x(self, part: f64) -> String {
        percent(self.part(part))
    }

    /// The left edge of a bar that begins at `from`.
    pub(super) fn left(self, from: f64, width: f64) -> String {
        percent(if self.is_rtl { 1.0 - from - width } else { from })
    }

    /// A line of a name, `indent` after where lines of text begin.
    pub(super) fn name(self, text: String, indent: f64, y: f64) -> Mark {
        Mark::Text {
            class: "chart-name",
            anchor: "start",
            x: self.x(0.0),
            y: em(y),
            dx: self.step(indent),
            dy: "0.35em",
            text,
        }
    }

    /// A step in the direction of reading.
    pub(super) fn step(self, length: f64) -> String {
        em(if self.is_rtl { -length } else { length })
    }
}

/// The middle of the slot of period `at`.
pub(super) fn slot(at: usize, count: usize) -> f64 {
    (at as f64 + 0.5) / count.max(1) as f64
}

/// The lines and labels of an axis of values that stands upright.
pub(super) fn value_axis(lang: Lang, scale: Scale) -> Vec<Mark> {
    let side = Side::of(lang);
    let mut marks = Vec::new();
    for tick in scale.ticks() {
        let y = percent(1.0 - scale.part(tick));
        let class = if tick == 0.0 { "chart-base" } else { "chart-grid" };
        marks.push(Mark::Line { class, from: ("0".to_owned(), y.clone()), to: ("100%".to_owned(), y.clone()) });
        marks.push(Mark::Text {
            class: "chart-tick",
            // Where the text ends: at the axis, in either direction.
            anchor: "end",
            x: side.x(0.0),
            y,
            dx: side.step(-0.5),
            dy: "0.35em",
            text: figure(lang, tick),
        });
    }
    marks
}

/// The labels under an axis of time.
pub(super) fn time_axis(lang: Lang, labels: Vec<Label>, count: usize) -> Vec<Mark> {
    let side = Side::of(lang);
    let mark = |label: Label| Mark::Text {
        class: match label.room {
            Room::Least => "chart-tick",
            Room::Phone => "chart-tick chart-phone",
            Room::Desk => "chart-tick chart-wide",
        },
        anchor: "middle",
        x: side.x(slot(label.at, count)),
        y: "100%".to_owned(),
        dx: "0".to_owned(),
        dy: if label.is_second { "2.7em" } else { "1.4em" },
        text: label.text,
    };
    labels.into_iter().map(mark).collect()
}

/// The line at a target, across an upright axis of values.
pub(super) fn target_line(scale: Scale, target: f64) -> Mark {
    let y = percent(1.0 - scale.part(target));
    Mark::Line { class: "chart-target", from: ("0".to_owned(), y.clone()), to: ("100%".to_owned(), y) }
}

/// The line at a target across bars that lie, from the top down to `foot`, in the size of letters.
pub(super) fn upright_target(x: String, foot: f64) -> Mark {
    Mark::Line { class: "chart-target", from: (x.clone(), "0".to_owned()), to: (x, em(foot)) }
}

/// What a line of a name may take on a phone with the largest letters, in half letters.
const LINE_BREADTH: usize = 50;

/// In half letters: those of Tifinagh are broad.
fn breadth(text: &str) -> usize {
    text.chars().map(letter_breadth).sum()
}

fn letter_breadth(letter: char) -> usize {
    if ('\u{2d30}'..='\u{2d7f}').contains(&letter) { 3 } else { 2 }
}

/// A name on at most two lines; what is longer ends in an ellipsis, and the table has it in full. Isolated, so that its direction
/// does not turn the signs around it.
pub(super) fn name_lines(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if breadth(line) + 2 + breadth(word) <= LINE_BREADTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let is_cut = lines.len() > 2;
    lines.truncate(2);
    let count = lines.len();
    for (at, line) in lines.iter_mut().enumerate() {
        if breadth(line) > LINE_BREADTH || (is_cut && at + 1 == count) {
            *line = shortened(line);
        }
        *line = format!("\u{2068}{line}\u{2069}");
    }
    lines
}

/// The beginning of a line, with room for the ellipsis after it.
fn shortened(line: &str) -> String {
    let mut taken = 0;
    let kept = line.chars().take_while(|letter| {
        taken += letter_breadth(*letter);
        taken + 2 <= LINE_BREADTH
    });
    kept.chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_takes_two_lines_and_is_cut_after_them() {
        let bare = |name: &str| -> Vec<String> {
            name_lines(name).into_iter().map(|line| line.replace(['\u{2068}', '\u{2069}'], "")).collect()
        };
        assert_eq!(bare("Voirie"), ["Voirie"]);
        assert!(bare("").is_empty());
        assert_eq!(bare("Occupation du domaine public par des"), ["Occupation du domaine", "public par des"]);
        let long = bare(&"abc ".repeat(40));
        assert_eq!(long.len(), 2);
        assert!(long[1].ends_with('…'));
        let word = bare(&"ش".repeat(90));
        assert_eq!(word[0].chars().count(), 25);
        assert!(bare(&"ⵣ".repeat(90))[0].chars().count() < 25, "letters of Tifinagh are broad");
    }

    #[test]
    fn arabic_is_mirrored_about_the_middle() {
        let (french, arabic) = (Side::of(Lang::Fr), Side::of(Lang::Ar));
        assert_eq!(french.x(0.25), "25.00%");
        assert_eq!(arabic.x(0.25), "75.00%");
        assert_eq!(french.left(0.1, 0.3), "10.00%");
        assert_eq!(arabic.left(0.1, 0.3), "60.00%");
        assert_eq!(arabic.step(0.5), "-0.50em");
    }
}

//! What every chart holds to, whatever its figures.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use askama::Template;
use proptest::prelude::*;

use super::*;

const MONTHS: [&str; 3] = ["2026-09", "2026-10", "2026-11"];

fn html(chart: &Chart) -> String {
    chart.render().unwrap()
}

/// Each kind, from the same figures and name.
fn every_kind(lang: Lang, name: &str, figures: &[Option<f64>]) -> Vec<Chart> {
    let months: Vec<String> = (0..figures.len()).map(|at| format!("{}-{:02}", 2020 + at / 12, at % 12 + 1)).collect();
    let series = [Series::new(name, figures.to_vec()), Series::new(name, figures.iter().rev().copied())];
    let bare: Vec<(&str, f64)> = figures.iter().map(|figure| (name, figure.unwrap_or(f64::NAN))).collect();
    let triples = bare.chunks(3).filter(|triple| triple.len() == 3);
    let spread: Vec<Spread> = triples
        .map(|three| Spread { name: name.into(), half: three[0].1, most: three[1].1, longest: three[2].1 })
        .collect();
    let target = Target::new(name, bare.first().map_or(0.0, |first| first.1));
    vec![
        Chart::columns(lang, "a", name, &months, &series),
        Chart::bars(lang, "b", name, [name, name], &bare),
        Chart::lines(lang, "c", name, &months, &series, Some(&target)),
        Chart::spread(lang, "d", name, name, &spread, Some(&target)),
        Chart::backlog(lang, "e", name, &months, series[0].clone(), Some(series[1].clone())),
        Chart::share(lang, "f", name, name, &bare, Some(&target)),
    ]
}

/// The values of an attribute, in order.
fn attributes<'a>(html: &'a str, element: &str, name: &str) -> Vec<&'a str> {
    html.split(element)
        .skip(1)
        .map(|piece| piece.split('>').next().unwrap())
        .filter_map(|tag| tag.split_once(&format!(" {name}=\""))?.1.split('"').next())
        .collect()
}

fn percent_of(text: &str) -> f64 {
    text.strip_suffix('%').unwrap().parse().unwrap()
}

/// The columns, bars or parts of a drawing, without those of the legend.
fn bars<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let drawing = html.split_once("</defs>").unwrap().1.split_once("</svg>").unwrap().0;
    attributes(drawing, "<rect class=\"chart-fill", name)
}

#[test]
fn every_chart_has_its_name_its_words_and_the_same_figures_in_a_table() {
    for lang in Lang::ALL {
        for chart in every_kind(lang, "Voirie", &[Some(12.0), Some(45.5), Some(88.0)]) {
            let html = html(&chart);
            assert!(!chart.is_empty());
            assert!(html.contains("role=\"img\""));
            assert!(html.contains("<title>Voirie</title>"), "{html}");
            let words = html.split_once("-words\">").unwrap().1.split("</desc>").next().unwrap();
            assert!(words.contains("Voirie"), "{words}");
            assert!(html.contains("<details"));
            for figure in [12.0, 45.5] {
                let cell = format!(">{}</td>", scale::figure(lang, figure));
                assert!(html.contains(&cell), "{cell} in {html}");
            }
            assert!(!html.contains('«'), "{html}");
        }
    }
}

#[test]
fn without_figures_a_chart_says_so_and_draws_nothing() {
    for figures in [[].as_slice(), &[None, None, None], &[Some(f64::NAN), Some(-1.0), Some(f64::INFINITY)]] {
        for chart in every_kind(Lang::En, "Roads", figures) {
            let html = html(&chart);
            assert!(chart.is_empty());
            assert!(html.contains("class=\"empty\""));
            assert!(!html.contains("<svg"), "{html}");
        }
    }
    let none: [&str; 0] = [];
    assert!(Chart::columns(Lang::En, "x", "x", &none, &[]).is_empty());
}

#[test]
fn names_cannot_inject_markup() {
    for chart in every_kind(Lang::Fr, "<script>\"&</title>", &[Some(1.0), Some(2.0), Some(3.0)]) {
        let html = html(&chart);
        assert!(!html.contains("<script"), "{html}");
        assert!(!html.contains("\"&<"), "{html}");
        assert_eq!(html.matches("</title>").count(), 1);
    }
}

#[test]
fn shares_fill_the_whole_width() {
    let chart = Chart::share(Lang::Fr, "x", "x", "x", &[("a", 1.0), ("b", 1.0), ("c", 1.0)], None);
    let html = html(&chart);
    let sum: f64 = bars(&html, "width").into_iter().map(percent_of).sum();
    assert!((sum - 100.0).abs() < 0.1, "{sum}");
    let shares: Vec<&str> =
        ["34", "33"].into_iter().filter(|share| html.contains(&format!("{share}\u{202f}%"))).collect();
    assert_eq!(shares, ["34", "33"]);
}

#[test]
fn series_stand_on_each_other() {
    let series = ["a", "b", "c"].map(|name| Series::counted(name, [2, 3, 5]));
    let html = html(&Chart::columns(Lang::En, "x", "x", &MONTHS, &series));
    let tops: Vec<f64> = bars(&html, "y").into_iter().map(percent_of).collect();
    let heights: Vec<f64> = bars(&html, "height").into_iter().map(percent_of).collect();
    assert_eq!(tops.len(), 9);
    for column in 0..3 {
        let [first, second, third] = [0, 1, 2].map(|at| column * 3 + at);
        assert!((tops[first] + heights[first] - 100.0).abs() < 0.02);
        assert!((tops[second] + heights[second] - tops[first]).abs() < 0.02);
        assert!((tops[third] + heights[third] - tops[second]).abs() < 0.02);
    }
    assert!(html.contains(">15</td>"), "the table has the sum");
}

#[test]
fn in_arabic_time_runs_from_right_to_left() {
    let series = [Series::counted("a", [1, 2, 3])];
    let places = |lang| -> Vec<f64> {
        let html = html(&Chart::columns(lang, "x", "x", &MONTHS, &series));
        bars(&html, "x").into_iter().map(percent_of).collect()
    };
    let (french, arabic) = (places(Lang::Fr), places(Lang::Ar));
    assert!(french.is_sorted());
    assert!(arabic.iter().rev().is_sorted());
    let axis = html(&Chart::columns(Lang::Ar, "x", "x", &MONTHS, &series));
    assert!(axis.contains("text-anchor=\"end\" x=\"100.00%\""), "the axis stands at the right");
    let bars_of = |lang| html(&Chart::bars(lang, "x", "x", ["a", "b"], &[("a", 2.0), ("b", 1.0)]));
    assert_eq!(bars(&bars_of(Lang::Fr), "x"), ["0.00%", "0.00%"]);
    assert_eq!(bars(&bars_of(Lang::Ar), "x"), ["24.00%", "62.00%"]);
}

#[test]
fn a_missing_figure_breaks_the_line() {
    let series = [Series::new("a", [Some(1.0), None, Some(2.0), Some(3.0)])];
    let months = ["2026-08", "2026-09", "2026-10", "2026-11"];
    let html = html(&Chart::lines(Lang::En, "x", "x", &months, &series, None));
    assert_eq!(html.matches("<line class=\"chart-line ").count(), 1);
    assert!(html.contains(">–</td>"));
}

#[test]
fn what_figures_are_held_against_is_drawn_and_named() {
    let series = [Series::counted("a", [10, 20, 30])];
    let target = Target::new("Legal delay: 60 days", 60.0);
    let html = html(&Chart::lines(Lang::En, "x", "x", &MONTHS, &series, Some(&target)));
    let line = html.split_once("<line class=\"chart-target\"").unwrap().1.split('>').next().unwrap();
    assert!(line.contains("y1=\"0.00%\""), "the axis reaches the target: {line}");
    assert_eq!(html.matches("Legal delay: 60 days").count(), 2, "in the legend and in words");
}

#[test]
fn delays_are_within_each_other_even_when_handed_over_askew() {
    let row = Spread { name: "a".into(), half: 50.0, most: 10.0, longest: 20.0 };
    let html = html(&Chart::spread(Lang::En, "x", "x", "what", &[row], None));
    assert_eq!(html.matches(">50</td>").count(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_figure_and_no_name_breaks_a_chart(
        figures in prop::collection::vec(prop::option::of(any::<f64>()), 0..40),
        name in any::<String>(),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        for chart in every_kind(lang, &name, &figures) {
            let html = html(&chart);
            for attribute in ["x", "y", "width", "height", "x1", "y1", "x2", "y2", "d", "dx"] {
                for value in attributes(&html, "<", attribute) {
                    let is_clean = !value.contains("NaN") && !value.contains("inf");
                    prop_assert!(is_clean, "{}={}", attribute, value);
                }
            }
            prop_assert!(!html.contains(" style="));
        }
    }
}

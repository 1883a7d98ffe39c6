//! The browser and the system of a request, in words by which the owner of a session recognises it. Names only: the versions
//! are nobody's business, and change with every update.

use actix_web::HttpRequest;
use actix_web::http::header::USER_AGENT;

/// By what stands in `User-Agent`. The order matters: most of them say that they are Chrome and Safari, too.
const BROWSERS: [(&str, &str); 11] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("YaBrowser/", "Yandex"),
    ("HuaweiBrowser/", "Huawei"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// As above: Android says that it is Linux, an iPhone that it is like a Mac.
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// `Firefox, Windows`; what is not known is left out, and all of it may be.
pub(crate) fn device_of(request: &HttpRequest) -> String {
    let agent = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    in_words(agent)
}

fn in_words(agent: &str) -> String {
    let find =
        |table: &[(&str, &'static str)]| table.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name);
    let words: Vec<&str> = find(&BROWSERS).into_iter().chain(find(&SYSTEMS)).collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_and_its_system_are_named() {
        let mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
        let windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
        let chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0";
        for (agent, words) in [
            (format!("{windows} {chrome} Safari/537.36"), "Chrome, Windows"),
            (format!("{windows} {chrome} Safari/537.36 Edg/131.0.0.0"), "Edge, Windows"),
            (format!("{windows} {chrome} Safari/537.36 OPR/115.0"), "Opera, Windows"),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0".into(), "Firefox, Linux"),
            (format!("{mac} Version/18.1 Safari/605.1.15"), "Safari, macOS"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) CriOS/131.0 Mobile/15E148 Safari/604.1".into(),
                "Chrome, iPhone",
            ),
            (
                format!("Mozilla/5.0 (Linux; Android 10; K) {chrome} SamsungBrowser/27.0 Mobile Safari/537.36"),
                "Samsung Internet, Android",
            ),
            ("curl/8.5.0 (Linux)".into(), "Linux"),
            ("anything <b>else</b>".into(), ""),
            (String::new(), ""),
        ] {
            assert_eq!(in_words(&agent), words, "{agent}");
        }
    }
}

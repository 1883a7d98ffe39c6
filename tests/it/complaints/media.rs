//! Sound and films that come with a complaint: heard and seen on its pages, moved about in, without where they were made.

use super::files::{PDF, staged};
use super::*;
use crate::harness::{FRAMES, PLACE, film, heic, hundred_megapixels, photo, voice};
use reqwest::Method;

/// A complaint with these files.
async fn with_files(browser: &Browser, files: &[(&str, Vec<u8>)]) -> Page {
    let mut form = filled(browser, "commune-agadir").await;
    for (name, bytes) in files {
        form = form.attach("photos", name, bytes.clone());
    }
    browser.send(form).await
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

async fn part(browser: &Browser, path: &str, range: &str) -> Page {
    browser.fetch(browser.request(Method::GET, path).header("range", range)).await
}

#[tokio::test]
async fn a_voice_and_a_film_are_played_without_where_they_were_made() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let page = with_files(&amina, &[("صوت.m4a", voice()), ("trou.mp4", film()), ("a.jpg", photo())]).await;
    let receipt = Receipt::of("commune-agadir", &page);
    let officer = app.officer("commune-agadir").await;
    for (reader, path) in [(&amina, receipt.path()), (&officer, receipt.desk())] {
        let page = reader.open(&path).await;
        let played = [page.links(".files audio[controls]"), page.links(".files video[controls]")].concat();
        assert_eq!(played.len(), 2, "{path}");
        assert_eq!(page.links(".files a[download]"), played, "each can be downloaded as well");
        assert_eq!(
            page.all(".files audio[preload=none], .files video[preload=none]").len(),
            2,
            "not before it is asked for"
        );
        page.says(&["Télécharger l’enregistrement", "Télécharger la vidéo", "trou.mp4"]);
        for (link, media_type) in played.iter().zip(["audio/mp4", "video/mp4"]) {
            let shown = reader.get(link).await;
            assert_eq!((shown.status, shown.header("content-type")), (200, media_type));
            assert_eq!(shown.header("accept-ranges"), "bytes");
            assert_eq!(shown.header("x-content-type-options"), "nosniff");
            assert_eq!(shown.header("content-security-policy"), "default-src 'none'; media-src 'self'; sandbox");
            assert!(shown.header("content-disposition").starts_with("inline; "));
            assert!(!holds(shown.bytes(), PLACE) && !holds(shown.bytes(), b"xyz") && !holds(shown.bytes(), b"loci"));
            assert!(holds(shown.bytes(), FRAMES), "nothing that is heard or seen is missing");
        }
    }
    // The original is whole, and its opening stands in the trail.
    let page = officer.open(&receipt.desk()).await;
    let link = page.links(".files video")[0].clone();
    let sealed = officer.send(page.form(&format!("{}/original", link.rsplit('/').next().unwrap()))).await;
    assert_eq!((sealed.status, sealed.bytes() == film()), (200, true));
    assert!(sealed.header("content-disposition").starts_with("attachment;"));
    assert_eq!(app.count("identity.audit_event WHERE kind = 'original.opened'").await, 1);
}

#[tokio::test]
async fn a_photo_or_a_recording_says_it_without_a_text() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let empty = filled(&amina, "commune-agadir").await.fill("text", "");
    let page = amina.post(&empty.clone().attach("photos", "plan.pdf", PDF.to_vec())).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["text".to_owned()]), "a paper is no picture");
    page.says(&["ou joignez une photo ou un enregistrement"]);
    assert_eq!(page.all("#text[required]"), [""; 0]);
    assert_eq!(traces(&app).await, []);
    for (name, bytes, lang, words) in [
        ("trou.jpg", photo(), "fr", "Voir la photo jointe."),
        ("voix.m4a", voice(), "ar", "انظروا التسجيل المرفق."),
        ("trou.mp4", film(), "en", "See the attached recording."),
    ] {
        let form = filled(&amina, "commune-agadir").await.fill("text", " ").fill("lang", lang);
        let receipt = Receipt::of("commune-agadir", &amina.send(form.attach("photos", name, bytes)).await);
        assert!(amina.open(&receipt.path()).await.text().contains(words), "{name}");
    }
    // A form that comes back keeps its text empty, and its file.
    let wrong = empty.attach("photos", "trou.jpg", photo()).fill("email", "");
    let page = amina.post(&wrong).await;
    assert_eq!(page.wrong_fields(), ["email"]);
    let back = page.form("/complaints/new");
    assert_eq!(back.value("text"), "");
    let page = amina.post(&back.fill("email", "amina@citizen.example").without("kept")).await;
    assert_eq!(page.wrong_fields(), ["text"], "who takes the photo back has said nothing");
}

#[tokio::test]
async fn a_player_may_ask_for_any_part() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let page = with_files(&amina, &[("trou.mp4", film()), ("a.jpg", photo())]).await;
    let receipt = Receipt::of("commune-agadir", &page);
    let page = amina.open(&receipt.path()).await;
    let (path, picture) = (page.links(".files video")[0].clone(), page.links(".files img")[0].clone());
    let whole = amina.get(&path).await.bytes().to_vec();
    let all = whole.len();
    for (range, first, last) in [
        ("bytes=0-", 0, all - 1),
        ("bytes=0-0", 0, 0),
        ("bytes=10-19", 10, 19),
        ("bytes=-5", all - 5, all - 1),
        ("bytes=100-999999", 100, all - 1),
    ] {
        let answer = part(&amina, &path, range).await;
        assert_eq!((answer.status, answer.header("content-type")), (206, "video/mp4"), "{range}");
        assert_eq!(answer.header("content-range"), format!("bytes {first}-{last}/{all}"), "{range}");
        assert_eq!(answer.header("content-length"), (last - first + 1).to_string(), "{range}");
        assert!(answer.bytes() == &whole[first..=last], "{range}");
    }
    let beyond = part(&amina, &path, &format!("bytes={all}-")).await;
    assert_eq!((beyond.status, beyond.header("content-range")), (416, format!("bytes */{all}").as_str()));
    // What is no part, or several at once, is answered with the whole; so is a picture.
    for range in ["bytes=0-1,3-4", "lines=1-2", "bytes=x"] {
        assert_eq!(part(&amina, &path, range).await.status, 200, "{range}");
    }
    assert_eq!(part(&amina, &picture, "bytes=0-1").await.status, 200);
    let absent = part(&app.nobody(), &path, "bytes=0-1").await;
    assert_eq!(absent.status, 404, "a part is as closed as the whole");
}

#[tokio::test]
async fn the_form_says_what_may_come_and_how_large_and_a_telephone_may_record() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    for (lang, words) in [("fr", ["15 Mo", "20 Mo", "50 Mo", "25 Mo"]), ("ar", ["15", "20", "50", "25"])] {
        let page = amina.open(&format!("/{lang}/commune-agadir/complaints/new")).await;
        page.says(&words);
        assert_eq!(page.all("input[type=file][name=photos]").len(), 2);
        assert_eq!(page.all("input[type=file][name=photos][accept='audio/*'][capture]").len(), 1);
        // By names: an iPhone then sends JPEG in place of HEIC.
        assert_eq!(page.all("#photos[accept*='image/jpeg'][accept*='video/mp4']").len(), 1);
        assert_eq!(page.all("#photos[accept*='heic'], #photos[accept*='image/*']").len(), 0);
    }
}

#[tokio::test]
async fn what_is_not_taken_is_refused_by_its_name_at_its_field() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let mut heavy = photo();
    heavy.resize(20 << 20, 0);
    let mut long = film();
    long.extend([((50_u32 << 20) + 8).to_be_bytes().as_slice(), b"free", &vec![0; 50 << 20]].concat());
    let cut = film()[..film().len() - 1].to_vec();
    let archive = b"PK\x03\x04\x14\0\0\0\x08\0an archive".to_vec();
    for (name, bytes, words) in [
        ("photo.jpg", archive.clone(), "n’est pas d’un type accepté"),
        ("lourde.jpg", heavy, "dépasse 15 Mo"),
        ("cent.png", hundred_megapixels(), "a trop de points"),
        ("iphone.jpg", heic(), "est une image HEIC"),
        ("coupe.mp4", cut, "est illisible"),
        ("long.mp4", long, "dépasse 50 Mo"),
        ("film.mp4", [film(), archive].concat(), "est illisible"),
        ("film.mp4", [film(), b"<script>alert(1)</script>".to_vec()].concat(), "est illisible"),
        ("note.txt", b"des mots".to_vec(), "n’est pas d’un type accepté"),
        ("son.mp3", b"ID3\x04\0\0\0\0\0\0<html><script>alert(1)</script>".to_vec(), "est illisible"),
    ] {
        let page = with_files(&amina, &[(name, bytes)]).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]), "{name}: {}", page.text());
        page.says(&[name, words]);
        assert_eq!(page.form("/complaints/new").value("text"), TEXT);
        assert_eq!(traces(&app).await, []);
    }
    assert_eq!(staged(&app), 0, "nothing of them stays");
}

//! What is found, in which order, and how it is shown.

super::over_both_engines! {
    a_word_is_found_however_it_was_typed
    a_number_is_found_whole_in_parts_and_without_its_signs
    all_words_must_be_found_and_the_last_may_be_unfinished
    a_title_outranks_a_text_and_the_newer_of_two_equals_comes_first
    a_page_follows_another_and_the_total_stays
    what_was_put_again_is_found_as_it_is_now_and_what_was_removed_is_gone
    nothing_that_people_type_is_an_operator_or_an_error
    texts_of_any_length_and_kind_can_be_put
    a_hit_says_where_it_leads_and_shows_why_it_was_found
}

mod bodies {
    use crate::search::{Scene, at, document};
    use ::search::{Document, Query, Scope};

    pub(super) async fn a_word_is_found_however_it_was_typed(scene: Scene) {
        scene
            .put(&[
                document(scene.agadir, "Lampadaire", "L'ÉCLAIRAGE public en panne"),
                document(scene.agadir, "إنارة", "انقطاع الإِنَارَةِ بشارع ٢٣ في أݣادير"),
                document(scene.agadir, "ⴰⵙⵉⴷⴷ", "ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵉⴷⴷ ⴳ ⵜⵎⴰⵣⵉⵖⵜ"),
                document(scene.agadir, "Asphalte", "abrid n ugadir, tamaziɣt"),
            ])
            .await;
        for (typed, title) in [
            ("eclairage", "Lampadaire"),
            ("Éclairage", "Lampadaire"),
            ("E\u{301}CLAIRAGE", "Lampadaire"),
            ("الانارة", "إنارة"),
            ("إنارة", "إنارة"),
            ("بشارع 23", "إنارة"),
            ("أكادير", "إنارة"),
            ("tmazight", "ⴰⵙⵉⴷⴷ"),
            ("asidd", "ⴰⵙⵉⴷⴷ"),
            ("ⴰⴱⵔⵉⴷ", "Asphalte"),
            ("tamazight", "Asphalte"),
        ] {
            // Meilisearch also finds what differs by a slip of the hand, and puts it behind.
            assert_eq!(scene.titles(typed).await.first().map(String::as_str), Some(title), "{typed}");
        }
    }

    pub(super) async fn a_number_is_found_whole_in_parts_and_without_its_signs(scene: Scene) {
        scene
            .put(&[
                document(scene.agadir, "26-AGA-000123-K", "un trou"),
                document(scene.agadir, "26-AGA-000124-P", "un banc"),
            ])
            .await;
        for typed in ["26-AGA-000123-K", "26-aga-000123", "000123", "123", "aga 123", "26AGA000123K", "٠٠٠١٢٣"] {
            assert_eq!(scene.titles(typed).await, ["26-AGA-000123-K"], "{typed}");
        }
        assert_eq!(scene.titles("26-AGA").await.len(), 2);
    }

    pub(super) async fn all_words_must_be_found_and_the_last_may_be_unfinished(scene: Scene) {
        scene
            .put(&[
                document(scene.agadir, "A", "une fuite d'eau devant le lycée"),
                document(scene.agadir, "B", "une fuite de gaz devant le marché"),
            ])
            .await;
        assert_eq!(scene.titles("fuite lyc").await, ["A"]);
        assert_eq!(scene.titles("marche fuite").await, ["B"]);
        assert!(scene.titles("lycée marché").await.is_empty());
        assert!(scene.titles("fui lycée").await.is_empty(), "only the last word may be unfinished");
    }

    pub(super) async fn a_title_outranks_a_text_and_the_newer_of_two_equals_comes_first(scene: Scene) {
        let on = |day: &str, title: &str, body: &str| Document {
            updated_at: at(&format!("2026-11-{day}T09:00:00Z")),
            ..document(scene.agadir, title, body)
        };
        scene
            .put(&[
                on("20", "ancien", "une remarque sur la voirie"),
                on("22", "recent", "une remarque sur la voirie"),
                on("10", "voirie", "une remarque"),
            ])
            .await;
        assert_eq!(scene.titles("voirie").await, ["voirie", "recent", "ancien"]);
    }

    pub(super) async fn a_page_follows_another_and_the_total_stays(scene: Scene) {
        let documents: Vec<_> = (0..25)
            .map(|n| Document {
                updated_at: at("2026-11-24T09:00:00Z") - jiff::SignedDuration::from_secs(n),
                ..document(scene.agadir, &format!("nid {n}"), "de poule")
            })
            .collect();
        scene.put(&documents).await;
        let mut seen = Vec::new();
        for offset in [0, 10, 20, 30] {
            let scope = Scope::Administration(scene.agadir);
            let found = scene.page(&Query { scope, kinds: &[], text: "poule", limit: 10, offset }).await;
            assert_eq!(found.total, 25, "after {offset}");
            seen.extend(super::super::titles(found));
        }
        assert_eq!(seen, (0..25).map(|n| format!("nid {n}")).collect::<Vec<_>>());
    }

    pub(super) async fn what_was_put_again_is_found_as_it_is_now_and_what_was_removed_is_gone(scene: Scene) {
        let before = document(scene.agadir, "Plainte", "le portail de l'école");
        scene.put(std::slice::from_ref(&before)).await;
        let now = Document { body: "la porte du stade".to_owned(), updated_at: at("2026-11-25T09:00:00Z"), ..before };
        scene.put(&[now.clone(), now.clone()]).await;
        assert!(scene.titles("portail").await.is_empty());
        assert_eq!(scene.titles("stade").await, ["Plainte"]);
        for _ in 0..2 {
            scene.index.remove(scene.agadir, &now.kind, now.id).await.unwrap();
            scene.index.caught_up().await.unwrap();
            assert!(scene.titles("stade").await.is_empty());
        }
    }

    pub(super) async fn nothing_that_people_type_is_an_operator_or_an_error(scene: Scene) {
        scene.put(&[document(scene.agadir, "Rue d'Oran & place", "la rue (barrée): c:\\route | \"déviation\"")]).await;
        for typed in
            ["d'oran", "oran & place", "!rue", "(barree", "c:\\route", "rue:*", "\"deviation\"", "rue <-> barree"]
        {
            assert_eq!(scene.titles(typed).await.len(), 1, "{typed}");
        }
        for typed in
            ["", "   ", "'", "\\", ":*", "&|!()<->", "\"\"", "\0", "🙂", "--", "'; DROP TABLE search.document; --"]
        {
            assert!(scene.titles(typed).await.is_empty(), "{typed}");
        }
        // A long text is asked by its first words, whatever they are.
        assert_eq!(scene.titles(&"rue ".repeat(5_000)).await.len(), 1);
        assert!(scene.titles(&"x".repeat(100_000)).await.is_empty());
    }

    pub(super) async fn texts_of_any_length_and_kind_can_be_put(scene: Scene) {
        let odd = document(scene.agadir, "étrange\0'\\", "\u{feff}\u{202e}🙂\0 l'\\'apostrophe'' & <b>gras</b>");
        let long = document(scene.agadir, "long", &format!("debut {}", "mot-2 très long ".repeat(50_000)));
        let glued = document(scene.agadir, "collé", &"é".repeat(100_000));
        let empty = document(scene.agadir, "", "");
        scene.put(&[odd, long, glued, empty]).await;
        assert_eq!(scene.titles("etrange").await.len(), 1);
        assert_eq!(scene.titles("apostrophe gras").await.len(), 1);
        assert_eq!(scene.titles("debut").await, ["long"]);
    }

    pub(super) async fn a_hit_says_where_it_leads_and_shows_why_it_was_found(scene: Scene) {
        let body = format!("{}\nLa <b>fuite</b> d'eau continue. {}", "Bonjour. ".repeat(40), "Merci. ".repeat(40));
        let put = document(scene.agadir, "Fuite rue 7", &body);
        scene.put(std::slice::from_ref(&put)).await;
        let found = scene.ask(Scope::Administration(scene.agadir), &[], "fuite").await;
        let hit = &found.hits[0];
        assert_eq!((hit.id, hit.tenant, &*hit.kind, &*hit.lang), (put.id, scene.agadir, "complaint", "fr"));
        assert_eq!(hit.url, put.url);
        assert_eq!(hit.title.pieces().next(), Some(("Fuite", true)));
        let marked: Vec<_> = hit.snippet.pieces().filter(|(_, marked)| *marked).map(|(piece, _)| piece).collect();
        assert_eq!(marked, ["fuite"]);
        assert!(hit.snippet.text.starts_with("… ") && hit.snippet.text.ends_with(" …"), "{:?}", hit.snippet.text);
        assert!(hit.snippet.text.contains(" La <b>fuite</b> d'eau"), "{:?}", hit.snippet.text);
    }
}

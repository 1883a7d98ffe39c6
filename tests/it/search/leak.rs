//! What must never be found: documents of another administration, and what is not public, whatever is asked.

super::over_both_engines! {
    no_question_brings_out_a_document_of_another_administration
    everybody_finds_what_is_public_and_nothing_else
    a_kind_is_a_filter_and_cannot_be_more
}

mod bodies {
    use crate::search::{Scene, document};
    use ::search::{Document, Query, Scope};

    const CANARY: &str = "canari secret";

    /// Questions of every kind, most of them made to escape from the filter.
    const QUESTIONS: [&str; 16] = [
        "canari",
        "can",
        "ca",
        "canari secret",
        "canari | secret",
        "!rien",
        "*",
        "",
        "'canari':*",
        "canari' OR tenant_id IS NOT NULL --",
        "canari\" OR tenant != \"x",
        "canari:* & ( ",
        "of:",
        "is:public",
        "تاناري canari",
        "ⴽⴰⵏⴰⵔⵉ",
    ];
    const KINDS: [&[&str]; 5] =
        [&[], &["complaint"], &["complaint", "service"], &["complaint\"] OR kind != \"x"], &["complaint' OR '1'='1"]];

    pub(super) async fn no_question_brings_out_a_document_of_another_administration(scene: Scene) {
        let theirs: Vec<_> = (0..20).map(|_| document(scene.fes, CANARY, CANARY)).collect();
        let shown = Document { public: true, ..document(scene.fes, CANARY, CANARY) };
        let mine = document(scene.agadir, "canari", "le mien");
        scene.put(&[theirs, vec![shown, mine.clone()]].concat()).await;

        let fes = scene.fes.to_string();
        for text in QUESTIONS.into_iter().chain([fes.as_str(), &format!("of:{fes}"), &format!("canari of:{fes}")]) {
            for kinds in KINDS {
                for scope in [Scope::Administration(scene.agadir), Scope::Public(Some(scene.agadir))] {
                    for offset in [0, 1] {
                        let found = scene.page(&Query { scope, kinds, text, limit: 100, offset }).await;
                        let foreign = found.hits.iter().filter(|hit| hit.tenant != scene.agadir).count();
                        assert_eq!(foreign, 0, "{text:?} in {kinds:?} from {offset}");
                        assert!(found.total <= 1, "{text:?} counts what it does not show");
                    }
                }
            }
        }
        let found = scene.ask(Scope::Administration(scene.agadir), &[], "canari").await;
        assert_eq!(found.hits[0].id, mine.id, "what is one's own is found");
    }

    pub(super) async fn everybody_finds_what_is_public_and_nothing_else(scene: Scene) {
        let shown = |tenant| Document { public: true, ..document(tenant, "ouvert", CANARY) };
        let documents = [
            shown(scene.agadir),
            shown(scene.fes),
            document(scene.agadir, "fermé", CANARY),
            document(scene.fes, "fermé", CANARY),
        ];
        scene.put(&documents).await;
        for text in QUESTIONS {
            let found = scene.ask(Scope::Public(None), &[], text).await;
            assert!(found.hits.iter().all(|hit| hit.title.text == "ouvert"), "{text:?}");
            assert!(found.total <= 2, "{text:?}");
        }
        assert_eq!(scene.ask(Scope::Public(None), &[], "canari").await.total, 2);
        assert_eq!(scene.ask(Scope::Public(Some(scene.fes)), &[], "canari").await.total, 1);
        assert_eq!(scene.ask(Scope::Administration(scene.fes), &[], "canari").await.total, 2);

        // What was public and is no longer.
        let closed = Document { public: false, ..documents[0].clone() };
        scene.put(&[closed]).await;
        assert_eq!(scene.ask(Scope::Public(None), &[], "canari").await.total, 1);
    }

    pub(super) async fn a_kind_is_a_filter_and_cannot_be_more(scene: Scene) {
        let service = Document { kind: "service".to_owned(), ..document(scene.agadir, "service", CANARY) };
        scene.put(&[service, document(scene.agadir, "plainte", CANARY)]).await;
        for (kinds, total) in [(KINDS[0], 2), (KINDS[1], 1), (KINDS[2], 2), (KINDS[3], 0), (KINDS[4], 0)] {
            let found = scene.ask(Scope::Administration(scene.agadir), kinds, "canari").await;
            assert_eq!(found.total, total, "{kinds:?}");
        }
    }
}

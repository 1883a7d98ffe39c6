//! What holds for the built-in engine, and between the two.

use super::{Scene, at, document, titles};
use ::search::{Document, Index, MeilisearchAt, OpenError, Query, Scope};
use diesel::sql_types::BigInt;
use diesel::{QueryResult, QueryableByName};
use diesel_async::RunQueryDsl;

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

#[tokio::test]
async fn an_older_state_never_replaces_a_newer_one() {
    let scene = Scene::builtin().await;
    let old = document(scene.agadir, "ancien", "plainte");
    let new = Document { title: "nouveau".to_owned(), updated_at: at("2026-11-24T09:00:01Z"), ..old.clone() };
    scene.put(std::slice::from_ref(&new)).await;
    scene.put(std::slice::from_ref(&old)).await;
    assert_eq!(scene.titles("plainte").await, ["nouveau"]);
}

#[tokio::test]
async fn batches_that_meet_do_not_wait_for_each_other_for_ever() {
    let scene = Scene::builtin().await;
    let documents: Vec<_> = (0..200).map(|n| document(scene.agadir, &format!("n {n}"), "plainte")).collect();
    let reversed: Vec<_> = documents.iter().rev().cloned().collect();
    let (one, other) = tokio::join!(scene.index.put(&documents), scene.index.put(&reversed));
    one.and(other).unwrap();
    assert_eq!(scene.ask(Scope::Administration(scene.agadir), &[], "plainte").await.total, 200);
}

#[tokio::test]
async fn only_the_role_of_the_index_sees_it() {
    let scene = Scene::builtin().await;
    scene.put(&[document(scene.agadir, "canari", "")]).await;
    let count = async |conn: &mut database::Conn| -> QueryResult<i64> {
        let count = "SELECT count(*) AS count FROM search.document WHERE tenant_id = $1";
        let count = diesel::sql_query(count).bind::<diesel::sql_types::Uuid, _>(scene.agadir);
        Ok(count.get_result::<Count>(conn).await?.count)
    };
    let database = scene.db.database();
    assert_eq!(database.search(count).await.unwrap(), 1);
    for outcome in [
        database.tenant(scene.agadir, count).await,
        database.control(count).await,
        database.across_tenants(count).await,
    ] {
        assert!(outcome.unwrap_err().to_string().contains("permission denied"));
    }
}

#[tokio::test]
async fn when_meilisearch_is_down_the_built_in_engine_is_fed_and_answers() {
    let scene = Scene::builtin().await;
    // A port that nobody listens at: taken, and given back at once.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}");
    let at = MeilisearchAt { url: &url, key: Some("key"), index: "diwan" };
    let index = Index::open(scene.db.database().clone(), Some(at)).unwrap();
    let put = document(scene.agadir, "fuite", "");
    index.put(std::slice::from_ref(&put)).await.unwrap_err();
    let scope = Scope::Administration(scene.agadir);
    let query = Query { scope, kinds: &[], text: "fuite", limit: 10, offset: 0 };
    let found = index.query(&query).await.unwrap();
    assert_eq!((found.engine, titles(found)), ("PostgreSQL", vec!["fuite".to_owned()]));
    index.remove(put.tenant, &put.kind, put.id).await.unwrap_err();
    assert_eq!(index.query(&query).await.unwrap().total, 0);
}

#[tokio::test]
async fn settings_that_cannot_work_are_refused_at_the_start() {
    let scene = Scene::builtin().await;
    let open = |url, key| Index::open(scene.db.database().clone(), Some(MeilisearchAt { url, key, index: "diwan" }));
    assert!(matches!(open("https://search.example", None), Err(OpenError::Address)));
    assert!(matches!(open("http://search.example", Some("a\nb")), Err(OpenError::Key)));
    assert!(open("http://search.example:7700/", Some("a-key")).is_ok());
}

#[tokio::test]
async fn meilisearch_is_filled_from_the_built_in_index() {
    let Some(scene) = Scene::meilisearch("meilisearch_is_filled_from_the_built_in_index").await else { return };
    let builtin = Index::open(scene.db.database().clone(), None).unwrap();
    let documents: Vec<_> = (0..2500).map(|n| document(scene.agadir, &format!("n {n}"), "plainte")).collect();
    builtin.put(&documents).await.unwrap();
    assert_eq!(scene.index.refill().await.unwrap(), 2500);
    assert_eq!(scene.ask(Scope::Administration(scene.agadir), &[], "plainte").await.total, 2500);
}

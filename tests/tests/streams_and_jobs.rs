//! Paged lists as streams and long-running jobs, through the clients that vendors' users call.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use crm_runtime::LocalLimiter;
use crm_runtime::paging::{End, Plan};
use crm_runtime::tasks::{Polling, TaskFailure};
use crm_runtime::testing;
use crm_tests::calls::{CREDENTIAL, TOKEN};
use futures_util::TryStreamExt;
use rand_core::{Rng, SeedableRng};
use serde_json::{Value, json};

const CONTACTS: u64 = 103;

/// A Minotaur whose list of contacts has [`CONTACTS`] rows, and the pages that it was asked for.
fn minotaur(asked: Arc<Mutex<Vec<u64>>>) -> crm_minotaur::Client {
    crm_minotaur::Client::builder()
        .api_key(CREDENTIAL)
        .transport(testing::function(move |request: http::Request<Bytes>| {
            let body: Value = serde_json::from_slice(request.body()).unwrap();
            let page = body["paginate"]["page"].as_u64().unwrap();
            let limit = body["paginate"]["limit"].as_u64().unwrap();
            assert_eq!(body["filters"]["location_country"], json!(["CO"]));
            asked.lock().unwrap().push(page);
            let rows: Vec<Value> = ((page - 1) * limit..(page * limit).min(CONTACTS))
                .map(|id| json!({"id": id.to_string()}))
                .collect();
            async move { Ok(testing::json(200, serde_json::to_vec(&rows).unwrap())) }
        }))
        .build()
        .unwrap()
}

fn query() -> crm_minotaur::types::ContactsQuery {
    use crm_minotaur::types::{ContactFilters, ContactsQuery};
    ContactsQuery::builder()
        .filters(ContactFilters::builder().location_country(["CO"]).build())
        .build()
}

#[tokio::test]
async fn a_list_comes_whole_and_in_order() {
    for ahead in [1, 4] {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let client = minotaur(Arc::clone(&asked));
        let plan = Plan::new().size(25).look_ahead(ahead);
        let ids: Vec<String> = client
            .contacts_list_stream(&query(), plan)
            .map_ok(|contact| contact.id.unwrap())
            .try_collect()
            .await
            .unwrap();
        let expected: Vec<String> = (0..CONTACTS).map(|id| id.to_string()).collect();
        assert_eq!(ids, expected);
        let asked = asked.lock().unwrap().clone();
        assert_eq!(asked[..5], [1, 2, 3, 4, 5]);
        // Without a look-ahead, no page is asked for before the one at hand is used up.
        let beyond = if ahead == 1 { 0 } else { ahead };
        // The sixth page is empty, which is the end.
        assert!(asked.len() <= 6 + beyond, "{asked:?}");
    }
}

#[tokio::test]
async fn a_vendor_that_sends_fewer_rows_than_asked_for_is_read_to_its_end() {
    let client = crm_minotaur::Client::builder()
        .api_key(CREDENTIAL)
        .transport(testing::function(|request: http::Request<Bytes>| {
            let body: Value = serde_json::from_slice(request.body()).unwrap();
            let page = body["paginate"]["page"].as_u64().unwrap();
            // The second page repeats the last row of the first.
            let rows: Vec<_> = ((page - 1) * 9..(page * 10).min(30))
                .map(|id| json!({"id": id.to_string()}))
                .collect();
            let response = match page {
                5 => testing::json(404, "{}"),
                _ => testing::json(200, serde_json::to_vec(&rows).unwrap()),
            };
            async move { Ok(response) }
        }))
        .build()
        .unwrap();
    let plan = Plan::new().size(50);
    let mut stream = client.contacts_list_stream(&query(), plan);
    let mut ids = Vec::new();
    while let Some(contact) = stream.try_next().await.unwrap() {
        ids.push(contact.id.unwrap());
    }
    let expected: Vec<String> = (0..30).map(|id| id.to_string()).collect();
    assert_eq!(ids, expected);
    assert_eq!(stream.end(), Some(End::Complete));
}

#[tokio::test]
async fn a_list_that_never_ends_is_an_error() {
    let client = crm_minotaur::Client::builder()
        .api_key(CREDENTIAL)
        .transport(testing::function(|_| async {
            Ok(testing::json(200, r#"[{"id": "1"}, {"id": "2"}]"#))
        }))
        .build()
        .unwrap();
    let error = client
        .contacts_list_stream(&query(), Plan::new().size(2))
        .try_collect::<Vec<_>>()
        .await
        .unwrap_err();
    let message = error.to_string();
    assert!(message.contains("the list would never end"), "{message}");
    assert!(message.contains("contacts_list"), "{message}");
}

#[tokio::test]
async fn a_page_size_that_the_vendor_rejects_is_not_sent() {
    let client = crm_minotaur::Client::builder()
        .api_key(CREDENTIAL)
        .transport(testing::function(|_| async {
            panic!("nothing may be sent")
        }))
        .build()
        .unwrap();
    let query = crm_minotaur::types::ProspectsQuery::builder().build();
    let error = client
        .prospects_list_stream(&query, Plan::new().size(30))
        .try_collect::<Vec<_>>()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("10, 25, 50, 100"), "{error}");
    assert!(!error.may_have_been_carried_out());
}

/// A LunarSend that responds to the search for page `number` with these rows, and the pages that it was
/// asked for.
fn lunarsend(
    rows: impl Fn(u64) -> Value + Send + Sync + 'static,
) -> (crm_lunarsend::Client, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    let client = crm_lunarsend::Client::builder()
        .api_key(CREDENTIAL)
        .limiter(Arc::new(LocalLimiter::new(&[])))
        .transport(testing::function(move |request: http::Request<Bytes>| {
            let query = request.uri().query().unwrap_or_default().to_owned();
            let page = query.split('&').find_map(|pair| pair.strip_prefix("page="));
            let response = rows(page.unwrap().parse().unwrap());
            log.lock().unwrap().push(query);
            async move { Ok(testing::json(200, response.to_string())) }
        }))
        .build()
        .unwrap();
    (client, asked)
}

#[tokio::test]
async fn pages_are_counted_from_zero_where_the_vendor_does() {
    let (client, asked) = lunarsend(|page| {
        let ids = (page * 5)..(page * 5 + 5).min(12);
        let rows: Vec<_> = ids
            .map(|id| json!({"contact_id": id.to_string()}))
            .collect();
        json!({"data": rows, "total_count": 12, "page": page, "per_page": 5})
    });
    let params = crm_lunarsend::types::ContactsSearchParams::new()
        .search_by("company")
        .search_term("Logistics")
        .page(7);
    let ids: Vec<String> = client
        .contacts_search_stream(&params, Plan::new().size(5))
        .map_ok(|contact| contact.contact_id.unwrap())
        .try_collect()
        .await
        .unwrap();
    let expected: Vec<String> = (0..12).map(|id| id.to_string()).collect();
    assert_eq!(ids, expected);
    let search = "query_amount=5&search_by=company&search_term=Logistics";
    let expected: Vec<_> = (0..3).map(|page| format!("page={page}&{search}")).collect();
    assert_eq!(*asked.lock().unwrap(), expected);
}

#[tokio::test]
async fn a_page_that_comes_again_is_known_by_the_vendors_own_name_of_the_id() {
    let (client, _) = lunarsend(|_| json!({"data": [{"deal_id": "1"}, {"deal_id": "2"}]}));
    let error = client
        .deals_search_stream(&Default::default(), Plan::new().size(2))
        .try_collect::<Vec<_>>()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("the list would never end"),
        "{error}"
    );
}

#[tokio::test]
async fn results_that_failed_are_an_error_when_none_succeeded() {
    let responding = |response: Value| {
        crm_lunarsend::Client::builder()
            .api_key(CREDENTIAL)
            .limiter(Arc::new(LocalLimiter::new(&[])))
            .transport(testing::function(move |_| {
                let response = testing::json(200, response.to_string());
                async move { Ok(response) }
            }))
            .build()
            .unwrap()
    };
    let ids = ["1".to_owned(), "2".to_owned()].to_vec();
    let good = json!({"success": true, "id": "1", "data": {"id": "1"}});
    let bad = json!({"success": false, "id": "2", "error": "Deal not found"});
    let some = responding(json!([good, bad]))
        .deals_get(&ids)
        .await
        .unwrap();
    let failed: Vec<_> = some.iter().filter_map(|one| one.error.as_deref()).collect();
    assert_eq!((some.len(), failed), (2, vec!["Deal not found"]));
    let none = responding(json!([bad, bad])).deals_get(&ids).await;
    let error = none.unwrap_err();
    assert_eq!(error.kind(), crm_runtime::client::ErrorKind::Rejected);
    assert_eq!(error.messages(), ["Deal not found", "Deal not found"]);
}

/// A Snov.io whose verification has the given states, one after the other; the last one stays.
fn snov(states: &'static [&'static str]) -> (crm_snov::Client, Arc<AtomicU64>) {
    let polls = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&polls);
    let client = crm_snov::Client::builder()
        .bearer_token(TOKEN)
        .limiter(Arc::new(LocalLimiter::new(&[])))
        .transport(testing::function(move |request: http::Request<Bytes>| {
            let response = match request.uri().path() {
                "/v2/email-verification/start" => json!({"data": {"task_hash": "h-1"}}),
                path => {
                    assert_eq!(path, "/v2/email-verification/result");
                    assert_eq!(request.uri().query(), Some("task_hash=h-1"));
                    let poll = counted.fetch_add(1, Ordering::SeqCst) as usize;
                    let state = states[poll.min(states.len() - 1)];
                    json!({
                        "status": state,
                        "data": [{"email": "a@example.com", "result": {"smtp_status": "valid"}}]
                    })
                }
            };
            async move { Ok(testing::json(200, serde_json::to_vec(&response).unwrap())) }
        }))
        .build()
        .unwrap();
    (client, polls)
}

fn addresses() -> crm_snov::types::EmailVerificationRequest {
    crm_snov::types::EmailVerificationRequest::builder()
        .emails(["a@example.com"])
        .build()
}

#[tokio::test(start_paused = true)]
async fn a_job_is_started_once_and_waited_for() {
    let (client, polls) = snov(&["in_progress", "in progress", "completed"]);
    let job = client.email_verification_job(&addresses()).await.unwrap();
    assert_eq!(job.id(), "h-1");
    let mut told = Vec::new();
    let result = job
        .wait_with_progress(&Polling::new(), |progress| told.push(progress.polls))
        .await
        .unwrap();
    assert_eq!(result.data.as_ref().map(Vec::len), Some(1));
    assert_eq!(polls.load(Ordering::SeqCst), 3);
    assert_eq!(told, [1, 2, 3]);
}

#[tokio::test(start_paused = true)]
async fn a_job_is_taken_up_again_by_its_hash() {
    let (client, _) = snov(&["in_progress"]);
    let polling = Polling::new().timeout(Duration::from_secs(60));
    let job = client.email_verification_job_from("h-1");
    let error = job.wait(&polling).await.unwrap_err();
    assert!(
        matches!(error.reason(), TaskFailure::TimedOut { .. }),
        "{error}"
    );
    assert!(error.is_resumable());
    assert!(error.to_string().contains("h-1"), "{error}");

    let (client, _) = snov(&["completed"]);
    let again = client.email_verification_job_from(error.id());
    assert!(again.wait(&polling).await.is_ok());
}

/// A Snov.io with 45 people at a domain in pages of 20, and 3 addresses in pages of 2, which notes
/// the pages that were started. Each job takes two looks.
fn searched(started: Arc<Mutex<Vec<String>>>) -> crm_snov::Client {
    let looks = Arc::new(Mutex::new(std::collections::HashMap::<String, u32>::new()));
    crm_snov::Client::builder()
        .bearer_token(TOKEN)
        .limiter(Arc::new(LocalLimiter::new(&[])))
        .transport(testing::function(move |request: http::Request<Bytes>| {
            let path = request.uri().path().to_owned();
            let query = request.uri().query().unwrap_or_default().to_owned();
            let response = if let Some(hash) = path.split("/result/").nth(1) {
                let mut looks = looks.lock().unwrap();
                let looks = looks.entry(hash.to_owned()).or_default();
                *looks += 1;
                let page: u64 = hash[1..].parse().unwrap();
                match (*looks, &hash[..1]) {
                    (1, _) => json!({"status": "in progress", "data": [], "links": []}),
                    (_, "p") => {
                        let rows = (page - 1) * 20..(page * 20).min(45);
                        let rows: Vec<Value> = rows
                            .map(|row| json!({"first_name": row.to_string()}))
                            .collect();
                        let next = if page < 3 {
                            "https://api.snov.io/next"
                        } else {
                            ""
                        };
                        json!({
                            "status": "completed", "data": rows,
                            "meta": {"total_count": 45}, "links": {"next": next},
                        })
                    }
                    _ => {
                        let (rows, next) = match page {
                            0 => (json!([{"email": "a@x.y"}, {"email": "b@x.y"}]), "1"),
                            _ => (json!([{"email": "c@x.y"}]), ""),
                        };
                        json!({
                            "status": "completed", "data": rows,
                            "meta": {"total_count": 3, "next": next}, "links": {"next": next},
                        })
                    }
                }
            } else {
                let page = match path.as_str() {
                    "/v2/domain-search/prospects/start" => {
                        let body: Value = serde_json::from_slice(request.body()).unwrap();
                        format!("p{}", body["page"])
                    }
                    "/v2/domain-search/domain-emails/start" => {
                        assert!(request.body().is_empty());
                        match query.split_once("next=") {
                            Some((_, next)) => format!("e{next}"),
                            None => "e0".to_owned(),
                        }
                    }
                    other => panic!("{other}"),
                };
                started.lock().unwrap().push(page.clone());
                json!({"data": [], "meta": {"task_hash": page}, "links": {"result": ""}})
            };
            async move { Ok(testing::json(200, serde_json::to_vec(&response).unwrap())) }
        }))
        .build()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_search_starts_each_page_once_and_ends_with_the_last() {
    let started = Arc::new(Mutex::new(Vec::new()));
    let client = searched(Arc::clone(&started));
    let people = crm_snov::types::DomainProspectsRequest::builder()
        .domain("example.com")
        .build();
    let search = client.domain_prospects_search(&people);
    assert_eq!(search.price().unwrap().amount, Some(1));
    let rows: Vec<_> = search.rows(Polling::new()).try_collect().await.unwrap();
    let names: Vec<String> = rows
        .into_iter()
        .map(|row| row.first_name.unwrap())
        .collect();
    let expected: Vec<String> = (0..45).map(|row| row.to_string()).collect();
    assert_eq!(names, expected);
    assert_eq!(*started.lock().unwrap(), ["p1", "p2", "p3"]);

    started.lock().unwrap().clear();
    let search = client.domain_emails_search("example.com", &Default::default());
    let rows: Vec<_> = search.rows(Polling::new()).try_collect().await.unwrap();
    assert_eq!(rows.len(), 3);
    assert_eq!(*started.lock().unwrap(), ["e0", "e1"]);
}

#[tokio::test(start_paused = true)]
async fn a_search_is_resumed_at_a_page() {
    use crm_runtime::search::Position;

    let started = Arc::new(Mutex::new(Vec::new()));
    let client = searched(Arc::clone(&started));
    let people = crm_snov::reference::types::DomainProspectsRequest::builder()
        .domain("example.com")
        .build();
    let search = client.domain_prospects_search(&people);
    let rows = search.at(Position::Page(2)).rows(Polling::new());
    let rows: Vec<_> = rows.try_collect().await.unwrap();
    let names: Vec<_> = rows.into_iter().flat_map(|row| row.first_name).collect();
    let expected: Vec<String> = (20..45).map(|row| row.to_string()).collect();
    assert_eq!(names, expected);
    assert_eq!(*started.lock().unwrap(), ["p2", "p3"]);

    started.lock().unwrap().clear();
    let search = client.domain_emails_search("example.com", &Default::default());
    let search = search.at(Position::Cursor(Some("1".to_owned())));
    let rows: Vec<_> = search.rows(Polling::new()).try_collect().await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(*started.lock().unwrap(), ["e1"]);
}

#[tokio::test(start_paused = true)]
async fn a_search_keeps_to_its_budget_and_pays_for_no_page_twice() {
    use crm_runtime::search::SearchError;

    let started = Arc::new(Mutex::new(Vec::new()));
    let client = searched(Arc::clone(&started));
    let people = crm_snov::types::DomainProspectsRequest::builder()
        .domain("example.com")
        .build();
    let mut search = client.domain_prospects_search(&people).max_credits(2);
    // The job takes longer than the first wait for it.
    let impatient = Polling::new().timeout(Duration::from_secs(1));
    let error = search.next_page(&impatient).await.unwrap_err();
    assert!(matches!(error, SearchError::Job(_)), "{error}");
    assert_eq!(search.pending(), Some("p1"));
    let page = search.next_page(&Polling::new()).await.unwrap().unwrap();
    assert_eq!((page.rows.len(), page.total), (20, Some(45)));
    assert_eq!((search.spent(), search.pending()), (1, None));
    assert!(search.next_page(&Polling::new()).await.unwrap().is_some());
    let error = search.next_page(&Polling::new()).await.unwrap_err();
    let rejected = matches!(
        error,
        SearchError::Budget {
            limit: 2,
            spent: 2,
            price: 1
        }
    );
    assert!(rejected, "{error}");
    assert_eq!(*started.lock().unwrap(), ["p1", "p2"]);
    let mut search = search.max_credits(3);
    assert_eq!(
        search
            .next_page(&Polling::new())
            .await
            .unwrap()
            .unwrap()
            .rows
            .len(),
        5
    );
    assert!(search.next_page(&Polling::new()).await.unwrap().is_none());
}

/// A handle of Minotaur whose list has [`CONTACTS`] rows.
fn handle() -> crm_facade::Crm {
    crm_facade::Crm::builder("minotaur")
        .api_key(CREDENTIAL)
        .transport(testing::function(|request: http::Request<Bytes>| {
            let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
            let rows = match request.uri().path().ends_with("/metadata") {
                true => json!({"pagination": {"total_records": CONTACTS}}),
                false => {
                    let page = body["paginate"]["page"].as_u64().unwrap_or(1).max(1);
                    let size = body["paginate"]["limit"].as_u64().unwrap_or(50);
                    let first = (page - 1).saturating_mul(size).min(CONTACTS);
                    (first..first.saturating_add(size).min(CONTACTS))
                        .map(|id| json!({"id": id.to_string()}))
                        .collect()
                }
            };
            async move { Ok(testing::json(200, rows.to_string())) }
        }))
        .build()
        .unwrap()
}

/// The ids of the rows that come from a checkpoint on, or the error in their place.
async fn ids_from(
    crm: &crm_facade::Crm,
    checkpoint: crm_facade::Checkpoint,
) -> crm_facade::Result<Vec<String>> {
    let options = crm_facade::Options::new().page_size(10).resume(checkpoint);
    let contacts = crm.contacts().expect("contacts");
    let list = contacts.list(crm_facade::Query::new(), options)?;
    list.map_ok(|row| row.value.id.expect("an id").to_string())
        .try_collect()
        .await
}

#[tokio::test]
async fn a_harmed_checkpoint_is_rejected_or_gives_rows_of_the_list_once() {
    let crm = handle();
    let contacts = crm.contacts().expect("contacts");
    let options = crm_facade::Options::new().page_size(10);
    let mut list = contacts.list(crm_facade::Query::new(), options).unwrap();
    let mut given = 0;
    let mut random = rand_pcg::Pcg64Mcg::seed_from_u64(7);
    let (mut unreadable, mut rejected, mut read) = (0, 0, 0);
    let odd: [&[u8]; 8] = [
        b"0",
        b"-1",
        b"18446744073709551615",
        b"18446744073709551616",
        b"1.5",
        b"null",
        b"\"\"",
        b"{}",
    ];
    while let Some(row) = list.try_next().await.unwrap() {
        drop(row);
        given += 1;
        let whole = serde_json::to_string(&list.checkpoint()).unwrap();
        let same: crm_facade::Checkpoint = serde_json::from_str(&whole).unwrap();
        let rest = ids_from(&crm, same).await.unwrap();
        assert_eq!(rest.len(), CONTACTS as usize - given);
        for _ in 0..15 {
            let mut harmed = whole.clone().into_bytes();
            let at = random.next_u64() as usize % harmed.len();
            match random.next_u64() % 4 {
                0 => harmed[at] = random.next_u64() as u8,
                1 => harmed.truncate(at),
                2 => {
                    let length = random.next_u64() as usize % (harmed.len() - at);
                    harmed.drain(at..at + length);
                }
                // A number or a string gives way to something odd.
                _ => {
                    let is_value = |byte: &u8| byte.is_ascii_digit();
                    let from = harmed[at..]
                        .iter()
                        .position(is_value)
                        .map_or(at, |more| at + more);
                    let length = harmed[from..]
                        .iter()
                        .take_while(|byte| is_value(byte))
                        .count();
                    let odd = odd[random.next_u64() as usize % odd.len()];
                    harmed.splice(from..from + length, odd.iter().copied());
                }
            }
            let Ok(checkpoint) = serde_json::from_slice(&harmed) else {
                unreadable += 1;
                continue;
            };
            match ids_from(&crm, checkpoint).await {
                Ok(mut ids) => {
                    read += 1;
                    let all = ids.len();
                    ids.sort();
                    ids.dedup();
                    assert_eq!(ids.len(), all, "{}", String::from_utf8_lossy(&harmed));
                }
                Err(error) => {
                    rejected += 1;
                    let is_plain =
                        matches!(error.kind(), crm_facade::ErrorKind::InvalidInput { .. });
                    assert!(is_plain, "{error}: {}", String::from_utf8_lossy(&harmed));
                }
            }
        }
    }
    assert!(
        unreadable > 30 && rejected > 30 && read > 30,
        "{unreadable} {rejected} {read}"
    );
}

#[tokio::test]
async fn that_nobody_has_an_address_is_not_said_of_a_list_that_is_not_whole() {
    for (counted, is_sure) in [(2, true), (1, true), (5, false)] {
        let crm = crm_facade::Crm::builder("minotaur")
            .api_key(CREDENTIAL)
            .transport(testing::function(move |request: http::Request<Bytes>| {
                let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
                let rows = match request.uri().path().ends_with("/metadata") {
                    true => json!({"pagination": {"total_records": counted}}),
                    false if body["paginate"]["page"] == 1 => json!([
                        {"id": "1", "work_email": "Ana@Example.com "},
                        {"id": "2", "work_email": "bo@example.com"},
                    ]),
                    false => json!([]),
                };
                async move { Ok(testing::json(200, rows.to_string())) }
            }))
            .build()
            .unwrap()
            .allow_emulation(true);
        let contacts = crm.contacts().expect("contacts");
        let find = |address: &str| contacts.find_by_email(address.into(), Default::default());
        let found = find("ana@example.com").await.unwrap();
        assert_eq!(found.len(), 1);
        match find("cy@example.com").await {
            Ok(found) => assert!(is_sure && found.is_empty()),
            Err(error) => {
                assert!(!is_sure);
                assert_eq!(*error.kind(), crm_facade::ErrorKind::Interrupted);
                assert!(error.to_string().contains("counts 5 contacts and lists 2"));
            }
        }
    }
}

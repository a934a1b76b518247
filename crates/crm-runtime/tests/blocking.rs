//! Calls and lists from a program that is not asynchronous.

mod common;

use common::{GOOD, KEY, key, key_client, noting, response};
use crm_runtime::blocking::{BlockOn, BlockOnStream};
use crm_runtime::paging::{self, Page, PagingError, Plan};

#[test]
fn a_call_blocks_until_its_response_has_come_and_is_retried_meanwhile() {
    let attempts = std::sync::atomic::AtomicU32::new(0);
    let (client, requests) =
        key_client(
            move |_| match attempts.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
                0 => response(503, &[], "{}"),
                _ => response(200, &[], GOOD),
            },
        );
    let contact = client.contacts_get("7").block_on().expect("a contact");
    assert_eq!(contact.id, Some(7));
    assert_eq!(requests.lock().expect("no panic").len(), 2);
}

#[test]
fn a_list_is_an_iterator_that_tells_where_it_stands() {
    let pages = |page: u64| async move {
        let rows = match page {
            1 | 2 => vec![page * 10, page * 10 + 1],
            _ => vec![],
        };
        Ok::<Page<u64, PagingError>, PagingError>(rows.into())
    };
    let mut rows = paging::rows(Plan::pages(1).size(2), pages).block_on_stream();
    assert_eq!(rows.next().expect("a row").expect("no error"), 10);
    assert_eq!(rows.checkpoint().given, 1);
    let rest: Vec<_> = rows.by_ref().map(|row| row.expect("a row")).collect();
    assert_eq!(rest, [11, 20, 21]);
    assert!(rows.is_complete());
}

#[test]
fn threads_call_at_the_same_time() {
    let (transport, requests) = noting(|_| response(200, &[], GOOD));
    let client = key::Client::builder()
        .api_key(KEY)
        .transport(transport)
        .build()
        .expect("a client");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| client.contacts_get("7").block_on().expect("a contact"));
        }
    });
    assert_eq!(requests.lock().expect("no panic").len(), 8);
}

#[tokio::test]
#[should_panic(expected = "runtime")]
async fn in_a_task_it_panics_instead_of_stopping_the_others() {
    let (client, _) = key_client(|_| response(200, &[], GOOD));
    let _ = client.contacts_get("7").block_on();
}

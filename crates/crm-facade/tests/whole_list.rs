//! A list that comes whole is read in the memory of a row, however long it is.

#![cfg(all(feature = "skarbe", target_os = "linux"))]

use crm_facade::{Crm, End, Options, Query};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const ROWS: usize = 100_000;

/// The most that a process may take while it reads the list, in KiB.
const MOST: u64 = 64 << 10;

/// A server that gives [`ROWS`] contacts of some 400 bytes each, as they are written.
async fn serve(listener: TcpListener) {
    let (mut peer, _) = listener.accept().await.expect("a connection");
    let mut request = [0; 4096];
    let _ = peer.read(&mut request).await.expect("a request");
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n[";
    peer.write_all(head.as_bytes()).await.expect("a head");
    let note = "a note that is as long as notes are, ".repeat(8);
    for row in 0..ROWS {
        let comma = if row == 0 { "" } else { "," };
        let row = format!(
            r#"{comma}{{"id":"{row}","first_name":"Ada","email":"ada{row}@example.com","note":"{note}"}}"#
        );
        peer.write_all(row.as_bytes()).await.expect("a row");
    }
    peer.write_all(b"]").await.expect("the end");
}

/// The most memory that this process had, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("the state of the process");
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let peak = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    peak.expect("the peak")
}

#[tokio::test]
async fn a_hundred_thousand_rows_take_no_more_than_64_mib() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = tokio::spawn(serve(listener));
    let crm = Crm::builder("skarbe").api_key("key");
    let crm = crm
        .base_url(format!("http://{address}"))
        .build()
        .expect("a handle");
    let contacts = crm.contacts().expect("contacts");
    let mut list = contacts.list(Query::new(), Options::new()).expect("a list");
    let (mut rows, mut bytes) = (0, 0);
    while let Some(contact) = list.try_next().await.expect("a row") {
        rows += 1;
        bytes += contact.value.notes.map_or(0, |notes| notes.len());
    }
    assert_eq!((rows, list.end()), (ROWS, Some(End::Complete)));
    // More than a response may have as a whole.
    assert!(bytes > 28 << 20, "{bytes}");
    server.await.expect("no panic");
    let peak = peak();
    println!("{rows} rows, at most {peak} KiB");
    assert!(peak < MOST, "{peak} KiB");
}

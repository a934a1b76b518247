//! What the runtime does with each fault, for a read, a write and a call that costs.
//!
//! The table is printed into `docs/faults.md`. With `CRM_BLESS=1` in the environment the test
//! writes that file; without, it fails if the file says something else.

mod common;

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use common::{EMAIL, GOOD, KEY, PHONE, contact, key, policy, response};
use crm_runtime::client::{Error, ErrorKind};
use crm_runtime::{RetryPolicy, TransportError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

const ATTEMPTS: u32 = 3;

#[derive(Clone)]
enum Fault {
    /// A response, given by a transport that is a function.
    Response(u16, Vec<(&'static str, &'static str)>, Vec<u8>),
    NotSent,
    Interrupted,
    /// Nobody listens.
    Refused,
    /// Bytes of a server on a socket.
    Wire(Wire),
}

#[derive(Clone, Copy)]
enum Wire {
    /// Closes without reading.
    CloseAtOnce,
    /// Reads a part of the request and closes.
    CloseWithin,
    /// Reads the request and closes.
    CloseAfter,
    /// Sends a part of the head and closes.
    CutHead,
    /// Sends a part of the body and closes.
    CutBody(u16),
    /// Reads the request and says nothing.
    StallHead,
    /// Sends a part of the body and no more.
    StallBody,
    /// Redirects to this host, where another server listens.
    Redirect(u16),
    /// Announces a body above the maximum.
    AnnounceLarge,
    /// Sends, in chunks, a body above the maximum.
    SendLarge,
}

/// When a request is repeated.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Repeated {
    Always,
    IfSafe,
    Never,
}

struct Row {
    name: String,
    fault: Fault,
    /// `None` if the call succeeds.
    kind: Option<ErrorKind>,
    repeated: Repeated,
    /// Whether a write may have been carried out.
    carried_out: bool,
    /// Whether a write succeeds where a read does not.
    writes_succeed: bool,
    /// Whether a read succeeds where a write does not.
    reads_succeed: bool,
    retry_after: Option<u64>,
}

impl Row {
    fn new(name: impl Into<String>, fault: Fault, kind: ErrorKind) -> Self {
        Self {
            name: name.into(),
            fault,
            kind: Some(kind),
            repeated: Repeated::Never,
            carried_out: false,
            writes_succeed: false,
            reads_succeed: false,
            retry_after: None,
        }
    }

    fn repeated(mut self, repeated: Repeated) -> Self {
        self.repeated = repeated;
        self
    }

    fn carried_out(mut self) -> Self {
        self.carried_out = true;
        self
    }
}

fn page() -> Vec<u8> {
    format!("<html><head><title>Oops</title></head><body>{EMAIL} {KEY}</body></html>").into()
}

fn rows() -> Vec<Row> {
    use ErrorKind::*;
    use Repeated::*;
    let json = "application/json";
    let ok = |body: &str| Fault::Response(200, vec![], body.into());
    let mut rows = vec![
        Row::new("nobody listens at the address", Fault::Refused, Connect).repeated(Always),
        Row::new(
            "the transport says that nothing was sent",
            Fault::NotSent,
            Connect,
        )
        .repeated(Always),
        Row::new(
            "the transport says that it was interrupted",
            Fault::Interrupted,
            Transport,
        )
        .repeated(IfSafe)
        .carried_out(),
    ];
    for (name, wire, kind) in [
        (
            "the connection is closed before the request is read",
            Wire::CloseAtOnce,
            Transport,
        ),
        (
            "the connection is closed within the request",
            Wire::CloseWithin,
            Transport,
        ),
        (
            "the connection is closed after the request",
            Wire::CloseAfter,
            Transport,
        ),
        (
            "the head of the response is cut off",
            Wire::CutHead,
            Transport,
        ),
        (
            "the body of a 200 is cut off",
            Wire::CutBody(200),
            Transport,
        ),
        ("no response comes in time", Wire::StallHead, Timeout),
        ("the body of the response stalls", Wire::StallBody, Timeout),
    ] {
        rows.push(
            Row::new(name, Fault::Wire(wire), kind)
                .repeated(IfSafe)
                .carried_out(),
        );
    }
    rows.push(Row::new(
        "the body of a 404 is cut off",
        Fault::Wire(Wire::CutBody(404)),
        Status,
    ));

    for status in [400, 401, 402, 403, 404, 409, 410, 415, 422, 501, 505] {
        rows.extend(statuses(status, Never, status >= 500));
    }
    for status in [408, 425, 429, 500, 502, 503, 504] {
        rows.extend(statuses(status, IfSafe, status >= 500 || status == 408));
    }

    for status in [429, 503] {
        let date = "Tue, 01 Feb 2050 00:00:00 GMT";
        for (form, headers, repeated, wait) in [
            (
                "`Retry-After: 7`",
                vec![("retry-after", "7")],
                IfSafe,
                Some(7),
            ),
            (
                "`Retry-After: 0`",
                vec![("retry-after", "0")],
                IfSafe,
                Some(0),
            ),
            (
                "`Retry-After: 3600`, beyond the budget",
                vec![("retry-after", "3600")],
                Never,
                Some(3600),
            ),
            (
                "`Retry-After` as a date 20 s after its `Date`, by a clock that is decades off",
                vec![
                    ("retry-after", "Tue, 01 Feb 2050 00:00:20 GMT"),
                    ("date", date),
                ],
                IfSafe,
                Some(20),
            ),
            (
                "`Retry-After` as a date that is over",
                vec![("retry-after", "Tue, 01 Feb 2000 00:00:00 GMT")],
                IfSafe,
                Some(0),
            ),
            (
                "`Retry-After-Ms: 3000`",
                vec![("retry-after-ms", "3000")],
                IfSafe,
                Some(3),
            ),
            (
                "`Retry-After: soon`",
                vec![("retry-after", "soon")],
                IfSafe,
                None,
            ),
        ] {
            // A write that was rejected goes again if the vendor says when.
            let repeated = match (status, repeated, wait) {
                (429, IfSafe, Some(_)) => Always,
                _ => repeated,
            };
            let fault = Fault::Response(status, headers, b"{}".to_vec());
            rows.push(Row {
                retry_after: wait,
                carried_out: status == 503,
                ..Row::new(format!("{status} with {form}"), fault, Status).repeated(repeated)
            });
        }
    }

    rows.extend([
        Row {
            kind: None,
            ..Row::new(
                "200 with a value that the enum does not know",
                ok(r#"{"id":1,"state":"new"}"#),
                Decode,
            )
        },
        Row {
            kind: None,
            ..Row::new(
                "200 with JSON called text/html",
                Fault::Response(200, vec![("content-type", "text/html")], GOOD.into()),
                Decode,
            )
        },
        Row {
            kind: None,
            ..Row::new("200 with a field missing", ok(r#"{"name":"Jane"}"#), Decode)
        },
        Row {
            kind: None,
            ..Row::new(
                "200 with null for a string",
                ok(r#"{"id":1,"title":null}"#),
                Decode,
            )
        },
        Row {
            reads_succeed: true,
            ..Row::new(
                "200 with a string for a number, and nothing else",
                ok(r#"{"id":"jane.doe@example.com"}"#),
                Unrecognized,
            )
        }
        .carried_out(),
        Row::new(
            "200 with none of the documented fields",
            ok(r#"{"job":"jane.doe@example.com"}"#),
            Unrecognized,
        )
        .carried_out(),
        Row::new(
            "200 with an error and none of the documented fields",
            ok(r#"{"error":"jane.doe@example.com is gone"}"#),
            Rejected,
        ),
        Row::new(
            "200 with broken JSON",
            ok(r#"{"id":1,"name":"Jane"#),
            Decode,
        )
        .carried_out(),
        Row {
            writes_succeed: true,
            ..Row::new("200 with an empty body", ok(""), Decode)
        },
        Row::new(
            "200 with bytes that are no text",
            Fault::Response(200, vec![], vec![0xff, 0xfe]),
            Decode,
        )
        .carried_out(),
        Row::new(
            "200 with an HTML page",
            Fault::Response(200, vec![("content-type", "text/html")], page()),
            Decode,
        )
        .carried_out(),
        Row::new(
            "200 with an HTML page called JSON",
            Fault::Response(200, vec![("content-type", json)], page()),
            Decode,
        )
        .carried_out(),
        Row::new(
            "200 with the mark of a failure",
            ok(r#"{"success":false,"why":"no room for jane.doe@example.com"}"#),
            Rejected,
        ),
        Row::new(
            "200 with a body above the maximum",
            ok(&format!("\"{}\"", "x".repeat(5000))),
            TooLarge,
        )
        .carried_out(),
        Row::new(
            "200 that announces a body above the maximum",
            Fault::Wire(Wire::AnnounceLarge),
            TooLarge,
        )
        .carried_out(),
        Row::new(
            "200 that sends a body above the maximum",
            Fault::Wire(Wire::SendLarge),
            TooLarge,
        )
        .carried_out(),
    ]);
    for status in [301, 302, 303, 307, 308] {
        rows.push(
            Row::new(
                format!("{status} to another host"),
                Fault::Wire(Wire::Redirect(status)),
                Redirect,
            )
            .carried_out(),
        );
    }
    rows
}

fn statuses(status: u16, repeated: Repeated, carried_out: bool) -> Vec<Row> {
    let json = format!(r#"{{"message":"no {EMAIL} at {PHONE}, key {KEY}"}}"#);
    [
        ("JSON", "application/json", json.into_bytes()),
        ("an HTML page", "text/html", page()),
        ("no body", "application/json", Vec::new()),
    ]
    .into_iter()
    .map(|(body, media_type, bytes)| {
        let fault = Fault::Response(status, vec![("content-type", media_type)], bytes);
        Row {
            carried_out,
            ..Row::new(format!("{status} with {body}"), fault, ErrorKind::Status).repeated(repeated)
        }
    })
    .collect()
}

#[derive(Clone, Copy, Debug)]
enum Call {
    Read,
    Write,
    Paid,
}

/// What came of one cell.
struct Cell {
    outcome: Result<(), Error<common::types::Problem>>,
    attempts: u32,
    took: Duration,
}

impl Cell {
    fn describe(&self) -> String {
        let attempts = match self.attempts {
            1 => "1 attempt".to_owned(),
            attempts => format!("{attempts} attempts"),
        };
        match &self.outcome {
            Ok(()) => format!("{attempts}, succeeds"),
            Err(error) => {
                let mut text = format!("{attempts}, `{}`", error.kind());
                if error.may_have_been_carried_out() {
                    text.push_str(", may have been carried out");
                }
                if let Some(wait) = error.retry_after() {
                    write!(text, ", retry in {} s", wait.as_secs()).expect("a text");
                }
                text
            }
        }
    }
}

async fn run(row: &Row, call: Call) -> Cell {
    let sent = Arc::new(AtomicU32::new(0));
    let mut server = None;
    let builder = key::Client::builder().api_key(KEY).max_response_bytes(4096);
    let client = match row.fault.clone() {
        Fault::Wire(wire) => {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let address = listener.local_addr().expect("an address");
            server = Some(tokio::spawn(serve(listener, wire, sent.clone())));
            let builder = match wire {
                Wire::StallHead | Wire::StallBody => {
                    builder.attempt_timeout(Duration::from_millis(200))
                }
                _ => builder,
            };
            on_the_wire(builder, &address.to_string())
        }
        Fault::Refused => {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let address = listener.local_addr().expect("an address");
            drop(listener);
            on_the_wire(builder, &address.to_string())
        }
        fault => {
            let count = sent.clone();
            let (transport, _) = common::noting(move |_| {
                count.fetch_add(1, Ordering::Relaxed);
                match &fault {
                    Fault::Response(status, headers, body) => {
                        response(*status, headers, body.clone())
                    }
                    Fault::NotSent => Err(TransportError::not_sent("no way")),
                    _ => Err(TransportError::interrupted("gone")),
                }
            });
            builder.retry(policy()).transport(transport)
        }
    }
    .build()
    .expect("a client");

    let start = Instant::now();
    let outcome = match call {
        Call::Read => client.contacts_get("7").await.map(|_| ()),
        Call::Write => client.contacts_create(&contact()).await.map(|_| ()),
        Call::Paid => client.emails_find(&contact()).await.map(|_| ()),
    };
    if let Some(server) = server {
        server.abort();
    }
    let sent = sent.load(Ordering::Relaxed);
    let attempts = match (&outcome, &row.fault) {
        // A rejected connection reaches no server that could count it.
        (Err(error), Fault::Refused) => error.attempts(),
        (Err(error), _) => {
            assert_eq!(error.attempts(), sent, "{}", row.name);
            sent
        }
        (Ok(()), _) => sent,
    };
    Cell {
        outcome,
        attempts,
        took: start.elapsed(),
    }
}

/// Real sockets know nothing of paused time, so waits are short here.
fn on_the_wire(
    builder: crm_runtime::ClientBuilder<key::Client>,
    address: &str,
) -> crm_runtime::ClientBuilder<key::Client> {
    let quick = Duration::from_millis(1);
    builder.base_url(format!("http://{address}/ext")).retry(
        RetryPolicy::new()
            .max_attempts(ATTEMPTS)
            .backoff(quick, quick),
    )
}

/// Whether a redirect was followed. A panic in a task would go unheard.
static FOLLOWED: AtomicBool = AtomicBool::new(false);

async fn serve(listener: TcpListener, wire: Wire, sent: Arc<AtomicU32>) {
    // Where the redirects lead: whatever comes here is a credential that has left its origin.
    let elsewhere = TcpListener::bind("127.0.0.2:0").await.expect("a port");
    let target = elsewhere.local_addr().expect("an address");
    tokio::spawn(async move {
        if elsewhere.accept().await.is_ok() {
            FOLLOWED.store(true, Ordering::Relaxed);
        }
    });
    while let Ok((mut stream, _)) = listener.accept().await {
        sent.fetch_add(1, Ordering::Relaxed);
        let response = match wire {
            Wire::CloseAtOnce => continue,
            Wire::CloseWithin => {
                let mut some = [0; 10];
                let _ = stream.read(&mut some).await;
                continue;
            }
            Wire::CloseAfter => String::new(),
            Wire::CutHead => "HTTP/1.1 200 OK\r\ncontent-ty".to_owned(),
            Wire::CutBody(status) => {
                format!("HTTP/1.1 {status} Status\r\ncontent-length: 500\r\n\r\n{{\"message\":")
            }
            Wire::StallHead => String::new(),
            Wire::StallBody => "HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{".to_owned(),
            Wire::Redirect(status) => format!(
                "HTTP/1.1 {status} Moved\r\nlocation: http://{target}/ext/contacts/7\r\ncontent-length: 0\r\n\r\n"
            ),
            Wire::AnnounceLarge => {
                "HTTP/1.1 200 OK\r\ncontent-length: 5000000000\r\n\r\n{".to_owned()
            }
            Wire::SendLarge => {
                let chunk = format!("400\r\n{}\r\n", "x".repeat(0x400));
                format!(
                    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{}0\r\n\r\n",
                    chunk.repeat(8)
                )
            }
        };
        read_request(&mut stream).await;
        let _ = stream.write_all(response.as_bytes()).await;
        if matches!(wire, Wire::StallHead | Wire::StallBody) {
            // Held open until the client goes.
            tokio::spawn(async move {
                let mut rest = Vec::new();
                let _ = stream.read_to_end(&mut rest).await;
            });
        }
    }
}

async fn read_request(stream: &mut TcpStream) {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&request).to_ascii_lowercase();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length: usize = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok())
                .unwrap_or(0);
            if body.len() >= length {
                return;
            }
        }
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return,
            Ok(read) => request.extend_from_slice(&buffer[..read]),
        }
    }
}

fn check(row: &Row, call: Call, cell: &Cell) {
    let place = format!("{} / {call:?}", row.name);
    let write = !matches!(call, Call::Read);
    let attempts = match row.repeated {
        Repeated::Always => ATTEMPTS,
        Repeated::IfSafe if !write => ATTEMPTS,
        _ => 1,
    };
    assert_eq!(cell.attempts, attempts, "{place}");
    let error = match (&cell.outcome, row.kind) {
        (Ok(()), None) => return,
        (Ok(()), Some(_)) if write && row.writes_succeed => return,
        (Ok(()), Some(_)) if row.reads_succeed && !matches!(call, Call::Write) => return,
        (Ok(()), Some(_)) => panic!("{place}: succeeded"),
        (Err(error), None) => panic!("{place}: {error}"),
        (Err(error), Some(kind)) => {
            assert_eq!(error.kind(), kind, "{place}: {error:?}");
            error
        }
    };
    assert_eq!(
        error.may_have_been_carried_out(),
        write && row.carried_out,
        "{place}"
    );
    assert_eq!(
        error.retry_after().map(|wait| wait.as_secs()),
        row.retry_after,
        "{place}"
    );
    if let (Fault::Response(..), Some(wait)) = (&row.fault, row.retry_after) {
        let waits = u64::from(cell.attempts - 1);
        assert!(
            cell.took >= Duration::from_secs(wait * waits),
            "{place}: {:?}",
            cell.took
        );
    }
    if let Fault::Response(status, ..) = row.fault {
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(status),
            "{place}"
        );
    }
    assert_eq!(error.vendor(), Some("probe"));
    assert!(error.operation().is_some() && error.path().is_some());
    for text in [
        error.to_string(),
        format!("{error:#}"),
        format!("{error:?}"),
    ] {
        for secret in [KEY, EMAIL, "jane", "555 010", "Jane"] {
            assert!(!text.contains(secret), "{place}: {text}");
        }
    }
    assert!(!error.to_string().contains('\n'));
}

#[test]
fn every_fault_is_handled_as_the_table_says() {
    let paused = runtime(true);
    let real = runtime(false);
    let mut table = String::new();
    for row in rows() {
        write!(table, "| {} |", row.name).expect("a text");
        for call in [Call::Read, Call::Write, Call::Paid] {
            let runtime = match row.fault {
                Fault::Wire(_) | Fault::Refused => &real,
                _ => &paused,
            };
            let cell = runtime.block_on(run(&row, call));
            check(&row, call, &cell);
            write!(table, " {} |", cell.describe()).expect("a text");
        }
        table.push('\n');
    }

    assert!(!FOLLOWED.load(Ordering::Relaxed), "a redirect was followed");

    let document = format!(
        "# Faults\n\n\
         What a call does when something goes wrong, with a policy of {ATTEMPTS} attempts and a \
         budget of 60 s. A read is a call that is safe to retry, a write changes something, a \
         paid call costs credits.\n\n\
         Written by `CRM_BLESS=1 cargo test -p crm-runtime --test faults`, which runs every cell; \
         do not edit.\n\n\
         | what happens | read | write | paid call |\n|---|---|---|---|\n{table}"
    );
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/faults.md");
    if std::env::var_os("CRM_BLESS").is_some() {
        std::fs::write(path, &document).expect("the file can be written");
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        written.replace("\r\n", "\n") == document,
        "docs/faults.md is stale: run CRM_BLESS=1 cargo test -p crm-runtime --test faults"
    );
}

fn runtime(paused: bool) -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(paused)
        .build()
        .expect("a runtime")
}

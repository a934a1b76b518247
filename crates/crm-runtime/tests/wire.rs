//! What a server on a socket really gets, and what a user's own client may not do.

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use common::{GOOD, KEY, key, policy};
use crm_runtime::client::ErrorKind;
use crm_runtime::{CallOptions, ClientConfig, HttpClient, RetryPolicy};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use tokio::runtime::Runtime;

type Heads = Arc<Mutex<Vec<Vec<String>>>>;

/// A server that notes the head of each request and responds with `response`.
fn server(response: Vec<u8>) -> (SocketAddr, Heads) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let heads = Heads::default();
    let noted = heads.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
            loop {
                let mut head = Vec::new();
                loop {
                    let mut line = String::new();
                    match reader.read_line(&mut line) {
                        Ok(0) | Err(_) => break,
                        Ok(_) if line == "\r\n" => break,
                        Ok(_) => head.push(line.trim_end_matches("\r\n").to_owned()),
                    }
                }
                if head.is_empty() {
                    break;
                }
                let length = head
                    .iter()
                    .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok())
                    .unwrap_or(0);
                let mut body = vec![0; length];
                reader.read_exact(&mut body).expect("a body");
                noted.lock().expect("no panic").push(head);
                if stream.write_all(&response).is_err() {
                    break;
                }
            }
        }
    });
    (address, heads)
}

fn good() -> Vec<u8> {
    let length = GOOD.len();
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{GOOD}"
    )
    .into()
}

fn client(address: SocketAddr) -> key::Client {
    key::Client::builder()
        .api_key(KEY)
        .base_url(format!("http://{address}/ext"))
        .retry(policy())
        .build()
        .expect("a client")
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

fn any_id() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[./\\\\%?#;: \t\r\n\0a2eE5cF]{0,8}",
        prop::collection::vec(
            prop::sample::select(vec![
                "..", ".", "/", "\\", "%2e", "%2f", "%", "é", "!", "\u{202e}"
            ]),
            0..5
        )
        .prop_map(|parts| parts.concat()),
    ]
}

#[test]
fn an_id_arrives_as_one_segment_or_not_at_all() {
    let (address, heads) = server(good());
    let runtime = runtime();
    let client = client(address);
    proptest!(|(id in any_id())| {
        heads.lock().expect("no panic").clear();
        let result = runtime.block_on(client.contacts_get(&id));
        let heads = heads.lock().expect("no panic");
        match result {
            Err(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::InvalidRequest);
                prop_assert!(heads.is_empty());
                let up = id.split(['/', '\\', ';']).any(|part| part == "." || part == "..");
                prop_assert!(id.is_empty() || up || id.contains('\0'));
            }
            Ok(_) => {
                let line: Vec<_> = heads[0][0].split(' ').collect();
                prop_assert_eq!(line.len(), 3);
                let segments: Vec<_> = line[1].split('/').collect();
                prop_assert_eq!(&segments[..3], &["", "ext", "contacts"]);
                prop_assert_eq!(segments.len(), 4);
                let up = id.split(['/', '\\', ';']).any(|part| part == "." || part == "..");
                prop_assert!(!up);
                let arrived = percent_decode_str(segments[3]).decode_utf8().expect("text");
                prop_assert_eq!(arrived, id);
            }
        }
    });
}

#[test]
fn a_header_arrives_as_it_is_or_not_at_all() {
    let (address, heads) = server(good());
    let runtime = runtime();
    let client = client(address);
    let values = prop_oneof![any::<String>(), "[ -~]{0,12}", "[a\r\n: \t]{0,6}"];
    proptest!(|(value in values)| {
        heads.lock().expect("no panic").clear();
        let client = client.with_options(CallOptions::new().header("x-value", value.clone()));
        let result = runtime.block_on(client.contacts_get("7"));
        let heads = heads.lock().expect("no panic");
        match result {
            Err(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::InvalidRequest);
                prop_assert!(heads.is_empty());
            }
            Ok(_) => {
                let found: Vec<_> = heads[0]
                    .iter()
                    .filter_map(|line| line.strip_prefix("x-value: "))
                    .collect();
                prop_assert_eq!(found, [value.as_str()]);
                prop_assert_eq!(heads[0].iter().filter(|line| line.starts_with("a:")).count(), 0);
            }
        }
    });
}

/// A shared pool whose settings ask for redirects to be followed.
fn eager() -> HttpClient {
    HttpClient::with(|builder| builder.redirect(reqwest::redirect::Policy::limited(5)))
        .expect("a pool")
}

#[test]
fn a_pool_that_is_to_follow_redirects_does_not() {
    for status in ["301", "302", "303", "307", "308"] {
        let (elsewhere, received) = server(good());
        let redirect = format!(
            "HTTP/1.1 {status} Elsewhere\r\nlocation: http://{elsewhere}/ext/contacts/7\r\ncontent-length: 0\r\n\r\n"
        );
        let (address, _) = server(redirect.into());
        let client = key::Client::builder()
            .api_key(KEY)
            .base_url(format!("http://{address}/ext"))
            .http_client(eager())
            .build()
            .expect("a client");
        let error = runtime()
            .block_on(client.contacts_get("7"))
            .expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Redirect, "{status}");
        assert_eq!(error.attempts(), 1, "{status}");
        assert!(received.lock().expect("no panic").is_empty(), "{status}");
    }
}

#[test]
fn a_paid_call_that_is_redirected_is_not_retried() {
    let redirect = "HTTP/1.1 307 Temporary Redirect\r\nlocation: http://127.0.0.1:1/x\r\ncontent-length: 0\r\n\r\n";
    let (address, heads) = server(redirect.into());
    let client = key::Client::builder()
        .api_key(KEY)
        .base_url(format!("http://{address}/ext"))
        .http_client(eager())
        .retry(policy())
        .build()
        .expect("a client");
    let error = runtime()
        .block_on(client.emails_find(&common::contact()))
        .expect_err("an error");
    assert_eq!(heads.lock().expect("no panic").len(), 1);
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.may_have_been_carried_out());
}

#[test]
fn a_shared_pool_retries_what_was_not_sent() {
    let dead = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = dead.local_addr().expect("an address");
    drop(dead);
    let client = key::Client::builder()
        .api_key(KEY)
        .base_url(format!("http://{address}/ext"))
        .http_client(HttpClient::new().expect("a pool"))
        .retry(policy())
        .build()
        .expect("a client");
    let error = runtime()
        .block_on(client.emails_find(&common::contact()))
        .expect_err("an error");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(!error.may_have_been_carried_out());
}

#[test]
fn a_client_names_itself_as_it_was_told() {
    let agent = |config: ClientConfig| {
        let (address, heads) = server(good());
        let client: key::Client = config
            .api_key(KEY)
            .base_url(format!("http://{address}/ext"))
            .build()
            .expect("a client");
        runtime()
            .block_on(client.contacts_get("7"))
            .expect("a contact");
        let heads = heads.lock().expect("no panic");
        let lines = heads[0].iter();
        let found: Vec<_> = lines
            .filter_map(|line| line.strip_prefix("user-agent: "))
            .collect();
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].to_owned()
    };
    let pool = || HttpClient::with(|builder| builder.user_agent("pool/1")).expect("a pool");
    let ours = concat!("crm-clients/", env!("CARGO_PKG_VERSION"));
    assert_eq!(agent(ClientConfig::new()), ours);
    assert_eq!(
        agent(ClientConfig::new().http_client(HttpClient::new().expect("a pool"))),
        ours
    );
    assert_eq!(agent(ClientConfig::new().http_client(pool())), "pool/1");
    assert_eq!(
        agent(ClientConfig::new().http_client(pool()).user_agent("app/2")),
        "app/2"
    );
}

#[test]
fn loopback_and_plain_http_are_reached_without_a_proxy() {
    let (proxy, seen) = server(good());
    let proxy = reqwest::Proxy::all(format!("http://{proxy}")).expect("a proxy");
    let http = HttpClient::with(|builder| builder.proxy(proxy.clone())).expect("a pool");
    let call = |base_url: &str| {
        let client = key::Client::builder()
            .api_key(KEY)
            .base_url(base_url)
            .allow_plain_http(true)
            .http_client(http.clone())
            .retry(RetryPolicy::never())
            .build()
            .expect("a client");
        runtime().block_on(client.contacts_get("7")).map(drop)
    };
    let (address, _) = server(good());
    call(&format!("http://{address}/ext")).expect("a contact");
    call(&format!("http://localhost:{}/ext", address.port())).expect("a contact");
    for base_url in [
        "http://127.0.0.2:1",
        "http://[::1]:1",
        "http://[::ffff:127.0.0.1]:1",
        "http://localhost.:1",
        "https://127.0.0.1:1",
        "https://localhost:1",
        "https://[::1]:1",
        // A proxy could read the key.
        "http://crm.invalid",
    ] {
        let error = call(base_url).expect_err(base_url);
        assert_eq!(error.kind(), ErrorKind::Connect, "{base_url}: {error}");
    }
    assert!(seen.lock().expect("no panic").is_empty());

    call("https://crm.invalid/ext").expect_err("no tunnel");
    let seen = seen.lock().expect("no panic");
    assert!(
        seen[0][0].starts_with("CONNECT crm.invalid:443 "),
        "{seen:?}"
    );
    assert!(!format!("{seen:?}").contains(KEY), "{seen:?}");
}

#[test]
fn a_redirect_names_the_address_to_set() {
    for (location, said, to_set) in [
        (
            "https://new.example.com/v2/contacts/7",
            "a redirect to https://new.example.com, which is not followed; set the base URL to \
             https://new.example.com/v2 if that is the vendor's",
            Some("https://new.example.com/v2"),
        ),
        (
            "https://login.example.com/ada",
            "a redirect to https://login.example.com, which is not followed; check the base URL",
            None,
        ),
    ] {
        let response = format!(
            "HTTP/1.1 301 Moved Permanently\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n"
        );
        let (address, _) = server(response.into());
        let error = runtime()
            .block_on(client(address).contacts_get("7"))
            .expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(error.redirect_base_url(), to_set);
        let text = error.to_string();
        assert!(text.ends_with(said), "{text}");
        assert!(
            !format!("{error:#} {error:?}").contains("/ada"),
            "{error:?}"
        );
    }
}

#[test]
fn a_clients_debug_output_holds_no_default_headers() {
    let mut headers = http::HeaderMap::new();
    headers.insert("x-gateway", "hunter2".parse().expect("a value"));
    let http =
        HttpClient::with(|builder| builder.default_headers(headers.clone())).expect("a pool");
    assert!(!format!("{http:?}").contains("hunter2"));
    let client = key::Client::builder()
        .api_key(KEY)
        .http_client(http)
        .build()
        .expect("a client");
    let text = format!("{client:?}");
    assert!(text.contains("https://api.probe.example/ext"), "{text}");
    assert!(
        !text.contains("gateway") && !text.contains("hunter2"),
        "{text}"
    );
}

#[test]
fn the_address_is_in_no_cause_of_an_error() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{".to_vec();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a stream");
            let mut head = [0; 4096];
            let _ = stream.read(&mut head);
            let _ = stream.write_all(&cut);
        }
    });
    let error = runtime()
        .block_on(client(address).contacts_get("contact77"))
        .expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Transport);
    let mut next: Option<&dyn std::error::Error> = Some(&error);
    let mut causes = 0;
    while let Some(error) = next {
        let text = format!("{error} {error:?}");
        assert!(!text.contains("contact77"), "{text}");
        next = error.source();
        causes += 1;
    }
    assert!(causes > 1);
}

#[test]
fn a_redirect_within_the_origin_is_rejected_too() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for (stream, path) in listener.incoming().zip(["/ext/contacts/7", ""]) {
            let mut stream = stream.expect("a stream");
            let mut head = [0; 4096];
            let _ = stream.read(&mut head);
            let response = match path {
                "" => String::from_utf8(good()).expect("text"),
                _ => "HTTP/1.1 302 Found\r\nlocation: /ext/contacts/8\r\nconnection: close\r\ncontent-length: 0\r\n\r\n".to_owned(),
            };
            let _ = stream.write_all(response.as_bytes());
        }
    });
    let client = key::Client::builder()
        .api_key(KEY)
        .base_url(format!("http://{address}/ext"))
        .http_client(eager())
        .build()
        .expect("a client");
    let error = runtime()
        .block_on(client.contacts_get("7"))
        .expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Redirect);
}

#[cfg(feature = "gzip")]
#[test]
fn the_ceiling_counts_after_decompression() {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(&vec![b' '; 64 << 20]).expect("room");
    let bomb = encoder.finish().expect("room");
    let mut response = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        bomb.len()
    )
    .into_bytes();
    response.extend(bomb);
    let (address, _) = server(response);
    let client = client(address);
    let error = runtime()
        .block_on(client.contacts_get("7"))
        .expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::TooLarge);

    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(GOOD.as_bytes()).expect("room");
    let body = encoder.finish().expect("room");
    let mut response = format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    response.extend(body);
    let (address, heads) = server(response);
    let client = self::client(address);
    runtime()
        .block_on(client.contacts_get("7"))
        .expect("a response");
    let heads = heads.lock().expect("no panic");
    assert!(heads[0].iter().any(|line| line == "accept-encoding: gzip"));
}

/// A server that keeps its connections, and counts them.
fn keeping() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    std::thread::spawn(move || {
        for peer in listener.incoming() {
            let mut peer = peer.expect("a connection");
            counted.fetch_add(1, Ordering::SeqCst);
            std::thread::spawn(move || {
                let mut request = Vec::new();
                let mut piece = [0; 1024];
                while let Ok(read @ 1..) = peer.read(&mut piece) {
                    request.extend_from_slice(&piece[..read]);
                    if request.ends_with(b"\r\n\r\n") {
                        request.clear();
                        let head =
                            format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", GOOD.len());
                        let response = [head.as_bytes(), GOOD.as_bytes()].concat();
                        peer.write_all(&response).expect("a response");
                    }
                }
            });
        }
    });
    (address, connections)
}

#[test]
fn clients_of_a_process_share_their_connections() {
    let client = |address, key: &str| -> key::Client {
        let config = ClientConfig::new().base_url(format!("http://{address}/ext"));
        config.api_key(key).build().expect("a client")
    };
    let (address, connections) = keeping();
    runtime().block_on(async {
        for tenant in 0..5 {
            let client = client(address, &format!("key-{tenant}"));
            client.contacts_get("7").await.expect("a contact");
        }
    });
    assert_eq!(connections.load(Ordering::SeqCst), 1);
    // What one runtime has opened is of no use in another, and does no harm there: its connection
    // stands still while nobody drives it.
    let kept = client(address, "key");
    let idle = runtime();
    for runtime in [&idle, &runtime()] {
        runtime.block_on(async {
            kept.contacts_get("7").await.expect("a contact");
            let another = client(address, "another");
            another.contacts_get("7").await.expect("a contact");
        });
    }
    assert_eq!(connections.load(Ordering::SeqCst), 3);
    // A pool of its own is kept apart.
    runtime().block_on(async {
        for _ in 0..2 {
            let pool = HttpClient::new().expect("a pool");
            let config = ClientConfig::new().base_url(format!("http://{address}/ext"));
            let client: key::Client = config
                .http_client(pool)
                .api_key(KEY)
                .build()
                .expect("a client");
            client.contacts_get("7").await.expect("a contact");
        }
    });
    assert_eq!(connections.load(Ordering::SeqCst), 5);
}

#[test]
fn a_client_of_reqwest_can_be_made_beside() {
    HttpClient::new().expect("a pool");
    drop(reqwest::Client::new());
}

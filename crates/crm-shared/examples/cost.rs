//! Measures what a slot costs, and a whole call to a server on loopback: with the limiter of one
//! process, with files, and with Redis if `CRM_REDIS` names one.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crm_runtime::api::{Basis, Provenance, RateLimit};
use crm_runtime::{Limiter, LocalLimiter, SlotRequest};
use crm_shared::{Account, SharedQuota};

const CALLS: u32 = 2_000;

/// The best of five rounds, since others use the machine too.
async fn measure(name: &str, limiter: Arc<dyn Limiter>, is_full: bool) {
    let request = SlotRequest::new("contacts_list");
    if is_full {
        for _ in 0..60 {
            limiter.acquire(request).await.expect("a slot");
        }
    }
    let mut best = f64::MAX;
    for _ in 0..5 {
        let began = Instant::now();
        for _ in 0..CALLS {
            match is_full {
                // It is told how long it would have to wait, and leaves.
                true => {
                    let hasty = request.deadline(Some(tokio::time::Instant::now()));
                    limiter.acquire(hasty).await.expect_err("no slot");
                }
                false => {
                    limiter.acquire(request).await.expect("a slot");
                }
            }
        }
        best = best.min(began.elapsed().as_secs_f64() / f64::from(CALLS));
    }
    println!("{name}: {:.1} µs a call", best * 1e6);
}

/// The best of ten rounds in which the log fills up, each a window after the last.
async fn measure_calls(name: &str, base: &str, limiter: Arc<dyn Limiter>) -> anyhow::Result<f64> {
    let client = crm_lunarsend::v2::Client::builder()
        .api_key("key")
        .base_url(base)
        .limiter(limiter)
        .build()?;
    let mut best = f64::MAX;
    for _ in 0..10 {
        tokio::time::sleep(Duration::from_millis(1_200)).await;
        let began = Instant::now();
        for _ in 0..60 {
            let call = client.connection().request(
                http::Method::GET,
                "/contacts",
                crm_runtime::RawRequest::new(),
            );
            call.await?;
        }
        best = best.min(began.elapsed().as_secs_f64() / 60.0);
    }
    println!("{name}: {:.1} µs a call", best * 1e6);
    Ok(best)
}

/// Responds to every request, on threads of its own.
fn serve(listener: &TcpListener) {
    for stream in listener.incoming().flatten() {
        std::thread::spawn(move || response(stream));
    }
}

fn response(mut stream: TcpStream) -> Option<()> {
    let body = r#"{"data":[]}"#;
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.set_nodelay(true).ok()?;
    let mut head = [0; 4096];
    let mut filled = 0;
    loop {
        filled += match stream.read(&mut head[filled..]).ok()? {
            0 => return None,
            read => read,
        };
        if head[..filled].ends_with(b"\r\n\r\n") {
            stream.write_all(response.as_bytes()).ok()?;
            filled = 0;
        }
    }
}

fn limit(requests: u32, per_seconds: u32) -> RateLimit {
    RateLimit {
        requests,
        per_seconds,
        source: Provenance {
            basis: Basis::Assumed,
            page: None,
            note: None,
        },
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let limits = [limit(60, 60)];
    let directory = tempfile::tempdir()?;
    let stores = [
        ("files", Some(SharedQuota::file(directory.path()))),
        ("Redis", redis()?),
    ];
    for (what, limits) in [
        ("no limit", &limits[..0]),
        ("60 in 60 s, all used", &limits),
    ] {
        let is_full = !limits.is_empty();
        let local = Arc::new(LocalLimiter::new(limits));
        measure(&format!("one process, {what}"), local, is_full).await;
        for (store, quota) in &stores {
            let Some(quota) = quota else { continue };
            // Another account each, so that none finds what the other has left.
            let account = quota.account(&Account::api_key("snov", &what.into()), limits);
            account.reset("").await?;
            measure(&format!("{store}, {what}"), account.limiter(), is_full).await;
        }
    }

    let listener = TcpListener::bind("127.0.0.1:0")?;
    let base = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || serve(&listener));
    let limits = [limit(60, 1)];
    let none = Arc::new(LocalLimiter::new(&[]));
    let without = measure_calls("whole call, no limiter", &base, none).await?;
    let local: Arc<dyn Limiter> = Arc::new(LocalLimiter::new(&limits));
    let mut limiters = vec![("one process", local)];
    for (store, quota) in &stores {
        let Some(quota) = quota else { continue };
        let account = quota.account(&Account::api_key("snov", &"whole call".into()), &limits);
        account.reset("").await?;
        limiters.push((*store, account.limiter()));
    }
    for (name, limiter) in limiters {
        let name = format!("whole call, {name}, 60 in 1 s");
        let took = measure_calls(&name, &base, limiter).await?;
        println!("  {:.2} times as long as without", took / without);
    }
    Ok(())
}

#[cfg(feature = "redis")]
fn redis() -> anyhow::Result<Option<SharedQuota>> {
    let Ok(address) = std::env::var("CRM_REDIS") else {
        return Ok(None);
    };
    let config = crm_shared::RedisConfig::new(&address)?;
    Ok(Some(SharedQuota::redis(config)))
}

#[cfg(not(feature = "redis"))]
fn redis() -> anyhow::Result<Option<SharedQuota>> {
    Ok(None)
}

//! Measures what a slot costs: in a process, in files, and in Redis if `CRM_REDIS` names one.

use std::sync::Arc;
use std::time::Instant;

use crm_runtime::api::{Basis, RateLimit, Source};
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

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let limits = [RateLimit {
        requests: 60,
        per_seconds: 60,
        source: Source {
            basis: Basis::Assumed,
            page: None,
            note: None,
        },
    }];
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

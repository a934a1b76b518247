//! Measures what a slot costs: in a process, in files, and in Redis if `CRM_REDIS` names one.

use std::sync::Arc;
use std::time::Instant;

use crm_runtime::api::{Basis, RateLimit, Source};
use crm_runtime::{Feedback, Limiter, LocalLimiter, SlotRequest};
use crm_shared::{Account, SharedQuota};

const CALLS: u32 = 5_000;

async fn measure(name: &str, limiter: Arc<dyn Limiter>) {
    let mut best = f64::MAX;
    for _ in 0..5 {
        let began = Instant::now();
        for _ in 0..CALLS {
            let slot = limiter.acquire(SlotRequest::new("contacts_list")).await;
            if let Some(id) = slot.expect("a slot").id {
                // Every response takes as long as most.
                let took = std::time::Duration::from_millis(20);
                limiter.feedback(Feedback::took(id, took)).await;
            }
        }
        best = best.min(began.elapsed().as_secs_f64() / f64::from(CALLS));
    }
    println!("{name}: {:.1} µs a call", best * 1e6);
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    // Sixty requests are in the log, as of Snov.io, and there is room for all.
    let limit = |requests, per_seconds| RateLimit {
        requests,
        per_seconds,
        source: Source {
            basis: Basis::Assumed,
            page: None,
            note: None,
        },
    };
    let wide = [limit(u32::MAX, 1)];
    measure("no other process", Arc::new(LocalLimiter::new(&wide))).await;
    // A window of a second holds all requests of it, so this one is as short as the log of Snov.io.
    let none: [RateLimit; 0] = [];
    let directory = tempfile::tempdir()?;
    let account = Account::api_key("snov", &"key".into());
    let files = SharedQuota::file(directory.path());
    measure("files", files.account(&account, &none).limiter()).await;
    #[cfg(feature = "redis")]
    if let Ok(address) = std::env::var("CRM_REDIS") {
        let redis = SharedQuota::redis(crm_shared::RedisConfig::new(&address)?);
        measure("Redis", redis.account(&account, &none).limiter()).await;
    }
    Ok(())
}

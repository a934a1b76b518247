//! What handles for many tenants cost: time and memory, with the pool of the process and with a
//! pool each.
//!
//! ```text
//! cargo run --release -p crm-facade --features skarbe --example handles -- [NUMBER] [shared|own]
//! ```

use std::time::Instant;

use crm_facade::{Crm, HttpClient, Result};

/// One tenant's handle.
fn handle(tenant: usize, own_pool: bool) -> Result<Crm> {
    let builder = Crm::builder("skarbe").api_key(format!("key-of-tenant-{tenant}"));
    let builder = match own_pool {
        true => builder.http_client(HttpClient::new().expect("a pool")),
        false => builder,
    };
    builder.build()
}

/// The memory of this process in KiB, where the system tells it.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let number = arguments.next().and_then(|text| text.parse().ok());
    let number: usize = number.unwrap_or(1000);
    let own_pool = arguments.next().as_deref() == Some("own");
    // What is made once for the process is none of the handles' cost.
    handle(0, own_pool)?;
    let before = memory();
    let begun = Instant::now();
    let handles = (0..number)
        .map(|tenant| handle(tenant, own_pool))
        .collect::<Result<Vec<_>>>()?;
    let took = begun.elapsed();
    let pool = if own_pool {
        "a pool each"
    } else {
        "the pool of the process"
    };
    print!("{} handles with {pool}: {took:.1?}", handles.len());
    match (before, memory()) {
        (Some(before), Some(after)) => println!(", {} KiB", after.saturating_sub(before)),
        _ => println!(),
    }
    Ok(())
}

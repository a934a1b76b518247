//! A process that sends requests.

use std::collections::BTreeMap;
use std::io::BufRead;
use std::process::{ExitCode, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crm_runtime::api::{Basis, Provenance, RateLimit};
use crm_runtime::{CallOptions, Connection, Lane, RawRequest};
use crm_shared::{Account, RedisConfig, SharedAccount, SharedQuota, WhenLost};
use http::Method;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::watch;
use tokio::time::sleep;

/// The variable with the order, which makes a worker of the test.
pub(crate) const ORDER: &str = "CRM_SHARED_WORKER";

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Order {
    /// A directory, or the address of Redis.
    pub(crate) store: String,
    pub(crate) base: String,
    pub(crate) key: String,
    pub(crate) limits: Vec<(u32, u32)>,
    /// How long it continues, and after how many calls it ends.
    pub(crate) millis: u64,
    pub(crate) calls: u64,
    /// Calls at once.
    pub(crate) at_once: u32,
    pub(crate) bulk: bool,
    pub(crate) writes: bool,
    /// With id and secret in place of the key.
    pub(crate) token: bool,
    pub(crate) keep_locally: bool,
}

impl Order {
    pub(crate) fn new(store: &str, base: &str, limits: &[(u32, u32)]) -> Self {
        Self {
            store: store.to_owned(),
            base: base.to_owned(),
            key: "k3y-of-the-account".to_owned(),
            limits: limits.to_vec(),
            millis: 60_000,
            calls: u64::MAX,
            at_once: 1,
            bulk: false,
            writes: false,
            token: false,
            keep_locally: false,
        }
    }

    pub(crate) fn limits(&self) -> Vec<RateLimit> {
        let limit = |&(requests, per_seconds)| RateLimit {
            requests,
            per_seconds,
            source: Provenance {
                basis: Basis::Assumed,
                page: None,
                note: None,
            },
        };
        self.limits.iter().map(limit).collect()
    }

    pub(crate) fn quota(&self) -> anyhow::Result<SharedQuota> {
        Ok(match self.store.starts_with("redis://") {
            true => SharedQuota::redis(RedisConfig::new(&self.store)?),
            false => SharedQuota::file(&self.store),
        })
    }

    pub(crate) fn account(&self) -> Account {
        match self.token {
            true => Account::client("snov", "the-id", &self.key.as_str().into()),
            false => Account::api_key("lunarsend", &self.key.as_str().into()),
        }
    }

    pub(crate) fn shared(&self) -> anyhow::Result<SharedAccount> {
        Ok(self.quota()?.account(&self.account(), &self.limits()))
    }

    /// Starts a worker, which waits until it is told to go.
    pub(crate) async fn start(&self) -> anyhow::Result<Worker> {
        let program = std::env::current_exe()?;
        self.start_by(Command::new(program)).await
    }

    /// The same by a command of one's own, which runs the test as its last argument.
    pub(crate) async fn start_by(&self, mut command: Command) -> anyhow::Result<Worker> {
        let mut child = command
            .env(ORDER, serde_json::to_string(self)?)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            anyhow::bail!("a worker without pipes");
        };
        let mut worker = Worker {
            child,
            input,
            output: BufReader::new(output),
        };
        anyhow::ensure!(
            worker.line().await?.trim() == "ready",
            "a worker can't start"
        );
        Ok(worker)
    }
}

pub(crate) struct Worker {
    child: Child,
    input: tokio::process::ChildStdin,
    output: BufReader<tokio::process::ChildStdout>,
}

/// What a worker has seen.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Seen {
    pub(crate) good: u64,
    /// Kinds of errors, with how often.
    pub(crate) errors: BTreeMap<String, u64>,
    pub(crate) warnings: Vec<String>,
    /// The longest that a call took.
    pub(crate) longest_millis: u64,
    pub(crate) wall: u64,
    /// For how long it could have run and others did.
    pub(crate) held_up_millis: u64,
    /// By the clock that counts from the start of the machine, in seconds.
    pub(crate) since_boot: u64,
}

impl Worker {
    async fn line(&mut self) -> anyhow::Result<String> {
        let mut line = String::new();
        self.output.read_line(&mut line).await?;
        Ok(line)
    }

    pub(crate) async fn go(&mut self) -> anyhow::Result<()> {
        Ok(self.input.write_all(b"go\n").await?)
    }

    pub(crate) async fn kill(&mut self) -> anyhow::Result<()> {
        Ok(self.child.kill().await?)
    }

    /// Tells it to end, and what it has seen.
    pub(crate) async fn stop(mut self) -> anyhow::Result<Seen> {
        self.input.write_all(b"stop\n").await?;
        self.end().await
    }

    /// Waits until it has made all its calls.
    pub(crate) async fn end(mut self) -> anyhow::Result<Seen> {
        let line = self.line().await?;
        anyhow::ensure!(!line.is_empty(), "a worker has ended without a word");
        Ok(serde_json::from_str(&line)?)
    }
}

pub(crate) fn main(order: &str) -> ExitCode {
    let done = serde_json::from_str(order)
        .map_err(anyhow::Error::from)
        .and_then(|order: Order| {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            runtime.block_on(work(order))
        });
    match done {
        Ok(seen) => {
            println!("{}", serde_json::to_string(&seen).unwrap_or_default());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn connection(order: &Order, shared: &SharedAccount) -> anyhow::Result<Connection> {
    if order.token {
        let client = crm_snov::reference::Client::builder()
            .client_credentials("the-id", order.key.clone())
            .base_url(&order.base)
            .limiter(shared.limiter())
            .token_store(shared.tokens(&order.base))
            .build()?;
        return Ok(client.connection().clone());
    }
    let client = crm_lunarsend::v2::Client::builder()
        .api_key(order.key.clone())
        .base_url(&order.base)
        .limiter(shared.limiter())
        .build()?;
    Ok(client.connection().clone())
}

/// Says that it is ready, waits until it is told to go, and returns what tells it to stop.
fn begin() -> anyhow::Result<watch::Receiver<bool>> {
    println!("ready");
    std::io::stdin().lock().read_line(&mut String::new())?;
    let (stop, stopped) = watch::channel(false);
    std::thread::spawn(move || {
        let _ = std::io::stdin().lock().read_line(&mut String::new());
        stop.send_replace(true);
    });
    Ok(stopped)
}

/// For how long the main thread has waited for a core, in milliseconds, where the system tells.
fn held_up() -> u64 {
    let told = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let waited = told.split_whitespace().nth(1);
    waited.and_then(|nanos| nanos.parse().ok()).unwrap_or(0_u64) / 1_000_000
}

async fn work(order: Order) -> anyhow::Result<Seen> {
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&warnings);
    let mut quota = order.quota()?.on_warning(move |text| {
        noted.lock().expect("no panic").push(text.to_owned());
    });
    if order.keep_locally {
        quota = quota.when_lost(WhenLost::KeepLocally);
    }
    let shared = quota.account(&order.account(), &order.limits());
    let lane = match order.bulk {
        true => Lane::Bulk,
        false => Lane::Interactive,
    };
    let options = CallOptions::new().lane(lane).no_retry();
    let connection = connection(&order, &shared)?.with_options(options);
    let stopped = begin()?;
    let held_up = held_up();
    let until = Instant::now() + Duration::from_millis(order.millis);
    let mut calls = Vec::new();
    for _ in 0..order.at_once {
        let (connection, order) = (connection.clone(), order.clone());
        let mut stopped = stopped.clone();
        calls.push(tokio::spawn(async move {
            let mut seen = Seen::default();
            let method = match order.writes {
                true => Method::POST,
                false => Method::GET,
            };
            for _ in 0..order.calls {
                let left = until.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    break;
                }
                let began = Instant::now();
                let call = connection.request(method.clone(), "/counted", RawRequest::new());
                let done = tokio::select! {
                    done = call => done,
                    _ = stopped.wait_for(|stopped| *stopped) => break,
                    () = sleep(left) => break,
                };
                match done {
                    Ok(_) => seen.good += 1,
                    Err(error) => {
                        *seen.errors.entry(error.kind().to_string()).or_default() += 1;
                        // A worker that is rejected at once would else keep a core busy.
                        sleep(Duration::from_millis(20)).await;
                    }
                }
                let took = began.elapsed().as_millis().try_into().unwrap_or(u64::MAX);
                seen.longest_millis = seen.longest_millis.max(took);
            }
            seen
        }));
    }
    let mut all = Seen::default();
    for call in calls {
        let seen = call.await?;
        all.good += seen.good;
        all.longest_millis = all.longest_millis.max(seen.longest_millis);
        for (kind, count) in seen.errors {
            *all.errors.entry(kind).or_default() += count;
        }
    }
    all.held_up_millis = self::held_up() - held_up;
    all.warnings = warnings.lock().expect("no panic").clone();
    let epoch = std::time::SystemTime::UNIX_EPOCH;
    all.wall = std::time::SystemTime::now()
        .duration_since(epoch)?
        .as_secs();
    #[cfg(target_os = "linux")]
    {
        let clock = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        all.since_boot = clock.tv_sec.unsigned_abs();
    }
    Ok(all)
}

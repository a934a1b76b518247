//! What each store is held to.

use std::pin::Pin;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use crm_runtime::{Lease, SharedToken};
use secrecy::ExposeSecret;
use tokio::process::Command;
use tokio::time::sleep;

use crate::judge::{Judge, REJECTED, most, used};
use crate::redis::Server;
use crate::worker::{Order, Seen, Worker};

type Run = Box<dyn FnOnce() -> Pin<Box<dyn Future<Output = anyhow::Result<()>>>> + Send>;

pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) needs_redis: bool,
    pub(crate) run: Run,
}

/// Makes Redis keep each write.
const PERSISTENT: &[&str] = &["--appendonly", "yes", "--appendfsync", "always"];

/// Runs a command in a time namespace of its own.
const NAMESPACE: [&str; 5] = ["unshare", "--time", "--boottime", "3601", "--kill-child"];

const ACCOUNT: &str = "k3y-of-the-account";

/// A store of a test's own.
struct Store {
    address: String,
    directory: Option<tempfile::TempDir>,
    server: Option<Server>,
}

impl Store {
    fn new(with_redis: bool) -> anyhow::Result<Self> {
        if with_redis {
            return Self::redis(&[]);
        }
        let directory = tempfile::tempdir()?;
        Ok(Self {
            address: directory.path().join("quota").display().to_string(),
            directory: Some(directory),
            server: None,
        })
    }

    fn redis(options: &[&str]) -> anyhow::Result<Self> {
        let server = Server::start(options)?;
        Ok(Self {
            address: server.address(),
            directory: None,
            server: Some(server),
        })
    }

    fn server(&mut self) -> anyhow::Result<&mut Server> {
        self.server.as_mut().context("no server")
    }

    /// All that it holds, as a string.
    fn content(&self) -> anyhow::Result<String> {
        let mut all = String::new();
        if let Some(directory) = &self.directory {
            for file in std::fs::read_dir(directory.path().join("quota"))? {
                let file = file?;
                all.push_str(&file.file_name().to_string_lossy());
                all.push_str(&String::from_utf8_lossy(&std::fs::read(file.path())?));
            }
        }
        if let Some(server) = &self.server {
            let script = "local all = '' for _, key in ipairs(redis.call('KEYS', '*')) do \
                          all = all .. key .. redis.call('DUMP', key) \
                          if redis.call('TYPE', key).ok == 'hash' then \
                          all = all .. table.concat(redis.call('HGETALL', key), ' ') end end \
                          return all";
            all.push_str(&server.command(&["EVAL", script, "0"])?);
        }
        Ok(all)
    }
}

async fn start(order: &Order, count: usize) -> anyhow::Result<Vec<Worker>> {
    let mut workers = Vec::new();
    for _ in 0..count {
        workers.push(order.start().await?);
    }
    for worker in &mut workers {
        worker.go().await?;
    }
    Ok(workers)
}

async fn stop(workers: Vec<Worker>) -> anyhow::Result<Vec<Seen>> {
    let mut all = Vec::new();
    for worker in workers {
        all.push(worker.stop().await?);
    }
    Ok(all)
}

async fn end(workers: Vec<Worker>) -> anyhow::Result<Vec<Seen>> {
    let mut all = Vec::new();
    for worker in workers {
        all.push(worker.end().await?);
    }
    Ok(all)
}

/// No window of any limit holds more; tells what was counted.
fn kept(judge: &Judge, limits: &[(u32, u32)]) -> anyhow::Result<Vec<Instant>> {
    let arrivals = judge.arrivals(ACCOUNT);
    let count = arrivals.len();
    let (Some(first), Some(last)) = (arrivals.first(), arrivals.last()) else {
        anyhow::bail!("nothing has arrived");
    };
    for (requests, seconds) in limits {
        let window = Duration::from_secs((*seconds).into());
        let most = most(judge, &arrivals, window);
        ensure!(
            most <= *requests as usize,
            "{most} arrived within {seconds} s, {requests} are allowed; {count} in all"
        );
        // However busy the machine, not more than the rate on the whole, and a window for its edges.
        let windows = (*last - *first).as_secs_f64() / window.as_secs_f64() + 2.0;
        ensure!(
            count as f64 <= f64::from(*requests) * windows,
            "{count} arrived in {windows} windows, {requests} are allowed in each"
        );
    }
    let stalled = judge.stalled(*first, *last);
    println!("{count} requests; the machine was held up for {stalled:?}");
    Ok(arrivals)
}

/// No round may break a limit. One of three must use the rate: the machine may be busy.
async fn rate(with_redis: bool, processes: usize, limits: &[(u32, u32)]) -> anyhow::Result<()> {
    let mut best: f64 = 0.0;
    let longest = limits.iter().map(|limit| u64::from(limit.1)).max();
    let longest = longest.unwrap_or(0);
    for _ in 0..3 {
        let store = Store::new(with_redis)?;
        let judge = Judge::start().await?;
        let order = Order {
            at_once: 4,
            // The second window of the longest limit, and some of the shortest.
            millis: (longest * 1_200 + 1_500).max(4_500),
            ..Order::new(&store.address, &judge.base, limits)
        };
        begin(&order).await?;
        let seen = end(start(&order, processes).await?).await?;
        let arrivals = kept(&judge, limits)?;
        let used = used(&judge, &arrivals, limits, &seen);
        println!("{:.1} % of the rate", used * 100.0);
        best = best.max(used);
        if best >= 0.9 {
            return Ok(());
        }
    }
    anyhow::bail!("only {:.1} % of the rate was used", best * 100.0)
}

/// Redis lets nothing go at first, since nobody knows what was sent before; that is tested where
/// Redis is in trouble.
async fn begin(order: &Order) -> anyhow::Result<()> {
    Ok(order.shared()?.reset(&order.base).await?)
}

async fn killed_workers(with_redis: bool) -> anyhow::Result<()> {
    let limits = [(4, 1)];
    let store = Store::new(with_redis)?;
    let judge = Judge::start().await?;
    let order = Order {
        at_once: 3,
        ..Order::new(&store.address, &judge.base, &limits)
    };
    begin(&order).await?;
    let mut workers = start(&order, 8).await?;
    // Each is killed right after a request has come, whether it is its own or another's.
    for count in [3, 6, 10, 15] {
        judge.arrive(ACCOUNT, count).await;
        if let Some(mut worker) = workers.pop() {
            worker.kill().await?;
        }
    }
    // Each of the twelve calls that live comes twice.
    judge.arrive(ACCOUNT, 40).await;
    let seen = stop(workers).await?;
    let arrivals = kept(&judge, &limits)?;
    ensure!(
        seen.iter().all(|seen| seen.good > 0),
        "one is stuck: {seen:?}"
    );
    let used = used(&judge, &arrivals, &limits, &seen);
    println!("{:.1} % of the rate", used * 100.0);
    ensure!(
        used >= 0.8,
        "only {:.1} % of the rate was used",
        used * 100.0
    );
    Ok(())
}

async fn two_accounts(with_redis: bool) -> anyhow::Result<()> {
    let limits = [(2, 2)];
    let store = Store::new(with_redis)?;
    let judge = Judge::start().await?;
    let order = Order::new(&store.address, &judge.base, &limits);
    let other = Order {
        key: "an0ther-account".to_owned(),
        calls: 2,
        ..order.clone()
    };
    begin(&order).await?;
    begin(&other).await?;
    let busy = start(&order, 4).await?;
    judge.arrive(ACCOUNT, 3).await;
    let began = Instant::now();
    let seen = end(start(&other, 1).await?).await?;
    let stalled = judge.stalled(began, Instant::now()).as_millis();
    // Behind the four that wait they would take more than four seconds.
    ensure!(seen[0].good == 2, "{seen:?}");
    ensure!(
        u128::from(seen[0].longest_millis) < 1_500 + stalled,
        "{seen:?}"
    );
    stop(busy).await?;
    kept(&judge, &limits)?;
    Ok(())
}

/// The vendor asks one process for a long wait. No other asks the vendor, and each is told, also
/// after Redis was killed.
async fn long_pause(with_redis: bool) -> anyhow::Result<()> {
    let mut store = match with_redis {
        true => Store::redis(PERSISTENT)?,
        false => Store::new(false)?,
    };
    let judge = Judge::start().await?;
    let order = Order {
        key: REJECTED.to_owned(),
        calls: 1,
        ..Order::new(&store.address, &judge.base, &[(4, 1)])
    };
    begin(&order).await?;
    end(start(&order, 1).await?).await?;
    let others = Order {
        calls: 2,
        at_once: 2,
        ..order.clone()
    };
    for restarts in [false, with_redis] {
        if restarts {
            store.server()?.kill()?;
            store.server()?.start_again()?;
        }
        let seen = end(start(&others, 2).await?).await?;
        let told = |seen: &Seen| seen.errors.get("rate_limited") == Some(&4);
        ensure!(seen.iter().all(told), "{seen:?}");
    }
    let sent = judge.arrivals(REJECTED).len();
    ensure!(sent == 1, "{sent} requests were sent");
    let closed = order.shared()?.status().await?.closed_for;
    let left = closed.context("not closed")?;
    ensure!(left > Duration::from_secs(3000), "{left:?}");
    Ok(())
}

async fn lanes(with_redis: bool) -> anyhow::Result<()> {
    let limits = [(1, 1)];
    let store = Store::new(with_redis)?;
    let judge = Judge::start().await?;
    let order = Order {
        at_once: 4,
        bulk: true,
        ..Order::new(&store.address, &judge.base, &limits)
    };
    begin(&order).await?;
    let bulk = start(&order, 4).await?;
    judge.arrive(ACCOUNT, 2).await;
    let get = Order {
        bulk: false,
        at_once: 1,
        calls: 2,
        ..order.clone()
    };
    let began = Instant::now();
    let seen = end(start(&get, 1).await?).await?;
    let stalled = judge.stalled(began, Instant::now()).as_millis();
    ensure!(seen[0].good == 2, "{seen:?}");
    // One bulk request may go before it.
    ensure!(
        u128::from(seen[0].longest_millis) < 2_300 + stalled,
        "{seen:?}"
    );
    stop(bulk).await?;
    kept(&judge, &limits)?;
    Ok(())
}

async fn one_token(with_redis: bool) -> anyhow::Result<()> {
    let store = Store::new(with_redis)?;
    let judge = Judge::start().await?;
    let order = Order {
        key: "cl13nt-secret".to_owned(),
        token: true,
        calls: 1,
        at_once: 4,
        ..Order::new(&store.address, &judge.base, &[(60, 1)])
    };
    let seen = end(start(&order, 8).await?).await?;
    let good: u64 = seen.iter().map(|seen| seen.good).sum();
    ensure!(good == 32, "{seen:?}");
    ensure!(judge.tokens() == 1, "{} token calls", judge.tokens());
    let content = store.content()?;
    ensure!(content.contains("snov-"), "nothing is kept");
    for secret in ["t0ken-1", "cl13nt-secret", "the-id"] {
        ensure!(!content.contains(secret), "the store shows a credential");
    }
    Ok(())
}

/// A worker that stalls after it took the lease can't store its token afterwards.
async fn fences(with_redis: bool) -> anyhow::Result<()> {
    let store = Store::new(with_redis)?;
    let order = Order {
        token: true,
        ..Order::new(&store.address, "http://127.0.0.1:9", &[])
    };
    let tokens = |order: &Order| anyhow::Ok(order.shared()?.tokens(&order.base));
    let (stalled, next) = (tokens(&order)?, tokens(&order)?);
    let token = |access: &str, fence| {
        let hour = Duration::from_secs(3600);
        SharedToken::new(
            access.to_owned().into(),
            fence,
            hour,
            Duration::from_secs(9),
        )
    };
    let Lease::Granted { fence: old } = stalled.lease(Duration::from_secs(60)).await? else {
        anyhow::bail!("no lease");
    };
    let Lease::Taken { .. } = next.lease(Duration::from_secs(9)).await? else {
        anyhow::bail!("two leases at once");
    };
    // It would take a minute otherwise.
    let soon = Duration::from_millis(100);
    ensure!(stalled.renew(old, soon).await?, "not renewed");
    sleep(soon).await;
    let Lease::Granted { fence } = next.lease(Duration::from_secs(9)).await? else {
        anyhow::bail!("a lease does not end");
    };
    ensure!(fence > old, "a fence does not grow");
    ensure!(
        !stalled.renew(old, Duration::from_secs(9)).await?,
        "renewed too late"
    );
    ensure!(
        !stalled.store(old, token("late", old)).await?,
        "stored too late"
    );
    ensure!(next.store(fence, token("good", fence)).await?, "not stored");
    ensure!(
        !stalled.store(old, token("late", old)).await?,
        "stored too late"
    );
    let found = stalled.load().await?.context("no token")?;
    ensure!(
        found.access.expose_secret() == "good" && found.fence == fence,
        "{found:?}"
    );
    ensure!(found.age >= Duration::from_secs(9), "{found:?}");
    // With another secret nothing can be opened.
    let foreign = Order {
        key: "an0ther-secret".to_owned(),
        ..order.clone()
    };
    ensure!(
        tokens(&foreign)?.load().await?.is_none(),
        "opened by another"
    );
    Ok(())
}

async fn status_and_reset(with_redis: bool) -> anyhow::Result<()> {
    let store = Store::new(with_redis)?;
    let judge = Judge::start().await?;
    let limits = [(2, 1), (3, 60)];
    let order = Order {
        calls: 3,
        ..Order::new(&store.address, &judge.base, &limits)
    };
    let shared = order.shared()?;
    // Redis lets nothing go at first, since nobody knows what was sent before.
    shared.reset(&order.base).await?;
    let done = end(start(&order, 1).await?).await?;
    ensure!(done[0].good == 3, "{done:?}");
    let mut waiting = start(
        &Order {
            bulk: true,
            ..order.clone()
        },
        1,
    )
    .await?;
    let status = loop {
        let status = shared.status().await?;
        if !status.waiting.is_empty() {
            break status;
        }
        tokio::task::yield_now().await;
    };
    let [_, minute] = status.windows[..] else {
        anyhow::bail!("{status:?}");
    };
    ensure!((minute.used, minute.free()) == (3, 0), "{status:?}");
    let call = &status.waiting[0];
    ensure!(
        call.who.contains("request") && call.wait > Duration::from_secs(40),
        "{status:?}"
    );
    ensure!(status.processes == 2, "{status:?}");
    waiting[0].kill().await?;
    shared.reset(&order.base).await?;
    let status = shared.status().await?;
    ensure!(
        status.windows.iter().all(|window| window.used == 0),
        "{status:?}"
    );
    Ok(())
}

/// Something happens to Redis while eight workers are at it. It must break no limit, and if it costs
/// a pause somebody is told.
async fn trouble<F>(options: &[&str], costs: bool, happen: F) -> anyhow::Result<Vec<Seen>>
where
    F: AsyncFnOnce(&mut Server) -> anyhow::Result<()>,
{
    let limits = [(4, 1)];
    let mut store = Store::redis(options)?;
    let judge = Judge::start().await?;
    let order = Order::new(&store.address, &judge.base, &limits);
    let writes = Order {
        writes: true,
        ..order.clone()
    };
    let mut workers = start(&order, 7).await?;
    workers.extend(start(&writes, 1).await?);
    judge.arrive(ACCOUNT, 8).await;
    happen(store.server()?).await?;
    let count = judge.arrivals(ACCOUNT).len();
    judge.arrive(ACCOUNT, count + 12).await;
    let seen = stop(workers).await?;
    kept(&judge, &limits)?;
    ensure!(
        seen.iter().all(|seen| seen.good > 0),
        "one is stuck: {seen:?}"
    );
    // The first time is when the store is new.
    let told: usize = seen.iter().map(|seen| seen.warnings.len()).sum();
    ensure!(told > 1 || !costs, "nobody was told: {seen:?}");
    Ok(seen)
}

async fn killed_redis(persistent: bool) -> anyhow::Result<()> {
    let options: &[&str] = match persistent {
        true => PERSISTENT,
        false => &[],
    };
    trouble(options, true, async |server| {
        server.kill()?;
        server.start_again()
    })
    .await?;
    Ok(())
}

async fn lost_redis() -> anyhow::Result<()> {
    let seen = trouble(&[], true, async |server| {
        server.signal("-STOP")?;
        sleep(Duration::from_secs(10)).await;
        server.signal("-CONT")
    })
    .await?;
    // A write is not sent while nobody knows the quota.
    let rejected: u64 = seen
        .iter()
        .filter_map(|seen| seen.errors.get("quota_unavailable"))
        .sum();
    ensure!(rejected > 0, "no write was rejected: {seen:?}");
    Ok(())
}

/// What a process can't write, it keeps by itself, or rejects what leaves a mark.
async fn full_disk() -> anyhow::Result<()> {
    let store = Store::new(false)?;
    let judge = Judge::start().await?;
    let limits = [(2, 1)];
    let order = Order {
        keep_locally: true,
        calls: 5,
        ..Order::new(&store.address, &judge.base, &limits)
    };
    let without_disk = || -> anyhow::Result<Command> {
        let mut command = Command::new("sh");
        command
            .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\""])
            .arg(std::env::current_exe()?);
        Ok(command)
    };
    let mut worker = order.start_by(without_disk()?).await?;
    worker.go().await?;
    let seen = worker.end().await?;
    ensure!(seen.good == 5, "{seen:?}");
    ensure!(seen.warnings.len() == 1, "{seen:?}");
    kept(&judge, &limits)?;

    let careful = Order {
        keep_locally: false,
        writes: true,
        calls: 1,
        ..order
    };
    let mut worker = careful.start_by(without_disk()?).await?;
    worker.go().await?;
    let seen = worker.end().await?;
    ensure!(seen.errors.get("quota_unavailable") == Some(&1), "{seen:?}");
    Ok(())
}

/// The clock of one of two workers is another: its wall clock is an hour off, or the clock that
/// counts from the start of the machine is, as containers may have it.
async fn wrong_clock(with_redis: bool, command: &[&str]) -> anyhow::Result<()> {
    let store = Store::new(with_redis)?;
    let judge = Judge::start().await?;
    let limits = [(4, 1)];
    let order = Order::new(&store.address, &judge.base, &limits);
    begin(&order).await?;
    let mut wrong = Command::new(command[0]);
    wrong
        .args(&command[1..])
        .arg(std::env::current_exe()?)
        .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
        .env("DONT_FAKE_MONOTONIC", "1");
    let mut wrong = order.start_by(wrong).await?;
    let mut right = order.start().await?;
    wrong.go().await?;
    right.go().await?;
    judge.arrive(ACCOUNT, 16).await;
    let (wrong, right) = (wrong.stop().await?, right.stop().await?);
    ensure!(wrong.good >= 4 && right.good >= 4, "{wrong:?} {right:?}");
    let mut told = wrong.warnings.iter().chain(&right.warnings);
    let of_clocks = told.find(|text| text.contains("another machine") || text.contains("lost"));
    ensure!(of_clocks.is_none(), "{of_clocks:?}");
    let is_wrong = wrong.wall > right.wall + 3000 || wrong.since_boot > right.since_boot + 3000;
    ensure!(is_wrong, "the clock is not wrong");
    kept(&judge, &limits)?;
    Ok(())
}

fn runs(program: &str, arguments: &[&str]) -> bool {
    let output = std::process::Command::new(program).args(arguments).output();
    output.is_ok_and(|output| output.status.success())
}

macro_rules! case {
    ($cases:ident, $redis:expr, $name:expr, $run:expr) => {
        $cases.push(Case {
            name: $name.to_string(),
            needs_redis: $redis,
            run: Box::new(move || Box::pin($run)),
        })
    };
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for redis in [false, true] {
        let store = if redis { "redis" } else { "file" };
        for processes in [1, 2, 8] {
            for (limits, name) in [
                (&[(2, 1)][..], "2 in 1 s"),
                // 60 in 60 s, twenty times as fast.
                (&[(60, 3)][..], "60 in 3 s"),
                (&[(2, 1), (6, 4)][..], "2 in 1 s and 6 in 4 s"),
            ] {
                let name = format!("{store}: {processes} processes keep {name}");
                case!(cases, redis, name, rate(redis, processes, limits));
            }
        }
        case!(
            cases,
            redis,
            format!("{store}: four of eight workers are killed"),
            killed_workers(redis)
        );
        case!(
            cases,
            redis,
            format!("{store}: two accounts don't wait for each other"),
            two_accounts(redis)
        );
        case!(
            cases,
            redis,
            format!("{store}: a get waits behind one bulk request at most"),
            lanes(redis)
        );
        case!(
            cases,
            redis,
            format!("{store}: 32 callers in 8 processes make one token call"),
            one_token(redis)
        );
        case!(
            cases,
            redis,
            format!("{store}: a late holder of the lease stores nothing"),
            fences(redis)
        );
        case!(
            cases,
            redis,
            format!("{store}: the status tells who waits, a reset forgets"),
            status_and_reset(redis)
        );
        case!(
            cases,
            redis,
            format!("{store}: a long Retry-After holds for all processes"),
            long_pause(redis)
        );
        if runs("faketime", &["--version"]) {
            case!(
                cases,
                redis,
                format!("{store}: the clock of one worker is an hour off"),
                wrong_clock(redis, &["faketime", "-f", "+1h"])
            );
        } else {
            eprintln!(
                "left out, since there is no `faketime` (Debian has it): {store}, a wrong clock"
            );
        }
    }
    case!(cases, false, "file: a full disk is told of", full_disk());
    if runs(NAMESPACE[0], &[&NAMESPACE[1..], &["true"]].concat()) {
        case!(
            cases,
            false,
            "file: one of two workers is in another time namespace",
            wrong_clock(false, &NAMESPACE)
        );
    } else {
        eprintln!("left out, since `unshare --time` needs a right: file, another time namespace");
    }
    case!(
        cases,
        true,
        "redis: killed, without persistence",
        killed_redis(false)
    );
    case!(
        cases,
        true,
        "redis: killed, with persistence",
        killed_redis(true)
    );
    case!(cases, true, "redis: emptied", async {
        trouble(&[], true, async |server| {
            server.command(&["FLUSHALL"])?;
            Ok(())
        })
        .await?;
        Ok(())
    });
    case!(
        cases,
        true,
        "redis: another server, empty, takes its place",
        async {
            trouble(&[], true, async |server| server.replace()).await?;
            Ok(())
        }
    );
    case!(cases, true, "redis: scripts are flushed", async {
        trouble(&[], false, async |server| {
            server.command(&["SCRIPT", "FLUSH"])?;
            Ok(())
        })
        .await?;
        Ok(())
    });
    case!(cases, true, "redis: stalled for ten seconds", lost_redis());
    cases
}

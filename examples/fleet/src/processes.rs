//! The processes: Redis, Restate and the workers; what they take, and what is in Restate's log.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crm_fleet::Status;
use crm_fleet::client::Fleet;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

use crate::vendors::{Count, Vendors};
use crate::{Arguments, Result};

pub struct Processes {
    arguments: Arguments,
    folder: PathBuf,
    pub ingress: String,
    pub admin: String,
    redis: Option<Child>,
    restate: Option<Child>,
    workers: Vec<Option<Child>>,
    ports: Ports,
    /// What processes that are gone have used of the processor, in seconds.
    used: Used,
    peak_worker_kb: u64,
    peak_restate_kb: u64,
    began: Instant,
}

#[derive(Clone, Copy)]
struct Ports {
    redis: u16,
    ingress: u16,
    admin: u16,
    node: u16,
    workers: u16,
}

#[derive(Clone, Copy, Debug, Default)]
struct Used {
    redis: f64,
    restate: f64,
    workers: f64,
}

impl Processes {
    pub async fn start(arguments: &Arguments, folder: &Path) -> Result<Self> {
        let ports = Ports {
            redis: free_port()?,
            ingress: free_port()?,
            admin: free_port()?,
            node: free_port()?,
            workers: free_port()?,
        };
        let mut processes = Self {
            arguments: arguments.clone(),
            folder: folder.to_owned(),
            ingress: format!("http://127.0.0.1:{}", ports.ingress),
            admin: format!("http://127.0.0.1:{}", ports.admin),
            redis: None,
            restate: None,
            workers: (0..arguments.workers).map(|_| None).collect(),
            ports,
            used: Used::default(),
            peak_worker_kb: 0,
            peak_restate_kb: 0,
            began: Instant::now(),
        };
        processes.start_redis().await?;
        processes.start_restate().await?;
        for number in 0..arguments.workers {
            processes.start_worker(number, "old", ports.workers).await?;
        }
        Ok(processes)
    }

    pub fn workers(&self) -> usize {
        self.workers.len()
    }

    /// Starts Redis with nothing in it.
    pub async fn start_redis(&mut self) -> Result<()> {
        let port = self.ports.redis.to_string();
        let mut command = Command::new("redis-server");
        command.args([
            "--port",
            &port,
            "--save",
            "",
            "--appendonly",
            "no",
            "--bind",
            "127.0.0.1",
        ]);
        self.redis = Some(self.spawn(command, "redis")?);
        listens(self.ports.redis).await
    }

    pub async fn start_restate(&mut self) -> Result<()> {
        let Ports {
            ingress,
            admin,
            node,
            ..
        } = self.ports;
        let mut command = Command::new(&self.arguments.restate);
        let base = self.folder.join("restate");
        command
            .args([
                "--node-name",
                "fleet",
                "--no-logo",
                "--listen-mode",
                "tcp",
                "--base-dir",
            ])
            .arg(base)
            .arg("--bind-port")
            .arg(node.to_string())
            .env(
                "RESTATE_INGRESS__BIND_ADDRESS",
                format!("127.0.0.1:{ingress}"),
            )
            .env("RESTATE_ADMIN__BIND_ADDRESS", format!("127.0.0.1:{admin}"))
            .env("RESTATE_DEFAULT_NUM_PARTITIONS", "4")
            .env("RESTATE_ROCKSDB_TOTAL_MEMORY_SIZE", "256MB")
            .env("RESTATE_DISABLE_TELEMETRY", "true")
            // Several connections, so that workers which share a port share the work.
            .env(
                "RESTATE_WORKER__INVOKER__HTTP2_STREAMS_PER_CONNECTION_LIMIT",
                "8",
            )
            .env(
                "RESTATE_WORKER__INVOKER__CONCURRENT_INVOCATIONS_LIMIT",
                self.arguments.at_once.to_string(),
            )
            .env("RESTATE_LOG_FILTER", "error");
        // What is compressed can't be searched.
        for part in [
            "WORKER__STORAGE",
            "BIFROST__LOCAL",
            "LOG_SERVER",
            "METADATA_SERVER",
        ] {
            for what in ["WAL", "L0_L1"] {
                let name = format!("RESTATE_{part}__ROCKSDB_DISABLE_{what}_COMPRESSION");
                command.env(name, "true");
            }
        }
        self.restate = Some(self.spawn(command, "restate")?);
        listens(ingress).await?;
        listens(admin).await
    }

    pub async fn start_worker(&mut self, number: usize, label: &str, port: u16) -> Result<()> {
        let mut command = Command::new(&self.arguments.worker);
        command
            .args(["serve", "--share-port", "--label", label])
            .args(["--listen", &format!("127.0.0.1:{port}")])
            .arg("--secrets")
            .arg(self.folder.join("secrets"))
            .env(
                "CRM_FLEET_KEY",
                "a secret of this example, which is not one",
            )
            .env(
                "CRM_FLEET_REDIS",
                format!("redis://127.0.0.1:{}", self.ports.redis),
            );
        let name = format!("worker-{number}");
        self.workers[number] = Some(self.spawn(command, &name)?);
        listens(port).await
    }

    fn spawn(&self, mut command: Command, name: &str) -> Result<Child> {
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(self.folder.join(format!("{name}.log")))?;
        let child = command
            .stdin(std::process::Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .kill_on_drop(true)
            .spawn();
        child.map_err(|error| format!("can't start {name}: {error}").into())
    }

    pub async fn register(&self, fleet: &Fleet) -> Result<()> {
        let address = format!("http://127.0.0.1:{}", self.ports.workers);
        let until = Instant::now() + Duration::from_secs(60);
        // Restate listens before it is ready.
        while let Err(error) = fleet.register(&address).await {
            if Instant::now() > until {
                return Err(error.into());
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        Ok(())
    }

    /// Replaces a worker by one with new code at another port, and registers that. What was begun on the
    /// old ones ends on them.
    pub async fn upgrade(&mut self, fleet: &Fleet) -> Result<()> {
        let port = free_port()?;
        self.workers.push(None);
        let number = self.workers.len() - 1;
        self.start_worker(number, "new", port).await?;
        fleet.register(&format!("http://127.0.0.1:{port}")).await?;
        Ok(())
    }

    pub async fn kill_worker(&mut self, number: usize) -> Result<()> {
        if let Some(mut worker) = self.workers[number].take() {
            self.look();
            self.used.workers += used(&worker);
            worker.kill().await?;
        }
        self.start_worker(number, "old", self.ports.workers).await
    }

    pub async fn kill_redis(&mut self) -> Result<()> {
        if let Some(mut redis) = self.redis.take() {
            self.used.redis += used(&redis);
            redis.kill().await?;
        }
        Ok(())
    }

    pub async fn kill_restate(&mut self) -> Result<()> {
        if let Some(mut restate) = self.restate.take() {
            self.look();
            self.used.restate += used(&restate);
            restate.kill().await?;
        }
        Ok(())
    }

    /// Looks at how much memory processes have taken.
    fn look(&mut self) {
        let peak = |child: &Child| {
            let status = std::fs::read_to_string(proc(child, "status")).unwrap_or_default();
            let line = status.lines().find(|line| line.starts_with("VmHWM:"));
            let peak = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
            peak.unwrap_or(0)
        };
        let workers = self.workers.iter().flatten().map(peak).max();
        self.peak_worker_kb = self.peak_worker_kb.max(workers.unwrap_or(0));
        let restate = self.restate.as_ref().map(peak);
        self.peak_restate_kb = self.peak_restate_kb.max(restate.unwrap_or(0));
    }

    pub fn measure(&mut self, vendors: &Vendors, all: &[Status]) -> Measured {
        self.look();
        let mut measured = Measured {
            redis_s: self.used.redis + self.redis.as_ref().map_or(0.0, used),
            restate_s: self.used.restate + self.restate.as_ref().map_or(0.0, used),
            workers_s: self.used.workers + self.workers.iter().flatten().map(used).sum::<f64>(),
            // This process is the vendors.
            vendors_s: seconds_of(Path::new("/proc/self/stat")),
            worker_mb: self.peak_worker_kb / 1024,
            restate_mb: self.peak_restate_kb / 1024,
            disk_mb: size(&self.folder.join("restate")) / 1_000_000,
            seconds: self.began.elapsed().as_secs_f64(),
            requests: vendors.count().requests,
            ..Measured::default()
        };
        for status in all {
            measured.rows += status.totals.rows;
            measured.steps += status.cost.steps;
            measured.slices += status.cost.slices;
            measured.step_bytes += status.cost.step_bytes;
            *measured.by_worker.entry(status.worker.clone()).or_default() += 1;
        }
        measured
    }

    /// How many values of records or credentials are in Restate's data and in the workers' logs.
    pub async fn canaries(&self, vendors: &Vendors) -> Result<usize> {
        let mut files = Vec::new();
        all_files(&self.folder.join("restate"), &mut files);
        for entry in std::fs::read_dir(&self.folder)? {
            let path = entry?.path();
            files.extend(Some(path).filter(|path| path.extension().is_some_and(|it| it == "log")));
        }
        let canaries: Vec<_> = vendors.canaries.iter().map(String::as_bytes).collect();
        // A search that finds nothing at all has not looked: the names of all tenants are there.
        let name = |number| format!("tenant-{number:05}").into_bytes();
        let mut tenants: Vec<_> = (0..self.arguments.accounts).map(name).collect();
        let mut found = 0;
        for file in files {
            let bytes = std::fs::read(&file)
                .unwrap_or_default()
                .to_ascii_lowercase();
            tenants.retain(|tenant| !contains(&bytes, tenant));
            for canary in &canaries {
                if contains(&bytes, &canary.to_ascii_lowercase()) {
                    found += 1;
                    println!("found a value of a record in {}", file.display());
                }
            }
        }
        match tenants.is_empty() {
            true => Ok(found),
            false => Err("Restate's data can't be searched".into()),
        }
    }

    pub async fn stop(&mut self) {
        let workers = self.workers.iter_mut().filter_map(Option::take);
        for mut child in workers.chain(self.restate.take()).chain(self.redis.take()) {
            let _ = child.kill().await;
        }
    }
}

/// Whether bytes have some bytes among them.
fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    let Some((first, rest)) = wanted.split_first() else {
        return true;
    };
    let mut left = bytes;
    while let Some(at) = left.iter().position(|byte| byte == first) {
        left = &left[at + 1..];
        if left.starts_with(rest) {
            return true;
        }
    }
    false
}

/// What was measured.
#[derive(Debug, Default)]
pub struct Measured {
    redis_s: f64,
    restate_s: f64,
    workers_s: f64,
    vendors_s: f64,
    worker_mb: u64,
    restate_mb: u64,
    disk_mb: u64,
    seconds: f64,
    requests: u64,
    rows: u64,
    steps: u64,
    slices: u64,
    step_bytes: u64,
    by_worker: std::collections::BTreeMap<String, u64>,
}

impl Measured {
    pub fn as_json(&self, took: f64, count: &Count) -> Value {
        let rows = count.rows.max(1) as f64;
        json!({
            "seconds": took,
            "rows": count.rows,
            "rows_a_second": rows / took,
            "worker_us_a_row": self.workers_s * 1e6 / rows,
            "engine_us_a_step": self.restate_s * 1e6 / self.steps.max(1) as f64,
            "redis_us_a_row": self.redis_s * 1e6 / rows,
            "vendor_us_a_row": self.vendors_s * 1e6 / rows,
            "calls_a_row": self.requests as f64 / rows,
            "steps": self.steps,
            "steps_per_1000_rows": self.steps as f64 * 1_000.0 / rows,
            "bytes_per_1000_rows": self.step_bytes as f64 * 1_000.0 / rows,
            "slices": self.slices,
            "worker_mb": self.worker_mb,
            "restate_mb": self.restate_mb,
            "disk_mb": self.disk_mb,
        })
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.rows.max(1);
        writeln!(
            f,
            "steps            {} ({} per 1,000 rows), {} bytes per 1,000 rows, {} slices",
            self.steps,
            self.steps * 1_000 / rows,
            self.step_bytes * 1_000 / rows,
            self.slices
        )?;
        writeln!(
            f,
            "memory           {} MB a worker, {} MB Restate, {} MB on Restate's disk",
            self.worker_mb, self.restate_mb, self.disk_mb
        )?;
        write!(
            f,
            "processor        {:.1} s workers, {:.1} s Restate, {:.1} s Redis, {:.1} s vendors, in {:.0} s\n\
             ended by         {:?}",
            self.workers_s,
            self.restate_s,
            self.redis_s,
            self.vendors_s,
            self.seconds,
            self.by_worker
        )
    }
}

fn proc(child: &Child, file: &str) -> PathBuf {
    PathBuf::from(format!("/proc/{}/{file}", child.id().unwrap_or(0)))
}

fn used(child: &Child) -> f64 {
    seconds_of(&proc(child, "stat"))
}

/// Seconds of the processor that a process has used.
fn seconds_of(stat: &Path) -> f64 {
    let text = std::fs::read_to_string(stat).unwrap_or_default();
    // The name of the program may hold anything but ends with the last parenthesis.
    let fields = text
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace();
    let ticks: f64 = fields
        .skip(11)
        .take(2)
        .filter_map(|it| it.parse::<f64>().ok())
        .sum();
    ticks / 100.0
}

fn size(folder: &Path) -> u64 {
    let mut files = Vec::new();
    all_files(folder, &mut files);
    let sizes = files.iter().filter_map(|file| std::fs::metadata(file).ok());
    sizes.map(|file| file.len()).sum()
}

fn all_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => all_files(&path, files),
            path => files.push(path),
        }
    }
}

fn free_port() -> Result<u16> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    Ok(listener.local_addr()?.port())
}

async fn listens(port: u16) -> Result<()> {
    for _ in 0..600 {
        if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(format!("nothing listens on port {port} after a minute").into())
}

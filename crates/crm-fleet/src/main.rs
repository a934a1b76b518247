//! The program `crm-fleet`: a worker of the fleet, and a client for people.

use std::io::{IsTerminal, Read, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use crm_facade::Resource;
use crm_fleet::client::{Fleet, Wish};
use crm_fleet::simulation::{Measured, Plan};
use crm_fleet::{
    Account, EnvSecrets, Error, FileSecrets, Job, Pace, Phase, Status, Stores, Task, VaultSecrets,
    Worker, restate,
};
use crm_runtime::SecretString;
use crm_runtime::api::{Basis, Provenance, RateLimit};
use crm_shared::{RedisConfig, SharedQuota};

/// Moves, syncs and checks of many CRM accounts, as durable workflows on Restate.
#[derive(Debug, Parser)]
#[command(name = "crm-fleet", version, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    server: Server,
    #[command(subcommand)]
    command: Command,
}

#[derive(Args, Debug)]
struct Server {
    /// Address of Restate's ingress
    #[arg(
        long,
        global = true,
        env = "CRM_FLEET_INGRESS",
        value_name = "URL",
        default_value = "http://127.0.0.1:8080"
    )]
    ingress: String,
    /// Address of Restate's admin interface
    #[arg(
        long,
        global = true,
        env = "CRM_FLEET_ADMIN",
        value_name = "URL",
        default_value = "http://127.0.0.1:9070"
    )]
    admin: String,
    /// Print JSON
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run a worker
    #[command(long_about = SERVE)]
    Serve(Box<Serve>),
    /// Register the workers at an address with Restate
    Register {
        /// Address that Restate reaches the workers at
        #[arg(value_name = "URL")]
        address: String,
    },
    /// Start a workflow
    #[command(subcommand)]
    Start(Box<Start>),
    /// Watch a workflow until it does not go on by itself
    Watch(Which),
    /// Pause a workflow
    Pause(Which),
    /// Resume a workflow that is paused, has failed, or ended with uncertain rows
    Resume {
        #[command(flatten)]
        which: Which,
        /// Write uncertain rows again if they are not found. Those that did arrive become duplicates
        #[arg(long)]
        retry_uncertain: bool,
    },
    /// Cancel a workflow
    Cancel(Which),
    /// List all workflows
    List {
        /// Only those in this phase
        #[arg(long, value_name = "PHASE")]
        phase: Option<String>,
    },
    /// Simulate a fleet with measured costs of steps
    #[command(long_about = SIMULATE)]
    Simulate(Simulate),
}

const SERVE: &str = "\
Run a worker.

It needs the fleet's key, a secret of at least 32 characters that is the same for all workers, in
CRM_FLEET_KEY. Credentials of accounts come from stores: `env:ACME_SKARBE` are all variables of the worker
that begin with ACME_SKARBE_, such as ACME_SKARBE_API_KEY; `file:acme` is the file `acme` in the directory
of --secrets; `vault:secret/data/acme` is a secret of the store at --vault.";

const SIMULATE: &str = "\
Simulate a fleet with measured costs of steps.

It prints how long a number of accounts takes, what limits it first, and how much the workers, Restate and
Redis have to do. `docs/book/src/scale.md` has the model and the measured costs that are the defaults.";

#[derive(Args, Debug)]
struct Serve {
    /// Address to listen on for Restate
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:9080")]
    listen: SocketAddr,
    /// Let other workers of this machine listen on the same port
    #[arg(long)]
    share_port: bool,
    /// The fleet's key
    #[arg(
        long,
        env = "CRM_FLEET_KEY",
        value_name = "KEY",
        hide_env_values = true
    )]
    key: SecretString,
    /// Redis for quotas and access tokens that workers share; each worker keeps the limits by itself
    /// without it
    #[arg(
        long,
        env = "CRM_FLEET_REDIS",
        value_name = "URL",
        hide_env_values = true
    )]
    redis: Option<SecretString>,
    /// Directory with a file of credentials for each account
    #[arg(long, value_name = "DIRECTORY")]
    secrets: Option<PathBuf>,
    /// Address of a store with the interface of Vault's key-value engine, version 2
    #[arg(long, env = "VAULT_ADDR", value_name = "URL", requires = "vault_token")]
    vault: Option<String>,
    /// Token for that store
    #[arg(
        long,
        env = "VAULT_TOKEN",
        value_name = "TOKEN",
        hide_env_values = true
    )]
    vault_token: Option<SecretString>,
    /// Maximum of requests to a vendor over all accounts, such as `snov=10/1` for 10 a second
    #[arg(long, value_name = "VENDOR=REQUESTS/SECONDS", value_parser = maximum)]
    vendor_maximum: Vec<(String, u32, u32)>,
    /// Writes that are recorded in one step; a worker that dies leaves so many rows of each account in
    /// doubt at most
    #[arg(long, value_name = "ROWS", default_value_t = 10)]
    rows_a_step: usize,
    /// Calls of one account that are in flight at once
    #[arg(long, value_name = "CALLS", default_value_t = 4)]
    concurrency: usize,
    /// Longest wait in the worker; a longer one is a timer of Restate
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    longest_wait: u64,
    /// Steps after which another worker may take over
    #[arg(long, value_name = "STEPS", default_value_t = 500)]
    steps_a_slice: u32,
    /// What the worker calls itself [default: its version]
    #[arg(long, value_name = "NAME")]
    label: Option<String>,
}

fn maximum(text: &str) -> Result<(String, u32, u32), String> {
    let parts = text.split_once('=').and_then(|(vendor, rate)| {
        let (requests, seconds) = rate.split_once('/')?;
        let number = |text: &str| text.parse().ok().filter(|number| *number > 0);
        Some((vendor.to_owned(), number(requests)?, number(seconds)?))
    });
    let (vendor, requests, seconds) =
        parts.ok_or("expected VENDOR=REQUESTS/SECONDS, such as snov=10/1")?;
    match crm_facade::vendor(&vendor) {
        Some(_) => Ok((vendor, requests, seconds)),
        None => Err(format!("there is no vendor `{vendor}`")),
    }
}

/// An account: `TENANT/VENDOR` or `TENANT/VENDOR/NAME`, and the reference to its credentials.
fn account(text: &str) -> Result<Account, String> {
    const EXPECTED: &str = "expected TENANT/VENDOR=REFERENCE or TENANT/VENDOR/NAME=REFERENCE, such as \
         acme/skarbe=env:ACME_SKARBE";
    let (key, credentials) = text.split_once('=').ok_or(EXPECTED)?;
    let mut parts = key.split('/');
    let (Some(tenant), Some(vendor), name, None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(EXPECTED.to_owned());
    };
    let (vendor, generation) = match vendor.split_once('@') {
        Some((vendor, generation)) => (vendor, Some(generation.to_owned())),
        None => (vendor, None),
    };
    Ok(Account {
        tenant: tenant.to_owned(),
        vendor: vendor.to_owned(),
        generation,
        name: name.unwrap_or("main").to_owned(),
        credentials: credentials.to_owned(),
    })
}

const ACCOUNT: &str = "TENANT/VENDOR[/NAME]=REFERENCE";

#[derive(Debug, Subcommand)]
enum Start {
    /// Carry the records of an account over, once
    Move {
        #[command(flatten)]
        carry: Carry,
        /// Change existing records to what the source has
        #[arg(long)]
        update: bool,
    },
    /// Carry over what is new or changed, again and again
    Sync {
        #[command(flatten)]
        carry: Carry,
        /// Minutes from the end of a round to the beginning of the next
        #[arg(long, value_name = "MINUTES", default_value_t = 15)]
        every: u32,
    },
    /// Compare the vendor's live API with its specification, again and again
    Check {
        /// Account to check
        #[arg(value_name = ACCOUNT, value_parser = account)]
        account: Account,
        /// Minutes from the end of a check to the beginning of the next
        #[arg(long, value_name = "MINUTES", default_value_t = 1_440)]
        every: u32,
        /// What the workflow is called among those of the account
        #[arg(long)]
        name: Option<String>,
    },
    /// Start the workflows of a file, one as JSON on each line; `-` for standard input
    File {
        /// File of workflows
        file: PathBuf,
    },
}

#[derive(Args, Debug)]
struct Carry {
    /// Account that the records are read from
    #[arg(long, value_name = ACCOUNT, value_parser = account)]
    from: Account,
    /// Account that the records are written to
    #[arg(long, value_name = ACCOUNT, value_parser = account)]
    to: Account,
    /// Which records are carried over
    #[arg(long, value_enum, default_value_t = Records::Contacts)]
    records: Records,
    /// How long to look for a row in doubt before it is left uncertain
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    settle: u32,
    /// Write a row again that is not found within that time. It is right for a vendor that is known to
    /// show all records by then; at any other it may make duplicates
    #[arg(long)]
    retry_uncertain: bool,
    /// Carry over so many rows, from the first on
    #[arg(long, value_name = "ROWS")]
    limit: Option<u64>,
    /// What the workflow is called among those of the account
    #[arg(long)]
    name: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Records {
    Contacts,
    Companies,
    Deals,
    Lists,
}

impl Carry {
    fn job(self, task: impl FnOnce(Account) -> Task, update: bool) -> Job {
        let mut job = Job::new(task(self.from), self.to);
        job.update = update;
        job.settle_seconds = self.settle;
        job.retry_uncertain = self.retry_uncertain;
        job.limit = self.limit;
        job.resource = match self.records {
            Records::Contacts => Resource::Contact,
            Records::Companies => Resource::Company,
            Records::Deals => Resource::Deal,
            Records::Lists => Resource::List,
        };
        named(job, self.name)
    }
}

fn named(mut job: Job, name: Option<String>) -> Job {
    if let Some(name) = name {
        job.name = name;
    }
    job
}

impl Start {
    fn jobs(self) -> Result<Vec<Job>, Error> {
        Ok(match self {
            Self::Move { carry, update } => vec![carry.job(|from| Task::Move { from }, update)],
            Self::Sync { carry, every } => {
                let task = |from| Task::Sync {
                    from,
                    every_minutes: every,
                };
                vec![carry.job(task, true)]
            }
            Self::Check {
                account,
                every,
                name,
            } => {
                let task = Task::Check {
                    every_minutes: every,
                };
                vec![named(Job::new(task, account), name)]
            }
            Self::File { file } => {
                let mut text = String::new();
                let read = match file.as_os_str() == "-" {
                    true => std::io::stdin().read_to_string(&mut text).map(|_| ()),
                    false => std::fs::read_to_string(&file).map(|all| text = all),
                };
                let shown = file.display();
                read.map_err(|error| Error::usage(format!("can't read {shown}: {error}")))?;
                let lines = text.lines().enumerate();
                let lines = lines.filter(|(_, line)| !line.trim().is_empty());
                let job = |(number, line): (usize, &str)| {
                    let job: Result<Job, _> = serde_json::from_str(line);
                    let failed = |why: String| {
                        let line = number + 1;
                        Error::usage(format!("line {line} of {shown}: {why}"))
                    };
                    let job = job.map_err(|error| failed(error.to_string()))?;
                    job.check().map_err(|error| failed(error.to_string()))?;
                    Ok(job)
                };
                // All are looked at before the first is started.
                lines.map(job).collect::<Result<_, Error>>()?
            }
        })
    }
}

/// A workflow.
#[derive(Args, Debug)]
struct Which {
    /// Account, as TENANT/VENDOR or TENANT/VENDOR/NAME
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// The workflow's name, such as `move`
    #[arg(value_name = "WORKFLOW")]
    workflow: String,
}

impl Which {
    fn key(&self) -> String {
        match self.account.matches('/').count() {
            1 => format!("{}/main", self.account),
            _ => self.account.clone(),
        }
    }
}

#[derive(Args, Debug)]
struct Simulate {
    /// Accounts
    #[arg(long, default_value_t = 10_000)]
    accounts: u32,
    /// Rows of each account
    #[arg(long, default_value_t = 1_000)]
    rows: u32,
    /// Workers, with one processor core each
    #[arg(long, default_value_t = 8)]
    workers: u32,
    /// Requests that the vendor allows each account
    #[arg(long, default_value_t = 2)]
    requests: u32,
    /// In so many seconds
    #[arg(long, default_value_t = 1)]
    seconds: u32,
    /// Milliseconds that the vendor takes to respond
    #[arg(long, default_value_t = 100)]
    latency: u32,
    /// Slices of work in flight at once over all workers
    #[arg(long, default_value_t = 1_000)]
    at_once: u32,
    /// Writes that are recorded in one step
    #[arg(long, default_value_t = 10)]
    rows_a_step: u32,
    /// Calls of one account that are in flight at once
    #[arg(long, default_value_t = 4)]
    concurrency: u32,
    /// Measured costs as JSON, in place of those of `docs/book/src/scale.md`
    #[arg(long, value_name = "FILE")]
    measured: Option<PathBuf>,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(run(cli)),
        Err(error) => Err(Error::usage(format!("can't start: {error}"))),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a line; whoever reads may have read enough.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

async fn run(cli: Cli) -> Result<ExitCode, Error> {
    let Server {
        ingress,
        admin,
        json,
    } = cli.server;
    let fleet = || {
        let token = std::env::var("CRM_FLEET_TOKEN")
            .ok()
            .map(SecretString::from);
        Fleet::new(&ingress, &admin).map(|fleet| fleet.token(token))
    };
    let show = |status: &Status| print(&shown(status, json));
    match cli.command {
        Command::Serve(arguments) => serve(*arguments).await?,
        Command::Register { address } => fleet()?.register(&address).await?,
        Command::Start(start) => {
            let (fleet, jobs) = (fleet()?, start.jobs()?);
            for job in jobs {
                fleet.start(&job).await?;
                if !json {
                    print(&format!("started {job}"));
                }
            }
        }
        Command::Watch(which) => {
            let status = fleet()?.watch(&which.key(), &which.workflow, show).await?;
            return Ok(match status.phase {
                Phase::Done if status.totals.uncertain == 0 => ExitCode::SUCCESS,
                _ => ExitCode::FAILURE,
            });
        }
        Command::Pause(which) => {
            show(
                &fleet()?
                    .wish(&which.key(), &which.workflow, Wish::Pause)
                    .await?,
            );
        }
        Command::Resume {
            which,
            retry_uncertain,
        } => {
            let wish = Wish::Resume { retry_uncertain };
            show(&fleet()?.wish(&which.key(), &which.workflow, wish).await?);
        }
        Command::Cancel(which) => {
            show(
                &fleet()?
                    .wish(&which.key(), &which.workflow, Wish::Cancel)
                    .await?,
            );
        }
        Command::List { phase } => {
            for status in fleet()?.list().await? {
                if phase
                    .as_ref()
                    .is_none_or(|phase| phase == status.phase.as_str())
                {
                    show(&status);
                }
            }
        }
        Command::Simulate(arguments) => simulate(&arguments, json)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A workflow in one line, and a further one for each row that is uncertain.
fn shown(status: &Status, json: bool) -> String {
    if json {
        return serde_json::to_string(status).unwrap_or_default();
    }
    let mut text = format!("{}: {}", status.job, status.phase.as_str());
    if let Some(wait) = status.wait_seconds {
        text += &format!(" {wait} s");
    }
    if let Some(message) = &status.message {
        text += &format!(" ({message})");
    }
    match &status.job.task {
        Task::Check { .. } => text += &format!(", {} checks", status.rounds),
        Task::Sync { .. } => text += &format!(", {}, {} rounds", status.totals, status.rounds),
        Task::Move { .. } => text += &format!(", {}", status.totals),
    }
    for row in &status.uncertain {
        text += &format!("\n  uncertain: {row}");
    }
    for rejected in &status.rejected {
        text += &format!("\n  rejected: {rejected}");
    }
    text
}

async fn serve(arguments: Serve) -> Result<(), Error> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_max_level(tracing_subscriber::filter::LevelFilter::WARN)
        .init();
    let mut stores = Stores::new().with("env", EnvSecrets);
    if let Some(directory) = arguments.secrets {
        stores = stores.with("file", FileSecrets::new(directory));
    }
    if let (Some(address), Some(token)) = (arguments.vault, arguments.vault_token) {
        stores = stores.with("vault", VaultSecrets::new(address, token)?);
    }
    let mut pace = Pace::default();
    pace.rows_a_step = arguments.rows_a_step;
    pace.concurrency = arguments.concurrency;
    pace.longest_wait = Duration::from_secs(arguments.longest_wait);
    pace.steps_a_slice = arguments.steps_a_slice;
    let mut worker = Worker::new(stores, arguments.key)?.pace(pace);
    if let Some(redis) = &arguments.redis {
        use secrecy::ExposeSecret;
        let config = RedisConfig::new(redis.expose_secret())
            .map_err(|error| Error::usage(error.to_string()))?;
        worker = worker.quota(SharedQuota::redis(config));
    } else if !arguments.vendor_maximum.is_empty() {
        return Err(Error::usage(
            "a maximum over all accounts is kept in Redis; add --redis",
        ));
    }
    for (vendor, requests, per_seconds) in arguments.vendor_maximum {
        let source = Provenance {
            basis: Basis::Seed,
            page: None,
            note: None,
        };
        let maximum = RateLimit {
            requests,
            per_seconds,
            source,
        };
        worker = worker.vendor_maximum(vendor, maximum);
    }
    let address = arguments.listen;
    let listener = match arguments.share_port {
        true => restate::share_port(address),
        false => tokio::net::TcpListener::bind(address).await,
    };
    let listener =
        listener.map_err(|error| Error::usage(format!("can't listen on {address}: {error}")))?;
    let label = arguments.label;
    let label = label.unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned());
    let _ = writeln!(std::io::stderr(), "worker {label} listens on {address}");
    restate::serve(worker, label, listener, stopped()).await;
    Ok(())
}

/// Ends when the process is to end.
async fn stopped() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

fn simulate(arguments: &Simulate, json: bool) -> Result<(), Error> {
    let measured = match &arguments.measured {
        None => Measured::default(),
        Some(file) => {
            let shown = file.display();
            let text = std::fs::read_to_string(file)
                .map_err(|error| Error::usage(format!("can't read {shown}: {error}")))?;
            serde_json::from_str(&text)
                .map_err(|error| Error::usage(format!("{shown} has no measured costs: {error}")))?
        }
    };
    let mut plan = Plan::default();
    plan.accounts = arguments.accounts;
    plan.rows = arguments.rows;
    plan.workers = arguments.workers;
    plan.requests = arguments.requests;
    plan.per_seconds = arguments.seconds;
    plan.latency_ms = arguments.latency;
    plan.at_once = arguments.at_once;
    plan.rows_a_step = arguments.rows_a_step;
    plan.concurrency = arguments.concurrency;
    let result = plan.check()?.simulate(&measured);
    match json {
        true => print(&serde_json::to_string(&result).unwrap_or_default()),
        false => print(&result.to_string()),
    }
    Ok(())
}

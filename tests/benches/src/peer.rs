//! What every peer does besides calling its client: arguments, the folded sums, time and memory.
//!
//! The peers of other generators are built apart from this workspace and include this file, so it
//! names nothing of this one.

use std::time::Instant;

use clap::{Parser, Subcommand, ValueEnum};
use nix::sys::resource::{Usage, UsageWho, getrusage};

/// Lists or fetches Minotaur contacts, adds up what they hold and prints one line of JSON.
#[derive(Clone, Debug, Parser)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub mode: Mode,
}

/// What a peer does.
#[derive(Clone, Debug, Subcommand)]
pub enum Mode {
    /// List contacts from page 1 until a page has fewer rows than the limit.
    List {
        /// Where to and how.
        #[command(flatten)]
        call: Call,
        /// Rows of a page.
        #[arg(long, default_value_t = 100)]
        limit: usize,
    },
    /// Fetch contacts one by one.
    Get {
        /// Where to and how.
        #[command(flatten)]
        call: Call,
        /// File with one id on each line; they are fetched in turn, again and again.
        #[arg(long)]
        ids: std::path::PathBuf,
        /// Number of calls.
        #[arg(long, default_value_t = 1000)]
        n: usize,
    },
    /// Create contacts.
    Write {
        /// Where to and how.
        #[command(flatten)]
        call: Call,
        /// Number of calls.
        #[arg(long, default_value_t = 1000)]
        n: usize,
    },
}

/// Where calls go to, and how.
#[derive(Clone, Debug, clap::Args)]
pub struct Call {
    /// Address that the paths are appended to.
    #[arg(long)]
    pub base: String,
    /// The API key.
    #[arg(long)]
    pub key: String,
    /// Calls that are in flight at once.
    #[arg(long, default_value_t = 1)]
    pub inflight: usize,
    /// Requests that are allowed in one window; without it there is no limit.
    #[arg(long, requires = "per")]
    pub rate: Option<u32>,
    /// Length of the window in seconds.
    #[arg(long, requires = "rate")]
    pub per: Option<u32>,
    /// Which client makes the calls, in a peer that has more than one.
    #[arg(long, value_enum, default_value_t)]
    pub through: Through,
}

/// Which client makes the calls.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Through {
    /// The typed client.
    #[default]
    Vendor,
    /// The common model.
    Facade,
}

impl Mode {
    /// The word on the command line.
    pub fn name(&self) -> &'static str {
        match self {
            Self::List { .. } => "list",
            Self::Get { .. } => "get",
            Self::Write { .. } => "write",
        }
    }

    /// Where calls go to, and how.
    pub fn call(&self) -> &Call {
        match self {
            Self::List { call, .. } | Self::Get { call, .. } | Self::Write { call, .. } => call,
        }
    }
}

/// The ids in a file, in turn, `n` in all.
///
/// # Errors
///
/// When the file cannot be read or has no id.
pub fn ids(file: &std::path::Path, n: usize) -> std::io::Result<Vec<String>> {
    let text = std::fs::read_to_string(file)?;
    let ids: Vec<&str> = text.split_whitespace().collect();
    if ids.is_empty() {
        return Err(std::io::Error::other("the file with the ids is empty"));
    }
    let ids = ids.into_iter().map(str::to_owned).cycle().take(n);
    Ok(ids.collect())
}

/// What the contacts hold, added up.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Sum {
    /// Contacts.
    pub count: u64,
    /// All scores.
    pub score: i64,
    /// Addresses for work, personal ones and others.
    pub emails: usize,
    /// Entries in the lists of phone numbers.
    pub phones: usize,
    /// Custom fields.
    pub custom: usize,
    /// Tells one order of the contacts from another.
    pub order: u64,
}

impl Sum {
    /// Adds one contact.
    pub fn add(&mut self, score: Option<i64>, emails: usize, phones: usize, custom: usize) {
        self.count += 1;
        self.score += score.unwrap_or(0);
        self.emails += emails;
        self.phones += phones;
        self.custom += custom;
        let own = score.unwrap_or(0) as u64 ^ ((emails << 8 | phones << 16) as u64);
        self.order = self.order.wrapping_mul(0x0100_0000_01b3) ^ own;
    }
}

/// How many addresses the documented field for further ones holds: a text or a list.
pub fn addresses(others: Option<&serde_json::Value>) -> usize {
    match others {
        Some(serde_json::Value::Array(addresses)) => addresses.len(),
        Some(serde_json::Value::String(address)) => usize::from(!address.is_empty()),
        _ => 0,
    }
}

/// Time, since it was made.
pub struct Clock {
    wall: Instant,
    before: Option<Usage>,
}

impl Clock {
    /// Begins to measure.
    pub fn start() -> Self {
        Self {
            before: getrusage(UsageWho::RUSAGE_SELF).ok(),
            wall: Instant::now(),
        }
    }

    /// Prints the sums with the time for the loop and the most memory that the process had.
    pub fn report(self, peer: &str, mode: &str, sum: Sum) {
        let wall = self.wall.elapsed().as_secs_f64();
        let after = getrusage(UsageWho::RUSAGE_SELF).ok();
        let spent = |time: fn(&Usage) -> nix::sys::time::TimeVal| {
            let seconds = |usage: &Option<Usage>| {
                usage.as_ref().map_or(0.0, |usage| {
                    let time = time(usage);
                    time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6
                })
            };
            seconds(&after) - seconds(&self.before)
        };
        let line = serde_json::json!({
            "peer": peer,
            "mode": mode,
            "count": sum.count,
            "score": sum.score,
            "emails": sum.emails,
            "phones": sum.phones,
            "custom": sum.custom,
            "order": sum.order,
            "wall_s": wall,
            "user_s": spent(Usage::user_time),
            "sys_s": spent(Usage::system_time),
            "maxrss_kb": most_memory(),
        });
        println!("{line}");
    }
}

/// The most memory that the process had, in KiB: `VmHWM`.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

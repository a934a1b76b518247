//! Starts the server and the peers, and takes what they print.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// What is measured with.
pub(crate) struct Bench {
    pub(crate) quick: bool,
    pub(crate) programs: PathBuf,
    pub(crate) rivals: PathBuf,
}

/// A client, and the program that drives it.
#[derive(Clone)]
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    program: PathBuf,
    arguments: &'static [&'static str],
}

impl Bench {
    /// What is measured against.
    pub(crate) fn bare(&self) -> Peer {
        self.peer("hand-written", "bench-bare", &[])
    }

    pub(crate) fn vendor(&self) -> Peer {
        self.peer("vendor crate", "bench-peer", &["--through", "vendor"])
    }

    pub(crate) fn facade(&self) -> Peer {
        self.peer("facade", "bench-peer", &["--through", "facade"])
    }

    /// The clients of other generators, as far as they could be generated.
    pub(crate) fn rivals(&self) -> Vec<Peer> {
        let rival = |name, program: &str| Peer {
            name,
            program: self.rivals.join("target/release").join(program),
            arguments: &[],
        };
        [
            rival("progenitor", "rival-progenitor"),
            rival("openapi-generator", "rival-openapi-generator"),
        ]
        .into_iter()
        .filter(|peer| {
            let there = peer.program.exists();
            if !there {
                println!("{} is not measured: it is not built", peer.name);
            }
            there
        })
        .collect()
    }

    fn peer(&self, name: &'static str, program: &str, arguments: &'static [&'static str]) -> Peer {
        Peer {
            name,
            program: self.programs.join(program),
            arguments,
        }
    }

    pub(crate) fn server(&self, contacts: u64, latency: u64) -> Result<Server> {
        let mut process = Command::new(self.programs.join("bench-server"))
            .args(["--contacts", &contacts.to_string()])
            .args(["--latency", &latency.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("the server cannot be started")?;
        let mut address = String::new();
        let output = process.stdout.take().context("the server has no output")?;
        BufReader::new(output).read_line(&mut address)?;
        let ids = std::env::temp_dir().join(format!("bench-ids-{}", process.id()));
        let some: Vec<_> = (0..200).map(crm_bench::contacts::id).collect();
        std::fs::write(&ids, some.join("\n"))?;
        Ok(Server {
            process,
            address: address.trim().to_owned(),
            ids,
        })
    }
}

/// The server, which ends when this is dropped.
pub(crate) struct Server {
    process: Child,
    pub(crate) address: String,
    pub(crate) ids: PathBuf,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_file(&self.ids);
    }
}

/// When calls came, and how many were in flight at once.
#[derive(Deserialize)]
pub(crate) struct Log {
    pub(crate) arrivals_us: Vec<u64>,
    pub(crate) most_at_once: usize,
}

impl Log {
    /// The largest number of calls within any window of so many seconds.
    pub(crate) fn most_within(&self, seconds: u64) -> usize {
        let times = &self.arrivals_us;
        let mut first = 0;
        let mut most = 0;
        for (index, time) in times.iter().enumerate() {
            while times[first] + seconds * 1_000_000 <= *time {
                first += 1;
            }
            most = most.max(index + 1 - first);
        }
        most
    }
}

impl Server {
    /// What has come since the last time.
    pub(crate) fn log(&self) -> Result<Log> {
        let host = self.address.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host)?;
        write!(
            stream,
            "GET /bench/log HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n"
        )?;
        let mut response = String::new();
        stream.read_to_string(&mut response)?;
        let (_, body) = response.split_once("\r\n\r\n").context("no response")?;
        Ok(serde_json::from_str(body)?)
    }
}

/// The line that a peer prints.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Line {
    pub(crate) count: u64,
    pub(crate) score: i64,
    pub(crate) emails: u64,
    pub(crate) phones: u64,
    pub(crate) custom: u64,
    pub(crate) order: u64,
    pub(crate) wall_s: f64,
    pub(crate) user_s: f64,
    pub(crate) sys_s: f64,
    pub(crate) maxrss_kb: u64,
}

impl Line {
    pub(crate) fn cpu(&self) -> f64 {
        self.user_s + self.sys_s
    }
}

impl Peer {
    /// The command that does this work; `words` is the mode with its own arguments.
    pub(crate) fn command(&self, under: Option<&[&str]>, server: &Server, words: &str) -> Command {
        let mut command = match under {
            Some([program, arguments @ ..]) => {
                let mut command = Command::new(program);
                command.args(arguments).arg(&self.program);
                command
            }
            _ => Command::new(&self.program),
        };
        command
            .args(words.split_whitespace())
            .args(["--base", &server.address, "--key", "key"])
            .args(self.arguments);
        if words.starts_with("get") {
            command.arg("--ids").arg(&server.ids);
        }
        command
    }

    pub(crate) fn run(&self, server: &Server, words: &str) -> Result<Line> {
        let output = self
            .command(None, server, words)
            .stderr(Stdio::inherit())
            .output()
            .with_context(|| format!("{} cannot be started", self.name))?;
        ensure!(output.status.success(), "{} failed: {words}", self.name);
        Ok(serde_json::from_slice(&output.stdout)?)
    }
}

/// Runs the peers in turn, round after round, so that what else the machine does meets all of them.
/// Each round begins with another one, so that none gains by its place. Gives the lines of each peer.
pub(crate) fn interleaved(
    peers: &[Peer],
    server: &Server,
    words: &str,
    rounds: usize,
) -> Result<Vec<Vec<Line>>> {
    let mut lines = vec![Vec::new(); peers.len()];
    for round in 0..rounds {
        for place in 0..peers.len() {
            let turn = (round + place) % peers.len();
            lines[turn].push(peers[turn].run(server, words)?);
        }
    }
    let sums = |line: &Line| {
        (
            line.count,
            line.score,
            line.emails,
            line.phones,
            line.custom,
            // Calls that are in flight together end in any order.
            words.starts_with("list").then_some(line.order),
        )
    };
    for (peer, own) in peers.iter().zip(&lines) {
        ensure!(
            sums(&own[0]) == sums(&lines[0][0]),
            "{} has found something else than {}",
            peer.name,
            peers[0].name
        );
    }
    Ok(lines)
}

/// The value in the middle.
pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The program that carries a command out, if it is there.
pub(crate) fn installed(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|path: PathBuf| Path::new(&path).join(program).exists())
}

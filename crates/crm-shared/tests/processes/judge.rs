//! A server that counts what arrives for each account, and shares no code with what it judges.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::worker::Seen;

/// A server that runs as long as its runtime.
#[derive(Clone)]
pub(crate) struct Judge {
    pub(crate) base: String,
    seen: Arc<Mutex<Counted>>,
    arrived: Arc<Notify>,
}

#[derive(Default)]
struct Counted {
    arrivals: BTreeMap<String, Vec<Instant>>,
    tokens: u32,
    /// When this process was held up, and for how long.
    stalls: Vec<(Instant, Duration)>,
}

/// An account that is told to retry in an hour.
pub(crate) const REJECTED: &str = "rejected-account";

/// How often the judge looks whether the machine holds it up.
const LOOK: Duration = Duration::from_millis(2);

impl Judge {
    pub(crate) async fn start() -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let judge = Self {
            base: format!("http://{}", listener.local_addr()?),
            seen: Arc::default(),
            arrived: Arc::default(),
        };
        let watched = Arc::downgrade(&judge.seen);
        std::thread::spawn(move || {
            loop {
                let began = Instant::now();
                std::thread::sleep(LOOK);
                let late = began.elapsed().saturating_sub(LOOK);
                let Some(seen) = watched.upgrade() else {
                    return;
                };
                if late > LOOK {
                    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
                    seen.stalls.push((Instant::now(), late));
                }
            }
        });
        let serving = judge.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let judge = serving.clone();
                tokio::spawn(async move { judge.serve(stream).await });
            }
        });
        Ok(judge)
    }

    async fn serve(&self, mut stream: TcpStream) -> Option<()> {
        let mut buffer = Vec::new();
        loop {
            let end = loop {
                if let Some(end) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                    break end + 4;
                }
                if stream.read_buf(&mut buffer).await.ok()? == 0 {
                    return None;
                }
            };
            let now = Instant::now();
            let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
            let header = |name: &str| {
                let line = head.lines().find_map(|line| line.strip_prefix(name))?;
                Some(line.trim_start_matches(':').trim().to_owned())
            };
            let length = header("content-length").and_then(|length| length.parse().ok());
            let whole = end + length.unwrap_or(0);
            while buffer.len() < whole {
                if stream.read_buf(&mut buffer).await.ok()? == 0 {
                    return None;
                }
            }
            buffer.drain(..whole);
            let body = self.response(
                &head,
                header("x-api-key").or_else(|| header("authorization")),
                now,
            );
            let status = match header("x-api-key").is_some_and(|key| key == REJECTED) {
                true => "429 Too Many Requests\r\nretry-after: 3600",
                false => "200 OK",
            };
            let response = format!(
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
            stream.write_all(response.as_bytes()).await.ok()?;
        }
    }

    fn response(&self, head: &str, account: Option<String>, now: Instant) -> String {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let is_token = head.starts_with("post /v1/oauth/access_token");
        let account = match account.filter(|_| !is_token) {
            // Whatever its token, an account is one.
            Some(account) if account.contains("t0ken-") => "token".to_owned(),
            Some(account) => account,
            None => "token".to_owned(),
        };
        seen.arrivals.entry(account).or_default().push(now);
        self.arrived.notify_waiters();
        if !is_token {
            return r#"{"data":[]}"#.to_owned();
        }
        seen.tokens += 1;
        format!(
            r#"{{"access_token":"t0ken-{}","token_type":"Bearer","expires_in":3600}}"#,
            seen.tokens
        )
    }

    /// When requests of an account have arrived.
    pub(crate) fn arrivals(&self, account: &str) -> Vec<Instant> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found: Vec<_> = seen
            .arrivals
            .iter()
            .filter(|(name, _)| name.contains(account))
            .flat_map(|(_, at)| at.clone())
            .collect();
        found.sort_unstable();
        found
    }

    /// For how long the machine has held this process up in a span of time. It holds the others up
    /// for about as long, so that arrivals tell no more exactly than that when requests were sent.
    pub(crate) fn stalled(&self, from: Instant, until: Instant) -> Duration {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let within = |(at, late): &&(Instant, Duration)| *at >= from && *at - *late <= until;
        seen.stalls
            .iter()
            .filter(within)
            .map(|(_, late)| *late)
            .sum()
    }

    pub(crate) fn tokens(&self) -> u32 {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .tokens
    }

    /// Waits until so many requests of an account have arrived.
    pub(crate) async fn arrive(&self, account: &str, count: usize) {
        loop {
            let arrived = self.arrived.notified();
            if self.arrivals(account).len() >= count {
                return;
            }
            arrived.await;
        }
    }
}

/// The most in any window of the documented length. A window is taken to be shorter by as much as
/// the machine was held up in it or right before it.
pub(crate) fn most(judge: &Judge, arrivals: &[Instant], window: Duration) -> usize {
    let within = |from: Instant| {
        let stalled = judge.stalled(from - window, from + window);
        let until = from + window.saturating_sub(stalled);
        let at = arrivals.iter().filter(|at| **at >= from && **at < until);
        at.count()
    };
    arrivals.iter().map(|from| within(*from)).max().unwrap_or(0)
}

/// Which part of the rate that limits allow was used: the time that as many requests take if each
/// goes as soon as it may, to the time that they took, without that in which the machine held up the
/// judge or the workers.
pub(crate) fn used(
    judge: &Judge,
    arrivals: &[Instant],
    limits: &[(u32, u32)],
    workers: &[Seen],
) -> f64 {
    let (Some(first), Some(last)) = (arrivals.first(), arrivals.last()) else {
        return 0.0;
    };
    let mut best: Vec<f64> = Vec::new();
    for index in 0..arrivals.len() {
        let after = |(requests, seconds): &(u32, u32)| {
            let before = index.checked_sub(*requests as usize)?;
            Some(best[before] + f64::from(*seconds))
        };
        let free = limits.iter().filter_map(after).fold(0.0, f64::max);
        best.push(free);
    }
    let held_up = workers.iter().map(|seen| seen.held_up_millis).max();
    let held_up = Duration::from_millis(held_up.unwrap_or(0));
    let held_up = held_up.max(judge.stalled(*first, *last));
    // Much of that would have been a wait anyway, so no more than half of the time is left out.
    let took = (*last - *first).saturating_sub(held_up);
    let took = took.max((*last - *first) / 2);
    best.last().copied().unwrap_or(0.0) / took.as_secs_f64()
}

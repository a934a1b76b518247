//! Simulates a fleet: how long it takes, and what limits it first.
//!
//! Accounts begin at once and are worked on as far as slices may be in flight. Each carries its rows
//! over in groups of the size that is recorded in one step. A group takes a core of a worker for a
//! while, then the vendor's time (slots of the rate limit, and the time to respond), and then a core of
//! the engine for its step. Cores are queues: who comes first is served first. `docs/book/src/scale.md` has the
//! formula, the measured costs, and how far the model was from a real run.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Error;

/// Measured costs.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// Microseconds of a worker's core for each row that is written.
    pub worker_us_a_row: f64,
    /// Microseconds of a worker's core for each step.
    pub worker_us_a_step: f64,
    /// Microseconds of the engine's cores for each step.
    pub engine_us_a_step: f64,
    /// Milliseconds until a step is recorded, on an idle engine.
    pub engine_ms_a_step: f64,
    /// Microseconds of Redis for each call of a vendor.
    pub redis_us_a_call: f64,
    /// Calls of Redis for each call of a vendor.
    pub redis_calls_a_call: f64,
    /// Calls of the target's vendor for each row.
    pub calls_a_row: f64,
    /// Further steps of an account: its first and last one.
    pub steps_an_account: f64,
    /// Bytes of outcomes for each row.
    pub bytes_a_row: f64,
    /// Bytes that the engine adds to the log for each step.
    pub bytes_a_step: f64,
    /// Kilobytes of a worker's memory for each slice in flight.
    pub worker_kb_a_slice: f64,
    /// The part of a rate limit that the shared quota uses.
    pub usable_rate: f64,
    /// Cores that the engine has.
    pub engine_cores: u32,
    /// Microseconds for each row of the vendor itself, where it runs on the same machine.
    pub vendor_us_a_row: f64,
    /// Cores that workers, engine, Redis and vendor share, where all run on one machine.
    pub one_machine_cores: Option<u32>,
}

impl Default for Measured {
    fn default() -> Self {
        Self {
            worker_us_a_row: 2_200.0,
            worker_us_a_step: 1_600.0,
            engine_us_a_step: 1_300.0,
            engine_ms_a_step: 5.0,
            redis_us_a_call: 95.0,
            redis_calls_a_call: 2.0,
            calls_a_row: 1.08,
            steps_an_account: 3.0,
            bytes_a_row: 254.0,
            bytes_a_step: 187.0,
            worker_kb_a_slice: 500.0,
            usable_rate: 0.9,
            engine_cores: 4,
            vendor_us_a_row: 0.0,
            one_machine_cores: None,
        }
    }
}

/// A fleet to be simulated.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    /// Accounts.
    pub accounts: u32,
    /// Rows of each account.
    pub rows: u32,
    /// Workers, with one core each.
    pub workers: u32,
    /// Requests that the vendor allows each account; 0 for no limit.
    pub requests: u32,
    /// In so many seconds.
    pub per_seconds: u32,
    /// Milliseconds that the vendor takes to respond.
    pub latency_ms: u32,
    /// Slices of work in flight at once over all workers.
    pub at_once: u32,
    /// Rows that are recorded in one step.
    pub rows_a_step: u32,
    /// Calls of one account in flight at once.
    pub concurrency: u32,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            accounts: 10_000,
            rows: 1_000,
            workers: 8,
            requests: 2,
            per_seconds: 1,
            latency_ms: 100,
            at_once: 1_000,
            rows_a_step: 10,
            concurrency: 4,
        }
    }
}

/// What limits a fleet.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Bound {
    /// The vendors: their rate limits and the time that they take to respond.
    Vendor,
    /// The slices that may be in flight at once.
    Slices,
    /// The cores of the workers.
    Workers,
    /// The cores of the engine.
    Engine,
    /// Redis, which has one core.
    Redis,
    /// The cores of the one machine.
    Machine,
}

/// What a simulation tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Simulated {
    /// Seconds until the last account is done.
    pub seconds: f64,
    /// Rows a second, over all.
    pub rows_a_second: f64,
    /// Share of the workers' cores that is used.
    pub workers_busy: f64,
    /// Share of the engine's cores that is used.
    pub engine_busy: f64,
    /// Share of Redis' core that is used.
    pub redis_busy: f64,
    /// Steps.
    pub steps: u64,
    /// Megabytes that are appended to the engine's log.
    pub log_mb: f64,
    /// Calls of Redis a second.
    pub redis_calls_a_second: f64,
    /// Megabytes of memory of each worker.
    pub worker_mb: f64,
    /// What limits it first.
    pub bound: Bound,
}

impl fmt::Display for Simulated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = |share: f64| format!("{:.0} %", share * 100.0);
        let bound = match self.bound {
            Bound::Vendor => "the vendors' limits and response times",
            Bound::Slices => "the slices in flight at once",
            Bound::Workers => "the workers' cores",
            Bound::Engine => "the engine's cores",
            Bound::Redis => "Redis",
            Bound::Machine => "the cores of the machine",
        };
        writeln!(f, "time            {:.0} s", self.seconds)?;
        writeln!(f, "rows            {:.0} a second", self.rows_a_second)?;
        writeln!(f, "workers busy    {}", percent(self.workers_busy))?;
        writeln!(f, "engine busy     {}", percent(self.engine_busy))?;
        writeln!(f, "Redis busy      {}", percent(self.redis_busy))?;
        writeln!(
            f,
            "Redis calls     {:.0} a second",
            self.redis_calls_a_second
        )?;
        writeln!(f, "steps           {}", self.steps)?;
        writeln!(f, "engine's log    {:.0} MB", self.log_mb)?;
        writeln!(f, "worker memory   {:.0} MB each", self.worker_mb)?;
        write!(f, "limited by      {bound}")
    }
}

/// A time in microseconds since the beginning. Unlike a float, it has an order.
type Micros = u64;

/// Cores that serve who comes first.
struct Cores {
    free: BinaryHeap<Reverse<Micros>>,
    busy: f64,
}

impl Cores {
    fn new(cores: u32) -> Self {
        Self {
            free: (0..cores.max(1)).map(|_| Reverse(0)).collect(),
            busy: 0.0,
        }
    }

    /// When work that comes at a time is done.
    fn serve(&mut self, at: Micros, micros: f64) -> Micros {
        let Reverse(free) = self.free.pop().unwrap_or(Reverse(0));
        let done = free.max(at) + micros as Micros;
        self.free.push(Reverse(done));
        self.busy += micros;
        done
    }

    fn share(&self, until: Micros) -> f64 {
        self.busy / (self.free.len() as f64 * until.max(1) as f64)
    }
}

impl Plan {
    /// Rejects a plan with nothing in it.
    ///
    /// # Errors
    ///
    /// With what is missing.
    pub fn check(self) -> Result<Self, Error> {
        for (what, number) in [
            ("accounts", self.accounts),
            ("rows", self.rows),
            ("workers", self.workers),
            ("seconds", self.per_seconds),
            ("slices at once", self.at_once),
            ("rows a step", self.rows_a_step),
            ("calls at once", self.concurrency),
        ] {
            if number == 0 {
                return Err(Error::usage(format!("the number of {what} is at least 1")));
            }
        }
        Ok(self)
    }

    /// Simulates it.
    pub fn simulate(&self, costs: &Measured) -> Simulated {
        let workers = costs.one_machine_cores.unwrap_or(self.workers);
        let mut worker = Cores::new(workers);
        let mut engine = Cores::new(costs.engine_cores);
        let mut redis = Cores::new(1);
        let is_one_machine = costs.one_machine_cores.is_some();
        let groups = self.rows.div_ceil(self.rows_a_step);
        // Accounts in flight, by when their next group begins; and how many groups are left.
        let mut next: BinaryHeap<Reverse<(Micros, u32)>> = BinaryHeap::new();
        let mut begun = self.at_once.min(self.accounts);
        next.extend((0..begun).map(|_| Reverse((0, groups))));
        let (mut end, mut steps) = (0, 0_u64);
        while let Some(Reverse((at, left))) = next.pop() {
            let rows = match left {
                1 => self.rows - self.rows_a_step * (groups - 1),
                _ => self.rows_a_step,
            };
            let rows = f64::from(rows);
            let calls = rows * costs.calls_a_row;
            let further = match left == groups {
                true => costs.steps_an_account,
                false => 0.0,
            };
            let in_steps = 1.0 + further;
            steps += in_steps as u64;
            let for_worker = rows * costs.worker_us_a_row + in_steps * costs.worker_us_a_step;
            let for_redis = calls * costs.redis_us_a_call * costs.redis_calls_a_call;
            let for_engine = in_steps * costs.engine_us_a_step;
            let waits = self.vendor_micros(calls, costs);
            let done = match is_one_machine {
                true => {
                    let all = for_worker + for_redis + for_engine + rows * costs.vendor_us_a_row;
                    redis.busy += for_redis;
                    engine.busy += for_engine;
                    worker.serve(at, all).max(at + waits)
                }
                false => {
                    let asked = redis.serve(worker.serve(at, for_worker), for_redis);
                    engine.serve(asked.max(at + waits), for_engine)
                }
            };
            let done = done + (in_steps * costs.engine_ms_a_step * 1_000.0) as Micros;
            end = end.max(done);
            match left {
                1 if begun < self.accounts => {
                    begun += 1;
                    next.push(Reverse((done, groups)));
                }
                1 => {}
                _ => next.push(Reverse((done, left - 1))),
            }
        }
        let seconds = end as f64 / 1e6;
        let rows = f64::from(self.accounts) * f64::from(self.rows);
        let bytes = rows * costs.bytes_a_row + steps as f64 * costs.bytes_a_step;
        let slices = f64::from(self.at_once.min(self.accounts));
        let redis_calls = rows * costs.calls_a_row * costs.redis_calls_a_call;
        let (workers_busy, engine_busy) = (worker.share(end), engine.share(end));
        let redis_busy = redis.share(end);
        Simulated {
            seconds,
            rows_a_second: rows / seconds,
            workers_busy,
            engine_busy,
            redis_busy,
            steps,
            log_mb: bytes / 1e6,
            redis_calls_a_second: redis_calls / seconds,
            worker_mb: slices / f64::from(self.workers) * costs.worker_kb_a_slice / 1e3,
            bound: match () {
                () if workers_busy > 0.9 && is_one_machine => Bound::Machine,
                () if redis_busy > 0.9 => Bound::Redis,
                () if engine_busy > 0.9 => Bound::Engine,
                () if workers_busy > 0.9 => Bound::Workers,
                () if self.at_once < self.accounts => Bound::Slices,
                () => Bound::Vendor,
            },
        }
    }

    /// The vendor's time for calls of one account.
    fn vendor_micros(&self, calls: f64, costs: &Measured) -> Micros {
        let in_turn = calls / f64::from(self.concurrency) * f64::from(self.latency_ms) * 1e3;
        let by_limit = match self.requests {
            0 => 0.0,
            requests => {
                let rate = f64::from(requests) / f64::from(self.per_seconds) * costs.usable_rate;
                calls / rate * 1e6
            }
        };
        in_turn.max(by_limit) as Micros
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> Plan {
        Plan {
            accounts: 100,
            rows: 100,
            ..Plan::default()
        }
    }

    #[test]
    fn a_limited_account_takes_as_long_as_its_limit_says() {
        let costs = Measured {
            calls_a_row: 1.0,
            ..Measured::default()
        };
        let told = small().simulate(&costs);
        // 100 calls at 1.8 a second, and 13 steps of 5 ms.
        let expected = 100.0 / 1.8 + 0.065;
        assert!((told.seconds - expected).abs() < 1.0, "{told:?}");
        assert_eq!(told.bound, Bound::Vendor);
        assert_eq!(told.steps, 100 * (10 + 3));
    }

    #[test]
    fn what_is_short_is_what_it_is_limited_by() {
        let free = Plan {
            requests: 0,
            latency_ms: 1,
            workers: 1,
            ..small()
        };
        let costs = |engine, redis| Measured {
            worker_us_a_row: 10.0,
            worker_us_a_step: 10.0,
            engine_us_a_step: engine,
            engine_cores: 1,
            redis_us_a_call: redis,
            engine_ms_a_step: 0.0,
            ..Measured::default()
        };
        assert_eq!(free.simulate(&Measured::default()).bound, Bound::Workers);
        assert_eq!(free.simulate(&costs(9_000.0, 1.0)).bound, Bound::Engine);
        assert_eq!(free.simulate(&costs(1.0, 900.0)).bound, Bound::Redis);
        let few = Plan {
            at_once: 1,
            ..small()
        };
        assert_eq!(few.simulate(&Measured::default()).bound, Bound::Slices);
        let one = Measured {
            one_machine_cores: Some(1),
            ..Measured::default()
        };
        assert_eq!(free.simulate(&one).bound, Bound::Machine);
    }

    #[test]
    fn twice_the_rows_take_twice_the_log() {
        let costs = Measured {
            steps_an_account: 0.0,
            ..Measured::default()
        };
        let one = small().simulate(&costs).log_mb;
        let two = Plan {
            rows: 200,
            ..small()
        };
        assert!((two.simulate(&costs).log_mb / one - 2.0).abs() < 1e-9);
    }

    #[test]
    fn a_plan_with_nothing_in_it_is_rejected() {
        let nothing = Plan {
            rows_a_step: 0,
            ..small()
        };
        assert!(nothing.check().is_err());
        assert!(small().check().is_ok());
    }
}

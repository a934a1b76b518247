//! State in Redis 7 or Valkey: a script for slots, a script for tokens.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crm_runtime::{BoxFuture, StoreError};
use redis::aio::{ConnectionLike, MultiplexedConnection};
use redis::{
    AsyncConnectionConfig, Client, Cmd, FromRedisValue, IntoConnectionInfo, Pipeline, RedisError,
    RedisFuture, Script, Value,
};
use serde_json::{Value as Json, json};
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep, timeout};

use crate::backend::{Quota, QuotaReply, Sealed, Stepped, TokenStep, Tokens};
use crate::clock::micros;
use crate::plan::{Decision, Micros, SlotAsk, Snapshot, Window};

/// How long Redis may take to respond, unless told.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(1);

/// How long a process waits for Redis before it asks for a token that others know nothing of.
const TOKEN_PATIENCE: Duration = Duration::from_secs(10);

/// How long it waits in between.
const PAUSE: Duration = Duration::from_millis(200);

/// Where Redis is.
///
/// The address of a single server is `redis://user:password@host:port/database`, or `rediss://…` for
/// TLS with the feature `redis-tls`; the user is one of Redis's ACL, and may be left out.
///
/// The user needs `GET`, `SET`, `TIME`, `HMGET`, `HSET`, `HDEL`, `PEXPIRE`, `EVALSHA` and
/// `SCRIPT LOAD` (or `EVAL`) on keys that begin with `crm:`, and should have `INFO`: without it a
/// replica that takes the place of a server and lacks its last writes is not noticed.
#[derive(Clone)]
#[must_use]
pub struct RedisConfig {
    at: Address,
    prefix: String,
    response: Duration,
}

#[derive(Clone)]
enum Address {
    Single(Box<Client>),
    #[cfg(feature = "redis-sentinel")]
    Sentinel(Arc<Mutex<redis::sentinel::SentinelClient>>),
    #[cfg(feature = "redis-cluster")]
    Cluster(Box<redis::cluster::ClusterClient>),
}

impl RedisConfig {
    /// A single server.
    ///
    /// # Errors
    ///
    /// If the address is not one of Redis.
    pub fn new(address: &str) -> Result<Self, StoreError> {
        let info = address
            .into_connection_info()
            .map_err(|error| failed("read the address of", &error))?;
        let client = Client::open(info).map_err(|error| failed("read the address of", &error))?;
        Ok(Self::of(Address::Single(Box::new(client))))
    }

    /// The server that Sentinel calls the primary of a name. The addresses are those of Sentinel;
    /// user, password and database are for Redis itself.
    ///
    /// # Errors
    ///
    /// If the addresses are not ones of Redis.
    #[cfg(feature = "redis-sentinel")]
    pub fn sentinel(
        addresses: &[&str],
        name: &str,
        user: Option<&str>,
        password: Option<&crm_runtime::SecretString>,
    ) -> Result<Self, StoreError> {
        use redis::sentinel::{SentinelClientBuilder, SentinelServerType};
        use secrecy::ExposeSecret;
        let problem = |error: &RedisError| failed("read the addresses of Sentinel for", error);
        let mut found = Vec::new();
        for address in addresses {
            let info = address
                .into_connection_info()
                .map_err(|error| problem(&error))?;
            found.push(info.addr().clone());
        }
        let mut builder = SentinelClientBuilder::new(found, name, SentinelServerType::Master)
            .map_err(|error| problem(&error))?;
        if let Some(user) = user {
            builder = builder.set_client_to_redis_username(user);
        }
        if let Some(password) = password {
            builder = builder.set_client_to_redis_password(password.expose_secret());
        }
        let client = builder.build().map_err(|error| problem(&error))?;
        Ok(Self::of(Address::Sentinel(Arc::new(Mutex::new(client)))))
    }

    /// A cluster, by the addresses of some of its nodes.
    ///
    /// # Errors
    ///
    /// If the addresses are not ones of Redis.
    #[cfg(feature = "redis-cluster")]
    pub fn cluster(addresses: &[&str]) -> Result<Self, StoreError> {
        let client = redis::cluster::ClusterClient::new(addresses.to_vec())
            .map_err(|error| failed("read the addresses of", &error))?;
        Ok(Self::of(Address::Cluster(Box::new(client))))
    }

    fn of(at: Address) -> Self {
        Self {
            at,
            prefix: "crm".to_owned(),
            response: RESPONSE_TIMEOUT,
        }
    }

    /// Sets what all keys begin with; `crm` unless set.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets how long Redis may take to respond before it counts as lost; 1 s unless set.
    pub fn response_timeout(mut self, timeout: Duration) -> Self {
        self.response = timeout;
        self
    }

    fn location(&self) -> String {
        match &self.at {
            Address::Single(client) => client.get_connection_info().addr().to_string(),
            #[cfg(feature = "redis-sentinel")]
            Address::Sentinel(_) => "the primary that Sentinel names".to_owned(),
            #[cfg(feature = "redis-cluster")]
            Address::Cluster(_) => "the cluster".to_owned(),
        }
    }
}

impl fmt::Debug for RedisConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisConfig")
            .field("at", &self.location())
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

/// Says what was attempted. What Redis says holds no credential: it never repeats one.
fn failed(what: &str, error: &dyn fmt::Display) -> StoreError {
    StoreError::new(format!("can't {what} Redis: {error}"))
}

/// A connection to whatever it is.
#[derive(Clone)]
enum Connection {
    Single(MultiplexedConnection),
    #[cfg(feature = "redis-cluster")]
    Cluster(redis::cluster_async::ClusterConnection),
}

impl ConnectionLike for Connection {
    fn req_packed_command<'a>(&'a mut self, command: &'a Cmd) -> RedisFuture<'a, Value> {
        match self {
            Self::Single(connection) => connection.req_packed_command(command),
            #[cfg(feature = "redis-cluster")]
            Self::Cluster(connection) => connection.req_packed_command(command),
        }
    }

    fn req_packed_commands<'a>(
        &'a mut self,
        pipeline: &'a Pipeline,
        offset: usize,
        count: usize,
    ) -> RedisFuture<'a, Vec<Value>> {
        match self {
            Self::Single(connection) => connection.req_packed_commands(pipeline, offset, count),
            #[cfg(feature = "redis-cluster")]
            Self::Cluster(connection) => connection.req_packed_commands(pipeline, offset, count),
        }
    }

    fn get_db(&self) -> i64 {
        match self {
            Self::Single(connection) => connection.get_db(),
            #[cfg(feature = "redis-cluster")]
            Self::Cluster(connection) => connection.get_db(),
        }
    }
}

/// One connection for all accounts, made when it is needed and after it was lost.
pub(crate) struct Pool {
    config: RedisConfig,
    connection: Mutex<Option<Connection>>,
    quota: Script,
    token: Script,
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.config.fmt(f)
    }
}

impl Pool {
    pub(crate) fn new(config: RedisConfig) -> Self {
        Self {
            config,
            connection: Mutex::default(),
            quota: Script::new(include_str!("quota.lua")),
            token: Script::new(include_str!("token.lua")),
        }
    }

    /// The connection, and whether it was there already.
    async fn connection(&self) -> Result<(Connection, bool), RedisError> {
        let mut kept = self.connection.lock().await;
        if let Some(connection) = &*kept {
            return Ok((connection.clone(), true));
        }
        let settings = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(self.config.response))
            .set_response_timeout(Some(self.config.response));
        let made = match &self.config.at {
            Address::Single(client) => Connection::Single(
                client
                    .get_multiplexed_async_connection_with_config(&settings)
                    .await?,
            ),
            #[cfg(feature = "redis-sentinel")]
            Address::Sentinel(client) => {
                let mut client = client.lock().await;
                Connection::Single(client.get_async_connection_with_config(&settings).await?)
            }
            #[cfg(feature = "redis-cluster")]
            Address::Cluster(client) => Connection::Cluster(client.get_async_connection().await?),
        };
        *kept = Some(made.clone());
        Ok((made, false))
    }

    /// Runs a script. A connection that turns out to be dead is replaced, once.
    async fn run<T: FromRedisValue + Send>(
        &self,
        script: &Script,
        keys: &[String],
        arguments: &[String],
    ) -> Result<T, StoreError> {
        let mut invocation = script.prepare_invoke();
        for key in keys {
            invocation.key(key);
        }
        for argument in arguments {
            invocation.arg(argument);
        }
        let mut retried = false;
        loop {
            let attempt = async {
                let (mut connection, was_there) = match self.connection().await {
                    Ok(found) => found,
                    Err(error) => return Err((error, false)),
                };
                let run = invocation.invoke_async(&mut connection).await;
                run.map_err(|error| (error, was_there))
            };
            // A script may have to be loaded, and the connection to be made.
            let (error, was_there) = match timeout(self.config.response * 2, attempt).await {
                Ok(Ok(done)) => return Ok(done),
                Ok(Err(failure)) => failure,
                Err(_) => {
                    *self.connection.lock().await = None;
                    return Err(failed("get a response from", &"it took too long"));
                }
            };
            // After a failover the old primary can only be read.
            let is_replica = error.code() == Some("READONLY");
            if error.is_io_error() || error.is_unrecoverable_error() || is_replica {
                *self.connection.lock().await = None;
                // The script may have run before the connection was lost; then a slot is lost too.
                if was_there && !retried && !error.is_timeout() {
                    retried = true;
                    continue;
                }
            }
            return Err(failed("use", &error));
        }
    }

    fn key(&self, account: &str, what: &str) -> String {
        format!("{}:{{{account}}}:{what}", self.config.prefix)
    }
}

/// The quota of an account in Redis.
#[derive(Debug)]
pub(crate) struct RedisQuota {
    pool: Arc<Pool>,
    keys: Arc<[String; 2]>,
    windows: Json,
}

impl RedisQuota {
    pub(crate) fn new(pool: Arc<Pool>, account: &str, windows: Vec<Window>) -> Self {
        let windows = windows
            .iter()
            .map(|window| json!([window.requests, window.length]));
        Self {
            keys: Arc::new([pool.key(account, "state"), pool.key(account, "epoch")]),
            windows: windows.collect(),
            pool,
        }
    }

    fn step<T: FromRedisValue + Send + 'static>(
        &self,
        name: &str,
        mut step: Json,
    ) -> BoxFuture<'static, Result<T, StoreError>> {
        step["name"] = name.into();
        step["windows"] = self.windows.clone();
        if let Json::Object(fields) = &mut step {
            // Lua would take null for a value.
            fields.retain(|_, value| !value.is_null());
        }
        let (pool, keys) = (Arc::clone(&self.pool), Arc::clone(&self.keys));
        Box::pin(async move { pool.run(&pool.quota, &*keys, &[step.to_string()]).await })
    }
}

/// An id as Lua can hold it.
fn id(id: u64) -> String {
    format!("{id:x}")
}

impl Quota for RedisQuota {
    fn ask(&self, ask: SlotAsk) -> BoxFuture<'static, Result<QuotaReply, StoreError>> {
        let told = self.step::<(String, u64, u32, u8, u64)>(
            "ask",
            json!({
                "id": id(ask.id),
                "process": id(ask.process),
                "lane": ask.lane,
                "weight": ask.weight,
                "patience": ask.patience,
                "pause": ask.pause,
                "who": ask.who,
            }),
        );
        Box::pin(async move {
            let (response, number, processes, lost, quick) = told.await?;
            Ok(QuotaReply {
                response: match &*response {
                    "go" => Decision::Go { at: number },
                    "wait" => Decision::Wait { wait: number },
                    "paused" => Decision::Paused { wait: number },
                    _ => Decision::TooLong { wait: number },
                },
                processes,
                quick,
                lost: lost == 1,
            })
        })
    }

    fn leave(
        &self,
        of: u64,
        went: Option<(Micros, u32)>,
    ) -> BoxFuture<'static, Result<(), StoreError>> {
        let (at, weight) = went.unzip();
        self.step("leave", json!({ "id": id(of), "at": at, "weight": weight }))
    }

    fn done(
        &self,
        (at, weight): (Micros, u32),
        took: Micros,
    ) -> BoxFuture<'static, Result<(), StoreError>> {
        let step = json!({ "at": at, "weight": weight, "took": took });
        self.step("done", step)
    }

    fn pause(&self, pause: Duration, rejected: bool) -> BoxFuture<'static, Result<(), StoreError>> {
        let step = json!({ "pause": micros(pause), "rejected": rejected });
        self.step("pause", step)
    }

    fn snapshot(&self) -> BoxFuture<'static, Result<Snapshot, StoreError>> {
        type Found = (Vec<(u64, u32)>, Vec<(String, u8, u64)>, u64, u32);
        let found = self.step::<Found>("snapshot", json!({}));
        Box::pin(async move {
            let (sent, waiting, paused, processes) = found.await?;
            Ok(Snapshot {
                sent,
                waiting,
                paused,
                processes,
            })
        })
    }

    fn reset(&self) -> BoxFuture<'static, Result<(), StoreError>> {
        self.step("reset", json!({}))
    }

    fn location(&self) -> String {
        format!("{} at {}", self.keys[0], self.pool.config.location())
    }
}

/// The token of an account in Redis.
#[derive(Debug)]
pub(crate) struct RedisTokens {
    pool: Arc<Pool>,
    key: String,
}

impl RedisTokens {
    pub(crate) fn new(pool: Arc<Pool>, account: &str) -> Self {
        let key = pool.key(account, "token");
        Self { pool, key }
    }
}

impl Tokens for RedisTokens {
    fn step(&self, step: TokenStep) -> BoxFuture<'static, Result<Stepped, StoreError>> {
        let (pool, keys) = (Arc::clone(&self.pool), [self.key.clone()]);
        let (name, fence, hold, token) = match step {
            TokenStep::Load => ("load", 0, 0, None),
            TokenStep::Lease { hold } => ("lease", 0, hold, None),
            TokenStep::Renew { fence, hold } => ("renew", fence, hold, None),
            TokenStep::Store { fence, token } => ("store", fence, 0, Some(token)),
            TokenStep::Release { fence } => ("release", fence, 0, None),
            TokenStep::Reset => ("reset", 0, 0, None),
        };
        let token = token.unwrap_or_default();
        let arguments = [
            name.to_owned(),
            fence.to_string(),
            hold.to_string(),
            token.text,
            token.lifetime.to_string(),
            token.asked.to_string(),
        ];
        // While a lease is renewed, the token call that it is for stands still.
        let is_patient = matches!(name, "load" | "lease" | "store");
        Box::pin(async move {
            type Found = (u8, u64, u64, String, u64, u64, u64);
            let until = Instant::now() + TOKEN_PATIENCE;
            let (holds, fence, left, text, of, lifetime, asked): Found = loop {
                match pool.run(&pool.token, &keys, &arguments).await {
                    // Each step may be made twice. A lease that was given without a word is free
                    // again when it ends.
                    Err(_) if is_patient && Instant::now() < until => sleep(PAUSE).await,
                    done => break done?,
                }
            };
            let token = Sealed {
                text,
                fence: of,
                lifetime,
                asked,
            };
            Ok(Stepped {
                holds: holds == 1,
                fence,
                left,
                token: Some(token).filter(|token| !token.text.is_empty()),
                was_harmed: false,
            })
        })
    }

    fn location(&self) -> String {
        format!("{} at {}", self.key, self.pool.config.location())
    }
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::process::{Child, Command, Stdio};

    use proptest::prelude::*;
    use proptest::test_runner::TestRunner;

    use super::*;
    use crate::plan::State;
    use crate::plan::tests::{Event, events, limits};

    /// A server that ends with the test; `None`, with a line that says so, where there is none.
    struct Server(Child, String);

    impl Server {
        fn start() -> Option<Self> {
            let directory = std::env::temp_dir();
            let port = std::net::TcpListener::bind("127.0.0.1:0").ok()?;
            let port = port.local_addr().ok()?.port().to_string();
            let password = crate::Account::api_key("test", &port.as_str().into()).name(&["x"]);
            let child = Command::new("redis-server")
                .args(["--port", &port, "--bind", "127.0.0.1", "--save", ""])
                .args(["--requirepass", &password, "--dir"])
                .arg(directory)
                .stdout(Stdio::null())
                .spawn();
            match child {
                Ok(child) => Some(Self(child, format!("redis://:{password}@127.0.0.1:{port}"))),
                Err(error) => {
                    assert!(
                        std::env::var_os("CRM_REQUIRE_REDIS").is_none(),
                        "redis-server can't be started: {error}"
                    );
                    eprintln!("left out, since there is no `redis-server`: script against plan");
                    None
                }
            }
        }
    }

    impl Drop for Server {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    type Reply = (String, u64, u32, u8, u64);

    fn step(name: &str, windows: &[Window], event: &Event, last: Option<(u64, u32)>) -> Json {
        let windows: Json = windows
            .iter()
            .map(|window| json!([window.requests, window.length]))
            .collect();
        let mut step = match event {
            Event::SlotAsk(ask) => json!({
                "id": id(ask.id), "process": id(ask.process), "lane": ask.lane,
                "weight": ask.weight, "who": ask.who,
            }),
            Event::Leave(left) => json!({ "id": id(*left) }),
            Event::Pause(pause, rejected) => json!({ "pause": pause, "rejected": rejected }),
            Event::Done(took) => {
                let (at, weight) = last.unwrap_or_default();
                json!({ "at": at, "weight": weight, "took": took })
            }
        };
        if let Event::SlotAsk(ask) = event {
            // Lua would take null for a value.
            for (name, value) in [("patience", ask.patience), ("pause", ask.pause)] {
                if let Some(value) = value {
                    step[name] = value.into();
                }
            }
        }
        step["name"] = name.into();
        step["windows"] = windows;
        step
    }

    #[test]
    fn the_script_does_what_the_plan_does() {
        let Some(server) = Server::start() else {
            return;
        };
        // The script by a clock that the test sets.
        let script = include_str!("quota.lua");
        let by_the_server = "local time = redis.call('TIME')";
        assert!(script.contains(by_the_server));
        let script = script.replace(by_the_server, "local time = { 0, tonumber(ARGV[2]) }");
        let script = Script::new(&script);
        let client = Client::open(server.1.as_str()).expect("an address");
        let connection = loop {
            match client.get_connection() {
                Ok(connection) => break connection,
                Err(_) => std::thread::yield_now(),
            }
        };
        let mut runner = TestRunner::new(ProptestConfig::with_cases(200));
        let cases = (limits(), events());
        let (connection, case) = (RefCell::new(connection), Cell::new(0));
        let done = runner.run(&cases, |(windows, events)| {
            case.set(case.get() + 1);
            let key = |what: &str| format!("{{{}}}:{what}", case.get());
            let keys = [key("state"), key("epoch")];
            let run = |step: Json, now: u64| -> Option<Reply> {
                let mut invocation = script.prepare_invoke();
                invocation.key(&keys[0]).key(&keys[1]);
                invocation.arg(step.to_string()).arg(now);
                let mut connection = connection.borrow_mut();
                invocation.invoke(&mut *connection).expect("a response")
            };
            let mut now = 1_000_000_000;
            let mut state = State::default();
            // Redis begins as one that has lost everything.
            state.forget(now, &windows);
            run(step("pause", &windows, &Event::Pause(0, false), None), now);
            let mut last = None;
            for (later, event) in events {
                now += later;
                match &event {
                    Event::SlotAsk(ask) => {
                        let response = state.ask(now, &windows, ask, false);
                        let expected = match response {
                            Decision::Go { at } => {
                                last = Some((at, ask.weight));
                                ("go", at)
                            }
                            Decision::Wait { wait } => ("wait", wait),
                            Decision::TooLong { wait } => ("too long", wait),
                            Decision::Paused { wait } => ("paused", wait),
                        };
                        let told = run(step("ask", &windows, &event, None), now);
                        let (word, number, processes, lost, quick) = told.expect("a response");
                        prop_assert_eq!((&*word, number), expected);
                        prop_assert_eq!(processes, state.processes());
                        prop_assert_eq!(quick, state.quick());
                        prop_assert_eq!(lost == 1, state.take_loss());
                    }
                    Event::Leave(left) => {
                        state.leave(now, &windows, *left, None);
                        run(step("leave", &windows, &event, None), now);
                    }
                    Event::Pause(pause, rejected) => {
                        state.pause(now, &windows, *pause, *rejected);
                        run(step("pause", &windows, &event, None), now);
                    }
                    Event::Done(took) => {
                        if let Some(last) = last {
                            state.done(now, &windows, last, *took);
                            run(step("done", &windows, &event, Some(last)), now);
                        }
                    }
                }
            }
            Ok(())
        });
        done.expect("the same");
    }
}

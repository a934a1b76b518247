//! Redis servers of the tests' own, on loopback, with random passwords.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context;

pub(crate) fn is_there() -> bool {
    let found = Command::new("redis-server").arg("--version").output();
    found.is_ok_and(|output| output.status.success())
}

pub(crate) struct Server {
    child: Child,
    port: u16,
    password: String,
    directory: tempfile::TempDir,
    options: Vec<String>,
}

impl Server {
    pub(crate) fn start(options: &[&str]) -> anyhow::Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let directory = tempfile::tempdir()?;
        // The directory's name is random.
        let password = directory
            .path()
            .file_name()
            .map(|name| name.to_string_lossy().replace('.', ""))
            .context("a directory without a name")?;
        let options: Vec<_> = options.iter().map(|&option| option.to_owned()).collect();
        let child = spawn(port, &password, &directory, &options)?;
        let server = Self {
            child,
            port,
            password,
            directory,
            options,
        };
        server.wait()?;
        Ok(server)
    }

    pub(crate) fn address(&self) -> String {
        format!("redis://:{}@127.0.0.1:{}", self.password, self.port)
    }

    /// Waits until it responds.
    fn wait(&self) -> anyhow::Result<()> {
        let until = Instant::now() + Duration::from_secs(20);
        while self.command(&["PING"]).is_err() {
            anyhow::ensure!(Instant::now() < until, "redis-server does not start");
            std::thread::yield_now();
        }
        Ok(())
    }

    pub(crate) fn command(&self, words: &[&str]) -> anyhow::Result<String> {
        // Not with the blocking client: a worker that ends sends a signal, which interrupts what
        // that one waits for.
        let query = async {
            let client = redis::Client::open(self.address())?;
            let patience = Some(Duration::from_secs(5));
            let settings = redis::AsyncConnectionConfig::new()
                .set_connection_timeout(patience)
                .set_response_timeout(patience);
            let mut connection = client
                .get_multiplexed_async_connection_with_config(&settings)
                .await?;
            let mut command = redis::cmd(words[0]);
            command.arg(&words[1..]).query_async(&mut connection).await
        };
        let runtime = tokio::runtime::Handle::current();
        let value: redis::RedisResult<redis::Value> =
            tokio::task::block_in_place(|| runtime.block_on(query));
        Ok(match value? {
            redis::Value::BulkString(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            other => format!("{other:?}"),
        })
    }

    pub(crate) fn kill(&mut self) -> anyhow::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    pub(crate) fn start_again(&mut self) -> anyhow::Result<()> {
        self.child = spawn(self.port, &self.password, &self.directory, &self.options)?;
        self.wait()
    }

    /// Another server, empty, takes its place.
    pub(crate) fn replace(&mut self) -> anyhow::Result<()> {
        self.kill()?;
        self.directory = tempfile::tempdir()?;
        self.start_again()
    }

    pub(crate) fn signal(&self, signal: &str) -> anyhow::Result<()> {
        let pid = self.child.id().to_string();
        let done = Command::new("kill").args([signal, &pid]).status()?;
        anyhow::ensure!(done.success(), "kill {signal}");
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

fn spawn(
    port: u16,
    password: &str,
    directory: &tempfile::TempDir,
    options: &[String],
) -> anyhow::Result<Child> {
    let child = Command::new("redis-server")
        .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
        .args(["--requirepass", password, "--save", ""])
        .arg("--dir")
        .arg(directory.path())
        .args(options)
        .stdout(Stdio::null())
        .spawn();
    child.context("redis-server can't be started")
}

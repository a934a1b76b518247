//! Starts, watches, pauses, cancels and resumes workflows through Restate's HTTP interfaces.

use std::time::Duration;

use crm_runtime::reqwest::{Client, Method, Response, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::account::Job;
use crate::restate::{SERVICE, Wanted};
use crate::state::{Phase, Status};
use crate::{Error, secrets};

/// How often a workflow that is watched is looked at.
const GLANCE: Duration = Duration::from_millis(500);
/// How long a workflow that is paused or cancelled may take to stop.
const PATIENCE: Duration = Duration::from_secs(120);

/// A client of the fleet.
#[derive(Clone, Debug)]
pub struct Fleet {
    http: Client,
    ingress: String,
    admin: String,
    token: Option<SecretString>,
}

/// What a person wants of a workflow.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Wish {
    /// That it stays as it is until it is resumed.
    Pause,
    /// That it goes on, also after it has failed or ended with rows that are uncertain.
    Resume {
        /// Whether rows that are uncertain are written again if they are not found. Those that did
        /// arrive become duplicates.
        retry_uncertain: bool,
    },
    /// That it ends.
    Cancel,
}

impl Fleet {
    /// The fleet of a Restate server, by the addresses of its ingress (port 8080 by default) and of its
    /// admin interface (port 9070).
    ///
    /// # Errors
    ///
    /// If no HTTP client can be made.
    pub fn new(ingress: &str, admin: &str) -> Result<Self, Error> {
        Ok(Self {
            http: secrets::http_client()?,
            ingress: ingress.trim_end_matches('/').to_owned(),
            admin: admin.trim_end_matches('/').to_owned(),
            token: None,
        })
    }

    /// Sets the token that the server's proxy asks for.
    #[must_use]
    pub fn token(mut self, token: Option<SecretString>) -> Self {
        self.token = token;
        self
    }

    async fn ask(
        &self,
        method: Method,
        address: &str,
        body: Option<&Value>,
    ) -> Result<Response, Error> {
        let mut request = self
            .http
            .request(method, address)
            .timeout(Duration::from_secs(60))
            .header("accept", "application/json");
        if let Some(token) = &self.token {
            request = request.bearer_auth(token.expose_secret());
        }
        if let Some(body) = body {
            let text = body.to_string();
            request = request
                .header("content-type", "application/json")
                .body(text);
        }
        let failed = |error| Error::passing(format!("Restate can't be reached: {error}"));
        let response = request.send().await.map_err(failed)?;
        let status = response.status();
        if status.is_success() {
            return Ok(response);
        }
        let text = response.text().await.unwrap_or_default();
        let told: Value = serde_json::from_str(&text).unwrap_or_default();
        let told = told["message"].as_str().unwrap_or(&text).to_owned();
        Err(match status {
            StatusCode::NOT_FOUND if told.contains("service") => Error::usage(format!(
                "Restate has no worker of the fleet: {told}; register one with `crm-fleet register`"
            )),
            _ if status.is_server_error() => {
                Error::passing(format!("Restate returned {status}: {told}"))
            }
            _ => Error::usage(told),
        })
    }

    async fn call(&self, key: &str, handler: &str, body: &Value) -> Result<Value, Error> {
        let address = format!("{}/{SERVICE}/{}/{handler}", self.ingress, escaped(key));
        let response = self.ask(Method::POST, &address, Some(body)).await?;
        let text = response.text().await;
        let text = text.map_err(|error| Error::passing(format!("Restate: {error}")))?;
        Ok(serde_json::from_str(&text).unwrap_or_default())
    }

    /// Begins a workflow, once the account's slice of work in flight is over.
    ///
    /// # Errors
    ///
    /// If it can't work, or one of its name works on the account already.
    pub async fn start(&self, job: &Job) -> Result<(), Error> {
        job.check()?;
        let key = job.to.key();
        let before = self.status(&key, &job.name).await?;
        if let Some(before) = before
            && (before.phase.is_active() || before.phase == Phase::Paused)
        {
            let phase = before.phase.as_str();
            return Err(Error::usage(format!(
                "{} is {phase} already; cancel it first",
                before.job
            )));
        }
        self.call(&key, "start/send", &json!(job)).await?;
        Ok(())
    }

    /// What there is to know of a workflow of an account; nothing if there is none.
    ///
    /// # Errors
    ///
    /// If Restate can't be reached.
    pub async fn status(&self, key: &str, name: &str) -> Result<Option<Status>, Error> {
        let wanted = json!({ "name": name });
        let status = self.call(key, "status", &wanted).await?;
        serde_json::from_value(status).map_err(|error| {
            Error::usage(format!(
                "the workflow is of another version of crm-fleet: {error}"
            ))
        })
    }

    /// Does what a person wants of a workflow, and gives it as it is then.
    ///
    /// # Errors
    ///
    /// If there is no such workflow, or it does not stop.
    pub async fn wish(&self, key: &str, name: &str, wish: Wish) -> Result<Status, Error> {
        let (handler, retry_uncertain) = match wish {
            Wish::Pause => ("pause", false),
            Wish::Resume { retry_uncertain } => ("resume", retry_uncertain),
            Wish::Cancel => ("cancel", false),
        };
        let wanted = json!(Wanted {
            name: name.to_owned(),
            retry_uncertain,
        });
        let before = self.status(key, name).await?;
        let before = before.ok_or_else(|| missing(key, name))?;
        let stops = match wish {
            Wish::Resume { .. } => None,
            Wish::Pause => Some(Phase::Paused),
            Wish::Cancel => Some(Phase::Cancelled),
        };
        let Some(phase) = stops else {
            self.call(key, handler, &wanted).await?;
            return self
                .status(key, name)
                .await?
                .ok_or_else(|| missing(key, name));
        };
        if !before.phase.is_active() && wish == Wish::Pause {
            let phase = before.phase.as_str();
            return Err(Error::usage(format!("{} is {phase}", before.job)));
        }
        // It waits its turn behind the slice in flight, which is asked to end.
        self.call(key, &format!("{handler}/send"), &wanted).await?;
        let until = tokio::time::Instant::now() + PATIENCE;
        loop {
            self.call(key, "interrupt", &wanted).await?;
            let status = self.status(key, name).await?;
            let status = status.ok_or_else(|| missing(key, name))?;
            if status.phase == phase || !status.phase.is_active() {
                return Ok(status);
            }
            if tokio::time::Instant::now() >= until {
                return Err(Error::passing(format!(
                    "{} does not stop; what was asked for is done when its slice is over",
                    status.job
                )));
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Watches a workflow until it does not go on by itself, and tells each change.
    ///
    /// # Errors
    ///
    /// If there is no such workflow, after two minutes.
    pub async fn watch(
        &self,
        key: &str,
        name: &str,
        mut tell: impl FnMut(&Status),
    ) -> Result<Status, Error> {
        let mut told = None;
        let until = tokio::time::Instant::now() + PATIENCE;
        loop {
            match self.status(key, name).await {
                // It may wait for its turn.
                Ok(None) if tokio::time::Instant::now() < until => {}
                Ok(None) => return Err(missing(key, name)),
                Ok(Some(status)) => {
                    let now = (status.phase, status.totals, status.rounds);
                    if told != Some(now) {
                        tell(&status);
                        told = Some(now);
                    }
                    if !status.phase.is_active() {
                        return Ok(status);
                    }
                }
                Err(error) if error.is_temporary() => {}
                Err(error) => return Err(error),
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Runs a query of Restate's introspection.
    ///
    /// # Errors
    ///
    /// If Restate can't be reached or does not take it.
    pub async fn query(&self, sql: &str) -> Result<Vec<Value>, Error> {
        let address = format!("{}/query", self.admin);
        let body = json!({ "query": sql });
        let response = self.ask(Method::POST, &address, Some(&body)).await?;
        let text = response.text().await;
        let text = text.map_err(|error| Error::passing(format!("Restate: {error}")))?;
        let found: Value = serde_json::from_str(&text).unwrap_or_default();
        Ok(found["rows"].as_array().cloned().unwrap_or_default())
    }

    /// All workflows that there are, in the order of their accounts.
    ///
    /// # Errors
    ///
    /// If Restate can't be reached.
    pub async fn list(&self) -> Result<Vec<Status>, Error> {
        let sql = format!(
            "SELECT value_utf8 FROM state WHERE service_name = '{SERVICE}' AND key LIKE 'status/%' \
             ORDER BY service_key, key"
        );
        let rows = self.query(&sql).await?;
        let read = |row: &Value| {
            let text = row["value_utf8"].as_str().unwrap_or_default();
            serde_json::from_str(text).map_err(|error| {
                Error::usage(format!(
                    "a workflow is of another version of crm-fleet: {error}"
                ))
            })
        };
        rows.iter().map(read).collect()
    }

    /// Registers workers at an address. From then on, slices of work are begun there, and those that
    /// were begun at other addresses end there.
    ///
    /// # Errors
    ///
    /// If Restate does not find a worker there.
    pub async fn register(&self, address: &str) -> Result<(), Error> {
        let asked = format!("{}/deployments", self.admin);
        let body = json!({ "uri": address });
        self.ask(Method::POST, &asked, Some(&body)).await?;
        Ok(())
    }
}

fn missing(key: &str, name: &str) -> Error {
    Error::usage(format!(
        "{key} has no workflow `{name}`; `crm-fleet list` shows all"
    ))
}

/// A key as one segment of a path.
fn escaped(key: &str) -> String {
    let one = |c: char| match c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_') {
        true => c.to_string(),
        false => c
            .to_string()
            .bytes()
            .map(|byte| format!("%{byte:02X}"))
            .collect(),
    };
    key.chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_key_is_one_segment() {
        assert_eq!(super::escaped("acme/skarbe/main"), "acme%2Fskarbe%2Fmain");
        assert_eq!(super::escaped("ä?"), "%C3%A4%3F");
    }
}

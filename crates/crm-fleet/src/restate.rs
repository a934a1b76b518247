//! The fleet on Restate: a virtual object for each account, whose handlers drive the workflows.
//!
//! | handler | does |
//! |---|---|
//! | `start` | begins a workflow |
//! | `go` | does a slice of work and sends itself the next, at once or with a durable timer |
//! | `pause`, `resume`, `cancel` | what their names say, between two slices |
//! | `interrupt` | ends the slice in flight, so that those needn't wait for it |
//! | `status` | what there is to know of a workflow |
//!
//! The state of an object has for each workflow its [`Status`] and the pieces of its ledger. A slice
//! is one invocation, which belongs to the deployment that it was begun on; the next slice belongs to
//! the newest. So workers with old code can be stopped as soon as their slices are over.

use std::sync::Arc;
use std::time::Duration;

use crm_transfer::Totals;
use restate_sdk::prelude::*;
use serde::{Deserialize, Serialize};

use crate::account::Job;
use crate::engine::{Engine, Stopped, Work};
use crate::slice::{Next, Workflow};
use crate::state::{Phase, Status};
use crate::worker::Worker;

/// What the virtual object is called.
pub const SERVICE: &str = "CrmAccount";

/// So many more rows are told to those who watch.
const TOLD: u64 = 50;

/// Serves the fleet's workflows until the future ends.
///
/// Restate finds the worker at the address that is registered with it, and opens several connections,
/// so that workers can share a port ([`share_port`]) or stand behind a load balancer.
pub async fn serve(
    worker: Worker,
    label: String,
    listener: tokio::net::TcpListener,
    until: impl Future,
) {
    let accounts = Accounts {
        worker: Arc::new(worker),
        label,
    };
    let options = restate_sdk::endpoint::ServiceOptions::new()
        // The longest step without a sign of life is that of a slice which winds down.
        .inactivity_timeout(Duration::from_secs(300))
        .abort_timeout(Duration::from_secs(600))
        // What matters is in the state; a log of what was done would only grow.
        .journal_retention(Duration::ZERO)
        .retry_policy_initial_interval(Duration::from_millis(200))
        .retry_policy_exponentiation_factor(2.0)
        .retry_policy_max_interval(Duration::from_secs(10))
        // About a week, after which somebody has to resume it.
        .retry_policy_max_attempts(60_000)
        .retry_policy_pause_on_max_attempts();
    let service = accounts.into_service_definition().options(options);
    let endpoint = Endpoint::builder().bind(service).build();
    HttpServer::new(endpoint)
        .serve_with_cancel(listener, until)
        .await;
}

/// Listens on a port that other workers of this machine listen on as well. New connections go to any of
/// them, and never to one that is dead.
///
/// # Errors
///
/// If the port can't be listened on.
pub fn share_port(address: std::net::SocketAddr) -> std::io::Result<tokio::net::TcpListener> {
    let socket = match address {
        std::net::SocketAddr::V4(_) => tokio::net::TcpSocket::new_v4()?,
        std::net::SocketAddr::V6(_) => tokio::net::TcpSocket::new_v6()?,
    };
    socket.set_reuseaddr(true)?;
    #[cfg(unix)]
    socket.set_reuseport(true)?;
    socket.bind(address)?;
    socket.listen(1024)
}

/// The next slice of a workflow; one for an earlier epoch is ignored.
#[derive(Debug, Deserialize, Serialize)]
struct Slice {
    name: String,
    epoch: u64,
}

/// What a person wants of a workflow.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Wanted {
    pub(crate) name: String,
    /// Whether rows that are uncertain are written again if they are not found.
    #[serde(default)]
    pub(crate) retry_uncertain: bool,
}

fn status_key(name: &str) -> String {
    format!("status/{name}")
}

fn piece_key(name: &str, number: u32) -> String {
    format!("piece/{name}/{number}")
}

fn running_key(name: &str) -> String {
    format!("running/{name}")
}

fn progress_key(name: &str) -> String {
    format!("progress/{name}")
}

/// One run over Restate's journal of an invocation.
struct OnRestate<'a, 'ctx> {
    context: &'a ObjectContext<'ctx>,
    progress: String,
    told: std::sync::atomic::AtomicU64,
}

impl Engine for OnRestate<'_, '_> {
    async fn step(&self, name: &'static str, work: Work) -> Result<String, Stopped> {
        let run = self
            .context
            .run(|| async move { Ok(work.await) })
            .name(name);
        // What fails here for good is the invocation's cancellation.
        run.await.map_err(|_| Stopped)
    }

    async fn sleep(&self, time: Duration) -> Result<(), Stopped> {
        self.context.sleep(time).await.map_err(|_| Stopped)
    }

    fn tell(&self, totals: &Totals) {
        let told = self.told.load(std::sync::atomic::Ordering::Relaxed);
        if totals.rows >= told + TOLD {
            self.told
                .store(totals.rows, std::sync::atomic::Ordering::Relaxed);
            self.context.set(&self.progress, Json(*totals));
        }
    }
}

/// The virtual object of all accounts.
struct Accounts {
    worker: Arc<Worker>,
    label: String,
}

impl Accounts {
    async fn load(ctx: &ObjectContext<'_>, name: &str) -> Result<Option<Status>, TerminalError> {
        let status = ctx.get::<Json<Status>>(&status_key(name)).await?;
        Ok(status.map(|Json(status)| status))
    }

    async fn wanted(ctx: &ObjectContext<'_>, name: &str) -> Result<Status, TerminalError> {
        Self::load(ctx, name).await?.ok_or_else(|| {
            let key = ctx.key();
            TerminalError::new_with_code(404, format!("{key} has no workflow `{name}`"))
        })
    }

    fn keep(ctx: &ObjectContext<'_>, status: &Status) {
        ctx.set(&status_key(&status.job.name), Json(status.clone()));
    }

    fn send(ctx: &ObjectContext<'_>, status: &Status, next: Next) {
        let slice = Slice {
            name: status.job.name.clone(),
            epoch: status.epoch,
        };
        let client = ctx.object_client::<AccountsClient<'_>>(ctx.key());
        match next {
            Next::Now => drop(client.go(Json(slice)).send()),
            Next::After(wait) => drop(client.go(Json(slice)).send_after(wait)),
            Next::Nothing => {}
        }
    }
}

#[restate_sdk::object(name = "CrmAccount", client_visibility = "pub(self)")]
impl Accounts {
    #[handler]
    async fn start(&self, ctx: ObjectContext<'_>, job: Json<Job>) -> Result<(), HandlerError> {
        let Json(job) = job;
        let rejected = |code, why: String| TerminalError::new_with_code(code, why);
        job.check()
            .map_err(|error| rejected(400, error.to_string()))?;
        if job.to.key() != ctx.key() {
            return Err(rejected(400, "the workflow is of another account".to_owned()).into());
        }
        let before = Self::load(&ctx, &job.name).await?;
        let mut status = Status::new(job);
        if let Some(before) = before {
            if before.phase.is_active() || before.phase == Phase::Paused {
                let phase = before.phase.as_str();
                let why = format!("{} is {phase} already; cancel it first", before.job);
                return Err(rejected(409, why).into());
            }
            for number in 0..before.pieces {
                ctx.clear(&piece_key(&status.job.name, number));
            }
            status.epoch = before.epoch + 1;
        }
        Self::keep(&ctx, &status);
        Self::send(&ctx, &status, Next::Now);
        Ok(())
    }

    #[handler]
    async fn go(&self, ctx: ObjectContext<'_>, slice: Json<Slice>) -> Result<(), HandlerError> {
        let Json(Slice { name, epoch }) = slice;
        let Some(status) = Self::load(&ctx, &name).await? else {
            return Ok(());
        };
        if status.epoch != epoch || !status.phase.is_active() {
            return Ok(());
        }
        let mut pieces = Vec::new();
        for number in 0..status.pieces {
            pieces.extend(ctx.get::<String>(&piece_key(&name, number)).await?);
        }
        let mut workflow = match Workflow::load(status.clone(), pieces) {
            Ok(workflow) => workflow,
            // The engine asks again, and a newer worker may be asked then.
            Err(error) if error.is_temporary() => return Err(error.into()),
            Err(error) => {
                let mut status = status;
                status.phase = Phase::Failed;
                status.message = Some(error.to_string());
                Self::keep(&ctx, &status);
                return Ok(());
            }
        };
        ctx.set(&running_key(&name), ctx.invocation_id().to_owned());
        if status.phase != Phase::Running || status.worker != self.label {
            let mut status = status;
            status.phase = Phase::Running;
            status.wait_seconds = None;
            status.worker.clone_from(&self.label);
            Self::keep(&ctx, &status);
        }
        workflow.status.worker.clone_from(&self.label);
        let engine = OnRestate {
            context: &ctx,
            progress: progress_key(&name),
            told: workflow.status.totals.rows.into(),
        };
        // Somebody has interrupted the slice; what they want comes before the next one.
        let next = workflow
            .slice(&engine, &self.worker)
            .await
            .unwrap_or(Next::Now);
        let changes = workflow.changes();
        for number in changes.remove {
            ctx.clear(&piece_key(&name, number));
        }
        if let Some((number, piece)) = changes.keep {
            ctx.set(&piece_key(&name, number), piece);
        }
        ctx.clear(&running_key(&name));
        ctx.clear(&progress_key(&name));
        Self::keep(&ctx, &workflow.status);
        Self::send(&ctx, &workflow.status, next);
        Ok(())
    }

    #[handler]
    async fn pause(
        &self,
        ctx: ObjectContext<'_>,
        wanted: Json<Wanted>,
    ) -> Result<(), HandlerError> {
        let mut status = Self::wanted(&ctx, &wanted.0.name).await?;
        if status.phase.is_active() {
            status.phase = Phase::Paused;
            status.epoch += 1;
            Self::keep(&ctx, &status);
        }
        Ok(())
    }

    #[handler]
    async fn resume(
        &self,
        ctx: ObjectContext<'_>,
        wanted: Json<Wanted>,
    ) -> Result<(), HandlerError> {
        let Json(wanted) = wanted;
        let mut status = Self::wanted(&ctx, &wanted.name).await?;
        if status.phase == Phase::Cancelled {
            let why = format!("{} is cancelled; start it again", status.job);
            return Err(TerminalError::new_with_code(409, why).into());
        }
        status.retry_uncertain = wanted.retry_uncertain;
        status.phase = Phase::Running;
        status.message = None;
        status.failures = 0;
        status.epoch += 1;
        Self::keep(&ctx, &status);
        Self::send(&ctx, &status, Next::Now);
        Ok(())
    }

    #[handler]
    async fn cancel(
        &self,
        ctx: ObjectContext<'_>,
        wanted: Json<Wanted>,
    ) -> Result<(), HandlerError> {
        let mut status = Self::wanted(&ctx, &wanted.0.name).await?;
        status.phase = Phase::Cancelled;
        status.wait_seconds = None;
        status.epoch += 1;
        Self::keep(&ctx, &status);
        Ok(())
    }

    #[handler]
    async fn interrupt(
        &self,
        ctx: SharedObjectContext<'_>,
        wanted: Json<Wanted>,
    ) -> Result<(), HandlerError> {
        if let Some(id) = ctx.get::<String>(&running_key(&wanted.0.name)).await? {
            ctx.invocation_handle(id).cancel();
        }
        Ok(())
    }

    #[handler]
    async fn status(
        &self,
        ctx: SharedObjectContext<'_>,
        wanted: Json<Wanted>,
    ) -> Result<Json<Option<Status>>, HandlerError> {
        let name = &wanted.0.name;
        let status = ctx.get::<Json<Status>>(&status_key(name)).await?;
        let Some(Json(mut status)) = status else {
            return Ok(Json(None));
        };
        if status.phase == Phase::Running
            && let Some(Json(totals)) = ctx.get::<Json<Totals>>(&progress_key(name)).await?
        {
            status.totals = totals;
        }
        Ok(Json(Some(status)))
    }
}

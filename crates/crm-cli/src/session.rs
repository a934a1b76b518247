//! What all commands share: settings, vendors, the terminal and the person at it.

mod asking;
mod globals;
mod vendors;
mod waits;

use std::io::IsTerminal;
use std::sync::{Arc, Once};

use crm_facade::{Crm, Lane};
use crm_shared::SharedQuota;

use crate::config::{Config, Resolved};
use crate::failure::Failure;
use crate::history::{Journal, Recorder};
use crate::output::{Output, Row};
use crate::progress::Progress;
use crate::quota;
use crate::sandbox::Running;
use crate::words::with_option;

pub(crate) use asking::Asker;
pub use globals::Globals;
pub(crate) use vendors::{known, split};

/// What all commands share.
#[derive(Debug)]
pub struct Session {
    globals: Globals,
    output: Output,
    config: Config,
    sandbox: Option<Arc<Running>>,
    /// What processes of this machine share; not within the sandbox, which keeps to no limits.
    quota: Option<SharedQuota>,
    /// Whether asides go to standard output, as a part of what is shown.
    aloud: bool,
    /// What was given on the command line after the program's name.
    words: Vec<String>,
    /// Writes down what is written, unless it is gone when the command ends.
    recorder: Option<Recorder>,
}

impl Session {
    /// Reads the configuration, and starts the sandbox if it is wanted.
    ///
    /// # Errors
    ///
    /// If the configuration file can't be used, or the sandbox can't start.
    pub async fn open(globals: Globals) -> Result<Self, Failure> {
        let sandbox = match globals.sandbox {
            true => {
                let database = globals.sandbox_db.as_deref();
                Some(Arc::new(
                    Running::start(database, globals.sandbox_contacts).await?,
                ))
            }
            false => None,
        };
        let config = match sandbox {
            // Nothing in it is needed, so nothing in it can stand in the way.
            Some(_) => Config::default(),
            None => Config::read(globals.config.as_deref(), globals.profile())?,
        };
        let mut session = Self::new(globals, config, sandbox, false);
        let words = std::env::args_os().skip(1);
        session.words = words
            .map(|word| word.to_string_lossy().into_owned())
            .collect();
        Ok(session)
    }

    /// A session with settings that are given, in place of those of a file.
    pub(crate) fn with_config(globals: Globals, config: Config) -> Self {
        Self::new(globals, config, None, false)
    }

    /// A session over a sandbox that runs already, which says everything on standard output.
    pub(crate) fn aloud(globals: Globals, sandbox: Arc<Running>) -> Self {
        Self::new(globals, Config::default(), Some(sandbox), true)
    }

    fn new(globals: Globals, config: Config, sandbox: Option<Arc<Running>>, aloud: bool) -> Self {
        let output = Output::new(
            globals.format.unwrap_or_default(),
            globals.fields.clone(),
            globals.raw,
        )
        .escape_formulas(globals.escape_formulas);
        let is_kept = sandbox.is_none() || globals.sandbox_db.is_some();
        let journal = Journal::usual().filter(|_| is_kept && !globals.no_history);
        Self {
            recorder: journal.map(|journal| Recorder::new(journal, globals.command.clone())),
            quota: sandbox
                .is_none()
                .then(|| quota::shared(globals.quiet))
                .flatten(),
            globals,
            output,
            config,
            sandbox,
            aloud,
            words: Vec::new(),
        }
    }

    /// The command line once more with an option set, to be pasted into a shell.
    pub(crate) fn again(&self, option: &str, value: &str) -> String {
        with_option(&self.words, option, value)
    }

    /// The settings that were given.
    pub fn globals(&self) -> &Globals {
        &self.globals
    }

    /// Where results go.
    pub fn output(&self) -> &Output {
        &self.output
    }

    /// Writes rows that are all there, and tells what could not be shown of them.
    ///
    /// # Errors
    ///
    /// If a field was chosen that there is not, or standard output can't be written to.
    pub(crate) fn show(&self, rows: Vec<Row>, table: &[&str], csv: &[&str]) -> Result<(), Failure> {
        let told = self.output.all(rows, table, csv)?;
        told.lines().for_each(|line| self.say(line));
        Ok(())
    }

    /// The sandbox, if it runs.
    pub fn sandbox(&self) -> Option<&Running> {
        self.sandbox.as_deref()
    }

    /// Who writes down what is written; nobody where it is not wanted, or would be gone.
    pub(crate) fn recorder(&self) -> Option<&Recorder> {
        self.recorder.as_ref()
    }

    /// What tells the account that a vendor's writes go to from others, the sandbox's among them.
    ///
    /// # Errors
    ///
    /// If there is no such vendor, or its settings can't be used.
    pub(crate) fn account_or_sandbox(&self, name: &str) -> Result<Option<String>, Failure> {
        match &self.sandbox {
            Some(_) => Ok(self.sandbox_id().map(|id| format!("sandbox {id}"))),
            None => self.account_of(name),
        }
    }

    /// What tells the sandbox's data from those of another, if it runs.
    pub(crate) fn sandbox_id(&self) -> Option<String> {
        self.sandbox.as_ref()?.id().map(str::to_owned)
    }

    /// Whether what is written is gone when the command ends, so that nothing can be resumed.
    pub(crate) fn is_in_memory(&self) -> bool {
        self.sandbox.is_some() && self.globals.sandbox_db.is_none()
    }

    /// What tells a vendor's account from another; none within the sandbox, and none without
    /// credentials. No credential can be read from it.
    ///
    /// # Errors
    ///
    /// If there is no such vendor, or its settings can't be used.
    pub(crate) fn account_of(&self, name: &str) -> Result<Option<String>, Failure> {
        self.account_for(name, "journal")
    }

    /// As [`account_of`](Self::account_of), another name for each purpose.
    ///
    /// # Errors
    ///
    /// As for [`account_of`](Self::account_of).
    pub(crate) fn account_for(&self, name: &str, purpose: &str) -> Result<Option<String>, Failure> {
        let (vendor, _) = split(name)?;
        let settings = self.settings_of(vendor)?;
        let account = settings.and_then(|settings| settings.account(vendor));
        Ok(account.map(|account| account.name(&[purpose])))
    }

    /// A handle over a vendor, named `minotaur` or `lunarsend/v1`: over the sandbox if it runs,
    /// else with the settings of profile and environment.
    ///
    /// # Errors
    ///
    /// If there is no such vendor, or its credentials are missing.
    pub fn crm(&self, name: &str) -> Result<Crm, Failure> {
        self.crm_of(name, Lane::Interactive)
    }

    /// As [`crm`](Self::crm), for many calls that leave those of other commands the way.
    ///
    /// # Errors
    ///
    /// As for [`crm`](Self::crm).
    pub(crate) fn bulk(&self, name: &str) -> Result<Crm, Failure> {
        self.crm_of(name, Lane::Bulk)
    }

    fn crm_of(&self, name: &str, lane: Lane) -> Result<Crm, Failure> {
        let (vendor, generation) = split(name)?;
        let builder = Crm::builder(vendor.id)
            .allow_emulation(self.globals.allow_emulation)
            .lane(lane)
            .on_wait(self.waits());
        let builder = match generation {
            Some(generation) => builder.generation(generation),
            None => builder,
        };
        let builder = match &self.sandbox {
            Some(sandbox) => sandbox.credentials(vendor, generation, builder)?,
            None => {
                let quota = self.quota.as_ref();
                if quota.is_none() {
                    self.tell_of_no_quota();
                }
                self.config
                    .credentials(vendor, generation, builder, quota)?
            }
        };
        Ok(builder.build()?)
    }

    /// The settings of a vendor, each with where it is taken from; none within the sandbox, which
    /// brings its own.
    ///
    /// # Errors
    ///
    /// If they can't be used.
    pub(crate) fn settings_of(
        &self,
        vendor: &crm_facade::Vendor,
    ) -> Result<Option<Resolved>, Failure> {
        match &self.sandbox {
            Some(_) => Ok(None),
            None => self.config.resolve(vendor, None).map(Some),
        }
    }

    /// Tells once that nothing is shared.
    fn tell_of_no_quota(&self) {
        static TOLD: Once = Once::new();
        TOLD.call_once(|| {
            self.say(
                "warning: there is no home directory to share rate limits in: this command keeps \
                 them by itself; set HOME or XDG_STATE_HOME",
            );
        });
    }

    /// What processes of this machine share, if there is a place for it.
    pub(crate) fn quota(&self) -> Option<&SharedQuota> {
        self.quota.as_ref()
    }

    /// A handle over the vendor that was named with `--vendor`, for the calls of a lane.
    ///
    /// # Errors
    ///
    /// As for [`crm`](Self::crm), or if no vendor was named.
    pub fn chosen(&self, lane: Lane) -> Result<Crm, Failure> {
        match &self.globals.vendor {
            Some(vendor) => self.crm_of(vendor, lane),
            None => Err(Failure::usage("no vendor was named").advice(format!(
                "add --vendor with one of: {}; or set CRM_VENDOR",
                known()
            ))),
        }
    }

    /// Ends when the person presses Ctrl-C.
    pub async fn interrupted(&self) {
        interrupted().await;
    }

    /// Shows how far something is: on a terminal only, and not with `--quiet`. Without a total it
    /// counts.
    pub fn progress(&self, what: &str, total: Option<u64>) -> Progress {
        match !self.globals.quiet && !self.aloud && std::io::stderr().is_terminal() {
            true => Progress::shown(what, total),
            false => Progress::hidden(),
        }
    }

    /// Ends the sandbox, if it runs.
    pub async fn close(self) {
        if let Some(sandbox) = self.sandbox.and_then(Arc::into_inner) {
            sandbox.stop().await;
        }
    }
}

/// Ends when the person presses Ctrl-C.
pub(crate) async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

//! What all commands share: settings, vendors, the terminal and the person at it.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, Once};
use std::time::{Duration, Instant};

use clap::Args;
use crm_facade::{Crm, Lane, Wait, WaitReason};
use crm_shared::SharedQuota;

use crate::config::{Config, Profile, Resolved};
use crate::failure::Failure;
use crate::history::{Journal, Recorder};
use crate::output::{Format, Output, Row};
use crate::progress::{self, Progress};
use crate::quota;
use crate::sandbox::{MOST_CONTACTS, Running};
use crate::terminal::calm;
use crate::words::{nearest, with_option};

/// Settings that every command takes.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Global options")]
pub struct Globals {
    /// Vendor to call, such as `minotaur`, or `lunarsend/v1` for one version of its API
    #[arg(long, global = true, env = "CRM_VENDOR", value_name = "VENDOR")]
    pub vendor: Option<String>,
    /// Output format
    #[arg(
        long,
        global = true,
        value_enum,
        env = "CRM_FORMAT",
        value_name = "FORMAT"
    )]
    pub format: Option<Format>,
    /// Fields to show, by dotted path, such as `id,emails.0.address` [default: all, or as many as
    /// fit in a table]
    #[arg(long, global = true, value_delimiter = ',', value_name = "FIELD,…")]
    pub fields: Vec<String>,
    /// Show the vendor's own record instead of the common model
    #[arg(long, global = true)]
    pub raw: bool,
    /// In CSV, write an apostrophe before cells that a spreadsheet would run as a formula;
    /// `crm import` removes it again
    #[arg(long, global = true)]
    pub escape_formulas: bool,
    /// Allow extra calls to emulate what the vendor lacks; their number is shown first
    #[arg(long, alias = "emulate", global = true)]
    pub allow_emulation: bool,
    /// Use an embedded sandbox instead of the vendors; needs no credentials
    #[arg(long, global = true, env = "CRM_SANDBOX", value_parser = clap::builder::FalseyValueParser::new())]
    pub sandbox: bool,
    /// Keep the sandbox's data in this file between commands [default: the same initial data for
    /// each command]
    #[arg(long, global = true, env = "CRM_SANDBOX_DB", value_name = "FILE")]
    pub sandbox_db: Option<PathBuf>,
    /// Number of contacts that each vendor of the sandbox starts with [default: 100]
    #[arg(
        long,
        global = true,
        env = "CRM_SANDBOX_CONTACTS",
        value_name = "COUNT",
        value_parser = clap::value_parser!(u64).range(..=MOST_CONTACTS)
    )]
    pub sandbox_contacts: Option<u64>,
    /// Configuration file with profiles [default: $XDG_CONFIG_HOME/crm/config.toml or
    /// ~/.config/crm/config.toml]
    #[arg(long, global = true, env = "CRM_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Profile of the configuration file to take credentials from [default: default]
    #[arg(long, global = true, env = "CRM_PROFILE", value_name = "NAME")]
    pub profile: Option<String>,
    /// Whether the profile was named on the command line and not by its variable
    #[arg(skip)]
    pub profile_is_flag: bool,
    /// Answer yes to every question, such as before a delete or a call that spends credits
    #[arg(long, short = 'y', global = true)]
    pub yes: bool,
    /// Print only results, errors and warnings
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Do not record the writes of this command in the history
    #[arg(long, global = true, env = "CRM_NO_HISTORY", value_parser = clap::builder::FalseyValueParser::new())]
    pub no_history: bool,
    /// Log each request on standard error, without values; twice for more detail
    #[arg(long, short, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// When to use colour [default: auto, which also obeys NO_COLOR]
    #[arg(long, global = true, value_enum, value_name = "WHEN")]
    pub color: Option<clap::ColorChoice>,
    /// The command, without its arguments: `contacts update`
    #[arg(skip)]
    pub command: String,
}

impl Globals {
    fn profile(&self) -> Profile {
        match self.profile.clone() {
            None => Profile::Default,
            Some(name) if self.profile_is_flag => Profile::Flag(name),
            Some(name) => Profile::Variable(name),
        }
    }
}

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

    /// Tells the person that a call waits and why, so that no wait is taken for a hang. Short ones are
    /// not told, nor one that ends before another that was told.
    fn waits(&self) -> impl Fn(&Wait<'_>) + Send + Sync + 'static {
        let asker = self.asker();
        let told_until = Mutex::new(None);
        move |wait| {
            let ends = Instant::now() + wait.time.unwrap_or(UNKNOWN_WAIT);
            if wait.time.is_some_and(|time| time < SHORT_WAIT) {
                return;
            }
            let Ok(mut told_until) = told_until.lock() else {
                return;
            };
            if told_until.is_none_or(|until| ends > until + SHORT_WAIT) {
                *told_until = Some(ends);
                if !progress::wait(&why(wait), wait.time.map(|_| ends)) {
                    asker.say(wait.to_string());
                }
            }
        }
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

    /// What asks and tells in the midst of a list, which outlives no session but does not know that.
    pub(crate) fn asker(&self) -> Asker {
        Asker {
            yes: self.globals.yes,
            quiet: self.globals.quiet,
            aloud: self.aloud,
        }
    }

    /// Asks the person whether to continue. With `--yes` the answer is yes.
    ///
    /// # Errors
    ///
    /// If there is no terminal to ask at, or the person presses Ctrl-C.
    pub async fn confirm(&self, question: &str) -> Result<bool, Failure> {
        if self.globals.yes {
            return Ok(true);
        }
        if !can_ask() {
            return Err(Failure::usage(format!(
                "{question} There is no terminal to ask at, so nothing was done."
            ))
            .advice("run it again with --yes to continue"));
        }
        tokio::select! {
            answer = ask(question) => Ok(answer),
            () = self.interrupted() => Err(Failure::interrupted()),
        }
    }

    /// As [`confirm`](Self::confirm); a no ends the command.
    ///
    /// # Errors
    ///
    /// If the person says no, or can't be asked.
    pub async fn insist(&self, question: &str) -> Result<(), Failure> {
        match self.confirm(question).await? {
            true => Ok(()),
            false => Err(Failure::new(
                crate::failure::Exit::Interrupted,
                "nothing was done",
            )),
        }
    }

    /// A line for the person, on standard error; nothing with `--quiet`.
    pub fn say(&self, line: impl AsRef<str>) {
        self.asker().say(line);
    }

    /// A line for the person, on standard error, with `--quiet` too: something is not as it was asked
    /// for.
    pub fn warn(&self, line: impl AsRef<str>) {
        Asker {
            quiet: false,
            ..self.asker()
        }
        .say(line);
    }

    /// Whether a question is put to a person, and not answered by `--yes` or by nobody.
    pub(crate) fn asks(&self) -> bool {
        !self.globals.yes && can_ask()
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

/// Why a call waits, without for how long.
fn why(wait: &Wait<'_>) -> String {
    let vendor = wait.vendor;
    match wait.reason {
        WaitReason::Asked => format!("waiting because {vendor} asks for it"),
        WaitReason::Retry(reason) => format!("waiting for the next attempt at {vendor} ({reason})"),
        _ => format!("waiting for the rate limit of {vendor}"),
    }
}

/// A wait that is over before a person wonders.
const SHORT_WAIT: Duration = Duration::from_secs(2);

/// After so long, a wait of unknown length is told again.
const UNKNOWN_WAIT: Duration = Duration::from_secs(60);

/// Asks and tells in the midst of a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asker {
    yes: bool,
    quiet: bool,
    aloud: bool,
}

impl Asker {
    /// A line for the person, on standard error; nothing with `--quiet`.
    pub(crate) fn say(self, line: impl AsRef<str>) {
        match (self.quiet, self.aloud) {
            (true, _) => {}
            (false, true) => anstream::println!("{}", calm(line.as_ref())),
            (false, false) => {
                progress::beside_bar(|| anstream::eprintln!("{}", calm(line.as_ref())));
            }
        }
    }

    /// Tells what a further page costs, and asks whether to continue. With `--yes` the answer is yes,
    /// and where nobody can be asked it is no.
    pub(crate) async fn confirm_page(self, told: String) -> bool {
        if self.yes {
            self.say(told);
            return true;
        }
        can_ask() && ask(&format!("{told}. Go on?")).await
    }
}

fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

async fn ask(question: &str) -> bool {
    let mut terminal = anstream::stderr();
    // A terminal that can't be written to shows in what is read.
    let _ = write!(terminal, "{} [y/N] ", calm(question)).and_then(|()| terminal.flush());
    let answer = tokio::task::spawn_blocking(|| {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).map(|_| line)
    });
    let answer = answer.await.ok().and_then(Result::ok).unwrap_or_default();
    matches!(answer.trim().to_lowercase().as_str(), "y" | "yes")
}

/// Ends when the person presses Ctrl-C.
pub(crate) async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// The vendor and generation that a string such as `lunarsend/v1` names.
pub(crate) fn split(
    name: &str,
) -> Result<(&'static crm_facade::Vendor, Option<&'static str>), Failure> {
    let (id, generation) = match name.split_once('/') {
        Some((id, generation)) => (id, Some(generation)),
        None => (name, None),
    };
    let lower = id.to_lowercase();
    let vendor = crm_facade::vendor(&lower).ok_or_else(|| {
        let ids = crm_facade::vendors().iter().map(|vendor| vendor.id);
        let expected = format!("expected one of: {}", known());
        Failure::usage(format!("there is no vendor `{id}`")).advice(match nearest(&lower, ids) {
            Some(near) => format!("did you mean `{near}`? {expected}"),
            None => expected,
        })
    })?;
    let Some(wanted) = generation else {
        return Ok((vendor, None));
    };
    let found = vendor
        .generations
        .iter()
        .find(|api| api.generation == wanted);
    match found {
        Some(api) => Ok((vendor, Some(api.generation))),
        None => {
            let known: Vec<_> = vendor
                .generations
                .iter()
                .map(|api| format!("{id}/{}", api.generation))
                .collect();
            Err(
                Failure::usage(format!("{} has no generation `{wanted}`", vendor.name))
                    .advice(format!("expected one of: {}", known.join(", "))),
            )
        }
    }
}

/// The vendors' ids, for advice.
pub(crate) fn known() -> String {
    let ids: Vec<_> = crm_facade::vendors().iter().map(|v| v.id).collect();
    ids.join(", ")
}

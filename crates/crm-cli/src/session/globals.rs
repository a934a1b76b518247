//! Settings that every command takes.

use std::path::PathBuf;

use clap::Args;

use crate::config::Profile;
use crate::output::Format;
use crate::sandbox::MOST_CONTACTS;

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
    pub(super) fn profile(&self) -> Profile {
        match self.profile.clone() {
            None => Profile::Default,
            Some(name) if self.profile_is_flag => Profile::Flag(name),
            Some(name) => Profile::Variable(name),
        }
    }
}

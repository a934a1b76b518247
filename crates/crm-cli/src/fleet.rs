//! `crm fleet`: hands its arguments over to the program `crm-fleet`, as git and cargo do with commands that
//! are programs of their own. So nothing here depends on the engine that the fleet runs on.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitStatus};

use clap::Args;

use crate::failure::{Exit, Failure};

/// What the help of the command says.
pub(crate) const HELP: &str = "\
The program crm-fleet, a package of its own, does the work; `cargo install crm-fleet` installs it. It is looked
for beside crm, then in the directories of PATH. `crm fleet help` shows all that it can do.

Examples:
  crm fleet help
  crm fleet list
  crm fleet watch acme/skarbe move";

/// What `crm fleet` takes.
#[derive(Args, Debug)]
pub(crate) struct Fleet {
    /// Arguments for crm-fleet
    #[arg(
        value_name = "ARGUMENTS",
        trailing_var_arg = true,
        allow_hyphen_values = true
    )]
    arguments: Vec<OsString>,
}

/// Runs crm-fleet, and ends as it does.
///
/// # Errors
///
/// If it is not installed, or ended with a failure of its own, which it has told.
pub(crate) fn run(fleet: &Fleet) -> Result<(), Failure> {
    let program = beside().unwrap_or_else(|| PathBuf::from("crm-fleet"));
    match Command::new(&program).args(&fleet.arguments).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => std::process::exit(code(status)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(Failure::configuration(
            "the program crm-fleet is not installed",
        )
        .advice("install it with `cargo install crm-fleet`, beside crm or in a directory of PATH")),
        Err(error) => Err(Failure::new(
            Exit::Other,
            format!("can't run {}: {error}", program.display()),
        )),
    }
}

fn beside() -> Option<PathBuf> {
    let name = format!("crm-fleet{}", std::env::consts::EXE_SUFFIX);
    let program = std::env::current_exe().ok()?.with_file_name(name);
    program.is_file().then_some(program)
}

/// The status to end with; as a shell has it where a signal has ended the program.
fn code(status: ExitStatus) -> i32 {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;
        if let Some(signal) = status.signal() {
            return 128 + signal;
        }
    }
    status.code().unwrap_or(1)
}

//! `crm login` and `crm logout`: credentials in the configuration file, tested before they are stored.

use std::io::{IsTerminal, Read};

use clap::Args;
use secrecy::{ExposeSecret, SecretString};

use super::probe::{Verdict, probe};
use crate::config::{ConfigFile, DEFAULT, credential_names, variables};
use crate::failure::{Exit, Failure};
use crate::session::{Globals, Session, interrupted, known, split};

pub(crate) const HELP: &str = "\
Asks for the key at the terminal without showing it, or reads it from standard input: one value per
line; for Snov.io the client id and then the client secret. No option takes a key, because other
programs could see it on the command line.

The command tests the key with one free call that only reads, and does not store a key that the vendor
rejects. It stores the key in the configuration file, which only you can read, in the profile `default`
or the one that --profile names. It does not use the system's keychain: on Linux that needs a desktop
session, which servers and scheduled commands don't have.

Examples:
  crm login minotaur
  crm login snov --profile work < secrets.txt
  pass show crm/skarbe | crm login skarbe";

pub(crate) const LOGOUT_HELP: &str = "\
Removes the credentials from the configuration file and leaves the rest of it unchanged. The key stays
valid at the vendor: revoke it in the vendor's app if somebody else may have it.

Examples:
  crm logout minotaur
  crm logout snov --profile work";

/// What `crm login` takes.
#[derive(Args, Debug)]
pub(crate) struct Login {
    /// Vendor whose credentials to store, such as `minotaur`
    #[arg(value_name = "VENDOR")]
    vendor_name: Option<String>,
    /// Store the credentials without testing them
    #[arg(long)]
    untested: bool,
}

/// What `crm logout` takes.
#[derive(Args, Debug)]
pub(crate) struct Logout {
    /// Vendor whose credentials to remove, such as `minotaur`
    #[arg(value_name = "VENDOR")]
    vendor_name: Option<String>,
}

fn vendor(
    named: Option<&String>,
    globals: &Globals,
    command: &str,
) -> Result<&'static crm_facade::Vendor, Failure> {
    if globals.sandbox {
        return Err(Failure::usage("the sandbox brings its own credentials")
            .advice("leave --sandbox out, and CRM_SANDBOX too"));
    }
    match named.or(globals.vendor.as_ref()) {
        Some(name) => Ok(split(name)?.0),
        None => Err(Failure::usage("no vendor was named")
            .advice(format!("crm {command} with one of: {}", known()))),
    }
}

/// Asks for credentials, tests them and stores them.
///
/// # Errors
///
/// If they are not given, the vendor rejects them, or they can't be stored.
pub(crate) async fn login(arguments: &Login, globals: Globals) -> Result<(), Failure> {
    let vendor = vendor(arguments.vendor_name.as_ref(), &globals, "login VENDOR")?;
    let profile = globals
        .profile
        .clone()
        .unwrap_or_else(|| DEFAULT.to_owned());
    // Before anything is asked for: a file that can't be used should not cost a person's time.
    let mut file = ConfigFile::open(globals.config.as_deref())?;
    let values = given(vendor, credential_names(vendor)).await?;
    file.set(&profile, vendor.id, &values)?;
    let session = Session::with_config(globals, file.config(&profile)?);
    if arguments.untested {
        file.save()?;
    } else {
        let crm = session.crm(vendor.id)?;
        let probe = tokio::select! {
            probe = probe(&crm) => probe,
            () = session.interrupted() => return Err(Failure::interrupted()),
        };
        match probe.verdict {
            Verdict::Rejected(failure) => {
                return Err(Failure {
                    advice: Some(format!(
                        "nothing was stored; look the key up in {}'s app and try again",
                        vendor.name
                    )),
                    ..failure
                });
            }
            Verdict::Unknown(failure) => {
                return Err(
                    failure.and_advice("nothing was stored; --untested stores it without a test")
                );
            }
            Verdict::Restricted => session.say(format!(
                "{} accepts the key, which lacks the permission for `crm {}`",
                vendor.name, probe.command
            )),
            Verdict::Valid => session.say(format!(
                "{} accepts it (tested with `crm {}`)",
                vendor.name, probe.command
            )),
        }
        file.save()?;
    }
    session.say(format!(
        "stored in the profile `{profile}` of {}, which only you can read",
        file.path().display()
    ));
    warn_of_variables(vendor, &session);
    Ok(())
}

/// Removes credentials from the configuration file.
///
/// # Errors
///
/// If there are none, or the file can't be changed.
pub(crate) fn logout(arguments: &Logout, globals: Globals) -> Result<(), Failure> {
    let vendor = vendor(arguments.vendor_name.as_ref(), &globals, "logout VENDOR")?;
    let profile = globals
        .profile
        .clone()
        .unwrap_or_else(|| DEFAULT.to_owned());
    let mut file = ConfigFile::open(globals.config.as_deref())?;
    let path = file.path().display().to_string();
    if !file.remove(&profile, vendor.id, credential_names(vendor)) {
        return Err(Failure::new(
            Exit::NotFound,
            format!(
                "there are no credentials of {} in the profile `{profile}` of {path}",
                vendor.id
            ),
        )
        .advice("`crm credentials` tells where they are taken from"));
    }
    file.save()?;
    let session = Session::with_config(globals, crate::config::Config::default());
    session.say(format!(
        "removed the credentials of {} from the profile `{profile}` of {path}",
        vendor.id
    ));
    warn_of_variables(vendor, &session);
    Ok(())
}

/// Tells of variables, which come before the file.
fn warn_of_variables(vendor: &crm_facade::Vendor, session: &Session) {
    let is_set = |name: &String| std::env::var(name).is_ok_and(|value| !value.trim().is_empty());
    let set: Vec<_> = variables(vendor).into_iter().filter(is_set).collect();
    if !set.is_empty() {
        session.warn(format!(
            "warning: {} is set, and comes before the file unless --profile is given",
            set.join(" and ")
        ));
    }
}

/// The credentials, by the names that a profile has for them.
async fn given(
    vendor: &crm_facade::Vendor,
    names: &'static [&'static str],
) -> Result<Vec<(&'static str, SecretString)>, Failure> {
    let mut values = Vec::new();
    if std::io::stdin().is_terminal() {
        for name in names {
            let prompt = format!("{} {}: ", vendor.name, name.replace('_', " "));
            let value = tokio::select! {
                value = hidden(prompt) => value?,
                () = interrupted() => return Err(Failure::interrupted()),
            };
            values.push(value);
        }
    } else {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(|_| {
            Failure::new(Exit::Rejected, "standard input can't be read as text")
                .advice("write one value a line")
        })?;
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        values.extend(lines.map(SecretString::from));
    }
    if values.len() != names.len() || values.iter().any(|value| value.expose_secret().is_empty()) {
        return Err(Failure::new(
            Exit::Rejected,
            format!(
                "{} needs {}, one a line; {} came",
                vendor.id,
                names.join(" and "),
                values.len()
            ),
        )
        .advice("give it at the terminal or on standard input; `crm help login` shows how"));
    }
    Ok(names.iter().copied().zip(values).collect())
}

/// A line of the terminal that does not show.
async fn hidden(prompt: String) -> Result<SecretString, Failure> {
    let _shown_again = Echo::now();
    let read = tokio::task::spawn_blocking(move || {
        let terminal = console::Term::stderr();
        terminal.write_str(&prompt)?;
        terminal.read_secure_line()
    });
    match read.await {
        Ok(Ok(line)) => Ok(line.trim().into()),
        _ => Err(Failure::new(Exit::Other, "the terminal can't be read from")
            .advice("give the key on standard input")),
    }
}

/// Makes what is typed show again, though the reader that hides it was interrupted.
struct Echo {
    #[cfg(unix)]
    before: Option<rustix::termios::Termios>,
}

impl Echo {
    fn now() -> Self {
        Self {
            #[cfg(unix)]
            before: rustix::termios::tcgetattr(std::io::stdin()).ok(),
        }
    }
}

impl Drop for Echo {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(before) = &self.before {
            use rustix::termios::{OptionalActions, tcsetattr};
            // Where it can't be set back, the person's shell does it.
            let _ = tcsetattr(std::io::stdin(), OptionalActions::Flush, before);
        }
    }
}

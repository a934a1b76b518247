//! Aliases of the configuration file: words that stand for a command and its arguments.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::config::{Config, Profile};
use crate::failure::Failure;

/// The command line with what an alias stands for in its place; `None` if its command is no alias.
///
/// An alias is looked for where there is no command of that name, so it hides none, and once, so
/// it can't lead to itself.
///
/// # Errors
///
/// If the alias can't be used.
pub(super) fn expanded(line: &[OsString]) -> Result<Option<Vec<OsString>>, Failure> {
    let command = super::command().allow_external_subcommands(true);
    let Ok(matches) = command.try_get_matches_from(line) else {
        return Ok(None);
    };
    let Some((name, given)) = matches.subcommand() else {
        return Ok(None);
    };
    let arguments = given.try_get_many::<OsString>("").ok().flatten();
    let arguments = arguments.map_or(0, Iterator::count);
    let Some((before, after)) = line
        .len()
        .checked_sub(arguments + 1)
        .and_then(|place| line.split_at_checked(place))
    else {
        return Ok(None);
    };
    let file = matches.get_one::<PathBuf>("config");
    let Some(words) = Config::read(file.map(PathBuf::as_path), Profile::Default)?.alias(name)?
    else {
        return Ok(None);
    };
    let words = words.into_iter().map(OsString::from);
    let line = before.iter().cloned().chain(words);
    Ok(Some(line.chain(after.iter().skip(1).cloned()).collect()))
}

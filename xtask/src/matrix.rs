//! `cargo xtask matrix`: has the pages of `docs/` written that say what the vendors can do.
//!
//! They are written from the facade, by a program of the tests. This one uses no vendor crate, so
//! that it can generate one anew when it does not compile.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

/// Runs the command.
///
/// # Errors
///
/// When cargo cannot be started.
pub fn run(root: &Path, check: bool) -> Result<ExitCode> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "run",
            "--quiet",
            "--package",
            "crm-tests",
            "--bin",
            "matrix",
            "--",
        ])
        .args(check.then_some("--check"))
        .current_dir(root)
        .status()
        .context("cargo cannot be started")?;
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

//! `cargo xtask soak`: copies many contacts with the released `crm`, killed again and again, and
//! writes the results to `docs/soak.md`.
//!
//! It is an example of the crate of `crm`, built and run as a program of its own, as this one uses
//! no vendor crate.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

/// Builds the program and runs it.
///
/// # Errors
///
/// When cargo can't be started or what it builds can't be found.
pub fn run(root: &Path, contacts: u64, kills: u64, faults: f64) -> Result<ExitCode> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(&cargo)
        .args(["build", "--release", "--package", "crm-cli", "--bin", "crm"])
        .args(["--example", "soak"])
        .current_dir(root)
        .status()
        .context("cargo cannot be started")?;
    if !built.success() {
        bail!("crm can't be built");
    }
    let metadata = Command::new(&cargo)
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root)
        .output()
        .context("cargo cannot be started")?;
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout)?;
    let target = metadata["target_directory"]
        .as_str()
        .context("cargo does not tell where it builds")?;
    let release = Path::new(target).join("release");
    let program = |name: &str| format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let status = Command::new(release.join("examples").join(program("soak")))
        .arg("--program")
        .arg(release.join(program("crm")))
        .args(["--contacts", &contacts.to_string()])
        .args(["--kills", &kills.to_string()])
        .args(["--faults", &faults.to_string()])
        .arg("--out")
        .arg(root.join("docs/soak.md"))
        .status()
        .context("the soak cannot be started")?;
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

//! Writes the pages that say what the vendors can do; `cargo xtask matrix` runs it.

use std::process::ExitCode;

use anyhow::{Result, bail};
use crm_tests::matrix;
use xtask::{generate, spec};

fn main() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--check"] => true,
        _ => bail!("the one argument there is, is `--check`"),
    };
    let root = spec::workspace_root();
    generate::put(&root, &matrix::pages(), check, matrix::COMMAND)
}

//! A week of work with `crm`, recorded in `docs/week.txt`, against a sandbox that stands for the vendors.
#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;
use crm_sandbox::Sandbox;

fn recording() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/week.txt")
}

/// The addresses of the vendors, and their keys under names that `crm` does not look for.
fn variables(sandbox: &Sandbox) -> Vec<(String, String)> {
    let vendors = crm_facade::vendors().iter();
    vendors
        .filter_map(|vendor| {
            let generation = vendor.capabilities().next()?.generation();
            sandbox.endpoint_of(vendor.id, generation)
        })
        .flat_map(|endpoint| endpoint.variables())
        .map(|(name, value)| match name.ends_with("_BASE_URL") {
            true => (name, value),
            false => (name.replace("CRM_", ""), value),
        })
        .collect()
}

/// Without what differs from run to run: the home directory, how long a request took, and whether it
/// waited for its turn.
fn lasting(shown: &str, home: &Path) -> String {
    let shown = shown.replace(&home.display().to_string(), "~");
    let lines = shown.lines().map(|line| {
        let mut words: Vec<_> = line.split(' ').collect();
        for place in 1..words.len() {
            if words[place].trim_end_matches(',') == "ms" && words[place - 1].parse::<u64>().is_ok()
            {
                words[place - 1] = "…";
            }
        }
        let line = words.join(" ").replace(", waited … ms of it", "");
        line.trim_end().to_owned() + "\n"
    });
    lines.collect()
}

/// What the commands of the recording show now; all that is no command and no output of one stays.
fn played(recorded: &str, home: &Path, variables: &[(String, String)]) -> String {
    let program = cargo_bin("crm");
    let folder = program.parent().expect("a folder");
    let mut shown = String::new();
    for line in recorded.lines() {
        if line.starts_with('#') {
            let space = if shown.is_empty() { "" } else { "\n" };
            shown += &format!("{space}{line}\n");
        }
        let Some(command) = line.strip_prefix("$ ") else {
            continue;
        };
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1; {command}")])
            .env_clear()
            .envs(variables.iter().cloned())
            .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
            .env("HOME", home)
            .current_dir(home)
            .stdin(Stdio::null())
            .output()
            .expect("a shell");
        shown += &format!("\n{line}\n");
        shown += &lasting(&String::from_utf8_lossy(&output.stdout), home);
        if let Some(status) = output.status.code().filter(|status| *status != 0) {
            shown += &format!("(exit status {status})\n");
        }
    }
    shown
}

/// To record anew: `CRM_RECORD=1 cargo test -p crm-cli --test week`.
#[test]
fn a_week_of_work_goes_as_it_was_recorded() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let sandbox = runtime.block_on(Sandbox::builder().contacts(12).start());
    let sandbox = sandbox.expect("a sandbox");
    let home = tempfile::tempdir().expect("a folder");
    let recorded = fs::read_to_string(recording()).expect("docs/week.txt");
    let shown = played(&recorded, home.path(), &variables(&sandbox));
    if std::env::var_os("CRM_RECORD").is_some() {
        fs::write(recording(), &shown).expect("docs/week.txt can be written");
    } else {
        assert_eq!(shown, recorded.replace("\r\n", "\n"));
    }
}

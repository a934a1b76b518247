//! The commands of the guide, run as they stand, on a sandbox that is kept for a page.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;

use crm_sandbox::Sandbox;

use super::Machine;

/// Blocks that are not run here, by their page and first line, and why.
const ELSEWHERE: &[(&str, &str, &str)] = &[
    (
        "introduction.md",
        "cargo demo",
        "the gate compares it with its recording",
    ),
    (
        "getting-started.md",
        "crm sandbox > variables",
        "it runs until it is ended",
    ),
    (
        "benchmarks.md",
        "cargo xtask bench",
        "it builds clients for minutes",
    ),
    (
        "adding-a-vendor.md",
        "cargo xtask new acme",
        ".ci/new-vendor runs it",
    ),
    (
        "adding-a-generation.md",
        "cargo xtask new lunarsend",
        ".ci/new-vendor runs it",
    ),
    (
        "a-page-has-changed.md",
        "$EDITOR",
        "xtask/tests/next.rs runs it",
    ),
];

/// Pages with rows that are rejected, which is status 8: people of one name at a vendor that demands two, and deals
/// without the ids of their stages.
const PARTLY: &[&str] = &[
    "files.md",
    "recipes/import-hubspot.md",
    "recipes/sync-a-list.md",
];

/// Files of the pages whose text describes them.
const FILES: &[(&str, &str)] = &[
    ("variables", ""),
    (
        "people.csv",
        "first_name,last_name,Mail,Job Title\nAda,Lovelace,ada@example.com,CTO\n",
    ),
    ("companies.csv", "Company name,Industry\nAcme,Tools\n"),
    ("deals.csv", "Deal Name,Amount\nBig one,1200.50\n"),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/book/src")
}

/// The pages below a folder that have command blocks, with these.
fn pages(folder: &Path, found: &mut Vec<(String, Vec<String>)>) {
    for entry in fs::read_dir(folder).expect("the guide") {
        let path = entry.expect("a page").path();
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            let blocks = blocks(&fs::read_to_string(&path).expect("a page"));
            let name = path.strip_prefix(source()).expect("a page of the guide");
            if !blocks.is_empty() {
                found.push((name.display().to_string(), blocks));
            }
        }
    }
}

fn blocks(page: &str) -> Vec<String> {
    let mut parts = page.split("\n```sh\n");
    parts.next();
    let whole = |part: &str| part.split_once("\n```").map(|(block, _)| block.to_owned());
    parts
        .map(|part| whole(part).expect("the end of a block"))
        .collect()
}

/// A program that does as a person does who is asked and says yes.
fn consenting(machine: &Machine) -> PathBuf {
    let folder = machine.path().join("bin");
    fs::create_dir(&folder).expect("a folder");
    let program = folder.join("crm");
    let text = format!(
        "#!/bin/sh\ncase \"$1 $*\" in help*|sandbox*|*--yes*) exec {crm} \"$@\";; esac\n{crm} \"$@\" --yes\nstatus=$?\n\
         [ $status = 8 ] && [ -n \"$PARTLY\" ] && exit 0\nexit $status\n",
        crm = assert_cmd::cargo::cargo_bin!("crm").display()
    );
    fs::write(&program, text).expect("a program");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("a program");
    folder
}

/// Runs the blocks of a page; what went wrong if any does.
fn fails(page: &str, blocks: &[String]) -> Option<String> {
    let machine = Machine::new();
    let programs = consenting(&machine);
    for (name, text) in FILES {
        fs::write(machine.path().join(name), text).expect("a file");
    }
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let sandbox = runtime
        .block_on(Sandbox::builder().contacts(20).start())
        .expect("a sandbox");
    let vendors: BTreeSet<&str> = sandbox
        .endpoints()
        .iter()
        .map(|endpoint| endpoint.vendor)
        .collect();
    let endpoints = vendors
        .into_iter()
        .filter_map(|vendor| sandbox.endpoint(vendor));
    let variables: Vec<_> = endpoints
        .flat_map(|endpoint| endpoint.variables())
        .collect();
    for block in blocks {
        // A block may start a sandbox and fail before it ends that.
        let script =
            format!("set -euo pipefail\ntrap 'kill $(jobs -p) 2>/dev/null || :' EXIT\n{block}\n");
        let mut shell = Command::new("timeout");
        shell
            .args(["120", "bash", "-c", &script])
            .env_clear()
            .env("PATH", format!("{}:/usr/bin:/bin", programs.display()))
            .env("HOME", machine.path())
            .envs(variables.iter().map(|(name, value)| (name, value)))
            .current_dir(machine.path())
            .stdin(Stdio::null());
        if PARTLY.contains(&page) {
            shell.env("PARTLY", "1");
        }
        let done = shell.output().expect("a shell");
        if !done.status.success() {
            let said = String::from_utf8_lossy(&done.stderr).into_owned();
            return Some(format!("{page}: {:?}\n{block}\n{said}", done.status.code()));
        }
    }
    None
}

#[test]
fn every_command_of_the_guide_works_on_the_sandbox() {
    let mut found = Vec::new();
    pages(&source(), &mut found);
    assert!(found.len() > 15, "{}", found.len());
    let mut elsewhere = 0;
    for (page, blocks) in &mut found {
        blocks.retain(|block| {
            let is_elsewhere = ELSEWHERE
                .iter()
                .any(|(of, line, _)| of == page && block.starts_with(line));
            elsewhere += usize::from(is_elsewhere);
            !is_elsewhere
        });
    }
    assert_eq!(
        elsewhere,
        ELSEWHERE.len(),
        "a block that is run elsewhere is not there"
    );
    let (left, wrong) = (Mutex::new(found.into_iter()), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let next = left.lock().expect("no thread fails").next();
                    let Some((page, blocks)) = next else { break };
                    let failed = fails(&page, &blocks);
                    wrong.lock().expect("no thread fails").extend(failed);
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("no thread fails");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

//! What building costs, and generating.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};

use crate::cells;
use crate::run::median;
use crate::table::Report;

/// Builds each client cold, together with a program that calls it.
pub(crate) fn sizes(root: &Path, rivals: &Path, report: &mut Report) -> Result<()> {
    report.section(
        "Build",
        "Cold, with a program that calls the client, TLS included: CPU seconds, the lines that \
         were generated, the stripped program, and the packages. Goal: smaller and faster than \
         the other generators' clients.",
    );
    report.row(cells![
        "client",
        "check CPU s",
        "release CPU s",
        "wall s",
        "lines",
        "KiB",
        "packages"
    ]);
    let root = root.canonicalize()?;
    let own = rivals.join("own");
    for (name, dependency, call) in OWN {
        let folder = own.join(name.replace(' ', "-"));
        std::fs::create_dir_all(folder.join("src"))?;
        let manifest = MANIFEST.replace("ROOT", &root.display().to_string());
        let dependency = dependency.replace("ROOT", &root.display().to_string());
        std::fs::write(folder.join("Cargo.toml"), manifest + &dependency)?;
        std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        std::fs::write(folder.join("src/main.rs"), PROGRAM.replace("CALL", call))?;
        let lines = lines(&root.join("crates/crm-minotaur/src/generated"))?;
        one(name, &folder, "calls", lines, report)?;
    }
    for (name, package) in [
        ("progenitor, builder style", "progenitor-builder"),
        ("openapi-generator", "openapi-generator-alone"),
    ] {
        let folder = rivals.join(package);
        if !folder.exists() {
            println!("  {name} is not measured: it is not generated");
            continue;
        }
        one(name, &folder, "calls", lines(&folder)?, report)?;
    }
    Ok(())
}

const OWN: [(&str, &str, &str); 3] = [
    (
        "vendor crate",
        "crm-minotaur = { path = \"ROOT/crates/crm-minotaur\" }\n",
        "let client = crm_minotaur::Client::builder().api_key(\"k\").build()?;\n    \
         client.contacts_get(\"7\").await?;\n    \
         client.contacts_list(&Default::default()).await?;",
    ),
    (
        "facade, one vendor",
        "crm-facade = { path = \"ROOT/crates/crm-facade\", features = [\"minotaur\"] }\n",
        FACADE,
    ),
    (
        "facade, five vendors",
        "crm-facade = { path = \"ROOT/crates/crm-facade\", features = [\"callab\", \"lunarsend\", \
         \"minotaur\", \"skarbe\", \"snov\"] }\n",
        FACADE,
    ),
];

const FACADE: &str = "let crm = crm_facade::Crm::from_env(\"minotaur\")?;\n    \
    let contacts = crm.contacts().ok_or(\"no contacts\")?;\n    \
    contacts.get(\"7\".into(), crm_facade::Options::new()).await?;\n    \
    let _ = contacts.list(crm_facade::Query::new(), crm_facade::Options::new())?;";

const MANIFEST: &str = "[package]\nname = \"calls\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
    [workspace]\n\n[dependencies]\n\
    tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";

const PROGRAM: &str = "#[tokio::main(flavor = \"current_thread\")]\n\
    async fn main() -> Result<(), Box<dyn std::error::Error>> {\n    CALL\n    Ok(())\n}\n";

fn one(name: &str, folder: &Path, program: &str, lines: usize, report: &mut Report) -> Result<()> {
    // What it needs is fetched before the clock runs.
    cargo(folder, &["fetch"])?;
    let target = folder.join("target");
    let mut spent = Vec::new();
    let mut wall = 0.0;
    for words in [&["check"][..], &["build", "--release"]] {
        if target.exists() {
            std::fs::remove_dir_all(&target)?;
        }
        let (before, began) = (children()?, Instant::now());
        cargo(folder, words)?;
        spent.push(format!("{:.1}", children()? - before));
        wall = began.elapsed().as_secs_f64();
    }
    let built = target.join("release").join(program);
    let stripped = target.join("stripped");
    let status = Command::new("strip")
        .arg("-o")
        .arg(&stripped)
        .arg(&built)
        .status()?;
    ensure!(status.success(), "{name}: strip failed");
    let kib = std::fs::metadata(&stripped)?.len() / 1024;
    let tree = Command::new("cargo")
        .args(["tree", "-e", "normal", "--prefix", "none", "--no-dedupe"])
        .current_dir(folder)
        .output()?;
    let tree = String::from_utf8_lossy(&tree.stdout);
    let packages: std::collections::BTreeSet<_> = tree
        .lines()
        .filter_map(|line| line.split(" (").next())
        .filter(|line| !line.is_empty())
        .collect();
    let wall = format!("{wall:.1}");
    report.row(cells![
        name,
        spent[0],
        spent[1],
        wall,
        lines,
        kib,
        packages.len()
    ]);
    Ok(())
}

fn cargo(folder: &Path, words: &[&str]) -> Result<()> {
    let status = Command::new("cargo")
        .args(words)
        .arg("--quiet")
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .stdout(Stdio::null())
        .status()?;
    ensure!(
        status.success(),
        "{}: cargo {} failed",
        folder.display(),
        words.join(" ")
    );
    Ok(())
}

/// CPU seconds of all processes that were started and have ended.
fn children() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let seconds =
        |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    Ok(seconds(usage.user_time()) + seconds(usage.system_time()))
}

/// Lines of Rust below a folder, but for what was built there.
fn lines(folder: &Path) -> Result<usize> {
    let mut sum = 0;
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            if !path.ends_with("target") {
                sum += lines(&path)?;
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            sum += std::fs::read_to_string(&path)?.lines().count();
        }
    }
    Ok(sum)
}

/// Generates everything, and compares it with what is there.
pub(crate) fn generation(root: &Path, xtask: &Path, report: &mut Report) -> Result<()> {
    report.section(
        "Generation",
        "All specifications, normalising and printing included, once built. Goal: 1 s.",
    );
    report.row(cells!["what", "s"]);
    let mut times = Vec::new();
    for _ in 0..3 {
        let began = Instant::now();
        Command::new(xtask)
            .args(["generate", "--check", "--root"])
            .arg(root)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .context("the generator cannot be started")?;
        times.push(began.elapsed().as_secs_f64());
    }
    report.row(cells!["generate --check", format!("{:.2}", median(times))]);
    Ok(())
}

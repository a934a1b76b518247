//! Writes the vendor table of the workspace's README from the specifications.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};

use crate::facts::{AuthScheme, Basis, Facts};
use crate::generate::Output;
use crate::spec::Spec;

const FILE: &str = "README.md";
const BEGIN: &str = "<!-- vendors: written by `cargo xtask generate` -->";
const END: &str = "<!-- end of vendors -->";

/// The README with its table brought up to date; nothing where there is no README.
///
/// # Errors
///
/// When the README has lost the marks between which the table stands.
pub fn output(root: &Path, specs: &[Spec]) -> Result<Option<Output>> {
    let path = root.join(FILE);
    if !path.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(&path)
        .context(FILE)?
        .replace("\r\n", "\n");
    // A workspace of one's own has no such table.
    if !text.contains(BEGIN) && !root.join("crates/crm-facade").exists() {
        return Ok(None);
    }
    let missing = || anyhow!("{FILE}: the vendor table stands between `{BEGIN}` and `{END}`");
    let (before, rest) = text.split_once(BEGIN).ok_or_else(missing)?;
    let (_, after) = rest.split_once(END).ok_or_else(missing)?;
    Ok(Some(Output {
        path: PathBuf::from(FILE),
        text: format!("{before}{BEGIN}\n{}{END}{after}", table(specs)?),
    }))
}

fn table(specs: &[Spec]) -> Result<String> {
    let mut out = String::from(
        "| vendor | crate | operations | authentication | documented limit | sources |\n\
         |---|---|---|---|---|---|\n",
    );
    for spec in specs {
        let facts = Facts::read(spec)?;
        let name = spec.crate_name();
        writeln!(
            out,
            "| {} `{}` | [`{name}`](crates/{name}) | {} | {} | {} | {} |",
            facts.vendor.name,
            spec.generation,
            facts.operations.len(),
            auth(&facts),
            limits(&facts),
            sources(spec, &facts),
        )?;
    }
    Ok(out)
}

fn auth(facts: &Facts) -> String {
    match &facts.auth {
        AuthScheme::ApiKey { header, prefix } => format!("key as `{header}: {prefix}…`"),
        AuthScheme::QueryKey { parameter } => format!("key as query parameter `{parameter}`"),
        AuthScheme::Basic => "HTTP Basic".to_owned(),
        AuthScheme::Keys { keys } => {
            let keys = keys
                .iter()
                .map(|key| format!("`{}: {}…`", key.name, key.prefix));
            format!("keys as {}", keys.collect::<Vec<_>>().join(", "))
        }
        AuthScheme::ClientCredentials { token_path, .. } => {
            format!("OAuth 2.0 client credentials, token from `{token_path}`")
        }
    }
}

fn limits(facts: &Facts) -> String {
    let limits: Vec<String> = facts
        .rate_limits
        .iter()
        .map(|limit| {
            let number = match limit.per_seconds {
                1 => format!("{} a second", limit.requests),
                60 => format!("{} a minute", limit.requests),
                seconds => format!("{} in {seconds} s", limit.requests),
            };
            match limit.source.basis {
                Basis::Assumed => format!("{number}, assumed"),
                _ => number,
            }
        })
        .collect();
    if limits.is_empty() {
        "none documented".to_owned()
    } else {
        limits.join(", ")
    }
}

fn sources(spec: &Spec, facts: &Facts) -> String {
    let page = facts
        .address(&facts.source)
        .map(|address| format!("[document]({address}), "))
        .unwrap_or_default();
    let confirmed = facts
        .operations
        .iter()
        .filter(|operation| operation.path_confirmed == Some(true))
        .count();
    let assumed = facts
        .operations
        .iter()
        .filter(|operation| operation.source_of(crate::facts::Fact::Path).basis == Basis::Assumed)
        .count();
    let trust = match (confirmed, assumed) {
        (0, 0) => String::new(),
        (0, assumed) => format!(", {assumed} paths assumed"),
        (confirmed, _) => format!(
            ", {confirmed} of {} paths confirmed",
            facts.operations.len()
        ),
    };
    format!("{page}[spec]({}){trust}", spec.file.display())
}

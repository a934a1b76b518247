//! `cargo xtask new`: scaffolds a vendor that passes every check from its first minute.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::generate;

/// What a new vendor is called and where it is reached.
#[derive(Clone, Debug)]
pub struct NewVendor {
    /// Folder under `specs/`, feature of the facade, end of the crate's name.
    pub id: String,
    /// Name as the vendor writes it.
    pub name: String,
    /// Address that paths are appended to.
    pub base_url: String,
}

/// The generation that the template begins with.
const GENERATION: &str = "v1";

const TEMPLATES: &[(&str, &str)] = &[
    (
        "specs/{{vendor}}/v1.yaml",
        include_str!("../template/specs/spec.yaml"),
    ),
    (
        "specs/{{vendor}}/examples/v1/index.yaml",
        include_str!("../template/specs/examples/index.yaml"),
    ),
    (
        "specs/{{vendor}}/examples/v1/account_get.200.1.json",
        include_str!("../template/specs/examples/account_get.200.1.json"),
    ),
    (
        "specs/{{vendor}}/examples/v1/account_get.401.1.json",
        include_str!("../template/specs/examples/account_get.401.1.json"),
    ),
    (
        "crates/crm-{{vendor}}/Cargo.toml",
        include_str!("../template/crate/Cargo.toml"),
    ),
    (
        "crates/crm-{{vendor}}/README.md",
        include_str!("../template/crate/README.md"),
    ),
    (
        "crates/crm-{{vendor}}/src/lib.rs",
        include_str!("../template/crate/src/lib.rs"),
    ),
    (
        "crates/crm-facade/src/vendors/{{vendor}}.rs",
        include_str!("../template/facade/vendor.rs"),
    ),
];

/// A place where the vendors are registered, one entry each.
struct Registry {
    file: &'static str,
    /// The entry; its first line is what entries are sorted by.
    entry: &'static str,
    /// Line after which entries stand.
    after: &'static str,
    /// How the first line of an entry begins.
    peer: &'static str,
}

const REGISTRIES: &[Registry] = &[
    Registry {
        file: "Cargo.toml",
        entry: "crm-{{vendor}} = { version = \"0.1.0\", path = \"crates/crm-{{vendor}}\", \
                default-features = false }\n",
        after: "[workspace.dependencies]",
        peer: "crm-",
    },
    Registry {
        file: "crates/crm-facade/Cargo.toml",
        entry: "{{vendor}} = [\"dep:crm-{{vendor}}\"]\n",
        after: "default = [\"rustls\"]",
        peer: "",
    },
    Registry {
        file: "crates/crm-facade/Cargo.toml",
        entry: "crm-{{vendor}} = { workspace = true, features = [\"{{generation}}\"], optional = \
                true }\n",
        after: "[dependencies]",
        peer: "crm-",
    },
    Registry {
        file: "crates/crm-facade/src/vendors.rs",
        entry: "#[cfg(feature = \"{{vendor}}\")]\nmod {{vendor}};\n",
        after: "//! The registry of vendors: one module and one line each.",
        peer: "#[cfg(feature = ",
    },
    Registry {
        file: "crates/crm-facade/src/vendors.rs",
        entry: "    #[cfg(feature = \"{{vendor}}\")]\n    {{vendor}}::VENDOR,\n",
        after: "const VENDORS: &[Vendor] = &[",
        peer: "    #[cfg(feature = ",
    },
    Registry {
        file: "crates/crm-facade/README.md",
        entry: "| `{{vendor}}` | {{name}} |\n",
        after: "|---|---|",
        peer: "| `",
    },
    Registry {
        file: "tests/Cargo.toml",
        entry: "crm-{{vendor}} = { workspace = true, features = [\"rustls\", \"{{generation}}\"] }\n",
        after: "[dependencies]",
        peer: "crm-",
    },
    Registry {
        file: "tests/Cargo.toml",
        entry: "    \"{{vendor}}\",\n",
        after: "features = [",
        peer: "    \"",
    },
    Registry {
        file: "tests/src/calls.rs",
        entry: "    {{vendor}}_{{generation}}: crm_{{vendor}}::{{generation}},\n",
        after: "generations! {",
        peer: "    ",
    },
];

/// Runs the command.
///
/// # Errors
///
/// When the id cannot name a crate, the vendor exists already, or a registry is not where it is
/// looked for. Nothing has been written then.
pub fn run(root: &Path, vendor: &NewVendor) -> Result<ExitCode> {
    let files = scaffold(root, vendor)?;
    for (path, text) in &files {
        let place = || path.display().to_string();
        let full = root.join(path);
        if let Some(folder) = full.parent() {
            fs::create_dir_all(folder).with_context(place)?;
        }
        fs::write(full, text).with_context(place)?;
        println!("wrote {}", path.display());
    }
    generate::run(root, std::slice::from_ref(&vendor.id), false)?;
    println!(
        "next: write the vendor's facts into specs/{}/v1.yaml, then `cargo xtask lint {0}`, \
         `cargo xtask generate` and `cargo xtask matrix`",
        vendor.id
    );
    Ok(ExitCode::SUCCESS)
}

/// Every file that is new or changed, with its whole text.
fn scaffold(root: &Path, vendor: &NewVendor) -> Result<Vec<(PathBuf, String)>> {
    let id = &vendor.id;
    let well_formed = id.starts_with(|first: char| first.is_ascii_lowercase())
        && id
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit());
    if !well_formed || syn::parse_str::<syn::Ident>(id).is_err() {
        bail!("`{id}` cannot name a crate and a module: use lower-case letters and digits");
    }
    if root.join("specs").join(id).exists() {
        bail!("specs/{id}/ exists already");
    }
    if vendor.name.contains(['"', '\n', ':', '#']) || vendor.name.trim().is_empty() {
        bail!("the name must be one line without quotes, colons and hashes");
    }
    if !vendor.base_url.starts_with("https://") {
        bail!("the base URL must begin with https://");
    }
    let fill = |text: &str| {
        text.replace("{{vendor}}", id)
            .replace("{{name}}", &vendor.name)
            .replace("{{generation}}", GENERATION)
            .replace("{{base_url}}", &vendor.base_url)
    };
    let mut files: Vec<(PathBuf, String)> = TEMPLATES
        .iter()
        .map(|(path, text)| (PathBuf::from(fill(path)), fill(text)))
        .collect();
    for registry in REGISTRIES {
        let path = PathBuf::from(registry.file);
        let position = files.iter().position(|(known, _)| *known == path);
        let text = match position {
            Some(index) => files[index].1.clone(),
            None => {
                fs::read_to_string(root.join(&path)).with_context(|| path.display().to_string())?
            }
        };
        let text = insert(&text, registry, &fill(registry.entry))
            .with_context(|| path.display().to_string())?;
        match position {
            Some(index) => files[index].1 = text,
            None => files.push((path, text)),
        }
    }
    Ok(files)
}

/// Inserts an entry among its peers, sorted by their first lines.
fn insert(text: &str, registry: &Registry, entry: &str) -> Result<String> {
    let lines: Vec<&str> = text.lines().collect();
    let is_peer = |line: &&str| !line.is_empty() && line.starts_with(registry.peer);
    let start = lines
        .iter()
        .position(|line| *line == registry.after)
        .with_context(|| format!("has no line `{}`", registry.after))?;
    let offset = lines[start + 1..]
        .iter()
        .position(is_peer)
        .with_context(|| format!("registers no vendor after `{}`", registry.after))?;
    let height = entry.lines().count();
    let first = entry.lines().next().unwrap_or_default();
    let mut place = start + 1 + offset;
    while lines
        .get(place)
        .is_some_and(|line| is_peer(line) && *line < first)
    {
        place += height;
    }
    let place = place.min(lines.len());
    let mut out: Vec<&str> = lines[..place].to_vec();
    out.extend(entry.lines());
    out.extend(&lines[place..]);
    Ok(out.join("\n") + "\n")
}

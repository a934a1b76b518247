//! `cargo xtask new`: scaffolds a vendor, or a further generation of one, that passes every check
//! from its first minute.

mod generation;
mod provided;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::generate;

pub use generation::{NewGeneration, run as run_generation};
pub use provided::{FromDocument, Prepared, prepare, run as run_from_document};

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

/// The generation that a vendor begins with.
const FIRST_GENERATION: &str = "v1";

/// What every generation has.
const SPECIFICATION: &[(&str, &str)] = &[
    (
        "specs/{{vendor}}/{{generation}}.yaml",
        include_str!("../template/specs/spec.yaml"),
    ),
    (
        "specs/{{vendor}}/examples/{{generation}}/index.yaml",
        include_str!("../template/specs/examples/index.yaml"),
    ),
    (
        "specs/{{vendor}}/examples/{{generation}}/account_get.200.1.json",
        include_str!("../template/specs/examples/account_get.200.1.json"),
    ),
    (
        "specs/{{vendor}}/examples/{{generation}}/account_get.401.1.json",
        include_str!("../template/specs/examples/account_get.401.1.json"),
    ),
    (
        "crates/crm-sandbox/src/vendors/{{vendor}}_{{generation}}.rs",
        include_str!("../template/sandbox/vendor.rs"),
    ),
];

const CRATE_MANIFEST: &str = include_str!("../template/crate/Cargo.toml");
const CRATE_ROOT: &str = include_str!("../template/crate/src/lib.rs");

/// What every vendor has.
const CRATE: &[(&str, &str)] = &[
    ("crates/crm-{{vendor}}/Cargo.toml", CRATE_MANIFEST),
    (
        "crates/crm-{{vendor}}/README.md",
        include_str!("../template/crate/README.md"),
    ),
    (
        "crates/crm-{{vendor}}/CHANGELOG.md",
        include_str!("../template/crate/CHANGELOG.md"),
    ),
    ("crates/crm-{{vendor}}/src/lib.rs", CRATE_ROOT),
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
        entry: "crm-{{vendor}} = { workspace = true, features = [\"deserialize-requests\", \
                \"{{generation}}\"], optional = true }\n",
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
    SANDBOX_MODULES,
    SANDBOX_VENDORS,
    Registry {
        file: "tests/Cargo.toml",
        entry: "crm-{{vendor}} = { workspace = true, features = [\"deserialize-requests\", \"rustls\", \
                \"{{generation}}\"] }\n",
        after: "[dependencies]",
        peer: "crm-",
    },
    Registry {
        file: "crates/crm-facade/Cargo.toml",
        entry: "    \"{{vendor}}\",\n",
        after: "all-vendors = [",
        peer: "    \"",
    },
    OF_GENERATIONS,
];

/// Where every generation is registered.
const OF_GENERATIONS: Registry = Registry {
    file: "tests/src/calls.rs",
    entry: "    {{vendor}}_{{generation}}: crm_{{vendor}}::{{generation}},\n",
    after: "generations! {",
    peer: "    ",
};

/// Where every generation is declared and registered in the sandbox.
const SANDBOX_MODULES: Registry = Registry {
    file: "crates/crm-sandbox/src/vendors.rs",
    entry: "mod {{vendor}}_{{generation}};\n",
    after: "//! The registry of vendors: one module and one line for each generation.",
    peer: "mod ",
};
const SANDBOX_VENDORS: Registry = Registry {
    file: "crates/crm-sandbox/src/vendors.rs",
    entry: "    &{{vendor}}_{{generation}}::MODULE,\n",
    after: "pub(crate) const VENDORS: &[&VendorModule] = &[",
    peer: "    &",
};

/// What stands in the templates between double braces.
struct Names<'a> {
    vendor: &'a str,
    name: &'a str,
    generation: &'a str,
    base_url: &'a str,
}

impl Names<'_> {
    fn fill(&self, text: &str) -> String {
        text.replace("{{vendor}}", self.vendor)
            .replace("{{name}}", self.name)
            .replace("{{generation}}", self.generation)
            .replace("{{base_url}}", self.base_url)
    }

    fn files(&self, templates: &[(&str, &str)]) -> Vec<(PathBuf, String)> {
        templates
            .iter()
            .map(|(path, text)| (PathBuf::from(self.fill(path)), self.fill(text)))
            .collect()
    }
}

/// Runs the command.
///
/// # Errors
///
/// When the id cannot name a crate, the vendor exists already, or a registry is not where it is
/// looked for. Nothing has been written then.
pub fn run(root: &Path, vendor: &NewVendor) -> Result<ExitCode> {
    write(root, &scaffold(root, vendor)?, true)?;
    generate::run(root, std::slice::from_ref(&vendor.id), false)?;
    println!(
        "next: write the vendor's facts into specs/{}/v1.yaml, then `cargo xtask lint {0}`, \
         `cargo xtask generate {0}` and `cargo xtask next`; docs/book/src/adding-a-vendor.md has the rest",
        vendor.id
    );
    Ok(ExitCode::SUCCESS)
}

/// Writes files, and tells it where that is asked for.
pub(crate) fn write(root: &Path, files: &[(PathBuf, String)], told: bool) -> Result<()> {
    for (path, text) in files {
        let place = || path.display().to_string();
        let full = root.join(path);
        if let Some(folder) = full.parent() {
            fs::create_dir_all(folder).with_context(place)?;
        }
        fs::write(full, text).with_context(place)?;
        if told {
            println!("wrote {}", path.display());
        }
    }
    Ok(())
}

/// Whether a name can be that of a crate, a feature and a module.
fn check_name(name: &str) -> Result<()> {
    let well_formed = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit());
    if !well_formed || syn::parse_str::<syn::Ident>(name).is_err() {
        bail!("`{name}` cannot name a crate and a module: use lower-case letters and digits");
    }
    Ok(())
}

fn check_base_url(url: &str) -> Result<()> {
    if !url.starts_with("https://") {
        bail!("the base URL must begin with https://");
    }
    Ok(())
}

/// Every file that is new or changed, with its whole text.
fn scaffold(root: &Path, vendor: &NewVendor) -> Result<Vec<(PathBuf, String)>> {
    let id = &vendor.id;
    check_name(id)?;
    if root.join("specs").join(id).exists() {
        bail!("specs/{id}/ exists already; a further generation of it needs `--generation`");
    }
    if vendor.name.contains(['"', '\n', ':', '#']) || vendor.name.trim().is_empty() {
        bail!("the name must be one line without quotes, colons and hashes");
    }
    check_base_url(&vendor.base_url)?;
    let names = Names {
        vendor: id,
        name: &vendor.name,
        generation: FIRST_GENERATION,
        base_url: &vendor.base_url,
    };
    let mut files = names.files(SPECIFICATION);
    files.extend(names.files(CRATE));
    files.extend(licences(root, id)?);
    for registry in REGISTRIES {
        let path = PathBuf::from(registry.file);
        let position = files.iter().position(|(known, _)| *known == path);
        let text = match position {
            Some(index) => files[index].1.clone(),
            None => {
                fs::read_to_string(root.join(&path)).with_context(|| path.display().to_string())?
            }
        };
        let text = insert(&text, registry, &names.fill(registry.entry))
            .with_context(|| path.display().to_string())?;
        match position {
            Some(index) => files[index].1 = text,
            None => files.push((path, text)),
        }
    }
    Ok(files)
}

/// The workspace's licences, which each package contains.
fn licences(root: &Path, id: &str) -> Result<Vec<(PathBuf, String)>> {
    let home = Path::new("crates").join(format!("crm-{id}"));
    let mut files = Vec::new();
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        match fs::read_to_string(root.join(name)) {
            Ok(text) => files.push((home.join(name), text)),
            // A company's workspace has its own, or none.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error).context(name),
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

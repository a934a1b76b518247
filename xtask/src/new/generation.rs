//! Scaffolds a further generation of a vendor's documentation: its specification, and its place in
//! the vendor's crate, in the facade and in the tests. What is there stays as it is, but for the
//! lines that register generations and, the first time, for the folder of the adapter.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use super::{
    CRATE_MANIFEST, CRATE_ROOT, Names, OF_GENERATIONS, SANDBOX_MODULES, SANDBOX_VENDORS,
    SPECIFICATION, check_base_url, check_name, insert, write,
};
use crate::facts::Facts;
use crate::{generate, spec};

/// A further generation, and where it is reached.
#[derive(Clone, Debug)]
pub struct NewGeneration {
    /// Folder under `specs/`.
    pub vendor: String,
    /// File under that folder, feature and module of the vendor's crate.
    pub generation: String,
    /// Address that paths are appended to.
    pub base_url: String,
}

const ADAPTER: &str = include_str!("../../template/facade/generation.rs");
const ADAPTERS: &str = include_str!("../../template/facade/generations.rs");

/// How the adapter of the only generation is registered.
const REGISTERED: &str = "pub(super) const VENDOR: Vendor = Vendor {
    id: API.vendor,
    name: API.vendor_name,
    generations: &[&API],
    connectors: &[Connector::of::<Client>()],
};
";
/// And how it is once there are several.
const CONNECTED: &str = "pub(super) const CONNECTOR: Connector = Connector::of::<Client>();
";

/// Runs the command.
///
/// # Errors
///
/// When the name cannot be that of a module, the generation exists already, or a place is not as
/// it is looked for. Nothing has been written then.
pub fn run(root: &Path, new: &NewGeneration) -> Result<ExitCode> {
    let change = scaffold(root, new)?;
    write(root, &change.files, true)?;
    for path in &change.moved {
        fs::remove_file(root.join(path)).with_context(|| path.display().to_string())?;
    }
    generate::run(root, std::slice::from_ref(&new.vendor), false)?;
    let NewGeneration {
        vendor, generation, ..
    } = new;
    println!(
        "next: write the vendor's facts into specs/{vendor}/{generation}.yaml, then `cargo xtask lint \
         {vendor}`, `cargo xtask generate {vendor}` and `cargo xtask matrix`;\n\
         write the adapter in crates/crm-facade/src/vendors/{vendor}/{generation}.rs;\n\
         to prefer it, name it in `default` and in the `pub use` of crates/crm-{vendor}, and first in \
         crates/crm-facade/src/vendors/{vendor}.rs; docs/book/src/adding-a-generation.md tells the rest"
    );
    Ok(ExitCode::SUCCESS)
}

/// What is to be written, and what has another place then.
#[derive(Default)]
struct Changes {
    files: Vec<(PathBuf, String)>,
    moved: Vec<PathBuf>,
}

fn scaffold(root: &Path, new: &NewGeneration) -> Result<Changes> {
    check_name(&new.generation)?;
    check_base_url(&new.base_url)?;
    let known = spec::load(root, std::slice::from_ref(&new.vendor))?;
    if known.iter().any(|spec| spec.generation == new.generation) {
        bail!(
            "specs/{}/{}.yaml exists already",
            new.vendor,
            new.generation
        );
    }
    let first = known.first().context("a vendor has a specification")?;
    let name = Facts::read(first)?.vendor.name;
    let names = Names {
        vendor: &new.vendor,
        name: &name,
        generation: &new.generation,
        base_url: &new.base_url,
    };
    let mut changes = Changes {
        files: names.files(SPECIFICATION),
        moved: Vec::new(),
    };
    let edits: [(String, &Edit<'_>); 6] = [
        (format!("crates/crm-{}/Cargo.toml", new.vendor), &feature),
        (format!("crates/crm-{}/src/lib.rs", new.vendor), &module),
        ("crates/crm-facade/Cargo.toml".to_owned(), &features_of),
        ("tests/Cargo.toml".to_owned(), &features_of),
        (OF_GENERATIONS.file.to_owned(), &|names, text| {
            insert(text, &OF_GENERATIONS, &names.fill(OF_GENERATIONS.entry))
        }),
        (SANDBOX_MODULES.file.to_owned(), &|names, text| {
            let text = insert(text, &SANDBOX_MODULES, &names.fill(SANDBOX_MODULES.entry))?;
            insert(&text, &SANDBOX_VENDORS, &names.fill(SANDBOX_VENDORS.entry))
        }),
    ];
    for (path, edit) in edits {
        let text = fs::read_to_string(root.join(&path)).with_context(|| path.clone())?;
        let text = edit(&names, &text).with_context(|| path.clone())?;
        changes.files.push((path.into(), text));
    }
    adapter(root, &names, &first.generation, &mut changes)?;
    Ok(changes)
}

type Edit<'a> = dyn Fn(&Names<'_>, &str) -> Result<String> + 'a;

/// The text with `added` before the first line that is `line`.
fn before(text: &str, line: &str, added: &str) -> Result<String> {
    let place = text
        .split_inclusive('\n')
        .scan(0, |at, found| {
            let start = *at;
            *at += found.len();
            Some((start, found))
        })
        .find(|(_, found)| found.trim_end_matches('\n') == line)
        .map(|(start, _)| start)
        .with_context(|| format!("has no line `{line}`"))?;
    Ok(format!("{}{added}{}", &text[..place], &text[place..]))
}

/// What stands in a template between two texts.
fn between<'a>(template: &'a str, from: &str, to: &str) -> Result<&'a str> {
    template
        .split_once(from)
        .and_then(|(_, rest)| rest.split_once(to))
        .map(|(found, _)| found)
        .with_context(|| format!("the template has no `{from}` before a `{to}`"))
}

/// Adds the feature to the crate's own.
fn feature(names: &Names<'_>, manifest: &str) -> Result<String> {
    const NEXT: &str = "# `Deserialize` of the types of requests, to read them from JSON. It makes the crate slower to \
                        build.";
    let feature = between(CRATE_MANIFEST, "\"{{generation}}\"]\n", NEXT)?;
    before(manifest, NEXT, &names.fill(feature))
}

/// Adds the generated module, and the public one over it. The root stays the preferred generation's.
fn module(names: &Names<'_>, root: &str) -> Result<String> {
    const NEXT: &str = "pub use crm_runtime;";
    let generated = between(CRATE_ROOT, "mod generated {\n", "}\n")?;
    let public = between(CRATE_ROOT, "_operations;\n}\n\n", NEXT)?;
    let root = before(root, "}", &names.fill(generated))?;
    before(&root, NEXT, &names.fill(public))
}

/// Names the feature where another manifest depends on the crate.
fn features_of(names: &Names<'_>, manifest: &str) -> Result<String> {
    let begin = names.fill("crm-{{vendor}} = { workspace = true, features = [");
    listed(manifest, &begin, &names.fill("\"{{generation}}\""))
}

/// Adds an entry to the list that a line begins.
fn listed(text: &str, begin: &str, entry: &str) -> Result<String> {
    let missing = || format!("has no list on one line that begins with `{begin}`");
    let (head, rest) = text.split_once(begin).with_context(missing)?;
    let line = rest.lines().next().unwrap_or_default();
    let end = line.find(']').with_context(missing)?;
    let comma = if line[..end].trim().is_empty() {
        ""
    } else {
        ", "
    };
    Ok(format!(
        "{head}{begin}{}{comma}{entry}{}",
        &rest[..end],
        &rest[end..]
    ))
}

/// Adds an adapter. That of the only generation, if it is one file and a folder, moves into a
/// folder of the generation as it stands.
fn adapter(root: &Path, names: &Names<'_>, old: &str, changes: &mut Changes) -> Result<()> {
    let vendors = Path::new("crates/crm-facade/src/vendors");
    let file = vendors.join(names.fill("{{vendor}}.rs"));
    let folder = vendors.join(names.vendor);
    let place = || file.display().to_string();
    let text = fs::read_to_string(root.join(&file)).with_context(place)?;
    let registered = if text.contains(REGISTERED) {
        let moved = text
            .replace(REGISTERED, CONNECTED)
            .replace("use super::Vendor;\n", "");
        let home = folder.join(old);
        changes
            .files
            .push((folder.join(format!("{old}.rs")), moved));
        if root.join(&folder).is_dir() {
            for entry in fs::read_dir(root.join(&folder)).with_context(place)? {
                let name = entry?.file_name();
                let part = folder.join(&name);
                let text = fs::read_to_string(root.join(&part))
                    .with_context(|| part.display().to_string())?;
                // The registration stays where it was, one room further up.
                let text = text.replace(" VENDOR.", " super::super::VENDOR.");
                changes.files.push((home.join(&name), text));
                changes.moved.push(part);
            }
        }
        names.fill(&ADAPTERS.replace("{{old}}", old))
    } else {
        let module = names.fill("mod {{generation}};\n");
        let text = match text.lines().rfind(|line| line.starts_with("mod ")) {
            Some(last) => text.replace(&format!("{last}\n"), &format!("{last}\n{module}")),
            None => before(&text, "use super::Vendor;", &format!("{module}\n"))?,
        };
        let api = names.fill("&crm_{{vendor}}::{{generation}}::API");
        let text = listed(&text, "    generations: &[", &api).with_context(place)?;
        let connector = names.fill("{{generation}}::CONNECTOR");
        listed(&text, "    connectors: &[", &connector).with_context(place)?
    };
    changes.files.push((file, registered));
    let new = folder.join(names.fill("{{generation}}.rs"));
    changes.files.push((new, names.fill(ADAPTER)));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_gets_one_more_entry() {
        let text = "a = [\"v1\"] # [x]\nb = []\n";
        assert_eq!(
            listed(text, "a = [", "\"v2\"").unwrap(),
            "a = [\"v1\", \"v2\"] # [x]\nb = []\n"
        );
        assert_eq!(
            listed(text, "b = [", "\"v2\"").unwrap(),
            "a = [\"v1\"] # [x]\nb = [\"v2\"]\n"
        );
        assert!(listed(text, "c = [", "\"v2\"").is_err());
        assert!(listed("a = [\n\"v1\"]", "a = [", "\"v2\"").is_err());
    }

    #[test]
    fn lines_are_added_before_the_first_of_their_kind() {
        let text = "}}\n  }\n}\nb\n}\n";
        assert_eq!(before(text, "}", "a\n").unwrap(), "}}\n  }\na\n}\nb\n}\n");
        assert!(before(text, "c", "a\n").is_err());
    }
}

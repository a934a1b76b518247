//! Scaffolds a vendor from the OpenAPI document that it publishes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::{
    CRATE, CRATE_MANIFEST, Names, REGISTRIES, Registry, check_base_url, check_name, insert, write,
};
use crate::intake::{self, Intake, IntakeOptions, LeftOut, Misfit};
use crate::lint::counted;
use crate::{generate, lower, spec};

const SANDBOX: &str = include_str!("../../template/sandbox/provided.rs");

/// A vendor's document, and what is wished of it.
#[derive(Clone, Debug, Default)]
pub struct FromDocument {
    /// The document.
    pub file: PathBuf,
    /// What is taken of it.
    pub options: IntakeOptions,
    /// Leave out what can't be taken, instead of stopping.
    pub lenient: bool,
    /// Scaffold an adapter of the facade too.
    pub facade: bool,
}

/// Runs the command.
///
/// # Errors
///
/// When the document can't be read, or an operation of it can't be taken and `lenient` is off.
/// Nothing has been written then.
pub fn run(root: &Path, new: &FromDocument) -> Result<ExitCode> {
    let prepared = prepare(root, new)?;
    // Hundreds of examples are told by their number.
    let (examples, others): (Vec<_>, Vec<_>) =
        prepared.files.iter().cloned().partition(|(path, _)| {
            path.extension().is_some_and(|it| it == "json") && path.starts_with("specs")
        });
    write(root, &others, true)?;
    write(root, &examples, false)?;
    generate::run(root, std::slice::from_ref(&new.options.id), false)?;
    print!("{}", prepared.summary(new));
    Ok(ExitCode::SUCCESS)
}

/// What is to be written, and what there is to say of it.
pub struct Prepared {
    /// Every file that is new or changed, with its whole text.
    pub files: Vec<(PathBuf, String)>,
    /// What was taken of the document.
    pub intake: Intake,
    /// Operations that can't be taken.
    pub left_out: Vec<LeftOut>,
    /// Examples that do not fit their own schemas.
    pub misfits: Vec<Misfit>,
    /// How many examples were taken.
    pub examples: usize,
}

/// Works out everything before anything is written.
///
/// # Errors
///
/// As [`run`].
pub fn prepare(root: &Path, new: &FromDocument) -> Result<Prepared> {
    let options = &new.options;
    let id = &options.id;
    check_name(id)?;
    if root.join("specs").join(id).exists() {
        bail!("specs/{id}/ exists already; remove it, or choose another name for the vendor");
    }
    if let Some(address) = &options.base_url {
        check_base_url(address)?;
    }
    let file = &new.file;
    let place = || file.display().to_string();
    let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", place()))?;
    let document = spec::parse(&text, file)?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut options = options.clone();
    let mut taken = intake::take(&document, folder, &options).with_context(place)?;
    let left_out = intake::trial(&document, folder, &options, &mut taken).with_context(place)?;
    if !left_out.is_empty() {
        if !new.lenient {
            let lines = left_out
                .iter()
                .map(|it| format!("\n  {}: {}", it.operation, it.reason));
            bail!(
                "{} of {} can't be taken:{}\nnothing was written; add `--lenient` to leave them out, or \
                 `--exclude OPERATION`",
                counted(left_out.len(), "operation"),
                taken.in_document,
                lines.collect::<String>()
            );
        }
        options
            .exclude
            .extend(left_out.iter().map(|it| it.operation.clone()));
        taken = intake::take(&document, folder, &options).with_context(place)?;
        intake::trial(&document, folder, &options, &mut taken).with_context(place)?;
    }
    let mut prepared = Prepared {
        files: Vec::new(),
        intake: taken,
        left_out,
        misfits: Vec::new(),
        examples: 0,
    };
    let ending = match text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('{')
    {
        true => "json",
        false => "yaml",
    };
    specification(&options, ending, text, &mut prepared)?;
    examples(document.clone(), folder, &options, &mut prepared)?;
    beside(&document, folder, &options, &mut prepared)?;
    scaffold(root, new, &options, &mut prepared)?;
    Ok(prepared)
}

/// The document and its overlay.
fn specification(
    options: &IntakeOptions,
    ending: &str,
    text: String,
    prepared: &mut Prepared,
) -> Result<()> {
    let (id, generation) = (&options.id, &options.generation);
    let folder = Path::new("specs").join(id);
    let name = format!("{generation}.{ending}");
    let intake = &mut prepared.intake;
    notes_of(&prepared.left_out, intake);
    let overlay = intake::overlay_text(&intake.name, &name, &intake.groups)?;
    let files = &mut prepared.files;
    files.push((folder.join(&name), text));
    files.push((folder.join(format!("{generation}.overlay.yaml")), overlay));
    Ok(())
}

/// The examples, of the document with its overlay.
fn examples(
    document: Value,
    folder: &Path,
    options: &IntakeOptions,
    prepared: &mut Prepared,
) -> Result<()> {
    let groups = prepared.intake.groups.iter();
    let actions: Vec<&Value> = groups.flat_map(intake::Group::actions).collect();
    let overlay = json!({"overlay": "1.0.0", "actions": actions});
    let (document, _) = spec::assemble(document, Some(&overlay), &options.generation, folder)?;
    let (examples, misfits) = intake::examples(&document);
    let home = Path::new("specs").join(&options.id);
    let folder = home.join("examples").join(&options.generation);
    let files = &mut prepared.files;
    let mut index = json!({
        "x-source": {"basis": "seed", "page": "S0"},
        "files": {},
    });
    for example in &examples {
        if example.composed {
            let note = "put together from the examples of its properties or parameters";
            index["files"][&example.file] = json!({"basis": "seed", "page": "S0", "note": note});
        }
        let text = serde_json::to_string_pretty(&example.value)? + "\n";
        files.push((folder.join(&example.file), text));
    }
    files.push((
        folder.join("index.yaml"),
        format!(
            "# Where the example files come from: all stand in the document.\n{}",
            serde_yaml::to_string(&index)?
        ),
    ));
    prepared.examples = examples.len();
    prepared.misfits = misfits;
    Ok(())
}

/// Says in the overlay why operations are left out.
fn notes_of(left_out: &[LeftOut], intake: &mut Intake) {
    for group in &mut intake.groups {
        for action in group.actions_mut() {
            let excluded = action.pointer_mut(&format!("/update/{}", lower::EXCLUDE));
            for entry in excluded.and_then(Value::as_array_mut).into_iter().flatten() {
                let known = left_out
                    .iter()
                    .find(|it| entry.as_str() == Some(&it.operation));
                if let Some(known) = known {
                    *entry = json!({"operation": known.operation, "note": known.reason});
                }
            }
        }
    }
}

/// The files beside the document that it refers to.
fn beside(
    document: &Value,
    folder: &Path,
    options: &IntakeOptions,
    prepared: &mut Prepared,
) -> Result<()> {
    for file in lower::files_beside(document, folder)? {
        if file.is_absolute() || file.starts_with("..") {
            bail!(
                "the document refers to {}, which is not below its folder; move the document so that it is",
                file.display()
            );
        }
        let text =
            fs::read_to_string(folder.join(&file)).with_context(|| file.display().to_string())?;
        let home = Path::new("specs")
            .join(&options.id)
            .join(&options.generation);
        prepared.files.push((home.join(file), text));
    }
    Ok(())
}

/// The crate, the sandbox's module, and the registries.
fn scaffold(
    root: &Path,
    new: &FromDocument,
    options: &IntakeOptions,
    prepared: &mut Prepared,
) -> Result<()> {
    let intake = &prepared.intake;
    let base_url = intake.base_url().to_owned();
    let names = Names {
        vendor: &options.id,
        name: &intake.name.clone(),
        generation: &options.generation,
        base_url: &base_url,
    };
    let of_facade = |path: &str| path.starts_with("crates/crm-facade/");
    let templates: Vec<(&str, &str)> = CRATE
        .iter()
        .copied()
        .filter(|(path, _)| new.facade || !of_facade(path))
        .collect();
    let mut files = names.files(&templates);
    files.extend(super::licences(root, &options.id)?);
    let module = names.fill(SANDBOX);
    let module = module
        .replace("{{recorded}}", &recorded(&intake.lowered))
        .replace("{{error}}", error_member(&intake.lowered));
    files.push((
        PathBuf::from(names.fill("crates/crm-sandbox/src/vendors/{{vendor}}_{{generation}}.rs")),
        module,
    ));
    files.retain(|(path, _)| spec::belongs(root, path));
    let readme = Path::new("crates")
        .join(format!("crm-{}", options.id))
        .join("README.md");
    for (_, text) in files.iter_mut().filter(|(path, _)| *path == readme) {
        *text = text.replace("api_key(\"key\")", &intake.setter);
    }
    let registries: Vec<&Registry> = REGISTRIES
        .iter()
        .filter(|it| new.facade || !of_facade(it.file))
        .filter(|it| spec::belongs(root, Path::new(it.file)))
        .collect();
    for registry in registries {
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
    prepared.files.extend(files);
    debug_assert!(CRATE_MANIFEST.contains("{{generation}}"));
    Ok(())
}

/// The operations that only record their call: all but the GETs, which do so without being named.
fn recorded(document: &Value) -> String {
    let all = intake::ids(document, |method| method != "get");
    match all.is_empty() {
        true => "&[]".to_owned(),
        false => format!(
            "&[\n{}    ]",
            all.iter()
                .map(|id| format!("        {id:?},\n"))
                .collect::<String>()
        ),
    }
}

/// The member of an error body that has its text.
fn error_member(document: &Value) -> &'static str {
    let properties = document.pointer("/components/schemas/Error/properties");
    let is_text = |name: &&&str| {
        properties
            .and_then(|all| all.get(**name))
            .is_some_and(|it| it["type"] == "string")
    };
    ["message", "error", "detail", "title", "error_description"]
        .iter()
        .find(is_text)
        .copied()
        .unwrap_or("message")
}

impl Prepared {
    /// What the end of the command says.
    pub fn summary(&self, new: &FromDocument) -> String {
        let id = &new.options.id;
        let intake = &self.intake;
        let taken = intake::ids(&intake.lowered, |_| true).len();
        let mut text = format!("\n{taken} of {} operations taken", intake.in_document);
        let unwanted = intake.in_document - taken - self.left_out.len();
        if unwanted > 0 {
            text.push_str(&format!(", {unwanted} not selected"));
        }
        text.push_str(&format!(
            "; {} from the document\n",
            counted(self.examples, "example")
        ));
        let mut section = |title: &str, lines: &[String]| {
            const SHOWN: usize = 8;
            if lines.is_empty() {
                return;
            }
            text.push_str(&format!("\n{title}:\n"));
            for line in lines.iter().take(SHOWN) {
                text.push_str(&format!("  {line}\n"));
            }
            if lines.len() > SHOWN {
                text.push_str(&format!("  and {} more\n", lines.len() - SHOWN));
            }
        };
        let left_out: Vec<String> = self
            .left_out
            .iter()
            .map(|it| format!("{}: {}", it.operation, it.reason))
            .collect();
        section("left out", &left_out);
        section("assumed", &intake.assumed);
        let mut look_at = intake.look_at.clone();
        if let Some(first) = self.misfits.first() {
            look_at.push(format!(
                "examples that do not fit their own schemas are left out: {}, such as {}: {}",
                self.misfits.len(),
                first.of,
                first.why
            ));
        }
        section("look at first", &look_at);
        text.push_str(&format!(
            "\nnext: correct specs/{id}/{generation}.overlay.yaml, then `cargo xtask lint {id}`, `cargo xtask generate {id}`; \
             to try it, `cargo test -p crm-{id}`\n",
            generation = new.options.generation
        ));
        text
    }
}

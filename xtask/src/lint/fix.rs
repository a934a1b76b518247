//! The overlay lines that fix what is found in a vendor's own document, and `lint --fix`, which
//! writes them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use serde_json_path::JsonPath;

use super::examples::INDEX;
use super::locations::Places;
use super::{Finding, held_against};
use crate::facts::METHODS;
use crate::intake::{self, IntakeOptions, jsonpath};
use crate::lower;
use crate::spec::{self, Spec};

/// What fixes a finding.
#[derive(Clone, Debug, PartialEq)]
pub enum Fix {
    /// An action of the overlay that is to be taken out, counted from 0.
    Remove(usize),
    /// Actions that are to be added.
    Add(Vec<Value>),
    /// A file of an example that is to be removed: the document does not show it any more.
    Drop(PathBuf),
}

/// What fixes each of the findings in a specification; `None` where a person has to decide, and
/// for all in a specification that is written here.
///
/// # Errors
///
/// When the document cannot be read.
pub fn fixes(root: &Path, spec: &Spec, findings: &[Finding]) -> Result<Vec<Option<Fix>>> {
    if !lower::is_provided(&spec.generation) || spec.overlay.is_none() || findings.is_empty() {
        return Ok(vec![None; findings.len()]);
    }
    let (document, derived) = derived(root, spec)?;
    let located: Vec<(Vec<String>, &Value)> = derived
        .iter()
        .map(|action| (pointers(&document, action), action))
        .collect();
    let fix = |finding: &Finding| match finding.rule {
        "overlay-target" => {
            let action = finding.pointer.strip_prefix("/actions/")?;
            Some(Fix::Remove(action.parse().ok()?))
        }
        "effect" | "safe-to-retry" => {
            // One action for a method is derived for all of its operations.
            let own = located.iter().rfind(|(places, action)| {
                action.pointer("/update/x-effect").is_some() && places.contains(&finding.pointer)
            });
            let (_, action) = own?;
            let target = target(&finding.pointer)?;
            Some(Fix::Add(vec![
                json!({"target": target, "update": action["update"]}),
            ]))
        }
        "mark-personal-data" => {
            let (_, kind) = finding.message.split_once("`x-sensitive: ")?;
            let update = json!({"x-sensitive": kind.trim_end_matches('`')});
            let target = target(&finding.pointer)?;
            Some(Fix::Add(vec![json!({"target": target, "update": update})]))
        }
        rule if rule.starts_with("paging-") => {
            let operation = finding.pointer.split("/x-paging").next()?;
            let target = format!("{}['x-paging']", target(operation)?);
            Some(Fix::Add(vec![json!({"target": target, "remove": true})]))
        }
        "security-scheme" => add(&derived, |action| {
            let target = action["target"].as_str().unwrap_or_default();
            target.starts_with("$.components.securitySchemes")
                || target == "$.security"
                || action.pointer("/update/security").is_some()
        }),
        "server" => add(&derived, |action| {
            action["target"] == "$.servers" || action.pointer("/update/servers").is_some()
        }),
        rule if rule.starts_with("example-") && finding.file.ends_with(INDEX) => None,
        rule if rule.starts_with("example-") => Some(Fix::Drop(finding.file.clone())),
        "vendor" | "root-source" | "rate-limits" => add(&derived, |action| {
            action.pointer("/update/x-vendor").is_some()
        }),
        _ => None,
    };
    Ok(findings.iter().map(fix).collect())
}

fn add(derived: &[Value], wanted: impl Fn(&Value) -> bool) -> Option<Fix> {
    let actions: Vec<Value> = derived.iter().filter(|it| wanted(it)).cloned().collect();
    (!actions.is_empty()).then_some(Fix::Add(actions))
}

/// What the intake would derive of the document as it stands now.
fn derived(root: &Path, spec: &Spec) -> Result<(Value, Vec<Value>)> {
    let mut document = spec::read_yaml(root, &spec.file)?;
    let folder = root.join(spec.file.with_extension(""));
    let names = |key: &str| -> Vec<String> {
        let list = spec.document.get(key).and_then(Value::as_array);
        let list = list.into_iter().flatten();
        list.filter_map(|it| it.as_str().or_else(|| it.get("operation")?.as_str()))
            .map(str::to_owned)
            .collect()
    };
    let server = spec
        .document
        .pointer("/servers/0/url")
        .and_then(Value::as_str);
    let options = IntakeOptions {
        id: spec.vendor.clone(),
        generation: spec.generation.clone(),
        base_url: server.map(str::to_owned),
        only: names(lower::ONLY),
        exclude: names(lower::EXCLUDE),
        ..IntakeOptions::default()
    };
    let taken = intake::take(&document, &folder, &options)?;
    let actions = taken.groups.iter().flat_map(intake::Group::actions);
    let actions = actions.cloned().collect();
    lower::bundle(&mut document, &folder)?;
    Ok((document, actions))
}

/// Where the target of an action stands in the document.
fn pointers(document: &Value, action: &Value) -> Vec<String> {
    let target = action["target"].as_str().unwrap_or_default();
    let Ok(path) = JsonPath::parse(target) else {
        return Vec::new();
    };
    let located = path.query_located(document);
    located.locations().map(|it| it.to_json_pointer()).collect()
}

/// The target of an action at a pointer.
fn target(pointer: &str) -> Option<String> {
    let mut target = "$".to_owned();
    for part in pointer.strip_prefix('/')?.split('/') {
        let part = part.replace("~1", "/").replace("~0", "~");
        let is_plain = METHODS.contains(&part.as_str())
            || ["paths", "components", "schemas", "properties"].contains(&part.as_str());
        match part.parse::<usize>() {
            Ok(index) => target.push_str(&format!("[{index}]")),
            Err(_) if is_plain => target.push_str(&format!(".{part}")),
            Err(_) => target.push_str(&format!("[{}]", jsonpath(&part))),
        }
    }
    Some(target)
}

/// Removes an example, and what the index beside it says of it.
fn drop_example(root: &Path, file: &Path) -> Result<()> {
    let place = || file.display().to_string();
    // Several findings may be of one file.
    if !root.join(file).exists() {
        return Ok(());
    }
    fs::remove_file(root.join(file)).with_context(place)?;
    let (Some(folder), Some(name)) = (file.parent(), file.file_name()) else {
        return Ok(());
    };
    let index = folder.join(INDEX);
    let text = fs::read_to_string(root.join(&index)).with_context(place)?;
    let remarks = text.lines().take_while(|line| line.starts_with('#'));
    let remarks: String = remarks.map(|line| format!("{line}\n")).collect();
    let mut value = spec::read_yaml(root, &index)?;
    if let Some(files) = value["files"].as_object_mut() {
        files.shift_remove(&*name.to_string_lossy());
    }
    let text = remarks + &serde_yaml::to_string(&value)?;
    fs::write(root.join(&index), text).with_context(place)
}

/// The lines of a fix, as they stand in an overlay.
///
/// # Errors
///
/// When a value cannot be written as YAML.
pub fn lines(fix: &Fix, indent: usize) -> Result<String> {
    let Fix::Add(actions) = fix else {
        return Ok(String::new());
    };
    let indent = " ".repeat(indent);
    let text = serde_yaml::to_string(actions)?;
    Ok(text
        .lines()
        .map(|line| format!("{indent}{line}\n"))
        .collect())
}

/// Writes the fixes into the overlay of a specification, and gives how many findings they are of.
///
/// # Errors
///
/// When a file cannot be read or written.
pub fn apply(root: &Path, spec: &Spec) -> Result<usize> {
    let findings = held_against(root, spec)?.findings;
    let fixes = fixes(root, spec, &findings)?;
    let Some(overlay) = &spec.overlay else {
        return Ok(0);
    };
    let place = || overlay.display().to_string();
    let text = fs::read_to_string(root.join(overlay)).with_context(place)?;
    let places = Places::of(root, spec);
    let mut lines: Vec<&str> = text.lines().collect();
    let start = |action: usize| places.action(action).1.saturating_sub(1);
    let indent = lines
        .get(start(0))
        .map_or(2, |line| line.len() - line.trim_start().len());
    let count = spec::read_yaml(root, overlay)?["actions"]
        .as_array()
        .map_or(0, Vec::len);
    // The same action fixes several findings.
    let mut removed: Vec<usize> = Vec::new();
    let mut added: BTreeMap<String, ()> = BTreeMap::new();
    let mut new = String::new();
    let mut fixed = 0;
    for fix in fixes.iter().flatten() {
        fixed += 1;
        match fix {
            Fix::Remove(action) => removed.push(*action),
            Fix::Drop(file) => drop_example(root, file)?,
            Fix::Add(_) => {
                let text = self::lines(fix, indent)?;
                if added.insert(text.clone(), ()).is_none() {
                    new.push_str(&text);
                }
            }
        }
    }
    // Later ones first, so that the lines of earlier ones stay where they are.
    removed.sort_unstable();
    removed.dedup();
    for action in removed.into_iter().rev() {
        let from = start(action);
        let mut to = match action + 1 < count {
            true => start(action + 1),
            false => lines.len(),
        };
        // What is said before the next one stays.
        let is_remark = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
        while to > from + 1 && is_remark(lines[to - 1]) {
            to -= 1;
        }
        lines.drain(from..to);
    }
    if fixed > 0 {
        let mut text = lines.join("\n");
        text.push('\n');
        if !new.is_empty() {
            let remark = format!(
                "{}# Added by `cargo xtask lint --fix`.\n",
                " ".repeat(indent)
            );
            if !text.contains(&remark) {
                text.push_str(&format!("\n{remark}\n"));
            }
            text.push_str(&new);
        }
        fs::write(root.join(overlay), text).with_context(place)?;
    }
    Ok(fixed)
}

//! Writes a report: as text for people, as JSON for programs, as markdown for a changelog.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::impact::{FileLine, head};
use super::{Change, Class, Part, Report, Step, rules};

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
    /// For a changelog.
    Markdown,
}

pub(super) fn write(report: &Report, format: Format) -> String {
    match format {
        Format::Text => text(report),
        Format::Json => format!("{:#}\n", as_json(report)),
        Format::Markdown => markdown(report),
    }
}

fn of_class(report: &Report, class: Class) -> Vec<&Change> {
    report
        .changes
        .iter()
        .filter(|change| change.rule.class == class)
        .collect()
}

/// Numbers of changes: `2 breaking, 1 additive`.
fn counts(report: &Report) -> String {
    let counted: Vec<String> = Class::ALL
        .into_iter()
        .map(|class| (of_class(report, class).len(), class))
        .filter(|(count, _)| *count > 0)
        .map(|(count, class)| format!("{count} {class}"))
        .collect();
    match counted.is_empty() {
        true => "nothing changed".to_owned(),
        false => counted.join(", "),
    }
}

/// The step of the version, now and from 1.0.0 on.
fn step(report: &Report) -> String {
    let step = report.step();
    if step == Step::None {
        return step.to_string();
    }
    let next = report.version.after(step);
    let moved = match report.moved_from {
        Some(_) => {
            "; the new generation stands beside the old one, so nothing breaks before users move"
        }
        None => "",
    };
    if report.version.major > 0 {
        return format!("{step} ({} to {next}){moved}", report.version);
    }
    format!(
        "{step} ({} to {next}); from 1.0.0 on it would be {}{moved}",
        report.version,
        report.step_from_one()
    )
}

fn title(report: &Report) -> String {
    format!(
        "{}, generation {}, against {}",
        report.crate_name, report.generation, report.against
    )
}

/// What a capability of the facade meets.
struct Reach<'a> {
    /// The gravest class of what it rests on.
    class: Class,
    /// Operations and types that changed, with the number of changes to each.
    places: IndexMap<&'a str, usize>,
}

/// Capabilities of the facade that rest on what changed. What holds for all operations is given
/// apart, so as not to stand with each of them.
fn reach(report: &Report) -> (Vec<&Change>, BTreeMap<&str, Reach<'_>>) {
    let mut for_all = Vec::new();
    let mut reached: BTreeMap<&str, Reach<'_>> = BTreeMap::new();
    for change in &report.changes {
        if change.for_all {
            for_all.push(change);
            continue;
        }
        for capability in &change.capabilities {
            // The changes come gravest first.
            let reach = reached.entry(capability).or_insert_with(|| Reach {
                class: change.rule.class,
                places: IndexMap::new(),
            });
            *reach.places.entry(head(&change.location)).or_default() += 1;
        }
    }
    (for_all, reached)
}

impl Reach<'_> {
    fn shown(&self) -> String {
        let places: Vec<String> = self
            .places
            .iter()
            .map(|(place, count)| match count {
                1 => format!("`{place}`"),
                count => format!("`{place}` ({count})"),
            })
            .collect();
        places.join(", ")
    }
}

/// Lines of the adapters that name what changed.
fn adapter_lines(report: &Report) -> BTreeMap<&Path, Vec<usize>> {
    by_file(report.changes.iter().flat_map(|change| &change.adapter))
}

/// Lines of other hand-written files that name what changed.
fn other_lines(report: &Report, part: Part) -> BTreeMap<&Path, Vec<usize>> {
    let places = report.changes.iter().flat_map(|change| &change.places);
    by_file(places.filter(|(of, _)| *of == part).map(|(_, place)| place))
}

fn by_file<'a>(places: impl Iterator<Item = &'a FileLine>) -> BTreeMap<&'a Path, Vec<usize>> {
    let mut lines: BTreeMap<&Path, Vec<usize>> = BTreeMap::new();
    for FileLine { file, line } in places {
        let known = lines.entry(file).or_default();
        if !known.contains(line) {
            known.push(*line);
        }
    }
    lines.values_mut().for_each(|lines| lines.sort_unstable());
    lines
}

fn slashed(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

fn listed(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    numbers.join(", ")
}

/// What shows the change: the compiler, or only what is sent and read.
fn shows(change: &Change) -> &'static str {
    match (change.rule.visible_in_types, change.rule.wire) {
        (true, true) => "types, wire",
        (true, false) => "types",
        (false, true) => "wire",
        (false, false) => "behaviour",
    }
}

fn text(report: &Report) -> String {
    let mut text = format!(
        "{}: {}\nversion step: {}\n",
        title(report),
        counts(report),
        step(report)
    );
    for lost in &report.lost {
        text += &format!("not compared: {lost}\n");
    }
    if report.changes.is_empty() {
        return text;
    }
    text += &format!("\nFor applications on {}\n", report.crate_name);
    for class in Class::ALL {
        let changes = of_class(report, class);
        if !changes.is_empty() {
            text += &format!("  {class}: {}\n", changes.len());
        }
        text += &match report.changes.len() > MOST_LINES {
            true => grouped(&changes),
            false => changes.iter().map(|change| line(change)).collect(),
        };
    }
    if report.changes.len() > MOST_LINES {
        text += "  `--format json` has each change\n";
    }
    text += "\nFor applications on crm-facade\n";
    let (for_all, reached) = reach(report);
    for change in &for_all {
        text += &format!(
            "  every capability, {}: {}\n",
            change.rule.class, change.message
        );
    }
    if for_all.is_empty() && reached.is_empty() {
        text += "  no capability rests on what changed\n";
    }
    for (capability, reach) in reached {
        text += &format!("  {capability}, {}: {}\n", reach.class, reach.shown());
    }
    text += "\nFor the maintainer\n";
    let lines = adapter_lines(report);
    if lines.is_empty() {
        text += "  no line of the adapter names what changed\n";
    }
    for (file, lines) in lines {
        text += &format!("  look at {}:{}\n", slashed(file), listed(&lines));
    }
    for part in Part::ALL {
        for (file, lines) in other_lines(report, part) {
            text += &format!("  {part}: {}:{}\n", slashed(file), listed(&lines));
        }
    }
    text + "  then: cargo xtask next, which says what is still to do, and the command of each\n"
}

/// With more changes than this, the text groups them.
const MOST_LINES: usize = 50;

/// Of a group, so many places are named.
const MOST_PLACES: usize = 12;

fn line(change: &Change) -> String {
    let shown = match change.rule.class {
        Class::Documentation => String::new(),
        _ => format!(" ({})", shows(change)),
    };
    format!(
        "    {}{shown}: {} [{}:{}]\n",
        change.rule.name,
        change.message,
        slashed(&change.file),
        change.line
    )
}

/// The changes by rule, the most frequent first, with the operations and types of each.
fn grouped(changes: &[&Change]) -> String {
    let mut by_rule: IndexMap<&str, Vec<&Change>> = IndexMap::new();
    for change in changes {
        by_rule.entry(change.rule.name).or_default().push(change);
    }
    by_rule.sort_by(|_, one, _, other| other.len().cmp(&one.len()));
    let mut text = String::new();
    for (rule, of_rule) in by_rule {
        if let [only] = of_rule.as_slice() {
            text += &line(only);
            continue;
        }
        let mut places: IndexMap<&str, usize> = IndexMap::new();
        for change in &of_rule {
            *places.entry(head(&change.location)).or_default() += 1;
        }
        places.sort_by(|_, one, _, other| other.cmp(one));
        let mut named: Vec<String> = places
            .iter()
            .take(MOST_PLACES)
            .map(|(place, count)| match count {
                1 => format!("`{place}`"),
                count => format!("`{place}` ({count})"),
            })
            .collect();
        if places.len() > MOST_PLACES {
            named.push(format!("{} more", places.len() - MOST_PLACES));
        }
        text += &format!(
            "    {rule}: {} changes in {}\n      for example{}",
            of_rule.len(),
            named.join(", "),
            line(of_rule[0])
                .trim_start_matches("    ")
                .trim_start_matches(rule)
        );
    }
    text
}

fn as_json(report: &Report) -> Value {
    let changes: Vec<Value> = report
        .changes
        .iter()
        .map(|change| {
            let adapter: Vec<Value> = change
                .adapter
                .iter()
                .map(|place| json!({"file": slashed(&place.file), "line": place.line}))
                .collect();
            let places: Vec<Value> = change
                .places
                .iter()
                .map(|(part, place)| {
                    json!({"part": part.to_string(), "file": slashed(&place.file), "line": place.line})
                })
                .collect();
            json!({
                "kind": change.rule.name,
                "location": change.location,
                "class": change.rule.class.name(),
                "wire": change.rule.wire,
                "visible-in-types": change.rule.visible_in_types,
                "before": change.before,
                "after": change.after,
                "message": change.message,
                "file": slashed(&change.file),
                "line": change.line,
                "operations": change.operations,
                "capabilities": change.capabilities,
                "adapter": adapter,
                "places": places,
            })
        })
        .collect();
    json!({
        "step": report.step().to_string(),
        "step-from-1.0.0": report.step_from_one().to_string(),
        "version": report.version.to_string(),
        "next-version": report.version.after(report.step()).to_string(),
        "class": report.class().map(Class::name),
        "crate": report.crate_name,
        "vendor": report.vendor,
        "generation": report.generation,
        "against": report.against,
        "moved-from": report.moved_from,
        "lost": report.lost,
        "capabilities": report
            .changes
            .iter()
            .flat_map(|change| &change.capabilities)
            .collect::<BTreeSet<_>>(),
        "changes": changes,
    })
}

/// Without lines: a page that is kept must not change when a line moves.
fn markdown(report: &Report) -> String {
    let mut text = format!(
        "# {}\n\n{}. Version step: {}.\n",
        title(report),
        sentence(&counts(report)).trim_end_matches('.'),
        step(report)
    );
    for (class, title) in [
        (Class::Breaking, "Breaking"),
        (Class::Additive, "Added and changed"),
    ] {
        let changes = of_class(report, class);
        if !changes.is_empty() {
            text += &format!("\n## {title}\n\n");
        }
        for (rule, word) in [
            (&rules::TYPE_REMOVED, "Types gone"),
            (&rules::TYPE_ADDED, "New types"),
        ] {
            let names: Vec<String> = changes
                .iter()
                .filter(|change| change.rule.name == rule.name)
                .map(|change| format!("`{}`", change.location))
                .collect();
            if !names.is_empty() {
                text += &format!("- {word}: {}.\n", names.join(", "));
            }
        }
        let type_rules = [rules::TYPE_REMOVED.name, rules::TYPE_ADDED.name];
        for change in changes {
            if type_rules.contains(&change.rule.name) {
                continue;
            }
            let behaviour = match change.rule.visible_in_types {
                true => "",
                false => " The types do not show it.",
            };
            text += &format!("- {}{behaviour}\n", sentence(&change.message));
        }
    }
    match of_class(report, Class::Documentation).len() {
        0 => {}
        1 => text += "\n## Documentation\n\n- One place says something else.\n",
        count => text += &format!("\n## Documentation\n\n- {count} places say something else.\n"),
    }
    let (for_all, reached) = reach(report);
    if !for_all.is_empty() || !reached.is_empty() {
        text += "\n## What it reaches in crm-facade\n\n| capability | class | what changed beneath |\n|---|---|---|\n";
    }
    for change in for_all {
        let told = sentence(&change.message);
        text += &format!("| every one | {} | {told} |\n", change.rule.class);
    }
    for (capability, reach) in reached {
        text += &format!("| `{capability}` | {} | {} |\n", reach.class, reach.shown());
    }
    text
}

fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let start: String = letters
        .next()
        .map(|first| first.to_uppercase().collect())
        .unwrap_or_default();
    format!("{start}{}.", letters.as_str())
}

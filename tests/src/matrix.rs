//! The pages of `docs/` that say what the vendors can do, written from what the code declares.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use crm_facade::api::{Api, Operation, Trust};
use crm_facade::{Access, Capabilities, Capability, Cost, FieldCoverage, Resource, Support, Verb};
use xtask::generate::Output;

use crate::behaviour::methods::METHODS;

mod picture;

/// The command that writes the pages.
pub const COMMAND: &str = "cargo xtask matrix";

const HEADER: &str = "<!-- Written by `cargo xtask matrix` from what the adapters declare. Changes belong there. -->\n\n";

/// All pages.
pub fn pages() -> Vec<Output> {
    let page = |name: &str, text: String| Output {
        path: PathBuf::from("docs").join(name),
        text: HEADER.to_owned() + text.trim_end() + "\n",
    };
    vec![
        page("capabilities.md", capabilities()),
        page("fields.md", fields()),
        page("operations.md", operations()),
        Output {
            path: xtask::book::pictures::path("capabilities"),
            text: picture::draw(&generations(), &verbs()),
        },
    ]
}

/// Every verb of a resource that the common traits have.
fn verbs() -> Vec<(Resource, Verb)> {
    let verbs: BTreeSet<_> = METHODS
        .iter()
        .map(|method| (method.resource, method.verb))
        .collect();
    verbs.into_iter().collect()
}

/// A generation of a vendor, and what it can do through the common traits.
struct Generation {
    vendor: &'static crm_facade::Vendor,
    api: &'static Api,
    capabilities: Option<&'static Capabilities>,
}

impl Generation {
    fn title(&self) -> String {
        format!("{} `{}`", self.api.vendor_name, self.api.generation)
    }

    fn find(&self, resource: Resource, verb: Verb) -> Option<Capability> {
        Some(self.capabilities?.get(resource, verb))
    }
}

fn generations() -> Vec<Generation> {
    crm_facade::vendors()
        .iter()
        .flat_map(|vendor| {
            vendor.generations.iter().map(move |api| Generation {
                vendor,
                api,
                capabilities: vendor
                    .capabilities()
                    .find(|known| known.generation() == api.generation),
            })
        })
        .collect()
}

/// How an operation of a vendor is reached.
pub struct Reached {
    /// The vendor's generation.
    pub api: &'static Api,
    /// The operation.
    pub operation: &'static Operation,
    /// The capabilities that call it; the typed client alone where there is none.
    pub by: Vec<Capability>,
}

/// Every operation of every vendor.
pub fn reached() -> Vec<Reached> {
    let mut all = Vec::new();
    for generation in generations() {
        for operation in generation.api.operations {
            let declared = generation.capabilities.into_iter().flatten();
            all.push(Reached {
                api: generation.api,
                operation,
                by: declared
                    .filter(|capability| capability.operations.contains(&operation.id))
                    // What the facade makes up for calls what is declared already.
                    .filter(|capability| {
                        !matches!(capability.support, Support::Emulated { central: true, .. })
                    })
                    .cloned()
                    .collect(),
            });
        }
    }
    all
}

fn capabilities() -> String {
    let generations = generations();
    let mut out = String::from(
        "# What each vendor can do\n\n\
         What is native is one call, or what the vendor itself takes for it. What is emulated takes further calls, and \
         happens only where it is allowed. Everything else is rejected before any call, with its reason. Trust is that of the \
         least certain operation beneath, by the worst fact that a caller rests on: seen on the real service (live), stated \
         by the vendor (documented), shown only in an example (sample), stated nowhere (assumed), or otherwise in the \
         vendor's own reference (contradicted).\n\n\
         ## At a glance\n\n",
    );
    let names: Vec<String> = generations.iter().map(Generation::title).collect();
    let _ = writeln!(out, "| resource | verb | {} |", names.join(" | "));
    let _ = writeln!(out, "|---|---|{}", "---|".repeat(names.len()));
    for (resource, verb) in verbs() {
        let cells: Vec<&str> = generations
            .iter()
            .map(|generation| match generation.find(resource, verb) {
                Some(capability) if capability.is_supported() => capability.support.as_str(),
                _ => "",
            })
            .collect();
        let _ = writeln!(out, "| {resource} | {verb} | {} |", cells.join(" | "));
    }
    for generation in &generations {
        let _ = writeln!(out, "\n## {}\n", generation.title());
        match generation.capabilities {
            Some(capabilities) => of_vendor(&mut out, capabilities),
            None => out.push_str("There is no adapter yet; use the typed client.\n"),
        }
    }
    out
}

/// The filters, those that stand for a field of the model with its name before.
fn filters(capability: &Capability) -> String {
    let filters = capability.filters.iter().map(|filter| {
        let mut fields = capability.filter_fields.iter();
        match fields.find(|known| known.filter == *filter) {
            Some(known) => format!("`{}` (`{filter}`)", known.field),
            None => format!("`{filter}`"),
        }
    });
    let filters: Vec<_> = filters.collect();
    filters.join(", ")
}

fn of_vendor(out: &mut String, capabilities: &Capabilities) {
    out.push_str(
        "| resource | verb | methods | support | operations | filters | trust | cost | permission |\n\
         |---|---|---|---|---|---|---|---|---|\n",
    );
    for capability in capabilities {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            capability.resource,
            capability.verb,
            methods(capability),
            support(capability),
            code(&capability.operations),
            filters(capability),
            trust(capability),
            capability.cost.as_ref().map(cost).unwrap_or_default(),
            code(&capability.permissions),
        );
    }
    let declared = |resource, verb| {
        let mut entries = capabilities.iter();
        entries.any(|entry| (entry.resource, entry.verb) == (resource, verb))
    };
    let absent: BTreeSet<&str> = METHODS
        .iter()
        .filter(|method| {
            let mut of_trait = METHODS.iter().filter(|other| other.of == method.of);
            !of_trait.any(|other| capabilities.get(other.resource, other.verb).is_supported())
        })
        .map(|method| method.of)
        .collect();
    let missing: BTreeSet<String> = METHODS
        .iter()
        .filter(|method| !absent.contains(method.of) && !declared(method.resource, method.verb))
        .map(|method| format!("{}.{}", method.resource, method.verb))
        .collect();
    if !missing.is_empty() {
        let missing: Vec<&str> = missing.iter().map(String::as_str).collect();
        let _ = writeln!(
            out,
            "\nUnsupported, as the vendor's API has no such endpoint: {}.",
            code(&missing)
        );
    }
    if !absent.is_empty() {
        let absent: Vec<&str> = absent.into_iter().collect();
        let _ = writeln!(out, "\nThe handle gives `None` for: {}.", code(&absent));
    }
}

fn methods(capability: &Capability) -> String {
    let of_it = METHODS
        .iter()
        .filter(|method| (method.resource, method.verb) == (capability.resource, capability.verb));
    let paths: Vec<String> = of_it.map(|method| method.path()).collect();
    code(&paths)
}

fn support(capability: &Capability) -> String {
    let text = match &capability.support {
        Support::Emulated { how, calls, .. } => format!("emulated: {how}; calls: {calls}"),
        Support::Unsupported { why, instead } => match instead {
            Some(instead) => format!("unsupported: {why}; {instead}"),
            None => format!("unsupported: {why}"),
        },
        other => other.as_str().to_owned(),
    };
    cell(&text)
}

fn trust(capability: &Capability) -> String {
    let Some(level) = capability.trust() else {
        return String::new();
    };
    if !capability.doubts.is_empty() {
        let doubts: Vec<String> = capability.doubts.iter().map(ToString::to_string).collect();
        return cell(&format!("**{level}**: {}", doubts.join("; ")));
    }
    let seen = capability.seen_on.map(|day| format!(" ({day})"));
    let seen = seen.unwrap_or_default();
    match capability.page {
        Some(page) => format!("[{level}]({page}){seen}"),
        None => format!("{level}{seen}"),
    }
}

fn cost(cost: &Cost) -> String {
    let amount = match cost.credits {
        Some(0) => "free".to_owned(),
        Some(1) => "1 credit".to_owned(),
        Some(credits) => format!("{credits} credits"),
        None => "credits".to_owned(),
    };
    match &cost.per {
        Some(per) if cost.credits != Some(0) => cell(&format!("{amount} per {per}")),
        _ => amount,
    }
}

fn fields() -> String {
    let generations: Vec<(Generation, Vec<FieldCoverage>)> = generations()
        .into_iter()
        .map(|generation| {
            let coverage = generation.vendor.coverage(generation.api.generation);
            (generation, coverage)
        })
        .filter(|(_, coverage)| !coverage.is_empty())
        .collect();
    let mut out = String::from(
        "# Which fields each vendor carries\n\n\
         Found by running the mappers on values with every field filled: a field is read when the model has it after \
         reading, and written when the request has it after writing. What a vendor has beyond these fields is kept in \
         `extensions`; what a write can't carry is in its receipt. Where a property that a field rests on is less than \
         documented, its trust level follows with the vendor's type that has it: `sample` for one that only an example \
         shows, `assumed` for one whose name, type or meaning nothing states.\n\n\
         A field counts for a vendor where one of its calls carries it. [Each call](#what-each-call-carries) has what that \
         call alone carries.\n",
    );
    let resources: BTreeSet<Resource> = generations
        .iter()
        .flat_map(|(_, coverage)| coverage.iter().map(|field| field.resource))
        .collect();
    for resource in resources {
        let columns: Vec<(&Generation, Vec<&FieldCoverage>)> = generations
            .iter()
            .map(|(generation, coverage)| {
                let of_it = coverage.iter().filter(|field| field.resource == resource);
                (generation, of_it.collect::<Vec<_>>())
            })
            .filter(|(_, fields)| !fields.is_empty())
            .collect();
        let names: Vec<String> = columns.iter().map(|(known, _)| known.title()).collect();
        let _ = writeln!(out, "\n## {resource}\n\n| field | {} |", names.join(" | "));
        let _ = writeln!(out, "|---|{}", "---|".repeat(names.len()));
        // All vendors have the fields of the model, in its order.
        for (place, field) in columns[0].1.iter().enumerate() {
            let cells: Vec<String> = columns
                .iter()
                .map(|(_, fields)| carried(fields[place]))
                .collect();
            let _ = writeln!(out, "| `{}` | {} |", field.field, cells.join(" | "));
        }
    }
    out.push_str(
        "\n## What each call carries\n\nOne row for each mapper, by the vendor's type that it reads or writes. What a mapper \
         no longer carries goes from its row, also where another carries it.\n",
    );
    for (generation, _) in &generations {
        by_mapper(&mut out, generation);
    }
    out
}

/// The fields that each mapper of a generation carries.
fn by_mapper(out: &mut String, generation: &Generation) {
    let _ = writeln!(
        out,
        "\n### {}\n\n| resource | way | vendor's type | fields |\n|---|---|---|---|",
        generation.title()
    );
    for mapper in generation.vendor.mappers(generation.api.generation) {
        let _ = writeln!(
            out,
            "| {} | {} | `{}` | {} |",
            mapper.resource,
            mapper.kind.as_str(),
            mapper.of,
            code(&mapper.fields)
        );
    }
}

/// How a field is carried, and in which types of the vendor's that is less than documented.
fn carried(field: &FieldCoverage) -> String {
    let mut doubts: BTreeMap<Trust, Vec<String>> = BTreeMap::new();
    for doubt in &field.doubts {
        let types = doubts.entry(doubt.trust).or_default();
        let name = format!("`{}`", doubt.of);
        if !types.contains(&name) {
            types.push(name);
        }
    }
    let doubts: Vec<String> = doubts
        .iter()
        .map(|(trust, types)| format!("{trust} in {}", types.join(", ")))
        .collect();
    match doubts.is_empty() {
        true => access(field.access).to_owned(),
        false => format!("{} ({})", access(field.access), doubts.join("; ")),
    }
}

fn access(access: Access) -> &'static str {
    match access {
        Access::None => "none",
        Access::Read => "read",
        Access::Write => "write",
        Access::Both => "both",
    }
}

fn operations() -> String {
    let all = reached();
    let through_traits = all.iter().filter(|reached| !reached.by.is_empty()).count();
    let mut out = format!(
        "# How each operation is reached\n\n\
         {} operations: {through_traits} are reached through the common traits, {} through the typed client alone, which \
         `Crm::typed` gives. Every operation has a method in the typed client. Trust is that of the worst fact that a caller \
         rests on, and names the facts that are less than documented; the documentation of the method says why.\n",
        all.len(),
        all.len() - through_traits,
    );
    for generation in generations() {
        let _ = writeln!(
            out,
            "\n## {}\n\n| operation | request | what it does | trust | reached by |\n|---|---|---|---|---|",
            generation.title()
        );
        let of_it = all
            .iter()
            .filter(|reached| std::ptr::eq(reached.api, generation.api));
        for reached in of_it {
            let operation = reached.operation;
            let names: Vec<String> = reached.by.iter().map(Capability::name).collect();
            let by = match (names.is_empty(), operation.authenticated) {
                (false, _) => code(&names),
                (true, true) => "typed client".to_owned(),
                (true, false) => "typed client; every handle fetches its tokens with it".to_owned(),
            };
            let _ = writeln!(
                out,
                "| `{}` | `{} {}` | {} | {} | {by} |",
                operation.id,
                operation.method,
                operation.path,
                cell(operation.summary),
                trust_of(operation),
            );
        }
    }
    out
}

/// The trust level of an operation, with the facts that are less than documented.
fn trust_of(operation: &Operation) -> String {
    let ground = operation.ground();
    let doubts: Vec<String> = operation
        .doubts()
        .map(|doubt| match doubt.trust == ground.trust {
            true => doubt.fact.to_string(),
            false => format!("{} ({})", doubt.fact, doubt.trust),
        })
        .collect();
    match (doubts.is_empty(), ground.seen_on) {
        (false, _) => format!("**{}**: {}", ground.trust, doubts.join(", ")),
        (true, Some(day)) => format!("{} ({day})", ground.trust),
        (true, None) => ground.trust.to_string(),
    }
}

fn code(names: &[impl AsRef<str>]) -> String {
    let names: Vec<String> = names
        .iter()
        .map(|name| format!("`{}`", cell(name.as_ref())))
        .collect();
    names.join(", ")
}

/// Text that may stand in a cell.
fn cell(text: &str) -> String {
    text.replace('|', r"\|").replace('\n', " ")
}

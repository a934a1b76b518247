//! Everything that a vendor documents is within reach, and the pages say how.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crm_runtime::testing;
use crm_tests::behaviour::methods::METHODS;
use crm_tests::calls::{self, Peer};
use crm_tests::examples;
use crm_tests::matrix;
use xtask::facts::Facts;
use xtask::spec::{self, Spec};

#[tokio::test]
async fn every_operation_is_within_reach() {
    let root = spec::workspace_root();
    let all = matrix::reached();
    let specs = spec::load(&root, &[]).unwrap();
    let documented = specs
        .iter()
        .map(|spec| Facts::read(spec).unwrap().operations.len());
    assert_eq!(all.len(), documented.sum::<usize>());
    let mut through_traits = 0;
    for reached in &all {
        if !reached.by.is_empty() {
            through_traits += 1;
            continue;
        }
        let (vendor, generation) = (reached.api.vendor, reached.api.generation);
        let place = format!("{vendor} {}", reached.operation.id);
        let sent = Arc::new(AtomicU32::new(0));
        let counted = sent.clone();
        let client = calls::generation(vendor, generation)
            .unwrap_or_else(|| panic!("{place}: there is no typed client"));
        let method = reached.operation.method.as_str();
        let call = (client.connect)(Peer::Function(Arc::new(move |request| {
            assert_eq!(request.method().as_str(), method);
            counted.fetch_add(1, Ordering::SeqCst);
            Ok(testing::json(400, "{}"))
        })));
        let is_it = |spec: &&Spec| spec.vendor == vendor && spec.generation == generation;
        let spec = specs.iter().find(is_it).unwrap();
        let examples = examples::load(&root, spec).unwrap();
        let arguments = examples::arguments(&examples, reached.operation.operation_id, 1);
        if let Err(unknown) = call(reached.operation.id.to_owned(), arguments).await {
            panic!("{place}: {unknown}");
        }
        assert_eq!(sent.load(Ordering::SeqCst), 1, "{place}");
    }
    // One that only the typed client reaches is the exception.
    assert!(through_traits * 2 > all.len(), "{through_traits}");
}

#[test]
fn capabilities_name_operations_of_the_table_only() {
    let mut declared = 0;
    for vendor in crm_facade::vendors() {
        for capabilities in vendor.capabilities() {
            let api = vendor
                .generations
                .iter()
                .find(|api| api.generation == capabilities.generation())
                .unwrap_or_else(|| panic!("{} has no such generation", vendor.id));
            for capability in capabilities {
                for id in &capability.operations {
                    let known = api.operations.iter().any(|operation| operation.id == *id);
                    assert!(known, "{} {}: {id}", vendor.id, capability.name());
                    declared += 1;
                }
                assert!(
                    capability.operations.is_empty() != capability.is_supported(),
                    "{} {}: what is supported, and nothing else, has operations",
                    vendor.id,
                    capability.name()
                );
            }
        }
    }
    assert!(declared > 0);
}

#[test]
fn the_page_has_each_operation_once() {
    let pages = matrix::pages();
    let page = pages
        .iter()
        .find(|page| page.path.ends_with("operations.md"))
        .unwrap();
    for vendor in crm_facade::vendors() {
        for api in vendor.generations {
            let title = format!("\n## {} `{}`\n", api.vendor_name, api.generation);
            let (_, section) = page.text.split_once(&title).unwrap();
            let section = section.split("\n## ").next().unwrap_or_default();
            let rows = section.lines().filter(|line| line.starts_with("| `"));
            assert_eq!(rows.count(), api.operations.len(), "{title}");
            for operation in api.operations {
                let row = format!("| `{}` |", operation.id);
                assert_eq!(section.matches(&row).count(), 1, "{row}");
            }
        }
    }
}

#[test]
fn the_suite_has_every_method_of_the_traits() {
    let folder = spec::workspace_root().join("crates/crm-facade/src/traits");
    let mut written = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.ends_with("define.rs") {
            let text = fs::read_to_string(path).unwrap();
            written.extend(text.lines().filter_map(signature));
        }
    }
    let tried: BTreeSet<String> = METHODS
        .iter()
        .map(|method| format!("{}({:?}, {:?})", method.name, method.resource, method.verb))
        .collect();
    assert_eq!(written, tried);
}

/// `list(Contact, List)` of a line such as `list(Contact, List)(query: Query) -> Contact`.
fn signature(line: &str) -> Option<String> {
    let (signature, _) = line.trim().split_once(")(")?;
    let (name, needs) = signature.split_once('(')?;
    let is_name =
        |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_');
    let (resource, verb) = needs.split_once(", ")?;
    (is_name(name) && is_name(resource) && is_name(verb)).then(|| format!("{signature})"))
}

//! The registry of vendors: one module and one line for each generation.

mod callab;
mod lunarsend;
mod minotaur;
mod skarbe;
mod snov;

use crate::vendor::VendorModule;

/// Every vendor generation; of one vendor, the preferred generation comes first.
pub(crate) const VENDORS: &[&VendorModule] = &[
    &callab::V1,
    &callab::EARLY,
    &lunarsend::V2,
    &lunarsend::V1,
    &minotaur::V1,
    &skarbe::V1,
    &snov::REFERENCE,
    &snov::PROVIDED,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use chrono::DateTime;
    use crm_spec::Location;
    use serde_json::Value;

    use super::VENDORS;
    use crate::document::{Document, Parameter};
    use crate::store::{Database, View};
    use crate::vendor::{Call, Query, Seeding};

    #[test]
    fn every_generation_is_registered_and_of_a_vendor_all_stand_together() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
        let files = std::fs::read_dir(folder).expect("the folder is there");
        let files: BTreeSet<String> = files
            .map(|file| {
                file.expect("a file")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        let registered = VENDORS
            .iter()
            .map(|it| format!("{}_{}.json", it.vendor, it.generation));
        assert_eq!(registered.collect::<BTreeSet<_>>(), files);
        let mut vendors: Vec<&str> = VENDORS.iter().map(|module| module.vendor).collect();
        vendors.dedup();
        assert_eq!(vendors.len(), vendors.iter().collect::<BTreeSet<_>>().len());
    }

    #[test]
    fn all_operations_of_a_document_are_handled_or_recorded_and_no_others() {
        for module in VENDORS {
            let document = Document::read(module.document).expect("a document");
            let handled = module.handlers.iter().map(|(id, _)| *id);
            let operations = document.operations.iter();
            let recorded = operations.filter(|operation| module.records(operation));
            let recorded = recorded.map(|operation| operation.id.as_str());
            let mut ids: Vec<&str> = handled.chain(recorded).collect();
            let mut documented: Vec<&str> = document
                .operations
                .iter()
                .map(|operation| operation.id.as_str())
                .collect();
            ids.sort_unstable();
            documented.sort_unstable();
            assert_eq!(
                ids, documented,
                "{} {}: left are the operations with a handler or in `recorded`, right those of the \
                 specification; write a handler in src/vendors, or name the operation in `recorded`",
                module.vendor, module.generation
            );
            let known = |id: &&&str| documented.contains(*id);
            assert_eq!(
                module.recorded.iter().filter(known).count(),
                module.recorded.len(),
                "{} {}: `recorded` names an operation that is not documented",
                module.vendor,
                module.generation
            );
        }
    }

    /// Documented query parameters that a handler has no use for, and why.
    const IGNORED: &[(&str, &str, &str, &str)] = &[
        (
            SNOV,
            "domain_prospect_emails_start",
            "webhook_url",
            NO_WEBHOOK,
        ),
        (SNOV, "domain_emails_start", "webhook_url", NO_WEBHOOK),
        (SNOV, "generic_contacts_start", "webhook_url", NO_WEBHOOK),
        (
            SNOV,
            "campaign_analytics_get",
            "sender_linkedin",
            "no LinkedIn accounts are kept",
        ),
        (
            SNOV,
            "campaign_analytics_get",
            "campaign_owner",
            "all campaigns have one owner",
        ),
    ];
    const SNOV: &str = "snov/reference";
    const NO_WEBHOOK: &str = "the sandbox sends no webhook";

    #[test]
    fn every_documented_parameter_of_the_contract_is_looked_at_by_its_handler() {
        let mut ignored = Vec::new();
        for module in VENDORS {
            let document = Document::read(module.document).expect("a document");
            let raw: Value = serde_json::from_str(module.document).expect("JSON");
            let seeding = Seeding {
                seed: 42,
                contacts: 25,
                credits: 1000,
            };
            let database = Database::open(None, "contract", |store| (module.seed)(&seeding, store))
                .expect("the store is filled");
            for (number, operation) in document.operations.iter().enumerate() {
                let in_query = |it: &&Parameter| it.location == Location::Query;
                let documented: Vec<&str> = operation
                    .parameters
                    .iter()
                    .filter(in_query)
                    .map(|it| it.name.as_str())
                    .collect();
                let mut handlers = module.handlers.iter();
                let Some((_, handler)) = handlers.find(|(id, _)| *id == operation.id) else {
                    continue;
                };
                let examples = &raw["operations"][number]["examples"];
                let list = |part: &str| examples[part].as_array().cloned().unwrap_or_default();
                let bodies = list("request");
                let (mut looked_at, mut answered) = (BTreeSet::new(), false);
                for (index, parameters) in list("params").into_iter().enumerate() {
                    let values = |place: &str| parameters[place].as_object().cloned();
                    let path = values("path").unwrap_or_default().into_iter();
                    let query = Query::from(values("query").unwrap_or_default());
                    let body = bodies.get(index).or(bodies.first());
                    let view = View {
                        now: Some(1_767_225_600_000),
                        ..View::default()
                    };
                    let read = database.run_as(view, |store| {
                        let call = Call {
                            operation,
                            path: path
                                .map(|(name, value)| {
                                    let text = value.as_str().map(str::to_owned);
                                    (name, text.unwrap_or_else(|| value.to_string()))
                                })
                                .collect(),
                            query,
                            body: body.cloned().unwrap_or_default(),
                            store,
                            now: DateTime::from_timestamp(1_767_225_600, 0).expect("a time"),
                            module,
                            seeding: &seeding,
                        };
                        // What it returns is for other tests.
                        let refusal = handler(&call).err();
                        Ok::<_, rusqlite::Error>((call.query.read(), refusal))
                    });
                    let (read, refusal) = read.expect("the store is there");
                    looked_at.extend(read);
                    answered |= refusal.is_none();
                }
                // A request that finds nothing here says nothing of the handler; over HTTP every
                // documented request has to succeed.
                for name in documented.into_iter().filter(|_| answered) {
                    let reason = IGNORED.iter().find(|it| {
                        (it.0, it.1, it.2)
                            == (
                                &*format!("{}/{}", module.vendor, module.generation),
                                &*operation.id,
                                name,
                            )
                    });
                    if !looked_at.contains(name) && reason.is_none() {
                        ignored.push(format!(
                            "{}/{} {} {name}",
                            module.vendor, module.generation, operation.id
                        ));
                    }
                }
            }
        }
        assert!(
            ignored.is_empty(),
            "documented query parameters that their handlers ignore: read each with `call.query_text` \
             or its like, show it in an example of `params`, or list it in IGNORED with the reason:\n{}",
            ignored.join("\n")
        );
    }

    #[test]
    fn the_head_of_each_generation_tells_what_is_documented_and_what_is_assumed() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/vendors");
        let (mut folders, mut told) = (vec![folder], 0);
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("the folder is there") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let text = std::fs::read_to_string(&path).expect("is read");
                if text.contains("VendorModule = VendorModule {") {
                    for heading in ["//! # What is documented", "//! # What is assumed"] {
                        assert!(text.contains(heading), "{}: {heading}", path.display());
                    }
                    told += 1;
                }
            }
        }
        assert_eq!(told, VENDORS.len());
    }

    #[test]
    fn the_first_credential_of_each_may_do_everything() {
        for module in VENDORS {
            let first = module.credentials.first().expect("a credential");
            assert!(first.permissions.allow("anything"), "{}", module.vendor);
        }
    }
}

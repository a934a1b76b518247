//! The registry of vendors: one module and one line for each generation.

mod callab;
mod lunarsend;
mod minotaur;
mod skarbe;
mod snov;

#[cfg(test)]
mod contract;

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

    use super::VENDORS;
    use crate::document::Document;

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

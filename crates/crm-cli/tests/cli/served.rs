//! A sandbox beside the program, for tests that look at what it was asked.

use crm_sandbox::{Builder, Sandbox};

/// Runs a test against a sandbox of this process.
pub(crate) fn served(builder: Builder, test: impl FnOnce(&Sandbox)) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let sandbox = runtime.block_on(builder.start()).expect("a sandbox");
    test(&sandbox);
}

/// The variables that lead to the preferred generation of each vendor.
pub(crate) fn variables(sandbox: &Sandbox) -> Vec<(String, String)> {
    crm_facade::vendors()
        .iter()
        .filter_map(|vendor| {
            let generation = vendor.capabilities().next()?.generation();
            sandbox.endpoint_of(vendor.id, generation)
        })
        .flat_map(|endpoint| endpoint.variables())
        .collect()
}

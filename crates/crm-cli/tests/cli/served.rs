//! A sandbox beside the program, for tests that look at what it was asked.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command};

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

/// Presses Ctrl-C once the sandbox has met a program with a fault that never ends, and again when the
/// program has said what the first did. Gives what it said on standard error, which must be piped.
#[cfg(unix)]
pub(crate) fn interrupt_twice(mut child: Child, sandbox: &Sandbox) -> String {
    let mut said = BufReader::new(child.stderr.take().expect("its errors"));
    let interrupt = || {
        let sent = Command::new("kill")
            .args(["-INT", &child.id().to_string()])
            .status();
        assert!(sent.expect("kill").success());
    };
    let met = || {
        sandbox
            .requests()
            .iter()
            .any(|request| request.fault.is_some())
    };
    while !met() {
        std::thread::yield_now();
    }
    // The first lets what is in flight come to its end, which this one never does.
    interrupt();
    let mut told = String::new();
    while !told.contains("press Ctrl-C again") {
        assert_ne!(said.read_line(&mut told).expect("a line"), 0, "{told}");
    }
    interrupt();
    said.read_to_string(&mut told).expect("text");
    assert_eq!(child.wait().expect("it ends").code(), Some(130), "{told}");
    told
}

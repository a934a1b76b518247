//! Compiles what is generated of the documents of `tests/shapes`, and tries it on the wire.

#[path = "common/shapes.rs"]
mod shapes;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use shapes::{SHAPES, outputs};
use xtask::spec;

const STUBS: &str = r#"
/// What the calls of the tests need, which are only compiled.
pub(crate) mod stub {
    use crm_runtime::client::{ByteStream, ResponseValue};
    use serde::Serialize;
    use serde::de::DeserializeOwned;

    pub(crate) struct Arguments;
    pub(crate) struct Outcome;
    pub(crate) struct Unknown;

    impl Unknown {
        pub(crate) fn operation(_: &str) -> Self {
            Self
        }
    }

    impl Arguments {
        pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, Unknown> {
            Err(Unknown)
        }

        pub(crate) fn parameter<T: DeserializeOwned>(&self, _: &str, _: &str) -> Result<T, Unknown> {
            Err(Unknown)
        }
    }

    pub(crate) fn json<T: Serialize, E>(_: Result<ResponseValue<T>, E>) -> Outcome {
        Outcome
    }

    pub(crate) fn text<E>(_: Result<ResponseValue<ByteStream>, E>) -> Outcome {
        Outcome
    }
}
"#;

/// The dependencies of the workspace, by absolute paths.
fn dependencies(root: &Path) -> String {
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let (_, section) = manifest.split_once("[workspace.dependencies]").unwrap();
    let section = section.split("\n[").next().unwrap();
    section.replace("path = \"", &format!("path = \"{}/", root.display()))
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        fs::write(path, text).unwrap();
    }
}

#[test]
#[ignore = "compiles a crate of its own, as a step of .ci/run"]
fn what_is_generated_compiles_and_sends_what_is_documented() {
    let root = spec::workspace_root();
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), Into::into);
    let folder = target.join("shapes");
    let used = [
        "bytes",
        "form_urlencoded",
        "futures-util",
        "http",
        "serde",
        "serde_json",
    ];
    let mut manifest = format!(
        "[workspace]\n\n[workspace.dependencies]{}\n[package]\nname = \"shapes\"\nversion = \"0.1.0\"\n\
         edition = \"2024\"\n\n[features]\ndefault = [\"deserialize-requests\"]\ndeserialize-requests = []\n\n[dependencies]\n\
         crm-runtime = {{ workspace = true, features = [\"rustls\"] }}\n\
         reqwest = {{ workspace = true, features = [\"json\", \"query\"] }}\n\
         tokio = {{ workspace = true, features = [\"macros\", \"rt\"] }}\n",
        dependencies(&root)
    );
    for name in used {
        writeln!(manifest, "{name}.workspace = true").unwrap();
    }
    put(&folder.join("Cargo.toml"), &manifest);
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut library = STUBS.to_owned();
    for name in SHAPES {
        let outputs = outputs(name);
        let source = folder.join("src").join(name);
        // The examples of the documentation name the crate that the client is of.
        let client = outputs[0]
            .text
            .replace(&format!("crm_{name}::"), &format!("shapes::{name}::"));
        assert!(client.contains("```rust,no_run"), "{name}");
        put(&source.join("generated/provided.rs"), &client);
        put(
            &source.join("generated/provided_operations.rs"),
            &outputs[1].text,
        );
        let calls = format!(
            "use crate::{name} as crm_{name};\n{}",
            outputs[2]
                .text
                .replacen("use super::", "use crate::stub::", 1)
        );
        put(&source.join("calls.rs"), &calls);
        write!(
            library,
            "\npub mod {name} {{\n    pub(crate) mod generated {{\n        pub(crate) mod provided;\n        \
             pub(crate) mod provided_operations;\n    }}\n    #[allow(dead_code)]\n    mod calls;\n    \
             pub use crm_runtime;\n    pub use crm_runtime::for_clients::*;\n    \
             pub mod provided {{\n        pub use super::generated::provided::{{Client, types}};\n        \
             pub use super::generated::provided_operations::API;\n        \
             crm_runtime::impl_client!(Client, API);\n    }}\n}}\n"
        )
        .unwrap();
    }
    put(&folder.join("src/lib.rs"), &library);
    let wire = fs::read_to_string(root.join("xtask/tests/shapes/wire.rs")).unwrap();
    put(&folder.join("tests/wire.rs"), &wire);
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["test", "--offline"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", &target)
        .status()
        .unwrap();
    assert!(status.success());
}

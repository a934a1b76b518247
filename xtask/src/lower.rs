//! Brings a vendor's own document, as it was published, to OpenAPI 3.0.3 in memory.
//!
//! The file on disk stays what the vendor published. Each pass mends one kind of thing and is a
//! module of its own; none changes what a document that is well-formed OpenAPI 3.0.3 says. Overlays
//! speak of the document as it was published, so that all but [`bundle`] run after them.

mod bundle;
mod operations;
mod parts;
mod references;
mod schemas;
mod select;
mod swagger;
mod tidy;
mod types;
mod walk;

use anyhow::{Result, bail};
use serde_json::{Value, json};

pub use bundle::{bundle, files_beside};
pub use operations::{id_from_path, safe_id};
pub use select::{EXCLUDE, ONLY, drop_unreached};

/// Whether a generation is a document that a vendor published, and not one written here.
pub fn is_provided(generation: &str) -> bool {
    generation.starts_with("provided")
}

/// Rejects what is no OpenAPI document of a version that can be read.
///
/// # Errors
///
/// When the version is missing or unknown.
pub fn check_version(document: &Value) -> Result<()> {
    if swagger::is_swagger(document) {
        return Ok(());
    }
    if let Some(version) = document.get("swagger") {
        bail!("Swagger {version} is not read; expected 2.0, or OpenAPI 3.0, 3.1 or 3.2");
    }
    match document.get("openapi").and_then(Value::as_str) {
        Some(version)
            if ["3.0", "3.1", "3.2"]
                .iter()
                .any(|known| version.starts_with(known)) =>
        {
            Ok(())
        }
        Some(version) => bail!("OpenAPI {version} is not read; expected 2.0, 3.0, 3.1 or 3.2"),
        None => {
            bail!("the document has neither `openapi` nor `swagger`; expected an OpenAPI document")
        }
    }
}

/// Brings a provided document, its overlay applied, to OpenAPI 3.0.3.
///
/// # Errors
///
/// When the version cannot be read, or a selection names nothing.
pub fn lower(document: &mut Value) -> Result<()> {
    check_version(document)?;
    tidy::root(document);
    operations::name(document);
    select::apply(document)?;
    references::settle(document);
    parts::mend(document);
    walk::schemas(document, &mut schemas::lower);
    references::resolve_aliases(document);
    if !document["openapi"]
        .as_str()
        .is_some_and(|version| version.starts_with("3.0."))
    {
        document["openapi"] = json!("3.0.3");
    }
    Ok(())
}

//! Names that the generator makes of those in a document.

use heck::{ToPascalCase, ToSnakeCase};

/// Name of the Rust type that the generator makes of a schema's name.
pub fn type_name(schema: &str) -> String {
    schema.to_pascal_case()
}

/// Name of the Rust field that the generator makes of a property's name.
pub fn field_name(property: &str) -> String {
    let name = property.to_snake_case();
    let name = if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    };
    if syn::parse_str::<syn::Ident>(&name).is_ok() {
        name
    } else {
        format!("{name}_")
    }
}

//! Prints a module.

use proc_macro2::TokenStream;
use syn::visit_mut::VisitMut;

/// Prints a module with one line for each line of its documentation and blank lines between
/// items. Needs no toolchain, so the same bytes come out everywhere.
pub(super) fn module(file: &syn::File) -> String {
    let mut file = file.clone();
    OneLineDocs.visit_file_mut(&mut file);
    space_out(&one_row_each(&prettyplease::unparse(&file)))
}

struct OneLineDocs;

impl VisitMut for OneLineDocs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        let mut docs: Vec<syn::Attribute> = Vec::new();
        let mut others = Vec::new();
        for attribute in attributes.drain(..) {
            match doc_text(&attribute) {
                Some(text) => {
                    // An empty line between two attributes is a line of its own.
                    let text = if text.trim().is_empty() {
                        "\n"
                    } else {
                        text.trim()
                    };
                    for line in text.lines() {
                        let line = line.trim_end();
                        let line = if line.is_empty() {
                            String::new()
                        } else {
                            format!(" {}", line.strip_prefix(' ').unwrap_or(line))
                        };
                        docs.push(syn::parse_quote!(#[doc = #line]));
                    }
                }
                None => others.push(attribute),
            }
        }
        docs.extend(others);
        *attributes = docs;
    }
}

fn doc_text(attribute: &syn::Attribute) -> Option<String> {
    match &attribute.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// Gives every field of a table a line of its own, so that a new one is one new line.
fn one_row_each(text: &str) -> String {
    const TABLE: &str = "::crm_runtime::field_table!(";
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let indent = &line[..line.len() - line.trim_start().len()];
        if !line.trim_start().starts_with(TABLE) {
            out.push_str(line);
            out.push('\n');
            continue;
        }
        let mut whole = line.trim().to_owned();
        while !whole.ends_with(");") {
            let Some(next) = lines.next() else { break };
            whole.push(' ');
            whole.push_str(next.trim());
        }
        let inner = whole
            .trim_start_matches(TABLE)
            .trim_end_matches(");")
            .trim();
        let Some((name, rows)) = inner.split_once(", [") else {
            out.push_str(&format!("{indent}{TABLE}{inner});\n"));
            continue;
        };
        let rows = rows
            .trim()
            .trim_end_matches(',')
            .trim_end_matches(']')
            .trim();
        if rows.is_empty() {
            out.push_str(&format!("{indent}{TABLE}{name}, []);\n"));
            continue;
        }
        out.push_str(&format!("{indent}{TABLE}{name}, [\n"));
        for row in rows.trim_matches(['(', ')']).split("), (") {
            out.push_str(&format!("{indent}    ({row}),\n"));
        }
        out.push_str(&format!("{indent}]);\n"));
    }
    out
}

fn space_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let depth = line.len() - line.trim_start().len();
        let next = lines.peek().map(|next| next.trim_start()).unwrap_or("}");
        let ends_item = match line.trim_start() {
            "}" => depth <= 8,
            "};" => depth == 0,
            "]);" => depth <= 4,
            "];" => next.starts_with("///"),
            call => call.starts_with("::crm_runtime::") && call.ends_with(");") && depth <= 4,
        };
        if ends_item && !next.is_empty() && !next.starts_with('}') && !next.starts_with(')') {
            out.push('\n');
        }
    }
    out
}

/// Prints tokens as a module.
///
/// # Errors
///
/// When they are not valid Rust.
pub fn tokens(tokens: TokenStream) -> anyhow::Result<String> {
    let file: syn::File = syn::parse2(tokens)?;
    Ok(module(&file))
}

//! No count of operations or vendors is typed: a page that has one is wrong as soon as a vendor adds a
//! call.

use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;
use xtask::spec;

fn files(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            // What is generated counts by itself.
            if path.file_name().is_some_and(|name| name != "generated") {
                files(&path, found);
            }
        }
    } else if path
        .extension()
        .is_some_and(|ending| ending == "md" || ending == "rs")
    {
        found.push(path.to_path_buf());
    }
}

#[test]
fn no_count_of_operations_or_vendors_is_typed() {
    let root = spec::workspace_root();
    let mut found = Vec::new();
    for place in [
        "README.md",
        "ARCHITECTURE.md",
        "crates",
        "specs/README.md",
        "tests",
    ] {
        files(&root.join(place), &mut found);
    }
    let count = Regex::new(
        r"(?i)\b(\d+|three|four|five|six|seven|eight|nine|ten)( [a-z]+)? (vendors|operations)\b",
    )
    .unwrap();
    let table = Regex::new(r"(?s)<!-- vendors: .*?<!-- end of vendors -->").unwrap();
    let mut typed = Vec::new();
    for file in found {
        let text = fs::read_to_string(&file).unwrap();
        if text.starts_with("// @generated") {
            continue;
        }
        for line in table.replace_all(&text, "").lines() {
            if let Some(found) = count.find(line) {
                typed.push(format!(
                    "{}: `{}`",
                    file.strip_prefix(&root).unwrap().display(),
                    found.as_str()
                ));
            }
        }
    }
    assert!(
        typed.is_empty(),
        "say it without the number, or compute it:\n{}",
        typed.join("\n")
    );
}

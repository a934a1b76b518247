//! What pages say stays true: no count of operations or vendors is typed, since it is wrong as soon as a vendor adds
//! a call; the tests that a page names exist; and each example in Rust is compiled.

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
        // What is indented on a page is the output of a command.
        let is_page = file.extension().is_some_and(|it| it == "md");
        let is_recorded = |line: &&str| is_page && line.starts_with("    ");
        for line in table
            .replace_all(&text, "")
            .lines()
            .filter(|it| !is_recorded(it))
        {
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

/// The page for services names the test of each point: `FILE`: `TEST`, and further tests of the file.
#[test]
fn each_test_that_the_page_for_services_names_is_there() {
    let root = spec::workspace_root();
    let page = fs::read_to_string(root.join("docs/book/src/service.md")).unwrap();
    let named = Regex::new(r"`([^`\s]+\.rs)`: ((?:`[a-z0-9_]+`(?:, )?)+)").unwrap();
    let name = Regex::new("`([a-z0-9_]+)`").unwrap();
    let (mut missing, mut found) = (Vec::new(), 0);
    for named in named.captures_iter(&page) {
        let file = [root.join("crates").join(&named[1]), root.join(&named[1])];
        let text = file.iter().find_map(|file| fs::read_to_string(file).ok());
        for name in name.captures_iter(&named[2]) {
            let test = format!("fn {}(", &name[1]);
            match text.as_ref().is_some_and(|text| text.contains(&test)) {
                true => found += 1,
                false => missing.push(format!("{}: {}", &named[1], &name[1])),
            }
        }
    }
    assert!(
        missing.is_empty(),
        "docs/book/src/service.md names tests that are not there:\n{}",
        missing.join("\n")
    );
    assert!(found > 30, "{found}");
}

#[test]
fn each_page_with_an_example_in_rust_is_compiled() {
    let root = spec::workspace_root();
    let (mut sources, mut pages) = (Vec::new(), Vec::new());
    for place in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "crates",
        "docs",
        "specs",
        "tests",
    ] {
        files(&root.join(place), &mut sources);
    }
    sources.retain(|file| match file.extension().is_some_and(|it| it == "md") {
        true => {
            pages.push(file.clone());
            false
        }
        false => true,
    });
    let included = Regex::new(r#"include_str!\("([^"]+\.md)"\)"#).unwrap();
    let mut compiled = Vec::new();
    for source in sources {
        let text = fs::read_to_string(&source).unwrap();
        for page in included.captures_iter(&text) {
            let page = source.parent().unwrap().join(&page[1]);
            compiled.extend(page.canonicalize());
        }
    }
    let has_example = |page: &&PathBuf| fs::read_to_string(page).unwrap().contains("```rust");
    let (mut missing, mut found) = (Vec::new(), 0);
    for page in pages.iter().filter(has_example) {
        match compiled.contains(&page.canonicalize().unwrap()) {
            true => found += 1,
            false => missing.push(page.display().to_string()),
        }
    }
    assert!(
        missing.is_empty(),
        "add it to tests/guide/src/lib.rs:\n{}",
        missing.join("\n")
    );
    assert!(found > 10, "{found}");
}

#[test]
fn each_example_of_the_guide_runs() {
    let root = spec::workspace_root();
    let mut pages = Vec::new();
    files(&root.join(xtask::book::SOURCE), &mut pages);
    let (mut left, mut found) = (Vec::new(), 0);
    for page in pages {
        let text = fs::read_to_string(&page).unwrap();
        for block in text.lines().filter(|line| line.starts_with("```rust")) {
            found += 1;
            if block != "```rust" {
                left.push(format!("{}: {block}", page.display()));
            }
        }
    }
    assert!(
        left.is_empty(),
        "let it run on the sandbox:\n{}",
        left.join("\n")
    );
    assert!(found > 20, "{found}");
}

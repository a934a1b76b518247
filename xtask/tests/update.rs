//! What `cargo xtask update` says of a newer copy of a page.
//!
//! The pages of `tests/update` have the operations, samples, names and values of the vendors'
//! pages in the form that each vendor gives them, without the vendors' sentences.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::spec::{self, Spec};
use xtask::update::{self, Finding, Kind, Request};

const PAGE: &str = "S0";

/// A workspace with the specifications of one vendor, whose page has been worked through.
struct Workspace {
    folder: tempfile::TempDir,
    vendor: &'static str,
    generation: &'static str,
    page: String,
}

impl Workspace {
    fn of(vendor: &'static str) -> Self {
        let root = spec::workspace_root();
        let folder = tempfile::tempdir().expect("a folder");
        let specs = Path::new("specs").join(vendor);
        copy(&root.join(&specs), &folder.path().join(&specs));
        let (generation, page) = match vendor {
            "snov" => ("provided", provided(&root)),
            _ => (
                first_recorded(&root.join(&specs)),
                fs::read_to_string(root.join(format!("xtask/tests/update/{vendor}.txt")))
                    .expect("the page"),
            ),
        };
        let workspace = Self {
            folder,
            vendor,
            generation,
            page,
        };
        if vendor != "snov" {
            workspace.record();
        }
        workspace
    }

    fn request(&self, record: bool) -> Request {
        let docs: PathBuf = self.folder.path().join("page.txt");
        fs::write(&docs, &self.page).expect("the page is written");
        Request {
            vendor: self.vendor.to_owned(),
            generation: Some(self.generation.to_owned()),
            page: None,
            docs: Some(docs),
            record,
        }
    }

    fn record(&self) {
        update::record(self.folder.path(), &self.spec(), PAGE, &self.page)
            .expect("the copy is kept");
    }

    fn spec(&self) -> Spec {
        spec::load_one(self.folder.path(), self.vendor, self.generation).expect("a specification")
    }

    fn findings(&self, page: &str) -> Vec<Finding> {
        update::findings(self.folder.path(), &self.spec(), PAGE, page).expect("it is compared")
    }

    /// The page with the first of a text after another text replaced.
    fn altered(&self, after: &str, old: &str, new: &str) -> String {
        let start = self
            .page
            .find(after)
            .unwrap_or_else(|| panic!("no {after:?}"));
        let (before, rest) = self.page.split_at(start);
        assert!(rest.contains(old), "no {old:?} after {after:?}");
        before.to_owned() + &rest.replacen(old, new, 1)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file is copied");
        }
    }
}

/// The generation of which a copy of the page is kept.
fn first_recorded(specs: &Path) -> &'static str {
    let records = fs::read_dir(specs.join("reading")).expect("a kept copy");
    let mut generations: Vec<String> = records
        .filter_map(|record| {
            let name = record.expect("a record").file_name();
            let name = name.to_string_lossy();
            name.strip_suffix(&format!(".{PAGE}.yaml"))
                .map(str::to_owned)
        })
        .collect();
    generations.sort_unstable();
    generations.swap_remove(0).leak()
}

/// The provided document as a copy that has lost its line breaks.
fn provided(root: &Path) -> String {
    let text = fs::read_to_string(root.join("specs/snov/provided.yaml")).expect("the document");
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'));
    let words: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
    words.join(" ")
}

/// The vendors with a page in `tests/update`, and the one whose page is an OpenAPI document.
fn vendors() -> Vec<&'static str> {
    let pages = fs::read_dir(spec::workspace_root().join("xtask/tests/update")).expect("the pages");
    let mut vendors: Vec<&'static str> = pages
        .map(|page| {
            let file = page.expect("a page").path();
            let vendor = file.file_stem().expect("a name").to_string_lossy();
            &*vendor.into_owned().leak()
        })
        .chain(["snov"])
        .collect();
    vendors.sort_unstable();
    vendors
}

/// A vendor of which a copy is kept has a page here, so that it is held to what `update` says.
#[test]
fn every_kept_copy_has_a_page() {
    let specs = fs::read_dir(spec::workspace_root().join("specs")).expect("specs");
    let kept: Vec<String> = specs
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.path().join("reading").is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert!(!kept.is_empty());
    for vendor in kept {
        assert!(
            vendors().contains(&vendor.as_str()),
            "specs/{vendor}/reading has a copy: write its page, without the vendor's sentences, as \
             xtask/tests/update/{vendor}.txt"
        );
    }
}

#[test]
fn a_page_that_was_worked_through_leaves_nothing_to_do() {
    for vendor in vendors() {
        let workspace = Workspace::of(vendor);
        let page = workspace.page.clone();
        assert_eq!(workspace.findings(&page), [], "{vendor}");
    }
}

#[test]
fn only_what_is_accepted_with_a_reason_is_left_out() {
    for vendor in vendors() {
        let workspace = Workspace::of(vendor);
        let folder = workspace.folder.path().join("specs").join(vendor);
        let _ = fs::remove_dir_all(folder.join("reading"));
        let findings = workspace.findings(&workspace.page);
        let besides: Vec<&Finding> = findings
            .iter()
            .filter(|finding| finding.kind != Kind::Wording)
            .collect();
        let expected = match vendor {
            // The page has curly quotes in 16 lines.
            "minotaur" => 17,
            "lunarsend" => 3,
            _ => 0,
        };
        assert_eq!(besides.len(), expected, "{vendor}: {besides:#?}");
    }
}

#[test]
fn a_page_without_a_kept_copy_says_so() {
    let workspace = Workspace::of("skarbe");
    let folder = workspace.folder.path().join("specs/skarbe/reading");
    fs::remove_dir_all(folder).expect("the record is removed");
    let findings = workspace.findings(&workspace.page);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].kind, Kind::Wording);
    assert!(
        findings[0].to_string().contains("--record"),
        "{}",
        findings[0]
    );
}

/// Vendor, the text after which something is altered, old and new text, and what is to be found.
type Alteration = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Kind,
    &'static str,
);

#[rustfmt::skip]
const ALTERATIONS: &[Alteration] = &[
    ("minotaur", "DELETE /contacts/:id", "DELETE /contacts/:id", "DELETE /contacts/:id/forever", Kind::OperationNew, "DELETE /contacts/:id/forever"),
    ("minotaur", "DELETE /contacts/:id", "DELETE /contacts/:id", "DELETE /contacts/:id/forever", Kind::OperationGone, "contacts_delete"),
    ("minotaur", "PATCH /company/:id", "PATCH", "PUT", Kind::OperationNew, "PUT /company/:id"),
    ("minotaur", "Prospect (/prospect)", "Prospect (/prospect)", "GET /prospect/count (prospect:read)\n\nProspect (/prospect)", Kind::OperationNew, "GET /prospect/count"),
    ("minotaur", "POST /products (", "products:create", "products:write", Kind::Permission, "products_create"),
    ("minotaur", "POST /products/list", "Response 201", "Response 206", Kind::Status, "206 is not specified"),
    ("minotaur", "POST /products/list", "Response 201", "Response", Kind::Status, "products_list"),
    ("minotaur", "401 Unauthorized", "401 Unauthorized", "Unauthorized", Kind::Status, "contacts_list"),
    ("minotaur", "POST /products (", "  • unit\n", "", Kind::Required, "products_create: unit"),
    ("minotaur", "POST /products (", "  • unit\n", "  • unit\n  • sku\n", Kind::Required, "products_create: sku"),
    ("minotaur", "POST /products (", "  • unit\n", "  • unit\n  • sku\n", Kind::NameNew, "products_create: sku"),
    ("minotaur", "POST /opportunities (", "  • source_id", "  • campaign_id", Kind::NameNew, "opportunities_create: campaign_id"),
    ("minotaur", "POST /opportunities (", "URGENT | HIGHT", "URGENT | CRITICAL | HIGHT", Kind::NameNew, "CRITICAL"),
    ("minotaur", "Response 200 (ContactsResponse[])", "\"score\": 87", "\"score\": \"87\"", Kind::SampleInvalid, "contacts_list, response"),
    ("minotaur", "Response 200 (ContactsResponse[])", "\"score\": 87", "\"points\": 87", Kind::SampleField, "contacts_list, response: /points"),
    ("minotaur", "Response 200 (ContactsResponse[])", "\"gender\": null,\n", "", Kind::SampleChanged, "contacts_list.200.1.json"),
    ("minotaur", "POST /contacts (", "\"job_title\": \"Engineer\"", "\"job_title\" \"Engineer\"", Kind::SampleBroken, "first_name"),
    ("minotaur", "https://api.minotaursales.io/api/ext", "https://api.minotaursales.io/api/ext", "https://api.minotaursales.io/api/v2", Kind::NameNew, "https://api.minotaursales.io/api/v2"),
    ("minotaur", "All fields are optional; only", "only fields sent", "no fields sent", Kind::Wording, "new"),
    ("skarbe", "Create Contact", "Endpoint: POST /api/connect/contacts", "Endpoint: PUT /api/connect/contacts", Kind::OperationGone, "contacts_create"),
    ("skarbe", "Get Contacts", "  • note:", "  • remark:", Kind::NameNew, "contacts_list: remark"),
    ("skarbe", "Create Contact", "'twitterUrl', ", "'twitterUrl', 'website', ", Kind::NameNew, "contacts_create: website"),
    ("skarbe", "Create Contact", "'twitterUrl', ", "", Kind::FieldGone, "twitterUrl"),
    ("skarbe", "Get Lead Statuses", "lead, qualified, or disqualified", "lead, qualified, or lost", Kind::ValueGone, "disqualified"),
    ("skarbe", "Get Lead Statuses", "\"type\": \"lead\"", "\"type\": \"fresh\"", Kind::SampleChanged, "lead_statuses_list.200.1.json"),
    ("skarbe", "Get Current User", "\"details\":", "\"user\":", Kind::SampleField, "/user"),
    ("skarbe", "Error Responses", "\"Invalid email\"", "\"Invalid address\"", Kind::SampleChanged, "contacts_create.400.2.json"),
    ("skarbe", "Get Contacts", "?query=john", "?term=john", Kind::SampleGone, "contacts_list.params.1.json"),
    ("callab", "Query Contacts", "/\nquery", "/\nsearch", Kind::OperationNew, "POST /contact/search"),
    ("callab", "--url", "\"categories\"", "\"groups\"", Kind::SampleField, "/groups"),
    ("callab", "\"message\"", "\"last_call_duration\": 123", "\"last_call_duration\": \"2 minutes\"", Kind::SampleInvalid, "contacts_query"),
    ("callab", "200 - application/json", "200 - application/json", "202 - application/json", Kind::Status, "202 is not specified"),
    ("lunarsend", "Editing Contacts", "POST", "PATCH", Kind::OperationNew, "PATCH"),
    ("lunarsend", "Creating Contacts", "Status : 200", "Status : 201", Kind::Status, "201 is not specified"),
    ("lunarsend", "Reading Contacts", "searchby\nString\nRequired", "searchby\nString", Kind::Required, "contacts_search: searchby"),
    ("lunarsend", "Creating Contacts", "notes\nString", "remarks\nString", Kind::NameNew, "contacts_create: remarks"),
    ("lunarsend", "Response Example\nDocument", "Document deleted successfully", "Gone", Kind::Wording, "new"),
    ("snov", "operationId: startDomainSearch", "- domain", "- website", Kind::Document, "POST /v2/domain-search/start"),
    ("snov", "/v1/oauth/access_token:", "/v1/oauth/access_token:", "/v1/oauth/token:", Kind::Document, "/v1/oauth/token"),
    ("snov", "components:", "type: integer", "type: number", Kind::Document, "components"),
];

#[test]
fn every_alteration_of_a_page_is_found_as_what_it_is() {
    let mut missed = Vec::new();
    for (vendor, after, old, new, kind, about) in ALTERATIONS {
        let workspace = Workspace::of(vendor);
        let findings = workspace.findings(&workspace.altered(after, old, new));
        let found = findings
            .iter()
            .any(|finding| finding.kind == *kind && finding.to_string().contains(about));
        if !found {
            missed.push(format!(
                "{vendor}: {old:?} → {new:?} is no {kind:?} about {about:?} in {findings:#?}"
            ));
        }
        // Whatever else it is, it is not in the copy that was worked through.
        let noticed = |kind: Kind| matches!(kind, Kind::Wording | Kind::Document);
        if !findings.iter().any(|finding| noticed(finding.kind)) {
            missed.push(format!("{vendor}: {old:?} → {new:?} went unnoticed"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn any_line_that_is_altered_moved_or_gone_is_noticed() {
    for vendor in vendors().into_iter().filter(|vendor| *vendor != "snov") {
        let workspace = Workspace::of(vendor);
        let lines: Vec<&str> = workspace.page.lines().collect();
        let with_words = |line: &str| line.contains(|c: char| c.is_ascii_alphanumeric());
        for index in (0..lines.len())
            .filter(|index| with_words(lines[*index]))
            .step_by(37)
        {
            let mut gone = lines.clone();
            gone.remove(index);
            assert_ne!(
                workspace.findings(&gone.join("\n")),
                [],
                "{vendor}, line {index}"
            );
            let mut altered = lines.clone();
            let longer = format!("{} indeed", lines[index]);
            altered[index] = &longer;
            assert_ne!(
                workspace.findings(&altered.join("\n")),
                [],
                "{vendor}, line {index}"
            );
        }
    }
}

#[test]
fn a_page_as_html_is_read_as_its_text() {
    let workspace = Workspace::of("skarbe");
    let html = |page: &str| {
        let lines: Vec<String> = page
            .lines()
            .map(|line| format!("<p>{}</p>", line.replace('&', "&amp;").replace('<', "&lt;")))
            .collect();
        format!(
            "<!doctype html><html><body>{}</body></html>",
            lines.join("\n")
        )
    };
    assert_eq!(workspace.findings(&html(&workspace.page)), []);
    let altered = workspace.altered("Get Contacts", "  • note:", "  • remark:");
    let findings = workspace.findings(&html(&altered));
    assert!(
        findings
            .iter()
            .any(|finding| finding.subject == "contacts_list: remark"),
        "{findings:#?}"
    );
}

#[test]
fn the_specification_is_never_written() {
    let workspace = Workspace::of("skarbe");
    let file = workspace.folder.path().join("specs/skarbe/v1.yaml");
    let before = fs::read_to_string(&file).expect("the specification");
    let request = workspace.request(true);
    let altered = workspace.altered("Get Contacts", "  • note:", "  • remark:");
    let docs = request.docs.as_ref().expect("a copy");
    fs::write(docs, altered).expect("the page is written");
    update::run(workspace.folder.path(), &request).expect("it is compared");
    assert_eq!(
        fs::read_to_string(&file).expect("the specification"),
        before
    );
}

#[test]
fn an_unknown_page_and_an_unreadable_file_are_named() {
    let workspace = Workspace::of("skarbe");
    let error = |request: &Request| {
        let error = update::run(workspace.folder.path(), request).expect_err("it is rejected");
        format!("{error:#}")
    };
    let mut request = workspace.request(false);
    request.page = Some("S9".to_owned());
    assert!(
        error(&request).contains("no page `S9`"),
        "{}",
        error(&request)
    );
    let mut request = workspace.request(false);
    request.docs = Some(PathBuf::from("nowhere.html"));
    assert!(
        error(&request).contains("nowhere.html"),
        "{}",
        error(&request)
    );
}

#[test]
fn what_is_no_copy_of_the_page_is_rejected() {
    let workspace = Workspace::of("skarbe");
    let root = workspace.folder.path();
    let spec = spec::load_one(root, "skarbe", "v1").expect("the specification");
    let facts = xtask::facts::Facts::read(&spec).expect("the facts");
    let judge = |text: &str| update::is_the_page(root, &spec, &facts, PAGE, text);
    for (text, reason) in [
        ("", "the copy is empty"),
        (" \n\u{200b}\n", "the copy is empty"),
        (
            "<!DOCTYPE html><html><body>Checking your browser</body></html>",
            "none of the 4 operations",
        ),
        (
            "Sign in to continue\n",
            "It begins with \"Sign in to continue\"",
        ),
    ] {
        let error = judge(text).expect_err("no page").to_string();
        assert!(error.contains(reason), "{error}");
    }
    judge(&workspace.page).expect("the page");
    // A rewritten page is still the page.
    judge("GET /api/connect/contacts\nAll else is new.\n").expect("the page");
}

#[test]
fn a_notice_is_a_page_of_its_own_and_leaves_the_copy_of_the_page_alone() {
    let workspace = Workspace::of("skarbe");
    let root = workspace.folder.path();
    let file = root.join("specs/skarbe/v1.yaml");
    let text = fs::read_to_string(&file).expect("the specification");
    let pages = "x-pages:\n";
    let notice =
        "x-pages:\n  N1:\n    title: Notice\n    address: https://help.skarbe.com/en/changelog\n";
    assert!(text.contains(pages));
    fs::write(&file, text.replacen(pages, notice, 1)).expect("it is written");
    let reading = root.join("specs/skarbe/reading");
    let before = fs::read_to_string(reading.join("v1.S0.yaml")).expect("the copy of the page");
    let told = "GET /api/connect/contacts\nFrom July on, `photo` is called `pictureUrl`.\n";
    fs::write(root.join("notice.txt"), told).expect("it is written");
    let mut request = workspace.request(true);
    request.page = Some("N1".to_owned());
    request.docs = Some(root.join("notice.txt"));
    update::run(root, &request).expect("the notice is kept");
    let after = fs::read_to_string(reading.join("v1.S0.yaml")).expect("the copy of the page");
    assert_eq!(before, after);
    assert!(reading.join("v1.N1.yaml").exists());
    let spec = workspace.spec();
    let findings = |text: &str| update::findings(root, &spec, "N1", text).expect("findings");
    let is_told = |finding: &Finding| finding.kind == Kind::Wording;
    assert!(!findings(told).iter().any(is_told));
    let reworded = told.replace("July", "August");
    assert!(findings(&reworded).iter().any(is_told));
}

#[test]
fn curly_quotes_and_invisible_characters_change_nothing_else() {
    let workspace = Workspace::of("skarbe");
    let root = workspace.folder.path();
    let spec = spec::load_one(root, "skarbe", "v1").expect("the specification");
    let mut opens = false;
    let curly = workspace.page.chars().flat_map(|c| match c {
        '"' => {
            opens = !opens;
            vec![if opens { '“' } else { '”' }]
        }
        ' ' => vec!['\u{a0}', '\u{200b}'],
        other => vec![other],
    });
    let curly: String = curly.collect();
    let findings = update::findings(root, &spec, PAGE, &curly).expect("findings");
    assert!(!findings.is_empty());
    assert!(
        findings.iter().all(|finding| finding.kind == Kind::Quotes),
        "{findings:?}"
    );
}

#[test]
fn pages_without_a_kept_copy_are_named_with_the_command_that_keeps_one() {
    let root = spec::workspace_root();
    let told = |vendor: &str, generation: &str, key: &str| {
        let spec = spec::load_one(&root, vendor, generation).expect("a specification");
        let facts = xtask::facts::Facts::read(&spec).expect("facts");
        xtask::update::without_copies(&root, &spec, &facts, key)
    };
    let lunarsend = told("lunarsend", "v2", "S0");
    assert!(lunarsend.contains("No copy is kept of"), "{lunarsend}");
    assert!(
        lunarsend.contains("update lunarsend --generation v2 --page"),
        "{lunarsend}"
    );
    assert!(!told("skarbe", "v1", "S0").contains("S0"));
}

#[test]
fn a_field_that_leaves_one_section_is_told_though_its_name_stands_elsewhere() {
    let workspace = Workspace::of("skarbe");
    // `note` is a field of what is listed and of what is created.
    let altered = workspace.altered("Get Contacts", "  • note:", "  remarks of it:");
    let findings = workspace.findings(&altered);
    let gone: Vec<_> = findings
        .iter()
        .filter(|finding| finding.kind == Kind::FieldGone)
        .map(ToString::to_string)
        .collect();
    assert_eq!(gone.len(), 1, "{findings:#?}");
    assert!(gone[0].starts_with("contacts_list: note: "), "{gone:?}");
}

#[test]
fn an_error_of_the_whole_api_is_one_finding() {
    let workspace = Workspace::of("minotaur");
    let altered = workspace.altered("401 Unauthorized", "401 Unauthorized", "Unauthorized");
    let findings = workspace.findings(&altered);
    let statuses: Vec<_> = findings
        .iter()
        .filter(|finding| finding.kind == Kind::Status)
        .map(ToString::to_string)
        .collect();
    assert_eq!(statuses.len(), 1, "{statuses:#?}");
    assert!(
        statuses[0]
            .starts_with("the page does not name 401: it is specified for customer_summary, ")
            && statuses[0].ends_with(" more"),
        "{statuses:?}"
    );
}

#[test]
fn without_a_copy_the_baselines_are_listed() {
    let root = spec::workspace_root();
    let told = |vendor: &str, generation: Option<&str>| {
        let request = Request {
            vendor: vendor.to_owned(),
            generation: generation.map(str::to_owned),
            page: None,
            docs: None,
            record: false,
        };
        update::kept_copies(&root, &request).expect("the records are read")
    };
    let lunarsend = told("lunarsend", Some("v2"));
    assert!(!lunarsend.contains("kept on"), "{lunarsend}");
    assert!(
        lunarsend.contains("has no baseline")
            && lunarsend
                .contains("update lunarsend --generation v2 --page S1 --docs FILE --record"),
        "{lunarsend}"
    );
    let skarbe = told("skarbe", None);
    assert!(
        skarbe.contains("kept on 20") && skarbe.contains("digest "),
        "{skarbe}"
    );
}

//! Each noun and verb, on the sandbox.

use std::collections::BTreeMap;

use crm_facade::api::Effect;
use crm_sandbox::Sandbox;
use serde_json::Value;

use super::served::{served, variables};
use super::{Machine, code, stderr, stdout};

#[test]
fn a_contact_is_made_found_changed_shown_and_removed() {
    let machine = Machine::new();
    let receipt = machine.json(
        "contacts create --vendor minotaur --set first_name=Ada --set last_name=Lovelace \
         --set emails=ada@example.com",
    );
    assert_eq!(receipt["outcome"], "created");
    let found = machine.json("contacts find ada@example.com --vendor minotaur --allow-emulation");
    let id = found[0]["id"].as_str().expect("an id").to_owned();
    machine
        .run(&format!(
            "contacts update {id} --vendor minotaur --set title=CTO"
        ))
        .success();
    let shown = machine.json(&format!("contacts get {id} --vendor minotaur"));
    assert_eq!(shown["title"], "CTO");
    assert_eq!(shown["last_name"], "Lovelace");
    let removed = machine.run(&format!("contacts delete {id} --vendor minotaur"));
    assert_eq!(code(&removed), Some(2), "nobody said yes");
    machine.json(&format!("contacts get {id} --vendor minotaur"));
    machine
        .run(&format!("contacts delete {id} --vendor minotaur --yes"))
        .success();
    let gone = machine.run(&format!("contacts get {id} --vendor minotaur"));
    assert_eq!(code(&gone), Some(4), "{}", stderr(&gone));
}

#[test]
fn a_record_is_read_from_a_file_or_standard_input_and_set_over() {
    let machine = Machine::new();
    let record = r#"{"first_name": "Grace", "last_name": "Hopper", "emails": [{"address": "grace@example.com"}]}"#;
    std::fs::write(machine.path().join("grace.json"), record).expect("a file");
    machine
        .run("contacts create --vendor minotaur --file grace.json --set title=Admiral")
        .success();
    let found = machine.json("contacts find grace@example.com --vendor minotaur --allow-emulation");
    assert_eq!(found[0]["title"], "Admiral");
    assert_eq!(found[0]["last_name"], "Hopper");
    let done = machine
        .crm()
        .env("CRM_SANDBOX", "1")
        .args(["contacts", "create", "--vendor", "minotaur", "--file", "-"])
        .write_stdin(r#"{"first_name": "Grace", "surname": "Hopper"}"#)
        .assert();
    assert_eq!(code(&done), Some(5));
    assert!(
        stderr(&done).contains("no field `surname`"),
        "{}",
        stderr(&done)
    );
}

#[test]
fn nobody_is_called_unless_it_is_said() {
    let machine = Machine::new();
    let place = "calls place --vendor callab --set from_number=+12125550101 \
                 --set to_number=+12125550100 \
                 --set agent_id=3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44";
    let body = r#"{"ai_agent_id": "3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44",
        "call_from": "+12125550101", "call_to": "+12125550100"}"#;
    std::fs::write(machine.path().join("call.json"), body).expect("a file");
    for command in [place, "call callab calls_make --body call.json"] {
        let rejected = machine.run(command);
        assert_eq!(code(&rejected), Some(2), "nobody said yes");
        assert!(
            stderr(&rejected).contains("phone rings"),
            "{}",
            stderr(&rejected)
        );
        machine.run(&format!("{command} --yes")).success();
    }
    // What only reads, or puts on record, rings nowhere.
    machine
        .run("calls list --vendor callab --limit 1")
        .success();
}

#[test]
fn any_operation_can_be_called_and_what_removes_or_costs_asks_first() {
    let machine = Machine::new();
    let list = stdout(
        &machine
            .run("call minotaur --list --format ndjson")
            .success(),
    );
    assert!(list.lines().count() > 30);
    let summary = machine.json("call minotaur customer_summary");
    assert!(summary.is_object(), "{summary}");
    let status = stderr(&machine.run("call skarbe me_get").success());
    assert!(status.contains("200 OK"), "{status}");
    let contacts = machine.json("contacts list --vendor minotaur --limit 1");
    let id = contacts[0]["id"].as_str().expect("an id");
    let one = machine.json(&format!("call minotaur contacts_get --param id={id}"));
    assert_eq!(one["id"], id);
    for (line, says) in [
        (
            "call minotaur contacts_get".to_owned(),
            "needs the parameter `id`",
        ),
        (
            format!("call minotaur contacts_get --param id={id} --param x=1"),
            "no parameter `x`",
        ),
        (
            format!("call minotaur contacts_delete --param id={id}"),
            "removes data",
        ),
        (
            "call minotaur prospects_unlock --body -".to_owned(),
            "not valid JSON",
        ),
        (
            "call minotaur customer_summary --body -".to_owned(),
            "takes no body",
        ),
        (
            "call minotaur contacts_gett".to_owned(),
            "perhaps contacts_",
        ),
    ] {
        let done = machine.run(&line);
        assert!(
            matches!(code(&done), Some(2 | 5)),
            "{line}: {}",
            stderr(&done)
        );
        assert!(stderr(&done).contains(says), "{line}: {}", stderr(&done));
    }
    let paid = machine
        .crm()
        .env("CRM_SANDBOX", "1")
        .args(["call", "minotaur", "emails_verify", "--body", "-"])
        .write_stdin("{}")
        .assert();
    assert_eq!(code(&paid), Some(2), "{}", stderr(&paid));
    assert!(stderr(&paid).contains("costs credits"), "{}", stderr(&paid));
    machine
        .run(&format!(
            "call minotaur contacts_delete --param id={id} --yes"
        ))
        .success();
}

#[test]
fn every_generation_can_be_called_by_operation() {
    let machine = Machine::new();
    for vendor in crm_facade::vendors() {
        for capabilities in vendor.capabilities() {
            let name = format!("{}/{}", vendor.id, capabilities.generation());
            let listed = stdout(
                &machine
                    .run(&format!("call {name} --list --format ndjson"))
                    .success(),
            );
            let operations: Vec<Value> = listed
                .lines()
                .map(|line| serde_json::from_str(line).expect("JSON"))
                .collect();
            let api = vendor
                .generations
                .iter()
                .find(|api| api.generation == capabilities.generation())
                .expect("a table");
            assert_eq!(operations.len(), api.operations.len());
            // One that changes nothing and costs nothing.
            let plain = api.operations.iter().find(|operation| {
                operation.effect == Effect::Read
                    && operation.credits.is_none()
                    && operation.authenticated
            });
            let plain = plain.expect("an operation that reads");
            let mut call = machine.crm();
            call.env("CRM_SANDBOX", "1").args(["call", &name, plain.id]);
            for parameter in plain
                .parameters
                .iter()
                .filter(|parameter| parameter.required)
            {
                call.args(["--param", &format!("{}=x", parameter.name)]);
            }
            if plain.body {
                call.args(["--body", "-"]).write_stdin("{}");
            }
            let done = call.assert();
            assert!(
                matches!(code(&done), Some(0 | 4 | 5)),
                "{name} {}: {}",
                plain.id,
                stderr(&done)
            );
        }
    }
}

#[test]
fn emulation_is_told_and_only_done_where_it_is_allowed() {
    let machine = Machine::new();
    let line = "contacts get 1 --vendor skarbe";
    assert_eq!(code(&machine.run(line)), Some(6));
    let done = machine.run(&format!("{line} --allow-emulation")).success();
    let said = stderr(&done);
    assert!(
        said.contains("emulated: the list is read until the id comes"),
        "{said}"
    );
    assert!(said.contains("calls: one a page"), "{said}");
}

/// What the ids and other arguments of commands are, by their names.
struct Known<'m> {
    machine: &'m Machine,
    variables: Vec<(String, String)>,
    ids: BTreeMap<String, Option<String>>,
}

impl Known<'_> {
    fn run(&self, words: &[&str]) -> assert_cmd::assert::Assert {
        self.machine
            .crm()
            .envs(self.variables.iter().cloned())
            .args(words)
            .assert()
    }

    /// The id of the first row of a list.
    fn first(&mut self, vendor: &str, list: &str) -> String {
        let key = format!("{vendor} {list}");
        if !self.ids.contains_key(&key) {
            let mut words: Vec<_> = list.split(' ').collect();
            words.extend(["--vendor", vendor, "--limit", "1", "--format", "json"]);
            let done = self.run(&words);
            let rows: Value = serde_json::from_slice(&done.get_output().stdout).unwrap_or_default();
            let id = rows[0]["id"].as_str().map(str::to_owned);
            self.ids.insert(key.clone(), id);
        }
        self.ids[&key].clone().unwrap_or_else(|| "1".to_owned())
    }

    /// A value for an argument of a command.
    fn value(&mut self, vendor: &str, noun: &str, verb: &str, name: &str) -> String {
        match name {
            "id" if verb.contains("warm-up") => self.first(vendor, "email-accounts warm-ups"),
            "id" => self.first(vendor, &format!("{noun} list")),
            "list" => self.first(vendor, "lists list"),
            "campaign" => self.first(vendor, "campaigns list"),
            "contacts" => self.first(vendor, "contacts list"),
            "people" => self.first(vendor, "prospects search"),
            "person" => self.first(vendor, "enrich people-of-domain example.com --yes"),
            "email" | "emails" | "key" | "keys" | "requests" => "ada@example.com".to_owned(),
            "domain" => "example.com".to_owned(),
            "filter" => "industry".to_owned(),
            "count" => "1".to_owned(),
            "kind" => "sent".to_owned(),
            "state" => "paused".to_owned(),
            _ => "Example".to_owned(),
        }
    }

    /// Fields to set, such as most vendors want.
    fn sets(&mut self, vendor: &str, noun: &str, verb: &str) -> Vec<String> {
        let mut sets: Vec<_> = match noun {
            "contacts" => vec![
                "first_name=Ada",
                "last_name=Lovelace",
                "emails=ada@example.com",
            ],
            "companies" => vec!["name=Example", "domain=example.com"],
            "deals" if verb == "update" => vec!["stage_id=7", "company_name=Example"],
            "deals" => vec!["name=Example", "company_name=Example"],
            "products" => vec!["name=Example", "price=9.90", "unit=piece"],
            "email-accounts" if verb.ends_with("warm-up") => {
                vec!["per_day=5", "start_per_day=1", "daily_increase=1"]
            }
            "campaigns" if verb.ends_with("text") => vec!["subject=Hello"],
            "email-accounts" => vec!["sender_name=Ada"],
            "webhooks" => vec![
                "event=campaign_email.sent",
                "url=https://example.com/hook",
                "active=false",
            ],
            _ => vec!["name=Example"],
        }
        .into_iter()
        .map(str::to_owned)
        .collect();
        if verb == "create-warm-up" {
            let account = self.first(vendor, "email-accounts list");
            sets.push(format!("email_account_id={account}"));
        }
        if noun == "contacts" && vendor == "snov" {
            sets.push(format!("list_ids={}", self.first(vendor, "lists list")));
        }
        if noun == "deals" && vendor == "minotaur" {
            sets.remove(1);
        }
        sets
    }

    /// A whole command, with an argument for everything that is required.
    fn words(&mut self, vendor: &str, command: &str) -> Vec<String> {
        let mut path = command.split(' ').skip(1);
        let (noun, verb) = (
            path.next().unwrap_or_default(),
            path.next().unwrap_or_default(),
        );
        let tree = crm_cli::cli::command();
        let mut found = tree.find_subcommand(noun).expect("a noun");
        if !verb.is_empty() {
            found = found.find_subcommand(verb).expect("a verb");
        }
        let mut words: Vec<_> = [noun, verb]
            .iter()
            .filter(|word| !word.is_empty())
            .map(|&word| word.to_owned())
            .collect();
        for argument in found.get_arguments() {
            let name = argument.get_id().as_str().to_owned();
            if argument.is_required_set() || argument.is_positional() {
                if let (Some(long), false) = (argument.get_long(), argument.is_positional()) {
                    words.push(format!("--{long}"));
                }
                words.push(self.value(vendor, noun, verb, &name));
            } else if name == "set" {
                let sets = self.sets(vendor, noun, verb);
                words.extend(sets.into_iter().flat_map(|set| ["--set".to_owned(), set]));
            }
        }
        if found
            .get_arguments()
            .any(|argument| argument.get_id() == "limit")
        {
            words.extend(["--limit", "2"].map(str::to_owned));
        }
        // The account has several of them.
        if verb == "suppress" && vendor == "snov" {
            words.push("--list".to_owned());
            words.push(self.first(vendor, "lists suppression"));
        }
        // It does not search without a filter.
        if noun == "prospects" && vendor == "snov" {
            words.extend(["--filter", "company.size=51-200"].map(str::to_owned));
        }
        words
    }
}

#[test]
fn every_capability_has_a_command_that_does_what_the_vendor_can() {
    let builder = Sandbox::builder().seed(1).contacts(20);
    served(builder, |sandbox| {
        let machine = Machine::new();
        let mut known = Known {
            machine: &machine,
            variables: variables(sandbox),
            ids: BTreeMap::new(),
        };
        let mut wrong = Vec::new();
        let (mut native, mut carried_out) = (0, 0);
        for vendor in crm_facade::vendors().iter().map(|vendor| vendor.id) {
            let done = known.run(&["vendors", vendor, "--format", "json"]);
            let mut rows: Vec<Value> =
                serde_json::from_slice(&done.get_output().stdout).expect("capabilities");
            // What removes comes last, so that there is something to work with before.
            rows.sort_by_key(|row| row["verb"] == "delete");
            for row in rows {
                let command = row["command"].as_str().expect("a command").to_owned();
                let words = known.words(vendor, &command);
                let mut words: Vec<_> = words.iter().map(String::as_str).collect();
                words.extend(["--vendor", vendor, "--yes", "--format", "json"]);
                let done = known.run(&words);
                // Arguments made up here need not suit the vendor: it may know no such record, or
                // want more of one.
                let fits = match row["support"].as_str() {
                    Some("native") => matches!(code(&done), Some(0 | 4 | 5)),
                    // The rows of a list are counted.
                    _ if row["verb"] == "count" => matches!(code(&done), Some(0 | 6)),
                    _ => code(&done) == Some(6),
                };
                if !fits {
                    wrong.push(format!("{words:?}: {:?} {}", code(&done), stderr(&done)));
                }
                native += u32::from(row["support"] == "native");
                carried_out += u32::from(code(&done) == Some(0));
                if row["support"] == "emulated" {
                    words.push("--allow-emulation");
                    let done = known.run(&words);
                    if !matches!(code(&done), Some(0 | 4 | 5)) {
                        wrong.push(format!("{words:?}: {:?} {}", code(&done), stderr(&done)));
                    }
                }
            }
        }
        assert!(native > 90, "{native}");
        assert!(carried_out * 10 > native * 8, "{carried_out} of {native}");
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

//! Storing credentials, testing them, and removing them.

use std::collections::BTreeMap;
use std::fs;

use assert_cmd::assert::Assert;
use crm_sandbox::Sandbox;
use serde_json::Value;

use super::secrets::write;
use super::served::{served, variables};
use super::{Machine, code, stderr, stdout};

/// Runs a command where the addresses of the sandbox are set, and no credential is.
fn run(machine: &Machine, sandbox: &Sandbox, line: &str, input: &str) -> Assert {
    let addresses = variables(sandbox).into_iter();
    machine
        .crm()
        .envs(addresses.filter(|(name, _)| name.ends_with("_BASE_URL")))
        .args(line.split_whitespace())
        .write_stdin(input)
        .assert()
}

fn status(done: &Assert, vendor: &str) -> Value {
    let rows: Value = serde_json::from_str(&stdout(done)).expect("JSON");
    let rows = rows.as_array().expect("rows");
    let row = rows.iter().find(|row| row["vendor"] == vendor);
    row.expect("the vendor").clone()
}

#[test]
fn a_key_is_tested_and_stored_and_removed() {
    served(Sandbox::builder().contacts(3), |sandbox| {
        let keys: BTreeMap<_, _> = variables(sandbox).into_iter().collect();
        let machine = Machine::new();
        write(
            &machine,
            "# mine\n[profiles.work.skarbe]\napi_key = \"other\" # old\n",
            0o600,
        );
        let file = machine.path().join(".config/crm/config.toml");
        let snov = format!(
            "{}\n{}\n",
            keys["CRM_SNOV_CLIENT_ID"], keys["CRM_SNOV_CLIENT_SECRET"]
        );
        for vendor in ["minotaur", "skarbe", "lunarsend", "callab", "snov"] {
            let key = match vendor {
                "snov" => snov.clone(),
                _ => keys[&format!("CRM_{}_API_KEY", vendor.to_uppercase())].clone(),
            };
            let done = run(&machine, sandbox, &format!("login {vendor}"), &key).success();
            assert!(stderr(&done).contains("accepts it"), "{}", stderr(&done));
            for secret in key.lines() {
                assert!(!stderr(&done).contains(secret), "{}", stderr(&done));
            }
        }
        let text = fs::read_to_string(&file).expect("the file");
        assert!(text.starts_with("# mine\n"), "{text}");
        assert!(text.contains("api_key = \"other\" # old"), "{text}");
        assert!(
            text.contains("[profiles.default.snov]\nclient_id = "),
            "{text}"
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&file).expect("the file").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        let done = run(&machine, sandbox, "status --format json", "").success();
        for vendor in ["minotaur", "skarbe", "lunarsend", "callab", "snov"] {
            let row = status(&done, vendor);
            assert_eq!(row["status"], "valid", "{row}");
            assert_eq!(row["credentials_from"], "profile default");
        }
        let row = status(&done, "snov");
        assert!(row["credits_left"].is_string() || row["credits_left"].is_number());
        assert!(
            row["requests_free"]
                .as_str()
                .is_some_and(|free| free.ends_with("of 60 in 60 s")),
            "{row}"
        );
        let done = run(&machine, sandbox, "logout minotaur", "").success();
        assert!(stderr(&done).contains("removed"), "{}", stderr(&done));
        let done = run(&machine, sandbox, "status minotaur", "");
        assert_eq!(code(&done), Some(3), "{}", stderr(&done));
        assert!(stderr(&done).contains("crm login minotaur"));
        let done = run(&machine, sandbox, "logout minotaur", "");
        assert_eq!(code(&done), Some(4), "{}", stderr(&done));
    });
}

#[test]
fn a_key_that_is_rejected_or_not_whole_is_not_stored() {
    served(Sandbox::builder().contacts(1), |sandbox| {
        let machine = Machine::new();
        let file = machine.path().join(".config/crm/config.toml");
        for (line, input, exit, says) in [
            ("login minotaur", "wrong-key-2718", 3, "nothing was stored"),
            ("login snov", "only-an-id", 5, "client_id and client_secret"),
            ("login skarbe", "", 5, "0 came"),
            ("login", "x", 2, "crm login VENDOR with one of"),
            ("login minotaur --sandbox", "x", 2, "leave --sandbox out"),
        ] {
            let done = run(&machine, sandbox, line, input);
            let said = stderr(&done);
            assert_eq!(code(&done), Some(exit), "{line}: {said}");
            assert!(said.contains(says), "{line}: {said}");
            assert!(!said.contains("2718"), "{line}: {said}");
            assert!(!file.exists(), "{line}");
        }
        run(
            &machine,
            sandbox,
            "login minotaur --untested",
            "wrong-key-2718",
        )
        .success();
        let done = run(&machine, sandbox, "status --format json", "");
        assert_eq!(code(&done), Some(3), "{}", stderr(&done));
        assert_eq!(status(&done, "minotaur")["status"], "rejected");
        assert_eq!(status(&done, "skarbe")["status"], "missing");
        assert!(!stdout(&done).contains("2718") && !stderr(&done).contains("2718"));
    });
}

#[test]
fn a_half_of_the_credentials_is_told_as_such() {
    let machine = Machine::new();
    let run = |line: &str| {
        let mut command = machine.crm();
        command.env("CRM_SNOV_CLIENT_SECRET", "x");
        command.args(line.split_whitespace()).assert()
    };
    let done = run("credentials --vendor snov --format json").success();
    let rows: Value = serde_json::from_str(&stdout(&done)).expect("JSON");
    assert_eq!(rows.as_array().map(Vec::len), Some(1), "{rows}");
    assert_eq!(rows[0]["credentials"], "incomplete");
    let done = run("status");
    assert_eq!(code(&done), Some(3), "{}", stderr(&done));
    assert!(
        stderr(&done).contains("lack client_id"),
        "{}",
        stderr(&done)
    );
}

#[test]
fn a_file_that_others_can_read_takes_no_credential() {
    let machine = Machine::new();
    write(&machine, "", 0o644);
    let done = machine
        .crm()
        .args(["login", "skarbe", "--untested"])
        .write_stdin("key")
        .assert();
    assert_eq!(code(&done), Some(3), "{}", stderr(&done));
    assert!(stderr(&done).contains("chmod 600"), "{}", stderr(&done));
    write(
        &machine,
        "[profiles.default.skarbe]\napi_key = \"k\"\n",
        0o644,
    );
    let done = machine
        .crm()
        .args(["status", "skarbe", "--format", "json"])
        .assert();
    assert_eq!(code(&done), Some(3), "{}", stderr(&done));
    let row = status(&done, "skarbe");
    assert_eq!(row["status"], "unusable", "{row}");
    assert_eq!(row["credentials_from"], Value::Null, "{row}");
    let said = stderr(&done);
    assert_eq!(
        said.matches("others than you can read").count(),
        1,
        "{said}"
    );
    assert!(said.contains("chmod 600"), "{said}");
    let done = machine.crm().arg("status").assert();
    assert!(!stdout(&done).contains("sandbox"), "{}", stdout(&done));
    let done = Machine::new().crm().arg("status").assert().success();
    assert!(
        stderr(&done).contains("`crm login VENDOR` stores them"),
        "{}",
        stderr(&done)
    );
}

//! Where settings come from, and where requests go.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};

use crm_sandbox::Sandbox;

use super::secrets::write;
use super::served::{served, variables};
use super::{Machine, code, stderr, stdout};

/// What a listener was sent, one text for each connection.
type Seen = Arc<Mutex<Vec<String>>>;

/// Responds to every connection with `response`, once.
fn listener(response: String) -> (SocketAddr, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let seen = Seen::default();
    let noted = seen.clone();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut head = [0; 8192];
            let length = stream.read(&mut head).unwrap_or(0);
            let text = String::from_utf8_lossy(&head[..length]).into_owned();
            noted.lock().expect("no panic").push(text);
            let _ = stream.write_all(response.as_bytes());
        }
    });
    (address, seen)
}

fn response(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )
}

/// The arguments that list a vendor's contacts.
const LIST: [&str; 4] = ["contacts", "list", "--vendor", "skarbe"];

#[test]
fn no_proxy_is_asked_for_an_address_of_this_machine() {
    let (proxy, seen) = listener(response("200 OK", "", "[]"));
    served(Sandbox::builder().contacts(1), |sandbox| {
        for (variable, scheme) in [
            ("http_proxy", "http://"),
            ("HTTP_PROXY", "http://"),
            ("all_proxy", "http://"),
            ("ALL_PROXY", "http://me:pw@"),
            ("ALL_PROXY", "socks5://"),
            ("http_proxy", ""),
        ] {
            let found = variables(sandbox);
            let url = found
                .iter()
                .find(|(name, _)| name == "CRM_SKARBE_BASE_URL")
                .map(|(_, url)| url.clone())
                .expect("an address");
            for url in [url.replace("127.0.0.1", "localhost"), url] {
                Machine::new()
                    .crm()
                    .envs(found.clone())
                    .env("CRM_SKARBE_BASE_URL", url)
                    .env(variable, format!("{scheme}{proxy}"))
                    .env("NO_PROXY", "")
                    .args(LIST)
                    .assert()
                    .success();
            }
        }
    });
    for url in [
        "http://127.0.0.2:1",
        "http://[::1]:1",
        "https://127.0.0.1:1",
        "https://localhost:1",
    ] {
        let done = Machine::new()
            .crm()
            .env("CRM_SKARBE_API_KEY", "key")
            .env("CRM_SKARBE_BASE_URL", url)
            .env("ALL_PROXY", format!("http://{proxy}"))
            .env("HTTPS_PROXY", format!("http://{proxy}"))
            .args(LIST)
            .assert();
        assert_eq!(code(&done), Some(7), "{}", stderr(&done));
    }
    Machine::new()
        .crm()
        .env("http_proxy", format!("http://{proxy}"))
        .args(["contacts", "list", "--vendor", "minotaur", "--sandbox"])
        .args(["--sandbox-contacts", "1"])
        .assert()
        .success();
    assert_eq!(*seen.lock().expect("no panic"), Vec::<String>::new());
}

#[test]
fn a_proxy_is_told_the_host_of_a_vendor_and_nothing_else() {
    for variable in ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
        let (proxy, seen) = listener(response("502 Bad Gateway", "", ""));
        Machine::new()
            .crm()
            .env("CRM_SKARBE_API_KEY", "hidden-key")
            .env("CRM_SKARBE_BASE_URL", "https://crm.invalid/secret-path")
            .env(variable, format!("http://{proxy}"))
            .args(LIST)
            .assert()
            .failure();
        let seen = seen.lock().expect("no panic").join("\n");
        assert!(
            seen.starts_with("CONNECT crm.invalid:443 "),
            "{variable}: {seen}"
        );
        assert!(
            !seen.contains("hidden") && !seen.contains("secret"),
            "{seen}"
        );
    }
}

#[test]
fn an_empty_variable_is_one_that_is_not_set() {
    fn names(command: &clap::Command, found: &mut Vec<String>) {
        for argument in command.get_arguments() {
            let name = argument.get_env().and_then(std::ffi::OsStr::to_str);
            found.extend(name.map(str::to_owned));
        }
        for command in command.get_subcommands() {
            names(command, found);
        }
    }
    let mut found = Vec::new();
    names(&crm_cli::cli::command(), &mut found);
    assert!(found.len() > 6, "{found:?}");
    let machine = Machine::new();
    served(Sandbox::builder().contacts(1), |sandbox| {
        for name in found.iter().map(String::as_str).chain(["XDG_CONFIG_HOME"]) {
            let done = machine
                .crm()
                .envs(variables(sandbox))
                .env(name, "")
                .args(LIST)
                .assert();
            assert_eq!(code(&done), Some(0), "{name}: {}", stderr(&done));
        }
        // Those of other vendors, and an address.
        let done = machine
            .crm()
            .envs(variables(sandbox))
            .env("CRM_SNOV_CLIENT_ID", "")
            .env("CRM_SNOV_BASE_URL", "")
            .args(["credentials", "--format", "json"])
            .assert()
            .success();
        let rows: serde_json::Value = serde_json::from_str(&stdout(&done)).expect("JSON");
        let snov = rows.as_array().expect("rows").iter();
        let snov = snov.clone().find(|row| row["vendor"] == "snov");
        let snov = snov.expect("a row");
        assert_eq!(
            snov["taken_from"],
            "client_id: nowhere, client_secret: environment"
        );
        assert_eq!(snov["address_from"], "documentation");
    });
    let done = machine
        .crm()
        .env("CRM_VENDOR", "")
        .args(["contacts", "list"])
        .assert();
    assert!(
        stderr(&done).contains("no vendor was named"),
        "{}",
        stderr(&done)
    );
    let done = machine
        .crm()
        .env("CRM_SKARBE_API_KEY", "")
        .args(LIST)
        .assert();
    assert!(
        stderr(&done).contains("set CRM_SKARBE_API_KEY"),
        "{}",
        stderr(&done)
    );
}

#[test]
fn the_address_of_the_environment_serves_the_key_of_a_profile() {
    served(Sandbox::builder().contacts(1), |sandbox| {
        let found: std::collections::BTreeMap<_, _> = variables(sandbox).into_iter().collect();
        let machine = Machine::new();
        let profile = format!(
            "[profiles.default.skarbe]\napi_key = \"{}\"\n",
            found["CRM_SKARBE_API_KEY"]
        );
        write(&machine, &profile, 0o600);
        let run = |key: Option<&str>| {
            let mut command = machine.crm();
            command.env("CRM_SKARBE_BASE_URL", &found["CRM_SKARBE_BASE_URL"]);
            if let Some(key) = key {
                command.env("CRM_SKARBE_API_KEY", key);
            }
            command.args(LIST).assert()
        };
        run(None).success();
        let elsewhere = format!("{profile}base_url = \"https://crm.invalid\"\n");
        write(&machine, &elsewhere, 0o600);
        let done = run(None);
        assert_eq!(code(&done), Some(3));
        let text = stderr(&done);
        assert!(text.contains("has another `base_url`"), "{text}");
        run(Some(&found["CRM_SKARBE_API_KEY"])).success();
    });
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_no_trouble_while_nothing_is_taken_from_it() {
    served(Sandbox::builder().contacts(1), |sandbox| {
        let machine = Machine::new();
        write(
            &machine,
            "[profiles.default.minotaur]\napi_key = \"k\"\n",
            0o644,
        );
        let run = |vendor: &str| {
            let mut command = machine.crm();
            for (name, value) in variables(sandbox) {
                if !name.starts_with("CRM_MINOTAUR_API") {
                    command.env(name, value);
                }
            }
            command
                .args(["contacts", "list", "--vendor", vendor])
                .assert()
        };
        run("skarbe").success();
        let done = run("minotaur");
        assert_eq!(code(&done), Some(3));
        assert!(stderr(&done).contains("chmod 600"), "{}", stderr(&done));
    });
}

#[cfg(unix)]
#[test]
fn a_file_that_can_not_be_read_is_no_trouble_while_nothing_is_taken_from_it() {
    served(Sandbox::builder().contacts(1), |sandbox| {
        for kind in ["broken", "folder", "pipe"] {
            let machine = Machine::new();
            write(&machine, "x = [", 0o600);
            let path = machine.path().join(".config/crm/config.toml");
            if kind != "broken" {
                std::fs::remove_file(&path).expect("a file");
                let make = if kind == "pipe" { "mkfifo" } else { "mkdir" };
                let made = std::process::Command::new(make).arg(&path).status();
                assert!(made.expect("a command").success());
            }
            let run = |without: &str, arguments: &[&str]| {
                let mut command = machine.crm();
                for (name, value) in variables(sandbox) {
                    if !name.starts_with("CRM_SKARBE") || !name.ends_with(without) {
                        command.env(name, value);
                    }
                }
                command.args(arguments).assert()
            };
            let list = ["contacts", "list", "--vendor", "skarbe"];
            run("NOTHING", &list).success();
            run("_KEY", &["vendors"]).success();
            // The key would go to the documented address though the file may have another.
            for without in ["_KEY", "_URL"] {
                let done = run(without, &list);
                assert_eq!(code(&done), Some(3), "{kind}: {}", stderr(&done));
                assert!(stderr(&done).contains("config.toml"), "{}", stderr(&done));
            }
            let named = [&list[..], &["--profile", "default"]].concat();
            assert_eq!(code(&run("NOTHING", &named)), Some(3), "{kind}");
        }
    });
}

#[test]
fn a_variable_of_blanks_is_one_that_is_not_set() {
    let machine = Machine::new();
    let mut command = machine.crm();
    let done = command
        .env("CRM_SANDBOX", " ")
        .env("CRM_SKARBE_API_KEY", " ")
        .args(["contacts", "list", "--vendor", "skarbe"])
        .assert();
    assert_eq!(code(&done), Some(3), "{}", stderr(&done));
}

#[test]
fn a_redirect_is_a_matter_of_the_address() {
    for (location, expected) in [
        (
            "/api/connect/contacts/",
            "https://api.skarbe.com by its documentation",
        ),
        ("/v2/api/connect/contacts?page=1", "/v2; "),
        (
            "https://new.invalid/x/api/connect/contacts",
            "to https://new.invalid/x; ",
        ),
        (
            "http://new.invalid/api/connect/contacts",
            "by its documentation",
        ),
        ("https://login.invalid/?for=ada", "by its documentation"),
        ("", "by its documentation"),
    ] {
        let headers = match location {
            "" => String::new(),
            location => format!("location: {location}\r\n"),
        };
        for status in ["301 Moved Permanently", "307 Temporary Redirect"] {
            let (vendor, seen) = listener(response(status, &headers, ""));
            let done = Machine::new()
                .crm()
                .env("CRM_SKARBE_API_KEY", "key")
                .env("CRM_SKARBE_BASE_URL", format!("http://{vendor}"))
                .args(LIST)
                .assert();
            let text = stderr(&done);
            assert_eq!(code(&done), Some(3), "{location}: {text}");
            assert!(
                text.contains("set CRM_SKARBE_BASE_URL"),
                "{location}: {text}"
            );
            assert!(text.contains(expected), "{location}: {text}");
            assert!(!text.contains("set the credentials"), "{location}: {text}");
            assert!(!text.contains("ada"), "{location}: {text}");
            assert_eq!(seen.lock().expect("no panic").len(), 1, "{location}");
        }
    }
}

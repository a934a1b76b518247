//! How commands fail: the status, what is said, and that nothing was done.

use std::net::TcpListener;

use crm_sandbox::{Fault, Sandbox};

use super::served::{served, variables};
use super::{Machine, code, stderr, stdout};

#[test]
fn each_kind_of_failure_has_its_status_and_says_what_to_do() {
    let machine = Machine::new();
    let nobody = "contacts get 00000000-0000-4000-8000-000000000000 --vendor minotaur";
    for (line, status, says) in [
        ("contacts list", 2, "add --vendor with one of"),
        (
            "contacts list --vendor nobody",
            2,
            "expected one of: callab",
        ),
        (
            "contacts list --vendor minotaur/v9",
            2,
            "expected one of: minotaur/v1",
        ),
        ("contacts create --vendor minotaur", 2, "--set FIELD=VALUE"),
        (
            "contacts delete 1 --vendor minotaur",
            2,
            "run it again with --yes",
        ),
        (
            "verify ada@example.com --vendor snov",
            2,
            "costs credits: an undocumented number of credits per address",
        ),
        (
            "contacts list --vendor minotaur --resume x",
            2,
            "names no checkpoint",
        ),
        ("vendors --resource x", 2, "expected one of contact"),
        (nobody, 4, "→"),
        ("contacts get 1 --vendor minotaur", 5, "must be a UUID"),
        (
            "contacts create --vendor skarbe --set first_nam=x",
            5,
            "there is: first_name",
        ),
        (
            "contacts create --vendor skarbe --set score=x",
            5,
            "an integer",
        ),
        (
            "contacts list --vendor skarbe --filter x=1",
            6,
            "use of: text",
        ),
        ("deals list --vendor skarbe", 6, "`crm vendors skarbe`"),
        (
            "contacts delete 1 --vendor skarbe --yes",
            6,
            "in the vendor's app",
        ),
        (
            "contacts get 1 --vendor skarbe",
            6,
            "run it again with --allow-emulation",
        ),
    ] {
        let done = machine.run(line);
        let said = stderr(&done);
        assert_eq!(code(&done), Some(status), "{line}: {said}");
        assert!(said.contains(says) || says == "→", "{line}: {said}");
        assert!(said.starts_with("error: "), "{line}: {said}");
        assert_eq!(stdout(&done), "", "{line}");
    }
}

#[test]
fn missing_and_wrong_credentials_end_with_their_status() {
    let machine = Machine::new();
    let line = ["contacts", "list", "--vendor", "minotaur"];
    let done = machine.crm().args(line).assert();
    assert_eq!(code(&done), Some(3));
    assert!(
        stderr(&done).contains("CRM_MINOTAUR_API_KEY"),
        "{}",
        stderr(&done)
    );
    assert!(stderr(&done).contains("--sandbox"), "{}", stderr(&done));
    served(Sandbox::builder().contacts(1), |sandbox| {
        let done = machine
            .crm()
            .envs(variables(sandbox))
            .env("CRM_MINOTAUR_API_KEY", "not-the-key")
            .args(line)
            .assert();
        assert_eq!(code(&done), Some(3), "{}", stderr(&done));
    });
}

#[test]
fn what_may_work_later_ends_with_its_status() {
    let machine = Machine::new();
    // A port that nobody listens on any more.
    let port = {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.local_addr().expect("an address").port()
    };
    let done = machine
        .crm()
        .env("CRM_SKARBE_API_KEY", "key")
        .env("CRM_SKARBE_BASE_URL", format!("http://127.0.0.1:{port}"))
        .args(["contacts", "list", "--vendor", "skarbe"])
        .assert();
    assert_eq!(code(&done), Some(7), "{}", stderr(&done));
}

#[test]
fn a_write_in_doubt_ends_with_its_status_and_says_how_to_find_out() {
    const CREATE: &[&str] = &[
        "create",
        "--set",
        "first_name=Ada",
        "--set",
        "last_name=Lovelace",
        "--set",
        "emails=ada@example.com",
    ];
    const UPDATE: &[&str] = &["update", "1", "--set", "first_name=Ada"];
    const DELETE: &[&str] = &["delete", "1", "--yes"];
    type Break = fn(Fault) -> Fault;
    let faults: [Break; 6] = [
        |fault| fault.reset_after_handling(),
        |fault| fault.truncated(),
        |fault| fault.invalid_json(),
        |fault| fault.status(500),
        |fault| fault.status(504),
        |fault| fault.html(502),
    ];
    for (operation, command, look, shows) in [
        (
            "contacts_create",
            CREATE,
            "crm contacts find",
            "if that shows the record",
        ),
        (
            "contacts_update",
            UPDATE,
            "crm contacts get",
            "if that shows the change",
        ),
        (
            "contacts_delete",
            DELETE,
            "crm contacts get",
            "does not show the record any more",
        ),
    ] {
        for fault in faults {
            // A delete that is safe to retry fails each time.
            let fault = fault(Fault::on(operation).vendor("minotaur"));
            served(Sandbox::builder().contacts(3).fault(fault), |sandbox| {
                let id = sandbox.records("minotaur", "contacts")[0]["id"].to_string();
                let id = id.trim_matches('"');
                let command = command
                    .iter()
                    .map(|word| if *word == "1" { id } else { word });
                let done = Machine::new()
                    .crm()
                    .envs(variables(sandbox))
                    .args(["contacts", "--vendor", "minotaur"])
                    .args(command)
                    .assert();
                let told = stderr(&done);
                assert_eq!(code(&done), Some(8), "{told}");
                for words in ["may have been carried out", look, shows] {
                    assert!(told.contains(words), "{words}: {told}");
                }
                let requests = sandbox.requests();
                let sent = requests
                    .iter()
                    .filter(|request| request.operation.as_deref() == Some(operation))
                    .count();
                assert!(
                    sent == 1 || operation == "contacts_delete",
                    "{operation}: {sent}"
                );
            });
        }
    }
}

#[test]
fn a_success_that_tells_nothing_is_one_and_an_error_under_it_is_none() {
    let create = |fault: Fault| {
        let sandbox = Sandbox::builder()
            .contacts(1)
            .vendors(["skarbe"])
            .fault(fault);
        let mut told = (None, String::new());
        served(sandbox, |sandbox| {
            let done = Machine::new()
                .crm()
                .envs(variables(sandbox))
                .args(["contacts", "create", "--vendor", "skarbe"])
                .args(["--set", "emails=ada@example.com"])
                .assert();
            told = (code(&done), stderr(&done));
        });
        told
    };
    let (code, told) = create(Fault::on("contacts_create").empty());
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains("the id of the new contact"), "{told}");
    let (code, told) = create(Fault::on("contacts_create").error_under_success());
    assert_eq!(code, Some(5), "{told}");
    assert!(told.contains("Workspace is suspended"), "{told}");
}

#[test]
fn an_interrupted_list_tells_where_to_go_on_and_goes_on_there() {
    // A failure that no client repeats, so that the list ends at once.
    let fault = Fault::on("contacts_list")
        .vendor("minotaur")
        .after(1)
        .status(403);
    served(Sandbox::builder().contacts(250).fault(fault), |sandbox| {
        let machine = Machine::new();
        let list = |more: &[&str]| {
            machine
                .crm()
                .envs(variables(sandbox))
                .args([
                    "contacts", "list", "--vendor", "minotaur", "--format", "ndjson",
                ])
                .args(["--page-size", "100", "--fields", "id"])
                .args(more)
                .assert()
        };
        let first = list(&[]);
        assert_ne!(code(&first), Some(0));
        let said = stderr(&first);
        let error: serde_json::Value =
            serde_json::from_str(said.lines().last().unwrap_or_default()).expect("JSON");
        let advice = error["error"]["advice"].as_str().unwrap_or_default();
        let checkpoint = advice
            .split("--resume ")
            .nth(1)
            .and_then(|rest| rest.split('`').next());
        let checkpoint = checkpoint.expect("a checkpoint").to_owned();
        assert_eq!(checkpoint, "list-1");
        sandbox.clear_faults();
        let second = list(&["--resume", &checkpoint]);
        assert_eq!(code(&second), Some(0), "{}", stderr(&second));
        let whole = list(&[]);
        assert_eq!(
            format!("{}{}", stdout(&first), stdout(&second)),
            stdout(&whole)
        );
        assert_eq!(stdout(&whole).lines().count(), 250);
    });
}

#[test]
fn a_wait_that_the_vendor_asks_for_is_told() {
    let busy = Fault::on("contacts_list").first(1);
    let busy = busy.status(429).retry_after_seconds(3);
    let few = Sandbox::builder().contacts(2).vendors(["skarbe"]);
    served(few.fault(busy), |sandbox| {
        let list = |more: &[&str]| {
            let done = Machine::new()
                .crm()
                .envs(variables(sandbox))
                .args(["contacts", "list", "--vendor", "skarbe"])
                .args(more)
                .assert();
            assert_eq!(code(&done), Some(0), "{}", stderr(&done));
            stderr(&done)
        };
        assert_eq!(
            list(&[]),
            "skarbe: contacts_list waits 3 s: the vendor asks to be called again after that time\n"
        );
        assert_eq!(list(&[]), "");
    });
}

#[test]
fn what_was_sent_of_a_person_is_in_no_error() {
    let names = ["Augusta", "Byron"];
    for (status, body) in [
        (409, r#"{"error": "Augusta BYRON is a contact already"}"#),
        (400, r#"{"error": {"firstName": ["Augusta is too long"]}}"#),
    ] {
        let server = responding(move |_| (status, body.to_owned()));
        for line in [
            vec!["contacts", "create", "--vendor", "skarbe"],
            vec!["call", "skarbe", "contacts_create", "--yes"],
        ] {
            let machine = Machine::new();
            let mut crm = machine.crm();
            crm.env("CRM_SKARBE_API_KEY", "k")
                .env("CRM_SKARBE_BASE_URL", &server)
                .args(&line);
            let done = match line[0] {
                "call" => crm
                    .args(["--body", "-"])
                    .write_stdin(r#"{"firstName": "Augusta", "lastName": "Byron"}"#)
                    .assert(),
                _ => crm
                    .args(["--set", "first_name=Augusta", "--set", "last_name=Byron"])
                    .assert(),
            };
            let told = stderr(&done);
            assert_eq!(code(&done), Some(5), "{told}");
            assert!(told.contains("[personal]"), "{told}");
            for name in names {
                assert!(
                    !told.to_lowercase().contains(&name.to_lowercase()),
                    "{told}"
                );
            }
        }
    }
}

#[test]
fn a_limit_hides_no_row_that_is_counted_and_never_comes() {
    let server = responding(|request| {
        let row = |id: &str| format!(r#"{{"id": "{id}", "first_name": "Ana"}}"#);
        let body = match request {
            _ if request.contains("/metadata") => {
                r#"{"pagination": {"total_records": 3, "current_page": 1, "total_pages": 1}}"#
                    .to_owned()
            }
            _ if request.contains(r#""page":1"#) => format!("[{}, {}]", row("a"), row("b")),
            _ => "[]".to_owned(),
        };
        (201, body)
    });
    // As many as come, one less, and none.
    for (limit, status) in [("2", 8), ("1", 0), ("0", 8)] {
        let done = Machine::new()
            .crm()
            .env("CRM_MINOTAUR_API_KEY", "k")
            .env("CRM_MINOTAUR_BASE_URL", &server)
            .args(["contacts", "list", "--vendor", "minotaur", "--limit", limit])
            .args(["--format", "ndjson", "--fields", "id"])
            .assert();
        let told = stderr(&done);
        assert_eq!(code(&done), Some(status), "{limit}: {told}");
        assert_eq!(
            told.contains("minotaur counts 3 and 2 came"),
            status == 8,
            "{limit}: {told}"
        );
    }
}

/// The address of a server that responds to a request, whose head and body it is given, with a status
/// and a body.
fn responding(response: impl Fn(&str) -> (u16, String) + Send + 'static) -> String {
    use std::io::{Read, Write};

    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let mut read = Vec::new();
            let mut part = [0; 4096];
            // All of the body is there when its JSON is closed.
            while !read.ends_with(b"}") {
                match stream.read(&mut part) {
                    Ok(0) | Err(_) => break,
                    Ok(size) => read.extend_from_slice(&part[..size]),
                }
            }
            let (status, body) = response(&String::from_utf8_lossy(&read));
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status} Said\r\ncontent-type: application/json\r\n\
                 content-length: {length}\r\nconnection: close\r\n\r\n{body}"
            );
            let _ = stream.write_all(head.as_bytes());
        }
    });
    format!("http://{address}")
}

#[cfg(unix)]
#[test]
fn control_c_ends_a_command_with_its_status() {
    use std::process::{Command, Stdio};

    let fault = Fault::on_any().stall();
    served(Sandbox::builder().contacts(1).fault(fault), |sandbox| {
        let home = tempfile::tempdir().expect("a folder");
        let mut child = Command::new(assert_cmd::cargo::cargo_bin!("crm"))
            .env_clear()
            .env("HOME", home.path())
            .envs(variables(sandbox))
            .args(["contacts", "list", "--vendor", "minotaur"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        while sandbox.requests().is_empty() {
            std::thread::yield_now();
        }
        let id = child.id().to_string();
        let sent = Command::new("kill")
            .args(["-INT", &id])
            .status()
            .expect("kill");
        assert!(sent.success());
        assert_eq!(child.wait().expect("it ends").code(), Some(130));
    });
}

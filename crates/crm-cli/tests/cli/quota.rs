//! Commands that run at a time share a vendor's limits and its token.

use std::process::{Child, Command, Stdio};

use crm_runtime::{Feedback, Lane, SlotRequest};
use crm_sandbox::Sandbox;
use crm_shared::{Account, SharedQuota};

use crate::served::{served, variables};
use crate::{Machine, code, stderr, stdout};

/// Starts a command next to others.
fn start(machine: &Machine, sandbox: &Sandbox, line: &str) -> Child {
    Command::new(assert_cmd::cargo::cargo_bin!("crm"))
        .env_clear()
        .env("HOME", machine.path())
        .envs(variables(sandbox))
        .args(line.split(' '))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts")
}

#[test]
fn commands_share_a_limit_that_the_sandbox_keeps() {
    let builder = Sandbox::builder().contacts(5).limits(true);
    served(builder, |sandbox| {
        let machine = Machine::new();
        let line = "call lunarsend contacts_search";
        let children: Vec<_> = (0..8).map(|_| start(&machine, sandbox, line)).collect();
        for child in children {
            let done = child.wait_with_output().expect("it ends");
            let said = String::from_utf8_lossy(&done.stderr);
            assert!(done.status.success(), "{said}");
        }
        let requests = sandbox.requests();
        assert_eq!(requests.len(), 8);
        assert!(requests.iter().all(|request| request.status == Some(200)));
    });
}

#[test]
fn eight_commands_make_one_token_call_and_leave_no_credential() {
    served(Sandbox::builder().contacts(5), |sandbox| {
        let machine = Machine::new();
        let line = "call snov balance_get";
        let children: Vec<_> = (0..8).map(|_| start(&machine, sandbox, line)).collect();
        for child in children {
            let done = child.wait_with_output().expect("it ends");
            assert!(done.status.success());
        }
        let requests = sandbox.requests();
        let is_token = |path: &str| path.ends_with("access_token");
        let tokens = requests.iter().filter(|request| is_token(&request.path));
        assert_eq!((requests.len(), tokens.count()), (9, 1));

        let done = machine
            .crm()
            .envs(variables(sandbox))
            .args(["quota", "snov", "--format", "json"])
            .assert()
            .success();
        let told: serde_json::Value = serde_json::from_str(&stdout(&done)).expect("JSON");
        assert_eq!(told[0]["limit"], "60 in 60 s");
        assert_eq!(
            (&told[0]["used"], &told[0]["free"]),
            (&9.into(), &51.into())
        );
        assert_eq!(told[0]["processes"], 8);

        let directory = machine.path().join(".local/state/crm/quota");
        let mut content = String::new();
        for file in std::fs::read_dir(&directory).expect("a directory") {
            let path = file.expect("a file").path();
            content.push_str(&path.to_string_lossy());
            content.push_str(&String::from_utf8_lossy(
                &std::fs::read(&path).expect("read"),
            ));
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let data = path.metadata().expect("a file");
                assert_eq!(data.permissions().mode() & 0o077, 0);
            }
        }
        for (name, value) in variables(sandbox) {
            assert!(
                name.ends_with("_URL") || !content.contains(&value),
                "{name}"
            );
        }
    });
}

/// Whoever waits is told, on lines that fit a narrow terminal.
#[test]
fn the_table_of_who_waits_fits_a_narrow_terminal() {
    let machine = Machine::new();
    let directory = machine.path().join(".local/state/crm/quota");
    let account = Account::api_key("lunarsend", &"hidden-key".into());
    let limits = crm_facade::vendor("lunarsend")
        .expect("a vendor")
        .generations[0]
        .rate_limits;
    let shared = SharedQuota::file(directory).account(&account, limits);
    let limiter = shared.limiter();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let pause = std::time::Duration::from_secs(600);
    runtime.block_on(limiter.feedback(Feedback::pause(pause)));
    runtime.spawn(async move {
        let request = SlotRequest::new("contacts_search").lane(Lane::Bulk);
        limiter.acquire(request).await
    });
    while runtime
        .block_on(shared.status())
        .expect("a status")
        .waiting
        .is_empty()
    {
        std::thread::yield_now();
    }
    let crm = |line: &str| {
        let mut crm = machine.crm();
        crm.env("CRM_LUNARSEND_API_KEY", "hidden-key");
        crm.args(line.split(' ')).assert().success()
    };
    let done = crm("quota");
    let table = stdout(&done);
    assert!(table.contains("contacts_search"), "{table}");
    assert!(table.contains("bulk"), "{table}");
    assert!(table.lines().all(|line| line.len() <= 80), "{table}");
    assert!(stderr(&done).contains("crm/quota"), "{}", stderr(&done));
    let told: serde_json::Value =
        serde_json::from_str(&stdout(&crm("quota --format json"))).expect("JSON");
    assert_eq!(told[0]["calls_waiting"], 1);
    assert_eq!(told[0]["waiting"][0]["lane"], "bulk");
    let chosen = stdout(&crm("quota --fields used,state"));
    assert!(!chosen.contains("bulk"), "{chosen}");
}

#[test]
fn a_quota_is_reset_after_a_question() {
    let machine = Machine::new();
    let crm = |line: &str| {
        machine
            .crm()
            .env("CRM_LUNARSEND_API_KEY", "hidden-key")
            .args(line.split(' '))
            .assert()
    };
    let done = crm("quota lunarsend --reset");
    assert_eq!(code(&done), Some(2));
    assert!(
        stderr(&done).contains("does not forget"),
        "{}",
        stderr(&done)
    );
    crm("quota lunarsend --reset --yes").success();
    let table = stdout(&crm("quota").success());
    assert!(
        table.contains("2 in 1 s") && !table.contains("hidden-key"),
        "{table}"
    );

    assert_eq!(code(&crm("quota --reset")), Some(2));
    let nobody = crm("quota snov");
    assert_eq!(code(&nobody), Some(3));
    assert!(
        stderr(&nobody).contains("no credentials"),
        "{}",
        stderr(&nobody)
    );
    assert_eq!(code(&crm("quota --sandbox")), Some(2));
}

//! Credentials: where they are taken from, and that they are never shown.

use std::fs;

use crm_sandbox::Sandbox;

use super::served::{served, variables};
use super::{Machine, code, stderr, stdout};

const SECRET: &str = "hidden-secret-31415";

/// A configuration file, with these permissions.
pub(super) fn write(machine: &Machine, text: &str, mode: u32) {
    let folder = machine.path().join(".config/crm");
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("config.toml");
    fs::write(&file, text).expect("a file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).expect("permissions");
    }
}

#[test]
fn no_command_shows_a_secret() {
    let machine = Machine::new();
    write(
        &machine,
        &format!(
            "[profiles.default.skarbe]\napi_key = \"{SECRET}\"\n\
             [profiles.odd.skarbe]\napi_key = \"{SECRET}\"\nbase_url = \"ftp://{SECRET}@x\"\n"
        ),
        0o600,
    );
    for line in [
        "credentials",
        "contacts list --vendor skarbe",
        "contacts list --vendor skarbe --format json",
        "contacts list --vendor skarbe --profile odd",
        "contacts list --vendor minotaur",
        "account --vendor snov",
        "call skarbe me_get",
        "call snov balance_get",
        "vendors skarbe",
    ] {
        let done = machine
            .crm()
            .env("CRM_MINOTAUR_API_KEY", SECRET)
            .env("CRM_SNOV_CLIENT_ID", "me")
            .env("CRM_SNOV_CLIENT_SECRET", SECRET)
            .env("CRM_SKARBE_BASE_URL", "http://127.0.0.1:1")
            .env("CRM_MINOTAUR_BASE_URL", "http://127.0.0.1:1")
            .env("CRM_SNOV_BASE_URL", "http://127.0.0.1:1")
            .args(line.split_whitespace())
            .timeout(std::time::Duration::from_secs(60))
            .assert();
        let shown = format!("{}{}", stdout(&done), stderr(&done));
        assert!(!shown.contains(SECRET), "{line}: {shown}");
    }
}

#[test]
fn no_option_takes_a_secret() {
    fn check(command: &clap::Command) {
        for argument in command.get_arguments() {
            let name = argument.get_id().as_str().to_lowercase();
            for word in ["key", "secret", "token", "password"] {
                // Who a person is found by is no secret.
                let is_person = matches!(name.as_str(), "key" | "keys") && argument.is_positional();
                assert!(
                    !name.contains(word) || is_person,
                    "{} {name}",
                    command.get_name()
                );
            }
        }
        command.get_subcommands().for_each(check);
    }
    check(&crm_cli::cli::command());
}

#[cfg(unix)]
#[test]
fn a_configuration_that_others_can_read_is_rejected() {
    let machine = Machine::new();
    for mode in [0o644, 0o640, 0o604, 0o660] {
        write(
            &machine,
            &format!("[profiles.default.skarbe]\napi_key = \"{SECRET}\"\n"),
            mode,
        );
        let done = machine.crm().arg("credentials").assert();
        assert_eq!(code(&done), Some(3), "{mode:o}");
        assert!(stderr(&done).contains("chmod 600"), "{}", stderr(&done));
    }
    // The sandbox needs none of it.
    machine
        .crm()
        .args(["credentials", "--sandbox"])
        .assert()
        .success();
}

#[test]
fn a_profile_gives_credentials_and_goes_before_the_environment_if_it_is_named() {
    served(Sandbox::builder().contacts(3), |sandbox| {
        let machine = Machine::new();
        let found: std::collections::BTreeMap<_, _> = variables(sandbox).into_iter().collect();
        let key = &found["CRM_SKARBE_API_KEY"];
        let url = &found["CRM_SKARBE_BASE_URL"];
        write(
            &machine,
            &format!(
                "[profiles.default.skarbe]\napi_key = \"{key}\"\nbase_url = \"{url}\"\n\
                 [profiles.wrong.skarbe]\napi_key = \"{SECRET}\"\nbase_url = \"{url}\"\n\
                 [profiles.empty]\n"
            ),
            0o600,
        );
        let run = |more: &[&str], env: bool| {
            let mut command = machine.crm();
            if env {
                command.envs(variables(sandbox));
            }
            command
                .args(["contacts", "list", "--vendor", "skarbe"])
                .args(more)
                .assert()
        };
        run(&[], false).success();
        assert_eq!(code(&run(&["--profile", "wrong"], true)), Some(3));
        assert_eq!(code(&run(&["--profile", "empty"], true)), Some(3));
        assert_eq!(code(&run(&["--profile", "nobody"], true)), Some(3));
        assert_eq!(code(&run(&["--config", "nowhere.toml"], true)), Some(3));
        run(&[], true).success();
    });
}

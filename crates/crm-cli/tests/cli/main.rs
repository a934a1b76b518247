//! The real binary, over the sandbox.

mod book;
mod bulk;
mod demo;
mod examples;
mod failures;
mod files;
mod filters;
mod formats;
mod history;
mod login;
mod moves;
mod nouns;
mod paid;
mod people;
mod quota;
mod resources;
mod secrets;
mod served;
mod settings;
mod shell;
mod transfers;
mod verbose;
mod whole;

use std::path::Path;

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use serde_json::Value;

/// A machine of its own for each test: no environment, no configuration, and a sandbox whose data
/// are kept between commands.
struct Machine {
    home: tempfile::TempDir,
}

impl Machine {
    fn new() -> Self {
        Self {
            home: tempfile::tempdir().expect("a folder"),
        }
    }

    fn path(&self) -> &Path {
        self.home.path()
    }

    /// The program, with nothing of this machine around it.
    fn crm(&self) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("crm"));
        command
            .env_clear()
            .env("HOME", self.path())
            .current_dir(self.path());
        command
    }

    /// Runs a command line on the sandbox. Words are parted by spaces.
    fn run(&self, line: &str) -> Assert {
        self.crm()
            .env("CRM_SANDBOX", "1")
            .env("CRM_SANDBOX_DB", self.path().join("sandbox.db"))
            .env("CRM_SANDBOX_CONTACTS", "20")
            .args(line.split_whitespace())
            .assert()
    }

    /// The JSON that a command writes.
    fn json(&self, line: &str) -> Value {
        let done = self.run(&format!("{line} --format json")).success();
        serde_json::from_slice(&done.get_output().stdout).expect("JSON")
    }
}

fn stdout(done: &Assert) -> String {
    String::from_utf8(done.get_output().stdout.clone()).expect("text")
}

fn stderr(done: &Assert) -> String {
    String::from_utf8(done.get_output().stderr.clone()).expect("text")
}

fn code(done: &Assert) -> Option<i32> {
    done.get_output().status.code()
}

//! The page with the figures.

use std::fmt::Write as _;
use std::process::Command;

/// What was measured, in sections.
pub(crate) struct Report {
    text: String,
}

impl Report {
    pub(crate) fn new() -> Self {
        Self {
            text: String::new(),
        }
    }

    /// Begins a section, with its goal.
    pub(crate) fn section(&mut self, title: &str, goal: &str) {
        println!("\n{title}: {goal}");
        let _ = write!(self.text, "\n## {title}\n\n{goal}\n\n");
    }

    /// Adds a row; the first of a section is the head.
    pub(crate) fn row(&mut self, cells: &[String]) {
        println!("  {}", cells.join("  "));
        let head = self.text.ends_with("\n\n");
        let _ = writeln!(self.text, "| {} |", cells.join(" | "));
        if head {
            let _ = writeln!(self.text, "|{}", "---|".repeat(cells.len()));
        }
    }

    /// The whole page, with machine and date.
    pub(crate) fn page(&self) -> String {
        let said = |program: &str, arguments: &[&str]| {
            let output = Command::new(program).args(arguments).output();
            let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
            text.unwrap_or_default().trim().to_owned()
        };
        let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let cpu = cpu.lines().find(|line| line.starts_with("model name"));
        let cpu = cpu
            .and_then(|line| line.split(": ").nth(1))
            .unwrap_or("unknown");
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        format!(
            "# Benchmarks\n\nWritten by `cargo xtask bench` on {}: {cpu}, {cores} cores, {}, {}. CPU is user and system \
             time of the client's process; the server is a process of its own on the same machine, \
             without TLS. Runs are interleaved and figures are medians; ratios are to \
             hand-written reqwest with serde structs.\n{}\n{REASONS}",
            said("date", &["-u", "+%Y-%m-%d"]),
            said("uname", &["-sr"]),
            said("rustc", &["--version"]),
            self.text
        )
    }
}

/// How a goal is said to be met.
pub(crate) fn met(is_met: bool) -> &'static str {
    if is_met { "yes" } else { "no" }
}

/// What costs most where a goal is not met; written by hand, from callgrind.
const REASONS: &str = include_str!("../../../profile.md");

/// A row out of anything that can be printed.
#[macro_export]
macro_rules! cells {
    ($($cell:expr),* $(,)?) => { &[$( $cell.to_string() ),*] };
}

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

    /// Begins a section of figures that are taken now, with its goal.
    pub(crate) fn section(&mut self, title: &str, goal: &str) {
        self.section_of(title, goal, &today());
    }

    /// Begins a section of figures that were taken on a day.
    pub(crate) fn section_of(&mut self, title: &str, goal: &str, day: &str) {
        println!("\n{title}: {goal}");
        let _ = write!(self.text, "\n## {title}\n\n{goal} Taken on {day}.\n\n");
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

    /// The whole page, with these sections in the place of those of an older one.
    pub(crate) fn put_into(&self, older: &str) -> String {
        let text = self.with_reasons();
        let own = sections(&text);
        let all = sections(older).into_iter().map(|section| {
            let same = own.iter().find(|own| title(own) == title(section));
            same.copied().unwrap_or(section)
        });
        head() + &all.collect::<String>()
    }

    /// The whole page.
    pub(crate) fn page(&self) -> String {
        head() + &self.with_reasons()
    }

    fn with_reasons(&self) -> String {
        format!("{}\n{REASONS}", self.text)
    }
}

/// The sections of a page, each with its heading.
fn sections(page: &str) -> Vec<&str> {
    const MARK: &str = "\n## ";
    let starts: Vec<_> = page.match_indices(MARK).map(|(start, _)| start).collect();
    let ends = starts.iter().skip(1).copied().chain([page.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &page[*start..end])
        .collect()
}

fn title(section: &str) -> Option<&str> {
    section.trim_start().lines().next()
}

/// The day, as the page writes it.
pub(crate) fn today() -> String {
    said("date", &["-u", "+%Y-%m-%d"])
}

/// What a program says.
fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    text.unwrap_or_default().trim().to_owned()
}

/// How the page begins, with the machine.
fn head() -> String {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu = cpu.lines().find(|line| line.starts_with("model name"));
    let cpu = cpu
        .and_then(|line| line.split(": ").nth(1))
        .unwrap_or("unknown");
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!(
        "# Benchmarks\n\nWritten by `cargo xtask bench` on {cpu}, {cores} cores, {}, {}. CPU is user and system \
             time of the client's process; the server is a process of its own on the same machine, \
             without TLS. Runs are interleaved and figures are medians; ratios are to \
             hand-written reqwest with serde structs.\n",
        said("uname", &["-sr"]),
        said("rustc", &["--version"]),
    )
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

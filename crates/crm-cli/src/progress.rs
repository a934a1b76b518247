//! How far something is, for a person at a terminal.
//!
//! Nothing of it is written where standard error is no terminal.

use std::fmt::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{HumanDuration, ProgressBar, ProgressState, ProgressStyle};

use crate::terminal::calm;
use crate::words::counted;

/// The bar that is on the screen.
static SHOWN: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// Why calls wait, and until when, if they do.
static WAIT: Mutex<Option<(String, Option<Instant>)>> = Mutex::new(None);

/// Calls that were made since the bar came on the screen.
static CALLS: AtomicU64 = AtomicU64::new(0);

/// Where the total is known.
const OF_TOTAL: &str = "{spinner} {msg} {bar:30} {pos}/{len}{calls}, {elapsed}{left}{wait}";
/// Where it is not.
const COUNTED: &str = "{spinner} {msg} {pos}{calls}, {elapsed}{wait}";

/// Counts a call.
pub(crate) fn called() {
    CALLS.fetch_add(1, Ordering::Relaxed);
}

/// The calls as a part of the line, once there are any.
fn calls() -> String {
    match CALLS.load(Ordering::Relaxed) {
        0 => String::new(),
        calls => format!(", {}", counted(calls, "call")),
    }
}

/// Writes to standard error without tearing the bar that is on the screen.
pub(crate) fn beside_bar(write: impl FnOnce()) {
    let shown = SHOWN.lock().ok().and_then(|shown| shown.clone());
    match shown {
        Some(bar) => bar.suspend(write),
        None => write(),
    }
}

/// Shows on the bar that calls wait, and for how long, until they continue. No if there is no bar.
pub(crate) fn wait(why: &str, until: Option<Instant>) -> bool {
    if SHOWN.lock().map_or(true, |shown| shown.is_none()) {
        return false;
    }
    let Ok(mut wait) = WAIT.lock() else {
        return false;
    };
    *wait = Some((calm(why).into_owned(), until));
    true
}

fn show(bar: Option<ProgressBar>) {
    end_wait();
    CALLS.store(0, Ordering::Relaxed);
    if let Ok(mut shown) = SHOWN.lock() {
        *shown = bar;
    }
}

fn end_wait() {
    if let Ok(mut wait) = WAIT.lock() {
        *wait = None;
    }
}

/// The wait as a part of the line; nothing once it is over.
fn waiting(now: Instant) -> String {
    let Ok(mut wait) = WAIT.lock() else {
        return String::new();
    };
    let left = wait.as_ref().map(|(why, until)| {
        let left = until.map(|until| until.saturating_duration_since(now));
        (why.clone(), left)
    });
    match left {
        Some((_, Some(Duration::ZERO))) => {
            *wait = None;
            String::new()
        }
        Some((why, Some(left))) => format!("; {why}: {} s left", left.as_secs() + 1),
        Some((why, None)) => format!("; {why}"),
        None => String::new(),
    }
}

/// The time that is left, once there is something to tell it from.
fn left(state: &ProgressState) -> String {
    match (state.pos(), state.len()) {
        (0, _) | (_, None) => String::new(),
        (done, Some(all)) if done >= all => String::new(),
        _ => format!(", {} left", HumanDuration(state.eta())),
    }
}

/// A bar or a counter on standard error; nothing where no person looks.
#[derive(Clone, Debug)]
pub struct Progress(ProgressBar);

impl Progress {
    pub(crate) fn hidden() -> Self {
        Self(ProgressBar::hidden())
    }

    pub(crate) fn shown(what: &str, total: Option<u64>) -> Self {
        let progress = Self(ProgressBar::no_length());
        progress.style(COUNTED);
        progress.label(what);
        if let Some(total) = total {
            progress.total(total);
        }
        // The line moves, whether or not anything comes.
        progress.0.enable_steady_tick(Duration::from_millis(200));
        show(Some(progress.0.clone()));
        progress
    }

    fn style(&self, template: &str) {
        if let Ok(style) = ProgressStyle::with_template(template) {
            let wait = |_: &ProgressState, line: &mut dyn Write| {
                let _ = line.write_str(&waiting(Instant::now()));
            };
            let left = |state: &ProgressState, line: &mut dyn Write| {
                let _ = line.write_str(&left(state));
            };
            let made = |_: &ProgressState, line: &mut dyn Write| {
                let _ = line.write_str(&calls());
            };
            let style = style.with_key("wait", wait).with_key("left", left);
            let style = style.with_key("calls", made);
            self.0.set_style(style);
        }
    }

    /// So many more are done.
    pub fn add(&self, done: u64) {
        self.0.inc(done);
    }

    /// So many are done in all.
    pub fn set(&self, done: u64) {
        self.0.set_position(done);
    }

    /// So many there are in all, now that it is known.
    pub fn total(&self, total: u64) {
        if self.0.length() != Some(total) {
            self.0.set_length(total);
            self.style(OF_TOTAL);
        }
    }

    /// What is being done now.
    pub fn label(&self, what: &str) {
        self.0.set_message(what.to_owned());
    }

    /// Writes a line without tearing the bar.
    pub fn line(&self, line: &str) {
        self.0.suspend(|| anstream::eprintln!("{}", calm(line)));
    }

    /// Shows it while some work is done, and takes it off the screen however that ends.
    pub(crate) async fn during<T>(&self, work: impl Future<Output = T>) -> T {
        let done = work.await;
        self.finish();
        done
    }

    /// Takes it off the screen.
    pub fn finish(&self) {
        show(None);
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::Arc;

    use indicatif::{ProgressDrawTarget, TermLike};

    use super::*;

    /// A terminal that keeps what is written to it last.
    #[derive(Clone, Debug, Default)]
    struct Terminal(Arc<Mutex<String>>);

    impl TermLike for Terminal {
        fn width(&self) -> u16 {
            200
        }

        fn move_cursor_up(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_down(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_right(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn move_cursor_left(&self, _: usize) -> io::Result<()> {
            Ok(())
        }

        fn write_line(&self, text: &str) -> io::Result<()> {
            self.write_str(text)
        }

        fn write_str(&self, text: &str) -> io::Result<()> {
            self.0.lock().expect("a terminal").push_str(text);
            Ok(())
        }

        fn clear_line(&self) -> io::Result<()> {
            self.0.lock().expect("a terminal").clear();
            Ok(())
        }

        fn flush(&self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What a terminal shows of a bar.
    fn seen(terminal: &Terminal, progress: &Progress) -> String {
        terminal.0.lock().expect("a terminal").clear();
        progress.0.tick();
        terminal.0.lock().expect("a terminal").clone()
    }

    #[test]
    fn a_total_gives_a_bar_and_a_wait_is_shown_as_such() {
        let terminal = Terminal::default();
        let progress = Progress(ProgressBar::no_length());
        let target = ProgressDrawTarget::term_like(Box::new(terminal.clone()));
        progress.0.set_draw_target(target);
        progress.style(COUNTED);
        progress.label("contacts");
        progress.set(7);
        let line = seen(&terminal, &progress);
        assert!(line.contains("contacts 7, "), "{line}");
        // While no row comes, the calls do.
        called();
        called();
        let line = seen(&terminal, &progress);
        assert!(line.contains("contacts 7, 2 calls, "), "{line}");
        show(Some(progress.0.clone()));
        assert!(!line.contains("left"), "{line}");
        progress.total(20);
        let line = seen(&terminal, &progress);
        assert!(line.contains(" 7/20, "), "{line}");
        assert!(line.contains(" left"), "{line}");
        show(None);
        assert!(!wait("a quota", None), "there is no bar on the screen");
        show(Some(progress.0.clone()));
        let ends = Instant::now() + Duration::from_secs(3_600);
        assert!(wait("the quota of acme", Some(ends)));
        let line = seen(&terminal, &progress);
        assert!(line.contains("the quota of acme: 3"), "{line}");
        assert!(wait("the quota of acme", Some(Instant::now())));
        let line = seen(&terminal, &progress);
        assert!(!line.contains("the quota"), "{line}");
        progress.finish();
    }
}

//! How far something is, for a person at a terminal.

use std::sync::Mutex;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::terminal::calm;

/// The bar that is on the screen.
static SHOWN: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// Writes to standard error without tearing the bar that is on the screen.
pub(crate) fn beside_bar(write: impl FnOnce()) {
    let shown = SHOWN.lock().ok().and_then(|shown| shown.clone());
    match shown {
        Some(bar) => bar.suspend(write),
        None => write(),
    }
}

fn show(bar: Option<ProgressBar>) {
    if let Ok(mut shown) = SHOWN.lock() {
        *shown = bar;
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
        let bar = match total {
            Some(total) => ProgressBar::new(total),
            None => ProgressBar::new_spinner(),
        };
        let template = match total {
            Some(_) => "{msg} {bar:30} {pos}/{len} ({eta} left)",
            None => "{spinner} {msg} {pos}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(what.to_owned());
        bar.enable_steady_tick(Duration::from_millis(200));
        show(Some(bar.clone()));
        Self(bar)
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
        self.0.set_length(total);
    }

    /// What is being done now.
    pub fn label(&self, what: &str) {
        self.0.set_message(what.to_owned());
    }

    /// Writes a line without tearing the bar.
    pub fn line(&self, line: &str) {
        self.0.suspend(|| anstream::eprintln!("{}", calm(line)));
    }

    /// Takes it off the screen.
    pub fn finish(&self) {
        show(None);
        self.0.finish_and_clear();
    }
}

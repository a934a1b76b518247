//! Who is told how far a transfer is.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use crm_facade::Error;
use futures_util::Stream;
use futures_util::future::{Either, select};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::plan::PlannedRow;
use crate::totals::Totals;
use crate::written::Written;

/// Is told how far a transfer is. For a stream in place of a callback, see [`progress`].
pub trait Observer: Send + Sync + 'static {
    /// How many rows the source has, where it is known.
    fn total(&self, rows: u64) {
        let _ = rows;
    }

    /// How things stand, after each batch of rows. Of a plan, only the number of rows is told.
    fn advanced(&self, totals: &Totals) {
        let _ = totals;
    }

    /// How many rows of the source were read since what was [told last](Self::advanced).
    fn read(&self, rows: u64) {
        let _ = rows;
    }

    /// How many records of the target were read to know which exist.
    fn looked_up(&self, records: u64) {
        let _ = records;
    }

    /// What was written at the target, right after it was.
    fn written(&self, write: &Written) {
        let _ = write;
    }

    /// What will become of a row, while a plan is made.
    fn planned(&self, row: &PlannedRow) {
        let _ = row;
    }

    /// Something that a person should know.
    fn note(&self, text: &str) {
        let _ = text;
    }
}

impl<O: Observer + ?Sized> Observer for Arc<O> {
    fn total(&self, rows: u64) {
        (**self).total(rows);
    }

    fn advanced(&self, totals: &Totals) {
        (**self).advanced(totals);
    }

    fn read(&self, rows: u64) {
        (**self).read(rows);
    }

    fn looked_up(&self, records: u64) {
        (**self).looked_up(records);
    }

    fn written(&self, write: &Written) {
        (**self).written(write);
    }

    fn planned(&self, row: &PlannedRow) {
        (**self).planned(row);
    }

    fn note(&self, text: &str) {
        (**self).note(text);
    }
}

/// An observer that ignores everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoObserver;

impl Observer for NoObserver {}

/// How far a transfer is.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Progress {
    /// How many rows the source has.
    Total(u64),
    /// How things stand, after each batch of rows.
    Advanced(Totals),
    /// How many records of the target were read to know which exist.
    LookedUp(u64),
    /// Something that a person should know.
    Note(String),
}

/// An observer, and the stream of what it is told. The stream ends when the transfer does.
///
/// What is not read is kept, so read the stream to its end or drop it.
///
/// ```
/// use crm_transfer::{NoObserver, Progress, Transfer, progress};
/// use futures_util::StreamExt;
///
/// async fn example(transfer: Transfer) -> Result<(), crm_transfer::Error> {
///     let (observer, mut told) = progress();
///     let run = tokio::spawn(transfer.run(observer, Default::default()));
///     while let Some(progress) = told.next().await {
///         if let Progress::Advanced(totals) = progress {
///             println!("{totals}");
///         }
///     }
///     println!("{:?}", run.await.expect("no panic")?.ended);
///     Ok(())
/// }
/// ```
pub fn progress() -> (ProgressSender, ProgressStream) {
    let (sender, receiver) = mpsc::unbounded_channel();
    (ProgressSender(sender), ProgressStream(receiver))
}

/// An observer that passes all on to a stream; see [`progress`].
#[derive(Clone, Debug)]
pub struct ProgressSender(mpsc::UnboundedSender<Progress>);

impl ProgressSender {
    fn send(&self, progress: Progress) {
        // Nobody may listen any more.
        let _ = self.0.send(progress);
    }
}

impl Observer for ProgressSender {
    fn total(&self, rows: u64) {
        self.send(Progress::Total(rows));
    }

    fn advanced(&self, totals: &Totals) {
        self.send(Progress::Advanced(*totals));
    }

    fn looked_up(&self, records: u64) {
        self.send(Progress::LookedUp(records));
    }

    fn note(&self, text: &str) {
        self.send(Progress::Note(text.to_owned()));
    }
}

/// What an observer is told, as a stream; see [`progress`].
#[derive(Debug)]
pub struct ProgressStream(mpsc::UnboundedReceiver<Progress>);

impl Stream for ProgressStream {
    type Item = Progress;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Progress>> {
        self.0.poll_recv(context)
    }
}

/// Waits shorter than this are not told.
const TOLD: Duration = Duration::from_secs(3);

/// Tells of a wait after a call that failed, and whether the vendor asks for it.
pub(crate) fn tell_wait(observer: &dyn Observer, vendor: &str, wait: Duration, error: &Error) {
    if wait >= TOLD {
        let seconds = wait.as_secs();
        observer.note(&match error.retry_after() {
            Some(_) => format!("{vendor} asks to wait; continuing in {seconds} s"),
            None => format!(
                "{vendor} fails for a passing reason; the transfer waits {seconds} s and tries again"
            ),
        });
    }
}

/// Waits, and tells whether the wait came to its end before it was cancelled.
pub(crate) async fn pause(stop: &CancellationToken, time: Duration) -> bool {
    if stop.is_cancelled() {
        return false;
    }
    let (slept, cancelled) = (tokio::time::sleep(time), stop.cancelled());
    match select(pin!(slept), pin!(cancelled)).await {
        Either::Left(_) => !stop.is_cancelled(),
        Either::Right(_) => false,
    }
}

//! Calls from programs that are not asynchronous.
//!
//! [`BlockOn`] waits for any call, job or transfer, and [`BlockOnStream`] turns any list into an
//! iterator. So a blocking program has every method of a client, with the same options, retries
//! and limits.
//!
//! ```no_run
//! # mod crm_acme {
//! #     pub use crm_runtime::blocking;
//! #     pub struct Client;
//! #     impl Client {
//! #         pub async fn me_get(&self) -> Result<String, std::io::Error> { Ok("Ada".to_owned()) }
//! #         pub fn contacts_list_stream(&self) -> impl futures_core::Stream<Item = u8> + Unpin {
//! #             futures_util::stream::iter([1, 2])
//! #         }
//! #     }
//! # }
//! # let client = crm_acme::Client;
//! use crm_acme::blocking::{BlockOn, BlockOnStream};
//!
//! println!("{:?}", client.me_get().block_on()?);
//! for contact in client.contacts_list_stream().block_on_stream() {
//!     println!("{contact:?}");
//! }
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! Each waits on the thread that makes it. Connections and timers belong to one thread of their own,
//! which the first call starts, so that connections stay open between calls.
//!
//! # Panics
//!
//! Both panic in a task of Tokio, where a call that blocks would keep other tasks from running:
//! use `.await` there. They also panic if the operating system can't start the thread.

use std::ops::{Deref, DerefMut};
use std::sync::LazyLock;

use futures_core::Stream;
use futures_util::StreamExt;
use tokio::runtime::{Builder, Runtime};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("crm-blocking")
        .enable_all()
        .build()
        .unwrap_or_else(|error| panic!("the thread for blocking calls can't be started: {error}"))
});

/// Waits for a future on the current thread.
pub trait BlockOn: Future + Sized {
    /// Waits until the future has ended, and returns its output.
    ///
    /// # Panics
    ///
    /// In a task of Tokio; see the [module](self).
    fn block_on(self) -> Self::Output {
        RUNTIME.handle().block_on(self)
    }
}

impl<F: Future> BlockOn for F {}

/// Turns a stream into an iterator.
pub trait BlockOnStream: Stream + Unpin + Sized {
    /// An iterator that waits for each item on the current thread.
    fn block_on_stream(self) -> BlockingStream<Self> {
        BlockingStream { stream: self }
    }
}

impl<S: Stream + Unpin> BlockOnStream for S {}

/// Iterates over a stream; the methods of the stream, such as its checkpoint, stay within reach.
///
/// # Panics
///
/// [`next`](Iterator::next) panics in a task of Tokio; see the [module](self).
#[derive(Debug)]
#[must_use = "rows are requested while they are read"]
pub struct BlockingStream<S> {
    stream: S,
}

impl<S: Stream + Unpin> Iterator for BlockingStream<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<Self::Item> {
        self.stream.next().block_on()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.stream.size_hint()
    }
}

impl<S> Deref for BlockingStream<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.stream
    }
}

impl<S> DerefMut for BlockingStream<S> {
    fn deref_mut(&mut self) -> &mut S {
        &mut self.stream
    }
}

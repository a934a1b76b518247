//! Many writes, one after the other or several at once.

use crm_runtime::BoxFuture;
use futures_core::Stream;
use futures_util::StreamExt;

use crate::error::Result;

/// What became of one input of [`bulk`].
#[derive(Debug)]
#[non_exhaustive]
pub struct BulkResult<T> {
    /// Place of the input, from 0.
    pub index: u64,
    /// The receipt, or why there is none.
    pub result: Result<T>,
}

/// Writes each of `inputs`, at most `at_once` at the same time, and gives what became of each in
/// the order of the inputs.
///
/// A failure does not end the others. Inputs are taken as there is room for them, so a stream
/// without an end will do. Dropping the result ends the writes that are in flight; whether the
/// vendor has carried them out can't be known then.
///
/// ```
/// # async fn example(crm: &crm_facade::Crm) -> crm_facade::Result<()> {
/// use crm_facade::{Options, bulk, model::Contact};
/// use futures_util::{StreamExt, stream};
///
/// let Some(contacts) = crm.contacts() else { return Ok(()) };
/// let people = stream::iter(["Ada", "Grace"]).map(|name| Contact::new().first_name(name));
/// let mut written = bulk(people, 4, |contact| contacts.create(contact, Options::new()));
/// while let Some(written) = written.next().await {
///     println!("{}: {:?}", written.index, written.result);
/// }
/// # Ok(())
/// # }
/// ```
pub fn bulk<'a, I, T, W>(
    inputs: impl Stream<Item = I> + Send + 'a,
    at_once: usize,
    mut write: W,
) -> impl Stream<Item = BulkResult<T>> + Send + Unpin + 'a
where
    I: Send + 'a,
    T: Send + 'a,
    W: FnMut(I) -> BoxFuture<'a, Result<T>> + Send + 'a,
{
    let writes = inputs.enumerate().map(move |(index, input)| {
        let write = write(input);
        async move {
            BulkResult {
                index: index as u64,
                result: write.await,
            }
        }
    });
    Box::pin(writes.buffered(at_once.max(1)))
}

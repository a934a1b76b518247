//! Bodies of responses.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Frame, SizeHint};

const SPACES: &[u8] = &[b' '; 64 << 10];

/// A body in memory, and what comes after it.
#[derive(Default)]
pub(crate) struct Body {
    first: Bytes,
    spaces: u64,
    breaks_off: bool,
    flushed: bool,
}

impl Body {
    /// One whose connection breaks after these bytes.
    pub(crate) fn breaking_off(first: Bytes) -> Self {
        Self {
            first,
            breaks_off: true,
            ..Self::default()
        }
    }

    /// One with so many spaces at its end.
    pub(crate) fn padded(first: Bytes, spaces: u64) -> Self {
        Self {
            first,
            spaces,
            ..Self::default()
        }
    }

    /// What is in memory.
    pub(crate) fn into_bytes(self) -> Bytes {
        self.first
    }
}

impl From<Bytes> for Body {
    fn from(first: Bytes) -> Self {
        Self::padded(first, 0)
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if !self.first.is_empty() {
            let first = std::mem::take(&mut self.first);
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        if self.spaces > 0 {
            let length = self.spaces.min(SPACES.len() as u64);
            self.spaces -= length;
            let chunk = &SPACES[..usize::try_from(length).unwrap_or_default()];
            return Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(chunk)))));
        }
        if !self.breaks_off {
            return Poll::Ready(None);
        }
        if !self.flushed {
            // The connection sends what it has when there is nothing more for the moment.
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err("broken off on purpose")))
    }

    fn is_end_stream(&self) -> bool {
        self.first.is_empty() && self.spaces == 0 && !self.breaks_off
    }

    fn size_hint(&self) -> SizeHint {
        match self.breaks_off {
            true => SizeHint::new(),
            false => SizeHint::with_exact(self.first.len() as u64 + self.spaces),
        }
    }
}

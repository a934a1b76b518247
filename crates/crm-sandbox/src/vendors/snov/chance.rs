//! Decisions that look like chance and are the same each time.

use crate::people::Stream;

/// The stream of what a text is about. The parts are kept apart, so that `a, bc` is not `ab, c`.
pub(super) fn about(seed: u64, parts: &[&str]) -> Stream {
    Stream::new(seed, &parts.join("\u{1f}"), 0)
}

/// A number from 0 to below a bound.
pub(super) fn below(seed: u64, parts: &[&str], bound: u32) -> i64 {
    i64::try_from(about(seed, parts).below(u64::from(bound))).unwrap_or_default()
}

/// True in so many cases of a hundred.
pub(super) fn chance(seed: u64, parts: &[&str], percent: u64) -> bool {
    about(seed, parts).chance(percent)
}

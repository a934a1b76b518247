//! Numbers that follow from a seed, a subject and a count, and from nothing else.

use rand_core::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;

/// A stream of numbers. Its algorithm (PCG XSL 128/64 MCG) is published and does not change, so the
/// same seed gives the same data on every machine and in every version.
pub(crate) struct Stream(Pcg64Mcg);

impl Stream {
    /// The stream of the `n`-th record of a subject, such as `person`. No stream needs another to
    /// be drawn first.
    pub(crate) fn new(seed: u64, subject: &str, n: u64) -> Self {
        let start = subject.bytes().fold(seed, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let base = Pcg64Mcg::seed_from_u64(start).next_u64();
        Self(Pcg64Mcg::seed_from_u64(base.wrapping_add(n)))
    }

    /// 64 bits.
    pub(crate) fn bits(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A number from 0 to `bound`, without `bound`; 0 when `bound` is 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        let product = u128::from(self.bits()) * u128::from(bound);
        u64::try_from(product >> 64).unwrap_or(0)
    }

    /// True in so many cases of a hundred.
    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of several. The choice may not be empty.
    pub(crate) fn pick<T: Copy>(&mut self, choice: &[T]) -> T {
        *self.pick_from(choice)
    }

    /// One of several, where it is. The choice may not be empty.
    pub(crate) fn pick_from<'a, T>(&mut self, choice: &'a [T]) -> &'a T {
        let last = choice.len().saturating_sub(1);
        let at = usize::try_from(self.below(choice.len() as u64)).unwrap_or(0);
        &choice[at.min(last)]
    }

    /// The pattern with a digit for each `#`.
    pub(crate) fn digits(&mut self, pattern: &str) -> String {
        pattern
            .chars()
            .map(|sign| match sign {
                '#' => char::from(b'0' + self.below(10) as u8),
                other => other,
            })
            .collect()
    }

    /// A UUID of version 4.
    pub(crate) fn uuid(&mut self) -> String {
        let (high, low) = (self.bits(), self.bits());
        written(high, 4, low)
    }

    /// A UUID of version 7, which sort by the time in them: milliseconds since 1970.
    pub(crate) fn uuid_at(&mut self, time: u64) -> String {
        let (high, low) = (self.bits(), self.bits());
        written(time << 16 | high & 0xfff, 7, low)
    }
}

/// Hexadecimal digits in groups, with version and variant in their places (RFC 9562).
fn written(high: u64, version: u64, low: u64) -> String {
    let high = high & !0xf000 | version << 12;
    let low = low & !(0b11 << 62) | 0b10 << 62;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff,
    )
}

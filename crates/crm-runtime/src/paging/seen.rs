//! The keys of the rows that a list has given, in little memory.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

/// How many tables the keys are spread over.
const PARTS: usize = 16;

/// A set of 64-bit hashes.
///
/// A hash table doubles when it is full, and has its old and its new place in memory meanwhile.
/// Of many tables only one does so at a time: a million keys never take more than 20 MiB, where
/// one table would take 27 MiB.
#[derive(Default)]
pub(super) struct Seen {
    parts: [HashSet<u64, BuildHasherDefault<Mix>>; PARTS],
}

impl Seen {
    /// Adds a key, and tells whether it is new.
    pub(super) fn insert(&mut self, key: u64) -> bool {
        // The tables use the highest and the lowest bits.
        let part = (mix(key) >> 40) as usize % PARTS;
        self.parts[part].insert(key)
    }
}

/// Keys are hashes already, but of the caller's choice.
#[derive(Default)]
pub(super) struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = mix(self.0 ^ key);
    }
}

/// The finaliser of MurmurHash3: every bit of the input changes half of the output.
pub(super) const fn mix(mut key: u64) -> u64 {
    key = (key ^ (key >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    key = (key ^ (key >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    key ^ (key >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes of a table with room for so many keys: a power of two of places, of which an eighth
    /// stays free, and a byte of the table's own for each.
    fn bytes(capacity: usize) -> usize {
        match capacity {
            0 => 0,
            some => (some * 8 / 7).next_power_of_two() * 9,
        }
    }

    #[test]
    fn a_million_keys_fit_into_24_mib_at_any_time() {
        let mut seen = Seen::default();
        let mut most = 0;
        let mut room = [0; PARTS];
        for key in 0..1_000_000 {
            assert!(seen.insert(key));
            if key % 64 != 0 && key < 999_999 {
                continue;
            }
            let now = seen.parts.each_ref().map(HashSet::capacity);
            // While one grows, its old table is there too.
            let old = now.iter().zip(&room).filter(|(now, old)| now != old);
            let old: usize = old.map(|(_, old)| bytes(*old)).max().unwrap_or_default();
            most = most.max(now.iter().map(|part| bytes(*part)).sum::<usize>() + old);
            room = now;
        }
        assert!(most <= 20 << 20, "{most}");
        assert!((0..1_000_000).all(|key| !seen.insert(key)));
    }
}

//! Hashes that a kept place can hold.

use std::fmt::{self, Write as _};
use std::hash::Hasher;
use std::io;

use serde::Serialize;
use siphasher::sip::SipHasher24;

/// FNV-1a, because what is kept must outlive the standard library's choice of hash.
struct Fnv(u64);

impl Fnv {
    const EMPTY: u64 = 0xcbf2_9ce4_8422_2325;

    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

impl fmt::Write for Fnv {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.add(text.as_bytes());
        Ok(())
    }
}

impl io::Write for Fnv {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.add(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A hash of a value's string, the same in every version of this crate.
pub fn text_hash(value: impl fmt::Display) -> u64 {
    let mut hash = Fnv(Fnv::EMPTY);
    // It takes everything.
    let _ = write!(hash, "{value}");
    hash.0
}

/// A hash of bytes under a key, the same in every version of this crate. Without the key, it tells
/// nothing of the bytes.
pub fn keyed_hash(key: (u64, u64), bytes: &[u8]) -> u64 {
    let mut hasher = SipHasher24::new_with_keys(key.0, key.1);
    hasher.write(bytes);
    hasher.finish()
}

/// The [`text_hash`] of a row's key; `None` where the key is empty, since a vendor that leaves ids
/// empty gives none. See [`Page::keys`](super::Page::keys).
pub fn key_hash(key: impl fmt::Display) -> Option<u64> {
    Some(text_hash(key)).filter(|hash| *hash != Fnv::EMPTY)
}

/// A hash of all that is in a value, the same in every version of this crate. See
/// [`Page::contents`](super::Page::contents).
pub fn content_hash<T: Serialize>(value: &T) -> u64 {
    let mut hash = Fnv(Fnv::EMPTY);
    // What can't be written as JSON differs from nothing.
    let _ = serde_json::to_writer(&mut hash, value);
    hash.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_kept_places() {
        assert_eq!(text_hash("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(key_hash(7), Some(text_hash("7")));
        assert_eq!(key_hash(""), None);
        assert_eq!(content_hash(&7), text_hash("7"));
    }
}

//! By what a contact is known again, and how that is kept without keeping it in clear.

use crm_facade::Loss;
use crm_facade::model::Contact;
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::Error;

/// A keyed hash: HMAC-SHA-256, the first 128 bits.
///
/// Without the key nobody can tell what it is of, nor try whether it is of a certain address.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) struct KeyedHash(pub(crate) [u8; 16]);

impl Serialize for KeyedHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for KeyedHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = unhex(&text).and_then(|bytes| bytes.try_into().ok());
        bytes
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom("no hash of 32 hexadecimal digits"))
    }
}

impl KeyedHash {
    /// A part of it, where a number is enough.
    pub(crate) fn short(self) -> u64 {
        let mut part = [0; 8];
        part.copy_from_slice(&self.0[..8]);
        u64::from_le_bytes(part)
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok())
        .collect()
}

/// What the hashes of one transfer are made with.
pub(crate) struct KeyedHasher(hmac::Key);

pub(crate) const KEY_BYTES: usize = 32;

impl KeyedHasher {
    /// One that no other run will have.
    pub(crate) fn passing() -> Result<Self, Error> {
        Ok(Self::of(&random()?))
    }

    /// A new key, and its bytes.
    pub(crate) fn make() -> Result<(Self, [u8; KEY_BYTES]), Error> {
        let bytes = random()?;
        Ok((Self::of(&bytes), bytes))
    }

    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, bytes))
    }

    pub(crate) fn print(&self, bytes: &[u8]) -> KeyedHash {
        let tag = hmac::sign(&self.0, bytes);
        let mut print = [0; 16];
        print.copy_from_slice(&tag.as_ref()[..16]);
        KeyedHash(print)
    }

    /// The hash of what a record is known by.
    pub(crate) fn key(&self, key: &str) -> KeyedHash {
        self.print(key.as_bytes())
    }
}

fn random() -> Result<[u8; KEY_BYTES], Error> {
    let mut bytes = [0; KEY_BYTES];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Error::configuration("the system gives no random numbers"))?;
    Ok(bytes)
}

/// The address that the target will have: the main one, or else the first, of those that are not
/// lost on the way.
pub(crate) fn address(contact: &Contact, losses: &[Loss]) -> Option<String> {
    let arrives = |index: usize| {
        let entry = format!("emails[{index}]");
        let address = format!("{entry}.address");
        !losses
            .iter()
            .any(|loss| loss.path == "emails" || loss.path == entry || loss.path == address)
    };
    let mut there = contact
        .emails
        .iter()
        .enumerate()
        .filter(|(index, _)| arrives(*index))
        .filter_map(|(_, email)| Some((email.primary, email.address.as_deref()?.trim())))
        .filter(|(_, address)| !address.is_empty());
    let mut first = None;
    there
        .find_map(|(primary, address)| {
            first.get_or_insert(address);
            (primary == Some(true)).then_some(address)
        })
        .or(first)
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use crm_facade::Reason;
    use crm_facade::model::Email;

    use super::*;

    #[test]
    fn an_address_is_known_again_whatever_its_capitals() {
        let hasher = KeyedHasher::passing().expect("a key");
        assert_eq!(
            hasher.key(&Email::key_of(" Ada@Example.COM")),
            hasher.key(&Email::key_of("ada@example.com"))
        );
        assert_ne!(
            hasher.key(&Email::key_of("ada@example.com")),
            hasher.key(&Email::key_of("ada@example.org"))
        );
        for (one, other) in [
            ("jörg@example.com", "JÖRG@EXAMPLE.COM"),
            ("jörg@example.com", "jo\u{308}rg@example.com"),
            ("JO\u{308}RG@example.com", "jörg@example.com"),
            ("x@bücher.example", "x@xn--bcher-kva.example"),
            ("x@Bu\u{308}cher.example", "X@XN--BCHER-KVA.EXAMPLE"),
            ("οδος@example.com", "ΟΔΟΣ@example.com"),
        ] {
            assert_eq!(
                hasher.key(&Email::key_of(one)),
                hasher.key(&Email::key_of(other)),
                "{one} {other}"
            );
        }
        for (one, other) in [
            ("jorg@example.com", "jörg@example.com"),
            ("x@bucher.example", "x@bücher.example"),
            ("x@straße.example", "x@strasse.example"),
        ] {
            assert_ne!(
                hasher.key(&Email::key_of(one)),
                hasher.key(&Email::key_of(other)),
                "{one} {other}"
            );
        }
        let other = KeyedHasher::passing().expect("a key");
        assert_ne!(
            hasher.key(&Email::key_of("ada@example.com")),
            other.key(&Email::key_of("ada@example.com"))
        );
    }

    #[test]
    fn the_address_is_one_that_arrives() {
        let contact = Contact::new().emails([
            Email::new("one@example.com"),
            Email::new("two@example.com"),
            Email::new("main@example.com").primary(true),
        ]);
        assert_eq!(address(&contact, &[]).as_deref(), Some("main@example.com"));
        let lost = |index: usize| Loss::of_model(format!("emails[{index}]"), Reason::Truncated);
        assert_eq!(
            address(&contact, &[lost(2), lost(0)]).as_deref(),
            Some("two@example.com")
        );
        assert_eq!(address(&contact, &[lost(0), lost(1), lost(2)]), None);
        assert_eq!(address(&Contact::new(), &[]), None);
    }

    #[test]
    fn mistakes_in_addresses_are_seen() {
        for good in [
            "a@b.example",
            "o'brien+x@mail.example.com",
            "jörg@bücher.example",
            "jo\u{308}rg@bu\u{308}cher.example",
        ] {
            assert!(Email::is_address(good), "{good}");
        }
        for bad in [
            "",
            "a",
            "a@b",
            "@b.example",
            "a@",
            "a b@c.example",
            "a@b..c",
            "a@@b.example",
        ] {
            assert!(!Email::is_address(bad), "{bad}");
        }
    }
}

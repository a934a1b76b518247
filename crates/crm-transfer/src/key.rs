//! By what a contact is known again, and how that is kept without keeping it in clear.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use crm_facade::Loss;
use crm_facade::model::{Contact, Email};
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::trouble;
use crate::error::Error;
use crate::words::{Setting, Words};

/// A keyed hash: HMAC-SHA-256, the first 128 bits.
///
/// Without the key nobody can tell what it is of, nor try whether it is of a certain address.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Print(pub(crate) [u8; 16]);

impl Serialize for Print {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for Print {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = unhex(&text).and_then(|bytes| bytes.try_into().ok());
        bytes
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom("no hash of 32 hexadecimal digits"))
    }
}

impl Print {
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

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok())
        .collect()
}

/// What the hashes of one transfer are made with.
pub(crate) struct Keeper(hmac::Key);

const KEY_BYTES: usize = 32;

impl Keeper {
    /// One that no other run will have.
    pub(crate) fn passing() -> Result<Self, Error> {
        Ok(Self::of(&random()?))
    }

    fn of(bytes: &[u8]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, bytes))
    }

    /// Makes a key and keeps it beside a journal, where only its owner can read it.
    pub(crate) fn make(journal: &Path, words: Words) -> Result<Self, Error> {
        let path = beside(journal);
        if let Ok(there) = fs::read(&path) {
            let is_key = unhex(String::from_utf8_lossy(&there).trim())
                .is_some_and(|bytes| bytes.is_empty() || bytes.len() == KEY_BYTES);
            if !is_key {
                return Err(Error::usage(format!(
                    "the journal's key would be written over {}, which is there and is no key",
                    path.display()
                ))
                .with_advice(format!(
                    "name another journal with {}, or remove the file",
                    words.name(Setting::Journal)
                )));
            }
        }
        let bytes = random()?;
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(&path)
            .and_then(|mut file| {
                file.write_all(hex(&bytes).as_bytes())?;
                file.sync_all()
            })
            .map_err(|error| trouble("write", &path, &error))?;
        Ok(Self::of(&bytes))
    }

    /// The key beside a journal, if it is the one that the journal was written with.
    pub(crate) fn read(journal: &Path, is_its: impl Fn(&Self) -> bool) -> Result<Self, Error> {
        let path = beside(journal);
        let text = match fs::read(&path) {
            Ok(bytes) => String::from_utf8(bytes).unwrap_or_default(),
            Err(error) => return Err(trouble("read", &path, &error)),
        };
        let key = unhex(text.trim()).filter(|bytes| bytes.len() == KEY_BYTES);
        key.map(|bytes| Self::of(&bytes))
            .filter(is_its)
            .ok_or_else(|| {
                Error::configuration(format!(
                    "{} does not hold the journal's key, so that the journal's rows can't be known \
                     again",
                    path.display()
                ))
                .with_advice("begin anew with another journal once the target shows what was written; contacts that it \
             shows are found again")
            })
    }

    /// Removes the key when nothing is to be known again.
    pub(crate) fn forget(journal: &Path) {
        // What stays is no harm, and the transfer is done.
        let _ = fs::remove_file(beside(journal));
    }

    pub(crate) fn print(&self, bytes: &[u8]) -> Print {
        let tag = hmac::sign(&self.0, bytes);
        let mut print = [0; 16];
        print.copy_from_slice(&tag.as_ref()[..16]);
        Print(print)
    }

    /// The hash of an address, however it is written.
    pub(crate) fn address(&self, address: &str) -> Print {
        self.key(&Email::key_of(address))
    }

    /// The hash of what an address is known by.
    pub(crate) fn key(&self, key: &str) -> Print {
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

/// Where the key of a journal is.
pub(crate) fn beside(journal: &Path) -> PathBuf {
    let mut name = journal.as_os_str().to_owned();
    name.push(".key");
    name.into()
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

    use super::*;

    #[test]
    fn an_address_is_known_again_whatever_its_capitals() {
        let keeper = Keeper::passing().expect("a key");
        assert_eq!(
            keeper.address(" Ada@Example.COM"),
            keeper.address("ada@example.com")
        );
        assert_ne!(
            keeper.address("ada@example.com"),
            keeper.address("ada@example.org")
        );
        for (one, other) in [
            ("jörg@example.com", "JÖRG@EXAMPLE.COM"),
            ("jörg@example.com", "jo\u{308}rg@example.com"),
            ("JO\u{308}RG@example.com", "jörg@example.com"),
            ("x@bücher.example", "x@xn--bcher-kva.example"),
            ("x@Bu\u{308}cher.example", "X@XN--BCHER-KVA.EXAMPLE"),
            ("οδος@example.com", "ΟΔΟΣ@example.com"),
        ] {
            assert_eq!(keeper.address(one), keeper.address(other), "{one} {other}");
        }
        for (one, other) in [
            ("jorg@example.com", "jörg@example.com"),
            ("x@bucher.example", "x@bücher.example"),
            ("x@straße.example", "x@strasse.example"),
        ] {
            assert_ne!(keeper.address(one), keeper.address(other), "{one} {other}");
        }
        let other = Keeper::passing().expect("a key");
        assert_ne!(
            keeper.address("ada@example.com"),
            other.address("ada@example.com")
        );
    }

    #[test]
    fn a_key_is_written_over_nothing_but_a_key() {
        let folder = tempfile::tempdir().expect("a folder");
        let journal = folder.path().join("people");
        let key = beside(&journal);
        fs::write(&key, "mine").expect("a file");
        assert!(Keeper::make(&journal, Words::default()).is_err());
        assert_eq!(fs::read_to_string(&key).expect("a file"), "mine");
        fs::remove_file(&key).expect("a file");
        for _ in 0..2 {
            Keeper::make(&journal, Words::default()).expect("a key");
        }
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

//! A map on disk, so that a transfer of a million rows needs no more memory than one of a hundred.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::key::KeyedHash;

const SLOT: usize = 24;
const FIRST_SLOTS: u64 = 1 << 12;

/// Numbers by hash, in a file without a name that is gone when the process is.
///
/// Open addressing with linear probing. A slot is the hash and one more than its number; zero is
/// an empty slot. It is never more than half full.
pub(crate) struct Index {
    folder: PathBuf,
    file: File,
    slots: u64,
    used: u64,
}

impl Index {
    /// An empty one, in a file of this folder.
    pub(crate) fn new(folder: &Path) -> io::Result<Self> {
        Self::with_slots(folder.to_owned(), FIRST_SLOTS)
    }

    fn with_slots(folder: PathBuf, slots: u64) -> io::Result<Self> {
        let file = tempfile::tempfile_in(&folder)?;
        file.set_len(slots * SLOT as u64)?;
        Ok(Self {
            folder,
            file,
            slots,
            used: 0,
        })
    }

    /// The number of a hash.
    pub(crate) fn get(&mut self, print: &KeyedHash) -> io::Result<Option<u64>> {
        Ok(self.find(print)?.1)
    }

    /// Gives a hash a number. The number that it had before stays if there is one, and is told.
    pub(crate) fn insert(&mut self, print: &KeyedHash, number: u64) -> io::Result<Option<u64>> {
        if self.used * 2 >= self.slots {
            self.grow()?;
        }
        let (slot, found) = self.find(print)?;
        if found.is_none() {
            self.put(slot, print, number)?;
            self.used += 1;
        }
        Ok(found)
    }

    /// Gives a hash another number.
    pub(crate) fn replace(&mut self, print: &KeyedHash, number: u64) -> io::Result<()> {
        match self.find(print)? {
            (slot, Some(_)) => self.put(slot, print, number),
            (_, None) => self.insert(print, number).map(|_| ()),
        }
    }

    fn put(&mut self, slot: u64, print: &KeyedHash, number: u64) -> io::Result<()> {
        let mut bytes = [0; SLOT];
        bytes[..16].copy_from_slice(&print.0);
        bytes[16..].copy_from_slice(&(number + 1).to_le_bytes());
        self.file.seek(SeekFrom::Start(slot * SLOT as u64))?;
        self.file.write_all(&bytes)
    }

    /// The slot of a hash, or the empty one where it belongs, and its number.
    fn find(&mut self, print: &KeyedHash) -> io::Result<(u64, Option<u64>)> {
        let mut slot = print.short() % self.slots;
        loop {
            self.file.seek(SeekFrom::Start(slot * SLOT as u64))?;
            let mut bytes = [0; SLOT];
            self.file.read_exact(&mut bytes)?;
            let (there, number) = split(&bytes);
            match number {
                None => return Ok((slot, None)),
                Some(number) if there == *print => return Ok((slot, Some(number))),
                Some(_) => slot = (slot + 1) % self.slots,
            }
        }
    }

    fn grow(&mut self) -> io::Result<()> {
        let mut larger = Self::with_slots(self.folder.clone(), self.slots * 4)?;
        self.file.rewind()?;
        let mut old = BufReader::new(&self.file);
        for _ in 0..self.slots {
            let mut bytes = [0; SLOT];
            old.read_exact(&mut bytes)?;
            if let (print, Some(number)) = split(&bytes) {
                larger.insert(&print, number)?;
            }
        }
        *self = larger;
        Ok(())
    }
}

fn split(bytes: &[u8; SLOT]) -> (KeyedHash, Option<u64>) {
    let (mut print, mut number) = ([0; 16], [0; 8]);
    print.copy_from_slice(&bytes[..16]);
    number.copy_from_slice(&bytes[16..]);
    (KeyedHash(print), u64::from_le_bytes(number).checked_sub(1))
}

/// The ids that the target has for addresses.
pub(crate) struct Directory {
    index: Index,
    ids: File,
    end: u64,
    /// Why it may lack some, or that no list was added yet.
    state: Known,
}

enum Known {
    Nothing,
    Some(String),
    All,
}

/// The record of the target that has a match key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum ExistingRecord {
    None,
    /// None of the known ones, and why not all are known.
    Unknown(String),
    /// With the id, where the vendor tells one.
    One(Option<String>),
    Many,
}

/// In place of an offset, for an address that more than one contact has.
const MANY: u64 = u64::MAX - 1;
const LONGEST_ID: usize = u16::MAX as usize;

impl Directory {
    pub(crate) fn new(folder: &Path) -> io::Result<Self> {
        Ok(Self {
            index: Index::new(folder)?,
            ids: tempfile::tempfile_in(folder)?,
            end: 0,
            state: Known::Nothing,
        })
    }

    /// Tells that a list was added, and why that may lack some contacts. Nothing that comes after a
    /// whole one makes it less.
    pub(crate) fn listed(&mut self, doubt: Option<String>) {
        self.state = match (&self.state, doubt) {
            (Known::All, _) | (_, None) => Known::All,
            (_, Some(why)) => Known::Some(why),
        };
    }

    pub(crate) fn add(&mut self, print: &KeyedHash, id: Option<&str>) -> io::Result<()> {
        let id = id.filter(|id| id.len() <= LONGEST_ID).unwrap_or_default();
        match self.index.get(print)? {
            None => {
                self.ids.seek(SeekFrom::Start(self.end))?;
                let mut entry = (id.len() as u16).to_le_bytes().to_vec();
                entry.extend_from_slice(id.as_bytes());
                self.ids.write_all(&entry)?;
                self.index.insert(print, self.end)?;
                self.end += entry.len() as u64;
            }
            Some(MANY) => {}
            Some(offset) => {
                let known = self.id_at(offset)?;
                if known.is_none() || known.as_deref() != Some(id) {
                    self.index.replace(print, MANY)?;
                }
            }
        }
        Ok(())
    }

    pub(crate) fn find(&mut self, print: &KeyedHash) -> io::Result<ExistingRecord> {
        Ok(match self.index.get(print)? {
            None => match &self.state {
                Known::Some(why) => ExistingRecord::Unknown(why.clone()),
                Known::Nothing | Known::All => ExistingRecord::None,
            },
            Some(MANY) => ExistingRecord::Many,
            Some(offset) => ExistingRecord::One(self.id_at(offset)?),
        })
    }

    fn id_at(&mut self, offset: u64) -> io::Result<Option<String>> {
        self.ids.seek(SeekFrom::Start(offset))?;
        let mut length = [0; 2];
        self.ids.read_exact(&mut length)?;
        let mut id = vec![0; usize::from(u16::from_le_bytes(length))];
        self.ids.read_exact(&mut id)?;
        let id = String::from_utf8(id).map_err(io::Error::other)?;
        Ok(Some(id).filter(|id| !id.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    fn print(number: u64) -> KeyedHash {
        let mut bytes = [0; 16];
        // Few different beginnings, so that slots collide.
        bytes[..8].copy_from_slice(&(number % 7).to_le_bytes());
        bytes[8..].copy_from_slice(&number.to_le_bytes());
        KeyedHash(bytes)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        #[test]
        fn it_is_a_map(entries in prop::collection::vec((0u64..300, 0u64..9), 0..400)) {
            let folder = tempfile::tempdir().expect("a folder");
            let mut index = Index::with_slots(folder.path().to_owned(), 8).expect("an index");
            let mut map = HashMap::new();
            for (key, number) in entries {
                let before = index.insert(&print(key), number).expect("a file");
                prop_assert_eq!(before, map.get(&key).copied());
                map.entry(key).or_insert(number);
            }
            for key in 0..300 {
                prop_assert_eq!(index.get(&print(key)).expect("a file"), map.get(&key).copied());
            }
        }
    }

    #[test]
    fn a_directory_tells_one_from_many() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut directory = Directory::new(folder.path()).expect("a directory");
        directory.add(&print(1), Some("a")).expect("a file");
        directory.add(&print(1), Some("a")).expect("a file");
        directory.add(&print(2), Some("b")).expect("a file");
        directory.add(&print(2), Some("c")).expect("a file");
        directory.add(&print(3), None).expect("a file");
        let mut find = |number| directory.find(&print(number)).expect("a file");
        assert_eq!(find(1), ExistingRecord::One(Some("a".into())));
        assert_eq!(find(2), ExistingRecord::Many);
        assert_eq!(find(3), ExistingRecord::One(None));
        assert_eq!(find(4), ExistingRecord::None);
        directory.listed(Some("one is missing".to_owned()));
        let mut find = |number| directory.find(&print(number)).expect("a file");
        assert_eq!(
            find(4),
            ExistingRecord::Unknown("one is missing".to_owned())
        );
        assert_eq!(find(3), ExistingRecord::One(None));
        directory.listed(None);
        directory.listed(Some("one is missing".to_owned()));
        assert_eq!(
            directory.find(&print(4)).expect("a file"),
            ExistingRecord::None
        );
    }
}

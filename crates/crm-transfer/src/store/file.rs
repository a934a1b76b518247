//! A journal in a file.
//!
//! Each line is a CRC-32 in eight hexadecimal digits, a blank, and the text. The file is only appended
//! to. A last line without its end was never acted upon and is cut off; any other line that is damaged
//! makes the journal useless, and is told. The key is in a file beside it.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use fs4::FileExt;

use super::{JournalSession, JournalStore, Stored};
use crate::error::Error;
use crate::journal::BEGINNING;
use crate::key::{KEY_BYTES, hex, unhex};
use crate::words::{Setting, SettingNames};
use crate::{parent, trouble};

/// How many bytes of lines are read together.
const TOGETHER: usize = 1 << 18;

/// A journal in a file, with its key in a file beside it.
#[derive(Clone, Debug)]
pub struct FileJournal {
    path: PathBuf,
    words: SettingNames,
}

impl FileJournal {
    /// The journal in the file with this path, which is made when a transfer runs.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            words: SettingNames::default(),
        }
    }

    /// Says how texts name settings.
    #[must_use]
    pub fn words(mut self, words: SettingNames) -> Self {
        self.words = words;
        self
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the key is.
    fn key_path(&self) -> PathBuf {
        let mut name = self.path.as_os_str().to_owned();
        name.push(".key");
        name.into()
    }

    /// Rejects what is there and no file, such as a pipe, which would be waited for.
    fn regular(&self) -> Result<(), Error> {
        match fs::metadata(&self.path) {
            Ok(there) if !there.is_file() => Err(Error::usage(format!(
                "{} is no regular file, and can't be a journal",
                self.path.display()
            ))
            .with_advice(format!(
                "name another file with {}",
                self.words.name(Setting::Journal)
            ))),
            _ => Ok(()),
        }
    }

    fn open_file(&self) -> Result<Session, Error> {
        self.regular()?;
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options
            .open(&self.path)
            .map_err(|error| trouble("open", &self.path, &error))?;
        FileExt::try_lock(&file).map_err(|_| {
            Error::usage(format!(
                "another run is writing the journal {}",
                self.path.display()
            ))
            .with_advice(format!(
                "wait until it ends, or name another journal with {}",
                self.words.name(Setting::Journal)
            ))
        })?;
        Session::of(self.path.clone(), file, true)
    }

    fn look_at_file(&self) -> Result<Box<dyn JournalSession>, Error> {
        self.regular()?;
        match File::open(&self.path) {
            Ok(file) => Ok(Box::new(Session::of(self.path.clone(), file, false)?)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Box::new(Nothing)),
            Err(error) => Err(trouble("open", &self.path, &error)),
        }
    }

    /// Keeps a key where only its owner can read it, and writes it over nothing but a key.
    fn write_key(&self, key: &[u8]) -> Result<(), Error> {
        let path = self.key_path();
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
                    self.words.name(Setting::Journal)
                )));
            }
        }
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(&path)
            .and_then(|mut file| {
                file.write_all(hex(key).as_bytes())?;
                file.sync_all()
            })
            .map_err(|error| trouble("write", &path, &error))
    }

    fn read_key(&self) -> Result<Option<Vec<u8>>, Error> {
        let path = self.key_path();
        match fs::read(&path) {
            // What is no key is not the journal's.
            Ok(bytes) => Ok(Some(
                unhex(String::from_utf8_lossy(&bytes).trim()).unwrap_or_default(),
            )),
            Err(error) => Err(trouble("read", &path, &error)),
        }
    }
}

impl JournalStore for FileJournal {
    fn name(&self) -> String {
        self.path.display().to_string()
    }

    fn open(&self) -> Stored<'_, Box<dyn JournalSession>> {
        Box::pin(async {
            let session: Box<dyn JournalSession> = Box::new(self.open_file()?);
            Ok(session)
        })
    }

    fn look(&self) -> Stored<'_, Box<dyn JournalSession>> {
        Box::pin(async { self.look_at_file() })
    }

    fn key(&self) -> Stored<'_, Option<Vec<u8>>> {
        Box::pin(async { self.read_key() })
    }

    fn keep_key<'a>(&'a self, key: &'a [u8]) -> Stored<'a, ()> {
        Box::pin(async move { self.write_key(key) })
    }

    fn forget_key(&self) -> Stored<'_, ()> {
        Box::pin(async {
            // What stays is no harm, and the transfer is done.
            let _ = fs::remove_file(self.key_path());
            Ok(())
        })
    }

    fn directory(&self) -> Option<PathBuf> {
        Some(parent(&self.path).to_owned())
    }

    fn files(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("the key of the journal", self.key_path()),
            ("the journal", self.path.clone()),
        ]
    }
}

/// A journal that is not there.
struct Nothing;

impl JournalSession for Nothing {
    fn read(&mut self) -> Stored<'_, Vec<String>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn append<'a>(&'a mut self, _: &'a str) -> Stored<'a, ()> {
        Box::pin(async { Err(Error::usage("the journal is not open for writing")) })
    }

    fn sync(&mut self) -> Stored<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}

struct Session {
    path: PathBuf,
    file: File,
    lines: Option<BufReader<File>>,
    /// Up to where the lines are good.
    good: u64,
    /// The number of the line that was read last.
    number: u64,
    /// The checksum of the lines so far.
    sum: u32,
    writes: bool,
}

impl Session {
    fn of(path: PathBuf, mut file: File, writes: bool) -> Result<Self, Error> {
        let lines = file
            .seek(SeekFrom::Start(0))
            .and_then(|_| file.try_clone())
            .map_err(|error| trouble("read", &path, &error))?;
        Ok(Self {
            path,
            file,
            lines: Some(BufReader::new(lines)),
            good: 0,
            number: 0,
            sum: 0,
            writes,
        })
    }

    fn read_lines(&mut self) -> Result<Vec<String>, Error> {
        let (mut lines, mut length) = (Vec::new(), 0);
        while length < TOGETHER {
            match self.line()? {
                Some(line) => {
                    length += line.len();
                    lines.push(line);
                }
                None => break,
            }
        }
        Ok(lines)
    }

    fn line(&mut self) -> Result<Option<String>, Error> {
        let Some(lines) = &mut self.lines else {
            return Ok(None);
        };
        let mut line = Vec::new();
        let length = lines
            .read_until(b'\n', &mut line)
            .map_err(|error| trouble("read", &self.path, &error))?;
        self.number += 1;
        match text_of(&line, self.sum) {
            Some((text, sum)) => {
                self.sum = sum;
                self.good += length as u64;
                Ok(Some(text.to_owned()))
            }
            None if length == 0 || is_torn(&line, self.sum, self.number == 1) => {
                self.lines = None;
                self.cut()
                    .map_err(|error| trouble("mend", &self.path, &error))?;
                Ok(None)
            }
            None => {
                let name = self.path.display().to_string();
                Err(crate::journal::damaged(&name, self.number))
            }
        }
    }

    /// Cuts off a last line that was not wholly written.
    fn cut(&self) -> std::io::Result<()> {
        if self.writes && self.file.metadata()?.len() > self.good {
            self.file.set_len(self.good)?;
            self.file.sync_all()?;
        }
        Ok(())
    }
}

impl JournalSession for Session {
    fn read(&mut self) -> Stored<'_, Vec<String>> {
        Box::pin(async { self.read_lines() })
    }

    fn append<'a>(&'a mut self, line: &'a str) -> Stored<'a, ()> {
        Box::pin(async move {
            let sum = checksum(line, self.sum);
            let line = format!("{sum:08x} {line}\n");
            self.file
                .write_all(line.as_bytes())
                .map_err(|error| trouble("write", &self.path, &error))?;
            self.sum = sum;
            Ok(())
        })
    }

    fn sync(&mut self) -> Stored<'_, ()> {
        Box::pin(async {
            self.file
                .sync_data()
                .map_err(|error| trouble("write", &self.path, &error))
        })
    }
}

/// The checksum of a line and of those before it, so that a line that was taken out shows.
pub(crate) fn checksum(text: &str, before: u32) -> u32 {
    let mut sum = crc32fast::Hasher::new_with_initial(before);
    sum.update(text.as_bytes());
    sum.finalize()
}

/// The text of a line that is whole, and the checksum up to it.
pub(crate) fn text_of(line: &[u8], before: u32) -> Option<(&str, u32)> {
    let line = std::str::from_utf8(line.strip_suffix(b"\n")?).ok()?;
    let (sum, text) = line.split_once(' ')?;
    let sum = u32::from_str_radix(sum, 16).ok()?;
    (sum == checksum(text, before)).then_some((text, sum))
}

/// Whether a line that can't be read is one whose writing was broken off: it has no end, and more is
/// missing than that. What is no journal at all is not taken for the beginning of one, as it would
/// be cut off.
fn is_torn(line: &[u8], before: u32, first: bool) -> bool {
    let Some((last, rest)) = line.split_last() else {
        return false;
    };
    if *last == b'\n' || text_of(&[rest, b"\n"].concat(), before).is_some() {
        return false;
    }
    if !first {
        return true;
    }
    let (sum, text) = line.split_at(line.len().min(9));
    let digits = &sum[..sum.len().min(8)];
    let begins = &text[..text.len().min(BEGINNING.len())];
    digits.iter().all(u8::is_ascii_hexdigit)
        && sum.get(8).is_none_or(|blank| *blank == b' ')
        && BEGINNING.as_bytes().starts_with(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_written_over_nothing_but_a_key() {
        let folder = tempfile::tempdir().expect("a folder");
        let journal = FileJournal::new(folder.path().join("people"));
        let key = journal.key_path();
        fs::write(&key, "mine").expect("a file");
        assert!(journal.write_key(&[1; KEY_BYTES]).is_err());
        assert_eq!(fs::read_to_string(&key).expect("a file"), "mine");
        fs::remove_file(&key).expect("a file");
        for byte in [1, 2] {
            journal.write_key(&[byte; KEY_BYTES]).expect("a key");
        }
    }
}

//! The text of a file, in whatever encoding it was saved.
//!
//! A file that is UTF-8 is read where it is. Anything else (another encoding, standard input, a
//! pipe) is first written to a temporary file as UTF-8, so that reading can start again at any
//! place. Line breaks stay as they are: numbers of lines are those of the file.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use chardetng::EncodingDetector;
use encoding_rs::{CoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use ring::digest::{Context, SHA256};
use serde_json::{Value, json};

use crate::error::{Error, ErrorKind};
use crate::key::hex;
use crate::trouble;
use crate::words::{Setting, SettingNames};

/// How much of a file is looked at to tell what it is.
const BEGINNING: u64 = 1 << 16;

/// How much of a text is looked at to tell its encoding by its words.
const ENOUGH: u64 = 1 << 26;

/// So many letters beyond ASCII in a row are no Western word.
const FOREIGN_RUN: u32 = 4;

/// What a file is known by.
#[derive(Debug)]
pub(crate) struct Known {
    name: String,
    size: u64,
    digest: String,
}

impl Known {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// A file that was changed is another one.
    pub(crate) fn binding(&self) -> Value {
        json!({"bytes": self.size, "sha256": self.digest})
    }
}

/// The text of a file as UTF-8, which can be read from any place.
#[derive(Debug)]
pub(crate) struct Text {
    known: Known,
    path: PathBuf,
    file: File,
    /// Where the text starts, after the byte order mark.
    start: u64,
    encoding: &'static Encoding,
    /// Whether neither the file nor the person names the encoding.
    guessed: bool,
    head: Vec<u8>,
    words: SettingNames,
}

impl Text {
    /// Opens a file, or standard input with `-`. The encoding is taken from the byte order mark,
    /// else from `asked`, else it is detected.
    pub(crate) fn open(
        path: &Path,
        asked: Option<&str>,
        words: SettingNames,
    ) -> Result<Self, Error> {
        let name = match path == Path::new("-") {
            true => "standard input".to_owned(),
            false => path.display().to_string(),
        };
        Self::open_as(path, name, asked, words)
    }

    /// Opens a file that messages call by another name.
    pub(crate) fn open_as(
        path: &Path,
        name: String,
        asked: Option<&str>,
        words: SettingNames,
    ) -> Result<Self, Error> {
        let asked = asked.map(named).transpose()?;
        let unreadable = |error: std::io::Error| trouble("read", Path::new(&name), &error);
        if path.is_dir() {
            return Err(
                Error::usage(format!("{name} is a directory")).with_advice("name a file in it")
            );
        }
        let mut file = seekable(path).map_err(unreadable)?;
        let (known, mut head) = known(&mut file, &name).map_err(unreadable)?;
        if let Some((_, what, advice)) = OTHERS.iter().find(|(sign, ..)| begins(&head, sign)) {
            return Err(
                Error::usage(format!("{name} is {what}, not a file of rows")).with_advice(
                    match *advice {
                        LINES => format!("{LINES}, as {} does", words.name(Setting::Lines)),
                        advice => advice.to_owned(),
                    },
                ),
            );
        }
        let mark = Encoding::for_bom(&head);
        let (encoding, guessed) = match (mark, asked) {
            (Some((marked, _)), _) => (marked, false),
            (None, Some(asked)) => (asked, false),
            (None, None) => {
                let evidence = Evidence::of(&mut file).map_err(unreadable)?;
                let found = evidence.encoding(&name, words)?;
                if found == WINDOWS_1252 {
                    let likely = likely(&mut file).map_err(unreadable)?;
                    if likely != found {
                        return Err(Error::usage(format!(
                            "{name} is not UTF-8, and looks more like {} than like Windows-1252",
                            likely.name()
                        ))
                        .with_advice(format!(
                            "save it as UTF-8, or name its encoding with {}, such as {}",
                            words.name(Setting::Encoding(None)),
                            words.name(Setting::Encoding(Some(&likely.name().to_lowercase())))
                        )));
                    }
                }
                (found, found != UTF_8)
            }
        };
        let mut start = mark.map_or(0, |(_, length)| length as u64);
        let mut head = head.split_off(start as usize);
        if encoding != UTF_8 {
            file = decoded(&mut file, start, encoding).map_err(unreadable)?;
            (start, head) = (0, Vec::new());
            (&mut file)
                .take(BEGINNING)
                .read_to_end(&mut head)
                .map_err(unreadable)?;
        }
        Ok(Self {
            known,
            path: path.to_owned(),
            file,
            start,
            encoding,
            guessed,
            head,
            words,
        })
    }

    pub(crate) fn known(&self) -> &Known {
        &self.known
    }

    pub(crate) fn name(&self) -> &str {
        self.known.name()
    }

    /// Where it is, unless it is standard input.
    pub(crate) fn path(&self) -> Option<&Path> {
        Some(self.path.as_path()).filter(|path| *path != Path::new("-"))
    }

    pub(crate) fn words(&self) -> SettingNames {
        self.words
    }

    pub(crate) fn encoding(&self) -> &'static Encoding {
        self.encoding
    }

    /// Whether bytes that are no characters stand as U+FFFD in the text.
    pub(crate) fn is_decoded(&self) -> bool {
        self.encoding != UTF_8
    }

    /// What a person should know of how it is read.
    pub(crate) fn note(&self) -> Option<String> {
        self.guessed.then(|| {
            format!(
                "{} is not UTF-8 and is read as {}; if names look wrong, save it as UTF-8 or name \
                 its encoding with {}",
                self.name(),
                self.encoding.name(),
                self.words.name(Setting::Encoding(None))
            )
        })
    }

    /// Whether it holds nothing but blanks.
    pub(crate) fn is_empty(&self) -> bool {
        (self.head.len() as u64) < BEGINNING && self.first().is_none()
    }

    /// Whether it starts with a JSON document over several lines.
    pub(crate) fn is_long_json(&self) -> bool {
        let lines = self.head.split(|&byte| byte == b'\n' || byte == b'\r');
        let mut lines = lines
            .map(<[u8]>::trim_ascii)
            .filter(|line| !line.is_empty());
        let (Some(first), Some(second)) = (lines.next(), lines.next()) else {
            return false;
        };
        let read = serde_json::from_slice::<serde::de::IgnoredAny>(first);
        // A line that was cut has another contact after it.
        read.is_err_and(|error| error.is_eof()) && !second.starts_with(b"{\"")
    }

    /// Whether it starts as JSON does: with an object whose first name is in quotes.
    pub(crate) fn is_json(&self) -> bool {
        let rest = self.head.trim_ascii_start().strip_prefix(b"{");
        rest.is_some_and(|rest| matches!(rest.trim_ascii_start().first(), None | Some(b'"' | b'}')))
    }

    fn first(&self) -> Option<u8> {
        self.head.trim_ascii_start().first().copied()
    }

    /// A reader from a place on; place 0 is the first byte of the text. It ends the reader before
    /// it, since both have the place in the file in common.
    pub(crate) fn from(&self, place: u64) -> std::io::Result<BufReader<File>> {
        let mut file = self.file.try_clone()?;
        file.seek(SeekFrom::Start(self.start + place))?;
        Ok(BufReader::with_capacity(1 << 16, file))
    }

    pub(crate) fn trouble(&self, error: &std::io::Error) -> Error {
        trouble("read", &self.path, error)
    }

    /// A rejection of what the file holds.
    pub(crate) fn rejected(&self, what: &str) -> Error {
        Error::new(ErrorKind::Rejected, format!("{}: {what}", self.name()))
    }
}

/// Signs of files that hold no rows of text, with what they are and the way out.
const OTHERS: [(&[u8], &str, &str); 15] = [
    (b"\xff\xfe\0\0", "text in UTF-32", RESAVE),
    (b"\0\0\xfe\xff", "text in UTF-32", RESAVE),
    (
        b"PK\x03\x04",
        "an Excel workbook or another ZIP archive",
        SAVE,
    ),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook", SAVE),
    (b"%PDF", "a PDF document", SAVE),
    (b"{\\rtf", "an RTF document", SAVE),
    (b"\x1f\x8b", "compressed with gzip", UNPACK),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd", UNPACK),
    (b"BZh", "compressed with bzip2", UNPACK),
    (b"<!doctype", "a web page", SAVE),
    (b"<html", "a web page", SAVE),
    (b"<?xml", "an XML document", SAVE),
    (b"<table", "a web page", SAVE),
    (
        b"begin:vcard",
        "a vCard file",
        "export the contacts as CSV from the program that has them",
    ),
    (b"[", "a JSON array or another document", LINES),
];

const SAVE: &str = "open it in a spreadsheet program and save the sheet as CSV UTF-8";
const RESAVE: &str = "save it as UTF-8";
/// One that is said with what writes such lines.
const LINES: &str = "write one contact on each line";
const UNPACK: &str = "unpack it first";

/// Whether a file begins with a sign, in any case of letters and after blanks. A bracket counts
/// only where no row of text begins so.
fn begins(head: &[u8], sign: &[u8]) -> bool {
    if sign.contains(&0) {
        return head.starts_with(sign);
    }
    let (_, head) = head.split_at(Encoding::for_bom(head).map_or(0, |(_, length)| length));
    let head = head.trim_ascii_start();
    if sign == b"[" {
        let rest = head.strip_prefix(b"[").map(<[u8]>::trim_ascii_start);
        return rest.is_some_and(|rest| rest.is_empty() || rest[0] == b'{' || rest[0] == b']');
    }
    head.get(..sign.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(sign))
}

/// The encoding of a name such as `windows-1252`.
fn named(label: &str) -> Result<&'static Encoding, Error> {
    Encoding::for_label(label.trim().as_bytes()).ok_or_else(|| {
        Error::usage(format!("there is no encoding `{label}`")).with_advice(
            "name one of the WHATWG Encoding Standard, such as utf-8, utf-16le, utf-16be, \
             windows-1252, iso-8859-2 or macintosh",
        )
    })
}

/// The file itself, or a copy where it can't be read twice.
fn seekable(path: &Path) -> std::io::Result<File> {
    if path == Path::new("-") {
        return spooled(&mut std::io::stdin().lock());
    }
    let mut file = File::open(path)?;
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => spooled(&mut file),
    }
}

fn spooled(input: &mut impl Read) -> std::io::Result<File> {
    let mut copy = tempfile::tempfile()?;
    std::io::copy(input, &mut copy)?;
    copy.rewind()?;
    Ok(copy)
}

/// What the file is known by, and how it begins.
fn known(file: &mut File, name: &str) -> std::io::Result<(Known, Vec<u8>)> {
    let mut head = Vec::new();
    file.take(BEGINNING).read_to_end(&mut head)?;
    file.rewind()?;
    let mut digest = Digest(Context::new(&SHA256));
    let size = std::io::copy(file, &mut digest)?;
    file.rewind()?;
    let known = Known {
        name: name.to_owned(),
        size,
        digest: hex(digest.0.finish().as_ref()),
    };
    Ok((known, head))
}

struct Digest(Context);

impl Write for Digest {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The encoding that the words of a text which is not UTF-8 speak for.
fn likely(file: &mut File) -> std::io::Result<&'static Encoding> {
    struct Words(EncodingDetector);

    impl Write for Words {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.feed(bytes, false);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    let mut words = Words(EncodingDetector::new());
    std::io::copy(&mut file.take(ENOUGH), &mut words)?;
    file.rewind()?;
    words.0.feed(&[], true);
    Ok(words.0.guess(None, false))
}

/// What the bytes of a file say of its encoding.
#[derive(Debug, Default)]
struct Evidence {
    bytes: u64,
    /// Zero bytes at even and at odd places.
    zeros: [u64; 2],
    line_feeds: u64,
    /// Characters beyond ASCII that are UTF-8.
    utf_8: u64,
    /// Places that are no UTF-8.
    not_utf_8: u64,
    /// Bytes that Windows-1252 has no character for.
    undefined: u64,
    /// Bytes beyond ASCII that follow each other.
    run: u32,
    longest_run: u32,
}

impl Evidence {
    fn of(file: &mut File) -> std::io::Result<Self> {
        let mut evidence = Self::default();
        let mut buffer = vec![0; 1 << 16];
        // The end of a chunk may be in the middle of a character.
        let mut kept = 0;
        loop {
            let read = file.read(&mut buffer[kept..])?;
            let chunk = &buffer[..kept + read];
            evidence.see_bytes(&chunk[kept..]);
            let seen = evidence.see_text(chunk, read == 0);
            if read == 0 {
                file.rewind()?;
                return Ok(evidence);
            }
            let end = kept + read;
            buffer.copy_within(seen..end, 0);
            kept = end - seen;
        }
    }

    fn see_bytes(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            if byte == 0 {
                self.zeros[(self.bytes % 2) as usize] += 1;
            }
            self.line_feeds += u64::from(byte == b'\n');
            self.bytes += 1;
            match byte.is_ascii() {
                true => self.run = 0,
                false => self.run += 1,
            }
            self.longest_run = self.longest_run.max(self.run);
            self.undefined += u64::from(matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d));
        }
    }

    /// Counts characters, and tells how many bytes of the chunk are done with.
    fn see_text(&mut self, chunk: &[u8], last: bool) -> usize {
        let mut seen = 0;
        loop {
            let rest = &chunk[seen..];
            let (valid, bad) = match std::str::from_utf8(rest) {
                Ok(text) => (text.len(), None),
                Err(error) => (error.valid_up_to(), Some(error.error_len())),
            };
            let leads = rest[..valid].iter().filter(|&&byte| byte >= 0xc2);
            self.utf_8 += leads.count() as u64;
            seen += valid;
            match bad {
                None => return seen,
                Some(None) if !last => return seen,
                Some(length) => {
                    self.not_utf_8 += 1;
                    seen += length.unwrap_or(chunk.len() - seen);
                }
            }
        }
    }

    fn encoding(&self, name: &str, words: SettingNames) -> Result<&'static Encoding, Error> {
        let unclear = |what: &str| {
            Error::usage(format!("{name} {what}")).with_advice(format!(
                "save it as UTF-8, or name its encoding with {}",
                words.name(Setting::Encoding(None))
            ))
        };
        let [even, odd] = self.zeros;
        // In UTF-16 each line feed has a zero byte, and so has each delimiter; a few zeros in other text
        // are characters of its cells.
        if (even + odd).saturating_mul(50) > self.bytes && even + odd > self.line_feeds {
            return match () {
                () if odd > even.saturating_mul(4) => Ok(UTF_16LE),
                () if even > odd.saturating_mul(4) => Ok(UTF_16BE),
                () => Err(unclear("is no text: it holds many zero bytes")),
            };
        }
        // Sequences that are UTF-8 by chance are no words of any language.
        if self.not_utf_8 == 0 || self.utf_8.saturating_mul(4) > self.not_utf_8 {
            // Rows that are broken are rejected one by one.
            return Ok(UTF_8);
        }
        if self.undefined > 0 || self.longest_run >= FOREIGN_RUN {
            return Err(unclear(
                "is neither UTF-8 nor Windows-1252, and its encoding is unknown",
            ));
        }
        Ok(WINDOWS_1252)
    }
}

/// A copy of the file as UTF-8. What is no character becomes U+FFFD.
fn decoded(file: &mut File, start: u64, encoding: &'static Encoding) -> std::io::Result<File> {
    file.seek(SeekFrom::Start(start))?;
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut copy = BufWriter::new(tempfile::tempfile()?);
    let mut input = vec![0; 1 << 16];
    let mut output = vec![0; 1 << 17];
    loop {
        let read = file.read(&mut input)?;
        let mut rest = &input[..read];
        loop {
            let (result, taken, written, _) = decoder.decode_to_utf8(rest, &mut output, read == 0);
            copy.write_all(&output[..written])?;
            rest = &rest[taken..];
            if result == CoderResult::InputEmpty {
                break;
            }
        }
        if read == 0 {
            let mut copy = copy.into_inner().map_err(|error| error.into_error())?;
            copy.rewind()?;
            return Ok(copy);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::options;

    fn opened(bytes: &[u8], asked: Option<&str>) -> Result<(String, &'static str), Error> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("c.csv");
        std::fs::write(&path, bytes).expect("a file");
        let text = Text::open(&path, asked, options())?;
        let mut read = String::new();
        let mut reader = text.from(0).expect("a reader");
        reader.read_to_string(&mut read).expect("UTF-8");
        Ok((read, text.encoding().name()))
    }

    fn utf_16(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| match little {
                true => unit.to_le_bytes(),
                false => unit.to_be_bytes(),
            })
            .collect()
    }

    #[test]
    fn text_is_read_in_the_encoding_that_it_was_saved_in() {
        for text in [
            "first_name,email\r\nJürgen,j@example.com\r\n",
            "first_name;email\nИван Петров;ivan@example.com\n",
            "first_name\temail\n山田太郎\ty@example.com\n",
        ] {
            let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
            for (bytes, encoding) in [
                (text.as_bytes().to_vec(), "UTF-8"),
                (marked(b"\xef\xbb\xbf", text.as_bytes().to_vec()), "UTF-8"),
                (marked(b"\xff\xfe", utf_16(text, true)), "UTF-16LE"),
                (marked(b"\xfe\xff", utf_16(text, false)), "UTF-16BE"),
                (utf_16(text, true), "UTF-16LE"),
                (utf_16(text, false), "UTF-16BE"),
            ] {
                let read = opened(&bytes, None).expect("text");
                assert_eq!(read, (text.to_owned(), encoding));
            }
        }
        let western = b"first_name,email\nJ\xfcrgen \x80 Zo\xeb,j@example.com\n";
        let text = "first_name,email\nJürgen € Zoë,j@example.com\n".to_owned();
        assert_eq!(opened(western, None).expect("text"), (text, "windows-1252"));
    }

    #[test]
    fn an_encoding_that_nothing_tells_is_asked_for() {
        let cyrillic = b"first_name,email\n\xc8\xe2\xe0\xed,ivan@example.com\n";
        let failure = opened(cyrillic, None).expect_err("unclear");
        assert!(failure.advice.expect("advice").contains("--encoding"));
        let (text, _) = opened(cyrillic, Some("windows-1251")).expect("text");
        assert_eq!(text, "first_name,email\nИван,ivan@example.com\n");
        assert!(opened(b"a", Some("klingon")).is_err());
        for (row, encoding) in [
            ("Łukasz,Wiśniewski,l@example.pl", encoding_rs::WINDOWS_1250),
            ("Jan,Dvořák,j@example.cz", encoding_rs::WINDOWS_1250),
            ("山田,太郎,y@example.jp", encoding_rs::SHIFT_JIS),
            ("王,小明,w@example.cn", encoding_rs::GBK),
            ("김,철수,k@example.kr", encoding_rs::EUC_KR),
            ("Ayşe,Yılmaz,a@example.tr", encoding_rs::WINDOWS_1254),
        ] {
            let text = format!("first_name,last_name,email\n{row}\n");
            let (bytes, ..) = encoding.encode(&text);
            let failure = opened(&bytes, None).expect_err(row);
            assert!(failure.advice.expect("advice").contains("--encoding"));
            let read = opened(&bytes, Some(encoding.name())).expect("text");
            assert_eq!(read.0, text);
        }
        for row in [
            "Ana,Pérez,ana@example.com\nBo,Müller,bo@example.com",
            "François,Lefèvre,f@example.fr",
            "Søren,Ærø,s@example.dk",
            "João,Conceição,j@example.pt",
            "Íñigo,Núñez,i@example.es",
            "Jörg,Weiß,j@example.de",
            "Päivi,Hämäläinen,p@example.fi",
            "Þór,Ólafsdóttir,t@example.is",
            "Zoë,O’Brien,z@example.com",
            "MÜLLER,PÉREZ,m@example.com",
        ] {
            let text = format!("first_name,last_name,email\n{row}\n");
            let (bytes, ..) = WINDOWS_1252.encode(&text);
            let read = opened(&bytes, None).expect(row);
            assert_eq!(read, (text, "windows-1252"));
        }
    }

    #[test]
    fn a_mark_goes_before_what_is_asked_for_and_a_broken_byte_does_not_change_the_rest() {
        let marked = b"\xef\xbb\xbfJ\xc3\xbcrgen";
        let read = opened(marked, Some("windows-1252")).expect("text");
        assert_eq!(read, ("Jürgen".to_owned(), "UTF-8"));
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("c.csv");
        std::fs::write(&path, b"J\xc3\xbcrgen,Zo\xc3\xab,\xff\n").expect("a file");
        let text = Text::open(&path, None, options()).expect("text");
        assert_eq!(text.encoding(), UTF_8);
    }

    #[test]
    fn a_file_that_was_changed_anywhere_is_another_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("c.csv");
        let binding = |text: &[u8]| {
            std::fs::write(&path, text).expect("a file");
            let text = Text::open(&path, None, options()).expect("text");
            text.known().binding()
        };
        let mut text = vec![b'x'; 3 * BEGINNING as usize];
        let before = binding(&text);
        assert_eq!(binding(&text), before);
        let last = text.len() - 1;
        text[last] = b'y';
        assert_ne!(binding(&text), before);
    }

    #[test]
    fn json_is_told_by_how_it_begins() {
        let told = |bytes: &[u8]| {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("c.csv");
            std::fs::write(&path, bytes).expect("a file");
            let text = Text::open(&path, None, options()).expect("text");
            (text.is_json(), text.is_json() && text.is_long_json())
        };
        for (bytes, expected) in [
            (&b"{\"first_name\":\"Ana\"}"[..], (true, false)),
            (b"\xef\xbb\xbf\n {}\n", (true, false)),
            (b"{\n  \"first_name\": \"Ana\"\n}\n", (true, true)),
            (
                b"{ \"first_name\":\"Ana\",\n  \"score\": 1 }\n",
                (true, true),
            ),
            (
                b"{ \"first_name\":\"Ana\",\r  \"score\": 1 }\r",
                (true, true),
            ),
            // Only its first line was cut.
            (
                b"{\"first_name\":\"An\n{\"first_name\":\"Bo\"}\n",
                (true, false),
            ),
            (b"{\"first_name\":\"Ana\"}\n{\"score\":1}\n", (true, false)),
            (b"{name},email\n", (false, false)),
        ] {
            let shown = String::from_utf8_lossy(bytes);
            assert_eq!(told(bytes), expected, "{shown}");
        }
    }

    #[test]
    fn a_character_on_the_border_of_two_chunks_is_one_character() {
        for offset in 0..4 {
            let text = "x".repeat((1 << 16) - offset) + "\u{1f600}é";
            let evidence = {
                let mut file = tempfile::tempfile().expect("a file");
                file.write_all(text.as_bytes()).expect("a file");
                file.rewind().expect("a file");
                Evidence::of(&mut file).expect("evidence")
            };
            assert_eq!((evidence.utf_8, evidence.not_utf_8), (2, 0), "{offset}");
        }
    }

    #[test]
    fn what_is_no_file_of_rows_is_rejected_by_what_it_is() {
        for (bytes, what) in [
            (&b"PK\x03\x04rest"[..], "workbook"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", "workbook"),
            (b"\x1f\x8b\x08", "gzip"),
            (b"\xff\xfe\0\0a\0\0\0", "UTF-32"),
            (b"\xef\xbb\xbf<HTML><table>", "web page"),
            (b"\n<?xml version=\"1.0\"?>", "XML"),
            (b"BEGIN:VCARD\r\n", "vCard"),
            (b"[{\"first_name\": \"Ana\"}]", "JSON array"),
            (b"\x00\x01\x02\x00\x00\x00\x05\x00\x00", "zero bytes"),
        ] {
            let failure = opened(bytes, None).expect_err(what);
            assert!(failure.message.contains(what), "{failure:?}");
            assert!(failure.advice.is_some());
        }
        assert!(opened(b"[name],email\n", None).is_ok());
    }
}

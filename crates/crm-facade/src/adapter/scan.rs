//! Reads the rows of an answer faster than a general reader can: texts and names are borrowed, and
//! rows mostly have the names of the row before.
//!
//! What is rare, such as a number with a fraction, is left to serde_json, and so is a whole text
//! with anything in it that is no JSON, or that nests deep.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::Number;

use super::fields::{Fields, Json, Seen};

/// How deep values may nest. It is less than what serde_json takes.
const DEEPEST: usize = 64;

/// How much of the list has been read, in bytes.
#[derive(Clone, Copy, Default)]
pub(super) struct Progress {
    pub(super) done: usize,
    pub(super) left: usize,
}

/// Hands on each row of the list at a JSON pointer, and tells whether there is a list. `None` if
/// the text is to be read by other means, also after some rows.
pub(super) fn rows<'a>(
    text: &'a str,
    pointer: &str,
    mut read: impl FnMut(Json<'a>, Progress) -> Fields<'a>,
) -> Option<bool> {
    let mut scan = Scan {
        text,
        at: 0,
        depth: 0,
    };
    let is_list = scan.find(pointer, &mut read)?;
    match scan.peek() {
        None => Some(is_list),
        Some(_) => None,
    }
}

/// The value that a text is. `None` if it is to be read by other means.
pub(super) fn whole(text: &str) -> Option<Json<'_>> {
    let mut scan = Scan {
        text,
        at: 0,
        depth: 0,
    };
    let value = scan.value()?;
    scan.peek().is_none().then_some(value)
}

/// A place in a text that is a list and nothing else, between two of its rows.
#[derive(Default)]
pub(super) struct Cursor {
    at: usize,
    state: State,
    /// Where the names of the row before are.
    names: Vec<Range<usize>>,
    room: Fields<'static>,
}

#[derive(Clone, Copy, Default, Eq, PartialEq)]
enum State {
    #[default]
    Before,
    Within,
    After,
}

impl Cursor {
    /// Hands on the next row of the text, which must always be the same. The outer `None` says that
    /// the text is to be read by other means, the inner one that no row is left.
    pub(super) fn next<'a, T>(
        &mut self,
        text: &'a str,
        read: impl FnOnce(Json<'a>) -> (T, Fields<'a>),
    ) -> Option<Option<T>> {
        let mut scan = Scan {
            text,
            at: self.at,
            depth: 0,
        };
        if self.state == State::Before {
            if scan.peek()? != b'[' {
                return None;
            }
            self.state = match scan.is_empty(b']')? {
                true => scan.after()?,
                false => State::Within,
            };
        }
        if self.state == State::After {
            return Some(None);
        }
        let row = match scan.peek()? {
            b'{' => {
                let mut room = std::mem::take(&mut self.room).emptied();
                for name in &self.names {
                    room.expect(text.get(name.clone())?);
                }
                Json::Object(scan.object(room)?)
            }
            _ => scan.value()?,
        };
        if !scan.goes_on(b']')? {
            self.state = scan.after()?;
        }
        self.at = scan.at;
        let (value, fields) = read(row);
        // A row that is no object has a name that is not of the text.
        let names = (0..).map_while(|index| place_of(fields.borrowed_name(index)?, text));
        self.names.clear();
        self.names.extend(names);
        self.room = fields.emptied();
        Some(Some(value))
    }

    /// Whether the last row was handed on.
    pub(super) fn is_at_end(&self) -> bool {
        self.state == State::After
    }
}

struct Scan<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Scan<'a> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.byte()? {
                b' ' | b'\n' | b'\t' | b'\r' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    /// Goes over a byte that must come.
    #[inline]
    fn expect(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    /// After a part of a list or an object: whether another follows.
    fn goes_on(&mut self, end: u8) -> Option<bool> {
        let byte = self.peek()?;
        self.at += 1;
        match byte {
            b',' => Some(true),
            byte if byte == end => Some(false),
            _ => None,
        }
    }

    /// After the whole list nothing may follow.
    fn after(&mut self) -> Option<State> {
        self.peek().is_none().then_some(State::After)
    }

    /// Whether what has begun ends at once.
    fn is_empty(&mut self, end: u8) -> Option<bool> {
        self.at += 1;
        let ends = self.peek()? == end;
        self.at += usize::from(ends);
        Some(ends)
    }

    fn find<F>(&mut self, pointer: &str, read: &mut F) -> Option<bool>
    where
        F: FnMut(Json<'a>, Progress) -> Fields<'a>,
    {
        match self.peek()? {
            b'[' if pointer.is_empty() => self.each_row(read),
            b'{' => self.find_within(pointer, read),
            b'n' => self.word("null").map(|()| false),
            _ => None,
        }
    }

    fn find_within<F>(&mut self, pointer: &str, read: &mut F) -> Option<bool>
    where
        F: FnMut(Json<'a>, Progress) -> Fields<'a>,
    {
        let inner = pointer.strip_prefix('/').unwrap_or_default();
        let (token, after) = inner.split_at(inner.find('/').unwrap_or(inner.len()));
        let mut found = false;
        let mut more = !self.is_empty(b'}')?;
        while more {
            let name = self.string()?;
            self.expect(b':')?;
            if token.is_empty() || name != token {
                self.value()?;
            } else {
                found |= self.find(after, read)?;
            }
            more = self.goes_on(b'}')?;
        }
        Some(found)
    }

    fn each_row<F>(&mut self, read: &mut F) -> Option<bool>
    where
        F: FnMut(Json<'a>, Progress) -> Fields<'a>,
    {
        let begin = self.at;
        let mut room = Fields::default();
        let mut more = !self.is_empty(b']')?;
        while more {
            let row = match self.peek()? {
                b'{' => Json::Object(self.object(room)?),
                _ => self.value()?,
            };
            let progress = Progress {
                done: self.at - begin,
                left: self.text.len() - self.at,
            };
            room = read(row, progress);
            more = self.goes_on(b']')?;
        }
        Some(true)
    }

    fn value(&mut self) -> Option<Json<'a>> {
        match self.peek()? {
            b'"' => self.string().map(Json::Text),
            b'{' => self.deeper(|scan| scan.object(Fields::default()).map(Json::Object)),
            b'[' => self.deeper(Self::list),
            b'n' => self.word("null").map(|()| Json::Null),
            b't' => self.word("true").map(|()| Json::Bool(true)),
            b'f' => self.word("false").map(|()| Json::Bool(false)),
            _ => self.number().map(Json::Number),
        }
    }

    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Option<Json<'a>>) -> Option<Json<'a>> {
        if self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        let value = read(self)?;
        self.depth -= 1;
        Some(value)
    }

    fn list(&mut self) -> Option<Json<'a>> {
        let mut values = Vec::new();
        let mut more = !self.is_empty(b']')?;
        while more {
            values.push(self.value()?);
            more = self.goes_on(b']')?;
        }
        Some(Json::List(values))
    }

    /// Reads an object into fields that have the names of the object before.
    fn object(&mut self, room: Fields<'a>) -> Option<Fields<'a>> {
        let mut fields = room;
        let mut alike = true;
        let mut count = 0;
        let mut seen = Seen::default();
        let mut more = !self.is_empty(b'}')?;
        while more {
            if alike {
                alike = match fields.borrowed_name(count) {
                    Some(name) => self.name(name)?,
                    None => false,
                };
                if !alike {
                    fields.truncate(count);
                    seen = fields.names().collect();
                }
            }
            if alike {
                fields.renew(count, self.value()?);
                count += 1;
            } else {
                let name = self.string()?;
                self.expect(b':')?;
                fields.add(&mut seen, name, self.value()?);
            }
            more = self.goes_on(b'}')?;
        }
        if alike {
            fields.truncate(count);
        }
        Some(fields)
    }

    /// Goes over a name with its colon if it is this one, which has nothing escaped.
    fn name(&mut self, name: &str) -> Option<bool> {
        self.peek()?;
        let rest = &self.text.as_bytes()[self.at..];
        let (first, end) = (rest.first(), rest.get(name.len() + 1));
        if first != Some(&b'"') || end != Some(&b'"') || &rest[1..=name.len()] != name.as_bytes() {
            return Some(false);
        }
        self.at += name.len() + 2;
        self.expect(b':')?;
        Some(true)
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        self.expect(b'"')?;
        let begin = self.at;
        let end = self.plain_end(begin)?;
        if self.text.as_bytes()[end] == b'"' {
            self.at = end + 1;
            return self.text.get(begin..end).map(Cow::Borrowed);
        }
        self.escaped(begin, end).map(Cow::Owned)
    }

    /// A text in which something is escaped, or wrong, at `first`.
    fn escaped(&mut self, begin: usize, first: usize) -> Option<String> {
        let bytes = self.text.as_bytes();
        let mut text = String::new();
        let (mut from, mut end) = (begin, first);
        loop {
            text.push_str(self.text.get(from..end)?);
            match bytes[end] {
                b'"' => break,
                b'\\' => match simple_escape(*bytes.get(end + 1)?) {
                    Some(character) => text.push(character),
                    None => return self.encoded(begin, end),
                },
                _ => return None,
            }
            from = end + 2;
            end = self.plain_end(from)?;
        }
        self.at = end + 1;
        Some(text)
    }

    /// A text with a `\u` at `place`, which serde_json reads.
    fn encoded(&mut self, begin: usize, place: usize) -> Option<String> {
        let bytes = self.text.as_bytes();
        let mut end = place;
        while bytes[end] == b'\\' {
            end = self.plain_end(end + 2)?;
        }
        let text = serde_json::from_str(self.text.get(begin - 1..=end)?).ok()?;
        self.at = end + 1;
        Some(text)
    }

    /// Where a text ends, or where a byte comes that can't stand for itself.
    fn plain_end(&self, begin: usize) -> Option<usize> {
        let rest = self.text.as_bytes().get(begin..)?;
        let mut eights = rest.chunks_exact(8);
        for (index, eight) in eights.by_ref().enumerate() {
            let found = odd_bytes(u64::from_le_bytes(eight.try_into().ok()?));
            if found != 0 {
                return Some(begin + 8 * index + (found.trailing_zeros() / 8) as usize);
            }
        }
        let last = eights.remainder();
        let is_odd = |byte: &u8| matches!(byte, b'"' | b'\\' | ..0x20);
        let place = last.iter().position(is_odd)?;
        Some(begin + rest.len() - last.len() + place)
    }

    fn word(&mut self, word: &str) -> Option<()> {
        let is_it = self.text.as_bytes()[self.at..].starts_with(word.as_bytes());
        is_it.then(|| self.at += word.len())
    }

    fn number(&mut self) -> Option<Number> {
        /// Of so many digits an `i64` holds any.
        const MOST: usize = 18;

        let bytes = &self.text.as_bytes()[self.at..];
        let is_negative = bytes.first() == Some(&b'-');
        let digits = &bytes[usize::from(is_negative)..];
        let mut number = 0;
        let mut count = 0;
        while let Some(digit @ b'0'..=b'9') = digits.get(count)
            && count < MOST
        {
            number = number * 10 + i64::from(digit - b'0');
            count += 1;
        }
        let goes_on = matches!(digits.get(count), Some(b'0'..=b'9' | b'.' | b'e' | b'E'));
        let is_odd = digits.first() == Some(&b'0') && (count > 1 || is_negative);
        if count > 0 && !goes_on && !is_odd {
            self.at += usize::from(is_negative) + count;
            return Some(if is_negative { -number } else { number }.into());
        }
        let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let end = self.at + bytes.iter().take_while(|byte| is_part(byte)).count();
        let number = serde_json::from_str(self.text.get(self.at..end)?).ok()?;
        self.at = end;
        Some(number)
    }
}

/// Where a part of a text is in it.
fn place_of(part: &str, text: &str) -> Option<Range<usize>> {
    let start = part.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    let end = start.checked_add(part.len())?;
    (end <= text.len()).then_some(start..end)
}

/// What an escape stands for that is one character.
fn simple_escape(byte: u8) -> Option<char> {
    Some(match byte {
        b'"' | b'\\' | b'/' => byte.into(),
        b'n' => '\n',
        b't' => '\t',
        b'r' => '\r',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        _ => return None,
    })
}

/// Marks the first of eight bytes that ends a text or can't stand for itself. Beyond the first,
/// others may be marked too.
fn odd_bytes(eight: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let zeros = |word: u64| word.wrapping_sub(EACH) & !word;
    let quotes = zeros(eight ^ (EACH * b'"' as u64));
    let escapes = zeros(eight ^ (EACH * b'\\' as u64));
    let controls = eight.wrapping_sub(EACH * 0x20) & !eight;
    (quotes | escapes | controls) & (EACH * 0x80)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn read(text: &str) -> Option<Vec<Value>> {
        let mut found = Vec::new();
        let is_list = rows(text, "/rows", |row, _| {
            found.push(row.to_value());
            match row {
                Json::Object(fields) => fields,
                _ => Fields::default(),
            }
        });
        is_list?.then_some(found)
    }

    /// The same of a list that stands alone, row by row.
    fn read_each(text: &str) -> Option<Vec<Value>> {
        let mut cursor = Cursor::default();
        let mut found = Vec::new();
        while let Some(row) = cursor.next(text, |row| {
            let value = row.to_value();
            match row {
                Json::Object(fields) => (value, fields),
                other => (value, Fields::one("value", other)),
            }
        })? {
            found.push(row);
        }
        cursor.is_at_end().then_some(found)
    }

    fn leaf() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".*".prop_map(Value::from),
            prop::collection::vec(".*", 0..3).prop_map(Value::from),
        ]
    }

    fn row() -> impl Strategy<Value = Value> {
        let fields = prop::collection::vec(("[a-d\"\\\\é]{1,2}", leaf()), 0..8);
        prop_oneof![
            leaf(),
            fields.prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    }

    proptest! {
        #[test]
        fn rows_are_read_as_serde_json_reads_them(
            rows in prop::collection::vec(row(), 0..6),
            pretty in any::<bool>(),
        ) {
            let whole = json!({"before": {"rows": [1]}, "rows": rows, "zafter": 1.5});
            let text = match pretty {
                true => format!("{whole:#}"),
                false => whole.to_string(),
            };
            let expected: Value = serde_json::from_str(&text).expect("JSON");
            prop_assert_eq!(read(&text).map(Value::from), Some(expected["rows"].clone()));
            prop_assert_eq!(super::whole(&text).map(Value::from), Some(expected.clone()));
            let list = match pretty {
                true => format!("{:#}", expected["rows"]),
                false => expected["rows"].to_string(),
            };
            let expected: Value = serde_json::from_str(&list).expect("JSON");
            prop_assert_eq!(read_each(&list).map(Value::from), Some(expected));
        }

        /// What is no JSON must not be read, wherever it is broken.
        #[test]
        fn what_is_read_is_json(
            row in row(), place in any::<prop::sample::Index>(), with in "[ -~\n\u{1}é]{0,2}",
        ) {
            let mut text: Vec<char> = json!({"rows": [row]}).to_string().chars().collect();
            let place = place.index(text.len());
            text.splice(place..=place, with.chars());
            let text: String = text.into_iter().collect();
            if let Some(found) = read(&text) {
                let whole: Value = serde_json::from_str(&text).expect("JSON");
                prop_assert_eq!(Value::from(found), whole["rows"].clone());
            }
            let list = text.strip_prefix(r#"{"rows":"#).and_then(|list| list.strip_suffix('}'));
            if let Some(list) = list
                && let Some(found) = read_each(list)
            {
                let whole: Value = serde_json::from_str(list).expect("JSON");
                prop_assert_eq!(Value::from(found), whole);
            }
        }
    }

    #[test]
    fn names_may_come_in_another_order_twice_or_not_at_all() {
        let text = r#"{"rows":[{"a":1,"b":2,"c":3},{"a":1,"c":3,"b":2},{"a":1,"b":2,"a":3},{"a":1},
            {},{"b":1,"b":2},{"a":1,"b":2,"b":3},{"a":1,"\u0062":2,"b":4},{"a":1,"b":2,"c":3},1,
            {"a":1,"b":2,"c":3}]}"#;
        let expected: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(read(text).map(Value::from), Some(expected["rows"].clone()));
        let list = &text[r#"{"rows":"#.len()..text.len() - 1];
        assert_eq!(
            read_each(list).map(Value::from),
            Some(expected["rows"].clone())
        );
    }

    #[test]
    fn numbers_are_read_as_they_are() {
        for text in [
            "0",
            "-1",
            "-0",
            "18446744073709551615",
            "1e2",
            "-0.5",
            "1000000000000000000",
        ] {
            let expected: Value = serde_json::from_str(text).expect("JSON");
            let found = read(&format!("{{\"rows\":[{text}]}}"));
            assert_eq!(found, Some(vec![expected]), "{text}");
        }
        for text in ["01", "-", "1.", "+1", "1e", "--1", "0x1", "-01", ".5"] {
            assert_eq!(read(&format!("{{\"rows\":[{text}]}}")), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_json_or_deep_is_left_to_others() {
        let deep = format!("{{\"rows\":[{}{}]}}", "[".repeat(70), "]".repeat(70));
        for text in [
            "",
            "{",
            "{\"rows\":[1,]}",
            "{\"rows\":[1]} 2",
            "{\"rows\":[\"\n\"]}",
            "{\"rows\":[nul]}",
            "{\"rows\":[{\"a\":1,}]}",
            "{\"rows\":[{\"a\" 1}]}",
            "{\"rows\":[\"\\x\"]}",
            &deep,
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

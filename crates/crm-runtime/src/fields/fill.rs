//! Fills types with a field table from JSON text.

use std::fmt::Write;

use super::number::{integer_of, is_number};
use super::reader::{Kind, NotJson, Reader};
use super::slot::{Element, FieldTable, RecordsSlot, Slot};
use super::string::RawString;
use super::unknown::{exact_value, push_member, whole_value};
use super::{Mismatch, MismatchOutcome, Number, UnknownFields};
use crate::api::DifferenceKind;
use crate::client::Timestamp;
use crate::drift::Watch;
use crate::field_name::undocumented_name;

/// Why a string could not be read.
#[derive(Debug)]
pub(crate) enum Stop {
    NotJson,
    /// The value as a whole is of another type, or the reading is strict.
    Mismatch(Box<Mismatch>),
}

impl From<NotJson> for Stop {
    fn from(NotJson: NotJson) -> Self {
        Self::NotJson
    }
}

type Result<T> = std::result::Result<T, Stop>;

/// What became of a value.
enum Filled {
    Yes,
    /// With a value that is not documented. Said only where somebody asks for differences.
    Unlisted,
    /// Of another type, but nothing is lost by the conversion.
    Converted(Kind),
    /// The place can't hold it.
    No(Kind),
}

/// Reads values, and notes where they differ from what is documented.
#[derive(Default)]
pub(crate) struct Filling {
    is_strict: bool,
    keep_raw: bool,
    /// The way to the object at hand.
    path: Vec<Step>,
    /// Unknown members of the objects that are being read, the outermost first.
    members: String,
    mismatches: Vec<Mismatch>,
    total: usize,
    /// Takes the differences, where somebody asks for them.
    watch: Option<Watch>,
    /// Of the types that do not come in the order of their table.
    orders: Vec<Order>,
}

/// In which order the fields of a type come.
struct Order {
    names: &'static [&'static str],
    /// Which field came last time after each, and at the end of it which one came first.
    following: Box<[usize]>,
}

#[derive(Clone, Copy)]
enum Step {
    Name(&'static str),
    Index(usize),
}

/// No more than this are kept of one response; the others are counted.
const MOST_MISMATCHES: usize = 64;

/// Objects deeper than this are kept as a string: recursion needs an end.
const DEEPEST: usize = 100;

impl Filling {
    pub(crate) fn strict(mut self, is_strict: bool) -> Self {
        self.is_strict = is_strict;
        self
    }

    pub(crate) fn keep_raw(mut self, keep_raw: bool) -> Self {
        self.keep_raw = keep_raw;
        self
    }

    pub(crate) fn watched(mut self, watch: Option<Watch>) -> Self {
        self.watch = watch;
        self
    }

    /// What differed, and how many differences there were in all.
    pub(crate) fn into_mismatches(self) -> (Vec<Mismatch>, usize) {
        (self.mismatches, self.total)
    }

    /// Reads a string that is one value.
    pub(crate) fn value<T: Element>(&mut self, text: &str) -> Result<T> {
        let mut reader = Reader::new(text.strip_prefix('\u{feff}').unwrap_or(text));
        let mut value = None;
        let read = self.next_value(&mut value, &mut reader);
        if let Err(Stop::Mismatch(_)) = read {
            // What is no JSON is told as that.
            reader.go_back(0);
            reader.skip()?;
        }
        reader.expect_end()?;
        read?;
        value.ok_or(Stop::NotJson)
    }

    /// Reads the value that comes next to where it is wanted: records are large, and moves cost.
    /// There is one if that succeeds.
    fn next_value<T: Element>(
        &mut self,
        value: &mut Option<T>,
        reader: &mut Reader<'_>,
    ) -> Result<()> {
        let kind = reader.kind()?;
        let start = reader.position();
        let expected = T::slot(value).expected();
        let filled = match kind {
            Kind::Null => {
                reader.literal("null")?;
                *value = T::from_null();
                Filled::Yes
            }
            _ => self.fill(T::slot(value), reader, kind)?,
        };
        match filled {
            Filled::Converted(found) => {
                self.note(None, expected, found, MismatchOutcome::Converted)?
            }
            Filled::No(found) => {
                reader.go_back(start);
                let text = reader.skip()?;
                // No record around it could keep what a `Value` can't hold.
                match T::slot(value) {
                    Slot::Value(place) => {
                        *place = Some(exact_value(text));
                        self.note(None, expected, found, MismatchOutcome::Converted)?;
                    }
                    _ => *value = None,
                }
            }
            Filled::Unlisted => self.tell_unlisted(None),
            Filled::Yes => {}
        }
        match value {
            Some(_) => Ok(()),
            None => {
                let mismatch = self.mismatch(None, expected, kind, MismatchOutcome::Kept);
                Err(Stop::Mismatch(mismatch.into()))
            }
        }
    }

    /// Reads the row of a list that comes next; there is none after a null, which is passed over. A
    /// row that is no object becomes an object whose unknown field `value` is what came.
    pub(crate) fn row<T: Element>(
        &mut self,
        row: &mut Option<T>,
        reader: &mut Reader<'_>,
        index: usize,
    ) -> Result<()> {
        self.path.clear();
        self.path.push(Step::Index(index));
        let kind = reader.kind()?;
        match (T::slot(row), kind) {
            (Slot::Record(place), kind) if kind != Kind::Object && kind != Kind::Null => {
                self.odd_row(place.begin(), kind, reader)
            }
            (slot, Kind::Null) => {
                let expected = slot.expected();
                reader.literal("null")?;
                *row = T::from_null();
                match row {
                    Some(_) => Ok(()),
                    None => self.note(None, expected, Kind::Null, MismatchOutcome::Skipped),
                }
            }
            _ => self.next_value(row, reader),
        }
    }

    /// Keeps a row that is no object.
    fn odd_row(
        &mut self,
        record: &mut dyn FieldTable,
        kind: Kind,
        reader: &mut Reader<'_>,
    ) -> Result<()> {
        let mut member = String::new();
        push_member(&mut member, "\"value\"", reader.skip()?);
        *record.unknown_fields_mut() = UnknownFields::keep(&member, None);
        self.note(None, "object", kind, MismatchOutcome::Kept)
    }

    fn mismatch(
        &self,
        field: Option<&'static str>,
        expected: &'static str,
        found: Kind,
        outcome: MismatchOutcome,
    ) -> Mismatch {
        let mut path = String::new();
        let fields = field.map(Step::Name);
        for step in self.path.iter().copied().chain(fields) {
            match step {
                Step::Name(name) if path.is_empty() => path.push_str(name),
                // Writing to a string does not fail.
                Step::Name(name) => drop(write!(path, ".{name}")),
                Step::Index(index) => drop(write!(path, "[{index}]")),
            }
        }
        if path.is_empty() {
            path.push('.');
        }
        Mismatch {
            path,
            expected,
            found: found.as_str(),
            outcome,
        }
    }

    #[cold]
    fn note(
        &mut self,
        field: Option<&'static str>,
        expected: &'static str,
        found: Kind,
        outcome: MismatchOutcome,
    ) -> Result<()> {
        self.total += 1;
        if let Some(watch) = &self.watch {
            let kind = match outcome {
                MismatchOutcome::Skipped => DifferenceKind::Null,
                _ => DifferenceKind::Type,
            };
            watch.note(
                kind,
                self.place(field),
                Some(expected),
                Some(found.as_str()),
            );
        }
        if !self.is_strict && self.mismatches.len() == MOST_MISMATCHES {
            return Ok(());
        }
        let mismatch = self.mismatch(field, expected, found, outcome);
        if self.is_strict {
            return Err(Stop::Mismatch(mismatch.into()));
        }
        self.mismatches.push(mismatch);
        Ok(())
    }

    /// The way to a field, with one path for all rows of a list.
    fn place(&self, field: Option<&str>) -> String {
        let mut place = String::new();
        let names = self.path.iter().map(|step| match step {
            Step::Name(name) => *name,
            Step::Index(_) => "[]",
        });
        for name in names.chain(field) {
            if !place.is_empty() && name != "[]" {
                place.push('.');
            }
            place.push_str(name);
        }
        place
    }

    #[cold]
    fn tell_unknown(&self, documented: &[&str], name: RawString<'_>, value: &str) {
        let Some(watch) = &self.watch else { return };
        let name = name.content().unwrap_or_default();
        let kind = Reader::new(value).kind().ok().map(Kind::as_str);
        let name = undocumented_name(&name, documented.iter().copied());
        let place = self.place(Some(&name));
        watch.note(DifferenceKind::UnknownField, place, None, kind);
    }

    #[cold]
    fn tell_unlisted(&self, name: Option<&str>) {
        if let Some(watch) = &self.watch {
            watch.note(DifferenceKind::UnlistedValue, self.place(name), None, None);
        }
    }

    /// Reads an object; the reader stands on its bracket.
    fn object(&mut self, record: &mut dyn FieldTable, reader: &mut Reader<'_>) -> Result<()> {
        let start = reader.position();
        let members = self.members.len();
        reader.expect(b'{')?;
        if !reader.take(b'}')? {
            self.members(record, reader)?;
        }
        if self.members.len() > members || self.keep_raw {
            let own = self.members.get(members..).unwrap_or_default();
            // The comma after what is kept of the object around this one.
            let own = own.strip_prefix(',').unwrap_or(own);
            let raw = self.keep_raw.then(|| reader.since(start));
            *record.unknown_fields_mut() = UnknownFields::keep(own, raw);
            self.members.truncate(members);
        }
        Ok(())
    }

    /// Reads the members of an object that has any.
    fn members(&mut self, record: &mut dyn FieldTable, reader: &mut Reader<'_>) -> Result<()> {
        let (names, keys) = (record.names(), record.keys());
        let mut order = self.order_of(names);
        // The field before; at first, what comes after the last one.
        let mut last = names.len();
        let mut guess = self.following(order, last, names);
        // The first key has no comma before it.
        let key = keys.get(guess).and_then(|key| key.get(1..));
        let mut found = match key.is_some_and(|key| reader.take_text(key)) {
            true => Some(guess),
            false => self.member(record, guess, reader)?,
        };
        loop {
            if let Some(index) = found {
                if index != guess {
                    order = Some(self.learn(order, last, index, names));
                }
                self.field(record, index, names[index], reader)?;
                last = index;
                guess = self.following(order, last, names);
            }
            found = if keys.get(guess).is_some_and(|key| reader.take_text(key)) {
                Some(guess)
            } else if reader.another(b'}')? {
                self.member(record, guess, reader)?
            } else {
                return Ok(());
            };
        }
    }

    /// Reads a member's name and gives the field of that name. If there is none, the member is kept as a
    /// whole.
    fn member(
        &mut self,
        record: &dyn FieldTable,
        guess: usize,
        reader: &mut Reader<'_>,
    ) -> Result<Option<usize>> {
        let (names, keys) = (record.names(), record.keys());
        // A name without a key is not to be compared with the text.
        if let (Some(name), Some(1..)) = (names.get(guess), keys.get(guess).map(|key| key.len()))
            && reader.take_name(name)?
        {
            return Ok(Some(guess));
        }
        let name = reader.name()?;
        let content = name.content();
        let found = content.and_then(|content| names.iter().position(|own| *own == content));
        if found.is_none() {
            let value = reader.skip()?;
            if self.watch.is_some() {
                self.tell_unknown(record.names(), name, value);
            }
            push_member(&mut self.members, name.raw(), value);
        }
        Ok(found)
    }

    fn order_of(&self, names: &'static [&'static str]) -> Option<usize> {
        let mut orders = self.orders.iter();
        orders.position(|order| std::ptr::eq(order.names, names))
    }

    /// The field that is likely to come after another.
    #[inline]
    fn following(&self, order: Option<usize>, last: usize, names: &[&str]) -> usize {
        match order.and_then(|order| self.orders.get(order)?.following.get(last)) {
            Some(next) => *next,
            None if last == names.len() => 0,
            None => last + 1,
        }
    }

    /// Notes that a field came after another which was not the one to expect.
    #[cold]
    fn learn(
        &mut self,
        order: Option<usize>,
        last: usize,
        index: usize,
        names: &'static [&'static str],
    ) -> usize {
        let order = order.unwrap_or_else(|| {
            let ascending = (1..=names.len()).chain([0]);
            self.orders.push(Order {
                names,
                following: ascending.collect(),
            });
            self.orders.len() - 1
        });
        if let Some(order) = self.orders.get_mut(order) {
            order.following[last] = index;
        }
        order
    }

    #[inline]
    fn field(
        &mut self,
        record: &mut dyn FieldTable,
        index: usize,
        name: &'static str,
        reader: &mut Reader<'_>,
    ) -> Result<()> {
        let kind = reader.kind()?;
        if kind == Kind::Null {
            reader.literal("null")?;
            return Ok(());
        }
        let slot = record.slot(index);
        let start = reader.position();
        // Most fields are strings, and take the short way.
        let slot = match slot {
            Slot::String(place @ None) if kind == Kind::String => {
                *place = reader.string()?.into_string();
                if place.is_some() {
                    return Ok(());
                }
                return self.odd_field("string", name, kind, start, reader);
            }
            slot => slot,
        };
        if slot.is_filled() {
            return self.odd_field("one field of this name", name, kind, start, reader);
        }
        // Only what can hold other fields needs the way to it.
        let is_deep = matches!(slot, Slot::Record(_) | Slot::Records(_));
        if is_deep {
            self.path.push(Step::Name(name));
        }
        let filled = self.fill(slot, reader, kind);
        if is_deep {
            self.path.pop();
        }
        match filled? {
            Filled::Yes => Ok(()),
            Filled::Unlisted => {
                self.tell_unlisted(Some(name));
                Ok(())
            }
            Filled::Converted(found) => {
                let expected = record.slot(index).expected();
                self.note(Some(name), expected, found, MismatchOutcome::Converted)
            }
            Filled::No(found) => {
                let expected = record.slot(index).expected();
                self.odd_field(expected, name, found, start, reader)
            }
        }
    }

    /// Keeps a value that its field can't hold, from where it starts.
    #[cold]
    fn odd_field(
        &mut self,
        expected: &'static str,
        name: &'static str,
        found: Kind,
        start: usize,
        reader: &mut Reader<'_>,
    ) -> Result<()> {
        reader.go_back(start);
        let value = reader.skip()?;
        let quoted = serde_json::Value::from(name).to_string();
        push_member(&mut self.members, &quoted, value);
        self.note(Some(name), expected, found, MismatchOutcome::Kept)
    }

    /// Puts the value that comes next, which is not null, into its place. After
    /// [`Filled::No`] the reader stands anywhere in the value.
    fn fill(&mut self, slot: Slot<'_>, reader: &mut Reader<'_>, kind: Kind) -> Result<Filled> {
        Ok(match (slot, kind) {
            (Slot::String(place), Kind::String) => {
                *place = reader.string()?.into_string();
                filled(place.is_some(), kind)
            }
            (Slot::String(place), Kind::Number) => {
                *place = Some(reader.number()?.to_owned());
                Filled::Converted(kind)
            }
            (Slot::Integer(place), Kind::Number) => {
                let digits = reader.number()?;
                match digits.parse() {
                    Ok(number) => {
                        *place = Some(number);
                        Filled::Yes
                    }
                    Err(_) => {
                        *place = integer_of(digits);
                        converted(place.is_some(), kind)
                    }
                }
            }
            (Slot::Integer(place), Kind::String) => {
                let digits = reader.string()?.plain().unwrap_or_default();
                // Only what would be written the same way again.
                *place = digits
                    .parse()
                    .ok()
                    .filter(|number: &i64| is_number(digits) && number.to_string() == digits);
                converted(place.is_some(), kind)
            }
            (Slot::Number(place), Kind::Number) => {
                *place = Some(Number::of(reader.number()?));
                Filled::Yes
            }
            (Slot::Number(place), Kind::String) => {
                *place = reader
                    .string()?
                    .plain()
                    .and_then(|digits| digits.parse().ok());
                converted(place.is_some(), kind)
            }
            (Slot::Boolean(place), Kind::Boolean) => {
                *place = Some(reader.boolean()?);
                Filled::Yes
            }
            (Slot::Boolean(place), Kind::String) => {
                *place = match reader.string()?.plain() {
                    Some("true") => Some(true),
                    Some("false") => Some(false),
                    _ => None,
                };
                converted(place.is_some(), kind)
            }
            (Slot::Time(place), Kind::String) => {
                *place = reader.string()?.into_string().map(Timestamp::from);
                filled(place.is_some(), kind)
            }
            (Slot::Time(place), Kind::Number) => {
                *place = reader.number()?.parse::<i64>().ok().map(Timestamp::from);
                filled(place.is_some(), kind)
            }
            (Slot::Word(place), Kind::String) => match reader.string()?.content() {
                Some(content) => {
                    place.set(&content);
                    match self.watch.is_some() && !place.is_listed() {
                        true => Filled::Unlisted,
                        false => Filled::Yes,
                    }
                }
                None => Filled::No(kind),
            },
            (Slot::Word(place), Kind::Number) => {
                place.set(reader.number()?);
                Filled::Converted(kind)
            }
            (Slot::Strings(place), Kind::Array) => self.strings(place, reader)?,
            (Slot::Strings(place), Kind::String) => {
                *place = reader.string()?.into_string().map(|string| vec![string]);
                converted(place.is_some(), kind)
            }
            (Slot::Record(place), Kind::Object) => match self.path.len() < DEEPEST {
                true => {
                    self.object(place.begin(), reader)?;
                    Filled::Yes
                }
                false => Filled::No(kind),
            },
            (Slot::Record(place), Kind::Array) => {
                reader.expect(b'[')?;
                match reader.take(b']')? {
                    true => {
                        place.begin();
                        Filled::Converted(kind)
                    }
                    false => Filled::No(kind),
                }
            }
            (Slot::Records(place), Kind::Array) => self.records(place, reader)?,
            (Slot::Map(place), Kind::Object) => match whole_value(reader) {
                Some(serde_json::Value::Object(fields)) => {
                    *place = Some(fields);
                    Filled::Yes
                }
                _ => Filled::No(kind),
            },
            (Slot::Map(place), Kind::Array) => {
                reader.expect(b'[')?;
                match reader.take(b']')? {
                    true => {
                        *place = Some(serde_json::Map::new());
                        Filled::Converted(kind)
                    }
                    false => Filled::No(kind),
                }
            }
            (Slot::Value(place), _) => {
                *place = whole_value(reader);
                filled(place.is_some(), kind)
            }
            (Slot::Other(place), _) => filled(place.set(reader.skip()?), kind),
            _ => Filled::No(kind),
        })
    }

    fn strings(
        &mut self,
        place: &mut Option<Vec<String>>,
        reader: &mut Reader<'_>,
    ) -> Result<Filled> {
        reader.expect(b'[')?;
        let mut strings = Vec::new();
        let mut odd = None;
        if !reader.take(b']')? {
            loop {
                let kind = reader.kind()?;
                match kind {
                    Kind::String => match reader.string()?.into_string() {
                        Some(content) => strings.push(content),
                        None => return Ok(Filled::No(Kind::Array)),
                    },
                    Kind::Number => {
                        strings.push(reader.number()?.to_owned());
                        odd = Some(kind);
                    }
                    Kind::Null => {
                        reader.literal("null")?;
                        odd = Some(kind);
                    }
                    _ => return Ok(Filled::No(Kind::Array)),
                }
                if !reader.another(b']')? {
                    break;
                }
            }
        }
        *place = Some(strings);
        Ok(odd.map_or(Filled::Yes, Filled::Converted))
    }

    fn records(&mut self, place: &mut dyn RecordsSlot, reader: &mut Reader<'_>) -> Result<Filled> {
        if self.path.len() >= DEEPEST {
            return Ok(Filled::No(Kind::Array));
        }
        reader.expect(b'[')?;
        place.begin();
        if reader.take(b']')? {
            return Ok(Filled::Yes);
        }
        let mut index = 0;
        loop {
            match reader.kind()? {
                Kind::Object => {
                    self.path.push(Step::Index(index));
                    let read = match place.push() {
                        Some(record) => self.object(record, reader),
                        None => Ok(()),
                    };
                    self.path.pop();
                    read?;
                }
                Kind::Null => {
                    reader.literal("null")?;
                    self.path.push(Step::Index(index));
                    let noted = self.note(None, "object", Kind::Null, MismatchOutcome::Skipped);
                    self.path.pop();
                    noted?;
                }
                kind if self.path.is_empty() => {
                    self.path.push(Step::Index(index));
                    let kept = match place.push() {
                        Some(record) => self.odd_row(record, kind, reader),
                        None => Ok(()),
                    };
                    self.path.pop();
                    kept?;
                }
                // A field whose list can't be held as a whole is kept as a whole.
                _ => {
                    place.clear();
                    return Ok(Filled::No(Kind::Array));
                }
            }
            index += 1;
            if !reader.another(b']')? {
                return Ok(Filled::Yes);
            }
        }
    }
}

fn filled(is_held: bool, found: Kind) -> Filled {
    match is_held {
        true => Filled::Yes,
        false => Filled::No(found),
    }
}

fn converted(is_held: bool, found: Kind) -> Filled {
    match is_held {
        true => Filled::Converted(found),
        false => Filled::No(found),
    }
}

//! Holds the reader against `serde_json` on the documented examples, damaged at random.

use std::fs;
use std::path::Path;

use serde::de::IgnoredAny;
use serde_json::Value;

use super::reader::Reader;
use super::unknown::whole_value;

/// Damaged pages.
const PAGES: u32 = 200_000;

/// Numbers that follow from a seed (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.roll() % bound).unwrap_or(0)
    }

    fn one_of<'a, T: ?Sized>(&mut self, choice: &[&'a T]) -> &'a T {
        choice[self.below(choice.len())]
    }
}

/// Every documented example of every vendor, as far as it is JSON.
fn pages() -> Vec<String> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let mut pages = Vec::new();
    let mut folders = vec![specs];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the specifications") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json") {
                pages.push(fs::read_to_string(path).expect("an example"));
            }
        }
    }
    pages.sort();
    pages
}

/// Pieces that mean something in JSON, alone or in the wrong place.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\\\"",
    "\\u00e9",
    "\\ud83d\\ude00",
    "\\ud800",
    "\\x",
    "null",
    "true",
    "false",
    "nul",
    "0",
    "-",
    "-0",
    "01",
    "1.",
    "1.50",
    "1e5",
    "1e400",
    "E+",
    ".5",
    "9007199254740993",
    "18446744073709551616",
    "0.1000000000000000055",
    "\u{1}",
    "\u{7f}",
    "é",
    "\u{1f600}",
    " ",
    "\n",
    "\t",
    "\u{feff}",
    "\"id\":",
    "{}",
    "[]",
    "[1,]",
    "{\"a\":1,\"a\":2}",
    "//",
    "NaN",
];

/// Cuts pieces out, puts others in, doubles a part, or cuts the end off.
fn damage(page: &str, dice: &mut Dice) -> String {
    let mut damaged = page.to_owned();
    for _ in 0..=dice.below(3) {
        let place = |dice: &mut Dice, text: &str| {
            let mut at = dice.below(text.len() + 1);
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let (one, other) = (place(dice, &damaged), place(dice, &damaged));
        let (start, end) = (one.min(other), one.max(other));
        match dice.below(8) {
            0 => damaged.truncate(end),
            1 => {
                let part = damaged[start..end].to_owned();
                damaged.insert_str(place(dice, &damaged), &part);
            }
            2 => damaged.replace_range(start..end, dice.one_of(PIECES)),
            3 => {
                // A value in the place of another keeps the page whole.
                if let Some(colon) = damaged[start..].find(": ") {
                    let from = start + colon + 2;
                    let to = damaged[from..]
                        .find([',', '\n', '}'])
                        .map_or(from, |to| from + to);
                    damaged.replace_range(from..to, dice.one_of(PIECES));
                }
            }
            4 => {
                let next = damaged[start..].chars().next().map_or(0, char::len_utf8);
                damaged.replace_range(start..start + next, "");
            }
            _ => damaged.insert_str(start, dice.one_of(PIECES)),
        }
    }
    damaged
}

/// Whether a value holds what `serde_json` makes of the same text, but for numbers that only text
/// holds exactly and strings that are none.
fn is_same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|((name, one), (other_name, other))| {
                        name == other_name && is_same(one, other)
                    })
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(one, other)| is_same(one, other))
        }
        (Value::String(digits), Value::Number(number)) => {
            // `serde_json` may be off in the last place.
            let (ours, theirs) = (digits.parse().unwrap_or(f64::NAN), number.as_f64());
            theirs.is_some_and(|theirs| (ours - theirs).abs() <= ours.abs() * 1e-15)
        }
        (ours, theirs) => ours == theirs,
    }
}

#[test]
fn damaged_examples_are_read_as_serde_json_reads_them() {
    let pages = pages();
    assert!(pages.len() > 200, "{} examples", pages.len());
    let mut dice = Dice(1);
    let mut whole = 0;
    for _ in 0..PAGES {
        let page = damage(&pages[dice.below(pages.len())], &mut dice);
        let mut reader = Reader::new(&page);
        let ours = reader
            .skip()
            .and_then(|value| reader.expect_end().map(|()| value));
        let theirs = serde_json::from_str::<IgnoredAny>(&page);
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{page}");
        let Ok(raw) = ours else { continue };
        whole += 1;
        // What `serde_json` can't hold as a value, ours may keep as text.
        if let (Some(ours), Ok(theirs)) = (
            whole_value(&mut Reader::new(raw)),
            serde_json::from_str::<Value>(&page),
        ) {
            assert!(is_same(&ours, &theirs), "{page}\n{ours}\n{theirs}");
        }
    }
    assert!(
        whole > PAGES / 20 && whole < PAGES / 2,
        "{whole} of {PAGES} are whole"
    );
}

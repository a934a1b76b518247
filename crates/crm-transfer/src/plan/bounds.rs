//! Numbers of which only a range may be known.

use std::fmt;
use std::ops::Add;

use serde::Serialize;

/// A number of which only a range may be known.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Bounds {
    /// The least that it can be.
    pub at_least: u64,
    /// The most that it can be, if there is a limit.
    pub at_most: Option<u64>,
}

impl Bounds {
    /// A number that is known.
    pub const fn exactly(number: u64) -> Self {
        Self {
            at_least: number,
            at_most: Some(number),
        }
    }

    /// A number that is known but for a part of it.
    pub(crate) fn beyond(known: u64, open: Option<u64>) -> Self {
        Self {
            at_least: known,
            at_most: open.map(|open| known + open),
        }
    }

    /// The number, if it is known.
    pub fn exact(self) -> Option<u64> {
        self.at_most.filter(|most| *most == self.at_least)
    }

    /// So many times the number.
    pub(crate) fn times(self, factor: u64) -> Self {
        Self {
            at_least: self.at_least * factor,
            at_most: self.at_most.map(|most| most * factor),
        }
    }
}

impl Add for Bounds {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let most = self.at_most.zip(other.at_most);
        Self {
            at_least: self.at_least + other.at_least,
            at_most: most.map(|(one, other)| one + other),
        }
    }
}

impl fmt::Display for Bounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at_most {
            Some(most) if most == self.at_least => write!(f, "{most}"),
            Some(most) => write!(f, "{} to {most}", self.at_least),
            None if self.at_least == 0 => f.write_str("an unknown number"),
            None => write!(f, "{} or more", self.at_least),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_a_range() {
        assert_eq!(Bounds::exactly(9).to_string(), "9");
        assert_eq!(Bounds::beyond(6, Some(76)).to_string(), "6 to 82");
        assert_eq!(Bounds::beyond(6, Some(0)), Bounds::exactly(6));
        assert_eq!(Bounds::beyond(6, None).to_string(), "6 or more");
        let sum = Bounds::exactly(2) + Bounds::beyond(1, Some(3));
        assert_eq!(sum.times(2), Bounds::beyond(6, Some(6)));
        assert_eq!((Bounds::exactly(2).exact(), sum.exact()), (Some(2), None));
    }
}

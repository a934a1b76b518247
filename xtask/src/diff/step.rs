//! The step that a change asks of the crate's version.

use std::fmt;

use super::Class;

/// What the version of the crate must do.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Step {
    /// Nothing changed.
    None,
    /// `1.2.3` becomes `1.2.4`.
    Patch,
    /// `1.2.3` becomes `1.3.0`.
    Minor,
    /// `1.2.3` becomes `2.0.0`.
    Major,
}

impl Step {
    /// The step for the gravest class of change to a crate whose first number is 1 or more.
    pub fn of(class: Option<Class>) -> Self {
        match class {
            None => Self::None,
            Some(Class::Breaking) => Self::Major,
            Some(Class::Additive) => Self::Minor,
            Some(Class::Documentation) => Self::Patch,
        }
    }

    /// The step for a crate below 1.0.0, where the second number has the part of the first, as
    /// cargo takes it.
    pub fn below_one(class: Option<Class>) -> Self {
        match class {
            None => Self::None,
            Some(Class::Breaking) => Self::Minor,
            Some(_) => Self::Patch,
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// The three numbers of a version.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Version {
    /// The first.
    pub major: u64,
    /// The second.
    pub minor: u64,
    /// The third.
    pub patch: u64,
}

impl Version {
    /// Reads `1.2.3`; a pre-release is none.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|number| number.parse::<u64>().ok());
        let version = Self {
            major: numbers.next()??,
            minor: numbers.next()??,
            patch: numbers.next()??,
        };
        numbers.next().is_none().then_some(version)
    }

    /// The step that changes of this class ask of a crate of this version.
    pub fn step(self, class: Option<Class>) -> Step {
        match self.major {
            0 => Step::below_one(class),
            _ => Step::of(class),
        }
    }

    /// The version after a step.
    pub fn after(self, step: Step) -> Self {
        let Self {
            major,
            minor,
            patch,
        } = self;
        let (major, minor, patch) = match step {
            Step::None => (major, minor, patch),
            Step::Patch => (major, minor, patch + 1),
            Step::Minor => (major, minor + 1, 0),
            Step::Major => (major + 1, 0, 0),
        };
        Self {
            major,
            minor,
            patch,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

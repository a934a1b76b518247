//! How far facts can be trusted.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Basis, Fact, Operation, Provenance, Str, read};

/// How far a fact can be trusted. The best level is the least.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Trust {
    /// It was seen on the real service.
    Live,
    /// The vendor states it.
    Documented,
    /// Only an example of the vendor's shows it.
    Sample,
    /// Nothing states it; the note of its source says why it was taken so.
    Assumed,
    /// The vendor's own reference, or the real service, says otherwise.
    Contradicted,
}

impl Trust {
    /// Every level, best first.
    pub const ALL: &'static [Self] = &[
        Self::Live,
        Self::Documented,
        Self::Sample,
        Self::Assumed,
        Self::Contradicted,
    ];

    /// The level of a fact that rests on a document, and was not seen on the real service.
    pub const fn of(basis: Basis) -> Self {
        match basis {
            Basis::Seed | Basis::Docs => Self::Documented,
            Basis::Sample => Self::Sample,
            Basis::Assumed | Basis::Made => Self::Assumed,
            Basis::Contradicted => Self::Contradicted,
        }
    }

    /// The level in one word: `documented`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Documented => "documented",
            Self::Sample => "sample",
            Self::Assumed => "assumed",
            Self::Contradicted => "contradicted",
        }
    }

    /// What the level means, as the end of a sentence.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Live => "seen on the real service",
            Self::Documented => "stated by the vendor",
            Self::Sample => "shown only in an example",
            Self::Assumed => "stated nowhere",
            Self::Contradicted => "the vendor's own reference says otherwise",
        }
    }

    /// Whether it is less than documented.
    pub const fn is_doubtful(self) -> bool {
        matches!(self, Self::Sample | Self::Assumed | Self::Contradicted)
    }
}

impl fmt::Display for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A fact that was looked at on the real service.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// The fact.
    pub fact: Fact,
    /// The last day on which it was seen: `2026-09-30`.
    #[serde(deserialize_with = "read::text")]
    pub on: Str,
    /// On how many accounts.
    pub accounts: u32,
    /// How the service differs. `None` where it does what the specification says.
    #[serde(default, deserialize_with = "read::option")]
    pub difference: Option<Str>,
}

/// What the trust in an operation rests on: one of its facts.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Ground {
    /// How far the fact can be trusted.
    pub trust: Trust,
    /// The fact.
    pub fact: Fact,
    /// Where it is stated.
    pub source: Provenance,
    /// The day on which it was last seen on the real service, which it agrees with or contradicts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen_on: Option<&'static str>,
    /// On how many accounts it was seen.
    #[serde(skip_serializing_if = "is_none")]
    pub accounts: u32,
    /// How the real service differs, where it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<&'static str>,
}

fn is_none(count: &u32) -> bool {
    *count == 0
}

impl Ground {
    /// What the level means here, as the end of a sentence.
    pub const fn meaning(&self) -> &'static str {
        match self.difference {
            Some(_) => "the real service says otherwise",
            None => self.trust.meaning(),
        }
    }

    /// Why the level is what it is: how the service differs, or the note of the source.
    pub const fn why(&self) -> Option<&'static str> {
        match self.difference {
            Some(_) => self.difference,
            None => self.source.note,
        }
    }
}

/// `path: contradicted, the vendor's own reference says otherwise: GET /v1/get-user-lists`.
impl fmt::Display for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}, {}", self.fact, self.trust, self.meaning())?;
        if let Some(day) = self.seen_on {
            write!(f, " on {day}")?;
        }
        let why = match self.seen_on {
            Some(_) => self.difference,
            None => self.why(),
        };
        match why {
            Some(note) => write!(f, ": {note}"),
            None => Ok(()),
        }
    }
}

impl Operation {
    /// How far the operation can be trusted: as far as the worst fact that a caller rests on.
    pub fn trust(&self) -> Trust {
        self.ground().trust
    }

    /// The worst fact that a caller rests on; of equals, the first in the order of [`Fact`].
    pub fn ground(&self) -> Ground {
        let mut worst = self.ground_of(Fact::Path);
        for fact in self.essential() {
            let ground = self.ground_of(fact);
            if ground.trust > worst.trust {
                worst = ground;
            }
        }
        worst
    }

    /// The facts that a caller rests on and that are less than documented, in order.
    pub fn doubts(&self) -> impl Iterator<Item = Ground> {
        let grounds = self.essential().map(|fact| self.ground_of(fact));
        grounds.filter(|ground| ground.trust.is_doubtful())
    }

    /// How far one fact can be trusted, and what that rests on.
    pub fn ground_of(&self, fact: Fact) -> Ground {
        let seen = self.seen.iter().find(|seen| seen.fact == fact);
        let source = self.source_of(fact);
        Ground {
            trust: match seen.map(|seen| seen.difference) {
                Some(None) => Trust::Live,
                Some(Some(_)) => Trust::Contradicted,
                None => Trust::of(source.basis),
            },
            fact,
            source,
            seen_on: seen.map(|seen| seen.on),
            accounts: seen.map_or(0, |seen| seen.accounts),
            difference: seen.and_then(|seen| seen.difference),
        }
    }

    /// The facts that a caller rests on.
    ///
    /// The success status is not one: a client accepts any 2xx, and where the status itself leaves
    /// open whether something was done (202), the response says so and no document is needed. Effect
    /// and retry safety decide only what the client does by itself.
    fn essential(&self) -> impl Iterator<Item = Fact> {
        let is_priced = self
            .credits
            .is_some_and(|credits| credits.amount != Some(0));
        [
            (Fact::Path, true),
            (Fact::Method, true),
            (Fact::Credits, is_priced),
            (Fact::Paging, self.paging.is_some()),
            (Fact::Task, self.task.is_some()),
            (Fact::Request, true),
            (Fact::Response, true),
        ]
        .into_iter()
        .filter_map(|(fact, counts)| counts.then_some(fact))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Credits, Effect, Method};

    const STATED: Provenance = Provenance {
        basis: Basis::Seed,
        page: None,
        note: None,
    };

    const ASSUMED: Provenance = Provenance {
        basis: Basis::Assumed,
        page: None,
        note: Some("by analogy"),
    };

    fn operation(sources: &'static [(Fact, Provenance)], seen: &'static [Seen]) -> Operation {
        Operation {
            id: "things_list",
            operation_id: "things_list",
            summary: "List things",
            method: Method::Get,
            path: "/things",
            parameters: &[],
            body: false,
            encodings: &[],
            authenticated: true,
            success: &[200],
            effect: Effect::Read,
            safe_to_retry: true,
            permission: None,
            credits: None,
            paging: None,
            task: None,
            path_confirmed: None,
            documented_as: None,
            checks: &[],
            source: STATED,
            sources,
            seen,
        }
    }

    #[test]
    fn the_worst_fact_that_a_caller_rests_on_decides() {
        assert_eq!(operation(&[], &[]).trust(), Trust::Documented);
        let doubtful = operation(
            &[
                (
                    Fact::Request,
                    Provenance {
                        basis: Basis::Sample,
                        ..STATED
                    },
                ),
                (Fact::Response, ASSUMED),
            ],
            &[],
        );
        assert_eq!(doubtful.trust(), Trust::Assumed);
        assert_eq!(doubtful.ground().fact, Fact::Response);
        let doubts: Vec<_> = doubtful.doubts().map(|doubt| doubt.fact).collect();
        assert_eq!(doubts, [Fact::Request, Fact::Response]);
        assert_eq!(
            doubtful.ground().to_string(),
            "response: assumed, stated nowhere: by analogy"
        );
    }

    #[test]
    fn what_no_caller_rests_on_does_not_count() {
        const OTHERS: &[(Fact, Provenance)] = &[
            (Fact::Effect, ASSUMED),
            (Fact::SafeToRetry, ASSUMED),
            (Fact::Status, ASSUMED),
            (Fact::Credits, ASSUMED),
            (Fact::Paging, ASSUMED),
        ];
        let mut operation = operation(OTHERS, &[]);
        assert_eq!(operation.trust(), Trust::Documented);
        assert_eq!(operation.ground_of(Fact::Status).trust, Trust::Assumed);
        // A price counts unless the call is taken to be free.
        let credits = |amount| Credits {
            amount,
            per: None,
            note: None,
        };
        operation.credits = Some(credits(Some(0)));
        assert_eq!(operation.trust(), Trust::Documented);
        operation.credits = Some(credits(None));
        assert_eq!(operation.ground().fact, Fact::Credits);
        assert_eq!(operation.trust(), Trust::Assumed);
    }

    #[test]
    fn what_the_reference_contradicts_is_worse_than_what_nothing_states() {
        const DENIED: Provenance = Provenance {
            basis: Basis::Contradicted,
            page: Some("https://example.com/reference"),
            note: Some("GET /all-things in the reference"),
        };
        let operation = operation(&[(Fact::Response, ASSUMED), (Fact::Path, DENIED)], &[]);
        assert_eq!(operation.trust(), Trust::Contradicted);
        assert_eq!(
            operation.ground().to_string(),
            "path: contradicted, the vendor's own reference says otherwise: \
             GET /all-things in the reference"
        );
    }

    #[test]
    fn live_is_what_was_seen_in_every_part() {
        const fn on(fact: Fact, day: &'static str) -> Seen {
            Seen {
                fact,
                on: day,
                accounts: 1,
                difference: None,
            }
        }
        const SEEN: &[Seen] = &[
            on(Fact::Path, "2026-09-30"),
            on(Fact::Method, "2026-09-30"),
            on(Fact::Request, "2026-09-30"),
            on(Fact::Response, "2026-09-30"),
        ];
        let sources: &[(Fact, Provenance)] = &[(Fact::Response, ASSUMED)];
        let all = operation(sources, SEEN);
        assert_eq!(all.trust(), Trust::Live);
        assert_eq!(all.ground().seen_on, Some("2026-09-30"));
        assert_eq!(all.doubts().count(), 0);
        let in_part = operation(sources, &SEEN[..3]);
        assert_eq!(in_part.trust(), Trust::Assumed);
        assert_eq!(in_part.ground_of(Fact::Path).trust, Trust::Live);
    }

    #[test]
    fn what_the_service_contradicts_is_worse_than_what_the_vendor_states() {
        const SEEN: &[Seen] = &[Seen {
            fact: Fact::Response,
            on: "2026-09-30",
            accounts: 2,
            difference: Some("type at [].score: expected integer, found string"),
        }];
        let operation = operation(&[], SEEN);
        assert_eq!(operation.trust(), Trust::Contradicted);
        assert_eq!(
            operation.ground().to_string(),
            "response: contradicted, the real service says otherwise on 2026-09-30: \
             type at [].score: expected integer, found string"
        );
        assert_eq!(operation.doubts().count(), 1);
    }

    #[test]
    fn levels_are_ordered_and_named_as_they_are_written() {
        assert!(Trust::ALL.is_sorted());
        for trust in Trust::ALL {
            let doubtful = *trust > Trust::Documented;
            assert_eq!(trust.is_doubtful(), doubtful, "{trust}");
        }
        let mut facts = Fact::ALL.to_vec();
        facts.sort_unstable();
        assert_eq!(facts, Fact::ALL);
    }
}

//! Where a list can be resumed.

use std::fmt::Write as _;
use std::hash::{BuildHasher, Hasher, RandomState};

use crm_runtime::{Connection, paging};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::resource::{Resource, Verb};

/// Where a list can be resumed: a place in one vendor's response to one query.
///
/// It is meant to be kept, as JSON, and is rejected for another vendor, account, resource or query.
/// It holds a hash of the query, not the query, and of the account a hash under a key of its own: two
/// checkpoints do not tell whether they are of one account.
///
/// The account is known by the credential of the handle. Where credentials are replaced while
/// checkpoints are kept, name it with [`CrmBuilder::account`](crate::CrmBuilder::account).
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct Checkpoint {
    version: u32,
    #[serde(flatten)]
    binding: Binding,
    place: SavedPosition,
}

/// What a checkpoint is bound to.
#[derive(Clone, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub(crate) struct Binding {
    vendor: String,
    generation: String,
    resource: String,
    verb: String,
    query: String,
    /// Key and hash of the account, 32 and 16 hexadecimal digits. Checkpoints of a time when there
    /// was none have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    account: Option<String>,
}

/// What tells an account: its name if it has one, or else its credential.
#[derive(Clone, Copy)]
pub(crate) enum AccountKey<'a> {
    Named(&'a str),
    Credential(&'a Connection),
}

impl AccountKey<'_> {
    fn mark(self, key: (u64, u64)) -> String {
        let hash = match self {
            Self::Named(name) => paging::keyed_hash(key, name.as_bytes()),
            Self::Credential(connection) => connection.account_fingerprint(key),
        };
        format!("{:016x}{:016x}{hash:016x}", key.0, key.1)
    }

    /// Whether a mark was made of this account.
    fn made(self, mark: &str) -> bool {
        let part = |range: std::ops::Range<usize>| {
            u64::from_str_radix(mark.get(range).unwrap_or_default(), 16).unwrap_or_default()
        };
        self.mark((part(0..16), part(16..32))) == mark
    }
}

impl Binding {
    pub(crate) fn new(
        api: &crm_runtime::api::Api,
        resource: Resource,
        verb: Verb,
        arguments: &[String],
        account: Option<AccountKey<'_>>,
    ) -> Self {
        let random = || RandomState::new().build_hasher().finish();
        Self {
            account: account.map(|account| account.mark((random(), random()))),
            vendor: api.vendor.to_owned(),
            generation: api.generation.to_owned(),
            resource: resource.as_str().to_owned(),
            verb: verb.as_str().to_owned(),
            query: format!("{:016x}", paging::text_hash(arguments.join("\n"))),
        }
    }
}

#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub(crate) struct SavedPosition {
    /// Position of the page.
    pub(crate) page: u64,
    /// Rows of the page that were given.
    given: u64,
    /// Rows that were asked for at once.
    pub(crate) size: Option<usize>,
    /// Rows that were given in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rows: Option<u64>,
    /// How many rows the vendor counted last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    total: Option<u64>,
    /// The largest number that it counted, if that is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    most: Option<u64>,
    /// Hashes of the ids that were given last, 16 hexadecimal digits each.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    recent: String,
    /// What leads to the page, where a number does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cursor: Option<String>,
}

impl SavedPosition {
    pub(crate) fn new(place: &paging::PageCheckpoint, size: Option<usize>) -> Self {
        let mut recent = String::with_capacity(place.recent.len() * 16);
        for key in &place.recent {
            // A string takes everything.
            let _ = write!(recent, "{key:016x}");
        }
        Self {
            page: place.position,
            given: place.given,
            size,
            rows: place.rows,
            total: place.total,
            most: place.most.filter(|_| place.most != place.total),
            recent,
            cursor: place.cursor.clone(),
        }
    }

    /// The place as the runtime takes it.
    pub(crate) fn plain(&self, offsets: bool) -> paging::PageCheckpoint {
        let keys = self.recent.as_bytes().chunks(16);
        let recent = keys.filter_map(|key| u64::from_str_radix(str::from_utf8(key).ok()?, 16).ok());
        // Checkpoints that don't tell how many rows came before are of a time when short pages of
        // lists by offset were filled up.
        let place = match self.rows {
            None if offsets => paging::PageCheckpoint::new(self.page.saturating_add(self.given), 0),
            _ => paging::PageCheckpoint::new(self.page, self.given),
        };
        place
            .cursor(self.cursor.clone())
            .rows(self.rows)
            .total(self.total, self.most)
            .recent(recent.collect())
    }
}

const VERSION: u32 = 1;

impl Checkpoint {
    pub(crate) fn new(binding: &Binding, place: SavedPosition) -> Self {
        Self {
            version: VERSION,
            binding: binding.clone(),
            place,
        }
    }

    pub(crate) fn place(&self) -> &SavedPosition {
        &self.place
    }

    /// Whether it is of this list; if not, in what it differs.
    pub(crate) fn check(
        &self,
        binding: &Binding,
        account: Option<AccountKey<'_>>,
    ) -> Result<(), &'static str> {
        let is_of = |mark: &String| account.is_none_or(|account| account.made(mark));
        let wrong = if self.version != VERSION {
            "was made by another version"
        } else if self.binding.vendor != binding.vendor
            || self.binding.generation != binding.generation
        {
            "was made for another vendor"
        } else if self.binding.resource != binding.resource || self.binding.verb != binding.verb {
            "was made for another list"
        } else if self.binding.query != binding.query {
            "was made for another query"
        } else if !self.binding.account.as_ref().is_none_or(is_of) {
            "was made for another account"
        } else {
            return Ok(());
        };
        Err(wrong)
    }
}

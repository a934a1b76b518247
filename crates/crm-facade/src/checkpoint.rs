//! Where a list can be resumed.

use std::fmt::Write as _;

use crm_runtime::paging;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::resource::{Resource, Verb};

/// Where a list can be gone on with: a place in one vendor's answer to one query.
///
/// It is meant to be kept, as JSON, and is refused for another vendor, resource or query. It holds
/// a hash of the query, not the query.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct Checkpoint {
    version: u32,
    #[serde(flatten)]
    binding: Binding,
    place: Place,
}

/// What a checkpoint is bound to.
#[derive(Clone, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub(crate) struct Binding {
    vendor: String,
    generation: String,
    resource: String,
    verb: String,
    query: String,
}

impl Binding {
    pub(crate) fn new(
        api: &crm_runtime::api::Api,
        resource: Resource,
        verb: Verb,
        arguments: &[String],
    ) -> Self {
        Self {
            vendor: api.vendor.to_owned(),
            generation: api.generation.to_owned(),
            resource: resource.as_str().to_owned(),
            verb: verb.as_str().to_owned(),
            query: format!("{:016x}", paging::text_hash(arguments.join("\n"))),
        }
    }
}

#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub(crate) struct Place {
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

impl Place {
    pub(crate) fn new(place: &paging::Place, size: Option<usize>) -> Self {
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
            cursor: None,
        }
    }

    /// The place as the runtime takes it.
    pub(crate) fn plain(&self, offsets: bool) -> paging::Place {
        let keys = self.recent.as_bytes().chunks(16);
        let recent = keys.filter_map(|key| u64::from_str_radix(str::from_utf8(key).ok()?, 16).ok());
        // Checkpoints that don't tell how many rows came before are of a time when short pages of
        // lists by offset were filled up.
        let place = match self.rows {
            None if offsets => paging::Place::new(self.page.saturating_add(self.given), 0),
            _ => paging::Place::new(self.page, self.given),
        };
        place
            .rows(self.rows)
            .total(self.total, self.most)
            .recent(recent.collect())
    }
}

const VERSION: u32 = 1;

impl Checkpoint {
    pub(crate) fn new(binding: &Binding, place: Place) -> Self {
        Self {
            version: VERSION,
            binding: binding.clone(),
            place,
        }
    }

    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    /// Whether it is of this list; if not, in what it differs.
    pub(crate) fn check(&self, binding: &Binding) -> Result<(), &'static str> {
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
        } else {
            return Ok(());
        };
        Err(wrong)
    }
}

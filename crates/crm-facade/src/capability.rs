//! What a vendor can do, and what that rests on.

use std::fmt;

use crm_runtime::api::{Api, Operation, Rule, Trust};
use serde::Serialize;

use crate::cost::Cost;
use crate::doubt::Doubt;
pub use crate::resource::{Resource, Verb};
use crate::rules::RULES;

/// Why what is not declared is unsupported.
pub(crate) const NO_CALL: &str = "the vendor's API has no such endpoint";

/// Whether and how a vendor can do something.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(tag = "support", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Support {
    /// The vendor does it.
    Native,
    /// The vendor does not do it, but further calls can make up for it.
    Emulated {
        /// How.
        how: &'static str,
        /// With how many calls.
        calls: &'static str,
        /// Whether the facade does it, and not the adapter.
        #[serde(skip)]
        central: bool,
    },
    /// It can't be done.
    Unsupported {
        /// Why.
        why: &'static str,
        /// What can be done instead.
        instead: Option<&'static str>,
    },
}

impl Support {
    /// `native`, `emulated` or `unsupported`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Emulated { .. } => "emulated",
            Self::Unsupported { .. } => "unsupported",
        }
    }
}

/// What a vendor can do with one verb on one resource.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Capability {
    /// The resource.
    pub resource: Resource,
    /// The verb.
    pub verb: Verb,
    /// Whether and how.
    #[serde(flatten)]
    pub support: Support,
    /// Names of the vendor's operations that it takes.
    pub operations: Vec<&'static str>,
    trust: Option<Trust>,
    /// The day on which it was last seen on the real service, where it is live.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen_on: Option<&'static str>,
    /// The page that states the least certain fact.
    pub page: Option<&'static str>,
    /// What the specification notes of the least certain fact.
    pub note: Option<&'static str>,
    /// Every fact of its operations that is less than documented.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Doubt>,
    /// What else there is to know of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<&'static str>,
    /// What the credential must be allowed, each as the vendor writes it.
    pub permissions: Vec<&'static str>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// Whether doing it twice does no more than doing it once.
    pub safe_to_retry: bool,
    /// Filters of a query that it takes.
    pub filters: Vec<&'static str>,
    /// Fields of the model by which a query can be narrowed down too, each with the filter that it
    /// stands for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub filter_fields: Vec<FilterField>,
    /// Documented query parameters of its operations that no filter of the model stands for. A query
    /// is narrowed down by one with [`Query::raw_filter`](crate::Query::raw_filter).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unmapped: Vec<UnmappedParameter>,
    /// The only page sizes that it takes, empty where any will do.
    pub page_sizes: Vec<u32>,
    /// The largest page size, where documented.
    pub max_page_size: Option<u32>,
    /// How many things it takes at once, where documented.
    pub max_batch: Option<usize>,
    /// Fields that its rows lack and the record has that [`Get`](Verb::Get) reads; see
    /// [`Options::whole_records`](crate::Options::whole_records).
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub rows_lack: &'static [&'static str],
    /// Fields of the model that a record must have beside what any record must have, or it is
    /// rejected.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<&'static str>,
    /// Whether the vendor gives the whole list at once: a page of it, and a search that is made of
    /// it, costs the vendor and the network as much as all of it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub comes_whole: bool,
    /// How to read only what has changed; for lists alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed_since: Option<ChangedSince>,
}

/// A field of the model, and the vendor's filter by it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilterField {
    /// The field, by dotted path: `title`, `addresses.country`.
    pub field: &'static str,
    /// The vendor's filter: `job_title`.
    pub filter: &'static str,
}

/// A documented query parameter that no filter of the model stands for.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UnmappedParameter {
    /// The parameter, as the vendor writes it.
    pub parameter: &'static str,
    /// Why no filter stands for it.
    pub why: &'static str,
}

/// How a list can be narrowed down to the records that have changed since it was read.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(tag = "by", rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChangedSince {
    /// The vendor does it: give the time to this filter.
    Native {
        /// Name of the filter.
        filter: &'static str,
    },
    /// The list can be sorted by the time of the last change: give the filter this value, read the
    /// newest first, and stop at the first record that is older.
    SortedByUpdate {
        /// Name of the filter.
        filter: &'static str,
        /// Its value.
        value: &'static str,
    },
    /// By nothing: read the whole list and compare.
    FullRead,
}

impl ChangedSince {
    /// The way as one word: `native`, `sorted_by_update` or `full_read`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Native { .. } => "native",
            Self::SortedByUpdate { .. } => "sorted_by_update",
            Self::FullRead => "full_read",
        }
    }
}

impl Capability {
    fn new(resource: Resource, verb: Verb, support: Support) -> Self {
        Self {
            resource,
            verb,
            support,
            operations: Vec::new(),
            trust: None,
            seen_on: None,
            page: None,
            note: None,
            doubts: Vec::new(),
            notes: Vec::new(),
            permissions: Vec::new(),
            cost: None,
            safe_to_retry: true,
            filters: Vec::new(),
            filter_fields: Vec::new(),
            unmapped: Vec::new(),
            page_sizes: Vec::new(),
            max_page_size: None,
            max_batch: None,
            rows_lack: &[],
            needs: Vec::new(),
            comes_whole: false,
            changed_since: (verb == Verb::List).then_some(ChangedSince::FullRead),
        }
    }

    /// The vendor's filter that a name of a query means: its own, or that of a field of the model.
    pub fn filter(&self, name: &str) -> Option<&'static str> {
        let own = self.filters.iter().find(|filter| **filter == name);
        let of_field = self.filter_fields.iter().find(|known| known.field == name);
        own.copied().or(of_field.map(|known| known.filter))
    }

    /// Names that a query can be narrowed down by, as a person is told them: fields of the model
    /// first, and then the filters that stand for none.
    pub fn filter_names(&self) -> Vec<&'static str> {
        let fields = self.filter_fields.iter().map(|known| known.field);
        let is_own = |filter: &&&str| {
            let mut fields = self.filter_fields.iter();
            **filter != "*" && !fields.any(|known| known.filter == **filter)
        };
        fields
            .chain(self.filters.iter().filter(is_own).copied())
            .collect()
    }

    /// Takes from the table what an operation rests on and asks for.
    fn rest_on(&mut self, operation: &'static Operation) {
        self.operations.push(operation.id);
        let ground = operation.ground();
        if self.trust.is_none_or(|trust| trust < ground.trust) {
            self.trust = Some(ground.trust);
            self.seen_on = ground.seen_on;
            self.page = ground.source.page;
            self.note = ground.why();
        }
        self.doubts.extend(Doubt::of(operation));
        if let Some(permission) = operation.permission
            && !self.permissions.contains(&permission)
        {
            self.permissions.push(permission);
        }
        if let Some(credits) = operation.credits
            && self.cost.is_none()
        {
            self.cost = Some(credits.into());
        }
        self.safe_to_retry &= operation.safe_to_retry;
        if let Some(paging) = operation.paging {
            self.page_sizes.extend(paging.sizes);
            self.max_page_size = self.max_page_size.or(paging.max_size);
        }
        for check in operation.checks {
            if let Rule::Items { max: Some(max), .. } = check.rule {
                self.max_batch = Some(self.max_batch.map_or(max, |least| least.min(max)));
            }
        }
    }

    /// Whether it can be done, with emulation if need be.
    pub fn is_supported(&self) -> bool {
        !matches!(self.support, Support::Unsupported { .. })
    }

    /// Whether the vendor does it.
    pub fn is_native(&self) -> bool {
        self.support == Support::Native
    }

    /// `contact.get`.
    pub fn name(&self) -> String {
        format!("{}.{}", self.resource, self.verb)
    }

    /// What there is to know of it beside its support: doubts about its operations, and what the
    /// specification and the adapter note.
    pub fn remarks(&self) -> Vec<String> {
        let doubts = self.doubts.iter().map(ToString::to_string);
        // The note of a doubt is told with it.
        let note = self.note.filter(|_| self.doubts.is_empty());
        let notes = note.into_iter().chain(self.notes.iter().copied());
        doubts.chain(notes.map(str::to_owned)).collect()
    }

    /// How far it can be trusted: as far as the least certain operation that it takes. `None` where
    /// it takes none.
    pub fn trust(&self) -> Option<Trust> {
        self.trust
    }
}

/// `contact.list: native (documented); what else there is to know`.
impl fmt::Display for Capability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name(), self.support.as_str())?;
        if let Some(trust) = self.trust {
            write!(f, " ({trust})")?;
        }
        match &self.support {
            Support::Emulated { how, .. } => write!(f, "; {how}")?,
            Support::Unsupported { why, instead } => {
                write!(f, "; {why}")?;
                if let Some(instead) = instead {
                    write!(f, "; {instead}")?;
                }
            }
            Support::Native => {}
        }
        for remark in self.remarks() {
            write!(f, "; {remark}")?;
        }
        Ok(())
    }
}

/// Everything that a vendor can do.
///
/// An adapter declares it once; what its verbs rest on, ask for and cost comes from the operation
/// table, and what the facade can emulate is added by [`build`](CapabilitiesBuilder::build).
#[derive(Clone, Debug, Serialize)]
pub struct Capabilities {
    vendor: &'static str,
    generation: &'static str,
    entries: Vec<Capability>,
}

impl Capabilities {
    /// Begins to declare what the vendor can do.
    pub fn of(api: &'static Api) -> CapabilitiesBuilder {
        CapabilitiesBuilder {
            api,
            entries: Vec::new(),
        }
    }

    /// Short name of the vendor.
    pub fn vendor(&self) -> &'static str {
        self.vendor
    }

    /// Generation of the vendor's documentation.
    pub fn generation(&self) -> &'static str {
        self.generation
    }

    /// What the vendor can do with a verb on a resource.
    pub fn get(&self, resource: Resource, verb: Verb) -> Capability {
        self.find(resource, verb).cloned().unwrap_or_else(|| {
            Capability::new(
                resource,
                verb,
                Support::Unsupported {
                    why: NO_CALL,
                    instead: None,
                },
            )
        })
    }

    pub(crate) fn find(&self, resource: Resource, verb: Verb) -> Option<&Capability> {
        self.entries
            .iter()
            .find(|entry| entry.resource == resource && entry.verb == verb)
    }

    /// All that was declared, by resource and verb.
    pub fn iter(&self) -> std::slice::Iter<'_, Capability> {
        self.entries.iter()
    }
}

impl<'a> IntoIterator for &'a Capabilities {
    type Item = &'a Capability;
    type IntoIter = std::slice::Iter<'a, Capability>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Declares what a vendor can do.
#[derive(Debug)]
#[must_use]
pub struct CapabilitiesBuilder {
    api: &'static Api,
    entries: Vec<Capability>,
}

impl CapabilitiesBuilder {
    /// The vendor does it, with these operations.
    ///
    /// # Panics
    ///
    /// If the table has no such operation; a test of the adapter shows it.
    pub fn native(self, resource: Resource, verb: Verb, operations: &[&str]) -> Self {
        self.entry(resource, verb, Support::Native, operations)
    }

    /// The adapter makes up for it, with these operations.
    ///
    /// # Panics
    ///
    /// If the table has no such operation; a test of the adapter shows it.
    pub fn emulated(
        self,
        resource: Resource,
        verb: Verb,
        operations: &[&str],
        how: &'static str,
        calls: &'static str,
    ) -> Self {
        let support = Support::Emulated {
            how,
            calls,
            central: false,
        };
        self.entry(resource, verb, support, operations)
    }

    /// It can't be done. Only needed where there is more to say than that the documents have no
    /// call for it, or to keep the facade from emulating it.
    pub fn unsupported(
        self,
        resource: Resource,
        verb: Verb,
        why: &'static str,
        instead: Option<&'static str>,
    ) -> Self {
        self.entry(resource, verb, Support::Unsupported { why, instead }, &[])
    }

    /// Filters that the last verb takes, `text` among them where a string can be looked for.
    pub fn filters(mut self, filters: &[&'static str]) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            entry.filters.extend(filters);
        }
        self
    }

    /// Fields of the model that the last verb can be narrowed down by, each with the filter that it
    /// stands for. Filters that are named as the model's field need none.
    pub fn filter_fields(mut self, fields: &[(&'static str, &'static str)]) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            let fields = fields.iter();
            entry
                .filter_fields
                .extend(fields.map(|&(field, filter)| FilterField { field, filter }));
        }
        self
    }

    /// Documented query parameters of the last verb's operations that the adapter has no filter for,
    /// and why. A parameter that is neither sent nor named here fails a test.
    pub fn unmapped(mut self, parameters: &[&'static str], why: &'static str) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            let parameters = parameters.iter();
            entry
                .unmapped
                .extend(parameters.map(|&parameter| UnmappedParameter { parameter, why }));
        }
        self
    }

    /// Says more of the last verb than the table does.
    pub fn note(mut self, text: &'static str) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            entry.notes.push(text);
        }
        self
    }

    /// Fields of the model without which the last verb rejects a record.
    pub fn needs(mut self, fields: &[&'static str]) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            entry.needs.extend(fields);
        }
        self
    }

    /// How the last verb, a list, is narrowed down to what has changed; by nothing unless told.
    pub fn changed_since(mut self, by: ChangedSince) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            entry.changed_since = Some(by);
        }
        self
    }

    /// How many things the last verb takes at once, where the table does not say.
    pub fn max_batch(mut self, things: usize) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            entry.max_batch = Some(things);
        }
        self
    }

    /// Fields that the rows of the last verb lack and the whole record has. A test holds them against
    /// the mappers.
    pub fn rows_lack(mut self, fields: &'static [&'static str]) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            entry.rows_lack = fields;
        }
        self
    }

    fn entry(
        mut self,
        resource: Resource,
        verb: Verb,
        support: Support,
        operations: &[&str],
    ) -> Self {
        let mut entry = Capability::new(resource, verb, support);
        for id in operations {
            let operation = self.api.operation(id);
            entry.rest_on(
                operation.unwrap_or_else(|| panic!("{} has no operation `{id}`", self.api.vendor)),
            );
        }
        let in_pages = |id: &&str| self.api.operation(id).is_some_and(|it| it.paging.is_some());
        entry.comes_whole =
            verb == Verb::List && entry.is_native() && !operations.iter().any(in_pages);
        self.entries.push(entry);
        self
    }

    /// Adds what the facade can emulate with what was declared.
    pub fn build(self) -> Capabilities {
        let mut capabilities = Capabilities {
            vendor: self.api.vendor,
            generation: self.api.generation,
            entries: self.entries,
        };
        for rule in RULES {
            if capabilities.find(rule.resource, rule.verb).is_some() {
                continue;
            }
            let needs: Vec<_> = rule
                .needs
                .iter()
                .filter_map(|verb| capabilities.find(rule.resource, *verb))
                .filter(|entry| entry.is_supported())
                .collect();
            if needs.len() < rule.needs.len() {
                continue;
            }
            let mut entry = Capability::new(
                rule.resource,
                rule.verb,
                Support::Emulated {
                    how: rule.how,
                    calls: rule.calls,
                    central: true,
                },
            );
            if rule.verb == Verb::Search {
                entry.rows_lack = needs.first().map_or(&[], |list| list.rows_lack);
            }
            entry.comes_whole = needs.iter().any(|need| need.comes_whole);
            for note in needs.iter().flat_map(|need| &need.notes) {
                if !entry.notes.contains(note) {
                    entry.notes.push(note);
                }
            }
            let operations: Vec<_> = needs
                .iter()
                .flat_map(|need| need.operations.iter().copied())
                .collect();
            for id in operations {
                if !entry.operations.contains(&id)
                    && let Some(operation) = self.api.operation(id)
                {
                    entry.rest_on(operation);
                }
            }
            capabilities.entries.push(entry);
        }
        capabilities
            .entries
            .sort_by_key(|entry| (entry.resource, entry.verb));
        capabilities
    }
}

//! What to look for, and what all arguments have in common.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Error, model};

/// What a list is narrowed down to.
///
/// A filter is named as the vendor names it or as the model names the field, such as `title`. One
/// that the vendor does not have is rejected before any call, never ignored;
/// [`Capability::filter_names`](crate::Capability::filter_names) tells which there are.
///
/// ```
/// use crm_facade::Query;
///
/// let query = Query::new().filter("title", ["CTO", "CEO"]).filter("country", ["CO"]);
/// ```
///
/// A filter for which the model has no name, or has the same name for something else, is given as a
/// [raw filter](Self::raw_filter).
#[derive(Clone, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Query {
    /// Text to look for; the filter's name is `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Values by the filter's name; a row must have one of the values of each filter.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub filters: BTreeMap<String, Vec<String>>,
    /// Values by the vendor's own names; see [`raw_filter`](Self::raw_filter).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub raw_filters: BTreeMap<String, Vec<String>>,
}

impl Query {
    /// Everything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Looks for a string.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Asks for one of these values.
    #[must_use]
    pub fn filter<V: Into<String>>(
        mut self,
        name: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.filters
            .entry(name.into())
            .or_default()
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds a filter by the vendor's own name, with a value that is sent as it is.
    ///
    /// The name is that of a documented query parameter of the list's operation, or of a filter that
    /// the vendor has; a field of the model is never meant. Every other name is rejected before
    /// anything is sent, and so are the parameters that tell pages. Several values of one parameter
    /// are sent one after the other.
    ///
    /// ```
    /// use crm_facade::Query;
    ///
    /// // Skarbe documents the parameter `query`.
    /// let query = Query::new().raw_filter("query", "ada");
    /// ```
    #[must_use]
    pub fn raw_filter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.raw_filters
            .entry(name.into())
            .or_default()
            .push(value.into());
        self
    }

    /// Makes a filter called `text` the text to look for, which adapters read from its field alone.
    pub(crate) fn take_text_from_filters(&mut self) -> crate::Result<()> {
        let Some(values) = self.filters.remove("text") else {
            return Ok(());
        };
        match (&self.text, &*values) {
            (None, [text]) => self.text = Some(text.clone()),
            (Some(text), [same]) if text == same => {}
            _ => {
                return Err(Error::invalid(
                    ["text"],
                    "a list takes one text to look for",
                ));
            }
        }
        Ok(())
    }
}

impl std::fmt::Debug for Query {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Query")
            .field(
                "text",
                &self.text.as_ref().map(|_| crm_runtime::client::PERSONAL),
            )
            .field("filters", &self.filters.keys().collect::<Vec<_>>())
            .field("raw_filters", &self.raw_filters.keys().collect::<Vec<_>>())
            .finish()
    }
}

/// What the facade checks of an argument before a call.
pub trait Argument: Serialize {
    /// Names of the filters that it uses.
    fn filters(&self) -> Vec<&str> {
        Vec::new()
    }

    /// Gives filters the names that the vendor has for them.
    fn rename_filters(&mut self, _name_of: &dyn Fn(&str) -> Option<&'static str>) {}

    /// The query whose raw filters are to be placed.
    fn query_mut(&mut self) -> Option<&mut Query> {
        None
    }

    /// How many things it asks for at once.
    fn batch(&self) -> Option<usize> {
        None
    }
}

impl Argument for Query {
    fn query_mut(&mut self) -> Option<&mut Query> {
        Some(self)
    }

    fn rename_filters(&mut self, name_of: &dyn Fn(&str) -> Option<&'static str>) {
        for (name, values) in std::mem::take(&mut self.filters) {
            let name = name_of(&name).map_or(name, str::to_owned);
            self.filters.entry(name).or_default().extend(values);
        }
    }

    fn filters(&self) -> Vec<&str> {
        let text = self.text.as_ref().map(|_| "text");
        text.into_iter()
            .chain(self.filters.keys().map(String::as_str))
            .collect()
    }
}

impl<T: Serialize> Argument for Vec<T> {
    fn batch(&self) -> Option<usize> {
        Some(self.len())
    }
}

impl<T: Argument> Argument for Option<T> {
    fn filters(&self) -> Vec<&str> {
        self.as_ref().map(T::filters).unwrap_or_default()
    }

    fn rename_filters(&mut self, name_of: &dyn Fn(&str) -> Option<&'static str>) {
        if let Some(argument) = self {
            argument.rename_filters(name_of);
        }
    }

    fn query_mut(&mut self) -> Option<&mut Query> {
        self.as_mut()?.query_mut()
    }

    fn batch(&self) -> Option<usize> {
        self.as_ref()?.batch()
    }
}

macro_rules! plain {
    ($($ty:ty),* $(,)?) => {$( impl Argument for $ty {} )*};
}

plain!(
    String,
    u32,
    model::PhoneCall,
    model::PhoneCallPatch,
    model::Campaign,
    model::CampaignPatch,
    model::Company,
    model::CompanyPatch,
    model::Contact,
    model::ContactPatch,
    model::Deal,
    model::DealPatch,
    model::EmailAccount,
    model::EmailAccountPatch,
    model::List,
    model::ListPatch,
    model::Product,
    model::StepContent,
    model::StepContentPatch,
    model::ProductPatch,
    model::User,
    model::UserPatch,
    model::WarmUp,
    model::WarmUpPatch,
    model::Webhook,
    model::WebhookPatch,
    model::Workspace,
    model::WorkspacePatch,
);

//! What a transfer has to know of each kind of record.

use std::collections::HashMap;

use crm_facade::model::{
    Company, Contact, ContactId, Deal, Email, Extensions, List, ListId, Record,
};
use crm_facade::{Change, Crm, Loss, Mapped, Options, Reachable, Resource, Result as Called};

use crate::report::Cause;
use crate::store::BoxFuture;

/// A record that can be transferred: a contact, a company, a deal or a list.
///
/// | record | known by |
/// |---|---|
/// | [`Contact`] | the main e-mail address, whatever its capitals |
/// | [`Company`] | the domain, else the name, whatever its capitals |
/// | [`Deal`] | the name, whatever its capitals |
/// | [`List`] | the name, whatever its capitals |
///
/// With links ([`Settings::links`](crate::Settings::links)), a record that was carried over before is
/// known by its id whatever else has changed.
pub trait Transferable: Reachable + PartialEq {
    /// What one is called.
    const NOUN: &'static str;
    /// What several are called.
    const PLURAL: &'static str;
    /// The field that it is known by.
    #[doc(hidden)]
    const KEY_FIELD: &'static str;
    /// Said of a record that has nothing to be known by.
    #[doc(hidden)]
    const NO_KEY: Cause;

    /// The fields that it is known by, the surest first, each with what is compared.
    #[doc(hidden)]
    fn known_by(&self) -> Vec<(&'static str, String)>;

    /// All that it is known by.
    #[doc(hidden)]
    fn keys(&self) -> Vec<String> {
        self.known_by().into_iter().map(|(_, key)| key).collect()
    }

    /// What it is known by at the target, of what is not lost on the way; as it is written.
    #[doc(hidden)]
    fn key(&self, losses: &[Loss]) -> Option<String> {
        let mut known = self.known_by().into_iter();
        let is_kept = |(field, _): &(&str, _)| !losses.iter().any(|loss| loss.path == *field);
        known.find(is_kept).map(|(_, key)| key)
    }

    /// Its e-mail addresses, if it is known by them.
    #[doc(hidden)]
    fn addresses(&self) -> Vec<&str> {
        Vec::new()
    }

    /// What a key is compared by.
    #[doc(hidden)]
    fn key_of(key: &str) -> String {
        key.to_owned()
    }

    /// The field that a key is of.
    #[doc(hidden)]
    fn key_field(_: &str) -> &'static str {
        Self::KEY_FIELD
    }

    /// Whether a key can be one.
    #[doc(hidden)]
    fn is_key(_: &str) -> bool {
        true
    }

    /// Whether the vendors can be asked for a key, with [`find`](Self::find).
    #[doc(hidden)]
    const IS_ASKED: bool = false;

    #[doc(hidden)]
    fn find(_: &Crm, _: String, _: Options) -> Option<Find<'_, Self>> {
        None
    }

    /// What changes a record that is there already. What the source does not have stays. Unless it is
    /// known by a link, what it was found by stays too.
    #[doc(hidden)]
    fn patch(self, linked: bool) -> Self::Patch {
        let _ = linked;
        self.into()
    }

    #[doc(hidden)]
    fn forget_id(&mut self);

    /// The ids of other records in it, by field.
    #[doc(hidden)]
    fn references(&self) -> Vec<Reference>;

    /// What it refers to by name alone.
    #[doc(hidden)]
    fn by_name(&self) -> Vec<Named> {
        Vec::new()
    }

    /// Takes a name out that the target has as a reference.
    #[doc(hidden)]
    fn forget_name(&mut self, _: &str) {}

    /// Takes other ids in place of those of a field.
    #[doc(hidden)]
    fn refer(&mut self, field: &str, ids: Vec<String>);

    /// Puts it on lists, where it can be.
    #[doc(hidden)]
    fn put_on(&mut self, _: &[String]) {}

    /// What it is known by and called, and nothing else.
    #[doc(hidden)]
    fn alone(&self) -> Self;

    /// Fields of the vendor's own.
    #[doc(hidden)]
    fn extensions(&self) -> &Extensions;
}

/// What finding by a key gives.
#[doc(hidden)]
pub type Find<'a, R> = BoxFuture<'a, Called<Vec<Mapped<R>>>>;

/// Ids of other records.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Reference {
    pub field: &'static str,
    pub resource: Resource,
    pub ids: Vec<String>,
}

/// Another record, by its name.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Named {
    /// The field for its id.
    pub field: &'static str,
    pub resource: Resource,
    /// The field that has its name.
    pub name: &'static str,
    /// What it is known by.
    pub key: String,
}

impl Named {
    /// What stands for it among ids of the source, which have no such character.
    pub(crate) fn id(&self) -> String {
        format!("\u{0}{}", self.key)
    }

    fn company(name: Option<&str>) -> Vec<Self> {
        let named = by_name(name).map(|(_, key)| Self {
            field: "company_id",
            resource: Resource::Company,
            name: "company_name",
            key,
        });
        named.into_iter().collect()
    }
}

/// Ids of the target by resource and id of the source.
pub(crate) type Known = HashMap<(Resource, String), String>;

fn reference<I: AsRef<str>>(
    field: &'static str,
    resource: Resource,
    ids: impl IntoIterator<Item = I>,
) -> Reference {
    let ids = ids.into_iter().map(|id| id.as_ref().to_owned()).collect();
    Reference {
        field,
        resource,
        ids,
    }
}

fn one<I: From<String>>(ids: Vec<String>) -> Option<I> {
    ids.into_iter().next().map(I::from)
}

fn many<I: From<String>>(ids: Vec<String>) -> Vec<I> {
    ids.into_iter().map(I::from).collect()
}

/// A name as it is compared.
fn by_name(name: Option<&str>) -> Option<(&'static str, String)> {
    let words: Vec<_> = name?.split_whitespace().collect();
    let key = format!("name:{}", words.join(" ").to_lowercase());
    (!words.is_empty()).then_some(("name", key))
}

/// A domain as it is compared: without `www.`, and of an address the host alone.
fn domain(domain: Option<&str>) -> Option<String> {
    let domain = domain?.trim().to_lowercase();
    let host = domain.split_once("://").map_or(&*domain, |(_, rest)| rest);
    let host = host.split(['/', '?', ':']).next().unwrap_or_default();
    let host = host
        .strip_prefix("www.")
        .unwrap_or(host)
        .trim_end_matches('.');
    (!host.is_empty()).then(|| format!("domain:{host}"))
}

impl Transferable for Contact {
    const NOUN: &'static str = "contact";
    const PLURAL: &'static str = "contacts";
    const KEY_FIELD: &'static str = "emails";
    const NO_KEY: Cause = Cause::NoAddress;
    const IS_ASKED: bool = true;

    fn known_by(&self) -> Vec<(&'static str, String)> {
        let keys = self.email_keys().into_iter();
        keys.map(|key| (Self::KEY_FIELD, key)).collect()
    }

    fn key(&self, losses: &[Loss]) -> Option<String> {
        crate::key::address(self, losses)
    }

    fn addresses(&self) -> Vec<&str> {
        let emails = self.emails.iter();
        emails
            .filter_map(|email| email.address.as_deref())
            .collect()
    }

    fn key_of(key: &str) -> String {
        Email::key_of(key)
    }

    fn is_key(key: &str) -> bool {
        Email::is_address(key)
    }

    fn find(crm: &Crm, key: String, options: Options) -> Option<Find<'_, Self>> {
        Some(crm.contacts()?.find_by_email(key, options))
    }

    fn patch(self, linked: bool) -> Self::Patch {
        let emails = match self.emails.len() {
            // It is what the contact was found by.
            0 | 1 if !linked => Change::Leave,
            0 => Change::Leave,
            _ => Change::Set(self.emails.clone()),
        };
        let mut patch: Self::Patch = self.into();
        patch.emails = emails;
        patch
    }

    fn alone(&self) -> Self {
        let mut alone = Self::new();
        alone.first_name.clone_from(&self.first_name);
        alone.last_name.clone_from(&self.last_name);
        alone.full_name.clone_from(&self.full_name);
        alone.emails.clone_from(&self.emails);
        alone
    }

    fn extensions(&self) -> &Extensions {
        &self.extensions
    }

    fn forget_id(&mut self) {
        self.id = None;
    }

    fn references(&self) -> Vec<Reference> {
        let status = self.lead_status.as_ref();
        vec![
            reference("owner_id", Resource::User, &self.owner_id),
            reference("company_id", Resource::Company, &self.company_id),
            reference("list_ids", Resource::List, &self.list_ids),
            reference(
                "lead_status.id",
                Resource::LeadStatus,
                status.and_then(|status| status.id.as_ref()),
            ),
        ]
    }

    fn refer(&mut self, field: &str, ids: Vec<String>) {
        match field {
            "owner_id" => self.owner_id = one(ids),
            "company_id" => self.company_id = one(ids),
            "list_ids" => self.list_ids = many(ids),
            _ => {
                if let Some(status) = &mut self.lead_status {
                    status.id = one(ids);
                }
            }
        }
    }

    fn by_name(&self) -> Vec<Named> {
        Named::company(self.company_name.as_deref())
    }

    fn forget_name(&mut self, _: &str) {
        self.company_name = None;
    }

    fn put_on(&mut self, lists: &[String]) {
        self.list_ids = lists.iter().map(|id| ListId::from(id.as_str())).collect();
    }
}

impl Transferable for Company {
    const NOUN: &'static str = "company";
    const PLURAL: &'static str = "companies";
    const KEY_FIELD: &'static str = "name";
    const NO_KEY: Cause = Cause::NoKey;

    fn known_by(&self) -> Vec<(&'static str, String)> {
        let domain = domain(self.domain.as_deref()).map(|key| ("domain", key));
        domain
            .into_iter()
            .chain(by_name(self.name.as_deref()))
            .collect()
    }

    fn key_field(key: &str) -> &'static str {
        match key.starts_with("domain:") {
            true => "domain",
            false => Self::KEY_FIELD,
        }
    }

    fn alone(&self) -> Self {
        let mut alone = Self::new();
        alone.name.clone_from(&self.name);
        alone.domain.clone_from(&self.domain);
        alone
    }

    fn extensions(&self) -> &Extensions {
        &self.extensions
    }

    fn forget_id(&mut self) {
        self.id = None;
    }

    fn references(&self) -> Vec<Reference> {
        vec![
            reference("owner_id", Resource::User, &self.owner_id),
            reference("parent_id", Resource::Company, &self.parent_id),
        ]
    }

    fn refer(&mut self, field: &str, ids: Vec<String>) {
        match field {
            "parent_id" => self.parent_id = one(ids),
            _ => self.owner_id = one(ids),
        }
    }
}

impl Transferable for Deal {
    const NOUN: &'static str = "deal";
    const PLURAL: &'static str = "deals";
    const KEY_FIELD: &'static str = "name";
    const NO_KEY: Cause = Cause::NoKey;

    fn known_by(&self) -> Vec<(&'static str, String)> {
        by_name(self.name.as_deref()).into_iter().collect()
    }

    fn alone(&self) -> Self {
        let mut alone = Self::new();
        alone.name.clone_from(&self.name);
        alone
    }

    fn extensions(&self) -> &Extensions {
        &self.extensions
    }

    fn forget_id(&mut self) {
        self.id = None;
    }

    fn references(&self) -> Vec<Reference> {
        let products = self.products.iter();
        vec![
            reference("owner_id", Resource::User, &self.owner_id),
            reference("pipeline_id", Resource::Pipeline, &self.pipeline_id),
            reference("stage_id", Resource::Stage, &self.stage_id),
            reference("company_id", Resource::Company, &self.company_id),
            reference("contact_ids", Resource::Contact, &self.contact_ids),
            reference(
                "products",
                Resource::Product,
                products.filter_map(|product| product.product_id.as_ref()),
            ),
        ]
    }

    fn by_name(&self) -> Vec<Named> {
        Named::company(self.company_name.as_deref())
    }

    fn forget_name(&mut self, _: &str) {
        self.company_name = None;
    }

    fn refer(&mut self, field: &str, ids: Vec<String>) {
        match field {
            "pipeline_id" => self.pipeline_id = one(ids),
            "stage_id" => self.stage_id = one(ids),
            "company_id" => self.company_id = one(ids),
            "contact_ids" => self.contact_ids = ids.into_iter().map(ContactId::from).collect(),
            "products" if ids.len() == self.products.len() => {
                for (product, id) in self.products.iter_mut().zip(ids) {
                    product.product_id = Some(id.into());
                }
            }
            // A price without its product means nothing.
            "products" => self.products.clear(),
            _ => self.owner_id = one(ids),
        }
    }
}

impl Transferable for List {
    const NOUN: &'static str = "list";
    const PLURAL: &'static str = "lists";
    const KEY_FIELD: &'static str = "name";
    const NO_KEY: Cause = Cause::NoKey;

    fn known_by(&self) -> Vec<(&'static str, String)> {
        by_name(self.name.as_deref()).into_iter().collect()
    }

    fn alone(&self) -> Self {
        let mut alone = Self::new();
        alone.name.clone_from(&self.name);
        alone
    }

    fn extensions(&self) -> &Extensions {
        &self.extensions
    }

    fn forget_id(&mut self) {
        self.id = None;
    }

    fn references(&self) -> Vec<Reference> {
        vec![reference("owner_id", Resource::User, &self.owner_id)]
    }

    fn refer(&mut self, _: &str, ids: Vec<String>) {
        self.owner_id = one(ids);
    }
}

/// The id of a record as a string.
pub(crate) fn id_of<R: Record>(record: &R) -> Option<String> {
    record.id().map(|id| id.as_ref().to_owned())
}

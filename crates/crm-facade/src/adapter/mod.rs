//! How an adapter is written.
//!
//! An adapter translates and does nothing else: the runtime retries, waits and guards; the handle
//! [`Crm`](crate::Crm) checks the capability before each call, emulates what can be emulated, binds
//! checkpoints, names vendor and verb in errors and fills in costs.
//!
//! # Files
//!
//! `src/vendors/<vendor>.rs` holds the registration, the adapter's type and its capabilities. When it
//! grows, the resources go to `src/vendors/<vendor>/<resource>.rs`, each with its mappers, its
//! implementation of the trait and its tests. `skarbe` is the example to copy.
//!
//! # Parts
//!
//! 1. **Registration.** `VENDOR` has the generations, and a `Connector::of` the typed client for each.
//! 2. **The type.** `type Skarbe = Typed<Client>`, and an implementation of [`VendorClient`] for the
//!    typed client: its capabilities, its mappings, and the traits that the vendor has anything
//!    for. [`Adapter`] and `From<Client> for Crm` follow from it. An adapter outside this crate
//!    implements [`Adapter`] for a type of its own and is handed to
//!    [`Crm::new`](crate::Crm::new).
//! 3. **Capabilities.** [`Capabilities::of(&API)`](Capabilities::of), then for each verb
//!    `.native(Resource, Verb, &["operation_id"])`, followed by `.filters(&[…])` where a query has
//!    any; `.emulated(…)` for what the adapter itself makes up for; `.unsupported(…)` where there is
//!    more to say than that there is no call, most of all what to do instead; then `.build()`. It
//!    takes basis, permission, cost, page sizes and batch sizes from the table, and adds what
//!    [`Crm`](crate::Crm) emulates: get by listing, search by listing, find by e-mail by searching,
//!    upsert by finding. To keep it from that, declare the verb as unsupported.
//! 4. **Mappers from the vendor** are plain functions `fn(&mut Reading<types::Contact>) -> Contact`.
//!    Each field is moved out of the typed record with `take()`; what is left, fields that no document
//!    names included, ends up in `extensions`. A field that a specification renames or removes stops
//!    the mapper from compiling. They are run by [`read`] and [`read_all`].
//! 5. **Mappers to the vendor** are plain functions `fn(&mut Writing<ContactPatch>) ->
//!    types::ContactCreate`. Each field is moved from the patch into the typed body with
//!    [`Change::give`](crate::Change::give) and its like; what is left is reported as lost, and a field
//!    to be cleared that was left has the whole rejected. They are run by [`draft_record`] and
//!    [`draft_patch`], or by [`draft_patch_without_clearing`] where no document says how to clear
//!    anything.
//! 6. **Trait methods.** `let client = self.client.with_options(options.for_client());`, the typed
//!    call, `?` (any error of the runtime converts), [`read`] or [`read_all`]. A list is made with
//!    [`read_list`] from the client's method that ends in `_stream`: first page, page size, keys and
//!    the end of the list come from the operation table. [`Listing::whole`](crate::Listing::whole)
//!    takes what the vendor gives in one response, and [`Listing::paged`](crate::Listing::paged)
//!    pages of the adapter's own making. Writes are made ready by `prepare_create` and
//!    `prepare_update`, which give a [`Prepared`](crate::Prepared) with the draft and the call. A
//!    receipt says what the vendor's response says, and no more: no id in the response, no id in the
//!    receipt, but a follow-up.
//! 7. **Mappings.** One [`Mapping`] per mapper, so that the field coverage is computed.
//! 8. **Tests**, with [`crm_runtime::testing::function`] for a transport: each verb; what is rejected
//!    before any call; and [`check`] on mappers, with generated records.

mod mapping;
mod probe;
mod reading;
#[cfg(test)]
pub(crate) use probe::full;
pub(crate) use reading::read_left;
mod typed;
mod writing;

pub mod check;

use std::any::Any;

use crm_runtime::Connection;
use crm_runtime::api::Api;

pub use crate::capability::CapabilitiesBuilder;
pub use crate::draft::Draft;
pub use crate::error::Reply;
pub use crate::query::Argument;
pub use crm_runtime::paging::{Page, Plan};
pub use mapping::Mapping;
pub use reading::{
    Reading, custom_fields, decimal, each, filled, is_mistyped, nested, read, read_all, read_list,
    rows_in,
};
pub use typed::{Connector, Resources, Typed, VendorClient};
pub use writing::{Writing, draft_patch, draft_patch_without_clearing, draft_record, number};

use crate::capability::Capabilities;
use crate::traits::{
    Accounts, Agents, Campaigns, Companies, Contacts, Deals, EmailAccounts, Enrichment,
    LeadStatuses, Lists, PhoneCalls, Pipelines, Products, Prospecting, Users, Webhooks, Workspaces,
};

/// One generation of one vendor's API, behind the common traits.
///
/// See the [module](self) for how to write one.
pub trait Adapter: Send + Sync + 'static {
    /// The table that the adapter rests on.
    fn api(&self) -> &'static Api;

    /// What the vendor can do.
    fn capabilities(&self) -> &Capabilities;

    /// The typed client, for [`Crm::typed`](crate::Crm::typed).
    fn client(&self) -> &(dyn Any + Send + Sync);

    /// The mappers, which tell by what names the vendor knows the model's fields. Errors name fields
    /// as the model does by it; without any, as the vendor does.
    fn mappings(&self) -> Vec<Mapping> {
        Vec::new()
    }

    /// What the typed client sends its calls with, for [`Crm::call`](crate::Crm::call); `None`
    /// where there is no such client.
    fn connection(&self) -> Option<&Connection> {
        None
    }

    /// Contacts, if the vendor has them.
    fn contacts(&self) -> Option<&dyn Contacts> {
        None
    }

    /// Companies, if the vendor has them.
    fn companies(&self) -> Option<&dyn Companies> {
        None
    }

    /// Deals, if the vendor has them.
    fn deals(&self) -> Option<&dyn Deals> {
        None
    }

    /// Pipelines, if the vendor has them.
    fn pipelines(&self) -> Option<&dyn Pipelines> {
        None
    }

    /// Lists, if the vendor has them.
    fn lists(&self) -> Option<&dyn Lists> {
        None
    }

    /// Products, if the vendor has them.
    fn products(&self) -> Option<&dyn Products> {
        None
    }

    /// Phone calls, if the vendor has them.
    fn phone_calls(&self) -> Option<&dyn PhoneCalls> {
        None
    }

    /// Voice agents, if the vendor has them.
    fn agents(&self) -> Option<&dyn Agents> {
        None
    }

    /// Workspaces, if the vendor has them.
    fn workspaces(&self) -> Option<&dyn Workspaces> {
        None
    }

    /// Users of the account, if the vendor has them.
    fn users(&self) -> Option<&dyn Users> {
        None
    }

    /// Campaigns, if the vendor has them.
    fn campaigns(&self) -> Option<&dyn Campaigns> {
        None
    }

    /// Lead statuses, if the vendor has them.
    fn lead_statuses(&self) -> Option<&dyn LeadStatuses> {
        None
    }

    /// Who the credential belongs to, if the vendor tells.
    fn account(&self) -> Option<&dyn Accounts> {
        None
    }

    /// Enrichment, if the vendor has it.
    fn enrichment(&self) -> Option<&dyn Enrichment> {
        None
    }

    /// The vendor's catalogue of people, if it has one.
    fn prospecting(&self) -> Option<&dyn Prospecting> {
        None
    }

    /// Webhooks, if the vendor has them.
    fn webhooks(&self) -> Option<&dyn Webhooks> {
        None
    }

    /// E-mail accounts, if the vendor has them.
    fn email_accounts(&self) -> Option<&dyn EmailAccounts> {
        None
    }
}

#[cfg(test)]
mod tests;

//! Callab AI, generation `v1`: calls, voice agents, campaigns of calls, contacts, webhook flows,
//! users and workspaces. The early generation, one call, has a typed client and no adapter.

mod agents;
mod calls;
mod campaigns;
mod contacts;
mod parts;
mod webhooks;
mod workspaces;

use std::sync::OnceLock;

use crm_callab::v1::{API, Client};

use super::Vendor;
use crate::adapter::{Connector, Mapping, Resources, Typed, VendorClient};
use crate::capability::{Capabilities, ChangedSince};
use crate::model::{Campaign, PhoneCall, User, Workspace};
use crate::resource::{Resource, Verb};

pub(super) const VENDOR: Vendor = Vendor {
    id: API.vendor,
    name: API.vendor_name,
    generations: &[&API, &crm_callab::early::API],
    connectors: &[Connector::of::<Client>()],
};

type Callab = Typed<Client>;

impl VendorClient for Client {
    const CAPABILITIES: fn() -> &'static Capabilities = capabilities;
    const MAPPINGS: fn() -> Vec<Mapping> = mappings;

    fn resources(callab: &Callab) -> Resources<'_> {
        Resources::new()
            .contacts(callab)
            .phone_calls(callab)
            .agents(callab)
            .campaigns(callab)
            .webhooks(callab)
            .workspaces(callab)
            .users(callab)
    }
}

fn capabilities() -> &'static Capabilities {
    use {Resource as R, Verb as V};
    const READ_ONLY: &str = "the vendor's API has no endpoint that writes contacts";
    const IN_THE_APP: Option<&str> = Some("do it in the vendor's app");
    const COUNT: &str = "the vendor tells no total";
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        let contacts = Capabilities::of(&API)
            .native(R::Contact, V::List, &["contacts_query"])
            .filters(&contacts::FILTERS)
            .filter_fields(&contacts::FILTER_FIELDS)
            .unmapped(
                &["sort_column"],
                "it sorts, and the list of columns is not known",
            )
            .native(R::Contact, V::Search, &["contacts_query"])
            .note("first names, last names and phone numbers are searched")
            .native(R::Contact, V::Get, &["contacts_get"])
            .unsupported(
                R::Contact,
                V::Count,
                COUNT,
                Some("count the rows of the list"),
            )
            // Emulated, it would say of every address that nobody has it.
            .unsupported(
                R::Contact,
                V::FindByEmail,
                "the vendor's contacts have no e-mail address of their own",
                Some("look through the custom fields of the list"),
            );
        [V::Create, V::Update, V::Delete, V::Upsert]
            .into_iter()
            .fold(contacts, |declared, verb| {
                declared.unsupported(R::Contact, verb, READ_ONLY, IN_THE_APP)
            })
            .native(R::PhoneCall, V::List, &["calls_query"])
            .filters(&calls::FILTERS)
            .filter_fields(&[("agent_id", "ai_agent_id")])
            .unmapped(&["order"], "it sorts")
            .unmapped(
                &["filter_columns[]", "filter_values[]", "filter_operator[]"],
                "the lists of columns, values and operators belong together",
            )
            .changed_since(ChangedSince::SortedByUpdate {
                filter: "sort_column",
                value: "updated_at",
            })
            .note(
                "the reference is cut off: it may have a filter for the workspace; the lists of \
                 columns, values and operators are in the typed client only",
            )
            .native(R::PhoneCall, V::Get, &["calls_get"])
            .native(R::PhoneCall, V::Create, &["calls_create"])
            .note("puts a call on record; that it dials is not said")
            .native(R::PhoneCall, V::Place, &["calls_make"])
            .note("places a test call: a phone rings; it is never retried")
            .native(R::Agent, V::List, &["agents_list"])
            .filters(&parts::WORKSPACE)
            .note("that rows of the list have an id is not documented")
            .note(
                "`agents_create` of the typed client makes one: its reference is cut off, and its \
                 fields are known by a sample only",
            )
            .native(R::Agent, V::Get, &["agents_get"])
            .native(R::Campaign, V::List, &["campaigns_list"])
            .filters(&parts::WORKSPACE)
            .note("gives the campaigns of one workspace, `default` unless told, without ids")
            .native(R::Campaign, V::Get, &["campaigns_get"])
            .native(R::Campaign, V::Create, &["campaigns_create"])
            .note("that the text in the response is the new id is assumed")
            .unsupported(
                R::Campaign,
                V::Update,
                "the vendor's API has no endpoint that changes a campaign",
                IN_THE_APP,
            )
            .unsupported(
                R::Campaign,
                V::Delete,
                "the vendor's API has no endpoint that deletes a campaign",
                IN_THE_APP,
            )
            .unsupported(
                R::Campaign,
                V::SetState,
                "the vendor's API has no endpoint that begins or stops a campaign",
                IN_THE_APP,
            )
            .native(R::Webhook, V::List, &["webhooks_list"])
            .filters(&parts::WORKSPACE)
            .note("the name of the filter is cut off in the reference: `workspace` is assumed")
            .native(R::User, V::List, &["users_list"])
            .note("the names of the page parameters are cut off in the reference, and assumed")
            .native(R::User, V::Create, &["users_invite"])
            .native(R::Workspace, V::Create, &["workspaces_create"])
            .note("no endpoint lists workspaces; other records name theirs")
            .native(R::Workspace, V::Update, &["workspaces_update"])
            .native(R::Workspace, V::Delete, &["workspaces_delete"])
            .build()
    })
}

fn mappings() -> Vec<Mapping> {
    vec![
        Mapping::read(contacts::read),
        Mapping::read(calls::read),
        Mapping::create::<PhoneCall, _>(calls::create),
        Mapping::create::<PhoneCall, _>(calls::place),
        Mapping::read(agents::read),
        Mapping::read(campaigns::read),
        Mapping::create::<Campaign, _>(campaigns::create),
        Mapping::read(webhooks::read),
        Mapping::read(workspaces::read_user),
        Mapping::create::<User, _>(workspaces::invite),
        Mapping::create::<Workspace, _>(workspaces::write),
        Mapping::update::<Workspace, _>(workspaces::write),
    ]
}

#[cfg(test)]
mod tests;

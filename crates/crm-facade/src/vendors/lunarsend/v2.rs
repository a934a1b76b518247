//! LunarSend, second generation: contacts, deals, and tags as lists. Users of the team and
//! templates are in the typed client only.

mod contacts;
mod deals;
mod lists;
mod parts;

use std::sync::OnceLock;

use crm_lunarsend::v2::types::DealStage;
use crm_lunarsend::v2::{API, Client};

use crate::adapter::{Connector, Mapping, Resources, Typed, VendorClient};
use crate::capability::{Capabilities, Resource, Verb};
use crate::model::{Contact, Deal, List, ListId};

pub(super) const CONNECTOR: Connector = Connector::of::<Client>();

type LunarSend = Typed<Client>;

impl VendorClient for Client {
    const CAPABILITIES: fn() -> &'static Capabilities = capabilities;
    const MAPPINGS: fn() -> Vec<Mapping> = mappings;

    fn resources(lunarsend: &LunarSend) -> Resources<'_> {
        Resources::new()
            .contacts(lunarsend)
            .deals(lunarsend)
            .lists(lunarsend)
    }
}

fn capabilities() -> &'static Capabilities {
    use {Resource as R, Verb as V};
    const ALL: &str = "that a search without a text gives all is not documented";
    const ANY: &str = "in which fields a text is looked for, and how, is not documented";
    const IN_THE_APP: Option<&str> = Some("do it in the vendor's app");
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        Capabilities::of(&API)
            .native(R::Contact, V::List, &["contacts_search"])
            .filters(&contacts::FILTERS)
            .filter_fields(&[("tags", "tag"), ("company_name", "company")])
            .note(ALL)
            .rows_lack(contacts::ROWS_LACK)
            .native(R::Contact, V::Count, &["contacts_search"])
            .filters(&contacts::FILTERS)
            .filter_fields(&[("tags", "tag"), ("company_name", "company")])
            .note(ALL)
            .native(R::Contact, V::Search, &["contacts_search"])
            .note(ANY)
            .rows_lack(contacts::ROWS_LACK)
            .native(R::Contact, V::Get, &["contacts_get"])
            .native(R::Contact, V::Create, &["contacts_create"])
            .native(R::Contact, V::Update, &["contacts_edit"])
            .unsupported(
                R::Contact,
                V::Delete,
                "no document that could be read has a call that removes a contact",
                IN_THE_APP,
            )
            .native(R::Deal, V::List, &["deals_search"])
            .filters(&deals::FILTERS)
            .filter_fields(&[("company_name", "company"), ("stage_id", "stage")])
            .note(ALL)
            .native(R::Deal, V::Get, &["deals_get"])
            .native(R::Deal, V::Create, &["deals_create"])
            .note(deals::CONTACT)
            .native(R::Deal, V::Update, &["deals_edit"])
            .note(deals::CONTACT)
            .unsupported(
                R::Deal,
                V::Delete,
                "no document that could be read has a call that removes a deal",
                IN_THE_APP,
            )
            .native(R::List, V::List, &["tags_search", "contact_tags_list"])
            .filters(&lists::FILTERS)
            .filter_fields(&[("name", "tag_name")])
            .note("a list is a tag; the filter `contact_id` gives those of one contact")
            .note(ALL)
            .native(R::List, V::Create, &["tags_create"])
            .unsupported(
                R::List,
                V::Update,
                "no document that could be read has a call that changes a tag",
                IN_THE_APP,
            )
            .unsupported(
                R::List,
                V::Delete,
                "no document that could be read has a call that removes a tag",
                IN_THE_APP,
            )
            .native(R::ListMember, V::List, &["tag_contacts_search"])
            .unmapped(
                &["search_by", "search_term"],
                "members are listed without a query",
            )
            .native(R::ListMember, V::Add, &["tag_contacts_create"])
            .max_batch(1)
            .unsupported(
                R::ListMember,
                V::Remove,
                "no document that could be read has a call that takes a tag off a contact",
                IN_THE_APP,
            )
            .build()
    })
}

fn mappings() -> Vec<Mapping> {
    vec![
        Mapping::read(contacts::read).by(Mapping::WHOLE),
        Mapping::read(contacts::read_hit).by(Mapping::ROWS),
        Mapping::read(contacts::read_of_tag).by(&[]),
        Mapping::create::<Contact, _>(contacts::create),
        Mapping::update::<Contact, _>(|from| contacts::edit(from, "id")),
        Mapping::read_with(|deal| deal.stage = Some(DealStage::Won), deals::read),
        Mapping::read_with(|deal| deal.stage = Some(DealStage::Won), deals::read_hit),
        Mapping::create::<Deal, _>(deals::create),
        Mapping::update::<Deal, _>(|from| deals::edit(from, "id")),
        Mapping::read(lists::read),
        Mapping::read(lists::read_of_contact),
        Mapping::create::<List, _>(lists::create),
        Mapping::read(|from| lists::member(from, &ListId::from("id"))),
    ]
}

#[cfg(test)]
mod tests;

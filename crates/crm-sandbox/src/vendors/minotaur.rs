//! Minotaur Sales: all operations, on what is kept.
//!
//! # What is documented
//!
//! Responses have the documented statuses, fields and texts.
//!
//! # What is assumed
//!
//! What the documents leave open is settled as follows.
//!
//! - **Errors** without a documented text have one of the sandbox, in the documented form. A path that
//!   there is not is handled as the framework of the vendor's samples does: `Cannot GET …`.
//! - **What is there at first** is made up, save the ids of the samples: people, companies, products,
//!   pipelines with their stages and chances, and the account with its subscription.
//! - **Ids.** The first records have the ids of the documented samples, so that the documented
//!   requests find what they name, as soon as the account has two contacts.
//! - **Pages.** Without `paginate` it is page 1 with 25 rows, in the order of creation. The size is
//!   1 to 1000, which is what the vendor's own n8n node allows, where only 10, 25, 50 and 100 are
//!   documented. A query that finds nothing has one page.
//! - **Filters.** Values of one key are alternatives, keys are joined by "and", values are compared
//!   whole and without regard to letter case. `company` is a name or an id. A key may be any text
//!   or number field that is read; another key is rejected with 400. `all_contacts` changes nothing.
//! - **Unknown ids.** In a path 404, but a company is read as null. In the body of a write 400, in
//!   that of a query nothing is found. Users can't be listed, so any user id is taken.
//! - **Fields without a value** are null where the documents show null, and else left out.
//!   Properties that are not documented are ignored. Two records may have the same name or address.
//! - **Updates** replace what is sent, lists such as `phone_numbers` and objects such as
//!   `custom_fields` included; `list_ids` adds. A product that is added to an opportunity is a new
//!   line, removing one that it does not have changes nothing.
//! - **Required by sense:** the name of a list, the ids of what is added, copied, unlocked or
//!   verified, the product of a line.
//! - **Deleting** a company frees its contacts and opportunities of it; deleting a contact takes it
//!   off its lists and opportunities; deleting a list keeps its contacts; an opportunity keeps the
//!   price of a deleted product.
//! - **The price of an opportunity** is the sum over its lines of price times quantity; a line
//!   without a price has that of the product, one without a quantity has one.
//! - **Rules of a list** are kept and shown, and add no one to it.
//! - **Jobs** return `PENDING` and have taken effect when they return. Unlocking makes a contact of
//!   each prospect that was not unlocked before, with its company found or made by name.
//!   Verifying marks the contact that has the address. HubSpot is a time and nothing else.
//! - **Credits.** One for each prospect that is unlocked, one for each address that is verified,
//!   from two accounts that start alike; the balance of the subscription shows the first. With too
//!   few left nothing is done, and the response is 400. Verifying a list costs nothing.

mod companies;
mod contacts;
mod customer;
mod errors;
mod filters;
mod formats;
mod jobs;
mod lists;
mod opportunities;
mod paging;
mod pipelines;
mod products;
mod prospects;
mod records;
mod seed;

use crate::vendor::{Credential, Handler, Permissions, VendorModule};

/// Generation `v1`.
pub(crate) const V1: VendorModule = VendorModule {
    vendor: "minotaur",
    generation: "v1",
    document: include_str!("../generated/minotaur_v1.json"),
    credentials: CREDENTIALS,
    handlers: HANDLERS,
    recorded: &[],
    reject: errors::reject,
    unknown_path: errors::unknown_path,
    seed: seed::seed,
};

const CREDENTIALS: &[Credential] = &[
    Credential::key("sandbox-minotaur-key"),
    Credential {
        label: "read-only",
        id: "sandbox-minotaur-read-only-key",
        secret: None,
        permissions: Permissions::Only(&[
            "customer:read",
            "contacts:read",
            "companies:read",
            "list_contacts:read",
            "products:read",
            "opportunities:read",
            "pipelines:read",
            "stages:read",
            "prospect:read",
        ]),
    },
    Credential {
        label: "contacts-only",
        id: "sandbox-minotaur-contacts-key",
        secret: None,
        permissions: Permissions::Only(&[
            "contacts:read",
            "contacts:create",
            "contacts:update",
            "contacts:delete",
        ]),
    },
    Credential {
        label: "no-permissions",
        id: "sandbox-minotaur-powerless-key",
        secret: None,
        permissions: Permissions::Only(&[]),
    },
];

const HANDLERS: &[(&str, Handler)] = &[
    ("customer_summary", customer::summary),
    ("contacts_list", contacts::list),
    ("contacts_metadata", contacts::metadata),
    ("contacts_create", contacts::create),
    ("contacts_get", contacts::get),
    ("contacts_update", contacts::update),
    ("contacts_delete", contacts::delete),
    ("companies_list", companies::list),
    ("companies_metadata", companies::metadata),
    ("companies_create", companies::create),
    ("companies_get", companies::get),
    ("companies_update", companies::update),
    ("companies_delete", companies::delete),
    ("list_contacts_list", lists::list),
    ("list_contacts_create", lists::create),
    ("list_contacts_update", lists::update),
    ("list_contacts_delete", lists::delete),
    ("list_contacts_duplicate", lists::duplicate),
    ("list_contacts_verify", lists::verify),
    ("list_contacts_add_contacts", lists::add_contacts),
    ("products_list", products::list),
    ("products_create", products::create),
    ("products_get", products::get),
    ("products_update", products::update),
    ("products_delete", products::delete),
    ("opportunities_list", opportunities::list),
    ("opportunities_create", opportunities::create),
    ("opportunities_get", opportunities::get),
    ("opportunities_update", opportunities::update),
    ("opportunities_delete", opportunities::delete),
    ("pipelines_list", pipelines::list),
    ("pipelines_get", pipelines::get),
    ("stages_list", pipelines::stages),
    ("prospects_suggest", prospects::suggest),
    ("prospects_metadata", prospects::metadata),
    ("prospects_list", prospects::list),
    ("prospects_unlock", jobs::unlock),
    ("prospects_unlock_selected", jobs::unlock_selected),
    ("emails_verify", jobs::verify),
];

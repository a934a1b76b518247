//! Which verbs others can make up for, the same for every vendor.

use crate::resource::{Resource, Verb};

/// That a verb can be emulated where a vendor has others.
pub(crate) struct Rule {
    pub(crate) resource: Resource,
    pub(crate) verb: Verb,
    pub(crate) needs: &'static [Verb],
    pub(crate) how: &'static str,
    pub(crate) calls: &'static str,
}

const fn get(resource: Resource) -> Rule {
    Rule {
        resource,
        verb: Verb::Get,
        needs: &[Verb::List],
        how: "the list is read until the id comes",
        calls: "one a page",
    }
}

/// In the order in which they build on each other.
pub(crate) const RULES: &[Rule] = &[
    get(Resource::Contact),
    get(Resource::Company),
    get(Resource::Deal),
    get(Resource::Pipeline),
    get(Resource::List),
    get(Resource::Product),
    get(Resource::PhoneCall),
    get(Resource::Agent),
    get(Resource::Campaign),
    get(Resource::User),
    get(Resource::Webhook),
    get(Resource::EmailAccount),
    get(Resource::WarmUp),
    Rule {
        resource: Resource::Contact,
        verb: Verb::Search,
        needs: &[Verb::List],
        how: "the list is read, and names, addresses and companies are compared here",
        calls: "one a page",
    },
    Rule {
        resource: Resource::Contact,
        verb: Verb::FindByEmail,
        needs: &[Verb::Search],
        how: "the facade searches for the e-mail address and compares the results",
        calls: "those of a search",
    },
    Rule {
        resource: Resource::Contact,
        verb: Verb::Upsert,
        needs: &[Verb::FindByEmail, Verb::Create, Verb::Update],
        how: "the contact is looked for by its e-mail address, then changed or created",
        calls: "those of a search, and one",
    },
];

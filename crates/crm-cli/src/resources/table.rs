//! Every method of the facade's traits, each with its noun and verb.

use crm_facade::model::{
    AgentId, Campaign, CampaignEventKind, CampaignId, CampaignPatch, CampaignState, Company,
    CompanyId, CompanyPatch, Contact, ContactId, ContactPatch, Deal, DealId, DealPatch,
    EmailAccount, EmailAccountId, EmailAccountPatch, List, ListId, ListPatch, MemberState,
    PersonId, PersonKey, PhoneCall, PhoneCallId, PipelineId, Product, ProductId, ProductPatch,
    StepContent, StepContentId, StepContentPatch, StepId, User, UserId, VerificationRequest,
    WarmUp, WarmUpId, WarmUpPatch, Webhook, WebhookId, WebhookPatch, Workspace, WorkspaceId,
    WorkspacePatch,
};
use crm_facade::traits::{
    Accounts, Agents, Campaigns, Companies, Contacts, Deals, EmailAccounts, Enrichment,
    LeadStatuses, Lists, PhoneCalls, Pipelines, Products, Prospecting, Users, Webhooks, Workspaces,
};
use crm_facade::{Error, ErrorKind, Options, Query, Resource, Verb};

use super::reply::Reply;
use super::{Action, Draft, Noun, Part, PreparedCall};
use crate::input::Input;

/// A noun and its verbs. `lists` give rows, `calls` one response; the arguments' types say how they
/// are given on the command line.
macro_rules! noun {
    (
        $noun:literal, $about:literal, $accessor:ident as $trait:ident;
        lists {$(
            $lname:literal $lmethod:ident($lres:ident, $lverb:ident)
                ($($larg:ident: $lty:ty),*) $labout:literal;
        )*}
        calls {$(
            $cname:literal $cmethod:ident($cres:ident, $cverb:ident)
                ($($carg:ident: $cty:ty),*) $(by $prepare:ident)? $cabout:literal;
        )*}
    ) => {
        Noun {
            name: $noun,
            about: $about,
            verbs: &[
                $( action!(
                    $lname, $labout, $accessor, $trait, $lmethod, $lres, $lverb, true,
                    ($($larg: $lty),*),
                    None,
                    |reply, shown| Reply::rows(reply, shown)
                ), )*
                $( action!(
                    $cname, $cabout, $accessor, $trait, $cmethod, $cres, $cverb, false,
                    ($($carg: $cty),*),
                    draft!([$($prepare)?] $accessor, $trait, $cres, $cverb, ($($carg),*)),
                    |reply, shown| Reply::of(reply, shown).await
                ), )*
            ],
        }
    };
}

/// What a write would lose, by the method of the facade that prepares it.
macro_rules! draft {
    ([] $($rest:tt)*) => { None };
    (
        [$prepare:ident] $accessor:ident, $trait:ident, $resource:ident, $verb:ident,
        ($($arg:ident),*)
    ) => {{
        $( let $arg = $arg.clone(); )*
        let draft: Draft = Box::new(move |crm| {
            let api = crm
                .$accessor()
                .ok_or_else(|| absent(crm, Resource::$resource, Verb::$verb))?;
            match $trait::$prepare(api, $($arg,)* Options::new()) {
                Ok(prepared) => {
                    prepared.check()?;
                    Ok(prepared.losses)
                }
                // Known when it is sent.
                Err(error) if error.is_missing_method() => Ok(Vec::new()),
                Err(error) => Err(error.into()),
            }
        });
        Some(draft)
    }};
}

macro_rules! action {
    (
        $name:literal, $about:literal, $accessor:ident, $trait:ident, $method:ident,
        $resource:ident, $verb:ident, $rows:literal, ($($arg:ident: $ty:ty),*),
        $draft:expr,
        |$reply:ident, $shown:ident| $into:expr
    ) => {
        Action {
            name: $name,
            about: $about,
            resource: Resource::$resource,
            verb: Verb::$verb,
            rows: $rows,
            declare: |command| {
                $( let command = <$ty as Input>::declare(stringify!($arg), command); )*
                command
            },
            example: || vec![$( <$ty as Input>::example(stringify!($arg)) ),*],
            prepare: |_given| {
                $( let $arg = <$ty as Input>::take(stringify!($arg), _given)?; )*
                let things: &[Option<usize>] = &[$( Input::things(&$arg) ),*];
                let things = things.iter().copied().flatten().max();
                let draft = $draft;
                let split = move |_size: usize| -> Vec<Part> {
                    let parts = things.map_or(1, |things| things.div_ceil(_size).max(1));
                    let part = |_part: usize| -> Part {
                        $( let $arg = Input::part(&$arg, _part, _size); )*
                        Box::new(move |crm, options, $shown| {
                            Box::pin(async move {
                                let api = crm.$accessor().ok_or_else(|| {
                                    absent(crm, Resource::$resource, Verb::$verb)
                                })?;
                                let $reply = $trait::$method(api, $($arg,)* options);
                                $into
                            })
                        })
                    };
                    (0..parts).map(part).collect()
                };
                Ok(PreparedCall {
                    things,
                    draft,
                    split: Box::new(split),
                })
            },
        }
    };
}

/// The vendor has nothing of the kind.
fn absent(crm: &crm_facade::Crm, resource: Resource, verb: Verb) -> Error {
    Error::new(
        ErrorKind::Unsupported,
        format!("{} can't do {resource}.{verb}", crm.vendor()),
    )
    .with_advice(format!(
        "`crm vendors {}` tells what it can do",
        crm.vendor()
    ))
}

pub(super) const NOUNS: &[Noun] = &[
    noun! {
        "contacts", "Work with contacts", contacts as Contacts;
        lists {
            "list" list(Contact, List)(query: Query) "List contacts";
            "search" search(Contact, Search)(text: String)
                "Find contacts by name, address or company";
            "custom-fields" custom_fields(CustomField, List)(query: Query)
                "List the custom fields of contacts";
        }
        calls {
            "count" count(Contact, Count)(query: Query) "Count contacts";
            "get" get(Contact, Get)(id: ContactId) "Show a contact by its id";
            "find" find_by_email(Contact, FindByEmail)(email: String)
                "Show all contacts with this e-mail address";
            "create" create(Contact, Create)(contact: Contact) by prepare_create "Create a contact";
            "update" update(Contact, Update)(id: ContactId, patch: ContactPatch) by prepare_update
                "Update a contact";
            "delete" delete(Contact, Delete)(id: ContactId) "Delete a contact";
            "upsert" upsert(Contact, Upsert)(contact: Contact)
                "Update the contact with the first e-mail address, or create it";
        }
    },
    noun! {
        "companies", "Work with companies (other products call them accounts)", companies as Companies;
        lists {
            "list" list(Company, List)(query: Query) "List companies";
        }
        calls {
            "count" count(Company, Count)(query: Query) "Count companies";
            "get" get(Company, Get)(id: CompanyId) "Show a company by its id";
            "create" create(Company, Create)(company: Company) by prepare_create "Create a company";
            "update" update(Company, Update)(id: CompanyId, patch: CompanyPatch) by prepare_update
                "Update a company";
            "delete" delete(Company, Delete)(id: CompanyId) "Delete a company";
        }
    },
    noun! {
        "deals", "Work with deals (other products call them opportunities)", deals as Deals;
        lists {
            "list" list(Deal, List)(query: Query) "List deals";
        }
        calls {
            "get" get(Deal, Get)(id: DealId) "Show a deal by its id";
            "create" create(Deal, Create)(deal: Deal) by prepare_create "Create a deal";
            "update" update(Deal, Update)(id: DealId, patch: DealPatch)
                by prepare_update "Update a deal";
            "delete" delete(Deal, Delete)(id: DealId) "Delete a deal";
        }
    },
    noun! {
        "pipelines", "Show pipelines and their stages", pipelines as Pipelines;
        lists {
            "list" list(Pipeline, List)(query: Query) "List pipelines";
            "stages" stages(Stage, List)(pipeline: Option<PipelineId>)
                "List the stages of a pipeline, or of all pipelines if the vendor supports it";
        }
        calls {
            "get" get(Pipeline, Get)(id: PipelineId) "Show a pipeline by its id";
        }
    },
    noun! {
        "lists", "Work with lists of contacts and their members", lists as Lists;
        lists {
            "list" list(List, List)(query: Query) "List lists";
            "members" members(ListMember, List)(list: ListId) "List the members of a list";
            "suppression" suppression_lists(SuppressionList, List)(query: Query)
                "List the suppression lists (addresses that get no mail)";
        }
        calls {
            "get" get(List, Get)(id: ListId) "Show a list by its id";
            "create" create(List, Create)(list: List) by prepare_create "Create a list";
            "update" update(List, Update)(id: ListId, patch: ListPatch)
                by prepare_update "Update a list";
            "delete" delete(List, Delete)(id: ListId) "Delete a list";
            "duplicate" duplicate(List, Duplicate)(id: ListId, name: String)
                "Copy a list under another name";
            "verify" verify(List, RequestVerification)(id: ListId)
                "Request verification of the addresses on a list; the results come later";
            "add" add_members(ListMember, Add)(list: ListId, contacts: Vec<ContactId>)
                "Add contacts to a list";
            "remove" remove_members(ListMember, Remove)(list: ListId, contacts: Vec<ContactId>)
                "Remove contacts from a list";
            "suppress" suppress(SuppressionList, Add)(list: Option<ListId>, emails: Vec<String>)
                "Add addresses to a suppression list, so that they get no mail";
        }
    },
    noun! {
        "products", "Work with products", products as Products;
        lists {
            "list" list(Product, List)(query: Query) "List products";
        }
        calls {
            "get" get(Product, Get)(id: ProductId) "Show a product by its id";
            "create" create(Product, Create)(product: Product) by prepare_create "Create a product";
            "update" update(Product, Update)(id: ProductId, patch: ProductPatch) by prepare_update
                "Update a product";
            "delete" delete(Product, Delete)(id: ProductId) "Delete a product";
        }
    },
    noun! {
        "calls", "Work with phone calls", phone_calls as PhoneCalls;
        lists {
            "list" list(PhoneCall, List)(query: Query) "List phone calls";
        }
        calls {
            "get" get(PhoneCall, Get)(id: PhoneCallId)
                "Show a call by its id, with its recording, transcript and outcome";
            "create" create(PhoneCall, Create)(call: PhoneCall)
                by prepare_create "Record a call that took place; dials nothing";
            "place" place(PhoneCall, Place)(call: PhoneCall)
                by prepare_place "Place a call; a phone rings";
        }
    },
    noun! {
        "agents", "Show voice agents", agents as Agents;
        lists {
            "list" list(Agent, List)(query: Query) "List voice agents";
        }
        calls {
            "get" get(Agent, Get)(id: AgentId) "Show a voice agent by its id";
        }
    },
    noun! {
        "campaigns", "Work with campaigns (other products call them sequences)", campaigns as Campaigns;
        lists {
            "list" list(Campaign, List)(query: Query) "List campaigns";
            "members" members(CampaignMember, List)(campaign: CampaignId)
                "List the members of a campaign";
            "events" events(CampaignEvent, List)
                (campaign: CampaignId, kind: CampaignEventKind, query: Query)
                "List the events of a campaign, of one kind";
            "schedules" schedules(Schedule, List)(query: Query)
                "List the sending schedules of campaigns";
        }
        calls {
            "get" get(Campaign, Get)(id: CampaignId) "Show a campaign by its id";
            "create" create(Campaign, Create)(campaign: Campaign)
                by prepare_create "Create a campaign";
            "update" update(Campaign, Update)(id: CampaignId, patch: CampaignPatch)
                by prepare_update
                "Update a campaign";
            "delete" delete(Campaign, Delete)(id: CampaignId) "Delete a campaign";
            "set-state" set_state(Campaign, SetState)(id: CampaignId, state: CampaignState)
                "Start, pause or end a campaign: active, paused, completed";
            "stats" stats(CampaignStats, Get)(id: CampaignId, query: Query)
                "Show the statistics of a campaign";
            "member" member(CampaignMember, Get)(campaign: CampaignId, email: String)
                "Show the state of a person in a campaign";
            "set-member-state" set_member_state(CampaignMember, SetState)
                (campaign: CampaignId, email: String, state: MemberState)
                "Change the state of a person in a campaign: active, paused, finished, unsubscribed";
            "text" step_content(StepContent, Get)
                (campaign: CampaignId, step: StepId, id: StepContentId)
                "Show a variant of an e-mail of a campaign";
            "write-text" create_step_content(StepContent, Create)
                (campaign: CampaignId, step: StepId, content: StepContent)
                by prepare_create_step_content
                "Write a variant of an e-mail of a campaign; replaces the one with the same id";
            "update-text" update_step_content(StepContent, Update)
                (campaign: CampaignId, step: StepId, id: StepContentId, patch: StepContentPatch)
                by prepare_update_step_content
                "Update a variant of an e-mail of a campaign";
            "delete-text" delete_step_content(StepContent, Delete)
                (campaign: CampaignId, step: StepId, id: StepContentId)
                "Delete a variant of an e-mail of a campaign";
        }
    },
    noun! {
        "lead-statuses", "List the lead statuses that contacts can have",
        lead_statuses as LeadStatuses;
        lists {
            "" list(LeadStatus, List)(query: Query)
                "List the lead statuses that contacts can have";
        }
        calls {}
    },
    noun! {
        "account", "Show who the credential belongs to, and what is left of the plan",
        account as Accounts;
        lists {}
        calls {
            "" get(Account, Get)()
                "Show who the credential belongs to, and what is left of the plan";
        }
    },
    noun! {
        "enrich", "Look up people and companies in a vendor's data; most calls cost credits",
        enrichment as Enrichment;
        lists {
            "people-of-domain" people_of_domain(EnrichedPerson, FindByDomain)(domain: String)
                "List the people of a domain";
            "emails" emails_of_domain(EnrichedCompany, FindEmails)(domain: String)
                "List e-mail addresses of people of a domain";
            "generic-emails" generic_emails_of_domain(EnrichedCompany, FindEmails)(domain: String)
                "List e-mail addresses of a domain that belong to no person";
        }
        calls {
            "person" find_person(EnrichedPerson, Find)(key: PersonKey) "Find a person";
            "people" find_people(EnrichedPerson, Find)(keys: Vec<PersonKey>)
                "Find several people at once";
            "company" company_of_domain(EnrichedCompany, FindByDomain)(domain: String)
                "Find the company of a domain";
            "companies" companies_of_names(EnrichedCompany, FindByName)(names: Vec<String>)
                "Find companies by their names";
            "emails-of-person" emails_of_person(EnrichedPerson, FindEmails)(person: PersonId)
                "Find the e-mail addresses of a person from a list or search";
            "count-emails" count_emails_of_domain(EnrichedCompany, CountEmails)(domain: String)
                "Count the known e-mail addresses of a domain";
        }
    },
    noun! {
        "verify", "Check whether mail to these addresses will arrive", enrichment as Enrichment;
        lists {}
        calls {
            "" verify(EmailVerification, Verify)(emails: Vec<String>)
                "Check whether mail to these addresses will arrive";
        }
    },
    noun! {
        "verify-later", "Request verification of addresses; the results appear at the contacts later",
        enrichment as Enrichment;
        lists {}
        calls {
            "" request_verification(EmailVerification, RequestVerification)
                (requests: Vec<VerificationRequest>)
                "Request verification of addresses; the results appear at the contacts later";
        }
    },
    noun! {
        "prospects", "Search the vendor's own catalogue of people and companies",
        prospecting as Prospecting;
        lists {
            "search" search(Prospect, Search)(query: Query) "Find people in the catalogue";
            "companies" search_companies(EnrichedCompany, Search)(query: Query)
                "Find companies in the catalogue";
        }
        calls {
            "count" count(Prospect, Count)(query: Query) "Count people in the catalogue";
            "suggest" suggest(Prospect, Suggest)(filter: String, text: String)
                "Suggest values for a filter";
            "unlock" unlock(Prospect, Unlock)(people: Vec<PersonId>)
                "Buy people from the catalogue, so that they become contacts";
            "unlock-matching" unlock_matching(Prospect, UnlockMatching)(query: Query, count: u32)
                "Buy the best matches of a query";
        }
    },
    noun! {
        "workspaces", "Work with workspaces of the account", workspaces as Workspaces;
        lists {}
        calls {
            "create" create(Workspace, Create)(workspace: Workspace)
                by prepare_create "Create a workspace";
            "update" update(Workspace, Update)(id: WorkspaceId, patch: WorkspacePatch)
                by prepare_update
                "Update a workspace";
            "delete" delete(Workspace, Delete)(id: WorkspaceId) "Delete a workspace";
        }
    },
    noun! {
        "users", "Work with users of the account", users as Users;
        lists {
            "list" list(User, List)(query: Query) "List users";
        }
        calls {
            "get" get(User, Get)(id: UserId) "Show a user by its id";
            "invite" invite(User, Create)(user: User)
                by prepare_invite "Invite a person to the account";
        }
    },
    noun! {
        "webhooks", "Work with webhooks: which events the vendor sends, and where", webhooks as Webhooks;
        lists {
            "list" list(Webhook, List)(query: Query) "List webhooks";
        }
        calls {
            "get" get(Webhook, Get)(id: WebhookId) "Show a webhook by its id";
            "create" create(Webhook, Create)(webhook: Webhook) by prepare_create "Create a webhook";
            "update" update(Webhook, Update)(id: WebhookId, patch: WebhookPatch) by prepare_update
                "Update a webhook";
            "delete" delete(Webhook, Delete)(id: WebhookId) "Delete a webhook";
        }
    },
    noun! {
        "email-accounts", "Work with e-mail sender accounts and their warm-up",
        email_accounts as EmailAccounts;
        lists {
            "list" list(EmailAccount, List)(query: Query) "List e-mail accounts";
            "warm-ups" warm_ups(WarmUp, List)(query: Query) "List warm-ups";
        }
        calls {
            "get" get(EmailAccount, Get)(id: EmailAccountId) "Show an e-mail account by its id";
            "create" create(EmailAccount, Create)(account: EmailAccount)
                by prepare_create "Create an e-mail account";
            "update" update(EmailAccount, Update)(id: EmailAccountId, patch: EmailAccountPatch)
                by prepare_update
                "Update an e-mail account";
            "check" check(EmailAccount, Check)(id: EmailAccountId)
                "Check whether the vendor can reach the account's mail servers";
            "warm-up" warm_up(WarmUp, Get)(id: WarmUpId) "Show a warm-up by its id";
            "create-warm-up" create_warm_up(WarmUp, Create)(warm_up: WarmUp)
                by prepare_create_warm_up
                "Start the warm-up of an account";
            "update-warm-up" update_warm_up(WarmUp, Update)(id: WarmUpId, patch: WarmUpPatch)
                by prepare_update_warm_up
                "Update a warm-up";
            "delete-warm-up" delete_warm_up(WarmUp, Delete)(id: WarmUpId)
                "Delete a warm-up and its statistics";
            "warm-up-stats" warm_up_stats(WarmUpStats, Get)(id: WarmUpId, query: Query)
                "Show the statistics of a warm-up";
        }
    },
];

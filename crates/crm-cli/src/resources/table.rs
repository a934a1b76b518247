//! Every method of the facade's traits, each with its noun and verb.

use crm_facade::model::{
    AgentId, Call, CallId, Campaign, CampaignEventKind, CampaignId, CampaignPatch, CampaignState,
    Company, CompanyId, CompanyPatch, Contact, ContactId, ContactPatch, Deal, DealId, DealPatch,
    EmailAccount, EmailAccountId, EmailAccountPatch, List, ListId, ListPatch, MemberState,
    PersonId, PersonKey, PipelineId, Product, ProductId, ProductPatch, StepContent, StepContentId,
    StepContentPatch, StepId, User, UserId, VerificationRequest, WarmUp, WarmUpId, WarmUpPatch,
    Webhook, WebhookId, WebhookPatch, Workspace, WorkspaceId, WorkspacePatch,
};
use crm_facade::traits::{
    Accounts, Agents, Calls, Campaigns, Companies, Contacts, Deals, EmailAccounts, Enrichment,
    LeadStatuses, Lists, Pipelines, Products, Prospecting, Users, Webhooks, Workspaces,
};
use crm_facade::{Error, ErrorKind, Query, Resource, Verb};

use super::reply::Reply;
use super::{Action, Call as Prepared, Noun, Part};
use crate::input::Input;

/// A noun and its verbs. `lists` give rows, `calls` one answer; the arguments' types say how they
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
                ($($carg:ident: $cty:ty),*) $cabout:literal;
        )*}
    ) => {
        Noun {
            name: $noun,
            about: $about,
            verbs: &[
                $( action!(
                    $lname, $labout, $accessor, $trait, $lmethod, $lres, $lverb, true,
                    ($($larg: $lty),*),
                    |reply, shown| Reply::rows(reply, shown)
                ), )*
                $( action!(
                    $cname, $cabout, $accessor, $trait, $cmethod, $cres, $cverb, false,
                    ($($carg: $cty),*),
                    |reply, shown| Reply::of(reply, shown).await
                ), )*
            ],
        }
    };
}

macro_rules! action {
    (
        $name:literal, $about:literal, $accessor:ident, $trait:ident, $method:ident,
        $resource:ident, $verb:ident, $rows:literal, ($($arg:ident: $ty:ty),*),
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
                Ok(Prepared {
                    things,
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
        "contacts", "People", contacts as Contacts;
        lists {
            "list" list(Contact, List)(query: Query) "List contacts";
            "search" search(Contact, Search)(text: String)
                "Find contacts by a name, an address or a company";
            "custom-fields" custom_fields(CustomField, List)(query: Query)
                "List the fields that were defined for contacts";
        }
        calls {
            "count" count(Contact, Count)(query: Query) "Count contacts";
            "get" get(Contact, Get)(id: ContactId) "Show the contact with an id";
            "find" find_by_email(Contact, FindByEmail)(email: String)
                "Show all contacts with an e-mail address";
            "create" create(Contact, Create)(contact: Contact) "Make a contact";
            "update" update(Contact, Update)(id: ContactId, patch: ContactPatch)
                "Change a contact";
            "delete" delete(Contact, Delete)(id: ContactId) "Remove a contact";
            "upsert" upsert(Contact, Upsert)(contact: Contact)
                "Change the contact with the first e-mail address, or make it";
        }
    },
    noun! {
        "companies", "Companies; other products call them accounts", companies as Companies;
        lists {
            "list" list(Company, List)(query: Query) "List companies";
        }
        calls {
            "count" count(Company, Count)(query: Query) "Count companies";
            "get" get(Company, Get)(id: CompanyId) "Show the company with an id";
            "create" create(Company, Create)(company: Company) "Make a company";
            "update" update(Company, Update)(id: CompanyId, patch: CompanyPatch)
                "Change a company";
            "delete" delete(Company, Delete)(id: CompanyId) "Remove a company";
        }
    },
    noun! {
        "deals", "Deals; other products call them opportunities", deals as Deals;
        lists {
            "list" list(Deal, List)(query: Query) "List deals";
        }
        calls {
            "get" get(Deal, Get)(id: DealId) "Show the deal with an id";
            "create" create(Deal, Create)(deal: Deal) "Make a deal";
            "update" update(Deal, Update)(id: DealId, patch: DealPatch) "Change a deal";
            "delete" delete(Deal, Delete)(id: DealId) "Remove a deal";
        }
    },
    noun! {
        "pipelines", "Pipelines and their stages", pipelines as Pipelines;
        lists {
            "list" list(Pipeline, List)(query: Query) "List pipelines";
            "stages" stages(Stage, List)(pipeline: Option<PipelineId>)
                "List the stages of a pipeline, or of all where the vendor can tell";
        }
        calls {
            "get" get(Pipeline, Get)(id: PipelineId) "Show the pipeline with an id";
        }
    },
    noun! {
        "lists", "Lists of contacts, and who is on them", lists as Lists;
        lists {
            "list" list(List, List)(query: Query) "List lists";
            "members" members(ListMember, List)(list: ListId) "List who is on a list";
            "suppression" suppression_lists(SuppressionList, List)(query: Query)
                "List the lists of addresses that get no mail";
        }
        calls {
            "get" get(List, Get)(id: ListId) "Show the list with an id";
            "create" create(List, Create)(list: List) "Make a list";
            "update" update(List, Update)(id: ListId, patch: ListPatch) "Change a list";
            "delete" delete(List, Delete)(id: ListId) "Remove a list";
            "duplicate" duplicate(List, Duplicate)(id: ListId, name: String)
                "Make a copy of a list with another name";
            "verify" verify(List, RequestVerification)(id: ListId)
                "Have the addresses on a list verified; the verdicts come later";
            "add" add_members(ListMember, Add)(list: ListId, contacts: Vec<ContactId>)
                "Put contacts on a list";
            "remove" remove_members(ListMember, Remove)(list: ListId, contacts: Vec<ContactId>)
                "Take contacts off a list";
            "suppress" suppress(SuppressionList, Add)(list: Option<ListId>, emails: Vec<String>)
                "See to it that addresses get no mail";
        }
    },
    noun! {
        "products", "What is sold", products as Products;
        lists {
            "list" list(Product, List)(query: Query) "List products";
        }
        calls {
            "get" get(Product, Get)(id: ProductId) "Show the product with an id";
            "create" create(Product, Create)(product: Product) "Make a product";
            "update" update(Product, Update)(id: ProductId, patch: ProductPatch)
                "Change a product";
            "delete" delete(Product, Delete)(id: ProductId) "Remove a product";
        }
    },
    noun! {
        "calls", "Phone calls", calls as Calls;
        lists {
            "list" list(Call, List)(query: Query) "List phone calls";
        }
        calls {
            "get" get(Call, Get)(id: CallId)
                "Show the call with an id, with its recording, transcript and outcome";
            "create" create(Call, Create)(call: Call) "Put a call on record, without dialling";
            "place" place(Call, Place)(call: Call) "Place a call: a phone rings";
        }
    },
    noun! {
        "agents", "Voice agents", agents as Agents;
        lists {
            "list" list(Agent, List)(query: Query) "List voice agents";
        }
        calls {
            "get" get(Agent, Get)(id: AgentId) "Show the voice agent with an id";
        }
    },
    noun! {
        "campaigns", "Campaigns; other products call them sequences", campaigns as Campaigns;
        lists {
            "list" list(Campaign, List)(query: Query) "List campaigns";
            "members" members(CampaignMember, List)(campaign: CampaignId)
                "List who is in a campaign";
            "events" events(CampaignEvent, List)
                (campaign: CampaignId, kind: CampaignEventKind, query: Query)
                "List what has happened in a campaign, of one kind";
            "schedules" schedules(Schedule, List)(query: Query)
                "List the hours at which campaigns can be sent";
        }
        calls {
            "get" get(Campaign, Get)(id: CampaignId) "Show the campaign with an id";
            "create" create(Campaign, Create)(campaign: Campaign) "Make a campaign";
            "update" update(Campaign, Update)(id: CampaignId, patch: CampaignPatch)
                "Change a campaign";
            "delete" delete(Campaign, Delete)(id: CampaignId) "Remove a campaign";
            "set-state" set_state(Campaign, SetState)(id: CampaignId, state: CampaignState)
                "Begin, stop or end a campaign: active, paused, completed";
            "stats" stats(CampaignStats, Get)(id: CampaignId, query: Query)
                "Show what a campaign has brought";
            "member" member(CampaignMember, Get)(campaign: CampaignId, email: String)
                "Show how a campaign stands with a person";
            "set-member-state" set_member_state(CampaignMember, SetState)
                (campaign: CampaignId, email: String, state: MemberState)
                "Change how a campaign stands with a person: active, paused, finished, unsubscribed";
            "text" step_content(StepContent, Get)
                (campaign: CampaignId, step: StepId, id: StepContentId)
                "Show a variant of an e-mail of a campaign";
            "write-text" create_step_content(StepContent, Create)
                (campaign: CampaignId, step: StepId, content: StepContent)
                "Write a variant of an e-mail of a campaign, over the one with its id";
            "update-text" update_step_content(StepContent, Update)
                (campaign: CampaignId, step: StepId, id: StepContentId, patch: StepContentPatch)
                "Change a variant of an e-mail of a campaign";
            "delete-text" delete_step_content(StepContent, Delete)
                (campaign: CampaignId, step: StepId, id: StepContentId)
                "Remove a variant of an e-mail of a campaign";
        }
    },
    noun! {
        "lead-statuses", "Where contacts can stand on the way to a customer",
        lead_statuses as LeadStatuses;
        lists {
            "" list(LeadStatus, List)(query: Query)
                "List where contacts can stand on the way to a customer";
        }
        calls {}
    },
    noun! {
        "account", "Who the credential belongs to, and what is left of the plan",
        account as Accounts;
        lists {}
        calls {
            "" get(Account, Get)()
                "Show who the credential belongs to, and what is left of the plan";
        }
    },
    noun! {
        "enrich", "What a vendor knows of people and companies; most of it costs credits",
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
                "Find the e-mail addresses of a person that a list or search gave";
            "count-emails" count_emails_of_domain(EnrichedCompany, CountEmails)(domain: String)
                "Tell how many e-mail addresses of a domain are known";
        }
    },
    noun! {
        "verify", "Whether mail to these addresses will arrive", enrichment as Enrichment;
        lists {}
        calls {
            "" verify(EmailVerification, Verify)(emails: Vec<String>)
                "Tell whether mail to these addresses will arrive";
        }
    },
    noun! {
        "verify-later", "Have addresses verified, with the verdicts at the contacts later",
        enrichment as Enrichment;
        lists {}
        calls {
            "" request_verification(EmailVerification, RequestVerification)
                (requests: Vec<VerificationRequest>)
                "Have addresses verified, with the verdicts at the contacts later";
        }
    },
    noun! {
        "prospects", "The vendor's own catalogue of people and companies",
        prospecting as Prospecting;
        lists {
            "search" search(Prospect, Search)(query: Query) "Find people in the catalogue";
            "companies" search_companies(EnrichedCompany, Search)(query: Query)
                "Find companies in the catalogue";
        }
        calls {
            "count" count(Prospect, Count)(query: Query) "Count people in the catalogue";
            "suggest" suggest(Prospect, Suggest)(filter: String, text: String)
                "Show values that a filter may take";
            "unlock" unlock(Prospect, Unlock)(people: Vec<PersonId>)
                "Pay for people, so that they become contacts";
            "unlock-matching" unlock_matching(Prospect, UnlockMatching)(query: Query, count: u32)
                "Pay for the best that a query asks for";
        }
    },
    noun! {
        "workspaces", "Workspaces of the account", workspaces as Workspaces;
        lists {}
        calls {
            "create" create(Workspace, Create)(workspace: Workspace) "Make a workspace";
            "update" update(Workspace, Update)(id: WorkspaceId, patch: WorkspacePatch)
                "Change a workspace";
            "delete" delete(Workspace, Delete)(id: WorkspaceId) "Remove a workspace";
        }
    },
    noun! {
        "users", "Users of the account", users as Users;
        lists {
            "list" list(User, List)(query: Query) "List users";
        }
        calls {
            "get" get(User, Get)(id: UserId) "Show the user with an id";
            "invite" invite(User, Create)(user: User) "Give a person access";
        }
    },
    noun! {
        "webhooks", "What the vendor is to tell, and where", webhooks as Webhooks;
        lists {
            "list" list(Webhook, List)(query: Query) "List webhooks";
        }
        calls {
            "get" get(Webhook, Get)(id: WebhookId) "Show the webhook with an id";
            "create" create(Webhook, Create)(webhook: Webhook) "Make a webhook";
            "update" update(Webhook, Update)(id: WebhookId, patch: WebhookPatch)
                "Change a webhook";
            "delete" delete(Webhook, Delete)(id: WebhookId) "Remove a webhook";
        }
    },
    noun! {
        "email-accounts", "Accounts that mail is sent from, and their warming up",
        email_accounts as EmailAccounts;
        lists {
            "list" list(EmailAccount, List)(query: Query) "List e-mail accounts";
            "warm-ups" warm_ups(WarmUp, List)(query: Query) "List warm-ups";
        }
        calls {
            "get" get(EmailAccount, Get)(id: EmailAccountId) "Show the e-mail account with an id";
            "create" create(EmailAccount, Create)(account: EmailAccount) "Make an e-mail account";
            "update" update(EmailAccount, Update)(id: EmailAccountId, patch: EmailAccountPatch)
                "Change an e-mail account";
            "check" check(EmailAccount, Check)(id: EmailAccountId)
                "Tell whether the vendor can use the account's servers";
            "warm-up" warm_up(WarmUp, Get)(id: WarmUpId) "Show the warm-up with an id";
            "create-warm-up" create_warm_up(WarmUp, Create)(warm_up: WarmUp)
                "Begin to warm an account up";
            "update-warm-up" update_warm_up(WarmUp, Update)(id: WarmUpId, patch: WarmUpPatch)
                "Change a warm-up";
            "delete-warm-up" delete_warm_up(WarmUp, Delete)(id: WarmUpId)
                "Remove a warm-up, and what it has brought";
            "warm-up-stats" warm_up_stats(WarmUpStats, Get)(id: WarmUpId, query: Query)
                "Show what a warm-up has brought";
        }
    },
];

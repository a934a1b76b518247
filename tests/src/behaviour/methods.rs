//! Every method of the common traits, and how to call it without knowing its types.

use crm_facade::model::{
    Campaign, CampaignEventKind, CampaignPatch, CampaignState, Company, CompanyPatch, Contact,
    ContactPatch, Deal, DealPatch, EmailAccount, EmailAccountPatch, List, ListPatch, MemberState,
    PhoneCall, Product, ProductPatch, StepContent, StepContentPatch, User, VerificationRequest,
    WarmUp, WarmUpPatch, Webhook, WebhookPatch, Workspace, WorkspacePatch,
};
use crm_facade::{Crm, Error, Options, Resource, Verb};
use crm_runtime::BoxFuture;

use super::inputs::{Input, Variants, made, words};
use super::observe::{Observe, Rows, Seen};

/// A method of one of the common traits.
pub struct Method {
    /// The method of [`Crm`] that gives the trait.
    pub of: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The resource of the capability that it needs.
    pub resource: Resource,
    /// The verb of the capability that it needs.
    pub verb: Verb,
    /// What it is to be tried with.
    pub variants: Variants,
    /// Calls it.
    pub act: Act,
}

impl Method {
    /// How it is written: `contacts().create`.
    pub fn path(&self) -> String {
        format!("{}().{}", self.of, self.name)
    }
}

/// Calls a method; `None` where the vendor has no such trait.
pub enum Act {
    /// One that gives a value or a receipt.
    Call(Calling),
    /// One that gives a list.
    List(Listing),
}

/// A call that is in flight.
pub type Reply<'a> = BoxFuture<'a, Result<Seen, Error>>;
type Calling = for<'a> fn(&'a Crm, &Input, Options) -> Option<Reply<'a>>;
type Listing = fn(&Crm, &Input, Options) -> Option<Result<Box<dyn Rows>, Error>>;

macro_rules! methods {
    ($($of:ident {
        streams {$(
            $stream:ident($sres:ident, $sverb:ident) $svariants:expr,
                |$sinput:ident| $($sarg:expr),*;
        )*}
        calls {$(
            $call:ident($cres:ident, $cverb:ident) $cvariants:expr,
                |$cinput:ident| $($carg:expr),*;
        )*}
    })*) => {
        /// Every method of the common traits.
        pub const METHODS: &[Method] = &[$(
            $(Method {
                of: stringify!($of),
                name: stringify!($stream),
                resource: Resource::$sres,
                verb: Verb::$sverb,
                variants: $svariants,
                act: Act::List(|crm, $sinput, options| {
                    let list = crm.$of()?.$stream($($sarg,)* options);
                    Some(list.map(|list| Box::new(list) as Box<dyn Rows>))
                }),
            },)*
            $(Method {
                of: stringify!($of),
                name: stringify!($call),
                resource: Resource::$cres,
                verb: Verb::$cverb,
                variants: $cvariants,
                act: Act::Call(|crm, $cinput, options| {
                    let _ = $cinput;
                    let reply = crm.$of()?.$call($($carg,)* options);
                    Some(Box::pin(async move { reply.await.map(Observe::observe) }))
                }),
            },)*
        )*];
    };
}

use Variants::{Batch, Filters, Keys, One, Optional, Patch, People, Record, Words};

methods! {
    account {
        streams {}
        calls {
            get(Account, Get) One, |input| ;
        }
    }
    lead_statuses {
        streams {
            list(LeadStatus, List) Filters, |input| input.query();
        }
        calls {}
    }
    contacts {
        streams {
            list(Contact, List) Filters, |input| input.query();
            search(Contact, Search) One, |input| input.text();
            custom_fields(CustomField, List) Filters, |input| input.query();
        }
        calls {
            count(Contact, Count) Filters, |input| input.query();
            get(Contact, Get) One, |input| input.id();
            find_by_email(Contact, FindByEmail) One, |input| input.email();
            create(Contact, Create) Record(made::<Contact>), |input| input.made::<Contact>();
            update(Contact, Update) Patch(made::<ContactPatch>),
                |input| input.id(), input.patch();
            delete(Contact, Delete) One, |input| input.id();
            upsert(Contact, Upsert) Record(made::<Contact>), |input| input.made::<Contact>();
        }
    }
    companies {
        streams {
            list(Company, List) Filters, |input| input.query();
        }
        calls {
            count(Company, Count) Filters, |input| input.query();
            get(Company, Get) One, |input| input.id();
            create(Company, Create) Record(made::<Company>), |input| input.made::<Company>();
            update(Company, Update) Patch(made::<CompanyPatch>),
                |input| input.id(), input.patch();
            delete(Company, Delete) One, |input| input.id();
        }
    }
    deals {
        streams {
            list(Deal, List) Filters, |input| input.query();
        }
        calls {
            get(Deal, Get) One, |input| input.id();
            create(Deal, Create) Record(made::<Deal>), |input| input.made::<Deal>();
            update(Deal, Update) Patch(made::<DealPatch>), |input| input.id(), input.patch();
            delete(Deal, Delete) One, |input| input.id();
        }
    }
    pipelines {
        streams {
            list(Pipeline, List) Filters, |input| input.query();
            stages(Stage, List) Optional, |input| input.optional_id();
        }
        calls {
            get(Pipeline, Get) One, |input| input.id();
        }
    }
    lists {
        streams {
            list(List, List) Filters, |input| input.query();
            members(ListMember, List) One, |input| input.id();
            suppression_lists(SuppressionList, List) Filters, |input| input.query();
        }
        calls {
            get(List, Get) One, |input| input.id();
            create(List, Create) Record(made::<List>), |input| input.made::<List>();
            update(List, Update) Patch(made::<ListPatch>), |input| input.id(), input.patch();
            delete(List, Delete) One, |input| input.id();
            duplicate(List, Duplicate) One, |input| input.id(), input.text();
            verify(List, RequestVerification) One, |input| input.id();
            add_members(ListMember, Add) Batch, |input| input.id(), input.many(Input::id);
            remove_members(ListMember, Remove) Batch, |input| input.id(), input.many(Input::id);
            suppress(SuppressionList, Add) Optional,
                |input| input.optional_id(), input.many(Input::email);
        }
    }
    products {
        streams {
            list(Product, List) Filters, |input| input.query();
        }
        calls {
            get(Product, Get) One, |input| input.id();
            create(Product, Create) Record(made::<Product>), |input| input.made::<Product>();
            update(Product, Update) Patch(made::<ProductPatch>),
                |input| input.id(), input.patch();
            delete(Product, Delete) One, |input| input.id();
        }
    }
    phone_calls {
        streams {
            list(PhoneCall, List) Filters, |input| input.query();
        }
        calls {
            get(PhoneCall, Get) One, |input| input.id();
            create(PhoneCall, Create) Record(made::<PhoneCall>), |input| input.made::<PhoneCall>();
            place(PhoneCall, Place) Record(made::<PhoneCall>), |input| input.made::<PhoneCall>();
        }
    }
    agents {
        streams {
            list(Agent, List) Filters, |input| input.query();
        }
        calls {
            get(Agent, Get) One, |input| input.id();
        }
    }
    workspaces {
        streams {}
        calls {
            create(Workspace, Create) Record(made::<Workspace>),
                |input| input.made::<Workspace>();
            update(Workspace, Update) Patch(made::<WorkspacePatch>),
                |input| input.id(), input.patch();
            delete(Workspace, Delete) One, |input| input.id();
        }
    }
    users {
        streams {
            list(User, List) Filters, |input| input.query();
        }
        calls {
            get(User, Get) One, |input| input.id();
            invite(User, Create) Record(made::<User>), |input| input.made::<User>();
        }
    }
    campaigns {
        streams {
            list(Campaign, List) Filters, |input| input.query();
            members(CampaignMember, List) One, |input| input.id();
            events(CampaignEvent, List) Words(words::<CampaignEventKind>),
                |input| input.id(), input.word(), input.query();
            schedules(Schedule, List) Filters, |input| input.query();
        }
        calls {
            get(Campaign, Get) One, |input| input.id();
            create(Campaign, Create) Record(made::<Campaign>), |input| input.made::<Campaign>();
            update(Campaign, Update) Patch(made::<CampaignPatch>),
                |input| input.id(), input.patch();
            delete(Campaign, Delete) One, |input| input.id();
            set_state(Campaign, SetState) Words(words::<CampaignState>),
                |input| input.id(), input.word();
            stats(CampaignStats, Get) Filters, |input| input.id(), input.query();
            member(CampaignMember, Get) One, |input| input.id(), input.email();
            set_member_state(CampaignMember, SetState) Words(words::<MemberState>),
                |input| input.id(), input.email(), input.word();
            step_content(StepContent, Get) One, |input| input.id(), input.id(), input.id();
            delete_step_content(StepContent, Delete) One,
                |input| input.id(), input.id(), input.id();
            create_step_content(StepContent, Create) Record(made::<StepContent>),
                |input| input.id(), input.id(), input.made::<StepContent>();
            update_step_content(StepContent, Update) Patch(made::<StepContentPatch>),
                |input| input.id(), input.id(), input.id(), input.patch();
        }
    }
    enrichment {
        streams {
            people_of_domain(EnrichedPerson, FindByDomain) One, |input| input.domain();
            emails_of_domain(EnrichedCompany, FindEmails) One, |input| input.domain();
            generic_emails_of_domain(EnrichedCompany, FindEmails) One, |input| input.domain();
        }
        calls {
            find_person(EnrichedPerson, Find) Keys, |input| input.key();
            find_people(EnrichedPerson, Find) Keys, |input| input.many(Input::key);
            company_of_domain(EnrichedCompany, FindByDomain) One, |input| input.domain();
            companies_of_names(EnrichedCompany, FindByName) Batch,
                |input| input.many(Input::text);
            emails_of_person(EnrichedPerson, FindEmails) People, |input| input.person();
            count_emails_of_domain(EnrichedCompany, CountEmails) One, |input| input.domain();
            verify(EmailVerification, Verify) Batch, |input| input.many(Input::email);
            request_verification(EmailVerification, RequestVerification) Batch,
                |input| input.many(Input::made::<VerificationRequest>);
        }
    }
    prospecting {
        streams {
            search(Prospect, Search) Filters, |input| input.query();
            search_companies(EnrichedCompany, Search) Filters, |input| input.query();
        }
        calls {
            count(Prospect, Count) Filters, |input| input.query();
            suggest(Prospect, Suggest) One, |input| input.filter.clone(), input.text();
            unlock(Prospect, Unlock) Batch, |input| input.many(Input::id);
            unlock_matching(Prospect, UnlockMatching) Filters, |input| input.query(), 1;
        }
    }
    webhooks {
        streams {
            list(Webhook, List) Filters, |input| input.query();
        }
        calls {
            get(Webhook, Get) One, |input| input.id();
            create(Webhook, Create) Record(made::<Webhook>), |input| input.made::<Webhook>();
            update(Webhook, Update) Patch(made::<WebhookPatch>),
                |input| input.id(), input.patch();
            delete(Webhook, Delete) One, |input| input.id();
        }
    }
    email_accounts {
        streams {
            list(EmailAccount, List) Filters, |input| input.query();
            warm_ups(WarmUp, List) Filters, |input| input.query();
        }
        calls {
            get(EmailAccount, Get) One, |input| input.id();
            create(EmailAccount, Create) Record(made::<EmailAccount>), |input| input.made::<EmailAccount>();
            update(EmailAccount, Update) Patch(made::<EmailAccountPatch>),
                |input| input.id(), input.patch();
            check(EmailAccount, Check) One, |input| input.id();
            warm_up(WarmUp, Get) One, |input| input.id();
            create_warm_up(WarmUp, Create) Record(made::<WarmUp>), |input| input.made::<WarmUp>();
            update_warm_up(WarmUp, Update) Patch(made::<WarmUpPatch>),
                |input| input.id(), input.patch();
            delete_warm_up(WarmUp, Delete) One, |input| input.id();
            warm_up_stats(WarmUpStats, Get) Filters, |input| input.id(), input.query();
        }
    }
}

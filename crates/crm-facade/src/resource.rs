//! What is asked for, and what is to be done with it.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! named {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$vmeta:meta])* $variant:ident = $text:literal, )* }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd,
            Serialize,
        )]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum $name { $( $(#[$vmeta])* $variant, )* }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )*];

            /// The name in lower case.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

named! {
    /// What is asked for.
    pub enum Resource {
        /// People.
        Contact = "contact",
        /// Companies.
        Company = "company",
        /// Deals.
        Deal = "deal",
        /// Pipelines.
        Pipeline = "pipeline",
        /// Stages of pipelines.
        Stage = "stage",
        /// Lists.
        List = "list",
        /// Members of lists.
        ListMember = "list_member",
        /// Lists of addresses that get no mail.
        SuppressionList = "suppression_list",
        /// Products.
        Product = "product",
        /// Phone calls.
        #[serde(rename = "call")]
        PhoneCall = "call",
        /// Voice agents.
        Agent = "agent",
        /// Campaigns.
        Campaign = "campaign",
        /// People in campaigns.
        CampaignMember = "campaign_member",
        /// What happened in campaigns.
        CampaignEvent = "campaign_event",
        /// What campaigns have brought.
        CampaignStats = "campaign_stats",
        /// Hours at which campaigns are sent.
        Schedule = "schedule",
        /// Lead statuses.
        LeadStatus = "lead_status",
        /// Who the credential belongs to.
        Account = "account",
        /// What the vendor knows of people.
        EnrichedPerson = "enriched_person",
        /// What the vendor knows of companies.
        EnrichedCompany = "enriched_company",
        /// Verification of addresses.
        EmailVerification = "email_verification",
        /// The vendor's catalogue of people.
        Prospect = "prospect",
        /// Webhook subscriptions.
        Webhook = "webhook",
        /// Workspaces.
        Workspace = "workspace",
        /// Users of the account.
        User = "user",
        /// Accounts that mail is sent from.
        EmailAccount = "email_account",
        /// Warming up of e-mail accounts.
        WarmUp = "warm_up",
        /// What the warming up has brought.
        WarmUpStats = "warm_up_stats",
        /// Variants of e-mails of campaigns.
        StepContent = "step_content",
        /// Fields that the vendor's customer has defined.
        CustomField = "custom_field",
    }
}

named! {
    /// What is to be done.
    pub enum Verb {
        /// Gives all, or those that a query asks for.
        List = "list",
        /// Gives those that a string is found in.
        Search = "search",
        /// Counts them.
        Count = "count",
        /// Gives one by its id.
        Get = "get",
        /// Gives those with an e-mail address.
        FindByEmail = "find_by_email",
        /// Makes a new one.
        Create = "create",
        /// Changes one.
        Update = "update",
        /// Removes one.
        Delete = "delete",
        /// Changes the one with an e-mail address, or makes it.
        Upsert = "upsert",
        /// Puts some on.
        Add = "add",
        /// Takes some off.
        Remove = "remove",
        /// Makes a copy.
        Duplicate = "duplicate",
        /// Brings into another state.
        SetState = "set_state",
        /// Verifies and waits for the verdict.
        Verify = "verify",
        /// Asks for verification, whose verdict comes later.
        RequestVerification = "request_verification",
        /// Finds by what is known.
        Find = "find",
        /// Finds those of a domain.
        FindByDomain = "find_by_domain",
        /// Finds e-mail addresses.
        FindEmails = "find_emails",
        /// Counts e-mail addresses of a domain.
        CountEmails = "count_emails",
        /// Finds by name.
        FindByName = "find_by_name",
        /// Offers values.
        Suggest = "suggest",
        /// Pays for some, so that they become contacts.
        Unlock = "unlock",
        /// Pays for those that a query asks for.
        UnlockMatching = "unlock_matching",
        /// Dials: a phone rings.
        Place = "place",
        /// Tries whether it works.
        Check = "check",
    }
}

//! Results of enrichment: people, companies, verifications, jobs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Address, ContactId, Email, Phone, SocialLink, Time};

record! {
    /// What a vendor knows of a person.
    pub struct EnrichedPerson(EnrichedPerson, PersonId) {
        /// First name.
        personal optional first_name: String,
        /// Last name.
        personal optional last_name: String,
        /// The whole name.
        personal optional full_name: String,
        /// E-mail addresses.
        personal list emails: Email,
        /// How sure the vendor is of the first address, from 0 to 100.
        public optional confidence: i64,
        /// Phone numbers.
        personal list phone_numbers: Phone,
        /// Where the person is.
        personal list addresses: Address,
        /// Profiles in social networks.
        personal list social_links: SocialLink,
        /// Job title.
        public optional title: String,
        /// Name of the company.
        public optional company_name: String,
        /// Domain of the company.
        public optional company_domain: String,
        /// Industry.
        public optional industry: String,
        /// Jobs, as the vendor gives them.
        personal list jobs: Job,
        /// Skills.
        personal list skills: String,
        /// Address of a picture.
        personal optional photo_url: String,
        /// Whether mail to each address will arrive, as far as the vendor tells.
        personal list verifications: EmailVerification,
        /// Whether the data were verified, as the vendor writes it.
        public optional verification_status: String,
        /// When the data were verified.
        public optional verified_at: Time,
        /// The vendor's score.
        public optional score: i64,
    }
}

value_struct! {
    /// A job that a person has or had.
    pub struct Job {
        /// Job title.
        public optional title: String,
        /// Name of the company.
        public optional company_name: String,
        /// When it began, as the vendor writes it.
        public optional start: String,
        /// When it ended, as the vendor writes it.
        public optional end: String,
        /// Whether the person has it now.
        public optional current: bool,
        /// Industry of the company.
        public optional industry: String,
        /// Web site of the company.
        public optional company_website: String,
        /// Profile of the company in a social network.
        public optional company_profile_url: String,
        /// Number of employees of the company, or a range, as the vendor writes it.
        public optional company_size: String,
        /// Kind of company, as the vendor writes it.
        public optional company_type: String,
        /// When the company was founded, as the vendor writes it.
        public optional company_founded: String,
        /// Where it is.
        personal optional location: Address,
        /// What the company does.
        public list specializations: String,
    }
}

record! {
    /// What a vendor knows of a company.
    pub struct EnrichedCompany(EnrichedCompany, CompanyProfileId) {
        /// Name.
        public optional name: String,
        /// Main domain.
        public optional domain: String,
        /// Further domains.
        public list related_domains: String,
        /// Industry.
        public optional industry: String,
        /// Number of employees, or a range, as the vendor writes it.
        public optional number_of_employees: String,
        /// How many e-mail addresses the vendor knows.
        public optional email_count: i64,
        /// How many of them belong to no person.
        public optional generic_email_count: i64,
        /// How many people the vendor knows.
        public optional person_count: i64,
        /// When it was founded, as the vendor writes it.
        public optional founded: String,
        /// Web sites.
        public list websites: String,
        /// Phone numbers.
        personal list phone_numbers: Phone,
        /// Where it is.
        personal list addresses: Address,
        /// Address of its logo.
        public optional logo_url: String,
    }
}

open_enum! {
    /// Whether mail to an address will arrive.
    pub enum Verdict {
        /// It will.
        Valid = "valid",
        /// It will not.
        Invalid = "invalid",
        /// The server takes mail to any address.
        CatchAll = "catch_all",
        /// It can't be told.
        Unknown = "unknown",
    }
}

record! {
    /// Whether mail to an address will arrive.
    pub struct EmailVerification(EmailVerification, VerificationId) {
        /// The address.
        personal optional email: String,
        /// The verdict.
        public optional verdict: Verdict,
        /// Whether the address is well-formed.
        public optional valid_format: bool,
        /// Whether its domain takes mail.
        public optional accepts_mail: bool,
        /// Whether it is one to throw away.
        public optional disposable: bool,
        /// Whether it is one of a free service.
        public optional webmail: bool,
        /// Whether it looks made up.
        public optional gibberish: bool,
        /// Why the verdict is unknown, as the vendor writes it.
        public optional unknown_reason: String,
    }
}

/// What tells a vendor which person is meant.
#[derive(Clone, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PersonKey {
    /// An e-mail address.
    Email(String),
    /// Address of a LinkedIn profile.
    LinkedIn(String),
    /// Name and domain of the company.
    NameAndDomain {
        /// First name.
        first_name: String,
        /// Last name.
        last_name: String,
        /// Domain of the company.
        domain: String,
    },
}

impl std::fmt::Debug for PersonKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Email(_) => "Email",
            Self::LinkedIn(_) => "LinkedIn",
            Self::NameAndDomain { .. } => "NameAndDomain",
        })?;
        f.write_str("([personal])")
    }
}

impl crate::query::Argument for PersonKey {}

value_struct! {
    /// An address to be verified.
    pub struct VerificationRequest {
        /// The address.
        personal optional email: String,
        /// The contact that it belongs to.
        public optional contact_id: ContactId,
    }
}

impl VerificationRequest {
    /// An address.
    pub fn new(email: impl Into<String>) -> Self {
        Self::default().email(email.into())
    }
}

value_struct! {
    /// A value that a filter may take.
    pub struct Suggestion {
        /// The filter.
        public optional field: String,
        /// The value.
        public optional value: String,
    }
}

open_enum! {
    /// How a job stands.
    pub enum JobStatus {
        /// Not begun.
        Pending = "pending",
        /// Running.
        Running = "running",
        /// Done.
        Done = "done",
    }
}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Address, ContactId, Email, Phone, SocialLink, Time};

record! {
    /// What a vendor knows of a person.
    pub struct EnrichedPerson(EnrichedPerson, PersonId) {
        /// First name.
        personal opt first_name: String,
        /// Last name.
        personal opt last_name: String,
        /// The whole name.
        personal opt full_name: String,
        /// E-mail addresses.
        personal many emails: Email,
        /// How sure the vendor is of the first address, from 0 to 100.
        open opt confidence: i64,
        /// Phone numbers.
        personal many phone_numbers: Phone,
        /// Where the person is.
        personal many addresses: Address,
        /// Profiles in social networks.
        personal many social_links: SocialLink,
        /// Job title.
        open opt title: String,
        /// Name of the company.
        open opt company_name: String,
        /// Domain of the company.
        open opt company_domain: String,
        /// Industry.
        open opt industry: String,
        /// Jobs, as the vendor gives them.
        personal many jobs: Job,
        /// Skills.
        personal many skills: String,
        /// Address of a picture.
        personal opt photo_url: String,
        /// Whether mail to each address will arrive, as far as the vendor tells.
        personal many verifications: EmailVerification,
        /// Whether the data were verified, as the vendor writes it.
        open opt verification_status: String,
        /// When the data were verified.
        open opt verified_at: Time,
        /// The vendor's score.
        open opt score: i64,
    }
}

part! {
    /// A job that a person has or had.
    pub struct Job {
        /// Job title.
        open opt title: String,
        /// Name of the company.
        open opt company_name: String,
        /// When it began, as the vendor writes it.
        open opt start: String,
        /// When it ended, as the vendor writes it.
        open opt end: String,
        /// Whether the person has it now.
        open opt current: bool,
        /// Industry of the company.
        open opt industry: String,
        /// Web site of the company.
        open opt company_website: String,
        /// Profile of the company in a social network.
        open opt company_profile_url: String,
        /// Number of employees of the company, or a range, as the vendor writes it.
        open opt company_size: String,
        /// Kind of company, as the vendor writes it.
        open opt company_type: String,
        /// When the company was founded, as the vendor writes it.
        open opt company_founded: String,
        /// Where it is.
        personal opt location: Address,
        /// What the company does.
        open many specializations: String,
    }
}

record! {
    /// What a vendor knows of a company.
    pub struct EnrichedCompany(EnrichedCompany, CompanyProfileId) {
        /// Name.
        open opt name: String,
        /// Main domain.
        open opt domain: String,
        /// Further domains.
        open many related_domains: String,
        /// Industry.
        open opt industry: String,
        /// Number of employees, or a range, as the vendor writes it.
        open opt number_of_employees: String,
        /// How many e-mail addresses the vendor knows.
        open opt email_count: i64,
        /// How many of them belong to no person.
        open opt generic_email_count: i64,
        /// How many people the vendor knows.
        open opt person_count: i64,
        /// When it was founded, as the vendor writes it.
        open opt founded: String,
        /// Web sites.
        open many websites: String,
        /// Phone numbers.
        personal many phone_numbers: Phone,
        /// Where it is.
        personal many addresses: Address,
        /// Address of its logo.
        open opt logo_url: String,
    }
}

words! {
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
        personal opt email: String,
        /// The verdict.
        open opt verdict: Verdict,
        /// Whether the address is well-formed.
        open opt valid_format: bool,
        /// Whether its domain takes mail.
        open opt accepts_mail: bool,
        /// Whether it is one to throw away.
        open opt disposable: bool,
        /// Whether it is one of a free service.
        open opt webmail: bool,
        /// Whether it looks made up.
        open opt gibberish: bool,
        /// Why the verdict is unknown, as the vendor writes it.
        open opt unknown_reason: String,
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

part! {
    /// An address to be verified.
    pub struct VerificationRequest {
        /// The address.
        personal opt email: String,
        /// The contact that it belongs to.
        open opt contact_id: ContactId,
    }
}

impl VerificationRequest {
    /// An address.
    pub fn new(email: impl Into<String>) -> Self {
        Self::default().email(email.into())
    }
}

part! {
    /// A value that a filter may take.
    pub struct Suggestion {
        /// The filter.
        open opt field: String,
        /// The value.
        open opt value: String,
    }
}

words! {
    /// How a job stands.
    pub enum JobStatus {
        /// Not begun.
        Pending = "pending",
        /// Under way.
        Running = "running",
        /// Done.
        Done = "done",
    }
}

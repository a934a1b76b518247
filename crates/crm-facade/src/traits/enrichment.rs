//! The trait [`Enrichment`].

use crate::model::{
    Email, EmailVerification, EnrichedCompany, EnrichedPerson, JobId, PersonId, PersonKey,
    VerificationRequest,
};
use crate::{Mapped, Receipt};

macro_rules! enrichment {
    ($define:ident) => {
        $define! {
            /// What the vendor knows of people and companies. Most of it costs credits; what it costs is
            /// in the capability and beside each value.
            pub trait Enrichment, enrichment;
            streams {
                /// Finds the people of a domain.
                people_of_domain(EnrichedPerson, FindByDomain)(domain: String) -> EnrichedPerson;
                /// Finds e-mail addresses of people of a domain.
                emails_of_domain(EnrichedCompany, FindEmails)(domain: String) -> EnrichedPerson;
                /// Finds e-mail addresses of a domain that belong to no person, such as `info@…`.
                generic_emails_of_domain(EnrichedCompany, FindEmails)(domain: String) -> Email;
            }
            calls {
                /// Finds the person that a key identifies; an empty list if there is none.
                find_person(EnrichedPerson, Find)(key: PersonKey) -> Vec<Mapped<EnrichedPerson>>;
                /// Finds the people that keys identify, in the vendor's order.
                find_people(EnrichedPerson, Find)(keys: Vec<PersonKey>) -> Vec<Mapped<EnrichedPerson>>;
                /// Finds the e-mail addresses of a person, by the id from a list or a search.
                emails_of_person(EnrichedPerson, FindEmails)(person: PersonId) -> Mapped<EnrichedPerson>;
                /// Finds the company of a domain.
                company_of_domain(EnrichedCompany, FindByDomain)(domain: String)
                    -> Mapped<EnrichedCompany>;
                /// Finds companies by their names, with their domains.
                companies_of_names(EnrichedCompany, FindByName)(names: Vec<String>)
                    -> Vec<Mapped<EnrichedCompany>>;
                /// Counts the known e-mail addresses of a domain.
                count_emails_of_domain(EnrichedCompany, CountEmails)(domain: String) -> Mapped<u64>;
                /// Verifies whether mail to these addresses will arrive.
                verify(EmailVerification, Verify)(emails: Vec<String>) -> Vec<Mapped<EmailVerification>>;
                /// Requests verification of addresses; the verdicts come later, with the contacts.
                request_verification(EmailVerification, RequestVerification)(
                    requests: Vec<VerificationRequest>
                ) -> Receipt<JobId>;
            }
        }
    };
}
pub(crate) use enrichment;

enrichment!(resource_trait);

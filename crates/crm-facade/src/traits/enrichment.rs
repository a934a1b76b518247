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
                /// The people of a domain.
                people_of_domain(EnrichedPerson, FindByDomain)(domain: String) -> EnrichedPerson;
                /// E-mail addresses of people of a domain.
                emails_of_domain(EnrichedCompany, FindEmails)(domain: String) -> EnrichedPerson;
                /// E-mail addresses of a domain that belong to no person: `info@…`.
                generic_emails_of_domain(EnrichedCompany, FindEmails)(domain: String) -> Email;
            }
            calls {
                /// The person that a key means; nobody is an empty list.
                find_person(EnrichedPerson, Find)(key: PersonKey) -> Vec<Mapped<EnrichedPerson>>;
                /// The people that keys mean, in the vendor's order.
                find_people(EnrichedPerson, Find)(keys: Vec<PersonKey>) -> Vec<Mapped<EnrichedPerson>>;
                /// The e-mail addresses of a person that a list or search gave, by the id that it gave.
                emails_of_person(EnrichedPerson, FindEmails)(person: PersonId) -> Mapped<EnrichedPerson>;
                /// The company of a domain.
                company_of_domain(EnrichedCompany, FindByDomain)(domain: String)
                    -> Mapped<EnrichedCompany>;
                /// The companies of these names, with their domains.
                companies_of_names(EnrichedCompany, FindByName)(names: Vec<String>)
                    -> Vec<Mapped<EnrichedCompany>>;
                /// How many e-mail addresses of a domain are known.
                count_emails_of_domain(EnrichedCompany, CountEmails)(domain: String) -> Mapped<u64>;
                /// Whether mail to these addresses will arrive.
                verify(EmailVerification, Verify)(emails: Vec<String>) -> Vec<Mapped<EmailVerification>>;
                /// Has addresses verified; the verdicts come later, with the contacts.
                request_verification(EmailVerification, RequestVerification)(
                    requests: Vec<VerificationRequest>
                ) -> Receipt<JobId>;
            }
        }
    };
}
pub(crate) use enrichment;

enrichment!(resource_trait);

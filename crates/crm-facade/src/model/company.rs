//! Companies.

use super::{Address, CompanyId, Money, Phone, SocialLink, Time};

record! {
    /// A company; other products call it an account.
    pub struct Company(Company, CompanyId) {
        /// Name.
        public optional name: String,
        /// Main domain: `example.com`.
        public optional domain: String,
        /// Web sites.
        public list websites: String,
        /// Industry.
        public optional industry: String,
        /// Number of employees, or a range, as the vendor writes it.
        public optional number_of_employees: String,
        /// Revenue in a year.
        public optional annual_revenue: Money,
        /// The company that it belongs to.
        public optional parent_id: CompanyId,
        /// Description.
        public optional description: String,
        /// Kind of company, as the vendor writes it.
        public optional company_type: String,
        /// Phone numbers.
        personal list phone_numbers: Phone,
        /// Postal addresses.
        personal list addresses: Address,
        /// Profiles in social networks.
        personal list social_links: SocialLink,
        /// Whether its data were verified, as the vendor writes it.
        public optional verification_status: String,
        /// The vendor's score.
        public optional score: i64,
        /// Tags.
        public list tags: String,
        /// When something last happened.
        public optional last_activity_at: Time,
    }
    /// What to change in a company.
    patch CompanyPatch;
}

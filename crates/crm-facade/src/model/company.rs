use super::{Address, CompanyId, Money, Phone, SocialLink, Time};

record! {
    /// A company; other products call it an account.
    pub struct Company(Company, CompanyId) {
        /// Name.
        open opt name: String,
        /// Main domain: `example.com`.
        open opt domain: String,
        /// Web sites.
        open many websites: String,
        /// Industry.
        open opt industry: String,
        /// Number of employees, or a range, as the vendor writes it.
        open opt number_of_employees: String,
        /// Revenue in a year.
        open opt annual_revenue: Money,
        /// The company that it belongs to.
        open opt parent_id: CompanyId,
        /// Description.
        open opt description: String,
        /// Kind of company, as the vendor writes it.
        open opt company_type: String,
        /// Phone numbers.
        personal many phone_numbers: Phone,
        /// Postal addresses.
        personal many addresses: Address,
        /// Profiles in social networks.
        personal many social_links: SocialLink,
        /// Whether its data were verified, as the vendor writes it.
        open opt verification_status: String,
        /// The vendor's score.
        open opt score: i64,
        /// Tags.
        open many tags: String,
        /// When something last happened.
        open opt last_activity_at: Time,
    }
    /// What to change in a company.
    patch CompanyPatch;
}

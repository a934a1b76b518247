use super::{Address, CompanyId, Email, ListId, Phone, SocialLink, Time};

record! {
    /// A person.
    pub struct Contact(Contact, ContactId) {
        /// First name.
        personal opt first_name: String,
        /// Middle name.
        personal opt middle_name: String,
        /// Last name.
        personal opt last_name: String,
        /// The whole name, where the vendor has it as one.
        personal opt full_name: String,
        /// E-mail addresses.
        personal many emails: Email,
        /// Phone numbers.
        personal many phone_numbers: Phone,
        /// Postal addresses.
        personal many addresses: Address,
        /// The company it belongs to.
        open opt company_id: CompanyId,
        /// Name of the company.
        open opt company_name: String,
        /// Job title.
        open opt title: String,
        /// Department.
        open opt department: String,
        /// Industry that the person works in.
        open opt industry: String,
        /// Profiles in social networks.
        personal many social_links: SocialLink,
        /// Web sites.
        personal many websites: String,
        /// Address of a picture.
        personal opt photo_url: String,
        /// Where it stands on the way to a customer.
        open opt lead_status: LeadStatus,
        /// Its status, as the vendor writes it.
        open opt status: String,
        /// Whether its data were verified, as the vendor writes it.
        open opt verification_status: String,
        /// The vendor's score.
        open opt score: i64,
        /// Where it came from.
        open opt lead_source: String,
        /// Tags.
        open many tags: String,
        /// Category.
        open opt category: String,
        /// Lists that it is on, or is to be put on.
        open many list_ids: ListId,
        /// Notes.
        personal opt notes: String,
        /// The last call with it.
        open opt last_call: LastCall,
        /// When something last happened.
        open opt last_activity_at: Time,
    }
    /// What to change in a contact.
    patch ContactPatch;
}

words! {
    /// What a lead status means, whatever it is called.
    pub enum LeadStatusKind {
        /// Not decided.
        Lead = "lead",
        /// Worth to go on with.
        Qualified = "qualified",
        /// Not worth to go on with.
        Disqualified = "disqualified",
    }
}

record! {
    /// Where a contact stands on the way to a customer.
    pub struct LeadStatus(LeadStatus, LeadStatusId) {
        /// Text to display.
        open opt name: String,
        /// What it means.
        open opt kind: LeadStatusKind,
        /// Color to display.
        open opt color: String,
        /// Place in the order of statuses.
        open opt display_order: i64,
    }
}

part! {
    /// Summary of the last phone call with a contact.
    pub struct LastCall {
        /// When it was.
        open opt at: Time,
        /// How it went, as the vendor writes it.
        open opt status: String,
        /// Length in seconds.
        open opt duration_seconds: i64,
        /// What was said of it.
        personal opt feedback: String,
    }
}

record! {
    /// A field that the vendor's customer has defined for contacts.
    pub struct CustomFieldDefinition(CustomField, CustomFieldId) {
        /// Name, which values are given under.
        open opt name: String,
        /// What the field holds, as the vendor writes it.
        open opt value_type: String,
        /// Whether every contact must have a value.
        open opt required: bool,
    }
}

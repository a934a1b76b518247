//! Contacts, their lead status, and definitions of custom fields.

use super::{Address, CompanyId, Email, ListId, Phone, SocialLink, Time};

record! {
    /// A person.
    pub struct Contact(Contact, ContactId) {
        /// First name.
        personal optional first_name: String,
        /// Middle name.
        personal optional middle_name: String,
        /// Last name.
        personal optional last_name: String,
        /// The whole name, where the vendor has it as one.
        personal optional full_name: String,
        /// E-mail addresses.
        personal list emails: Email,
        /// Phone numbers.
        personal list phone_numbers: Phone,
        /// Postal addresses.
        personal list addresses: Address,
        /// The company it belongs to.
        public optional company_id: CompanyId,
        /// Name of the company.
        public optional company_name: String,
        /// Job title.
        public optional title: String,
        /// Department.
        public optional department: String,
        /// Industry that the person works in.
        public optional industry: String,
        /// Profiles in social networks.
        personal list social_links: SocialLink,
        /// Web sites.
        personal list websites: String,
        /// Address of a picture.
        personal optional photo_url: String,
        /// Where it stands on the way to a customer.
        public optional lead_status: LeadStatus,
        /// Its status, as the vendor writes it.
        public optional status: String,
        /// Whether its data were verified, as the vendor writes it.
        public optional verification_status: String,
        /// The vendor's score.
        public optional score: i64,
        /// Where it came from.
        public optional lead_source: String,
        /// Tags.
        public list tags: String,
        /// Category.
        public optional category: String,
        /// Lists that it is on, or is to be put on.
        public list list_ids: ListId,
        /// Notes.
        personal optional notes: String,
        /// The last call with it.
        public optional last_call: LastCall,
        /// When something last happened.
        public optional last_activity_at: Time,
    }
    /// What to change in a contact.
    patch ContactPatch;
}

open_enum! {
    /// What a lead status means, whatever it is called.
    pub enum LeadStatusKind {
        /// Not decided.
        Lead = "lead",
        /// Worth pursuing.
        Qualified = "qualified",
        /// Not worth pursuing.
        Disqualified = "disqualified",
    }
}

record! {
    /// Where a contact stands on the way to a customer.
    pub struct LeadStatus(LeadStatus, LeadStatusId) {
        /// Text to display.
        public optional name: String,
        /// What it means.
        public optional kind: LeadStatusKind,
        /// Color to display.
        public optional color: String,
        /// Place in the order of statuses.
        public optional display_order: i64,
    }
}

value_struct! {
    /// Summary of the last phone call with a contact.
    pub struct LastCall {
        /// When it was.
        public optional at: Time,
        /// How it went, as the vendor writes it.
        public optional status: String,
        /// Length in seconds.
        public optional duration_seconds: i64,
        /// What was said of it.
        personal optional feedback: String,
    }
}

record! {
    /// A field that the vendor's customer has defined for contacts.
    pub struct CustomFieldDefinition(CustomField, CustomFieldId) {
        /// Name, which values are given under.
        public optional name: String,
        /// What the field holds, as the vendor writes it.
        public optional value_type: String,
        /// Whether every contact must have a value.
        public optional required: bool,
    }
}

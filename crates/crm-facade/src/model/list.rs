//! Lists and their members.

use super::{ContactId, ListId, Time};

open_enum! {
    /// How a list gets its members.
    pub enum ListKind {
        /// They are put on it.
        Static = "static",
        /// Its rules choose them.
        Dynamic = "dynamic",
    }
}

record! {
    /// A list of contacts.
    pub struct List(List, ListId) {
        /// Name.
        public optional name: String,
        /// Description.
        public optional description: String,
        /// How it gets its members.
        public optional kind: ListKind,
        /// Where it came from, as the vendor writes it.
        public optional source: String,
        /// How many members it has.
        public optional record_count: i64,
        /// What chooses its members.
        public list rules: ListRule,
        /// The folder that it is in.
        public optional folder_id: String,
        /// Name of the owner.
        personal optional owner_name: String,
        /// When it was deleted.
        public optional deleted_at: Time,
    }
    /// What to change in a list.
    patch ListPatch;
}

value_struct! {
    /// What chooses the members of a list.
    pub struct ListRule {
        /// The field that is looked at.
        public optional field: String,
        /// How it is compared.
        public optional operator: String,
        /// What it is compared with.
        personal optional value: String,
        /// How the rule is joined with the one before.
        public optional logic: String,
    }
}

record! {
    /// Membership of a contact on a list.
    pub struct ListMember(ListMember, ContactId) {
        /// The list.
        public optional list_id: ListId,
        /// The contact, as far as the vendor gives it with the list.
        public optional contact: super::Contact,
        /// When it was put on the list.
        public optional added_at: Time,
        /// State of the membership, as the vendor writes it.
        public optional status: String,
    }
}

impl ListMember {
    /// The contact's id: that of the member.
    pub fn contact_id(&self) -> Option<&ContactId> {
        self.id.as_ref()
    }
}

use super::{ContactId, ListId, Time};

words! {
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
        open opt name: String,
        /// Description.
        open opt description: String,
        /// How it gets its members.
        open opt kind: ListKind,
        /// Where it came from, as the vendor writes it.
        open opt source: String,
        /// How many members it has.
        open opt record_count: i64,
        /// What chooses its members.
        open many rules: ListRule,
        /// The folder that it is in.
        open opt folder_id: String,
        /// Name of the owner.
        personal opt owner_name: String,
        /// When it was deleted.
        open opt deleted_at: Time,
    }
    /// What to change in a list.
    patch ListPatch;
}

part! {
    /// What chooses the members of a list.
    pub struct ListRule {
        /// The field that is looked at.
        open opt field: String,
        /// How it is compared.
        open opt operator: String,
        /// What it is compared with.
        personal opt value: String,
        /// How the rule is joined with the one before.
        open opt logic: String,
    }
}

record! {
    /// Membership of a contact on a list.
    pub struct ListMember(ListMember, ContactId) {
        /// The list.
        open opt list_id: ListId,
        /// The contact, as far as the vendor gives it with the list.
        open opt contact: super::Contact,
        /// When it was put on the list.
        open opt added_at: Time,
        /// State of the membership, as the vendor writes it.
        open opt status: String,
    }
}

impl ListMember {
    /// The contact's id: that of the member.
    pub fn contact_id(&self) -> Option<&ContactId> {
        self.id.as_ref()
    }
}

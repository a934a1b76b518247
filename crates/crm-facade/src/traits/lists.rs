//! The trait [`Lists`].

use crate::model::{ContactId, JobId, List, ListId, ListMember, ListPatch};
use crate::{Mapped, Query, Receipt};

macro_rules! lists {
    ($define:ident) => {
        $define! {
            /// Lists of contacts, and who is on them.
            pub trait Lists, lists;
            streams {
                /// Lists the lists that match a query.
                list(List, List)(query: Query) -> List;
                /// Lists the members of a list.
                members(ListMember, List)(list: ListId) -> ListMember;
                /// Lists the suppression lists.
                suppression_lists(SuppressionList, List)(query: Query) -> List;
            }
            calls {
                /// Gets a list by its id.
                get(List, Get)(id: ListId) -> Mapped<List>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Deletes a list.
                delete(List, Delete)(id: ListId) -> Receipt<ListId>;
                /// Copies a list under another name.
                duplicate(List, Duplicate)(id: ListId, name: String) -> Receipt<ListId>;
                /// Requests verification of the addresses on a list; the verdicts come later.
                verify(List, RequestVerification)(id: ListId) -> Receipt<JobId>;
                /// Adds contacts to a list.
                add_members(ListMember, Add)(list: ListId, contacts: Vec<ContactId>) -> Receipt<ListId>;
                /// Removes contacts from a list.
                remove_members(ListMember, Remove)(list: ListId, contacts: Vec<ContactId>)
                    -> Receipt<ListId>;
                /// Adds addresses to a suppression list, or to the vendor's first one, so that they get no mail.
                suppress(SuppressionList, Add)(list: Option<ListId>, emails: Vec<String>)
                    -> Receipt<ListId>;
            }
            writes {
                /// Creates a list.
                create(List, Create)(list: List) -> ListId, prepare_create;
                /// Updates a list.
                update(List, Update)(id: ListId, patch: ListPatch) -> ListId, prepare_update;
            }
        }
    };
}
pub(crate) use lists;

lists!(resource_trait);

use crate::model::{ContactId, JobId, List, ListId, ListMember, ListPatch};
use crate::{Mapped, Query, Receipt};

macro_rules! lists {
    ($define:ident) => {
        $define! {
            /// Lists of contacts, and who is on them.
            pub trait Lists, lists;
            streams {
                /// Those that a query asks for.
                list(List, List)(query: Query) -> List;
                /// Who is on a list.
                members(ListMember, List)(list: ListId) -> ListMember;
                /// Lists of addresses that get no mail.
                suppression_lists(SuppressionList, List)(query: Query) -> List;
            }
            calls {
                /// The one with this id.
                get(List, Get)(id: ListId) -> Mapped<List>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Removes one.
                delete(List, Delete)(id: ListId) -> Receipt<ListId>;
                /// Makes a copy with another name.
                duplicate(List, Duplicate)(id: ListId, name: String) -> Receipt<ListId>;
                /// Has the addresses on a list verified; the verdicts come later.
                verify(List, RequestVerification)(id: ListId) -> Receipt<JobId>;
                /// Puts contacts on a list.
                add_members(ListMember, Add)(list: ListId, contacts: Vec<ContactId>) -> Receipt<ListId>;
                /// Takes contacts off a list.
                remove_members(ListMember, Remove)(list: ListId, contacts: Vec<ContactId>)
                    -> Receipt<ListId>;
                /// Sees to it that addresses get no mail, on a list of such or on the vendor's first.
                suppress(SuppressionList, Add)(list: Option<ListId>, emails: Vec<String>)
                    -> Receipt<ListId>;
            }
            writes {
                /// Makes a new one.
                create(List, Create)(list: List) -> ListId, prepare_create;
                /// Changes one.
                update(List, Update)(id: ListId, patch: ListPatch) -> ListId, prepare_update;
            }
        }
    };
}
pub(crate) use lists;

lists!(resource_trait);

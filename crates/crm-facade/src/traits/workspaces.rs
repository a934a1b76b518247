//! The traits [`Workspaces`] and [`Users`].

use crate::model::{User, UserId, Workspace, WorkspaceId, WorkspacePatch};
use crate::{Mapped, Query, Receipt};

macro_rules! workspaces {
    ($define:ident) => {
        $define! {
            /// Workspaces of the account.
            pub trait Workspaces, workspaces;
            streams {}
            calls {
                /// Deletes a workspace.
                delete(Workspace, Delete)(id: WorkspaceId) -> Receipt<WorkspaceId>;
            }
            writes {
                /// Creates a workspace.
                create(Workspace, Create)(workspace: Workspace) -> WorkspaceId, prepare_create;
                /// Updates a workspace.
                update(Workspace, Update)(id: WorkspaceId, patch: WorkspacePatch) -> WorkspaceId, prepare_update;
            }
        }
    };
}
pub(crate) use workspaces;

workspaces!(resource_trait);

macro_rules! users {
    ($define:ident) => {
        $define! {
            /// Users of the account.
            pub trait Users, users;
            streams {
                /// Lists all users.
                list(User, List)(query: Query) -> User;
            }
            calls {
                /// Gets an user by its id.
                get(User, Get)(id: UserId) -> Mapped<User>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
            }
            writes {
                /// Invites a person.
                invite(User, Create)(user: User) -> UserId, prepare_invite;
            }
        }
    };
}
pub(crate) use users;

users!(resource_trait);

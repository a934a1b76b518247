//! Workspaces, and the users of the company.

use crm_callab::v1::types::{self, WorkspaceOrText};
use crm_runtime::client::ResponseValue;

use super::{API, Callab};
use crate::adapter::{
    Reading, Reply, Writing, draft_patch_without_clearing, draft_record, filled, read_list,
};
use crate::model::{User, UserId, UserPatch, Workspace, WorkspaceId, WorkspacePatch};
use crate::resource::{Resource, Verb};
use crate::traits::{Users, Workspaces};
use crate::{Change, FollowUp, Listing, Options, Outcome, Prepared, Query, Receipt, Result};

pub(super) fn read_user(from: &mut Reading<types::User>) -> User {
    let mut user = User::new();
    user.id = filled(&mut from.id).map(Into::into);
    user.created_at = from.created_at.take().map(Into::into);
    user.updated_at = from.updated_at.take().map(Into::into);
    user.email = filled(&mut from.email);
    user.full_name = from.fullname.take();
    user.role = from.role.take();
    let permissions = from.permissions.take().unwrap_or_default().into_iter();
    user.permissions = permissions.map(|id| id.to_string()).collect();
    user
}

/// The role follows from the permissions, as far as is documented.
pub(super) fn invite(from: &mut Writing<UserPatch>) -> types::UserInvite {
    from.read_only(&["role"]);
    let (email, full_name) = (from.email.take(), from.full_name.take());
    let permissions = permissions(from);
    types::UserInvite::builder()
        .email(from.need("email", "email", email))
        .fullname(from.need("full_name", "fullname", full_name))
        .permissions(from.need("permissions", "permissions", permissions))
        .build()
}

/// The vendor's permissions are numbers.
fn permissions(from: &mut Writing<UserPatch>) -> Change<Vec<i64>> {
    let Change::Set(ids) = from.permissions.take() else {
        return Change::Leave;
    };
    let numbers = ids.iter().map(|id| id.parse::<i64>());
    let numbers: Vec<_> = numbers.collect();
    for (index, _) in numbers
        .iter()
        .enumerate()
        .filter(|(_, number)| number.is_err())
    {
        from.invalid(format!("permissions[{index}]"));
    }
    Change::Set(numbers.into_iter().flatten().collect())
}

/// The slug is the vendor's.
pub(super) fn write(from: &mut Writing<WorkspacePatch>) -> types::WorkspaceName {
    from.read_only(&["slug"]);
    let name = from.name.take();
    types::WorkspaceName::builder()
        .workspace_name(from.need("name", "workspace_name", name))
        .build()
}

fn receipt(
    outcome: Outcome,
    response: ResponseValue<types::WorkspaceResponse>,
) -> Receipt<WorkspaceId> {
    let receipt = Receipt::new(outcome).response(&response);
    let mut response = response.into_inner();
    let id = match response.data.take() {
        Some(WorkspaceOrText::Workspace(workspace)) => workspace.id,
        _ => None,
    };
    receipt
        .id(id.filter(|id| !id.is_empty()))
        .message(response.message.take())
}

impl Workspaces for Callab {
    fn prepare_create(
        &self,
        workspace: Workspace,
        options: Options,
    ) -> Result<Prepared<WorkspaceId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, workspace, write)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.workspaces_create(&body).await?;
                Ok(receipt(Outcome::Created, response))
            })
        }))
    }

    fn prepare_update(
        &self,
        id: WorkspaceId,
        patch: WorkspacePatch,
        options: Options,
    ) -> Result<Prepared<WorkspaceId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_patch_without_clearing(API.vendor, patch, write)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let response = client.workspaces_update(id.as_str(), &body).await?;
                Ok(receipt(Outcome::Updated, response))
            })
        }))
    }

    fn delete(&self, id: WorkspaceId, options: Options) -> Reply<'_, Receipt<WorkspaceId>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let response = client.workspaces_delete(id.as_str()).await?;
            // The number of workspaces that were removed.
            let outcome = match response.data {
                Some(0) => Outcome::Unchanged,
                Some(_) => Outcome::Deleted,
                None => Outcome::Unknown {
                    how_to_find_out:
                        "the response does not tell how many workspaces were removed; \
                                      look in the vendor's app"
                            .into(),
                },
            };
            let receipt = Receipt::new(outcome).response(&response);
            Ok(receipt.message(response.into_inner().message))
        })
    }
}

impl Users for Callab {
    fn list(&self, _: Query, options: Options) -> Result<Listing<User>> {
        let client = self.client.with_options(options.for_client());
        let open = |plan| client.users_list_stream(&types::UsersListParams::new(), plan);
        Ok(read_list(API.vendor, &options, open, read_user))
    }

    fn prepare_invite(&self, user: User, options: Options) -> Result<Prepared<UserId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, user, invite)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.users_invite(&body).await?;
                let receipt = Receipt::new(Outcome::Created).response(&response);
                let follow_up = FollowUp::new(Resource::User, Verb::List, "the id of the new user");
                Ok(receipt
                    .message(response.into_inner().message)
                    .follow_up(follow_up))
            })
        }))
    }
}

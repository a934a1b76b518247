//! Workspaces and their users.

record! {
    /// A part of an account with data of its own.
    pub struct Workspace(Workspace, WorkspaceId) {
        /// Name.
        public optional name: String,
        /// Short name that calls name it by.
        public optional slug: String,
    }
    /// What to change in a workspace.
    patch WorkspacePatch;
}

record! {
    /// A person with access to the account.
    pub struct User(User, UserId) {
        /// E-mail address.
        personal optional email: String,
        /// The whole name.
        personal optional full_name: String,
        /// Role, as the vendor writes it.
        public optional role: String,
        /// Ids of what the user may do.
        public list permissions: String,
    }
    /// What to write of a user.
    patch UserPatch;
}

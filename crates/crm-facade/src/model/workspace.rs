record! {
    /// A part of an account with data of its own.
    pub struct Workspace(Workspace, WorkspaceId) {
        /// Name.
        open opt name: String,
        /// Short name that calls name it by.
        open opt slug: String,
    }
    /// What to change in a workspace.
    patch WorkspacePatch;
}

record! {
    /// A person with access to the account.
    pub struct User(User, UserId) {
        /// E-mail address.
        personal opt email: String,
        /// The whole name.
        personal opt full_name: String,
        /// Role, as the vendor writes it.
        open opt role: String,
        /// Ids of what the user may do.
        open many permissions: String,
    }
    /// What to write of a user.
    patch UserPatch;
}

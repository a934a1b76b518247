record! {
    /// A voice agent: a program that speaks on the phone.
    pub struct Agent(Agent, AgentId) {
        /// Name.
        open opt name: String,
        /// Description.
        open opt description: String,
        /// Kind of agent, as the vendor writes it.
        open opt agent_type: String,
        /// Language that it speaks: `en-US`.
        open opt language: String,
        /// Whether it can be used, as the vendor writes it.
        open opt status: String,
        /// What it is told to do.
        open opt prompt: String,
        /// Who speaks first, as the vendor writes it.
        open opt speaks_first: String,
        /// The workspace, as the vendor names it.
        open opt workspace: String,
    }
}

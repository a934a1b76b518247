//! Voice agents.

record! {
    /// A voice agent: a program that speaks on the phone.
    pub struct Agent(Agent, AgentId) {
        /// Name.
        public optional name: String,
        /// Description.
        public optional description: String,
        /// Kind of agent, as the vendor writes it.
        public optional agent_type: String,
        /// Language that it speaks: `en-US`.
        public optional language: String,
        /// Whether it can be used, as the vendor writes it.
        public optional status: String,
        /// What it is told to do.
        public optional prompt: String,
        /// Who speaks first, as the vendor writes it.
        public optional speaks_first: String,
        /// The workspace, as the vendor names it.
        public optional workspace: String,
    }
}

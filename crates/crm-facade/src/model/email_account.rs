use rust_decimal::Decimal;

use super::{EmailAccountId, Time};

words! {
    /// Whether the vendor can use a server.
    pub enum ConnectionState {
        /// It can.
        Connected = "connected",
        /// It can't.
        Failed = "failed",
    }
}

part! {
    /// A server that mail is sent or read with.
    pub struct Server {
        /// Name of the machine.
        open opt host: String,
        /// Port.
        open opt port: i64,
        /// How the connection is kept private, as the vendor writes it.
        open opt encryption: String,
        /// Password; it is written and never read.
        personal opt password: String,
        /// Whether the vendor can use it.
        open opt state: ConnectionState,
        /// What the vendor says is wrong with it.
        personal opt error: String,
    }
}

record! {
    /// An account that mail is sent from; other products call it a mailbox.
    pub struct EmailAccount(EmailAccount, EmailAccountId) {
        /// The address.
        personal opt email: String,
        /// Name of the sender.
        personal opt sender_name: String,
        /// Provider, as the vendor writes it.
        open opt provider: String,
        /// Address that answers go to.
        personal opt reply_to: String,
        /// Address that gets a blind copy.
        personal opt bcc: String,
        /// Signature.
        personal opt signature: String,
        /// Most messages in a day.
        open opt daily_limit: i64,
        /// Seconds between two messages.
        open opt delay_seconds: i64,
        /// The vendor's id of the time zone.
        open opt time_zone: String,
        /// Where mail is sent with.
        open opt smtp: Server,
        /// Where mail is read with.
        open opt imap: Server,
        /// Tags.
        open many tags: String,
    }
    /// What to change in an e-mail account.
    patch EmailAccountPatch;
}

record! {
    /// The warming up of an e-mail account: messages that give it a good name.
    pub struct WarmUp(WarmUp, WarmUpId) {
        /// The account.
        open opt email_account_id: EmailAccountId,
        /// How it stands, as the vendor writes it.
        open opt status: String,
        /// How the number of messages grows, as the vendor writes it.
        open opt strategy: String,
        /// Messages in a day.
        open opt per_day: i64,
        /// Messages on the first day.
        open opt start_per_day: i64,
        /// How many more there are each day.
        open opt daily_increase: i64,
        /// How many in a hundred are answered.
        open opt reply_rate: i64,
        /// When it ends, as the vendor writes it.
        open opt ends_at: Time,
        /// The vendor's score of how well mail arrives.
        open opt deliverability_score: Decimal,
    }
    /// What to change in a warm-up.
    patch WarmUpPatch;
}

//! E-mail accounts and their warm-up.

use rust_decimal::Decimal;

use super::{EmailAccountId, Time};

open_enum! {
    /// Whether the vendor can use a server.
    pub enum ConnectionState {
        /// It can.
        Connected = "connected",
        /// It can't.
        Failed = "failed",
    }
}

value_struct! {
    /// A server that mail is sent or read with.
    pub struct Server {
        /// Name of the machine.
        public optional host: String,
        /// Port.
        public optional port: i64,
        /// Name to sign in with.
        personal optional username: String,
        /// How the connection is kept private, as the vendor writes it.
        public optional encryption: String,
        /// Password; it is written and never read.
        personal optional password: String,
        /// Whether the vendor can use it.
        public optional state: ConnectionState,
        /// What the vendor says is wrong with it.
        personal optional error: String,
    }
}

record! {
    /// An account that mail is sent from; other products call it a mailbox.
    pub struct EmailAccount(EmailAccount, EmailAccountId) {
        /// The address.
        personal optional email: String,
        /// Name of the sender.
        personal optional sender_name: String,
        /// Provider, as the vendor writes it.
        public optional provider: String,
        /// Address that replies go to.
        personal optional reply_to: String,
        /// Address that gets a blind copy.
        personal optional bcc: String,
        /// Signature.
        personal optional signature: String,
        /// Most messages in a day.
        public optional daily_limit: i64,
        /// Seconds between two messages, where it is always the same.
        public optional delay_seconds: i64,
        /// Fewest seconds between two messages, where it is left to chance.
        public optional min_delay_seconds: i64,
        /// Most seconds between two messages, where it is left to chance.
        public optional max_delay_seconds: i64,
        /// Whether the vendor can use the account.
        public optional valid: bool,
        /// Whether the vendor sends nothing from it at present.
        public optional suspended: bool,
        /// The vendor's id of the time zone.
        public optional time_zone: String,
        /// Where mail is sent with.
        public optional smtp: Server,
        /// Where mail is read with.
        public optional imap: Server,
        /// Tags.
        public list tags: String,
    }
    /// What to change in an e-mail account.
    patch EmailAccountPatch;
}

open_enum! {
    /// Who provides an e-mail account.
    pub enum MailProvider {
        /// Google.
        Gmail = "gmail",
        /// Microsoft.
        Microsoft = "microsoft",
    }
}

record! {
    /// The warming up of an e-mail account: messages that give it a good name.
    pub struct WarmUp(WarmUp, WarmUpId) {
        /// The account.
        public optional email_account_id: EmailAccountId,
        /// How it stands, as the vendor writes it.
        public optional status: String,
        /// How the number of messages grows, as the vendor writes it.
        public optional strategy: String,
        /// Messages in a day.
        public optional per_day: i64,
        /// Messages on the first day.
        public optional start_per_day: i64,
        /// How many more there are each day.
        public optional daily_increase: i64,
        /// How many in a hundred get a reply.
        public optional reply_rate: i64,
        /// When it ends, as the vendor writes it.
        public optional ends_at: Time,
        /// The vendor's score of how well mail arrives.
        public optional deliverability_score: Decimal,
        /// Subject of the messages, where they are not the vendor's.
        public optional subject: String,
        /// Text of the messages, where they are not the vendor's.
        public optional body: String,
        /// Name of the template of the messages.
        public optional template_name: String,
        /// The vendor's id of the hours at which messages are sent.
        public optional schedule_id: String,
        /// Providers whose accounts get messages.
        public list providers: MailProvider,
        /// Whether messages go to domains that are paid for.
        public optional send_to_paid_domains: bool,
        /// Whether links are tracked under a domain of one's own.
        public optional own_tracking_domain: bool,
        /// Whether a proxy is used.
        public optional use_proxy: bool,
        /// When it began.
        public optional started_at: Time,
        /// Messages that were sent today.
        public optional sent_today: i64,
        /// Most messages today.
        public optional daily_limit: i64,
        /// Messages that were taken out of spam since it began.
        public optional saved_from_spam: i64,
        /// What is wrong, as the vendor writes it.
        personal optional error: String,
    }
    /// What to change in a warm-up.
    patch WarmUpPatch;
}

record! {
    /// What a warm-up has brought.
    pub struct WarmUpStats(WarmUpStats, WarmUpId) {
        /// Messages that came into the inbox.
        public optional inbox: i64,
        /// How many in a hundred came into the inbox.
        public optional inbox_percent: Decimal,
        /// Messages that were taken for spam.
        public optional spam: i64,
        /// How many in a hundred were taken for spam.
        public optional spam_percent: Decimal,
        /// Messages that were sorted elsewhere, such as into promotions.
        public optional sorted: i64,
        /// How many in a hundred were sorted elsewhere.
        public optional sorted_percent: Decimal,
        /// Whether the vendor has reckoned all of it.
        public optional complete: bool,
        /// By day.
        public list days: WarmUpDay,
        /// By provider.
        public list providers: WarmUpProvider,
    }
}

value_struct! {
    /// What a warm-up has brought on one day.
    pub struct WarmUpDay {
        /// The day, as the vendor writes it.
        public optional date: String,
        /// Messages that are planned.
        public optional scheduled: i64,
        /// Messages that were sent.
        public optional sent: i64,
        /// Messages that got a reply.
        public optional replied: i64,
        /// Messages that came back.
        public optional bounced: i64,
        /// Messages that came into the inbox.
        public optional inbox: i64,
        /// Messages that were taken for spam.
        public optional spam: i64,
        /// Messages that were sorted elsewhere, such as into promotions.
        public optional sorted: i64,
    }
}

value_struct! {
    /// What a warm-up has brought at one provider.
    pub struct WarmUpProvider {
        /// The provider, as the vendor writes it.
        public optional name: String,
        /// The vendor's id of it.
        public optional id: String,
        /// Messages.
        public optional messages: i64,
        /// How many in a hundred came into the inbox.
        public optional inbox_percent: Decimal,
        /// Messages that were taken for spam.
        public optional spam: i64,
        /// Messages that were sorted elsewhere, such as into promotions.
        public optional sorted: i64,
    }
}

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
        /// Name to sign in with.
        personal opt username: String,
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
        /// Seconds between two messages, where it is always the same.
        open opt delay_seconds: i64,
        /// Fewest seconds between two messages, where it is left to chance.
        open opt min_delay_seconds: i64,
        /// Most seconds between two messages, where it is left to chance.
        open opt max_delay_seconds: i64,
        /// Whether the vendor can use the account.
        open opt valid: bool,
        /// Whether the vendor sends nothing from it at present.
        open opt suspended: bool,
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

words! {
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
        /// Subject of the messages, where they are not the vendor's.
        open opt subject: String,
        /// Text of the messages, where they are not the vendor's.
        open opt body: String,
        /// Name of the template of the messages.
        open opt template_name: String,
        /// The vendor's id of the hours at which messages are sent.
        open opt schedule_id: String,
        /// Providers whose accounts get messages.
        open many providers: MailProvider,
        /// Whether messages go to domains that are paid for.
        open opt send_to_paid_domains: bool,
        /// Whether links are tracked under a domain of one's own.
        open opt own_tracking_domain: bool,
        /// Whether a proxy is used.
        open opt use_proxy: bool,
        /// When it began.
        open opt started_at: Time,
        /// Messages that were sent today.
        open opt sent_today: i64,
        /// Most messages today.
        open opt daily_limit: i64,
        /// Messages that were taken out of spam since it began.
        open opt saved_from_spam: i64,
        /// What is wrong, as the vendor writes it.
        personal opt error: String,
    }
    /// What to change in a warm-up.
    patch WarmUpPatch;
}

record! {
    /// What a warm-up has brought.
    pub struct WarmUpStats(WarmUpStats, WarmUpId) {
        /// Messages that came into the inbox.
        open opt inbox: i64,
        /// How many in a hundred came into the inbox.
        open opt inbox_percent: Decimal,
        /// Messages that were taken for spam.
        open opt spam: i64,
        /// How many in a hundred were taken for spam.
        open opt spam_percent: Decimal,
        /// Messages that were sorted elsewhere, such as into promotions.
        open opt sorted: i64,
        /// How many in a hundred were sorted elsewhere.
        open opt sorted_percent: Decimal,
        /// Whether the vendor has reckoned all of it.
        open opt complete: bool,
        /// By day.
        open many days: WarmUpDay,
        /// By provider.
        open many providers: WarmUpProvider,
    }
}

part! {
    /// What a warm-up has brought on one day.
    pub struct WarmUpDay {
        /// The day, as the vendor writes it.
        open opt date: String,
        /// Messages that are planned.
        open opt scheduled: i64,
        /// Messages that were sent.
        open opt sent: i64,
        /// Messages that were answered.
        open opt replied: i64,
        /// Messages that came back.
        open opt bounced: i64,
        /// Messages that came into the inbox.
        open opt inbox: i64,
        /// Messages that were taken for spam.
        open opt spam: i64,
        /// Messages that were sorted elsewhere, such as into promotions.
        open opt sorted: i64,
    }
}

part! {
    /// What a warm-up has brought at one provider.
    pub struct WarmUpProvider {
        /// The provider, as the vendor writes it.
        open opt name: String,
        /// The vendor's id of it.
        open opt id: String,
        /// Messages.
        open opt messages: i64,
        /// How many in a hundred came into the inbox.
        open opt inbox_percent: Decimal,
        /// Messages that were taken for spam.
        open opt spam: i64,
        /// Messages that were sorted elsewhere, such as into promotions.
        open opt sorted: i64,
    }
}

record! {
    /// A subscription: what the vendor is to tell, and where.
    pub struct Webhook(Webhook, WebhookId) {
        /// The event, as the vendor writes it.
        open opt event: String,
        /// Where it is told.
        open opt url: String,
        /// Whether it is told at present.
        open opt active: bool,
    }
    /// What to change in a webhook.
    patch WebhookPatch;
}

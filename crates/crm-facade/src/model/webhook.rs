//! Webhook subscriptions, and the deliveries that they send.

use serde_json::value::RawValue;

use crate::error::{Error, ErrorKind, Origin, Result};

open_enum! {
    /// What a webhook can be told, by the object and what happens to it.
    ///
    /// The words are those of Snov.io, the one vendor that documents any. Another word is sent as
    /// it is.
    pub enum WebhookEvent {
        /// A message of a campaign was sent.
        CampaignEmailSent = "campaign_email.sent",
        /// The first message to a person was sent.
        CampaignEmailFirstSent = "campaign_email.first_sent",
        /// A message was opened.
        CampaignEmailOpened = "campaign_email.opened",
        /// A message came back.
        CampaignEmailBounced = "campaign_email.bounced",
        /// A link in a message was clicked.
        CampaignEmailClicked = "campaign_email.clicked",
        /// A reply came by e-mail.
        CampaignReplyReceived = "campaign_reply.received",
        /// The first reply of a person came by e-mail.
        CampaignReplyFirstReceived = "campaign_reply.first_received",
        /// An automatic reply came.
        CampaignReplyAutoreplyReceived = "campaign_reply.autoreply_received",
        /// A reply came by LinkedIn.
        CampaignLiReplyReceived = "campaign_li_reply.received",
        /// The first reply of a person came by LinkedIn.
        CampaignLiReplyFirstReceived = "campaign_li_reply.first_received",
        /// An invitation on LinkedIn was accepted.
        CampaignLiConnectionRequestAccepted = "campaign_li.connection_request_accepted",
        /// Domains were looked for by the names of companies.
        CompanyFoundDomainsByNames = "company.found_domains_by_names",
        /// A company was looked for by its domain.
        CompanyFoundCompanyByDomain = "company.found_company_by_domain",
        /// A person was looked for by a LinkedIn profile.
        ProspectFoundByLiUrl = "prospect.found_by_li_url",
        /// Addresses were looked for by name and domain.
        ProspectFoundEmailsByNameByDomain = "prospect.found_emails_by_name_by_domain",
        /// A campaign is over for a person.
        ProspectCampaignFinished = "prospect.campaign_finished",
        /// A person wants no more.
        ProspectUnsubscribed = "prospect.unsubscribed",
        /// People were looked for by a domain. The vendor's word speaks of the company.
        ProspectFoundCompanyByDomain = "prospect.found_company_by_domain",
        /// Addresses were verified.
        EmailVerificationVerified = "email_verification.verified",
        /// Addresses of a domain were looked for.
        EmailFoundEmailsByDomain = "email.found_emails_by_domain",
        /// Addresses of a domain that belong to no person were looked for.
        EmailFoundGenericContactsByDomain = "email.found_generic_contacts_by_domain",
        /// Addresses of a person were looked for.
        EmailFoundProspectEmails = "email.found_prospect_emails",
        /// A search of the vendor's catalogue is done.
        DatabaseSearchTaskResult = "database_search.task_result",
    }
}

record! {
    /// A subscription: what the vendor is to tell, and where.
    pub struct Webhook(Webhook, WebhookId) {
        /// The event.
        public optional event: WebhookEvent,
        /// Where it is told.
        public optional url: String,
        /// Whether it is told at present.
        public optional active: bool,
    }
    /// What to change in a webhook.
    patch WebhookPatch;
}

/// What came to a webhook, as it came.
///
/// No vendor documents what its webhooks send, so there are no types for it. Snov.io sends JSON by
/// POST without a signature, up to seven times until it gets 2xx within 3 seconds: use
/// an address that can't be guessed, respond before you work on it, and expect to be told twice. What
/// happened is known by the address that was subscribed: give each event one of its own.
///
/// ```
/// use crm_facade::model::{Delivery, WebhookEvent};
///
/// let delivery = Delivery::from_body(WebhookEvent::CampaignEmailSent, br#"{"any": "thing"}"#)?;
/// let payload: serde_json::Value = serde_json::from_str(delivery.payload())?;
/// assert_eq!(payload["any"], "thing");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Printed with `{:?}`, it shows the event alone.
#[derive(Clone)]
pub struct Delivery {
    event: WebhookEvent,
    payload: Box<RawValue>,
}

impl Delivery {
    /// What came to the address that was subscribed to an event.
    ///
    /// # Errors
    ///
    /// With kind *decode* if the body is no JSON.
    pub fn from_body(event: WebhookEvent, body: &[u8]) -> Result<Self> {
        let payload = serde_json::from_slice(body).map_err(|_| {
            Error::new(ErrorKind::Decode, "the body of the delivery is no JSON")
                .with_origin(Origin::Vendor)
                .with_advice("check that the request came from the vendor")
        })?;
        Ok(Self { event, payload })
    }

    /// The event that the address was subscribed to.
    pub fn event(&self) -> &WebhookEvent {
        &self.event
    }

    /// The JSON, to the letter.
    pub fn payload(&self) -> &str {
        self.payload.get()
    }
}

impl std::fmt::Debug for Delivery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Delivery")
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}

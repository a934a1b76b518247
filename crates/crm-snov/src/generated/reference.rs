// @generated from specs/snov/reference.yaml by `cargo xtask generate snov`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crm_runtime::client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// An access token.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccessToken {
        /// The token, 40 characters in the sample.
        pub access_token: ::std::option::Option<::std::string::String>,
        /// Seconds until the token expires, 3600.
        pub expires_in: ::std::option::Option<i64>,
        /// Always `Bearer`.
        pub token_type: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Credentials of an account.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct AccessTokenRequest {
        /// API user id of the account, 32 characters in the sample.
        pub client_id: ::std::string::String,
        /// API secret of the account, 32 characters in the sample.
        pub client_secret: ::std::string::String,
        /// Always `client_credentials`.
        pub grant_type: ::std::string::String,
    }

    /// An email of a conversation.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AnsweredEmail {
        /// Text as HTML.
        #[doc(alias = "emailBody")]
        pub email_body: ::std::option::Option<::std::string::String>,
        /// Subject.
        #[doc(alias = "emailSubject")]
        pub email_subject: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What is left.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Balance {
        /// Credits left, as a decimal number in a string: `25000.00`.
        pub balance: ::std::option::Option<::std::string::String>,
        /// Days to the end of the subscription.
        pub expires_in: ::std::option::Option<i64>,
        /// Days to the reset of the limit.
        pub limit_resets_in: ::std::option::Option<i64>,
        /// Whether the user is a member or leader of a team.
        pub teamwork: ::std::option::Option<bool>,
        /// Recipients used this month.
        pub unique_recipients_used: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The balance.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BalanceResponse {
        /// What is left.
        pub data: ::std::option::Option<Balance>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A campaign.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Campaign {
        /// Months until it is archived.
        pub archive_in_months: ::std::option::Option<i64>,
        /// Whether it ends when all have passed the last step.
        pub complete_campaign_after_last_step: ::std::option::Option<bool>,
        /// End, `YYYY-MM-DD HH:MM:SS` in `timezone`.
        pub complete_campaign_at: ::std::option::Option<::std::string::String>,
        /// Deals that it creates; only where they were sent.
        pub deals: ::std::option::Option<CampaignDealsRead>,
        /// Sender accounts.
        pub email_accounts: ::std::option::Option<::std::vec::Vec<i64>>,
        /// Id of the campaign.
        pub id: ::std::option::Option<i64>,
        /// LinkedIn accounts.
        pub linkedin_accounts: ::std::option::Option<::std::vec::Vec<i64>>,
        /// Priority of sending: `low`, `medium` or `high`.
        pub priority: ::std::option::Option<::std::string::String>,
        /// Whether recipients get their emails from senders at the same provider.
        pub provider_matching: ::std::option::Option<bool>,
        /// To whom it sends.
        pub recipients: ::std::option::Option<CampaignRecipientsRead>,
        /// Schedule.
        pub schedule_id: ::std::option::Option<i64>,
        /// How it sends.
        pub sending_settings: ::std::option::Option<CampaignSendingSettingsRead>,
        /// The flow.
        pub sequence: ::std::option::Option<CampaignSequenceRead>,
        /// Start, `YYYY-MM-DD HH:MM:SS` in `timezone`.
        pub start_campaign_at: ::std::option::Option<::std::string::String>,
        /// State: `new`, `scheduled`, `active`, `paused`, `completed` or `archived`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Name of the time zone.
        pub timezone: ::std::option::Option<::std::string::String>,
        /// Name.
        pub title: ::std::option::Option<::std::string::String>,
        /// What it tracks.
        pub tracking: ::std::option::Option<CampaignTrackingRead>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What is done with a campaign.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum CampaignAction {
        /// `start`
        #[serde(rename = "start")]
        Start,
        /// `pause`
        #[serde(rename = "pause")]
        Pause,
        /// `resume`
        #[serde(rename = "resume")]
        Resume,
        /// `complete`
        #[serde(rename = "complete")]
        Complete,
        /// `archived`
        #[serde(rename = "archived")]
        Archived,
    }

    impl ::std::fmt::Display for CampaignAction {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Start => f.write_str("start"),
                Self::Pause => f.write_str("pause"),
                Self::Resume => f.write_str("resume"),
                Self::Complete => f.write_str("complete"),
                Self::Archived => f.write_str("archived"),
            }
        }
    }

    impl ::std::str::FromStr for CampaignAction {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "start" => Ok(Self::Start),
                "pause" => Ok(Self::Pause),
                "resume" => Ok(Self::Resume),
                "complete" => Ok(Self::Complete),
                "archived" => Ok(Self::Archived),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for CampaignAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CampaignAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// What is to be done with a campaign.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignActionRequest {
        /// What is done.
        pub action: CampaignAction,
    }

    /// Figures of campaigns. Opens, clicks and replies count recipients and not events.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignAnalytics {
        /// Connection requests accepted.
        pub accepted_requests: ::std::option::Option<i64>,
        /// Connection requests accepted as a share of the requests sent, with a percent sign.
        pub accepted_requests_rate: ::std::option::Option<::std::string::String>,
        /// Recipients with an automatic reply.
        pub auto_replied: ::std::option::Option<i64>,
        /// Recipients with an automatic reply as a share of the contacted recipients, with a percent sign.
        pub auto_replied_rate: ::std::option::Option<::std::string::String>,
        /// Emails that bounced.
        pub bounced: ::std::option::Option<i64>,
        /// Emails that bounced as a share of the emails that were sent, with a percent sign.
        pub bounced_rate: ::std::option::Option<::std::string::String>,
        /// Replies to connection requests.
        pub connection_request_replies: ::std::option::Option<i64>,
        /// Replies to connection requests as a rate with a percent sign; of what is not documented.
        pub connection_request_replies_rate: ::std::option::Option<
            ::std::string::String,
        >,
        /// Connection requests sent.
        pub connection_requests: ::std::option::Option<i64>,
        /// Recipients contacted by email.
        pub contacted_by_email: ::std::option::Option<i64>,
        /// Recipients contacted by LinkedIn.
        pub contacted_by_linkedin: ::std::option::Option<i64>,
        /// Emails that did not bounce.
        pub delivered: ::std::option::Option<i64>,
        /// Emails that did not bounce as a share of the emails that were sent, with a percent sign.
        pub delivered_rate: ::std::option::Option<::std::string::String>,
        /// Recipients who opened an email.
        pub email_opens: ::std::option::Option<i64>,
        /// Recipients who opened an email as a share of the contacted recipients, with a percent sign.
        pub email_opens_rate: ::std::option::Option<::std::string::String>,
        /// Recipients who replied by email.
        pub email_replies: ::std::option::Option<i64>,
        /// Recipients who replied by email as a share of the contacted recipients, with a percent sign.
        pub email_replies_rate: ::std::option::Option<::std::string::String>,
        /// Emails that campaigns sent.
        pub emails_sent: ::std::option::Option<i64>,
        /// Connection requests that failed: no such profile, a request is pending, or already connected.
        pub failed_connection_requests: ::std::option::Option<i64>,
        /// First emails.
        pub first_emails: ::std::option::Option<i64>,
        /// First emails as a share of the emails that were sent, with a percent sign.
        pub first_emails_rate: ::std::option::Option<::std::string::String>,
        /// Follow-ups.
        pub follow_ups: ::std::option::Option<i64>,
        /// Follow-ups as a share of the emails that were sent, with a percent sign.
        pub follow_ups_rate: ::std::option::Option<::std::string::String>,
        /// Replies to InMails.
        pub in_mail_replies: ::std::option::Option<i64>,
        /// Replies to InMails as a rate with a percent sign; of what is not documented.
        pub in_mail_replies_rate: ::std::option::Option<::std::string::String>,
        /// InMails sent.
        pub in_mail_sent: ::std::option::Option<i64>,
        /// Replies that read as interested.
        pub interested: ::std::option::Option<i64>,
        /// Replies that read as interested as a rate with a percent sign; of what is not documented.
        pub interested_rate: ::std::option::Option<::std::string::String>,
        /// Recipients who clicked a link.
        pub link_clicks: ::std::option::Option<i64>,
        /// Recipients who clicked a link as a share of the contacted recipients, with a percent sign.
        pub link_clicks_rate: ::std::option::Option<::std::string::String>,
        /// Profiles followed.
        pub linkedin_follows: ::std::option::Option<i64>,
        /// Likes given.
        pub linkedin_likes: ::std::option::Option<i64>,
        /// Replies by LinkedIn in all.
        pub linkedin_total_replies: ::std::option::Option<i64>,
        /// Replies by LinkedIn in all as a rate with a percent sign; of what is not documented.
        pub linkedin_total_replies_rate: ::std::option::Option<::std::string::String>,
        /// Profiles viewed.
        pub linkedin_views: ::std::option::Option<i64>,
        /// Replies that read as undecided.
        pub maybe: ::std::option::Option<i64>,
        /// Replies that read as undecided as a rate with a percent sign; of what is not documented.
        pub maybe_rate: ::std::option::Option<::std::string::String>,
        /// Replies to messages.
        pub message_replies: ::std::option::Option<i64>,
        /// Replies to messages as a rate with a percent sign; of what is not documented.
        pub message_replies_rate: ::std::option::Option<::std::string::String>,
        /// LinkedIn messages sent.
        pub messages_sent: ::std::option::Option<i64>,
        /// Replies that read as not interested.
        pub not_interested: ::std::option::Option<i64>,
        /// Replies that read as not interested as a rate with a percent sign; of what is not documented.
        pub not_interested_rate: ::std::option::Option<::std::string::String>,
        /// Recipients contacted by email or LinkedIn.
        pub total_contacted: ::std::option::Option<i64>,
        /// Recipients who unsubscribed.
        pub unsubscribed: ::std::option::Option<i64>,
        /// Recipients who unsubscribed as a share of the contacted recipients, with a percent sign.
        pub unsubscribed_rate: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A campaign to create. It may be incomplete: the reference says that only what a campaign needs to run is checked.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignCreate {
        /// Months until it is archived.
        pub archive_in_months: i64,
        /// Whether it ends when all have passed the last step.
        pub complete_campaign_after_last_step: bool,
        /// End, `YYYY-MM-DD HH:MM:SS`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub complete_campaign_at: ::std::option::Option<ClearableString>,
        /// Deals that it creates.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub deals: ::std::option::Option<ClearableCampaignDeals>,
        /// Sender accounts, from `sender_accounts_list`. Needed for campaigns that send email.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_accounts: ::std::option::Option<::std::vec::Vec<i64>>,
        /// LinkedIn accounts, by the ids of the page in the app; no call lists them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin_accounts: ::std::option::Option<::std::vec::Vec<i64>>,
        /// Priority of sending.
        pub priority: CampaignPriority,
        /// Whether recipients get their emails from senders at the same provider. True only with two sender accounts or more. Needed for campaigns that send email.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider_matching: ::std::option::Option<bool>,
        /// To whom it sends.
        pub recipients: CampaignRecipients,
        /// Schedule, from `schedules_list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schedule_id: ::std::option::Option<i64>,
        /// How it sends. Needed for campaigns that send email.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sending_settings: ::std::option::Option<CampaignSendingSettings>,
        /// The flow.
        pub sequence: CampaignSequence,
        /// Start, `YYYY-MM-DD HH:MM:SS`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub start_campaign_at: ::std::option::Option<ClearableString>,
        /// Name of the time zone, `America/New_York`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timezone: ::std::option::Option<::std::string::String>,
        /// Name of the campaign.
        pub title: ::std::string::String,
        /// What it tracks. Needed for campaigns that send email.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tracking: ::std::option::Option<CampaignTracking>,
    }

    /// Deals that a campaign creates.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignDeals {
        /// Currency, three letters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// What creates a deal.
        pub event: ::std::vec::Vec<DealEvent>,
        /// Pipeline, from `pipelines_list`.
        pub pipeline_id: i64,
        /// Value of the deal, positive.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub potential_value: ::std::option::Option<i64>,
        /// Stage, from `pipeline_stages_list`.
        pub stage_id: i64,
    }

    /// Deals that a campaign creates.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignDealsRead {
        /// Currency, three letters.
        pub currency: ::std::option::Option<::std::string::String>,
        /// What creates a deal: `open`, `click`, `reply`.
        pub event: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Pipeline.
        pub pipeline_id: ::std::option::Option<i64>,
        /// Value of the deal.
        pub potential_value: ::std::option::Option<i64>,
        /// Stage.
        pub stage_id: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Changes of the deals that a campaign creates. What is missing stays.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignDealsUpdate {
        /// Currency, three letters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// What creates a deal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event: ::std::option::Option<::std::vec::Vec<DealEvent>>,
        /// Pipeline, from `pipelines_list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pipeline_id: ::std::option::Option<i64>,
        /// Value of the deal, positive.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub potential_value: ::std::option::Option<i64>,
        /// Stage, from `pipeline_stages_list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stage_id: ::std::option::Option<i64>,
    }

    /// Priority of sending.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum CampaignPriority {
        /// `low`
        #[serde(rename = "low")]
        Low,
        /// `medium`
        #[serde(rename = "medium")]
        Medium,
        /// `high`
        #[serde(rename = "high")]
        High,
    }

    impl ::std::fmt::Display for CampaignPriority {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Low => f.write_str("low"),
                Self::Medium => f.write_str("medium"),
                Self::High => f.write_str("high"),
            }
        }
    }

    impl ::std::str::FromStr for CampaignPriority {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "low" => Ok(Self::Low),
                "medium" => Ok(Self::Medium),
                "high" => Ok(Self::High),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for CampaignPriority {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CampaignPriority {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// How far a campaign is.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignProgress {
        /// Share of those who are at the end, or for whom it stopped, with a percent sign: `90%`.
        pub progress: ::std::option::Option<::std::string::String>,
        /// State, with a capital: `Active` in the sample.
        pub status: ::std::option::Option<::std::string::String>,
        /// Recipients who are still in the flow.
        pub unfinished: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// To whom a campaign sends.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignRecipients {
        /// Do-not-email list, from `do_not_email_lists_list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub black_list_id: ::std::option::Option<i64>,
        /// Prospect list, from `prospect_lists_list`.
        pub list_id: i64,
    }

    /// To whom a campaign sends.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignRecipientsRead {
        /// Do-not-email list.
        pub black_list_id: ::std::option::Option<i64>,
        /// Prospect list.
        pub list_id: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Changes of to whom a campaign sends. Only while the campaign is new.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignRecipientsUpdate {
        /// Do-not-email list; null takes it away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub black_list_id: ::std::option::Option<ClearableInteger>,
        /// Prospect list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub list_id: ::std::option::Option<i64>,
    }

    /// One page of replies.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignReplies {
        /// The replies.
        pub data: ::std::option::Option<::std::vec::Vec<CampaignReply>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Replies of one person of one kind.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignReply {
        /// Name of the campaign.
        pub campaign: ::std::option::Option<::std::string::String>,
        /// Id of the campaign.
        #[doc(alias = "campaignId")]
        pub campaign_id: ::std::option::Option<i64>,
        /// LinkedIn profile, if known.
        #[doc(alias = "linkedInProfile")]
        pub linked_in_profile: ::std::option::Option<::std::string::String>,
        /// Email address.
        #[doc(alias = "prospectEmail")]
        pub prospect_email: ::std::option::Option<::std::string::String>,
        /// Id of the person, hexadecimal; another one in each response.
        #[doc(alias = "prospectId")]
        pub prospect_id: ::std::option::Option<::std::string::String>,
        /// Full name.
        #[doc(alias = "prospectName")]
        pub prospect_name: ::std::option::Option<::std::string::String>,
        /// Time of the earliest reply of the row, `YYYY-MM-DD HH:MM:SS` without a zone.
        #[doc(alias = "receivedAt")]
        pub received_at: ::std::option::Option<::std::string::String>,
        /// The replies, oldest first.
        pub replies: ::std::option::Option<::std::vec::Vec<Reply>>,
        /// Kind of reply: `email`, `linkedinMessage`, `linkedinInvite` or `linkedinInMail`.
        #[doc(alias = "replyType")]
        pub reply_type: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A campaign.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignResponse {
        /// A campaign.
        pub data: ::std::option::Option<Campaign>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A campaign in the list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignRow {
        /// Name; `title` in the other calls.
        pub campaign: ::std::option::Option<::std::string::String>,
        /// Time of creation, Unix seconds.
        pub created_at: ::std::option::Option<i64>,
        /// 32 hexadecimal digits; the meaning is not documented.
        pub hash: ::std::option::Option<::std::string::String>,
        /// Id of the campaign.
        pub id: ::std::option::Option<i64>,
        /// List of its recipients.
        pub list_id: ::std::option::Option<i64>,
        /// Time of the start, Unix seconds; null where it never started.
        pub started_at: ::std::option::Option<i64>,
        /// State: `Active`, `Paused`, `Draft` and others, with a capital.
        pub status: ::std::option::Option<::std::string::String>,
        /// Time of the last change, Unix seconds.
        pub updated_at: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// How a campaign sends.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignSendingSettings {
        /// Emails a day to all. Null is no limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub daily_sending_all: ::std::option::Option<ClearableInteger>,
        /// New recipients a day. Null is no limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub daily_sending_new_recipients: ::std::option::Option<ClearableInteger>,
        /// Least delay; the unit is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_from: ::std::option::Option<i64>,
        /// Most delay; the unit is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_to: ::std::option::Option<i64>,
        /// Kind of the delay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_type: ::std::option::Option<::std::string::String>,
        /// Whether emails have the header for unsubscribing with one click.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub one_click_unsubscribe: ::std::option::Option<bool>,
        /// What is sent first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sending_priority: ::std::option::Option<SendingPriority>,
        /// Whether they also stop for colleagues of one who replied.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_company_domain_who_replied: ::std::option::Option<bool>,
        /// Whether only the first address of a person is used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_other_recipients_email_addresses: ::std::option::Option<bool>,
        /// Whether recipients of another campaign of the user are left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_recipients_added_to_my_another_campaign: ::std::option::Option<bool>,
        /// Whether recipients of another campaign of the team are left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_recipients_added_to_team_another_campaign: ::std::option::Option<bool>,
        /// Whether recipients are left out who have no value for a variable.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_recipients_without_variables_data: ::std::option::Option<bool>,
        /// Whether addresses that cannot be verified are left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_unverifiable: ::std::option::Option<bool>,
        /// Whether addresses that are not verified are left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_unverified: ::std::option::Option<bool>,
        /// Whether follow-ups stop after a reply.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_who_replied: ::std::option::Option<bool>,
    }

    /// How a campaign sends.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignSendingSettingsRead {
        /// Emails a day to all. Null is no limit.
        pub daily_sending_all: ::std::option::Option<i64>,
        /// New recipients a day. Null is no limit.
        pub daily_sending_new_recipients: ::std::option::Option<i64>,
        /// Least delay; the unit is not documented.
        pub delay_from: ::std::option::Option<i64>,
        /// Most delay; the unit is not documented.
        pub delay_to: ::std::option::Option<i64>,
        /// Kind of the delay.
        pub delay_type: ::std::option::Option<::std::string::String>,
        /// Whether emails have the header for unsubscribing with one click.
        pub one_click_unsubscribe: ::std::option::Option<bool>,
        /// What is sent first: `first_email` or `follow_up`.
        pub sending_priority: ::std::option::Option<::std::string::String>,
        /// Whether they also stop for colleagues of one who replied.
        pub skip_company_domain_who_replied: ::std::option::Option<bool>,
        /// Whether only the first address of a person is used.
        pub skip_other_recipients_email_addresses: ::std::option::Option<bool>,
        /// Whether recipients of another campaign of the user are left out.
        pub skip_recipients_added_to_my_another_campaign: ::std::option::Option<bool>,
        /// Whether recipients of another campaign of the team are left out.
        pub skip_recipients_added_to_team_another_campaign: ::std::option::Option<bool>,
        /// Whether recipients are left out who have no value for a variable.
        pub skip_recipients_without_variables_data: ::std::option::Option<bool>,
        /// Whether addresses that cannot be verified are left out.
        pub skip_unverifiable: ::std::option::Option<bool>,
        /// Whether addresses that are not verified are left out.
        pub skip_unverified: ::std::option::Option<bool>,
        /// Whether follow-ups stop after a reply.
        pub skip_who_replied: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Changes of how a campaign sends. What is missing stays.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignSendingSettingsUpdate {
        /// Emails a day to all. Null takes the limit away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub daily_sending_all: ::std::option::Option<ClearableInteger>,
        /// New recipients a day. Null takes the limit away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub daily_sending_new_recipients: ::std::option::Option<ClearableInteger>,
        /// Least delay; the unit is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_from: ::std::option::Option<i64>,
        /// Most delay; the unit is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_to: ::std::option::Option<i64>,
        /// Kind of the delay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_type: ::std::option::Option<::std::string::String>,
        /// Whether emails have the header for unsubscribing with one click.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub one_click_unsubscribe: ::std::option::Option<bool>,
        /// What is sent first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sending_priority: ::std::option::Option<SendingPriority>,
        /// Whether they also stop for colleagues of one who replied.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_company_domain_who_replied: ::std::option::Option<bool>,
        /// Whether only the first address of a person is used. Only while the campaign is new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_other_recipients_email_addresses: ::std::option::Option<bool>,
        /// Whether recipients of another campaign of the user are left out. Only while the campaign is new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_recipients_added_to_my_another_campaign: ::std::option::Option<bool>,
        /// Whether recipients of another campaign of the team are left out. Only while the campaign is new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_recipients_added_to_team_another_campaign: ::std::option::Option<bool>,
        /// Whether recipients are left out who have no value for a variable.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_recipients_without_variables_data: ::std::option::Option<bool>,
        /// Whether addresses that cannot be verified are left out. Only while the campaign is new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_unverifiable: ::std::option::Option<bool>,
        /// Whether addresses that are not verified are left out. Only while the campaign is new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_unverified: ::std::option::Option<bool>,
        /// Whether follow-ups stop after a reply.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip_who_replied: ::std::option::Option<bool>,
    }

    /// The flow of a campaign.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignSequence {
        /// `_ref` of the first step.
        pub entry: ::std::string::String,
        /// The steps.
        pub steps: ::std::vec::Vec<CampaignStep>,
    }

    /// The flow of a campaign.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignSequenceRead {
        /// `_ref` of the first step.
        pub entry: ::std::option::Option<::std::string::String>,
        /// The steps.
        pub steps: ::std::option::Option<::std::vec::Vec<CampaignStepRead>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The whole flow of a campaign. A step that is there and is left out is deleted.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignSequenceUpdate {
        /// `_ref` of the first step.
        pub entry: ::std::string::String,
        /// The steps.
        pub steps: ::std::vec::Vec<CampaignStepUpdate>,
    }

    /// Whether the state was changed.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignStateChanged {
        /// What went wrong.
        pub errors: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A step of the flow.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignStep {
        /// What happens, or what a trigger waits for. For `linkedin`: `visit`, `like`, `follow`, `invite`, `message`, `in_mail`, `connected_on_linkedin`, `check_connection_level`, `endorse_skills`. For `trigger`: `open`, `click`, `calendly` (after an email, at most 30 days), `connected_on_linkedin` and `linkedin_in_mail_sent` (after the LinkedIn steps of that kind), `check_connection_level`. Needed for `linkedin` and `trigger`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        /// Text as HTML; needed for the actions `invite`, `message` and `in_mail`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub body: ::std::option::Option<::std::string::String>,
        /// Number of variants of the text. Needed for `email`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_slots: ::std::option::Option<i64>,
        /// Label of a goal; needed for `goal`. A goal ends its branch, has no `next` and is not the first step.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub goal_name: ::std::option::Option<::std::string::String>,
        /// Step that follows, for `email`, `delay` and `linkedin`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub next: ::std::option::Option<ClearableString>,
        /// Step that follows where it is not met.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no: ::std::option::Option<::std::string::String>,
        /// Name of the step within the flow.
        #[serde(rename = "_ref")]
        pub ref_: ::std::string::String,
        /// Subject, for `email` and the action `in_mail`, with `{{variables}}`; needed for `in_mail`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub subject: ::std::option::Option<ClearableString>,
        /// Kind of the step.
        #[serde(rename = "type")]
        pub type_: StepType,
        /// Number of skills for `endorse_skills`, degrees of connection for `check_connection_level`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<StepValue>,
        /// Unit of the waiting time. Needed for `delay` and `trigger`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub waiting_type: ::std::option::Option<WaitingType>,
        /// Waiting time; at most 43200 minutes, 720 hours or 30 days. Needed for `delay` and `trigger`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub waiting_val: ::std::option::Option<i64>,
        /// Step that follows where the condition of a trigger is met.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub yes: ::std::option::Option<::std::string::String>,
    }

    /// A step of the flow.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignStepRead {
        /// What happens, or what a trigger waits for. For `linkedin`: `visit`, `like`, `follow`, `invite`, `message`, `in_mail`, `connected_on_linkedin`, `check_connection_level`, `endorse_skills`. For `trigger`: `open`, `click`, `calendly` (after an email, at most 30 days), `connected_on_linkedin` and `linkedin_in_mail_sent` (after the LinkedIn steps of that kind), `check_connection_level`.
        pub action: ::std::option::Option<::std::string::String>,
        /// Text as HTML.
        pub body: ::std::option::Option<::std::string::String>,
        /// Content blocks of an email step, one for each variant.
        pub content: ::std::option::Option<::std::vec::Vec<StepContentRefRead>>,
        /// Number of variants of the text.
        pub content_slots: ::std::option::Option<i64>,
        /// Label of a goal.
        pub goal_name: ::std::option::Option<::std::string::String>,
        /// Step that follows, for `email`, `delay` and `linkedin`.
        pub next: ::std::option::Option<::std::string::String>,
        /// Step that follows where it is not met.
        pub no: ::std::option::Option<::std::string::String>,
        /// Name of the step within the flow.
        #[doc(alias = "_ref")]
        pub ref_: ::std::option::Option<::std::string::String>,
        /// Subject, for `email` and the action `in_mail`, with `{{variables}}`.
        pub subject: ::std::option::Option<::std::string::String>,
        /// Kind: `email`, `delay`, `trigger`, `goal` or `linkedin`.
        #[doc(alias = "type")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Number of skills for `endorse_skills`, degrees of connection for `check_connection_level`.
        pub value: ::std::option::Option<StepValue>,
        /// Unit of the waiting time: `minutes`, `hours` or `days`.
        pub waiting_type: ::std::option::Option<::std::string::String>,
        /// Waiting time.
        pub waiting_val: ::std::option::Option<i64>,
        /// Step that follows where the condition of a trigger is met.
        pub yes: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A step of the flow.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignStepUpdate {
        /// What happens, or what a trigger waits for. For `linkedin`: `visit`, `like`, `follow`, `invite`, `message`, `in_mail`, `connected_on_linkedin`, `check_connection_level`, `endorse_skills`. For `trigger`: `open`, `click`, `calendly` (after an email, at most 30 days), `connected_on_linkedin` and `linkedin_in_mail_sent` (after the LinkedIn steps of that kind), `check_connection_level`. Needed for `linkedin` and `trigger`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        /// Text as HTML; needed for the actions `invite`, `message` and `in_mail`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub body: ::std::option::Option<::std::string::String>,
        /// Content blocks, copied from `campaigns_get`. Needed for email steps that are there.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<::std::vec::Vec<StepContentRef>>,
        /// Number of variants of the text. Needed for `email`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_slots: ::std::option::Option<i64>,
        /// Label of a goal; needed for `goal`. A goal ends its branch, has no `next` and is not the first step.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub goal_name: ::std::option::Option<::std::string::String>,
        /// Step that follows, for `email`, `delay` and `linkedin`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub next: ::std::option::Option<ClearableString>,
        /// Step that follows where it is not met.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no: ::std::option::Option<::std::string::String>,
        /// Name of the step. A number that is there changes that step; a name that is no number makes a new one.
        #[serde(rename = "_ref")]
        pub ref_: ::std::string::String,
        /// Subject, for `email` and the action `in_mail`, with `{{variables}}`; needed for `in_mail`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub subject: ::std::option::Option<ClearableString>,
        /// Kind of the step. It cannot be changed.
        #[serde(rename = "type")]
        pub type_: StepType,
        /// Number of skills for `endorse_skills`, degrees of connection for `check_connection_level`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<StepValue>,
        /// Unit of the waiting time. Needed for `delay` and `trigger`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub waiting_type: ::std::option::Option<WaitingType>,
        /// Waiting time; at most 43200 minutes, 720 hours or 30 days. Needed for `delay` and `trigger`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub waiting_val: ::std::option::Option<i64>,
        /// Step that follows where the condition of a trigger is met.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub yes: ::std::option::Option<::std::string::String>,
    }

    /// What a campaign tracks.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignTracking {
        /// Whether clicks on links are tracked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub link_click: ::std::option::Option<bool>,
        /// Whether opens are tracked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub open: ::std::option::Option<bool>,
    }

    /// What a campaign tracks.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignTrackingRead {
        /// Whether clicks on links are tracked.
        pub link_click: ::std::option::Option<bool>,
        /// Whether opens are tracked.
        pub open: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Changes of a campaign. What is missing stays, also inside `tracking`, `sending_settings`, `recipients` and `deals`.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignUpdate {
        /// Months until it is archived.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archive_in_months: ::std::option::Option<i64>,
        /// Whether it ends when all have passed the last step.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub complete_campaign_after_last_step: ::std::option::Option<bool>,
        /// End, `YYYY-MM-DD HH:MM:SS`, later than the start; null has no effect.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub complete_campaign_at: ::std::option::Option<ClearableString>,
        /// Deals that it creates. Null takes them away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub deals: ::std::option::Option<ClearableCampaignDealsUpdate>,
        /// Sender accounts, from `sender_accounts_list`. Not to be added to an active campaign without an email step.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_accounts: ::std::option::Option<::std::vec::Vec<i64>>,
        /// LinkedIn accounts, by the ids of the page in the app; no call lists them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin_accounts: ::std::option::Option<::std::vec::Vec<i64>>,
        /// Priority of sending.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<CampaignPriority>,
        /// Whether recipients get their emails from senders at the same provider. True only with two sender accounts or more. Always false in campaigns that use LinkedIn only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider_matching: ::std::option::Option<bool>,
        /// To whom it sends. Only while the campaign is new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recipients: ::std::option::Option<CampaignRecipientsUpdate>,
        /// Schedule, from `schedules_list`. An unknown one returns 404 or 422.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub schedule_id: ::std::option::Option<ClearableInteger>,
        /// How it sends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sending_settings: ::std::option::Option<CampaignSendingSettingsUpdate>,
        /// The flow. It replaces the whole flow.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sequence: ::std::option::Option<CampaignSequenceUpdate>,
        /// Start, `YYYY-MM-DD HH:MM:SS`. Cannot be added where there was none at creation; null has no effect.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub start_campaign_at: ::std::option::Option<ClearableString>,
        /// Name of the time zone, `America/New_York`. Only has an effect with `start_campaign_at`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub timezone: ::std::option::Option<ClearableString>,
        /// Name of the campaign.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        /// What it tracks. Without effect in campaigns that use LinkedIn only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tracking: ::std::option::Option<CampaignTracking>,
    }

    /// An email address with its checks.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CheckedEmail {
        /// The address.
        pub email: ::std::option::Option<::std::string::String>,
        /// Whether it is a disposable address.
        pub is_disposable: ::std::option::Option<bool>,
        /// Whether the name in the address looks random.
        pub is_gibberish: ::std::option::Option<bool>,
        /// Whether the address is well formed.
        pub is_valid_format: ::std::option::Option<bool>,
        /// Whether the domain is that of a webmail provider.
        pub is_webmail: ::std::option::Option<bool>,
        /// Result of the check with the mail server: `valid` or `unknown`.
        pub smtp_status: ::std::option::Option<::std::string::String>,
        /// Why the status is `unknown`: `banned`, `catchall`, `connection_error`, `greylist`. Missing with any other status.
        pub unknown_status_reason: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A value, or null for none.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[serde(transparent)]
    pub struct ClearableCampaignDeals(pub ::std::option::Option<CampaignDeals>);
    impl ::std::ops::Deref for ClearableCampaignDeals {
        type Target = ::std::option::Option<CampaignDeals>;
        fn deref(&self) -> &::std::option::Option<CampaignDeals> {
            &self.0
        }
    }

    impl ::std::convert::From<ClearableCampaignDeals>
    for ::std::option::Option<CampaignDeals> {
        fn from(value: ClearableCampaignDeals) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::option::Option<CampaignDeals>>
    for ClearableCampaignDeals {
        fn from(value: ::std::option::Option<CampaignDeals>) -> Self {
            Self(value)
        }
    }

    /// A value, or null for none.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[serde(transparent)]
    pub struct ClearableCampaignDealsUpdate(
        pub ::std::option::Option<CampaignDealsUpdate>,
    );
    impl ::std::ops::Deref for ClearableCampaignDealsUpdate {
        type Target = ::std::option::Option<CampaignDealsUpdate>;
        fn deref(&self) -> &::std::option::Option<CampaignDealsUpdate> {
            &self.0
        }
    }

    impl ::std::convert::From<ClearableCampaignDealsUpdate>
    for ::std::option::Option<CampaignDealsUpdate> {
        fn from(value: ClearableCampaignDealsUpdate) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::option::Option<CampaignDealsUpdate>>
    for ClearableCampaignDealsUpdate {
        fn from(value: ::std::option::Option<CampaignDealsUpdate>) -> Self {
            Self(value)
        }
    }

    /// A value, or null for none.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[serde(transparent)]
    pub struct ClearableInteger(pub ::std::option::Option<i64>);
    impl ::std::ops::Deref for ClearableInteger {
        type Target = ::std::option::Option<i64>;
        fn deref(&self) -> &::std::option::Option<i64> {
            &self.0
        }
    }

    impl ::std::convert::From<ClearableInteger> for ::std::option::Option<i64> {
        fn from(value: ClearableInteger) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::option::Option<i64>> for ClearableInteger {
        fn from(value: ::std::option::Option<i64>) -> Self {
            Self(value)
        }
    }

    /// A value, or null for none.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[serde(transparent)]
    pub struct ClearableString(pub ::std::option::Option<::std::string::String>);
    impl ::std::ops::Deref for ClearableString {
        type Target = ::std::option::Option<::std::string::String>;
        fn deref(&self) -> &::std::option::Option<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<ClearableString>
    for ::std::option::Option<::std::string::String> {
        fn from(value: ClearableString) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::option::Option<::std::string::String>>
    for ClearableString {
        fn from(value: ::std::option::Option<::std::string::String>) -> Self {
            Self(value)
        }
    }

    /// A value, or null for none.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[serde(transparent)]
    pub struct ClearableStringList(
        pub ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    );
    impl ::std::ops::Deref for ClearableStringList {
        type Target = ::std::option::Option<::std::vec::Vec<::std::string::String>>;
        fn deref(
            &self,
        ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
            &self.0
        }
    }

    impl ::std::convert::From<ClearableStringList>
    for ::std::option::Option<::std::vec::Vec<::std::string::String>> {
        fn from(value: ClearableStringList) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    > for ClearableStringList {
        fn from(
            value: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ) -> Self {
            Self(value)
        }
    }

    /// What was found of one company.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompanyDomain {
        /// Name that was asked for.
        pub name: ::std::option::Option<::std::string::String>,
        /// The domain. What stands here when none is found is not documented.
        pub result: ::std::option::Option<FoundDomain>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was asked for.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompanyDomainsMeta {
        /// The names.
        pub names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Id of the task.
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The companies to look for.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CompanyDomainsRequest {
        /// Names of companies; at most 10.
        pub names: ::std::vec::Vec<::std::string::String>,
        /// URL that gets the result. What is sent to it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// Domains of companies.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompanyDomainsResult {
        /// The companies with what was found.
        pub data: ::std::option::Option<::std::vec::Vec<CompanyDomain>>,
        /// What was asked for.
        pub meta: ::std::option::Option<CompanyDomainsMeta>,
        /// State of the task. Documented: `completed`, `in_progress`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A task that was started.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompanyDomainsStarted {
        /// The id of a task.
        pub data: ::std::option::Option<TaskId>,
        /// What was asked for.
        pub meta: ::std::option::Option<CompanyDomainsStartedMeta>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was asked for.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompanyDomainsStartedMeta {
        /// The names.
        pub names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Filters on companies.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CompanyFilter {
        /// Years of foundation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub founded: ::std::option::Option<FoundedFilter>,
        /// Industries. Where one is unknown similar names come back; in which form is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub industries: ::std::option::Option<TextFilter>,
        /// Names of companies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<TextFilter>,
        /// Range of the revenue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue: ::std::option::Option<RevenueFilter>,
        /// Ranges of the number of employees: `Self`, `1-10`, `11-50`, `51-200`, `201-500`, `501-1000`, `1001-5000`, `5001-10000`, `10001+`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Fields that the company works in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub specialities: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    /// Filters on the companies that people work for.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CompanyFilterOfProspects {
        /// Years of foundation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub founded: ::std::option::Option<FoundedFilter>,
        /// Industries. Where one is unknown similar names come back; in which form is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub industries: ::std::option::Option<TextFilter>,
        /// Place of the company. Where it is unknown similar names come back.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locations: ::std::option::Option<LocationFilter>,
        /// Names of companies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<TextFilter>,
        /// Range of the revenue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revenue: ::std::option::Option<RevenueFilter>,
        /// Ranges of the number of employees: `Self`, `1-10`, `11-50`, `51-200`, `201-500`, `501-1000`, `1001-5000`, `5001-10000`, `10001+`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Fields that the company works in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub specialities: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    /// The state of a connection.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConnectionStatus {
        /// What went wrong; only with `invalid`.
        pub errors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// `pending`, `valid` or `invalid`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Whether a content block is used.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum ContentUsage {
        /// `active`
        #[serde(rename = "active")]
        Active,
        /// `pause`
        #[serde(rename = "pause")]
        Pause,
    }

    impl ::std::fmt::Display for ContentUsage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("active"),
                Self::Pause => f.write_str("pause"),
            }
        }
    }

    impl ::std::str::FromStr for ContentUsage {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "active" => Ok(Self::Active),
                "pause" => Ok(Self::Pause),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ContentUsage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ContentUsage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A custom field.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CustomField {
        /// Key, `customFields['NAME']`.
        pub key: ::std::option::Option<::std::string::String>,
        /// Name.
        pub label: ::std::option::Option<::std::string::String>,
        /// Whether it must have a value.
        pub required: ::std::option::Option<bool>,
        /// Type: `string`, a number or a date. Only the first word is known in English.
        #[doc(alias = "type")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Companies that were found.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DatabaseCompanies {
        /// The companies.
        pub companies: ::std::option::Option<::std::vec::Vec<DatabaseCompany>>,
        /// Page, counted from 1.
        pub page: ::std::option::Option<i64>,
        /// Number of companies found in all.
        pub total: ::std::option::Option<i64>,
        /// Number of pages.
        pub total_pages: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The companies to look for.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DatabaseCompaniesRequest {
        /// Filters; at least one is needed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<DatabaseCompanyFilters>,
        /// Page, counted from 1; 1 when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
        /// URL that gets the result. What is sent to it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// One page of companies in the database.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DatabaseCompaniesResult {
        /// The page. While the task is running an empty list may stand here.
        pub data: ::std::option::Option<DatabaseCompanies>,
        /// Links to further calls: an empty list in the samples, or an object with a URL for each name.
        pub links: ::std::option::Option<LinkMap>,
        /// The task.
        pub meta: ::std::option::Option<TaskMeta>,
        /// State of the task, `completed` in the sample.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A company in the database.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DatabaseCompany {
        /// Domain.
        pub domain: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Place.
        pub location: ::std::option::Option<::std::string::String>,
        /// URL of the logo.
        pub logo_url: ::std::option::Option<::std::string::String>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Yearly revenue.
        pub revenue: ::std::option::Option<Revenue>,
        /// Range of the number of employees.
        pub size: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Filters on companies. How several filters combine is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DatabaseCompanyFilters {
        /// Filters on companies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<CompanyFilter>,
        /// Place of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locations: ::std::option::Option<LocationFilter>,
    }

    /// Somebody in the database.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DatabaseProspect {
        /// Company that the person works for.
        pub company: ::std::option::Option<DatabaseProspectCompany>,
        /// URL of `database_prospect_emails_start` for this person.
        pub email_and_hidden_info_reveal: ::std::option::Option<::std::string::String>,
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Job title.
        pub job_title: ::std::option::Option<::std::string::String>,
        /// Last name, masked: the first letters and `***`.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// LinkedIn profile, masked.
        pub linkedin_url: ::std::option::Option<::std::string::String>,
        /// List of the account that the person is on; missing when there is none.
        pub list_id: ::std::option::Option<i64>,
        /// Place: city, region and country in the sample.
        pub location: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Company of somebody in the database.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DatabaseProspectCompany {
        /// Domain.
        pub domain: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Place.
        pub location: ::std::option::Option<::std::string::String>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Range of the number of employees.
        pub size: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Somebody of the database, in full.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DatabaseProspectEmailsResult {
        /// The person. While the task is running an empty list may stand here.
        pub data: ::std::option::Option<RevealedProspect>,
        /// Links to further calls: an empty list in the samples, or an object with a URL for each name.
        pub links: ::std::option::Option<LinkMap>,
        /// The task.
        pub meta: ::std::option::Option<TaskMeta>,
        /// State of the task, `completed` in the sample.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Filters on people and their companies. How several filters combine is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DatabaseProspectFilters {
        /// Filters on the companies that people work for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<CompanyFilterOfProspects>,
        /// Filters on people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prospect: ::std::option::Option<ProspectFilter>,
    }

    /// People that were found.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DatabaseProspects {
        /// Page, counted from 1.
        pub page: ::std::option::Option<i64>,
        /// The people.
        pub prospects: ::std::option::Option<::std::vec::Vec<DatabaseProspect>>,
        /// Number of people found in all.
        pub total: ::std::option::Option<i64>,
        /// Number of pages.
        pub total_pages: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The people to look for.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DatabaseProspectsRequest {
        /// Filters; at least one is needed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<DatabaseProspectFilters>,
        /// Page, counted from 1; 1 when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
        /// URL that gets the result. What is sent to it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// One page of people in the database.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DatabaseProspectsResult {
        /// The page. While the task is running an empty list may stand here.
        pub data: ::std::option::Option<DatabaseProspects>,
        /// Links to further calls: an empty list in the samples, or an object with a URL for each name.
        pub links: ::std::option::Option<LinkMap>,
        /// The task.
        pub meta: ::std::option::Option<TaskMeta>,
        /// State of the task, `completed` in the sample.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// An event that creates a deal.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum DealEvent {
        /// `open`
        #[serde(rename = "open")]
        Open,
        /// `click`
        #[serde(rename = "click")]
        Click,
        /// `reply`
        #[serde(rename = "reply")]
        Reply,
    }

    impl ::std::fmt::Display for DealEvent {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Open => f.write_str("open"),
                Self::Click => f.write_str("click"),
                Self::Reply => f.write_str("reply"),
            }
        }
    }

    impl ::std::str::FromStr for DealEvent {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "open" => Ok(Self::Open),
                "click" => Ok(Self::Click),
                "reply" => Ok(Self::Reply),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for DealEvent {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DealEvent {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// How long to wait between two emails: always as long, or a random time.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum DelayType {
        /// `fixed`
        #[serde(rename = "fixed")]
        Fixed,
        /// `random`
        #[serde(rename = "random")]
        Random,
    }

    impl ::std::fmt::Display for DelayType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Fixed => f.write_str("fixed"),
                Self::Random => f.write_str("random"),
            }
        }
    }

    impl ::std::str::FromStr for DelayType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "fixed" => Ok(Self::Fixed),
                "random" => Ok(Self::Random),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for DelayType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DelayType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A department.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum Department {
        /// `engineering`
        #[serde(rename = "engineering")]
        Engineering,
        /// `human_resources`
        #[serde(rename = "human_resources")]
        HumanResources,
        /// `it_is`
        #[serde(rename = "it_is")]
        ItIs,
        /// `finance_administration`
        #[serde(rename = "finance_administration")]
        FinanceAdministration,
        /// `marketing`
        #[serde(rename = "marketing")]
        Marketing,
        /// `operations`
        #[serde(rename = "operations")]
        Operations,
        /// `sales`
        #[serde(rename = "sales")]
        Sales,
        /// `support`
        #[serde(rename = "support")]
        Support,
        /// `other`
        #[serde(rename = "other")]
        Other,
    }

    impl ::std::fmt::Display for Department {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Engineering => f.write_str("engineering"),
                Self::HumanResources => f.write_str("human_resources"),
                Self::ItIs => f.write_str("it_is"),
                Self::FinanceAdministration => f.write_str("finance_administration"),
                Self::Marketing => f.write_str("marketing"),
                Self::Operations => f.write_str("operations"),
                Self::Sales => f.write_str("sales"),
                Self::Support => f.write_str("support"),
                Self::Other => f.write_str("other"),
            }
        }
    }

    impl ::std::str::FromStr for Department {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "engineering" => Ok(Self::Engineering),
                "human_resources" => Ok(Self::HumanResources),
                "it_is" => Ok(Self::ItIs),
                "finance_administration" => Ok(Self::FinanceAdministration),
                "marketing" => Ok(Self::Marketing),
                "operations" => Ok(Self::Operations),
                "sales" => Ok(Self::Sales),
                "support" => Ok(Self::Support),
                "other" => Ok(Self::Other),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for Department {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Department {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Departments to look for and departments to leave out.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DepartmentFilter {
        /// Departments to leave out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exclude: ::std::option::Option<::std::vec::Vec<Department>>,
        /// Departments to look for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include: ::std::option::Option<::std::vec::Vec<Department>>,
    }

    /// What was on the list before.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DoNotEmailDuplicates {
        /// Addresses and domains that were on the list before.
        pub duplicates: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A do-not-email list.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DoNotEmailList {
        /// Id of the list.
        pub id: ::std::option::Option<i64>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Name of who made it.
        pub owner: ::std::option::Option<::std::string::String>,
        /// Number of addresses and domains on it.
        pub total: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// All do-not-email lists.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DoNotEmailLists {
        /// The lists.
        pub data: ::std::option::Option<::std::vec::Vec<DoNotEmailList>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Addresses and domains that get no email.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DoNotEmailRequest {
        /// Email addresses or domains.
        pub items: ::std::vec::Vec<::std::string::String>,
        /// Do-not-email list, from `do_not_email_lists_list`.
        #[serde(rename = "listId")]
        pub list_id: i64,
    }

    /// What came of an addition.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DoNotEmailResult {
        /// What was on the list before.
        pub data: ::std::option::Option<DoNotEmailDuplicates>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A company.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainCompany {
        /// City of the head office.
        pub city: ::std::option::Option<::std::string::String>,
        /// Name of the company.
        pub company_name: ::std::option::Option<::std::string::String>,
        /// Year of foundation, as text.
        pub founded: ::std::option::Option<::std::string::String>,
        /// Phone number of the head office, digits only in the sample.
        pub hq_phone: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Domains with the same second-level name.
        pub related_domains: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Range of the number of employees, `51-200`.
        pub size: ::std::option::Option<::std::string::String>,
        /// Website, without scheme in the sample.
        pub website: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// An email address at a domain.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainEmail {
        /// The address. It is not verified.
        pub email: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// How many addresses are known.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainEmailsCount {
        /// Domain that was asked for.
        pub domain: ::std::option::Option<::std::string::String>,
        /// Number of addresses; always 0 for a webmail provider.
        pub result: ::std::option::Option<i64>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Whether the domain is that of a webmail provider.
        pub webmail: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The domain.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DomainEmailsCountRequest {
        /// Domain without scheme, `example.com`.
        pub domain: ::std::string::String,
    }

    /// What was asked for, and how many there are.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainEmailsMeta {
        /// Domain that was asked for.
        pub domain: ::std::option::Option<::std::string::String>,
        /// Cursor of the next page, 112 hexadecimal digits in the sample; an empty string on the last page.
        pub next: ::std::option::Option<::std::string::String>,
        /// Kind of result: `emails`, or `service` for role addresses.
        pub tab: ::std::option::Option<::std::string::String>,
        /// Id of the task.
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// Number of addresses found in all.
        pub total_count: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// One page of email addresses at a domain.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainEmailsResult {
        /// The addresses.
        pub data: ::std::option::Option<::std::vec::Vec<DomainEmail>>,
        /// Link to the next page.
        pub links: ::std::option::Option<NextLink>,
        /// What was asked for, and how many there are.
        pub meta: ::std::option::Option<DomainEmailsMeta>,
        /// State of the task. Documented: `completed`, `in progress`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The domain of a company.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainOfCompany {
        /// The domain.
        pub domain: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Somebody at a domain.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainProspect {
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Job title.
        pub position: ::std::option::Option<::std::string::String>,
        /// URL of `domain_prospect_emails_start` for this person. Its last part is the prospect hash.
        pub search_emails_start: ::std::option::Option<::std::string::String>,
        /// URL of the page that the data come from, a LinkedIn profile in the sample.
        pub source_page: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was asked for, and how many there are.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainProspectsMeta {
        /// Domain that was asked for.
        pub domain: ::std::option::Option<::std::string::String>,
        /// Page that was asked for.
        pub page: ::std::option::Option<i64>,
        /// Filter by job title.
        pub positions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Kind of result, `prospects`.
        pub tab: ::std::option::Option<::std::string::String>,
        /// Id of the task.
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// Number of profiles found in all.
        pub total_count: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The people to look for.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DomainProspectsRequest {
        /// Domain without scheme, `example.com`.
        pub domain: ::std::string::String,
        /// Page, counted from 1; 1 when it is missing. A page has at most 20 profiles.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
        /// Only people with one of these job titles, free text; at most 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub positions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// URL that gets the result. What is sent to it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// One page of people at a domain.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainProspectsResult {
        /// The people.
        pub data: ::std::option::Option<::std::vec::Vec<DomainProspect>>,
        /// Link to the next page.
        pub links: ::std::option::Option<NextLink>,
        /// What was asked for, and how many there are.
        pub meta: ::std::option::Option<DomainProspectsMeta>,
        /// State of the task. Documented: `completed`, `in progress`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Calls that continue the search, with the domain filled in.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainSearchLinks {
        /// URL of `domain_emails_start`.
        pub domain_emails: ::std::option::Option<::std::string::String>,
        /// URL of `generic_contacts_start`.
        pub generic_contacts: ::std::option::Option<::std::string::String>,
        /// URL of `domain_prospects_start`.
        pub prospects: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was asked for, and how much is known.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainSearchMeta {
        /// Domain that was asked for.
        pub domain: ::std::option::Option<::std::string::String>,
        /// Number of email addresses at the domain.
        pub emails_count: ::std::option::Option<i64>,
        /// Number of role addresses, such as sales@ and info@.
        pub generic_contacts_count: ::std::option::Option<i64>,
        /// Number of profiles.
        pub prospects_count: ::std::option::Option<i64>,
        /// Id of the task.
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The domain to look up.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DomainSearchRequest {
        /// Domain without scheme, `example.com`.
        pub domain: ::std::string::String,
        /// URL that gets the result. What is sent to it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// A company by its domain.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainSearchResult {
        /// The company. While the task is running an empty list may stand here.
        pub data: ::std::option::Option<DomainCompany>,
        /// Calls that continue the search, with the domain filled in.
        pub links: ::std::option::Option<DomainSearchLinks>,
        /// What was asked for, and how much is known.
        pub meta: ::std::option::Option<DomainSearchMeta>,
        /// State of the task. Documented: `completed`, `in progress`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Results of the checks of an address.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailChecks {
        /// Whether it is a disposable address.
        pub is_disposable: ::std::option::Option<bool>,
        /// Whether the name in the address looks random.
        pub is_gibberish: ::std::option::Option<bool>,
        /// Whether the address is well formed.
        pub is_valid_format: ::std::option::Option<bool>,
        /// Whether the domain is that of a webmail provider.
        pub is_webmail: ::std::option::Option<bool>,
        /// Result of the check with the mail server: `valid`, `not_valid` or `unknown`.
        pub smtp_status: ::std::option::Option<::std::string::String>,
        /// Why the status is `unknown`: `banned`, `catchall`, `connection_error`, `greylist`, `hidden_by_owner` (the owner or the company asked for removal). Missing with any other status.
        pub unknown_status_reason: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Somebody opened an email, clicked a link or replied. Custom fields of the account stand beside the other members as `customField_NAME`.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailEvent {
        /// Name of the campaign.
        pub campaign: ::std::option::Option<::std::string::String>,
        /// Id of the campaign.
        #[doc(alias = "campaignId")]
        pub campaign_id: ::std::option::Option<i64>,
        /// Country.
        pub country: ::std::option::Option<::std::string::String>,
        /// Null in the samples; the type is not documented.
        #[doc(alias = "customFields")]
        pub custom_fields: ::std::option::Option<::serde_json::Value>,
        /// Text as HTML, quoted once more inside the text in the samples.
        #[doc(alias = "emailBody")]
        pub email_body: ::std::option::Option<::std::string::String>,
        /// Subject, quoted once more inside the text in the samples.
        #[doc(alias = "emailSubject")]
        pub email_subject: ::std::option::Option<::std::string::String>,
        /// Emails of the conversation; replies only.
        pub emails: ::std::option::Option<::std::vec::Vec<AnsweredEmail>>,
        /// Hexadecimal; the meaning is not documented.
        pub hash: ::std::option::Option<::std::string::String>,
        /// Id of the row, hexadecimal.
        pub id: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Null in the samples; the type is not documented.
        pub links: ::std::option::Option<::serde_json::Value>,
        /// Place.
        pub locality: ::std::option::Option<::std::string::String>,
        /// Email address.
        #[doc(alias = "prospectEmail")]
        pub prospect_email: ::std::option::Option<::std::string::String>,
        /// First name.
        #[doc(alias = "prospectFirstName")]
        pub prospect_first_name: ::std::option::Option<::std::string::String>,
        /// Id of the person, hexadecimal. It may be another one in the next response.
        #[doc(alias = "prospectId")]
        pub prospect_id: ::std::option::Option<::std::string::String>,
        /// Last name.
        #[doc(alias = "prospectLastName")]
        pub prospect_last_name: ::std::option::Option<::std::string::String>,
        /// Full name.
        #[doc(alias = "prospectName")]
        pub prospect_name: ::std::option::Option<::std::string::String>,
        /// Skills; an empty string in the samples.
        pub skills: ::std::option::Option<::std::string::String>,
        /// Where the person's data come from, `copy` in the samples.
        pub source: ::std::option::Option<::std::string::String>,
        /// URL of the page that the person's data come from.
        #[doc(alias = "sourcePage")]
        pub source_page: ::std::option::Option<::std::string::String>,
        /// When it happened.
        #[doc(alias = "visitedAt")]
        pub visited_at: ::std::option::Option<V1Date>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was asked for.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailVerificationMeta {
        /// The addresses.
        pub emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Id of the task.
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The addresses to verify.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct EmailVerificationRequest {
        /// Email addresses; at most 10.
        pub emails: ::std::vec::Vec<::std::string::String>,
        /// URL that gets the result. What is sent to it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// Verified addresses.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailVerificationResult {
        /// The addresses with their results.
        pub data: ::std::option::Option<::std::vec::Vec<VerifiedEmail>>,
        /// What was asked for.
        pub meta: ::std::option::Option<EmailVerificationMeta>,
        /// State of the task. Documented: `completed`, `in_progress`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A task that was started.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailVerificationStarted {
        /// The id of a task.
        pub data: ::std::option::Option<TaskId>,
        /// What was asked for.
        pub meta: ::std::option::Option<EmailVerificationStartedMeta>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was asked for.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailVerificationStartedMeta {
        /// The addresses.
        pub emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was asked for.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailsByNameMeta {
        /// The people.
        pub rows: ::std::option::Option<::std::vec::Vec<NameAndDomainEcho>>,
        /// Id of the task.
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The people to look for.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct EmailsByNameRequest {
        /// People; 1 to 10.
        pub rows: ::std::vec::Vec<NameAndDomain>,
        /// URL that gets the result. What is sent to it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// Email addresses of people.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailsByNameResult {
        /// The people with what was found.
        pub data: ::std::option::Option<::std::vec::Vec<EmailsOfPerson>>,
        /// What was asked for.
        pub meta: ::std::option::Option<EmailsByNameMeta>,
        /// State of the task. Documented: `completed`, `in_progress`, `not_enough_credits`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A task that was started.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailsByNameStarted {
        /// The id of a task.
        pub data: ::std::option::Option<TaskId>,
        /// What was asked for.
        pub meta: ::std::option::Option<EmailsByNameStartedMeta>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was asked for.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailsByNameStartedMeta {
        /// The people.
        pub rows: ::std::option::Option<::std::vec::Vec<NameAndDomainEcho>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was found of one person.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailsOfPerson {
        /// Full name.
        pub people: ::std::option::Option<::std::string::String>,
        /// Addresses of this person.
        pub result: ::std::option::Option<::std::vec::Vec<CheckedEmail>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The body of an error. The vendor documents none; all members may be missing.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Error {
        /// What went wrong, as text.
        pub error: ::std::option::Option<::std::string::String>,
        /// What went wrong: one object, a list or a text.
        pub errors: ::std::option::Option<ErrorDetails>,
        /// What went wrong, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// False where an error has this member.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// An error of an unknown path, id or hash.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ErrorDetail {
        /// HTTP status, 404.
        pub code: ::std::option::Option<i64>,
        /// Where; an empty string in what was seen.
        pub source: ::std::option::Option<::std::string::String>,
        /// What went wrong: `Sorry, but url or entity not found`.
        pub title: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What went wrong. An unknown path returns one object, a change of a campaign's state with a list whose elements are not documented.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ErrorDetails {
        /// A list.
        Array(::std::vec::Vec<::serde_json::Value>),
        /// A string.
        String(::std::string::String),
        /// A [`ErrorDetail`].
        ErrorDetail(ErrorDetail),
    }

    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for ErrorDetails {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self::Array(value)
        }
    }

    impl ::std::convert::From<ErrorDetail> for ErrorDetails {
        fn from(value: ErrorDetail) -> Self {
            Self::ErrorDetail(value)
        }
    }

    /// A recipient for whom a campaign has ended.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FinishedProspect {
        /// Name of the campaign.
        pub campaign: ::std::option::Option<::std::string::String>,
        /// Hexadecimal; the meaning is not documented.
        pub hash: ::std::option::Option<::std::string::String>,
        /// Id of this entry, hexadecimal.
        pub id: ::std::option::Option<::std::string::String>,
        /// Id of the person, hexadecimal. It may be another one in the next response.
        #[doc(alias = "prospectId")]
        pub prospect_id: ::std::option::Option<::std::string::String>,
        /// Email address of the recipient.
        #[doc(alias = "userEmail")]
        pub user_email: ::std::option::Option<::std::string::String>,
        /// Name of the recipient.
        #[doc(alias = "userName")]
        pub user_name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A domain that was found, or an empty list.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum FoundDomain {
        /// A list.
        Array(::std::vec::Vec<::serde_json::Value>),
        /// A [`DomainOfCompany`].
        DomainOfCompany(DomainOfCompany),
    }

    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for FoundDomain {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self::Array(value)
        }
    }

    impl ::std::convert::From<DomainOfCompany> for FoundDomain {
        fn from(value: DomainOfCompany) -> Self {
            Self::DomainOfCompany(value)
        }
    }

    /// An email address.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FoundEmail {
        /// The address.
        pub email: ::std::option::Option<::std::string::String>,
        /// Result of the check with the mail server: `valid` or `unknown`.
        pub smtp_status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The profile, or an empty list when nothing was found.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum FoundLinkedInProfile {
        /// A list.
        Array(::std::vec::Vec<::serde_json::Value>),
        /// A [`LinkedInProfile`].
        LinkedInProfile(LinkedInProfile),
    }

    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
    for FoundLinkedInProfile {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self::Array(value)
        }
    }

    impl ::std::convert::From<LinkedInProfile> for FoundLinkedInProfile {
        fn from(value: LinkedInProfile) -> Self {
            Self::LinkedInProfile(value)
        }
    }

    /// A range of years.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct FoundedFilter {
        /// First year.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<i64>,
        /// Last year.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub till: ::std::option::Option<i64>,
    }

    /// The server that receives.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ImapSettings {
        /// Encryption; tied to the port: `ssl` or `tls` on 993, `none` on 143.
        pub encryption: MailEncryption,
        /// Host name.
        pub host: ::std::string::String,
        /// Port.
        pub port: i64,
    }

    /// A job.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Job {
        /// City.
        pub city: ::std::option::Option<::std::string::String>,
        /// Name of the company.
        #[doc(alias = "companyName")]
        pub company_name: ::std::option::Option<::std::string::String>,
        /// Kind of company.
        #[doc(alias = "companyType")]
        pub company_type: ::std::option::Option<::std::string::String>,
        /// Country.
        pub country: ::std::option::Option<::std::string::String>,
        /// Last day, `YYYY-MM-DD`; null for a present job.
        #[doc(alias = "endDate")]
        pub end_date: ::std::option::Option<::std::string::String>,
        /// Year of foundation, as text.
        pub founded: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Place.
        pub locality: ::std::option::Option<::std::string::String>,
        /// Job title.
        pub position: ::std::option::Option<::std::string::String>,
        /// Postal code.
        pub postal: ::std::option::Option<::std::string::String>,
        /// Website of the company.
        pub site: ::std::option::Option<::std::string::String>,
        /// Range of the number of employees, `1-10` or `10001+`.
        pub size: ::std::option::Option<::std::string::String>,
        /// LinkedIn page of the company.
        #[doc(alias = "socialLink")]
        pub social_link: ::std::option::Option<::std::string::String>,
        /// First day, `YYYY-MM-DD`.
        #[doc(alias = "startDate")]
        pub start_date: ::std::option::Option<::std::string::String>,
        /// State or region.
        pub state: ::std::option::Option<::std::string::String>,
        /// Street.
        pub street: ::std::option::Option<::std::string::String>,
        /// Second line of the street address.
        pub street2: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Links to further calls: an empty list in the samples, or an object with a URL for each name.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum LinkMap {
        /// A list.
        Array(::std::vec::Vec<::serde_json::Value>),
        /// An object with fields of any name.
        Object(
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        ),
    }

    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for LinkMap {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self::Array(value)
        }
    }

    impl ::std::convert::From<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    > for LinkMap {
        fn from(
            value: ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        ) -> Self {
            Self::Object(value)
        }
    }

    /// A present job.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LinkedInPosition {
        /// Country.
        pub country: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// LinkedIn page of the company.
        pub linkedin_url: ::std::option::Option<::std::string::String>,
        /// Place.
        pub location: ::std::option::Option<::std::string::String>,
        /// Name of the company.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the company works in; may be missing.
        pub specializations: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Job title.
        pub title: ::std::option::Option<::std::string::String>,
        /// Website of the company.
        pub url: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A LinkedIn profile.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LinkedInProfile {
        /// Country.
        pub country: ::std::option::Option<::std::string::String>,
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Industry of the person; may be missing.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Place.
        pub location: ::std::option::Option<::std::string::String>,
        /// Full name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Present jobs.
        pub positions: ::std::option::Option<::std::vec::Vec<LinkedInPosition>>,
        /// Skills; may be missing.
        pub skills: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was found at one URL.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LinkedInProfileRow {
        /// The profile, or an empty list when nothing was found.
        pub result: ::std::option::Option<FoundLinkedInProfile>,
        /// URL that was asked for.
        pub url: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was asked for.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LinkedInProfilesMeta {
        /// Id of the task.
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// The URLs.
        pub urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The profiles to look for.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct LinkedInProfilesRequest {
        /// URLs of LinkedIn profiles; at most 10.
        pub urls: ::std::vec::Vec<::std::string::String>,
        /// URL that gets the result. What is sent to it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// LinkedIn profiles.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LinkedInProfilesResult {
        /// The URLs with what was found.
        pub data: ::std::option::Option<::std::vec::Vec<LinkedInProfileRow>>,
        /// What was asked for.
        pub meta: ::std::option::Option<LinkedInProfilesMeta>,
        /// State of the task. Documented: `completed`, `in_progress`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A task that was started.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LinkedInProfilesStarted {
        /// The id of a task.
        pub data: ::std::option::Option<TaskId>,
        /// What was asked for.
        pub meta: ::std::option::Option<LinkedInProfilesStartedMeta>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What was asked for.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LinkedInProfilesStartedMeta {
        /// The URLs.
        pub urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListOfPage {
        /// Number of persons on the list.
        pub contacts: ::std::option::Option<i64>,
        /// Time of creation.
        #[doc(alias = "creationDate")]
        pub creation_date: ::std::option::Option<V1Date>,
        /// An empty list in the sample; described as a number of email addresses.
        #[doc(alias = "emailsCount")]
        pub emails_count: ::std::option::Option<::serde_json::Value>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A list that a person is on.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListOfProspect {
        /// Id of the list.
        pub id: ::std::option::Option<i64>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A place.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct Location {
        /// Name of the place.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locality: ::std::option::Option<::std::string::String>,
        /// Kind of the place.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_type: ::std::option::Option<LocationType>,
    }

    /// A place to look for and a place to leave out.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct LocationFilter {
        /// Place to leave out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exclude: ::std::option::Option<Location>,
        /// Place to look for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include: ::std::option::Option<Location>,
    }

    /// Kind of a place.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum LocationType {
        /// `city`
        #[serde(rename = "city")]
        City,
        /// `state`
        #[serde(rename = "state")]
        State,
        /// `country`
        #[serde(rename = "country")]
        Country,
        /// `region`
        #[serde(rename = "region")]
        Region,
        /// `subregion`
        #[serde(rename = "subregion")]
        Subregion,
    }

    impl ::std::fmt::Display for LocationType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::City => f.write_str("city"),
                Self::State => f.write_str("state"),
                Self::Country => f.write_str("country"),
                Self::Region => f.write_str("region"),
                Self::Subregion => f.write_str("subregion"),
            }
        }
    }

    impl ::std::str::FromStr for LocationType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "city" => Ok(Self::City),
                "state" => Ok(Self::State),
                "country" => Ok(Self::Country),
                "region" => Ok(Self::Region),
                "subregion" => Ok(Self::Subregion),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for LocationType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for LocationType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A connection to a mail server.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MailConnection {
        /// Encryption: `ssl`, `tls` or `none`.
        pub encryption: ::std::option::Option<::std::string::String>,
        /// Host name.
        pub host: ::std::option::Option<::std::string::String>,
        /// Port.
        pub port: ::std::option::Option<i64>,
        /// State of the connection. The pages have different words: `pending`, `connected`, `error` on creation; `pending`, `valid`, `invalid` on a change and in `sender_accounts_status`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Encryption of a connection to a mail server.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum MailEncryption {
        /// `ssl`
        #[serde(rename = "ssl")]
        Ssl,
        /// `tls`
        #[serde(rename = "tls")]
        Tls,
        /// `none`
        #[serde(rename = "none")]
        None,
    }

    impl ::std::fmt::Display for MailEncryption {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Ssl => f.write_str("ssl"),
                Self::Tls => f.write_str("tls"),
                Self::None => f.write_str("none"),
            }
        }
    }

    impl ::std::str::FromStr for MailEncryption {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ssl" => Ok(Self::Ssl),
                "tls" => Ok(Self::Tls),
                "none" => Ok(Self::None),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for MailEncryption {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MailEncryption {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A level of management.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum ManagementLevel {
        /// `c_level`
        #[serde(rename = "c_level")]
        CLevel,
        /// `vp_level`
        #[serde(rename = "vp_level")]
        VpLevel,
        /// `director_level`
        #[serde(rename = "director_level")]
        DirectorLevel,
        /// `manager_level`
        #[serde(rename = "manager_level")]
        ManagerLevel,
        /// `staff`
        #[serde(rename = "staff")]
        Staff,
    }

    impl ::std::fmt::Display for ManagementLevel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::CLevel => f.write_str("c_level"),
                Self::VpLevel => f.write_str("vp_level"),
                Self::DirectorLevel => f.write_str("director_level"),
                Self::ManagerLevel => f.write_str("manager_level"),
                Self::Staff => f.write_str("staff"),
            }
        }
    }

    impl ::std::str::FromStr for ManagementLevel {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "c_level" => Ok(Self::CLevel),
                "vp_level" => Ok(Self::VpLevel),
                "director_level" => Ok(Self::DirectorLevel),
                "manager_level" => Ok(Self::ManagerLevel),
                "staff" => Ok(Self::Staff),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ManagementLevel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ManagementLevel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Levels to look for and levels to leave out.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ManagementLevelFilter {
        /// Levels to leave out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exclude: ::std::option::Option<::std::vec::Vec<ManagementLevel>>,
        /// Levels to look for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include: ::std::option::Option<::std::vec::Vec<ManagementLevel>>,
    }

    /// Somebody by name and domain.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct NameAndDomain {
        /// Domain of the employer.
        pub domain: ::std::string::String,
        /// First name.
        pub first_name: ::std::string::String,
        /// Last name.
        pub last_name: ::std::string::String,
    }

    /// Somebody who was asked for.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NameAndDomainEcho {
        /// Domain of the employer.
        pub domain: ::std::option::Option<::std::string::String>,
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Link to the next page.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NextLink {
        /// URL of the call that starts the next page; an empty string on the last one.
        pub next: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Which page this is, and how many rows there are.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Pagination {
        /// Whether more rows follow.
        pub has_more: ::std::option::Option<bool>,
        /// Rows of a page.
        pub limit: ::std::option::Option<i64>,
        /// Rows that were skipped.
        pub offset: ::std::option::Option<i64>,
        /// Number of rows in all.
        pub total: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A pipeline.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Pipeline {
        /// Time of creation (RFC 3339).
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Number of deals in it.
        pub deals_count: ::std::option::Option<i64>,
        /// Value of its deals; the currency is not documented.
        pub deals_value: ::std::option::Option<::crm_runtime::client::Number>,
        /// Id of the pipeline.
        pub id: ::std::option::Option<i64>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A stage of a pipeline.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PipelineStage {
        /// Number of deals in it.
        pub deals_count: ::std::option::Option<i64>,
        /// Value of its deals; the currency is not documented.
        pub deals_value: ::std::option::Option<::crm_runtime::client::Number>,
        /// Id of the stage.
        pub id: ::std::option::Option<i64>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Position, counted from 1 in the sample.
        pub order: ::std::option::Option<i64>,
        /// Id of the pipeline.
        pub pipeline_id: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// All stages of a pipeline.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PipelineStages {
        /// The stages.
        pub data: ::std::option::Option<::std::vec::Vec<PipelineStage>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// All pipelines.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Pipelines {
        /// The pipelines.
        pub data: ::std::option::Option<::std::vec::Vec<Pipeline>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A person's profile.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Profile {
        /// Country.
        pub country: ::std::option::Option<::std::string::String>,
        /// Present jobs.
        #[doc(alias = "currentJobs")]
        pub current_jobs: ::std::option::Option<::std::vec::Vec<Job>>,
        /// First name.
        #[doc(alias = "firstName")]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Id of the profile.
        pub id: ::std::option::Option<i64>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Last name.
        #[doc(alias = "lastName")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Time of the last change, `YYYY-MM-DD HH:MM:SS` without a zone.
        #[doc(alias = "lastUpdateDate")]
        pub last_update_date: ::std::option::Option<::std::string::String>,
        /// Place.
        pub locality: ::std::option::Option<::std::string::String>,
        /// URL of a picture.
        pub logo: ::std::option::Option<::std::string::String>,
        /// Full name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Former jobs.
        #[doc(alias = "previousJobs")]
        pub previous_jobs: ::std::option::Option<::std::vec::Vec<Job>>,
        /// Profiles in social networks.
        pub social: ::std::option::Option<::std::vec::Vec<SocialLink>>,
        /// Where the profile comes from, `linkedIn` in the sample.
        pub source: ::std::option::Option<::std::string::String>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The address.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProfileByEmailRequest {
        /// Email address.
        pub email: ::std::string::String,
    }

    /// A person on the lists of the account.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Prospect {
        /// Campaigns that the person is in, with short figures: status, sent, opens, replies.
        pub campaigns: ::std::option::Option<
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        /// Country.
        pub country: ::std::option::Option<::std::string::String>,
        /// Present jobs.
        #[doc(alias = "currentJob")]
        pub current_job: ::std::option::Option<::std::vec::Vec<Job>>,
        /// Present jobs, under the name of the tables.
        #[doc(alias = "currentJobs")]
        pub current_jobs: ::std::option::Option<::std::vec::Vec<Job>>,
        /// First name.
        #[doc(alias = "firstName")]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Id of the person.
        pub id: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Last name.
        #[doc(alias = "lastName")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Time of the last change.
        #[doc(alias = "lastUpdateDate")]
        pub last_update_date: ::std::option::Option<V1Date>,
        /// Lists that the person is on.
        pub lists: ::std::option::Option<::std::vec::Vec<ListOfProspect>>,
        /// Place.
        pub locality: ::std::option::Option<::std::string::String>,
        /// Full name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Former jobs.
        #[doc(alias = "previousJob")]
        pub previous_job: ::std::option::Option<::std::vec::Vec<Job>>,
        /// Former jobs, under the name of the tables.
        #[doc(alias = "previousJobs")]
        pub previous_jobs: ::std::option::Option<::std::vec::Vec<Job>>,
        /// Profiles in social networks.
        pub social: ::std::option::Option<::std::vec::Vec<SocialLink>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A person to add to a list. An email address or the LinkedIn profile is needed. Only one of `updateContact` and `createDuplicates` may be true.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProspectAdd {
        /// Name of the company.
        #[serde(
            rename = "companyName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_name: ::std::option::Option<::std::string::String>,
        /// Website of the company, `http://example.com`.
        #[serde(
            rename = "companySite",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_site: ::std::option::Option<::std::string::String>,
        /// Country by its English name in ISO 3166; no other.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        /// True: a second profile is made for the address.
        #[serde(
            rename = "createDuplicates",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub create_duplicates: ::std::option::Option<bool>,
        /// Values of custom fields by their names, `label` of `custom_fields_list`.
        #[serde(
            rename = "customFields",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub custom_fields: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /// Email address; needed without `socialLinks.linkedIn`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// First name.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Full name.
        #[serde(
            rename = "fullName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub full_name: ::std::option::Option<::std::string::String>,
        /// Last name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// List, from `prospect_lists_list`.
        #[serde(rename = "listId")]
        pub list_id: i64,
        /// Place.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locality: ::std::option::Option<::std::string::String>,
        /// Phone numbers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phones: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub position: ::std::option::Option<::std::string::String>,
        /// Profiles by network: `linkedIn`, `facebook`, `X` in the text; `linkedIn` and `twitter` in the samples. `linkedIn` is needed without an email address.
        #[serde(
            rename = "socialLinks",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub social_links: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /// True: a person with this address on any list is changed. False: the person stays as it is.
        #[serde(
            rename = "updateContact",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub update_contact: ::std::option::Option<bool>,
    }

    /// What came of adding a person.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectAdded {
        /// Whether the person was added.
        pub added: ::std::option::Option<bool>,
        /// What went wrong; the type is not shown.
        pub errors: ::std::option::Option<::serde_json::Value>,
        /// Id of the person, 24 characters, which `prospects_get` takes.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Whether the person was changed.
        pub updated: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// An email address.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProspectByEmailRequest {
        /// Email address.
        pub email: ::std::string::String,
    }

    /// The id of a person.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProspectByIdRequest {
        /// Id from `prospects_add`, or from the address of the person's page in the app. Whether the hexadecimal ids of lists and reports are accepted is not documented.
        pub id: ::std::string::String,
    }

    /// An email address of a person on a list.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectEmail {
        /// `linkedin_email` in the sample.
        #[doc(alias = "domainType")]
        pub domain_type: ::std::option::Option<::std::string::String>,
        /// The address.
        pub email: ::std::option::Option<::std::string::String>,
        /// Whether it is a disposable address.
        #[doc(alias = "isDisposable")]
        pub is_disposable: ::std::option::Option<bool>,
        /// Whether the name in the address looks random.
        #[doc(alias = "isGibberish")]
        pub is_gibberish: ::std::option::Option<bool>,
        /// Whether the address is well formed.
        #[doc(alias = "isValidFormat")]
        pub is_valid_format: ::std::option::Option<bool>,
        /// Whether the address was verified; null in the sample.
        #[doc(alias = "isVerified")]
        pub is_verified: ::std::option::Option<bool>,
        /// Whether the domain is that of a webmail provider.
        #[doc(alias = "isWebmail")]
        pub is_webmail: ::std::option::Option<bool>,
        /// `any` in the sample.
        #[doc(alias = "jobStatus")]
        pub job_status: ::std::option::Option<::std::string::String>,
        /// How likely the address is, 99 in the sample.
        pub probability: ::std::option::Option<i64>,
        /// Result of the check with the mail server as a number, 3 in the sample.
        #[doc(alias = "smtpStatus")]
        pub smtp_status: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Email addresses that were found.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectEmails {
        /// The addresses.
        pub emails: ::std::option::Option<::std::vec::Vec<FoundEmail>>,
        /// Time of the search, `YYYY-MM-DD HH:MM:SS` without a zone.
        pub searching_date: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Email addresses of a prospect.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectEmailsResult {
        /// What was found. While the task is running an empty list may stand here.
        pub data: ::std::option::Option<ProspectEmails>,
        /// Links to further calls: an empty list in the samples, or an object with a URL for each name.
        pub links: ::std::option::Option<LinkMap>,
        /// The task.
        pub meta: ::std::option::Option<TaskMeta>,
        /// State of the task. Documented: `completed`, `in progress`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Filters on people.
    #[derive(::serde::Serialize, Clone, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProspectFilter {
        /// Departments.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub departments: ::std::option::Option<DepartmentFilter>,
        /// First name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Job titles. Variations of a title match.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_titles: ::std::option::Option<TextFilter>,
        /// Last name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Places where people live. Where a place is unknown up to 15 similar names come back; in which form is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locations: ::std::option::Option<LocationFilter>,
        /// Levels of management.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub management_levels: ::std::option::Option<ManagementLevelFilter>,
        /// Skills.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skills: ::std::option::Option<TextFilter>,
    }

    /// A person on a list.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectInList {
        /// Email addresses.
        pub emails: ::std::option::Option<::std::vec::Vec<ProspectEmail>>,
        /// First name.
        #[doc(alias = "firstName")]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Id of the person, 74 hexadecimal digits in the sample. It may be another one in the next response.
        pub id: ::std::option::Option<::std::string::String>,
        /// Last name.
        #[doc(alias = "lastName")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Full name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A prospect list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectList {
        /// Number of persons on it.
        pub contacts: ::std::option::Option<i64>,
        /// Time of creation.
        #[doc(alias = "creationDate")]
        pub creation_date: ::std::option::Option<V1Date>,
        /// Time of deletion; null where it was not deleted.
        #[doc(alias = "deletionDate")]
        pub deletion_date: ::std::option::Option<V1Date>,
        /// Id of the list.
        pub id: ::std::option::Option<i64>,
        /// Whether it was deleted.
        #[doc(alias = "isDeleted")]
        pub is_deleted: ::std::option::Option<bool>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A prospect list to create.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProspectListCreate {
        /// Name.
        pub name: ::std::string::String,
    }

    /// What came of the creation of a list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectListCreated {
        /// The id of a list.
        pub data: ::std::option::Option<ProspectListId>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The id of a list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectListId {
        /// Id of the list.
        pub id: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A person.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectResponse {
        /// A person on the lists of the account.
        pub data: ::std::option::Option<Prospect>,
        /// Whether the person was found.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Persons with an address.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectsByEmail {
        /// The persons.
        pub data: ::std::option::Option<::std::vec::Vec<Prospect>>,
        /// Whether somebody was found.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// One page of the persons on a list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectsInList {
        /// The list.
        pub list: ::std::option::Option<ListOfPage>,
        /// The persons.
        pub prospects: ::std::option::Option<::std::vec::Vec<ProspectInList>>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The list and the page.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProspectsInListRequest {
        /// List, from `prospect_lists_list`.
        #[serde(rename = "listId")]
        pub list_id: i64,
        /// Page, counted from 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
        /// Rows of a page, at most 5000. The node allows 20 to 5000 and takes 20 when it is missing; the sample sends 2.
        #[serde(
            rename = "perPage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub per_page: ::std::option::Option<i64>,
    }

    /// An address and whether it is a recipient.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RecipientCheck {
        /// Address that was asked for.
        pub email: ::std::option::Option<::std::string::String>,
        /// Whether it is a recipient.
        pub exist: ::std::option::Option<bool>,
        /// State, such as `tocheck`, `active`, `finished`, `unsubscribe`, `moved`; null where it is no recipient.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Addresses and whether they are recipients.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RecipientChecks {
        /// The addresses.
        pub data: ::std::option::Option<::std::vec::Vec<RecipientCheck>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Something that a recipient did, or that happened to an email.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RecipientEvent {
        /// Company of the recipient.
        pub company: ::std::option::Option<::std::string::String>,
        /// Country.
        pub country: ::std::option::Option<::std::string::String>,
        /// Subject.
        pub email_subject: ::std::option::Option<::std::string::String>,
        /// Time in UTC, `YYYY-MM-DD HH:MM:SS`.
        pub event_time: ::std::option::Option<::std::string::String>,
        /// `sent`, `open`, `click`, `reply`, `bounce` or `unsubscribe`.
        pub event_type: ::std::option::Option<::std::string::String>,
        /// Phone number of the company.
        pub hq_phone: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Job title.
        pub job_position: ::std::option::Option<::std::string::String>,
        /// Place.
        pub location: ::std::option::Option<::std::string::String>,
        /// Phone number of the recipient.
        pub phone: ::std::option::Option<::std::string::String>,
        /// Email address of the recipient.
        pub recipient_email: ::std::option::Option<::std::string::String>,
        /// Name of the recipient.
        pub recipient_name: ::std::option::Option<::std::string::String>,
        /// Mailbox that sent.
        pub sender_email: ::std::option::Option<::std::string::String>,
        /// Website of the company.
        pub website: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// State of a recipient.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum RecipientStatus {
        /// `Active`
        Active,
        /// `Paused`
        Paused,
        /// `Unsubscribed`
        Unsubscribed,
    }

    impl ::std::fmt::Display for RecipientStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("Active"),
                Self::Paused => f.write_str("Paused"),
                Self::Unsubscribed => f.write_str("Unsubscribed"),
            }
        }
    }

    impl ::std::str::FromStr for RecipientStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "Active" => Ok(Self::Active),
                "Paused" => Ok(Self::Paused),
                "Unsubscribed" => Ok(Self::Unsubscribed),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for RecipientStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RecipientStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A change of the state of a recipient.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct RecipientStatusChange {
        /// Id of the campaign.
        pub campaign_id: i64,
        /// Email address of the recipient.
        pub email: ::std::string::String,
        /// State to change to.
        pub status: RecipientStatus,
    }

    /// One page of events.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RecipientsActivity {
        /// The events.
        pub data: ::std::option::Option<::std::vec::Vec<RecipientEvent>>,
        /// Which page this is, and how many rows there are.
        pub pagination: ::std::option::Option<Pagination>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A reply.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Reply {
        /// Text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time, `YYYY-MM-DD HH:MM:SS` without a zone.
        #[doc(alias = "receivedAt")]
        pub received_at: ::std::option::Option<::std::string::String>,
        /// Subject; an empty string for LinkedIn.
        pub subject: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A person whose hidden data are revealed.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RevealedProspect {
        /// Email addresses.
        pub emails: ::std::option::Option<::std::vec::Vec<FoundEmail>>,
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// LinkedIn profile.
        pub linkedin_url: ::std::option::Option<::std::string::String>,
        /// Time at which the search was started, `YYYY-MM-DD HH:MM:SS` without a zone.
        pub searching_date: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A yearly revenue. The currency is not documented.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Revenue {
        /// Upper bound of the range.
        pub max: ::std::option::Option<i64>,
        /// Lower bound of the range.
        pub min: ::std::option::Option<i64>,
        /// What the company reported; 0 in the sample.
        pub reported: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A range of the yearly revenue. The currency is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct RevenueFilter {
        /// Largest revenue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max: ::std::option::Option<i64>,
        /// Least revenue, not above `max`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min: ::std::option::Option<i64>,
    }

    /// A sending schedule.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Schedule {
        /// The seven days of the week.
        pub days: ::std::option::Option<::std::vec::Vec<ScheduleDay>>,
        /// Id of the schedule.
        pub id: ::std::option::Option<i64>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Name of the time zone, `Europe/London`.
        pub timezone: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A day of the week.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ScheduleDay {
        /// `sunday` to `saturday`.
        pub day: ::std::option::Option<::std::string::String>,
        /// Whether emails are sent on this day.
        pub enabled: ::std::option::Option<bool>,
        /// Last time of day, `HH:MM`.
        pub end_time: ::std::option::Option<::std::string::String>,
        /// First time of day, `HH:MM`.
        pub start_time: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// All sending schedules.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Schedules {
        /// The schedules.
        pub data: ::std::option::Option<::std::vec::Vec<Schedule>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A mailbox to send from. The password is not in it.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SenderAccount {
        /// Email address that gets a copy.
        pub bcc_email: ::std::option::Option<::std::string::String>,
        /// Time of creation with an offset (RFC 3339); in the response to a creation.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Seconds between two emails, for `fixed`.
        pub delay_fixed: ::std::option::Option<i64>,
        /// Least seconds between two emails, for `random`.
        pub delay_from: ::std::option::Option<i64>,
        /// Most seconds between two emails, for `random`.
        pub delay_to: ::std::option::Option<i64>,
        /// Kind of the delay: `fixed` or `random`.
        pub delay_type: ::std::option::Option<::std::string::String>,
        /// Email address of the sender.
        pub email_from: ::std::option::Option<::std::string::String>,
        /// Id of the account.
        pub id: ::std::option::Option<i64>,
        /// The server that receives; only where one is configured.
        pub imap: ::std::option::Option<MailConnection>,
        /// Emails a day.
        pub limitation: ::std::option::Option<i64>,
        /// Email address for replies.
        pub reply_to: ::std::option::Option<::std::string::String>,
        /// Name of the sender.
        pub sender_name: ::std::option::Option<::std::string::String>,
        /// Signature as HTML; only where one was given.
        pub signature: ::std::option::Option<::std::string::String>,
        /// A connection to a mail server.
        pub smtp: ::std::option::Option<MailConnection>,
        /// Tags.
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Number of the time zone; only where one was given.
        #[doc(alias = "timezoneId")]
        pub timezone_id: ::std::option::Option<i64>,
        /// Time of the change with an offset (RFC 3339); in the response to a change.
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A mailbox to send from, by SMTP and IMAP.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct SenderAccountCreate {
        /// Email address that gets a copy.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bcc_email: ::std::option::Option<::std::string::String>,
        /// Seconds between two emails, for `fixed`; 600 when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_fixed: ::std::option::Option<i64>,
        /// Least seconds between two emails, for `random`; 600 when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_from: ::std::option::Option<i64>,
        /// Most seconds between two emails, for `random`, above `delay_from`; 900 when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_to: ::std::option::Option<i64>,
        /// Kind of the delay; `random` when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_type: ::std::option::Option<DelayType>,
        /// Email address of the sender.
        pub email_from: ::std::string::String,
        /// The server that receives.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub imap: ::std::option::Option<ImapSettings>,
        /// Emails a day, not more than the delay allows in 24 hours; 50 when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limitation: ::std::option::Option<i64>,
        /// Password or app password of the mailbox. The vendor keeps it encrypted.
        pub password: ::std::string::String,
        /// Email address for replies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_to: ::std::option::Option<::std::string::String>,
        /// Name of the sender.
        pub sender_name: ::std::string::String,
        /// Signature as HTML.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signature: ::std::option::Option<::std::string::String>,
        /// The server that sends.
        pub smtp: SmtpSettings,
        /// Tags. Known ones are linked by name, new ones are made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Number of the time zone in the vendor's list, such as 36 for UTC or 40 for Europe/London.
        #[serde(
            rename = "timezoneId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub timezone_id: ::std::option::Option<i64>,
    }

    /// A sender account.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SenderAccountResponse {
        /// A mailbox to send from. The password is not in it.
        pub data: ::std::option::Option<SenderAccount>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A sender account in the list.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SenderAccountRow {
        /// Email address of the sender.
        pub email_from: ::std::option::Option<::std::string::String>,
        /// Id of the account.
        pub id: ::std::option::Option<i64>,
        /// Where replies arrive.
        pub imap: ::std::option::Option<SenderImap>,
        /// Emails a day.
        pub limitation: ::std::option::Option<i64>,
        /// Provider: `hostinger`, `godaddy` in the sample.
        pub provider: ::std::option::Option<::std::string::String>,
        /// Name of the sender.
        pub sender_name: ::std::option::Option<::std::string::String>,
        /// Whether sending is suspended.
        pub suspended: ::std::option::Option<bool>,
        /// Tags.
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Whether the account works.
        pub valid: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Changes of a sender account. At least one member is needed; what is missing stays.
    #[derive(::serde::Serialize, Clone, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct SenderAccountUpdate {
        /// Email address that gets a copy. Null takes it away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub bcc_email: ::std::option::Option<ClearableString>,
        /// Seconds between two emails, for `fixed`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_fixed: ::std::option::Option<i64>,
        /// Least seconds between two emails, for `random`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_from: ::std::option::Option<i64>,
        /// Most seconds between two emails, for `random`, above `delay_from`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_to: ::std::option::Option<i64>,
        /// Kind of the delay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_type: ::std::option::Option<DelayType>,
        /// Email address of the sender.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_from: ::std::option::Option<::std::string::String>,
        /// The server that receives. It starts a new check of the connection.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub imap: ::std::option::Option<ImapSettings>,
        /// Emails a day, not more than the delay allows in 24 hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limitation: ::std::option::Option<i64>,
        /// Password or app password of the mailbox. The vendor keeps it encrypted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<::std::string::String>,
        /// Email address for replies. Null takes it away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub reply_to: ::std::option::Option<ClearableString>,
        /// Name of the sender.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sender_name: ::std::option::Option<::std::string::String>,
        /// Signature as HTML. Null takes it away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub signature: ::std::option::Option<ClearableString>,
        /// The server that sends. It starts a new check of the connection.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub smtp: ::std::option::Option<SmtpSettings>,
        /// Tags. Known ones are linked by name, new ones are made. The list replaces the one that is there. Null takes all away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub tags: ::std::option::Option<ClearableStringList>,
        /// Number of the time zone in the vendor's list, such as 36 for UTC or 40 for Europe/London.
        #[serde(
            rename = "timezoneId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub timezone_id: ::std::option::Option<i64>,
    }

    /// All sender accounts.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SenderAccounts {
        /// The accounts.
        pub data: ::std::option::Option<::std::vec::Vec<SenderAccountRow>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Where replies arrive.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SenderImap {
        /// Email address that gets the replies.
        pub username: ::std::option::Option<::std::string::String>,
        /// Whether receiving is on.
        pub valid: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The state of the connections of a sender account.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SenderStatus {
        /// The server that receives; null where none is configured.
        pub imap: ::std::option::Option<ConnectionStatus>,
        /// The state of a connection.
        pub smtp: ::std::option::Option<ConnectionStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The state of a sender account.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SenderStatusResponse {
        /// The state of the connections of a sender account.
        pub data: ::std::option::Option<SenderStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What is sent first.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum SendingPriority {
        /// `first_email`
        #[serde(rename = "first_email")]
        FirstEmail,
        /// `follow_up`
        #[serde(rename = "follow_up")]
        FollowUp,
    }

    impl ::std::fmt::Display for SendingPriority {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::FirstEmail => f.write_str("first_email"),
                Self::FollowUp => f.write_str("follow_up"),
            }
        }
    }

    impl ::std::str::FromStr for SendingPriority {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "first_email" => Ok(Self::FirstEmail),
                "follow_up" => Ok(Self::FollowUp),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for SendingPriority {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SendingPriority {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// An email that a campaign sent.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SentEmail {
        /// Name of the campaign.
        pub campaign: ::std::option::Option<::std::string::String>,
        /// Hexadecimal; the meaning is not documented.
        pub hash: ::std::option::Option<::std::string::String>,
        /// Id of the row, hexadecimal.
        pub id: ::std::option::Option<::std::string::String>,
        /// When it was sent.
        #[doc(alias = "sentDate")]
        pub sent_date: ::std::option::Option<V1Date>,
        /// Email address of the recipient.
        #[doc(alias = "userEmail")]
        pub user_email: ::std::option::Option<::std::string::String>,
        /// Name of the recipient.
        #[doc(alias = "userName")]
        pub user_name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The server that sends.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct SmtpSettings {
        /// Encryption; tied to the port: `ssl` on 465, `tls` on 587, `none` on 25.
        pub encryption: MailEncryption,
        /// Host name: letters, digits, hyphens and dots.
        pub host: ::std::string::String,
        /// Port.
        pub port: i64,
    }

    /// A profile in a social network.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SocialLink {
        /// URL of the profile.
        pub link: ::std::option::Option<::std::string::String>,
        /// The network: `linkedIn` and `twitter` in the samples.
        #[doc(alias = "type")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A content block, one variant of the text of an email step.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StepContent {
        /// Text as HTML.
        pub body: ::std::option::Option<::std::string::String>,
        /// Id of the block, up to 14 digits.
        pub id: ::std::option::Option<i64>,
        /// Whether it is sent as plain text.
        pub plain_text: ::std::option::Option<bool>,
        /// Subject.
        pub subject: ::std::option::Option<::std::string::String>,
        /// `active` or `pause`.
        pub usage: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A content block, one variant of the text of an email step.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StepContentCreate {
        /// Text as HTML.
        pub body: ::std::string::String,
        /// Block to write: `sequence.steps[].content[].id` of the campaign.
        pub content_id: i64,
        /// Whether it is sent as plain text.
        pub plain_text: bool,
        /// Subject with `{{variables}}`.
        pub subject: ::std::string::String,
        /// Whether it is used.
        pub usage: ContentUsage,
    }

    /// A content block of an email step.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StepContentRef {
        /// Id of the block, up to 14 digits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<i64>,
        /// Whether it is sent as plain text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plain_text: ::std::option::Option<bool>,
        /// `active` or `pause`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<::std::string::String>,
    }

    /// A content block of an email step. Its `id` is the `content_id` of the calls for contents.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StepContentRefRead {
        /// Id of the block, up to 14 digits.
        pub id: ::std::option::Option<i64>,
        /// Whether it is sent as plain text.
        pub plain_text: ::std::option::Option<bool>,
        /// `active` or `pause`.
        pub usage: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A content block.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StepContentResponse {
        /// A content block, one variant of the text of an email step.
        pub data: ::std::option::Option<StepContent>,
        /// Whether the call succeeded; missing where a block is read.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Changes of a content block. At least one member is needed; what is missing stays.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StepContentUpdate {
        /// Text as HTML.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub body: ::std::option::Option<::std::string::String>,
        /// Whether it is sent as plain text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plain_text: ::std::option::Option<bool>,
        /// Subject with `{{variables}}`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
        /// Whether it is used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<ContentUsage>,
    }

    /// Kind of a step.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum StepType {
        /// `email`
        #[serde(rename = "email")]
        Email,
        /// `delay`
        #[serde(rename = "delay")]
        Delay,
        /// `trigger`
        #[serde(rename = "trigger")]
        Trigger,
        /// `goal`
        #[serde(rename = "goal")]
        Goal,
        /// `linkedin`
        #[serde(rename = "linkedin")]
        Linkedin,
    }

    impl ::std::fmt::Display for StepType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Email => f.write_str("email"),
                Self::Delay => f.write_str("delay"),
                Self::Trigger => f.write_str("trigger"),
                Self::Goal => f.write_str("goal"),
                Self::Linkedin => f.write_str("linkedin"),
            }
        }
    }

    impl ::std::str::FromStr for StepType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "email" => Ok(Self::Email),
                "delay" => Ok(Self::Delay),
                "trigger" => Ok(Self::Trigger),
                "goal" => Ok(Self::Goal),
                "linkedin" => Ok(Self::Linkedin),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for StepType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for StepType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Number of skills to endorse, or degrees of connection.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum StepValue {
        /// An integer.
        Integer(i64),
        /// A list.
        Array(::std::vec::Vec<i64>),
    }

    impl ::std::convert::From<i64> for StepValue {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }

    impl ::std::convert::From<::std::vec::Vec<i64>> for StepValue {
        fn from(value: ::std::vec::Vec<i64>) -> Self {
            Self::Array(value)
        }
    }

    /// Whether the call succeeded.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Succeeded {
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Whether the call succeeded.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SucceededInside {
        /// Whether the call succeeded.
        pub data: ::std::option::Option<Succeeded>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The id of a task.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaskId {
        /// Id of the task, 32 hexadecimal digits in the samples.
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The task.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaskMeta {
        /// Page that was asked for; the database search only.
        pub page: ::std::option::Option<i64>,
        /// Id of the task.
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A task that was started. Its id is `meta.task_hash`; `links.result` is the call to poll.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaskStarted {
        /// Always empty.
        pub data: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
        /// Links of a task that was started.
        pub links: ::std::option::Option<TaskStartedLinks>,
        /// The task, and what was asked for.
        pub meta: ::std::option::Option<TaskStartedMeta>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Links of a task that was started.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaskStartedLinks {
        /// URL of the call that gives the result.
        pub result: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The task, and what was asked for.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaskStartedMeta {
        /// Domain that was asked for; domain searches only.
        pub domain: ::std::option::Option<::std::string::String>,
        /// Cursor that was given, an empty string on the first page.
        pub next: ::std::option::Option<::std::string::String>,
        /// Page that was asked for.
        pub page: ::std::option::Option<i64>,
        /// Filter by job title; the search for prospects only.
        pub positions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Kind of result: `prospects`, `emails` or `service` (role addresses).
        pub tab: ::std::option::Option<::std::string::String>,
        /// Id of the task, 32 hexadecimal digits in the samples.
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Values to look for and values to leave out.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct TextFilter {
        /// Values to leave out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exclude: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Values to look for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    /// A time of a `/v1` call. The reference shows an object. Live responses have a plain string in its place in some calls.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum V1Date {
        /// A string.
        String(::std::string::String),
        /// A [`V1DateParts`].
        V1DateParts(V1DateParts),
    }

    impl ::std::convert::From<V1DateParts> for V1Date {
        fn from(value: V1DateParts) -> Self {
            Self::V1DateParts(value)
        }
    }

    /// A time with its zone.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct V1DateParts {
        /// Local time, `YYYY-MM-DD HH:MM:SS.ffffff`.
        pub date: ::std::option::Option<::std::string::String>,
        /// Name of the zone, `UTC` in the samples.
        pub timezone: ::std::option::Option<::std::string::String>,
        /// Kind of the zone; 3 (a name) in the samples.
        pub timezone_type: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A verified address.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct VerifiedEmail {
        /// The address.
        pub email: ::std::option::Option<::std::string::String>,
        /// Results of the checks of an address.
        pub result: ::std::option::Option<EmailChecks>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Unit of a waiting time.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum WaitingType {
        /// `minutes`
        #[serde(rename = "minutes")]
        Minutes,
        /// `hours`
        #[serde(rename = "hours")]
        Hours,
        /// `days`
        #[serde(rename = "days")]
        Days,
    }

    impl ::std::fmt::Display for WaitingType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Minutes => f.write_str("minutes"),
                Self::Hours => f.write_str("hours"),
                Self::Days => f.write_str("days"),
            }
        }
    }

    impl ::std::str::FromStr for WaitingType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "minutes" => Ok(Self::Minutes),
                "hours" => Ok(Self::Hours),
                "days" => Ok(Self::Days),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WaitingType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WaitingType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A warm-up.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUp {
        /// Text; only for one's own content.
        pub body: ::std::option::Option<::std::string::String>,
        /// Last day, `YYYY-MM-DD`; null for no end.
        pub campaign_deadline: ::std::option::Option<::std::string::String>,
        /// Limit that holds today.
        pub daily_limit: ::std::option::Option<i64>,
        /// Percent that arrived in the inbox.
        pub deliverability: ::std::option::Option<::crm_runtime::client::Number>,
        /// The sender account of a warm-up.
        pub email_account: ::std::option::Option<WarmUpAccount>,
        /// Whether the own tracking domain is used.
        pub enable_ctd: ::std::option::Option<bool>,
        /// Whether a dynamic proxy is used.
        pub enable_proxy: ::std::option::Option<bool>,
        /// Emails on the first day; for `progressive`.
        pub from: ::std::option::Option<i64>,
        /// Id of the warm-up.
        pub id: ::std::option::Option<i64>,
        /// More emails each day; for `progressive`.
        pub increase: ::std::option::Option<i64>,
        /// Emails a day to arrive at.
        pub per_day: ::std::option::Option<i64>,
        /// Percent of the emails that get a reply, 10 to 45.
        pub reply_rate: ::std::option::Option<i64>,
        /// Sending schedule; its shape is not shown.
        pub schedule: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Whether emails go to paid domains.
        pub send_to_paid_domain: ::std::option::Option<bool>,
        /// Emails sent today.
        pub sent_today: ::std::option::Option<i64>,
        /// First day, `YYYY-MM-DD`.
        pub start_date: ::std::option::Option<::std::string::String>,
        /// State: `active`, `pending`, `paused`, `completed` or `error`.
        pub status: ::std::option::Option<::std::string::String>,
        /// `progressive` or `steady`.
        pub strategy: ::std::option::Option<::std::string::String>,
        /// Subject; only for one's own content.
        pub subject: ::std::option::Option<::std::string::String>,
        /// A saved template.
        pub template_name: ::std::option::Option<::std::string::String>,
        /// Emails taken out of spam since the start.
        pub total_saved_from_spam: ::std::option::Option<i64>,
        /// Reason of the state `error`.
        pub warm_up_error: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The sender account of a warm-up.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpAccount {
        /// Tracking domain.
        pub custom_tracking_domain: ::std::option::Option<::std::string::String>,
        /// Delay in seconds.
        pub delay: ::std::option::Option<i64>,
        /// Email address of the sender.
        pub email_from: ::std::option::Option<::std::string::String>,
        /// Id of the account.
        pub id: ::std::option::Option<i64>,
        /// Whole limit of the account.
        pub limit: ::std::option::Option<i64>,
        /// Limit a day.
        pub per_day: ::std::option::Option<i64>,
        /// Provider: `gmail`, `microsoft`, `hostinger`, `zoho`, `titan`, `godaddy`, `other` and others.
        pub provider: ::std::option::Option<::std::string::String>,
        /// Whether a schedule is needed.
        pub schedule_required: ::std::option::Option<bool>,
        /// Kind: `google`, `microsoft` and others.
        #[doc(alias = "type")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A warm-up that was created, changed or deleted.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpChanged {
        /// The id of a warm-up.
        pub data: ::std::option::Option<WarmUpId>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What the emails say: generated text, or one's own.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum WarmUpContent {
        /// `autogenerated`
        #[serde(rename = "autogenerated")]
        Autogenerated,
        /// `specific`
        #[serde(rename = "specific")]
        Specific,
    }

    impl ::std::fmt::Display for WarmUpContent {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Autogenerated => f.write_str("autogenerated"),
                Self::Specific => f.write_str("specific"),
            }
        }
    }

    impl ::std::str::FromStr for WarmUpContent {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "autogenerated" => Ok(Self::Autogenerated),
                "specific" => Ok(Self::Specific),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WarmUpContent {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WarmUpContent {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A warm-up to create.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct WarmUpCreate {
        /// Text. Needed for `specific`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub body: ::std::option::Option<::std::string::String>,
        /// Last day, `YYYY-MM-DD`; no end when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub campaign_deadline: ::std::option::Option<::std::string::String>,
        /// Sender account, from `sender_accounts_list`.
        pub email_account_id: i64,
        /// What the emails say; `autogenerated` when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_content: ::std::option::Option<WarmUpContent>,
        /// Whether the own tracking domain is used; false when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_ctd: ::std::option::Option<bool>,
        /// Whether a dynamic proxy is used; false when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_proxy: ::std::option::Option<bool>,
        /// Emails on the first day, not above `per_day`. Needed for `progressive`, so also when `strategy` is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<i64>,
        /// More emails each day. Needed for `progressive`, so also when `strategy` is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub increase: ::std::option::Option<i64>,
        /// Emails a day to arrive at; the plan may allow fewer.
        pub per_day: i64,
        /// Whose mailboxes get the emails.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub providers: ::std::option::Option<::std::vec::Vec<WarmUpProvider>>,
        /// Percent of the emails that get a reply; 30 when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_rate: ::std::option::Option<i64>,
        /// Sending schedule. Whether `schedules_list` lists these is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schedule_id: ::std::option::Option<i64>,
        /// Whether emails go to paid domains; false when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_to_paid_domain: ::std::option::Option<bool>,
        /// How the number develops; `progressive` when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub strategy: ::std::option::Option<WarmUpStrategy>,
        /// Subject. Needed for `specific`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
        /// A saved template.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_name: ::std::option::Option<::std::string::String>,
    }

    /// Figures of one day.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpDay {
        /// Bounces.
        pub bounces: ::std::option::Option<i64>,
        /// Emails that arrived in a category tab.
        pub categories_emails: ::std::option::Option<i64>,
        /// Emails sent.
        pub emails_sent: ::std::option::Option<i64>,
        /// Emails that arrived in the inbox.
        pub inbox_emails: ::std::option::Option<i64>,
        /// Replies.
        pub replies: ::std::option::Option<i64>,
        /// Emails that are scheduled.
        pub scheduled: ::std::option::Option<i64>,
        /// Emails that arrived in spam.
        pub spam_emails: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Figures by day, `YYYY-MM-DD`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum WarmUpDays {
        /// A list.
        Array(::std::vec::Vec<::serde_json::Value>),
        /// An object with fields of any name.
        Object(::std::collections::BTreeMap<::std::string::String, WarmUpDay>),
    }

    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for WarmUpDays {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self::Array(value)
        }
    }

    impl ::std::convert::From<
        ::std::collections::BTreeMap<::std::string::String, WarmUpDay>,
    > for WarmUpDays {
        fn from(
            value: ::std::collections::BTreeMap<::std::string::String, WarmUpDay>,
        ) -> Self {
            Self::Object(value)
        }
    }

    /// Where emails arrived.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpDeliverability {
        /// In a category tab.
        pub categories: ::std::option::Option<WarmUpShare>,
        /// In the inbox.
        pub inbox: ::std::option::Option<WarmUpShare>,
        /// In spam.
        pub spam: ::std::option::Option<WarmUpShare>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The id of a warm-up.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpId {
        /// Id of the warm-up.
        pub id: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A period that ends today.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum WarmUpPeriod {
        /// `two_weeks`
        #[serde(rename = "two_weeks")]
        TwoWeeks,
        /// `month`
        #[serde(rename = "month")]
        Month,
    }

    impl ::std::fmt::Display for WarmUpPeriod {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::TwoWeeks => f.write_str("two_weeks"),
                Self::Month => f.write_str("month"),
            }
        }
    }

    impl ::std::str::FromStr for WarmUpPeriod {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "two_weeks" => Ok(Self::TwoWeeks),
                "month" => Ok(Self::Month),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WarmUpPeriod {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WarmUpPeriod {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Whose mailboxes get the emails.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum WarmUpProvider {
        /// `gmail`
        #[serde(rename = "gmail")]
        Gmail,
        /// `microsoft`
        #[serde(rename = "microsoft")]
        Microsoft,
        /// `other`
        #[serde(rename = "other")]
        Other,
    }

    impl ::std::fmt::Display for WarmUpProvider {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Gmail => f.write_str("gmail"),
                Self::Microsoft => f.write_str("microsoft"),
                Self::Other => f.write_str("other"),
            }
        }
    }

    impl ::std::str::FromStr for WarmUpProvider {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "gmail" => Ok(Self::Gmail),
                "microsoft" => Ok(Self::Microsoft),
                "other" => Ok(Self::Other),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WarmUpProvider {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WarmUpProvider {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Figures of one provider.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpProviderFigures {
        /// Emails that arrived in a category tab; may be missing.
        pub categories: ::std::option::Option<i64>,
        /// Emails.
        pub count: ::std::option::Option<i64>,
        /// Internal id.
        pub id: ::std::option::Option<i64>,
        /// Percent that arrived in the inbox.
        pub percent: ::std::option::Option<::crm_runtime::client::Number>,
        /// Emails that arrived in spam.
        pub spam: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Figures by provider: `google`, `outlook`, `hostinger`, `other` and others. The words differ from those of `providers`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum WarmUpProviders {
        /// A list.
        Array(::std::vec::Vec<::serde_json::Value>),
        /// An object with fields of any name.
        Object(
            ::std::collections::BTreeMap<::std::string::String, WarmUpProviderFigures>,
        ),
    }

    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for WarmUpProviders {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self::Array(value)
        }
    }

    impl ::std::convert::From<
        ::std::collections::BTreeMap<::std::string::String, WarmUpProviderFigures>,
    > for WarmUpProviders {
        fn from(
            value: ::std::collections::BTreeMap<
                ::std::string::String,
                WarmUpProviderFigures,
            >,
        ) -> Self {
            Self::Object(value)
        }
    }

    /// A warm-up.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpResponse {
        /// A warm-up.
        pub data: ::std::option::Option<WarmUp>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A share of the emails.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpShare {
        /// Emails.
        pub count: ::std::option::Option<i64>,
        /// Percent.
        pub percent: ::std::option::Option<::crm_runtime::client::Number>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Figures of a warm-up.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpStatistics {
        /// Figures by day, `YYYY-MM-DD`.
        pub daily_statistics: ::std::option::Option<WarmUpDays>,
        /// Where emails arrived.
        pub deliverability: ::std::option::Option<WarmUpDeliverability>,
        /// False while the figures are being computed.
        pub is_calculated: ::std::option::Option<bool>,
        /// Figures by provider: `google`, `outlook`, `hostinger`, `other` and others. The words differ from those of `providers`.
        pub provider_statistics: ::std::option::Option<WarmUpProviders>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Statistics of a warm-up.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpStatisticsResponse {
        /// Figures of a warm-up.
        pub data: ::std::option::Option<WarmUpStatistics>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// State to change to.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum WarmUpStatusChange {
        /// `active`
        #[serde(rename = "active")]
        Active,
        /// `paused`
        #[serde(rename = "paused")]
        Paused,
        /// `completed`
        #[serde(rename = "completed")]
        Completed,
        /// `deleted`
        #[serde(rename = "deleted")]
        Deleted,
    }

    impl ::std::fmt::Display for WarmUpStatusChange {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("active"),
                Self::Paused => f.write_str("paused"),
                Self::Completed => f.write_str("completed"),
                Self::Deleted => f.write_str("deleted"),
            }
        }
    }

    impl ::std::str::FromStr for WarmUpStatusChange {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "active" => Ok(Self::Active),
                "paused" => Ok(Self::Paused),
                "completed" => Ok(Self::Completed),
                "deleted" => Ok(Self::Deleted),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WarmUpStatusChange {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WarmUpStatusChange {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// State to filter by.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum WarmUpStatusFilter {
        /// `active`
        #[serde(rename = "active")]
        Active,
        /// `paused`
        #[serde(rename = "paused")]
        Paused,
        /// `completed`
        #[serde(rename = "completed")]
        Completed,
        /// `error`
        #[serde(rename = "error")]
        Error,
    }

    impl ::std::fmt::Display for WarmUpStatusFilter {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("active"),
                Self::Paused => f.write_str("paused"),
                Self::Completed => f.write_str("completed"),
                Self::Error => f.write_str("error"),
            }
        }
    }

    impl ::std::str::FromStr for WarmUpStatusFilter {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "active" => Ok(Self::Active),
                "paused" => Ok(Self::Paused),
                "completed" => Ok(Self::Completed),
                "error" => Ok(Self::Error),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WarmUpStatusFilter {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WarmUpStatusFilter {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// How the number of emails develops: it grows, or stays.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum WarmUpStrategy {
        /// `progressive`
        #[serde(rename = "progressive")]
        Progressive,
        /// `steady`
        #[serde(rename = "steady")]
        Steady,
    }

    impl ::std::fmt::Display for WarmUpStrategy {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Progressive => f.write_str("progressive"),
                Self::Steady => f.write_str("steady"),
            }
        }
    }

    impl ::std::str::FromStr for WarmUpStrategy {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "progressive" => Ok(Self::Progressive),
                "steady" => Ok(Self::Steady),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WarmUpStrategy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WarmUpStrategy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Changes of a warm-up. What is missing stays.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct WarmUpUpdate {
        /// Text. Needed for `specific`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub body: ::std::option::Option<::std::string::String>,
        /// Last day, `YYYY-MM-DD`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub campaign_deadline: ::std::option::Option<::std::string::String>,
        /// What the emails say.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_content: ::std::option::Option<WarmUpContent>,
        /// Whether the own tracking domain is used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_ctd: ::std::option::Option<bool>,
        /// Whether a dynamic proxy is used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_proxy: ::std::option::Option<bool>,
        /// Emails on the first day, not above `per_day`. Needed for `progressive`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<i64>,
        /// More emails each day. Needed for `progressive`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub increase: ::std::option::Option<i64>,
        /// True takes the last day away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub make_endless: ::std::option::Option<bool>,
        /// Emails a day to arrive at; the plan may allow fewer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub per_day: ::std::option::Option<i64>,
        /// Whose mailboxes get the emails.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub providers: ::std::option::Option<::std::vec::Vec<WarmUpProvider>>,
        /// Percent of the emails that get a reply.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_rate: ::std::option::Option<i64>,
        /// Sending schedule. Whether `schedules_list` lists these is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schedule_id: ::std::option::Option<i64>,
        /// Whether emails go to paid domains.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_to_paid_domain: ::std::option::Option<bool>,
        /// State to change to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<WarmUpStatusChange>,
        /// How the number develops.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub strategy: ::std::option::Option<WarmUpStrategy>,
        /// Subject. Needed for `specific`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
        /// A saved template.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_name: ::std::option::Option<::std::string::String>,
    }

    /// One page of warm-ups.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUps {
        /// The warm-ups.
        pub data: ::std::option::Option<::std::vec::Vec<WarmUp>>,
        /// Which page this is, and how many there are.
        pub meta: ::std::option::Option<WarmUpsMeta>,
        /// Whether the call succeeded.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Which page this is, and how many there are.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpsMeta {
        /// Page, counted from 1.
        pub page: ::std::option::Option<i64>,
        /// Rows of a page.
        pub per_page: ::std::option::Option<i64>,
        /// Number of warm-ups in all.
        pub total_items: ::std::option::Option<i64>,
        /// Number of pages.
        pub total_pages: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A subscription to an event.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Webhook {
        /// Time of creation, Unix seconds.
        pub created_at: ::std::option::Option<i64>,
        /// URL that gets the events; `endpoint_url` in the request.
        pub end_point: ::std::option::Option<::std::string::String>,
        /// What happened to the object.
        pub event_action: ::std::option::Option<::std::string::String>,
        /// Object of the event.
        pub event_object: ::std::option::Option<::std::string::String>,
        /// Id of the webhook.
        pub id: ::std::option::Option<i64>,
        /// `active` or `deactivated`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A subscription to create.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct WebhookCreate {
        /// URL that gets the events; `end_point` in responses.
        pub endpoint_url: ::std::string::String,
        /// What happened to the object; see `event_object`.
        pub event_action: ::std::string::String,
        /// Object of the event. Documented, each with its actions: `campaign_email` (`sent`, `first_sent`, `opened`, `bounced`, `clicked`), `campaign_reply` (`received`, `first_received`, `autoreply_received`), `campaign_li_reply` (`received`, `first_received`), `campaign_li` (`connection_request_accepted`), `company` (`found_domains_by_names`, `found_company_by_domain`), `prospect` (`found_by_li_url`, `found_emails_by_name_by_domain`, `campaign_finished`, `unsubscribed`, `found_company_by_domain`), `email_verification` (`verified`), `email` (`found_emails_by_domain`, `found_generic_contacts_by_domain`, `found_prospect_emails`), `database_search` (`task_result`).
        pub event_object: ::std::string::String,
    }

    /// Whose webhook it is.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookMeta {
        /// Id of the user.
        pub user_id: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A webhook.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookResponse {
        /// A subscription to an event.
        pub data: ::std::option::Option<Webhook>,
        /// Whose webhook it is.
        pub meta: ::std::option::Option<WebhookMeta>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A webhook in the list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookRow {
        /// A subscription to an event.
        pub data: ::std::option::Option<Webhook>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Whether a webhook is on.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum WebhookStatus {
        /// `active`
        #[serde(rename = "active")]
        Active,
        /// `deactivated`
        #[serde(rename = "deactivated")]
        Deactivated,
    }

    impl ::std::fmt::Display for WebhookStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("active"),
                Self::Deactivated => f.write_str("deactivated"),
            }
        }
    }

    impl ::std::str::FromStr for WebhookStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "active" => Ok(Self::Active),
                "deactivated" => Ok(Self::Deactivated),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WebhookStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WebhookStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Whether a webhook is on; nothing else can be changed.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct WebhookUpdate {
        /// Whether it is on.
        pub status: WebhookStatus,
    }

    /// All webhooks.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Webhooks {
        /// The webhooks, each wrapped once more.
        pub data: ::std::option::Option<::std::vec::Vec<WebhookRow>>,
        /// How many there are, and whose.
        pub meta: ::std::option::Option<WebhooksMeta>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// How many there are, and whose.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WebhooksMeta {
        /// Id of the user.
        pub user_id: ::std::option::Option<i64>,
        /// Number of webhooks.
        pub webhooks_count: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }

        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }

    ::crm_runtime::field_table!(AccessToken, [
        (0, access_token, "access_token"),
        (1, expires_in, "expires_in"),
        (2, token_type, "token_type"),
    ]);

    ::crm_runtime::field_table!(AnsweredEmail, [
        (0, email_body, "emailBody"),
        (1, email_subject, "emailSubject"),
    ]);

    ::crm_runtime::field_table!(Balance, [
        (0, balance, "balance"),
        (1, expires_in, "expires_in"),
        (2, limit_resets_in, "limit_resets_in"),
        (3, teamwork, "teamwork"),
        (4, unique_recipients_used, "unique_recipients_used"),
    ]);

    ::crm_runtime::field_table!(BalanceResponse, [
        (0, data, "data"),
        (1, success, "success"),
    ]);

    ::crm_runtime::field_table!(Campaign, [
        (0, archive_in_months, "archive_in_months"),
        (1, complete_campaign_after_last_step, "complete_campaign_after_last_step"),
        (2, complete_campaign_at, "complete_campaign_at"),
        (3, deals, "deals"),
        (4, email_accounts, "email_accounts"),
        (5, id, "id"),
        (6, linkedin_accounts, "linkedin_accounts"),
        (7, priority, "priority"),
        (8, provider_matching, "provider_matching"),
        (9, recipients, "recipients"),
        (10, schedule_id, "schedule_id"),
        (11, sending_settings, "sending_settings"),
        (12, sequence, "sequence"),
        (13, start_campaign_at, "start_campaign_at"),
        (14, status, "status"),
        (15, timezone, "timezone"),
        (16, title, "title"),
        (17, tracking, "tracking"),
    ]);

    ::crm_runtime::field_table!(CampaignAnalytics, [
        (0, accepted_requests, "accepted_requests"),
        (1, accepted_requests_rate, "accepted_requests_rate"),
        (2, auto_replied, "auto_replied"),
        (3, auto_replied_rate, "auto_replied_rate"),
        (4, bounced, "bounced"),
        (5, bounced_rate, "bounced_rate"),
        (6, connection_request_replies, "connection_request_replies"),
        (7, connection_request_replies_rate, "connection_request_replies_rate"),
        (8, connection_requests, "connection_requests"),
        (9, contacted_by_email, "contacted_by_email"),
        (10, contacted_by_linkedin, "contacted_by_linkedin"),
        (11, delivered, "delivered"),
        (12, delivered_rate, "delivered_rate"),
        (13, email_opens, "email_opens"),
        (14, email_opens_rate, "email_opens_rate"),
        (15, email_replies, "email_replies"),
        (16, email_replies_rate, "email_replies_rate"),
        (17, emails_sent, "emails_sent"),
        (18, failed_connection_requests, "failed_connection_requests"),
        (19, first_emails, "first_emails"),
        (20, first_emails_rate, "first_emails_rate"),
        (21, follow_ups, "follow_ups"),
        (22, follow_ups_rate, "follow_ups_rate"),
        (23, in_mail_replies, "in_mail_replies"),
        (24, in_mail_replies_rate, "in_mail_replies_rate"),
        (25, in_mail_sent, "in_mail_sent"),
        (26, interested, "interested"),
        (27, interested_rate, "interested_rate"),
        (28, link_clicks, "link_clicks"),
        (29, link_clicks_rate, "link_clicks_rate"),
        (30, linkedin_follows, "linkedin_follows"),
        (31, linkedin_likes, "linkedin_likes"),
        (32, linkedin_total_replies, "linkedin_total_replies"),
        (33, linkedin_total_replies_rate, "linkedin_total_replies_rate"),
        (34, linkedin_views, "linkedin_views"),
        (35, maybe, "maybe"),
        (36, maybe_rate, "maybe_rate"),
        (37, message_replies, "message_replies"),
        (38, message_replies_rate, "message_replies_rate"),
        (39, messages_sent, "messages_sent"),
        (40, not_interested, "not_interested"),
        (41, not_interested_rate, "not_interested_rate"),
        (42, total_contacted, "total_contacted"),
        (43, unsubscribed, "unsubscribed"),
        (44, unsubscribed_rate, "unsubscribed_rate"),
    ]);

    ::crm_runtime::field_table!(CampaignDealsRead, [
        (0, currency, "currency"),
        (1, event, "event"),
        (2, pipeline_id, "pipeline_id"),
        (3, potential_value, "potential_value"),
        (4, stage_id, "stage_id"),
    ]);

    ::crm_runtime::field_table!(CampaignProgress, [
        (0, progress, "progress"),
        (1, status, "status"),
        (2, unfinished, "unfinished"),
    ]);

    ::crm_runtime::field_table!(CampaignRecipientsRead, [
        (0, black_list_id, "black_list_id"),
        (1, list_id, "list_id"),
    ]);

    ::crm_runtime::field_table!(CampaignReplies, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(CampaignReply, [
        (0, campaign, "campaign"),
        (1, campaign_id, "campaignId"),
        (2, linked_in_profile, "linkedInProfile"),
        (3, prospect_email, "prospectEmail"),
        (4, prospect_id, "prospectId"),
        (5, prospect_name, "prospectName"),
        (6, received_at, "receivedAt"),
        (7, replies, "replies"),
        (8, reply_type, "replyType"),
    ]);

    ::crm_runtime::field_table!(CampaignResponse, [
        (0, data, "data"),
        (1, success, "success"),
    ]);

    ::crm_runtime::field_table!(CampaignRow, [
        (0, campaign, "campaign"),
        (1, created_at, "created_at"),
        (2, hash, "hash"),
        (3, id, "id"),
        (4, list_id, "list_id"),
        (5, started_at, "started_at"),
        (6, status, "status"),
        (7, updated_at, "updated_at"),
    ]);

    ::crm_runtime::field_table!(CampaignSendingSettingsRead, [
        (0, daily_sending_all, "daily_sending_all"),
        (1, daily_sending_new_recipients, "daily_sending_new_recipients"),
        (2, delay_from, "delay_from"),
        (3, delay_to, "delay_to"),
        (4, delay_type, "delay_type"),
        (5, one_click_unsubscribe, "one_click_unsubscribe"),
        (6, sending_priority, "sending_priority"),
        (7, skip_company_domain_who_replied, "skip_company_domain_who_replied"),
        (8, skip_other_recipients_email_addresses, "skip_other_recipients_email_addresses"),
        (9, skip_recipients_added_to_my_another_campaign, "skip_recipients_added_to_my_another_campaign"),
        (10, skip_recipients_added_to_team_another_campaign, "skip_recipients_added_to_team_another_campaign"),
        (11, skip_recipients_without_variables_data, "skip_recipients_without_variables_data"),
        (12, skip_unverifiable, "skip_unverifiable"),
        (13, skip_unverified, "skip_unverified"),
        (14, skip_who_replied, "skip_who_replied"),
    ]);

    ::crm_runtime::field_table!(CampaignSequenceRead, [
        (0, entry, "entry"),
        (1, steps, "steps"),
    ]);

    ::crm_runtime::field_table!(CampaignStateChanged, [
        (0, errors, "errors"),
        (1, success, "success"),
    ]);

    ::crm_runtime::field_table!(CampaignStepRead, [
        (0, action, "action"),
        (1, body, "body"),
        (2, content, "content"),
        (3, content_slots, "content_slots"),
        (4, goal_name, "goal_name"),
        (5, next, "next"),
        (6, no, "no"),
        (7, ref_, "_ref"),
        (8, subject, "subject"),
        (9, type_, "type"),
        (10, value, "value"),
        (11, waiting_type, "waiting_type"),
        (12, waiting_val, "waiting_val"),
        (13, yes, "yes"),
    ]);

    ::crm_runtime::field_table!(CampaignTrackingRead, [
        (0, link_click, "link_click"),
        (1, open, "open"),
    ]);

    ::crm_runtime::field_table!(CheckedEmail, [
        (0, email, "email"),
        (1, is_disposable, "is_disposable"),
        (2, is_gibberish, "is_gibberish"),
        (3, is_valid_format, "is_valid_format"),
        (4, is_webmail, "is_webmail"),
        (5, smtp_status, "smtp_status"),
        (6, unknown_status_reason, "unknown_status_reason"),
    ]);

    ::crm_runtime::field_table!(CompanyDomain, [
        (0, name, "name"),
        (1, result, "result"),
    ]);

    ::crm_runtime::field_table!(CompanyDomainsMeta, [
        (0, names, "names"),
        (1, task_hash, "task_hash"),
    ]);

    ::crm_runtime::field_table!(CompanyDomainsResult, [
        (0, data, "data"),
        (1, meta, "meta"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(CompanyDomainsStarted, [
        (0, data, "data"),
        (1, meta, "meta"),
    ]);

    ::crm_runtime::field_table!(CompanyDomainsStartedMeta, [
        (0, names, "names"),
    ]);

    ::crm_runtime::field_table!(ConnectionStatus, [
        (0, errors, "errors"),
        (1, status, "status"),
    ]);

    ::crm_runtime::field_table!(CustomField, [
        (0, key, "key"),
        (1, label, "label"),
        (2, required, "required"),
        (3, type_, "type"),
    ]);

    ::crm_runtime::field_table!(DatabaseCompanies, [
        (0, companies, "companies"),
        (1, page, "page"),
        (2, total, "total"),
        (3, total_pages, "total_pages"),
    ]);

    ::crm_runtime::field_table!(DatabaseCompaniesResult, [
        (0, data, "data"),
        (1, links, "links"),
        (2, meta, "meta"),
        (3, status, "status"),
    ]);

    ::crm_runtime::field_table!(DatabaseCompany, [
        (0, domain, "domain"),
        (1, industry, "industry"),
        (2, location, "location"),
        (3, logo_url, "logo_url"),
        (4, name, "name"),
        (5, revenue, "revenue"),
        (6, size, "size"),
    ]);

    ::crm_runtime::field_table!(DatabaseProspect, [
        (0, company, "company"),
        (1, email_and_hidden_info_reveal, "email_and_hidden_info_reveal"),
        (2, first_name, "first_name"),
        (3, industry, "industry"),
        (4, job_title, "job_title"),
        (5, last_name, "last_name"),
        (6, linkedin_url, "linkedin_url"),
        (7, list_id, "list_id"),
        (8, location, "location"),
    ]);

    ::crm_runtime::field_table!(DatabaseProspectCompany, [
        (0, domain, "domain"),
        (1, industry, "industry"),
        (2, location, "location"),
        (3, name, "name"),
        (4, size, "size"),
    ]);

    ::crm_runtime::field_table!(DatabaseProspectEmailsResult, [
        (0, data, "data"),
        (1, links, "links"),
        (2, meta, "meta"),
        (3, status, "status"),
    ]);

    ::crm_runtime::field_table!(DatabaseProspects, [
        (0, page, "page"),
        (1, prospects, "prospects"),
        (2, total, "total"),
        (3, total_pages, "total_pages"),
    ]);

    ::crm_runtime::field_table!(DatabaseProspectsResult, [
        (0, data, "data"),
        (1, links, "links"),
        (2, meta, "meta"),
        (3, status, "status"),
    ]);

    ::crm_runtime::field_table!(DoNotEmailDuplicates, [
        (0, duplicates, "duplicates"),
    ]);

    ::crm_runtime::field_table!(DoNotEmailList, [
        (0, id, "id"),
        (1, name, "name"),
        (2, owner, "owner"),
        (3, total, "total"),
    ]);

    ::crm_runtime::field_table!(DoNotEmailLists, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(DoNotEmailResult, [
        (0, data, "data"),
        (1, success, "success"),
    ]);

    ::crm_runtime::field_table!(DomainCompany, [
        (0, city, "city"),
        (1, company_name, "company_name"),
        (2, founded, "founded"),
        (3, hq_phone, "hq_phone"),
        (4, industry, "industry"),
        (5, related_domains, "related_domains"),
        (6, size, "size"),
        (7, website, "website"),
    ]);

    ::crm_runtime::field_table!(DomainEmail, [
        (0, email, "email"),
    ]);

    ::crm_runtime::field_table!(DomainEmailsCount, [
        (0, domain, "domain"),
        (1, result, "result"),
        (2, success, "success"),
        (3, webmail, "webmail"),
    ]);

    ::crm_runtime::field_table!(DomainEmailsMeta, [
        (0, domain, "domain"),
        (1, next, "next"),
        (2, tab, "tab"),
        (3, task_hash, "task_hash"),
        (4, total_count, "total_count"),
    ]);

    ::crm_runtime::field_table!(DomainEmailsResult, [
        (0, data, "data"),
        (1, links, "links"),
        (2, meta, "meta"),
        (3, status, "status"),
    ]);

    ::crm_runtime::field_table!(DomainOfCompany, [
        (0, domain, "domain"),
    ]);

    ::crm_runtime::field_table!(DomainProspect, [
        (0, first_name, "first_name"),
        (1, last_name, "last_name"),
        (2, position, "position"),
        (3, search_emails_start, "search_emails_start"),
        (4, source_page, "source_page"),
    ]);

    ::crm_runtime::field_table!(DomainProspectsMeta, [
        (0, domain, "domain"),
        (1, page, "page"),
        (2, positions, "positions"),
        (3, tab, "tab"),
        (4, task_hash, "task_hash"),
        (5, total_count, "total_count"),
    ]);

    ::crm_runtime::field_table!(DomainProspectsResult, [
        (0, data, "data"),
        (1, links, "links"),
        (2, meta, "meta"),
        (3, status, "status"),
    ]);

    ::crm_runtime::field_table!(DomainSearchLinks, [
        (0, domain_emails, "domain_emails"),
        (1, generic_contacts, "generic_contacts"),
        (2, prospects, "prospects"),
    ]);

    ::crm_runtime::field_table!(DomainSearchMeta, [
        (0, domain, "domain"),
        (1, emails_count, "emails_count"),
        (2, generic_contacts_count, "generic_contacts_count"),
        (3, prospects_count, "prospects_count"),
        (4, task_hash, "task_hash"),
    ]);

    ::crm_runtime::field_table!(DomainSearchResult, [
        (0, data, "data"),
        (1, links, "links"),
        (2, meta, "meta"),
        (3, status, "status"),
    ]);

    ::crm_runtime::field_table!(EmailChecks, [
        (0, is_disposable, "is_disposable"),
        (1, is_gibberish, "is_gibberish"),
        (2, is_valid_format, "is_valid_format"),
        (3, is_webmail, "is_webmail"),
        (4, smtp_status, "smtp_status"),
        (5, unknown_status_reason, "unknown_status_reason"),
    ]);

    ::crm_runtime::field_table!(EmailEvent, [
        (0, campaign, "campaign"),
        (1, campaign_id, "campaignId"),
        (2, country, "country"),
        (3, custom_fields, "customFields"),
        (4, email_body, "emailBody"),
        (5, email_subject, "emailSubject"),
        (6, emails, "emails"),
        (7, hash, "hash"),
        (8, id, "id"),
        (9, industry, "industry"),
        (10, links, "links"),
        (11, locality, "locality"),
        (12, prospect_email, "prospectEmail"),
        (13, prospect_first_name, "prospectFirstName"),
        (14, prospect_id, "prospectId"),
        (15, prospect_last_name, "prospectLastName"),
        (16, prospect_name, "prospectName"),
        (17, skills, "skills"),
        (18, source, "source"),
        (19, source_page, "sourcePage"),
        (20, visited_at, "visitedAt"),
    ]);

    ::crm_runtime::field_table!(EmailVerificationMeta, [
        (0, emails, "emails"),
        (1, task_hash, "task_hash"),
    ]);

    ::crm_runtime::field_table!(EmailVerificationResult, [
        (0, data, "data"),
        (1, meta, "meta"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(EmailVerificationStarted, [
        (0, data, "data"),
        (1, meta, "meta"),
    ]);

    ::crm_runtime::field_table!(EmailVerificationStartedMeta, [
        (0, emails, "emails"),
    ]);

    ::crm_runtime::field_table!(EmailsByNameMeta, [
        (0, rows, "rows"),
        (1, task_hash, "task_hash"),
    ]);

    ::crm_runtime::field_table!(EmailsByNameResult, [
        (0, data, "data"),
        (1, meta, "meta"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(EmailsByNameStarted, [
        (0, data, "data"),
        (1, meta, "meta"),
    ]);

    ::crm_runtime::field_table!(EmailsByNameStartedMeta, [
        (0, rows, "rows"),
    ]);

    ::crm_runtime::field_table!(EmailsOfPerson, [
        (0, people, "people"),
        (1, result, "result"),
    ]);

    ::crm_runtime::field_table!(Error, [
        (0, error, "error"),
        (1, errors, "errors"),
        (2, message, "message"),
        (3, success, "success"),
    ]);

    ::crm_runtime::field_table!(ErrorDetail, [
        (0, code, "code"),
        (1, source, "source"),
        (2, title, "title"),
    ]);

    ::crm_runtime::choice!(
        ErrorDetails, "", [], [Array(::std::vec::Vec < ::serde_json::Value >),
        String(::std::string::String), ErrorDetail(ErrorDetail)]
    );
    ::crm_runtime::field_table!(FinishedProspect, [
        (0, campaign, "campaign"),
        (1, hash, "hash"),
        (2, id, "id"),
        (3, prospect_id, "prospectId"),
        (4, user_email, "userEmail"),
        (5, user_name, "userName"),
    ]);

    ::crm_runtime::choice!(
        FoundDomain, "", [], [Array(::std::vec::Vec < ::serde_json::Value >),
        DomainOfCompany(DomainOfCompany)]
    );
    ::crm_runtime::field_table!(FoundEmail, [
        (0, email, "email"),
        (1, smtp_status, "smtp_status"),
    ]);

    ::crm_runtime::choice!(
        FoundLinkedInProfile, "", [], [Array(::std::vec::Vec < ::serde_json::Value >),
        LinkedInProfile(LinkedInProfile)]
    );
    ::crm_runtime::field_table!(Job, [
        (0, city, "city"),
        (1, company_name, "companyName"),
        (2, company_type, "companyType"),
        (3, country, "country"),
        (4, end_date, "endDate"),
        (5, founded, "founded"),
        (6, industry, "industry"),
        (7, locality, "locality"),
        (8, position, "position"),
        (9, postal, "postal"),
        (10, site, "site"),
        (11, size, "size"),
        (12, social_link, "socialLink"),
        (13, start_date, "startDate"),
        (14, state, "state"),
        (15, street, "street"),
        (16, street2, "street2"),
    ]);

    ::crm_runtime::choice!(
        LinkMap, "", [], [Array(::std::vec::Vec < ::serde_json::Value >),
        Object(::std::collections::BTreeMap < ::std::string::String,
        ::std::string::String >)]
    );
    ::crm_runtime::field_table!(LinkedInPosition, [
        (0, country, "country"),
        (1, industry, "industry"),
        (2, linkedin_url, "linkedin_url"),
        (3, location, "location"),
        (4, name, "name"),
        (5, specializations, "specializations"),
        (6, title, "title"),
        (7, url, "url"),
    ]);

    ::crm_runtime::field_table!(LinkedInProfile, [
        (0, country, "country"),
        (1, first_name, "first_name"),
        (2, industry, "industry"),
        (3, last_name, "last_name"),
        (4, location, "location"),
        (5, name, "name"),
        (6, positions, "positions"),
        (7, skills, "skills"),
    ]);

    ::crm_runtime::field_table!(LinkedInProfileRow, [
        (0, result, "result"),
        (1, url, "url"),
    ]);

    ::crm_runtime::field_table!(LinkedInProfilesMeta, [
        (0, task_hash, "task_hash"),
        (1, urls, "urls"),
    ]);

    ::crm_runtime::field_table!(LinkedInProfilesResult, [
        (0, data, "data"),
        (1, meta, "meta"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(LinkedInProfilesStarted, [
        (0, data, "data"),
        (1, meta, "meta"),
    ]);

    ::crm_runtime::field_table!(LinkedInProfilesStartedMeta, [
        (0, urls, "urls"),
    ]);

    ::crm_runtime::field_table!(ListOfPage, [
        (0, contacts, "contacts"),
        (1, creation_date, "creationDate"),
        (2, emails_count, "emailsCount"),
        (3, name, "name"),
    ]);

    ::crm_runtime::field_table!(ListOfProspect, [
        (0, id, "id"),
        (1, name, "name"),
    ]);

    ::crm_runtime::field_table!(MailConnection, [
        (0, encryption, "encryption"),
        (1, host, "host"),
        (2, port, "port"),
        (3, status, "status"),
    ]);

    ::crm_runtime::field_table!(NameAndDomainEcho, [
        (0, domain, "domain"),
        (1, first_name, "first_name"),
        (2, last_name, "last_name"),
    ]);

    ::crm_runtime::field_table!(NextLink, [
        (0, next, "next"),
    ]);

    ::crm_runtime::field_table!(Pagination, [
        (0, has_more, "has_more"),
        (1, limit, "limit"),
        (2, offset, "offset"),
        (3, total, "total"),
    ]);

    ::crm_runtime::field_table!(Pipeline, [
        (0, created_at, "created_at"),
        (1, deals_count, "deals_count"),
        (2, deals_value, "deals_value"),
        (3, id, "id"),
        (4, name, "name"),
    ]);

    ::crm_runtime::field_table!(PipelineStage, [
        (0, deals_count, "deals_count"),
        (1, deals_value, "deals_value"),
        (2, id, "id"),
        (3, name, "name"),
        (4, order, "order"),
        (5, pipeline_id, "pipeline_id"),
    ]);

    ::crm_runtime::field_table!(PipelineStages, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(Pipelines, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(Profile, [
        (0, country, "country"),
        (1, current_jobs, "currentJobs"),
        (2, first_name, "firstName"),
        (3, id, "id"),
        (4, industry, "industry"),
        (5, last_name, "lastName"),
        (6, last_update_date, "lastUpdateDate"),
        (7, locality, "locality"),
        (8, logo, "logo"),
        (9, name, "name"),
        (10, previous_jobs, "previousJobs"),
        (11, social, "social"),
        (12, source, "source"),
        (13, success, "success"),
    ]);

    ::crm_runtime::field_table!(Prospect, [
        (0, campaigns, "campaigns"),
        (1, country, "country"),
        (2, current_job, "currentJob"),
        (3, current_jobs, "currentJobs"),
        (4, first_name, "firstName"),
        (5, id, "id"),
        (6, industry, "industry"),
        (7, last_name, "lastName"),
        (8, last_update_date, "lastUpdateDate"),
        (9, lists, "lists"),
        (10, locality, "locality"),
        (11, name, "name"),
        (12, previous_job, "previousJob"),
        (13, previous_jobs, "previousJobs"),
        (14, social, "social"),
    ]);

    ::crm_runtime::field_table!(ProspectAdded, [
        (0, added, "added"),
        (1, errors, "errors"),
        (2, id, "id"),
        (3, success, "success"),
        (4, updated, "updated"),
    ]);

    ::crm_runtime::field_table!(ProspectEmail, [
        (0, domain_type, "domainType"),
        (1, email, "email"),
        (2, is_disposable, "isDisposable"),
        (3, is_gibberish, "isGibberish"),
        (4, is_valid_format, "isValidFormat"),
        (5, is_verified, "isVerified"),
        (6, is_webmail, "isWebmail"),
        (7, job_status, "jobStatus"),
        (8, probability, "probability"),
        (9, smtp_status, "smtpStatus"),
    ]);

    ::crm_runtime::field_table!(ProspectEmails, [
        (0, emails, "emails"),
        (1, searching_date, "searching_date"),
    ]);

    ::crm_runtime::field_table!(ProspectEmailsResult, [
        (0, data, "data"),
        (1, links, "links"),
        (2, meta, "meta"),
        (3, status, "status"),
    ]);

    ::crm_runtime::field_table!(ProspectInList, [
        (0, emails, "emails"),
        (1, first_name, "firstName"),
        (2, id, "id"),
        (3, last_name, "lastName"),
        (4, name, "name"),
    ]);

    ::crm_runtime::field_table!(ProspectList, [
        (0, contacts, "contacts"),
        (1, creation_date, "creationDate"),
        (2, deletion_date, "deletionDate"),
        (3, id, "id"),
        (4, is_deleted, "isDeleted"),
        (5, name, "name"),
    ]);

    ::crm_runtime::field_table!(ProspectListCreated, [
        (0, data, "data"),
        (1, success, "success"),
    ]);

    ::crm_runtime::field_table!(ProspectListId, [
        (0, id, "id"),
    ]);

    ::crm_runtime::field_table!(ProspectResponse, [
        (0, data, "data"),
        (1, success, "success"),
    ]);

    ::crm_runtime::field_table!(ProspectsByEmail, [
        (0, data, "data"),
        (1, success, "success"),
    ]);

    ::crm_runtime::field_table!(ProspectsInList, [
        (0, list, "list"),
        (1, prospects, "prospects"),
        (2, success, "success"),
    ]);

    ::crm_runtime::field_table!(RecipientCheck, [
        (0, email, "email"),
        (1, exist, "exist"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(RecipientChecks, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(RecipientEvent, [
        (0, company, "company"),
        (1, country, "country"),
        (2, email_subject, "email_subject"),
        (3, event_time, "event_time"),
        (4, event_type, "event_type"),
        (5, hq_phone, "hq_phone"),
        (6, industry, "industry"),
        (7, job_position, "job_position"),
        (8, location, "location"),
        (9, phone, "phone"),
        (10, recipient_email, "recipient_email"),
        (11, recipient_name, "recipient_name"),
        (12, sender_email, "sender_email"),
        (13, website, "website"),
    ]);

    ::crm_runtime::field_table!(RecipientsActivity, [
        (0, data, "data"),
        (1, pagination, "pagination"),
    ]);

    ::crm_runtime::field_table!(Reply, [
        (0, message, "message"),
        (1, received_at, "receivedAt"),
        (2, subject, "subject"),
    ]);

    ::crm_runtime::field_table!(RevealedProspect, [
        (0, emails, "emails"),
        (1, first_name, "first_name"),
        (2, last_name, "last_name"),
        (3, linkedin_url, "linkedin_url"),
        (4, searching_date, "searching_date"),
    ]);

    ::crm_runtime::field_table!(Revenue, [
        (0, max, "max"),
        (1, min, "min"),
        (2, reported, "reported"),
    ]);

    ::crm_runtime::field_table!(Schedule, [
        (0, days, "days"),
        (1, id, "id"),
        (2, name, "name"),
        (3, timezone, "timezone"),
    ]);

    ::crm_runtime::field_table!(ScheduleDay, [
        (0, day, "day"),
        (1, enabled, "enabled"),
        (2, end_time, "end_time"),
        (3, start_time, "start_time"),
    ]);

    ::crm_runtime::field_table!(Schedules, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(SenderAccount, [
        (0, bcc_email, "bcc_email"),
        (1, created_at, "created_at"),
        (2, delay_fixed, "delay_fixed"),
        (3, delay_from, "delay_from"),
        (4, delay_to, "delay_to"),
        (5, delay_type, "delay_type"),
        (6, email_from, "email_from"),
        (7, id, "id"),
        (8, imap, "imap"),
        (9, limitation, "limitation"),
        (10, reply_to, "reply_to"),
        (11, sender_name, "sender_name"),
        (12, signature, "signature"),
        (13, smtp, "smtp"),
        (14, tags, "tags"),
        (15, timezone_id, "timezoneId"),
        (16, updated_at, "updated_at"),
    ]);

    ::crm_runtime::field_table!(SenderAccountResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(SenderAccountRow, [
        (0, email_from, "email_from"),
        (1, id, "id"),
        (2, imap, "imap"),
        (3, limitation, "limitation"),
        (4, provider, "provider"),
        (5, sender_name, "sender_name"),
        (6, suspended, "suspended"),
        (7, tags, "tags"),
        (8, valid, "valid"),
    ]);

    ::crm_runtime::field_table!(SenderAccounts, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(SenderImap, [
        (0, username, "username"),
        (1, valid, "valid"),
    ]);

    ::crm_runtime::field_table!(SenderStatus, [
        (0, imap, "imap"),
        (1, smtp, "smtp"),
    ]);

    ::crm_runtime::field_table!(SenderStatusResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(SentEmail, [
        (0, campaign, "campaign"),
        (1, hash, "hash"),
        (2, id, "id"),
        (3, sent_date, "sentDate"),
        (4, user_email, "userEmail"),
        (5, user_name, "userName"),
    ]);

    ::crm_runtime::field_table!(SocialLink, [
        (0, link, "link"),
        (1, type_, "type"),
    ]);

    ::crm_runtime::field_table!(StepContent, [
        (0, body, "body"),
        (1, id, "id"),
        (2, plain_text, "plain_text"),
        (3, subject, "subject"),
        (4, usage, "usage"),
    ]);

    ::crm_runtime::field_table!(StepContentRefRead, [
        (0, id, "id"),
        (1, plain_text, "plain_text"),
        (2, usage, "usage"),
    ]);

    ::crm_runtime::field_table!(StepContentResponse, [
        (0, data, "data"),
        (1, success, "success"),
    ]);

    ::crm_runtime::choice!(
        StepValue, "", [], [Integer(i64), Array(::std::vec::Vec < i64 >)]
    );
    ::crm_runtime::field_table!(Succeeded, [
        (0, success, "success"),
    ]);

    ::crm_runtime::field_table!(SucceededInside, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(TaskId, [
        (0, task_hash, "task_hash"),
    ]);

    ::crm_runtime::field_table!(TaskMeta, [
        (0, page, "page"),
        (1, task_hash, "task_hash"),
    ]);

    ::crm_runtime::field_table!(TaskStarted, [
        (0, data, "data"),
        (1, links, "links"),
        (2, meta, "meta"),
    ]);

    ::crm_runtime::field_table!(TaskStartedLinks, [
        (0, result, "result"),
    ]);

    ::crm_runtime::field_table!(TaskStartedMeta, [
        (0, domain, "domain"),
        (1, next, "next"),
        (2, page, "page"),
        (3, positions, "positions"),
        (4, tab, "tab"),
        (5, task_hash, "task_hash"),
    ]);

    ::crm_runtime::choice!(
        V1Date, "", [], [String(::std::string::String), V1DateParts(V1DateParts)]
    );
    ::crm_runtime::field_table!(V1DateParts, [
        (0, date, "date"),
        (1, timezone, "timezone"),
        (2, timezone_type, "timezone_type"),
    ]);

    ::crm_runtime::field_table!(VerifiedEmail, [
        (0, email, "email"),
        (1, result, "result"),
    ]);

    ::crm_runtime::field_table!(WarmUp, [
        (0, body, "body"),
        (1, campaign_deadline, "campaign_deadline"),
        (2, daily_limit, "daily_limit"),
        (3, deliverability, "deliverability"),
        (4, email_account, "email_account"),
        (5, enable_ctd, "enable_ctd"),
        (6, enable_proxy, "enable_proxy"),
        (7, from, "from"),
        (8, id, "id"),
        (9, increase, "increase"),
        (10, per_day, "per_day"),
        (11, reply_rate, "reply_rate"),
        (12, schedule, "schedule"),
        (13, send_to_paid_domain, "send_to_paid_domain"),
        (14, sent_today, "sent_today"),
        (15, start_date, "start_date"),
        (16, status, "status"),
        (17, strategy, "strategy"),
        (18, subject, "subject"),
        (19, template_name, "template_name"),
        (20, total_saved_from_spam, "total_saved_from_spam"),
        (21, warm_up_error, "warm_up_error"),
    ]);

    ::crm_runtime::field_table!(WarmUpAccount, [
        (0, custom_tracking_domain, "custom_tracking_domain"),
        (1, delay, "delay"),
        (2, email_from, "email_from"),
        (3, id, "id"),
        (4, limit, "limit"),
        (5, per_day, "per_day"),
        (6, provider, "provider"),
        (7, schedule_required, "schedule_required"),
        (8, type_, "type"),
    ]);

    ::crm_runtime::field_table!(WarmUpChanged, [
        (0, data, "data"),
        (1, success, "success"),
    ]);

    ::crm_runtime::field_table!(WarmUpDay, [
        (0, bounces, "bounces"),
        (1, categories_emails, "categories_emails"),
        (2, emails_sent, "emails_sent"),
        (3, inbox_emails, "inbox_emails"),
        (4, replies, "replies"),
        (5, scheduled, "scheduled"),
        (6, spam_emails, "spam_emails"),
    ]);

    ::crm_runtime::choice!(
        WarmUpDays, "", [], [Array(::std::vec::Vec < ::serde_json::Value >),
        Object(::std::collections::BTreeMap < ::std::string::String, WarmUpDay >)]
    );
    ::crm_runtime::field_table!(WarmUpDeliverability, [
        (0, categories, "categories"),
        (1, inbox, "inbox"),
        (2, spam, "spam"),
    ]);

    ::crm_runtime::field_table!(WarmUpId, [
        (0, id, "id"),
    ]);

    ::crm_runtime::field_table!(WarmUpProviderFigures, [
        (0, categories, "categories"),
        (1, count, "count"),
        (2, id, "id"),
        (3, percent, "percent"),
        (4, spam, "spam"),
    ]);

    ::crm_runtime::choice!(
        WarmUpProviders, "", [], [Array(::std::vec::Vec < ::serde_json::Value >),
        Object(::std::collections::BTreeMap < ::std::string::String,
        WarmUpProviderFigures >)]
    );
    ::crm_runtime::field_table!(WarmUpResponse, [
        (0, data, "data"),
        (1, success, "success"),
    ]);

    ::crm_runtime::field_table!(WarmUpShare, [
        (0, count, "count"),
        (1, percent, "percent"),
    ]);

    ::crm_runtime::field_table!(WarmUpStatistics, [
        (0, daily_statistics, "daily_statistics"),
        (1, deliverability, "deliverability"),
        (2, is_calculated, "is_calculated"),
        (3, provider_statistics, "provider_statistics"),
    ]);

    ::crm_runtime::field_table!(WarmUpStatisticsResponse, [
        (0, data, "data"),
        (1, success, "success"),
    ]);

    ::crm_runtime::field_table!(WarmUps, [
        (0, data, "data"),
        (1, meta, "meta"),
        (2, success, "success"),
    ]);

    ::crm_runtime::field_table!(WarmUpsMeta, [
        (0, page, "page"),
        (1, per_page, "per_page"),
        (2, total_items, "total_items"),
        (3, total_pages, "total_pages"),
    ]);

    ::crm_runtime::field_table!(Webhook, [
        (0, created_at, "created_at"),
        (1, end_point, "end_point"),
        (2, event_action, "event_action"),
        (3, event_object, "event_object"),
        (4, id, "id"),
        (5, status, "status"),
    ]);

    ::crm_runtime::field_table!(WebhookMeta, [
        (0, user_id, "user_id"),
    ]);

    ::crm_runtime::field_table!(WebhookResponse, [
        (0, data, "data"),
        (1, meta, "meta"),
    ]);

    ::crm_runtime::field_table!(WebhookRow, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(Webhooks, [
        (0, data, "data"),
        (1, meta, "meta"),
    ]);

    ::crm_runtime::field_table!(WebhooksMeta, [
        (0, user_id, "user_id"),
        (1, webhooks_count, "webhooks_count"),
    ]);

    impl ::std::fmt::Debug for AccessToken {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("AccessToken")
                .field("access_token", &::crm_runtime::client::SECRET)
                .field("expires_in", &self.expires_in)
                .field("token_type", &self.token_type)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for AccessTokenRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("AccessTokenRequest")
                .field("client_id", &::crm_runtime::client::SECRET)
                .field("client_secret", &::crm_runtime::client::SECRET)
                .field("grant_type", &self.grant_type)
                .finish()
        }
    }

    impl ::std::fmt::Debug for CampaignReply {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CampaignReply")
                .field("campaign", &self.campaign)
                .field("campaign_id", &self.campaign_id)
                .field("linked_in_profile", &::crm_runtime::client::PERSONAL)
                .field("prospect_email", &::crm_runtime::client::PERSONAL)
                .field("prospect_id", &self.prospect_id)
                .field("prospect_name", &::crm_runtime::client::PERSONAL)
                .field("received_at", &self.received_at)
                .field("replies", &self.replies)
                .field("reply_type", &self.reply_type)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for CheckedEmail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CheckedEmail")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("is_disposable", &self.is_disposable)
                .field("is_gibberish", &self.is_gibberish)
                .field("is_valid_format", &self.is_valid_format)
                .field("is_webmail", &self.is_webmail)
                .field("smtp_status", &self.smtp_status)
                .field("unknown_status_reason", &self.unknown_status_reason)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DatabaseProspect {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DatabaseProspect")
                .field("company", &self.company)
                .field(
                    "email_and_hidden_info_reveal",
                    &self.email_and_hidden_info_reveal,
                )
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("industry", &self.industry)
                .field("job_title", &self.job_title)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("linkedin_url", &::crm_runtime::client::PERSONAL)
                .field("list_id", &self.list_id)
                .field("location", &self.location)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DoNotEmailDuplicates {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DoNotEmailDuplicates")
                .field("duplicates", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DoNotEmailList {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DoNotEmailList")
                .field("id", &self.id)
                .field("name", &self.name)
                .field("owner", &::crm_runtime::client::PERSONAL)
                .field("total", &self.total)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DoNotEmailRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DoNotEmailRequest")
                .field("items", &::crm_runtime::client::PERSONAL)
                .field("list_id", &self.list_id)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DomainCompany {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DomainCompany")
                .field("city", &self.city)
                .field("company_name", &self.company_name)
                .field("founded", &self.founded)
                .field("hq_phone", &::crm_runtime::client::PERSONAL)
                .field("industry", &self.industry)
                .field("related_domains", &self.related_domains)
                .field("size", &self.size)
                .field("website", &self.website)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DomainEmail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DomainEmail")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DomainProspect {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DomainProspect")
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("position", &self.position)
                .field("search_emails_start", &self.search_emails_start)
                .field("source_page", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DomainSearchLinks {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DomainSearchLinks")
                .field("domain_emails", &::crm_runtime::client::PERSONAL)
                .field("generic_contacts", &self.generic_contacts)
                .field("prospects", &self.prospects)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailEvent {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailEvent")
                .field("campaign", &self.campaign)
                .field("campaign_id", &self.campaign_id)
                .field("country", &self.country)
                .field("custom_fields", &self.custom_fields)
                .field("email_body", &self.email_body)
                .field("email_subject", &self.email_subject)
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("hash", &self.hash)
                .field("id", &self.id)
                .field("industry", &self.industry)
                .field("links", &self.links)
                .field("locality", &self.locality)
                .field("prospect_email", &::crm_runtime::client::PERSONAL)
                .field("prospect_first_name", &::crm_runtime::client::PERSONAL)
                .field("prospect_id", &self.prospect_id)
                .field("prospect_last_name", &::crm_runtime::client::PERSONAL)
                .field("prospect_name", &::crm_runtime::client::PERSONAL)
                .field("skills", &self.skills)
                .field("source", &self.source)
                .field("source_page", &::crm_runtime::client::PERSONAL)
                .field("visited_at", &self.visited_at)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailVerificationMeta {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailVerificationMeta")
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("task_hash", &self.task_hash)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailVerificationRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailVerificationRequest")
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("webhook_url", &self.webhook_url)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailVerificationStartedMeta {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailVerificationStartedMeta")
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailsOfPerson {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailsOfPerson")
                .field("people", &::crm_runtime::client::PERSONAL)
                .field("result", &self.result)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for FinishedProspect {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("FinishedProspect")
                .field("campaign", &self.campaign)
                .field("hash", &self.hash)
                .field("id", &self.id)
                .field("prospect_id", &self.prospect_id)
                .field("user_email", &::crm_runtime::client::PERSONAL)
                .field("user_name", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for FoundEmail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("FoundEmail")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("smtp_status", &self.smtp_status)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for LinkedInPosition {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("LinkedInPosition")
                .field("country", &self.country)
                .field("industry", &self.industry)
                .field("linkedin_url", &::crm_runtime::client::PERSONAL)
                .field("location", &self.location)
                .field("name", &self.name)
                .field("specializations", &self.specializations)
                .field("title", &self.title)
                .field("url", &self.url)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for LinkedInProfile {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("LinkedInProfile")
                .field("country", &self.country)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("industry", &self.industry)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("location", &self.location)
                .field("name", &::crm_runtime::client::PERSONAL)
                .field("positions", &self.positions)
                .field("skills", &self.skills)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for LinkedInProfileRow {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("LinkedInProfileRow")
                .field("result", &self.result)
                .field("url", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for LinkedInProfilesMeta {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("LinkedInProfilesMeta")
                .field("task_hash", &self.task_hash)
                .field("urls", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for LinkedInProfilesRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("LinkedInProfilesRequest")
                .field("urls", &::crm_runtime::client::PERSONAL)
                .field("webhook_url", &self.webhook_url)
                .finish()
        }
    }

    impl ::std::fmt::Debug for LinkedInProfilesStartedMeta {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("LinkedInProfilesStartedMeta")
                .field("urls", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for NameAndDomain {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("NameAndDomain")
                .field("domain", &self.domain)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for NameAndDomainEcho {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("NameAndDomainEcho")
                .field("domain", &self.domain)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for Profile {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Profile")
                .field("country", &self.country)
                .field("current_jobs", &self.current_jobs)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("industry", &self.industry)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("last_update_date", &self.last_update_date)
                .field("locality", &self.locality)
                .field("logo", &::crm_runtime::client::PERSONAL)
                .field("name", &::crm_runtime::client::PERSONAL)
                .field("previous_jobs", &self.previous_jobs)
                .field("social", &self.social)
                .field("source", &self.source)
                .field("success", &self.success)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProfileByEmailRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProfileByEmailRequest")
                .field("email", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for Prospect {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Prospect")
                .field("campaigns", &self.campaigns)
                .field("country", &self.country)
                .field("current_job", &self.current_job)
                .field("current_jobs", &self.current_jobs)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("industry", &self.industry)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("last_update_date", &self.last_update_date)
                .field("lists", &self.lists)
                .field("locality", &self.locality)
                .field("name", &::crm_runtime::client::PERSONAL)
                .field("previous_job", &self.previous_job)
                .field("previous_jobs", &self.previous_jobs)
                .field("social", &self.social)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectAdd {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectAdd")
                .field("company_name", &self.company_name)
                .field("company_site", &self.company_site)
                .field("country", &self.country)
                .field("create_duplicates", &self.create_duplicates)
                .field("custom_fields", &::crm_runtime::client::PERSONAL)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("full_name", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("list_id", &self.list_id)
                .field("locality", &self.locality)
                .field("phones", &::crm_runtime::client::PERSONAL)
                .field("position", &self.position)
                .field("social_links", &::crm_runtime::client::PERSONAL)
                .field("update_contact", &self.update_contact)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectByEmailRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectByEmailRequest")
                .field("email", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectEmail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectEmail")
                .field("domain_type", &self.domain_type)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("is_disposable", &self.is_disposable)
                .field("is_gibberish", &self.is_gibberish)
                .field("is_valid_format", &self.is_valid_format)
                .field("is_verified", &self.is_verified)
                .field("is_webmail", &self.is_webmail)
                .field("job_status", &self.job_status)
                .field("probability", &self.probability)
                .field("smtp_status", &self.smtp_status)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectEmails {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectEmails")
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("searching_date", &self.searching_date)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectFilter {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectFilter")
                .field("departments", &self.departments)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("job_titles", &self.job_titles)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("locations", &self.locations)
                .field("management_levels", &self.management_levels)
                .field("skills", &self.skills)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectInList {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectInList")
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("name", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for RecipientCheck {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("RecipientCheck")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("exist", &self.exist)
                .field("status", &self.status)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for RecipientEvent {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("RecipientEvent")
                .field("company", &self.company)
                .field("country", &self.country)
                .field("email_subject", &self.email_subject)
                .field("event_time", &self.event_time)
                .field("event_type", &self.event_type)
                .field("hq_phone", &::crm_runtime::client::PERSONAL)
                .field("industry", &self.industry)
                .field("job_position", &self.job_position)
                .field("location", &self.location)
                .field("phone", &::crm_runtime::client::PERSONAL)
                .field("recipient_email", &::crm_runtime::client::PERSONAL)
                .field("recipient_name", &::crm_runtime::client::PERSONAL)
                .field("sender_email", &::crm_runtime::client::PERSONAL)
                .field("website", &self.website)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for RecipientStatusChange {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("RecipientStatusChange")
                .field("campaign_id", &self.campaign_id)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("status", &self.status)
                .finish()
        }
    }

    impl ::std::fmt::Debug for Reply {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Reply")
                .field("message", &::crm_runtime::client::PERSONAL)
                .field("received_at", &self.received_at)
                .field("subject", &self.subject)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for RevealedProspect {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("RevealedProspect")
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("linkedin_url", &::crm_runtime::client::PERSONAL)
                .field("searching_date", &self.searching_date)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for SenderAccount {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("SenderAccount")
                .field("bcc_email", &::crm_runtime::client::PERSONAL)
                .field("created_at", &self.created_at)
                .field("delay_fixed", &self.delay_fixed)
                .field("delay_from", &self.delay_from)
                .field("delay_to", &self.delay_to)
                .field("delay_type", &self.delay_type)
                .field("email_from", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("imap", &self.imap)
                .field("limitation", &self.limitation)
                .field("reply_to", &::crm_runtime::client::PERSONAL)
                .field("sender_name", &::crm_runtime::client::PERSONAL)
                .field("signature", &self.signature)
                .field("smtp", &self.smtp)
                .field("tags", &self.tags)
                .field("timezone_id", &self.timezone_id)
                .field("updated_at", &self.updated_at)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for SenderAccountCreate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("SenderAccountCreate")
                .field("bcc_email", &::crm_runtime::client::PERSONAL)
                .field("delay_fixed", &self.delay_fixed)
                .field("delay_from", &self.delay_from)
                .field("delay_to", &self.delay_to)
                .field("delay_type", &self.delay_type)
                .field("email_from", &::crm_runtime::client::PERSONAL)
                .field("imap", &self.imap)
                .field("limitation", &self.limitation)
                .field("password", &::crm_runtime::client::SECRET)
                .field("reply_to", &::crm_runtime::client::PERSONAL)
                .field("sender_name", &::crm_runtime::client::PERSONAL)
                .field("signature", &self.signature)
                .field("smtp", &self.smtp)
                .field("tags", &self.tags)
                .field("timezone_id", &self.timezone_id)
                .finish()
        }
    }

    impl ::std::fmt::Debug for SenderAccountRow {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("SenderAccountRow")
                .field("email_from", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("imap", &self.imap)
                .field("limitation", &self.limitation)
                .field("provider", &self.provider)
                .field("sender_name", &::crm_runtime::client::PERSONAL)
                .field("suspended", &self.suspended)
                .field("tags", &self.tags)
                .field("valid", &self.valid)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for SenderAccountUpdate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("SenderAccountUpdate")
                .field("bcc_email", &::crm_runtime::client::PERSONAL)
                .field("delay_fixed", &self.delay_fixed)
                .field("delay_from", &self.delay_from)
                .field("delay_to", &self.delay_to)
                .field("delay_type", &self.delay_type)
                .field("email_from", &::crm_runtime::client::PERSONAL)
                .field("imap", &self.imap)
                .field("limitation", &self.limitation)
                .field("password", &::crm_runtime::client::SECRET)
                .field("reply_to", &::crm_runtime::client::PERSONAL)
                .field("sender_name", &::crm_runtime::client::PERSONAL)
                .field("signature", &self.signature)
                .field("smtp", &self.smtp)
                .field("tags", &self.tags)
                .field("timezone_id", &self.timezone_id)
                .finish()
        }
    }

    impl ::std::fmt::Debug for SenderImap {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("SenderImap")
                .field("username", &::crm_runtime::client::PERSONAL)
                .field("valid", &self.valid)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for SentEmail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("SentEmail")
                .field("campaign", &self.campaign)
                .field("hash", &self.hash)
                .field("id", &self.id)
                .field("sent_date", &self.sent_date)
                .field("user_email", &::crm_runtime::client::PERSONAL)
                .field("user_name", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for SocialLink {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("SocialLink")
                .field("link", &::crm_runtime::client::PERSONAL)
                .field("type_", &self.type_)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for VerifiedEmail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("VerifiedEmail")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("result", &self.result)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for WarmUpAccount {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("WarmUpAccount")
                .field("custom_tracking_domain", &self.custom_tracking_domain)
                .field("delay", &self.delay)
                .field("email_from", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("limit", &self.limit)
                .field("per_day", &self.per_day)
                .field("provider", &self.provider)
                .field("schedule_required", &self.schedule_required)
                .field("type_", &self.type_)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl AccessTokenRequest {
        /// Starts with nothing given. Required: `client_id`, `client_secret`, `grant_type`.
        pub fn builder() -> AccessTokenRequestBuilder {
            AccessTokenRequestBuilder {
                client_id: ::crm_runtime::client::Missing,
                client_secret: ::crm_runtime::client::Missing,
                grant_type: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`AccessTokenRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct AccessTokenRequestBuilder<
        ClientIdState = ::crm_runtime::client::Missing,
        ClientSecretState = ::crm_runtime::client::Missing,
        GrantTypeState = ::crm_runtime::client::Missing,
    > {
        client_id: ClientIdState,
        client_secret: ClientSecretState,
        grant_type: GrantTypeState,
    }

    impl<
        ClientIdState,
        ClientSecretState,
        GrantTypeState,
    > AccessTokenRequestBuilder<ClientIdState, ClientSecretState, GrantTypeState> {
        /// API user id of the account, 32 characters in the sample.
        pub fn client_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> AccessTokenRequestBuilder<
            ::std::string::String,
            ClientSecretState,
            GrantTypeState,
        > {
            AccessTokenRequestBuilder {
                client_id: value.into(),
                client_secret: self.client_secret,
                grant_type: self.grant_type,
            }
        }

        /// API secret of the account, 32 characters in the sample.
        pub fn client_secret(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> AccessTokenRequestBuilder<
            ClientIdState,
            ::std::string::String,
            GrantTypeState,
        > {
            AccessTokenRequestBuilder {
                client_secret: value.into(),
                client_id: self.client_id,
                grant_type: self.grant_type,
            }
        }

        /// Always `client_credentials`.
        pub fn grant_type(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> AccessTokenRequestBuilder<
            ClientIdState,
            ClientSecretState,
            ::std::string::String,
        > {
            AccessTokenRequestBuilder {
                grant_type: value.into(),
                client_id: self.client_id,
                client_secret: self.client_secret,
            }
        }

        /// The finished value.
        pub fn build(self) -> AccessTokenRequest
        where
            ClientIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::client_id,
            >,
            ClientSecretState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::client_secret,
            >,
            GrantTypeState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::grant_type,
            >,
        {
            AccessTokenRequest {
                client_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::client_id,
                >::given(self.client_id),
                client_secret: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::client_secret,
                >::given(self.client_secret),
                grant_type: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::grant_type,
                >::given(self.grant_type),
            }
        }
    }

    impl CampaignActionRequest {
        /// Starts with nothing given. Required: `action`.
        pub fn builder() -> CampaignActionRequestBuilder {
            CampaignActionRequestBuilder {
                action: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`CampaignActionRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CampaignActionRequestBuilder<
        ActionState = ::crm_runtime::client::Missing,
    > {
        action: ActionState,
    }

    impl<ActionState> CampaignActionRequestBuilder<ActionState> {
        /// What is done.
        pub fn action(
            self,
            value: impl ::std::convert::Into<CampaignAction>,
        ) -> CampaignActionRequestBuilder<CampaignAction> {
            CampaignActionRequestBuilder {
                action: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> CampaignActionRequest
        where
            ActionState: ::crm_runtime::client::Given<CampaignAction, required::action>,
        {
            CampaignActionRequest {
                action: ::crm_runtime::client::Given::<
                    CampaignAction,
                    required::action,
                >::given(self.action),
            }
        }
    }

    impl CampaignCreate {
        /// Starts with nothing given. Required: `archive_in_months`, `complete_campaign_after_last_step`, `priority`, `recipients`, `sequence`, `title`.
        pub fn builder() -> CampaignCreateBuilder {
            CampaignCreateBuilder {
                archive_in_months: ::crm_runtime::client::Missing,
                complete_campaign_after_last_step: ::crm_runtime::client::Missing,
                complete_campaign_at: ::std::option::Option::None,
                deals: ::std::option::Option::None,
                email_accounts: ::std::option::Option::None,
                linkedin_accounts: ::std::option::Option::None,
                priority: ::crm_runtime::client::Missing,
                provider_matching: ::std::option::Option::None,
                recipients: ::crm_runtime::client::Missing,
                schedule_id: ::std::option::Option::None,
                sending_settings: ::std::option::Option::None,
                sequence: ::crm_runtime::client::Missing,
                start_campaign_at: ::std::option::Option::None,
                timezone: ::std::option::Option::None,
                title: ::crm_runtime::client::Missing,
                tracking: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CampaignCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CampaignCreateBuilder<
        ArchiveInMonthsState = ::crm_runtime::client::Missing,
        CompleteCampaignAfterLastStepState = ::crm_runtime::client::Missing,
        PriorityState = ::crm_runtime::client::Missing,
        RecipientsState = ::crm_runtime::client::Missing,
        SequenceState = ::crm_runtime::client::Missing,
        TitleState = ::crm_runtime::client::Missing,
    > {
        archive_in_months: ArchiveInMonthsState,
        complete_campaign_after_last_step: CompleteCampaignAfterLastStepState,
        complete_campaign_at: ::std::option::Option<ClearableString>,
        deals: ::std::option::Option<ClearableCampaignDeals>,
        email_accounts: ::std::option::Option<::std::vec::Vec<i64>>,
        linkedin_accounts: ::std::option::Option<::std::vec::Vec<i64>>,
        priority: PriorityState,
        provider_matching: ::std::option::Option<bool>,
        recipients: RecipientsState,
        schedule_id: ::std::option::Option<i64>,
        sending_settings: ::std::option::Option<CampaignSendingSettings>,
        sequence: SequenceState,
        start_campaign_at: ::std::option::Option<ClearableString>,
        timezone: ::std::option::Option<::std::string::String>,
        title: TitleState,
        tracking: ::std::option::Option<CampaignTracking>,
    }

    impl<
        ArchiveInMonthsState,
        CompleteCampaignAfterLastStepState,
        PriorityState,
        RecipientsState,
        SequenceState,
        TitleState,
    > CampaignCreateBuilder<
        ArchiveInMonthsState,
        CompleteCampaignAfterLastStepState,
        PriorityState,
        RecipientsState,
        SequenceState,
        TitleState,
    > {
        /// Months until it is archived.
        pub fn archive_in_months(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> CampaignCreateBuilder<
            i64,
            CompleteCampaignAfterLastStepState,
            PriorityState,
            RecipientsState,
            SequenceState,
            TitleState,
        > {
            CampaignCreateBuilder {
                archive_in_months: value.into(),
                complete_campaign_after_last_step: self
                    .complete_campaign_after_last_step,
                complete_campaign_at: self.complete_campaign_at,
                deals: self.deals,
                email_accounts: self.email_accounts,
                linkedin_accounts: self.linkedin_accounts,
                priority: self.priority,
                provider_matching: self.provider_matching,
                recipients: self.recipients,
                schedule_id: self.schedule_id,
                sending_settings: self.sending_settings,
                sequence: self.sequence,
                start_campaign_at: self.start_campaign_at,
                timezone: self.timezone,
                title: self.title,
                tracking: self.tracking,
            }
        }

        /// Whether it ends when all have passed the last step.
        pub fn complete_campaign_after_last_step(
            self,
            value: impl ::std::convert::Into<bool>,
        ) -> CampaignCreateBuilder<
            ArchiveInMonthsState,
            bool,
            PriorityState,
            RecipientsState,
            SequenceState,
            TitleState,
        > {
            CampaignCreateBuilder {
                complete_campaign_after_last_step: value.into(),
                archive_in_months: self.archive_in_months,
                complete_campaign_at: self.complete_campaign_at,
                deals: self.deals,
                email_accounts: self.email_accounts,
                linkedin_accounts: self.linkedin_accounts,
                priority: self.priority,
                provider_matching: self.provider_matching,
                recipients: self.recipients,
                schedule_id: self.schedule_id,
                sending_settings: self.sending_settings,
                sequence: self.sequence,
                start_campaign_at: self.start_campaign_at,
                timezone: self.timezone,
                title: self.title,
                tracking: self.tracking,
            }
        }

        /// End, `YYYY-MM-DD HH:MM:SS`.
        pub fn complete_campaign_at(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.complete_campaign_at = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `complete_campaign_at`, which clears it.
        pub fn clear_complete_campaign_at(mut self) -> Self {
            self.complete_campaign_at = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Deals that it creates.
        pub fn deals(mut self, value: impl ::std::convert::Into<CampaignDeals>) -> Self {
            self.deals = ::std::option::Option::Some(
                ClearableCampaignDeals(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `deals`, which clears it.
        pub fn clear_deals(mut self) -> Self {
            self.deals = ::std::option::Option::Some(
                ClearableCampaignDeals(::std::option::Option::None),
            );
            self
        }

        /// Sender accounts, from `sender_accounts_list`. Needed for campaigns that send email.
        pub fn email_accounts(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = i64>,
        ) -> Self {
            self.email_accounts = ::std::option::Option::Some(
                value.into_iter().collect(),
            );
            self
        }

        /// LinkedIn accounts, by the ids of the page in the app; no call lists them.
        pub fn linkedin_accounts(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = i64>,
        ) -> Self {
            self.linkedin_accounts = ::std::option::Option::Some(
                value.into_iter().collect(),
            );
            self
        }

        /// Priority of sending.
        pub fn priority(
            self,
            value: impl ::std::convert::Into<CampaignPriority>,
        ) -> CampaignCreateBuilder<
            ArchiveInMonthsState,
            CompleteCampaignAfterLastStepState,
            CampaignPriority,
            RecipientsState,
            SequenceState,
            TitleState,
        > {
            CampaignCreateBuilder {
                priority: value.into(),
                archive_in_months: self.archive_in_months,
                complete_campaign_after_last_step: self
                    .complete_campaign_after_last_step,
                complete_campaign_at: self.complete_campaign_at,
                deals: self.deals,
                email_accounts: self.email_accounts,
                linkedin_accounts: self.linkedin_accounts,
                provider_matching: self.provider_matching,
                recipients: self.recipients,
                schedule_id: self.schedule_id,
                sending_settings: self.sending_settings,
                sequence: self.sequence,
                start_campaign_at: self.start_campaign_at,
                timezone: self.timezone,
                title: self.title,
                tracking: self.tracking,
            }
        }

        /// Whether recipients get their emails from senders at the same provider. True only with two sender accounts or more. Needed for campaigns that send email.
        pub fn provider_matching(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.provider_matching = ::std::option::Option::Some(value.into());
            self
        }

        /// To whom it sends.
        pub fn recipients(
            self,
            value: impl ::std::convert::Into<CampaignRecipients>,
        ) -> CampaignCreateBuilder<
            ArchiveInMonthsState,
            CompleteCampaignAfterLastStepState,
            PriorityState,
            CampaignRecipients,
            SequenceState,
            TitleState,
        > {
            CampaignCreateBuilder {
                recipients: value.into(),
                archive_in_months: self.archive_in_months,
                complete_campaign_after_last_step: self
                    .complete_campaign_after_last_step,
                complete_campaign_at: self.complete_campaign_at,
                deals: self.deals,
                email_accounts: self.email_accounts,
                linkedin_accounts: self.linkedin_accounts,
                priority: self.priority,
                provider_matching: self.provider_matching,
                schedule_id: self.schedule_id,
                sending_settings: self.sending_settings,
                sequence: self.sequence,
                start_campaign_at: self.start_campaign_at,
                timezone: self.timezone,
                title: self.title,
                tracking: self.tracking,
            }
        }

        /// Schedule, from `schedules_list`.
        pub fn schedule_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.schedule_id = ::std::option::Option::Some(value.into());
            self
        }

        /// How it sends. Needed for campaigns that send email.
        pub fn sending_settings(
            mut self,
            value: impl ::std::convert::Into<CampaignSendingSettings>,
        ) -> Self {
            self.sending_settings = ::std::option::Option::Some(value.into());
            self
        }

        /// The flow.
        pub fn sequence(
            self,
            value: impl ::std::convert::Into<CampaignSequence>,
        ) -> CampaignCreateBuilder<
            ArchiveInMonthsState,
            CompleteCampaignAfterLastStepState,
            PriorityState,
            RecipientsState,
            CampaignSequence,
            TitleState,
        > {
            CampaignCreateBuilder {
                sequence: value.into(),
                archive_in_months: self.archive_in_months,
                complete_campaign_after_last_step: self
                    .complete_campaign_after_last_step,
                complete_campaign_at: self.complete_campaign_at,
                deals: self.deals,
                email_accounts: self.email_accounts,
                linkedin_accounts: self.linkedin_accounts,
                priority: self.priority,
                provider_matching: self.provider_matching,
                recipients: self.recipients,
                schedule_id: self.schedule_id,
                sending_settings: self.sending_settings,
                start_campaign_at: self.start_campaign_at,
                timezone: self.timezone,
                title: self.title,
                tracking: self.tracking,
            }
        }

        /// Start, `YYYY-MM-DD HH:MM:SS`.
        pub fn start_campaign_at(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_campaign_at = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `start_campaign_at`, which clears it.
        pub fn clear_start_campaign_at(mut self) -> Self {
            self.start_campaign_at = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Name of the time zone, `America/New_York`.
        pub fn timezone(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.timezone = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the campaign.
        pub fn title(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignCreateBuilder<
            ArchiveInMonthsState,
            CompleteCampaignAfterLastStepState,
            PriorityState,
            RecipientsState,
            SequenceState,
            ::std::string::String,
        > {
            CampaignCreateBuilder {
                title: value.into(),
                archive_in_months: self.archive_in_months,
                complete_campaign_after_last_step: self
                    .complete_campaign_after_last_step,
                complete_campaign_at: self.complete_campaign_at,
                deals: self.deals,
                email_accounts: self.email_accounts,
                linkedin_accounts: self.linkedin_accounts,
                priority: self.priority,
                provider_matching: self.provider_matching,
                recipients: self.recipients,
                schedule_id: self.schedule_id,
                sending_settings: self.sending_settings,
                sequence: self.sequence,
                start_campaign_at: self.start_campaign_at,
                timezone: self.timezone,
                tracking: self.tracking,
            }
        }

        /// What it tracks. Needed for campaigns that send email.
        pub fn tracking(
            mut self,
            value: impl ::std::convert::Into<CampaignTracking>,
        ) -> Self {
            self.tracking = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CampaignCreate
        where
            ArchiveInMonthsState: ::crm_runtime::client::Given<
                i64,
                required::archive_in_months,
            >,
            CompleteCampaignAfterLastStepState: ::crm_runtime::client::Given<
                bool,
                required::complete_campaign_after_last_step,
            >,
            PriorityState: ::crm_runtime::client::Given<
                CampaignPriority,
                required::priority,
            >,
            RecipientsState: ::crm_runtime::client::Given<
                CampaignRecipients,
                required::recipients,
            >,
            SequenceState: ::crm_runtime::client::Given<
                CampaignSequence,
                required::sequence,
            >,
            TitleState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::title,
            >,
        {
            CampaignCreate {
                archive_in_months: ::crm_runtime::client::Given::<
                    i64,
                    required::archive_in_months,
                >::given(self.archive_in_months),
                complete_campaign_after_last_step: ::crm_runtime::client::Given::<
                    bool,
                    required::complete_campaign_after_last_step,
                >::given(self.complete_campaign_after_last_step),
                complete_campaign_at: self.complete_campaign_at,
                deals: self.deals,
                email_accounts: self.email_accounts,
                linkedin_accounts: self.linkedin_accounts,
                priority: ::crm_runtime::client::Given::<
                    CampaignPriority,
                    required::priority,
                >::given(self.priority),
                provider_matching: self.provider_matching,
                recipients: ::crm_runtime::client::Given::<
                    CampaignRecipients,
                    required::recipients,
                >::given(self.recipients),
                schedule_id: self.schedule_id,
                sending_settings: self.sending_settings,
                sequence: ::crm_runtime::client::Given::<
                    CampaignSequence,
                    required::sequence,
                >::given(self.sequence),
                start_campaign_at: self.start_campaign_at,
                timezone: self.timezone,
                title: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::title,
                >::given(self.title),
                tracking: self.tracking,
            }
        }
    }

    impl CampaignDeals {
        /// Starts with nothing given. Required: `event`, `pipeline_id`, `stage_id`.
        pub fn builder() -> CampaignDealsBuilder {
            CampaignDealsBuilder {
                currency: ::std::option::Option::None,
                event: ::crm_runtime::client::Missing,
                pipeline_id: ::crm_runtime::client::Missing,
                potential_value: ::std::option::Option::None,
                stage_id: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`CampaignDeals`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CampaignDealsBuilder<
        EventState = ::crm_runtime::client::Missing,
        PipelineIdState = ::crm_runtime::client::Missing,
        StageIdState = ::crm_runtime::client::Missing,
    > {
        currency: ::std::option::Option<::std::string::String>,
        event: EventState,
        pipeline_id: PipelineIdState,
        potential_value: ::std::option::Option<i64>,
        stage_id: StageIdState,
    }

    impl<
        EventState,
        PipelineIdState,
        StageIdState,
    > CampaignDealsBuilder<EventState, PipelineIdState, StageIdState> {
        /// Currency, three letters.
        pub fn currency(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.currency = ::std::option::Option::Some(value.into());
            self
        }

        /// What creates a deal.
        pub fn event(
            self,
            value: impl ::std::iter::IntoIterator<Item = DealEvent>,
        ) -> CampaignDealsBuilder<
            ::std::vec::Vec<DealEvent>,
            PipelineIdState,
            StageIdState,
        > {
            CampaignDealsBuilder {
                event: value.into_iter().collect(),
                currency: self.currency,
                pipeline_id: self.pipeline_id,
                potential_value: self.potential_value,
                stage_id: self.stage_id,
            }
        }

        /// Pipeline, from `pipelines_list`.
        pub fn pipeline_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> CampaignDealsBuilder<EventState, i64, StageIdState> {
            CampaignDealsBuilder {
                pipeline_id: value.into(),
                currency: self.currency,
                event: self.event,
                potential_value: self.potential_value,
                stage_id: self.stage_id,
            }
        }

        /// Value of the deal, positive.
        pub fn potential_value(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.potential_value = ::std::option::Option::Some(value.into());
            self
        }

        /// Stage, from `pipeline_stages_list`.
        pub fn stage_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> CampaignDealsBuilder<EventState, PipelineIdState, i64> {
            CampaignDealsBuilder {
                stage_id: value.into(),
                currency: self.currency,
                event: self.event,
                pipeline_id: self.pipeline_id,
                potential_value: self.potential_value,
            }
        }

        /// The finished value.
        pub fn build(self) -> CampaignDeals
        where
            EventState: ::crm_runtime::client::Given<
                ::std::vec::Vec<DealEvent>,
                required::event,
            >,
            PipelineIdState: ::crm_runtime::client::Given<i64, required::pipeline_id>,
            StageIdState: ::crm_runtime::client::Given<i64, required::stage_id>,
        {
            CampaignDeals {
                currency: self.currency,
                event: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<DealEvent>,
                    required::event,
                >::given(self.event),
                pipeline_id: ::crm_runtime::client::Given::<
                    i64,
                    required::pipeline_id,
                >::given(self.pipeline_id),
                potential_value: self.potential_value,
                stage_id: ::crm_runtime::client::Given::<
                    i64,
                    required::stage_id,
                >::given(self.stage_id),
            }
        }
    }

    impl CampaignDealsUpdate {
        /// Starts with every field absent.
        pub fn builder() -> CampaignDealsUpdateBuilder {
            CampaignDealsUpdateBuilder {
                currency: ::std::option::Option::None,
                event: ::std::option::Option::None,
                pipeline_id: ::std::option::Option::None,
                potential_value: ::std::option::Option::None,
                stage_id: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CampaignDealsUpdate`].
    #[must_use]
    pub struct CampaignDealsUpdateBuilder {
        currency: ::std::option::Option<::std::string::String>,
        event: ::std::option::Option<::std::vec::Vec<DealEvent>>,
        pipeline_id: ::std::option::Option<i64>,
        potential_value: ::std::option::Option<i64>,
        stage_id: ::std::option::Option<i64>,
    }

    impl CampaignDealsUpdateBuilder {
        /// Currency, three letters.
        pub fn currency(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.currency = ::std::option::Option::Some(value.into());
            self
        }

        /// What creates a deal.
        pub fn event(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = DealEvent>,
        ) -> Self {
            self.event = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// Pipeline, from `pipelines_list`.
        pub fn pipeline_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.pipeline_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Value of the deal, positive.
        pub fn potential_value(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.potential_value = ::std::option::Option::Some(value.into());
            self
        }

        /// Stage, from `pipeline_stages_list`.
        pub fn stage_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.stage_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CampaignDealsUpdate {
            CampaignDealsUpdate {
                currency: self.currency,
                event: self.event,
                pipeline_id: self.pipeline_id,
                potential_value: self.potential_value,
                stage_id: self.stage_id,
            }
        }
    }

    impl CampaignRecipients {
        /// Starts with nothing given. Required: `list_id`.
        pub fn builder() -> CampaignRecipientsBuilder {
            CampaignRecipientsBuilder {
                black_list_id: ::std::option::Option::None,
                list_id: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`CampaignRecipients`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CampaignRecipientsBuilder<ListIdState = ::crm_runtime::client::Missing> {
        black_list_id: ::std::option::Option<i64>,
        list_id: ListIdState,
    }

    impl<ListIdState> CampaignRecipientsBuilder<ListIdState> {
        /// Do-not-email list, from `do_not_email_lists_list`.
        pub fn black_list_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.black_list_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Prospect list, from `prospect_lists_list`.
        pub fn list_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> CampaignRecipientsBuilder<i64> {
            CampaignRecipientsBuilder {
                list_id: value.into(),
                black_list_id: self.black_list_id,
            }
        }

        /// The finished value.
        pub fn build(self) -> CampaignRecipients
        where
            ListIdState: ::crm_runtime::client::Given<i64, required::list_id>,
        {
            CampaignRecipients {
                black_list_id: self.black_list_id,
                list_id: ::crm_runtime::client::Given::<
                    i64,
                    required::list_id,
                >::given(self.list_id),
            }
        }
    }

    impl CampaignRecipientsUpdate {
        /// Starts with every field absent.
        pub fn builder() -> CampaignRecipientsUpdateBuilder {
            CampaignRecipientsUpdateBuilder {
                black_list_id: ::std::option::Option::None,
                list_id: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CampaignRecipientsUpdate`].
    #[must_use]
    pub struct CampaignRecipientsUpdateBuilder {
        black_list_id: ::std::option::Option<ClearableInteger>,
        list_id: ::std::option::Option<i64>,
    }

    impl CampaignRecipientsUpdateBuilder {
        /// Do-not-email list; null takes it away.
        pub fn black_list_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.black_list_id = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `black_list_id`, which clears it.
        pub fn clear_black_list_id(mut self) -> Self {
            self.black_list_id = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::None),
            );
            self
        }

        /// Prospect list.
        pub fn list_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.list_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CampaignRecipientsUpdate {
            CampaignRecipientsUpdate {
                black_list_id: self.black_list_id,
                list_id: self.list_id,
            }
        }
    }

    impl CampaignSendingSettings {
        /// Starts with every field absent.
        pub fn builder() -> CampaignSendingSettingsBuilder {
            CampaignSendingSettingsBuilder {
                daily_sending_all: ::std::option::Option::None,
                daily_sending_new_recipients: ::std::option::Option::None,
                delay_from: ::std::option::Option::None,
                delay_to: ::std::option::Option::None,
                delay_type: ::std::option::Option::None,
                one_click_unsubscribe: ::std::option::Option::None,
                sending_priority: ::std::option::Option::None,
                skip_company_domain_who_replied: ::std::option::Option::None,
                skip_other_recipients_email_addresses: ::std::option::Option::None,
                skip_recipients_added_to_my_another_campaign: ::std::option::Option::None,
                skip_recipients_added_to_team_another_campaign: ::std::option::Option::None,
                skip_recipients_without_variables_data: ::std::option::Option::None,
                skip_unverifiable: ::std::option::Option::None,
                skip_unverified: ::std::option::Option::None,
                skip_who_replied: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CampaignSendingSettings`].
    #[must_use]
    pub struct CampaignSendingSettingsBuilder {
        daily_sending_all: ::std::option::Option<ClearableInteger>,
        daily_sending_new_recipients: ::std::option::Option<ClearableInteger>,
        delay_from: ::std::option::Option<i64>,
        delay_to: ::std::option::Option<i64>,
        delay_type: ::std::option::Option<::std::string::String>,
        one_click_unsubscribe: ::std::option::Option<bool>,
        sending_priority: ::std::option::Option<SendingPriority>,
        skip_company_domain_who_replied: ::std::option::Option<bool>,
        skip_other_recipients_email_addresses: ::std::option::Option<bool>,
        skip_recipients_added_to_my_another_campaign: ::std::option::Option<bool>,
        skip_recipients_added_to_team_another_campaign: ::std::option::Option<bool>,
        skip_recipients_without_variables_data: ::std::option::Option<bool>,
        skip_unverifiable: ::std::option::Option<bool>,
        skip_unverified: ::std::option::Option<bool>,
        skip_who_replied: ::std::option::Option<bool>,
    }

    impl CampaignSendingSettingsBuilder {
        /// Emails a day to all. Null is no limit.
        pub fn daily_sending_all(
            mut self,
            value: impl ::std::convert::Into<i64>,
        ) -> Self {
            self.daily_sending_all = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `daily_sending_all`, which clears it.
        pub fn clear_daily_sending_all(mut self) -> Self {
            self.daily_sending_all = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::None),
            );
            self
        }

        /// New recipients a day. Null is no limit.
        pub fn daily_sending_new_recipients(
            mut self,
            value: impl ::std::convert::Into<i64>,
        ) -> Self {
            self.daily_sending_new_recipients = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `daily_sending_new_recipients`, which clears it.
        pub fn clear_daily_sending_new_recipients(mut self) -> Self {
            self.daily_sending_new_recipients = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::None),
            );
            self
        }

        /// Least delay; the unit is not documented.
        pub fn delay_from(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_from = ::std::option::Option::Some(value.into());
            self
        }

        /// Most delay; the unit is not documented.
        pub fn delay_to(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_to = ::std::option::Option::Some(value.into());
            self
        }

        /// Kind of the delay.
        pub fn delay_type(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.delay_type = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether emails have the header for unsubscribing with one click.
        pub fn one_click_unsubscribe(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.one_click_unsubscribe = ::std::option::Option::Some(value.into());
            self
        }

        /// What is sent first.
        pub fn sending_priority(
            mut self,
            value: impl ::std::convert::Into<SendingPriority>,
        ) -> Self {
            self.sending_priority = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether they also stop for colleagues of one who replied.
        pub fn skip_company_domain_who_replied(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_company_domain_who_replied = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Whether only the first address of a person is used.
        pub fn skip_other_recipients_email_addresses(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_other_recipients_email_addresses = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Whether recipients of another campaign of the user are left out.
        pub fn skip_recipients_added_to_my_another_campaign(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_recipients_added_to_my_another_campaign = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Whether recipients of another campaign of the team are left out.
        pub fn skip_recipients_added_to_team_another_campaign(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_recipients_added_to_team_another_campaign = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Whether recipients are left out who have no value for a variable.
        pub fn skip_recipients_without_variables_data(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_recipients_without_variables_data = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Whether addresses that cannot be verified are left out.
        pub fn skip_unverifiable(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_unverifiable = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether addresses that are not verified are left out.
        pub fn skip_unverified(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_unverified = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether follow-ups stop after a reply.
        pub fn skip_who_replied(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_who_replied = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CampaignSendingSettings {
            CampaignSendingSettings {
                daily_sending_all: self.daily_sending_all,
                daily_sending_new_recipients: self.daily_sending_new_recipients,
                delay_from: self.delay_from,
                delay_to: self.delay_to,
                delay_type: self.delay_type,
                one_click_unsubscribe: self.one_click_unsubscribe,
                sending_priority: self.sending_priority,
                skip_company_domain_who_replied: self.skip_company_domain_who_replied,
                skip_other_recipients_email_addresses: self
                    .skip_other_recipients_email_addresses,
                skip_recipients_added_to_my_another_campaign: self
                    .skip_recipients_added_to_my_another_campaign,
                skip_recipients_added_to_team_another_campaign: self
                    .skip_recipients_added_to_team_another_campaign,
                skip_recipients_without_variables_data: self
                    .skip_recipients_without_variables_data,
                skip_unverifiable: self.skip_unverifiable,
                skip_unverified: self.skip_unverified,
                skip_who_replied: self.skip_who_replied,
            }
        }
    }

    impl CampaignSendingSettingsUpdate {
        /// Starts with every field absent.
        pub fn builder() -> CampaignSendingSettingsUpdateBuilder {
            CampaignSendingSettingsUpdateBuilder {
                daily_sending_all: ::std::option::Option::None,
                daily_sending_new_recipients: ::std::option::Option::None,
                delay_from: ::std::option::Option::None,
                delay_to: ::std::option::Option::None,
                delay_type: ::std::option::Option::None,
                one_click_unsubscribe: ::std::option::Option::None,
                sending_priority: ::std::option::Option::None,
                skip_company_domain_who_replied: ::std::option::Option::None,
                skip_other_recipients_email_addresses: ::std::option::Option::None,
                skip_recipients_added_to_my_another_campaign: ::std::option::Option::None,
                skip_recipients_added_to_team_another_campaign: ::std::option::Option::None,
                skip_recipients_without_variables_data: ::std::option::Option::None,
                skip_unverifiable: ::std::option::Option::None,
                skip_unverified: ::std::option::Option::None,
                skip_who_replied: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CampaignSendingSettingsUpdate`].
    #[must_use]
    pub struct CampaignSendingSettingsUpdateBuilder {
        daily_sending_all: ::std::option::Option<ClearableInteger>,
        daily_sending_new_recipients: ::std::option::Option<ClearableInteger>,
        delay_from: ::std::option::Option<i64>,
        delay_to: ::std::option::Option<i64>,
        delay_type: ::std::option::Option<::std::string::String>,
        one_click_unsubscribe: ::std::option::Option<bool>,
        sending_priority: ::std::option::Option<SendingPriority>,
        skip_company_domain_who_replied: ::std::option::Option<bool>,
        skip_other_recipients_email_addresses: ::std::option::Option<bool>,
        skip_recipients_added_to_my_another_campaign: ::std::option::Option<bool>,
        skip_recipients_added_to_team_another_campaign: ::std::option::Option<bool>,
        skip_recipients_without_variables_data: ::std::option::Option<bool>,
        skip_unverifiable: ::std::option::Option<bool>,
        skip_unverified: ::std::option::Option<bool>,
        skip_who_replied: ::std::option::Option<bool>,
    }

    impl CampaignSendingSettingsUpdateBuilder {
        /// Emails a day to all. Null takes the limit away.
        pub fn daily_sending_all(
            mut self,
            value: impl ::std::convert::Into<i64>,
        ) -> Self {
            self.daily_sending_all = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `daily_sending_all`, which clears it.
        pub fn clear_daily_sending_all(mut self) -> Self {
            self.daily_sending_all = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::None),
            );
            self
        }

        /// New recipients a day. Null takes the limit away.
        pub fn daily_sending_new_recipients(
            mut self,
            value: impl ::std::convert::Into<i64>,
        ) -> Self {
            self.daily_sending_new_recipients = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `daily_sending_new_recipients`, which clears it.
        pub fn clear_daily_sending_new_recipients(mut self) -> Self {
            self.daily_sending_new_recipients = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::None),
            );
            self
        }

        /// Least delay; the unit is not documented.
        pub fn delay_from(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_from = ::std::option::Option::Some(value.into());
            self
        }

        /// Most delay; the unit is not documented.
        pub fn delay_to(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_to = ::std::option::Option::Some(value.into());
            self
        }

        /// Kind of the delay.
        pub fn delay_type(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.delay_type = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether emails have the header for unsubscribing with one click.
        pub fn one_click_unsubscribe(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.one_click_unsubscribe = ::std::option::Option::Some(value.into());
            self
        }

        /// What is sent first.
        pub fn sending_priority(
            mut self,
            value: impl ::std::convert::Into<SendingPriority>,
        ) -> Self {
            self.sending_priority = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether they also stop for colleagues of one who replied.
        pub fn skip_company_domain_who_replied(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_company_domain_who_replied = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Whether only the first address of a person is used. Only while the campaign is new.
        pub fn skip_other_recipients_email_addresses(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_other_recipients_email_addresses = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Whether recipients of another campaign of the user are left out. Only while the campaign is new.
        pub fn skip_recipients_added_to_my_another_campaign(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_recipients_added_to_my_another_campaign = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Whether recipients of another campaign of the team are left out. Only while the campaign is new.
        pub fn skip_recipients_added_to_team_another_campaign(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_recipients_added_to_team_another_campaign = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Whether recipients are left out who have no value for a variable.
        pub fn skip_recipients_without_variables_data(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_recipients_without_variables_data = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Whether addresses that cannot be verified are left out. Only while the campaign is new.
        pub fn skip_unverifiable(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_unverifiable = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether addresses that are not verified are left out. Only while the campaign is new.
        pub fn skip_unverified(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_unverified = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether follow-ups stop after a reply.
        pub fn skip_who_replied(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.skip_who_replied = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CampaignSendingSettingsUpdate {
            CampaignSendingSettingsUpdate {
                daily_sending_all: self.daily_sending_all,
                daily_sending_new_recipients: self.daily_sending_new_recipients,
                delay_from: self.delay_from,
                delay_to: self.delay_to,
                delay_type: self.delay_type,
                one_click_unsubscribe: self.one_click_unsubscribe,
                sending_priority: self.sending_priority,
                skip_company_domain_who_replied: self.skip_company_domain_who_replied,
                skip_other_recipients_email_addresses: self
                    .skip_other_recipients_email_addresses,
                skip_recipients_added_to_my_another_campaign: self
                    .skip_recipients_added_to_my_another_campaign,
                skip_recipients_added_to_team_another_campaign: self
                    .skip_recipients_added_to_team_another_campaign,
                skip_recipients_without_variables_data: self
                    .skip_recipients_without_variables_data,
                skip_unverifiable: self.skip_unverifiable,
                skip_unverified: self.skip_unverified,
                skip_who_replied: self.skip_who_replied,
            }
        }
    }

    impl CampaignSequence {
        /// Starts with nothing given. Required: `entry`, `steps`.
        pub fn builder() -> CampaignSequenceBuilder {
            CampaignSequenceBuilder {
                entry: ::crm_runtime::client::Missing,
                steps: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`CampaignSequence`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CampaignSequenceBuilder<
        EntryState = ::crm_runtime::client::Missing,
        StepsState = ::crm_runtime::client::Missing,
    > {
        entry: EntryState,
        steps: StepsState,
    }

    impl<EntryState, StepsState> CampaignSequenceBuilder<EntryState, StepsState> {
        /// `_ref` of the first step.
        pub fn entry(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignSequenceBuilder<::std::string::String, StepsState> {
            CampaignSequenceBuilder {
                entry: value.into(),
                steps: self.steps,
            }
        }

        /// The steps.
        pub fn steps(
            self,
            value: impl ::std::iter::IntoIterator<Item = CampaignStep>,
        ) -> CampaignSequenceBuilder<EntryState, ::std::vec::Vec<CampaignStep>> {
            CampaignSequenceBuilder {
                steps: value.into_iter().collect(),
                entry: self.entry,
            }
        }

        /// The finished value.
        pub fn build(self) -> CampaignSequence
        where
            EntryState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::entry,
            >,
            StepsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<CampaignStep>,
                required::steps,
            >,
        {
            CampaignSequence {
                entry: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::entry,
                >::given(self.entry),
                steps: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<CampaignStep>,
                    required::steps,
                >::given(self.steps),
            }
        }
    }

    impl CampaignSequenceUpdate {
        /// Starts with nothing given. Required: `entry`, `steps`.
        pub fn builder() -> CampaignSequenceUpdateBuilder {
            CampaignSequenceUpdateBuilder {
                entry: ::crm_runtime::client::Missing,
                steps: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`CampaignSequenceUpdate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CampaignSequenceUpdateBuilder<
        EntryState = ::crm_runtime::client::Missing,
        StepsState = ::crm_runtime::client::Missing,
    > {
        entry: EntryState,
        steps: StepsState,
    }

    impl<EntryState, StepsState> CampaignSequenceUpdateBuilder<EntryState, StepsState> {
        /// `_ref` of the first step.
        pub fn entry(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignSequenceUpdateBuilder<::std::string::String, StepsState> {
            CampaignSequenceUpdateBuilder {
                entry: value.into(),
                steps: self.steps,
            }
        }

        /// The steps.
        pub fn steps(
            self,
            value: impl ::std::iter::IntoIterator<Item = CampaignStepUpdate>,
        ) -> CampaignSequenceUpdateBuilder<
            EntryState,
            ::std::vec::Vec<CampaignStepUpdate>,
        > {
            CampaignSequenceUpdateBuilder {
                steps: value.into_iter().collect(),
                entry: self.entry,
            }
        }

        /// The finished value.
        pub fn build(self) -> CampaignSequenceUpdate
        where
            EntryState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::entry,
            >,
            StepsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<CampaignStepUpdate>,
                required::steps,
            >,
        {
            CampaignSequenceUpdate {
                entry: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::entry,
                >::given(self.entry),
                steps: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<CampaignStepUpdate>,
                    required::steps,
                >::given(self.steps),
            }
        }
    }

    impl CampaignStep {
        /// Starts with nothing given. Required: `ref_`, `type_`.
        pub fn builder() -> CampaignStepBuilder {
            CampaignStepBuilder {
                action: ::std::option::Option::None,
                body: ::std::option::Option::None,
                content_slots: ::std::option::Option::None,
                goal_name: ::std::option::Option::None,
                next: ::std::option::Option::None,
                no: ::std::option::Option::None,
                ref_: ::crm_runtime::client::Missing,
                subject: ::std::option::Option::None,
                type_: ::crm_runtime::client::Missing,
                value: ::std::option::Option::None,
                waiting_type: ::std::option::Option::None,
                waiting_val: ::std::option::Option::None,
                yes: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CampaignStep`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CampaignStepBuilder<
        RefState = ::crm_runtime::client::Missing,
        TypeState = ::crm_runtime::client::Missing,
    > {
        action: ::std::option::Option<::std::string::String>,
        body: ::std::option::Option<::std::string::String>,
        content_slots: ::std::option::Option<i64>,
        goal_name: ::std::option::Option<::std::string::String>,
        next: ::std::option::Option<ClearableString>,
        no: ::std::option::Option<::std::string::String>,
        ref_: RefState,
        subject: ::std::option::Option<ClearableString>,
        type_: TypeState,
        value: ::std::option::Option<StepValue>,
        waiting_type: ::std::option::Option<WaitingType>,
        waiting_val: ::std::option::Option<i64>,
        yes: ::std::option::Option<::std::string::String>,
    }

    impl<RefState, TypeState> CampaignStepBuilder<RefState, TypeState> {
        /// What happens, or what a trigger waits for. For `linkedin`: `visit`, `like`, `follow`, `invite`, `message`, `in_mail`, `connected_on_linkedin`, `check_connection_level`, `endorse_skills`. For `trigger`: `open`, `click`, `calendly` (after an email, at most 30 days), `connected_on_linkedin` and `linkedin_in_mail_sent` (after the LinkedIn steps of that kind), `check_connection_level`. Needed for `linkedin` and `trigger`.
        pub fn action(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.action = ::std::option::Option::Some(value.into());
            self
        }

        /// Text as HTML; needed for the actions `invite`, `message` and `in_mail`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }

        /// Number of variants of the text. Needed for `email`.
        pub fn content_slots(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.content_slots = ::std::option::Option::Some(value.into());
            self
        }

        /// Label of a goal; needed for `goal`. A goal ends its branch, has no `next` and is not the first step.
        pub fn goal_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.goal_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Step that follows, for `email`, `delay` and `linkedin`.
        pub fn next(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.next = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `next`, which clears it.
        pub fn clear_next(mut self) -> Self {
            self.next = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Step that follows where it is not met.
        pub fn no(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.no = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the step within the flow.
        pub fn ref_(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignStepBuilder<::std::string::String, TypeState> {
            CampaignStepBuilder {
                ref_: value.into(),
                action: self.action,
                body: self.body,
                content_slots: self.content_slots,
                goal_name: self.goal_name,
                next: self.next,
                no: self.no,
                subject: self.subject,
                type_: self.type_,
                value: self.value,
                waiting_type: self.waiting_type,
                waiting_val: self.waiting_val,
                yes: self.yes,
            }
        }

        /// Subject, for `email` and the action `in_mail`, with `{{variables}}`; needed for `in_mail`.
        pub fn subject(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subject = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `subject`, which clears it.
        pub fn clear_subject(mut self) -> Self {
            self.subject = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Kind of the step.
        pub fn type_(
            self,
            value: impl ::std::convert::Into<StepType>,
        ) -> CampaignStepBuilder<RefState, StepType> {
            CampaignStepBuilder {
                type_: value.into(),
                action: self.action,
                body: self.body,
                content_slots: self.content_slots,
                goal_name: self.goal_name,
                next: self.next,
                no: self.no,
                ref_: self.ref_,
                subject: self.subject,
                value: self.value,
                waiting_type: self.waiting_type,
                waiting_val: self.waiting_val,
                yes: self.yes,
            }
        }

        /// Number of skills for `endorse_skills`, degrees of connection for `check_connection_level`.
        pub fn value(mut self, value: impl ::std::convert::Into<StepValue>) -> Self {
            self.value = ::std::option::Option::Some(value.into());
            self
        }

        /// Unit of the waiting time. Needed for `delay` and `trigger`.
        pub fn waiting_type(
            mut self,
            value: impl ::std::convert::Into<WaitingType>,
        ) -> Self {
            self.waiting_type = ::std::option::Option::Some(value.into());
            self
        }

        /// Waiting time; at most 43200 minutes, 720 hours or 30 days. Needed for `delay` and `trigger`.
        pub fn waiting_val(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.waiting_val = ::std::option::Option::Some(value.into());
            self
        }

        /// Step that follows where the condition of a trigger is met.
        pub fn yes(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.yes = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CampaignStep
        where
            RefState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::ref_,
            >,
            TypeState: ::crm_runtime::client::Given<StepType, required::type_>,
        {
            CampaignStep {
                action: self.action,
                body: self.body,
                content_slots: self.content_slots,
                goal_name: self.goal_name,
                next: self.next,
                no: self.no,
                ref_: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::ref_,
                >::given(self.ref_),
                subject: self.subject,
                type_: ::crm_runtime::client::Given::<
                    StepType,
                    required::type_,
                >::given(self.type_),
                value: self.value,
                waiting_type: self.waiting_type,
                waiting_val: self.waiting_val,
                yes: self.yes,
            }
        }
    }

    impl CampaignStepUpdate {
        /// Starts with nothing given. Required: `ref_`, `type_`.
        pub fn builder() -> CampaignStepUpdateBuilder {
            CampaignStepUpdateBuilder {
                action: ::std::option::Option::None,
                body: ::std::option::Option::None,
                content: ::std::option::Option::None,
                content_slots: ::std::option::Option::None,
                goal_name: ::std::option::Option::None,
                next: ::std::option::Option::None,
                no: ::std::option::Option::None,
                ref_: ::crm_runtime::client::Missing,
                subject: ::std::option::Option::None,
                type_: ::crm_runtime::client::Missing,
                value: ::std::option::Option::None,
                waiting_type: ::std::option::Option::None,
                waiting_val: ::std::option::Option::None,
                yes: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CampaignStepUpdate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CampaignStepUpdateBuilder<
        RefState = ::crm_runtime::client::Missing,
        TypeState = ::crm_runtime::client::Missing,
    > {
        action: ::std::option::Option<::std::string::String>,
        body: ::std::option::Option<::std::string::String>,
        content: ::std::option::Option<::std::vec::Vec<StepContentRef>>,
        content_slots: ::std::option::Option<i64>,
        goal_name: ::std::option::Option<::std::string::String>,
        next: ::std::option::Option<ClearableString>,
        no: ::std::option::Option<::std::string::String>,
        ref_: RefState,
        subject: ::std::option::Option<ClearableString>,
        type_: TypeState,
        value: ::std::option::Option<StepValue>,
        waiting_type: ::std::option::Option<WaitingType>,
        waiting_val: ::std::option::Option<i64>,
        yes: ::std::option::Option<::std::string::String>,
    }

    impl<RefState, TypeState> CampaignStepUpdateBuilder<RefState, TypeState> {
        /// What happens, or what a trigger waits for. For `linkedin`: `visit`, `like`, `follow`, `invite`, `message`, `in_mail`, `connected_on_linkedin`, `check_connection_level`, `endorse_skills`. For `trigger`: `open`, `click`, `calendly` (after an email, at most 30 days), `connected_on_linkedin` and `linkedin_in_mail_sent` (after the LinkedIn steps of that kind), `check_connection_level`. Needed for `linkedin` and `trigger`.
        pub fn action(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.action = ::std::option::Option::Some(value.into());
            self
        }

        /// Text as HTML; needed for the actions `invite`, `message` and `in_mail`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }

        /// Content blocks, copied from `campaigns_get`. Needed for email steps that are there.
        pub fn content(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = StepContentRef>,
        ) -> Self {
            self.content = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// Number of variants of the text. Needed for `email`.
        pub fn content_slots(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.content_slots = ::std::option::Option::Some(value.into());
            self
        }

        /// Label of a goal; needed for `goal`. A goal ends its branch, has no `next` and is not the first step.
        pub fn goal_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.goal_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Step that follows, for `email`, `delay` and `linkedin`.
        pub fn next(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.next = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `next`, which clears it.
        pub fn clear_next(mut self) -> Self {
            self.next = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Step that follows where it is not met.
        pub fn no(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.no = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the step. A number that is there changes that step; a name that is no number makes a new one.
        pub fn ref_(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignStepUpdateBuilder<::std::string::String, TypeState> {
            CampaignStepUpdateBuilder {
                ref_: value.into(),
                action: self.action,
                body: self.body,
                content: self.content,
                content_slots: self.content_slots,
                goal_name: self.goal_name,
                next: self.next,
                no: self.no,
                subject: self.subject,
                type_: self.type_,
                value: self.value,
                waiting_type: self.waiting_type,
                waiting_val: self.waiting_val,
                yes: self.yes,
            }
        }

        /// Subject, for `email` and the action `in_mail`, with `{{variables}}`; needed for `in_mail`.
        pub fn subject(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subject = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `subject`, which clears it.
        pub fn clear_subject(mut self) -> Self {
            self.subject = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Kind of the step. It cannot be changed.
        pub fn type_(
            self,
            value: impl ::std::convert::Into<StepType>,
        ) -> CampaignStepUpdateBuilder<RefState, StepType> {
            CampaignStepUpdateBuilder {
                type_: value.into(),
                action: self.action,
                body: self.body,
                content: self.content,
                content_slots: self.content_slots,
                goal_name: self.goal_name,
                next: self.next,
                no: self.no,
                ref_: self.ref_,
                subject: self.subject,
                value: self.value,
                waiting_type: self.waiting_type,
                waiting_val: self.waiting_val,
                yes: self.yes,
            }
        }

        /// Number of skills for `endorse_skills`, degrees of connection for `check_connection_level`.
        pub fn value(mut self, value: impl ::std::convert::Into<StepValue>) -> Self {
            self.value = ::std::option::Option::Some(value.into());
            self
        }

        /// Unit of the waiting time. Needed for `delay` and `trigger`.
        pub fn waiting_type(
            mut self,
            value: impl ::std::convert::Into<WaitingType>,
        ) -> Self {
            self.waiting_type = ::std::option::Option::Some(value.into());
            self
        }

        /// Waiting time; at most 43200 minutes, 720 hours or 30 days. Needed for `delay` and `trigger`.
        pub fn waiting_val(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.waiting_val = ::std::option::Option::Some(value.into());
            self
        }

        /// Step that follows where the condition of a trigger is met.
        pub fn yes(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.yes = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CampaignStepUpdate
        where
            RefState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::ref_,
            >,
            TypeState: ::crm_runtime::client::Given<StepType, required::type_>,
        {
            CampaignStepUpdate {
                action: self.action,
                body: self.body,
                content: self.content,
                content_slots: self.content_slots,
                goal_name: self.goal_name,
                next: self.next,
                no: self.no,
                ref_: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::ref_,
                >::given(self.ref_),
                subject: self.subject,
                type_: ::crm_runtime::client::Given::<
                    StepType,
                    required::type_,
                >::given(self.type_),
                value: self.value,
                waiting_type: self.waiting_type,
                waiting_val: self.waiting_val,
                yes: self.yes,
            }
        }
    }

    impl CampaignTracking {
        /// Starts with every field absent.
        pub fn builder() -> CampaignTrackingBuilder {
            CampaignTrackingBuilder {
                link_click: ::std::option::Option::None,
                open: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CampaignTracking`].
    #[must_use]
    pub struct CampaignTrackingBuilder {
        link_click: ::std::option::Option<bool>,
        open: ::std::option::Option<bool>,
    }

    impl CampaignTrackingBuilder {
        /// Whether clicks on links are tracked.
        pub fn link_click(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.link_click = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether opens are tracked.
        pub fn open(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.open = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CampaignTracking {
            CampaignTracking {
                link_click: self.link_click,
                open: self.open,
            }
        }
    }

    impl CampaignUpdate {
        /// Starts with every field absent.
        pub fn builder() -> CampaignUpdateBuilder {
            CampaignUpdateBuilder {
                archive_in_months: ::std::option::Option::None,
                complete_campaign_after_last_step: ::std::option::Option::None,
                complete_campaign_at: ::std::option::Option::None,
                deals: ::std::option::Option::None,
                email_accounts: ::std::option::Option::None,
                linkedin_accounts: ::std::option::Option::None,
                priority: ::std::option::Option::None,
                provider_matching: ::std::option::Option::None,
                recipients: ::std::option::Option::None,
                schedule_id: ::std::option::Option::None,
                sending_settings: ::std::option::Option::None,
                sequence: ::std::option::Option::None,
                start_campaign_at: ::std::option::Option::None,
                timezone: ::std::option::Option::None,
                title: ::std::option::Option::None,
                tracking: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CampaignUpdate`].
    #[must_use]
    pub struct CampaignUpdateBuilder {
        archive_in_months: ::std::option::Option<i64>,
        complete_campaign_after_last_step: ::std::option::Option<bool>,
        complete_campaign_at: ::std::option::Option<ClearableString>,
        deals: ::std::option::Option<ClearableCampaignDealsUpdate>,
        email_accounts: ::std::option::Option<::std::vec::Vec<i64>>,
        linkedin_accounts: ::std::option::Option<::std::vec::Vec<i64>>,
        priority: ::std::option::Option<CampaignPriority>,
        provider_matching: ::std::option::Option<bool>,
        recipients: ::std::option::Option<CampaignRecipientsUpdate>,
        schedule_id: ::std::option::Option<ClearableInteger>,
        sending_settings: ::std::option::Option<CampaignSendingSettingsUpdate>,
        sequence: ::std::option::Option<CampaignSequenceUpdate>,
        start_campaign_at: ::std::option::Option<ClearableString>,
        timezone: ::std::option::Option<ClearableString>,
        title: ::std::option::Option<::std::string::String>,
        tracking: ::std::option::Option<CampaignTracking>,
    }

    impl CampaignUpdateBuilder {
        /// Months until it is archived.
        pub fn archive_in_months(
            mut self,
            value: impl ::std::convert::Into<i64>,
        ) -> Self {
            self.archive_in_months = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether it ends when all have passed the last step.
        pub fn complete_campaign_after_last_step(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.complete_campaign_after_last_step = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// End, `YYYY-MM-DD HH:MM:SS`, later than the start; null has no effect.
        pub fn complete_campaign_at(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.complete_campaign_at = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `complete_campaign_at`, which clears it.
        pub fn clear_complete_campaign_at(mut self) -> Self {
            self.complete_campaign_at = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Deals that it creates. Null takes them away.
        pub fn deals(
            mut self,
            value: impl ::std::convert::Into<CampaignDealsUpdate>,
        ) -> Self {
            self.deals = ::std::option::Option::Some(
                ClearableCampaignDealsUpdate(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `deals`, which clears it.
        pub fn clear_deals(mut self) -> Self {
            self.deals = ::std::option::Option::Some(
                ClearableCampaignDealsUpdate(::std::option::Option::None),
            );
            self
        }

        /// Sender accounts, from `sender_accounts_list`. Not to be added to an active campaign without an email step.
        pub fn email_accounts(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = i64>,
        ) -> Self {
            self.email_accounts = ::std::option::Option::Some(
                value.into_iter().collect(),
            );
            self
        }

        /// LinkedIn accounts, by the ids of the page in the app; no call lists them.
        pub fn linkedin_accounts(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = i64>,
        ) -> Self {
            self.linkedin_accounts = ::std::option::Option::Some(
                value.into_iter().collect(),
            );
            self
        }

        /// Priority of sending.
        pub fn priority(
            mut self,
            value: impl ::std::convert::Into<CampaignPriority>,
        ) -> Self {
            self.priority = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether recipients get their emails from senders at the same provider. True only with two sender accounts or more. Always false in campaigns that use LinkedIn only.
        pub fn provider_matching(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.provider_matching = ::std::option::Option::Some(value.into());
            self
        }

        /// To whom it sends. Only while the campaign is new.
        pub fn recipients(
            mut self,
            value: impl ::std::convert::Into<CampaignRecipientsUpdate>,
        ) -> Self {
            self.recipients = ::std::option::Option::Some(value.into());
            self
        }

        /// Schedule, from `schedules_list`. An unknown one returns 404 or 422.
        pub fn schedule_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.schedule_id = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `schedule_id`, which clears it.
        pub fn clear_schedule_id(mut self) -> Self {
            self.schedule_id = ::std::option::Option::Some(
                ClearableInteger(::std::option::Option::None),
            );
            self
        }

        /// How it sends.
        pub fn sending_settings(
            mut self,
            value: impl ::std::convert::Into<CampaignSendingSettingsUpdate>,
        ) -> Self {
            self.sending_settings = ::std::option::Option::Some(value.into());
            self
        }

        /// The flow. It replaces the whole flow.
        pub fn sequence(
            mut self,
            value: impl ::std::convert::Into<CampaignSequenceUpdate>,
        ) -> Self {
            self.sequence = ::std::option::Option::Some(value.into());
            self
        }

        /// Start, `YYYY-MM-DD HH:MM:SS`. Cannot be added where there was none at creation; null has no effect.
        pub fn start_campaign_at(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_campaign_at = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `start_campaign_at`, which clears it.
        pub fn clear_start_campaign_at(mut self) -> Self {
            self.start_campaign_at = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Name of the time zone, `America/New_York`. Only has an effect with `start_campaign_at`.
        pub fn timezone(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.timezone = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `timezone`, which clears it.
        pub fn clear_timezone(mut self) -> Self {
            self.timezone = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Name of the campaign.
        pub fn title(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.title = ::std::option::Option::Some(value.into());
            self
        }

        /// What it tracks. Without effect in campaigns that use LinkedIn only.
        pub fn tracking(
            mut self,
            value: impl ::std::convert::Into<CampaignTracking>,
        ) -> Self {
            self.tracking = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CampaignUpdate {
            CampaignUpdate {
                archive_in_months: self.archive_in_months,
                complete_campaign_after_last_step: self
                    .complete_campaign_after_last_step,
                complete_campaign_at: self.complete_campaign_at,
                deals: self.deals,
                email_accounts: self.email_accounts,
                linkedin_accounts: self.linkedin_accounts,
                priority: self.priority,
                provider_matching: self.provider_matching,
                recipients: self.recipients,
                schedule_id: self.schedule_id,
                sending_settings: self.sending_settings,
                sequence: self.sequence,
                start_campaign_at: self.start_campaign_at,
                timezone: self.timezone,
                title: self.title,
                tracking: self.tracking,
            }
        }
    }

    impl CompanyDomainsRequest {
        /// Starts with nothing given. Required: `names`.
        pub fn builder() -> CompanyDomainsRequestBuilder {
            CompanyDomainsRequestBuilder {
                names: ::crm_runtime::client::Missing,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CompanyDomainsRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CompanyDomainsRequestBuilder<
        NamesState = ::crm_runtime::client::Missing,
    > {
        names: NamesState,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl<NamesState> CompanyDomainsRequestBuilder<NamesState> {
        /// Names of companies; at most 10.
        pub fn names(
            self,
            value: impl ::crm_runtime::client::Strings,
        ) -> CompanyDomainsRequestBuilder<::std::vec::Vec<::std::string::String>> {
            CompanyDomainsRequestBuilder {
                names: value.into_strings(),
                webhook_url: self.webhook_url,
            }
        }

        /// URL that gets the result. What is sent to it is not documented.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CompanyDomainsRequest
        where
            NamesState: ::crm_runtime::client::Given<
                ::std::vec::Vec<::std::string::String>,
                required::names,
            >,
        {
            CompanyDomainsRequest {
                names: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<::std::string::String>,
                    required::names,
                >::given(self.names),
                webhook_url: self.webhook_url,
            }
        }
    }

    impl CompanyFilter {
        /// Starts with every field absent.
        pub fn builder() -> CompanyFilterBuilder {
            CompanyFilterBuilder {
                founded: ::std::option::Option::None,
                industries: ::std::option::Option::None,
                name: ::std::option::Option::None,
                revenue: ::std::option::Option::None,
                size: ::std::option::Option::None,
                specialities: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CompanyFilter`].
    #[must_use]
    pub struct CompanyFilterBuilder {
        founded: ::std::option::Option<FoundedFilter>,
        industries: ::std::option::Option<TextFilter>,
        name: ::std::option::Option<TextFilter>,
        revenue: ::std::option::Option<RevenueFilter>,
        size: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        specialities: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    impl CompanyFilterBuilder {
        /// Years of foundation.
        pub fn founded(
            mut self,
            value: impl ::std::convert::Into<FoundedFilter>,
        ) -> Self {
            self.founded = ::std::option::Option::Some(value.into());
            self
        }

        /// Industries. Where one is unknown similar names come back; in which form is not documented.
        pub fn industries(
            mut self,
            value: impl ::std::convert::Into<TextFilter>,
        ) -> Self {
            self.industries = ::std::option::Option::Some(value.into());
            self
        }

        /// Names of companies.
        pub fn name(mut self, value: impl ::std::convert::Into<TextFilter>) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }

        /// Range of the revenue.
        pub fn revenue(
            mut self,
            value: impl ::std::convert::Into<RevenueFilter>,
        ) -> Self {
            self.revenue = ::std::option::Option::Some(value.into());
            self
        }

        /// Ranges of the number of employees: `Self`, `1-10`, `11-50`, `51-200`, `201-500`, `501-1000`, `1001-5000`, `5001-10000`, `10001+`.
        pub fn size(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.size = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Fields that the company works in.
        pub fn specialities(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.specialities = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// The finished value.
        pub fn build(self) -> CompanyFilter {
            CompanyFilter {
                founded: self.founded,
                industries: self.industries,
                name: self.name,
                revenue: self.revenue,
                size: self.size,
                specialities: self.specialities,
            }
        }
    }

    impl CompanyFilterOfProspects {
        /// Starts with every field absent.
        pub fn builder() -> CompanyFilterOfProspectsBuilder {
            CompanyFilterOfProspectsBuilder {
                founded: ::std::option::Option::None,
                industries: ::std::option::Option::None,
                locations: ::std::option::Option::None,
                name: ::std::option::Option::None,
                revenue: ::std::option::Option::None,
                size: ::std::option::Option::None,
                specialities: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CompanyFilterOfProspects`].
    #[must_use]
    pub struct CompanyFilterOfProspectsBuilder {
        founded: ::std::option::Option<FoundedFilter>,
        industries: ::std::option::Option<TextFilter>,
        locations: ::std::option::Option<LocationFilter>,
        name: ::std::option::Option<TextFilter>,
        revenue: ::std::option::Option<RevenueFilter>,
        size: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        specialities: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    impl CompanyFilterOfProspectsBuilder {
        /// Years of foundation.
        pub fn founded(
            mut self,
            value: impl ::std::convert::Into<FoundedFilter>,
        ) -> Self {
            self.founded = ::std::option::Option::Some(value.into());
            self
        }

        /// Industries. Where one is unknown similar names come back; in which form is not documented.
        pub fn industries(
            mut self,
            value: impl ::std::convert::Into<TextFilter>,
        ) -> Self {
            self.industries = ::std::option::Option::Some(value.into());
            self
        }

        /// Place of the company. Where it is unknown similar names come back.
        pub fn locations(
            mut self,
            value: impl ::std::convert::Into<LocationFilter>,
        ) -> Self {
            self.locations = ::std::option::Option::Some(value.into());
            self
        }

        /// Names of companies.
        pub fn name(mut self, value: impl ::std::convert::Into<TextFilter>) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }

        /// Range of the revenue.
        pub fn revenue(
            mut self,
            value: impl ::std::convert::Into<RevenueFilter>,
        ) -> Self {
            self.revenue = ::std::option::Option::Some(value.into());
            self
        }

        /// Ranges of the number of employees: `Self`, `1-10`, `11-50`, `51-200`, `201-500`, `501-1000`, `1001-5000`, `5001-10000`, `10001+`.
        pub fn size(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.size = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Fields that the company works in.
        pub fn specialities(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.specialities = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// The finished value.
        pub fn build(self) -> CompanyFilterOfProspects {
            CompanyFilterOfProspects {
                founded: self.founded,
                industries: self.industries,
                locations: self.locations,
                name: self.name,
                revenue: self.revenue,
                size: self.size,
                specialities: self.specialities,
            }
        }
    }

    impl DatabaseCompaniesRequest {
        /// Starts with every field absent.
        pub fn builder() -> DatabaseCompaniesRequestBuilder {
            DatabaseCompaniesRequestBuilder {
                filters: ::std::option::Option::None,
                page: ::std::option::Option::None,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`DatabaseCompaniesRequest`].
    #[must_use]
    pub struct DatabaseCompaniesRequestBuilder {
        filters: ::std::option::Option<DatabaseCompanyFilters>,
        page: ::std::option::Option<i64>,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl DatabaseCompaniesRequestBuilder {
        /// Filters; at least one is needed.
        pub fn filters(
            mut self,
            value: impl ::std::convert::Into<DatabaseCompanyFilters>,
        ) -> Self {
            self.filters = ::std::option::Option::Some(value.into());
            self
        }

        /// Page, counted from 1; 1 when it is missing.
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// URL that gets the result. What is sent to it is not documented.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> DatabaseCompaniesRequest {
            DatabaseCompaniesRequest {
                filters: self.filters,
                page: self.page,
                webhook_url: self.webhook_url,
            }
        }
    }

    impl DatabaseCompanyFilters {
        /// Starts with every field absent.
        pub fn builder() -> DatabaseCompanyFiltersBuilder {
            DatabaseCompanyFiltersBuilder {
                company: ::std::option::Option::None,
                locations: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`DatabaseCompanyFilters`].
    #[must_use]
    pub struct DatabaseCompanyFiltersBuilder {
        company: ::std::option::Option<CompanyFilter>,
        locations: ::std::option::Option<LocationFilter>,
    }

    impl DatabaseCompanyFiltersBuilder {
        /// Filters on companies.
        pub fn company(
            mut self,
            value: impl ::std::convert::Into<CompanyFilter>,
        ) -> Self {
            self.company = ::std::option::Option::Some(value.into());
            self
        }

        /// Place of the company.
        pub fn locations(
            mut self,
            value: impl ::std::convert::Into<LocationFilter>,
        ) -> Self {
            self.locations = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> DatabaseCompanyFilters {
            DatabaseCompanyFilters {
                company: self.company,
                locations: self.locations,
            }
        }
    }

    impl DatabaseProspectFilters {
        /// Starts with every field absent.
        pub fn builder() -> DatabaseProspectFiltersBuilder {
            DatabaseProspectFiltersBuilder {
                company: ::std::option::Option::None,
                prospect: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`DatabaseProspectFilters`].
    #[must_use]
    pub struct DatabaseProspectFiltersBuilder {
        company: ::std::option::Option<CompanyFilterOfProspects>,
        prospect: ::std::option::Option<ProspectFilter>,
    }

    impl DatabaseProspectFiltersBuilder {
        /// Filters on the companies that people work for.
        pub fn company(
            mut self,
            value: impl ::std::convert::Into<CompanyFilterOfProspects>,
        ) -> Self {
            self.company = ::std::option::Option::Some(value.into());
            self
        }

        /// Filters on people.
        pub fn prospect(
            mut self,
            value: impl ::std::convert::Into<ProspectFilter>,
        ) -> Self {
            self.prospect = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> DatabaseProspectFilters {
            DatabaseProspectFilters {
                company: self.company,
                prospect: self.prospect,
            }
        }
    }

    impl DatabaseProspectsRequest {
        /// Starts with every field absent.
        pub fn builder() -> DatabaseProspectsRequestBuilder {
            DatabaseProspectsRequestBuilder {
                filters: ::std::option::Option::None,
                page: ::std::option::Option::None,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`DatabaseProspectsRequest`].
    #[must_use]
    pub struct DatabaseProspectsRequestBuilder {
        filters: ::std::option::Option<DatabaseProspectFilters>,
        page: ::std::option::Option<i64>,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl DatabaseProspectsRequestBuilder {
        /// Filters; at least one is needed.
        pub fn filters(
            mut self,
            value: impl ::std::convert::Into<DatabaseProspectFilters>,
        ) -> Self {
            self.filters = ::std::option::Option::Some(value.into());
            self
        }

        /// Page, counted from 1; 1 when it is missing.
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// URL that gets the result. What is sent to it is not documented.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> DatabaseProspectsRequest {
            DatabaseProspectsRequest {
                filters: self.filters,
                page: self.page,
                webhook_url: self.webhook_url,
            }
        }
    }

    impl DepartmentFilter {
        /// Starts with every field absent.
        pub fn builder() -> DepartmentFilterBuilder {
            DepartmentFilterBuilder {
                exclude: ::std::option::Option::None,
                include: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`DepartmentFilter`].
    #[must_use]
    pub struct DepartmentFilterBuilder {
        exclude: ::std::option::Option<::std::vec::Vec<Department>>,
        include: ::std::option::Option<::std::vec::Vec<Department>>,
    }

    impl DepartmentFilterBuilder {
        /// Departments to leave out.
        pub fn exclude(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = Department>,
        ) -> Self {
            self.exclude = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// Departments to look for.
        pub fn include(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = Department>,
        ) -> Self {
            self.include = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// The finished value.
        pub fn build(self) -> DepartmentFilter {
            DepartmentFilter {
                exclude: self.exclude,
                include: self.include,
            }
        }
    }

    impl DoNotEmailRequest {
        /// Starts with nothing given. Required: `items`, `list_id`.
        pub fn builder() -> DoNotEmailRequestBuilder {
            DoNotEmailRequestBuilder {
                items: ::crm_runtime::client::Missing,
                list_id: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`DoNotEmailRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct DoNotEmailRequestBuilder<
        ItemsState = ::crm_runtime::client::Missing,
        ListIdState = ::crm_runtime::client::Missing,
    > {
        items: ItemsState,
        list_id: ListIdState,
    }

    impl<ItemsState, ListIdState> DoNotEmailRequestBuilder<ItemsState, ListIdState> {
        /// Email addresses or domains.
        pub fn items(
            self,
            value: impl ::crm_runtime::client::Strings,
        ) -> DoNotEmailRequestBuilder<
            ::std::vec::Vec<::std::string::String>,
            ListIdState,
        > {
            DoNotEmailRequestBuilder {
                items: value.into_strings(),
                list_id: self.list_id,
            }
        }

        /// Do-not-email list, from `do_not_email_lists_list`.
        pub fn list_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> DoNotEmailRequestBuilder<ItemsState, i64> {
            DoNotEmailRequestBuilder {
                list_id: value.into(),
                items: self.items,
            }
        }

        /// The finished value.
        pub fn build(self) -> DoNotEmailRequest
        where
            ItemsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<::std::string::String>,
                required::items,
            >,
            ListIdState: ::crm_runtime::client::Given<i64, required::list_id>,
        {
            DoNotEmailRequest {
                items: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<::std::string::String>,
                    required::items,
                >::given(self.items),
                list_id: ::crm_runtime::client::Given::<
                    i64,
                    required::list_id,
                >::given(self.list_id),
            }
        }
    }

    impl DomainEmailsCountRequest {
        /// Starts with nothing given. Required: `domain`.
        pub fn builder() -> DomainEmailsCountRequestBuilder {
            DomainEmailsCountRequestBuilder {
                domain: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`DomainEmailsCountRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct DomainEmailsCountRequestBuilder<
        DomainState = ::crm_runtime::client::Missing,
    > {
        domain: DomainState,
    }

    impl<DomainState> DomainEmailsCountRequestBuilder<DomainState> {
        /// Domain without scheme, `example.com`.
        pub fn domain(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> DomainEmailsCountRequestBuilder<::std::string::String> {
            DomainEmailsCountRequestBuilder {
                domain: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> DomainEmailsCountRequest
        where
            DomainState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::domain,
            >,
        {
            DomainEmailsCountRequest {
                domain: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::domain,
                >::given(self.domain),
            }
        }
    }

    impl DomainProspectsRequest {
        /// Starts with nothing given. Required: `domain`.
        pub fn builder() -> DomainProspectsRequestBuilder {
            DomainProspectsRequestBuilder {
                domain: ::crm_runtime::client::Missing,
                page: ::std::option::Option::None,
                positions: ::std::option::Option::None,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`DomainProspectsRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct DomainProspectsRequestBuilder<
        DomainState = ::crm_runtime::client::Missing,
    > {
        domain: DomainState,
        page: ::std::option::Option<i64>,
        positions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl<DomainState> DomainProspectsRequestBuilder<DomainState> {
        /// Domain without scheme, `example.com`.
        pub fn domain(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> DomainProspectsRequestBuilder<::std::string::String> {
            DomainProspectsRequestBuilder {
                domain: value.into(),
                page: self.page,
                positions: self.positions,
                webhook_url: self.webhook_url,
            }
        }

        /// Page, counted from 1; 1 when it is missing. A page has at most 20 profiles.
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// Only people with one of these job titles, free text; at most 10.
        pub fn positions(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.positions = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// URL that gets the result. What is sent to it is not documented.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> DomainProspectsRequest
        where
            DomainState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::domain,
            >,
        {
            DomainProspectsRequest {
                domain: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::domain,
                >::given(self.domain),
                page: self.page,
                positions: self.positions,
                webhook_url: self.webhook_url,
            }
        }
    }

    impl DomainSearchRequest {
        /// Starts with nothing given. Required: `domain`.
        pub fn builder() -> DomainSearchRequestBuilder {
            DomainSearchRequestBuilder {
                domain: ::crm_runtime::client::Missing,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`DomainSearchRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct DomainSearchRequestBuilder<DomainState = ::crm_runtime::client::Missing> {
        domain: DomainState,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl<DomainState> DomainSearchRequestBuilder<DomainState> {
        /// Domain without scheme, `example.com`.
        pub fn domain(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> DomainSearchRequestBuilder<::std::string::String> {
            DomainSearchRequestBuilder {
                domain: value.into(),
                webhook_url: self.webhook_url,
            }
        }

        /// URL that gets the result. What is sent to it is not documented.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> DomainSearchRequest
        where
            DomainState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::domain,
            >,
        {
            DomainSearchRequest {
                domain: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::domain,
                >::given(self.domain),
                webhook_url: self.webhook_url,
            }
        }
    }

    impl EmailVerificationRequest {
        /// Starts with nothing given. Required: `emails`.
        pub fn builder() -> EmailVerificationRequestBuilder {
            EmailVerificationRequestBuilder {
                emails: ::crm_runtime::client::Missing,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`EmailVerificationRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct EmailVerificationRequestBuilder<
        EmailsState = ::crm_runtime::client::Missing,
    > {
        emails: EmailsState,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl<EmailsState> EmailVerificationRequestBuilder<EmailsState> {
        /// Email addresses; at most 10.
        pub fn emails(
            self,
            value: impl ::crm_runtime::client::Strings,
        ) -> EmailVerificationRequestBuilder<::std::vec::Vec<::std::string::String>> {
            EmailVerificationRequestBuilder {
                emails: value.into_strings(),
                webhook_url: self.webhook_url,
            }
        }

        /// URL that gets the result. What is sent to it is not documented.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> EmailVerificationRequest
        where
            EmailsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<::std::string::String>,
                required::emails,
            >,
        {
            EmailVerificationRequest {
                emails: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<::std::string::String>,
                    required::emails,
                >::given(self.emails),
                webhook_url: self.webhook_url,
            }
        }
    }

    impl EmailsByNameRequest {
        /// Starts with nothing given. Required: `rows`.
        pub fn builder() -> EmailsByNameRequestBuilder {
            EmailsByNameRequestBuilder {
                rows: ::crm_runtime::client::Missing,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`EmailsByNameRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct EmailsByNameRequestBuilder<RowsState = ::crm_runtime::client::Missing> {
        rows: RowsState,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl<RowsState> EmailsByNameRequestBuilder<RowsState> {
        /// People; 1 to 10.
        pub fn rows(
            self,
            value: impl ::std::iter::IntoIterator<Item = NameAndDomain>,
        ) -> EmailsByNameRequestBuilder<::std::vec::Vec<NameAndDomain>> {
            EmailsByNameRequestBuilder {
                rows: value.into_iter().collect(),
                webhook_url: self.webhook_url,
            }
        }

        /// URL that gets the result. What is sent to it is not documented.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> EmailsByNameRequest
        where
            RowsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<NameAndDomain>,
                required::rows,
            >,
        {
            EmailsByNameRequest {
                rows: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<NameAndDomain>,
                    required::rows,
                >::given(self.rows),
                webhook_url: self.webhook_url,
            }
        }
    }

    impl FoundedFilter {
        /// Starts with every field absent.
        pub fn builder() -> FoundedFilterBuilder {
            FoundedFilterBuilder {
                from: ::std::option::Option::None,
                till: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`FoundedFilter`].
    #[must_use]
    pub struct FoundedFilterBuilder {
        from: ::std::option::Option<i64>,
        till: ::std::option::Option<i64>,
    }

    impl FoundedFilterBuilder {
        /// First year.
        pub fn from(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.from = ::std::option::Option::Some(value.into());
            self
        }

        /// Last year.
        pub fn till(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.till = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> FoundedFilter {
            FoundedFilter {
                from: self.from,
                till: self.till,
            }
        }
    }

    impl ImapSettings {
        /// Starts with nothing given. Required: `encryption`, `host`, `port`.
        pub fn builder() -> ImapSettingsBuilder {
            ImapSettingsBuilder {
                encryption: ::crm_runtime::client::Missing,
                host: ::crm_runtime::client::Missing,
                port: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ImapSettings`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ImapSettingsBuilder<
        EncryptionState = ::crm_runtime::client::Missing,
        HostState = ::crm_runtime::client::Missing,
        PortState = ::crm_runtime::client::Missing,
    > {
        encryption: EncryptionState,
        host: HostState,
        port: PortState,
    }

    impl<
        EncryptionState,
        HostState,
        PortState,
    > ImapSettingsBuilder<EncryptionState, HostState, PortState> {
        /// Encryption; tied to the port: `ssl` or `tls` on 993, `none` on 143.
        pub fn encryption(
            self,
            value: impl ::std::convert::Into<MailEncryption>,
        ) -> ImapSettingsBuilder<MailEncryption, HostState, PortState> {
            ImapSettingsBuilder {
                encryption: value.into(),
                host: self.host,
                port: self.port,
            }
        }

        /// Host name.
        pub fn host(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ImapSettingsBuilder<EncryptionState, ::std::string::String, PortState> {
            ImapSettingsBuilder {
                host: value.into(),
                encryption: self.encryption,
                port: self.port,
            }
        }

        /// Port.
        pub fn port(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> ImapSettingsBuilder<EncryptionState, HostState, i64> {
            ImapSettingsBuilder {
                port: value.into(),
                encryption: self.encryption,
                host: self.host,
            }
        }

        /// The finished value.
        pub fn build(self) -> ImapSettings
        where
            EncryptionState: ::crm_runtime::client::Given<
                MailEncryption,
                required::encryption,
            >,
            HostState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::host,
            >,
            PortState: ::crm_runtime::client::Given<i64, required::port>,
        {
            ImapSettings {
                encryption: ::crm_runtime::client::Given::<
                    MailEncryption,
                    required::encryption,
                >::given(self.encryption),
                host: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::host,
                >::given(self.host),
                port: ::crm_runtime::client::Given::<
                    i64,
                    required::port,
                >::given(self.port),
            }
        }
    }

    impl LinkedInProfilesRequest {
        /// Starts with nothing given. Required: `urls`.
        pub fn builder() -> LinkedInProfilesRequestBuilder {
            LinkedInProfilesRequestBuilder {
                urls: ::crm_runtime::client::Missing,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`LinkedInProfilesRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct LinkedInProfilesRequestBuilder<
        UrlsState = ::crm_runtime::client::Missing,
    > {
        urls: UrlsState,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl<UrlsState> LinkedInProfilesRequestBuilder<UrlsState> {
        /// URLs of LinkedIn profiles; at most 10.
        pub fn urls(
            self,
            value: impl ::crm_runtime::client::Strings,
        ) -> LinkedInProfilesRequestBuilder<::std::vec::Vec<::std::string::String>> {
            LinkedInProfilesRequestBuilder {
                urls: value.into_strings(),
                webhook_url: self.webhook_url,
            }
        }

        /// URL that gets the result. What is sent to it is not documented.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> LinkedInProfilesRequest
        where
            UrlsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<::std::string::String>,
                required::urls,
            >,
        {
            LinkedInProfilesRequest {
                urls: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<::std::string::String>,
                    required::urls,
                >::given(self.urls),
                webhook_url: self.webhook_url,
            }
        }
    }

    impl Location {
        /// Starts with every field absent.
        pub fn builder() -> LocationBuilder {
            LocationBuilder {
                locality: ::std::option::Option::None,
                location_type: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`Location`].
    #[must_use]
    pub struct LocationBuilder {
        locality: ::std::option::Option<::std::string::String>,
        location_type: ::std::option::Option<LocationType>,
    }

    impl LocationBuilder {
        /// Name of the place.
        pub fn locality(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.locality = ::std::option::Option::Some(value.into());
            self
        }

        /// Kind of the place.
        pub fn location_type(
            mut self,
            value: impl ::std::convert::Into<LocationType>,
        ) -> Self {
            self.location_type = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> Location {
            Location {
                locality: self.locality,
                location_type: self.location_type,
            }
        }
    }

    impl LocationFilter {
        /// Starts with every field absent.
        pub fn builder() -> LocationFilterBuilder {
            LocationFilterBuilder {
                exclude: ::std::option::Option::None,
                include: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`LocationFilter`].
    #[must_use]
    pub struct LocationFilterBuilder {
        exclude: ::std::option::Option<Location>,
        include: ::std::option::Option<Location>,
    }

    impl LocationFilterBuilder {
        /// Place to leave out.
        pub fn exclude(mut self, value: impl ::std::convert::Into<Location>) -> Self {
            self.exclude = ::std::option::Option::Some(value.into());
            self
        }

        /// Place to look for.
        pub fn include(mut self, value: impl ::std::convert::Into<Location>) -> Self {
            self.include = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> LocationFilter {
            LocationFilter {
                exclude: self.exclude,
                include: self.include,
            }
        }
    }

    impl ManagementLevelFilter {
        /// Starts with every field absent.
        pub fn builder() -> ManagementLevelFilterBuilder {
            ManagementLevelFilterBuilder {
                exclude: ::std::option::Option::None,
                include: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ManagementLevelFilter`].
    #[must_use]
    pub struct ManagementLevelFilterBuilder {
        exclude: ::std::option::Option<::std::vec::Vec<ManagementLevel>>,
        include: ::std::option::Option<::std::vec::Vec<ManagementLevel>>,
    }

    impl ManagementLevelFilterBuilder {
        /// Levels to leave out.
        pub fn exclude(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = ManagementLevel>,
        ) -> Self {
            self.exclude = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// Levels to look for.
        pub fn include(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = ManagementLevel>,
        ) -> Self {
            self.include = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// The finished value.
        pub fn build(self) -> ManagementLevelFilter {
            ManagementLevelFilter {
                exclude: self.exclude,
                include: self.include,
            }
        }
    }

    impl NameAndDomain {
        /// Starts with nothing given. Required: `domain`, `first_name`, `last_name`.
        pub fn builder() -> NameAndDomainBuilder {
            NameAndDomainBuilder {
                domain: ::crm_runtime::client::Missing,
                first_name: ::crm_runtime::client::Missing,
                last_name: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`NameAndDomain`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct NameAndDomainBuilder<
        DomainState = ::crm_runtime::client::Missing,
        FirstNameState = ::crm_runtime::client::Missing,
        LastNameState = ::crm_runtime::client::Missing,
    > {
        domain: DomainState,
        first_name: FirstNameState,
        last_name: LastNameState,
    }

    impl<
        DomainState,
        FirstNameState,
        LastNameState,
    > NameAndDomainBuilder<DomainState, FirstNameState, LastNameState> {
        /// Domain of the employer.
        pub fn domain(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> NameAndDomainBuilder<::std::string::String, FirstNameState, LastNameState> {
            NameAndDomainBuilder {
                domain: value.into(),
                first_name: self.first_name,
                last_name: self.last_name,
            }
        }

        /// First name.
        pub fn first_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> NameAndDomainBuilder<DomainState, ::std::string::String, LastNameState> {
            NameAndDomainBuilder {
                first_name: value.into(),
                domain: self.domain,
                last_name: self.last_name,
            }
        }

        /// Last name.
        pub fn last_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> NameAndDomainBuilder<DomainState, FirstNameState, ::std::string::String> {
            NameAndDomainBuilder {
                last_name: value.into(),
                domain: self.domain,
                first_name: self.first_name,
            }
        }

        /// The finished value.
        pub fn build(self) -> NameAndDomain
        where
            DomainState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::domain,
            >,
            FirstNameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::first_name,
            >,
            LastNameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::last_name,
            >,
        {
            NameAndDomain {
                domain: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::domain,
                >::given(self.domain),
                first_name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::first_name,
                >::given(self.first_name),
                last_name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::last_name,
                >::given(self.last_name),
            }
        }
    }

    impl ProfileByEmailRequest {
        /// Starts with nothing given. Required: `email`.
        pub fn builder() -> ProfileByEmailRequestBuilder {
            ProfileByEmailRequestBuilder {
                email: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ProfileByEmailRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ProfileByEmailRequestBuilder<
        EmailState = ::crm_runtime::client::Missing,
    > {
        email: EmailState,
    }

    impl<EmailState> ProfileByEmailRequestBuilder<EmailState> {
        /// Email address.
        pub fn email(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ProfileByEmailRequestBuilder<::std::string::String> {
            ProfileByEmailRequestBuilder {
                email: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> ProfileByEmailRequest
        where
            EmailState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email,
            >,
        {
            ProfileByEmailRequest {
                email: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::email,
                >::given(self.email),
            }
        }
    }

    impl ProspectAdd {
        /// Starts with nothing given. Required: `list_id`.
        pub fn builder() -> ProspectAddBuilder {
            ProspectAddBuilder {
                company_name: ::std::option::Option::None,
                company_site: ::std::option::Option::None,
                country: ::std::option::Option::None,
                create_duplicates: ::std::option::Option::None,
                custom_fields: ::std::option::Option::None,
                email: ::std::option::Option::None,
                first_name: ::std::option::Option::None,
                full_name: ::std::option::Option::None,
                last_name: ::std::option::Option::None,
                list_id: ::crm_runtime::client::Missing,
                locality: ::std::option::Option::None,
                phones: ::std::option::Option::None,
                position: ::std::option::Option::None,
                social_links: ::std::option::Option::None,
                update_contact: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ProspectAdd`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ProspectAddBuilder<ListIdState = ::crm_runtime::client::Missing> {
        company_name: ::std::option::Option<::std::string::String>,
        company_site: ::std::option::Option<::std::string::String>,
        country: ::std::option::Option<::std::string::String>,
        create_duplicates: ::std::option::Option<bool>,
        custom_fields: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        email: ::std::option::Option<::std::string::String>,
        first_name: ::std::option::Option<::std::string::String>,
        full_name: ::std::option::Option<::std::string::String>,
        last_name: ::std::option::Option<::std::string::String>,
        list_id: ListIdState,
        locality: ::std::option::Option<::std::string::String>,
        phones: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        position: ::std::option::Option<::std::string::String>,
        social_links: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        update_contact: ::std::option::Option<bool>,
    }

    impl<ListIdState> ProspectAddBuilder<ListIdState> {
        /// Name of the company.
        pub fn company_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Website of the company, `http://example.com`.
        pub fn company_site(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company_site = ::std::option::Option::Some(value.into());
            self
        }

        /// Country by its English name in ISO 3166; no other.
        pub fn country(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.country = ::std::option::Option::Some(value.into());
            self
        }

        /// True: a second profile is made for the address.
        pub fn create_duplicates(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.create_duplicates = ::std::option::Option::Some(value.into());
            self
        }

        /// Values of custom fields by their names, `label` of `custom_fields_list`.
        pub fn custom_fields(
            mut self,
            value: impl ::std::convert::Into<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        ) -> Self {
            self.custom_fields = ::std::option::Option::Some(value.into());
            self
        }

        /// Email address; needed without `socialLinks.linkedIn`.
        pub fn email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.email = ::std::option::Option::Some(value.into());
            self
        }

        /// First name.
        pub fn first_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.first_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Full name.
        pub fn full_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.full_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Last name.
        pub fn last_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.last_name = ::std::option::Option::Some(value.into());
            self
        }

        /// List, from `prospect_lists_list`.
        pub fn list_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> ProspectAddBuilder<i64> {
            ProspectAddBuilder {
                list_id: value.into(),
                company_name: self.company_name,
                company_site: self.company_site,
                country: self.country,
                create_duplicates: self.create_duplicates,
                custom_fields: self.custom_fields,
                email: self.email,
                first_name: self.first_name,
                full_name: self.full_name,
                last_name: self.last_name,
                locality: self.locality,
                phones: self.phones,
                position: self.position,
                social_links: self.social_links,
                update_contact: self.update_contact,
            }
        }

        /// Place.
        pub fn locality(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.locality = ::std::option::Option::Some(value.into());
            self
        }

        /// Phone numbers.
        pub fn phones(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.phones = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Job title.
        pub fn position(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.position = ::std::option::Option::Some(value.into());
            self
        }

        /// Profiles by network: `linkedIn`, `facebook`, `X` in the text; `linkedIn` and `twitter` in the samples. `linkedIn` is needed without an email address.
        pub fn social_links(
            mut self,
            value: impl ::std::convert::Into<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        ) -> Self {
            self.social_links = ::std::option::Option::Some(value.into());
            self
        }

        /// True: a person with this address on any list is changed. False: the person stays as it is.
        pub fn update_contact(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.update_contact = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ProspectAdd
        where
            ListIdState: ::crm_runtime::client::Given<i64, required::list_id>,
        {
            ProspectAdd {
                company_name: self.company_name,
                company_site: self.company_site,
                country: self.country,
                create_duplicates: self.create_duplicates,
                custom_fields: self.custom_fields,
                email: self.email,
                first_name: self.first_name,
                full_name: self.full_name,
                last_name: self.last_name,
                list_id: ::crm_runtime::client::Given::<
                    i64,
                    required::list_id,
                >::given(self.list_id),
                locality: self.locality,
                phones: self.phones,
                position: self.position,
                social_links: self.social_links,
                update_contact: self.update_contact,
            }
        }
    }

    impl ProspectByEmailRequest {
        /// Starts with nothing given. Required: `email`.
        pub fn builder() -> ProspectByEmailRequestBuilder {
            ProspectByEmailRequestBuilder {
                email: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ProspectByEmailRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ProspectByEmailRequestBuilder<
        EmailState = ::crm_runtime::client::Missing,
    > {
        email: EmailState,
    }

    impl<EmailState> ProspectByEmailRequestBuilder<EmailState> {
        /// Email address.
        pub fn email(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ProspectByEmailRequestBuilder<::std::string::String> {
            ProspectByEmailRequestBuilder {
                email: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> ProspectByEmailRequest
        where
            EmailState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email,
            >,
        {
            ProspectByEmailRequest {
                email: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::email,
                >::given(self.email),
            }
        }
    }

    impl ProspectByIdRequest {
        /// Starts with nothing given. Required: `id`.
        pub fn builder() -> ProspectByIdRequestBuilder {
            ProspectByIdRequestBuilder {
                id: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ProspectByIdRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ProspectByIdRequestBuilder<IdState = ::crm_runtime::client::Missing> {
        id: IdState,
    }

    impl<IdState> ProspectByIdRequestBuilder<IdState> {
        /// Id from `prospects_add`, or from the address of the person's page in the app. Whether the hexadecimal ids of lists and reports are accepted is not documented.
        pub fn id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ProspectByIdRequestBuilder<::std::string::String> {
            ProspectByIdRequestBuilder {
                id: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> ProspectByIdRequest
        where
            IdState: ::crm_runtime::client::Given<::std::string::String, required::id>,
        {
            ProspectByIdRequest {
                id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::id,
                >::given(self.id),
            }
        }
    }

    impl ProspectFilter {
        /// Starts with every field absent.
        pub fn builder() -> ProspectFilterBuilder {
            ProspectFilterBuilder {
                departments: ::std::option::Option::None,
                first_name: ::std::option::Option::None,
                job_titles: ::std::option::Option::None,
                last_name: ::std::option::Option::None,
                locations: ::std::option::Option::None,
                management_levels: ::std::option::Option::None,
                skills: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ProspectFilter`].
    #[must_use]
    pub struct ProspectFilterBuilder {
        departments: ::std::option::Option<DepartmentFilter>,
        first_name: ::std::option::Option<::std::string::String>,
        job_titles: ::std::option::Option<TextFilter>,
        last_name: ::std::option::Option<::std::string::String>,
        locations: ::std::option::Option<LocationFilter>,
        management_levels: ::std::option::Option<ManagementLevelFilter>,
        skills: ::std::option::Option<TextFilter>,
    }

    impl ProspectFilterBuilder {
        /// Departments.
        pub fn departments(
            mut self,
            value: impl ::std::convert::Into<DepartmentFilter>,
        ) -> Self {
            self.departments = ::std::option::Option::Some(value.into());
            self
        }

        /// First name.
        pub fn first_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.first_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Job titles. Variations of a title match.
        pub fn job_titles(
            mut self,
            value: impl ::std::convert::Into<TextFilter>,
        ) -> Self {
            self.job_titles = ::std::option::Option::Some(value.into());
            self
        }

        /// Last name.
        pub fn last_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.last_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Places where people live. Where a place is unknown up to 15 similar names come back; in which form is not documented.
        pub fn locations(
            mut self,
            value: impl ::std::convert::Into<LocationFilter>,
        ) -> Self {
            self.locations = ::std::option::Option::Some(value.into());
            self
        }

        /// Levels of management.
        pub fn management_levels(
            mut self,
            value: impl ::std::convert::Into<ManagementLevelFilter>,
        ) -> Self {
            self.management_levels = ::std::option::Option::Some(value.into());
            self
        }

        /// Skills.
        pub fn skills(mut self, value: impl ::std::convert::Into<TextFilter>) -> Self {
            self.skills = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ProspectFilter {
            ProspectFilter {
                departments: self.departments,
                first_name: self.first_name,
                job_titles: self.job_titles,
                last_name: self.last_name,
                locations: self.locations,
                management_levels: self.management_levels,
                skills: self.skills,
            }
        }
    }

    impl ProspectListCreate {
        /// Starts with nothing given. Required: `name`.
        pub fn builder() -> ProspectListCreateBuilder {
            ProspectListCreateBuilder {
                name: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ProspectListCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ProspectListCreateBuilder<NameState = ::crm_runtime::client::Missing> {
        name: NameState,
    }

    impl<NameState> ProspectListCreateBuilder<NameState> {
        /// Name.
        pub fn name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ProspectListCreateBuilder<::std::string::String> {
            ProspectListCreateBuilder {
                name: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> ProspectListCreate
        where
            NameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::name,
            >,
        {
            ProspectListCreate {
                name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::name,
                >::given(self.name),
            }
        }
    }

    impl ProspectsInListRequest {
        /// Starts with nothing given. Required: `list_id`.
        pub fn builder() -> ProspectsInListRequestBuilder {
            ProspectsInListRequestBuilder {
                list_id: ::crm_runtime::client::Missing,
                page: ::std::option::Option::None,
                per_page: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ProspectsInListRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ProspectsInListRequestBuilder<
        ListIdState = ::crm_runtime::client::Missing,
    > {
        list_id: ListIdState,
        page: ::std::option::Option<i64>,
        per_page: ::std::option::Option<i64>,
    }

    impl<ListIdState> ProspectsInListRequestBuilder<ListIdState> {
        /// List, from `prospect_lists_list`.
        pub fn list_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> ProspectsInListRequestBuilder<i64> {
            ProspectsInListRequestBuilder {
                list_id: value.into(),
                page: self.page,
                per_page: self.per_page,
            }
        }

        /// Page, counted from 1.
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// Rows of a page, at most 5000. The node allows 20 to 5000 and takes 20 when it is missing; the sample sends 2.
        pub fn per_page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.per_page = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ProspectsInListRequest
        where
            ListIdState: ::crm_runtime::client::Given<i64, required::list_id>,
        {
            ProspectsInListRequest {
                list_id: ::crm_runtime::client::Given::<
                    i64,
                    required::list_id,
                >::given(self.list_id),
                page: self.page,
                per_page: self.per_page,
            }
        }
    }

    impl RecipientStatusChange {
        /// Starts with nothing given. Required: `campaign_id`, `email`, `status`.
        pub fn builder() -> RecipientStatusChangeBuilder {
            RecipientStatusChangeBuilder {
                campaign_id: ::crm_runtime::client::Missing,
                email: ::crm_runtime::client::Missing,
                status: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`RecipientStatusChange`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct RecipientStatusChangeBuilder<
        CampaignIdState = ::crm_runtime::client::Missing,
        EmailState = ::crm_runtime::client::Missing,
        StatusState = ::crm_runtime::client::Missing,
    > {
        campaign_id: CampaignIdState,
        email: EmailState,
        status: StatusState,
    }

    impl<
        CampaignIdState,
        EmailState,
        StatusState,
    > RecipientStatusChangeBuilder<CampaignIdState, EmailState, StatusState> {
        /// Id of the campaign.
        pub fn campaign_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> RecipientStatusChangeBuilder<i64, EmailState, StatusState> {
            RecipientStatusChangeBuilder {
                campaign_id: value.into(),
                email: self.email,
                status: self.status,
            }
        }

        /// Email address of the recipient.
        pub fn email(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> RecipientStatusChangeBuilder<
            CampaignIdState,
            ::std::string::String,
            StatusState,
        > {
            RecipientStatusChangeBuilder {
                email: value.into(),
                campaign_id: self.campaign_id,
                status: self.status,
            }
        }

        /// State to change to.
        pub fn status(
            self,
            value: impl ::std::convert::Into<RecipientStatus>,
        ) -> RecipientStatusChangeBuilder<CampaignIdState, EmailState, RecipientStatus> {
            RecipientStatusChangeBuilder {
                status: value.into(),
                campaign_id: self.campaign_id,
                email: self.email,
            }
        }

        /// The finished value.
        pub fn build(self) -> RecipientStatusChange
        where
            CampaignIdState: ::crm_runtime::client::Given<i64, required::campaign_id>,
            EmailState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email,
            >,
            StatusState: ::crm_runtime::client::Given<RecipientStatus, required::status>,
        {
            RecipientStatusChange {
                campaign_id: ::crm_runtime::client::Given::<
                    i64,
                    required::campaign_id,
                >::given(self.campaign_id),
                email: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::email,
                >::given(self.email),
                status: ::crm_runtime::client::Given::<
                    RecipientStatus,
                    required::status,
                >::given(self.status),
            }
        }
    }

    impl RevenueFilter {
        /// Starts with every field absent.
        pub fn builder() -> RevenueFilterBuilder {
            RevenueFilterBuilder {
                max: ::std::option::Option::None,
                min: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`RevenueFilter`].
    #[must_use]
    pub struct RevenueFilterBuilder {
        max: ::std::option::Option<i64>,
        min: ::std::option::Option<i64>,
    }

    impl RevenueFilterBuilder {
        /// Largest revenue.
        pub fn max(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.max = ::std::option::Option::Some(value.into());
            self
        }

        /// Least revenue, not above `max`.
        pub fn min(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.min = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> RevenueFilter {
            RevenueFilter {
                max: self.max,
                min: self.min,
            }
        }
    }

    impl SenderAccountCreate {
        /// Starts with nothing given. Required: `email_from`, `password`, `sender_name`, `smtp`.
        pub fn builder() -> SenderAccountCreateBuilder {
            SenderAccountCreateBuilder {
                bcc_email: ::std::option::Option::None,
                delay_fixed: ::std::option::Option::None,
                delay_from: ::std::option::Option::None,
                delay_to: ::std::option::Option::None,
                delay_type: ::std::option::Option::None,
                email_from: ::crm_runtime::client::Missing,
                imap: ::std::option::Option::None,
                limitation: ::std::option::Option::None,
                password: ::crm_runtime::client::Missing,
                reply_to: ::std::option::Option::None,
                sender_name: ::crm_runtime::client::Missing,
                signature: ::std::option::Option::None,
                smtp: ::crm_runtime::client::Missing,
                tags: ::std::option::Option::None,
                timezone_id: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`SenderAccountCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct SenderAccountCreateBuilder<
        EmailFromState = ::crm_runtime::client::Missing,
        PasswordState = ::crm_runtime::client::Missing,
        SenderNameState = ::crm_runtime::client::Missing,
        SmtpState = ::crm_runtime::client::Missing,
    > {
        bcc_email: ::std::option::Option<::std::string::String>,
        delay_fixed: ::std::option::Option<i64>,
        delay_from: ::std::option::Option<i64>,
        delay_to: ::std::option::Option<i64>,
        delay_type: ::std::option::Option<DelayType>,
        email_from: EmailFromState,
        imap: ::std::option::Option<ImapSettings>,
        limitation: ::std::option::Option<i64>,
        password: PasswordState,
        reply_to: ::std::option::Option<::std::string::String>,
        sender_name: SenderNameState,
        signature: ::std::option::Option<::std::string::String>,
        smtp: SmtpState,
        tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        timezone_id: ::std::option::Option<i64>,
    }

    impl<
        EmailFromState,
        PasswordState,
        SenderNameState,
        SmtpState,
    > SenderAccountCreateBuilder<
        EmailFromState,
        PasswordState,
        SenderNameState,
        SmtpState,
    > {
        /// Email address that gets a copy.
        pub fn bcc_email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.bcc_email = ::std::option::Option::Some(value.into());
            self
        }

        /// Seconds between two emails, for `fixed`; 600 when it is missing.
        pub fn delay_fixed(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_fixed = ::std::option::Option::Some(value.into());
            self
        }

        /// Least seconds between two emails, for `random`; 600 when it is missing.
        pub fn delay_from(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_from = ::std::option::Option::Some(value.into());
            self
        }

        /// Most seconds between two emails, for `random`, above `delay_from`; 900 when it is missing.
        pub fn delay_to(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_to = ::std::option::Option::Some(value.into());
            self
        }

        /// Kind of the delay; `random` when it is missing.
        pub fn delay_type(
            mut self,
            value: impl ::std::convert::Into<DelayType>,
        ) -> Self {
            self.delay_type = ::std::option::Option::Some(value.into());
            self
        }

        /// Email address of the sender.
        pub fn email_from(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> SenderAccountCreateBuilder<
            ::std::string::String,
            PasswordState,
            SenderNameState,
            SmtpState,
        > {
            SenderAccountCreateBuilder {
                email_from: value.into(),
                bcc_email: self.bcc_email,
                delay_fixed: self.delay_fixed,
                delay_from: self.delay_from,
                delay_to: self.delay_to,
                delay_type: self.delay_type,
                imap: self.imap,
                limitation: self.limitation,
                password: self.password,
                reply_to: self.reply_to,
                sender_name: self.sender_name,
                signature: self.signature,
                smtp: self.smtp,
                tags: self.tags,
                timezone_id: self.timezone_id,
            }
        }

        /// The server that receives.
        pub fn imap(mut self, value: impl ::std::convert::Into<ImapSettings>) -> Self {
            self.imap = ::std::option::Option::Some(value.into());
            self
        }

        /// Emails a day, not more than the delay allows in 24 hours; 50 when it is missing.
        pub fn limitation(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limitation = ::std::option::Option::Some(value.into());
            self
        }

        /// Password or app password of the mailbox. The vendor keeps it encrypted.
        pub fn password(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> SenderAccountCreateBuilder<
            EmailFromState,
            ::std::string::String,
            SenderNameState,
            SmtpState,
        > {
            SenderAccountCreateBuilder {
                password: value.into(),
                bcc_email: self.bcc_email,
                delay_fixed: self.delay_fixed,
                delay_from: self.delay_from,
                delay_to: self.delay_to,
                delay_type: self.delay_type,
                email_from: self.email_from,
                imap: self.imap,
                limitation: self.limitation,
                reply_to: self.reply_to,
                sender_name: self.sender_name,
                signature: self.signature,
                smtp: self.smtp,
                tags: self.tags,
                timezone_id: self.timezone_id,
            }
        }

        /// Email address for replies.
        pub fn reply_to(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.reply_to = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the sender.
        pub fn sender_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> SenderAccountCreateBuilder<
            EmailFromState,
            PasswordState,
            ::std::string::String,
            SmtpState,
        > {
            SenderAccountCreateBuilder {
                sender_name: value.into(),
                bcc_email: self.bcc_email,
                delay_fixed: self.delay_fixed,
                delay_from: self.delay_from,
                delay_to: self.delay_to,
                delay_type: self.delay_type,
                email_from: self.email_from,
                imap: self.imap,
                limitation: self.limitation,
                password: self.password,
                reply_to: self.reply_to,
                signature: self.signature,
                smtp: self.smtp,
                tags: self.tags,
                timezone_id: self.timezone_id,
            }
        }

        /// Signature as HTML.
        pub fn signature(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.signature = ::std::option::Option::Some(value.into());
            self
        }

        /// The server that sends.
        pub fn smtp(
            self,
            value: impl ::std::convert::Into<SmtpSettings>,
        ) -> SenderAccountCreateBuilder<
            EmailFromState,
            PasswordState,
            SenderNameState,
            SmtpSettings,
        > {
            SenderAccountCreateBuilder {
                smtp: value.into(),
                bcc_email: self.bcc_email,
                delay_fixed: self.delay_fixed,
                delay_from: self.delay_from,
                delay_to: self.delay_to,
                delay_type: self.delay_type,
                email_from: self.email_from,
                imap: self.imap,
                limitation: self.limitation,
                password: self.password,
                reply_to: self.reply_to,
                sender_name: self.sender_name,
                signature: self.signature,
                tags: self.tags,
                timezone_id: self.timezone_id,
            }
        }

        /// Tags. Known ones are linked by name, new ones are made.
        pub fn tags(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.tags = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Number of the time zone in the vendor's list, such as 36 for UTC or 40 for Europe/London.
        pub fn timezone_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.timezone_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> SenderAccountCreate
        where
            EmailFromState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email_from,
            >,
            PasswordState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::password,
            >,
            SenderNameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::sender_name,
            >,
            SmtpState: ::crm_runtime::client::Given<SmtpSettings, required::smtp>,
        {
            SenderAccountCreate {
                bcc_email: self.bcc_email,
                delay_fixed: self.delay_fixed,
                delay_from: self.delay_from,
                delay_to: self.delay_to,
                delay_type: self.delay_type,
                email_from: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::email_from,
                >::given(self.email_from),
                imap: self.imap,
                limitation: self.limitation,
                password: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::password,
                >::given(self.password),
                reply_to: self.reply_to,
                sender_name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::sender_name,
                >::given(self.sender_name),
                signature: self.signature,
                smtp: ::crm_runtime::client::Given::<
                    SmtpSettings,
                    required::smtp,
                >::given(self.smtp),
                tags: self.tags,
                timezone_id: self.timezone_id,
            }
        }
    }

    impl SenderAccountUpdate {
        /// Starts with every field absent.
        pub fn builder() -> SenderAccountUpdateBuilder {
            SenderAccountUpdateBuilder {
                bcc_email: ::std::option::Option::None,
                delay_fixed: ::std::option::Option::None,
                delay_from: ::std::option::Option::None,
                delay_to: ::std::option::Option::None,
                delay_type: ::std::option::Option::None,
                email_from: ::std::option::Option::None,
                imap: ::std::option::Option::None,
                limitation: ::std::option::Option::None,
                password: ::std::option::Option::None,
                reply_to: ::std::option::Option::None,
                sender_name: ::std::option::Option::None,
                signature: ::std::option::Option::None,
                smtp: ::std::option::Option::None,
                tags: ::std::option::Option::None,
                timezone_id: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`SenderAccountUpdate`].
    #[must_use]
    pub struct SenderAccountUpdateBuilder {
        bcc_email: ::std::option::Option<ClearableString>,
        delay_fixed: ::std::option::Option<i64>,
        delay_from: ::std::option::Option<i64>,
        delay_to: ::std::option::Option<i64>,
        delay_type: ::std::option::Option<DelayType>,
        email_from: ::std::option::Option<::std::string::String>,
        imap: ::std::option::Option<ImapSettings>,
        limitation: ::std::option::Option<i64>,
        password: ::std::option::Option<::std::string::String>,
        reply_to: ::std::option::Option<ClearableString>,
        sender_name: ::std::option::Option<::std::string::String>,
        signature: ::std::option::Option<ClearableString>,
        smtp: ::std::option::Option<SmtpSettings>,
        tags: ::std::option::Option<ClearableStringList>,
        timezone_id: ::std::option::Option<i64>,
    }

    impl SenderAccountUpdateBuilder {
        /// Email address that gets a copy. Null takes it away.
        pub fn bcc_email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.bcc_email = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `bcc_email`, which clears it.
        pub fn clear_bcc_email(mut self) -> Self {
            self.bcc_email = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Seconds between two emails, for `fixed`.
        pub fn delay_fixed(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_fixed = ::std::option::Option::Some(value.into());
            self
        }

        /// Least seconds between two emails, for `random`.
        pub fn delay_from(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_from = ::std::option::Option::Some(value.into());
            self
        }

        /// Most seconds between two emails, for `random`, above `delay_from`.
        pub fn delay_to(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_to = ::std::option::Option::Some(value.into());
            self
        }

        /// Kind of the delay.
        pub fn delay_type(
            mut self,
            value: impl ::std::convert::Into<DelayType>,
        ) -> Self {
            self.delay_type = ::std::option::Option::Some(value.into());
            self
        }

        /// Email address of the sender.
        pub fn email_from(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.email_from = ::std::option::Option::Some(value.into());
            self
        }

        /// The server that receives. It starts a new check of the connection.
        pub fn imap(mut self, value: impl ::std::convert::Into<ImapSettings>) -> Self {
            self.imap = ::std::option::Option::Some(value.into());
            self
        }

        /// Emails a day, not more than the delay allows in 24 hours.
        pub fn limitation(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limitation = ::std::option::Option::Some(value.into());
            self
        }

        /// Password or app password of the mailbox. The vendor keeps it encrypted.
        pub fn password(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.password = ::std::option::Option::Some(value.into());
            self
        }

        /// Email address for replies. Null takes it away.
        pub fn reply_to(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.reply_to = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `reply_to`, which clears it.
        pub fn clear_reply_to(mut self) -> Self {
            self.reply_to = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Name of the sender.
        pub fn sender_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sender_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Signature as HTML. Null takes it away.
        pub fn signature(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.signature = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `signature`, which clears it.
        pub fn clear_signature(mut self) -> Self {
            self.signature = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// The server that sends. It starts a new check of the connection.
        pub fn smtp(mut self, value: impl ::std::convert::Into<SmtpSettings>) -> Self {
            self.smtp = ::std::option::Option::Some(value.into());
            self
        }

        /// Tags. Known ones are linked by name, new ones are made. The list replaces the one that is there. Null takes all away.
        pub fn tags(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.tags = ::std::option::Option::Some(
                ClearableStringList(::std::option::Option::Some(value.into_strings())),
            );
            self
        }

        /// Sends null for `tags`, which clears it.
        pub fn clear_tags(mut self) -> Self {
            self.tags = ::std::option::Option::Some(
                ClearableStringList(::std::option::Option::None),
            );
            self
        }

        /// Number of the time zone in the vendor's list, such as 36 for UTC or 40 for Europe/London.
        pub fn timezone_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.timezone_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> SenderAccountUpdate {
            SenderAccountUpdate {
                bcc_email: self.bcc_email,
                delay_fixed: self.delay_fixed,
                delay_from: self.delay_from,
                delay_to: self.delay_to,
                delay_type: self.delay_type,
                email_from: self.email_from,
                imap: self.imap,
                limitation: self.limitation,
                password: self.password,
                reply_to: self.reply_to,
                sender_name: self.sender_name,
                signature: self.signature,
                smtp: self.smtp,
                tags: self.tags,
                timezone_id: self.timezone_id,
            }
        }
    }

    impl SmtpSettings {
        /// Starts with nothing given. Required: `encryption`, `host`, `port`.
        pub fn builder() -> SmtpSettingsBuilder {
            SmtpSettingsBuilder {
                encryption: ::crm_runtime::client::Missing,
                host: ::crm_runtime::client::Missing,
                port: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`SmtpSettings`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct SmtpSettingsBuilder<
        EncryptionState = ::crm_runtime::client::Missing,
        HostState = ::crm_runtime::client::Missing,
        PortState = ::crm_runtime::client::Missing,
    > {
        encryption: EncryptionState,
        host: HostState,
        port: PortState,
    }

    impl<
        EncryptionState,
        HostState,
        PortState,
    > SmtpSettingsBuilder<EncryptionState, HostState, PortState> {
        /// Encryption; tied to the port: `ssl` on 465, `tls` on 587, `none` on 25.
        pub fn encryption(
            self,
            value: impl ::std::convert::Into<MailEncryption>,
        ) -> SmtpSettingsBuilder<MailEncryption, HostState, PortState> {
            SmtpSettingsBuilder {
                encryption: value.into(),
                host: self.host,
                port: self.port,
            }
        }

        /// Host name: letters, digits, hyphens and dots.
        pub fn host(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> SmtpSettingsBuilder<EncryptionState, ::std::string::String, PortState> {
            SmtpSettingsBuilder {
                host: value.into(),
                encryption: self.encryption,
                port: self.port,
            }
        }

        /// Port.
        pub fn port(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> SmtpSettingsBuilder<EncryptionState, HostState, i64> {
            SmtpSettingsBuilder {
                port: value.into(),
                encryption: self.encryption,
                host: self.host,
            }
        }

        /// The finished value.
        pub fn build(self) -> SmtpSettings
        where
            EncryptionState: ::crm_runtime::client::Given<
                MailEncryption,
                required::encryption,
            >,
            HostState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::host,
            >,
            PortState: ::crm_runtime::client::Given<i64, required::port>,
        {
            SmtpSettings {
                encryption: ::crm_runtime::client::Given::<
                    MailEncryption,
                    required::encryption,
                >::given(self.encryption),
                host: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::host,
                >::given(self.host),
                port: ::crm_runtime::client::Given::<
                    i64,
                    required::port,
                >::given(self.port),
            }
        }
    }

    impl StepContentCreate {
        /// Starts with nothing given. Required: `body`, `content_id`, `plain_text`, `subject`, `usage`.
        pub fn builder() -> StepContentCreateBuilder {
            StepContentCreateBuilder {
                body: ::crm_runtime::client::Missing,
                content_id: ::crm_runtime::client::Missing,
                plain_text: ::crm_runtime::client::Missing,
                subject: ::crm_runtime::client::Missing,
                usage: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`StepContentCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StepContentCreateBuilder<
        BodyState = ::crm_runtime::client::Missing,
        ContentIdState = ::crm_runtime::client::Missing,
        PlainTextState = ::crm_runtime::client::Missing,
        SubjectState = ::crm_runtime::client::Missing,
        UsageState = ::crm_runtime::client::Missing,
    > {
        body: BodyState,
        content_id: ContentIdState,
        plain_text: PlainTextState,
        subject: SubjectState,
        usage: UsageState,
    }

    impl<
        BodyState,
        ContentIdState,
        PlainTextState,
        SubjectState,
        UsageState,
    > StepContentCreateBuilder<
        BodyState,
        ContentIdState,
        PlainTextState,
        SubjectState,
        UsageState,
    > {
        /// Text as HTML.
        pub fn body(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> StepContentCreateBuilder<
            ::std::string::String,
            ContentIdState,
            PlainTextState,
            SubjectState,
            UsageState,
        > {
            StepContentCreateBuilder {
                body: value.into(),
                content_id: self.content_id,
                plain_text: self.plain_text,
                subject: self.subject,
                usage: self.usage,
            }
        }

        /// Block to write: `sequence.steps[].content[].id` of the campaign.
        pub fn content_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> StepContentCreateBuilder<
            BodyState,
            i64,
            PlainTextState,
            SubjectState,
            UsageState,
        > {
            StepContentCreateBuilder {
                content_id: value.into(),
                body: self.body,
                plain_text: self.plain_text,
                subject: self.subject,
                usage: self.usage,
            }
        }

        /// Whether it is sent as plain text.
        pub fn plain_text(
            self,
            value: impl ::std::convert::Into<bool>,
        ) -> StepContentCreateBuilder<
            BodyState,
            ContentIdState,
            bool,
            SubjectState,
            UsageState,
        > {
            StepContentCreateBuilder {
                plain_text: value.into(),
                body: self.body,
                content_id: self.content_id,
                subject: self.subject,
                usage: self.usage,
            }
        }

        /// Subject with `{{variables}}`.
        pub fn subject(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> StepContentCreateBuilder<
            BodyState,
            ContentIdState,
            PlainTextState,
            ::std::string::String,
            UsageState,
        > {
            StepContentCreateBuilder {
                subject: value.into(),
                body: self.body,
                content_id: self.content_id,
                plain_text: self.plain_text,
                usage: self.usage,
            }
        }

        /// Whether it is used.
        pub fn usage(
            self,
            value: impl ::std::convert::Into<ContentUsage>,
        ) -> StepContentCreateBuilder<
            BodyState,
            ContentIdState,
            PlainTextState,
            SubjectState,
            ContentUsage,
        > {
            StepContentCreateBuilder {
                usage: value.into(),
                body: self.body,
                content_id: self.content_id,
                plain_text: self.plain_text,
                subject: self.subject,
            }
        }

        /// The finished value.
        pub fn build(self) -> StepContentCreate
        where
            BodyState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::body,
            >,
            ContentIdState: ::crm_runtime::client::Given<i64, required::content_id>,
            PlainTextState: ::crm_runtime::client::Given<bool, required::plain_text>,
            SubjectState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::subject,
            >,
            UsageState: ::crm_runtime::client::Given<ContentUsage, required::usage>,
        {
            StepContentCreate {
                body: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::body,
                >::given(self.body),
                content_id: ::crm_runtime::client::Given::<
                    i64,
                    required::content_id,
                >::given(self.content_id),
                plain_text: ::crm_runtime::client::Given::<
                    bool,
                    required::plain_text,
                >::given(self.plain_text),
                subject: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::subject,
                >::given(self.subject),
                usage: ::crm_runtime::client::Given::<
                    ContentUsage,
                    required::usage,
                >::given(self.usage),
            }
        }
    }

    impl StepContentRef {
        /// Starts with every field absent.
        pub fn builder() -> StepContentRefBuilder {
            StepContentRefBuilder {
                id: ::std::option::Option::None,
                plain_text: ::std::option::Option::None,
                usage: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`StepContentRef`].
    #[must_use]
    pub struct StepContentRefBuilder {
        id: ::std::option::Option<i64>,
        plain_text: ::std::option::Option<bool>,
        usage: ::std::option::Option<::std::string::String>,
    }

    impl StepContentRefBuilder {
        /// Id of the block, up to 14 digits.
        pub fn id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.id = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether it is sent as plain text.
        pub fn plain_text(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.plain_text = ::std::option::Option::Some(value.into());
            self
        }

        /// `active` or `pause`.
        pub fn usage(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.usage = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> StepContentRef {
            StepContentRef {
                id: self.id,
                plain_text: self.plain_text,
                usage: self.usage,
            }
        }
    }

    impl StepContentUpdate {
        /// Starts with every field absent.
        pub fn builder() -> StepContentUpdateBuilder {
            StepContentUpdateBuilder {
                body: ::std::option::Option::None,
                plain_text: ::std::option::Option::None,
                subject: ::std::option::Option::None,
                usage: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`StepContentUpdate`].
    #[must_use]
    pub struct StepContentUpdateBuilder {
        body: ::std::option::Option<::std::string::String>,
        plain_text: ::std::option::Option<bool>,
        subject: ::std::option::Option<::std::string::String>,
        usage: ::std::option::Option<ContentUsage>,
    }

    impl StepContentUpdateBuilder {
        /// Text as HTML.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether it is sent as plain text.
        pub fn plain_text(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.plain_text = ::std::option::Option::Some(value.into());
            self
        }

        /// Subject with `{{variables}}`.
        pub fn subject(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subject = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether it is used.
        pub fn usage(mut self, value: impl ::std::convert::Into<ContentUsage>) -> Self {
            self.usage = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> StepContentUpdate {
            StepContentUpdate {
                body: self.body,
                plain_text: self.plain_text,
                subject: self.subject,
                usage: self.usage,
            }
        }
    }

    impl TextFilter {
        /// Starts with every field absent.
        pub fn builder() -> TextFilterBuilder {
            TextFilterBuilder {
                exclude: ::std::option::Option::None,
                include: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`TextFilter`].
    #[must_use]
    pub struct TextFilterBuilder {
        exclude: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        include: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    impl TextFilterBuilder {
        /// Values to leave out.
        pub fn exclude(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.exclude = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Values to look for.
        pub fn include(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.include = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// The finished value.
        pub fn build(self) -> TextFilter {
            TextFilter {
                exclude: self.exclude,
                include: self.include,
            }
        }
    }

    impl WarmUpCreate {
        /// Starts with nothing given. Required: `email_account_id`, `per_day`.
        pub fn builder() -> WarmUpCreateBuilder {
            WarmUpCreateBuilder {
                body: ::std::option::Option::None,
                campaign_deadline: ::std::option::Option::None,
                email_account_id: ::crm_runtime::client::Missing,
                email_content: ::std::option::Option::None,
                enable_ctd: ::std::option::Option::None,
                enable_proxy: ::std::option::Option::None,
                from: ::std::option::Option::None,
                increase: ::std::option::Option::None,
                per_day: ::crm_runtime::client::Missing,
                providers: ::std::option::Option::None,
                reply_rate: ::std::option::Option::None,
                schedule_id: ::std::option::Option::None,
                send_to_paid_domain: ::std::option::Option::None,
                strategy: ::std::option::Option::None,
                subject: ::std::option::Option::None,
                template_name: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`WarmUpCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct WarmUpCreateBuilder<
        EmailAccountIdState = ::crm_runtime::client::Missing,
        PerDayState = ::crm_runtime::client::Missing,
    > {
        body: ::std::option::Option<::std::string::String>,
        campaign_deadline: ::std::option::Option<::std::string::String>,
        email_account_id: EmailAccountIdState,
        email_content: ::std::option::Option<WarmUpContent>,
        enable_ctd: ::std::option::Option<bool>,
        enable_proxy: ::std::option::Option<bool>,
        from: ::std::option::Option<i64>,
        increase: ::std::option::Option<i64>,
        per_day: PerDayState,
        providers: ::std::option::Option<::std::vec::Vec<WarmUpProvider>>,
        reply_rate: ::std::option::Option<i64>,
        schedule_id: ::std::option::Option<i64>,
        send_to_paid_domain: ::std::option::Option<bool>,
        strategy: ::std::option::Option<WarmUpStrategy>,
        subject: ::std::option::Option<::std::string::String>,
        template_name: ::std::option::Option<::std::string::String>,
    }

    impl<
        EmailAccountIdState,
        PerDayState,
    > WarmUpCreateBuilder<EmailAccountIdState, PerDayState> {
        /// Text. Needed for `specific`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }

        /// Last day, `YYYY-MM-DD`; no end when it is missing.
        pub fn campaign_deadline(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.campaign_deadline = ::std::option::Option::Some(value.into());
            self
        }

        /// Sender account, from `sender_accounts_list`.
        pub fn email_account_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> WarmUpCreateBuilder<i64, PerDayState> {
            WarmUpCreateBuilder {
                email_account_id: value.into(),
                body: self.body,
                campaign_deadline: self.campaign_deadline,
                email_content: self.email_content,
                enable_ctd: self.enable_ctd,
                enable_proxy: self.enable_proxy,
                from: self.from,
                increase: self.increase,
                per_day: self.per_day,
                providers: self.providers,
                reply_rate: self.reply_rate,
                schedule_id: self.schedule_id,
                send_to_paid_domain: self.send_to_paid_domain,
                strategy: self.strategy,
                subject: self.subject,
                template_name: self.template_name,
            }
        }

        /// What the emails say; `autogenerated` when it is missing.
        pub fn email_content(
            mut self,
            value: impl ::std::convert::Into<WarmUpContent>,
        ) -> Self {
            self.email_content = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether the own tracking domain is used; false when it is missing.
        pub fn enable_ctd(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.enable_ctd = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether a dynamic proxy is used; false when it is missing.
        pub fn enable_proxy(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.enable_proxy = ::std::option::Option::Some(value.into());
            self
        }

        /// Emails on the first day, not above `per_day`. Needed for `progressive`, so also when `strategy` is missing.
        pub fn from(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.from = ::std::option::Option::Some(value.into());
            self
        }

        /// More emails each day. Needed for `progressive`, so also when `strategy` is missing.
        pub fn increase(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.increase = ::std::option::Option::Some(value.into());
            self
        }

        /// Emails a day to arrive at; the plan may allow fewer.
        pub fn per_day(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> WarmUpCreateBuilder<EmailAccountIdState, i64> {
            WarmUpCreateBuilder {
                per_day: value.into(),
                body: self.body,
                campaign_deadline: self.campaign_deadline,
                email_account_id: self.email_account_id,
                email_content: self.email_content,
                enable_ctd: self.enable_ctd,
                enable_proxy: self.enable_proxy,
                from: self.from,
                increase: self.increase,
                providers: self.providers,
                reply_rate: self.reply_rate,
                schedule_id: self.schedule_id,
                send_to_paid_domain: self.send_to_paid_domain,
                strategy: self.strategy,
                subject: self.subject,
                template_name: self.template_name,
            }
        }

        /// Whose mailboxes get the emails.
        pub fn providers(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = WarmUpProvider>,
        ) -> Self {
            self.providers = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// Percent of the emails that get a reply; 30 when it is missing.
        pub fn reply_rate(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.reply_rate = ::std::option::Option::Some(value.into());
            self
        }

        /// Sending schedule. Whether `schedules_list` lists these is not documented.
        pub fn schedule_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.schedule_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether emails go to paid domains; false when it is missing.
        pub fn send_to_paid_domain(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.send_to_paid_domain = ::std::option::Option::Some(value.into());
            self
        }

        /// How the number develops; `progressive` when it is missing.
        pub fn strategy(
            mut self,
            value: impl ::std::convert::Into<WarmUpStrategy>,
        ) -> Self {
            self.strategy = ::std::option::Option::Some(value.into());
            self
        }

        /// Subject. Needed for `specific`.
        pub fn subject(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subject = ::std::option::Option::Some(value.into());
            self
        }

        /// A saved template.
        pub fn template_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.template_name = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> WarmUpCreate
        where
            EmailAccountIdState: ::crm_runtime::client::Given<
                i64,
                required::email_account_id,
            >,
            PerDayState: ::crm_runtime::client::Given<i64, required::per_day>,
        {
            WarmUpCreate {
                body: self.body,
                campaign_deadline: self.campaign_deadline,
                email_account_id: ::crm_runtime::client::Given::<
                    i64,
                    required::email_account_id,
                >::given(self.email_account_id),
                email_content: self.email_content,
                enable_ctd: self.enable_ctd,
                enable_proxy: self.enable_proxy,
                from: self.from,
                increase: self.increase,
                per_day: ::crm_runtime::client::Given::<
                    i64,
                    required::per_day,
                >::given(self.per_day),
                providers: self.providers,
                reply_rate: self.reply_rate,
                schedule_id: self.schedule_id,
                send_to_paid_domain: self.send_to_paid_domain,
                strategy: self.strategy,
                subject: self.subject,
                template_name: self.template_name,
            }
        }
    }

    impl WarmUpUpdate {
        /// Starts with every field absent.
        pub fn builder() -> WarmUpUpdateBuilder {
            WarmUpUpdateBuilder {
                body: ::std::option::Option::None,
                campaign_deadline: ::std::option::Option::None,
                email_content: ::std::option::Option::None,
                enable_ctd: ::std::option::Option::None,
                enable_proxy: ::std::option::Option::None,
                from: ::std::option::Option::None,
                increase: ::std::option::Option::None,
                make_endless: ::std::option::Option::None,
                per_day: ::std::option::Option::None,
                providers: ::std::option::Option::None,
                reply_rate: ::std::option::Option::None,
                schedule_id: ::std::option::Option::None,
                send_to_paid_domain: ::std::option::Option::None,
                status: ::std::option::Option::None,
                strategy: ::std::option::Option::None,
                subject: ::std::option::Option::None,
                template_name: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`WarmUpUpdate`].
    #[must_use]
    pub struct WarmUpUpdateBuilder {
        body: ::std::option::Option<::std::string::String>,
        campaign_deadline: ::std::option::Option<::std::string::String>,
        email_content: ::std::option::Option<WarmUpContent>,
        enable_ctd: ::std::option::Option<bool>,
        enable_proxy: ::std::option::Option<bool>,
        from: ::std::option::Option<i64>,
        increase: ::std::option::Option<i64>,
        make_endless: ::std::option::Option<bool>,
        per_day: ::std::option::Option<i64>,
        providers: ::std::option::Option<::std::vec::Vec<WarmUpProvider>>,
        reply_rate: ::std::option::Option<i64>,
        schedule_id: ::std::option::Option<i64>,
        send_to_paid_domain: ::std::option::Option<bool>,
        status: ::std::option::Option<WarmUpStatusChange>,
        strategy: ::std::option::Option<WarmUpStrategy>,
        subject: ::std::option::Option<::std::string::String>,
        template_name: ::std::option::Option<::std::string::String>,
    }

    impl WarmUpUpdateBuilder {
        /// Text. Needed for `specific`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }

        /// Last day, `YYYY-MM-DD`.
        pub fn campaign_deadline(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.campaign_deadline = ::std::option::Option::Some(value.into());
            self
        }

        /// What the emails say.
        pub fn email_content(
            mut self,
            value: impl ::std::convert::Into<WarmUpContent>,
        ) -> Self {
            self.email_content = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether the own tracking domain is used.
        pub fn enable_ctd(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.enable_ctd = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether a dynamic proxy is used.
        pub fn enable_proxy(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.enable_proxy = ::std::option::Option::Some(value.into());
            self
        }

        /// Emails on the first day, not above `per_day`. Needed for `progressive`.
        pub fn from(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.from = ::std::option::Option::Some(value.into());
            self
        }

        /// More emails each day. Needed for `progressive`.
        pub fn increase(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.increase = ::std::option::Option::Some(value.into());
            self
        }

        /// True takes the last day away.
        pub fn make_endless(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.make_endless = ::std::option::Option::Some(value.into());
            self
        }

        /// Emails a day to arrive at; the plan may allow fewer.
        pub fn per_day(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.per_day = ::std::option::Option::Some(value.into());
            self
        }

        /// Whose mailboxes get the emails.
        pub fn providers(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = WarmUpProvider>,
        ) -> Self {
            self.providers = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// Percent of the emails that get a reply.
        pub fn reply_rate(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.reply_rate = ::std::option::Option::Some(value.into());
            self
        }

        /// Sending schedule. Whether `schedules_list` lists these is not documented.
        pub fn schedule_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.schedule_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether emails go to paid domains.
        pub fn send_to_paid_domain(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.send_to_paid_domain = ::std::option::Option::Some(value.into());
            self
        }

        /// State to change to.
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<WarmUpStatusChange>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }

        /// How the number develops.
        pub fn strategy(
            mut self,
            value: impl ::std::convert::Into<WarmUpStrategy>,
        ) -> Self {
            self.strategy = ::std::option::Option::Some(value.into());
            self
        }

        /// Subject. Needed for `specific`.
        pub fn subject(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subject = ::std::option::Option::Some(value.into());
            self
        }

        /// A saved template.
        pub fn template_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.template_name = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> WarmUpUpdate {
            WarmUpUpdate {
                body: self.body,
                campaign_deadline: self.campaign_deadline,
                email_content: self.email_content,
                enable_ctd: self.enable_ctd,
                enable_proxy: self.enable_proxy,
                from: self.from,
                increase: self.increase,
                make_endless: self.make_endless,
                per_day: self.per_day,
                providers: self.providers,
                reply_rate: self.reply_rate,
                schedule_id: self.schedule_id,
                send_to_paid_domain: self.send_to_paid_domain,
                status: self.status,
                strategy: self.strategy,
                subject: self.subject,
                template_name: self.template_name,
            }
        }
    }

    impl WebhookCreate {
        /// Starts with nothing given. Required: `endpoint_url`, `event_action`, `event_object`.
        pub fn builder() -> WebhookCreateBuilder {
            WebhookCreateBuilder {
                endpoint_url: ::crm_runtime::client::Missing,
                event_action: ::crm_runtime::client::Missing,
                event_object: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`WebhookCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct WebhookCreateBuilder<
        EndpointUrlState = ::crm_runtime::client::Missing,
        EventActionState = ::crm_runtime::client::Missing,
        EventObjectState = ::crm_runtime::client::Missing,
    > {
        endpoint_url: EndpointUrlState,
        event_action: EventActionState,
        event_object: EventObjectState,
    }

    impl<
        EndpointUrlState,
        EventActionState,
        EventObjectState,
    > WebhookCreateBuilder<EndpointUrlState, EventActionState, EventObjectState> {
        /// URL that gets the events; `end_point` in responses.
        pub fn endpoint_url(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> WebhookCreateBuilder<
            ::std::string::String,
            EventActionState,
            EventObjectState,
        > {
            WebhookCreateBuilder {
                endpoint_url: value.into(),
                event_action: self.event_action,
                event_object: self.event_object,
            }
        }

        /// What happened to the object; see `event_object`.
        pub fn event_action(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> WebhookCreateBuilder<
            EndpointUrlState,
            ::std::string::String,
            EventObjectState,
        > {
            WebhookCreateBuilder {
                event_action: value.into(),
                endpoint_url: self.endpoint_url,
                event_object: self.event_object,
            }
        }

        /// Object of the event. Documented, each with its actions: `campaign_email` (`sent`, `first_sent`, `opened`, `bounced`, `clicked`), `campaign_reply` (`received`, `first_received`, `autoreply_received`), `campaign_li_reply` (`received`, `first_received`), `campaign_li` (`connection_request_accepted`), `company` (`found_domains_by_names`, `found_company_by_domain`), `prospect` (`found_by_li_url`, `found_emails_by_name_by_domain`, `campaign_finished`, `unsubscribed`, `found_company_by_domain`), `email_verification` (`verified`), `email` (`found_emails_by_domain`, `found_generic_contacts_by_domain`, `found_prospect_emails`), `database_search` (`task_result`).
        pub fn event_object(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> WebhookCreateBuilder<
            EndpointUrlState,
            EventActionState,
            ::std::string::String,
        > {
            WebhookCreateBuilder {
                event_object: value.into(),
                endpoint_url: self.endpoint_url,
                event_action: self.event_action,
            }
        }

        /// The finished value.
        pub fn build(self) -> WebhookCreate
        where
            EndpointUrlState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::endpoint_url,
            >,
            EventActionState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::event_action,
            >,
            EventObjectState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::event_object,
            >,
        {
            WebhookCreate {
                endpoint_url: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::endpoint_url,
                >::given(self.endpoint_url),
                event_action: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::event_action,
                >::given(self.event_action),
                event_object: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::event_object,
                >::given(self.event_object),
            }
        }
    }

    impl WebhookUpdate {
        /// Starts with nothing given. Required: `status`.
        pub fn builder() -> WebhookUpdateBuilder {
            WebhookUpdateBuilder {
                status: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`WebhookUpdate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct WebhookUpdateBuilder<StatusState = ::crm_runtime::client::Missing> {
        status: StatusState,
    }

    impl<StatusState> WebhookUpdateBuilder<StatusState> {
        /// Whether it is on.
        pub fn status(
            self,
            value: impl ::std::convert::Into<WebhookStatus>,
        ) -> WebhookUpdateBuilder<WebhookStatus> {
            WebhookUpdateBuilder {
                status: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> WebhookUpdate
        where
            StatusState: ::crm_runtime::client::Given<WebhookStatus, required::status>,
        {
            WebhookUpdate {
                status: ::crm_runtime::client::Given::<
                    WebhookStatus,
                    required::status,
                >::given(self.status),
            }
        }
    }

    /// The fields that requests must have, as the compiler names one that a builder lacks.
    #[allow(non_camel_case_types)]
    pub mod required {
        /// The field `action`.
        #[derive(Clone, Copy, Debug)]
        pub enum action {}
        /// The field `archive_in_months`.
        #[derive(Clone, Copy, Debug)]
        pub enum archive_in_months {}
        /// The field `body`.
        #[derive(Clone, Copy, Debug)]
        pub enum body {}
        /// The field `campaign_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum campaign_id {}
        /// The field `client_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum client_id {}
        /// The field `client_secret`.
        #[derive(Clone, Copy, Debug)]
        pub enum client_secret {}
        /// The field `complete_campaign_after_last_step`.
        #[derive(Clone, Copy, Debug)]
        pub enum complete_campaign_after_last_step {}
        /// The field `content_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum content_id {}
        /// The field `domain`.
        #[derive(Clone, Copy, Debug)]
        pub enum domain {}
        /// The field `email`.
        #[derive(Clone, Copy, Debug)]
        pub enum email {}
        /// The field `email_account_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum email_account_id {}
        /// The field `email_from`.
        #[derive(Clone, Copy, Debug)]
        pub enum email_from {}
        /// The field `emails`.
        #[derive(Clone, Copy, Debug)]
        pub enum emails {}
        /// The field `encryption`.
        #[derive(Clone, Copy, Debug)]
        pub enum encryption {}
        /// The field `endpoint_url`.
        #[derive(Clone, Copy, Debug)]
        pub enum endpoint_url {}
        /// The field `entry`.
        #[derive(Clone, Copy, Debug)]
        pub enum entry {}
        /// The field `event`.
        #[derive(Clone, Copy, Debug)]
        pub enum event {}
        /// The field `event_action`.
        #[derive(Clone, Copy, Debug)]
        pub enum event_action {}
        /// The field `event_object`.
        #[derive(Clone, Copy, Debug)]
        pub enum event_object {}
        /// The field `first_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum first_name {}
        /// The field `grant_type`.
        #[derive(Clone, Copy, Debug)]
        pub enum grant_type {}
        /// The field `host`.
        #[derive(Clone, Copy, Debug)]
        pub enum host {}
        /// The field `id`.
        #[derive(Clone, Copy, Debug)]
        pub enum id {}
        /// The field `items`.
        #[derive(Clone, Copy, Debug)]
        pub enum items {}
        /// The field `last_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum last_name {}
        /// The field `list_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum list_id {}
        /// The field `name`.
        #[derive(Clone, Copy, Debug)]
        pub enum name {}
        /// The field `names`.
        #[derive(Clone, Copy, Debug)]
        pub enum names {}
        /// The field `password`.
        #[derive(Clone, Copy, Debug)]
        pub enum password {}
        /// The field `per_day`.
        #[derive(Clone, Copy, Debug)]
        pub enum per_day {}
        /// The field `pipeline_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum pipeline_id {}
        /// The field `plain_text`.
        #[derive(Clone, Copy, Debug)]
        pub enum plain_text {}
        /// The field `port`.
        #[derive(Clone, Copy, Debug)]
        pub enum port {}
        /// The field `priority`.
        #[derive(Clone, Copy, Debug)]
        pub enum priority {}
        /// The field `recipients`.
        #[derive(Clone, Copy, Debug)]
        pub enum recipients {}
        /// The field `ref_`.
        #[derive(Clone, Copy, Debug)]
        pub enum ref_ {}
        /// The field `rows`.
        #[derive(Clone, Copy, Debug)]
        pub enum rows {}
        /// The field `sender_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum sender_name {}
        /// The field `sequence`.
        #[derive(Clone, Copy, Debug)]
        pub enum sequence {}
        /// The field `smtp`.
        #[derive(Clone, Copy, Debug)]
        pub enum smtp {}
        /// The field `stage_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum stage_id {}
        /// The field `status`.
        #[derive(Clone, Copy, Debug)]
        pub enum status {}
        /// The field `steps`.
        #[derive(Clone, Copy, Debug)]
        pub enum steps {}
        /// The field `subject`.
        #[derive(Clone, Copy, Debug)]
        pub enum subject {}
        /// The field `title`.
        #[derive(Clone, Copy, Debug)]
        pub enum title {}
        /// The field `type_`.
        #[derive(Clone, Copy, Debug)]
        pub enum type_ {}
        /// The field `urls`.
        #[derive(Clone, Copy, Debug)]
        pub enum urls {}
        /// The field `usage`.
        #[derive(Clone, Copy, Debug)]
        pub enum usage {}
    }

    /// The optional parameters of [`domain_prospect_emails_start`](super::Client::domain_prospect_emails_start).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainProspectEmailsStartParams {
        /// URL that gets the result. What is sent to it is not documented.
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl DomainProspectEmailsStartParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// URL that gets the result. What is sent to it is not documented.
        #[must_use]
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for DomainProspectEmailsStartParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DomainProspectEmailsStartParams")
                .field(
                    "webhook_url",
                    &self.webhook_url.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`domain_emails_start`](super::Client::domain_emails_start).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainEmailsStartParams {
        /// Cursor of the page, from `meta.next` of the result of the page before. Leave it out for the first page.
        pub next: ::std::option::Option<::std::string::String>,
        /// URL that gets the result. What is sent to it is not documented.
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl DomainEmailsStartParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Cursor of the page, from `meta.next` of the result of the page before. Leave it out for the first page.
        #[must_use]
        pub fn next(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.next = ::std::option::Option::Some(value.into());
            self
        }

        /// URL that gets the result. What is sent to it is not documented.
        #[must_use]
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for DomainEmailsStartParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DomainEmailsStartParams")
                .field(
                    "next",
                    &self.next.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "webhook_url",
                    &self.webhook_url.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`generic_contacts_start`](super::Client::generic_contacts_start).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GenericContactsStartParams {
        /// Cursor of the page, from `meta.next` of the result of the page before. Leave it out for the first page.
        pub next: ::std::option::Option<::std::string::String>,
        /// URL that gets the result. What is sent to it is not documented.
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl GenericContactsStartParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Cursor of the page, from `meta.next` of the result of the page before. Leave it out for the first page.
        #[must_use]
        pub fn next(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.next = ::std::option::Option::Some(value.into());
            self
        }

        /// URL that gets the result. What is sent to it is not documented.
        #[must_use]
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for GenericContactsStartParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("GenericContactsStartParams")
                .field(
                    "next",
                    &self.next.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "webhook_url",
                    &self.webhook_url.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`warm_ups_list`](super::Client::warm_ups_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpsListParams {
        /// Page, counted from 1; 1 when it is missing.
        pub page: ::std::option::Option<i64>,
        /// Rows of a page; 20 when it is missing.
        pub per_page: ::std::option::Option<i64>,
        /// Only warm-ups in this state; all when it is missing. `pending` is a state of rows, but no filter.
        pub status: ::std::option::Option<WarmUpStatusFilter>,
    }

    impl WarmUpsListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Page, counted from 1; 1 when it is missing.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// Rows of a page; 20 when it is missing.
        #[must_use]
        pub fn per_page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.per_page = ::std::option::Option::Some(value.into());
            self
        }

        /// Only warm-ups in this state; all when it is missing. `pending` is a state of rows, but no filter.
        #[must_use]
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<WarmUpStatusFilter>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for WarmUpsListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("WarmUpsListParams")
                .field("page", &self.page)
                .field("per_page", &self.per_page)
                .field("status", &self.status)
                .finish()
        }
    }

    /// The optional parameters of [`warm_ups_statistics`](super::Client::warm_ups_statistics).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpsStatisticsParams {
        /// First day, `YYYY-MM-DD`; needed without `period`.
        pub date_from: ::std::option::Option<::std::string::String>,
        /// Last day, `YYYY-MM-DD`; needed without `period`. Not before `date_from` and not before the start of the warm-up.
        pub date_to: ::std::option::Option<::std::string::String>,
        /// A period that ends today; needed without dates.
        pub period: ::std::option::Option<WarmUpPeriod>,
    }

    impl WarmUpsStatisticsParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// First day, `YYYY-MM-DD`; needed without `period`.
        #[must_use]
        pub fn date_from(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.date_from = ::std::option::Option::Some(value.into());
            self
        }

        /// Last day, `YYYY-MM-DD`; needed without `period`. Not before `date_from` and not before the start of the warm-up.
        #[must_use]
        pub fn date_to(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.date_to = ::std::option::Option::Some(value.into());
            self
        }

        /// A period that ends today; needed without dates.
        #[must_use]
        pub fn period(mut self, value: impl ::std::convert::Into<WarmUpPeriod>) -> Self {
            self.period = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for WarmUpsStatisticsParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("WarmUpsStatisticsParams")
                .field(
                    "date_from",
                    &self.date_from.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "date_to",
                    &self.date_to.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field("period", &self.period)
                .finish()
        }
    }

    /// The optional parameters of [`campaign_analytics_get`](super::Client::campaign_analytics_get).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignAnalyticsGetParams {
        /// Ids of campaigns, separated by commas. All active campaigns of the period when it is missing.
        pub campaign_id: ::std::option::Option<::std::string::String>,
        /// Email addresses of owners, separated by commas without spaces. Needs the permission to see the team's records, and the plan Pro or above.
        pub campaign_owner: ::std::option::Option<::std::string::String>,
        /// Ids of sender accounts, separated by commas. No addresses, despite the name.
        pub sender_email: ::std::option::Option<::std::string::String>,
        /// Ids of LinkedIn accounts, separated by commas.
        pub sender_linkedin: ::std::option::Option<::std::string::String>,
    }

    impl CampaignAnalyticsGetParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Ids of campaigns, separated by commas. All active campaigns of the period when it is missing.
        #[must_use]
        pub fn campaign_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.campaign_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Email addresses of owners, separated by commas without spaces. Needs the permission to see the team's records, and the plan Pro or above.
        #[must_use]
        pub fn campaign_owner(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.campaign_owner = ::std::option::Option::Some(value.into());
            self
        }

        /// Ids of sender accounts, separated by commas. No addresses, despite the name.
        #[must_use]
        pub fn sender_email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sender_email = ::std::option::Option::Some(value.into());
            self
        }

        /// Ids of LinkedIn accounts, separated by commas.
        #[must_use]
        pub fn sender_linkedin(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sender_linkedin = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for CampaignAnalyticsGetParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CampaignAnalyticsGetParams")
                .field(
                    "campaign_id",
                    &self.campaign_id.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "campaign_owner",
                    &self
                        .campaign_owner
                        .as_ref()
                        .map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "sender_email",
                    &self.sender_email.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "sender_linkedin",
                    &self
                        .sender_linkedin
                        .as_ref()
                        .map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`recipients_activity_list`](super::Client::recipients_activity_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RecipientsActivityListParams {
        /// Rows of a page, at most 1000; 100 when it is missing.
        pub limit: ::std::option::Option<i64>,
        /// How many rows to skip; 0 when it is missing.
        pub offset: ::std::option::Option<i64>,
    }

    impl RecipientsActivityListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Rows of a page, at most 1000; 100 when it is missing.
        #[must_use]
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }

        /// How many rows to skip; 0 when it is missing.
        #[must_use]
        pub fn offset(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.offset = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for RecipientsActivityListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("RecipientsActivityListParams")
                .field("limit", &self.limit)
                .field("offset", &self.offset)
                .finish()
        }
    }

    /// The optional parameters of [`sent_emails_list`](super::Client::sent_emails_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SentEmailsListParams {
        /// How many rows to skip. Without it the response has the last 10,000 rows. The order of the rows is not documented.
        pub offset: ::std::option::Option<i64>,
    }

    impl SentEmailsListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// How many rows to skip. Without it the response has the last 10,000 rows. The order of the rows is not documented.
        #[must_use]
        pub fn offset(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.offset = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for SentEmailsListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("SentEmailsListParams").field("offset", &self.offset).finish()
        }
    }

    /// The optional parameters of [`email_opens_list`](super::Client::email_opens_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailOpensListParams {
        /// How many rows to skip. Without it the response has the last 10,000 rows. The order of the rows is not documented.
        pub offset: ::std::option::Option<i64>,
    }

    impl EmailOpensListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// How many rows to skip. Without it the response has the last 10,000 rows. The order of the rows is not documented.
        #[must_use]
        pub fn offset(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.offset = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for EmailOpensListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailOpensListParams").field("offset", &self.offset).finish()
        }
    }

    /// The optional parameters of [`link_clicks_list`](super::Client::link_clicks_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LinkClicksListParams {
        /// How many rows to skip. Without it the response has the last 10,000 rows. The order of the rows is not documented.
        pub offset: ::std::option::Option<i64>,
    }

    impl LinkClicksListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// How many rows to skip. Without it the response has the last 10,000 rows. The order of the rows is not documented.
        #[must_use]
        pub fn offset(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.offset = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for LinkClicksListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("LinkClicksListParams").field("offset", &self.offset).finish()
        }
    }

    /// The optional parameters of [`campaign_replies_list`](super::Client::campaign_replies_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignRepliesListParams {
        /// How many rows to skip; 0 when it is missing.
        pub offset: ::std::option::Option<i64>,
    }

    impl CampaignRepliesListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// How many rows to skip; 0 when it is missing.
        #[must_use]
        pub fn offset(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.offset = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for CampaignRepliesListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CampaignRepliesListParams")
                .field("offset", &self.offset)
                .finish()
        }
    }

    /// The optional parameters of [`email_replies_list`](super::Client::email_replies_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailRepliesListParams {
        /// How many rows to skip. Without it the response has the last 10,000 rows. The order of the rows is not documented.
        pub offset: ::std::option::Option<i64>,
    }

    impl EmailRepliesListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// How many rows to skip. Without it the response has the last 10,000 rows. The order of the rows is not documented.
        #[must_use]
        pub fn offset(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.offset = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for EmailRepliesListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailRepliesListParams")
                .field("offset", &self.offset)
                .finish()
        }
    }
}

/// Client for Snov.io API
///
/// The Snov.io API as the vendor's own reference has it: email finder and verifier, sender accounts, warm-up,
/// campaigns, prospects, pipelines and webhooks.
///
/// Calls need a bearer token, which `access_token_create` gives for client id and secret and which is valid for one
/// hour. The prefixes `/v1` and `/v2` are two parts of one API with one account and one limit.
///
/// Searches are tasks: one call starts a task and gives its id, another gives the result once it is there. Most
/// starts cost credits. The pages of a search are tasks of their own.
///
/// The reference has no HTTP status codes, no table of errors and few types. Types are those of its samples. No
/// response marks a member as always there, and nothing here was tried against the live service.
///
/// Version: reference
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crm_runtime::Connection,
}

impl ClientInfo<crm_runtime::Connection> for Client {
    fn api_version() -> &'static str {
        "reference"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &crm_runtime::Connection {
        &self.inner
    }
}

const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crm_runtime::Connection>,
    {}
};

impl Client {
    /// Get an access token.
    ///
    /// Gives a bearer token for the client id and the secret of the account. The token is valid for one hour; there is no refresh token.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples send a form; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v1/oauth/access_token`
    ///
    /// Arguments:
    /// - `body`: The credentials.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::AccessTokenRequest::builder()
    ///     .grant_type("client_credentials")
    ///     .client_id(std::env::var("CLIENT_ID")?)
    ///     .client_secret(std::env::var("CLIENT_SECRET")?)
    ///     .build();
    /// let access_token = client.access_token_create(&body).await?;
    /// println!("{:?}", access_token.expires_in);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn access_token_create(
        &self,
        body: &types::AccessTokenRequest,
    ) -> Result<ResponseValue<types::AccessToken>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/oauth/access_token"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "access_token_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start a search for a company by domain.
    ///
    /// Starts the search for the data of the company that has a domain. `domain_search_result` gives the result.
    ///
    /// - Trust: documented.
    /// - Cost: 1 credit per distinct request; nothing is charged when nothing is found; what makes two requests distinct is not documented.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples put the values into the query string; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/domain-search/start`
    ///
    /// Arguments:
    /// - `body`: The domain.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DomainSearchRequest::builder()
    ///     .domain("example.com")
    ///     .webhook_url("https://hooks.example.com/snov")
    ///     .build();
    /// let task_started = client.domain_search_start(&body).await?;
    /// if let Some(links) = &task_started.links {
    ///     println!("{:?}", links.result);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn domain_search_start(
        &self,
        body: &types::DomainSearchRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/domain-search/start"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "domain_search_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the result of a search for a company by domain.
    ///
    /// Returns the company data that `domain_search_start` requested.
    ///
    /// - Trust: documented.
    /// - Cost: free; `domain_search_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/domain-search/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `meta.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let domain_search_result = client
    ///     .domain_search_result("6f15de14db954c761f8e7507547b3bd7")
    ///     .await?;
    /// if let Some(data) = &domain_search_result.data {
    ///     println!("{:?}", data.city);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn domain_search_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::DomainSearchResult>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v2/domain-search/result/{}", encode_path(task_hash)));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "domain_search_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start a search for prospects by domain.
    ///
    /// Starts the search for people at a domain. `domain_prospects_result` gives one page of at most 20 profiles; each further page is a new start, and mostly a new charge.
    ///
    /// - Trust: documented.
    /// - Cost: 1 credit per distinct request; nothing is charged when nothing is found; what makes two requests distinct is not documented.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples put the values into the query string; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/domain-search/prospects/start`
    ///
    /// Arguments:
    /// - `body`: The domain, the filter and the page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DomainProspectsRequest::builder()
    ///     .domain("example.com")
    ///     .page(1)
    ///     .build();
    /// let task_started = client.domain_prospects_start(&body).await?;
    /// for row in task_started.data.iter().flatten() {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn domain_prospects_start(
        &self,
        body: &types::DomainProspectsRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/domain-search/prospects/start"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "domain_prospects_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the result of a search for prospects by domain.
    ///
    /// Gives one page of the people that `domain_prospects_start` looks for. A row has no email address: `domain_prospect_emails_start` looks for it.
    ///
    /// - Trust: documented.
    /// - Cost: free; `domain_prospects_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/domain-search/prospects/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `meta.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let domain_prospects_result = client
    ///     .domain_prospects_result("3384369c16aad810f58609a40ad65089")
    ///     .await?;
    /// for domain_prospect in domain_prospects_result.data.iter().flatten() {
    ///     println!("{:?}", domain_prospect.position);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn domain_prospects_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::DomainProspectsResult>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/domain-search/prospects/result/{}", encode_path(task_hash)
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "domain_prospects_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start a search for the email address of a prospect.
    ///
    /// Starts the search for the email address of one person of `domain_prospects_result`.
    ///
    /// - Trust: documented.
    /// - Cost: 1 credit per prospect with an email address.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/domain-search/prospects/search-emails/start/{prospect_hash}`
    ///
    /// Arguments:
    /// - `prospect_hash`: The last part of `search_emails_start` of the person's row.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::DomainProspectEmailsStartParams::new()
    ///     .webhook_url("https://hooks.example.com/snov");
    /// let task_started = client
    ///     .domain_prospect_emails_start("41627edbfff8ba9c0819a1aa51d232…", &params)
    ///     .await?;
    /// if let Some(links) = &task_started.links {
    ///     println!("{:?}", links.result);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn domain_prospect_emails_start(
        &self,
        prospect_hash: &str,
        params: &types::DomainProspectEmailsStartParams,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
        let types::DomainProspectEmailsStartParams { webhook_url } = params;
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/domain-search/prospects/search-emails/start/{}",
                    encode_path(prospect_hash)
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("webhook_url", &webhook_url))
            .build()?;
        let info = OperationInfo {
            operation_id: "domain_prospect_emails_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the email address of a prospect.
    ///
    /// Gives the email addresses that `domain_prospect_emails_start` looks for.
    ///
    /// - Trust: documented.
    /// - Cost: free; `domain_prospect_emails_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/domain-search/prospects/search-emails/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `meta.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let prospect_emails_result = client
    ///     .domain_prospect_emails_result("5e846a1d80d95f66cfb30250a7c1881f")
    ///     .await?;
    /// if let Some(data) = &prospect_emails_result.data {
    ///     println!("{:?}", data.searching_date);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn domain_prospect_emails_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::ProspectEmailsResult>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/domain-search/prospects/search-emails/result/{}",
                    encode_path(task_hash)
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "domain_prospect_emails_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start a search for email addresses at a domain.
    ///
    /// Starts the search for email addresses at a domain. `domain_emails_result` gives one page of at most 50 addresses and the cursor of the next. Each further page is a new start, and mostly a new charge.
    ///
    /// - Trust: documented.
    /// - Cost: 1 credit per distinct request; nothing is charged when nothing is found; what makes two requests distinct is not documented.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the node agrees on the query; it also sends `page`, which the reference does not have).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/domain-search/domain-emails/start`
    ///
    /// Arguments:
    /// - `domain`: Domain without scheme, `example.com`.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::DomainEmailsStartParams::new();
    /// let task_started = client.domain_emails_start("example.com", &params).await?;
    /// for row in task_started.data.iter().flatten() {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn domain_emails_start(
        &self,
        domain: &str,
        params: &types::DomainEmailsStartParams,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
        let types::DomainEmailsStartParams { next, webhook_url } = params;
        let url = self.inner.url(format_args!("/v2/domain-search/domain-emails/start"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("domain", &domain))
            .query(&crm_runtime::client::QueryParam::new("next", &next))
            .query(&crm_runtime::client::QueryParam::new("webhook_url", &webhook_url))
            .build()?;
        let info = OperationInfo {
            operation_id: "domain_emails_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the result of a search for email addresses at a domain.
    ///
    /// Gives one page of the addresses that `domain_emails_start` looks for. They are not verified.
    ///
    /// - Trust: documented.
    /// - Cost: free; `domain_emails_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/domain-search/domain-emails/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `meta.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let domain_emails_result = client
    ///     .domain_emails_result("36fce9ac2667a827f6c5ab954e288bed")
    ///     .await?;
    /// for domain_email in domain_emails_result.data.iter().flatten() {
    ///     println!("{domain_email:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn domain_emails_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::DomainEmailsResult>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/domain-search/domain-emails/result/{}", encode_path(task_hash)
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "domain_emails_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start a search for role addresses at a domain.
    ///
    /// Starts the search for role addresses at a domain. `generic_contacts_result` gives one page of at most 50 addresses and the cursor of the next. Each further page is a new start, and mostly a new charge.
    ///
    /// - Trust: documented.
    /// - Cost: 1 credit per distinct request; nothing is charged when nothing is found; what makes two requests distinct is not documented.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the vendor's node sends the same names as JSON).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/domain-search/generic-contacts/start`
    ///
    /// Arguments:
    /// - `domain`: Domain without scheme, `example.com`.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::GenericContactsStartParams::new();
    /// let task_started = client.generic_contacts_start("example.com", &params).await?;
    /// for row in task_started.data.iter().flatten() {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn generic_contacts_start(
        &self,
        domain: &str,
        params: &types::GenericContactsStartParams,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
        let types::GenericContactsStartParams { next, webhook_url } = params;
        let url = self
            .inner
            .url(format_args!("/v2/domain-search/generic-contacts/start"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("domain", &domain))
            .query(&crm_runtime::client::QueryParam::new("next", &next))
            .query(&crm_runtime::client::QueryParam::new("webhook_url", &webhook_url))
            .build()?;
        let info = OperationInfo {
            operation_id: "generic_contacts_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the result of a search for role addresses at a domain.
    ///
    /// Gives one page of the addresses that `generic_contacts_start` looks for. They are not verified.
    ///
    /// - Trust: documented.
    /// - Cost: free; `generic_contacts_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/domain-search/generic-contacts/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `meta.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let domain_emails_result = client
    ///     .generic_contacts_result("0e36e43b9b91a9b20d14b82c1ee141f2")
    ///     .await?;
    /// for domain_email in domain_emails_result.data.iter().flatten() {
    ///     println!("{domain_email:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn generic_contacts_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::DomainEmailsResult>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/domain-search/generic-contacts/result/{}",
                    encode_path(task_hash)
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "generic_contacts_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start a search for prospects in the database.
    ///
    /// Starts a search for people in the vendor's database. `database_prospects_result` gives one page; each further
    /// page is a new start. A free account gets one page only.
    ///
    /// At least one filter is needed. A client of others found that one job title outside of the vendor's vocabulary
    /// fails the whole request with 422.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Paging: **assumed** (50 rows a page are inferred: 162 rows are 4 pages in the sample).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/database-search/prospects/start`
    ///
    /// Arguments:
    /// - `body`: The filters and the page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DatabaseProspectsRequest::builder().page(1).build();
    /// let task_started = client.database_prospects_start(&body).await?;
    /// if let Some(links) = &task_started.links {
    ///     println!("{:?}", links.result);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn database_prospects_start(
        &self,
        body: &types::DatabaseProspectsRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/database-search/prospects/start"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "database_prospects_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the result of a search for prospects in the database.
    ///
    /// Gives one page of the people that `database_prospects_start` looks for. Last names and profiles are masked: `database_prospect_emails_start` reveals them.
    ///
    /// - Trust: documented.
    /// - Cost: free; `database_prospects_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/database-search/prospects/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `meta.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .database_prospects_result("832c2ae36ca4e80fcbddeae0dea70efd")
    ///     .await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn database_prospects_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::DatabaseProspectsResult>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/database-search/prospects/result/{}", encode_path(task_hash)
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "database_prospects_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start to reveal a prospect of the database.
    ///
    /// Reveals name, profile and email address of one person of `database_prospects_result`.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Request: **assumed** (that the hash of the person's row is meant is inferred; the sample sends nothing but the token in a JSON body, so that no body is sent).
    /// - Cost: 1 credit per prospect with an email address.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/database-search/prospects/search-emails/start/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: The last part of `email_and_hidden_info_reveal` of the person's row.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let task_started = client
    ///     .database_prospect_emails_start("7c9e6679f1b34e0a9d2f5c1b8a6e4d30")
    ///     .await?;
    /// if let Some(links) = &task_started.links {
    ///     println!("{:?}", links.result);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn database_prospect_emails_start(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/database-search/prospects/search-emails/start/{}",
                    encode_path(task_hash)
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "database_prospect_emails_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get a prospect of the database.
    ///
    /// Gives the person that `database_prospect_emails_start` reveals.
    ///
    /// - Trust: documented.
    /// - Cost: free; `database_prospect_emails_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/database-search/prospects/search-emails/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `meta.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .database_prospect_emails_result("15e843a82ac180b5369aa97a879ae200")
    ///     .await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.searching_date);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn database_prospect_emails_result(
        &self,
        task_hash: &str,
    ) -> Result<
        ResponseValue<types::DatabaseProspectEmailsResult>,
        Error<types::Error>,
    > {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/database-search/prospects/search-emails/result/{}",
                    encode_path(task_hash)
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "database_prospect_emails_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start a search for companies in the database.
    ///
    /// Starts a search for companies in the vendor's database. `database_companies_result` gives one page; each further page is a new start, and mostly a new charge. At least one filter is needed.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Paging: **assumed** (50 rows a page are inferred: 4,328,524 rows are 86,571 pages in the sample).
    /// - Cost: 1 credit per distinct request with a row; nothing is charged when nothing is found.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/database-search/companies/start`
    ///
    /// Arguments:
    /// - `body`: The filters and the page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DatabaseCompaniesRequest::builder().page(1).build();
    /// let task_started = client.database_companies_start(&body).await?;
    /// if let Some(links) = &task_started.links {
    ///     println!("{:?}", links.result);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn database_companies_start(
        &self,
        body: &types::DatabaseCompaniesRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/database-search/companies/start"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "database_companies_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the result of a search for companies in the database.
    ///
    /// Gives one page of the companies that `database_companies_start` looks for.
    ///
    /// - Trust: documented.
    /// - Cost: free; `database_companies_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/database-search/companies/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `meta.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .database_companies_result("bbb948e398787454a594f9f03f8f2fd0")
    ///     .await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn database_companies_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::DatabaseCompaniesResult>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/database-search/companies/result/{}", encode_path(task_hash)
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "database_companies_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Count the email addresses of a domain.
    ///
    /// Tells how many email addresses of a domain the vendor has.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples send a form; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v1/get-domain-emails-count`
    ///
    /// Arguments:
    /// - `body`: The domain.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DomainEmailsCountRequest::builder().domain("example.com").build();
    /// let domain_emails_count = client.domain_emails_count(&body).await?;
    /// println!("{:?}", domain_emails_count.domain);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn domain_emails_count(
        &self,
        body: &types::DomainEmailsCountRequest,
    ) -> Result<ResponseValue<types::DomainEmailsCount>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/get-domain-emails-count"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "domain_emails_count",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start a search for email addresses by name and domain.
    ///
    /// Starts the search for the email addresses of at most 10 people of whom name and employer's domain are known.
    ///
    /// - Trust: documented.
    /// - Cost: 1 credit per address found with status valid or unknown.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference calls JSON the easiest way and mentions parameters as the other).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/emails-by-domain-by-name/start`
    ///
    /// Arguments:
    /// - `body`: The people.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::EmailsByNameRequest::builder()
    ///     .rows([
    ///         types::NameAndDomain::builder()
    ///             .first_name("John")
    ///             .last_name("Doe")
    ///             .domain("example.com")
    ///             .build(),
    ///     ])
    ///     .build();
    /// let emails_by_name_started = client.emails_by_name_start(&body).await?;
    /// if let Some(data) = &emails_by_name_started.data {
    ///     println!("{:?}", data.task_hash);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn emails_by_name_start(
        &self,
        body: &types::EmailsByNameRequest,
    ) -> Result<ResponseValue<types::EmailsByNameStarted>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/emails-by-domain-by-name/start"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "emails_by_name_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the result of a search for email addresses by name and domain.
    ///
    /// Gives the addresses that `emails_by_name_start` looks for. A row has neither id nor domain; `meta.rows` has the same order in the sample.
    ///
    /// - Trust: documented.
    /// - Cost: free; `emails_by_name_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/emails-by-domain-by-name/result`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `data.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let emails_by_name_result = client
    ///     .emails_by_name_result("005ffad65aad581943cf65a45112ca7a")
    ///     .await?;
    /// for emails_of_person in emails_by_name_result.data.iter().flatten() {
    ///     println!("{emails_of_person:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn emails_by_name_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::EmailsByNameResult>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/emails-by-domain-by-name/result"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("task_hash", &task_hash))
            .build()?;
        let info = OperationInfo {
            operation_id: "emails_by_name_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start a search for domains by company name.
    ///
    /// Starts the search for the domains of at most 10 companies.
    ///
    /// - Trust: documented.
    /// - Cost: 1 credit per domain found.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples put the values into the query string; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/company-domain-by-name/start`
    ///
    /// Arguments:
    /// - `body`: The companies.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CompanyDomainsRequest::builder()
    ///     .names(["Example Inc", "Sample Ltd"])
    ///     .build();
    /// let company_domains_started = client.company_domains_start(&body).await?;
    /// if let Some(data) = &company_domains_started.data {
    ///     println!("{:?}", data.task_hash);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn company_domains_start(
        &self,
        body: &types::CompanyDomainsRequest,
    ) -> Result<ResponseValue<types::CompanyDomainsStarted>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/company-domain-by-name/start"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "company_domains_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the result of a search for domains by company name.
    ///
    /// Gives the domains that `company_domains_start` looks for.
    ///
    /// - Trust: documented.
    /// - Cost: free; `company_domains_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/company-domain-by-name/result`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `data.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let company_domains_result = client
    ///     .company_domains_result("959c0f60facb8629bba746e091a26f7b")
    ///     .await?;
    /// for company_domain in company_domains_result.data.iter().flatten() {
    ///     println!("{:?}", company_domain.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn company_domains_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::CompanyDomainsResult>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/company-domain-by-name/result"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("task_hash", &task_hash))
            .build()?;
        let info = OperationInfo {
            operation_id: "company_domains_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start a search for LinkedIn profiles.
    ///
    /// Starts the search for the data of at most 10 LinkedIn profiles.
    ///
    /// - Trust: documented.
    /// - Cost: 1 credit per profile given out.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples put the values into the query string; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/li-profiles-by-urls/start`
    ///
    /// Arguments:
    /// - `body`: The profiles.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::LinkedInProfilesRequest::builder()
    ///     .urls([
    ///         "https://www.linkedin.com/in/john-doe-example/",
    ///         "https://www.linkedin.com/in/jane-doe-example/",
    ///     ])
    ///     .build();
    /// let response = client.linkedin_profiles_start(&body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.task_hash);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn linkedin_profiles_start(
        &self,
        body: &types::LinkedInProfilesRequest,
    ) -> Result<ResponseValue<types::LinkedInProfilesStarted>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/li-profiles-by-urls/start"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "linkedin_profiles_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the result of a search for LinkedIn profiles.
    ///
    /// Gives the profiles that `linkedin_profiles_start` looks for.
    ///
    /// - Trust: documented.
    /// - Cost: free; `linkedin_profiles_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/li-profiles-by-urls/result`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `data.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .linkedin_profiles_result("ef005a4f6d82e7e88384de7c72ee198d")
    ///     .await?;
    /// for linked_in_profile_row in response.data.iter().flatten() {
    ///     println!("{linked_in_profile_row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn linkedin_profiles_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::LinkedInProfilesResult>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/li-profiles-by-urls/result"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("task_hash", &task_hash))
            .build()?;
        let info = OperationInfo {
            operation_id: "linkedin_profiles_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get a profile by email address.
    ///
    /// Gives what is known of the owner of an email address. The response for an unknown address is not documented.
    ///
    /// - Trust: documented.
    /// - Cost: 1 credit per request; nothing is charged when nothing is known.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples send a form; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v1/get-profile-by-email`
    ///
    /// Arguments:
    /// - `body`: The address.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProfileByEmailRequest::builder()
    ///     .email("john.doe@example.com")
    ///     .build();
    /// let profile = client.profiles_get_by_email(&body).await?;
    /// println!("{:?}", profile.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn profiles_get_by_email(
        &self,
        body: &types::ProfileByEmailRequest,
    ) -> Result<ResponseValue<types::Profile>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/get-profile-by-email"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "profiles_get_by_email",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Start the verification of email addresses.
    ///
    /// Starts the verification of at most 10 email addresses. An address that is not well formed is accepted and
    /// comes back as not valid.
    ///
    /// What a verification costs is told differently: one credit for each address whatever the result, one for each
    /// verified address, or nothing for an address that cannot be verified.
    ///
    /// - Trust: documented.
    /// - Cost: credits, how many is not documented; the sources differ: each address, each verified address, or none for one that cannot be verified.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples put the values into the query string; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/email-verification/start`
    ///
    /// Arguments:
    /// - `body`: The addresses.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::EmailVerificationRequest::builder()
    ///     .emails(["john.doe@example.com", "admin@example.com"])
    ///     .build();
    /// let response = client.email_verification_start(&body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.task_hash);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn email_verification_start(
        &self,
        body: &types::EmailVerificationRequest,
    ) -> Result<ResponseValue<types::EmailVerificationStarted>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/email-verification/start"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "email_verification_start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the result of a verification.
    ///
    /// Gives the result of `email_verification_start`. The order of the addresses differs from that of the request.
    ///
    /// - Trust: documented.
    /// - Cost: free; `email_verification_start` is charged.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/email-verification/result`
    ///
    /// Arguments:
    /// - `task_hash`: Id of the task, from `data.task_hash` of the call that started it: 32 hexadecimal digits in the samples.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .email_verification_result("0110437df6811068197577a538849a4b")
    ///     .await?;
    /// for verified_email in response.data.iter().flatten() {
    ///     println!("{verified_email:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn email_verification_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::EmailVerificationResult>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/email-verification/result"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("task_hash", &task_hash))
            .build()?;
        let info = OperationInfo {
            operation_id: "email_verification_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List sender accounts.
    ///
    /// Lists all connected accounts, of every kind. They come in one response. A row has another shape than the account that is created.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/sender-accounts/emails`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let sender_accounts = client.sender_accounts_list().await?;
    /// for sender_account_row in sender_accounts.data.iter().flatten() {
    ///     println!("{:?}", sender_account_row.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn sender_accounts_list(
        &self,
    ) -> Result<ResponseValue<types::SenderAccounts>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/sender-accounts/emails"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "sender_accounts_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Add a sender account.
    ///
    /// Adds a mailbox to send from. It is created even if the check of its connections is not finished; `sender_accounts_status` gives the state later.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/sender-accounts/emails`
    ///
    /// Arguments:
    /// - `body`: The account.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::SenderAccountCreate::builder()
    ///     .sender_name("John Doe")
    ///     .email_from("john@example.com")
    ///     .password(std::env::var("PASSWORD")?)
    ///     .smtp(
    ///         types::SmtpSettings::builder()
    ///             .host("smtp.example.com")
    ///             .port(465)
    ///             .encryption(types::MailEncryption::Ssl)
    ///             .build(),
    ///     )
    ///     .build();
    /// let response = client.sender_accounts_create(&body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn sender_accounts_create(
        &self,
        body: &types::SenderAccountCreate,
    ) -> Result<ResponseValue<types::SenderAccountResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/sender-accounts/emails"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "sender_accounts_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Update a sender account.
    ///
    /// Changes the members that are sent and no others.
    ///
    /// - Trust: documented.
    /// - Effect: writes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `PATCH` request to `/v2/sender-accounts/emails/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the account.
    /// - `body`: The changes.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::SenderAccountUpdate::builder()
    ///     .sender_name("John A. Doe")
    ///     .limitation(100)
    ///     .build();
    /// let response = client.sender_accounts_update(869852, &body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn sender_accounts_update(
        &self,
        id: i64,
        body: &types::SenderAccountUpdate,
    ) -> Result<ResponseValue<types::SenderAccountResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/sender-accounts/emails/{}", encode_path(& id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "sender_accounts_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the connection status of a sender account.
    ///
    /// Gives the state of the connections of one account.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/sender-accounts/check-sender-status`
    ///
    /// Arguments:
    /// - `sender_account_id`: Id of the account.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.sender_accounts_status(869852).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{data:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn sender_accounts_status(
        &self,
        sender_account_id: i64,
    ) -> Result<ResponseValue<types::SenderStatusResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v2/sender-accounts/check-sender-status"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &crm_runtime::client::QueryParam::new(
                    "sender_account_id",
                    &sender_account_id,
                ),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "sender_accounts_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List warm-ups.
    ///
    /// Lists warm-ups, one page at a time.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/warm-up`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::WarmUpsListParams::new().page(1).per_page(20);
    /// let warm_ups = client.warm_ups_list(&params).await?;
    /// for warm_up in warm_ups.data.iter().flatten() {
    ///     println!("{:?} {:?}", warm_up.id, warm_up.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn warm_ups_list(
        &self,
        params: &types::WarmUpsListParams,
    ) -> Result<ResponseValue<types::WarmUps>, Error<types::Error>> {
        let types::WarmUpsListParams { page, per_page, status } = params;
        let url = self.inner.url(format_args!("/v2/warm-up"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("page", &page))
            .query(&crm_runtime::client::QueryParam::new("per_page", &per_page))
            .query(&crm_runtime::client::QueryParam::new("status", &status))
            .build()?;
        let info = OperationInfo {
            operation_id: "warm_ups_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Create and start a warm-up.
    ///
    /// Creates a warm-up and starts it.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/warm-up`
    ///
    /// Arguments:
    /// - `body`: The warm-up.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::WarmUpCreate::builder().email_account_id(123).per_day(50).build();
    /// let warm_up_changed = client.warm_ups_create(&body).await?;
    /// if let Some(data) = &warm_up_changed.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn warm_ups_create(
        &self,
        body: &types::WarmUpCreate,
    ) -> Result<ResponseValue<types::WarmUpChanged>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/warm-up"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "warm_ups_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get a warm-up.
    ///
    /// Gives one warm-up.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/warm-up/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the warm-up.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.warm_ups_get(123).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?} {:?}", data.id, data.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn warm_ups_get(
        &self,
        id: i64,
    ) -> Result<ResponseValue<types::WarmUpResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v2/warm-up/{}", encode_path(& id.to_string())));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "warm_ups_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Delete a warm-up.
    ///
    /// Deletes a warm-up. It and its statistics are out of reach afterwards.
    ///
    /// - Trust: documented.
    /// - Effect: deletes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `DELETE` request to `/v2/warm-up/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the warm-up.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let warm_up_changed = client.warm_ups_delete(123).await?;
    /// if let Some(data) = &warm_up_changed.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn warm_ups_delete(
        &self,
        id: i64,
    ) -> Result<ResponseValue<types::WarmUpChanged>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v2/warm-up/{}", encode_path(& id.to_string())));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "warm_ups_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Update a warm-up.
    ///
    /// Changes the members that are sent and no others. The sender account cannot be changed.
    ///
    /// - Trust: documented.
    /// - Effect: writes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `PATCH` request to `/v2/warm-up/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the warm-up.
    /// - `body`: The changes.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::WarmUpUpdate::builder()
    ///     .reply_rate(10)
    ///     .campaign_deadline("2027-06-30")
    ///     .build();
    /// let warm_up_changed = client.warm_ups_update(123, &body).await?;
    /// if let Some(data) = &warm_up_changed.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn warm_ups_update(
        &self,
        id: i64,
        body: &types::WarmUpUpdate,
    ) -> Result<ResponseValue<types::WarmUpChanged>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v2/warm-up/{}", encode_path(& id.to_string())));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "warm_ups_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the statistics of a warm-up.
    ///
    /// Gives figures by day and by provider. Either `period` or both dates are needed. Where `is_calculated` is false the figures are still being computed.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/warm-up/statistics/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the warm-up.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::WarmUpsStatisticsParams::new()
    ///     .period(types::WarmUpPeriod::TwoWeeks);
    /// let response = client.warm_ups_statistics(123, &params).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.is_calculated);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn warm_ups_statistics(
        &self,
        id: i64,
        params: &types::WarmUpsStatisticsParams,
    ) -> Result<ResponseValue<types::WarmUpStatisticsResponse>, Error<types::Error>> {
        let types::WarmUpsStatisticsParams { date_from, date_to, period } = params;
        let url = self
            .inner
            .url(
                format_args!("/v2/warm-up/statistics/{}", encode_path(& id.to_string())),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("date_from", &date_from))
            .query(&crm_runtime::client::QueryParam::new("date_to", &date_to))
            .query(&crm_runtime::client::QueryParam::new("period", &period))
            .build()?;
        let info = OperationInfo {
            operation_id: "warm_ups_statistics",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List campaigns.
    ///
    /// Lists all campaigns of the user, and those of the team where the user may see its records. They come in one response.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v1/get-user-campaigns`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for campaign_row in client.campaigns_list().await?.iter() {
    ///     println!("{:?} {:?}", campaign_row.id, campaign_row.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaigns_list(
        &self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::CampaignRow>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/v1/get-user-campaigns"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "campaigns_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Create a campaign.
    ///
    /// Creates a campaign in the state `new`, with its flow and its settings. The texts of its emails follow with `step_contents_create`.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/campaigns/create`
    ///
    /// Arguments:
    /// - `body`: The campaign.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CampaignCreate::builder()
    ///     .title("My top campaign")
    ///     .priority(types::CampaignPriority::High)
    ///     .recipients(types::CampaignRecipients::builder().list_id(32).build())
    ///     .complete_campaign_after_last_step(false)
    ///     .archive_in_months(3)
    ///     .sequence(
    ///         types::CampaignSequence::builder()
    ///             .entry("1773996379996")
    ///             .steps([
    ///                 types::CampaignStep::builder()
    ///                     .ref_("1773996379996")
    ///                     .type_(types::StepType::Email)
    ///                     .build(),
    ///             ])
    ///             .build(),
    ///     )
    ///     .build();
    /// let response = client.campaigns_create(&body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?} {:?}", data.id, data.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaigns_create(
        &self,
        body: &types::CampaignCreate,
    ) -> Result<ResponseValue<types::CampaignResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/campaigns/create"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "campaigns_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get a campaign.
    ///
    /// Gives one campaign with its accounts, settings, lists and flow.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/campaigns/{campaign_id}`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.campaigns_get(37505).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?} {:?}", data.id, data.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaigns_get(
        &self,
        campaign_id: i64,
    ) -> Result<ResponseValue<types::CampaignResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!("/v2/campaigns/{}", encode_path(& campaign_id.to_string())),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "campaigns_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Delete a campaign.
    ///
    /// Deletes a campaign that is new, completed or archived. One that is active, paused or scheduled must be stopped first.
    ///
    /// - Trust: documented.
    /// - Effect: deletes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `DELETE` request to `/v2/campaigns/{campaign_id}`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let succeeded = client.campaigns_delete(37505).await?;
    /// println!("{:?}", succeeded.success);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaigns_delete(
        &self,
        campaign_id: i64,
    ) -> Result<ResponseValue<types::Succeeded>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!("/v2/campaigns/{}", encode_path(& campaign_id.to_string())),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "campaigns_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Update a campaign.
    ///
    /// Changes the members that are sent and no others. Recipients and five of the sending settings can only be changed while the campaign is new.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `PATCH` request to `/v2/campaigns/{campaign_id}`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `body`: The changes.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CampaignUpdate::builder()
    ///     .title("New title")
    ///     .priority(types::CampaignPriority::Medium)
    ///     .build();
    /// let response = client.campaigns_update(41816, &body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?} {:?}", data.id, data.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaigns_update(
        &self,
        campaign_id: i64,
        body: &types::CampaignUpdate,
    ) -> Result<ResponseValue<types::CampaignResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!("/v2/campaigns/{}", encode_path(& campaign_id.to_string())),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "campaigns_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Change the state of a campaign.
    ///
    /// Starts, pauses, resumes, completes or archives a campaign.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/campaigns/{campaign_id}/action`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `body`: The action to perform.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CampaignActionRequest::builder()
    ///     .action(types::CampaignAction::Start)
    ///     .build();
    /// let campaign_state_changed = client.campaigns_change_state(37505, &body).await?;
    /// println!("{:?}", campaign_state_changed.success);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaigns_change_state(
        &self,
        campaign_id: i64,
        body: &types::CampaignActionRequest,
    ) -> Result<ResponseValue<types::CampaignStateChanged>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/campaigns/{}/action", encode_path(& campaign_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "campaigns_change_state",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List sending schedules.
    ///
    /// Lists all sending schedules. They come in one response.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/campaigns/schedules`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let schedules = client.schedules_list().await?;
    /// for schedule in schedules.data.iter().flatten() {
    ///     println!("{:?} {:?}", schedule.id, schedule.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn schedules_list(
        &self,
    ) -> Result<ResponseValue<types::Schedules>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/campaigns/schedules"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "schedules_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Write the content of an email step.
    ///
    /// Writes one variant of the text of an email step. A block with this id that is there is overwritten. Only while the campaign is new, paused or scheduled.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Request: **assumed** (which numbers name step and content is inferred from the flow of a campaign).
    /// - Cost: free.
    /// - Effect: writes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/campaigns/{campaign_id}/steps/{step_id}/content/create`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `step_id`: Id of the step: the number in its `_ref`.
    /// - `body`: The content block.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StepContentCreate::builder()
    ///     .content_id(17739963799960_i64)
    ///     .subject("Something for you")
    ///     .body("<p>Hi {{first_name}}, ...</p>")
    ///     .plain_text(false)
    ///     .usage(types::ContentUsage::Active)
    ///     .build();
    /// let response = client.step_contents_create(37505, 1773996379996, &body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn step_contents_create(
        &self,
        campaign_id: i64,
        step_id: i64,
        body: &types::StepContentCreate,
    ) -> Result<ResponseValue<types::StepContentResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/campaigns/{}/steps/{}/content/create", encode_path(& campaign_id
                    .to_string()), encode_path(& step_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "step_contents_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the content of an email step.
    ///
    /// Gives one variant of the text of an email step.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Request: **assumed** (which numbers name step and content is inferred from the flow of a campaign).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id}`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `step_id`: Id of the step: the number in its `_ref`.
    /// - `content_id`: Id of the content block: `sequence.steps[].content[].id` of the campaign.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.step_contents_get(37505, 1773996379996, 17739963799960).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn step_contents_get(
        &self,
        campaign_id: i64,
        step_id: i64,
        content_id: i64,
    ) -> Result<ResponseValue<types::StepContentResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/campaigns/{}/steps/{}/content/{}", encode_path(& campaign_id
                    .to_string()), encode_path(& step_id.to_string()), encode_path(&
                    content_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "step_contents_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Delete the content of an email step.
    ///
    /// Removes one variant of the text of an email step. The last one of a step stays.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Request: **assumed** (which numbers name step and content is inferred from the flow of a campaign).
    /// - Cost: free.
    /// - Effect: deletes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `DELETE` request to `/v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id}`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `step_id`: Id of the step: the number in its `_ref`.
    /// - `content_id`: Id of the content block: `sequence.steps[].content[].id` of the campaign.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let succeeded_inside = client
    ///     .step_contents_delete(37505, 1773996379996, 17739963799961)
    ///     .await?;
    /// if let Some(data) = &succeeded_inside.data {
    ///     println!("{:?}", data.success);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn step_contents_delete(
        &self,
        campaign_id: i64,
        step_id: i64,
        content_id: i64,
    ) -> Result<ResponseValue<types::SucceededInside>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/campaigns/{}/steps/{}/content/{}", encode_path(& campaign_id
                    .to_string()), encode_path(& step_id.to_string()), encode_path(&
                    content_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "step_contents_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Update the content of an email step.
    ///
    /// Changes the members that are sent and no others. Only while the campaign is new, paused or scheduled.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Request: **assumed** (which numbers name step and content is inferred from the flow of a campaign).
    /// - Cost: free.
    /// - Effect: writes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `PATCH` request to `/v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id}`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `step_id`: Id of the step: the number in its `_ref`.
    /// - `content_id`: Id of the content block: `sequence.steps[].content[].id` of the campaign.
    /// - `body`: The changes.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StepContentUpdate::builder().subject("New subject").build();
    /// let response = client
    ///     .step_contents_update(37505, 1773996379996, 17739963799960, &body)
    ///     .await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn step_contents_update(
        &self,
        campaign_id: i64,
        step_id: i64,
        content_id: i64,
        body: &types::StepContentUpdate,
    ) -> Result<ResponseValue<types::StepContentResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/campaigns/{}/steps/{}/content/{}", encode_path(& campaign_id
                    .to_string()), encode_path(& step_id.to_string()), encode_path(&
                    content_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "step_contents_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Check which addresses are recipients.
    ///
    /// Tells which addresses are recipients of a campaign, and in which state.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/campaigns/{campaign_id}/recipient`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `emails`: Email addresses, all different, at most 100 of at most 100 characters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let recipient_checks = client
    ///     .recipients_check(
    ///         37505,
    ///         &vec!["john.doe@example.com".to_owned(), "jane.doe@example.com".to_owned()],
    ///     )
    ///     .await?;
    /// for recipient_check in recipient_checks.data.iter().flatten() {
    ///     println!("{:?}", recipient_check.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn recipients_check(
        &self,
        campaign_id: i64,
        emails: &::std::vec::Vec<::std::string::String>,
    ) -> Result<ResponseValue<types::RecipientChecks>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/campaigns/{}/recipient", encode_path(& campaign_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("emails[]", &emails))
            .build()?;
        let info = OperationInfo {
            operation_id: "recipients_check",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Change the state of a recipient.
    ///
    /// Changes the state of one recipient of a campaign. Not possible for one who has finished or was moved.
    ///
    /// - Trust: **sample**; shown only in an example.
    /// - Response: an **example** alone, on [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the table of the response is empty; from the sample).
    /// - Cost: free.
    /// - Effect: writes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples send a form; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v1/change-recipient-status`
    ///
    /// Arguments:
    /// - `body`: The recipient and the state.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::RecipientStatusChange::builder()
    ///     .email("john.doe@example.com")
    ///     .campaign_id(179025)
    ///     .status(types::RecipientStatus::Paused)
    ///     .build();
    /// let succeeded = client.recipients_change_status(&body).await?;
    /// println!("{:?}", succeeded.success);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn recipients_change_status(
        &self,
        body: &types::RecipientStatusChange,
    ) -> Result<ResponseValue<types::Succeeded>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/change-recipient-status"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "recipients_change_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List the recipients who have finished.
    ///
    /// Lists the recipients for whom a campaign has ended. They come in one response.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's sample sends a form as the body of a GET; the vendor's node sends the same names in the query).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v1/prospect-finished`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for finished_prospect in client.finished_prospects_list(1234567).await?.iter() {
    ///     println!("{:?}", finished_prospect.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn finished_prospects_list(
        &self,
        campaign_id: i64,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::FinishedProspect>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/v1/prospect-finished"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaignId", &campaign_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "finished_prospects_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Add to a do-not-email list.
    ///
    /// Adds email addresses or domains to a do-not-email list. Those that are on it already come back.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: writes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples send a form; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v1/do-not-email-list`
    ///
    /// Arguments:
    /// - `body`: The addresses and domains.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DoNotEmailRequest::builder()
    ///     .items(["john.doe@example.com", "example.org"])
    ///     .list_id(8)
    ///     .build();
    /// for do_not_email_result in client.do_not_email_add(&body).await?.iter() {
    ///     println!("{:?}", do_not_email_result.success);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn do_not_email_add(
        &self,
        body: &types::DoNotEmailRequest,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::DoNotEmailResult>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/v1/do-not-email-list"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "do_not_email_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List do-not-email lists.
    ///
    /// Lists all do-not-email lists. They come in one response.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/blacklists`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let do_not_email_lists = client.do_not_email_lists_list().await?;
    /// for do_not_email_list in do_not_email_lists.data.iter().flatten() {
    ///     println!("{:?} {:?}", do_not_email_list.id, do_not_email_list.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn do_not_email_lists_list(
        &self,
    ) -> Result<ResponseValue<types::DoNotEmailLists>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/blacklists"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "do_not_email_lists_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the figures of campaigns.
    ///
    /// Gives figures of one, several or all campaigns in a period.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/statistics/campaign-analytics`
    ///
    /// Arguments:
    /// - `date_from`: First day, `YYYY-MM-DD`.
    /// - `date_to`: Last day, `YYYY-MM-DD`.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::CampaignAnalyticsGetParams::new()
    ///     .campaign_id("237945,237956")
    ///     .campaign_owner("john@example.com");
    /// let campaign_analytics = client
    ///     .campaign_analytics_get("2026-06-15", "2026-09-15", &params)
    ///     .await?;
    /// println!("{:?}", campaign_analytics.accepted_requests);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaign_analytics_get(
        &self,
        date_from: &str,
        date_to: &str,
        params: &types::CampaignAnalyticsGetParams,
    ) -> Result<ResponseValue<types::CampaignAnalytics>, Error<types::Error>> {
        let types::CampaignAnalyticsGetParams {
            campaign_id,
            campaign_owner,
            sender_email,
            sender_linkedin,
        } = params;
        let url = self.inner.url(format_args!("/v2/statistics/campaign-analytics"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .query(
                &crm_runtime::client::QueryParam::new("campaign_owner", &campaign_owner),
            )
            .query(&crm_runtime::client::QueryParam::new("date_from", &date_from))
            .query(&crm_runtime::client::QueryParam::new("date_to", &date_to))
            .query(&crm_runtime::client::QueryParam::new("sender_email", &sender_email))
            .query(
                &crm_runtime::client::QueryParam::new(
                    "sender_linkedin",
                    &sender_linkedin,
                ),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "campaign_analytics_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the progress of a campaign.
    ///
    /// Tells how far a campaign is.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/campaigns/{campaign_id}/progress`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let campaign_progress = client.campaigns_progress(37505).await?;
    /// println!("{:?}", campaign_progress.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaigns_progress(
        &self,
        campaign_id: i64,
    ) -> Result<ResponseValue<types::CampaignProgress>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/campaigns/{}/progress", encode_path(& campaign_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "campaigns_progress",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List the activity of recipients.
    ///
    /// Lists the events of all recipients of a campaign with their data. Rows have no id.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/campaigns/{campaignId}/recipients-activity`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `date_from`: First day, `YYYY-MM-DD`, UTC.
    /// - `date_to`: Last day, `YYYY-MM-DD`, UTC; at most 31 days after the first.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::RecipientsActivityListParams::new().limit(100).offset(0);
    /// let recipients_activity = client
    ///     .recipients_activity_list(37505, "2025-12-01", "2025-12-31", &params)
    ///     .await?;
    /// for recipient_event in recipients_activity.data.iter().flatten() {
    ///     println!("{:?}", recipient_event.company);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn recipients_activity_list(
        &self,
        campaign_id: i64,
        date_from: &str,
        date_to: &str,
        params: &types::RecipientsActivityListParams,
    ) -> Result<ResponseValue<types::RecipientsActivity>, Error<types::Error>> {
        let types::RecipientsActivityListParams { limit, offset } = params;
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/campaigns/{}/recipients-activity", encode_path(& campaign_id
                    .to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("dateFrom", &date_from))
            .query(&crm_runtime::client::QueryParam::new("dateTo", &date_to))
            .query(&crm_runtime::client::QueryParam::new("limit", &limit))
            .query(&crm_runtime::client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "recipients_activity_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List sent emails.
    ///
    /// Lists the emails that a campaign sent. A page has up to 10,000 rows. Without `offset` the response has the last 10,000 rows and not the first.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's sample sends a form as the body of a GET; the vendor's node sends the same names in the query).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v1/emails-sent`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::SentEmailsListParams::new().offset(0);
    /// for sent_email in client.sent_emails_list(1234567, &params).await?.iter() {
    ///     println!("{:?}", sent_email.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn sent_emails_list(
        &self,
        campaign_id: i64,
        params: &types::SentEmailsListParams,
    ) -> Result<ResponseValue<::std::vec::Vec<types::SentEmail>>, Error<types::Error>> {
        let response = self.sent_emails_list_undecoded(campaign_id, params).await?;
        ResponseValue::from_response(response).await
    }

    /// List email opens.
    ///
    /// Lists who opened the emails of a campaign. A page has up to 10,000 rows. Without `offset` the response has the last 10,000 rows and not the first.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's sample sends a form as the body of a GET; the vendor's node sends the same names in the query).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v1/get-emails-opened`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::EmailOpensListParams::new();
    /// for email_event in client.email_opens_list(1234567, &params).await?.iter() {
    ///     println!("{:?}", email_event.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn email_opens_list(
        &self,
        campaign_id: i64,
        params: &types::EmailOpensListParams,
    ) -> Result<ResponseValue<::std::vec::Vec<types::EmailEvent>>, Error<types::Error>> {
        let response = self.email_opens_list_undecoded(campaign_id, params).await?;
        ResponseValue::from_response(response).await
    }

    /// List link clicks.
    ///
    /// Lists who clicked links in the emails of a campaign. A page has up to 10,000 rows. Without `offset` the response has the last 10,000 rows and not the first.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's sample sends a form as the body of a GET; the vendor's node sends the same names in the query).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v1/get-emails-clicked`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::LinkClicksListParams::new().offset(10000);
    /// for email_event in client.link_clicks_list(1234567, &params).await?.iter() {
    ///     println!("{:?}", email_event.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn link_clicks_list(
        &self,
        campaign_id: i64,
        params: &types::LinkClicksListParams,
    ) -> Result<ResponseValue<::std::vec::Vec<types::EmailEvent>>, Error<types::Error>> {
        let response = self.link_clicks_list_undecoded(campaign_id, params).await?;
        ResponseValue::from_response(response).await
    }

    /// List all replies to a campaign.
    ///
    /// Lists the replies to a campaign by email and by LinkedIn, one row for each pair of a person and a kind of reply. The size of a page is not documented. The id of a person is another one in each response.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/campaigns/{campaign_id}/all-replies`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::CampaignRepliesListParams::new().offset(0);
    /// let campaign_replies = client.campaign_replies_list(38573, &params).await?;
    /// for campaign_reply in campaign_replies.data.iter().flatten() {
    ///     println!("{:?}", campaign_reply.campaign);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaign_replies_list(
        &self,
        campaign_id: i64,
        params: &types::CampaignRepliesListParams,
    ) -> Result<ResponseValue<types::CampaignReplies>, Error<types::Error>> {
        let types::CampaignRepliesListParams { offset } = params;
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/campaigns/{}/all-replies", encode_path(& campaign_id
                    .to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "campaign_replies_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List email replies.
    ///
    /// Lists the replies by email to a campaign. Subject and text are those of the email that was replied to. A page has up to 10,000 rows. Without `offset` the response has the last 10,000 rows and not the first.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's sample sends a form as the body of a GET; the vendor's node sends the same names in the query).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v1/get-emails-replies`
    ///
    /// Arguments:
    /// - `campaign_id`: Id of the campaign.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::EmailRepliesListParams::new();
    /// for email_event in client.email_replies_list(1234567, &params).await?.iter() {
    ///     println!("{:?}", email_event.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn email_replies_list(
        &self,
        campaign_id: i64,
        params: &types::EmailRepliesListParams,
    ) -> Result<ResponseValue<::std::vec::Vec<types::EmailEvent>>, Error<types::Error>> {
        let response = self.email_replies_list_undecoded(campaign_id, params).await?;
        ResponseValue::from_response(response).await
    }

    /// Add a prospect to a list.
    ///
    /// Adds a person to a list, or changes a person who is there. Where an active campaign uses the list, it starts for the person.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference has a sample as form and one as JSON; the vendor's node sends JSON).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v1/add-prospect-to-list`
    ///
    /// Arguments:
    /// - `body`: The person.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectAdd::builder()
    ///     .email("john.doe@example.com")
    ///     .list_id(12345678)
    ///     .update_contact(true)
    ///     .build();
    /// let prospect_added = client.prospects_add(&body).await?;
    /// println!("{:?}", prospect_added.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospects_add(
        &self,
        body: &types::ProspectAdd,
    ) -> Result<ResponseValue<types::ProspectAdded>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/add-prospect-to-list"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "prospects_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get a prospect by id.
    ///
    /// Gives a person on the lists of the account, with the lists and campaigns that the person is in. The response has no email address.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples send a form; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v1/get-prospect-by-id`
    ///
    /// Arguments:
    /// - `body`: The id.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectByIdRequest::builder()
    ///     .id("xusD3-T_K5IktGoaa8Jc8A==")
    ///     .build();
    /// let response = client.prospects_get(&body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospects_get(
        &self,
        body: &types::ProspectByIdRequest,
    ) -> Result<ResponseValue<types::ProspectResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/get-prospect-by-id"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "prospects_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Find prospects by email address.
    ///
    /// Gives all persons on the lists of the account who have an email address.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples send a form; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v1/get-prospects-by-email`
    ///
    /// Arguments:
    /// - `body`: The address.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectByEmailRequest::builder()
    ///     .email("john.doe@example.com")
    ///     .build();
    /// let prospects_by_email = client.prospects_find_by_email(&body).await?;
    /// for prospect in prospects_by_email.data.iter().flatten() {
    ///     println!("{:?}", prospect.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospects_find_by_email(
        &self,
        body: &types::ProspectByEmailRequest,
    ) -> Result<ResponseValue<types::ProspectsByEmail>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/get-prospects-by-email"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "prospects_find_by_email",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List custom fields.
    ///
    /// Lists the custom fields of the account. They come in one response.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v1/prospect-custom-fields`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for custom_field in client.custom_fields_list().await?.iter() {
    ///     println!("{:?}", custom_field.key);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn custom_fields_list(
        &self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::CustomField>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/v1/prospect-custom-fields"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "custom_fields_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List prospect lists.
    ///
    /// Lists the prospect lists of the account, deleted ones included. They come in one response.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v1/get-user-lists`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for prospect_list in client.prospect_lists_list().await?.iter() {
    ///     println!("{:?} {:?}", prospect_list.id, prospect_list.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospect_lists_list(
        &self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ProspectList>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/v1/get-user-lists"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "prospect_lists_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List the prospects of a list.
    ///
    /// Gives the persons on a list, one page at a time. Their ids may be others in the next response.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples put the values into the query string; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v1/prospect-list`
    ///
    /// Arguments:
    /// - `body`: The list and the page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectsInListRequest::builder().list_id(1234567).page(1).build();
    /// let prospects_in_list = client.prospects_list(&body).await?;
    /// for prospect_in_list in prospects_in_list.prospects.iter().flatten() {
    ///     println!("{:?}", prospect_in_list.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospects_list(
        &self,
        body: &types::ProspectsInListRequest,
    ) -> Result<ResponseValue<types::ProspectsInList>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/prospect-list"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "prospects_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Create a prospect list.
    ///
    /// Creates a prospect list.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Request: [The vendor's own n8n node, version 0.0.2](https://github.com/devsnovio/n8n-nodes-snovio) (the reference's samples send a form; the vendor's node sends JSON with the same names).
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v1/lists`
    ///
    /// Arguments:
    /// - `body`: The list.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectListCreate::builder().name("New list").build();
    /// for prospect_list_created in client.prospect_lists_create(&body).await?.iter() {
    ///     println!("{:?}", prospect_list_created.success);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospect_lists_create(
        &self,
        body: &types::ProspectListCreate,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ProspectListCreated>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/v1/lists"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "prospect_lists_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List deal pipelines.
    ///
    /// Lists the pipelines of the account. They come in one response. There is no call for deals themselves.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/pipelines`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let pipelines = client.pipelines_list().await?;
    /// for pipeline in pipelines.data.iter().flatten() {
    ///     println!("{:?} {:?}", pipeline.id, pipeline.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn pipelines_list(
        &self,
    ) -> Result<ResponseValue<types::Pipelines>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/pipelines"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "pipelines_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List the stages of a pipeline.
    ///
    /// Lists the stages of a pipeline. They come in one response.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/pipelines/{pipeline_id}/stages`
    ///
    /// Arguments:
    /// - `pipeline_id`: Id of the pipeline.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let pipeline_stages = client.pipeline_stages_list(1106350).await?;
    /// for pipeline_stage in pipeline_stages.data.iter().flatten() {
    ///     println!("{:?} {:?}", pipeline_stage.id, pipeline_stage.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn pipeline_stages_list(
        &self,
        pipeline_id: i64,
    ) -> Result<ResponseValue<types::PipelineStages>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!(
                    "/v2/pipelines/{}/stages", encode_path(& pipeline_id.to_string())
                ),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "pipeline_stages_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get the balance.
    ///
    /// Tells how many credits are left.
    ///
    /// - Trust: documented.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v1/get-balance`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.balance_get().await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.balance);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn balance_get(
        &self,
    ) -> Result<ResponseValue<types::BalanceResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/get-balance"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "balance_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List webhooks.
    ///
    /// Lists all subscriptions to events, at most 50. They come in one response. What an event sends is documented nowhere.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `GET` request to `/v2/webhooks`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let webhooks = client.webhooks_list().await?;
    /// for webhook_row in webhooks.data.iter().flatten() {
    ///     println!("{webhook_row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn webhooks_list(
        &self,
    ) -> Result<ResponseValue<types::Webhooks>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/webhooks"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Create a webhook.
    ///
    /// Subscribes to an event. An account has at most 50 webhooks.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `POST` request to `/v2/webhooks`
    ///
    /// Arguments:
    /// - `body`: The event and the URL.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::WebhookCreate::builder()
    ///     .event_object("campaign_email")
    ///     .event_action("sent")
    ///     .endpoint_url("https://hooks.example.com/snov/sent")
    ///     .build();
    /// let response = client.webhooks_create(&body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?} {:?}", data.id, data.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn webhooks_create(
        &self,
        body: &types::WebhookCreate,
    ) -> Result<ResponseValue<types::WebhookResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/webhooks"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Turn a webhook on or off.
    ///
    /// Turns a subscription on or off.
    ///
    /// - Trust: documented.
    /// - Effect: writes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `PUT` request to `/v2/webhooks/{webhook_id}`
    ///
    /// Arguments:
    /// - `webhook_id`: Id of the webhook.
    /// - `body`: Whether it is on.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::WebhookUpdate::builder()
    ///     .status(types::WebhookStatus::Deactivated)
    ///     .build();
    /// let response = client.webhooks_update(14, &body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?} {:?}", data.id, data.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn webhooks_update(
        &self,
        webhook_id: i64,
        body: &types::WebhookUpdate,
    ) -> Result<ResponseValue<types::WebhookResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v2/webhooks/{}", encode_path(& webhook_id.to_string())));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Delete a webhook.
    ///
    /// Ends a subscription.
    ///
    /// - Trust: documented.
    /// - Effect: deletes; safe to retry.
    /// - Success status: 200, **assumed** (the reference names no success status; others' probes and published clients saw 200); any 2xx is taken as success.
    /// - Source: [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api).
    ///
    /// Sends a `DELETE` request to `/v2/webhooks/{webhook_id}`
    ///
    /// Arguments:
    /// - `webhook_id`: Id of the webhook.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let succeeded_inside = client.webhooks_delete(8).await?;
    /// if let Some(data) = &succeeded_inside.data {
    ///     println!("{:?}", data.success);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn webhooks_delete(
        &self,
        webhook_id: i64,
    ) -> Result<ResponseValue<types::SucceededInside>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v2/webhooks/{}", encode_path(& webhook_id.to_string())));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }
}

/// Lists as streams, and jobs to wait for.
#[allow(clippy::clone_on_copy, clippy::redundant_locals)]
impl Client {
    /// Starts a job with [`domain_search_start`](Self::domain_search_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`domain_search_job_from`](Self::domain_search_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`domain_search_start`](Self::domain_search_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DomainSearchRequest::builder().domain("example.com").build();
    /// let job = client.domain_search_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.city);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn domain_search_job(
        &self,
        body: &types::DomainSearchRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::DomainSearchResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.domain_search_start(body).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[1], &started)?;
        ::std::result::Result::Ok(self.domain_search_job_from(hash))
    }

    /// A job that [`domain_search_job`](Self::domain_search_job) or [`domain_search_start`](Self::domain_search_start) started before, by its id. Each poll calls [`domain_search_result`](Self::domain_search_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.domain_search_job_from("6f15de14db954c761f8e7507547b3bd7");
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.city);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn domain_search_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::DomainSearchResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[2],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.domain_search_result(&hash).await }
            },
        )
    }

    /// The rows of [`domain_prospects_start`](Self::domain_prospects_start), page after page.
    ///
    /// Each page is a job of its own: it is started, waited for, and usually charged. Nothing is sent until a page is asked for; `price` tells what the next one costs, and `max_credits` sets a budget. The search ends with a page without rows.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DomainProspectsRequest::builder()
    ///     .domain("example.com")
    ///     .page(1)
    ///     .build();
    /// let mut search = client.domain_prospects_search(&body).max_credits(10);
    /// while let Some(page) = search.next_page(&Polling::new()).await? {
    ///     println!("{} rows of {:?}", page.rows.len(), page.total);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn domain_prospects_search(
        &self,
        body: &types::DomainProspectsRequest,
    ) -> ::crm_runtime::search::Search<
        types::DomainProspectsResult,
        types::DomainProspect,
        types::Error,
    > {
        let client = self.clone();
        let body = body.clone();
        ::crm_runtime::search::Search::new(
            &super::reference_operations::API.operations[3],
            ::crm_runtime::search::Position::Page(1),
            move |position| {
                let client = client.clone();
                let mut body = body.clone();
                ::std::boxed::Box::pin(async move {
                    body.page = ::std::option::Option::Some(position.page());
                    client.domain_prospects_job(&body).await
                })
            },
            |response, position| {
                let total = ::std::option::Option::Some(&response)
                    .and_then(|value| value.meta.as_ref())
                    .and_then(|value| value.total_count.as_ref())
                    .copied()
                    .and_then(|total| u64::try_from(total).ok());
                let next = {
                    let ended = ::std::option::Option::Some(&response)
                        .and_then(|value| value.links.as_ref())
                        .and_then(|value| value.next.as_ref())
                        .map(|next| next.is_empty())
                        .or_else(|| total.map(|total| position.reaches(total, 1, 20)));
                    match ended.unwrap_or(true) {
                        true => ::std::option::Option::None,
                        false => position.following(),
                    }
                };
                let rows = response.data.unwrap_or_default();
                let next = next.filter(|_| !rows.is_empty());
                ::crm_runtime::search::SearchPage {
                    rows,
                    total,
                    next,
                }
            },
        )
    }

    /// Starts a job with [`domain_prospects_start`](Self::domain_prospects_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`domain_prospects_job_from`](Self::domain_prospects_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`domain_prospects_start`](Self::domain_prospects_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DomainProspectsRequest::builder().domain("example.com").build();
    /// let job = client.domain_prospects_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for domain_prospect in result.data.iter().flatten() {
    ///     println!("{:?}", domain_prospect.position);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn domain_prospects_job(
        &self,
        body: &types::DomainProspectsRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::DomainProspectsResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.domain_prospects_start(body).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[3], &started)?;
        ::std::result::Result::Ok(self.domain_prospects_job_from(hash))
    }

    /// A job that [`domain_prospects_job`](Self::domain_prospects_job) or [`domain_prospects_start`](Self::domain_prospects_start) started before, by its id. Each poll calls [`domain_prospects_result`](Self::domain_prospects_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.domain_prospects_job_from("3384369c16aad810f58609a40ad65089");
    /// let result = job.wait(&Polling::new()).await?;
    /// for domain_prospect in result.data.iter().flatten() {
    ///     println!("{:?}", domain_prospect.position);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn domain_prospects_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::DomainProspectsResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[4],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.domain_prospects_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`domain_prospect_emails_start`](Self::domain_prospect_emails_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`domain_prospect_emails_job_from`](Self::domain_prospect_emails_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`domain_prospect_emails_start`](Self::domain_prospect_emails_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::DomainProspectEmailsStartParams::new();
    /// let job = client
    ///     .domain_prospect_emails_job("41627edbfff8ba9c0819a1aa51d232…", &params)
    ///     .await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.searching_date);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn domain_prospect_emails_job(
        &self,
        prospect_hash: &str,
        params: &types::DomainProspectEmailsStartParams,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::ProspectEmailsResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.domain_prospect_emails_start(prospect_hash, params).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[5], &started)?;
        ::std::result::Result::Ok(self.domain_prospect_emails_job_from(hash))
    }

    /// A job that [`domain_prospect_emails_job`](Self::domain_prospect_emails_job) or [`domain_prospect_emails_start`](Self::domain_prospect_emails_start) started before, by its id. Each poll calls [`domain_prospect_emails_result`](Self::domain_prospect_emails_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.domain_prospect_emails_job_from("5e846a1d80d95f66cfb30250a7c1881f");
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.searching_date);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn domain_prospect_emails_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::ProspectEmailsResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[6],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.domain_prospect_emails_result(&hash).await }
            },
        )
    }

    /// The rows of [`domain_emails_start`](Self::domain_emails_start), page after page.
    ///
    /// Each page is a job of its own: it is started, waited for, and usually charged. Nothing is sent until a page is asked for; `price` tells what the next one costs, and `max_credits` sets a budget. The search ends with a page without rows.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::DomainEmailsStartParams::new();
    /// let mut search = client.domain_emails_search("example.com", &params).max_credits(10);
    /// while let Some(page) = search.next_page(&Polling::new()).await? {
    ///     println!("{} rows of {:?}", page.rows.len(), page.total);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn domain_emails_search(
        &self,
        domain: &str,
        params: &types::DomainEmailsStartParams,
    ) -> ::crm_runtime::search::Search<
        types::DomainEmailsResult,
        types::DomainEmail,
        types::Error,
    > {
        let client = self.clone();
        let domain = domain.to_owned();
        let params = params.clone();
        ::crm_runtime::search::Search::new(
            &super::reference_operations::API.operations[7],
            ::crm_runtime::search::Position::Cursor(::std::option::Option::None),
            move |position| {
                let client = client.clone();
                let domain = domain.clone();
                let mut params = params.clone();
                ::std::boxed::Box::pin(async move {
                    params.next = position.cursor().map(str::to_owned);
                    client.domain_emails_job(&domain, &params).await
                })
            },
            |response, _| {
                let total = ::std::option::Option::Some(&response)
                    .and_then(|value| value.meta.as_ref())
                    .and_then(|value| value.total_count.as_ref())
                    .copied()
                    .and_then(|total| u64::try_from(total).ok());
                let next = ::std::option::Option::Some(&response)
                    .and_then(|value| value.meta.as_ref())
                    .and_then(|value| value.next.as_ref())
                    .filter(|next| !next.is_empty())
                    .map(|next| ::crm_runtime::search::Position::Cursor(
                        ::std::option::Option::Some(next.clone()),
                    ));
                let rows = response.data.unwrap_or_default();
                let next = next.filter(|_| !rows.is_empty());
                ::crm_runtime::search::SearchPage {
                    rows,
                    total,
                    next,
                }
            },
        )
    }

    /// Starts a job with [`domain_emails_start`](Self::domain_emails_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`domain_emails_job_from`](Self::domain_emails_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`domain_emails_start`](Self::domain_emails_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::DomainEmailsStartParams::new();
    /// let job = client.domain_emails_job("example.com", &params).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for domain_email in result.data.iter().flatten() {
    ///     println!("{domain_email:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn domain_emails_job(
        &self,
        domain: &str,
        params: &types::DomainEmailsStartParams,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::DomainEmailsResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.domain_emails_start(domain, params).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[7], &started)?;
        ::std::result::Result::Ok(self.domain_emails_job_from(hash))
    }

    /// A job that [`domain_emails_job`](Self::domain_emails_job) or [`domain_emails_start`](Self::domain_emails_start) started before, by its id. Each poll calls [`domain_emails_result`](Self::domain_emails_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.domain_emails_job_from("36fce9ac2667a827f6c5ab954e288bed");
    /// let result = job.wait(&Polling::new()).await?;
    /// for domain_email in result.data.iter().flatten() {
    ///     println!("{domain_email:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn domain_emails_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::DomainEmailsResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[8],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.domain_emails_result(&hash).await }
            },
        )
    }

    /// The rows of [`generic_contacts_start`](Self::generic_contacts_start), page after page.
    ///
    /// Each page is a job of its own: it is started, waited for, and usually charged. Nothing is sent until a page is asked for; `price` tells what the next one costs, and `max_credits` sets a budget. The search ends with a page without rows.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::GenericContactsStartParams::new();
    /// let mut search = client
    ///     .generic_contacts_search("example.com", &params)
    ///     .max_credits(10);
    /// while let Some(page) = search.next_page(&Polling::new()).await? {
    ///     println!("{} rows of {:?}", page.rows.len(), page.total);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn generic_contacts_search(
        &self,
        domain: &str,
        params: &types::GenericContactsStartParams,
    ) -> ::crm_runtime::search::Search<
        types::DomainEmailsResult,
        types::DomainEmail,
        types::Error,
    > {
        let client = self.clone();
        let domain = domain.to_owned();
        let params = params.clone();
        ::crm_runtime::search::Search::new(
            &super::reference_operations::API.operations[9],
            ::crm_runtime::search::Position::Cursor(::std::option::Option::None),
            move |position| {
                let client = client.clone();
                let domain = domain.clone();
                let mut params = params.clone();
                ::std::boxed::Box::pin(async move {
                    params.next = position.cursor().map(str::to_owned);
                    client.generic_contacts_job(&domain, &params).await
                })
            },
            |response, _| {
                let total = ::std::option::Option::Some(&response)
                    .and_then(|value| value.meta.as_ref())
                    .and_then(|value| value.total_count.as_ref())
                    .copied()
                    .and_then(|total| u64::try_from(total).ok());
                let next = ::std::option::Option::Some(&response)
                    .and_then(|value| value.meta.as_ref())
                    .and_then(|value| value.next.as_ref())
                    .filter(|next| !next.is_empty())
                    .map(|next| ::crm_runtime::search::Position::Cursor(
                        ::std::option::Option::Some(next.clone()),
                    ));
                let rows = response.data.unwrap_or_default();
                let next = next.filter(|_| !rows.is_empty());
                ::crm_runtime::search::SearchPage {
                    rows,
                    total,
                    next,
                }
            },
        )
    }

    /// Starts a job with [`generic_contacts_start`](Self::generic_contacts_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`generic_contacts_job_from`](Self::generic_contacts_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`generic_contacts_start`](Self::generic_contacts_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::GenericContactsStartParams::new();
    /// let job = client.generic_contacts_job("example.com", &params).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for domain_email in result.data.iter().flatten() {
    ///     println!("{domain_email:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn generic_contacts_job(
        &self,
        domain: &str,
        params: &types::GenericContactsStartParams,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::DomainEmailsResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.generic_contacts_start(domain, params).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[9], &started)?;
        ::std::result::Result::Ok(self.generic_contacts_job_from(hash))
    }

    /// A job that [`generic_contacts_job`](Self::generic_contacts_job) or [`generic_contacts_start`](Self::generic_contacts_start) started before, by its id. Each poll calls [`generic_contacts_result`](Self::generic_contacts_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.generic_contacts_job_from("0e36e43b9b91a9b20d14b82c1ee141f2");
    /// let result = job.wait(&Polling::new()).await?;
    /// for domain_email in result.data.iter().flatten() {
    ///     println!("{domain_email:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn generic_contacts_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::DomainEmailsResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[10],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.generic_contacts_result(&hash).await }
            },
        )
    }

    /// The rows of [`database_prospects_start`](Self::database_prospects_start), page after page.
    ///
    /// Each page is a job of its own: it is started, waited for, and usually charged. Nothing is sent until a page is asked for; `price` tells what the next one costs, and `max_credits` sets a budget. The search ends with a page without rows.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DatabaseProspectsRequest::builder().page(1).build();
    /// let mut search = client.database_prospects_search(&body).max_credits(10);
    /// while let Some(page) = search.next_page(&Polling::new()).await? {
    ///     println!("{} rows of {:?}", page.rows.len(), page.total);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn database_prospects_search(
        &self,
        body: &types::DatabaseProspectsRequest,
    ) -> ::crm_runtime::search::Search<
        types::DatabaseProspectsResult,
        types::DatabaseProspect,
        types::Error,
    > {
        let client = self.clone();
        let body = body.clone();
        ::crm_runtime::search::Search::new(
            &super::reference_operations::API.operations[11],
            ::crm_runtime::search::Position::Page(1),
            move |position| {
                let client = client.clone();
                let mut body = body.clone();
                ::std::boxed::Box::pin(async move {
                    body.page = ::std::option::Option::Some(position.page());
                    client.database_prospects_job(&body).await
                })
            },
            |response, position| {
                let total = ::std::option::Option::Some(&response)
                    .and_then(|value| value.data.as_ref())
                    .and_then(|value| value.total.as_ref())
                    .copied()
                    .and_then(|total| u64::try_from(total).ok());
                let next = {
                    let ended = {
                        let position = position.page();
                        ::std::option::Option::Some(&response)
                            .and_then(|value| value.data.as_ref())
                            .and_then(|value| value.total_pages.as_ref())
                            .map(|pages| position >= *pages)
                    }
                        .or_else(|| total.map(|total| position.reaches(total, 1, 50)));
                    match ended.unwrap_or(false) {
                        true => ::std::option::Option::None,
                        false => position.following(),
                    }
                };
                let rows = response
                    .data
                    .and_then(|value| value.prospects)
                    .unwrap_or_default();
                let next = next.filter(|_| !rows.is_empty());
                ::crm_runtime::search::SearchPage {
                    rows,
                    total,
                    next,
                }
            },
        )
    }

    /// Starts a job with [`database_prospects_start`](Self::database_prospects_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`database_prospects_job_from`](Self::database_prospects_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`database_prospects_start`](Self::database_prospects_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DatabaseProspectsRequest::builder().page(1).build();
    /// let job = client.database_prospects_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn database_prospects_job(
        &self,
        body: &types::DatabaseProspectsRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::DatabaseProspectsResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.database_prospects_start(body).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[11], &started)?;
        ::std::result::Result::Ok(self.database_prospects_job_from(hash))
    }

    /// A job that [`database_prospects_job`](Self::database_prospects_job) or [`database_prospects_start`](Self::database_prospects_start) started before, by its id. Each poll calls [`database_prospects_result`](Self::database_prospects_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.database_prospects_job_from("832c2ae36ca4e80fcbddeae0dea70efd");
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn database_prospects_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::DatabaseProspectsResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[12],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.database_prospects_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`database_prospect_emails_start`](Self::database_prospect_emails_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`database_prospect_emails_job_from`](Self::database_prospect_emails_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`database_prospect_emails_start`](Self::database_prospect_emails_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client
    ///     .database_prospect_emails_job("7c9e6679f1b34e0a9d2f5c1b8a6e4d30")
    ///     .await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.searching_date);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn database_prospect_emails_job(
        &self,
        task_hash: &str,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::DatabaseProspectEmailsResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.database_prospect_emails_start(task_hash).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[13], &started)?;
        ::std::result::Result::Ok(self.database_prospect_emails_job_from(hash))
    }

    /// A job that [`database_prospect_emails_job`](Self::database_prospect_emails_job) or [`database_prospect_emails_start`](Self::database_prospect_emails_start) started before, by its id. Each poll calls [`database_prospect_emails_result`](Self::database_prospect_emails_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client
    ///     .database_prospect_emails_job_from("15e843a82ac180b5369aa97a879ae200");
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.searching_date);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn database_prospect_emails_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::DatabaseProspectEmailsResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[14],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.database_prospect_emails_result(&hash).await }
            },
        )
    }

    /// The rows of [`database_companies_start`](Self::database_companies_start), page after page.
    ///
    /// Each page is a job of its own: it is started, waited for, and usually charged. Nothing is sent until a page is asked for; `price` tells what the next one costs, and `max_credits` sets a budget. The search ends with a page without rows.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DatabaseCompaniesRequest::builder().page(1).build();
    /// let mut search = client.database_companies_search(&body).max_credits(10);
    /// while let Some(page) = search.next_page(&Polling::new()).await? {
    ///     println!("{} rows of {:?}", page.rows.len(), page.total);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn database_companies_search(
        &self,
        body: &types::DatabaseCompaniesRequest,
    ) -> ::crm_runtime::search::Search<
        types::DatabaseCompaniesResult,
        types::DatabaseCompany,
        types::Error,
    > {
        let client = self.clone();
        let body = body.clone();
        ::crm_runtime::search::Search::new(
            &super::reference_operations::API.operations[15],
            ::crm_runtime::search::Position::Page(1),
            move |position| {
                let client = client.clone();
                let mut body = body.clone();
                ::std::boxed::Box::pin(async move {
                    body.page = ::std::option::Option::Some(position.page());
                    client.database_companies_job(&body).await
                })
            },
            |response, position| {
                let total = ::std::option::Option::Some(&response)
                    .and_then(|value| value.data.as_ref())
                    .and_then(|value| value.total.as_ref())
                    .copied()
                    .and_then(|total| u64::try_from(total).ok());
                let next = {
                    let ended = {
                        let position = position.page();
                        ::std::option::Option::Some(&response)
                            .and_then(|value| value.data.as_ref())
                            .and_then(|value| value.total_pages.as_ref())
                            .map(|pages| position >= *pages)
                    }
                        .or_else(|| total.map(|total| position.reaches(total, 1, 50)));
                    match ended.unwrap_or(false) {
                        true => ::std::option::Option::None,
                        false => position.following(),
                    }
                };
                let rows = response
                    .data
                    .and_then(|value| value.companies)
                    .unwrap_or_default();
                let next = next.filter(|_| !rows.is_empty());
                ::crm_runtime::search::SearchPage {
                    rows,
                    total,
                    next,
                }
            },
        )
    }

    /// Starts a job with [`database_companies_start`](Self::database_companies_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`database_companies_job_from`](Self::database_companies_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`database_companies_start`](Self::database_companies_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DatabaseCompaniesRequest::builder().page(1).build();
    /// let job = client.database_companies_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn database_companies_job(
        &self,
        body: &types::DatabaseCompaniesRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::DatabaseCompaniesResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.database_companies_start(body).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[15], &started)?;
        ::std::result::Result::Ok(self.database_companies_job_from(hash))
    }

    /// A job that [`database_companies_job`](Self::database_companies_job) or [`database_companies_start`](Self::database_companies_start) started before, by its id. Each poll calls [`database_companies_result`](Self::database_companies_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.database_companies_job_from("bbb948e398787454a594f9f03f8f2fd0");
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn database_companies_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::DatabaseCompaniesResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[16],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.database_companies_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`emails_by_name_start`](Self::emails_by_name_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`emails_by_name_job_from`](Self::emails_by_name_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`emails_by_name_start`](Self::emails_by_name_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::EmailsByNameRequest::builder()
    ///     .rows([
    ///         types::NameAndDomain::builder()
    ///             .first_name("John")
    ///             .last_name("Doe")
    ///             .domain("example.com")
    ///             .build(),
    ///     ])
    ///     .build();
    /// let job = client.emails_by_name_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for emails_of_person in result.data.iter().flatten() {
    ///     println!("{emails_of_person:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn emails_by_name_job(
        &self,
        body: &types::EmailsByNameRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::EmailsByNameResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.emails_by_name_start(body).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[18], &started)?;
        ::std::result::Result::Ok(self.emails_by_name_job_from(hash))
    }

    /// A job that [`emails_by_name_job`](Self::emails_by_name_job) or [`emails_by_name_start`](Self::emails_by_name_start) started before, by its id. Each poll calls [`emails_by_name_result`](Self::emails_by_name_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.emails_by_name_job_from("005ffad65aad581943cf65a45112ca7a");
    /// let result = job.wait(&Polling::new()).await?;
    /// for emails_of_person in result.data.iter().flatten() {
    ///     println!("{emails_of_person:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn emails_by_name_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::EmailsByNameResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[19],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.emails_by_name_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`company_domains_start`](Self::company_domains_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`company_domains_job_from`](Self::company_domains_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`company_domains_start`](Self::company_domains_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CompanyDomainsRequest::builder()
    ///     .names(["Example Inc", "Sample Ltd"])
    ///     .build();
    /// let job = client.company_domains_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for company_domain in result.data.iter().flatten() {
    ///     println!("{:?}", company_domain.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn company_domains_job(
        &self,
        body: &types::CompanyDomainsRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::CompanyDomainsResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.company_domains_start(body).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[20], &started)?;
        ::std::result::Result::Ok(self.company_domains_job_from(hash))
    }

    /// A job that [`company_domains_job`](Self::company_domains_job) or [`company_domains_start`](Self::company_domains_start) started before, by its id. Each poll calls [`company_domains_result`](Self::company_domains_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.company_domains_job_from("959c0f60facb8629bba746e091a26f7b");
    /// let result = job.wait(&Polling::new()).await?;
    /// for company_domain in result.data.iter().flatten() {
    ///     println!("{:?}", company_domain.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn company_domains_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::CompanyDomainsResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[21],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.company_domains_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`linkedin_profiles_start`](Self::linkedin_profiles_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`linkedin_profiles_job_from`](Self::linkedin_profiles_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`linkedin_profiles_start`](Self::linkedin_profiles_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::LinkedInProfilesRequest::builder()
    ///     .urls([
    ///         "https://www.linkedin.com/in/john-doe-example/",
    ///         "https://www.linkedin.com/in/jane-doe-example/",
    ///     ])
    ///     .build();
    /// let job = client.linkedin_profiles_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for linked_in_profile_row in result.data.iter().flatten() {
    ///     println!("{linked_in_profile_row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn linkedin_profiles_job(
        &self,
        body: &types::LinkedInProfilesRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::LinkedInProfilesResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.linkedin_profiles_start(body).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[22], &started)?;
        ::std::result::Result::Ok(self.linkedin_profiles_job_from(hash))
    }

    /// A job that [`linkedin_profiles_job`](Self::linkedin_profiles_job) or [`linkedin_profiles_start`](Self::linkedin_profiles_start) started before, by its id. Each poll calls [`linkedin_profiles_result`](Self::linkedin_profiles_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.linkedin_profiles_job_from("ef005a4f6d82e7e88384de7c72ee198d");
    /// let result = job.wait(&Polling::new()).await?;
    /// for linked_in_profile_row in result.data.iter().flatten() {
    ///     println!("{linked_in_profile_row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn linkedin_profiles_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::LinkedInProfilesResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[23],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.linkedin_profiles_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`email_verification_start`](Self::email_verification_start) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`email_verification_job_from`](Self::email_verification_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`email_verification_start`](Self::email_verification_start), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::EmailVerificationRequest::builder()
    ///     .emails(["john.doe@example.com", "admin@example.com"])
    ///     .build();
    /// let job = client.email_verification_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for verified_email in result.data.iter().flatten() {
    ///     println!("{verified_email:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn email_verification_job(
        &self,
        body: &types::EmailVerificationRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::EmailVerificationResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.email_verification_start(body).await?;
        let table = &super::reference_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[25], &started)?;
        ::std::result::Result::Ok(self.email_verification_job_from(hash))
    }

    /// A job that [`email_verification_job`](Self::email_verification_job) or [`email_verification_start`](Self::email_verification_start) started before, by its id. Each poll calls [`email_verification_result`](Self::email_verification_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::reference::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.email_verification_job_from("0110437df6811068197577a538849a4b");
    /// let result = job.wait(&Polling::new()).await?;
    /// for verified_email in result.data.iter().flatten() {
    ///     println!("{verified_email:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn email_verification_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::EmailVerificationResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::reference_operations::API.operations[26],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.email_verification_result(&hash).await }
            },
        )
    }

    /// The rows of [`warm_ups_list`](Self::warm_ups_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or the vendor's. Only these page sizes are accepted: 20, 50, 100. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Plan;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::WarmUpsListParams::new()
    ///     .status(types::WarmUpStatusFilter::Active);
    /// let mut rows = client.warm_ups_list_stream(&params, Plan::new());
    /// while let Some(warm_up) = rows.try_next().await? {
    ///     println!("{:?} {:?}", warm_up.id, warm_up.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn warm_ups_list_stream(
        &self,
        params: &types::WarmUpsListParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::WarmUp, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(&super::reference_operations::API.operations[31], params.per_page);
        let params = params.clone();
        let size = plan
            .rows_per_page()
            .map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.page = ::std::option::Option::Some(position);
                        params.per_page = size;
                        let response = client.warm_ups_list(&params).await?.into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::reference_operations::API,
                            &super::reference_operations::API.operations[31],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.meta.as_ref())
                            .and_then(|value| value.total_items.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let last = ::std::option::Option::Some(&response)
                            .and_then(|value| value.meta.as_ref())
                            .and_then(|value| value.total_pages.as_ref())
                            .is_some_and(|pages| position >= *pages);
                        let page = ::crm_runtime::paging::Page::new(
                                response.data.unwrap_or_default(),
                            )
                            .fingerprint_by(|row: &types::WarmUp| row.id.as_ref())
                            .contents(::crm_runtime::paging::content_hash)
                            .last(last);
                        ::std::result::Result::Ok(
                            match total {
                                ::std::option::Option::Some(total) => page.total(total),
                                ::std::option::Option::None => page,
                            },
                        )
                    }
                },
            )
            .of(&super::reference_operations::API, "warm_ups_list")
    }

    /// The rows of [`recipients_activity_list`](Self::recipients_activity_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or the vendor's. At most 1000 rows a page are documented. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Plan;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::RecipientsActivityListParams::new();
    /// let mut rows = client
    ///     .recipients_activity_list_stream(
    ///         37505,
    ///         "2025-12-01",
    ///         "2025-12-31",
    ///         &params,
    ///         Plan::new(),
    ///     );
    /// while let Some(recipient_event) = rows.try_next().await? {
    ///     println!("{:?}", recipient_event.company);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn recipients_activity_list_stream(
        &self,
        campaign_id: i64,
        date_from: &str,
        date_to: &str,
        params: &types::RecipientsActivityListParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::RecipientEvent, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(&super::reference_operations::API.operations[55], params.limit);
        let campaign_id = campaign_id;
        let date_from = date_from.to_owned();
        let date_to = date_to.to_owned();
        let params = params.clone();
        let size = plan
            .rows_per_page()
            .map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let campaign_id = campaign_id.clone();
                    let date_from = date_from.clone();
                    let date_to = date_to.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.offset = ::std::option::Option::Some(position);
                        params.limit = size;
                        let response = client
                            .recipients_activity_list(
                                campaign_id,
                                &date_from,
                                &date_to,
                                &params,
                            )
                            .await?
                            .into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::reference_operations::API,
                            &super::reference_operations::API.operations[55],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.pagination.as_ref())
                            .and_then(|value| value.total.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let last = ::std::option::Option::Some(&response)
                            .and_then(|value| value.pagination.as_ref())
                            .and_then(|value| value.has_more.as_ref())
                            .is_some_and(|more| !*more);
                        let page = ::crm_runtime::paging::Page::new(
                                response.data.unwrap_or_default(),
                            )
                            .contents(::crm_runtime::paging::content_hash)
                            .last(last);
                        ::std::result::Result::Ok(
                            match total {
                                ::std::option::Option::Some(total) => page.total(total),
                                ::std::option::Option::None => page,
                            },
                        )
                    }
                },
            )
            .of(&super::reference_operations::API, "recipients_activity_list")
    }

    /// The rows of [`sent_emails_list`](Self::sent_emails_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().look_ahead(pages)`. A full page has 10000 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Plan;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::SentEmailsListParams::new();
    /// let mut rows = client.sent_emails_list_stream(1234567, &params, Plan::new());
    /// while let Some(sent_email) = rows.try_next().await? {
    ///     println!("{:?}", sent_email.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sent_emails_list_stream(
        &self,
        campaign_id: i64,
        params: &types::SentEmailsListParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::SentEmail, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::reference_operations::API.operations[56],
                ::std::option::Option::None,
            );
        let campaign_id = campaign_id;
        let params = params.clone();
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let campaign_id = campaign_id.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.offset = ::std::option::Option::Some(position);
                        let response = client
                            .sent_emails_list_undecoded(campaign_id, &params)
                            .await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::SentEmail| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::reference_operations::API, "sent_emails_list")
    }

    #[inline]
    async fn sent_emails_list_undecoded(
        &self,
        campaign_id: i64,
        params: &types::SentEmailsListParams,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let types::SentEmailsListParams { offset } = params;
        let url = self.inner.url(format_args!("/v1/emails-sent"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaignId", &campaign_id))
            .query(&crm_runtime::client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "sent_emails_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ::std::result::Result::Ok(response),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// The rows of [`email_opens_list`](Self::email_opens_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().look_ahead(pages)`. A full page has 10000 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Plan;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::EmailOpensListParams::new();
    /// let mut rows = client.email_opens_list_stream(1234567, &params, Plan::new());
    /// while let Some(email_event) = rows.try_next().await? {
    ///     println!("{:?}", email_event.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn email_opens_list_stream(
        &self,
        campaign_id: i64,
        params: &types::EmailOpensListParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::EmailEvent, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::reference_operations::API.operations[57],
                ::std::option::Option::None,
            );
        let campaign_id = campaign_id;
        let params = params.clone();
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let campaign_id = campaign_id.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.offset = ::std::option::Option::Some(position);
                        let response = client
                            .email_opens_list_undecoded(campaign_id, &params)
                            .await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::EmailEvent| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::reference_operations::API, "email_opens_list")
    }

    #[inline]
    async fn email_opens_list_undecoded(
        &self,
        campaign_id: i64,
        params: &types::EmailOpensListParams,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let types::EmailOpensListParams { offset } = params;
        let url = self.inner.url(format_args!("/v1/get-emails-opened"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaignId", &campaign_id))
            .query(&crm_runtime::client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "email_opens_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ::std::result::Result::Ok(response),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// The rows of [`link_clicks_list`](Self::link_clicks_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().look_ahead(pages)`. A full page has 10000 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Plan;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::LinkClicksListParams::new();
    /// let mut rows = client.link_clicks_list_stream(1234567, &params, Plan::new());
    /// while let Some(email_event) = rows.try_next().await? {
    ///     println!("{:?}", email_event.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn link_clicks_list_stream(
        &self,
        campaign_id: i64,
        params: &types::LinkClicksListParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::EmailEvent, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::reference_operations::API.operations[58],
                ::std::option::Option::None,
            );
        let campaign_id = campaign_id;
        let params = params.clone();
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let campaign_id = campaign_id.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.offset = ::std::option::Option::Some(position);
                        let response = client
                            .link_clicks_list_undecoded(campaign_id, &params)
                            .await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::EmailEvent| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::reference_operations::API, "link_clicks_list")
    }

    #[inline]
    async fn link_clicks_list_undecoded(
        &self,
        campaign_id: i64,
        params: &types::LinkClicksListParams,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let types::LinkClicksListParams { offset } = params;
        let url = self.inner.url(format_args!("/v1/get-emails-clicked"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaignId", &campaign_id))
            .query(&crm_runtime::client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "link_clicks_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ::std::result::Result::Ok(response),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// The rows of [`campaign_replies_list`](Self::campaign_replies_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or the vendor's. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Plan;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::CampaignRepliesListParams::new();
    /// let mut rows = client.campaign_replies_list_stream(38573, &params, Plan::new());
    /// while let Some(campaign_reply) = rows.try_next().await? {
    ///     println!("{:?}", campaign_reply.campaign);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn campaign_replies_list_stream(
        &self,
        campaign_id: i64,
        params: &types::CampaignRepliesListParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::CampaignReply, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::reference_operations::API.operations[59],
                ::std::option::Option::None,
            );
        let campaign_id = campaign_id;
        let params = params.clone();
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let campaign_id = campaign_id.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.offset = ::std::option::Option::Some(position);
                        let response = client
                            .campaign_replies_list(campaign_id, &params)
                            .await?
                            .into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::reference_operations::API,
                            &super::reference_operations::API.operations[59],
                        )?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::new(
                                    response.data.unwrap_or_default(),
                                )
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::reference_operations::API, "campaign_replies_list")
    }

    /// The rows of [`email_replies_list`](Self::email_replies_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().look_ahead(pages)`. A full page has 10000 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Plan;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::EmailRepliesListParams::new();
    /// let mut rows = client.email_replies_list_stream(1234567, &params, Plan::new());
    /// while let Some(email_event) = rows.try_next().await? {
    ///     println!("{:?}", email_event.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn email_replies_list_stream(
        &self,
        campaign_id: i64,
        params: &types::EmailRepliesListParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::EmailEvent, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::reference_operations::API.operations[60],
                ::std::option::Option::None,
            );
        let campaign_id = campaign_id;
        let params = params.clone();
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let campaign_id = campaign_id.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.offset = ::std::option::Option::Some(position);
                        let response = client
                            .email_replies_list_undecoded(campaign_id, &params)
                            .await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::EmailEvent| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::reference_operations::API, "email_replies_list")
    }

    #[inline]
    async fn email_replies_list_undecoded(
        &self,
        campaign_id: i64,
        params: &types::EmailRepliesListParams,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let types::EmailRepliesListParams { offset } = params;
        let url = self.inner.url(format_args!("/v1/get-emails-replies"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaignId", &campaign_id))
            .query(&crm_runtime::client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "email_replies_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ::std::result::Result::Ok(response),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// The rows of [`prospects_list`](Self::prospects_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or the vendor's. At most 5000 rows a page are documented. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Plan;
    /// use crm_snov::reference::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectsInListRequest::builder().list_id(1234567).page(1).build();
    /// let mut rows = client.prospects_list_stream(&body, Plan::new());
    /// while let Some(prospect_in_list) = rows.try_next().await? {
    ///     println!("{:?}", prospect_in_list.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn prospects_list_stream(
        &self,
        body: &types::ProspectsInListRequest,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::ProspectInList, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::reference_operations::API.operations[66],
                ::std::option::Option::Some(body)
                    .and_then(|value| value.per_page.as_ref())
                    .copied(),
            );
        let body = body.clone();
        let size = plan
            .rows_per_page()
            .map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let mut body = body.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        body.page = ::std::option::Option::Some(position);
                        if let ::std::option::Option::Some(size) = size {
                            body.per_page = ::std::option::Option::Some(size);
                        }
                        let response = client.prospects_list(&body).await?.into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::reference_operations::API,
                            &super::reference_operations::API.operations[66],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.list.as_ref())
                            .and_then(|value| value.contacts.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let page = ::crm_runtime::paging::Page::new(
                                response.prospects.unwrap_or_default(),
                            )
                            .fingerprint_by(|row: &types::ProspectInList| {
                                row.id.as_ref()
                            })
                            .contents(::crm_runtime::paging::content_hash);
                        ::std::result::Result::Ok(
                            match total {
                                ::std::option::Option::Some(total) => page.total(total),
                                ::std::option::Option::None => page,
                            },
                        )
                    }
                },
            )
            .of(&super::reference_operations::API, "prospects_list")
    }

    #[inline]
    fn keep_raw(&self) -> Self {
        Self {
            inner: self.inner.keep_raw(),
            ..self.clone()
        }
    }
}

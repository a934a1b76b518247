// @generated from specs/snov/provided.yaml by `cargo xtask generate snov`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crm_runtime::client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// Schema `AccessToken` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccessToken {
        /// Bearer token for API authentication
        pub access_token: ::std::option::Option<::std::string::String>,
        /// Token lifetime in seconds
        pub expires_in: ::std::option::Option<i64>,
        /// `token_type`; the document says no more of it.
        pub token_type: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `AddToDoNotEmailListRequest` of the specification.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct AddToDoNotEmailListRequest {
        /// `emails`; the document says no more of it.
        pub emails: ::std::vec::Vec<::std::string::String>,
        /// `list_id`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub list_id: ::std::option::Option<i64>,
    }

    /// Schema `Campaign` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Campaign {
        /// `created_at`; the document says no more of it.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `name`; the document says no more of it.
        pub name: ::std::option::Option<::std::string::String>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<CampaignStatus>,
        /// `updated_at`; the document says no more of it.
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `CampaignAnalytics` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignAnalytics {
        /// `bounced`; the document says no more of it.
        pub bounced: ::std::option::Option<i64>,
        /// `click_rate`; the document says no more of it.
        pub click_rate: ::std::option::Option<::crm_runtime::client::Number>,
        /// `clicked`; the document says no more of it.
        pub clicked: ::std::option::Option<i64>,
        /// `delivered`; the document says no more of it.
        pub delivered: ::std::option::Option<i64>,
        /// `open_rate`; the document says no more of it.
        pub open_rate: ::std::option::Option<::crm_runtime::client::Number>,
        /// `opened`; the document says no more of it.
        pub opened: ::std::option::Option<i64>,
        /// `replied`; the document says no more of it.
        pub replied: ::std::option::Option<i64>,
        /// `reply_rate`; the document says no more of it.
        pub reply_rate: ::std::option::Option<::crm_runtime::client::Number>,
        /// `sent`; the document says no more of it.
        pub sent: ::std::option::Option<i64>,
        /// `total_recipients`; the document says no more of it.
        pub total_recipients: ::std::option::Option<i64>,
        /// `unsubscribed`; the document says no more of it.
        pub unsubscribed: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `CampaignCreate` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignCreate {
        /// `name`; the document says no more of it.
        pub name: ::std::string::String,
        /// `schedule_id`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schedule_id: ::std::option::Option<i64>,
        /// `sender_account_id`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sender_account_id: ::std::option::Option<::std::string::String>,
        /// `track_clicks`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub track_clicks: ::std::option::Option<bool>,
        /// `track_opens`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub track_opens: ::std::option::Option<bool>,
    }

    /// Schema `CampaignStatus` of the specification.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum CampaignStatus {
        /// `draft`
        #[doc(alias = "draft")]
        Draft,
        /// `active`
        #[doc(alias = "active")]
        Active,
        /// `paused`
        #[doc(alias = "paused")]
        Paused,
        /// `stopped`
        #[doc(alias = "stopped")]
        Stopped,
        /// `finished`
        #[doc(alias = "finished")]
        Finished,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl CampaignStatus {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &[
            "draft",
            "active",
            "paused",
            "stopped",
            "finished",
        ];

        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Draft => "draft",
                Self::Active => "active",
                Self::Paused => "paused",
                Self::Stopped => "stopped",
                Self::Finished => "finished",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for CampaignStatus {
        fn from(value: &str) -> Self {
            match value {
                "draft" => Self::Draft,
                "active" => Self::Active,
                "paused" => Self::Paused,
                "stopped" => Self::Stopped,
                "finished" => Self::Finished,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(CampaignStatus);

    /// Schema `ChangeCampaignStateRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ChangeCampaignStateRequest {
        /// `state`; the document says no more of it.
        pub state: ChangeCampaignStateRequestState,
    }

    /// Schema `ChangeCampaignStateRequestState` of the specification.
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
    pub enum ChangeCampaignStateRequestState {
        /// `start`
        #[serde(rename = "start")]
        Start,
        /// `pause`
        #[serde(rename = "pause")]
        Pause,
        /// `stop`
        #[serde(rename = "stop")]
        Stop,
    }

    impl ::std::fmt::Display for ChangeCampaignStateRequestState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Start => f.write_str("start"),
                Self::Pause => f.write_str("pause"),
                Self::Stop => f.write_str("stop"),
            }
        }
    }

    impl ::std::str::FromStr for ChangeCampaignStateRequestState {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "start" => Ok(Self::Start),
                "pause" => Ok(Self::Pause),
                "stop" => Ok(Self::Stop),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeCampaignStateRequestState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for ChangeCampaignStateRequestState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Schema `ChangeRecipientStatusRequest` of the specification.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ChangeRecipientStatusRequest {
        /// `campaign_id`; the document says no more of it.
        pub campaign_id: i64,
        /// `email`; the document says no more of it.
        pub email: ::std::string::String,
        /// `status`; the document says no more of it.
        pub status: ::std::string::String,
    }

    /// Schema `CheckSenderStatusResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CheckSenderStatusResponse {
        /// `imap_error`; the document says no more of it.
        pub imap_error: ::std::option::Option<::std::string::String>,
        /// `imap_status`; the document says no more of it.
        pub imap_status: ::std::option::Option<CheckSenderStatusResponseImapStatus>,
        /// `smtp_error`; the document says no more of it.
        pub smtp_error: ::std::option::Option<::std::string::String>,
        /// `smtp_status`; the document says no more of it.
        pub smtp_status: ::std::option::Option<CheckSenderStatusResponseSmtpStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `CheckSenderStatusResponseImapStatus` of the specification.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum CheckSenderStatusResponseImapStatus {
        /// `pending`
        #[doc(alias = "pending")]
        Pending,
        /// `valid`
        #[doc(alias = "valid")]
        Valid,
        /// `invalid`
        #[doc(alias = "invalid")]
        Invalid,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl CheckSenderStatusResponseImapStatus {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &["pending", "valid", "invalid"];
        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Pending => "pending",
                Self::Valid => "valid",
                Self::Invalid => "invalid",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for CheckSenderStatusResponseImapStatus {
        fn from(value: &str) -> Self {
            match value {
                "pending" => Self::Pending,
                "valid" => Self::Valid,
                "invalid" => Self::Invalid,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(CheckSenderStatusResponseImapStatus);

    /// Schema `CheckSenderStatusResponseSmtpStatus` of the specification.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum CheckSenderStatusResponseSmtpStatus {
        /// `pending`
        #[doc(alias = "pending")]
        Pending,
        /// `valid`
        #[doc(alias = "valid")]
        Valid,
        /// `invalid`
        #[doc(alias = "invalid")]
        Invalid,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl CheckSenderStatusResponseSmtpStatus {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &["pending", "valid", "invalid"];
        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Pending => "pending",
                Self::Valid => "valid",
                Self::Invalid => "invalid",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for CheckSenderStatusResponseSmtpStatus {
        fn from(value: &str) -> Self {
            match value {
                "pending" => Self::Pending,
                "valid" => Self::Valid,
                "invalid" => Self::Invalid,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(CheckSenderStatusResponseSmtpStatus);

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

    /// Schema `CreateProspectListRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CreateProspectListRequest {
        /// Name for the new prospect list
        pub name: ::std::string::String,
    }

    /// Schema `DomainSearchResult` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainSearchResult {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<DomainSearchResultData>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `DomainSearchResultData` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainSearchResultData {
        /// `company_name`; the document says no more of it.
        pub company_name: ::std::option::Option<::std::string::String>,
        /// `domain`; the document says no more of it.
        pub domain: ::std::option::Option<::std::string::String>,
        /// `email_count`; the document says no more of it.
        pub email_count: ::std::option::Option<i64>,
        /// `industry`; the document says no more of it.
        pub industry: ::std::option::Option<::std::string::String>,
        /// `prospect_count`; the document says no more of it.
        pub prospect_count: ::std::option::Option<i64>,
        /// `related_domains`; the document says no more of it.
        pub related_domains: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// `size`; the document says no more of it.
        pub size: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `EmailAccount` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailAccount {
        /// `email_from`; the document says no more of it.
        pub email_from: ::std::option::Option<::std::string::String>,
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<::std::string::String>,
        /// `imap_status`; the document says no more of it.
        pub imap_status: ::std::option::Option<EmailAccountImapStatus>,
        /// Daily sending limit
        pub limitation: ::std::option::Option<i64>,
        /// `provider`; the document says no more of it.
        pub provider: ::std::option::Option<::std::string::String>,
        /// `sender_name`; the document says no more of it.
        pub sender_name: ::std::option::Option<::std::string::String>,
        /// `smtp_status`; the document says no more of it.
        pub smtp_status: ::std::option::Option<EmailAccountSmtpStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `EmailAccountCreate` of the specification.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct EmailAccountCreate {
        /// `bcc_email`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bcc_email: ::std::option::Option<::std::string::String>,
        /// Delay between sends in seconds
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay: ::std::option::Option<i64>,
        /// `email_from`; the document says no more of it.
        pub email_from: ::std::string::String,
        /// `imap`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub imap: ::std::option::Option<EmailAccountCreateImap>,
        /// `limitation`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limitation: ::std::option::Option<i64>,
        /// `password`; the document says no more of it.
        pub password: ::std::string::String,
        /// `reply_to`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_to: ::std::option::Option<::std::string::String>,
        /// `sender_name`; the document says no more of it.
        pub sender_name: ::std::string::String,
        /// `signature`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signature: ::std::option::Option<::std::string::String>,
        /// `smtp`; the document says no more of it.
        pub smtp: EmailAccountCreateSmtp,
        /// `tags`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// `timezoneId`; the document says no more of it.
        #[serde(
            rename = "timezoneId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub timezone_id: ::std::option::Option<::std::string::String>,
    }

    /// Schema `EmailAccountCreateImap` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct EmailAccountCreateImap {
        /// `encryption`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: ::std::option::Option<EmailAccountCreateImapEncryption>,
        /// `host`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host: ::std::option::Option<::std::string::String>,
        /// `port`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub port: ::std::option::Option<i64>,
    }

    /// Schema `EmailAccountCreateImapEncryption` of the specification.
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
    pub enum EmailAccountCreateImapEncryption {
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

    impl ::std::fmt::Display for EmailAccountCreateImapEncryption {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Ssl => f.write_str("ssl"),
                Self::Tls => f.write_str("tls"),
                Self::None => f.write_str("none"),
            }
        }
    }

    impl ::std::str::FromStr for EmailAccountCreateImapEncryption {
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

    impl ::std::convert::TryFrom<&str> for EmailAccountCreateImapEncryption {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for EmailAccountCreateImapEncryption {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Schema `EmailAccountCreateSmtp` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct EmailAccountCreateSmtp {
        /// `encryption`; the document says no more of it.
        pub encryption: EmailAccountCreateSmtpEncryption,
        /// `host`; the document says no more of it.
        pub host: ::std::string::String,
        /// `port`; the document says no more of it.
        pub port: i64,
    }

    /// Schema `EmailAccountCreateSmtpEncryption` of the specification.
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
    pub enum EmailAccountCreateSmtpEncryption {
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

    impl ::std::fmt::Display for EmailAccountCreateSmtpEncryption {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Ssl => f.write_str("ssl"),
                Self::Tls => f.write_str("tls"),
                Self::None => f.write_str("none"),
            }
        }
    }

    impl ::std::str::FromStr for EmailAccountCreateSmtpEncryption {
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

    impl ::std::convert::TryFrom<&str> for EmailAccountCreateSmtpEncryption {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for EmailAccountCreateSmtpEncryption {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Schema `EmailAccountImapStatus` of the specification.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum EmailAccountImapStatus {
        /// `pending`
        #[doc(alias = "pending")]
        Pending,
        /// `valid`
        #[doc(alias = "valid")]
        Valid,
        /// `invalid`
        #[doc(alias = "invalid")]
        Invalid,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl EmailAccountImapStatus {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &["pending", "valid", "invalid"];
        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Pending => "pending",
                Self::Valid => "valid",
                Self::Invalid => "invalid",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for EmailAccountImapStatus {
        fn from(value: &str) -> Self {
            match value {
                "pending" => Self::Pending,
                "valid" => Self::Valid,
                "invalid" => Self::Invalid,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(EmailAccountImapStatus);

    /// Schema `EmailAccountSmtpStatus` of the specification.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum EmailAccountSmtpStatus {
        /// `pending`
        #[doc(alias = "pending")]
        Pending,
        /// `valid`
        #[doc(alias = "valid")]
        Valid,
        /// `invalid`
        #[doc(alias = "invalid")]
        Invalid,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl EmailAccountSmtpStatus {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &["pending", "valid", "invalid"];
        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Pending => "pending",
                Self::Valid => "valid",
                Self::Invalid => "invalid",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for EmailAccountSmtpStatus {
        fn from(value: &str) -> Self {
            match value {
                "pending" => Self::Pending,
                "valid" => Self::Valid,
                "invalid" => Self::Invalid,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(EmailAccountSmtpStatus);

    /// Schema `EmailAccountUpdate` of the specification.
    #[derive(::serde::Serialize, Clone, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct EmailAccountUpdate {
        /// `bcc_email`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub bcc_email: ::std::option::Option<ClearableString>,
        /// `delay`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay: ::std::option::Option<i64>,
        /// `email_from`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_from: ::std::option::Option<::std::string::String>,
        /// `imap`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub imap: ::std::option::Option<EmailAccountUpdateImap>,
        /// `password`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<::std::string::String>,
        /// `sender_name`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sender_name: ::std::option::Option<::std::string::String>,
        /// `signature`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub signature: ::std::option::Option<ClearableString>,
        /// `smtp`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub smtp: ::std::option::Option<EmailAccountUpdateSmtp>,
        /// `tags`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub tags: ::std::option::Option<ClearableStringList>,
    }

    /// Schema `EmailAccountUpdateImap` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct EmailAccountUpdateImap {
        /// `encryption`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: ::std::option::Option<::std::string::String>,
        /// `host`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host: ::std::option::Option<::std::string::String>,
        /// `port`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub port: ::std::option::Option<i64>,
    }

    /// Schema `EmailAccountUpdateSmtp` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct EmailAccountUpdateSmtp {
        /// `encryption`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: ::std::option::Option<::std::string::String>,
        /// `host`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host: ::std::option::Option<::std::string::String>,
        /// `port`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub port: ::std::option::Option<i64>,
    }

    /// Schema `EmailEvent` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailEvent {
        /// `email`; the document says no more of it.
        pub email: ::std::option::Option<::std::string::String>,
        /// `occurred_at`; the document says no more of it.
        pub occurred_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// `step_number`; the document says no more of it.
        pub step_number: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `EmailFinderResult` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailFinderResult {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<EmailFinderResultDataItem>>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `EmailFinderResultDataItem` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailFinderResultDataItem {
        /// Confidence score 0-100
        pub confidence: ::std::option::Option<i64>,
        /// `domain`; the document says no more of it.
        pub domain: ::std::option::Option<::std::string::String>,
        /// `email`; the document says no more of it.
        pub email: ::std::option::Option<::std::string::String>,
        /// `first_name`; the document says no more of it.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// `last_name`; the document says no more of it.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Email status (valid/unknown/not_valid)
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `EmailListResult` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailListResult {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<EmailListResultDataItem>>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `EmailListResultDataItem` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailListResultDataItem {
        /// `confidence`; the document says no more of it.
        pub confidence: ::std::option::Option<i64>,
        /// `email`; the document says no more of it.
        pub email: ::std::option::Option<::std::string::String>,
        /// `first_name`; the document says no more of it.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// `last_name`; the document says no more of it.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// `position`; the document says no more of it.
        pub position: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `EmailReply` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailReply {
        /// `email`; the document says no more of it.
        pub email: ::std::option::Option<::std::string::String>,
        /// `first_name`; the document says no more of it.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// `last_name`; the document says no more of it.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// `replied_at`; the document says no more of it.
        pub replied_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// `reply_text`; the document says no more of it.
        pub reply_text: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `EmailStepContent` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailStepContent {
        /// `body`; the document says no more of it.
        pub body: ::std::option::Option<::std::string::String>,
        /// `campaign_id`; the document says no more of it.
        pub campaign_id: ::std::option::Option<i64>,
        /// `delay_days`; the document says no more of it.
        pub delay_days: ::std::option::Option<i64>,
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `step_number`; the document says no more of it.
        pub step_number: ::std::option::Option<i64>,
        /// `subject`; the document says no more of it.
        pub subject: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `EmailVerificationResult` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmailVerificationResult {
        /// `disposable`; the document says no more of it.
        pub disposable: ::std::option::Option<bool>,
        /// `email`; the document says no more of it.
        pub email: ::std::option::Option<::std::string::String>,
        /// `format_valid`; the document says no more of it.
        pub format_valid: ::std::option::Option<bool>,
        /// `gibberish`; the document says no more of it.
        pub gibberish: ::std::option::Option<bool>,
        /// `mx_valid`; the document says no more of it.
        pub mx_valid: ::std::option::Option<bool>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<EmailVerificationResultStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `EmailVerificationResultStatus` of the specification.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum EmailVerificationResultStatus {
        /// `valid`
        #[doc(alias = "valid")]
        Valid,
        /// `unknown`
        #[doc(alias = "unknown")]
        Unknown,
        /// `not_valid`
        #[doc(alias = "not_valid")]
        NotValid,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl EmailVerificationResultStatus {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &["valid", "unknown", "not_valid"];
        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Valid => "valid",
                Self::Unknown => "unknown",
                Self::NotValid => "not_valid",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for EmailVerificationResultStatus {
        fn from(value: &str) -> Self {
            match value {
                "valid" => Self::Valid,
                "unknown" => Self::Unknown,
                "not_valid" => Self::NotValid,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(EmailVerificationResultStatus);

    /// Schema `Error` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Error {
        /// Error code
        pub error: ::std::option::Option<::std::string::String>,
        /// Human-readable error message
        pub message: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `FindProspectByEmailRequest` of the specification.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct FindProspectByEmailRequest {
        /// `email`; the document says no more of it.
        pub email: ::std::string::String,
    }

    /// Schema `FindProspectByIdRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct FindProspectByIdRequest {
        /// Prospect ID
        pub id: ::std::string::String,
    }

    /// Schema `GetAccessTokenRequest` of the specification.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct GetAccessTokenRequest {
        /// Client ID from account settings
        pub client_id: ::std::string::String,
        /// Client secret from account settings
        pub client_secret: ::std::string::String,
        /// `grant_type`; the document says no more of it.
        pub grant_type: GetAccessTokenRequestGrantType,
    }

    /// Schema `GetAccessTokenRequestGrantType` of the specification.
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
    pub enum GetAccessTokenRequestGrantType {
        /// `client_credentials`
        #[serde(rename = "client_credentials")]
        ClientCredentials,
    }

    impl ::std::fmt::Display for GetAccessTokenRequestGrantType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::ClientCredentials => f.write_str("client_credentials"),
            }
        }
    }

    impl ::std::str::FromStr for GetAccessTokenRequestGrantType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "client_credentials" => Ok(Self::ClientCredentials),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for GetAccessTokenRequestGrantType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for GetAccessTokenRequestGrantType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Schema `GetCampaignClicksResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCampaignClicksResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<EmailEvent>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetCampaignEmailRepliesResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCampaignEmailRepliesResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<EmailReply>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetCampaignOpensResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCampaignOpensResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<EmailEvent>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetCampaignProgressResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCampaignProgressResponse {
        /// `finished`; the document says no more of it.
        pub finished: ::std::option::Option<i64>,
        /// `pending`; the document says no more of it.
        pub pending: ::std::option::Option<i64>,
        /// `sent`; the document says no more of it.
        pub sent: ::std::option::Option<i64>,
        /// `total`; the document says no more of it.
        pub total: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetCampaignRecipientsActivityResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCampaignRecipientsActivityResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<RecipientActivity>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetCampaignRepliesResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCampaignRepliesResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<EmailReply>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetDomainEmailsCountRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct GetDomainEmailsCountRequest {
        /// `domain`; the document says no more of it.
        pub domain: ::std::string::String,
    }

    /// Schema `GetDomainEmailsCountResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetDomainEmailsCountResponse {
        /// `domain`; the document says no more of it.
        pub domain: ::std::option::Option<::std::string::String>,
        /// Number of available emails
        pub result: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetEmailVerificationResultResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetEmailVerificationResultResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<EmailVerificationResult>>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetFindDomainByCompanyNameResultResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetFindDomainByCompanyNameResultResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<
            ::std::vec::Vec<GetFindDomainByCompanyNameResultResponseDataItem>,
        >,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetFindDomainByCompanyNameResultResponseDataItem` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetFindDomainByCompanyNameResultResponseDataItem {
        /// `domain`; the document says no more of it.
        pub domain: ::std::option::Option<::std::string::String>,
        /// `name`; the document says no more of it.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetProfileByEmailRequest` of the specification.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct GetProfileByEmailRequest {
        /// `email`; the document says no more of it.
        pub email: ::std::string::String,
    }

    /// Schema `GetProspectCustomFieldsResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetProspectCustomFieldsResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<
            ::std::vec::Vec<GetProspectCustomFieldsResponseDataItem>,
        >,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetProspectCustomFieldsResponseDataItem` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetProspectCustomFieldsResponseDataItem {
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `name`; the document says no more of it.
        pub name: ::std::option::Option<::std::string::String>,
        /// `type`; the document says no more of it.
        #[doc(alias = "type")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetRecipientStatusResponse` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetRecipientStatusResponse {
        /// `email`; the document says no more of it.
        pub email: ::std::option::Option<::std::string::String>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetSentEmailsResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetSentEmailsResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<SentEmail>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `GetUserBalanceResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetUserBalanceResponse {
        /// Current credit balance
        pub balance: ::std::option::Option<i64>,
        /// Total credits in plan
        pub total: ::std::option::Option<i64>,
        /// Credits used this period
        pub used: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListCampaignsResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCampaignsResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<Campaign>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListDoNotEmailListsResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListDoNotEmailListsResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<
            ::std::vec::Vec<ListDoNotEmailListsResponseDataItem>,
        >,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListDoNotEmailListsResponseDataItem` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListDoNotEmailListsResponseDataItem {
        /// `count`; the document says no more of it.
        pub count: ::std::option::Option<i64>,
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `name`; the document says no more of it.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListEmailAccountsResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListEmailAccountsResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<EmailAccount>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListEmailSchedulesResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListEmailSchedulesResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<
            ::std::vec::Vec<ListEmailSchedulesResponseDataItem>,
        >,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListEmailSchedulesResponseDataItem` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListEmailSchedulesResponseDataItem {
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `name`; the document says no more of it.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListFinishedProspectsResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListFinishedProspectsResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<Prospect>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListPipelineStagesResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListPipelineStagesResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<PipelineStage>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListPipelinesResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListPipelinesResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<Pipeline>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListProspectListsResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListProspectListsResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<ProspectList>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListWarmUpCampaignsResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListWarmUpCampaignsResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<WarmUpCampaign>>,
        /// `page`; the document says no more of it.
        pub page: ::std::option::Option<i64>,
        /// `per_page`; the document says no more of it.
        pub per_page: ::std::option::Option<i64>,
        /// `total`; the document says no more of it.
        pub total: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ListWebhooksResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListWebhooksResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<Webhook>>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `Pipeline` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Pipeline {
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `name`; the document says no more of it.
        pub name: ::std::option::Option<::std::string::String>,
        /// `stages_count`; the document says no more of it.
        pub stages_count: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `PipelineStage` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PipelineStage {
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `name`; the document says no more of it.
        pub name: ::std::option::Option<::std::string::String>,
        /// `pipeline_id`; the document says no more of it.
        pub pipeline_id: ::std::option::Option<i64>,
        /// `position`; the document says no more of it.
        pub position: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `Prospect` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Prospect {
        /// `company`; the document says no more of it.
        pub company: ::std::option::Option<::std::string::String>,
        /// `custom_fields`; the document says no more of it.
        pub custom_fields: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// `email`; the document says no more of it.
        pub email: ::std::option::Option<::std::string::String>,
        /// `first_name`; the document says no more of it.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<::std::string::String>,
        /// `last_name`; the document says no more of it.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// `location`; the document says no more of it.
        pub location: ::std::option::Option<::std::string::String>,
        /// `position`; the document says no more of it.
        pub position: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ProspectCreate` of the specification.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProspectCreate {
        /// `company`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<::std::string::String>,
        /// `company_website`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_website: ::std::option::Option<::std::string::String>,
        /// `custom_fields`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub custom_fields: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// `email`; the document says no more of it.
        pub email: ::std::string::String,
        /// `first_name`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// `last_name`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// `linkedin`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        /// `list_id`; the document says no more of it.
        pub list_id: i64,
        /// `location`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location: ::std::option::Option<::std::string::String>,
        /// `phone`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        /// `position`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub position: ::std::option::Option<::std::string::String>,
    }

    /// Schema `ProspectList` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectList {
        /// `count`; the document says no more of it.
        pub count: ::std::option::Option<i64>,
        /// `created_at`; the document says no more of it.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `name`; the document says no more of it.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ProspectListResult` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectListResult {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<ProspectProfile>>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ProspectProfile` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectProfile {
        /// `company`; the document says no more of it.
        pub company: ::std::option::Option<::std::string::String>,
        /// `email`; the document says no more of it.
        pub email: ::std::option::Option<::std::string::String>,
        /// `first_name`; the document says no more of it.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<::std::string::String>,
        /// `industry`; the document says no more of it.
        pub industry: ::std::option::Option<::std::string::String>,
        /// `job_history`; the document says no more of it.
        pub job_history: ::std::option::Option<
            ::std::vec::Vec<ProspectProfileJobHistoryItem>,
        >,
        /// `last_name`; the document says no more of it.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// `location`; the document says no more of it.
        pub location: ::std::option::Option<::std::string::String>,
        /// `position`; the document says no more of it.
        pub position: ::std::option::Option<::std::string::String>,
        /// `social`; the document says no more of it.
        pub social: ::std::option::Option<ProspectProfileSocial>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ProspectProfileJobHistoryItem` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectProfileJobHistoryItem {
        /// `company`; the document says no more of it.
        pub company: ::std::option::Option<::std::string::String>,
        /// `end_date`; the document says no more of it.
        pub end_date: ::std::option::Option<::std::string::String>,
        /// `start_date`; the document says no more of it.
        pub start_date: ::std::option::Option<::std::string::String>,
        /// `title`; the document says no more of it.
        pub title: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ProspectProfileSocial` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectProfileSocial {
        /// `linkedin`; the document says no more of it.
        pub linkedin: ::std::option::Option<::std::string::String>,
        /// `twitter`; the document says no more of it.
        pub twitter: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `RecipientActivity` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RecipientActivity {
        /// `clicked`; the document says no more of it.
        pub clicked: ::std::option::Option<bool>,
        /// `email`; the document says no more of it.
        pub email: ::std::option::Option<::std::string::String>,
        /// `first_name`; the document says no more of it.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// `last_activity`; the document says no more of it.
        pub last_activity: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// `last_name`; the document says no more of it.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// `opened`; the document says no more of it.
        pub opened: ::std::option::Option<bool>,
        /// `replied`; the document says no more of it.
        pub replied: ::std::option::Option<bool>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `SentEmail` of the specification.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SentEmail {
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `recipient_email`; the document says no more of it.
        pub recipient_email: ::std::option::Option<::std::string::String>,
        /// `sent_at`; the document says no more of it.
        pub sent_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// `subject`; the document says no more of it.
        pub subject: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `StartDomainEmailsSearchRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StartDomainEmailsSearchRequest {
        /// `domain`; the document says no more of it.
        pub domain: ::std::string::String,
    }

    /// Schema `StartDomainProspectSearchRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StartDomainProspectSearchRequest {
        /// `domain`; the document says no more of it.
        pub domain: ::std::string::String,
        /// Page number for pagination
        ///
        /// Default when absent: `1`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
        /// Filter by job positions
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub positions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    /// Schema `StartDomainSearchRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StartDomainSearchRequest {
        /// Company domain name to search
        pub domain: ::std::string::String,
    }

    /// Schema `StartEmailVerificationRequest` of the specification.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StartEmailVerificationRequest {
        /// `emails`; the document says no more of it.
        pub emails: ::std::vec::Vec<::std::string::String>,
        /// `webhook_url`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// Schema `StartFindDomainByCompanyNameRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StartFindDomainByCompanyNameRequest {
        /// List of company names to look up
        pub names: ::std::vec::Vec<::std::string::String>,
        /// `webhook_url`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// Schema `StartFindEmailsByNameRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StartFindEmailsByNameRequest {
        /// Array of name+domain rows to look up
        pub rows: ::std::vec::Vec<StartFindEmailsByNameRequestRowsItem>,
        /// Optional webhook URL to receive results when ready
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// Schema `StartFindEmailsByNameRequestRowsItem` of the specification.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StartFindEmailsByNameRequestRowsItem {
        /// `domain`; the document says no more of it.
        pub domain: ::std::string::String,
        /// `first_name`; the document says no more of it.
        pub first_name: ::std::string::String,
        /// `last_name`; the document says no more of it.
        pub last_name: ::std::string::String,
    }

    /// Schema `StartGenericContactsSearchRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StartGenericContactsSearchRequest {
        /// `domain`; the document says no more of it.
        pub domain: ::std::string::String,
    }

    /// Schema `StartLinkedInProfileEnrichmentRequest` of the specification.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StartLinkedInProfileEnrichmentRequest {
        /// LinkedIn profile URLs
        pub urls: ::std::vec::Vec<::std::string::String>,
        /// `webhook_url`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_url: ::std::option::Option<::std::string::String>,
    }

    /// Schema `TaskStarted` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaskStarted {
        /// Current task status
        pub status: ::std::option::Option<::std::string::String>,
        /// Unique identifier for the async task; use to poll for results
        pub task_hash: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `ViewProspectsInListRequest` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ViewProspectsInListRequest {
        /// `list_id`; the document says no more of it.
        pub list_id: i64,
        /// Default when absent: `1`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
        /// Default when absent: `20`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub per_page: ::std::option::Option<i64>,
    }

    /// Schema `ViewProspectsInListResponse` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ViewProspectsInListResponse {
        /// `data`; the document says no more of it.
        pub data: ::std::option::Option<::std::vec::Vec<Prospect>>,
        /// `total`; the document says no more of it.
        pub total: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `WarmUpCampaign` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WarmUpCampaign {
        /// `campaign_deadline`; the document says no more of it.
        pub campaign_deadline: ::std::option::Option<::std::string::String>,
        /// `deliverability_score`; the document says no more of it.
        pub deliverability_score: ::std::option::Option<::crm_runtime::client::Number>,
        /// `email_account_id`; the document says no more of it.
        pub email_account_id: ::std::option::Option<::std::string::String>,
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `per_day`; the document says no more of it.
        pub per_day: ::std::option::Option<i64>,
        /// `reply_rate`; the document says no more of it.
        pub reply_rate: ::std::option::Option<i64>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<::std::string::String>,
        /// `strategy`; the document says no more of it.
        pub strategy: ::std::option::Option<WarmUpCampaignStrategy>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `WarmUpCampaignCreate` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct WarmUpCampaignCreate {
        /// `body`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub body: ::std::option::Option<::std::string::String>,
        /// `campaign_deadline`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub campaign_deadline: ::std::option::Option<::std::string::String>,
        /// `email_account_id`; the document says no more of it.
        pub email_account_id: ::std::string::String,
        /// `email_content`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_content: ::std::option::Option<WarmUpCampaignCreateEmailContent>,
        /// `enable_ctd`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_ctd: ::std::option::Option<bool>,
        /// `enable_proxy`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_proxy: ::std::option::Option<bool>,
        /// Starting daily count for progressive strategy
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<i64>,
        /// Daily increase amount for progressive strategy
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub increase: ::std::option::Option<i64>,
        /// Number of warm-up emails per day
        pub per_day: i64,
        /// `providers`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub providers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Percentage of warm-up emails to reply to (0-100)
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_rate: ::std::option::Option<i64>,
        /// `schedule_id`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schedule_id: ::std::option::Option<i64>,
        /// `send_to_paid_domain`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_to_paid_domain: ::std::option::Option<bool>,
        /// `strategy`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub strategy: ::std::option::Option<WarmUpCampaignCreateStrategy>,
        /// `subject`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
        /// `template_name`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_name: ::std::option::Option<::std::string::String>,
    }

    /// Schema `WarmUpCampaignCreateEmailContent` of the specification.
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
    pub enum WarmUpCampaignCreateEmailContent {
        /// `default`
        #[serde(rename = "default")]
        Default,
        /// `custom`
        #[serde(rename = "custom")]
        Custom,
    }

    impl ::std::fmt::Display for WarmUpCampaignCreateEmailContent {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Default => f.write_str("default"),
                Self::Custom => f.write_str("custom"),
            }
        }
    }

    impl ::std::str::FromStr for WarmUpCampaignCreateEmailContent {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "default" => Ok(Self::Default),
                "custom" => Ok(Self::Custom),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WarmUpCampaignCreateEmailContent {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for WarmUpCampaignCreateEmailContent {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Schema `WarmUpCampaignCreateStrategy` of the specification.
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
    pub enum WarmUpCampaignCreateStrategy {
        /// `progressive`
        #[serde(rename = "progressive")]
        Progressive,
        /// `steady`
        #[serde(rename = "steady")]
        Steady,
    }

    impl ::std::fmt::Display for WarmUpCampaignCreateStrategy {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Progressive => f.write_str("progressive"),
                Self::Steady => f.write_str("steady"),
            }
        }
    }

    impl ::std::str::FromStr for WarmUpCampaignCreateStrategy {
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

    impl ::std::convert::TryFrom<&str> for WarmUpCampaignCreateStrategy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for WarmUpCampaignCreateStrategy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Schema `WarmUpCampaignStrategy` of the specification.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum WarmUpCampaignStrategy {
        /// `progressive`
        #[doc(alias = "progressive")]
        Progressive,
        /// `steady`
        #[doc(alias = "steady")]
        Steady,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl WarmUpCampaignStrategy {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &["progressive", "steady"];
        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Progressive => "progressive",
                Self::Steady => "steady",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for WarmUpCampaignStrategy {
        fn from(value: &str) -> Self {
            match value {
                "progressive" => Self::Progressive,
                "steady" => Self::Steady,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(WarmUpCampaignStrategy);

    /// Schema `WarmUpCampaignUpdate` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct WarmUpCampaignUpdate {
        /// `campaign_deadline`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub campaign_deadline: ::std::option::Option<::std::string::String>,
        /// `email_content`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_content: ::std::option::Option<::std::string::String>,
        /// `enable_ctd`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_ctd: ::std::option::Option<bool>,
        /// `enable_proxy`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable_proxy: ::std::option::Option<bool>,
        /// `from`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<i64>,
        /// `increase`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub increase: ::std::option::Option<i64>,
        /// `make_endless`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub make_endless: ::std::option::Option<bool>,
        /// `per_day`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub per_day: ::std::option::Option<i64>,
        /// `providers`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub providers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// `reply_rate`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_rate: ::std::option::Option<i64>,
        /// `status`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<WarmUpCampaignUpdateStatus>,
        /// `strategy`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub strategy: ::std::option::Option<WarmUpCampaignUpdateStrategy>,
    }

    /// Schema `WarmUpCampaignUpdateStatus` of the specification.
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
    pub enum WarmUpCampaignUpdateStatus {
        /// `active`
        #[serde(rename = "active")]
        Active,
        /// `paused`
        #[serde(rename = "paused")]
        Paused,
        /// `stopped`
        #[serde(rename = "stopped")]
        Stopped,
    }

    impl ::std::fmt::Display for WarmUpCampaignUpdateStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("active"),
                Self::Paused => f.write_str("paused"),
                Self::Stopped => f.write_str("stopped"),
            }
        }
    }

    impl ::std::str::FromStr for WarmUpCampaignUpdateStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "active" => Ok(Self::Active),
                "paused" => Ok(Self::Paused),
                "stopped" => Ok(Self::Stopped),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WarmUpCampaignUpdateStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WarmUpCampaignUpdateStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Schema `WarmUpCampaignUpdateStrategy` of the specification.
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
    pub enum WarmUpCampaignUpdateStrategy {
        /// `progressive`
        #[serde(rename = "progressive")]
        Progressive,
        /// `steady`
        #[serde(rename = "steady")]
        Steady,
    }

    impl ::std::fmt::Display for WarmUpCampaignUpdateStrategy {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Progressive => f.write_str("progressive"),
                Self::Steady => f.write_str("steady"),
            }
        }
    }

    impl ::std::str::FromStr for WarmUpCampaignUpdateStrategy {
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

    impl ::std::convert::TryFrom<&str> for WarmUpCampaignUpdateStrategy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for WarmUpCampaignUpdateStrategy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Schema `Webhook` of the specification.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Webhook {
        /// `created_at`; the document says no more of it.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// `event`; the document says no more of it.
        pub event: ::std::option::Option<::std::string::String>,
        /// `id`; the document says no more of it.
        pub id: ::std::option::Option<i64>,
        /// `status`; the document says no more of it.
        pub status: ::std::option::Option<WebhookStatus>,
        /// `url`; the document says no more of it.
        pub url: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Schema `WebhookCreate` of the specification.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct WebhookCreate {
        /// Event type to subscribe to
        pub event: ::std::string::String,
        /// `status`; the document says no more of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<WebhookCreateStatus>,
        /// URL to receive webhook POST requests
        pub url: ::std::string::String,
    }

    /// Schema `WebhookCreateStatus` of the specification.
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
    pub enum WebhookCreateStatus {
        /// `active`
        #[serde(rename = "active")]
        Active,
        /// `inactive`
        #[serde(rename = "inactive")]
        Inactive,
    }

    impl ::std::fmt::Display for WebhookCreateStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("active"),
                Self::Inactive => f.write_str("inactive"),
            }
        }
    }

    impl ::std::str::FromStr for WebhookCreateStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "active" => Ok(Self::Active),
                "inactive" => Ok(Self::Inactive),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for WebhookCreateStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WebhookCreateStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Schema `WebhookStatus` of the specification.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum WebhookStatus {
        /// `active`
        #[doc(alias = "active")]
        Active,
        /// `inactive`
        #[doc(alias = "inactive")]
        Inactive,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl WebhookStatus {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &["active", "inactive"];
        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Active => "active",
                Self::Inactive => "inactive",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for WebhookStatus {
        fn from(value: &str) -> Self {
            match value {
                "active" => Self::Active,
                "inactive" => Self::Inactive,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(WebhookStatus);

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

    ::crm_runtime::field_table!(Campaign, [
        (0, created_at, "created_at"),
        (1, id, "id"),
        (2, name, "name"),
        (3, status, "status"),
        (4, updated_at, "updated_at"),
    ]);

    ::crm_runtime::field_table!(CampaignAnalytics, [
        (0, bounced, "bounced"),
        (1, click_rate, "click_rate"),
        (2, clicked, "clicked"),
        (3, delivered, "delivered"),
        (4, open_rate, "open_rate"),
        (5, opened, "opened"),
        (6, replied, "replied"),
        (7, reply_rate, "reply_rate"),
        (8, sent, "sent"),
        (9, total_recipients, "total_recipients"),
        (10, unsubscribed, "unsubscribed"),
    ]);

    ::crm_runtime::field_table!(CheckSenderStatusResponse, [
        (0, imap_error, "imap_error"),
        (1, imap_status, "imap_status"),
        (2, smtp_error, "smtp_error"),
        (3, smtp_status, "smtp_status"),
    ]);

    ::crm_runtime::field_table!(DomainSearchResult, [
        (0, data, "data"),
        (1, status, "status"),
    ]);

    ::crm_runtime::field_table!(DomainSearchResultData, [
        (0, company_name, "company_name"),
        (1, domain, "domain"),
        (2, email_count, "email_count"),
        (3, industry, "industry"),
        (4, prospect_count, "prospect_count"),
        (5, related_domains, "related_domains"),
        (6, size, "size"),
    ]);

    ::crm_runtime::field_table!(EmailAccount, [
        (0, email_from, "email_from"),
        (1, id, "id"),
        (2, imap_status, "imap_status"),
        (3, limitation, "limitation"),
        (4, provider, "provider"),
        (5, sender_name, "sender_name"),
        (6, smtp_status, "smtp_status"),
    ]);

    ::crm_runtime::field_table!(EmailEvent, [
        (0, email, "email"),
        (1, occurred_at, "occurred_at"),
        (2, step_number, "step_number"),
    ]);

    ::crm_runtime::field_table!(EmailFinderResult, [
        (0, data, "data"),
        (1, status, "status"),
    ]);

    ::crm_runtime::field_table!(EmailFinderResultDataItem, [
        (0, confidence, "confidence"),
        (1, domain, "domain"),
        (2, email, "email"),
        (3, first_name, "first_name"),
        (4, last_name, "last_name"),
        (5, status, "status"),
    ]);

    ::crm_runtime::field_table!(EmailListResult, [
        (0, data, "data"),
        (1, status, "status"),
    ]);

    ::crm_runtime::field_table!(EmailListResultDataItem, [
        (0, confidence, "confidence"),
        (1, email, "email"),
        (2, first_name, "first_name"),
        (3, last_name, "last_name"),
        (4, position, "position"),
    ]);

    ::crm_runtime::field_table!(EmailReply, [
        (0, email, "email"),
        (1, first_name, "first_name"),
        (2, last_name, "last_name"),
        (3, replied_at, "replied_at"),
        (4, reply_text, "reply_text"),
    ]);

    ::crm_runtime::field_table!(EmailStepContent, [
        (0, body, "body"),
        (1, campaign_id, "campaign_id"),
        (2, delay_days, "delay_days"),
        (3, id, "id"),
        (4, step_number, "step_number"),
        (5, subject, "subject"),
    ]);

    ::crm_runtime::field_table!(EmailVerificationResult, [
        (0, disposable, "disposable"),
        (1, email, "email"),
        (2, format_valid, "format_valid"),
        (3, gibberish, "gibberish"),
        (4, mx_valid, "mx_valid"),
        (5, status, "status"),
    ]);

    ::crm_runtime::field_table!(Error, [
        (0, error, "error"),
        (1, message, "message"),
    ]);

    ::crm_runtime::field_table!(GetCampaignClicksResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(GetCampaignEmailRepliesResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(GetCampaignOpensResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(GetCampaignProgressResponse, [
        (0, finished, "finished"),
        (1, pending, "pending"),
        (2, sent, "sent"),
        (3, total, "total"),
    ]);

    ::crm_runtime::field_table!(GetCampaignRecipientsActivityResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(GetCampaignRepliesResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(GetDomainEmailsCountResponse, [
        (0, domain, "domain"),
        (1, result, "result"),
    ]);

    ::crm_runtime::field_table!(GetEmailVerificationResultResponse, [
        (0, data, "data"),
        (1, status, "status"),
    ]);

    ::crm_runtime::field_table!(GetFindDomainByCompanyNameResultResponse, [
        (0, data, "data"),
        (1, status, "status"),
    ]);

    ::crm_runtime::field_table!(GetFindDomainByCompanyNameResultResponseDataItem, [
        (0, domain, "domain"),
        (1, name, "name"),
    ]);

    ::crm_runtime::field_table!(GetProspectCustomFieldsResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(GetProspectCustomFieldsResponseDataItem, [
        (0, id, "id"),
        (1, name, "name"),
        (2, type_, "type"),
    ]);

    ::crm_runtime::field_table!(GetRecipientStatusResponse, [
        (0, email, "email"),
        (1, status, "status"),
    ]);

    ::crm_runtime::field_table!(GetSentEmailsResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(GetUserBalanceResponse, [
        (0, balance, "balance"),
        (1, total, "total"),
        (2, used, "used"),
    ]);

    ::crm_runtime::field_table!(ListCampaignsResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(ListDoNotEmailListsResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(ListDoNotEmailListsResponseDataItem, [
        (0, count, "count"),
        (1, id, "id"),
        (2, name, "name"),
    ]);

    ::crm_runtime::field_table!(ListEmailAccountsResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(ListEmailSchedulesResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(ListEmailSchedulesResponseDataItem, [
        (0, id, "id"),
        (1, name, "name"),
    ]);

    ::crm_runtime::field_table!(ListFinishedProspectsResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(ListPipelineStagesResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(ListPipelinesResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(ListProspectListsResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(ListWarmUpCampaignsResponse, [
        (0, data, "data"),
        (1, page, "page"),
        (2, per_page, "per_page"),
        (3, total, "total"),
    ]);

    ::crm_runtime::field_table!(ListWebhooksResponse, [
        (0, data, "data"),
    ]);

    ::crm_runtime::field_table!(Pipeline, [
        (0, id, "id"),
        (1, name, "name"),
        (2, stages_count, "stages_count"),
    ]);

    ::crm_runtime::field_table!(PipelineStage, [
        (0, id, "id"),
        (1, name, "name"),
        (2, pipeline_id, "pipeline_id"),
        (3, position, "position"),
    ]);

    ::crm_runtime::field_table!(Prospect, [
        (0, company, "company"),
        (1, custom_fields, "custom_fields"),
        (2, email, "email"),
        (3, first_name, "first_name"),
        (4, id, "id"),
        (5, last_name, "last_name"),
        (6, location, "location"),
        (7, position, "position"),
    ]);

    ::crm_runtime::field_table!(ProspectList, [
        (0, count, "count"),
        (1, created_at, "created_at"),
        (2, id, "id"),
        (3, name, "name"),
    ]);

    ::crm_runtime::field_table!(ProspectListResult, [
        (0, data, "data"),
        (1, status, "status"),
    ]);

    ::crm_runtime::field_table!(ProspectProfile, [
        (0, company, "company"),
        (1, email, "email"),
        (2, first_name, "first_name"),
        (3, id, "id"),
        (4, industry, "industry"),
        (5, job_history, "job_history"),
        (6, last_name, "last_name"),
        (7, location, "location"),
        (8, position, "position"),
        (9, social, "social"),
    ]);

    ::crm_runtime::field_table!(ProspectProfileJobHistoryItem, [
        (0, company, "company"),
        (1, end_date, "end_date"),
        (2, start_date, "start_date"),
        (3, title, "title"),
    ]);

    ::crm_runtime::field_table!(ProspectProfileSocial, [
        (0, linkedin, "linkedin"),
        (1, twitter, "twitter"),
    ]);

    ::crm_runtime::field_table!(RecipientActivity, [
        (0, clicked, "clicked"),
        (1, email, "email"),
        (2, first_name, "first_name"),
        (3, last_activity, "last_activity"),
        (4, last_name, "last_name"),
        (5, opened, "opened"),
        (6, replied, "replied"),
        (7, status, "status"),
    ]);

    ::crm_runtime::field_table!(SentEmail, [
        (0, id, "id"),
        (1, recipient_email, "recipient_email"),
        (2, sent_at, "sent_at"),
        (3, subject, "subject"),
    ]);

    ::crm_runtime::field_table!(TaskStarted, [
        (0, status, "status"),
        (1, task_hash, "task_hash"),
    ]);

    ::crm_runtime::field_table!(ViewProspectsInListResponse, [
        (0, data, "data"),
        (1, total, "total"),
    ]);

    ::crm_runtime::field_table!(WarmUpCampaign, [
        (0, campaign_deadline, "campaign_deadline"),
        (1, deliverability_score, "deliverability_score"),
        (2, email_account_id, "email_account_id"),
        (3, id, "id"),
        (4, per_day, "per_day"),
        (5, reply_rate, "reply_rate"),
        (6, status, "status"),
        (7, strategy, "strategy"),
    ]);

    ::crm_runtime::field_table!(Webhook, [
        (0, created_at, "created_at"),
        (1, event, "event"),
        (2, id, "id"),
        (3, status, "status"),
        (4, url, "url"),
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

    impl ::std::fmt::Debug for AddToDoNotEmailListRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("AddToDoNotEmailListRequest")
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("list_id", &self.list_id)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ChangeRecipientStatusRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ChangeRecipientStatusRequest")
                .field("campaign_id", &self.campaign_id)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("status", &self.status)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailAccount {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailAccount")
                .field("email_from", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("imap_status", &self.imap_status)
                .field("limitation", &self.limitation)
                .field("provider", &self.provider)
                .field("sender_name", &::crm_runtime::client::PERSONAL)
                .field("smtp_status", &self.smtp_status)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailAccountCreate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailAccountCreate")
                .field("bcc_email", &::crm_runtime::client::PERSONAL)
                .field("delay", &self.delay)
                .field("email_from", &::crm_runtime::client::PERSONAL)
                .field("imap", &self.imap)
                .field("limitation", &self.limitation)
                .field("password", &::crm_runtime::client::SECRET)
                .field("reply_to", &::crm_runtime::client::PERSONAL)
                .field("sender_name", &::crm_runtime::client::PERSONAL)
                .field("signature", &::crm_runtime::client::PERSONAL)
                .field("smtp", &self.smtp)
                .field("tags", &self.tags)
                .field("timezone_id", &self.timezone_id)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailAccountUpdate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailAccountUpdate")
                .field("bcc_email", &::crm_runtime::client::PERSONAL)
                .field("delay", &self.delay)
                .field("email_from", &::crm_runtime::client::PERSONAL)
                .field("imap", &self.imap)
                .field("password", &::crm_runtime::client::SECRET)
                .field("sender_name", &::crm_runtime::client::PERSONAL)
                .field("signature", &::crm_runtime::client::PERSONAL)
                .field("smtp", &self.smtp)
                .field("tags", &self.tags)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailEvent {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailEvent")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("occurred_at", &self.occurred_at)
                .field("step_number", &self.step_number)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailFinderResultDataItem {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailFinderResultDataItem")
                .field("confidence", &self.confidence)
                .field("domain", &self.domain)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("status", &self.status)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailListResultDataItem {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailListResultDataItem")
                .field("confidence", &self.confidence)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("position", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailReply {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailReply")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("replied_at", &self.replied_at)
                .field("reply_text", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for EmailVerificationResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EmailVerificationResult")
                .field("disposable", &self.disposable)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("format_valid", &self.format_valid)
                .field("gibberish", &self.gibberish)
                .field("mx_valid", &self.mx_valid)
                .field("status", &self.status)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for FindProspectByEmailRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("FindProspectByEmailRequest")
                .field("email", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for GetAccessTokenRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("GetAccessTokenRequest")
                .field("client_id", &::crm_runtime::client::SECRET)
                .field("client_secret", &::crm_runtime::client::SECRET)
                .field("grant_type", &self.grant_type)
                .finish()
        }
    }

    impl ::std::fmt::Debug for GetProfileByEmailRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("GetProfileByEmailRequest")
                .field("email", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for GetRecipientStatusResponse {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("GetRecipientStatusResponse")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("status", &self.status)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for Prospect {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Prospect")
                .field("company", &::crm_runtime::client::PERSONAL)
                .field("custom_fields", &::crm_runtime::client::PERSONAL)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("location", &::crm_runtime::client::PERSONAL)
                .field("position", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectCreate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectCreate")
                .field("company", &::crm_runtime::client::PERSONAL)
                .field("company_website", &self.company_website)
                .field("custom_fields", &::crm_runtime::client::PERSONAL)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("linkedin", &::crm_runtime::client::PERSONAL)
                .field("list_id", &self.list_id)
                .field("location", &::crm_runtime::client::PERSONAL)
                .field("phone", &::crm_runtime::client::PERSONAL)
                .field("position", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectProfile {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectProfile")
                .field("company", &::crm_runtime::client::PERSONAL)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("industry", &self.industry)
                .field("job_history", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("location", &::crm_runtime::client::PERSONAL)
                .field("position", &::crm_runtime::client::PERSONAL)
                .field("social", &self.social)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectProfileSocial {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectProfileSocial")
                .field("linkedin", &::crm_runtime::client::PERSONAL)
                .field("twitter", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for RecipientActivity {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("RecipientActivity")
                .field("clicked", &self.clicked)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_activity", &self.last_activity)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("opened", &self.opened)
                .field("replied", &self.replied)
                .field("status", &self.status)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for SentEmail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("SentEmail")
                .field("id", &self.id)
                .field("recipient_email", &::crm_runtime::client::PERSONAL)
                .field("sent_at", &self.sent_at)
                .field("subject", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for StartEmailVerificationRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("StartEmailVerificationRequest")
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("webhook_url", &self.webhook_url)
                .finish()
        }
    }

    impl ::std::fmt::Debug for StartFindEmailsByNameRequestRowsItem {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("StartFindEmailsByNameRequestRowsItem")
                .field("domain", &self.domain)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for StartLinkedInProfileEnrichmentRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("StartLinkedInProfileEnrichmentRequest")
                .field("urls", &::crm_runtime::client::PERSONAL)
                .field("webhook_url", &self.webhook_url)
                .finish()
        }
    }

    impl AddToDoNotEmailListRequest {
        /// Starts with nothing given. Required: `emails`.
        pub fn builder() -> AddToDoNotEmailListRequestBuilder {
            AddToDoNotEmailListRequestBuilder {
                emails: ::crm_runtime::client::Missing,
                list_id: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`AddToDoNotEmailListRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct AddToDoNotEmailListRequestBuilder<
        EmailsState = ::crm_runtime::client::Missing,
    > {
        emails: EmailsState,
        list_id: ::std::option::Option<i64>,
    }

    impl<EmailsState> AddToDoNotEmailListRequestBuilder<EmailsState> {
        /// `emails`; the document says no more of it.
        pub fn emails(
            self,
            value: impl ::crm_runtime::client::Strings,
        ) -> AddToDoNotEmailListRequestBuilder<::std::vec::Vec<::std::string::String>> {
            AddToDoNotEmailListRequestBuilder {
                emails: value.into_strings(),
                list_id: self.list_id,
            }
        }

        /// `list_id`; the document says no more of it.
        pub fn list_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.list_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> AddToDoNotEmailListRequest
        where
            EmailsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<::std::string::String>,
                required::emails,
            >,
        {
            AddToDoNotEmailListRequest {
                emails: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<::std::string::String>,
                    required::emails,
                >::given(self.emails),
                list_id: self.list_id,
            }
        }
    }

    impl CampaignCreate {
        /// Starts with nothing given. Required: `name`.
        pub fn builder() -> CampaignCreateBuilder {
            CampaignCreateBuilder {
                name: ::crm_runtime::client::Missing,
                schedule_id: ::std::option::Option::None,
                sender_account_id: ::std::option::Option::None,
                track_clicks: ::std::option::Option::None,
                track_opens: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CampaignCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CampaignCreateBuilder<NameState = ::crm_runtime::client::Missing> {
        name: NameState,
        schedule_id: ::std::option::Option<i64>,
        sender_account_id: ::std::option::Option<::std::string::String>,
        track_clicks: ::std::option::Option<bool>,
        track_opens: ::std::option::Option<bool>,
    }

    impl<NameState> CampaignCreateBuilder<NameState> {
        /// `name`; the document says no more of it.
        pub fn name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignCreateBuilder<::std::string::String> {
            CampaignCreateBuilder {
                name: value.into(),
                schedule_id: self.schedule_id,
                sender_account_id: self.sender_account_id,
                track_clicks: self.track_clicks,
                track_opens: self.track_opens,
            }
        }

        /// `schedule_id`; the document says no more of it.
        pub fn schedule_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.schedule_id = ::std::option::Option::Some(value.into());
            self
        }

        /// `sender_account_id`; the document says no more of it.
        pub fn sender_account_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sender_account_id = ::std::option::Option::Some(value.into());
            self
        }

        /// `track_clicks`; the document says no more of it.
        pub fn track_clicks(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.track_clicks = ::std::option::Option::Some(value.into());
            self
        }

        /// `track_opens`; the document says no more of it.
        pub fn track_opens(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.track_opens = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CampaignCreate
        where
            NameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::name,
            >,
        {
            CampaignCreate {
                name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::name,
                >::given(self.name),
                schedule_id: self.schedule_id,
                sender_account_id: self.sender_account_id,
                track_clicks: self.track_clicks,
                track_opens: self.track_opens,
            }
        }
    }

    impl ChangeCampaignStateRequest {
        /// Starts with nothing given. Required: `state`.
        pub fn builder() -> ChangeCampaignStateRequestBuilder {
            ChangeCampaignStateRequestBuilder {
                state: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ChangeCampaignStateRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ChangeCampaignStateRequestBuilder<
        StateState = ::crm_runtime::client::Missing,
    > {
        state: StateState,
    }

    impl<StateState> ChangeCampaignStateRequestBuilder<StateState> {
        /// `state`; the document says no more of it.
        pub fn state(
            self,
            value: impl ::std::convert::Into<ChangeCampaignStateRequestState>,
        ) -> ChangeCampaignStateRequestBuilder<ChangeCampaignStateRequestState> {
            ChangeCampaignStateRequestBuilder {
                state: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> ChangeCampaignStateRequest
        where
            StateState: ::crm_runtime::client::Given<
                ChangeCampaignStateRequestState,
                required::state,
            >,
        {
            ChangeCampaignStateRequest {
                state: ::crm_runtime::client::Given::<
                    ChangeCampaignStateRequestState,
                    required::state,
                >::given(self.state),
            }
        }
    }

    impl ChangeRecipientStatusRequest {
        /// Starts with nothing given. Required: `campaign_id`, `email`, `status`.
        pub fn builder() -> ChangeRecipientStatusRequestBuilder {
            ChangeRecipientStatusRequestBuilder {
                campaign_id: ::crm_runtime::client::Missing,
                email: ::crm_runtime::client::Missing,
                status: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ChangeRecipientStatusRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ChangeRecipientStatusRequestBuilder<
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
    > ChangeRecipientStatusRequestBuilder<CampaignIdState, EmailState, StatusState> {
        /// `campaign_id`; the document says no more of it.
        pub fn campaign_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> ChangeRecipientStatusRequestBuilder<i64, EmailState, StatusState> {
            ChangeRecipientStatusRequestBuilder {
                campaign_id: value.into(),
                email: self.email,
                status: self.status,
            }
        }

        /// `email`; the document says no more of it.
        pub fn email(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ChangeRecipientStatusRequestBuilder<
            CampaignIdState,
            ::std::string::String,
            StatusState,
        > {
            ChangeRecipientStatusRequestBuilder {
                email: value.into(),
                campaign_id: self.campaign_id,
                status: self.status,
            }
        }

        /// `status`; the document says no more of it.
        pub fn status(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ChangeRecipientStatusRequestBuilder<
            CampaignIdState,
            EmailState,
            ::std::string::String,
        > {
            ChangeRecipientStatusRequestBuilder {
                status: value.into(),
                campaign_id: self.campaign_id,
                email: self.email,
            }
        }

        /// The finished value.
        pub fn build(self) -> ChangeRecipientStatusRequest
        where
            CampaignIdState: ::crm_runtime::client::Given<i64, required::campaign_id>,
            EmailState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email,
            >,
            StatusState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::status,
            >,
        {
            ChangeRecipientStatusRequest {
                campaign_id: ::crm_runtime::client::Given::<
                    i64,
                    required::campaign_id,
                >::given(self.campaign_id),
                email: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::email,
                >::given(self.email),
                status: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::status,
                >::given(self.status),
            }
        }
    }

    impl CreateProspectListRequest {
        /// Starts with nothing given. Required: `name`.
        pub fn builder() -> CreateProspectListRequestBuilder {
            CreateProspectListRequestBuilder {
                name: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`CreateProspectListRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CreateProspectListRequestBuilder<
        NameState = ::crm_runtime::client::Missing,
    > {
        name: NameState,
    }

    impl<NameState> CreateProspectListRequestBuilder<NameState> {
        /// Name for the new prospect list
        pub fn name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CreateProspectListRequestBuilder<::std::string::String> {
            CreateProspectListRequestBuilder {
                name: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> CreateProspectListRequest
        where
            NameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::name,
            >,
        {
            CreateProspectListRequest {
                name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::name,
                >::given(self.name),
            }
        }
    }

    impl EmailAccountCreate {
        /// Starts with nothing given. Required: `email_from`, `password`, `sender_name`, `smtp`.
        pub fn builder() -> EmailAccountCreateBuilder {
            EmailAccountCreateBuilder {
                bcc_email: ::std::option::Option::None,
                delay: ::std::option::Option::None,
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

    /// Builds a [`EmailAccountCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct EmailAccountCreateBuilder<
        EmailFromState = ::crm_runtime::client::Missing,
        PasswordState = ::crm_runtime::client::Missing,
        SenderNameState = ::crm_runtime::client::Missing,
        SmtpState = ::crm_runtime::client::Missing,
    > {
        bcc_email: ::std::option::Option<::std::string::String>,
        delay: ::std::option::Option<i64>,
        email_from: EmailFromState,
        imap: ::std::option::Option<EmailAccountCreateImap>,
        limitation: ::std::option::Option<i64>,
        password: PasswordState,
        reply_to: ::std::option::Option<::std::string::String>,
        sender_name: SenderNameState,
        signature: ::std::option::Option<::std::string::String>,
        smtp: SmtpState,
        tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        timezone_id: ::std::option::Option<::std::string::String>,
    }

    impl<
        EmailFromState,
        PasswordState,
        SenderNameState,
        SmtpState,
    > EmailAccountCreateBuilder<
        EmailFromState,
        PasswordState,
        SenderNameState,
        SmtpState,
    > {
        /// `bcc_email`; the document says no more of it.
        pub fn bcc_email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.bcc_email = ::std::option::Option::Some(value.into());
            self
        }

        /// Delay between sends in seconds
        pub fn delay(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay = ::std::option::Option::Some(value.into());
            self
        }

        /// `email_from`; the document says no more of it.
        pub fn email_from(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> EmailAccountCreateBuilder<
            ::std::string::String,
            PasswordState,
            SenderNameState,
            SmtpState,
        > {
            EmailAccountCreateBuilder {
                email_from: value.into(),
                bcc_email: self.bcc_email,
                delay: self.delay,
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

        /// `imap`; the document says no more of it.
        pub fn imap(
            mut self,
            value: impl ::std::convert::Into<EmailAccountCreateImap>,
        ) -> Self {
            self.imap = ::std::option::Option::Some(value.into());
            self
        }

        /// `limitation`; the document says no more of it.
        pub fn limitation(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limitation = ::std::option::Option::Some(value.into());
            self
        }

        /// `password`; the document says no more of it.
        pub fn password(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> EmailAccountCreateBuilder<
            EmailFromState,
            ::std::string::String,
            SenderNameState,
            SmtpState,
        > {
            EmailAccountCreateBuilder {
                password: value.into(),
                bcc_email: self.bcc_email,
                delay: self.delay,
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

        /// `reply_to`; the document says no more of it.
        pub fn reply_to(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.reply_to = ::std::option::Option::Some(value.into());
            self
        }

        /// `sender_name`; the document says no more of it.
        pub fn sender_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> EmailAccountCreateBuilder<
            EmailFromState,
            PasswordState,
            ::std::string::String,
            SmtpState,
        > {
            EmailAccountCreateBuilder {
                sender_name: value.into(),
                bcc_email: self.bcc_email,
                delay: self.delay,
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

        /// `signature`; the document says no more of it.
        pub fn signature(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.signature = ::std::option::Option::Some(value.into());
            self
        }

        /// `smtp`; the document says no more of it.
        pub fn smtp(
            self,
            value: impl ::std::convert::Into<EmailAccountCreateSmtp>,
        ) -> EmailAccountCreateBuilder<
            EmailFromState,
            PasswordState,
            SenderNameState,
            EmailAccountCreateSmtp,
        > {
            EmailAccountCreateBuilder {
                smtp: value.into(),
                bcc_email: self.bcc_email,
                delay: self.delay,
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

        /// `tags`; the document says no more of it.
        pub fn tags(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.tags = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// `timezoneId`; the document says no more of it.
        pub fn timezone_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.timezone_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> EmailAccountCreate
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
            SmtpState: ::crm_runtime::client::Given<
                EmailAccountCreateSmtp,
                required::smtp,
            >,
        {
            EmailAccountCreate {
                bcc_email: self.bcc_email,
                delay: self.delay,
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
                    EmailAccountCreateSmtp,
                    required::smtp,
                >::given(self.smtp),
                tags: self.tags,
                timezone_id: self.timezone_id,
            }
        }
    }

    impl EmailAccountCreateImap {
        /// Starts with every field absent.
        pub fn builder() -> EmailAccountCreateImapBuilder {
            EmailAccountCreateImapBuilder {
                encryption: ::std::option::Option::None,
                host: ::std::option::Option::None,
                port: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`EmailAccountCreateImap`].
    #[must_use]
    pub struct EmailAccountCreateImapBuilder {
        encryption: ::std::option::Option<EmailAccountCreateImapEncryption>,
        host: ::std::option::Option<::std::string::String>,
        port: ::std::option::Option<i64>,
    }

    impl EmailAccountCreateImapBuilder {
        /// `encryption`; the document says no more of it.
        pub fn encryption(
            mut self,
            value: impl ::std::convert::Into<EmailAccountCreateImapEncryption>,
        ) -> Self {
            self.encryption = ::std::option::Option::Some(value.into());
            self
        }

        /// `host`; the document says no more of it.
        pub fn host(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.host = ::std::option::Option::Some(value.into());
            self
        }

        /// `port`; the document says no more of it.
        pub fn port(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.port = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> EmailAccountCreateImap {
            EmailAccountCreateImap {
                encryption: self.encryption,
                host: self.host,
                port: self.port,
            }
        }
    }

    impl EmailAccountCreateSmtp {
        /// Starts with nothing given. Required: `encryption`, `host`, `port`.
        pub fn builder() -> EmailAccountCreateSmtpBuilder {
            EmailAccountCreateSmtpBuilder {
                encryption: ::crm_runtime::client::Missing,
                host: ::crm_runtime::client::Missing,
                port: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`EmailAccountCreateSmtp`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct EmailAccountCreateSmtpBuilder<
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
    > EmailAccountCreateSmtpBuilder<EncryptionState, HostState, PortState> {
        /// `encryption`; the document says no more of it.
        pub fn encryption(
            self,
            value: impl ::std::convert::Into<EmailAccountCreateSmtpEncryption>,
        ) -> EmailAccountCreateSmtpBuilder<
            EmailAccountCreateSmtpEncryption,
            HostState,
            PortState,
        > {
            EmailAccountCreateSmtpBuilder {
                encryption: value.into(),
                host: self.host,
                port: self.port,
            }
        }

        /// `host`; the document says no more of it.
        pub fn host(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> EmailAccountCreateSmtpBuilder<
            EncryptionState,
            ::std::string::String,
            PortState,
        > {
            EmailAccountCreateSmtpBuilder {
                host: value.into(),
                encryption: self.encryption,
                port: self.port,
            }
        }

        /// `port`; the document says no more of it.
        pub fn port(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> EmailAccountCreateSmtpBuilder<EncryptionState, HostState, i64> {
            EmailAccountCreateSmtpBuilder {
                port: value.into(),
                encryption: self.encryption,
                host: self.host,
            }
        }

        /// The finished value.
        pub fn build(self) -> EmailAccountCreateSmtp
        where
            EncryptionState: ::crm_runtime::client::Given<
                EmailAccountCreateSmtpEncryption,
                required::encryption,
            >,
            HostState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::host,
            >,
            PortState: ::crm_runtime::client::Given<i64, required::port>,
        {
            EmailAccountCreateSmtp {
                encryption: ::crm_runtime::client::Given::<
                    EmailAccountCreateSmtpEncryption,
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

    impl EmailAccountUpdate {
        /// Starts with every field absent.
        pub fn builder() -> EmailAccountUpdateBuilder {
            EmailAccountUpdateBuilder {
                bcc_email: ::std::option::Option::None,
                delay: ::std::option::Option::None,
                email_from: ::std::option::Option::None,
                imap: ::std::option::Option::None,
                password: ::std::option::Option::None,
                sender_name: ::std::option::Option::None,
                signature: ::std::option::Option::None,
                smtp: ::std::option::Option::None,
                tags: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`EmailAccountUpdate`].
    #[must_use]
    pub struct EmailAccountUpdateBuilder {
        bcc_email: ::std::option::Option<ClearableString>,
        delay: ::std::option::Option<i64>,
        email_from: ::std::option::Option<::std::string::String>,
        imap: ::std::option::Option<EmailAccountUpdateImap>,
        password: ::std::option::Option<::std::string::String>,
        sender_name: ::std::option::Option<::std::string::String>,
        signature: ::std::option::Option<ClearableString>,
        smtp: ::std::option::Option<EmailAccountUpdateSmtp>,
        tags: ::std::option::Option<ClearableStringList>,
    }

    impl EmailAccountUpdateBuilder {
        /// `bcc_email`; the document says no more of it.
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

        /// `delay`; the document says no more of it.
        pub fn delay(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay = ::std::option::Option::Some(value.into());
            self
        }

        /// `email_from`; the document says no more of it.
        pub fn email_from(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.email_from = ::std::option::Option::Some(value.into());
            self
        }

        /// `imap`; the document says no more of it.
        pub fn imap(
            mut self,
            value: impl ::std::convert::Into<EmailAccountUpdateImap>,
        ) -> Self {
            self.imap = ::std::option::Option::Some(value.into());
            self
        }

        /// `password`; the document says no more of it.
        pub fn password(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.password = ::std::option::Option::Some(value.into());
            self
        }

        /// `sender_name`; the document says no more of it.
        pub fn sender_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sender_name = ::std::option::Option::Some(value.into());
            self
        }

        /// `signature`; the document says no more of it.
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

        /// `smtp`; the document says no more of it.
        pub fn smtp(
            mut self,
            value: impl ::std::convert::Into<EmailAccountUpdateSmtp>,
        ) -> Self {
            self.smtp = ::std::option::Option::Some(value.into());
            self
        }

        /// `tags`; the document says no more of it.
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

        /// The finished value.
        pub fn build(self) -> EmailAccountUpdate {
            EmailAccountUpdate {
                bcc_email: self.bcc_email,
                delay: self.delay,
                email_from: self.email_from,
                imap: self.imap,
                password: self.password,
                sender_name: self.sender_name,
                signature: self.signature,
                smtp: self.smtp,
                tags: self.tags,
            }
        }
    }

    impl EmailAccountUpdateImap {
        /// Starts with every field absent.
        pub fn builder() -> EmailAccountUpdateImapBuilder {
            EmailAccountUpdateImapBuilder {
                encryption: ::std::option::Option::None,
                host: ::std::option::Option::None,
                port: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`EmailAccountUpdateImap`].
    #[must_use]
    pub struct EmailAccountUpdateImapBuilder {
        encryption: ::std::option::Option<::std::string::String>,
        host: ::std::option::Option<::std::string::String>,
        port: ::std::option::Option<i64>,
    }

    impl EmailAccountUpdateImapBuilder {
        /// `encryption`; the document says no more of it.
        pub fn encryption(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.encryption = ::std::option::Option::Some(value.into());
            self
        }

        /// `host`; the document says no more of it.
        pub fn host(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.host = ::std::option::Option::Some(value.into());
            self
        }

        /// `port`; the document says no more of it.
        pub fn port(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.port = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> EmailAccountUpdateImap {
            EmailAccountUpdateImap {
                encryption: self.encryption,
                host: self.host,
                port: self.port,
            }
        }
    }

    impl EmailAccountUpdateSmtp {
        /// Starts with every field absent.
        pub fn builder() -> EmailAccountUpdateSmtpBuilder {
            EmailAccountUpdateSmtpBuilder {
                encryption: ::std::option::Option::None,
                host: ::std::option::Option::None,
                port: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`EmailAccountUpdateSmtp`].
    #[must_use]
    pub struct EmailAccountUpdateSmtpBuilder {
        encryption: ::std::option::Option<::std::string::String>,
        host: ::std::option::Option<::std::string::String>,
        port: ::std::option::Option<i64>,
    }

    impl EmailAccountUpdateSmtpBuilder {
        /// `encryption`; the document says no more of it.
        pub fn encryption(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.encryption = ::std::option::Option::Some(value.into());
            self
        }

        /// `host`; the document says no more of it.
        pub fn host(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.host = ::std::option::Option::Some(value.into());
            self
        }

        /// `port`; the document says no more of it.
        pub fn port(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.port = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> EmailAccountUpdateSmtp {
            EmailAccountUpdateSmtp {
                encryption: self.encryption,
                host: self.host,
                port: self.port,
            }
        }
    }

    impl EmailStepContent {
        /// Starts with every field absent.
        pub fn builder() -> EmailStepContentBuilder {
            EmailStepContentBuilder {
                body: ::std::option::Option::None,
                campaign_id: ::std::option::Option::None,
                delay_days: ::std::option::Option::None,
                id: ::std::option::Option::None,
                step_number: ::std::option::Option::None,
                subject: ::std::option::Option::None,
                unknown_fields: ::std::default::Default::default(),
            }
        }
    }

    /// Builds a [`EmailStepContent`].
    #[must_use]
    pub struct EmailStepContentBuilder {
        body: ::std::option::Option<::std::string::String>,
        campaign_id: ::std::option::Option<i64>,
        delay_days: ::std::option::Option<i64>,
        id: ::std::option::Option<i64>,
        step_number: ::std::option::Option<i64>,
        subject: ::std::option::Option<::std::string::String>,
        unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    impl EmailStepContentBuilder {
        /// `body`; the document says no more of it.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }

        /// `campaign_id`; the document says no more of it.
        pub fn campaign_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.campaign_id = ::std::option::Option::Some(value.into());
            self
        }

        /// `delay_days`; the document says no more of it.
        pub fn delay_days(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.delay_days = ::std::option::Option::Some(value.into());
            self
        }

        /// `id`; the document says no more of it.
        pub fn id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.id = ::std::option::Option::Some(value.into());
            self
        }

        /// `step_number`; the document says no more of it.
        pub fn step_number(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.step_number = ::std::option::Option::Some(value.into());
            self
        }

        /// `subject`; the document says no more of it.
        pub fn subject(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subject = ::std::option::Option::Some(value.into());
            self
        }

        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub fn unknown_fields(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::UnknownFields>,
        ) -> Self {
            self.unknown_fields = value.into();
            self
        }

        /// The finished value.
        pub fn build(self) -> EmailStepContent {
            EmailStepContent {
                body: self.body,
                campaign_id: self.campaign_id,
                delay_days: self.delay_days,
                id: self.id,
                step_number: self.step_number,
                subject: self.subject,
                unknown_fields: self.unknown_fields,
            }
        }
    }

    impl FindProspectByEmailRequest {
        /// Starts with nothing given. Required: `email`.
        pub fn builder() -> FindProspectByEmailRequestBuilder {
            FindProspectByEmailRequestBuilder {
                email: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`FindProspectByEmailRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct FindProspectByEmailRequestBuilder<
        EmailState = ::crm_runtime::client::Missing,
    > {
        email: EmailState,
    }

    impl<EmailState> FindProspectByEmailRequestBuilder<EmailState> {
        /// `email`; the document says no more of it.
        pub fn email(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> FindProspectByEmailRequestBuilder<::std::string::String> {
            FindProspectByEmailRequestBuilder {
                email: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> FindProspectByEmailRequest
        where
            EmailState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email,
            >,
        {
            FindProspectByEmailRequest {
                email: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::email,
                >::given(self.email),
            }
        }
    }

    impl FindProspectByIdRequest {
        /// Starts with nothing given. Required: `id`.
        pub fn builder() -> FindProspectByIdRequestBuilder {
            FindProspectByIdRequestBuilder {
                id: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`FindProspectByIdRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct FindProspectByIdRequestBuilder<IdState = ::crm_runtime::client::Missing> {
        id: IdState,
    }

    impl<IdState> FindProspectByIdRequestBuilder<IdState> {
        /// Prospect ID
        pub fn id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> FindProspectByIdRequestBuilder<::std::string::String> {
            FindProspectByIdRequestBuilder {
                id: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> FindProspectByIdRequest
        where
            IdState: ::crm_runtime::client::Given<::std::string::String, required::id>,
        {
            FindProspectByIdRequest {
                id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::id,
                >::given(self.id),
            }
        }
    }

    impl GetAccessTokenRequest {
        /// Starts with nothing given. Required: `client_id`, `client_secret`, `grant_type`.
        pub fn builder() -> GetAccessTokenRequestBuilder {
            GetAccessTokenRequestBuilder {
                client_id: ::crm_runtime::client::Missing,
                client_secret: ::crm_runtime::client::Missing,
                grant_type: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`GetAccessTokenRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct GetAccessTokenRequestBuilder<
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
    > GetAccessTokenRequestBuilder<ClientIdState, ClientSecretState, GrantTypeState> {
        /// Client ID from account settings
        pub fn client_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> GetAccessTokenRequestBuilder<
            ::std::string::String,
            ClientSecretState,
            GrantTypeState,
        > {
            GetAccessTokenRequestBuilder {
                client_id: value.into(),
                client_secret: self.client_secret,
                grant_type: self.grant_type,
            }
        }

        /// Client secret from account settings
        pub fn client_secret(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> GetAccessTokenRequestBuilder<
            ClientIdState,
            ::std::string::String,
            GrantTypeState,
        > {
            GetAccessTokenRequestBuilder {
                client_secret: value.into(),
                client_id: self.client_id,
                grant_type: self.grant_type,
            }
        }

        /// `grant_type`; the document says no more of it.
        pub fn grant_type(
            self,
            value: impl ::std::convert::Into<GetAccessTokenRequestGrantType>,
        ) -> GetAccessTokenRequestBuilder<
            ClientIdState,
            ClientSecretState,
            GetAccessTokenRequestGrantType,
        > {
            GetAccessTokenRequestBuilder {
                grant_type: value.into(),
                client_id: self.client_id,
                client_secret: self.client_secret,
            }
        }

        /// The finished value.
        pub fn build(self) -> GetAccessTokenRequest
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
                GetAccessTokenRequestGrantType,
                required::grant_type,
            >,
        {
            GetAccessTokenRequest {
                client_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::client_id,
                >::given(self.client_id),
                client_secret: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::client_secret,
                >::given(self.client_secret),
                grant_type: ::crm_runtime::client::Given::<
                    GetAccessTokenRequestGrantType,
                    required::grant_type,
                >::given(self.grant_type),
            }
        }
    }

    impl GetDomainEmailsCountRequest {
        /// Starts with nothing given. Required: `domain`.
        pub fn builder() -> GetDomainEmailsCountRequestBuilder {
            GetDomainEmailsCountRequestBuilder {
                domain: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`GetDomainEmailsCountRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct GetDomainEmailsCountRequestBuilder<
        DomainState = ::crm_runtime::client::Missing,
    > {
        domain: DomainState,
    }

    impl<DomainState> GetDomainEmailsCountRequestBuilder<DomainState> {
        /// `domain`; the document says no more of it.
        pub fn domain(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> GetDomainEmailsCountRequestBuilder<::std::string::String> {
            GetDomainEmailsCountRequestBuilder {
                domain: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> GetDomainEmailsCountRequest
        where
            DomainState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::domain,
            >,
        {
            GetDomainEmailsCountRequest {
                domain: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::domain,
                >::given(self.domain),
            }
        }
    }

    impl GetProfileByEmailRequest {
        /// Starts with nothing given. Required: `email`.
        pub fn builder() -> GetProfileByEmailRequestBuilder {
            GetProfileByEmailRequestBuilder {
                email: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`GetProfileByEmailRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct GetProfileByEmailRequestBuilder<
        EmailState = ::crm_runtime::client::Missing,
    > {
        email: EmailState,
    }

    impl<EmailState> GetProfileByEmailRequestBuilder<EmailState> {
        /// `email`; the document says no more of it.
        pub fn email(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> GetProfileByEmailRequestBuilder<::std::string::String> {
            GetProfileByEmailRequestBuilder {
                email: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> GetProfileByEmailRequest
        where
            EmailState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email,
            >,
        {
            GetProfileByEmailRequest {
                email: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::email,
                >::given(self.email),
            }
        }
    }

    impl ProspectCreate {
        /// Starts with nothing given. Required: `email`, `list_id`.
        pub fn builder() -> ProspectCreateBuilder {
            ProspectCreateBuilder {
                company: ::std::option::Option::None,
                company_website: ::std::option::Option::None,
                custom_fields: ::std::option::Option::None,
                email: ::crm_runtime::client::Missing,
                first_name: ::std::option::Option::None,
                last_name: ::std::option::Option::None,
                linkedin: ::std::option::Option::None,
                list_id: ::crm_runtime::client::Missing,
                location: ::std::option::Option::None,
                phone: ::std::option::Option::None,
                position: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ProspectCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ProspectCreateBuilder<
        EmailState = ::crm_runtime::client::Missing,
        ListIdState = ::crm_runtime::client::Missing,
    > {
        company: ::std::option::Option<::std::string::String>,
        company_website: ::std::option::Option<::std::string::String>,
        custom_fields: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        email: EmailState,
        first_name: ::std::option::Option<::std::string::String>,
        last_name: ::std::option::Option<::std::string::String>,
        linkedin: ::std::option::Option<::std::string::String>,
        list_id: ListIdState,
        location: ::std::option::Option<::std::string::String>,
        phone: ::std::option::Option<::std::string::String>,
        position: ::std::option::Option<::std::string::String>,
    }

    impl<EmailState, ListIdState> ProspectCreateBuilder<EmailState, ListIdState> {
        /// `company`; the document says no more of it.
        pub fn company(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company = ::std::option::Option::Some(value.into());
            self
        }

        /// `company_website`; the document says no more of it.
        pub fn company_website(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company_website = ::std::option::Option::Some(value.into());
            self
        }

        /// `custom_fields`; the document says no more of it.
        pub fn custom_fields(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.custom_fields = ::std::option::Option::Some(value.into());
            self
        }

        /// `email`; the document says no more of it.
        pub fn email(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ProspectCreateBuilder<::std::string::String, ListIdState> {
            ProspectCreateBuilder {
                email: value.into(),
                company: self.company,
                company_website: self.company_website,
                custom_fields: self.custom_fields,
                first_name: self.first_name,
                last_name: self.last_name,
                linkedin: self.linkedin,
                list_id: self.list_id,
                location: self.location,
                phone: self.phone,
                position: self.position,
            }
        }

        /// `first_name`; the document says no more of it.
        pub fn first_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.first_name = ::std::option::Option::Some(value.into());
            self
        }

        /// `last_name`; the document says no more of it.
        pub fn last_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.last_name = ::std::option::Option::Some(value.into());
            self
        }

        /// `linkedin`; the document says no more of it.
        pub fn linkedin(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.linkedin = ::std::option::Option::Some(value.into());
            self
        }

        /// `list_id`; the document says no more of it.
        pub fn list_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> ProspectCreateBuilder<EmailState, i64> {
            ProspectCreateBuilder {
                list_id: value.into(),
                company: self.company,
                company_website: self.company_website,
                custom_fields: self.custom_fields,
                email: self.email,
                first_name: self.first_name,
                last_name: self.last_name,
                linkedin: self.linkedin,
                location: self.location,
                phone: self.phone,
                position: self.position,
            }
        }

        /// `location`; the document says no more of it.
        pub fn location(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.location = ::std::option::Option::Some(value.into());
            self
        }

        /// `phone`; the document says no more of it.
        pub fn phone(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.phone = ::std::option::Option::Some(value.into());
            self
        }

        /// `position`; the document says no more of it.
        pub fn position(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.position = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ProspectCreate
        where
            EmailState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email,
            >,
            ListIdState: ::crm_runtime::client::Given<i64, required::list_id>,
        {
            ProspectCreate {
                company: self.company,
                company_website: self.company_website,
                custom_fields: self.custom_fields,
                email: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::email,
                >::given(self.email),
                first_name: self.first_name,
                last_name: self.last_name,
                linkedin: self.linkedin,
                list_id: ::crm_runtime::client::Given::<
                    i64,
                    required::list_id,
                >::given(self.list_id),
                location: self.location,
                phone: self.phone,
                position: self.position,
            }
        }
    }

    impl StartDomainEmailsSearchRequest {
        /// Starts with nothing given. Required: `domain`.
        pub fn builder() -> StartDomainEmailsSearchRequestBuilder {
            StartDomainEmailsSearchRequestBuilder {
                domain: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`StartDomainEmailsSearchRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StartDomainEmailsSearchRequestBuilder<
        DomainState = ::crm_runtime::client::Missing,
    > {
        domain: DomainState,
    }

    impl<DomainState> StartDomainEmailsSearchRequestBuilder<DomainState> {
        /// `domain`; the document says no more of it.
        pub fn domain(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> StartDomainEmailsSearchRequestBuilder<::std::string::String> {
            StartDomainEmailsSearchRequestBuilder {
                domain: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> StartDomainEmailsSearchRequest
        where
            DomainState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::domain,
            >,
        {
            StartDomainEmailsSearchRequest {
                domain: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::domain,
                >::given(self.domain),
            }
        }
    }

    impl StartDomainProspectSearchRequest {
        /// Starts with nothing given. Required: `domain`.
        pub fn builder() -> StartDomainProspectSearchRequestBuilder {
            StartDomainProspectSearchRequestBuilder {
                domain: ::crm_runtime::client::Missing,
                page: ::std::option::Option::None,
                positions: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`StartDomainProspectSearchRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StartDomainProspectSearchRequestBuilder<
        DomainState = ::crm_runtime::client::Missing,
    > {
        domain: DomainState,
        page: ::std::option::Option<i64>,
        positions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    impl<DomainState> StartDomainProspectSearchRequestBuilder<DomainState> {
        /// `domain`; the document says no more of it.
        pub fn domain(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> StartDomainProspectSearchRequestBuilder<::std::string::String> {
            StartDomainProspectSearchRequestBuilder {
                domain: value.into(),
                page: self.page,
                positions: self.positions,
            }
        }

        /// Page number for pagination
        ///
        /// Default when absent: `1`.
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// Filter by job positions
        pub fn positions(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.positions = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// The finished value.
        pub fn build(self) -> StartDomainProspectSearchRequest
        where
            DomainState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::domain,
            >,
        {
            StartDomainProspectSearchRequest {
                domain: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::domain,
                >::given(self.domain),
                page: self.page,
                positions: self.positions,
            }
        }
    }

    impl StartDomainSearchRequest {
        /// Starts with nothing given. Required: `domain`.
        pub fn builder() -> StartDomainSearchRequestBuilder {
            StartDomainSearchRequestBuilder {
                domain: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`StartDomainSearchRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StartDomainSearchRequestBuilder<
        DomainState = ::crm_runtime::client::Missing,
    > {
        domain: DomainState,
    }

    impl<DomainState> StartDomainSearchRequestBuilder<DomainState> {
        /// Company domain name to search
        pub fn domain(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> StartDomainSearchRequestBuilder<::std::string::String> {
            StartDomainSearchRequestBuilder {
                domain: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> StartDomainSearchRequest
        where
            DomainState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::domain,
            >,
        {
            StartDomainSearchRequest {
                domain: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::domain,
                >::given(self.domain),
            }
        }
    }

    impl StartEmailVerificationRequest {
        /// Starts with nothing given. Required: `emails`.
        pub fn builder() -> StartEmailVerificationRequestBuilder {
            StartEmailVerificationRequestBuilder {
                emails: ::crm_runtime::client::Missing,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`StartEmailVerificationRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StartEmailVerificationRequestBuilder<
        EmailsState = ::crm_runtime::client::Missing,
    > {
        emails: EmailsState,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl<EmailsState> StartEmailVerificationRequestBuilder<EmailsState> {
        /// `emails`; the document says no more of it.
        pub fn emails(
            self,
            value: impl ::crm_runtime::client::Strings,
        ) -> StartEmailVerificationRequestBuilder<
            ::std::vec::Vec<::std::string::String>,
        > {
            StartEmailVerificationRequestBuilder {
                emails: value.into_strings(),
                webhook_url: self.webhook_url,
            }
        }

        /// `webhook_url`; the document says no more of it.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> StartEmailVerificationRequest
        where
            EmailsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<::std::string::String>,
                required::emails,
            >,
        {
            StartEmailVerificationRequest {
                emails: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<::std::string::String>,
                    required::emails,
                >::given(self.emails),
                webhook_url: self.webhook_url,
            }
        }
    }

    impl StartFindDomainByCompanyNameRequest {
        /// Starts with nothing given. Required: `names`.
        pub fn builder() -> StartFindDomainByCompanyNameRequestBuilder {
            StartFindDomainByCompanyNameRequestBuilder {
                names: ::crm_runtime::client::Missing,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`StartFindDomainByCompanyNameRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StartFindDomainByCompanyNameRequestBuilder<
        NamesState = ::crm_runtime::client::Missing,
    > {
        names: NamesState,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl<NamesState> StartFindDomainByCompanyNameRequestBuilder<NamesState> {
        /// List of company names to look up
        pub fn names(
            self,
            value: impl ::crm_runtime::client::Strings,
        ) -> StartFindDomainByCompanyNameRequestBuilder<
            ::std::vec::Vec<::std::string::String>,
        > {
            StartFindDomainByCompanyNameRequestBuilder {
                names: value.into_strings(),
                webhook_url: self.webhook_url,
            }
        }

        /// `webhook_url`; the document says no more of it.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> StartFindDomainByCompanyNameRequest
        where
            NamesState: ::crm_runtime::client::Given<
                ::std::vec::Vec<::std::string::String>,
                required::names,
            >,
        {
            StartFindDomainByCompanyNameRequest {
                names: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<::std::string::String>,
                    required::names,
                >::given(self.names),
                webhook_url: self.webhook_url,
            }
        }
    }

    impl StartFindEmailsByNameRequest {
        /// Starts with nothing given. Required: `rows`.
        pub fn builder() -> StartFindEmailsByNameRequestBuilder {
            StartFindEmailsByNameRequestBuilder {
                rows: ::crm_runtime::client::Missing,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`StartFindEmailsByNameRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StartFindEmailsByNameRequestBuilder<
        RowsState = ::crm_runtime::client::Missing,
    > {
        rows: RowsState,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl<RowsState> StartFindEmailsByNameRequestBuilder<RowsState> {
        /// Array of name+domain rows to look up
        pub fn rows(
            self,
            value: impl ::std::iter::IntoIterator<
                Item = StartFindEmailsByNameRequestRowsItem,
            >,
        ) -> StartFindEmailsByNameRequestBuilder<
            ::std::vec::Vec<StartFindEmailsByNameRequestRowsItem>,
        > {
            StartFindEmailsByNameRequestBuilder {
                rows: value.into_iter().collect(),
                webhook_url: self.webhook_url,
            }
        }

        /// Optional webhook URL to receive results when ready
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> StartFindEmailsByNameRequest
        where
            RowsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<StartFindEmailsByNameRequestRowsItem>,
                required::rows,
            >,
        {
            StartFindEmailsByNameRequest {
                rows: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<StartFindEmailsByNameRequestRowsItem>,
                    required::rows,
                >::given(self.rows),
                webhook_url: self.webhook_url,
            }
        }
    }

    impl StartFindEmailsByNameRequestRowsItem {
        /// Starts with nothing given. Required: `domain`, `first_name`, `last_name`.
        pub fn builder() -> StartFindEmailsByNameRequestRowsItemBuilder {
            StartFindEmailsByNameRequestRowsItemBuilder {
                domain: ::crm_runtime::client::Missing,
                first_name: ::crm_runtime::client::Missing,
                last_name: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`StartFindEmailsByNameRequestRowsItem`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StartFindEmailsByNameRequestRowsItemBuilder<
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
    > StartFindEmailsByNameRequestRowsItemBuilder<
        DomainState,
        FirstNameState,
        LastNameState,
    > {
        /// `domain`; the document says no more of it.
        pub fn domain(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> StartFindEmailsByNameRequestRowsItemBuilder<
            ::std::string::String,
            FirstNameState,
            LastNameState,
        > {
            StartFindEmailsByNameRequestRowsItemBuilder {
                domain: value.into(),
                first_name: self.first_name,
                last_name: self.last_name,
            }
        }

        /// `first_name`; the document says no more of it.
        pub fn first_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> StartFindEmailsByNameRequestRowsItemBuilder<
            DomainState,
            ::std::string::String,
            LastNameState,
        > {
            StartFindEmailsByNameRequestRowsItemBuilder {
                first_name: value.into(),
                domain: self.domain,
                last_name: self.last_name,
            }
        }

        /// `last_name`; the document says no more of it.
        pub fn last_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> StartFindEmailsByNameRequestRowsItemBuilder<
            DomainState,
            FirstNameState,
            ::std::string::String,
        > {
            StartFindEmailsByNameRequestRowsItemBuilder {
                last_name: value.into(),
                domain: self.domain,
                first_name: self.first_name,
            }
        }

        /// The finished value.
        pub fn build(self) -> StartFindEmailsByNameRequestRowsItem
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
            StartFindEmailsByNameRequestRowsItem {
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

    impl StartGenericContactsSearchRequest {
        /// Starts with nothing given. Required: `domain`.
        pub fn builder() -> StartGenericContactsSearchRequestBuilder {
            StartGenericContactsSearchRequestBuilder {
                domain: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`StartGenericContactsSearchRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StartGenericContactsSearchRequestBuilder<
        DomainState = ::crm_runtime::client::Missing,
    > {
        domain: DomainState,
    }

    impl<DomainState> StartGenericContactsSearchRequestBuilder<DomainState> {
        /// `domain`; the document says no more of it.
        pub fn domain(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> StartGenericContactsSearchRequestBuilder<::std::string::String> {
            StartGenericContactsSearchRequestBuilder {
                domain: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> StartGenericContactsSearchRequest
        where
            DomainState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::domain,
            >,
        {
            StartGenericContactsSearchRequest {
                domain: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::domain,
                >::given(self.domain),
            }
        }
    }

    impl StartLinkedInProfileEnrichmentRequest {
        /// Starts with nothing given. Required: `urls`.
        pub fn builder() -> StartLinkedInProfileEnrichmentRequestBuilder {
            StartLinkedInProfileEnrichmentRequestBuilder {
                urls: ::crm_runtime::client::Missing,
                webhook_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`StartLinkedInProfileEnrichmentRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StartLinkedInProfileEnrichmentRequestBuilder<
        UrlsState = ::crm_runtime::client::Missing,
    > {
        urls: UrlsState,
        webhook_url: ::std::option::Option<::std::string::String>,
    }

    impl<UrlsState> StartLinkedInProfileEnrichmentRequestBuilder<UrlsState> {
        /// LinkedIn profile URLs
        pub fn urls(
            self,
            value: impl ::crm_runtime::client::Strings,
        ) -> StartLinkedInProfileEnrichmentRequestBuilder<
            ::std::vec::Vec<::std::string::String>,
        > {
            StartLinkedInProfileEnrichmentRequestBuilder {
                urls: value.into_strings(),
                webhook_url: self.webhook_url,
            }
        }

        /// `webhook_url`; the document says no more of it.
        pub fn webhook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> StartLinkedInProfileEnrichmentRequest
        where
            UrlsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<::std::string::String>,
                required::urls,
            >,
        {
            StartLinkedInProfileEnrichmentRequest {
                urls: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<::std::string::String>,
                    required::urls,
                >::given(self.urls),
                webhook_url: self.webhook_url,
            }
        }
    }

    impl ViewProspectsInListRequest {
        /// Starts with nothing given. Required: `list_id`.
        pub fn builder() -> ViewProspectsInListRequestBuilder {
            ViewProspectsInListRequestBuilder {
                list_id: ::crm_runtime::client::Missing,
                page: ::std::option::Option::None,
                per_page: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ViewProspectsInListRequest`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ViewProspectsInListRequestBuilder<
        ListIdState = ::crm_runtime::client::Missing,
    > {
        list_id: ListIdState,
        page: ::std::option::Option<i64>,
        per_page: ::std::option::Option<i64>,
    }

    impl<ListIdState> ViewProspectsInListRequestBuilder<ListIdState> {
        /// `list_id`; the document says no more of it.
        pub fn list_id(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> ViewProspectsInListRequestBuilder<i64> {
            ViewProspectsInListRequestBuilder {
                list_id: value.into(),
                page: self.page,
                per_page: self.per_page,
            }
        }

        /// Default when absent: `1`.
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// Default when absent: `20`.
        pub fn per_page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.per_page = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ViewProspectsInListRequest
        where
            ListIdState: ::crm_runtime::client::Given<i64, required::list_id>,
        {
            ViewProspectsInListRequest {
                list_id: ::crm_runtime::client::Given::<
                    i64,
                    required::list_id,
                >::given(self.list_id),
                page: self.page,
                per_page: self.per_page,
            }
        }
    }

    impl WarmUpCampaignCreate {
        /// Starts with nothing given. Required: `email_account_id`, `per_day`.
        pub fn builder() -> WarmUpCampaignCreateBuilder {
            WarmUpCampaignCreateBuilder {
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

    /// Builds a [`WarmUpCampaignCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct WarmUpCampaignCreateBuilder<
        EmailAccountIdState = ::crm_runtime::client::Missing,
        PerDayState = ::crm_runtime::client::Missing,
    > {
        body: ::std::option::Option<::std::string::String>,
        campaign_deadline: ::std::option::Option<::std::string::String>,
        email_account_id: EmailAccountIdState,
        email_content: ::std::option::Option<WarmUpCampaignCreateEmailContent>,
        enable_ctd: ::std::option::Option<bool>,
        enable_proxy: ::std::option::Option<bool>,
        from: ::std::option::Option<i64>,
        increase: ::std::option::Option<i64>,
        per_day: PerDayState,
        providers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        reply_rate: ::std::option::Option<i64>,
        schedule_id: ::std::option::Option<i64>,
        send_to_paid_domain: ::std::option::Option<bool>,
        strategy: ::std::option::Option<WarmUpCampaignCreateStrategy>,
        subject: ::std::option::Option<::std::string::String>,
        template_name: ::std::option::Option<::std::string::String>,
    }

    impl<
        EmailAccountIdState,
        PerDayState,
    > WarmUpCampaignCreateBuilder<EmailAccountIdState, PerDayState> {
        /// `body`; the document says no more of it.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }

        /// `campaign_deadline`; the document says no more of it.
        pub fn campaign_deadline(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.campaign_deadline = ::std::option::Option::Some(value.into());
            self
        }

        /// `email_account_id`; the document says no more of it.
        pub fn email_account_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> WarmUpCampaignCreateBuilder<::std::string::String, PerDayState> {
            WarmUpCampaignCreateBuilder {
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

        /// `email_content`; the document says no more of it.
        pub fn email_content(
            mut self,
            value: impl ::std::convert::Into<WarmUpCampaignCreateEmailContent>,
        ) -> Self {
            self.email_content = ::std::option::Option::Some(value.into());
            self
        }

        /// `enable_ctd`; the document says no more of it.
        pub fn enable_ctd(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.enable_ctd = ::std::option::Option::Some(value.into());
            self
        }

        /// `enable_proxy`; the document says no more of it.
        pub fn enable_proxy(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.enable_proxy = ::std::option::Option::Some(value.into());
            self
        }

        /// Starting daily count for progressive strategy
        pub fn from(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.from = ::std::option::Option::Some(value.into());
            self
        }

        /// Daily increase amount for progressive strategy
        pub fn increase(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.increase = ::std::option::Option::Some(value.into());
            self
        }

        /// Number of warm-up emails per day
        pub fn per_day(
            self,
            value: impl ::std::convert::Into<i64>,
        ) -> WarmUpCampaignCreateBuilder<EmailAccountIdState, i64> {
            WarmUpCampaignCreateBuilder {
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

        /// `providers`; the document says no more of it.
        pub fn providers(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.providers = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Percentage of warm-up emails to reply to (0-100)
        pub fn reply_rate(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.reply_rate = ::std::option::Option::Some(value.into());
            self
        }

        /// `schedule_id`; the document says no more of it.
        pub fn schedule_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.schedule_id = ::std::option::Option::Some(value.into());
            self
        }

        /// `send_to_paid_domain`; the document says no more of it.
        pub fn send_to_paid_domain(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.send_to_paid_domain = ::std::option::Option::Some(value.into());
            self
        }

        /// `strategy`; the document says no more of it.
        pub fn strategy(
            mut self,
            value: impl ::std::convert::Into<WarmUpCampaignCreateStrategy>,
        ) -> Self {
            self.strategy = ::std::option::Option::Some(value.into());
            self
        }

        /// `subject`; the document says no more of it.
        pub fn subject(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subject = ::std::option::Option::Some(value.into());
            self
        }

        /// `template_name`; the document says no more of it.
        pub fn template_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.template_name = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> WarmUpCampaignCreate
        where
            EmailAccountIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email_account_id,
            >,
            PerDayState: ::crm_runtime::client::Given<i64, required::per_day>,
        {
            WarmUpCampaignCreate {
                body: self.body,
                campaign_deadline: self.campaign_deadline,
                email_account_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
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

    impl WarmUpCampaignUpdate {
        /// Starts with every field absent.
        pub fn builder() -> WarmUpCampaignUpdateBuilder {
            WarmUpCampaignUpdateBuilder {
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
                status: ::std::option::Option::None,
                strategy: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`WarmUpCampaignUpdate`].
    #[must_use]
    pub struct WarmUpCampaignUpdateBuilder {
        campaign_deadline: ::std::option::Option<::std::string::String>,
        email_content: ::std::option::Option<::std::string::String>,
        enable_ctd: ::std::option::Option<bool>,
        enable_proxy: ::std::option::Option<bool>,
        from: ::std::option::Option<i64>,
        increase: ::std::option::Option<i64>,
        make_endless: ::std::option::Option<bool>,
        per_day: ::std::option::Option<i64>,
        providers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        reply_rate: ::std::option::Option<i64>,
        status: ::std::option::Option<WarmUpCampaignUpdateStatus>,
        strategy: ::std::option::Option<WarmUpCampaignUpdateStrategy>,
    }

    impl WarmUpCampaignUpdateBuilder {
        /// `campaign_deadline`; the document says no more of it.
        pub fn campaign_deadline(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.campaign_deadline = ::std::option::Option::Some(value.into());
            self
        }

        /// `email_content`; the document says no more of it.
        pub fn email_content(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.email_content = ::std::option::Option::Some(value.into());
            self
        }

        /// `enable_ctd`; the document says no more of it.
        pub fn enable_ctd(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.enable_ctd = ::std::option::Option::Some(value.into());
            self
        }

        /// `enable_proxy`; the document says no more of it.
        pub fn enable_proxy(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.enable_proxy = ::std::option::Option::Some(value.into());
            self
        }

        /// `from`; the document says no more of it.
        pub fn from(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.from = ::std::option::Option::Some(value.into());
            self
        }

        /// `increase`; the document says no more of it.
        pub fn increase(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.increase = ::std::option::Option::Some(value.into());
            self
        }

        /// `make_endless`; the document says no more of it.
        pub fn make_endless(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.make_endless = ::std::option::Option::Some(value.into());
            self
        }

        /// `per_day`; the document says no more of it.
        pub fn per_day(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.per_day = ::std::option::Option::Some(value.into());
            self
        }

        /// `providers`; the document says no more of it.
        pub fn providers(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.providers = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// `reply_rate`; the document says no more of it.
        pub fn reply_rate(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.reply_rate = ::std::option::Option::Some(value.into());
            self
        }

        /// `status`; the document says no more of it.
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<WarmUpCampaignUpdateStatus>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }

        /// `strategy`; the document says no more of it.
        pub fn strategy(
            mut self,
            value: impl ::std::convert::Into<WarmUpCampaignUpdateStrategy>,
        ) -> Self {
            self.strategy = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> WarmUpCampaignUpdate {
            WarmUpCampaignUpdate {
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
                status: self.status,
                strategy: self.strategy,
            }
        }
    }

    impl WebhookCreate {
        /// Starts with nothing given. Required: `event`, `url`.
        pub fn builder() -> WebhookCreateBuilder {
            WebhookCreateBuilder {
                event: ::crm_runtime::client::Missing,
                status: ::std::option::Option::None,
                url: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`WebhookCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct WebhookCreateBuilder<
        EventState = ::crm_runtime::client::Missing,
        UrlState = ::crm_runtime::client::Missing,
    > {
        event: EventState,
        status: ::std::option::Option<WebhookCreateStatus>,
        url: UrlState,
    }

    impl<EventState, UrlState> WebhookCreateBuilder<EventState, UrlState> {
        /// Event type to subscribe to
        pub fn event(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> WebhookCreateBuilder<::std::string::String, UrlState> {
            WebhookCreateBuilder {
                event: value.into(),
                status: self.status,
                url: self.url,
            }
        }

        /// `status`; the document says no more of it.
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<WebhookCreateStatus>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }

        /// URL to receive webhook POST requests
        pub fn url(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> WebhookCreateBuilder<EventState, ::std::string::String> {
            WebhookCreateBuilder {
                url: value.into(),
                event: self.event,
                status: self.status,
            }
        }

        /// The finished value.
        pub fn build(self) -> WebhookCreate
        where
            EventState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::event,
            >,
            UrlState: ::crm_runtime::client::Given<::std::string::String, required::url>,
        {
            WebhookCreate {
                event: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::event,
                >::given(self.event),
                status: self.status,
                url: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::url,
                >::given(self.url),
            }
        }
    }

    /// The fields that requests must have, as the compiler names one that a builder lacks.
    #[allow(non_camel_case_types)]
    pub mod required {
        /// The field `campaign_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum campaign_id {}
        /// The field `client_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum client_id {}
        /// The field `client_secret`.
        #[derive(Clone, Copy, Debug)]
        pub enum client_secret {}
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
        /// The field `event`.
        #[derive(Clone, Copy, Debug)]
        pub enum event {}
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
        /// The field `port`.
        #[derive(Clone, Copy, Debug)]
        pub enum port {}
        /// The field `rows`.
        #[derive(Clone, Copy, Debug)]
        pub enum rows {}
        /// The field `sender_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum sender_name {}
        /// The field `smtp`.
        #[derive(Clone, Copy, Debug)]
        pub enum smtp {}
        /// The field `state`.
        #[derive(Clone, Copy, Debug)]
        pub enum state {}
        /// The field `status`.
        #[derive(Clone, Copy, Debug)]
        pub enum status {}
        /// The field `url`.
        #[derive(Clone, Copy, Debug)]
        pub enum url {}
        /// The field `urls`.
        #[derive(Clone, Copy, Debug)]
        pub enum urls {}
    }

    /// The optional parameters of [`list_warm_up_campaigns`](super::Client::list_warm_up_campaigns).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListWarmUpCampaignsParams {
        /// `page`; the document says no more of it.
        pub page: ::std::option::Option<i64>,
        /// `per_page`; the document says no more of it.
        pub per_page: ::std::option::Option<i64>,
        /// Filter by campaign status
        pub status: ::std::option::Option<::std::string::String>,
    }

    impl ListWarmUpCampaignsParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// `page`; the document says no more of it.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// `per_page`; the document says no more of it.
        #[must_use]
        pub fn per_page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.per_page = ::std::option::Option::Some(value.into());
            self
        }

        /// Filter by campaign status
        #[must_use]
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for ListWarmUpCampaignsParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ListWarmUpCampaignsParams")
                .field("page", &self.page)
                .field("per_page", &self.per_page)
                .field(
                    "status",
                    &self.status.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`list_pipeline_stages`](super::Client::list_pipeline_stages).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListPipelineStagesParams {
        /// Filter stages by pipeline ID
        pub pipeline_id: ::std::option::Option<i64>,
    }

    impl ListPipelineStagesParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Filter stages by pipeline ID
        #[must_use]
        pub fn pipeline_id(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.pipeline_id = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for ListPipelineStagesParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ListPipelineStagesParams")
                .field("pipeline_id", &self.pipeline_id)
                .finish()
        }
    }
}

/// Client for Snov.io API
///
/// Snov.io is a sales automation and lead generation platform. The REST API enables programmatic access to email finding, domain search, email verification, drip campaign management, email warm-up, prospect management, CRM pipeline, and webhook subscriptions. Authentication uses OAuth 2.0 client credentials to obtain short-lived Bearer tokens. All API operations consume credits from the account balance.
///
/// Version: 2.0
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crm_runtime::Connection,
}

impl ClientInfo<crm_runtime::Connection> for Client {
    fn api_version() -> &'static str {
        "2.0"
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
    /// Get access token.
    ///
    /// Obtain a short-lived Bearer token using OAuth 2.0 client credentials flow. Tokens expire after 3600 seconds.
    ///
    /// - Trust: documented.
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Request: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml) (samples of the reference post a form; the vendor's own n8n node ("The vendor's own n8n node") posts JSON).
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/oauth/access_token`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::GetAccessTokenRequest::builder()
    ///     .grant_type(types::GetAccessTokenRequestGrantType::ClientCredentials)
    ///     .client_id(std::env::var("CLIENT_ID")?)
    ///     .client_secret(std::env::var("CLIENT_SECRET")?)
    ///     .build();
    /// let access_token = client.get_access_token(&body).await?;
    /// println!("{:?}", access_token.expires_in);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_access_token(
        &self,
        body: &types::GetAccessTokenRequest,
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
            operation_id: "get_access_token",
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

    /// Start domain search.
    ///
    /// Initiate an async domain search. Returns a task_hash to retrieve results. Costs 1 credit per unique domain request.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: task_hash stands in meta, beside an empty data list and links.result).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: 1 credit per distinct request; the provided document says per unique domain; nothing is charged when nothing is found.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Request: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml) (the reference also uses webhook_url).
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v2/domain-search/start`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartDomainSearchRequest::builder().domain("example.com").build();
    /// let task_started = client.start_domain_search(&body).await?;
    /// println!("{:?}", task_started.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start_domain_search(
        &self,
        body: &types::StartDomainSearchRequest,
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
            operation_id: "start_domain_search",
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

    /// Get domain search results.
    ///
    /// Retrieve results of a previously started domain search task.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: data also has city, founded, website and hq_phone; the counts are in meta as prospects_count, emails_count and generic_contacts_count).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free; startDomainSearch is charged.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/domain-search/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Task hash returned from the corresponding start endpoint
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let domain_search_result = client
    ///     .get_domain_search_result("7c1f0b5e9a3d4826b0e5f1a2c3d49687")
    ///     .await?;
    /// if let Some(data) = &domain_search_result.data {
    ///     println!("{:?}", data.company_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_domain_search_result(
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
            operation_id: "get_domain_search_result",
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

    /// Start domain prospect search.
    ///
    /// Initiate an async search for prospect profiles associated with a domain.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: task_hash stands in meta, beside an empty data list and links.result).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: 1 credit per distinct request; nothing is charged when nothing is found.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Request: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml) (the reference also uses webhook_url; 20 profiles a page).
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v2/domain-search/prospects/start`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartDomainProspectSearchRequest::builder()
    ///     .domain("example.com")
    ///     .positions(["CEO", "CTO"])
    ///     .page(1)
    ///     .build();
    /// let task_started = client.start_domain_prospect_search(&body).await?;
    /// println!("{:?}", task_started.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start_domain_prospect_search(
        &self,
        body: &types::StartDomainProspectSearchRequest,
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
            operation_id: "start_domain_prospect_search",
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

    /// Get domain prospect search results.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: rows of first_name, last_name, position, source_page and search_emails_start, without an address; meta.total_count, links.next).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free; startDomainProspectSearch is charged.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/domain-search/prospects/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Task hash returned from the corresponding start endpoint
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let prospect_list_result = client
    ///     .get_domain_prospect_search_result("7c1f0b5e9a3d4826b0e5f1a2c3d49687")
    ///     .await?;
    /// for prospect_profile in prospect_list_result.data.iter().flatten() {
    ///     println!("{:?}", prospect_profile.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_domain_prospect_search_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::ProspectListResult>, Error<types::Error>> {
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
            operation_id: "get_domain_prospect_search_result",
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

    /// Start domain emails search.
    ///
    /// Initiate an async search for all email addresses associated with a domain.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: task_hash stands in meta, beside an empty data list and links.result).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: 1 credit per distinct request; nothing is charged when nothing is found.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Request: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml) (the reference also takes webhook_url and the cursor next; 50 addresses a page).
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v2/domain-search/domain-emails/start`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartDomainEmailsSearchRequest::builder()
    ///     .domain("example.com")
    ///     .build();
    /// let task_started = client.start_domain_emails_search(&body).await?;
    /// println!("{:?}", task_started.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start_domain_emails_search(
        &self,
        body: &types::StartDomainEmailsSearchRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v2/domain-search/domain-emails/start"));
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
            operation_id: "start_domain_emails_search",
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

    /// Get domain emails search results.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: rows of email only, unverified; meta.next, meta.total_count, links.next).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free; startDomainEmailsSearch is charged.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/domain-search/domain-emails/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Task hash returned from the corresponding start endpoint
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let email_list_result = client
    ///     .get_domain_emails_search_result("7c1f0b5e9a3d4826b0e5f1a2c3d49687")
    ///     .await?;
    /// for row in email_list_result.data.iter().flatten() {
    ///     println!("{:?}", row.confidence);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_domain_emails_search_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::EmailListResult>, Error<types::Error>> {
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
            operation_id: "get_domain_emails_search_result",
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

    /// Start generic contacts search.
    ///
    /// Initiate an async search for generic company contact addresses (e.g. info@, support@).
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: task_hash stands in meta, beside an empty data list and links.result).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: 1 credit per distinct request; nothing is charged when nothing is found.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Request: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml) (the reference also takes webhook_url and the cursor next; 50 addresses a page).
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v2/domain-search/generic-contacts/start`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartGenericContactsSearchRequest::builder()
    ///     .domain("example.com")
    ///     .build();
    /// let task_started = client.start_generic_contacts_search(&body).await?;
    /// println!("{:?}", task_started.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start_generic_contacts_search(
        &self,
        body: &types::StartGenericContactsSearchRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
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
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "start_generic_contacts_search",
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

    /// Get generic contacts search results.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: rows of email only).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free; startGenericContactsSearch is charged.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/domain-search/generic-contacts/result/{task_hash}`
    ///
    /// Arguments:
    /// - `task_hash`: Task hash returned from the corresponding start endpoint
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let email_list_result = client
    ///     .get_generic_contacts_search_result("7c1f0b5e9a3d4826b0e5f1a2c3d49687")
    ///     .await?;
    /// for row in email_list_result.data.iter().flatten() {
    ///     println!("{:?}", row.confidence);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_generic_contacts_search_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::EmailListResult>, Error<types::Error>> {
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
            operation_id: "get_generic_contacts_search_result",
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

    /// Check available emails count (free).
    ///
    /// Returns the count of available email addresses for a domain. Free endpoint.
    ///
    /// - Trust: documented.
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Response: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml) (in the reference: also success and webmail).
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/get-domain-emails-count`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::GetDomainEmailsCountRequest::builder()
    ///     .domain("example.com")
    ///     .build();
    /// let response = client.get_domain_emails_count(&body).await?;
    /// println!("{:?}", response.domain);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_domain_emails_count(
        &self,
        body: &types::GetDomainEmailsCountRequest,
    ) -> Result<
        ResponseValue<types::GetDomainEmailsCountResponse>,
        Error<types::Error>,
    > {
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
            operation_id: "get_domain_emails_count",
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

    /// Start find emails by name and domain.
    ///
    /// Find email addresses by providing first name, last name, and domain. Costs 1 credit per valid or unknown email found.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: task_hash stands in data; meta repeats the input).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: 1 credit per valid or unknown address found.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v2/emails-by-domain-by-name/start`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartFindEmailsByNameRequest::builder()
    ///     .rows([
    ///         types::StartFindEmailsByNameRequestRowsItem::builder()
    ///             .first_name("Zoë")
    ///             .last_name("Krüger")
    ///             .domain("example.com")
    ///             .build(),
    ///     ])
    ///     .build();
    /// let task_started = client.start_find_emails_by_name(&body).await?;
    /// println!("{:?}", task_started.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start_find_emails_by_name(
        &self,
        body: &types::StartFindEmailsByNameRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
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
            operation_id: "start_find_emails_by_name",
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

    /// Get find emails by name results.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: rows of people and a list result of email, smtp_status and checks; no confidence).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free; startFindEmailsByName is charged.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/emails-by-domain-by-name/result`
    ///
    /// Arguments:
    /// - `task_hash`: Task hash returned from the start endpoint
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let email_finder_result = client
    ///     .get_find_emails_by_name_result("7c1f0b5e9a3d4826b0e5f1a2c3d49687")
    ///     .await?;
    /// for row in email_finder_result.data.iter().flatten() {
    ///     println!("{:?}", row.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_find_emails_by_name_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::EmailFinderResult>, Error<types::Error>> {
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
            operation_id: "get_find_emails_by_name_result",
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

    /// Start find domain by company name.
    ///
    /// Find company domains by company name. Costs 1 credit per domain found.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: task_hash stands in data; meta repeats the input).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: 1 credit per domain found.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v2/company-domain-by-name/start`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartFindDomainByCompanyNameRequest::builder()
    ///     .names(["Müller & Söhne GmbH", "Example Inc"])
    ///     .webhook_url("https://hooks.example.com/snov")
    ///     .build();
    /// let task_started = client.start_find_domain_by_company_name(&body).await?;
    /// println!("{:?}", task_started.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start_find_domain_by_company_name(
        &self,
        body: &types::StartFindDomainByCompanyNameRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
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
            operation_id: "start_find_domain_by_company_name",
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

    /// Get find domain by company name results.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: rows of name and result.domain).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free; startFindDomainByCompanyName is charged.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/company-domain-by-name/result`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .get_find_domain_by_company_name_result("7c1f0b5e9a3d4826b0e5f1a2c3d49687")
    ///     .await?;
    /// for row in response.data.iter().flatten() {
    ///     println!("{:?}", row.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_find_domain_by_company_name_result(
        &self,
        task_hash: &str,
    ) -> Result<
        ResponseValue<types::GetFindDomainByCompanyNameResultResponse>,
        Error<types::Error>,
    > {
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
            operation_id: "get_find_domain_by_company_name_result",
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

    /// Start LinkedIn profile enrichment.
    ///
    /// Enrich LinkedIn profiles by URL. Costs 1 credit per profile retrieved.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: task_hash stands in data; meta repeats the input).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: 1 credit per profile returned.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v2/li-profiles-by-urls/start`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartLinkedInProfileEnrichmentRequest::builder()
    ///     .urls([
    ///         "https://www.linkedin.com/in/zoe-krueger-example",
    ///         "https://www.linkedin.com/in/lukasz-nowak-example",
    ///     ])
    ///     .build();
    /// let task_started = client.start_linked_in_profile_enrichment(&body).await?;
    /// println!("{:?}", task_started.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start_linked_in_profile_enrichment(
        &self,
        body: &types::StartLinkedInProfileEnrichmentRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
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
            operation_id: "start_linked_in_profile_enrichment",
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

    /// Get LinkedIn profile enrichment results.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: rows of url and result; result is an object, or an empty list when nothing was found).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free; startLinkedInProfileEnrichment is charged.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/li-profiles-by-urls/result`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let prospect_list_result = client
    ///     .get_linked_in_profile_enrichment_result("7c1f0b5e9a3d4826b0e5f1a2c3d49687")
    ///     .await?;
    /// for prospect_profile in prospect_list_result.data.iter().flatten() {
    ///     println!("{:?}", prospect_profile.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_linked_in_profile_enrichment_result(
        &self,
        task_hash: &str,
    ) -> Result<ResponseValue<types::ProspectListResult>, Error<types::Error>> {
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
            operation_id: "get_linked_in_profile_enrichment_result",
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

    /// Enrich profile by email.
    ///
    /// Retrieve prospect profile information by email address. Costs 1 credit per request; free if no results are found.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a flat camelCase object with success, an integer id, social, currentJobs and previousJobs).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: 1 credit per request; nothing is charged when nothing is found.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/get-profile-by-email`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::GetProfileByEmailRequest::builder()
    ///     .email("john.doe@example.com")
    ///     .build();
    /// let prospect_profile = client.get_profile_by_email(&body).await?;
    /// println!("{:?}", prospect_profile.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_profile_by_email(
        &self,
        body: &types::GetProfileByEmailRequest,
    ) -> Result<ResponseValue<types::ProspectProfile>, Error<types::Error>> {
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
            operation_id: "get_profile_by_email",
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

    /// Start email verification.
    ///
    /// Initiate async verification of up to 10 email addresses. Returns a task_hash to poll for results.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: task_hash stands in data; meta repeats the input).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: 1 credit per address; sources differ: the reference names no price, the help centre says 1 whatever the outcome, API Evangelist ("API Evangelist's profile of Snov.io") says free when an address cannot be verified.
    /// - Effect: reads; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v2/email-verification/start`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartEmailVerificationRequest::builder()
    ///     .emails(["zoe.krueger@example.com", "hanako.yamada@example.org"])
    ///     .webhook_url("https://hooks.example.com/snov")
    ///     .build();
    /// let task_started = client.start_email_verification(&body).await?;
    /// println!("{:?}", task_started.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start_email_verification(
        &self,
        body: &types::StartEmailVerificationRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<types::Error>> {
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
            operation_id: "start_email_verification",
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

    /// Get email verification results.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: rows of email and result with smtp_status, is_valid_format and other checks; no mx_valid).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free; startEmailVerification is charged.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/email-verification/result`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .get_email_verification_result("7c1f0b5e9a3d4826b0e5f1a2c3d49687")
    ///     .await?;
    /// for row in response.data.iter().flatten() {
    ///     println!("{:?}", row.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_email_verification_result(
        &self,
        task_hash: &str,
    ) -> Result<
        ResponseValue<types::GetEmailVerificationResultResponse>,
        Error<types::Error>,
    > {
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
            operation_id: "get_email_verification_result",
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

    /// List email accounts (free).
    ///
    /// Returns all connected sender email accounts with status information.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: rows have an integer id, valid, suspended, tags and imap; no smtp_status, no imap_status).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/sender-accounts/emails`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.list_email_accounts().await?;
    /// for email_account in response.data.iter().flatten() {
    ///     println!("{:?}", email_account.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_email_accounts(
        &self,
    ) -> Result<ResponseValue<types::ListEmailAccountsResponse>, Error<types::Error>> {
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
            operation_id: "list_email_accounts",
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

    /// Add email account.
    ///
    /// Connect a new sender email account with SMTP/IMAP configuration.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference has delay_type, delay_fixed, delay_from and delay_to where this has delay; timezoneId is an integer).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: wrapped in data; the connection state is in data.smtp.status and data.imap.status).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v2/sender-accounts/emails`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::EmailAccountCreate::builder()
    ///     .sender_name("Lena Berg")
    ///     .email_from("lena.berg@example.com")
    ///     .password(std::env::var("PASSWORD")?)
    ///     .smtp(
    ///         types::EmailAccountCreateSmtp::builder()
    ///             .host("smtp.example.com")
    ///             .port(587)
    ///             .encryption(types::EmailAccountCreateSmtpEncryption::Tls)
    ///             .build(),
    ///     )
    ///     .build();
    /// let email_account = client.add_email_account(&body).await?;
    /// println!("{:?}", email_account.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn add_email_account(
        &self,
        body: &types::EmailAccountCreate,
    ) -> Result<ResponseValue<types::EmailAccount>, Error<types::Error>> {
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
            operation_id: "add_email_account",
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

    /// Update email account.
    ///
    /// Update an existing sender email account configuration.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference has delay_type, delay_fixed, delay_from and delay_to where this has delay, and also takes reply_to, limitation and timezoneId; tags replaces the list).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: wrapped in data, as when an account is added).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Effect: writes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `PATCH` request to `/v2/sender-accounts/emails/{id}`
    ///
    /// Arguments:
    /// - `id`: Email account ID
    /// - `body`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::EmailAccountUpdate::builder()
    ///     .sender_name("Lena Berg")
    ///     .email_from("lena.berg@example.com")
    ///     .build();
    /// let email_account = client.update_email_account("31077", &body).await?;
    /// println!("{:?}", email_account.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn update_email_account(
        &self,
        id: &str,
        body: &types::EmailAccountUpdate,
    ) -> Result<ResponseValue<types::EmailAccount>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v2/sender-accounts/emails/{}", encode_path(id)));
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
            operation_id: "update_email_account",
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

    /// Check sender account status.
    ///
    /// Check SMTP and IMAP connection status for a sender account. Returns pending/valid/invalid status with error messages if applicable.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the account id is an integer in the reference).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: data.smtp and data.imap, each a status and an optional list errors).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/sender-accounts/check-sender-status`
    ///
    /// Arguments:
    /// - `sender_account_id`: ID of the sender account to check
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.check_sender_status("31077").await?;
    /// println!("{:?}", response.imap_error);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn check_sender_status(
        &self,
        sender_account_id: &str,
    ) -> Result<ResponseValue<types::CheckSenderStatusResponse>, Error<types::Error>> {
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
            operation_id: "check_sender_status",
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

    /// List warm-up campaigns.
    ///
    /// Returns a paginated list of all email warm-up campaigns.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Paging: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference has the total in meta.total_items).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: data, success and meta with total_items, page, per_page and total_pages).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Request: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml) (the reference filters by active, paused, completed or error).
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/warm-up`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::ListWarmUpCampaignsParams::new().page(2).per_page(50);
    /// let response = client.list_warm_up_campaigns(&params).await?;
    /// for warm_up_campaign in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", warm_up_campaign.id, warm_up_campaign.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_warm_up_campaigns(
        &self,
        params: &types::ListWarmUpCampaignsParams,
    ) -> Result<ResponseValue<types::ListWarmUpCampaignsResponse>, Error<types::Error>> {
        let types::ListWarmUpCampaignsParams { page, per_page, status } = params;
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
            operation_id: "list_warm_up_campaigns",
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

    /// Create warm-up campaign.
    ///
    /// Create a new email warm-up campaign to improve deliverability scores.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the account id is an integer and the content autogenerated or specific in the reference; reply_rate is 10 to 45).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: only data.id and success).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v2/warm-up`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::WarmUpCampaignCreate::builder()
    ///     .email_account_id("31077")
    ///     .per_day(40)
    ///     .strategy(types::WarmUpCampaignCreateStrategy::Progressive)
    ///     .from(3)
    ///     .build();
    /// let warm_up_campaign = client.create_warm_up_campaign(&body).await?;
    /// println!("{:?} {:?}", warm_up_campaign.id, warm_up_campaign.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_warm_up_campaign(
        &self,
        body: &types::WarmUpCampaignCreate,
    ) -> Result<ResponseValue<types::WarmUpCampaign>, Error<types::Error>> {
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
            operation_id: "create_warm_up_campaign",
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

    /// Get warm-up campaign.
    ///
    /// Retrieve full details of a specific warm-up campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: wrapped in data beside success; 22 fields).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v2/warm-up/{id}`
    ///
    /// Arguments:
    /// - `id`: Campaign ID
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let warm_up_campaign = client.get_warm_up_campaign(90417).await?;
    /// println!("{:?} {:?}", warm_up_campaign.id, warm_up_campaign.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_warm_up_campaign(
        &self,
        id: i64,
    ) -> Result<ResponseValue<types::WarmUpCampaign>, Error<types::Error>> {
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
            operation_id: "get_warm_up_campaign",
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

    /// Update warm-up campaign.
    ///
    /// Update settings of an existing warm-up campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference sets status active, paused, completed or deleted).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: only data.id and success).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Effect: writes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `PATCH` request to `/v2/warm-up/{id}`
    ///
    /// Arguments:
    /// - `id`: Campaign ID
    /// - `body`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::WarmUpCampaignUpdate::builder()
    ///     .status(types::WarmUpCampaignUpdateStatus::Paused)
    ///     .strategy(types::WarmUpCampaignUpdateStrategy::Progressive)
    ///     .build();
    /// let warm_up_campaign = client.update_warm_up_campaign(90417, &body).await?;
    /// println!("{:?} {:?}", warm_up_campaign.id, warm_up_campaign.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn update_warm_up_campaign(
        &self,
        id: i64,
        body: &types::WarmUpCampaignUpdate,
    ) -> Result<ResponseValue<types::WarmUpCampaign>, Error<types::Error>> {
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
            operation_id: "update_warm_up_campaign",
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
    /// Returns all multi-channel outreach campaigns for the user.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v1/get-user-campaigns in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a bare list; the name is in campaign, times are Unix seconds).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/user-campaigns`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.list_campaigns().await?;
    /// for campaign in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", campaign.id, campaign.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_campaigns(
        &self,
    ) -> Result<ResponseValue<types::ListCampaignsResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/user-campaigns"));
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
            operation_id: "list_campaigns",
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

    /// Create campaign.
    ///
    /// Create a new multi-channel outreach campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (POST /v2/campaigns/create in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference takes title, priority, recipients, sequence and more; of these fields it has schedule_id only).
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/create-campaign`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CampaignCreate::builder()
    ///     .name("Spring outreach: DACH")
    ///     .schedule_id(12)
    ///     .sender_account_id("31077")
    ///     .build();
    /// let campaign = client.create_campaign(&body).await?;
    /// println!("{:?} {:?}", campaign.id, campaign.name);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_campaign(
        &self,
        body: &types::CampaignCreate,
    ) -> Result<ResponseValue<types::Campaign>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/create-campaign"));
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
            operation_id: "create_campaign",
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

    /// Get campaign.
    ///
    /// Retrieve details of a specific campaign by ID.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/campaigns/{campaign_id} in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: success and data).
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/campaign/{id}`
    ///
    /// Arguments:
    /// - `id`: Campaign ID
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let campaign = client.get_campaign(48213).await?;
    /// println!("{:?} {:?}", campaign.id, campaign.name);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_campaign(
        &self,
        id: i64,
    ) -> Result<ResponseValue<types::Campaign>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v1/campaign/{}", encode_path(& id.to_string())));
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
            operation_id: "get_campaign",
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

    /// Update campaign.
    ///
    /// Update an existing campaign's settings.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (PATCH /v2/campaigns/{campaign_id} in the reference). The builder's `path` replaces it.
    /// - Method: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (PATCH in the reference, a partial update).
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference takes a partial update of the fields of its campaign).
    /// - Effect: writes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `PUT` request to `/v1/campaign/{id}`
    ///
    /// Arguments:
    /// - `id`: Campaign ID
    /// - `body`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CampaignCreate::builder()
    ///     .name("Spring outreach: DACH and Benelux")
    ///     .schedule_id(12)
    ///     .sender_account_id("31077")
    ///     .build();
    /// let campaign = client.update_campaign(48213, &body).await?;
    /// println!("{:?} {:?}", campaign.id, campaign.name);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn update_campaign(
        &self,
        id: i64,
        body: &types::CampaignCreate,
    ) -> Result<ResponseValue<types::Campaign>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v1/campaign/{}", encode_path(& id.to_string())));
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
            operation_id: "update_campaign",
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

    /// Delete campaign.
    ///
    /// Permanently delete a campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (DELETE /v2/campaigns/{campaign_id} in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference refuses while the campaign is active, paused or scheduled).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a body with success, not an empty 204).
    /// - Effect: deletes; safe to retry.
    /// - Documented success status: 204.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `DELETE` request to `/v1/campaign/{id}`
    ///
    /// Arguments:
    /// - `id`: Campaign ID
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// client.delete_campaign(48213).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn delete_campaign(
        &self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v1/campaign/{}", encode_path(& id.to_string())));
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
            operation_id: "delete_campaign",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Change campaign state.
    ///
    /// Start, pause, or stop a campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (POST /v2/campaigns/{campaign_id}/action in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference takes action: start, pause, resume, complete or archived).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: success, and a list errors on failure).
    /// - Cost: free.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/campaign/{id}/state`
    ///
    /// Arguments:
    /// - `id`: Campaign ID
    /// - `body`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ChangeCampaignStateRequest::builder()
    ///     .state(types::ChangeCampaignStateRequestState::Pause)
    ///     .build();
    /// let campaign = client.change_campaign_state(48213, &body).await?;
    /// println!("{:?} {:?}", campaign.id, campaign.name);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn change_campaign_state(
        &self,
        id: i64,
        body: &types::ChangeCampaignStateRequest,
    ) -> Result<ResponseValue<types::Campaign>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v1/campaign/{}/state", encode_path(& id.to_string())));
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
            operation_id: "change_campaign_state",
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

    /// List email schedules.
    ///
    /// Returns all available email send schedules.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/campaigns/schedules in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: rows also have timezone and days).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/email-schedules`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.list_email_schedules().await?;
    /// for row in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", row.id, row.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_email_schedules(
        &self,
    ) -> Result<ResponseValue<types::ListEmailSchedulesResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/email-schedules"));
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
            operation_id: "list_email_schedules",
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

    /// Create email step content.
    ///
    /// Create content for a campaign email step.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (POST /v2/campaigns/{campaign_id}/steps/{step_id}/content/create in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference takes content_id, subject, body, plain_text and usage (active or pause)).
    /// - Cost: free.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/email-step-content`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::EmailStepContent::builder()
    ///     .campaign_id(48213)
    ///     .subject("Quick question, {{first_name}}")
    ///     .build();
    /// let email_step_content = client.create_email_step_content(&body).await?;
    /// println!("{:?}", email_step_content.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_email_step_content(
        &self,
        body: &types::EmailStepContent,
    ) -> Result<ResponseValue<types::EmailStepContent>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/email-step-content"));
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
            operation_id: "create_email_step_content",
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

    /// Get email step content.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id} in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: data with id, subject, body, plain_text and usage).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/email-step-content/{id}`
    ///
    /// Arguments:
    /// - `id`: Resource ID
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let email_step_content = client.get_email_step_content(66120).await?;
    /// println!("{:?}", email_step_content.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_email_step_content(
        &self,
        id: i64,
    ) -> Result<ResponseValue<types::EmailStepContent>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!("/v1/email-step-content/{}", encode_path(& id.to_string())),
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
            operation_id: "get_email_step_content",
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

    /// Update email step content.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (PATCH /v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id} in the reference). The builder's `path` replaces it.
    /// - Method: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (PATCH in the reference, a partial update).
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference takes a partial update).
    /// - Cost: free.
    /// - Effect: writes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `PUT` request to `/v1/email-step-content/{id}`
    ///
    /// Arguments:
    /// - `id`: Resource ID
    /// - `body`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::EmailStepContent::builder().id(66120).campaign_id(48213).build();
    /// let email_step_content = client.update_email_step_content(66120, &body).await?;
    /// println!("{:?}", email_step_content.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn update_email_step_content(
        &self,
        id: i64,
        body: &types::EmailStepContent,
    ) -> Result<ResponseValue<types::EmailStepContent>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!("/v1/email-step-content/{}", encode_path(& id.to_string())),
            );
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
            operation_id: "update_email_step_content",
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

    /// Delete email step content.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (DELETE /v2/campaigns/{campaign_id}/steps/{step_id}/content/{content_id} in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference refuses the last block of a step).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a body with data.success, not an empty 204).
    /// - Cost: free.
    /// - Effect: deletes; safe to retry.
    /// - Documented success status: 204.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `DELETE` request to `/v1/email-step-content/{id}`
    ///
    /// Arguments:
    /// - `id`: Resource ID
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// client.delete_email_step_content(66120).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn delete_email_step_content(
        &self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<types::Error>> {
        let url = self
            .inner
            .url(
                format_args!("/v1/email-step-content/{}", encode_path(& id.to_string())),
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
            operation_id: "delete_email_step_content",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Check recipient status.
    ///
    /// Check the campaign status of a specific recipient.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/campaigns/{campaign_id}/recipient in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference takes emails[], 1 to 100).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: rows of email, exist and a status that may be null).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/recipient-status`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.get_recipient_status(48213, "zoe.krueger@example.com").await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_recipient_status(
        &self,
        campaign_id: i64,
        email: &str,
    ) -> Result<ResponseValue<types::GetRecipientStatusResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/recipient-status"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .query(&crm_runtime::client::QueryParam::new("email", &email))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_recipient_status",
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

    /// Change recipient status.
    ///
    /// Update the campaign status of a recipient.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (POST /v1/change-recipient-status in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference has the values Active, Paused and Unsubscribed).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a body with success).
    /// - Cost: free.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/recipient-status`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ChangeRecipientStatusRequest::builder()
    ///     .campaign_id(48213)
    ///     .email("zoe.krueger@example.com")
    ///     .status("Unsubscribed")
    ///     .build();
    /// client.change_recipient_status(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn change_recipient_status(
        &self,
        body: &types::ChangeRecipientStatusRequest,
    ) -> Result<ResponseValue<()>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/recipient-status"));
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
            operation_id: "change_recipient_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List completed prospects.
    ///
    /// Returns prospects who have completed all campaign steps.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v1/prospect-finished in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (campaignId in the reference).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a bare list of id, prospectId, userName, userEmail, campaign and hash).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/finished-prospects`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.list_finished_prospects(48213).await?;
    /// for prospect in response.data.iter().flatten() {
    ///     println!("{:?}", prospect.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_finished_prospects(
        &self,
        campaign_id: i64,
    ) -> Result<
        ResponseValue<types::ListFinishedProspectsResponse>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/v1/finished-prospects"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "list_finished_prospects",
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

    /// Add to do-not-email list.
    ///
    /// Add email addresses to a do-not-email suppression list.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference takes items (addresses or domains) and listId).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Response: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml) (in the reference: a list of success and data.duplicates).
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/do-not-email-list`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::AddToDoNotEmailListRequest::builder()
    ///     .emails(["j.alvarez@example.com", "info@example.net"])
    ///     .list_id(204)
    ///     .build();
    /// client.add_to_do_not_email_list(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn add_to_do_not_email_list(
        &self,
        body: &types::AddToDoNotEmailListRequest,
    ) -> Result<ResponseValue<()>, Error<types::Error>> {
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
            operation_id: "add_to_do_not_email_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List do-not-email lists.
    ///
    /// Returns all do-not-email suppression lists for the account.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/blacklists in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: data rows of id, name, owner and total).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/do-not-email-lists`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.list_do_not_email_lists().await?;
    /// for row in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", row.id, row.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_do_not_email_lists(
        &self,
    ) -> Result<ResponseValue<types::ListDoNotEmailListsResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/do-not-email-lists"));
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
            operation_id: "list_do_not_email_lists",
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

    /// Get campaign analytics.
    ///
    /// Returns aggregate analytics data for a campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/statistics/campaign-analytics in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference requires date_from and date_to; campaign_id is an optional list).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a flat object of 45 fields; rates are percent strings).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/campaign-analytics`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let campaign_analytics = client.get_campaign_analytics(48213).await?;
    /// println!("{:?}", campaign_analytics.bounced);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_campaign_analytics(
        &self,
        campaign_id: i64,
    ) -> Result<ResponseValue<types::CampaignAnalytics>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/campaign-analytics"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_campaign_analytics",
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

    /// Get campaign progress.
    ///
    /// Returns progress statistics for a running campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/campaigns/{campaign_id}/progress in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: status, unfinished and progress, a percent string).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/campaign-progress`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.get_campaign_progress(48213).await?;
    /// println!("{:?}", response.finished);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_campaign_progress(
        &self,
        campaign_id: i64,
    ) -> Result<ResponseValue<types::GetCampaignProgressResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/campaign-progress"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_campaign_progress",
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

    /// Get recipients activity report.
    ///
    /// Returns detailed activity report for campaign recipients.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/campaigns/{campaignId}/recipients-activity in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference requires dateFrom and dateTo (31 days at most), and has offset and limit).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: event rows, and pagination with total, offset, limit and has_more).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/campaign-recipients-activity`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.get_campaign_recipients_activity(48213).await?;
    /// for recipient_activity in response.data.iter().flatten() {
    ///     println!("{:?}", recipient_activity.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_campaign_recipients_activity(
        &self,
        campaign_id: i64,
    ) -> Result<
        ResponseValue<types::GetCampaignRecipientsActivityResponse>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/v1/campaign-recipients-activity"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_campaign_recipients_activity",
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

    /// Get sent emails.
    ///
    /// Returns list of emails sent in a campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (campaignId in the reference, and offset).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a bare list, up to 10,000 rows, of sentDate, userName, userEmail, campaign, hash and id).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/emails-sent`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.get_sent_emails(48213).await?;
    /// for sent_email in response.data.iter().flatten() {
    ///     println!("{:?}", sent_email.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_sent_emails(
        &self,
        campaign_id: i64,
    ) -> Result<ResponseValue<types::GetSentEmailsResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/emails-sent"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_sent_emails",
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

    /// Get campaign opens.
    ///
    /// Returns email open events for a campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v1/get-emails-opened in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (campaignId in the reference, and offset).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a bare list of event objects).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/emails-opens`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.get_campaign_opens(48213).await?;
    /// for email_event in response.data.iter().flatten() {
    ///     println!("{:?}", email_event.occurred_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_campaign_opens(
        &self,
        campaign_id: i64,
    ) -> Result<ResponseValue<types::GetCampaignOpensResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/emails-opens"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_campaign_opens",
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

    /// Get campaign link clicks.
    ///
    /// Returns link click events for a campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v1/get-emails-clicked in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (campaignId in the reference, and offset).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a bare list of event objects).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/emails-clicks`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.get_campaign_clicks(48213).await?;
    /// for email_event in response.data.iter().flatten() {
    ///     println!("{:?}", email_event.occurred_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_campaign_clicks(
        &self,
        campaign_id: i64,
    ) -> Result<ResponseValue<types::GetCampaignClicksResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/emails-clicks"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_campaign_clicks",
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

    /// Get all campaign replies.
    ///
    /// Returns all reply events across all email steps in a campaign.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/campaigns/{campaign_id}/all-replies in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: e-mail and LinkedIn replies, each with replyType, receivedAt and replies).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/campaign-replies`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.get_campaign_replies(48213).await?;
    /// for email_reply in response.data.iter().flatten() {
    ///     println!("{:?}", email_reply.replied_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_campaign_replies(
        &self,
        campaign_id: i64,
    ) -> Result<ResponseValue<types::GetCampaignRepliesResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/campaign-replies"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_campaign_replies",
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

    /// Get campaign email replies.
    ///
    /// Returns reply events scoped to a specific email step.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v1/get-emails-replies in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (campaignId in the reference, and offset; the whole campaign, no filter by step).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a bare list).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/campaign-email-replies`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.get_campaign_email_replies(48213).await?;
    /// for email_reply in response.data.iter().flatten() {
    ///     println!("{:?}", email_reply.replied_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_campaign_email_replies(
        &self,
        campaign_id: i64,
    ) -> Result<
        ResponseValue<types::GetCampaignEmailRepliesResponse>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/v1/campaign-email-replies"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_campaign_email_replies",
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

    /// Add prospect to list.
    ///
    /// Add a new prospect record to a prospect list.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (POST /v1/add-prospect-to-list in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (camelCase names in the reference, listId required).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: success, id, added and updated).
    /// - Cost: free.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/add-prospect`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectCreate::builder()
    ///     .email("zoe.krueger@example.com")
    ///     .first_name("Zoë")
    ///     .last_name("Krüger")
    ///     .list_id(7719)
    ///     .build();
    /// let prospect = client.add_prospect(&body).await?;
    /// println!("{:?}", prospect.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn add_prospect(
        &self,
        body: &types::ProspectCreate,
    ) -> Result<ResponseValue<types::Prospect>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/add-prospect"));
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
            operation_id: "add_prospect",
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

    /// Find prospect by ID.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (POST /v1/get-prospect-by-id in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: success and data).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/find-prospect-by-id`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::FindProspectByIdRequest::builder().id("514900271").build();
    /// let prospect = client.find_prospect_by_id(&body).await?;
    /// println!("{:?}", prospect.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn find_prospect_by_id(
        &self,
        body: &types::FindProspectByIdRequest,
    ) -> Result<ResponseValue<types::Prospect>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/find-prospect-by-id"));
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
            operation_id: "find_prospect_by_id",
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

    /// Find prospect by email.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (POST /v1/get-prospects-by-email in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: success and a list in data, not one prospect).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/find-prospect-by-email`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::FindProspectByEmailRequest::builder()
    ///     .email("hanako.yamada@example.org")
    ///     .build();
    /// let prospect = client.find_prospect_by_email(&body).await?;
    /// println!("{:?}", prospect.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn find_prospect_by_email(
        &self,
        body: &types::FindProspectByEmailRequest,
    ) -> Result<ResponseValue<types::Prospect>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/find-prospect-by-email"));
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
            operation_id: "find_prospect_by_email",
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

    /// Get prospect custom fields.
    ///
    /// Returns all custom fields defined for prospects.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a bare list of key, label, required and type).
    /// - Path: confirmed; the vendor's own reference has this method and path.
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/prospect-custom-fields`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.get_prospect_custom_fields().await?;
    /// for row in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", row.id, row.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_prospect_custom_fields(
        &self,
    ) -> Result<
        ResponseValue<types::GetProspectCustomFieldsResponse>,
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
            operation_id: "get_prospect_custom_fields",
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
    /// Returns all prospect lists for the user.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v1/get-user-lists in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a bare list of id, name, contacts, isDeleted and dates).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/user-lists`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.list_prospect_lists().await?;
    /// for prospect_list in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", prospect_list.id, prospect_list.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_prospect_lists(
        &self,
    ) -> Result<ResponseValue<types::ListProspectListsResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/user-lists"));
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
            operation_id: "list_prospect_lists",
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

    /// View prospects in list.
    ///
    /// Returns prospects belonging to a specific prospect list.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (POST /v1/prospect-list in the reference). The builder's `path` replaces it.
    /// - Paging: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference has no total in the response, and perPage up to 5000).
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (listId, page and perPage (up to 5000) in the reference).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: success, list and prospects; no total).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/view-prospects-in-list`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ViewProspectsInListRequest::builder()
    ///     .list_id(7719)
    ///     .page(1)
    ///     .build();
    /// let response = client.view_prospects_in_list(&body).await?;
    /// for prospect in response.data.iter().flatten() {
    ///     println!("{:?}", prospect.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn view_prospects_in_list(
        &self,
        body: &types::ViewProspectsInListRequest,
    ) -> Result<ResponseValue<types::ViewProspectsInListResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/view-prospects-in-list"));
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
            operation_id: "view_prospects_in_list",
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

    /// Create prospect list.
    ///
    /// Create a new prospect list.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (POST /v1/lists in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a list of success and data.id).
    /// - Cost: free.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/create-prospect-list`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CreateProspectListRequest::builder()
    ///     .name("Clients français")
    ///     .build();
    /// let prospect_list = client.create_prospect_list(&body).await?;
    /// println!("{:?} {:?}", prospect_list.id, prospect_list.name);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_prospect_list(
        &self,
        body: &types::CreateProspectListRequest,
    ) -> Result<ResponseValue<types::ProspectList>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/create-prospect-list"));
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
            operation_id: "create_prospect_list",
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

    /// List pipelines.
    ///
    /// Returns all CRM pipelines for the account.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/pipelines in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: data rows also have deals_count, deals_value and created_at).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/pipelines`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.list_pipelines().await?;
    /// for pipeline in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", pipeline.id, pipeline.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_pipelines(
        &self,
    ) -> Result<ResponseValue<types::ListPipelinesResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/pipelines"));
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
            operation_id: "list_pipelines",
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

    /// List pipeline stages.
    ///
    /// Returns all stages within CRM pipelines.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/pipelines/{pipeline_id}/stages in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: data rows have order where this has position, and deals_count and deals_value).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/pipeline-stages`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::ListPipelineStagesParams::new().pipeline_id(5);
    /// let response = client.list_pipeline_stages(&params).await?;
    /// for pipeline_stage in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", pipeline_stage.id, pipeline_stage.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_pipeline_stages(
        &self,
        params: &types::ListPipelineStagesParams,
    ) -> Result<ResponseValue<types::ListPipelineStagesResponse>, Error<types::Error>> {
        let types::ListPipelineStagesParams { pipeline_id } = params;
        let url = self.inner.url(format_args!("/v1/pipeline-stages"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("pipeline_id", &pipeline_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "list_pipeline_stages",
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

    /// Check user balance.
    ///
    /// Returns the current credit balance and usage information for the account.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v1/get-balance in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: success and data; balance is a decimal string, used and total do not exist).
    /// - Cost: free.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/user-balance`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.get_user_balance().await?;
    /// println!("{:?}", response.balance);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_user_balance(
        &self,
    ) -> Result<ResponseValue<types::GetUserBalanceResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/user-balance"));
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
            operation_id: "get_user_balance",
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
    /// Returns all webhook subscriptions for the account.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (GET /v2/webhooks in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: each row is wrapped once more in data; meta has webhooks_count and user_id).
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `GET` request to `/v1/webhooks`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.list_webhooks().await?;
    /// for webhook in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", webhook.id, webhook.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_webhooks(
        &self,
    ) -> Result<ResponseValue<types::ListWebhooksResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/webhooks"));
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
            operation_id: "list_webhooks",
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

    /// Add webhook.
    ///
    /// Create a new webhook subscription for real-time event notifications.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (POST /v2/webhooks in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference takes event_object, event_action and endpoint_url).
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: data and meta).
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `POST` request to `/v1/webhooks`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::WebhookCreate::builder()
    ///     .url("https://hooks.example.com/snov")
    ///     .event("campaign_reply.received")
    ///     .status(types::WebhookCreateStatus::Active)
    ///     .build();
    /// let webhook = client.add_webhook(&body).await?;
    /// println!("{:?} {:?}", webhook.id, webhook.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn add_webhook(
        &self,
        body: &types::WebhookCreate,
    ) -> Result<ResponseValue<types::Webhook>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/v1/webhooks"));
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
            operation_id: "add_webhook",
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

    /// Update webhook.
    ///
    /// Update an existing webhook subscription (e.g. change status or URL).
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (PUT /v2/webhooks/{webhook_id} in the reference). The builder's `path` replaces it.
    /// - Request: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (the reference changes the status only: active or deactivated).
    /// - Effect: writes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `PUT` request to `/v1/webhooks/{id}`
    ///
    /// Arguments:
    /// - `id`: Resource ID
    /// - `body`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::WebhookCreate::builder()
    ///     .url("https://hooks.example.com/snov")
    ///     .event("campaign_reply.received")
    ///     .status(types::WebhookCreateStatus::Inactive)
    ///     .build();
    /// let webhook = client.update_webhook(3301, &body).await?;
    /// println!("{:?} {:?}", webhook.id, webhook.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn update_webhook(
        &self,
        id: i64,
        body: &types::WebhookCreate,
    ) -> Result<ResponseValue<types::Webhook>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v1/webhooks/{}", encode_path(& id.to_string())));
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
            operation_id: "update_webhook",
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

    /// Delete webhook.
    ///
    /// Remove a webhook subscription.
    ///
    /// - Trust: **contradicted**; the vendor's own reference says otherwise.
    /// - Path: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (DELETE /v2/webhooks/{webhook_id} in the reference). The builder's `path` replaces it.
    /// - Response: **contradicted** by [Snov.io API reference (read in its Portuguese edition, https://snov.io/br/api, state of 2026-09-16)](https://snov.io/api) (in the reference: a body with data.success, not an empty 204).
    /// - Effect: deletes; safe to retry.
    /// - Documented success status: 204.
    /// - Source: [OpenAPI document 'Snov.io API' 2.0 by API Evangelist, as provided](https://github.com/api-evangelist/snov-io/blob/257645ddd19feacde9ff7a6f83dcf0bbd2db0f2c/openapi/snov-io-openapi.yml).
    ///
    /// Sends a `DELETE` request to `/v1/webhooks/{id}`
    ///
    /// Arguments:
    /// - `id`: Resource ID
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// client.delete_webhook(3301).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn delete_webhook(
        &self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/v1/webhooks/{}", encode_path(& id.to_string())));
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
            operation_id: "delete_webhook",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }
}

/// Lists as streams, and jobs to wait for.
#[allow(clippy::clone_on_copy, clippy::redundant_locals)]
impl Client {
    /// Starts a job with [`start_domain_search`](Self::start_domain_search) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`domain_search_job_from`](Self::domain_search_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`start_domain_search`](Self::start_domain_search), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartDomainSearchRequest::builder().domain("example.com").build();
    /// let job = client.domain_search_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.company_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn domain_search_job(
        &self,
        body: &types::StartDomainSearchRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::DomainSearchResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.start_domain_search(body).await?;
        let table = &super::provided_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[1], &started)?;
        ::std::result::Result::Ok(self.domain_search_job_from(hash))
    }

    /// A job that [`domain_search_job`](Self::domain_search_job) or [`start_domain_search`](Self::start_domain_search) started before, by its id. Each poll calls [`get_domain_search_result`](Self::get_domain_search_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.domain_search_job_from("7c1f0b5e9a3d4826b0e5f1a2c3d49687");
    /// let result = job.wait(&Polling::new()).await?;
    /// if let Some(data) = &result.data {
    ///     println!("{:?}", data.company_name);
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
            &super::provided_operations::API.operations[2],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.get_domain_search_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`start_domain_prospect_search`](Self::start_domain_prospect_search) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`domain_prospect_search_job_from`](Self::domain_prospect_search_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`start_domain_prospect_search`](Self::start_domain_prospect_search), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartDomainProspectSearchRequest::builder()
    ///     .domain("example.com")
    ///     .build();
    /// let job = client.domain_prospect_search_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for prospect_profile in result.data.iter().flatten() {
    ///     println!("{:?}", prospect_profile.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn domain_prospect_search_job(
        &self,
        body: &types::StartDomainProspectSearchRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::ProspectListResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.start_domain_prospect_search(body).await?;
        let table = &super::provided_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[3], &started)?;
        ::std::result::Result::Ok(self.domain_prospect_search_job_from(hash))
    }

    /// A job that [`domain_prospect_search_job`](Self::domain_prospect_search_job) or [`start_domain_prospect_search`](Self::start_domain_prospect_search) started before, by its id. Each poll calls [`get_domain_prospect_search_result`](Self::get_domain_prospect_search_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.domain_prospect_search_job_from("7c1f0b5e9a3d4826b0e5f1a2c3d49687");
    /// let result = job.wait(&Polling::new()).await?;
    /// for prospect_profile in result.data.iter().flatten() {
    ///     println!("{:?}", prospect_profile.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn domain_prospect_search_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::ProspectListResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::provided_operations::API.operations[4],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.get_domain_prospect_search_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`start_domain_emails_search`](Self::start_domain_emails_search) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`domain_emails_search_job_from`](Self::domain_emails_search_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`start_domain_emails_search`](Self::start_domain_emails_search), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartDomainEmailsSearchRequest::builder()
    ///     .domain("example.com")
    ///     .build();
    /// let job = client.domain_emails_search_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for row in result.data.iter().flatten() {
    ///     println!("{:?}", row.confidence);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn domain_emails_search_job(
        &self,
        body: &types::StartDomainEmailsSearchRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::EmailListResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.start_domain_emails_search(body).await?;
        let table = &super::provided_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[5], &started)?;
        ::std::result::Result::Ok(self.domain_emails_search_job_from(hash))
    }

    /// A job that [`domain_emails_search_job`](Self::domain_emails_search_job) or [`start_domain_emails_search`](Self::start_domain_emails_search) started before, by its id. Each poll calls [`get_domain_emails_search_result`](Self::get_domain_emails_search_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.domain_emails_search_job_from("7c1f0b5e9a3d4826b0e5f1a2c3d49687");
    /// let result = job.wait(&Polling::new()).await?;
    /// for row in result.data.iter().flatten() {
    ///     println!("{:?}", row.confidence);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn domain_emails_search_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::EmailListResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::provided_operations::API.operations[6],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.get_domain_emails_search_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`start_generic_contacts_search`](Self::start_generic_contacts_search) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`generic_contacts_search_job_from`](Self::generic_contacts_search_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`start_generic_contacts_search`](Self::start_generic_contacts_search), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartGenericContactsSearchRequest::builder()
    ///     .domain("example.com")
    ///     .build();
    /// let job = client.generic_contacts_search_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for row in result.data.iter().flatten() {
    ///     println!("{:?}", row.confidence);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn generic_contacts_search_job(
        &self,
        body: &types::StartGenericContactsSearchRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::EmailListResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.start_generic_contacts_search(body).await?;
        let table = &super::provided_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[7], &started)?;
        ::std::result::Result::Ok(self.generic_contacts_search_job_from(hash))
    }

    /// A job that [`generic_contacts_search_job`](Self::generic_contacts_search_job) or [`start_generic_contacts_search`](Self::start_generic_contacts_search) started before, by its id. Each poll calls [`get_generic_contacts_search_result`](Self::get_generic_contacts_search_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client
    ///     .generic_contacts_search_job_from("7c1f0b5e9a3d4826b0e5f1a2c3d49687");
    /// let result = job.wait(&Polling::new()).await?;
    /// for row in result.data.iter().flatten() {
    ///     println!("{:?}", row.confidence);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn generic_contacts_search_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::EmailListResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::provided_operations::API.operations[8],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.get_generic_contacts_search_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`start_find_emails_by_name`](Self::start_find_emails_by_name) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`find_emails_by_name_job_from`](Self::find_emails_by_name_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`start_find_emails_by_name`](Self::start_find_emails_by_name), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartFindEmailsByNameRequest::builder()
    ///     .rows([
    ///         types::StartFindEmailsByNameRequestRowsItem::builder()
    ///             .first_name("Zoë")
    ///             .last_name("Krüger")
    ///             .domain("example.com")
    ///             .build(),
    ///     ])
    ///     .build();
    /// let job = client.find_emails_by_name_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for row in result.data.iter().flatten() {
    ///     println!("{:?}", row.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn find_emails_by_name_job(
        &self,
        body: &types::StartFindEmailsByNameRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::EmailFinderResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.start_find_emails_by_name(body).await?;
        let table = &super::provided_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[10], &started)?;
        ::std::result::Result::Ok(self.find_emails_by_name_job_from(hash))
    }

    /// A job that [`find_emails_by_name_job`](Self::find_emails_by_name_job) or [`start_find_emails_by_name`](Self::start_find_emails_by_name) started before, by its id. Each poll calls [`get_find_emails_by_name_result`](Self::get_find_emails_by_name_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.find_emails_by_name_job_from("7c1f0b5e9a3d4826b0e5f1a2c3d49687");
    /// let result = job.wait(&Polling::new()).await?;
    /// for row in result.data.iter().flatten() {
    ///     println!("{:?}", row.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_emails_by_name_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::EmailFinderResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::provided_operations::API.operations[11],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.get_find_emails_by_name_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`start_find_domain_by_company_name`](Self::start_find_domain_by_company_name) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`find_domain_by_company_name_job_from`](Self::find_domain_by_company_name_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`start_find_domain_by_company_name`](Self::start_find_domain_by_company_name), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartFindDomainByCompanyNameRequest::builder()
    ///     .names(["Müller & Söhne GmbH", "Example Inc"])
    ///     .build();
    /// let job = client.find_domain_by_company_name_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for row in result.data.iter().flatten() {
    ///     println!("{:?}", row.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn find_domain_by_company_name_job(
        &self,
        body: &types::StartFindDomainByCompanyNameRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<
            types::GetFindDomainByCompanyNameResultResponse,
            types::Error,
        >,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.start_find_domain_by_company_name(body).await?;
        let table = &super::provided_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[12], &started)?;
        ::std::result::Result::Ok(self.find_domain_by_company_name_job_from(hash))
    }

    /// A job that [`find_domain_by_company_name_job`](Self::find_domain_by_company_name_job) or [`start_find_domain_by_company_name`](Self::start_find_domain_by_company_name) started before, by its id. Each poll calls [`get_find_domain_by_company_name_result`](Self::get_find_domain_by_company_name_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client
    ///     .find_domain_by_company_name_job_from("7c1f0b5e9a3d4826b0e5f1a2c3d49687");
    /// let result = job.wait(&Polling::new()).await?;
    /// for row in result.data.iter().flatten() {
    ///     println!("{:?}", row.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_domain_by_company_name_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<
        types::GetFindDomainByCompanyNameResultResponse,
        types::Error,
    > {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::provided_operations::API.operations[13],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.get_find_domain_by_company_name_result(&hash).await }
            },
        )
    }

    /// Starts a job with [`start_linked_in_profile_enrichment`](Self::start_linked_in_profile_enrichment) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`linked_in_profile_enrichment_job_from`](Self::linked_in_profile_enrichment_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`start_linked_in_profile_enrichment`](Self::start_linked_in_profile_enrichment), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartLinkedInProfileEnrichmentRequest::builder()
    ///     .urls([
    ///         "https://www.linkedin.com/in/zoe-krueger-example",
    ///         "https://www.linkedin.com/in/lukasz-nowak-example",
    ///     ])
    ///     .build();
    /// let job = client.linked_in_profile_enrichment_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for prospect_profile in result.data.iter().flatten() {
    ///     println!("{:?}", prospect_profile.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn linked_in_profile_enrichment_job(
        &self,
        body: &types::StartLinkedInProfileEnrichmentRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<types::ProspectListResult, types::Error>,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.start_linked_in_profile_enrichment(body).await?;
        let table = &super::provided_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[14], &started)?;
        ::std::result::Result::Ok(self.linked_in_profile_enrichment_job_from(hash))
    }

    /// A job that [`linked_in_profile_enrichment_job`](Self::linked_in_profile_enrichment_job) or [`start_linked_in_profile_enrichment`](Self::start_linked_in_profile_enrichment) started before, by its id. Each poll calls [`get_linked_in_profile_enrichment_result`](Self::get_linked_in_profile_enrichment_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client
    ///     .linked_in_profile_enrichment_job_from("7c1f0b5e9a3d4826b0e5f1a2c3d49687");
    /// let result = job.wait(&Polling::new()).await?;
    /// for prospect_profile in result.data.iter().flatten() {
    ///     println!("{:?}", prospect_profile.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn linked_in_profile_enrichment_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<types::ProspectListResult, types::Error> {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::provided_operations::API.operations[15],
            hash,
            move |hash| {
                let client = client.clone();
                async move {
                    client.get_linked_in_profile_enrichment_result(&hash).await
                }
            },
        )
    }

    /// Starts a job with [`start_email_verification`](Self::start_email_verification) and returns it. Call `wait` on it for the result.
    ///
    /// The job is started only once, even if waiting fails. To resume it by its id, use [`email_verification_job_from`](Self::email_verification_job_from).
    ///
    /// # Errors
    ///
    /// The errors of [`start_email_verification`](Self::start_email_verification), and an error if its response has no id of the job. In that case the job has started and may have been charged.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StartEmailVerificationRequest::builder()
    ///     .emails(["zoe.krueger@example.com", "hanako.yamada@example.org"])
    ///     .build();
    /// let job = client.email_verification_job(&body).await?;
    /// let result = job.wait(&Polling::new()).await?;
    /// for row in result.data.iter().flatten() {
    ///     println!("{:?}", row.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn email_verification_job(
        &self,
        body: &types::StartEmailVerificationRequest,
    ) -> Result<
        ::crm_runtime::tasks::Job<
            types::GetEmailVerificationResultResponse,
            types::Error,
        >,
        Error<types::Error>,
    > {
        let client = self.keep_raw();
        let started = client.start_email_verification(body).await?;
        let table = &super::provided_operations::API;
        let hash = ::crm_runtime::tasks::job_id(table, &table.operations[17], &started)?;
        ::std::result::Result::Ok(self.email_verification_job_from(hash))
    }

    /// A job that [`email_verification_job`](Self::email_verification_job) or [`start_email_verification`](Self::start_email_verification) started before, by its id. Each poll calls [`get_email_verification_result`](Self::get_email_verification_result).
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Polling;
    /// use crm_snov::provided::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let job = client.email_verification_job_from("7c1f0b5e9a3d4826b0e5f1a2c3d49687");
    /// let result = job.wait(&Polling::new()).await?;
    /// for row in result.data.iter().flatten() {
    ///     println!("{:?}", row.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn email_verification_job_from(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> ::crm_runtime::tasks::Job<
        types::GetEmailVerificationResultResponse,
        types::Error,
    > {
        let client = self.keep_raw();
        ::crm_runtime::tasks::Job::new(
            &super::provided_operations::API.operations[18],
            hash,
            move |hash| {
                let client = client.clone();
                async move { client.get_email_verification_result(&hash).await }
            },
        )
    }

    /// The rows of [`list_warm_up_campaigns`](Self::list_warm_up_campaigns), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 20 rows. Only these page sizes are accepted: 20, 50, 100. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Plan;
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::ListWarmUpCampaignsParams::new().status("active");
    /// let mut rows = client.list_warm_up_campaigns_stream(&params, Plan::new());
    /// while let Some(warm_up_campaign) = rows.try_next().await? {
    ///     println!("{:?} {:?}", warm_up_campaign.id, warm_up_campaign.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_warm_up_campaigns_stream(
        &self,
        params: &types::ListWarmUpCampaignsParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::WarmUpCampaign, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(&super::provided_operations::API.operations[23], params.per_page);
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
                        let response = client
                            .list_warm_up_campaigns(&params)
                            .await?
                            .into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::provided_operations::API,
                            &super::provided_operations::API.operations[23],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.total.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let page = ::crm_runtime::paging::Page::new(
                                response.data.unwrap_or_default(),
                            )
                            .fingerprint_by(|row: &types::WarmUpCampaign| {
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
            .of(&super::provided_operations::API, "list_warm_up_campaigns")
    }

    /// The rows of [`view_prospects_in_list`](Self::view_prospects_in_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 20 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_snov::Plan;
    /// use crm_snov::provided::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ViewProspectsInListRequest::builder()
    ///     .list_id(7719)
    ///     .page(1)
    ///     .build();
    /// let mut rows = client.view_prospects_in_list_stream(&body, Plan::new());
    /// while let Some(prospect) = rows.try_next().await? {
    ///     println!("{:?}", prospect.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn view_prospects_in_list_stream(
        &self,
        body: &types::ViewProspectsInListRequest,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::Prospect, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::provided_operations::API.operations[56],
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
                        let response = client
                            .view_prospects_in_list(&body)
                            .await?
                            .into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::provided_operations::API,
                            &super::provided_operations::API.operations[56],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.total.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let page = ::crm_runtime::paging::Page::new(
                                response.data.unwrap_or_default(),
                            )
                            .fingerprint_by(|row: &types::Prospect| row.id.as_ref())
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
            .of(&super::provided_operations::API, "view_prospects_in_list")
    }

    #[inline]
    fn keep_raw(&self) -> Self {
        Self {
            inner: self.inner.keep_raw(),
            ..self.clone()
        }
    }
}

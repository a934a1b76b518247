// @generated from specs/lunarsend/v2.yaml by `cargo xtask generate lunarsend`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crm_runtime::client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// A value, or null for none.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[serde(transparent)]
    pub struct ClearableTimestamp(
        pub ::std::option::Option<::crm_runtime::client::Timestamp>,
    );
    impl ::std::ops::Deref for ClearableTimestamp {
        type Target = ::std::option::Option<::crm_runtime::client::Timestamp>;
        fn deref(&self) -> &::std::option::Option<::crm_runtime::client::Timestamp> {
            &self.0
        }
    }

    impl ::std::convert::From<ClearableTimestamp>
    for ::std::option::Option<::crm_runtime::client::Timestamp> {
        fn from(value: ClearableTimestamp) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::option::Option<::crm_runtime::client::Timestamp>>
    for ClearableTimestamp {
        fn from(value: ::std::option::Option<::crm_runtime::client::Timestamp>) -> Self {
            Self(value)
        }
    }

    /// A contact.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Contact {
        /// Name of the company.
        pub company: ::std::option::Option<::std::string::String>,
        /// When it was created, with microseconds and offset in the samples.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Email address.
        pub email: ::std::option::Option<::std::string::String>,
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Id of the contact.
        pub id: ::std::option::Option<::std::string::String>,
        /// Job title.
        pub job_title: ::std::option::Option<::std::string::String>,
        /// When something last happened.
        pub last_activity: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Notes about the contact; an empty text in a sample.
        pub notes: ::std::option::Option<::std::string::String>,
        /// Name of the user that it belongs to, for display.
        pub owner: ::std::option::Option<::std::string::String>,
        /// Phone number, in any form.
        pub phone: ::std::option::Option<::std::string::String>,
        /// Id of the user that it belongs to.
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A contact to create.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactCreate {
        /// Name of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<::std::string::String>,
        /// Email address, unique in the team.
        pub email: ::std::string::String,
        /// First name.
        pub first_name: ::std::string::String,
        /// Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title: ::std::option::Option<::std::string::String>,
        /// Last name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Notes about the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Phone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        /// Id of the user that it is to belong to; the caller when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<::std::string::String>,
    }

    /// A change to a contact.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactEdit {
        /// Name of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<::std::string::String>,
        /// Email address, unique in the team.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// First name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Id of the contact to change.
        pub id: ::std::string::String,
        /// Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title: ::std::option::Option<::std::string::String>,
        /// Last name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Notes about the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Phone number; the vendor recommends the form of E.164.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        /// Id of the user that it is to belong to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<::std::string::String>,
    }

    /// A contact that a search has found.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactHit {
        /// Name of the company.
        pub company: ::std::option::Option<::std::string::String>,
        /// Id of the contact.
        pub contact_id: ::std::option::Option<::std::string::String>,
        /// Email address.
        pub email: ::std::option::Option<::std::string::String>,
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// When something last happened.
        pub last_activity: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Name of the user that it belongs to, for display.
        pub owner: ::std::option::Option<::std::string::String>,
        /// Phone number, in any form.
        pub phone: ::std::option::Option<::std::string::String>,
        /// The tags of the contact.
        pub tags: ::std::option::Option<::std::vec::Vec<HitTag>>,
        /// How many rows there are on all pages; the same in every row.
        pub total_count: ::std::option::Option<i64>,
        /// Id of the user that it belongs to.
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A page of contacts.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactPage {
        /// The rows.
        pub data: ::std::option::Option<::std::vec::Vec<ContactHit>>,
        /// Number of this page, from 0.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has.
        pub per_page: ::std::option::Option<i64>,
        /// How many rows there are on all pages.
        pub total_count: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What became of one record: a contact.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactResult {
        /// A contact.
        pub data: ::std::option::Option<Contact>,
        /// Why it failed; only when it did.
        pub error: ::std::option::Option<::std::string::String>,
        /// The id that was asked for, given back.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether a single record was read or written.
        pub status: ::std::option::Option<ResultStatus>,
        /// Whether it succeeded, where `status` does not tell.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A tag of a contact.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactTag {
        /// Colour of the tag.
        pub color: ::std::option::Option<::std::string::String>,
        /// Id of the contact.
        pub contact_id: ::std::option::Option<::std::string::String>,
        /// Id of the link between contact and tag.
        pub contact_tag_id: ::std::option::Option<::std::string::String>,
        /// When they were linked, or the tag was created; the page does not say which.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the tag.
        pub tag_id: ::std::option::Option<::std::string::String>,
        /// Name of the tag.
        pub tag_name: ::std::option::Option<::std::string::String>,
        /// Id of the user that it belongs to.
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What became of one record: the tags of a contact.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactTagsResult {
        /// The tags of the contact.
        pub data: ::std::option::Option<::std::vec::Vec<ContactTag>>,
        /// Why it failed; only when it did.
        pub error: ::std::option::Option<::std::string::String>,
        /// The id of the contact, given back.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether a single record was read or written.
        pub status: ::std::option::Option<ResultStatus>,
        /// Whether it succeeded, where `status` does not tell.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A deal.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Deal {
        /// When the deal was closed; null while it is open.
        pub close_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Name of the company.
        pub company: ::std::option::Option<::std::string::String>,
        /// Email address of the contact.
        pub contact_email: ::std::option::Option<::std::string::String>,
        /// When it was created.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// What the deal is worth.
        pub deal_size: ::std::option::Option<::crm_runtime::client::Number>,
        /// Id of the deal. The table lets it be null.
        pub id: ::std::option::Option<::std::string::String>,
        /// Notes about the deal.
        pub notes: ::std::option::Option<::std::string::String>,
        /// When the deal was opened.
        pub open_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Name of the user that it belongs to, for display.
        pub owner: ::std::option::Option<::std::string::String>,
        /// Id of the contact; the server sets it from `contact_email`.
        pub primary_contact: ::std::option::Option<::std::string::String>,
        /// Stage of the deal.
        pub stage: ::std::option::Option<DealStage>,
        /// Id of the user that it belongs to.
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A deal to create.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DealCreate {
        /// When the deal was closed; null while it is open.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub close_date: ::std::option::Option<ClearableTimestamp>,
        /// Name of the company.
        pub company: ::std::string::String,
        /// Email address of the contact, by which the server finds `primary_contact`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_email: ::std::option::Option<::std::string::String>,
        /// What the deal is worth. A currency is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deal_size: ::std::option::Option<::crm_runtime::client::Number>,
        /// Notes about the deal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// When the deal was opened; now when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub open_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub primary_contact: ::std::option::Option<::std::string::String>,
        /// Stage of a deal.
        pub stage: DealStage,
        /// Id of the user that it is to belong to; the caller when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<::std::string::String>,
    }

    /// A change to a deal.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct DealEdit {
        /// When the deal was closed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub close_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Name of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<::std::string::String>,
        /// Email address of the contact, where its id is not known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_email: ::std::option::Option<::std::string::String>,
        /// What the deal is worth. A currency is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deal_size: ::std::option::Option<::crm_runtime::client::Number>,
        /// Id of the deal to change.
        pub id: ::std::string::String,
        /// Notes about the deal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// When the deal was opened.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub open_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Stage of a deal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stage: ::std::option::Option<DealStage>,
    }

    /// A deal that a search has found.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DealHit {
        /// When the deal was closed; null while it is open.
        pub close_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Name of the company.
        pub company: ::std::option::Option<::std::string::String>,
        /// Email address of the contact.
        pub contact_email: ::std::option::Option<::std::string::String>,
        /// When it was created.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the deal.
        pub deal_id: ::std::option::Option<::std::string::String>,
        /// What the deal is worth.
        pub deal_size: ::std::option::Option<::crm_runtime::client::Number>,
        /// Notes about the deal.
        pub notes: ::std::option::Option<::std::string::String>,
        /// When the deal was opened.
        pub open_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Name of the user that it belongs to, for display.
        pub owner: ::std::option::Option<::std::string::String>,
        /// Id of the contact; the server sets it from `contact_email`.
        pub primary_contact: ::std::option::Option<::std::string::String>,
        /// Stage of the deal.
        pub stage: ::std::option::Option<DealStage>,
        /// How many rows there are on all pages; the same in every row.
        pub total_count: ::std::option::Option<i64>,
        /// Id of the user that it belongs to.
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A page of deals.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DealPage {
        /// The rows.
        pub data: ::std::option::Option<::std::vec::Vec<DealHit>>,
        /// Number of this page, from 0.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has.
        pub per_page: ::std::option::Option<i64>,
        /// How many rows there are on all pages.
        pub total_count: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What became of one record: a deal.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DealResult {
        /// A deal.
        pub data: ::std::option::Option<Deal>,
        /// Why it failed; only when it did.
        pub error: ::std::option::Option<::std::string::String>,
        /// The id that was asked for, given back.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether a single record was read or written.
        pub status: ::std::option::Option<ResultStatus>,
        /// Whether it succeeded, where `status` does not tell.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Stage of a deal.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum DealStage {
        /// `Qualification`
        Qualification,
        /// `Proposal`
        Proposal,
        /// `Negotiation`
        Negotiation,
        /// `Interested`
        Interested,
        /// `Verbal`
        Verbal,
        /// `Discovery`
        Discovery,
        /// `Won`
        Won,
        /// `Lost`
        Lost,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl DealStage {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &[
            "Qualification",
            "Proposal",
            "Negotiation",
            "Interested",
            "Verbal",
            "Discovery",
            "Won",
            "Lost",
        ];

        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Qualification => "Qualification",
                Self::Proposal => "Proposal",
                Self::Negotiation => "Negotiation",
                Self::Interested => "Interested",
                Self::Verbal => "Verbal",
                Self::Discovery => "Discovery",
                Self::Won => "Won",
                Self::Lost => "Lost",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for DealStage {
        fn from(value: &str) -> Self {
            match value {
                "Qualification" => Self::Qualification,
                "Proposal" => Self::Proposal,
                "Negotiation" => Self::Negotiation,
                "Interested" => Self::Interested,
                "Verbal" => Self::Verbal,
                "Discovery" => Self::Discovery,
                "Won" => Self::Won,
                "Lost" => Self::Lost,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(DealStage);

    /// The body of every error.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Error {
        /// Short machine-readable code.
        pub error: ::std::option::Option<::std::string::String>,
        /// Explanation for people.
        pub message: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A tag, as rows of a search for contacts have it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HitTag {
        /// Colour of the tag.
        pub color: ::std::option::Option<::std::string::String>,
        /// Id of the tag.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the tag. Elsewhere it is called `tag_name`.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Whether a single record was read or written.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum ResultStatus {
        /// `success`
        #[doc(alias = "success")]
        Success,
        /// `error`
        #[doc(alias = "error")]
        Error,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl ResultStatus {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &["success", "error"];
        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Success => "success",
                Self::Error => "error",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for ResultStatus {
        fn from(value: &str) -> Self {
            match value {
                "success" => Self::Success,
                "error" => Self::Error,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(ResultStatus);

    /// A tag.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Tag {
        /// Colour, such as `#FD7E14`. The vendor may assign one; a sample holds a malformed one.
        pub color: ::std::option::Option<::std::string::String>,
        /// When it was created.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the tag.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the user that it belongs to, for display.
        pub owner: ::std::option::Option<::std::string::String>,
        /// Name of the tag.
        pub tag_name: ::std::option::Option<::std::string::String>,
        /// Id of the user that it belongs to.
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A contact that a tag is linked to.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagContact {
        /// Name of the company.
        pub company: ::std::option::Option<::std::string::String>,
        /// Email address.
        pub email: ::std::option::Option<::std::string::String>,
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Id of the contact.
        pub id: ::std::option::Option<::std::string::String>,
        /// When something last happened.
        pub last_activity: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Last name; may be empty.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Name of the user that it belongs to, for display.
        pub owner: ::std::option::Option<::std::string::String>,
        /// Id of the tag.
        pub tag_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A page of the contacts of a tag.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagContactPage {
        /// How many rows there are on all pages.
        pub count: ::std::option::Option<i64>,
        /// The rows.
        pub data: ::std::option::Option<::std::vec::Vec<TagContact>>,
        /// Number of this page, from 0.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has.
        pub per_page: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A tag to create.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct TagCreate {
        /// Colour, as hexadecimal RGB such as `#FD7E14`. The vendor may assign one when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color: ::std::option::Option<::std::string::String>,
        /// Name of the tag, unique in the team.
        pub tag_name: ::std::string::String,
        /// Id of the user that it is to belong to; the caller when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<::std::string::String>,
    }

    /// A link between a contact and a tag.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagLink {
        /// Id of the contact.
        pub contact_id: ::std::option::Option<::std::string::String>,
        /// When they were linked.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the link.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the user that it belongs to, for display.
        pub owner: ::std::option::Option<::std::string::String>,
        /// Id of the tag.
        pub tag_id: ::std::option::Option<::std::string::String>,
        /// Name of the tag.
        pub tag_name: ::std::option::Option<::std::string::String>,
        /// Id of the user that it belongs to.
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A tag to be linked to a contact.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct TagLinkCreate {
        /// Id of the contact.
        pub contact_id: ::std::string::String,
        /// Id of the tag.
        pub tag_id: ::std::string::String,
    }

    /// What became of one record: a link between a contact and a tag.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagLinkResult {
        /// A link between a contact and a tag.
        pub data: ::std::option::Option<TagLink>,
        /// Why it failed; only when it did.
        pub error: ::std::option::Option<::std::string::String>,
        /// The id that was asked for, given back.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether a single record was read or written.
        pub status: ::std::option::Option<ResultStatus>,
        /// Whether it succeeded, where `status` does not tell.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A page of tags.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagPage {
        /// The rows.
        pub data: ::std::option::Option<::std::vec::Vec<Tag>>,
        /// Number of this page, from 0.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has.
        pub per_page: ::std::option::Option<i64>,
        /// How many rows there are on all pages.
        pub total_count: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What became of one record: a tag.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagResult {
        /// A tag.
        pub data: ::std::option::Option<Tag>,
        /// Why it failed; only when it did.
        pub error: ::std::option::Option<::std::string::String>,
        /// The id that was asked for, given back.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether a single record was read or written.
        pub status: ::std::option::Option<ResultStatus>,
        /// Whether it succeeded, where `status` does not tell.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A user of the team.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TeamUser {
        /// When the user was created.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Name of the user, for display.
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Email address of the user.
        pub email: ::std::option::Option<::std::string::String>,
        /// Name of the user.
        pub name: ::std::option::Option<::std::string::String>,
        /// Address of a picture of the user.
        pub profile_picture: ::std::option::Option<::std::string::String>,
        /// Id of the user. One sample is no valid UUID.
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A page of users of the team.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TeamUserPage {
        /// The rows.
        pub data: ::std::option::Option<::std::vec::Vec<TeamUser>>,
        /// Number of this page, from 0.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has.
        pub per_page: ::std::option::Option<i64>,
        /// How many rows there are on all pages.
        pub total_count: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What became of one record: a user of the team.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TeamUserResult {
        /// A user of the team.
        pub data: ::std::option::Option<TeamUser>,
        /// Why it failed; only when it did.
        pub error: ::std::option::Option<::std::string::String>,
        /// The id that was asked for, given back.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether a single record was read or written.
        pub status: ::std::option::Option<ResultStatus>,
        /// Whether it succeeded, where `status` does not tell.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A template of a message.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Template {
        /// The message, as a document of rich text: `type` is `doc` in the sample, and `content` a list.
        pub content: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// When it was created.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the template.
        pub id: ::std::option::Option<::std::string::String>,
        /// When something last happened.
        pub last_activity: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Name of the user that it belongs to, for display.
        pub owner: ::std::option::Option<::std::string::String>,
        /// Subject of the message.
        pub subject: ::std::option::Option<::std::string::String>,
        /// Title of the template.
        pub title: ::std::option::Option<::std::string::String>,
        /// Id of the user that it belongs to.
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A template that a search has found, without its content.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateHit {
        /// Id of the template.
        pub id: ::std::option::Option<::std::string::String>,
        /// When something last happened.
        pub last_activity: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Name of the user that it belongs to, for display.
        pub owner: ::std::option::Option<::std::string::String>,
        /// Subject of the message.
        pub subject: ::std::option::Option<::std::string::String>,
        /// Title of the template.
        pub title: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A page of templates.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplatePage {
        /// The rows.
        pub data: ::std::option::Option<::std::vec::Vec<TemplateHit>>,
        /// Number of this page, from 0.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has.
        pub per_page: ::std::option::Option<i64>,
        /// How many rows there are on all pages.
        pub total_count: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What became of one record: a template.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateResult {
        /// A template of a message.
        pub data: ::std::option::Option<Template>,
        /// Why it failed; only when it did.
        pub error: ::std::option::Option<::std::string::String>,
        /// The id that was asked for, given back.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether a single record was read or written.
        pub status: ::std::option::Option<ResultStatus>,
        /// Whether it succeeded, where `status` does not tell.
        pub success: ::std::option::Option<bool>,
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

    ::crm_runtime::field_table!(Contact, [
        (0, company, "company"),
        (1, created_at, "created_at"),
        (2, email, "email"),
        (3, first_name, "first_name"),
        (4, id, "id"),
        (5, job_title, "job_title"),
        (6, last_activity, "last_activity"),
        (7, last_name, "last_name"),
        (8, notes, "notes"),
        (9, owner, "owner"),
        (10, phone, "phone"),
        (11, user_id, "user_id"),
    ]);

    ::crm_runtime::field_table!(ContactHit, [
        (0, company, "company"),
        (1, contact_id, "contact_id"),
        (2, email, "email"),
        (3, first_name, "first_name"),
        (4, last_activity, "last_activity"),
        (5, last_name, "last_name"),
        (6, owner, "owner"),
        (7, phone, "phone"),
        (8, tags, "tags"),
        (9, total_count, "total_count"),
        (10, user_id, "user_id"),
    ]);

    ::crm_runtime::field_table!(ContactPage, [
        (0, data, "data"),
        (1, page, "page"),
        (2, per_page, "per_page"),
        (3, total_count, "total_count"),
    ]);

    ::crm_runtime::field_table!(ContactResult, [
        (0, data, "data"),
        (1, error, "error"),
        (2, id, "id"),
        (3, status, "status"),
        (4, success, "success"),
    ]);

    ::crm_runtime::field_table!(ContactTag, [
        (0, color, "color"),
        (1, contact_id, "contact_id"),
        (2, contact_tag_id, "contact_tag_id"),
        (3, created_at, "created_at"),
        (4, tag_id, "tag_id"),
        (5, tag_name, "tag_name"),
        (6, user_id, "user_id"),
    ]);

    ::crm_runtime::field_table!(ContactTagsResult, [
        (0, data, "data"),
        (1, error, "error"),
        (2, id, "id"),
        (3, status, "status"),
        (4, success, "success"),
    ]);

    ::crm_runtime::field_table!(Deal, [
        (0, close_date, "close_date"),
        (1, company, "company"),
        (2, contact_email, "contact_email"),
        (3, created_at, "created_at"),
        (4, deal_size, "deal_size"),
        (5, id, "id"),
        (6, notes, "notes"),
        (7, open_date, "open_date"),
        (8, owner, "owner"),
        (9, primary_contact, "primary_contact"),
        (10, stage, "stage"),
        (11, user_id, "user_id"),
    ]);

    ::crm_runtime::field_table!(DealHit, [
        (0, close_date, "close_date"),
        (1, company, "company"),
        (2, contact_email, "contact_email"),
        (3, created_at, "created_at"),
        (4, deal_id, "deal_id"),
        (5, deal_size, "deal_size"),
        (6, notes, "notes"),
        (7, open_date, "open_date"),
        (8, owner, "owner"),
        (9, primary_contact, "primary_contact"),
        (10, stage, "stage"),
        (11, total_count, "total_count"),
        (12, user_id, "user_id"),
    ]);

    ::crm_runtime::field_table!(DealPage, [
        (0, data, "data"),
        (1, page, "page"),
        (2, per_page, "per_page"),
        (3, total_count, "total_count"),
    ]);

    ::crm_runtime::field_table!(DealResult, [
        (0, data, "data"),
        (1, error, "error"),
        (2, id, "id"),
        (3, status, "status"),
        (4, success, "success"),
    ]);

    ::crm_runtime::field_table!(Error, [
        (0, error, "error"),
        (1, message, "message"),
    ]);

    ::crm_runtime::field_table!(HitTag, [
        (0, color, "color"),
        (1, id, "id"),
        (2, name, "name"),
    ]);

    ::crm_runtime::field_table!(Tag, [
        (0, color, "color"),
        (1, created_at, "created_at"),
        (2, id, "id"),
        (3, owner, "owner"),
        (4, tag_name, "tag_name"),
        (5, user_id, "user_id"),
    ]);

    ::crm_runtime::field_table!(TagContact, [
        (0, company, "company"),
        (1, email, "email"),
        (2, first_name, "first_name"),
        (3, id, "id"),
        (4, last_activity, "last_activity"),
        (5, last_name, "last_name"),
        (6, owner, "owner"),
        (7, tag_id, "tag_id"),
    ]);

    ::crm_runtime::field_table!(TagContactPage, [
        (0, count, "count"),
        (1, data, "data"),
        (2, page, "page"),
        (3, per_page, "per_page"),
    ]);

    ::crm_runtime::field_table!(TagLink, [
        (0, contact_id, "contact_id"),
        (1, created_at, "created_at"),
        (2, id, "id"),
        (3, owner, "owner"),
        (4, tag_id, "tag_id"),
        (5, tag_name, "tag_name"),
        (6, user_id, "user_id"),
    ]);

    ::crm_runtime::field_table!(TagLinkResult, [
        (0, data, "data"),
        (1, error, "error"),
        (2, id, "id"),
        (3, status, "status"),
        (4, success, "success"),
    ]);

    ::crm_runtime::field_table!(TagPage, [
        (0, data, "data"),
        (1, page, "page"),
        (2, per_page, "per_page"),
        (3, total_count, "total_count"),
    ]);

    ::crm_runtime::field_table!(TagResult, [
        (0, data, "data"),
        (1, error, "error"),
        (2, id, "id"),
        (3, status, "status"),
        (4, success, "success"),
    ]);

    ::crm_runtime::field_table!(TeamUser, [
        (0, created_at, "created_at"),
        (1, display_name, "display_name"),
        (2, email, "email"),
        (3, name, "name"),
        (4, profile_picture, "profile_picture"),
        (5, user_id, "user_id"),
    ]);

    ::crm_runtime::field_table!(TeamUserPage, [
        (0, data, "data"),
        (1, page, "page"),
        (2, per_page, "per_page"),
        (3, total_count, "total_count"),
    ]);

    ::crm_runtime::field_table!(TeamUserResult, [
        (0, data, "data"),
        (1, error, "error"),
        (2, id, "id"),
        (3, status, "status"),
        (4, success, "success"),
    ]);

    ::crm_runtime::field_table!(Template, [
        (0, content, "content"),
        (1, created_at, "created_at"),
        (2, id, "id"),
        (3, last_activity, "last_activity"),
        (4, owner, "owner"),
        (5, subject, "subject"),
        (6, title, "title"),
        (7, user_id, "user_id"),
    ]);

    ::crm_runtime::field_table!(TemplateHit, [
        (0, id, "id"),
        (1, last_activity, "last_activity"),
        (2, owner, "owner"),
        (3, subject, "subject"),
        (4, title, "title"),
    ]);

    ::crm_runtime::field_table!(TemplatePage, [
        (0, data, "data"),
        (1, page, "page"),
        (2, per_page, "per_page"),
        (3, total_count, "total_count"),
    ]);

    ::crm_runtime::field_table!(TemplateResult, [
        (0, data, "data"),
        (1, error, "error"),
        (2, id, "id"),
        (3, status, "status"),
        (4, success, "success"),
    ]);

    impl ::std::fmt::Debug for Contact {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Contact")
                .field("company", &self.company)
                .field("created_at", &self.created_at)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("job_title", &self.job_title)
                .field("last_activity", &self.last_activity)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("owner", &::crm_runtime::client::PERSONAL)
                .field("phone", &::crm_runtime::client::PERSONAL)
                .field("user_id", &self.user_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactCreate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactCreate")
                .field("company", &self.company)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("job_title", &self.job_title)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("phone", &::crm_runtime::client::PERSONAL)
                .field("user_id", &self.user_id)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactEdit {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactEdit")
                .field("company", &self.company)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("job_title", &self.job_title)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("phone", &::crm_runtime::client::PERSONAL)
                .field("user_id", &self.user_id)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactHit {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactHit")
                .field("company", &self.company)
                .field("contact_id", &self.contact_id)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("last_activity", &self.last_activity)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("owner", &::crm_runtime::client::PERSONAL)
                .field("phone", &::crm_runtime::client::PERSONAL)
                .field("tags", &self.tags)
                .field("total_count", &self.total_count)
                .field("user_id", &self.user_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactResult")
                .field("data", &self.data)
                .field("error", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("status", &self.status)
                .field("success", &self.success)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactTagsResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactTagsResult")
                .field("data", &self.data)
                .field("error", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("status", &self.status)
                .field("success", &self.success)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for Deal {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Deal")
                .field("close_date", &self.close_date)
                .field("company", &self.company)
                .field("contact_email", &::crm_runtime::client::PERSONAL)
                .field("created_at", &self.created_at)
                .field("deal_size", &self.deal_size)
                .field("id", &self.id)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("open_date", &self.open_date)
                .field("owner", &::crm_runtime::client::PERSONAL)
                .field("primary_contact", &self.primary_contact)
                .field("stage", &self.stage)
                .field("user_id", &self.user_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DealCreate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DealCreate")
                .field("close_date", &self.close_date)
                .field("company", &self.company)
                .field("contact_email", &::crm_runtime::client::PERSONAL)
                .field("deal_size", &self.deal_size)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("open_date", &self.open_date)
                .field("primary_contact", &self.primary_contact)
                .field("stage", &self.stage)
                .field("user_id", &self.user_id)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DealEdit {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DealEdit")
                .field("close_date", &self.close_date)
                .field("company", &self.company)
                .field("contact_email", &::crm_runtime::client::PERSONAL)
                .field("deal_size", &self.deal_size)
                .field("id", &self.id)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("open_date", &self.open_date)
                .field("stage", &self.stage)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DealHit {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DealHit")
                .field("close_date", &self.close_date)
                .field("company", &self.company)
                .field("contact_email", &::crm_runtime::client::PERSONAL)
                .field("created_at", &self.created_at)
                .field("deal_id", &self.deal_id)
                .field("deal_size", &self.deal_size)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("open_date", &self.open_date)
                .field("owner", &::crm_runtime::client::PERSONAL)
                .field("primary_contact", &self.primary_contact)
                .field("stage", &self.stage)
                .field("total_count", &self.total_count)
                .field("user_id", &self.user_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for DealResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DealResult")
                .field("data", &self.data)
                .field("error", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("status", &self.status)
                .field("success", &self.success)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for Tag {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Tag")
                .field("color", &self.color)
                .field("created_at", &self.created_at)
                .field("id", &self.id)
                .field("owner", &::crm_runtime::client::PERSONAL)
                .field("tag_name", &self.tag_name)
                .field("user_id", &self.user_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for TagContact {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TagContact")
                .field("company", &self.company)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("last_activity", &self.last_activity)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("owner", &::crm_runtime::client::PERSONAL)
                .field("tag_id", &self.tag_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for TagLink {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TagLink")
                .field("contact_id", &self.contact_id)
                .field("created_at", &self.created_at)
                .field("id", &self.id)
                .field("owner", &::crm_runtime::client::PERSONAL)
                .field("tag_id", &self.tag_id)
                .field("tag_name", &self.tag_name)
                .field("user_id", &self.user_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for TagLinkResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TagLinkResult")
                .field("data", &self.data)
                .field("error", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("status", &self.status)
                .field("success", &self.success)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for TagResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TagResult")
                .field("data", &self.data)
                .field("error", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("status", &self.status)
                .field("success", &self.success)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for TeamUser {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TeamUser")
                .field("created_at", &self.created_at)
                .field("display_name", &::crm_runtime::client::PERSONAL)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("name", &::crm_runtime::client::PERSONAL)
                .field("profile_picture", &::crm_runtime::client::PERSONAL)
                .field("user_id", &self.user_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for TeamUserResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TeamUserResult")
                .field("data", &self.data)
                .field("error", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("status", &self.status)
                .field("success", &self.success)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for Template {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Template")
                .field("content", &self.content)
                .field("created_at", &self.created_at)
                .field("id", &self.id)
                .field("last_activity", &self.last_activity)
                .field("owner", &::crm_runtime::client::PERSONAL)
                .field("subject", &self.subject)
                .field("title", &self.title)
                .field("user_id", &self.user_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for TemplateHit {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TemplateHit")
                .field("id", &self.id)
                .field("last_activity", &self.last_activity)
                .field("owner", &::crm_runtime::client::PERSONAL)
                .field("subject", &self.subject)
                .field("title", &self.title)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for TemplateResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TemplateResult")
                .field("data", &self.data)
                .field("error", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("status", &self.status)
                .field("success", &self.success)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ContactCreate {
        /// Starts with nothing given. Required: `email`, `first_name`.
        pub fn builder() -> ContactCreateBuilder {
            ContactCreateBuilder {
                company: ::std::option::Option::None,
                email: ::crm_runtime::client::Missing,
                first_name: ::crm_runtime::client::Missing,
                job_title: ::std::option::Option::None,
                last_name: ::std::option::Option::None,
                notes: ::std::option::Option::None,
                phone: ::std::option::Option::None,
                user_id: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ContactCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ContactCreateBuilder<
        EmailState = ::crm_runtime::client::Missing,
        FirstNameState = ::crm_runtime::client::Missing,
    > {
        company: ::std::option::Option<::std::string::String>,
        email: EmailState,
        first_name: FirstNameState,
        job_title: ::std::option::Option<::std::string::String>,
        last_name: ::std::option::Option<::std::string::String>,
        notes: ::std::option::Option<::std::string::String>,
        phone: ::std::option::Option<::std::string::String>,
        user_id: ::std::option::Option<::std::string::String>,
    }

    impl<EmailState, FirstNameState> ContactCreateBuilder<EmailState, FirstNameState> {
        /// Name of the company.
        pub fn company(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company = ::std::option::Option::Some(value.into());
            self
        }

        /// Email address, unique in the team.
        pub fn email(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ContactCreateBuilder<::std::string::String, FirstNameState> {
            ContactCreateBuilder {
                email: value.into(),
                company: self.company,
                first_name: self.first_name,
                job_title: self.job_title,
                last_name: self.last_name,
                notes: self.notes,
                phone: self.phone,
                user_id: self.user_id,
            }
        }

        /// First name.
        pub fn first_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ContactCreateBuilder<EmailState, ::std::string::String> {
            ContactCreateBuilder {
                first_name: value.into(),
                company: self.company,
                email: self.email,
                job_title: self.job_title,
                last_name: self.last_name,
                notes: self.notes,
                phone: self.phone,
                user_id: self.user_id,
            }
        }

        /// Job title.
        pub fn job_title(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.job_title = ::std::option::Option::Some(value.into());
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

        /// Notes about the contact.
        pub fn notes(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.notes = ::std::option::Option::Some(value.into());
            self
        }

        /// Phone number.
        pub fn phone(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.phone = ::std::option::Option::Some(value.into());
            self
        }

        /// Id of the user that it is to belong to; the caller when left out.
        pub fn user_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.user_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ContactCreate
        where
            EmailState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email,
            >,
            FirstNameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::first_name,
            >,
        {
            ContactCreate {
                company: self.company,
                email: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::email,
                >::given(self.email),
                first_name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::first_name,
                >::given(self.first_name),
                job_title: self.job_title,
                last_name: self.last_name,
                notes: self.notes,
                phone: self.phone,
                user_id: self.user_id,
            }
        }
    }

    impl ContactEdit {
        /// Starts with nothing given. Required: `id`.
        pub fn builder() -> ContactEditBuilder {
            ContactEditBuilder {
                company: ::std::option::Option::None,
                email: ::std::option::Option::None,
                first_name: ::std::option::Option::None,
                id: ::crm_runtime::client::Missing,
                job_title: ::std::option::Option::None,
                last_name: ::std::option::Option::None,
                notes: ::std::option::Option::None,
                phone: ::std::option::Option::None,
                user_id: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ContactEdit`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ContactEditBuilder<IdState = ::crm_runtime::client::Missing> {
        company: ::std::option::Option<::std::string::String>,
        email: ::std::option::Option<::std::string::String>,
        first_name: ::std::option::Option<::std::string::String>,
        id: IdState,
        job_title: ::std::option::Option<::std::string::String>,
        last_name: ::std::option::Option<::std::string::String>,
        notes: ::std::option::Option<::std::string::String>,
        phone: ::std::option::Option<::std::string::String>,
        user_id: ::std::option::Option<::std::string::String>,
    }

    impl<IdState> ContactEditBuilder<IdState> {
        /// Name of the company.
        pub fn company(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company = ::std::option::Option::Some(value.into());
            self
        }

        /// Email address, unique in the team.
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

        /// Id of the contact to change.
        pub fn id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ContactEditBuilder<::std::string::String> {
            ContactEditBuilder {
                id: value.into(),
                company: self.company,
                email: self.email,
                first_name: self.first_name,
                job_title: self.job_title,
                last_name: self.last_name,
                notes: self.notes,
                phone: self.phone,
                user_id: self.user_id,
            }
        }

        /// Job title.
        pub fn job_title(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.job_title = ::std::option::Option::Some(value.into());
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

        /// Notes about the contact.
        pub fn notes(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.notes = ::std::option::Option::Some(value.into());
            self
        }

        /// Phone number; the vendor recommends the form of E.164.
        pub fn phone(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.phone = ::std::option::Option::Some(value.into());
            self
        }

        /// Id of the user that it is to belong to.
        pub fn user_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.user_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ContactEdit
        where
            IdState: ::crm_runtime::client::Given<::std::string::String, required::id>,
        {
            ContactEdit {
                company: self.company,
                email: self.email,
                first_name: self.first_name,
                id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::id,
                >::given(self.id),
                job_title: self.job_title,
                last_name: self.last_name,
                notes: self.notes,
                phone: self.phone,
                user_id: self.user_id,
            }
        }
    }

    impl DealCreate {
        /// Starts with nothing given. Required: `company`, `stage`.
        pub fn builder() -> DealCreateBuilder {
            DealCreateBuilder {
                close_date: ::std::option::Option::None,
                company: ::crm_runtime::client::Missing,
                contact_email: ::std::option::Option::None,
                deal_size: ::std::option::Option::None,
                notes: ::std::option::Option::None,
                open_date: ::std::option::Option::None,
                primary_contact: ::std::option::Option::None,
                stage: ::crm_runtime::client::Missing,
                user_id: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`DealCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct DealCreateBuilder<
        CompanyState = ::crm_runtime::client::Missing,
        StageState = ::crm_runtime::client::Missing,
    > {
        close_date: ::std::option::Option<ClearableTimestamp>,
        company: CompanyState,
        contact_email: ::std::option::Option<::std::string::String>,
        deal_size: ::std::option::Option<::crm_runtime::client::Number>,
        notes: ::std::option::Option<::std::string::String>,
        open_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        primary_contact: ::std::option::Option<::std::string::String>,
        stage: StageState,
        user_id: ::std::option::Option<::std::string::String>,
    }

    impl<CompanyState, StageState> DealCreateBuilder<CompanyState, StageState> {
        /// When the deal was closed; null while it is open.
        pub fn close_date(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Timestamp>,
        ) -> Self {
            self.close_date = ::std::option::Option::Some(
                ClearableTimestamp(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `close_date`, which clears it.
        pub fn clear_close_date(mut self) -> Self {
            self.close_date = ::std::option::Option::Some(
                ClearableTimestamp(::std::option::Option::None),
            );
            self
        }

        /// Name of the company.
        pub fn company(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> DealCreateBuilder<::std::string::String, StageState> {
            DealCreateBuilder {
                company: value.into(),
                close_date: self.close_date,
                contact_email: self.contact_email,
                deal_size: self.deal_size,
                notes: self.notes,
                open_date: self.open_date,
                primary_contact: self.primary_contact,
                stage: self.stage,
                user_id: self.user_id,
            }
        }

        /// Email address of the contact, by which the server finds `primary_contact`.
        pub fn contact_email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.contact_email = ::std::option::Option::Some(value.into());
            self
        }

        /// What the deal is worth. A currency is not documented.
        pub fn deal_size(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.deal_size = ::std::option::Option::Some(value.into());
            self
        }

        /// Notes about the deal.
        pub fn notes(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.notes = ::std::option::Option::Some(value.into());
            self
        }

        /// When the deal was opened; now when left out.
        pub fn open_date(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Timestamp>,
        ) -> Self {
            self.open_date = ::std::option::Option::Some(value.into());
            self
        }

        /// Id of the contact.
        pub fn primary_contact(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.primary_contact = ::std::option::Option::Some(value.into());
            self
        }

        /// Stage of a deal.
        pub fn stage(
            self,
            value: impl ::std::convert::Into<DealStage>,
        ) -> DealCreateBuilder<CompanyState, DealStage> {
            DealCreateBuilder {
                stage: value.into(),
                close_date: self.close_date,
                company: self.company,
                contact_email: self.contact_email,
                deal_size: self.deal_size,
                notes: self.notes,
                open_date: self.open_date,
                primary_contact: self.primary_contact,
                user_id: self.user_id,
            }
        }

        /// Id of the user that it is to belong to; the caller when left out.
        pub fn user_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.user_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> DealCreate
        where
            CompanyState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::company,
            >,
            StageState: ::crm_runtime::client::Given<DealStage, required::stage>,
        {
            DealCreate {
                close_date: self.close_date,
                company: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::company,
                >::given(self.company),
                contact_email: self.contact_email,
                deal_size: self.deal_size,
                notes: self.notes,
                open_date: self.open_date,
                primary_contact: self.primary_contact,
                stage: ::crm_runtime::client::Given::<
                    DealStage,
                    required::stage,
                >::given(self.stage),
                user_id: self.user_id,
            }
        }
    }

    impl DealEdit {
        /// Starts with nothing given. Required: `id`.
        pub fn builder() -> DealEditBuilder {
            DealEditBuilder {
                close_date: ::std::option::Option::None,
                company: ::std::option::Option::None,
                contact_email: ::std::option::Option::None,
                deal_size: ::std::option::Option::None,
                id: ::crm_runtime::client::Missing,
                notes: ::std::option::Option::None,
                open_date: ::std::option::Option::None,
                stage: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`DealEdit`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct DealEditBuilder<IdState = ::crm_runtime::client::Missing> {
        close_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        company: ::std::option::Option<::std::string::String>,
        contact_email: ::std::option::Option<::std::string::String>,
        deal_size: ::std::option::Option<::crm_runtime::client::Number>,
        id: IdState,
        notes: ::std::option::Option<::std::string::String>,
        open_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        stage: ::std::option::Option<DealStage>,
    }

    impl<IdState> DealEditBuilder<IdState> {
        /// When the deal was closed.
        pub fn close_date(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Timestamp>,
        ) -> Self {
            self.close_date = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the company.
        pub fn company(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company = ::std::option::Option::Some(value.into());
            self
        }

        /// Email address of the contact, where its id is not known.
        pub fn contact_email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.contact_email = ::std::option::Option::Some(value.into());
            self
        }

        /// What the deal is worth. A currency is not documented.
        pub fn deal_size(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.deal_size = ::std::option::Option::Some(value.into());
            self
        }

        /// Id of the deal to change.
        pub fn id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> DealEditBuilder<::std::string::String> {
            DealEditBuilder {
                id: value.into(),
                close_date: self.close_date,
                company: self.company,
                contact_email: self.contact_email,
                deal_size: self.deal_size,
                notes: self.notes,
                open_date: self.open_date,
                stage: self.stage,
            }
        }

        /// Notes about the deal.
        pub fn notes(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.notes = ::std::option::Option::Some(value.into());
            self
        }

        /// When the deal was opened.
        pub fn open_date(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Timestamp>,
        ) -> Self {
            self.open_date = ::std::option::Option::Some(value.into());
            self
        }

        /// Stage of a deal.
        pub fn stage(mut self, value: impl ::std::convert::Into<DealStage>) -> Self {
            self.stage = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> DealEdit
        where
            IdState: ::crm_runtime::client::Given<::std::string::String, required::id>,
        {
            DealEdit {
                close_date: self.close_date,
                company: self.company,
                contact_email: self.contact_email,
                deal_size: self.deal_size,
                id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::id,
                >::given(self.id),
                notes: self.notes,
                open_date: self.open_date,
                stage: self.stage,
            }
        }
    }

    impl TagCreate {
        /// Starts with nothing given. Required: `tag_name`.
        pub fn builder() -> TagCreateBuilder {
            TagCreateBuilder {
                color: ::std::option::Option::None,
                tag_name: ::crm_runtime::client::Missing,
                user_id: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`TagCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct TagCreateBuilder<TagNameState = ::crm_runtime::client::Missing> {
        color: ::std::option::Option<::std::string::String>,
        tag_name: TagNameState,
        user_id: ::std::option::Option<::std::string::String>,
    }

    impl<TagNameState> TagCreateBuilder<TagNameState> {
        /// Colour, as hexadecimal RGB such as `#FD7E14`. The vendor may assign one when left out.
        pub fn color(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.color = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the tag, unique in the team.
        pub fn tag_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> TagCreateBuilder<::std::string::String> {
            TagCreateBuilder {
                tag_name: value.into(),
                color: self.color,
                user_id: self.user_id,
            }
        }

        /// Id of the user that it is to belong to; the caller when left out.
        pub fn user_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.user_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> TagCreate
        where
            TagNameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::tag_name,
            >,
        {
            TagCreate {
                color: self.color,
                tag_name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::tag_name,
                >::given(self.tag_name),
                user_id: self.user_id,
            }
        }
    }

    impl TagLinkCreate {
        /// Starts with nothing given. Required: `contact_id`, `tag_id`.
        pub fn builder() -> TagLinkCreateBuilder {
            TagLinkCreateBuilder {
                contact_id: ::crm_runtime::client::Missing,
                tag_id: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`TagLinkCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct TagLinkCreateBuilder<
        ContactIdState = ::crm_runtime::client::Missing,
        TagIdState = ::crm_runtime::client::Missing,
    > {
        contact_id: ContactIdState,
        tag_id: TagIdState,
    }

    impl<ContactIdState, TagIdState> TagLinkCreateBuilder<ContactIdState, TagIdState> {
        /// Id of the contact.
        pub fn contact_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> TagLinkCreateBuilder<::std::string::String, TagIdState> {
            TagLinkCreateBuilder {
                contact_id: value.into(),
                tag_id: self.tag_id,
            }
        }

        /// Id of the tag.
        pub fn tag_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> TagLinkCreateBuilder<ContactIdState, ::std::string::String> {
            TagLinkCreateBuilder {
                tag_id: value.into(),
                contact_id: self.contact_id,
            }
        }

        /// The finished value.
        pub fn build(self) -> TagLinkCreate
        where
            ContactIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::contact_id,
            >,
            TagIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::tag_id,
            >,
        {
            TagLinkCreate {
                contact_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::contact_id,
                >::given(self.contact_id),
                tag_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::tag_id,
                >::given(self.tag_id),
            }
        }
    }

    /// The fields that requests must have, as the compiler names one that a builder lacks.
    #[allow(non_camel_case_types)]
    pub mod required {
        /// The field `company`.
        #[derive(Clone, Copy, Debug)]
        pub enum company {}
        /// The field `contact_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum contact_id {}
        /// The field `email`.
        #[derive(Clone, Copy, Debug)]
        pub enum email {}
        /// The field `first_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum first_name {}
        /// The field `id`.
        #[derive(Clone, Copy, Debug)]
        pub enum id {}
        /// The field `stage`.
        #[derive(Clone, Copy, Debug)]
        pub enum stage {}
        /// The field `tag_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum tag_id {}
        /// The field `tag_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum tag_name {}
    }

    /// The optional parameters of [`contacts_search`](super::Client::contacts_search).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactsSearchParams {
        /// Number of the page, from 0. The first page when left out.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        pub query_amount: ::std::option::Option<i64>,
        /// Name of the field to look in. The documentation gives examples and no list: `tag`, `company`.
        pub search_by: ::std::option::Option<::std::string::String>,
        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        pub search_term: ::std::option::Option<::std::string::String>,
    }

    impl ContactsSearchParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Number of the page, from 0. The first page when left out.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        #[must_use]
        pub fn query_amount(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.query_amount = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the field to look in. The documentation gives examples and no list: `tag`, `company`.
        #[must_use]
        pub fn search_by(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_by = ::std::option::Option::Some(value.into());
            self
        }

        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        #[must_use]
        pub fn search_term(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_term = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for ContactsSearchParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactsSearchParams")
                .field("page", &self.page)
                .field("query_amount", &self.query_amount)
                .field(
                    "search_by",
                    &self.search_by.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "search_term",
                    &self.search_term.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`tag_contacts_search`](super::Client::tag_contacts_search).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagContactsSearchParams {
        /// Number of the page, from 0. The first page when left out.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        pub query_amount: ::std::option::Option<i64>,
        /// Name of the field to look in. The documentation gives examples and no list: `company`, `owner`.
        pub search_by: ::std::option::Option<::std::string::String>,
        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        pub search_term: ::std::option::Option<::std::string::String>,
    }

    impl TagContactsSearchParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Number of the page, from 0. The first page when left out.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        #[must_use]
        pub fn query_amount(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.query_amount = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the field to look in. The documentation gives examples and no list: `company`, `owner`.
        #[must_use]
        pub fn search_by(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_by = ::std::option::Option::Some(value.into());
            self
        }

        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        #[must_use]
        pub fn search_term(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_term = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for TagContactsSearchParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TagContactsSearchParams")
                .field("page", &self.page)
                .field("query_amount", &self.query_amount)
                .field(
                    "search_by",
                    &self.search_by.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "search_term",
                    &self.search_term.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`deals_search`](super::Client::deals_search).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DealsSearchParams {
        /// Number of the page, from 0. The first page when left out.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        pub query_amount: ::std::option::Option<i64>,
        /// Name of the field to look in. The documentation gives examples and no list: `company`, `stage`, `owner`, `email`.
        pub search_by: ::std::option::Option<::std::string::String>,
        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        pub search_term: ::std::option::Option<::std::string::String>,
    }

    impl DealsSearchParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Number of the page, from 0. The first page when left out.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        #[must_use]
        pub fn query_amount(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.query_amount = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the field to look in. The documentation gives examples and no list: `company`, `stage`, `owner`, `email`.
        #[must_use]
        pub fn search_by(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_by = ::std::option::Option::Some(value.into());
            self
        }

        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        #[must_use]
        pub fn search_term(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_term = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for DealsSearchParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DealsSearchParams")
                .field("page", &self.page)
                .field("query_amount", &self.query_amount)
                .field(
                    "search_by",
                    &self.search_by.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "search_term",
                    &self.search_term.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`tags_search`](super::Client::tags_search).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagsSearchParams {
        /// Number of the page, from 0. The first page when left out.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        pub query_amount: ::std::option::Option<i64>,
        /// Name of the field to look in. The documentation gives examples and no list: `tag_name`, `color`.
        pub search_by: ::std::option::Option<::std::string::String>,
        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        pub search_term: ::std::option::Option<::std::string::String>,
    }

    impl TagsSearchParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Number of the page, from 0. The first page when left out.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        #[must_use]
        pub fn query_amount(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.query_amount = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the field to look in. The documentation gives examples and no list: `tag_name`, `color`.
        #[must_use]
        pub fn search_by(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_by = ::std::option::Option::Some(value.into());
            self
        }

        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        #[must_use]
        pub fn search_term(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_term = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for TagsSearchParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TagsSearchParams")
                .field("page", &self.page)
                .field("query_amount", &self.query_amount)
                .field(
                    "search_by",
                    &self.search_by.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "search_term",
                    &self.search_term.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`team_users_search`](super::Client::team_users_search).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TeamUsersSearchParams {
        /// Number of the page, from 0. The first page when left out.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        pub query_amount: ::std::option::Option<i64>,
        /// Name of the field to look in. The documentation gives examples and no list: `name`, `display_name`, `user_id`, and in the text `email`.
        pub search_by: ::std::option::Option<::std::string::String>,
        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        pub search_term: ::std::option::Option<::std::string::String>,
    }

    impl TeamUsersSearchParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Number of the page, from 0. The first page when left out.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        #[must_use]
        pub fn query_amount(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.query_amount = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the field to look in. The documentation gives examples and no list: `name`, `display_name`, `user_id`, and in the text `email`.
        #[must_use]
        pub fn search_by(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_by = ::std::option::Option::Some(value.into());
            self
        }

        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        #[must_use]
        pub fn search_term(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_term = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for TeamUsersSearchParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TeamUsersSearchParams")
                .field("page", &self.page)
                .field("query_amount", &self.query_amount)
                .field(
                    "search_by",
                    &self.search_by.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "search_term",
                    &self.search_term.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`templates_search`](super::Client::templates_search).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplatesSearchParams {
        /// Number of the page, from 0. The first page when left out.
        pub page: ::std::option::Option<i64>,
        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        pub query_amount: ::std::option::Option<i64>,
        /// Name of the field to look in. The documentation gives examples and no list: `subject`, `title`, `owner`.
        pub search_by: ::std::option::Option<::std::string::String>,
        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        pub search_term: ::std::option::Option<::std::string::String>,
    }

    impl TemplatesSearchParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Number of the page, from 0. The first page when left out.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// How many rows a page has. Neither the default nor the largest number is documented; the page "Getting Started" calls it `per_page`.
        #[must_use]
        pub fn query_amount(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.query_amount = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the field to look in. The documentation gives examples and no list: `subject`, `title`, `owner`.
        #[must_use]
        pub fn search_by(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_by = ::std::option::Option::Some(value.into());
            self
        }

        /// Text to look for. How it matches is not documented; in a sample, rows contain it.
        #[must_use]
        pub fn search_term(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search_term = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for TemplatesSearchParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TemplatesSearchParams")
                .field("page", &self.page)
                .field("query_amount", &self.query_amount)
                .field(
                    "search_by",
                    &self.search_by.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "search_term",
                    &self.search_term.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }
}

/// Client for LunarSend API, second generation
///
/// Contacts, deals, tags, team users and templates of the LunarSend CRM, as its second documentation has them.
///
/// A record is addressed by a query parameter or in the body, never in the path. Calls for single records return a
/// list of results, one for each record that was asked for or written, even where that is one; each result tells by
/// itself whether it succeeded. Searches return a page, and pages are numbered from zero.
///
/// The documentation that could be read has no call that deletes a contact, a deal, a tag or the link between a contact
/// and a tag, none that gets or edits a tag, and none that writes a template. What is not there is left out here.
///
/// The vendor lists 429 (too many requests) for this generation and gives no number; the number that it states for the
/// first generation is kept until it says otherwise. It advises to back off on 429 and 500.
///
/// Version: v2
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crm_runtime::Connection,
}

impl ClientInfo<crm_runtime::Connection> for Client {
    fn api_version() -> &'static str {
        "v2"
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
    /// Get a contact.
    ///
    /// Gives the contact with an id, as a list of one result.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Get Contact](https://lunarsend.com/api/docs/contacts/get-contact).
    ///
    /// Sends a `GET` request to `/contacts`
    ///
    /// Arguments:
    /// - `id`: Id of the contact, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for contact_result in client
    ///     .contacts_get("7d0f3c52-8f6e-4c1a-9a35-2f1f0a6d4b11")
    ///     .await?
    ///     .iter()
    /// {
    ///     println!("{:?} {:?}", contact_result.id, contact_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_get(
        &self,
        id: &str,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ContactResult>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/contacts"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("id", &id))
            .build()?;
        let info = OperationInfo {
            operation_id: "contacts_get",
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

    /// Create a contact.
    ///
    /// Creates a contact. Its email address must be unique in the team.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Request: [Create Contact](https://lunarsend.com/api/docs/contacts/create-contact) (the table has the fields under `data`, as it has those of the response; the curl samples send them flat).
    /// - Source: [Create Contact](https://lunarsend.com/api/docs/contacts/create-contact).
    ///
    /// Sends a `POST` request to `/contacts`
    ///
    /// Arguments:
    /// - `body`: The contact to create.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactCreate::builder()
    ///     .email("joe.carter@example.com")
    ///     .first_name("Joe")
    ///     .last_name("Carter")
    ///     .build();
    /// for contact_result in client.contacts_create(&body).await?.iter() {
    ///     println!("{:?} {:?}", contact_result.id, contact_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_create(
        &self,
        body: &types::ContactCreate,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ContactResult>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/contacts"));
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
            operation_id: "contacts_create",
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

    /// Edit a contact.
    ///
    /// Changes fields of a contact. Fields that are left out are taken to stay as they are. How a field is
    /// cleared is not documented.
    ///
    /// - Trust: documented.
    /// - Effect: writes; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Request: [Edit Contact](https://lunarsend.com/api/docs/contacts/edit-contact) (the table has the fields under `data`, as it has those of the response; the curl samples send them flat).
    /// - Source: [Edit Contact](https://lunarsend.com/api/docs/contacts/edit-contact).
    ///
    /// Sends a `PATCH` request to `/contacts`
    ///
    /// Arguments:
    /// - `body`: Which contact to change, and its new values.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactEdit::builder()
    ///     .id("7d0f3c52-8f6e-4c1a-9a35-2f1f0a6d4b11")
    ///     .job_title("Head of Operations")
    ///     .phone("+14152839922")
    ///     .build();
    /// for contact_result in client.contacts_edit(&body).await?.iter() {
    ///     println!("{:?} {:?}", contact_result.id, contact_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_edit(
        &self,
        body: &types::ContactEdit,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ContactResult>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/contacts"));
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
            operation_id: "contacts_edit",
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

    /// Search contacts.
    ///
    /// Gives a page of contacts. Without a term, which is not required, all are taken to be given. Sorting is
    /// not documented.
    ///
    /// The rows name their id `contact_id`, and hold fewer fields than the contact itself, besides its tags.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Search Contact](https://lunarsend.com/api/docs/contacts/search-contact).
    ///
    /// Sends a `GET` request to `/contacts/search`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::ContactsSearchParams::new().page(0).query_amount(5);
    /// let contact_page = client.contacts_search(&params).await?;
    /// for contact_hit in contact_page.data.iter().flatten() {
    ///     println!("{:?}", contact_hit.company);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_search(
        &self,
        params: &types::ContactsSearchParams,
    ) -> Result<ResponseValue<types::ContactPage>, Error<types::Error>> {
        let types::ContactsSearchParams { page, query_amount, search_by, search_term } = params;
        let url = self.inner.url(format_args!("/contacts/search"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("page", &page))
            .query(&crm_runtime::client::QueryParam::new("query_amount", &query_amount))
            .query(&crm_runtime::client::QueryParam::new("search_by", &search_by))
            .query(&crm_runtime::client::QueryParam::new("search_term", &search_term))
            .build()?;
        let info = OperationInfo {
            operation_id: "contacts_search",
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

    /// List a contact's tags.
    ///
    /// Gives the tags of a contact, as a list of one result whose data are the tags.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Get Contact Tags](https://lunarsend.com/api/docs/contacts/get-contact-tags).
    ///
    /// Sends a `GET` request to `/contacts/tags`
    ///
    /// Arguments:
    /// - `id`: Id of the contact, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for contact_tags_result in client
    ///     .contact_tags_list("7d0f3c52-8f6e-4c1a-9a35-2f1f0a6d4b11")
    ///     .await?
    ///     .iter()
    /// {
    ///     println!("{:?} {:?}", contact_tags_result.id, contact_tags_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contact_tags_list(
        &self,
        id: &str,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ContactTagsResult>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/contacts/tags"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("id", &id))
            .build()?;
        let info = OperationInfo {
            operation_id: "contact_tags_list",
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

    /// Link a tag to a contact.
    ///
    /// Links a tag to a contact. What happens when they are linked already is not documented.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Create Contact Tag Link](https://lunarsend.com/api/docs/contacts/create-contact-tag-link).
    ///
    /// Sends a `POST` request to `/tag/contacts`
    ///
    /// Arguments:
    /// - `body`: The contact and the tag.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::TagLinkCreate::builder()
    ///     .contact_id("7d0f3c52-8f6e-4c1a-9a35-2f1f0a6d4b11")
    ///     .tag_id("0c9d8a4e-2a7b-4d6e-8f10-3b5c7d9e1f03")
    ///     .build();
    /// for tag_link_result in client.tag_contacts_create(&body).await?.iter() {
    ///     println!("{:?} {:?}", tag_link_result.id, tag_link_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn tag_contacts_create(
        &self,
        body: &types::TagLinkCreate,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::TagLinkResult>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/tag/contacts"));
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
            operation_id: "tag_contacts_create",
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

    /// Search the contacts of a tag.
    ///
    /// Gives a page of the contacts that a tag is linked to. Without a term, which is not required, all are
    /// taken to be given. Sorting is not documented.
    ///
    /// Unlike the other searches, this one tells the total as `count`.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Search Contact Tag](https://lunarsend.com/api/docs/tags/search-contact-tag).
    ///
    /// Sends a `GET` request to `/tag/contacts/tag/search`
    ///
    /// Arguments:
    /// - `tag_id`: Id of the tag, a UUID.
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::TagContactsSearchParams::new().page(0).query_amount(20);
    /// let tag_contact_page = client
    ///     .tag_contacts_search("0c9d8a4e-2a7b-4d6e-8f10-3b5c7d9e1f03", &params)
    ///     .await?;
    /// for tag_contact in tag_contact_page.data.iter().flatten() {
    ///     println!("{:?}", tag_contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn tag_contacts_search(
        &self,
        tag_id: &str,
        params: &types::TagContactsSearchParams,
    ) -> Result<ResponseValue<types::TagContactPage>, Error<types::Error>> {
        let types::TagContactsSearchParams {
            page,
            query_amount,
            search_by,
            search_term,
        } = params;
        let url = self.inner.url(format_args!("/tag/contacts/tag/search"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("page", &page))
            .query(&crm_runtime::client::QueryParam::new("query_amount", &query_amount))
            .query(&crm_runtime::client::QueryParam::new("search_by", &search_by))
            .query(&crm_runtime::client::QueryParam::new("search_term", &search_term))
            .query(&crm_runtime::client::QueryParam::new("tag_id", &tag_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "tag_contacts_search",
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

    /// Get deals.
    ///
    /// Gives the deals with these ids, as a list of one result for each.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Get Deal](https://lunarsend.com/api/docs/pipeline/get-deal).
    ///
    /// Sends a `GET` request to `/pipeline`
    ///
    /// Arguments:
    /// - `id`: Ids of the deals, each a UUID. The parameter is repeated for each.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for deal_result in client
    ///     .deals_get(&vec!["b3b1f7de-55f0-4c55-9f0b-6c3a0d7e2c02".to_owned()])
    ///     .await?
    ///     .iter()
    /// {
    ///     println!("{:?} {:?}", deal_result.id, deal_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn deals_get(
        &self,
        id: &::std::vec::Vec<::std::string::String>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::DealResult>>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/pipeline"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("id", &id))
            .build()?;
        let info = OperationInfo {
            operation_id: "deals_get",
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

    /// Create a deal.
    ///
    /// Creates a deal. The contact is found by the server from `contact_email`.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Request: [Create Deal](https://lunarsend.com/api/docs/pipeline/create-deal) (the table has the fields under `data`, the curl samples send them flat; a sample has `primary_contact` besides, which the table lacks and the server sets).
    /// - Source: [Create Deal](https://lunarsend.com/api/docs/pipeline/create-deal).
    ///
    /// Sends a `POST` request to `/pipeline`
    ///
    /// Arguments:
    /// - `body`: The deal to create.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DealCreate::builder()
    ///     .company("Blue Ridge Logistics")
    ///     .stage(types::DealStage::Proposal)
    ///     .deal_size(12500.5)
    ///     .build();
    /// for deal_result in client.deals_create(&body).await?.iter() {
    ///     println!("{:?} {:?}", deal_result.id, deal_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn deals_create(
        &self,
        body: &types::DealCreate,
    ) -> Result<ResponseValue<::std::vec::Vec<types::DealResult>>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/pipeline"));
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
            operation_id: "deals_create",
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

    /// Edit a deal.
    ///
    /// Changes fields of a deal. Fields that are left out are taken to stay as they are. How a field is
    /// cleared is not documented.
    ///
    /// - Trust: documented.
    /// - Effect: writes; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Request: [Edit Deal](https://lunarsend.com/api/docs/pipeline/edit-deal) (the table has the fields under `data`, as it has those of the response; the curl samples send them flat).
    /// - Source: [Edit Deal](https://lunarsend.com/api/docs/pipeline/edit-deal).
    ///
    /// Sends a `PATCH` request to `/pipeline`
    ///
    /// Arguments:
    /// - `body`: Which deal to change, and its new values.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::DealEdit::builder()
    ///     .id("b3b1f7de-55f0-4c55-9f0b-6c3a0d7e2c02")
    ///     .stage(types::DealStage::Won)
    ///     .close_date("2025-07-20T15:00:00+00:00")
    ///     .build();
    /// for deal_result in client.deals_edit(&body).await?.iter() {
    ///     println!("{:?} {:?}", deal_result.id, deal_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn deals_edit(
        &self,
        body: &types::DealEdit,
    ) -> Result<ResponseValue<::std::vec::Vec<types::DealResult>>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/pipeline"));
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
            operation_id: "deals_edit",
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

    /// Search deals.
    ///
    /// Gives a page of deals. Without a term, which is not required, all are taken to be given. Sorting is
    /// not documented.
    ///
    /// The rows name their id `deal_id`.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Search Deal](https://lunarsend.com/api/docs/pipeline/search-deal).
    ///
    /// Sends a `GET` request to `/pipeline/search`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::DealsSearchParams::new().page(0).query_amount(5);
    /// let deal_page = client.deals_search(&params).await?;
    /// for deal_hit in deal_page.data.iter().flatten() {
    ///     println!("{:?}", deal_hit.close_date);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn deals_search(
        &self,
        params: &types::DealsSearchParams,
    ) -> Result<ResponseValue<types::DealPage>, Error<types::Error>> {
        let types::DealsSearchParams { page, query_amount, search_by, search_term } = params;
        let url = self.inner.url(format_args!("/pipeline/search"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("page", &page))
            .query(&crm_runtime::client::QueryParam::new("query_amount", &query_amount))
            .query(&crm_runtime::client::QueryParam::new("search_by", &search_by))
            .query(&crm_runtime::client::QueryParam::new("search_term", &search_term))
            .build()?;
        let info = OperationInfo {
            operation_id: "deals_search",
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

    /// Create a tag.
    ///
    /// Creates a tag. Its name must be unique in the team.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Create Tag](https://lunarsend.com/api/docs/tags/create-tag).
    ///
    /// Sends a `POST` request to `/tags`
    ///
    /// Arguments:
    /// - `body`: The tag to create.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::TagCreate::builder()
    ///     .tag_name("customer")
    ///     .color("#FD7E14")
    ///     .user_id("5e2a1b3c-4d5e-4f60-8a7b-9c0d1e2f3a04")
    ///     .build();
    /// for tag_result in client.tags_create(&body).await?.iter() {
    ///     println!("{:?} {:?}", tag_result.id, tag_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn tags_create(
        &self,
        body: &types::TagCreate,
    ) -> Result<ResponseValue<::std::vec::Vec<types::TagResult>>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/tags"));
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
            operation_id: "tags_create",
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

    /// Search tags.
    ///
    /// Gives a page of tags. Without a term, which is not required, all are taken to be given. Sorting is not
    /// documented.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Search Tag](https://lunarsend.com/api/docs/tags/search-tag).
    ///
    /// Sends a `GET` request to `/tags/search`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::TagsSearchParams::new().page(0).query_amount(20);
    /// let tag_page = client.tags_search(&params).await?;
    /// for tag in tag_page.data.iter().flatten() {
    ///     println!("{:?}", tag.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn tags_search(
        &self,
        params: &types::TagsSearchParams,
    ) -> Result<ResponseValue<types::TagPage>, Error<types::Error>> {
        let types::TagsSearchParams { page, query_amount, search_by, search_term } = params;
        let url = self.inner.url(format_args!("/tags/search"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("page", &page))
            .query(&crm_runtime::client::QueryParam::new("query_amount", &query_amount))
            .query(&crm_runtime::client::QueryParam::new("search_by", &search_by))
            .query(&crm_runtime::client::QueryParam::new("search_term", &search_term))
            .build()?;
        let info = OperationInfo {
            operation_id: "tags_search",
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

    /// Get a user of the team.
    ///
    /// Gives the user with an id, as a list of one result.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Get User](https://lunarsend.com/api/docs/team/get-user).
    ///
    /// Sends a `GET` request to `/team/users`
    ///
    /// Arguments:
    /// - `id`: Id of the user, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for team_user_result in client
    ///     .team_users_get("5e2a1b3c-4d5e-4f60-8a7b-9c0d1e2f3a04")
    ///     .await?
    ///     .iter()
    /// {
    ///     println!("{:?} {:?}", team_user_result.id, team_user_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn team_users_get(
        &self,
        id: &str,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::TeamUserResult>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/team/users"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("id", &id))
            .build()?;
        let info = OperationInfo {
            operation_id: "team_users_get",
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

    /// Search users of the team.
    ///
    /// Gives a page of users. Without a term, which is not required, all are taken to be given. Sorting is
    /// not documented.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Search Team](https://lunarsend.com/api/docs/team/search-team).
    ///
    /// Sends a `GET` request to `/team/users/search`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::TeamUsersSearchParams::new().page(0).query_amount(20);
    /// let team_user_page = client.team_users_search(&params).await?;
    /// for team_user in team_user_page.data.iter().flatten() {
    ///     println!("{:?}", team_user.created_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn team_users_search(
        &self,
        params: &types::TeamUsersSearchParams,
    ) -> Result<ResponseValue<types::TeamUserPage>, Error<types::Error>> {
        let types::TeamUsersSearchParams {
            page,
            query_amount,
            search_by,
            search_term,
        } = params;
        let url = self.inner.url(format_args!("/team/users/search"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("page", &page))
            .query(&crm_runtime::client::QueryParam::new("query_amount", &query_amount))
            .query(&crm_runtime::client::QueryParam::new("search_by", &search_by))
            .query(&crm_runtime::client::QueryParam::new("search_term", &search_term))
            .build()?;
        let info = OperationInfo {
            operation_id: "team_users_search",
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

    /// Get a template.
    ///
    /// Gives the template with an id, as a list of one result.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Get Template](https://lunarsend.com/api/docs/template/get-template).
    ///
    /// Sends a `GET` request to `/template`
    ///
    /// Arguments:
    /// - `id`: Id of the template, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for template_result in client
    ///     .templates_get("e1f2a3b4-c5d6-4e7f-8091-a2b3c4d5e605")
    ///     .await?
    ///     .iter()
    /// {
    ///     println!("{:?} {:?}", template_result.id, template_result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn templates_get(
        &self,
        id: &str,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::TemplateResult>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/template"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("id", &id))
            .build()?;
        let info = OperationInfo {
            operation_id: "templates_get",
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

    /// Search templates.
    ///
    /// Gives a page of templates, without their content. Without a term, which is not required, all are taken
    /// to be given. Sorting is not documented.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Success status: 200, **assumed**, after [Getting Started](https://lunarsend.com/api/docs/getting-started) (no page shows a success status, 200 is taken; the errors are those that "Getting Started" lists for all calls); any 2xx is taken as success.
    /// - Source: [Search Template](https://lunarsend.com/api/docs/template/search-template).
    ///
    /// Sends a `GET` request to `/template/search`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::TemplatesSearchParams::new().page(0).query_amount(20);
    /// let template_page = client.templates_search(&params).await?;
    /// for template_hit in template_page.data.iter().flatten() {
    ///     println!("{:?} {:?}", template_hit.id, template_hit.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn templates_search(
        &self,
        params: &types::TemplatesSearchParams,
    ) -> Result<ResponseValue<types::TemplatePage>, Error<types::Error>> {
        let types::TemplatesSearchParams {
            page,
            query_amount,
            search_by,
            search_term,
        } = params;
        let url = self.inner.url(format_args!("/template/search"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("page", &page))
            .query(&crm_runtime::client::QueryParam::new("query_amount", &query_amount))
            .query(&crm_runtime::client::QueryParam::new("search_by", &search_by))
            .query(&crm_runtime::client::QueryParam::new("search_term", &search_term))
            .build()?;
        let info = OperationInfo {
            operation_id: "templates_search",
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
    /// The rows of [`contacts_search`](Self::contacts_search), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 20 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::Plan;
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::ContactsSearchParams::new()
    ///     .search_by("company")
    ///     .search_term("Logistics");
    /// let mut rows = client.contacts_search_stream(&params, Plan::new());
    /// while let Some(contact_hit) = rows.try_next().await? {
    ///     println!("{:?}", contact_hit.company);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn contacts_search_stream(
        &self,
        params: &types::ContactsSearchParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::ContactHit, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(&super::v2_operations::API.operations[3], params.query_amount);
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
                        params.query_amount = size;
                        let response = client
                            .contacts_search(&params)
                            .await?
                            .into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::v2_operations::API,
                            &super::v2_operations::API.operations[3],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.total_count.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let page = ::crm_runtime::paging::Page::new(
                                response.data.unwrap_or_default(),
                            )
                            .fingerprint_by(|row: &types::ContactHit| {
                                row.contact_id.as_ref()
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
            .of(&super::v2_operations::API, "contacts_search")
    }

    /// The rows of [`tag_contacts_search`](Self::tag_contacts_search), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 20 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::Plan;
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::TagContactsSearchParams::new();
    /// let mut rows = client
    ///     .tag_contacts_search_stream(
    ///         "0c9d8a4e-2a7b-4d6e-8f10-3b5c7d9e1f03",
    ///         &params,
    ///         Plan::new(),
    ///     );
    /// while let Some(tag_contact) = rows.try_next().await? {
    ///     println!("{:?}", tag_contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn tag_contacts_search_stream(
        &self,
        tag_id: &str,
        params: &types::TagContactsSearchParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::TagContact, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(&super::v2_operations::API.operations[6], params.query_amount);
        let tag_id = tag_id.to_owned();
        let params = params.clone();
        let size = plan
            .rows_per_page()
            .map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let tag_id = tag_id.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.page = ::std::option::Option::Some(position);
                        params.query_amount = size;
                        let response = client
                            .tag_contacts_search(&tag_id, &params)
                            .await?
                            .into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::v2_operations::API,
                            &super::v2_operations::API.operations[6],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.count.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let page = ::crm_runtime::paging::Page::new(
                                response.data.unwrap_or_default(),
                            )
                            .fingerprint_by(|row: &types::TagContact| row.id.as_ref())
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
            .of(&super::v2_operations::API, "tag_contacts_search")
    }

    /// The rows of [`deals_search`](Self::deals_search), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 20 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::Plan;
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::DealsSearchParams::new()
    ///     .search_by("stage")
    ///     .search_term("Proposal");
    /// let mut rows = client.deals_search_stream(&params, Plan::new());
    /// while let Some(deal_hit) = rows.try_next().await? {
    ///     println!("{:?}", deal_hit.close_date);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn deals_search_stream(
        &self,
        params: &types::DealsSearchParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::DealHit, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(&super::v2_operations::API.operations[10], params.query_amount);
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
                        params.query_amount = size;
                        let response = client.deals_search(&params).await?.into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::v2_operations::API,
                            &super::v2_operations::API.operations[10],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.total_count.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let page = ::crm_runtime::paging::Page::new(
                                response.data.unwrap_or_default(),
                            )
                            .fingerprint_by(|row: &types::DealHit| row.deal_id.as_ref())
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
            .of(&super::v2_operations::API, "deals_search")
    }

    /// The rows of [`tags_search`](Self::tags_search), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 20 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::Plan;
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::TagsSearchParams::new()
    ///     .search_by("tag_name")
    ///     .search_term("customer");
    /// let mut rows = client.tags_search_stream(&params, Plan::new());
    /// while let Some(tag) = rows.try_next().await? {
    ///     println!("{:?}", tag.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn tags_search_stream(
        &self,
        params: &types::TagsSearchParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::Tag, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(&super::v2_operations::API.operations[12], params.query_amount);
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
                        params.query_amount = size;
                        let response = client.tags_search(&params).await?.into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::v2_operations::API,
                            &super::v2_operations::API.operations[12],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.total_count.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let page = ::crm_runtime::paging::Page::new(
                                response.data.unwrap_or_default(),
                            )
                            .fingerprint_by(|row: &types::Tag| row.id.as_ref())
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
            .of(&super::v2_operations::API, "tags_search")
    }

    /// The rows of [`team_users_search`](Self::team_users_search), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 20 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::Plan;
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::TeamUsersSearchParams::new()
    ///     .search_by("name")
    ///     .search_term("Grace");
    /// let mut rows = client.team_users_search_stream(&params, Plan::new());
    /// while let Some(team_user) = rows.try_next().await? {
    ///     println!("{:?}", team_user.created_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn team_users_search_stream(
        &self,
        params: &types::TeamUsersSearchParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::TeamUser, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(&super::v2_operations::API.operations[14], params.query_amount);
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
                        params.query_amount = size;
                        let response = client
                            .team_users_search(&params)
                            .await?
                            .into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::v2_operations::API,
                            &super::v2_operations::API.operations[14],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.total_count.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let page = ::crm_runtime::paging::Page::new(
                                response.data.unwrap_or_default(),
                            )
                            .fingerprint_by(|row: &types::TeamUser| row.user_id.as_ref())
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
            .of(&super::v2_operations::API, "team_users_search")
    }

    /// The rows of [`templates_search`](Self::templates_search), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 20 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::Plan;
    /// use crm_lunarsend::v2::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::TemplatesSearchParams::new()
    ///     .search_by("title")
    ///     .search_term("Welcome");
    /// let mut rows = client.templates_search_stream(&params, Plan::new());
    /// while let Some(template_hit) = rows.try_next().await? {
    ///     println!("{:?} {:?}", template_hit.id, template_hit.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn templates_search_stream(
        &self,
        params: &types::TemplatesSearchParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::TemplateHit, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(&super::v2_operations::API.operations[16], params.query_amount);
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
                        params.query_amount = size;
                        let response = client
                            .templates_search(&params)
                            .await?
                            .into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::v2_operations::API,
                            &super::v2_operations::API.operations[16],
                        )?;
                        let total = ::std::option::Option::Some(&response)
                            .and_then(|value| value.total_count.as_ref())
                            .copied()
                            .and_then(|total| u64::try_from(total).ok());
                        let page = ::crm_runtime::paging::Page::new(
                                response.data.unwrap_or_default(),
                            )
                            .fingerprint_by(|row: &types::TemplateHit| row.id.as_ref())
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
            .of(&super::v2_operations::API, "templates_search")
    }
}

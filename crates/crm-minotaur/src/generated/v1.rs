// @generated from specs/minotaur/v1.yaml by `cargo xtask generate minotaur`. Changes belong there.

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

    /// How many companies a query finds.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompaniesMetadata {
        /// How many rows and pages there are.
        pub pagination: ::std::option::Option<Pagination>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Which companies, and which page of them.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CompaniesQuery {
        /// Conditions on companies, each a field name with a list of values. An empty object and an empty list filter nothing. The keys here are those that the vendor's own n8n node sends; the vendor documents no list. Whether values match exactly or in part, and how several keys combine, is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<CompanyFilters>,
        /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paginate: ::std::option::Option<Paginate>,
    }

    /// A company in the account.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Company {
        /// Name of the company.
        pub company_name: ::std::option::Option<::std::string::String>,
        /// Custom fields of the account, free form; empty in the sample.
        pub custom_fields: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Address of the Facebook profile.
        pub facebook_url: ::std::option::Option<::std::string::String>,
        /// Id of the company.
        pub id: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Time of the last verification.
        pub last_verified: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Address of the LinkedIn profile.
        pub linkedin_url: ::std::option::Option<::std::string::String>,
        /// Second line of the street address.
        pub location_address_line_2: ::std::option::Option<::std::string::String>,
        /// Country; a two-letter code in the sample.
        pub location_country: ::std::option::Option<::std::string::String>,
        /// City.
        pub location_locality: ::std::option::Option<::std::string::String>,
        /// Metropolitan area.
        pub location_metro: ::std::option::Option<::std::string::String>,
        /// Postal code.
        pub location_postal_code: ::std::option::Option<::std::string::String>,
        /// Region.
        pub location_region: ::std::option::Option<::std::string::String>,
        /// Street address.
        pub location_street_address: ::std::option::Option<::std::string::String>,
        /// Score of the company; its scale is not documented.
        pub score: ::std::option::Option<i64>,
        /// Size of the company, a range written as text; what it counts is not documented.
        pub size: ::std::option::Option<::std::string::String>,
        /// Address of the Twitter profile.
        pub twitter_url: ::std::option::Option<::std::string::String>,
        /// State of verification; only `verified` is shown and no list of values is documented.
        pub verification_status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A new company. Whether further fields of a company are accepted is not documented.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CompanyCreate {
        /// Name of the company.
        pub company_name: ::std::string::String,
        /// Industry.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub industry: ::std::option::Option<::std::string::String>,
        /// Type of the company; only `COMPANY` is shown and no list of values is documented.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    /// Conditions on companies, each a field name with a list of values. An empty object and an empty list filter nothing. The keys here are those that the vendor's own n8n node sends; the vendor documents no list. Whether values match exactly or in part, and how several keys combine, is not documented.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CompanyFilters {
        /// Countries. Companies show two-letter codes such as `CO`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_country: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Cities.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_locality: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Regions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_region: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Properties that the specification does not list.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// Changes of a company. The document shows `industry` and `location_country`; the other fields here are the plain data of a company as it is read. What happens to fields that are not sent is not stated for companies; for contacts they are left as they are.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CompanyUpdate {
        /// Name of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_name: ::std::option::Option<::std::string::String>,
        /// Custom fields of the account, free form. Whether they replace or are merged is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub custom_fields: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Address of the Facebook profile.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub facebook_url: ::std::option::Option<ClearableString>,
        /// Industry.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub industry: ::std::option::Option<::std::string::String>,
        /// Address of the LinkedIn profile.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin_url: ::std::option::Option<::std::string::String>,
        /// Second line of the street address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub location_address_line_2: ::std::option::Option<ClearableString>,
        /// Country; a two-letter code in the sample.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_country: ::std::option::Option<::std::string::String>,
        /// City.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_locality: ::std::option::Option<::std::string::String>,
        /// Metropolitan area.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub location_metro: ::std::option::Option<ClearableString>,
        /// Postal code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub location_postal_code: ::std::option::Option<ClearableString>,
        /// Region.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_region: ::std::option::Option<::std::string::String>,
        /// Street address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub location_street_address: ::std::option::Option<ClearableString>,
        /// Size of the company, a range written as text; what it counts is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::string::String>,
        /// Address of the Twitter profile.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub twitter_url: ::std::option::Option<ClearableString>,
    }

    /// A person in the account.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Contact {
        /// Year of birth.
        pub birth_year: ::std::option::Option<i64>,
        /// The company of the contact.
        pub company: ::std::option::Option<ContactCompany>,
        /// Custom fields of the account, free form; empty in the samples.
        pub custom_fields: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Address of the Facebook profile.
        pub facebook_url: ::std::option::Option<::std::string::String>,
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Gender; no list of values is documented.
        pub gender: ::std::option::Option<::std::string::String>,
        /// Time of the last synchronisation with HubSpot.
        pub hubspot_synced_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the contact.
        pub id: ::std::option::Option<::std::string::String>,
        /// Industry.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Job title.
        pub job_title: ::std::option::Option<::std::string::String>,
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Time of the last verification.
        pub last_verified: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Address of the LinkedIn profile.
        pub linkedin_url: ::std::option::Option<::std::string::String>,
        /// Country; a two-letter code in the sample.
        pub location_country: ::std::option::Option<::std::string::String>,
        /// City.
        pub location_locality: ::std::option::Option<::std::string::String>,
        /// Postal code.
        pub location_postal_code: ::std::option::Option<::std::string::String>,
        /// Region.
        pub location_region: ::std::option::Option<::std::string::String>,
        /// Middle name.
        pub middle_name: ::std::option::Option<::std::string::String>,
        /// Mobile phone number.
        pub mobile_phone: ::std::option::Option<::std::string::String>,
        /// Further email addresses. Only null is shown; whether it is a text or a list is not documented, so any value is accepted.
        pub other_emails: ::std::option::Option<::serde_json::Value>,
        /// Personal email address.
        pub personal_email: ::std::option::Option<::std::string::String>,
        /// Phone numbers; empty in the samples.
        pub phone_numbers: ::std::option::Option<::std::vec::Vec<PhoneNumber>>,
        /// Score of the contact; its scale is not documented.
        pub score: ::std::option::Option<i64>,
        /// Address of the Twitter profile.
        pub twitter_url: ::std::option::Option<::std::string::String>,
        /// State of verification; only `verified` is shown and no list of values is documented.
        pub verification_status: ::std::option::Option<::std::string::String>,
        /// Work email address.
        pub work_email: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The company of a contact, in short. An older version of the page showed the company's name as plain text instead.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactCompany {
        /// Name of the company.
        pub company_name: ::std::option::Option<::std::string::String>,
        /// Id of the company.
        pub id: ::std::option::Option<::std::string::String>,
        /// Industry of the company.
        pub industry: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The company that a contact is tied to, by `id` of an existing one or by `name`, which finds the company or creates it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactCompanyLink {
        /// Id of an existing company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Industry of the company when it is created by name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub industry: ::std::option::Option<::std::string::String>,
        /// Name of the company; it is found by this name or created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }

    /// A new contact. Whether further fields of a contact are accepted is not documented.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactCreate {
        /// Id of the user that the contact is assigned to. Without it, the contact is unassigned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub assigned_to: ::std::option::Option<::std::string::String>,
        /// The company that a contact is tied to, by `id` of an existing one or by `name`, which finds the company or creates it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<ContactCompanyLink>,
        /// First name.
        pub first_name: ::std::string::String,
        /// Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title: ::std::option::Option<::std::string::String>,
        /// Last name.
        pub last_name: ::std::string::String,
        /// Ids of existing lists that the contact is added to. Without it, the contact is in no list; no list is made or taken by itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub list_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Phone numbers; the list may be empty.
        pub phone_numbers: ::std::vec::Vec<PhoneNumber>,
        /// Work email address; it must be an email address.
        pub work_email: ::std::string::String,
    }

    /// Conditions on contacts, each a field name with a list of values. An empty object and an empty list filter nothing. The keys here are those that the vendor's own n8n node sends; the vendor documents no list. Whether values match exactly or in part, and how several keys combine, is not documented.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactFilters {
        /// Companies; whether by name or by id is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Industries.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub industry: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Job titles.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Countries. Contacts show two-letter codes such as `CO`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_country: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Cities.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_locality: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Postal codes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_postal_code: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Regions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_region: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Properties that the specification does not list.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// Changes of a contact. All fields are optional and only those that are sent are updated. Which fields there are beyond the ones here is not documented.
    #[derive(::serde::Serialize, Clone, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactUpdate {
        /// Id of the user that the contact is assigned to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub assigned_to: ::std::option::Option<::std::string::String>,
        /// The company that a contact is tied to, by `id` of an existing one or by `name`, which finds the company or creates it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<ContactCompanyLink>,
        /// First name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title: ::std::option::Option<::std::string::String>,
        /// Last name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Ids of existing lists that the contact is added to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub list_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Phone numbers. Whether they replace the present ones or are added to them is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_numbers: ::std::option::Option<::std::vec::Vec<PhoneNumber>>,
        /// Work email address; it must be an email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub work_email: ::std::option::Option<::std::string::String>,
    }

    /// How many contacts a query finds.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactsMetadata {
        /// How many rows and pages there are.
        pub pagination: ::std::option::Option<Pagination>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Which contacts, and which page of them. Both parts may be left out.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactsQuery {
        /// Conditions on contacts, each a field name with a list of values. An empty object and an empty list filter nothing. The keys here are those that the vendor's own n8n node sends; the vendor documents no list. Whether values match exactly or in part, and how several keys combine, is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<ContactFilters>,
        /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paginate: ::std::option::Option<Paginate>,
    }

    /// Account data of the customer.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Customer {
        /// Name of the business.
        pub business_name: ::std::option::Option<::std::string::String>,
        /// City of the customer.
        pub city: ::std::option::Option<::std::string::String>,
        /// Country of the customer; the format is not documented.
        pub country: ::std::option::Option<::std::string::String>,
        /// Id of the customer.
        pub id: ::std::option::Option<::std::string::String>,
        /// State of the account; only `OK` is shown and no list of values is documented.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The account that the API key belongs to, its number of users and its subscription.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CustomerSummary {
        /// Account data of the customer.
        pub customer: ::std::option::Option<Customer>,
        /// The active subscription of the customer. Whether it can be null is not documented.
        pub subscription: ::std::option::Option<Subscription>,
        /// Number of users in the account.
        pub users_count: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What most calls that create, update or delete something return. It carries no id.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DefaultResponse {
        /// Free-form object; empty where it is shown, often absent.
        pub data: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Text for a reader, such as `Operation completed`; often absent.
        pub message: ::std::option::Option<::std::string::String>,
        /// Whether the call succeeded; true in every sample.
        pub success: ::std::option::Option<bool>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Body of an error response.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Error {
        /// Name of the status, such as `Bad Request`. Shown for 400 only.
        pub error: ::std::option::Option<::std::string::String>,
        /// What went wrong. One text for 401 and 403, a list of texts for 400.
        pub message: ::std::option::Option<ErrorMessage>,
        /// The HTTP status again.
        #[doc(alias = "statusCode")]
        pub status_code: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What went wrong. One text for 401 and 403, a list of texts for 400.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ErrorMessage {
        /// A string.
        String(::std::string::String),
        /// A list.
        Array(::std::vec::Vec<::std::string::String>),
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for ErrorMessage {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self::Array(value)
        }
    }

    /// A list of contacts.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListContact {
        /// Who else works with the list; empty in the sample.
        pub collaborators: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
        /// Number of contacts in the list.
        pub contacts_count: ::std::option::Option<i64>,
        /// Time of creation.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// What the list is for.
        pub description: ::std::option::Option<::std::string::String>,
        /// Id of the list.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the list.
        pub name: ::std::option::Option<::std::string::String>,
        /// Id of the user who owns the list.
        pub owner_id: ::std::option::Option<::std::string::String>,
        /// Name of the user who owns the list.
        pub owner_name: ::std::option::Option<::std::string::String>,
        /// Rules of the list.
        pub rules: ::std::option::Option<::std::vec::Vec<ListRule>>,
        /// How the list came to be; only `manual` is shown and no list of values is documented.
        pub source: ::std::option::Option<::std::string::String>,
        /// Time of the last change.
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The contacts to add, and the list they are added to. Which fields are required is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ListContactAddContacts {
        /// Ids of one or more existing contacts.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Id of the list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub list_id: ::std::option::Option<::std::string::String>,
    }

    /// A new contact list. Which fields are required is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ListContactCreate {
        /// What the list is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Name of the list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Rules of the list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rules: ::std::option::Option<::std::vec::Vec<ListRule>>,
    }

    /// The contact list that was created.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListContactCreated {
        /// Id of the new list.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the new list.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Which contact list is copied, and the name of the copy. Which fields are required is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ListContactDuplicate {
        /// Id of the list to copy.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub list_id: ::std::option::Option<::std::string::String>,
        /// Name of the copy.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub new_name: ::std::option::Option<::std::string::String>,
    }

    /// Changes of a contact list. Whether the rules can be changed is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ListContactUpdate {
        /// What the list is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Name of the list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }

    /// Which page of the contact lists. Unlike elsewhere, page and size stand at the root of the body.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ListContactsQuery {
        /// Number of lists on a page; the largest size is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        /// Number of the page, starting at 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
    }

    /// A condition on contacts. What a rule does for its list is not documented.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListRule {
        /// Name of the contact's field; no list of values is documented.
        pub field: ::std::option::Option<::std::string::String>,
        /// How the rule combines with others; only `AND` is shown, and only in a response.
        pub logic_operator: ::std::option::Option<::std::string::String>,
        /// How field and value are compared; only `contains` is shown and no list of values is documented.
        pub operator: ::std::option::Option<::std::string::String>,
        /// Value that the field is compared with.
        pub value: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Which page of the opportunities.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct OpportunitiesQuery {
        /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paginate: ::std::option::Option<Paginate>,
    }

    /// A deal. The products of an opportunity are not shown when it is read.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Opportunity {
        /// Closing date, as a time.
        pub close_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the company.
        pub company_id: ::std::option::Option<::std::string::String>,
        /// Ids of the contacts.
        pub contacts_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// What the opportunity is about.
        pub description: ::std::option::Option<::std::string::String>,
        /// Details of the opportunity; empty in the sample and not described.
        pub details: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
        /// Estimated closing date, as a time.
        pub estimated_closing_date: ::std::option::Option<
            ::crm_runtime::client::Timestamp,
        >,
        /// Id of the opportunity.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the opportunity.
        pub name: ::std::option::Option<::std::string::String>,
        /// Price of the opportunity; its currency is not told here. It is not sent on creation.
        pub price: ::std::option::Option<::crm_runtime::client::Number>,
        /// Priority of an opportunity. The value for high is spelled `HIGHT`.
        pub priority: ::std::option::Option<Priority>,
        /// Id of the pipeline stage that the opportunity is in.
        pub stage_id: ::std::option::Option<::std::string::String>,
        /// Id of the responsible user.
        pub user_id_assigned: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A new opportunity.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct OpportunityCreate {
        /// Closing date, ISO 8601.
        pub close_date: ::crm_runtime::client::Timestamp,
        /// Id of the related company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_id: ::std::option::Option<::std::string::String>,
        /// Ids of existing contacts.
        pub contacts_ids: ::std::vec::Vec<::std::string::String>,
        /// What the opportunity is about.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Estimated closing date, ISO 8601.
        pub estimated_closing_date: ::crm_runtime::client::Timestamp,
        /// Name of the opportunity.
        pub name: ::std::string::String,
        /// Priority of an opportunity. The value for high is spelled `HIGHT`.
        pub priority: Priority,
        /// Products of the opportunity; the list may be empty.
        pub products: ::std::vec::Vec<OpportunityProduct>,
        /// Id of the source. No operation is documented that lists sources.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_id: ::std::option::Option<::std::string::String>,
        /// Id of the pipeline stage.
        pub stage_id: ::std::string::String,
        /// Id of the responsible user.
        pub user_id_assigned: ::std::string::String,
    }

    /// A product in an opportunity.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct OpportunityProduct {
        /// Id of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Price of the product; whether for one unit or for all of them is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<::crm_runtime::client::Number>,
        /// Number of units.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
    }

    /// A new quantity of a product in an opportunity. Whether the price can be changed as well is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct OpportunityProductChange {
        /// Id of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// New number of units.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
    }

    /// Changes of the products of an opportunity.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct OpportunityProductsUpdate {
        /// Products to add.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub add: ::std::option::Option<::std::vec::Vec<OpportunityProduct>>,
        /// Ids of what is removed. Whether these are ids of products or of their lines in the opportunity is not documented; the id in the sample is that of no product shown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remove: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Products to change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub update: ::std::option::Option<::std::vec::Vec<OpportunityProductChange>>,
    }

    /// Changes of an opportunity. All fields are optional. `products` has another shape than on creation.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct OpportunityUpdate {
        /// Closing date, ISO 8601.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub close_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the related company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_id: ::std::option::Option<::std::string::String>,
        /// Ids of existing contacts. Whether they replace the present ones or are added to them is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contacts_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// What the opportunity is about.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Estimated closing date, ISO 8601.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub estimated_closing_date: ::std::option::Option<
            ::crm_runtime::client::Timestamp,
        >,
        /// Name of the opportunity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Priority of an opportunity. The value for high is spelled `HIGHT`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<Priority>,
        /// Changes of the products of an opportunity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub products: ::std::option::Option<OpportunityProductsUpdate>,
        /// Id of the source.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_id: ::std::option::Option<::std::string::String>,
        /// Id of the pipeline stage.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stage_id: ::std::option::Option<::std::string::String>,
        /// Id of the responsible user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id_assigned: ::std::option::Option<::std::string::String>,
    }

    /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct Paginate {
        /// Number of rows on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        /// Number of the page, starting at 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
    }

    /// How many rows and pages there are.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Pagination {
        /// Number of the page that was asked for, starting at 1.
        pub current_page: ::std::option::Option<i64>,
        /// Number of pages at the page size that was asked for.
        pub total_pages: ::std::option::Option<i64>,
        /// Number of rows on all pages.
        pub total_records: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A phone number.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneNumber {
        /// Country calling code with its plus sign.
        pub country_code: ::std::option::Option<::std::string::String>,
        /// The number without the country code.
        pub number: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A pipeline with its stages.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Pipeline {
        /// Whether the pipeline is active.
        pub active: ::std::option::Option<bool>,
        /// Time of creation.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Currency code, in upper case in the sample.
        pub currency: ::std::option::Option<::std::string::String>,
        /// What the pipeline is for.
        pub description: ::std::option::Option<::std::string::String>,
        /// Id of the pipeline.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the pipeline.
        pub name: ::std::option::Option<::std::string::String>,
        /// Stages of the pipeline.
        pub stages: ::std::option::Option<::std::vec::Vec<Stage>>,
        /// Time of the last change.
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Who can see the pipeline; only `PUBLIC` is shown and no list of values is documented.
        pub visibility: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A pipeline as it stands in a list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PipelineListItem {
        /// Whether the pipeline is active.
        pub active: ::std::option::Option<bool>,
        /// Currency code, in upper case in the sample.
        pub currency: ::std::option::Option<::std::string::String>,
        /// What the pipeline is for.
        pub description: ::std::option::Option<::std::string::String>,
        /// Id of the pipeline.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the pipeline.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Priority of an opportunity. The value for high is spelled `HIGHT`.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum Priority {
        /// `URGENT`
        #[doc(alias = "URGENT")]
        Urgent,
        /// `HIGHT`
        #[doc(alias = "HIGHT")]
        Hight,
        /// `MEDIUM`
        #[doc(alias = "MEDIUM")]
        Medium,
        /// `LOW`
        #[doc(alias = "LOW")]
        Low,
        /// `NONE`
        #[doc(alias = "NONE")]
        None,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl Priority {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &[
            "URGENT",
            "HIGHT",
            "MEDIUM",
            "LOW",
            "NONE",
        ];

        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Urgent => "URGENT",
                Self::Hight => "HIGHT",
                Self::Medium => "MEDIUM",
                Self::Low => "LOW",
                Self::None => "NONE",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for Priority {
        fn from(value: &str) -> Self {
            match value {
                "URGENT" => Self::Urgent,
                "HIGHT" => Self::Hight,
                "MEDIUM" => Self::Medium,
                "LOW" => Self::Low,
                "NONE" => Self::None,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(Priority);

    /// A product.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Product {
        /// Whether the product is active.
        pub active: ::std::option::Option<bool>,
        /// Time of creation.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Currency code, in upper case in the sample.
        pub currency: ::std::option::Option<::std::string::String>,
        /// Id of the product.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the product.
        pub name: ::std::option::Option<::std::string::String>,
        /// Price for one unit, in `currency`.
        pub price: ::std::option::Option<::crm_runtime::client::Number>,
        /// Unit that the price is for; only `month` is shown and no list of values is documented.
        pub unit: ::std::option::Option<::std::string::String>,
        /// Time of the last change.
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A new product.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProductCreate {
        /// Currency code, in upper case in the sample. What is taken without it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// Name of the product.
        pub name: ::std::string::String,
        /// Price for one unit, in `currency`.
        pub price: ::crm_runtime::client::Number,
        /// Unit that the price is for; only `month` is shown and no list of values is documented.
        pub unit: ::std::string::String,
    }

    /// A product as it stands in a list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProductListItem {
        /// Whether the product is active.
        pub active: ::std::option::Option<bool>,
        /// Time of creation.
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Currency code, in upper case in the sample.
        pub currency: ::std::option::Option<::std::string::String>,
        /// Id of the product.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the product.
        pub name: ::std::option::Option<::std::string::String>,
        /// Number of opportunities with this product.
        pub opportunities_count: ::std::option::Option<i64>,
        /// Number of pipelines with this product.
        pub pipelines_count: ::std::option::Option<i64>,
        /// Price for one unit, in `currency`.
        pub price: ::std::option::Option<::crm_runtime::client::Number>,
        /// Unit that the price is for; only `month` is shown and no list of values is documented.
        pub unit: ::std::option::Option<::std::string::String>,
        /// Time of the last change.
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Changes of a product. Which fields can be changed beyond `name` and `price` is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProductUpdate {
        /// Currency code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// Name of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Price for one unit, in the product's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<::crm_runtime::client::Number>,
        /// Unit that the price is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unit: ::std::option::Option<::std::string::String>,
    }

    /// Which page of the products.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProductsQuery {
        /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paginate: ::std::option::Option<Paginate>,
    }

    /// A person in the prospect catalog.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Prospect {
        /// Time of verification.
        pub date_verified: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Email addresses.
        pub emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Address of the Facebook profile.
        pub facebook_url: ::std::option::Option<::std::string::String>,
        /// First name.
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Id of the prospect, 24 hexadecimal digits in the sample and not a UUID.
        #[doc(alias = "_id")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Industry of that company.
        pub job_company_industry: ::std::option::Option<::std::string::String>,
        /// Name of the company that the person works for.
        pub job_company_name: ::std::option::Option<::std::string::String>,
        /// Job title.
        pub job_title: ::std::option::Option<::std::string::String>,
        /// Last name.
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Address of the LinkedIn profile.
        pub linkedin_url: ::std::option::Option<::std::string::String>,
        /// Country; a two-letter code in the sample.
        pub location_country: ::std::option::Option<::std::string::String>,
        /// City.
        pub location_locality: ::std::option::Option<::std::string::String>,
        /// Postal code.
        pub location_postal_code: ::std::option::Option<::std::string::String>,
        /// Region.
        pub location_region: ::std::option::Option<::std::string::String>,
        /// Mobile phone number.
        pub mobile_phone: ::std::option::Option<::std::string::String>,
        /// Score of the prospect; its scale is not documented.
        pub score: ::std::option::Option<i64>,
        /// Address of the Twitter profile.
        pub twitter_url: ::std::option::Option<::std::string::String>,
        /// State of verification; only `verified` is shown and no list of values is documented.
        pub verification_status: ::std::option::Option<::std::string::String>,
        /// Work email address.
        pub work_email: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A span of time. Both ends are shown as null when they are not set.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectDateRange {
        /// From this time on; the format is not documented.
        pub gte: ::std::option::Option<::std::string::String>,
        /// Up to this time; the format is not documented.
        pub lte: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Conditions on prospects, each a field name with a list of values. An empty object filters nothing; a condition that is not set is shown as an empty list. Whether values match exactly or in part, and how several keys combine, is not documented.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectFilters {
        /// A span of time. Both ends are shown as null when they are not set.
        pub date_verified: ::std::option::Option<ProspectDateRange>,
        /// First names.
        pub first_name: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Industries of companies.
        pub job_company_industry: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Names of companies.
        pub job_company_name: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Job titles.
        pub job_title: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Last names.
        pub last_name: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Countries. Prospects show two-letter codes such as `CO`.
        pub location_country: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Cities.
        pub location_locality: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Postal codes.
        pub location_postal_code: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Regions.
        pub location_region: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Which page of the prospects is wanted.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProspectPaginate {
        /// Number of prospects on a page; only 10, 25, 50 and 100 are accepted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        /// Number of the page, starting at 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
    }

    /// What is typed into a filter. Which fields are required is not documented.
    #[derive(::serde::Serialize, Clone, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProspectSuggest {
        /// Text to look for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub search: ::std::option::Option<::std::string::String>,
        /// The filter that values are wanted for. Only `job_title`, a key of the prospect filters, is shown; no list of values is documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
    }

    /// One suggested value.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectSuggestion {
        /// The filter that the value is for.
        #[doc(alias = "type")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// The value.
        pub value: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// How many prospects a query finds, and the filters as they were understood.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProspectsMetadata {
        /// Conditions on prospects, each a field name with a list of values. An empty object filters nothing; a condition that is not set is shown as an empty list. Whether values match exactly or in part, and how several keys combine, is not documented.
        pub filters_applied: ::std::option::Option<ProspectFilters>,
        /// How many rows and pages there are.
        pub pagination: ::std::option::Option<Pagination>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Which prospects, and which page of them. Which fields are required is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ProspectsQuery {
        /// False in the samples; its meaning is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub all_contacts: ::std::option::Option<bool>,
        /// Conditions on prospects, each a field name with a list of values. An empty object filters nothing; a condition that is not set is shown as an empty list. Whether values match exactly or in part, and how several keys combine, is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<ProspectFilters>,
        /// Which page of the prospects is wanted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paginate: ::std::option::Option<ProspectPaginate>,
    }

    /// A job that was started. No operation is documented that follows it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceHandlerJob {
        /// Id of the job.
        pub id: ::std::option::Option<::std::string::String>,
        /// State of the job; only `PENDING` is shown and no list of values is documented.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A stage of a pipeline.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Stage {
        /// Id of the stage.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the stage.
        pub name: ::std::option::Option<::std::string::String>,
        /// Place of the stage in its pipeline; 1 in the samples.
        pub order: ::std::option::Option<i64>,
        /// Id of the pipeline that the stage belongs to.
        pub pipeline_id: ::std::option::Option<::std::string::String>,
        /// Probability of the stage, in percent by its name; of what is not documented.
        pub probability_percentage: ::std::option::Option<i64>,
        /// State of the stage; only `OPEN` is shown and no list of values is documented.
        pub status: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A stage as it stands in a list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StageListItem {
        /// Id of the stage.
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the stage.
        pub name: ::std::option::Option<::std::string::String>,
        /// Place of the stage in its pipeline; 1 in the samples.
        pub order: ::std::option::Option<i64>,
        /// Id of the pipeline that the stage belongs to.
        pub pipeline_id: ::std::option::Option<::std::string::String>,
        /// Probability of the stage, in percent by its name; of what is not documented.
        pub probability_percentage: ::std::option::Option<i64>,
        /// State of the stage; only `OPEN` is shown and no list of values is documented.
        pub status: ::std::option::Option<::std::string::String>,
        /// Number of opportunities in the stage.
        pub total_opportunities: ::std::option::Option<i64>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Of which pipeline the stages are wanted, and which page of them.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct StagesQuery {
        /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paginate: ::std::option::Option<Paginate>,
        /// Id of the pipeline.
        pub pipeline_id: ::std::string::String,
    }

    /// The active subscription of the customer. Whether it can be null is not documented.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Subscription {
        /// Number of active seats.
        pub active_seats: ::std::option::Option<i64>,
        /// Balance of the subscription; its unit is not documented.
        pub balance: ::std::option::Option<::crm_runtime::client::Number>,
        /// Currency code, in lower case in the sample.
        pub currency: ::std::option::Option<::std::string::String>,
        /// Id of the subscription.
        pub id: ::std::option::Option<::std::string::String>,
        /// Period that the price is for; only `month` is shown and no list of values is documented.
        pub periodicity: ::std::option::Option<::std::string::String>,
        /// Price for one period, a number written as text, in `currency`. Whether in whole or minor units is not documented.
        pub price: ::std::option::Option<::std::string::String>,
        /// State of the subscription; only `active` is shown and no list of values is documented.
        pub status: ::std::option::Option<::std::string::String>,
        /// The tier of a subscription.
        pub tier: ::std::option::Option<SubscriptionTier>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The tier of a subscription.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriptionTier {
        /// Id of the tier.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether the tier is free.
        pub is_free: ::std::option::Option<bool>,
        /// Price of the tier, a number written as text. Whether in whole or minor units is not documented.
        pub price: ::std::option::Option<::std::string::String>,
        /// Number of the tier.
        pub tier: ::std::option::Option<i64>,
        /// Name of the tier.
        pub title: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Which prospects are unlocked. Which fields are required is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct UnlockContacts {
        /// Conditions on prospects, each a field name with a list of values. An empty object filters nothing; a condition that is not set is shown as an empty list. Whether values match exactly or in part, and how several keys combine, is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<ProspectFilters>,
        /// In which order prospects are taken, each a field name with a direction. Only `score` with `DESC` is shown; no list of fields or directions is documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order_by: ::std::option::Option<UnlockOrder>,
        /// Whether to synchronise with HubSpot, by its name; false in the sample and not described.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sync_hubspot: ::std::option::Option<bool>,
        /// Number of prospects, 100 in the sample; not described further.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_records: ::std::option::Option<i64>,
    }

    /// In which order prospects are taken, each a field name with a direction. Only `score` with `DESC` is shown; no list of fields or directions is documented.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct UnlockOrder {
        /// Direction by score; only `DESC` is shown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub score: ::std::option::Option<::std::string::String>,
        /// Properties that the specification does not list.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// Which contacts are unlocked, by id. Which fields are required is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct UnlockSelectedContacts {
        /// Ids of the contacts. The sample shows UUIDs, while prospects carry 24 hexadecimal digits in `_id`; which of the two is wanted is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Whether to synchronise with HubSpot, by its name; false in the sample and not described.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sync_hubspot: ::std::option::Option<bool>,
    }

    /// Which email addresses are verified. Which fields are required is not documented.
    #[derive(::serde::Serialize, Clone, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct VerifyEmail {
        /// Email addresses with the contacts they belong to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub emails: ::std::option::Option<::std::vec::Vec<VerifyEmailEntry>>,
        /// Whether to synchronise with HubSpot, by its name; false in the sample and not described.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sync_hubspot: ::std::option::Option<bool>,
    }

    /// An email address of a contact.
    #[derive(::serde::Serialize, Clone, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct VerifyEmailEntry {
        /// Id of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_id: ::std::option::Option<::std::string::String>,
        /// Email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
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

    ::crm_runtime::field_table!(CompaniesMetadata, [
        (0, pagination, "pagination"),
    ]);

    ::crm_runtime::field_table!(Company, [
        (0, company_name, "company_name"),
        (1, custom_fields, "custom_fields"),
        (2, facebook_url, "facebook_url"),
        (3, id, "id"),
        (4, industry, "industry"),
        (5, last_verified, "last_verified"),
        (6, linkedin_url, "linkedin_url"),
        (7, location_address_line_2, "location_address_line_2"),
        (8, location_country, "location_country"),
        (9, location_locality, "location_locality"),
        (10, location_metro, "location_metro"),
        (11, location_postal_code, "location_postal_code"),
        (12, location_region, "location_region"),
        (13, location_street_address, "location_street_address"),
        (14, score, "score"),
        (15, size, "size"),
        (16, twitter_url, "twitter_url"),
        (17, verification_status, "verification_status"),
    ]);

    ::crm_runtime::field_table!(Contact, [
        (0, birth_year, "birth_year"),
        (1, company, "company"),
        (2, custom_fields, "custom_fields"),
        (3, facebook_url, "facebook_url"),
        (4, first_name, "first_name"),
        (5, gender, "gender"),
        (6, hubspot_synced_at, "hubspot_synced_at"),
        (7, id, "id"),
        (8, industry, "industry"),
        (9, job_title, "job_title"),
        (10, last_name, "last_name"),
        (11, last_verified, "last_verified"),
        (12, linkedin_url, "linkedin_url"),
        (13, location_country, "location_country"),
        (14, location_locality, "location_locality"),
        (15, location_postal_code, "location_postal_code"),
        (16, location_region, "location_region"),
        (17, middle_name, "middle_name"),
        (18, mobile_phone, "mobile_phone"),
        (19, other_emails, "other_emails"),
        (20, personal_email, "personal_email"),
        (21, phone_numbers, "phone_numbers"),
        (22, score, "score"),
        (23, twitter_url, "twitter_url"),
        (24, verification_status, "verification_status"),
        (25, work_email, "work_email"),
    ]);

    ::crm_runtime::field_table!(ContactCompany, [
        (0, company_name, "company_name"),
        (1, id, "id"),
        (2, industry, "industry"),
    ]);

    ::crm_runtime::field_table!(ContactsMetadata, [
        (0, pagination, "pagination"),
    ]);

    ::crm_runtime::field_table!(Customer, [
        (0, business_name, "business_name"),
        (1, city, "city"),
        (2, country, "country"),
        (3, id, "id"),
        (4, status, "status"),
    ]);

    ::crm_runtime::field_table!(CustomerSummary, [
        (0, customer, "customer"),
        (1, subscription, "subscription"),
        (2, users_count, "users_count"),
    ]);

    ::crm_runtime::field_table!(DefaultResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, success, "success"),
    ]);

    ::crm_runtime::field_table!(Error, [
        (0, error, "error"),
        (1, message, "message"),
        (2, status_code, "statusCode"),
    ]);

    ::crm_runtime::choice!(
        ErrorMessage, "", [], [String(::std::string::String), Array(::std::vec::Vec <
        ::std::string::String >)]
    );
    ::crm_runtime::field_table!(ListContact, [
        (0, collaborators, "collaborators"),
        (1, contacts_count, "contacts_count"),
        (2, created_at, "created_at"),
        (3, description, "description"),
        (4, id, "id"),
        (5, name, "name"),
        (6, owner_id, "owner_id"),
        (7, owner_name, "owner_name"),
        (8, rules, "rules"),
        (9, source, "source"),
        (10, updated_at, "updated_at"),
    ]);

    ::crm_runtime::field_table!(ListContactCreated, [
        (0, id, "id"),
        (1, name, "name"),
    ]);

    ::crm_runtime::field_table!(ListRule, [
        (0, field, "field"),
        (1, logic_operator, "logic_operator"),
        (2, operator, "operator"),
        (3, value, "value"),
    ]);

    ::crm_runtime::field_table!(Opportunity, [
        (0, close_date, "close_date"),
        (1, company_id, "company_id"),
        (2, contacts_ids, "contacts_ids"),
        (3, description, "description"),
        (4, details, "details"),
        (5, estimated_closing_date, "estimated_closing_date"),
        (6, id, "id"),
        (7, name, "name"),
        (8, price, "price"),
        (9, priority, "priority"),
        (10, stage_id, "stage_id"),
        (11, user_id_assigned, "user_id_assigned"),
    ]);

    ::crm_runtime::field_table!(Pagination, [
        (0, current_page, "current_page"),
        (1, total_pages, "total_pages"),
        (2, total_records, "total_records"),
    ]);

    ::crm_runtime::field_table!(PhoneNumber, [
        (0, country_code, "country_code"),
        (1, number, "number"),
    ]);

    ::crm_runtime::field_table!(Pipeline, [
        (0, active, "active"),
        (1, created_at, "created_at"),
        (2, currency, "currency"),
        (3, description, "description"),
        (4, id, "id"),
        (5, name, "name"),
        (6, stages, "stages"),
        (7, updated_at, "updated_at"),
        (8, visibility, "visibility"),
    ]);

    ::crm_runtime::field_table!(PipelineListItem, [
        (0, active, "active"),
        (1, currency, "currency"),
        (2, description, "description"),
        (3, id, "id"),
        (4, name, "name"),
    ]);

    ::crm_runtime::field_table!(Product, [
        (0, active, "active"),
        (1, created_at, "created_at"),
        (2, currency, "currency"),
        (3, id, "id"),
        (4, name, "name"),
        (5, price, "price"),
        (6, unit, "unit"),
        (7, updated_at, "updated_at"),
    ]);

    ::crm_runtime::field_table!(ProductListItem, [
        (0, active, "active"),
        (1, created_at, "created_at"),
        (2, currency, "currency"),
        (3, id, "id"),
        (4, name, "name"),
        (5, opportunities_count, "opportunities_count"),
        (6, pipelines_count, "pipelines_count"),
        (7, price, "price"),
        (8, unit, "unit"),
        (9, updated_at, "updated_at"),
    ]);

    ::crm_runtime::field_table!(Prospect, [
        (0, date_verified, "date_verified"),
        (1, emails, "emails"),
        (2, facebook_url, "facebook_url"),
        (3, first_name, "first_name"),
        (4, id, "_id"),
        (5, job_company_industry, "job_company_industry"),
        (6, job_company_name, "job_company_name"),
        (7, job_title, "job_title"),
        (8, last_name, "last_name"),
        (9, linkedin_url, "linkedin_url"),
        (10, location_country, "location_country"),
        (11, location_locality, "location_locality"),
        (12, location_postal_code, "location_postal_code"),
        (13, location_region, "location_region"),
        (14, mobile_phone, "mobile_phone"),
        (15, score, "score"),
        (16, twitter_url, "twitter_url"),
        (17, verification_status, "verification_status"),
        (18, work_email, "work_email"),
    ]);

    ::crm_runtime::field_table!(ProspectDateRange, [
        (0, gte, "gte"),
        (1, lte, "lte"),
    ]);

    ::crm_runtime::field_table!(ProspectFilters, [
        (0, date_verified, "date_verified"),
        (1, first_name, "first_name"),
        (2, job_company_industry, "job_company_industry"),
        (3, job_company_name, "job_company_name"),
        (4, job_title, "job_title"),
        (5, last_name, "last_name"),
        (6, location_country, "location_country"),
        (7, location_locality, "location_locality"),
        (8, location_postal_code, "location_postal_code"),
        (9, location_region, "location_region"),
    ]);

    ::crm_runtime::field_table!(ProspectSuggestion, [
        (0, type_, "type"),
        (1, value, "value"),
    ]);

    ::crm_runtime::field_table!(ProspectsMetadata, [
        (0, filters_applied, "filters_applied"),
        (1, pagination, "pagination"),
    ]);

    ::crm_runtime::field_table!(ServiceHandlerJob, [
        (0, id, "id"),
        (1, status, "status"),
    ]);

    ::crm_runtime::field_table!(Stage, [
        (0, id, "id"),
        (1, name, "name"),
        (2, order, "order"),
        (3, pipeline_id, "pipeline_id"),
        (4, probability_percentage, "probability_percentage"),
        (5, status, "status"),
    ]);

    ::crm_runtime::field_table!(StageListItem, [
        (0, id, "id"),
        (1, name, "name"),
        (2, order, "order"),
        (3, pipeline_id, "pipeline_id"),
        (4, probability_percentage, "probability_percentage"),
        (5, status, "status"),
        (6, total_opportunities, "total_opportunities"),
    ]);

    ::crm_runtime::field_table!(Subscription, [
        (0, active_seats, "active_seats"),
        (1, balance, "balance"),
        (2, currency, "currency"),
        (3, id, "id"),
        (4, periodicity, "periodicity"),
        (5, price, "price"),
        (6, status, "status"),
        (7, tier, "tier"),
    ]);

    ::crm_runtime::field_table!(SubscriptionTier, [
        (0, id, "id"),
        (1, is_free, "is_free"),
        (2, price, "price"),
        (3, tier, "tier"),
        (4, title, "title"),
    ]);

    impl ::std::fmt::Debug for Contact {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Contact")
                .field("birth_year", &::crm_runtime::client::PERSONAL)
                .field("company", &self.company)
                .field("custom_fields", &::crm_runtime::client::PERSONAL)
                .field("facebook_url", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("gender", &::crm_runtime::client::PERSONAL)
                .field("hubspot_synced_at", &self.hubspot_synced_at)
                .field("id", &self.id)
                .field("industry", &self.industry)
                .field("job_title", &self.job_title)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("last_verified", &self.last_verified)
                .field("linkedin_url", &::crm_runtime::client::PERSONAL)
                .field("location_country", &self.location_country)
                .field("location_locality", &self.location_locality)
                .field("location_postal_code", &::crm_runtime::client::PERSONAL)
                .field("location_region", &self.location_region)
                .field("middle_name", &::crm_runtime::client::PERSONAL)
                .field("mobile_phone", &::crm_runtime::client::PERSONAL)
                .field("other_emails", &::crm_runtime::client::PERSONAL)
                .field("personal_email", &::crm_runtime::client::PERSONAL)
                .field("phone_numbers", &::crm_runtime::client::PERSONAL)
                .field("score", &self.score)
                .field("twitter_url", &::crm_runtime::client::PERSONAL)
                .field("verification_status", &self.verification_status)
                .field("work_email", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactCreate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactCreate")
                .field("assigned_to", &self.assigned_to)
                .field("company", &self.company)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("job_title", &self.job_title)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("list_ids", &self.list_ids)
                .field("phone_numbers", &::crm_runtime::client::PERSONAL)
                .field("work_email", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactFilters {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactFilters")
                .field("company", &self.company)
                .field("industry", &self.industry)
                .field("job_title", &self.job_title)
                .field("location_country", &self.location_country)
                .field("location_locality", &self.location_locality)
                .field("location_postal_code", &::crm_runtime::client::PERSONAL)
                .field("location_region", &self.location_region)
                .field("extra", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactUpdate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactUpdate")
                .field("assigned_to", &self.assigned_to)
                .field("company", &self.company)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("job_title", &self.job_title)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("list_ids", &self.list_ids)
                .field("phone_numbers", &::crm_runtime::client::PERSONAL)
                .field("work_email", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ListContact {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ListContact")
                .field("collaborators", &::crm_runtime::client::PERSONAL)
                .field("contacts_count", &self.contacts_count)
                .field("created_at", &self.created_at)
                .field("description", &self.description)
                .field("id", &self.id)
                .field("name", &self.name)
                .field("owner_id", &self.owner_id)
                .field("owner_name", &::crm_runtime::client::PERSONAL)
                .field("rules", &self.rules)
                .field("source", &self.source)
                .field("updated_at", &self.updated_at)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ListRule {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ListRule")
                .field("field", &self.field)
                .field("logic_operator", &self.logic_operator)
                .field("operator", &self.operator)
                .field("value", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for PhoneNumber {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PhoneNumber")
                .field("country_code", &::crm_runtime::client::PERSONAL)
                .field("number", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for Prospect {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Prospect")
                .field("date_verified", &self.date_verified)
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("facebook_url", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("job_company_industry", &self.job_company_industry)
                .field("job_company_name", &self.job_company_name)
                .field("job_title", &self.job_title)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("linkedin_url", &::crm_runtime::client::PERSONAL)
                .field("location_country", &self.location_country)
                .field("location_locality", &self.location_locality)
                .field("location_postal_code", &::crm_runtime::client::PERSONAL)
                .field("location_region", &self.location_region)
                .field("mobile_phone", &::crm_runtime::client::PERSONAL)
                .field("score", &self.score)
                .field("twitter_url", &::crm_runtime::client::PERSONAL)
                .field("verification_status", &self.verification_status)
                .field("work_email", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectFilters {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectFilters")
                .field("date_verified", &self.date_verified)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("job_company_industry", &self.job_company_industry)
                .field("job_company_name", &self.job_company_name)
                .field("job_title", &self.job_title)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("location_country", &self.location_country)
                .field("location_locality", &self.location_locality)
                .field("location_postal_code", &::crm_runtime::client::PERSONAL)
                .field("location_region", &self.location_region)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectSuggest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectSuggest")
                .field("search", &::crm_runtime::client::PERSONAL)
                .field("source", &self.source)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ProspectSuggestion {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ProspectSuggestion")
                .field("type_", &self.type_)
                .field("value", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for VerifyEmail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("VerifyEmail")
                .field("emails", &::crm_runtime::client::PERSONAL)
                .field("sync_hubspot", &self.sync_hubspot)
                .finish()
        }
    }

    impl ::std::fmt::Debug for VerifyEmailEntry {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("VerifyEmailEntry")
                .field("contact_id", &self.contact_id)
                .field("email", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl CompaniesQuery {
        /// Starts with every field absent.
        pub fn builder() -> CompaniesQueryBuilder {
            CompaniesQueryBuilder {
                filters: ::std::option::Option::None,
                paginate: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CompaniesQuery`].
    #[must_use]
    pub struct CompaniesQueryBuilder {
        filters: ::std::option::Option<CompanyFilters>,
        paginate: ::std::option::Option<Paginate>,
    }

    impl CompaniesQueryBuilder {
        /// Conditions on companies, each a field name with a list of values. An empty object and an empty list filter nothing. The keys here are those that the vendor's own n8n node sends; the vendor documents no list. Whether values match exactly or in part, and how several keys combine, is not documented.
        pub fn filters(
            mut self,
            value: impl ::std::convert::Into<CompanyFilters>,
        ) -> Self {
            self.filters = ::std::option::Option::Some(value.into());
            self
        }

        /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
        pub fn paginate(mut self, value: impl ::std::convert::Into<Paginate>) -> Self {
            self.paginate = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CompaniesQuery {
            CompaniesQuery {
                filters: self.filters,
                paginate: self.paginate,
            }
        }
    }

    impl CompanyCreate {
        /// Starts with nothing given. Required: `company_name`, `type_`.
        pub fn builder() -> CompanyCreateBuilder {
            CompanyCreateBuilder {
                company_name: ::crm_runtime::client::Missing,
                industry: ::std::option::Option::None,
                type_: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`CompanyCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CompanyCreateBuilder<
        CompanyNameState = ::crm_runtime::client::Missing,
        TypeState = ::crm_runtime::client::Missing,
    > {
        company_name: CompanyNameState,
        industry: ::std::option::Option<::std::string::String>,
        type_: TypeState,
    }

    impl<CompanyNameState, TypeState> CompanyCreateBuilder<CompanyNameState, TypeState> {
        /// Name of the company.
        pub fn company_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CompanyCreateBuilder<::std::string::String, TypeState> {
            CompanyCreateBuilder {
                company_name: value.into(),
                industry: self.industry,
                type_: self.type_,
            }
        }

        /// Industry.
        pub fn industry(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.industry = ::std::option::Option::Some(value.into());
            self
        }

        /// Type of the company; only `COMPANY` is shown and no list of values is documented.
        pub fn type_(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CompanyCreateBuilder<CompanyNameState, ::std::string::String> {
            CompanyCreateBuilder {
                type_: value.into(),
                company_name: self.company_name,
                industry: self.industry,
            }
        }

        /// The finished value.
        pub fn build(self) -> CompanyCreate
        where
            CompanyNameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::company_name,
            >,
            TypeState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::type_,
            >,
        {
            CompanyCreate {
                company_name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::company_name,
                >::given(self.company_name),
                industry: self.industry,
                type_: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::type_,
                >::given(self.type_),
            }
        }
    }

    impl CompanyFilters {
        /// Starts with every field absent.
        pub fn builder() -> CompanyFiltersBuilder {
            CompanyFiltersBuilder {
                location_country: ::std::option::Option::None,
                location_locality: ::std::option::Option::None,
                location_region: ::std::option::Option::None,
                extra: ::std::default::Default::default(),
            }
        }
    }

    /// Builds a [`CompanyFilters`].
    #[must_use]
    pub struct CompanyFiltersBuilder {
        location_country: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        location_locality: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        location_region: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    impl CompanyFiltersBuilder {
        /// Countries. Companies show two-letter codes such as `CO`.
        pub fn location_country(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_country = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Cities.
        pub fn location_locality(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_locality = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Regions.
        pub fn location_region(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_region = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Properties that the specification does not list.
        pub fn extra(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.extra = value.into();
            self
        }

        /// The finished value.
        pub fn build(self) -> CompanyFilters {
            CompanyFilters {
                location_country: self.location_country,
                location_locality: self.location_locality,
                location_region: self.location_region,
                extra: self.extra,
            }
        }
    }

    impl CompanyUpdate {
        /// Starts with every field absent.
        pub fn builder() -> CompanyUpdateBuilder {
            CompanyUpdateBuilder {
                company_name: ::std::option::Option::None,
                custom_fields: ::std::option::Option::None,
                facebook_url: ::std::option::Option::None,
                industry: ::std::option::Option::None,
                linkedin_url: ::std::option::Option::None,
                location_address_line_2: ::std::option::Option::None,
                location_country: ::std::option::Option::None,
                location_locality: ::std::option::Option::None,
                location_metro: ::std::option::Option::None,
                location_postal_code: ::std::option::Option::None,
                location_region: ::std::option::Option::None,
                location_street_address: ::std::option::Option::None,
                size: ::std::option::Option::None,
                twitter_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CompanyUpdate`].
    #[must_use]
    pub struct CompanyUpdateBuilder {
        company_name: ::std::option::Option<::std::string::String>,
        custom_fields: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        facebook_url: ::std::option::Option<ClearableString>,
        industry: ::std::option::Option<::std::string::String>,
        linkedin_url: ::std::option::Option<::std::string::String>,
        location_address_line_2: ::std::option::Option<ClearableString>,
        location_country: ::std::option::Option<::std::string::String>,
        location_locality: ::std::option::Option<::std::string::String>,
        location_metro: ::std::option::Option<ClearableString>,
        location_postal_code: ::std::option::Option<ClearableString>,
        location_region: ::std::option::Option<::std::string::String>,
        location_street_address: ::std::option::Option<ClearableString>,
        size: ::std::option::Option<::std::string::String>,
        twitter_url: ::std::option::Option<ClearableString>,
    }

    impl CompanyUpdateBuilder {
        /// Name of the company.
        pub fn company_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Custom fields of the account, free form. Whether they replace or are merged is not documented.
        pub fn custom_fields(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.custom_fields = ::std::option::Option::Some(value.into());
            self
        }

        /// Address of the Facebook profile.
        pub fn facebook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.facebook_url = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `facebook_url`, which clears it.
        pub fn clear_facebook_url(mut self) -> Self {
            self.facebook_url = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Industry.
        pub fn industry(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.industry = ::std::option::Option::Some(value.into());
            self
        }

        /// Address of the LinkedIn profile.
        pub fn linkedin_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.linkedin_url = ::std::option::Option::Some(value.into());
            self
        }

        /// Second line of the street address.
        pub fn location_address_line_2(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.location_address_line_2 = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `location_address_line_2`, which clears it.
        pub fn clear_location_address_line_2(mut self) -> Self {
            self.location_address_line_2 = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Country; a two-letter code in the sample.
        pub fn location_country(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.location_country = ::std::option::Option::Some(value.into());
            self
        }

        /// City.
        pub fn location_locality(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.location_locality = ::std::option::Option::Some(value.into());
            self
        }

        /// Metropolitan area.
        pub fn location_metro(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.location_metro = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `location_metro`, which clears it.
        pub fn clear_location_metro(mut self) -> Self {
            self.location_metro = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Postal code.
        pub fn location_postal_code(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.location_postal_code = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `location_postal_code`, which clears it.
        pub fn clear_location_postal_code(mut self) -> Self {
            self.location_postal_code = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Region.
        pub fn location_region(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.location_region = ::std::option::Option::Some(value.into());
            self
        }

        /// Street address.
        pub fn location_street_address(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.location_street_address = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `location_street_address`, which clears it.
        pub fn clear_location_street_address(mut self) -> Self {
            self.location_street_address = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// Size of the company, a range written as text; what it counts is not documented.
        pub fn size(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.size = ::std::option::Option::Some(value.into());
            self
        }

        /// Address of the Twitter profile.
        pub fn twitter_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.twitter_url = ::std::option::Option::Some(
                ClearableString(::std::option::Option::Some(value.into())),
            );
            self
        }

        /// Sends null for `twitter_url`, which clears it.
        pub fn clear_twitter_url(mut self) -> Self {
            self.twitter_url = ::std::option::Option::Some(
                ClearableString(::std::option::Option::None),
            );
            self
        }

        /// The finished value.
        pub fn build(self) -> CompanyUpdate {
            CompanyUpdate {
                company_name: self.company_name,
                custom_fields: self.custom_fields,
                facebook_url: self.facebook_url,
                industry: self.industry,
                linkedin_url: self.linkedin_url,
                location_address_line_2: self.location_address_line_2,
                location_country: self.location_country,
                location_locality: self.location_locality,
                location_metro: self.location_metro,
                location_postal_code: self.location_postal_code,
                location_region: self.location_region,
                location_street_address: self.location_street_address,
                size: self.size,
                twitter_url: self.twitter_url,
            }
        }
    }

    impl ContactCompanyLink {
        /// Starts with every field absent.
        pub fn builder() -> ContactCompanyLinkBuilder {
            ContactCompanyLinkBuilder {
                id: ::std::option::Option::None,
                industry: ::std::option::Option::None,
                name: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ContactCompanyLink`].
    #[must_use]
    pub struct ContactCompanyLinkBuilder {
        id: ::std::option::Option<::std::string::String>,
        industry: ::std::option::Option<::std::string::String>,
        name: ::std::option::Option<::std::string::String>,
    }

    impl ContactCompanyLinkBuilder {
        /// Id of an existing company.
        pub fn id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.id = ::std::option::Option::Some(value.into());
            self
        }

        /// Industry of the company when it is created by name.
        pub fn industry(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.industry = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the company; it is found by this name or created.
        pub fn name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ContactCompanyLink {
            ContactCompanyLink {
                id: self.id,
                industry: self.industry,
                name: self.name,
            }
        }
    }

    impl ContactCreate {
        /// Starts with nothing given. Required: `first_name`, `last_name`, `phone_numbers`, `work_email`.
        pub fn builder() -> ContactCreateBuilder {
            ContactCreateBuilder {
                assigned_to: ::std::option::Option::None,
                company: ::std::option::Option::None,
                first_name: ::crm_runtime::client::Missing,
                job_title: ::std::option::Option::None,
                last_name: ::crm_runtime::client::Missing,
                list_ids: ::std::option::Option::None,
                phone_numbers: ::crm_runtime::client::Missing,
                work_email: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ContactCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ContactCreateBuilder<
        FirstNameState = ::crm_runtime::client::Missing,
        LastNameState = ::crm_runtime::client::Missing,
        PhoneNumbersState = ::crm_runtime::client::Missing,
        WorkEmailState = ::crm_runtime::client::Missing,
    > {
        assigned_to: ::std::option::Option<::std::string::String>,
        company: ::std::option::Option<ContactCompanyLink>,
        first_name: FirstNameState,
        job_title: ::std::option::Option<::std::string::String>,
        last_name: LastNameState,
        list_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        phone_numbers: PhoneNumbersState,
        work_email: WorkEmailState,
    }

    impl<
        FirstNameState,
        LastNameState,
        PhoneNumbersState,
        WorkEmailState,
    > ContactCreateBuilder<
        FirstNameState,
        LastNameState,
        PhoneNumbersState,
        WorkEmailState,
    > {
        /// Id of the user that the contact is assigned to. Without it, the contact is unassigned.
        pub fn assigned_to(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.assigned_to = ::std::option::Option::Some(value.into());
            self
        }

        /// The company that a contact is tied to, by `id` of an existing one or by `name`, which finds the company or creates it.
        pub fn company(
            mut self,
            value: impl ::std::convert::Into<ContactCompanyLink>,
        ) -> Self {
            self.company = ::std::option::Option::Some(value.into());
            self
        }

        /// First name.
        pub fn first_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ContactCreateBuilder<
            ::std::string::String,
            LastNameState,
            PhoneNumbersState,
            WorkEmailState,
        > {
            ContactCreateBuilder {
                first_name: value.into(),
                assigned_to: self.assigned_to,
                company: self.company,
                job_title: self.job_title,
                last_name: self.last_name,
                list_ids: self.list_ids,
                phone_numbers: self.phone_numbers,
                work_email: self.work_email,
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
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ContactCreateBuilder<
            FirstNameState,
            ::std::string::String,
            PhoneNumbersState,
            WorkEmailState,
        > {
            ContactCreateBuilder {
                last_name: value.into(),
                assigned_to: self.assigned_to,
                company: self.company,
                first_name: self.first_name,
                job_title: self.job_title,
                list_ids: self.list_ids,
                phone_numbers: self.phone_numbers,
                work_email: self.work_email,
            }
        }

        /// Ids of existing lists that the contact is added to. Without it, the contact is in no list; no list is made or taken by itself.
        pub fn list_ids(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.list_ids = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Phone numbers; the list may be empty.
        pub fn phone_numbers(
            self,
            value: impl ::std::iter::IntoIterator<Item = PhoneNumber>,
        ) -> ContactCreateBuilder<
            FirstNameState,
            LastNameState,
            ::std::vec::Vec<PhoneNumber>,
            WorkEmailState,
        > {
            ContactCreateBuilder {
                phone_numbers: value.into_iter().collect(),
                assigned_to: self.assigned_to,
                company: self.company,
                first_name: self.first_name,
                job_title: self.job_title,
                last_name: self.last_name,
                list_ids: self.list_ids,
                work_email: self.work_email,
            }
        }

        /// Work email address; it must be an email address.
        pub fn work_email(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ContactCreateBuilder<
            FirstNameState,
            LastNameState,
            PhoneNumbersState,
            ::std::string::String,
        > {
            ContactCreateBuilder {
                work_email: value.into(),
                assigned_to: self.assigned_to,
                company: self.company,
                first_name: self.first_name,
                job_title: self.job_title,
                last_name: self.last_name,
                list_ids: self.list_ids,
                phone_numbers: self.phone_numbers,
            }
        }

        /// The finished value.
        pub fn build(self) -> ContactCreate
        where
            FirstNameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::first_name,
            >,
            LastNameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::last_name,
            >,
            PhoneNumbersState: ::crm_runtime::client::Given<
                ::std::vec::Vec<PhoneNumber>,
                required::phone_numbers,
            >,
            WorkEmailState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::work_email,
            >,
        {
            ContactCreate {
                assigned_to: self.assigned_to,
                company: self.company,
                first_name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::first_name,
                >::given(self.first_name),
                job_title: self.job_title,
                last_name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::last_name,
                >::given(self.last_name),
                list_ids: self.list_ids,
                phone_numbers: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<PhoneNumber>,
                    required::phone_numbers,
                >::given(self.phone_numbers),
                work_email: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::work_email,
                >::given(self.work_email),
            }
        }
    }

    impl ContactFilters {
        /// Starts with every field absent.
        pub fn builder() -> ContactFiltersBuilder {
            ContactFiltersBuilder {
                company: ::std::option::Option::None,
                industry: ::std::option::Option::None,
                job_title: ::std::option::Option::None,
                location_country: ::std::option::Option::None,
                location_locality: ::std::option::Option::None,
                location_postal_code: ::std::option::Option::None,
                location_region: ::std::option::Option::None,
                extra: ::std::default::Default::default(),
            }
        }
    }

    /// Builds a [`ContactFilters`].
    #[must_use]
    pub struct ContactFiltersBuilder {
        company: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        industry: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        job_title: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        location_country: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        location_locality: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        location_postal_code: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        location_region: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    impl ContactFiltersBuilder {
        /// Companies; whether by name or by id is not documented.
        pub fn company(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.company = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Industries.
        pub fn industry(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.industry = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Job titles.
        pub fn job_title(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.job_title = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Countries. Contacts show two-letter codes such as `CO`.
        pub fn location_country(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_country = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Cities.
        pub fn location_locality(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_locality = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Postal codes.
        pub fn location_postal_code(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_postal_code = ::std::option::Option::Some(
                value.into_strings(),
            );
            self
        }

        /// Regions.
        pub fn location_region(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_region = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Properties that the specification does not list.
        pub fn extra(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.extra = value.into();
            self
        }

        /// The finished value.
        pub fn build(self) -> ContactFilters {
            ContactFilters {
                company: self.company,
                industry: self.industry,
                job_title: self.job_title,
                location_country: self.location_country,
                location_locality: self.location_locality,
                location_postal_code: self.location_postal_code,
                location_region: self.location_region,
                extra: self.extra,
            }
        }
    }

    impl ContactUpdate {
        /// Starts with every field absent.
        pub fn builder() -> ContactUpdateBuilder {
            ContactUpdateBuilder {
                assigned_to: ::std::option::Option::None,
                company: ::std::option::Option::None,
                first_name: ::std::option::Option::None,
                job_title: ::std::option::Option::None,
                last_name: ::std::option::Option::None,
                list_ids: ::std::option::Option::None,
                phone_numbers: ::std::option::Option::None,
                work_email: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ContactUpdate`].
    #[must_use]
    pub struct ContactUpdateBuilder {
        assigned_to: ::std::option::Option<::std::string::String>,
        company: ::std::option::Option<ContactCompanyLink>,
        first_name: ::std::option::Option<::std::string::String>,
        job_title: ::std::option::Option<::std::string::String>,
        last_name: ::std::option::Option<::std::string::String>,
        list_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        phone_numbers: ::std::option::Option<::std::vec::Vec<PhoneNumber>>,
        work_email: ::std::option::Option<::std::string::String>,
    }

    impl ContactUpdateBuilder {
        /// Id of the user that the contact is assigned to.
        pub fn assigned_to(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.assigned_to = ::std::option::Option::Some(value.into());
            self
        }

        /// The company that a contact is tied to, by `id` of an existing one or by `name`, which finds the company or creates it.
        pub fn company(
            mut self,
            value: impl ::std::convert::Into<ContactCompanyLink>,
        ) -> Self {
            self.company = ::std::option::Option::Some(value.into());
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

        /// Ids of existing lists that the contact is added to.
        pub fn list_ids(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.list_ids = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Phone numbers. Whether they replace the present ones or are added to them is not documented.
        pub fn phone_numbers(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = PhoneNumber>,
        ) -> Self {
            self.phone_numbers = ::std::option::Option::Some(
                value.into_iter().collect(),
            );
            self
        }

        /// Work email address; it must be an email address.
        pub fn work_email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.work_email = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ContactUpdate {
            ContactUpdate {
                assigned_to: self.assigned_to,
                company: self.company,
                first_name: self.first_name,
                job_title: self.job_title,
                last_name: self.last_name,
                list_ids: self.list_ids,
                phone_numbers: self.phone_numbers,
                work_email: self.work_email,
            }
        }
    }

    impl ContactsQuery {
        /// Starts with every field absent.
        pub fn builder() -> ContactsQueryBuilder {
            ContactsQueryBuilder {
                filters: ::std::option::Option::None,
                paginate: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ContactsQuery`].
    #[must_use]
    pub struct ContactsQueryBuilder {
        filters: ::std::option::Option<ContactFilters>,
        paginate: ::std::option::Option<Paginate>,
    }

    impl ContactsQueryBuilder {
        /// Conditions on contacts, each a field name with a list of values. An empty object and an empty list filter nothing. The keys here are those that the vendor's own n8n node sends; the vendor documents no list. Whether values match exactly or in part, and how several keys combine, is not documented.
        pub fn filters(
            mut self,
            value: impl ::std::convert::Into<ContactFilters>,
        ) -> Self {
            self.filters = ::std::option::Option::Some(value.into());
            self
        }

        /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
        pub fn paginate(mut self, value: impl ::std::convert::Into<Paginate>) -> Self {
            self.paginate = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ContactsQuery {
            ContactsQuery {
                filters: self.filters,
                paginate: self.paginate,
            }
        }
    }

    impl ListContactAddContacts {
        /// Starts with every field absent.
        pub fn builder() -> ListContactAddContactsBuilder {
            ListContactAddContactsBuilder {
                contact_ids: ::std::option::Option::None,
                list_id: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ListContactAddContacts`].
    #[must_use]
    pub struct ListContactAddContactsBuilder {
        contact_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        list_id: ::std::option::Option<::std::string::String>,
    }

    impl ListContactAddContactsBuilder {
        /// Ids of one or more existing contacts.
        pub fn contact_ids(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.contact_ids = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Id of the list.
        pub fn list_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.list_id = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ListContactAddContacts {
            ListContactAddContacts {
                contact_ids: self.contact_ids,
                list_id: self.list_id,
            }
        }
    }

    impl ListContactCreate {
        /// Starts with every field absent.
        pub fn builder() -> ListContactCreateBuilder {
            ListContactCreateBuilder {
                description: ::std::option::Option::None,
                name: ::std::option::Option::None,
                rules: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ListContactCreate`].
    #[must_use]
    pub struct ListContactCreateBuilder {
        description: ::std::option::Option<::std::string::String>,
        name: ::std::option::Option<::std::string::String>,
        rules: ::std::option::Option<::std::vec::Vec<ListRule>>,
    }

    impl ListContactCreateBuilder {
        /// What the list is for.
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the list.
        pub fn name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }

        /// Rules of the list.
        pub fn rules(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = ListRule>,
        ) -> Self {
            self.rules = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// The finished value.
        pub fn build(self) -> ListContactCreate {
            ListContactCreate {
                description: self.description,
                name: self.name,
                rules: self.rules,
            }
        }
    }

    impl ListContactDuplicate {
        /// Starts with every field absent.
        pub fn builder() -> ListContactDuplicateBuilder {
            ListContactDuplicateBuilder {
                list_id: ::std::option::Option::None,
                new_name: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ListContactDuplicate`].
    #[must_use]
    pub struct ListContactDuplicateBuilder {
        list_id: ::std::option::Option<::std::string::String>,
        new_name: ::std::option::Option<::std::string::String>,
    }

    impl ListContactDuplicateBuilder {
        /// Id of the list to copy.
        pub fn list_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.list_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the copy.
        pub fn new_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.new_name = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ListContactDuplicate {
            ListContactDuplicate {
                list_id: self.list_id,
                new_name: self.new_name,
            }
        }
    }

    impl ListContactUpdate {
        /// Starts with every field absent.
        pub fn builder() -> ListContactUpdateBuilder {
            ListContactUpdateBuilder {
                description: ::std::option::Option::None,
                name: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ListContactUpdate`].
    #[must_use]
    pub struct ListContactUpdateBuilder {
        description: ::std::option::Option<::std::string::String>,
        name: ::std::option::Option<::std::string::String>,
    }

    impl ListContactUpdateBuilder {
        /// What the list is for.
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the list.
        pub fn name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ListContactUpdate {
            ListContactUpdate {
                description: self.description,
                name: self.name,
            }
        }
    }

    impl ListContactsQuery {
        /// Starts with every field absent.
        pub fn builder() -> ListContactsQueryBuilder {
            ListContactsQueryBuilder {
                limit: ::std::option::Option::None,
                page: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ListContactsQuery`].
    #[must_use]
    pub struct ListContactsQueryBuilder {
        limit: ::std::option::Option<i64>,
        page: ::std::option::Option<i64>,
    }

    impl ListContactsQueryBuilder {
        /// Number of lists on a page; the largest size is not documented.
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }

        /// Number of the page, starting at 1.
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ListContactsQuery {
            ListContactsQuery {
                limit: self.limit,
                page: self.page,
            }
        }
    }

    impl ListRule {
        /// Starts with every field absent.
        pub fn builder() -> ListRuleBuilder {
            ListRuleBuilder {
                field: ::std::option::Option::None,
                logic_operator: ::std::option::Option::None,
                operator: ::std::option::Option::None,
                value: ::std::option::Option::None,
                unknown_fields: ::std::default::Default::default(),
            }
        }
    }

    /// Builds a [`ListRule`].
    #[must_use]
    pub struct ListRuleBuilder {
        field: ::std::option::Option<::std::string::String>,
        logic_operator: ::std::option::Option<::std::string::String>,
        operator: ::std::option::Option<::std::string::String>,
        value: ::std::option::Option<::std::string::String>,
        unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    impl ListRuleBuilder {
        /// Name of the contact's field; no list of values is documented.
        pub fn field(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.field = ::std::option::Option::Some(value.into());
            self
        }

        /// How the rule combines with others; only `AND` is shown, and only in a response.
        pub fn logic_operator(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.logic_operator = ::std::option::Option::Some(value.into());
            self
        }

        /// How field and value are compared; only `contains` is shown and no list of values is documented.
        pub fn operator(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.operator = ::std::option::Option::Some(value.into());
            self
        }

        /// Value that the field is compared with.
        pub fn value(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.value = ::std::option::Option::Some(value.into());
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
        pub fn build(self) -> ListRule {
            ListRule {
                field: self.field,
                logic_operator: self.logic_operator,
                operator: self.operator,
                value: self.value,
                unknown_fields: self.unknown_fields,
            }
        }
    }

    impl OpportunitiesQuery {
        /// Starts with every field absent.
        pub fn builder() -> OpportunitiesQueryBuilder {
            OpportunitiesQueryBuilder {
                paginate: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`OpportunitiesQuery`].
    #[must_use]
    pub struct OpportunitiesQueryBuilder {
        paginate: ::std::option::Option<Paginate>,
    }

    impl OpportunitiesQueryBuilder {
        /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
        pub fn paginate(mut self, value: impl ::std::convert::Into<Paginate>) -> Self {
            self.paginate = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> OpportunitiesQuery {
            OpportunitiesQuery {
                paginate: self.paginate,
            }
        }
    }

    impl OpportunityCreate {
        /// Starts with nothing given. Required: `close_date`, `contacts_ids`, `estimated_closing_date`, `name`, `priority`, `products`, `stage_id`, `user_id_assigned`.
        pub fn builder() -> OpportunityCreateBuilder {
            OpportunityCreateBuilder {
                close_date: ::crm_runtime::client::Missing,
                company_id: ::std::option::Option::None,
                contacts_ids: ::crm_runtime::client::Missing,
                description: ::std::option::Option::None,
                estimated_closing_date: ::crm_runtime::client::Missing,
                name: ::crm_runtime::client::Missing,
                priority: ::crm_runtime::client::Missing,
                products: ::crm_runtime::client::Missing,
                source_id: ::std::option::Option::None,
                stage_id: ::crm_runtime::client::Missing,
                user_id_assigned: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`OpportunityCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct OpportunityCreateBuilder<
        CloseDateState = ::crm_runtime::client::Missing,
        ContactsIdsState = ::crm_runtime::client::Missing,
        EstimatedClosingDateState = ::crm_runtime::client::Missing,
        NameState = ::crm_runtime::client::Missing,
        PriorityState = ::crm_runtime::client::Missing,
        ProductsState = ::crm_runtime::client::Missing,
        StageIdState = ::crm_runtime::client::Missing,
        UserIdAssignedState = ::crm_runtime::client::Missing,
    > {
        close_date: CloseDateState,
        company_id: ::std::option::Option<::std::string::String>,
        contacts_ids: ContactsIdsState,
        description: ::std::option::Option<::std::string::String>,
        estimated_closing_date: EstimatedClosingDateState,
        name: NameState,
        priority: PriorityState,
        products: ProductsState,
        source_id: ::std::option::Option<::std::string::String>,
        stage_id: StageIdState,
        user_id_assigned: UserIdAssignedState,
    }

    impl<
        CloseDateState,
        ContactsIdsState,
        EstimatedClosingDateState,
        NameState,
        PriorityState,
        ProductsState,
        StageIdState,
        UserIdAssignedState,
    > OpportunityCreateBuilder<
        CloseDateState,
        ContactsIdsState,
        EstimatedClosingDateState,
        NameState,
        PriorityState,
        ProductsState,
        StageIdState,
        UserIdAssignedState,
    > {
        /// Closing date, ISO 8601.
        pub fn close_date(
            self,
            value: impl ::std::convert::Into<::crm_runtime::client::Timestamp>,
        ) -> OpportunityCreateBuilder<
            ::crm_runtime::client::Timestamp,
            ContactsIdsState,
            EstimatedClosingDateState,
            NameState,
            PriorityState,
            ProductsState,
            StageIdState,
            UserIdAssignedState,
        > {
            OpportunityCreateBuilder {
                close_date: value.into(),
                company_id: self.company_id,
                contacts_ids: self.contacts_ids,
                description: self.description,
                estimated_closing_date: self.estimated_closing_date,
                name: self.name,
                priority: self.priority,
                products: self.products,
                source_id: self.source_id,
                stage_id: self.stage_id,
                user_id_assigned: self.user_id_assigned,
            }
        }

        /// Id of the related company.
        pub fn company_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Ids of existing contacts.
        pub fn contacts_ids(
            self,
            value: impl ::crm_runtime::client::Strings,
        ) -> OpportunityCreateBuilder<
            CloseDateState,
            ::std::vec::Vec<::std::string::String>,
            EstimatedClosingDateState,
            NameState,
            PriorityState,
            ProductsState,
            StageIdState,
            UserIdAssignedState,
        > {
            OpportunityCreateBuilder {
                contacts_ids: value.into_strings(),
                close_date: self.close_date,
                company_id: self.company_id,
                description: self.description,
                estimated_closing_date: self.estimated_closing_date,
                name: self.name,
                priority: self.priority,
                products: self.products,
                source_id: self.source_id,
                stage_id: self.stage_id,
                user_id_assigned: self.user_id_assigned,
            }
        }

        /// What the opportunity is about.
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }

        /// Estimated closing date, ISO 8601.
        pub fn estimated_closing_date(
            self,
            value: impl ::std::convert::Into<::crm_runtime::client::Timestamp>,
        ) -> OpportunityCreateBuilder<
            CloseDateState,
            ContactsIdsState,
            ::crm_runtime::client::Timestamp,
            NameState,
            PriorityState,
            ProductsState,
            StageIdState,
            UserIdAssignedState,
        > {
            OpportunityCreateBuilder {
                estimated_closing_date: value.into(),
                close_date: self.close_date,
                company_id: self.company_id,
                contacts_ids: self.contacts_ids,
                description: self.description,
                name: self.name,
                priority: self.priority,
                products: self.products,
                source_id: self.source_id,
                stage_id: self.stage_id,
                user_id_assigned: self.user_id_assigned,
            }
        }

        /// Name of the opportunity.
        pub fn name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> OpportunityCreateBuilder<
            CloseDateState,
            ContactsIdsState,
            EstimatedClosingDateState,
            ::std::string::String,
            PriorityState,
            ProductsState,
            StageIdState,
            UserIdAssignedState,
        > {
            OpportunityCreateBuilder {
                name: value.into(),
                close_date: self.close_date,
                company_id: self.company_id,
                contacts_ids: self.contacts_ids,
                description: self.description,
                estimated_closing_date: self.estimated_closing_date,
                priority: self.priority,
                products: self.products,
                source_id: self.source_id,
                stage_id: self.stage_id,
                user_id_assigned: self.user_id_assigned,
            }
        }

        /// Priority of an opportunity. The value for high is spelled `HIGHT`.
        pub fn priority(
            self,
            value: impl ::std::convert::Into<Priority>,
        ) -> OpportunityCreateBuilder<
            CloseDateState,
            ContactsIdsState,
            EstimatedClosingDateState,
            NameState,
            Priority,
            ProductsState,
            StageIdState,
            UserIdAssignedState,
        > {
            OpportunityCreateBuilder {
                priority: value.into(),
                close_date: self.close_date,
                company_id: self.company_id,
                contacts_ids: self.contacts_ids,
                description: self.description,
                estimated_closing_date: self.estimated_closing_date,
                name: self.name,
                products: self.products,
                source_id: self.source_id,
                stage_id: self.stage_id,
                user_id_assigned: self.user_id_assigned,
            }
        }

        /// Products of the opportunity; the list may be empty.
        pub fn products(
            self,
            value: impl ::std::iter::IntoIterator<Item = OpportunityProduct>,
        ) -> OpportunityCreateBuilder<
            CloseDateState,
            ContactsIdsState,
            EstimatedClosingDateState,
            NameState,
            PriorityState,
            ::std::vec::Vec<OpportunityProduct>,
            StageIdState,
            UserIdAssignedState,
        > {
            OpportunityCreateBuilder {
                products: value.into_iter().collect(),
                close_date: self.close_date,
                company_id: self.company_id,
                contacts_ids: self.contacts_ids,
                description: self.description,
                estimated_closing_date: self.estimated_closing_date,
                name: self.name,
                priority: self.priority,
                source_id: self.source_id,
                stage_id: self.stage_id,
                user_id_assigned: self.user_id_assigned,
            }
        }

        /// Id of the source. No operation is documented that lists sources.
        pub fn source_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.source_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Id of the pipeline stage.
        pub fn stage_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> OpportunityCreateBuilder<
            CloseDateState,
            ContactsIdsState,
            EstimatedClosingDateState,
            NameState,
            PriorityState,
            ProductsState,
            ::std::string::String,
            UserIdAssignedState,
        > {
            OpportunityCreateBuilder {
                stage_id: value.into(),
                close_date: self.close_date,
                company_id: self.company_id,
                contacts_ids: self.contacts_ids,
                description: self.description,
                estimated_closing_date: self.estimated_closing_date,
                name: self.name,
                priority: self.priority,
                products: self.products,
                source_id: self.source_id,
                user_id_assigned: self.user_id_assigned,
            }
        }

        /// Id of the responsible user.
        pub fn user_id_assigned(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> OpportunityCreateBuilder<
            CloseDateState,
            ContactsIdsState,
            EstimatedClosingDateState,
            NameState,
            PriorityState,
            ProductsState,
            StageIdState,
            ::std::string::String,
        > {
            OpportunityCreateBuilder {
                user_id_assigned: value.into(),
                close_date: self.close_date,
                company_id: self.company_id,
                contacts_ids: self.contacts_ids,
                description: self.description,
                estimated_closing_date: self.estimated_closing_date,
                name: self.name,
                priority: self.priority,
                products: self.products,
                source_id: self.source_id,
                stage_id: self.stage_id,
            }
        }

        /// The finished value.
        pub fn build(self) -> OpportunityCreate
        where
            CloseDateState: ::crm_runtime::client::Given<
                ::crm_runtime::client::Timestamp,
                required::close_date,
            >,
            ContactsIdsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<::std::string::String>,
                required::contacts_ids,
            >,
            EstimatedClosingDateState: ::crm_runtime::client::Given<
                ::crm_runtime::client::Timestamp,
                required::estimated_closing_date,
            >,
            NameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::name,
            >,
            PriorityState: ::crm_runtime::client::Given<Priority, required::priority>,
            ProductsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<OpportunityProduct>,
                required::products,
            >,
            StageIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::stage_id,
            >,
            UserIdAssignedState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::user_id_assigned,
            >,
        {
            OpportunityCreate {
                close_date: ::crm_runtime::client::Given::<
                    ::crm_runtime::client::Timestamp,
                    required::close_date,
                >::given(self.close_date),
                company_id: self.company_id,
                contacts_ids: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<::std::string::String>,
                    required::contacts_ids,
                >::given(self.contacts_ids),
                description: self.description,
                estimated_closing_date: ::crm_runtime::client::Given::<
                    ::crm_runtime::client::Timestamp,
                    required::estimated_closing_date,
                >::given(self.estimated_closing_date),
                name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::name,
                >::given(self.name),
                priority: ::crm_runtime::client::Given::<
                    Priority,
                    required::priority,
                >::given(self.priority),
                products: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<OpportunityProduct>,
                    required::products,
                >::given(self.products),
                source_id: self.source_id,
                stage_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::stage_id,
                >::given(self.stage_id),
                user_id_assigned: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::user_id_assigned,
                >::given(self.user_id_assigned),
            }
        }
    }

    impl OpportunityProduct {
        /// Starts with every field absent.
        pub fn builder() -> OpportunityProductBuilder {
            OpportunityProductBuilder {
                id: ::std::option::Option::None,
                price: ::std::option::Option::None,
                quantity: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`OpportunityProduct`].
    #[must_use]
    pub struct OpportunityProductBuilder {
        id: ::std::option::Option<::std::string::String>,
        price: ::std::option::Option<::crm_runtime::client::Number>,
        quantity: ::std::option::Option<i64>,
    }

    impl OpportunityProductBuilder {
        /// Id of the product.
        pub fn id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.id = ::std::option::Option::Some(value.into());
            self
        }

        /// Price of the product; whether for one unit or for all of them is not documented.
        pub fn price(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.price = ::std::option::Option::Some(value.into());
            self
        }

        /// Number of units.
        pub fn quantity(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.quantity = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> OpportunityProduct {
            OpportunityProduct {
                id: self.id,
                price: self.price,
                quantity: self.quantity,
            }
        }
    }

    impl OpportunityProductChange {
        /// Starts with every field absent.
        pub fn builder() -> OpportunityProductChangeBuilder {
            OpportunityProductChangeBuilder {
                id: ::std::option::Option::None,
                quantity: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`OpportunityProductChange`].
    #[must_use]
    pub struct OpportunityProductChangeBuilder {
        id: ::std::option::Option<::std::string::String>,
        quantity: ::std::option::Option<i64>,
    }

    impl OpportunityProductChangeBuilder {
        /// Id of the product.
        pub fn id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.id = ::std::option::Option::Some(value.into());
            self
        }

        /// New number of units.
        pub fn quantity(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.quantity = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> OpportunityProductChange {
            OpportunityProductChange {
                id: self.id,
                quantity: self.quantity,
            }
        }
    }

    impl OpportunityProductsUpdate {
        /// Starts with every field absent.
        pub fn builder() -> OpportunityProductsUpdateBuilder {
            OpportunityProductsUpdateBuilder {
                add: ::std::option::Option::None,
                remove: ::std::option::Option::None,
                update: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`OpportunityProductsUpdate`].
    #[must_use]
    pub struct OpportunityProductsUpdateBuilder {
        add: ::std::option::Option<::std::vec::Vec<OpportunityProduct>>,
        remove: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        update: ::std::option::Option<::std::vec::Vec<OpportunityProductChange>>,
    }

    impl OpportunityProductsUpdateBuilder {
        /// Products to add.
        pub fn add(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = OpportunityProduct>,
        ) -> Self {
            self.add = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// Ids of what is removed. Whether these are ids of products or of their lines in the opportunity is not documented; the id in the sample is that of no product shown.
        pub fn remove(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.remove = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Products to change.
        pub fn update(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = OpportunityProductChange>,
        ) -> Self {
            self.update = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// The finished value.
        pub fn build(self) -> OpportunityProductsUpdate {
            OpportunityProductsUpdate {
                add: self.add,
                remove: self.remove,
                update: self.update,
            }
        }
    }

    impl OpportunityUpdate {
        /// Starts with every field absent.
        pub fn builder() -> OpportunityUpdateBuilder {
            OpportunityUpdateBuilder {
                close_date: ::std::option::Option::None,
                company_id: ::std::option::Option::None,
                contacts_ids: ::std::option::Option::None,
                description: ::std::option::Option::None,
                estimated_closing_date: ::std::option::Option::None,
                name: ::std::option::Option::None,
                priority: ::std::option::Option::None,
                products: ::std::option::Option::None,
                source_id: ::std::option::Option::None,
                stage_id: ::std::option::Option::None,
                user_id_assigned: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`OpportunityUpdate`].
    #[must_use]
    pub struct OpportunityUpdateBuilder {
        close_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        company_id: ::std::option::Option<::std::string::String>,
        contacts_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        description: ::std::option::Option<::std::string::String>,
        estimated_closing_date: ::std::option::Option<::crm_runtime::client::Timestamp>,
        name: ::std::option::Option<::std::string::String>,
        priority: ::std::option::Option<Priority>,
        products: ::std::option::Option<OpportunityProductsUpdate>,
        source_id: ::std::option::Option<::std::string::String>,
        stage_id: ::std::option::Option<::std::string::String>,
        user_id_assigned: ::std::option::Option<::std::string::String>,
    }

    impl OpportunityUpdateBuilder {
        /// Closing date, ISO 8601.
        pub fn close_date(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Timestamp>,
        ) -> Self {
            self.close_date = ::std::option::Option::Some(value.into());
            self
        }

        /// Id of the related company.
        pub fn company_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Ids of existing contacts. Whether they replace the present ones or are added to them is not documented.
        pub fn contacts_ids(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.contacts_ids = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// What the opportunity is about.
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }

        /// Estimated closing date, ISO 8601.
        pub fn estimated_closing_date(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Timestamp>,
        ) -> Self {
            self.estimated_closing_date = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the opportunity.
        pub fn name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }

        /// Priority of an opportunity. The value for high is spelled `HIGHT`.
        pub fn priority(mut self, value: impl ::std::convert::Into<Priority>) -> Self {
            self.priority = ::std::option::Option::Some(value.into());
            self
        }

        /// Changes of the products of an opportunity.
        pub fn products(
            mut self,
            value: impl ::std::convert::Into<OpportunityProductsUpdate>,
        ) -> Self {
            self.products = ::std::option::Option::Some(value.into());
            self
        }

        /// Id of the source.
        pub fn source_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.source_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Id of the pipeline stage.
        pub fn stage_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.stage_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Id of the responsible user.
        pub fn user_id_assigned(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.user_id_assigned = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> OpportunityUpdate {
            OpportunityUpdate {
                close_date: self.close_date,
                company_id: self.company_id,
                contacts_ids: self.contacts_ids,
                description: self.description,
                estimated_closing_date: self.estimated_closing_date,
                name: self.name,
                priority: self.priority,
                products: self.products,
                source_id: self.source_id,
                stage_id: self.stage_id,
                user_id_assigned: self.user_id_assigned,
            }
        }
    }

    impl Paginate {
        /// Starts with every field absent.
        pub fn builder() -> PaginateBuilder {
            PaginateBuilder {
                limit: ::std::option::Option::None,
                page: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`Paginate`].
    #[must_use]
    pub struct PaginateBuilder {
        limit: ::std::option::Option<i64>,
        page: ::std::option::Option<i64>,
    }

    impl PaginateBuilder {
        /// Number of rows on a page.
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }

        /// Number of the page, starting at 1.
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> Paginate {
            Paginate {
                limit: self.limit,
                page: self.page,
            }
        }
    }

    impl PhoneNumber {
        /// Starts with every field absent.
        pub fn builder() -> PhoneNumberBuilder {
            PhoneNumberBuilder {
                country_code: ::std::option::Option::None,
                number: ::std::option::Option::None,
                unknown_fields: ::std::default::Default::default(),
            }
        }
    }

    /// Builds a [`PhoneNumber`].
    #[must_use]
    pub struct PhoneNumberBuilder {
        country_code: ::std::option::Option<::std::string::String>,
        number: ::std::option::Option<::std::string::String>,
        unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    impl PhoneNumberBuilder {
        /// Country calling code with its plus sign.
        pub fn country_code(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.country_code = ::std::option::Option::Some(value.into());
            self
        }

        /// The number without the country code.
        pub fn number(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.number = ::std::option::Option::Some(value.into());
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
        pub fn build(self) -> PhoneNumber {
            PhoneNumber {
                country_code: self.country_code,
                number: self.number,
                unknown_fields: self.unknown_fields,
            }
        }
    }

    impl ProductCreate {
        /// Starts with nothing given. Required: `name`, `price`, `unit`.
        pub fn builder() -> ProductCreateBuilder {
            ProductCreateBuilder {
                currency: ::std::option::Option::None,
                name: ::crm_runtime::client::Missing,
                price: ::crm_runtime::client::Missing,
                unit: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ProductCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ProductCreateBuilder<
        NameState = ::crm_runtime::client::Missing,
        PriceState = ::crm_runtime::client::Missing,
        UnitState = ::crm_runtime::client::Missing,
    > {
        currency: ::std::option::Option<::std::string::String>,
        name: NameState,
        price: PriceState,
        unit: UnitState,
    }

    impl<
        NameState,
        PriceState,
        UnitState,
    > ProductCreateBuilder<NameState, PriceState, UnitState> {
        /// Currency code, in upper case in the sample. What is taken without it is not documented.
        pub fn currency(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.currency = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the product.
        pub fn name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ProductCreateBuilder<::std::string::String, PriceState, UnitState> {
            ProductCreateBuilder {
                name: value.into(),
                currency: self.currency,
                price: self.price,
                unit: self.unit,
            }
        }

        /// Price for one unit, in `currency`.
        pub fn price(
            self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> ProductCreateBuilder<NameState, ::crm_runtime::client::Number, UnitState> {
            ProductCreateBuilder {
                price: value.into(),
                currency: self.currency,
                name: self.name,
                unit: self.unit,
            }
        }

        /// Unit that the price is for; only `month` is shown and no list of values is documented.
        pub fn unit(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ProductCreateBuilder<NameState, PriceState, ::std::string::String> {
            ProductCreateBuilder {
                unit: value.into(),
                currency: self.currency,
                name: self.name,
                price: self.price,
            }
        }

        /// The finished value.
        pub fn build(self) -> ProductCreate
        where
            NameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::name,
            >,
            PriceState: ::crm_runtime::client::Given<
                ::crm_runtime::client::Number,
                required::price,
            >,
            UnitState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::unit,
            >,
        {
            ProductCreate {
                currency: self.currency,
                name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::name,
                >::given(self.name),
                price: ::crm_runtime::client::Given::<
                    ::crm_runtime::client::Number,
                    required::price,
                >::given(self.price),
                unit: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::unit,
                >::given(self.unit),
            }
        }
    }

    impl ProductUpdate {
        /// Starts with every field absent.
        pub fn builder() -> ProductUpdateBuilder {
            ProductUpdateBuilder {
                currency: ::std::option::Option::None,
                name: ::std::option::Option::None,
                price: ::std::option::Option::None,
                unit: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ProductUpdate`].
    #[must_use]
    pub struct ProductUpdateBuilder {
        currency: ::std::option::Option<::std::string::String>,
        name: ::std::option::Option<::std::string::String>,
        price: ::std::option::Option<::crm_runtime::client::Number>,
        unit: ::std::option::Option<::std::string::String>,
    }

    impl ProductUpdateBuilder {
        /// Currency code.
        pub fn currency(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.currency = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the product.
        pub fn name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }

        /// Price for one unit, in the product's currency.
        pub fn price(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.price = ::std::option::Option::Some(value.into());
            self
        }

        /// Unit that the price is for.
        pub fn unit(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.unit = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ProductUpdate {
            ProductUpdate {
                currency: self.currency,
                name: self.name,
                price: self.price,
                unit: self.unit,
            }
        }
    }

    impl ProductsQuery {
        /// Starts with every field absent.
        pub fn builder() -> ProductsQueryBuilder {
            ProductsQueryBuilder {
                paginate: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ProductsQuery`].
    #[must_use]
    pub struct ProductsQueryBuilder {
        paginate: ::std::option::Option<Paginate>,
    }

    impl ProductsQueryBuilder {
        /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
        pub fn paginate(mut self, value: impl ::std::convert::Into<Paginate>) -> Self {
            self.paginate = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ProductsQuery {
            ProductsQuery {
                paginate: self.paginate,
            }
        }
    }

    impl ProspectDateRange {
        /// Starts with every field absent.
        pub fn builder() -> ProspectDateRangeBuilder {
            ProspectDateRangeBuilder {
                gte: ::std::option::Option::None,
                lte: ::std::option::Option::None,
                unknown_fields: ::std::default::Default::default(),
            }
        }
    }

    /// Builds a [`ProspectDateRange`].
    #[must_use]
    pub struct ProspectDateRangeBuilder {
        gte: ::std::option::Option<::std::string::String>,
        lte: ::std::option::Option<::std::string::String>,
        unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    impl ProspectDateRangeBuilder {
        /// From this time on; the format is not documented.
        pub fn gte(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.gte = ::std::option::Option::Some(value.into());
            self
        }

        /// Up to this time; the format is not documented.
        pub fn lte(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lte = ::std::option::Option::Some(value.into());
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
        pub fn build(self) -> ProspectDateRange {
            ProspectDateRange {
                gte: self.gte,
                lte: self.lte,
                unknown_fields: self.unknown_fields,
            }
        }
    }

    impl ProspectFilters {
        /// Starts with every field absent.
        pub fn builder() -> ProspectFiltersBuilder {
            ProspectFiltersBuilder {
                date_verified: ::std::option::Option::None,
                first_name: ::std::option::Option::None,
                job_company_industry: ::std::option::Option::None,
                job_company_name: ::std::option::Option::None,
                job_title: ::std::option::Option::None,
                last_name: ::std::option::Option::None,
                location_country: ::std::option::Option::None,
                location_locality: ::std::option::Option::None,
                location_postal_code: ::std::option::Option::None,
                location_region: ::std::option::Option::None,
                unknown_fields: ::std::default::Default::default(),
            }
        }
    }

    /// Builds a [`ProspectFilters`].
    #[must_use]
    pub struct ProspectFiltersBuilder {
        date_verified: ::std::option::Option<ProspectDateRange>,
        first_name: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        job_company_industry: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        job_company_name: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        job_title: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        last_name: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        location_country: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        location_locality: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        location_postal_code: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        location_region: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    impl ProspectFiltersBuilder {
        /// A span of time. Both ends are shown as null when they are not set.
        pub fn date_verified(
            mut self,
            value: impl ::std::convert::Into<ProspectDateRange>,
        ) -> Self {
            self.date_verified = ::std::option::Option::Some(value.into());
            self
        }

        /// First names.
        pub fn first_name(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.first_name = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Industries of companies.
        pub fn job_company_industry(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.job_company_industry = ::std::option::Option::Some(
                value.into_strings(),
            );
            self
        }

        /// Names of companies.
        pub fn job_company_name(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.job_company_name = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Job titles.
        pub fn job_title(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.job_title = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Last names.
        pub fn last_name(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.last_name = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Countries. Prospects show two-letter codes such as `CO`.
        pub fn location_country(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_country = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Cities.
        pub fn location_locality(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_locality = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Postal codes.
        pub fn location_postal_code(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_postal_code = ::std::option::Option::Some(
                value.into_strings(),
            );
            self
        }

        /// Regions.
        pub fn location_region(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.location_region = ::std::option::Option::Some(value.into_strings());
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
        pub fn build(self) -> ProspectFilters {
            ProspectFilters {
                date_verified: self.date_verified,
                first_name: self.first_name,
                job_company_industry: self.job_company_industry,
                job_company_name: self.job_company_name,
                job_title: self.job_title,
                last_name: self.last_name,
                location_country: self.location_country,
                location_locality: self.location_locality,
                location_postal_code: self.location_postal_code,
                location_region: self.location_region,
                unknown_fields: self.unknown_fields,
            }
        }
    }

    impl ProspectPaginate {
        /// Starts with every field absent.
        pub fn builder() -> ProspectPaginateBuilder {
            ProspectPaginateBuilder {
                limit: ::std::option::Option::None,
                page: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ProspectPaginate`].
    #[must_use]
    pub struct ProspectPaginateBuilder {
        limit: ::std::option::Option<i64>,
        page: ::std::option::Option<i64>,
    }

    impl ProspectPaginateBuilder {
        /// Number of prospects on a page; only 10, 25, 50 and 100 are accepted.
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }

        /// Number of the page, starting at 1.
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ProspectPaginate {
            ProspectPaginate {
                limit: self.limit,
                page: self.page,
            }
        }
    }

    impl ProspectSuggest {
        /// Starts with every field absent.
        pub fn builder() -> ProspectSuggestBuilder {
            ProspectSuggestBuilder {
                search: ::std::option::Option::None,
                source: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ProspectSuggest`].
    #[must_use]
    pub struct ProspectSuggestBuilder {
        search: ::std::option::Option<::std::string::String>,
        source: ::std::option::Option<::std::string::String>,
    }

    impl ProspectSuggestBuilder {
        /// Text to look for.
        pub fn search(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search = ::std::option::Option::Some(value.into());
            self
        }

        /// The filter that values are wanted for. Only `job_title`, a key of the prospect filters, is shown; no list of values is documented.
        pub fn source(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.source = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ProspectSuggest {
            ProspectSuggest {
                search: self.search,
                source: self.source,
            }
        }
    }

    impl ProspectsQuery {
        /// Starts with every field absent.
        pub fn builder() -> ProspectsQueryBuilder {
            ProspectsQueryBuilder {
                all_contacts: ::std::option::Option::None,
                filters: ::std::option::Option::None,
                paginate: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ProspectsQuery`].
    #[must_use]
    pub struct ProspectsQueryBuilder {
        all_contacts: ::std::option::Option<bool>,
        filters: ::std::option::Option<ProspectFilters>,
        paginate: ::std::option::Option<ProspectPaginate>,
    }

    impl ProspectsQueryBuilder {
        /// False in the samples; its meaning is not documented.
        pub fn all_contacts(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.all_contacts = ::std::option::Option::Some(value.into());
            self
        }

        /// Conditions on prospects, each a field name with a list of values. An empty object filters nothing; a condition that is not set is shown as an empty list. Whether values match exactly or in part, and how several keys combine, is not documented.
        pub fn filters(
            mut self,
            value: impl ::std::convert::Into<ProspectFilters>,
        ) -> Self {
            self.filters = ::std::option::Option::Some(value.into());
            self
        }

        /// Which page of the prospects is wanted.
        pub fn paginate(
            mut self,
            value: impl ::std::convert::Into<ProspectPaginate>,
        ) -> Self {
            self.paginate = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ProspectsQuery {
            ProspectsQuery {
                all_contacts: self.all_contacts,
                filters: self.filters,
                paginate: self.paginate,
            }
        }
    }

    impl StagesQuery {
        /// Starts with nothing given. Required: `pipeline_id`.
        pub fn builder() -> StagesQueryBuilder {
            StagesQueryBuilder {
                paginate: ::std::option::Option::None,
                pipeline_id: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`StagesQuery`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct StagesQueryBuilder<PipelineIdState = ::crm_runtime::client::Missing> {
        paginate: ::std::option::Option<Paginate>,
        pipeline_id: PipelineIdState,
    }

    impl<PipelineIdState> StagesQueryBuilder<PipelineIdState> {
        /// Which page of a list is wanted. What is taken when it is left out, and the largest page size, are not documented; a size out of range returns 400.
        pub fn paginate(mut self, value: impl ::std::convert::Into<Paginate>) -> Self {
            self.paginate = ::std::option::Option::Some(value.into());
            self
        }

        /// Id of the pipeline.
        pub fn pipeline_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> StagesQueryBuilder<::std::string::String> {
            StagesQueryBuilder {
                pipeline_id: value.into(),
                paginate: self.paginate,
            }
        }

        /// The finished value.
        pub fn build(self) -> StagesQuery
        where
            PipelineIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::pipeline_id,
            >,
        {
            StagesQuery {
                paginate: self.paginate,
                pipeline_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::pipeline_id,
                >::given(self.pipeline_id),
            }
        }
    }

    impl UnlockContacts {
        /// Starts with every field absent.
        pub fn builder() -> UnlockContactsBuilder {
            UnlockContactsBuilder {
                filters: ::std::option::Option::None,
                order_by: ::std::option::Option::None,
                sync_hubspot: ::std::option::Option::None,
                total_records: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`UnlockContacts`].
    #[must_use]
    pub struct UnlockContactsBuilder {
        filters: ::std::option::Option<ProspectFilters>,
        order_by: ::std::option::Option<UnlockOrder>,
        sync_hubspot: ::std::option::Option<bool>,
        total_records: ::std::option::Option<i64>,
    }

    impl UnlockContactsBuilder {
        /// Conditions on prospects, each a field name with a list of values. An empty object filters nothing; a condition that is not set is shown as an empty list. Whether values match exactly or in part, and how several keys combine, is not documented.
        pub fn filters(
            mut self,
            value: impl ::std::convert::Into<ProspectFilters>,
        ) -> Self {
            self.filters = ::std::option::Option::Some(value.into());
            self
        }

        /// In which order prospects are taken, each a field name with a direction. Only `score` with `DESC` is shown; no list of fields or directions is documented.
        pub fn order_by(
            mut self,
            value: impl ::std::convert::Into<UnlockOrder>,
        ) -> Self {
            self.order_by = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether to synchronise with HubSpot, by its name; false in the sample and not described.
        pub fn sync_hubspot(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.sync_hubspot = ::std::option::Option::Some(value.into());
            self
        }

        /// Number of prospects, 100 in the sample; not described further.
        pub fn total_records(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.total_records = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> UnlockContacts {
            UnlockContacts {
                filters: self.filters,
                order_by: self.order_by,
                sync_hubspot: self.sync_hubspot,
                total_records: self.total_records,
            }
        }
    }

    impl UnlockOrder {
        /// Starts with every field absent.
        pub fn builder() -> UnlockOrderBuilder {
            UnlockOrderBuilder {
                score: ::std::option::Option::None,
                extra: ::std::default::Default::default(),
            }
        }
    }

    /// Builds a [`UnlockOrder`].
    #[must_use]
    pub struct UnlockOrderBuilder {
        score: ::std::option::Option<::std::string::String>,
        extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    impl UnlockOrderBuilder {
        /// Direction by score; only `DESC` is shown.
        pub fn score(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.score = ::std::option::Option::Some(value.into());
            self
        }

        /// Properties that the specification does not list.
        pub fn extra(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.extra = value.into();
            self
        }

        /// The finished value.
        pub fn build(self) -> UnlockOrder {
            UnlockOrder {
                score: self.score,
                extra: self.extra,
            }
        }
    }

    impl UnlockSelectedContacts {
        /// Starts with every field absent.
        pub fn builder() -> UnlockSelectedContactsBuilder {
            UnlockSelectedContactsBuilder {
                ids: ::std::option::Option::None,
                sync_hubspot: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`UnlockSelectedContacts`].
    #[must_use]
    pub struct UnlockSelectedContactsBuilder {
        ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        sync_hubspot: ::std::option::Option<bool>,
    }

    impl UnlockSelectedContactsBuilder {
        /// Ids of the contacts. The sample shows UUIDs, while prospects carry 24 hexadecimal digits in `_id`; which of the two is wanted is not documented.
        pub fn ids(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.ids = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Whether to synchronise with HubSpot, by its name; false in the sample and not described.
        pub fn sync_hubspot(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.sync_hubspot = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> UnlockSelectedContacts {
            UnlockSelectedContacts {
                ids: self.ids,
                sync_hubspot: self.sync_hubspot,
            }
        }
    }

    impl VerifyEmail {
        /// Starts with every field absent.
        pub fn builder() -> VerifyEmailBuilder {
            VerifyEmailBuilder {
                emails: ::std::option::Option::None,
                sync_hubspot: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`VerifyEmail`].
    #[must_use]
    pub struct VerifyEmailBuilder {
        emails: ::std::option::Option<::std::vec::Vec<VerifyEmailEntry>>,
        sync_hubspot: ::std::option::Option<bool>,
    }

    impl VerifyEmailBuilder {
        /// Email addresses with the contacts they belong to.
        pub fn emails(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = VerifyEmailEntry>,
        ) -> Self {
            self.emails = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// Whether to synchronise with HubSpot, by its name; false in the sample and not described.
        pub fn sync_hubspot(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.sync_hubspot = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> VerifyEmail {
            VerifyEmail {
                emails: self.emails,
                sync_hubspot: self.sync_hubspot,
            }
        }
    }

    impl VerifyEmailEntry {
        /// Starts with every field absent.
        pub fn builder() -> VerifyEmailEntryBuilder {
            VerifyEmailEntryBuilder {
                contact_id: ::std::option::Option::None,
                email: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`VerifyEmailEntry`].
    #[must_use]
    pub struct VerifyEmailEntryBuilder {
        contact_id: ::std::option::Option<::std::string::String>,
        email: ::std::option::Option<::std::string::String>,
    }

    impl VerifyEmailEntryBuilder {
        /// Id of the contact.
        pub fn contact_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.contact_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Email address.
        pub fn email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.email = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> VerifyEmailEntry {
            VerifyEmailEntry {
                contact_id: self.contact_id,
                email: self.email,
            }
        }
    }

    /// The fields that requests must have, as the compiler names one that a builder lacks.
    #[allow(non_camel_case_types)]
    pub mod required {
        /// The field `close_date`.
        #[derive(Clone, Copy, Debug)]
        pub enum close_date {}
        /// The field `company_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum company_name {}
        /// The field `contacts_ids`.
        #[derive(Clone, Copy, Debug)]
        pub enum contacts_ids {}
        /// The field `estimated_closing_date`.
        #[derive(Clone, Copy, Debug)]
        pub enum estimated_closing_date {}
        /// The field `first_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum first_name {}
        /// The field `last_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum last_name {}
        /// The field `name`.
        #[derive(Clone, Copy, Debug)]
        pub enum name {}
        /// The field `phone_numbers`.
        #[derive(Clone, Copy, Debug)]
        pub enum phone_numbers {}
        /// The field `pipeline_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum pipeline_id {}
        /// The field `price`.
        #[derive(Clone, Copy, Debug)]
        pub enum price {}
        /// The field `priority`.
        #[derive(Clone, Copy, Debug)]
        pub enum priority {}
        /// The field `products`.
        #[derive(Clone, Copy, Debug)]
        pub enum products {}
        /// The field `stage_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum stage_id {}
        /// The field `type_`.
        #[derive(Clone, Copy, Debug)]
        pub enum type_ {}
        /// The field `unit`.
        #[derive(Clone, Copy, Debug)]
        pub enum unit {}
        /// The field `user_id_assigned`.
        #[derive(Clone, Copy, Debug)]
        pub enum user_id_assigned {}
        /// The field `work_email`.
        #[derive(Clone, Copy, Debug)]
        pub enum work_email {}
    }
}

/// Client for Minotaur Sales external API
///
/// Contacts, companies, contact lists, products, opportunities, pipelines and the prospect catalog of a Minotaur
/// Sales account, for use with an API key.
///
/// Every request carries the key in the header `Authorization`, behind the word `X-API-Key` and one space. A key is
/// made in the app (Settings, Connections, API Key), lives 7, 30, 90 or 365 days and holds a list of permissions
/// (`contacts:read`); each operation needs one of them.
///
/// Lists are asked for by POST with `paginate` in the body and come as a bare array. For contacts, companies
/// and prospects a second operation, `metadata`, takes the same body and tells the totals. The success status differs
/// from operation to operation: some reads return 201.
///
/// Calls that create something return success and a message and do not tell the new id; only the creation of a
/// contact list does.
///
/// A request that fails validation returns 400, a missing or wrong key 401, a missing permission
/// 403. The vendor also lists 429 (rate limit exceeded) and 500, without a body. How many requests are allowed, in
/// which window, and whether a header tells is not documented.
///
/// Version: 1
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crm_runtime::Connection,
}

impl ClientInfo<crm_runtime::Connection> for Client {
    fn api_version() -> &'static str {
        "1"
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
    /// Summary of the customer.
    ///
    /// Returns the summary of the customer that the API key belongs to, with account data, user count and active subscription.
    ///
    /// - Trust: documented.
    /// - Permission: `customer:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `GET` request to `/customer/summary`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let customer_summary = client.customer_summary().await?;
    /// if let Some(customer) = &customer_summary.customer {
    ///     println!("{:?} {:?}", customer.id, customer.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn customer_summary(
        &self,
    ) -> Result<ResponseValue<types::CustomerSummary>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/customer/summary"));
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
            operation_id: "customer_summary",
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

    /// List contacts.
    ///
    /// Lists contacts that match the filters, one page at a time. The body may be an empty object. The vendor's own n8n node allows page sizes from 1 to 1000; the documentation states no maximum.
    ///
    /// - Trust: documented.
    /// - Permission: `contacts:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/contacts/list`
    ///
    /// Arguments:
    /// - `body`: Filters and page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactsQuery::builder()
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// for contact in client.contacts_list(&body).await?.iter() {
    ///     println!("{:?}", contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_list(
        &self,
        body: &types::ContactsQuery,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Contact>>, Error<types::Error>> {
        let response = self.contacts_list_undecoded(body).await?;
        ResponseValue::from_response(response).await
    }

    /// Count contacts.
    ///
    /// Tells how many contacts and pages a query has. Takes the same body as the list of contacts.
    ///
    /// - Trust: documented.
    /// - Permission: `contacts:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/contacts/metadata`
    ///
    /// Arguments:
    /// - `body`: Filters and page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactsQuery::builder()
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// let contacts_metadata = client.contacts_metadata(&body).await?;
    /// if let Some(pagination) = &contacts_metadata.pagination {
    ///     println!("{:?}", pagination.current_page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_metadata(
        &self,
        body: &types::ContactsQuery,
    ) -> Result<ResponseValue<types::ContactsMetadata>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/contacts/metadata"));
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
            operation_id: "contacts_metadata",
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
    /// Creates a contact. It is added only to the lists that are sent. A company can be named by its id or by a name, which finds or creates it.
    ///
    /// - Trust: documented.
    /// - Permission: `contacts:create`.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/contacts`
    ///
    /// Arguments:
    /// - `body`: The new contact.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactCreate::builder()
    ///     .first_name("Ana")
    ///     .last_name("Perez")
    ///     .work_email("ana@example.com")
    ///     .phone_numbers([])
    ///     .build();
    /// let response = client.contacts_create(&body).await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_create(
        &self,
        body: &types::ContactCreate,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
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

    /// Get a contact.
    ///
    /// Returns one contact.
    ///
    /// - Trust: documented.
    /// - Permission: `contacts:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `GET` request to `/contacts/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the contact, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let contact = client.contacts_get("7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c").await?;
    /// println!("{:?}", contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_get(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::Contact>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/contacts/{}", encode_path(id)));
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

    /// Delete a contact.
    ///
    /// Deletes a contact. The permissions page says that this is permanent.
    ///
    /// - Trust: documented.
    /// - Permission: `contacts:delete`.
    /// - Effect: deletes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `DELETE` request to `/contacts/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the contact, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.contacts_delete("7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c").await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_delete(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/contacts/{}", encode_path(id)));
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
            operation_id: "contacts_delete",
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

    /// Update a contact.
    ///
    /// Updates the fields of a contact that are sent and no others. `list_ids` adds the contact to lists.
    ///
    /// - Trust: documented.
    /// - Permission: `contacts:update`.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `PATCH` request to `/contacts/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the contact, a UUID.
    /// - `body`: The changes.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactUpdate::builder()
    ///     .job_title("Senior Engineer")
    ///     .assigned_to("6cbe57bf-bf80-44c0-a2f7-8d6d4ca85dbd")
    ///     .build();
    /// let response = client
    ///     .contacts_update("7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c", &body)
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_update(
        &self,
        id: &str,
        body: &types::ContactUpdate,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/contacts/{}", encode_path(id)));
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
            operation_id: "contacts_update",
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

    /// List companies.
    ///
    /// Lists companies that match the filters, one page at a time. The page size that the vendor's own n8n node lets a user choose is 1 to 1000; the documents name no largest size.
    ///
    /// - Trust: documented.
    /// - Permission: `companies:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/company/list`
    ///
    /// Arguments:
    /// - `body`: Filters and page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CompaniesQuery::builder()
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// for company in client.companies_list(&body).await?.iter() {
    ///     println!("{:?}", company.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn companies_list(
        &self,
        body: &types::CompaniesQuery,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Company>>, Error<types::Error>> {
        let response = self.companies_list_undecoded(body).await?;
        ResponseValue::from_response(response).await
    }

    /// Count companies.
    ///
    /// Returns the number of companies and pages that match a query. Takes the same body as the list of companies.
    ///
    /// - Trust: documented.
    /// - Permission: `companies:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/company/metadata`
    ///
    /// Arguments:
    /// - `body`: Filters and page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CompaniesQuery::builder()
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// let companies_metadata = client.companies_metadata(&body).await?;
    /// if let Some(pagination) = &companies_metadata.pagination {
    ///     println!("{:?}", pagination.current_page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn companies_metadata(
        &self,
        body: &types::CompaniesQuery,
    ) -> Result<ResponseValue<types::CompaniesMetadata>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/company/metadata"));
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
            operation_id: "companies_metadata",
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

    /// Create a company.
    ///
    /// Creates a company.
    ///
    /// - Trust: documented.
    /// - Permission: `companies:create`.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/company`
    ///
    /// Arguments:
    /// - `body`: The new company.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CompanyCreate::builder()
    ///     .type_("COMPANY")
    ///     .company_name("Acme Inc")
    ///     .industry("Software")
    ///     .build();
    /// let response = client.companies_create(&body).await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn companies_create(
        &self,
        body: &types::CompanyCreate,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/company"));
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
            operation_id: "companies_create",
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

    /// Get a company.
    ///
    /// Returns one company, or null.
    ///
    /// - Trust: documented.
    /// - Permission: `companies:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `GET` request to `/company/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the company, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// if let Some(company) = client
    ///     .companies_get("30ea8d4e-6b76-4f8f-bcf8-a1cc5af13b4b")
    ///     .await?
    ///     .into_inner()
    /// {
    ///     println!("{:?}", company.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn companies_get(
        &self,
        id: &str,
    ) -> Result<
        ResponseValue<::std::option::Option<types::Company>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/company/{}", encode_path(id)));
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
            operation_id: "companies_get",
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

    /// Delete a company.
    ///
    /// Deletes a company. The permissions page says that this is permanent.
    ///
    /// - Trust: documented.
    /// - Permission: `companies:delete`.
    /// - Effect: deletes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `DELETE` request to `/company/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the company, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .companies_delete("30ea8d4e-6b76-4f8f-bcf8-a1cc5af13b4b")
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn companies_delete(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/company/{}", encode_path(id)));
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
            operation_id: "companies_delete",
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

    /// Update a company.
    ///
    /// Updates fields of a company.
    ///
    /// - Trust: documented.
    /// - Permission: `companies:update`.
    /// - Effect: writes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `PATCH` request to `/company/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the company, a UUID.
    /// - `body`: The changes.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CompanyUpdate::builder()
    ///     .industry("SaaS")
    ///     .location_country("CO")
    ///     .build();
    /// let response = client
    ///     .companies_update("30ea8d4e-6b76-4f8f-bcf8-a1cc5af13b4b", &body)
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn companies_update(
        &self,
        id: &str,
        body: &types::CompanyUpdate,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/company/{}", encode_path(id)));
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
            operation_id: "companies_update",
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

    /// List contact lists.
    ///
    /// Lists the contact lists, one page at a time. Page and size stand at the root of the body.
    ///
    /// - Trust: documented.
    /// - Permission: `list_contacts:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/list-contact/list`
    ///
    /// Arguments:
    /// - `body`: The page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ListContactsQuery::builder().page(1).limit(25).build();
    /// for list_contact in client.list_contacts_list(&body).await?.iter() {
    ///     println!("{:?} {:?}", list_contact.id, list_contact.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_contacts_list(
        &self,
        body: &types::ListContactsQuery,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ListContact>>,
        Error<types::Error>,
    > {
        let response = self.list_contacts_list_undecoded(body).await?;
        ResponseValue::from_response(response).await
    }

    /// Create a contact list.
    ///
    /// Creates a contact list. This is the only creation that returns an id.
    ///
    /// - Trust: documented.
    /// - Permission: `list_contacts:create`.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/list-contact`
    ///
    /// Arguments:
    /// - `body`: The new list.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ListContactCreate::builder()
    ///     .name("Prospects Latam")
    ///     .description("Initial list")
    ///     .build();
    /// let list_contact_created = client.list_contacts_create(&body).await?;
    /// println!("{:?} {:?}", list_contact_created.id, list_contact_created.name);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_contacts_create(
        &self,
        body: &types::ListContactCreate,
    ) -> Result<ResponseValue<types::ListContactCreated>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/list-contact"));
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
            operation_id: "list_contacts_create",
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

    /// Delete a contact list.
    ///
    /// Deletes a contact list. Whether the contacts in it are kept is not documented.
    ///
    /// - Trust: documented.
    /// - Permission: `list_contacts:delete`.
    /// - Effect: deletes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `DELETE` request to `/list-contact/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the contact list, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .list_contacts_delete("9f720ce2-f5d1-4ef4-a0c8-3399f68d386d")
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_contacts_delete(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/list-contact/{}", encode_path(id)));
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
            operation_id: "list_contacts_delete",
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

    /// Update a contact list.
    ///
    /// Updates name and description of a contact list.
    ///
    /// - Trust: documented.
    /// - Permission: `list_contacts:update`.
    /// - Effect: writes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `PATCH` request to `/list-contact/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the contact list, a UUID.
    /// - `body`: The changes.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ListContactUpdate::builder()
    ///     .name("Prospects Latam v2")
    ///     .description("Updated list")
    ///     .build();
    /// let response = client
    ///     .list_contacts_update("9f720ce2-f5d1-4ef4-a0c8-3399f68d386d", &body)
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_contacts_update(
        &self,
        id: &str,
        body: &types::ListContactUpdate,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/list-contact/{}", encode_path(id)));
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
            operation_id: "list_contacts_update",
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

    /// Duplicate a contact list.
    ///
    /// Copies a contact list under a new name. The permission is the one for reading.
    ///
    /// - Trust: documented.
    /// - Permission: `list_contacts:read`.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/list-contact/duplicate`
    ///
    /// Arguments:
    /// - `body`: The list and the name of its copy.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ListContactDuplicate::builder()
    ///     .list_id("9f720ce2-f5d1-4ef4-a0c8-3399f68d386d")
    ///     .new_name("Prospects Latam Copy")
    ///     .build();
    /// let response = client.list_contacts_duplicate(&body).await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_contacts_duplicate(
        &self,
        body: &types::ListContactDuplicate,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/list-contact/duplicate"));
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
            operation_id: "list_contacts_duplicate",
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

    /// Verify the contacts of a list.
    ///
    /// Starts the verification of the contacts in a list. No body is sent. The permission is the one for reading; whether credits are spent is not documented.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Price: **assumed** (verifying single addresses consumes verification credits; of verifying a list nothing is said).
    /// - Permission: `list_contacts:read`.
    /// - Cost: credits, how many is not documented; whether any are spent is not documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/list-contact/verify-contacts/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the contact list, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .list_contacts_verify("9f720ce2-f5d1-4ef4-a0c8-3399f68d386d")
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_contacts_verify(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/list-contact/verify-contacts/{}", encode_path(id)));
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
            operation_id: "list_contacts_verify",
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

    /// Add contacts to a list.
    ///
    /// Adds one or more existing contacts to a list.
    ///
    /// - Trust: documented.
    /// - Permission: `list_contact_details:update`.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/list-contact-details/add-contacts`
    ///
    /// Arguments:
    /// - `body`: The list and the contacts.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ListContactAddContacts::builder()
    ///     .list_id("9f720ce2-f5d1-4ef4-a0c8-3399f68d386d")
    ///     .build();
    /// let response = client.list_contacts_add_contacts(&body).await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn list_contacts_add_contacts(
        &self,
        body: &types::ListContactAddContacts,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/list-contact-details/add-contacts"));
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
            operation_id: "list_contacts_add_contacts",
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

    /// List products.
    ///
    /// Lists products, one page at a time.
    ///
    /// - Trust: documented.
    /// - Permission: `products:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/products/list`
    ///
    /// Arguments:
    /// - `body`: The page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProductsQuery::builder()
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// for product_list_item in client.products_list(&body).await?.iter() {
    ///     println!("{:?} {:?}", product_list_item.id, product_list_item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn products_list(
        &self,
        body: &types::ProductsQuery,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ProductListItem>>,
        Error<types::Error>,
    > {
        let response = self.products_list_undecoded(body).await?;
        ResponseValue::from_response(response).await
    }

    /// Create a product.
    ///
    /// Creates a product.
    ///
    /// - Trust: documented.
    /// - Permission: `products:create`.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/products`
    ///
    /// Arguments:
    /// - `body`: The new product.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProductCreate::builder()
    ///     .name("Basic Plan")
    ///     .price(99.99)
    ///     .unit("month")
    ///     .currency("USD")
    ///     .build();
    /// let response = client.products_create(&body).await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn products_create(
        &self,
        body: &types::ProductCreate,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/products"));
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
            operation_id: "products_create",
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

    /// Get a product.
    ///
    /// Returns one product.
    ///
    /// - Trust: documented.
    /// - Permission: `products:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `GET` request to `/products/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the product, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let product = client.products_get("f3c1b2a0-9d4e-4b8a-a2e1-1c3d5e7f9b0c").await?;
    /// println!("{:?} {:?}", product.id, product.name);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn products_get(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::Product>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/products/{}", encode_path(id)));
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
            operation_id: "products_get",
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

    /// Delete a product.
    ///
    /// Deletes a product. What becomes of opportunities with it is not documented.
    ///
    /// - Trust: documented.
    /// - Permission: `products:delete`.
    /// - Effect: deletes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `DELETE` request to `/products/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the product, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.products_delete("f3c1b2a0-9d4e-4b8a-a2e1-1c3d5e7f9b0c").await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn products_delete(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/products/{}", encode_path(id)));
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
            operation_id: "products_delete",
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

    /// Update a product.
    ///
    /// Updates fields of a product.
    ///
    /// - Trust: documented.
    /// - Permission: `products:update`.
    /// - Effect: writes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `PATCH` request to `/products/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the product, a UUID.
    /// - `body`: The changes.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProductUpdate::builder()
    ///     .name("Basic Plan v2")
    ///     .price(119.99)
    ///     .build();
    /// let response = client
    ///     .products_update("f3c1b2a0-9d4e-4b8a-a2e1-1c3d5e7f9b0c", &body)
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn products_update(
        &self,
        id: &str,
        body: &types::ProductUpdate,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/products/{}", encode_path(id)));
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
            operation_id: "products_update",
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

    /// List opportunities.
    ///
    /// Lists opportunities, one page at a time.
    ///
    /// - Trust: documented.
    /// - Permission: `opportunities:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/opportunities/list`
    ///
    /// Arguments:
    /// - `body`: The page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::OpportunitiesQuery::builder()
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// for opportunity in client.opportunities_list(&body).await?.iter() {
    ///     println!("{:?} {:?}", opportunity.id, opportunity.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn opportunities_list(
        &self,
        body: &types::OpportunitiesQuery,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::Opportunity>>,
        Error<types::Error>,
    > {
        let response = self.opportunities_list_undecoded(body).await?;
        ResponseValue::from_response(response).await
    }

    /// Create an opportunity.
    ///
    /// Creates an opportunity and associates it with contacts, a company, products and a responsible user.
    ///
    /// - Trust: documented.
    /// - Permission: `opportunities:create`.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/opportunities`
    ///
    /// Arguments:
    /// - `body`: The new opportunity.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::OpportunityCreate::builder()
    ///     .name("Deal with Acme")
    ///     .contacts_ids(["7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c"])
    ///     .stage_id("b1c2d3e4-f5a6-7b8c-9d0e-1f2a3b4c5d6e")
    ///     .user_id_assigned("6cbe57bf-bf80-44c0-a2f7-8d6d4ca85dbd")
    ///     .estimated_closing_date("2026-07-01T00:00:00.000Z")
    ///     .close_date("2026-07-15T00:00:00.000Z")
    ///     .priority(types::Priority::Hight)
    ///     .products([types::OpportunityProduct::builder().build()])
    ///     .build();
    /// let response = client.opportunities_create(&body).await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn opportunities_create(
        &self,
        body: &types::OpportunityCreate,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/opportunities"));
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
            operation_id: "opportunities_create",
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

    /// Get an opportunity.
    ///
    /// Returns one opportunity.
    ///
    /// - Trust: documented.
    /// - Permission: `opportunities:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `GET` request to `/opportunities/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the opportunity, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let opportunity = client
    ///     .opportunities_get("e2d4f6a8-1b3c-5d7e-9f0a-2b4c6d8e0f1a")
    ///     .await?;
    /// println!("{:?} {:?}", opportunity.id, opportunity.name);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn opportunities_get(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::Opportunity>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/opportunities/{}", encode_path(id)));
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
            operation_id: "opportunities_get",
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

    /// Delete an opportunity.
    ///
    /// Deletes an opportunity.
    ///
    /// - Trust: documented.
    /// - Permission: `opportunities:delete`.
    /// - Effect: deletes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `DELETE` request to `/opportunities/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the opportunity, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client
    ///     .opportunities_delete("e2d4f6a8-1b3c-5d7e-9f0a-2b4c6d8e0f1a")
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn opportunities_delete(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/opportunities/{}", encode_path(id)));
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
            operation_id: "opportunities_delete",
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

    /// Update an opportunity.
    ///
    /// Updates an opportunity. All fields are optional. Products are changed by `products.add`, `products.remove` and `products.update`.
    ///
    /// - Trust: documented.
    /// - Permission: `opportunities:update`.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `PATCH` request to `/opportunities/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the opportunity, a UUID.
    /// - `body`: The changes.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::OpportunityUpdate::builder()
    ///     .name("Deal with Acme - Updated")
    ///     .priority(types::Priority::Urgent)
    ///     .build();
    /// let response = client
    ///     .opportunities_update("e2d4f6a8-1b3c-5d7e-9f0a-2b4c6d8e0f1a", &body)
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn opportunities_update(
        &self,
        id: &str,
        body: &types::OpportunityUpdate,
    ) -> Result<ResponseValue<types::DefaultResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/opportunities/{}", encode_path(id)));
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
            operation_id: "opportunities_update",
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
    /// Returns all pipelines of the customer, without their stages.
    ///
    /// - Trust: documented.
    /// - Permission: `pipelines:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `GET` request to `/pipelines`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for pipeline_list_item in client.pipelines_list().await?.iter() {
    ///     println!("{:?} {:?}", pipeline_list_item.id, pipeline_list_item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn pipelines_list(
        &self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::PipelineListItem>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/pipelines"));
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

    /// Get a pipeline.
    ///
    /// Returns one pipeline with its stages.
    ///
    /// - Trust: documented.
    /// - Permission: `pipelines:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `GET` request to `/pipelines/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the pipeline, a UUID.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let pipeline = client.pipelines_get("c1d2e3f4-a5b6-7c8d-9e0f-1a2b3c4d5e6f").await?;
    /// println!("{:?} {:?}", pipeline.id, pipeline.name);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn pipelines_get(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::Pipeline>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/pipelines/{}", encode_path(id)));
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
            operation_id: "pipelines_get",
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
    /// Returns the stages of a pipeline, one page at a time, each with its number of opportunities.
    ///
    /// - Trust: documented.
    /// - Permission: `stages:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/stages/list`
    ///
    /// Arguments:
    /// - `body`: The pipeline and the page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StagesQuery::builder()
    ///     .pipeline_id("c1d2e3f4-a5b6-7c8d-9e0f-1a2b3c4d5e6f")
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// for stage_list_item in client.stages_list(&body).await?.iter() {
    ///     println!("{:?} {:?}", stage_list_item.id, stage_list_item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn stages_list(
        &self,
        body: &types::StagesQuery,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::StageListItem>>,
        Error<types::Error>,
    > {
        let response = self.stages_list_undecoded(body).await?;
        ResponseValue::from_response(response).await
    }

    /// Suggest filter values.
    ///
    /// Returns suggested values for the autocompletion of a filter.
    ///
    /// - Trust: documented.
    /// - Permission: `prospect:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/prospect/filters`
    ///
    /// Arguments:
    /// - `body`: The filter and the text.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectSuggest::builder()
    ///     .source("job_title")
    ///     .search("engineer")
    ///     .build();
    /// for prospect_suggestion in client.prospects_suggest(&body).await?.iter() {
    ///     println!("{:?}", prospect_suggestion.type_);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospects_suggest(
        &self,
        body: &types::ProspectSuggest,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ProspectSuggestion>>,
        Error<types::Error>,
    > {
        let url = self.inner.url(format_args!("/prospect/filters"));
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
            operation_id: "prospects_suggest",
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

    /// Count prospects.
    ///
    /// Tells how many prospects and pages a query has. Takes the same body as the list of prospects. The page size must be 10, 25, 50 or 100.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Request: **assumed**, after [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints) (the samples have no filter; the keys are those with which the response to a count shows what was applied, and that requests take them is assumed).
    /// - Permission: `prospect:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/prospect/metadata`
    ///
    /// Arguments:
    /// - `body`: Filters and page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectsQuery::builder()
    ///     .paginate(types::ProspectPaginate::builder().page(1).limit(25).build())
    ///     .all_contacts(false)
    ///     .build();
    /// let prospects_metadata = client.prospects_metadata(&body).await?;
    /// if let Some(filters_applied) = &prospects_metadata.filters_applied {
    ///     println!("{filters_applied:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospects_metadata(
        &self,
        body: &types::ProspectsQuery,
    ) -> Result<ResponseValue<types::ProspectsMetadata>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/prospect/metadata"));
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
            operation_id: "prospects_metadata",
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

    /// List prospects.
    ///
    /// Lists prospects that match the filters, one page at a time. The page size must be 10, 25, 50 or 100.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Request: **assumed**, after [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints) (the samples have no filter; the keys are those with which the response to a count shows what was applied, and that requests take them is assumed).
    /// - Permission: `prospect:read`.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 201.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/prospect/list`
    ///
    /// Arguments:
    /// - `body`: Filters and page.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectsQuery::builder()
    ///     .paginate(types::ProspectPaginate::builder().page(1).limit(25).build())
    ///     .all_contacts(false)
    ///     .build();
    /// for prospect in client.prospects_list(&body).await?.iter() {
    ///     println!("{:?}", prospect.date_verified);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospects_list(
        &self,
        body: &types::ProspectsQuery,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Prospect>>, Error<types::Error>> {
        let response = self.prospects_list_undecoded(body).await?;
        ResponseValue::from_response(response).await
    }

    /// Unlock prospects by filter.
    ///
    /// Unlocks contacts from the prospect catalog by filters. Consumes subscription credits.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Request: **assumed**, after [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints) (the samples have no filter; the keys are those with which the response to a count shows what was applied, and that requests take them is assumed).
    /// - Permission: `payment_prospect:create`.
    /// - Cost: credits, how many is not documented; Consumes subscription credits; how many is not documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/service-handler/unlock-contacts`
    ///
    /// Arguments:
    /// - `body`: Which prospects.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::UnlockContacts::builder()
    ///     .total_records(100)
    ///     .sync_hubspot(false)
    ///     .build();
    /// let service_handler_job = client.prospects_unlock(&body).await?;
    /// println!("{:?} {:?}", service_handler_job.id, service_handler_job.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospects_unlock(
        &self,
        body: &types::UnlockContacts,
    ) -> Result<ResponseValue<types::ServiceHandlerJob>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/service-handler/unlock-contacts"));
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
            operation_id: "prospects_unlock",
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

    /// Unlock prospects by id.
    ///
    /// Unlocks single contacts by id. Consumes subscription credits.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Request: **assumed**, after [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints) (the sample has UUIDs as ids, while prospects carry 24 hexadecimal digits; which of the two is wanted is not documented).
    /// - Permission: `payment_prospect:create`.
    /// - Cost: credits, how many is not documented; Consumes subscription credits; how many is not documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/service-handler/unlock-selected-contacts`
    ///
    /// Arguments:
    /// - `body`: Which contacts.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::UnlockSelectedContacts::builder().sync_hubspot(false).build();
    /// let service_handler_job = client.prospects_unlock_selected(&body).await?;
    /// println!("{:?} {:?}", service_handler_job.id, service_handler_job.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn prospects_unlock_selected(
        &self,
        body: &types::UnlockSelectedContacts,
    ) -> Result<ResponseValue<types::ServiceHandlerJob>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/service-handler/unlock-selected-contacts"));
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
            operation_id: "prospects_unlock_selected",
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

    /// Verify email addresses.
    ///
    /// Starts the verification of the email addresses of a list of contacts. Consumes verification credits.
    ///
    /// - Trust: documented.
    /// - Permission: `verify_email:create`.
    /// - Cost: credits, how many is not documented; Consumes verification credits; how many is not documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [API Key External API (/api/ext)](https://docs.minotaur.io/resources/docs/sales/API%20Key/sales-api-key-endpoints).
    ///
    /// Sends a `POST` request to `/service-handler/verify-email`
    ///
    /// Arguments:
    /// - `body`: The email addresses.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::VerifyEmail::builder().sync_hubspot(false).build();
    /// let service_handler_job = client.emails_verify(&body).await?;
    /// println!("{:?} {:?}", service_handler_job.id, service_handler_job.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn emails_verify(
        &self,
        body: &types::VerifyEmail,
    ) -> Result<ResponseValue<types::ServiceHandlerJob>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/service-handler/verify-email"));
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
            operation_id: "emails_verify",
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
    /// The rows of [`contacts_list`](Self::contacts_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 50 rows. [`contacts_metadata`](Self::contacts_metadata) tells how many there are. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::Plan;
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactsQuery::builder()
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// let mut rows = client.contacts_list_stream(&body, Plan::new());
    /// while let Some(contact) = rows.try_next().await? {
    ///     println!("{:?}", contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn contacts_list_stream(
        &self,
        body: &types::ContactsQuery,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::Contact, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::v1_operations::API.operations[1],
                ::std::option::Option::Some(body)
                    .and_then(|value| value.paginate.as_ref())
                    .and_then(|value| value.limit.as_ref())
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
                        body
                            .paginate
                            .get_or_insert_with(::std::default::Default::default)
                            .page = ::std::option::Option::Some(position);
                        if let ::std::option::Option::Some(size) = size {
                            body
                                .paginate
                                .get_or_insert_with(::std::default::Default::default)
                                .limit = ::std::option::Option::Some(size);
                        }
                        let response = client.contacts_list_undecoded(&body).await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::Contact| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::v1_operations::API, "contacts_list")
    }

    #[inline]
    async fn contacts_list_undecoded(
        &self,
        body: &types::ContactsQuery,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let url = self.inner.url(format_args!("/contacts/list"));
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
            operation_id: "contacts_list",
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

    /// The rows of [`companies_list`](Self::companies_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 50 rows. [`companies_metadata`](Self::companies_metadata) tells how many there are. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::Plan;
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CompaniesQuery::builder()
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// let mut rows = client.companies_list_stream(&body, Plan::new());
    /// while let Some(company) = rows.try_next().await? {
    ///     println!("{:?}", company.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn companies_list_stream(
        &self,
        body: &types::CompaniesQuery,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::Company, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::v1_operations::API.operations[7],
                ::std::option::Option::Some(body)
                    .and_then(|value| value.paginate.as_ref())
                    .and_then(|value| value.limit.as_ref())
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
                        body
                            .paginate
                            .get_or_insert_with(::std::default::Default::default)
                            .page = ::std::option::Option::Some(position);
                        if let ::std::option::Option::Some(size) = size {
                            body
                                .paginate
                                .get_or_insert_with(::std::default::Default::default)
                                .limit = ::std::option::Option::Some(size);
                        }
                        let response = client.companies_list_undecoded(&body).await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::Company| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::v1_operations::API, "companies_list")
    }

    #[inline]
    async fn companies_list_undecoded(
        &self,
        body: &types::CompaniesQuery,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let url = self.inner.url(format_args!("/company/list"));
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
            operation_id: "companies_list",
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

    /// The rows of [`list_contacts_list`](Self::list_contacts_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 50 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::Plan;
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ListContactsQuery::builder().page(1).limit(25).build();
    /// let mut rows = client.list_contacts_list_stream(&body, Plan::new());
    /// while let Some(list_contact) = rows.try_next().await? {
    ///     println!("{:?} {:?}", list_contact.id, list_contact.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_contacts_list_stream(
        &self,
        body: &types::ListContactsQuery,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::ListContact, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::v1_operations::API.operations[13],
                ::std::option::Option::Some(body)
                    .and_then(|value| value.limit.as_ref())
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
                            body.limit = ::std::option::Option::Some(size);
                        }
                        let response = client.list_contacts_list_undecoded(&body).await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::ListContact| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::v1_operations::API, "list_contacts_list")
    }

    #[inline]
    async fn list_contacts_list_undecoded(
        &self,
        body: &types::ListContactsQuery,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let url = self.inner.url(format_args!("/list-contact/list"));
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
            operation_id: "list_contacts_list",
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

    /// The rows of [`products_list`](Self::products_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 50 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::Plan;
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProductsQuery::builder()
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// let mut rows = client.products_list_stream(&body, Plan::new());
    /// while let Some(product_list_item) = rows.try_next().await? {
    ///     println!("{:?} {:?}", product_list_item.id, product_list_item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn products_list_stream(
        &self,
        body: &types::ProductsQuery,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::ProductListItem, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::v1_operations::API.operations[20],
                ::std::option::Option::Some(body)
                    .and_then(|value| value.paginate.as_ref())
                    .and_then(|value| value.limit.as_ref())
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
                        body
                            .paginate
                            .get_or_insert_with(::std::default::Default::default)
                            .page = ::std::option::Option::Some(position);
                        if let ::std::option::Option::Some(size) = size {
                            body
                                .paginate
                                .get_or_insert_with(::std::default::Default::default)
                                .limit = ::std::option::Option::Some(size);
                        }
                        let response = client.products_list_undecoded(&body).await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::ProductListItem| {
                                    row.id.as_ref()
                                })
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::v1_operations::API, "products_list")
    }

    #[inline]
    async fn products_list_undecoded(
        &self,
        body: &types::ProductsQuery,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let url = self.inner.url(format_args!("/products/list"));
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
            operation_id: "products_list",
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

    /// The rows of [`opportunities_list`](Self::opportunities_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 50 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::Plan;
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::OpportunitiesQuery::builder()
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// let mut rows = client.opportunities_list_stream(&body, Plan::new());
    /// while let Some(opportunity) = rows.try_next().await? {
    ///     println!("{:?} {:?}", opportunity.id, opportunity.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn opportunities_list_stream(
        &self,
        body: &types::OpportunitiesQuery,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::Opportunity, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::v1_operations::API.operations[25],
                ::std::option::Option::Some(body)
                    .and_then(|value| value.paginate.as_ref())
                    .and_then(|value| value.limit.as_ref())
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
                        body
                            .paginate
                            .get_or_insert_with(::std::default::Default::default)
                            .page = ::std::option::Option::Some(position);
                        if let ::std::option::Option::Some(size) = size {
                            body
                                .paginate
                                .get_or_insert_with(::std::default::Default::default)
                                .limit = ::std::option::Option::Some(size);
                        }
                        let response = client.opportunities_list_undecoded(&body).await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::Opportunity| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::v1_operations::API, "opportunities_list")
    }

    #[inline]
    async fn opportunities_list_undecoded(
        &self,
        body: &types::OpportunitiesQuery,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let url = self.inner.url(format_args!("/opportunities/list"));
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
            operation_id: "opportunities_list",
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

    /// The rows of [`stages_list`](Self::stages_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 50 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::Plan;
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::StagesQuery::builder()
    ///     .pipeline_id("c1d2e3f4-a5b6-7c8d-9e0f-1a2b3c4d5e6f")
    ///     .paginate(types::Paginate::builder().page(1).limit(25).build())
    ///     .build();
    /// let mut rows = client.stages_list_stream(&body, Plan::new());
    /// while let Some(stage_list_item) = rows.try_next().await? {
    ///     println!("{:?} {:?}", stage_list_item.id, stage_list_item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn stages_list_stream(
        &self,
        body: &types::StagesQuery,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::StageListItem, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::v1_operations::API.operations[32],
                ::std::option::Option::Some(body)
                    .and_then(|value| value.paginate.as_ref())
                    .and_then(|value| value.limit.as_ref())
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
                        body
                            .paginate
                            .get_or_insert_with(::std::default::Default::default)
                            .page = ::std::option::Option::Some(position);
                        if let ::std::option::Option::Some(size) = size {
                            body
                                .paginate
                                .get_or_insert_with(::std::default::Default::default)
                                .limit = ::std::option::Option::Some(size);
                        }
                        let response = client.stages_list_undecoded(&body).await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::StageListItem| {
                                    row.id.as_ref()
                                })
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::v1_operations::API, "stages_list")
    }

    #[inline]
    async fn stages_list_undecoded(
        &self,
        body: &types::StagesQuery,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let url = self.inner.url(format_args!("/stages/list"));
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
            operation_id: "stages_list",
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
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 50 rows. Only these page sizes are accepted: 10, 25, 50, 100. [`prospects_metadata`](Self::prospects_metadata) tells how many there are. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_minotaur::Plan;
    /// use crm_minotaur::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ProspectsQuery::builder()
    ///     .paginate(types::ProspectPaginate::builder().page(1).limit(25).build())
    ///     .all_contacts(false)
    ///     .build();
    /// let mut rows = client.prospects_list_stream(&body, Plan::new());
    /// while let Some(prospect) = rows.try_next().await? {
    ///     println!("{:?}", prospect.date_verified);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn prospects_list_stream(
        &self,
        body: &types::ProspectsQuery,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::Prospect, Error<types::Error>> {
        let client = self.clone();
        let plan = plan
            .of(
                &super::v1_operations::API.operations[35],
                ::std::option::Option::Some(body)
                    .and_then(|value| value.paginate.as_ref())
                    .and_then(|value| value.limit.as_ref())
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
                        body
                            .paginate
                            .get_or_insert_with(::std::default::Default::default)
                            .page = ::std::option::Option::Some(position);
                        if let ::std::option::Option::Some(size) = size {
                            body
                                .paginate
                                .get_or_insert_with(::std::default::Default::default)
                                .limit = ::std::option::Option::Some(size);
                        }
                        let response = client.prospects_list_undecoded(&body).await?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::decoding(response)
                                .fingerprint_by(|row: &types::Prospect| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::v1_operations::API, "prospects_list")
    }

    #[inline]
    async fn prospects_list_undecoded(
        &self,
        body: &types::ProspectsQuery,
    ) -> Result<::crm_runtime::client::Response, Error<types::Error>> {
        let url = self.inner.url(format_args!("/prospect/list"));
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
            200..=299 => ::std::result::Result::Ok(response),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }
}

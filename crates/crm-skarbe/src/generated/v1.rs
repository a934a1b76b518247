// @generated from specs/skarbe/v1.yaml by `cargo xtask generate skarbe`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crm_runtime::client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// A contact as it is read. It differs from what is written: `leadStatus` is an object here and an id there, and
    /// `twitterUrl` can be written but is not among the fields that are read. Any field may be absent.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Contact {
        /// Name of the company.
        #[doc(alias = "companyName")]
        pub company_name: ::std::option::Option<::std::string::String>,
        /// Time at which the contact was created (RFC 3339, UTC in the samples). Cannot be written.
        #[doc(alias = "createdAt")]
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Email address.
        pub email: ::std::option::Option<::std::string::String>,
        /// Address (URL) of the Facebook profile.
        #[doc(alias = "facebookUrl")]
        pub facebook_url: ::std::option::Option<::std::string::String>,
        /// First name.
        #[doc(alias = "firstName")]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Full name. In the documented sample it is the first and the last name with a space between. Cannot be written.
        #[doc(alias = "fullName")]
        pub full_name: ::std::option::Option<::std::string::String>,
        /// Id of the contact.
        pub id: ::std::option::Option<i64>,
        /// Address (URL) of the Instagram profile.
        #[doc(alias = "instagramUrl")]
        pub instagram_url: ::std::option::Option<::std::string::String>,
        /// Job title.
        #[doc(alias = "jobTitle")]
        pub job_title: ::std::option::Option<::std::string::String>,
        /// Time of the last activity. Cannot be written.
        #[doc(alias = "lastActivityAt")]
        pub last_activity_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Last name.
        #[doc(alias = "lastName")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// The lead status of the contact. Absent from the documented response to a creation.
        #[doc(alias = "leadStatus")]
        pub lead_status: ::std::option::Option<ContactLeadStatus>,
        /// Address (URL) of the LinkedIn profile.
        #[doc(alias = "linkedinUrl")]
        pub linkedin_url: ::std::option::Option<::std::string::String>,
        /// Notes about the contact.
        pub note: ::std::option::Option<::std::string::String>,
        /// Phone numbers. The documentation has the name but neither a type nor a sample, so any value is accepted: a
        /// list, a single string, a number, objects, null.
        #[doc(alias = "phoneNumbers")]
        pub phone_numbers: ::std::option::Option<::serde_json::Value>,
        /// Address (URL) of the profile photo.
        pub photo: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A contact to create. At least one of `email` and `firstName` is required.
    #[derive(::serde::Serialize, Clone, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactCreate {
        /// Name of the company.
        #[serde(
            rename = "companyName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_name: ::std::option::Option<::std::string::String>,
        /// Email address. Must be a valid address if provided. Required if `firstName` is not provided.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Address (URL) of the Facebook profile.
        #[serde(
            rename = "facebookUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub facebook_url: ::std::option::Option<::std::string::String>,
        /// First name. Required if `email` is not provided.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Address (URL) of the Instagram profile.
        #[serde(
            rename = "instagramUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub instagram_url: ::std::option::Option<::std::string::String>,
        /// Job title.
        #[serde(
            rename = "jobTitle",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_title: ::std::option::Option<::std::string::String>,
        /// Last name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Id of a lead status. Must be one of the organization's own, as `lead_statuses_list` returns them.
        #[serde(
            rename = "leadStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub lead_status: ::std::option::Option<i64>,
        /// Address (URL) of the LinkedIn profile.
        #[serde(
            rename = "linkedinUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub linkedin_url: ::std::option::Option<::std::string::String>,
        /// Notes about the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        /// Phone numbers. The documentation names the field without a type or a sample.
        #[serde(
            rename = "phoneNumbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub phone_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Address (URL) of the Twitter profile. It can be written but is not among the fields that are read.
        #[serde(
            rename = "twitterUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub twitter_url: ::std::option::Option<::std::string::String>,
    }

    /// The lead status inside a contact. It has fewer fields than a lead status of the list of lead statuses.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactLeadStatus {
        /// Color for display, `#` and six hexadecimal digits in the sample.
        pub color: ::std::option::Option<::std::string::String>,
        /// Id of the lead status.
        pub id: ::std::option::Option<i64>,
        /// Text to display.
        pub label: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The body of every error response.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Error {
        /// What went wrong, as text. There is no code.
        pub error: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A lead status of the organization.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LeadStatus {
        /// Color for display, `#` and six hexadecimal digits in the samples.
        pub color: ::std::option::Option<::std::string::String>,
        /// Id of the lead status. This is what `leadStatus` takes when a contact is created.
        pub id: ::std::option::Option<i64>,
        /// Text to display.
        pub label: ::std::option::Option<::std::string::String>,
        /// Sort order. The samples count from 1.
        pub order: ::std::option::Option<i64>,
        /// What a lead status means, whatever its label says.
        #[doc(alias = "type")]
        pub type_: ::std::option::Option<LeadStatusType>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What a lead status means, whatever its label says.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum LeadStatusType {
        /// `lead`
        #[doc(alias = "lead")]
        Lead,
        /// `qualified`
        #[doc(alias = "qualified")]
        Qualified,
        /// `disqualified`
        #[doc(alias = "disqualified")]
        Disqualified,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl LeadStatusType {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &[
            "lead",
            "qualified",
            "disqualified",
        ];

        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Lead => "lead",
                Self::Qualified => "qualified",
                Self::Disqualified => "disqualified",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for LeadStatusType {
        fn from(value: &str) -> Self {
            match value {
                "lead" => Self::Lead,
                "qualified" => Self::Qualified,
                "disqualified" => Self::Disqualified,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(LeadStatusType);

    /// The current user and the workspace.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Me {
        /// The user that the key belongs to.
        pub details: ::std::option::Option<MeDetails>,
        /// The organization that the key belongs to.
        pub workspace: ::std::option::Option<MeWorkspace>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The user that the key belongs to.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MeDetails {
        /// Email address of the user.
        pub email: ::std::option::Option<::std::string::String>,
        /// Full name of the user.
        pub name: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The organization that the key belongs to.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MeWorkspace {
        /// Name of the organization.
        pub name: ::std::option::Option<::std::string::String>,
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
        (0, company_name, "companyName"),
        (1, created_at, "createdAt"),
        (2, email, "email"),
        (3, facebook_url, "facebookUrl"),
        (4, first_name, "firstName"),
        (5, full_name, "fullName"),
        (6, id, "id"),
        (7, instagram_url, "instagramUrl"),
        (8, job_title, "jobTitle"),
        (9, last_activity_at, "lastActivityAt"),
        (10, last_name, "lastName"),
        (11, lead_status, "leadStatus"),
        (12, linkedin_url, "linkedinUrl"),
        (13, note, "note"),
        (14, phone_numbers, "phoneNumbers"),
        (15, photo, "photo"),
    ]);

    ::crm_runtime::field_table!(ContactLeadStatus, [
        (0, color, "color"),
        (1, id, "id"),
        (2, label, "label"),
    ]);

    ::crm_runtime::field_table!(Error, [
        (0, error, "error"),
    ]);

    ::crm_runtime::field_table!(LeadStatus, [
        (0, color, "color"),
        (1, id, "id"),
        (2, label, "label"),
        (3, order, "order"),
        (4, type_, "type"),
    ]);

    ::crm_runtime::field_table!(Me, [
        (0, details, "details"),
        (1, workspace, "workspace"),
    ]);

    ::crm_runtime::field_table!(MeDetails, [
        (0, email, "email"),
        (1, name, "name"),
    ]);

    ::crm_runtime::field_table!(MeWorkspace, [
        (0, name, "name"),
    ]);

    impl ::std::fmt::Debug for Contact {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Contact")
                .field("company_name", &self.company_name)
                .field("created_at", &self.created_at)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("facebook_url", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("full_name", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("instagram_url", &::crm_runtime::client::PERSONAL)
                .field("job_title", &self.job_title)
                .field("last_activity_at", &self.last_activity_at)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("lead_status", &self.lead_status)
                .field("linkedin_url", &::crm_runtime::client::PERSONAL)
                .field("note", &::crm_runtime::client::PERSONAL)
                .field("phone_numbers", &::crm_runtime::client::PERSONAL)
                .field("photo", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactCreate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactCreate")
                .field("company_name", &self.company_name)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("facebook_url", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("instagram_url", &::crm_runtime::client::PERSONAL)
                .field("job_title", &self.job_title)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("lead_status", &self.lead_status)
                .field("linkedin_url", &::crm_runtime::client::PERSONAL)
                .field("note", &::crm_runtime::client::PERSONAL)
                .field("phone_numbers", &::crm_runtime::client::PERSONAL)
                .field("twitter_url", &::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for MeDetails {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("MeDetails")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("name", &::crm_runtime::client::PERSONAL)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ContactCreate {
        /// Starts with every field absent.
        pub fn builder() -> ContactCreateBuilder {
            ContactCreateBuilder {
                company_name: ::std::option::Option::None,
                email: ::std::option::Option::None,
                facebook_url: ::std::option::Option::None,
                first_name: ::std::option::Option::None,
                instagram_url: ::std::option::Option::None,
                job_title: ::std::option::Option::None,
                last_name: ::std::option::Option::None,
                lead_status: ::std::option::Option::None,
                linkedin_url: ::std::option::Option::None,
                note: ::std::option::Option::None,
                phone_numbers: ::std::option::Option::None,
                twitter_url: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ContactCreate`].
    #[must_use]
    pub struct ContactCreateBuilder {
        company_name: ::std::option::Option<::std::string::String>,
        email: ::std::option::Option<::std::string::String>,
        facebook_url: ::std::option::Option<::std::string::String>,
        first_name: ::std::option::Option<::std::string::String>,
        instagram_url: ::std::option::Option<::std::string::String>,
        job_title: ::std::option::Option<::std::string::String>,
        last_name: ::std::option::Option<::std::string::String>,
        lead_status: ::std::option::Option<i64>,
        linkedin_url: ::std::option::Option<::std::string::String>,
        note: ::std::option::Option<::std::string::String>,
        phone_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        twitter_url: ::std::option::Option<::std::string::String>,
    }

    impl ContactCreateBuilder {
        /// Name of the company.
        pub fn company_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Email address. Must be a valid address if provided. Required if `firstName` is not provided.
        pub fn email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.email = ::std::option::Option::Some(value.into());
            self
        }

        /// Address (URL) of the Facebook profile.
        pub fn facebook_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.facebook_url = ::std::option::Option::Some(value.into());
            self
        }

        /// First name. Required if `email` is not provided.
        pub fn first_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.first_name = ::std::option::Option::Some(value.into());
            self
        }

        /// Address (URL) of the Instagram profile.
        pub fn instagram_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.instagram_url = ::std::option::Option::Some(value.into());
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

        /// Id of a lead status. Must be one of the organization's own, as `lead_statuses_list` returns them.
        pub fn lead_status(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.lead_status = ::std::option::Option::Some(value.into());
            self
        }

        /// Address (URL) of the LinkedIn profile.
        pub fn linkedin_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.linkedin_url = ::std::option::Option::Some(value.into());
            self
        }

        /// Notes about the contact.
        pub fn note(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.note = ::std::option::Option::Some(value.into());
            self
        }

        /// Phone numbers. The documentation names the field without a type or a sample.
        pub fn phone_numbers(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.phone_numbers = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Address (URL) of the Twitter profile. It can be written but is not among the fields that are read.
        pub fn twitter_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.twitter_url = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ContactCreate {
            ContactCreate {
                company_name: self.company_name,
                email: self.email,
                facebook_url: self.facebook_url,
                first_name: self.first_name,
                instagram_url: self.instagram_url,
                job_title: self.job_title,
                last_name: self.last_name,
                lead_status: self.lead_status,
                linkedin_url: self.linkedin_url,
                note: self.note,
                phone_numbers: self.phone_numbers,
                twitter_url: self.twitter_url,
            }
        }
    }

    /// The optional parameters of [`contacts_list`](super::Client::contacts_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactsListParams {
        /// Search term. Filters contacts by first name, last name or email. Whether it matches a part or the whole, and whether case matters, is not documented. Left out, all contacts are returned.
        pub query: ::std::option::Option<::std::string::String>,
    }

    impl ContactsListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Search term. Filters contacts by first name, last name or email. Whether it matches a part or the whole, and whether case matters, is not documented. Left out, all contacts are returned.
        #[must_use]
        pub fn query(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.query = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for ContactsListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactsListParams")
                .field(
                    "query",
                    &self.query.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }
}

/// Client for Skarbe connect API
///
/// Contacts, lead statuses and the current user of one Skarbe workspace.
///
/// The documentation is two help articles and names four calls: list contacts, create a contact, list lead statuses,
/// read the current user. It has no call that reads, changes or deletes a single contact, no paging, no rate limit and
/// no permissions per call.
///
/// A key belongs to one workspace, is shown once when it is created, and is revoked when the user who owns it leaves
/// or is removed from the workspace.
///
/// Version: v1
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crm_runtime::Connection,
}

impl ClientInfo<crm_runtime::Connection> for Client {
    fn api_version() -> &'static str {
        "v1"
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
    /// List contacts.
    ///
    /// Contacts of the organization, all of them or those that match a search term.
    ///
    /// The response is a bare array. Paging, order and the largest number of contacts in one response are not documented.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Available endpoints](https://help.skarbe.com/en/articles/11710442-available-endpoints).
    ///
    /// Sends a `GET` request to `/api/connect/contacts`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_skarbe::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::ContactsListParams::new().query("john");
    /// for contact in client.contacts_list(&params).await?.iter() {
    ///     println!("{:?}", contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_list(
        &self,
        params: &types::ContactsListParams,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Contact>>, Error<types::Error>> {
        let types::ContactsListParams { query } = params;
        let url = self.inner.url(format_args!("/api/connect/contacts"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "contacts_list",
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
    /// Creates a contact in the organization. At least one of `email` and `firstName` is needed.
    ///
    /// What happens when a contact with the same email exists is not documented.
    ///
    /// - Trust: **sample**; shown only in an example.
    /// - Response: an **example** alone, on [Available endpoints](https://help.skarbe.com/en/articles/11710442-available-endpoints) ("Available endpoints" has a sample only, with fewer fields than a listed contact and without fullName and leadStatus; every property is optional).
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Request: [Available endpoints](https://help.skarbe.com/en/articles/11710442-available-endpoints) (the media type is read from the JSON samples; "Available endpoints" does not name it).
    /// - Source: [Available endpoints](https://help.skarbe.com/en/articles/11710442-available-endpoints).
    ///
    /// Sends a `POST` request to `/api/connect/contacts`
    ///
    /// Arguments:
    /// - `body`: The contact to create.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_skarbe::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactCreate::builder()
    ///     .email("jane.smith@example.com")
    ///     .first_name("Jane")
    ///     .build();
    /// let contact = client.contacts_create(&body).await?;
    /// println!("{:?}", contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_create(
        &self,
        body: &types::ContactCreate,
    ) -> Result<ResponseValue<types::Contact>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/api/connect/contacts"));
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

    /// List lead statuses.
    ///
    /// All lead statuses that the organization has. The response is a bare array.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Available endpoints](https://help.skarbe.com/en/articles/11710442-available-endpoints).
    ///
    /// Sends a `GET` request to `/api/connect/contacts/lead-statuses`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_skarbe::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// for lead_status in client.lead_statuses_list().await?.iter() {
    ///     println!("{:?}", lead_status.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn lead_statuses_list(
        &self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::LeadStatus>>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/api/connect/contacts/lead-statuses"));
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
            operation_id: "lead_statuses_list",
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

    /// Read the current user.
    ///
    /// The user that the key belongs to, and the workspace. Neither has an id in the response.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Available endpoints](https://help.skarbe.com/en/articles/11710442-available-endpoints).
    ///
    /// Sends a `GET` request to `/api/connect/me`
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_skarbe::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let me = client.me_get().await?;
    /// if let Some(details) = &me.details {
    ///     println!("{details:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn me_get(&self) -> Result<ResponseValue<types::Me>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/api/connect/me"));
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
            operation_id: "me_get",
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

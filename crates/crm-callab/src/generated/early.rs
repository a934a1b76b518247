// @generated from specs/callab/early.yaml by `cargo xtask generate callab`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crm_runtime::client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// A contact. Which fields are always present is not documented; the rendered page lists `firstname`, `lastname` and
    /// `phone_number` first, which hints that these three are.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Contact {
        /// Id of the campaign that the contact belongs to.
        pub campaign_id: ::std::option::Option<::std::string::String>,
        /// The category of the contact. One only, although the filter takes a list.
        pub category_name: ::std::option::Option<::std::string::String>,
        /// Id of the company that owns the contact.
        pub company_id: ::std::option::Option<::std::string::String>,
        /// Time at which the contact was created (RFC 3339, UTC in the samples).
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        /// Id of the contact.
        pub id: ::std::option::Option<::std::string::String>,
        /// Time of the most recent call (RFC 3339, UTC in the samples).
        pub last_call_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Duration of the most recent call in seconds.
        pub last_call_duration: ::std::option::Option<i64>,
        /// Feedback from the most recent call.
        pub last_call_feedback: ::std::option::Option<::std::string::String>,
        /// Status of the most recent call. Seen: `answered`, `busy`, `unreachable`, `in-progress`, `picked-up`, `no-answer`,
        /// `completed`. No complete list is documented.
        pub last_call_status: ::std::option::Option<::std::string::String>,
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        /// Further data about the contact under free keys, for example an email, a company or a job title. Its keys and
        /// values are the caller's own.
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Notes about the contact.
        pub notes: ::std::option::Option<::std::string::String>,
        /// Country code of the phone number, a dialling code such as `+1`.
        pub number_country_code: ::std::option::Option<::std::string::String>,
        /// Phone number. The later generation says that it is in E.164 format.
        pub phone_number: ::std::option::Option<::std::string::String>,
        /// Name of the source that the contact was acquired from, for example `Manual`, `CSV Import` or `web`.
        pub source_name: ::std::option::Option<::std::string::String>,
        /// General status of the contact. Its values are not documented.
        pub status: ::std::option::Option<::std::string::String>,
        /// The tag of the contact. One only, although the filter takes a list.
        pub tag_name: ::std::option::Option<::std::string::String>,
        /// Time at which the contact was last changed (RFC 3339, UTC in the samples).
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Filters on contacts. A filter that is left out does not filter. What an empty list means, and whether case
    /// matters, is not documented.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactQuery {
        /// Only contacts of these categories, for example `lead` and `customer`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Only contacts whose most recent call has one of these statuses, for example `completed` and `no-answer`. No
        /// complete list of values is documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_call_statuses: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Only contacts that were acquired from these sources, for example `website` and `referral`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Only contacts with these tags, for example `important` and `follow-up`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    /// The envelope of the response. When `status` is `error` there are no contacts and `message` says why.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactQueryAnswer {
        /// The contacts. In the documented error sample an empty string stands in this place, so it can be read as a list
        /// only when `status` is not `error`.
        pub data: ::std::option::Option<::std::vec::Vec<Contact>>,
        /// A text on the outcome; on an error, what went wrong.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum EnvelopeStatus {
        /// `ok`
        #[doc(alias = "ok")]
        Ok,
        /// `error`
        #[doc(alias = "error")]
        Error,
        /// `success`
        #[doc(alias = "success")]
        Success,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl EnvelopeStatus {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &["ok", "error", "success"];
        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Ok => "ok",
                Self::Error => "error",
                Self::Success => "success",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for EnvelopeStatus {
        fn from(value: &str) -> Self {
            match value {
                "ok" => Self::Ok,
                "error" => Self::Error,
                "success" => Self::Success,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(EnvelopeStatus);

    /// The body of an error with another HTTP status than 200. None is documented; the envelope is taken to be used there
    /// too, and every part of it may be missing.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Error {
        /// Whatever the vendor puts in place of the data; an empty string in the documented error sample.
        pub data: ::std::option::Option<::serde_json::Value>,
        /// What went wrong, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
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
        (0, campaign_id, "campaign_id"),
        (1, category_name, "category_name"),
        (2, company_id, "company_id"),
        (3, created_at, "created_at"),
        (4, firstname, "firstname"),
        (5, id, "id"),
        (6, last_call_at, "last_call_at"),
        (7, last_call_duration, "last_call_duration"),
        (8, last_call_feedback, "last_call_feedback"),
        (9, last_call_status, "last_call_status"),
        (10, lastname, "lastname"),
        (11, metadata, "metadata"),
        (12, notes, "notes"),
        (13, number_country_code, "number_country_code"),
        (14, phone_number, "phone_number"),
        (15, source_name, "source_name"),
        (16, status, "status"),
        (17, tag_name, "tag_name"),
        (18, updated_at, "updated_at"),
    ]);

    ::crm_runtime::field_table!(ContactQueryAnswer, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(Error, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    impl ::std::fmt::Debug for Contact {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Contact")
                .field("campaign_id", &self.campaign_id)
                .field("category_name", &self.category_name)
                .field("company_id", &self.company_id)
                .field("created_at", &self.created_at)
                .field("firstname", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("last_call_at", &self.last_call_at)
                .field("last_call_duration", &self.last_call_duration)
                .field("last_call_feedback", &::crm_runtime::client::PERSONAL)
                .field("last_call_status", &self.last_call_status)
                .field("lastname", &::crm_runtime::client::PERSONAL)
                .field("metadata", &::crm_runtime::client::PERSONAL)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("number_country_code", &self.number_country_code)
                .field("phone_number", &::crm_runtime::client::PERSONAL)
                .field("source_name", &self.source_name)
                .field("status", &self.status)
                .field("tag_name", &self.tag_name)
                .field("updated_at", &self.updated_at)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ContactQuery {
        /// Starts with every field absent.
        pub fn builder() -> ContactQueryBuilder {
            ContactQueryBuilder {
                categories: ::std::option::Option::None,
                last_call_statuses: ::std::option::Option::None,
                source_names: ::std::option::Option::None,
                tags: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ContactQuery`].
    #[must_use]
    pub struct ContactQueryBuilder {
        categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        last_call_statuses: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        source_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    impl ContactQueryBuilder {
        /// Only contacts of these categories, for example `lead` and `customer`.
        pub fn categories(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.categories = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Only contacts whose most recent call has one of these statuses, for example `completed` and `no-answer`. No
        /// complete list of values is documented.
        pub fn last_call_statuses(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.last_call_statuses = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Only contacts that were acquired from these sources, for example `website` and `referral`.
        pub fn source_names(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.source_names = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Only contacts with these tags, for example `important` and `follow-up`.
        pub fn tags(mut self, value: impl ::crm_runtime::client::Strings) -> Self {
            self.tags = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// The finished value.
        pub fn build(self) -> ContactQuery {
            ContactQuery {
                categories: self.categories,
                last_call_statuses: self.last_call_statuses,
                source_names: self.source_names,
                tags: self.tags,
            }
        }
    }
}

/// Client for Callab AI API, early generation
///
/// Contacts of a company in Callab AI, a vendor of voice agents for phone calls. This is the generation of the
/// documentation in which contacts are queried with a JSON body: one call, Query Contacts.
///
/// Every response is an envelope of `status`, `message` and `data`. Errors come back with HTTP 200 as well, with `status`
/// set to `error`, so `status` has to be looked at before `data`.
///
/// The later generation under `https://api.callab.ai/v1` has other paths and parameters: `v1`.
/// Rate limits are not documented.
///
/// Version: early
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crm_runtime::Connection,
}

impl ClientInfo<crm_runtime::Connection> for Client {
    fn api_version() -> &'static str {
        "early"
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
    /// Query contacts.
    ///
    /// Contacts of the company that the token belongs to, narrowed down by filters. All filters are optional.
    ///
    /// How several filters combine is not documented. There is no paging and no total; the size of the list is not
    /// limited as far as is documented. An error returns HTTP 200 and `status` set to `error`.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Query Contacts (rendered page, early generation)](https://docs.callab.ai/api-reference/Contacts/query-contacts).
    ///
    /// Sends a `POST` request to `/contact/query`
    ///
    /// Arguments:
    /// - `body`: The filters. An empty object does not filter.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::early::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactQuery::builder()
    ///     .tags(["<string>"])
    ///     .categories(["<string>"])
    ///     .build();
    /// let contact_query_answer = client.contacts_query(&body).await?;
    /// for contact in contact_query_answer.data.iter().flatten() {
    ///     println!("{:?} {:?}", contact.id, contact.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_query(
        &self,
        body: &types::ContactQuery,
    ) -> Result<ResponseValue<types::ContactQueryAnswer>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/contact/query"));
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
            operation_id: "contacts_query",
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

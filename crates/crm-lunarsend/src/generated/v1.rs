// @generated from specs/lunarsend/v1.yaml by `cargo xtask generate lunarsend`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crm_runtime::client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// A contact to create.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactCreate {
        /// Company that the contact works at.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<::std::string::String>,
        /// Email address of the contact.
        pub email: ::std::string::String,
        /// First name of the contact.
        pub first_name: ::std::string::String,
        /// Job title of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title: ::std::option::Option<::std::string::String>,
        /// Last name of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Notes about the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Phone number of a contact. The table calls it an integer; one sample has the text `+1234567890`, another the number
        /// 1234567890.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<Phone>,
    }

    /// The contact to delete.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactDelete {
        /// Id of the contact to delete.
        pub contact_id: ::std::string::String,
    }

    /// A change to a contact, with the field names of the documentation's table. This is the recommended form.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactEdit {
        /// Id of the contact to change.
        pub contact_id: ::std::string::String,
        /// New values of a contact. These three fields are all that the documentation names.
        pub update_fields: ContactEditFields,
    }

    /// A change to a contact, with the field names of the documentation's sample.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactEditAsSampled {
        /// Id of the contact to change.
        #[serde(rename = "contactID")]
        pub contact_id: ::std::string::String,
        /// New values of a contact. These three fields are all that the documentation names.
        #[serde(rename = "updateFields")]
        pub update_fields: ContactEditFields,
    }

    /// New values of a contact. These three fields are all that the documentation names.
    #[derive(::serde::Serialize, Clone, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct ContactEditFields {
        /// Email address of the contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Name of the contact. Creating a contact has `first_name` and `last_name` in its place; how this one relates to them
        /// is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Phone number of a contact. The table calls it an integer; one sample has the text `+1234567890`, another the number
        /// 1234567890.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<Phone>,
    }

    /// A change to a contact, with the field names of the documentation's table or with those of its sample.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum ContactEditRequest {
        /// A [`ContactEdit`].
        ContactEdit(ContactEdit),
        /// A [`ContactEditAsSampled`].
        ContactEditAsSampled(ContactEditAsSampled),
    }

    impl ::std::convert::From<ContactEdit> for ContactEditRequest {
        fn from(value: ContactEdit) -> Self {
            Self::ContactEdit(value)
        }
    }

    impl ::std::convert::From<ContactEditAsSampled> for ContactEditRequest {
        fn from(value: ContactEditAsSampled) -> Self {
            Self::ContactEditAsSampled(value)
        }
    }

    /// The response to creating or editing a contact.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactId {
        /// Id of the contact, 20 digits in every sample.
        pub id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What a search returns, of unknown shape. The documentation shows an object with one `id` and calls it the id of the
    /// newly created contact, a text copied from creating one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[serde(transparent)]
    pub struct ContactSearchAnswer(pub ::serde_json::Value);
    impl ::std::ops::Deref for ContactSearchAnswer {
        type Target = ::serde_json::Value;
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }

    impl ::std::convert::From<ContactSearchAnswer> for ::serde_json::Value {
        fn from(value: ContactSearchAnswer) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::serde_json::Value> for ContactSearchAnswer {
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }

    /// The body of an error, as the second generation documents it. The first documents none, so all of it may be missing.
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

    /// Phone number of a contact. The table calls it an integer; one sample has the text `+1234567890`, another the number
    /// 1234567890.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum Phone {
        /// A string.
        String(::std::string::String),
        /// An integer.
        Integer(i64),
    }

    impl ::std::fmt::Display for Phone {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::String(x) => x.fmt(f),
                Self::Integer(x) => x.fmt(f),
            }
        }
    }

    impl ::std::convert::From<i64> for Phone {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
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

    ::crm_runtime::field_table!(ContactId, [
        (0, id, "id"),
    ]);

    ::crm_runtime::wrapper_element!(ContactSearchAnswer);

    ::crm_runtime::field_table!(Error, [
        (0, error, "error"),
        (1, message, "message"),
    ]);

    impl ::std::fmt::Debug for ContactCreate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactCreate")
                .field("company", &self.company)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("first_name", &::crm_runtime::client::PERSONAL)
                .field("job_title", &self.job_title)
                .field("last_name", &::crm_runtime::client::PERSONAL)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("phone", &self.phone)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactEditFields {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactEditFields")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("name", &::crm_runtime::client::PERSONAL)
                .field("phone", &self.phone)
                .finish()
        }
    }

    impl ::std::fmt::Debug for ContactSearchAnswer {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_tuple("ContactSearchAnswer")
                .field(&::crm_runtime::client::PERSONAL)
                .finish()
        }
    }

    impl ::std::fmt::Debug for Phone {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_tuple("Phone").field(&::crm_runtime::client::PERSONAL).finish()
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
        phone: ::std::option::Option<Phone>,
    }

    impl<EmailState, FirstNameState> ContactCreateBuilder<EmailState, FirstNameState> {
        /// Company that the contact works at.
        pub fn company(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.company = ::std::option::Option::Some(value.into());
            self
        }

        /// Email address of the contact.
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
            }
        }

        /// First name of the contact.
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
            }
        }

        /// Job title of the contact.
        pub fn job_title(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.job_title = ::std::option::Option::Some(value.into());
            self
        }

        /// Last name of the contact.
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

        /// Phone number of a contact. The table calls it an integer; one sample has the text `+1234567890`, another the number
        /// 1234567890.
        pub fn phone(mut self, value: impl ::std::convert::Into<Phone>) -> Self {
            self.phone = ::std::option::Option::Some(value.into());
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
            }
        }
    }

    impl ContactDelete {
        /// Starts with nothing given. Required: `contact_id`.
        pub fn builder() -> ContactDeleteBuilder {
            ContactDeleteBuilder {
                contact_id: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ContactDelete`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ContactDeleteBuilder<ContactIdState = ::crm_runtime::client::Missing> {
        contact_id: ContactIdState,
    }

    impl<ContactIdState> ContactDeleteBuilder<ContactIdState> {
        /// Id of the contact to delete.
        pub fn contact_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ContactDeleteBuilder<::std::string::String> {
            ContactDeleteBuilder {
                contact_id: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> ContactDelete
        where
            ContactIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::contact_id,
            >,
        {
            ContactDelete {
                contact_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::contact_id,
                >::given(self.contact_id),
            }
        }
    }

    impl ContactEdit {
        /// Starts with nothing given. Required: `contact_id`, `update_fields`.
        pub fn builder() -> ContactEditBuilder {
            ContactEditBuilder {
                contact_id: ::crm_runtime::client::Missing,
                update_fields: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ContactEdit`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ContactEditBuilder<
        ContactIdState = ::crm_runtime::client::Missing,
        UpdateFieldsState = ::crm_runtime::client::Missing,
    > {
        contact_id: ContactIdState,
        update_fields: UpdateFieldsState,
    }

    impl<
        ContactIdState,
        UpdateFieldsState,
    > ContactEditBuilder<ContactIdState, UpdateFieldsState> {
        /// Id of the contact to change.
        pub fn contact_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ContactEditBuilder<::std::string::String, UpdateFieldsState> {
            ContactEditBuilder {
                contact_id: value.into(),
                update_fields: self.update_fields,
            }
        }

        /// New values of a contact. These three fields are all that the documentation names.
        pub fn update_fields(
            self,
            value: impl ::std::convert::Into<ContactEditFields>,
        ) -> ContactEditBuilder<ContactIdState, ContactEditFields> {
            ContactEditBuilder {
                update_fields: value.into(),
                contact_id: self.contact_id,
            }
        }

        /// The finished value.
        pub fn build(self) -> ContactEdit
        where
            ContactIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::contact_id,
            >,
            UpdateFieldsState: ::crm_runtime::client::Given<
                ContactEditFields,
                required::update_fields,
            >,
        {
            ContactEdit {
                contact_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::contact_id,
                >::given(self.contact_id),
                update_fields: ::crm_runtime::client::Given::<
                    ContactEditFields,
                    required::update_fields,
                >::given(self.update_fields),
            }
        }
    }

    impl ContactEditAsSampled {
        /// Starts with nothing given. Required: `contact_id`, `update_fields`.
        pub fn builder() -> ContactEditAsSampledBuilder {
            ContactEditAsSampledBuilder {
                contact_id: ::crm_runtime::client::Missing,
                update_fields: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`ContactEditAsSampled`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct ContactEditAsSampledBuilder<
        ContactIdState = ::crm_runtime::client::Missing,
        UpdateFieldsState = ::crm_runtime::client::Missing,
    > {
        contact_id: ContactIdState,
        update_fields: UpdateFieldsState,
    }

    impl<
        ContactIdState,
        UpdateFieldsState,
    > ContactEditAsSampledBuilder<ContactIdState, UpdateFieldsState> {
        /// Id of the contact to change.
        pub fn contact_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> ContactEditAsSampledBuilder<::std::string::String, UpdateFieldsState> {
            ContactEditAsSampledBuilder {
                contact_id: value.into(),
                update_fields: self.update_fields,
            }
        }

        /// New values of a contact. These three fields are all that the documentation names.
        pub fn update_fields(
            self,
            value: impl ::std::convert::Into<ContactEditFields>,
        ) -> ContactEditAsSampledBuilder<ContactIdState, ContactEditFields> {
            ContactEditAsSampledBuilder {
                update_fields: value.into(),
                contact_id: self.contact_id,
            }
        }

        /// The finished value.
        pub fn build(self) -> ContactEditAsSampled
        where
            ContactIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::contact_id,
            >,
            UpdateFieldsState: ::crm_runtime::client::Given<
                ContactEditFields,
                required::update_fields,
            >,
        {
            ContactEditAsSampled {
                contact_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::contact_id,
                >::given(self.contact_id),
                update_fields: ::crm_runtime::client::Given::<
                    ContactEditFields,
                    required::update_fields,
                >::given(self.update_fields),
            }
        }
    }

    impl ContactEditFields {
        /// Starts with every field absent.
        pub fn builder() -> ContactEditFieldsBuilder {
            ContactEditFieldsBuilder {
                email: ::std::option::Option::None,
                name: ::std::option::Option::None,
                phone: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`ContactEditFields`].
    #[must_use]
    pub struct ContactEditFieldsBuilder {
        email: ::std::option::Option<::std::string::String>,
        name: ::std::option::Option<::std::string::String>,
        phone: ::std::option::Option<Phone>,
    }

    impl ContactEditFieldsBuilder {
        /// Email address of the contact.
        pub fn email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.email = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the contact. Creating a contact has `first_name` and `last_name` in its place; how this one relates to them
        /// is not documented.
        pub fn name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }

        /// Phone number of a contact. The table calls it an integer; one sample has the text `+1234567890`, another the number
        /// 1234567890.
        pub fn phone(mut self, value: impl ::std::convert::Into<Phone>) -> Self {
            self.phone = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> ContactEditFields {
            ContactEditFields {
                email: self.email,
                name: self.name,
                phone: self.phone,
            }
        }
    }

    /// The fields that requests must have, as the compiler names one that a builder lacks.
    #[allow(non_camel_case_types)]
    pub mod required {
        /// The field `contact_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum contact_id {}
        /// The field `email`.
        #[derive(Clone, Copy, Debug)]
        pub enum email {}
        /// The field `first_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum first_name {}
        /// The field `update_fields`.
        #[derive(Clone, Copy, Debug)]
        pub enum update_fields {}
    }
}

/// Client for LunarSend contacts API, first generation
///
/// Contacts of the LunarSend CRM, as its first documentation has them: create, search, edit and delete.
///
/// That documentation names the methods but no paths. The paths here are assumed by analogy with a later page, and
/// should be overridden in the client where the vendor says otherwise.
///
/// At most 2 requests a second are allowed, above that the vendor responds with 429. What an error body looks like is not documented
/// for this generation. A second generation under `https://lunarsend.com/api/v2` is a different API.
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
    /// Search contacts.
    ///
    /// Contacts whose field `searchby` matches the term `search`. How a term matches is not documented, nor is what happens
    /// when nothing does.
    ///
    /// The response is not known: the documentation repeats the response of creating a contact in this place.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Path: **assumed**, after [Create Deal (late pages of v1)](https://lunarsend.com/api/docs/pipeline/create-deal) ("Rest API endpoints for contacts" names no path; by analogy with /api/pipeline of the later pages; override it in the client). The builder's `path` replaces it.
    /// - Request: **assumed**, after [Rest API endpoints for contacts](https://lunarsend.com/api/docs/contacts) ("Rest API endpoints for contacts" shows a JSON object; a body on GET has no meaning in OpenAPI 3.0.3, so its two fields are query parameters).
    /// - Response: **assumed**, after [Rest API endpoints for contacts](https://lunarsend.com/api/docs/contacts) ("Rest API endpoints for contacts" repeats the response of creating a contact, one id; the real shape is taken as unknown).
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Rest API endpoints for contacts](https://lunarsend.com/api/docs/contacts).
    ///
    /// Sends a `GET` request to `/api/contacts`
    ///
    /// Arguments:
    /// - `search`: Term to search by.
    /// - `searchby`: Name of the contact field to search in. Must be a valid contact field; the documentation has no list of them, its sample is `company`.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let contact_search_answer = client.contacts_search("Example Inc.", "company").await?;
    /// println!("{contact_search_answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_search(
        &self,
        search: &str,
        searchby: &str,
    ) -> Result<ResponseValue<types::ContactSearchAnswer>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/api/contacts"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("search", &search))
            .query(&crm_runtime::client::QueryParam::new("searchby", &searchby))
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

    /// Create a contact.
    ///
    /// Creates a contact and stores it in the CRM. Whether an email must be unique is not documented.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Path: **assumed**, after [Create Deal (late pages of v1)](https://lunarsend.com/api/docs/pipeline/create-deal) ("Rest API endpoints for contacts" names no path; by analogy with /api/pipeline of the later pages; override it in the client). The builder's `path` replaces it.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [Rest API endpoints for contacts](https://lunarsend.com/api/docs/contacts).
    ///
    /// Sends a `POST` request to `/api/contacts`
    ///
    /// Arguments:
    /// - `body`: The contact to create.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactCreate::builder()
    ///     .first_name("John")
    ///     .last_name("Doe")
    ///     .email("johndoe@example.com")
    ///     .phone(serde_json::from_value::<types::Phone>(serde_json::json!("+1234567890"))?)
    ///     .build();
    /// let contact_id = client.contacts_create(&body).await?;
    /// println!("{:?}", contact_id.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_create(
        &self,
        body: &types::ContactCreate,
    ) -> Result<ResponseValue<types::ContactId>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/api/contacts"));
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

    /// Delete a contact.
    ///
    /// Deletes a contact from the CRM. Whether it can be restored is not documented.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Path: **assumed**, after [Create Deal (late pages of v1)](https://lunarsend.com/api/docs/pipeline/create-deal) ("Rest API endpoints for contacts" names no path; by analogy with /api/pipeline of the later pages; override it in the client). The builder's `path` replaces it.
    /// - Effect: deletes; safe to retry.
    /// - Documented success status: 200.
    /// - Request: [Rest API endpoints for contacts](https://lunarsend.com/api/docs/contacts) ("Rest API endpoints for contacts" shows a JSON object; a body on DELETE has no defined meaning in HTTP, and is sent all the same).
    /// - Response: [Rest API endpoints for contacts](https://lunarsend.com/api/docs/contacts) (the table of "Rest API endpoints for contacts" has the text in quotes, its sample does not; plain text is taken).
    /// - Source: [Rest API endpoints for contacts](https://lunarsend.com/api/docs/contacts).
    ///
    /// Sends a `DELETE` request to `/api/contacts`
    ///
    /// Arguments:
    /// - `body`: The contact.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::ContactDelete::builder()
    ///     .contact_id("12345678901234567890")
    ///     .build();
    /// let text = client.contacts_delete(&body).await?;
    /// println!("{} bytes", text.len());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_delete(
        &self,
        body: &types::ContactDelete,
    ) -> Result<ResponseValue<ByteStream>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/api/contacts"));
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "contacts_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Edit a contact.
    ///
    /// Changes fields of a contact. Fields that are left out are not described, and are taken to stay as they are.
    ///
    /// The documentation names the fields of the body in two ways, `contact_id` and `update_fields` in its table,
    /// `contactID` and `updateFields` in its sample. Which of them the vendor accepts is not verified, so either can be
    /// given; those of the table are the recommended ones.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Path: **assumed**, after [Create Deal (late pages of v1)](https://lunarsend.com/api/docs/pipeline/create-deal) ("Rest API endpoints for contacts" names no path and has two POST calls, which need two paths; by analogy with /api/pipeline of the later pages; override it in the client). The builder's `path` replaces it.
    /// - Effect: writes; safe to retry.
    /// - Documented success status: 200.
    /// - Request: [Rest API endpoints for contacts](https://lunarsend.com/api/docs/contacts) (the table and the sample of "Rest API endpoints for contacts" name the fields differently; names such as those of the sample are also on "Rest API endpoints for emails").
    /// - Source: [Rest API endpoints for contacts](https://lunarsend.com/api/docs/contacts).
    ///
    /// Sends a `POST` request to `/api/contacts/edit`
    ///
    /// Arguments:
    /// - `body`: Which contact to change, and its new values.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_lunarsend::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = serde_json::from_value::<
    ///     types::ContactEditRequest,
    /// >(
    ///     serde_json::json!({"contactID": "12345678901234567890", "updateFields": {"email": "example@example.com", "phone": 1234567890}}),
    /// )?;
    /// let contact_id = client.contacts_edit(&body).await?;
    /// println!("{:?}", contact_id.id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_edit(
        &self,
        body: &types::ContactEditRequest,
    ) -> Result<ResponseValue<types::ContactId>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/api/contacts/edit"));
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
}

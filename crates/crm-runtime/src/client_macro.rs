//! [`impl_client!`](crate::impl_client): the methods that every generated client has.

/// Makes a generated client usable: builder, options, calls without types.
///
/// A vendor crate calls it in the module of the generated `Client`, with that type and the
/// [`Api`](crate::api::Api) of its specification.
///
/// ```
/// # use crm_runtime::api::{Api, AuthScheme};
/// # use crm_runtime::client::ClientInfo;
/// # #[derive(Clone)]
/// # pub struct Client {
/// #     baseurl: String,
/// #     client: reqwest::Client,
/// #     inner: crm_runtime::Connection,
/// # }
/// # impl ClientInfo<crm_runtime::Connection> for Client {
/// #     fn api_version() -> &'static str { "1" }
/// #     fn baseurl(&self) -> &str { &self.baseurl }
/// #     fn client(&self) -> &reqwest::Client { &self.client }
/// #     fn inner(&self) -> &crm_runtime::Connection { &self.inner }
/// # }
/// # static API: Api = Api {
/// #     vendor: "acme",
/// #     vendor_name: "Acme",
/// #     generation: "v1",
/// #     base_url: "https://api.acme.example",
/// #     auth: AuthScheme::ApiKey { header: "x-api-key", prefix: "" },
/// #     rate_limits: &[],
/// #     failure_markers: &[],
/// #     operations: &[],
/// #     doubtful: &[],
/// # };
/// crm_runtime::impl_client!(Client, API);
///
/// let client = Client::builder().api_key("key").build()?;
/// assert_eq!(client.connection().base_url(), "https://api.acme.example");
/// # Ok::<(), crm_runtime::ConfigError>(())
/// ```
#[macro_export]
macro_rules! impl_client {
    ($client:ident, $api:expr) => {
        impl $crate::client::ClientHooks<$crate::Connection> for $client {
            async fn exec(
                &self,
                request: $crate::__private::Request,
                info: &$crate::client::OperationInfo,
            ) -> ::std::result::Result<$crate::client::Response, $crate::client::Failure> {
                self.inner.execute(request, info).await
            }
        }

        impl $crate::GeneratedClient for $client {
            const API: &'static $crate::api::Api = &$api;

            fn from_parts(
                base_url: ::std::string::String,
                http: $crate::__private::Client,
                connection: $crate::Connection,
            ) -> Self {
                Self {
                    baseurl: base_url,
                    client: http,
                    inner: connection,
                }
            }

            fn connection(&self) -> &$crate::Connection {
                &self.inner
            }
        }

        // A derived one would print the default headers of a user's own HTTP client.
        impl ::std::fmt::Debug for $client {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($client))
                    .field("baseurl", &self.inner.base_url())
                    .field("connection", &self.inner)
                    .finish()
            }
        }

        impl $client {
            /// Begins to set a client up.
            #[inline]
            pub fn builder() -> $crate::ClientBuilder<Self> {
                $crate::ClientBuilder::new()
            }

            /// Makes a client with the credentials in the environment; see
            /// [`ClientBuilder::from_env`]($crate::ClientBuilder::from_env) for the variables.
            ///
            /// # Errors
            ///
            /// If a variable is missing or what it holds can't be used.
            #[inline]
            pub fn from_env() -> ::std::result::Result<Self, $crate::ConfigError> {
                Self::builder().from_env().build()
            }

            /// What this client shares with its clones: credentials, limits, retries.
            pub fn connection(&self) -> &$crate::Connection {
                &self.inner
            }

            /// The same client with options for the calls that are made through it. It shares
            /// everything else with this one, and is cheap to make.
            pub fn with_options(&self, options: $crate::CallOptions) -> Self {
                Self {
                    baseurl: self.baseurl.clone(),
                    client: self.client.clone(),
                    inner: self.inner.with_options(options),
                }
            }

            /// The same client, but each value of another type than documented is an error; see
            /// [`CallOptions::strict`]($crate::CallOptions::strict). For tests, and to hold a
            /// vendor to its documentation.
            pub fn strict(&self) -> Self {
                Self {
                    baseurl: self.baseurl.clone(),
                    client: self.client.clone(),
                    inner: self.inner.strict(),
                }
            }

            /// Calls an operation by the name of its method, without types.
            ///
            /// # Errors
            ///
            /// As for the method; besides, if there is no such operation or a path parameter is
            /// missing.
            pub async fn call(
                &self,
                operation_id: &str,
                request: $crate::RawRequest,
            ) -> ::std::result::Result<$crate::RawResponse, $crate::client::Error> {
                self.inner.call(operation_id, request).await
            }

            /// Sends a request to a path of your own below the base URL, with the same
            /// credentials, limits and guards.
            ///
            /// It is repeated after a failure only if it is a GET, or if the request says that
            /// this is safe.
            ///
            /// # Errors
            ///
            /// As for generated methods; besides, if the path is no plain path.
            pub async fn request(
                &self,
                method: $crate::__private::Method,
                path: &str,
                request: $crate::RawRequest,
            ) -> ::std::result::Result<$crate::RawResponse, $crate::client::Error> {
                self.inner.request(method, path, request).await
            }
        }
    };
}

//! `client_settings!`: the setters of [`ClientConfig`](crate::ClientConfig), with an example each.

/// The setters of [`ClientConfig`](crate::ClientConfig), for it and for the builders that hold one. They are written
/// once, so that every builder has all of them.
#[doc(hidden)]
#[macro_export]
macro_rules! client_settings {
    ($($config:ident)?) => {
        /// Sets the API key, for vendors that take one.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().api_key("secret");
        /// ```
        pub fn api_key(mut self, key: impl Into<$crate::SecretString>) -> Self {
            self.$($config.)?credentials = Some($crate::__private::Credentials::ApiKey(key.into()));
            self
        }

        /// Sets id and secret, for vendors that issue an access token for them.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().client_credentials("id", "secret");
        /// ```
        pub fn client_credentials(
            mut self,
            id: impl Into<String>,
            secret: impl Into<$crate::SecretString>,
        ) -> Self {
            self.$($config.)?credentials = Some($crate::__private::Credentials::Client {
                id: id.into(),
                secret: secret.into(),
            });
            self
        }

        /// Sets an access token of your own, for vendors that take tokens. It is not replaced when
        /// it expires.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().bearer_token("token");
        /// ```
        pub fn bearer_token(mut self, token: impl Into<$crate::SecretString>) -> Self {
            self.$($config.)?credentials = Some($crate::__private::Credentials::Bearer(token.into()));
            self
        }

        /// Sets user name and password, for vendors that take HTTP Basic. If the vendor takes a key
        /// as one of the two, the other is an empty string or what its documents say.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().basic("user", "password");
        /// ```
        pub fn basic(
            mut self,
            user: impl Into<String>,
            password: impl Into<$crate::SecretString>,
        ) -> Self {
            self.$($config.)?credentials = Some($crate::__private::Credentials::Basic {
                user: user.into(),
                password: password.into(),
            });
            self
        }

        /// Sets one of the keys of a vendor that takes several; call it for each. The name is that
        /// of the header or the query parameter, such as `x-app-id`.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().key("x-app-id", "app").key("x-user", "user");
        /// ```
        pub fn key(
            mut self,
            name: impl Into<String>,
            value: impl Into<$crate::SecretString>,
        ) -> Self {
            let key = (name.into(), value.into());
            match &mut self.$($config.)?credentials {
                Some($crate::__private::Credentials::Keys(keys)) => keys.push(key),
                other => *other = Some($crate::__private::Credentials::Keys(vec![key])),
            }
            self
        }

        /// Replaces the documented address. It may have a path, but no query, fragment, user name
        /// or password.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().base_url("https://api.example.com/v1");
        /// ```
        pub fn base_url(mut self, url: impl Into<String>) -> Self {
            self.$($config.)?base_url = Some(url.into());
            self
        }

        /// Allows a base URL of plain http to another machine, where credentials and data can be
        /// read on the way. Plain http to this machine is always allowed.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().allow_plain_http(true);
        /// ```
        pub fn allow_plain_http(mut self, allow: bool) -> Self {
            self.$($config.)?allow_plain_http = allow;
            self
        }

        /// Sets the maximum time to make a connection. It has no effect together with
        /// `http_client`.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().connect_timeout(std::time::Duration::from_secs(5));
        /// ```
        pub fn connect_timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.$($config.)?connect_timeout = timeout;
            self
        }

        /// Sets the maximum time for one attempt, from sending to the last byte of the response.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().attempt_timeout(std::time::Duration::from_secs(30));
        /// ```
        pub fn attempt_timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.$($config.)?attempt_timeout = timeout;
            self
        }

        /// Sets the maximum time for a whole call: waiting for the limiter, every attempt, and the
        /// waits between them.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().call_timeout(std::time::Duration::from_secs(120));
        /// ```
        pub fn call_timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.$($config.)?call_timeout = Some(timeout);
            self
        }

        /// Sets how often and how fast requests are retried.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().retry(crm_runtime::RetryPolicy::new().max_attempts(2));
        /// ```
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.$($config.)?retry = policy;
            self
        }

        /// Replaces the limiter that is made from the vendor's documents.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().limiter(std::sync::Arc::new(crm_runtime::LocalLimiter::new(&[])));
        /// ```
        pub fn limiter(mut self, limiter: ::std::sync::Arc<dyn $crate::Limiter>) -> Self {
            self.$($config.)?limiter = Some(limiter);
            self
        }

        /// Shares access tokens with other processes, for vendors that issue them. The store must
        /// be of the account and the address that the client is for.
        ///
        /// ```
        /// # use std::sync::Arc;
        /// # use crm_runtime::{ClientConfig, TokenStore};
        /// fn config(store: Arc<dyn TokenStore>) -> ClientConfig {
        ///     ClientConfig::new().token_store(store)
        /// }
        /// ```
        pub fn token_store(mut self, store: ::std::sync::Arc<dyn $crate::TokenStore>) -> Self {
            self.$($config.)?token_store = Some(store);
            self
        }

        /// Sets which requests go first where some have to wait for the rate limit; interactive
        /// unless set.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().lane(crm_runtime::Lane::Bulk);
        /// ```
        pub fn lane(mut self, lane: $crate::Lane) -> Self {
            self.$($config.)?lane = lane;
            self
        }

        /// Sets for how many requests an operation counts with the limiter; 1 unless set. Takes the
        /// name of its method.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().weight("contacts_list", 2);
        /// ```
        pub fn weight(mut self, operation: impl Into<String>, weight: u32) -> Self {
            self.$($config.)?weights.push((operation.into(), weight));
            self
        }

        /// Sets how many calls may be in flight at once; the others wait.
        ///
        /// A call that has begun and is not polled keeps its slot. A task that keeps one so (a
        /// stream that fetches ahead, or `buffered`) and makes another call before it continues
        /// polling can wait for itself: give such a program more slots than it fetches ahead, or a
        /// task for each call.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().max_concurrency(8);
        /// ```
        pub fn max_concurrency(mut self, calls: usize) -> Self {
            self.$($config.)?max_concurrency = Some(calls);
            self
        }

        /// Sets the header `User-Agent`, in place of the name and version of this library or what
        /// the `http_client` says.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().user_agent("billing/1.4");
        /// ```
        pub fn user_agent(mut self, name: impl Into<String>) -> Self {
            self.$($config.)?user_agent = Some(name.into());
            self
        }

        /// Sends requests through a pool of connections that is set up with proxies or
        /// certificates of your own, or apart from the pool of the process.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// # fn main() -> Result<(), crm_runtime::ConfigError> {
        /// let config = ClientConfig::new().http_client(crm_runtime::HttpClient::new()?);
        /// # Ok(())
        /// # }
        /// ```
        pub fn http_client(mut self, client: $crate::HttpClient) -> Self {
            self.$($config.)?http = Some(client);
            self
        }

        /// Sends requests to something other than the network, for tests.
        ///
        /// ```
        /// # use crm_runtime::{ClientConfig, testing};
        /// let transport = testing::function(|_| async { Ok(testing::json(200, r#"{"id": 7}"#)) });
        /// let config = ClientConfig::new().transport(transport);
        /// ```
        pub fn transport(mut self, transport: impl $crate::Transport) -> Self {
            self.$($config.)?transport = Some(::std::sync::Arc::new(transport));
            self
        }

        /// Replaces the path of an operation, where the vendor's API is not what its documents say.
        /// Takes the name of the operation's method and a path such as
        /// `/v2/campaigns/{campaign_id}/progress`.
        ///
        /// Each `{name}` of the documented path must be in the new one. The new one may also take
        /// query parameters of the operation, which then leave the query.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().path("campaigns_progress", "/v2/campaigns/{campaign_id}/progress");
        /// ```
        pub fn path(mut self, operation: impl Into<String>, path: impl Into<String>) -> Self {
            self.$($config.)?paths.push((operation.into(), path.into()));
            self
        }

        /// Sends the body of an operation in another encoding than the first one of
        /// `encodings` in its table, where the vendor's API takes
        /// another. Takes the name of the operation's method.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().encoding("contacts_create", crm_runtime::api::Encoding::Form);
        /// ```
        pub fn encoding(
            mut self,
            operation: impl Into<String>,
            encoding: $crate::api::Encoding,
        ) -> Self {
            self.$($config.)?encodings.push((operation.into(), encoding));
            self
        }

        /// Sets the maximum size of a response, in bytes after decompression.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().max_response_bytes(8 << 20);
        /// ```
        pub fn max_response_bytes(mut self, bytes: usize) -> Self {
            self.$($config.)?max_response_bytes = bytes;
            self
        }

        /// Calls a function when a call begins to wait: for what the vendor asks for, for the next
        /// attempt, or for more than a second for the rate limit. It must not block.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().on_wait(|wait| eprintln!("{} waits", wait.operation));
        /// ```
        pub fn on_wait(
            mut self,
            told: impl Fn(&$crate::Wait<'_>) + Send + Sync + 'static,
        ) -> Self {
            self.$($config.)?on_wait = Some(::std::sync::Arc::new(told));
            self
        }

        /// Calls a function when a request is sent, and when its response or its failure has come:
        /// for each attempt of a call, and for the requests of access tokens. It sees names, method,
        /// status and time, and nothing that a user or the vendor has written. The end of an attempt
        /// that is dropped in flight is not told. It must not block.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().on_attempt(|attempt| eprintln!("{attempt}"));
        /// ```
        pub fn on_attempt(
            mut self,
            told: impl Fn(&$crate::Attempt<'_>) + Send + Sync + 'static,
        ) -> Self {
            self.$($config.)?on_attempt = Some(::std::sync::Arc::new(told));
            self
        }

        /// Calls a function when a response differs from its documentation: a field that is not
        /// documented, a value of another type, a value that is not listed. Each difference is told
        /// once for an operation and a path, however many responses have it, and with the feature
        /// `metrics` it is counted as `crm_client_drift_total`. No value is told.
        ///
        /// The function is called while the response is read, so it should be quick. Without it
        /// nothing is looked for.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().on_drift(|drift| eprintln!("{}: {}", drift.operation(), drift.path()));
        /// ```
        pub fn on_drift(
            mut self,
            tell: impl Fn(&$crate::Drift) + Send + Sync + 'static,
        ) -> Self {
            self.$($config.)?drift = Some(::std::sync::Arc::new(tell));
            self
        }

        /// Sets whether documented limits on values are checked before a request is sent.
        ///
        /// ```
        /// # use crm_runtime::ClientConfig;
        /// let config = ClientConfig::new().checks(false);
        /// ```
        pub fn checks(mut self, check: bool) -> Self {
            self.$($config.)?checks = check;
            self
        }
    };
}

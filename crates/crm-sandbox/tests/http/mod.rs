//! The client of these tests.

/// A client that follows no redirects. In a build of the whole workspace reqwest has TLS without
/// a provider, and would not make any client before there is one.
pub(crate) fn client() -> reqwest::Client {
    // Another test may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client")
}

//! The examples of the README and of the guide in `docs/book`: they compile and run as documentation tests, on the sandbox.
//!
//! It is a package of its own, since they need more packages than the other tests.

#[cfg(doctest)]
mod pages {
    #[doc = include_str!("../../../README.md")]
    struct Readme;

    #[doc = include_str!("../../../docs/book/src/credentials.md")]
    struct Credentials;

    #[doc = include_str!("../../../docs/book/src/errors.md")]
    struct Errors;

    #[doc = include_str!("../../../docs/book/src/getting-started.md")]
    struct GettingStarted;

    #[doc = include_str!("../../../docs/book/src/limits.md")]
    struct Limits;

    #[doc = include_str!("../../../docs/book/src/lists.md")]
    struct Lists;

    #[doc = include_str!("../../../docs/book/src/losses.md")]
    struct Losses;

    #[doc = include_str!("../../../docs/book/src/odd-input.md")]
    struct OddInput;

    #[doc = include_str!("../../../docs/book/src/recipes/any-operation.md")]
    struct AnyOperation;

    #[doc = include_str!("../../../docs/book/src/recipes/copy-and-resume.md")]
    struct CopyAndResume;

    #[doc = include_str!("../../../docs/book/src/recipes/duplicates.md")]
    struct Duplicates;

    #[doc = include_str!("../../../docs/book/src/recipes/faults.md")]
    struct Faults;

    #[doc = include_str!("../../../docs/book/src/recipes/find-and-verify.md")]
    struct FindAndVerify;

    #[doc = include_str!("../../../docs/book/src/recipes/http-client.md")]
    struct HttpClient;

    #[doc = include_str!("../../../docs/book/src/recipes/import-hubspot.md")]
    struct ImportHubspot;

    #[doc = include_str!("../../../docs/book/src/recipes/nightly-check.md")]
    struct NightlyCheck;

    #[doc = include_str!("../../../docs/book/src/recipes/opentelemetry.md")]
    struct Opentelemetry;

    #[doc = include_str!("../../../docs/book/src/recipes/sync-a-list.md")]
    struct SyncAList;

    #[doc = include_str!("../../../docs/book/src/recipes/update-and-undo.md")]
    struct UpdateAndUndo;

    #[doc = include_str!("../../../docs/book/src/recipes/workers.md")]
    struct Workers;

    #[doc = include_str!("../../../docs/book/src/security.md")]
    struct Security;

    #[doc = include_str!("../../../docs/book/src/service.md")]
    struct Service;

    #[doc = include_str!("../../../docs/book/src/testing.md")]
    struct Testing;

    #[doc = include_str!("../../../docs/book/src/trust.md")]
    struct Trust;

    #[doc = include_str!("../../../docs/book/src/vendors.md")]
    struct Vendors;
}

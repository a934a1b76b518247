//! The rules: every kind of change, and what it means for the users of the crate.
//!
//! A change is breaking when code that compiled does not compile any more, or when unchanged code
//! sends another request, is rejected where it was sent, or fails where a response was read. It is
//! additive when unchanged code works as before and there is more to use or more is accepted. It
//! is documentation-only when neither the types nor what the runtime does depend on it.

use std::fmt;

/// What a change asks of the users of the crate.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, clap::ValueEnum)]
pub enum Class {
    /// Nothing but what is written changes.
    Documentation,
    /// Unchanged code works as before.
    Additive,
    /// Unchanged code may not compile, or may not work as before.
    Breaking,
}

impl Class {
    /// Every class, the gravest first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Additive, Self::Documentation];

    /// How reports name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// A kind of change.
#[derive(Debug)]
pub struct Rule {
    /// Its name, as reports give it.
    pub name: &'static str,
    /// What it asks of users.
    pub class: Class,
    /// Whether unchanged code sends another request, or other responses are accepted or read.
    pub wire: bool,
    /// Whether the public types and signatures of the crate show it. Where they do not, the class
    /// is about what the runtime does.
    pub visible_in_types: bool,
    /// What it means for users.
    pub means: &'static str,
    /// An edit of a specification that has it.
    pub example: &'static str,
}

impl Rule {
    const fn on_the_wire(mut self) -> Self {
        self.wire = true;
        self
    }

    const fn behaviour(mut self) -> Self {
        self.visible_in_types = false;
        self
    }
}

const fn breaking(name: &'static str, means: &'static str, example: &'static str) -> Rule {
    Rule {
        name,
        class: Class::Breaking,
        wire: false,
        visible_in_types: true,
        means,
        example,
    }
}

const fn additive(name: &'static str, means: &'static str, example: &'static str) -> Rule {
    Rule {
        class: Class::Additive,
        ..breaking(name, means, example)
    }
}

const fn documentation(name: &'static str, means: &'static str, example: &'static str) -> Rule {
    Rule {
        class: Class::Documentation,
        visible_in_types: false,
        ..breaking(name, means, example)
    }
}

macro_rules! rules {
    ($($ident:ident = $rule:expr;)*) => {
        $(pub(super) static $ident: Rule = $rule;)*

        /// Every rule, by subject.
        pub static RULES: &[&Rule] = &[$(&$ident),*];
    };
}

rules! {
    OPERATION_ADDED = additive(
        "operation-added",
        "There is one more method.",
        "a new path item",
    );
    OPERATION_REMOVED = breaking(
        "operation-removed",
        "The method is gone.",
        "a path item taken out",
    ).on_the_wire();
    OPERATION_RENAMED = breaking(
        "operation-renamed",
        "The method has another name; the request is the same.",
        "another `operationId` at the same method and path",
    );
    PATH_CHANGED = breaking(
        "path-changed",
        "The same code sends its request elsewhere. Nothing shows it at compile time, so whoever mocks, records or allows \
         requests must know before the upgrade.",
        "`/contacts` becomes `/v2/contacts`",
    ).on_the_wire().behaviour();
    METHOD_CHANGED = breaking(
        "method-changed",
        "The same code sends its request with another HTTP method.",
        "`put` becomes `patch`",
    ).on_the_wire().behaviour();
    SUCCESS_STATUS_CHANGED = documentation(
        "success-status-changed",
        "A client takes any 2xx; only the operation table says another status.",
        "`200` becomes `201`",
    );
    AUTHENTICATED_CHANGED = breaking(
        "authenticated-changed",
        "The credential is sent where it was not, or not where it was.",
        "`security: []` on an operation",
    ).on_the_wire().behaviour();
    RESPONSE_TYPE_CHANGED = breaking(
        "response-type-changed",
        "The method returns another type.",
        "a list becomes an object that holds the list",
    ).on_the_wire();

    PARAMETER_ADDED_OPTIONAL = additive(
        "parameter-added-optional",
        "The value with the optional parameters has one more field and setter.",
        "a query parameter that is not required, beside others",
    );
    FIRST_PARAMETER_ADDED_OPTIONAL = breaking(
        "first-parameter-added-optional",
        "The method takes a value with optional parameters, where it had none: a call without it does not compile. With the default the request is the same.",
        "the first query parameter that is not required",
    );
    PARAMETER_ADDED_REQUIRED = breaking(
        "parameter-added-required",
        "A call without the new argument does not compile.",
        "a query parameter that is required",
    ).on_the_wire();
    PARAMETER_REMOVED = breaking(
        "parameter-removed",
        "A call has one argument too many, or gives an optional parameter that is gone.",
        "a query parameter taken out",
    ).on_the_wire();
    PARAMETER_TYPE_CHANGED = breaking(
        "parameter-type-changed",
        "The argument has another type.",
        "`string` becomes `integer`",
    ).on_the_wire();
    PARAMETER_BECAME_REQUIRED = breaking(
        "parameter-became-required",
        "The parameter is an argument of its own, and no longer one of the optional ones.",
        "`required: true` on a query parameter",
    ).on_the_wire();
    PARAMETER_BECAME_OPTIONAL = breaking(
        "parameter-became-optional",
        "The parameter is one of the optional ones, and no longer an argument of its own.",
        "`required: true` taken out",
    );
    PARAMETER_LOCATION_CHANGED = breaking(
        "parameter-location-changed",
        "The same argument is sent in another part of the request.",
        "`in: query` becomes `in: header`",
    ).on_the_wire().behaviour();
    PARAMETER_RESPELLED = breaking(
        "parameter-respelled",
        "The argument keeps its name and is sent under another.",
        "the query parameter `userId` becomes `user_id`",
    ).on_the_wire().behaviour();
    PATH_PARAMETER_RENAMED = breaking(
        "path-parameter-renamed",
        "The argument has another name, and so has the place in a path given to `ClientBuilder::path`; the request is the same.",
        "`/contacts/{id}` becomes `/contacts/{contactId}`",
    );
    ARGUMENT_ORDER_CHANGED = breaking(
        "argument-order-changed",
        "The arguments stand in another order; a call may compile and send each in the other's place.",
        "`/{a}/{b}` becomes `/{b}/{a}`",
    );
    BODY_ADDED = breaking(
        "body-added",
        "The method takes a body.",
        "`requestBody` on an operation that had none",
    ).on_the_wire();
    BODY_REMOVED = breaking(
        "body-removed",
        "The method takes no body any more.",
        "`requestBody` taken out",
    ).on_the_wire();
    BODY_TYPE_CHANGED = breaking(
        "body-type-changed",
        "The body has another type.",
        "the body refers to another schema",
    ).on_the_wire();

    EFFECT_CHANGED = additive(
        "effect-changed",
        "The request is the same; what an error says of a change that may have happened differs.",
        "`x-effect: read` becomes `write`",
    ).behaviour();
    REPEAT_SAFETY_LOST = breaking(
        "repeat-safety-lost",
        "A fault that the runtime bridged by sending again now reaches the caller.",
        "`x-safe-to-retry: true` becomes `false`",
    ).behaviour();
    REPEAT_SAFETY_GAINED = additive(
        "repeat-safety-gained",
        "The runtime sends again after a fault, where the caller saw the fault before.",
        "`x-safe-to-retry: false` becomes `true`",
    ).behaviour();
    EVIDENCE_CHANGED = documentation(
        "evidence-changed",
        "A check against the real service has borne a fact out, or contradicted it; the trust of what rests on it differs.",
        "a file of evidence merged by `cargo xtask evidence`",
    );
    PERMISSION_CHANGED = documentation(
        "permission-changed",
        "The operation table and the hint of an error name another permission; the credential may need it.",
        "another `x-permission`",
    );
    CREDITS_CHANGED = additive(
        "credits-changed",
        "The call costs another amount as documented; what an error says of a charge that may have happened may differ.",
        "another `amount` in `x-credits`",
    ).behaviour();
    PAGING_ADDED = additive(
        "paging-added",
        "There is one more method, which gives the rows as a stream.",
        "a new `x-paging`",
    );
    PAGING_REMOVED = breaking(
        "paging-removed",
        "The method that gives the rows as a stream is gone.",
        "`x-paging` taken out",
    );
    PAGING_CHANGED = breaking(
        "paging-changed",
        "The stream asks for its pages otherwise, or finds its rows elsewhere.",
        "another `position` in `x-paging`",
    ).on_the_wire().behaviour();
    PAGE_LIMITS_CHANGED = documentation(
        "page-limits-changed",
        "The operation table says other sizes or another first page; the caller's plan decides.",
        "another `max-size` in `x-paging`",
    );
    TASK_ADDED = additive(
        "task-added",
        "There are two more methods, which wait for the job.",
        "a new `x-task` with `role: start`",
    );
    TASK_REMOVED = breaking(
        "task-removed",
        "The methods that wait for the job are gone.",
        "`x-task` taken out",
    );
    TASK_CHANGED = breaking(
        "task-changed",
        "The job's id or its state is read otherwise.",
        "another `finished` in `x-task`",
    ).on_the_wire().behaviour();
    HELPER_CHANGED = breaking(
        "helper-changed",
        "The method for the stream or the job has another signature, though the call itself has not.",
        "`items` of `x-paging` leads to another list",
    );

    TYPE_ADDED = additive("type-added", "There is one more type.", "a new schema that an operation uses");
    TYPE_REMOVED = breaking("type-removed", "The type is gone.", "a schema that no operation uses any more");
    TYPE_KIND_CHANGED = breaking(
        "type-kind-changed",
        "The type is of another kind.",
        "an object becomes an enum",
    ).on_the_wire();
    TYPE_HOLDS_CHANGED = breaking(
        "type-holds-changed",
        "The type wraps another type.",
        "a named `string` becomes a named `integer`",
    ).on_the_wire();
    TRAIT_ADDED = additive(
        "trait-added",
        "The type implements one more trait, such as `Default` once every field is optional.",
        "the last required property becomes optional",
    );
    TRAIT_REMOVED = breaking(
        "trait-removed",
        "The type implements a trait less, such as `Default` once a field is required.",
        "the first required property",
    );
    PUBLIC_ITEM_CHANGED = breaking(
        "public-item-changed",
        "A public item of the crate is gone or has another signature, for a reason that no other rule names.",
        "none is known; the rule is there so that no break goes untold",
    );
    BUILDER_ADDED = additive(
        "builder-added",
        "The type gains a builder, as a request can hold it now.",
        "a request uses a schema of the responses",
    );
    BUILDER_REMOVED = breaking(
        "builder-removed",
        "The type loses its builder, as no request can hold it any more.",
        "a request stops using a schema of the responses",
    );
    ENUM_OPENED = breaking(
        "enum-opened",
        "The enum can be read now: it gains `Unlisted` and loses `Copy`, `Ord` and `TryFrom`.",
        "a response uses an enum of the requests",
    ).on_the_wire();
    ENUM_CLOSED = breaking(
        "enum-closed",
        "The enum can only be sent now: it loses `Unlisted`.",
        "no response uses the enum any more",
    ).on_the_wire();
    ENUM_VALUE_ADDED_OPEN = additive(
        "enum-value-added-open",
        "The enum is open: there is a variant for what was `Unlisted` before. Code that looks for the text in `Unlisted` \
         should look for the variant.",
        "one more value in an enum that responses hold",
    );
    ENUM_VALUE_ADDED_CLOSED = additive(
        "enum-value-added-closed",
        "One more value can be sent; the enum is not exhaustive.",
        "one more value in an enum that only requests hold",
    );
    ENUM_VALUE_REMOVED_OPEN = breaking(
        "enum-value-removed-open",
        "The variant is gone; the value is still read, as `Unlisted`.",
        "a value taken out of an enum that responses hold",
    );
    ENUM_VALUE_REMOVED_CLOSED = breaking(
        "enum-value-removed-closed",
        "The variant is gone; the value can no longer be sent.",
        "a value taken out of an enum that only requests hold",
    ).on_the_wire();
    ENUM_VALUE_RESPELLED = breaking(
        "enum-value-respelled",
        "The variant keeps its name and stands for another text.",
        "`lead` becomes `Lead`",
    ).on_the_wire().behaviour();
    CHOICE_ADDED = additive(
        "choice-added",
        "The choice has one more form, which was rejected before; it is not exhaustive.",
        "one more part of a `oneOf`",
    ).on_the_wire();
    CHOICE_REMOVED = breaking(
        "choice-removed",
        "The choice has one form less.",
        "a part of a `oneOf` taken out",
    ).on_the_wire();

    REQUEST_FIELD_ADDED_OPTIONAL = additive(
        "request-field-added-optional",
        "The builder has one more method; what is built without it is sent as before.",
        "a property that is not required",
    );
    REQUEST_FIELD_ADDED_REQUIRED = breaking(
        "request-field-added-required",
        "`build` does not exist until the new field was given.",
        "a property that is required",
    ).on_the_wire();
    REQUEST_FIELD_REMOVED = breaking(
        "request-field-removed",
        "The field and the builder's method for it are gone.",
        "a property taken out",
    ).on_the_wire();
    REQUEST_FIELD_TYPE_CHANGED = breaking(
        "request-field-type-changed",
        "The field has another type. One that may be null tells absent, null and value apart, so `nullable` changes it too.",
        "`string` becomes `integer`, or `nullable: true`",
    ).on_the_wire();
    REQUEST_FIELD_BECAME_REQUIRED = breaking(
        "request-field-became-required",
        "The field is no option any more, and `build` does not exist until it was given.",
        "a property listed in `required`",
    ).on_the_wire();
    REQUEST_FIELD_BECAME_OPTIONAL = breaking(
        "request-field-became-optional",
        "The field has become an option, and the builder's type has one parameter less. A chain of builder calls compiles as \
         before.",
        "a property taken out of `required`",
    );
    RESPONSE_FIELD_ADDED = additive(
        "response-field-added",
        "There is one more field to read.",
        "a property of a response",
    );
    RESPONSE_FIELD_REMOVED = breaking(
        "response-field-removed",
        "The field is gone; what the vendor sends there is kept in `unknown_fields`.",
        "a property of a response taken out",
    ).on_the_wire();
    RESPONSE_FIELD_TYPE_CHANGED = breaking(
        "response-field-type-changed",
        "The field has another type. A value that it can't hold is converted where nothing is lost, or kept in `unknown_fields`.",
        "`string` becomes `integer`",
    ).on_the_wire();
    ERROR_FIELD_ADDED = additive(
        "error-field-added",
        "The body of an error has one more field to read.",
        "a property of `Error`",
    );
    ERROR_FIELD_REMOVED = breaking(
        "error-field-removed",
        "The body of an error has one field less.",
        "a property of `Error` taken out",
    ).on_the_wire();
    ERROR_FIELD_TYPE_CHANGED = breaking(
        "error-field-type-changed",
        "A field of the body of an error has another type.",
        "`string` becomes `integer` in `Error`",
    ).on_the_wire();
    FIELD_RESPELLED = breaking(
        "field-respelled",
        "The Rust field keeps its name and stands for another name on the wire.",
        "`firstName` becomes `first_name`",
    ).on_the_wire().behaviour();
    REQUEST_FIELD_NULL_SENT = breaking(
        "request-field-null-sent",
        "The field is an option as before. Where it is `None`, null is sent instead of nothing, or nothing instead of null.",
        "an optional list becomes required and `nullable`",
    ).on_the_wire().behaviour();
    MASKING_CHANGED = additive(
        "masking-changed",
        "`Debug` masks another set of values; a log may show more or less than before.",
        "`x-sensitive: personal`",
    ).behaviour();

    CHECK_TIGHTENED = breaking(
        "check-tightened",
        "A request that was sent before is rejected before it is sent. The types stay as they are, but code that worked \
         fails, where the vendor may still accept the value; `ClientBuilder::checks` turns the checks off.",
        "`maximum: 100` becomes `50`",
    ).on_the_wire().behaviour();
    CHECK_LOOSENED = additive(
        "check-loosened",
        "A request that was rejected before is sent.",
        "`maximum: 50` becomes `100`",
    ).on_the_wire().behaviour();

    BASE_URL_CHANGED = breaking(
        "base-url-changed",
        "The same code sends its requests, with the credential, to another address.",
        "another `url` in `servers`",
    ).on_the_wire().behaviour();
    AUTH_SCHEME_CHANGED = breaking(
        "auth-scheme-changed",
        "The credential is another one or is sent otherwise.",
        "another header name in the security scheme",
    ).on_the_wire().behaviour();
    TOKEN_LIFETIME_CHANGED = additive(
        "token-lifetime-changed",
        "A token is got anew sooner or later than before.",
        "another `lifetime-seconds`",
    ).behaviour();
    RATE_LIMITS_CHANGED = additive(
        "rate-limits-changed",
        "The same requests are sent at another pace.",
        "another `requests` in `x-rate-limits`",
    ).behaviour();
    FAILURE_MARKER_CHANGED = breaking(
        "failure-marker-changed",
        "A response that was taken for a success is an error now, or the other way round.",
        "another `equals` in `x-failure-markers`",
    ).on_the_wire().behaviour();
    FAILURE_MESSAGE_CHANGED = additive(
        "failure-message-changed",
        "The text of an error under a success status is taken from elsewhere.",
        "another `message` in `x-failure-markers`",
    ).behaviour();

    DESCRIPTION_CHANGED = documentation("description-changed", "The documentation of an item differs.", "another `description`");
    SOURCE_CHANGED = documentation(
        "source-changed",
        "A fact rests on something else, or its note differs.",
        "another `x-source`",
    );
    RESPONSE_DOCUMENTED = documentation(
        "response-documented",
        "An error status is listed that was not, or is no longer; a client takes any of them.",
        "`429` under `responses`",
    );
    EXAMPLE_CHANGED = documentation("example-changed", "An example in the specification differs.", "another `example`");
    CONFIRMATION_CHANGED = documentation(
        "confirmation-changed",
        "What the vendor's reference says of the path differs.",
        "another `x-path-confirmed`",
    );
    KEYWORD_CHANGED = documentation(
        "keyword-changed",
        "A keyword differs that makes no type and no check.",
        "`format: email`, or `nullable` and `required` of what only responses hold",
    );
    SPECIFICATION_CHANGED = documentation(
        "specification-changed",
        "Something differs that nothing is made from.",
        "another order of the paths",
    );
}

/// The table of the rules as text.
pub fn table() -> String {
    let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for rule in RULES {
        let mark = |yes: bool| if yes { "yes" } else { "no" };
        text += &format!(
            "{:width$}  {:13}  wire: {:3}  visible in types: {:3}\n{:width$}  {} Example: {}.\n",
            rule.name,
            rule.class,
            mark(rule.wire),
            mark(rule.visible_in_types),
            "",
            rule.means,
            rule.example,
        );
    }
    text
}

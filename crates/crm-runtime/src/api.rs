//! What a specification says of an API, as data.
//!
//! Each vendor crate carries one [`Api`] per generation of its documentation, generated from the
//! specification. The runtime, the documentation and every tool read these facts from here and
//! from nowhere else.

use std::fmt;

/// One generation of one vendor's API.
#[derive(Debug)]
pub struct Api {
    /// Short name of the vendor, in lower case: `minotaur`.
    pub vendor: &'static str,
    /// Name of the vendor as it writes itself: `Minotaur Sales`.
    pub vendor_name: &'static str,
    /// Generation of the documentation: `v1`.
    pub generation: &'static str,
    /// Address that the paths of the operations are appended to.
    pub base_url: &'static str,
    /// How a request is authenticated.
    pub auth: AuthScheme,
    /// Documented rate limits, empty when the vendor documents none.
    pub rate_limits: &'static [RateLimit],
    /// Answers with a success status that are errors all the same.
    pub failure_markers: &'static [FailureMarker],
    /// Every operation, in the order of the specification.
    pub operations: &'static [Operation],
}

impl Api {
    /// Finds an operation by the name of its method or by its id in the specification.
    pub fn operation(&self, id: &str) -> Option<&'static Operation> {
        // The generated methods ask by name, so that the second look is for others.
        let mut operations = self.operations.iter();
        let mut others = self.operations.iter();
        operations
            .find(|operation| operation.id == id)
            .or_else(|| others.find(|operation| operation.operation_id == id))
    }
}

/// How requests are authenticated.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum AuthScheme {
    /// A key that is sent in a header.
    ApiKey {
        /// Name of the header, in lower case.
        header: &'static str,
        /// What stands before the key in the header's value, with its trailing space.
        prefix: &'static str,
    },
    /// OAuth 2.0 client credentials, exchanged for a bearer token.
    ClientCredentials {
        /// Path of the token call, below the base URL.
        token_path: &'static str,
        /// Documented lifetime of a token in seconds, used when an answer names none.
        lifetime_seconds: u32,
    },
}

/// A documented limit on the rate of requests.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RateLimit {
    /// How many requests are allowed in one window.
    pub requests: u32,
    /// Length of the window in seconds.
    pub per_seconds: u32,
    /// Where the limit is stated.
    pub source: Source,
}

/// Marks an answer as an error although its status says success.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FailureMarker {
    /// JSON pointer to the field that tells. `*` stands for every element of a list, all of which
    /// must tell it: an answer with several results is an error when none of them is a success.
    pub at: &'static str,
    /// Its value when the call has failed.
    pub equals: Literal,
    /// JSON pointer to the vendor's message, if there is one; `*` as in `at`.
    pub message: Option<&'static str>,
}

/// A constant JSON value.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Literal {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(&'static str),
}

/// One operation of an API.
#[derive(Debug)]
pub struct Operation {
    /// Name of the method in the generated client: `contacts_list`.
    pub id: &'static str,
    /// Id in the specification; differs from `id` where that is not in snake case.
    pub operation_id: &'static str,
    /// One line that says what it does.
    pub summary: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the base URL, with `{name}` for each path parameter.
    pub path: &'static str,
    /// Path, query and header parameters.
    pub parameters: &'static [Parameter],
    /// Whether there is a body.
    pub body: bool,
    /// Documented encodings of the body. The first is the one that is sent;
    /// [`ClientBuilder::encoding`](crate::ClientBuilder::encoding) takes another. Empty without a
    /// body.
    pub encodings: &'static [Encoding],
    /// Whether the credential is sent with it. A call that fetches a token has none.
    pub authenticated: bool,
    /// Documented success statuses.
    pub success: &'static [u16],
    /// What the call does to the vendor's data.
    pub effect: Effect,
    /// Whether sending the same request twice does no more than sending it once.
    pub safe_to_repeat: bool,
    /// What the credential must be allowed, as the vendor writes it.
    pub permission: Option<&'static str>,
    /// What the call costs, where documented.
    pub credits: Option<Credits>,
    /// How the answer is divided into pages, where documented.
    pub paging: Option<Paging>,
    /// The part it plays in a long-running job.
    pub task: Option<Task>,
    /// Whether the vendor's own reference has this method and path. `None` where the
    /// specification was written from that reference.
    pub path_confirmed: Option<bool>,
    /// What the vendor's own reference has instead.
    pub documented_as: Option<&'static str>,
    /// Limits on values, checked before anything is sent.
    pub checks: &'static [Check],
    /// Where the operation is stated.
    pub source: Source,
    /// Facts of the operation that are stated elsewhere than `source`.
    pub sources: &'static [(Fact, Source)],
}

impl Operation {
    /// Where one fact of the operation comes from.
    pub fn source_of(&self, fact: Fact) -> Source {
        self.sources
            .iter()
            .find(|(stated, _)| *stated == fact)
            .map_or(self.source, |(_, source)| *source)
    }
}

/// HTTP method of an operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The method as it is sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What an operation does to the vendor's data.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Effect {
    /// Nothing is changed.
    Read,
    /// Something is created or changed.
    Write,
    /// Something is removed.
    Delete,
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Parameter {
    /// Name as it is sent.
    pub name: &'static str,
    /// Where it is sent.
    pub location: Location,
    /// Whether the call is refused without it.
    pub required: bool,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
}

/// How the values of a request body are sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Encoding {
    /// As a JSON body.
    Json,
    /// As a form body, `application/x-www-form-urlencoded`. A list is sent as `name[]` with each of
    /// its values, a member of an object as `name[member]`, a boolean as `1` or `0`, and null as an
    /// empty value.
    Form,
    /// In the query string, written like a form. No body is sent.
    Query,
}

/// What a call costs in the vendor's credits.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Credits {
    /// How many; `Some(0)` is documented as free, `None` is a cost without a documented number.
    pub amount: Option<u32>,
    /// What the amount is counted per: `request`, `distinct domain`.
    pub per: Option<&'static str>,
    /// What else the documents say.
    pub note: Option<&'static str>,
}

/// How an answer is divided into pages.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Paging {
    /// What the position counts.
    pub style: PagingStyle,
    /// Where position and size are sent.
    pub location: PagingLocation,
    /// Pointer into the body, or name of the parameter, of the position.
    pub position: &'static str,
    /// The same for the page size.
    pub size: Option<&'static str>,
    /// Number of the first page.
    pub first: u32,
    /// The only accepted sizes, empty where any size is.
    pub sizes: &'static [u32],
    /// The largest accepted size, where documented.
    pub max_size: Option<u32>,
    /// How many rows a full page has, where that cannot be chosen.
    pub fixed_size: Option<u32>,
    /// How many rows the client asks for unless it is told otherwise; `None` leaves it to the
    /// vendor.
    pub default_size: Option<u32>,
    /// Which call's response has the rows. All pointers lead into that response.
    pub rows_in: RowsIn,
    /// JSON pointer to the rows in the answer; empty for a bare array.
    pub items: &'static str,
    /// Operation, or pointer into the answer, that tells how many there are.
    pub totals: Option<&'static str>,
    /// JSON pointer to the cursor, or to the address, of the next page. It is empty or missing on
    /// the last one.
    pub next: Option<&'static str>,
    /// JSON pointer to the number of pages.
    pub pages: Option<&'static str>,
    /// JSON pointer to a boolean that tells whether more rows follow.
    pub has_more: Option<&'static str>,
    /// Which rows come when the position is left out.
    pub without_position: WithoutPosition,
}

/// Which call's response has the rows of a page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum RowsIn {
    /// The call that takes the position.
    Response,
    /// The result call of the task that the call starts. Each page is a task of its own, and
    /// mostly a charge of its own.
    Result,
}

/// Which rows come when the position of a page is left out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum WithoutPosition {
    /// Those of the first page.
    First,
    /// The last ones of the list.
    Last,
}

/// What the position of a page counts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// Pages.
    Page,
    /// Rows.
    Offset,
    /// An opaque text from the answer before.
    Cursor,
}

/// Where the position of a page is sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum PagingLocation {
    /// In the JSON body.
    Body,
    /// In the query string.
    Query,
}

/// The part that an operation plays in a long-running job.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Task {
    /// Starts the job.
    Start {
        /// Method of the operation that tells its result.
        result: &'static str,
        /// JSON pointers at which the answer may hold the job's id, tried in order.
        hash: &'static [&'static str],
    },
    /// Tells the state and the result of the job.
    Result {
        /// Method of the operation that starts it.
        start: &'static str,
        /// Parameter that takes the job's id.
        hash: &'static str,
        /// JSON pointer to the state.
        status: &'static str,
        /// States in which the job goes on.
        running: &'static [&'static str],
        /// States in which the result is there.
        finished: &'static [&'static str],
        /// States in which there will be no result.
        failed: &'static [&'static str],
        /// First and longest wait between two calls in seconds, where documented.
        poll_seconds: Option<(u32, u32)>,
    },
}

/// A limit on values that the documents state, checked before anything is sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Check {
    /// Where the value stands.
    pub target: Target,
    /// What is demanded of it.
    pub rule: Rule,
}

/// Where a checked value stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Target {
    /// At a JSON pointer in the body; `*` stands for each element of a list.
    Body(&'static str),
    /// In the query parameter of that name.
    Query(&'static str),
}

/// What is demanded of a value that is there. An absent value passes, but for
/// [`Rule::AnyOfFields`].
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// At least one of these fields of the object is there and is not null.
    AnyOfFields(&'static [&'static str]),
    /// One of these whole numbers.
    OneOf(&'static [i64]),
    /// A number within these bounds, both included.
    Range {
        /// Least value.
        min: Option<f64>,
        /// Largest value.
        max: Option<f64>,
    },
    /// A list of so many elements.
    Items {
        /// Least number.
        min: Option<usize>,
        /// Largest number.
        max: Option<usize>,
    },
    /// A text of so many characters.
    Length {
        /// Least number.
        min: Option<usize>,
        /// Largest number.
        max: Option<usize>,
    },
}

/// Where a fact comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Source {
    /// What it rests on.
    pub basis: Basis,
    /// Address of the page that states it, where one does.
    pub page: Option<&'static str>,
    /// Why it was read so, or how far to trust it.
    pub note: Option<&'static str>,
}

/// What a fact rests on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Basis {
    /// The document that the specification was written from.
    Seed,
    /// Another public page of the vendor.
    Docs,
    /// No document; the note says why it was taken so.
    Assumed,
}

/// A fact of an operation that has a source of its own.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Fact {
    /// The path.
    Path,
    /// The HTTP method.
    Method,
    /// What the call does to the vendor's data.
    Effect,
    /// Whether it may be repeated.
    SafeToRepeat,
    /// The permission.
    Permission,
    /// The cost in credits.
    Credits,
    /// The paging.
    Paging,
    /// The part in a long-running job.
    Task,
    /// The shape of the request.
    Request,
    /// The shape of the response.
    Response,
    /// The success status.
    Status,
}

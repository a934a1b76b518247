//! APIs and their operations.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Check, Fact, Literal, Paging, Provenance, Seen, Str, Task, read};

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
    /// Responses with a success status that are errors all the same.
    pub failure_markers: &'static [FailureMarker],
    /// Every operation, in the order of the specification.
    pub operations: &'static [Operation],
    /// Properties of schemas that are less than documented.
    pub doubtful: &'static [Property],
}

/// A property of a schema, and where it comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Property {
    /// The Rust type of the schema: `Contact`.
    pub of: &'static str,
    /// Name as it is sent.
    pub name: &'static str,
    /// Where it is stated.
    pub source: Provenance,
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
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "scheme")]
pub enum AuthScheme {
    /// A key that is sent in a header.
    ApiKey {
        /// Name of the header, in lower case.
        #[serde(deserialize_with = "read::text")]
        header: Str,
        /// What stands before the key in the header's value, with its trailing space.
        #[serde(deserialize_with = "read::text")]
        prefix: Str,
    },
    /// A key that is sent as a query parameter.
    QueryKey {
        /// Name of the parameter.
        #[serde(deserialize_with = "read::text")]
        parameter: Str,
    },
    /// HTTP Basic: user name and password.
    Basic,
    /// Several keys, all of which are sent with each request.
    Keys {
        /// The keys, each with its place.
        #[serde(deserialize_with = "read::list")]
        keys: &'static [AuthKey],
    },
    /// OAuth 2.0 client credentials, exchanged for a bearer token.
    ClientCredentials {
        /// Path of the token call, below the base URL.
        #[serde(deserialize_with = "read::text")]
        token_path: Str,
        /// Documented lifetime of a token in seconds, used when a response names none.
        lifetime_seconds: u32,
    },
}

/// One of several keys that are sent together.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct AuthKey {
    /// Name of the header, in lower case, or of the query parameter. It also names the key where a
    /// client is set up.
    #[serde(deserialize_with = "read::text")]
    pub name: Str,
    /// Where it is sent: in a header or in the query.
    pub location: Location,
    /// What stands before the key in a header's value, with its trailing space.
    #[serde(deserialize_with = "read::text")]
    pub prefix: Str,
}

/// A documented limit on the rate of requests.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RateLimit {
    /// How many requests are allowed in one window.
    pub requests: u32,
    /// Length of the window in seconds.
    pub per_seconds: u32,
    /// Where the limit is stated.
    #[serde(rename = "x-source")]
    pub source: Provenance,
}

/// Marks a response as an error although its status says success.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FailureMarker {
    /// JSON pointer to the field that tells. `*` stands for every element of a list, all of which
    /// must tell it: a response with several results is an error when none of them is a success.
    #[serde(deserialize_with = "read::text")]
    pub at: Str,
    /// Its value when the call has failed.
    pub equals: Literal,
    /// JSON pointer to the vendor's message, if there is one; `*` as in `at`.
    #[serde(default, deserialize_with = "read::option")]
    pub message: Option<Str>,
    /// Where it is stated.
    #[serde(rename = "x-source")]
    pub source: Provenance,
}

/// One operation of an API.
#[derive(Clone, Debug)]
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
    /// Documented encodings of the body. The first is the one that is sent; `encoding` of a
    /// client's builder takes another. Empty without a body.
    pub encodings: &'static [Encoding],
    /// Whether the credential is sent with it. A call that fetches a token has none.
    pub authenticated: bool,
    /// Documented success statuses.
    pub success: &'static [u16],
    /// What the call does to the vendor's data.
    pub effect: Effect,
    /// Whether sending the same request twice does no more than sending it once.
    pub safe_to_retry: bool,
    /// What the credential must be allowed, as the vendor writes it.
    pub permission: Option<&'static str>,
    /// What the call costs, where documented.
    pub credits: Option<Credits>,
    /// How the response is divided into pages, where documented.
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
    pub source: Provenance,
    /// Facts of the operation that are stated elsewhere than `source`.
    pub sources: &'static [(Fact, Provenance)],
    /// Facts of the operation that were seen on the real service.
    pub seen: &'static [Seen],
}

impl Operation {
    /// Where one fact of the operation comes from.
    pub fn source_of(&self, fact: Fact) -> Provenance {
        self.sources
            .iter()
            .find(|(stated, _)| *stated == fact)
            .map_or(self.source, |(_, source)| *source)
    }

    /// Names of the documented query parameters.
    pub fn query_parameters(&self) -> impl Iterator<Item = &'static str> {
        let in_query = |it: &&Parameter| it.location == Location::Query;
        self.parameters
            .iter()
            .filter(in_query)
            .map(|parameter| parameter.name)
    }

    /// Whether a query parameter is documented.
    pub fn has_query_parameter(&self, name: &str) -> bool {
        self.query_parameters().any(|known| known == name)
    }

    /// Names of the documented query parameters that narrow a list down or sort it: all but those
    /// that tell its pages.
    pub fn filter_parameters(&self) -> impl Iterator<Item = &'static str> {
        let paging = self
            .paging
            .map(|paging| (Some(paging.position), paging.size));
        let tells_pages = move |name: &&str| {
            paging.is_some_and(|(position, size)| [position, size].contains(&Some(*name)))
        };
        self.query_parameters()
            .filter(move |name| !tells_pages(name))
    }
}

/// HTTP method of an operation.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
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
    /// Every method, in the order in which the operations of a path are listed.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

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

    /// The method as the path item of a specification names it: `get`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Put => "put",
            Self::Patch => "patch",
            Self::Delete => "delete",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What an operation does to the vendor's data.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Nothing is changed.
    Read,
    /// Something is created or changed.
    Write,
    /// Something is removed.
    Delete,
}

impl Effect {
    /// The effect in one word: `read`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Delete => "delete",
        }
    }
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Parameter {
    /// Name as it is sent.
    pub name: &'static str,
    /// Where it is sent.
    pub location: Location,
    /// Whether the call is rejected without it.
    pub required: bool,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In the header for cookies.
    Cookie,
}

impl Location {
    /// The place as specifications write it: `query`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How the values of a request body are sent.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// As a JSON body.
    Json,
    /// As a form body, `application/x-www-form-urlencoded`. A list is sent as `name[]` with each of
    /// its values, a member of an object as `name[member]`, a boolean as `1` or `0`, and null as an
    /// empty value.
    Form,
    /// In the query string, written like a form. No body is sent.
    Query,
    /// As a multipart form, `multipart/form-data`, whose fields may be files.
    Multipart,
}

/// What a call costs in the vendor's credits.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Credits {
    /// How many; `Some(0)` is documented as free, `None` is a cost without a documented number.
    #[serde(default)]
    pub amount: Option<u32>,
    /// What the amount is counted per: `request`, `distinct domain`.
    #[serde(default, deserialize_with = "read::option")]
    pub per: Option<Str>,
    /// What else the documents say.
    #[serde(default, deserialize_with = "read::option")]
    pub note: Option<Str>,
}

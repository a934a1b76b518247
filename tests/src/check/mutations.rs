//! Every kind of change of a service, and what a check must call it.

use crm_check::DifferenceKind as Kind;
use crm_runtime::api::{Operation, Paging, PagingStyle, RowsIn, Task};
use http::{HeaderValue, StatusCode, header};
use serde_json::{Map, Value, json};

use super::fields::{Field, World, each};
use super::passing::{Change, edit, put, renumber};

/// A change of the service.
pub struct Mutation {
    /// What is changed, in words.
    pub name: &'static str,
    /// What it must be called, and what else follows from it.
    pub kinds: &'static [Kind],
    /// Makes the change, where the generation has what is changed.
    pub make: fn(&World) -> Option<Made>,
}

/// A change that was made.
pub struct Made {
    /// The change.
    pub change: Change,
    /// The operation that must be named; the one that is changed unless it is another.
    pub operation: &'static str,
    /// The field that must be named, where one is.
    pub at: Option<String>,
    /// Whether the field must be told as not seen, in place of a difference.
    pub is_unseen: bool,
}

impl From<Change> for Made {
    fn from(change: Change) -> Self {
        Self {
            operation: change.operation,
            change,
            at: None,
            is_unseen: false,
        }
    }
}

const fn mutation(
    name: &'static str,
    kinds: &'static [Kind],
    make: fn(&World) -> Option<Made>,
) -> Mutation {
    Mutation { name, kinds, make }
}

/// Every change.
pub const MUTATIONS: &[Mutation] = &[
    mutation("field renamed", &[Kind::RenamedField], |world| {
        let field = world.field(|it| is_text(it) && !it.has("enum"))?;
        Some(change_field(&field, |members, name| {
            if let Some(value) = members.remove(name) {
                members.insert(format!("{name}_new"), value);
            }
        }))
    }),
    mutation("string becomes a number", &[Kind::Type], |world| {
        let field =
            world.field(|it| is_text(it) && !it.has("enum") && !it.says("type", "integer"))?;
        Some(set(&field, json!(7)))
    }),
    mutation("integer becomes a string", &[Kind::Type], |world| {
        let is_it = |it: &Field| it.value.is_i64() && !it.is_id() && !it.says("type", "string");
        Some(set(&world.field(is_it)?, json!("seven")))
    }),
    mutation("boolean becomes a string", &[Kind::Type], |world| {
        let is_it = |it: &Field| it.value.is_boolean() && !it.says("type", "string");
        Some(set(&world.field(is_it)?, json!("yes")))
    }),
    mutation("list becomes an object", &[Kind::Type], |world| {
        let is_it = |it: &Field| {
            it.value
                .as_array()
                .is_some_and(|list| list.iter().all(|it| !it.is_object()))
                && it.says("type", "array")
                && !it.says("type", "object")
        };
        Some(set(&world.field(is_it)?, json!({})))
    }),
    mutation("object becomes a string", &[Kind::Type], |world| {
        let is_it = |it: &Field| {
            it.value.is_object()
                && it.says("type", "object")
                && !it.says("type", "string")
                && !gives_ids(it)
        };
        Some(set(&world.field(is_it)?, json!("x")))
    }),
    mutation("null where none is documented", &[Kind::Null], |world| {
        let is_it = |it: &Field| {
            is_text(it) && it.has("type") && !it.says("type", "null") && !it.has("enum")
        };
        Some(set(&world.field(is_it)?, Value::Null))
    }),
    mutation(
        "value that is not listed",
        &[Kind::UnlistedValue],
        |world| {
            let field = world.field(|it| it.value.is_string() && it.has("enum"))?;
            Some(set(&field, json!("as yet unheard of")))
        },
    ),
    mutation("further field", &[Kind::UnknownField], |world| {
        let field = world.field(|it| is_text(it) && !it.has("enum"))?;
        let at = beside(&field, "zzzextra");
        let made = change_field(&field, |members, _| {
            members.insert("zzzextra".to_owned(), json!({"a": 1}));
        });
        Some(Made {
            at: Some(at),
            ..made
        })
    }),
    mutation(
        "further field in an object within",
        &[Kind::UnknownField],
        |world| {
            let field = world.field(|it| it.path.contains('.') && is_text(it))?;
            let at = beside(&field, "zzzextra");
            let made = change_field(&field, |members, _| {
                members.insert("zzzextra".to_owned(), json!(1));
            });
            Some(Made {
                at: Some(at),
                ..made
            })
        },
    ),
    mutation("field missing", &[], |world| {
        let field = world.field(|it| is_text(it) && !it.is_required)?;
        let made = change_field(&field, |members, name| drop(members.remove(name)));
        Some(Made {
            is_unseen: true,
            ..made
        })
    }),
    mutation("required field missing", &[Kind::MissingField], |world| {
        let field = world.field(|it| is_text(it) && it.is_required)?;
        Some(change_field(&field, |members, name| {
            drop(members.remove(name))
        }))
    }),
    mutation("time in another format", &[Kind::Format], |world| {
        let field = world.field(|it| it.says("format", "date-time") && it.value.is_string())?;
        Some(set(&field, json!("01.04.2026 10:30")))
    }),
    mutation("address that is none", &[Kind::Format], |world| {
        let field = world.field(|it| it.says("format", "email") && it.value.is_string())?;
        Some(set(&field, json!("nobody")))
    }),
    mutation(
        "id becomes a number",
        &[Kind::IdForm, Kind::NotFound],
        |world| {
            let is_it =
                |it: &Field| it.is_id() && it.value.is_string() && it.says("type", "string");
            let field = world.field(|it| is_it(it) && !it.says("type", "integer"))?;
            Some(change_field(&field, |members, name| {
                if let Some(id) = members.get_mut(name) {
                    // Each id stays another.
                    let text = id.to_string();
                    let sum = |sum: u32, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte));
                    *id = json!(text.bytes().fold(7, sum));
                }
            }))
        },
    ),
    mutation(
        "id becomes a string",
        &[Kind::IdForm, Kind::NotFound],
        |world| {
            let is_it = |it: &Field| it.is_id() && it.value.is_i64() && !it.says("type", "string");
            Some(change_field(&world.field(is_it)?, |members, name| {
                if let Some(id) = members.get_mut(name) {
                    *id = json!(format!("n{id}"));
                }
            }))
        },
    ),
    mutation(
        "id in another form",
        &[Kind::IdForm, Kind::NotFound, Kind::Rejected],
        |world| {
            let field = world.field(|it| it.says("format", "uuid") && it.is_id())?;
            Some(change_field(&field, |members, name| {
                if let Some(id) = members.get_mut(name) {
                    let text = id.as_str().unwrap_or_default();
                    *id = json!(format!("x{}", text.trim_start_matches(|it| it != '-')));
                }
            }))
        },
    ),
    mutation(
        "rows in an envelope",
        &[Kind::Rows, Kind::Type, Kind::UnknownField],
        |world| {
            let list = world.list(|_| true)?;
            Some(
                Change::of(list.id)
                    .body(|body| *body = json!({"payload": body.take()}))
                    .into(),
            )
        },
    ),
    mutation("no envelope", &[Kind::Type, Kind::Rows], |world| {
        let list = world.list(|it| it.paging.is_some_and(|paging| !paging.items.is_empty()))?;
        let items = list.paging?.items;
        let change =
            move |body: &mut Value| *body = body.pointer(items).cloned().unwrap_or_default();
        Some(Change::of(list.id).body(change).into())
    }),
    mutation("another success status", &[Kind::Status], |world| {
        let id = world.call()?.id;
        Some(status(id, StatusCode::NON_AUTHORITATIVE_INFORMATION).into())
    }),
    mutation("another media type", &[Kind::ContentType], |world| {
        let change = Change::of(world.call()?.id).after(|response, _, _| {
            let html = HeaderValue::from_static("text/html");
            response.headers_mut().insert(header::CONTENT_TYPE, html);
        });
        Some(change.into())
    }),
    mutation("no JSON", &[Kind::NotJson], |world| {
        let change = Change::of(world.call()?.id).after(|response, _, _| put(response, "{\"a\": "));
        Some(change.into())
    }),
    mutation("JSON too deep", &[Kind::UnreadBody], |world| {
        let deep = "[".repeat(200) + &"]".repeat(200);
        let change =
            Change::of(world.call()?.id).after(move |response, _, _| put(response, deep.clone()));
        Some(change.into())
    }),
    mutation(
        "204 without a body",
        &[Kind::EmptyBody, Kind::Status],
        |world| {
            let change = Change::of(world.call()?.id).after(|response, _, _| {
                *response.status_mut() = StatusCode::NO_CONTENT;
                put(response, "");
            });
            Some(change.into())
        },
    ),
    mutation(
        "a documented request is rejected",
        &[Kind::Rejected, Kind::ErrorStatus],
        |world| Some(error(world.call()?.id, 400).into()),
    ),
    mutation("no such path", &[Kind::Path, Kind::ErrorStatus], |world| {
        Some(error(world.call()?.id, 404).into())
    }),
    mutation(
        "no such method",
        &[Kind::Method, Kind::ErrorStatus],
        |world| Some(error(world.call()?.id, 405).into()),
    ),
    mutation("redirect", &[Kind::Redirect], |world| {
        let change = Change::of(world.call()?.id).after(|response, _, _| {
            *response.status_mut() = StatusCode::TEMPORARY_REDIRECT;
            let elsewhere = HeaderValue::from_static("https://elsewhere.example.com/");
            response.headers_mut().insert(header::LOCATION, elsewhere);
            put(response, "");
        });
        Some(change.into())
    }),
    mutation(
        "the service fails",
        &[Kind::ServerError, Kind::ErrorStatus],
        |world| Some(error(world.call()?.id, 500).into()),
    ),
    mutation(
        "the credential is not accepted",
        &[Kind::Unauthorized, Kind::ErrorStatus],
        |world| Some(error(world.call()?.id, 401).into()),
    ),
    mutation(
        "a permission is missing",
        &[Kind::Permission, Kind::ErrorStatus],
        |world| Some(error(world.call()?.id, 403).into()),
    ),
    mutation(
        "too many calls",
        &[Kind::RateLimited, Kind::QuotaHeader, Kind::ErrorStatus],
        |world| {
            let change = Change::of(world.call()?.id).after(|response, _, _| {
                *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
                let seconds = HeaderValue::from_static("7");
                response.headers_mut().insert(header::RETRY_AFTER, seconds);
                put(response, "");
            });
            Some(change.into())
        },
    ),
    mutation("no response", &[Kind::NoResponse], |world| {
        let change = Change {
            is_lost: true,
            ..Change::of(world.call()?.id)
        };
        Some(change.into())
    }),
    mutation(
        "a failure under a success status",
        &[Kind::FailureEnvelope],
        |world| {
            let marker = world
                .api
                .failure_markers
                .iter()
                .find(|it| !it.at.contains('*'))?;
            let name = marker.at.trim_start_matches('/');
            if name.contains('/') {
                return None;
            }
            let value = serde_json::to_value(marker.equals).ok()?;
            let body = json!({name: value, "message": "no"}).to_string();
            let change = Change::of(world.call()?.id)
                .after(move |response, _, _| put(response, body.clone()));
            Some(change.into())
        },
    ),
    mutation("another body of errors", &[Kind::ErrorBody], |world| {
        let change = Change::of(world.record()?.id).after(|response, _, _| {
            if response.status().is_client_error() {
                put(response, json!({"fault": {"reason": "x"}}).to_string());
            }
        });
        let record = world.record()?;
        has_error_body(world, record).then(|| change.into())
    }),
    mutation("another status of errors", &[Kind::ErrorStatus], |world| {
        let record = world.record()?;
        let change = Change::of(record.id).after(|response, _, _| {
            if response.status().is_client_error() {
                *response.status_mut() = StatusCode::IM_A_TEAPOT;
            }
        });
        (rejected(world, record).is_some() && !has_default(world, record)).then(|| change.into())
    }),
    mutation(
        "an id that was given is not found",
        &[Kind::NotFound, Kind::ErrorStatus],
        |world| Some(error(world.record()?.id, 404).into()),
    ),
    mutation("headers of a quota", &[Kind::QuotaHeader], |world| {
        let change = Change::of(world.call()?.id).after(|response, _, _| {
            let number = HeaderValue::from_static("59");
            response
                .headers_mut()
                .insert("x-ratelimit-remaining", number);
        });
        Some(Made {
            at: Some("x-ratelimit-remaining".to_owned()),
            ..change.into()
        })
    }),
    mutation("a cap on pages", &[Kind::PageSize], |world| {
        let list = world.list(|it| pages(it).is_some_and(|paging| paging.size.is_some()))?;
        let paging = list.paging?;
        let size = paging.size?;
        let change = Change::of(list.id)
            .before(move |request, _| renumber(request, paging.location, size, |size| size.min(4)));
        (paging.style == PagingStyle::Page && paging.sizes.is_empty()).then(|| change.into())
    }),
    mutation("a cap on large pages", &[Kind::PageSize], |world| {
        let list = world.list(|it| pages(it).is_some_and(|paging| paging.size.is_some()))?;
        let paging = list.paging?;
        let size = paging.size?;
        let change = Change::of(list.id).before(move |request, _| {
            renumber(request, paging.location, size, |size| size.min(10))
        });
        (paging.style == PagingStyle::Page && paging.sizes.is_empty()).then(|| change.into())
    }),
    mutation(
        "pages are counted from a lower number",
        &[Kind::FirstPage],
        |world| {
            let list = world.list(|it| pages(it).is_some_and(|paging| paging.first == 1))?;
            Some(shift(list, |page| page + 1)?.into())
        },
    ),
    mutation(
        "pages are counted from a higher number",
        &[Kind::FirstPage],
        |world| {
            let list = world.list(|it| pages(it).is_some_and(|paging| paging.first == 0))?;
            Some(shift(list, |page| page.saturating_sub(1))?.into())
        },
    ),
    mutation(
        "rows of one page come again",
        &[Kind::RepeatedRows],
        |world| {
            let list = world.list(|it| pages(it).is_some())?;
            let items = list.paging?.items;
            // The third response is the second page: its first row is one of the first page.
            let change = Change::of(list.id).after(move |response, count, before| {
                if count == 2 {
                    let first: Value = serde_json::from_slice(&before[0]).unwrap_or_default();
                    let row = first
                        .pointer(&format!("{items}/0"))
                        .cloned()
                        .unwrap_or_default();
                    edit(response, |body| {
                        if let Some(own) = body.pointer_mut(&format!("{items}/0")) {
                            *own = row.clone();
                        }
                    });
                }
            });
            Some(change.into())
        },
    ),
    mutation(
        "rows move between two reads",
        &[Kind::MovingRows],
        |world| {
            let list = world.list(|it| pages(it).is_some())?;
            let paging = list.paging?;
            let (location, position) = (paging.location, paging.position);
            let size = u64::from(world_size(&paging));
            let by = match paging.style {
                PagingStyle::Offset => size,
                _ => 1,
            };
            let change = Change::of(list.id).before(move |request, count| {
                if count == 1 {
                    renumber(request, location, position, |page| page + by);
                }
            });
            Some(change.into())
        },
    ),
    mutation("rows in another order", &[Kind::RowOrder], |world| {
        let list = world.list(|it| pages(it).is_some())?;
        let items = list.paging?.items;
        let change = Change::of(list.id).after(move |response, count, _| {
            if count == 1 {
                edit(response, |body| {
                    if let Some(rows) = body.pointer_mut(items).and_then(Value::as_array_mut) {
                        rows.reverse();
                    }
                });
            }
        });
        Some(change.into())
    }),
    mutation(
        "a short page before the last",
        &[Kind::ShortPage, Kind::Total],
        |world| {
            // The page is to be followed by another.
            let list = world.list(|it| {
                let is_by_page = |paging: Paging| paging.style == PagingStyle::Page;
                pages(it).is_some_and(is_by_page) && world.longest(it) > 2 * 10
            })?;
            let items = list.paging?.items;
            let change = Change::of(list.id).after(move |response, count, _| {
                if count == 2 {
                    edit(response, |body| {
                        if let Some(rows) = body.pointer_mut(items).and_then(Value::as_array_mut) {
                            rows.pop();
                        }
                    });
                }
            });
            Some(change.into())
        },
    ),
    mutation("another total", &[Kind::Total], |world| {
        let list = world.list(|it| {
            let totals = it.paging.and_then(|paging| paging.totals);
            totals.is_some_and(|at| at.starts_with('/'))
        })?;
        let totals = list.paging?.totals?;
        let change = Change::of(list.id).body(move |body| {
            if let Some(total) = body.pointer_mut(totals) {
                *total = json!(total.as_u64().unwrap_or(0) + 7);
            }
        });
        Some(change.into())
    }),
    mutation("another total of an operation", &[Kind::Total], |world| {
        let list = world.list(|it| {
            let totals = it.paging.and_then(|paging| paging.totals);
            totals.is_some_and(|at| !at.starts_with('/'))
        })?;
        let totals = world.api.operation(list.paging?.totals?)?;
        let change = Change::of(totals.id).body(|body| raise(body, 7));
        Some(Made {
            operation: list.id,
            ..change.into()
        })
    }),
    mutation(
        "more rows are promised at the end",
        &[Kind::HasMore],
        |world| {
            let list =
                world.list(|it| it.paging.is_some_and(|paging| paging.has_more.is_some()))?;
            let at = list.paging?.has_more?;
            let change = Change::of(list.id).body(move |body| {
                if let Some(mark) = body.pointer_mut(at) {
                    *mark = json!(true);
                }
            });
            Some(change.into())
        },
    ),
    mutation("the cursor in another place", &[Kind::Cursor], |world| {
        let (start, next) = world.api.operations.iter().find_map(|it| {
            let paging = it.paging?;
            let is_done = world.report.operation(it.id)?.job_seconds.is_some();
            (is_done && paging.rows_in == RowsIn::Result).then_some((it, paging.next?))
        })?;
        let Some(Task::Start { result, .. }) = start.task else {
            return None;
        };
        let result = world.api.operation(result)?;
        let path = next.trim_start_matches('/').replace('/', ".");
        let change = Change::of(result.id).body(move |body| {
            each(body, &path, &|members, name| {
                if let Some(cursor) = members.remove(name) {
                    members.insert(format!("{name}_cursor"), cursor);
                }
            });
        });
        Some(change.into())
    }),
    mutation(
        "the id of a job in another place",
        &[Kind::JobId],
        |world| {
            let (start, _) = world.job()?;
            let change = Change::of(start.id).body(|body| *body = json!({"job": body.take()}));
            Some(change.into())
        },
    ),
    mutation(
        "a state of a job that is not listed",
        &[Kind::JobState],
        |world| {
            let (start, result) = world.job()?;
            let change = job_state(result, "as yet unheard of")?;
            let _ = start;
            Some(change.into())
        },
    ),
    mutation("a job that does not end", &[Kind::JobUnfinished], |world| {
        let (start, result) = world.job()?;
        let Some(Task::Result { running, .. }) = result.task else {
            return None;
        };
        let change = job_state(result, running.first()?)?;
        Some(Made {
            operation: start.id,
            ..change.into()
        })
    }),
];

/// What follows from some changes beside what they are called.
pub const FOLLOWS: &[(&str, &[Kind])] = &[
    (
        "id becomes a number",
        &[Kind::FailureEnvelope, Kind::Rejected],
    ),
    (
        "id becomes a string",
        &[Kind::FailureEnvelope, Kind::Rejected],
    ),
    ("id in another form", &[Kind::FailureEnvelope]),
    ("no envelope", &[Kind::Type]),
    (
        "rows in an envelope",
        &[
            Kind::MissingField,
            Kind::RenamedField,
            Kind::FailureEnvelope,
            // Ids are looked for elsewhere then.
            Kind::NotFound,
        ],
    ),
    (
        "the id of a job in another place",
        &[Kind::UnknownField, Kind::RenamedField, Kind::MissingField],
    ),
    (
        "a state of a job that is not listed",
        &[Kind::UnlistedValue],
    ),
    (
        "the cursor in another place",
        &[Kind::UnknownField, Kind::RenamedField, Kind::Cursor],
    ),
    ("an id that was given is not found", &[Kind::ErrorBody]),
    ("rows of one page come again", &[Kind::Total]),
];

fn is_text(field: &Field) -> bool {
    field.value.is_string()
        && field.says("type", "string")
        && !field.is_id()
        && !field.has("format")
}

/// Whether ids are within the field, which other calls need.
fn gives_ids(field: &Field) -> bool {
    field.value.to_string().contains("id\":")
}

fn beside(field: &Field, name: &str) -> String {
    match field.path.rsplit_once('.') {
        Some((parent, _)) => format!("{parent}.{name}"),
        None => name.to_owned(),
    }
}

fn change_field(field: &Field, change: fn(&mut Map<String, Value>, &str)) -> Made {
    let path = field.path.clone();
    Made {
        at: Some(field.path.clone()),
        ..Change::of(field.operation.id)
            .body(move |body| each(body, &path, &change))
            .into()
    }
}

fn set(field: &Field, value: Value) -> Made {
    let path = field.path.clone();
    Made {
        at: Some(field.path.clone()),
        ..Change::of(field.operation.id)
            .body(move |body| {
                each(body, &path, &|members, name| {
                    members.insert(name.to_owned(), value.clone());
                });
            })
            .into()
    }
}

fn status(operation: &'static str, status: StatusCode) -> Change {
    Change::of(operation).after(move |response, _, _| *response.status_mut() = status)
}

/// An error without a body, in place of each success.
fn error(operation: &'static str, status: u16) -> Change {
    Change::of(operation).after(move |response, _, _| {
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
        put(response, "");
    })
}

/// Paging that continues from response to response.
fn pages(operation: &Operation) -> Option<Paging> {
    let paging = operation.paging?;
    (paging.rows_in == RowsIn::Response && paging.style != PagingStyle::Cursor).then_some(paging)
}

fn world_size(paging: &Paging) -> u32 {
    paging.sizes.iter().min().copied().unwrap_or(10)
}

fn shift(list: &'static Operation, by: fn(u64) -> u64) -> Option<Change> {
    let paging = list
        .paging
        .filter(|paging| paging.style == PagingStyle::Page)?;
    let (location, position) = (paging.location, paging.position);
    let change = Change::of(list.id);
    Some(change.before(move |request, _| renumber(request, location, position, by)))
}

/// The status with which the unchanged sandbox rejects an id that nothing has.
fn rejected(world: &World, record: &Operation) -> Option<u16> {
    let statuses = world.statuses.get(record.id).into_iter().flatten();
    statuses.copied().find(|status| (400..500).contains(status))
}

/// Whether a body of that error is documented.
fn has_error_body(world: &World, record: &Operation) -> bool {
    let responses = &world.document["operations"][record.operation_id]["responses"];
    rejected(world, record).is_some_and(|status| {
        let own = responses.get(status.to_string());
        own.or_else(|| responses.get("default"))
            .is_some_and(|it| it.get("schema").is_some())
    })
}

/// Whether errors of any status are documented.
fn has_default(world: &World, record: &Operation) -> bool {
    let responses = &world.document["operations"][record.operation_id]["responses"];
    responses.get("default").is_some()
}

fn raise(body: &mut Value, by: u64) {
    let Some(members) = body.as_object_mut() else {
        return;
    };
    for (name, value) in members {
        match value.as_u64() {
            Some(total) if name.contains("total") && !name.contains("page") => {
                *value = json!(total + by);
            }
            _ => raise(value, by),
        }
    }
}

fn job_state(result: &'static Operation, state: &'static str) -> Option<Change> {
    let Some(Task::Result { status, .. }) = result.task else {
        return None;
    };
    Some(Change::of(result.id).body(move |body| {
        if let Some(own) = body.pointer_mut(status) {
            *own = json!(state);
        }
    }))
}

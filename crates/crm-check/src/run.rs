//! Makes the calls of a check.

use std::collections::BTreeMap;
use std::time::{Instant, SystemTime};

use crm_runtime::api::{Api, Method, Operation, Task};
use crm_runtime::{CallOptions, Connection, RawRequest};
use crm_spec::{DifferenceKind as Kind, Fact, Service};
use serde_json::Value;

use crate::budget::Budget;
use crate::documents::{self, Document};
use crate::error::CheckError;
use crate::pages::{self, Pages, Probe};
use crate::plan::{Plan, is_once, success};
use crate::pool::{Named, Pool};
use crate::report::{OperationReport, Report};
use crate::request::{Choice, Page, build, wants};
use crate::response::{Aim, Reply, judge};
use crate::schema::{Found, Schemas};
use crate::words::{day, words};

/// No more records are asked for by their ids.
const MOST_IDS: u32 = 3;

/// A job is looked at no more often than this.
const MOST_POLLS: u32 = 10;

/// After so many calls in a row without a response the check ends: each may take a minute.
const MOST_MISSING: u32 = 2;

/// How long to wait between two looks at a job of which no time is documented.
const POLL_SECONDS: u64 = 2;

/// Calls the service that a connection leads to, and compares its responses with the specification.
///
/// A failing call is a part of the report and no error. The service is asked no further after a status
/// of 429, when no connection can be made or no access token is given, when the credential is not
/// accepted from the first call on, and after two calls in a row without a response.
///
/// An operation that changes something is called with the documented example and with ids of what the
/// check itself has made, never with those of the account's own records.
///
/// # Errors
///
/// If this build has no specification of the API, or an included operation is none of it. Nothing has
/// been sent then.
pub async fn check(connection: &Connection, budget: &Budget) -> Result<Report, CheckError> {
    let api = connection.api();
    let plan = Plan::new(api, budget)?;
    let document = Document::of(api).ok_or(CheckError::NoSpecification {
        vendor: api.vendor,
        generation: api.generation,
    })?;
    let mut checked = Vec::new();
    let mut wanted = Vec::new();
    for step in &plan.steps {
        if let Some(operation) = api.operation(step.operation)
            && let Some(own) = document.operations.get(operation.operation_id)
        {
            let ids = wants(operation, own).into_iter().filter(|want| want.is_id);
            let ids: Vec<_> = ids.map(|want| words(want.name)).collect();
            checked.push(Checked::new(operation, own, document, ids.len()));
            wanted.extend(ids);
        }
    }
    let mut run = Run {
        connection: connection.with_options(CallOptions::new().no_retry()),
        schemas: Schemas(&document.schemas),
        document,
        budget,
        sent: 0,
        missing: 0,
        pool: Pool::new(wanted),
        is_sandbox: false,
        over: None,
        results: BTreeMap::new(),
    };
    for round in 0_u32.. {
        let mut sent = false;
        for index in 0..checked.len() {
            sent |= run.step(&mut checked, index, round).await;
        }
        if !sent || run.is_over() {
            break;
        }
    }
    let mut reports: Vec<OperationReport> = Vec::new();
    let results = std::mem::take(&mut run.results).into_values();
    for mut checked in checked.into_iter().chain(results) {
        reports.push(checked.report(api, run.over.unwrap_or("the calls were used up before")));
    }
    for skipped in &plan.skipped {
        if !reports
            .iter()
            .any(|report| report.operation == skipped.operation)
        {
            reports.push(OperationReport::uncalled(skipped.operation, &skipped.why));
        }
    }
    let service = match connection.base_url().trim_end_matches('/') {
        _ if run.is_sandbox => Service::Sandbox,
        address if address == api.base_url.trim_end_matches('/') => Service::Documented,
        _ => Service::OtherAddress,
    };
    Ok(Report {
        vendor: api.vendor,
        generation: api.generation,
        date: day(SystemTime::now()),
        service,
        calls: run.sent,
        ended: run.over,
        operations: reports,
        verbs: Vec::new(),
    })
}

struct Run<'a> {
    connection: Connection,
    schemas: Schemas<'static>,
    document: &'static Document,
    budget: &'a Budget,
    sent: u32,
    /// Calls in a row without a response.
    missing: u32,
    pool: Pool,
    is_sandbox: bool,
    /// Why the service is asked no further.
    over: Option<&'static str>,
    /// The result calls of jobs.
    results: BTreeMap<&'static str, Checked>,
}

/// What is known of one operation.
struct Checked {
    operation: &'static Operation,
    document: &'static documents::Operation,
    documented: BTreeMap<String, &'static str>,
    found: Found,
    pages: Pages,
    /// How many ids a call needs.
    ids: usize,
    calls: u32,
    successes: u32,
    /// Records that were asked for by their ids.
    records: u32,
    asked_unknown: bool,
    is_done: bool,
    /// Why it could not be called so far.
    missing: Option<String>,
    request_id: Option<&'static str>,
    job_seconds: Option<u64>,
    /// Whether a search of it found something.
    has_searched: bool,
}

/// What came of a call.
#[derive(Default)]
struct Sent {
    was_sent: bool,
    /// Whether the service rejects what was asked for.
    is_rejection: bool,
    /// The body of a success.
    body: Option<Value>,
}

enum Next {
    Page(Probe),
    Record(u32),
    UnknownId,
}

impl Checked {
    fn new(
        operation: &'static Operation,
        own: &'static documents::Operation,
        document: &'static Document,
        ids: usize,
    ) -> Self {
        let schema = success(own, operation);
        let documented = schema.map(|schema| Schemas(&document.schemas).documented(schema));
        Self {
            operation,
            document: own,
            documented: documented.unwrap_or_default(),
            found: Found::default(),
            pages: Pages::new(operation),
            ids,
            calls: 0,
            successes: 0,
            records: 0,
            asked_unknown: false,
            is_done: false,
            missing: None,
            request_id: None,
            job_seconds: None,
            has_searched: false,
        }
    }

    fn next(&self, depth: u32) -> Option<Next> {
        if self.is_done || self.calls >= depth {
            return None;
        }
        if is_once(self.operation) {
            return (self.calls == 0).then_some(Next::Page(Probe::First));
        }
        if self.ids == 0 || self.operation.paging.is_some() {
            return self.pages.next().map(Next::Page);
        }
        let may_be_unknown = self.ids == 1 && self.operation.method == Method::Get;
        match self.records {
            1 if may_be_unknown && !self.asked_unknown && self.successes > 0 => {
                Some(Next::UnknownId)
            }
            records if records < MOST_IDS => Some(Next::Record(records)),
            _ => None,
        }
    }

    /// `end` says why the calls ended before this operation had any.
    fn report(&mut self, api: &Api, end: &str) -> OperationReport {
        self.pages.finish(&mut self.found);
        self.found.finish(&self.documented);
        let mut differences = self.found.differences();
        // A cursor under another name is told as that.
        let listing = match self.operation.task {
            Some(Task::Result { start, .. }) => api.operation(start),
            _ => Some(self.operation),
        };
        let paging = listing.and_then(|listing| listing.paging);
        if let Some(next) = paging.and_then(|paging| paging.next) {
            let at = next.trim_start_matches('/').replace('/', ".");
            for difference in &mut differences {
                if difference.kind == Kind::RenamedField && difference.at == at {
                    difference.kind = Kind::Cursor;
                }
            }
        }
        // The path is known by its other pages.
        if self.successes > 0 && self.pages.is_paged() {
            differences.retain(|difference| difference.kind != Kind::Path);
        }
        let mut agrees = Vec::new();
        if self.successes > 0 {
            agrees.extend([Fact::Path, Fact::Method, Fact::Request, Fact::Status]);
            if self.found.bears_out(&self.documented) {
                agrees.push(Fact::Response);
            }
            if self.pages.is_proved() {
                agrees.push(Fact::Paging);
            }
            if self.job_seconds.is_some() {
                agrees.push(Fact::Task);
            }
        }
        agrees.retain(|fact| {
            let mut contradicted = differences.iter().filter_map(|it| it.kind.contradicts());
            !contradicted.any(|other| other == *fact)
        });
        agrees.sort_unstable();
        let why = match (&self.missing, self.calls) {
            (Some(missing), 0) => Some(missing.clone()),
            (None, 0) => Some(end.to_owned()),
            _ => None,
        };
        OperationReport {
            operation: self.operation.id,
            operation_id: self.operation.operation_id,
            calls: self.calls,
            successes: self.successes,
            is_proved: self.successes > 0
                && (self.documented.is_empty() || agrees.contains(&Fact::Response))
                && (!matches!(self.operation.task, Some(Task::Start { .. }))
                    || self.job_seconds.is_some()),
            is_search: self.has_searched,
            agrees,
            differences,
            unseen: match self.successes {
                0 => Vec::new(),
                _ => self.found.unseen(&self.documented),
            },
            fields: self.documented.len(),
            request_id_header: self.request_id,
            job_seconds: self.job_seconds,
            why,
        }
    }
}

impl Run<'_> {
    fn is_over(&self) -> bool {
        self.over.is_some() || self.sent >= self.budget.max_calls
    }

    /// Makes the next call of an operation, if there is one. Whether something was sent.
    async fn step(&mut self, checked: &mut [Checked], index: usize, round: u32) -> bool {
        if self.is_over() {
            return false;
        }
        let it = &mut checked[index];
        let Some(next) = it.next(self.budget.depth) else {
            return false;
        };
        let (page, nth) = match next {
            Next::Page(probe) => (it.pages.page(probe), 0),
            Next::Record(nth) => (Page::default(), nth),
            Next::UnknownId => (Page::default(), 0),
        };
        let choice = match next {
            Next::UnknownId => Choice::UnknownId,
            _ if round == 0 => Choice::Given,
            _ => Choice::Any,
        };
        let ask = build(
            it.operation,
            it.document,
            &self.pool,
            &page,
            nth as usize,
            choice,
        );
        let ask = match ask {
            Ok(ask) => ask,
            Err(missing) => {
                match it.calls {
                    0 => it.missing = Some(missing),
                    _ => it.is_done = true,
                }
                return false;
            }
        };
        it.missing = None;
        let aim = match next {
            Next::UnknownId => Aim::UnknownId,
            _ if ask.is_search => Aim::Search,
            Next::Page(Probe::First | Probe::Again) if it.ids == 0 => Aim::Documented,
            Next::Page(Probe::First | Probe::Again) | Next::Record(_) => Aim::WithIds,
            Next::Page(_) => Aim::Page,
        };
        let Sent {
            was_sent,
            is_rejection,
            body,
        } = self.send(it, ask.request, &ask.asked, aim).await;
        it.has_searched |= ask.is_search && body.is_some();
        match next {
            Next::Record(_) => it.records += 1,
            Next::UnknownId => it.asked_unknown = true,
            Next::Page(probe) => match &body {
                Some(body) => it.pages.take(probe, body, &mut it.found),
                None => it.pages.failed(probe, is_rejection, &mut it.found),
            },
        }
        if let Some(body) = &body {
            self.relate(checked, index, body);
            self.job(&mut checked[index], body).await;
        }
        was_sent
    }

    /// Sends a request, and holds the response against its documentation.
    async fn send(
        &mut self,
        it: &mut Checked,
        request: RawRequest,
        asked: &Named,
        aim: Aim,
    ) -> Sent {
        let outcome = self.connection.call(it.operation.id, request).await;
        let reply = Reply::new(outcome);
        self.over = self.over.or(reply.ends_check());
        if reply.attempts() == 0 {
            return Sent::default();
        }
        self.sent += reply.attempts();
        it.calls += reply.attempts();
        self.is_sandbox |= reply.is_of_sandbox();
        self.missing = match reply.is_missing() {
            true => self.missing + 1,
            false => 0,
        };
        if self.missing == MOST_MISSING {
            self.over = Some("two calls in a row had no response");
        }
        let is_first = self.sent == reply.attempts();
        if is_first && reply.is_unauthorized() {
            self.over = Some("the vendor does not accept the credential (401)");
        }
        it.request_id = it.request_id.or(reply.request_id());
        let (operation, document) = (it.operation, it.document);
        let body = match aim {
            // What comes for an id that nothing has tells of errors alone.
            Aim::UnknownId if reply.is_success() => None,
            _ => judge(
                &reply,
                operation,
                document,
                &self.schemas,
                aim,
                &mut it.found,
            ),
        };
        if reply.is_success() && aim != Aim::UnknownId {
            it.successes += 1;
        }
        if let Some(body) = &body {
            self.pool.harvest(operation, body, asked);
        }
        Sent {
            was_sent: true,
            is_rejection: reply.is_rejection(),
            body,
        }
    }

    /// Gives lists the number of rows that another operation tells.
    fn relate(&self, checked: &mut [Checked], index: usize, body: &Value) {
        let operation = checked[index].operation;
        let Some(total) = pages::total_in(body) else {
            return;
        };
        for other in checked {
            let totals = other.pages.totals_operation();
            if totals.is_some_and(|id| id == operation.id || id == operation.operation_id) {
                other.pages.total(total);
            }
        }
    }

    /// Waits for the job that a response started, if it did.
    async fn job(&mut self, it: &mut Checked, body: &Value) {
        let Some(Task::Start { hash, result, .. }) = it.operation.task else {
            return;
        };
        let id = hash.iter().find_map(|at| match body.pointer(at)? {
            Value::String(id) if !id.is_empty() => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        });
        let Some(id) = id else {
            let at = hash.first().map_or("", |at| at.trim_start_matches('/'));
            it.found.note(
                Kind::JobId,
                &at.replace('/', "."),
                Some("an id"),
                Some("nothing"),
            );
            return;
        };
        let api = self.connection.api();
        let Some(operation) = api.operation(result) else {
            return;
        };
        let Some(Task::Result {
            hash: parameter,
            status,
            running,
            finished,
            failed,
            poll_seconds,
            ..
        }) = operation.task
        else {
            return;
        };
        let Some(own) = self.document.operations.get(operation.operation_id) else {
            return;
        };
        let mut of_result = self
            .results
            .remove(operation.id)
            .unwrap_or_else(|| Checked::new(operation, own, self.document, 1));
        let began = Instant::now();
        let documented = poll_seconds.map_or(POLL_SECONDS, |(first, _)| first.into());
        let wait = self.budget.poll_every;
        let wait = wait.unwrap_or(std::time::Duration::from_secs(documented));
        let at = status.trim_start_matches('/').replace('/', ".");
        let is_path = operation.path.contains(&format!("{{{parameter}}}"));
        let mut is_finished = false;
        for poll in 0..MOST_POLLS {
            if self.is_over() {
                break;
            }
            if poll > 0 {
                tokio::time::sleep(wait).await;
            }
            let request = match is_path {
                true => RawRequest::new().path(parameter, &id),
                false => RawRequest::new().query(parameter, &id),
            };
            let asked = Named::new();
            let sent = self
                .send(&mut of_result, request, &asked, Aim::WithIds)
                .await;
            let Some(body) = sent.body else { break };
            let state = body.pointer(status).and_then(Value::as_str);
            match state {
                Some(state) if finished.contains(&state) => {
                    is_finished = true;
                    let seconds = began.elapsed().as_secs();
                    (it.job_seconds, of_result.job_seconds) = (Some(seconds), Some(seconds));
                    pages::of_job(it.operation, &body, &mut it.found);
                    break;
                }
                Some(state) if running.contains(&state) => {}
                Some(state) if failed.contains(&state) => break,
                _ => {
                    of_result
                        .found
                        .note(Kind::JobState, &at, Some("a documented state"), None);
                    break;
                }
            }
            if poll + 1 == MOST_POLLS {
                it.found.note(Kind::JobUnfinished, "", None, None);
            }
        }
        if is_finished {
            of_result.is_done = true;
        }
        self.results.insert(operation.id, of_result);
    }
}

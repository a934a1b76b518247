//! What a call tells of itself: one span, and with the feature `metrics` counts and durations.
//!
//! Attributes are those of OpenTelemetry's conventions for HTTP clients. There are no bodies, no
//! query values, no ids and no secrets among them.

use std::time::Duration;

use tokio::time::Instant;
use tracing::Span;
use tracing::field::Empty;

use crate::client::{Context, Mismatch, Report, Response};
use crate::guard::Base;
use crate::quota::StoreError;

pub(crate) fn span(context: &Context, base: &Base) -> Span {
    tracing::info_span!(
        target: "crm",
        "crm.call",
        otel.name = %format_args!("{} {}", context.method, context.path),
        otel.kind = "client",
        http.request.method = context.method.as_str(),
        url.template = &*context.path,
        server.address = base.host(),
        server.port = base.port(),
        crm.vendor = context.api.vendor,
        crm.generation = context.api.generation,
        crm.operation = context.operation_id(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
        crm.waited_ms = Empty,
        crm.request_id = Empty,
    )
}

/// Records how a call ended.
pub(crate) fn finish(
    span: &Span,
    context: &Context,
    result: &Result<Response, Box<Report>>,
    waited: Duration,
    began: Instant,
) {
    let (status, id, attempts) = match result {
        Ok(response) => (
            Some(response.parts.status),
            &response.parts.request_id,
            response.parts.attempts,
        ),
        Err(report) => (report.status, &report.request_id, report.attempts),
    };
    let error = match result {
        Ok(response) if response.parts.status.is_success() => None,
        Ok(response) => Some(response.parts.status.as_str().to_owned()),
        Err(report) => report.kind.map(|kind| kind.as_str().to_owned()),
    };
    if !span.is_disabled() {
        if let Some(status) = status {
            span.record("http.response.status_code", status.as_u16());
        }
        if attempts > 1 {
            span.record("http.request.resend_count", attempts - 1);
        }
        if let Some(error) = &error {
            span.record("error.type", error.as_str());
        }
        if let Some(id) = id {
            span.record("crm.request_id", id.as_str());
        }
        span.record(
            "crm.waited_ms",
            u64::try_from(waited.as_millis()).unwrap_or(u64::MAX),
        );
    }
    metrics(context, error, attempts, waited, began);
}

/// Records a call that was dropped before it ended.
pub(crate) fn cancelled(span: &Span, context: &Context, began: Instant) {
    span.record("error.type", "cancelled");
    metrics(
        context,
        Some("cancelled".to_owned()),
        0,
        Duration::ZERO,
        began,
    );
}

/// Says that a request will be repeated.
pub(crate) fn repeat(reason: &str, wait: Duration, attempts: u32) {
    tracing::debug!(
        target: "crm",
        reason,
        wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
        attempts,
        "the request will be repeated"
    );
}

/// Says that the token could not be shared with other processes.
pub(crate) fn store_lost(vendor: &'static str, error: &StoreError) {
    tracing::warn!(
        target: "crm",
        { crm.vendor = vendor, error.type = "store_lost" },
        "the access token can't be shared with other processes: {error}"
    );
    #[cfg(feature = "metrics")]
    ::metrics::counter!("crm_client_token_store_lost_total", "vendor" => vendor).increment(1);
}

/// Says that a response can't be decoded, which shows after the span of the call has ended.
pub(crate) fn undecodable(context: Option<&Context>, json_path: Option<&str>) {
    let vendor = context.map_or("", |context| context.api.vendor);
    let operation = context.map_or("", Context::operation_id);
    tracing::warn!(
        target: "crm",
        { crm.vendor = vendor, crm.operation = operation, error.type = "decode", json_path },
        "the response is not as documented"
    );
    #[cfg(feature = "metrics")]
    ::metrics::counter!(
        "crm_client_undecodable_total",
        "vendor" => vendor, "operation" => operation
    )
    .increment(1);
}

/// Says where a response differs from its documentation, by names and types alone.
pub(crate) fn mismatches(context: Option<&Context>, mismatches: &[Mismatch], total: usize) {
    if total == 0 {
        return;
    }
    let vendor = context.map_or("", |context| context.api.vendor);
    let operation = context.map_or("", Context::operation_id);
    for mismatch in mismatches {
        tracing::debug!(
            target: "crm",
            { crm.vendor = vendor, crm.operation = operation },
            "response differs from its documentation at {mismatch}"
        );
    }
    tracing::info!(
        target: "crm",
        { crm.vendor = vendor, crm.operation = operation, crm.mismatches = total },
        "response has values of another type than documented"
    );
}

#[cfg(feature = "metrics")]
fn metrics(
    context: &Context,
    error: Option<String>,
    attempts: u32,
    waited: Duration,
    began: Instant,
) {
    let (vendor, operation) = (context.api.vendor, context.operation_id());
    let outcome = error.unwrap_or_else(|| "ok".to_owned());
    let labels = [("vendor", vendor), ("operation", operation)];
    ::metrics::counter!(
        "crm_client_calls_total",
        "vendor" => vendor, "operation" => operation, "outcome" => outcome
    )
    .increment(1);
    ::metrics::counter!("crm_client_resends_total", &labels)
        .increment(attempts.saturating_sub(1).into());
    ::metrics::histogram!("crm_client_call_duration_seconds", &labels)
        .record(began.elapsed().as_secs_f64());
    ::metrics::histogram!("crm_client_limiter_wait_seconds", &labels).record(waited.as_secs_f64());
}

#[cfg(not(feature = "metrics"))]
fn metrics(_: &Context, _: Option<String>, _: u32, _: Duration, _: Instant) {}

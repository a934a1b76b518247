//! HTTP: takes connections, hands requests on, injects faults.

use std::future::{pending, poll_fn};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, LOCATION, RETRY_AFTER};
use http::{HeaderName, Request, Response, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::body::Body;
use crate::check;
use crate::fault::{Fault, FaultMatch, Faults, Kind, RequestTarget, RetryAfter};
use crate::fault_effects;
use crate::log::{Log, Recorded};
use crate::pipeline::{Site, Visit};
use crate::router;
use crate::store::View;
use crate::vendor::{self, ApiResponse, Rejection};

/// The largest body of a request, in bytes.
const LARGEST_REQUEST: usize = 64 << 20;

/// The header that marks a response as none of a vendor's. What is learned from responses that have it
/// says nothing of the vendor.
const MARK: HeaderName = HeaderName::from_static("x-crm-sandbox");

/// What one listener serves.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) site: Arc<Site>,
    pub(crate) faults: Arc<Faults>,
    pub(crate) log: Arc<Log>,
}

/// Marks a response in whose place the connection is reset.
#[derive(Clone, Copy, Debug)]
struct Reset;

impl std::fmt::Display for Reset {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("reset on purpose")
    }
}

impl std::error::Error for Reset {}

/// Serves until told to stop; connections that are open then are closed.
pub(crate) async fn serve(listener: TcpListener, server: Server, mut stop: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            // Ends also when the sender is gone.
            _ = stop.changed() => break,
            accepted = listener.accept() => {
                // What fails to be accepted has left already.
                if let Ok((stream, _)) = accepted {
                    connections.spawn(connection(stream, server.clone()));
                }
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, server: Server) {
    // Responses are small, and waiting for more to send would only delay them.
    let _ = stream.set_nodelay(true);
    let is_reset = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&is_reset);
    let service = service_fn(move |request| {
        let (server, is_reset) = (server.clone(), Arc::clone(&seen));
        Box::pin(async move {
            let response = respond(server, request).await;
            if response.extensions().get::<Reset>().is_some() {
                is_reset.store(true, Ordering::Relaxed);
                return Err(Reset);
            }
            Ok(response)
        })
    });
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // An error is the client's, or was made on purpose.
    let _ = poll_fn(|context| connection.poll_without_shutdown(context)).await;
    let stream = connection.into_parts().io.into_inner();
    if is_reset.load(Ordering::Relaxed) {
        // Without lingering, closing sends a reset.
        let _ = stream.set_zero_linger();
    }
}

async fn respond(server: Server, request: Request<Incoming>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, LARGEST_REQUEST).collect().await else {
        return empty(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let body = body.to_bytes();
    let site = &server.site;
    let path = parts.uri.path();
    let query: Vec<(String, String)> =
        form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
            .into_owned()
            .collect();
    let found = router::find(site.document, parts.method.as_str(), path);
    let sequence = server.log.add(Recorded {
        sequence: 0,
        vendor: site.module.vendor,
        generation: site.module.generation,
        operation: found.as_ref().map(|(_, operation, _)| operation.id.clone()),
        method: parts.method.to_string(),
        path: path.to_owned(),
        query: query.clone(),
        body: check::logged_body(&parts.headers, &body),
        status: None,
        fault: None,
        handled: false,
    });
    let mut response = match found {
        None => http_response((site.module.unknown_path)(parts.method.as_str(), path)),
        Some((number, _, path)) => {
            let visit = Visit {
                number,
                path,
                query,
                headers: parts.headers,
                body: body.to_vec(),
            };
            visited(&server, visit, sequence).await
        }
    };
    let mark = HeaderValue::from_static(site.module.generation);
    response.headers_mut().insert(MARK, mark);
    let reset = response.extensions().get::<Reset>().is_some();
    server.log.change(sequence, |request| {
        request.status = (!reset).then_some(response.status().as_u16());
    });
    response
}

async fn visited(server: &Server, visit: Visit, sequence: u64) -> Response<Body> {
    let site = &server.site;
    let met = server.faults.meet(&RequestTarget {
        vendor: site.module.vendor,
        generation: site.module.generation,
        operation: &site.operation(&visit).id,
        has_failure_envelope: !site.document.failure_markers.is_empty(),
    });
    let FaultMatch { fault, view, seen } = met;
    if let Some(name) = fault.as_ref().map(Fault::name).or(seen) {
        server
            .log
            .change(sequence, |request| request.fault = Some(name));
    }
    let Some(fault) = fault else {
        return http_response(handled(server, visit, view, sequence).await.1);
    };
    match fault.kind {
        Kind::Status(_)
        | Kind::Html(_)
        | Kind::ExpiredToken
        | Kind::FailureEnvelope
        | Kind::ErrorUnderSuccess
        | Kind::RedirectElsewhere(_)
        | Kind::RedirectHere(_)
        | Kind::Body { .. }
        | Kind::NoCredits => {
            let site = Arc::clone(site);
            // Expiring a token waits for the database.
            blocking(move || instead(&site, &visit, &fault))
                .await
                .unwrap_or_else(broken)
        }
        Kind::Reset { handled: false } => reset(),
        Kind::Stall { handled: false } => pending().await,
        Kind::Reset { handled: true } => {
            handled(server, visit, view, sequence).await;
            reset()
        }
        Kind::Stall { handled: true } => {
            handled(server, visit, view, sequence).await;
            pending().await
        }
        Kind::Truncated => fault_effects::truncated(http_response(
            handled(server, visit, view, sequence).await.1,
        )),
        Kind::Oversized(bytes) => fault_effects::oversized(
            http_response(handled(server, visit, view, sequence).await.1),
            bytes,
        ),
        Kind::InvalidJson => fault_effects::invalid_json(http_response(
            handled(server, visit, view, sequence).await.1,
        )),
        // What the call sees is in its view, and goes wrong with no single call.
        Kind::Lagging { .. } | Kind::Pages(_) => {
            http_response(handled(server, visit, view, sequence).await.1)
        }
        Kind::Latency(wait) => {
            let (_, response) = handled(server, visit, view, sequence).await;
            tokio::time::sleep(wait).await;
            http_response(response)
        }
        Kind::Empty => {
            let (_, response) = handled(server, visit, view, sequence).await;
            match response.status {
                200..300 => http_response(ApiResponse::empty(204)),
                _ => http_response(response),
            }
        }
        Kind::UnknownEnumValue => {
            let (visit, mut response) = handled(server, visit, view, sequence).await;
            let operation = site.operation(&visit);
            fault_effects::unknown_enum_value(site.document, operation, &mut response);
            http_response(response)
        }
    }
}

/// Lets the vendor carry the request out, away from the threads that serve connections.
async fn handled(
    server: &Server,
    visit: Visit,
    view: View,
    sequence: u64,
) -> (Arc<Visit>, ApiResponse) {
    let visit = Arc::new(visit);
    let (site, task_visit) = (Arc::clone(&server.site), Arc::clone(&visit));
    let outcome = blocking(move || site.response(&task_visit, view)).await;
    let response = match outcome {
        Ok((response, handled)) => {
            server
                .log
                .change(sequence, |request| request.handled = handled);
            response
        }
        Err(reason) => ApiResponse::text(500, reason),
    };
    (visit, response)
}

/// The response in place of carrying the request out.
fn instead(site: &Site, visit: &Visit, fault: &Fault) -> Response<Body> {
    let operation = site.operation(visit);
    let mut response = match &fault.kind {
        Kind::Html(status) => html(*status),
        Kind::ExpiredToken => http_response(site.expire(visit)),
        Kind::FailureEnvelope => {
            http_response(fault_effects::failure_envelope(site.document, operation))
        }
        Kind::ErrorUnderSuccess => http_response(fault_effects::error_under_success(operation)),
        Kind::RedirectElsewhere(address) => redirect(address),
        Kind::RedirectHere(path) => redirect(path),
        Kind::Status(status) => {
            http_response(fault_effects::error_response(site, operation, *status))
        }
        Kind::NoCredits => http_response(site.reject(Rejection::NoCredits, operation)),
        Kind::Body { status, body } => {
            let mut response = http_response(ApiResponse::text(*status, body.clone()));
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
            response
        }
        _ => http_response(ApiResponse::empty(500)),
    };
    let retry_after = fault.retry_after.map(|retry_after| match retry_after {
        RetryAfter::Seconds(seconds) => seconds.to_string(),
        RetryAfter::Date(ahead) => httpdate::fmt_http_date(std::time::SystemTime::now() + ahead),
    });
    response.headers_mut().remove(RETRY_AFTER);
    if let Some(value) = retry_after.and_then(|text| HeaderValue::try_from(text).ok()) {
        response.headers_mut().insert(RETRY_AFTER, value);
    }
    response
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, String> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|_| "the sandbox is broken: a handler did not come to its end".to_owned())
}

fn broken(reason: String) -> Response<Body> {
    http_response(ApiResponse::text(500, reason))
}

fn reset() -> Response<Body> {
    let mut response = empty(StatusCode::OK);
    response.extensions_mut().insert(Reset);
    response
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::default());
    *response.status_mut() = status;
    response
}

fn redirect(location: &str) -> Response<Body> {
    let mut response = empty(StatusCode::TEMPORARY_REDIRECT);
    if let Ok(location) = HeaderValue::try_from(location) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

fn html(status: u16) -> Response<Body> {
    let page = format!(
        "<html><head><title>{status}</title></head>\n<body><center><h1>{status}</h1></center>\
         <hr><center>nginx</center></body></html>\n"
    );
    let mut response = http_response(ApiResponse::text(status, page));
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    response
}

/// A response as HTTP.
pub(crate) fn http_response(from: ApiResponse) -> Response<Body> {
    let (kind, body) = match from.body {
        vendor::Body::Empty => (None, String::new()),
        vendor::Body::Json(value) => (Some("application/json"), Value::to_string(&value)),
        vendor::Body::Text(text) => (Some("text/plain; charset=utf-8"), text),
    };
    let length = body.len();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() =
        StatusCode::from_u16(from.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if let Some(kind) = kind {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(CONTENT_LENGTH, length.into());
    }
    for (name, value) in from.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    response
}

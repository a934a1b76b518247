//! Requests on standard error, for `-v` and `CRM_LOG`: operation, status, time, retries and waits,
//! and never a value.

use std::fmt::Write as _;
use std::io::IsTerminal;
use std::time::{Duration, Instant};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

use crate::failure::Failure;
use crate::progress::{beside_bar, called};
use crate::terminal::line;

/// What clients tell is told under this name.
const TARGET: &str = "crm";

/// How much to tell: `-v` once or twice, or else what `CRM_LOG` says.
///
/// # Errors
///
/// If `CRM_LOG` has a value that there is not.
pub(crate) fn level(given: u8) -> Result<Option<Level>, Failure> {
    let variable = std::env::var("CRM_LOG").unwrap_or_default();
    match (given, variable.trim().to_lowercase().as_str()) {
        (1, _) => Ok(Some(Level::INFO)),
        (2.., _) => Ok(Some(Level::DEBUG)),
        (0, "" | "off") => Ok(None),
        (0, "warn") => Ok(Some(Level::WARN)),
        (0, "info") => Ok(Some(Level::INFO)),
        (0, "debug") => Ok(Some(Level::DEBUG)),
        (0, _) => Err(Failure::usage("CRM_LOG has a value that there is not")
            .advice("expected one of: off, warn, info (as -v), debug (as -vv)")),
    }
}

/// Begins to tell, where that is wanted, and to count calls for the person at a terminal.
pub(crate) fn begin(level: Option<Level>) {
    // Within the tests of another program there may be a subscriber.
    let _ = match level {
        Some(level) => {
            let subscriber = tracing_subscriber::registry().with(Requests { level });
            tracing::subscriber::set_global_default(subscriber.with(Calls))
        }
        None if std::io::stderr().is_terminal() => {
            let subscriber = tracing_subscriber::registry().with(Calls);
            tracing::subscriber::set_global_default(subscriber)
        }
        None => Ok(()),
    };
}

/// Counts calls, for the progress that is on the screen.
struct Calls;

impl<S: Subscriber> Layer<S> for Calls {
    fn enabled(&self, metadata: &tracing::Metadata<'_>, _: Context<'_, S>) -> bool {
        metadata.target() == TARGET
    }

    fn on_new_span(&self, _: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        called();
    }
}

struct Requests {
    level: Level,
}

/// What is known of a call.
struct Call {
    began: Instant,
    vendor: String,
    operation: String,
    method: String,
    path: String,
    host: String,
    status: Option<u64>,
    retries: u64,
    waited: Duration,
    error: Option<String>,
    request_id: Option<String>,
}

impl Call {
    fn new() -> Self {
        Self {
            began: Instant::now(),
            vendor: String::new(),
            operation: String::new(),
            method: String::new(),
            path: String::new(),
            host: String::new(),
            status: None,
            retries: 0,
            waited: Duration::ZERO,
            error: None,
            request_id: None,
        }
    }

    /// `minotaur contacts_list: POST /contacts: 200 in 34 ms`.
    fn line(&self, took: Duration, whole: bool) -> String {
        let mut line = format!("{} {}: {} ", self.vendor, self.operation, self.method);
        if whole {
            line.push_str(&self.host);
        }
        line.push_str(&self.path);
        let outcome = match (self.status, &self.error) {
            (Some(status), _) => status.to_string(),
            (None, Some(error)) => error.clone(),
            (None, None) => "no response".to_owned(),
        };
        // A `String` takes all that is written to it.
        let _ = write!(line, ": {outcome} in {} ms", took.as_millis());
        if self.retries > 0 {
            let _ = write!(line, ", retries: {}", self.retries);
        }
        if self.waited >= Duration::from_millis(1) {
            let _ = write!(line, ", waited {} ms of it", self.waited.as_millis());
        }
        if let (true, Some(id)) = (whole, &self.request_id) {
            let _ = write!(line, ", request id {id}");
        }
        line
    }
}

impl Visit for Call {
    fn record_u64(&mut self, field: &Field, value: u64) {
        match field.name() {
            "http.response.status_code" => self.status = Some(value),
            "http.request.resend_count" => self.retries = value,
            "crm.waited_ms" => self.waited = Duration::from_millis(value),
            _ => {}
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let place = match field.name() {
            "crm.vendor" => &mut self.vendor,
            "crm.operation" => &mut self.operation,
            "http.request.method" => &mut self.method,
            "url.template" => &mut self.path,
            "server.address" => &mut self.host,
            "error.type" => self.error.insert(String::new()),
            "crm.request_id" => self.request_id.insert(String::new()),
            _ => return,
        };
        value.clone_into(place);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.record_str(field, format!("{value:?}").trim_matches('"'));
    }
}

/// What an event says, with what belongs to it.
#[derive(Default)]
struct LogMessage {
    text: String,
    rest: Vec<String>,
}

impl Visit for LogMessage {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let value = format!("{value:?}");
        match field.name() {
            "message" => self.text = value,
            name => self
                .rest
                .push(format!("{name}: {}", value.trim_matches('"'))),
        }
    }
}

impl<S: Subscriber + for<'s> LookupSpan<'s>> Layer<S> for Requests {
    fn enabled(&self, metadata: &tracing::Metadata<'_>, _: Context<'_, S>) -> bool {
        metadata.target() == TARGET && *metadata.level() <= self.level
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if let Some(span) = context.span(id) {
            let mut call = Call::new();
            attributes.record(&mut call);
            span.extensions_mut().insert(call);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        if let Some(span) = context.span(id)
            && let Some(call) = span.extensions_mut().get_mut::<Call>()
        {
            values.record(call);
        }
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut message = LogMessage::default();
        event.record(&mut message);
        let rest = match message.rest.is_empty() {
            true => String::new(),
            false => format!(" ({})", message.rest.join(", ")),
        };
        tell(&format!("{}{rest}", message.text));
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        if let Some(span) = context.span(&id)
            && let Some(call) = span.extensions().get::<Call>()
        {
            tell(&call.line(call.began.elapsed(), self.level == Level::DEBUG));
        }
    }
}

fn tell(text: &str) {
    beside_bar(|| anstream::eprintln!("{}", line(text)));
}

//! Counts and durations through the `metrics` facade.

#![cfg(feature = "metrics")]

mod common;

use std::sync::{Arc, Mutex};

use common::{GOOD, key_client, response};
use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};

type Seen = Arc<Mutex<Vec<(String, f64)>>>;

struct Noting(Seen);

struct Metric(String, Seen);

impl Metric {
    fn note(&self, value: f64) {
        self.1
            .lock()
            .expect("no panic")
            .push((self.0.clone(), value));
    }
}

impl CounterFn for Metric {
    fn increment(&self, value: u64) {
        self.note(value as f64);
    }

    fn absolute(&self, _: u64) {}
}

impl HistogramFn for Metric {
    fn record(&self, value: f64) {
        self.note(value);
    }
}

impl Noting {
    fn metric(&self, key: &Key) -> Arc<Metric> {
        let labels: Vec<_> = key
            .labels()
            .map(|label| format!("{}={}", label.key(), label.value()))
            .collect();
        let name = format!("{} {}", key.name(), labels.join(" "));
        Arc::new(Metric(name, self.0.clone()))
    }
}

impl Recorder for Noting {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.metric(key))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.metric(key))
    }
}

#[test]
fn calls_are_counted() {
    let seen = Seen::default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime");
    metrics::with_local_recorder(&Noting(seen.clone()), || {
        runtime.block_on(async {
            let (client, _) = key_client(|request| match request.uri().path() {
                "/ext/contacts/7" => response(200, &[], GOOD),
                "/ext/contacts/8" => response(200, &[], "{}"),
                _ => response(503, &[], "{}"),
            });
            client.contacts_get("7").await.expect("a response");
            client.contacts_get("8").await.expect_err("an error");
            client.contacts_get("9").await.expect_err("an error");

            let (transport, _) = common::noting(|_| response(200, &[], r#"{"id":7,"nick":"jd"}"#));
            let client = common::key::Client::builder()
                .api_key(common::KEY)
                .transport(transport)
                .on_drift(|_| {})
                .build()
                .expect("a client");
            for _ in 0..2 {
                client.contacts_get("7").await.expect("a response");
            }

            let client = common::token_builder()
                .transport(crm_runtime::testing::function(
                    |request: http::Request<_>| {
                        let token = request.uri().path() == "/oauth/token";
                        async move {
                            if token {
                                return response(200, &[], r#"{"access_token":"t"}"#);
                            }
                            std::future::pending().await
                        }
                    },
                ))
                .build()
                .expect("a client");
            let second = std::time::Duration::from_secs(1);
            let dropped = tokio::time::timeout(second, client.contacts_get("7")).await;
            assert!(dropped.is_err());
        });
    });
    let seen = seen.lock().expect("no panic");
    let total = |name: &str| -> f64 {
        seen.iter()
            .filter(|(other, _)| other == name)
            .map(|(_, value)| value)
            .sum()
    };
    let labels = "vendor=probe operation=contacts_get";
    assert_eq!(
        total(&format!("crm_client_calls_total {labels} outcome=ok")),
        4.0
    );
    assert_eq!(
        total(&format!("crm_client_calls_total {labels} outcome=503")),
        1.0
    );
    assert_eq!(total(&format!("crm_client_resends_total {labels}")), 2.0);
    assert_eq!(
        total(&format!("crm_client_undecodable_total {labels}")),
        1.0
    );
    let drift = format!("crm_client_drift_total {labels} path=nick kind=unknown-field");
    assert_eq!(total(&drift), 1.0);
    let labels_of = |operation| format!("vendor=token-probe operation={operation}");
    for (operation, outcome) in [("contacts_get", "cancelled"), ("token", "ok")] {
        let labels = labels_of(operation);
        assert_eq!(
            total(&format!(
                "crm_client_calls_total {labels} outcome={outcome}"
            )),
            1.0,
            "{operation}"
        );
    }
    let durations = format!("crm_client_call_duration_seconds {labels}");
    assert_eq!(
        seen.iter().filter(|(name, _)| *name == durations).count(),
        5
    );
}

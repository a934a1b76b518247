//! How long a million contacts take. Run by hand, as the time depends on the machine.

mod http;

use std::time::Instant;

use crm_sandbox::Sandbox;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "measures; needs a release build"]
async fn a_million_contacts_are_made_and_the_last_page_is_read() {
    for vendor in ["minotaur", "skarbe", "callab", "lunarsend", "snov"] {
        let start = Instant::now();
        let sandbox = Sandbox::builder()
            .contacts(1_000_000)
            .vendors([vendor])
            .start()
            .await;
        let sandbox = sandbox.expect("the sandbox starts");
        println!("{vendor}: {:.1} s", start.elapsed().as_secs_f64());
        let endpoint = sandbox.endpoint(vendor).expect("an endpoint");
        let key = &endpoint.credential().expect("a key").id;
        let http = http::client();
        let request = match vendor {
            "minotaur" => http
                .post(format!("{}/contacts/list", endpoint.base_url))
                .header("authorization", format!("X-API-Key {key}"))
                .json(&json!({"paginate": {"page": 10_000, "limit": 100}})),
            "lunarsend" => http
                .get(format!(
                    "{}/contacts/search?query_amount=100&page=9999",
                    endpoint.base_url
                ))
                .header("x-api-key", key),
            _ => continue,
        };
        let start = Instant::now();
        let response = request
            .send()
            .await
            .expect("a response")
            .json::<Value>()
            .await
            .expect("JSON");
        println!(
            "{vendor}: last page in {:.0} ms",
            start.elapsed().as_secs_f64() * 1e3
        );
        let rows = response
            .get("data")
            .unwrap_or(&response)
            .as_array()
            .map(Vec::len);
        assert_eq!(rows, Some(100), "{response}");
    }
}

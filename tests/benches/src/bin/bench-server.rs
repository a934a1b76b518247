//! A lean server with canned contacts, in a process of its own so that what it spends is not
//! counted to a client.
//!
//! It prints its address and runs until its input ends. `GET /bench/log` tells when the calls came
//! since the last time, in microseconds, and how many were in flight at once.

use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use clap::Parser;
use crm_bench::contacts::Canned;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::json;

/// Serves canned Minotaur contacts.
#[derive(Parser)]
struct Arguments {
    /// Number of contacts.
    #[arg(long, default_value_t = 100_000)]
    contacts: u64,
    /// Time before each response, in milliseconds.
    #[arg(long, default_value_t = 0)]
    latency: u64,
}

struct Server {
    contacts: u64,
    latency: Duration,
    canned: Canned,
    began: Instant,
    log: Mutex<Log>,
}

#[derive(Default)]
struct Log {
    arrivals: Vec<u128>,
    under_way: usize,
    most_at_once: usize,
}

/// A call in flight; whoever made it may go away before the response.
struct UnderWay<'s>(&'s Server);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.log(|log| log.under_way -= 1);
    }
}

impl Server {
    fn log<T>(&self, note: impl FnOnce(&mut Log) -> T) -> T {
        note(&mut self.log.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn response(
        &self,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, hyper::Error> {
        if request.uri().path() == "/bench/log" {
            let body = self.log(|log| {
                let told = json!({"arrivals_us": log.arrivals, "most_at_once": log.most_at_once});
                log.arrivals.clear();
                log.most_at_once = 0;
                told
            });
            return Ok(respond(200, body.to_string().into_bytes()));
        }
        self.log(|log| {
            log.arrivals.push(self.began.elapsed().as_micros());
            log.under_way += 1;
            log.most_at_once = log.most_at_once.max(log.under_way);
        });
        let _under_way = UnderWay(self);
        let response = self.of_contacts(request).await;
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
        response
    }

    async fn of_contacts(
        &self,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, hyper::Error> {
        let (head, body) = request.into_parts();
        let body = body.collect().await?.to_bytes();
        let last = head.uri.path().rsplit('/').next().unwrap_or_default();
        let is_target = head.uri.path().starts_with("/api/connect/");
        Ok(match (head.method, last) {
            // What a copy goes to: Skarbe without a contact.
            (Method::GET, _) if is_target => respond(200, b"[]".to_vec()),
            (Method::POST, _) if is_target => {
                let number = self.log(|log| log.arrivals.len());
                respond(200, json!({"id": number}).to_string().into_bytes())
            }
            (Method::POST, "list") => {
                let asked: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
                let asked = |name, absent| asked["paginate"][name].as_u64().unwrap_or(absent);
                let (page, limit) = (asked("page", 1), asked("limit", 25));
                let first = (page.max(1) - 1).saturating_mul(limit).min(self.contacts);
                let end = (first + limit).min(self.contacts);
                respond(200, self.canned.page(first, end))
            }
            (Method::POST, _) => respond(
                201,
                br#"{"success":true,"message":"Contact created successfully"}"#.to_vec(),
            ),
            (Method::GET, id) => {
                let digits = id.rsplit('-').next().unwrap_or_default();
                let mut contact = Vec::with_capacity(1024);
                let index = u64::from_str_radix(digits, 16).unwrap_or(0);
                self.canned.push(index, &mut contact);
                respond(200, contact)
            }
            _ => respond(405, b"{}".to_vec()),
        })
    }
}

fn respond(status: u16, body: Vec<u8>) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body.into()));
    *response.status_mut() = hyper::StatusCode::from_u16(status).unwrap_or_default();
    response.headers_mut().insert(
        hyper::header::CONTENT_TYPE,
        hyper::header::HeaderValue::from_static("application/json; charset=utf-8"),
    );
    response
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let arguments = Arguments::parse();
    let server = Arc::new(Server {
        contacts: arguments.contacts,
        latency: Duration::from_millis(arguments.latency),
        canned: Canned::new(),
        began: Instant::now(),
        log: Mutex::default(),
    });
    // Whoever started it may be gone without a word.
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let server = server.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let server = server.clone();
                async move { server.response(request).await }
            });
            // A client that goes away is no fault.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

//! Reads the tenants from a file of JSON and serves them: `tenants tenants.json 127.0.0.1:8080`.

use std::error::Error;

use tenants::{Service, Tenant};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(address)) = (arguments.next(), arguments.next()) else {
        return Err("usage: tenants FILE ADDRESS".into());
    };
    let tenants: Vec<Tenant> = serde_json::from_slice(&std::fs::read(file)?)?;
    let router = Service::new(tenants)?.router();
    axum::serve(TcpListener::bind(address).await?, router).await?;
    Ok(())
}

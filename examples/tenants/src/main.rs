//! Reads the tenants from a file of JSON and serves them; its moves are in a database:
//! `tenants tenants.json moves.db 127.0.0.1:8080`.

use std::error::Error;

use tenants::{Database, Service, Tenant};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || {
        arguments
            .next()
            .ok_or("usage: tenants FILE DATABASE ADDRESS")
    };
    let (file, database, address) = (next()?, next()?, next()?);
    let tenants: Vec<Tenant> = serde_json::from_slice(&std::fs::read(file)?)?;
    let router = Service::new(tenants, Database::open(database)?)?.router();
    axum::serve(TcpListener::bind(address).await?, router).await?;
    Ok(())
}

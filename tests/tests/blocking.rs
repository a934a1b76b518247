//! Clients and facade in a program that is not asynchronous, over the network.

use crm_facade::blocking::{BlockOn, BlockOnStream};
use crm_facade::model::{Contact, Email};
use crm_facade::{Crm, Options, Outcome, Query};
use crm_minotaur::Plan;
use crm_minotaur::types::ContactsQuery;
use crm_sandbox::Sandbox;

#[test]
fn a_program_without_a_runtime_uses_clients_and_facade() {
    let sandbox = Sandbox::builder()
        .contacts(120)
        .vendors(["minotaur"])
        .start()
        .block_on()
        .expect("a sandbox");
    let endpoint = sandbox.endpoint("minotaur").expect("an endpoint");

    let client = crm_minotaur::Client::builder()
        .from_vars(endpoint.variables())
        .build()
        .expect("a client");
    let query = ContactsQuery::builder().build();
    let rows = client.contacts_list_stream(&query, Plan::new());
    let rows = rows.block_on_stream();
    let rows: Result<Vec<_>, _> = rows.collect();
    assert_eq!(rows.expect("contacts").len(), 120);

    let crm = Crm::builder("minotaur")
        .from_vars(endpoint.variables())
        .build()
        .expect("a handle");
    let contacts = crm.contacts().expect("contacts");
    let ada = Contact::new()
        .first_name("Ada")
        .last_name("Lovelace")
        .emails([Email::new("ada@example.com")]);
    let receipt = contacts
        .create(ada, Options::new())
        .block_on()
        .expect("a new contact");
    assert_eq!(receipt.outcome, Outcome::Created);
    let list = contacts
        .list(Query::new(), Options::new())
        .expect("a list")
        .block_on_stream();
    let rows: Vec<_> = list.map(|row| row.expect("a contact").value).collect();
    assert_eq!(rows.len(), 121);
    let is_ada = |contact: &&Contact| contact.last_name.as_deref() == Some("Lovelace");
    assert_eq!(rows.iter().filter(is_ada).count(), 1);
    sandbox.stop().block_on();
}

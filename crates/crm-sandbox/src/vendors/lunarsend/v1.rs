//! The first generation: all operations, on what is kept.
//!
//! # What is documented
//!
//! - Creating and editing return the id alone, and so does searching. Deleting returns a plain
//!   text.
//! - A change names its fields as the table or as the sample of the document does.
//!
//! # What is assumed
//!
//! - A search finds the first contact whose field is the term, or else the first that has it
//!   somewhere, without regard to letter case; with none, 404. Another field than those of a
//!   contact is rejected with 400.
//! - A new `name` is first and last name, parted at the first space. Two contacts may have the
//!   same e-mail address. An unknown id gives 404.
//! - A change sets what is sent. Of two spellings of a field that are sent together, that of the
//!   table counts.
//! - No error has a documented body: it is that of the second generation.
//! - Ids have 20 digits, as in the samples, and the first contact has the id of the samples. The
//!   contacts are made up.

use serde_json::{Map, Value, json};

use super::{reject, unknown_path};
use crate::people::{Company, Person, Stream};
use crate::store::{self, Filter, Store, Test};
use crate::vendor::{ApiResponse, Call, Credential, Rejection, Seeding, VendorModule};

/// Generation `v1`.
pub(crate) const V1: VendorModule = VendorModule {
    vendor: "lunarsend",
    generation: "v1",
    document: include_str!("../../generated/lunarsend_v1.json"),
    credentials: &[Credential::key("sandbox-lunarsend-key")],
    handlers: &[
        ("contacts_create", create),
        ("contacts_search", search),
        ("contacts_edit", edit),
        ("contacts_delete", delete),
    ],
    recorded: &[],
    reject,
    unknown_path,
    seed,
};

const CONTACTS: &str = "contacts";

const FIELDS: &[&str] = &[
    "first_name",
    "email",
    "last_name",
    "company",
    "phone",
    "job_title",
    "notes",
];

fn create(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let number = call.store.next(CONTACTS)?.unsigned_abs();
    let id = id(call.seeding.seed, number);
    let mut contact = Map::from_iter([("id".to_owned(), id.clone().into())]);
    for field in FIELDS {
        contact.insert((*field).to_owned(), call.body[*field].clone());
    }
    call.store.insert(
        CONTACTS,
        &id,
        call.body["email"].as_str(),
        None,
        &contact.into(),
    )?;
    Ok(ApiResponse::json(200, json!({"id": id})))
}

fn search(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let field = call.query_text("searchby").unwrap_or_default();
    let term = call.query_text("search").unwrap_or_default();
    if !FIELDS.contains(&field) {
        return Err(Rejection::invalid(
            "query/searchby",
            "is no field of a contact",
        ));
    }
    let path = format!("$.{field}");
    let found = if field == "email" {
        call.store.by_key(CONTACTS, term)?
    } else {
        call.store
            .find(CONTACTS, &Filter::json(&*path, Test::Same(term.to_owned())))?
    };
    let found = match found {
        None => call.store.find(
            CONTACTS,
            &Filter::json(path, Test::Contains(term.to_owned())),
        )?,
        found => found,
    };
    let contact = found.ok_or(Rejection::NotFound)?;
    Ok(ApiResponse::json(200, json!({"id": contact["id"]})))
}

fn edit(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let either = |table: &str, sample: &str| {
        let value = call.body.get(table).or_else(|| call.body.get(sample));
        value.cloned().unwrap_or_default()
    };
    let id = either("contact_id", "contactID");
    let id = id.as_str().unwrap_or_default();
    let mut contact = call.store.get(CONTACTS, id)?.ok_or(Rejection::NotFound)?;
    let changes = either("update_fields", "updateFields");
    if let Some(name) = changes["name"].as_str() {
        let (first, last) = match name.split_once(' ') {
            Some((first, last)) => (first, Value::from(last)),
            None => (name, Value::Null),
        };
        contact["first_name"] = first.into();
        contact["last_name"] = last;
    }
    for field in FIELDS {
        if let Some(value) = changes.get(*field) {
            contact[*field] = value.clone();
        }
    }
    call.store
        .replace(CONTACTS, id, contact["email"].as_str(), None, &contact)?;
    Ok(ApiResponse::json(200, json!({"id": id})))
}

fn delete(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let id = call.body["contact_id"].as_str().unwrap_or_default();
    if !call.store.remove(CONTACTS, id)? {
        return Err(Rejection::NotFound);
    }
    Ok(ApiResponse::text(200, "Document deleted successfully"))
}

/// 20 digits, as in the documented samples; the first contact has the id of the samples.
fn id(seed: u64, number: u64) -> String {
    if number == 1 {
        return "12345678901234567890".to_owned();
    }
    let head = Stream::new(seed, "lunarsend id", number).below(9_000_000_000);
    format!("{:010}{number:010}", head + 1_000_000_000)
}

fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    for number in 0..seeding.contacts {
        let person = Person::nth(seeding.seed, number);
        let stream = &mut Stream::new(seeding.seed, "lunarsend contact", number);
        let id = id(seeding.seed, number + 1);
        let phone = person.phones.first().map(|phone| {
            let digits: String = phone.number.chars().filter(char::is_ascii_digit).collect();
            format!("{}{digits}", phone.country_code)
        });
        let contact = json!({
            "id": id,
            "first_name": person.first_name,
            "email": person.email,
            "last_name": (!stream.chance(8)).then_some(person.last_name),
            "company": person.company.map(|company| Company::nth(seeding.seed, company).name),
            "phone": phone,
            "job_title": (!stream.chance(15)).then_some(person.job_title),
            "notes": stream.chance(15).then_some("Asked for a demo."),
        });
        store.insert(CONTACTS, &id, Some(&person.email), None, &contact)?;
    }
    store.add(
        CONTACTS,
        i64::try_from(seeding.contacts).unwrap_or(i64::MAX),
    )?;
    Ok(())
}

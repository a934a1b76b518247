//! The service handler: jobs that spend credits.

use serde_json::{Value, json};

use super::paging::whole;
use super::prospects::UNLOCKED_AS;
use super::records::{
    CONTACTS, CREDITS, JOBS, PROSPECTS, VERIFICATION_CREDITS, existing, new_id, required_list,
    set_sent, text,
};
use super::{companies, contacts, filters};
use crate::store::{Direction, Filter, Order, Test};
use crate::vendor::{ApiResponse, Call, Rejection};

pub(super) fn unlock(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let locked = Filter::json(format!("$.{UNLOCKED_AS}"), Test::Null);
    let filter = Filter::And(vec![filters::prospects(call)?, locked]);
    let count = match call.body.get("total_records") {
        None => u64::MAX,
        count => whole(count)
            .ok_or_else(|| Rejection::invalid("body/total_records", "must not be less than 0"))?,
    };
    let prospects = call
        .store
        .page(PROSPECTS, &filter, &order(call)?, 0, count)?;
    unlock_all(call, prospects)
}

/// An id may also be that of a contact, as in the documented sample; it is unlocked already.
pub(super) fn unlock_selected(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut prospects: Vec<Value> = Vec::new();
    for (index, id) in required_list(call, "ids")?.iter().enumerate() {
        let id = id.as_str().unwrap_or_default().to_lowercase();
        match call.store.get(PROSPECTS, &id)? {
            Some(prospect) => {
                let again = prospects
                    .iter()
                    .any(|other| other["_id"] == prospect["_id"]);
                if !again && prospect[UNLOCKED_AS].is_null() {
                    prospects.push(prospect);
                }
            }
            None if call.store.get(CONTACTS, &id)?.is_some() => {}
            None => {
                let at = format!("body/ids/{index}");
                return Err(Rejection::invalid(at, "must be the id of a prospect"));
            }
        }
    }
    unlock_all(call, prospects)
}

pub(super) fn verify(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let entries = required_list(call, "emails")?;
    spend(call, VERIFICATION_CREDITS, entries.len())?;
    for (index, entry) in entries.iter().enumerate() {
        let contact = match (text(entry, "contact_id"), text(entry, "email")) {
            (Some(id), _) => Some(existing(
                call,
                CONTACTS,
                &format!("emails/{index}/contact_id"),
                id,
            )?),
            (None, Some(email)) => call.store.by_key(CONTACTS, email)?,
            (None, None) => {
                let at = format!("body/emails/{index}/email");
                return Err(Rejection::invalid(at, "should not be empty"));
            }
        };
        let address = contact
            .as_ref()
            .and_then(|contact| text(contact, "work_email"));
        let its_own = text(entry, "email")
            .is_none_or(|email| address.is_some_and(|address| address.eq_ignore_ascii_case(email)));
        if let Some(contact) = contact.filter(|_| its_own) {
            contacts::set_verified(call, contact, sync_hubspot(call))?;
        }
    }
    start(call, entries.len())
}

fn unlock_all(call: &Call<'_>, prospects: Vec<Value>) -> Result<ApiResponse, Rejection> {
    spend(call, CREDITS, prospects.len())?;
    let count = prospects.len();
    for mut prospect in prospects {
        let contact = contacts::add(call, contact(call, &prospect)?)?;
        prospect[UNLOCKED_AS] = json!(contact);
        let id = text(&prospect, "_id").unwrap_or_default();
        call.store.replace(
            PROSPECTS,
            id,
            text(&prospect, "work_email"),
            None,
            &prospect,
        )?;
    }
    start(call, count)
}

/// A prospect as a contact of the account.
fn contact(call: &Call<'_>, prospect: &Value) -> Result<Value, Rejection> {
    let industry = text(prospect, "job_company_industry");
    let company = match text(prospect, "job_company_name") {
        Some(name) => companies::in_short(&companies::find_or_create(call, name, industry)?),
        None => Value::Null,
    };
    let mut contact = json!({
        "industry": industry,
        "company": company,
        "last_verified": prospect.get("date_verified"),
        "hubspot_synced_at": sync_hubspot(call).then(|| call.timestamp()),
    });
    set_sent(&mut contact, prospect, COPIED_FIELDS);
    Ok(contact)
}

const COPIED_FIELDS: &[&str] = &[
    "first_name",
    "last_name",
    "job_title",
    "work_email",
    "mobile_phone",
    "location_locality",
    "location_region",
    "location_country",
    "location_postal_code",
    "facebook_url",
    "linkedin_url",
    "twitter_url",
    "verification_status",
    "score",
];

/// `order_by`: field names with `ASC` or `DESC`.
fn order(call: &Call<'_>) -> Result<Order, Rejection> {
    let mut fields = Vec::new();
    for (field, direction) in call
        .body
        .get("order_by")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let at = format!("body/order_by/{field}");
        let direction = match direction.as_str().map(str::to_uppercase).as_deref() {
            Some("ASC") => Direction::Up,
            Some("DESC") => Direction::Down,
            _ => return Err(Rejection::invalid(at, "must be ASC or DESC")),
        };
        if !filters::is_prospect_field(field) {
            return Err(Rejection::invalid(
                at,
                "should not exist: no field has this name",
            ));
        }
        fields.push((format!("$.{field}"), direction));
    }
    Ok(if fields.is_empty() {
        Order::Oldest
    } else {
        Order::By(fields)
    })
}

fn sync_hubspot(call: &Call<'_>) -> bool {
    call.body
        .get("sync_hubspot")
        .and_then(Value::as_bool)
        .unwrap_or(false)
}

fn spend(call: &Call<'_>, account: &str, credits: usize) -> Result<(), Rejection> {
    let credits = i64::try_from(credits).unwrap_or(i64::MAX);
    if call.store.counter(account)? < credits {
        return Err(Rejection::NoCredits);
    }
    call.store.add(account, -credits)?;
    Ok(())
}

fn start(call: &Call<'_>, records: usize) -> Result<ApiResponse, Rejection> {
    let id = new_id(call, JOBS)?;
    let job = json!({
        "id": id,
        "status": "PENDING",
        "operation": call.operation.id,
        "records": records,
        "created_at": call.timestamp(),
    });
    call.store.insert(JOBS, &id, None, None, &job)?;
    Ok(ApiResponse::json(
        200,
        json!({"id": id, "status": "PENDING"}),
    ))
}

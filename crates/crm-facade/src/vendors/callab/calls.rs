//! Phone calls of Callab.ai: mappers and calls.

use crm_callab::v1::types;

use super::{API, Callab, parts};
use crate::adapter::{self, Reading, Reply, Writing, decimal, draft_record, filled, read_list};
use crate::loss::Reason;
use crate::model::{CallDirection, CustomValue, Money, PhoneCall, PhoneCallId, PhoneCallPatch};
use crate::resource::{Resource, Verb};
use crate::traits::PhoneCalls;
use crate::{Change, FollowUp, Listing, Mapped, Options, Prepared, Query, Result};

pub(super) const FILTERS: [&str; 7] = [
    "text",
    "campaign_id",
    "ai_agent_id",
    "status",
    "start_date",
    "end_date",
    "sort_column",
];

/// `call_duration` and `latency` are left: their units are not documented. `cost` has one.
pub(super) fn read(from: &mut Reading<types::Call>) -> PhoneCall {
    let mut call = PhoneCall::new();
    call.id = filled(&mut from.id).map(Into::into);
    call.created_at = from.created_at.take().map(Into::into);
    call.updated_at = from.updated_at.take().map(Into::into);
    call.deleted = from.deleted_at.is_some().then_some(true);
    call.contact_id = filled(&mut from.contact_id).map(Into::into);
    call.campaign_id = filled(&mut from.campaign_id).map(Into::into);
    call.agent_id = filled(&mut from.ai_agent_id).map(Into::into);
    call.workspace = from.workspace_id.take();
    call.direction = filled(&mut from.call_direction).map(CallDirection::from);
    call.from_number = from.call_from.take();
    call.to_number = from.call_to.take();
    call.status = from.call_status.take();
    call.test = from.is_test.take();
    call.started_at = from.started_at.take().map(Into::into);
    call.ended_at = from.ended_at.take().map(Into::into);
    call.disconnect_reason = filled(&mut from.disconnect_reason);
    call.recording_url = from.record_url.take();
    call.transcript = from.transcript.take();
    call.transcript_language = from.transcript_language.take();
    call.outcome = filled(&mut from.agent_task_status);
    call.outcome_feedback = filled(&mut from.agent_task_feedback);
    call.findings = adapter::custom_fields(&mut from.agent_post_call_outcomes);
    call.sentiment = filled(&mut from.analysis_sentiment);
    call.rating = decimal(&mut from.call_rating);
    call.feedback = from.call_feedback.take();
    call.cost = cost(from);
    call.variables = adapter::custom_fields(&mut from.agent_dynamic_variables);
    call.provider = from.call_provider.take();
    call.provider_call_id = from.call_sid.take();
    call.notes = from.notes.take();
    call.custom_fields = adapter::custom_fields(&mut from.metadata);
    call
}

/// The cost in its unit. Without the amount the unit stays where it was.
fn cost(from: &mut Reading<types::Call>) -> Option<Money> {
    let mut cost = Money::new(decimal(&mut from.cost)?);
    cost.currency = filled(&mut from.price_unit);
    Some(cost)
}

/// What is known of a call once it was made.
const RESULTS: [&str; 19] = [
    "status",
    "test",
    "started_at",
    "ended_at",
    "disconnect_reason",
    "recording_url",
    "transcript",
    "transcript_language",
    "outcome",
    "outcome_feedback",
    "findings",
    "sentiment",
    "rating",
    "feedback",
    "cost",
    "provider",
    "notes",
    "custom_fields",
    "owner_id",
];

pub(super) fn create(from: &mut Writing<PhoneCallPatch>) -> types::CallCreate {
    from.read_only(&RESULTS);
    let mut body = types::CallCreate::default();
    from.campaign_id.give(&mut body.campaign_id);
    from.agent_id.give(&mut body.ai_agent_id);
    from.provider_call_id.give(&mut body.call_sid);
    from.from_number.give(&mut body.call_from);
    from.to_number.give(&mut body.call_to);
    from.direction
        .give_as(&mut body.call_direction, |word| word.as_str().to_owned());
    from.workspace.give(&mut body.workspace);
    from.contact_id.give(&mut body.contact_id);
    body.agent_dynamic_variables = from.named_values("variables", |patch| &mut patch.variables);
    body
}

/// Calls that are placed are outbound; that they are tests can't be chosen.
pub(super) fn place(from: &mut Writing<PhoneCallPatch>) -> types::CallMake {
    from.read_only(&RESULTS);
    from.read_only(&["contact_id", "campaign_id", "provider_call_id", "direction"]);
    if from.direction == Change::Set(CallDirection::Outbound) {
        from.direction.take();
        from.implied("direction");
    }
    let (agent_id, caller) = (from.agent_id.take(), from.from_number.take());
    let callee = from.to_number.take();
    let mut body = types::CallMake::builder()
        .ai_agent_id(from.need("agent_id", "ai_agent_id", agent_id.map(String::from)))
        .call_from(from.need("from_number", "call_from", caller))
        .call_to(from.need("to_number", "call_to", callee))
        .build();
    from.workspace.give(&mut body.workspace);
    let variables = variables(from);
    body.dynamic_variables = (!variables.is_empty()).then_some(variables);
    body
}

/// Names without spaces, and values that are a string.
fn variables(from: &mut Writing<PhoneCallPatch>) -> Vec<types::CallVariable> {
    let (mut variables, mut implied, mut invalid) = (Vec::new(), Vec::new(), Vec::new());
    for (index, variable) in from.variables.entries().iter_mut().enumerate() {
        let path = |part: &str| format!("variables[{index}].{part}");
        let value = match variable.value.take() {
            Some(CustomValue::Text(text)) => text,
            Some(CustomValue::Integer(number)) => number.to_string(),
            Some(CustomValue::Decimal(number)) => number.to_string(),
            Some(CustomValue::Bool(value)) => value.to_string(),
            _ => String::new(),
        };
        let name = variable.name.take().unwrap_or_default();
        if name.is_empty() || name.contains(char::is_whitespace) {
            invalid.push(path("name"));
        } else if value.is_empty() {
            invalid.push(path("value"));
        }
        implied.push(path("value"));
        let variable = types::CallVariable::builder().name(name).value(value);
        variables.push(variable.build());
    }
    implied.into_iter().for_each(|path| from.implied(path));
    invalid.into_iter().for_each(|path| from.invalid(path));
    for index in 0..variables.len() {
        from.left_because(format!("variables[{index}].id"), Reason::NotWritable);
    }
    variables
}

impl PhoneCalls for Callab {
    fn list(&self, mut query: Query, options: Options) -> Result<Listing<PhoneCall>> {
        let mut params = types::CallsQueryParams::new();
        params.search = query.text.take();
        let mut one = |name| parts::one(&mut query, name);
        params.ai_agent_id = one("ai_agent_id")?;
        params.campaign_id = one("campaign_id")?;
        params.status = one("status")?;
        params.start_date = one("start_date")?;
        params.end_date = one("end_date")?;
        params.sort_column = one("sort_column")?;
        let client = self.client.with_options(options.for_client());
        let open = |plan| client.calls_query_stream(&params, plan);
        Ok(read_list(API.vendor, &options, open, read))
    }

    fn get(&self, id: PhoneCallId, options: Options) -> Reply<'_, Mapped<PhoneCall>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let mut response = client.calls_get(id.as_str()).await?.into_inner();
            let call = response.data.take();
            let call = parts::data(&response, call)?;
            Ok(adapter::read(API.vendor, call, read))
        })
    }

    fn prepare_create(&self, call: PhoneCall, options: Options) -> Result<Prepared<PhoneCallId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, call, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.calls_create(&body).await?;
                Ok(parts::called(response, |has_id| match has_id {
                    true => FollowUp::new(Resource::PhoneCall, Verb::Get, "what was put on record"),
                    false => FollowUp::new(Resource::PhoneCall, Verb::List, "the id of the call"),
                }))
            })
        }))
    }

    fn prepare_place(&self, call: PhoneCall, options: Options) -> Result<Prepared<PhoneCallId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, call, place)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.calls_make(&body).await?;
                Ok(parts::called(response, |has_id| match has_id {
                    true => FollowUp::new(Resource::PhoneCall, Verb::Get, "how the call went"),
                    false => FollowUp::new(Resource::PhoneCall, Verb::List, "the id of the call"),
                }))
            })
        }))
    }
}

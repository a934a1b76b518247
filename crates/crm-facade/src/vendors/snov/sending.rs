//! What a campaign is made of: its settings and steps.

use crm_snov::reference::types;

use super::{contents, take_id, take_word};
use crate::Change;
use crate::adapter::{Writing, each, filled};
use crate::loss::Reason;
use crate::model::{
    CampaignDeals, CampaignPatch, CampaignStep, SendingSettings, StepVariant, Time,
};

pub(super) fn settings(from: &mut types::CampaignSendingSettingsRead) -> SendingSettings {
    SendingSettings {
        priority: from.sending_priority.take().map(Into::into),
        daily_limit: from.daily_sending_all.take(),
        daily_new_limit: from.daily_sending_new_recipients.take(),
        skip_unverifiable: from.skip_unverifiable.take(),
        skip_unverified: from.skip_unverified.take(),
        stop_on_reply: from.skip_who_replied.take(),
        stop_on_company_reply: from.skip_company_domain_who_replied.take(),
        skip_missing_variables: from.skip_recipients_without_variables_data.take(),
        first_address_only: from.skip_other_recipients_email_addresses.take(),
        skip_in_own_campaigns: from.skip_recipients_added_to_my_another_campaign.take(),
        skip_in_team_campaigns: from.skip_recipients_added_to_team_another_campaign.take(),
        one_click_unsubscribe: from.one_click_unsubscribe.take(),
        delay_kind: from.delay_type.take().map(Into::into),
        min_delay_seconds: from.delay_from.take(),
        max_delay_seconds: from.delay_to.take(),
    }
}

pub(super) fn deals(from: &mut types::CampaignDealsRead) -> CampaignDeals {
    let triggers = from.event.take().unwrap_or_default();
    CampaignDeals {
        triggers: triggers.into_iter().map(Into::into).collect(),
        pipeline_id: from.pipeline_id.take().map(Into::into),
        stage_id: from.stage_id.take().map(Into::into),
        value: from.potential_value.take(),
        currency: from.currency.take(),
    }
}

pub(super) fn step(from: &mut types::CampaignStepRead) -> CampaignStep {
    let values = match from.value.take() {
        Some(types::StepValue::Integer(value)) => vec![value],
        Some(types::StepValue::Array(values)) => values,
        other => {
            from.value = other;
            Vec::new()
        }
    };
    CampaignStep {
        id: filled(&mut from.ref_).map(Into::into),
        kind: from.type_.take().map(Into::into),
        next: filled(&mut from.next).map(Into::into),
        yes: filled(&mut from.yes).map(Into::into),
        no: filled(&mut from.no).map(Into::into),
        wait: from.waiting_val.take(),
        wait_unit: from.waiting_type.take().map(Into::into),
        action: from.action.take(),
        values,
        goal_name: from.goal_name.take(),
        variants: from.content_slots.take(),
        subject: from.subject.take(),
        body: from.body.take(),
        contents: each(&mut from.content, |own| StepVariant {
            id: own.id.take().map(Into::into),
            plain_text: own.plain_text.take(),
            state: own.usage.take().map(contents::state),
        }),
    }
}

fn read_only(from: &mut Writing<CampaignPatch>) {
    from.read_only(&["state", "started_at", "step_count"]);
}

/// Settings of both requests, which have types of their own.
macro_rules! settings {
    ($from:ident, $ty:ident) => {{
        match &mut $from.sending {
            Change::Set(own) => {
                let mut body = types::$ty::default();
                body.daily_sending_all = own.daily_limit.take().map(|most| Some(most).into());
                body.daily_sending_new_recipients =
                    own.daily_new_limit.take().map(|most| Some(most).into());
                body.skip_unverifiable = own.skip_unverifiable.take();
                body.skip_unverified = own.skip_unverified.take();
                body.skip_who_replied = own.stop_on_reply.take();
                body.skip_company_domain_who_replied = own.stop_on_company_reply.take();
                body.skip_recipients_without_variables_data = own.skip_missing_variables.take();
                body.skip_other_recipients_email_addresses = own.first_address_only.take();
                body.skip_recipients_added_to_my_another_campaign =
                    own.skip_in_own_campaigns.take();
                body.skip_recipients_added_to_team_another_campaign =
                    own.skip_in_team_campaigns.take();
                body.one_click_unsubscribe = own.one_click_unsubscribe.take();
                body.delay_type = own.delay_kind.take().map(|kind| kind.to_string());
                body.delay_from = own.min_delay_seconds.take();
                body.delay_to = own.max_delay_seconds.take();
                let priority = own.priority.take();
                match priority.map(|word| word.as_str().parse()) {
                    Some(Ok(word)) => body.sending_priority = Some(word),
                    Some(Err(_)) => $from.invalid("sending.priority"),
                    None => {}
                }
                (body != types::$ty::default()).then_some(body)
            }
            _ => None,
        }
    }};
}

/// Steps of both requests, which have types of their own.
macro_rules! steps {
    ($from:ident, $ty:ident, |$own:ident, $step:ident| { $($more:tt)* }) => {{
        let (mut steps, mut invalid, mut unsent) = (Vec::new(), Vec::new(), Vec::new());
        for (index, $step) in $from.steps.entries().iter_mut().enumerate() {
            let path = |field: &str| format!("steps[{index}].{field}");
            let kind = $step.kind.take();
            let kind: Option<types::StepType> = kind.and_then(|kind| kind.as_str().parse().ok());
            let id = $step.id.take();
            for (field, is_there) in [("kind", kind.is_some()), ("id", id.is_some())] {
                if !is_there {
                    invalid.push(path(field));
                }
            }
            let (Some(kind), Some(id)) = (kind, id) else {
                continue;
            };
            let mut $own = types::$ty::builder().ref_(id).type_(kind).build();
            let next = $step.next.take();
            $own.next = next.map(|next| Some(String::from(next)).into());
            $own.yes = $step.yes.take().map(Into::into);
            $own.no = $step.no.take().map(Into::into);
            $own.waiting_val = $step.wait.take();
            match $step.wait_unit.take().map(|unit| unit.as_str().parse()) {
                Some(Ok(unit)) => $own.waiting_type = Some(unit),
                Some(Err(_)) => invalid.push(path("wait_unit")),
                None => {}
            }
            $own.action = $step.action.take();
            $own.goal_name = $step.goal_name.take();
            $own.content_slots = $step.variants.take();
            $own.subject = $step.subject.take().map(|text| Some(text).into());
            $own.body = $step.body.take();
            let values = std::mem::take(&mut $step.values);
            $own.value = match (values.as_slice(), $own.action.as_deref()) {
                ([], _) => None,
                // A number of skills, and no list of them.
                ([value], Some("endorse_skills")) => Some((*value).into()),
                _ => Some(values.into()),
            };
            $($more)*
            if !$step.contents.is_empty() {
                unsent.push(path("contents"));
            }
            steps.push($own);
        }
        for path in invalid {
            $from.invalid(path);
        }
        for path in unsent {
            $from.left_because(path, Reason::NotWritable);
        }
        steps
    }};
}

fn take_ids<P, T: AsRef<str>>(
    from: &mut Writing<P>,
    field: &str,
    of: impl FnOnce(&mut P) -> &mut Change<Vec<T>>,
) -> Option<Vec<i64>> {
    let change = of(from);
    let Change::Set(ids) = change else {
        return None;
    };
    let own: std::result::Result<Vec<_>, _> = ids.iter().map(|id| id.as_ref().parse()).collect();
    *change = Change::Leave;
    if own.is_err() {
        from.invalid(field);
    }
    own.ok()
}

/// A time as the vendor has it: without a zone, and with a space before the hour.
fn take_time(
    from: &mut Writing<CampaignPatch>,
    field: &str,
    of: impl FnOnce(&mut CampaignPatch) -> &mut Change<Time>,
) -> Option<types::ClearableString> {
    let change = of(from);
    let Change::Set(time) = change else {
        return None;
    };
    let text = time.0.as_str().map(str::to_owned);
    *change = Change::Leave;
    let Some(text) = text else {
        from.invalid(field);
        return None;
    };
    let Some((day, hour)) = text.split_once('T') else {
        return Some(Some(text).into());
    };
    from.implied(field);
    let end = hour.find(['Z', '+', '-', '.']).unwrap_or(hour.len());
    if end < hour.len() {
        from.lose(format!("{field}.zone"), Reason::Truncated);
    }
    Some(Some(format!("{day} {}", &hour[..end])).into())
}

fn tracking(from: &mut Writing<CampaignPatch>) -> Option<types::CampaignTracking> {
    let mut tracking = types::CampaignTracking::default();
    from.track_opens.give(&mut tracking.open);
    from.track_clicks.give(&mut tracking.link_click);
    (tracking != types::CampaignTracking::default()).then_some(tracking)
}

pub(super) fn create(from: &mut Writing<CampaignPatch>) -> types::CampaignCreate {
    read_only(from);
    let title = from.name.take();
    let priority = take_word(from, "priority", |patch| &mut patch.priority);
    let priority = priority.map_or(Change::Leave, Change::Set);
    let (ends, archive) = (
        from.ends_after_last_step.take(),
        from.archive_after_months.take(),
    );
    let mut body = types::CampaignCreate::builder()
        .title(from.need("name", "title", title))
        .priority(from.need_or("priority", "priority", priority, || {
            types::CampaignPriority::Medium
        }))
        .recipients(recipients(from))
        .complete_campaign_after_last_step(from.need(
            "ends_after_last_step",
            "complete_campaign_after_last_step",
            ends,
        ))
        .archive_in_months(from.need("archive_after_months", "archive_in_months", archive))
        .sequence(sequence(from))
        .build();
    body.email_accounts = take_ids(from, "email_account_ids", |patch| {
        &mut patch.email_account_ids
    });
    body.linkedin_accounts = take_ids(from, "linkedin_account_ids", |patch| {
        &mut patch.linkedin_account_ids
    });
    body.tracking = tracking(from);
    body.sending_settings = settings!(from, CampaignSendingSettings);
    from.match_providers.give(&mut body.provider_matching);
    body.schedule_id = take_id(from, "schedule_id", |patch| &mut patch.schedule_id);
    body.start_campaign_at = take_time(from, "starts_at", |patch| &mut patch.starts_at);
    body.complete_campaign_at = take_time(from, "ends_at", |patch| &mut patch.ends_at);
    from.time_zone.give(&mut body.timezone);
    body.deals = deals_to_make(from).map(|deals| Some(deals).into());
    body
}

fn recipients(from: &mut Writing<CampaignPatch>) -> types::CampaignRecipients {
    if !from.list_id.is_set()
        && let Some(own) = from.extension("recipients")
    {
        return own;
    }
    let list = take_id(from, "list_id", |patch| &mut patch.list_id);
    let list = list.map_or(Change::Leave, Change::Set);
    let mut own = types::CampaignRecipients::builder()
        .list_id(from.need("list_id", "list_id", list))
        .build();
    own.black_list_id = take_id(from, "suppression_list_id", |patch| {
        &mut patch.suppression_list_id
    });
    own
}

fn sequence(from: &mut Writing<CampaignPatch>) -> types::CampaignSequence {
    if !from.steps.is_set()
        && let Some(own) = from.extension("sequence")
    {
        return own;
    }
    let steps = steps!(from, CampaignStep, |own, step| {});
    let given = match steps.is_empty() {
        true => Change::Leave,
        false => Change::Set(steps),
    };
    let steps: Vec<types::CampaignStep> = from.need("steps", "steps", given);
    let entry = steps
        .first()
        .map(|step: &types::CampaignStep| step.ref_.clone());
    types::CampaignSequence::builder()
        .entry(entry.unwrap_or_default())
        .steps(steps)
        .build()
}

/// Deals to make, of which the vendor needs the place and what makes them.
fn deals_to_make(from: &mut Writing<CampaignPatch>) -> Option<types::CampaignDeals> {
    let Change::Set(own) = &mut from.deals else {
        return None;
    };
    let triggers = std::mem::take(&mut own.triggers);
    let (pipeline, stage) = (own.pipeline_id.take(), own.stage_id.take());
    let (value, currency) = (own.value.take(), own.currency.take());
    let mut events = Vec::new();
    for trigger in &triggers {
        match trigger.as_str().parse() {
            Ok(event) => events.push(event),
            Err(_) => from.invalid("deals.triggers"),
        }
    }
    let mut id = |field: &str, id: Option<String>| match id.map(|id| id.parse::<i64>()) {
        Some(Ok(id)) => Change::Set(id),
        Some(Err(_)) => {
            from.invalid(field);
            Change::Set(0)
        }
        None => Change::Leave,
    };
    let pipeline = id("deals.pipeline_id", pipeline.map(Into::into));
    let stage = id("deals.stage_id", stage.map(Into::into));
    let mut body = types::CampaignDeals::builder()
        .event(events)
        .pipeline_id(from.need("deals.pipeline_id", "pipeline_id", pipeline))
        .stage_id(from.need("deals.stage_id", "stage_id", stage))
        .build();
    body.potential_value = value;
    body.currency = currency;
    Some(body)
}

pub(super) fn update(from: &mut Writing<CampaignPatch>) -> types::CampaignUpdate {
    read_only(from);
    let mut body = types::CampaignUpdate::default();
    from.name.give(&mut body.title);
    body.priority = take_word(from, "priority", |patch| &mut patch.priority);
    let mut recipients = types::CampaignRecipientsUpdate::default();
    recipients.list_id = take_id(from, "list_id", |patch| &mut patch.list_id);
    let list = take_id(from, "suppression_list_id", |patch| {
        &mut patch.suppression_list_id
    });
    recipients.black_list_id = list.map(|list| Some(list).into());
    if from.suppression_list_id == Change::Clear {
        from.suppression_list_id = Change::Leave;
        recipients.black_list_id = Some(None.into());
    }
    if recipients != types::CampaignRecipientsUpdate::default() {
        body.recipients = Some(recipients);
    }
    from.ends_after_last_step
        .give(&mut body.complete_campaign_after_last_step);
    from.archive_after_months.give(&mut body.archive_in_months);
    body.email_accounts = take_ids(from, "email_account_ids", |patch| {
        &mut patch.email_account_ids
    });
    body.linkedin_accounts = take_ids(from, "linkedin_account_ids", |patch| {
        &mut patch.linkedin_account_ids
    });
    body.tracking = tracking(from);
    body.sending_settings = settings!(from, CampaignSendingSettingsUpdate);
    from.match_providers.give(&mut body.provider_matching);
    let schedule = take_id(from, "schedule_id", |patch| &mut patch.schedule_id);
    body.schedule_id = schedule.map(|id| Some(id).into());
    if from.schedule_id == Change::Clear {
        from.schedule_id = Change::Leave;
        body.schedule_id = Some(None.into());
    }
    body.start_campaign_at = take_time(from, "starts_at", |patch| &mut patch.starts_at);
    body.complete_campaign_at = take_time(from, "ends_at", |patch| &mut patch.ends_at);
    from.time_zone.give_or_clear(&mut body.timezone);
    body.deals = changed_deals(from);
    if from.steps.is_set() {
        let steps = steps!(from, CampaignStepUpdate, |own, step| {
            let contents = std::mem::take(&mut step.contents);
            own.content = (!contents.is_empty()).then(|| {
                let variants = contents.into_iter();
                variants.map(variant).collect()
            });
        });
        let entry = steps
            .first()
            .map(|step: &types::CampaignStepUpdate| step.ref_.clone());
        let sequence = types::CampaignSequenceUpdate::builder();
        let sequence = sequence.entry(entry.unwrap_or_default());
        body.sequence = Some(sequence.steps(steps).build());
    }
    body
}

/// A variant, as it was read.
fn variant(own: StepVariant) -> types::StepContentRef {
    let mut variant = types::StepContentRef::default();
    variant.id = own.id.and_then(|id| id.as_str().parse().ok());
    variant.plain_text = own.plain_text;
    variant.usage = own.state.map(|state| {
        let known = contents::usage(&state).map(|usage| usage.to_string());
        known.unwrap_or_else(|| state.to_string())
    });
    variant
}

fn changed_deals(from: &mut Writing<CampaignPatch>) -> Option<types::ClearableCampaignDealsUpdate> {
    if from.deals == Change::Clear {
        from.deals = Change::Leave;
        return Some(None.into());
    }
    let Change::Set(own) = &mut from.deals else {
        return None;
    };
    let mut body = types::CampaignDealsUpdate::default();
    let triggers = std::mem::take(&mut own.triggers);
    let (pipeline, stage) = (own.pipeline_id.take(), own.stage_id.take());
    body.potential_value = own.value.take();
    body.currency = own.currency.take();
    let events: std::result::Result<Vec<_>, _> = triggers
        .iter()
        .map(|trigger| trigger.as_str().parse())
        .collect();
    match events {
        Ok(events) => body.event = (!events.is_empty()).then_some(events),
        Err(_) => from.invalid("deals.triggers"),
    }
    for (field, id, place) in [
        (
            "deals.pipeline_id",
            pipeline.map(String::from),
            &mut body.pipeline_id,
        ),
        (
            "deals.stage_id",
            stage.map(String::from),
            &mut body.stage_id,
        ),
    ] {
        match id.map(|id| id.parse()) {
            Some(Ok(id)) => *place = Some(id),
            Some(Err(_)) => from.invalid(field),
            None => {}
        }
    }
    Some(Some(body).into())
}

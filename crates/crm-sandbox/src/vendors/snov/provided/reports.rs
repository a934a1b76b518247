//! Reports as `provided` writes them.

use serde_json::{Value, json};

use super::super::outreach::Recipient;
use super::super::replies::{HandlerResult, moment, rows};
use super::super::reports::{count, is_clicked, is_opened, is_replied, is_sent};
use super::super::scenario::Mail;
use super::prospects;
use super::recipients::of_query;
use crate::vendor::{ApiResponse, Call};

/// Percent, to one place after the point.
fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    (part as f64 * 1000.0 / whole as f64).round() / 10.0
}

/// `getCampaignAnalytics`. People are counted, not mails, and rates are of those who were reached.
pub(super) fn analytics(call: &Call<'_>) -> HandlerResult {
    let recipients = of_query(call)?.recipients;
    let sent = count(&recipients, is_sent);
    let bounced = count(&recipients, |recipient| recipient.scenario.bounced);
    let delivered = sent - bounced;
    let (opened, clicked, replied) = (
        count(&recipients, is_opened),
        count(&recipients, is_clicked),
        count(&recipients, is_replied),
    );
    Ok(ApiResponse::json(
        200,
        json!({
            "total_recipients": recipients.len(),
            "sent": sent,
            "delivered": delivered,
            "opened": opened,
            "clicked": clicked,
            "replied": replied,
            "bounced": bounced,
            "unsubscribed": count(&recipients, Recipient::has_unsubscribed),
            "open_rate": percent(opened, delivered),
            "click_rate": percent(clicked, delivered),
            "reply_rate": percent(replied, delivered),
        }),
    ))
}

/// `getCampaignProgress`.
pub(super) fn progress(call: &Call<'_>) -> HandlerResult {
    let recipients = of_query(call)?.recipients;
    let sent = count(&recipients, is_sent);
    Ok(ApiResponse::json(
        200,
        json!({
            "total": recipients.len(),
            "sent": sent,
            "pending": recipients.len() - sent,
            "finished": count(&recipients, Recipient::is_done),
        }),
    ))
}

/// `getCampaignRecipientsActivity`.
pub(super) fn activity(call: &Call<'_>) -> HandlerResult {
    let recipients = of_query(call)?.recipients;
    let rows_of = recipients.iter().map(|recipient| {
        let mut row = person(recipient);
        row["status"] = Value::from(recipient.status());
        row["opened"] = Value::from(is_opened(recipient));
        row["clicked"] = Value::from(is_clicked(recipient));
        row["replied"] = Value::from(is_replied(recipient));
        if let Some(last) = recipient.scenario.last() {
            row["last_activity"] = Value::from(moment(last));
        }
        row
    });
    Ok(rows(rows_of.collect()))
}

fn person(recipient: &Recipient) -> Value {
    let mut row = json!({"email": recipient.email()});
    for field in ["first_name", "last_name"] {
        if let Some(name) = recipient.prospect[field].as_str() {
            row[field] = Value::from(name);
        }
    }
    row
}

/// Rows with their time, oldest first.
fn by_time(mut timed: Vec<(i64, Value)>) -> ApiResponse {
    timed.sort_by_key(|(time, _)| *time);
    rows(timed.into_iter().map(|(_, row)| row).collect())
}

/// `getSentEmails`.
pub(super) fn sent(call: &Call<'_>) -> HandlerResult {
    let outreach = of_query(call)?;
    let mut mails = Vec::new();
    for recipient in &outreach.recipients {
        for mail in &recipient.scenario.mails {
            let place = i64::try_from(mail.step).unwrap_or_default();
            let subject = outreach
                .steps
                .get(mail.step)
                .map_or("", |step| step.subject.as_str());
            let row = json!({
                "id": 8_800_000 + recipient.number * 100 + place,
                "recipient_email": recipient.email(),
                "subject": recipient.fill(subject),
                "sent_at": moment(mail.sent),
            });
            mails.push((mail.sent, row));
        }
    }
    Ok(by_time(mails))
}

fn events(call: &Call<'_>, time: impl Fn(&Mail) -> Option<i64>) -> HandlerResult {
    let outreach = of_query(call)?;
    let mut events = Vec::new();
    for recipient in &outreach.recipients {
        for mail in &recipient.scenario.mails {
            let Some(time) = time(mail) else { continue };
            let step = outreach.steps.get(mail.step).map(|step| step.number);
            let row = json!({
                "email": recipient.email(),
                "occurred_at": moment(time),
                "step_number": step.unwrap_or(1),
            });
            events.push((time, row));
        }
    }
    Ok(by_time(events))
}

/// `getCampaignOpens`.
pub(super) fn opens(call: &Call<'_>) -> HandlerResult {
    events(call, |mail| mail.opened)
}

/// `getCampaignClicks`.
pub(super) fn clicks(call: &Call<'_>) -> HandlerResult {
    events(call, |mail| mail.clicked)
}

fn replies_where(call: &Call<'_>, wanted: impl Fn(bool) -> bool) -> HandlerResult {
    let outreach = of_query(call)?;
    let replies = outreach.recipients.iter().filter_map(|recipient| {
        let reply = recipient
            .scenario
            .reply
            .as_ref()
            .filter(|reply| wanted(reply.by_email))?;
        let mut row = person(recipient);
        row["reply_text"] = Value::from("Thank you, please tell me more next week.");
        row["replied_at"] = Value::from(moment(reply.at));
        Some((reply.at, row))
    });
    Ok(by_time(replies.collect()))
}

/// `getCampaignReplies`: those through LinkedIn too, as in the reference.
pub(super) fn replies(call: &Call<'_>) -> HandlerResult {
    replies_where(call, |_| true)
}

/// `getCampaignEmailReplies`: by e-mail only.
pub(super) fn email_replies(call: &Call<'_>) -> HandlerResult {
    replies_where(call, |by_email| by_email)
}

/// `listFinishedProspects`.
pub(super) fn finished(call: &Call<'_>) -> HandlerResult {
    let recipients = of_query(call)?.recipients;
    let finished = recipients
        .iter()
        .filter(|recipient| recipient.scenario.finished);
    Ok(rows(
        finished
            .map(|recipient| prospects::view(&recipient.prospect))
            .collect(),
    ))
}

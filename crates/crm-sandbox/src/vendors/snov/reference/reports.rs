//! Reports as the reference writes them.

use serde_json::{Value, json};

use super::super::campaigns::{CAMPAIGNS, State, state};
use super::super::outreach::{Outreach, Recipient};
use super::super::replies::{HandlerResult, rows};
use super::super::reports::count;
use super::super::scenario::Mail;
use super::campaigns::{capital, of_path};
use super::forms::{hex, percent, plain_time, read_day, v1_date};
use super::prospects::{custom_members, list_id, name};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

/// Rows in one response of the reports under `/v1`.
const MOST: usize = 10_000;
/// Rows in one response of the replies; assumed.
const REPLIES_OF_A_PAGE: usize = 100;
const DAY: i64 = 86_400;
const REPLY: &str = "Thank you, please tell me more next week.";

/// The campaign that the query of a report under `/v1` names.
fn of_query(call: &Call<'_>) -> HandlerResult<(Value, Outreach)> {
    let id = call.query_number("campaignId").unwrap_or_default();
    let campaign = call.store.get(CAMPAIGNS, &id.to_string())?;
    let campaign = campaign.ok_or(Rejection::NotFound)?;
    let outreach = Outreach::of(call, &campaign)?;
    Ok((campaign, outreach))
}

/// The rows from an offset on; without one the last.
fn part<T>(rows: Vec<T>, offset: Option<i64>, most: usize) -> Vec<T> {
    let first = match offset {
        Some(offset) => usize::try_from(offset).unwrap_or(usize::MAX),
        None => rows.len().saturating_sub(most),
    };
    rows.into_iter().skip(first).take(most).collect()
}

/// Rows by their times, oldest first, as a bare list.
fn bare(call: &Call<'_>, mut timed: Vec<(i64, Value)>) -> ApiResponse {
    timed.sort_by_key(|(time, _)| *time);
    let rows = part(timed, call.query_number("offset"), MOST).into_iter();
    ApiResponse::json(200, rows.map(|(_, row)| row).collect())
}

fn text<'a>(recipient: &'a Recipient, field: &str) -> &'a str {
    recipient.prospect[field].as_str().unwrap_or_default()
}

/// Subject and body of a mail, with the values of who gets it.
fn letter(outreach: &Outreach, recipient: &Recipient, mail: &Mail) -> (String, String) {
    let step = outreach.steps.get(mail.step);
    let fill = |text: &str| recipient.fill(text);
    step.map_or_else(Default::default, |step| {
        (fill(&step.subject), fill(&step.body))
    })
}

/// `finished_prospects_list`.
pub(super) fn finished(call: &Call<'_>) -> HandlerResult {
    let (campaign, outreach) = of_query(call)?;
    let finished = outreach.recipients.iter().filter(|it| it.scenario.finished);
    let finished = finished.map(|recipient| {
        let number = recipient.number.to_string();
        let digits = |what| hex(call.seeding.seed, &[what, &number], 32);
        json!({
            "id": digits("finished"),
            "prospectId": list_id(call, &recipient.prospect),
            "userName": name(&recipient.prospect),
            "userEmail": recipient.email(),
            "campaign": campaign["name"],
            "hash": digits("hash"),
        })
    });
    Ok(ApiResponse::json(200, finished.collect()))
}

/// `sent_emails_list`.
pub(super) fn sent(call: &Call<'_>) -> HandlerResult {
    let (campaign, outreach) = of_query(call)?;
    let mut sent = Vec::new();
    for recipient in &outreach.recipients {
        for mail in &recipient.scenario.mails {
            let about = format!("{} {}", recipient.number, mail.step);
            let digits = |what| hex(call.seeding.seed, &[what, &about], 32);
            let row = json!({
                "sentDate": v1_date(mail.sent),
                "userName": name(&recipient.prospect),
                "userEmail": recipient.email(),
                "campaign": campaign["name"],
                "hash": digits("sent"),
                "id": digits("mail"),
            });
            sent.push((mail.sent, row));
        }
    }
    Ok(bare(call, sent))
}

/// What happened to a mail. Subject and body are quoted once more, as in the documented samples.
fn event(
    call: &Call<'_>,
    campaign: &Value,
    outreach: &Outreach,
    recipient: &Recipient,
    mail: &Mail,
    (what, time): (&str, i64),
) -> HandlerResult<(i64, Value)> {
    let (subject, body) = letter(outreach, recipient, mail);
    let about = format!("{} {}", recipient.number, mail.step);
    let digits = |kind| hex(call.seeding.seed, &[what, kind, &about], 32);
    let prospect = &recipient.prospect;
    let field = |field: &str| prospect.get(field).cloned().unwrap_or_default();
    let mut row = json!({
        "visitedAt": v1_date(time),
        "campaignId": campaign["id"],
        "campaign": campaign["name"],
        "prospectId": list_id(call, prospect),
        "prospectFirstName": text(recipient, "first_name"),
        "prospectLastName": text(recipient, "last_name"),
        "prospectName": name(prospect),
        "sourcePage": null,
        "source": "copy",
        "locality": field("locality"),
        "industry": field("industry"),
        "country": field("country"),
        "prospectEmail": recipient.email(),
        "hash": digits("hash"),
        "emailSubject": format!("\"{subject}\""),
        "emailBody": format!("\"{body}\""),
        "skills": "",
        "links": null,
        "customFields": null,
        "id": digits("id"),
    });
    if let Value::Object(row) = &mut row {
        row.extend(custom_members(call, prospect)?);
    }
    Ok((time, row))
}

fn events(call: &Call<'_>, what: &str, time: impl Fn(&Mail) -> Option<i64>) -> HandlerResult {
    let (campaign, outreach) = of_query(call)?;
    let mut found = Vec::new();
    for recipient in &outreach.recipients {
        for mail in &recipient.scenario.mails {
            if let Some(time) = time(mail) {
                let what = (what, time);
                found.push(event(call, &campaign, &outreach, recipient, mail, what)?);
            }
        }
    }
    Ok(bare(call, found))
}

/// `email_opens_list`.
pub(super) fn opens(call: &Call<'_>) -> HandlerResult {
    events(call, "open", |mail| mail.opened)
}

/// `link_clicks_list`.
pub(super) fn clicks(call: &Call<'_>) -> HandlerResult {
    events(call, "click", |mail| mail.clicked)
}

/// `email_replies_list`: with the mail that got a reply.
pub(super) fn email_replies(call: &Call<'_>) -> HandlerResult {
    let (campaign, outreach) = of_query(call)?;
    let mut found = Vec::new();
    for recipient in &outreach.recipients {
        let reply = recipient.scenario.reply.as_ref().filter(|it| it.by_email);
        if let (Some(reply), Some(mail)) = (reply, recipient.scenario.mails.last()) {
            let what = ("reply", reply.at);
            found.push(event(call, &campaign, &outreach, recipient, mail, what)?);
        }
    }
    Ok(bare(call, found))
}

/// `campaign_replies_list`. `prospectId` is another one at each reading.
pub(super) fn replies(call: &Call<'_>) -> HandlerResult {
    let campaign = of_path(call)?;
    let outreach = Outreach::of(call, &campaign)?;
    let reading = call.store.next("readings")?.to_string();
    let mut found = Vec::new();
    for recipient in &outreach.recipients {
        let Some(reply) = &recipient.scenario.reply else {
            continue;
        };
        let last = recipient.scenario.mails.last();
        let subject = last.map_or_else(String::new, |mail| letter(&outreach, recipient, mail).0);
        let subject = match reply.by_email {
            true => format!("Re: {subject}"),
            false => String::new(),
        };
        let kind = if reply.by_email {
            "email"
        } else {
            "linkedinMessage"
        };
        let number = recipient.number.to_string();
        let mut row = json!({
            "campaignId": campaign["id"],
            "campaign": campaign["name"],
            "prospectId": hex(call.seeding.seed, &["reading", &reading, &number], 76),
            "prospectName": name(&recipient.prospect),
            "prospectEmail": recipient.email(),
        });
        if recipient.prospect["linkedin"].is_string() {
            row["linkedInProfile"] = recipient.prospect["linkedin"].clone();
        }
        row["replyType"] = kind.into();
        row["receivedAt"] = plain_time(reply.at).into();
        row["replies"] = json!([{
            "subject": subject,
            "message": REPLY,
            "receivedAt": plain_time(reply.at),
        }]);
        found.push((reply.at, row));
    }
    found.sort_by_key(|(time, _)| *time);
    let offset = call.query_number("offset").unwrap_or(0);
    let found = part(found, Some(offset), REPLIES_OF_A_PAGE).into_iter();
    Ok(rows(found.map(|(_, row)| row).collect()))
}

/// The first second of the first day, and that after the last.
fn days(call: &Call<'_>, from: &str, to: &str) -> HandlerResult<(i64, i64)> {
    let read = |name: &str| {
        let day = read_day(call.query_text(name).unwrap_or_default());
        day.ok_or_else(|| {
            Rejection::invalid(format!("query/{name}"), "is no day such as 2026-06-15")
        })
    };
    let (first, last) = (read(from)?, read(to)?);
    if last < first {
        return Err(Rejection::invalid(
            format!("query/{to}"),
            format!("is before {from}"),
        ));
    }
    Ok((first, last + DAY))
}

/// `recipients_activity_list`.
pub(super) fn activity(call: &Call<'_>) -> HandlerResult {
    let campaign = of_path(call)?;
    let (from, to) = days(call, "dateFrom", "dateTo")?;
    if to - from > 32 * DAY {
        let message = "dateFrom and dateTo are 31 days apart at most";
        return Err(Rejection::invalid("query/dateTo", message));
    }
    let number = |name: &str, default| call.query_number(name).unwrap_or(default);
    let (offset, limit) = (number("offset", 0), number("limit", 100));
    if limit < 1 {
        return Err(Rejection::invalid("query/limit", "is at least 1"));
    }
    let outreach = Outreach::of(call, &campaign)?;
    let sender = sender_of(call, &campaign)?;
    let mut found = Vec::new();
    for recipient in &outreach.recipients {
        for (time, kind, mail) in happenings(recipient) {
            if (from..to).contains(&time) {
                let subject = letter(&outreach, recipient, mail).0;
                found.push((time, occurrence(recipient, &sender, time, kind, &subject)));
            }
        }
    }
    found.sort_by_key(|(time, _)| *time);
    let total = found.len();
    let size = usize::try_from(limit).unwrap_or(usize::MAX);
    let found = part(found, Some(offset), size);
    let end = usize::try_from(offset).unwrap_or(usize::MAX);
    let has_more = end.saturating_add(found.len()) < total && !found.is_empty();
    let found: Vec<_> = found.into_iter().map(|(_, row)| row).collect();
    Ok(ApiResponse::json(
        200,
        json!({
            "data": found,
            "pagination": {"total": total, "offset": offset, "limit": limit,
                "has_more": has_more},
        }),
    ))
}

/// The address of the first account that a campaign sends with.
fn sender_of(call: &Call<'_>, campaign: &Value) -> HandlerResult<String> {
    let id = campaign["settings"]["email_accounts"][0].to_string();
    let sender = call.store.get(super::super::senders::SENDERS, &id)?;
    let sender = sender.unwrap_or_default();
    Ok(sender["email_from"].as_str().unwrap_or_default().to_owned())
}

/// All that has happened to a recipient, each with the mail that it is about.
fn happenings(recipient: &Recipient) -> Vec<(i64, &'static str, &Mail)> {
    let scenario = &recipient.scenario;
    let mut found = Vec::new();
    for mail in &scenario.mails {
        found.push((mail.sent, "sent", mail));
        let later = [(mail.opened, "open"), (mail.clicked, "click")];
        let later = later.into_iter();
        found.extend(later.filter_map(|(time, kind)| Some((time?, kind, mail))));
    }
    if let Some(last) = scenario.mails.last() {
        if scenario.bounced {
            found.push((last.sent, "bounce", last));
        }
        let reply = scenario.reply.as_ref().filter(|reply| reply.by_email);
        found.extend(reply.map(|reply| (reply.at, "reply", last)));
        found.extend(
            scenario
                .unsubscribed
                .map(|time| (time, "unsubscribe", last)),
        );
    }
    found
}

fn occurrence(recipient: &Recipient, sender: &str, time: i64, kind: &str, subject: &str) -> Value {
    let digits = |phone: &str| phone.trim_start_matches('+').to_owned();
    let site = text(recipient, "company_website");
    let site = site
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    json!({
        "event_time": plain_time(time),
        "event_type": kind,
        "sender_email": sender,
        "email_subject": subject,
        "recipient_email": recipient.email(),
        "recipient_name": name(&recipient.prospect),
        "phone": digits(text(recipient, "phone")),
        "industry": text(recipient, "industry"),
        "country": text(recipient, "country"),
        "location": text(recipient, "locality"),
        "company": text(recipient, "company"),
        "job_position": text(recipient, "position"),
        "hq_phone": "",
        "website": site,
    })
}

/// `campaigns_progress`.
pub(super) fn progress(call: &Call<'_>) -> HandlerResult {
    let campaign = of_path(call)?;
    let recipients = Outreach::of(call, &campaign)?.recipients;
    let done = count(&recipients, Recipient::is_done);
    Ok(ApiResponse::json(
        200,
        json!({
            "status": capital(state(call, &campaign)?),
            "unfinished": recipients.len() - done,
            "progress": percent(done, recipients.len()),
        }),
    ))
}

/// The numbers of a list that is written with commas.
fn listed(call: &Call<'_>, name: &str) -> Option<Vec<String>> {
    let list = call.query_text(name)?;
    let list = list.split(',').map(|part| part.trim().to_owned());
    Some(list.collect())
}

/// What the figures are made of: recipients to whom something happened in the period.
#[derive(Default)]
struct Figures {
    contacted: usize,
    sent: usize,
    first: usize,
    bounced: usize,
    opened: usize,
    clicked: usize,
    replied: usize,
    replied_elsewhere: usize,
    unsubscribed: usize,
    /// By how the replies read: interested, maybe, not.
    moods: [usize; 3],
}

impl Figures {
    fn add(&mut self, recipient: &Recipient, (from, to): (i64, i64)) {
        let happened = happenings(recipient);
        let within = |time: &i64| (from..to).contains(time);
        let any = |kind| happened.iter().any(|it| it.1 == kind && within(&it.0));
        let mails = recipient.scenario.mails.iter();
        let sent: Vec<_> = mails.filter(|mail| within(&mail.sent)).collect();
        self.contacted += usize::from(!sent.is_empty());
        self.sent += sent.len();
        self.first += sent.iter().filter(|mail| mail.step == 0).count();
        self.bounced += usize::from(any("bounce"));
        self.opened += usize::from(any("open"));
        self.clicked += usize::from(any("click"));
        self.unsubscribed += usize::from(any("unsubscribe"));
        if let Some(reply) = recipient
            .scenario
            .reply
            .as_ref()
            .filter(|it| within(&it.at))
        {
            let kind = match reply.by_email {
                true => &mut self.replied,
                false => &mut self.replied_elsewhere,
            };
            *kind += 1;
            let mood = usize::try_from(recipient.number.rem_euclid(3)).unwrap_or(0);
            self.moods[mood] += 1;
        }
    }

    fn to_value(&self) -> Value {
        let of_contacted = |part| percent(part, self.contacted);
        let of_sent = |part| percent(part, self.sent);
        let delivered = self.sent - self.bounced;
        let follow_ups = self.sent - self.first;
        let elsewhere = self.replied_elsewhere;
        let replies = self.replied + elsewhere;
        let [interested, maybe, not] = self.moods;
        let mut figures = json!({
            "total_contacted": self.contacted,
            "emails_sent": self.sent,
            "first_emails": self.first,
            "first_emails_rate": of_sent(self.first),
            "follow_ups": follow_ups,
            "follow_ups_rate": of_sent(follow_ups),
            "delivered": delivered,
            "delivered_rate": of_sent(delivered),
            "bounced": self.bounced,
            "bounced_rate": of_sent(self.bounced),
            "contacted_by_email": self.contacted,
            "email_opens": self.opened,
            "email_opens_rate": of_contacted(self.opened),
            "link_clicks": self.clicked,
            "link_clicks_rate": of_contacted(self.clicked),
            "email_replies": self.replied,
            "email_replies_rate": of_contacted(self.replied),
            "unsubscribed": self.unsubscribed,
            "unsubscribed_rate": of_contacted(self.unsubscribed),
            "auto_replied": 0,
            "auto_replied_rate": "0%",
        });
        let further = json!({
            "contacted_by_linkedin": elsewhere,
            "linkedin_total_replies": elsewhere,
            "linkedin_total_replies_rate": percent(elsewhere, elsewhere),
            "connection_request_replies": 0,
            "connection_request_replies_rate": "0%",
            "message_replies": elsewhere,
            "message_replies_rate": percent(elsewhere, elsewhere),
            "in_mail_replies": 0,
            "in_mail_replies_rate": "0%",
            "connection_requests": 0,
            "accepted_requests": 0,
            "accepted_requests_rate": "0%",
            "failed_connection_requests": 0,
            "messages_sent": elsewhere,
            "linkedin_views": 0,
            "linkedin_likes": 0,
            "linkedin_follows": 0,
            "in_mail_sent": 0,
            "interested": interested,
            "interested_rate": percent(interested, replies),
            "maybe": maybe,
            "maybe_rate": percent(maybe, replies),
            "not_interested": not,
            "not_interested_rate": percent(not, replies),
        });
        if let (Value::Object(figures), Value::Object(further)) = (&mut figures, further) {
            figures.extend(further);
        }
        figures
    }
}

/// `campaign_analytics_get`. Without a campaign it is all that are active.
pub(super) fn analytics(call: &Call<'_>) -> HandlerResult {
    let period = days(call, "date_from", "date_to")?;
    let wanted = listed(call, "campaign_id");
    let senders = listed(call, "sender_email");
    let mut figures = Figures::default();
    for campaign in call.store.all(CAMPAIGNS, &Filter::All)? {
        let is_wanted = match &wanted {
            Some(wanted) => wanted.contains(&campaign["id"].to_string()),
            None => state(call, &campaign)? == State::Active,
        };
        let accounts = campaign["settings"]["email_accounts"].as_array();
        let by = |senders: &Vec<String>| {
            let mut accounts = accounts.into_iter().flatten();
            accounts.any(|account| senders.contains(&account.to_string()))
        };
        if is_wanted && senders.as_ref().is_none_or(by) {
            for recipient in &Outreach::of(call, &campaign)?.recipients {
                figures.add(recipient, period);
            }
        }
    }
    Ok(ApiResponse::json(200, figures.to_value()))
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn without_an_offset_the_last_rows_come() {
        let rows = || (0..25).collect::<Vec<_>>();
        assert_eq!(part(rows(), None, 10), (15..25).collect::<Vec<_>>());
        assert_eq!(part(rows(), Some(0), 10), (0..10).collect::<Vec<_>>());
        assert_eq!(part(rows(), Some(20), 10), (20..25).collect::<Vec<_>>());
        assert!(part(rows(), Some(25), 10).is_empty());
        assert_eq!(part(rows(), None, 40).len(), 25);
    }
}

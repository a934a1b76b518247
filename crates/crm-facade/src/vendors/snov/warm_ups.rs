//! Warm-up of e-mail accounts of Snov.io: mappers and calls.

use crm_runtime::fields::rest;
use crm_snov::reference::types::{
    self, WarmUpContent, WarmUpDays, WarmUpPeriod, WarmUpProviders, WarmUpStatusFilter,
    WarmUpStrategy,
};

use super::{dates, single_filters, take_id, take_word};
use crate::adapter::{Reading, Writing, decimal, nested};
use crate::loss::Reason;
use crate::model::{
    MailProvider, WarmUp, WarmUpDay, WarmUpId, WarmUpPatch, WarmUpProvider, WarmUpStats,
};
use crate::{Change, Error, Query, Result};

pub(super) fn read(from: &mut Reading<types::WarmUp>) -> WarmUp {
    let mut warm_up = WarmUp::new();
    warm_up.id = from.id.take().map(Into::into);
    let account = nested(&mut from.email_account, |account| account.id.take());
    warm_up.email_account_id = account.flatten().map(Into::into);
    warm_up.status = from.status.take();
    warm_up.strategy = from.strategy.take();
    warm_up.per_day = from.per_day.take();
    warm_up.start_per_day = from.from.take();
    warm_up.daily_increase = from.increase.take();
    warm_up.reply_rate = from.reply_rate.take();
    warm_up.started_at = from.start_date.take().map(Into::into);
    warm_up.ends_at = from.campaign_deadline.take().map(Into::into);
    warm_up.deliverability_score = decimal(&mut from.deliverability);
    warm_up.subject = from.subject.take();
    warm_up.body = from.body.take();
    warm_up.template_name = from.template_name.take();
    warm_up.send_to_paid_domains = from.send_to_paid_domain.take();
    warm_up.own_tracking_domain = from.enable_ctd.take();
    warm_up.use_proxy = from.enable_proxy.take();
    warm_up.sent_today = from.sent_today.take();
    warm_up.daily_limit = from.daily_limit.take();
    warm_up.saved_from_spam = from.total_saved_from_spam.take();
    warm_up.error = from.warm_up_error.take();
    warm_up
}

fn read_only(from: &mut Writing<WarmUpPatch>) {
    from.read_only(&[
        "deliverability_score",
        "started_at",
        "sent_today",
        "daily_limit",
        "saved_from_spam",
        "error",
    ]);
}

/// The rest of what both requests have.
macro_rules! common {
    ($from:ident, $body:ident) => {
        $from.start_per_day.give(&mut $body.from);
        $from.daily_increase.give(&mut $body.increase);
        $from.reply_rate.give(&mut $body.reply_rate);
        $from.subject.give(&mut $body.subject);
        $from.body.give(&mut $body.body);
        // Texts of one's own are only sent where the vendor is told so.
        if $body.subject.is_some() || $body.body.is_some() {
            $body.email_content = Some(WarmUpContent::Specific);
        }
        $from.template_name.give(&mut $body.template_name);
        $from
            .send_to_paid_domains
            .give(&mut $body.send_to_paid_domain);
        $from.own_tracking_domain.give(&mut $body.enable_ctd);
        $from.use_proxy.give(&mut $body.enable_proxy);
        $body.providers = providers($from);
        $body.schedule_id = take_id($from, "schedule_id", |patch| &mut patch.schedule_id);
        $body.campaign_deadline = deadline($from);
    };
}

pub(super) fn create(from: &mut Writing<WarmUpPatch>) -> types::WarmUpCreate {
    read_only(from);
    from.read_only(&["status"]);
    let account = take_id(from, "email_account_id", |patch| {
        &mut patch.email_account_id
    });
    let account = account.map_or(Change::Leave, Change::Set);
    let per_day = from.per_day.take();
    let mut body = types::WarmUpCreate::builder()
        .email_account_id(from.need("email_account_id", "email_account_id", account))
        .per_day(from.need("per_day", "per_day", per_day))
        .build();
    body.strategy = take_word(from, "strategy", |patch| &mut patch.strategy);
    common!(from, body);
    // The vendor takes a warm-up for a progressive one unless told otherwise.
    if body
        .strategy
        .is_none_or(|strategy| strategy == WarmUpStrategy::Progressive)
    {
        for (field, own, place) in [
            ("start_per_day", "from", &mut body.from),
            ("daily_increase", "increase", &mut body.increase),
        ] {
            let change = place.map_or(Change::Leave, Change::Set);
            *place = Some(from.need(field, own, change));
        }
    }
    body
}

pub(super) fn update(from: &mut Writing<WarmUpPatch>) -> types::WarmUpUpdate {
    read_only(from);
    from.read_only(&["email_account_id"]);
    let mut body = types::WarmUpUpdate::default();
    body.strategy = take_word(from, "strategy", |patch| &mut patch.strategy);
    body.status = take_word(from, "status", |patch| &mut patch.status);
    from.per_day.give(&mut body.per_day);
    common!(from, body);
    if from.ends_at == Change::Clear {
        from.ends_at = Change::Leave;
        body.make_endless = Some(true);
    }
    body
}

fn providers(from: &mut Writing<WarmUpPatch>) -> Option<Vec<types::WarmUpProvider>> {
    let Change::Set(words) = &from.providers else {
        return None;
    };
    let own: std::result::Result<Vec<_>, _> = words
        .iter()
        .map(|word: &MailProvider| word.as_str().parse())
        .collect();
    match own {
        Ok(own) => {
            from.providers = Change::Leave;
            Some(own)
        }
        Err(_) => {
            from.invalid("providers");
            None
        }
    }
}

/// The day of the end: the vendor takes a date, and no number.
fn deadline(from: &mut Writing<WarmUpPatch>) -> Option<String> {
    let Change::Set(end) = &from.ends_at else {
        return None;
    };
    let Some(text) = end.0.as_str().map(ToOwned::to_owned) else {
        from.invalid("ends_at");
        return None;
    };
    from.ends_at = Change::Leave;
    match text.split_once('T') {
        Some((day, _)) => {
            from.implied("ends_at");
            from.lose("ends_at.time", Reason::Truncated);
            Some(day.to_owned())
        }
        None => Some(text),
    }
}

/// The status that a query asks for.
pub(super) fn status(query: Query) -> Result<Option<WarmUpStatusFilter>> {
    let status = single_filters(query)?.remove("status");
    let Some(status) = status else {
        return Ok(None);
    };
    status.parse().map(Some).map_err(|_| {
        Error::invalid(
            ["status"],
            "`status` must be one of: active, paused, completed, error",
        )
    })
}

type Dates = Option<(String, String)>;

/// The time that a query asks for: a period by its name, or from one day to another.
pub(super) fn period(query: Query) -> Result<(Option<WarmUpPeriod>, Dates)> {
    let mut filters = single_filters(query)?;
    let period = filters.remove("period");
    match (period, filters.is_empty()) {
        (None, true) => Ok((Some(WarmUpPeriod::TwoWeeks), None)),
        (None, false) => Ok((None, Some(dates(&mut filters, 13, None)?))),
        (Some(_), false) => Err(Error::invalid(
            ["period"],
            "the vendor takes a period or dates, and not both",
        )),
        (Some(period), true) => {
            let period = period.parse().map_err(|_| {
                Error::invalid(["period"], "`period` must be one of: two_weeks, month")
            })?;
            Ok((Some(period), None))
        }
    }
}

pub(super) fn stats(from: &mut Reading<types::WarmUpStatistics>, id: WarmUpId) -> WarmUpStats {
    let mut stats = WarmUpStats::new().id(id);
    stats.complete = from.is_calculated.take();
    nested(&mut from.deliverability, |share| {
        for (own, count, percent) in [
            (&mut share.inbox, &mut stats.inbox, &mut stats.inbox_percent),
            (&mut share.spam, &mut stats.spam, &mut stats.spam_percent),
            (
                &mut share.categories,
                &mut stats.sorted,
                &mut stats.sorted_percent,
            ),
        ] {
            nested(own, |own| {
                *count = own.count.take();
                *percent = decimal(&mut own.percent);
            });
        }
    });
    match from.daily_statistics.take() {
        Some(WarmUpDays::Object(mut days)) => {
            for (date, own) in &mut days {
                stats.days.push(WarmUpDay {
                    date: Some(date.clone()),
                    scheduled: own.scheduled.take(),
                    sent: own.emails_sent.take(),
                    replied: own.replies.take(),
                    bounced: own.bounces.take(),
                    inbox: own.inbox_emails.take(),
                    spam: own.spam_emails.take(),
                    sorted: own.categories_emails.take(),
                });
            }
            days.retain(|_, own| !rest(own).is_empty());
            from.daily_statistics = (!days.is_empty()).then_some(WarmUpDays::Object(days));
        }
        Some(WarmUpDays::Array(none)) if none.is_empty() => {}
        other => from.daily_statistics = other,
    }
    match from.provider_statistics.take() {
        Some(WarmUpProviders::Object(mut providers)) => {
            for (name, own) in &mut providers {
                stats.providers.push(WarmUpProvider {
                    name: Some(name.clone()),
                    id: own.id.take().map(|id| id.to_string()),
                    messages: own.count.take(),
                    inbox_percent: decimal(&mut own.percent),
                    spam: own.spam.take(),
                    sorted: own.categories.take(),
                });
            }
            providers.retain(|_, own| !rest(own).is_empty());
            from.provider_statistics =
                (!providers.is_empty()).then_some(WarmUpProviders::Object(providers));
        }
        Some(WarmUpProviders::Array(none)) if none.is_empty() => {}
        other => from.provider_statistics = other,
    }
    stats
}

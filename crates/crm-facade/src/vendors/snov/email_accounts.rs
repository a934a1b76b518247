use crm_snov::provided::types;
use serde_json::{Map, Value};

use super::{API, Snov, data, number, one_of};
use crate::adapter::{self, Page, Pages, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::loss::Reason;
use crate::model::{
    ConnectionState, EmailAccount, EmailAccountId, EmailAccountPatch, Server, WarmUp, WarmUpId,
    WarmUpPatch,
};
use crate::traits::EmailAccounts;
use crate::{Change, Error, FollowUp, Listing, Mapped, Options, Outcome, Query, Receipt, Result};

const STRATEGIES: &[&str] = &["progressive", "steady"];

pub(super) fn read(source: &mut Source<'_>) -> EmailAccount {
    let mut account = EmailAccount::new();
    account.id = source.id("id");
    account.email = source.text("email_from");
    account.sender_name = source.text("sender_name");
    account.provider = source.text("provider");
    account.daily_limit = source.integer("limitation");
    account.smtp = server(source, "smtp_status", "smtp_error");
    account.imap = server(source, "imap_status", "imap_error");
    account
}

fn server(source: &mut Source<'_>, status: &str, error: &str) -> Option<Server> {
    let state = source
        .translate(status, |word| match word.as_str()? {
            "valid" => Some(ConnectionState::Connected),
            "invalid" => Some(ConnectionState::Failed),
            _ => None,
        })
        .or_else(|| source.word(status));
    let server = Server {
        state,
        error: source.text(error),
        ..Server::default()
    };
    (server != Server::default()).then_some(server)
}

pub(super) fn write(target: &mut Target) {
    target.read_only(&["provider"]);
    target.copy("email", "email_from");
    target.copy("sender_name", "sender_name");
    target.copy("reply_to", "reply_to");
    target.copy("bcc", "bcc_email");
    target.copy("signature", "signature");
    target.copy("daily_limit", "limitation");
    target.copy("delay_seconds", "delay");
    target.copy("time_zone", "timezoneId");
    target.copy("tags", "tags");
    // The vendor has one password for both.
    let mut password = None;
    target.nested("smtp", |smtp| {
        put_server(smtp, "smtp");
        password = smtp.value("password").set();
        if let Some(password) = &password {
            smtp.put("password", password.clone());
        }
    });
    target.nested("imap", |imap| {
        put_server(imap, "imap");
        match password {
            Some(password) => {
                imap.implied("password", password);
            }
            None => imap.copy("password", "password"),
        }
    });
}

fn put_server(server: &mut Target, to: &str) {
    server.read_only(&["state", "error"]);
    let mut parts = Map::new();
    for part in ["host", "port", "encryption"] {
        if let Change::Set(value) = server.value(part) {
            parts.insert(part.to_owned(), value);
        }
    }
    if !parts.is_empty() {
        server.put(to, parts);
    }
}

pub(super) fn read_warm_up(source: &mut Source<'_>) -> WarmUp {
    let mut warm_up = WarmUp::new();
    warm_up.id = source.id("id");
    warm_up.email_account_id = source.id("email_account_id");
    warm_up.status = source.text("status");
    warm_up.strategy = source.text("strategy");
    warm_up.per_day = source.integer("per_day");
    warm_up.reply_rate = source.integer("reply_rate");
    warm_up.ends_at = source.time("campaign_deadline");
    warm_up.deliverability_score = source.decimal("deliverability_score");
    warm_up
}

pub(super) fn write_warm_up(target: &mut Target) {
    target.read_only(&["deliverability_score"]);
    target.copy("email_account_id", "email_account_id");
    target.copy("status", "status");
    target.copy("strategy", "strategy");
    target.copy("per_day", "per_day");
    target.copy("start_per_day", "from");
    target.copy("daily_increase", "increase");
    target.copy("reply_rate", "reply_rate");
    match target.value("ends_at") {
        // The vendor takes a date, and no number.
        Change::Set(Value::Number(_)) => target.wrong("ends_at"),
        Change::Set(Value::String(time)) => {
            let day = time.split_once('T').map(|(day, _)| day.to_owned());
            if day.is_some() {
                target.lose("ends_at.time", Reason::Truncated);
            }
            target.put_translated(
                "ends_at",
                "campaign_deadline",
                Change::Set(day.unwrap_or(time)),
            );
        }
        change => target.put_change("ends_at", "campaign_deadline", change),
    }
}

impl EmailAccounts for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<EmailAccount>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { Ok(data(&client.list_email_accounts().await?, keep_raw, read)) })
        }))
    }

    fn warm_ups(&self, query: Query, options: Options) -> Result<Listing<WarmUp>> {
        let mut states = query.filters.into_values().flatten();
        let status = states.next();
        if states.next().is_some() {
            return Err(Error::invalid(
                ["status"],
                "the vendor takes one status at once",
            ));
        }
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        let pages = Pages::numbered(1).default_size(20);
        Listing::paged(&options, pages, move |page, size| {
            let (client, status) = (client.clone(), status.clone());
            Box::pin(async move {
                let page = i64::try_from(page).ok();
                let size = size.and_then(|size| i64::try_from(size).ok());
                let answer = client
                    .list_warm_up_campaigns(page, size, status.as_deref())
                    .await?;
                let total = answer.total.and_then(|total| u64::try_from(total).ok());
                let page = Page::new(data(&answer, keep_raw, read_warm_up));
                Ok(match total {
                    Some(total) => page.total(total),
                    None => page,
                })
            })
        })
    }

    fn create(
        &self,
        account: EmailAccount,
        options: Options,
    ) -> Reply<'_, Receipt<EmailAccountId>> {
        Box::pin(async move {
            for (field, server) in [
                ("smtp.encryption", &account.smtp),
                ("imap.encryption", &account.imap),
            ] {
                let word = server
                    .as_ref()
                    .and_then(|server| server.encryption.as_ref());
                one_of(field, word, &["ssl", "tls", "none"])?;
            }
            let (body, losses) =
                adapter::write::<types::EmailAccountCreate>(API.vendor, &account, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.add_email_account(&body).await?;
            let receipt = Receipt::new(Outcome::Created)
                .id(answer.id.clone())
                .losses(losses)
                .answered(&answer);
            Ok(match receipt.id {
                Some(_) => receipt.follow_up(FollowUp::new(
                    Resource::EmailAccount,
                    Verb::Check,
                    "whether the vendor can use the servers",
                )),
                None => receipt.follow_up(FollowUp::new(
                    Resource::EmailAccount,
                    Verb::List,
                    "the id of the new account",
                )),
            })
        })
    }

    fn update(
        &self,
        id: EmailAccountId,
        patch: EmailAccountPatch,
        options: Options,
    ) -> Reply<'_, Receipt<EmailAccountId>> {
        Box::pin(async move {
            let (body, losses) =
                adapter::write::<types::EmailAccountUpdate>(API.vendor, &patch, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.update_email_account(id.as_str(), &body).await?;
            Ok(Receipt::new(Outcome::Updated)
                .id(answer.id.clone())
                .losses(losses)
                .answered(&answer))
        })
    }

    fn check(&self, id: EmailAccountId, options: Options) -> Reply<'_, Mapped<EmailAccount>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let status = adapter::json(&client.check_sender_status(id.as_str()).await?);
            let keep_raw = options.wants_raw();
            Ok(adapter::read(API.vendor, status, keep_raw, |source| {
                let mut account = read(source);
                account.id = account.id.or(Some(id));
                account
            }))
        })
    }

    fn warm_up(&self, id: WarmUpId, options: Options) -> Reply<'_, Mapped<WarmUp>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let warm_up = adapter::json(&client.get_warm_up_campaign(id).await?);
            let keep_raw = options.wants_raw();
            Ok(adapter::read(API.vendor, warm_up, keep_raw, read_warm_up))
        })
    }

    fn create_warm_up(&self, warm_up: WarmUp, options: Options) -> Reply<'_, Receipt<WarmUpId>> {
        Box::pin(async move {
            one_of("strategy", warm_up.strategy.as_ref(), STRATEGIES)?;
            let (body, losses) =
                adapter::write::<types::WarmUpCampaignCreate>(API.vendor, &warm_up, write_warm_up)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.create_warm_up_campaign(&body).await?;
            let receipt = Receipt::new(Outcome::Created)
                .id(answer.id)
                .losses(losses)
                .answered(&answer);
            Ok(match receipt.id {
                Some(_) => receipt,
                None => receipt.follow_up(FollowUp::new(
                    Resource::WarmUp,
                    Verb::List,
                    "the id of the new warm-up",
                )),
            })
        })
    }

    fn update_warm_up(
        &self,
        id: WarmUpId,
        patch: WarmUpPatch,
        options: Options,
    ) -> Reply<'_, Receipt<WarmUpId>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            for (field, change, words) in [
                ("strategy", &patch.strategy, STRATEGIES),
                ("status", &patch.status, &["active", "paused", "stopped"]),
            ] {
                if let Change::Set(word) = change {
                    one_of(field, Some(word), words)?;
                }
            }
            let (body, losses) =
                adapter::write::<types::WarmUpCampaignUpdate>(API.vendor, &patch, write_warm_up)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.update_warm_up_campaign(id, &body).await?;
            Ok(Receipt::new(Outcome::Updated)
                .id(answer.id)
                .losses(losses)
                .answered(&answer))
        })
    }
}

use std::str::FromStr;

use crm_snov::provided::types;

use super::{API, Snov, created, number, one_of, rows};
use crate::adapter::{
    self, Reading, Reply, Writing, decimal, draft_patch, draft_record, filled, read_list,
};
use crate::loss::Reason;
use crate::model::{
    ConnectionState, EmailAccount, EmailAccountId, EmailAccountPatch, Server, WarmUp, WarmUpId,
    WarmUpPatch,
};
use crate::resource::{Resource, Verb};
use crate::traits::EmailAccounts;
use crate::{
    Change, Error, FollowUp, Listing, Mapped, Options, Outcome, Prepared, Query, Receipt, Result,
};

const STRATEGIES: &[&str] = &["progressive", "steady"];

pub(super) fn read(from: &mut Reading<types::EmailAccount>) -> EmailAccount {
    let mut account = EmailAccount::new();
    account.id = filled(&mut from.id).map(Into::into);
    account.email = from.email_from.take();
    account.sender_name = from.sender_name.take();
    account.provider = from.provider.take();
    account.daily_limit = from.limitation.take();
    let (smtp, imap) = (from.smtp_status.take(), from.imap_status.take());
    account.smtp = server(from, "smtp_status", smtp, None);
    account.imap = server(from, "imap_status", imap, None);
    account
}

/// Reads whether the servers can be used.
pub(super) fn check(
    from: &mut Reading<types::CheckSenderStatusResponse>,
    id: EmailAccountId,
) -> EmailAccount {
    let mut account = EmailAccount::new().id(id);
    let (status, error) = (from.smtp_status.take(), from.smtp_error.take());
    account.smtp = server(from, "smtp_status", status, error);
    let (status, error) = (from.imap_status.take(), from.imap_error.take());
    account.imap = server(from, "imap_status", status, error);
    account
}

fn server<V>(
    from: &mut Reading<V>,
    field: &str,
    status: Option<impl AsRef<str>>,
    error: Option<String>,
) -> Option<Server> {
    let state = status.map(|status| {
        let state = match status.as_ref() {
            "valid" => ConnectionState::Connected,
            "invalid" => ConnectionState::Failed,
            word => return word.into(),
        };
        from.translated(field);
        state
    });
    let server = Server {
        state,
        error,
        ..Server::default()
    };
    (server != Server::default()).then_some(server)
}

pub(super) fn create(from: &mut Writing<EmailAccountPatch>) -> types::EmailAccountCreate {
    not_settings(from);
    let (email, name) = (from.email.take(), from.sender_name.take());
    let password = password(from).map_or(Change::Leave, Change::Set);
    let mut body = types::EmailAccountCreate::builder()
        .email_from(from.need("email", "email_from", email))
        .sender_name(from.need("sender_name", "sender_name", name))
        .password(from.need("smtp.password", "password", password))
        .smtp(smtp(from))
        .build();
    let imap = settings(&mut from.imap);
    if imap != Server::default() {
        let mut own = types::EmailAccountCreateImap::default();
        own.host = imap.host;
        own.port = imap.port;
        own.encryption = imap
            .encryption
            .and_then(|text| word(from, "imap.encryption", &text));
        body.imap = Some(own);
    }
    from.reply_to.give(&mut body.reply_to);
    from.bcc.give(&mut body.bcc_email);
    from.signature.give(&mut body.signature);
    from.daily_limit.give(&mut body.limitation);
    from.delay_seconds.give(&mut body.delay);
    from.time_zone.give(&mut body.timezone_id);
    from.tags.give(&mut body.tags);
    body
}

pub(super) fn update(from: &mut Writing<EmailAccountPatch>) -> types::EmailAccountUpdate {
    not_settings(from);
    let mut body = types::EmailAccountUpdate::default();
    from.email.give(&mut body.email_from);
    from.sender_name.give(&mut body.sender_name);
    from.bcc.give_or_clear(&mut body.bcc_email);
    from.signature.give_or_clear(&mut body.signature);
    from.delay_seconds.give(&mut body.delay);
    from.tags.give_or_clear(&mut body.tags);
    body.password = password(from);
    let smtp = settings(&mut from.smtp);
    if smtp != Server::default() {
        let mut own = types::EmailAccountUpdateSmtp::default();
        own.host = smtp.host;
        own.port = smtp.port;
        own.encryption = smtp.encryption;
        body.smtp = Some(own);
    }
    let imap = settings(&mut from.imap);
    if imap != Server::default() {
        let mut own = types::EmailAccountUpdateImap::default();
        own.host = imap.host;
        own.port = imap.port;
        own.encryption = imap.encryption;
        body.imap = Some(own);
    }
    body
}

fn not_settings(from: &mut Writing<EmailAccountPatch>) {
    // Of the servers, what is left is how they do.
    from.read_only(&[
        "provider",
        "smtp",
        "imap",
        "reply_to",
        "daily_limit",
        "time_zone",
    ]);
    from.left_because("imap.password", Reason::NotSupportedByVendor);
}

/// Takes the settings of a server out, but for its password.
fn settings(server: &mut Change<Server>) -> Server {
    match server {
        Change::Set(server) => Server {
            host: server.host.take(),
            port: server.port.take(),
            encryption: server.encryption.take(),
            ..Server::default()
        },
        _ => Server::default(),
    }
}

/// Takes the password out. The vendor has one for both servers.
fn password(from: &mut Writing<EmailAccountPatch>) -> Option<String> {
    let smtp = match &mut from.smtp {
        Change::Set(smtp) => smtp.password.take(),
        _ => None,
    };
    let Change::Set(imap) = &mut from.imap else {
        return smtp;
    };
    let Some(password) = smtp else {
        return imap.password.take();
    };
    if imap.password.take_if(|own| *own == password).is_some() {
        from.implied("imap.password");
    }
    Some(password)
}

/// The server that the vendor must have.
fn smtp(from: &mut Writing<EmailAccountPatch>) -> types::EmailAccountCreateSmtp {
    let smtp = settings(&mut from.smtp);
    if smtp == Server::default()
        && let Some(own) = from.extension("smtp")
    {
        return own;
    }
    let need = |part: Option<String>| part.map_or(Change::Leave, Change::Set);
    let encryption = match smtp.encryption {
        Some(text) => word(from, "smtp.encryption", &text),
        None => {
            from.need::<String>("smtp.encryption", "smtp.encryption", Change::Leave);
            None
        }
    };
    types::EmailAccountCreateSmtp::builder()
        .host(from.need("smtp.host", "smtp.host", need(smtp.host)))
        .port(from.need(
            "smtp.port",
            "smtp.port",
            smtp.port.map_or(Change::Leave, Change::Set),
        ))
        .encryption(encryption.unwrap_or(types::EmailAccountCreateSmtpEncryption::None))
        .build()
}

/// A word, if the vendor takes it.
fn word<P, T: FromStr>(from: &mut Writing<P>, field: &str, text: &str) -> Option<T> {
    let word = text.parse().ok();
    if word.is_none() {
        from.invalid(field);
    }
    word
}

/// Moves a word into its place, if the vendor takes it.
fn give_word<P, T: FromStr>(
    from: &mut Writing<P>,
    field: &str,
    of: impl FnOnce(&mut P) -> &mut Change<String>,
    place: &mut Option<T>,
) {
    let change = of(from);
    if let Change::Set(text) = change {
        let text = std::mem::take(text);
        *change = Change::Leave;
        *place = word(from, field, &text);
    }
}

pub(super) fn read_warm_up(from: &mut Reading<types::WarmUpCampaign>) -> WarmUp {
    let mut warm_up = WarmUp::new();
    warm_up.id = from.id.take().map(Into::into);
    warm_up.email_account_id = filled(&mut from.email_account_id).map(Into::into);
    warm_up.status = from.status.take();
    warm_up.strategy = from.strategy.take().map(|word| word.to_string());
    warm_up.per_day = from.per_day.take();
    warm_up.reply_rate = from.reply_rate.take();
    warm_up.ends_at = from.campaign_deadline.take().map(Into::into);
    warm_up.deliverability_score = decimal(&mut from.deliverability_score);
    warm_up
}

pub(super) fn create_warm_up(from: &mut Writing<WarmUpPatch>) -> types::WarmUpCampaignCreate {
    from.read_only(&["deliverability_score", "status", "email_account_id"]);
    let account = from.email_account_id.take().map(String::from);
    let per_day = from.per_day.take();
    let mut body = types::WarmUpCampaignCreate::builder()
        .email_account_id(from.need("email_account_id", "email_account_id", account))
        .per_day(from.need("per_day", "per_day", per_day))
        .build();
    give_word(
        from,
        "strategy",
        |patch| &mut patch.strategy,
        &mut body.strategy,
    );
    from.start_per_day.give(&mut body.from);
    from.daily_increase.give(&mut body.increase);
    from.reply_rate.give(&mut body.reply_rate);
    body.campaign_deadline = deadline(from);
    body
}

pub(super) fn update_warm_up(from: &mut Writing<WarmUpPatch>) -> types::WarmUpCampaignUpdate {
    from.read_only(&["deliverability_score", "status", "email_account_id"]);
    let mut body = types::WarmUpCampaignUpdate::default();
    give_word(
        from,
        "strategy",
        |patch| &mut patch.strategy,
        &mut body.strategy,
    );
    give_word(from, "status", |patch| &mut patch.status, &mut body.status);
    from.per_day.give(&mut body.per_day);
    from.start_per_day.give(&mut body.from);
    from.daily_increase.give(&mut body.increase);
    from.reply_rate.give(&mut body.reply_rate);
    body.campaign_deadline = deadline(from);
    body
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

impl EmailAccounts for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<EmailAccount>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                rows(
                    client.list_email_accounts().await?,
                    |found| found.data,
                    read,
                )
            })
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
        let mut params = types::ListWarmUpCampaignsParams::new();
        params.status = status;
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.list_warm_up_campaigns_stream(&params, plan),
            read_warm_up,
        ))
    }

    fn prepare_create(
        &self,
        account: EmailAccount,
        options: Options,
    ) -> Result<Prepared<EmailAccountId>> {
        for (field, server) in [
            ("smtp.encryption", &account.smtp),
            ("imap.encryption", &account.imap),
        ] {
            let word = server
                .as_ref()
                .and_then(|server| server.encryption.as_ref());
            one_of(field, word, &["ssl", "tls", "none"])?;
        }
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, account, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let account = client.add_email_account(&body).await?;
                let find = FollowUp::new(
                    Resource::EmailAccount,
                    Verb::List,
                    "the id of the new account",
                );
                let receipt = created(account.id.clone(), find).answered(&account);
                Ok(match receipt.id {
                    Some(_) => receipt.follow_up(FollowUp::new(
                        Resource::EmailAccount,
                        Verb::Check,
                        "whether the vendor can use the servers",
                    )),
                    None => receipt,
                })
            })
        }))
    }

    fn prepare_update(
        &self,
        id: EmailAccountId,
        patch: EmailAccountPatch,
        options: Options,
    ) -> Result<Prepared<EmailAccountId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_patch(API.vendor, patch, update)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let account = client.update_email_account(id.as_str(), &body).await?;
                Ok(Receipt::new(Outcome::Updated)
                    .id(account.id.clone())
                    .answered(&account))
            })
        }))
    }

    fn check(&self, id: EmailAccountId, options: Options) -> Reply<'_, Mapped<EmailAccount>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let status = client.check_sender_status(id.as_str()).await?.into_inner();
            Ok(adapter::read(API.vendor, status, |from| check(from, id)))
        })
    }

    fn warm_up(&self, id: WarmUpId, options: Options) -> Reply<'_, Mapped<WarmUp>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let warm_up = client.get_warm_up_campaign(id).await?.into_inner();
            Ok(adapter::read(API.vendor, warm_up, read_warm_up))
        })
    }

    fn prepare_create_warm_up(
        &self,
        warm_up: WarmUp,
        options: Options,
    ) -> Result<Prepared<WarmUpId>> {
        one_of("strategy", warm_up.strategy.as_ref(), STRATEGIES)?;
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, warm_up, create_warm_up)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let warm_up = client.create_warm_up_campaign(&body).await?;
                let find = FollowUp::new(Resource::WarmUp, Verb::List, "the id of the new warm-up");
                Ok(created(warm_up.id, find).answered(&warm_up))
            })
        }))
    }

    fn prepare_update_warm_up(
        &self,
        id: WarmUpId,
        patch: WarmUpPatch,
        options: Options,
    ) -> Result<Prepared<WarmUpId>> {
        let id = number("id", &id)?;
        for (field, change, words) in [
            ("strategy", &patch.strategy, STRATEGIES),
            ("status", &patch.status, &["active", "paused", "stopped"]),
        ] {
            if let Change::Set(word) = change {
                one_of(field, Some(word), words)?;
            }
        }
        let client = self.client.with_options(options.for_client());
        let draft = draft_patch(API.vendor, patch, update_warm_up)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let warm_up = client.update_warm_up_campaign(id, &body).await?;
                Ok(Receipt::new(Outcome::Updated)
                    .id(warm_up.id)
                    .answered(&warm_up))
            })
        }))
    }
}

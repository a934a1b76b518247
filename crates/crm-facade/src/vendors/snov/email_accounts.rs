//! E-mail accounts of Snov.io: mappers and calls.

use crm_snov::reference::types::{self, DelayType, MailEncryption};

use super::{API, Snov, created, number, record, rows, take_id, warm_ups};
use crate::adapter::{self, Reading, Reply, Writing, draft_patch, draft_record, nested, read_list};
use crate::loss::Reason;
use crate::model::{
    ConnectionState, EmailAccount, EmailAccountId, EmailAccountPatch, Server, WarmUp, WarmUpId,
    WarmUpPatch, WarmUpStats,
};
use crate::resource::{Resource, Verb};
use crate::traits::EmailAccounts;
use crate::{
    Change, Error, FollowUp, Listing, Mapped, Options, Outcome, Prepared, Query, Receipt, Result,
};

pub(super) fn read(from: &mut Reading<types::SenderAccountRow>) -> EmailAccount {
    let mut account = EmailAccount::new();
    account.id = from.id.take().map(Into::into);
    account.email = from.email_from.take();
    account.sender_name = from.sender_name.take();
    account.provider = from.provider.take();
    account.daily_limit = from.limitation.take();
    account.valid = from.valid.take();
    account.suspended = from.suspended.take();
    account.tags = from.tags.take().unwrap_or_default();
    account.imap = nested(&mut from.imap, |imap| Server {
        username: imap.username.take(),
        state: imap.valid.take().map(|valid| match valid {
            true => ConnectionState::Connected,
            false => ConnectionState::Failed,
        }),
        ..Server::default()
    });
    from.translated("imap.valid");
    account
}

/// Reads whether the servers can be used.
pub(super) fn check(from: &mut Reading<types::SenderStatus>, id: EmailAccountId) -> EmailAccount {
    let mut account = EmailAccount::new().id(id);
    account.smtp = nested(&mut from.smtp, server);
    account.imap = nested(&mut from.imap, server);
    for field in ["smtp.status", "imap.status", "smtp.errors", "imap.errors"] {
        from.translated(field);
    }
    account
}

fn server(from: &mut types::ConnectionStatus) -> Server {
    let errors = from.errors.take().unwrap_or_default();
    Server {
        state: from.status.take().map(|status| match status.as_str() {
            "valid" | "connected" => ConnectionState::Connected,
            "invalid" | "error" => ConnectionState::Failed,
            _ => status.into(),
        }),
        error: (!errors.is_empty()).then(|| errors.join("; ")),
        ..Server::default()
    }
}

pub(super) fn create(from: &mut Writing<EmailAccountPatch>) -> types::SenderAccountCreate {
    not_settings(from);
    let (email, name) = (from.email.take(), from.sender_name.take());
    let password = password(from).map_or(Change::Leave, Change::Set);
    let mut body = types::SenderAccountCreate::builder()
        .email_from(from.need("email", "email_from", email))
        .sender_name(from.need("sender_name", "sender_name", name))
        .password(from.need("smtp.password", "password", password))
        .smtp(smtp(from))
        .build();
    body.imap = imap(from);
    from.reply_to.give(&mut body.reply_to);
    from.bcc.give(&mut body.bcc_email);
    from.signature.give(&mut body.signature);
    from.daily_limit.give(&mut body.limitation);
    (
        body.delay_type,
        body.delay_fixed,
        body.delay_from,
        body.delay_to,
    ) = delay(from);
    body.timezone_id = take_id(from, "time_zone", |patch| &mut patch.time_zone);
    from.tags.give(&mut body.tags);
    body
}

pub(super) fn update(from: &mut Writing<EmailAccountPatch>) -> types::SenderAccountUpdate {
    not_settings(from);
    let mut body = types::SenderAccountUpdate::default();
    from.email.give(&mut body.email_from);
    from.sender_name.give(&mut body.sender_name);
    from.reply_to.give_or_clear(&mut body.reply_to);
    from.bcc.give_or_clear(&mut body.bcc_email);
    from.signature.give_or_clear(&mut body.signature);
    from.daily_limit.give(&mut body.limitation);
    (
        body.delay_type,
        body.delay_fixed,
        body.delay_from,
        body.delay_to,
    ) = delay(from);
    body.timezone_id = take_id(from, "time_zone", |patch| &mut patch.time_zone);
    from.tags.give_or_clear(&mut body.tags);
    body.password = password(from);
    if settings(&from.smtp) {
        body.smtp = Some(smtp(from));
    }
    body.imap = imap(from);
    body
}

fn not_settings(from: &mut Writing<EmailAccountPatch>) {
    // Of the servers, what is left is how they do.
    from.read_only(&["provider", "smtp", "imap", "valid", "suspended"]);
    from.left_because("imap.password", Reason::NotSupportedByVendor);
}

type Delay = (Option<DelayType>, Option<i64>, Option<i64>, Option<i64>);

/// The time between two messages: always the same, or else left to chance within bounds.
fn delay(from: &mut Writing<EmailAccountPatch>) -> Delay {
    if let Change::Set(seconds) = from.delay_seconds {
        from.delay_seconds = Change::Leave;
        from.left_because("min_delay_seconds", Reason::Truncated);
        from.left_because("max_delay_seconds", Reason::Truncated);
        return (Some(DelayType::Fixed), Some(seconds), None, None);
    }
    let (mut least, mut most) = (None, None);
    from.min_delay_seconds.give(&mut least);
    from.max_delay_seconds.give(&mut most);
    let kind = least.or(most).map(|_: i64| DelayType::Random);
    (kind, None, least, most)
}

/// Whether the settings of a server are set, besides its password.
fn settings(server: &Change<Server>) -> bool {
    match server {
        Change::Set(server) => {
            server.host.is_some() || server.port.is_some() || server.encryption.is_some()
        }
        _ => false,
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

/// The server that sends, of which the vendor needs all settings.
fn smtp(from: &mut Writing<EmailAccountPatch>) -> types::SmtpSettings {
    if !settings(&from.smtp)
        && let Some(own) = from.extension("smtp")
    {
        return own;
    }
    let (host, port, encryption) = server_parts(from, "smtp", |patch| &mut patch.smtp);
    types::SmtpSettings::builder()
        .host(host)
        .port(port)
        .encryption(encryption)
        .build()
}

/// The server that reads, of which the vendor needs all settings or none.
fn imap(from: &mut Writing<EmailAccountPatch>) -> Option<types::ImapSettings> {
    if !settings(&from.imap) {
        return None;
    }
    let (host, port, encryption) = server_parts(from, "imap", |patch| &mut patch.imap);
    let own = types::ImapSettings::builder();
    Some(own.host(host).port(port).encryption(encryption).build())
}

fn server_parts(
    from: &mut Writing<EmailAccountPatch>,
    field: &str,
    of: impl FnOnce(&mut EmailAccountPatch) -> &mut Change<Server>,
) -> (String, i64, MailEncryption) {
    let (host, port, encryption) = match of(from) {
        Change::Set(server) => (
            server.host.take(),
            server.port.take(),
            server.encryption.take(),
        ),
        _ => (None, None, None),
    };
    let path = |part: &str| format!("{field}.{part}");
    let host = from.need(
        &path("host"),
        &path("host"),
        host.map_or(Change::Leave, Change::Set),
    );
    let port = from.need(
        &path("port"),
        &path("port"),
        port.map_or(Change::Leave, Change::Set),
    );
    let word = encryption.as_ref().map(|text| text.parse());
    let encryption = match word {
        Some(Ok(word)) => Change::Set(word),
        Some(Err(_)) => {
            from.invalid(path("encryption"));
            Change::Set(MailEncryption::None)
        }
        None => Change::Leave,
    };
    let needed = path("encryption");
    let encryption = from.need_or(&needed, &needed, encryption, || MailEncryption::None);
    (host, port, encryption)
}

impl EmailAccounts for Snov {
    fn list(&self, _: Query, options: Options) -> Result<Listing<EmailAccount>> {
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let found = client.sender_accounts_list().await?;
                rows(found, |found| found.data, read)
            })
        }))
    }

    fn warm_ups(&self, query: Query, options: Options) -> Result<Listing<WarmUp>> {
        let mut params = types::WarmUpsListParams::new();
        params.status = warm_ups::status(query)?;
        let client = self.client.with_options(options.for_client());
        Ok(read_list(
            API.vendor,
            &options,
            |plan| client.warm_ups_list_stream(&params, plan),
            warm_ups::read,
        ))
    }

    fn prepare_create(
        &self,
        account: EmailAccount,
        options: Options,
    ) -> Result<Prepared<EmailAccountId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, account, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let made = client.sender_accounts_create(&body).await?;
                let id = made.data.as_ref().and_then(|account| account.id);
                let find = FollowUp::new(
                    Resource::EmailAccount,
                    Verb::List,
                    "the id of the new account",
                );
                let receipt = created(id, find).response(&made);
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
        let id = number("id", &id)?;
        let client = self.client.with_options(options.for_client());
        let draft = draft_patch(API.vendor, patch, update)?;
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let changed = client.sender_accounts_update(id, &body).await?;
                let own = changed.data.as_ref().and_then(|account| account.id);
                Ok(Receipt::new(Outcome::Updated).id(own).response(&changed))
            })
        }))
    }

    fn check(&self, id: EmailAccountId, options: Options) -> Reply<'_, Mapped<EmailAccount>> {
        Box::pin(async move {
            let own = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let status = client.sender_accounts_status(own).await?.into_inner();
            let status = record(status.data, "account")?;
            Ok(adapter::read(API.vendor, status, |from| check(from, id)))
        })
    }

    fn warm_up(&self, id: WarmUpId, options: Options) -> Reply<'_, Mapped<WarmUp>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let found = client.warm_ups_get(id).await?.into_inner();
            let found = record(found.data, "warm-up")?;
            Ok(adapter::read(API.vendor, found, warm_ups::read))
        })
    }

    fn delete_warm_up(&self, id: WarmUpId, options: Options) -> Reply<'_, Receipt<WarmUpId>> {
        Box::pin(async move {
            let id = number("id", &id)?;
            let client = self.client.with_options(options.for_client());
            let response = client.warm_ups_delete(id).await?;
            Ok(Receipt::new(Outcome::Deleted).response(&response))
        })
    }

    fn warm_up_stats(
        &self,
        id: WarmUpId,
        query: Query,
        options: Options,
    ) -> Reply<'_, Mapped<WarmUpStats>> {
        Box::pin(async move {
            let own = number("id", &id)?;
            let (period, dates) = warm_ups::period(query)?;
            let client = self.client.with_options(options.for_client());
            let mut params = types::WarmUpsStatisticsParams::new();
            params.period = period;
            (params.date_from, params.date_to) = dates.unzip();
            let found = client.warm_ups_statistics(own, &params).await?;
            let found = record(found.into_inner().data, "warm-up")?;
            Ok(adapter::read(API.vendor, found, |from| {
                warm_ups::stats(from, id)
            }))
        })
    }

    fn prepare_create_warm_up(
        &self,
        warm_up: WarmUp,
        options: Options,
    ) -> Result<Prepared<WarmUpId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, warm_up, warm_ups::create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let made = client.warm_ups_create(&body).await?;
                let id = made.data.as_ref().and_then(|warm_up| warm_up.id);
                let find = FollowUp::new(Resource::WarmUp, Verb::List, "the id of the new warm-up");
                Ok(created(id, find).response(&made))
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
        let client = self.client.with_options(options.for_client());
        let draft = draft_patch(API.vendor, patch, warm_ups::update)?;
        if draft.body == types::WarmUpUpdate::default() {
            return Err(Error::invalid::<&str>(
                [],
                "there is nothing in the patch that the vendor can change",
            ));
        }
        Ok(Prepared::new(draft, move |body| {
            Box::pin(async move {
                let changed = client.warm_ups_update(id, &body).await?;
                let own = changed.data.as_ref().and_then(|warm_up| warm_up.id);
                Ok(Receipt::new(Outcome::Updated).id(own).response(&changed))
            })
        }))
    }
}

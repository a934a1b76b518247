//! What the facade makes of a server on which something goes wrong.

use crm_facade::api::AuthScheme;
use crm_sandbox::{Fault, Recorded};

use super::*;

/// Something that goes wrong, and what the facade says of it.
pub(super) struct Trouble {
    /// What is promised.
    pub(super) name: &'static str,
    fault: fn(Fault) -> Fault,
    kind: &'static str,
    origin: Origin,
    temporary: bool,
    check: fn(&Error) -> Result<()>,
}

const fn trouble(name: &'static str, fault: fn(Fault) -> Fault, kind: &'static str) -> Trouble {
    Trouble {
        name,
        fault,
        kind,
        origin: Origin::Vendor,
        temporary: true,
        check: |_| Ok(()),
    }
}

/// How far ahead a date in a response is.
const AHEAD: Duration = Duration::from_secs(90);
/// A date has whole seconds, and each side may round.
const ROUNDED: Duration = Duration::from_secs(2);

pub(super) const TROUBLES: [Trouble; 9] = [
    Trouble {
        check: |error| {
            let told = error.retry_after();
            ensure!(
                told == Some(Duration::from_secs(7)),
                "told to wait {told:?}"
            );
            Ok(())
        },
        ..trouble(
            "a limit with seconds to wait is rate_limited, and the error has the seconds",
            |fault| fault.status(429).retry_after_seconds(7),
            "rate_limited",
        )
    },
    Trouble {
        check: |error| {
            let told = error.retry_after();
            ensure!(
                told.is_some_and(|told| told <= AHEAD + ROUNDED),
                "told to wait {told:?}"
            );
            Ok(())
        },
        ..trouble(
            "a limit with a date to wait for is rate_limited, and the error has the time until then",
            |fault| fault.status(429).retry_after_date(AHEAD),
            "rate_limited",
        )
    },
    trouble(
        "a server that is not available is vendor_fault",
        |fault| fault.status(503),
        "vendor_fault",
    ),
    trouble(
        "a proxy's page of HTML is vendor_fault",
        |fault| fault.html(502),
        "vendor_fault",
    ),
    Trouble {
        origin: Origin::Transport,
        ..trouble(
            "a connection that is reset is transport",
            Fault::reset,
            "transport",
        )
    },
    Trouble {
        origin: Origin::Transport,
        ..trouble(
            "a response that is lost is transport",
            Fault::reset_after_handling,
            "transport",
        )
    },
    Trouble {
        origin: Origin::Transport,
        ..trouble(
            "a response that breaks off is transport",
            Fault::truncated,
            "transport",
        )
    },
    Trouble {
        temporary: false,
        ..trouble(
            "a response that is no JSON is decode",
            Fault::invalid_json,
            "decode",
        )
    },
    Trouble {
        temporary: false,
        ..trouble(
            "a credential that has expired is unauthenticated",
            Fault::expired_token,
            "unauthenticated",
        )
    },
];

impl Trouble {
    /// Whether the status comes, and the body does not come whole.
    fn is_of_the_body(&self) -> bool {
        matches!(
            self.name,
            "a response that breaks off is transport" | "a response that is no JSON is decode"
        )
    }
}

impl Subject {
    /// Every native verb tells this trouble as this kind, and sends nothing twice.
    pub(super) fn in_trouble(&self, trouble: &Trouble) -> Result<Verdict> {
        let World::Server(server) = &self.world else {
            bail!("nothing goes wrong with examples");
        };
        // What is there is found before anything goes wrong.
        server.known(|| self.look_around())?;
        let mut notes = BTreeSet::new();
        let mut seen = 0;
        for method in self.deletes_last() {
            let capability = self.capability(method);
            server.fault(&capability.operations, trouble.fault);
            let crm = server.stranger()?;
            let tried = self.first_sent(method, &crm)?;
            let asked = server.asked();
            let place = method.path();
            let met = asked
                .first()
                .with_context(|| format!("{place}: nothing was sent"))?;
            ensure!(met.fault.is_some(), "{place}: nothing went wrong");
            let is_unread = met.handled && !self.tells_json(met);
            if is_unread && (tried.is_ok() || trouble.kind == "decode") {
                notes.insert(format!("{place}: there is no response to read"));
                continue;
            }
            let error = match tried {
                Err(error) => error,
                Ok(_) => bail!("{place}: it is no error"),
            };
            // What the vendor rejects by its status is told as that, whatever becomes of the body.
            let is_rejected = matches!(
                error.kind(),
                ErrorKind::NotFound | ErrorKind::InvalidInput { .. } | ErrorKind::VendorFault
            );
            if is_rejected && error.origin() == Origin::Vendor && trouble.is_of_the_body() {
                notes.insert(format!("{place}: the vendor rejects it"));
                continue;
            }
            ensure!(error.kind().as_str() == trouble.kind, "{place}: {error:?}");
            ensure!(error.origin() == trouble.origin, "{place}: {error:?}");
            ensure!(
                error.is_temporary() == trouble.temporary,
                "{place}: {error:?}"
            );
            let renews = matches!(self.api.auth, AuthScheme::ClientCredentials { .. })
                && trouble.kind == "unauthenticated";
            // A list whose rows turn out to be none may have been counted by then.
            let sent = asked
                .iter()
                .filter(|other| other.operation == met.operation);
            let sent = sent.count();
            ensure!(
                sent == if renews { 2 } else { 1 },
                "{place}: it was sent {sent} times"
            );
            ensure!(
                error.may_have_been_carried_out() || !met.handled || self.is_read(met),
                "{place}: the vendor did it, and the error says that it did not"
            );
            (trouble.check)(&error).context(place)?;
            seen += 1;
        }
        ensure!(seen > 0, "no verb was tried");
        Ok(Verdict::Passed(notes.into_iter().collect()))
    }

    /// What is removed is not there for the others.
    fn deletes_last(&self) -> Vec<&'static Method> {
        let mut methods: Vec<_> = self.native_methods().map(|(method, _)| method).collect();
        methods.sort_by_key(|method| method.verb == Verb::Delete);
        methods
    }

    /// What the first choice comes to that is not rejected before it is sent.
    fn first_sent(&self, method: &Method, crm: &Crm) -> Result<Result<Seen, Error>> {
        let World::Server(server) = &self.world else {
            bail!("nothing goes wrong with examples");
        };
        for choice in method.variants.of(&self.capability(method)) {
            let input = self.input(method, choice)?;
            server.forget();
            let result = self.act_through(crm, method, &input, Options::new())?;
            if !server.asked().is_empty() {
                return Ok(result);
            }
        }
        bail!("{}: all input is rejected", method.path())
    }

    fn is_read(&self, asked: &Recorded) -> bool {
        let found = self.asked_for(asked);
        found.is_some_and(|known| known.effect == Effect::Read)
    }

    /// Whether the documented response is JSON: a string, or nothing, is taken as it comes.
    fn tells_json(&self, asked: &Recorded) -> bool {
        let is_json = |example: &Example| matches!(example.content, Content::Json(_));
        let found = self.asked_for(asked);
        found.is_some_and(|known| responses(&self.examples, known).any(is_json))
    }

    fn asked_for(&self, asked: &Recorded) -> Option<&'static Operation> {
        let mut table = self.api.operations.iter();
        table.find(|known| Some(known.operation_id) == asked.operation.as_deref())
    }

    /// A token that has expired is replaced, and the call goes through.
    pub(super) fn renews(&self) -> Result<Verdict> {
        let World::Server(server) = &self.world else {
            bail!("nothing expires with examples");
        };
        if !matches!(self.api.auth, AuthScheme::ClientCredentials { .. }) {
            return Ok(Verdict::Skipped("the vendor gives no tokens".to_owned()));
        }
        for method in self.deletes_last() {
            let capability = self.capability(method);
            server.fault(&capability.operations, |fault| {
                fault.times(1).expired_token()
            });
            let result = self.first_sent(method, &server.crm())?;
            let met = server.asked();
            let rejected = met.first().and_then(|asked| asked.fault);
            ensure!(rejected == Some("expired-token"), "{}", method.path());
            if let Err(error) = result {
                ensure!(
                    error.kind().as_str() != "unauthenticated",
                    "{}: {error}",
                    method.path()
                );
            }
        }
        Ok(Verdict::Passed(Vec::new()))
    }
}

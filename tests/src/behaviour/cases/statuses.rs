//! What the facade makes of each status.

use super::*;

impl Subject {
    /// Every native verb tells this status as this kind.
    pub(super) fn status(&self, status: u16, kind: &str) -> Result<Verdict> {
        let mut notes = Vec::new();
        let mut seen = 0;
        for (method, capability) in self.native_methods() {
            let input = Input::new(self.first_choice(method)?);
            let tried = self.try_with(method, &input, Options::new(), Script::Status(status))?;
            let place = format!("{} at {status}", method.path());
            let error = match tried.result {
                Err(error) => error,
                Ok(Seen::Rows(rows)) if status == 404 && rows.is_empty() => {
                    notes.push(format!("{place}: nobody"));
                    continue;
                }
                Ok(_) => bail!("{place}: it is no error"),
            };
            ensure!(error.kind().as_str() == kind, "{place}: {error:?}");
            ensure!(error.origin() == Origin::Vendor, "{place}: {error:?}");
            ensure!(
                error.vendor() == Some(self.api.vendor)
                    && error.capability() == Some((capability.resource, capability.verb)),
                "{place} does not say what was asked: {error}"
            );
            let operation = tried
                .sent
                .last()
                .and_then(|sent| sent.operation)
                .with_context(|| format!("{place}: no operation was called"))?;
            ensure!(
                error.operation() == Some(operation.id),
                "{place}: {error:?}"
            );
            if let ErrorKind::PermissionDenied { permission } = error.kind() {
                ensure!(
                    *permission == operation.permission,
                    "{place}: {permission:?} in place of {:?}",
                    operation.permission
                );
            }
            let temporary = matches!(status, 429 | 500 | 503);
            ensure!(error.is_temporary() == temporary, "{place}: {error:?}");
            ensure!(
                std::error::Error::source(&error).is_some(),
                "{place}: the vendor's own error is missing"
            );
            seen += 1;
        }
        ensure!(seen > 0, "no verb was tried");
        Ok(Verdict::Passed(notes))
    }

    /// A documented error with a success status does not pass for a result.
    pub(super) fn marked(&self) -> Result<Verdict> {
        let mut tried_some = false;
        for (method, capability) in self.native_methods() {
            let fails = |id: &str| {
                let operation = self.api.operation(id);
                self.examples.iter().any(|example| {
                    matches!(example.kind, Kind::Failure(_))
                        && matches!(example.content, Content::Json(_))
                        && operation.is_some_and(|known| known.operation_id == example.operation_id)
                })
            };
            if !capability.operations.iter().any(|id| fails(id)) {
                continue;
            }
            let input = Input::new(self.first_choice(method)?);
            let tried = self.try_with(method, &input, Options::new(), Script::Fails)?;
            ensure!(tried.result.is_err(), "{} took it", method.path());
            tried_some = true;
        }
        Ok(match tried_some {
            true => Verdict::Passed(Vec::new()),
            false => {
                Verdict::Skipped("the examples have no error with a success status".to_owned())
            }
        })
    }
}

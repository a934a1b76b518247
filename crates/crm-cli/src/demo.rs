//! `crm demo`: every vendor at work on the sandbox.
//!
//! It runs the commands that it shows, so that what it shows is what they do.

use std::sync::Arc;

use clap::{Args, FromArgMatches};
use crm_facade::{Options, Query};
use crm_transfer::{CancellationToken, NoObserver, Settings, Source, Transfer};
use futures_util::TryStreamExt;

use crate::cli;
use crate::failure::{Exit, Failure};
use crate::sandbox::{self, Running};
use crate::session::{Globals, Session};

/// What `crm demo` takes.
#[derive(Args, Debug)]
pub(crate) struct Demo {}

/// Contacts of each vendor: few enough to be shown.
const CONTACTS: u64 = 12;

/// Shows the vendors at work.
pub(crate) async fn run(_: &Demo) -> Result<(), Failure> {
    // Skarbe has few of the people that the others have, so that a copy finds some and makes some.
    let few = sandbox::builder(CONTACTS / 3).vendors(["skarbe"]);
    let others = crm_facade::vendors().iter().map(|vendor| vendor.id);
    let all = sandbox::builder(CONTACTS).vendors(others.filter(|&vendor| vendor != "skarbe"));
    let stage = Stage {
        sandbox: Arc::new(Running::of([few, all]).await?),
    };
    let done = tokio::select! {
        done = stage.play() => done,
        () = crate::session::interrupted() => Err(Failure::interrupted()),
    };
    if let Some(sandbox) = Arc::into_inner(stage.sandbox) {
        sandbox.stop().await;
    }
    done
}

struct Stage {
    sandbox: Arc<Running>,
}

impl Stage {
    async fn play(&self) -> Result<(), Failure> {
        heading("Every vendor, on this machine only");
        self.show("vendors").await?;
        self.show("vendors skarbe --resource contact --fields name,support,trust")
            .await?;

        heading("The same list, from three of them");
        for (vendor, fields) in [
            ("minotaur", COLUMNS),
            ("skarbe", COLUMNS),
            (
                "callab",
                "--fields id,first_name,last_name,phone_numbers,last_call.status",
            ),
        ] {
            self.show(&format!(
                "contacts list --vendor {vendor} --limit 3 {fields}"
            ))
            .await?;
        }

        heading("Create, read back, update");
        self.show(
            "contacts create --vendor minotaur --set first_name=Ada --set last_name=Lovelace \
             --set emails=ada@example.com --set title=Engineer --set score=7",
        )
        .await?;
        let find =
            format!("contacts find ada@example.com --vendor minotaur --allow-emulation {COLUMNS}");
        self.show(&find).await?;
        let id = self.id_of("minotaur", "ada@example.com").await?;
        self.show(&format!(
            "contacts update {id} --vendor minotaur --set title=CTO"
        ))
        .await?;
        self.show(&format!(
            "contacts get {id} --vendor minotaur --fields first_name,last_name,title"
        ))
        .await?;
        self.show(
            "contacts create --vendor lunarsend --set first_name=Grace --set title=Admiral \
             --set emails=grace@example.com",
        )
        .await?;

        heading("What a vendor lacks is rejected before any call");
        self.show_rejected("contacts delete 1 --vendor skarbe --yes")
            .await?;

        heading("A task of Snov.io, and what it costs");
        self.show("account --vendor snov --fields credits_left")
            .await?;
        self.show(
            "verify etienne.benoit0@nandu-analytics.example.com ada@example.com \
             nobody@nowhere.invalid --vendor snov --yes --fields email,verdict",
        )
        .await?;
        self.show("account --vendor snov --fields credits_left")
            .await?;

        heading("Any operation, without the model");
        self.show("call skarbe me_get").await?;

        heading("Copy from one vendor to another: a plan first, then the writes");
        self.copy("minotaur", "skarbe").await
    }

    /// Runs a command and shows it.
    async fn show(&self, line: &str) -> Result<(), Failure> {
        anstream::println!("\n$ crm {line} --sandbox");
        let words = std::iter::once("crm").chain(line.split_whitespace());
        let matches = cli::command()
            .try_get_matches_from(words)
            .map_err(|error| Failure::usage(error.to_string()))?;
        let globals = Globals::from_arg_matches(&matches)
            .map_err(|error| Failure::usage(error.to_string()))?;
        let session = Session::aloud(globals, self.sandbox.clone());
        cli::within(&matches, &session).await
    }

    /// As [`show`](Self::show), for a command that is rejected.
    async fn show_rejected(&self, line: &str) -> Result<(), Failure> {
        match self.show(line).await {
            Ok(()) => Err(Failure::new(Exit::Other, "it was not rejected")),
            Err(failure) => {
                anstream::println!("error: {failure} (exit status {})", failure.exit.code());
                Ok(())
            }
        }
    }

    fn session(&self) -> Session {
        Session::aloud(Globals::default(), self.sandbox.clone())
    }

    async fn id_of(&self, vendor: &str, email: &str) -> Result<String, Failure> {
        let crm = self.session().crm(vendor)?.allow_emulation(true);
        let found = match crm.contacts() {
            Some(contacts) => {
                contacts
                    .find_by_email(email.to_owned(), Options::new())
                    .await?
            }
            None => Vec::new(),
        };
        found
            .into_iter()
            .find_map(|contact| contact.value.id)
            .map(|id| id.to_string())
            .ok_or_else(|| Failure::new(Exit::NotFound, "the contact was not found"))
    }

    async fn copy(&self, from: &str, to: &str) -> Result<(), Failure> {
        anstream::println!("\n$ crm copy --from {from} --to {to} --sandbox");
        let session = self.session();
        let folder = tempfile::tempdir()?;
        let report = folder.path().join("report.ndjson");
        let mut settings = Settings::in_file(folder.path().join("journal"));
        settings.report = Some(report.clone());
        // One after the other, so that the report has the same order each time.
        settings.concurrency = 1;
        let source = Source::vendor(session.crm(from)?, Query::new(), None)?;
        let transfer = Transfer::new(source, &session.crm(to)?, settings)?;
        let stop = CancellationToken::new();
        let plan = transfer.plan(NoObserver, stop.clone()).await?;
        anstream::println!("{}", plan.to_string().trim_end());
        let summary = transfer.run(NoObserver, stop).await?;
        anstream::println!("{}", summary.totals.to_string().trim_end());
        anstream::println!("\nThe report of losses, one a line:");
        for line in std::fs::read_to_string(&report)?.lines().take(3) {
            anstream::println!("{line}");
        }
        let there: Vec<_> = match session.crm(to)?.contacts() {
            Some(contacts) => {
                contacts
                    .list(Query::new(), Options::new())?
                    .try_collect()
                    .await?
            }
            None => Vec::new(),
        };
        anstream::println!("\n{to} has {} contacts now", there.len());
        Ok(())
    }
}

const COLUMNS: &str = "--fields id,first_name,last_name,emails,title";

fn heading(text: &str) {
    let bold = anstyle::Style::new().bold();
    anstream::println!("\n{bold}{text}{bold:#}");
}

//! What a person is asked and told.

use std::io::{IsTerminal, Write};

use super::Session;
use crate::failure::Failure;
use crate::progress;
use crate::terminal::calm;

impl Session {
    /// What asks and tells in the midst of a list, which outlives no session but does not know that.
    pub(crate) fn asker(&self) -> Asker {
        Asker {
            yes: self.globals.yes,
            quiet: self.globals.quiet,
            aloud: self.aloud,
        }
    }

    /// Asks the person whether to continue. With `--yes` the answer is yes.
    ///
    /// # Errors
    ///
    /// If there is no terminal to ask at, or the person presses Ctrl-C.
    pub async fn confirm(&self, question: &str) -> Result<bool, Failure> {
        if self.globals.yes {
            return Ok(true);
        }
        if !can_ask() {
            return Err(Failure::usage(format!(
                "{question} There is no terminal to ask at, so nothing was done."
            ))
            .advice("run it again with --yes to continue"));
        }
        tokio::select! {
            is_yes = ask(question) => Ok(is_yes),
            () = self.interrupted() => Err(Failure::interrupted()),
        }
    }

    /// As [`confirm`](Self::confirm); a no ends the command.
    ///
    /// # Errors
    ///
    /// If the person says no, or can't be asked.
    pub async fn insist(&self, question: &str) -> Result<(), Failure> {
        match self.confirm(question).await? {
            true => Ok(()),
            false => Err(Failure::new(
                crate::failure::Exit::Interrupted,
                "nothing was done",
            )),
        }
    }

    /// A line for the person, on standard error; nothing with `--quiet`.
    pub fn say(&self, line: impl AsRef<str>) {
        self.asker().say(line);
    }

    /// A line for the person, on standard error, with `--quiet` too: something is not as it was asked
    /// for.
    pub fn warn(&self, line: impl AsRef<str>) {
        Asker {
            quiet: false,
            ..self.asker()
        }
        .say(line);
    }

    /// Whether a question is put to a person, and not decided by `--yes` or by nobody.
    pub(crate) fn asks(&self) -> bool {
        !self.globals.yes && can_ask()
    }
}

/// Asks and tells in the midst of a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asker {
    yes: bool,
    quiet: bool,
    aloud: bool,
}

impl Asker {
    /// A line for the person, on standard error; nothing with `--quiet`.
    pub(crate) fn say(self, line: impl AsRef<str>) {
        match (self.quiet, self.aloud) {
            (true, _) => {}
            (false, true) => anstream::println!("{}", calm(line.as_ref())),
            (false, false) => {
                progress::beside_bar(|| anstream::eprintln!("{}", calm(line.as_ref())));
            }
        }
    }

    /// Tells what a further page costs, and asks whether to continue. With `--yes` the answer is yes,
    /// and where nobody can be asked it is no.
    pub(crate) async fn confirm_page(self, told: String) -> bool {
        if self.yes {
            self.say(told);
            return true;
        }
        can_ask() && ask(&format!("{told}. Go on?")).await
    }
}

fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

async fn ask(question: &str) -> bool {
    let mut terminal = anstream::stderr();
    // A terminal that can't be written to shows in what is read.
    let _ = write!(terminal, "{} [y/N] ", calm(question)).and_then(|()| terminal.flush());
    let reply = tokio::task::spawn_blocking(|| {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).map(|_| line)
    });
    let reply = reply.await.ok().and_then(Result::ok).unwrap_or_default();
    matches!(reply.trim().to_lowercase().as_str(), "y" | "yes")
}

//! The command line as a whole: what can be given, and who carries it out.

mod alias;

use std::any::TypeId;
use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{ArgMatches, Args, Command, FromArgMatches, value_parser};
use clap_complete::Shell;

use crate::failure::{Exit, Failure};
use crate::output::Format;
use crate::session::{Globals, Session};
use crate::terminal::calm;
use crate::{
    call, check, completion, credentials, demo, fleet, history, people, quota, resources, sandbox,
    transfer, vendors, verbose,
};

const ABOUT: &str = "Reads and writes CRM and sales data of several vendors, through one model";

const START: &str = "\
Begin here:
  crm demo                       show every vendor in a minute, on this machine only
  crm vendors                    show what each vendor supports
  crm contacts list --vendor minotaur --sandbox
                                 list contacts without a key
  crm login VENDOR               store a key after testing it";

/// What `crm completions` takes.
#[derive(Args, Debug)]
struct Completions {
    /// Shell that the script is for
    shell: Shell,
}

/// What `crm man` takes.
#[derive(Args, Debug)]
struct Man {
    /// Directory to write one page per command to [default: the main page, to standard output]
    #[arg(long, value_name = "DIR", value_parser = value_parser!(PathBuf))]
    out: Option<PathBuf>,
}

/// The whole command line.
pub fn command() -> Command {
    let exits: String = Exit::ALL
        .iter()
        .map(|(exit, meaning)| format!("\n  {:>3}  {meaning}", exit.code()))
        .collect();
    let command = Command::new("crm")
        .version(env!("CARGO_PKG_VERSION"))
        .about(ABOUT)
        .after_help(format!("{START}\n\nExit status:\n    0  success{exits}"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .max_term_width(100);
    let command = Globals::augment_args(command).mut_args(|global| global.hide_short_help(true));
    let command = without_empty_variables(command)
        .about(ABOUT)
        .long_about(None)
        .subcommand(with::<vendors::Vendors>(
            "vendors",
            "Show what each vendor supports, and how far that can be trusted",
            "crm vendors\n  crm vendors minotaur --resource contact\n  crm vendors snov --format json",
        ))
        .subcommand(with::<vendors::Fields>(
            "fields",
            "Show which fields of the model each vendor reads and writes, and their types",
            "crm fields --resource contact\n  crm fields skarbe --resource contact",
        ))
        .subcommands(resources::commands())
        .mut_subcommand("contacts", |contacts| {
            contacts
                .subcommand(
                    own::<people::Duplicates>("duplicates", "Find contacts that are the same person")
                        .after_help(people::DUPLICATES_HELP),
                )
                .subcommand(
                    own::<people::Merge>("merge", "Merge several contacts into one")
                        .after_help(people::MERGE_HELP),
                )
        })
        .subcommand(
            own::<people::Diff>("diff", "Compare the contacts of two vendors")
                .after_help(people::DIFF_HELP),
        )
        .subcommand(own::<transfer::copy::Arguments>(
            "copy",
            "Copy records from one vendor to another; shows a plan and asks before it writes",
        ))
        .subcommand(own::<transfer::import::Arguments>(
            "import",
            "Import records from a CSV or NDJSON file; shows a plan and asks before it writes",
        ))
        .subcommand(own::<transfer::export::Arguments>(
            "export",
            "Export a vendor's records to a CSV or NDJSON file",
        ))
        .subcommand(with::<call::Call>(
            "call",
            "Call any operation of a vendor, without the common model",
            "crm call minotaur --list\n  crm call minotaur contacts_list --list\n  \
             crm call snov balance_get --sandbox",
        ))
        .subcommand(
            own::<check::Check>(
                "check",
                "Compare a vendor's live API with its specification; only reads, costs nothing",
            )
            .after_help(check::HELP),
        )
        .subcommand(with::<sandbox::Serve>(
            "sandbox",
            "Run the sandbox until Ctrl-C, for other programs",
            "crm sandbox > variables &\n  . ./variables\n  crm contacts list --vendor minotaur\n  \
             crm sandbox --contacts 100000 --limits --fault contacts_list:every=3,status=429",
        ))
        .subcommand(with::<demo::Demo>(
            "demo",
            "Show every vendor at work in a minute, on the sandbox",
            "crm demo",
        ))
        .subcommand(
            own::<history::History>(
                "history",
                "Show what commands wrote, and the outcome of each write",
            )
            .after_help(history::HELP),
        )
        .subcommand(
            own::<history::Undo>("undo", "Undo writes, as far as the vendor supports it")
                .after_help(history::UNDO_HELP),
        )
        .subcommand(
            own::<credentials::Login>("login", "Store a vendor's credentials after testing them")
                .after_help(credentials::LOGIN_HELP),
        )
        .subcommand(
            own::<credentials::Logout>("logout", "Remove a vendor's stored credentials")
                .after_help(credentials::LOGOUT_HELP),
        )
        .subcommand(
            own::<credentials::Status>(
                "status",
                "Test credentials, and show the quota and credits that are left",
            )
            .after_help(credentials::STATUS_HELP),
        )
        .subcommand(
            Command::new("credentials")
                .about("Show where each vendor's credentials and address come from")
                .after_help(credentials::HELP),
        )
        .subcommand(
            own::<quota::Quota>(
                "quota",
                "Show how much of each rate limit is used, and who waits for it",
            )
            .after_help(quota::HELP),
        )
        .subcommand(
            own::<fleet::Fleet>(
                "fleet",
                "Move, sync and check many accounts with workers on Restate, by the program crm-fleet",
            )
            .disable_help_subcommand(true)
            .after_help(fleet::HELP),
        )
        .subcommand(with::<Completions>(
            "completions",
            "Write a completion script for a shell",
            "crm completions bash > ~/.local/share/bash-completion/completions/crm",
        ))
        .subcommand(with::<Man>(
            "man",
            "Write the manual pages",
            "crm man | man -l -\n  crm man --out ~/.local/share/man/man1",
        ));
    brief(with_negative_numbers(command))
}

/// The command with options that take `-1` for a number, and reject it as one, instead of taking it for
/// an option.
fn with_negative_numbers(command: Command) -> Command {
    let command = command.mut_args(|argument| {
        let kind = argument.get_value_parser().type_id();
        let numbers = [
            TypeId::of::<u64>(),
            TypeId::of::<u32>(),
            TypeId::of::<usize>(),
        ];
        match numbers.into_iter().any(|number| kind == number) {
            true => argument.allow_negative_numbers(true),
            false => argument,
        }
    });
    let below: Vec<_> = command
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect();
    below.into_iter().fold(command, |command, name| {
        command.mut_subcommand(name, with_negative_numbers)
    })
}

/// What the short help says of the options that all commands take.
const GLOBALS: &str = "\
Global options: --vendor --format --fields --profile --sandbox --yes --quiet -v
  and others; --help describes them all";

/// The command with the options that all commands take in short, in the short help of all of them.
fn brief(command: Command) -> Command {
    let whole = command.get_after_help().map(ToString::to_string);
    let command = match whole {
        Some(whole) => {
            let short = format!("{GLOBALS}\n\n{whole}");
            command.after_help(short).after_long_help(whole)
        }
        None => command.after_help(GLOBALS).after_long_help(""),
    };
    let below: Vec<_> = command
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect();
    below
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(name, brief))
}

/// What was given on the command line, with an alias replaced by what it stands for. A line that
/// can't be understood ends the process, with a message that says why.
pub fn matches() -> ArgMatches {
    let line: Vec<_> = std::env::args_os().collect();
    let color = color(&line);
    color.write_global();
    let parsed = |line: &[OsString]| {
        let color = match color {
            anstream::ColorChoice::Always => clap::ColorChoice::Always,
            anstream::ColorChoice::Never => clap::ColorChoice::Never,
            _ => clap::ColorChoice::Auto,
        };
        command().color(color).try_get_matches_from(line)
    };
    let error = match parsed(&line) {
        Ok(matches) => return matches,
        Err(error) => error,
    };
    let expanded = match error.kind() {
        ErrorKind::InvalidSubcommand => alias::expanded(&line),
        _ => Ok(None),
    };
    let as_json = is_json(&line);
    let error = match expanded {
        Ok(None) => error,
        Ok(Some(line)) => match parsed(&line) {
            Ok(matches) => return matches,
            Err(error) => error,
        },
        Err(failure) => {
            failure.report(as_json);
            std::process::exit(failure.exit.code().into())
        }
    };
    if error.use_stderr() && as_json {
        misunderstood(&error).report(true);
        std::process::exit(error.exit_code())
    }
    let text = error.render().to_string();
    let clear = of_numbers(&text);
    match (calm(&clear), &clear) {
        (Cow::Borrowed(_), Cow::Borrowed(_)) => error.exit(),
        // What was given is repeated, and must not steer the terminal.
        (text, _) => {
            anstream::eprint!("{text}");
            std::process::exit(error.exit_code())
        }
    }
}

/// What is said of a value that is no number, in the words of a person.
fn of_numbers(text: &str) -> Cow<'_, str> {
    const SAID: [(&str, &str); 2] = [
        (
            "invalid digit found in string",
            "expected an integer, 0 or more",
        ),
        (
            "number too large to fit in target type",
            "the number is too large",
        ),
    ];
    match SAID.iter().find(|(said, _)| text.contains(said)) {
        Some((said, better)) => text.replace(said, better).into(),
        None => text.into(),
    }
}

/// A line that can't be understood, without how the command is used.
fn misunderstood(error: &clap::Error) -> Failure {
    let text = error.render().to_string();
    let text = of_numbers(&text);
    let text = text.split("\n\nUsage:").next().unwrap_or_default();
    let text = text.trim_start_matches("error:").trim();
    match text.split_once("\n\n") {
        Some((message, tips)) => Failure::usage(message).advice(tips.trim()),
        None => Failure::usage(text),
    }
}

/// What an option has on a line, if it can be told without understanding all of it.
pub(crate) fn option_of<'l>(line: &'l [OsString], option: &str) -> Option<&'l str> {
    let words = line.iter().map(|word| word.to_str().unwrap_or_default());
    let mut words = words.take_while(|word| *word != "--");
    let mut found = None;
    while let Some(word) = words.next() {
        match word.strip_prefix(option) {
            Some("") => found = words.next(),
            Some(rest) => found = rest.strip_prefix('=').or(found),
            None => {}
        }
    }
    found
}

/// Whether errors are to be JSON, on a line that may not be understood.
fn is_json(line: &[OsString]) -> bool {
    let variable = std::env::var("CRM_FORMAT").ok();
    let format = option_of(line, "--format").or(variable.as_deref());
    matches!(format, Some("json" | "ndjson"))
}

/// Whether to write in colour. It is needed before the line is understood, for what is said of it.
fn color(line: &[OsString]) -> anstream::ColorChoice {
    match option_of(line, "--color") {
        Some("always") => anstream::ColorChoice::Always,
        Some("never") => anstream::ColorChoice::Never,
        _ => anstream::ColorChoice::Auto,
    }
}

/// A variable with nothing but blanks counts as one that is not set. clap would take it for a
/// value.
fn without_empty_variables(command: Command) -> Command {
    command.mut_args(|argument| {
        let value = argument.get_env().and_then(std::env::var_os);
        match value {
            Some(value) if is_blank(&value) => argument.env(None::<&str>),
            _ => argument,
        }
    })
}

fn is_blank(value: &OsStr) -> bool {
    value.to_str().is_some_and(|value| value.trim().is_empty())
}

/// A command whose arguments bring examples of their own.
fn own<A: Args>(name: &'static str, about: &'static str) -> Command {
    let command = A::augment_args(Command::new(name));
    command.about(about).long_about(None)
}

fn with<A: Args>(name: &'static str, about: &'static str, examples: &str) -> Command {
    own::<A>(name, about).after_help(format!("Examples:\n  {examples}"))
}

/// Whether a command is about one call or none, and brings no sandbox.
pub fn is_one_call(matches: &ArgMatches) -> bool {
    let is_long = |name: &str| ["copy", "import", "export", "demo", "sandbox"].contains(&name);
    !matches.get_flag("sandbox") && !matches.subcommand_name().is_some_and(is_long)
}

/// Whether results are JSON, and so errors are too.
pub fn wants_json(matches: &ArgMatches) -> bool {
    let format = matches.try_get_one::<Format>("format").ok().flatten();
    matches!(format, Some(Format::Json | Format::Ndjson))
}

/// Carries out what was given.
///
/// # Errors
///
/// If it can't be carried out; the failure says why, and with which status to end.
pub async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let Some((name, given)) = matches.subcommand() else {
        return Err(Failure::usage("no command was given").advice("crm --help"));
    };
    if let Some(fields) = shows_nothing(name)
        .then(|| chosen_fields(matches))
        .flatten()
    {
        return Err(
            Failure::usage(format!("`crm {name}` has no fields to show: `{fields}`"))
                .advice("leave --fields out"),
        );
    }
    match name {
        "completions" => return completions(&read::<Completions>(given)?),
        "man" => return man(&read::<Man>(given)?),
        "demo" => return demo::run(&read(given)?).await,
        "fleet" => return fleet::run(&read(given)?),
        "login" => return credentials::login(&read(given)?, read(matches)?).await,
        "logout" => return credentials::logout(&read(given)?, read(matches)?),
        "sandbox" => {
            let globals = read::<Globals>(matches)?;
            return sandbox::serve(&read(given)?, &globals).await;
        }
        _ => {}
    }
    let mut globals = read::<Globals>(matches)?;
    globals.profile_is_flag = matches.value_source("profile") == Some(ValueSource::CommandLine);
    globals.command = words(matches);
    verbose::begin(verbose::level(globals.verbose)?);
    let session = Session::open(globals).await?;
    let done = dispatch(name, given, &session).await;
    session.close().await;
    done
}

/// The names of the command that was given: `contacts update`.
fn words(matches: &ArgMatches) -> String {
    let mut words = Vec::new();
    let mut at = matches.subcommand();
    while let Some((name, below)) = at {
        words.push(name);
        at = below.subcommand();
    }
    words.join(" ")
}

/// Carries out what was given, in a session that is open already.
pub(crate) async fn within(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    match matches.subcommand() {
        Some((name, given)) => dispatch(name, given, session).await,
        None => Ok(()),
    }
}

async fn dispatch(name: &str, given: &ArgMatches, session: &Session) -> Result<(), Failure> {
    match name {
        "vendors" => vendors::vendors(&read(given)?, session),
        "fields" => vendors::fields(&read(given)?, session),
        "call" => call::run(&read(given)?, session).await,
        "check" => check::run(&read(given)?, session).await,
        "credentials" => credentials::run(session),
        "status" => credentials::status(&read(given)?, session).await,
        "quota" => quota::run(&read(given)?, session).await,
        "diff" => people::diff(&read(given)?, session).await,
        "history" => history::run(&read(given)?, session).await,
        "undo" => history::undo(&read(given)?, session).await,
        "copy" => transfer::copy::run(read(given)?, session).await,
        "import" => transfer::import::run(read(given)?, session).await,
        "export" => transfer::export::run(read(given)?, session).await,
        "contacts" if given.subcommand_name() == Some("duplicates") => {
            people::duplicates(&read(below(given))?, session).await
        }
        "contacts" if given.subcommand_name() == Some("merge") => {
            people::merge(&read(below(given))?, session).await
        }
        _ => {
            let noun = resources::nouns().iter().find(|noun| noun.name == name);
            if let Some(noun) = noun
                && let Some(counted) = resources::count(noun, given, session).await
            {
                return counted;
            }
            let chosen = noun.and_then(|noun| Some((noun, noun.chosen(given)?)));
            match chosen {
                Some((noun, (action, given))) => {
                    resources::run((action, noun.words(action)), given, session).await
                }
                None => Err(Failure::usage(format!("there is no command `{name}`"))
                    .advice("crm --help lists them")),
            }
        }
    }
}

/// The arguments of a command within a command.
fn below(given: &ArgMatches) -> &ArgMatches {
    given.subcommand().map_or(given, |(_, below)| below)
}

/// Whether a command shows no records of which fields could be chosen.
fn shows_nothing(name: &str) -> bool {
    [
        "copy",
        "check",
        "import",
        "demo",
        "fleet",
        "sandbox",
        "completions",
        "login",
        "logout",
        "man",
    ]
    .contains(&name)
}

/// The fields that were chosen, as they were given.
fn chosen_fields(matches: &ArgMatches) -> Option<String> {
    let fields: Vec<_> = matches
        .get_many::<String>("fields")?
        .map(String::as_str)
        .collect();
    Some(fields.join(","))
}

fn read<A: FromArgMatches>(matches: &ArgMatches) -> Result<A, Failure> {
    A::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))
}

fn completions(arguments: &Completions) -> Result<(), Failure> {
    print(&completion::script(arguments.shell)?)
}

fn man(arguments: &Man) -> Result<(), Failure> {
    let command = command().disable_help_subcommand(true);
    match &arguments.out {
        Some(folder) => pages(command, folder).map_err(|error| {
            Failure::new(
                Exit::Other,
                format!("can't write manual pages to {}: {error}", folder.display()),
            )
            .advice("check the folder and who may write to it")
        }),
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(command).render(&mut page)?;
            print(&page)
        }
    }
}

fn pages(command: Command, folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    clap_mangen::generate_to(command, folder)
}

fn print(bytes: &[u8]) -> Result<(), Failure> {
    use std::io::Write;

    let mut out = std::io::stdout();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_in_itself_consistent() {
        command().debug_assert();
    }

    #[test]
    fn every_command_has_a_meaning_and_examples() {
        fn check(command: &Command, path: &str) {
            let path = format!("{path} {}", command.get_name());
            assert!(command.get_about().is_some(), "{path}");
            let subcommands: Vec<_> = command.get_subcommands().collect();
            if subcommands.is_empty() {
                let after = command.get_after_help().map(ToString::to_string);
                assert!(
                    after.is_some_and(|text| text.contains("Examples:\n  crm ")),
                    "{path}"
                );
            }
            for subcommand in subcommands {
                check(subcommand, &path);
            }
        }
        for subcommand in command().get_subcommands() {
            check(subcommand, "crm");
        }
    }
}

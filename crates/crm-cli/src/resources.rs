//! The resources of the facade as nouns, and its methods as verbs: one table, one way to run.

mod bulk;
mod count;
mod example;
pub(crate) mod invoke;
mod paid;
mod reply;
mod resume;
mod run;
mod sort;
mod table;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use crm_facade::{Crm, Loss, Options, Resource, Verb};
use crm_runtime::BoxFuture;

use crate::failure::Failure;
use crate::input::Given;
use crate::output::Output;

pub(crate) use count::run as count;
use invoke::action_of;
pub(crate) use paid::{price, within_budget};
pub(crate) use reply::csv_columns;
pub(crate) use run::{dialling_question, dials, question, run};

use reply::Reply;

/// A noun of the command line.
pub(crate) struct Noun {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) verbs: &'static [Action],
}

/// A verb: one method of one trait of the facade.
pub(crate) struct Action {
    /// Empty where the noun says it all.
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) resource: Resource,
    pub(crate) verb: Verb,
    /// Whether it gives a list, row by row.
    pub(crate) rows: bool,
    declare: fn(Command) -> Command,
    example: fn() -> Vec<String>,
    prepare: fn(&Given<'_>) -> Result<PreparedCall, Failure>,
}

/// A call with its arguments, before anything is sent.
pub(crate) struct PreparedCall {
    /// How many things it asks for at once.
    things: Option<usize>,
    /// What it would lose, where it writes a record.
    draft: Option<Draft>,
    /// The calls that it takes if each asks for so many things at most.
    split: Box<dyn FnOnce(usize) -> Vec<Part> + Send>,
}

impl PreparedCall {
    /// What it would lose, where it writes a record.
    ///
    /// # Errors
    ///
    /// If it would be rejected before anything is sent.
    fn draft(&mut self, crm: &Crm) -> Result<Vec<Loss>, Failure> {
        match self.draft.take() {
            Some(draft) => draft(crm),
            None => Ok(Vec::new()),
        }
    }
}

/// Tells what a write would lose, or rejects what the write would reject before it sends anything.
type Draft = Box<dyn FnOnce(&Crm) -> Result<Vec<Loss>, Failure> + Send>;

/// One call to the vendor.
type Part = Box<
    dyn for<'a> FnOnce(&'a Crm, Options, &'a Output) -> BoxFuture<'a, Result<Reply, Failure>>
        + Send,
>;

/// All nouns.
pub(crate) fn nouns() -> &'static [Noun] {
    table::NOUNS
}

/// The commands of all nouns.
pub(crate) fn commands() -> impl Iterator<Item = Command> {
    nouns().iter().map(Noun::command)
}

/// The command that a method has: `contacts find`.
pub(crate) fn command_of(resource: Resource, verb: Verb) -> Option<String> {
    nouns().iter().find_map(|noun| {
        let action = noun
            .verbs
            .iter()
            .find(|action| action.resource == resource && action.verb == verb)?;
        Some(noun.words(action))
    })
}

impl Noun {
    pub(crate) fn words(&self, action: &Action) -> String {
        format!("{} {}", self.name, action.name)
            .trim_end()
            .to_owned()
    }

    fn command(&'static self) -> Command {
        let command = Command::new(self.name).about(self.about);
        match self.verbs {
            [only] if only.name.is_empty() => only.complete(command, self),
            verbs => command
                .subcommand_required(true)
                .arg_required_else_help(true)
                .subcommands(
                    verbs
                        .iter()
                        .map(|verb| verb.complete(Command::new(verb.name), self)),
                )
                .subcommands(count::command(self)),
        }
    }

    /// The verb that was given, and its arguments.
    pub(crate) fn chosen<'m>(
        &'static self,
        matches: &'m ArgMatches,
    ) -> Option<(&'static Action, &'m ArgMatches)> {
        match (self.verbs, matches.subcommand()) {
            ([only], None) => Some((only, matches)),
            (verbs, Some((name, matches))) => {
                let action = verbs.iter().find(|action| action.name == name)?;
                Some((action, matches))
            }
            _ => None,
        }
    }
}

impl Action {
    /// Whether any vendor takes credits for it.
    fn may_cost(&self) -> bool {
        crm_facade::vendors().iter().any(|vendor| {
            vendor.capabilities().any(|all| {
                let capability = all.get(self.resource, self.verb);
                capability.cost.as_ref().and_then(price).is_some()
            })
        })
    }

    fn complete(&self, command: Command, noun: &Noun) -> Command {
        let mut command =
            (self.declare)(command.about(self.about)).after_help(example::examples(self, noun));
        if self.may_cost() {
            command = command.arg(
                Arg::new("max_credits")
                    .long("max-credits")
                    .value_name("CREDITS")
                    .value_parser(value_parser!(u64))
                    .help("Maximum number of credits to spend, by the documented prices; within it, further pages of a list need no question [default: no maximum]"),
            );
        }
        if !self.rows {
            return bulk::declare(self, command);
        }
        command
            .arg(
                Arg::new("sort")
                    .long("sort")
                    .value_name("FIELD")
                    .allow_hyphen_values(true)
                    .help("Sort the rows by a field, or in reverse with `-FIELD`; shows them after all have come"),
            )
            .arg(
                Arg::new("limit")
                    .long("limit")
                    .value_name("ROWS")
                    .value_parser(value_parser!(u64))
                    .help("Maximum number of rows to show, 0 for all [default: 100 in a table, otherwise all]"),
            )
            .arg(
                Arg::new("page_size")
                    .long("page-size")
                    .value_name("ROWS")
                    .value_parser(value_parser!(usize))
                    .help("Number of rows per page, if the vendor allows a choice [default: the vendor's]"),
            )
            .arg(
                Arg::new("whole")
                    .long("whole")
                    .action(ArgAction::SetTrue)
                    .help("Read each record if rows lack fields of it, with one more call per row"),
            )
            .arg(
                Arg::new("resume")
                    .long("resume")
                    .value_name("CHECKPOINT")
                    .help("Resume an interrupted list by the name that it printed"),
            )
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    /// `contact, list` of a line such as `list(Contact, List)(query: Query) -> Contact`.
    fn needs(line: &str) -> Option<String> {
        let (signature, _) = line.trim().split_once(")(")?;
        let (name, needs) = signature.split_once('(')?;
        let is_name = name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        let (resource, verb) = needs.split_once(", ")?;
        (is_name && !name.is_empty()).then(|| format!("{resource}.{verb}"))
    }

    #[test]
    fn the_readme_has_every_command() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
        let text = fs::read_to_string(path).expect("text");
        for noun in nouns() {
            let named = [
                format!("`crm {}`", noun.name),
                format!("`crm {} ", noun.name),
            ];
            let mut rows = text.lines().filter(|line| line.starts_with('|'));
            let row = rows.find(|row| named.iter().any(|name| row.contains(name)));
            let row = row.unwrap_or_else(|| panic!("crm {}", noun.name));
            for verb in noun.verbs.iter().filter(|verb| !verb.name.is_empty()) {
                let name = format!("`{}`", verb.name);
                assert!(row.contains(&name), "crm {} {}", noun.name, verb.name);
            }
        }
    }

    #[test]
    fn every_method_of_the_facade_has_a_command() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crm-facade/src/traits");
        let mut methods = Vec::new();
        for entry in fs::read_dir(folder).expect("the traits") {
            let path = entry.expect("a file").path();
            if !path.ends_with("define.rs") {
                let text = fs::read_to_string(path).expect("text");
                methods.extend(text.lines().filter_map(needs));
            }
        }
        let mut commands: Vec<_> = nouns()
            .iter()
            .flat_map(|noun| noun.verbs)
            .map(|action| format!("{:?}.{:?}", action.resource, action.verb))
            .collect();
        methods.sort();
        commands.sort();
        assert!(methods.len() > 60, "{methods:?}");
        assert_eq!(commands, methods);
    }
}

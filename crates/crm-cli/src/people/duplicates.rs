//! `crm contacts duplicates`: contacts that are the same person.

use std::collections::{BTreeMap, HashMap};

use clap::Args;
use serde_json::{Value, json};

use super::keys::By;
use super::{Person, all};
use crate::failure::Failure;
use crate::output::{Format, Row};
use crate::session::{Session, known};
use crate::words::counted;

/// What `crm contacts duplicates` takes.
#[derive(Args, Debug)]
pub(crate) struct Duplicates {
    /// What two contacts of the same person have in common [default: any of these]
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KEY,…")]
    by: Vec<By>,
    /// Search these vendors together
    #[arg(long, value_delimiter = ',', value_name = "VENDOR,…")]
    across: Vec<String>,
    /// Read each record if rows lack fields of it, with one more call per row
    #[arg(long)]
    whole: bool,
}

/// What the help of the command says.
pub(crate) const HELP: &str = "\
Each group of rows is one person. `crm contacts merge` merges the contacts of one vendor.

Examples:
  crm contacts duplicates --vendor minotaur
  crm contacts duplicates --vendor minotaur --by email,phone --format csv
  crm contacts duplicates --across minotaur,skarbe --by email";

const COLUMNS: [&str; 7] = [
    "group",
    "by",
    "vendor",
    "id",
    "name",
    "emails",
    "company_name",
];

/// What a file has besides the columns of the table.
const BESIDES: [&str; 2] = ["phone_numbers", "created_at"];

/// Shows contacts that are the same person.
///
/// # Errors
///
/// If no vendor was named, or contacts can't be read.
pub(crate) async fn run(arguments: &Duplicates, session: &Session) -> Result<(), Failure> {
    let vendors = match (&arguments.across[..], &session.globals().vendor) {
        ([], Some(vendor)) => vec![vendor.clone()],
        ([], None) => {
            return Err(Failure::usage("no vendor was named").advice(format!(
                "add --vendor with one of: {}; or several with --across",
                known()
            )));
        }
        (several, _) => several.to_vec(),
    };
    let by = match &arguments.by[..] {
        [] => vec![By::Email, By::Phone, By::Linkedin, By::Name],
        given => given.to_vec(),
    };
    let mut people = Vec::new();
    for vendor in &vendors {
        people.extend(all(&session.bulk(vendor)?, arguments.whole, session).await?);
    }
    let groups = groups(&people, &by);
    let rows: Vec<_> = groups
        .iter()
        .enumerate()
        .flat_map(|(number, group)| {
            let people = &people;
            let by: Vec<_> = group.by.iter().map(|by| by.as_str()).collect();
            group
                .members
                .iter()
                .map(move |place| Row::new(shown(number + 1, &by, &people[*place])))
                .collect::<Vec<_>>()
        })
        .collect();
    let doubled = rows.len();
    session.show(rows, &COLUMNS, &[&COLUMNS[..], &BESIDES].concat())?;
    let searched = counted(people.len() as u64, "contact");
    if groups.is_empty() {
        session.say(format!("no duplicates among {searched}"));
        return Ok(());
    }
    let is_table = session.output().format() == Format::Table;
    session.say(format!(
        "{doubled} of {searched} are duplicates, of {}",
        match groups.len() {
            1 => "1 person".to_owned(),
            several => format!("{several} people"),
        }
    ));
    let within = groups.iter().find_map(|group| {
        let ids: Option<Vec<_>> = group
            .members
            .iter()
            .map(|place| people[*place].id())
            .collect();
        let first = people[group.members[0]].vendor;
        let is_one = group
            .members
            .iter()
            .all(|place| people[*place].vendor == first);
        Some((first, ids?)).filter(|_| is_one)
    });
    if let (true, Some((vendor, ids))) = (is_table, within) {
        session.say(format!(
            "to make one contact of a group: crm contacts merge {} --vendor {vendor} --plan",
            ids.join(" ")
        ));
    }
    Ok(())
}

/// Contacts that are the same person.
#[derive(Debug, Eq, PartialEq)]
struct Group {
    members: Vec<usize>,
    by: Vec<By>,
}

/// Puts contacts together that have a key in common, also by way of a third one.
fn groups(people: &[Person], by: &[By]) -> Vec<Group> {
    let mut root: Vec<usize> = (0..people.len()).collect();
    fn find(root: &mut [usize], mut at: usize) -> usize {
        while root[at] != at {
            root[at] = root[root[at]];
            at = root[at];
        }
        at
    }
    let mut first: HashMap<(By, String), usize> = HashMap::new();
    let mut links = Vec::new();
    for (place, person) in people.iter().enumerate() {
        for by in by {
            for key in by.keys(person) {
                let before = *first.entry((*by, key)).or_insert(place);
                if before != place {
                    let (a, b) = (find(&mut root, before), find(&mut root, place));
                    root[a.max(b)] = a.min(b);
                    links.push((place, *by));
                }
            }
        }
    }
    let mut groups: BTreeMap<usize, Group> = BTreeMap::new();
    for place in 0..people.len() {
        let group = groups.entry(find(&mut root, place)).or_insert(Group {
            members: Vec::new(),
            by: Vec::new(),
        });
        group.members.push(place);
    }
    for (place, by) in links {
        if let Some(group) = groups.get_mut(&find(&mut root, place))
            && !group.by.contains(&by)
        {
            group.by.push(by);
        }
    }
    let mut groups: Vec<_> = groups
        .into_values()
        .filter(|group| group.members.len() > 1)
        .collect();
    groups.iter_mut().for_each(|group| group.by.sort());
    groups
}

fn shown(group: usize, by: &[&str], person: &Person) -> Value {
    let field = |name: &str| person.fields.get(name).cloned().unwrap_or_default();
    json!({
        "group": group,
        "by": by,
        "vendor": person.vendor,
        "id": person.id(),
        "name": person.name(),
        "emails": field("emails"),
        "company_name": field("company_name"),
        "phone_numbers": field("phone_numbers"),
        "created_at": field("created_at"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_of_one_person_are_found_also_by_way_of_a_third() {
        let person = |id: &str, email: &str, phone: &str| {
            let fields = json!({
                "id": id,
                "emails": [{"address": email}],
                "phone_numbers": [{"number": phone}],
            });
            match fields {
                Value::Object(fields) => Person {
                    vendor: "minotaur",
                    fields,
                },
                _ => unreachable!("an object"),
            }
        };
        let people = [
            person("1", "a@example.com", "+12125550100"),
            person("2", "b@example.com", "+12125550101"),
            person("3", "A@example.com", "+12125550102"),
            person("4", "c@example.com", "+1 212 555 0102"),
        ];
        let found = groups(&people, &[By::Email, By::Phone]);
        assert_eq!(
            found,
            [Group {
                members: vec![0, 2, 3],
                by: vec![By::Email, By::Phone]
            }]
        );
        assert_eq!(groups(&people, &[By::Email])[0].members, [0, 2]);
        assert!(groups(&people, &[By::Linkedin]).is_empty());
    }
}

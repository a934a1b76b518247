//! The examples in the help of each verb: every one of them works on the sandbox.

use crm_facade::{Resource, Support, Verb};

use super::{Action, Noun};

/// The columns of a line, so that it can be pasted from a narrow terminal.
const COLUMNS: usize = 78;

/// The examples of a verb.
pub(super) fn examples(action: &Action, noun: &Noun) -> String {
    let words = noun.words(action);
    let Some(vendor) = vendor(action) else {
        let resource = action.resource;
        return format!(
            "No vendor's API has a call for it.\n\nExamples:\n  crm vendors --resource {resource}"
        );
    };
    let arguments: String = arguments(action, vendor)
        .into_iter()
        .filter(|argument| !argument.is_empty())
        .map(|argument| format!(" {}", filled(&argument, action, vendor)))
        .collect();
    let capability = capability(vendor, action.resource, action.verb);
    let option = match capability.support {
        Support::Emulated { .. } => " --allow-emulation",
        _ => "",
    };
    let line = format!("crm {words}{arguments} --vendor {vendor}{option}");
    let asks = capability.cost.is_some()
        || matches!(action.verb, Verb::Delete | Verb::Place | Verb::Remove);
    let yes = if asks { " --yes" } else { "" };
    let more = match action.rows {
        true => " --limit 10 --format json",
        false => "",
    };
    let sandboxed = format!("{line} --sandbox{yes}{more}");
    format!("Examples:\n{}\n{}", folded(&line), folded(&sandboxed))
}

/// A command line in lines of a terminal, to be pasted as it is.
fn folded(line: &str) -> String {
    let mut lines = vec![String::new()];
    let parts = line.split(" --").enumerate().flat_map(|(index, part)| {
        let part = match index {
            0 => part.to_owned(),
            _ => format!(" --{part}"),
        };
        match part.len() > COLUMNS {
            true => part.split_inclusive(' ').map(str::to_owned).collect(),
            false => vec![part],
        }
    });
    for part in parts {
        let last = lines.last_mut().map_or(0, |last| last.chars().count());
        if last > 0 && last + part.chars().count() + 4 > COLUMNS {
            lines.push(format!("    {}", part.trim_start()));
        } else if let Some(last) = lines.last_mut() {
            last.push_str(&part);
        }
    }
    let lines: Vec<_> = lines.iter().map(|line| line.trim_end()).collect();
    format!("  {}", lines.join(" \\\n  "))
}

fn capability(vendor: &str, resource: Resource, verb: Verb) -> crm_facade::Capability {
    let found = crm_facade::vendor(vendor).and_then(|vendor| vendor.capabilities().next());
    found.map_or_else(
        || unreachable!("the vendor is one of those that are known"),
        |all| all.get(resource, verb),
    )
}

/// The vendor to show it with: one that can do it, best without emulation, and of those the one
/// that can do most; none if no vendor can.
pub(super) fn vendor(action: &Action) -> Option<&'static str> {
    let best = match (action.resource, action.verb) {
        (Resource::Contact, Verb::Create | Verb::Get) => Some("minotaur"),
        (Resource::Prospect, Verb::Search | Verb::Count) => Some("minotaur"),
        (Resource::Deal, Verb::Create | Verb::Update) => Some("lunarsend"),
        _ => None,
    };
    best.or_else(|| {
        let vendors = crm_facade::vendors().iter();
        let ranked = vendors.filter_map(|vendor| {
            let all = vendor.capabilities().next()?;
            let this = all.get(action.resource, action.verb);
            let native = all.iter().filter(|other| other.is_native()).count();
            let rank = (this.is_native(), native);
            this.is_supported().then_some((rank, vendor.id))
        });
        ranked.max().map(|(_, vendor)| vendor)
    })
}

/// What stands for the arguments of a verb.
fn arguments(action: &Action, vendor: &str) -> Vec<String> {
    let own: &[&str] = match (vendor, action.resource, action.verb) {
        ("minotaur", Resource::Prospect, Verb::Search | Verb::Count) => &["--filter job_title=CTO"],
        ("minotaur", Resource::Prospect, Verb::UnlockMatching) => {
            &["--count 5", "--filter job_title=CTO"]
        }
        ("snov", Resource::EnrichedCompany, Verb::Search) => &["--filter company.size=51-200"],
        ("snov", Resource::SuppressionList, Verb::Add) => &["ada@example.com", "--list 8"],
        ("snov", Resource::Campaign, Verb::SetState) => &["{id}", "active"],
        ("snov", Resource::Campaign, Verb::Create) => &["--file campaign.json"],
        ("snov", Resource::EmailAccount, Verb::Create) => &["--file account.json"],
        _ => return (action.example)(),
    };
    own.iter().map(|&argument| argument.to_owned()).collect()
}

/// The argument with the ids that the vendor's sandbox has, which are those of its documents.
fn filled(argument: &str, action: &Action, vendor: &str) -> String {
    let of = |resource| id(vendor, resource).unwrap_or("42");
    let own = match action.resource {
        Resource::CampaignStats => Resource::Campaign,
        Resource::WarmUpStats => Resource::WarmUp,
        resource => resource,
    };
    argument
        .replace("{id}", of(own))
        .replace("{list}", of(Resource::List))
        .replace("{campaign}", of(Resource::Campaign))
        .replace("{contact}", of(Resource::Contact))
        .replace("{pipeline}", of(Resource::Pipeline))
        .replace("{person}", of(Resource::Prospect))
        .replace("{account}", of(Resource::EmailAccount))
        .replace("{agent}", of(Resource::Agent))
        .replace("{step}", "1773996379996")
        .replace(
            "{email}",
            match own {
                Resource::CampaignMember => "etienne.benoit0@nandu-analytics.example.com",
                _ => "ada@example.com",
            },
        )
}

/// The id of the vendor's documented sample.
fn id(vendor: &str, resource: Resource) -> Option<&'static str> {
    Some(match (vendor, resource) {
        ("minotaur", Resource::Contact) => "7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c",
        ("minotaur", Resource::Company) => "30ea8d4e-6b76-4f8f-bcf8-a1cc5af13b4b",
        ("minotaur", Resource::Deal) => "e2d4f6a8-1b3c-5d7e-9f0a-2b4c6d8e0f1a",
        ("minotaur", Resource::List) => "9f720ce2-f5d1-4ef4-a0c8-3399f68d386d",
        ("minotaur", Resource::Product) => "f3c1b2a0-9d4e-4b8a-a2e1-1c3d5e7f9b0c",
        ("minotaur", Resource::Pipeline) => "c1d2e3f4-a5b6-7c8d-9e0f-1a2b3c4d5e6f",
        ("minotaur", Resource::Prospect) => "6638f0f0507f4b2cb54f4f3e",
        ("lunarsend", Resource::Contact) => "7d0f3c52-8f6e-4c1a-9a35-2f1f0a6d4b11",
        ("lunarsend", Resource::Deal) => "b3b1f7de-55f0-4c55-9f0b-6c3a0d7e2c02",
        ("lunarsend", Resource::List) => "0c9d8a4e-2a7b-4d6e-8f10-3b5c7d9e1f03",
        ("callab", Resource::Contact) => "b95cfec5-88cc-4096-a8ee-ddd4907f466a",
        ("callab", Resource::PhoneCall) => "7d2a6c18-4e3f-4a91-b5c7-8f0e1d2c3b55",
        ("callab", Resource::Agent) => "3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44",
        ("callab", Resource::User) => "a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c88",
        ("callab", Resource::Webhook) => "123e4567-e89b-12d3-a456-426614174000",
        ("callab", Resource::Workspace) => "b2c3d4e5-f6a7-4b8c-9d0e-1f2a3b4c5d99",
        ("snov", Resource::List) => "1234567",
        ("snov", Resource::Campaign) => "37505",
        ("snov", Resource::Pipeline) => "1106350",
        ("snov", Resource::Webhook) => "8",
        ("snov", Resource::EmailAccount | Resource::WarmUp) => "123",
        ("snov", Resource::Prospect) => "7c9e6679f1b34e0a9d2f5c1b8a6e4d30",
        ("snov", Resource::StepContent) => "17739963799960",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_so_that_it_can_be_pasted() {
        let line = format!(
            "crm contacts update {} --set title=CTO --vendor x",
            "7".repeat(36)
        );
        let folded = folded(&line);
        assert!(folded.lines().all(|line| line.len() <= 80), "{folded}");
        let pasted = folded.replace("\\\n", "");
        let words: Vec<_> = pasted.split_whitespace().collect();
        assert_eq!(words.join(" "), line);
    }
}

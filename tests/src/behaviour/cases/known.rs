//! What a server has from the start, and input that names it.

use super::super::inputs::referred;
use super::super::server::Known;
use super::credits::spends;
use super::*;

impl Subject {
    /// What can be named in calls: what lists give, and what must be made where no list is.
    pub(super) fn look_around(&self) -> Result<Known> {
        let mut known = Known::default();
        let free = |method: &&Method| {
            let capability = self.capability(method);
            capability.is_native() && !spends(&capability)
        };
        // Addresses are asked for with the ids of people, which come with a list that costs.
        let gives_people = |method: &Method| {
            (method.resource, method.verb) == (Resource::EnrichedPerson, Verb::FindByDomain)
                && self.capability(method).is_native()
        };
        for alone in [true, false] {
            for method in METHODS.iter().filter(|it| free(it) || gives_people(it)) {
                let is_alone = matches!(method.variants, Variants::Filters);
                if is_alone == alone && matches!(method.act, Act::List(_)) {
                    self.look_at(method, &mut known)?;
                }
            }
        }
        self.look_at_steps(&mut known)?;
        self.look_at_recipients(&mut known)?;
        // What no list gives is known by what refers to it.
        for (name, id) in std::mem::take(&mut known.references) {
            known.ids.entry(name).or_insert_with(|| vec![id]);
        }
        for method in METHODS.iter().filter(free) {
            let name = name_of(method.resource);
            if method.verb != Verb::Create || known.ids.contains_key(&name) {
                continue;
            }
            let mut input = known_input(&known, method, Choice::Plain);
            // Its name may be taken once.
            if method.resource == Resource::Workspace {
                input.marker = "first".to_owned();
            }
            // What is a part of something else may need to be told of what.
            let Ok(seen) = self.act(method, &input, Options::new())? else {
                continue;
            };
            if let Seen::Receipt(receipt) = seen
                && let Some(id) = receipt.id
            {
                known
                    .emails
                    .insert(name.clone(), format!("{}@example.com", input.marker));
                known.ids.insert(name, vec![id]);
            }
        }
        Ok(known)
    }

    /// The first text of a campaign, which no list gives; its campaign comes first then.
    fn look_at_steps(&self, known: &mut Known) -> Result<()> {
        let get = METHODS
            .iter()
            .find(|method| method.path() == "campaigns().get");
        let writes = self.capabilities.get(Resource::StepContent, Verb::Create);
        let (Some(get), true) = (get, writes.is_native()) else {
            return Ok(());
        };
        for id in known.ids.get("campaign").cloned().unwrap_or_default() {
            let input = known_input(known, get, Choice::Plain).of(Resource::Campaign, &id);
            let Ok(Seen::Rows(rows)) = self.act(get, &input, Options::new())? else {
                continue;
            };
            let steps = rows[0].value["steps"].as_array().cloned();
            let found = steps.into_iter().flatten().find_map(|step| {
                let text = step["contents"][0]["id"].as_str()?;
                Some((step["id"].as_str()?.to_owned(), text.to_owned()))
            });
            if let Some((step, text)) = found {
                known.ids.insert("step".to_owned(), vec![step]);
                known.ids.insert("stepcontent".to_owned(), vec![text]);
                if let Some(ids) = known.ids.get_mut("campaign") {
                    ids.retain(|other| *other != id);
                    ids.insert(0, id);
                }
                break;
            }
        }
        Ok(())
    }

    /// A campaign that is not over, and one of its recipients, whom its events tell.
    fn look_at_recipients(&self, known: &mut Known) -> Result<()> {
        let named = |path: &str| {
            let mut methods = METHODS.iter();
            let found = methods.find(|method| method.path() == path);
            found.filter(|method| self.capability(method).is_native())
        };
        let (Some(get), Some(events)) = (named("campaigns().get"), named("campaigns().events"))
        else {
            return Ok(());
        };
        for id in known.ids.get("campaign").cloned().unwrap_or_default() {
            let rows = |method, choice| {
                let input = known_input(known, method, choice).of(Resource::Campaign, &id);
                anyhow::Ok(match self.act(method, &input, Options::new())? {
                    Ok(Seen::Rows(rows)) => rows,
                    _ => Vec::new(),
                })
            };
            let state =
                |row: &Row| matches!(row.value["state"].as_str(), Some("active" | "paused"));
            if !rows(get, Choice::Plain)?.iter().any(state) {
                continue;
            }
            let sent = rows(events, Choice::Word("sent".to_owned()))?;
            let email = sent.iter().find_map(|row| row.value["email"].as_str());
            if let Some(email) = email.map(str::to_owned) {
                known.emails.insert("campaignmember".to_owned(), email);
                known.ids.insert("begun".to_owned(), vec![id]);
                break;
            }
        }
        Ok(())
    }

    fn look_at(&self, method: &Method, known: &mut Known) -> Result<()> {
        let mut found = None;
        // A list may need a filter, and have nothing under another.
        for choice in method.variants.of(&self.capability(method)) {
            let is_plain = choice == Choice::Plain;
            let input = known_input(known, method, choice);
            if let Ok(Seen::Rows(rows)) = self.act(method, &input, Options::new())?
                && (is_plain || !rows.is_empty())
            {
                found = Some(rows);
                break;
            }
        }
        let Some(rows) = found else {
            return Ok(());
        };
        let name = name_of(method.resource);
        let ids = rows.iter().filter_map(|row| row.value["id"].as_str());
        let ids: Vec<String> = ids.map(str::to_owned).collect();
        if !ids.is_empty() {
            known.ids.entry(name.clone()).or_insert(ids);
        }
        for row in &rows {
            for (field, value) in row.value.as_object().into_iter().flatten() {
                let value = value.get(0).unwrap_or(value).as_str();
                if let (Some(of), Some(id)) = (referred(field), value) {
                    known.references.entry(of).or_insert_with(|| id.to_owned());
                }
            }
        }
        let email = |row: &Row| {
            let own = row.value["email"].as_str().map(str::to_owned);
            own.or_else(|| emails_of(row).next().map(str::to_owned))
        };
        if let Some(email) = rows.iter().find_map(email) {
            known.emails.entry(name.clone()).or_insert(email);
        }
        let field = match method.resource {
            Resource::CustomField => "name",
            _ => "first_name",
        };
        let named = |row: &Row| row.value[field].as_str().map(str::to_owned);
        if let Some(first) = rows.iter().find_map(named) {
            known.names.entry(name).or_insert(first);
        }
        Ok(())
    }
}

/// The name that ids of a resource are known by: that of their type.
pub(super) fn name_of(resource: Resource) -> String {
    match resource {
        Resource::Prospect => "person".to_owned(),
        _ => resource.to_string().replace('_', ""),
    }
}

impl Input {
    /// The same about this record.
    pub(super) fn of(mut self, resource: Resource, id: &str) -> Self {
        let known = self.known.get_or_insert_default();
        known.ids.insert(name_of(resource), vec![id.to_owned()]);
        self
    }

    pub(super) fn id_of(&self, resource: Resource) -> Option<String> {
        let ids = self.known.as_ref()?.ids.get(&name_of(resource))?;
        ids.first().cloned()
    }
}

/// Input that names what is there.
pub(super) fn known_input(known: &Known, method: &Method, choice: Choice) -> Input {
    let mut input = Input::new(choice);
    let base = known;
    let mut known = base.clone();
    let of = |known: &Known, name: &str| known.ids.get(name).cloned();
    // A new record has an address of its own.
    if !matches!(method.variants, Variants::Record(_) | Variants::Patch(_)) {
        let emails = &known.emails;
        let own = emails.get(&name_of(method.resource));
        if let Some(email) = own.or_else(|| emails.get("contact")) {
            input.email = email.clone();
        }
    }
    let mut give = |name: &str, ids: Option<Vec<String>>| {
        ids.map(|ids| known.ids.insert(name.to_owned(), ids));
    };
    match (method.resource, method.verb) {
        // They are lists too.
        (Resource::SuppressionList, _) => give("list", of(base, "suppressionlist")),
        // The oldest may be over.
        (Resource::Campaign, Verb::SetState) | (Resource::CampaignMember, _) => {
            give("campaign", of(base, "begun"));
        }
        // Who stands first may be on the list already, and who was just added is.
        (Resource::ListMember, Verb::Add) => give(
            "contact",
            of(base, "contact").map(|mut ids| {
                let later = usize::from(matches!(input.choice, Choice::Many(_)));
                let places = (1 + later).min(ids.len());
                ids.rotate_right(places);
                ids
            }),
        ),
        (Resource::Workspace, Verb::Update) => input.marker = "renamed".to_owned(),
        _ => {}
    }
    // The text that is written over is told by its id.
    if method.resource == Resource::StepContent
        && let Some(id) = known.ids.get("stepcontent").and_then(|ids| ids.first())
    {
        input.id.clone_from(id);
    }
    input.known = Some(known);
    input
}

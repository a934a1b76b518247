//! A contact as one line of columns, by the model's schema.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crm_facade::model::Contact;
use crm_facade::{Loss, Reason};
use schemars1::schema_for;
use serde_json::{Map, Value, json};

use super::report::{Cause, Refusal};

/// The columns of a CSV file unless others are asked for.
pub(super) const USUAL: [&str; 25] = [
    "id",
    "first_name",
    "middle_name",
    "last_name",
    "full_name",
    "emails.0.address",
    "emails.1.address",
    "phone_numbers.0.number",
    "phone_numbers.1.number",
    "company_name",
    "title",
    "department",
    "industry",
    "addresses.0.line1",
    "addresses.0.city",
    "addresses.0.state",
    "addresses.0.postal_code",
    "addresses.0.country",
    "lead_status.name",
    "status",
    "score",
    "tags",
    "notes",
    "created_at",
    "updated_at",
];

/// Names that people give to columns, beside the model's own.
const USUAL_NAMES: [(&str, &str); 16] = [
    ("email", "emails.0.address"),
    ("emails", "emails.0.address"),
    ("e_mail", "emails.0.address"),
    ("email_address", "emails.0.address"),
    ("work_email", "emails.0.address"),
    ("phone", "phone_numbers.0.number"),
    ("phone_numbers", "phone_numbers.0.number"),
    ("phone_number", "phone_numbers.0.number"),
    ("company", "company_name"),
    ("job_title", "title"),
    ("firstname", "first_name"),
    ("lastname", "last_name"),
    ("name", "full_name"),
    ("city", "addresses.0.city"),
    ("country", "addresses.0.country"),
    ("postal_code", "addresses.0.postal_code"),
];

/// What the cells of one contact's list of texts stand between.
const BETWEEN: &str = ";";

/// What the columns of a file are taken for.
#[derive(Debug)]
pub(super) struct Columns(Vec<(String, Option<String>)>);

impl Columns {
    /// By names that are mapped, the model's, and those that people use. A name that is none of
    /// them is no field, and what it holds is lost.
    ///
    /// # Errors
    ///
    /// With the name, if a column that is mapped is not there or a field is none of the model's.
    pub(super) fn read<'a>(
        headers: impl Iterator<Item = &'a str>,
        mapped: &[(String, String)],
    ) -> Result<Self, String> {
        let headers: Vec<_> = headers.map(|name| name.trim().to_owned()).collect();
        for (column, field) in mapped {
            if !headers.contains(column) {
                return Err(format!("the file has no column `{column}`"));
            }
            if !is_field(field) {
                return Err(format!("the model has no field `{field}`"));
            }
        }
        let field = |name: &String| {
            if let Some((_, field)) = mapped.iter().find(|(column, _)| column == name) {
                return Some(field.clone());
            }
            if is_field(name) {
                return Some(name.clone());
            }
            let plain = name.to_lowercase().replace([' ', '-'], "_");
            if is_field(&plain) {
                return Some(plain);
            }
            let usual = USUAL_NAMES.iter().find(|(usual, _)| *usual == plain);
            usual.map(|(_, field)| (*field).to_owned())
        };
        let columns: Vec<_> = headers
            .into_iter()
            .map(|name| {
                let field = field(&name);
                (name, field)
            })
            .collect();
        let mut fields: Vec<_> = columns
            .iter()
            .filter_map(|(_, field)| field.as_ref())
            .collect();
        fields.sort_unstable();
        match fields.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(format!("two columns are taken for `{}`", pair[0])),
            None => Ok(Self(columns)),
        }
    }

    /// Each column with the field that it is taken for.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.0
            .iter()
            .map(|(name, field)| (name.as_str(), field.as_deref()))
    }

    /// A contact of the cells of a line, and the cells that are lost.
    pub(super) fn contact<'a>(
        &self,
        cells: impl Iterator<Item = &'a str>,
    ) -> (Result<Contact, Refusal>, Vec<Loss>) {
        let (mut tree, mut losses) = (Tree::default(), Vec::new());
        for ((name, field), cell) in self.iter().zip(cells) {
            match field {
                _ if cell.is_empty() => {}
                Some(field) => tree.put(field, cell),
                None => losses.push(Loss::of_vendor(name, Reason::NotInModel)),
            }
        }
        (contact_of(tree), losses)
    }
}

fn contact_of(tree: Tree) -> Result<Contact, Refusal> {
    let value = tree.value(schema(), "")?;
    serde_json::from_value(value).map_err(|_| {
        Refusal::new(Cause::Unreadable).detail("a cell is not of the type of its field")
    })
}

/// The cells of the columns of a contact, and what has no column.
pub(super) fn cells(contact: &Contact, columns: &[String]) -> (Vec<String>, Vec<Loss>) {
    let mut flat = BTreeMap::new();
    let mut value = serde_json::to_value(contact).unwrap_or_default();
    custom_fields_by_name(&mut value);
    flatten(&value, String::new(), &mut flat);
    let row = columns
        .iter()
        .map(|column| flat.remove(column).unwrap_or_default())
        .collect();
    let losses = flat
        .into_keys()
        .map(|path| {
            Loss::of_model(indexed(&path), Reason::NotSupportedByVendor).detail("it has no column")
        })
        .collect();
    (row, losses)
}

/// `custom_fields.Shoe size` in place of a place in a list, where the name tells it.
fn custom_fields_by_name(contact: &mut Value) {
    let Some(Value::Array(fields)) = contact.get_mut("custom_fields").map(Value::take) else {
        return;
    };
    let mut named = Map::new();
    for (index, field) in fields.into_iter().enumerate() {
        let name = field["name"].as_str().or(field["id"].as_str());
        let name = name.map_or_else(|| index.to_string(), str::to_owned);
        named.insert(name, field["value"]["value"].clone());
    }
    contact["custom_fields"] = Value::Object(named);
}

fn flatten(value: &Value, path: String, flat: &mut BTreeMap<String, String>) {
    let below = |step: &str| match path.is_empty() {
        true => step.to_owned(),
        false => format!("{path}.{step}"),
    };
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            for (name, value) in fields {
                flatten(value, below(name), flat);
            }
        }
        Value::Array(values) => {
            let texts: Option<Vec<_>> = values.iter().map(Value::as_str).collect();
            match texts {
                Some(texts) if texts.iter().all(|text| !text.contains(BETWEEN)) => {
                    flat.insert(path, texts.join(BETWEEN));
                }
                _ => {
                    for (index, value) in values.iter().enumerate() {
                        flatten(value, below(&index.to_string()), flat);
                    }
                }
            }
        }
        Value::String(text) => {
            flat.insert(path, text.clone());
        }
        other => {
            flat.insert(path, other.to_string());
        }
    }
}

/// `emails.0.address` as `emails[0].address`.
fn indexed(path: &str) -> String {
    let mut indexed = String::with_capacity(path.len() + 4);
    for step in path.split('.') {
        match step.bytes().all(|byte| byte.is_ascii_digit()) {
            true => indexed.push_str(&format!("[{step}]")),
            false if indexed.is_empty() => indexed.push_str(step),
            false => indexed.push_str(&format!(".{step}")),
        }
    }
    indexed
}

/// Texts by the steps of a path.
#[derive(Debug, Default)]
struct Tree {
    text: Option<String>,
    below: BTreeMap<String, Tree>,
}

impl Tree {
    fn put(&mut self, path: &str, text: &str) {
        let steps: Vec<&str> = match path.strip_prefix("custom_fields.") {
            // A name may hold anything.
            Some(name) => vec!["custom_fields", name],
            None => path.split('.').collect(),
        };
        let mut tree = self;
        for step in steps {
            tree = tree.below.entry(step.to_owned()).or_default();
        }
        tree.text = Some(text.to_owned());
    }

    /// The JSON value that a schema wants.
    fn value(&self, schema: &Value, path: &str) -> Result<Value, Refusal> {
        let wrong = |what: &str| {
            Refusal::new(Cause::Unreadable)
                .field(path)
                .detail(format!("must be {what}"))
        };
        if path == "custom_fields" {
            let fields = self.below.iter().map(
                |(name, tree)| json!({"name": name, "value": {"type": "text", "value": tree.text}}),
            );
            return Ok(fields.collect());
        }
        let schema = resolve(schema);
        if has_type(schema, "array") {
            let items = &schema["items"];
            if let Some(text) = &self.text {
                let entries = text.split(BETWEEN).map(str::trim);
                let entries = entries.filter(|entry| !entry.is_empty());
                return Ok(entries.map(Value::from).collect());
            }
            let mut entries: Vec<_> = self.below.iter().collect();
            entries.sort_by_key(|(index, _)| index.parse::<u64>().unwrap_or(u64::MAX));
            return entries
                .into_iter()
                .map(|(index, tree)| tree.value(items, &format!("{path}.{index}")))
                .collect();
        }
        let Some(text) = &self.text else {
            return self
                .below
                .iter()
                .map(|(name, tree)| {
                    let path = match path.is_empty() {
                        true => name.clone(),
                        false => format!("{path}.{name}"),
                    };
                    let schema = property(schema, name).unwrap_or(&Value::Null);
                    Ok((name.clone(), tree.value(schema, &path)?))
                })
                .collect();
        };
        let text = text.trim();
        if has_type(schema, "integer") && !has_type(schema, "string") {
            return match text.parse::<i64>() {
                Ok(number) => Ok(number.into()),
                Err(_) => Err(wrong("a whole number")),
            };
        }
        if has_type(schema, "boolean") {
            return match text.to_lowercase().as_str() {
                "true" | "yes" | "1" => Ok(true.into()),
                "false" | "no" | "0" => Ok(false.into()),
                _ => Err(wrong("true or false")),
            };
        }
        Ok(self.text.clone().into())
    }
}

fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| schema_for!(Contact).to_value())
}

/// Whether a path such as `emails.0.address` is one of the model that a cell can hold.
pub(super) fn is_field(path: &str) -> bool {
    if let Some(name) = path.strip_prefix("custom_fields.") {
        return !name.is_empty();
    }
    if path
        .strip_prefix("extensions.")
        .is_some_and(|rest| rest.contains('.'))
    {
        return true;
    }
    let end = path.split('.').try_fold(schema(), |schema, step| {
        let schema = resolve(schema);
        match has_type(schema, "array") {
            true => step.parse::<u64>().ok().map(|_| &schema["items"]),
            false => property(schema, step),
        }
    });
    end.is_some_and(|schema| {
        let schema = resolve(schema);
        let of_texts = has_type(schema, "array") && has_type(resolve(&schema["items"]), "string");
        of_texts || !(has_type(schema, "array") || has_type(schema, "object"))
    })
}

/// What a reference or a choice with null stands for.
fn resolve(schema: &Value) -> &Value {
    let mut at = schema;
    for _ in 0..8 {
        if let Some(name) = at["$ref"].as_str().and_then(|r| r.strip_prefix("#/$defs/")) {
            at = &self::schema()["$defs"][name];
        } else if let Some(choices) = at["anyOf"].as_array() {
            match choices.iter().find(|choice| choice["type"] != "null") {
                Some(choice) => at = choice,
                None => return at,
            }
        } else {
            return at;
        }
    }
    at
}

fn has_type(schema: &Value, name: &str) -> bool {
    match &schema["type"] {
        Value::String(found) => found == name,
        Value::Array(found) => found.iter().any(|found| found == name),
        _ => false,
    }
}

fn property<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    schema["properties"].get(name)
}

#[cfg(test)]
mod tests {
    use crm_facade::model::{CustomField, Email};

    use super::*;

    #[test]
    fn the_usual_columns_and_names_are_fields_of_the_model() {
        for column in USUAL
            .iter()
            .chain(USUAL_NAMES.iter().map(|(_, field)| field))
        {
            assert!(is_field(column), "{column}");
        }
        for other in [
            "nobody",
            "emails",
            "emails.x.address",
            "emails.0",
            "lead_status",
            "",
        ] {
            assert!(!is_field(other), "{other}");
        }
    }

    #[test]
    fn cells_make_the_contact_that_they_were_made_of() {
        let mut contact = Contact::new()
            .id("7")
            .first_name("Zoë")
            .emails([Email::new("a@example.com"), Email::new("b@example.com")])
            .tags(["x", "y"])
            .custom_fields([CustomField::new("Shoe size", "42")]);
        contact.score = Some(-3);
        contact.deleted = Some(false);
        let columns: Vec<_> = USUAL
            .into_iter()
            .chain(["deleted", "custom_fields.Shoe size"])
            .map(str::to_owned)
            .collect();
        let (row, lost) = cells(&contact, &columns);
        assert_eq!(lost, []);
        let read = Columns::read(columns.iter().map(String::as_str), &[]).expect("columns");
        let (back, lost) = read.contact(row.iter().map(String::as_str));
        assert_eq!(back.expect("a contact"), contact);
        assert_eq!(lost, []);
    }

    #[test]
    fn what_has_no_column_and_what_is_no_field_is_lost() {
        let contact = Contact::new().first_name("Ada").notes("a note");
        let (row, lost) = cells(&contact, &["first_name".to_owned()]);
        assert_eq!(row, ["Ada"]);
        assert_eq!(lost.len(), 1);
        assert_eq!(lost[0].path, "notes");
        let columns = Columns::read(["First Name", "E-Mail", "Shoe"].into_iter(), &[]);
        let columns = columns.expect("columns");
        let (contact, lost) = columns.contact(["Ada", "ada@example.com", "42"].into_iter());
        let contact = contact.expect("a contact");
        assert_eq!(contact.first_name.as_deref(), Some("Ada"));
        assert_eq!(contact.emails, [Email::new("ada@example.com")]);
        assert_eq!(lost.len(), 1);
        assert_eq!(lost[0].path, "Shoe");
    }

    #[test]
    fn columns_are_mapped_and_mistakes_are_told() {
        let map = |column: &str, field: &str| [(column.to_owned(), field.to_owned())];
        let read = |mapped: &[(String, String)]| {
            Columns::read(["A", "email", "e-mail 2"].into_iter(), mapped)
        };
        let columns = read(&map("A", "title")).expect("columns");
        assert_eq!(columns.iter().next(), Some(("A", Some("title"))));
        assert!(read(&map("B", "title")).is_err());
        assert!(read(&map("A", "nothing")).is_err());
        assert!(read(&map("A", "emails.0.address")).is_err());
    }

    #[test]
    fn a_cell_of_the_wrong_type_is_refused_with_its_field() {
        let columns = Columns::read(["score"].into_iter(), &[]).expect("columns");
        let (contact, _) = columns.contact(["many"].into_iter());
        let refusal = contact.expect_err("a refusal");
        assert_eq!(refusal.field.as_deref(), Some("score"));
        assert!(!refusal.detail.expect("a detail").contains("many"));
    }
}

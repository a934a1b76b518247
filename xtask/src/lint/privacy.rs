//! The rule that data about people and credentials are marked.

use heck::ToSnakeCase;

use super::context::{Context, Located, Role};
use super::generator::parameters;
use super::{Report, Rule};

pub(super) const RULES: &[Rule] = &[Rule::new(
    "mark-personal-data",
    "a property or parameter that is data about a person or a credential by its name has \
     `x-sensitive`, itself or on the component it refers to",
    mark_personal_data,
)];

/// Ends of names that say what a value is.
const PERSONAL: [&str; 29] = [
    "email",
    "emails",
    "email_address",
    "email_addresses",
    "email_from",
    "phone",
    "phones",
    "phone_number",
    "phone_numbers",
    "mobile",
    "first_name",
    "firstname",
    "last_name",
    "lastname",
    "middle_name",
    "middlename",
    "full_name",
    "fullname",
    "surname",
    "sender_name",
    "nickname",
    "birth_date",
    "birth_year",
    "birthday",
    "date_of_birth",
    "gender",
    "photo",
    "photo_url",
    "reply_to",
];

/// Ends of names that say so unless they are of a company.
const PERSONAL_OF_A_PERSON: [&str; 9] = [
    "postal_code",
    "linkedin",
    "linkedin_url",
    "facebook",
    "facebook_url",
    "twitter",
    "twitter_url",
    "instagram",
    "instagram_url",
];

const SECRET: [&str; 12] = [
    "password",
    "passwd",
    "secret",
    "client_secret",
    "client_id",
    "access_token",
    "refresh_token",
    "auth_token",
    "bearer_token",
    "api_key",
    "secret_key",
    "private_key",
];

/// Words in the name of a schema that describes no person.
const ORGANISATIONS: [&str; 4] = ["company", "companies", "organization", "workspace"];

/// What a value is by its name and by that of the schema that it stands in.
pub(crate) fn kind(name: &str, inside: &str) -> Option<&'static str> {
    let name = name.to_snake_case();
    let ends_in = |words: &[&str]| {
        words.iter().any(|word| {
            name.strip_suffix(word)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('_'))
        })
    };
    let inside = inside.to_snake_case();
    let of_organisation = inside.split('_').any(|word| ORGANISATIONS.contains(&word));
    if ends_in(&SECRET) {
        Some("secret")
    } else if ends_in(&PERSONAL) || (ends_in(&PERSONAL_OF_A_PERSON) && !of_organisation) {
        Some("personal")
    } else {
        None
    }
}

/// Whether a value can hold the data at all: a flag cannot, and a number that is called after
/// addresses or profiles counts them.
fn can_hold(name: &str, schema: &Located<'_>) -> bool {
    can_be(name, schema.text("type"))
}

/// The same for a type by its name.
pub(crate) fn can_be(name: &str, kind: Option<&str>) -> bool {
    let name = name.to_snake_case();
    match kind {
        Some("boolean") => false,
        Some("integer" | "number") => !COUNTED.iter().any(|word| name.ends_with(word)),
        _ => true,
    }
}

/// What is never a number itself.
const COUNTED: [&str; 4] = ["email", "emails", "linkedin", "twitter"];

fn is_marked(context: &Context<'_>, place: &Located<'_>) -> bool {
    let parts = || {
        ["allOf", "oneOf"]
            .into_iter()
            .flat_map(|keyword| place.members_of(keyword))
            .map(|(_, part)| part)
            .chain(place.get("items"))
    };
    [place.clone(), context.follow(place)]
        .into_iter()
        .chain(parts().map(|part| context.follow(&part)))
        .any(|place| place.value.get("x-sensitive").is_some())
}

fn mark_personal_data(context: &Context<'_>, report: &mut Report<'_>) {
    for schema in &context.schemas {
        let Role::Property(name) = &schema.role else {
            continue;
        };
        if let Some(kind) = kind(name, &schema.inside)
            && can_hold(name, &context.follow(&schema.place))
            && !is_marked(context, &schema.place)
        {
            report.at(
                &schema.place.at,
                format!("`{name}` would be shown in logs; write `x-sensitive: {kind}`"),
            );
        }
    }
    for (name, parameter) in parameters(context) {
        let schema = parameter.get("schema");
        let marked = is_marked(context, parameter)
            || schema.is_some_and(|schema| is_marked(context, &schema));
        if let Some(kind) = kind(name, "")
            && !marked
        {
            report.at(
                &parameter.at,
                format!("parameter `{name}` would be shown in logs; write `x-sensitive: {kind}`"),
            );
        }
    }
}

//! What columns are taken for, and rows there and back.

use crate::words::options;
use crm_facade::Resource;
use crm_facade::model::{
    Address, Company, Contact, CustomField, CustomValue, Deal, DealStatus, List, Money, Phone,
    SocialLink,
};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::json;

use super::*;
use crate::files::fields::Fields;

fn columns(header: &[&str]) -> Columns {
    with(header, &[], &[]).expect("columns")
}

fn with(header: &[&str], mapped: &[(&str, &str)], ignored: &[&str]) -> Result<Columns, Error> {
    let owned =
        |names: &[&str]| -> Vec<String> { names.iter().map(|&name| name.to_owned()).collect() };
    let mapped: Vec<_> = mapped
        .iter()
        .map(|&(column, field)| (column.to_owned(), field.to_owned()))
        .collect();
    Columns::read(
        Fields::of(Resource::Contact),
        &owned(header),
        &mapped,
        &owned(ignored),
        options(),
    )
}

fn fields(columns: &Columns) -> Vec<Option<&str>> {
    columns.iter().map(|(_, field)| field).collect()
}

fn contact(columns: &Columns, row: &[&str]) -> (Contact, Vec<Loss>) {
    let (contact, lost) = columns.record::<Contact>(row.iter().copied());
    (contact.expect("a contact"), lost)
}

fn full() -> Contact {
    let mut contact = Contact::new()
        .id("7")
        .first_name("Zoë")
        .emails([
            Email::new("a@example.com"),
            Email::new("b@example.com").primary(true),
        ])
        .phone_numbers([Phone::new("+1 555").phone_type("mobile")])
        .addresses([Address::default().city("Graz; Süd").country("AT")])
        .social_links([SocialLink::new("linkedin", "https://linkedin.com/in/zoe")])
        .websites(["https://example.com"])
        .tags(["x;y", " z"])
        .notes(" two\nlines, \"quoted\" ")
        .custom_fields([
            CustomField::new("Shoe size", 42),
            CustomField::new("a.b", CustomValue::from(json!(["x", 1.5]))),
        ])
        .extension("minotaur", "odd", json!({"a": [1, null]}));
    contact.score = Some(-3);
    contact.deleted = Some(false);
    contact.created_at = Some(1_705_276_800.into());
    contact.updated_at = Some("1705276800".into());
    contact
}

fn record<R: Transferable>(header: &[&str], row: &[&str]) -> (R, Vec<Loss>) {
    let header: Vec<String> = header.iter().map(|&name| name.to_owned()).collect();
    let columns = Columns::read(Fields::of(R::RESOURCE), &header, &[], &[], options());
    let (record, lost) = columns.expect("columns").record(row.iter().copied());
    (record.expect("a record"), lost)
}

#[test]
fn companies_of_other_programs_are_known_by_their_headers() {
    let (hubspot, lost) = record::<Company>(
        &[
            "Record ID",
            "Company name",
            "Company Domain Name",
            "Phone Number",
            "City",
            "Country/Region",
            "Industry",
            "Number of Employees",
            "Annual Revenue",
            "Company owner",
        ],
        &[
            "7",
            "Acme",
            "acme.example",
            "+1 555",
            "Graz",
            "AT",
            "Tools",
            "120",
            "1,200,000.50",
            "",
        ],
    );
    assert_eq!(lost, []);
    let mut acme = Company::new().id("7").name("Acme").domain("acme.example");
    acme = acme.industry("Tools").number_of_employees("120");
    acme = acme.phone_numbers([Phone::new("+1 555")]);
    acme = acme.addresses([Address::default().city("Graz").country("AT")]);
    let revenue = Money::new(Decimal::new(120_000_050, 2));
    assert_eq!(hubspot, acme.annual_revenue(revenue));
    let (pipedrive, lost) = record::<Company>(
        &[
            "Organization - Name",
            "Organization - Address",
            "Organization - Label",
        ],
        &["Acme", "Main Street 1, Graz", "Customer"],
    );
    assert_eq!(lost, []);
    let acme = Company::new().name("Acme").tags(["Customer"]);
    let address = Address::default().text("Main Street 1, Graz");
    assert_eq!(pipedrive, acme.addresses([address]));
    let (salesforce, lost) = record::<Company>(
        &[
            "Account Name",
            "Website",
            "Type",
            "Employees",
            "Billing City",
            "Shipping City",
        ],
        &["Acme", "acme.example", "Customer", "12", "Graz", "Linz"],
    );
    assert_eq!(lost, []);
    assert_eq!(salesforce.websites, ["acme.example"]);
    assert_eq!(salesforce.company_type.as_deref(), Some("Customer"));
    assert_eq!(salesforce.addresses.len(), 2);
}

#[test]
fn deals_of_other_programs_are_known_by_their_headers() {
    let (hubspot, lost) = record::<Deal>(
        &[
            "Record ID",
            "Deal Name",
            "Deal Stage",
            "Close Date",
            "Amount",
            "Associated Company",
        ],
        &[
            "1",
            "Big one",
            "Negotiation",
            "2024-05-01",
            "1200.50",
            "Acme",
        ],
    );
    let lost: Vec<_> = lost.iter().map(|loss| loss.path.as_str()).collect();
    assert_eq!(lost, ["Deal Stage"], "a stage's name is no id");
    let mut big = Deal::new().id("1").name("Big one").company_name("Acme");
    big = big.expected_close_date("2024-05-01");
    assert_eq!(hubspot, big.amount(Money::new(Decimal::new(120_050, 2))));
    let (pipedrive, lost) = record::<Deal>(
        &[
            "Deal - Title",
            "Deal - Value",
            "Deal - Currency of Value",
            "Deal - Organization",
            "Deal - Status",
            "Deal - Probability",
            "Deal - Deal created",
        ],
        &[
            "Big one",
            "1.200,50",
            "EUR",
            "Acme",
            "Won",
            "80",
            "2024-01-15",
        ],
    );
    assert_eq!(lost, []);
    let mut big = Deal::new().name("Big one").company_name("Acme");
    big = big.amount(Money::new(Decimal::new(120_050, 2)).currency("EUR"));
    big = big.status(DealStatus::Won).win_probability(80);
    big.created_at = Some("2024-01-15".into());
    assert_eq!(pipedrive, big);
    let (salesforce, lost) = record::<Deal>(
        &[
            "Opportunity Name",
            "Account Name",
            "Amount",
            "Close Date",
            "Lead Source",
            "Stage",
        ],
        &["Big one", "Acme", "", "", "Web", ""],
    );
    assert_eq!(lost, []);
    assert_eq!(salesforce.source.as_deref(), Some("Web"));
}

#[test]
fn an_amount_may_have_its_currency_beside_it_or_in_the_cell() {
    let five = || Money::new(Decimal::new(50, 1));
    for (header, row, expected) in [
        (
            &["name", "amount"][..],
            &["A", "5.0 EUR"][..],
            five().currency("EUR"),
        ),
        (
            &["name", "amount"],
            &["A", "EUR 5,0"],
            five().currency("EUR"),
        ),
        (
            &["name", "amount", "currency"],
            &["A", "5.0", "EUR"],
            five().currency("EUR"),
        ),
        (
            &["name", "amount"],
            &["A", "{\"amount\":\"5.0\",\"currency\":\"EUR\"}"],
            five().currency("EUR"),
        ),
        (&["name", "amount"], &["A", "5.0"], five()),
    ] {
        let (deal, lost) = record::<Deal>(header, row);
        assert_eq!((deal.amount, lost), (Some(expected), Vec::new()), "{row:?}");
    }
    for cell in ["1,234", "€ 5", "much", "{\"amount\":[]}", "5 Mio"] {
        let (deal, lost) = record::<Deal>(&["name", "amount"], &["A", cell]);
        assert_eq!((deal.amount, lost.len()), (None, 1), "{cell}");
    }
    let odd = "{\"amount\":\"5.0\",\"odd\":\"x\"}";
    let (deal, lost) = record::<Deal>(&["name", "amount"], &["A", odd]);
    assert_eq!(deal.amount, Some(five()));
    assert_eq!(lost[0].path, "amount.odd");
}

/// A record with every field there and back, by the columns of an export.
fn comes_back<R: Transferable + std::fmt::Debug>(record: R) {
    let header = all::<R>();
    for escaped in [false, true] {
        let (row, lost) = row_of(&record, &header, escaped);
        assert_eq!(lost, []);
        let names: Vec<&str> = header.iter().map(String::as_str).collect();
        let row: Vec<&str> = row.iter().map(String::as_str).collect();
        let (back, lost) = self::record::<R>(&names, &row);
        assert_eq!((back, lost), (record.clone(), Vec::new()));
    }
}

#[test]
fn the_usual_columns_hold_all_of_companies_deals_and_lists_and_give_it_back() {
    let full = |schema: Value| {
        fn value(root: &Value, at: &Value) -> Value {
            if let Some(name) = at["$ref"].as_str().and_then(|r| r.strip_prefix("#/$defs/")) {
                return value(root, &root["$defs"][name]);
            }
            if let Some(choices) = at["anyOf"].as_array() {
                return value(root, &choices[0]);
            }
            let is = |name: &str| {
                at["type"] == name
                    || at["type"]
                        .as_array()
                        .is_some_and(|all| all.contains(&name.into()))
            };
            match () {
                () if is("array") => json!([value(root, &at["items"])]),
                () if at["properties"].is_object() => at["properties"]
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(name, at)| (name.clone(), value(root, at)))
                    .collect(),
                () if is("number") => json!("1.234"),
                () if is("integer") && is("string") => json!("1705276800"),
                () if is("integer") => json!(7),
                () if is("boolean") => json!(true),
                () if at["examples"].is_array() => at["examples"][0].clone(),
                () if is("object") => json!({"minotaur": {"odd": [1, null]}}),
                () => json!(" =\"text\", \u{a0}"),
            }
        }
        let mut full = value(&schema, &schema);
        full["custom_fields"] = json!([{"name": "a.b", "value": {"type": "text", "value": "7"}}]);
        full
    };
    let company = full(schemars::schema_for!(Company).to_value());
    comes_back::<Company>(serde_json::from_value(company).expect("a company"));
    let deal = full(schemars::schema_for!(Deal).to_value());
    comes_back::<Deal>(serde_json::from_value(deal).expect("a deal"));
    let list = full(schemars::schema_for!(List).to_value());
    comes_back::<List>(serde_json::from_value(list).expect("a list"));
}

#[test]
fn the_usual_columns_hold_all_of_a_contact_and_give_it_back() {
    let header = all::<Contact>();
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    for escaped in [false, true] {
        let (row, lost) = row_of(&full(), &all::<Contact>(), escaped);
        assert_eq!(lost, []);
        let row: Vec<&str> = row.iter().map(String::as_str).collect();
        let (back, lost) = contact(&columns(&header), &row);
        assert_eq!(back, full());
        assert_eq!(lost, []);
    }
}

#[test]
fn parts_have_columns_of_their_own_where_they_are_asked_for() {
    let header = [
        "first_name",
        "emails.0.address",
        "emails.1.address",
        "emails.1.primary",
        "phone_numbers.number",
        "addresses.0.city",
        "custom_fields.a.b",
        "extensions.minotaur",
    ];
    let names = header.map(str::to_owned);
    let (row, lost) = row_of(&full(), &names, false);
    let lost: Vec<_> = lost.into_iter().map(|loss| loss.path).collect();
    assert!(lost.contains(&"notes".to_owned()), "{lost:?}");
    assert!(
        lost.contains(&"custom_fields.Shoe size".to_owned()),
        "{lost:?}"
    );
    assert!(
        !lost.iter().any(|path| path.starts_with("emails")),
        "{lost:?}"
    );
    let row: Vec<&str> = row.iter().map(String::as_str).collect();
    let (back, lost) = contact(&columns(&header), &row);
    assert_eq!(lost, []);
    assert_eq!(back.emails, full().emails);
    assert_eq!(back.phone_numbers, [Phone::new("+1 555")]);
    assert_eq!(back.addresses, [Address::default().city("Graz; Süd")]);
    assert_eq!(back.extensions, full().extensions);
}

#[test]
fn what_other_programs_export_is_known_by_its_header() {
    let outlook = columns(&[
        "First Name",
        "Last Name",
        "Title",
        "Suffix",
        "E-mail Address",
        "E-mail 2 Address",
        "Home Phone",
        "Business Phone",
        "Business Phone 2",
        "Business Fax",
        "Company",
        "Job Title",
        "Business Street",
        "Business City",
        "Business Country/Region",
        "Home City",
        "Personal Web Page",
        "Notes",
    ]);
    assert_eq!(
        fields(&outlook),
        [
            Some("first_name"),
            Some("last_name"),
            None,
            None,
            Some("emails.0.address"),
            Some("emails.1.address"),
            Some("phone_numbers.0.number"),
            Some("phone_numbers.1.number"),
            Some("phone_numbers.2.number"),
            None,
            Some("company_name"),
            Some("title"),
            Some("addresses.0.line1"),
            Some("addresses.0.city"),
            Some("addresses.0.country"),
            Some("addresses.1.city"),
            Some("websites.0"),
            Some("notes"),
        ]
    );
    let google = columns(&[
        "First Name",
        "Middle Name",
        "Last Name",
        "Organization Name",
        "Organization Title",
        "Labels",
        "E-mail 1 - Label",
        "E-mail 1 - Value",
        "E-mail 2 - Label",
        "E-mail 2 - Value",
        "Phone 1 - Label",
        "Phone 1 - Value",
        "Address 1 - City",
        "Address 1 - Country",
    ]);
    let row = [
        "Ana",
        "",
        "Perez",
        "Acme",
        "CTO",
        "* myContacts ::: Friends",
        "* Work",
        "ana@example.com",
        "* Home",
        "",
        "Mobile",
        "+34 600",
        "Lugo",
        "ES",
    ];
    let (ana, lost) = contact(&google, &row);
    assert_eq!(lost, []);
    assert_eq!(
        ana.emails,
        [Email::new("ana@example.com").email_type("work")]
    );
    assert_eq!(
        ana.phone_numbers,
        [Phone::new("+34 600").phone_type("Mobile")]
    );
    assert_eq!(
        ana.addresses,
        [Address::default().city("Lugo").country("ES")]
    );
    assert_eq!(ana.tags, ["myContacts", "Friends"]);
    let linkedin = columns(&[
        "First Name",
        "Last Name",
        "URL",
        "Email Address",
        "Company",
        "Position",
        "Connected On",
    ]);
    let row = [
        "Ana",
        "P",
        "https://www.linkedin.com/in/ana",
        "a@example.com",
        "A",
        "CTO",
        "1",
    ];
    let (ana, lost) = contact(&linkedin, &row);
    let profile = SocialLink::new("linkedin", "https://www.linkedin.com/in/ana");
    assert_eq!(
        (ana.social_links, ana.title.as_deref()),
        (vec![profile], Some("CTO"))
    );
    assert_eq!(lost[0].path, "Connected On");
    let hubspot = columns(&[
        "Record ID - Contact",
        "First Name",
        "Last Name",
        "Email",
        "Phone Number",
        "Contact owner",
        "Last Activity Date",
        "Lead Status",
        "Create Date",
        "Associated Company",
        "Company name",
        "Create Date",
        "Phone Number",
        "City",
        "State/Region",
        "Country/Region",
    ]);
    assert_eq!(
        fields(&hubspot),
        [
            Some("id"),
            Some("first_name"),
            Some("last_name"),
            Some("emails.0.address"),
            Some("phone_numbers.0.number"),
            None,
            Some("last_activity_at"),
            Some("lead_status.name"),
            Some("created_at"),
            None,
            Some("company_name"),
            None,
            Some("phone_numbers.1.number"),
            Some("addresses.0.city"),
            Some("addresses.0.state"),
            Some("addresses.0.country"),
        ]
    );
    let pipedrive = columns(&[
        "Person - Name",
        "Person - Organization",
        "Person - Email - Work",
        "Person - Email - Home",
        "Person - Phone - Work",
        "Person - Phone - Mobile",
    ]);
    assert_eq!(
        fields(&pipedrive),
        [
            Some("full_name"),
            Some("company_name"),
            Some("emails.0.address"),
            Some("emails.1.address"),
            Some("phone_numbers.0.number"),
            Some("phone_numbers.1.number"),
        ]
    );
    let salesforce = columns(&[
        "FirstName",
        "LastName",
        "Title",
        "AccountName",
        "Email",
        "Phone",
        "MobilePhone",
        "MailingStreet",
        "MailingCity",
        "Mailing State/Province",
        "Mailing Zip/Postal Code",
        "Mailing Country",
        "LeadSource",
        "Description",
    ]);
    assert!(
        fields(&salesforce).iter().all(Option::is_some),
        "{salesforce:?}"
    );
    assert_eq!(fields(&salesforce)[2], Some("title"));
}

#[test]
fn a_mapped_column_goes_before_a_guessed_one_and_doubled_ones_are_told_apart() {
    let two = ["First Name", "Phone", "Phone", "Email"];
    let phones = ["phone_numbers.0.number", "phone_numbers.1.number"].map(Some);
    assert_eq!(fields(&columns(&two))[1..3], phones);
    let mapped = with(&two, &[("Phone (2)", "phone_numbers.0.number")], &[]).expect("columns");
    let other_way = [phones[1], phones[0]];
    assert_eq!(fields(&mapped)[1..3], other_way);
    let mapped = with(&two, &[("Phone", "phone_numbers.1.number")], &[]).expect("columns");
    assert_eq!(fields(&mapped)[1..3], other_way);
    let ignored = with(&two, &[], &["phone (2)"]).expect("columns");
    assert_eq!(fields(&ignored)[1..3], [phones[0], None]);
    let (_, lost) = contact(&ignored, &["Ana", "1", "2", "a@example.com"]);
    assert_eq!(lost, [], "what a person leaves out is not lost");

    let scalars = ["Company", "Organization", "Email"];
    let failure = with(&scalars, &[], &[]).expect_err("two for one");
    for name in ["`Company`", "`Organization`", "company_name"] {
        assert!(failure.message.contains(name), "{failure:?}");
    }
    assert!(
        failure
            .advice
            .expect("advice")
            .contains("--ignore Organization")
    );
    let mapped = with(&scalars, &[("Organization", "company_name")], &[]).expect("columns");
    assert_eq!(fields(&mapped)[..2], [None, Some("company_name")]);
    let (_, lost) = contact(&mapped, &["A", "B", "a@example.com"]);
    assert_eq!(lost[0].path, "Company");
    assert!(with(&scalars, &[], &["Organization"]).is_ok());
    for (mapped, ignored) in [
        (&[("Nothing", "title")][..], &[][..]),
        (&[("Email", "nothing")], &[]),
        (&[("Company", "title"), ("Organization", "title")], &[]),
        (&[("Company", "title"), ("Company", "notes")], &[]),
        (&[("Company", "title")], &["Company"]),
        (&[], &["Nothing"]),
    ] {
        let failure = with(&scalars, mapped, ignored).expect_err("a mistake");
        assert!(failure.advice.is_some(), "{failure:?}");
    }
}

#[test]
fn several_entries_in_one_cell_are_entries_of_their_own() {
    let google = columns(&[
        "First Name",
        "E-mail 1 - Label",
        "E-mail 1 - Value",
        "E-mail 2 - Label",
        "E-mail 2 - Value",
        "Phone 1 - Value",
    ]);
    let row = [
        "Ana",
        "* Work",
        "ana@example.com ::: ana2@example.com",
        "Home",
        "ana.home@example.com",
        "+34 600 ::: +34 601",
    ];
    let (ana, lost) = contact(&google, &row);
    let (work, home) = ("work", "Home");
    assert_eq!(
        ana.emails,
        [
            Email::new("ana@example.com").email_type(work),
            Email::new("ana2@example.com").email_type(work),
            Email::new("ana.home@example.com").email_type(home),
        ]
    );
    assert_eq!(
        ana.phone_numbers,
        [Phone::new("+34 600"), Phone::new("+34 601")]
    );
    assert_eq!(lost, []);
    let pipedrive = columns(&[
        "Person - Name",
        "Person - Email - Work",
        "Person - Phone - Work",
    ]);
    let row = [
        "Ana Perez",
        "ana@example.com, ana2@example.com",
        "+34 600, +34 601",
    ];
    let (ana, lost) = contact(&pipedrive, &row);
    assert_eq!(
        ana.emails,
        ["ana@example.com", "ana2@example.com"].map(Email::new)
    );
    assert_eq!(ana.phone_numbers, ["+34 600", "+34 601"].map(Phone::new));
    assert_eq!(lost, []);
    let row = [
        "Ana Perez",
        "Perez, Ana <ana@example.com>",
        "+34 600; 3.46E+10",
    ];
    let (ana, lost) = contact(&pipedrive, &row);
    assert_eq!(ana.emails, [Email::new("ana@example.com")]);
    assert_eq!(ana.phone_numbers, [Phone::new("+34 600")]);
    assert_eq!(lost[0].path, "Person - Phone - Work");
    let each = columns(&["emails.address", "phone_numbers.number"]);
    let (ana, _) = contact(
        &each,
        &["A <ana@example.com>, b@example.com", "+34 600, +34 601"],
    );
    assert_eq!(
        ana.emails,
        ["ana@example.com", "b@example.com"].map(Email::new)
    );
    assert_eq!(ana.phone_numbers.len(), 2);
}

#[test]
fn a_line_break_is_no_part_of_a_name() {
    let columns = columns(&["Name", "Phone", "Email", "Notes", "Street", "Other"]);
    for (row, place) in [
        (["Ana\nBo,601", "", "", "", "", ""], Some(0)),
        (["Ana", "600\nBo,601", "", "", "", ""], Some(1)),
        (
            ["Ana", "", "a@example.com\nBo,b@example.com", "", "", ""],
            Some(2),
        ),
        (
            [
                "\nAna\r\n",
                "600\n601",
                "a@example.com\nb@example.com",
                "",
                "",
                "",
            ],
            None,
        ),
        (["Ana", "", "", "one\ntwo", "House\nStreet", "x\ny"], None),
    ] {
        assert_eq!(columns.over_lines(&row), place, "{row:?}");
    }
}

#[test]
fn a_list_as_a_whole_and_an_entry_of_it_are_not_taken_together() {
    let both = ["emails", "Email", "first_name"];
    assert!(with(&both, &[], &[]).is_err());
    let own = columns(&["emails", "E-mail 1 - Label", "first_name"]);
    assert_eq!(fields(&own)[..2], [Some("emails"), None]);
}

#[test]
fn a_cell_that_can_not_be_taken_is_lost_and_the_row_is_not() {
    let columns = columns(&[
        "first_name",
        "score",
        "deleted",
        "emails",
        "addresses",
        "Shoe",
    ]);
    let row = ["Ana", "1,234", "perhaps", "[{\"address\": 7}]", "[1", "42"];
    let (ana, lost) = contact(&columns, &row);
    assert_eq!(ana.first_name.as_deref(), Some("Ana"));
    assert_eq!((ana.score, ana.deleted, ana.emails.len()), (None, None, 0));
    let paths: Vec<_> = lost.iter().map(|loss| loss.path.as_str()).collect();
    assert_eq!(paths, ["score", "deleted", "emails", "Shoe"]);
    assert!(lost.iter().all(|loss| !loss.to_string().contains("1,234")));
    let (ana, lost) = contact(&columns, &["Ana", "85.0", "no", " \u{a0}\u{200b}", "", ""]);
    assert_eq!(
        (ana.score, ana.deleted, lost),
        (Some(85), Some(false), Vec::new())
    );
    let two = self::columns(&["E-mail Address", "E-mail 2 Address", "E-mail 2 Type"]);
    let (ana, lost) = contact(&two, &["n/a", "a@example.com", "SMTP"]);
    assert_eq!(ana.emails, [Email::new("a@example.com").email_type("SMTP")]);
    assert_eq!(lost[0].path, "E-mail Address");
    let (ana, lost) = contact(&two, &["n/a", "", "SMTP"]);
    assert_eq!((&*ana.emails, lost), (&[Email::new("n/a")][..], Vec::new()));
    let rejection = two.bad_addresses(&ana, &["n/a", "", "SMTP"]);
    let detail = rejection
        .and_then(|rejection| rejection.detail)
        .expect("a detail");
    for said in ["`E-mail Address`", "--ignore 'E-mail Address'"] {
        assert!(detail.contains(said), "{detail}");
    }
    let list = self::columns(&["emails", "phone", "mobile"]);
    let (ana, lost) = contact(&list, &["n/a; a@example.com", "#N/A", "none"]);
    assert_eq!(
        (&*ana.emails, ana.phone_numbers),
        (&[Email::new("a@example.com")][..], vec![])
    );
    let paths: Vec<_> = lost.iter().map(|loss| loss.path.as_str()).collect();
    assert_eq!(paths, ["phone", "mobile", "emails"]);
    let row = [
        "Ana",
        "",
        "",
        "[{\"address\": \"a@example.com\", \"odd\": 1}]",
        "",
        "",
    ];
    let (ana, lost) = contact(&columns, &row);
    assert_eq!(ana.emails, [Email::new("a@example.com")]);
    assert_eq!(lost[0].path, "emails[0].odd");
}

#[test]
fn whole_names_are_split_where_nothing_else_tells_first_and_last() {
    for (name, first, last) in [
        ("Ana Perez", "Ana", "Perez"),
        ("Perez Gomez, Ana Maria", "Ana Maria", "Perez Gomez"),
        ("Ludwig van Beethoven", "Ludwig", "van Beethoven"),
        ("Maria de la Cruz", "Maria", "de la Cruz"),
        ("van Gogh", "van", "Gogh"),
        ("Madonna", "Madonna", ""),
    ] {
        assert_eq!(split(name), (first.to_owned(), last.to_owned()));
    }
    let whole = columns(&["Name", "Email"]);
    let (ana, lost) = contact(&whole, &["Ana Perez", "a@example.com"]);
    assert_eq!(ana.first_name.as_deref(), Some("Ana"));
    assert_eq!(
        (ana.last_name.as_deref(), ana.full_name),
        (Some("Perez"), None)
    );
    assert_eq!(lost, []);
    assert!(
        whole.notes()[0].contains("--map 'Name=full_name'"),
        "{:?}",
        whole.notes()
    );
    let kept = with(&["Name", "Email"], &[("Name", "full_name")], &[]).expect("columns");
    let (ana, _) = contact(&kept, &["Ana Perez", "a@example.com"]);
    assert_eq!(
        (ana.full_name.as_deref(), ana.first_name),
        (Some("Ana Perez"), None)
    );
}

fn text() -> impl Strategy<Value = Option<String>> {
    prop::option::of("[a-z0-9 '\"=+@;,\\[\\]{}\n\r\t\u{a0}\u{200b}é-]{0,8}")
}

proptest! {
    /// Whatever a contact holds comes back from its row, by way of a file.
    #[test]
    fn any_contact_comes_back_from_csv(
        texts in prop::array::uniform6(text()),
        emails in prop::collection::vec(text(), 0..3),
        tags in prop::collection::vec(text().prop_map(Option::unwrap_or_default), 0..3),
        score in prop::option::of(any::<i64>()),
        odd in text(),
        escaped in any::<bool>(),
    ) {
        let mut ana = Contact::new().tags(tags);
        let [first, last, notes, at, title, status] = texts;
        (ana.first_name, ana.last_name, ana.notes) = (first, last, notes);
        (ana.title, ana.score) = (title, score);
        ana.status = status;
        ana.created_at = at.map(Into::into);
        ana.emails = emails.into_iter().map(|address| {
            let mut email = Email::default();
            email.address = address;
            email
        }).collect();
        if let Some(odd) = odd {
            ana = ana.extension("v", "odd", odd);
        }
        let header = all::<Contact>();
        let (row, lost) = row_of(&ana, &header, escaped);
        prop_assert_eq!(lost, []);
        let mut file = cells::record(&header).expect("a header");
        file.extend(cells::record(&row).expect("a row"));
        let mut records = crate::files::records::Records::new(
            &file[..], b',', crate::files::records::Spot::START,
        );
        let mut record = crate::files::records::Record::default();
        for _ in 0..2 {
            prop_assert!(records.read(&mut record).expect("a record"));
        }
        let row: Vec<_> = record.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        let (back, lost) = contact(&columns(&header), &row.iter().map(String::as_str).collect::<Vec<_>>());
        prop_assert_eq!(lost, []);
        prop_assert_eq!(back, ana);
    }
}

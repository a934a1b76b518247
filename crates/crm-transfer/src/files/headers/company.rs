//! Names of columns in files of companies.

use super::Table;

/// Words before a name that say what the row is.
pub(super) const NOUNS: &[&str] = &[
    "organization",
    "organisation",
    "company",
    "account",
    "firma",
];

pub(super) const TABLE: Table = &[
    (
        &[
            "company",
            "organization",
            "organisation",
            "account",
            "firma",
            "unternehmen",
        ],
        "~name",
    ),
    (&["domainname", "websitedomain"], "domain"),
    (&["url"], "websites.{}"),
    (&["branche"], "industry"),
    (
        &["employees", "employeecount", "mitarbeiter"],
        "number_of_employees",
    ),
    (&["revenue", "umsatz"], "annual_revenue.amount"),
    (
        &[
            "currency",
            "annualrevenuecurrency",
            "currencyofannualrevenue",
            "currencyisocode",
        ],
        "~annual_revenue.currency",
    ),
    (&["type", "accounttype"], "~company_type"),
    (&["about", "aboutus", "beschreibung"], "~description"),
    (
        &[
            "linkedin",
            "linkedinurl",
            "linkedinprofile",
            "linkedincompanypage",
            "linkedinpage",
        ],
        "social_links.{}.url",
    ),
    (&["address", "postaladdress"], "~addresses.{a}.text"),
    (
        &["billingstreet", "billingaddressline1"],
        "addresses.{billing}.line1",
    ),
    (&["billingaddressline2"], "addresses.{billing}.line2"),
    (&["billingcity"], "addresses.{billing}.city"),
    (
        &["billingstate", "billingstateprovince"],
        "addresses.{billing}.state",
    ),
    (
        &["billingzip", "billingpostalcode", "billingzippostalcode"],
        "addresses.{billing}.postal_code",
    ),
    (&["billingcountry"], "addresses.{billing}.country"),
    (&["shippingstreet"], "addresses.{shipping}.line1"),
    (&["shippingcity"], "addresses.{shipping}.city"),
    (
        &["shippingstate", "shippingstateprovince"],
        "addresses.{shipping}.state",
    ),
    (
        &["shippingzip", "shippingpostalcode", "shippingzippostalcode"],
        "addresses.{shipping}.postal_code",
    ),
    (&["shippingcountry"], "addresses.{shipping}.country"),
    (&["recordid"], "~id"),
];

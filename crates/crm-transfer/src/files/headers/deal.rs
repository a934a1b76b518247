//! Names of columns in files of deals.

use super::Table;

/// Words before a name that say what the row is.
pub(super) const NOUNS: &[&str] = &["deal", "opportunity"];

pub(super) const TABLE: Table = &[
    (&["title"], "name"),
    (&["deal", "opportunity"], "~name"),
    (&["value", "betrag", "wert"], "amount.amount"),
    (
        &[
            "currency",
            "currencyofvalue",
            "amountcurrency",
            "currencyisocode",
            "währung",
        ],
        "amount.currency",
    ),
    (&["probability", "winrate"], "win_probability"),
    (&["expectedclose"], "expected_close_date"),
    // The day that an open deal is expected to be closed on, or a closed one was.
    (&["closedate"], "~expected_close_date"),
    (&["closedon", "closeddate"], "closed_at"),
    (
        &["lostreason", "closedlostreason", "lossreason"],
        "~close_reason",
    ),
    (
        &[
            "organization",
            "organisation",
            "company",
            "account",
            "accountname",
            "associatedcompany",
            "primarycompany",
            "firma",
        ],
        "company_name",
    ),
    (
        &["leadsource", "originalsource", "opportunitysource"],
        "~source",
    ),
    (&["notes", "note", "beschreibung"], "~description"),
    (&["recordid"], "~id"),
    (&["updatetime"], "~updated_at"),
];

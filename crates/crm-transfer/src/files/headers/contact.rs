//! Names of columns in files of contacts.

use super::Table;

pub(super) const TABLE: Table = &[
    (
        &[
            "firstname",
            "givenname",
            "forename",
            "fname",
            "first",
            "personfirstname",
            "vorname",
        ],
        "first_name",
    ),
    (
        &["middlename", "additionalname", "personmiddlename"],
        "middle_name",
    ),
    (
        &[
            "lastname",
            "surname",
            "familyname",
            "lname",
            "last",
            "personlastname",
            "nachname",
            "familienname",
        ],
        "last_name",
    ),
    (&["fullname", "contactname", "personname"], "full_name"),
    (&["name", "displayname"], "~full_name"),
    // E-mail addresses. Outlook's first has no number, Google's have labels.
    (
        &[
            "email",
            "mail",
            "emailaddress",
            "primaryemail",
            "workemail",
            "workemailaddress",
            "businessemail",
            "homeemail",
            "personalemail",
            "otheremail",
            "secondaryemail",
            "alternateemail",
            "personemail",
            "personemailwork",
            "personemailhome",
            "personemailother",
            "emailadresse",
        ],
        "emails.{}.address",
    ),
    (
        &[
            "email#",
            "email#address",
            "emailaddress#",
            "email#value",
            "email#adresse",
            "emailadresse#",
        ],
        "emails.{#}.address",
    ),
    (&["email#label", "email#type"], "~emails.{#}.email_type"),
    (
        &[
            "company",
            "organization",
            "organisation",
            "organizationname",
            "organization#name",
            "employer",
            "accountname",
            "personorganization",
            "firma",
            "unternehmen",
        ],
        "company_name",
    ),
    (&["companyname"], "company_name"),
    (&["associatedcompany", "account"], "~company_name"),
    (
        &[
            "jobtitle",
            "position",
            "organizationtitle",
            "organization#title",
            "persontitle",
            "personjobtitle",
            "role",
        ],
        "title",
    ),
    // Beside a job title it is a form of address.
    (&["title"], "~title"),
    (
        &[
            "organizationdepartment",
            "organization#department",
            "abteilung",
        ],
        "department",
    ),
    // LinkedIn calls the profile's address so.
    (
        &[
            "url",
            "linkedin",
            "linkedinurl",
            "linkedinprofile",
            "linkedinprofileurl",
            "linkedinpage",
            "personlinkedinurl",
            "personlinkedinpage",
        ],
        "social_links.{}.url",
    ),
    (&["photo", "photourl"], "~photo_url"),
    (&["leadstatus"], "lead_status.name"),
    (&["leadsource", "originalsource", "source"], "~lead_source"),
    (&["leadscore", "hubspotscore"], "~score"),
    (
        &["note", "notizen", "notiz", "bemerkung", "bemerkungen"],
        "notes",
    ),
    (
        &[
            "description",
            "comment",
            "comments",
            "remarks",
            "personnotes",
        ],
        "~notes",
    ),
    (
        &["recordid", "recordidcontact", "contactid", "personid"],
        "~id",
    ),
    // The model's own names as people write them.
    (&["department"], "department"),
    (&["industry"], "~industry"),
    (&["notes"], "notes"),
    (&["status"], "~status"),
    (&["score"], "score"),
    (&["category"], "~category"),
    (&["emails", "emailaddresses"], "~emails"),
    (&["id"], "~id"),
];

//! How texts name what can be set.

use std::fmt;

use crm_facade::Resource;

/// Something that can be set, and that an error or a note may advise to set.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Setting<'a> {
    /// The encoding of a file; with one that is likely.
    Encoding(Option<&'a str>),
    /// What separates the cells of a file.
    Delimiter,
    /// How many lines are before the header of a file.
    SkipRows,
    /// The field that a column is taken for; with the column and the field.
    Map(Option<(&'a str, &'a str)>),
    /// The columns that are left out; with one of them.
    Ignore(Option<&'a str>),
    /// Where the fields of the model are told, for a kind of record.
    Fields(Resource),
    /// What writes a record as JSON on each line.
    Lines,
    /// Whether to write without looking first.
    AllowDuplicates,
    /// Whether existing records stay as they are.
    SkipExisting,
    /// How existing records are looked up.
    FindExisting,
    /// The lists that contacts are put on, at a vendor.
    Lists(&'a str),
    /// The journal.
    Journal,
    /// The report.
    Report,
    /// The file that an export writes.
    Out,
    /// Whether a file that is there already is written over.
    Overwrite,
    /// The file of the rows that were rejected.
    Rejects,
    /// The columns of an export.
    Columns,
    /// That an export writes CSV.
    Csv,
}

/// How texts name what can be set: by the names of this crate's types, or, in a program of your own,
/// by its options.
///
/// ```
/// use crm_transfer::{ReadOptions, Setting, SettingNames};
///
/// fn options(setting: &Setting<'_>) -> String {
///     match setting {
///         Setting::Encoding(_) => "--encoding".to_owned(),
///         other => SettingNames::default().name(*other),
///     }
/// }
///
/// let mut reading = ReadOptions::new();
/// reading.words = SettingNames::new(options);
/// ```
#[derive(Clone, Copy)]
pub struct SettingNames(fn(&Setting<'_>) -> String);

impl SettingNames {
    /// Names settings by a function.
    pub fn new(name: fn(&Setting<'_>) -> String) -> Self {
        Self(name)
    }

    /// The name of a setting.
    pub fn name(self, setting: Setting<'_>) -> String {
        (self.0)(&setting)
    }
}

impl Default for SettingNames {
    fn default() -> Self {
        Self(of_this_crate)
    }
}

impl fmt::Debug for SettingNames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SettingNames")
    }
}

fn of_this_crate(setting: &Setting<'_>) -> String {
    match setting {
        Setting::Encoding(None) => "`ReadOptions::encoding`".to_owned(),
        Setting::Encoding(Some(likely)) => format!("`ReadOptions::encoding` {likely}"),
        Setting::Delimiter => "`ReadOptions::delimiter`".to_owned(),
        Setting::SkipRows => "`ReadOptions::skip_rows`".to_owned(),
        Setting::Map(None) => "`ReadOptions::columns`".to_owned(),
        Setting::Map(Some((column, field))) => {
            format!("`ReadOptions::columns` ({column}, {field})")
        }
        Setting::Ignore(None) => "`ReadOptions::ignored`".to_owned(),
        Setting::Ignore(Some(column)) => format!("`ReadOptions::ignored` ({column})"),
        Setting::Fields(_) => "`Record::FIELDS`".to_owned(),
        Setting::Lines => "`ExportFormat::Ndjson`".to_owned(),
        Setting::AllowDuplicates => "`Settings::allow_duplicates`".to_owned(),
        Setting::SkipExisting => "`Existing::Skip`".to_owned(),
        Setting::FindExisting => "`Settings::find_existing`".to_owned(),
        Setting::Lists(_) => "`Settings::lists`".to_owned(),
        Setting::Journal => "`FileJournal::new`".to_owned(),
        Setting::Report => "`Settings::report`".to_owned(),
        Setting::Columns => "`Export::columns`".to_owned(),
        Setting::Csv => "`ExportFormat::Csv`".to_owned(),
        Setting::Out => "`ExportOutput::File`".to_owned(),
        Setting::Overwrite => "`Export::overwrite`".to_owned(),
        Setting::Rejects => "`Settings::rejects`".to_owned(),
    }
}

/// A number with what it counts: `1 row`, `2 rows`.
pub(crate) fn counted(number: u64, what: &str) -> String {
    match number {
        1 => format!("1 {what}"),
        _ => format!("{number} {what}s"),
    }
}

/// Settings as the options of a command.
#[cfg(test)]
pub(crate) fn options() -> SettingNames {
    fn quoted(word: &str) -> String {
        match word.contains([' ', '=']) {
            true => format!("'{word}'"),
            false => word.to_owned(),
        }
    }

    SettingNames::new(|setting| match setting {
        Setting::Encoding(_) => "--encoding".to_owned(),
        Setting::Map(Some((column, field))) => {
            format!("--map {}", quoted(&format!("{column}={field}")))
        }
        Setting::Ignore(Some(column)) => format!("--ignore {}", quoted(column)),
        other => of_this_crate(other),
    })
}

//! Writing contacts to a file, so that it can be broken off and resumed.

use std::fs::{self, File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crm_facade::model::Contact;
use serde::Serialize;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::doubt;
use crate::error::{Error, ErrorKind};
use crate::files::fields::Fields;
use crate::files::{cells, columns};
use crate::index::Index;
use crate::journal::{Checkpoint, Entry, Journal, journal_status};
use crate::observe::Observer;
use crate::plan::temporary;
use crate::record::Transferable;
use crate::report::{self, Losses, Report};
use crate::source::{BATCH, Row, Source, SourcePosition};
use crate::store::{FileJournal, JournalStore as _};
use crate::totals::Totals;
use crate::words::{Setting, SettingNames};
use crate::{Ended, Summary, parent, trouble};

/// The form of a file of records.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ExportFormat {
    /// A line of columns for each record.
    Csv,
    /// A record of the model as JSON on each line, which can be imported without loss.
    Ndjson,
}

/// Records on their way from a source to a file.
///
/// An export to a file that was broken off is resumed by the same export; see [`ExportOutput`].
pub struct Export<R = Contact> {
    source: Source<R>,
    form: ExportFormat,
    columns: Vec<String>,
    escaped: bool,
    overwrite: bool,
    out: Option<PathBuf>,
    writer: Option<Box<dyn Write + Send>>,
    words: SettingNames,
    report: Option<PathBuf>,
    with_values: bool,
    sandbox: Option<String>,
    account: Option<String>,
}

/// Where an export is written to.
pub enum ExportOutput {
    /// To a file. Until it is whole, the rows are in a file of that name with `.part` after it, and a
    /// journal is beside it, so that the export can be resumed.
    File(PathBuf),
    /// To a writer, such as standard output. It can't be resumed.
    Writer(Box<dyn Write + Send>),
}

impl std::fmt::Debug for ExportOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::Writer(_) => f.write_str("Writer"),
        }
    }
}

/// Where rows are written to.
enum Sink {
    Output(Box<dyn Write + Send>),
    Part { file: File, path: PathBuf },
}

impl<R: Transferable> Export<R> {
    /// Sets an export up. A CSV file has all of a record unless [`columns`](Self::columns) are
    /// chosen.
    pub fn new(source: Source<R>, form: ExportFormat, out: ExportOutput) -> Self {
        let (out, writer) = match out {
            ExportOutput::File(path) => (Some(path), None),
            ExportOutput::Writer(writer) => (None, Some(writer)),
        };
        Self {
            source,
            form,
            columns: columns::all::<R>(),
            escaped: false,
            overwrite: false,
            out,
            writer,
            words: SettingNames::default(),
            report: None,
            with_values: false,
            sandbox: None,
            account: None,
        }
    }

    /// Says how texts name settings.
    #[must_use]
    pub fn words(mut self, words: SettingNames) -> Self {
        self.words = words;
        self
    }

    /// Writes only these columns, each named by a field of the model, such as `emails.0.address`, or by
    /// its short name, such as `email`.
    ///
    /// # Errors
    ///
    /// If the model does not have a field, or the form has no columns.
    pub fn columns(mut self, columns: Vec<String>) -> Result<Self, Error> {
        let words = self.words;
        if self.form != ExportFormat::Csv {
            return Err(
                Error::usage("fields can be chosen for CSV only").with_advice(format!(
                    "leave {} out, or export with {}",
                    words.name(Setting::Columns),
                    words.name(Setting::Csv)
                )),
            );
        }
        let fields = Fields::of(R::RESOURCE);
        let mut wanted = Vec::new();
        for column in &columns {
            let path = fields.path(column);
            let path = path.ok_or_else(|| columns::no_field(fields, column, words))?;
            wanted.extend(path.split('.').next().map(str::to_owned));
        }
        self.source
            .wants(|field| wanted.iter().any(|wanted| wanted == field));
        self.columns = columns;
        Ok(self)
    }

    /// Whether cells of CSV that a spreadsheet would take for a formula get an apostrophe, which an
    /// import takes away again.
    #[must_use]
    pub fn escape_formulas(mut self, escaped: bool) -> Self {
        self.escaped = escaped;
        self
    }

    /// Whether a file that is there already is replaced, once the new one is whole.
    #[must_use]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = overwrite;
        self
    }

    /// Keeps what is lost in a file, with the values if they are wanted.
    #[must_use]
    pub fn report(mut self, path: Option<PathBuf>, with_values: bool) -> Self {
        self.report = path;
        self.with_values = with_values;
        self
    }

    /// Tells which embedded sandbox the source is in, if it is in one; see
    /// [`Settings::sandbox`](super::Settings::sandbox).
    #[must_use]
    pub fn sandbox(mut self, id: Option<String>) -> Self {
        self.sandbox = id;
        self
    }

    /// Tells which account the source is; see [`Settings::accounts`](super::Settings::accounts).
    #[must_use]
    pub fn account(mut self, account: Option<String>) -> Self {
        self.account = account;
        self
    }

    /// Carries the export out, or continues with it. The summary counts what is written as created.
    ///
    /// # Errors
    ///
    /// If the file or the journal can't be used, or the source can't be read at the beginning.
    pub async fn run(
        mut self,
        observer: impl Observer,
        stop: CancellationToken,
    ) -> Result<Summary, Error> {
        let (observer, stop): (&dyn Observer, _) = (&observer, &stop);
        if let Some(path) = &self.report {
            let mut others = Vec::new();
            if let Some(out) = &self.out {
                others.extend([
                    ("the file to write", out.clone()),
                    ("the file to write", part_of(out)),
                ]);
                others.extend(FileJournal::new(journal_of(out)).files());
            }
            report::check(path, &others, self.words)?;
        }
        if let Some(path) = &self.report {
            report::try_out(path)?;
        }
        let (mut journal, past) = match &self.out {
            None => (None, Checkpoint::default()),
            Some(out) => {
                match fs::metadata(out) {
                    Ok(there) if self.overwrite && !there.is_file() => {
                        return Err(Error::usage(format!(
                            "{} is no regular file, so it is not written over",
                            out.display()
                        ))
                        .with_advice(self.other_out()));
                    }
                    Ok(_) if !self.overwrite => return Err(self.is_there(out)),
                    _ => {}
                }
                let journal = journal_of(out);
                let part = part_of(out);
                let store = FileJournal::new(journal.clone()).words(self.words);
                let status = journal_status(&store).await?;
                let is_foreign = |there: fs::Metadata| !there.is_file() || there.len() > 0;
                if status.is_none() && fs::metadata(&part).is_ok_and(is_foreign) {
                    return Err(Error::usage(format!(
                        "{} is there already, and no journal tells that it is a part of this \
                         export",
                        part.display()
                    ))
                    .with_advice(self.other_out()));
                }
                if !part.exists() && journal.exists() {
                    // It is that of a file which was finished and has gone since.
                    fs::remove_file(&journal)
                        .map_err(|error| trouble("remove", &journal, &error))?;
                }
                let mut seen = Index::new(parent(out)).map_err(temporary)?;
                let binding = json!({
                    "from": self
                        .source
                        .binding(self.sandbox.as_deref(), self.account.as_deref()),
                    "form": self.form,
                    "columns": self.columns,
                    "escaped": self.escaped,
                });
                let opened = Journal::open(&store, self.words, &binding, &mut seen).await;
                let (journal, _, past) = opened?;
                if past.resumed {
                    observer.note(&format!("continuing with {}", part_of(out).display()));
                }
                (Some(journal), past.checkpoint)
            }
        };
        let written = past.written.unwrap_or_default();
        let mut sink = Sink::open(self.out.as_deref(), self.writer.take(), written)?;
        let mut run = Written {
            totals: past.totals,
            losses: past.losses,
            report: Report::open(
                self.report.as_deref(),
                past.report,
                self.with_values,
                self.words,
                past.reasons,
            )?,
        };
        if let Some(rows) = self.source.total().await {
            observer.total(rows);
        }
        let ended = self
            .write(past.next, &mut run, &mut sink, &mut journal, observer, stop)
            .await?;
        if ended == Ended::Complete
            && let Some(out) = &self.out
        {
            sink.finish(out)?;
            // The journal goes last: until then the export can be resumed.
            drop(journal);
            let journal = journal_of(out);
            FileJournal::new(journal.clone()).forget_key().await?;
            fs::remove_file(&journal).map_err(|error| trouble("remove", &journal, &error))?;
        }
        Ok(Summary {
            totals: run.totals,
            losses: run.losses,
            missing: doubt::missing(self.source.end()),
            lacks_rows: self.source.end().is_some_and(doubt::is_short),
            rejected: run.report.reasons.by_number(),
            uncertain: Vec::new(),
            ended,
        })
    }

    fn is_there(&self, out: &Path) -> Error {
        let what = format!("{} is there already", out.display());
        Error::new(ErrorKind::Exists, what).with_advice(format!(
            "write over it with {}, or {}",
            self.words.name(Setting::Overwrite),
            self.other_out()
        ))
    }

    fn other_out(&self) -> String {
        let out = self.words.name(Setting::Out);
        format!("remove it, or name another file with {out}")
    }

    async fn write(
        &mut self,
        place: Option<SourcePosition>,
        run: &mut Written,
        sink: &mut Sink,
        journal: &mut Option<Journal>,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<Ended, Error> {
        if run.totals.rows == 0 && self.form == ExportFormat::Csv {
            sink.append(&line_of(&self.columns)?)?;
        }
        self.source.go_to(place)?;
        loop {
            if stop.is_cancelled() {
                return Ok(Ended::Interrupted);
            }
            let batch = match self.source.batch(BATCH, observer, stop).await {
                Ok(batch) => batch,
                Err(_) if stop.is_cancelled() => return Ok(Ended::Interrupted),
                Err(failure) => return Ok(Ended::GaveUp(failure)),
            };
            let mut text = Vec::new();
            for row in batch.rows {
                self.row(row, run, &mut text)?;
            }
            let written = sink.append(&text)?;
            let report = run.report.flush()?;
            observer.advanced(&run.totals);
            if batch.last {
                if let Some(doubt) = doubt::words(self.source.end(), &self.source.name()) {
                    observer.note(&doubt);
                }
                return Ok(Ended::Complete);
            }
            if let Some(journal) = journal {
                let page = Entry::Page(Checkpoint {
                    next: batch.next,
                    totals: run.totals,
                    losses: run.losses.clone(),
                    reasons: run.report.reasons.clone(),
                    report,
                    written,
                    ..Checkpoint::default()
                });
                journal.append(&page).await?;
                journal.sync().await?;
            }
        }
    }

    fn row(&self, row: Row<R>, run: &mut Written, text: &mut Vec<u8>) -> Result<(), Error> {
        run.totals.rows += 1;
        let id = row.id.unwrap_or_else(|| "without id".to_owned());
        let record = match row.record {
            Ok(record) => record,
            Err(rejection) => {
                run.totals.rejected += 1;
                return run.report.rejected(&id, &rejection);
            }
        };
        let mut losses = row.losses;
        match self.form {
            ExportFormat::Ndjson => json_line(&record, text)?,
            ExportFormat::Csv => {
                let (cells, lost) = columns::row_of(&record, &self.columns, self.escaped);
                text.extend(line_of(&cells)?);
                losses.extend(lost);
            }
        }
        run.totals.created += 1;
        run.losses.add(&losses);
        run.report.losses(&id, &record, &losses)
    }
}

struct Written {
    totals: Totals,
    losses: Losses,
    report: Report,
}

impl Sink {
    fn open(
        out: Option<&Path>,
        writer: Option<Box<dyn Write + Send>>,
        length: u64,
    ) -> Result<Self, Error> {
        let Some(out) = out else {
            let writer = writer.unwrap_or_else(|| Box::new(std::io::sink()));
            return Ok(Self::Output(writer));
        };
        let path = part_of(out);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        // It is full of personal data.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let open = || {
            let mut file = options.open(&path)?;
            if file.metadata()?.len() < length {
                return Err(std::io::Error::other("it is shorter than its journal says"));
            }
            // What came after the checkpoint comes again.
            file.set_len(length)?;
            file.seek(SeekFrom::End(0))?;
            Ok(file)
        };
        match open() {
            Ok(file) => Ok(Self::Part { file, path }),
            Err(error) => Err(trouble("write", &path, &error)),
        }
    }

    /// Writes, so that it is on disk before a checkpoint says so. Tells the length of the file.
    fn append(&mut self, text: &[u8]) -> Result<Option<u64>, Error> {
        match self {
            Self::Output(output) => {
                let written = output.write_all(text).and_then(|()| output.flush());
                written.map_err(|error| trouble("write", "the output".as_ref(), &error))?;
                Ok(None)
            }
            Self::Part { file, path } => {
                let mut write = || {
                    file.write_all(text)?;
                    file.sync_data()?;
                    file.stream_position()
                };
                let length = write().map_err(|error| trouble("write", path, &error))?;
                Ok(Some(length))
            }
        }
    }

    fn finish(self, out: &Path) -> Result<(), Error> {
        match self {
            Self::Output(_) => Ok(()),
            Self::Part { file, path } => file
                .sync_all()
                .and_then(|()| fs::rename(&path, out))
                .map_err(|error| trouble("write", out, &error)),
        }
    }
}

fn json_line(record: &impl Serialize, text: &mut Vec<u8>) -> Result<(), Error> {
    serde_json::to_writer(&mut *text, record)
        .map_err(|error| Error::new(ErrorKind::Other, format!("a record as JSON: {error}")))?;
    text.push(b'\n');
    Ok(())
}

fn line_of(cells: &[String]) -> Result<Vec<u8>, Error> {
    cells::record(cells).map_err(|error| trouble("write", "a record of CSV".as_ref(), &error))
}

fn part_of(out: &Path) -> PathBuf {
    with(out, ".part")
}

/// The journal of an export to a file.
pub(crate) fn journal_of(out: &Path) -> PathBuf {
    with(out, ".journal")
}

fn with(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

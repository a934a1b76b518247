//! `cargo xtask`: dispatches to the module of the command.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::intake::IntakeOptions;
use xtask::new::{FromDocument, NewGeneration, NewVendor};

/// Maintainers' commands of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// Workspace to work on, instead of the one that the current directory is in.
    #[arg(long, global = true, hide = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the generated files from the specifications.
    Generate {
        /// Vendors to generate; all when none is named.
        vendors: Vec<String>,
        /// Write nothing; print what would change and fail if anything would.
        #[arg(long)]
        check: bool,
    },
    /// Check the specifications and their examples against the rules of specs/README.md.
    Lint {
        /// Vendors to check; all when none is named.
        vendors: Vec<String>,
        /// Check nothing; print what each rule demands.
        #[arg(long)]
        rules: bool,
        /// Write what fixes a finding into the overlay of a provided document, where that can be
        /// derived.
        #[arg(long, conflicts_with = "rules")]
        fix: bool,
    },
    /// Check the licences, bans and sources of all dependencies against deny.toml.
    Dependencies,
    /// Print what the command `crm` is built of, as CycloneDX 1.5 in JSON.
    Sbom {
        /// Platform that it is built for, instead of this one.
        #[arg(long, value_name = "TRIPLE")]
        target: Option<String>,
    },
    /// Draw the pictures of the guide in docs/book, and check its chapters and the links of every page.
    Book {
        /// Write nothing; print which pictures would change and fail if any would.
        #[arg(long)]
        check: bool,
        /// Check only the links of the pages that mdBook has written into this folder.
        #[arg(long, value_name = "DIR", conflicts_with = "check")]
        rendered: Option<PathBuf>,
    },
    /// Read a book from mdBook and write it with what its chapters include; docs/book/book.toml names it.
    #[command(hide = true)]
    BookPreprocessor {
        /// `supports RENDERER`: every renderer is.
        supports: Vec<String>,
    },
    /// Find words in sources and Markdown that the project's vocabulary replaces.
    Voice,
    /// Measure the clients against others; the full run writes docs/benchmarks.md.
    Bench {
        /// Fewer rounds and contacts, and no cold builds.
        #[arg(long)]
        quick: bool,
        /// Only one section, which takes its place in the page if there is no `--quick`.
        #[arg(long, value_parser = xtask::bench::SECTIONS)]
        only: Option<String>,
        /// Only count instructions, and tell what has moved since the baseline was written.
        #[arg(long)]
        compare: bool,
        /// Only count instructions, and write the baseline.
        #[arg(long, conflicts_with = "compare")]
        baseline: bool,
    },
    /// Write the tables of docs/ from what the adapters of the facade declare.
    Matrix {
        /// Write nothing; print what would change and fail if anything would.
        #[arg(long)]
        check: bool,
    },
    /// Tell what changed between two versions of a specification, and what it asks of users.
    Diff {
        /// Vendor whose specification changed.
        #[arg(required_unless_present_any = ["rules", "ci"])]
        vendor: Option<String>,
        /// Generation; may be left out where there is one only.
        #[arg(long)]
        generation: Option<String>,
        /// The older version: a git reference or a specification file.
        #[arg(long, default_value = "HEAD", value_name = "GIT-REF|FILE")]
        against: String,
        /// How the report is written.
        #[arg(long, value_enum, default_value_t)]
        format: xtask::diff::Format,
        /// Fail when a change is of this class or a graver one.
        #[arg(long, value_name = "CLASS")]
        fail_on: Option<xtask::diff::Class>,
        /// Compare nothing; print the rules.
        #[arg(long)]
        rules: bool,
        /// Compare every vendor with its last release, and fail when one breaks its users and its
        /// version does not say so.
        #[arg(long, conflicts_with_all = ["vendor", "generation", "against", "format", "fail_on"])]
        ci: bool,
    },
    /// List what is still to do after an edit, in order, with the command of each step.
    Next {
        /// The version that the working tree is compared with.
        #[arg(long, default_value = "HEAD", value_name = "GIT-REF")]
        against: String,
        /// Run the steps in order until one fails; those that pass are not listed again.
        #[arg(long)]
        run: bool,
    },
    /// Hold a newer copy of a vendor's page against the specification, and list what to work through.
    Update {
        /// Vendor whose page it is.
        vendor: String,
        /// The newer copy: text, HTML or an OpenAPI document. Without one, tells of which pages a copy
        /// is kept.
        #[arg(long, value_name = "FILE", required_if_eq("record", "true"))]
        docs: Option<PathBuf>,
        /// Generation; may be left out where there is one only.
        #[arg(long)]
        generation: Option<String>,
        /// Which page of `x-pages` it is; the specification's own when left out.
        #[arg(long, value_name = "KEY")]
        page: Option<String>,
        /// Keep this copy as the one that was worked through.
        #[arg(long)]
        record: bool,
    },
    /// Merge what users saw of the real service (`crm check --evidence`) into the evidence of a
    /// specification.
    Evidence {
        /// Vendor whose service was checked.
        vendor: String,
        /// Files that `crm check VENDOR --evidence FILE` wrote.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Propose versions and changelog entries since the last release, and try the packages.
    Release {
        /// A crate whose hand-written code broke its users.
        #[arg(long, value_name = "CRATE")]
        breaking: Vec<String>,
        /// Write the versions and changelogs.
        #[arg(long)]
        write: bool,
        /// Leave the packages untried.
        #[arg(long)]
        no_package: bool,
    },
    /// Put the packages together and build each from what it contains alone.
    Package {
        /// Check what each package says and contains, and build nothing.
        #[arg(long)]
        check: bool,
    },
    /// Copy many contacts with the released `crm`, killed again and again, and write docs/soak.md.
    Soak {
        /// How many contacts are copied.
        #[arg(long, default_value_t = 100_000)]
        contacts: u64,
        /// How often the program is killed.
        #[arg(long, default_value_t = 20)]
        kills: u64,
        /// Which part of the calls to the target has each of the faults.
        #[arg(long, default_value_t = 0.002)]
        faults: f64,
    },
    /// Take in every OpenAPI document of folders, each in a workspace of its own, and tell how far it comes.
    Corpus {
        /// Folders of the documents.
        #[arg(required = true, value_name = "DIR")]
        folders: Vec<PathBuf>,
        /// Take in and generate, and compile nothing.
        #[arg(long)]
        no_build: bool,
        /// Write the table to docs/corpus.md.
        #[arg(long)]
        write: bool,
        /// Folder for the workspaces and what is built; a temporary one when left out.
        #[arg(long, value_name = "DIR")]
        scratch: Option<PathBuf>,
    },
    /// Scaffold a vendor, or a further generation of one: specification, examples, crate and
    /// registry entries.
    New {
        /// Lower-case letters and digits: `acme` becomes the crate `crm-acme`.
        vendor: String,
        /// A further generation of a vendor that is there: `v2` becomes a feature and a module.
        #[arg(long, conflicts_with_all = ["name", "from"])]
        generation: Option<String>,
        /// Name as the vendor writes it; the document's title or the id when left out.
        #[arg(long)]
        name: Option<String>,
        /// Address that paths are appended to; the document's own, or a placeholder, when left out.
        #[arg(long)]
        base_url: Option<String>,
        #[command(flatten)]
        from: Box<FromFlags>,
    },
}

/// What is taken of a vendor's own document.
#[derive(clap::Args)]
struct FromFlags {
    /// The OpenAPI document that the vendor publishes: JSON or YAML, 2.0 or 3.0 to 3.2.
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Only operations of this tag, or this operation; may be given again.
    #[arg(long, value_name = "TAG|OPERATION", requires = "from", num_args = 1..)]
    only: Vec<String>,
    /// No operations of this tag, or not this operation; may be given again.
    #[arg(long, value_name = "TAG|OPERATION", requires = "from", num_args = 1..)]
    exclude: Vec<String>,
    /// Leave out the operations that can't be taken, and name them, instead of stopping.
    #[arg(long, requires = "from")]
    lenient: bool,
    /// Value of a variable of the server's address: `region=eu`.
    #[arg(long, value_name = "NAME=VALUE", requires = "from", value_parser = variable)]
    server_variable: Vec<(String, String)>,
    /// Name of the security scheme that the client uses.
    #[arg(long, value_name = "SCHEME", requires = "from")]
    auth: Option<String>,
    /// Public address of the document.
    #[arg(long, value_name = "URL", requires = "from")]
    address: Option<String>,
    /// Scaffold an adapter of the facade too.
    #[arg(long, requires = "from")]
    facade: bool,
}

fn variable(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

impl FromFlags {
    fn into_request(
        self,
        file: PathBuf,
        vendor: String,
        name: Option<String>,
        base_url: Option<String>,
    ) -> FromDocument {
        FromDocument {
            file,
            options: IntakeOptions {
                id: vendor,
                name,
                generation: "provided".to_owned(),
                base_url,
                variables: self.server_variable,
                auth: self.auth,
                address: self.address,
                only: self.only,
                exclude: self.exclude,
            },
            lenient: self.lenient,
            facade: self.facade,
        }
    }
}

/// What a vendor that is written by hand has until its address is known.
const PLACEHOLDER: &str = "https://api.example.com";

/// Prints findings, and fails if there are any.
fn report(found: Vec<String>) -> ExitCode {
    for finding in &found {
        println!("{finding}");
    }
    match found.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = match arguments.root.map_or_else(xtask::spec::find_workspace, Ok) {
        Ok(root) => root,
        Err(error) => {
            eprintln!("error: {error:#}");
            return ExitCode::FAILURE;
        }
    };
    let outcome = match arguments.command {
        Command::New {
            vendor,
            name,
            base_url,
            mut from,
            ..
        } if from.from.is_some() => {
            let file = from.from.take().unwrap_or_default();
            let request = from.into_request(file, vendor, name, base_url);
            xtask::new::run_from_document(&root, &request)
        }
        Command::New {
            vendor,
            generation: Some(generation),
            base_url,
            ..
        } => xtask::new::run_generation(
            &root,
            &NewGeneration {
                vendor,
                generation,
                base_url: base_url.unwrap_or_else(|| PLACEHOLDER.to_owned()),
            },
        ),
        Command::New {
            vendor,
            generation: None,
            name,
            base_url,
            ..
        } => xtask::new::run(
            &root,
            &NewVendor {
                name: name.unwrap_or_else(|| vendor.clone()),
                id: vendor,
                base_url: base_url.unwrap_or_else(|| PLACEHOLDER.to_owned()),
            },
        ),
        Command::Corpus {
            folders,
            no_build,
            write,
            scratch,
        } => xtask::corpus::run(
            &root,
            &xtask::corpus::Request {
                folders,
                no_build,
                write,
                scratch,
            },
        ),
        Command::Generate { vendors, check } => xtask::generate::run(&root, &vendors, check),
        Command::Soak {
            contacts,
            kills,
            faults,
        } => xtask::soak::run(&root, contacts, kills, faults),
        Command::Bench {
            quick,
            only,
            compare,
            baseline,
        } => xtask::bench::run(
            &root,
            xtask::bench::Request {
                quick,
                only,
                compare,
                baseline,
            },
        ),
        Command::Matrix { check } => xtask::matrix::run(&root, check),
        Command::Diff { rules: true, .. } => {
            print!("{}", xtask::diff::table());
            Ok(ExitCode::SUCCESS)
        }
        Command::Diff { ci: true, .. } => xtask::diff::gate(&root),
        Command::Diff {
            vendor,
            generation,
            against,
            format,
            fail_on,
            ..
        } => xtask::diff::run(
            &root,
            &xtask::diff::Request {
                vendor: vendor.unwrap_or_default(),
                generation,
                against,
                format,
                fail_on,
            },
        ),
        Command::Next { against, run } => xtask::next::run(&root, &against, run),
        Command::Update {
            vendor,
            docs,
            generation,
            page,
            record,
        } => xtask::update::run(
            &root,
            &xtask::update::Request {
                vendor,
                generation,
                page,
                docs,
                record,
            },
        ),
        Command::Evidence { vendor, files } => xtask::evidence::run(&root, &vendor, &files),
        Command::Release {
            breaking,
            write,
            no_package,
        } => xtask::release::run(
            &root,
            &xtask::release::Request {
                breaking,
                write,
                no_package,
            },
        ),
        Command::Package { check: true } => xtask::release::check_packages(&root),
        Command::Package { check: false } => xtask::release::try_packages(&root),
        Command::Lint { rules: true, .. } => {
            xtask::lint::print_rules();
            Ok(ExitCode::SUCCESS)
        }
        Command::Lint { vendors, fix, .. } => xtask::lint::run(&root, &vendors, fix),
        Command::Book {
            rendered: Some(folder),
            ..
        } => xtask::book::rendered::broken(&folder).map(report),
        Command::Book { check, .. } => xtask::book::run(&root, check),
        Command::BookPreprocessor { supports } => match supports.is_empty() {
            true => xtask::book::chapters::preprocess(&root).map(|()| ExitCode::SUCCESS),
            false => Ok(ExitCode::SUCCESS),
        },
        Command::Voice => xtask::voice::run(&root).map(report),
        Command::Dependencies => xtask::dependencies::run(&root).map(report),
        Command::Sbom { target } => {
            xtask::sbom::document(&root, "crm-cli", target.as_deref()).map(|document| {
                println!("{document:#}");
                ExitCode::SUCCESS
            })
        }
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

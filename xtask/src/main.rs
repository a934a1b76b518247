//! `cargo xtask`: dispatches to the module of the command.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::new::NewVendor;

/// Maintainers' commands of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// Workspace to work on, instead of the one this program was built from.
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
    },
    /// Write the tables of docs/ from what the adapters of the facade declare.
    Matrix {
        /// Write nothing; print what would change and fail if anything would.
        #[arg(long)]
        check: bool,
    },
    /// Scaffold a vendor: specification, examples, crate and registry entries.
    New {
        /// Lower-case letters and digits: `acme` becomes the crate `crm-acme`.
        vendor: String,
        /// Name as the vendor writes it; the id when left out.
        #[arg(long)]
        name: Option<String>,
        /// Address that paths are appended to.
        #[arg(long, default_value = "https://api.example.com")]
        base_url: String,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(xtask::spec::workspace_root);
    let outcome = match arguments.command {
        Command::New {
            vendor,
            name,
            base_url,
        } => xtask::new::run(
            &root,
            &NewVendor {
                name: name.unwrap_or_else(|| vendor.clone()),
                id: vendor,
                base_url,
            },
        ),
        Command::Generate { vendors, check } => xtask::generate::run(&root, &vendors, check),
        Command::Matrix { check } => xtask::matrix::run(&root, check),
        Command::Lint { rules: true, .. } => {
            xtask::lint::print_rules();
            Ok(ExitCode::SUCCESS)
        }
        Command::Lint { vendors, .. } => xtask::lint::run(&root, &vendors),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

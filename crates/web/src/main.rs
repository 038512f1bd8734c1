//! The program: `techedufonds --help` says what it can do.

use std::{io::Read, path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::{Parser, Subcommand};
use store::Db;
use web::{calc, config::Config};

#[derive(Parser)]
#[command(name = "techedufonds", version, about = "The case system of TechEduFonds")]
struct Arguments {
    /// Configuration file (TOML); the environment (TEF_…) goes over it.
    #[arg(long, env = "TEF_CONFIG", global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Bring the database up to date.
    Migrate,
    /// Prove that the books balance; exit status 1 when they do not.
    Check,
    /// Calculate with the rules: JSON in, JSON out.
    Calc {
        #[command(subcommand)]
        what: Calc,
    },
}

#[derive(Subcommand)]
enum Calc {
    /// Childcare allowance of one month, with its steps and sources.
    ChildcareAllowance {
        /// One case a line.
        #[arg(long)]
        jsonl: bool,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    match &arguments.command {
        Command::Migrate => {
            let config = Config::load(arguments.config.as_deref())?;
            connect(&config).await?.migrate().await?;
            println!("the database is up to date");
            Ok(ExitCode::SUCCESS)
        }
        Command::Check => {
            let config = Config::load(arguments.config.as_deref())?;
            let faults = store::check::books(&connect(&config).await?).await?;
            for fault in &faults {
                println!("{}: {}", fault.what, fault.rows);
            }
            if faults.is_empty() {
                println!("the books balance");
                return Ok(ExitCode::SUCCESS);
            }
            Ok(ExitCode::FAILURE)
        }
        Command::Calc { what: Calc::ChildcareAllowance { jsonl } } => calculate(*jsonl),
    }
}

async fn connect(config: &Config) -> anyhow::Result<Db> {
    if let Some(folder) =
        config.database.strip_prefix("sqlite://").and_then(|it| std::path::Path::new(it).parent())
    {
        std::fs::create_dir_all(folder).context("database (TEF_DATABASE): cannot make its folder")?;
    }
    Db::connect(&config.database, config.pool).await.context("database (TEF_DATABASE): cannot be reached")
}

fn calculate(jsonl: bool) -> anyhow::Result<ExitCode> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).context("cannot read standard input")?;
    let cases: Vec<&str> =
        if jsonl { text.lines().filter(|it| !it.trim().is_empty()).collect() } else { vec![&text] };
    for case in cases {
        match calc::childcare(case) {
            Ok(result) => println!("{result}"),
            Err(wrong) => {
                eprintln!("{wrong}");
                return Ok(ExitCode::from(2));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

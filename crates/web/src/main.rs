//! The program: `techedufonds --help` says what it can do.

use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::{Args, Parser, Subcommand};
use domain::{actor::Role, calendar::Month};
use web::{
    calc::{self, runner::Calculation},
    command::{
        bill::{self, Bill},
        calculate, check, key, recompute, users,
    },
    demo::{open, people},
    files::room,
    mail::send::Mailer,
    runtime::{clock::Clock, config::Config, serve},
};

/// For SQLite too: its rows are made in one thread and let go in another, which the allocator of glibc is slow at.
#[cfg(target_os = "linux")]
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The case system of TechEduFonds.
///
/// Begin with `techedufonds demo`: a fund with people in it, on this machine only. A real installation needs a
/// database, a key and a mail server; see deploy/README.md. Every setting stands in a TOML file (--config) or in
/// the environment (TEF_…); the environment wins.
#[derive(Parser)]
#[command(name = "techedufonds", version, verbatim_doc_comment)]
struct Arguments {
    /// Configuration file (TOML); the environment (TEF_…) goes over it.
    #[arg(long, env = "TEF_CONFIG", global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// A fund to try out: embedded database, people in every stage, a day you can move.
    Demo(Demo),
    /// Serve the pages; brings the database up to date first.
    Serve {
        /// Do the worker's work beside the pages: enough for one machine.
        #[arg(long)]
        with_worker: bool,
    },
    /// Send mail, bill months and write reminders; brings the database up to date first.
    Work,
    /// Bring the database up to date and stop.
    Migrate,
    /// People who work for the fund.
    User {
        #[command(subcommand)]
        what: User,
    },
    /// Prepare one month for everybody who repays; it is posted when a second person approves it, on the page or named
    /// here. Running it twice bills nothing twice.
    Bill {
        /// The month, as in 2026-09.
        #[arg(long, value_name = "YEAR-MONTH")]
        month: Month,
        /// Only tell what it would come to.
        #[arg(long)]
        dry_run: bool,
        /// Approve as this administrator and post at once. They asked for it; it is written down as theirs.
        #[arg(long, value_name = "ADDRESS", conflicts_with = "dry_run")]
        approve_as_second: Option<String>,
    },
    /// Calculate every case anew with the present rules; shows how far it is. The worker does this by itself after an
    /// update with new rules; running it twice changes nothing twice.
    Recompute,
    /// The key of the fund.
    Key {
        #[command(subcommand)]
        what: Key,
    },
    /// Read one file of somebody else: what the program starts itself for, with limits.
    #[command(name = room::COMMAND, hide = true)]
    ReadFile,
    /// Prove that the books balance; exit status 1 when they do not.
    Check {
        /// Also that every paper has its bytes, and that no bytes lie there without a paper.
        #[arg(long)]
        files: bool,
        /// Remove bytes without a paper; only while nobody sends papers, and never after a restore of the database
        /// alone.
        #[arg(long, requires = "files")]
        remove_orphans: bool,
        /// First make anew what the pages read as totals and lists; nobody writes meanwhile.
        #[arg(long)]
        rebuild_totals: bool,
    },
    /// Calculate with the rules: JSON in, JSON out. Exit status 2 names the field that is wrong.
    Calc {
        #[command(subcommand)]
        what: Calc,
        /// One case a line.
        #[arg(long, global = true)]
        jsonl: bool,
    },
}

#[derive(Args)]
struct Demo {
    /// Where the demo keeps its database, files and mail.
    #[arg(long, default_value = "data/demo", value_name = "FOLDER")]
    folder: PathBuf,
    /// Throw away what is in the folder and begin anew.
    #[arg(long)]
    fresh: bool,
    /// As many cases more, by chance that is the same every time.
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    cases: u32,
    #[arg(long, default_value = "127.0.0.1:3000", value_name = "ADDRESS")]
    listen: SocketAddr,
    /// Where Prometheus may ask.
    #[arg(long, default_value = "127.0.0.1:9464", value_name = "ADDRESS")]
    metrics_listen: SocketAddr,
    /// Another database than the embedded one, for example postgres://localhost/demo; it must be empty.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Fill the fund and stop.
    #[arg(long)]
    only_fill: bool,
}

#[derive(Subcommand)]
enum User {
    /// Add somebody; prints the code with which they alone set up password and second factor, once.
    Add {
        #[arg(long, value_name = "ADDRESS")]
        email: String,
        #[arg(long)]
        name: String,
        /// reviewer, administrator or manager.
        #[arg(long, value_parser = staff_role)]
        role: Role,
    },
    /// Let somebody who lost password or telephone set up both anew; prints the code for it, once.
    Reset {
        #[arg(long, value_name = "ADDRESS")]
        email: String,
    },
}

#[derive(Subcommand)]
enum Key {
    /// Seal with the present key what the one of before (TEF_KEY_OLD_FILE) sealed.
    Rotate,
}

#[derive(Clone, Copy, Subcommand)]
enum Calc {
    /// Childcare allowance of one month, with its steps and sources.
    ///
    /// Example of standard input:
    /// {"month":"2026-03","joint_income":"60000","children":[{"care":"day_care","hours":"122","price":"10.50"}]}
    #[command(verbatim_doc_comment)]
    ChildcareAllowance,
    /// Healthcare allowance, rent allowance or child budget of one year, with its steps and sources.
    ///
    /// Example of standard input:
    /// {"scheme":"huurtoeslag","year":2026,"income":"34000","persons":3,"rent":"1200.00","oldest":30,"children":[4,8]}
    #[command(verbatim_doc_comment)]
    Allowances,
    /// In which months there is a right to childcare allowance, by which letter of art. 1.6, until when.
    ///
    /// Example of standard input:
    /// {"from":"2026-05","until":"2026-09","parent":[{"situation":"work","from":"2025-01-01","until":"2026-05-31"}]}
    #[command(verbatim_doc_comment)]
    Entitlement,
    /// Whether training keeps a benefit, on what conditions, and what the fund's money does to it.
    ///
    /// Example of standard input:
    /// {"benefit":"ww","consent":"asked","training":{"from":"2026-06-01","until":"2026-11-30"}}
    #[command(verbatim_doc_comment)]
    BenefitRetention,
    /// A household's money before, during and after training, what the fund could bridge, and other ways.
    ///
    /// Input and output stand in docs/calc.md.
    HouseholdBudget,
    /// The instalments of a loan: interest-free, annuity, linear or a fixed amount.
    ///
    /// Example of standard input:
    /// {"method":"interest_free","principal":"5000","instalments":18,"disbursed_on":"2026-11-01","instalment_unit":"1"}
    #[command(verbatim_doc_comment)]
    Schedule,
    /// What an income share makes due month by month, what is counted, and what ends it.
    ///
    /// Example of standard input:
    /// {"share":"17","threshold":"4166.66","max_payments":24,"cap":"30000","incomes":["5000","4000","unknown"]}
    #[command(verbatim_doc_comment)]
    IncomeShare,
    /// A share of what goes above a threshold, rounded down.
    ///
    /// Example of standard input:
    /// {"income":"2400","threshold":"2274","rate":"9","period":"month","rounding":"floor_euro"}
    #[command(verbatim_doc_comment)]
    IncomeContingent,
    /// The annual settlement of an income share, with the real income.
    ///
    /// Example of standard input:
    /// {"share":"5","threshold":"2100","charged":["150.00","150.00"],"incomes":["3000","2000"]}
    #[command(verbatim_doc_comment)]
    TrueUp,
    /// What a payment settles: costs, then interest, then principal (BW 6:44).
    ///
    /// Example of standard input:
    /// {"costs":"40.00","interest":"5.00","principal":"100.00","payment":"100.00"}
    #[command(verbatim_doc_comment)]
    Allocate,
    /// The most that may be charged for collecting a principal.
    ///
    /// Example of standard input:
    /// {"principal":"6000.00"}
    #[command(verbatim_doc_comment)]
    CollectionCosts,
    /// The yearly rate that makes what goes out and what comes back equal (JKP), in percent.
    ///
    /// Example of standard input:
    /// {"flows":[{"date":"1994-01-01","amount":"-1000"},{"date":"1995-07-01","amount":"1200"}]}
    #[command(verbatim_doc_comment)]
    EffectiveRate,
    /// Whether an IBAN, RF reference, creditor identifier, betalingskenmerk or BIC is one.
    ///
    /// Example of standard input:
    /// {"kind":"iban","value":"NL91ABNA0417164300"}
    #[command(verbatim_doc_comment)]
    Identifier,
    /// A loan and what happened to it: its lines, and what came into the books after each event.
    ///
    /// Example of standard input:
    /// {"method":"annuity","principal":"5000.00","annual_rate":"12","instalments":6,"disbursed_on":"2022-11-01",
    /// "day_count":"actual/365","instalment_unit":"1.00","instalment":"862.00",
    /// "events":[{"on":"2022-12-05","kind":"payment","amount":"862.00"}]}
    #[command(verbatim_doc_comment)]
    Account,
}

impl Calc {
    fn calculation(self) -> Calculation {
        match self {
            Self::ChildcareAllowance => calc::childcare::childcare,
            Self::Allowances => calc::allowances::allowances,
            Self::Entitlement => calc::entitlement::entitlement,
            Self::BenefitRetention => calc::benefit::benefit_retention,
            Self::HouseholdBudget => calc::budget::household_budget,
            Self::Schedule => calc::schedule::schedule,
            Self::IncomeShare => calc::income_share::income_share,
            Self::IncomeContingent => calc::income_share::income_contingent,
            Self::TrueUp => calc::income_share::true_up,
            Self::Allocate => calc::claims::allocate,
            Self::CollectionCosts => calc::claims::collection_costs,
            Self::EffectiveRate => calc::schedule::effective_rate,
            Self::Account => calc::account::account,
            Self::Identifier => calc::claims::identifier,
        }
    }
}

fn staff_role(name: &str) -> Result<Role, String> {
    Role::from_name(name)
        .filter(|it| *it != Role::Applicant)
        .ok_or_else(|| "must be reviewer, administrator or manager".to_owned())
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if matches!(arguments.command, Command::ReadFile) {
        // Before anything else is there that it could reach.
        return room::inside();
    }
    match run(arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    // Both libraries that speak TLS ask for one provider of ciphers.
    drop(rustls::crypto::ring::default_provider().install_default());
    let load = || Config::load(arguments.config.as_deref());
    match arguments.command {
        Command::Demo(demo) => show(demo).await?,
        Command::Serve { with_worker } => {
            let config = load()?;
            serve::log(&config, true)?;
            if with_worker {
                drop(Mailer::open(&config)?);
            }
            let app = serve::open(&config, Clock::System, config.keys()?).await?;
            app.db.migrate().await.context("the database cannot be brought up to date")?;
            serve::serve(app, &config, with_worker).await?;
        }
        Command::Work => {
            let config = load()?;
            serve::log(&config, true)?;
            // Before anything is made: a wrong address of the mail server is named at once.
            drop(Mailer::open(&config)?);
            let app = serve::open(&config, Clock::System, config.keys()?).await?;
            app.db.migrate().await.context("the database cannot be brought up to date")?;
            serve::work(app, &config).await?;
        }
        Command::Migrate => {
            serve::connect(&load()?).await?.migrate().await?;
            println!("the database is up to date");
        }
        Command::User { what: User::Add { email, name, role } } => {
            users::add(&load()?, &email, &name, role).await?
        }
        Command::User { what: User::Reset { email } } => users::reset(&load()?, &email).await?,
        Command::Bill { month, dry_run, approve_as_second } => {
            let asked = Bill { month, is_dry: dry_run, second: approve_as_second };
            bill::bill(&load()?, &asked).await?;
        }
        Command::Recompute => recompute::renew(&load()?).await?,
        Command::Key { what: Key::Rotate } => key::rotate(&load()?).await?,
        Command::ReadFile => return Ok(room::inside()),
        Command::Check { files, remove_orphans, rebuild_totals } => {
            let sweep = files.then_some(remove_orphans);
            return check::all(&load()?, sweep, rebuild_totals).await;
        }
        Command::Calc { what, jsonl } => return calculate::calculate(what.calculation(), jsonl),
    }
    Ok(ExitCode::SUCCESS)
}

async fn show(demo: Demo) -> anyhow::Result<()> {
    if demo.fresh && demo.folder.exists() {
        // Only a folder that is a demo's is thrown away.
        anyhow::ensure!(
            demo.folder.join("key").is_file(),
            "{} is not a demo's folder",
            demo.folder.display()
        );
        std::fs::remove_dir_all(&demo.folder).context("the folder cannot be emptied")?;
    }
    let config = Config::demo(&demo.folder, demo.listen, demo.metrics_listen, demo.database);
    serve::log(&config, false)?;
    let app = open::open(&config, &demo.folder, demo.cases).await?;
    if demo.only_fill {
        return Ok(app.db.close().await?);
    }
    println!("\nTechEduFonds demo: {}\n", config.public_url);
    println!("Be anybody with one click:     {}/demo", config.public_url);
    println!("Read the mail it would send:   {}/demo/post\n", config.public_url);
    println!("Or sign in as staff at {}/medewerkers/inloggen", config.public_url);
    println!("  password of all: {}", people::PASSWORD);
    for it in &people::STAFF {
        println!("  {:13} {:32} second factor: {}", it.role.name(), it.email, it.secret);
    }
    println!("\nStop with Ctrl-C. Begin anew with: cargo run -- demo --fresh\n");
    serve::serve(app, &config, true).await
}

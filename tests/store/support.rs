//! A fresh database for every test, people in it, and short ways to write days and amounts.

use std::ops::Deref;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    actor::{Actor, Role},
    answer::Answer,
    application::{Application, BenefitDetails, Circumstances, Needs, Person, Training, Work, WorkEnd},
    benefit::kind::Benefit,
    calendar::Month,
    case::{
        payout_condition::PayoutCondition,
        proposal::{FundingLine, Payee, PayoutSchedule, Proposal, Safeguards},
        stage::{Assessment, Criterion, Score},
    },
    credit::affordability::Means,
    credit::status::CreditStatus,
    evidence::Consent,
    funding::{Instrument, Purpose},
    ids::UserId,
    money::Money,
    text::{Email, Iban},
};
use store::{
    db::{Db, Tx},
    ids,
    ledger::check,
    people::accounts::{self, Account, NewStaff},
    reports::kept_lists,
};
use tempfile::TempDir;

/// Connections each test may use: more than the tasks that race in most of them.
const POOL: u32 = 6;

/// A migrated database that nobody else uses.
pub(crate) struct Home {
    pub db: Db,
    /// The folder of a SQLite file; it goes when the test ends.
    _folder: Option<TempDir>,
}

impl Deref for Home {
    type Target = Db;
    fn deref(&self) -> &Db {
        &self.db
    }
}

/// The address of an empty database of the engine under test.
pub(crate) async fn empty_database() -> (String, Option<TempDir>) {
    let name = format!("t{}", ids::fresh().simple());
    let Ok(server) = std::env::var("TEST_POSTGRES_URL") else {
        let folder = tempfile::tempdir().unwrap();
        return (format!("sqlite://{}/{name}.sqlite", folder.path().display()), Some(folder));
    };
    let maintenance = Db::connect(&format!("{server}/postgres"), 1).await.unwrap();
    maintenance.execute_for_tests(&format!("create database {name} strategy file_copy")).await.unwrap();
    maintenance.close().await.unwrap();
    (format!("{server}/{name}"), None)
}

pub(crate) async fn database() -> Home {
    let (url, folder) = empty_database().await;
    database_at(&url, folder).await
}

async fn database_at(url: &str, folder: Option<TempDir>) -> Home {
    let db = Db::connect(url, POOL).await.unwrap();
    db.migrate().await.unwrap();
    Home { db, _folder: folder }
}

/// An applicant and everybody who works for the fund, in a fresh database.
pub(crate) struct Fund {
    home: Home,
    pub applicant: Account,
    pub reviewer: Account,
    pub colleague: Account,
    pub administrator: Account,
    pub second: Account,
    pub manager: Account,
}

impl Deref for Fund {
    type Target = Db;
    fn deref(&self) -> &Db {
        &self.home.db
    }
}

pub(crate) async fn fund() -> Fund {
    fund_in(database().await).await
}

/// As [`fund`], in a database of a certain place.
pub(crate) async fn fund_at(url: &str, folder: Option<TempDir>) -> Fund {
    fund_in(database_at(url, folder).await).await
}

async fn fund_in(home: Home) -> Fund {
    Fund {
        applicant: applicant(&home, "sanne@voorbeeld.nl").await,
        reviewer: staff(&home, Role::Reviewer, "Ravi").await,
        colleague: staff(&home, Role::Reviewer, "Noor").await,
        administrator: staff(&home, Role::Administrator, "Els").await,
        second: staff(&home, Role::Administrator, "Bram").await,
        manager: staff(&home, Role::Manager, "Mo").await,
        home,
    }
}

impl Fund {
    /// The books are right, and so is what the database keeps beside them, whatever happened before.
    pub(crate) async fn assert_books(&self) {
        assert_eq!(check::books(self).await.unwrap(), Vec::new());
        assert_eq!(kept_lists::differing(self).await.unwrap(), []);
    }
}

/// Goes on once another unit of work waits for this one. On SQLite it cannot have read anything before.
pub(crate) async fn until_somebody_waits(db: &Db) {
    let waiting = "select pid from pg_stat_activity where datname = current_database() \
                   and wait_event_type = 'Lock'";
    while db.is_postgres() && db.execute_for_tests(waiting).await.unwrap() == 0 {
        tokio::task::yield_now().await;
    }
}

pub(crate) async fn begin(db: &Db) -> Tx {
    db.begin().await.unwrap()
}

pub(crate) async fn applicant(db: &Db, address: &str) -> Account {
    let tx = begin(db).await;
    let account = accounts::find_or_add_applicant(&tx, &email(address), "nl", now()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    account
}

pub(crate) async fn staff(db: &Db, role: Role, name: &str) -> Account {
    let tx = begin(db).await;
    let new = NewStaff {
        role,
        email: email(&format!("{}@fonds.nl", name.to_lowercase())),
        name: name.to_owned(),
        password_hash: "hash".to_owned(),
        sealed_totp: "sealed".to_owned(),
    };
    let id = accounts::add_staff(&tx, new, now()).await.unwrap();
    tx.commit().await.unwrap();
    accounts::by_id(db, id).await.unwrap()
}

pub(crate) fn actor(id: UserId, role: Role) -> Actor {
    Actor { id, role }
}

pub(crate) fn email(text: &str) -> Email {
    Email::parse(text).unwrap()
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap_or_else(|_| panic!("{text} is a moment"))
}

/// The moment at which everything happens unless a test says otherwise.
pub(crate) fn now() -> DateTime<Utc> {
    at("2026-03-02T09:00:00Z")
}

pub(crate) fn today() -> NaiveDate {
    day("2026-03-02")
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text} is a day"))
}

pub(crate) fn month(text: &str) -> Month {
    text.parse().unwrap_or_else(|_| panic!("{text} is a month"))
}

pub(crate) fn euros(text: &str) -> Money {
    Money::from_decimal(text.parse().unwrap()).unwrap_or_else(|_| panic!("{text} is an amount"))
}

pub(crate) fn cents(cents: i64) -> Money {
    Money::from_cents(cents).unwrap()
}

pub(crate) fn iban() -> Iban {
    Iban::parse("NL91ABNA0417164300").unwrap()
}

pub(crate) fn training() -> Training {
    Training {
        name: "Full-stack developer".to_owned(),
        provider: "Codeschool".to_owned(),
        accredited: Answer::No,
        from: day("2026-06-01"),
        until: day("2026-11-30"),
        hours: 28.into(),
    }
}

/// Somebody called Sanne who asks for tuition and a laptop.
pub(crate) fn application(last_name: &str, tuition: &str) -> Application {
    Application {
        person: Person {
            first_name: "Sanne".to_owned(),
            last_name: last_name.to_owned(),
            phone: "0612345678".to_owned(),
            street: "Dorpsstraat 1".to_owned(),
            postcode: "1234 AB".to_owned(),
            city: "Utrecht".to_owned(),
        },
        circumstances: Circumstances {
            work: Work {
                hours: 20.into(),
                income: euros("23400"),
                until: Some(day("2026-05-31")),
                ends: WorkEnd::ForTraining,
            },
            partner: None,
            benefit: Benefit::None,
            consent: Consent::NotAsked,
            children: Vec::new(),
            other_children: Vec::new(),
            training: training(),
            benefit_details: BenefitDetails::default(),
            finances: None,
        },
        needs: Needs {
            tuition: euros(tuition),
            living: Money::ZERO,
            laptop: euros("900"),
            travel: Money::ZERO,
            bridging: true,
            iban: Some(iban()),
            why: "I want to work in tech.".to_owned(),
        },
    }
}

/// One line, paid once to the school or the shop.
pub(crate) fn line(purpose: Purpose, instrument: Instrument, amount: &str) -> FundingLine {
    FundingLine {
        purpose,
        instrument,
        amount: euros(amount),
        payee: Payee { name: "Codeschool".to_owned(), iban: iban(), is_applicant: false },
        schedule: PayoutSchedule::Terms { first: day("2026-06-01"), parts: 1, every: 1 },
        condition: PayoutCondition::Nothing,
    }
}

pub(crate) fn proposal(lines: Vec<FundingLine>) -> Proposal {
    Proposal {
        lines,
        motivation: "The plan fits.".to_owned(),
        deviation: String::new(),
        is_exempt: false,
        means: Some(means("3000", "2500", "1500")),
    }
}

/// Tuition that is repaid in 36 instalments of 100 euros, the first for June 2027.
pub(crate) fn loan() -> Proposal {
    proposal(vec![line(Purpose::Tuition, Instrument::PreFinancing, "3600")])
}

/// A laptop as a gift.
pub(crate) fn gift(amount: &str) -> Proposal {
    proposal(vec![line(Purpose::Laptop, Instrument::Grant, amount)])
}

pub(crate) const fn safe() -> Safeguards {
    Safeguards { benefit: Benefit::None, has_statement: false, credit: CreditStatus::Licensed }
}

pub(crate) fn assessment() -> Assessment {
    Assessment { scores: Criterion::ALL.map(|it| (it, Score::Points(3))).to_vec(), reason: String::new() }
}

/// What somebody can pay: gross, net and fixed costs a month, told only.
pub(crate) fn means(gross: &str, net: &str, fixed: &str) -> Means {
    Means {
        gross_income: euros(gross),
        net_income: euros(net),
        fixed_costs: euros(fixed),
        is_on_paper: false,
        register_asked_on: None,
    }
}

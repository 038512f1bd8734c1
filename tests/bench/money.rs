//! Measures the money side on many agreements: `tests/bench/money`. `AGREEMENTS=1000000` makes it large, `MONTHS=36`
//! bills so many months at the end.
//!
//! Each time is beside its floor: the same rows, copied inside the same database without a line of our code. Nothing
//! here fails because it is slow; it prints.

#![expect(clippy::float_arithmetic, reason = "times and rates, never money")]

use std::time::{Duration, Instant};

use anyhow::Context;
use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::{
    calendar::Month,
    case::stage::Stage,
    ids::AgreementId,
    ledger::Account,
    money::Money,
    repayment::{
        projection::{Projection, assumptions},
        share_base::ShareBase,
        terms::{IncomeShare, PreFinancing, Terms},
    },
};
use store::{
    billing::monthly,
    casework::audit_log::By,
    db::Db,
    ledger::check,
    place::Place,
    repayment::{
        agreements,
        receipts::{self, Payment},
    },
    reports::{
        account_moves::{self, Moves, PageStart},
        ageing, projections,
        who_repays::{self, Which},
    },
};

/// As the program has it.
#[cfg(target_os = "linux")]
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

const FIRST: &str = "2027-01";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let count = number("AGREEMENTS", 50_000);
    let only = std::env::var("ONLY").unwrap_or_default();
    let folder = std::env::temp_dir().join(format!("tef-money-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    println!("{count} agreements; times in seconds, and as a ratio to the floor");
    if only != "postgres" {
        measure("SQLite", &format!("sqlite://{}/fund.db", folder.display()), count).await?;
    }
    if let (Ok(server), true) = (std::env::var("TEST_POSTGRES_URL"), only != "sqlite") {
        let name = format!("money_{}", std::process::id());
        let maintenance = Db::connect(&format!("{server}/postgres"), 1).await?;
        maintenance.execute_for_tests(&format!("create database {name}")).await?;
        measure("PostgreSQL", &format!("{server}/{name}"), count).await?;
    }
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(usual)
}

fn moment() -> anyhow::Result<DateTime<Utc>> {
    "2027-01-01T06:00:00Z".parse().context("a moment")
}

fn month(text: &str) -> anyhow::Result<Month> {
    text.parse().map_err(|_| anyhow::anyhow!("not a month"))
}

/// An id with a number, as this engine writes it; in the order of the numbers, as fresh ids are.
fn id(db: &Db, kind: u32, number: &str) -> String {
    if db.is_postgres() {
        format!("('01900000-0000-7000-800{kind}-' || lpad(to_hex({number}), 12, '0'))::uuid")
    } else {
        format!("unhex('0190000000007000800{kind}' || printf('%012x', {number}))")
    }
}

/// A loan without interest, and an income share of the same amount.
fn terms() -> anyhow::Result<(Terms, Terms)> {
    let terms = Terms::PreFinancing(PreFinancing {
        principal: Money::euros(3_600),
        instalments: 36,
        income_threshold: Money::euros(2_100),
        first_month: month(FIRST)?,
        due_day: 25,
        rules_of: "2026-03-02".parse()?,
        interest: None,
        credit: None,
        is_over_award: false,
    });
    let share = Terms::IncomeShare(IncomeShare {
        funded: Money::euros(3_600),
        share_bp: 500,
        income_threshold: Money::euros(2_100),
        cap: Money::euros(5_400),
        max_payments: 48,
        first_month: month(FIRST)?,
        last_month: month(FIRST)?.plus(119),
        due_day: 25,
        ramp: true,
        model: ShareBase::Cliff,
        most_of_income_bp: None,
        rules_of: "2026-03-02".parse()?,
        credit: None,
    });
    Ok((terms, share))
}

/// A fund in which everybody repays; a quarter by income share. In parts, since no statement may take long.
async fn fill(db: &Db, count: u64) -> anyhow::Result<()> {
    const PART: u64 = 100_000;
    for before in (0..count).step_by(usize::try_from(PART)?) {
        fill_part(db, before + 1, Ord::min(before + PART, count)).await?;
    }
    db.execute_for_tests(if db.is_postgres() { "vacuum analyze" } else { "analyze" }).await?;
    Ok(())
}

async fn fill_part(db: &Db, first: u64, last: u64) -> anyhow::Result<()> {
    let (terms, share) = terms()?;
    let [terms, share] = [serde_json::to_string(&terms)?, serde_json::to_string(&share)?];
    let stage = serde_json::to_string(&Stage::Draft)?;
    let (series, json, at) = if db.is_postgres() {
        (
            format!("(select generate_series as i from generate_series({first}, {last})) as n"),
            "::jsonb",
            "now()",
        )
    } else {
        let rows =
            format!("with recursive n(i) as (select {first} union all select i + 1 from n where i < {last})");
        (rows, "", "'2026-06-01T06:00:00+00:00'")
    };
    let (before, from) = if db.is_postgres() { ("", series.as_str()) } else { (series.as_str(), "n") };
    let [person, case, agreement, statement] = [0, 1, 2, 3].map(|kind| id(db, kind, "i"));
    let yes = if db.is_postgres() { "true" } else { "1" };
    for sql in [
        format!(
            "{before} insert into account (id, role, email, name, language, active, created_at) \
             select {person}, 'applicant', 'p' || i || '@voorbeeld.example', 'P ' || i, 'nl', {yes}, {at} from {from}"
        ),
        format!(
            "{before} insert into \"case\" (id, number, applicant_id, version, stage_name, stage, draft, name, \
             name_lower, requested_cents, created_at, updated_at) select {case}, 'TEF-2026-' || i, {person}, 1, 'draft', \
             '{stage}'{json}, '{{}}'{json}, 'P ' || i, 'p ' || i, 360000, {at}, {at} from {from}"
        ),
        format!(
            "{before} insert into agreement (id, case_id, line, instrument, terms, offered_on, accept_by, accepted_at, \
             disbursed_cents, charged_cents, charges) select {agreement}, {case}, 0, \
             case when i % 4 = 0 then 'income_share' else 'pre_financing' end, \
             case when i % 4 = 0 then '{share}'{json} else '{terms}'{json} end, \
             '2026-03-02', '2026-04-01', {at}, 360000, 0, 0 from {from}"
        ),
        format!(
            "{before} insert into income_statement (id, case_id, from_month, income_cents, declared_at) \
             select {statement}, {case}, '2026-06', 300000, {at} from {from} where i % 2 = 0"
        ),
    ] {
        // SQLite wants the rows to come before nothing else.
        let sql = sql.trim_start();
        let sql = match (db.is_postgres(), sql.find("insert into")) {
            (false, Some(at)) => {
                let (with, insert) = sql.split_at(at);
                let select = insert.find(" select ").context("a select")?;
                format!("{} {with}{}", &insert[..select], &insert[select..])
            }
            _ => sql.to_owned(),
        };
        db.execute_for_tests(&sql).await?;
    }
    Ok(())
}

/// Copies the rows of the run into tables of the same shape, with the same keys.
async fn floor(db: &Db) -> anyhow::Result<Duration> {
    let tables = [
        ("billing_line", "run_id, agreement_id"),
        ("ledger_entry", "key"),
        ("ledger_entry", "chain, number"),
        ("ledger_transfer", "entry_id, id"),
        ("charge", "agreement_id, month"),
        ("outbox", "case_id, id"),
    ];
    let mut all = Duration::ZERO;
    let mut made = Vec::new();
    for (table, columns) in tables {
        if !made.contains(&table) {
            made.push(table);
            db.execute_for_tests(&format!("create table floor_{table} as select * from {table} where 1 = 0"))
                .await?;
        }
        let name = columns.replace(", ", "_");
        let index = format!("create unique index floor_{table}_{name} on floor_{table} ({columns})");
        db.execute_for_tests(&index).await?;
    }
    for table in made {
        let began = Instant::now();
        db.execute_for_tests(&format!("insert into floor_{table} select * from {table}")).await?;
        all += began.elapsed();
    }
    for (table, _) in tables {
        drop(db.execute_for_tests(&format!("drop table floor_{table}")).await);
    }
    Ok(all)
}

fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|it| it.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace()
        .nth(1)
        .and_then(|it| it.parse::<u64>().ok())
        .map_or_else(|| "unknown".to_owned(), |kib| format!("{} MB", kib / 1_024))
}

async fn measure(name: &str, url: &str, count: u64) -> anyhow::Result<()> {
    let db = Db::connect(url, 4).await?;
    db.migrate().await?;
    let began = Instant::now();
    fill(&db, count).await?;
    println!("== {name}: filled in {:.1} s", began.elapsed().as_secs_f32());
    let first = month(FIRST)?;
    let began = Instant::now();
    let run = monthly::prepare(&db, first, None, moment()?).await?.context("a run")?;
    let prepared = began.elapsed();
    let done = monthly::run(&db, first, moment()?).await?;
    let all = began.elapsed();
    let floor = floor(&db).await?;
    println!(
        "billing run: prepared alone {:.2}, whole run {:.2}; floor {:.2}, ratio {:.1}; {} charges, {} exceptions",
        prepared.as_secs_f32(),
        (all - prepared).as_secs_f32(),
        floor.as_secs_f32(),
        (all - prepared).as_secs_f32() / floor.as_secs_f32(),
        done.charges,
        done.exceptions + run.summary.exceptions,
    );
    println!("peak memory of the run: {}", peak());
    let began = Instant::now();
    let again = monthly::run(&db, first, moment()?).await?;
    println!("second run: {:.2}, {} rows", began.elapsed().as_secs_f32(), again.charges);
    let began = Instant::now();
    let mut faults = check::books(&db).await?;
    // What was paid out before is in no book here.
    faults.retain(|it| it.what != "an agreement whose disbursed total differs from the books");
    println!(
        "check of the books, with all chains: {:.2}, {} faults",
        began.elapsed().as_secs_f32(),
        faults.len()
    );
    lists(&db).await?;
    project(&db).await?;
    replay(&db).await?;
    for ahead in 1..number("MONTHS", 1) {
        let month = first.plus(i32::try_from(ahead)?);
        let began = Instant::now();
        let done = monthly::run(&db, month, moment()?).await?;
        println!("billing run of {month}: {:.2}; {} charges", began.elapsed().as_secs_f32(), done.charges);
    }
    println!("peak memory: {}", peak());
    Ok(())
}

/// What administrators look at most.
async fn lists(db: &Db) -> anyhow::Result<()> {
    let mut times = Vec::new();
    for _ in 0..5 {
        let began = Instant::now();
        who_repays::page(db, Which::Late, Place::First, "2027-03-01".parse()?).await?;
        times.push(began.elapsed());
    }
    times.sort();
    println!("list of who is behind, first page: {:.3}", times[2].as_secs_f32());
    let on = "2027-03-01".parse()?;
    let (mut today, mut earlier) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        let began = Instant::now();
        ageing::today(db, on).await?;
        today.push(began.elapsed());
        let began = Instant::now();
        ageing::on(db, on).await?;
        earlier.push(began.elapsed());
    }
    today.sort();
    earlier.sort();
    println!(
        "ageing: today {:.3}, on an earlier day {:.3}",
        today[2].as_secs_f32(),
        earlier[2].as_secs_f32()
    );
    let began = Instant::now();
    let first = account_moves::list(db, Moves::of(Account::Due), None).await?;
    let newest = began.elapsed();
    let last = first.last().context("a full page")?;
    let place = PageStart { effective_on: last.effective_on, entry: last.entry };
    account_moves::list(db, Moves::of(Account::Due), Some(place)).await?;
    println!(
        "moves of an account: first page {:.3}, next {:.3}",
        newest.as_secs_f32(),
        (began.elapsed() - newest).as_secs_f32()
    );
    Ok(())
}

/// All agreements over ten years, read and calculated on one core.
async fn project(db: &Db) -> anyhow::Result<()> {
    let mut times = Vec::new();
    let mut total = 0;
    for _ in 0..5 {
        let scenario = assumptions().scenarios[0].clone();
        let mut projections = [Projection::new(scenario, month(FIRST)?, 120)];
        let began = Instant::now();
        projections::add_all(db, &mut projections).await?;
        times.push(began.elapsed());
        total = projections[0].total_cents();
    }
    times.sort();
    println!("projection over 120 months: {:.2}; {} euros", times[2].as_secs_f32(), total / 100);
    Ok(())
}

/// A payment that comes late, with sixty events after it.
async fn replay(db: &Db) -> anyhow::Result<()> {
    let start: NaiveDate = "2027-01-02".parse()?;
    let mut times = Vec::new();
    for number in 1..=11_u128 {
        let id = AgreementId(uuid::Uuid::from_u128(0x0190_0000_0000_7000_8002_0000_0000_0000 + number));
        for step in 0..60 {
            let received = Payment {
                agreement: id,
                reference: format!("bank-{number}-{step}"),
                amount: Money::euros(7),
                on: start + Days::new(10 + step),
            };
            let tx = db.begin().await?;
            receipts::register(&tx, &received, &By::system(), moment()?).await?;
            tx.commit().await?;
        }
        agreements::load_for_work(db, id).await?;
        let late = Payment {
            agreement: id,
            reference: format!("late-{number}"),
            amount: Money::euros(11),
            on: start,
        };
        let began = Instant::now();
        let tx = db.begin().await?;
        receipts::register(&tx, &late, &By::system(), moment()?).await?;
        tx.commit().await?;
        times.push(began.elapsed());
    }
    times.sort();
    println!("late payment with 60 later events: {:.3}", times[times.len() / 2].as_secs_f32());
    Ok(())
}

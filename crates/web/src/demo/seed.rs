//! Fills the demo's fund: every case goes through the very steps a real one takes, on the days it would.

use std::collections::HashSet;

use anyhow::Context;
use chrono::{Datelike, Days, TimeDelta};
use domain::{
    actor::Role,
    calendar::Month,
    ids::{AgreementId, CaseId},
    money::Money,
    text::{Email, Iban},
};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use store::{
    billing::monthly,
    case_steps,
    casework::{audit_log::By, cases},
    db::Tx,
    messages::{
        callbacks::{self, CallCause},
        outbox,
    },
    people::{
        accounts,
        manager_proposals::{self, ManagerAction},
        security,
        staff::{Invited, StaffOutcome},
    },
    place::Place,
    repayment::{
        agreements, charges,
        incomes::{self, GivenIncome, IncomeSource, IncomeSpan},
        receipts::{self, Payment},
    },
    reports::{
        providers::{self, NewProvider},
        who_repays::{self, Which},
    },
    servicing::balance,
};

use crate::{
    demo::{
        people::{self, Far, Person},
        team::{Team, shared_letter},
        walk::walk,
        walker::at,
    },
    files,
    jobs::day,
    runtime::{credentials, state::App},
};

/// The number before the first one somebody gets in the demo.
const LAST_NUMBER: i64 = 41;
/// The first month that is billed, and the first one in which the crowd can owe something, before now.
const LONG_AGO: i32 = -52;
const RECENT: i32 = -14;
/// After so many chunks another letter is shared: a file system links a file only so often.
const NEW_LETTER: usize = 20;
/// Cases written in one transaction.
const CHUNK: usize = 200;

/// Fills an empty fund: the people everybody gets, and beside them as many more as asked for.
///
/// # Errors
/// The database refuses, or a letter cannot be made.
pub async fn fill(app: &App, more: u32) -> anyhow::Result<()> {
    let team = add_team(app).await?;
    add_providers(app).await?;
    let mut behind = HashSet::new();
    for person in people::all() {
        let tx = app.db.begin().await?;
        let case = walk(app, &tx, &team, person, None).await?;
        tx.commit().await?;
        behind.extend((person.far == Far::Behind).then_some(case));
    }
    let now = Month::of(app.clock.today());
    bill(app, now.plus(LONG_AGO), now.plus(RECENT - 1)).await?;
    add_crowd(app, &team, more, &mut behind).await?;
    bill(app, now.plus(RECENT), now).await?;
    repay(app, &team, &behind).await?;
    wait_for_help(app).await?;
    let failed = day::daily(app).await?;
    anyhow::ensure!(failed.is_empty(), "the first day of the demo is not done: {}", failed.join(", "));
    outbox::mark_history_sent(&app.db, app.clock.now()).await?;
    let tx = app.db.begin().await?;
    let last = LAST_NUMBER.max(i64::from(more) + LAST_NUMBER);
    case_steps::start_numbers_after(&tx, 2026, last).await?;
    Ok(tx.commit().await?)
}

/// As many more as asked for, by chance that is the same every time.
async fn add_crowd(app: &App, team: &Team, more: u32, behind: &mut HashSet<CaseId>) -> anyhow::Result<()> {
    let mut dice = StdRng::seed_from_u64(2026);
    let crowd: Vec<Person> =
        (0..more).map(|number| somebody(&mut dice, number)).collect::<anyhow::Result<_>>()?;
    for part in crowd.chunks(CHUNK * NEW_LETTER) {
        let shared = shared_letter(app).await?;
        for chunk in part.chunks(CHUNK) {
            let tx = app.db.begin().await?;
            for person in chunk {
                let case = walk(app, &tx, team, person, Some(&shared)).await?;
                behind.extend((person.far == Far::Behind).then_some(case));
            }
            tx.commit().await?;
        }
        // Each case has a copy of its own.
        files::keep::remove(app.files.as_ref(), &shared.file_key).await?;
    }
    Ok(())
}

async fn add_team(app: &App) -> anyhow::Result<Team> {
    let mut team = Vec::new();
    for it in &people::STAFF {
        let who = (it.role, Email::parse(it.email)?, it.name.to_owned());
        let fresh =
            credentials::with(&app.keys, who, people::PASSWORD.to_owned(), it.secret.to_owned()).await?;
        let tx = app.db.begin().await?;
        let id = accounts::add_staff(&tx, fresh.row, app.clock.now()).await?;
        tx.commit().await?;
        team.push(By { id: Some(id), name: it.name.to_owned() });
    }
    wait_for_managers(app, &team).await?;
    let mut team = team.into_iter();
    let mut next = || team.next().ok_or_else(|| anyhow::anyhow!("the demo has too few people"));
    Ok(Team { reviewer: next()?, second: next()?, administrator: next()?, other: next()? })
}

/// What managers find: a colleague who was invited and did not set up the account yet, and one who lost a telephone.
async fn wait_for_managers(app: &App, team: &[By]) -> anyhow::Result<()> {
    let id = |place: usize| team.get(place).and_then(|it| it.id).context("the demo has too few people");
    let (joost, mei, samir) = (id(3)?, id(4)?, id(5)?);
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let noa = Invited {
        role: Role::Reviewer,
        email: Email::parse("noa@techedufonds.example")?,
        name: "Noa Jansen".to_owned(),
    };
    let noa = store::people::staff::add(&tx, noa, now - TimeDelta::days(2)).await?;
    store::people::staff::note(&tx, noa, samir, StaffOutcome::Made, now - TimeDelta::days(2)).await?;
    let code = credentials::invitation_hash(&credentials::long_code());
    store::people::staff::invite(&tx, noa, code, app.clock.moment()).await?;
    let lost = ManagerAction::Reset { account: joost };
    manager_proposals::propose(&tx, &lost, mei, now - TimeDelta::hours(20)).await?;
    let events = [
        (security::SecurityEventKind::AccountMade, samir, Some(noa), 48),
        (security::SecurityEventKind::Invited, samir, Some(noa), 48),
        (security::SecurityEventKind::Proposed, mei, Some(joost), 20),
    ];
    for (kind, account, about, hours) in events {
        let event = security::SecurityEvent {
            kind,
            account: Some(account),
            about,
            source: "192.0.2.0/24 5f0a91c3".to_owned(),
            request: String::new(),
            detail: None,
        };
        security::write(&tx, &event, app.clock.moment() - TimeDelta::hours(hours)).await?;
    }
    Ok(tx.commit().await?)
}

async fn add_providers(app: &App) -> anyhow::Result<()> {
    let tx = app.db.begin().await?;
    let course = |name, euros, accredited| (name, Money::euros(euros), accredited);
    let all = [
        ("Codam", "NL02ABNA0123456789", vec![course("Softwareontwikkeling", 0, false)]),
        (
            "Techionista",
            "NL20INGB0001234567",
            vec![course("Data science voor vrouwen", 4_500, false), course("Cloud engineer", 4_200, false)],
        ),
        ("MolenGeek", "NL39RABO0300065264", vec![course("Web development", 0, false)]),
        ("BIT-Academy", "NL86INGB0002445588", vec![course("Front-end developer", 3_600, false)]),
        (
            "Make IT Work",
            "NL18RABO0123459876",
            vec![course("Cybersecurity", 6_995, false), course("Java developer", 5_400, false)],
        ),
        ("ROC van Amsterdam", "NL91ABNA0417164300", vec![course("Mbo ICT-beheer niveau 4", 1_460, true)]),
    ];
    for (name, iban, courses) in all {
        providers::add(&tx, NewProvider { name, iban: Iban::parse(iban)?, courses }).await?;
    }
    for name in ["Vrouwen in data", "Zij-instroom techniek"] {
        providers::add_programme(&tx, name).await?;
    }
    Ok(tx.commit().await?)
}

const FIRST: [&str; 12] =
    ["Emma", "Mohammed", "Julia", "Lucas", "Aïcha", "Finn", "Sara", "Omar", "Eva", "Bram", "Yara", "Daan"];
const LAST: [&str; 12] = [
    "de Jong",
    "Jansen",
    "de Vries",
    "van den Berg",
    "Bakker",
    "Visser",
    "Smit",
    "Meijer",
    "Demir",
    "Peters",
    "Hendriks",
    "Koster",
];
/// How often the crowd comes how far.
const CROWD: [(Far, usize); 11] = [
    (Far::Draft, 1),
    (Far::Submitted, 2),
    (Far::Waiting, 1),
    (Far::InReview, 2),
    (Far::Proposed, 1),
    (Far::Refused, 2),
    (Far::Withdrawn, 1),
    (Far::Granted, 1),
    (Far::Running, 4),
    (Far::Repaying, 4),
    (Far::Behind, 1),
];

/// One more applicant, by chance that is the same every time.
fn somebody(dice: &mut StdRng, number: u32) -> anyhow::Result<Person> {
    let pick: Vec<Far> = CROWD.iter().flat_map(|(far, often)| std::iter::repeat_n(*far, *often)).collect();
    let far = pick[dice.random_range(0..pick.len())];
    let example = people::all().iter().find(|it| it.far == Far::Repaying).context("nobody repays")?;
    let mut person = Person { far, ..example.clone() };
    FIRST[dice.random_range(0..FIRST.len())].clone_into(&mut person.first);
    LAST[dice.random_range(0..LAST.len())].clone_into(&mut person.last);
    person.email = format!("persoon{number}@voorbeeld.example");
    person.street = format!("Dorpsstraat {}", 1 + number % 400);
    person.tuition = 100 * dice.random_range(10..120);
    person.shares_income = dice.random_range(0..3) == 0;
    person.living = if dice.random_range(0..5) == 0 { 500 } else { 0 };
    if dice.random_range(0..3) == 0 {
        let born = Month::new(2023, 4)?;
        person.children = vec![("day_care".to_owned(), dice.random_range(40..180), "10,95".to_owned(), born)];
    }
    let days = Days::new(dice.random_range(0..80));
    if !matches!(far, Far::Repaying | Far::Behind) {
        let recent =
            people::all().iter().find(|it| it.far == Far::InReview).context("nobody is in review")?;
        (person.start, person.end) = (recent.start, recent.end);
        person.sent = recent.sent + Days::new(14);
    }
    person.sent = person.sent - days;
    Ok(person)
}

/// Somebody who is behind waits for a call, somebody told what they earned in a year, and somebody paid too much.
async fn wait_for_help(app: &App) -> anyhow::Result<()> {
    let tx = app.db.begin().await?;
    let now = app.clock.now();
    callbacks::ask(&tx, case_of(&tx, "lotte@voorbeeld.example").await?, CallCause::Asked, now).await?;
    let given = GivenIncome { amount: Money::euros(33_600), source: IncomeSource::Job };
    let year = IncomeSpan::Year(app.clock.today().year() - 1);
    incomes::declare_with(&tx, case_of(&tx, "aisha@voorbeeld.example").await?, year, given, now).await?;
    for it in agreements::list(&tx, case_of(&tx, "mehmet@voorbeeld.example").await?).await? {
        let reference = format!("DEMO-{}-te-veel", it.id);
        let open = balance::load(&tx, &it, app.clock.today()).await?.open;
        let amount = open.plus(Money::euros(40));
        let received = Payment { agreement: it.id, reference, amount, on: app.clock.today() };
        receipts::register(&tx, &received, &By::system(), now).await?;
    }
    Ok(tx.commit().await?)
}

async fn case_of(tx: &Tx, email: &str) -> anyhow::Result<CaseId> {
    let account = accounts::by_email(tx, &Email::parse(email)?).await?;
    let account = account.with_context(|| format!("the demo has no {email}"))?;
    Ok(cases::newest_of(tx, account.id).await?.context("a case")?.id)
}

/// Bills these months, each on its first day.
async fn bill(app: &App, first: Month, last: Month) -> anyhow::Result<()> {
    for month in first.through(last) {
        monthly::run(&app.db, month, at(month.first_day())).await?;
    }
    Ok(())
}

/// Who repays pays each charge on its day; who is behind pays the first one only.
async fn repay(app: &App, team: &Team, behind: &HashSet<CaseId>) -> anyhow::Result<()> {
    let mut all = Vec::new();
    let mut place = Place::First;
    loop {
        let found = who_repays::page(&app.db, Which::Late, place, app.clock.today()).await?;
        all.extend(found.rows.iter().map(|it| AgreementId(it.id)));
        match found.rows.last().filter(|_| found.has_after) {
            Some(last) => place = Place::After(last.id),
            None => break,
        }
    }
    for chunk in all.chunks(CHUNK) {
        let tx = app.db.begin().await?;
        for id in chunk {
            pay(app, &tx, team, *id, behind).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

async fn pay(
    app: &App,
    tx: &Tx,
    team: &Team,
    id: AgreementId,
    behind: &HashSet<CaseId>,
) -> anyhow::Result<()> {
    let agreement = agreements::load_for_work(tx, id).await?;
    let most = if behind.contains(&agreement.case) { 1 } else { usize::MAX };
    for charge in charges::list_charges(tx, id).await?.into_iter().take(most) {
        if charge.amount.is_zero() || app.clock.today() < charge.due_on {
            continue;
        }
        let reference = format!("DEMO-{id}-{}", charge.month);
        let received = Payment { agreement: id, reference, amount: charge.amount, on: charge.due_on };
        receipts::register(tx, &received, &team.administrator, at(charge.due_on)).await?;
    }
    Ok(())
}

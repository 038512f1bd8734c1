//! One case of the demo, step by step, on the days it would take.

use chrono::{Days, NaiveDate};
use domain::{
    application::Application,
    bank_days::next_bank_day,
    calendar::Month,
    case::{
        agree, decide, papers as paper_steps,
        payout_condition::PayoutCondition,
        proposal::{FundingLine, Payee, PayoutSchedule, Proposal, Safeguards},
        review,
        stage::{Assessment, Criterion, PaperKind, Score},
        submit,
    },
    credit::affordability::Means,
    credit::status::CreditStatus,
    funding::{Instrument, Purpose},
    ids::CaseId,
    money::Money,
    outlook::outlook,
    repayment::{billing::DeclaredIncome, terms::Terms},
    text::{Email, Iban},
};
use store::{
    case_steps,
    casework::{
        audit_log::By,
        cases,
        papers::{self, FiledKind, LetterKind, Stored},
    },
    db::Tx,
    money_out::{disbursement, payouts},
    people::accounts,
    repayment::{agreements, incomes},
};

use crate::{
    demo::{
        later,
        people::{Far, Person},
        team::{Team, shared_letter},
        walker::{Walk, at, copy, id_of},
    },
    mail::{
        contract::{Signature, agreement as contract_letter},
        letters,
    },
    questions::answers::application,
    runtime::state::App,
};

pub(super) async fn walk(
    app: &App,
    tx: &Tx,
    team: &Team,
    person: &Person,
    shared: Option<&Stored>,
) -> anyhow::Result<CaseId> {
    let day = person.sent;
    let language = if person.english { "en" } else { "nl" };
    let account =
        accounts::find_or_add_applicant(tx, &Email::parse(&person.email)?, language, at(day)).await?;
    let account = account.ok_or_else(|| anyhow::anyhow!("the address belongs to staff"))?;
    let draft = person.draft();
    let id = cases::open(tx, account.id, &draft, at(day)).await?;
    if person.far == Far::Draft {
        return Ok(id);
    }
    let mut walk = Walk { app, tx, team, id, day, shared };
    let application =
        application(&draft, day).ok_or_else(|| anyhow::anyhow!("{} is not complete", person.email))?;
    add_paper(&walk).await?;
    let case = walk.case().await?;
    let change = submit::submit(&case.stage, day)?;
    case_steps::submit(tx, &case, &application, change, &By::from(&account), at(day)).await?;
    match person.far {
        Far::Draft | Far::Submitted => {}
        Far::Withdrawn => {
            walk.wait(6);
            let case = walk.case().await?;
            let change = submit::withdraw(&case.stage, walk.day)?;
            walk.apply(&case, change, &By::from(&account)).await?;
        }
        _ => review(&mut walk, person, &application).await?,
    }
    Ok(id)
}

/// Everybody sends the letter of the school.
async fn add_paper(walk: &Walk<'_>) -> anyhow::Result<()> {
    let stored = match walk.shared {
        Some(shared) => copy(walk.app, shared).await?,
        None => shared_letter(walk.app).await?,
    };
    papers::add(walk.tx, walk.id, FiledKind::Sent(PaperKind::SchoolLetter), stored, at(walk.day)).await?;
    Ok(())
}

async fn review(walk: &mut Walk<'_>, person: &Person, application: &Application) -> anyhow::Result<()> {
    let team = walk.team;
    let me = id_of(&team.reviewer)?;
    walk.wait(3);
    let case = walk.case().await?;
    walk.apply(&case, review::take_on(&case.stage, me, walk.day)?, &team.reviewer).await?;
    let case = walk.case().await?;
    let free = review::declare_interest(&case.stage, false, walk.day, me, walk.day)?;
    walk.apply(&case, free, &team.reviewer).await?;
    if person.far == Far::InReview {
        return Ok(());
    }
    let case = walk.case().await?;
    if matches!(person.far, Far::Waiting | Far::Dismissed) {
        walk.wait(2);
        let clock = case.clock.ok_or_else(|| anyhow::anyhow!("no clock"))?;
        let kinds = vec![PaperKind::MunicipalStatement, PaperKind::Payslip];
        walk.apply(&case, paper_steps::ask(&case.stage, clock, kinds, me, walk.day)?, &team.reviewer).await?;
        return if person.far == Far::Dismissed { later::dismiss(walk).await } else { Ok(()) };
    }
    assess(walk, person).await?;
    decision(walk, person, application).await
}

/// A score per criterion.
async fn assess(walk: &mut Walk<'_>, person: &Person) -> anyhow::Result<()> {
    let me = id_of(&walk.team.reviewer)?;
    let case = walk.case().await?;
    walk.wait(7);
    let scores = Criterion::ALL.map(|it| (it, Score::Points(if is_refused(person) { 2 } else { 4 })));
    let assessment = Assessment { scores: scores.to_vec(), reason: String::new() };
    walk.apply(&case, review::assess(&case.stage, assessment, me)?, &walk.team.reviewer).await
}

/// Proposed by one, decided by another.
async fn decision(walk: &mut Walk<'_>, person: &Person, application: &Application) -> anyhow::Result<()> {
    let team = walk.team;
    let (me, second) = (id_of(&team.reviewer)?, id_of(&team.second)?);
    let case = walk.case().await?;
    let safe = Safeguards {
        benefit: application.circumstances.benefit,
        has_statement: false,
        credit: CreditStatus::Licensed,
    };
    let proposed = propose(person, application, walk.day);
    walk.apply(&case, decide::propose(&case.stage, proposed, safe, me, walk.day)?, &team.reviewer).await?;
    if person.far == Far::Proposed {
        return Ok(());
    }
    walk.wait(5);
    let case = walk.case().await?;
    let change = decide::approve(&case.stage, safe, &application.circumstances.training, second, walk.day)?;
    if let (Some(proposal), Some(decided)) = (change.stage.proposal(), change.stage.decided()) {
        let letter = letters::decision(&case, proposal, decided.accept_by, walk.day);
        walk.letter(LetterKind::Decision, letter).await?;
    }
    walk.apply(&case, change, &team.second).await?;
    match person.far {
        Far::Refused | Far::Granted => Ok(()),
        Far::Objecting => later::object(walk).await,
        Far::Lapsed => later::lapse(walk).await,
        Far::Stopping | Far::Stopped => {
            accept(walk).await?;
            later::stop(walk, person, application).await
        }
        Far::Revising | Far::Revised => {
            accept(walk).await?;
            later::revise(walk, person, safe).await
        }
        _ => accept(walk).await,
    }
}

/// Nothing is given, at first.
const fn is_refused(person: &Person) -> bool {
    matches!(person.far, Far::Refused | Far::Objecting)
}

/// What is asked, within what the fund gives: tuition comes back, the rest is given.
fn propose(person: &Person, application: &Application, day: NaiveDate) -> Proposal {
    let needs = &application.needs;
    let training = &application.circumstances.training;
    let school =
        Payee { name: training.provider.clone(), iban: iban("NL20INGB0001234567"), is_applicant: false };
    let own_iban = needs.iban.clone().unwrap_or_else(|| iban("NL91ABNA0417164300"));
    let own = Payee { name: application.person.full_name(), iban: own_iban, is_applicant: true };
    let shop = Payee {
        name: "Laptopwinkel Zaandam".to_owned(),
        iban: iban("NL02ABNA0123456789"),
        is_applicant: false,
    };
    let first = next_bank_day(training.from.max(day));
    let terms = |parts| PayoutSchedule::Terms { first, parts, every: 3 };
    let credit = if person.shares_income { Instrument::IncomeShare } else { Instrument::PreFinancing };
    let months = u32::try_from(training.months()).unwrap_or(6);
    let monthly = |from, months| PayoutSchedule::Monthly { from, months };
    let mut lines = vec![
        FundingLine {
            purpose: Purpose::Tuition,
            instrument: credit,
            amount: needs.tuition,
            payee: school,
            schedule: terms(2),
            condition: PayoutCondition::Nothing,
        },
        FundingLine {
            purpose: Purpose::Laptop,
            instrument: Instrument::Grant,
            amount: needs.laptop,
            payee: shop,
            schedule: terms(1),
            condition: PayoutCondition::Nothing,
        },
        FundingLine {
            purpose: Purpose::Living,
            instrument: Instrument::Grant,
            amount: needs.living,
            payee: own.clone(),
            schedule: monthly(Month::of(first), months),
            condition: if person.tied { PayoutCondition::Attended } else { PayoutCondition::Nothing },
        },
    ];
    if needs.bridging && !application.circumstances.benefit.counts_all_means() {
        lines.extend(bridging(application, &own, day));
    }
    lines.retain(|it| !it.amount.is_zero());
    if is_refused(person) {
        lines.clear();
        let motivation = "De opleiding leidt niet naar werk in de techniek.".to_owned();
        return Proposal { lines, motivation, deviation: String::new(), is_exempt: false, means: None };
    }
    let motivation = "De opleiding past bij je plan. Zonder ons geld kun je hem niet doen.".to_owned();
    let means = Some(Means {
        gross_income: Money::euros(2_900),
        net_income: Money::euros(2_420),
        fixed_costs: Money::euros(1_340),
        is_on_paper: true,
        register_asked_on: None,
    });
    Proposal { lines, motivation, deviation: String::new(), is_exempt: false, means }
}

fn bridging(application: &Application, own: &Payee, day: NaiveDate) -> Option<FundingLine> {
    let outlook = outlook(&application.circumstances, day).ok()?;
    outlook.bridging.map(|it| FundingLine {
        purpose: Purpose::ChildcareBridging,
        instrument: Instrument::Grant,
        amount: it.per_month,
        payee: own.clone(),
        schedule: PayoutSchedule::Monthly { from: it.from, months: it.months },
        condition: PayoutCondition::Nothing,
    })
}

fn iban(text: &str) -> Iban {
    Iban::parse(text).expect("the demo's account numbers are right")
}

/// The applicant accepts what is repaid; money goes out on its days.
async fn accept(walk: &mut Walk<'_>) -> anyhow::Result<()> {
    walk.wait(4);
    let all = agreements::list(walk.tx, walk.id).await?;
    for (place, agreement) in all.iter().enumerate() {
        let case = walk.case().await?;
        let others_open = place + 1 < all.len();
        let change = agree::accept(&case.stage, agreement.line, others_open, walk.day)?;
        let paper = walk
            .letter(LetterKind::Agreement, contract_letter(&case, agreement, Signature::Given(walk.day)))
            .await?;
        let until = walk.day + Days::new(14);
        agreements::accept(walk.tx, agreement.id, paper, until, at(walk.day)).await?;
        let by = By::from(&case.applicant);
        walk.apply(&case, change, &by).await?;
        // Whoever does not repay yet has no income to tell of.
        let repays = agreement.terms.first_month() <= Month::of(walk.app.clock.today());
        if repays && matches!(agreement.terms, Terms::IncomeShare(_)) {
            let income = DeclaredIncome { from: agreement.terms.first_month(), amount: Money::euros(2_900) };
            incomes::declare(walk.tx, walk.id, income, at(walk.day)).await?;
        }
    }
    for payout in payouts::list_of_case(walk.tx, walk.id).await? {
        let day = payout.due_on.max(walk.day + Days::new(15));
        if walk.app.clock.today() <= day {
            continue;
        }
        later::attend(walk, &payout, day).await?;
        disbursement::release(walk.tx, (payout.id, payout.version), &walk.team.administrator, day, at(day))
            .await?;
        disbursement::release(walk.tx, (payout.id, payout.version + 1), &walk.team.other, day, at(day))
            .await?;
        disbursement::register_paid(walk.tx, payout.id, day, &walk.team.administrator, at(day)).await?;
    }
    Ok(())
}

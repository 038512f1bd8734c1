//! What an agreement owes for a month, and the plan ahead.

use domain::{
    calendar::Month,
    money::Money,
    repayment::{
        billing::{
            DeclaredIncome, InterestSoFar, MonthOutcome, RepaymentState, SettlementCarryOver, outcome, plan,
        },
        terms::{IncomeShare, PreFinancing, Terms},
    },
};

use crate::{
    support::{day, euros, month},
    terms::{income_share, pre_financing},
};

/// 3600.00 paid out, nothing charged, no income known.
pub(crate) fn pre() -> RepaymentState {
    RepaymentState {
        terms: Terms::PreFinancing(pre_financing()),
        disbursed: euros("3600"),
        charged: Money::ZERO,
        charges: 0,
        incomes: Vec::new(),
        paused_until: None,
        revised: None,
        forgiven: Money::ZERO,
        carry_over: SettlementCarryOver::default(),
        interest: InterestSoFar::default(),
    }
}

/// 10000.00 paid out, nothing charged, an income of 4000.00 since 2026.
fn share() -> RepaymentState {
    RepaymentState {
        terms: Terms::IncomeShare(income_share()),
        disbursed: euros("10000"),
        incomes: vec![income("2026-01", "4000")],
        ..pre()
    }
}

fn income(from: &str, amount: &str) -> DeclaredIncome {
    DeclaredIncome { from: month(from), amount: euros(amount) }
}

fn with(mut account: RepaymentState, vary: impl FnOnce(&mut RepaymentState)) -> RepaymentState {
    vary(&mut account);
    account
}

struct Case {
    name: &'static str,
    account: RepaymentState,
    month: &'static str,
    expect: &'static str,
}

fn words(outcome: MonthOutcome) -> String {
    match outcome {
        MonthOutcome::Charge { amount, due_on, .. } => format!("{} on {due_on}", amount.decimal()),
        MonthOutcome::BelowThreshold => "below threshold".to_owned(),
        MonthOutcome::Grace => "grace".to_owned(),
        MonthOutcome::Paused => "paused".to_owned(),
        MonthOutcome::NotYet => "not yet".to_owned(),
        MonthOutcome::Done => "done".to_owned(),
    }
}

fn check(case: &Case) {
    assert_eq!(words(outcome(&case.account, month(case.month))), case.expect, "{}", case.name);
}

fn earning(account: RepaymentState, from: &str, amount: &str) -> RepaymentState {
    with(account, |it| it.incomes = vec![income(from, amount)])
}

fn paused(account: RepaymentState) -> RepaymentState {
    with(account, |it| it.paused_until = Some(month("2027-08")))
}

fn charged(account: RepaymentState, amount: &str, charges: u32) -> RepaymentState {
    with(account, |it| (it.charged, it.charges) = (euros(amount), charges))
}

fn paid_out(account: RepaymentState, amount: &str) -> RepaymentState {
    with(account, |it| it.disbursed = euros(amount))
}

fn row(name: &'static str, account: RepaymentState, month: &'static str, expect: &'static str) -> Case {
    Case { name, account, month, expect }
}

#[test]
fn pre_financing_owes_an_instalment_unless_something_frees_the_month() {
    let table = [
        row("the month before the first", pre(), "2027-05", "not yet"),
        row("the first month", pre(), "2027-06", "100.00 on 2027-06-25"),
        row("nothing paid out", paid_out(pre(), "0"), "2027-06", "not yet"),
        row("a 36th of what was paid out", paid_out(pre(), "60"), "2027-06", "1.67 on 2027-06-25"),
        row("more paid out than agreed", paid_out(pre(), "9999"), "2027-06", "100.00 on 2027-06-25"),
        row("no income known", pre(), "2027-06", "100.00 on 2027-06-25"),
        row("a cent below", earning(pre(), "2027-01", "2099.99"), "2027-06", "below threshold"),
        row("at the threshold", earning(pre(), "2027-01", "2100"), "2027-06", "100.00 on 2027-06-25"),
        row("an income of later", earning(pre(), "2027-07", "0"), "2027-06", "100.00 on 2027-06-25"),
        row("an income of that month", earning(pre(), "2027-06", "0"), "2027-06", "below threshold"),
        row("the last paused month", paused(pre()), "2027-08", "paused"),
        row("the month after the pause", paused(pre()), "2027-09", "100.00 on 2027-09-25"),
        row("a cent left", charged(pre(), "3599.99", 36), "2030-06", "0.01 on 2030-06-25"),
        row("all charged", charged(pre(), "3600", 36), "2030-06", "done"),
        row("done goes before paused", paused(charged(pre(), "3600", 36)), "2027-08", "done"),
        row("all of what was paid out", charged(paid_out(pre(), "60"), "60", 1), "2027-07", "done"),
    ];
    table.iter().for_each(check);
}

#[test]
fn an_income_share_owes_by_the_income_of_the_month() {
    let unknown = || with(share(), |it| it.incomes.clear());
    let revised = || with(share(), |it| it.incomes.push(income("2027-09", "3000")));
    let table = [
        row("the month before the first", share(), "2027-05", "not yet"),
        row("the first month", share(), "2027-06", "200.00 on 2027-06-25"),
        row("no income known charges nothing", unknown(), "2027-06", "not yet"),
        row("an income of later is not known yet", earning(share(), "2027-07", "9000"), "2027-06", "not yet"),
        row("nothing paid out", paid_out(share(), "0"), "2027-06", "not yet"),
        row("a cent below", earning(share(), "2027-01", "2099.99"), "2027-06", "below threshold"),
        row(
            "at the threshold the ramp starts",
            earning(share(), "2027-01", "2100"),
            "2027-06",
            "below threshold",
        ),
        row("a cent above", earning(share(), "2027-01", "2100.01"), "2027-06", "0.01 on 2027-06-25"),
        row("the old income holds until", revised(), "2027-08", "200.00 on 2027-08-25"),
        row("the new one starts", revised(), "2027-09", "150.00 on 2027-09-25"),
        row("the last paused month", paused(share()), "2027-08", "paused"),
        row("the month after the pause", paused(share()), "2027-09", "200.00 on 2027-09-25"),
        row("cut to the cap", charged(share(), "14900", 40), "2031-01", "100.00 on 2031-01-25"),
        row("at the cap", charged(share(), "15000", 40), "2031-01", "done"),
        row("the last payment", charged(share(), "9400", 47), "2031-05", "200.00 on 2031-05-25"),
        row("all payments", charged(share(), "9600", 48), "2031-06", "done"),
        row("the last month", share(), "2037-05", "200.00 on 2037-05-25"),
        row("after the last month", share(), "2037-06", "done"),
        row("at the end it is done, whatever is known", unknown(), "2037-06", "done"),
    ];
    table.iter().for_each(check);
}

/// Number of months, last month, charges in all.
fn summary(months: &[(Month, MonthOutcome)]) -> (usize, String, Money) {
    let amount = |outcome: &MonthOutcome| match outcome {
        MonthOutcome::Charge { amount, .. } => *amount,
        MonthOutcome::Grace
        | MonthOutcome::BelowThreshold
        | MonthOutcome::Paused
        | MonthOutcome::NotYet
        | MonthOutcome::Done => Money::ZERO,
    };
    let last = months.last().map(|(month, _)| month.to_string()).unwrap_or_default();
    (months.len(), last, months.iter().map(|(_, it)| amount(it)).sum())
}

struct Plan {
    name: &'static str,
    account: RepaymentState,
    from: &'static str,
    limit: usize,
    expect: (usize, &'static str, &'static str),
}

fn check_plan(case: &Plan) {
    let (count, last, total) = summary(&plan(&case.account, month(case.from), case.limit));
    let (months, until, amount) = case.expect;
    assert_eq!((count, last.as_str(), total), (months, until, euros(amount)), "{}", case.name);
}

#[test]
fn a_plan_runs_until_everything_is_paid() {
    let poor_now = with(pre(), |it| it.incomes = vec![income("2027-01", "1000"), income("2027-09", "2500")]);
    let all = |name, account, expect| Plan { name, account, from: "2026-03", limit: 600, expect };
    let table = [
        all("every instalment", pre(), (36, "2030-05", "3600")),
        all("three paused months move the end", paused(pre()), (39, "2030-08", "3600")),
        all("three months below the threshold move the end", poor_now, (39, "2030-08", "3600")),
        all("what was charged is not planned again", charged(pre(), "1200", 12), (24, "2029-05", "2400")),
        all("a finished agreement has no plan", charged(pre(), "3600", 36), (0, "", "0")),
        all("an income share of 48 payments", share(), (48, "2031-05", "9600")),
        all("three paused months do not cost a payment", paused(share()), (51, "2031-08", "9600")),
        all(
            "an income below pays nothing in ten years",
            earning(share(), "2026-01", "2000"),
            (120, "2037-05", "0"),
        ),
        Plan {
            name: "no more than asked for",
            account: pre(),
            from: "2026-03",
            limit: 12,
            expect: (12, "2028-05", "1200"),
        },
        Plan {
            name: "from a later month on",
            account: pre(),
            from: "2028-01",
            limit: 1,
            expect: (1, "2028-01", "100"),
        },
        Plan { name: "nothing asked for", account: pre(), from: "2026-03", limit: 0, expect: (0, "", "0") },
    ];
    table.iter().for_each(check_plan);
}

#[test]
fn a_plan_takes_the_residue_in_the_last_month() {
    let terms = PreFinancing { principal: euros("1000"), ..pre_financing() };
    let account = with(pre(), |it| it.terms = Terms::PreFinancing(terms));
    let months = plan(&account, month("2027-06"), 600);
    // 1000.00 / 36 = 27.78; 35 x 27.78 = 972.30
    assert_eq!(words(months[0].1), "27.78 on 2027-06-25");
    assert_eq!(words(months[35].1), "27.70 on 2030-05-25");
}

#[test]
fn a_due_date_keeps_its_anchor_in_the_plan() {
    let terms = IncomeShare { due_day: 31, ..income_share() };
    let account = with(share(), |it| it.terms = Terms::IncomeShare(terms));
    let due: Vec<_> = plan(&account, month("2028-01"), 3)
        .into_iter()
        .map(|(_, it)| match it {
            MonthOutcome::Charge { due_on, .. } => due_on,
            other => panic!("{other:?} is not a charge"),
        })
        .collect();
    assert_eq!(due, [day("2028-01-31"), day("2028-02-29"), day("2028-03-31")]);
}

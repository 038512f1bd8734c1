//! Every month is billed once for every agreement, whatever happens to the run.

use domain::{
    funding::{Instrument, Purpose},
    ledger::{Account, EntryKind},
    money::Money,
    notice::Notice,
    repayment::billing::{DeclaredIncome, MonthOutcome, outcome},
};
use store::{
    billing::{
        monthly,
        runs::{self, RunSummary},
    },
    ledger::books,
    messages::{
        outbox::{self, Content},
        reminders,
    },
    repayment::{
        agreements, charges,
        incomes::{self, IncomeCheck},
    },
    servicing::postponement,
};

use crate::{
    support::{Fund, cents, day, euros, fund, line, loan, month, now, proposal},
    walk::{accepted, bill, charges, paid_loan, paid_out, receive},
};

async fn declare(fund: &Fund, case: &store::casework::cases::Case, from: &str, amount: &str) {
    let tx = fund.begin().await.unwrap();
    let income = DeclaredIncome { from: month(from), amount: euros(amount) };
    incomes::declare(&tx, case.id, income, now()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn running_a_month_again_adds_nothing() {
    let fund = fund().await;
    let (case, agreement) = paid_loan(&fund).await;
    let first = bill(&fund, "2027-06").await;
    assert_eq!(first, RunSummary { charges: 1, charged: euros("100"), ..RunSummary::default() });
    for _ in 0..2 {
        assert_eq!(bill(&fund, "2027-06").await, RunSummary::default());
        assert!(monthly::prepare(&fund, month("2027-06"), None, now()).await.unwrap().is_none());
    }
    assert_eq!(runs::list_newest(&fund).await.unwrap().len(), 1);
    assert_eq!(charges(&fund, &agreement).await, [("2027-06".to_owned(), 10_000, 0)]);
    let agreement = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
    assert_eq!((agreement.charged, agreement.charges), (euros("100"), 1));
    let balances = books::balances(&*fund, Some(agreement.id)).await.unwrap();
    assert_eq!(books::of(&balances, Account::Principal), 350_000);
    assert_eq!(books::of(&balances, Account::Due), 10_000);
    let told = outbox::list_of_case(&*fund, case.id).await.unwrap();
    let notice =
        Notice::ChargeAnnounced { amount: euros("100"), due_on: day("2027-06-25"), month: month("2027-06") };
    assert_eq!(told[0].0.content, Content::Case { notice });
    assert_eq!(told.iter().filter(|it| it.0.content.name() == "charge-announced").count(), 1);
    assert_eq!(monthly::last_month(&fund).await.unwrap(), Some(month("2027-06")));
    fund.assert_books().await;
}

#[tokio::test]
async fn nothing_is_billed_in_a_grace_month_or_before_money_went_out() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    accepted(&fund, loan()).await;
    assert_eq!(monthly::last_month(&fund).await.unwrap(), None);
    assert_eq!(bill(&fund, "2027-05").await, RunSummary::default());
    assert!(charges(&fund, &agreement).await.is_empty());
    assert_eq!(bill(&fund, "2027-06").await.charges, 1);
    fund.assert_books().await;
}

#[tokio::test]
async fn a_month_below_the_threshold_is_free() {
    let fund = fund().await;
    let (case, agreement) = paid_loan(&fund).await;
    declare(&fund, &case, "2027-06", "2099.99").await;
    declare(&fund, &case, "2027-07", "2100").await;
    let summary = bill(&fund, "2027-06").await;
    assert_eq!(summary, RunSummary { below_threshold: 1, ..RunSummary::default() });
    assert_eq!(bill(&fund, "2027-06").await, RunSummary::default());
    let entries = books::list_of_agreement(&*fund, agreement.id).await.unwrap();
    assert!(entries.iter().all(|it| matches!(it.kind, EntryKind::Release | EntryKind::Payout)));
    let told = outbox::list_of_case(&*fund, case.id).await.unwrap();
    assert_eq!(told[0].0.content, Content::Case { notice: Notice::NothingToPay { month: month("2027-06") } });
    assert_eq!(bill(&fund, "2027-07").await.charges, 1);
    let expected = [("2027-06".to_owned(), 0, 0), ("2027-07".to_owned(), 10_000, 0)];
    assert_eq!(charges(&fund, &agreement).await, expected);
    assert_eq!(agreements::load_for_work(&*fund, agreement.id).await.unwrap().charges, 1);
    fund.assert_books().await;
}

#[tokio::test]
async fn a_paused_month_is_free() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    let tx = fund.begin().await.unwrap();
    agreements::pause(&tx, agreement.id, Some(month("2027-06"))).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(bill(&fund, "2027-06").await, RunSummary { paused: 1, ..RunSummary::default() });
    assert_eq!(bill(&fund, "2027-06").await, RunSummary::default());
    assert_eq!(bill(&fund, "2027-07").await.charges, 1);
    fund.assert_books().await;
}

#[tokio::test]
async fn a_free_month_moves_the_plan_and_the_last_instalment_ends_it() {
    let fund = fund().await;
    let (case, agreement) = paid_loan(&fund).await;
    declare(&fund, &case, "2027-06", "1000").await;
    declare(&fund, &case, "2027-07", "3000").await;
    let mut total = RunSummary::default();
    for step in 0..40 {
        let summary = bill(&fund, &month("2027-06").plus(step).to_string()).await;
        total.charges += summary.charges;
        total.charged = total.charged.checked_add(summary.charged).unwrap();
        total.ended += summary.ended;
    }
    assert_eq!(total, RunSummary { charges: 36, charged: euros("3600"), ended: 1, ..RunSummary::default() });
    let agreement = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
    assert_eq!((agreement.charged, agreement.ended_on), (euros("3600"), Some(day("2030-07-01"))));
    let balances = books::balances(&*fund, Some(agreement.id)).await.unwrap();
    assert_eq!(books::of(&balances, Account::Principal), 0);
    fund.assert_books().await;
}

#[tokio::test]
async fn an_income_share_follows_the_newest_income_of_its_own_case() {
    let fund = fund().await;
    let share = || proposal(vec![line(Purpose::Travel, Instrument::IncomeShare, "1000")]);
    let (case, one) = paid_out(&fund, share()).await;
    let (_, silent) = paid_out(&fund, share()).await;
    declare(&fund, &case, "2027-01", "4000").await;
    declare(&fund, &case, "2027-06", "2500.19").await;
    // 5 % of 2,500.19 rounded down; who declared nothing is charged nothing.
    assert_eq!(
        bill(&fund, "2027-06").await,
        RunSummary { charges: 1, charged: cents(12_500), ..RunSummary::default() }
    );
    assert_eq!(charges(&fund, &one[0]).await, [("2027-06".to_owned(), 12_500, 0)]);
    assert!(charges(&fund, &silent[0]).await.is_empty());
    let balances = books::balances(&*fund, Some(one[0].id)).await.unwrap();
    assert_eq!(books::of(&balances, Account::IncomeShareIncome), -12_500);
    assert_eq!(books::of(&balances, Account::IncomeShareFunded), 100_000);
    fund.assert_books().await;
}

#[tokio::test]
async fn a_run_takes_the_income_that_the_pages_show() {
    let fund = fund().await;
    let share = proposal(vec![line(Purpose::Travel, Instrument::IncomeShare, "1000")]);
    let (case, agreements) = paid_out(&fund, share).await;
    let months = ["2027-06", "2027-07", "2027-08", "2027-09"];
    // Out of order, a month twice, one for later, and some that somebody does not accept.
    let told = [
        ("2027-07", "2600", false),
        ("2027-05", "2400", false),
        ("2027-07", "2700", true),
        ("2027-08", "2100", true),
        ("2027-07", "2800", false),
        ("2027-09", "1900", false),
        ("2027-08", "2900", true),
    ];
    for (from, amount, is_rejected) in told {
        declare(&fund, &case, from, amount).await;
        let newest = incomes::records(&*fund, case.id).await.unwrap().remove(0);
        if is_rejected {
            let tx = fund.begin().await.unwrap();
            incomes::check(&tx, newest.id, IncomeCheck::Rejected, fund.reviewer.id, now()).await.unwrap();
            tx.commit().await.unwrap();
        }
        for text in months {
            let account = agreements::account(&*fund, &agreements[0]).await.unwrap();
            let charged = match outcome(&account, month(text)) {
                MonthOutcome::Charge { amount, .. } => amount,
                _ => Money::ZERO,
            };
            let run = monthly::dry_run(&fund, month(text)).await.unwrap();
            assert_eq!(run.charged, charged, "{text} after {from} {amount}");
        }
    }
    let charged = |text| monthly::dry_run(&fund, month(text));
    // 5 % of 2,800 in July and August; below the threshold in September.
    assert_eq!(charged("2027-08").await.unwrap().charged, euros("140"));
    assert_eq!(charged("2027-09").await.unwrap().below_threshold, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_runs_at_once_bill_once() {
    let fund = fund().await;
    let (_, one) = paid_loan(&fund).await;
    let (_, other) = paid_loan(&fund).await;
    for text in ["2027-06", "2027-07", "2027-08"] {
        let (first, second) = tokio::join!(bill(&fund, text), bill(&fund, text));
        assert_eq!(first.charges + second.charges, 2);
    }
    for agreement in [&one, &other] {
        assert_eq!(charges(&fund, agreement).await.len(), 3);
    }
    fund.assert_books().await;
}

#[tokio::test]
async fn who_missed_a_charge_is_chased_step_by_step_each_once() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    bill(&fund, "2027-07").await;
    receive(&fund, &agreement, "bank-1", 4_000).await;
    let missed = async |on: &str| {
        let tx = fund.begin().await.unwrap();
        reminders::list_missed(&tx, day(on)).await.unwrap()
    };
    assert!(missed("2027-06-25").await.is_empty());
    // The last day is a Friday, so banks settle what was paid on it on Monday.
    assert!(missed("2027-06-27").await.is_empty());
    let first = missed("2027-06-28").await;
    assert_eq!((first.len(), first[0].open, first[0].due_on), (1, euros("60"), day("2027-06-25")));
    assert_eq!((first[0].agreement, first[0].step), (agreement.id, 0));
    let tx = fund.begin().await.unwrap();
    assert!(reminders::mark_chased(&tx, &first[0], day("2027-06-28")).await.unwrap());
    assert!(!reminders::mark_chased(&tx, &first[0], day("2027-06-28")).await.unwrap(), "once");
    tx.commit().await.unwrap();
    // Each next step comes five bank days after the one before, however late that was.
    for (on, step) in [("2027-07-05", 1), ("2027-07-12", 2), ("2027-07-19", 3)] {
        assert!(missed(&day(on).pred_opt().unwrap().to_string()).await.is_empty(), "{on}");
        let due = missed(on).await;
        assert_eq!((due.len(), due[0].step), (1, step), "{on}");
        let tx = fund.begin().await.unwrap();
        assert!(reminders::mark_chased(&tx, &due[0], day(on)).await.unwrap());
        tx.commit().await.unwrap();
        assert!(missed(on).await.is_empty(), "{on}");
    }
    // After the last step nothing more is sent about it; the next month has steps of its own.
    assert_eq!(missed("2027-07-25").await.len(), 0);
    let next = missed("2027-07-26").await;
    assert_eq!((next.len(), next[0].step, next[0].due_on), (1, 0, day("2027-07-25")));
}

#[tokio::test]
async fn a_month_that_is_billed_late_has_to_be_paid_two_weeks_later() {
    for (billed, due) in [
        ("2027-06-01", "2027-06-25"),
        ("2027-06-11", "2027-06-25"),
        ("2027-06-12", "2027-06-26"),
        ("2027-07-02", "2027-07-16"),
    ] {
        let fund = fund().await;
        let (case, agreement) = paid_loan(&fund).await;
        let moment = day(billed).and_hms_opt(9, 0, 0).unwrap().and_utc();
        monthly::run(&fund, month("2027-06"), moment).await.unwrap();
        let charges = charges::list_charges(&*fund, agreement.id).await.unwrap();
        assert_eq!(charges[0].due_on, day(due), "{billed}");
        let told = outbox::list_of_case(&*fund, case.id).await.unwrap();
        let announced = told.iter().find_map(|it| match &it.0.content {
            Content::Case { notice: Notice::ChargeAnnounced { due_on, .. } } => Some(*due_on),
            _ => None,
        });
        assert_eq!(announced, Some(day(due)), "{billed}");
        // It can still be paid later, once.
        for moved in [true, false] {
            let tx = fund.begin().await.unwrap();
            let later =
                postponement::postpone(&tx, std::slice::from_ref(&agreement), day(billed)).await.unwrap();
            assert_eq!(later.is_some(), moved, "{billed}");
            tx.commit().await.unwrap();
        }
        fund.assert_books().await;
    }
}

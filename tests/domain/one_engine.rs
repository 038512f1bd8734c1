//! Agreements are billed by the engine that `calc schedule` and `calc account` show: for any loan and whatever happens to
//! it, the bills, the plan ahead and the account agree to the cent.

use chrono::{Days, NaiveDate};
use domain::{
    calendar::Month,
    lending::{
        history::{LoanEvent, LoanEventKind, fold},
        schedule::{Grace, LoanPlan, Method, schedule},
    },
    money::Money,
    repayment::{
        amendment::{Amendment, Behind},
        billing::{MonthOutcome, RepaymentState, ahead, step},
        replay::{EventKind, ReplayedEvent, replay},
        terms::{LoanInterest, PreFinancing, Terms},
    },
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    billing::pre,
    support::{charge_id, entry_id},
    terms::pre_financing,
};

fn cents(range: std::ops::RangeInclusive<i64>) -> impl Strategy<Value = Money> {
    range.prop_map(|it| Money::from_cents(it).unwrap())
}

fn grace() -> impl Strategy<Value = Grace> {
    (0..3_u32, 0..3_u32, 0..3_u32, 0..3_u32).prop_map(
        |(no_payment, interest_only, interest_free, deferred_interest)| Grace {
            no_payment,
            interest_only,
            interest_free,
            deferred_interest,
        },
    )
}

/// Terms of every kind: without interest, and with each way of paying it back.
fn terms() -> impl Strategy<Value = PreFinancing> {
    let method = select(vec![Method::Annuity, Method::Linear, Method::FixedAmount]);
    let bearing = (method, 1..=1_200_u32, grace()).prop_map(Some);
    (cents(10_000..=2_000_000), 6..=48_u32, prop_oneof![Just(None), bearing]).prop_map(
        |(principal, instalments, bearing)| {
            let interest = bearing.map(|(method, rate_bp, grace)| LoanInterest {
                method,
                rate_bp,
                // A tenth of the principal a month always covers interest of at most a percent.
                instalment: (method == Method::FixedAmount)
                    .then(|| Money::from_cents(principal.cents() / 10).unwrap()),
                grace,
            });
            PreFinancing { principal, instalments, interest, ..pre_financing() }
        },
    )
}

/// What happens before the next month is billed.
#[derive(Clone, Copy, Debug)]
enum Happens {
    Nothing,
    /// The month is free by a decision.
    Free,
    /// So many hundredths of what is left need not be repaid.
    Lower(i64),
    NewTerm(u32),
    FurtherPayout(Money),
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        8 => Just(Happens::Nothing),
        2 => Just(Happens::Free),
        1 => (1..=50_i64).prop_map(Happens::Lower),
        1 => (3..=24_u32).prop_map(Happens::NewTerm),
        1 => cents(10_000..=200_000).prop_map(Happens::FurtherPayout),
    ]
}

/// One agreement, and beside it what the account of the same loan is told.
struct Life {
    account: RepaymentState,
    events: Vec<LoanEvent>,
    /// What each month came to: principal and interest.
    bills: Vec<(Month, Money, Money)>,
}

impl Life {
    fn new(terms: &PreFinancing) -> Self {
        let account = RepaymentState {
            disbursed: terms.principal,
            // What is paid out later is part of what was agreed.
            terms: Terms::PreFinancing(PreFinancing { principal: Money::MAX, ..terms.clone() }),
            ..pre()
        };
        Self { account, events: Vec::new(), bills: Vec::new() }
    }

    fn due(&self, month: Month) -> NaiveDate {
        self.account.terms.due_on(month)
    }

    fn event(&mut self, on: NaiveDate, kind: LoanEventKind) {
        self.events.push(LoanEvent { on, kind });
    }

    fn amend(&mut self, amendment: Amendment, month: Month) -> bool {
        let Ok(effect) = amendment.apply(&self.account, Behind::default(), month) else { return false };
        self.account = effect.account;
        true
    }

    fn month(&mut self, month: Month, happens: Happens, is_first: bool) {
        let due = self.due(month);
        let day = self.due(month.plus(-1)) + Days::new(1);
        let may_change = !is_first;
        match happens {
            Happens::Free => {
                self.account.paused_until = Some(month);
                self.event(day, LoanEventKind::Pause { from: due, periods: 1 });
            }
            Happens::Lower(hundredths) if may_change => {
                let amount = Money::from_cents(self.account.left().cents() * hundredths / 100).unwrap();
                if self.amend(Amendment::PrincipalReduction { amount }, month) {
                    // For the interest it counts from the last due day on.
                    self.event(self.due(month.plus(-1)), LoanEventKind::LowerPrincipal(amount));
                }
            }
            Happens::NewTerm(instalments) if may_change => {
                if self.amend(Amendment::NewTerm { instalments }, month) {
                    let kind = LoanEventKind::ReAge { first_due: due, instalments, every: None };
                    self.event(day, kind);
                }
            }
            Happens::FurtherPayout(amount) if may_change => {
                self.account = self.account.with_further_payout(amount);
                self.event(self.due(month.plus(-1)), LoanEventKind::Tranche(amount));
            }
            Happens::Nothing | Happens::Lower(_) | Happens::NewTerm(_) | Happens::FurtherPayout(_) => {}
        }
        let (principal, interest) = match step(&mut self.account, month) {
            MonthOutcome::Charge { amount, interest, .. } => {
                (amount.checked_sub(interest).unwrap(), interest)
            }
            MonthOutcome::Grace | MonthOutcome::Paused | MonthOutcome::BelowThreshold => {
                (Money::ZERO, Money::ZERO)
            }
            MonthOutcome::NotYet | MonthOutcome::Done => panic!("{month}: {:?}", self.account),
        };
        let amount = principal.plus(interest);
        if !amount.is_zero() {
            self.event(due, LoanEventKind::Payment { amount, extra: None });
        }
        self.bills.push((month, principal, interest));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn bills_and_account_agree_whatever_happens(terms in terms(), happens in vec(happens(), 1..60)) {
        let plan = terms.plan(terms.principal, terms.instalments);
        prop_assume!(schedule(&plan).is_ok());
        let mut life = Life::new(&terms);
        for (place, what) in (0..).zip(happens) {
            let month = terms.first_month.plus(place);
            if life.account.is_done(month) {
                break;
            }
            life.month(month, what, place == 0);
        }
        let last = life.bills.last().unwrap().0;
        // What a fixed amount never repays is refused by the account.
        let Ok(history) = fold(&plan, &life.events, life.due(last)) else {
            prop_assert_eq!(plan.method, Method::FixedAmount);
            return Ok(());
        };
        let billed = || life.bills.iter().filter(|it| !it.1.plus(it.2).is_zero());
        let lines = history.loan.lines.iter().filter(|it| it.due <= life.due(last) && !it.claim.total().is_zero());
        let shown: Vec<_> = lines.map(|it| (it.due, it.claim.principal, it.claim.interest)).collect();
        let bills: Vec<_> = billed().map(|it| (life.due(it.0), it.1, it.2)).collect();
        prop_assert_eq!(bills, shown);
        // What is still to come, as the pages show it.
        let rest: Money = history.loan.lines.iter().filter(|it| life.due(last) < it.due).map(|it| it.claim.total()).sum();
        prop_assert_eq!(ahead(&life.account, last.plus(1)).total, rest);
    }

    #[test]
    fn a_plan_that_nothing_happens_to_is_the_schedule(terms in terms()) {
        let plan = terms.plan(terms.principal, terms.instalments);
        let Ok(lines) = schedule(&plan) else { return Ok(()) };
        let mut account = Life::new(&terms).account;
        for line in lines {
            let month = Month::of(line.due);
            let (amount, interest) = match step(&mut account, month) {
                MonthOutcome::Charge { amount, interest, due_on } => {
                    prop_assert_eq!(due_on, line.due);
                    (amount, interest)
                }
                MonthOutcome::Grace => (Money::ZERO, Money::ZERO),
                other => panic!("{month}: {other:?}"),
            };
            prop_assert_eq!((amount, interest), (line.total(), line.interest));
            prop_assert_eq!(account.left(), line.balance);
        }
        prop_assert!(account.is_done(terms.first_month.plus(600)));
    }

    #[test]
    fn what_payments_settle_is_what_the_account_says(
        principal in cents(10_000..=500_000),
        instalments in 3..=24_u32,
        paid in vec(0..=250_i64, 24),
    ) {
        let terms = PreFinancing { principal, instalments, ..pre_financing() };
        let plan = terms.plan(principal, instalments);
        let mut account = Life::new(&terms).account;
        let (mut events, mut replayed) = (Vec::new(), Vec::new());
        let (mut month, mut number) = (terms.first_month, 0_u32);
        while let MonthOutcome::Charge { amount, due_on, .. } = step(&mut account, month) {
            number += 2;
            let id = charge_id(number);
            let what = EventKind::Charge { id, due_on, amount, interest: Money::ZERO, waived: Money::ZERO };
            replayed.push(ReplayedEvent { root: entry_id(number), on: month.first_day(), what });
            // Nothing, less, all or more of the month, on its day.
            let hundredths = paid[usize::try_from(number / 2 - 1).unwrap()];
            let payment = Money::from_cents(amount.cents() * hundredths / 100).unwrap();
            if !payment.is_zero() {
                let what = EventKind::Receipt { amount: payment };
                replayed.push(ReplayedEvent { root: entry_id(number + 1), on: due_on, what });
                events.push(LoanEvent { on: due_on, kind: LoanEventKind::Payment { amount: payment, extra: None } });
            }
            month = month.plus(1);
        }
        let history = fold(&plan, &events, account.terms.due_on(month)).unwrap();
        let settled: Money = replay(&replayed).iter().map(|it| it.settled()).sum();
        let in_account: Money = history.loan.lines.iter().map(|it| it.paid.total()).sum();
        prop_assert_eq!(settled, in_account);
        let received: Money = events.iter().map(|it| match it.kind {
            LoanEventKind::Payment { amount, .. } => amount,
            _ => Money::ZERO,
        }).sum();
        prop_assert_eq!(received.checked_sub(settled), Some(history.loan.credit));
    }
}

#[test]
fn parts_of_a_principal_are_rounded_half_to_even() {
    // Cents, parts, cents of a part: below, at and above the half, on both sides of even; never less than a cent.
    for (cents, parts, expect) in
        [(25, 2, 12), (35, 2, 18), (100, 3, 33), (200, 3, 67), (10, 36, 1), (1, 1, 1)]
    {
        let terms = PreFinancing { principal: Money::from_cents(cents).unwrap(), ..pre_financing() };
        let plan = terms.plan(terms.principal, parts);
        assert_eq!(plan.agreed().cents(), expect, "{cents} in {parts}");
        let coarse = LoanPlan { unit: Money::from_cents(100).unwrap(), ..plan };
        assert_eq!(coarse.agreed().cents(), 100, "never less than its unit");
    }
}

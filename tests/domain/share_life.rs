//! Income shares over their whole life, whatever happens: the caps hold, nothing is due after the end, and what is
//! rounded is rounded for the person (invariants 8, 14 and 15 of the requirements).

use domain::{
    calendar::Month,
    money::Money,
    repayment::{
        annual_settlement::{BilledMonth, annual_settlement, by_month},
        billing::{
            DeclaredIncome, InterestSoFar, MonthOutcome, RepaymentState, SettlementCarryOver, outcome, step,
        },
        income_share::ShareProgress,
        share_base::ShareBase,
        terms::{IncomeShare, Terms, basis_points},
    },
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::{
    support::{euros, month},
    terms::income_share,
};

/// What happens in a month.
#[derive(Clone, Copy, Debug)]
enum Event {
    Earns(Money),
    Pauses(u32),
    Nothing,
    /// The year before is settled against this.
    Settles(Money),
}

fn event() -> impl Strategy<Value = Event> {
    let income = (0..1_500_000_i64).prop_map(|it| Money::from_cents(it).unwrap());
    let yearly = (0..15_000_000_i64).prop_map(|it| Money::from_cents(it).unwrap());
    prop_oneof![
        4 => income.prop_map(Event::Earns),
        1 => (1..8_u32).prop_map(Event::Pauses),
        3 => Just(Event::Nothing),
        2 => yearly.prop_map(Event::Settles),
    ]
}

fn terms() -> impl Strategy<Value = IncomeShare> {
    (1..2_000_u32, 0..400_000_i64, 1..2_000_000_i64, 1..90_u32, 1..140_i32, any::<bool>(), any::<bool>())
        .prop_map(|(share_bp, threshold, cap, max_payments, window, ramp, marginal)| {
            let first_month = month("2027-06");
            IncomeShare {
                share_bp,
                income_threshold: Money::from_cents(threshold).unwrap(),
                cap: Money::from_cents(cap).unwrap(),
                max_payments,
                first_month,
                last_month: first_month.plus(window - 1),
                ramp,
                model: if marginal { ShareBase::Marginal } else { ShareBase::Cliff },
                ..income_share()
            }
        })
}

/// One agreement with what was billed of it.
struct Life {
    terms: IncomeShare,
    account: RepaymentState,
    billed: Vec<(Month, BilledMonth)>,
    settled: i32,
    /// Given back so far.
    back: Money,
}

impl Life {
    fn new(terms: IncomeShare) -> Self {
        let account = RepaymentState {
            disbursed: terms.funded,
            terms: Terms::IncomeShare(terms.clone()),
            charged: Money::ZERO,
            charges: 0,
            incomes: Vec::new(),
            paused_until: None,
            revised: None,
            forgiven: Money::ZERO,
            carry_over: SettlementCarryOver::default(),
            interest: InterestSoFar::default(),
        };
        Self { terms, account, billed: Vec::new(), settled: 2026, back: Money::ZERO }
    }

    /// Charged less what went back, with what is still to come.
    fn asked(&self) -> Money {
        let carry_over = self.account.carry_over;
        [self.account.charged.minus_or_zero(carry_over.refunded), carry_over.to_charge].into_iter().sum()
    }

    fn payments(&self) -> i64 {
        i64::from(self.account.charges) + i64::from(self.account.carry_over.payment_count_adjustment)
    }

    fn happens(&mut self, event: Event, at: Month) {
        match event {
            Event::Earns(amount) => self.account.incomes.push(DeclaredIncome { from: at, amount }),
            Event::Pauses(months) => {
                let until = at.plus(i32::try_from(months).unwrap());
                self.account.paused_until = self.account.paused_until.max(Some(until));
            }
            Event::Settles(yearly) if self.settled < at.year() - 1 => self.settles(at.year() - 1, yearly),
            Event::Settles(_) | Event::Nothing => {}
        }
    }

    fn settles(&mut self, year: i32, yearly: Money) {
        let first = Month::new(year, 1).unwrap();
        let own: Vec<BilledMonth> =
            self.billed.iter().filter(|it| it.0.year() == year).map(|it| it.1).collect();
        let charged: Money = own.iter().map(|it| it.charged).sum();
        let counted = i64::try_from(own.iter().filter(|it| it.counts).count()).unwrap();
        let without = ShareProgress {
            charged: self.asked().minus_or_zero(charged),
            payments: u32::try_from(self.payments() - counted).unwrap(),
            months: u32::try_from(self.terms.first_month.months_until(first)).unwrap_or(0),
            ..ShareProgress::default()
        };
        let at = |place: usize| first.plus(i32::try_from(place).unwrap());
        let known = std::array::from_fn(|it| self.account.income_in(at(it)));
        let billed =
            std::array::from_fn(|it| self.billed.iter().find(|one| one.0 == at(it)).map(|one| one.1));
        let found = annual_settlement(&self.terms, without, year, yearly, &known, &billed);
        let back = self.account.carry_over.settle(found.difference, found.payments, 12);
        self.back = [self.back, back].into_iter().sum();
        self.settled = year;
    }

    /// Bills a month, and tells what it came to.
    fn bills(&mut self, at: Month) -> MonthOutcome {
        let part = self.account.carry_over.part();
        let outcome = step(&mut self.account, at);
        let (charged, counts) = match outcome {
            MonthOutcome::Charge { amount, .. } => (amount.minus_or_zero(part), true),
            _ => (Money::ZERO, false),
        };
        if !matches!(outcome, MonthOutcome::Done | MonthOutcome::NotYet) {
            self.billed.push((
                at,
                BilledMonth {
                    charged,
                    counts,
                    is_paused: outcome == MonthOutcome::Paused,
                    is_settled: false,
                },
            ));
        }
        outcome
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Invariant 8: never more than the cap, never a charge after the last month.
    #[test]
    fn the_cap_and_the_end_hold(terms in terms(), events in proptest::collection::vec(event(), 40..160)) {
        let mut life = Life::new(terms);
        for (place, event) in events.into_iter().enumerate() {
            let at = month("2027-01").plus(i32::try_from(place).unwrap());
            life.happens(event, at);
            let outcome = life.bills(at);
            prop_assert!(life.asked() <= life.terms.cap, "{at}: {:?} of {:?}", life.asked(), life.terms.cap);
            if matches!(outcome, MonthOutcome::Charge { .. }) {
                prop_assert!(life.terms.first_month <= at && at <= life.terms.last_month);
            }
        }
        let given_back = life.account.carry_over.refunded;
        prop_assert_eq!(life.back, given_back);
    }

    /// Invariant 8 without settlings: never more payments than agreed, and not one after them.
    #[test]
    fn the_number_of_payments_holds(terms in terms(), events in proptest::collection::vec(event(), 40..160)) {
        let mut life = Life::new(terms);
        for (place, event) in events.into_iter().enumerate() {
            let at = month("2027-01").plus(i32::try_from(place).unwrap());
            if !matches!(event, Event::Settles(_)) {
                life.happens(event, at);
            }
            life.bills(at);
            prop_assert!(life.account.charges <= life.terms.max_payments);
            prop_assert!(life.account.charged <= life.terms.cap);
        }
    }

    /// Invariant 14, with the ramp: whoever earns more keeps more, at any point of a life.
    #[test]
    fn a_raise_never_leaves_less(
        terms in terms(),
        events in proptest::collection::vec(event(), 0..100),
        income in 0..1_500_000_i64,
        raise in 1..500_000_i64,
    ) {
        let mut life = Life::new(IncomeShare { ramp: true, ..terms });
        let mut at = month("2027-01");
        for event in events {
            if !matches!(event, Event::Settles(_)) {
                life.happens(event, at);
            }
            life.bills(at);
            at = at.plus(1);
        }
        let left = |cents: i64| {
            let mut account = life.account.clone();
            account.incomes.push(DeclaredIncome { from: at, amount: Money::from_cents(cents).unwrap() });
            match outcome(&account, at) {
                MonthOutcome::Charge { amount, .. } => cents - amount.cents(),
                _ => cents,
            }
        };
        prop_assert!(left(income) <= left(income + raise));
    }

    /// Invariant 15: rounded down, a month is never more than the exact share of the income.
    #[test]
    fn rounding_is_for_the_person(terms in terms(), cents in 0..1_500_000_i64) {
        let mut life = Life::new(terms);
        let at = life.terms.first_month;
        let income = Money::from_cents(cents).unwrap();
        life.happens(Event::Earns(income), at);
        if let MonthOutcome::Charge { amount, .. } = life.bills(at) {
            let base = match life.terms.model {
                ShareBase::Cliff => income.decimal(),
                ShareBase::Marginal => income.decimal() - life.terms.income_threshold.decimal(),
            };
            let exact = base * basis_points(life.terms.share_bp);
            prop_assert!(amount.decimal() <= exact);
            let cut = amount == life.terms.cap
                || (life.terms.ramp && amount.decimal() == income.decimal() - life.terms.income_threshold.decimal());
            prop_assert!(cut || exact - amount.decimal() < Decimal::new(1, 2), "{amount:?} of {exact}");
        }
    }
}

#[test]
fn a_month_nobody_knows_weighs_as_the_others_do() {
    let known = |text: &str| -> [Option<Money>; 12] {
        let all: Vec<_> = text.split(' ').map(|it| (it != "?").then(|| euros(it))).collect();
        all.try_into().unwrap()
    };
    let rows = [
        // January was never asked for: twelve times 2,000 stays twelve times 2,000.
        ("24000", "? 2000 2000 2000 2000 2000 2000 2000 2000 2000 2000 2000", "2000", "2000"),
        ("24000", "? ? ? ? ? ? ? ? ? ? ? ?", "2000", "2000"),
        // A month that is known to be without income stays one.
        ("22000", "0 2000 2000 2000 2000 2000 2000 2000 2000 2000 2000 2000", "0", "2000"),
        // The first two without work, of the other ten nothing is known.
        ("20000", "0 0 ? ? ? ? ? ? ? ? ? ?", "0", "2000"),
        ("24000", "0 0 0 0 0 0 0 0 0 0 0 0", "2000", "2000"),
        // More was earned than was told: every month grows alike, also the one nobody knows.
        ("36000", "? 2000 2000 2000 2000 2000 2000 2000 2000 2000 2000 2000", "3000", "3000"),
    ];
    for (yearly, months, first, last) in rows {
        let found = by_month(euros(yearly), &known(months));
        assert_eq!((found[0], found[11]), (euros(first).decimal(), euros(last).decimal()), "{months}");
    }
}

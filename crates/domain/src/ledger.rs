//! The books: every movement debits one account and credits another for the same amount, so they always balance.
//! Nothing is ever changed or removed; a mistake is put right by an entry with the transfers reversed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    ids::EntryId, ledger_key::EntryKey, lending::allocation::Claim, money::Money, repayment::terms::Terms,
    reversal_reason::ReversalReason,
};

/// A place between which money moves. Asset and expense grow by debit, the others by credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Account {
    /// Asset: the fund's bank account.
    Bank,
    /// Asset: money that the bank was told to move and has not moved yet.
    InTransit,
    /// Expense: money given, not lent.
    GrantExpense,
    /// Asset: pre-financed, not yet due.
    Principal,
    /// Asset: charged to a person and not yet paid.
    Due,
    /// Asset: paid out under income share agreements.
    IncomeShareFunded,
    /// Income: what income share agreements make due.
    IncomeShareIncome,
    /// Liability: paid by a person and not yet used.
    CreditBalance,
    /// Asset: interest that fell due and is not yet paid.
    InterestDue,
    /// Income: interest.
    InterestIncome,
    /// Asset: costs of collecting that a person owes.
    CostsDue,
    /// Income: costs of collecting, which the fund pays others for.
    CostsIncome,
    /// Expense: what a person need not repay any more, by a decision for that person.
    Forgiven,
    /// Expense: what the fund no longer expects to get.
    WriteOff,
    /// Income: paid after it was written off.
    Recovery,
    /// Income, below zero: charged too much in a year and given back.
    AnnualSettlement,
    /// What the years that are closed left.
    Equity,
}

crate::named! {
    Account {
        Bank = "bank",
        InTransit = "in_transit",
        GrantExpense = "grant_expense",
        Principal = "principal",
        Due = "due",
        IncomeShareFunded = "income_share_funded",
        IncomeShareIncome = "income_share_income",
        CreditBalance = "credit",
        InterestDue = "interest_due",
        InterestIncome = "interest_income",
        CostsDue = "costs_due",
        CostsIncome = "costs_income",
        Forgiven = "forgiven",
        WriteOff = "write_off",
        Recovery = "recovery",
        AnnualSettlement = "true_up",
        Equity = "equity",
    }
}

impl Account {
    /// Income or expense: what a closed year moves to equity.
    #[must_use]
    pub const fn is_result(self) -> bool {
        match self {
            Self::GrantExpense
            | Self::IncomeShareIncome
            | Self::InterestIncome
            | Self::CostsIncome
            | Self::Forgiven
            | Self::WriteOff
            | Self::Recovery
            | Self::AnnualSettlement => true,
            Self::Bank
            | Self::InTransit
            | Self::Principal
            | Self::Due
            | Self::IncomeShareFunded
            | Self::CreditBalance
            | Self::InterestDue
            | Self::CostsDue
            | Self::Equity => false,
        }
    }
}

/// A movement from `credit` to `debit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// Where it goes to.
    pub debit: Account,
    /// Where it comes from.
    pub credit: Account,
    /// Above zero; a transfer of nothing is left out.
    pub amount: Money,
}

/// What kind of event an entry records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// The bank is told to pay.
    Release,
    /// The bank paid it out.
    Payout,
    /// Money of a payout came back.
    PayoutReturned,
    /// Money that was given for a time that was not attended is asked back.
    OverAward,
    /// That is less than it was.
    OverAwardLowered,
    /// A month is charged.
    Charge,
    /// Money came in.
    Receipt,
    /// An earlier entry does not count any more.
    Reversal,
    /// The bank's side of a payment that bounced.
    Bounce,
    /// A decision that changed how an agreement is repaid.
    Amendment,
    /// What an annual settlement gives back.
    AnnualSettlement,
    /// The bank is told to pay a person back what they have to their credit.
    Refund,
    /// The bank paid it back.
    RefundPaid,
    /// It came back to the fund afterwards.
    RefundReturned,
    /// The result of a year becomes equity.
    YearClose,
}

crate::named! {
    EntryKind {
        Release = "release",
        Payout = "payout",
        PayoutReturned = "payout_returned",
        OverAward = "over_award",
        OverAwardLowered = "claim_lowered",
        Charge = "charge",
        Receipt = "receipt",
        Reversal = "reversal",
        Bounce = "bounce",
        Amendment = "change",
        AnnualSettlement = "true_up",
        Refund = "refund",
        RefundPaid = "refund_paid",
        RefundReturned = "refund_returned",
        YearClose = "year_close",
    }
}

/// One event in the books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What happened.
    pub kind: EntryKind,
    /// The day it counts for; the day it was written down is the store's business.
    pub effective_on: NaiveDate,
    /// Makes writing it twice impossible.
    pub key: EntryKey,
    /// The entry whose transfers it takes back.
    pub reverses: Option<EntryId>,
    /// The first entry of the event, when this one stands in its place.
    pub root: Option<EntryId>,
    /// The day it should count for, when that day is in a closed period.
    pub meant_for: Option<NaiveDate>,
    /// Why it takes them back.
    pub reason: Option<ReversalReason>,
    /// Each above zero.
    pub transfers: Vec<Transfer>,
}

/// The bank is told to pay: the money is promised and on its way (requirement LG11). Without terms it is a grant.
#[must_use]
pub fn release(key: EntryKey, amount: Money, terms: Option<&Terms>, on: NaiveDate) -> Entry {
    let transfer = Transfer { debit: given_as(terms), credit: Account::InTransit, amount };
    entry(EntryKind::Release, key, on, vec![transfer])
}

/// The account of what is given, or lent under these terms.
const fn given_as(terms: Option<&Terms>) -> Account {
    match terms {
        None => Account::GrantExpense,
        Some(Terms::PreFinancing(_)) => Account::Principal,
        Some(Terms::IncomeShare(_)) => Account::IncomeShareFunded,
    }
}

/// Money of a payout came back: it is neither given nor lent any more.
#[must_use]
pub fn payout_returned(key: EntryKey, amount: Money, terms: Option<&Terms>, on: NaiveDate) -> Entry {
    let transfer = Transfer { debit: Account::Bank, credit: given_as(terms), amount };
    entry(EntryKind::PayoutReturned, key, on, vec![transfer])
}

/// The bank paid.
#[must_use]
pub fn payout(key: EntryKey, amount: Money, on: NaiveDate) -> Entry {
    let transfer = Transfer { debit: Account::InTransit, credit: Account::Bank, amount };
    entry(EntryKind::Payout, key, on, vec![transfer])
}

/// Money that was given for a time that was not attended is no grant any more: it is owed.
#[must_use]
pub fn over_award(key: EntryKey, amount: Money, on: NaiveDate) -> Entry {
    let transfer = Transfer { debit: Account::Principal, credit: Account::GrantExpense, amount };
    entry(EntryKind::OverAward, key, on, vec![transfer])
}

/// A debt for what was given is less than it was: so much of it is a grant again.
#[must_use]
pub fn over_award_lowered(key: EntryKey, amount: Money, on: NaiveDate) -> Entry {
    let transfer = Transfer { debit: Account::GrantExpense, credit: Account::Principal, amount };
    entry(EntryKind::OverAwardLowered, key, on, vec![transfer])
}

/// The result of a year becomes equity (requirement LG10). `balances` are those at its end, debits less credits.
#[must_use]
pub fn year_close(key: EntryKey, balances: &[(Account, i64)], on: NaiveDate) -> Entry {
    let transfers = balances.iter().filter(|it| it.0.is_result()).filter_map(|(account, cents)| {
        let amount = Money::from_cents(cents.abs()).ok()?;
        Some(if 0 < *cents {
            Transfer { debit: Account::Equity, credit: *account, amount }
        } else {
            Transfer { debit: *account, credit: Account::Equity, amount }
        })
    });
    entry(EntryKind::YearClose, key, on, transfers.collect())
}

/// A charge falls due, its interest with it; credit the person still had pays for it at once. Of an income share all of
/// it is principal.
#[must_use]
pub fn charge(key: EntryKey, asked: &Claim, from_credit: Money, terms: &Terms, on: NaiveDate) -> Entry {
    let credit = match terms {
        Terms::PreFinancing(_) => Account::Principal,
        Terms::IncomeShare(_) => Account::IncomeShareIncome,
    };
    let due = |credit, amount| Transfer { debit: Account::Due, credit, amount };
    let paid = from_credit.min(asked.total());
    let settled = Transfer { debit: Account::CreditBalance, credit: Account::Due, amount: paid };
    let transfers = vec![due(credit, asked.principal), due(Account::InterestIncome, asked.interest), settled];
    entry(EntryKind::Charge, key, on, transfers)
}

/// A decision that changed how an agreement is repaid.
#[must_use]
pub fn amendment(key: EntryKey, transfers: Vec<Transfer>, on: NaiveDate) -> Entry {
    entry(EntryKind::Amendment, key, on, transfers)
}

/// Money came in: part settles charges, the rest stays the person's, or is recovered when it had been written off.
#[must_use]
pub fn receipt(key: EntryKey, settled: Money, surplus: Money, is_written_off: bool, on: NaiveDate) -> Entry {
    let rest = if is_written_off { Account::Recovery } else { Account::CreditBalance };
    let due = Transfer { debit: Account::Bank, credit: Account::Due, amount: settled };
    let credit = Transfer { debit: Account::Bank, credit: rest, amount: surplus };
    entry(EntryKind::Receipt, key, on, vec![due, credit])
}

/// An annual settlement gives back what was charged too much: it pays what is due first, the rest is the person's.
#[must_use]
pub fn annual_settlement(key: EntryKey, settled: Money, surplus: Money, on: NaiveDate) -> Entry {
    let transfer = |credit, amount| Transfer { debit: Account::AnnualSettlement, credit, amount };
    let transfers = vec![transfer(Account::Due, settled), transfer(Account::CreditBalance, surplus)];
    entry(EntryKind::AnnualSettlement, key, on, transfers)
}

/// The bank is told to pay a person back: a debt paid by their credit balance, else due again (requirement PF15).
#[must_use]
pub fn refund(key: EntryKey, amount: Money, from_credit: Money, on: NaiveDate) -> Entry {
    let due = Transfer { debit: Account::Due, credit: Account::InTransit, amount };
    let paid =
        Transfer { debit: Account::CreditBalance, credit: Account::Due, amount: from_credit.min(amount) };
    entry(EntryKind::Refund, key, on, vec![due, paid])
}

/// The bank paid a person back.
#[must_use]
pub fn refund_paid(key: EntryKey, amount: Money, on: NaiveDate) -> Entry {
    let transfer = Transfer { debit: Account::InTransit, credit: Account::Bank, amount };
    entry(EntryKind::RefundPaid, key, on, vec![transfer])
}

/// What the bank paid a person back came back to the fund.
#[must_use]
pub fn refund_returned(key: EntryKey, amount: Money, on: NaiveDate) -> Entry {
    let transfer = Transfer { debit: Account::Bank, credit: Account::InTransit, amount };
    entry(EntryKind::RefundReturned, key, on, vec![transfer])
}

/// A payment that bounced: the debt is back from its own day on, the money leaves on the bank's day (requirement CO8).
#[must_use]
pub fn bounce(of: EntryId, amount: Money, received_on: NaiveDate, on: NaiveDate) -> [Entry; 2] {
    let back = Transfer { debit: Account::Bank, credit: Account::InTransit, amount };
    let gone = Transfer { debit: Account::InTransit, credit: Account::Bank, amount };
    [
        entry(EntryKind::Bounce, EntryKey::BounceKept(of), received_on, vec![back]),
        entry(EntryKind::Bounce, EntryKey::BounceGone(of), on, vec![gone]),
    ]
}

/// The transfers of an entry with debit and credit exchanged.
#[must_use]
pub fn reversal(of: EntryId, original: &[Transfer], on: NaiveDate, reason: ReversalReason) -> Entry {
    let turned = original
        .iter()
        .map(|it| Transfer { debit: it.credit, credit: it.debit, amount: it.amount })
        .collect();
    let mut entry = entry(EntryKind::Reversal, EntryKey::Reversal(of), on, turned);
    entry.reverses = Some(of);
    entry.reason = Some(reason);
    entry
}

impl Entry {
    /// An event written anew, in the place of its entry that was reversed.
    #[must_use]
    pub fn instead_of(mut self, turned: EntryId, root: EntryId) -> Self {
        self.key = EntryKey::Again(turned);
        self.root = Some(root);
        self
    }

    /// On the first open day, when its own day is in a closed period (requirement LG4).
    #[must_use]
    pub fn after(mut self, closed_until: Option<NaiveDate>) -> Self {
        if let Some(until) = closed_until.filter(|it| self.effective_on <= *it) {
            self.meant_for = Some(self.effective_on);
            self.effective_on = until.succ_opt().unwrap_or(until);
        }
        self
    }
}

fn entry(kind: EntryKind, key: EntryKey, effective_on: NaiveDate, transfers: Vec<Transfer>) -> Entry {
    let transfers = transfers.into_iter().filter(|it| !it.amount.is_zero()).collect();
    Entry { kind, effective_on, key, reverses: None, root: None, meant_for: None, reason: None, transfers }
}

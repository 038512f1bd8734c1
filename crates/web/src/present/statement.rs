//! The statement of an agreement: every entry with a running balance, as page, PDF and CSV (requirements D-08, F-03).

use chrono::{Datelike, NaiveDate};
use domain::{
    ids::{AgreementId, EntryId},
    ledger::{Account as Book, EntryKind},
    ledger_key::EntryKey,
    repayment::terms::Terms,
    reversal_reason::ReversalReason,
};
use letters::{Block, Letter};
use store::{
    casework::cases::Case,
    ledger::books::Posted,
    repayment::{
        agreements::Agreement,
        charges::{Charge, ChargeKind},
    },
};

use crate::{
    http::{csv::Cell, error::PageError},
    mail::letters::start,
    runtime::state::App,
    words::{
        format::{cents, date, month, short_date},
        lang::Lang,
    },
};

/// One line. The last balances are what the books say.
pub struct StatementLine {
    /// The entry of the books; a month in which nothing had to be paid has none.
    pub entry: Option<EntryId>,
    pub on: NaiveDate,
    pub day: String,
    pub what: String,
    /// Paid out, charged, or need not be repaid any more: what it does to what is lent.
    pub lent: i64,
    /// What it adds to what is to be paid, or takes off without a payment.
    pub charged: i64,
    /// Money from the person; below zero when it went back to them.
    pub received: i64,
    /// What the person sees of it: money to them, a charge, or money from them below zero.
    pub amount: i64,
    /// What is lent after it: paid out and not charged yet.
    pub left: i64,
    /// What is to be paid now after it: all that was charged less all that was received.
    pub balance: i64,
    /// A receipt that still stands.
    pub reversible: bool,
}

/// The lines of one year, or all of them.
pub struct Statement {
    pub lines: Vec<StatementLine>,
    pub opening: i64,
    pub closing: i64,
    /// What is lent and not charged yet, at the end.
    pub left: i64,
    /// Whether what is lent comes back as such; of an income share only a part of the income does.
    pub is_loan: bool,
    /// Every year in which something was booked.
    pub years: Vec<i32>,
}

/// Oldest first. What a person owes now is what is due less what they have to their credit.
#[must_use]
pub fn lines(lang: Lang, entries: &[Posted], charges: &[Charge]) -> Vec<StatementLine> {
    let booked = entries.iter().filter(|it| is_shown(it, entries)).map(|it| line(lang, it, entries));
    let mut all: Vec<StatementLine> =
        booked.chain(charges.iter().filter_map(|it| free_month(lang, it))).collect();
    all.sort_by_key(|it| it.on);
    let (mut left, mut balance) = (0, 0);
    for line in &mut all {
        left += line.lent;
        balance += line.charged - line.received;
        (line.left, line.balance) = (left, balance);
    }
    all
}

fn line(lang: Lang, entry: &Posted, entries: &[Posted]) -> StatementLine {
    let sum = |wanted: fn(Book) -> bool| -> i64 {
        let side = |account: Book, sign: i64| if wanted(account) { sign } else { 0 };
        entry.transfers.iter().map(|it| it.amount.cents() * (side(it.debit, 1) + side(it.credit, -1))).sum()
    };
    let change = sum(|it| matches!(it, Book::Due | Book::CreditBalance));
    let bank = sum(|it| it == Book::Bank);
    let (lent, received) = match entry.kind {
        // The bank paid: what was told to it before is not shown.
        EntryKind::Payout => (-bank, 0),
        EntryKind::PayoutReturned => (-bank, 0),
        // What goes back to the person is on its way: the bank's side of it is not theirs.
        _ => {
            let lent = sum(|it| matches!(it, Book::Principal | Book::IncomeShareFunded));
            (lent, bank + sum(|it| it == Book::InTransit))
        }
    };
    let is_undone = entry.reason == Some(ReversalReason::Undone);
    let amount = match entry.kind {
        EntryKind::Charge | EntryKind::Receipt => change,
        EntryKind::Reversal if !is_undone => change,
        _ => change + lent,
    };
    let turned = entries.iter().any(|it| it.reverses == Some(entry.id));
    StatementLine {
        entry: Some(entry.id),
        on: entry.effective_on,
        day: date(lang, entry.effective_on),
        what: what(lang, entry, entries),
        lent,
        charged: change + received,
        received,
        amount,
        left: 0,
        balance: 0,
        reversible: entry.kind == EntryKind::Receipt && !turned,
    }
}

/// A month in which nothing had to be paid, and why.
fn free_month(lang: Lang, charge: &Charge) -> Option<StatementLine> {
    let why = match charge.kind {
        ChargeKind::BelowThreshold => "month-below",
        ChargeKind::Paused => "month-paused",
        ChargeKind::Grace => "month-grace",
        ChargeKind::Charge
        | ChargeKind::Ended
        | ChargeKind::Exception
        | ChargeKind::Refund
        | ChargeKind::Early => return None,
    };
    Some(StatementLine {
        entry: None,
        on: charge.due_on,
        day: date(lang, charge.due_on),
        what: format!("{}: {}", month(lang, charge.month), lang.text(why)),
        lent: 0,
        charged: 0,
        received: 0,
        amount: 0,
        left: 0,
        balance: 0,
        reversible: false,
    })
}

/// What an entry is called; of money that the bank took back, with the day on which it did.
fn what(lang: Lang, entry: &Posted, all: &[Posted]) -> String {
    let label = entry_label(lang, entry);
    // A payment that was spread anew keeps the name of its first entry.
    let gone = |of: EntryId| {
        let root = all.iter().find(|it| it.id == of).map_or(of, |it| it.root);
        all.iter().find(|it| [EntryKey::BounceGone(of), EntryKey::BounceGone(root)].contains(&it.key))
    };
    match entry.reverses.and_then(gone).filter(|it| it.effective_on != entry.effective_on) {
        Some(it) => format!("{label} ({})", date(lang, it.effective_on)),
        None => label,
    }
}

/// The bank's side of money that came or went, and what it did not carry out, do not touch what the person owes.
fn is_shown(entry: &Posted, all: &[Posted]) -> bool {
    let is_void = |it: &Posted| it.reason == Some(ReversalReason::Void);
    let was_void = || all.iter().any(|it| it.reverses == Some(entry.id) && is_void(it));
    !matches!(
        entry.kind,
        EntryKind::Bounce | EntryKind::Release | EntryKind::RefundPaid | EntryKind::RefundReturned
    ) && !is_void(entry)
        && !was_void()
        && !is_spread_anew(entry, all)
}

/// Reversed and written anew on its own day because it pays something else now: to the person nothing happened.
fn is_spread_anew(entry: &Posted, all: &[Posted]) -> bool {
    let of = |one: &Posted, other: &Posted| {
        one.reason == Some(ReversalReason::Replayed)
            && one.reverses == Some(other.id)
            && one.effective_on == other.effective_on
    };
    all.iter().any(|it| of(it, entry) || of(entry, it))
}

/// What an entry is called.
#[must_use]
pub fn entry_label(lang: Lang, entry: &Posted) -> String {
    match entry.reason {
        None if matches!(entry.key, EntryKey::EarlyRepayment(_)) => lang.text("entry-early"),
        Some(reason) => lang.text(&format!("entry-reversal-{}", reason.name())),
        None => lang.named("entry", entry.kind.name()),
    }
}

impl Statement {
    #[must_use]
    pub fn of(
        lang: Lang,
        agreement: &Agreement,
        (entries, charges): (&[Posted], &[Charge]),
        year: Option<i32>,
    ) -> Self {
        let all = lines(lang, entries, charges);
        let mut years: Vec<i32> = all.iter().map(|it| it.on.year()).collect();
        years.dedup();
        let is_before = |it: &&StatementLine| year.is_some_and(|year| it.on.year() < year);
        let before = all.iter().rfind(is_before).map_or((0, 0), |it| (it.left, it.balance));
        let lines: Vec<StatementLine> =
            all.into_iter().filter(|it| year.is_none_or(|year| it.on.year() == year)).collect();
        let (left, closing) = lines.last().map_or(before, |it| (it.left, it.balance));
        let is_loan = matches!(agreement.terms, Terms::PreFinancing(_));
        Self { lines, opening: before.1, closing, left, is_loan, years }
    }

    fn head(&self, lang: Lang) -> Vec<String> {
        let (lent, left) = self.lent_keys();
        ["column-day", "column-what", lent, left, "column-charged", "column-received", "column-balance"]
            .map(|it| lang.text(it))
            .to_vec()
    }

    /// What the columns of what is lent are called.
    #[must_use]
    pub const fn lent_keys(&self) -> (&'static str, &'static str) {
        if self.is_loan { ("column-lent", "column-left") } else { ("column-paid-out", "column-funded") }
    }

    /// As a table to take along, with the balance before the first line and after the last.
    #[must_use]
    pub fn sheet(&self, lang: Lang) -> (Vec<String>, Vec<Vec<Cell>>) {
        let blank = || Cell::Text(String::new());
        let total = |key: &str, cents: i64| {
            let blanks = vec![blank(), blank(), blank(), blank()];
            [vec![blank(), Cell::Text(lang.text(key))], blanks, vec![Cell::Cents(cents)]].concat()
        };
        let mut rows = vec![total("statement-opening", self.opening)];
        rows.extend(self.lines.iter().map(|it| {
            vec![
                Cell::Day(it.on),
                Cell::Text(it.what.clone()),
                Cell::Cents(it.lent),
                Cell::Cents(it.left),
                Cell::Cents(it.charged),
                Cell::Cents(it.received),
                Cell::Cents(it.balance),
            ]
        }));
        rows.push(total("statement-closing", self.closing));
        (self.head(lang), rows)
    }

    /// As a letter.
    fn letter(&self, case: &Case, agreement: &Agreement, lang: Lang, on: NaiveDate) -> Letter {
        let ident = format!("statement-{}-{on}-{}", agreement.id, self.lines.len());
        let mut letter = start(case, lang, lang.text("account-statement"), on, ident);
        let name = agreement.terms.label();
        let fact = |key: &str, value: String| (lang.text(key), value);
        let filled = |amount: i64| if amount == 0 { String::new() } else { cents(lang, amount) };
        let rows = self.lines.iter().map(|it| {
            vec![
                short_date(lang, it.on),
                it.what.clone(),
                filled(it.lent),
                cents(lang, it.left),
                filled(it.charged),
                filled(it.received),
                cents(lang, it.balance),
            ]
        });
        letter.blocks = vec![
            Block::Facts {
                rows: [
                    vec![
                        fact("letter-number", case.name().to_owned()),
                        fact("column-instrument", lang.named("instrument", name)),
                        fact("statement-rules", date(lang, agreement.terms.rules_of())),
                        fact("statement-opening", cents(lang, self.opening)),
                        fact("statement-closing", cents(lang, self.closing)),
                    ],
                    self.is_loan.then(|| fact("column-left", cents(lang, self.left))).into_iter().collect(),
                ]
                .concat(),
            },
            Block::Table { head: self.head(lang), rows: rows.collect(), texts: 2 },
            Block::Paragraph { text: lang.text("statement-note-pdf") },
        ];
        letter
    }

    /// The statement as a letter in PDF.
    ///
    /// # Errors
    /// The letter cannot be made.
    pub async fn pdf(
        &self,
        app: &App,
        (case, agreement): (&Case, &Agreement),
        lang: Lang,
        on: NaiveDate,
    ) -> Result<Vec<u8>, PageError> {
        let letter = self.letter(case, agreement, lang, on);
        Ok(app.work.letters.run(move || letters::pdf(&letter)).await?.map_err(anyhow::Error::from)?)
    }
}

/// The name of a file with a statement, without a person in it.
#[must_use]
pub fn file_name(id: AgreementId, year: Option<i32>, on: NaiveDate) -> String {
    let part = year.map_or_else(String::new, |it| format!("-{it}"));
    format!("overzicht-{}{part}-per-{on}", &id.to_string()[..8])
}

//! The statement of an agreement: every entry with a running balance, as page, PDF and CSV (requirements D-08, F-03).

use chrono::{Datelike, NaiveDate};
use domain::{
    ids::{AgreementId, EntryId},
    ledger::{Account as Book, EntryKind},
    ledger_key::EntryKey,
    reversal_reason::ReversalReason,
};
use letters::{Block, Letter};
use store::{casework::cases::Case, ledger::books::Posted, repayment::agreements::Agreement};

use crate::{
    http::{csv::Cell, error::PageError},
    mail::letters::start,
    runtime::state::App,
    words::{
        format::{cents, date},
        lang::Lang,
    },
};

/// One line. The last balance is what the books say.
pub struct StatementLine {
    pub id: EntryId,
    pub on: NaiveDate,
    pub day: String,
    pub what: String,
    pub paid_out: i64,
    pub charged: i64,
    pub received: i64,
    /// What the person sees of it: money to them, a charge, or money from them below zero.
    pub amount: i64,
    pub balance: i64,
    /// A receipt that still stands.
    pub reversible: bool,
}

/// The lines of one year, or all of them.
pub struct Statement {
    pub lines: Vec<StatementLine>,
    pub opening: i64,
    pub closing: i64,
    /// Every year in which something was booked.
    pub years: Vec<i32>,
}

/// Oldest first. What a person owes now is what is due less what they have to their credit.
#[must_use]
pub fn lines(lang: Lang, entries: &[Posted]) -> Vec<StatementLine> {
    let mut balance = 0;
    entries
        .iter()
        .filter(|it| is_shown(it, entries))
        .map(|entry| {
            let sum = |wanted: fn(Book) -> bool| -> i64 {
                let side = |account: Book, sign: i64| if wanted(account) { sign } else { 0 };
                entry
                    .transfers
                    .iter()
                    .map(|it| it.amount.cents() * (side(it.debit, 1) + side(it.credit, -1)))
                    .sum()
            };
            let change = sum(|it| matches!(it, Book::Due | Book::CreditBalance));
            let bank = sum(|it| it == Book::Bank);
            balance += change;
            let is_payout = entry.kind == EntryKind::Payout;
            let turned = entries.iter().any(|it| it.reverses == Some(entry.id));
            // What goes back to the person is on its way: the bank's side of it is not theirs.
            let back = sum(|it| it == Book::InTransit);
            let paid_out = if is_payout { -bank } else { -back };
            StatementLine {
                id: entry.id,
                on: entry.effective_on,
                day: date(lang, entry.effective_on),
                what: entry_label(lang, entry),
                paid_out,
                charged: change + if is_payout { 0 } else { bank + back },
                received: if is_payout { 0 } else { bank },
                amount: if is_payout { paid_out } else { change },
                balance,
                reversible: entry.kind == EntryKind::Receipt && !turned,
            }
        })
        .collect()
}

/// The bank's side of money that came or went, and what it did not carry out, do not touch what the person owes.
fn is_shown(entry: &Posted, all: &[Posted]) -> bool {
    let is_void = |it: &Posted| it.reason == Some(ReversalReason::Void);
    let was_void = || all.iter().any(|it| it.reverses == Some(entry.id) && is_void(it));
    !matches!(entry.kind, EntryKind::Bounce | EntryKind::Release | EntryKind::RefundPaid)
        && !is_void(entry)
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
    pub fn of(lang: Lang, entries: &[Posted], year: Option<i32>) -> Self {
        let all = lines(lang, entries);
        let mut years: Vec<i32> = all.iter().map(|it| it.on.year()).collect();
        years.dedup();
        let is_before = |it: &&StatementLine| year.is_some_and(|year| it.on.year() < year);
        let opening = all.iter().rfind(is_before).map_or(0, |it| it.balance);
        let lines: Vec<StatementLine> =
            all.into_iter().filter(|it| year.is_none_or(|year| it.on.year() == year)).collect();
        let closing = lines.last().map_or(opening, |it| it.balance);
        Self { lines, opening, closing, years }
    }

    fn head(lang: Lang) -> Vec<String> {
        [
            "column-day",
            "column-what",
            "column-paid-out",
            "column-charged",
            "column-received",
            "column-balance",
        ]
        .map(|it| lang.text(it))
        .to_vec()
    }

    /// As a table to take along, with the balance before the first line and after the last.
    #[must_use]
    pub fn sheet(&self, lang: Lang) -> (Vec<String>, Vec<Vec<Cell>>) {
        let blank = || Cell::Text(String::new());
        let total = |key: &str, cents: i64| {
            vec![blank(), Cell::Text(lang.text(key)), blank(), blank(), blank(), Cell::Cents(cents)]
        };
        let mut rows = vec![total("statement-opening", self.opening)];
        rows.extend(self.lines.iter().map(|it| {
            vec![
                Cell::Day(it.on),
                Cell::Text(it.what.clone()),
                Cell::Cents(it.paid_out),
                Cell::Cents(it.charged),
                Cell::Cents(it.received),
                Cell::Cents(it.balance),
            ]
        }));
        rows.push(total("statement-closing", self.closing));
        (Self::head(lang), rows)
    }

    /// As a letter.
    fn letter(&self, case: &Case, agreement: &Agreement, lang: Lang, on: NaiveDate) -> Letter {
        let ident = format!("statement-{}-{on}-{}", agreement.id, self.lines.len());
        let mut letter = start(case, lang, lang.text("account-statement"), on, ident);
        let name = agreement.terms.label();
        let fact = |key: &str, value: String| (lang.text(key), value);
        let filled = |amount: i64| if amount == 0 { String::new() } else { cents(lang, amount) };
        let rows = self.lines.iter().map(|it| {
            let day = it.day.clone();
            let amounts = [filled(it.paid_out), filled(it.charged), filled(it.received)];
            [vec![day, it.what.clone()], amounts.to_vec(), vec![cents(lang, it.balance)]].concat()
        });
        letter.blocks = vec![
            Block::Facts {
                rows: vec![
                    fact("letter-number", case.name().to_owned()),
                    fact("column-instrument", lang.named("instrument", name)),
                    fact("statement-rules", date(lang, agreement.terms.rules_of())),
                    fact("statement-opening", cents(lang, self.opening)),
                    fact("statement-closing", cents(lang, self.closing)),
                ],
            },
            Block::Table { head: Self::head(lang), rows: rows.collect() },
            Block::Paragraph { text: lang.text("statement-note") },
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

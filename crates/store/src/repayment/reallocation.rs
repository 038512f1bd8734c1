//! Puts the books of an agreement in the state that its charges and receipts lead to in the order of their days.
//!
//! Entries that are right stay. Others are reversed and posted anew, so a payment that becomes known late moves no more
//! than it must (requirements PF14 and LG6).

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    ids::{ChargeId, EntryId, UserId},
    ledger::{self, Account, Entry, EntryKind, Transfer},
    ledger_key::EntryKey,
    lending::allocation::Claim,
    money::Money,
    repayment::replay::{EventKind, ReplayedEvent, SettledEvent, replay},
    reversal_reason::ReversalReason,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect, QueryTrait,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    db::Tx,
    entity::{allocation, charge},
    error::{StoreError, corrupt},
    ids,
    ledger::{
        books::{self, Posted},
        closed,
        subject::Subject,
    },
    repayment::{
        agreements::Agreement,
        charges::{is_of, list_charges},
    },
};

/// Money that is not in the books yet.
#[derive(Clone, Debug)]
pub(crate) struct NewPosting {
    pub key: EntryKey,
    pub on: NaiveDate,
    pub amount: Money,
    pub what: PostingKind,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum PostingKind {
    Receipt,
    /// What an annual settlement gives back.
    AnnualSettlement,
    /// What goes back to the person, as this charge.
    Refund(ChargeId),
    /// What was left of the agreement, charged at once as this charge, with what of it is interest.
    Early {
        charge: ChargeId,
        interest: Money,
    },
}

impl NewPosting {
    const fn kind(&self) -> EntryKind {
        match self.what {
            PostingKind::Receipt => EntryKind::Receipt,
            PostingKind::AnnualSettlement => EntryKind::AnnualSettlement,
            PostingKind::Refund(_) => EntryKind::Refund,
            PostingKind::Early { .. } => EntryKind::Charge,
        }
    }

    fn event(&self, root: EntryId) -> ReplayedEvent {
        let charge = |id, interest| EventKind::Charge {
            id,
            due_on: self.on,
            amount: self.amount,
            interest,
            waived: Money::ZERO,
        };
        let what = match self.what {
            PostingKind::Receipt | PostingKind::AnnualSettlement => {
                EventKind::Receipt { amount: self.amount }
            }
            PostingKind::Refund(id) => charge(id, Money::ZERO),
            PostingKind::Early { charge: id, interest } => charge(id, interest),
        };
        ReplayedEvent { root, on: self.on, what }
    }
}

/// What the books of an agreement say, and what changes them.
pub(crate) struct AgreementBooks<'a> {
    tx: &'a Tx,
    agreement: &'a Agreement,
    by: Option<UserId>,
    now: DateTime<Utc>,
    closed: Option<NaiveDate>,
    entries: Vec<Posted>,
    /// Which charge each entry pays, and how much of it, as the database has it.
    allocations: Vec<allocation::Model>,
}

/// What a receipt became: its entry, and what no charge needed.
pub(crate) struct Booked {
    pub entry: EntryId,
    pub surplus: Money,
}

impl<'a> AgreementBooks<'a> {
    /// Reads the books of an agreement that the caller has locked.
    pub(crate) async fn open(
        tx: &'a Tx,
        agreement: &'a Agreement,
        by: Option<UserId>,
        now: DateTime<Utc>,
    ) -> Result<Self, StoreError> {
        let closed = closed::closed(tx).await?.until;
        let entries = books::list_of_agreement(tx, agreement.id).await?;
        let charges = charge::Entity::find()
            .select_only()
            .column(charge::Column::Id)
            .filter(charge::Column::AgreementId.eq(agreement.id.0));
        let allocations = allocation::Entity::find()
            .filter(allocation::Column::ChargeId.in_subquery(charges.into_query()))
            .all(&tx.0)
            .await?;
        Ok(Self { tx, agreement, by, now, closed, entries, allocations })
    }

    fn subject(&self) -> Subject {
        Subject { case: Some(self.agreement.case), agreement: Some(self.agreement.id), by: self.by }
    }

    /// Whether what is left of a payment of this day was written off before.
    fn is_written_off(&self, on: NaiveDate) -> bool {
        self.agreement.written_off_on.is_some_and(|it| it <= on)
    }

    /// The entry that now counts for an event; `None` when it was reversed.
    fn current_entry(&self, root: EntryId) -> Option<&Posted> {
        let is_reversed = |entry: &Posted| self.entries.iter().any(|other| other.reverses == Some(entry.id));
        let counts = |entry: &Posted| entry.root == root && entry.reverses.is_none() && !is_reversed(entry);
        self.entries.iter().find(|entry| counts(entry))
    }

    /// Charges and receipts that were not reversed, each as the event it was from the start.
    async fn events(&self) -> Result<Vec<ReplayedEvent>, StoreError> {
        let charges = list_charges(self.tx, self.agreement.id).await?;
        let mut events = Vec::new();
        for entry in &self.entries {
            let is_first = entry.root == entry.id && entry.reverses.is_none();
            if !is_first || self.current_entry(entry.id).is_none() {
                continue;
            }
            let on = entry.meant_for.unwrap_or(entry.effective_on);
            let what = match entry.kind {
                EntryKind::Receipt | EntryKind::AnnualSettlement => {
                    let paid = entry
                        .transfers
                        .iter()
                        .filter(|it| matches!(it.debit, Account::Bank | Account::AnnualSettlement));
                    EventKind::Receipt { amount: paid.map(|it| it.amount).sum() }
                }
                EntryKind::Charge | EntryKind::Refund => {
                    let charge = charges.iter().find(|it| is_of(it, entry));
                    let charge = charge.ok_or(corrupt("ledger_entry", "key"))?;
                    EventKind::Charge {
                        id: charge.id,
                        due_on: charge.due_on,
                        amount: charge.amount.plus(charge.waived),
                        interest: charge.interest,
                        waived: charge.waived,
                    }
                }
                EntryKind::Release
                | EntryKind::Payout
                | EntryKind::PayoutReturned
                | EntryKind::OverAward
                | EntryKind::OverAwardLowered
                | EntryKind::Reversal
                | EntryKind::Bounce
                | EntryKind::Amendment
                | EntryKind::RefundPaid
                | EntryKind::RefundReturned
                | EntryKind::YearClose => continue,
            };
            events.push(ReplayedEvent { root: entry.id, on, what });
        }
        Ok(events)
    }

    /// Posts a receipt where its day puts it, and posts anew what comes after it.
    pub(crate) async fn receive(mut self, fresh: &NewPosting) -> Result<Booked, StoreError> {
        let mut events = self.events().await?;
        let last = EntryId(Uuid::max());
        events.push(fresh.event(last));
        let mut settled = replay(&events);
        let own = settled.iter().position(|it| it.event.root == last).ok_or(StoreError::NotFound)?;
        let own = settled.remove(own);
        let entry = self.entry(fresh.kind(), fresh.key.clone(), &own, fresh.on)?;
        // Other receipts give up their part first, so that no charge is ever paid twice.
        let mut moves = self.rebook_changed(&settled).await?;
        // What becomes known after its month was closed is booked on the first open day, and counts for its own.
        let entry = entry.after(self.closed);
        let entry = books::post(self.tx, &entry, self.subject(), self.now).await?;
        moves.extend(own.parts.iter().map(|it| (entry, it.charge, it.amount.cents())));
        self.write(&moves).await?;
        Ok(Booked { entry, surplus: own.surplus })
    }

    /// Reverses a receipt, and posts anew what comes after it. `false` when it was reversed before.
    pub(crate) async fn reverse_event(
        mut self,
        root: EntryId,
        reason: ReversalReason,
        on: NaiveDate,
    ) -> Result<bool, StoreError> {
        let Some(standing) = self.current_entry(root).cloned() else { return Ok(false) };
        let turned = self.reverse_entry(&standing, reason).await?;
        let mut moves = self.released_by(root, turned);
        if reason == ReversalReason::Bounced {
            let amount =
                standing.transfers.iter().filter(|it| it.debit == Account::Bank).map(|it| it.amount).sum();
            for entry in ledger::bounce(root, amount, standing.effective_on, on) {
                books::post(self.tx, &entry.after(self.closed), self.subject(), self.now).await?;
            }
        }
        let settled = replay(&self.events().await?);
        moves.extend(self.rebook_changed(&settled).await?);
        self.write(&moves).await?;
        Ok(true)
    }

    /// Posts anew whatever is not right; for charges that were made after money came in.
    pub(crate) async fn rebook(mut self) -> Result<(), StoreError> {
        let settled = replay(&self.events().await?);
        let moves = self.rebook_changed(&settled).await?;
        self.write(&moves).await
    }

    async fn reverse_entry(
        &mut self,
        posted: &Posted,
        reason: ReversalReason,
    ) -> Result<EntryId, StoreError> {
        let entry = ledger::reversal(posted.id, &posted.transfers, posted.effective_on, reason);
        self.post(entry.after(self.closed)).await
    }

    async fn post(&mut self, entry: Entry) -> Result<EntryId, StoreError> {
        let id = books::post(self.tx, &entry, self.subject(), self.now).await?;
        self.entries.push(books::load_for_work(self.tx, id).await?);
        Ok(id)
    }

    /// What an event pays now, by charge, in cents.
    fn settled_by(&self, root: EntryId) -> BTreeMap<ChargeId, i64> {
        let is_own = |entry: &&Posted| {
            entry.root == root || entry.reverses.is_some_and(|of| self.root_of(of) == Some(root))
        };
        let own: HashSet<Uuid> = self.entries.iter().filter(is_own).map(|it| it.id.0).collect();
        let mut by_charge = BTreeMap::new();
        for part in self.allocations.iter().filter(|it| own.contains(&it.entry_id)) {
            *by_charge.entry(ChargeId(part.charge_id)).or_default() += part.amount_cents;
        }
        by_charge
    }

    fn root_of(&self, id: EntryId) -> Option<EntryId> {
        self.entries.iter().find(|it| it.id == id).map(|it| it.root)
    }

    /// What an event that was reversed no longer pays, as changes below zero.
    fn released_by(&self, root: EntryId, turned: EntryId) -> Vec<(EntryId, ChargeId, i64)> {
        let now = self.settled_by(root).into_iter().filter(|it| it.1 != 0);
        now.map(|(charge, cents)| (turned, charge, -cents)).collect()
    }

    /// Posts anew the events that are not in the books as they should be. Gives by how many cents each entry now pays
    /// more or less of which charge.
    async fn rebook_changed(
        &mut self,
        settled: &[SettledEvent],
    ) -> Result<Vec<(EntryId, ChargeId, i64)>, StoreError> {
        let mut moves = Vec::new();
        for outcome in settled {
            let root = outcome.event.root;
            let standing = self.current_entry(root).cloned().ok_or(corrupt("ledger_entry", "root_id"))?;
            let wanted = self.wanted(outcome, &standing)?;
            let mut entry = standing.id;
            if !same(&wanted.transfers, &standing.transfers) {
                self.reverse_entry(&standing, ReversalReason::Replayed).await?;
                entry = self.post(wanted.instead_of(standing.id, root).after(self.closed)).await?;
            }
            let mut change = self.settled_by(root);
            change.values_mut().for_each(|it| *it = -*it);
            for part in &outcome.parts {
                *change.entry(part.charge).or_default() += part.amount.cents();
            }
            moves.extend(
                change.into_iter().filter(|it| it.1 != 0).map(|(charge, cents)| (entry, charge, cents)),
            );
        }
        Ok(moves)
    }

    /// The entry of an event as it is settled.
    fn entry(
        &self,
        kind: EntryKind,
        key: EntryKey,
        settled: &SettledEvent,
        on: NaiveDate,
    ) -> Result<Entry, StoreError> {
        let (due, rest) = (settled.settled(), settled.surplus);
        let (amount, interest) = match settled.event.what {
            EventKind::Charge { amount, interest, .. } => (amount, interest),
            EventKind::Receipt { amount } => (amount, Money::ZERO),
        };
        Ok(match kind {
            EntryKind::Refund => ledger::refund(key, amount, due, on),
            EntryKind::Charge => {
                let asked = Claim { interest, principal: amount.minus_or_zero(interest), ..Claim::default() };
                ledger::charge(key, &asked, due, &self.agreement.terms, on)
            }
            EntryKind::AnnualSettlement => ledger::annual_settlement(key, due, rest, on),
            EntryKind::Receipt => ledger::receipt(key, due, rest, self.is_written_off(settled.event.on), on),
            EntryKind::Release
            | EntryKind::Payout
            | EntryKind::PayoutReturned
            | EntryKind::OverAward
            | EntryKind::OverAwardLowered
            | EntryKind::Reversal
            | EntryKind::Bounce
            | EntryKind::Amendment
            | EntryKind::RefundPaid
            | EntryKind::RefundReturned
            | EntryKind::YearClose => return Err(corrupt("ledger_entry", "kind")),
        })
    }

    fn wanted(&self, settled: &SettledEvent, standing: &Posted) -> Result<Entry, StoreError> {
        self.entry(standing.kind, standing.key.clone(), settled, standing.effective_on)
    }

    /// Writes down which entry settles what, and how much of each charge is settled now.
    async fn write(&self, moves: &[(EntryId, ChargeId, i64)]) -> Result<(), StoreError> {
        let mut sums: BTreeMap<ChargeId, i64> = BTreeMap::new();
        for (_, charge, cents) in moves {
            *sums.entry(*charge).or_default() += cents;
        }
        for (id, cents) in sums.into_iter().filter(|it| it.1 != 0) {
            charge::Entity::update_many()
                .col_expr(charge::Column::SettledCents, Expr::col(charge::Column::SettledCents).add(cents))
                .filter(charge::Column::Id.eq(id.0))
                .exec(&self.tx.0)
                .await?;
        }
        if moves.is_empty() {
            return Ok(());
        }
        let rows = moves.iter().map(|(entry, charge, cents)| allocation::ActiveModel {
            id: Set(ids::fresh()),
            entry_id: Set(entry.0),
            charge_id: Set(charge.0),
            amount_cents: Set(*cents),
        });
        allocation::Entity::insert_many(rows).exec_without_returning(&self.tx.0).await?;
        Ok(())
    }
}

/// Whether two lists hold equal movements, in whatever order.
fn same(one: &[Transfer], other: &[Transfer]) -> bool {
    one.len() == other.len() && one.iter().all(|it| other.contains(it))
}

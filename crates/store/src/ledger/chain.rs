//! Proof that no entry was changed, removed or slipped in: each agreement's entries form a chain of hashes.
//!
//! An entry's hash covers its content, its transfers and the hash before it. Chains are per agreement, or per case
//! for grants, so that no two people's entries ever wait for each other. An anchor is written down daily: how many
//! entries there were, and the hash over the ends of all chains. It proves that no end of a chain was cut off.

use std::{
    collections::HashMap,
    ops::RangeInclusive,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use domain::ledger::Entry;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, Statement, sea_query::Expr,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    db::{Db, Tx},
    entity::{ledger_anchor, ledger_entry, ledger_transfer},
    error::{StoreError, corrupt},
    ids,
    ledger::subject::Subject,
};

/// Entries that are read at a time.
const PART: u64 = 2_000;

/// The end of a chain.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    number: i32,
    hash: Vec<u8>,
}

impl Head {
    /// The end as a row has it: both, or nothing when there is no entry yet.
    fn of(number: Option<i32>, hash: Option<Vec<u8>>) -> Result<Self, StoreError> {
        match (number, hash) {
            (None, None) => Ok(Self::default()),
            (Some(number), Some(hash)) => Ok(Self { number, hash }),
            (None, Some(_)) => Err(corrupt("ledger_entry", "number")),
            (Some(_), None) => Err(corrupt("ledger_entry", "hash")),
        }
    }
}

/// Which chain an entry belongs to.
pub(crate) fn of(subject: Subject) -> Uuid {
    let case = || subject.case.map(|it| it.0);
    subject.agreement.map(|it| it.0).or_else(case).unwrap_or_else(Uuid::nil)
}

/// The end of a chain; one that is not there yet has none.
pub(crate) async fn head(tx: &Tx, chain: Uuid) -> Result<Head, StoreError> {
    stay_behind_anchor(tx).await?;
    let last: Option<(Option<i32>, Option<Vec<u8>>)> = ledger_entry::Entity::find()
        .select_only()
        .columns([ledger_entry::Column::Number, ledger_entry::Column::Hash])
        .filter(ledger_entry::Column::Chain.eq(chain))
        .order_by_desc(ledger_entry::Column::Number)
        .limit(1)
        .into_tuple()
        .one(&tx.0)
        .await?;
    let (number, hash) = last.unwrap_or_default();
    Head::of(number, hash)
}

/// The ends of the chains of a range of agreements.
pub(crate) async fn heads_of_agreements(
    tx: &Tx,
    range: &RangeInclusive<Uuid>,
) -> Result<HashMap<Uuid, Head>, StoreError> {
    stay_behind_anchor(tx).await?;
    let last = "from ledger_entry e where e.chain = a.id order by e.number desc limit 1";
    let sql = format!(
        "select a.id as chain, (select e.number {last}) as number, (select e.hash {last}) as hash \
         from agreement a where a.id between $1 and $2"
    );
    let values = [(*range.start()).into(), (*range.end()).into()];
    let statement = Statement::from_sql_and_values(tx.0.get_database_backend(), sql, values);
    let rows = tx.0.query_all_raw(statement).await?;
    rows.iter()
        .map(|row| {
            let (number, hash): (Option<i32>, Option<Vec<u8>>) =
                (row.try_get("", "number")?, row.try_get("", "hash")?);
            Ok((row.try_get("", "chain")?, Head::of(number, hash)?))
        })
        .collect()
}

/// The rows of an entry, linked to the end of its chain.
pub(crate) fn link(
    head: &mut Head,
    entry: &Entry,
    subject: Subject,
    now: DateTime<Utc>,
) -> (ledger_entry::Model, Vec<ledger_transfer::Model>) {
    let id = ids::fresh();
    let mut row = ledger_entry::Model {
        id,
        kind: entry.kind.name().to_owned(),
        key: entry.key.to_string(),
        case_id: subject.case.map(|it| it.0),
        agreement_id: subject.agreement.map(|it| it.0),
        effective_on: entry.effective_on,
        // What every database keeps.
        recorded_at: now.trunc_subsecs(6),
        reverses_id: entry.reverses.map(|it| it.0),
        by_id: subject.by.map(|it| it.0),
        chain: Some(of(subject)),
        number: Some(head.number + 1),
        hash: None,
        root_id: entry.root.map(|it| it.0),
        meant_for: entry.meant_for,
        reason: entry.reason.map(|it| it.name().to_owned()),
    };
    let transfers: Vec<ledger_transfer::Model> = entry
        .transfers
        .iter()
        .map(|it| ledger_transfer::Model {
            id: ids::fresh(),
            entry_id: id,
            agreement_id: row.agreement_id,
            debit: it.debit.name().to_owned(),
            credit: it.credit.name().to_owned(),
            amount_cents: it.amount.cents(),
            effective_on: row.effective_on,
        })
        .collect();
    *head = Head { number: head.number + 1, hash: seal(&head.hash, &row, &transfers) };
    row.hash = Some(head.hash.clone());
    (row, transfers)
}

/// The hash of an entry: of the hash before it and everything the entry says. Every part has its length before it,
/// so that no two entries have the same bytes.
fn seal(before: &[u8], row: &ledger_entry::Model, transfers: &[ledger_transfer::Model]) -> Vec<u8> {
    let mut hash = Sha256::new();
    let mut add = |part: &[u8]| {
        hash.update(u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        hash.update(part);
    };
    let uuid = |it: Option<Uuid>| it.map_or_else(Vec::new, |it| it.as_bytes().to_vec());
    add(before);
    add(row.id.as_bytes());
    add(row.kind.as_bytes());
    add(row.key.as_bytes());
    add(&uuid(row.case_id));
    add(&uuid(row.agreement_id));
    add(row.effective_on.to_string().as_bytes());
    add(&row.recorded_at.timestamp_micros().to_be_bytes());
    add(&uuid(row.reverses_id));
    add(&uuid(row.by_id));
    add(&row.number.unwrap_or_default().to_be_bytes());
    add(&uuid(row.root_id));
    add(row.meant_for.map_or_else(String::new, |it| it.to_string()).as_bytes());
    add(row.reason.as_deref().unwrap_or_default().as_bytes());
    let mut sorted: Vec<&ledger_transfer::Model> = transfers.iter().collect();
    sorted.sort_by_key(|it| it.id);
    for transfer in sorted {
        add(transfer.id.as_bytes());
        add(&uuid(transfer.agreement_id));
        add(transfer.debit.as_bytes());
        add(transfer.credit.as_bytes());
        add(&transfer.amount_cents.to_be_bytes());
    }
    hash.finalize().to_vec()
}

/// What a walk over all chains found.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// Entries whose hash or place is not what it must be.
    pub broken: i64,
    /// Whether what the last anchor saw is still there.
    pub is_anchored: bool,
    until: DateTime<Utc>,
    entries: i64,
    digest: Vec<u8>,
}

/// No transaction is open for longer: an entry written before so long ago is there, or never will be.
const SETTLED_AFTER: TimeDelta = TimeDelta::minutes(10);

/// The ends of the chains as they were at a moment.
struct Ends {
    until: DateTime<Utc>,
    entries: i64,
    digest: Sha256,
    /// The last entry of the chain under way that counts.
    last: Option<(Uuid, i32, Vec<u8>)>,
}

impl Ends {
    fn new(until: DateTime<Utc>) -> Self {
        Self { until, entries: 0, digest: Sha256::new(), last: None }
    }

    fn see(&mut self, row: &ledger_entry::Model) {
        let chain = row.chain.unwrap_or_default();
        if self.last.as_ref().is_some_and(|it| it.0 != chain) {
            self.turn();
        }
        if ids::written_at(row.id).is_none_or(|it| it <= self.until) {
            self.entries += 1;
            self.last = Some((chain, row.number.unwrap_or_default(), row.hash.clone().unwrap_or_default()));
        }
    }

    fn turn(&mut self) {
        if let Some((chain, number, hash)) = self.last.take() {
            self.digest.update(chain.as_bytes());
            self.digest.update(number.to_be_bytes());
            self.digest.update(hash);
        }
    }

    fn finish(mut self) -> (i64, Vec<u8>) {
        self.turn();
        (self.entries, self.digest.finalize().to_vec())
    }
}

/// How long the newest anchor is taken to be the newest: much less than what an anchor leaves out before its moment.
const LOOKED_FOR: Duration = Duration::from_secs(60);
/// When this process last looked for the newest anchor.
static LOOKED: Mutex<Option<Instant>> = Mutex::new(None);

/// Lets nothing be written as before the newest anchor, when the clock of the machine was put back over it.
async fn stay_behind_anchor(tx: &Tx) -> Result<(), StoreError> {
    {
        let mut looked = LOOKED.lock().unwrap_or_else(PoisonError::into_inner);
        if looked.is_some_and(|at| at.elapsed() < LOOKED_FOR) {
            return Ok(());
        }
        *looked = Some(Instant::now());
    }
    let newest =
        ledger_anchor::Entity::find().order_by_desc(ledger_anchor::Column::At).limit(1).one(&tx.0).await?;
    if let Some(anchor) = newest {
        ids::never_before(anchor.at);
    }
    Ok(())
}

/// Walks every chain and compares each hash with what the entry says. Takes no lock, so what is written meanwhile may
/// be seen or not; an anchor is about what was written long enough before `moment`, by the clock of the machine.
pub async fn prove(db: &Db, moment: DateTime<Utc>) -> Result<Proof, StoreError> {
    let anchor =
        ledger_anchor::Entity::find().order_by_desc(ledger_anchor::Column::At).limit(1).one(&db.0).await?;
    let until = (moment - SETTLED_AFTER).trunc_subsecs(6);
    let mut then = Ends::new(anchor.as_ref().map_or(DateTime::UNIX_EPOCH, |it| it.at));
    let mut now = Ends::new(until);
    let unsealed =
        Condition::any().add(ledger_entry::Column::Hash.is_null()).add(ledger_entry::Column::Chain.is_null());
    let unsealed = ledger_entry::Entity::find().filter(unsealed).limit(PART).all(&db.0).await?;
    let mut broken = i64::try_from(unsealed.len()).unwrap_or(i64::MAX);
    let mut place: Option<(Uuid, i32, Vec<u8>)> = None;
    loop {
        let rows = part_after(db, place.as_ref().map(|it| (it.0, it.1))).await?;
        if rows.is_empty() {
            break;
        }
        let mut transfers = transfers_of(db, &rows).await?;
        for row in &rows {
            let chain = row.chain.unwrap_or_default();
            let number = row.number.unwrap_or_default();
            let (expected, before) = match &place {
                Some((same, number, hash)) if *same == chain => (number + 1, hash.as_slice()),
                _ => (1, &[][..]),
            };
            let own = transfers.remove(&row.id).unwrap_or_default();
            let is_right = number == expected && row.hash.as_deref() == Some(&seal(before, row, &own)[..]);
            broken += i64::from(!is_right);
            then.see(row);
            now.see(row);
            place = Some((chain, number, row.hash.clone().unwrap_or_default()));
        }
    }
    let then = then.finish();
    let (entries, digest) = now.finish();
    let is_anchored = anchor.is_none_or(|it| (it.entries, it.digest) == then);
    Ok(Proof { broken, is_anchored, until, entries, digest })
}

async fn part_after(db: &Db, after: Option<(Uuid, i32)>) -> Result<Vec<ledger_entry::Model>, StoreError> {
    let mut query = ledger_entry::Entity::find()
        .filter(ledger_entry::Column::Chain.is_not_null())
        .order_by_asc(ledger_entry::Column::Chain)
        .order_by_asc(ledger_entry::Column::Number)
        .limit(PART);
    if let Some((chain, number)) = after {
        let same = Condition::all()
            .add(ledger_entry::Column::Chain.eq(chain))
            .add(ledger_entry::Column::Number.gt(number));
        query = query.filter(Condition::any().add(ledger_entry::Column::Chain.gt(chain)).add(same));
    }
    Ok(query.all(&db.0).await?)
}

async fn transfers_of(
    db: &Db,
    rows: &[ledger_entry::Model],
) -> Result<HashMap<Uuid, Vec<ledger_transfer::Model>>, StoreError> {
    let transfers = ledger_transfer::Entity::find()
        .filter(ledger_transfer::Column::EntryId.is_in(rows.iter().map(|it| it.id)))
        .all(&db.0)
        .await?;
    let mut by_entry: HashMap<Uuid, Vec<ledger_transfer::Model>> = HashMap::new();
    for transfer in transfers {
        by_entry.entry(transfer.entry_id).or_default().push(transfer);
    }
    Ok(by_entry)
}

/// Writes down what the proof saw, so that a later one notices when an end is missing.
pub async fn anchor(tx: &Tx, proof: &Proof) -> Result<(), StoreError> {
    let row = ledger_anchor::ActiveModel {
        at: Set(proof.until),
        entries: Set(proof.entries),
        digest: Set(proof.digest.clone()),
    };
    // Another node may have proved the same at the same moment.
    ledger_anchor::Entity::insert(row)
        .on_conflict_do_nothing_on([ledger_anchor::Column::At])
        .exec_without_returning(&tx.0)
        .await?;
    Ok(())
}

/// Gives entries of before there were chains their place, once.
pub(crate) async fn seal_old(tx: &Tx) -> Result<(), StoreError> {
    loop {
        let rows = ledger_entry::Entity::find()
            .filter(ledger_entry::Column::Hash.is_null())
            .order_by_asc(ledger_entry::Column::RecordedAt)
            .order_by_asc(ledger_entry::Column::Id)
            .limit(PART)
            .all(&tx.0)
            .await?;
        if rows.is_empty() {
            return Ok(());
        }
        for mut row in rows {
            let chain = row.agreement_id.or(row.case_id).unwrap_or_else(Uuid::nil);
            let head = head(tx, chain).await?;
            let transfers = ledger_transfer::Entity::find()
                .filter(ledger_transfer::Column::EntryId.eq(row.id))
                .all(&tx.0)
                .await?;
            row.recorded_at = row.recorded_at.trunc_subsecs(6);
            row.number = Some(head.number + 1);
            let hash = seal(&head.hash, &row, &transfers);
            let done = ledger_entry::Entity::update_many()
                .col_expr(ledger_entry::Column::RecordedAt, Expr::value(row.recorded_at))
                .col_expr(ledger_entry::Column::Chain, Expr::value(chain))
                .col_expr(ledger_entry::Column::Number, Expr::value(row.number))
                .col_expr(ledger_entry::Column::Hash, Expr::value(hash))
                .filter(ledger_entry::Column::Id.eq(row.id))
                .exec(&tx.0)
                .await?;
            if done.rows_affected != 1 {
                return Err(corrupt("ledger_entry", "hash"));
            }
        }
    }
}

//! The connection, units of work, and what can go wrong with them.

use std::{sync::Arc, time::Duration};

use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction,
    DbBackend, IsolationLevel, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
    sqlx::postgres::PgSslMode,
};
use tokio::sync::Mutex;

use crate::{
    connection::{
        locks::{self, Alone},
        pool, request,
        turn::{self, Turn},
    },
    error::StoreError,
};

/// A pool of connections to SQLite or PostgreSQL.
#[derive(Clone, Debug)]
pub struct Db(pub(crate) DatabaseConnection, Arc<Mutex<()>>);

/// One unit of work. Dropping it without [`Tx::commit`] undoes everything.
pub struct Tx(pub(crate) DatabaseTransaction, Turn);

/// Something that can be read: the database itself, or a unit of work under way.
pub trait Reads: Sync {
    #[doc(hidden)]
    type Connection: ConnectionTrait;
    #[doc(hidden)]
    fn connection(&self) -> &Self::Connection;
}

impl Reads for Db {
    type Connection = DatabaseConnection;
    fn connection(&self) -> &DatabaseConnection {
        &self.0
    }
}

impl Reads for Tx {
    type Connection = DatabaseTransaction;
    fn connection(&self) -> &DatabaseTransaction {
        &self.0
    }
}

/// Bytes of a page in a new SQLite file: half as many writes as with the usual 4,096 when a run fills many.
const PAGE: u32 = 8_192;
/// Rows that SQLite finds before it waits until they are read; too few, and two threads wake each other for every row.
const ROWS_AHEAD: usize = 1_000;

/// How often a busy SQLite file is opened again, and how long apart.
const CONNECT_TRIES: u32 = 100;
const CONNECT_PAUSE: Duration = Duration::from_millis(50);

/// Whether a PostgreSQL is on another machine and its address does not say by itself how to protect the line.
fn goes_over_a_network(url: &str) -> bool {
    if url.contains("sslmode=") || url.contains("host=/") {
        return false;
    }
    let rest = url.split_once("://").map_or(url, |it| it.1);
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(six) => six.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let is_own = host.parse::<std::net::IpAddr>().is_ok_and(|it| it.is_loopback());
    !(host.is_empty() || host == "localhost" || is_own)
}

impl Db {
    /// Opens `sqlite://…` or `postgres://…` with at most `pool` connections.
    ///
    /// # Errors
    /// The database cannot be reached.
    pub async fn connect(url: &str, pool: u32) -> Result<Self, StoreError> {
        Self::connect_within(url, pool, None).await
    }

    /// As [`Self::connect`], with at most `pages` pages in a SQLite file: a disk that is full whenever a test wants it.
    #[doc(hidden)]
    pub async fn connect_within(url: &str, pool: u32, pages: Option<u32>) -> Result<Self, StoreError> {
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(pool)
            .min_connections(1)
            .acquire_timeout(Duration::from_secs(8))
            .sqlx_logging(false)
            .test_before_acquire(false)
            .map_sqlx_sqlite_pool_opts(pool::careful)
            .map_sqlx_postgres_pool_opts(pool::careful);
        if url.starts_with("sqlite:") {
            options.map_sqlx_sqlite_opts(move |it| {
                use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
                let it = match pages {
                    Some(pages) => it.pragma("max_page_count", pages.to_string()),
                    None => it,
                };
                it.create_if_missing(true)
                    .foreign_keys(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .busy_timeout(Duration::from_secs(8))
                    .pragma("cache_size", "-8000")
                    .pragma("temp_store", "memory")
                    .page_size(PAGE)
                    .row_buffer_size(ROWS_AHEAD)
            });
        } else {
            options.set_application_name("techedufonds").statement_timeout(Duration::from_secs(15));
            if goes_over_a_network(url) {
                options.map_sqlx_postgres_opts(|it| it.ssl_mode(PgSslMode::VerifyFull));
            }
        }
        // Nodes that open a new SQLite file at once meet at the switch to WAL, where SQLite does not wait by itself.
        let mut tries = 1;
        loop {
            match Database::connect(options.clone()).await {
                Ok(connection) => return Ok(Self(connection, Arc::default())),
                Err(error) if tries < CONNECT_TRIES && error.to_string().contains("database is locked") => {
                    tries += 1;
                    tokio::time::sleep(CONNECT_PAUSE).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Starts a unit of work that may write: `BEGIN IMMEDIATE` on SQLite, so no two writers meet half-way. Those of one
    /// program are let in in the order in which they came.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when there is no connection, or another writer holds on for too long.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let turn = self.turn().await?;
        let tx = Tx(self.0.begin_with_options(options).await?, turn);
        request::enter(&tx.0).await?;
        Ok(tx)
    }

    /// Everything as it is at one moment, for what is read by several statements and must fit together.
    pub(crate) async fn snapshot(&self) -> Result<Tx, StoreError> {
        let options = if self.is_postgres() {
            TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..TransactionOptions::default()
            }
        } else {
            TransactionOptions::default()
        };
        Ok(Tx(self.0.begin_with_options(options).await?, None))
    }

    /// The turn to write; on PostgreSQL many write at once.
    async fn turn(&self) -> Result<Turn, StoreError> {
        if self.is_postgres() { Ok(None) } else { Ok(Some(turn::of(&self.1).await?)) }
    }

    /// Lets the planner learn what the tables hold; PostgreSQL does this by itself.
    pub async fn tidy(&self) -> Result<(), StoreError> {
        if !self.is_postgres() {
            self.0.execute_unprepared("pragma optimize = 0x10002").await?;
        }
        Ok(())
    }

    /// Lets PostgreSQL learn at once what a run wrote; by itself it does so minutes later.
    pub(crate) async fn learn(&self) -> Result<(), StoreError> {
        if self.is_postgres() {
            let statement =
                "analyze agreement, charge, ledger_entry, ledger_transfer, allocation, billing_line, outbox";
            self.0.execute_unprepared(statement).await?;
        }
        Ok(())
    }

    /// Asks the database for an answer; fails when there is none.
    pub async fn ping(&self) -> Result<(), StoreError> {
        Ok(self.0.ping().await?)
    }

    /// Closes every connection, when the program stops.
    pub async fn close(self) -> Result<(), StoreError> {
        Ok(self.0.close().await?)
    }

    /// PostgreSQL, and not SQLite.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        self.0.get_database_backend() == DbBackend::Postgres
    }

    /// Calls back with the text of every statement, so that it can be counted; without what is bound to it.
    pub fn on_statement(&mut self, call: impl Fn(&str) + Send + Sync + 'static) {
        self.0.set_metric_callback(move |it| call(&it.statement.sql));
    }

    /// How SQLite would carry out a statement: a line a step.
    #[doc(hidden)]
    pub async fn plan_for_tests(&self, sql: &str) -> Result<Vec<String>, StoreError> {
        let sql = format!("explain query plan {sql}");
        let rows = self.0.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await?;
        Ok(rows.iter().map(|row| row.try_get("", "detail")).collect::<Result<_, _>>()?)
    }

    /// Runs a statement as it stands; for tests that break things on purpose.
    #[doc(hidden)]
    pub async fn execute_for_tests(&self, sql: &str) -> Result<u64, StoreError> {
        let _turn = self.turn().await?;
        Ok(self.0.execute_unprepared(sql).await?.rows_affected())
    }
}

impl Tx {
    /// Waits until no other unit of work does this, and keeps others waiting until the end. On SQLite there is never
    /// another one that writes.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when it took too long.
    pub async fn alone(&self, what: Alone<'_>) -> Result<(), StoreError> {
        locks::alone(&self.0, what).await
    }

    /// Whether PostgreSQL plans each statement for the tables as they are, not as they were when it ran first. A run
    /// that reads tables which grow under it needs this; for statements that only write it costs more than it gives.
    pub(crate) async fn plan_anew(&self, always: bool) -> Result<(), StoreError> {
        if self.0.get_database_backend() == DbBackend::Postgres {
            let mode = if always { "force_custom_plan" } else { "auto" };
            self.0.execute_unprepared(&format!("set local plan_cache_mode = {mode}")).await?;
        }
        Ok(())
    }

    /// Makes everything of the unit of work last, and with it where the sender of its request goes: an equal request
    /// gets the same answer.
    ///
    /// # Errors
    /// The database refuses; then nothing was written.
    pub async fn commit_to(self, location: &str) -> Result<(), StoreError> {
        let answered = request::answer(&self.0, location).await?;
        self.commit().await?;
        answered.confirm();
        Ok(())
    }

    /// Makes everything of the unit of work last.
    ///
    /// # Errors
    /// The database refuses; then nothing was written.
    pub async fn commit(self) -> Result<(), StoreError> {
        let Self(work, turn) = self;
        work.commit().await?;
        drop(turn);
        Ok(())
    }
}

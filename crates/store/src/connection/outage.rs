//! Which errors of a database pass by themselves, or as soon as somebody makes room.

use sea_orm::{DbErr, RuntimeErr, sqlx};

/// Primary result codes of SQLite (<https://www.sqlite.org/rescode.html>): BUSY, LOCKED, NOMEM, READONLY, INTERRUPT,
/// IOERR, FULL, CANTOPEN, PROTOCOL.
const SQLITE: [u32; 9] = [5, 6, 7, 8, 9, 10, 13, 14, 15];
/// Codes of PostgreSQL that begin so (<https://www.postgresql.org/docs/current/errcodes-appendix.html>): connection,
/// rollback by the server (serialisation, deadlock), resources, operator (shutdown, time-out), system error.
const POSTGRES: [&str; 5] = ["08", "40", "53", "57", "58"];
/// `feature_not_supported`, which is also what a plan for an older schema answers.
const NOT_SUPPORTED: &str = "0A000";
const STALE_PLAN: &str = "cached plan must not change result type";

#[expect(clippy::wildcard_enum_match_arm, reason = "not our own: only these three come from a driver")]
fn driver(error: &DbErr) -> Option<&sqlx::Error> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(it))
        | DbErr::Exec(RuntimeErr::SqlxError(it))
        | DbErr::Query(RuntimeErr::SqlxError(it)) => Some(it.as_ref()),
        _ => None,
    }
}

/// Whether the same request can succeed later without anybody changing it.
pub(crate) fn is_passing(error: &DbErr) -> bool {
    if matches!(error, DbErr::ConnectionAcquire(_)) {
        return true;
    }
    match driver(error) {
        Some(sqlx::Error::Database(it)) => it.code().is_some_and(|code| {
            if code.len() == 5 && it.try_downcast_ref::<sqlx::postgres::PgDatabaseError>().is_some() {
                POSTGRES.iter().any(|class| code.starts_with(class))
            } else {
                code.parse::<u32>().is_ok_and(|code| SQLITE.contains(&(code & 0xff)))
            }
        }),
        Some(
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::BeginFailed,
        ) => true,
        Some(_) | None => false,
    }
}

/// Whether a statement was prepared for a schema that changed under the open connection.
pub(crate) fn is_stale_plan(error: &DbErr) -> bool {
    matches!(driver(error), Some(sqlx::Error::Database(it))
        if it.code().is_some_and(|code| code == NOT_SUPPORTED) && it.message() == STALE_PLAN)
}

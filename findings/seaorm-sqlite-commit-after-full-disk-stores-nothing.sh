#!/usr/bin/env bash
# Guess: a transaction that fails since the disk is full is gone; the next one on the same pool is a new one, and when its
# commit() says Ok its rows are stored.
# Really: SQLite ends the failed transaction by itself, so the driver's ROLLBACK fails and the pooled connection is given back
# believing that a transaction is open. The next begin() there is a SAVEPOINT; commit() says Ok, no other connection ever
# sees the row, and closing the pool loses it.
# Version: sea-orm 2.0.4 with sqlx 0.9.0 (crates.io), SQLite as bundled with it.
# Why it matters: payments are confirmed and are not there. A pool needs a check when a connection comes back (after_release:
# ping, then refuse one whose is_in_transaction() is true).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat >"$folder/Cargo.toml" <<'TOML'
[package]
name = "full"
version = "0.0.0"
edition = "2024"

[dependencies]
sea-orm = { version = "=2.0.4", default-features = false, features = ["sqlx-sqlite", "runtime-tokio"] }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
TOML
cat >"$folder/src/main.rs" <<'RUST'
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbErr, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};

async fn open(path: &str, pages: Option<u32>) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(format!("sqlite://{path}?mode=rwc"));
    options.max_connections(1).sqlx_logging(false);
    if let Some(pages) = pages {
        options.map_sqlx_sqlite_opts(move |it| it.pragma("max_page_count", pages.to_string()));
    }
    Database::connect(options).await
}

/// One row in a transaction of its own, as an application writes it.
async fn write(db: &DatabaseConnection, what: &str) -> Result<(), DbErr> {
    let mode = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let transaction = db.begin_with_options(mode).await?;
    transaction.execute_unprepared(&format!("insert into paid values ({what})")).await?;
    transaction.commit().await
}

async fn rows(db: &DatabaseConnection) -> Result<i64, DbErr> {
    let count = Statement::from_string(db.get_database_backend(), "select count(*) as n from paid");
    db.query_one_raw(count).await?.expect("one row").try_get("", "n")
}

#[tokio::main]
async fn main() -> Result<(), DbErr> {
    let path = std::env::args().nth(1).expect("a path");
    let db = open(&path, Some(40)).await?;
    db.execute_unprepared("create table paid (bytes blob)").await?;
    println!("a row while there is room: {:?}", write(&db, "1").await.is_ok());
    println!("a row of a megabyte: {:?}", write(&db, "zeroblob(1000000)").await.is_ok());
    println!("a small row after it: {:?}", write(&db, "2").await.is_ok());
    println!("rows that another connection sees: {}", rows(&open(&path, None).await?).await?);
    db.close().await?;
    println!("rows once the pool is closed: {}", rows(&open(&path, None).await?).await?);
    Ok(())
}
RUST
cd "$folder"
cargo run --quiet -- "$folder/fund.db" | tee seen
diff seen - <<'SEEN'
a row while there is room: true
a row of a megabyte: false
a small row after it: true
rows that another connection sees: 1
rows once the pool is closed: 1
SEEN

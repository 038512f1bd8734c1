//! Tables that only grow: the database itself refuses to change or remove a row.

use sea_orm_migration::{
    prelude::{DbErr, SchemaManager},
    sea_orm::{ConnectionTrait, DbBackend},
};

/// Puts triggers on a table that refuse UPDATE and DELETE, and TRUNCATE where it exists.
pub(crate) async fn guard(schema: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let db = schema.get_connection();
    if db.get_database_backend() == DbBackend::Sqlite {
        for action in ["update", "delete"] {
            db.execute_unprepared(&format!(
                "create trigger {table}_no_{action} before {action} on {table} \
                 begin select raise(abort, '{table} is append-only'); end"
            ))
            .await?;
        }
        return Ok(());
    }
    db.execute_unprepared(
        "create or replace function refuse_change() returns trigger language plpgsql as \
         $$ begin raise exception '% is append-only', tg_table_name; end $$",
    )
    .await?;
    db.execute_unprepared(&format!(
        "create trigger {table}_append_only before update or delete on {table} \
         for each row execute function refuse_change()"
    ))
    .await?;
    db.execute_unprepared(&format!(
        "create trigger {table}_no_truncate before truncate on {table} \
         for each statement execute function refuse_change()"
    ))
    .await?;
    Ok(())
}

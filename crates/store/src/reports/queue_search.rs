//! Cases by a part of a name, or by a number.

use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, QueryTrait,
    sea_query::{Expr, Query, SelectStatement},
};

use crate::{db::Db, entity::case};

/// A part of a name has so many letters before an index of parts can find it; a shorter one begins the name.
const PART: usize = 3;

/// The keys of cases that also meet a condition, up to so many. The text is plain: small letters, no accents.
pub(crate) fn keys(db: &Db, text: &str, condition: Condition, most: u64) -> SelectStatement {
    let text = text.replace(['%', '_'], "");
    // A number has digits; a name does not.
    if text.contains(|it: char| it.is_ascii_digit()) {
        return of_cases(condition.add(has_number(db, &text.to_uppercase())), most);
    }
    if text.chars().count() < PART {
        return of_cases(condition.add(begins(db, "name_lower", &text)), most);
    }
    if db.is_postgres() {
        return of_cases(condition.add(case::Column::NameLower.contains(text.replace('\\', ""))), most);
    }
    // SQLite keeps the parts of all names in a table of their own, and gives what it finds there one by one.
    let phrase = format!("\"{}\"", text.replace('"', "\"\""));
    Query::select()
        .expr_as(Expr::col((case::Entity, case::Column::Id)), "found")
        .from("case_text")
        .cross_join("case_text_row")
        .cross_join(case::Entity)
        .and_where(Expr::cust("case_text_row.place = case_text.rowid"))
        .and_where(Expr::cust("\"case\".id = case_text_row.case_id"))
        .and_where(Expr::cust_with_values("case_text match ?", [phrase]))
        .cond_where(condition)
        .limit(most)
        .to_owned()
}

fn of_cases(condition: Condition, most: u64) -> SelectStatement {
    case::Entity::find()
        .select_only()
        .column_as(case::Column::Id, "found")
        .filter(condition)
        .limit(most)
        .into_query()
}

/// `TEF-2026-00042` in whole, its beginning, the same without `TEF-`, or the last digits without their zeros.
fn has_number(db: &Db, text: &str) -> Condition {
    let all = Condition::all();
    if text.starts_with("TEF-") {
        return all.add(begins(db, "number", text));
    }
    match text.parse::<u64>() {
        Ok(last) => all.add(Expr::cust(format!(
            "\"case\".number in (select 'TEF-' || year || '-{last:05}' from case_number)"
        ))),
        Err(_) => all.add(begins(db, "number", &format!("TEF-{text}"))),
    }
}

/// Whether a column begins with a text, letter by letter whatever the language, along an index.
fn begins(db: &Db, column: &str, text: &str) -> Condition {
    let (at_least, below) = if db.is_postgres() { ("~>=~ $1", "~<~ $1") } else { (">= ?", "< ?") };
    let compared = |with: &str, to: String| Expr::cust_with_values(format!("\"case\".{column} {with}"), [to]);
    // The last letter there is.
    Condition::all()
        .add(compared(at_least, text.to_owned()))
        .add(compared(below, format!("{text}\u{10ffff}")))
}

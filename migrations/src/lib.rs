//! The history of the schema, one file per step, oldest first. Both databases run the same steps.

use sea_orm_migration::prelude::{MigrationTrait, MigratorTrait, async_trait};

mod append_only;
mod m0001_people;
mod m0002_cases;
mod m0003_money;
mod m0004_watch;
mod m0005_corrections;
mod m0006_books;
mod m0007_runs;
mod m0008_changes;
mod m0009_calls;
mod m0010_incomes;
mod m0011_undo;
mod m0012_refunds;
mod m0013_credit;
mod m0014_files;
mod m0015_commands;
mod m0016_ways_in;
mod m0017_lanes;
mod m0018_work;
mod m0019_words;
mod m0020_calendar;
mod m0021_refunds;
mod m0022_interest;
mod m0023_stops;
mod m0024_payout_changes;
mod m0025_revisions;
mod m0026_grievances;
mod m0027_chasing;
mod m0028_returned;
mod m0029_answers;
mod m0030_training;
mod m0031_lapsed;
mod m0032_drafts;
mod m0033_unsent;
mod m0034_call_request;
mod m0035_numbers;
mod m0036_flat;
mod m0037_totals;
mod m0038_incomes;
mod m0039_projections;
mod m0040_letters;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_people::Migration),
            Box::new(m0002_cases::Migration),
            Box::new(m0003_money::Migration),
            Box::new(m0004_watch::Migration),
            Box::new(m0005_corrections::Migration),
            Box::new(m0006_books::Migration),
            Box::new(m0007_runs::Migration),
            Box::new(m0008_changes::Migration),
            Box::new(m0009_calls::Migration),
            Box::new(m0010_incomes::Migration),
            Box::new(m0011_undo::Migration),
            Box::new(m0012_refunds::Migration),
            Box::new(m0013_credit::Migration),
            Box::new(m0014_files::Migration),
            Box::new(m0015_commands::Migration),
            Box::new(m0016_ways_in::Migration),
            Box::new(m0017_lanes::Migration),
            Box::new(m0018_work::Migration),
            Box::new(m0019_words::Migration),
            Box::new(m0020_calendar::Migration),
            Box::new(m0021_refunds::Migration),
            Box::new(m0022_interest::Migration),
            Box::new(m0023_stops::Migration),
            Box::new(m0024_payout_changes::Migration),
            Box::new(m0025_revisions::Migration),
            Box::new(m0026_grievances::Migration),
            Box::new(m0027_chasing::Migration),
            Box::new(m0028_returned::Migration),
            Box::new(m0029_answers::Migration),
            Box::new(m0030_training::Migration),
            Box::new(m0031_lapsed::Migration),
            Box::new(m0032_drafts::Migration),
            Box::new(m0033_unsent::Migration),
            Box::new(m0034_call_request::Migration),
            Box::new(m0035_numbers::Migration),
            Box::new(m0036_flat::Migration),
            Box::new(m0037_totals::Migration),
            Box::new(m0038_incomes::Migration),
            Box::new(m0039_projections::Migration),
            Box::new(m0040_letters::Migration),
        ]
    }
}

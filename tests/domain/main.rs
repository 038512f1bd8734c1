//! Every rule, checked against the tables in `tests/cases`.

#![cfg(test)]

mod agenda;
mod allocation;
mod allowance;
mod allowances;
mod application;
mod bank_days;
mod benefits;
mod billing;
mod budget;
mod calendar;
mod circles;
mod credit;
mod docs;
mod duties;
mod entitlement;
mod fine_print;
mod history;
mod households;
mod identifiers;
mod income_share;
mod ledger;
mod ledger_key;
mod limits;
mod money;
mod one_engine;
mod other_lives;
mod outlook;
mod payout_condition;
mod payout_plan;
mod pre_financing;
mod projection;
mod properties;
mod published;
mod requirements;
mod rule_years;
mod schedule;
mod share_life;
mod stages;
mod support;
mod terms;
mod tidy;

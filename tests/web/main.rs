//! The whole site through its real router: SQLite, or PostgreSQL when `TEST_POSTGRES_URL` names one.

#![cfg(test)]

mod access;
mod amounts;
mod bad_input;
mod bill;
mod browser;
mod calc;
mod calc_bounds;
mod calc_docs;
mod calc_fuzz;
mod calc_money;
mod calc_mutate;
mod calendar;
mod corrections;
mod credit_back;
mod days;
mod demo;
mod edge;
mod every_step;
mod faults;
mod files;
mod given_back;
mod grievances;
mod handed_on;
mod jobs;
mod lives;
mod log;
mod mail;
mod messages;
mod once;
mod picture;
mod repaying;
mod settings;
mod smtp;
mod speed;
mod staff;
mod story;
mod support;
mod text_keys;
mod text_numbers;
mod texts;
mod tied;
mod tiles;
mod unsent;

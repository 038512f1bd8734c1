//! The whole site through its real router: SQLite, or PostgreSQL when `TEST_POSTGRES_URL` names one.

#![cfg(test)]

mod access;
mod browser;
mod story;
mod support;
mod texts;

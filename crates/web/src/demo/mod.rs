//! The demo: a fund that exists only on this machine, with people in it, a day of its own, and ways in that
//! exist nowhere else.

mod day;
mod later;
pub mod open;
pub mod pages;
pub mod people;
pub mod seed;
mod team;
mod walk;
mod walker;

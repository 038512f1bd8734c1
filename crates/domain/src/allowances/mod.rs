//! The three allowances beside childcare: healthcare, rent and child budget.
//!
//! All look at the yearly income (Awir art. 7-8): a fall in June changes all twelve months. The law rounds
//! the year; no article rounds the month, so a month can be a euro off.

pub mod child_budget;
pub mod granted;
pub mod healthcare;
pub mod rent;
pub mod tables;

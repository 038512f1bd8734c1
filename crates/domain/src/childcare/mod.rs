//! Childcare allowance (kinderopvangtoeslag): who has the right, when, and how much it is.

pub mod allowance;
pub mod entitlement;
pub mod situation;
pub mod table;

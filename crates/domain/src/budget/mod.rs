//! The household's money before, during and after training, with all four allowances.
//!
//! Wages and benefits are as declared: this is no tax calculation. Allowances look at the income of the whole
//! calendar year, so a change in June moves all twelve months.

pub mod alternatives;
pub mod bridging;
pub mod compute;
pub mod household;
pub mod household_money;
pub mod lives;
pub mod picture;

//! Where a case stands, and what may happen to it next.
//!
//! Each step is one function from the present stage and the facts to a [`CaseChange`](change::CaseChange) or a
//! [`Refusal`](refusal::Refusal); the store writes a change whole or not at all.

pub mod agree;
pub mod change;
pub mod correct;
pub mod decide;
pub mod decision_clock;
pub mod papers;
pub mod payout_condition;
pub mod payout_plan;
pub mod proposal;
pub mod refusal;
pub mod review;
pub mod revision;
pub mod stage;
pub mod stop;
pub mod submit;

//! What pages and letters say of a case, ready to print.

pub mod agenda;
pub mod amendment;
pub mod benefit;
pub mod budget;
pub mod calendar;
pub mod chart;
pub mod duty_lines;
pub mod effects_input;
pub mod evidence;
pub mod grievance;
pub mod icalendar;
pub mod income;
pub mod letter;
pub mod outlook;
pub mod payout;
pub mod proposal;
pub mod repayment;
pub mod revision;
pub mod rule_steps;
pub mod statement;
pub mod stop;
pub mod terms;
pub mod training_effects;
pub mod what_if;

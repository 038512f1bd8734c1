//! The reviewers' pages: the queue, and one page a case.

mod call_requests;
mod case;
mod decide;
mod proposal;
mod queue;
mod revise;
mod revision_form;
pub mod routes;
mod steps;
mod stop;
mod tied;
mod today;
mod training;
mod waiting;

//! Signing in and out: applicants with a code by e-mail, staff with a password and a second factor.

mod applicant;
mod come_in;
mod invitation;
mod own_account;
pub mod routes;
mod sessions;
mod staff;

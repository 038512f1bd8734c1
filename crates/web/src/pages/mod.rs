//! One folder per area, one file per page.

pub mod agenda;
pub mod apply;
pub mod duties;
pub mod grievances;
pub mod manage;
pub mod mine;
pub mod money;
pub mod own_case;
pub mod papers;
pub mod public;
pub mod retention;
pub mod routes;
pub mod sign_in;
pub mod stop;
pub mod work;

//! A case: what was answered and sent in, its dated duties, and what was written down about it.

pub mod abandoned;
pub mod assessed_amounts;
pub mod audit_log;
pub mod cases;
pub mod corrections;
pub mod drafts;
pub mod duties;
pub mod finished;
pub mod grievance_steps;
pub mod grievances;
pub mod paper_files;
pub mod papers;
pub mod request_state;
pub mod revision_requests;
pub mod stop_requests;
pub mod training_facts;
pub mod unmade_letters;
pub mod workload;

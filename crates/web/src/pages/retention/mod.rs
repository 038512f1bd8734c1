//! What a training changes for somebody, ready to print: allowances, benefit and what is left each month. The quick
//! check, the applicant's own page, the reviewer's page and the letter say the same, from here.

pub mod correct;
pub mod mine;
pub mod tab;

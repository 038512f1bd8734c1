//! Which page answers which address, and for whom.

use crate::{
    http::access::{APPLICANT, MANAGER, Pages, REVIEWER},
    pages::grievances::{desk, mine},
};

pub(crate) fn routes(pages: Pages) -> Pages {
    pages
        .get(APPLICANT, "/mijn/bezwaar", mine::show_objection)
        .post(APPLICANT, "/mijn/bezwaar", mine::object)
        .get(APPLICANT, "/mijn/klacht", mine::show_complaint)
        .post(APPLICANT, "/mijn/klacht", mine::complain)
        .get(APPLICANT, "/mijn/{kind}/{id}/intrekken", mine::show_withdraw)
        .post(APPLICANT, "/mijn/{kind}/{id}/intrekken", mine::withdraw)
        .get(REVIEWER, "/bezwaren", desk::objections)
        .get(REVIEWER, "/bezwaren/{id}", desk::objection)
        .post(REVIEWER, "/bezwaren/{id}/{step}", desk::step_objection)
        .get(MANAGER, "/klachten", desk::complaints)
        .get(MANAGER, "/klachten/{id}", desk::complaint)
        .post(MANAGER, "/klachten/{id}/{step}", desk::step_complaint)
}

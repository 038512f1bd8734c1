//! Which page answers which address, and for whom.

use crate::{
    http::access::{ANYONE, APPLICANT, CASE_READERS, Pages},
    pages::{
        agenda as feed, duties,
        mine::{agenda, agreement, credit, hardship, income, overview, repay, statement, stop, what_if},
        papers, retention,
    },
};

pub(crate) fn routes(pages: Pages) -> Pages {
    pages
        .get(APPLICANT, "/mijn", overview::show)
        .post(APPLICANT, "/mijn/datum/{name}", duties::applicant_did)
        .get(APPLICANT, "/mijn/verandert", retention::mine::show)
        .get(APPLICANT, "/mijn/gegevens/{section}", retention::correct::show_applicant)
        .post(APPLICANT, "/mijn/gegevens/{section}", retention::correct::save_applicant)
        .get(CASE_READERS, "/papier/{id}", papers::show)
        .get(APPLICANT, "/mijn/overeenkomst/{id}", agreement::show)
        .get(APPLICANT, "/mijn/overeenkomst/{id}/pdf", agreement::pdf)
        .post(APPLICANT, "/mijn/overeenkomst/{id}/code", agreement::send_code)
        .post(APPLICANT, "/mijn/overeenkomst/{id}", agreement::accept)
        .get(APPLICANT, "/mijn/overeenkomst/{id}/afzien", stop::show_withdrawal)
        .post(APPLICANT, "/mijn/overeenkomst/{id}/afzien", stop::withdraw)
        .get(APPLICANT, "/mijn/stoppen", stop::show)
        .post(APPLICANT, "/mijn/stoppen", stop::save)
        .post(APPLICANT, "/mijn/stoppen/terug", stop::take_back)
        .get(APPLICANT, "/mijn/terugbetalen", repay::show)
        .get(APPLICANT, "/mijn/agenda", agenda::show)
        .post(APPLICANT, "/mijn/agenda", agenda::make)
        .post(APPLICANT, "/mijn/agenda/stoppen", agenda::stop)
        .get(ANYONE, "/agenda/{key}", feed::fetch)
        .get(APPLICANT, "/mijn/rekening/{id}", statement::show)
        .get(APPLICANT, "/mijn/rekening/{id}/pdf", statement::pdf)
        .get(APPLICANT, "/mijn/rekening/{id}/csv", statement::csv)
        .get(APPLICANT, "/mijn/inkomen", income::show)
        .post(APPLICANT, "/mijn/inkomen", income::save)
        .get(APPLICANT, "/mijn/inkomen/bewijs", income::show_evidence)
        .upload(APPLICANT, "/mijn/inkomen/bewijs", income::send_evidence)
        .get(APPLICANT, "/mijn/jaarinkomen/{year}", income::show_year)
        .post(APPLICANT, "/mijn/jaarinkomen/{year}", income::save_year)
        .get(APPLICANT, "/mijn/tegoed", credit::show)
        .post(APPLICANT, "/mijn/tegoed", credit::ask)
        .get(APPLICANT, "/mijn/doorrekenen", what_if::show)
        .get(APPLICANT, "/mijn/niet-betalen", hardship::show)
        .post(APPLICANT, "/mijn/niet-betalen", hardship::choose)
        .get(APPLICANT, "/mijn/niet-betalen/{choice}", hardship::preview)
        .post(APPLICANT, "/mijn/niet-betalen/{choice}", hardship::make)
        .post(APPLICANT, "/mijn/niet-betalen/terug", hardship::take_back)
}

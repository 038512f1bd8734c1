//! Which page answers which address, and for whom.

use crate::{
    http::access::{CALLERS, Pages, REVIEWER},
    pages::{
        duties, retention,
        work::{call_requests, case, decide, queue, revise, steps, stop, tied, today, training},
    },
};

pub(crate) fn routes(pages: Pages) -> Pages {
    pages
        .get(REVIEWER, "/vandaag", today::show)
        .get(REVIEWER, "/werk", queue::show)
        .get(REVIEWER, "/werk/navragen", tied::show)
        .get(CALLERS, "/terugbellen", call_requests::show)
        .post(CALLERS, "/terugbellen/{id}/gedaan", call_requests::done)
        .get(REVIEWER, "/werk/{id}", case::show)
        .get(REVIEWER, "/werk/{id}/behoud", retention::tab::show)
        .post(REVIEWER, "/werk/{id}/gezien", retention::tab::seen)
        .get(REVIEWER, "/werk/{id}/gegevens/{section}", retention::correct::show_reviewer)
        .post(REVIEWER, "/werk/{id}/gegevens/{section}", retention::correct::save_reviewer)
        .post(REVIEWER, "/werk/{id}/aannemen", steps::take_on)
        .post(REVIEWER, "/werk/{id}/overnemen", steps::take_over)
        .post(REVIEWER, "/werk/{id}/overdragen", steps::hand_over)
        .post(REVIEWER, "/werk/{id}/belang", steps::interest)
        .post(REVIEWER, "/werk/{id}/papieren", steps::ask)
        .post(REVIEWER, "/werk/{id}/verder", steps::go_on)
        .post(REVIEWER, "/werk/{id}/langer", steps::extend)
        .post(REVIEWER, "/werk/{id}/buiten-behandeling", steps::dismiss)
        .post(REVIEWER, "/werk/{id}/beoordelen", steps::assess)
        .post(REVIEWER, "/werk/{id}/papier/{paper}", steps::judge_paper)
        .post(REVIEWER, "/werk/{id}/voorstellen", decide::propose)
        .post(REVIEWER, "/werk/{id}/akkoord", decide::approve)
        .post(REVIEWER, "/werk/{id}/terug", decide::send_back)
        .post(REVIEWER, "/werk/{id}/opnieuw", steps::offer_again)
        .get(REVIEWER, "/werk/{id}/herzien", revise::show)
        .post(REVIEWER, "/werk/{id}/herzien", revise::save)
        .post(REVIEWER, "/werk/{id}/herzien/akkoord", revise::confirm)
        .post(REVIEWER, "/werk/{id}/herzien/terug", revise::take_back)
        .get(REVIEWER, "/werk/{id}/opleiding", training::show)
        .post(REVIEWER, "/werk/{id}/opleiding", training::save)
        .post(REVIEWER, "/werk/{id}/opleiding/{fact}/intrekken", training::withdraw)
        .get(REVIEWER, "/werk/{id}/stoppen", stop::show)
        .post(REVIEWER, "/werk/{id}/stoppen", stop::save)
        .post(REVIEWER, "/werk/{id}/stoppen/akkoord", stop::confirm)
        .post(REVIEWER, "/werk/{id}/stoppen/terug", stop::take_back)
        .post(REVIEWER, "/werk/{id}/datum/{name}", duties::reviewer_did)
}

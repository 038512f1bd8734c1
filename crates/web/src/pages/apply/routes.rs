//! Which page answers which address, and for whom.

use crate::{
    http::access::{ANYONE, APPLICANT, Pages},
    pages::apply::{page, papers, send, start, tasks, withdraw},
};

pub(crate) fn routes(pages: Pages) -> Pages {
    pages
        .post(ANYONE, "/aanvraag/begin", start::start)
        .get(APPLICANT, "/aanvraag", tasks::show)
        .get(APPLICANT, "/aanvraag/vragen/{section}", page::show)
        .post(APPLICANT, "/aanvraag/vragen/{section}", page::save)
        .get(APPLICANT, "/aanvraag/papieren", papers::show)
        .upload(APPLICANT, "/aanvraag/papieren/{kind}", papers::upload)
        .post(APPLICANT, "/aanvraag/papieren-klaar", papers::done)
        .post(APPLICANT, "/aanvraag/papier/{id}/weg", papers::remove)
        .get(APPLICANT, "/aanvraag/controleren", send::show)
        .post(APPLICANT, "/aanvraag/controleren", send::save)
        .get(APPLICANT, "/aanvraag/opgestuurd", send::sent)
        .get(APPLICANT, "/aanvraag/stoppen", withdraw::show)
        .post(APPLICANT, "/aanvraag/stoppen", withdraw::save)
}

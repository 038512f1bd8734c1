//! Which page answers which address, and for whom.

use crate::{
    http::{
        access::{ANYONE, Pages, SIGNED_IN, STAFF},
        paths,
    },
    pages::sign_in::{applicant, invitation, own_account, sessions, staff},
};

pub(crate) fn routes(pages: Pages) -> Pages {
    pages
        .get(ANYONE, "/inloggen", applicant::show)
        .post(ANYONE, "/inloggen", applicant::send)
        .get(ANYONE, "/inloggen/code", applicant::show_code)
        .post_counted(ANYONE, "/inloggen/code", applicant::enter)
        .get(ANYONE, paths::STAFF_SIGN_IN, staff::show)
        .post_counted(ANYONE, paths::STAFF_SIGN_IN, staff::enter)
        .get(ANYONE, paths::INVITATION, invitation::show)
        .post_counted(ANYONE, paths::INVITATION, invitation::enter)
        .get(ANYONE, "/medewerkers/uitnodiging/instellen", invitation::show_set)
        .post_counted(ANYONE, "/medewerkers/uitnodiging/instellen", invitation::set)
        .get(STAFF, paths::OWN_ACCOUNT, own_account::show)
        .get(STAFF, "/medewerkers/account/wachtwoord", own_account::show_password)
        .post_counted(STAFF, "/medewerkers/account/wachtwoord", own_account::set_password)
        .get(STAFF, "/medewerkers/account/herstelcodes", own_account::show_codes)
        .post_counted(STAFF, "/medewerkers/account/herstelcodes", own_account::renew_codes)
        .get(SIGNED_IN, paths::SESSIONS, sessions::show)
        .post(SIGNED_IN, "/sessies/{id}/beeindigen", sessions::end)
        .post(ANYONE, "/uitloggen", sessions::out)
        .post(SIGNED_IN, "/uitloggen/overal", sessions::out_everywhere)
}

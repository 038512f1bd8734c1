//! Which page answers which address, and for whom.

use crate::{
    http::access::{MANAGER, Pages},
    pages::manage::{proposals, security, settings, users},
};

pub(crate) fn routes(pages: Pages) -> Pages {
    pages
        .get(MANAGER, "/beheer", settings::show)
        .post(MANAGER, "/beheer", settings::save)
        .get(MANAGER, "/beheer/voorstellen", proposals::show)
        .post(MANAGER, "/beheer/voorstellen/{id}", proposals::decide)
        .get(MANAGER, "/beheer/beveiliging", security::show)
        .get(MANAGER, "/beheer/gebruikers", users::show)
        .post(MANAGER, "/beheer/gebruikers", users::add)
        .get(MANAGER, "/beheer/gebruikers/{id}", users::show_one)
        .post(MANAGER, "/beheer/gebruikers/{id}", users::switch)
        .post(MANAGER, "/beheer/gebruikers/{id}/rol", users::propose_role)
        .post(MANAGER, "/beheer/gebruikers/{id}/opnieuw", users::propose_reset)
        .post(MANAGER, "/beheer/gebruikers/{id}/uitnodiging", users::invite_again)
}

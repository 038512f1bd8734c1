//! The managers' pages: settings of the fund, who works for it, what two of them agree on, and what happened at the doors.

use crate::access::{MANAGER, Pages};

mod proposals;
mod security;
mod settings;
mod users;

pub(super) fn routes(pages: Pages) -> Pages {
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

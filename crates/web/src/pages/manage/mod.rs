//! The managers' pages: settings of the fund, and who works for it.

use crate::access::{MANAGER, Pages};

mod settings;
mod users;

pub(super) fn routes(pages: Pages) -> Pages {
    pages
        .get(MANAGER, "/beheer", settings::show)
        .post(MANAGER, "/beheer", settings::save)
        .get(MANAGER, "/beheer/gebruikers", users::show)
        .post(MANAGER, "/beheer/gebruikers", users::add)
        .post(MANAGER, "/beheer/gebruikers/{id}", users::switch)
}

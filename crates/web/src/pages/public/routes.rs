//! Which page answers which address, and for whom.

use crate::{
    http::access::{ANYONE, Pages},
    pages::public::{call_me, check, home, info, outcome, rules, unsent},
};

pub(crate) fn routes(pages: Pages) -> Pages {
    pages
        .get(ANYONE, "/", home::show)
        .get(ANYONE, "/check", check::start)
        .get(ANYONE, "/check/{section}", check::show)
        .post(ANYONE, "/check/{section}", check::save)
        .get(ANYONE, "/uitkomst", outcome::show)
        .get(ANYONE, "/uitkomst/code", outcome::code)
        .post(ANYONE, "/check/wissen", check::wipe)
        .get(ANYONE, "/regels", rules::index)
        .get(ANYONE, "/regels/{name}", rules::show)
        .get(ANYONE, "/hulp", info::help)
        .get(ANYONE, "/privacy", info::privacy)
        .get(ANYONE, "/toegankelijkheid", info::accessibility)
        .get(ANYONE, "/klacht", info::complaint)
        .get(ANYONE, "/bel-mij", call_me::show)
        .post(ANYONE, "/bel-mij", call_me::ask)
        .post_counted(ANYONE, "/getypt", unsent::keep)
        .post_counted(ANYONE, "/getypt/weg", unsent::throw_away)
        .post_counted(ANYONE, "/taal", unsent::language)
}

//! Which page answers which address, and for whom.

use crate::{
    http::access::{ADMINISTRATOR, Pages},
    pages::money::{
        back_from_others,
        billing::{periods, runs},
        ledger::{ageing, books, projection, reversal},
        messages, overview, payout_changes, payout_returns, payout_split, payouts,
        repayment::{account, amendments, callbacks, credit, incomes, repayments},
    },
};

pub(crate) fn routes(pages: Pages) -> Pages {
    money_back(money_out(runs_and_periods(pages)))
}

fn runs_and_periods(pages: Pages) -> Pages {
    pages
        .get(ADMINISTRATOR, "/geld", overview::show)
        .post(ADMINISTRATOR, "/geld/maandrun", overview::prepare)
        .get(ADMINISTRATOR, "/geld/maandruns", runs::list)
        .get(ADMINISTRATOR, "/geld/maandrun/{id}", runs::show)
        .post(ADMINISTRATOR, "/geld/maandrun/{id}/goedkeuren", runs::approve)
        .post(ADMINISTRATOR, "/geld/maandrun/{id}/intrekken", runs::withdraw)
        .get(ADMINISTRATOR, "/geld/periode", periods::show)
        .post(ADMINISTRATOR, "/geld/periode/sluiten", periods::close)
        .post(ADMINISTRATOR, "/geld/periode/heropenen", periods::ask)
        .post(ADMINISTRATOR, "/geld/periode/bevestigen", periods::confirm)
}

/// Money that goes out, and what comes back of it.
fn money_out(pages: Pages) -> Pages {
    pages
        .get(ADMINISTRATOR, "/geld/uitbetalingen", payouts::list)
        .get(ADMINISTRATOR, "/geld/uitbetalingen/{id}", payouts::show)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/vrijgeven", payouts::release)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/betaald", payouts::paid)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/niet-uitgevoerd", payouts::void)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/annuleren", payouts::cancel)
        .get(ADMINISTRATOR, "/geld/uitbetalingen/{id}/wijzigen", payout_changes::show)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/wijzigen", payout_changes::save)
        .get(ADMINISTRATOR, "/geld/uitbetalingen/{id}/splitsen", payout_split::show)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/splitsen", payout_split::save)
        .get(ADMINISTRATOR, "/geld/uitbetalingen/{id}/intrekken", payout_changes::show_cancel)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/intrekken", payout_changes::cancel)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/doorgaan", payout_changes::keep)
        .get(ADMINISTRATOR, "/geld/uitbetalingen/{id}/terug", payout_returns::show)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/terug", payout_returns::save)
        .get(ADMINISTRATOR, "/geld/terug-van-anderen", back_from_others::show)
}

/// Money that comes back, and the books.
fn money_back(pages: Pages) -> Pages {
    pages
        .get(ADMINISTRATOR, "/geld/terugbetalen", repayments::show)
        .get(ADMINISTRATOR, "/geld/rekening/{id}", account::show)
        .post(ADMINISTRATOR, "/geld/rekening/{id}/ontvangst", account::receive)
        .get(ADMINISTRATOR, "/geld/rekening/{id}/tegoed", credit::show)
        .post(ADMINISTRATOR, "/geld/rekening/{id}/tegoed", credit::save)
        .get(ADMINISTRATOR, "/geld/rekening/{id}/pdf", account::pdf)
        .get(ADMINISTRATOR, "/geld/rekening/{id}/csv", account::csv)
        .get(ADMINISTRATOR, "/geld/rekening/{id}/stand", books::of_agreement)
        .get(ADMINISTRATOR, "/geld/rekening/{id}/wijzigen", amendments::show)
        .post(ADMINISTRATOR, "/geld/rekening/{id}/wijzigen", amendments::propose)
        .get(ADMINISTRATOR, "/geld/ouderdom", ageing::show)
        .get(ADMINISTRATOR, "/geld/ouderdom/csv", ageing::csv)
        .get(ADMINISTRATOR, "/geld/boeken", books::show)
        .get(ADMINISTRATOR, "/geld/boeken/{name}", books::account)
        .get(ADMINISTRATOR, "/geld/boeking/{id}", books::entry)
        .get(ADMINISTRATOR, "/geld/boeking/{id}/terugdraaien", reversal::show)
        .post(ADMINISTRATOR, "/geld/boeking/{id}/terugdraaien", reversal::save)
        .get(ADMINISTRATOR, "/geld/inkomens", incomes::show)
        .post(ADMINISTRATOR, "/geld/inkomens/{id}/klopt", incomes::right)
        .post(ADMINISTRATOR, "/geld/inkomens/{id}/klopt-niet", incomes::wrong)
        .get(ADMINISTRATOR, "/geld/jaarafrekening", incomes::years)
        .get(ADMINISTRATOR, "/geld/rekening/{id}/jaar/{year}", incomes::year)
        .post(ADMINISTRATOR, "/geld/rekening/{id}/jaar/{year}", incomes::settle)
        .get(ADMINISTRATOR, "/geld/prognose", projection::show)
        .get(ADMINISTRATOR, "/geld/prognose/csv", projection::csv)
        .get(ADMINISTRATOR, "/geld/bellen", callbacks::show)
        .post(ADMINISTRATOR, "/geld/bellen/{id}/gedaan", callbacks::done)
        .get(ADMINISTRATOR, "/geld/voorstellen", amendments::list)
        .get(ADMINISTRATOR, "/geld/voorstel/{id}", amendments::proposal)
        .post(ADMINISTRATOR, "/geld/voorstel/{id}/goedkeuren", amendments::approve)
        .post(ADMINISTRATOR, "/geld/voorstel/{id}/afwijzen", amendments::refuse)
        .get(ADMINISTRATOR, "/geld/berichten", messages::show)
        .post(ADMINISTRATOR, "/geld/berichten/opnieuw", messages::retry_all)
        .post(ADMINISTRATOR, "/geld/berichten/{id}/opnieuw", messages::retry)
}

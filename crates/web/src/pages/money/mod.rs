//! The administrators' pages: money out, money back, and messages that did not leave.

use crate::access::{ADMINISTRATOR, Pages};

mod account;
mod messages;
mod overview;
mod payouts;
mod repayments;

pub(super) fn routes(pages: Pages) -> Pages {
    pages
        .get(ADMINISTRATOR, "/geld", overview::show)
        .post(ADMINISTRATOR, "/geld/maandrun", overview::bill)
        .get(ADMINISTRATOR, "/geld/uitbetalingen", payouts::list)
        .get(ADMINISTRATOR, "/geld/uitbetalingen/{id}", payouts::show)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/vrijgeven", payouts::release)
        .post(ADMINISTRATOR, "/geld/uitbetalingen/{id}/betaald", payouts::paid)
        .get(ADMINISTRATOR, "/geld/terugbetalen", repayments::show)
        .get(ADMINISTRATOR, "/geld/rekening/{id}", account::show)
        .post(ADMINISTRATOR, "/geld/rekening/{id}/ontvangst", account::receive)
        .post(ADMINISTRATOR, "/geld/rekening/{id}/terugdraaien", account::reverse)
        .get(ADMINISTRATOR, "/geld/berichten", messages::show)
        .post(ADMINISTRATOR, "/geld/berichten/{id}/opnieuw", messages::retry)
}

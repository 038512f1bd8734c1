//! Links to pages, built in one place.

use chrono::NaiveDate;
use domain::{
    ids::{AgreementId, CaseId, EntryId, PaperId},
    ledger::Account as Book,
};
use store::reports::account_moves::BankFlow;
use uuid::Uuid;

pub const HOME: &str = "/";
pub const MINE: &str = "/mijn";
pub const OBJECT: &str = "/mijn/bezwaar";
pub const COMPLAIN: &str = "/mijn/klacht";
pub const REPAY: &str = "/mijn/terugbetalen";
pub const AGENDA: &str = "/mijn/agenda";
pub const CHANGES: &str = "/mijn/verandert";
pub const TASKS: &str = "/aanvraag";
pub const STAFF_SIGN_IN: &str = "/medewerkers/inloggen";
pub const INVITATION: &str = "/medewerkers/uitnodiging";
pub const OWN_ACCOUNT: &str = "/medewerkers/account";
pub const SESSIONS: &str = "/sessies";
pub const QUEUE: &str = "/werk";
pub const TODAY: &str = "/vandaag";
pub const MONEY: &str = "/geld";
pub const BOOKS: &str = "/geld/boeken";
pub const SETTINGS: &str = "/beheer";
pub const MANAGER_PROPOSALS: &str = "/beheer/voorstellen";
pub const SECURITY: &str = "/beheer/beveiliging";

/// Before the key of a calendar.
const FEED: &str = "/agenda/";
/// How the address of a calendar ends, by which programs know it.
const FEED_END: &str = ".ics";

/// Where a calendar is fetched.
#[must_use]
pub fn feed(key: &str) -> String {
    format!("{FEED}{key}{FEED_END}")
}

/// The key in the last part of the address of a calendar.
#[must_use]
pub fn feed_key(part: &str) -> &str {
    part.strip_suffix(FEED_END).unwrap_or(part)
}

/// A path as it may stand in a log: the key of a calendar opens it.
#[must_use]
pub fn without_key(path: &str) -> &str {
    // However somebody types it: what almost is such an address may hold a key as well.
    let start = path.trim_start_matches('/').as_bytes();
    let word = FEED.trim_matches('/').as_bytes();
    let is_feed = start.get(..word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word));
    if is_feed { "/agenda/…" } else { path }
}

/// Signing in, and where to go afterwards.
#[must_use]
pub fn sign_in(next: &str) -> String {
    if is_own(next) { format!("/inloggen?naar={next}") } else { "/inloggen".to_owned() }
}

/// Signing in of staff, and where to go afterwards.
#[must_use]
pub fn staff_sign_in(next: &str) -> String {
    let is_page = is_own(next) && next != HOME;
    if is_page { format!("{STAFF_SIGN_IN}?naar={next}") } else { STAFF_SIGN_IN.to_owned() }
}

/// Where else somebody is signed in, and where to go on to.
#[must_use]
pub fn sessions_after(next: &str) -> String {
    if is_own(next) { format!("{SESSIONS}?naar={next}") } else { SESSIONS.to_owned() }
}

/// Whether a place to go on to is one of our own pages.
#[must_use]
pub fn is_own(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && path.chars().all(|it| it.is_ascii_alphanumeric() || "/-_".contains(it))
}

#[must_use]
pub fn page(name: &str) -> String {
    format!("/aanvraag/{name}")
}

#[must_use]
pub fn case(id: CaseId) -> String {
    format!("/werk/{id}")
}

#[must_use]
pub fn paper(id: PaperId) -> String {
    format!("/papier/{id}")
}

#[must_use]
pub fn agreement(id: AgreementId) -> String {
    format!("/mijn/overeenkomst/{id}")
}

#[must_use]
pub fn account(id: Uuid) -> String {
    format!("/geld/rekening/{id}")
}

/// Settling a year of an agreement.
#[must_use]
pub fn year(id: AgreementId, year: i32) -> String {
    format!("/geld/rekening/{id}/jaar/{year}")
}

/// Where somebody gives their income of a year.
#[must_use]
pub fn year_income(year: i32) -> String {
    format!("/mijn/jaarinkomen/{year}")
}

/// One entry of the books.
#[must_use]
pub fn entry(id: EntryId) -> String {
    format!("/geld/boeking/{id}")
}

/// Where a payment is reversed.
#[must_use]
pub fn reversal(id: EntryId) -> String {
    format!("{}/terugdraaien", entry(id))
}

/// What moved on an account of the books, up to a day.
#[must_use]
pub fn book(account: Book, until: Option<NaiveDate>) -> String {
    let day = until.map_or_else(String::new, |it| format!("?dag={it}"));
    format!("{BOOKS}/{}{day}", account.name())
}

/// What moved over the bank for one reason.
#[must_use]
pub fn bank_flow(flow: BankFlow) -> String {
    format!("{BOOKS}/{}?wat={}", Book::Bank.name(), flow.name())
}

/// The statement as the applicant sees it.
#[must_use]
pub fn statement(id: AgreementId) -> String {
    format!("/mijn/rekening/{id}")
}

#[must_use]
pub fn proposal(id: Uuid) -> String {
    format!("/geld/voorstel/{id}")
}

#[must_use]
pub fn run(id: Uuid) -> String {
    format!("/geld/maandrun/{id}")
}

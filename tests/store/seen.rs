//! What belongs to a case is found by whoever may know of the case, and by nobody else.

use domain::{
    actor::Actor,
    funding::{Instrument, Purpose},
    ids::EntryId,
    ledger::{Account, EntryKind},
    repayment::amendment::Amendment,
};
use store::{
    error::StoreError,
    ledger::{books, periods},
    money_out::payouts,
    repayment::agreements::{self, Agreement},
    reports::account_moves::{self, Moves},
    servicing::{amendments, proposals},
};

use crate::{
    support::{Fund, applicant, begin, day, fund, line, month, now, proposal},
    walk::{granted, paid_loan, pay_out, payouts_of},
};

fn is_found<T>(found: Result<T, StoreError>) -> bool {
    match found {
        Ok(_) => true,
        Err(StoreError::NotFound) => false,
        Err(error) => panic!("{error}"),
    }
}

/// Whether a viewer finds the agreement, a payout, an entry and a proposal of it.
async fn finds(fund: &Fund, agreement: &Agreement, viewer: Actor) -> [bool; 4] {
    let payout = payouts::list_of_case(&**fund, agreement.case).await.unwrap().remove(0);
    let entry = books::list_of_agreement(&**fund, agreement.id).await.unwrap().remove(0);
    let proposal = proposals::list(&**fund, agreement.id).await.unwrap().remove(0);
    [
        is_found(agreements::load(&**fund, viewer, agreement.id).await),
        is_found(payouts::load(&**fund, viewer, payout.id).await),
        is_found(books::load(&**fund, viewer, entry.id).await),
        is_found(proposals::load(&**fund, viewer, proposal.id).await),
    ]
}

#[tokio::test]
async fn who_may_not_know_of_a_case_finds_nothing_of_it() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    let tx = begin(&fund).await;
    let (by, holiday) = ((fund.administrator.id, day("2027-08-26")), Amendment::PaymentHoliday { months: 2 });
    amendments::propose(&tx, agreement.id, holiday, "omdat het moet", by, now()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let other = applicant(&fund, "ander@voorbeeld.nl").await;
    for (who, sees) in [
        (&fund.applicant, true),
        (&other, false),
        (&fund.reviewer, true),
        (&fund.administrator, true),
        (&fund.manager, false),
    ] {
        assert_eq!(finds(&fund, &agreement, who.actor()).await, [sees; 4], "{}", who.role.name());
    }
}

#[tokio::test]
async fn the_end_of_a_year_is_seen_by_those_who_keep_the_books() {
    let fund = fund().await;
    let case = granted(&fund, proposal(vec![line(Purpose::Tuition, Instrument::Grant, "900")])).await;
    pay_out(&fund, &payouts_of(&fund, &case).await[0]).await;
    let tx = begin(&fund).await;
    let by = fund.administrator.id;
    periods::close(&tx, month("2026-12"), by, day("2027-02-01"), now()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let moves = account_moves::list(&*fund, Moves::of(Account::Equity), None).await.unwrap();
    assert_eq!(moves[0].kind, EntryKind::YearClose);
    let entry = EntryId(moves[0].entry);
    assert!(is_found(books::load(&*fund, fund.administrator.actor(), entry).await));
    for other in [&fund.applicant, &fund.reviewer, &fund.manager] {
        assert!(!is_found(books::load(&*fund, other.actor(), entry).await), "{}", other.role.name());
    }
}

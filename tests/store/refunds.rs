//! Credit goes back to the person once, and is due again when the payment it came from bounces (requirement PF15).

use domain::{
    funding::{Instrument, Purpose},
    ids::{AgreementId, EntryId},
    ledger::{Account, EntryKind},
    money::Money,
    reversal_reason::ReversalReason,
    text::Iban,
};
use store::{
    billing::monthly,
    casework::audit_log::By,
    ledger::books,
    money_out::{
        disbursement,
        payouts::{self, Hold, Payout, PayoutKind, PayoutOutcome, PayoutState},
        refunds::{self, To},
        returns::{self, PayoutReturn},
    },
    repayment::{
        agreements::{self, Agreement},
        receipts,
    },
    reports::ageing,
    servicing::balance,
};

use crate::{
    support::{Fund, cents, day, fund, line, now, proposal},
    walk::{self, bill, paid_out, receive, seen},
};

const TODAY: &str = "2027-09-01";

fn iban() -> Iban {
    Iban::parse("NL91ABNA0417164300").unwrap()
}

/// 100 a month, two months billed, and 250 paid: 50 to the person's credit.
async fn overpaid(fund: &Fund) -> Agreement {
    let loan = proposal(vec![line(Purpose::Tuition, Instrument::PreFinancing, "3600")]);
    let (_, mut agreements) = paid_out(fund, loan).await;
    let agreement = agreements.remove(0);
    for at in ["2027-06", "2027-07"] {
        bill(fund, at).await;
    }
    receive(fund, &agreement, "bank-1", 25_000).await;
    agreement
}

async fn ask(fund: &Fund, id: AgreementId, iban: &Iban) -> Option<Money> {
    let tx = fund.begin().await.unwrap();
    let to = To { name: "Sanne de Vries", iban, entered_by: None };
    let asked = refunds::request_refund(&tx, id, to, &By::system(), day(TODAY), now()).await.unwrap();
    tx.commit().await.unwrap();
    asked
}

async fn waiting(fund: &Fund, id: AgreementId) -> Payout {
    refunds::waiting(&**fund, id).await.unwrap().expect("a refund waits")
}

async fn release(fund: &Fund, payout: &Payout) -> PayoutOutcome {
    let tx = fund.begin().await.unwrap();
    let by = By::from(&fund.administrator);
    let outcome =
        disbursement::release(&tx, seen(&tx, payout.id).await, &by, day(TODAY), now()).await.unwrap();
    tx.commit().await.unwrap();
    fund.assert_books().await;
    outcome
}

async fn paid(fund: &Fund, payout: &Payout) -> PayoutOutcome {
    let tx = fund.begin().await.unwrap();
    let by = By::from(&fund.administrator);
    let outcome = disbursement::register_paid(&tx, payout.id, day(TODAY), &by, now()).await.unwrap();
    tx.commit().await.unwrap();
    fund.assert_books().await;
    outcome
}

async fn bounce(fund: &Fund, agreement: &Agreement) {
    let entries = books::list_of_agreement(&**fund, agreement.id).await.unwrap();
    let first: EntryId = entries.iter().find(|it| it.key.to_string() == "receipt:bank-1").unwrap().id;
    let tx = fund.begin().await.unwrap();
    let by = By::from(&fund.administrator);
    receipts::reverse(&tx, first, ReversalReason::Bounced, day(TODAY), &by, now()).await.unwrap();
    tx.commit().await.unwrap();
    fund.assert_books().await;
}

/// Paid, still to pay at most, open and to the person's credit.
async fn figures(fund: &Fund, agreement: &Agreement) -> [i64; 4] {
    let agreement = agreements::load_for_work(&**fund, agreement.id).await.unwrap();
    let account = agreements::account(&**fund, &agreement).await.unwrap();
    let stands = balance::load(&**fund, &agreement, day(TODAY)).await.unwrap();
    [stands.paid, stands.left(&agreement, &account), stands.open, stands.credit].map(Money::cents)
}

/// The account was closed meanwhile: the bank gives all of it back, and it is to her credit again.
#[tokio::test]
async fn a_refund_that_comes_back_is_credit_again() {
    let fund = fund().await;
    let agreement = overpaid(&fund).await;
    ask(&fund, agreement.id, &iban()).await;
    let planned = waiting(&fund, agreement.id).await;
    let before = figures(&fund, &agreement).await;
    release(&fund, &planned).await;
    paid(&fund, &planned).await;
    let come_back = async |amount: i64| {
        let tx = fund.begin().await.unwrap();
        let (amount, on) = (cents(amount), day(TODAY));
        let back = PayoutReturn { amount, on, again_on: None, reason: "rekening opgeheven".to_owned() };
        let by = By::from(&fund.administrator);
        let seen = seen(&tx, planned.id).await;
        let done = returns::register(&tx, seen, &back, &by, day(TODAY), now()).await.unwrap();
        tx.commit().await.unwrap();
        fund.assert_books().await;
        done
    };
    for part in [4_999, 5_001] {
        assert_eq!(come_back(part).await, PayoutOutcome::NotNow(PayoutState::Paid), "{part}");
    }
    assert_eq!(come_back(5_000).await, PayoutOutcome::Done(PayoutState::Paid));
    assert_eq!(figures(&fund, &agreement).await, before);
    assert_eq!(come_back(5_000).await, PayoutOutcome::NotNow(PayoutState::Paid));
    // It can be asked for once more.
    assert_eq!(ask(&fund, agreement.id, &iban()).await, Some(cents(5_000)));
    let again = waiting(&fund, agreement.id).await;
    assert_eq!(release(&fund, &again).await, PayoutOutcome::Done(PayoutState::Released));
    assert_eq!(paid(&fund, &again).await, PayoutOutcome::Done(PayoutState::Paid));
}

/// An account that staff put in is released by somebody else.
#[tokio::test]
async fn who_gives_credit_back_does_not_release_it() {
    let fund = fund().await;
    let agreement = overpaid(&fund).await;
    let by = &fund.administrator;
    let tx = fund.begin().await.unwrap();
    let iban = iban();
    let to = To { name: "Sanne de Vries", iban: &iban, entered_by: Some(by.id) };
    let asked =
        refunds::request_refund(&tx, agreement.id, to, &By::from(by), day(TODAY), now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(asked, Some(cents(5_000)));
    let planned = waiting(&fund, agreement.id).await;
    assert_eq!(release(&fund, &planned).await, PayoutOutcome::EnteredIt);
    let outcome = walk::release(&fund, &planned, &fund.second, day(TODAY)).await;
    assert_eq!(outcome, PayoutOutcome::Done(PayoutState::Released));
    assert_eq!(figures(&fund, &agreement).await[3], 0);
}

#[tokio::test]
async fn credit_goes_back_once_and_is_no_debt() {
    let fund = fund().await;
    let agreement = overpaid(&fund).await;
    assert_eq!(figures(&fund, &agreement).await, [25_000, 335_000, 0, 5_000]);
    assert_eq!(ask(&fund, agreement.id, &iban()).await, Some(cents(5_000)));
    // Asked again it takes the newest account, and stays one.
    let other = Iban::parse("NL44RABO0123456789").unwrap();
    assert_eq!(ask(&fund, agreement.id, &other).await, Some(cents(5_000)));
    let planned = waiting(&fund, agreement.id).await;
    assert_eq!((planned.payee_iban.as_str(), planned.amount), (other.as_str(), cents(5_000)));
    assert_eq!((planned.kind, planned.state), (PayoutKind::Refund, PayoutState::Planned));
    // It is not money still to be paid out under the agreement.
    assert_eq!(figures(&fund, &agreement).await, [25_000, 335_000, 0, 5_000]);
    assert_eq!(release(&fund, &planned).await, PayoutOutcome::Done(PayoutState::Released));
    assert_eq!(release(&fund, &planned).await, PayoutOutcome::NotNow(PayoutState::Released));
    assert_eq!(ask(&fund, agreement.id, &iban()).await, None);
    assert_eq!(figures(&fund, &agreement).await, [25_000, 340_000, 0, 0]);
    assert_eq!(paid(&fund, &planned).await, PayoutOutcome::Done(PayoutState::Paid));
    assert_eq!(paid(&fund, &planned).await, PayoutOutcome::NotNow(PayoutState::Paid));
    assert_eq!(figures(&fund, &agreement).await, [20_000, 340_000, 0, 0]);
    let loaded = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
    assert_eq!((loaded.disbursed, loaded.charged), (cents(360_000), cents(20_000)));
    // The month of the refund is billed as any other.
    bill(&fund, "2027-08").await;
    bill(&fund, "2027-09").await;
    fund.assert_books().await;
    assert_eq!(figures(&fund, &agreement).await, [20_000, 340_000, 20_000, 0]);
    assert_eq!(monthly::last_month(&fund).await.unwrap(), Some("2027-09".parse().unwrap()));
}

#[tokio::test]
async fn what_the_bank_takes_back_after_it_is_due_again() {
    let fund = fund().await;
    let agreement = overpaid(&fund).await;
    ask(&fund, agreement.id, &iban()).await;
    let planned = waiting(&fund, agreement.id).await;
    release(&fund, &planned).await;
    paid(&fund, &planned).await;
    // All of it bounces: two months and what went back are open, 250 in all.
    bounce(&fund, &agreement).await;
    let [paid, left, open, credit] = figures(&fund, &agreement).await;
    assert_eq!((left, open, credit), (365_000, 25_000, 0));
    assert_eq!(paid, 0, "what went back was never theirs");
    // The list by age is the same from the charges as from the books.
    let late = ageing::today(&fund, day("2027-09-02")).await.unwrap();
    assert_eq!(late, ageing::on(&fund, day("2027-09-02")).await.unwrap());
    assert_eq!(late.iter().map(|it| it.1.cents).sum::<i64>(), 25_000);
    // A new payment pays the months first, then what went back.
    receive(&fund, &agreement, "bank-2", 22_000).await;
    fund.assert_books().await;
    assert_eq!(figures(&fund, &agreement).await[1..], [343_000, 3_000, 0]);
    receive(&fund, &agreement, "bank-3", 3_000).await;
    fund.assert_books().await;
    assert_eq!(figures(&fund, &agreement).await[1..], [340_000, 0, 0]);
}

#[tokio::test]
async fn a_payment_that_becomes_known_late_changes_nothing_of_it() {
    let fund = fund().await;
    let agreement = overpaid(&fund).await;
    ask(&fund, agreement.id, &iban()).await;
    let planned = waiting(&fund, agreement.id).await;
    release(&fund, &planned).await;
    receive(&fund, &agreement, "bank-late", 1_000).await;
    fund.assert_books().await;
    assert_eq!(figures(&fund, &agreement).await, [26_000, 339_000, 0, 1_000]);
    assert_eq!(paid(&fund, &planned).await, PayoutOutcome::Done(PayoutState::Paid));
}

#[tokio::test]
async fn what_the_bank_did_not_carry_out_is_credit_again_and_can_go_once_more() {
    let fund = fund().await;
    let agreement = overpaid(&fund).await;
    ask(&fund, agreement.id, &iban()).await;
    let planned = waiting(&fund, agreement.id).await;
    for _ in 0..2 {
        assert_eq!(release(&fund, &planned).await, PayoutOutcome::Done(PayoutState::Released));
        assert_eq!(figures(&fund, &agreement).await, [25_000, 340_000, 0, 0]);
        let tx = fund.begin().await.unwrap();
        let by = By::from(&fund.administrator);
        let outcome = disbursement::void(&tx, planned.id, &by, now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(outcome, PayoutOutcome::Done(PayoutState::Planned));
        fund.assert_books().await;
        assert_eq!(figures(&fund, &agreement).await, [25_000, 335_000, 0, 5_000]);
    }
    assert_eq!(release(&fund, &planned).await, PayoutOutcome::Done(PayoutState::Released));
    assert_eq!(paid(&fund, &planned).await, PayoutOutcome::Done(PayoutState::Paid));
    let balances = books::balances(&*fund, Some(agreement.id)).await.unwrap();
    assert_eq!(books::of(&balances, Account::InTransit), 0);
    let entries = books::list_of_agreement(&*fund, agreement.id).await.unwrap();
    assert_eq!(entries.iter().filter(|it| it.kind == EntryKind::Refund).count(), 3);
}

#[tokio::test]
async fn credit_that_was_used_meanwhile_does_not_go_back() {
    let fund = fund().await;
    let agreement = overpaid(&fund).await;
    ask(&fund, agreement.id, &iban()).await;
    let planned = waiting(&fund, agreement.id).await;
    bill(&fund, "2027-08").await;
    assert_eq!(release(&fund, &planned).await, PayoutOutcome::Held(Hold::CreditUsed));
    let tx = fund.begin().await.unwrap();
    let by = By::from(&fund.administrator);
    let outcome = refunds::cancel(&tx, planned.id, &by, now()).await.unwrap();
    assert_eq!(outcome, PayoutOutcome::Done(PayoutState::Cancelled));
    let outcome = refunds::cancel(&tx, planned.id, &by, now()).await.unwrap();
    assert_eq!(outcome, PayoutOutcome::NotNow(PayoutState::Cancelled));
    tx.commit().await.unwrap();
    assert_eq!(ask(&fund, agreement.id, &iban()).await, None);
    // Money that goes out under an agreement is not for this door.
    let other = payouts::list_of_case(&*fund, agreement.case).await.unwrap().remove(0);
    let tx = fund.begin().await.unwrap();
    let outcome = refunds::cancel(&tx, other.id, &by, now()).await.unwrap();
    assert_eq!(outcome, PayoutOutcome::NotNow(PayoutState::Paid));
}

#[tokio::test]
async fn whoever_releases_does_so_for_the_account_they_saw() {
    let fund = fund().await;
    let agreement = overpaid(&fund).await;
    ask(&fund, agreement.id, &iban()).await;
    let looked_at = waiting(&fund, agreement.id).await;
    ask(&fund, agreement.id, &Iban::parse("DE89370400440532013000").unwrap()).await;
    let tx = fund.begin().await.unwrap();
    let by = By::from(&fund.administrator);
    let seen = (looked_at.id, looked_at.version);
    let outcome = disbursement::release(&tx, seen, &by, day(TODAY), now()).await.unwrap();
    assert_eq!(outcome, PayoutOutcome::Changed);
    drop(tx);
    assert_eq!(release(&fund, &looked_at).await, PayoutOutcome::Done(PayoutState::Released));
    // The bank cannot have paid before it was told to.
    let tx = fund.begin().await.unwrap();
    let early = disbursement::register_paid(&tx, looked_at.id, day("2027-08-31"), &by, now()).await.unwrap();
    assert_eq!(early, PayoutOutcome::BeforeRelease(day(TODAY)));
}

//! The keys of the books are the texts that stand in every database since the first one.

use domain::{
    ids::{AgreementId, EntryId, PayoutId},
    ledger_key::EntryKey,
};
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::month;

const ID: &str = "01a228f9-2db2-7228-9283-e88657ab9038";

fn id() -> Uuid {
    ID.parse().unwrap()
}

fn all() -> Vec<(EntryKey, String)> {
    let (payout, agreement, entry) = (PayoutId(id()), AgreementId(id()), EntryId(id()));
    let receipt = |reference: &str| EntryKey::Receipt { reference: reference.to_owned() };
    vec![
        (EntryKey::Release { payout, version: 2 }, format!("release:{ID}:2")),
        (EntryKey::Payout(payout), format!("payout:{ID}")),
        (EntryKey::Refund { payout, version: 14 }, format!("refund:{ID}:14")),
        (EntryKey::RefundPaid(payout), format!("refund_paid:{ID}")),
        (EntryKey::RefundReturned(payout), format!("refund_back:{ID}")),
        (EntryKey::Charge { agreement, month: month("2027-06") }, format!("charge:{ID}:2027-06")),
        (receipt("bank-1"), "receipt:bank-1".to_owned()),
        (receipt("NL: 2027:06 (2)"), "receipt:NL: 2027:06 (2)".to_owned()),
        (EntryKey::AnnualSettlement { agreement, year: 2027 }, format!("true_up:{ID}:2027")),
        (EntryKey::Amendment(id()), format!("change:{ID}")),
        (EntryKey::Reversal(entry), format!("reversal:{ID}")),
        (EntryKey::Again(entry), format!("again:{ID}")),
        (EntryKey::BounceKept(entry), format!("bounce:{ID}:kept")),
        (EntryKey::BounceGone(entry), format!("bounce:{ID}:gone")),
        (EntryKey::YearClose { year: 2027, earlier: 0 }, "year:2027:0".to_owned()),
    ]
}

#[test]
fn every_key_is_the_text_that_is_stored() {
    for (key, text) in all() {
        assert_eq!(key.to_string(), text);
        assert_eq!(EntryKey::parse(&text), Some(key), "{text}");
    }
}

#[test]
fn a_text_that_no_key_has_is_no_key() {
    let upper = ID.to_uppercase();
    let odd = [
        String::new(),
        "payout".to_owned(),
        "payout:".to_owned(),
        "payout:7".to_owned(),
        format!("payout:{upper}"),
        format!("payout:{ID}:1"),
        format!("release:{ID}"),
        format!("release:{ID}:+2"),
        format!("release:{ID}:02"),
        format!("charge:{ID}:2027-6"),
        format!("charge:{ID}:2027-13"),
        format!("bounce:{ID}:lost"),
        "year:2027".to_owned(),
        "year:2027:-1".to_owned(),
        format!("gift:{ID}"),
    ];
    for text in odd {
        assert_eq!(EntryKey::parse(&text), None, "{text}");
    }
}

fn any_key() -> impl Strategy<Value = EntryKey> {
    let id = || any::<u128>().prop_map(Uuid::from_u128);
    let version = || 0..=i32::MAX;
    let year = || 1900..=2200_i32;
    let month = (0..3_000_i32).prop_map(|step| crate::support::month("1950-01").plus(step));
    prop_oneof![
        (id(), version()).prop_map(|(it, version)| EntryKey::Release { payout: PayoutId(it), version }),
        id().prop_map(|it| EntryKey::Payout(PayoutId(it))),
        (id(), version()).prop_map(|(it, version)| EntryKey::Refund { payout: PayoutId(it), version }),
        id().prop_map(|it| EntryKey::RefundPaid(PayoutId(it))),
        id().prop_map(|it| EntryKey::RefundReturned(PayoutId(it))),
        (id(), month).prop_map(|(it, month)| EntryKey::Charge { agreement: AgreementId(it), month }),
        ".{0,40}".prop_map(|reference| EntryKey::Receipt { reference }),
        (id(), year()).prop_map(|(it, year)| EntryKey::AnnualSettlement { agreement: AgreementId(it), year }),
        id().prop_map(EntryKey::Amendment),
        id().prop_map(|it| EntryKey::Reversal(EntryId(it))),
        id().prop_map(|it| EntryKey::Again(EntryId(it))),
        id().prop_map(|it| EntryKey::BounceKept(EntryId(it))),
        id().prop_map(|it| EntryKey::BounceGone(EntryId(it))),
        (year(), any::<u64>()).prop_map(|(year, earlier)| EntryKey::YearClose { year, earlier }),
    ]
}

proptest! {
    #[test]
    fn every_key_is_read_as_it_was_written(key in any_key()) {
        prop_assert_eq!(EntryKey::parse(&key.to_string()), Some(key));
    }
}

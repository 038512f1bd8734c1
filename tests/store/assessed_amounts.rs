//! What the rules made of each case: a change is kept until somebody looks, and doing it again changes nothing.

use domain::{budget::household_money::Figures, ids::CaseId, money::Difference};
use store::{
    casework::assessed_amounts::{self, Cause},
    db::Db,
};

use crate::support::{day, euros, fund};

fn figures(childcare: &str, gap: i64) -> Figures {
    let gap = Some(Difference::from_cents(gap));
    Figures { childcare: euros(childcare), months: 3, gap, provisional: false }
}

async fn write(db: &Db, case: CaseId, figures: Figures, cause: Cause, on: &str) -> usize {
    let tx = db.begin().await.unwrap();
    let changed = assessed_amounts::write(&tx, &[(case, figures)], "rules", cause, day(on)).await.unwrap();
    tx.commit().await.unwrap();
    changed
}

async fn kept(db: &Db, case: CaseId) -> assessed_amounts::StoredAmounts {
    assessed_amounts::list(db, &[case]).await.unwrap()[0].1
}

#[tokio::test]
async fn a_change_keeps_what_was_before_until_somebody_looks() {
    let fund = fund().await;
    let case = crate::walk::paid_loan(&fund).await.0.id;
    assert_eq!(write(&fund, case, figures("4680", 975_000), Cause::Applicant, "2026-03-02").await, 0);
    assert_eq!(kept(&fund, case).await.changed, None);
    assert_eq!(write(&fund, case, figures("4680", 975_000), Cause::Rules, "2026-03-03").await, 0);
    assert_eq!(kept(&fund, case).await.changed, None, "the same again is no change");

    assert_eq!(write(&fund, case, figures("3807", 900_000), Cause::Applicant, "2026-03-04").await, 1);
    assert_eq!(write(&fund, case, figures("3500", -500), Cause::Rules, "2026-03-05").await, 1);
    let now = kept(&fund, case).await;
    assert_eq!(now.changed, Some((day("2026-03-05"), Cause::Rules)));
    // What a reviewer saw last, not what stood in between.
    assert_eq!(now.childcare_before, Some(euros("4680")));
    assert_eq!(now.gap_before, Some(Difference::from_cents(975_000)));
    assert_eq!(now.figures, figures("3500", -500));

    let tx = fund.begin().await.unwrap();
    assessed_amounts::mark_seen(&tx, case).await.unwrap();
    tx.commit().await.unwrap();
    let seen = kept(&fund, case).await;
    assert_eq!((seen.changed, seen.childcare_before, seen.gap_before), (None, None, None));
    assert_eq!(seen.figures, figures("3500", -500));
}

//! What becomes of a thing that was published in a calendar.

use chrono::NaiveDate;
use domain::{
    agenda::{AgendaItem, AgendaKind, Published, Revision, Thing, revision},
    duties::Duty,
    ids::{AgreementId, CaseId, ChargeId},
    money::Money,
};
use uuid::Uuid;

use crate::support::{day, euros, month};

fn item(on: &str, amount: Option<&str>) -> AgendaItem {
    let thing = Thing::Instalment(AgreementId(Uuid::max()), month("2027-06"));
    AgendaItem { thing, day: day(on), amount: amount.map(euros) }
}

fn published(on: &str, amount: Option<&str>, is_cancelled: bool) -> Published {
    let (day, amount): (NaiveDate, Option<Money>) = (day(on), amount.map(euros));
    Published { day, amount, summary_hash: "words".to_owned(), is_cancelled }
}

#[test]
fn a_published_thing_stays_changes_or_goes() {
    let (on, later, hundred, less) = ("2027-06-25", "2027-07-25", Some("100"), Some("99.99"));
    for (what, before, wanted, expect) in [
        ("nothing", published(on, hundred, false), Some((item(on, hundred), "words")), Revision::Same),
        ("language", published(on, hundred, false), Some((item(on, hundred), "mots")), Revision::Reworded),
        ("day", published(on, hundred, false), Some((item(later, hundred), "words")), Revision::Changed),
        ("a cent", published(on, hundred, false), Some((item(on, less), "other")), Revision::Changed),
        ("gone", published(on, hundred, false), None, Revision::Cancelled),
        ("still gone", published(on, hundred, true), None, Revision::Same),
        ("back", published(on, hundred, true), Some((item(on, hundred), "words")), Revision::Changed),
        ("no payment", published(on, None, false), Some((item(on, None), "words")), Revision::Same),
    ] {
        let wanted = wanted.as_ref().map(|(item, hash)| (item, *hash));
        assert_eq!(revision(&before, wanted), expect, "{what}");
    }
}

#[test]
fn each_thing_has_a_name_of_its_own_that_fits() {
    let (case, agreement) = (CaseId(Uuid::max()), AgreementId(Uuid::max()));
    let mut things = vec![
        Thing::Instalment(agreement, month("2027-06")),
        Thing::Instalment(agreement, month("2027-07")),
        Thing::RefundDue(ChargeId(Uuid::max())),
        Thing::Papers(case),
        Thing::Acceptance(agreement),
        Thing::Objection(case),
    ];
    things.extend(Duty::ALL.map(|it| Thing::Duty(case, it)));
    let mut keys: Vec<String> = things.iter().map(|it| it.key()).collect();
    assert!(keys.iter().all(|it| it.len() <= 100), "{keys:?}");
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), things.len());
    for kind in AgendaKind::ALL {
        assert_eq!(AgendaKind::from_name(kind.name()), Some(kind));
        assert!(things.iter().any(|it| it.kind() == kind));
    }
}

//! Accounts: applicants come by themselves, staff are added.

use domain::actor::Role;
use store::{
    error::StoreError,
    people::accounts::{self, NewStaff},
};

use crate::support::{email, fund, now};

#[tokio::test]
async fn an_applicant_is_made_once() {
    let fund = fund().await;
    let tx = fund.begin().await.unwrap();
    let again =
        accounts::find_or_add_applicant(&tx, &email("Sanne@Voorbeeld.NL"), "en", now()).await.unwrap();
    let again = again.unwrap();
    assert_eq!((again.id, again.language.as_str()), (fund.applicant.id, "nl"));
    accounts::set_language(&tx, again.id, "en").await.unwrap();
    accounts::rename(&tx, again.id, "Sanne").await.unwrap();
    tx.commit().await.unwrap();
    let changed = accounts::by_id(&*fund, again.id).await.unwrap();
    assert_eq!((changed.language.as_str(), changed.name.as_str()), ("en", "Sanne"));
    assert_eq!((changed.role, changed.active), (Role::Applicant, true));
}

#[tokio::test]
async fn staff_never_sign_in_as_applicants() {
    let fund = fund().await;
    let tx = fund.begin().await.unwrap();
    let found = accounts::find_or_add_applicant(&tx, &email("ravi@fonds.nl"), "nl", now()).await.unwrap();
    assert!(found.is_none());
}

#[tokio::test]
async fn an_address_belongs_to_one_account() {
    let fund = fund().await;
    let tx = fund.begin().await.unwrap();
    let new = NewStaff {
        role: Role::Reviewer,
        email: email("sanne@voorbeeld.nl"),
        name: "Sanne".to_owned(),
        password_hash: String::new(),
        sealed_totp: String::new(),
    };
    assert!(matches!(accounts::add_staff(&tx, new, now()).await, Err(StoreError::Duplicate)));
}

#[tokio::test]
async fn only_active_staff_have_credentials() {
    let fund = fund().await;
    let address = email("ravi@fonds.nl");
    let found = accounts::credentials(&*fund, &address).await.unwrap().unwrap();
    assert_eq!((found.account.id, found.password_hash.as_str()), (fund.reviewer.id, "hash"));
    assert_eq!((found.sealed_totp.as_str(), found.totp_step), ("sealed", None));
    assert!(accounts::credentials(&*fund, &email("sanne@voorbeeld.nl")).await.unwrap().is_none());

    let tx = fund.begin().await.unwrap();
    accounts::set_active(&tx, fund.reviewer.id, false).await.unwrap();
    assert!(matches!(accounts::set_active(&tx, fund.applicant.id, false).await, Err(StoreError::NotFound)));
    tx.commit().await.unwrap();
    assert!(accounts::credentials(&*fund, &address).await.unwrap().is_none());
}

#[tokio::test]
async fn a_second_factor_works_once_and_never_an_older_one() {
    let fund = fund().await;
    for (step, fresh) in [(100, true), (100, false), (99, false), (101, true)] {
        let tx = fund.begin().await.unwrap();
        assert_eq!(accounts::use_totp_step(&tx, fund.reviewer.id, step).await.unwrap(), fresh, "{step}");
        tx.commit().await.unwrap();
    }
    let found = accounts::credentials(&*fund, &email("ravi@fonds.nl")).await.unwrap().unwrap();
    assert_eq!(found.totp_step, Some(101));
}

#[tokio::test]
async fn staff_are_listed_by_name() {
    let fund = fund().await;
    let names: Vec<String> =
        accounts::list_staff(&*fund).await.unwrap().into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["Bram", "Els", "Mo", "Noor", "Ravi"]);
}

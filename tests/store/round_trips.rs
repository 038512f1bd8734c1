//! What is written comes back the same.

use std::collections::BTreeMap;

use domain::{
    calendar::Month,
    case::stage::{PaperKind, Stage},
    credit::status::CreditStatus,
    funding::{Instrument, Purpose},
    ids::{AgreementId, CaseId, PaperId, PayoutId, UserId},
    money::Money,
    repayment::{billing::DeclaredIncome, offer},
};
use serde_json::json;
use store::{
    casework::{
        cases, paper_files,
        papers::{self, FiledKind, LetterKind, PaperState},
    },
    error::StoreError,
    ids,
    money_out::payouts::{self, PayoutKind},
    people::accounts,
    repayment::{agreements, incomes},
    reports::providers::{self, NewProvider},
    settings,
};

use crate::{
    support::{
        application, at, database, day, email, euros, fund, gift, iban, line, loan, month, now, proposal,
        today, training,
    },
    walk::{accepted, add_paper, draft, draft_fields, granted, proposed, submitted},
};

#[tokio::test]
async fn a_draft_comes_back_as_it_was_typed() {
    let fund = fund().await;
    let case = draft(&fund, &fund.applicant).await;
    assert_eq!((&case.draft, &case.stage, case.version), (&draft_fields(), &Stage::Draft, 1));
    assert_eq!((case.number.as_deref(), case.application.is_none(), case.name()), (None, true, "-"));
    assert_eq!((case.created_at, case.updated_at), (now(), now()));

    let page = BTreeMap::from([("hours".to_owned(), "achtentwintig … 'veel' 漢".to_owned())]);
    let later = at("2026-03-02T09:00:00.123456Z");
    let tx = fund.begin().await.unwrap();
    cases::save_page(&tx, &case, "training", page.clone(), later).await.unwrap();
    tx.commit().await.unwrap();
    let saved = cases::load(&*fund, fund.applicant.actor(), case.id).await.unwrap();
    assert_eq!((&saved.draft["training"], &saved.draft["person"]), (&page, &draft_fields()["person"]));
    assert_eq!((saved.version, saved.updated_at), (2, later));
}

#[tokio::test]
async fn an_application_comes_back_as_it_was_sent() {
    let fund = fund().await;
    let case = submitted(&fund).await;
    assert_eq!(case.application, Some(application("de Vries", "3600")));
    assert_eq!(
        (&case.stage, case.submitted_on),
        (&Stage::Submitted { on: today(), excluded: Vec::new() }, Some(today()))
    );
    let clock = case.clock.unwrap();
    assert_eq!((clock.decide_by, clock.paused_since), (day("2026-04-27"), None));
    assert_eq!(case.applicant.name, "Sanne");
    let newest = cases::newest_of(&*fund, fund.applicant.id).await.unwrap().unwrap();
    assert_eq!((newest.id, newest.stage), (case.id, case.stage));
    assert!(cases::newest_of(&*fund, fund.reviewer.id).await.unwrap().is_none());
}

#[tokio::test]
async fn a_stage_comes_back_with_all_it_holds() {
    let fund = fund().await;
    let case = proposed(&fund, loan()).await;
    let Stage::Proposed { review, proposal, on } = &case.stage else { panic!("{:?}", case.stage) };
    assert_eq!((review.reviewer, proposal, *on), (fund.reviewer.id, &loan(), today()));
    assert_eq!(review.assessment.as_ref().unwrap().scores.len(), 4);
}

#[tokio::test]
async fn agreed_terms_come_back_as_offered() {
    let fund = fund().await;
    let lines = vec![
        line(Purpose::Tuition, Instrument::PreFinancing, "3600"),
        line(Purpose::Laptop, Instrument::Grant, "900"),
        line(Purpose::Travel, Instrument::IncomeShare, "1000.01"),
    ];
    let case = granted(&fund, proposal(lines.clone())).await;
    let offered = agreements::list(&*fund, case.id).await.unwrap();
    assert_eq!(offered.iter().map(|it| it.line).collect::<Vec<_>>(), [0, 2]);
    for agreement in &offered {
        let basis = agreement.terms.credit();
        assert_eq!(basis.map(|it| (it.status, it.checked_on)), Some((CreditStatus::Licensed, today())));
        let terms = offer::for_line(&lines[agreement.line], Month::of(training().until), today())
            .unwrap()
            .resting_on(basis);
        assert_eq!((&agreement.terms, agreement.case), (&terms, case.id));
        assert_eq!((agreement.offered_on, agreement.accept_by), (today(), day("2026-04-01")));
        assert_eq!(
            (agreement.disbursed, agreement.charged, agreement.charges),
            (Money::ZERO, Money::ZERO, 0)
        );
        assert!(agreement.accepted_at.is_none() && agreement.paper.is_none());
        assert_eq!(agreements::load_for_work(&*fund, agreement.id).await.unwrap().terms, terms);
    }
}

#[tokio::test]
async fn an_acceptance_and_a_pause_come_back_and_happen_once() {
    let fund = fund().await;
    let case = accepted(&fund, loan()).await;
    let agreement = agreements::list(&*fund, case.id).await.unwrap().remove(0);
    assert_eq!((agreement.accepted_at, agreement.withdraw_until), (Some(now()), Some(day("2026-03-16"))));
    let paper = papers::load(&*fund, fund.applicant.actor(), agreement.paper.unwrap()).await.unwrap();
    assert_eq!(paper.kind, FiledKind::Letter(LetterKind::Agreement));

    let tx = fund.begin().await.unwrap();
    let again = agreements::accept(&tx, agreement.id, paper.id, day("2026-03-20"), now()).await;
    assert!(matches!(again, Err(StoreError::Stale)));
    agreements::pause(&tx, agreement.id, Some(month("2027-08"))).await.unwrap();
    let nobody = agreements::pause(&tx, AgreementId(ids::fresh()), None).await;
    assert!(matches!(nobody, Err(StoreError::NotFound)));
    tx.commit().await.unwrap();
    let paused = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
    assert_eq!(
        (paused.paused_until, paused.withdraw_until),
        (Some(month("2027-08")), Some(day("2026-03-16")))
    );
}

#[tokio::test]
async fn a_payout_comes_back_as_planned() {
    let fund = fund().await;
    let case = granted(&fund, gift("900.05")).await;
    let payout = payouts::list_of_case(&*fund, case.id).await.unwrap().remove(0);
    assert_eq!((payout.case, payout.agreement), (case.id, None));
    assert_eq!(payout.kind, PayoutKind::Disbursement(Purpose::Laptop));
    assert_eq!((payout.payee_name.as_str(), &payout.payee_iban), ("Codeschool", &iban()));
    assert_eq!((payout.amount, payout.due_on, payout.month), (euros("900.05"), day("2026-06-01"), None));
    assert_eq!(payout.state, payouts::PayoutState::Planned);
    assert_eq!(payouts::load_for_work(&*fund, payout.id).await.unwrap().amount, payout.amount);
}

#[tokio::test]
async fn papers_come_back_and_can_be_judged_and_removed() {
    let fund = fund().await;
    let case = submitted(&fund).await;
    let kind = FiledKind::Sent(PaperKind::Payslip);
    let id = add_paper(&fund, &case, kind, "aa").await;
    let letter = add_paper(&fund, &case, FiledKind::Letter(LetterKind::Decision), "bb").await;
    let all = papers::list(&*fund, case.id).await.unwrap();
    assert_eq!(all.iter().map(|it| it.id).collect::<Vec<_>>(), [id, letter]);
    assert_eq!((all[0].kind, all[0].state, all[0].bytes), (kind, PaperState::New, 1_234));
    assert_eq!((all[0].media_type.as_str(), all[0].created_at), ("application/pdf", now()));
    let hash = format!("{:0>64}", "aa");
    assert!(paper_files::find_file(&*fund, fund.applicant.id, &hash).await.unwrap().is_some());
    assert!(paper_files::find_file(&*fund, fund.reviewer.id, &hash).await.unwrap().is_none());

    let tx = fund.begin().await.unwrap();
    papers::set_state(&tx, id, PaperState::Unreadable).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(papers::list(&*fund, case.id).await.unwrap()[0].state, PaperState::Unreadable);

    let tx = fund.begin().await.unwrap();
    papers::remove(&tx, id, now()).await.unwrap();
    assert!(matches!(papers::remove(&tx, id, now()).await, Err(StoreError::NotFound)));
    assert!(matches!(papers::remove(&tx, letter, now()).await, Err(StoreError::NotFound)));
    tx.commit().await.unwrap();
    assert_eq!(papers::list(&*fund, case.id).await.unwrap().len(), 1);
    assert!(paper_files::find_file(&*fund, fund.applicant.id, &hash).await.unwrap().is_none());
}

#[tokio::test]
async fn of_one_month_the_newest_income_stands_last() {
    let fund = fund().await;
    let case = submitted(&fund).await;
    let income = |from: &str, amount: &str| DeclaredIncome { from: month(from), amount: euros(amount) };
    let tx = fund.begin().await.unwrap();
    for (told, moment) in [
        (income("2027-06", "2500"), "2027-06-03T10:00:00Z"),
        (income("2026-12", "1999.99"), "2027-06-04T10:00:00Z"),
        (income("2027-06", "2600.50"), "2027-06-05T10:00:00Z"),
    ] {
        incomes::declare(&tx, case.id, told, at(moment)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let all = incomes::list(&*fund, case.id).await.unwrap();
    assert_eq!(all, [income("2026-12", "1999.99"), income("2027-06", "2500"), income("2027-06", "2600.50")]);
}

#[tokio::test]
async fn a_setting_is_kept_and_replaced() {
    let home = database().await;
    assert_eq!(settings::get::<CreditStatus>(&*home, "credit").await.unwrap(), None);
    for status in [CreditStatus::ExemptAnbi, CreditStatus::Licensed] {
        let tx = home.begin().await.unwrap();
        settings::set(&tx, "credit", &status, Some("Mo"), now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(settings::get(&*home, "credit").await.unwrap(), Some(status));
    }
    let tx = home.begin().await.unwrap();
    settings::set(&tx, "credit", &json!({ "no": 1 }), None, now()).await.unwrap();
    let wrong = settings::get::<CreditStatus>(&tx, "credit").await;
    assert!(matches!(wrong, Err(StoreError::Corrupt { table: "setting", column: "value" })));
}

#[tokio::test]
async fn daily_work_is_taken_once() {
    let home = database().await;
    for first in [true, false] {
        let tx = home.begin().await.unwrap();
        assert_eq!(settings::take_job(&tx, "reminders:2026-03-02", now()).await.unwrap(), first);
        tx.commit().await.unwrap();
    }
    assert!(settings::job_done(&*home, "reminders:2026-03-02").await.unwrap());
    let tx = home.begin().await.unwrap();
    assert!(settings::take_job(&tx, "reminders:2026-03-03", now()).await.unwrap());
    drop(tx);
    assert!(!settings::job_done(&*home, "reminders:2026-03-03").await.unwrap());
}

#[tokio::test]
async fn providers_are_listed_by_name() {
    let home = database().await;
    let tx = home.begin().await.unwrap();
    for name in ["Winc", "Codeschool"] {
        let courses = vec![("Full-stack developer", euros("8500"), false)];
        providers::add(&tx, NewProvider { name, iban: iban(), courses }).await.unwrap();
    }
    providers::add_programme(&tx, "Women in tech").await.unwrap();
    tx.commit().await.unwrap();
    let all = providers::list(&*home).await.unwrap();
    assert_eq!(all.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Codeschool", "Winc"]);
    assert_eq!(all[0].iban, iban());
    let tx = home.begin().await.unwrap();
    let again = providers::add_programme(&tx, "Women in tech").await;
    assert!(matches!(again, Err(StoreError::Duplicate)));
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let fund = fund().await;
    let id = ids::fresh();
    let viewer = fund.reviewer.actor();
    let gone = |it: StoreError| assert!(matches!(it, StoreError::NotFound), "{it}");
    gone(accounts::by_id(&*fund, UserId(id)).await.unwrap_err());
    gone(agreements::load_for_work(&*fund, AgreementId(id)).await.unwrap_err());
    gone(cases::load(&*fund, viewer, CaseId(id)).await.unwrap_err());
    gone(papers::load(&*fund, viewer, PaperId(id)).await.unwrap_err());
    gone(payouts::load_for_work(&*fund, PayoutId(id)).await.unwrap_err());
    assert!(accounts::by_email(&*fund, &email("niemand@voorbeeld.nl")).await.unwrap().is_none());
}

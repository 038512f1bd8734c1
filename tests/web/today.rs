//! The first page of a reviewer: what is theirs, what is the team's, and what is nobody's business any more.

use chrono::NaiveDate;
use store::{
    people::accounts,
    reports::{
        queue_filter::QueueView,
        today::{self, GroupKind, Task, Today},
    },
};

use crate::{
    browser::Browser,
    demo::{enter, filled},
    support::{Site, email},
};

const ROSA: &str = "rosa@techedufonds.example";
const KARIM: &str = "karim@techedufonds.example";

async fn of(site: &Site, who: &str, on: NaiveDate) -> Today {
    let account =
        accounts::by_email(&site.app.db.begin().await.unwrap(), &email(who)).await.unwrap().unwrap();
    today::load(&site.app.db, account.id, on).await.unwrap()
}

/// Numbers of cases in a group of the team.
fn numbers(today: &Today, view: QueueView) -> Vec<String> {
    let group = today.team.iter().find(|it| it.kind == GroupKind::List(view));
    group.map_or_else(Vec::new, |it| it.rows.iter().map(|row| row.number.clone()).collect())
}

#[tokio::test]
async fn what_breaks_first_stands_first_and_what_is_done_is_gone() {
    let (site, _folder) = filled(60).await;
    let on = site.app.clock.today();
    let found = of(&site, ROSA, on).await;
    let days: Vec<NaiveDate> = found.mine.iter().filter_map(|it| it.by).collect();
    assert!(3 < days.len() && days.is_sorted(), "{days:?}");
    assert!(found.team.iter().all(|it| !it.rows.is_empty() && it.rows.len() as u64 <= it.total));
    let mut rosa = enter(&site, ROSA, "/vandaag").await;
    let page = rosa.get("/vandaag").await.expect(200).shows("Vandaag, 2 maart 2026");
    for row in &found.mine {
        assert!(page.has(&row.number), "{}", row.number);
    }
    assert!(!page.has(">0 ") && !page.has("· 0"), "nothing is shown of which there is none");

    // What nobody reviewed becomes hers, step by step, and the page says what is next.
    let next = numbers(&found, QueueView::Nobody).remove(0);
    let case = rosa.get(&format!("/werk?q={next}")).await.link("/werk/0");
    rosa.act(&case, &format!("{case}/aannemen"), &[]).await.goes_to(&case);
    let task = async |number: &str| {
        let found = of(&site, ROSA, on).await;
        found.mine.iter().find(|it| it.number == number).map(|it| it.task)
    };
    assert_eq!(task(&next).await, Some(Task::Declare));
    assert!(!numbers(&of(&site, ROSA, on).await, QueueView::Nobody).contains(&next));
    rosa.get("/vandaag").await.shows("Belang melden");
    rosa.act(&case, &format!("{case}/belang"), &[("interest", "no")]).await.goes_to(&case);
    assert_eq!(task(&next).await, Some(Task::Assess));
    let scores = [("need", "3"), ("feasible", "3"), ("prospects", "3"), ("budget", "3")];
    rosa.act(&case, &format!("{case}/beoordelen"), &scores).await.goes_to(&case);
    assert_eq!(task(&next).await, Some(Task::Propose));
    site.assert_books().await;
}

/// Whoever has an interest in a case finds it nowhere; a colleague does.
#[tokio::test]
async fn a_case_in_which_somebody_has_an_interest_is_not_theirs_to_see() {
    let (site, _folder) = filled(0).await;
    let on = site.app.clock.today();
    let next = numbers(&of(&site, ROSA, on).await, QueueView::Nobody).remove(0);
    let mut rosa = enter(&site, ROSA, "/vandaag").await;
    let case = rosa.get(&format!("/werk?q={next}")).await.link("/werk/0");
    rosa.act(&case, &format!("{case}/aannemen"), &[]).await.goes_to(&case);
    rosa.act(&case, &format!("{case}/belang"), &[("interest", "yes")]).await.expect(303);
    assert!(!numbers(&of(&site, ROSA, on).await, QueueView::Nobody).contains(&next));
    assert!(!rosa.get("/vandaag").await.has(&next));
    assert!(numbers(&of(&site, KARIM, on).await, QueueView::Nobody).contains(&next));
}

/// The last day is in time, the one after it is late, and then it is a colleague's to help with.
#[tokio::test]
async fn late_begins_the_day_after_the_last_one() {
    let (site, _folder) = filled(0).await;
    let mine = of(&site, ROSA, site.app.clock.today()).await.mine;
    // To decide, not papers that did not come: these are asked about once they are late.
    let row = mine.into_iter().find(|it| it.task == Task::Assess || it.task == Task::Propose).unwrap();
    let last = row.by.unwrap();
    let shown = async |browser: &mut Browser<'_>, on: NaiveDate| {
        site.set_day(&on.to_string());
        let page = browser.get("/vandaag").await.expect(200).text();
        let line = page.split("<tr").find(|it| it.contains(&row.number)).map(str::to_owned);
        line.unwrap_or_default()
    };
    let mut rosa = enter(&site, ROSA, "/vandaag").await;
    let mut karim = enter(&site, KARIM, "/vandaag").await;
    assert!(!shown(&mut rosa, last.pred_opt().unwrap()).await.contains("is-"));
    assert!(shown(&mut rosa, last).await.contains("is-now"));
    assert_eq!(shown(&mut karim, last).await, "");
    assert!(shown(&mut rosa, last.succ_opt().unwrap()).await.contains("is-late"));
    assert!(shown(&mut karim, last.succ_opt().unwrap()).await.contains("Overleggen of overnemen"));
}

//! Lists show the right rows in the right order, and their counts agree with them.

use domain::{
    case::{
        papers,
        stage::{PaperKind, Stage},
        submit,
    },
    funding::{Instrument, Purpose},
};
use store::{
    place::Place,
    reports::{
        money,
        payout_lists::{self, PayoutList, PayoutTotals},
        people,
        queue::{self, Page},
        queue_filter::{Filter, QueueView, Sort},
        who_repays::{self, RepaymentTotals, Which},
    },
};
use uuid::Uuid;

use crate::{
    support::{Fund, applicant, day, fund, gift, line, loan, proposal, today},
    walk::{
        accepted, assess_and_propose, bill, draft, granted, paid_loan, pay_out, payouts_of, receive, release,
        step, submit_as, take_on,
    },
};

async fn page(fund: &Fund, filter: Filter) -> Page {
    let filter = Filter { size: 50, ..filter };
    let (me, today) = (fund.reviewer.id, day("2026-04-28"));
    let counts = queue::counts(fund, me, today).await.unwrap();
    queue::page(fund, &filter, &counts, me, today).await.unwrap()
}

fn names(page: &Page) -> Vec<&str> {
    page.rows.iter().map(|it| it.name.trim_start_matches("Sanne ")).collect()
}

async fn view(fund: &Fund, view: QueueView) -> Vec<String> {
    names(&page(fund, Filter { view, ..Filter::default() }).await).into_iter().map(str::to_owned).collect()
}

/// Seven cases: a draft, one nobody has, one of the reviewer, one waiting, a proposal of each reviewer, and
/// one that was withdrawn.
async fn office() -> Fund {
    let fund = fund().await;
    let mut cases = Vec::new();
    draft(&fund, &fund.applicant).await;
    for (name, tuition) in [
        ("Aalders", "5000"),
        ("Bakker", "4000"),
        ("Çelik", "3000"),
        ("Dijk", "2000"),
        ("Eek", "1000"),
        ("Fit", "500"),
    ] {
        let account = applicant(&fund, &format!("{tuition}@voorbeeld.nl")).await;
        cases.push(submit_as(&fund, &account, name, tuition).await);
    }
    take_on(&fund, &cases[1], &fund.reviewer).await;
    let waiting = take_on(&fund, &cases[2], &fund.reviewer).await;
    let clock = waiting.clock.unwrap();
    let asked = vec![PaperKind::Payslip];
    let change = papers::ask(&waiting.stage, clock, asked, fund.reviewer.id, today()).unwrap();
    step(&fund, &waiting, change, &fund.reviewer).await;
    for (place, by) in [(3, &fund.reviewer), (4, &fund.colleague)] {
        let case = take_on(&fund, &cases[place], by).await;
        assess_and_propose(&fund, &case, gift("900"), by).await;
    }
    let change = submit::withdraw(&cases[5].stage, today()).unwrap();
    step(&fund, &cases[5], change, &fund.applicant).await;
    fund
}

#[tokio::test]
async fn every_view_holds_what_it_says_and_counts_it() {
    let fund = office().await;
    let counts = queue::counts(&fund, fund.reviewer.id, day("2026-04-28")).await.unwrap();
    for (chosen, expected, count) in [
        (QueueView::Mine, vec!["Bakker", "Çelik", "Dijk"], counts.mine),
        (QueueView::Nobody, vec!["Aalders"], counts.nobody),
        (QueueView::Late, vec!["Aalders", "Bakker", "Dijk", "Eek"], counts.late),
        (QueueView::Waiting, vec!["Çelik"], counts.waiting),
        (QueueView::Second, vec!["Eek"], counts.second),
        (QueueView::All, vec!["Aalders", "Bakker", "Çelik", "Dijk", "Eek", "Fit"], counts.all),
    ] {
        assert_eq!(view(&fund, chosen).await, expected, "{chosen:?}");
        assert_eq!(usize::try_from(count).unwrap(), expected.len(), "{chosen:?}");
    }
    // On the last day itself nothing is late.
    let on_time = queue::counts(&fund, fund.reviewer.id, day("2026-04-27")).await.unwrap();
    assert_eq!(on_time.late, 0);
}

#[tokio::test]
async fn nothing_is_counted_in_an_empty_office() {
    let fund = fund().await;
    let counts = queue::counts(&fund, fund.reviewer.id, today()).await.unwrap();
    assert_eq!((counts.mine, counts.nobody, counts.late, counts.all), (0, 0, 0, 0));
    let page = page(&fund, Filter::default()).await;
    assert_eq!((page.rows.len(), page.total, page.has_before, page.has_after), (0, 0, false, false));
}

#[tokio::test]
async fn a_row_shows_its_case() {
    let fund = office().await;
    let page = page(&fund, Filter { text: Some("bakker".to_owned()), ..Filter::default() }).await;
    let [row] = &page.rows[..] else { panic!("{page:?}") };
    assert_eq!((row.number.as_str(), row.name.as_str()), ("TEF-2026-00002", "Sanne Bakker"));
    assert_eq!((row.stage_name.as_str(), row.requested_cents), ("in_review", 490_000));
    assert_eq!((row.decide_by, row.paused_since), (Some(day("2026-04-27")), None));
    assert_eq!(row.reviewer.as_deref(), Some("Ravi"));
}

#[tokio::test]
async fn a_search_looks_at_names_and_numbers() {
    let fund = office().await;
    for (text, expected) in [
        ("DIJK", vec!["Dijk"]),
        ("çelik", vec!["Çelik"]),
        ("ÇELIK", vec!["Çelik"]),
        ("  tef-2026-00005 ", vec!["Eek"]),
        ("nobody", vec![]),
        ("' or 1=1 --", vec![]),
        ("\\", vec![]),
        ("", vec!["Aalders", "Bakker", "Çelik", "Dijk", "Eek", "Fit"]),
    ] {
        let found = page(&fund, Filter { text: Some(text.to_owned()), ..Filter::default() }).await;
        assert_eq!(names(&found), expected, "{text}");
    }
    let stage = Some(Stage::NAMES[4].to_owned());
    let proposed = page(&fund, Filter { stage, ..Filter::default() }).await;
    assert_eq!(names(&proposed), ["Dijk", "Eek"]);
}

#[tokio::test]
async fn the_queue_sorts_both_ways() {
    let fund = office().await;
    for sort in [Sort::Number, Sort::Amount, Sort::Deadline, Sort::Name] {
        let order = async |descending| {
            let filter = Filter {
                sort,
                descending,
                text: Some("sanne".to_owned()),
                stage: None,
                view: QueueView::All,
                ..Filter::default()
            };
            names(&page(&fund, filter).await).into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        let (up, mut down) = (order(false).await, order(true).await);
        down.reverse();
        assert_eq!(up, down, "{sort:?}");
        match sort {
            Sort::Amount => assert_eq!(up, ["Fit", "Eek", "Dijk", "Çelik", "Bakker", "Aalders"]),
            Sort::Number | Sort::Deadline => {
                assert_eq!(up, ["Aalders", "Bakker", "Çelik", "Dijk", "Eek", "Fit"]);
            }
            // Where an accented letter stands is the database's choice.
            Sort::Name => assert_eq!(up.iter().filter(|it| *it != "Çelik").count(), 5),
        }
    }
}

/// The rows of a page, with whether something comes before and after it.
async fn part(fund: &Fund, filter: Filter) -> (Vec<Uuid>, bool, bool) {
    let counts = queue::counts(fund, fund.reviewer.id, today()).await.unwrap();
    let found = queue::page(fund, &filter, &counts, fund.reviewer.id, today()).await.unwrap();
    (found.rows.iter().map(|it| it.id).collect(), found.has_before, found.has_after)
}

#[tokio::test]
async fn pages_put_together_are_the_list_in_every_order_forwards_and_backwards() {
    let fund = office().await;
    for (sort, text) in [
        (Sort::Number, None),
        (Sort::Name, None),
        (Sort::Amount, None),
        (Sort::Deadline, None),
        (Sort::Name, Some("sanne".to_owned())),
    ] {
        for descending in [false, true] {
            let of = |place, size| Filter {
                sort,
                descending,
                place,
                size,
                text: text.clone(),
                ..Filter::default()
            };
            let (whole, ..) = part(&fund, of(Place::First, 50)).await;
            assert_eq!(whole.len(), 6);
            let mut pages = vec![part(&fund, of(Place::First, 4)).await];
            assert!(!pages[0].1 && pages[0].2);
            pages.push(part(&fund, of(Place::After(pages[0].0[3]), 4)).await);
            assert!(pages[1].1 && !pages[1].2);
            assert_eq!(pages.iter().flat_map(|it| it.0.clone()).collect::<Vec<_>>(), whole, "{sort:?}");
            let back = part(&fund, of(Place::Before(whole[4]), 4)).await;
            assert_eq!(back, (whole[..4].to_vec(), false, true), "{sort:?} {descending}");
            let middle = part(&fund, of(Place::Before(whole[5]), 4)).await;
            assert_eq!(middle, (whole[1..5].to_vec(), true, true), "{sort:?} {descending}");
        }
    }
}

#[tokio::test]
async fn a_page_beyond_the_end_is_the_first_one() {
    let fund = office().await;
    let of = |place| Filter { sort: Sort::Number, place, size: 4, ..Filter::default() };
    let (first, ..) = part(&fund, of(Place::First)).await;
    let (all, ..) = part(&fund, Filter { size: 50, ..of(Place::First) }).await;
    // The last case, the first one seen backwards, and one that is not there.
    for place in [Place::After(all[5]), Place::Before(all[0]), Place::After(store::ids::fresh())] {
        let (rows, before, after) = part(&fund, of(place)).await;
        assert_eq!((rows, before, after), (first.clone(), false, true), "{place:?}");
    }
}

#[tokio::test]
async fn a_part_of_a_name_and_a_part_of_a_number_find_a_case() {
    let fund = office().await;
    for (text, expected) in [
        ("akke", vec!["Bakker"]),
        ("sanne da", vec![]),
        ("sanne di", vec!["Dijk"]),
        ("celi", vec!["Çelik"]),
        // Two letters begin a name; three are looked for anywhere in it.
        ("sa", vec!["Aalders", "Bakker", "Çelik", "Dijk", "Eek", "Fit"]),
        ("ij", vec![]),
        ("ijk", vec!["Dijk"]),
        ("\"ijk\" or \"eek\"", vec![]),
        ("%ijk_", vec!["Dijk"]),
        ("5", vec!["Eek"]),
        ("00005", vec!["Eek"]),
        ("2026-00005", vec!["Eek"]),
        ("TEF-2026-0000", vec!["Aalders", "Bakker", "Çelik", "Dijk", "Eek", "Fit"]),
        ("TEF-2025", vec![]),
        ("0005", vec!["Eek"]),
        ("99999999999999999999999", vec![]),
    ] {
        let filter = Filter { text: Some(text.to_owned()), sort: Sort::Number, ..Filter::default() };
        let found = page(&fund, filter).await;
        assert_eq!(names(&found), expected, "{text}");
        assert_eq!(usize::try_from(found.total).unwrap(), expected.len(), "{text}");
    }
}

#[tokio::test]
async fn payouts_are_listed_by_state_and_day() {
    let fund = fund().await;
    let given = granted(&fund, gift("900")).await;
    let lent = accepted(&fund, loan()).await;
    let planned = payout_lists::page(&fund, PayoutList::Planned, Place::First, today()).await.unwrap().rows;
    let totals = async |which| payout_lists::totals(&fund, which, today()).await.unwrap();
    assert_eq!((planned.len(), totals(PayoutList::Planned).await.count), (2, 2));
    assert_eq!(Some(&planned[0].case_number), given.number.as_ref());
    assert_eq!((planned[0].withdraw_until, planned[1].withdraw_until), (None, Some(day("2026-03-16"))));
    assert_eq!(planned[1].payout.case, lent.id);
    let payout = payouts_of(&fund, &given).await.remove(0);
    release(&fund, &payout, &fund.administrator, today()).await;
    let released = payout_lists::page(&fund, PayoutList::Released, Place::First, today()).await.unwrap().rows;
    assert_eq!(totals(PayoutList::Released).await, PayoutTotals { count: 1, cents: 90_000 });
    assert_eq!(released[0].payout.id, payout.id);
    // What is not in the list any more leads to its beginning.
    let after = Place::After(planned[1].payout.id.0);
    let found = payout_lists::page(&fund, PayoutList::Planned, after, today()).await.unwrap();
    assert_eq!((found.rows.len(), found.has_before, found.has_after), (1, false, false));
    assert_eq!(totals(PayoutList::Planned).await.count, 1);
    fund.assert_books().await;
}

#[tokio::test]
async fn who_is_longest_behind_stands_on_top() {
    let fund = fund().await;
    let (_, late) = paid_loan(&fund).await;
    let (_, later) = paid_loan(&fund).await;
    let (_, good) = paid_loan(&fund).await;
    for text in ["2027-06", "2027-07"] {
        bill(&fund, text).await;
    }
    receive(&fund, &later, "bank-1", 10_000).await;
    receive(&fund, &good, "bank-2", 20_000).await;
    let on = day("2027-07-26");
    let of = async |which, on| who_repays::page(&fund, which, Place::First, on).await.unwrap().rows;
    let all = of(Which::All, on).await;
    let totals = who_repays::totals(&fund, Which::All, on).await.unwrap();
    let sums = RepaymentTotals {
        agreements: 3,
        open_cents: Some(30_000),
        overdue_cents: Some(30_000),
        shown_cents: None,
    };
    assert_eq!(totals, sums);
    let ids: Vec<_> = all.iter().map(|it| it.id).collect();
    assert_eq!(ids, [late.id.0, later.id.0, good.id.0]);
    let sums: Vec<_> = all.iter().map(|it| (it.open_cents, it.overdue_cents)).collect();
    assert_eq!(sums, [(20_000, 20_000), (10_000, 10_000), (0, 0)]);
    assert_eq!((all[0].oldest_due, all[2].oldest_due), (Some(day("2027-06-25")), None));
    assert_eq!((all[0].instrument.as_str(), all[0].disbursed_cents), ("pre_financing", 360_000));

    let behind = of(Which::Late, on).await;
    assert_eq!(behind.iter().map(|it| it.id).collect::<Vec<_>>(), [late.id.0, later.id.0]);
    // On the due date itself July is open but not late.
    let on_the_day = of(Which::Late, day("2027-07-25")).await;
    assert_eq!(on_the_day.iter().map(|it| it.overdue_cents).collect::<Vec<_>>(), [10_000]);
    // Behind the last one, and behind one that is in no list, the list begins anew.
    for (which, id) in [(Which::All, good.id.0), (Which::Late, good.id.0), (Which::All, store::ids::fresh())]
    {
        let found = who_repays::page(&fund, which, Place::After(id), on).await.unwrap();
        assert_eq!((found.rows[0].id, found.has_before), (late.id.0, false), "{which:?}");
    }
    let next = who_repays::page(&fund, Which::All, Place::After(late.id.0), on).await.unwrap();
    assert_eq!(next.rows.iter().map(|it| it.id).collect::<Vec<_>>(), [later.id.0, good.id.0]);
    assert!(next.has_before && !next.has_after);
    let back = who_repays::page(&fund, Which::All, Place::Before(good.id.0), on).await.unwrap();
    assert_eq!(back.rows.iter().map(|it| it.id).collect::<Vec<_>>(), [late.id.0, later.id.0]);
    assert!(!back.has_before && back.has_after);
    let who = people::of_agreement(&*fund, late.id).await.unwrap();
    assert_eq!((&who.number, who.name.as_str()), (&all[0].number, "Sanne de Vries"));
}

#[tokio::test]
async fn the_overview_adds_up_the_rows() {
    let fund = fund().await;
    let nothing = money::overview(&fund, today()).await.unwrap();
    assert_eq!((nothing.committed, nothing.paid_out, nothing.behind), (0, 0, 0));
    let (_, one) = paid_loan(&fund).await;
    let (_, other) = paid_loan(&fund).await;
    let case = granted(&fund, gift("900")).await;
    let lines = vec![line(Purpose::Travel, Instrument::Grant, "250")];
    let second = granted(&fund, proposal(lines)).await;
    pay_out(&fund, &payouts_of(&fund, &second).await[0]).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    release(&fund, &payout, &fund.administrator, today()).await;
    for text in ["2027-06", "2027-07"] {
        bill(&fund, text).await;
    }
    receive(&fund, &one, "bank-1", 12_500).await;
    receive(&fund, &other, "bank-2", 25_000).await;
    let on = day("2027-07-01");
    let seen = money::overview(&fund, on).await.unwrap();
    assert_eq!((seen.committed, seen.paid_out, seen.received), (90_000, 745_000, 37_500));
    let rows = who_repays::page(&fund, Which::All, Place::First, on).await.unwrap().rows;
    assert_eq!(seen.open, rows.iter().map(|it| it.open_cents).sum::<i64>());
    assert_eq!((seen.open, seen.overdue, seen.behind), (7_500, 0, 0));
    let later = money::overview(&fund, day("2027-07-26")).await.unwrap();
    assert_eq!((later.open, later.overdue, later.behind), (7_500, 7_500, 1));
    fund.assert_books().await;
}

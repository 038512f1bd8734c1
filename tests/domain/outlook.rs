//! What training does to the allowance of one family: the story of the article and what varies on it.

use domain::{
    application::{BenefitDetails, Child, Circumstances, Work, WorkEnd},
    benefit::kind::Benefit,
    budget::bridging::BridgedMonth,
    childcare::{allowance::AllowanceError, table::Care},
    evidence::Consent,
    money::Money,
    outlook::{Outlook, outlook},
    training_window::Phase,
};

use crate::support::{day, euros, month, today, training};

/// A single mother who stops working to follow an unaccredited course.
fn story() -> Circumstances {
    Circumstances {
        work: Work {
            hours: 20.into(),
            income: euros("23400"),
            until: Some(day("2026-05-31")),
            ends: WorkEnd::ForTraining,
        },
        partner: None,
        benefit: Benefit::None,
        consent: Consent::NotAsked,
        children: vec![
            Child { care: Care::DayCare, hours: 87.into(), price: euros("12.45"), born: None },
            Child { care: Care::AfterSchool, hours: 65.into(), price: euros("10.10"), born: None },
        ],
        other_children: Vec::new(),
        training: training(),
        benefit_details: BenefitDetails::default(),
        finances: None,
    }
}

fn seen(facts: &Circumstances) -> Outlook {
    outlook(facts, today()).unwrap()
}

fn bridging(from: &str, months: u32, per_month: &str) -> Option<BridgedMonth> {
    Some(BridgedMonth { from: month(from), months, per_month: euros(per_month) })
}

#[test]
fn the_mother_of_the_article_misses_three_months() {
    let outlook = seen(&story());
    let gap: Vec<String> =
        outlook.gap_months().map(|it| format!("{} {}", it.month, it.gap().decimal())).collect();
    assert_eq!(gap, ["2026-09 1560.00", "2026-10 1560.00", "2026-11 1560.00"]);
    assert_eq!(outlook.gap_total(), euros("4680.00"));
    assert_eq!(outlook.first_gap().unwrap().month, month("2026-09"));
    assert_eq!(outlook.runs_on_until(), Some(month("2026-08")));
}

#[test]
fn the_outlook_runs_from_three_months_before_to_three_months_after() {
    let outlook = seen(&story());
    let phases: Vec<String> =
        outlook.months.iter().map(|it| format!("{} {:?}", it.month, it.phase)).collect();
    assert_eq!(phases.len(), 12);
    assert_eq!([&phases[0], &phases[2]], ["2026-03 Before", "2026-05 Before"]);
    assert_eq!([&phases[3], &phases[8]], ["2026-06 During", "2026-11 During"]);
    assert_eq!([&phases[9], &phases[11]], ["2026-12 After", "2027-02 After"]);
}

#[test]
fn only_the_months_of_2027_are_provisional() {
    let outlook = seen(&story());
    let provisional: Vec<String> =
        outlook.months.iter().filter(|it| it.allowance.provisional).map(|it| it.month.to_string()).collect();
    assert_eq!(provisional, ["2027-01", "2027-02"]);
    assert!(outlook.has_provisional());
}

#[test]
fn an_outlook_within_a_complete_year_is_not_provisional() {
    // Three months after the training are shown too.
    for (until, provisional) in [("2026-09-30", false), ("2026-10-01", true)] {
        let outlook = seen(&varied(|it| it.training.until = day(until)));
        assert_eq!(outlook.has_provisional(), provisional, "{until}");
    }
}

#[test]
fn an_outlook_before_the_first_table_is_refused() {
    // Three months before the training are shown too.
    for (from, expect) in [("2024-04-01", None), ("2024-03-31", Some(AllowanceError::NoTable(2023)))] {
        let facts = varied(|it| it.training.from = day(from));
        assert_eq!(outlook(&facts, day(from)).err(), expect, "{from}");
    }
}

#[test]
fn sixty_months_of_a_long_training_are_shown() {
    for (until, months) in [("2031-04-30", 59), ("2031-05-31", 60), ("2031-06-01", 60), ("2099-12-31", 60)] {
        let outlook = seen(&varied(|it| it.training.until = day(until)));
        let during = outlook.months.iter().filter(|it| it.phase == Phase::During).count();
        assert_eq!((during, outlook.months.len()), (months, months + 6), "{until}");
    }
}

#[test]
fn months_after_the_training_are_shown_but_not_counted() {
    let outlook = seen(&story());
    let after: Vec<Money> =
        outlook.months.iter().filter(|it| it.phase == Phase::After).map(|it| it.gap()).collect();
    assert_eq!(after, [euros("1560.00"); 3]);
    assert_eq!(outlook.gap_total(), euros("4680.00"));
}

#[test]
fn the_own_share_jumps_to_everything_in_the_gap() {
    let outlook = seen(&story());
    // 1739.65 for the centre, less 1560.00.
    assert_eq!(
        [outlook.months[5].received(), outlook.months[5].own_share()],
        [euros("1560"), euros("179.65")]
    );
    assert_eq!(
        [outlook.months[6].received(), outlook.months[6].own_share()],
        [Money::ZERO, euros("1739.65")]
    );
}

fn varied(vary: impl FnOnce(&mut Circumstances)) -> Circumstances {
    let mut facts = story();
    vary(&mut facts);
    facts
}

#[test]
fn bridging_stays_within_its_months_and_its_amount() {
    let long = seen(&varied(|it| it.training.until = day("2027-05-31")));
    assert_eq!(long.gap_months().count(), 9);
    assert_eq!(long.bridging, bridging("2026-09", 6, "1560"));

    let child = Child { care: Care::DayCare, hours: 230.into(), price: euros("11.23"), born: None };
    let dear = seen(&varied(|it| it.children = vec![child; 2]));
    assert_eq!(dear.first_gap().unwrap().gap(), euros("4959"));
    assert_eq!(dear.bridging, bridging("2026-09", 3, "2500"));
}

#[test]
fn a_gap_over_two_amounts_is_bridged_at_the_lower_one() {
    // 2025 informs by its own prices, 2026 may pay.
    let facts = varied(|it| {
        it.work.until = Some(day("2025-07-31"));
        (it.training.from, it.training.until) = (day("2025-11-01"), day("2026-01-31"));
    });
    let outlook = outlook(&facts, day("2025-07-01")).unwrap();
    let gaps: Vec<Money> = outlook.gap_months().map(|it| it.gap()).collect();
    // 87 x 10.71 x 96.0 % + 65 x 9.52 x 96.0 % = 894.50 + 594.05 = 1488.55
    assert_eq!(gaps, [euros("1488"), euros("1488"), euros("1560")]);
    assert_eq!(outlook.bridging, bridging("2025-11", 3, "1488"));
}

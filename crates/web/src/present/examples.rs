//! People who do not exist, with what the rules come to for them today. What they ask for stands here; the rest is
//! worked out.

use std::sync::{Arc, Mutex};

use chrono::{Datelike, Days, NaiveDate};
use domain::{
    calendar::{Month, months_later},
    fund::Regulation,
    money::{Money, Rounding},
    outlook::outlook,
    repayment::terms::basis_points,
};
use store::casework::drafts::{Draft, Fields};

use crate::{
    present::terms::percent,
    questions::answers::circumstances,
    words::{format::euro, lang::Lang},
};

/// What one of the three gets: the key of its label, and how much.
pub struct ExampleLine {
    pub label: String,
    pub amount: Money,
}

/// One of the three.
pub struct WorkedExample {
    pub title: String,
    pub story: String,
    pub lines: Vec<ExampleLine>,
    pub total: Money,
    /// What is paid back, and how.
    pub back: String,
}

/// What the rules come to on a day, whatever the language.
#[derive(Clone, Copy)]
struct Amounts {
    day: NaiveDate,
    /// Bridging of the childcare allowance of the first.
    bridging: Option<Money>,
}

/// Months of training of the first, who stops working for it.
const MONTHS: i32 = 6;
/// What the three ask for; the rest follows from the rules.
const SCHOOL_AND_LAPTOP: Money = Money::euros(4_500);
const LAPTOP: Money = Money::euros(900);
const TUITION: Money = Money::euros(3_150);
const TRAVEL: Money = Money::euros(600);
const SHARED: Money = Money::euros(6_000);
/// What the third earns later, in a month.
const LATER: Money = Money::euros(2_800);

static KNOWN: Mutex<Option<Arc<Amounts>>> = Mutex::new(None);

/// Worked out once a day.
fn amounts(today: NaiveDate) -> Arc<Amounts> {
    let mut known = KNOWN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(known) = known.as_ref().filter(|it| it.day == today) {
        return Arc::clone(known);
    }
    let bridging = outlook(&parent(today), today).ok().and_then(|it| it.bridging).map(|it| it.total());
    let fresh = Arc::new(Amounts { day: today, bridging });
    *known = Some(Arc::clone(&fresh));
    fresh
}

/// A mother alone who works four days, with a child in day care; she stops the day before a training that starts in two
/// months.
fn parent(today: NaiveDate) -> domain::application::Circumstances {
    let start = Month::of(today).plus(2).first_day();
    let (last, end) = (start - Days::new(1), months_later(start, MONTHS) - Days::new(1));
    let born = Month::of(today).plus(-30);
    let day = |name: &str, it: NaiveDate| {
        [("day", it.day().to_string()), ("month", it.month().to_string()), ("year", it.year().to_string())]
            .map(|(part, value)| (format!("{name}-{part}"), value))
    };
    let text = |all: &[(&str, &str)]| -> Fields {
        all.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    };
    let mut children =
        text(&[("count", "1"), ("care-0", "day_care"), ("hours-0", "122"), ("price-0", "10,50")]);
    children.insert("born-0-month".to_owned(), born.first_day().month().to_string());
    children.insert("born-0-year".to_owned(), born.year().to_string());
    let mut training =
        text(&[("course", "-"), ("provider", "-"), ("accredited", "no"), ("training_hours", "32")]);
    training.extend(day("start", start));
    training.extend(day("end", end));
    let mut plan = text(&[("stop", "yes")]);
    plan.extend(day("last_day", last));
    let draft: Draft = [
        ("werk", text(&[("work", "yes"), ("hours", "32"), ("income", "31.200")])),
        ("gezin", text(&[("partner", "no"), ("benefit", "none")])),
        ("kinderen", children),
        ("opleiding", training),
        ("plan", plan),
    ]
    .into_iter()
    .map(|(name, fields)| (name.to_owned(), fields))
    .collect();
    circumstances(&draft).expect("all questions are answered; see tests")
}

/// The three, as they would be today.
#[must_use]
pub fn examples(lang: Lang, today: NaiveDate) -> Vec<WorkedExample> {
    let rules = Regulation::on(today);
    let living = rules.maximum.living.times(MONTHS.into()).round(Rounding::DownToCent).unwrap_or_default();
    let first = Month::of(today).plus(8);
    let loan = |amount: Money| {
        let terms = rules.pre_financing.terms(amount, first, today);
        let lines = terms.lines();
        let each = lines.first().map(domain::lending::schedule::ScheduleLine::total).unwrap_or_default();
        (each, lines.len().to_string())
    };
    let line = |key: &str, amount: Money| ExampleLine { label: lang.text(key), amount };
    let example = |key: &str, lines: Vec<ExampleLine>, back: String| WorkedExample {
        title: lang.named("example", key),
        story: lang.named("example", &format!("{key}.story")),
        total: lines.iter().map(|it| it.amount).sum(),
        lines,
        back,
    };
    let back = |key: &str, amount: Money| {
        let (each, count) = loan(amount);
        lang.say(key, &[("amount", euro(lang, each)), ("count", count)])
    };
    let of_parent = amounts(today).bridging.map(|it| {
        vec![
            line("example-childcare", it),
            line("example-school-laptop", SCHOOL_AND_LAPTOP),
            line("example-living", living),
        ]
    });
    let share = &rules.income_share;
    let of = |bp: u32, amount: Money| {
        amount.times(basis_points(bp)).round(Rounding::DownToCent).unwrap_or_default()
    };
    let values = [
        ("income", euro(lang, LATER)),
        ("amount", euro(lang, of(share.share_bp, LATER))),
        ("share", percent(lang, share.share_bp)),
        ("cap", euro(lang, of(share.cap_bp, SHARED))),
    ];
    // Without a table of the year her months are not known, and she is left out.
    let first = of_parent.map(|it| example("1", it, back("example-1.back", living)));
    let others = [
        example(
            "2",
            vec![line("example-laptop", LAPTOP), line("example-tuition-loan", TUITION)],
            back("example-2.back", TUITION),
        ),
        example(
            "3",
            vec![line("example-travel", TRAVEL), line("example-tuition-share", SHARED)],
            lang.say("example-3.back", &values),
        ),
    ];
    first.into_iter().chain(others).collect()
}

//! The picture of a training: a few amounts under each other on one line of zero, each with a bar and its meaning.

use domain::{
    budget::picture::{FundMonth, FundPart, Picture, Present},
    fund::Regulation,
    funding::{Instrument, Purpose},
    money::{Difference, Money},
    outlook::{MonthOutlook, Outlook, Verdict},
    training_window::Phase,
};

use crate::{
    present::effects_input::{EffectsInput, FundMoney},
    words::{
        format::{cents, euro, month},
        lang::Lang,
    },
};

/// The width of the box that bars are drawn in, and of its part below zero, when something falls short.
const WIDTH: i64 = 700;
const BELOW: i64 = 200;

/// A part of a bar.
pub struct Segment {
    pub class: &'static str,
    pub x: i64,
    pub width: i64,
}

/// One amount: its name, its bar, and what it comes from.
pub struct PictureRow {
    pub label: String,
    pub amount: String,
    pub is_short: bool,
    pub bar: Vec<Segment>,
    pub notes: Vec<String>,
}

/// The rows with what they are amounts of.
pub struct PictureView {
    pub title: String,
    pub zero: String,
    /// Something falls short: the line of zero stands inside the box.
    pub has_below: bool,
    pub zero_at: i64,
    pub rows: Vec<PictureRow>,
}

/// An amount before it is drawn: what stands on what, from zero up, or one that falls short.
struct Drawn {
    label: String,
    amount: i64,
    parts: Vec<(&'static str, i64)>,
    notes: Vec<String>,
}

impl Drawn {
    fn plain(label: String, amount: i64, class: &'static str, notes: Vec<String>) -> Self {
        Self { label, amount, parts: vec![(class, amount)], notes }
    }
}

/// Cents in whole euros, down: what is calculated may be a euro off, and nobody is told too much.
const fn down(amount: i64) -> i64 {
    amount.div_euclid(100) * 100
}

fn whole(lang: Lang, amount: i64) -> String {
    cents(lang, down(amount))
}

fn draw(lang: Lang, (title, zero): (&str, &str), rows: &[Drawn]) -> PictureView {
    let most = rows.iter().map(|it| it.amount).max().unwrap_or(0).max(1);
    let least = rows.iter().map(|it| it.amount).min().unwrap_or(0);
    let has_below = least < 0;
    let zero_at = if has_below { BELOW } else { 0 };
    // Cents that fill the part above zero; the part below it has the same scale.
    let full = most.max(-least * (WIDTH - zero_at) / zero_at.max(1));
    let place = |amount: i64| zero_at + amount * (WIDTH - zero_at) / full.max(1);
    let bar = |it: &Drawn| -> Vec<Segment> {
        if it.amount < 0 {
            let x = place(it.amount);
            return vec![Segment { class: "tef-b-less", x, width: zero_at - x }];
        }
        let mut reached = 0;
        let parts = it.parts.iter().filter_map(|(class, part)| {
            let (from, to) = (reached, reached + part);
            reached = to;
            let (from, to) = (from.max(0), to.max(0));
            (from < to).then(|| Segment { class, x: place(from), width: place(to) - place(from) })
        });
        parts.collect()
    };
    let rows = rows
        .iter()
        .map(|it| PictureRow {
            label: it.label.clone(),
            amount: whole(lang, it.amount),
            is_short: it.amount < 0,
            bar: bar(it),
            notes: it.notes.clone(),
        })
        .collect();
    PictureView { title: lang.text(title), zero: lang.text(zero), has_below, zero_at, rows }
}

/// What is known of a household beside its picture.
pub struct PictureContext<'a> {
    pub outlook: &'a Outlook,
    /// There is work now.
    pub works: bool,
    /// The fund decided: what it gives is no calculation any more.
    pub is_decided: bool,
    /// What is repaid, in words.
    pub repays: Option<String>,
}

/// What is left to live on: now, during the training without the fund and with it, and after it.
#[must_use]
pub fn of_money(lang: Lang, picture: &Picture, at: &PictureContext<'_>) -> PictureView {
    let is_paid = !picture.parts.is_empty();
    let mut rows = vec![
        Drawn::plain(present(lang, picture.present), picture.now.left.cents(), "tef-b-now", Vec::new()),
        Drawn::plain(
            lang.text(if is_paid { "picture-without" } else { "picture-during" }),
            picture.without.left.cents(),
            "tef-b-now",
            why_less(lang, picture, at.outlook),
        ),
    ];
    // What is left before the training, where that is less than in it.
    if let Some(between) = picture.between.filter(|it| it.left < picture.with.left) {
        let label = lang.text("picture-between");
        rows.insert(1, Drawn::plain(label, between.left.cents(), "tef-b-now", Vec::new()));
    }
    if is_paid {
        rows.push(with_fund(lang, picture, at));
    }
    let (after, key) = if at.works {
        (picture.after_as_now.left, "picture-after-work")
    } else {
        (picture.after.left, "picture-after-as-during")
    };
    let mut notes = vec![lang.text(key)];
    notes.extend(at.repays.clone());
    rows.push(Drawn::plain(lang.text("picture-after"), after.cents(), "tef-b-ok", notes));
    draw(lang, ("picture-money", "picture-money-zero"), &rows)
}

fn present(lang: Lang, present: Present) -> String {
    lang.text(match present {
        Present::Now => "picture-now",
        Present::WithWork => "picture-with-work",
        Present::BeforeTraining => "picture-before",
    })
}

/// From when less childcare allowance comes in, where that is what makes the difference.
fn why_less(lang: Lang, picture: &Picture, outlook: &Outlook) -> Vec<String> {
    match outlook.verdict() {
        Verdict::Loses { from, amount } => {
            let values = [("month", month(lang, from)), ("amount", euro(lang, amount))];
            vec![lang.say("picture-loses", &values)]
        }
        _ if picture.without.left < picture.now.left => vec![lang.text("picture-less-income")],
        _ => Vec::new(),
    }
}

fn with_fund(lang: Lang, picture: &Picture, at: &PictureContext<'_>) -> Drawn {
    let left = picture.with.left.cents();
    let sum = |wanted: &dyn Fn(&FundMonth) -> bool| -> i64 {
        picture.fund.iter().filter(|it| wanted(it)).map(|it| it.amount.cents()).sum()
    };
    let grants = sum(&|it| it.instrument == Instrument::Grant);
    let loans = sum(&|it| it.instrument != Instrument::Grant);
    let own = left - grants - loans;
    let mut notes: Vec<String> = picture.parts.iter().map(|it| part_words(lang, it, at.is_decided)).collect();
    let open = picture.open();
    if !open.is_zero() {
        notes.push(lang.say("picture-open", &[("amount", whole(lang, open.cents()))]));
    }
    if !at.is_decided {
        notes.push(lang.text("picture-if-granted"));
    }
    Drawn {
        label: lang.text("picture-with"),
        amount: left,
        parts: vec![("tef-b-now", own), ("tef-b-fund", grants), ("tef-b-loan", loans)],
        notes,
    }
}

fn part_words(lang: Lang, it: &FundPart, is_decided: bool) -> String {
    let what = match it.purpose {
        Purpose::ChildcareBridging => "picture-part-childcare",
        Purpose::Living | Purpose::Tuition | Purpose::Laptop | Purpose::Travel => "picture-part-living",
    };
    let amount = [("amount", euro(lang, it.per_month)), ("months", it.months.to_string())];
    let words = lang.say(what, &amount);
    if !is_decided {
        return format!("{words}.");
    }
    let as_what = lang.named("instrument", it.instrument.name()).to_lowercase();
    format!("{words} ({as_what}).")
}

/// The childcare allowance alone, where nobody asked for the household's money and the training takes some away.
#[must_use]
pub fn of_childcare(
    lang: Lang,
    outlook: &Outlook,
    fund: &[FundMonth],
    at: &EffectsInput<'_>,
) -> Option<PictureView> {
    let Verdict::Loses { from, .. } = outlook.verdict() else { return None };
    let now = outlook.months.first()?.without;
    let paid = |it: &MonthOutlook| -> Money {
        let of_month = fund.iter().filter(|part| part.month == it.month);
        of_month.filter(|part| part.purpose == Purpose::ChildcareBridging).map(|part| part.amount).sum()
    };
    let during = || outlook.months.iter().filter(|it| it.phase == Phase::During);
    let without = during().map(MonthOutlook::received).min()?;
    let lowest = during().min_by_key(|it| it.received().plus(paid(it)))?;
    let (own, grants) = (lowest.received(), paid(lowest));
    let loses = vec![lang.say("picture-stops", &[("month", month(lang, from))])];
    let mut rows = vec![
        Drawn::plain(lang.text("picture-now"), now.cents(), "tef-b-now", Vec::new()),
        Drawn::plain(lang.text("picture-without"), without.cents(), "tef-b-now", loses),
    ];
    if fund.iter().any(|it| it.purpose == Purpose::ChildcareBridging) {
        let with = own.plus(grants);
        let open = now.minus_or_zero(with);
        let mut notes = Vec::new();
        if !open.is_zero() {
            notes.push(lang.say("picture-open-childcare", &[("amount", euro(lang, open))]));
        }
        if Regulation::on(at.today).maximum.bridging_month <= grants {
            notes.push(lang.text("picture-most"));
        }
        if !matches!(at.fund, FundMoney::Given(_)) {
            notes.push(lang.text("picture-if-granted"));
        }
        rows.push(Drawn {
            label: lang.text("picture-with"),
            amount: with.cents(),
            parts: vec![("tef-b-now", own.cents()), ("tef-b-fund", grants.cents())],
            notes,
        });
    }
    Some(draw(lang, ("picture-childcare", "picture-childcare-zero"), &rows))
}

/// The answer in one sentence, and what it would be without the fund.
#[must_use]
pub fn headline(lang: Lang, picture: &Picture) -> (String, Vec<String>) {
    let say =
        |key: &str, left: Difference| lang.say(key, &[("amount", cents(lang, down(left.cents()).abs()))]);
    let pick = |left: Difference, enough: &'static str, short: &'static str| {
        say(if left.is_negative() { short } else { enough }, left)
    };
    let without = picture.without.left;
    if picture.parts.is_empty() {
        return (pick(without, "picture-headline-alone", "picture-headline-alone-short"), Vec::new());
    }
    let headline = pick(picture.with.left, "picture-headline", "picture-headline-short");
    (headline, vec![pick(without, "picture-else", "picture-else-short")])
}

//! The events of `calc account`: what each is, which it takes back, and which stand.

use domain::{
    lending::{
        history::{Extra, LoanEvent, LoanEventKind},
        schedule::{Every, LoanPlan},
    },
    money::Money,
};
use serde::{Deserialize, Serialize};

use crate::calc::{
    numbers::{Count, Day, List, LoanAmount, Percent, Whole},
    runner::{Wrong, wrong},
    schedule::EveryDays,
};

/// Ten a year for fifty years.
pub(super) type Events = List<EventIn, MOST_EVENTS>;

/// Most events of one loan.
const MOST_EVENTS: usize = 500;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventIn {
    pub on: Day,
    pub kind: KindName,
    #[serde(default)]
    amount: Option<LoanAmount>,
    #[serde(default)]
    extra: Option<ExtraName>,
    #[serde(default)]
    from: Option<Day>,
    #[serde(default)]
    to: Option<Day>,
    #[serde(default)]
    periods: Option<Count>,
    #[serde(default)]
    annual_rate: Option<Percent>,
    #[serde(default)]
    first_due: Option<Day>,
    #[serde(default)]
    instalments: Option<Count>,
    /// Days between the due days of a new series.
    #[serde(default)]
    every_days: Option<EveryDays>,
    /// A new series is due every month.
    #[serde(default)]
    monthly: bool,
    /// Number of the event that a reversal takes back.
    #[serde(default)]
    of: Option<Whole<1, 500>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum KindName {
    Tranche,
    Payment,
    Reversal,
    Pause,
    Shift,
    Extend,
    ReAmortise,
    ReAge,
    NewRate,
    LowerPrincipal,
    Cost,
    Refund,
    WriteOff,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ExtraName {
    Next,
    Shorten,
    Lower,
}

/// What an event is, or the place of the one it takes back.
#[derive(Clone, Copy)]
pub(super) enum Read {
    Event(LoanEvent),
    Reversal(usize),
    /// The first part of the principal, which is part of the plan.
    Start,
}

pub(super) fn inside(place: usize, it: Wrong) -> Wrong {
    Wrong { path: format!("events[{place}].{}", it.path), why: it.why }
}

pub(super) fn event(before: &[EventIn], read: &[Read], given: &EventIn) -> Result<Read, Wrong> {
    let on = given.on.0;
    let missing = |path: &'static str| move || wrong(path, "missing");
    let amount = || given.amount.map(|it| it.0).ok_or_else(missing("amount"));
    let periods = || given.periods.map(Count::count).ok_or_else(missing("periods"));
    let from = given.from.map_or(on, |it| it.0);
    let kind = match given.kind {
        KindName::Reversal => return taken_back(before, read, given).map(Read::Reversal),
        KindName::Tranche => LoanEventKind::Tranche(amount()?),
        KindName::Payment => {
            LoanEventKind::Payment { amount: amount()?, extra: given.extra.map(ExtraName::kind) }
        }
        KindName::Cost => LoanEventKind::Cost(amount()?),
        KindName::Refund => LoanEventKind::Refund(amount()?),
        KindName::LowerPrincipal => LoanEventKind::LowerPrincipal(amount()?),
        KindName::WriteOff => LoanEventKind::WriteOff,
        KindName::ReAmortise => LoanEventKind::ReAmortise,
        KindName::Pause => LoanEventKind::Pause { from, periods: periods()? },
        KindName::Extend => LoanEventKind::Extend { from, periods: periods()? },
        KindName::Shift => LoanEventKind::Shift { from, to: given.to.ok_or_else(missing("to"))?.0 },
        KindName::NewRate => {
            LoanEventKind::NewRate { from, rate: given.annual_rate.ok_or_else(missing("annual_rate"))?.0 }
        }
        KindName::ReAge => {
            let days = given.every_days.map(|it| Every::Days(it.count()));
            LoanEventKind::ReAge {
                first_due: given.first_due.ok_or_else(missing("first_due"))?.0,
                instalments: given.instalments.ok_or_else(missing("instalments"))?.count(),
                every: days.or_else(|| given.monthly.then_some(Every::Month)),
            }
        }
    };
    Ok(Read::Event(LoanEvent { on, kind }))
}

impl ExtraName {
    const fn kind(self) -> Extra {
        match self {
            Self::Next => Extra::Next,
            Self::Shorten => Extra::Shorten,
            Self::Lower => Extra::Lower,
        }
    }
}

/// The event a reversal names, or the last payment of its amount that stands.
fn taken_back(before: &[EventIn], read: &[Read], given: &EventIn) -> Result<usize, Wrong> {
    if let Some(number) = given.of {
        let place = usize::try_from(number.count()).ok().and_then(|it| it.checked_sub(1));
        let place = place.filter(|it| *it < before.len());
        return place.ok_or_else(|| wrong("of", "no event before it has this number"));
    }
    let amount = given.amount.map(|it| it.0);
    let stands = standing_places(read);
    (0..before.len())
        .rev()
        .find(|place| {
            let Read::Event(LoanEvent { kind: LoanEventKind::Payment { amount: paid, .. }, .. }) =
                read[*place]
            else {
                return false;
            };
            stands[*place] && amount.is_none_or(|it| it == paid)
        })
        .ok_or_else(|| wrong("of", "no payment to take back"))
}

/// Which events stand: those that no standing reversal takes back.
fn standing_places(events: &[Read]) -> Vec<bool> {
    let mut stands = vec![true; events.len()];
    for place in (0..events.len()).rev() {
        if let (Read::Reversal(of), true) = (&events[place], stands[place]) {
            stands[*of] = false;
        }
    }
    stands
}

pub(super) fn standing(events: &[Read]) -> Vec<LoanEvent> {
    let stands = standing_places(events);
    let one = |(read, stands): (&Read, bool)| match read {
        Read::Event(event) if stands => Some(*event),
        _ => None,
    };
    events.iter().zip(stands).filter_map(one).collect()
}

/// When the first part is paid out on the day the loan starts, the principal is the most that may be paid out.
pub(super) fn paid_out_in_parts(plan: &mut LoanPlan, events: &mut [Read]) -> Result<(), Wrong> {
    let tranche = |it: &Read| match it {
        Read::Event(LoanEvent { on, kind: LoanEventKind::Tranche(amount) }) => Some((*on, *amount)),
        _ => None,
    };
    let first: Money = events.iter().filter_map(tranche).filter(|it| it.0 == plan.from).map(|it| it.1).sum();
    if events.iter().filter_map(tranche).any(|it| it.0 < plan.from) {
        return Err(wrong("events", "a tranche before disbursed_on"));
    }
    if first.is_zero() {
        return Ok(());
    }
    let all: Money = events.iter().filter_map(tranche).map(|it| it.1).sum();
    if plan.principal < all {
        return Err(wrong("principal", "less than what is paid out in parts"));
    }
    plan.principal = first;
    for read in events {
        if tranche(read).is_some_and(|it| it.0 == plan.from) {
            *read = Read::Start;
        }
    }
    Ok(())
}

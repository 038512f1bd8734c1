//! The events of `calc account`: what each is, which it takes back, and which stand.

use domain::{
    money::Money,
    repayment::{
        history::{Event, Extra, Kind},
        schedule::{Every, MOST_INSTALMENTS, Plan},
    },
};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::calc::{
    Wrong, day, read,
    schedule::{MOST_DAYS, positive},
    share, wrong,
};

/// Most events of one loan: ten a year for fifty years.
const MOST_EVENTS: usize = 500;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventIn {
    pub on: String,
    pub kind: KindName,
    #[serde(default)]
    amount: Option<String>,
    #[serde(default)]
    extra: Option<ExtraName>,
    #[serde(default)]
    from: Option<String>,
    #[serde(default)]
    to: Option<String>,
    #[serde(default)]
    periods: Option<u32>,
    #[serde(default)]
    annual_rate: Option<String>,
    #[serde(default)]
    first_due: Option<String>,
    #[serde(default)]
    instalments: Option<u32>,
    /// Days between the due days of a new series.
    #[serde(default)]
    every_days: Option<u32>,
    /// A new series is due every month.
    #[serde(default)]
    monthly: bool,
    /// Number of the event that a reversal takes back.
    #[serde(default)]
    of: Option<usize>,
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
    Event(Event),
    Reversal(usize),
    /// The first part of the principal, which is part of the plan.
    Start,
}

pub(super) fn inside(place: usize, it: Wrong) -> Wrong {
    Wrong { path: format!("events[{place}].{}", it.path), why: it.why }
}

pub(super) fn given(events: Option<Json>) -> Result<Vec<EventIn>, Wrong> {
    let Some(Json::Array(events)) = events else { return Err(wrong("events", "a list of events")) };
    if MOST_EVENTS < events.len() {
        return Err(wrong("events", "at most 500"));
    }
    let one = |(place, it): (usize, &Json)| read(&it.to_string()).map_err(|it| inside(place, it));
    events.iter().enumerate().map(one).collect()
}

pub(super) fn event(before: &[EventIn], read: &[Read], given: &EventIn) -> Result<Read, Wrong> {
    let on = day("on", &given.on)?;
    let missing = |path: &'static str| move || wrong(path, "missing");
    let amount = || positive("amount", given.amount.as_deref().ok_or_else(missing("amount"))?);
    let periods = || match given.periods {
        Some(count @ 1..=MOST_INSTALMENTS) => Ok(count),
        Some(_) => Err(wrong("periods", "from 1 to 600")),
        None => Err(wrong("periods", "missing")),
    };
    let from = || given.from.as_deref().map_or(Ok(on), |it| day("from", it));
    let kind = match given.kind {
        KindName::Reversal => return taken_back(before, read, given).map(Read::Reversal),
        KindName::Tranche => Kind::Tranche(amount()?),
        KindName::Payment => Kind::Payment { amount: amount()?, extra: given.extra.map(ExtraName::kind) },
        KindName::Cost => Kind::Cost(amount()?),
        KindName::Refund => Kind::Refund(amount()?),
        KindName::LowerPrincipal => Kind::LowerPrincipal(amount()?),
        KindName::WriteOff => Kind::WriteOff,
        KindName::ReAmortise => Kind::ReAmortise,
        KindName::Pause => Kind::Pause { from: from()?, periods: periods()? },
        KindName::Extend => Kind::Extend { from: from()?, periods: periods()? },
        KindName::Shift => {
            let to = given.to.as_deref().ok_or_else(missing("to"))?;
            Kind::Shift { from: from()?, to: day("to", to)? }
        }
        KindName::NewRate => {
            let rate = given.annual_rate.as_deref().ok_or_else(missing("annual_rate"))?;
            Kind::NewRate { from: from()?, rate: share("annual_rate", rate)? }
        }
        KindName::ReAge => {
            let first = given.first_due.as_deref().ok_or_else(missing("first_due"))?;
            let instalments = given.instalments.ok_or_else(missing("instalments"))?;
            let every = match given.every_days {
                Some(days @ 1..=MOST_DAYS) => Some(Every::Days(days)),
                Some(_) => return Err(wrong("every_days", "from 1 to 366")),
                None => given.monthly.then_some(Every::Month),
            };
            Kind::ReAge { first_due: day("first_due", first)?, instalments, every }
        }
    };
    Ok(Read::Event(Event { on, kind }))
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
        let place = number.checked_sub(1).filter(|it| *it < before.len());
        return place.ok_or_else(|| wrong("of", "no event before it has this number"));
    }
    let amount = given.amount.as_deref().map(|it| positive("amount", it)).transpose()?;
    let stands = standing_places(read);
    (0..before.len())
        .rev()
        .find(|place| {
            let Read::Event(Event { kind: Kind::Payment { amount: paid, .. }, .. }) = read[*place] else {
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

pub(super) fn standing(events: &[Read]) -> Vec<Event> {
    let stands = standing_places(events);
    let one = |(read, stands): (&Read, bool)| match read {
        Read::Event(event) if stands => Some(*event),
        _ => None,
    };
    events.iter().zip(stands).filter_map(one).collect()
}

/// When the first part is paid out on the day the loan starts, the principal is the most that may be paid out.
pub(super) fn paid_out_in_parts(plan: &mut Plan, events: &mut [Read]) -> Result<(), Wrong> {
    let tranche = |it: &Read| match it {
        Read::Event(Event { on, kind: Kind::Tranche(amount) }) => Some((*on, *amount)),
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

//! The one place that asks the machine what time it is.
//!
//! Two times exist. The *moment* is real time: sessions, codes and leases live by it. The *business day* is
//! the day the fund lives on; outside the demo it is the day in Amsterdam, in the demo it is a day of its own
//! that people can move forward.

use std::sync::{Arc, RwLock};

use chrono::{DateTime, NaiveDate, SubsecRound, TimeZone, Utc};
use chrono_tz::Europe::Amsterdam;
use domain::calendar::business_day;

#[derive(Clone, Debug)]
pub enum Clock {
    System,
    /// A moment that stands still, for tests.
    Fixed(DateTime<Utc>),
    /// The demo's own day, with the real time of day.
    Demo(Arc<RwLock<NaiveDate>>),
}

impl Clock {
    #[must_use]
    pub fn demo(day: NaiveDate) -> Self {
        Self::Demo(Arc::new(RwLock::new(day)))
    }

    /// Real time, cut to what both databases keep.
    #[expect(clippy::disallowed_methods, reason = "the clock itself")]
    #[must_use]
    pub fn moment(&self) -> DateTime<Utc> {
        match self {
            Self::System | Self::Demo(_) => Utc::now().trunc_subsecs(3),
            Self::Fixed(at) => *at,
        }
    }

    /// The day the fund lives on.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        match self {
            Self::System | Self::Fixed(_) => business_day(self.moment()),
            Self::Demo(day) => *day.read().unwrap_or_else(std::sync::PoisonError::into_inner),
        }
    }

    /// When something is written down as having happened: real time, but on the business day.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::System | Self::Fixed(_) => self.moment(),
            Self::Demo(_) => on_day(self.today(), self.moment()),
        }
    }

    /// Moves the demo's day; does nothing to any other clock.
    pub fn set_day(&self, to: NaiveDate) {
        if let Self::Demo(day) = self {
            *day.write().unwrap_or_else(std::sync::PoisonError::into_inner) = to;
        }
    }

    #[must_use]
    pub const fn is_demo(&self) -> bool {
        matches!(self, Self::Demo(_))
    }
}

/// The time of day of a moment, as clocks in Amsterdam show it, on another day: it falls on that day for the fund,
/// whether or not one of the two has summer time.
#[must_use]
pub fn on_day(day: NaiveDate, moment: DateTime<Utc>) -> DateTime<Utc> {
    let time = day.and_time(moment.with_timezone(&Amsterdam).time());
    // The hour that is left out in spring: any time of the day does.
    Amsterdam.from_local_datetime(&time).earliest().map_or_else(|| time.and_utc(), |it| it.to_utc())
}

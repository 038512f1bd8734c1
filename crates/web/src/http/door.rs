//! Limits at the ways in. A try is counted before it is judged. Browsers that somebody signed in with before have
//! counters of their own, so that a stranger who guesses does not keep the owner out.

use axum_extra::extract::cookie::{Cookie, PrivateCookieJar, SameSite};
use chrono::{DateTime, TimeDelta, Utc};
use domain::{ids::UserId, text::Email};
use serde::{Deserialize, Serialize};
use store::{
    db::Tx,
    error::StoreError,
    people::guesses::{self, Limit, Taken},
};

use crate::{
    http::context::RequestContext,
    runtime::{secrets, state::App},
};

const COOKIE: &str = "apparaat";
/// Addresses one browser is known for.
const MOST_KNOWN: usize = 4;

/// What is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempted {
    Password,
    SecondFactor,
    AskCode,
    EnterCode,
    /// The key of a calendar.
    Agenda,
    /// Something typed by nobody who is known, to be kept.
    KeepForm,
    /// A call.
    CallMe,
}

/// The limits of one way in: for a browser that is known for the address, for all strangers at one address, for one
/// source at all addresses, and for all strangers together.
struct Limits {
    known: Limit,
    address: Limit,
    source: Limit,
    all: Limit,
}

impl Attempted {
    const fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::SecondFactor => "factor",
            Self::AskCode => "ask",
            Self::EnterCode => "enter",
            Self::Agenda => "agenda",
            Self::KeepForm => "keep",
            Self::CallMe => "call",
        }
    }

    const fn limits(self) -> Limits {
        let window = match self {
            Self::Password | Self::SecondFactor | Self::Agenda | Self::KeepForm => TimeDelta::minutes(15),
            Self::AskCode | Self::EnterCode => TimeDelta::minutes(30),
            Self::CallMe => TimeDelta::hours(1),
        };
        let (known, address, source, all) = match self {
            Self::Password => (10, 10, 30, 500),
            Self::SecondFactor => (5, 5, 30, 500),
            Self::AskCode => (6, 10, 20, 1_000),
            Self::EnterCode => (15, 60, 60, 2_000),
            // Many right ones come from one source, and are given back; nobody guesses 256 bits.
            Self::Agenda => (0, 0, 60, 2_000),
            Self::KeepForm => (0, 0, 20, 200),
            Self::CallMe => (0, 0, 5, 100),
        };
        Limits {
            known: Limit::new(known, window),
            address: Limit::new(address, window),
            source: Limit::new(source, window),
            all: Limit::new(all, window),
        }
    }
}

/// Codes that strangers may ask for one address in a day, so that nobody's mailbox is filled.
const CODES_A_DAY: Limit = Limit::new(30, TimeDelta::days(1));

/// What a browser keeps of who signed in with it, encrypted.
#[derive(Default, Serialize, Deserialize)]
struct Device {
    id: String,
    /// Keyed hashes of addresses, the newest last.
    known: Vec<String>,
}

/// Whether a try may be judged.
#[derive(Debug)]
pub enum WayIn {
    Open(Counted),
    /// Not before this moment. `first` says whether this try closed it: that is worth a line, each further one is not.
    Closed {
        until: DateTime<Utc>,
        first: bool,
    },
}

/// The counters a try was counted in.
#[derive(Debug)]
#[must_use]
pub struct Counted {
    /// That of this account or this browser, which a success empties.
    own: Option<String>,
    /// Those that others count in too: a success only takes itself out of them.
    shared: Vec<String>,
}

impl Counted {
    /// It was right, so it was no guess.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn give_back(self, tx: &Tx) -> Result<(), StoreError> {
        if let Some(key) = &self.own {
            guesses::forget(tx, key).await?;
        }
        for key in &self.shared {
            guesses::give_back(tx, key).await?;
        }
        Ok(())
    }
}

fn device(jar: &PrivateCookieJar) -> Option<Device> {
    serde_json::from_str(jar.get(COOKIE)?.value()).ok()
}

fn name(app: &App, email: &Email) -> String {
    app.keys.hash(&format!("known {}", email.as_str()))
}

/// Counts a try and says whether it may be judged.
///
/// # Errors
/// The database refuses.
pub async fn take(
    app: &App,
    context: &RequestContext,
    jar: &PrivateCookieJar,
    what: Attempted,
    email: &Email,
) -> Result<WayIn, StoreError> {
    let limits = what.limits();
    let who = name(app, email);
    let key = |of: &str, which: &str| app.keys.hash(&format!("{} {of} {which}", what.name()));
    let known = device(jar).filter(|it| it.known.contains(&who));
    if let Some(device) = known {
        return count(app, Some((key("device", &format!("{} {who}", device.id)), limits.known)), Vec::new())
            .await;
    }
    let mut shared =
        vec![(key("source", &context.source.counted()), limits.source), (key("all", ""), limits.all)];
    let own = match what {
        // Each code has its own few tries, and only its own browser can use them up: no stranger shuts this way.
        Attempted::EnterCode | Attempted::Agenda | Attempted::KeepForm | Attempted::CallMe => None,
        Attempted::AskCode => {
            shared.insert(0, (key("day", &who), CODES_A_DAY));
            Some((key("address", &who), limits.address))
        }
        Attempted::Password | Attempted::SecondFactor => Some((key("address", &who), limits.address)),
    };
    count(app, own, shared).await
}

/// As [`take`], for a key that stands for itself, without an address.
pub async fn take_key(app: &App, context: &RequestContext, what: Attempted) -> Result<WayIn, StoreError> {
    let limits = what.limits();
    let key = |of: &str, which: &str| app.keys.hash(&format!("{} {of} {which}", what.name()));
    let shared =
        vec![(key("source", &context.source.counted()), limits.source), (key("all", ""), limits.all)];
    count(app, None, shared).await
}

/// As [`take`], for somebody who is signed in: what others try for their address does not count.
///
/// # Errors
/// The database refuses.
pub async fn take_own(app: &App, account: UserId, what: Attempted) -> Result<WayIn, StoreError> {
    let key = app.keys.hash(&format!("{} own {account}", what.name()));
    count(app, Some((key, what.limits().known)), Vec::new()).await
}

/// One counter, and how much it takes.
type Counter = (String, Limit);

async fn count(app: &App, own: Option<Counter>, shared: Vec<Counter>) -> Result<WayIn, StoreError> {
    let now = app.clock.moment();
    for (key, limit) in own.iter().chain(&shared) {
        if let Taken::Until { at: until, first } = guesses::take(&app.db, key, *limit, now).await? {
            return Ok(WayIn::Closed { until, first });
        }
    }
    let key = |counter: Counter| counter.0;
    Ok(WayIn::Open(Counted { own: own.map(key), shared: shared.into_iter().map(key).collect() }))
}

/// Remembers that somebody signed in with this browser.
pub fn remember(app: &App, jar: PrivateCookieJar, email: &Email) -> PrivateCookieJar {
    let mut device = device(&jar).unwrap_or_default();
    if device.id.is_empty() {
        device.id = secrets::token();
    }
    let who = name(app, email);
    device.known.retain(|it| *it != who);
    device.known.push(who);
    let over = device.known.len().saturating_sub(MOST_KNOWN);
    device.known.drain(..over);
    let cookie = Cookie::build((COOKIE, serde_json::to_string(&device).unwrap_or_default()))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.is_secure)
        .permanent();
    jar.add(cookie.build())
}

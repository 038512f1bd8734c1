//! A calendar as programs fetch it (RFC 5545, RFC 7986).

use icalendar::{Calendar, Class, Component, Event, EventLike, EventStatus, Property};
use store::agenda::published::AgendaEvent;

use crate::{present::agenda::summary, words::lang::Lang};

/// How often a program does well to look again.
const AGAIN: &str = "PT6H";

/// The calendar of a person. The same events give the same bytes: its stamps are those of the last change, as RFC 5545,
/// 3.8.7.2 has it for a calendar that is no message.
#[must_use]
pub fn print(lang: Lang, events: &[AgendaEvent]) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//TechEduFonds//Agenda//NL"),
        ("CALSCALE", "GREGORIAN"),
        ("X-PUBLISHED-TTL", AGAIN),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    calendar
        .append_property(Property::new("REFRESH-INTERVAL", AGAIN).add_parameter("VALUE", "DURATION").done());
    calendar.name("TechEduFonds");
    for it in events {
        calendar.push(event(lang, it));
    }
    calendar.to_string()
}

fn event(lang: Lang, it: &AgendaEvent) -> Event {
    let status = if it.is_cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
    Event::with_uid(&format!("{}@techedufonds", it.uid))
        .summary(&summary(lang, it.kind, it.amount))
        // A day without an end lasts that day (3.6.1); the library's `all_day` would end it before it begins.
        .starts(it.day)
        .sequence(it.sequence)
        .status(status)
        .class(Class::Private)
        .timestamp(it.changed_at)
        .last_modified(it.changed_at)
        // A day to pay on keeps nobody busy.
        .add_property("TRANSP", "TRANSPARENT")
        .done()
}

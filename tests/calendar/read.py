"""What Python's icalendar finds in a calendar, as JSON: one line an event, sorted."""

import json
import sys
from datetime import date, datetime, timedelta

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
assert not calendar.errors, calendar.errors
assert calendar["version"] == "2.0" and calendar["x-wr-calname"] == "TechEduFonds"
lines = []
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    day = event["dtstart"].dt
    assert isinstance(day, date) and not isinstance(day, datetime), "it lasts the whole day"
    assert event.end - event.start == timedelta(days=1), "and one day"
    assert "rrule" not in event and event["dtstamp"].dt == event["last-modified"].dt
    lines.append(
        {
            "uid": str(event["uid"]),
            "day": day.isoformat(),
            "summary": str(event["summary"]),
            "sequence": int(event["sequence"]),
            "status": str(event["status"]),
            "stamp": event["dtstamp"].dt.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
    )
for line in sorted(lines, key=lambda it: it["uid"]):
    print(json.dumps(line, ensure_ascii=False, separators=(",", ":")))

// What ical.js finds in a calendar, as JSON: one line an event, sorted.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';

const calendar = new ICAL.Component(ICAL.parse(await readFile(process.argv[2], 'utf8')));
assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
const lines = calendar.getAllSubcomponents('vevent').map((part) => {
  const event = new ICAL.Event(part);
  assert.ok(event.startDate.isDate, 'it lasts the whole day');
  assert.equal(event.duration.toSeconds(), 24 * 60 * 60, 'and one day');
  assert.ok(!event.isRecurring());
  return {
    uid: event.uid,
    day: event.startDate.toString(),
    summary: event.summary,
    sequence: event.sequence,
    status: part.getFirstPropertyValue('status'),
    stamp: part.getFirstPropertyValue('dtstamp').toString(),
  };
});
lines.sort((one, other) => (one.uid < other.uid ? -1 : 1));
for (const line of lines) console.log(JSON.stringify(line));

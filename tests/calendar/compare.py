"""Holds the calendars of one person on four moments against each other."""

import json
import pathlib
import sys


def events(name):
    text = (pathlib.Path(sys.argv[1]) / f"{name}.python.json").read_text()
    return {it["uid"]: it for it in map(json.loads, text.splitlines())}


before, again, poor, back = (events(it) for it in ("before", "again", "poor", "back"))
assert 20 < len(before) and all(it["status"] == "CONFIRMED" and it["sequence"] == 0 for it in before.values())
assert all(it["summary"].startswith("TechEduFonds: € ") for it in before.values()), before
assert again == before, "nothing happened"
print(f"ok: {len(before)} events, the same when they are fetched again")

assert poor.keys() == before.keys(), "nothing disappears"
gone = [it for it in poor.values() if it["status"] == "CANCELLED"]
assert 20 < len(gone) and all(it["sequence"] == 1 and before[it["uid"]]["day"] == it["day"] for it in gone)
assert all(it == before[it["uid"]] for it in poor.values() if it["status"] == "CONFIRMED")
print(f"ok: {len(gone)} cancelled, each one sequence higher")

assert back.keys() == before.keys()
assert all(it["status"] == "CONFIRMED" and it["summary"] == before[it["uid"]]["summary"] for it in back.values())
assert all(back[it["uid"]]["sequence"] == 2 for it in gone)
print("ok: they come back under the same address, one sequence higher again")

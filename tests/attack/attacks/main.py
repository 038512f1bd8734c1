"""Runs every attack on each database; see tests/attack/run.

SPDX-License-Identifier: EUPL-1.2
"""

import argparse
import sys
import time
import traceback
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

import clock
import flood
import headers
import kills
import mail_out
import papers
import text
import twice
import ways_in
from fund import Figures, Fund, Postgres, Sqlite
from support import Place, program

# In this order; those of the demo first, then those on nodes and workers of an installation with the same fund.
DEMO = {
    "methods": flood.methods,
    "half-headers": flood.half_headers,
    "second-factor": ways_in.second_factor,
    "headers": headers.pages_carry_headers,
    "request-id": headers.request_id,
    "same-words": ways_in.same_words,
    "kept-out": ways_in.nobody_is_kept_out,
    "many-addresses": ways_in.many_addresses,
    "refused-uploads": flood.refused_uploads,
    "limits": papers.over_the_limits,
    "sixty": papers.sixty_and_no_more,
    "text": text.hostile,
    "formulas": text.formulas,
    "twice": twice.all_forms,
    "managers": twice.two_managers,
}
NODES = {
    "codes-first": mail_out.codes_first,
    "outage": mail_out.outage,
    "kills": kills.at_random,
    "proof": papers.all_is_well,
    "clock": clock.jumps,
}


def tried(told, name, attack, *on):
    began = time.monotonic()
    try:
        attack(told, *on)
    except (Exception, SystemExit):
        told.told(name, False, traceback.format_exc(limit=4))
    print(f"  {name}: {time.monotonic() - began:.0f} s", flush=True)


def on_database(path, kind, parts):
    told = Figures(kind.name)
    wanted = lambda all_of: {name: it for name, it in all_of.items() if not parts or name in parts}
    with Place() as place:
        fund = Fund(place, path, kind)
        fund.fill()
        fund.start_demo()
        for name, attack in wanted(DEMO).items():
            tried(told, name, attack, fund)
        kills.prepare(fund)
        fund.stop()
        for name, attack in wanted(NODES).items():
            tried(told, name, attack, fund)
        logs = [it for it in ("demo", "node", "worker") if (place.folder / f"{it}.log").exists()]
        said = "".join(place.log(it) for it in logs)
        told.told("nothing panicked", "panicked" not in said, said[-2000:] if "panicked" in said else "")
    return told


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="*")
    parser.add_argument("--only", choices=["sqlite", "postgres"])
    parser.add_argument("--part", action="append", choices=[*DEMO, *NODES])
    asked = parser.parse_args()
    path = program(asked.program)
    whole = Figures()
    for kind in (Sqlite, Postgres):
        if asked.only in (None, kind.name):
            began = time.monotonic()
            told = on_database(path, kind, asked.part)
            whole.passed += told.passed
            whole.failed += told.failed
            print(f"  {kind.name}: {told.passed} passed, {told.failed} failed in {time.monotonic() - began:.0f} s")
    sys.exit(whole.end())


if __name__ == "__main__":
    main()

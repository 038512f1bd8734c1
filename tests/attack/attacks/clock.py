"""The clock of the machine jumps an hour, back and forth, between two starts.

SPDX-License-Identifier: EUPL-1.2
"""

import email.utils
import re
import shutil
import subprocess
import time
from pathlib import Path

from fund import PASSWORD, STAFF_DOOR, STEP, totp, words
from support import end

HOUR = 3_600
OWN = "klokje@techedufonds.example"


def jumps(told, fund):
    library = built(fund)
    if not library:
        print("  skipped: moving the clock of a process needs a C compiler", flush=True)
        return
    colleague, charges, faults = Colleague(fund), {}, {}
    mail = "folder:" + str(fund.folder / "mail")
    for place, shift in enumerate([-HOUR, HOUR, -HOUR, 0]):
        name = f"{place + 1} ({shift // HOUR:+d} h)"
        moved = {"LD_PRELOAD": library, "CLOCK_SHIFT": shift}
        node = fund.start_node(mail, **moved)
        says = fund.browser().get("/").headers["date"]
        apart = email.utils.parsedate_to_datetime(says).timestamp() - time.time() - shift
        told.told(f"clock {name}: the program lives by it", abs(apart) < 120, f"({says})")
        if place == 0:
            colleague.set_up(shift, moved)
        judge_sign_in(told, fund, name, place, (colleague, shift))
        charges[place], faults[name] = judge_books(told, fund, name, moved)
        end(node)
    wrong = {name: said for name, said in faults.items() if said != "the books balance"}
    told.told("clock: the books balance after every jump", not wrong, wrong or "")
    same = len(set(charges.values())) == 1
    told.told("clock: no jump bills a month twice", same, f"({charges[0]} charges in all)" if same else charges)


def built(fund):
    """What moves the clock of a process that is started with it."""
    source, library = Path(__file__).with_name("clock.c"), fund.place.folder / "clock.so"
    if shutil.which("cc"):
        subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", library, source], check=True)
    return library if library.exists() else None


def judge_sign_in(told, fund, name, place, who):
    colleague, shift = who
    signed = applicant_in(fund, f"klok{place}@voorbeeld.example")
    told.equal(f"clock {name}: an applicant signs in with a code", signed, 303)
    answer = colleague.enter(shift)
    if place < 2:
        told.equal(f"clock {name}: staff signs in", answer.status, 303)
    else:
        # A code of before the last one that was used is refused, as it must be, until the clock comes by again.
        print(f"  clock {name}: staff that signed in while it was later gets {answer.status}", flush=True)


class Colleague:
    """Somebody invited from the command line, who never signed in before."""

    def __init__(self, fund):
        self.fund, self.secret, self.last = fund, "", 0

    def set_up(self, shift, moved):
        told = self.fund.run("user", "add", "--email", OWN, "--name", "Klokje", "--role", "administrator", **moved)
        code = re.search(r"\b[A-Z0-9]{4}(?:-[A-Z0-9]{4})+\b", told.stdout).group(0)
        browser = self.fund.browser()
        self.secret = set_up(browser, OWN, code, shift)
        # The code that set it up is used up.
        self.last = int(time.time() + shift) // STEP

    def enter(self, shift):
        """With the code of now, or the next one when that was used."""
        now = int(time.time() + shift) // STEP
        step = now + 1 if self.last == now else now
        self.last = max(self.last, step)
        fields = {"email": OWN, "password": PASSWORD, "totp": totp(self.secret, step)}
        return self.fund.browser().post(STAFF_DOOR, **fields)


def set_up(browser, address, invitation, shift=0):
    """Sets up an account with the code of its invitation. The secret of its second factor."""
    browser.post("/medewerkers/uitnodiging", email=address, invitation=invitation)
    page = browser.get("/medewerkers/uitnodiging/instellen").text
    secret = re.search(r"<dd>([A-Z2-7]{32,})</dd>", page).group(1)
    fields = {"password": PASSWORD, "totp": totp(secret, int(time.time() + shift) // STEP)}
    done = browser.post("/medewerkers/uitnodiging/instellen", **fields)
    if done.status != 200:
        raise RuntimeError(f"an account cannot be set up: {words(done.text)[:300]}")
    return secret


def applicant_in(fund, address):
    browser = fund.browser()
    browser.post("/inloggen", email=address, naar="")
    payload = fund.db.rows(f"select payload from outbox where recipient = '{address}' and sent_at is null")[0][0]
    return browser.post("/inloggen/code", code=re.search(r"\d{6}", payload).group(0)).status


def judge_books(told, fund, name, moved):
    """Bills this month twice, and proves the books. How many charges there are, and what is said of the books."""
    month = time.strftime("%Y-%m", time.gmtime())
    billed = [fund.run("bill", "--month", month, "--approve-as-second", OWN, **moved) for _ in range(2)]
    works = all(it.returncode == 0 for it in billed)
    told.told(f"clock {name}: billing works", works, "" if works else billed[0].stderr[-300:])
    return fund.count("charge"), fund.run("check", **moved).stdout.strip()

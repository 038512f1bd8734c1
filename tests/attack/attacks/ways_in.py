"""The ways in: guessing, telling addresses apart, keeping people out, filling mailboxes.

SPDX-License-Identifier: EUPL-1.2
"""

import re
import threading
import time
from statistics import median

import storm
from fund import PASSWORD, STAFF_DOOR, address_of, somewhere, words
from support import until

TRIES, SOURCES = 2_500, 50
JUDGED, CLOSED = "passen niet bij elkaar", "uur kan het weer"
FROM_ONE = {"X-Forwarded-For": "198.18.0.1"}


def second_factor(told, fund):
    """F3: the right password with one code after another, many at once, from several places."""
    karim = fund.browser()
    told.equal("F3 somebody signs in before the attack", fund.staff.sign_in(karim, "karim")[0].status, 303)
    events, began = fund.count("security_event"), time.monotonic()
    storming = storm.aside(fund.port, attempts())
    until(lambda: events + 3 <= fund.count("security_event"), 20, 0.02)
    real = [SignIn(fund, karim, "karim")] if fund.staff.ready(["karim"]) else []
    while not storming.done():
        # One at a time for each: the codes of an account work in their order only.
        busy = {it.name for it in real if it.is_alive()}
        others = [it for it in fund.staff.ready(["rosa", "anneke", "joost", "mei"]) if it not in busy]
        real += [SignIn(fund, fund.browser(), others[0])] if others else []
        time.sleep(0.2)
    judge_storm(told, storming.result(), time.monotonic() - began)
    judge_real(told, fund, karim, real)
    stranger = fund.staff.sign_in(fund.browser(), "karim")[0]
    told.told("F3 from an unknown browser it is closed afterwards", CLOSED in words(stranger.text), stranger.status)


class SignIn(threading.Thread):
    """A real sign-in, beside others."""

    def __init__(self, fund, browser, name):
        super().__init__(daemon=True)
        self.fund, self.browser, self.name = fund, browser, name
        self.status, self.took, self.step = 0, 0.0, fund.staff.take_step(name)
        self.start()

    def run(self):
        answer, self.took = self.fund.staff.enter(self.browser, self.name, self.step)
        self.status = answer.status


def judge_real(told, fund, karim, real):
    for it in real:
        it.join(60)
    known = next((it.status for it in real if it.name == "karim"), None) or fund.staff.sign_in(karim, "karim")[0].status
    told.equal("F3 a browser of before gets in", known, 303)
    others = [it for it in real if it.name != "karim"]
    seconds = [it.took for it in others] or [99]
    figures = f"({len(others)} times, median {median(seconds):.2f} s, longest {max(seconds):.2f} s)"
    told.told("F3 colleagues sign in meanwhile", all(it.status == 303 for it in others), figures)
    told.told("F3 and wait less than a second", median(seconds) < 1, figures)


def attempts():
    sources = [somewhere() for _ in range(SOURCES)]
    return [attempt(it, sources[it % SOURCES]) for it in range(TRIES)]


def attempt(code, source):
    fields = {"email": address_of("karim"), "password": PASSWORD, "totp": f"{code:06d}"}
    return storm.request("POST", STAFF_DOOR, fields, {"X-Forwarded-For": source})


def judge_storm(told, answers, took):
    texts = [words(it.text) for it in answers]
    judged = sum(JUDGED in text or it.status == 303 for it, text in zip(answers, texts))
    closed = sum(CLOSED in it for it in texts)
    others = {it.status for it, text in zip(answers, texts) if JUDGED not in text and CLOSED not in text}
    figures = f"({judged} judged, {closed} closed, {TRIES - judged - closed} other {others or ''}in {took:.0f} s)"
    told.told("F3 at most ten of 2,500 codes are judged", 1 <= judged <= 10, figures)
    told.told("F3 the others are told to wait", judged + closed == TRIES, figures)


def same_words(told, fund):
    """F7: nobody learns whether an address is known, or whose it is."""
    said = {}
    people = {
        "staff": address_of("rosa"),
        "applicant": "hanna@voorbeeld.example",
        "unknown": "niemand@voorbeeld.example",
    }
    for who, address in people.items():
        it = fund.browser()
        asked = it.post("/inloggen", email=address, naar="")
        page = it.get("/inloggen/code")
        entered = it.post("/inloggen/code", code="000000")
        answers = [plain(answer) for answer in (asked, page, entered)]
        said[who] = [*answers, sorted(it.jar)]
    same = said["staff"] == said["applicant"] == said["unknown"]
    told.told("F7 staff, applicants and strangers read the same words", same, "" if same else said)


def plain(answer):
    """An answer without what differs with every address and every page."""
    text = re.sub(r"\S*@\S*|\S*…\S*|\S*\*\S*|\S*•\S*", "ADDRESS", words(answer.text))
    return answer.status, answer.location, text


def nobody_is_kept_out(told, fund):
    """F7: a stranger asks codes for somebody, and enters wrong ones."""
    address = "priya@voorbeeld.example"
    home = fund.browser()
    inside(fund, home, address)
    early = fund.browser()
    early.post("/inloggen", email=address, naar="")
    early_code = newest_code(fund, address, 2)
    stranger_at_work(fund, address)
    told.told("F7 a code of before the attack still works", enter(early, early_code), "")
    told.told("F7 a browser of before gets a code and gets in", inside(fund, home, address), "")
    new = fund.browser().post("/inloggen", email=address, naar="")
    print(f"  an unknown browser that asks a code after that: {new.status}", flush=True)


def stranger_at_work(fund, address):
    strangers = [fund.browser() for _ in range(12)]
    for it in strangers:
        it.post("/inloggen", email=address, naar="")
    for number in range(72):
        strangers[number % 12].post("/inloggen/code", code=f"{number:06d}")


def newest_code(fund, address, number):
    """The newest of so many codes that were mailed."""
    until(lambda: number <= len(fund.codes_for(address)), 20)
    return (fund.codes_for(address) or ["none"])[0]


def inside(fund, browser, address):
    """Whether somebody gets in with a fresh code."""
    before = len(fund.codes_for(address))
    asked = browser.post("/inloggen", email=address, naar="")
    return asked.status == 303 and enter(browser, newest_code(fund, address, before + 1))


def enter(browser, code):
    return browser.post("/inloggen/code", code=code).status == 303


def many_addresses(told, fund):
    """F7: one source asks codes for 200 addresses."""
    asks = [
        storm.request("POST", "/inloggen", {"email": f"stroom{it}@voorbeeld.example", "naar": ""}, FROM_ONE)
        for it in range(200)
    ]
    answers = storm.send_all(fund.port, asks, 100)
    mails = fund.count("outbox", "recipient like 'stroom%'")
    said = {status: sum(it.status == status for it in answers) for status in {it.status for it in answers}}
    told.told("F7 200 addresses from one source get at most 20 mails", 1 <= mails <= 20, f"({mails} mails, {said})")

"""The ways in: guessing, telling addresses apart, keeping people out, filling mailboxes.

SPDX-License-Identifier: EUPL-1.2
"""

import re
import time
from statistics import median

import storm
from fund import PASSWORD, STAFF_DOOR, address_of, somewhere, words
from support import until

TRIES = 2_500
JUDGED, CLOSED = "passen niet bij elkaar", "uur kan het weer"
WHOLE_PAGES = {"X-Forwarded-For": "198.18.0.1"}


def second_factor(told, fund):
    """F3: the right password with one code after another, many at once, from many places."""
    karim = fund.browser()
    told.equal("F3 somebody signs in before the attack", fund.staff.sign_in(karim, "karim")[0].status, 303)
    storming = storm.aside(fund.port, [attempt(it) for it in range(TRIES)])
    began = time.monotonic()
    known, took = None, []
    while not storming.done() or len(took) < 3:
        if known is None and fund.staff.ready(["karim"]):
            known = fund.staff.sign_in(karim, "karim")
        others = fund.staff.ready(["rosa", "anneke", "joost", "mei"])
        if others:
            took.append(fund.staff.sign_in(fund.browser(), others[0]))
        time.sleep(0.3)
    answers = storming.result()
    judge_storm(told, answers, time.monotonic() - began)
    if known is None:
        known = fund.staff.sign_in(karim, "karim")
    told.told("F3 a browser of before gets in during the attack", known[0].status == 303, f"({known[1]:.2f} s)")
    seconds = [it[1] for it in took]
    inside = all(it[0].status == 303 for it in took) and median(seconds) < 1
    figures = f"({len(took)} times, median {median(seconds):.2f} s, longest {max(seconds):.2f} s)"
    told.told("F3 a colleague signs in meanwhile", inside, f"{figures} {[it[0].status for it in took]}")
    stranger = fund.staff.sign_in(fund.browser(), "karim")[0]
    told.told("F3 from an unknown browser it is closed afterwards", CLOSED in words(stranger.text), stranger.status)


def attempt(code):
    fields = {"email": address_of("karim"), "password": PASSWORD, "totp": f"{code:06d}"}
    return storm.request("POST", STAFF_DOOR, fields, {"X-Forwarded-For": somewhere()})


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
    people = {"staff": address_of("rosa"), "applicant": "hanna@voorbeeld.example", "unknown": "niemand@voorbeeld.example"}
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
    print(f"  from an unknown browser the same person is told: {new.status} {words(new.text)[-200:]}", flush=True)


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
        storm.request("POST", "/inloggen", {"email": f"stroom{it}@voorbeeld.example", "naar": ""}, WHOLE_PAGES)
        for it in range(200)
    ]
    answers = storm.send_all(fund.port, asks, 100)
    mails = fund.count("outbox", "recipient like 'stroom%'")
    said = {status: sum(it.status == status for it in answers) for status in {it.status for it in answers}}
    told.told("F7 200 addresses from one source get at most 20 mails", 1 <= mails <= 20, f"({mails} mails, {said})")

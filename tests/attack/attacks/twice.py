"""The same form twenty times at once: one effect, one line in the log, one message.

SPDX-License-Identifier: EUPL-1.2
"""

import re

import storm
from clock import set_up
from forms import form_to, links
from fund import words
from storm import request
from support import form_key, multipart, pdf, until

TIMES = 20
TABLES = [
    "case",
    "case_log",
    "outbox",
    "paper",
    "receipt",
    "ledger_entry",
    "income_statement",
    "income_check",
    "call_request",
    "period_step",
    "account",
    "agreement_change",
    "charge",
    "true_up",
]
ID = "[0-9a-f-]{36}"
# With the result of the two years that had one.
CLOSED = {"period_step": 1, "ledger_entry": 2}
LOG_AND_MAIL = {"case_log": 1, "outbox": 1}


class Race:
    """Somebody, a page, a form on it, what is filled in, and what comes of it once."""

    def __init__(self, called, who, page, action, once, **answers):
        self.called, self.who, self.page, self.action, self.once, self.answers = (
            called,
            who,
            page,
            action,
            once,
            answers,
        )


def all_forms(told, fund):
    begin(told, fund)
    agreement_code(told, fund)
    same_paper(told, fund)
    fund.demo_browser("anneke").post("/demo/dag", stap="maand")
    for it in races(fund):
        race(told, fund, fund.demo_browser(it.who), it)
    payouts(told, fund)
    chosen(told, fund)


def begin(told, fund):
    """By somebody new, with the key of the page they stand on and without one; and by somebody whose case is over."""
    once = {"case": 1}
    for number, called in enumerate(["begin an application", "begin an application without a key"]):
        new = fund.signed_in(f"beginner{number}@voorbeeld.example")
        key = {"sleutel": form_key(new.get("/sessies").text)} if number == 0 else {}
        judge(told, fund, called, request("POST", "/aanvraag/begin", key, {"Cookie": new.cookies()}), once)
    race(told, fund, fund.demo_browser("amina"), Race("begin anew", "", "/mijn", "/aanvraag/begin", once))


def agreement_code(told, fund):
    grace = fund.demo_browser("grace")
    agreement = links(grace.get("/mijn").text, f"/mijn/overeenkomst/{ID}")[0]
    race(told, fund, grace, Race("a code for an agreement", "", agreement, f"{agreement}/code", {"outbox": 1}))


def races(fund):
    """Those whose page is known beforehand. Which case is whose is seen on the reviewers' list."""
    stefan, daniel = case_of(fund, "Kuipers"), case_of(fund, "Mulder")
    account = links(fund.demo_browser("anneke").get("/geld/terugbetalen").text, f"/geld/rekening/{ID}")[0]
    receipt = {"amount": "1,00", "on-day": "1", "on-month": "4", "on-year": "2026", "reference": "twintig-1"}
    user = {"name": "Kees Nieuw", "email": "kees@techedufonds.example", "role": "reviewer"}
    month = "/geld/periode"
    return [
        Race(
            "the same income",
            "thomas",
            "/mijn/inkomen?anders=ja",
            "/mijn/inkomen",
            LOG_AND_MAIL | {"income_statement": 1},
            income="2.345",
            source="job",
        ),
        Race(
            "I cannot pay",
            "thomas",
            "/mijn/niet-betalen",
            "/mijn/niet-betalen",
            LOG_AND_MAIL | {"call_request": 1},
            how="pause",
        ),
        Race(
            "call me",
            "mehmet",
            "/mijn/niet-betalen",
            "/mijn/niet-betalen",
            LOG_AND_MAIL | {"call_request": 1},
            how="call",
        ),
        Race("submit", "noor", "/aanvraag/controleren", "/aanvraag/controleren", LOG_AND_MAIL),
        Race("stop an application", "hanna", "/aanvraag/stoppen", "/aanvraag/stoppen", LOG_AND_MAIL, sure="yes"),
        Race("take on", "rosa", stefan, f"{stefan}/aannemen", {"case_log": 1}),
        Race("approve", "karim", daniel, f"{daniel}/akkoord", LOG_AND_MAIL | {"paper": 1}),
        Race(
            "a receipt",
            "anneke",
            account,
            f"{account}/ontvangst",
            LOG_AND_MAIL | {"receipt": 1, "ledger_entry": 1},
            **receipt,
        ),
        Race("close a month", "anneke", month, "/geld/periode/sluiten", CLOSED),
        Race("ask to open it again", "anneke", month, "/geld/periode/heropenen", {"period_step": 1}),
        Race("open it again", "joost", month, "/geld/periode/bevestigen", {"period_step": 1}),
        Race("add somebody", "mei", "/beheer/gebruikers", "/beheer/gebruikers", LOG_AND_MAIL | {"account": 1}, **user),
    ]


def case_of(fund, last_name):
    rosa = fund.demo_browser("rosa")
    for list_of in ("alle", "niemand", "mijn", ""):
        found = links(rosa.get(f"/werk?lijst={list_of}&q={last_name}").text, f"/werk/{ID}")
        if found:
            return found[0]
    raise RuntimeError(f"no case of {last_name}")


def race(told, fund, browser, it):
    form = form_to(browser, it.page, it.action, **it.answers)
    if form is None or not form.fields.get("sleutel"):
        return told.told(f"F8 {it.called}", False, f"{it.page} has no form with a key to {it.action}")
    raw = request("POST", form.action, form.fields, {"Cookie": browser.cookies(), "X-Forwarded-For": browser.source})
    return judge(told, fund, it.called, raw, it.once)


def judge(told, fund, name, raw, once):
    before = numbers(fund)
    answers = storm.send_all(fund.port, [raw] * TIMES, TIMES)
    after = numbers(fund)
    more = {it: after[it] - before[it] for it in TABLES if after[it] != before[it]}
    statuses = sorted({it.status for it in answers})
    places = {it.headers.get("location") for it in answers}
    # The worker goes on with what was approved, while it is counted.
    held = once in (more, None) and statuses == [303] and len(places) == 1
    figures = f"({TIMES} at once: {more}, answers {statuses})"
    return told.told(
        f"F8 {name}", held, figures if held else f"{figures} wanted {once} {places} {words(answers[0].text)[:300]}"
    )


def numbers(fund):
    sums = " union all ".join(f"select '{it}', count(*) from \"{it}\"" for it in TABLES)
    return {name: int(count) for name, count in fund.db.rows(sums)}


def same_paper(told, fund):
    noor = fund.demo_browser("noor")
    page = noor.get("/aanvraag/papieren").text
    key = re.search(r'name="sleutel" value="([^"]+)"', page).group(1)
    kind, body = multipart(pdf(300), "brief.pdf", "bestand", key)
    raw = request("POST", "/aanvraag/papieren/school_letter", None, {"Cookie": noor.cookies()}, body, kind)
    files = len(fund.files())
    judge(told, fund, "the same paper", raw, {"paper": 1})
    until(lambda: len(fund.files()) == files + 1, 5)
    told.equal("F8 the same paper: one file", len(fund.files()) - files, 1)


def payouts(told, fund):
    """Released by one, and registered as paid."""
    anneke = fund.demo_browser("anneke")
    for page in links(anneke.get("/geld/uitbetalingen").text, f"/geld/uitbetalingen/{ID}"):
        form = form_to(anneke, page, f"{page}/vrijgeven")
        if form and 'class="tef-hold"' not in anneke.get(page).text:
            race(told, fund, anneke, Race("release", "", page, f"{page}/vrijgeven", {"case_log": 1, "ledger_entry": 1}))
            if form_to(anneke, page, f"{page}/betaald"):
                race(
                    told,
                    fund,
                    anneke,
                    Race("paid", "", page, f"{page}/betaald", {"case_log": 1, "outbox": 1, "ledger_entry": 1}),
                )
                return


def chosen(told, fund):
    """Forms for which a page has to be looked up."""
    joost = fund.demo_browser("joost")
    run = links(joost.get("/geld/maandruns").text, f"/geld/maandrun/{ID}")[0]
    race(told, fund, joost, Race("approve a month", "", run, f"{run}/goedkeuren", None))
    until(lambda: fund.count("billing_run", "state = 'approved'") == 0, 20)
    doubled = fund.db.rows("select month from charge group by agreement_id, month, part having 1 < count(*)")
    posted = fund.count("billing_run", "state = 'posted' and approved_by is not null")
    told.told(
        "F8 approve a month: billed once", posted == 1 and not doubled, f"({posted} run posted, {len(doubled)} doubled)"
    )
    incomes = f"/geld/inkomens/{ID}/klopt"
    race(
        told, fund, joost, Race("an income is right", "", "/geld/inkomens", incomes, {"income_check": 1, "case_log": 1})
    )
    called = f"/geld/bellen/{ID}/gedaan"
    race(told, fund, joost, Race("a call was made", "", "/geld/bellen", called, {}))


def two_managers(told, fund):
    """F8: two managers close each other's account at the same moment."""
    mei, second = fund.demo_browser("mei"), "tweede@techedufonds.example"
    answers = {"name": "Tweede Beheerder", "email": second, "role": "manager"}
    form = form_to(mei, "/beheer/gebruikers", "/beheer/gebruikers", **answers)
    mei.post(form.action, **form.fields)
    set_up(fund.browser(), second, invitation_of(fund, second))
    left = [one_round(fund, second) for _ in range(5)]
    told.told("F8 two managers close each other: one is left", left == [1] * 5, f"({left} left in five rounds)")


def invitation_of(fund, address):
    read = lambda: [
        it for file in (fund.folder / "mail").glob("*.eml") if address in (it := file.read_text(errors="replace"))
    ]
    until(read, 20)
    return re.search(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,}\b", read()[0]).group(0)


def one_round(fund, second):
    """How many managers are left, after whoever was closed is open again for the next round."""
    people = {"mei@techedufonds.example": None, second: None}
    ids = {it: fund.id_of(it) for it in people}
    for it in people:
        people[it] = fund.browser()
        people[it].post("/demo/inloggen", email=it)
    forms = []
    for me, browser in people.items():
        (other,) = [it for it in people if it != me]
        path = f"/beheer/gebruikers/{ids[other]}"
        form = form_to(browser, path, path, actief="nee")
        forms.append(request("POST", path, form.fields, {"Cookie": browser.cookies()}))
    storm.send_all(fund.port, forms, 2)
    managers = "role = 'manager' and email in ('mei@techedufonds.example', '" + second + "')"
    left = fund.count("account", f"active and {managers}")
    for me, browser in people.items():
        for other in (it for it in people if it != me):
            browser.post(f"/beheer/gebruikers/{ids[other]}", actief="ja")
    return left

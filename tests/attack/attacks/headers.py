"""What every page of somebody who is signed in carries.

SPDX-License-Identifier: EUPL-1.2
"""

from forms import links

PEOPLE = ["thomas", "noor", "rosa", "anneke", "mei"]
PAGES = 60
NEXT = r"/(?!vast/|demo|uitloggen)[^:]*"
WANTED = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
}


def pages_carry_headers(told, fund):
    for name in PEOPLE:
        browser = fund.demo_browser(name)
        seen, bad = walk(browser)
        told.told(f"headers of every page of {name}", not bad and 3 <= seen, f"({seen} pages)" if not bad else bad[:5])


def walk(browser):
    """How many pages were looked at, and what is wrong with them."""
    start = ["/mijn", "/aanvraag", "/werk", "/geld", "/beheer", "/sessies"]
    waiting, seen, bad = start, set(), []
    while waiting and len(seen) < PAGES:
        path = waiting.pop(0)
        if path.split("?")[0] in seen:
            continue
        answer = browser.get(path)
        seen.add(path.split("?")[0])
        bad += [f"{path}: {it}" for it in wrong(answer)]
        if answer.status == 200 and "html" in (answer.headers.get("content-type") or ""):
            waiting += links(answer.text, NEXT)
    return len(seen), bad


def wrong(answer):
    # An answer that only sends on shows nothing that a cache could keep.
    wanted = {name: value for name, value in WANTED.items() if answer.status != 303 or name != "cache-control"}
    found = [name for name, value in wanted.items() if answer.headers.get_all(name) != [value]]
    policy = answer.headers.get("content-security-policy") or ""
    if "default-src 'none'" not in policy and "sandbox" not in policy:
        found.append("content-security-policy")
    if "camera=()" not in (answer.headers.get("permissions-policy") or ""):
        found.append("permissions-policy")
    if 500 <= answer.status:
        found.append(str(answer.status))
    return found


def request_id(told, fund):
    mine = "dit-nummer-is-van-mij"
    answers = [fund.browser().send("GET", "/", headers={"X-Request-Id": mine}) for _ in range(3)]
    ids = [it.headers.get("x-request-id") for it in answers]
    own = mine not in ids and None not in ids and len(set(ids)) == 3
    told.told("a request id that is sent along is not taken over", own, f"({ids[0]})" if own else ids)

"""Processes end at random moments, while payments are registered, papers sent and mail goes out.

SPDX-License-Identifier: EUPL-1.2
"""

import collections
import hashlib
import http.client
import random
import threading
import time

from forms import links
from post import Post
from support import Browser, end, form_key, pdf, until

SEED = 20261129
EVENTS = 30
# So long before the end of a worker, a letter may have been taken that it had not noted yet.
JUST_BEFORE = 3
PAPERS_EACH = 50
SENDERS = [f"afzender{it}@voorbeeld.example" for it in range(4)]


def prepare(fund):
    """Signs in whoever works during the kills, while the demo still makes that easy."""
    fund.clerk = fund.demo_browser("anneke")
    page = fund.clerk.get("/geld/terugbetalen").text
    fund.accounts = links(page, r"/geld/rekening/[0-9a-f-]{36}")
    fund.senders = [fund.applicant(it) for it in SENDERS]


class Writer(threading.Thread):
    """Does one thing after another, and remembers what was acknowledged."""

    def __init__(self, work):
        super().__init__(daemon=True)
        self.work, self.going = work, True
        self.acknowledged, self.unknown, self.statuses = [], [], collections.Counter()
        self.start()

    def run(self):
        number = 0
        while self.going:
            number += 1
            name, send = self.work(number)
            if name is None:
                return
            try:
                status = send()
            except (OSError, http.client.HTTPException):
                status = 0
            self.statuses[status] += 1
            (self.acknowledged if status == 303 else self.unknown).append(name)
            if status == 0:
                time.sleep(0.05)

    def end(self):
        self.going = False
        self.join(60)


def receipts(fund, line):
    def work(number):
        reference = f"val-{line}-{number}"
        account = fund.accounts[(line + number) % len(fund.accounts)]
        fields = {"amount": "1,00", "on-day": 1, "on-month": 3, "on-year": 2026, "reference": reference}
        return reference, lambda: fund.clerk.post(f"{account}/ontvangst", **fields).status

    return work


def uploads(fund):
    def work(number):
        if len(fund.senders) * PAPERS_EACH < number:
            return None, None
        data, sender = pdf(3_000), fund.senders[number % len(fund.senders)]
        return hashlib.sha256(data).hexdigest(), lambda: upload(sender, data)

    return work


def upload(sender, data):
    key = form_key(sender.get("/aanvraag/papieren").text)
    return sender.send_file("/aanvraag/papieren/other", data, key=key).status


def codes(fund):
    def work(number):
        time.sleep(0.1)
        address = f"val{number}@voorbeeld.example"
        return address, lambda: fund.browser().post("/inloggen", email=address, naar="").status

    return work


def at_random(told, fund):
    post, chance = Post(), random.Random(SEED)
    before = sent_rows(fund)
    node, worker = fund.start_node(post.url), fund.start_worker(post.url)
    paying = [Writer(receipts(fund, line)) for line in range(2)]
    sending, asking = Writer(uploads(fund)), Writer(codes(fund))
    ended, began = [], time.monotonic()
    for _ in range(EVENTS):
        time.sleep(chance.uniform(0.2, 1.6))
        which = chance.choice(["node", "worker", "both"])
        if which != "worker":
            kill(node)
            node = fund.start_node(post.url, wait=False)
        if which != "node":
            ended.append(kill(worker))
            worker = fund.start_worker(post.url)
        until(lambda: Browser(fund.port).status("/readyz") == 200, 30, 0.05)
    took = time.monotonic() - began
    for it in [*paying, sending, asking]:
        it.end()
    done = sum((it.statuses for it in [*paying, sending, asking]), collections.Counter())
    told.told(
        "kill -9: everybody works on in between",
        100 <= done[303],
        f"({EVENTS} kills in {took:.0f} s, answers {dict(done)})",
    )
    strange = {status for status in done if status not in (0, 303, 503, 504)}
    told.told("kill -9: every answer says what became of it", not strange, f"({strange or 'none other'})")
    judge_receipts(told, fund, paying)
    judge_papers(told, fund, sending)
    judge_mail(told, fund, post, asking, (ended, before))
    end(worker)
    end(node)
    post.go_away()
    check = fund.run("check")
    told.told("kill -9: the books balance", check.returncode == 0, check.stdout.strip()[-300:])


def kill(child):
    """Ends it at once. When."""
    child.kill()
    now = time.monotonic()
    child.wait()
    return now


def judge_receipts(told, fund, paying):
    known = [name for it in paying for name in it.acknowledged]
    rows = collections.Counter(
        name for (name,) in fund.db.rows("select reference from receipt where reference like 'val-%'")
    )
    lost = [it for it in known if rows[it] == 0]
    doubled = [it for it, times in rows.items() if 1 < times]
    entries = fund.db.rows(
        "select r.reference from receipt r left join ledger_entry e on e.id = r.entry_id "
        "where e.id is null and r.reference like 'val-%'"
    )
    held = not lost and not doubled and not entries
    told.told(
        "kill -9: every acknowledged payment is there once",
        held,
        f"({len(known)} acknowledged, {len(rows)} there, {len(lost)} lost, {len(doubled)} doubled)",
    )


def judge_papers(told, fund, sending):
    rows = fund.db.rows(
        "select sha256, file_key, count(*) from paper where removed_at is null group by sha256, file_key"
    )
    number = collections.Counter()
    for sha, _, count in rows:
        number[sha] += int(count)
    places = {sha: key for sha, key, _ in rows}
    lost = [it for it in sending.acknowledged if number[it] == 0]
    doubled = [it for it in [*sending.acknowledged, *sending.unknown] if 1 < number[it]]
    damaged = [it for it in sending.acknowledged if it in places and hash_of(fund, places[it]) != it]
    told.told(
        "kill -9: every acknowledged paper is there once, with its bytes",
        not (lost or doubled or damaged),
        f"({len(sending.acknowledged)} acknowledged, {len(lost)} lost, {len(doubled)} doubled, {len(damaged)} damaged)",
    )


def at_the_end_of_one(taken, ended):
    """Whether a worker ended while a letter was taken, or so soon afterwards that it could not note it."""
    return any(-0.5 <= end - taken < JUST_BEFORE for end in ended)


def hash_of(fund, key):
    file = fund.folder / "files" / key
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else None


def sent_rows(fund):
    return {it for (it,) in fund.db.rows(f"select {fund.db.id_text('id')} from outbox where sent_at is not null")}


def judge_mail(told, fund, post, asking, since):
    """What a worker held when it ended comes after its lease, a minute later."""
    ended, before = since
    waits = "sent_at is null and failed_at is null"
    empty = until(lambda: fund.count("outbox", waits) == 0, 100, 0.5)
    told.told("kill -9: all mail goes out", empty, f"({fund.count('outbox', waits)} left)")
    taken = collections.defaultdict(list)
    for it in list(post.taken):
        taken[it.id.replace("-", "")].append(it.at)
    doubled = {it: at for it, at in taken.items() if 1 < len(at)}
    explained = {it for it, at in doubled.items() if all(at_the_end_of_one(first, ended) for first in at[:-1])}
    told.told(
        "kill -9: nothing is sent twice, but what a worker had sent and not noted when it ended",
        set(doubled) == explained and len(doubled) <= 8 * len(ended),
        f"({len(taken)} letters, {len(doubled)} twice, {len(explained)} of them as one of {len(ended)} workers ended)",
    )
    sent = sent_rows(fund) - before
    missing = [it for it in sent if it not in taken]
    told.told(
        "kill -9: nothing is marked as sent and not delivered",
        not missing,
        f"({len(sent)} marked, {len(missing)} missing)",
    )
    asked = {address for (address,) in fund.db.rows("select recipient from outbox where recipient like 'val%'")}
    lost = [it for it in asking.acknowledged if it not in asked]
    told.told(
        "kill -9: every code that was said to be sent was sent",
        not lost,
        f"({len(asking.acknowledged)} asked, {len(lost)} lost)",
    )

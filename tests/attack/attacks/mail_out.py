"""Mail: codes go before everything else, and a server that is away costs nothing.

SPDX-License-Identifier: EUPL-1.2
"""

import time

from post import Post
from support import end, until

WAITING = "wachtend@voorbeeld.example"
UNSENT = "sent_at is null and failed_at is null"
MANY, KEPT = 10_000, 300
AWAY = 15


def codes_first(told, fund):
    """F4: ten thousand messages wait at a server that needs two seconds for each."""
    fill_outbox(fund)
    post = Post(pace=2)
    node, worker = fund.start_node(post.url), fund.start_worker(post.url)
    until(lambda: 4 <= len(post.taken), 30)
    took = [time_of_code(fund, post, it) for it in range(5)]
    waiting = fund.count("outbox", UNSENT)
    figures = f"({', '.join(f'{it:.1f}' for it in took)} s with {waiting} waiting)"
    told.told("F4 a code is out within 5 s", max(took) < 5 and MANY * 0.9 < waiting, figures)
    end(worker)
    end(node)
    post.go_away()


def fill_outbox(fund):
    columns = "case_id, '%s', language, kind, payload, due_at, null, 0, null, null, null, created_at, 1" % WAITING
    fund.db.change(
        "insert into outbox (id, case_id, recipient, language, kind, payload, due_at, leased_until, attempts, sent_at, "
        f"failed_at, last_error, created_at, lane) select {fund.db.fresh_id}, {columns} from "
        f"(select * from outbox where case_id is not null and kind <> 'code' limit 1) one, {fund.db.numbers(MANY)} many"
    )


def time_of_code(fund, post, number):
    """Seconds until somebody's code was taken by the mail server."""
    address = f"haast{number}@voorbeeld.example"
    began = time.monotonic()
    fund.browser().post("/inloggen", email=address, naar="")
    until(lambda: post.letters_to(address), 30, 0.02)
    took = time.monotonic() - began
    time.sleep(0.7)
    return took


def outage(told, fund):
    """F4: the mail server is away for a while."""
    if fund.count("outbox", UNSENT) < KEPT:
        fill_outbox(fund)
    fund.db.change(
        f"delete from outbox where recipient = '{WAITING}' and sent_at is null and id not in "
        f"(select id from outbox where recipient = '{WAITING}' and sent_at is null order by id limit {KEPT})"
    )
    post = Post(pace=0.05)
    worker = fund.start_worker(post.url)
    until(lambda: 40 <= len(post.taken), 70)
    post.go_away()
    before = len(post.taken)
    time.sleep(AWAY)
    counted = fund.count("outbox", f"{UNSENT} and 0 < attempts and leased_until is null")
    errors = fund.db.rows(f"select distinct last_error from outbox where {UNSENT} and last_error is not null")
    parked = fund.count("outbox", "failed_at is not null")
    waiting = fund.count("outbox", UNSENT)
    told.told(
        f"F4 {AWAY} s without a mail server cost no attempt",
        (counted, parked) == (0, 0) and 0 < waiting,
        f"({waiting} waiting, {counted} with an attempt, {parked} parked) {errors or ''}",
    )
    post.come_back()
    began = time.monotonic()
    empty = until(lambda: fund.count("outbox", UNSENT) == 0, 90, 0.5)
    told.told(
        "F4 afterwards everything goes out",
        empty,
        f"({len(post.taken) - before} in {time.monotonic() - began:.0f} s, {fund.count('outbox', UNSENT)} left)",
    )
    ids = [it.id for it in post.taken]
    told.told(
        "F4 nothing goes out twice",
        len(ids) == len(set(ids)),
        f"({len(ids)} letters, {len(ids) - len(set(ids))} twice)",
    )
    end(worker)
    post.go_away()

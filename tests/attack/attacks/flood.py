"""Made-up methods, half headers, and uploads that are refused: what a stranger may send without end.

SPDX-License-Identifier: EUPL-1.2
"""

import http.client
import socket
import time
from statistics import median

from support import Browser, multipart, pdf, until

METHODS = 40_000
LINES, AT_ONCE = 8, 50
HALF = 400


def methods(told, fund):
    """F6: made-up HTTP methods."""
    made_up(fund, 2_000, "W")
    before = fund.memory()
    began = time.monotonic()
    statuses = made_up(fund, METHODS, "A")
    took = time.monotonic() - began
    metrics = metrics_of(fund)
    grown = fund.memory() - before
    told.told(
        "F6 made-up methods are answered",
        set(statuses) == {b"405"} and len(statuses) == METHODS,
        f"({len(statuses)} answers {set(statuses)} in {took:.0f} s)",
    )
    told.told("F6 /metrics stays small", len(metrics) < 20_000, f"({len(metrics)} bytes)")
    told.told("F6 memory stays", grown < 30, f"({grown:+.1f} MB, now {fund.memory():.0f} MB)")


def made_up(fund, number, letter):
    """Sends requests with methods that nobody knows, and many in a row on few connections."""
    lines = [socket.create_connection(("127.0.0.1", fund.port), timeout=60) for _ in range(LINES)]
    statuses = []
    for first in range(0, number, LINES * AT_ONCE):
        for place, line in enumerate(lines):
            start = first + place * AT_ONCE
            some = range(start, start + AT_ONCE)
            line.sendall(
                b"".join(b"%s%dZZZ / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" % (letter.encode(), it) for it in some)
            )
        for line in lines:
            statuses += read_statuses(line, AT_ONCE)
    for line in lines:
        line.close()
    return statuses


def read_statuses(line, number):
    """The statuses of so many answers without a body of another length than they say."""
    found, buffer = [], b""
    while len(found) < number:
        while b"\r\n\r\n" not in buffer:
            part = line.recv(65536)
            if not part:
                return found
            buffer += part
        head, _, buffer = buffer.partition(b"\r\n\r\n")
        found.append(head[9:12])
        buffer = skip_body(line, head.lower(), buffer)
    return found


def skip_body(line, head, buffer):
    if b"transfer-encoding: chunked" in head:
        while b"0\r\n\r\n" not in buffer:
            buffer += line.recv(65536)
        return buffer.partition(b"0\r\n\r\n")[2]
    length = 0
    if b"content-length: " in head:
        length = int(head.split(b"content-length: ")[1].split(b"\r\n")[0])
    while len(buffer) < length:
        buffer += line.recv(65536)
    return buffer[length:]


def metrics_of(fund):
    line = http.client.HTTPConnection("127.0.0.1", fund.metrics_port, timeout=30)
    line.request("GET", "/metrics")
    return line.getresponse().read()


def half_headers(told, fund):
    """F12: connections that never end their headers."""
    before = fund.descriptors()
    lines = [socket.create_connection(("127.0.0.1", fund.port)) for _ in range(HALF)]
    for it in lines:
        it.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ")
    until(lambda: before + HALF <= fund.descriptors(), 5)
    most = fund.descriptors()
    began = time.monotonic()
    took = [page_time(fund) for _ in range(20)]
    told.told(
        "F12 half a header keeps nobody out",
        most - before >= HALF * 0.9 and median(took) < 1,
        f"({most - before} more descriptors, a page in {median(took) * 1000:.0f} ms)",
    )

    def gone():
        drip(lines)
        return fund.descriptors() <= before + 20

    back = until(gone, 40 - (time.monotonic() - began), 1)
    told.told(
        "F12 they are given up within 40 s",
        back,
        f"(after {time.monotonic() - began:.0f} s, {fund.descriptors()} descriptors, {before} before)",
    )
    for it in lines:
        it.close()


def drip(lines):
    for it in lines:
        try:
            it.sendall(b"x")
        except OSError:
            pass


def page_time(fund):
    began = time.monotonic()
    Browser(fund.port).get("/")
    return time.monotonic() - began


def refused_uploads(told, fund):
    """F15: papers for a case that takes none any more."""
    willem = fund.demo_browser("willem")
    sizes = [300 * 2 ** (it % 14) for it in range(15)]
    answers = [strict_upload(fund, willem, min(size, 3_000_000)) for size in sizes]
    told.told("F15 every refused upload is answered", set(answers) == {409}, f"({len(answers)} times {set(answers)})")


def strict_upload(fund, browser, size):
    """Like a browser: everything is sent before the answer is read. The status, or what went wrong."""
    kind, body = multipart(pdf(size), "papier.pdf", "bestand")
    line = http.client.HTTPConnection("127.0.0.1", fund.port, timeout=30)
    try:
        line.request("POST", "/aanvraag/papieren/other", body, {"Content-Type": kind, "Cookie": browser.cookies()})
        return line.getresponse().status
    except (OSError, http.client.HTTPException) as error:
        return type(error).__name__
    finally:
        line.close()

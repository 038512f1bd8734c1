"""Many requests at once, each on a connection of its own.

SPDX-License-Identifier: EUPL-1.2
"""

import asyncio
import concurrent.futures
import multiprocessing
import time
import urllib.parse

from support import Answer

FORM = "application/x-www-form-urlencoded"


def request(method, path, fields=None, headers=None, body=b"", kind=FORM):
    """A whole request, after which the connection ends."""
    if fields is not None:
        body = urllib.parse.urlencode(fields).encode()
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", f"Content-Length: {len(body)}"]
    lines += [f"Content-Type: {kind}"] if body else []
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def send_all(port, requests, at_once=500, patience=120):
    """Sends them all, so many at once; the answers in order. Status 0 is no answer."""
    return asyncio.run(_send_all(port, requests, at_once, patience))


def aside(port, requests, at_once=500):
    """The same in a process of its own, so that measuring goes on here; `result()` waits for it."""
    pool = concurrent.futures.ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("fork"))
    future = pool.submit(send_all, port, requests, at_once)
    pool.shutdown(wait=False)
    return future


async def _send_all(port, requests, at_once, patience):
    gate = asyncio.Semaphore(at_once)
    everybody_is_there = _Start(min(at_once, len(requests)))
    return await asyncio.gather(*(_send(port, it, gate, everybody_is_there, patience) for it in requests))


class _Start:
    """The first ones send only once all of them are connected."""

    def __init__(self, number):
        self.missing, self.go = number, asyncio.Event()

    async def wait(self):
        self.missing -= 1
        if self.missing <= 0:
            self.go.set()
        await self.go.wait()


async def _send(port, raw, gate, start, patience):
    async with gate:
        began = time.monotonic()
        try:
            async with asyncio.timeout(patience):
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                await start.wait()
                writer.write(raw)
                data = await reader.read(-1)
                writer.close()
        except (OSError, TimeoutError):
            start.missing -= 1
            start.go.set()
            data = b""
        return _answer(data, time.monotonic() - began)


def _answer(data, took):
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    status = int(first.split(" ")[1]) if first.startswith("HTTP/") else 0
    pairs = (line.partition(": ") for line in lines)
    answer = Answer(status, {name.lower(): value for name, _, value in pairs}, body)
    answer.took = took
    return answer

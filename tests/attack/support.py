"""What the scripts of this folder share: a count of checks, a program of their own, and somebody with a browser.

Python's own library only. Everything listens on this machine only, in a folder that is removed at the end.
SPDX-License-Identifier: EUPL-1.2
"""

import http.client
import http.cookies
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Checks:
    """Counts what held, says what did not, and ends the script with the sum."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def that(self, name, held, why=""):
        if held:
            self.passed += 1
            print(f"ok {name}", flush=True)
        else:
            self.failed += 1
            print(f"FAILED {name}: {why}", flush=True)
        return held

    def same(self, name, got, wanted):
        return self.that(name, got == wanted, f"got {got!r}, wanted {wanted!r}")

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed else 0


class Place:
    """A folder of its own, and the processes that were started; both are gone afterwards."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="tef-attack-"))
        self.children = []
        self.last = []

    def __enter__(self):
        for name in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(name, lambda number, _: sys.exit(128 + number))
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            end(child)
        for what in reversed(self.last):
            what()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, name, arguments, **more):
        """Starts a process; what it says goes into NAME.log."""
        with open(self.folder / f"{name}.log", "ab") as log:
            child = subprocess.Popen(
                [str(it) for it in arguments], stdin=subprocess.DEVNULL, stdout=log, stderr=log, **more
            )
        self.children.append(child)
        return child

    def at_the_end(self, what):
        """Does this when all processes have ended; what was named last comes first."""
        self.last.append(what)

    def log(self, name):
        return (self.folder / f"{name}.log").read_text(errors="replace")


def end(child, patience=15):
    """Ends a process that was started here, and waits for it."""
    if child.poll() is not None:
        return
    child.send_signal(signal.SIGCONT)
    child.terminate()
    try:
        child.wait(patience)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def free_port():
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]


def until(what, patience=30.0, pause=0.1):
    """Whether it becomes true in time."""
    late = time.monotonic() + patience
    while time.monotonic() < late:
        if what():
            return True
        time.sleep(pause)
    return bool(what())


def program(arguments):
    """The program to try: the first argument, or the one that was built last."""
    path = Path(arguments[0] if arguments else ROOT / "target/debug/techedufonds").resolve()
    if not os.access(path, os.X_OK):
        sys.exit(f"there is no program {path}; build it first, or name it")
    return path


def settings(**more):
    """An environment without settings of this machine, with these instead."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("TEF_")}
    return clean | {name: str(value) for name, value in more.items()}


def start_demo(place, path, port, *more):
    """The demo on a port; waits until it can do its work."""
    arguments = [path, "demo", "--folder", place.folder / "demo", "--listen", f"127.0.0.1:{port}"]
    child = place.start("demo", [*arguments, "--metrics-listen", "127.0.0.1:0", *more], env=settings())
    wait_ready(place, "demo", child, port)
    return child


def wait_ready(place, name, child, port, patience=120):
    ready = lambda: child.poll() is not None or Browser(port).status("/readyz") == 200
    if not until(ready, patience) or child.poll() is not None:
        sys.exit(f"the program does not start:\n{place.log(name)[-2000:]}")


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode(errors="replace")

    @property
    def location(self):
        return self.headers.get("location") or ""


class Browser:
    """Somebody who looks at pages and sends forms; keeps cookies, follows nothing."""

    def __init__(self, port, patience=30.0, connect=None):
        self.port, self.patience, self.jar = port, patience, {}
        self.connect = connect or (lambda: http.client.HTTPConnection("127.0.0.1", port, timeout=self.patience))

    def send(self, method, path, body=None, headers=None):
        connection = self.connect()
        try:
            headers = dict(headers or {})
            if self.jar:
                headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.jar.items())
            if connection.sock is None:
                connection.connect()
            try:
                connection.request(method, path, body, headers)
            except OSError:
                # Answered before everything was sent; the answer may have come all the same.
                pass
            answer = connection.getresponse()
            body = answer.read()
            for line in answer.headers.get_all("set-cookie") or []:
                for name, morsel in http.cookies.SimpleCookie(line).items():
                    self.jar[name] = morsel.value
            return Answer(answer.status, answer.headers, body)
        finally:
            connection.close()

    def get(self, path):
        return self.send("GET", path)

    def status(self, path):
        """0 when nobody answers."""
        try:
            return self.get(path).status
        except (OSError, http.client.HTTPException):
            return 0

    def post(self, path, **fields):
        body = urllib.parse.urlencode(fields)
        return self.send("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})

    def send_file(self, path, data, name="papier.pdf", field="bestand", key=None):
        kind, body = multipart(data, name, field, key)
        return self.send("POST", path, body, {"Content-Type": kind})


def multipart(data, name, field, key=None):
    edge = "grens" + secrets.token_hex(12)
    parts = []
    if key:
        parts.append(f'--{edge}\r\nContent-Disposition: form-data; name="sleutel"\r\n\r\n{key}\r\n'.encode())
    head = f'Content-Disposition: form-data; name="{field}"; filename="{name}"'
    parts.append(f"--{edge}\r\n{head}\r\nContent-Type: application/octet-stream\r\n\r\n".encode() + data + b"\r\n")
    return f"multipart/form-data; boundary={edge}", b"".join(parts) + f"--{edge}--\r\n".encode()


def form_key(page):
    """The key that makes equal forms of one page have one effect."""
    found = re.search(r'name="sleutel" value="([^"]+)"', page)
    return found.group(1) if found else None


def pdf(size=0):
    """A letter as PDF, with as many bytes of a picture as make it about so large; no two are equal."""
    noise = os.urandom(max(size - 900, 16))
    text = b"BT /F1 12 Tf 72 720 Td (Offerte van de opleiding) Tj ET"
    side = max(int((len(noise) / 3) ** 0.5), 1)
    noise = noise[: side * side * 3]
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >>"
        b" /XObject << /Im 6 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8"
        b" /Length %d >>\nstream\n%s\nendstream" % (side, side, len(noise), noise),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, it in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, it)
    table = b"".join(b"%010d 00000 n \n" % it for it in places)
    end_of_file = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end_of_file

"""A fund to attack: the demo's people in a database of its own, with processes that can be ended, and its rows.

SPDX-License-Identifier: EUPL-1.2
"""

import base64
import email
import email.policy
import hashlib
import hmac
import os
import re
import secrets
import sqlite3
import struct
import subprocess
import sys
import time
import uuid
from pathlib import Path

from support import Browser, Checks, end, free_port, settings, until, wait_ready

PASSWORD = "oefenen met de demo"
SECRETS = {
    "rosa": "KRSWG2BAIVSHKICGN5XGI4ZAKJHVGQJA",
    "karim": "KRSWG2BAIVSHKICGN5XGI4ZAJNAVESKN",
    "anneke": "KRSWG2BAIVSHKICGN5XGI4ZAIFHE4RKL",
    "joost": "KRSWG2BAIVSHKICGN5XGI4ZAJJHU6U2U",
    "mei": "KRSWG2BAIVSHKICGN5XGI4ZAJVCUSICM",
}
STAFF_DOOR = "/medewerkers/inloggen"
STEP = 30


class Figures(Checks):
    """Counts what held on one database, and says with what figures."""

    def __init__(self, database=""):
        super().__init__()
        self.database = database

    def told(self, name, held, figures=""):
        return self.that(
            f"{self.database} {name} {figures}".strip() if held else f"{self.database} {name}", held, figures
        )

    def equal(self, name, got, wanted):
        return self.told(name, got == wanted, f"({got})" if got == wanted else f"got {got!r}, wanted {wanted!r}")


class Sqlite:
    name = "sqlite"

    def __init__(self, place):
        self.file = place.folder / "demo" / "fund.db"
        self.url = f"sqlite://{self.file}"
        self.arguments = []

    def rows(self, sql):
        with sqlite3.connect(f"file:{self.file}?mode=ro", uri=True, timeout=30) as it:
            rows = it.execute(sql).fetchall()
        it.close()
        return [tuple("" if cell is None else str(cell) for cell in row) for row in rows]

    def change(self, sql):
        with sqlite3.connect(self.file, timeout=30) as it:
            it.execute(sql)
        it.close()

    @staticmethod
    def id_text(column):
        return f"lower(hex({column}))"

    fresh_id = "randomblob(16)"

    @staticmethod
    def numbers(most):
        return f"(with recursive n(i) as (select 1 union all select i + 1 from n where i < {most}) select i from n)"


class Postgres:
    name = "postgres"

    def __init__(self, place):
        server = os.environ["TEST_POSTGRES_URL"].rstrip("/")
        name = f"attack_{secrets.token_hex(4)}"
        self.psql(f"{server}/postgres", f"create database {name}")
        self.url = f"{server}/{name}"
        self.arguments = ["--database", self.url]

    @staticmethod
    def psql(url, sql):
        command = ["psql", "-XqAt", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", sql, url]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        if done.returncode:
            raise RuntimeError(f"psql: {done.stderr.strip()}")
        return done.stdout

    def rows(self, sql):
        return [tuple(line.split("\t")) for line in self.psql(self.url, sql).splitlines()]

    def change(self, sql):
        self.psql(self.url, sql)

    @staticmethod
    def id_text(column):
        return f"replace({column}::text, '-', '')"

    fresh_id = "gen_random_uuid()"

    @staticmethod
    def numbers(most):
        return f"generate_series(1, {most})"


class Fund:
    def __init__(self, place, path, kind):
        self.place, self.path = place, path
        self.db = kind(place)
        self.folder = place.folder / "demo"
        self.port, self.metrics_port = free_port(), free_port()
        self.staff = Staff(self)
        self.child = None

    def fill(self):
        command = [self.path, "demo", "--folder", self.folder, "--only-fill", "--metrics-listen", "127.0.0.1:0"]
        done = subprocess.run(
            [*map(str, command), *self.db.arguments], env=settings(), capture_output=True, text=True, timeout=300
        )
        if done.returncode:
            sys.exit(f"the demo cannot be filled: {done.stderr[-1000:]}")

    def start_demo(self):
        listen = ["--listen", f"127.0.0.1:{self.port}", "--metrics-listen", f"127.0.0.1:{self.metrics_port}"]
        command = [self.path, "demo", "--folder", self.folder, *listen, *self.db.arguments]
        self.child = self.place.start("demo", command, env=settings())
        wait_ready(self.place, "demo", self.child, self.port)

    def environment(self, mail, **more):
        return settings(
            TEF_DATABASE=self.db.url,
            TEF_FILES=self.folder / "files",
            TEF_KEY_FILE=self.folder / "key",
            TEF_MAIL=mail,
            TEF_MAIL_FROM="Fonds <fonds@techedufonds.example>",
            TEF_LISTEN=f"127.0.0.1:{self.port}",
            TEF_METRICS_LISTEN="127.0.0.1:0",
            TEF_PUBLIC_URL=f"http://127.0.0.1:{self.port}",
            TEF_LOG="warn",
            TEF_IBAN="NL44RABO0123456789",
            TEF_MIN_FREE_MB="0",
            **more,
        )

    def start_node(self, mail, wait=True, **more):
        self.child = self.place.start("node", [self.path, "serve"], env=self.environment(mail, **more))
        if wait:
            wait_ready(self.place, "node", self.child, self.port)
        return self.child

    def start_worker(self, mail, **more):
        return self.place.start("worker", [self.path, "work"], env=self.environment(mail, **more))

    def stop(self):
        end(self.child)

    def run(self, *arguments, **more):
        command = [str(self.path), *arguments]
        environment = self.environment("folder:" + str(self.folder / "mail"), **more)
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)

    def count(self, table, where="1 = 1"):
        return int(self.db.rows(f'select count(*) from "{table}" where {where}')[0][0])

    def files(self):
        return {it for it in (self.folder / "files").rglob("*") if it.is_file()}

    def memory(self):
        """Megabytes of memory in use by the serving process."""
        text = Path(f"/proc/{self.child.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", text).group(1)) / 1024

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.child.pid}/fd"))

    def browser(self, source=None):
        return From(self.port, source or somewhere())

    def demo_browser(self, name):
        """Somebody of the demo, by its own click."""
        domain = "techedufonds.example" if name in SECRETS else "voorbeeld.example"
        it = self.browser()
        if it.post("/demo/inloggen", email=f"{name}@{domain}").status != 303:
            raise RuntimeError(f"the demo has no {name}")
        return it

    def codes_for(self, address):
        """Codes that were mailed to this address, newest first."""
        found = []
        for file in sorted((self.folder / "mail").glob("*.eml"), reverse=True):
            data = file.read_bytes()
            if address.encode() in data:
                found.append(code_in(data))
        return [it for it in found if it]

    def signed_in(self, address):
        """Somebody new, signed in with a code from their mail."""
        it = self.browser()
        it.post("/inloggen", email=address, naar="")
        if not until(lambda: self.codes_for(address), 20):
            raise RuntimeError("no code came by mail")
        answer = it.post("/inloggen/code", code=self.codes_for(address)[0])
        if answer.status != 303:
            raise RuntimeError(f"nobody could sign in: {words(answer.text)[-300:]}")
        return it

    def applicant(self, address):
        """The same, who has begun an application."""
        it = self.signed_in(address)
        it.post("/aanvraag/begin")
        return it

    def id_of(self, address):
        """The account of an address, as it stands in addresses of pages."""
        found = self.db.rows(f"select {self.db.id_text('id')} from account where email = '{address}'")[0][0]
        return str(uuid.UUID(found))


class From(Browser):
    """Somebody behind a proxy, seen as coming from a source of their own."""

    def __init__(self, port, source):
        super().__init__(port)
        self.source = source

    def send(self, method, path, body=None, headers=None):
        return super().send(method, path, body, dict(headers or {}) | {"X-Forwarded-For": self.source})

    def cookies(self):
        return "; ".join(f"{name}={value}" for name, value in self.jar.items())


class Staff:
    """The second factors of the demo's staff; each code works once."""

    def __init__(self, fund):
        self.fund, self.used = fund, {}

    def step(self, name, now):
        """The oldest time step whose code works now and was not used; nothing when there is none."""
        step = max(int(now) // STEP - 1, self.used.get(name, 0) + 1)
        return step if step <= int(now) // STEP + 1 else None

    def take_step(self, name, shift=0):
        step = self.used[name] = self.step(name, time.time() + shift)
        return step

    def sign_in(self, browser, name, shift=0, patience=65):
        """Signs in with both factors. The answer, and how long it took."""
        if not until(lambda: self.step(name, time.time() + shift) is not None, patience):
            raise RuntimeError(f"no unused code of {name}")
        return self.enter(browser, name, self.take_step(name, shift))

    def enter(self, browser, name, step):
        fields = {"email": address_of(name), "password": PASSWORD, "totp": totp(SECRETS[name], step)}
        began = time.monotonic()
        answer = browser.post(STAFF_DOOR, **fields)
        return answer, time.monotonic() - began

    def ready(self, names):
        return [it for it in names if self.step(it, time.time()) is not None]


def address_of(name):
    return f"{name}@techedufonds.example"


def totp(secret, step):
    """RFC 6238 with SHA-1 and six digits."""
    mark = hmac.new(base64.b32decode(secret), struct.pack(">Q", step), hashlib.sha1).digest()
    place = mark[-1] & 15
    return f"{(struct.unpack('>I', mark[place : place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def somewhere():
    """An address that is nobody's (RFC 2544 keeps this network for tests)."""
    return f"198.18.{secrets.randbelow(256)}.{1 + secrets.randbelow(254)}"


def code_in(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    found = re.search(r"\b(\d{3}) ?(\d{3})\b", message.get_body(("plain",)).get_content())
    return found and "".join(found.groups())


def words(html):
    """What a page says."""
    html = re.sub(r"(?s)<(script|style|svg|head).*?</\1>", " ", html)
    return re.sub(r"\s+", " ", re.sub(r"(?s)<[^>]*>", " ", html)).strip()

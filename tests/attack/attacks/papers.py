"""Papers: over the limits, cut off, too many, taken back.

SPDX-License-Identifier: EUPL-1.2
"""

import os
import struct
import threading
import time
import zlib
from statistics import median

from forms import forms_of
from fund import STAFF_DOOR, words
from support import form_key, pdf

UPLOAD = "/aanvraag/papieren/other"
MOST = 60
LARGE_PAGE, MOST_OF_PAGES = 4_000_000, 13_000_000
# Longer than a small file takes on a busy machine, shorter than what made the node useless before.
PATIENCE, ROUNDS = 5, 8
OF_HER = (
    'removed_at is null and case_id in (select c.id from "case" c join account a on a.id = c.applicant_id '
    "where a.email = 'zestig@voorbeeld.example')"
)


def over_the_limits(told, fund):
    """F1 and F14: refused, quickly, and nobody waits for them."""
    her = fund.applicant("grenzen@voorbeeld.example")
    before = fund.count("paper"), len(fund.files())
    took = SignIns(fund)
    answers = [(name, *timed_upload(her, data)) for _ in range(ROUNDS) for name, data in refused_files().items()]
    seconds = took.end()
    for name in refused_files():
        spent = [it[2] for it in answers if it[0] == name]
        statuses = {it[1].status for it in answers if it[0] == name}
        told.told(
            f"F1 refused: {name}", statuses == {422} and max(spent) < PATIENCE, f"({statuses} in {max(spent):.2f} s)"
        )
    after = fund.count("paper"), len(fund.files())
    told.equal("F1 nothing of them is kept, rows and files", after, before)
    good, spent = timed_upload(her, pdf(20_000))
    told.told("F1 an ordinary paper is taken", good.status == 303, f"({good.status} in {spent:.2f} s)")
    quick = seconds and median(seconds) < 1
    figures = f"({len(seconds)} times, median {median(seconds or [0]):.2f} s, longest {max(seconds or [0]):.2f} s)"
    told.told("F1 a staff sign-in is judged quickly meanwhile", quick, figures)


class SignIns(threading.Thread):
    """Tries to sign in as staff again and again, which costs as much as really doing so, until told to end."""

    def __init__(self, fund):
        super().__init__(daemon=True)
        self.fund, self.seconds, self.going = fund, [], True
        self.start()

    def run(self):
        while self.going:
            fields = {"email": f"niemand{len(self.seconds)}@techedufonds.example", "password": "x", "totp": "000000"}
            began = time.monotonic()
            answer = self.fund.browser().post(STAFF_DOOR, **fields)
            is_judged = "passen niet bij elkaar" in words(answer.text)
            self.seconds.append(time.monotonic() - began if is_judged else 99)
            time.sleep(0.1)

    def end(self):
        self.going = False
        self.join(60)
        return self.seconds


def timed_upload(browser, data):
    key = form_key(browser.get("/aanvraag/papieren").text)
    began = time.monotonic()
    answer = browser.send_file(UPLOAD, data, key=key)
    return answer, time.monotonic() - began


def refused_files():
    whole = pdf(5_000)
    return {
        "a PDF of 201 pages": letter([b"BT ET"] * 201),
        "a page that unpacks to 4 MB": letter([b" " * LARGE_PAGE]),
        "pages that unpack to 13 MB together": letter([b" " * (MOST_OF_PAGES // 5)] * 5),
        "a PNG of 50.4 million points": png(7_100, 7_100),
        "a PNG of 12,001 points wide": png(12_001, 10),
        "a cut PDF": whole[: len(whole) // 2],
        "a PDF cut at 200 bytes": whole[:200],
        "a PDF with HTML in front": b"<html>" + whole,
        "a cut PNG": png(40, 40)[:-20],
        "a cut JPEG": jpeg_beginning(),
    }


def letter(pages):
    """A PDF with such drawings on its pages, packed."""
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (3 + it) for it in range(count))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count)]
    for place in range(count):
        page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R >>"
        objects.append(page % (3 + count + place))
    for drawing in pages:
        packed = zlib.compress(drawing)
        objects.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed))
    return book(objects)


def book(objects):
    out, places = b"%PDF-1.4\n", []
    for number, it in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, it)
    table = b"".join(b"%010d 00000 n \n" % it for it in places)
    size = len(objects) + 1
    ending = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + ending


def png(width, height):
    """A black picture of one bit a point."""
    rows = zlib.compress(b"\0" * ((width + 7) // 8 + 1) * height)
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def jpeg_beginning():
    """What a camera writes first: a head and the start of a scan, without its end."""
    head = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    return head + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x11" * 2_000


def sixty_and_no_more(told, fund):
    """F5: after so many papers a refusal and no files; what is taken back is gone."""
    her = fund.applicant("zestig@voorbeeld.example")
    before = len(fund.files())
    there = lambda: (fund.count("paper", OF_HER), len(fund.files()) - before)
    for _ in range(MOST // 10):
        send_files(her, [pdf(300) for _ in range(10)])
    told.equal("F5 sixty papers are taken, with a file each", there(), (60, 60))
    refused = [send_files(her, [pdf(300)]) for _ in range(10)] + [send_files(her, [pdf(300) for _ in range(20)])]
    said = all("te veel" in words(it.text) for it in refused)
    told.told(
        "F5 more are refused with words",
        {it.status for it in refused} == {422} and said,
        f"({len(refused)} times {sorted({it.status for it in refused})})",
    )
    told.equal("F5 and leave nothing", there(), (60, 60))
    for path in form_paths(her)[:2]:
        her.post(path)
    told.equal("F5 two are taken back, bytes and all", there(), (58, 58))
    same = pdf(300)
    for _ in range(2):
        send_files(her, [same])
    told.equal("F5 the same bytes again are no second file", there(), (60, 59))


def form_paths(browser):
    page = browser.get("/aanvraag/papieren").text
    return [it.action for it in forms_of(page) if it.action.endswith("/weg")]


def send_files(browser, files):
    """A form with several files, as a browser sends it."""
    edge = "grens" + os.urandom(12).hex()
    key = form_key(browser.get("/aanvraag/papieren").text)
    parts = [f'--{edge}\r\nContent-Disposition: form-data; name="sleutel"\r\n\r\n{key}\r\n'.encode()]
    for number, data in enumerate(files):
        head = f'Content-Disposition: form-data; name="bestand"; filename="papier{number}.pdf"'
        parts.append(f"--{edge}\r\n{head}\r\nContent-Type: application/pdf\r\n\r\n".encode() + data + b"\r\n")
    body = b"".join(parts) + f"--{edge}--\r\n".encode()
    return browser.send("POST", UPLOAD, body, {"Content-Type": f"multipart/form-data; boundary={edge}"})


def all_is_well(told, fund):
    """F5, and after processes ended: no paper without its bytes; after tidying up, no bytes without a paper."""
    first = fund.run("check", "--files")
    lost = [it for it in first.stdout.splitlines() if it.startswith(("missing", "other size"))]
    held = not lost and "the books balance" in first.stdout and "have their files" in first.stdout
    figures = f"({first.stdout.count('without a paper')} files without a paper)"
    told.told("check --files: no paper lost its file", held, figures if held else f"{lost} {first.stdout[:600]}")
    fund.run("check", "--files", "--remove-orphans")
    last = fund.run("check", "--files")
    said = last.stdout.strip().replace("\n", "; ")
    told.told("check --files says that all is well", last.returncode == 0, f"({said[-300:]})")

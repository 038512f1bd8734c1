"""Text that would do something elsewhere: in a letter, in a table, on a page.

SPDX-License-Identifier: EUPL-1.2
"""

import csv
import io
import re
import subprocess

from forms import act, links
from fund import words
from support import pdf

NAME = ('=HYPERLINK("http://kwaad.example")', "<b>O'Neil</b> #set *vet* $x^2$ @bron \\u{41}")
PARTS = 30
LONG = "Zeerlangwoord" * PARTS
MARKUP = [
    "<script>alert(1)</script>",
    "\"aanhaling\" 'enkel'",
    "=1+1",
    "+31",
    "-2",
    "@ref",
    "#set page(width: 1pt)",
    '#read("/etc/passwd")',
    "$ sum_(i=1)^n i $",
    "*vet* _schuin_ `code`",
    "\\ \\n \\u{1F600}",
    "= Kop",
    "- lijst",
    "+ telling",
    "/ term: uitleg",
    "<label> @label",
    "// geen opmerking",
    "/* ook niet */",
    "~ -- --- ...",
    "{{ tef }} {% raw %}",
    "a\u202egnorw\u202c b",
    LONG,
]
SECTIONS = {
    "ik": {
        "first_name": NAME[0],
        "last_name": NAME[1],
        "phone": "06 12 34 56 78",
        "street": "#pagebreak() 1",
        "postcode": "1506ab",
        "city": "$Zaandam$",
    },
    "werk": {"work": "yes", "hours": "20", "income": "23.400"},
    "gezin": {"partner": "no", "benefit": "none"},
    "kinderen": {"count": "0"},
    "opleiding": {
        "course": "=SUM(A1:A9) #Data *science*",
        "provider": "@Techionista",
        "accredited": "no",
        "start-day": "1",
        "start-month": "9",
        "start-year": "2026",
        "end-day": "26",
        "end-month": "2",
        "end-year": "2027",
        "training_hours": "28",
    },
    "plan": {"stop": "no"},
    "geld": {"net_now": "1.690", "net_during": "0", "gross_during": "0", "rents": "no", "wealthy": "no"},
    "nodig": {"tuition": "4.500", "bridging": "no", "iban": "NL91ABNA0417164300", "why": "\n".join(MARKUP)},
}
PROPOSAL = {
    "amount-tuition": "4.500",
    "instrument-tuition": "pre_financing",
    "payee-tuition": "=cmd|' /C calc'!A0 #Techionista",
    "iban-tuition": "NL20INGB0001234567",
    "parts-tuition": "2",
    "motivation": "\n".join(MARKUP),
}
ADDRESS = "vijandig@voorbeeld.example"


def hostile(told, fund):
    """The whole way of an application whose texts are all hostile, up to the letter with the decision."""
    her = fund.applicant(ADDRESS)
    for section, answers in SECTIONS.items():
        act(her, f"/aanvraag/vragen/{section}", f"/aanvraag/vragen/{section}", **answers)
    her.send_file("/aanvraag/papieren/school_letter", pdf(300))
    sent = act(her, "/aanvraag/controleren", "/aanvraag/controleren")
    told.told(
        "text: an application full of markup is sent", sent.location == "/aanvraag/opgestuurd", words(sent.text)[:400]
    )
    case = review(told, fund, her)
    decided = act(fund.demo_browser("karim"), case, f"{case}/akkoord")
    told.told("text: it is approved", decided.status == 303, words(decided.text)[:400])
    letter_says(told, fund, her)
    pages_show(told, fund, case)


def review(told, fund, her):
    rosa = fund.demo_browser("rosa")
    number = re.search(r"TEF-\d{4}-\d{5}", her.get("/aanvraag/opgestuurd").text).group(0)
    case = links(rosa.get(f"/werk?lijst=niemand&q={number}").text, r"/werk/[0-9a-f-]{36}")[0]
    act(rosa, case, f"{case}/aannemen")
    act(rosa, case, f"{case}/belang", interest="no")
    scores = {"need": "4", "feasible": "4", "prospects": "5", "budget": "3", "reason": "\n".join(MARKUP[:6])}
    act(rosa, case, f"{case}/beoordelen", **scores)
    proposed = act(rosa, case, f"{case}/voorstellen", **PROPOSAL)
    told.told("text: a hostile motivation is proposed", proposed.status == 303, words(proposed.text)[:600])
    return case


def letter_says(told, fund, her):
    path = links(her.get("/mijn").text, r"/papier/[0-9a-f-]{36}")
    letters = [her.get(it) for it in path]
    file = fund.place.folder / "letter.pdf"
    said = [read_letter(file, it.body) for it in letters if it.status == 200 and it.body.startswith(b"%PDF")]
    letter, addresses = max(said, key=lambda it: squeezed(MARKUP[0]) in it[0], default=("", ""))
    others = [it for it in [*MARKUP, *NAME] if it != LONG and "\u202e" not in it]
    missing = [it for it in others if squeezed(it) not in letter]
    held = letter and not missing
    told.told(
        "text: the letter says it literally", held, f"({len(letter)} signs)" if held else f"{missing} {letter[:2000]}"
    )
    parts = letter.count(LONG[: len(LONG) // PARTS])
    told.told(
        f"text: a word of {len(LONG)} letters is wholly in it", LONG in letter, f"({parts} of {PARTS} parts of it)"
    )
    told.told("text: nothing is run in it", "root:" not in letter and "kwaad" not in addresses, addresses.strip())


def read_letter(file, data):
    """The text of a letter without spaces, and the addresses it leads to."""
    file.write_bytes(data)
    run = lambda *command: subprocess.run(command, capture_output=True, text=True, timeout=60).stdout
    return squeezed(run("pdftotext", "-raw", file, "-")), run("pdfinfo", "-url", file)


def squeezed(text):
    """Without what a letter may do with lines and quotes: spaces, hyphens where a word is broken, invisible marks."""
    return re.sub("[\\s\u00ad\u200b\u202a-\u202e\u2066-\u2069]", "", text)


def pages_show(told, fund, case):
    """No page of anybody has the markup as markup."""
    bad = []
    pages = {"rosa": [case, "/werk"], "anneke": ["/geld/uitbetalingen", "/geld/voorstellen"], "mei": ["/beheer"]}
    for name, paths in pages.items():
        browser = fund.demo_browser(name)
        for path in paths:
            text = browser.get(path).text
            bad += [f"{path}: {it}" for it in ("<script>alert", "<b>O'Neil", "<label> @label") if it in text]
    told.told("text: pages show it and do not run it", not bad, bad)
    mails = [it.read_bytes() for it in (fund.folder / "mail").glob("*.eml") if ADDRESS.encode() in it.read_bytes()]
    leaks = [it for it in mails if b"<script>alert" in it or b"<b>O'Neil" in it]
    told.told("text: mails to this person hold none of it", mails and not leaks, f"({len(mails)} mails)")


def formulas(told, fund):
    """A statement as a table: what looks like a formula is a text."""
    anneke = fund.demo_browser("anneke")
    account = links(anneke.get("/geld/terugbetalen").text, r"/geld/rekening/[0-9a-f-]{36}")[0]
    for number, start in enumerate(
        ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", '=HYPERLINK("http://x")', "'; drop table receipt; --"]
    ):
        fields = {"amount": "1,00", "on-day": 1, "on-month": 3, "on-year": 2026, "reference": f"{start} {number}"}
        anneke.post(f"{account}/ontvangst", **fields)
    known = [it for (it,) in fund.db.rows("select reference from receipt") if re.match(r"[=+\-@']|\t=", it)]
    told.told("formulas: such references are kept", 6 <= len(known), known)
    cells = [cell for path in tables(anneke, account) for row in path for cell in row]
    bad = [it for it in cells if re.match(r"[=+\-@\t\r]", it) and not re.fullmatch(r"-?\d+(,\d\d)?", it)]
    told.told(
        "formulas: no cell of a table begins like one",
        20 < len(cells) and not bad,
        f"({len(cells)} cells)" if not bad else bad[:5],
    )


def tables(anneke, account):
    for path in [f"{account}/csv", "/geld/ouderdom/csv", "/geld/prognose/csv"]:
        text = anneke.get(path).body.decode("utf-8-sig")
        yield csv.reader(io.StringIO(text), delimiter=";")

"""Forms as they stand on pages: where they go, and what a browser would send.

SPDX-License-Identifier: EUPL-1.2
"""

import html.parser
import re


class Form:
    def __init__(self, action):
        self.action, self.fields = action, {}


class _Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms, self.now, self.select = [], None, None

    def handle_starttag(self, tag, attributes):
        it = {name: value or "" for name, value in attributes}
        if tag == "form" and it.get("method") == "post":
            self.now = Form(it["action"])
            self.forms.append(self.now)
        if self.now is None:
            return
        if tag in ("input", "textarea") and "name" in it:
            is_choice = it.get("type") in ("radio", "checkbox")
            if not is_choice or "checked" in it:
                self.now.fields[it["name"]] = it.get("value", "")
        if tag == "button" and it.get("name"):
            self.now.fields.setdefault(it["name"], it.get("value", ""))
        if tag == "select":
            self.select = it["name"]
        if tag == "option" and self.select and ("selected" in it or self.select not in self.now.fields):
            self.now.fields[self.select] = it.get("value", "")

    def handle_endtag(self, tag):
        if tag == "form":
            self.now = None
        if tag == "select":
            self.select = None


def forms_of(page):
    reader = _Reader()
    reader.feed(page)
    return reader.forms


def form_to(browser, page, action, **answers):
    """The form on a page whose action matches, filled in; nothing when it is not there."""
    for it in forms_of(browser.get(page).text):
        if re.fullmatch(action, it.action):
            it.fields |= answers
            return it
    return None


def links(page, pattern):
    """Addresses on a page that match, each once, in order."""
    found = re.findall(r'href="([^"#]+)"', page)
    return list(dict.fromkeys(it.replace("&amp;", "&") for it in found if re.fullmatch(pattern, it)))


def act(browser, page, action, **answers):
    """Sends a form of a page as a browser would. The answer."""
    form = form_to(browser, page, action, **answers)
    if form is None:
        raise RuntimeError(f"{page} has no form to {action}")
    return browser.post(form.action, **form.fields)

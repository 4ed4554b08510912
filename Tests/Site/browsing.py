"""Somebody who reads the site in a browser: opens pages, follows links, and sees where they lead."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import expect

from pages import pages_of_kind

# The part of the page that belongs to an anchor: the block it is or stands in, with what follows when
# that is a heading or a `dt`.
ENTRY = """target => {
    const inline = /^(A|DFN|SPAN|STRONG|EM|B)$/.test(target.tagName);
    const owner = inline ? target.parentElement : target;
    if (!/^(DT|H[1-6])$/.test(owner.tagName)) return [owner];
    const parts = [owner];
    for (let next = owner.nextElementSibling; next && next.tagName !== owner.tagName;
         next = next.nextElementSibling) parts.push(next);
    return parts;
}"""
LINKS_OF_ENTRY = f"""target => ({ENTRY})(target)
    .flatMap(part => [...part.querySelectorAll('a[href]')]).map(link => link.href)"""


class Reader:
    """Somebody with the site in a browser tab."""

    def __init__(self, tab, site):
        self.tab = tab
        self.site = site

    def open(self, page):
        self.tab.goto((self.site / page).as_uri())
        self.arrive()

    def follow(self, link):
        """Clicks a link that is shown; gives the address arrived at."""
        wanted = link.evaluate("link => link.href")
        link.click()
        self.tab.wait_for_url(wanted)
        self.arrive()
        return self.page()

    def follow_to(self, pattern, within="body"):
        """Clicks the first shown link to a page whose path below the site's root matches."""
        for link in self.tab.locator(f"{within} a[href]").all():
            path = self.path_of(link.evaluate("link => link.href"))
            if path and re.fullmatch(pattern, path) and link.is_visible():
                return self.follow(link)
        raise AssertionError(f"{self.page()} has no shown link to {pattern}")

    def follow_back(self, fragment):
        """From an entry arrived at, clicks the link in that entry to the fragment in another page."""
        here = urlsplit(self.tab.url)
        target = self.tab.locator(f"[id='{here.fragment}']")
        links = target.evaluate(LINKS_OF_ENTRY)
        wanted = next((link for link in links if urlsplit(link).fragment == fragment), None)
        assert wanted, f"{self.page()}#{here.fragment} has no link back to #{fragment}"
        link = target.evaluate_handle(
            f"""(target, wanted) => ({ENTRY})(target)
                .flatMap(part => [...part.querySelectorAll('a[href]')])
                .find(link => link.href === wanted)""",
            wanted,
        ).as_element()
        open_parents(link)
        return self.follow(link)

    def arrive(self):
        page, fragment = self.page(), unquote(urlsplit(self.tab.url).fragment)
        assert page and (self.site / page).is_file(), f"{self.tab.url} is no page of the site"
        assert self.tab.locator("main").count() == 1, f"{page} has no main"
        if fragment:
            expect(self.tab.locator(f"[id='{fragment}']")).to_be_visible()

    def page(self):
        return self.path_of(self.tab.url)

    def path_of(self, address):
        """The path below the site's root, or nothing for an address elsewhere."""
        parts = urlsplit(address)
        path = Path(unquote(parts.path))
        if parts.scheme == "file" and path.is_relative_to(self.site):
            return path.relative_to(self.site).as_posix()
        return None

    def find(self, selector, kind="avsnitt"):
        """Opens the first page of the kind with a shown element that the selector matches."""
        for path in pages_of_kind(self.site, kind):
            self.open(path.relative_to(self.site))
            for element in self.tab.locator(selector).all():
                open_parents(element)
                if element.is_visible():
                    return element
        raise AssertionError(f"no page of the kind {kind} shows {selector}")


def open_parents(element):
    """Opens every `details` that the element is folded into."""
    element.evaluate(
        "node => { for (; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true }"
    )


def requirement_of(element):
    """The id of the requirement that the element stands in."""
    return element.evaluate("node => node.closest('article.krav').id")

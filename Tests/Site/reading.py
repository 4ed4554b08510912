"""Reads the parts of a page that the tests compare, from HTML or from Markdown."""

from html.parser import HTMLParser

from markdown_it import MarkdownIt

VOID = frozenset(
    "area base br col embed hr img input link meta source track wbr".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# What a heading may hold besides its own words.
HEADING_EXTRAS = {"kopiera-lank", "niva"}


class Page(HTMLParser):
    """Ids, links and headings in document order.

    `ids` holds (tag, id); `links` every href and src; `headings` the words of each heading inside
    `main` when there is one (else anywhere), leaving out navigation and controls.
    """

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.ids = []
        self.links = []
        self.headings = []
        self._open = []  # (tag, the tag's text is left out)
        self._heading = None
        self._main_only = "<main" in html
        self.feed(html)
        self.close()

    @classmethod
    def from_html(cls, path):
        return cls(path.read_text(encoding="utf-8"))

    @classmethod
    def from_markdown(cls, path):
        return cls(MarkdownIt("commonmark").render(path.read_text(encoding="utf-8")))

    def requirement_anchors(self, tag):
        return [id for found, id in self.ids if found == tag and id.startswith("krav-")]

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if attributes.get("id"):
            self.ids.append((tag, attributes["id"]))
        for name in ("href", "src"):
            if attributes.get(name) is not None:
                self.links.append(attributes[name])
        if tag in VOID:
            return
        classes = set((attributes.get("class") or "").split())
        left_out = tag == "nav" or bool(classes & HEADING_EXTRAS)
        self._open.append((tag, left_out or self._left_out()))
        if tag in HEADINGS and not self._left_out() and self._in_content():
            self._heading = []

    def handle_endtag(self, tag):
        if tag in HEADINGS and self._heading is not None:
            self.headings.append(" ".join("".join(self._heading).split()))
            self._heading = None
        while self._open:
            if self._open.pop()[0] == tag:
                break

    def handle_data(self, data):
        if self._heading is not None and not self._left_out():
            self._heading.append(data)

    def _left_out(self):
        return bool(self._open) and self._open[-1][1]

    def _in_content(self):
        return not self._main_only or any(tag == "main" for tag, _ in self._open)

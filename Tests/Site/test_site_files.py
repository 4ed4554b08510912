"""The files around the pages: for search engines, feed readers, the server and those who share a link."""

import json
import re
from datetime import date
from html.parser import HTMLParser
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from command import OK, build, everything_said

ADDRESS = "https://elevhalsa.lindvik.example/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"
TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


class Head(HTMLParser):
    """What a page says in its head, and everything that a strict policy would stop."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.metas, self.links, self.blocked, self.data, self.first = [], [], [], [], []
        self._is_data = False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.first.append((tag, attributes))
        if tag == "meta":
            self.metas.append(attributes)
        if tag == "link":
            self.links.append(attributes)
        if tag == "style" or "style" in attributes or any(name.startswith("on") for name in attributes):
            self.blocked.append((tag, attributes))
        if tag == "script":
            self._is_data = attributes.get("type") == "application/ld+json"
            if self._is_data:
                self.data.append("")
            elif not attributes.get("src"):
                self.blocked.append((tag, attributes))

    def handle_data(self, data):
        if self._is_data:
            self.data[-1] += data

    def handle_endtag(self, tag):
        self._is_data = False

    def meta(self, name):
        return [meta["content"] for meta in self.metas if name in (meta.get("name"), meta.get("property"))]

    def link(self, rel, type=None):
        return [link["href"] for link in self.links if (link.get("rel"), link.get("type")) == (rel, type)]


def whole(path):
    return ADDRESS + re.sub(r"(^|/)index\.html$", r"\1", path)


@pytest.fixture(scope="module")
def heads(site):
    return {
        path.relative_to(site).as_posix(): Head(path.read_text(encoding="utf-8"))
        for path in site.rglob("*.html")
    }


# For search engines.


def test_the_sitemap_has_every_page_and_nothing_else(site, heads):
    root = ElementTree.parse(site / "sitemap.xml").getroot()
    assert root.tag == f"{SITEMAP}urlset"
    locations = [url.findtext(f"{SITEMAP}loc") for url in root]
    assert len(locations) == len(set(locations)) < 50_000
    assert set(locations) == {whole(path) for path in heads if path != "404.html"}
    for day in root.iter(f"{SITEMAP}lastmod"):
        date.fromisoformat(day.text)
    assert {child.tag for url in root for child in url} == {f"{SITEMAP}loc", f"{SITEMAP}lastmod"}


def test_a_plan_that_is_not_adopted_has_no_day(site):
    root = ElementTree.parse(site / "sitemap.xml").getroot()
    days = {url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod") for url in root}
    assert days[f"{ADDRESS}skolor/bjorkskolan/"] is None
    assert days[f"{ADDRESS}skolor/aspskolan/"] == "2026-10-20"


def test_robots_are_told_where_the_sitemap_is(site):
    lines = (site / "robots.txt").read_text(encoding="utf-8").splitlines()
    assert lines == ["User-agent: *", "Disallow:", "", f"Sitemap: {ADDRESS}sitemap.xml"]


def test_each_page_knows_its_own_address(heads):
    for path, head in heads.items():
        expected = [] if path == "404.html" else [whole(path)]
        assert head.link("canonical") == head.meta("og:url") == expected, path
        assert head.meta("robots") == (["noindex"] if path == "404.html" else []), path


def test_each_page_describes_itself(heads):
    for path, head in heads.items():
        [description] = head.meta("description")
        assert 15 <= len(description) <= 170 and "<" not in description, f"{path}: {description}"
        assert head.meta("og:description") == [description], path
        for name in ("og:title", "og:type", "og:locale", "og:site_name"):
            assert len(head.meta(name)) == 1 and head.meta(name)[0], f"{path}: {name}"


def test_descriptions_are_in_the_words_of_the_content(heads):
    assert heads["skolor/aspskolan/index.html"].meta("description")[0].startswith("Aspskolan ligger i norra Lindvik")
    assert heads["index.html"].meta("description")[0].startswith("Här finns elevhälsoplanerna")


def test_structured_data_can_be_read(heads):
    kinds = {}
    for path, head in heads.items():
        assert len(head.data) == (0 if path == "404.html" else 1), path
        for data in head.data:
            value = json.loads(data)
            assert value["@context"] == "https://schema.org"
            for thing in value["@graph"]:
                kinds.setdefault(thing["@type"], []).append((path, thing))
    assert set(kinds) == {"WebSite", "School", "BreadcrumbList", "DefinedTermSet"}
    fronts = {path for path in heads if re.fullmatch(r"([a-z]+/)?skolor/[^/]+/index\.html", path)}
    assert {path for path, _ in kinds["School"]} == fronts
    assert all(thing["name"] and thing["identifier"] for _, thing in kinds["School"])
    addresses = {whole(path) for path in heads}
    for path, crumbs in kinds["BreadcrumbList"]:
        items = crumbs["itemListElement"]
        assert [item["position"] for item in items] == list(range(1, len(items) + 1)), path
        assert {item["item"] for item in items if "item" in item} <= addresses, path
        assert "item" not in items[-1], path


# For feed readers.


def test_the_feed_is_atom(site, heads):
    feed = ElementTree.parse(site / "flode.xml").getroot()
    assert feed.tag == f"{ATOM}feed"
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == 3
    for element in [feed, *entries]:
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"{ATOM}{name}")) == 1, name
        assert element.findtext(f"{ATOM}title")
        assert TIMESTAMP.fullmatch(element.findtext(f"{ATOM}updated"))
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "Lindviks kommun"
    ids = [element.findtext(f"{ATOM}id") for element in [feed, *entries]]
    assert len(set(ids)) == len(ids) and all(urlsplit(id).scheme == "https" for id in ids)
    updated = [entry.findtext(f"{ATOM}updated") for entry in entries]
    assert updated == sorted(updated, reverse=True) and feed.findtext(f"{ATOM}updated") == updated[0]
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {"self": f"{ADDRESS}flode.xml", "alternate": ADDRESS}
    pages = {whole(path) for path in heads}
    for entry in entries:
        assert entry.find(f"{ATOM}link").get("href") in pages
        assert entry.findtext(f"{ATOM}summary").startswith("Fastställd ")


def test_each_page_leads_to_the_feed(heads):
    for path, head in heads.items():
        depth = path.count("/")
        expected = "/flode.xml" if path == "404.html" else "../" * depth + "flode.xml"
        assert head.link("alternate", "application/atom+xml") == [expected], path


def test_nothing_that_needs_an_address_is_made_without_one(content, tmp_path):
    path = content / "kommun.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"^webbplats:\n( .*\n)+", "", text, flags=re.M), encoding="utf-8")
    output = tmp_path / "Output"
    process = build(content, output)
    assert process.returncode == OK, everything_said(process)
    for name in ("sitemap.xml", "robots.txt", "flode.xml"):
        assert not (output / name).exists(), name
    head = Head((output / "skolor/index.html").read_text(encoding="utf-8"))
    assert head.link("canonical") == head.meta("og:url") == head.link("alternate", "application/atom+xml") == []
    assert (output / "404.html").is_file()


# For the browser.


def test_the_policy_is_strict_and_comes_before_what_it_is_about(heads):
    for path, head in heads.items():
        policies = [meta["content"] for meta in head.metas if meta.get("http-equiv") == "Content-Security-Policy"]
        assert len(policies) == 1, path
        rules = dict(rule.split(" ", 1) for rule in policies[0].split("; "))
        assert rules["default-src"] == rules["base-uri"] == "'none'"
        assert rules["script-src"] == rules["style-src"] == "'self'"
        assert "unsafe" not in policies[0] and "http" not in policies[0] and "*" not in policies[0]
        tags = [tag for tag, _ in head.first]
        assert tags.index("meta") < tags.index("link") and tags[:4] == ["html", "head", "meta", "meta"], path
        assert "http-equiv" in head.first[3][1], path


def test_nothing_is_written_where_the_policy_would_stop_it(heads):
    found = {path: head.blocked for path, head in heads.items() if head.blocked}
    assert not found, dict(list(found.items())[:5])


def test_a_changed_stylesheet_has_a_new_name(site, content, tmp_path):
    output = tmp_path / "Output"
    assert build(content, output).returncode == OK
    [first] = (output / "tillgangar").glob("planverk.*.css")
    assert re.fullmatch(r"planverk\.[0-9a-z]+\.css", first.name)
    assert (site / "tillgangar" / first.name).read_bytes() == first.read_bytes()
    templates = tmp_path / "mallar"
    templates.mkdir()
    (templates / "planverk.css").write_text("body { color: #123 }\n", encoding="utf-8")
    assert build(content, output, "--templates", templates).returncode == OK
    [second] = (output / "tillgangar").glob("planverk.*.css")
    assert second.name != first.name
    assert second.name in (output / "index.html").read_text(encoding="utf-8")


# For everybody.


def test_each_page_leads_to_the_accessibility_statement(site, heads):
    for path in heads:
        page = (site / path).read_text(encoding="utf-8")
        footer = page[page.index("<footer") :]
        start = "/" if path == "404.html" else "../" * path.count("/")
        assert f'href="{start}tillganglighet/index.html"' in footer, path


def test_the_demo_claims_no_assessment_that_nobody_made(site):
    page = (site / "tillganglighet/index.html").read_text(encoding="utf-8")
    assert "Ingen har bedömt" in page
    assert "<strong>helt förenlig" not in page and "<strong>delvis förenlig" not in page
    assert "https://www.digg.se/tdosanmalan" in page


def test_without_a_statement_the_page_says_that_nobody_has_assessed(content, tmp_path):
    path = content / "kommun.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"^tillgänglighet:\n( .*\n|\n(?= ))+", "", text, flags=re.M), encoding="utf-8")
    process = build(content, tmp_path / "Output")
    assert process.returncode == OK, everything_said(process)
    page = (tmp_path / "Output/tillganglighet/index.html").read_text(encoding="utf-8")
    assert "Ingen har bedömt" in page and "Det vi vet" not in page and "<strong>" not in page

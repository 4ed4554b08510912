"""Pages in other languages: what is on them, and how one goes between them."""

import posixpath
import re

import pytest

# The folder of each language, and what browsers call it.
LANGUAGES = {"lattlast": "sv", "en": "en", "ar": "ar", "so": "so"}

# Where the demo says that it is published.
ADDRESS = "https://elevhalsa.lindvik.example/"

# What is told of a page, read by the browser's own parser.
FACTS = """html => {
  const page = new DOMParser().parseFromString(html, "text/html");
  const link = a => ({
    href: a.getAttribute("href"), lang: a.lang, hreflang: a.hreflang,
    current: a.hasAttribute("aria-current"),
  });
  const all = selector => [...page.querySelectorAll(selector)];
  const facts = {
    lang: page.documentElement.lang, dir: page.documentElement.dir,
    choices: all(".sprakval a").map(link),
    alternates: all('link[rel="alternate"][hreflang]').map(link),
    links: all("a[href]").filter(a => !a.closest(".sprakval")).map(a => a.getAttribute("href")),
    marks: all('[lang="sv"]').filter(e => e !== page.documentElement && !e.closest(".sprakval, svg")).map(e => e.getAttribute("dir") ?? ""),
    note: all(".sprak-delvis").length,
  };
  for (const marked of all('main [lang="sv"], main svg[aria-hidden="true"]')) marked.remove();
  facts.unmarked = page.querySelector("main").textContent;
  return facts;
}"""


@pytest.fixture(scope="module")
def facts(chromium, site):
    """What is told of each page, by its path from the site's root."""
    page = chromium.new_page()
    pages = {
        path.relative_to(site).as_posix(): page.evaluate(FACTS, path.read_text(encoding="utf-8"))
        for path in site.rglob("*.html")
    }
    page.close()
    return pages


def language_of(path):
    first = path.split("/")[0]
    return first if first in LANGUAGES else None


def in_swedish(path):
    return path.split("/", 1)[1] if language_of(path) else path


def target(path, href):
    if href.startswith(ADDRESS):
        return href.removeprefix(ADDRESS) + ("index.html" if href.endswith("/") else "")
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), href.split("#")[0]))


def translated(facts):
    return {path: page for path, page in facts.items() if language_of(path)}


def test_the_demo_has_the_schools_first_page_in_every_language(facts):
    for code in LANGUAGES:
        assert f"{code}/skolor/aspskolan/index.html" in facts


def test_the_page_says_its_language_and_direction(facts):
    for path, page in facts.items():
        code = language_of(path)
        assert page["lang"] == LANGUAGES.get(code, "sv"), path
        assert page["dir"] == ("rtl" if code == "ar" else ""), path
        assert page["note"] == (1 if code else 0), path


def test_the_choice_of_language_shows_what_exists_and_nothing_else(facts):
    chosen = 0
    for path, page in facts.items():
        swedish = in_swedish(path)
        versions = {f"{code}/{swedish}": tag for code, tag in LANGUAGES.items()}
        existing = {swedish: "sv"} | {each: tag for each, tag in versions.items() if each in facts}
        links = page["choices"]
        if len(existing) == 1:
            assert links == [], path
            continue
        assert [target(path, link["href"]) for link in links] == list(existing), path
        assert [link["lang"] for link in links] == list(existing.values()), path
        assert [link["hreflang"] for link in links] == list(existing.values()), path
        assert [target(path, link["href"]) for link in links if link["current"]] == [path]
        chosen += 1
    assert 20 < chosen < len(facts) / 2


def test_alternates_lead_to_each_other(facts):
    seen = 0
    for path, page in facts.items():
        others = {target(path, link["href"]): link["hreflang"] for link in page["alternates"]}
        for other, language in others.items():
            assert facts[other]["lang"] == language, path
            back = {target(other, link["href"]) for link in facts[other]["alternates"]}
            assert path in back or language_of(path) == "lattlast", (path, other)
            seen += 1
    assert seen > 40


def test_links_stay_in_the_language_where_they_can(facts):
    stayed = 0
    for path, page in translated(facts).items():
        code = language_of(path)
        for href in page["links"]:
            if re.match(r"[a-z]+:|#", href):
                continue
            to = target(path, href)
            if language_of(to):
                assert language_of(to) == code, (path, href)
                stayed += 1
            else:
                assert f"{code}/{to}" not in facts, (path, href)
    assert stayed > 40


@pytest.mark.parametrize("code", ["en", "ar", "so"])
def test_what_is_swedish_is_marked(facts, code):
    # Names, and Swedish words that a translation explains.
    names = r"\b(Björkskolan|Norra skolområdet|elevhälsa|förskoleklass|åtgärdsprogram|Skolväsendets\s+överklagandenämnd)\b"
    for path, page in translated(facts).items():
        if language_of(path) != code:
            continue
        assert page["marks"] and set(page["marks"]) == {"ltr" if code == "ar" else ""}, path
        rest = re.sub(names, "", page["unmarked"])
        assert not re.search(r"[^\n]*[åäöÅÄÖ][^\n]*", rest), (path, re.findall(r"[^\n]*[åäöÅÄÖ][^\n]*", rest))


def test_easy_swedish_needs_no_marks(facts):
    for path, page in translated(facts).items():
        if language_of(path) == "lattlast":
            assert page["marks"] == [], path


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_right_to_left_does_not_overflow(chromium, site, width):
    page = chromium.new_page(viewport={"width": width, "height": 900})
    paths = sorted((site / "ar").rglob("*.html"))
    for path in paths:
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert page.evaluate("getComputedStyle(document.querySelector('h1')).direction") == "rtl"
    page.close()
    assert len(paths) > 5

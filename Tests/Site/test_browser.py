"""A real browser opens the demo site from disk and follows every kind of link, as a reader would.

What the tests know of the pages: the addresses in `pages.py`, the anchors `krav-<system>-<avsnitt>-<id>`,
and the classes krav, begrepp, lagrum, motsvarande, ansvarig, svar, saknas, niva-kommun, niva-skola and
kopiera-lank. Every step arrives at a page that exists and, with a fragment, at an element that is shown.
"""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from browsing import LINKS_OF_ENTRY, Reader, open_parents, requirement_of
from command import system_ids
from pages import PAGE_KINDS, pages_of_kind

WIDTHS = (320, 768, 1280)

# Elements that stick out to the right and are not inside something that scrolls by itself.
STICKING_OUT = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = node => node !== document.documentElement && node !== document.body
        && getComputedStyle(node).overflowX !== 'visible';
    const inside = node => {
        for (let up = node.parentElement; up; up = up.parentElement) if (scrolls(up)) return true;
        return false;
    };
    const out = [...document.body.querySelectorAll('*')]
        .filter(node => node.getBoundingClientRect().right > width + 1 && !inside(node))
        .map(node => node.outerHTML.slice(0, 120));
    return [`${document.documentElement.scrollWidth} px wide`, ...out.slice(0, 5)];
}"""

# The words of the page itself; a control, or what a script tells of its own work, may come with JavaScript.
WORDS = """() => {
    const main = document.querySelector('main').cloneNode(true);
    for (const control of main.querySelectorAll('.kopiera-lank, [role=status], select, script, style')) control.remove();
    return main.textContent;
}"""


@pytest.fixture
def open_reader(chromium, site):
    """Opens readers, and afterwards fails for anything said in a console or asked for elsewhere."""
    contexts, complaints = [], []

    def open_one(**options):
        context = chromium.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
        context.set_default_timeout(10_000)
        contexts.append(context)
        tab = context.new_page()
        reader = Reader(tab, site)

        def on_console(message):
            if message.type in ("error", "warning"):
                complaints.append(f"{tab.url}: {message.text}")

        def on_request(request):
            local = reader.path_of(request.url) or request.url.startswith("blob:")
            if not local:
                complaints.append(f"{tab.url} asks for {request.url}")

        tab.on("console", on_console)
        tab.on("pageerror", lambda error: complaints.append(f"{tab.url}: {error}"))
        tab.on("request", on_request)
        tab.on("requestfailed", lambda request: complaints.append(f"{request.url} failed"))
        return reader

    yield open_one
    for context in contexts:
        context.close()
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def reader(open_reader):
    return open_reader()


def test_from_the_start_to_a_requirement(reader):
    reader.open("index.html")
    school = reader.follow_to(r"skolor/([^/]+/)?index\.html")
    if school == "skolor/index.html":
        school = reader.follow_to(r"skolor/[^/]+/index\.html")
    systems = "|".join(system_ids())
    folder = school.removesuffix("index.html")
    reader.follow_to(rf"{folder}({systems})/index\.html")
    reader.follow_to(rf"{folder}({systems})/[^/]+/index\.html")
    requirement = reader.tab.locator("article.krav").first
    expect(requirement).to_be_visible()
    assert requirement.get_attribute("id").startswith("krav-")


def test_a_term_leads_to_the_glossary_and_back(reader):
    term = reader.find(".krav a.begrepp:not(.svar *), .krav .begrepp a:not(.svar *)")
    requirement = requirement_of(term)
    assert reader.follow(term) == "begrepp/index.html"
    reader.follow_back(requirement)
    assert urlsplit(reader.tab.url).fragment == requirement


def test_a_law_reference_leads_to_the_register_the_statute_and_back(reader):
    law = reader.find(".krav a.lagrum, .krav .lagrum a")
    requirement = requirement_of(law)
    assert reader.follow(law) == "lagrum/index.html"
    target = reader.tab.locator(f"[id='{urlsplit(reader.tab.url).fragment}']")
    addresses = [link for link in target.evaluate(LINKS_OF_ENTRY) if link.startswith("https://")]
    assert addresses, "the register has no address to the statute"
    reader.follow_back(requirement)


def test_an_equivalent_requirement_is_in_another_system_and_links_back(reader):
    equivalent = reader.find(".krav .motsvarande a[href*='#krav-']")
    before, requirement = reader.page(), requirement_of(equivalent)
    after = reader.follow(equivalent)
    assert after != before
    assert after.split("/")[:2] == before.split("/")[:2], "the reader has left the school"
    back = reader.tab.locator(f"article.krav:target .motsvarande a[href$='#{requirement}']")
    open_parents(back.first)
    assert reader.follow(back.first) == before


def test_a_role_leads_to_its_page_and_back(reader):
    role = reader.find(".krav a.ansvarig, .krav .ansvarig a")
    before, requirement = reader.page(), requirement_of(role)
    assert re.fullmatch(r"skolor/[^/]+/ansvar/[^/]+/index\.html", reader.follow(role))
    shown = reader.tab.locator(f"main article[id='{requirement}'], main a[href$='#{requirement}']").first
    open_parents(shown)
    expect(shown).to_be_visible()
    assert reader.follow_to(re.escape(before), within="main") == before


def test_an_area_page_shows_several_systems(reader):
    reader.find("article.krav")
    if reader.follow_to(r"skolor/[^/]+/omraden/([^/]+/)?index\.html").endswith("omraden/index.html"):
        reader.follow_to(r"skolor/[^/]+/omraden/[^/]+/index\.html")
    for path in pages_of_kind(reader.site, "område"):
        reader.open(path.relative_to(reader.site))
        anchors = reader.tab.evaluate(
            """() => [...document.querySelectorAll('main [id^="krav-"], main a[href*="#krav-"]')]
                .map(node => node.id || node.href.split('#')[1])"""
        )
        shown = {id for id in system_ids() for anchor in anchors if anchor.startswith(f"krav-{id}-")}
        if len(shown) > 1:
            return
    raise AssertionError("no area page shows requirements of two systems")


def test_the_yearly_cycle_has_a_table(reader):
    reader.find("main", kind="skola")
    reader.follow_to(r"skolor/[^/]+/arshjul/index\.html")
    assert reader.tab.locator("main table tbody tr").count() > 0


def test_the_whole_plan_holds_every_requirement_of_the_school(reader):
    reader.find("main", kind="skola")
    school = reader.page().removesuffix("index.html")
    plan = reader.follow_to(r"skolor/[^/]+/hela-planen/index\.html")
    assert plan.startswith(school)
    all_ids = "nodes => nodes.map(node => node.id)"
    whole = reader.tab.locator("article.krav").evaluate_all(all_ids)
    parts = []
    for system in system_ids():
        for section in (reader.site / school / system).glob("*/index.html"):
            reader.open(section.relative_to(reader.site))
            parts += reader.tab.locator("article.krav").evaluate_all(all_ids)
    assert parts and sorted(whole) == sorted(parts)


def test_the_municipalitys_version_has_no_local_answers(reader):
    reader.find("article.krav")
    assert reader.tab.locator(".svar").count() > 0
    reader.follow_to(r"kvalitetssystem/[^/]+/index\.html")
    assert reader.tab.locator("article.krav").count() > 0
    assert reader.tab.locator(".svar").count() == 0


def test_a_requirements_link_can_be_copied(reader):
    reader.tab.add_init_script(
        "navigator.clipboard.writeText = async text => { window.copiedText = text }"
    )
    control = reader.find(".krav .kopiera-lank")
    requirement = requirement_of(control)
    assert control.evaluate("node => node.getAttribute('aria-label') || node.textContent.trim()")
    control.click()
    given = reader.tab.evaluate("() => window.copiedText ?? location.href")
    assert urlsplit(given).fragment == requirement
    counts = [reader.tab.locator(s).count() for s in ("article.krav", "article.krav .kopiera-lank")]
    assert counts[0] == counts[1]


@pytest.mark.parametrize("mark", ["niva-kommun", "niva-skola", "saknas"])
def test_layers_and_gaps_are_told_in_words(reader, mark):
    shown = 0
    for kind in PAGE_KINDS:
        for path in pages_of_kind(reader.site, kind)[:3]:
            if mark in path.read_text(encoding="utf-8"):
                reader.open(path.relative_to(reader.site))
                texts = reader.tab.locator(f".{mark}").all_text_contents()
                assert all(text.strip() for text in texts), f"{path} marks without words"
                shown += len(texts)
    # A demo where every question is answered has no gap to show.
    assert shown or mark == "saknas"


def test_every_page_is_of_a_kind_that_the_tests_know(site):
    known = {path for kind in PAGE_KINDS for path in pages_of_kind(site, kind)}
    unknown = set(site.rglob("*.html")) - known - {site / "404.html"}
    assert not unknown, f"not in PAGE_KINDS: {sorted(unknown)[:5]}"


@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_a_page_is_whole(open_reader, site, kind):
    """Nothing sticks out at any width, and the page has the marks that assistive technology needs."""
    pages = pages_of_kind(site, kind)
    assert pages, f"the site has no page of the kind {kind}"
    page = pages[0].relative_to(site)
    for width in WIDTHS:
        reader = open_reader(viewport={"width": width, "height": 800})
        reader.open(page)
        assert reader.tab.evaluate(STICKING_OUT) == [], f"{page} at {width} px"
    languages = {"på engelska": "en", "på arabiska": "ar", "på somaliska": "so"}
    assert reader.tab.locator("html").get_attribute("lang") == languages.get(kind, "sv")
    assert reader.tab.locator("h1").count() == 1
    assert reader.tab.title().strip()
    reader.tab.keyboard.press("Tab")
    skip = reader.tab.evaluate("() => document.activeElement.getAttribute('href')")
    assert skip and skip.startswith("#"), "the first stop of the keyboard is no skip link"


@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_a_page_says_the_same_without_javascript(open_reader, site, kind):
    page = pages_of_kind(site, kind)[0].relative_to(site)
    texts = []
    for enabled in (True, False):
        reader = open_reader(java_script_enabled=enabled)
        reader.open(page)
        texts.append(set(reader.tab.evaluate(WORDS).split()))
    missing = texts[0] - texts[1]
    assert texts[1] and not missing, f"shown only with JavaScript: {sorted(missing)[:20]}"

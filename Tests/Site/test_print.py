"""Pages that are printed from a browser, and what is said of laws on paper and on pages."""

import io
import re

import pypdfium2
import pytest

TALL = "Elevhälsoplan för Tallgymnasiet, läsåret 2026/2027 · Fastställd 10 september 2026"
ADDRESS = "https://elevhalsa.lindvik.example/"


@pytest.fixture
def printed(chromium, site):
    """What a program reads on each sheet of a page that is printed."""
    tab = chromium.new_page()

    def sheets(page):
        tab.goto((site / page).as_uri())
        document = pypdfium2.PdfDocument(io.BytesIO(tab.pdf(prefer_css_page_size=True)))
        return [re.sub(r"\s+", " ", sheet.get_textpage().get_text_bounded()) for sheet in document]

    yield sheets
    tab.close()


@pytest.mark.parametrize("page", ["psykosocial/rektors-ansvar/", "arshjul/", ""])
def test_every_sheet_tells_whose_plan_it_is_and_where(printed, page):
    sheets = printed(f"skolor/tallgymnasiet/{page}index.html")
    assert len(sheets) > 1
    for number, sheet in enumerate(sheets, start=1):
        assert f"{TALL} · {ADDRESS}skolor/tallgymnasiet/{page}" in sheet.replace("/ ", "/")
        assert f"{number} ({len(sheets)})" in sheet


def test_a_plan_that_is_not_adopted_says_so(printed):
    assert all("Utkast, inte fastställd" in sheet for sheet in printed("skolor/bjorkskolan/arshjul/index.html"))


def test_a_screen_does_not_show_it(chromium, site):
    tab = chromium.new_page()
    tab.goto((site / "skolor/tallgymnasiet/index.html").as_uri())
    assert tab.locator(".pa-papper").is_hidden()
    tab.close()


def test_the_register_of_laws_has_whole_sentences(site):
    page = (site / "lagrum/index.html").read_text(encoding="utf-8")
    facts = re.findall(r'<p class="lagfakta">\s*([^<\s])', page)
    assert len(facts) > 20
    assert all(first.isupper() for first in facts)

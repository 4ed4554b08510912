"""Every kind of page by axe, light and dark, narrow and wide, and what a keyboard and a theme choice must manage."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from pages import PAGE_KINDS, pages_of_kind


@pytest.fixture
def open_page(chromium, site):
    contexts = []

    def open_one(page, **options):
        context = chromium.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
        context.set_default_timeout(10_000)
        contexts.append(context)
        tab = context.new_page()
        tab.goto((site / page).as_uri())
        return tab

    yield open_one
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", (320, 1280))
@pytest.mark.parametrize("scheme", ("light", "dark"))
@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_axe_finds_nothing(open_page, site, kind, scheme, width):
    tab = open_page(
        pages_of_kind(site, kind)[0],
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce",
    )
    tab.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    result = Axe().run(tab)
    assert result.violations_count == 0, result.generate_report()


def test_theme_is_chosen_by_keyboard_and_kept(open_page):
    tab = open_page("index.html", color_scheme="light")
    button = tab.get_by_role("button", name="Mörkt läge")
    paint = "getComputedStyle(document.body).backgroundColor"
    light = tab.evaluate(paint)
    tab.keyboard.press("Tab")
    expect(tab.get_by_role("link", name="Hoppa till innehållet")).to_be_focused()
    # It stands in the foot.
    for _ in range(60):
        tab.keyboard.press("Tab")
        if button.evaluate("node => node === document.activeElement"):
            break
    tab.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")
    dark = tab.evaluate(paint)
    assert dark != light
    tab.get_by_role("link", name="Begrepp").first.click()
    expect(tab.get_by_role("button", name="Mörkt läge")).to_have_attribute("aria-pressed", "true")
    assert tab.evaluate(paint) == dark
    tab.get_by_role("button", name="Mörkt läge").click()
    assert tab.evaluate(paint) == light


def test_contents_show_where_the_reader_is(open_page, site):
    page = pages_of_kind(site, "avsnitt")[0]
    tab = open_page(page, reduced_motion="reduce")
    links = tab.locator(".innehall a")
    for number in (1, 3):
        links.nth(number).click()
        expect(links.nth(number)).to_have_attribute("aria-current", "true")
        expect(tab.locator(".innehall [aria-current]")).to_have_count(1)
    assert links.nth(3).is_visible(), "the contents follow along beside the text"


def test_contents_and_menus_fold_on_a_phone_and_open_by_keyboard(open_page, site):
    page = pages_of_kind(site, "avsnitt")[0]
    tab = open_page(page, viewport={"width": 320, "height": 640})
    for name, link in (
        ("Meny", ".huvudmeny a"), ("På den här sidan", ".innehall a"), (None, ".skolmeny a"),
    ):
        first = tab.locator(link).first
        expect(first).to_be_hidden()
        summary = tab.locator("summary", has_text=name).first if name else tab.locator(".skolmeny > summary")
        summary.focus()
        tab.keyboard.press("Enter")
        expect(first).to_be_visible()


def test_copies_the_link_of_a_requirement(chromium, site):
    context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    tab.goto(pages_of_kind(site, "avsnitt")[0].as_uri())
    link = tab.locator("article.krav .kopiera-lank").first
    link.click()
    expect(tab.get_by_role("status").filter(has_text="Länken är kopierad")).to_be_visible()
    assert tab.evaluate("navigator.clipboard.readText()") == link.evaluate("link => link.href")
    context.close()


def test_systems_are_read_one_after_another(open_page, site):
    tab = open_page(pages_of_kind(site, "avsnitt")[0])
    while tab.locator("a[rel=prev]").count():
        tab.locator("a[rel=prev]").click()
    seen = [tab.title()]
    while tab.locator("a[rel=next]").count():
        tab.locator("a[rel=next]").click()
        seen.append(tab.title())
    assert len(seen) > 1 and len(set(seen)) == len(seen)

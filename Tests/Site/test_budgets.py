"""What a page may weigh, and that nothing moves while it is read in."""

import pytest

from pages import PAGE_KINDS, pages_of_kind

# Made to be the whole plan, and the municipality's own systems and registers: they are as long as their content.
WHOLE = {"hela planen", "huvudmannens kvalitetssystem", "begrepp", "lagrum", "alla krav"}


@pytest.mark.parametrize("kind", [kind for kind in PAGE_KINDS if kind not in WHOLE])
def test_a_page_is_light(site, kind):
    # Arabic letters take two bytes each.
    limit = (66 if kind == "på arabiska" else 60) * 1024
    heavy = {
        str(path.relative_to(site)): path.stat().st_size
        for path in pages_of_kind(site, kind)
        # A municipality's own system is as long in other languages.
        if path.stat().st_size >= limit and path.parent.parent.name != "kvalitetssystem"
    }
    assert not heavy, heavy


def test_stylesheets_are_light(site):
    sheets = list((site / "tillgangar").glob("*.css"))
    assert sheets and sum(sheet.stat().st_size for sheet in sheets) < 30 * 1024


@pytest.mark.parametrize("width", (320, 768, 1280))
@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_nothing_moves_while_the_page_is_read_in(chromium, site, kind, width):
    context = chromium.new_context(viewport={"width": width, "height": 900})
    tab = context.new_page()
    tab.add_init_script("""
        window.shift = 0;
        new PerformanceObserver(list => {
            for (const entry of list.getEntries()) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
    """)
    tab.goto(pages_of_kind(site, kind)[0].as_uri())
    tab.wait_for_load_state("networkidle")
    assert tab.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(() => done(shift), 50)))") == 0
    context.close()


def test_everything_is_painted_without_javascript(chromium, site):
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(pages_of_kind(site, "skola")[0].as_uri())
    assert tab.locator("h1").is_visible() and tab.locator(".kontakt").first.is_visible()
    assert tab.locator(".tema").is_hidden(), "a control that does nothing is not shown"
    context.close()

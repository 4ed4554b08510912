"""A real browser has the preview open while somebody edits: what it shows, keeps, and lets one do.

What the tests know of the preview's own elements: `planverk-preview` with the pill `.status` and a dialog,
`planverk-kalla` (where a part of the page is written) and `planverk-svarshjalp` (the YAML of a missing answer).
"""

import re
import time

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from preview_process import Preview, misspell_a_key, rename_school, save

WIDTHS = (320, 768, 1280)
SCHOOL = "aspskolan"
SECTION = f"/skolor/{SCHOOL}/psykosocial/kvalitetssystem/"
# A school with obligatory questions that it has not answered.
UNANSWERED = "/skolor/bjorkskolan/psykosocial/kompetens/"

# No reload: what a script has put on the window is gone after one.
MARK = "window.stillHere = true"
IS_MARKED = "window.stillHere === true"

CONNECTED = "() => document.querySelector('planverk-preview').shadowRoot.querySelector('.status[data-lage]')"


@pytest.fixture
def preview(content, tmp_path):
    preview = Preview.start(content, cwd=tmp_path)
    yield preview
    preview.close()
    if preview.process.poll() is None:
        preview.stop()


@pytest.fixture
def tab(chromium):
    """A browser tab; the test fails when a script on the page does."""
    context = chromium.new_context(viewport={"width": 1280, "height": 800}, locale="sv-SE")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    tab.faults = []
    tab.on("pageerror", lambda error: tab.faults.append(str(error)))
    yield tab
    assert tab.faults == []
    context.close()


def open_page(tab, preview, path):
    """Opens a page and waits until it hears of changes."""
    tab.goto(f"http://127.0.0.1:{preview.port}{path}")
    tab.wait_for_function(CONNECTED)
    tab.evaluate(MARK)


def pill(tab):
    return tab.locator("planverk-preview .status")


def dialog(tab):
    return tab.get_by_role("dialog")


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    save(path, text.replace(old, new, 1))


def first_answer(content):
    """The school's file, and a line of text in the first of its answers with a text of its own."""
    path = content / "skolor" / f"{SCHOOL}.yaml"
    text = path.read_text(encoding="utf-8")
    line = re.search(r"^svar:\n(?:.*\n)*?    text: \|\n      (.+)\n", text, re.MULTILINE)[1]
    return path, line


# Saving.


def test_a_saved_change_shows_and_everything_else_stays(tab, preview, content):
    open_page(tab, preview, SECTION)
    details = tab.locator("article.krav details").first
    details.scroll_into_view_if_needed()
    details.locator("summary").click()
    # Somewhere in the middle, with the focus on a link there.
    tab.locator("article.krav").nth(5).scroll_into_view_if_needed()
    link = tab.locator("article.krav").nth(5).locator("a").first
    link.focus()
    place = "() => document.querySelectorAll('article.krav')[5].getBoundingClientRect().top"
    before = tab.evaluate(place)

    path, line = first_answer(content)
    edit(path, line, "Det här är alldeles nyss ändrat.")

    expect(tab.locator("main")).to_contain_text("Det här är alldeles nyss ändrat.")
    assert tab.evaluate(IS_MARKED), "the page was loaded anew"
    assert abs(tab.evaluate(place) - before) < 40, "the reader was moved"
    assert details.evaluate("node => node.open"), "what was folded out was folded in"
    expect(link).to_be_focused()


def test_what_a_script_and_the_reader_have_set_stays(tab, preview, content):
    open_page(tab, preview, "/skolor/")
    box = tab.get_by_label("gymnasieskola", exact=True)
    box.check()
    expect(tab.get_by_role("link", name="Aspskolan")).to_be_hidden()
    rename_school(content, "tallgymnasiet", "Tallens gymnasium")
    expect(tab.get_by_role("link", name="Tallens gymnasium")).to_be_visible()
    expect(box).to_be_checked()
    expect(tab.get_by_role("link", name="Aspskolan")).to_be_hidden()
    assert tab.evaluate(IS_MARKED)


def test_a_new_school_shows_in_the_lists_and_a_deleted_one_goes(tab, preview, content):
    open_page(tab, preview, "/skolor/")
    source = (content / "skolor" / "tallgymnasiet.yaml").read_text(encoding="utf-8")
    save(content / "skolor" / "granskolan.yaml", source.replace("namn: Tallgymnasiet", "namn: Granskolan", 1))
    link = tab.get_by_role("link", name="Granskolan")
    expect(link).to_be_visible()
    assert tab.evaluate(IS_MARKED)
    link.click()
    expect(tab.get_by_role("heading", level=1)).to_contain_text("Granskolan")
    (content / "skolor" / "granskolan.yaml").rename(content / "skolor" / "lindskolan.yaml")
    expect(tab.get_by_role("heading", name="Sidan finns inte")).to_be_visible()
    expect(tab.get_by_text("Menade du")).to_be_visible()
    open_page(tab, preview, "/skolor/")
    expect(tab.locator("a[href$='lindskolan/index.html']")).to_be_visible()


def test_templates_and_styles_change_in_place(chromium, tab, content, tmp_path):
    templates = tmp_path / "mallar"
    templates.mkdir()
    preview = Preview.start(content, "--templates", templates, cwd=tmp_path)
    try:
        open_page(tab, preview, SECTION)
        tab.evaluate("window.scrollTo(0, 600)")
        save(templates / "avsnittssida.mustache", "<h1>Egen rubrik</h1>{{#section}}{{> avsnittstext}}{{/section}}")
        expect(tab.get_by_role("heading", name="Egen rubrik")).to_be_attached()
        save(templates / "planverk.css", "h1 { color: rgb(1, 2, 3) }")
        expect(tab.get_by_role("heading", name="Egen rubrik")).to_have_css("color", "rgb(1, 2, 3)")
        assert tab.evaluate(IS_MARKED)
        save(templates / "avsnittssida.mustache", "<h1>{{okänt}}</h1>")
        expect(dialog(tab)).to_contain_text("avsnittssida.mustache:1:7")
        expect(tab.get_by_text("Egen rubrik")).to_be_attached()
    finally:
        preview.close()
        preview.stop()


def test_the_page_finds_a_server_that_was_started_anew(tab, preview, content, tmp_path):
    open_page(tab, preview, f"/skolor/{SCHOOL}/")
    preview.stop()
    expect(pill(tab)).to_have_attribute("data-lage", "borta")
    expect(pill(tab)).to_contain_text("Ingen kontakt")
    rename_school(content, SCHOOL, "Skolan under tiden")
    again = Preview.start(content, cwd=tmp_path, port=preview.port)
    try:
        expect(tab.get_by_role("heading", level=1)).to_contain_text("Skolan under tiden")
        expect(pill(tab)).not_to_have_attribute("data-lage", "borta")
        assert tab.evaluate(IS_MARKED)
    finally:
        again.stop()


# Errors.


def test_an_error_lies_over_the_page_until_it_is_mended(tab, preview, content):
    open_page(tab, preview, f"/skolor/{SCHOOL}/")
    heading = tab.get_by_role("heading", level=1).inner_text()
    path = content / "skolor" / f"{SCHOOL}.yaml"
    right = path.read_text(encoding="utf-8")
    misspell_a_key(content, SCHOOL)
    lines = path.read_text(encoding="utf-8").splitlines()
    line = 1 + next(index for index, text in enumerate(lines) if text.startswith("nman:"))
    expect(dialog(tab)).to_be_visible()
    expect(dialog(tab)).to_contain_text(f"skolor/{SCHOOL}.yaml:{line}:1")
    expect(dialog(tab)).to_contain_text("Menade du namn?")
    expect(dialog(tab).locator(".markering").first).to_have_text("^^^^")
    expect(pill(tab)).to_contain_text("fel")
    # The last page that could be shown is still there.
    assert tab.locator("main h1").inner_text() == heading
    save(path, right)
    expect(dialog(tab)).to_be_hidden()
    assert tab.evaluate(IS_MARKED)


def test_the_list_of_errors_is_reached_left_and_reached_again_by_keyboard(tab, preview, content):
    open_page(tab, preview, f"/skolor/{SCHOOL}/")
    misspell_a_key(content, SCHOOL)
    expect(dialog(tab)).to_be_visible()
    assert tab.evaluate("document.querySelector('planverk-preview').shadowRoot.activeElement !== null")
    tab.keyboard.press("Escape")
    expect(dialog(tab)).to_be_hidden()
    # Saving something else does not bring it back.
    rename_school(content, "tallgymnasiet", "Tallens gymnasium")
    tab.wait_for_timeout(800)
    expect(dialog(tab)).to_be_hidden()
    pill(tab).focus()
    tab.keyboard.press("Enter")
    expect(dialog(tab)).to_be_visible()


def test_warnings_are_a_quiet_count_that_opens_the_list(tab, preview):
    open_page(tab, preview, f"/skolor/{SCHOOL}/")
    expect(pill(tab)).to_have_attribute("data-lage", "varningar")
    expect(pill(tab)).to_contain_text("2 varningar")
    expect(dialog(tab)).to_be_hidden()
    pill(tab).click()
    expect(dialog(tab)).to_contain_text("PV0412")


def test_errors_show_where_there_is_no_page(tab, preview, content):
    misspell_a_key(content, SCHOOL)
    open_page(tab, preview, "/finns/inte/")
    expect(tab.get_by_role("heading", name="Sidan finns inte")).to_be_visible()
    expect(tab.locator("main")).to_contain_text("PV0201")


def test_content_that_is_broken_from_the_start_shows_when_it_is_mended(tab, content, tmp_path):
    path = content / "kommun.yaml"
    right = path.read_text(encoding="utf-8")
    save(path, "namn: [")
    preview = Preview.start(content, cwd=tmp_path)
    try:
        open_page(tab, preview, "/skolor/")
        expect(tab.locator("main")).to_contain_text("kommun.yaml")
        save(path, right)
        expect(tab.get_by_role("link", name="Aspskolan")).to_be_visible()
    finally:
        preview.close()
        preview.stop()


# Sources.


def test_a_requirement_tells_where_it_is_written_by_pointer_and_by_keyboard(tab, preview, content):
    open_page(tab, preview, SECTION)
    requirement = tab.locator("article.krav").nth(3)
    id = requirement.locator(".krav-id code").inner_text()
    number = id.split("/")[2]
    source = requirement.locator("> planverk-kalla")
    requirement.locator(".krav-rubrik").hover()
    expect(source).to_have_css("opacity", "1")
    expect(source).to_contain_text("kvalitetssystem")
    place = source.locator("[data-copy]").first
    place.click()
    copied = tab.evaluate("navigator.clipboard.readText()")
    path, line = re.fullmatch(r"(.+\.yaml):(\d+):\d+", copied).groups()
    lines = open(path, encoding="utf-8").read().splitlines()
    above = "\n".join(lines[max(0, int(line) - 15) : int(line)])
    assert re.search(rf"id: \"?{number}\"?$", above, re.MULTILINE), f"{copied} is not in {id}"

    tab.mouse.move(0, 0)
    source.locator("[data-copy]").first.focus()
    expect(source).to_have_css("opacity", "1")


def test_an_answer_tells_its_own_place(tab, preview, content):
    open_page(tab, preview, SECTION)
    answer = tab.locator("article.krav .svar.niva-skola").first
    answer.hover()
    source = answer.locator("> planverk-kalla")
    expect(source).to_have_css("opacity", "1")
    expect(source).to_contain_text("skola")
    expect(source).to_contain_text(f"{SCHOOL}.yaml:")


def test_a_missing_answer_comes_with_yaml_that_answers_it(tab, preview, content):
    open_page(tab, preview, UNANSWERED)
    gap = tab.locator(".svar.saknas").first
    question = gap.locator(".fraga").inner_text()
    assert tab.locator(".svar.saknas", has_text=question).count() > 0
    gap.get_by_role("button", name="Kopiera YAML").click()
    yaml = tab.evaluate("navigator.clipboard.readText()")
    path = content / "skolor" / "bjorkskolan.yaml"
    text = path.read_text(encoding="utf-8")
    save(path, text.replace("svar:\n", "svar:\n" + yaml.replace("Skriv här.", "Så gör vi hos oss.", 2), 1))
    expect(tab.locator("main")).to_contain_text("Så gör vi hos oss.")
    expect(tab.locator(".svar.saknas .fraga", has_text=question)).to_have_count(0)
    expect(dialog(tab)).to_be_hidden()


def test_open_runs_the_editor_at_the_place(tab, content, tmp_path):
    opened = tmp_path / "opened"
    script = tmp_path / "editor"
    script.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" >'{opened}.part' && mv '{opened}.part' '{opened}'\n")
    script.chmod(0o755)
    preview = Preview.start(content, "--editor", f"'{script}' {{file}}:{{line}}", cwd=tmp_path)
    try:
        open_page(tab, preview, SECTION)
        answer = tab.locator("article.krav .svar.niva-skola").first
        answer.hover()
        answer.locator("> planverk-kalla [data-open]").first.click()
        deadline = time.monotonic() + 10
        while not opened.exists() and time.monotonic() < deadline:
            tab.wait_for_timeout(50)
        assert re.fullmatch(rf".*/skolor/{SCHOOL}\.yaml:\d+\n", opened.read_text(encoding="utf-8"))
    finally:
        preview.close()
        preview.stop()


# The start page for editors, and how everything looks.


def test_the_start_page_follows_along(tab, preview, content):
    open_page(tab, preview, "/_planverk/")
    row = tab.locator("table.skolor tr", has_text="Aspskolan")
    expect(row).to_contain_text("inga")
    rename_school(content, SCHOOL, "Aspdungen")
    expect(tab.locator("table.skolor")).to_contain_text("Aspdungen")
    expect(tab.locator(".andrade")).to_contain_text(f"{SCHOOL}.yaml")
    misspell_a_key(content, SCHOOL)
    expect(tab.locator("table.skolor tr", has_text="Aspdungen")).to_contain_text("fel")
    expect(tab.locator("main")).to_contain_text("PV0201")
    assert tab.evaluate(IS_MARKED)


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_sticks_out(tab, preview, content, width):
    misspell_a_key(content, SCHOOL)
    tab.set_viewport_size({"width": width, "height": 700})
    for path in ("/_planverk/", "/finns/inte/", UNANSWERED):
        open_page(tab, preview, path)
        tab.wait_for_timeout(300)
        scroll, client = tab.evaluate(
            "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
        )
        assert scroll <= client, f"{path} is {scroll} px wide at {width}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_keeps_anybody_out(tab, preview, content, width, scheme):
    """No violations by axe: the preview's own pages, the open list of errors, and sources beside the text."""
    misspell_a_key(content, SCHOOL)
    tab.set_viewport_size({"width": width, "height": 700})
    tab.emulate_media(color_scheme=scheme)
    for path in ("/_planverk/", "/finns/inte/", f"/skolor/{SCHOOL}/", UNANSWERED):
        open_page(tab, preview, path)
        if path == UNANSWERED:
            expect(dialog(tab)).to_be_visible()
            tab.keyboard.press("Escape")
            tab.locator("article.krav").first.hover()
            expect(tab.locator("planverk-kalla[visad]").first).to_have_css("opacity", "1")
        violations = Axe().run(tab).response["violations"]
        found = [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in violations]
        assert found == [], f"{path} {width} px {scheme}"


def test_many_tabs_do_not_wait_for_each_other(chromium, preview, content):
    """A browser keeps six connections to a server; tabs that are not looked at must not hold them."""
    context = chromium.new_context()
    try:
        # Headless tabs are all looked at, so the hiding is told to them.
        context.add_init_script(
            """window.hide = () => {
                Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
                document.dispatchEvent(new Event('visibilitychange'));
            }"""
        )
        for _ in range(10):
            tab = context.new_page()
            open_page(tab, preview, f"/skolor/{SCHOOL}/")
            tab.evaluate("window.hide()")
    finally:
        context.close()


def test_a_print_shows_nothing_of_the_preview(tab, preview):
    open_page(tab, preview, UNANSWERED)
    tab.emulate_media(media="print")
    for selector in ("planverk-preview .status", "planverk-kalla", "planverk-svarshjalp"):
        expect(tab.locator(selector).first).to_be_hidden()

"""The first page of a school's plan, and of the site, as somebody who needs help meets them: on a phone, with a
keyboard, with another colour scheme."""

import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe

from command import CONTENT, OK, build, everything_said

SCHOOLS = ("aspskolan", "bjorkskolan", "tallgymnasiet")

# The size in CSS pixels of every line of text in the picture, as it is shown.
LETTER_HEIGHTS = """() => [...document.querySelectorAll('.flode text')].map(text => {
    const scale = text.ownerSVGElement.getScreenCTM().a;
    return parseFloat(getComputedStyle(text).fontSize) * scale;
})"""

# Lines of text in the picture that are wider than the box or diamond that they stand in.
TOO_WIDE = """() => {
    const boxes = [...document.querySelectorAll('.flode rect, .flode polygon')].map(box => box.getBBox());
    return [...document.querySelectorAll('.flode tspan')].filter(line => {
        if (!line.textContent.trim() || line.closest('.nummer')) return false;
        const first = line.getExtentOfChar(0);
        const [x, y] = [first.x, first.y + first.height / 2];
        const right = x + line.getComputedTextLength();
        const around = boxes.filter(box => y > box.y && y < box.y + box.height && x < box.x + box.width
            && right > box.x);
        return around.length && !around.some(box => x >= box.x - 1 && right <= box.x + box.width + 1);
    }).map(line => line.textContent);
}"""


@pytest.fixture
def open_page(chromium, site):
    contexts = []

    def open_one(page, root=site, **options):
        context = chromium.new_context(**({"viewport": {"width": 320, "height": 640}} | options))
        context.set_default_timeout(10_000)
        contexts.append(context)
        tab = context.new_page()
        tab.goto((root / page).as_uri())
        return tab

    yield open_one
    for context in contexts:
        context.close()


def school_page(school):
    return f"skolor/{school}/index.html"


@pytest.mark.parametrize("school", SCHOOLS)
def test_help_comes_before_the_plan(open_page, school):
    tab = open_page(school_page(school))
    ids = tab.locator("main h2:not(summary > h2)").evaluate_all("nodes => nodes.map(node => node.id || node.parentElement.id)")
    order = ["kontakter", "vem", "hjalp", "stod", "klagomal", "om-skolan", "planen", "mal", "status", "nytt"]
    assert ids == order
    assert tab.title() == tab.locator("h1").text_content() + " – Lindviks kommun"


@pytest.mark.parametrize("school", SCHOOLS)
def test_every_telephone_number_can_be_called(open_page, school):
    tab = open_page(school_page(school))
    numbers = tab.locator("main a[href^='tel:']").evaluate_all(
        "links => links.map(link => [link.getAttribute('href').slice(4), link.textContent])"
    )
    assert len(numbers) > 10
    for dialled, shown in numbers:
        assert dialled == "".join(sign for sign in shown if sign.isdigit())


def test_a_worried_parent_at_night_sees_whom_to_call_first(open_page):
    tab = open_page(school_page("aspskolan"), viewport={"width": 320, "height": 2000})
    call = tab.locator(".akut a[href='tel:112']")
    contacts = tab.locator("#kontakter")
    assert call.is_visible()
    assert call.bounding_box()["y"] < contacts.bounding_box()["y"]
    first = tab.locator(".kontakt").first
    assert first.get_attribute("id") == "kontakt-skolkurator"


@pytest.mark.parametrize("folder", ["", "lattlast/", "en/"])
@pytest.mark.parametrize("width", [320, 768, 1280])
def test_the_picture_of_the_steps_can_be_read(open_page, width, folder):
    tab = open_page(folder + school_page("aspskolan"), viewport={"width": width, "height": 900})
    tab.locator(".pa-sidan a[href='#stod']").click()
    heights = tab.evaluate(LETTER_HEIGHTS)
    assert len(heights) > 15 and min(heights) >= 12, f"{min(heights)} px"
    assert tab.evaluate(TOO_WIDE) == []


def test_the_picture_and_the_list_have_the_same_steps(open_page):
    tab = open_page(school_page("aspskolan"))
    listed = tab.locator(".stegen > li").evaluate_all(
        "steps => steps.map(step => [`#${step.querySelector('[id]').id}`, step.querySelector('h3').textContent])"
    )
    pictured = tab.locator(".flode a").evaluate_all(
        """links => links.map(link => [link.getAttribute('href'), [...link.querySelector('text.rubrik:not(.nummer)')
            .querySelectorAll('tspan')].map(line => line.textContent).join(' ')])"""
    )
    assert listed == pictured and len(listed) > 5
    for words in ("Beslut att inte utarbeta åtgärdsprogram", "Båda besluten går att överklaga"):
        assert words in tab.locator(".flode").evaluate(
            "svg => [...svg.querySelectorAll('text')].map(text => text.textContent).join(' ')"
        )


def test_the_picture_keeps_its_shapes_in_forced_colours(open_page):
    tab = open_page(school_page("aspskolan"), forced_colors="active")
    fills = tab.locator(".flode").evaluate(
        """svg => ['text:not(.nummer)', 'rect'].map(name => getComputedStyle(svg.querySelector(name)).fill)"""
    )
    assert fills[0] != fills[1]


def test_the_keyboard_reaches_the_ways_in_and_opens_an_answer(open_page):
    tab = open_page(school_page("aspskolan"))
    tab.locator(".pa-sidan a").first.focus()
    for _ in range(2):
        tab.keyboard.press("Tab")
    assert tab.evaluate("() => document.activeElement.textContent") == "Jag är vårdnadshavare"
    tab.keyboard.press("Enter")
    assert tab.evaluate("() => location.hash") == "#lasare-vardnadshavare"
    # An answer folded in a folded topic.
    tab.locator("#lasare-vardnadshavare a[href='#amne-svart-i-skolan']").press("Enter")
    answer = tab.locator("#amne-svart-i-skolan details.svar:not([open])").first
    answer.locator("summary").focus()
    tab.keyboard.press("Enter")
    assert tab.locator("details.svar").evaluate_all(
        "nodes => nodes.some(node => node.open && node.contains(document.activeElement))"
    )


# Of parts that fold on a phone: their titles, which of them can be read, and whether the other heading is shown.
FOLDS = """() => [...document.querySelectorAll('main details.vik')].map(fold => ({
    title: fold.querySelector('summary').textContent.trim(),
    isShown: fold.children[1].checkVisibility({ contentVisibilityAuto: true }) && fold.children[1].firstElementChild.checkVisibility(),
    hasSummary: fold.querySelector('summary').checkVisibility(),
    isNested: fold.parentElement.closest('details') !== null,
    same: fold.querySelector('summary').textContent.trim() === fold.querySelector('.vid').textContent.trim(),
}))"""


@pytest.mark.parametrize("javascript", [True, False])
def test_topics_are_a_short_list_on_a_phone(open_page, javascript):
    tab = open_page(school_page("aspskolan"), java_script_enabled=javascript)
    assert tab.locator("html").bounding_box()["height"] < 6000, "it was 24,000"
    topic = tab.locator("#amne-krankningar")
    assert topic.is_hidden()
    tab.get_by_role("heading", name="Mobbning och kränkningar").click()
    assert topic.is_visible()
    assert tab.locator("#amne-franvaro").is_hidden()


def test_folds_are_open_on_a_wide_screen_and_on_paper(open_page):
    tab = open_page(school_page("aspskolan"))
    folds = tab.evaluate(FOLDS)
    assert len(folds) > 20 and all(fold["same"] and not fold["isShown"] for fold in folds)
    assert all(fold["hasSummary"] != fold["isNested"] for fold in folds)
    tab.emulate_media(media="print")
    # What is shown is told when it has been laid out again.
    tab.wait_for_function(f"() => ({FOLDS})().every(fold => fold.isShown && !fold.hasSummary)")
    wide = open_page(school_page("aspskolan"), viewport={"width": 1280, "height": 900})
    assert all(fold["isShown"] and not fold["hasSummary"] for fold in wide.evaluate(FOLDS))
    headings = wide.get_by_role("heading", name="Mobbning och kränkningar")
    assert headings.count() == 1, "each heading is there once for those who listen"


@pytest.mark.parametrize("anchor", ["amne-krankningar", "steg-beslut", "lasare-elev", "klagomal", "status"])
def test_a_link_opens_what_it_leads_to(open_page, site, anchor):
    tab = open_page(school_page("aspskolan"), reduced_motion="reduce")
    tab.goto("about:blank")
    tab.goto((site / school_page("aspskolan")).as_uri() + f"#{anchor}")
    assert tab.locator(f"#{anchor}").is_visible()
    summary = tab.locator(f"details:has(> #{anchor}) > summary")
    tab.wait_for_function("summary => summary.getBoundingClientRect().top < innerHeight", arg=summary.element_handle())
    assert 0 <= summary.bounding_box()["y"] < 640, "the heading is seen"


@pytest.mark.parametrize("page", ["index.html", *map(school_page, SCHOOLS)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(open_page, page, scheme):
    for width in (320, 1280):
        tab = open_page(page, viewport={"width": width, "height": 800}, color_scheme=scheme)
        tab.evaluate("() => { for (const fold of document.querySelectorAll('details')) fold.open = true }")
        violations = Axe().run(tab).response["violations"]
        assert not violations, [(each["id"], each["nodes"][0]["html"][:200]) for each in violations]


def test_many_schools_are_found_by_a_part_of_the_name(open_page, tmp_path):
    content = shutil.copytree(CONTENT, tmp_path / "Content")
    for number in range(15):
        (content / f"skolor/prov-{number}.yaml").write_text(
            f"namn: Prövskolan {number}\nskolenhetskod: \"000000{number:02}\"\nskolformer:\n  fritidshem: alla\n",
            encoding="utf-8",
        )
    process = build(content, tmp_path / "Output")
    assert process.returncode == OK, everything_said(process)
    tab = open_page("index.html", root=tmp_path / "Output")
    shown = tab.locator(".skollista > li:visible a")
    assert shown.count() == 18
    tab.get_by_label("Skolans namn").fill("bjork")
    assert shown.all_text_contents() == ["Björkskolan"]
    assert tab.locator(".skolbokstav:visible h3").all_text_contents() == ["B"]
    assert tab.locator(".skolfilter-antal").text_content() == "1 skola visas"
    without = open_page("index.html", root=tmp_path / "Output", java_script_enabled=False)
    assert without.locator(".skollista > li:visible").count() == 18
    assert without.locator(".skolfilter").is_hidden()

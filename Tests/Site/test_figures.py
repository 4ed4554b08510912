"""Pictures in the pages, in a real browser: their text can be read on the smallest screen, nothing covers anything,
and what they show stands in words beside them."""

import pytest

from pages import pages_of_kind

SMALLEST_TEXT = 11.5

# Every shown text of the pictures with its size on the screen, in CSS pixels.
TEXTS = """() => [...document.querySelectorAll('main svg text')].filter(text => text.getClientRects().length).map(text => {
    const box = text.getBoundingClientRect();
    return {
        words: text.textContent, size: parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a,
        left: box.left, right: box.right, top: box.top, bottom: box.bottom,
        picture: [...document.querySelectorAll('svg')].indexOf(text.ownerSVGElement),
    };
})"""

KINDS = ["årshjul", "avsnitt", "skola", "hela planen"]


@pytest.fixture
def open_page(chromium, site):
    contexts = []

    def open_one(page, width, **options):
        contexts.append(chromium.new_context(viewport={"width": width, "height": 900}, **options))
        tab = contexts[-1].new_page()
        tab.goto(page.as_uri())
        return tab

    yield open_one
    for context in contexts:
        context.close()


def pages_with_pictures(site, kind):
    pages = [page for page in pages_of_kind(site, kind) if "<svg" in page.read_text(encoding="utf-8")]
    assert pages, f"no page of the kind {kind} has a picture"
    return pages


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_texts_can_be_read_and_stand_apart(open_page, site, kind, width):
    for page in pages_with_pictures(site, kind):
        texts = open_page(page, width).evaluate(TEXTS)
        assert texts
        for text in texts:
            assert text["size"] >= SMALLEST_TEXT, f"{page}: {text}"
            assert text["left"] >= 0 and text["right"] <= width, f"{page}: {text} sticks out"
        for index, one in enumerate(texts):
            for other in texts[index + 1 :]:
                overlap = min(one["right"], other["right"]) - max(one["left"], other["left"])
                height = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
                # The boxes of two lines' fonts may touch; their letters do not.
                covered = one["picture"] == other["picture"] and overlap > 1 and height > one["size"] / 2
                assert not covered, f"{page}: {one} covers {other}"


def test_each_month_with_activities_leads_to_its_row(open_page, site):
    for page in pages_with_pictures(site, "årshjul"):
        tab = open_page(page, 320)
        links = tab.locator("main svg a").all()
        rows = tab.locator("table.arshjul tbody tr").all()
        assert len(links) == len(rows) > 0
        for link, row in zip(links, rows):
            assert link.get_attribute("href") == "#" + row.get_attribute("id")
            name = link.get_attribute("aria-label")
            count = row.locator("li.aktivitet").count()
            assert name == f"{row.locator('th').inner_text()}: {count} {'aktivitet' if count == 1 else 'aktiviteter'}"
        links[0].focus()
        tab.keyboard.press("Enter")
        assert tab.url.endswith("#" + rows[0].get_attribute("id"))


def test_the_wheel_shows_the_same_marks_as_the_table(open_page, site):
    for page in pages_with_pictures(site, "årshjul"):
        tab = open_page(page, 768)
        marks = """selector => [...document.querySelectorAll(selector)].map(mark =>
            [mark.querySelector('text')?.textContent ?? '', mark.querySelector('rect') ? 'gemensam' : 'egen'])"""
        wheel = tab.evaluate(marks, ".arshjulsbild > svg .marke")
        table = tab.evaluate(marks, "table.arshjul .aktivitet .marke")
        assert wheel == table and len(wheel) > 5


def test_pictures_have_their_text_beside_them(open_page, site):
    for page in pages_with_pictures(site, "avsnitt"):
        tab = open_page(page, 768)
        for figure in tab.locator("figure.hjul").all():
            assert figure.locator("figcaption").inner_text().strip()
            titles = figure.locator(".hjul-delar > ol > li > strong").all_inner_texts()
            assert figure.locator(".hjul-delar > svg").get_attribute("aria-hidden") == "true"
            assert figure.locator("svg .nummer").all_text_contents() == [str(n + 1) for n in range(len(titles))]
            shown = "".join(figure.locator("svg text:not(.nummer)").all_text_contents()).replace(" ", "")
            assert shown in ("", "".join(titles).replace(" ", ""))


def test_goals_show_which_questions_have_answers(open_page, site):
    for page in pages_with_pictures(site, "årshjul"):
        tab = open_page(page, 320)
        for goal in tab.locator("article.mal").all():
            answered = goal.locator(".fem-steg .besvarad .fraga-text").all_inner_texts()
            assert answered == goal.locator(".fem-fragor dt").all_inner_texts()
            assert goal.locator(".fem-steg li").count() == 5


def test_forced_colours_leave_every_mark_to_see(open_page, site):
    tab = open_page(pages_with_pictures(site, "årshjul")[0], 768, forced_colors="active")
    colours = tab.evaluate(
        """() => [...document.querySelectorAll('.arshjulsbild > svg .marke')].map(mark => {
            const shape = getComputedStyle(mark.querySelector('circle, rect'));
            return [getComputedStyle(mark.querySelector('text')).fill, shape.fill, shape.stroke];
        })"""
    )
    assert colours
    for text, fill, stroke in colours:
        assert text != fill and stroke != fill

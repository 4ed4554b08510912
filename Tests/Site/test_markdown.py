"""A school's elevhalsoplan.md says the same as its whole plan in HTML."""

import pytest

from command import school_ids
from reading import Page


@pytest.fixture(scope="module", params=school_ids())
def plan(request, site):
    """The Markdown and the HTML of one school's whole plan."""
    folder = site / "skolor" / request.param
    return (
        Page.from_markdown(folder / "elevhalsoplan.md"),
        Page.from_html(folder / "hela-planen" / "index.html"),
    )


def test_same_requirements_in_the_same_order(plan):
    markdown, html = plan
    anchors = markdown.requirement_anchors("a")
    assert anchors, "the plan has no requirements"
    assert anchors == html.requirement_anchors("article")


def test_same_headings_in_the_same_order(plan):
    """The page that is made for print has contents and a list of the laws that it links to as well."""
    markdown, html = plan
    title, contents, *chapters, laws = html.headings
    assert (contents, laws) == ("Innehåll", "Lagar och andra regler")
    assert markdown.headings == [title, *chapters]


def test_it_has_the_steps_of_support_and_how_one_complains(plan, request, site):
    markdown, html = plan
    for page in plan:
        anchors = {id for _, id in page.ids}
        assert {"stod", "klagomal", "steg-beslut"} <= anchors
    front = Page.from_html(site / "skolor" / request.node.callspec.params["plan"] / "index.html")
    steps = [id for _, id in front.ids if id.startswith("steg-")]
    assert steps and steps == [id for _, id in html.ids if id.startswith("steg-")]
    assert steps == [id for _, id in markdown.ids if id.startswith("steg-")]


def test_links_within_the_document_work(plan):
    markdown, _ = plan
    ids = {id for _, id in markdown.ids}
    missing = [link for link in markdown.links if link.startswith("#") and link[1:] not in ids]
    assert not missing


def test_anchors_are_unique(plan):
    for page in plan:
        ids = [id for _, id in page.ids]
        assert len(ids) == len(set(ids)), {id for id in ids if ids.count(id) > 1}

"""The plan as PDF, made by WeasyPrint from the same page as the website's: what assistive programs and readers need."""

import re
from collections import Counter

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from command import CONTENT_ERRORS, IO_ERROR, OK, assert_swedish, everything_said, planverk, spoil

SCHOOL = "tallgymnasiet"
ADDRESS = "https://elevhalsa.lindvik.example/"


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("PDF")
    process = planverk("pdf", "--only", SCHOOL, "--output", folder, timeout=600)
    assert process.returncode == OK, everything_said(process)
    assert "Gjorde 1 PDF-fil i " in process.stderr
    assert [path.name for path in folder.iterdir()] == [f"{SCHOOL}.pdf"]
    return folder / f"{SCHOOL}.pdf"


@pytest.fixture(scope="module")
def pdf(file):
    return PdfReader(file)


@pytest.fixture(scope="module")
def texts(file):
    """What a program that reads the text gets of each page."""
    return [
        page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in pypdfium2.PdfDocument(file)
    ]


def resolved(thing):
    return thing.get_object() if isinstance(thing, IndirectObject) else thing


def elements(element):
    """Every element of the structure tree, in reading order."""
    element = resolved(element)
    if not isinstance(element, DictionaryObject) or "/S" not in element:
        return
    yield element
    kids = resolved(element.get("/K", ArrayObject()))
    for kid in kids if isinstance(kids, ArrayObject) else [kids]:
        yield from elements(kid)


@pytest.fixture(scope="module")
def structure(pdf):
    return [one for kid in pdf.trailer["/Root"]["/StructTreeRoot"]["/K"] for one in elements(kid)]


def test_it_says_that_it_is_accessible(pdf):
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "sv"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert pdf.metadata.title == "Elevhälsoplan för Tallgymnasiet, läsåret 2026/2027"
    assert pdf.metadata.author == "Lindviks kommun"
    metadata = root["/Metadata"].get_data().decode()
    assert re.search(r'pdfuaid:part="1"|<pdfuaid:part>1<', metadata)


def test_every_page_is_read_in_the_structure_s_order(pdf):
    assert all(page["/Tabs"] == "/S" for page in pdf.pages)


def test_headings_are_tagged_and_skip_no_level(structure):
    levels = [int(one["/S"][2]) for one in structure if re.fullmatch(r"/H[1-6]", one["/S"])]
    assert levels[0] == 1 and levels.count(1) == 1
    assert set(levels) >= {1, 2, 3, 4}
    skipped = [(a, b) for a, b in zip(levels, levels[1:]) if b > a + 1]
    assert not skipped


def test_every_picture_has_words(structure):
    pictures = [one for one in structure if one["/S"] == "/Figure"]
    assert pictures and all(one.get("/Alt", "").strip() for one in pictures)


def test_tables_have_headers_and_lists_have_items(structure):
    kinds = Counter(one["/S"] for one in structure)
    assert kinds["/Table"] and kinds["/TH"] >= kinds["/Table"]
    assert kinds["/L"] and kinds["/LI"] and kinds["/Link"]


def test_every_link_is_in_the_structure(pdf):
    links = [note.get_object() for page in pdf.pages for note in page.get("/Annots", [])]
    assert links and all("/StructParent" in link for link in links if link["/Subtype"] == "/Link")


def test_bookmarks_lead_to_chapters_sections_and_requirements(pdf):
    def depth(entries):
        return max([1 + depth(one) for one in entries if isinstance(one, list)], default=0)

    chapters = [entry for entry in pdf.outline if not isinstance(entry, list)]
    titles = [chapter.title for chapter in chapters]
    assert titles[:5] == [
        "Elevhälsoplan för Tallgymnasiet", "Innehåll", "Kontakter", "Stöd, steg för steg", "Om du inte är nöjd",
    ]
    assert titles[-1] == "Lagar och andra regler"
    assert depth(pdf.outline) == 2
    assert not [title for title in titles if "#" in title]


def test_no_link_leads_to_the_machine_that_made_it(pdf):
    addresses = {
        note.get_object()["/A"]["/URI"]
        for page in pdf.pages
        for note in page.get("/Annots", [])
        if "/URI" in note.get_object().get("/A", {})
    }
    assert addresses
    assert not [address for address in addresses if not re.match(r"https?://|mailto:|tel:", address)]


def test_the_cover_tells_whose_plan_it_is_and_who_decided(texts):
    cover = re.sub(r"\s+", " ", texts[0])
    for words in ("Elevhälsoplan för Tallgymnasiet", "Lindviks kommun, läsåret 2026/2027",
                  "Rektorn för Tallgymnasiet", "10 september 2026", "TAL 2026/0017"):
        assert words in cover
    assert "Sida 1" not in cover


def test_the_contents_have_page_numbers_that_hold(pdf, texts):
    rows = dict(re.findall(r"^(.+?)[ .]*\.{3,}\s*(\d+)$", "\n".join(texts[1:4]), re.MULTILINE))
    assert len(rows) > 30
    for title in ("Kontakter", "Mål", "Lagar och andra regler"):
        assert title in texts[int(rows[title]) - 1]


def test_every_page_says_where_one_is(texts):
    count = len(texts)
    assert 20 < count < 120
    for number, text in enumerate(texts[1:], start=2):
        assert "Elevhälsoplan för Tallgymnasiet, läsåret 2026/2027" in text
        assert f"Sida {number} av {count}" in text
        assert "Fastställd 10 september 2026 · https://" in text


# Millimetres from the lower edge that the foot takes up, in points.
FOOT = 56


def last_line(page):
    """The lowest line above the foot."""
    text = page.get_textpage()
    boxes = [text.get_rect(index) for index in range(text.count_rects())]
    bottom = min(box[1] for box in boxes if box[1] > FOOT)
    width = page.get_width()
    return re.sub(r"\s+", " ", text.get_text_bounded(0, bottom - 1, width, bottom + 6)).strip()


def test_no_page_ends_with_what_belongs_to_the_next(file, pdf):
    def titles(entries):
        return [t for one in entries for t in (titles(one) if isinstance(one, list) else [one.title])]

    headings = set(titles(pdf.outline))
    last = [last_line(page) for page in pypdfium2.PdfDocument(file)][1:]
    assert all(last) and len(set(last)) > 20
    assert not [line for line in last if line in headings or re.match(r"För [^.]+:$", line)]


def test_a_section_starts_on_the_page_of_its_first_requirement(pdf):
    def pairs(entries):
        for entry, below in zip(entries, entries[1:]):
            if isinstance(below, list) and not isinstance(entry, list):
                yield entry, below[0]
                yield from pairs(below)

    sections = [
        (entry.title, pdf.get_destination_page_number(entry), pdf.get_destination_page_number(first))
        for one in pdf.outline if isinstance(one, list) for entry, first in pairs(one)
    ]
    assert len(sections) > 20
    # Two have a picture of their steps before their requirements.
    assert {title for title, page, first in sections if page != first} <= {"Förbättringshjulet", "Arbetsgången"}


def test_no_page_is_nearly_empty(texts):
    lines = [len(text.strip().split("\n")) for text in texts]
    assert not [number for number, count in enumerate(lines[1:-1], start=2) if count < 11]


def test_what_stands_elsewhere_is_told_with_its_page(texts):
    whole = re.sub(r"\s+", " ", " ".join(texts))
    led = re.findall(r"Svaret står under ([^(]{1,120}) \(sidan (\d+)\)", whole)
    assert len(led) == whole.count("Svaret står under") > 5
    for title, number in led:
        # The answer can have come to the page after the requirement's heading.
        assert title in re.sub(r"\s+", " ", " ".join(texts[int(number) - 2 : int(number)]))


def test_nothing_is_there_that_only_a_screen_has_use_for(texts):
    assert not [text for text in texts if "↩" in text]


def test_a_law_that_is_replaced_is_told_to_be(texts):
    whole = re.sub(r"\s+", " ", " ".join(texts[-4:]))
    assert re.search(r"\(SKOLFS 2014:40\), ersatt av SKOLFS 2022:334", whole)


def test_the_addresses_of_laws_are_written_out(texts):
    last = re.sub(r"\s", "", "".join(texts[-4:]))
    assert "Skollagen(SFS2010:800)(https://" in last


def test_without_weasyprint_one_is_told_how_to_install_it(tmp_path):
    process = planverk(
        "pdf", "--content", tmp_path, cwd=tmp_path, env={"PATH": str(tmp_path), "PLANVERK_WEASYPRINT": ""}
    )
    assert process.returncode == IO_ERROR
    assert ".venv-pdf/bin/pip install weasyprint" in process.stderr
    assert_swedish(process)


def test_errors_in_the_content_make_no_files(content, tmp_path):
    spoil(content)
    process = planverk("pdf", "--content", content, "--output", tmp_path / "PDF")
    assert process.returncode == CONTENT_ERRORS
    assert not (tmp_path / "PDF").exists()


def test_an_unknown_school_is_an_error_with_a_neighbour(tmp_path):
    process = planverk("pdf", "--only", "tallgymnasium", "--output", tmp_path / "PDF")
    assert process.returncode == CONTENT_ERRORS
    assert "Menade du `--only tallgymnasiet`?" in process.stderr
    assert not (tmp_path / "PDF").exists()

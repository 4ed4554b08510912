"""The municipality's logotype and accent colour."""

import re

from command import CONTENT_ERRORS, OK, build, everything_said


def accent(content, color):
    path = content / "kommun.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'accentfärg: "#\w+"', f'accentfärg: "{color}"', text), encoding="utf-8")


def test_logotype_is_on_every_page(site):
    for page in site.rglob("*.html"):
        assert re.search(r'<img src="[^"]*tillgangar/logotyp[^"]*\.svg" alt=""', page.read_text("utf-8")), page


def test_missing_logotype_is_told_at_its_line(content, tmp_path):
    (content / "logotyp.svg").unlink()
    process = build(content, tmp_path / "Output")
    assert process.returncode == CONTENT_ERRORS
    assert re.search(r"PV0009.*\n *--> .*kommun\.yaml:\d+:\d+", everything_said(process))


def test_faint_accent_is_an_error_with_the_nearest_color(content, tmp_path):
    accent(content, "#ffd500")
    process = build(content, tmp_path / "Output")
    said = everything_said(process)
    assert process.returncode == CONTENT_ERRORS and "PV0333" in said
    accent(content, re.search(r"Använd `(#\w{6})`", said).group(1))
    process = build(content, tmp_path / "Output")
    assert process.returncode == OK, everything_said(process)


def test_accent_is_what_links_have(chromium, content, tmp_path):
    accent(content, "#8a1538")
    build(content, tmp_path / "Output")
    tab = chromium.new_page(color_scheme="light")
    tab.goto((tmp_path / "Output" / "index.html").as_uri())
    link = tab.locator("main a").first
    assert link.evaluate("node => getComputedStyle(node).color") == "rgb(138, 21, 56)"
    tab.close()

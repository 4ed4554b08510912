"""Makes a minimal Hugo site with as many pages as a built Planverk site, each of about the same size."""

from itertools import cycle
from pathlib import Path

from generate import DEMO, read

# One layout, no lists, feeds or taxonomies: Hugo renders Markdown and writes pages, nothing else.
CONFIG = """baseURL = "https://example.org/"
languageCode = "sv"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section", "home"]
"""
LAYOUT = """<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main><h1>{{ .Title }}</h1>
{{ .Content }}</main></body>
</html>
"""
# What the Markdown grows by as HTML, measured: tags around each heading and paragraph, and headings' ids.
GROWTH = 1.31


def requirement_texts():
    """The demo's requirements as Markdown sections, the same kind of text that Planverk renders."""
    return [
        f"## {requirement['rubrik']}\n\n{requirement['text']}\n"
        for path in sorted((DEMO / "kvalitetssystem").glob("*.yaml"))
        for section in read(path)["avsnitt"]
        for requirement in section.get("krav", [])
    ]


def write_hugo_site(folder, pages):
    """`pages` has the path and size in bytes of each HTML page to match."""
    folder = Path(folder)
    (folder / "layouts").mkdir(parents=True)
    (folder / "hugo.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "layouts" / "single.html").write_text(LAYOUT, encoding="utf-8")
    texts = cycle(requirement_texts())
    for number, (path, size) in enumerate(pages):
        body, length = [], len(LAYOUT)
        while length < size:
            text = next(texts)
            growth = len(text.encode()) * GROWTH
            if length + growth / 2 > size:
                break
            body.append(text)
            length += growth
        file = folder / "content" / f"sida-{number}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f'+++\ntitle = "{path}"\n+++\n' + "\n".join(body), encoding="utf-8")

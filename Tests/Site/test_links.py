"""No link inside the site is broken, seen from the files alone and not from the program's own check."""

import posixpath
from urllib.parse import unquote, urlsplit

from reading import Page


def pages_of(site):
    pages = {path.relative_to(site).as_posix(): Page.from_html(path) for path in site.rglob("*.html")}
    pages.update(
        (path.relative_to(site).as_posix(), Page.from_markdown(path)) for path in site.rglob("*.md")
    )
    # The host shows this page for any address, so it alone must link from the root.
    pages.pop("404.html", None)
    return pages


def broken_links(site):
    pages = pages_of(site)
    ids = {name: {id for _, id in page.ids} for name, page in pages.items()}
    for name, page in pages.items():
        for link in page.links:
            address = urlsplit(link)
            if address.scheme or address.netloc:
                continue
            if address.path.startswith("/"):
                yield f"{name}: {link} starts at the host's root"
                continue
            target = name
            if address.path:
                joined = posixpath.join(posixpath.dirname(name), unquote(address.path))
                target = posixpath.normpath(joined)
            if not (site / target).is_file():
                yield f"{name}: {link} leads to no file"
            elif address.fragment and unquote(address.fragment) not in ids.get(target, ()):
                yield f"{name}: {link} leads to no such place in {target}"


def test_every_internal_link_leads_somewhere(site):
    broken = list(broken_links(site))
    assert not broken, "\n".join(broken[:40])


def test_nothing_is_loaded_over_http(site):
    found = [
        f"{name}: {link}"
        for name, page in pages_of(site).items()
        for link in page.links
        if link.startswith(("http:", "//"))
    ]
    assert not found, "\n".join(found[:40])


def test_broken_links_are_found(tmp_path):
    page = "<main id='m'><a href='#m'>a</a><a href='#n'>b</a><a href='x/y.html'>c</a></main>"
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    assert len(list(broken_links(tmp_path))) == 2

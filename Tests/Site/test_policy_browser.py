"""What a browser does with the finished site: nothing is stopped by its policy, nothing leaves it, and it can be read
without JavaScript."""

import functools
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import expect

from pages import PAGE_KINDS, pages_of_kind
from preview_process import Preview

WATCH = """
    window.stopped = [];
    document.addEventListener('securitypolicyviolation',
        event => window.stopped.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
"""


class Host(SimpleHTTPRequestHandler):
    """A web host as municipalities have them: shows 404.html for what is not there."""

    missing = Path()

    def log_message(self, *_):
        pass

    def send_error(self, code, message=None, explain=None):
        body = self.missing.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def hosted(folder, site):
    handler = type("Handler", (Host,), {"missing": site / "404.html"})
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def under_a_path(site, tmp_path_factory):
    root = tmp_path_factory.mktemp("server")
    (root / "djupt" / "ner").mkdir(parents=True)
    (root / "djupt" / "ner" / "planer").symlink_to(site)
    with hosted(root, site) as address:
        yield f"{address}/djupt/ner/planer/"


@pytest.fixture
def tab(chromium):
    context = chromium.new_context()
    tab = context.new_page()
    tab.add_init_script(WATCH)
    tab.said, tab.asked = [], []
    # Browsers ask for an icon that no page has named.
    tab.on("console", lambda message: "favicon.ico" in message.location["url"] or tab.said.append(message.text))
    tab.on("pageerror", lambda error: tab.said.append(str(error)))
    tab.on("request", lambda request: tab.asked.append(request.url))
    yield tab
    context.close()


def shows_without_a_stop(tab, address, origin):
    tab.goto(address)
    expect(tab.locator("main h1").first).to_be_visible()
    assert tab.evaluate("getComputedStyle(document.querySelector('.hoppa')).position") == "absolute"
    assert tab.evaluate("document.documentElement.dataset.skript") == "ja"
    assert tab.evaluate("window.stopped") == [] and tab.said == []
    assert [url for url in tab.asked if not url.startswith((origin, "data:"))] == []
    assert tab.context.cookies() == []


@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_nothing_is_stopped_from_disk(tab, site, kind):
    shows_without_a_stop(tab, pages_of_kind(site, kind)[0].as_uri(), "file://")


@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_nothing_is_stopped_under_a_path(tab, site, under_a_path, kind):
    path = pages_of_kind(site, kind)[0].relative_to(site).as_posix()
    shows_without_a_stop(tab, under_a_path + path, "http://127.0.0.1")


def test_nothing_is_stopped_in_the_preview(tab, site, content, tmp_path):
    preview = Preview.start(content, cwd=tmp_path)
    try:
        for kind in PAGE_KINDS:
            path = pages_of_kind(site, kind)[0].relative_to(site).as_posix()
            tab.goto(f"http://127.0.0.1:{preview.port}/{path}", wait_until="load")
            expect(tab.locator("planverk-preview")).to_be_attached()
            assert tab.evaluate("window.stopped") == [] and tab.said == [], kind
    finally:
        preview.stop()


@pytest.mark.parametrize("path", ["saknas", "skolor/saknas/", "skolor/aspskolan/arshjul/saknas/sida.html"])
def test_a_missing_page_is_told_of_at_any_depth(tab, site, path):
    with hosted(site, site) as address:
        reply = tab.goto(f"{address}/{path}")
        assert reply.status == 404
        expect(tab.get_by_role("heading", name="Sidan finns inte")).to_be_visible()
        assert tab.evaluate("getComputedStyle(document.querySelector('.hoppa')).position") == "absolute"
        assert tab.evaluate("window.stopped") == []
        tab.get_by_role("link", name="Alla skolor").click()
        expect(tab.get_by_role("heading", level=1)).to_have_text("Skolor")


@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_a_page_can_be_read_without_javascript(chromium, site, kind):
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    tab.goto(pages_of_kind(site, kind)[0].as_uri())
    main = tab.locator("main")
    expect(main.locator("h1").first).to_be_visible()
    assert len(main.inner_text().split()) > 30
    expect(tab.locator(".huvudmeny a").first).to_be_visible()
    expect(tab.locator(".sidfot a").first).to_be_visible()
    # What only JavaScript can do is not offered.
    expect(tab.locator("button:visible")).to_have_count(0)
    context.close()

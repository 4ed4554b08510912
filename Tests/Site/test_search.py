"""The search, in a real browser, with the finished demo site.

What readers find is a table in `search_queries.py`. The rest is how the field behaves: from disk and below another
address, with the keyboard alone, to a screen reader, and without JavaScript.
"""

import functools
import re
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from search_queries import ASKED, ASP, BEFORE, FOUND, NOTHING, ONLY_IN, TRANSLATED, URGENT

START = "index.html"
SCHOOL = f"skolor/{ASP}/index.html"
PAGE = "sok/index.html"
DEEP = f"skolor/{ASP}/ansvar/skolkurator/index.html"

# Loads all parts of the index as the field does, and gives what is found for each query.
SEARCH_ALL = """async ({ queries, isTyping, language }) => {
    const parts = { schools: new Map() };
    self.planverkSok = { shared: data => { parts.shared = data; }, school: (id, data) => parts.schools.set(id, data) };
    const root = new URL('..', location.href);
    const load = address => new Promise((done, fail) => {
        const script = document.createElement('script');
        script.src = new URL(address, root);
        script.onload = done;
        script.onerror = fail;
        document.head.append(script);
    });
    await load(new URL(document.querySelector('form.sok').dataset.motor, location.href));
    await load('sok/gemensamt.js');
    const index = new self.planverkSok.engine.Index(language);
    index.takeShared(parts.shared);
    for (const school of index.schools.values()) {
        await load(school.folder + 'sok.js');
        if (!index.takeSchool(school.id, parts.schools.get(school.id))) throw Error(school.id);
    }
    self.index = index;
    return queries.map(([query, school]) => index.find(query, school, { isTyping }).hits.map(hit => ({
        name: `${hit.entry.kind} ${hit.title}`, address: hit.address, path: hit.path,
    })));
}"""

# Every address that the search can lead to, from the municipality's pages and from each school's.
ALL_ADDRESSES = """() => {
    const addresses = new Set();
    for (const school of [null, ...index.schools.values()]) {
        for (const entry of index.entries) if (index.isIn(entry, school, true)) addresses.add(index.address(entry, school));
    }
    return [...addresses];
}"""


@pytest.fixture(scope="module")
def found(chromium, site):
    """What is found for a query in a scope, best first."""
    tab = chromium.new_page()
    tab.goto((site / PAGE).as_uri())

    def ask(queries, **how):
        return dict(zip(queries, tab.evaluate(SEARCH_ALL, {"queries": queries, **how})))

    queries = sorted(
        {(query, scope) for query, scope, *_ in FOUND + BEFORE}
        | {(query, None) for query in NOTHING}
        | {(query, scope) for query, *scopes in ONLY_IN for scope in scopes},
        key=str,
    )
    found = ask(queries, isTyping=True)
    addresses = set(tab.evaluate(ALL_ADDRESSES))
    asked = [ask([(query, ASP) for query, *_ in ASKED], isTyping=isTyping) for isTyping in (True, False)]
    translated = {}
    for language in {language for language, *_ in TRANSLATED}:
        translated[language] = ask([(query, ASP) for _, query, _ in TRANSLATED], language=language)
        addresses |= set(tab.evaluate(ALL_ADDRESSES))
    tab.close()
    return found, sorted(addresses), asked, translated


@pytest.fixture
def open_tab(chromium):
    """Opens pages, and afterwards fails for what their consoles said and what they asked for elsewhere."""
    contexts, complaints = [], []

    def open_one(address, **options):
        context = chromium.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
        context.set_default_timeout(10_000)
        contexts.append(context)
        tab = context.new_page()
        home = urlsplit(address)
        tab.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on(
            "request",
            lambda request: None
            if urlsplit(request.url)[:2] == home[:2] or request.url.startswith("data:")
            else complaints.append(f"asks for {request.url}"),
        )
        tab.goto(address)
        return tab

    yield open_one
    for context in contexts:
        context.close()
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def at_sub_path(site, tmp_path):
    """The address of the site below a folder of a server."""
    folder = tmp_path / "www"
    (folder / "kommunen").mkdir(parents=True)
    (folder / "kommunen" / "plan").symlink_to(site, target_is_directory=True)

    class Quiet(SimpleHTTPRequestHandler):
        def do_GET(self):
            # Browsers ask for it on their own.
            if self.path == "/favicon.ico":
                return self.send_response(204) or self.end_headers()
            return super().do_GET()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/kommunen/plan/"
    server.shutdown()
    server.server_close()


def field(tab):
    return tab.locator("#sok-falt")


def options(tab):
    return tab.locator("#sok-lista [role=option]")


def search(tab, query):
    field(tab).fill(query)
    expect(options(tab).first).to_be_visible()


def chosen(tab):
    """The option that the field says is the chosen one; nothing when none is."""
    name = field(tab).get_attribute("aria-activedescendant")
    return name and tab.locator(f"#{name}")


# What is found.


@pytest.mark.parametrize("query, scope, most, wanted", FOUND)
def test_readers_find(found, query, scope, most, wanted):
    names = [hit["name"] for hit in found[0][query, scope]]
    assert any(name.startswith(wanted) for name in names[:most]), names[: most + 3]


@pytest.mark.parametrize("query, first, among, never", ASKED)
def test_what_is_asked_in_need_is_answered_first(found, query, first, among, never):
    for hits in found[2]:
        names = [hit["name"] for hit in hits[query, ASP]]
        assert names[0].startswith(first), names[:5]
        assert all(any(name.startswith(wanted) for name in names[:3]) for wanted in among), names[:5]
        assert not never or never not in names


@pytest.mark.parametrize("language, query, wanted", TRANSLATED)
def test_what_is_translated_is_found_in_its_language(found, language, query, wanted):
    hit = found[3][language][query, ASP][0]
    assert hit["name"] == wanted
    assert hit["address"].startswith(f"{language}/") == (query != "kurator")


@pytest.mark.parametrize("query", NOTHING)
def test_nonsense_finds_nothing(found, query):
    assert found[0][query, None] == []


@pytest.mark.parametrize("query, scope, first, second", BEFORE)
def test_the_exact_comes_first(found, query, scope, first, second):
    names = [hit["name"] for hit in found[0][query, scope]]
    places = [next((at for at, name in enumerate(names) if name.startswith(start)), None) for start in (first, second)]
    assert places[0] is not None
    assert places[1] is None or places[0] < places[1], names[:10]


@pytest.mark.parametrize("query, own, other", ONLY_IN)
def test_a_school_is_searched_alone(found, query, own, other):
    folders = {scope: [hit["address"] for hit in found[0][query, scope]] for scope in (own, other)}
    assert any(address.startswith(f"skolor/{own}/") for address in folders[own])
    assert not any(address.startswith(f"skolor/{own}/") for address in folders[other])


def test_what_is_shared_leads_to_the_school_s_own_page(found):
    hits = {hit["name"]: hit for hit in found[0]["kurator", ASP]}
    assert hits["roll Skolkurator"]["address"] == f"skolor/{ASP}/ansvar/skolkurator/index.html"
    assert hits["roll Skolkurator"]["path"][0] == "Aspskolan"


def test_every_hit_is_on_a_page(found, site):
    pages = {}
    for address in found[1]:
        path, _, anchor = address.partition("#")
        if path not in pages:
            pages[path] = set(re.findall(r'\sid="([^"]*)"', (site / path).read_text(encoding="utf-8")))
        assert not anchor or anchor in pages[path], address
    assert len(found[1]) > 1000


# The field.


@pytest.mark.parametrize("page", [START, SCHOOL, DEEP, "begrepp/index.html"])
def test_it_works_from_disk(open_tab, site, page):
    tab = open_tab((site / page).as_uri())
    search(tab, "mobbad")
    first = options(tab).first
    # A school's first page says what to do.
    kind, address = ("Hjälp", f"**/{SCHOOL}#amne-*") if ASP in page else ("Begrepp", "**/begrepp/index.html#begrepp-*")
    expect(first).to_contain_text(kind)
    expect(tab.locator("#sok-lista mark").first).to_be_visible()
    first.click()
    tab.wait_for_url(address)


def test_it_works_below_any_address(open_tab, at_sub_path):
    tab = open_tab(at_sub_path + DEEP)
    search(tab, "trygghet")
    options(tab).first.click()
    tab.wait_for_url(f"{at_sub_path}**")
    tab.goto(f"{at_sub_path}{PAGE}?q=frånvaro")
    expect(tab.locator(".sok-traffar a").first).to_have_attribute(
        "href", f"{at_sub_path}begrepp/index.html#begrepp-franvaro"
    )


def test_nothing_is_fetched_before_somebody_comes_to_the_field(open_tab, site):
    tab = open_tab((site / SCHOOL).as_uri())
    asked = []
    # The icon of the site may be fetched late.
    tab.on("request", lambda request: request.url.endswith(".js") and asked.append(request.url.rsplit("/", 1)[-1]))
    tab.wait_for_load_state("networkidle")
    assert asked == []
    search(tab, "kurator")
    # An asset has a sum of its contents in its name.
    names = sorted(re.sub(r"\.\w+\.js$", ".js", name) for name in asked)
    assert names == ["gemensamt.js", "sok.js", "sokmotor.js"]


def test_the_keyboard_is_enough(open_tab, site):
    tab = open_tab((site / SCHOOL).as_uri())
    for _ in range(30):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.id") == "sok-falt":
            break
    expect(field(tab)).to_be_focused()
    tab.keyboard.type("kurator")
    expect(options(tab).first).to_be_visible()
    expect(field(tab)).to_have_attribute("aria-expanded", "true")
    assert chosen(tab) is None
    tab.keyboard.press("ArrowDown")
    expect(chosen(tab)).to_have_attribute("aria-selected", "true")
    expect(chosen(tab)).to_have_text(options(tab).first.text_content())
    tab.keyboard.press("ArrowUp")
    assert chosen(tab) is None
    tab.keyboard.press("ArrowUp")
    expect(chosen(tab)).to_have_text("Sök i hela kommunen")
    tab.keyboard.press("Home")
    assert chosen(tab) is None
    assert field(tab).evaluate("field => field.selectionStart") == 0
    tab.keyboard.press("Escape")
    expect(field(tab)).to_have_attribute("aria-expanded", "false")
    expect(tab.locator("#sok-lista")).to_be_hidden()
    assert field(tab).input_value() == "kurator"
    tab.keyboard.press("ArrowDown")
    expect(options(tab).first).to_be_visible()
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**#kontakt-skolkurator")


def test_a_letter_in_the_field_is_a_letter(open_tab, site):
    tab = open_tab((site / SCHOOL).as_uri())
    field(tab).focus()
    tab.keyboard.type("1/2 stöd")
    assert field(tab).input_value() == "1/2 stöd"


def test_a_screen_reader_is_told_how_many(open_tab, site):
    tab = open_tab((site / SCHOOL).as_uri())
    search(tab, "frånvaro")
    status = tab.locator("form.sok [role=status]")
    expect(status).to_have_text(re.compile(r"^\d+ träff(ar)?$"))
    field(tab).fill("xyzzyplugh")
    expect(status).to_have_text(
        "Inga träffar på ”xyzzyplugh”. Prova ett annat ord, eller färre ord. Behöver du hjälp nu? Börja här:"
    )
    expect(tab.locator(".sok-meddelande")).to_contain_text("Inga träffar")
    assert field(tab).get_attribute("role") == "combobox"
    assert field(tab).get_attribute("aria-controls") == tab.get_by_role("listbox", include_hidden=True).get_attribute("id")


def test_the_whole_municipality_can_be_chosen(open_tab, site):
    tab = open_tab((site / SCHOOL).as_uri())
    search(tab, "kurator")
    expect(options(tab).first).to_contain_text("Aspskolan")
    tab.locator("#sok-skola").select_option("Hela kommunen")
    field(tab).fill("björkskolan")
    expect(options(tab).first).to_contain_text("Björkskolan")
    expect(options(tab).first).to_contain_text("Skola")


def test_the_list_goes_away_with_the_focus(open_tab, site):
    tab = open_tab((site / SCHOOL).as_uri())
    search(tab, "kurator")
    tab.locator("footer").click()
    expect(tab.locator("#sok-lista")).to_be_hidden()


@pytest.mark.parametrize("page, urgent, next_one", [
    (SCHOOL, f"skolor/{ASP}/index.html#akut", f"skolor/{ASP}/index.html#kontakter"),
    ("en/" + SCHOOL, f"en/skolor/{ASP}/index.html#akut", f"en/skolor/{ASP}/index.html#kontakter"),
    (START, "index.html#akut", "skolor/index.html"),
])
def test_who_finds_nothing_is_told_where_to_turn(open_tab, site, page, urgent, next_one):
    tab = open_tab((site / page).as_uri())
    search(tab, "xyzzyplugh")
    expect(options(tab).nth(0)).to_have_attribute("href", (site / urgent.split("#")[0]).as_uri() + "#akut")
    expect(options(tab).nth(0)).to_contain_text("112")
    assert options(tab).nth(1).get_attribute("href").endswith(next_one)
    # Also when there is only something similar.
    if page == SCHOOL:
        field(tab).fill("åtgärdsprogrm")
        expect(tab.locator(".sok-meddelande")).to_contain_text("Inget är skrivet precis så.")
        expect(options(tab).filter(has_text=URGENT.removeprefix("amne "))).to_have_count(1)


def test_the_search_page_tells_where_to_turn(open_tab, site):
    tab = open_tab((site / PAGE).as_uri() + f"?q=xyzzyplugh&skola={ASP}")
    links = tab.locator(".sok-resultat ul a")
    expect(links).to_have_text(["Om det är akut", "Vem kan jag vända mig till?"])
    links.first.click()
    tab.wait_for_url(f"**/skolor/{ASP}/index.html#akut")


def test_tab_closes_the_list_and_goes_on(open_tab, site):
    tab = open_tab((site / SCHOOL).as_uri())
    search(tab, "mobbad")
    tab.keyboard.press("Tab")
    expect(tab.locator("#sok-lista")).to_be_hidden()
    expect(field(tab)).to_have_attribute("aria-expanded", "false")
    expect(tab.locator("#sok-skola")).to_be_focused()
    tab.keyboard.press("Tab")
    expect(tab.locator("form.sok button")).to_be_focused()
    tab.keyboard.press("Shift+Tab")
    tab.keyboard.press("Shift+Tab")
    tab.keyboard.press("ArrowDown")
    expect(options(tab).first).to_be_visible()


@pytest.mark.parametrize("lost", ["sokmotor", "gemensamt.js", f"{ASP}/sok.js"])
def test_a_lost_connection_comes_back(chromium, site, lost):
    tab = chromium.new_page()
    pattern = re.compile(re.escape(lost))
    tab.route(pattern, lambda route: route.abort())
    tab.goto((site / SCHOOL).as_uri())
    field(tab).fill("kurator")
    status = tab.locator("form.sok [role=status]")
    expect(status).to_have_text("Sökningen gick inte att hämta. Försök igen, eller ladda om sidan.")
    expect(status).to_be_visible()
    tab.unroute(pattern)
    search(tab, "kuratorn")
    expect(options(tab).first).to_contain_text("skolkurator")
    expect(status).to_have_class("dold")
    expect(status).to_have_text(re.compile(r"^\d+ träffar$"))
    tab.close()


def test_swedish_is_said_to_be_swedish(open_tab, site):
    tab = open_tab((site / "en" / SCHOOL).as_uri())
    search(tab, "skolk")
    own = options(tab).filter(has_text="Difficult to get to school")
    expect(own.locator(".sok-titel")).not_to_have_attribute("lang", re.compile(".*"))
    expect(own.locator(".sok-plats [lang=sv]")).to_have_text("Aspskolan")
    expect(own.locator(".sok-utdrag mark[lang=sv]").first).to_have_text("skolk")
    swedish = options(tab).filter(has_text="frånvaro").first
    expect(swedish.locator(".sok-titel")).to_have_attribute("lang", "sv")
    field(tab).press("Enter")
    tab.wait_for_url("**/sok/index.html?*sprak=en*")
    expect(tab.locator(".sok-traffar a").filter(has_text="Difficult to get to school").locator("[lang=en]")).to_be_visible()


# The search page.


def test_the_field_leads_to_the_page_with_everything_found(open_tab, site):
    tab = open_tab((site / SCHOOL).as_uri())
    search(tab, "stöd")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/sok/index.html?*")
    assert parse_qs(urlsplit(tab.url).query) == {"q": ["stöd"], "skola": [ASP]}
    expect(tab.locator("#sok-skola")).to_have_value(ASP)
    expect(tab.locator("#sok-falt")).to_have_value("stöd")
    hits = tab.locator(".sok-traffar > li")
    expect(hits.first).to_be_visible()
    expect(hits).to_have_count(30)
    tab.get_by_role("button", name="Visa fler").click()
    expect(hits.nth(30).locator("a")).to_be_focused()
    path = hits.first.locator(".sok-plats")
    expect(path).to_have_text(re.compile("^[^›]+( › [^›]+)*$"))
    assert tab.locator(".sok-allt").is_hidden()


def test_hits_can_be_limited_to_a_kind(open_tab, site):
    tab = open_tab((site / PAGE).as_uri() + f"?q=kurator&skola={ASP}")
    tab.get_by_role("radio", name=re.compile("Begrepp")).check()
    status = tab.locator(".sok-status")
    expect(tab.locator(".sok-traffar > li .sok-plats").first).to_have_text("Begrepp")
    kinds = tab.locator(".sok-traffar > li .sok-plats").all_text_contents()
    assert set(kinds) == {"Begrepp"}
    expect(status).to_have_text(f"{len(kinds)} träffar")
    assert parse_qs(urlsplit(tab.url).query)["slag"] == ["grupp-ord"]
    tab.reload()
    expect(tab.get_by_role("radio", name=re.compile("Begrepp"))).to_be_checked()
    expect(tab.locator(".sok-traffar > li")).to_have_count(len(kinds))


def test_nothing_found_is_said_on_the_page(open_tab, site):
    tab = open_tab((site / PAGE).as_uri() + "?q=xyzzyplugh")
    expect(tab.locator(".sok-status")).to_contain_text("Inga träffar på ”xyzzyplugh”")
    expect(tab.locator("ol.sok-traffar > li")).to_have_count(0)


def test_likeness_is_said_to_be_that(open_tab, site):
    tab = open_tab((site / PAGE).as_uri() + "?q=%C3%A5tg%C3%A4rdsprogrm")
    expect(tab.locator(".sok-status")).to_contain_text("Inget är skrivet precis så.")


def test_a_query_is_text(open_tab, site):
    tab = open_tab((site / PAGE).as_uri() + "?q=%3Cxyzzyplugh%20onqwrtp%3D%22zxqk%22%3E")
    expect(tab.locator(".sok-status")).to_contain_text("<xyzzyplugh onqwrtp=\"zxqk\">")
    assert tab.locator(".sok-resultat xyzzyplugh").count() == 0


# Without JavaScript.


def test_without_javascript_there_is_a_list_of_everything(open_tab, site):
    tab = open_tab((site / SCHOOL).as_uri(), java_script_enabled=False)
    field(tab).fill("kurator")
    field(tab).press("Enter")
    tab.wait_for_url("**/sok/index.html?*")
    expect(tab.get_by_text("Sökningen behöver JavaScript.")).to_be_visible()
    links = tab.locator(".sok-allt li a")
    titles = links.all_text_contents()
    assert {"Aspskolan", "frånvaro", "Skolkurator", "Samverkan och samarbete", "årshjul"} <= set(titles)
    assert len(titles) > 200
    tab.locator(".sok-allt").get_by_role("link", name="frånvaro", exact=True).click()
    tab.wait_for_url("**/begrepp/index.html#begrepp-franvaro")


# How it looks.

# Axe would otherwise fetch the style sheet, which a browser does not do from disk.
AXE = {"preload": False}
STICKS_OUT = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(open_tab, site, width, scheme):
    tab = open_tab(
        (site / SCHOOL).as_uri(), viewport={"width": width, "height": 900}, color_scheme=scheme
    )
    search(tab, "kurator")
    tab.keyboard.press("ArrowDown")
    assert tab.evaluate(STICKS_OUT) <= 0
    assert [violation["id"] for violation in Axe().run(tab, options=AXE).response["violations"]] == []
    tab.goto((site / PAGE).as_uri() + f"?q=st%C3%B6d&skola={ASP}")
    expect(tab.locator(".sok-traffar > li").first).to_be_visible()
    assert tab.evaluate(STICKS_OUT) <= 0
    assert [violation["id"] for violation in Axe().run(tab, options=AXE).response["violations"]] == []


# How big it is.


def test_the_index_is_small(site):
    sizes = {path.parent.name: path.stat().st_size for path in site.glob("skolor/*/sok.js")}
    assert (site / "sok" / "gemensamt.js").stat().st_size < 400_000
    assert len(sizes) == 3
    for school, size in sizes.items():
        assert size < (site / "skolor" / school / "plan.json").stat().st_size

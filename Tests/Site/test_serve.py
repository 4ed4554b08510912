"""`planverk serve` from outside: what is said, what is served and to whom, and what a saved file leads to."""

import os
import re
import shutil
import signal
import socket
import threading
import time
from pathlib import Path

import pytest

from command import (
    CONTENT_ERRORS,
    IO_ERROR,
    OK,
    USAGE,
    assert_swedish,
    build,
    everything_said,
    files_below,
    planverk,
)
from preview_process import (
    PATIENCE,
    PROMPT,
    Preview,
    address_of,
    differences,
    misspell_a_key,
    read_to_end,
    rename_school,
    save,
    status_of,
    vanish,
    wait_until,
    without_script,
)

# The pages of the site, compared when nobody has saved for some 0.4 s, may be announced once more after this.
SETTLED = 1.0
ASP, BJORK, TALL = "aspskolan", "bjorkskolan", "tallgymnasiet"
MANIFEST = ".planverk-filer"
BIG_PAGE = f"/skolor/{ASP}/hela-planen/"
# So many big pages are more than the system itself keeps for one who does not read.
ASKED_AT_ONCE = 12
SECRET = "hemligheten-utanfor-mappen"


@pytest.fixture
def workplace(tmp_path):
    """An empty folder that the preview is started in."""
    folder = tmp_path / "arbetsplats"
    folder.mkdir()
    return folder


@pytest.fixture
def start(workplace):
    """Starts previews; those that a test has not stopped itself must end well."""
    started = []

    def start_one(content, *flags, port=0):
        preview = Preview.start(content, *flags, cwd=workplace, port=port)
        started.append(preview)
        return preview

    yield start_one
    for preview in started:
        preview.close()
    codes = [preview.stop()[0] for preview in started]
    assert not any(codes), f"exit codes {codes}; {started[-1].said.text[-2000:]}"


@pytest.fixture
def preview(content, start):
    return start(content)


def built(content, output, *flags):
    """The files of a clean build by path, without the manifest."""
    process = build(content, output, *flags)
    assert process.returncode == OK, everything_said(process)
    files = files_below(output)
    files.pop(MANIFEST)
    return files


def serve_in_vain(*arguments, cwd):
    """A start that is expected to fail at once."""
    return planverk("serve", *arguments, cwd=cwd)


# What is served.


def test_it_says_where_it_is(preview):
    preview.said.wait_for(
        rf"^Förhandsvisningen finns på http://127\.0\.0\.1:{preview.port}/\n"
        rf"Redigerarens startsida: http://127\.0\.0\.1:{preview.port}/_planverk/\n"
        r"Avsluta med Ctrl\+C\.$"
    )
    page = preview.get("/_planverk/")
    assert page.status == 200
    assert all(name in page.text for name in ("Aspskolan", "Björkskolan", "Tallgymnasiet"))


def test_everything_that_is_built_is_served_as_built(preview, site):
    files = files_below(site)
    files.pop(MANIFEST)
    assert len(files) > 100
    found = differences(preview, files)
    assert not found, "\n".join(found[:20])
    assert without_script(preview.get("/").body) == files["index.html"]


@pytest.mark.parametrize(
    ("path", "type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/404.html", "text/html; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/sitemap.xml", "application/xml; charset=utf-8"),
        ("/flode.xml", "application/xml; charset=utf-8"),
        (f"/skolor/{ASP}/plan.json", "application/json"),
        (f"/skolor/{ASP}/elevhalsoplan.md", "text/markdown; charset=utf-8"),
        (f"/skolor/{ASP}/arshjul/arshjul.ics", "text/calendar; charset=utf-8"),
    ],
)
def test_a_browser_is_told_what_a_file_is_and_never_keeps_it(path, type, preview):
    reply = preview.get(path)
    assert reply.headers["Content-Type"] == type
    assert reply.headers["Cache-Control"] == "no-store"
    head = preview.get(path, method="HEAD")
    assert (head.status, head.body) == (200, b"")


def test_a_folder_without_its_slash_leads_to_its_page(preview):
    reply = preview.get(f"/skolor/{ASP}")
    assert (reply.status, reply.headers["Location"]) == (302, f"/skolor/{ASP}/")


def test_a_page_that_is_not_there(preview):
    reply = preview.get("/skolor/aspskola/<script>alert(1)</script>".replace("<", "%3C").replace(">", "%3E"))
    assert reply.status == 404
    assert "<script>alert" not in reply.text
    assert f"/skolor/{ASP}/" in preview.get("/skolor/aspskola/").text, "no suggestion"


def test_nothing_is_written(preview, workplace):
    content = preview.content

    def state():
        return {path: path.stat().st_mtime_ns for path in [content, *content.rglob("*")]}

    before = files_below(content), state()
    preview.get_all(["/", BIG_PAGE, "/_planverk/", f"/_planverk/sources?path=/skolor/{ASP}/"])
    events, first = preview.events()
    rename_school(content, ASP, "Aspskolan som ny")
    after_saving = files_below(content), state()
    events.new_content(first)
    events.until_quiet(SETTLED)
    assert preview.stop()[0] == OK
    assert after_saving != before
    assert (files_below(content), state()) == after_saving
    assert not list(workplace.iterdir())


# What is said in the terminal.


def test_an_error_is_told_once_and_so_is_that_it_is_mended(preview):
    events, state = preview.events()
    said, content = preview.said, preview.content
    start = said.mark()
    path = content / "skolor" / f"{ASP}.yaml"
    sound = path.read_text(encoding="utf-8")
    row = 1 + sound[: sound.index("\nnamn: ") + 1].count("\n")
    misspell_a_key(content, ASP)
    said.wait_for(rf"^fel\[PV0201\]: .*`nman`.*\n --> {re.escape(str(path))}:{row}:1$", start)
    said.wait_for(r"^Läste om .* 1 fel kvar att rätta\.$", start)
    state = events.new_content(state)
    assert state["errors"] == 1
    for name in ("Tall ett", "Tall två"):
        mark = said.mark()
        rename_school(content, TALL, name)
        state = events.new_content(state)
        said.wait_for(r"^Läste om .* 1 fel kvar att rätta\.$", mark)
    mark = said.mark()
    path.write_text(path.read_text(encoding="utf-8") + "# Sist i filen.\n", encoding="utf-8")
    state = events.new_content(state)
    said.wait_for(r"^Läste om .* 1 fel kvar att rätta\.$", mark)
    assert said.since(start).count("fel[PV0201]") == 1
    mark = said.mark()
    save(path, sound)
    said.wait_for(r"^Läste om .* Felen är rättade\.$", mark)
    assert events.new_content(state)["errors"] == 0
    assert "fel[" not in said.since(mark)


def test_an_error_that_comes_back_is_told_again(preview):
    path = preview.content / "skolor" / f"{ASP}.yaml"
    sound = path.read_text(encoding="utf-8")
    for _ in range(2):
        mark = preview.said.mark()
        misspell_a_key(preview.content, ASP)
        preview.said.wait_for(r"^fel\[PV0201\]", mark)
        save(path, sound)
        preview.said.wait_for(r"Felen är rättade\.$", mark)


def test_old_warnings_are_not_repeated_at_every_save(preview):
    events, state = preview.events()
    warning = r"varning\[PV0412\]: Björkskolan"
    preview.said.wait_for(f"^{warning}")
    assert state["warnings"] == len(re.findall(r"^varning\[", preview.said.text, re.MULTILINE)) > 0
    mark = preview.said.mark()
    for number in range(3):
        rename_school(preview.content, ASP, f"Aspskolan {number}")
        state = events.new_content(state)
        path = preview.content / "skolor" / f"{BJORK}.yaml"
        save(path, path.read_text(encoding="utf-8") + f"# Sist i filen, {number}.\n")
        state = events.new_content(state)
    events.until_quiet(SETTLED)
    preview.said.wait_for(r"^Läste om .* Inga fel\.$", mark)
    assert "varning[" not in preview.said.since(mark)


# What stays when something is wrong.


def test_an_error_in_a_schools_file_holds_back_that_school_only(preview, tmp_path):
    content = preview.content
    sound = tmp_path / "Sunt"
    events, state = preview.events()
    rename_school(content, ASP, "Aspskolan sist den var hel")
    state = events.new_content(state)
    shutil.copytree(content, sound)
    misspell_a_key(content, ASP)
    state = events.until(lambda now: now["errors"] == 1)
    for folder in (content, sound):
        rename_school(folder, TALL, "Tallgymnasiet efteråt")
    state = events.new_content(state)
    assert "Tallgymnasiet efteråt" in preview.get(f"/skolor/{TALL}/").text
    found = differences(preview, built(sound, tmp_path / "Output"))
    assert not found, "\n".join(found[:20])


def misspell_in_a_register(content):
    path = content / "register" / "roller.yaml"
    save(path, path.read_text(encoding="utf-8") + "okänd nyckel: x\n")


def empty_the_municipality(content):
    save(content / "kommun.yaml", "")


@pytest.mark.parametrize(
    "spoil", [misspell_in_a_register, empty_the_municipality], ids=lambda spoil: spoil.__name__
)
@pytest.mark.parametrize("new_school", [False, True], ids=["alone", "beside a school never right"])
def test_an_error_in_what_all_share_holds_back_everything(new_school, spoil, preview, site):
    content = preview.content
    events, state = preview.events()
    if new_school:
        (content / "skolor" / "nyskolan.yaml").write_text("namn: Nyskolan\nokänd: x\n", encoding="utf-8")
        state = events.until(lambda now: now["errors"] > 0)
    addresses = [address_of(file) for file in files_below(site) if file.endswith(".html")]
    before = preview.get_all(addresses)
    spoil(content)
    state = events.new_content(state)
    assert state["errors"] > 0
    rename_school(content, TALL, "Tallgymnasiet efteråt")
    events.new_content(state)
    after = preview.get_all(addresses)
    assert [path for path in addresses if after[path].status != 200] == []
    changed = [
        path
        for path in addresses
        if without_script(after[path].body) != without_script(before[path].body)
    ]
    assert changed == []


def test_a_content_folder_that_goes_away_and_comes_back(preview):
    content = preview.content
    page = preview.get(BIG_PAGE).body
    mark = preview.said.mark()
    content.rename(content.with_name("Undan"))
    preview.said.wait_for(r"^fel\[PV0008\]", mark)
    assert without_script(preview.get(BIG_PAGE).body) == without_script(page)
    content.with_name("Undan").rename(content)
    preview.said.wait_for(r"Felen är rättade\.$", mark)
    events, state = preview.events()
    rename_school(content, ASP, "Aspskolan igen")
    events.new_content(state)
    assert "Aspskolan igen" in preview.get(f"/skolor/{ASP}/").text


# What is noticed.


def test_a_page_never_comes_later_than_what_announces_it(preview):
    events, state = preview.events()
    for number in range(20):
        name = f"Aspskolan omgång {number}"
        rename_school(preview.content, ASP, name)
        state = events.new_content(state)
        page = preview.get(f"/skolor/{ASP}/").text
        assert name in page, f"edit {number} is announced but not shown"
        assert f'data-version="{state["content"]}"' in page


@pytest.mark.parametrize("flags", [[], ["--poll"]], ids=["told", "polling"])
def test_schools_come_change_names_and_go(flags, content, start):
    preview = start(content, *flags)
    events, state = preview.events()
    folder = content / "skolor"

    def shown():
        page = preview.get("/skolor/").text
        return [
            school
            for school in ("eneskolan", "granskolan")
            if f"{school}/" in page and preview.get(f"/skolor/{school}/").status == 200
        ]

    assert shown() == []
    process = planverk("new", "skola", "eneskolan", "--content", content)
    assert process.returncode == OK, everything_said(process)
    state = events.new_content(state)
    assert (state["errors"], shown()) == (0, ["eneskolan"])
    (folder / "eneskolan.yaml").rename(folder / "granskolan.yaml")
    state = events.new_content(state)
    assert (state["errors"], shown()) == (0, ["granskolan"])
    assert preview.get("/skolor/eneskolan/").status == 404
    rename_school(content, "granskolan", "Granskolan i dalen")
    state = events.new_content(state)
    assert "Granskolan i dalen" in preview.get("/skolor/").text
    (folder / "granskolan.yaml").unlink()
    state = events.new_content(state)
    assert (state["errors"], shown()) == (0, [])
    assert preview.get("/skolor/granskolan/hela-planen/").status == 404


def test_a_folder_that_comes_later_is_read(content, start):
    area = content / "skolomraden"
    texts = files_below(content / "skolor")
    for name in texts:
        path = content / "skolor" / name
        save(path, re.sub(r"^skolområde: .*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE))
    norra = (area / "norra.yaml").read_text(encoding="utf-8")
    shutil.rmtree(area)
    preview = start(content)
    events, state = preview.events()
    before = state["errors"]
    area.mkdir()
    # The folder is empty for a while, so that what is put in it is news of its own.
    events.until_quiet(0.3)
    (area / "norra.yaml").write_text(norra + "okänd nyckel: x\n", encoding="utf-8")
    events.until(lambda now: now["errors"] == before + 1)
    save(area / "norra.yaml", norra)
    events.until(lambda now: now["errors"] == before)


def test_a_burst_of_saves_is_one_change(preview):
    events, state = preview.events()
    content = preview.content
    bursts, steps = 6, []
    for burst in range(bursts):
        for number in range(50):
            name = f"Skolan i omgång {burst}, nummer {number}"
            rename_school(content, (ASP, BJORK, TALL)[number % 3], name)
        last = events.new_content(state)
        later = [last, *events.until_quiet(0.6)]
        steps.append(len({event["content"] for event in later}))
        state = later[-1]
        page = preview.get("/skolor/").text
        assert all(f"omgång {burst}, nummer {number}" in page for number in (47, 48, 49))
    assert max(steps) <= 2, steps
    assert steps.count(1) > bursts / 2, steps


def test_saving_the_same_again_is_no_change(preview):
    events, state = preview.events()
    path = preview.content / "skolor" / f"{ASP}.yaml"
    same = path.read_text(encoding="utf-8")
    for _ in range(3):
        save(path, same)
    os.utime(path)
    assert [now for now in events.until_quiet(SETTLED) if now["content"] > state["content"]] == []
    rename_school(preview.content, ASP, "Något annat")
    assert events.new_content(state)


def test_everyone_who_listens_hears(preview):
    listeners = [preview.events() for _ in range(5)]
    rename_school(preview.content, ASP, "För alla")
    heard = [events.new_content(first)["content"] for events, first in listeners]
    assert len(set(heard)) == 1


def test_pages_are_compared_soon_after_the_last_of_many_saves(preview):
    events, state = preview.events()
    # Each is announced before the next is saved, so that none is part of another's burst.
    for number in range(25):
        rename_school(preview.content, ASP, f"Aspskolan {number}")
        state = events.new_content(state)
    assert state["version"] == state["content"], "the saves were not close in time"
    compared = events.next(2)
    assert compared["version"] > compared["content"] == state["content"]
    assert "Aspskolan 24" in preview.get("/_planverk/").text
    events.until_quiet(SETTLED)


def test_a_broken_link_stays_told_when_another_school_is_saved(content, start, tmp_path):
    templates = tmp_path / "Sidmallar"
    templates.mkdir()
    # This school alone has no such page.
    school = (Path(__file__).parents[2] / "Templates" / "skola.mustache").read_text(encoding="utf-8")
    school += '<a href="syv/index.html">Vägledning</a>\n'
    (templates / "skola.mustache").write_text(school, encoding="utf-8")
    preview = start(content, "--templates", templates)
    events, _ = preview.events()
    rename_school(content, BJORK, "Björkskolan som ny")
    state = events.until(lambda now: now["errors"] == 1)
    preview.said.wait_for(r"^fel\[PV0701\]: .*`syv/index\.html`")
    mark = preview.said.mark()
    rename_school(content, ASP, "Aspskolan som ny")
    states = [events.new_content(state), *events.until_quiet(SETTLED)]
    process = planverk("check", "--content", content, "--templates", templates)
    assert process.returncode == CONTENT_ERRORS and "PV0701" in process.stderr, everything_said(process)
    assert [now["errors"] for now in states] == [1] * len(states), preview.said.since(mark)
    assert "Felen är rättade" not in preview.said.since(mark)


@pytest.mark.parametrize("flags", [[], ["--poll"]], ids=["told", "polling"])
def test_own_templates_are_followed(flags, content, start, tmp_path, site):
    templates = tmp_path / "Sidmallar"
    templates.mkdir()
    name = "planverk.css"
    css = templates / name
    [built_in] = (site / "tillgangar").glob("planverk.*.css")
    css.write_bytes((Path(__file__).parents[2] / "Templates" / name).read_bytes())
    preview = start(content, "--templates", templates, *flags)
    events, first = preview.events()
    assert first["assets"][name] == f"tillgangar/{built_in.name}"
    reply = preview.get(f"/{first['assets'][name]}")
    assert reply.body.startswith(css.read_bytes())
    assert reply.headers["Content-Type"] == "text/css; charset=utf-8"
    css.write_text("body { color: #123456 }\n", encoding="utf-8")
    state = events.new_content(first)
    assert state["assets"][name] != first["assets"][name]
    others = {asset: path for asset, path in first["assets"].items() if asset != name}
    assert others and others.items() <= state["assets"].items()
    assert preview.get(f"/{state['assets'][name]}").body.startswith(b"body { color: #123456 }\n")
    assert preview.get(f"/{first['assets'][name]}").status == 404
    files = built(content, tmp_path / "Output", "--templates", templates)
    found = differences(preview, files)
    assert not found, "\n".join(found[:20])
    css.unlink()
    state = events.new_content(state)
    assert state["assets"] == first["assets"]
    assert preview.get(f"/{state['assets'][name]}").body == built_in.read_bytes()


# Who is answered.


def request(target="/", *fields, port=None, method="GET", version="1.1", host="127.0.0.1"):
    """A request as bytes that asks for the connection to be closed. Port 0 gives no port in `Host`."""
    lines = [f"{method} {target} HTTP/{version}"]
    if host is not None:
        lines.append(f"Host: {host}:{port}" if port else f"Host: {host}")
    return "\r\n".join([*lines, *fields, "Connection: close", "", ""]).encode("utf-8", "surrogateescape")


def assert_refused(preview, asked):
    reply = preview.raw(asked)
    assert status_of(reply) in (400, 403), f"{asked[:200]!r} is answered {reply[:300]!r}"
    assert b"Lindvik" not in reply


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "LOCALHOST", "127.0.0.2", "[::1]", "127.0.0.1:{}", "localhost:{}"]
)
def test_this_computers_own_names_are_answered(host, preview):
    reply = preview.raw(request(host=host.format(preview.port)))
    assert status_of(reply) == 200
    assert b"Lindvik" in reply
    whole = preview.raw(request(f"http://127.0.0.1:{preview.port}/", port=preview.port))
    assert status_of(whole) == 200


@pytest.mark.parametrize(
    "target", ["/", BIG_PAGE, "/_planverk/", "/_planverk/events", "/_planverk/sources?path=/"]
)
@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{}",
        "127.0.0.1.evil.example",
        "localhost.evil.example:{}",
        "192.0.2.1",
        "0.0.0.0",
    ],
)
def test_other_names_are_refused(host, target, shared_preview):
    assert_refused(shared_preview, request(target, host=host.format(shared_preview.port)))


@pytest.mark.parametrize(
    "asked",
    [
        request(host=None),
        request(host=""),
        request(host="127.0.0.1@evil.example"),
        request(host="evil.example@127.0.0.1"),
        request("/", "Host: evil.example"),
        request("/", "Host: 127.0.0.1", host="evil.example"),
        request("http://evil.example/", host="evil.example"),
        request("http://127.0.0.1/", host="evil.example"),
        request(host="evil.example", version="1.0"),
        request(host=None, version="1.0"),
    ],
    ids=lambda asked: asked.split(b"\r\nConnection")[0].decode().replace("\r\n", ", "),
)
def test_a_host_that_is_missing_or_ambiguous_is_refused(asked, shared_preview):
    assert_refused(shared_preview, asked)


@pytest.mark.parametrize("target", ["/", "/_planverk/events", f"/skolor/{ASP}/plan.json"])
@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example",
        "https://127.0.0.1:{}",
        "http://127.0.0.1:1",
        "http://127.0.0.1",
        "http://localhost:{}",
        "null",
        "",
    ],
)
def test_pages_of_other_sites_are_refused(origin, target, shared_preview):
    port = shared_preview.port
    assert_refused(shared_preview, request(target, f"Origin: {origin.format(port)}", port=port))


def test_its_own_pages_are_answered(preview):
    port = preview.port
    reply = preview.raw(request("/", f"Origin: http://127.0.0.1:{port}", port=port))
    assert status_of(reply) == 200
    # A link from another site is followed; its scripts and pictures are not.
    cross = "Sec-Fetch-Site: cross-site"
    assert status_of(preview.raw(request("/", cross, "Sec-Fetch-Mode: navigate", port=port))) == 200
    assert_refused(preview, request("/", cross, "Sec-Fetch-Mode: no-cors", port=port))


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="no /proc")
def test_only_this_computer_is_listened_to(preview):
    listening = "0A"
    rows = [
        line.split()
        for table in ("tcp", "tcp6")
        for line in Path("/proc/net", table).read_text(encoding="ascii").splitlines()[1:]
    ]
    bound = [row[1] for row in rows if row[3] == listening and row[1].endswith(f":{preview.port:04X}")]
    assert bound == [f"0100007F:{preview.port:04X}"]


def test_no_other_address_of_this_computer_answers(preview):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Nothing is sent; it only tells which address would be used.
            probe.connect(("198.51.100.1", 9))
        except OSError:
            pytest.skip("this computer has no other address")
        address = probe.getsockname()[0]
    if address.startswith("127."):
        pytest.skip("this computer has no other address")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((address, preview.port), timeout=PATIENCE).close()


@pytest.fixture(scope="module")
def shared_preview(tmp_path_factory):
    """One preview for questions that change nothing; beside its content lies a file that nobody may see."""
    folder = tmp_path_factory.mktemp("delad")
    content = shutil.copytree(Path(__file__).parents[2] / "Content", folder / "Content")
    (folder / "hemlig.txt").write_text(SECRET, encoding="utf-8")
    (content / "anteckningar.txt").write_text(SECRET, encoding="utf-8")
    preview = Preview.start(content, cwd=folder)
    yield preview
    preview.close()
    assert preview.stop()[0] == OK


# Paths that lead out.

UP = [
    up * 8
    for up in ("../", "..%2f", "%2e%2e/", "%2e%2e%2f", "%252e%252e%252f", "..\\", "..%5c", ".%00./")
]


@pytest.mark.parametrize(
    "target",
    [
        *(f"/{up}etc/passwd" for up in UP),
        *(f"/skolor/{ASP}/{up}etc/passwd" for up in UP),
        *(f"/_planverk/{up}etc/passwd" for up in UP),
        *(f"/_planverk/sources?path=/{up}etc/passwd" for up in UP),
        *(f"{start}hemlig.txt" for start in ("/", "/../", "/%2e%2e/", "/skolor/../../", "/_planverk/../../")),
        "/anteckningar.txt",
        "/Content/kommun.yaml",
        "/../Content/kommun.yaml",
        f"/skolor/{ASP}.yaml",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/etc/passwd",
        "etc/passwd",
        "file:///etc/passwd",
        "/etc/passwd%00.html",
        "/etc/passwd\0.html",
        "/index.html\0",
        "/index.html%00",
        "/%",
        "/%zz",
        "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
        "/\udcff\udcfe",
        "/~root/",
        "*",
        f"/{MANIFEST}",
    ],
    ids=ascii,
)
def test_no_path_leads_out_of_the_site(target, shared_preview):
    reply = shared_preview.raw(request(target))
    assert status_of(reply) in (None, 400, 403, 404), reply[:300]
    for secret in (SECRET.encode(), b"root:", b"kommunkod", b"skolenhetskod:"):
        assert secret not in reply
    shared_preview.assert_prompt()


# Links that lead out.


def secret_file(folder, name):
    """A file that both YAML and a school would complain of, so that what is in it would be shown."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"namn: {SECRET}\n{SECRET}: [{SECRET}\n", encoding="utf-8")
    return path


def link_a_school(content, outside):
    secret = secret_file(outside, "hemlig.yaml")
    (content / "skolor" / "lankad.yaml").symlink_to(secret)


def link_a_shared_file(content, outside):
    secret = secret_file(outside, "hemlig.yaml")
    (content / "register" / "roller.yaml").unlink()
    (content / "register" / "roller.yaml").symlink_to(secret)


def link_through_a_link(content, outside):
    secret = secret_file(outside, "hemlig.yaml")
    (outside / "mellan.yaml").symlink_to(secret)
    (content / "skolor" / "lankad.yaml").symlink_to(outside / "mellan.yaml")


def link_a_folder(content, outside):
    secret_file(outside, "norra.yaml")
    shutil.rmtree(content / "skolomraden")
    (content / "skolomraden").symlink_to(outside)


def link_the_schools_folder(content, outside):
    secret_file(outside, "hemlig.yaml")
    shutil.rmtree(content / "skolor")
    (content / "skolor").symlink_to(outside)


@pytest.mark.parametrize("moment", ["before", "while running"])
@pytest.mark.parametrize(
    "link",
    [link_a_school, link_a_shared_file, link_through_a_link, link_a_folder, link_the_schools_folder],
    ids=lambda link: link.__name__,
)
def test_what_a_link_leads_to_elsewhere_is_never_shown(link, moment, content, start, tmp_path):
    if moment == "before":
        link(content, tmp_path / "utanför")
    preview = start(content)
    if moment == "while running":
        link(content, tmp_path / "utanför")
    preview.said.wait_for(r"^fel\[PV0007\]: Länken leder ut ur mappen$")
    events, state = preview.events()
    assert state["errors"] > 0
    # A change of what the link leads to is not read either.
    for path in (tmp_path / "utanför").glob("*.yaml"):
        path.write_text(path.read_text(encoding="utf-8") + f"{SECRET} ännu en gång: {{\n", encoding="utf-8")
    events.until_quiet(SETTLED)
    paths = ["/", "/skolor/", "/skolor/lankad/", "/skolor/hemlig/", "/_planverk/", "/_planverk/diagnostics"]
    replies = preview.get_all(paths)
    assert "PV0007" in replies["/_planverk/diagnostics"].text
    assert [path for path, reply in replies.items() if SECRET in reply.text] == []
    assert SECRET not in preview.said.text


def test_a_template_that_leads_out_is_not_served(content, start, tmp_path):
    templates = tmp_path / "Sidmallar"
    templates.mkdir()
    (templates / "planverk.css").symlink_to(secret_file(tmp_path / "utanför", "hemlig.css"))
    preview = start(content, "--templates", templates)
    preview.said.wait_for(r"^fel\[PV0007\]")
    _, state = preview.events()
    for path in ("", "tillgangar/planverk.css", *state["assets"].values()):
        assert SECRET not in preview.get(f"/{path}").text
    assert SECRET not in preview.said.text


def test_links_that_stay_in_the_folder_are_followed(content, start):
    (content / "skolor" / "speglad.yaml").symlink_to(content / "skolor" / f"{TALL}.yaml")
    preview = start(content)
    assert preview.get("/skolor/speglad/").status == 200
    assert "PV0007" not in preview.said.text


# Limits.

OPEN_FIELDS = ["X-Planverk: 1", "Content-Type: application/json"]


@pytest.mark.parametrize(
    "asked",
    [
        request("/", *[f"X-Fält-{number}: {'x' * 1000}" for number in range(1000)]),
        request("/", "X-Long: " + "x" * (1 << 20)),
        request("/" + "x" * 100_000),
        request("/?" + "x" * 100_000),
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"x" * (1 << 20),
        b"x" * (1 << 20),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(512),
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ],
    ids=["many fields", "long field", "long path", "long query", "no field", "no line", "TLS", "HTTP/2"],
)
def test_what_is_too_long_or_no_request_is_refused(asked, shared_preview):
    reply = shared_preview.raw(asked)
    assert (status_of(reply) or 400) >= 400, reply[:300]
    assert b"Lindvik" not in reply
    shared_preview.assert_prompt()


@pytest.mark.parametrize("editor", [[], ["--editor", "true {file}"]], ids=["no editor", "editor"])
def test_a_long_body_is_refused(editor, content, start):
    preview = start(content, *editor)
    body = b"x" * (1 << 20)
    asked = request("/_planverk/open", *OPEN_FIELDS, f"Content-Length: {len(body)}", method="POST")
    reply = preview.raw(asked + body)
    assert status_of(reply) in (None, 404, 413), reply[:300]
    preview.assert_prompt()


def test_half_a_request_keeps_nobody_waiting(preview):
    halves = [
        b"GET / HTTP/1.1\r\nHost: 12",
        b"POST /_planverk/open HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Planverk: 1\r\nContent-Length: 100\r\n\r\n{",
        b"\r\n" * 100_000,
        b"",
    ]
    for half in halves * 15:
        preview.connection().sendall(half)
    for _ in range(5):
        preview.assert_prompt()


def test_those_who_never_read_keep_nobody_waiting(preview):
    events, state = preview.events()
    preview.assert_prompt()
    idle = preview.descriptors()
    deaf = []
    for target in (BIG_PAGE, "/_planverk/events"):
        asked = f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()
        for _ in range(60):
            connection = preview.connection(receive_buffer=4096)
            connection.sendall(asked * ASKED_AT_ONCE)
            deaf.append(connection)
    # The connection just before may have been counted while it was being closed.
    wait_until(lambda: preview.descriptors() >= idle - 1 + len(deaf), "all connections are taken")
    preview.assert_prompt()
    for number in range(3):
        name = f"Trots de döva {number}"
        start = time.monotonic()
        rename_school(preview.content, ASP, name)
        state = events.new_content(state)
        assert name in preview.get(f"/skolor/{ASP}/").text
        assert time.monotonic() - start < PROMPT + 1
        preview.assert_prompt()
    for connection in deaf:
        vanish(connection)
    wait_until(lambda: preview.descriptors() <= idle, "what has vanished is closed")
    preview.assert_prompt()
    rename_school(preview.content, ASP, "Efter de döva")
    events.new_content(state)
    assert "Efter de döva" in preview.get(f"/skolor/{ASP}/").text


def test_one_connection_carries_many_requests(preview):
    connection = preview.connection()
    asked = b"GET /skolor/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    connection.sendall(asked * 19 + request("/skolor/"))
    received = read_to_end(connection)
    assert received.count(b"HTTP/1.1 200 OK\r\n") == 20
    assert received.count(b"</html>") == 20


# How it ends.


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
@pytest.mark.parametrize("others", ["nobody", "open pages", "deaf and half"])
def test_it_ends_at_once_when_asked_to(number, others, preview):
    if others == "open pages":
        streams = [preview.events() for _ in range(3)]
        assert len(streams) == 3
        for _ in range(3):
            # A browser keeps its connection for the next request.
            idle = preview.connection()
            idle.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            assert idle.recv(100).startswith(b"HTTP/1.1 200")
            preview.connection()
    elif others == "deaf and half":
        for _ in range(3):
            deaf = preview.connection(receive_buffer=4096)
            deaf.sendall(f"GET {BIG_PAGE} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode() * ASKED_AT_ONCE)
            preview.connection().sendall(b"GET / HTTP/1.1\r\nHost: 12")
    preview.assert_prompt()
    code, seconds = preview.stop(number)
    said = preview.said
    assert code == OK, said.text[-1000:]
    assert seconds < 3, f"{seconds:.1f} s"
    said.wait_for(r"^Förhandsvisningen är avslutad\.\n\Z")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", preview.port), timeout=PATIENCE).close()


def test_it_can_be_started_again_at_once_at_the_same_port(content, start):
    first = start(content)
    events, state = first.events()
    assert first.stop()[0] == OK
    second = start(content, port=first.port)
    _, again = second.events()
    assert again["server"] != state["server"], "open pages cannot tell that it has been restarted"
    assert again["client"] == state["client"]


# What it is asked for wrongly.


def test_a_port_in_use_names_one_that_is_free(content, start, workplace):
    taken = start(content)
    process = serve_in_vain("--content", content, "--port", taken.port, cwd=workplace)
    assert process.returncode == IO_ERROR, everything_said(process)
    assert f"Port {taken.port} används redan" in process.stderr
    assert_swedish(process)
    free = int(re.search(r"`planverk serve --port (\d+)`", process.stderr)[1])
    assert free != taken.port
    second = start(content, port=free)
    assert second.port == free
    assert second.get("/").status == taken.get("/").status == 200


def test_two_that_choose_their_own_port_choose_different_ones(content, start):
    previews = [start(content) for _ in range(2)]
    assert len({preview.port for preview in previews}) == 2
    assert [preview.get("/").status for preview in previews] == [200, 200]


@pytest.mark.parametrize(
    ("flags", "code", "named"),
    [
        (["--port", "65536"], USAGE, "65535"),
        (["--port=-1"], USAGE, "65535"),
        (["--port", "x"], USAGE, "--port"),
        (["--port"], USAGE, "--port"),
        (["--editor", ""], USAGE, "--editor"),
        (["--editor", "true"], USAGE, "{file}"),
        (["--editor", "finns-inte-alls {file}"], USAGE, "finns-inte-alls"),
        (["--editor", "true '{file}"], USAGE, "citattecken"),
        (["--host", "198.51.100.7", "--port", "0"], IO_ERROR, "198.51.100.7"),
        (["--host", "finns-inte.invalid", "--port", "0"], IO_ERROR, "finns-inte.invalid"),
        (["--host", "", "--port", "0"], IO_ERROR, "--host"),
        (["--okand"], USAGE, "--okand"),
        (["--templates", "finns-inte", "--port", "0"], IO_ERROR, "finns-inte"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_flags(flags, code, named, content, workplace):
    process = serve_in_vain("--content", content, *flags, cwd=workplace)
    assert process.returncode == code, everything_said(process)
    assert named in process.stderr, everything_said(process)
    assert_swedish(process)
    assert "Förhandsvisningen finns på" not in process.stderr


@pytest.mark.parametrize("flags", [["--content", "finns-inte"], []], ids=["named", "usual"])
def test_missing_content_folder(flags, workplace):
    process = serve_in_vain(*flags, "--port", "0", cwd=workplace)
    assert process.returncode == IO_ERROR, everything_said(process)
    assert f"`{flags[-1] if flags else 'Content'}`" in process.stderr
    assert_swedish(process)


def test_help_is_swedish():
    process = planverk("serve", "--help")
    assert process.returncode == OK, everything_said(process)
    assert_swedish(process)


# Opening a place in an editor.


@pytest.fixture
def editor(tmp_path):
    """A program that writes its arguments, one a line, at the end of the file that is given with it."""
    program, log = tmp_path / "min redigerare", tmp_path / "öppnat"
    program.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" >>'{log}'\n", encoding="utf-8")
    program.chmod(0o755)
    return f"'{program}' --goto {{file}}:{{line}}:{{column}} '$(touch {tmp_path}/skal)'", log


def ask_to_open(preview, place, **fields):
    headers = {"X-Planverk": "1", "Content-Type": "application/json", **fields}
    headers = {name: value for name, value in headers.items() if value is not None}
    body = '{"place": "%s"}' % place
    return preview.get("/_planverk/open", "POST", headers, body.encode("utf-8")).status


def wait_until_run(log):
    def is_run():
        return log.exists() and log.read_text(encoding="utf-8").count("\n") >= 4

    wait_until(is_run, "the editor is run")


def test_a_place_is_opened_and_nothing_else(content, start, editor, tmp_path):
    command, log = editor
    preview = start(content, "--editor", command)
    file = content / "skolor" / f"{ASP}.yaml"
    (tmp_path / "hemlig.yaml").write_text(SECRET, encoding="utf-8")
    (content / "anteckningar.txt").write_text(SECRET, encoding="utf-8")
    assert ask_to_open(preview, f"{file}:2:1", **{"X-Planverk": None}) == 403
    assert ask_to_open(preview, f"{file}:2:1", **{"X-Planverk": "0"}) == 403
    assert ask_to_open(preview, f"{file}:2:1", Origin="http://evil.example") == 403
    assert ask_to_open(preview, f"{file}:2:1", Host="evil.example") == 403
    for place in (
        "/etc/passwd:1:1",
        f"{tmp_path}/hemlig.yaml:1:1",
        f"{content}/../hemlig.yaml:1:1",
        f"{content}/skolor/../skolor/{ASP}.yaml:1:1",
        f"{content}/anteckningar.txt:1:1",
        f"{content}:1:1",
        f"{file}",
        f"{file}:2",
        f"{file}:0:1",
        f"{file}:-2:1",
        f"{file}:2:x",
        f"{file}:99999999999999999999:1",
        "",
    ):
        assert ask_to_open(preview, place) == 400, place
    reply = preview.get("/_planverk/open", "POST", {"X-Planverk": "1"}, b"{")
    assert reply.status == 400
    assert ask_to_open(preview, f"{file}:17:3") == 204
    opened = ["3", "--goto", f"{file}:17:3", f"$(touch {tmp_path}/skal)"]
    wait_until_run(log)
    assert log.read_text(encoding="utf-8").splitlines() == opened
    assert not (tmp_path / "skal").exists(), "a shell has read the command"


def test_a_relative_content_folder_is_opened_by_its_full_path(content, start, editor, workplace):
    command, log = editor
    content.rename(workplace / "Content")
    preview = start("Content", "--editor", command)
    assert ask_to_open(preview, "Content/kommun.yaml:1:1") == 204
    wait_until_run(log)
    assert f"{workplace}/Content/kommun.yaml:1:1" in log.read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc")
def test_open_editors_keep_nobody_waiting_and_ended_ones_are_forgotten(content, start, tmp_path):
    program, log = tmp_path / "redigerare", tmp_path / "slut"
    program.write_text("#!/bin/sh\nuntil [ -e \"$2\" ]; do sleep 0.1; done\n", encoding="utf-8")
    program.chmod(0o755)
    preview = start(content, "--editor", f"'{program}' {{file}} '{log}'")
    for _ in range(10):
        assert ask_to_open(preview, f"{content}/kommun.yaml:1:1") == 204
    assert len(preview.children()) == 10
    preview.assert_prompt()
    log.touch()
    wait_until(lambda: not preview.children(), "ended editors are forgotten")


def test_without_an_editor_nothing_is_opened(preview):
    assert ask_to_open(preview, f"{preview.content}/kommun.yaml:1:1") == 404


@pytest.mark.parametrize("delay", [0, 0.02, 0.05, 0.1, 0.2])
def test_a_save_while_it_starts_is_shown(delay, content, tmp_path):
    """Between the reading of the files and the first look at them nothing is lost."""
    starting = threading.Timer(delay, rename_school, (content, ASP, "Sparad under start"))
    starting.start()
    preview = Preview.start(content, cwd=tmp_path)
    try:
        starting.join()
        wait_until(
            lambda: "Sparad under start" in preview.get(f"/skolor/{ASP}/").text, "the saved name shows"
        )
    finally:
        preview.stop()


def test_a_second_error_like_the_first_is_told_too(content, tmp_path):
    preview = Preview.start(content, cwd=tmp_path)
    try:
        path = content / "skolor" / f"{ASP}.yaml"
        right = path.read_text(encoding="utf-8")
        once = right.replace("\n  text: |\n", "\n  text: |\n    Ett {{finnsinte}}.\n", 1)
        assert once != right
        mark = preview.said.mark()
        save(path, once)
        preview.said.wait_for(r"1 fel kvar att rätta", mark)
        mark = preview.said.mark()
        save(path, once.replace("\n  text: |\n", "\n  text: |\n    Två {{finnsinte}}.\n", 1))
        preview.said.wait_for(r"2 fel kvar att rätta", mark)
        assert preview.said.since(mark).count("fel[PV") == 1
    finally:
        preview.stop()


def test_a_name_with_signs_reads_as_it_is_written(content, tmp_path):
    preview = Preview.start(content, cwd=tmp_path)
    try:
        rename_school(content, ASP, "Ek & <Asp>")
        wait_until(lambda: "andring-slag" in preview.get("/_planverk/").text, "the changed pages are listed")
        for page in ("/_planverk/", "/skolor/aspskola/"):
            text = preview.get(page).text
            assert "Ek &amp; &lt;Asp&gt;" in text and "&amp;amp;" not in text, page
    finally:
        preview.stop()


def test_a_school_without_pages_has_a_row_of_its_own(content, tmp_path):
    preview = Preview.start(content, cwd=tmp_path)
    try:
        save(content / "skolor" / "trasig.yaml", "- inte en skola\n")
        wait_until(lambda: "skolor/trasig.yaml" in preview.get("/_planverk/").text, "the file is listed")
        row = next(row for row in preview.get("/_planverk/").text.split("<tr>") if "trasig.yaml</th>" in row)
        assert "inga sidor än" in row and "1 fel" in row
    finally:
        preview.stop()

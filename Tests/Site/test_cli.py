"""The built program end to end: exit codes, messages, and what it leaves on disk."""

import re

import pytest
import yaml

from command import (
    CONTENT,
    CONTENT_ERRORS,
    IO_ERROR,
    OK,
    ROOT,
    USAGE,
    assert_swedish,
    build,
    everything_said,
    files_below,
    planverk,
    school_ids,
    spoil,
)

COMMANDS = ("build", "check", "serve", "new", "schema")


@pytest.fixture
def output(tmp_path):
    return tmp_path / "Output"


# What is asked for wrongly.


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["build", "--okand"], "--okand"),
        (["build", "--content"], "--content"),
        (["build", "ett-ord-till"], "ett-ord-till"),
        (["check", "--format", "xml"], "xml"),
        (["bygg"], "bygg"),
        (["new"], "new"),
        (["new", "klass", "aspskolan"], "klass"),
    ],
)
def test_wrong_usage(arguments, named, tmp_path):
    process = planverk(*arguments, cwd=tmp_path)
    assert process.returncode == USAGE, everything_said(process)
    assert named in process.stdout + process.stderr
    assert_swedish(process)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", [[], *([command] for command in COMMANDS)])
def test_help_is_swedish(command):
    process = planverk(*command, "--help")
    assert process.returncode == OK, everything_said(process)
    assert process.stdout.strip() and not process.stderr
    assert_swedish(process)


def test_version():
    process = planverk("--version")
    assert process.returncode == OK
    assert re.fullmatch(r"(planverk )?\d+\.\d+\.\d+\S*\n", process.stdout), process.stdout


# What is not there.


def test_empty_content_folder(tmp_path, output):
    (tmp_path / "tomt").mkdir()
    process = build(tmp_path / "tomt", output)
    assert process.returncode == CONTENT_ERRORS, everything_said(process)
    assert "kommun.yaml" in process.stdout + process.stderr
    assert_swedish(process)
    assert not list(output.rglob("*.html"))


@pytest.mark.parametrize("command", ["build", "check"])
def test_missing_content_folder(command, tmp_path):
    missing = tmp_path / "finns-inte"
    process = planverk(command, "--content", missing)
    assert process.returncode in (CONTENT_ERRORS, IO_ERROR), everything_said(process)
    assert str(missing) in process.stdout + process.stderr
    assert_swedish(process)


@pytest.mark.parametrize("below", ["", "/Output"])
def test_output_that_cannot_be_written(below, tmp_path):
    file = tmp_path / "fil"
    file.write_text("egen", encoding="utf-8")
    process = build(CONTENT, f"{file}{below}")
    assert process.returncode == IO_ERROR, everything_said(process)
    assert str(file) in process.stdout + process.stderr
    assert_swedish(process)
    assert file.read_text(encoding="utf-8") == "egen"


# What is left on disk.


def test_two_builds_are_identical(site, output):
    assert build(CONTENT, output).returncode == OK
    assert files_below(output) == files_below(site)


def test_building_again_changes_nothing(output):
    assert build(CONTENT, output).returncode == OK
    first = files_below(output)
    assert build(CONTENT, output).returncode == OK
    assert files_below(output) == first


def test_foreign_files_are_kept_and_old_pages_are_not(content, output):
    own = {".gitkeep": b"", "CNAME": b"plan.example\n", "skolor/egen/bild.svg": b"<svg/>"}
    for name, data in own.items():
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    process = planverk("new", "skola", "nedlagda-skolan", "--content", content)
    assert process.returncode == OK, everything_said(process)
    assert build(content, output).returncode == OK
    assert (output / "skolor/nedlagda-skolan/index.html").exists()
    (content / "skolor/nedlagda-skolan.yaml").unlink()
    assert build(content, output).returncode == OK
    assert not (output / "skolor/nedlagda-skolan").exists()
    written = files_below(output)
    assert {name: written.get(name) for name in own} == own


def test_a_failed_build_leaves_the_last_output(content, output, tmp_path):
    assert build(content, output).returncode == OK
    before = files_below(output)
    spoil(content)
    process = build(content, output)
    assert process.returncode == CONTENT_ERRORS, everything_said(process)
    assert files_below(output) == before
    assert {path.name for path in tmp_path.iterdir()} == {"Content", "Output"}, "something is left"


def test_check_writes_nothing(content):
    before = files_below(content), files_below(ROOT / "Output")
    process = planverk("check", "--content", content)
    assert process.returncode == OK, everything_said(process)
    assert (files_below(content), files_below(ROOT / "Output")) == before


def test_only_one_school(output):
    school, *others = school_ids()
    process = build(CONTENT, output, "--only", school)
    assert process.returncode == OK, everything_said(process)
    assert (output / "skolor" / school / "hela-planen/index.html").exists()
    assert not [other for other in others if (output / "skolor" / other).exists()]


def test_only_an_unknown_school(output):
    process = build(CONTENT, output, "--only", "aspskola")
    assert process.returncode in (CONTENT_ERRORS, USAGE), everything_said(process)
    assert "aspskolan" in process.stdout + process.stderr, "no suggestion"
    assert_swedish(process)
    assert not output.exists()


# What is missing in an answer.


def drop_an_obligatory_answer(content):
    """Takes away one answer that no other layer gives, and gives its question."""

    def read(path):
        return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)

    obligatory = {
        question["id"]
        for question in read(content / "register/fragor.yaml")["frågor"]
        if question.get("obligatorisk") == "ja"
    }
    above = [content / "kommun.yaml", *sorted((content / "skolomraden").glob("*.yaml"))]
    for path in above:
        obligatory -= set(read(path).get("svar") or {})
    path = content / "skolor/aspskolan.yaml"
    school = read(path)
    question = next(question for question in school["svar"] if question in obligatory)
    del school["svar"][question]
    path.write_text(yaml.safe_dump(school, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return question


def test_details_about_a_person_stop_the_build(content, output):
    """Also when another school is asked for; an entry with a reason lets them stand, and one of no use is told of."""
    school = content / "skolor" / "bjorkskolan.yaml"
    original = school.read_text(encoding="utf-8")
    school.write_text(original + "# 120304-1239 i en kommentar\n", encoding="utf-8")
    assert build(content, output).returncode == OK
    named = original.replace("namn: ", "namn: 120304-1239 ", 1)
    school.write_text(named, encoding="utf-8")
    for only in ([], ["--only", "aspskolan"]):
        process = planverk("build", "--content", content, "--output", output, *only)
        assert process.returncode == CONTENT_ERRORS, everything_said(process)
        assert "PV0901" in process.stderr and "bjorkskolan.yaml:2:7" in process.stderr
        # A log is no place for the number either.
        assert "2 | namn: ••••••-•••• Björkskolan" in process.stderr
    entry = "tillåtna uppgifter:\n  - uppgift: 120304-1239\n    motivering: Ett nummer som ingen har.\n"
    school.write_text(named + entry, encoding="utf-8")
    assert build(content, output).returncode == OK
    school.write_text(original + entry, encoding="utf-8")
    process = build(content, output)
    assert process.returncode == OK
    assert "PV0910" in process.stderr


def test_a_remark_on_the_language_is_silenced_at_the_spot(content, output):
    """With a reason; the remark itself never stops a build."""
    school = content / "skolor" / "bjorkskolan.yaml"
    original = school.read_text(encoding="utf-8")
    text = "text: " + " ".join(["ord"] * 26) + "\n"
    section = "egna avsnitt:\n  - id: prov\n    titel: Prov\n    område: samverkan\n    "
    assert original.count("egna avsnitt:\n") == 1
    for comment, told in [
        ("", {"PV0801"}),
        ("# klarspråk: PV0801 – nämnden har beslutat orden\n    ", set()),
        ("# klarspråk: PV0801\n    ", {"PV0801", "PV0810"}),
        ("# klarspråk: PV0802 – nämnden har beslutat orden\n    ", {"PV0801", "PV0811"}),
    ]:
        changed = original.replace("egna avsnitt:\n", section + comment + text)
        school.write_text(changed, encoding="utf-8")
        process = build(content, output)
        assert process.returncode == OK, everything_said(process)
        assert set(re.findall(r"^varning\[(PV08..)\]", process.stderr, re.M)) == told


def test_strict_fails_for_a_missing_answer(content, output):
    question = drop_an_obligatory_answer(content)
    process = build(content, output)
    assert process.returncode == OK, everything_said(process)
    assert "saknas" in (output / "skolor/aspskolan/hela-planen/index.html").read_text(encoding="utf-8")
    before = files_below(output)
    process = build(content, output, "--strict")
    assert process.returncode == CONTENT_ERRORS, everything_said(process)
    assert question in process.stdout + process.stderr
    assert files_below(output) == before


# What a starter is worth.


@pytest.mark.parametrize(
    ("kind", "id", "file"),
    [
        ("skola", "nya-skolan", "skolor/nya-skolan.yaml"),
        ("kvalitetssystem", "medicinsk", "kvalitetssystem/medicinsk.yaml"),
    ],
)
def test_new_passes_check_and_is_never_overwritten(kind, id, file, content):
    process = planverk("new", kind, id, "--content", content)
    assert process.returncode == OK, everything_said(process)
    starter = (content / file).read_bytes()
    assert starter.startswith(b"# yaml-language-server: $schema=")
    process = planverk("check", "--content", content)
    assert process.returncode == OK, everything_said(process)
    before = files_below(content)
    process = planverk("new", kind, id, "--content", content)
    assert process.returncode != OK
    assert_swedish(process)
    assert files_below(content) == before


def test_new_municipality_can_be_built(tmp_path, output):
    content = tmp_path / "Content"
    process = planverk("new", "kommun", "lindvik", "--content", content)
    assert process.returncode == OK, everything_said(process)
    assert (content / "kommun.yaml").exists()
    process = planverk("check", "--content", content)
    assert process.returncode == OK, everything_said(process)
    process = build(content, output)
    assert process.returncode == OK, everything_said(process)
    assert (output / "index.html").exists()


@pytest.mark.parametrize("id", ["Nya skolan", "../skolan", "skolan.yaml", ""])
def test_new_refuses_an_id_that_is_no_slug(id, content):
    before = files_below(content)
    process = planverk("new", "skola", id, "--content", content)
    assert process.returncode in (CONTENT_ERRORS, USAGE), everything_said(process)
    assert_swedish(process)
    assert files_below(content) == before


def test_schema_is_written_for_every_kind(schemas):
    kinds = (
        "begrepp fragor kommun kvalitetssystem lagrum motsvarigheter omraden roller skola skolomrade vagledning"
    )
    assert {f"{kind}.schema.json" for kind in kinds.split()} <= {path.name for path in schemas.iterdir()}

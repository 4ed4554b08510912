"""The JSON Schemas that editors use and `planverk check` agree on which files are right."""

import json
import shutil

import pytest
import yaml
from jsonschema import Draft202012Validator

from command import CONTENT, CONTENT_ERRORS, OK, everything_said, planverk
from content_changes import FILES, RIGHT, WRONG, changed, describe


class Writer(yaml.SafeDumper):
    """Writes texts of several lines as `|` blocks, as people do."""


def _represent_text(writer, text):
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


Writer.add_representer(str, _represent_text)


def read(path):
    """The file with every scalar as the text that was written, as Planverk reads it."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def cases(changes):
    return [
        pytest.param(kind, path, value, id=f"{kind}: {describe(path, value)}")
        for kind, kinds_changes in changes.items()
        for path, value in kinds_changes
    ]


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    return shutil.copytree(CONTENT, tmp_path_factory.mktemp("change") / "Content")


@pytest.fixture
def check_changed(content):
    """Writes the changed file in a copy of the demo content, checks it, and puts it back."""
    written = []

    def check(kind, data):
        path = content / FILES[kind]
        written.append(path)
        path.write_text(
            yaml.dump(data, Dumper=Writer, allow_unicode=True, sort_keys=False), encoding="utf-8"
        )
        return planverk("check", "--content", content)

    yield check
    for path in written:
        shutil.copyfile(CONTENT / path.relative_to(content), path)


@pytest.fixture(scope="module")
def validator(schemas):
    def validator_for(kind):
        schema = json.loads((schemas / f"{kind}.schema.json").read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)

    return validator_for


def kind_of(path):
    return {"kvalitetssystem": "kvalitetssystem", "skolor": "skola", "skolomraden": "skolomrade"}.get(
        path.parent.name, path.stem
    )


@pytest.mark.parametrize(
    "name", sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.yaml"))
)
def test_demo_file_keeps_its_schema(name, validator):
    path = CONTENT / name
    found = [f"{e.json_path}: {e.message[:300]}" for e in validator(kind_of(path)).iter_errors(read(path))]
    assert not found, "\n".join(found)


def test_demo_content_passes_check():
    process = planverk("check", "--content", CONTENT)
    assert process.returncode == OK, everything_said(process)


@pytest.mark.parametrize(("kind", "path", "value"), cases(RIGHT))
def test_both_accept(kind, path, value, validator, check_changed):
    data = changed(read(CONTENT / FILES[kind]), path, value)
    assert [error.message for error in validator(kind).iter_errors(data)] == []
    process = check_changed(kind, data)
    assert process.returncode == OK, everything_said(process)


@pytest.mark.parametrize(("kind", "path", "value"), cases(WRONG))
def test_both_refuse(kind, path, value, validator, check_changed):
    data = changed(read(CONTENT / FILES[kind]), path, value)
    process = check_changed(kind, data)
    schema_accepts = validator(kind).is_valid(data)
    said = everything_said(process)
    check_refuses = process.returncode == CONTENT_ERRORS and f"{FILES[kind]}:" in said
    assert (schema_accepts, check_refuses) == (False, True), said


@pytest.mark.parametrize("kind", FILES)
def test_both_refuse_a_file_of_another_shape(kind, validator, check_changed):
    for data in (["en lista"], "en text"):
        process = check_changed(kind, data)
        assert process.returncode == CONTENT_ERRORS, everything_said(process)
        assert not validator(kind).is_valid(data)

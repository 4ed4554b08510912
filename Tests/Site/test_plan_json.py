"""plan.json keeps its schema, holds the same requirements as the page, and tells where values come from.

The tests know no key but `id`; the shape is the schema's business. An origin is taken to be either an
object that has a content file's path and a line (`rad` or `line`), or a text `file.yaml:line`.
"""

import copy
import json
import re

import pytest
import yaml
from jsonschema import Draft202012Validator

from command import CONTENT, ROOT, school_ids
from reading import Page

REQUIREMENT_ID = re.compile(r"[a-z0-9-]+(/[a-z0-9-]+){2}")
PLACE = re.compile(r"(\S+\.yaml):(\d+)(:\d+)?")


def objects_in(value):
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from objects_in(item)


def own_origins(item):
    """The (file, line) of origins written in the object itself or one level down, not in lists."""
    for candidate in [item, *(value for value in item.values() if isinstance(value, dict))]:
        line = next((candidate[key] for key in ("rad", "line") if key in candidate), None)
        texts = [value for value in candidate.values() if isinstance(value, str)]
        file = next((text for text in texts if text.endswith(".yaml")), None)
        if file and isinstance(line, int):
            yield file, line
        for place in filter(None, map(PLACE.fullmatch, texts)):
            yield place[1], int(place[2])


def content_file(name):
    return CONTENT / name.removeprefix(f"{CONTENT.name}/")


@pytest.fixture(scope="module")
def schema(schemas):
    path = schemas / "plan.schema.json"
    if not path.exists():
        path = ROOT / "Docs" / "plan.schema.json"
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module", params=school_ids())
def school(request):
    return request.param


@pytest.fixture(scope="module")
def plan(school, site):
    return json.loads((site / "skolor" / school / "plan.json").read_text(encoding="utf-8"))


def test_schema_is_a_schema(schema):
    Draft202012Validator.check_schema(schema)


def test_plan_keeps_the_schema(plan, schema):
    errors = Draft202012Validator(schema).iter_errors(plan)
    found = [f"{error.json_path}: {error.message[:300]}" for error in errors]
    assert not found, "\n".join(found[:20])


def test_schema_refuses_other_plans(plan, schema):
    validator = Draft202012Validator(schema)
    assert not validator.is_valid({})
    for key in plan:
        changed = copy.deepcopy(plan)
        changed[key] = 17.5
        assert not validator.is_valid(changed), f"{key} may be any value"
    assert not validator.is_valid(plan | {"okänd nyckel": "x"})


def test_same_requirements_as_the_page(plan, school, site):
    page = Page.from_html(site / "skolor" / school / "hela-planen" / "index.html")
    in_plan = {
        "krav-" + item["id"].replace("/", "-")
        for item in objects_in(plan)
        if REQUIREMENT_ID.fullmatch(str(item.get("id"))) and any(own_origins(item))
    }
    assert in_plan == set(page.requirement_anchors("article"))


def test_every_origin_is_a_line_of_a_content_file(plan):
    places = {place for item in objects_in(plan) for place in own_origins(item)}
    assert places
    for file, line in places:
        lines = content_file(file).read_text(encoding="utf-8").splitlines()
        assert 1 <= line <= len(lines) and lines[line - 1].strip(), f"{file}:{line} is no text"


def answer_lines(school):
    """For each of the school's own answers, the lines (from 1) that it fills in its file."""
    text = (CONTENT / "skolor" / f"{school}.yaml").read_text(encoding="utf-8")
    for key, value in yaml.compose(text).value:
        if key.value == "svar":
            for question, answer in value.value:
                last = max(question.end_mark.line + 1, answer.end_mark.line)
                yield question.value, range(question.start_mark.line + 1, last + 1)


def test_every_answer_of_the_school_is_in_its_plan_with_its_origin(plan, school):
    places = {place for item in objects_in(plan) for place in own_origins(item)}
    lines = {line for file, line in places if content_file(file).stem == school}
    answers = list(answer_lines(school))
    assert answers, "the demo school has no answers"
    missing = [question for question, range_ in answers if not lines.intersection(range_)]
    assert not missing

"""What `planverk check` says of wrong content, to people and to machines."""

import json
import re

from command import CONTENT, CONTENT_ERRORS, OK, assert_swedish, planverk, spoil


def test_text_names_the_place_and_the_way_out(content):
    spoil(content)
    process = planverk("check", "--content", content)
    assert process.returncode == CONTENT_ERRORS
    said = process.stdout + process.stderr
    line = len((content / "kommun.yaml").read_text(encoding="utf-8").splitlines())
    assert f"kommun.yaml:{line}:1" in said
    assert re.search(r"PV\d{4}", said)
    assert "presentation" in said, "no suggestion"
    assert "\x1b[" not in said, "colours are for terminals"
    assert_swedish(process)


def test_json(content):
    spoil(content)
    process = planverk("check", "--content", content, "--format", "json")
    assert process.returncode == CONTENT_ERRORS
    text = json.dumps(json.loads(process.stdout), ensure_ascii=False)
    assert re.search(r'"PV\d{4}"', text) and "kommun.yaml" in text


def test_json_of_right_content_has_no_errors():
    process = planverk("check", "--content", CONTENT, "--format", "json")
    assert process.returncode == OK
    assert '"error"' not in json.dumps(json.loads(process.stdout))


def test_sarif(content):
    spoil(content)
    process = planverk("check", "--content", content, "--format", "sarif")
    assert process.returncode == CONTENT_ERRORS
    log = json.loads(process.stdout)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["tool"]["driver"]["name"]
    (result,) = [result for result in run["results"] if result["level"] == "error"]
    assert re.fullmatch(r"PV\d{4}", result["ruleId"]) and result["message"]["text"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].endswith("kommun.yaml")
    assert place["region"]["startLine"] > 1 and place["region"]["startColumn"] == 1


def test_github(content):
    spoil(content)
    process = planverk("check", "--content", content, "--format", "github")
    assert process.returncode == CONTENT_ERRORS
    errors = [line for line in process.stdout.splitlines() if line.startswith("::error ")]
    assert errors, process.stdout
    for error in errors:
        assert re.fullmatch(r"::error (\w+=[^,:]*,)*\w+=[^,:]*::.+", error)
        assert "file=" in error and "line=" in error

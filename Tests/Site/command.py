"""Runs the built `planverk` as a person would, and finds the files the tests read."""

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "Content"
BINARY = ROOT / os.environ.get("PLANVERK_BIN", ".build/release/planverk")

OK, CONTENT_ERRORS, USAGE, IO_ERROR = 0, 1, 2, 3

# Words that the argument parser says in English unless the program takes care.
ENGLISH = re.compile(
    r"\b(error|usage|overview|options|arguments|subcommands|unknown|unexpected|missing|invalid"
    r"|see|show|help information|default|did you mean)\b(?=[: ])",
    re.IGNORECASE,
)


def planverk(*arguments, cwd=ROOT, env=None, timeout=120):
    """The finished process; its output is text, decoded strictly as UTF-8.

    `env` goes before the environment of the tests.
    """
    return subprocess.run(
        [BINARY, *map(str, arguments)],
        cwd=cwd,
        env=os.environ | (env or {}),
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=timeout,
    )


def build(content, output, *flags):
    return planverk("build", "--content", content, "--output", output, *flags)


def everything_said(process):
    return f"exit code {process.returncode}\n{process.stdout}{process.stderr}"


def files_below(folder):
    """Every file's bytes by its path, to compare whole outputs."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def school_ids(content=CONTENT):
    return sorted(path.stem for path in (content / "skolor").glob("*.yaml"))


def system_ids(content=CONTENT):
    return sorted(path.stem for path in (content / "kvalitetssystem").glob("*.yaml"))


def assert_swedish(process):
    said = process.stdout + process.stderr
    assert said.strip(), "nothing is said"
    english = ENGLISH.search(said)
    assert not english, f"{english[0]!r} is English in:\n{said}"


def spoil(content):
    """Makes the content wrong in one place: a key that does not exist, near one that does."""
    path = content / "kommun.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "presentatoin: x\n", encoding="utf-8")

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from command import BINARY, CONTENT, OK, build, everything_said, planverk


def pytest_sessionstart():
    if not BINARY.is_file():
        raise pytest.UsageError(f"{BINARY} is not built; run `make test-site`")


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The demo site, built once by the release binary."""
    output = tmp_path_factory.mktemp("demo") / "Output"
    process = build(CONTENT, output)
    assert process.returncode == OK, everything_said(process)
    return output


@pytest.fixture(scope="session")
def schemas(tmp_path_factory):
    """The folder with every JSON Schema that the binary knows."""
    folder = tmp_path_factory.mktemp("scheman")
    process = planverk("schema", "--output", folder)
    assert process.returncode == OK, everything_said(process)
    return folder


@pytest.fixture
def content(tmp_path):
    """A copy of the demo content that a test may change."""
    return shutil.copytree(CONTENT, tmp_path / "Content")


@pytest.fixture(scope="session")
def chromium():
    path = os.environ.get("PLANVERK_CHROMIUM") or shutil.which("chromium")
    assert path, "Chromium is missing; PLANVERK_CHROMIUM tells where it is"
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox"] if as_root else []
        )
        yield browser
        browser.close()

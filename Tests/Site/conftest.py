import pytest

from command import CONTENT, OK, build, everything_said, planverk


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

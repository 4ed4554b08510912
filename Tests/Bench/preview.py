"""Times the preview of a large municipality: the first page after start, and a saved change until it is served.

A change is timed from when the file has been written to when the last byte of the page that shows it has come, as
a browser would get it: it waits for the event and then asks for the page. A school's file, a quality system and
the municipality's file are changed in turn.
"""

import argparse
import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import MEMORY_DISK, ROOT
from generate import generate

PORT = 4897
SCHOOL = "skola-0150"
# What is changed, what stands there, and a page that shows it.
CHANGES = {
    "en skolas svar": (f"skolor/{SCHOOL}.yaml", "adress:", f"/skolor/{SCHOOL}/"),
    "ett kvalitetssystem": ("kvalitetssystem/psykosocial.yaml", "titel:", "/kvalitetssystem/psykosocial/"),
    "kommunens fil": ("kommun.yaml", "namn:", "/"),
}


class Events:
    """The state events of the preview, one by one."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.connection.request("GET", "/_planverk/events")
        self.response = self.connection.getresponse()

    def next(self):
        while True:
            line = self.response.readline()
            if not line:
                raise EOFError("the preview ended the stream")
            if line.startswith(b"data: "):
                return json.loads(line[6:])


def page(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def first_page(planverk, content, path):
    """Starts a preview; gives it and the seconds until the first page had come."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [planverk, "serve", "--content", content, "--port", str(PORT)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while True:
        try:
            status, _ = page(PORT, path)
            break
        except ConnectionError:
            if process.poll() is not None:
                sys.exit("the preview did not start")
            time.sleep(0.002)
    seconds = time.perf_counter() - start
    assert status == 200, f"{path}: {status}"
    return process, seconds


def time_change(content, events, file, key, path, number):
    """Seconds from a saved change until the page with it has come."""
    target = Path(content, file)
    lines = target.read_text(encoding="utf-8").splitlines(keepends=True)
    row = next(index for index, line in enumerate(lines) if line.startswith(key))
    mark = f"Ändring {number}"
    lines[row] = f"{key} {mark}\n"
    replacement = target.with_name(f".{target.name}.tmp")
    replacement.write_text("".join(lines), encoding="utf-8")
    start = time.perf_counter()
    os.replace(replacement, target)
    events.next()
    told = time.perf_counter() - start
    _, body = page(PORT, path)
    seconds = time.perf_counter() - start
    assert mark.encode() in body, f"{path} does not show the change that was announced"
    # Pages are compared when the editor rests; that is announced too.
    events.next()
    return told, seconds


def memory(process):
    """Resident memory in MiB; nothing where there is no /proc."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
    except OSError:
        return None
    return next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmRSS"))


def milliseconds(values):
    ordered = sorted(value * 1000 for value in values)
    return f"median {statistics.median(ordered):5.0f} ms, minst {ordered[0]:.0f}, mest {ordered[-1]:.0f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--planverk", required=True)
    parser.add_argument("--schools", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    planverk = Path(arguments.planverk).resolve()
    with tempfile.TemporaryDirectory(dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None) as folder:
        content = Path(folder, "Content")
        generate(content, max(arguments.schools, 150))
        starts = []
        for _ in range(arguments.rounds):
            process, seconds = first_page(planverk, content, f"/skolor/{SCHOOL}/psykosocial/")
            starts.append(seconds)
            process.terminate()
            process.wait()
        print(f"{arguments.schools} skolor")
        print(f"första sidan efter start:   {milliseconds(starts)}")
        process, _ = first_page(planverk, content, "/")
        events = Events(PORT)
        events.next()
        time.sleep(1)
        for name, (file, key, path) in CHANGES.items():
            times = [
                time_change(content, events, file, key, path, number) for number in range(arguments.rounds)
            ]
            print(f"{name + ', sparad till visad:':27} {milliseconds([shown for _, shown in times])}")
        print(f"minne: {memory(process)} MiB")
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()

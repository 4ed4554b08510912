"""Starts `planverk serve` as a person would, reads what it says, and asks it for things as a browser would.

`Preview.raw` asks as no browser would: it sends bytes as they are.
"""

import http.client
import json
import os
import queue
import re
import signal
import socket
import struct
import subprocess
import threading
import time
from pathlib import Path
from typing import NamedTuple

from command import BINARY

# Seconds. What takes longer than this is taken never to come; the machine may be slow.
PATIENCE = 15
# A request that nothing stands in the way of is answered within this.
PROMPT = 3

# The one thing that the preview adds to a page.
SCRIPT = re.compile(
    rb'(?<=<head>)<script type="module" src="/_planverk/preview\.js" data-planverk[^<>]*></script>'
)


class Reply(NamedTuple):
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self):
        return self.body.decode("utf-8")


class Said:
    """What the preview writes in the terminal, as it comes."""

    def __init__(self, stream):
        self._text = ""
        self._is_over = False
        self._news = threading.Condition()
        threading.Thread(target=self._read, args=(stream,), daemon=True).start()

    def _read(self, stream):
        for line in stream:
            with self._news:
                self._text += line
                self._news.notify_all()
        with self._news:
            self._is_over = True
            self._news.notify_all()

    @property
    def text(self):
        with self._news:
            return self._text

    def mark(self):
        """A place to look from: what is said after now."""
        return len(self.text)

    def since(self, mark):
        return self.text[mark:]

    def wait_for(self, pattern, mark=0, seconds=PATIENCE):
        """The match of a pattern in what is said after the mark."""

        def found():
            return re.search(pattern, self._text[mark:], re.MULTILINE)

        with self._news:
            self._news.wait_for(lambda: found() or self._is_over, seconds)
            match = found()
        assert match, f"{pattern!r} is not said; this is:\n{self.since(mark)}"
        return match


class Events:
    """The state events of one open page, one by one."""

    def __init__(self, port):
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        self._connection.request("GET", "/_planverk/events")
        self._response = self._connection.getresponse()
        assert self._response.status == 200
        assert self._response.getheader("Content-Type").startswith("text/event-stream")
        # From now on silence is no fault: a thread waits for what comes.
        self._connection.sock.settimeout(None)
        self._states = queue.Queue()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self):
        try:
            while line := self._response.readline():
                if line.startswith(b"data: "):
                    self._states.put(json.loads(line[6:]))
        except (OSError, ValueError, http.client.HTTPException):
            pass
        self._states.put(None)

    def next(self, seconds=PATIENCE):
        try:
            state = self._states.get(timeout=seconds)
        except queue.Empty:
            raise AssertionError(f"nothing is announced in {seconds} s") from None
        assert state is not None, "the preview ended the stream"
        return state

    def until(self, accepts, seconds=PATIENCE):
        """The first state that is accepted."""
        deadline = time.monotonic() + seconds
        while True:
            state = self.next(max(deadline - time.monotonic(), 0.01))
            if accepts(state):
                return state

    def new_content(self, earlier, seconds=PATIENCE):
        """The first state whose pages are later than those of an earlier one."""
        return self.until(lambda state: state["content"] > earlier["content"], seconds)

    def until_quiet(self, seconds):
        """All states until none has come for so long; empty when none comes at all."""
        states = []
        while True:
            try:
                state = self._states.get(timeout=seconds)
            except queue.Empty:
                return states
            assert state is not None, "the preview ended the stream"
            states.append(state)

    def close(self):
        try:
            # The thread that reads must let go before the response can be closed.
            self._connection.sock.shutdown(socket.SHUT_RDWR)
        except (OSError, AttributeError):
            pass
        self._thread.join(PATIENCE)
        self._response.close()
        self._connection.close()


class Preview:
    """A running preview. Start it with `Preview.start`; what is open is closed by `stop`."""

    def __init__(self, process, content):
        self.process = process
        self.content = content
        self.said = Said(process.stderr)
        self.port = None
        self._open = []

    @classmethod
    def start(cls, content, *flags, cwd, port=0):
        process = subprocess.Popen(
            [BINARY, "serve", "--content", content, "--port", str(port), *map(str, flags)],
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        preview = cls(process, content)
        try:
            said = preview.said.wait_for(r"^Förhandsvisningen finns på http://127\.0\.0\.1:(\d+)/$")
            preview.said.wait_for(r"^Avsluta med Ctrl\+C\.$")
        except BaseException:
            process.kill()
            process.wait()
            raise
        preview.port = int(said[1])
        return preview

    def stop(self, number=signal.SIGTERM):
        """Asks the preview to end, whatever is open; gives its exit code and the seconds that it took."""
        start = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            return self.process.wait(PATIENCE), time.monotonic() - start
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"the preview does not end; it said:\n{self.said.text}") from None

    def close(self):
        for connection in self._open:
            connection.close()
        self._open = []

    # What a browser asks for.

    def get(self, path, method="GET", headers=None, body=None, seconds=PATIENCE):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        try:
            connection.request(method, path, body, {"Connection": "close", **(headers or {})})
            response = connection.getresponse()
            return Reply(response.status, response.headers, response.read())
        finally:
            connection.close()

    def get_all(self, paths):
        """The replies by path, asked for one after another over one connection."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            replies = {}
            for path in paths:
                connection.request("GET", path)
                response = connection.getresponse()
                replies[path] = Reply(response.status, response.headers, response.read())
            return replies
        finally:
            connection.close()

    def events(self):
        """A stream of states, past its first one."""
        events = Events(self.port)
        self._open.append(events)
        return events, events.next()

    def assert_prompt(self):
        """Whoever asks now is answered at once."""
        start = time.monotonic()
        assert self.get("/", seconds=PATIENCE).status == 200
        seconds = time.monotonic() - start
        assert seconds < PROMPT, f"the start page took {seconds:.1f} s"

    # What no browser asks for.

    def connection(self, receive_buffer=None):
        """A socket that stays open until the test is over."""
        connection = socket.socket()
        self._open.append(connection)
        if receive_buffer:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        connection.settimeout(PATIENCE)
        connection.connect(("127.0.0.1", self.port))
        return connection

    def raw(self, request):
        """All that comes back for some bytes until the connection is closed; fails if it never is."""
        connection = self.connection()
        try:
            try:
                connection.sendall(request)
            except (BrokenPipeError, ConnectionResetError):
                pass  # It has heard enough.
            return read_to_end(connection)
        except TimeoutError:
            raise AssertionError(f"no end of the reply to {request[:80]!r}") from None
        finally:
            connection.close()

    # What the system knows of it.

    def memory(self):
        """Resident memory in MiB."""
        return int(self._status("VmRSS")) / 1024

    def threads(self):
        return int(self._status("Threads"))

    def children(self):
        """The programs that it has started, those too that have ended and not been taken care of."""
        tasks = Path(f"/proc/{self.process.pid}/task").iterdir()
        return [child for task in tasks for child in (task / "children").read_text().split()]

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def _status(self, key):
        text = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return re.search(rf"^{key}:\s+(\d+)", text, re.MULTILINE)[1]


def read_to_end(connection):
    """What comes until the other end closes; a reset is an end too."""
    received = b""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            part = connection.recv(1 << 16)
        except ConnectionResetError:
            return received
        if not part:
            return received
        received += part
    raise TimeoutError


def status_of(reply):
    """The status of a raw reply; None when the connection was closed without one."""
    match = re.match(rb"HTTP/1\.[01] (\d{3}) ", reply)
    return int(match[1]) if match else None


def vanish(connection):
    """Ends a connection as a computer that is switched off does, without a farewell (RST)."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def wait_until(condition, what, seconds=PATIENCE):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
        time.sleep(0.02)


# Editing.


def save(path, text):
    """Saves as most editors do: a new file takes the place of the old one."""
    replacement = path.with_name(f".{path.name}.tmp")
    replacement.write_text(text, encoding="utf-8")
    os.replace(replacement, path)


def rename_school(content, school, name):
    """Gives a school another name, which its page and the list of schools show."""
    path = content / "skolor" / f"{school}.yaml"
    text = path.read_text(encoding="utf-8")
    save(path, re.sub(r"^namn: .*$", f"namn: {name}", text, count=1, flags=re.MULTILINE))


def misspell_a_key(content, school):
    """Makes a school's file wrong: PV0201 at its first key. Gives the path."""
    path = content / "skolor" / f"{school}.yaml"
    text = path.read_text(encoding="utf-8")
    assert "\nnamn: " in text
    save(path, text.replace("\nnamn: ", "\nnman: ", 1))
    return path


# Comparing with what `planverk build` writes.


def address_of(file):
    """The address of a file of the site, as a link leads there."""
    return "/" + (file.removesuffix("index.html") if file.endswith("/index.html") else file)


def without_script(page):
    """A page as it was built; fails unless the preview's script is in it once, first in its head."""
    built, count = SCRIPT.subn(b"", page)
    assert count == 1, f"{count} scripts in {page[:300]!r}"
    assert b"data-planverk" not in built
    return built


def differences(preview, built):
    """What is served otherwise than it was built, in words.

    - built: bytes by path, without the manifest, which is no part of the site.
    """
    found = []
    for path, reply in preview.get_all(map(address_of, built)).items():
        file = path.removeprefix("/") + ("index.html" if path.endswith("/") else "")
        if reply.status != 200:
            found.append(f"{path}: {reply.status}")
            continue
        body = without_script(reply.body) if file.endswith(".html") else reply.body
        if body != built[file]:
            found.append(f"{path}: {first_difference(built[file], body)}")
    return found


def first_difference(built, served):
    at = next(
        (index for index, (left, right) in enumerate(zip(built, served)) if left != right),
        min(len(built), len(served)),
    )
    start = max(at - 60, 0)
    return f"at byte {at} {built[start : at + 60]!r} is served as {served[start : at + 60]!r}"

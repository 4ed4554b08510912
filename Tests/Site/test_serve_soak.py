"""A long day at the preview, in a minute: after a thousand edits it shows what `planverk build` would write.

The edits are drawn by chance from a seed, which a failure tells; PLANVERK_SEED draws the same again.
"""

import json
import os
import random
import re
import time

import pytest

from command import CONTENT_ERRORS, OK, build, everything_said, files_below, planverk
from preview_process import Preview, differences, read_to_end, save, status_of, wait_until

SEED = int(os.environ.get("PLANVERK_SEED") or random.SystemRandom().randrange(1 << 32))
EDITS, BETWEEN_CHECKS, FIRST_MEASURE = 1000, 50, 200
# All is read when nothing has been heard for so many seconds after a change. It is less than the two seconds
# after which the preview looks for what it was not told of.
QUIET = 1.0
MOST_SCHOOLS = 6
# MiB, and a part of what was used at first, that memory may grow between the two times it is measured.
MOST_GROWTH, MOST_GROWTH_SHARE = 60, 0.4
# A connection where nothing happens is closed after 30 seconds.
IDLE = 30
# So many big pages are more than the system itself keeps for one who does not read.
ASKED_AT_ONCE = 100
MANIFEST = ".planverk-filer"
SHARED = [
    "kommun.yaml",
    "kvalitetssystem/psykosocial.yaml",
    "kvalitetssystem/syv.yaml",
    "register/begrepp.yaml",
    "register/fragor.yaml",
    "register/lagrum.yaml",
    "register/omraden.yaml",
    "register/roller.yaml",
    "skolomraden/norra.yaml",
]


class Editor:
    """Somebody who edits a content folder, now well and now badly, and remembers how it was last right."""

    def __init__(self, content, chance):
        self.content = content
        self.chance = chance
        self.count = 0
        # Every file as it was last right, by path; what is not here is to be gone.
        self.sound = {
            path.relative_to(content).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(content.rglob("*.yaml"))
        }
        # Ids that some school has had and that none has now.
        self.gone = set()
        self._spoilt = set()

    @property
    def schools(self):
        return sorted(path for path in self.sound if path.startswith("skolor/"))

    def edit(self):
        """One edit of some kind."""
        self.count += 1
        kinds = [
            (self.change_text, 30),
            (self.spoil, 25),
            (self.restore, 20),
            (self.copy_school, 6),
            (self.rename_school, 6),
            (self.delete_school, 5),
            (self.stray_file, 3),
            (self.delete_shared_file, 2),
            (self.save_as_it_is, 3),
        ]
        kind = self.chance.choices([kind for kind, _ in kinds], [weight for _, weight in kinds])[0]
        kind()

    # Right edits.

    def change_text(self):
        path = self.chance.choice([*self.schools, *self.schools, *SHARED])
        text = self.sound[path]
        kind = self.chance.randrange(3)
        if kind == 0 and re.search(r"^namn: ", text, re.MULTILINE):
            text = re.sub(r"^namn: .*$", f"namn: Namn nummer {self.count}", text, count=1, flags=re.MULTILINE)
        elif kind == 1 and "\npresentation: |\n" in text:
            # Above what is there, so that everything after it stands on other lines.
            text = text.replace("presentation: |\n", f"presentation: |\n  Stycke {self.count} & mer.\n\n", 1)
        else:
            text += f"# Anteckning {self.count}\n"
        self.sound[path] = text
        self._write(path, text)

    def copy_school(self):
        if len(self.schools) >= MOST_SCHOOLS:
            return self.delete_school()
        new = f"skolor/kopia-{self.count}.yaml"
        text = self.sound[self.chance.choice(self.schools)]
        self.sound[new] = re.sub(r'(?<=^skolenhetskod: ").{8}', f"{self.count:08}", text, flags=re.MULTILINE)
        self._write(new, self.sound[new])

    def rename_school(self):
        old = self.chance.choice(self.schools)
        new = f"skolor/flyttad-{self.count}.yaml"
        self.sound[new] = self.sound.pop(old)
        self.gone.add(old)
        if (self.content / old).exists():
            (self.content / old).rename(self.content / new)
        if old in self._spoilt:
            self._spoilt.remove(old)
            self._spoilt.add(new)

    def delete_school(self):
        if len(self.schools) == 1:
            return self.change_text()
        path = self.chance.choice(self.schools)
        del self.sound[path]
        self.gone.add(path)
        self._spoilt.discard(path)
        (self.content / path).unlink(missing_ok=True)

    def save_as_it_is(self):
        path = self.chance.choice([*self.schools, *SHARED])
        if (self.content / path).exists():
            self._write(path, (self.content / path).read_text(encoding="utf-8"))

    # Wrong edits, and mending them.

    def spoil(self):
        # Most errors are in schools: those hold back only their own.
        path = self.chance.choice([*self.schools * 3, *SHARED])
        text = self.sound[path]
        wrong = [
            text + f"okänd nyckel {self.count}: x\n",
            text + "öppen: [\n",
            text + "\tflik: 1\n",
            text[: self.chance.randrange(len(text))],
            "",
            text.replace("presentation: |\n", "presentation: |\n  Se [rollen](roll:finns-inte).\n\n", 1),
            text.replace("skolområde: norra", "skolområde: sodra", 1),
            text.replace("roll: rektor\n", "roll: rektorn\n", 1),
        ]
        self._spoilt.add(path)
        self._write(path, self.chance.choice(wrong))

    def stray_file(self):
        """A file whose name is no name for a school."""
        path = f"skolor/Skola {self.count}.yaml"
        self._spoilt.add(path)
        self._write(path, self.sound[self.schools[0]])

    def delete_shared_file(self):
        path = self.chance.choice(SHARED[1:])
        self._spoilt.add(path)
        (self.content / path).unlink(missing_ok=True)

    def restore(self):
        """Mends one file, if any is wrong."""
        if not self._spoilt:
            return self.change_text()
        path = self.chance.choice(sorted(self._spoilt))
        self._spoilt.remove(path)
        self._mend(path)

    def mend(self):
        """Mends everything; what was rightly changed stays so."""
        for path in sorted(self._spoilt):
            self._mend(path)
        self._spoilt.clear()

    def _mend(self, path):
        if path in self.sound:
            self._write(path, self.sound[path])
        else:
            (self.content / path).unlink(missing_ok=True)

    # Saving.

    def leave_a_trace(self):
        """Saves the municipality's file in a way that never makes it right or wrong, and always another."""
        self.count += 1
        path, trace = "kommun.yaml", f"\n# Spår {self.count}\n"
        self.sound[path] += trace
        text = (self.content / path).read_text(encoding="utf-8") + trace
        save(self.content / path, self.sound[path] if path not in self._spoilt else text)

    def _write(self, path, text):
        """Saves as one of all the programs that people use does."""
        file = self.content / path
        way = self.chance.randrange(4)
        if way == 0:
            file.write_text(text, encoding="utf-8")
        elif way == 1:
            half = len(text) // 2
            with file.open("w", encoding="utf-8") as stream:
                stream.write(text[:half])
                stream.flush()
                stream.write(text[half:])
        elif way == 2 and file.exists():
            # A copy of the old file is left behind, as some editors do.
            backup = file.with_name(f"{file.name}~")
            file.replace(backup)
            file.write_text(text, encoding="utf-8")
        else:
            save(file, text)


class Soak:
    def __init__(self, preview, editor, output):
        self.preview = preview
        self.editor = editor
        self.output = output
        self.events, self.state = preview.events()
        self.sound_checks = self.wrong_checks = 0
        # How often pages have been compared, as they are when nobody has saved for a while.
        self.comparisons = 0

    def burst(self):
        """Some edits with hardly any time between them, and then a while of some length."""
        chance = self.editor.chance
        for _ in range(chance.randint(1, 10)):
            self.editor.edit()
        kind = chance.randrange(4)
        if kind == 0:
            # Somewhere around when pages are compared, after 0.4 s.
            time.sleep(chance.uniform(0.35, 0.5))
        elif kind > 1:
            time.sleep(chance.uniform(0, 0.06))
        # Somebody reads meanwhile; pages are never half.
        for path in ("/", "/skolor/", chance.choice(self.editor.schools).replace(".yaml", "/hela-planen/")):
            reply = self.preview.get(path if path.startswith("/") else f"/{path}")
            assert reply.status in (200, 404)
            assert reply.body.rstrip().endswith(b"</html>")

    def settle(self):
        """Waits until everything that is saved has been read; what has been heard last is `state`."""
        for heard in self.events.until_quiet(0.05):
            self.state = heard
        mark = self.preview.said.mark()
        self.editor.leave_a_trace()
        self.state = self.events.new_content(self.state)
        self.preview.said.wait_for(r"^Läste om \S*/kommun\.yaml", mark)
        for heard in self.events.until_quiet(QUIET):
            self.state = heard
            self.comparisons += heard["version"] > heard["content"]

    def check(self):
        """As many errors and warnings as `planverk check` finds; without errors, the pages that are built."""
        self.settle()
        process = planverk("check", "--content", self.editor.content, "--format", "json")
        assert process.returncode in (OK, CONTENT_ERRORS), everything_said(process)
        found = json.loads(process.stdout)["diagnostics"]
        # How pages hold together is only looked into for some of them.
        assert not [diagnostic for diagnostic in found if diagnostic["id"].startswith("PV07")]
        counts = {
            f"{severity}s": sum(diagnostic["severity"] == severity for diagnostic in found)
            for severity in ("error", "warning", "note")
        }
        assert {kind: self.state[kind] for kind in counts} == counts, process.stdout[:3000]
        if counts["errors"]:
            self.wrong_checks += 1
        else:
            self.sound_checks += 1
            self.compare(self.output)

    def compare(self, output):
        process = build(self.editor.content, output)
        assert process.returncode == OK, everything_said(process)
        built = files_below(output)
        del built[MANIFEST]
        found = differences(self.preview, built)
        assert not found, "\n".join(found[:10])
        gone = [path.replace(".yaml", "/") for path in self.editor.gone - set(self.editor.sound)]
        replies = self.preview.get_all(f"/{path}{file}" for path in gone for file in ("", "plan.json"))
        assert {path: reply.status for path, reply in replies.items() if reply.status != 404} == {}

    def check_mended(self):
        self.editor.mend()
        self.check()
        assert self.state["errors"] == 0, "the content is mended and still wrong"


def open_and_fall_silent(preview):
    """Connections that people leave behind, by what they are."""
    left = {name: preview.connection(receive_buffer=4096) for name in ("nothing", "half", "idle", "deaf")}
    left["half"].sendall(b"GET / HTTP/1.1\r\nHost: 12")
    left["idle"].sendall(b"GET /robots.txt HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    left["deaf"].sendall(b"GET /krav/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" * ASKED_AT_ONCE)
    return left, time.monotonic()


def assert_closed(left):
    for name, connection in left.items():
        try:
            reply = read_to_end(connection)
        except TimeoutError:
            raise AssertionError(f"still open: {name}") from None
        if name in ("idle", "deaf"):
            assert status_of(reply) == 200
        if name == "deaf":
            assert reply.count(b"</html>") < ASKED_AT_ONCE, "nobody was deaf"


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="no /proc")
def test_a_thousand_edits(content, tmp_path, capsys):
    start = time.monotonic()
    original = files_below(content)
    preview = Preview.start(content, cwd=tmp_path)
    try:
        soak = Soak(preview, Editor(content, random.Random(SEED)), tmp_path / "Output")
        soak.check()
        descriptors = preview.descriptors()
        left, left_at = open_and_fall_silent(preview)
        memory = threads = None
        next_check = BETWEEN_CHECKS
        while soak.editor.count < EDITS:
            soak.burst()
            if soak.editor.count >= next_check:
                next_check += BETWEEN_CHECKS
                if memory is None and soak.editor.count >= FIRST_MEASURE:
                    soak.check_mended()
                    memory, threads = preview.memory(), preview.threads()
                elif soak.editor.chance.random() < 0.4:
                    soak.check_mended()
                else:
                    soak.check()
        soak.check_mended()
        assert files_below(content) != original
        soak.compare(tmp_path / "Rent bygge")
        later_memory = preview.memory()
        with capsys.disabled():
            print(
                f"\n{soak.editor.count} edits with seed {SEED} in {time.monotonic() - start:.0f} s;"
                f" {soak.sound_checks} times right and {soak.wrong_checks} times wrong when checked;"
                f" {preview.said.text.count('Läste om')} readings, {soak.comparisons} comparisons;"
                f" memory {memory:.0f} MiB after {FIRST_MEASURE}, {later_memory:.0f} MiB at the end;"
                f" {threads} and {preview.threads()} threads;"
                f" {descriptors} and {preview.descriptors()} descriptors"
            )
        assert soak.sound_checks > 4 and soak.wrong_checks > 4, "chance was not fair"
        assert soak.comparisons > 4, "pages are not compared when the editor rests"
        growth = later_memory - memory
        assert growth < MOST_GROWTH and growth < MOST_GROWTH_SHARE * memory, f"{growth:.0f} MiB"
        assert preview.threads() <= threads + 2
        time.sleep(max(0, left_at + IDLE + 5 - time.monotonic()))
        assert_closed(left)
        wait_until(lambda: preview.descriptors() <= descriptors, "as few descriptors as at first")
        # The stream of events has been open all the time, and the preview was never sent anything on it.
        soak.check()
    except BaseException as error:
        error.add_note(f"PLANVERK_SEED={SEED}; content left in {content}")
        raise
    finally:
        preview.close()
        code, _ = preview.stop()
    assert code == OK, preview.said.text[-1000:]

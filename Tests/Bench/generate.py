"""Makes the content of a large municipality from the demo: the same systems and registers, more schools.

    generate.py FOLDER --schools 300

Each new school is one of the demo's schools with its own name, code, addresses and answers; requirements
and registers stay. The same arguments always give the same bytes.
"""

import argparse
import hashlib
import shutil
from pathlib import Path

import yaml

DEMO = Path(__file__).resolve().parents[2] / "Content"

FIRST_PARTS = (
    "Al Ask Berg Björk Bok Ek En Fur Gran Hassel"
    " Hägg Kastanj Lind Lönn Olvon Pil Rönn Slån Sälg Tall"
)
LAST_PARTS = "backs bro ängs ås dals fors gårds hamns holms lunda marks näs sjö strands torps viks"
ADDITIONS = (
    "Rutinen gås igenom med ny personal vid skolstarten i augusti.",
    "Vi stämmer av hur det fungerar på den första konferensen varje månad.",
    "Den som är ny på skolan får rutinen av sin närmaste chef.",
    "Om rektorn är borta gäller samma ordning med den biträdande rektorn.",
    "Vi följer upp arbetet i december och i juni och skriver ned vad vi har lärt oss.",
)


class Writer(yaml.SafeDumper):
    """Writes texts of several lines as `|` blocks, as people do."""


def _represent_text(writer, text):
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


Writer.add_representer(str, _represent_text)


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def school_name(number):
    firsts, lasts = FIRST_PARTS.split(), LAST_PARTS.split()
    turn, within = divmod(number, len(firsts) * len(lasts))
    name = firsts[within % len(firsts)] + lasts[within // len(firsts)] + "skolan"
    return f"{name} {turn + 1}" if turn else name


def replaced(value, old, new):
    """The value with one text changed for another in every text in it."""
    if isinstance(value, str):
        return value.replace(old, new)
    if isinstance(value, list):
        return [replaced(item, old, new) for item in value]
    return {key: replaced(item, old, new) for key, item in value.items()}


def with_own_words(answer, key):
    """The answer with, for about every other key, a sentence of its own added."""
    choice = hashlib.sha256(key.encode()).digest()
    if choice[0] % 2:
        return answer
    if isinstance(answer, str):
        return f"{answer.rstrip()}\n\n{ADDITIONS[choice[1] % len(ADDITIONS)]}\n"
    return answer | {"text": with_own_words(answer["text"], key)} if "text" in answer else answer


def school_from(demo_id, demo, id, number):
    name = school_name(number)
    school = replaced(replaced(demo, demo["namn"], name), f"{demo_id}@", f"{id}@")
    return school | {
        "skolenhetskod": str(80_000_000 + number),
        "svar": {
            question: with_own_words(answer, f"{id} {question}")
            for question, answer in school.get("svar", {}).items()
        },
    }


def generate(folder, count):
    """Writes the content to a new folder; the demo's own schools are the first of them."""
    folder = Path(folder)
    shutil.copytree(DEMO, folder)
    demos = {path.stem: read(path) for path in sorted((DEMO / "skolor").glob("*.yaml"))}
    for path in sorted((folder / "skolor").glob("*.yaml"))[count:]:
        path.unlink()
    for number in range(len(demos), count):
        demo_id, demo = list(demos.items())[number % len(demos)]
        id = f"skola-{number + 1:04}"
        text = yaml.dump(
            school_from(demo_id, demo, id, number), Dumper=Writer, allow_unicode=True, sort_keys=False
        )
        first_line = "# yaml-language-server: $schema=../scheman/skola.schema.json\n"
        (folder / "skolor" / f"{id}.yaml").write_text(first_line + text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", help="a folder that does not exist yet")
    parser.add_argument("--schools", type=int, default=300)
    arguments = parser.parse_args()
    generate(arguments.folder, arguments.schools)


if __name__ == "__main__":
    main()

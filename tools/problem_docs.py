"""docs/problems.md, made from the problem catalogue: every code with its sentences and its examples.

python tools/problem_docs.py     write the page anew
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from simulator.scenario.catalogue import FOLDER, catalogue  # noqa: E402

PAGE = ROOT / "docs" / "problems.md"

GROUPS = {
    "file": "Files that cannot be read",
    "yaml": "YAML",
    "shape": "Keys and values",
    "names": "Ids and names",
    "terms": "Terms and levels",
    "facts": "Facts",
    "conditions": "Conditions",
    "replies": "Replies and words",
    "ways": "Where replies lead",
    "graph": "The graph of scenes",
    "people": "Directors, portraits, directives",
    "director": "Director files",
    "expect": "Promises",
    "exercise": "Exercises",
    "translation": "Translations",
    "analysis": "The deep checks",
}
"""The catalogue's files in the order of the page, each with its heading."""

_FILES = {"director": "a director file", "exercise": "an exercise", "exercise-promise": "an exercise"}
"""Files that are no scenario."""

_HEAD = """\
# Every problem

What `check` can say of a scenario, a director, an exercise or a catalogue. The page is made from the
catalogue in `simulator/scenario/problems/` by `python tools/problem_docs.py`; do not edit it by hand.

An *error* keeps the file from being played. A *warning* is most likely a mistake. A *hint* is worth a look.
Names in braces stand for what is in your file. Examples show only the parts that matter; the rest of the
file is sound. Where a nearest name is known, the advice begins with "Did you mean".
"""


def page() -> str:
    """The whole page."""
    parts = [_HEAD]
    for name, heading in GROUPS.items():
        codes = [code for code in catalogue().entries if code in _codes(name)]
        parts.append(f"## {heading}\n")
        if name == "analysis":
            parts.append("Found by `check --deep`, which searches everything that can happen.\n")
        parts += ["\n".join(_entry(code)) for code in codes]
    return "\n".join(parts)


def _codes(group: str) -> set[str]:
    text = (FOLDER / f"{group}.yaml").read_text(encoding="utf-8")
    return {line[:-1] for line in text.split("\n") if line.endswith(":") and line[:1].isalpha()}


def _entry(code: str) -> Iterator[str]:
    entry = catalogue().entries[code]
    said: Mapping[str, str] = entry["en"]
    yield f"### {code}\n"
    yield f"*{entry['severity']}*{_of(entry)}: {said['message'].strip()}\n"
    yield f"What to do: {said['hint'].strip()}\n"
    yield from _example("Bad", entry["bad"], _language(entry))
    yield from _example("Good", entry["good"], _language(entry))


def _of(entry: Mapping[str, Any]) -> str:
    of = entry.get("of")
    return f" (of {_FILES[of]})" if of in _FILES else ""


def _language(entry: Mapping[str, Any]) -> str:
    return "po" if entry.get("of") == "translation" else "yaml"


def _example(name: str, example: Any, language: str) -> Iterator[str]:
    """An example as the file has it, or in words where it is no text to be shown."""
    if example == "":
        yield f"{name}: any file without this mistake.\n"
    elif isinstance(example, str):
        yield f"{name}:\n"
        yield f"```{language}\n{example.rstrip()}\n```\n"
    else:
        yield f"{name}: {_described(example)}\n"


def _described(example: Mapping[str, Any]) -> str:
    match example:
        case {"hex": digits}:
            return f"a file of the bytes `{digits}`."
        case {"repeat_in": _, "text": text, "times": times}:
            return f"a condition that repeats `{str(text).strip()}` {times:,} times."
        case {"repeat": text, "times": 1}:
            return f"a file that holds only `{_one_line(text)}`."
        case {"repeat": text, "times": times}:
            return f"a file that repeats `{_one_line(text)}` {times:,} times."
        case _:
            return "a path at which there is no file."


def _one_line(text: Any) -> str:
    return str(text).replace("\\n", "").strip()


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    print(f"{PAGE.relative_to(ROOT)}: {len(catalogue().entries)} problems.")

"""Texts that the services are tried on: everything that ships, and what careless hands make of it."""

import random
from collections.abc import Iterator
from pathlib import Path

from simulator.scenario.library import SHIPPED

FILES = Path(__file__).parents[1] / "files" / "load"
ODD = [
    "\n",
    "\t",
    "\r\n",
    "\r",
    ":",
    ": ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "|\n",
    "#",
    " #",
    "&a ",
    "🏥",
    "Ё",
    "\x85",
]
"""What is pasted in between."""


def shipped(kind: str) -> list[Path]:
    """The files of a kind that ship, and the tests' own."""
    if kind == "scenario":
        return [*sorted(SHIPPED.glob("*.yaml")), *sorted(FILES.glob("*.yaml"))]
    return [*sorted((SHIPPED / f"{kind}s").glob("*.yaml")), *sorted((FILES / f"{kind}s").glob("*.yaml"))]


def every_text() -> list[tuple[str, str]]:
    """Kind and text of every file that ships."""
    return [
        (kind, path.read_text(encoding="utf-8"))
        for kind in ("scenario", "director", "exercise")
        for path in shipped(kind)
    ]


def short_texts() -> list[tuple[str, str]]:
    """The same without the long ones."""
    return [(kind, text) for kind, text in every_text() if len(text) < 40_000]


def broken(text: str, seed: int) -> str:
    """A text after a few accidents: a deleted line, a half cut off, swapped indents, pasted signs."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 4)):
        lines = text.split("\n")
        place = chance.randrange(len(lines))
        match chance.randrange(6):
            case 0:
                del lines[place]
            case 1:
                cut = chance.randint(0, len(text))
                lines = (text[:cut] if chance.random() < 0.5 else text[cut:]).split("\n")
            case 2:
                other = chance.randrange(len(lines))
                first, second = lines[place], lines[other]
                lines[place] = " " * _indent(second) + first.lstrip()
                lines[other] = " " * _indent(first) + second.lstrip()
            case 3:
                at = chance.randint(0, len(lines[place]))
                lines[place] = lines[place][:at] + chance.choice(ODD) + lines[place][at:]
            case 4:
                lines[place] = lines[place].lstrip()
            case _:
                lines.insert(chance.randrange(len(lines)), lines[place][: chance.randint(0, 40)])
        text = "\n".join(lines)
    return text


def accidents(count: int, seed: int) -> Iterator[tuple[int, str, str]]:
    """Seed, kind and text of so many broken files."""
    texts = every_text()
    for number in range(seed, seed + count):
        kind, text = texts[number % len(texts)]
        yield number, kind, broken(text, number)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())

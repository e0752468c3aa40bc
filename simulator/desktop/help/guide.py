"""The guides as they are written, for users and for trainers: chapters of Markdown, kept in step."""

import re
from dataclasses import dataclass
from pathlib import Path

from simulator.desktop.text import Code

_DOCS = Path(__file__).resolve().parents[3] / "docs"
GUIDE, TRAINERS = _DOCS / "guide", _DOCS / "trainers"
"""The folders of the guides: in each a folder of chapters for each language; in `GUIDE` the pictures too."""

CHAPTERS = (
    "start",
    "briefing",
    "table",
    "scores",
    "director",
    "office",
    "debrief",
    "exercises",
    "history",
    "access",
    "keys",
    "trouble",
)
"""The chapters for users as they are read; each is a file of this name in every language."""

TRAINERS_CHAPTERS = ("first-scenario", "workshop", "own-editor")
"""The chapters for trainers; no chapter of one guide is named like one of the other."""

_OF_A_PLACE = {
    "home": "start",
    "briefing": "briefing",
    "table": "table",
    "office": "office",
    "debrief": "debrief",
    "history": "history",
    "review": "history",
    "settings": "access",
    "exercise": "exercises",
    "certificate": "exercises",
    "comparison": "exercises",
    "workshop": "workshop",
}
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_HEADING = re.compile(r'^<a id="([\w-]+)"></a>\n## (.+)$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter.

    Attributes:
        id: the name of its file, the same in every language.
        title: its first line.
        headings: for each part its anchor, the same in every language, and its words.
        source: the Markdown, title and anchors included.
    """

    id: str
    title: str
    headings: tuple[tuple[str, str], ...]
    source: str


def read_chapter(language: Code, id: str) -> Chapter:
    """Read a chapter of either guide.

    Raises:
        OSError: its file is not there.
        ValueError: it has no title.
    """
    folder = TRAINERS if id in TRAINERS_CHAPTERS else GUIDE
    source = (folder / language / f"{id}.md").read_text(encoding="utf-8")
    title = _TITLE.search(source)
    if title is None:
        raise ValueError(f"the chapter {id} has no title")
    return Chapter(id, title[1], tuple((found[1], found[2]) for found in _HEADING.finditer(source)), source)


def read_guide(language: Code) -> tuple[Chapter, ...]:
    """Read all chapters for users in their order.

    Raises:
        OSError: a file is not there.
    """
    return tuple(read_chapter(language, id) for id in CHAPTERS)


def read_trainers_guide(language: Code) -> tuple[Chapter, ...]:
    """Read all chapters for trainers in their order.

    Raises:
        OSError: a file is not there.
    """
    return tuple(read_chapter(language, id) for id in TRAINERS_CHAPTERS)


def chapter_of(place: str) -> str:
    """The chapter that tells of a place of the program; the first for a place without one."""
    return _OF_A_PLACE.get(place, CHAPTERS[0])

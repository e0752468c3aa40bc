"""The user guide as it is written: chapters of Markdown, one set a language, kept in step."""

import re
from dataclasses import dataclass
from pathlib import Path

from simulator.desktop.text import Code

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "guide"
"""The folder of the guide: a folder of chapters for each language, and the pictures."""

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
"""The chapters in the order in which they are read; each is a file of this name in every language."""

_OF_A_PLACE = {
    "home": "start",
    "briefing": "briefing",
    "table": "table",
    "office": "office",
    "debrief": "debrief",
    "history": "history",
    "settings": "access",
    "exercise": "exercises",
    "certificate": "exercises",
    "comparison": "exercises",
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
    """Read a chapter.

    Raises:
        OSError: its file is not there.
        ValueError: it has no title.
    """
    source = (GUIDE / language / f"{id}.md").read_text(encoding="utf-8")
    title = _TITLE.search(source)
    if title is None:
        raise ValueError(f"the chapter {id} has no title")
    return Chapter(id, title[1], tuple((found[1], found[2]) for found in _HEADING.finditer(source)), source)


def read_guide(language: Code) -> tuple[Chapter, ...]:
    """Read all chapters in their order.

    Raises:
        OSError: a file is not there.
    """
    return tuple(read_chapter(language, id) for id in CHAPTERS)


def chapter_of(place: str) -> str:
    """The chapter that tells of a place of the program; the first for a place without one."""
    return _OF_A_PLACE.get(place, CHAPTERS[0])

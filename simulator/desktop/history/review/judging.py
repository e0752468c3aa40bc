"""Has the decisions of the newest deals on a scenario judged, in the background, as far as anybody waits."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from simulator.desktop.desk import Desk
from simulator.desktop.history.review.story import story_from
from simulator.desktop.text.language import LANGUAGES, Code
from simulator.desktop.workshop.graph.background import Background, GoingOn
from simulator.desktop.workshop.graph.drawing import Drawing, draw
from simulator.history.fault import HistoryFault
from simulator.workshop.story import story_of

if TYPE_CHECKING:
    from simulator.history import History
    from simulator.history.decisions import Decisions
    from simulator.history.query import Query
    from simulator.scenario.library import Library
    from simulator.scenario.model import Scenario, Scene

_PUT_IN = re.compile(r"\{[^{}]*\}")
_NOTE = "100 %"
"""The widest that stands beside the id of a scene."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said, in one language: by the client in each scene, and with each reply, by scene and id."""

    scenes: Mapping[str, str]
    replies: Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Judgement:
    """The decisions of deals with all that is shown with them.

    Attributes:
        query, version: which deals they are of.
        said: what is said, by language: as the library has it now, else as it was played.
        drawing: the scenes and endings as a graph.
        file, lines: where the scenario is written now, and the lines of its scenes; None where it is no file.
    """

    query: "Query"
    version: str | None
    decisions: "Decisions"
    said: Mapping[Code, Said]
    drawing: Drawing
    file: Path | None
    lines: Mapping[str, int]


class Judging(QObject):
    """Judges one question at a time; the newest takes the place of the one before.

    Signals:
        advanced: so many deals are judged, of so many.
        found: carries a `Judgement`, or None where there is no deal.
        failed: carries the fault, or None where the work broke off.
    """

    advanced = Signal(int, int)
    found = Signal(object)
    failed = Signal(object)
    _told = Signal(object, int, int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = Background(self)
        self._enough = Event()
        self._asked: tuple[Query, str | None, int] | None = None
        self._background.found.connect(self._take)
        self._background.failed.connect(self._broke_off)
        self._told.connect(self._advance)
        desk.history_closing.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether deals are being judged."""
        return self._background.busy

    def ask(self, query: "Query", version: str | None, deals: int) -> bool:
        """Have the newest deals on a scenario judged; return whether that is not done or under way already.

        Args:
            deals: how many there are: where more have come, they are judged anew.
        """
        if self._asked == (query, version, deals):
            return False
        self._asked = query, version, deals
        enough = self._enough = Event()
        history, library = self._desk.reviewed, self._desk.library

        def work(going_on: GoingOn) -> object:
            def told(done: int, of: int) -> None:
                self._told.emit(enough, done, of)

            try:
                return judge(
                    history, library, query, version, told, lambda: enough.is_set() or not going_on()
                )
            except HistoryFault as fault:
                return fault

        self._background.ask(work)
        return True

    def be_content(self) -> None:
        """What is judged is enough: it is found soon."""
        self._enough.set()

    def drop(self) -> None:
        """Judge no more, and find nothing."""
        self._asked = None
        self._background.drop()

    def stop(self) -> None:
        """The same, and wait until nothing is under way."""
        self._asked = None
        self._background.stop()

    @Slot(object, int, int)
    def _advance(self, enough: Event, done: int, of: int) -> None:
        if enough is self._enough and self.busy:
            self.advanced.emit(done, of)

    @Slot(object)
    def _take(self, answer: object) -> None:
        if isinstance(answer, HistoryFault):
            self._asked = None
            self.failed.emit(answer)
        else:
            self.found.emit(cast("Judgement | None", answer))

    @Slot()
    def _broke_off(self) -> None:
        self._asked = None
        self.failed.emit(None)


def judge(
    history: "History",
    library: "Library",
    query: "Query",
    version: str | None,
    told: Callable[[int, int], None],
    enough: Callable[[], bool],
) -> Judgement | None:
    """Judge the newest deals on a scenario, and gather what is shown with them.

    Raises:
        HistoryFault: the history cannot be read.
    """
    # What calculates takes longer to load than a page takes to open: it is loaded here.
    from simulator.history.decisions import decisions

    found = decisions(history, query, version=version, told=told, enough=enough)
    if found is None:
        return None
    entry = library.scenario(found.scenario.id)
    known = entry if entry is not None and entry.loaded.value is not None else None
    lines = {} if known is None else _lines(known.path)
    played = said_in(found.scenario)
    said = dict.fromkeys(LANGUAGES, played)
    if known is not None:
        for code in LANGUAGES:
            now = said_in(known.told(code))
            said[code] = Said({**played.scenes, **now.scenes}, {**played.replies, **now.replies})
    story = story_from(found.scenario, lines)
    drawing = draw(story, notes=dict.fromkeys(found.costs.scenes, _NOTE))
    return Judgement(query, version, found, said, drawing, None if known is None else known.path, lines)


def said_in(scenario: "Scenario") -> Said:
    """What is said in a scenario; where the client says nothing, what is told of the scene."""
    return Said(
        {
            name: _in_one_line(_says(scene) or scene.narration or "")
            for name, scene in scenario.scenes.items()
        },
        {
            (name, choice.id): _in_one_line(choice.say)
            for name, scene in scenario.scenes.items()
            for choice in scene.choices
        },
    )


def _in_one_line(text: str) -> str:
    """A text without what talks put into it: that was another thing each time."""
    return " ".join(_PUT_IN.sub("…", text).split())


def _says(scene: "Scene") -> str:
    """What the client says; of several variants the last, which holds where no other does."""
    says = None if scene.client is None else scene.client.says
    if isinstance(says, tuple):
        return says[-1].text if says else ""
    return says or ""


def _lines(path: Path) -> dict[str, int]:
    try:
        story = story_of(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {} if story is None else {stop.id: stop.span.line for stop in story.stops}

"""The pictures of the user guide: real pages of the program, on shipped scenarios, played by fixed seeds."""

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QRect, Qt, QThreadPool, QTimer
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from simulator import places
from simulator.attempt import Attempt
from simulator.desktop.desk import Desk
from simulator.desktop.help.reader import SHARPNESS
from simulator.desktop.preferences import Preferences
from simulator.desktop.text import Code, Language
from simulator.desktop.theme import Look, Theme
from simulator.desktop.window import Window
from simulator.exercise.runs import plan, runs_of, start
from simulator.history import History, Session
from simulator.office.forecast import DEMANDS, pick
from simulator.scenario.library import Library
from simulator.workshop.templates import starter

SIZE = (1280, 800)
"""The window, in logical pixels."""
WIDTH = 1100
"""How wide a picture of a whole window is, in pixels."""
_AIR = 10
_WELL = 200
"""Of so many plays at random the best is a fair one."""
_ROUNDS = 200
_NAMES: dict[Code, str] = {"en": "Anna Bell", "ru": "Анна Белова"}


class Studio:
    """The program on an empty history, its window, and somebody who plays."""

    def __init__(self, desk: Desk, window: Window) -> None:
        self.desk, self.window = desk, window
        self._played: dict[tuple[str, str, int, int], Session] = {}

    def wait(self, ms: int = 150) -> None:
        """Let the program go on for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def think(self, done: Callable[[], bool] = lambda: True) -> None:
        """Wait for whatever is worked out in the background, and until something is so."""
        for _ in range(_ROUNDS):
            QThreadPool.globalInstance().waitForDone()
            self.wait()
            if done():
                return
        raise RuntimeError("what a picture shows did not come about")

    def play(self, scenario: str, director: str, seed: int, decisions: int = 99, best_of: int = 0) -> Session:
        """Play so many decisions as the seed picks them, or the best of so many plays; each only once."""
        key = (scenario, director, seed, decisions)
        if key not in self._played:
            story, principal = self.desk.library.scenario(scenario), self.desk.library.director(director)
            if story is None or principal is None:
                raise LookupError(f"{scenario} or {director} does not ship")
            if story.loaded.value is None or principal.loaded.value is None:
                raise LookupError(f"{scenario} or {director} has errors")
            code = self.desk.language.code
            session = Session.start(
                self.desk.history,
                story.loaded.value,
                principal.loaded.value,
                (story.words(code), principal.words(code)),
                seed=seed,
                trainee=self.desk.preferences.trainee,
            )
            self._played[key] = _go_on(session, _plays(session.attempt, seed, best_of)[:decisions])
        return self._played[key]

    def deal(self, exercise: str) -> str:
        """Play the next deal of the newest run of an exercise, well; return the run."""
        desk, entry = self.desk, self.desk.library.exercise(exercise)
        if entry is None or entry.loaded.value is None:
            raise LookupError(f"{exercise} does not ship")
        runs = runs_of(desk.history, entry.loaded.value, desk.library, desk.preferences.trainee)
        planned = plan(desk.history, desk.library, entry, runs[0] if runs else None, desk.language.code)
        session = start(desk.history, planned, desk.preferences.trainee)
        _go_on(session, _plays(session.attempt, 1, _WELL))
        return session.series.run if session.series is not None else ""

    def whole(self) -> QImage:
        """A picture of the window."""
        return self._picture(self.window.rect(), WIDTH / SIZE[0])

    def part(self, *widgets: QWidget, air: int = _AIR) -> QImage:
        """A picture of some widgets with a little air around, as large as they are on screen."""
        area = QRect()
        for widget in widgets:
            area = area.united(QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size()))
        area = area.adjusted(-air, -air, air, air).intersected(self.window.rect())
        return self._picture(area, SHARPNESS)

    def _picture(self, area: QRect, ratio: float) -> QImage:
        self.wait()
        image = QImage(area.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(self.desk.theme.color("canvas"))
        self.window.render(image, QPoint(0, 0), QRegion(area))
        return image


def _go_on(session: Session, choices: tuple[str, ...]) -> Session:
    """Seal a forecast, then give these replies."""
    session.seal(pick("demand", "briefing", DEMANDS, "most_margin", 70))
    for choice in choices:
        session.choose(choice)
    return session


def _plays(attempt: Attempt, seed: int, best_of: int) -> tuple[str, ...]:
    """The replies of a play at random; of more than one, of that whose smaller score is the highest."""
    made = [_at_random(attempt.rewound(0), random.Random(seed + number)) for number in range(max(1, best_of))]
    return max(made, key=lambda one: one[0])[1]


def _at_random(attempt: Attempt, hand: random.Random) -> tuple[int, tuple[str, ...]]:
    choices = []
    while attempt.ended is None:
        choices.append(hand.choice([choice.id for choice in attempt.offered() if choice.available]))
        attempt.choose(choices[-1])
    return min(attempt.state.client, attempt.state.company), tuple(choices)


def _home(studio: Studio) -> QImage:
    for seed, scenario in enumerate(("warm-up", "first-favour", "by-tomorrow", "warm-up"), 1):
        studio.play(scenario, "smile-detective", seed, best_of=_WELL if seed > 2 else 0)
    _finished(studio)
    _talks(studio)
    studio.window.table.left.emit()
    studio.window.show_home()
    return studio.whole()


def _briefing(studio: Studio) -> QImage:
    studio.window.show_briefing("friday-renewal")
    return studio.whole()


def _forecast(studio: Studio) -> QImage:
    studio.window.show_briefing("friday-renewal")
    studio.window.briefing.ask_forecast(2)
    picture = studio.part(studio.window.briefing.sheet.card, air=0)
    studio.window.briefing.sheet.close_up()
    return picture


def _talks(studio: Studio) -> None:
    studio.window.show_table(studio.play("friday-renewal", "smile-detective", 4, 8))
    studio.window.table.parts.banner.hide()
    studio.wait()


def _table(studio: Studio) -> QImage:
    _talks(studio)
    return studio.whole()


def _replies(studio: Studio) -> QImage:
    _talks(studio)
    parts = studio.window.table.parts
    return studio.part(parts.header, parts.choices)


def _scores(studio: Studio) -> QImage:
    _talks(studio)
    return studio.part(studio.window.table.parts.scores)


def _sheet(studio: Studio) -> QImage:
    _talks(studio)
    return studio.part(studio.window.table.parts.right.deal)


def _phone(studio: Studio) -> QImage:
    _talks(studio)
    return studio.part(studio.window.table.parts.right.phone)


def _finished(studio: Studio) -> Session:
    return studio.play("friday-renewal", "smile-detective", 8)


def _office(studio: Studio) -> QImage:
    page, session = studio.window.office, _finished(studio)
    studio.window.show_office(session)
    studio.think()
    page.parts.forecast.skipped.emit()
    while page.view is not None and page.view.stage != "claim":
        page.go_on()
        studio.think()
    return studio.whole()


def _looking_back(studio: Studio) -> None:
    page = studio.window.debrief
    studio.window.show_debrief(_finished(studio))
    studio.think(lambda: page.view is not None and page.view.judged)


def _debrief(studio: Studio) -> QImage:
    _looking_back(studio)
    return studio.whole()


def _claims(studio: Studio) -> QImage:
    _looking_back(studio)
    parts = studio.window.debrief.parts
    parts.strip.choose(1)
    return studio.part(parts.strip, parts.stack)


def _campaign(studio: Studio) -> QImage:
    run = studio.deal("three-favours")
    studio.window.exercises.show_exercise("three-favours", run)
    return studio.whole()


def _certificate(studio: Studio) -> QImage:
    run = [studio.deal("sales-exam") for _ in range(3)][-1]
    studio.window.exercises.show_certificate("sales-exam", run)
    studio.think(lambda: studio.window.exercises.certificate.ready)
    return studio.whole()


def _comparison(studio: Studio) -> QImage:
    page = studio.window.exercises.comparison
    session = studio.play("city-pumps", "straight", 3, best_of=_WELL)
    studio.window.exercises.show_comparison(session.id)
    studio.think(lambda: page.view is not None and page.view.whole)
    return studio.whole()


def _history(studio: Studio) -> QImage:
    studio.window.show_history()
    studio.think(lambda: studio.window.history.settled)
    return studio.whole()


def _workshop(studio: Studio) -> QImage:
    """A file of one's own, in which one reply leads nowhere."""
    file = places.scenario_folder() / "my-first.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    text = starter("medium", file.stem, studio.desk.language.code)
    place = text.rindex("goto: ") + len("goto: ")
    file.write_text(f"{text[:place]}x{text[place:]}", encoding="utf-8", newline="\n")
    studio.window.show_workshop(file, text.count("\n", 0, place) + 1)
    studio.think(lambda: studio.window.workshop.work.current)
    return studio.whole()


PICTURES: MappingProxyType[str, Callable[[Studio], QImage]] = MappingProxyType(
    {
        "home": _home,
        "briefing": _briefing,
        "forecast": _forecast,
        "table": _table,
        "replies": _replies,
        "scores": _scores,
        "sheet": _sheet,
        "phone": _phone,
        "office": _office,
        "debrief": _debrief,
        "claims": _claims,
        "campaign": _campaign,
        "certificate": _certificate,
        "comparison": _comparison,
        "history": _history,
        "workshop": _workshop,
    }
)
"""How each picture comes about, in the order in which they are taken.

What is played for one is in the history of the next."""


@contextmanager
def studio(language: Code) -> Iterator[Studio]:
    """Open the program on a history of its own, in a language, light, at the usual text size."""
    app = QApplication.instance() or QApplication(["guide"])
    if not isinstance(app, QApplication):
        raise RuntimeError("the pictures need a graphical application")
    with tempfile.TemporaryDirectory() as folder:
        before = os.environ.get(places.HOME_VARIABLE)
        os.environ[places.HOME_VARIABLE] = folder
        theme = Theme(Look("light", reduced_motion=True))
        theme.install(app)
        preferences = Preferences.open(Path(folder) / "preferences.json")
        preferences.keep(trainee=_NAMES[language])
        history = History.open(Path(folder) / "history.sqlite")
        desk = Desk(theme, Language(language), Library.shipped(), preferences, history)
        window = Window(desk)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(*SIZE)
        window.show()
        made = Studio(desk, window)
        made.wait()
        yield made
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        desk.close_history()
        desk.language.close()
        os.environ.pop(places.HOME_VARIABLE)
        if before is not None:
            os.environ[places.HOME_VARIABLE] = before

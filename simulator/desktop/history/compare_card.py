"""The card of two attempts side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.history.compare_map import CompareMap, Scores
from simulator.desktop.history.compared import Compared
from simulator.desktop.history.lines import Line
from simulator.desktop.history.words import LineWords
from simulator.desktop.text.vocabulary import side_in_full, side_short
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, flush_left

_ARROW = "\u2192"
_NONE = "\u2013"
_LARGE = 125


@dataclass(frozen=True, slots=True)
class Pair:
    """Two attempts, the one that began earlier first."""

    then: Line
    now: Line

    @property
    def same(self) -> bool:
        """Whether both are on one scenario."""
        return self.then.row.scenario == self.now.row.scenario

    @property
    def ended(self) -> bool:
        """Whether both have come to an end."""
        return self.then.state == self.now.state == "finished"


def pair_of(lines: Sequence[Line]) -> Pair | None:
    """Two attempts as a pair; None unless there are exactly two."""
    if len(lines) != 2:
        return None
    then, now = sorted(lines, key=lambda line: (line.row.started, line.row.key))
    return Pair(then, now)


class CompareCard(Card):
    """What changed from the earlier attempt to the later.

    Signals:
        fork_wanted: to the decision where they parted; carries both ids and its number.

    Attributes:
        map: where both ended. fork: opens where they parted.
    """

    fork_wanted = Signal(str, str, int)

    def __init__(self, theme: Theme, words: LineWords, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(16, 12, 16, 12), spacing=8, parent=parent)
        self._words = words
        self._pair: Pair | None = None
        self._compared: Compared | None = None
        self._mistakes: tuple[int | None, int | None] = (None, None)
        self._title = Label(theme, "", "title3")
        self._who = Label(theme, "", "small", "text2", wrap=True)
        self.map = CompareMap(theme)
        self.parting = Label(theme, "", "ui", "text2", wrap=True)
        self.fork = Button(theme, "", icon="workshop")
        self.fork.clicked.connect(self._open_fork)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(12)
        self._figures: list[tuple[Label, Label]] = []
        for place, colour in enumerate(("client", "company", "text", "text", "text", "text")):
            name, value = Label(theme, "", "ui", "text2", wrap=True), Label(theme, "", "uiB", colour)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(value, place, 1)
            self._figures.append((name, value))
        self._grid.setColumnStretch(0, 1)
        self._arrange()
        theme.changed.connect(self.retranslate)
        self.map.hide()

    @property
    def pair(self) -> Pair | None:
        """What is compared."""
        return self._pair

    @property
    def figures(self) -> tuple[tuple[str, str], ...]:
        """What is said in figures: names and both values."""
        return tuple((name.text(), value.text()) for name, value in self._figures if not name.isHidden())

    def show_pair(self, pair: Pair | None) -> None:
        """Show what is known of two attempts without reading them; None shows how to pick two."""
        self._pair, self._compared, self._mistakes = pair, None, (None, None)
        both = None if pair is None else (_scores(pair.then), _scores(pair.now))
        shown = both is not None and None not in both and pair is not None and pair.same
        self.map.setVisible(shown)
        if both is not None:
            self.map.show_two(*both, (60, 60))
        self.retranslate()

    def show_compared(self, compared: Compared) -> None:
        """Add what replaying both has told."""
        self._compared = compared
        if self._pair is not None:
            self.map.show_two(_scores(self._pair.then), _scores(self._pair.now), compared.thresholds)
        self.retranslate()

    def show_mistakes(self, mistakes: tuple[int | None, int | None]) -> None:
        """Add how many mistakes were made in each; None where that is not known."""
        self._mistakes = mistakes
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Compare two"))
        self.fork.setText(self.tr("Open the fork"))
        self.fork.updateGeometry()
        pair = self._pair
        for part in (part for figure in self._figures for part in figure):
            part.setVisible(pair is not None)
        if pair is None:
            self._who.setText(
                self.tr(
                    "Select two attempts to see what changed: Shift with an arrow key, or Ctrl and a click."
                )
            )
            self.parting.hide()
            self.fork.hide()
            return
        names = [f"{line.scenario}, {self._words.of(line, 'when')}" for line in (pair.then, pair.now)]
        if pair.same:
            names = [pair.then.scenario, *(self._words.of(line, "when") for line in (pair.then, pair.now))]
            self._who.setText(f"{names[0]}: {names[1]} {_ARROW} {names[2]}")
        else:
            self._who.setText(f"{names[0]} {_ARROW} {names[1]}")
        self._show_figures(pair)
        self._show_parting(pair)

    def _show_figures(self, pair: Pair) -> None:
        then, now = pair.then.row, pair.now.row
        compared = self._compared
        # In large text the long names would be wider than the card.
        side_word = side_short if self._theme.look.scale > _LARGE else side_in_full
        questions = (None, None) if compared is None else compared.questions
        rows = (
            (side_word("client"), then.client, now.client),
            (side_word("company"), then.company, now.company),
            (self.tr("Decisions"), then.decisions, now.decisions),
            (self.tr("Mistakes"), *self._mistakes),
            (self.tr("Questions to the director"), *questions),
            (self.tr("Loss"), self._loss(pair.then), self._loss(pair.now)),
        )
        for (name, value), (words, before, after) in zip(self._figures, rows, strict=True):
            name.setText(words)
            known = before is not None or after is not None
            value.setText(f"{_known(before)} {_ARROW} {_known(after)}")
            name.setVisible(known)
            value.setVisible(known)

    def _show_parting(self, pair: Pair) -> None:
        compared = self._compared
        self.parting.setVisible(compared is not None or not pair.same)
        self.fork.setVisible(compared is not None and compared.fork is not None)
        if not pair.same:
            self.parting.setText(self.tr("Different scenarios: only the figures can be compared."))
        elif compared is not None:
            self.parting.setText(self._parted(compared))

    def _parted(self, compared: Compared) -> str:
        fork = compared.fork
        if fork is None:
            return self.tr("Both went the same way to the end.")
        if not fork.then or not fork.now:
            longer = self.tr("The same way up to move {number}; from there only one goes on: “{said}”")
            return longer.format(number=fork.number - 1, said=_short(fork.then or fork.now))
        words = self.tr("Parted at move {number}. Then: “{then}” Now: “{now}”")
        return words.format(number=fork.number, then=_short(fork.then), now=_short(fork.now))

    def _loss(self, line: Line) -> str | None:
        lost = line.row.regret
        return None if lost is None else self._words.per_cent(round(lost / 10))

    def _open_fork(self) -> None:
        pair, compared = self._pair, self._compared
        if pair is not None and compared is not None and compared.fork is not None:
            self.fork_wanted.emit(pair.then.id, pair.now.id, compared.fork.number)

    def _arrange(self) -> None:
        below, foot, beside = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        below.setSpacing(14)
        below.addWidget(self.map, 0, Qt.AlignmentFlag.AlignTop)
        flush_left(foot)
        foot.addWidget(self.fork)
        foot.addStretch(1)
        beside.addWidget(self.parting)
        beside.addStretch(1)
        below.addLayout(beside, 1)
        self.column.addWidget(self._title)
        self.column.addWidget(self._who)
        self.column.addLayout(self._grid)
        self.column.addLayout(below)
        self.column.addLayout(foot)
        self.column.addStretch(1)


def _scores(line: Line) -> Scores | None:
    if line.row.client is None or line.row.company is None:
        return None
    return line.row.client, line.row.company


def _known(value: object) -> str:
    return _NONE if value is None else str(value)


def _short(said: str) -> str:
    """A reply, cut at a word where it is long."""
    most = 90
    if len(said) <= most:
        return said
    return f"{said[:most].rsplit(' ', 1)[0].rstrip(',.;:')}…"

"""The outcome that is selected, and the first way that leads there."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from simulator.analysis.author.balance import Balance
from simulator.desktop.desk import Desk
from simulator.desktop.text.vocabulary import side_short
from simulator.desktop.widgets import Button, Card, Flow, Label
from simulator.desktop.workshop.balance.phrases import BalanceCounted, end_word
from simulator.desktop.workshop.balance.view import row_region
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.step import begin, step
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.wording import spoken

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Way:
    """How to get to an outcome: the replies with their scenes, under which hidden draws, and what is said."""

    path: tuple[tuple[str, str], ...]
    draws: Mapping[str, str]
    said: tuple[str, ...]


class Ways:
    """Follows the ways of one balance."""

    def __init__(self, scenario: Scenario, director: Director) -> None:
        self._scenario = scenario
        self._rules: CompiledScenario = compile_scenario(scenario, director.approves)

    def way(self, balance: Balance, row: int) -> Way:
        """The way to an outcome, by its row."""
        names = balance.draws[balance.outcomes.draws[row]]
        draws = tuple(draw.values.index(names[draw.id]) for draw in self._rules.draws)
        state, path, said = begin(self._rules, draws)[0], [], []
        for choice in balance.outcomes.way(row):
            path.append((state.at, choice))
            where = ("scenes", state.at, "choices", choice, "say")
            said.append(spoken(self._scenario, where, state.terms))
            state = step(self._rules, state, choice).state
        return Way(tuple(path), names, tuple(said))


class WayCard(Card):
    """An outcome in words, its way, and what can be done with it.

    Signals:
        path_shown: the way is to be seen on the graph; carries (scene, choice) pairs.
        play_wanted: it is to be played; carries the pairs, and the hidden draws by name.
    """

    path_shown = Signal(object)
    play_wanted = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        theme = desk.theme
        super().__init__(theme, margins=(14, 10, 14, 10), spacing=6, parent=parent)
        self._shown: tuple[Balance, int, Way] | None = None
        self.title = Label(theme, "", "bodyB", wrap=True)
        self.note = Label(theme, "", "small", "text2", wrap=True)
        self.way = Label(theme, "", "ui", "text", wrap=True)
        self.way.setTextFormat(Qt.TextFormat.PlainText)
        self.way.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_button = Button(theme, "", "secondary", icon="share", height=28)
        self.play_button = Button(theme, "", "secondary", icon="play", height=28)
        buttons = QWidget()
        row = Flow(buttons, gap=6, line_gap=2)
        row.addWidget(self.show_button)
        row.addWidget(self.play_button)
        for part in (self.title, self.note, buttons, self.way):
            self.column.addWidget(part)
        self.show_button.clicked.connect(self._show)
        self.play_button.clicked.connect(self._play)
        self.retranslate()

    def show_way(self, balance: Balance, row: int, way: Way) -> None:
        """Show an outcome by its row, and the way to it."""
        self._shown = balance, row, way
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.show_button.setText(translate("Balance", "Show on the graph"))
        self.play_button.setText(translate("Balance", "Play it"))
        if self._shown is None:
            return
        balance, row, way = self._shown
        rows = balance.outcomes
        ending, region = balance.endings[rows.ending[row]][0], end_word(row_region(balance, row))
        sides = f"{side_short('client')} {rows.client[row]}, {side_short('company')} {rows.company[row]}"
        self.title.setText(f"{ending} · {region} · {sides}")
        told = [translate("Balance", "How to get there: {count}").format(
            count=BalanceCounted().decisions(len(way.path)))]  # fmt: skip
        if way.draws:
            drawn = ", ".join(f"{name} = {value}" for name, value in way.draws.items())
            told.append(translate("Balance", "hidden draws {draws}").format(draws=drawn))
        self.note.setText(" · ".join(told))
        lines = zip(way.path, way.said, strict=True)
        self.way.setText("\n".join(
            f"{number}. {scene} → {choice}: {said}" for number, ((scene, choice), said) in enumerate(lines, 1)
        ))  # fmt: skip

    def _show(self) -> None:
        if self._shown is not None:
            self.path_shown.emit(self._shown[2].path)

    def _play(self) -> None:
        if self._shown is not None:
            self.play_wanted.emit(self._shown[2].path, dict(self._shown[2].draws))

"""The fields of a beginning in the middle: scene, terms on the table, what is known, scores, the round."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from simulator.desktop.text.vocabulary import side_in_full
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label, Switch
from simulator.desktop.widgets.picker import Picker
from simulator.desktop.workshop.playtest.phrases import translate
from simulator.negotiation.beginning import Beginning
from simulator.scenario.model import At, Counter, Draw, Flag, Scenario, Term
from simulator.scenario.wording import level_words

BY_THE_TERMS = -1
"""A score that is not chosen: it is what the start and the terms on the table come to."""
_MOST_ROUNDS = 200


class JumpForm(QWidget):
    """One row a field, made for one scenario.

    Attributes:
        scene, decision, client, company: the fields of the same names.
        terms: the level of each term. approved: whether that level is approved, of terms with a limit.
        facts: a switch for a flag, a number for a counter. learnt: whether a draw is known.
    """

    def __init__(
        self, theme: Theme, scenario: Scenario, words: Scenario, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._scenario = theme, scenario
        self.setProperty("bare", True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.scene = Picker(theme)
        self.scene.set_options([(name, name) for name in scenario.scenes])
        self.terms: dict[str, Picker] = {}
        self.approved: dict[str, Switch] = {}
        self.facts: dict[str, Switch | QSpinBox] = {}
        self.learnt: dict[str, Switch] = {}
        self._row(translate("Playtest", "Scene"), self.scene)
        if words.terms:
            self._head(translate("Playtest", "On the table"))
        for name, term in words.terms.items():
            self._term(name, term, words.language)
        if words.facts:
            self._head(translate("Playtest", "Known and counted"))
        for name in words.facts:
            self._fact(name)
        self._head(translate("Playtest", "So far"))
        self.client, self.company = (self._number(BY_THE_TERMS, 100) for _ in range(2))
        for box in (self.client, self.company):
            box.setSpecialValueText(translate("Playtest", "by the terms"))
        most = _MOST_ROUNDS if scenario.rounds is None else scenario.rounds - 1
        self.decision = self._number(0, most)
        self._row(side_in_full("client"), self.client)
        self._row(side_in_full("company"), self.company)
        self._row(translate("Playtest", "Decisions made"), self.decision)
        self.show_beginning(Beginning(scenario.first))

    @property
    def beginning(self) -> Beginning:
        """What is chosen."""
        terms = {name: field.value for name, field in self.terms.items()}
        client, company = self.client.value(), self.company.value()
        return Beginning(
            scene=self.scene.value,
            decision=self.decision.value(),
            client=None if client == BY_THE_TERMS else client,
            company=None if company == BY_THE_TERMS else company,
            terms=terms,
            approved={name: terms[name] for name, field in self.approved.items() if field.isChecked()},
            facts={name: _value(field) for name, field in self.facts.items()},
            learnt=frozenset(name for name, field in self.learnt.items() if field.isChecked()),
        )

    def show_beginning(self, beginning: Beginning) -> None:
        """Show a beginning; what the scenario does not have, and what is not chosen, stands as talks open."""
        scenario = self._scenario
        scene = beginning.scene if beginning.scene in scenario.scenes else scenario.first
        self.scene.choose(scene)
        for name, field in self.terms.items():
            at = beginning.terms.get(name)
            field.choose(at if at in field.values else _opening(scenario.terms[name]))
        for name, approved in self.approved.items():
            approved.setChecked(beginning.approved.get(name) is not None)
        opens = {name: _opens(scenario, name) for name in self.facts}
        for name, part in self.facts.items():
            value = int(beginning.facts.get(name, opens[name]))
            if isinstance(part, Switch):
                part.setChecked(bool(value))
            else:
                part.setValue(value)
        for name, known in self.learnt.items():
            known.setChecked(name in beginning.learnt)
        self.client.setValue(BY_THE_TERMS if beginning.client is None else beginning.client)
        self.company.setValue(BY_THE_TERMS if beginning.company is None else beginning.company)
        self.decision.setValue(beginning.decision)

    def _term(self, name: str, term: Term, language: str) -> None:
        field = self.terms[name] = Picker(self._theme)
        opening, limit = _opening(term), term.limit
        options: list[tuple[At, str]] = []
        for place, level in enumerate(term.levels):
            words = level_words(term, place, language)
            if level.at == opening:
                words = translate("Playtest", "{level} (opening)").format(level=words)
            elif level.at == limit:
                words = translate("Playtest", "{level} (limit)").format(level=words)
            options.append((level.at, words))
        field.set_options(options)
        approved = None
        if limit is not None:
            approved = self.approved[name] = Switch(self._theme, translate("Playtest", "Approved"))
            approved.setAccessibleName(f"{term.label}: {approved.text()}")
        self._row(term.label, field, approved)

    def _fact(self, name: str) -> None:
        fact = self._scenario.facts[name]
        if isinstance(fact, Counter):
            low, high = fact.range
            box = self.facts[name] = self._number(low, high)
            self._row(name, box)
        elif isinstance(fact, Draw):
            known = self.learnt[name] = Switch(self._theme, name)
            known.setText(translate("Playtest", "{name} has been learnt").format(name=name))
            self._row("", known)
        else:
            flag = self.facts[name] = Switch(self._theme, name)
            flag.setToolTip(fact.text if isinstance(fact, Flag) else fact)
            self._row("", flag)

    def _number(self, low: int, high: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(low, high)
        box.setFont(self._theme.font("ui"))
        box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.setMinimumHeight(self._theme.px(34))
        return box

    def _head(self, words: str) -> None:
        label = Label(self._theme, words, "uiB")
        label.setContentsMargins(0, 10, 0, 2)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 3)

    def _row(self, words: str, field: QWidget, beside: QWidget | None = None) -> None:
        row = self._grid.rowCount()
        field.setAccessibleName(words or field.accessibleName())
        if not words:
            self._grid.addWidget(field, row, 0, 1, 3)
            return
        self._grid.addWidget(Label(self._theme, words, "ui", "text2", wrap=True), row, 0)
        self._grid.addWidget(field, row, 1, 1, 1 if beside is not None else 2)
        if beside is not None:
            self._grid.addWidget(beside, row, 2)


def _value(field: Switch | QSpinBox) -> int:
    return int(field.isChecked()) if isinstance(field, Switch) else field.value()


def _opening(term: Term) -> At:
    return term.levels[0].at if term.open is None else term.open


def _opens(scenario: Scenario, name: str) -> int:
    fact = scenario.facts[name]
    if isinstance(fact, Counter):
        return fact.start
    return int(isinstance(fact, Flag) and bool(fact.known))

"""The row of filters: whose attempts, on what, under whom, when; and the field that finds some by words."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from simulator.desktop.history.lines import Names
from simulator.desktop.history.pick_chip import PickChip
from simulator.desktop.history.wish import PERIODS, Period, Wish
from simulator.desktop.text.vocabulary import mode_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, ChipButton, Flow, Icon

if TYPE_CHECKING:
    from simulator.history.query import Facet
    from simulator.history.rows import Mode

    Facets = tuple[tuple[Facet, ...], tuple[Facet, ...], tuple[Facet, ...]]

_FIELD = 240


class Filters(QWidget):
    """Chips and a field; whatever is changed there is told at once.

    Signals:
        changed: the wish is another.
        left_field: the person has done with the field, downwards.

    Attributes:
        person, scenario, director, mode, period, exams, clear: the chips. field: what is looked for.
    """

    changed = Signal()
    left_field = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, everyone: bool = False) -> None:
        """`everyone` has everybody's attempts meant where nothing is picked, instead of who plays now."""
        super().__init__(parent)
        self._theme, self._everyone = theme, everyone
        self._mine, self._known = "", False
        self._people: tuple[Facet, ...] = ()
        self.person, self.scenario, self.director = PickChip(theme), PickChip(theme), PickChip(theme)
        self.mode, self.period = PickChip(theme), PickChip(theme)
        self.exams = ChipButton(theme, "", checkable=True)
        self.clear = Button(theme, "", "ghost", height=28)
        self.field = QLineEdit()
        self._lens = Icon(theme, "search")
        self._arrange()
        self._wire()
        self.period.pick("all")
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def wish(self) -> Wish:
        """What is wanted."""
        return Wish(
            trainee=self.person.value,
            scenario=self.scenario.value,
            director=self.director.value,
            mode=cast("Mode | None", self.mode.value),
            period=cast(Period, self.period.value or "all"),
            text=self.field.text(),
        )

    def want(self, wish: Wish) -> None:
        """Set the filters without a signal."""
        for chip, value in (
            (self.person, wish.trainee),
            (self.scenario, wish.scenario),
            (self.director, wish.director),
            (self.mode, wish.mode),
            (self.period, wish.period),
        ):
            chip.pick(value)
        if self.field.text() != wish.text:
            self.field.blockSignals(True)
            self.field.setText(wish.text)
            self.field.blockSignals(False)
        self._follow()

    def belong_to(self, trainee: str) -> None:
        """Somebody plays now: their attempts are meant, unless other ones were picked."""
        if not self._known or trainee != self._mine or self.person.value == self._mine:
            self._mine, self._known = trainee, True
            self.person.pick(self._usual)

    def offer(self, facets: "Facets", names: Names) -> None:
        """Offer what there are attempts of, in the language in force."""
        people, scenarios, directors = facets
        self._people = people
        self._offer_people()
        titles = sorted((names.scenario(one.id, one.name), one.id, one.all) for one in scenarios)
        called = sorted((names.director(one.id, one.name), one.id, one.all) for one in directors)
        counted = self.tr("{name} · {count}")
        self.scenario.offer(
            self.tr("Scenario"),
            [(None, self.tr("All scenarios"))]
            + [(id, counted.format(name=name, count=count)) for name, id, count in titles],
        )
        self.director.offer(
            self.tr("Director"),
            [(None, self.tr("All directors"))]
            + [(id, counted.format(name=name, count=count)) for name, id, count in called],
        )
        self._follow()

    def retranslate(self) -> None:
        """Set the texts of its own in the language in force."""
        self.mode.offer(
            self.tr("Mode"),
            [
                (None, self.tr("Any mode")),
                ("practice", mode_word("practice")),
                ("exam", mode_word("exam")),
            ],
        )
        self.period.offer(
            self.tr("Period"), [(period, self._period_word(period)) for period in PERIODS[::-1]]
        )
        self.exams.setText(self.tr("Exams only"))
        self.clear.setText(self.tr("Clear filters"))
        self.field.setPlaceholderText(self.tr("Find attempts"))
        self.field.setAccessibleName(self.tr("Find attempts by scenario, director or name"))
        for part in (self.exams, self.clear):
            part.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left_field.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.field.text():
                    self.field.clear()
                else:
                    self.left_field.emit()
                return True
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        chips = QWidget()
        flow = Flow(chips, gap=2, line_gap=0)
        for part in (
            self.person, self.scenario, self.director, self.mode, self.period, self.exams, self.clear,
        ):  # fmt: skip
            flow.addWidget(part)
        chips.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(chips, 1)
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        inside = QHBoxLayout(self.field)
        inside.setContentsMargins(10, 0, 0, 0)
        inside.addWidget(self._lens)
        inside.addStretch(1)
        self.field.setClearButtonEnabled(False)
        self.field.installEventFilter(self)
        self.person.hide()
        # Where many deals are looked at, the mode says it in less room.
        if self._everyone:
            self.exams.hide()

    def _wire(self) -> None:
        for chip in (self.person, self.scenario, self.director, self.mode, self.period):
            chip.changed.connect(self._tell)
        self.exams.clicked.connect(self._exams_clicked)
        self.clear.clicked.connect(self.clear_all)
        self.field.textChanged.connect(self._tell)

    def clear_all(self) -> None:
        """Want every attempt of who plays now again, or of everyone."""
        self.want(Wish(trainee=self._usual))
        self.changed.emit()

    def _exams_clicked(self) -> None:
        self.mode.pick("exam" if self.exams.isChecked() else None)
        self._tell()

    def _tell(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """What hangs on the others: one tells of exams alone, and what is not narrowed needs no clearing."""
        self.exams.setChecked(self.mode.value == "exam")
        wish = self.wish if self._everyone else replace(self.wish, trainee=self._mine)
        self.clear.setVisible(wish != Wish() if self._everyone else wish.narrows(self._mine))

    @property
    def _usual(self) -> str | None:
        """Whose attempts are meant where nothing is picked."""
        return None if self._everyone else self._mine

    def _offer_people(self) -> None:
        """Whose attempts: only where there is more than one person to choose from."""
        ids = [one.id for one in self._people]
        everyone: tuple[str | None, str] = (None, self.tr("Everyone"))
        mine: tuple[str | None, str] = (self._mine, self._person_word(self._mine))
        if self._everyone:
            options = [everyone, *((id, self._person_word(id)) for id in ids)]
        else:
            options = [mine, everyone, *((id, self._person_word(id)) for id in ids if id != self._mine)]
        self.person.offer(self.tr("Whose attempts"), options)
        self.person.setVisible(len(set(ids) if self._everyone else {*ids, self._mine}) > 1)

    def _person_word(self, trainee: str) -> str:
        if trainee:
            return trainee
        return self.tr("Without a name")

    def _period_word(self, period: str) -> str:
        return {
            "7": self.tr("7 days"),
            "30": self.tr("30 days"),
            "90": self.tr("90 days"),
            "year": self.tr("This year"),
            "all": self.tr("All time"),
        }[period]

    def _dress(self) -> None:
        theme = self._theme
        self.field.setFont(theme.font("ui"))
        self.field.setFixedWidth(min(theme.px(_FIELD), 320))
        self.field.setTextMargins(theme.px(22), 0, 0, 0)
        palette = self.field.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.color("text2"))
        self.field.setPalette(palette)

"""The card that asks for a report: whose, on what, in which language, with names or without."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, Card, Flow, Label, Overlay, Picker, Segmented, Switch

if TYPE_CHECKING:
    from simulator.history.query import Query
    from simulator.history.reports import Asked

Form = Literal["pdf", "xlsx"]
FORMS: tuple[Form, ...] = ("pdf", "xlsx")
_WIDTH = 460


class ReportCard(Card):
    """Lies over the page until it is answered; Esc leaves everything as it is.

    Signals:
        wanted: a report is wanted, as `asked` and `form` say.

    Attributes:
        who, form, language, names: the questions. save, leave: the answers.
        layer: what lays it over the page.
    """

    wanted = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        theme = desk.theme
        super().__init__(theme, "raised", radius=14, margins=(20, 18, 20, 16), spacing=10)
        self._desk = desk
        self._query: Query | None = None
        self._people: tuple[str, ...] = ()
        self._title = Label(theme, "", "title3", wrap=True)
        self._says = Label(theme, "", "ui", "text2", wrap=True)
        self._heads = [Label(theme, "", "uiM") for _ in range(3)]
        self.who = Picker(theme)
        self.form = Segmented(theme, [(form, "") for form in FORMS])
        self.language = Segmented(theme, [("en", "English"), ("ru", "Русский")])
        self.names = Switch(theme)
        self.save, self.leave = Button(theme, "", "primary"), Button(theme, "", "ghost", key="Esc")
        self._arrange()
        self.layer = Overlay(theme, page, self, scrim=True)
        self.form.choose("pdf")
        self.leave.clicked.connect(self.layer.close_up)
        self.save.clicked.connect(self._save)

    @property
    def asked(self) -> "Asked":
        """What is wanted now; the card was opened."""
        from simulator.history.reports import Asked

        assert self._query is not None
        query = replace(self._query, trainee=self._people[self.who.value] if self.who.value >= 0 else None)
        return Asked(query, names=not self.names.isChecked(), language=self.language.value)

    def ask(self, query: "Query", people: Sequence[str]) -> None:
        """Ask; of the query everything stands but whose deals are meant, which is asked.

        Args:
            people: everybody of whom there may be a report, by their names.
        """
        self._query = query
        self._people = tuple(dict.fromkeys((*people, *(() if query.trainee is None else (query.trainee,)))))
        self._set_words()
        self.language.choose(self._desk.language.code)
        self.who.choose(-1 if query.trainee is None else self._people.index(query.trainee))
        self.layer.open()

    def _arrange(self) -> None:
        row = QWidget()
        flow = Flow(row, gap=4)
        for button in (self.save, self.leave):
            flow.addWidget(button)
        self.column.addWidget(self._title)
        self.column.addWidget(self._says)
        for head, part in zip(self._heads, (self.who, self.form, self.language), strict=True):
            self.column.addWidget(head)
            self.column.addWidget(part)
            head.setBuddy(part)
        self.column.addWidget(self.names)
        self.column.addWidget(row)
        self._fit()
        self._theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedWidth(self._theme.px(_WIDTH))

    def _set_words(self) -> None:
        self._title.setText(self.tr("Report"))
        self.setAccessibleName(self.tr("Report"))
        self._says.setText(
            self.tr("Is it getting better, and where most is lost: of the deals that the filters leave.")
        )
        words = self.tr("Whose"), self.tr("Format"), self.tr("Language")
        for head, part, text in zip(self._heads, (self.who, self.form, self.language), words, strict=True):
            head.setText(text)
            part.setAccessibleName(text)
        everybody = self.tr("Everybody together")
        people = [(place, name or self.tr("Without a name")) for place, name in enumerate(self._people)]
        self.who.set_options([(-1, everybody), *people])
        self.form.set_options([("pdf", self.tr("PDF, to print")), ("xlsx", self.tr("XLSX, a workbook"))])
        self.names.setText(self.tr("Leave people’s names out"))
        self.save.setText(self.tr("Save…"))
        self.leave.setText(self.tr("Cancel"))
        for one in (self.save, self.leave, self.names):
            one.updateGeometry()

    def _save(self) -> None:
        self.layer.close_up()
        self.wanted.emit()

"""What an exercise is, and the way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.exercises.counted import ExerciseCounted
from simulator.desktop.practice.exercises.scores import ScorePair
from simulator.desktop.practice.exercises.view import ExerciseView
from simulator.desktop.practice.exercises.words import kind_word, size_words
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Chip, Icon, Label, flush_left


class AboutCard(Card):
    """Kind, summary, what to expect, where one stands, and the one thing to do now.

    Attributes:
        go_on: begins, goes on or begins again. more: the certificate, or the comparison.

    Signals:
        going_on, more_wanted: a button was used.
    """

    going_on = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(18, 16, 18, 14), spacing=8, parent=parent)
        self._theme = theme
        self.chip = Chip(theme)
        self._size = Label(theme, "", "small", "text2")
        self._summary = Label(theme, "", "body", wrap=True)
        self._rules = QVBoxLayout()
        self._rules.setSpacing(8)
        self._stands = Label(theme, "", "uiM", wrap=True)
        self.mean = ScorePair(theme, "title2")
        self.go_on = Button(theme, "", "primary", icon="forward", key="Enter", height=38)
        self.more = Button(theme, "", "secondary", icon="doc")
        self.go_on.clicked.connect(self.going_on)
        self.more.clicked.connect(self.more_wanted)
        self._arrange()

    def show_view(self, view: ExerciseView) -> None:
        """Show where one stands, in the language in force."""
        self.chip.setText(kind_word(view.kind))
        self.chip.updateGeometry()
        minutes = ExerciseCounted().minutes(view.minutes)
        self._size.setText(f"{size_words(view.kind, len(view.deals))} · {minutes}")
        self._summary.setText(view.summary)
        self._show_rules(view)
        self._stands.setText(self._standing(view))
        self._stands.setVisible(bool(self._stands.text()))
        if view.mean is None or view.kind == "comparison":
            self.mean.show_scores(None, None)
        else:
            self.mean.show_scores(*view.mean)
        self.go_on.setText(self._way_on(view))
        self.go_on.updateGeometry()
        more = self._more(view)
        self.more.setText(more)
        self.more.set_icon_name("doc" if view.kind == "exam" else "swap")
        self.more.setVisible(bool(more))
        self.more.updateGeometry()

    def _way_on(self, view: ExerciseView) -> str:
        if view.stage == "new":
            return self.tr("Begin")
        if view.place is None or view.stage == "done":
            return self.tr("Begin again")
        if view.kind == "comparison":
            return self.tr("Next: {name}").format(name=view.deals[view.place].director_name)
        words = self.tr("Go on with deal {number} of {count}")
        return words.format(number=view.place + 1, count=len(view.deals))

    def _more(self, view: ExerciseView) -> str:
        if view.kind == "exam" and view.stage == "done":
            return self.tr("Certificate")
        return self.tr("Compare the same choices") if view.compared is not None else ""

    def _standing(self, view: ExerciseView) -> str:
        if view.mean is None or view.kind == "comparison":
            return ""
        if view.stage == "done":
            return self.tr("All deals done. On average:")
        return self.tr("So far, on average:")

    def _show_rules(self, view: ExerciseView) -> None:
        while (item := self._rules.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for icon, text in self._rules_of(view):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(9)
            row.addWidget(Icon(self._theme, icon, size=16), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(self._theme, text, "ui", "text2", wrap=True), 1)
            self._rules.addWidget(line)

    def _rules_of(self, view: ExerciseView) -> list[tuple[str, str]]:
        if view.kind == "campaign":
            return [
                ("retry", self.tr("The same client comes back. What you give or promise comes back too.")),
                ("forward", self.tr("The deals are played in their order; you may stop after any of them.")),
            ]
        if view.kind == "comparison":
            return [
                ("user", self.tr("One scenario, another director each time, in any order.")),
                ("swap", self.tr("After the first deal you see what every director makes of your choices.")),
            ]
        rules = [
            ("eye-off", self.tr("Scores stay hidden until the debrief of each deal.")),
            ("rewind", self.tr("No reply can be taken back.")),
            ("info", self.tr("No hints: no marks on replies, no warnings.")),
            ("doc", self.tr("At the end: a certificate with both scores of every deal.")),
        ]
        if view.fixed:
            same = self.tr("Hidden draws are the same for everybody, so results can be compared.")
            rules.append(("pin", same))
        return rules

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.chip)
        head.addWidget(self._size)
        head.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self._summary)
        self.column.addSpacing(4)
        self.column.addLayout(self._rules)
        self.column.addSpacing(6)
        self.column.addWidget(self._stands)
        self.column.addWidget(self.mean)
        for button in (self.go_on, self.more):
            row = QHBoxLayout()
            flush_left(row)
            row.addWidget(button)
            row.addStretch(1)
            self.column.addLayout(row)

"""What is wrong with the open file: a list to go over, filters, and how far it is translated."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, Chip, ChipButton, Icon, Label, announce
from simulator.desktop.workshop.problems.catalogues import CODES, Translated, translated_line
from simulator.desktop.workshop.problems.list import ProblemList
from simulator.desktop.workshop.problems.rows import ProblemModel, Row, row_of
from simulator.desktop.workshop.problems.words import count_words, told_words
from simulator.desktop.workshop.severity import SEVERITIES
from simulator.desktop.workshop.work import Work

if TYPE_CHECKING:
    from simulator.desktop.workshop.checks import Found
    from simulator.scenario.problem import Problem
    from simulator.workshop.fixes import Fix

translate = QCoreApplication.translate
_GAP, _EDGES = 6, 40
_QUIET_MS = 3000
"""A screen reader is told of problems at most so often."""


class ProblemsPanel(QWidget):
    """The problems of the open file.

    Attributes:
        list: the problems that the filters let through. chips: the filters, by severity.
        forward: goes to the next problem. translated: how far the file is translated.

    Signals:
        elsewhere_wanted: a problem in another file is to be gone to; carries it.
        translations_wanted: the person wants to translate the file.
    """

    elsewhere_wanted = Signal(object)
    translations_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        theme = desk.theme
        self._model = ProblemModel(self)
        self.list = ProblemList(theme, self._model)
        self._title, self._count = Label(theme, "", "bodyB"), Chip(theme, "0", height=20)
        self.chips = {severity: ChipButton(theme, checkable=True, height=24) for severity in SEVERITIES}
        self.forward = Button(theme, "", "ghost", height=28)
        stays = self.forward.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.forward.setSizePolicy(stays)
        self._none = Label(theme, "", "ui", "text2")
        self._mark, self._whole = Icon(theme, "check", "good", 16), Label(theme, "", "ui", "text2", wrap=True)
        self.translated = ChipButton(theme, icon="globe", checkable=True, height=26)
        self._line: Translated | None = None
        self._line_of: object = None
        self._sound: Found | None = None
        self._fixes: dict[int, tuple[Fix, ...]] = {}
        self._said, self._since = "", QElapsedTimer()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._say)
        self._mending = QTimer(self)
        self._mending.setInterval(0)
        self._mending.timeout.connect(self._find_fix)
        self._arrange()
        self._wire()
        self.chips["error"].setChecked(True)
        self.chips["warning"].setChecked(True)
        self.retranslate()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The problems that the filters let through."""
        return self._model.rows

    @property
    def told(self) -> str:
        """What stands in place of the list, and how far the file is translated."""
        parts = (self._none, self._whole, self.translated)
        return "\n".join(part.text() for part in parts if part.isVisibleTo(self))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(translate("Workshop", "Problems"))
        self.list.setAccessibleName(self._title.text())
        key = self._desk.keys.keys_of("workshop.next_problem")[0]
        self.forward.setAccessibleName(translate("Workshop", "Next problem"))
        self.forward.setAccessibleDescription(key)
        self._line_of = None
        self.show_problems()
        self._fit_forward()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_forward()

    def show_problems(self) -> None:
        """Show what was found last."""
        found = self._work.found
        self._fixes = {}
        problems = () if found is None else found.problems
        counts = {severity: sum(one.severity == severity for one in problems) for severity in SEVERITIES}
        for severity, chip in self.chips.items():
            chip.setText(count_words(severity, counts[severity]))
            chip.setVisible(counts[severity] > 0)
            chip.updateGeometry()
        self._count.setText(str(len(problems)))
        self._count.updateGeometry()
        self.forward.setVisible(bool(problems))
        self._show_translated()
        self._filter()
        self._fit_forward()
        self._tell()

    def step(self, by: int) -> None:
        """Go to the next problem of the file from the caret, or the one before, round and round."""
        own = [row for row in self.rows if not row.elsewhere]
        if not own:
            return
        here = (self._work.line, self._work.column)
        places = [(row.problem.span.line, row.problem.span.column) for row in own]
        if by > 0:
            number = next((n for n, place in enumerate(places) if place > here), 0)
        else:
            number = next((n for n in reversed(range(len(places))) if places[n] < here), len(own) - 1)
        self._go(own[number])
        announce(self.list, own[number].spoken)

    def mend(self, at_caret: bool) -> bool:
        """Apply what mends the problem at the caret, or that of the keys; say whether it was mended."""
        row = self._row_at_caret() if at_caret else self.list.current
        fixes = () if row is None else self._fixes_of(row.place)
        if row is None or not fixes or not self._work.writable:
            return False
        self._work.apply(fixes[0].edits)
        self._work.check()
        told = translate("Workshop", "Done: {fix}").format(fix=fixes[0].title(self._desk.language.code))
        announce(self.list, told)
        return True

    def stop(self) -> None:
        """Work nothing out any more."""
        self._later.stop()
        self._mending.stop()

    def _filter(self) -> None:
        found, path = self._work.found, self._work.path
        shown: tuple[Row, ...] = ()
        if found is not None and path is not None:
            language = self._desk.language.code
            wanted = enumerate(found.problems)
            shown = tuple(
                row_of(place, problem, path, language) for place, problem in wanted if self._passes(problem)
            )
        here = self.list.current
        self._model.show_rows(shown)
        same = next(
            (n for n, row in enumerate(shown) if here and row.problem.code == here.problem.code), None
        )
        if same is not None:
            self.list.go_on(same)
        self.list.fit()
        self._show_none(found is not None)
        if shown and self.isVisible():
            self._mending.start()

    def _passes(self, problem: "Problem") -> bool:
        if self.translated.isChecked():
            return problem.code in CODES
        return self.chips[problem.severity].isChecked()

    def _show_none(self, checked: bool) -> None:
        hidden = self._count.text() != "0"
        said = translate("Workshop", "The filters let no problem through.") if hidden else ""
        if checked and not hidden:
            said = translate("Workshop", "Nothing is wrong with this file.")
        self._none.setText(said)
        self._none.setVisible(bool(said) and not self.rows)
        self.list.setVisible(bool(self.rows))

    def _show_translated(self) -> None:
        """Say how far the file is translated, as far as that is known."""
        found, path = self._work.found, self._work.path
        if found is None or path is None:
            self._sound = self._line = None
        elif found.value is not None:
            self._sound = found
        sound = self._sound
        if sound is not None and sound.value is not None and path is not None and self._line_of is not sound:
            self._line_of = sound
            self._line = translated_line(sound.value, path, sound.problems)
        line = self._line
        whole = line is not None and line.whole
        self._whole.setText(line.words if line is not None else "")
        self.translated.setText(line.words if line is not None else "")
        self.translated.updateGeometry()
        for part in (self._mark, self._whole):
            part.setVisible(whole)
        self.translated.setVisible(line is not None and not whole)
        if whole or line is None:
            self.translated.setChecked(False)

    def _fit_forward(self) -> None:
        """Name the key of the next problem, and what it does where the width has room for that."""
        key = self._desk.keys.keys_of("workshop.next_problem")[0]
        self.forward.setText(translate("Workshop", "{key} next").format(key=key))
        beside = (self._title, self._count, *(chip for chip in self.chips.values() if not chip.isHidden()))
        taken = sum(part.sizeHint().width() + _GAP for part in beside) + _EDGES
        if taken + self.forward.sizeHint().width() > self.width():
            self.forward.setText(key)
        self.forward.updateGeometry()

    def _follow_translated(self) -> None:
        """Filter by what is to be translated; where no catalogue is, go and begin one."""
        found = self._work.found
        if found is not None and not any(problem.code in CODES for problem in found.problems):
            self.translated.setChecked(False)
            self.translations_wanted.emit()
        self._filter()

    def _go(self, row: Row) -> None:
        number = next((n for n, one in enumerate(self.rows) if one.place == row.place), None)
        if number is not None:
            self.list.go_on(number)
        if row.elsewhere:
            self.elsewhere_wanted.emit(row.problem)
        else:
            self._work.go_to(row.problem.span.line, row.problem.span.column)

    def _row_at_caret(self) -> Row | None:
        own = [row for row in self.rows if not row.elsewhere]
        line, column = self._work.line, self._work.column
        on = [row for row in own if row.problem.span.line <= line <= row.problem.span.end_line]
        exact = [row for row in on if row.problem.span.column <= column <= row.problem.span.end_column]
        return next(iter((*exact, *on)), None)

    def _fixes_of(self, place: int) -> "tuple[Fix, ...]":
        from simulator.workshop.fixes import fixes_for

        found, path = self._work.found, self._work.path
        if found is None or not self._work.current or found.problems[place].file != str(path):
            return ()
        if place not in self._fixes:
            self._fixes[place] = fixes_for(found.problems[place], found.page, found.kind)
        return self._fixes[place]

    def _find_fix(self) -> None:
        """Work out what mends one more of the problems on screen, between one key and the next."""
        for number, row in enumerate(self.rows):
            if row.place not in self._fixes and not row.elsewhere and self._on_screen(number):
                fixes = self._fixes_of(row.place)
                self._fixes.setdefault(row.place, ())
                if fixes:
                    self._model.put(number, replace(row, fix=fixes[0].title(self._desk.language.code)))
                    self.list.fit()
                return
        self._mending.stop()

    @property
    def mending(self) -> bool:
        """Whether fixes of the problems that are seen are still being looked for."""
        return self._mending.isActive()

    def _on_screen(self, number: int) -> bool:
        place = self.list.visualRect(self._model.index(number))
        return place.top() < self.list.viewport().height() and place.bottom() > 0

    def _tell(self) -> None:
        """Say how many problems there are, if that is something else than what was said last."""
        words = self._words()
        if words == self._said or self._work.found is None:
            return
        quiet = _QUIET_MS - self._since.elapsed() if self._since.isValid() else 0
        if quiet > 0:
            self._later.start(quiet)
        else:
            self._say()

    def _say(self) -> None:
        self._said = self._words()
        self._since.start()
        if self.isVisible():
            announce(self.list, self._said)

    def _words(self) -> str:
        found = self._work.found
        return told_words(() if found is None else found.problems)

    def _opened(self) -> None:
        self._said, self._line, self._line_of, self._sound = "", None, None, None
        self.show_problems()

    def _wire(self) -> None:
        self._work.opened.connect(self._opened)
        self._work.checked.connect(self.show_problems)
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)
        self.translated.clicked.connect(self._follow_translated)
        self.list.chosen.connect(self._go)
        self.list.verticalScrollBar().valueChanged.connect(self._mending.start)
        self.forward.clicked.connect(self._step_on)
        self._desk.language.changed.connect(self.retranslate)
        self._desk.keys.changed.connect(self.retranslate)
        self._desk.theme.changed.connect(self._fit_forward)

    def _step_on(self) -> None:
        self.step(1)

    def _arrange(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setContentsMargins(16, 6, 10, 2)
        head.setSpacing(6)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addSpacing(4)
        for chip in self.chips.values():
            head.addWidget(chip)
        head.addStretch(1)
        head.addWidget(self.forward)
        foot.setContentsMargins(14, 4, 12, 8)
        foot.setSpacing(12)
        foot.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._whole, 1)
        foot.addWidget(self.translated, 1, Qt.AlignmentFlag.AlignLeft)
        self._none.setContentsMargins(16, 4, 16, 4)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._none, 1)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

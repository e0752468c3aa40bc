"""The editor as the page holds it: the text, the bar that finds, and what is laid over them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Toast, announce
from simulator.desktop.workshop.editor.asking import Asking
from simulator.desktop.workshop.editor.code import CodeEdit
from simulator.desktop.workshop.editor.completing import Completing
from simulator.desktop.workshop.editor.find_bar import FindBar
from simulator.desktop.workshop.editor.nodes import matching
from simulator.desktop.workshop.editor.picker import Choice, Picker
from simulator.desktop.workshop.editor.renaming import Renaming
from simulator.desktop.workshop.editor.telling import Telling
from simulator.desktop.workshop.editor.words import section_word
from simulator.desktop.workshop.positions import spot_at
from simulator.desktop.workshop.work import Work
from simulator.scenario.problem import Span
from simulator.workshop.definition import all_uses, definitions
from simulator.workshop.fixes import Fix, fixes_for
from simulator.workshop.outline import outline

_REST_MS, _MOST_ROWS = 700, 300


class EditorPane(QWidget):
    """The code editor of the open file.

    Attributes:
        edit: the text. completing, telling, renaming: what helps to write it. picker: the list over it.
        find_bar: finds and replaces. toast: what the editor says.

    Signals:
        duplicate_wanted: a file that stays as it is should be copied into one that may be changed.
    """

    duplicate_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self.edit = CodeEdit(desk, work, self)
        self._asking = Asking(desk, work, self.edit)
        self.completing = Completing(desk, work, self.edit, self._asking)
        self.telling = Telling(desk, work, self.edit, self._asking)
        self.renaming = Renaming(desk, work, self.edit, self._asking)
        self.find_bar = FindBar(desk, work, self.edit, self._asking, self)
        self.picker = Picker(desk.theme, self)
        self.toast = Toast(desk.theme, self)
        self._take: Callable[[object], None] | None = None
        self._mending = False
        self._said: object = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._say_problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.edit, 1)
        self._acts: dict[str, Callable[[], None]] = {
            "complete": self.completing.ask,
            "tell": self.telling.tell_here,
            "definition": self.go_to_definition,
            "uses": self.show_uses,
            "rename": self.renaming.ask,
            "fix": self.mend,
            "node": self.go_to_node,
            "line": self.go_to_line,
            "find": self._find,
            "replace": self._replace,
            "find_next": self._find_next,
            "find_before": self._find_before,
        }
        self.edit.handled = frozenset(self._acts)
        self._wire()
        self.setFocusProxy(self.edit)
        self.retranslate()

    def act(self, name: str) -> bool:
        """Do what a key of the Workshop asks for, wherever the focus is; whether it is the editor's to do."""
        if name in self._acts:
            self._acts[name]()
            return True
        if self.edit.takes(name):
            self.edit.act(name)
            return True
        return False

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        path = self._work.path
        name = self.tr("Text of {file}").format(file=path.name) if path is not None else self.tr("Text")
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(
            self.tr("Ctrl+Space: what can stand here. Ctrl+M: Tab leaves the text.")
        )

    # Going somewhere

    def go_to_definition(self) -> None:
        """Go to where the name at the caret is declared; to its uses if it is declared right here."""
        page, kind, (line, column) = self._asking.page, self._work.kind, self._asking.spot()
        found = definitions(page, kind, line, column)
        spans = [target.span for target in found if target.span is not None]
        if not spans:
            name = found[0].name if found else ""
            self._tell(
                self.tr("{name} has no place in this file: it comes from elsewhere.").format(name=name)
                if name
                else self.tr("There is no name here that is declared anywhere.")
            )
        elif len(spans) > 1:
            self._pick(self.tr("Declared in several places"), self._places(spans), self._go)
        elif _holds(spans[0], line, column):
            self.show_uses()
        else:
            self._go(spans[0])

    def show_uses(self) -> None:
        """Show every place of the name at the caret."""
        spans = all_uses(self._asking.page, self._work.kind, *self._asking.spot())
        if not spans:
            self._tell(self.tr("There is no name here that is declared anywhere."))
            return
        title = self.tr("Places of this name: {count}").format(count=self._desk.language.number(len(spans)))
        self._pick(title, self._places(spans), self._go)

    def go_to_line(self) -> None:
        """Ask for a line and go there."""
        last = self._work.document.blockCount()

        def narrow(typed: str) -> Sequence[Choice]:
            number = int(typed) if typed.strip().isdigit() and len(typed) < 10 else 0
            if not number:
                return ()
            line = min(number, last)
            text = self._asking.page.line(line - 1).strip()
            return (Choice(self.tr("Line {line}").format(line=line), text, Span(line, 1, line, 1)),)

        title = self.tr("Go to a line, 1 to {last}").format(last=self._desk.language.number(last))
        self._pick(title, narrow, self._go, field=self.tr("Number of the line"))

    def go_to_node(self) -> None:
        """Ask for a scene, ending, term or fact and go there."""
        page, found = self._asking.page, self._work.found
        parts = found.parts if found is not None and self._work.current else outline(page, self._work.kind)

        def narrow(typed: str) -> Sequence[Choice]:
            return [
                Choice(
                    part.name,
                    " · ".join(word for word in (section_word(part.section), part.label) if word),
                    part.place,
                    code=True,
                )
                for part in matching(typed, parts)[:_MOST_ROWS]
            ]

        self._pick(
            self.tr("Go to"),
            narrow,
            self._go,
            field=self.tr("Scene, ending, term or fact"),
            empty=self.tr("Nothing of that name in this file."),
        )

    # Mending

    def mend(self) -> None:
        """Mend the problem at the caret where a way is known; show the ways if there are several."""
        if not self.edit.may_edit():
            return
        if not self._work.current:
            # What is known belongs to an older text: mend when the check has come.
            self._mending = True
            self._work.check()
            return
        self._mending = False
        found, language = self._work.found, self._desk.language.code
        assert found is not None
        ways: list[Choice] = []
        for mark in self.edit.marks_here():
            for fix in fixes_for(mark.problem, found.page, found.kind):
                ways.append(Choice(fix.title(language), mark.problem.message(language), fix))
        if len(ways) == 1:
            self._apply(ways[0].value)
        elif ways:
            self._pick(self.tr("Ways to mend it"), lambda _typed: ways, self._apply)
        else:
            known = bool(self.edit.marks_here())
            self._tell(
                self.tr("No way to mend this is known: read what is wrong and change it by hand.")
                if known
                else self.tr("Nothing is wrong on this line.")
            )

    def _apply(self, fix: object) -> None:
        if isinstance(fix, Fix) and self.edit.may_edit():
            self._work.apply(fix.edits)
            self._work.check()
            self._tell(self.tr("Done: {what}").format(what=fix.title(self._desk.language.code)))

    # Inside

    def _wire(self) -> None:
        edit, work = self.edit, self._work
        edit.acted.connect(self._act)
        edit.refused.connect(self._refuse)
        edit.followed.connect(self._follow)
        edit.tab_freed.connect(self._tell_tab)
        edit.cursorPositionChanged.connect(self._rest.start)
        self.renaming.told.connect(self._tell_renamed)
        self.picker.picked.connect(self._picked)
        self.picker.closed.connect(self._back)
        work.opened.connect(self._show_file)
        work.checked.connect(self._checked)
        self._desk.language.changed.connect(self.retranslate)

    @Slot(str)
    def _act(self, name: str) -> None:
        self.act(name)

    @Slot()
    def _show_file(self) -> None:
        self._mending = False
        self.picker.close_up()
        self.toast.hide()
        self.retranslate()

    @Slot()
    def _checked(self) -> None:
        if self._mending and self._work.current:
            self.mend()
        self._rest.start()

    @Slot()
    def _refuse(self) -> None:
        if self._work.path is not None:
            self.toast.tell(
                self.tr("This file came with the program: duplicate it to change it."),
                self.tr("Duplicate"),
                self.duplicate_wanted.emit,
            )

    @Slot(int)
    def _follow(self, position: int) -> None:
        self.edit.go_to(*spot_at(self._work.document, position))
        self.go_to_definition()

    @Slot(bool)
    def _tell_tab(self, freed: bool) -> None:
        self._tell(self.tr("Tab leaves the text now.") if freed else self.tr("Tab indents again."))

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self.toast.tell(sentence)

    @Slot(str, str, object)
    def _tell_renamed(self, sentence: str, action: str, act: object) -> None:
        self.toast.tell(sentence, action, act if callable(act) else None)

    @Slot()
    def _say_problem(self) -> None:
        """A screen reader hears of the problem on the line that the caret came to."""
        marks = self.edit.marks_here() if self.edit.hasFocus() else []
        told = marks[0].problem if marks else None
        key = (self._work.line, told.code) if told is not None else None
        if key != self._said and told is not None:
            language = self._desk.language.code
            announce(self.edit, " ".join(filter(None, (told.message(language), told.hint(language)))))
        self._said = key

    def _find(self) -> None:
        self.find_bar.open(replacing=False)

    def _replace(self) -> None:
        self.find_bar.open(replacing=True)

    def _find_next(self) -> None:
        self._step(1)

    def _find_before(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if self.find_bar.field.text():
            self.find_bar.step(by)
        else:
            self._find()

    def _places(self, spans: Sequence[Span]) -> Callable[[str], Sequence[Choice]]:
        page = self._asking.page
        line = self.tr("line {line}")
        rows = [
            Choice(page.line(span.line - 1).strip(), line.format(line=span.line), span, code=True)
            for span in spans
        ]
        return lambda _typed: rows

    def _pick(
        self,
        title: str,
        narrow: Callable[[str], Sequence[Choice]],
        take: Callable[[object], None],
        *,
        field: str = "",
        empty: str = "",
    ) -> None:
        self.completing.close()
        self.telling.close()
        self._take = take
        self.picker.ask(title, narrow, field=field, empty=empty)

    @Slot(object)
    def _picked(self, value: object) -> None:
        if self._take is not None:
            self._take(value)

    @Slot()
    def _back(self) -> None:
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _go(self, span: object) -> None:
        if isinstance(span, Span):
            self._work.go_to(span.line, span.column)


def _holds(span: Span, line: int, column: int) -> bool:
    return (span.line, span.column) <= (line, column) <= (span.end_line, span.end_column)
